import { X509Certificate } from 'node:crypto';
import type { TlsFiles } from '../adapters/agreement/identity.ts';
import { messageOf, UsageError } from '../errors.ts';
import { contentOf } from './given.ts';
import { given } from './in-cluster.ts';

export const tlsOptions = {
  'tls-ca': { type: 'string' },
  'tls-cert': { type: 'string' },
  'tls-key': { type: 'string' },
} as const;
export const tlsUsage = `  --tls-ca FILE      certificate authority that signs everybody's certificate (PEM)
  --tls-cert FILE    own certificate; its DNS names say who it is
  --tls-key FILE     its private key`;

/** The pair for mutual TLS; a certificate that is not `role`'s is refused before anybody wonders why nobody comes. */
export function tlsOf(
  values: { readonly [K in keyof typeof tlsOptions]?: string | undefined },
  role: string,
  example: string,
): TlsFiles {
  const read = (name: keyof typeof tlsOptions): string =>
    contentOf(given(values[name], name, example), `--${name}`);
  const certificate = read('tls-cert');
  let names: string;
  try {
    names = new X509Certificate(certificate).subjectAltName ?? '';
  } catch (cause) {
    throw new UsageError(`It is no certificate in PEM: ${messageOf(cause)}.`, {
      input: '--tls-cert',
      cause,
    });
  }
  if (!names.split(', ').includes(`DNS:${role}`))
    throw new UsageError(`Its DNS names are ${names || 'none'}; ${role} is not one of them.`, {
      input: '--tls-cert',
      fix: 'Issue it with that name (docs/several-clusters.md).',
    });
  return { ca: read('tls-ca'), certificate, key: read('tls-key') };
}

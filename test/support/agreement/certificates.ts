import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TlsFiles } from '../../../src/adapters/agreement/identity.ts';

const openssl = (folder: string, ...args: readonly string[]): void => {
  execFileSync('openssl', args, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
};
export interface Authority {
  readonly folder: string;
  /** Files of a pair with these DNS names; made once. */
  readonly pair: (...roles: readonly [string, ...string[]]) => {
    readonly cert: string;
    readonly key: string;
    readonly tls: TlsFiles;
  };
  /** A file with a new Ed25519 key, and its public key as others want it. */
  readonly signing: (name: string) => { readonly file: string; readonly publicText: string };
}
/** A certificate authority by the commands of docs/several-clusters.md. */
export function authority(folder: string): Authority {
  mkdirSync(folder, { recursive: true });
  openssl(
    folder,
    'req',
    '-x509',
    '-newkey',
    'ec',
    '-pkeyopt',
    'ec_paramgen_curve:P-256',
    '-nodes',
    '-keyout',
    'ca.key',
    '-out',
    'ca.pem',
    '-days',
    '3650',
    '-subj',
    '/CN=sluice',
  );
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
  return {
    folder,
    pair(...roles) {
      const [name] = roles;
      openssl(
        folder,
        'req',
        '-newkey',
        'ec',
        '-pkeyopt',
        'ec_paramgen_curve:P-256',
        '-nodes',
        '-keyout',
        `${name}.key`,
        '-out',
        `${name}.csr`,
        '-subj',
        `/CN=${name}`,
      );
      writeFileSync(
        join(folder, `${name}.ext`),
        `subjectAltName=${roles.map((role) => `DNS:${role}`).join(',')}\n`,
      );
      openssl(
        folder,
        'x509',
        '-req',
        '-in',
        `${name}.csr`,
        '-CA',
        'ca.pem',
        '-CAkey',
        'ca.key',
        '-CAcreateserial',
        '-days',
        '365',
        '-extfile',
        `${name}.ext`,
        '-out',
        `${name}.pem`,
      );
      return {
        cert: join(folder, `${name}.pem`),
        key: join(folder, `${name}.key`),
        tls: { ca: read('ca.pem'), certificate: read(`${name}.pem`), key: read(`${name}.key`) },
      };
    },
    signing(name) {
      openssl(folder, 'genpkey', '-algorithm', 'ed25519', '-out', `${name}.sign`);
      const der = execFileSync(
        'openssl',
        ['pkey', '-in', `${name}.sign`, '-pubout', '-outform', 'DER'],
        { cwd: folder },
      );
      return {
        file: join(folder, `${name}.sign`),
        publicText: der.subarray(-32).toString('base64'),
      };
    },
  };
}

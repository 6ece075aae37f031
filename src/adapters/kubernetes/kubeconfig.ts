import { createPrivateKey, X509Certificate } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { OutgoingHttpHeaders } from 'node:http';
import { Agent, type RequestOptions } from 'node:https';
import type { KubeConfig } from '@kubernetes/client-node';
import { messageOf, UsageError } from '../../errors.ts';
import { secretsIn, secretsOf } from './kubeconfig-secrets.ts';
import {
  checkFields,
  cleaned,
  entryOf,
  type Fields,
  fix,
  input,
  isFields,
  pluginFix,
  readDocument,
} from './kubeconfig-text.ts';

/** What a kubeconfig grants: an address, a way to authenticate, a default namespace. */
export interface Access {
  readonly server: URL;
  readonly namespace: string;
  /** TLS options, headers and agent for one request; asked for each request, since exec plug-ins and tokens expire. */
  options(): Promise<RequestOptions>;
  /** Every credential inside, to be masked in logs. */
  readonly secrets: readonly string[];
  readonly warnings: readonly string[];
  close(): void;
}

/**
 * Reads a kubeconfig given as YAML or as base64 of it; `mask` is told each credential, also those that plug-ins return later. The only importer
 * of @kubernetes/client-node.
 */
export async function readKubeconfig(
  given: string,
  context: string | undefined,
  now: Date,
  mask: (secret: string) => void = () => undefined,
): Promise<Access> {
  const document = readDocument(given);
  const secrets = secretsIn(document);
  for (const secret of secrets) mask(secret);
  const { KubeConfig: Config } = await import('@kubernetes/client-node');
  const config = new Config();
  try {
    config.loadFromString(JSON.stringify(cleaned(document)));
  } catch (cause) {
    throw new UsageError(`It is not a usable kubeconfig: ${messageOf(cause)}.`, {
      input,
      fix,
      cause,
    });
  }
  choose(config, context);
  return accessOf({ config, document, secrets, now, mask });
}

function choose(config: KubeConfig, context: string | undefined): void {
  const names = config.getContexts().map(({ name }) => name);
  const wanted = context ?? config.getCurrentContext();
  if (wanted === undefined || wanted === '')
    throw new UsageError('It has no current-context.', {
      input,
      fix: `Set the input \`context\` to one of: ${names.join(', ')}.`,
    });
  if (!names.includes(wanted))
    throw new UsageError(`The kubeconfig has no context ${JSON.stringify(wanted)}.`, {
      input: context === undefined ? input : 'context',
      fix: `It has: ${names.join(', ')}.`,
    });
  config.setCurrentContext(wanted);
}

interface Chosen {
  readonly config: KubeConfig;
  readonly document: Fields;
  readonly secrets: readonly string[];
  readonly now: Date;
  readonly mask: (secret: string) => void;
}
function accessOf({ config, document, secrets, now, mask }: Chosen): Access {
  const cluster = config.getCurrentCluster();
  const user = config.getCurrentUser();
  if (cluster === null || user === null)
    throw new UsageError(
      `Its context ${config.getCurrentContext()} names a ${cluster === null ? 'cluster' : 'user'} that is not in it.`,
      { input, fix },
    );
  const fields = entryOf(document, 'users', user.name);
  checkFields(
    { name: cluster.name, fields: entryOf(document, 'clusters', cluster.name) },
    { name: user.name, fields },
  );
  const server = serverUrl(cluster.server);
  const certificate = textOf(user.certData, 'base64');
  refuseExpired(certificate, now);
  refuseOtherKey(certificate, textOf(user.keyData, 'base64'));
  let cached: { readonly at: number; readonly options: RequestOptions } | undefined;
  return {
    server,
    namespace: config.getContextObject(config.getCurrentContext())?.namespace ?? 'default',
    secrets,
    warnings: cluster.skipTLSVerify === true ? [unverified] : [],
    async options() {
      if (cached !== undefined && Date.now() - cached.at < 30_000) return cached.options;
      const options = await credentials(config, fields);
      for (const secret of secretsOf(options)) mask(secret);
      // The library's agent opens a connection for each request; ours keeps them, unless a proxy needs the library's.
      if (cluster.proxyUrl === undefined) options.agent = keptAgent(options, cluster.tlsServerName);
      cached = { at: Date.now(), options };
      return options;
    },
    close() {
      const agent = cached?.options.agent;
      if (typeof agent === 'object') agent.destroy();
    },
  };
}
const unverified =
  'The kubeconfig sets insecure-skip-tls-verify: anybody on the way can read and change what Sluice does.';

/** What authenticates the next request: plug-ins are run for it, and a token file is read again. */
async function credentials(config: KubeConfig, user: Fields): Promise<RequestOptions> {
  const options: RequestOptions = {};
  try {
    await config.applyToHTTPSOptions(options as never);
    const { tokenFile } = user;
    if (typeof tokenFile === 'string' && tokenFile !== '') {
      const token = (await readFile(tokenFile, 'utf8')).trim();
      options.headers = { ...options.headers, Authorization: `Bearer ${token}` };
    }
  } catch (cause) {
    throw new UsageError(
      `Its credentials${isFields(user['exec']) ? ' (user.exec)' : isFields(user['auth-provider']) ? ' (user.auth-provider)' : ''} could not be used: ${messageOf(cause).trim()}.`,
      {
        input,
        fix: pluginFix(user, cause),
        cause,
      },
    );
  }
  return trimmedHeaders(options);
}
/** A plug-in may print its token with the line break that its own tool gave it. */
function trimmedHeaders(options: RequestOptions): RequestOptions {
  const headers = Object.entries((options.headers ?? {}) as Record<string, unknown>);
  const trimmed = headers.map(([name, value]) => [
    name,
    typeof value === 'string' ? value.trim() : value,
  ]);
  return { ...options, headers: Object.fromEntries(trimmed) as OutgoingHttpHeaders };
}
const keptAgent = (options: RequestOptions, servername: string | undefined): Agent =>
  new Agent({
    keepAlive: true,
    ...definedOnly({
      ca: options.ca,
      cert: options.cert,
      key: options.key,
      pfx: options.pfx,
      passphrase: options.passphrase,
      rejectUnauthorized: options.rejectUnauthorized,
      servername,
    }),
  });

const definedOnly = (fields: object): object =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

function textOf(data: string | undefined, encoding: BufferEncoding): string | undefined {
  return data === undefined ? undefined : Buffer.from(data, encoding).toString('utf8');
}

function serverUrl(server: string): URL {
  let url: URL;
  try {
    url = new URL(server);
  } catch (cause) {
    throw new UsageError(`Its server ${JSON.stringify(server)} is not a URL.`, {
      input,
      fix,
      cause,
    });
  }
  if (url.protocol !== 'https:')
    throw new UsageError(`Its server ${server} is not https.`, { input, fix });
  return url;
}

/** An expired client certificate gives a bare 401 or a TLS alert: said in words before any request. */
function refuseExpired(pem: string | undefined, now: Date): void {
  if (pem === undefined) return;
  let certificate: X509Certificate;
  try {
    certificate = new X509Certificate(pem);
  } catch (cause) {
    throw new UsageError('Its client certificate is not a PEM certificate.', { input, fix, cause });
  }
  const until = new Date(certificate.validTo);
  if (until.getTime() <= now.getTime())
    throw new UsageError(`Its client certificate expired at ${until.toISOString()}.`, {
      input,
      fix: 'Issue a new one and store it in the secret.',
    });
}
/** A pair of two issues fails in the TLS handshake with words that name neither field. */
function refuseOtherKey(certificate: string | undefined, key: string | undefined): void {
  if (certificate === undefined || key === undefined) return;
  let fits: boolean;
  try {
    fits = new X509Certificate(certificate).checkPrivateKey(createPrivateKey(key));
  } catch (cause) {
    throw new UsageError('Its client-key-data cannot be read as a private key.', {
      input,
      fix: 'An encrypted key must be decrypted first (openssl pkey). Otherwise store both of the pair again.',
      cause,
    });
  }
  if (!fits)
    throw new UsageError('Its client-key-data is not the key of its client-certificate-data.', {
      input,
      fix: 'Store certificate and key of one issue.',
    });
}

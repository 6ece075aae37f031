import { X509Certificate } from 'node:crypto';
import { Agent, type RequestOptions } from 'node:https';
import type { KubeConfig } from '@kubernetes/client-node';
import { parseDocument } from 'yaml';
import { messageOf, UsageError } from '../../errors.ts';

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

const input = 'kubeconfig';
const fix =
  'Pass the YAML of a kubeconfig (or its base64), for example `kubectl config view --raw --minify --flatten`.';

/** Reads a kubeconfig given as YAML or as base64 of it. The only importer of @kubernetes/client-node. */
export async function readKubeconfig(
  given: string,
  context: string | undefined,
  now: Date,
): Promise<Access> {
  const text = decoded(given);
  refuseGarbage(text);
  const { KubeConfig: Config } = await import('@kubernetes/client-node');
  const config = new Config();
  try {
    config.loadFromString(text);
  } catch (cause) {
    throw new UsageError(`It is not a usable kubeconfig: ${messageOf(cause)}.`, {
      input,
      fix,
      cause,
    });
  }
  choose(config, context);
  return accessOf(config, now);
}

function decoded(given: string): string {
  const compact = given.replace(/\s+/g, '');
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(compact) || compact.length % 4 !== 0) return given;
  return Buffer.from(compact, 'base64').toString('utf8');
}

function refuseGarbage(text: string): void {
  const document = parseDocument(text, { uniqueKeys: true });
  const value: unknown = document.errors.length === 0 ? document.toJS({ maxAliasCount: 50 }) : null;
  const parts = value as {
    kind?: unknown;
    clusters?: unknown;
    users?: unknown;
    contexts?: unknown;
  };
  const good =
    value !== null &&
    typeof value === 'object' &&
    [parts.clusters, parts.users, parts.contexts].every(Array.isArray);
  if (!good)
    throw new UsageError('It is neither a kubeconfig in YAML nor base64 of one.', { input, fix });
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

function accessOf(config: KubeConfig, now: Date): Access {
  const cluster = config.getCurrentCluster();
  const user = config.getCurrentUser();
  if (cluster === null || user === null)
    throw new UsageError(
      `Its context ${config.getCurrentContext()} names a ${cluster === null ? 'cluster' : 'user'} that is not in it.`,
      { input, fix },
    );
  const server = serverUrl(cluster.server);
  const certificate = textOf(user.certData, 'base64');
  refuseExpired(certificate, now);
  let cached: { readonly at: number; readonly options: RequestOptions } | undefined;
  const namespace = config.getContextObject(config.getCurrentContext())?.namespace ?? 'default';
  const secrets = [user.token, user.password, user.keyData, textOf(user.keyData, 'base64')].filter(
    (secret): secret is string => typeof secret === 'string' && secret !== '',
  );
  return {
    server,
    namespace,
    secrets,
    warnings:
      cluster.skipTLSVerify === true
        ? [
            'The kubeconfig sets insecure-skip-tls-verify: anybody on the way can read and change what Sluice does.',
          ]
        : [],
    async options() {
      if (cached !== undefined && Date.now() - cached.at < 30_000) return cached.options;
      const options: RequestOptions = {};
      try {
        await config.applyToHTTPSOptions(options as never);
      } catch (cause) {
        throw new UsageError(`Its credentials could not be used: ${messageOf(cause)}.`, {
          input,
          fix: 'Use a client certificate or a token; an exec plug-in must be installed on the runner.',
          cause,
        });
      }
      // The library's agent opens a connection for each request; ours keeps them, unless a proxy needs the library's.
      if (cluster.proxyUrl === undefined)
        options.agent = new Agent({
          keepAlive: true,
          ...definedOnly({
            ca: options.ca,
            cert: options.cert,
            key: options.key,
            pfx: options.pfx,
            passphrase: options.passphrase,
            rejectUnauthorized: options.rejectUnauthorized,
            servername: cluster.tlsServerName,
          }),
        });
      cached = { at: Date.now(), options };
      return options;
    },
    close() {
      const agent = cached?.options.agent;
      if (typeof agent === 'object') agent.destroy();
    },
  };
}

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

import { UsageError } from '../../errors.ts';
import { boundedText } from '../bounded-body.ts';
import { withDeadline } from '../deadline.ts';

const answerLimit = 16 * 1024 * 1024;
const answerWithinMs = 5000;
export interface EtcdKey {
  readonly key: string;
  readonly value: string;
  readonly createRevision: string;
  /** Decimal; '0' = none. */
  readonly lease: string;
}
/** etcd by its JSON gateway (https://etcd.io/docs/latest/dev-guide/api_grpc_gateway/): 64-bit numbers are texts in it, keys and values base64. */
export interface EtcdGateway {
  /** All keys under a prefix, by create_revision. Linearizable: a member that is cut off does not answer. */
  range(prefix: string): Promise<readonly EtcdKey[]>;
  /** Seconds; `ttl` -1 = the lease is gone. */
  timeToLive(lease: string): Promise<{ readonly ttl: number; readonly granted: number }>;
  version(): Promise<string>;
}

export function etcdGateway(
  urls: readonly string[],
  credentials: string | undefined,
  signal: AbortSignal,
): EtcdGateway {
  let token: Promise<string> | undefined;
  const logIn = async (): Promise<string> => {
    if (credentials === undefined) return '';
    const colon = credentials.indexOf(':');
    const [name, password] = [credentials.slice(0, colon), credentials.slice(colon + 1)];
    const answer = await anyOf(urls, '/v3/auth/authenticate', { name, password }, '', signal);
    return String(answer['token'] ?? '');
  };
  const ask = async (path: string, body: object): Promise<Readonly<Record<string, unknown>>> => {
    token ??= logIn();
    try {
      return await anyOf(urls, path, body, await token, signal);
    } catch (thrown) {
      // Tokens end; the next question logs in again.
      token = undefined;
      throw thrown;
    }
  };
  return {
    async range(prefix) {
      const { kvs } = (await ask('/v3/kv/range', {
        key: base64(Buffer.from(prefix)),
        range_end: base64(behind(prefix)),
        ...{ sort_target: 'CREATE', sort_order: 'ASCEND' },
      })) as { readonly kvs?: readonly Readonly<Record<string, string>>[] };
      return (kvs ?? []).map((kv) => ({
        key: text(kv['key']),
        value: text(kv['value']),
        createRevision: kv['create_revision'] ?? '0',
        lease: kv['lease'] ?? '0',
      }));
    },
    async timeToLive(lease) {
      const answer = await ask('/v3/lease/timetolive', { ID: lease });
      return { ttl: Number(answer['TTL'] ?? 0), granted: Number(answer['grantedTTL'] ?? 0) };
    },
    async version() {
      const [url = ''] = urls;
      const answer = await fetch(`${url}/version`, { redirect: 'error', signal });
      const { etcdserver = '' } = (await answer.json()) as { readonly etcdserver?: string };
      return etcdserver;
    },
  };
}
const base64 = (bytes: Buffer): string => bytes.toString('base64');
const text = (encoded: string | undefined): string =>
  Buffer.from(encoded ?? '', 'base64').toString('utf8');
/** The first key behind all that begin with the prefix. */
function behind(prefix: string): Buffer {
  const bytes = Buffer.from(prefix);
  for (let at = bytes.length - 1; at >= 0; at--) {
    const byte = bytes.readUInt8(at);
    if (byte === 0xff) continue;
    bytes.writeUInt8(byte + 1, at);
    return bytes.subarray(0, at + 1);
  }
  return Buffer.from([0]);
}

/** The first member that answers; one that is away is passed over, one that refuses is not. */
async function anyOf(
  urls: readonly string[],
  path: string,
  body: object,
  token: string,
  signal: AbortSignal,
): Promise<Readonly<Record<string, unknown>>> {
  let last: unknown;
  for (const url of urls) {
    let answer: { readonly status: number; readonly text: string };
    try {
      answer = await post(`${url}${path}`, body, token, signal);
    } catch (thrown) {
      signal.throwIfAborted();
      last = new UsageError(`etcd at ${new URL(url).host} cannot be reached.`, { cause: thrown });
      continue;
    }
    return answerOf(url, answer);
  }
  throw last ?? new Error('no etcd was named');
}
async function post(url: string, body: object, token: string, signal: AbortSignal) {
  return await withDeadline(answerWithinMs, signal, async (limit) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(token === '' ? {} : { authorization: token }),
      },
      body: JSON.stringify(body),
      redirect: 'error',
      signal: limit,
    });
    const { text: said, whole } = await boundedText(response, answerLimit);
    if (!whole) throw new Error('its answer is larger than 16 MiB');
    return { status: response.status, text: said };
  });
}
function answerOf(
  url: string,
  { status, text: said }: { readonly status: number; readonly text: string },
): Readonly<Record<string, unknown>> {
  const host = new URL(url).host;
  if (status === 404)
    throw new UsageError(`etcd at ${host} has no JSON gateway under /v3: it is older than 3.4.`);
  let read: Readonly<Record<string, unknown>>;
  try {
    read = JSON.parse(said) as Readonly<Record<string, unknown>>;
  } catch (cause) {
    throw new UsageError(`etcd at ${host} answers ${status}, and no JSON.`, { cause });
  }
  if (status !== 200)
    throw new UsageError(
      `etcd at ${host} answers ${status}: ${String(read['message'] ?? read['error'] ?? '')}.`,
    );
  return read;
}

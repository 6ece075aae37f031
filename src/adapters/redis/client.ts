import type { Cluster, Redis } from 'ioredis';
import { UsageError } from '../../errors.ts';
import type { RedisServers } from '../../ports/ledger-sources.ts';
import { withDeadline } from '../deadline.ts';

const answerWithinMs = 5000;
const openWithinMs = 10_000;
/** Commands whose answers are bytes, one way for a server, a master behind Sentinels, and a Cluster. */
export interface RedisClient {
  /** Sent to whoever has the key; the first argument behind the command is the key. */
  ask(command: string, ...args: readonly (string | number)[]): Promise<unknown>;
  /** Each server that has keys of its own. */
  masters(): Promise<readonly RedisNode[]>;
  version(): Promise<string>;
  close(): void;
}
export interface RedisNode {
  ask(command: string, ...args: readonly (string | number)[]): Promise<unknown>;
  /** One command for each of the lists of arguments, in one round trip. */
  many(command: string, each: readonly (readonly (string | number)[])[]): Promise<unknown[]>;
}

/** `credentials` is user:password, or :password where there are no users. */
export async function connectRedis(
  { servers, mode, master, db, tls }: RedisServers,
  credentials: string | undefined,
): Promise<RedisClient> {
  const { Redis, Cluster } = await import('ioredis');
  const places = servers.map(placeOf);
  const options = optionsOf(credentials, tls);
  const [first = { host: '', port: 0 }] = places;
  const client: Redis | Cluster =
    mode === 'cluster'
      ? new Cluster(places, {
          redisOptions: options,
          lazyConnect: true,
          clusterRetryStrategy: () => null,
          slotsRefreshTimeout: answerWithinMs,
          // What certificates and pods are called is not looked up twice.
          ...(tls ? { dnsLookup: (address, told) => told(null, address) } : {}),
        })
      : mode === 'sentinel'
        ? new Redis({
            ...options,
            ...{ db, sentinels: places, name: master ?? 'mymaster', enableTLSForSentinelMode: tls },
            ...(options.password === undefined ? {} : { sentinelPassword: options.password }),
            sentinelRetryStrategy: () => null,
          })
        : new Redis({ ...options, ...first, db });
  await opened(client, servers);
  const node = (one: Redis | Cluster): RedisNode => ({
    ask: (command, ...args) => one.callBuffer(command, ...args),
    many: (command, each) =>
      Promise.all(each.map((args) => (one as Redis).callBuffer(command, ...args))),
  });
  return {
    ask: node(client).ask,
    masters: () =>
      Promise.resolve('nodes' in client ? client.nodes('master').map(node) : [node(client)]),
    version: async () => {
      const [one] = 'nodes' in client ? client.nodes('master') : [client];
      return (await one?.call('INFO', 'server').then(String).then(versionIn)) ?? '';
    },
    close: () => client.disconnect(),
  };
}
function optionsOf(credentials: string | undefined, tls: boolean) {
  const colon = credentials?.indexOf(':') ?? -1;
  if (credentials !== undefined && colon < 0)
    throw new UsageError('They are not user:password (or :password).', {
      input: 'source-credentials',
    });
  const user = credentials?.slice(0, colon) ?? '';
  return {
    ...(user === '' ? {} : { username: user }),
    ...(credentials === undefined ? {} : { password: credentials.slice(colon + 1) }),
    ...(tls ? { tls: {} } : {}),
    ...{ lazyConnect: true, connectTimeout: answerWithinMs, commandTimeout: answerWithinMs },
    ...{ maxRetriesPerRequest: 0, retryStrategy: () => null, connectionName: 'sluice' },
  };
}
/** The first error is the server's own; what waits on the connection only hears that it is closed. */
async function opened(client: Redis | Cluster, servers: readonly string[]): Promise<void> {
  let words = '';
  client.on('error', (thrown: Error) => {
    words ||= thrown.message;
  });
  client.on('node error', (thrown: Error) => {
    words ||= thrown.message;
  });
  try {
    await withDeadline(openWithinMs, [], (limit) =>
      Promise.race([
        // A password that is wrong, or missing, shows at the first command.
        client.connect().then(() => client.call('PING')),
        // Of a Cluster whose nodes answer and do not agree yet the client never says anything.
        new Promise((_, reject) => {
          limit.addEventListener('abort', () => reject(limit.reason), { once: true });
        }),
      ]),
    );
  } catch (cause) {
    client.disconnect();
    const said = cause instanceof Error ? cause.message : String(cause);
    const first = /closed|failed to refresh/i.test(said) && words !== '' ? words : said;
    throw new UsageError(`Redis at ${servers.join(',')}: ${first}.`, { cause });
  }
}
export function placeOf(server: string): { readonly host: string; readonly port: number } {
  const split = server.lastIndexOf(':');
  return {
    host: server.slice(0, split).replace(/^\[|\]$/g, ''),
    port: Number(server.slice(split + 1)),
  };
}
const versionIn = (info: string): string => /redis_version:(\S+)/.exec(info)?.[1] ?? '';

/** All members that match, at most as many as may be had; `whole` says whether they are all. */
export async function scan(
  node: RedisNode,
  match: string,
  most: number,
): Promise<{ readonly keys: readonly string[]; readonly whole: boolean }> {
  const keys = new Set<string>();
  let cursor = '0';
  do {
    const [next, found] = (await node.ask('SCAN', cursor, 'MATCH', match, 'COUNT', 1000)) as [
      Buffer,
      readonly Buffer[],
    ];
    cursor = String(next);
    for (const key of found) keys.add(key.toString('utf8'));
    if (keys.size > most) return { keys: [...keys].slice(0, most), whole: false };
  } while (cursor !== '0');
  return { keys: [...keys], whole: true };
}

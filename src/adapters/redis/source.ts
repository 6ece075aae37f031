import type { LedgerSource, SourceAddress } from '../../ports/ledger-sources.ts';
import { claimsSeen } from '../claims.ts';
import { connectRedis, type RedisClient, type RedisNode, scan } from './client.ts';

type Address = Extract<SourceAddress, { readonly system: 'redis' | 'asynq' }>;
/** What one check asks of a Redis. */
export interface RedisQuestion {
  readonly everyMs: number;
  look(redis: RedisClient): Promise<readonly object[]>;
  end(redis: RedisClient | undefined): Promise<readonly object[]>;
  unseen(): readonly string[];
}
/** A Redis that is asked again and again, read only; a connection that broke is made anew at the next look. */
export function redisSource(
  address: Address,
  credentials: string | undefined,
  question: RedisQuestion,
): LedgerSource {
  let client: RedisClient | undefined;
  let version = '';
  const drop = (): void => {
    client?.close();
    client = undefined;
  };
  const connected = async (): Promise<RedisClient> => {
    client ??= await connectRedis(address, credentials);
    version ||= await client.version().catch(() => '');
    return client;
  };
  return {
    everyMs: question.everyMs,
    about: () => ({ endpoint: address.servers.join(','), version }),
    async look() {
      try {
        return await question.look(await connected());
      } catch (thrown) {
        drop();
        throw thrown;
      }
    },
    end: () => question.end(client),
    unseen: question.unseen,
    close: () => Promise.resolve(drop()),
  };
}

/** More tokens than this are not looked at one by one. */
const mostKeys = 100_000;
/** The tokens of an application by their beginning, each once, and again if it is found without a life; what commands were called meanwhile. */
export function tokens(prefix: string): RedisQuestion {
  const told = new Set<string>();
  const endless = new Set<string>();
  const unseen = new Set<string>();
  let before: object | undefined;
  const match = `${prefix.replace(/[[\]*?\\^-]/g, '\\$&')}*`;
  const of = async (node: RedisNode): Promise<readonly object[]> => {
    const { keys, whole } = await scan(node, match, mostKeys);
    if (!whole) unseen.add(`there are more than ${mostKeys} tokens, and the others are not seen`);
    const lives = await node.many(
      'PTTL',
      keys.map((key) => [key]),
    );
    return keys.flatMap((key, i) => {
      const pttl = Number(lives[i]);
      if (told.has(key) && (pttl !== -1 || endless.has(key))) return [];
      told.add(key);
      if (pttl === -1) endless.add(key);
      return [{ type: 'key', key, pttl }];
    });
  };
  return {
    everyMs: 10_000,
    async look(redis) {
      const lines: object[] = [];
      if (before === undefined) {
        before = await calls(redis);
        lines.push({ type: 'commandstats', at: 'before', stats: before });
      }
      for (const node of await redis.masters()) lines.push(...(await of(node)));
      return lines;
    },
    async end(redis) {
      if (redis === undefined || before === undefined) return [];
      if (told.size === 0) unseen.add(`no key begins with ${JSON.stringify(prefix)}`);
      return [{ type: 'commandstats', at: 'after', stats: await calls(redis) }];
    },
    unseen: () => [...unseen],
  };
}
const counted = ['set', 'setnx', 'expire'] as const;
async function calls(redis: RedisClient): Promise<Readonly<Record<string, number>>> {
  const sums = new Map<string, number>(counted.map((name) => [name, 0]));
  for (const node of await redis.masters()) {
    const info = String(await node.ask('INFO', 'commandstats'));
    for (const name of counted) {
      const found = new RegExp(`^cmdstat_${name}:calls=(\\d+)`, 'm').exec(info)?.[1];
      sums.set(name, (sums.get(name) ?? 0) + Number(found ?? 0));
    }
  }
  return Object.fromEntries(sums);
}

/** Who holds a lease in Redis, and with what fencing token. */
export function lease(key: string, fence: string | null, now: () => Date): RedisQuestion {
  const claims = claimsSeen();
  const unseen = new Set<string>();
  return {
    everyMs: 500,
    async look(redis) {
      const askedMs = now().getTime();
      const holder = (await redis.ask('GET', key)) as Buffer | null;
      const life = Number(await redis.ask('PTTL', key));
      const token = fence === null ? null : ((await redis.ask('GET', fence)) as Buffer | null);
      if (life === -1)
        unseen.add(`the lease ${key} never expires: nobody leads after its holder is gone`);
      claims.add(
        holder === null
          ? null
          : { instance: holder.toString('utf8'), fence: token === null ? null : String(token) },
        { askedMs, answeredMs: now().getTime() },
      );
      return [];
    },
    end: () => Promise.resolve(claims.lines()),
    unseen: () => [...unseen],
  };
}

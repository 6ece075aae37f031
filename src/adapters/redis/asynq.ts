import { createHash } from 'node:crypto';
import type { RedisClient } from './client.ts';
import {
  bytesOf,
  type Message,
  mapOf,
  numberOf,
  readMessage,
  textOf,
  textsOf,
} from './protobuf.ts';
import type { RedisQuestion } from './source.ts';

/** Asynq's own layout (github.com/hibiken/asynq 0.26, internal/base and internal/rdb): lists and sorted sets of ids, and one hash for each task. */
const sets = {
  lists: ['pending', 'active'],
  zsets: ['scheduled', 'retry', 'archived', 'completed'],
};
type State = 'pending' | 'active' | 'scheduled' | 'retry' | 'archived' | 'completed';
/** More tasks than this in one state are not read one by one. */
const mostTasks = 20_000;
/** Asynq deletes the oldest archived tasks beyond this many. */
const mostArchived = 10_000;

export const keyOf = (queue: string, what: string): string => `asynq:{${queue}}:${what}`;
export const textsIn = (answer: unknown): readonly string[] =>
  (answer as readonly Buffer[]).map((one) => one.toString('utf8'));
/** The server's clock, in milliseconds. */
export async function timeOf(redis: RedisClient): Promise<number> {
  const [node] = await redis.masters();
  const [seconds, micros] = textsIn(await node?.ask('TIME'));
  return Number(seconds) * 1000 + Number(micros) / 1000;
}
/** A queue that no task was ever put into is not there: a wrong name must not look like an empty queue. */
export async function queuesOf(
  redis: RedisClient,
  asked: readonly string[],
): Promise<readonly string[]> {
  const known = textsIn(await redis.ask('SMEMBERS', 'asynq:queues'));
  const absent = asked.filter((name) => !known.includes(name));
  if (absent.length > 0)
    throw new Error(
      `Asynq has no queue ${absent.join(', ')}; it has ${known.join(', ') || 'none'}`,
    );
  return asked.length > 0 ? asked : known;
}

/** Schedulers that are alive and what each of them enqueues: Asynq elects nobody. */
export function schedulers(): RedisQuestion {
  const told = new Set<string>();
  let looks = 0;
  return {
    everyMs: 5000,
    async look(redis) {
      looks += 1;
      const nowSeconds = Math.floor((await timeOf(redis)) / 1000);
      const keys = textsIn(
        await redis.ask('ZRANGEBYSCORE', 'asynq:schedulers', nowSeconds, '+inf'),
      );
      const lines: object[] = [];
      for (const key of keys) {
        const id = /\{(.*)\}$/.exec(key)?.[1] ?? key;
        const entries = (await redis.ask('LRANGE', key, 0, -1)) as readonly Buffer[];
        const line = {
          type: 'scheduler',
          id,
          entries: entries.map((one) => entryOf(readMessage(one))),
        };
        const text = JSON.stringify(line);
        if (!told.has(text)) lines.push(line);
        told.add(text);
      }
      return lines;
    },
    end: () => Promise.resolve([]),
    unseen: () => (looks > 0 && told.size === 0 ? ['no scheduler of Asynq is alive'] : []),
  };
}
const entryOf = (entry: Message): object => ({
  spec: textOf(entry, 2),
  type: textOf(entry, 3),
  payload: bytesOf(entry, 4).toString('base64'),
  options: textsOf(entry, 5),
});

/** What became of the tasks of some queues: those that were given up with what is known of them, and how many are still on their way. */
export function deadLetters(queues: readonly string[]): RedisQuestion {
  const unseen = new Set<string>();
  return {
    everyMs: 30_000,
    // The end of the watch is what counts; the first look shows early that nothing can be read.
    look: async (redis) => {
      await queuesOf(redis, queues);
      return [];
    },
    async end(redis) {
      if (redis === undefined) return [];
      const lines: object[] = [];
      let inFlight = 0;
      for (const queue of await queuesOf(redis, queues)) {
        const ids = await idsOf(redis, queue);
        for (const words of await misplaced(redis, queue, ids)) unseen.add(words);
        inFlight += openStates.reduce((sum, state) => sum + (ids.get(state)?.length ?? 0), 0);
        const archived = ids.get('archived') ?? [];
        if (archived.length >= mostArchived)
          unseen.add(
            `${queue} has ${archived.length} archived tasks: Asynq deletes the oldest ones`,
          );
        for (const id of archived) lines.push(await deadLetterOf(redis, queue, id));
      }
      return [...lines, { type: 'drained', in_flight: inFlight }];
    },
    unseen: () => [...unseen],
  };
}
const openStates: readonly State[] = ['pending', 'active', 'scheduled', 'retry'];
export async function idsOf(
  redis: RedisClient,
  queue: string,
): Promise<ReadonlyMap<State, readonly string[]>> {
  const found = new Map<State, readonly string[]>();
  for (const state of sets.lists)
    found.set(
      state as State,
      textsIn(await redis.ask('LRANGE', keyOf(queue, state), 0, mostTasks)),
    );
  for (const state of sets.zsets)
    found.set(
      state as State,
      textsIn(await redis.ask('ZRANGE', keyOf(queue, state), 0, mostTasks)),
    );
  return found;
}
export async function taskOf(
  redis: RedisClient,
  queue: string,
  id: string,
): Promise<{ readonly message: Message; readonly state: string } | undefined> {
  const [message, state] = (await redis.ask('HMGET', keyOf(queue, `t:${id}`), 'msg', 'state')) as [
    Buffer | null,
    Buffer | null,
  ];
  return message === null
    ? undefined
    : { message: readMessage(message), state: String(state ?? '') };
}
async function deadLetterOf(redis: RedisClient, queue: string, id: string): Promise<object> {
  const { message } = (await taskOf(redis, queue, id)) ?? {};
  if (message === undefined) throw new Error(`the archived task ${id} of ${queue} has no record`);
  const traceparent = mapOf(message, 15).get('traceparent');
  return {
    ...{
      type: 'dead-letter',
      id,
      deliveries: numberOf(message, 6) + 1,
      reason: textOf(message, 7),
    },
    at: new Date(numberOf(message, 11) * 1000).toISOString(),
    payload_sha256: createHash('sha256').update(bytesOf(message, 2)).digest('hex'),
    ...(traceparent === undefined ? {} : { traceparent }),
  };
}
/** Asynq keeps each id in one place, with its record: what is elsewhere is lost to every worker. A task may move while it is looked at: asked twice. */
async function misplaced(
  redis: RedisClient,
  queue: string,
  ids: ReadonlyMap<State, readonly string[]>,
): Promise<readonly string[]> {
  const suspects: string[] = [];
  const seen = new Map<string, State>();
  for (const [state, all] of ids) {
    if (all.length > mostTasks)
      return [`${queue} has more than ${mostTasks} tasks that are ${state}`];
    for (const id of all) {
      const other = seen.get(id);
      if (other !== undefined && other !== state) suspects.push(id);
      seen.set(id, state);
    }
  }
  const words: string[] = [];
  for (const id of suspects.slice(0, 20)) {
    const again = await idsOf(redis, queue);
    const places = [...again].filter(([, all]) => all.includes(id)).map(([state]) => state);
    if (places.length > 1)
      words.push(`the task ${id} of ${queue} is ${places.join(' and ')} at once`);
  }
  return words;
}

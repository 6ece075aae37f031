import { idsOf, keyOf, queuesOf, taskOf, textsIn, timeOf } from './asynq.ts';
import { type WorkersLook, workerLosses } from './asynq-losses.ts';
import type { FaultTime, ListedServer } from './asynq-servers.ts';
import type { RedisClient } from './client.ts';
import { bytesOf, mapOf, numberOf, readMessage, textOf } from './protobuf.ts';
import type { RedisQuestion } from './source.ts';

const serverKey = 'asynq:servers:';
/** What Asynq's recoverer writes as a task's last error. */
const leaseExpired = 'asynq: task lease expired';
/** More tasks than this are not read one by one to find those that were recovered before the watch. */
const mostRead = 2000;

/** Workers of Asynq that are lost, and their tasks: servers by their heartbeats, tasks by their leases (docs/async-gates.md). */
export function lostWorkers(
  asked: readonly string[],
  fault: FaultTime | null,
  boundMs: number,
): RedisQuestion {
  const losses = workerLosses(fault);
  const unseen = new Set<string>();
  let first = true;
  let last: readonly string[] = [];
  return {
    everyMs: 1000,
    async look(redis) {
      const queues = await queuesOf(redis, asked);
      const recovered =
        first && fault !== null ? await recoveredSince(redis, queues, fault, unseen) : [];
      first = false;
      const open = [...new Set([...losses.open(), ...recovered])];
      losses.add({ ...(await lookAt(redis, queues, open)), recovered });
      return [];
    },
    async end(redis) {
      if (redis === undefined) return [];
      const queues = await queuesOf(redis, asked);
      const look = await lookAt(redis, queues, losses.open());
      const followed = await placed(redis, queues, look.followed);
      losses.add({ ...look, followed, recovered: [] });
      const { lines, unseen: words } = losses.end(boundMs);
      last = words;
      return lines;
    },
    unseen: () => [...unseen, ...last.slice(0, 5)],
  };
}
async function lookAt(
  redis: RedisClient,
  queues: readonly string[],
  open: readonly string[],
): Promise<Omit<WorkersLook, 'recovered'>> {
  const ms = await timeOf(redis);
  const servers: ListedServer[] = [];
  for (const [key, seconds] of await scored(redis, 'asynq:servers'))
    servers.push(await serverOf(redis, key, seconds * 1000, queues));
  const active = new Map<string, number>();
  for (const queue of queues) {
    const ends = new Map(await scored(redis, keyOf(queue, 'lease')));
    // At work without a lease is left by everybody.
    for (const id of textsIn(await redis.ask('LRANGE', keyOf(queue, 'active'), 0, -1)))
      active.set(`${queue}/${id}`, (ends.get(id) ?? 0) * 1000);
  }
  const followed = new Map<string, string | null>();
  const left = [...active].filter(([, end]) => end < ms).map(([task]) => task);
  for (const task of new Set([...open, ...left])) followed.set(task, await stateOf(redis, task));
  return { ms, servers, active, followed };
}
/** Members with their scores; in RESP 2 one behind the other, in RESP 3 in pairs. */
async function scored(
  redis: RedisClient,
  key: string,
): Promise<readonly (readonly [string, number])[]> {
  const answer = (await redis.ask('ZRANGE', key, 0, -1, 'WITHSCORES')) as readonly unknown[];
  const flat = answer.flat().map(String);
  return flat.flatMap((member, i) => (i % 2 === 0 ? [[member, Number(flat[i + 1])] as const] : []));
}
async function serverOf(
  redis: RedisClient,
  key: string,
  expiresMs: number,
  queues: readonly string[],
): Promise<ListedServer> {
  const name = key.slice(serverKey.length).replace(/^\{|\}$/g, '');
  const record = (await redis.ask('GET', key)) as Buffer | null;
  // Its record goes when its time is over; the list keeps it.
  if (record === null) return { name, expiresMs, startedMs: null, tasks: [], isOurs: null };
  const info = readMessage(record);
  const served = [...mapOf(info, 5).keys()];
  const tasks = textsIn(await redis.ask('HKEYS', `asynq:workers:{${name}}`));
  const startedMs = numberOf(readMessage(bytesOf(info, 8)), 1) * 1000;
  const isOurs = served.some((queue) => queues.includes(queue));
  return { name, expiresMs, startedMs, tasks, isOurs };
}
const split = (task: string): readonly [string, string] => {
  const at = task.indexOf('/');
  return [task.slice(0, at), task.slice(at + 1)];
};
async function stateOf(redis: RedisClient, task: string): Promise<string | null> {
  const [queue, id] = split(task);
  return (await taskOf(redis, queue, id))?.state ?? null;
}
/** A task that has a record and stands in none of the lists is lost to every worker. It may have moved meanwhile: asked twice. */
async function placed(
  redis: RedisClient,
  queues: readonly string[],
  followed: WorkersLook['followed'],
): Promise<WorkersLook['followed']> {
  const places = async (): Promise<ReadonlySet<string>> => {
    const found = new Set<string>();
    for (const queue of queues)
      for (const ids of (await idsOf(redis, queue)).values())
        for (const id of ids) found.add(`${queue}/${id}`);
    return found;
  };
  const [once, again] = [await places(), await places()];
  return new Map(
    [...followed].map(([task, state]) => [
      task,
      state === null || once.has(task) || again.has(task) ? state : 'nowhere',
    ]),
  );
}
/** Tasks that came back before the watch: their last error says so, and its time. */
async function recoveredSince(
  redis: RedisClient,
  queues: readonly string[],
  { fromMs }: FaultTime,
  unseen: Set<string>,
): Promise<readonly string[]> {
  const all: (readonly [queue: string, id: string])[] = [];
  for (const queue of queues)
    for (const [state, ids] of await idsOf(redis, queue))
      if (state !== 'completed' && state !== 'scheduled')
        all.push(...ids.map((id) => [queue, id] as const));
  if (all.length > mostRead)
    unseen.add(
      `there are more than ${mostRead} tasks: not all that came back before the watch are seen`,
    );
  const found: string[] = [];
  for (const [queue, id] of all.slice(0, mostRead)) {
    const { message } = (await taskOf(redis, queue, id)) ?? {};
    const isBack =
      message !== undefined &&
      textOf(message, 7) === leaseExpired &&
      numberOf(message, 11) * 1000 >= fromMs;
    if (isBack) found.push(`${queue}/${id}`);
  }
  return found;
}

import {
  type FaultTime,
  heartbeatMs,
  iso,
  type ListedServer,
  type Range,
  type Round,
  serversSeen,
} from './asynq-servers.ts';

/** What Asynq keeps of servers and tasks, at one moment by Redis' own clock. */
export interface WorkersLook {
  readonly ms: number;
  /** All that are listed, also those whose time is over. */
  readonly servers: readonly ListedServer[];
  /** Tasks at work, by `queue/id`; the end of their lease, 0 = they have none. */
  readonly active: ReadonlyMap<string, number>;
  /** The state of tasks that are followed, in Asynq's own words, or `nowhere`; null = there is no record of it any more. */
  readonly followed: ReadonlyMap<string, string | null>;
  /** Tasks that had come back already when the watch began. */
  readonly recovered: readonly string[];
}
/** Each heartbeat extends the lease to thirty seconds: one that three did not extend is nobody's. */
const leftMs = 30_000 - 3 * heartbeatMs;
interface Task {
  readonly round: number;
  claimed: { readonly worker: string; readonly at: Range } | null;
  doneMs: number | null;
  state: string | null;
}
const idOf = (task: string): string => task.slice(task.indexOf('/') + 1);

/** Servers that vanish without a word, what they left behind, and what becomes of it, look by look. */
export function workerLosses(fault: FaultTime | null) {
  const servers = serversSeen(fault);
  const tasks = new Map<string, Task>();
  let lastMs = Number.NaN;
  const leave = (task: string): void => {
    const owner = servers.owner(idOf(task));
    if (tasks.has(task) || (owner !== undefined && servers.isAlive(owner))) return;
    const own = servers.rounds.findIndex(({ victim }) => victim === owner);
    const round = own < 0 ? servers.rounds.length - 1 : own;
    // Left by somebody whose end was not seen yet.
    if (round >= 0) tasks.set(task, { round, claimed: null, doneMs: null, state: 'active' });
  };
  const workerOf = (task: string, { round }: Task): string => {
    const worker = servers.owner(idOf(task));
    return worker === undefined || worker === servers.rounds[round]?.victim
      ? 'another worker'
      : worker;
  };
  const follow = (task: string, about: Task, look: WorkersLook): void => {
    const state = look.followed.get(task);
    if (state === undefined || about.doneMs !== null) return;
    const again = state === 'active' && (look.active.get(task) ?? 0) >= look.ms + leftMs;
    const isDone = state === null || state === 'completed';
    if (about.claimed === null && (again || isDone))
      about.claimed = { worker: workerOf(task, about), at: [lastMs, look.ms] };
    if (isDone) about.doneMs = look.ms;
    about.state = state;
  };
  return {
    add(look: WorkersLook): void {
      servers.add(look.servers, look.ms);
      if (fault !== null && look.recovered.length > 0) servers.blame(fault);
      const left = [...look.active].filter(([, lease]) => lease < look.ms + leftMs);
      for (const task of [...left.map(([task]) => task), ...look.recovered]) leave(task);
      if (Number.isNaN(lastMs)) lastMs = look.ms;
      for (const [task, about] of tasks) follow(task, about, look);
      lastMs = look.ms;
    },
    /** Those to be asked for. */
    open: (): readonly string[] =>
      [...tasks].filter(([, { doneMs }]) => doneMs === null).map(([task]) => task),
    /** As lines that `sluice check worker-loss` reads. A task whose time is not over yet is in none of them: it is told. */
    end(boundMs: number): {
      readonly lines: readonly object[];
      readonly unseen: readonly string[];
    } {
      const { rounds } = servers;
      const each = [...tasks].map(([id, task]) => ({
        ...{ id, task },
        open: openFor(task, rounds[task.round]?.kill ?? [0, lastMs], { lastMs, boundMs }),
      }));
      const told = each.filter(({ open }) => open === null);
      const unseen = each.flatMap(({ id, open }) =>
        open === null ? [] : [`the task ${id} ${open}`],
      );
      if (rounds.length === 0) unseen.push(servers.nobody());
      else if (tasks.size === 0)
        unseen.push(
          'no task was in flight at the worker that was killed: what becomes of one was not seen',
        );
      return {
        lines: [
          ...servers.lines(),
          ...told.flatMap(({ id, task }) => taskLines(id, task)),
          ...(rounds.length === 0 ? [] : [{ type: 'now', ts: new Date(lastMs).toISOString() }]),
        ],
        unseen,
      };
    },
  };
}
/** Why nothing can be said of a task yet; null = what became of it is known, or its time is over. */
function openFor(
  { claimed, doneMs, state }: Task,
  [, killMs]: Round['kill'],
  { lastMs, boundMs }: { readonly lastMs: number; readonly boundMs: number },
): string | null {
  if (doneMs !== null || state === 'archived' || state === 'nowhere') return null;
  if ((claimed?.at[0] ?? lastMs) - killMs > boundMs) return null;
  const seconds = (ms: number): string => `${Math.round(ms / 1000)} s`;
  return claimed === null
    ? `was not taken up again ${seconds(lastMs - killMs)} after the kill (it is ${state}): watch for ${seconds(boundMs)} or more`
    : 'was taken up again, and is at work still';
}
function taskLines(task_id: string, { round, claimed, doneMs }: Task): readonly object[] {
  return [
    { type: 'in-flight', round: round + 1, task_id },
    ...(claimed === null
      ? []
      : [{ type: 'claimed', task_id, worker: claimed.worker, at: iso(claimed.at) }]),
    ...(doneMs === null ? [] : [{ type: 'done', task_id, at: new Date(doneMs).toISOString() }]),
  ];
}

export type Range = readonly [number, number];
export interface FaultTime {
  readonly fromMs: number;
  readonly toMs: number;
}
export interface ListedServer {
  /** host:pid:id */
  readonly name: string;
  /** Two heartbeats after its last one. */
  readonly expiresMs: number;
  readonly startedMs: number | null;
  /** Ids of its tasks as of its last heartbeat. */
  readonly tasks: readonly string[];
  /** Whether it works on the queues that are asked for; null = its record is gone, and nobody knows. */
  readonly isOurs: boolean | null;
}
export interface Round {
  readonly victim: string;
  readonly kill: Range;
}
/** Asynq's own time: a heartbeat each five seconds. */
export const heartbeatMs = 5000;

/** Servers of Asynq by their heartbeats: one that ends in order takes itself off the list before its time is over, one that is killed does not. */
export function serversSeen(fault: FaultTime | null) {
  const alive = new Map<string, ListedServer>();
  const ended = new Set<string>();
  const owners = new Map<string, string>();
  const rounds: Round[] = [];
  const ready: { readonly worker: string; readonly at: Range }[] = [];
  let [stopped, lastMs] = [0, Number.NaN];
  const kill = (name: string, expiresMs: number): void => {
    alive.delete(name);
    if (!ended.has(name)) rounds.push({ victim: name, kill: killOf(expiresMs, fault) });
    ended.add(name);
  };
  const meet = (server: ListedServer, ms: number): void => {
    const { name, startedMs } = server;
    for (const id of server.tasks) owners.set(id, name);
    if (!alive.has(name)) {
      // One of the first look began when it says; its seconds are cut off.
      const at = Number.isNaN(lastMs) ? startedMs : lastMs;
      if (at !== null)
        ready.push({ worker: name, at: [at, Number.isNaN(lastMs) ? at + 1000 : ms] });
    }
    alive.set(name, server);
  };
  return {
    rounds,
    add(all: readonly ListedServer[], ms: number): void {
      // Of one that is gone since its first look nobody knows more; those that are alive say what they work on.
      const listed = all.filter(({ isOurs, expiresMs }) => isOurs ?? expiresMs < ms);
      const names = new Set(listed.map(({ name }) => name));
      for (const server of listed) {
        const { name, expiresMs } = server;
        if (expiresMs >= ms) meet(server, ms);
        else if (alive.has(name) || killedBy(expiresMs, fault)) kill(name, expiresMs);
        // Who ended long before the watch is of no interest.
        else ended.add(name);
      }
      for (const { name, expiresMs } of [...alive.values()].filter((one) => !names.has(one.name)))
        if (expiresMs < ms) kill(name, expiresMs);
        else {
          alive.delete(name);
          stopped += 1;
        }
      lastMs = ms;
    },
    owner: (id: string): string | undefined => owners.get(id),
    isAlive: (name: string): boolean => alive.has(name),
    /** A victim that nobody saw. */
    blame({ fromMs, toMs }: FaultTime): void {
      if (rounds.length === 0) rounds.push({ victim: 'unknown', kill: [fromMs, toMs] });
    },
    /** Each with whoever stands in for it first. */
    lines(): readonly object[] {
      const free = [...ready];
      return rounds.flatMap(({ victim, kill: at }, i) => {
        const next = free.findIndex((one) => one.worker !== victim && one.at[1] >= at[0]);
        const [stand] = next < 0 ? [] : free.splice(next, 1);
        return [
          { type: 'kill', round: i + 1, victim, at: iso(at) },
          ...(stand === undefined
            ? []
            : [{ type: 'ready', round: i + 1, worker: stand.worker, at: iso(stand.at) }]),
        ];
      });
    },
    nobody: (): string =>
      stopped === 0
        ? 'no worker of Asynq was lost'
        : `${stopped} workers of Asynq stopped in order (SIGTERM), and none was killed`,
  };
}
export const iso = (range: Range): readonly string[] =>
  range.map((ms) => new Date(ms).toISOString());
/** Between its last heartbeat and the one that did not come; seconds are cut off. */
const lastOf = (expiresMs: number): Range => [
  expiresMs - 2 * heartbeatMs,
  expiresMs - heartbeatMs + 2000,
];
const killedBy = (expiresMs: number, fault: FaultTime | null): boolean =>
  fault !== null && lastOf(expiresMs)[1] >= fault.fromMs;
/** Within the fault's time, where that is known. */
function killOf(expiresMs: number, fault: FaultTime | null): Range {
  const [lo, hi] = lastOf(expiresMs);
  if (fault === null || fault.fromMs > hi || fault.toMs < lo) return [lo, hi];
  return [Math.max(lo, fault.fromMs), Math.min(hi, fault.toMs)];
}

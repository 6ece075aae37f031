import type { ReleaseHandle } from '../evidence/release.ts';
import type { Clock } from '../ports/clock.ts';
import { type Cluster, ClusterError, type ResourceType } from '../ports/cluster.ts';
import type { Log } from '../ports/log.ts';
import { currentOne, within } from '../ports/watching.ts';
import type { Arm } from '../workload/arms.ts';
import { isReady, type Pod } from '../workload/objects.ts';
import type { ChaosObservation, Interval } from './judge.ts';
import type { Preflight } from './preflight.ts';
import { endExperiment } from './rescue.ts';
import { type ChaosObject, chaosType, type Experiment, type Target } from './spec.ts';

interface Ports {
  readonly cluster: Cluster;
  readonly clock: Clock;
  readonly log: Log;
  readonly signal: AbortSignal;
}
interface Watched {
  readonly canary: Arm;
  readonly stable: Arm;
}
const lookMs = 250;

/** Injects, proves, watches the recovery, ends, proves the end. `object` is created already; whatever happens it is ended here. */
export async function runExperiment(
  ports: Ports,
  about: {
    readonly handle: ReleaseHandle;
    readonly experiment: Experiment;
    readonly object: ChaosObject;
    readonly before: Preflight;
    readonly arms: Watched;
    readonly durationMs: number;
    readonly recoveryMs: number;
    readonly wantedReady: number;
    /** Called at every look while a lasting fault is in effect. */
    readonly during?: () => Promise<void>;
  },
): Promise<ChaosObservation> {
  const { experiment, object, before } = about;
  const type = chaosType(experiment);
  const seen = { minimum: before.readyBefore };
  let injection: Injection = { at: null, detail: 'not injected' };
  let recoveredAt: Interval | null = null;
  const notes = [...before.notes];
  try {
    injection = await proveInjection(ports, about, seen);
    ports.log.info(injection.detail);
    if (injection.at !== null && experiment !== 'pod-kill') await hold(ports, about, seen);
    if (injection.at !== null) recoveredAt = await awaitRecovery(ports, about, seen);
  } catch (thrown) {
    if (!ports.signal.aborted) throw thrown;
    notes.push('stopped by a signal before the end');
  }
  const ended = await endExperiment(ports, type, object);
  ports.log.info(`clean-up ${ended.cleanup}: ${ended.detail}`);
  return {
    experiment,
    targets: before.targets.map(({ name }) => name),
    injectedAt: injection.at,
    injectionDetail: injection.detail,
    recoveredAt,
    readyMinimum: seen.minimum,
    readyBefore: before.readyBefore,
    cleanup: ended.cleanup,
    cleanupDetail: ended.detail,
    notes,
  };
}
/** Creates the fault, or takes over the one that an interrupted try of the same run made. */
export async function createOrAdopt(
  cluster: Cluster,
  object: ChaosObject,
  type: ResourceType,
): Promise<ChaosObject> {
  try {
    return await cluster.create(type, object);
  } catch (thrown) {
    if (!(thrown instanceof ClusterError) || thrown.reason !== 'AlreadyExists') throw thrown;
    const { namespace = '', name } = object.metadata;
    const found = await cluster.get<ChaosObject>(type, namespace, name);
    if (found === undefined) throw thrown;
    return found;
  }
}
interface Injection {
  readonly at: Interval | null;
  readonly detail: string;
}
type About = Parameters<typeof runExperiment>[1];

const look = ({ canary, stable }: Watched, seen: { minimum: number }): void => {
  const ready = canary.pods().filter(isReady).length + stable.pods().filter(isReady).length;
  seen.minimum = Math.min(seen.minimum, ready);
};
/** Half a minute for Chaos Mesh to act, whatever the experiment's duration. */
const injectionMs = 30_000;

async function proveInjection(
  { cluster, clock, signal }: Ports,
  about: About,
  seen: { minimum: number },
): Promise<Injection> {
  const { name, namespace = '' } = about.object.metadata;
  const until = clock.now().getTime() + injectionMs;
  const type = chaosType(about.experiment);
  let failure = 'Chaos Mesh did nothing within 30 s: is its controller running?';
  const injection = await within(clock, injectionMs, signal, async (limit) => {
    for await (const object of currentOne<ChaosObject>(cluster, type, namespace, name, limit)) {
      look(about.arms, seen);
      if (object === undefined) continue;
      const state = injectionState(object, about.before.targets, namespace);
      failure = state.failure ?? failure;
      if (state.atMs !== undefined && (await effective(about, clock, until)))
        return proven(about, state.atMs);
    }
    return undefined;
  });
  signal.throwIfAborted();
  return injection ?? { at: null, detail: `the fault was not proven: ${failure}` };
}
const effective = (about: About, clock: Clock, untilMs: number): Promise<boolean> =>
  about.experiment === 'pod-kill' ? targetsGone(about, clock, untilMs) : Promise.resolve(true);
const proven = ({ experiment, before }: About, atMs: number): Injection => ({
  at: { loMs: atMs, hiMs: atMs + 1000 },
  detail: `${experiment} of ${before.targets.map(({ name }) => name).join(', ')} is proven by Chaos Mesh's records${experiment === 'pod-kill' ? ' and by the pods being gone' : ''}`,
});
/** Every record injected, exactly the pods that were asked for (docs/chaos.md). Times are the server's, whole seconds. */
function injectionState(
  object: ChaosObject,
  targets: readonly Target[],
  namespace: string,
): { readonly atMs?: number; readonly failure?: string } {
  const records = object.status?.experiment?.containerRecords ?? [];
  const events = records.flatMap((record) => record.events ?? []);
  const failed = events.filter(({ type }) => type === 'Failed').at(-1)?.message;
  const ids = new Set(records.map(({ id }) => id));
  const all =
    records.length === targets.length &&
    targets.every(({ name }) => ids.has(`${namespace}/${name}`)) &&
    records.every(({ phase, injectedCount = 0 }) => phase === 'Injected' && injectedCount >= 1);
  const applied = events
    .filter(({ type, operation }) => type === 'Succeeded' && operation === 'Apply')
    .map(({ timestamp }) => Date.parse(timestamp));
  if (all && applied.length > 0) return { atMs: Math.min(...applied) };
  return failed === undefined ? {} : { failure: failed };
}
/** The old UIDs are gone or going: the strongest proof of a kill. */
async function targetsGone(
  { arms, before }: About,
  clock: Clock,
  untilMs: number,
): Promise<boolean> {
  const uids = new Set(before.targets.map(({ uid }) => uid));
  const alive = (): readonly Pod[] =>
    arms.canary
      .pods()
      .filter(
        ({ metadata }) => uids.has(metadata.uid ?? '') && metadata.deletionTimestamp === undefined,
      );
  while (alive().length > 0) {
    if (clock.now().getTime() > untilMs) return false;
    await clock.sleep(lookMs);
  }
  return true;
}
async function hold(
  { clock, signal }: Ports,
  { arms, durationMs, during }: About,
  seen: { minimum: number },
): Promise<void> {
  const until = clock.now().getTime() + durationMs;
  while (clock.now().getTime() < until) {
    look(arms, seen);
    await during?.();
    await clock.sleep(lookMs, signal);
  }
}
async function awaitRecovery(
  { clock, signal, log }: Ports,
  about: About,
  seen: { minimum: number },
): Promise<Interval | null> {
  const began = clock.now().getTime();
  let shown = began;
  for (;;) {
    look(about.arms, seen);
    const uids = new Set(about.before.targets.map(({ uid }) => uid));
    const fresh = about.arms.canary
      .pods()
      .filter(
        (pod) =>
          isReady(pod) && (about.experiment !== 'pod-kill' || !uids.has(pod.metadata.uid ?? '')),
      );
    if (fresh.length >= about.wantedReady) return readyInterval(fresh, clock.now().getTime());
    const now = clock.now().getTime();
    if (now - began > about.recoveryMs) return null;
    if (now - shown > 5000) {
      shown = now;
      log.info(
        `recovering: ${fresh.length} of ${about.wantedReady} canary pods ready after ${((now - began) / 1000).toFixed(0)} s`,
      );
    }
    await clock.sleep(lookMs, signal);
  }
}
/** When the last of them became Ready, by the server's clock (whole seconds); ours only if it says nothing. */
function readyInterval(pods: readonly Pod[], nowMs: number): Interval {
  const times = pods
    .map(({ status }) =>
      Date.parse(
        status?.conditions?.find(({ type }) => type === 'Ready')?.lastTransitionTime ?? '',
      ),
    )
    .filter((t) => !Number.isNaN(t));
  const last = times.length === 0 ? nowMs : Math.max(...times);
  return { loMs: last, hiMs: last + 1000 };
}

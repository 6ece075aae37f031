import type { Clock } from '../ports/clock.ts';
import { type Cluster, ClusterError, type ResourceType } from '../ports/cluster.ts';
import type { Log } from '../ports/log.ts';
import { currentOne, within } from '../ports/watching.ts';
import type { Arms } from './ask-probe.ts';
import { podsStop } from './guard.ts';
import type { Round } from './judge.ts';
import { type Fault, isOneShot, kindOf } from './kinds.ts';
import type { Preflight } from './preflight.ts';
import { beforeOf, type EffectSeen, effectSeen, recordIds, recordState } from './proof.ts';
import { awaitRecovery, look, lookMs, type Minimum, pause } from './recovery.ts';
import { childrenOf, endExperiment } from './rescue.ts';
import type { Interval, Stopped } from './seen.ts';
import { type ChaosObject, type ClusterAbort, typeOf } from './spec.ts';
import { mapIn } from './traps.ts';

interface Ports {
  readonly cluster: Cluster;
  readonly clock: Clock;
  readonly log: Log;
  readonly signal: AbortSignal;
}
export interface RoundRequest {
  readonly fault: Fault;
  readonly abort?: ClusterAbort | undefined;
  readonly object: ChaosObject;
  readonly before: Preflight;
  readonly arms: Arms;
  readonly recoveryMs: number;
  readonly wantedReady: number;
  /** Fewer ready pods end a fault that lasts. */
  readonly minHealthy: number;
  /** The fault is proven. */
  readonly began?: (at: Interval) => void;
  /** It has ended, and what it hit must recover. */
  readonly over?: () => void;
  /** Called at every look while a lasting fault is in effect. */
  readonly during?: () => Promise<void>;
  /** False = nothing but the signal ends it before its time. */
  readonly watched?: boolean;
  /** Asked at every look of it: why it must end at once. */
  readonly stopped?: () => Stopped | undefined;
}
/** Injects, proves, watches the recovery, ends, proves the end. `object` is created already; whatever happens it is ended here. */
export async function runExperiment(ports: Ports, about: RoundRequest): Promise<Round> {
  const { fault, object, before } = about;
  const seen = { minimum: before.readyBefore };
  const createdMs = ports.clock.now().getTime();
  const type = typeOf(fault, about.abort);
  const lasts = !isOneShot(fault);
  let injection: Injection = { at: null, detail: 'not injected' };
  let recoveredAt: Interval | null = null;
  let stopped: Stopped | null = null;
  let until: number | null = null;
  const guarded = async (body: () => Promise<void>): Promise<void> => {
    try {
      await body();
    } catch (thrown) {
      if (!ports.signal.aborted) throw thrown;
      stopped ??= { why: 'signal', detail: 'the run was told to stop' };
    }
  };
  let thrown: unknown;
  const bodyOnce = async (): Promise<void> => {
    injection = await proveInjection(ports, about, seen);
    ports.log.info(injection.detail);
    if (injection.at === null) return;
    about.began?.(injection.at);
    if (!lasts) {
      // What happens once is under way until everything is back.
      recoveredAt = await awaitRecovery(ports, about, seen);
      about.over?.();
      return;
    }
    // Chaos Mesh counts the duration from the creation of the object.
    until = createdMs + fault.durationSeconds * 1000;
    stopped = (await hold(ports, about, seen, until)) ?? null;
  };
  await guarded(bodyOnce).catch((error: unknown) => {
    thrown = error;
  });
  const endingMs = ports.clock.now().getTime();
  const ended = await endExperiment(ports, type, object);
  ports.log.info(`clean-up ${ended.cleanup}: ${ended.detail}`);
  if (thrown !== undefined) throw thrown;
  const injectedAt = (injection as Injection).at;
  const endedAt: Interval | null =
    injectedAt === null || !lasts
      ? null
      : { loMs: Math.min(endingMs, until ?? endingMs), hiMs: ports.clock.now().getTime() };
  if (endedAt !== null)
    await guarded(async () => {
      about.over?.();
      recoveredAt = await awaitRecovery(ports, about, seen);
    });
  return {
    targets: before.targets.map(({ name }) => name),
    injectedAt,
    injectionDetail: (injection as Injection).detail,
    endedAt,
    recoveredAt,
    readyMinimum: seen.minimum,
    readyBefore: before.readyBefore,
    cleanup: ended.cleanup,
    cleanupDetail: ended.detail,
    stopped,
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
    // Another's object of this name is not ours to run, nor to end.
    if (found === undefined || !isOurs(found, object)) throw thrown;
    return found;
  }
}
const isOurs = (found: ChaosObject, wanted: ChaosObject): boolean =>
  Object.entries(wanted.metadata.labels ?? {}).every(
    ([key, value]) => found.metadata.labels?.[key] === value,
  ) && podsOf(found) === podsOf(wanted);
/** Chaos Mesh's webhook adds to the selector; the names of pods it leaves alone. */
const podsOf = ({ spec }: ChaosObject): string =>
  JSON.stringify(mapIn(spec['selector'])['pods'] ?? null);
interface Injection {
  readonly at: Interval | null;
  readonly detail: string;
}
/** Half a minute for Chaos Mesh to act, whatever the experiment's duration. */
const injectionMs = 30_000;

async function proveInjection(
  ports: Ports,
  about: RoundRequest,
  seen: Minimum,
): Promise<Injection> {
  const { clock, signal } = ports;
  const { fault, arms, before } = about;
  const wanted = recordIds(fault, about.object.metadata.namespace ?? '', before.targets);
  let failure = 'Chaos Mesh did nothing within 30 s: is its controller running?';
  const injection = await within(clock, injectionMs, signal, async (limit) => {
    for await (const object of faultObjects(ports, about, limit)) {
      look(arms, seen);
      if (object === undefined) continue;
      const { atMs, failure: said } = recordState(object, wanted);
      failure = said ?? failure;
      if (atMs === undefined) continue;
      const effect = await awaitEffect(ports, about, object, seen, limit);
      if (effect.seen)
        return proven(about, effect.at ?? { loMs: atMs, hiMs: atMs + 1000 }, effect.detail);
      failure = effect.detail;
    }
    return undefined;
  });
  signal.throwIfAborted();
  return injection ?? { at: null, detail: `the fault was not proven: ${failure}` };
}
/** The records say that it was injected: waits until that shows in the pods, too. */
async function awaitEffect(
  { cluster, clock }: Ports,
  { fault, arms, before }: RoundRequest,
  object: ChaosObject,
  seen: Minimum,
  limit: AbortSignal,
): Promise<EffectSeen> {
  const place = {
    namespace: object.metadata.namespace ?? '',
    targets: before.targets,
    before: beforeOf(before.pods, fault),
    canary: arms.canary,
  };
  for (;;) {
    const effect = await effectSeen(cluster, fault, object, place);
    look(arms, seen);
    if (effect.seen || !(await pause(clock, lookMs, limit))) return effect;
  }
}
/** The fault's own object as it changes; of a Workflow, the one that it makes. */
async function* faultObjects(
  { cluster, clock }: Ports,
  { object, fault, abort }: RoundRequest,
  limit: AbortSignal,
): AsyncGenerator<ChaosObject | undefined> {
  const { name, namespace = '' } = object.metadata;
  const { type } = kindOf(fault.kind);
  if (abort === undefined) {
    yield* currentOne<ChaosObject>(cluster, type, namespace, name, limit);
    return;
  }
  while (!limit.aborted) {
    const children = await childrenOf(cluster, object);
    yield children.find((one) => one.type.plural === type.plural)?.child;
    if (!(await pause(clock, 500, limit))) return;
  }
}
const proven = ({ fault, before }: RoundRequest, at: Interval, effect: string): Injection => ({
  at,
  detail: `${fault.name} of ${before.targets.map(({ name }) => name).join(', ')} is proven by Chaos Mesh's records${effect === '' ? '' : `, and ${effect}`}`,
});
async function hold(
  { clock, signal }: Ports,
  about: RoundRequest,
  seen: Minimum,
  untilMs: number,
): Promise<Stopped | undefined> {
  const { fault, arms, before, minHealthy, during, stopped, watched = true } = about;
  const was = beforeOf(before.pods, fault);
  while (clock.now().getTime() < untilMs) {
    look(arms, seen);
    const why = watched ? (podsStop(fault, arms, was, minHealthy) ?? stopped?.()) : undefined;
    if (why !== undefined) return why;
    await during?.();
    await clock.sleep(lookMs, signal);
  }
  return undefined;
}

import type { Clock } from '../../ports/clock.ts';
import type { Cluster } from '../../ports/cluster.ts';
import type { Log } from '../../ports/log.ts';
import { askAt } from './asking.ts';
import type { ProbeTarget } from './declared.ts';
import { type Dependency, look } from './dependencies.ts';
import type { Place } from './dependency-state.ts';
import { bothGood, type ProbeSample } from './proof.ts';

export interface ListeningPorts {
  readonly cluster: Cluster;
  readonly clock: Clock;
  readonly log: Log;
}
/** What is asked of one pod: both probes, and how the pod itself says that it reaches the dependency, if it does. */
export interface Listened {
  readonly pod: string;
  readonly place: Place;
  readonly liveness: ProbeTarget;
  readonly readiness: ProbeTarget;
  readonly witness: Dependency | undefined;
  readonly patienceMs: number;
}

/** One look at a pod; `sinceMs` = the moment that seconds are counted from. */
export async function sampleProbes(
  { cluster, clock }: ListeningPorts,
  about: Listened,
  signal: AbortSignal,
  sinceMs?: number,
): Promise<ProbeSample> {
  const { pod, place, witness, patienceMs } = about;
  const askedMs = clock.now().getTime();
  const status = async (target: ProbeTarget): Promise<number | null> =>
    (await askAt(cluster, place.namespace, pod, target, signal, patienceMs)).status;
  const [liveness, readiness, dependency] = await Promise.all([
    status(about.liveness),
    status(about.readiness),
    witness === undefined ? null : look({ cluster, signal }, place, pod, witness, patienceMs),
  ]);
  return {
    seconds: sinceMs === undefined ? 0 : Math.max(0, Math.round((askedMs - sinceMs) / 100) / 10),
    liveness,
    readiness,
    dependency: dependency?.state ?? null,
  };
}
/** Looks until both probes are good again, at most `forMs`; the last look. */
export async function awaitGood(
  { clock }: ListeningPorts,
  forMs: number,
  signal: AbortSignal,
  sample: () => Promise<ProbeSample>,
): Promise<ProbeSample> {
  const untilMs = clock.now().getTime() + forMs;
  for (;;) {
    const seen = await sample();
    if (bothGood(seen) || clock.now().getTime() >= untilMs) return seen;
    await clock.sleep(500, signal);
  }
}
/** Says what the probes answer whenever that changes. */
export function tellChanges(log: Log, pod: string): (sample: ProbeSample) => void {
  let before = '';
  return ({ seconds, liveness, readiness, dependency }) => {
    const say = (status: number | null): string => (status === null ? 'no answer' : `${status}`);
    const now = `liveness ${say(liveness)}, readiness ${say(readiness)}${dependency === null ? '' : `, the pod says ${dependency}`}`;
    if (now !== before) log.info(`${seconds.toFixed(1)} s: ${pod}: ${now}`);
    before = now;
  };
}

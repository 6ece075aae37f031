import type { ChaosObservation } from '../../chaos/judge.ts';
import type { Measurement } from '../../evidence/envelope.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Cluster } from '../../ports/cluster.ts';
import { ask, isGood } from './asking.ts';
import { finding } from './verdicts.ts';

/** What the pod said at one moment; null = it could not be asked. */
export interface ProbeSample {
  readonly atMs: number;
  readonly liveness: number | null;
  readonly readiness: number | null;
}
export interface ProofObservation {
  readonly dependency: string;
  /** Null = nothing was injected; the reason beside it. */
  readonly chaos: ChaosObservation | null;
  readonly notDone: string | null;
  readonly during: readonly ProbeSample[];
  readonly after: ProbeSample | null;
}
export interface ProofPorts {
  readonly cluster: Cluster;
  readonly clock: Clock;
  readonly signal: AbortSignal;
}

/** A handler that waits for the lost dependency answers late or never; the kubelet's own patience is a second by default. */
const patienceMs = 3000;

/** One look at both probes of a pod. */
export async function sampleProbes(
  { cluster, clock, signal }: ProofPorts,
  about: {
    readonly namespace: string;
    readonly pod: string;
    readonly port: number;
    readonly liveness: string;
    readonly readiness: string;
  },
): Promise<ProbeSample> {
  const { namespace, pod, port } = about;
  const [liveness, readiness] = await Promise.all([
    ask(cluster, namespace, pod, port, about.liveness, signal, patienceMs),
    ask(cluster, namespace, pod, port, about.readiness, signal, patienceMs),
  ]);
  return {
    atMs: clock.now().getTime(),
    liveness: liveness.status,
    readiness: readiness.status,
  };
}
/** Looks until readiness is good again, at most `forMs`; the last look. */
export async function awaitGood(
  { clock, signal }: ProofPorts,
  forMs: number,
  sample: () => Promise<ProbeSample>,
): Promise<ProbeSample> {
  const untilMs = clock.now().getTime() + forMs;
  for (;;) {
    const seen = await sample();
    const good = seen.readiness !== null && isGood(seen.readiness);
    if (good || clock.now().getTime() >= untilMs) return seen;
    await clock.sleep(500, signal);
  }
}

/**
 * With the dependency cut, readiness must say so and liveness must not; without it, readiness must come back (A4). That readiness did not
 * move proves nothing: the cut may have missed the traffic (a Service address is not a pod's). So that is inconclusive, not a failure.
 */
export function judgeProof(observation: ProofObservation): readonly Measurement[] {
  const { dependency, chaos, notDone, during, after } = observation;
  if (chaos === null || chaos.injectedAt === null)
    return [
      finding(
        'readiness-depends',
        'inconclusive',
        notDone ??
          `${dependency} was not taken away: ${chaos?.injectionDetail ?? 'nothing was injected'}`,
      ),
      ...(chaos === null ? [] : [cleanup(chaos)]),
    ];
  return [depends(dependency, during), alive(dependency, during), recovered(after), cleanup(chaos)];
}
const answeredBy = (samples: readonly ProbeSample[], probe: 'liveness' | 'readiness') =>
  samples.flatMap((sample) => sample[probe] ?? []);

function depends(dependency: string, during: readonly ProbeSample[]): Measurement {
  const name = 'readiness-depends';
  const answers = answeredBy(during, 'readiness');
  const refused = answers.filter((status) => !isGood(status));
  // Liveness came by the same way at the same moment, so it was readiness that hung. Once may be chance.
  const hung = during.filter(
    ({ liveness, readiness }) => readiness === null && liveness !== null && isGood(liveness),
  ).length;
  const about = { unit: 'count', canary: refused.length + hung, limit: 1 };
  if (refused.length === 0 && hung >= 2)
    return finding(
      name,
      'pass',
      `readiness did not answer within ${patienceMs / 1000} s while ${dependency} was cut and liveness did (${hung} of ${during.length} looks)`,
      about,
    );
  if (answers.length === 0)
    return finding(
      name,
      'inconclusive',
      `readiness could not be asked while ${dependency} was cut`,
    );
  return refused.length > 0
    ? finding(
        name,
        'pass',
        `readiness answered ${refused[0]} while ${dependency} was cut (${refused.length} of ${answers.length} looks)`,
        about,
      )
    : finding(
        name,
        'inconclusive',
        `readiness stayed good in ${answers.length} looks while ${dependency} was cut: it does not depend on it, or the cut missed its traffic (list the Service's address and the pods' in prove-targets)`,
        about,
      );
}
function alive(dependency: string, during: readonly ProbeSample[]): Measurement {
  const name = 'liveness-independent';
  const answers = answeredBy(during, 'liveness');
  const refused = answers.filter((status) => !isGood(status));
  if (refused.length > 0)
    return finding(
      name,
      'fail',
      `liveness answered ${refused[0]} while ${dependency} was cut: the kubelet would restart every pod for it`,
      { unit: 'count', canary: refused.length, limit: 0, direction: 'increase' },
    );
  return answers.length === 0
    ? finding(name, 'inconclusive', `liveness could not be asked while ${dependency} was cut`)
    : finding(name, 'pass', `liveness stayed good in ${answers.length} looks`);
}
function recovered(after: ProbeSample | null): Measurement {
  const name = 'readiness-recovers';
  const status = after?.readiness ?? null;
  if (status === null)
    return finding(name, 'inconclusive', 'readiness could not be asked afterwards');
  return isGood(status)
    ? finding(name, 'pass', 'readiness came back with the dependency')
    : finding(name, 'fail', `readiness still answered ${status} after the dependency came back`);
}
const cleanup = ({ cleanup: how, cleanupDetail }: ChaosObservation): Measurement =>
  finding(
    'cleanup-proven',
    how === 'proven' ? 'pass' : how === 'leaked' ? 'fail' : 'inconclusive',
    cleanupDetail,
    { dimension: 'chaos-proof' },
  );

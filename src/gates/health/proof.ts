import type { ChaosObservation } from '../../chaos/judge.ts';
import type { Measurement } from '../../evidence/envelope.ts';
import { finding } from '../../evidence/measurement.ts';
import { isBad, isGood } from './asking.ts';
import type { Connection } from './dependency-state.ts';

/** What the pod said at one moment; null = it could not be asked, or did not answer in time. */
export interface ProbeSample {
  /** After the moment from which the dependency was proven to be away; 0 before and after it. */
  readonly seconds: number;
  readonly liveness: number | null;
  readonly readiness: number | null;
  /** What the pod itself says of the dependency (input `dependencies`); null = nobody said how to ask. */
  readonly dependency: Connection | null;
}
export const bothGood = ({ liveness, readiness }: ProbeSample): boolean =>
  isGood(liveness) && isGood(readiness);
export interface ProofObservation {
  readonly dependency: string;
  /** What the pod was cut off from. */
  readonly targets: readonly string[];
  /** The Service whose addresses are all among them; null = addresses were given by hand. */
  readonly service: string | null;
  /** Of what was sent to Chaos Mesh; null = nothing was. */
  readonly scenarioSha256: string | null;
  /** Null = nothing was injected; the reason beside it. */
  readonly chaos: ChaosObservation | null;
  readonly notDone: string | null;
  /** How long a probe was waited for. */
  readonly patienceSeconds: number;
  readonly before: ProbeSample | null;
  readonly during: readonly ProbeSample[];
  readonly after: ProbeSample | null;
  /** How often a container of the pod was started anew meanwhile. */
  readonly restarts: number;
}
export interface ProofParameters {
  /** Readiness must refuse within this time of the cut. */
  readonly withinSeconds: number;
}

/**
 * With the dependency cut, readiness must say so and liveness must not; without it, readiness must come back (A4). A readiness that does
 * not move fails when the cut is known to have reached the pod: the pod itself says so, or every address of the Service was cut. Otherwise
 * the cut may have missed the traffic, and nobody knows.
 */
export function judgeProof(
  observation: ProofObservation,
  { withinSeconds }: ProofParameters,
): readonly Measurement[] {
  const { dependency, chaos, notDone } = observation;
  if (chaos === null || chaos.injectedAt === null)
    return [
      finding(
        'readiness-depends',
        'inconclusive',
        `${dependency} was not taken away: ${notDone ?? chaos?.injectionDetail ?? 'nothing was injected'}`,
      ),
      ...(chaos === null ? [] : [cleanup(chaos)]),
    ];
  return [
    depends(observation, withinSeconds),
    alive(observation),
    recovered(observation),
    cleanup(chaos),
  ];
}

function depends(observation: ProofObservation, withinSeconds: number): Measurement {
  const name = 'readiness-depends';
  const { dependency, during, patienceSeconds } = observation;
  const about = { unit: 's', limit: withinSeconds, direction: 'increase' } as const;
  const refused = during.filter(({ readiness }) => isBad(readiness));
  // Liveness came by the same way at the same moment, so it was readiness that hung. Once may be chance.
  const hung = during.filter(({ liveness, readiness }) => readiness === null && isGood(liveness));
  const [first] = refused.length > 0 ? refused : hung.length >= 2 ? hung : [];
  if (first !== undefined) {
    const how =
      refused.length > 0
        ? `answered ${first.readiness}`
        : `did not answer within ${patienceSeconds} s, though liveness did,`;
    return finding(
      name,
      'pass',
      `readiness ${how} ${first.seconds} s after ${dependency} was cut (${refused.length + hung.length} of ${during.length} looks)`,
      { ...about, canary: first.seconds },
    );
  }
  const answers = during.filter(({ readiness }) => readiness !== null).length;
  if (answers === 0)
    return finding(
      name,
      'inconclusive',
      `readiness could not be asked while ${dependency} was cut`,
      about,
    );
  const stayed = `readiness stayed good in ${answers} looks over ${during.at(-1)?.seconds ?? 0} s while ${dependency} was cut`;
  const { known, said } = reach(observation);
  return finding(
    name,
    known && answers >= 2 ? 'fail' : 'inconclusive',
    `${stayed}${said}${known ? ': it does not depend on it, and users would be sent to a pod that cannot serve them' : ''}`,
    about,
  );
}
/** Whether the cut is known to have reached the pod, and in which words. */
function reach({ dependency, service, targets, during }: ProofObservation): {
  readonly known: boolean;
  readonly said: string;
} {
  const seen = during.flatMap((sample) => sample.dependency ?? []);
  if (seen.includes('down')) return { known: true, said: ', which the pod itself reported' };
  if (seen.includes('up'))
    return {
      known: false,
      said: `, and the pod reported ${dependency} as connected all the time: the cut missed its traffic`,
    };
  if (service !== null)
    return {
      known: true,
      said: ` (every address of the Service ${service}: ${targets.join(', ')})`,
    };
  return {
    known: false,
    said: `: it does not depend on it, or the cut missed its traffic (give prove-service, or name ${dependency} under dependencies)`,
  };
}
function alive({
  dependency,
  before,
  during,
  after,
  restarts,
  patienceSeconds,
}: ProofObservation): Measurement {
  const name = 'liveness-independent';
  const refused = during.filter(({ liveness }) => isBad(liveness));
  const silent = during.filter(({ liveness }) => liveness === null);
  const answered = during.length - silent.length;
  // The way to the pod was open: readiness came by it at such a moment, or liveness did before and after.
  const open =
    silent.some(({ readiness }) => readiness !== null) ||
    (isGood(before?.liveness ?? null) && isGood(after?.liveness ?? null));
  const would = `in an outage the kubelet would restart every pod${restarts > 0 ? `, as it did with this one (${restarts} times)` : ''}`;
  const about = { unit: 'looks', limit: 0, direction: 'increase' } as const;
  if (refused.length > 0)
    return finding(
      name,
      'fail',
      `liveness answered ${refused[0]?.liveness} while ${dependency} was cut (${refused.length} of ${during.length} looks): ${would}`,
      { ...about, canary: refused.length },
    );
  if (silent.length >= 2 && open)
    return finding(
      name,
      'fail',
      `liveness did not answer within ${patienceSeconds} s while ${dependency} was cut (${silent.length} of ${during.length} looks), and did otherwise: ${would}`,
      { ...about, canary: silent.length },
    );
  if (restarts > 0)
    return finding(
      name,
      'fail',
      `the container was restarted ${restarts} times while ${dependency} was cut: in an outage it would be so in every pod`,
      { ...about, unit: 'restarts', canary: restarts },
    );
  return answered === 0
    ? finding(
        name,
        'inconclusive',
        `liveness could not be asked while ${dependency} was cut`,
        about,
      )
    : finding(name, 'pass', `liveness stayed good in ${answered} looks, and nothing restarted`, {
        ...about,
        canary: 0,
      });
}
function recovered({ dependency, after }: ProofObservation): Measurement {
  const name = 'readiness-recovers';
  const status = after?.readiness ?? null;
  if (status === null)
    return finding(name, 'inconclusive', 'readiness could not be asked afterwards');
  return isGood(status)
    ? finding(name, 'pass', `readiness came back with ${dependency}`)
    : finding(
        name,
        'fail',
        `readiness still answered ${status} after ${dependency} came back: an outage of it would outlast it`,
      );
}
const cleanup = ({ cleanup: how, cleanupDetail }: ChaosObservation): Measurement =>
  finding(
    'cleanup-proven',
    how === 'proven' ? 'pass' : how === 'leaked' ? 'fail' : 'inconclusive',
    cleanupDetail,
    { dimension: 'chaos-proof' },
  );

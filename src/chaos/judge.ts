import { assertNever } from '../errors.ts';
import type { Judgement, Measurement } from '../evidence/envelope.ts';
import type { Scenario } from '../evidence/facts.ts';
import { judgementOf, worst } from '../evidence/measurement.ts';
import { whatRoundsShow } from './bounds.ts';
import { probeMeasurements } from './judge-probes.ts';
import { type Election, electionMeasurements } from './leader.ts';
import type { Probe } from './probe.ts';
import type { Interval, ProbeSeen, Stopped } from './seen.ts';
import type { BlastRadius } from './targets.ts';
import { timed } from './timed.ts';

export type { Interval } from './seen.ts';
/** One fault from its injection to the proof of its end. */
export interface Round {
  readonly targets: readonly string[];
  /** Proof that the fault was in effect; null = not proven, with the reason beside it. */
  readonly injectedAt: Interval | null;
  readonly injectionDetail: string;
  /** When a fault that lasts had ended; null = it did not last, or did not begin. */
  readonly endedAt?: Interval | null;
  /** When the canary had its replicas ready again; null = not within the timeout. */
  readonly recoveredAt: Interval | null;
  /** Fewest ready pods of the stable version, and of both, while it lasted. */
  readonly readyMinimum: number;
  readonly readyBefore: number;
  readonly cleanup: 'proven' | 'rescued' | 'leaked' | 'none';
  readonly cleanupDetail: string;
  /** Why it was ended before its time. */
  readonly stopped?: Stopped | null;
}
export interface ChaosObservation extends Round {
  readonly experiment: string;
  readonly notes: readonly string[];
  /** What was sent to Chaos Mesh; absent = nothing was, or its owner says it. */
  readonly scenario?: Scenario;
  /** The rounds after the first. */
  readonly more?: readonly Round[];
  /** What was wrong before anything was injected, so that nothing was. */
  readonly unsteady?: readonly string[];
  readonly probes?: readonly ProbeSeen[];
  /** Probes that were made when none were asked for. */
  readonly automatic?: readonly Probe[];
  /** Of an experiment about leaders. */
  readonly election?: Election | null;
  readonly blast?: BlastRadius;
}
export interface ChaosParameters {
  readonly recoveryTimeoutSeconds: number;
  readonly minHealthy: number;
  /** With defaults resolved; absent or null = those that the observation names. */
  readonly probes?: readonly Probe[] | null;
  /** Of the experiment's own time; null = it has none. */
  readonly limitSeconds?: number | null;
  /** E1 … E6 (docs/chaos.md); null = a fault alone. */
  readonly formula?: string | null;
}

/** No proof of injection is inconclusive; a clean-up that was not proven is a failure; times judge as intervals (docs/chaos.md). */
export function judgeChaos(observation: ChaosObservation, parameters: ChaosParameters): Judgement {
  const { unsteady = [], notes, more = [], probes = [] } = observation;
  const rounds: readonly Round[] = [observation, ...more];
  if (unsteady.length > 0)
    return { ...judgementOf([notSteady(unsteady)]), reasons: said(unsteady, notes) };
  const proven = rounds.every(({ injectedAt }) => injectedAt !== null);
  const settings = {
    limitSeconds: parameters.limitSeconds ?? null,
    experiment: parameters.formula ?? null,
  };
  const measurements = [
    injection(rounds),
    worstOf(rounds.map((round) => recovery(round, parameters))),
    worstOf(rounds.map((round) => ready(round, parameters))),
    worstOf(rounds.map(cleanup)),
    ...rounds.flatMap(early),
    ...(proven ? probeMeasurements(probesAsked(observation, parameters), probes, settings) : []),
    ...(proven && settings.experiment === 'E6'
      ? electionMeasurements(
          observation.election ?? null,
          observation.injectedAt,
          settings.limitSeconds,
        )
      : []),
  ];
  const failed = rounds.filter(({ recoveredAt }) => recoveredAt === null).length;
  const shown = rounds.length > 1 ? [whatRoundsShow(rounds.length, failed)] : [];
  const judgement = judgementOf(measurements);
  return { ...judgement, reasons: [...judgement.reasons, ...notes, ...shown] };
}
/** Those that were asked for, or those that were made instead. */
export const probesAsked = (
  { automatic = [] }: ChaosObservation,
  { probes }: ChaosParameters,
): readonly Probe[] => probes ?? automatic;
const base = { baseline: null, direction: 'increase', sample: { kind: 'none' } } as const;
const said = (unsteady: readonly string[], notes: readonly string[]): readonly string[] => [
  `nothing was injected, since the steady state was not met: ${unsteady.join('; ')}`,
  ...notes,
];
const notSteady = (unsteady: readonly string[]): Measurement => ({
  ...base,
  name: 'steady-state',
  dimension: 'chaos-proof',
  unit: 'count',
  canary: unsteady.length,
  limit: 0,
  verdict: 'inconclusive',
  reason: unsteady.join('; '),
});
/** The measurement of the worst round; of equals the largest number in the harmful direction. */
function worstOf(measurements: readonly Measurement[]): Measurement {
  const [first] = measurements;
  if (first === undefined) throw new Error('there is a round');
  const verdict = worst(measurements.map((one) => one.verdict));
  const harm = ({ canary, direction }: Measurement): number =>
    (canary ?? 0) * (direction === 'decrease' ? -1 : 1);
  return measurements
    .filter((one) => one.verdict === verdict)
    .reduce(
      (a, b) => (harm(b) > harm(a) ? b : a),
      measurements.find((one) => one.verdict === verdict) ?? first,
    );
}

function injection(rounds: readonly Round[]): Measurement {
  const missing = rounds.find(({ injectedAt }) => injectedAt === null);
  const proven = rounds.filter(({ injectedAt }) => injectedAt !== null).length;
  return {
    ...base,
    name: 'injection-proven',
    dimension: 'chaos-proof',
    unit: '1',
    canary: proven,
    limit: rounds.length,
    direction: 'decrease',
    verdict: missing === undefined ? 'pass' : 'inconclusive',
    reason: (missing ?? rounds[0])?.injectionDetail ?? '',
  };
}
function recovery(
  { injectedAt, endedAt, recoveredAt, stopped }: Round,
  { recoveryTimeoutSeconds: limit }: ChaosParameters,
): Measurement {
  const about = {
    ...base,
    name: 'recovery-seconds',
    dimension: 'recovery',
    unit: 's',
    canary: null,
    limit,
  };
  if (injectedAt === null)
    return { ...about, verdict: 'inconclusive', reason: 'nothing to recover from was proven' };
  if (recoveredAt === null && stopped?.why === 'signal')
    return { ...about, verdict: 'inconclusive', reason: 'the run was stopped before the recovery' };
  if (recoveredAt === null)
    return {
      ...about,
      verdict: 'fail',
      reason: `the canary was not ready again within ${limit} s`,
    };
  // What lasts is recovered from when it has ended.
  return timed(about, endedAt ?? injectedAt, recoveredAt, 'ready again');
}
const ready = (round: Round, { minHealthy }: ChaosParameters): Measurement => ({
  ...base,
  name: 'ready-minimum',
  dimension: 'availability',
  unit: 'count',
  canary: round.readyMinimum,
  baseline: round.readyBefore,
  limit: minHealthy,
  direction: 'decrease',
  verdict: round.readyMinimum >= minHealthy ? 'pass' : 'fail',
  reason: `at least ${round.readyMinimum} of ${round.readyBefore} pods were ready at every moment`,
});
const cleanup = (round: Round): Measurement => ({
  ...base,
  name: 'cleanup-proven',
  dimension: 'chaos-proof',
  unit: '1',
  canary: round.cleanup === 'proven' ? 1 : 0,
  limit: 1,
  direction: 'decrease',
  verdict:
    round.cleanup === 'proven' ? 'pass' : round.cleanup === 'leaked' ? 'fail' : 'inconclusive',
  reason: round.cleanupDetail,
});
/** A fault that had to be ended before its time: by what the service did it fails, by what nobody saw it is no proof. */
function early({ stopped }: Round): readonly Measurement[] {
  if (stopped === undefined || stopped === null) return [];
  return [
    {
      ...base,
      name: 'lasted',
      dimension: 'chaos-proof',
      unit: '1',
      canary: 0,
      limit: 1,
      direction: 'decrease',
      verdict: blamed(stopped) ? 'fail' : 'inconclusive',
      reason: `ended before its time: ${stopped.detail}`,
    },
  ];
}
function blamed({ why }: Stopped): boolean {
  switch (why) {
    case 'probe':
    case 'ready':
      return true;
    case 'unseen':
    case 'drift':
    case 'controller':
    case 'freeze':
    case 'signal':
      return false;
    default:
      return assertNever(why);
  }
}

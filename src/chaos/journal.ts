import type { Judgement } from '../evidence/envelope.ts';
import { type ChaosObservation, type ChaosParameters, probesAsked, type Round } from './judge.ts';
import { resilienceScore } from './judge-probes.ts';
import type { Probe } from './probe.ts';
import type { Interval, Phase, ProbeSeen } from './seen.ts';

/** The shape of a Chaos Toolkit journal (https://chaostoolkit.org/reference/api/journal/), with proofs beside it. Pure; canonical JSON in the end. */
export interface Journal {
  readonly 'chaoslib-version': 'sluice';
  readonly experiment: Readonly<Record<string, unknown>>;
  readonly status: 'completed' | 'failed' | 'aborted' | 'interrupted';
  /** The steady state did not hold: not the same as an experiment that failed to run. */
  readonly deviated: boolean;
  readonly start: string;
  readonly end: string;
  /** Seconds. */
  readonly duration: number;
  readonly steady_states: Readonly<Record<Phase, Readonly<Record<string, unknown>> | null>>;
  readonly run: readonly Readonly<Record<string, unknown>>[];
  readonly rollbacks: readonly Readonly<Record<string, unknown>>[];
  readonly sluice: Readonly<Record<string, unknown>>;
}
const time = (interval: Interval | null | undefined): readonly [string, string] | null =>
  interval === null || interval === undefined
    ? null
    : [new Date(interval.loMs).toISOString(), new Date(interval.hiMs).toISOString()];

export function journalOf(
  observation: ChaosObservation,
  parameters: ChaosParameters,
  { verdict, measurements, reasons }: Judgement,
  window: { readonly start: string; readonly end: string },
): Journal {
  const { more = [], probes: seen = [], unsteady = [] } = observation;
  const rounds: readonly Round[] = [observation, ...more];
  const probes = probesAsked(observation, parameters);
  return {
    'chaoslib-version': 'sluice',
    experiment: {
      title: observation.experiment,
      'steady-state-hypothesis': {
        title: 'what must hold before, during and after the fault',
        probes: probes.map(({ name, kind, role }) => ({ type: 'probe', name, kind, role })),
      },
      method:
        observation.scenario === undefined ? [] : [{ type: 'action', ...observation.scenario }],
    },
    status: statusOf(observation, rounds),
    deviated: measurements.some(
      (one) =>
        one.verdict === 'fail' &&
        ['resilience', 'recovery', 'availability', 'consistency'].includes(one.dimension),
    ),
    ...window,
    duration: (Date.parse(window.end) - Date.parse(window.start)) / 1000,
    steady_states: {
      before: steady(probes, seen, 'before', unsteady.length === 0),
      during: steady(probes, seen, 'during', true),
      after: steady(probes, seen, 'after', true),
    },
    run: rounds.map(ranOf),
    rollbacks: rounds.map(({ cleanup, cleanupDetail }) => ({
      status: cleanup === 'leaked' ? 'failed' : 'succeeded',
      output: cleanupDetail,
      cleanup,
    })),
    sluice: {
      ...{ verdict, reasons },
      score: resilienceScore(probes, seen),
      blast_radius: observation.blast ?? null,
      proofs: measurements
        .filter(({ dimension }) => dimension === 'chaos-proof')
        .map(({ name, verdict: of, reason }) => ({ name, verdict: of, reason })),
    },
  };
}
function statusOf(
  { unsteady = [] }: ChaosObservation,
  rounds: readonly Round[],
): Journal['status'] {
  if (unsteady.length > 0) return 'aborted';
  if (rounds.some(({ stopped }) => stopped?.why === 'signal')) return 'interrupted';
  if (rounds.some(({ stopped }) => stopped !== undefined && stopped !== null)) return 'aborted';
  return rounds.every(({ injectedAt, cleanup }) => injectedAt !== null && cleanup !== 'leaked')
    ? 'completed'
    : 'failed';
}
const ranOf = (round: Round): Readonly<Record<string, unknown>> => ({
  activity: { type: 'action', provider: 'chaos-mesh', targets: round.targets },
  status: round.injectedAt === null ? 'failed' : 'succeeded',
  output: round.injectionDetail,
  injected: time(round.injectedAt),
  ended: time(round.endedAt),
  recovered: time(round.recoveredAt),
  ...(round.stopped === undefined || round.stopped === null ? {} : { stopped: round.stopped }),
  ready: { before: round.readyBefore, minimum: round.readyMinimum },
});
function steady(
  probes: readonly Probe[],
  seen: readonly ProbeSeen[],
  phase: Phase,
  held: boolean,
): Readonly<Record<string, unknown>> | null {
  if (probes.length === 0) return null;
  const looks = seen.map(({ name, phases }) => {
    const { values: _values, ...counts } = phases[phase];
    return { activity: { name }, ...counts };
  });
  return {
    steady_state_met: held && looks.every(({ violated, met }) => violated === 0 && met > 0),
    probes: looks,
  };
}

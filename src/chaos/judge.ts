import type { Judgement, Measurement } from '../evidence/envelope.ts';
import type { Scenario } from '../evidence/facts.ts';
import { judgementOf } from '../evidence/measurement.ts';

/** An instant known to lie between two times of the server, in Unix milliseconds. */
export interface Interval {
  readonly loMs: number;
  readonly hiMs: number;
}
export interface ChaosObservation {
  readonly experiment: string;
  readonly targets: readonly string[];
  /** Proof that the fault was in effect; null = not proven, with the reason beside it. */
  readonly injectedAt: Interval | null;
  readonly injectionDetail: string;
  /** When the canary had its replicas ready again; null = not within the timeout. */
  readonly recoveredAt: Interval | null;
  /** Fewest ready pods of the stable version, and of both, while it lasted. */
  readonly readyMinimum: number;
  readonly readyBefore: number;
  readonly cleanup: 'proven' | 'rescued' | 'leaked' | 'none';
  readonly cleanupDetail: string;
  readonly notes: readonly string[];
  /** What was sent to Chaos Mesh; absent = nothing was, or its owner says it. */
  readonly scenario?: Scenario;
}
export interface ChaosParameters {
  readonly recoveryTimeoutSeconds: number;
  readonly minHealthy: number;
}

/** No proof of injection is inconclusive; a clean-up that was not proven is a failure; times judge as intervals (docs/chaos.md). */
export function judgeChaos(observation: ChaosObservation, parameters: ChaosParameters): Judgement {
  const measurements = [
    injection(observation),
    recovery(observation, parameters),
    ready(observation, parameters),
    cleanup(observation),
  ];
  const judgement = judgementOf(measurements);
  return { ...judgement, reasons: [...judgement.reasons, ...observation.notes] };
}
const base = { baseline: null, direction: 'increase', sample: { kind: 'none' } } as const;

const injection = ({ injectedAt, injectionDetail }: ChaosObservation): Measurement => ({
  ...base,
  name: 'injection-proven',
  dimension: 'chaos-proof',
  unit: '1',
  canary: injectedAt === null ? 0 : 1,
  limit: 1,
  direction: 'decrease',
  verdict: injectedAt === null ? 'inconclusive' : 'pass',
  reason: injectionDetail,
});
function recovery(
  { injectedAt, recoveredAt }: ChaosObservation,
  { recoveryTimeoutSeconds: limit }: ChaosParameters,
): Measurement {
  const about = { ...base, name: 'recovery-seconds', dimension: 'recovery', unit: 's', limit };
  if (injectedAt === null)
    return {
      ...about,
      canary: null,
      verdict: 'inconclusive',
      reason: 'nothing to recover from was proven',
    };
  if (recoveredAt === null)
    return {
      ...about,
      canary: null,
      verdict: 'fail',
      reason: `the canary was not ready again within ${limit} s`,
    };
  const lo = Math.max(0, (recoveredAt.loMs - injectedAt.hiMs) / 1000);
  const hi = (recoveredAt.hiMs - injectedAt.loMs) / 1000;
  const verdict = hi <= limit ? 'pass' : lo > limit ? 'fail' : 'inconclusive';
  return {
    ...about,
    canary: Math.round(hi * 100) / 100,
    verdict,
    reason: `ready again after ${lo.toFixed(1)} to ${hi.toFixed(1)} s`,
  };
}
const ready = (o: ChaosObservation, { minHealthy }: ChaosParameters): Measurement => ({
  ...base,
  name: 'ready-minimum',
  dimension: 'availability',
  unit: 'count',
  canary: o.readyMinimum,
  baseline: o.readyBefore,
  limit: minHealthy,
  direction: 'decrease',
  verdict: o.readyMinimum >= minHealthy ? 'pass' : 'fail',
  reason: `at least ${o.readyMinimum} of ${o.readyBefore} pods were ready at every moment`,
});
const cleanup = (o: ChaosObservation): Measurement => ({
  ...base,
  name: 'cleanup-proven',
  dimension: 'chaos-proof',
  unit: '1',
  canary: o.cleanup === 'proven' ? 1 : 0,
  limit: 1,
  direction: 'decrease',
  verdict: o.cleanup === 'proven' ? 'pass' : o.cleanup === 'leaked' ? 'fail' : 'inconclusive',
  reason: o.cleanupDetail,
});

import type { Judgement, Measurement } from '../evidence/envelope.ts';
import type { Facts } from '../evidence/facts.ts';
import { worst } from '../evidence/measurement.ts';
import { lastWordsOf, type Readiness } from '../workload/readiness.ts';

/** What deploy-canary saw: the whole input of its verdict. */
export interface DeployObservation {
  readonly readiness: Readiness;
  readonly askedPercent: number;
  /** Read back from the cluster; null when the canary never got exposure. */
  readonly achievedPercent: number | null;
  readonly notes: readonly string[];
}
export interface DeployParameters {
  readonly readyTimeoutSeconds: number;
  readonly tolerancePercent: number;
  readonly allowApproximate: boolean;
}

/** The half of deploy-canary that replays, as the catalogue of gates lists it. */
export const deployGate = {
  kind: 'deploy',
  judge: judgeDeploy,
  facts: ({ readiness }: DeployObservation): Facts => lastWordsOf(readiness),
} as const;

/** Ready in time, at the share that was asked. */
export function judgeDeploy(
  observation: DeployObservation,
  parameters: DeployParameters,
): Judgement {
  const measurements = [
    readyMeasurement(observation, parameters),
    exposureMeasurement(observation, parameters),
  ];
  return {
    verdict: worst(measurements.map(({ verdict }) => verdict)),
    measurements,
    reasons: [
      ...measurements.filter(({ verdict }) => verdict !== 'pass').map(({ reason }) => reason),
      ...observation.notes,
    ],
  };
}

function readyMeasurement(
  { readiness }: DeployObservation,
  { readyTimeoutSeconds }: DeployParameters,
): Measurement {
  return {
    name: 'ready-seconds',
    dimension: 'readiness',
    unit: 's',
    canary: round(readiness.seconds),
    baseline: null,
    limit: readyTimeoutSeconds,
    direction: 'increase',
    verdict: readiness.ready ? 'pass' : 'fail',
    reason: readiness.ready
      ? `all pods ready after ${round(readiness.seconds)} s`
      : `${readiness.why.pod === null ? '' : `pod ${readiness.why.pod}: `}${readiness.why.message}`,
    sample: { kind: 'none' },
  };
}

function exposureMeasurement(
  { askedPercent, achievedPercent }: DeployObservation,
  { tolerancePercent, allowApproximate }: DeployParameters,
): Measurement {
  const near =
    achievedPercent !== null && Math.abs(achievedPercent - askedPercent) <= tolerancePercent;
  const good = near || (allowApproximate && achievedPercent !== null && achievedPercent > 0);
  return {
    name: 'exposure-achieved',
    dimension: 'exposure',
    unit: 'percent',
    canary: achievedPercent === null ? null : round(achievedPercent),
    baseline: null,
    limit: askedPercent,
    direction: 'either',
    verdict: achievedPercent === null ? 'inconclusive' : good ? 'pass' : 'fail',
    reason:
      achievedPercent === null
        ? 'the canary got no exposure'
        : `${round(achievedPercent)} % of ${askedPercent} % asked${near ? '' : ', approximate'}`,
    sample: { kind: 'none' },
  };
}

const round = (value: number): number => Math.round(value * 100) / 100;

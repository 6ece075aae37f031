import type { Judgement, Measurement } from '../../evidence/envelope.ts';
import { finding, worst } from '../../evidence/measurement.ts';
import type { Readiness } from '../../workload/readiness.ts';
import { type DependenciesObservation, judgeDependencies } from './dependencies.ts';
import { judgePool, type PoolObservation, type PoolParameters } from './pool.ts';
import { judgeProbes, type ProbesObservation } from './probes.ts';
import { judgeProof, type ProofObservation, type ProofParameters } from './proof.ts';

/** What gate-health saw; null = that check was not asked for. */
export interface HealthObservation {
  readonly readiness: Readiness;
  readonly probes: ProbesObservation;
  readonly dependencies: DependenciesObservation | null;
  readonly pool: PoolObservation | null;
  readonly proof: ProofObservation | null;
}
export interface HealthParameters {
  readonly readyTimeoutSeconds: number;
  readonly deadlineSeconds: number;
  readonly pool: PoolParameters | null;
  readonly proof: ProofParameters | null;
}

/** Every check that was asked for must pass; what could not be seen is inconclusive. */
export function judgeHealth(
  observation: HealthObservation,
  parameters: HealthParameters,
): Judgement {
  const { readiness, probes, dependencies, pool, proof } = observation;
  const measurements = [
    ready(readiness, parameters),
    ...judgeProbes(probes),
    ...(dependencies === null ? [] : judgeDependencies(dependencies, parameters)),
    ...(pool === null || parameters.pool === null ? [] : judgePool(pool, parameters.pool)),
    ...(proof === null || parameters.proof === null ? [] : judgeProof(proof, parameters.proof)),
  ];
  const verdict = worst(measurements.map((one) => one.verdict));
  const warnings = measurements.flatMap(({ name, warnings: said = [] }) =>
    said.map((warning) => `${name}: ${warning}`),
  );
  return {
    verdict,
    measurements,
    ...(warnings.length === 0 ? {} : { warnings }),
    reasons: [
      ...measurements
        .filter(({ verdict: said }) => said !== 'pass')
        .map(({ name, reason }) => `${name}: ${reason}`),
      ...(proof === null && verdict === 'pass'
        ? ['not shown: that readiness depends on its dependencies (mode: prove takes one away)']
        : []),
    ],
  };
}
function ready(readiness: Readiness, { readyTimeoutSeconds }: HealthParameters): Measurement {
  const seconds = Math.round(readiness.seconds * 100) / 100;
  const about = {
    dimension: 'readiness',
    unit: 's',
    canary: seconds,
    limit: readyTimeoutSeconds,
    direction: 'increase',
  } as const;
  if (readiness.ready)
    return finding('pods-ready', 'pass', `all pods ready after ${seconds} s`, about);
  const { pod, reason, message } = readiness.why;
  // The time would be beside the point: waiting may have ended early because it was pointless.
  return finding(
    'pods-ready',
    'fail',
    `${reason}${pod === null ? '' : ` of pod ${pod}`}: ${message} (${seconds} s)`,
    { ...about, canary: null },
  );
}

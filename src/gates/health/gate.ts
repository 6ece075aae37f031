import { lastWordsOf } from '../../workload/readiness.ts';
import type { Gate } from '../gate.ts';
import { type HealthRequest, observeHealth } from './canary.ts';
import type { Dependency } from './dependencies.ts';
import type { Place } from './dependency-state.ts';
import { type HealthObservation, type HealthParameters, judgeHealth } from './judge.ts';
import type { PoolParameters, PoolRequest } from './pool.ts';
import type { ProofParameters } from './proof.ts';

/** What is asked of gate-health; null = by itself, or not asked for. */
export interface HealthGateParameters extends HealthParameters {
  readonly container: string | null;
  readonly port: string | null;
  readonly livenessPath: string | null;
  readonly readinessPath: string | null;
  readonly metricsPath: string;
  readonly dependencies: readonly Dependency[];
  readonly evict: boolean;
  readonly pool: (PoolParameters & Pick<PoolRequest, 'workers' | 'queue'>) | null;
  readonly proof: ProofAsked | null;
  readonly dryRun: boolean;
}
/** What is taken away, and for how long (`withinSeconds`). */
export interface ProofAsked extends ProofParameters {
  readonly dependency: string;
  /** The Service that it is behind; null = `targets` are all. */
  readonly service: string | null;
  readonly targets: readonly string[];
  readonly recoverySeconds: number;
  readonly minHealthy: number;
  readonly chaosNamespace: string;
}
export type HealthPorts = Pick<Place, 'parseMetrics'>;

/** Is the canary fit to be judged: readiness, probes, dependencies, pool. */
export const healthGate = {
  kind: 'health',
  async observe(ports, handle, parameters) {
    const { cluster, parseMetrics } = ports;
    ports.cite({
      kind: 'kubernetes',
      endpoint: cluster.endpoint,
      version: await cluster.version(),
    });
    return await observeHealth(ports, {
      ...requestOf(parameters),
      ...{ handle, parseMetrics },
      proof: proofOf(parameters, ports.remember),
    });
  },
  judge: (observation: HealthObservation, parameters: HealthGateParameters) =>
    judgeHealth(observation, parameters),
  // What was taken away, and what a container said last, for whoever reads the decision later.
  facts({ proof, readiness }) {
    if (proof === null) return lastWordsOf(readiness);
    const { dependency, targets, scenarioSha256 } = proof;
    return {
      ...lastWordsOf(readiness),
      taken: { dependency, targets },
      ...(scenarioSha256 === null ? {} : { scenarioSha256 }),
    };
  },
} as const satisfies Gate<HealthGateParameters, HealthObservation, HealthPorts>;

const requestOf = (
  parameters: HealthGateParameters,
): Omit<HealthRequest, 'handle' | 'parseMetrics' | 'proof'> => ({
  container: parameters.container ?? undefined,
  port: parameters.port ?? undefined,
  livenessPath: parameters.livenessPath ?? undefined,
  readinessPath: parameters.readinessPath ?? undefined,
  metricsPath: parameters.metricsPath,
  readyTimeoutMs: parameters.readyTimeoutSeconds * 1000,
  dependencies: parameters.dependencies,
  dependencyDeadlineMs: parameters.deadlineSeconds * 1000,
  evict: parameters.evict,
  pool: parameters.pool ?? undefined,
  dryRun: parameters.dryRun,
});
function proofOf(
  { proof }: HealthGateParameters,
  remember: (object: string) => void,
): HealthRequest['proof'] {
  if (proof === null) return undefined;
  const { dependency, service, targets, minHealthy, chaosNamespace } = proof;
  return {
    ...{ dependency, targets, minHealthy, chaosNamespace, remember },
    service: service ?? undefined,
    durationMs: proof.withinSeconds * 1000,
    recoveryMs: proof.recoverySeconds * 1000,
  };
}

import { UsageError } from '../../errors.ts';
import type { HealthGateParameters, ProofAsked } from '../../gates/health/gate.ts';
import type { HealthInputs } from './inputs.ts';

/** What is asked, with the container's own answers left open (null). */
export const parametersOf = (inputs: HealthInputs): HealthGateParameters => ({
  readyTimeoutSeconds: inputs['ready-timeout'] / 1000,
  deadlineSeconds: inputs['dependency-deadline'] / 1000,
  container: inputs.container ?? null,
  port: inputs.port ?? null,
  livenessPath: inputs['liveness-path'] ?? null,
  readinessPath: inputs['readiness-path'] ?? null,
  metricsPath: inputs['metrics-path'],
  dependencies: inputs.dependencies,
  evict: inputs.evict,
  pool: inputs.pool === undefined ? null : poolOf(inputs, inputs.pool),
  proof: inputs.mode === 'static' ? null : proofOf(inputs),
  dryRun: inputs['dry-run'],
});
const poolOf = (
  inputs: HealthInputs,
  { workers, queue, taskBytes, workerBytes }: NonNullable<HealthInputs['pool']>,
): HealthGateParameters['pool'] => ({
  ...{ workers, queue, taskBytes, workerBytes },
  workersPerCpu: [inputs['workers-per-cpu-min'], inputs['workers-per-cpu-max']],
  queuePerWorker: inputs['queue-per-worker'],
  warnWorkers: inputs['warn-workers'],
  warnQueue: inputs['warn-queue'],
  memorySharePercent: inputs['memory-share'],
});
function proofOf(inputs: HealthInputs): ProofAsked {
  const service = inputs['prove-service'];
  const targets = inputs['prove-targets'] ?? [];
  const dependency = inputs['prove-dependency'] ?? service;
  if (service === undefined && targets.length === 0)
    throw new UsageError('With mode prove it must say what is taken away.', {
      input: 'prove-service',
      fix: 'Example: prove-service: redis. Outside of the namespace: prove-dependency: redis, prove-targets: ["10.96.7.4:6379", "10.244.1.7:6379"] (the Service and its pods).',
    });
  if (dependency === undefined)
    throw new UsageError('With prove-targets it must have a name.', {
      input: 'prove-dependency',
      fix: 'Example: redis, the name that it has under dependencies.',
    });
  return {
    dependency,
    service: service ?? null,
    targets,
    withinSeconds: inputs['prove-duration'] / 1000,
    recoverySeconds: inputs['recovery-timeout'] / 1000,
    minHealthy: inputs['min-healthy'],
    chaosNamespace: inputs['chaos-namespace'],
  };
}

import { parseExposition } from '../../adapters/pods/exposition.ts';
import { clusterInputs } from '../../connect/cluster.ts';
import { UsageError } from '../../errors.ts';
import type { ReleaseHandle } from '../../evidence/release.ts';
import type { HealthRequest } from '../../gates/health/canary.ts';
import { parseDependencies, parsePool } from '../../gates/health/inputs.ts';
import type { HealthParameters } from '../../gates/health/judge.ts';
import { duration } from '../../inputs/duration.ts';
import { decimal, integer, percent } from '../../inputs/numbers.ts';
import { evidenceFolder, type Inputs, optional, required } from '../../inputs/table.ts';
import {
  boolean,
  choice,
  kubeName,
  line,
  pattern,
  portNumberOrName,
  text,
} from '../../inputs/text.ts';
import { maybe, stringList, yaml } from '../../inputs/yaml.ts';
import type { Runtime } from '../../ports/runtime.ts';

const urlPath = pattern(/^\/[\x21-\x7e]{0,499}$/, 'a URL path that begins with /');
export const definitions = {
  ...clusterInputs,
  release: required(text),
  mode: optional(choice('static', 'prove'), 'static'),
  container: optional(maybe(kubeName), ''),
  port: optional(maybe(portNumberOrName), ''),
  'liveness-path': optional(maybe(urlPath), ''),
  'readiness-path': optional(maybe(urlPath), ''),
  'metrics-path': optional(urlPath, '/metrics'),
  'ready-timeout': optional(duration(1000, 3_600_000), '60s'),
  dependencies: optional(yaml(parseDependencies), '[]'),
  'dependency-deadline': optional(duration(500, 600_000), '5s'),
  evict: optional(boolean, 'false'),
  pool: optional(maybe(yaml(parsePool)), ''),
  'workers-per-cpu-min': optional(decimal(0, 1000), '2'),
  'workers-per-cpu-max': optional(decimal(0, 1000), '5'),
  'queue-per-worker': optional(integer(1, 100_000), '20'),
  'warn-workers': optional(integer(1, 1_000_000), '100'),
  'warn-queue': optional(integer(1, 100_000_000), '5000'),
  'memory-share': optional(percent(1, 100), '50'),
  'prove-service': optional(maybe(kubeName), ''),
  'prove-dependency': optional(maybe(line(100)), ''),
  'prove-targets': optional(maybe(stringList), ''),
  'prove-duration': optional(duration(1000, 600_000), '30s'),
  'recovery-timeout': optional(duration(1000, 3_600_000), '60s'),
  'min-healthy': optional(integer(0, 1000), '1'),
  'chaos-namespace': optional(kubeName, 'chaos-mesh'),
  'check-name': optional(kubeName, 'gate-health'),
  'dry-run': optional(boolean, 'false'),
  'evidence-folder': evidenceFolder,
};
export type HealthInputs = Inputs<typeof definitions>;

export function requestOf(
  inputs: HealthInputs,
  handle: ReleaseHandle,
  runtime: Runtime,
): HealthRequest {
  return {
    handle,
    container: inputs.container,
    port: inputs.port,
    livenessPath: inputs['liveness-path'],
    readinessPath: inputs['readiness-path'],
    metricsPath: inputs['metrics-path'],
    readyTimeoutMs: inputs['ready-timeout'],
    dependencies: inputs.dependencies,
    dependencyDeadlineMs: inputs['dependency-deadline'],
    evict: inputs.evict,
    pool: inputs.pool,
    dryRun: inputs['dry-run'],
    parseMetrics: parseExposition,
    proof: inputs.mode === 'static' ? undefined : proofOf(inputs, runtime),
  };
}
function proofOf(inputs: HealthInputs, runtime: Runtime): HealthRequest['proof'] {
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
    service,
    targets,
    durationMs: inputs['prove-duration'],
    recoveryMs: inputs['recovery-timeout'],
    minHealthy: inputs['min-healthy'],
    chaosNamespace: inputs['chaos-namespace'],
    remember: (object) => runtime.saveState('object', object),
  };
}
export const parametersOf = (inputs: HealthInputs): HealthParameters => ({
  readyTimeoutSeconds: inputs['ready-timeout'] / 1000,
  deadlineSeconds: inputs['dependency-deadline'] / 1000,
  proof: inputs.mode === 'static' ? null : { withinSeconds: inputs['prove-duration'] / 1000 },
  pool:
    inputs.pool === undefined
      ? null
      : {
          workersPerCpu: [inputs['workers-per-cpu-min'], inputs['workers-per-cpu-max']],
          queuePerWorker: inputs['queue-per-worker'],
          warnWorkers: inputs['warn-workers'],
          warnQueue: inputs['warn-queue'],
          memorySharePercent: inputs['memory-share'],
          taskBytes: inputs.pool.taskBytes,
          workerBytes: inputs.pool.workerBytes,
        },
});

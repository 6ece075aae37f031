import { parseExposition } from '../../adapters/pods/exposition.ts';
import { clusterInputs } from '../../connect/cluster.ts';
import { UsageError } from '../../errors.ts';
import type { ReleaseHandle } from '../../evidence/release.ts';
import type { HealthRequest } from '../../gates/health/canary.ts';
import { parseDependencies, parsePool } from '../../gates/health/inputs.ts';
import type { HealthParameters } from '../../gates/health/judge.ts';
import { duration } from '../../inputs/duration.ts';
import { decimal, integer, percent } from '../../inputs/numbers.ts';
import {
  chaosNamespace,
  checkName,
  evidenceFolder,
  minHealthy,
  readyTimeout,
  recoveryTimeout,
  release,
} from '../../inputs/shared.ts';
import { type Inputs, maybe, optional } from '../../inputs/table.ts';
import { boolean, choice, kubeName, line, portNumberOrName, urlPath } from '../../inputs/text.ts';
import { stringList, yaml } from '../../inputs/yaml.ts';
import type { Runtime } from '../../ports/runtime.ts';
import { type Declaration, evidenceOutput, verdictOutput } from '../action.ts';

const probeInputs = {
  container: maybe(kubeName, {
    says: 'Container to look at; empty = the one with a readiness probe.',
    example: 'app',
  }),
  port: maybe(portNumberOrName, {
    says: "Where probes and metrics are asked; empty = the readiness probe's.",
    example: '8080',
  }),
  'liveness-path': maybe(urlPath, { says: "Liveness; empty = the probe's.", example: '/livez' }),
  'readiness-path': maybe(urlPath, { says: "Readiness; empty = the probe's.", example: '/readyz' }),
  'metrics-path': optional(urlPath, '/metrics', { says: 'The metrics.', example: '/metrics' }),
  'ready-timeout': readyTimeout,
};
const dependencyInputs = {
  dependencies: optional(yaml(parseDependencies, 'list', 'YAML list of dependencies'), '[]', {
    says: 'Each has a name and one of path (a URL path that answers 2xx), pointer (into the JSON of the readiness answer), metric (1 = connected).',
    example: '[{name: redis, path: "/readyz?dependency=redis"}]',
  }),
  'dependency-deadline': optional(duration(500, 600_000), '5s', {
    says: 'Dependencies must be connected so long after Ready.',
    example: '10s',
  }),
  evict: optional(boolean, 'false', {
    says: 'Evict a pod that says it cannot reach a dependency (needs create on pods/eviction).',
    example: 'true',
  }),
};
const poolInputs = {
  pool: maybe(yaml(parsePool, 'map', 'YAML map of the goroutine pool'), {
    says: 'workers and queue (a number, env:NAME or metric:NAME), task-bytes, worker-bytes; empty = not checked.',
    example: '{workers: "env:POOL_WORKERS", queue: "env:POOL_QUEUE", task-bytes: 4096}',
  }),
  'workers-per-cpu-min': optional(decimal(0, 1000), '2', {
    says: 'Fewer workers for each CPU of the limit are warned about.',
    example: '2',
  }),
  'workers-per-cpu-max': optional(decimal(0, 1000), '5', {
    says: 'More workers for each CPU of the limit are warned about.',
    example: '5',
  }),
  'queue-per-worker': optional(integer(1, 100_000), '20', {
    says: 'Places in the queue for each worker; another number is warned about.',
    example: '20',
  }),
  'warn-workers': optional(integer(1, 1_000_000), '100', {
    says: 'More workers are warned about.',
    example: '100',
  }),
  'warn-queue': optional(integer(1, 100_000_000), '5000', {
    says: 'More places in the queue are warned about.',
    example: '5000',
  }),
  'memory-share': optional(percent(1, 100), '50', {
    says: 'Share of the memory limit that a full pool may take.',
    example: '50',
  }),
};
const inProve = ' (mode prove)';
const proveInputs = {
  'prove-service': maybe(kubeName, {
    says: `Service in the workload's namespace whose every address is taken away${inProve}.`,
    example: 'redis',
  }),
  'prove-dependency': maybe(line(100), {
    says: `Name of what is taken away${inProve}; empty = prove-service. A dependency of that name says whether the cut reached the pod.`,
    example: 'redis',
  }),
  'prove-targets': maybe(stringList, {
    says: `Each an ip or ip:port of a dependency outside of the namespace: its Service's address and its pods'${inProve}.`,
    example: '["10.96.7.4:6379"]',
  }),
  'prove-duration': optional(duration(1000, 600_000), '30s', {
    says: `How long it is away; readiness must refuse within that time${inProve}.`,
    example: '20s',
  }),
  'recovery-timeout': recoveryTimeout('readiness', inProve),
  'min-healthy': minHealthy(inProve),
  'chaos-namespace': chaosNamespace,
};
export const definitions = {
  ...clusterInputs,
  release,
  mode: optional(choice('static', 'prove'), 'static', {
    says: 'prove also takes a dependency away by Chaos Mesh and expects readiness, and not liveness, to say so.',
    example: 'prove',
  }),
  ...probeInputs,
  ...dependencyInputs,
  ...poolInputs,
  ...proveInputs,
  'check-name': checkName('gate-health', 'gate-health-redis'),
  'dry-run': optional(boolean, 'false', {
    says: 'Look, but cut and evict nothing.',
    example: 'true',
  }),
  'evidence-folder': evidenceFolder,
};
export const declaration: Declaration = {
  name: 'gate-health',
  summary:
    'Judges whether the canary is fit to be released: readiness with its reasons, probes, dependencies, pool configuration',
  inputs: definitions,
  outputs: {
    evidence: evidenceOutput('What was seen and judged'),
    verdict: verdictOutput,
  },
  post: true,
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

import { clusterInputs } from '../../connect/cluster.ts';
import { parseDependencies, parsePool } from '../../gates/health/inputs.ts';
import { duration } from '../../inputs/duration.ts';
import { decimal, integer, percent } from '../../inputs/numbers.ts';
import {
  chaosNamespace,
  checkName,
  evidenceFolder,
  minHealthy,
  onFail,
  readyTimeout,
  recoveryTimeout,
  release,
} from '../../inputs/shared.ts';
import { type Inputs, maybe, optional } from '../../inputs/table.ts';
import { boolean, choice, kubeName, line, portNumberOrName, urlPath } from '../../inputs/text.ts';
import { stringList, yaml } from '../../inputs/yaml.ts';
import { type Declaration, evidenceOutput, verdictOutput } from '../action.ts';
import { diagnosisInputs } from '../diagnosis-inputs.ts';

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
  'on-fail': onFail,
  'evidence-folder': evidenceFolder,
  ...diagnosisInputs,
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

import { settingsShape } from '../../chaos/floors.ts';
import { presetNames } from '../../chaos/presets.ts';
import { probeList } from '../../chaos/probe-shape.ts';
import { ownFaultInput } from '../../chaos/yaml-fault.ts';
import { clusterInputs } from '../../connect/cluster.ts';
import { duration } from '../../inputs/duration.ts';
import { decimal, integer, percent } from '../../inputs/numbers.ts';
import {
  allowHttp,
  chaosNamespace,
  checkName,
  dryRun,
  evidenceFolder,
  minHealthy,
  onFail,
  recoveryTimeout,
  release,
} from '../../inputs/shared.ts';
import { expression, maybe, optional, required } from '../../inputs/table.ts';
import { choice, kubeName, line, pattern, urlPath } from '../../inputs/text.ts';
import { url } from '../../inputs/url.ts';
import { stringList, yaml } from '../../inputs/yaml.ts';
import { type Declaration, evidenceOutput, verdictOutput } from '../action.ts';
import { diagnosisInputs } from '../diagnosis-inputs.ts';

/** What is broken, and where. */
const faultInputs = {
  experiment: required(choice(...presetNames, 'own'), {
    says: 'What is broken (docs/chaos.md); own = the object in fault.',
    example: 'pod-kill',
  }),
  fault: maybe(ownFaultInput, {
    says: 'An object of Chaos Mesh (experiment own); its pods are chosen here, among those of the canary.',
    example: '{kind: PodChaos, spec: {action: pod-failure, mode: one, duration: 30s}}',
  }),
  pods: optional(integer(1, 50), '1', { says: 'How many ready canary pods.', example: '1' }),
  percent: maybe(percent(0, 100), {
    says: 'How many of them instead, rounded down.',
    example: '50%',
  }),
  'pod-names': maybe(stringList, {
    says: 'Which of them instead.',
    example: '["shop-canary-0"]',
  }),
  container: maybe(kubeName, {
    says: 'Container that is hit; empty = the released one.',
    example: 'shop',
  }),
  rounds: maybe(integer(1, 50), {
    says: 'How often, each time after a full recovery; empty = 5 for worker-kill, else 1.',
    example: '5',
  }),
  'grace-period': optional(duration(0, 3_600_000), '0s', {
    says: 'Time that a killed pod gets to end; 0s = crash.',
    example: '30s',
  }),
  duration: optional(duration(1000, 600_000), '30s', {
    says: 'How long a fault lasts that does not happen once.',
    example: '2m',
  }),
  targets: maybe(stringList, {
    says: 'IPv4 addresses that the network fault concerns, each with a port or without.',
    example: '["10.96.7.4:8080"]',
  }),
  service: maybe(kubeName, {
    says: 'A Service in its place: its own address and those of its pods.',
    example: 'redis',
  }),
};
/** How much of it. */
const measureInputs = {
  latency: optional(duration(1, 60_000), '500ms', {
    says: 'Delay of each packet, call or answer.',
    example: '200ms',
  }),
  jitter: optional(duration(0, 60_000), '0s', {
    says: 'How much that delay varies.',
    example: '50ms',
  }),
  share: optional(percent(1, 100), '50', {
    says: 'Share of packets or calls that is hit (network-loss, network-duplicate, network-corrupt, io-latency, io-error).',
    example: '30%',
  }),
  rate: optional(pattern(/^\d{1,9}(bit|[kmgt]?bps)$/, 'a rate such as 1mbps', 'Rate'), '1mbps', {
    says: 'What the way is narrowed to (network-bandwidth).',
    example: '512kbps',
  }),
  load: optional(integer(1, 100), '80', {
    says: 'Percent of one processor (cpu-stress).',
    example: '50',
  }),
  memory: optional(
    pattern(/^\d{1,9}(\.\d+)?(%|[KMG]?i?B)$/, 'a size such as 256MB or 50%', 'Size'),
    '128MB',
    { says: 'What is taken (memory-stress).', example: '50%' },
  ),
  'volume-path': maybe(urlPath, {
    says: 'Mount path of the volume (io-latency, io-error).',
    example: '/data',
  }),
  offset: optional(
    pattern(
      /^-?(\d+(\.\d+)?(ms|s|m|h))+$/,
      'a duration, or one with a minus',
      'Duration, also negative',
    ),
    '-30s',
    {
      says: 'How far the clock is moved (clock-skew).',
      example: '10m',
    },
  ),
  names: maybe(stringList, {
    says: 'Names whose look-up fails, a wildcard at the end alone (dns-error).',
    example: '["redis.cache.*"]',
  }),
  port: maybe(integer(1, 65_535), {
    says: 'Port whose requests are hit (http-delay, http-abort).',
    example: '8080',
  }),
  path: optional(urlPath, '/*', {
    says: 'Paths of those requests, with wildcards.',
    example: '/orders*',
  }),
};
/** What is looked at, and what ends it. */
const watchInputs = {
  probes: maybe(yaml(probeList, 'list', 'YAML list of probes'), {
    says: 'What must hold before, during and after: kinds http, grpc, prometheus, kubernetes, ledger (docs/chaos.md); empty = the readiness of pods that are not hit.',
    example: '[{name: orders, kind: http, url: "https://shop.example/orders", p99: 500ms}]',
  }),
  'prometheus-url': maybe(url(true), {
    says: 'Address of Prometheus (probes of kind prometheus).',
    example: 'https://prometheus.example',
  }),
  'prometheus-token': maybe(line(4000), {
    says: 'Bearer token for Prometheus.',
    example: expression('secrets.PROMETHEUS_TOKEN'),
  }),
  'allow-http': allowHttp,
  settings: maybe(yaml(settingsShape, 'map', 'YAML map of durations'), {
    says: "The service's own clocks, by which limits are possible or not (docs/chaos.md).",
    example: '{lease: 30s, poll: 60s}',
  }),
  limit: maybe(decimal(0.1, 86_400), {
    says: 'Seconds until others have done the work in hand (worker-kill; 3) or lead (leader-kill; ttl + retry + 1).',
    example: '60',
  }),
  'leader-lease': maybe(line(253), {
    says: 'Lease that leaders of the workload hold (leader-kill).',
    example: 'scheduler-leader',
  }),
  'abort-url': maybe(url(true), {
    says: 'Address inside the cluster that must answer 200: else Chaos Mesh itself ends the fault, without any runner.',
    example: 'http://shop.shop.svc/readyz',
  }),
  freeze: maybe(line(200), {
    says: 'Anything but nothing or false refuses the fault; the ConfigMap sluice-freeze also ends one that runs.',
    example: expression('vars.SLUICE_FREEZE'),
  }),
  'filter-namespace': optional(choice('auto', 'on', 'off'), 'auto', {
    says: 'Whether Chaos Mesh passes over namespaces without the annotation chaos-mesh.org/inject; auto = as its controller says.',
    example: 'on',
  }),
};
export const definitions = {
  ...clusterInputs,
  release,
  ...faultInputs,
  ...measureInputs,
  ...watchInputs,
  'recovery-timeout': recoveryTimeout('readiness'),
  'min-healthy': minHealthy(),
  'chaos-namespace': chaosNamespace,
  seed: maybe(line(100), {
    says: 'Makes the choice of pods repeatable; empty = the run id.',
    example: '42',
  }),
  'check-name': checkName('inject-chaos', 'inject-chaos-redis'),
  'dry-run': dryRun,
  'on-fail': onFail,
  'evidence-folder': evidenceFolder,
  ...diagnosisInputs,
};
export const declaration: Declaration = {
  name: 'inject-chaos',
  summary:
    'Breaks the canary on purpose through Chaos Mesh, proves it, watches what must hold and the recovery, proves the clean-up',
  inputs: definitions,
  outputs: {
    evidence: evidenceOutput('What was injected, proven and seen'),
    verdict: verdictOutput,
    cleanup: 'proven, rescued, leaked or none',
    score: 'Resilience score from 0 to 100; empty when nothing was looked at',
    'blast-radius': 'What was, or would be, hit, and what ends it (JSON)',
    journal: "Path of the experiment's journal, in Chaos Toolkit's shape",
  },
  post: true,
};

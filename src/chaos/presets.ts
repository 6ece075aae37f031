import { UsageError } from '../errors.ts';
import type { Fault } from './kinds.ts';
import type { FaultSpec } from './traps.ts';

/** What a preset is filled in from; each reads what it needs. */
export interface PresetValues {
  readonly durationSeconds: number;
  readonly gracePeriodSeconds: number;
  readonly latencyMs: number;
  readonly jitterMs: number;
  /** Share of packets or of calls that is hit. */
  readonly sharePercent: number;
  /** `1mbps`. */
  readonly rate: string;
  /** IPv4 addresses, each with a port or without. */
  readonly targets: readonly string[];
  readonly container: string;
  readonly port: number;
  readonly path: string;
  readonly volumePath: string;
  readonly offset: string;
  readonly names: readonly string[];
  readonly memory: string;
  readonly load: number;
}
/** What is judged beside proof, recovery, capacity and clean-up: the experiments of docs/chaos.md. */
export type Experiment = 'E1' | 'E2' | 'E3' | 'E4' | 'E5' | 'E6';
export interface Preset {
  readonly says: string;
  readonly kind: Fault['kind'];
  readonly experiment?: Experiment;
  /** Inputs without which it would hit everything or nothing. */
  readonly needs: readonly ('targets' | 'volume-path' | 'names' | 'port')[];
  /** How often it is done when nobody says; each round begins when the one before it has ended. */
  readonly rounds: number;
  spec(values: PresetValues): FaultSpec;
}
const preset = (
  says: string,
  kind: Preset['kind'],
  spec: Preset['spec'],
  more: Partial<Pick<Preset, 'experiment' | 'needs' | 'rounds'>> = {},
): Preset => ({ says, kind, spec, needs: [], rounds: 1, ...more });

const network = (action: string, { targets }: PresetValues, block: FaultSpec = {}): FaultSpec => ({
  action,
  direction: 'to',
  ...(targets.length === 0 ? {} : { externalTargets: targets }),
  ...block,
});
const delay = (values: PresetValues): FaultSpec =>
  network('delay', values, {
    delay: {
      latency: `${values.latencyMs}ms`,
      jitter: `${values.jitterMs}ms`,
      correlation: '0',
    },
  });
const partition = (values: PresetValues): FaultSpec => network('partition', values);
/** A port that is named would cut one direction only. */
const bothWays = (values: PresetValues): FaultSpec => ({
  ...network('partition', {
    ...values,
    targets: [...new Set(values.targets.map((one) => one.split(':')[0] ?? ''))],
  }),
  direction: 'both',
});
const share =
  (action: string) =>
  (values: PresetValues): FaultSpec =>
    network(action, values, {
      [action]: { [action]: String(values.sharePercent), correlation: '0' },
    });
const podKill = ({ gracePeriodSeconds }: PresetValues): FaultSpec => ({
  action: 'pod-kill',
  gracePeriod: gracePeriodSeconds,
});
const containerKill = ({ container }: PresetValues): FaultSpec => ({
  action: 'container-kill',
  containerNames: [container],
});
const inContainer = ({ container }: PresetValues, spec: FaultSpec): FaultSpec => ({
  ...spec,
  containerNames: [container],
});

/** Ready experiments by name. */
export const presets = {
  'pod-kill': preset('kills pods, as a lost node does', 'PodChaos', podKill),
  'pod-termination': preset(
    'ends pods and holds the service to it: no lost work, no errors',
    'PodChaos',
    podKill,
    { experiment: 'E5' },
  ),
  'pod-failure': preset('puts pods out of service for a time', 'PodChaos', () => ({
    action: 'pod-failure',
  })),
  'container-kill': preset('kills one container, the pod stays', 'PodChaos', containerKill),
  'worker-kill': preset(
    'kills workers one after the other: their work must be done by others',
    'PodChaos',
    containerKill,
    { experiment: 'E2', rounds: 5 },
  ),
  'leader-kill': preset(
    'kills the pod that holds the lease: another must take over in time',
    'PodChaos',
    containerKill,
    { experiment: 'E6' },
  ),
  'network-delay': preset('delays the packets that pods send', 'NetworkChaos', delay),
  'latency-500ms': preset(
    'delays what pods send to a dependency by half a second',
    'NetworkChaos',
    (values) => delay({ ...values, latencyMs: 500 }),
    { experiment: 'E4', needs: ['targets'] },
  ),
  'network-loss': preset('loses packets', 'NetworkChaos', share('loss'), { needs: ['targets'] }),
  'network-duplicate': preset('sends packets twice', 'NetworkChaos', share('duplicate'), {
    needs: ['targets'],
  }),
  'network-corrupt': preset('spoils packets', 'NetworkChaos', share('corrupt'), {
    needs: ['targets'],
  }),
  'network-bandwidth': preset(
    'narrows the way to a dependency',
    'NetworkChaos',
    (values) =>
      network('bandwidth', values, {
        bandwidth: { rate: values.rate, limit: 20_971_520, buffer: 10_000 },
      }),
    { needs: ['targets'] },
  ),
  'partition-from': preset('cuts pods off from a dependency', 'NetworkChaos', partition, {
    needs: ['targets'],
  }),
  'consumer-partition': preset(
    'cuts a consumer off from its broker: no lost and no doubled work',
    'NetworkChaos',
    partition,
    { experiment: 'E1', needs: ['targets'] },
  ),
  'redis-split-brain': preset(
    'isolates one Redis master from the other nodes, both ways',
    'NetworkChaos',
    bothWays,
    { experiment: 'E3', needs: ['targets'] },
  ),
  'cpu-stress': preset('takes processor time', 'StressChaos', (values) =>
    inContainer(values, { stressors: { cpu: { workers: 1, load: values.load } } }),
  ),
  'memory-stress': preset('takes memory', 'StressChaos', (values) =>
    inContainer(values, { stressors: { memory: { workers: 1, size: values.memory } } }),
  ),
  'io-latency': preset(
    'delays the calls to a volume',
    'IOChaos',
    (values) =>
      inContainer(values, {
        action: 'latency',
        volumePath: values.volumePath,
        delay: `${values.latencyMs}ms`,
        percent: values.sharePercent,
      }),
    { needs: ['volume-path'] },
  ),
  'io-error': preset(
    'fails calls to a volume with EIO',
    'IOChaos',
    (values) =>
      inContainer(values, {
        action: 'fault',
        volumePath: values.volumePath,
        errno: 5,
        percent: values.sharePercent,
      }),
    { needs: ['volume-path'] },
  ),
  'clock-skew': preset('moves the clock of a container', 'TimeChaos', (values) =>
    inContainer(values, { timeOffset: values.offset, clockIds: ['CLOCK_REALTIME'] }),
  ),
  'dns-error': preset(
    'fails the look-up of names',
    'DNSChaos',
    (values) => inContainer(values, { action: 'error', patterns: values.names }),
    { needs: ['names'] },
  ),
  'http-delay': preset(
    'delays answers of a port',
    'HTTPChaos',
    ({ port, path, latencyMs }) => ({ target: 'Response', port, path, delay: `${latencyMs}ms` }),
    { needs: ['port'] },
  ),
  'http-abort': preset(
    'cuts requests to a port',
    'HTTPChaos',
    ({ port, path }) => ({ target: 'Request', port, path, abort: true }),
    { needs: ['port'] },
  ),
} as const satisfies Readonly<Record<string, Preset>>;
export type PresetName = keyof typeof presets;
export const presetNames = Object.keys(presets) as readonly PresetName[];
export const presetOf = (name: PresetName): Preset => presets[name];

/** Names of a partition by which gate-health proves that readiness depends on something. */
export const partitionFrom = (targets: readonly string[], durationSeconds: number): Fault => ({
  name: 'network-partition',
  kind: 'NetworkChaos',
  spec: { action: 'partition', direction: 'to', externalTargets: targets },
  durationSeconds,
});
/** The fault of a preset; refuses one that lacks what it needs. */
export function faultOf(name: PresetName, values: PresetValues): Fault {
  const { kind, spec, needs } = presetOf(name);
  const given: Readonly<Record<(typeof needs)[number], boolean>> = {
    targets: values.targets.length > 0,
    'volume-path': values.volumePath !== '',
    names: values.names.length > 0,
    port: values.port > 0,
  };
  for (const need of needs)
    if (!given[need])
      throw new UsageError(`The experiment ${name} needs to be told what it concerns.`, {
        input: need,
        fix:
          need === 'targets'
            ? 'Give addresses (targets), or the Service that they are behind (service).'
            : `Set \`${need}\`.`,
      });
  return { name, kind, spec: spec(values), durationSeconds: values.durationSeconds };
}

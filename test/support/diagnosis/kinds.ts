import type { Case, PodSign } from '../../../src/diagnosis/case.ts';
import { arms, edges, emptyCase, logs, profiles, series, traces, withArms } from './case.ts';

const calm = [arms('front', 'latency_p99', 30, 30), arms('front', 'error_rate', 0, 0)] as const;
const spans = [...traces('base', 80), ...traces('fault', 80)];
const pod = (reason: string, message: string): PodSign => ({
  service: 'orders',
  side: 'fault',
  reason,
  message,
  atS: 12,
  count: 3,
});
const slow = (t: number): number => (t < 15 ? 10 : 120);

/** Ten kinds of failure, and one that is none of the change. */
export const kinds: Readonly<Record<string, Case>> = {
  'goroutine-leak': {
    ...emptyCase,
    ...withArms(
      ...calm,
      arms('process', 'goroutines', 40, (t) => 40 + 20 * t),
    ),
    edges,
    spans,
    profiles: [
      profiles(
        'goroutine',
        { 'runtime.gopark < main.serve': 10 },
        {
          'runtime.gopark < main.serve': 11,
          'runtime.gopark < runtime.chanrecv < main.(*app).await < main.(*app).place': 812,
        },
      ),
      profiles(
        'goroutine-early',
        { 'runtime.gopark < main.serve': 10 },
        { 'runtime.gopark < runtime.chanrecv < main.(*app).await < main.(*app).place': 90 },
      ),
    ],
  },
  'pool-exhausted': {
    ...emptyCase,
    ...withArms(
      arms('front', 'latency_p99', 30, 400),
      arms('orders', 'pool_in_use', 2, 24),
      arms('orders', 'pool_wait_ms', 0, 610),
    ),
    edges,
    spans: [...traces('base', 80), ...traces('fault', 80, { orders: 350 })],
    profiles: [
      profiles(
        'goroutine',
        {},
        {
          'runtime.gopark < database/sql.(*DB).conn < database/sql.(*DB).QueryContext < main.(*app).fetch < main.(*app).place': 847,
        },
      ),
    ],
  },
  'lock-held': {
    ...emptyCase,
    ...withArms(arms('front', 'latency_p99', 30, 120), arms('orders', 'latency_p99', 20, 100)),
    edges,
    spans: [...traces('base', 80), ...traces('fault', 80, { orders: 90 })],
    profiles: [
      profiles(
        'mutex',
        { 'sync.(*Mutex).Unlock < main.(*app).place': 1e6 },
        { 'sync.(*Mutex).Unlock < main.(*app).place': 14e9 },
      ),
    ],
  },
  'panic-in-a-handler': {
    ...emptyCase,
    ...withArms(arms('front', 'latency_p99', 30, 30), arms('front', 'error_rate', 0.001, 0.07)),
    edges,
    spans: [...traces('base', 80), ...traces('fault', 80, { bankFails: true })],
    logs: logs({
      base: [['bank', 'charged order #', 600]],
      fault: [
        ['bank', 'charged order #', 540],
        ['bank', 'ERROR panic recovered: runtime error: nil pointer dereference in order #', 60],
      ],
    }),
  },
  'unbounded-cache': {
    ...emptyCase,
    ...withArms(
      ...calm,
      arms('process', 'mem_heap_mb', 20, (t) => 20 + t),
      arms('orders', 'cache_entries', 200, (t) => 200 + 60 * t),
    ),
    edges,
    spans,
    profiles: [
      profiles(
        'heap',
        { 'main.(*app).remember < main.(*app).place': 4 << 20 },
        { 'main.(*app).remember < main.(*app).place': 38 << 20 },
      ),
    ],
  },
  'processor-burnt': {
    ...emptyCase,
    kind: 'before-after',
    changedAtS: 200,
    edges,
    metrics: [
      series('orders', 'cpu', 300, (t) => (t < 200 ? 0.2 : 1.9)),
      series('orders', 'latency_p90', 300, (t) => (t < 200 ? 20 : 90)),
      series('front', 'latency_p90', 300, (t) => (t < 200 ? 30 : 100)),
    ],
  },
  'killed-for-memory': {
    ...emptyCase,
    ...withArms(arms('front', 'latency_p99', 30, 90), arms('front', 'error_rate', 0.001, 0.04)),
    edges,
    podSigns: [
      pod('OOMKilled', 'container app: limit 64Mi'),
      pod('BackOff', 'restarting failed container app'),
    ],
  },
  'configuration-missing': {
    ...emptyCase,
    ...withArms(...calm),
    edges,
    podSigns: [
      pod(
        'CreateContainerConfigError',
        'configmap "orders-settings" not found; password=hunter2 <!-- @team | `x` -->',
      ),
    ],
  },
  'network-delay': {
    ...emptyCase,
    ...withArms(arms('front', 'latency_p99', 30, 240)),
    edges,
    spans: [...traces('base', 80), ...traces('fault', 80, { wire: 200 })],
  },
  'queue-that-grows': {
    ...emptyCase,
    ...withArms(
      ...calm,
      arms('mail', 'queue_lag', 3, (t) => 3 + 40 * t),
      arms('mail', 'ack_gap', 1, (t) => 1 + 30 * t),
    ),
    edges,
  },
  'shared-disturbance': {
    ...emptyCase,
    edges,
    disturbance: { kind: 'bank-delay', fromS: 15 },
    metrics: [
      series('bank', 'latency_p99', 40, slow, 1),
      series('front', 'latency_p99', 40, slow, 2),
    ],
    baseline: [
      series('bank', 'latency_p99', 40, slow, 3),
      series('front', 'latency_p99', 40, slow, 4),
    ],
  },
};

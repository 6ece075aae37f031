import type { MetricKind } from '../../judge/protocol.ts';
import type { MetricQuery } from '../../ports/metric-source.ts';

/** One measurement of gate-metrics: what to read and how to judge it. */
export interface Check {
  readonly name: string;
  /** Row of the decision matrix. */
  readonly dimension: string;
  readonly kind: MetricKind;
  readonly query: MetricQuery;
  readonly direction: 'increase' | 'decrease' | 'either';
  /** Unit of the raw metric; reports convert. */
  readonly unit: string;
  /** Fixed limit: a proportion for counts, a ceiling for gauges. */
  readonly limit?: number;
  readonly tolerance?: number;
  readonly quantile?: number;
  /** counts: this long over `limit` in a row trips at once (A10). */
  readonly burstSeconds?: number;
  /** A version that does not have the metric at all in either arm is not held up by it. */
  readonly optional: boolean;
}

/** What libraries call the status code of an answer. */
const statusCode = {
  labels: [
    ...['code', 'status', 'status_code', 'http_status_code', 'http_response_status_code'],
    'response_code',
  ],
  match: '5..',
  among: '[1-5](\\d\\d|[xX]{2})',
};
/** The presets of a Go service (A5, A7, A9, A10, E2); every number is a default that a check may override. */
export const presets: Readonly<Record<string, Check>> = {
  'http-error-rate': {
    name: 'http-error-rate',
    dimension: 'error-rate',
    kind: 'counts',
    query: {
      kind: 'counts',
      bad: { metric: 'http_requests_total', oneOf: statusCode },
      total: { metric: 'http_requests_total' },
    },
    direction: 'increase',
    unit: '1',
    limit: 0.005,
    burstSeconds: 120,
    optional: false,
  },
  'http-latency-p95': {
    name: 'http-latency-p95',
    dimension: 'latency',
    kind: 'histogram',
    query: { kind: 'histogram', of: { metric: 'http_request_duration_seconds' } },
    direction: 'increase',
    unit: 's',
    quantile: 0.95,
    tolerance: 0.25,
    optional: false,
  },
  goroutines: {
    name: 'goroutines',
    dimension: 'goroutines',
    kind: 'gauge',
    query: { kind: 'gauge', of: { metric: 'go_goroutines' } },
    direction: 'increase',
    unit: 'count',
    limit: 5000,
    tolerance: 0.2,
    optional: false,
  },
  'gc-pause': {
    name: 'gc-pause',
    dimension: 'gc-pause',
    kind: 'gauge',
    query: {
      kind: 'mean',
      sum: { metric: 'go_gc_duration_seconds_sum' },
      count: { metric: 'go_gc_duration_seconds_count' },
    },
    direction: 'increase',
    unit: 's',
    limit: 0.12,
    tolerance: 1,
    optional: true,
  },
  memory: {
    name: 'memory',
    dimension: 'memory',
    kind: 'gauge',
    query: { kind: 'gauge', of: { metric: 'go_memstats_heap_inuse_bytes' } },
    direction: 'increase',
    unit: 'bytes',
    tolerance: 0.3,
    optional: true,
  },
  'task-failures': {
    name: 'task-failures',
    dimension: 'task-failures',
    kind: 'counts',
    query: {
      kind: 'counts',
      bad: { metric: 'tasks_processed_total', match: { status: 'failed|error|dropped' } },
      total: { metric: 'tasks_processed_total' },
    },
    direction: 'increase',
    unit: '1',
    limit: 0.005,
    optional: true,
  },
  'task-throughput': {
    name: 'task-throughput',
    dimension: 'throughput',
    kind: 'counts',
    query: {
      kind: 'lost',
      started: { metric: 'tasks_enqueued_total' },
      finished: { metric: 'tasks_processed_total' },
    },
    direction: 'increase',
    unit: '1',
    limit: 0.005,
    optional: true,
  },
};
/** Presets that are not for every service: pods that share one queue evenly, and a mesh that counts what its dependencies answer. */
const special: Readonly<Record<string, Check>> = {
  'task-rate': {
    name: 'task-rate',
    dimension: 'throughput',
    kind: 'gauge',
    query: { kind: 'rate', of: { metric: 'tasks_processed_total', match: { status: 'success' } } },
    direction: 'decrease',
    unit: 'count',
    tolerance: 0.1,
    optional: false,
  },
  'session-interruption': {
    name: 'session-interruption',
    dimension: 'session-interruption',
    kind: 'counts',
    query: { kind: 'sessions' },
    direction: 'increase',
    unit: '1',
    limit: 0.0002,
    optional: false,
  },
  'dependency-sla': {
    name: 'dependency-sla',
    dimension: 'dependency-sla',
    kind: 'counts',
    query: {
      kind: 'counts',
      bad: { metric: 'envoy_cluster_upstream_rq_xx', match: { envoy_response_code_class: '5' } },
      total: { metric: 'envoy_cluster_upstream_rq_xx' },
    },
    direction: 'increase',
    unit: '1',
    limit: 0.0005,
    optional: false,
  },
};
/** What source `sentry` can tell. */
export const sessionChecks: readonly Check[] = Object.values(special).filter(
  ({ query }) => query.kind === 'sessions',
);
export const defaultChecks: readonly Check[] = Object.values(presets);
export const allPresets: Readonly<Record<string, Check>> = { ...presets, ...special };

/**
 * What a metric's name says of it, by the words that metric systems share (Prometheus, cAdvisor, Istio, OpenTelemetry, CloudWatch):
 * `internal` is what a process uses up itself, `external` what its callers see, `load` what it is given.
 */
export const metricKinds = [
  ...(['cpu', 'memory', 'disk', 'gc', 'goroutines', 'pool', 'queue'] as const),
  ...(['latency', 'error', 'load', 'network', 'other'] as const),
] as const;
export type MetricKind = (typeof metricKinds)[number];
export type Standing = 'internal' | 'external' | 'load';

/** Tested in order: the first that matches is it. Words, not letters: `rt` is no part of `sort`. */
const byWord: readonly (readonly [MetricKind, RegExp])[] = [
  ['gc', /(^|_)gc(_|$)|garbage/],
  ['goroutines', /goroutine|thread/],
  ['pool', /(^|_)(pool|conn|connections?)(_|$)/],
  ['queue', /(^|_)(lag|queue|backlog|ack|unacked|pending|redeliver\w*|effects?|retries|dlq)(_|$)/],
  ['cpu', /(^|_)(cpu|throttl\w*)(_|$)/],
  ['memory', /(^|_)(mem|memory|heap|rss|cache|working_set|alloc\w*)(_|$)/],
  ['disk', /(^|_)(disk|fs|io|iops|syscalls?|blkio|fds?)(_|$)/],
  [
    'error',
    /(^|_)(err|errors?|fail\w*|fault|faults|availability|success|status|5xx|4xx|timeouts?|panics?)(_|$)/,
  ],
  [
    'latency',
    /(^|_)(lat|latency|duration|rt|response_time|p\d{2,4}|quantile|inflight|in_flight)(_|$)/,
  ],
  ['network', /(^|_)(net|network|rx|tx|bytes|packets?)(_|$)/],
  ['load', /(^|_)(lod|load|rps|qps|tps|req|requests?|workload|throughput|calls?|ops|rate)(_|$)/],
];
export function metricKind(metric: string): MetricKind {
  const words = metric
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_');
  return byWord.find(([, word]) => word.test(words))?.[0] ?? 'other';
}
/** Whether less of it is worse. */
export const isGood = (metric: string): boolean => /success|availability/i.test(metric);

export function standingOf(kind: MetricKind): Standing {
  if (kind === 'latency' || kind === 'error' || kind === 'other') return 'external';
  return kind === 'load' || kind === 'network' ? 'load' : 'internal';
}

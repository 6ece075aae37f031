import { UsageError } from '../../errors.ts';
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
  /** A version that does not have the metric at all in either arm is not held up by it. */
  readonly optional: boolean;
}

/** The presets of a Go service (A5, A7, A9, A10, E2); every number is a default that a check may override. */
export const presets: Readonly<Record<string, Check>> = {
  'http-error-rate': {
    name: 'http-error-rate',
    dimension: 'error-rate',
    kind: 'counts',
    query: {
      kind: 'counts',
      bad: { metric: 'http_requests_total', match: { code: '5..' } },
      total: { metric: 'http_requests_total' },
    },
    direction: 'increase',
    unit: '1',
    limit: 0.005,
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
};
export const defaultChecks: readonly Check[] = Object.values(presets);

const overridable = ['name', 'preset', 'limit', 'tolerance', 'quantile', 'optional', 'dimension'];
const customKeys = [...overridable, 'kind', 'metric', 'bad', 'total', 'direction', 'unit'];

/** The input `checks`: a YAML list of presets with overrides, or of own definitions. Unknown keys are named. */
export function parseChecks(value: unknown, input: string): readonly Check[] {
  if (!Array.isArray(value) || value.length === 0)
    throw new UsageError('It is not a YAML list of checks.', {
      input,
      fix: 'Example: [{name: errors, preset: http-error-rate, limit: 0.002}].',
    });
  const checks = value.map((item, i) => parseCheck(item, `${input}[${i}]`));
  const names = checks.map(({ name }) => name);
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice !== undefined) throw new UsageError(`Two checks are named ${twice}.`, { input });
  return checks;
}
function parseCheck(item: unknown, input: string): Check {
  if (item === null || typeof item !== 'object' || Array.isArray(item))
    throw new UsageError('It is not a map.', {
      input,
      fix: 'Example: {name: errors, preset: http-error-rate}.',
    });
  const given = item as Record<string, unknown>;
  const preset = given['preset'];
  const allowed = preset === undefined ? customKeys : overridable;
  const unknown = Object.keys(given).find((key) => !allowed.includes(key));
  if (unknown !== undefined)
    throw new UsageError(`Its key '${unknown}' is not known.`, {
      input,
      fix: `Known: ${allowed.join(', ')}.`,
    });
  const base = preset === undefined ? customCheck(given, input) : presets[String(preset)];
  if (base === undefined)
    throw new UsageError(`There is no preset ${JSON.stringify(preset)}.`, {
      input,
      fix: `Presets: ${Object.keys(presets).join(', ')}.`,
    });
  const number = (key: 'limit' | 'tolerance' | 'quantile'): object => {
    const raw = given[key];
    if (raw === undefined) return {};
    if (typeof raw !== 'number' || !Number.isFinite(raw) || raw < 0)
      throw new UsageError(`Its ${key} ${JSON.stringify(raw)} is not a number from 0.`, { input });
    return { [key]: raw };
  };
  return {
    ...base,
    ...(given['name'] === undefined ? {} : { name: name(given['name'], input) }),
    ...(given['dimension'] === undefined ? {} : { dimension: name(given['dimension'], input) }),
    ...number('limit'),
    ...number('tolerance'),
    ...number('quantile'),
    ...(typeof given['optional'] === 'boolean' ? { optional: given['optional'] } : {}),
  };
}
function name(value: unknown, input: string): string {
  if (typeof value !== 'string' || !/^[a-z0-9][a-z0-9-]{0,60}$/.test(value))
    throw new UsageError(
      `${JSON.stringify(value)} is not a name (lower-case letters, digits, -).`,
      { input },
    );
  return value;
}
function metricName(value: unknown, key: string, input: string): string {
  if (typeof value !== 'string' || !/^[a-zA-Z_:][a-zA-Z0-9_:]*$/.test(value))
    throw new UsageError(`Its ${key} ${JSON.stringify(value)} is not a metric name.`, { input });
  return value;
}
function customCheck(given: Readonly<Record<string, unknown>>, input: string): Check {
  const kind = given['kind'];
  if (kind !== 'histogram' && kind !== 'counts' && kind !== 'gauge')
    throw new UsageError(`Its kind ${JSON.stringify(kind)} is not histogram, counts or gauge.`, {
      input,
      fix: 'Or name a preset.',
    });
  const own = name(given['name'], input);
  const direction = given['direction'] ?? 'increase';
  if (direction !== 'increase' && direction !== 'decrease')
    throw new UsageError('Its direction is not increase or decrease.', { input });
  const query: MetricQuery =
    kind === 'counts'
      ? {
          kind,
          bad: { metric: metricName(given['bad'], 'bad', input) },
          total: { metric: metricName(given['total'], 'total', input) },
        }
      : { kind, of: { metric: metricName(given['metric'], 'metric', input) } };
  return {
    name: own,
    dimension: own,
    kind,
    query,
    direction,
    unit: typeof given['unit'] === 'string' ? given['unit'] : '1',
    optional: false,
  };
}

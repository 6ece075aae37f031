import { UsageError } from '../../errors.ts';
import type { MetricQuery, Selector } from '../../ports/metric-source.ts';
import { allPresets, type Check } from './presets.ts';

const overridable = [
  'name',
  'preset',
  'limit',
  'tolerance',
  'quantile',
  'optional',
  'dimension',
  'burst-seconds',
];
/** Keys of an own check, by kind; `query` and `combine` are PromQL's. */
const kinds: Readonly<Record<string, readonly string[]>> = {
  histogram: ['metric', 'match'],
  counts: ['bad', 'bad-match', 'total', 'total-match'],
  lost: ['started', 'started-match', 'finished', 'finished-match'],
  gauge: ['metric', 'match', 'query', 'combine'],
  rate: ['metric', 'match'],
};

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
type Given = Readonly<Record<string, unknown>>;
function parseCheck(item: unknown, input: string): Check {
  if (item === null || typeof item !== 'object' || Array.isArray(item))
    throw new UsageError('It is not a map.', {
      input,
      fix: 'Example: {name: errors, preset: http-error-rate}.',
    });
  const given = item as Given;
  const base = given['preset'] === undefined ? ownCheck(given, input) : presetOf(given, input);
  const optional = given['optional'];
  if (optional !== undefined && typeof optional !== 'boolean')
    throw new UsageError(`Its optional ${JSON.stringify(optional)} is not true or false.`, {
      input,
    });
  return {
    ...base,
    ...(given['name'] === undefined ? {} : { name: name(given['name'], input) }),
    ...(given['dimension'] === undefined ? {} : { dimension: name(given['dimension'], input) }),
    ...number(given, 'limit', 'limit', input),
    ...number(given, 'tolerance', 'tolerance', input),
    ...number(given, 'quantile', 'quantile', input),
    ...number(given, 'burst-seconds', 'burstSeconds', input),
    ...(optional === undefined ? {} : { optional }),
  };
}
function refuseUnknown(given: Given, allowed: readonly string[], input: string): void {
  const unknown = Object.keys(given).find((key) => !allowed.includes(key));
  if (unknown !== undefined)
    throw new UsageError(`Its key '${unknown}' is not known.`, {
      input,
      fix: `Known: ${allowed.join(', ')}.`,
    });
}
function presetOf(given: Given, input: string): Check {
  refuseUnknown(given, overridable, input);
  const wanted = String(given['preset']);
  const found = Object.hasOwn(allPresets, wanted) ? allPresets[wanted] : undefined;
  if (found === undefined)
    throw new UsageError(`There is no preset ${JSON.stringify(given['preset'])}.`, {
      input,
      fix: `Presets: ${Object.keys(allPresets).join(', ')}.`,
    });
  return found;
}
function number(given: Given, key: string, field: keyof Check, input: string): object {
  const raw = given[key];
  if (raw === undefined) return {};
  if (typeof raw !== 'number' || !Number.isFinite(raw) || raw < 0)
    throw new UsageError(`Its ${key} ${JSON.stringify(raw)} is not a number from 0.`, { input });
  if (key === 'quantile' && (raw <= 0 || raw >= 1))
    throw new UsageError(`Its quantile ${raw} is not between 0 and 1.`, {
      input,
      fix: 'Example: 0.95.',
    });
  return { [field]: raw };
}
function name(value: unknown, input: string): string {
  if (typeof value !== 'string' || !/^[a-z0-9][a-z0-9-]{0,60}$/.test(value))
    throw new UsageError(
      `${JSON.stringify(value)} is not a name (lower-case letters, digits, -).`,
      { input },
    );
  return value;
}

function ownCheck(given: Given, input: string): Check {
  const kind = String(given['kind']);
  const keys = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
  if (keys === undefined)
    throw new UsageError(
      `Its kind ${JSON.stringify(given['kind'])} is not ${Object.keys(kinds).join(', ')}.`,
      { input, fix: 'Or name a preset.' },
    );
  refuseUnknown(given, [...overridable, 'kind', 'direction', 'unit', ...keys], input);
  const own = name(given['name'], input);
  const direction = given['direction'] ?? 'increase';
  if (direction !== 'increase' && direction !== 'decrease' && direction !== 'either')
    throw new UsageError('Its direction is not increase, decrease or either.', { input });
  const query = queryOf(kind, given, input);
  return {
    name: own,
    dimension: own,
    kind:
      kind === 'histogram' ? 'histogram' : kind === 'gauge' || kind === 'rate' ? 'gauge' : 'counts',
    query,
    direction,
    unit: unitOf(given, query, input),
    optional: false,
  };
}
function queryOf(kind: string, given: Given, input: string): MetricQuery {
  const selector = (key: string, matchKey = 'match'): Selector => {
    const metric = metricName(given[key], key, input);
    const match = matchOf(given[matchKey], matchKey, input);
    return match === undefined ? { metric } : { metric, match };
  };
  switch (kind) {
    case 'counts':
      return { kind, bad: selector('bad', 'bad-match'), total: selector('total', 'total-match') };
    case 'lost':
      return {
        kind,
        started: selector('started', 'started-match'),
        finished: selector('finished', 'finished-match'),
      };
    case 'histogram':
      return { kind, of: selector('metric') };
    case 'rate':
      return { kind, of: selector('metric') };
    default:
      return given['query'] === undefined ? gauge(selector('metric'), input) : promql(given, input);
  }
}
/** Names say it where types are not known: what ends so only ever rises. */
function gauge(of: Selector, input: string): MetricQuery {
  if (/_(total|count|sum|bucket)$/.test(of.metric))
    throw new UsageError(`${of.metric} is a counter by its name, and kind is gauge.`, {
      input,
      fix: 'Use kind rate, or kind counts with `bad` and `total`.',
    });
  return { kind: 'gauge', of };
}
function promql(given: Given, input: string): MetricQuery {
  const { query, combine } = given;
  if (given['metric'] !== undefined)
    throw new UsageError('It has both metric and query.', { input, fix: 'Give one of them.' });
  if (typeof query !== 'string' || query.length === 0 || query.length > 4000)
    throw new UsageError('Its query is not PromQL of at most 4,000 characters.', { input });
  if (!query.includes('$pods'))
    throw new UsageError('Its query does not say which pods: both versions would read the same.', {
      input,
      fix: 'Example: sum(my_gauge{namespace=$namespace, pod=~$pods}).',
    });
  if (combine === undefined) return { kind: 'promql', query };
  if (combine !== 'sum' && combine !== 'mean' && combine !== 'max')
    throw new UsageError('Its combine is not sum, mean or max.', { input });
  return { kind: 'promql', query, combine };
}
function metricName(value: unknown, key: string, input: string): string {
  if (typeof value !== 'string' || !/^[a-zA-Z_:][a-zA-Z0-9_:]*$/.test(value))
    throw new UsageError(`Its ${key} ${JSON.stringify(value)} is not a metric name.`, { input });
  return value;
}
function matchOf(
  value: unknown,
  key: string,
  input: string,
): Readonly<Record<string, string>> | undefined {
  if (value === undefined) return undefined;
  const entries =
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.entries(value)
      : undefined;
  const bad = entries?.find(
    ([label, pattern]) =>
      !/^[a-zA-Z_][a-zA-Z0-9_]*$/.test(label) || typeof pattern !== 'string' || !isPattern(pattern),
  );
  if (entries === undefined || bad !== undefined)
    throw new UsageError(
      `Its ${key}${bad === undefined ? '' : ` ${JSON.stringify(bad[0])}`} is not a map of labels to regular expressions.`,
      { input, fix: 'Example: {code: "5.."}.' },
    );
  return Object.fromEntries(entries as [string, string][]);
}
/** Short and without nesting that backtracks for ever: it runs on every sample of every scrape. */
function isPattern(pattern: string): boolean {
  if (pattern.length > 200 || /[+*}]\)*[+*{]/.test(pattern)) return false;
  try {
    new RegExp(pattern);
    return true;
  } catch {
    return false;
  }
}

/** Units that reports can convert, and how the names of metrics end that have them (https://prometheus.io/docs/practices/naming/). */
const units: Readonly<Record<string, RegExp>> = {
  '1': /_(ratio|percent)$/,
  s: /_seconds(_total|_sum|_bucket)?$/,
  ms: /_(milliseconds|ms)(_total|_sum|_bucket)?$/,
  bytes: /_bytes(_total|_sum|_bucket)?$/,
  count: /_(total|count)$/,
};
function unitOf(given: Given, query: MetricQuery, input: string): string {
  const plain =
    query.kind === 'counts' || query.kind === 'lost'
      ? '1'
      : query.kind === 'histogram'
        ? 's'
        : 'count';
  const unit = given['unit'] ?? plain;
  if (typeof unit !== 'string' || !Object.hasOwn(units, unit))
    throw new UsageError(`Its unit ${JSON.stringify(unit)} is not known.`, {
      input,
      fix: `Units: ${Object.keys(units).join(', ')}.`,
    });
  const metric = 'of' in query ? query.of.metric : undefined;
  const named = Object.entries(units).find(
    ([, ending]) => metric !== undefined && ending.test(metric),
  );
  const timed = named !== undefined && named[0] !== '1' && named[0] !== 'count';
  if (timed && given['unit'] !== undefined && named[0] !== unit)
    throw new UsageError(`${metric} is in ${named[0]} by its name, and unit is ${unit}.`, {
      input,
      fix: `Set unit: ${named[0]}, or leave it out.`,
    });
  return timed ? named[0] : unit;
}

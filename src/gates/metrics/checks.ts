import { assertNever, UsageError } from '../../errors.ts';
import { limit } from '../../inputs/limit.ts';
import {
  boolean,
  list,
  number,
  object,
  oneOf,
  optional,
  record,
  type Shape,
  type Shaped,
  text,
  withDefault,
} from '../../inputs/shape.ts';
import type { MetricQuery, Selector } from '../../ports/metric-source.ts';
import { labelMatch as match, metricName as metric, ownNames, withOwnNames } from './own-names.ts';
import { allPresets, type Check } from './presets.ts';

const name = text(61, {
  form: /^[a-z0-9][a-z0-9-]{0,60}$/,
  what: 'a name (lower-case letters, digits, -)',
});
const quantile: Shape<number> = (value, path) => {
  const read = number(0, 1)(value, path);
  if (read > 0 && read < 1) return read;
  throw new UsageError(`${read} is not between 0 and 1.`, { input: path, fix: 'Example: 0.95.' });
};
/** The limit's unit is only known with the rest of the check. */
const unread: Shape<unknown> = (value) => value;
const overrides = {
  name: optional(name),
  dimension: optional(name),
  limit: unread,
  // A bare 80 is eight thousand per cent: nobody means it, and nothing would fail any more.
  tolerance: optional(limit('1', 10)),
  quantile: optional(quantile),
  optional: optional(boolean),
  'burst-seconds': optional(number(0, 86_400)),
};
const ownFields = {
  ...overrides,
  name,
  direction: withDefault(oneOf('increase', 'decrease', 'either'), 'increase'),
  unit: optional(oneOf('1', 's', 'ms', 'bytes', 'count')),
};
const ofPreset = object({ ...overrides, ...ownNames, preset: text(60) });
/** Keys of an own check, by kind; `query` and `combine` are PromQL's. */
const kinds = {
  histogram: object({ ...ownFields, kind: oneOf('histogram'), metric, match: optional(match) }),
  counts: object({
    ...ownFields,
    kind: oneOf('counts'),
    bad: metric,
    'bad-match': optional(match),
    total: metric,
    'total-match': optional(match),
  }),
  lost: object({
    ...ownFields,
    kind: oneOf('lost'),
    started: metric,
    'started-match': optional(match),
    finished: metric,
    'finished-match': optional(match),
  }),
  gauge: object({
    ...ownFields,
    kind: oneOf('gauge'),
    metric: optional(metric),
    match: optional(match),
    query: optional(text(4000)),
    combine: optional(oneOf('sum', 'mean', 'max')),
  }),
  rate: object({ ...ownFields, kind: oneOf('rate'), metric, match: optional(match) }),
};
type Own = { readonly [K in keyof typeof kinds]: Shaped<(typeof kinds)[K]> }[keyof typeof kinds];
type Overrides = Pick<
  Shaped<typeof ofPreset> | Own,
  'name' | 'dimension' | 'limit' | 'tolerance' | 'quantile' | 'optional' | 'burst-seconds'
>;

/** The input `checks`: a YAML list of presets with overrides, or of own definitions. Unknown keys are named. */
export function parseChecks(value: unknown, input: string): readonly Check[] {
  const checks = list(parseCheck, {
    min: 1,
    max: 200,
    fix: 'Example: [{name: errors, preset: http-error-rate, limit: "0.2%"}].',
  })(value, input);
  const names = checks.map(({ name }) => name);
  const twice = names.find((one, i) => names.indexOf(one) !== i);
  if (twice !== undefined)
    throw new UsageError(`Two checks are named ${twice}.`, {
      input,
      fix: 'Give each check its own name.',
    });
  return checks;
}
function parseCheck(item: unknown, path: string): Check {
  const given = record(unread, { max: 50 })(item, path);
  if (Object.hasOwn(given, 'preset')) {
    const read = ofPreset(item, path);
    return overridden(withOwnNames(presetOf(read.preset, path), read, path), read, path);
  }
  const kind = oneOf(
    'histogram',
    'counts',
    'lost',
    'gauge',
    'rate',
  )(Object.hasOwn(given, 'kind') ? given['kind'] : undefined, `${path}.kind`);
  const own = kinds[kind](item, path);
  return overridden(ownCheck(own, path), own, path);
}
function presetOf(wanted: string, path: string): Check {
  const found = Object.hasOwn(allPresets, wanted) ? allPresets[wanted] : undefined;
  if (found !== undefined) return found;
  throw new UsageError(`There is no preset ${JSON.stringify(wanted)}.`, {
    input: `${path}.preset`,
    fix: `Presets: ${Object.keys(allPresets).join(', ')}.`,
  });
}
function overridden(base: Check, given: Overrides, path: string): Check {
  const { name, dimension, tolerance, quantile, optional, 'burst-seconds': burstSeconds } = given;
  return {
    ...base,
    ...(name === undefined ? {} : { name }),
    ...(dimension === undefined ? {} : { dimension }),
    ...(given.limit === undefined ? {} : { limit: limitOf(base, given.limit, path) }),
    ...(tolerance === undefined ? {} : { tolerance }),
    ...(quantile === undefined ? {} : { quantile }),
    ...(burstSeconds === undefined ? {} : { burstSeconds }),
    ...(optional === undefined ? {} : { optional }),
  };
}
/** A share of events is at most all of them; a gauge without a unit, or of load, may be more than 1. */
const limitOf = ({ kind, unit }: Check, value: unknown, path: string): number =>
  limit(unit, kind === 'counts' ? undefined : 1e15)(value, `${path}.limit`);

function ownCheck(own: Own, path: string): Check {
  const query = queryOf(own, path);
  return {
    name: own.name,
    dimension: own.name,
    kind:
      own.kind === 'histogram'
        ? 'histogram'
        : own.kind === 'gauge' || own.kind === 'rate'
          ? 'gauge'
          : 'counts',
    query,
    direction: own.direction,
    unit: unitOf(own.unit, query, path),
    optional: false,
  };
}
const selector = (of: string, matched: Selector['match']): Selector =>
  matched === undefined ? { metric: of } : { metric: of, match: matched };
function queryOf(own: Own, path: string): MetricQuery {
  switch (own.kind) {
    case 'counts':
      return {
        kind: 'counts',
        bad: selector(own.bad, own['bad-match']),
        total: selector(own.total, own['total-match']),
      };
    case 'lost':
      return {
        kind: 'lost',
        started: selector(own.started, own['started-match']),
        finished: selector(own.finished, own['finished-match']),
      };
    case 'histogram':
    case 'rate':
      return { kind: own.kind, of: selector(own.metric, own.match) };
    case 'gauge':
      return own.query === undefined
        ? gauge(selector(metric(own.metric, `${path}.metric`), own.match), `${path}.metric`)
        : promql(own, path);
    default:
      return assertNever(own);
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
function promql(
  {
    metric: named,
    query = '',
    combine,
  }: Pick<Shaped<(typeof kinds)['gauge']>, 'metric' | 'query' | 'combine'>,
  path: string,
): MetricQuery {
  if (named !== undefined)
    throw new UsageError('It has both metric and query.', {
      input: path,
      fix: 'Give one of them.',
    });
  if (!query.includes('$pods'))
    throw new UsageError('It does not say which pods: both versions would read the same.', {
      input: `${path}.query`,
      fix: 'Example: sum(my_gauge{namespace=$namespace, pod=~$pods}).',
    });
  return combine === undefined ? { kind: 'promql', query } : { kind: 'promql', query, combine };
}

/** Units that reports can convert, and how the names of metrics end that have them (https://prometheus.io/docs/practices/naming/). */
const units: Readonly<Record<string, RegExp>> = {
  '1': /_(ratio|percent)$/,
  s: /_seconds(_total|_sum|_bucket)?$/,
  ms: /_(milliseconds|ms)(_total|_sum|_bucket)?$/,
  bytes: /_bytes(_total|_sum|_bucket)?$/,
  count: /_(total|count)$/,
};
function unitOf(given: string | undefined, query: MetricQuery, path: string): string {
  const plain =
    query.kind === 'counts' || query.kind === 'lost'
      ? '1'
      : query.kind === 'histogram'
        ? 's'
        : 'count';
  const unit = given ?? plain;
  const of = 'of' in query ? query.of.metric : undefined;
  const named = Object.entries(units).find(([, ending]) => of !== undefined && ending.test(of));
  const timed = named !== undefined && named[0] !== '1' && named[0] !== 'count';
  if (timed && given !== undefined && named[0] !== unit)
    throw new UsageError(`${of} is in ${named[0]} by its name, and unit is ${unit}.`, {
      input: `${path}.unit`,
      fix: `Set unit: ${named[0]}, or leave it out.`,
    });
  return timed ? named[0] : unit;
}

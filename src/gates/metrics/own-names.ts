import { UsageError } from '../../errors.ts';
import { isRegularExpression } from '../../inputs/regular-expression.ts';
import { list, optional, record, type Shape, type Shaped, text } from '../../inputs/shape.ts';
import type { MetricQuery, Selector } from '../../ports/metric-source.ts';
import type { Check } from './presets.ts';

export const metricName = text(200, {
  form: /^[a-zA-Z_:][a-zA-Z0-9_:]*$/,
  what: 'a metric name',
});
const labelName = { form: /^[a-zA-Z_][a-zA-Z0-9_]*$/, what: 'a label' };
/** Labels and the regular expression (RE2, anchored) that each must match. */
export const labelMatch: Shape<Readonly<Record<string, string>>> = record(
  (value, path) => {
    const pattern = text(200)(value, path);
    if (isRegularExpression(pattern)) return pattern;
    throw new UsageError(`${JSON.stringify(pattern)} is not a regular expression (RE2).`, {
      input: path,
      fix: 'Example: "5..".',
    });
  },
  { key: labelName, max: 20 },
);
/** How a service's own metrics are called, where a preset knows another name. */
export const ownNames = {
  metric: optional(metricName),
  match: optional(labelMatch),
  labels: optional(list(text(200, labelName), { min: 1, max: 20 })),
  'bad-match': optional(labelMatch),
  started: optional(metricName),
  finished: optional(metricName),
};
export type OwnNames = {
  readonly [K in keyof typeof ownNames]?: Exclude<Shaped<(typeof ownNames)[K]>, undefined>;
};
type Kind = MetricQuery['kind'];
/** Which of the names mean something to a query of a kind. */
const meant: Readonly<Record<Kind, readonly (keyof OwnNames)[]>> = {
  counts: ['metric', 'match', 'labels', 'bad-match'],
  histogram: ['metric', 'match'],
  gauge: ['metric', 'match'],
  rate: ['metric', 'match'],
  mean: ['metric', 'match'],
  lost: ['started', 'finished', 'match'],
  sessions: [],
  promql: [],
};

const metricKeys = ['metric', 'started', 'finished'];
/** A preset for a service whose metrics are called otherwise; `given` may hold other keys of the check too. */
export function withOwnNames(preset: Check, given: object, path: string): Check {
  const names = Object.fromEntries(
    Object.entries(given).filter(([key]) => Object.hasOwn(ownNames, key)),
  );
  return Object.keys(names).length === 0
    ? preset
    : {
        ...preset,
        query: renamed(preset.query, names, path),
        // Who names a metric says that it is there.
        optional: preset.optional && !Object.keys(names).some((key) => metricKeys.includes(key)),
      };
}
/** A preset's query under a service's own names: `metric` for all of its metrics (of a mean: what stands before _sum and _count), `match` for all of its selectors. */
function renamed(query: MetricQuery, names: OwnNames, path: string): MetricQuery {
  const strange = (Object.keys(names) as (keyof OwnNames)[]).find(
    (key) => !meant[query.kind].includes(key),
  );
  if (strange !== undefined)
    throw new UsageError(`A preset of kind ${query.kind} has no ${strange}.`, {
      input: `${path}.${strange}`,
      fix:
        meant[query.kind].length === 0
          ? 'Leave it out.'
          : `It may have ${meant[query.kind].join(', ')}.`,
    });
  const of = (selector: Selector, metric = names.metric): Selector => ({
    ...selector,
    ...(metric === undefined ? {} : { metric }),
    ...(names.match === undefined ? {} : { match: { ...selector.match, ...names.match } }),
  });
  switch (query.kind) {
    case 'counts':
      return { ...query, bad: badOf(of(query.bad), names, path), total: of(query.total) };
    case 'histogram':
    case 'gauge':
    case 'rate':
      return { ...query, of: of(query.of) };
    case 'mean':
      return {
        ...query,
        sum: of(query.sum, suffixed(names.metric, '_sum')),
        count: of(query.count, suffixed(names.metric, '_count')),
      };
    case 'lost':
      return {
        ...query,
        started: of(query.started, names.started),
        finished: of(query.finished, names.finished),
      };
    case 'sessions':
    case 'promql':
      return query;
  }
}
const suffixed = (metric: string | undefined, suffix: string): string | undefined =>
  metric === undefined ? undefined : `${metric}${suffix}`;
/** What counts as bad: a status code in labels of other names, or labels that say it otherwise. */
function badOf(bad: Selector, names: OwnNames, path: string): Selector {
  const { labels, 'bad-match': badMatch } = names;
  if (labels !== undefined && badMatch !== undefined)
    throw new UsageError('It has both labels and bad-match.', {
      input: path,
      fix: 'labels: where the status code is; bad-match: what is bad, where there is none.',
    });
  if (badMatch !== undefined) {
    const { oneOf: _code, match: _match, ...rest } = bad;
    return { ...rest, match: { ...names.match, ...badMatch } };
  }
  if (labels === undefined) return bad;
  if (bad.oneOf === undefined)
    throw new UsageError('This preset looks for no status code.', {
      input: `${path}.labels`,
      fix: 'Say what is bad by bad-match.',
    });
  return { ...bad, oneOf: { ...bad.oneOf, labels } };
}

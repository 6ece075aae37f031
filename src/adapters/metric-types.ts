import { assertNever, UsageError } from '../errors.ts';
import type { MetricQuery, Selector } from '../ports/metric-source.ts';

/** A counter that is read as a gauge only ever rises, a gauge that is read as a counter resets at random: both are mistakes, not data. */
export function refuseWrongTypes(
  metrics: readonly { readonly name: string; readonly query: MetricQuery }[],
  types: ReadonlyMap<string, string>,
): void {
  for (const { name, query } of metrics)
    for (const [{ metric }, wanted] of readAs(query)) {
      const type = types.get(metric);
      const gauge = type === 'gauge';
      const counter = type === 'counter' || type === 'histogram' || type === 'summary';
      if ((wanted === 'gauge' && counter) || (wanted === 'counter' && gauge))
        throw new UsageError(
          `The check ${name} reads ${metric} as a ${wanted}, but it is a ${type}.`,
          {
            input: 'checks',
            fix:
              wanted === 'gauge'
                ? 'Read it with kind counts or rate, or name a gauge.'
                : 'Read it with kind gauge, or name a counter.',
          },
        );
    }
}
/** Metrics that are read under their own name, and as what; a histogram's and a mean's series have names of their own. */
export function readAs(query: MetricQuery): readonly (readonly [Selector, 'gauge' | 'counter'])[] {
  switch (query.kind) {
    case 'gauge':
      return [[query.of, 'gauge']];
    case 'rate':
      return [[query.of, 'counter']];
    case 'counts':
      return [
        [query.bad, 'counter'],
        [query.total, 'counter'],
      ];
    case 'lost':
      return [
        [query.started, 'counter'],
        [query.finished, 'counter'],
      ];
    case 'mean':
    case 'histogram':
    case 'sessions':
    case 'promql':
      return [];
    default:
      return assertNever(query);
  }
}

/** Names of all series that a measurement is made of. */
export function seriesOf(query: MetricQuery): readonly string[] {
  switch (query.kind) {
    case 'histogram':
      // A summary of that name is no histogram, and that is worth a word.
      return [`${query.of.metric}_bucket`, query.of.metric];
    case 'mean':
      return [query.sum.metric, query.count.metric];
    default:
      return readAs(query).map(([{ metric }]) => metric);
  }
}

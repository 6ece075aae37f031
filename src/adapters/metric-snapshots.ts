import { assertNever, UsageError } from '../errors.ts';
import { matchesWhole } from '../inputs/regular-expression.ts';
import type { ArmSample } from '../judge/protocol.ts';
import type { MetricQuery, Selector } from '../ports/metric-source.ts';
import type { ExposedSample } from './pods/exposition.ts';

/** What a pod exposed at one moment. */
export interface Scrape {
  readonly pod: string;
  readonly samples: readonly ExposedSample[];
}
/** Both arms at one moment, by pod. */
export type Snapshot = ReadonlyMap<string, Scrape>;
export interface Snapshots {
  readonly canary: Snapshot;
  readonly baseline: Snapshot;
}
export type Bounds = readonly (number | null)[];

/**
 * What changed between the moments, as the judge reads it. Both sources come through here, so that they mean the same: counters may
 * reset, a family may gain series, a pod that was not there before has no increase yet, and what nobody reports is null, never zero.
 */
export function changes(
  query: MetricQuery,
  { before, now }: { readonly before: Snapshots; readonly now: Snapshots },
  bounds: Bounds | undefined,
): ArmSample {
  return {
    baseline: armValues(query, before.baseline, now.baseline, bounds),
    canary: armValues(query, before.canary, now.canary, bounds),
  };
}
/** A pod that could not be read keeps its last counters: what it counted meanwhile is there when it is read again. */
export const followed = (before: Snapshots, now: Snapshots): Snapshots => ({
  canary: new Map([...before.canary, ...now.canary]),
  baseline: new Map([...before.baseline, ...now.baseline]),
});

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
      return [`${query.of.metric}_bucket`];
    case 'mean':
      return [query.sum.metric, query.count.metric];
    default:
      return readAs(query).map(([{ metric }]) => metric);
  }
}

export function selects(
  { metric, equal = {}, match = {} }: Selector,
  { name, labels }: ExposedSample,
): boolean {
  return (
    name === metric &&
    Object.entries(equal).every(([key, value]) => labels[key] === value) &&
    Object.entries(match).every(([key, value]) => matchesWhole(value, labels[key] ?? ''))
  );
}
const keyOf = ({ name, labels }: ExposedSample): string =>
  JSON.stringify([name, Object.entries(labels).sort()]);

/** Increase of a counter between two scrapes of a pod; after a reset, what it counted since. */
function increase(selector: Selector, before: Scrape, now: Scrape): number | null {
  const old = new Map(
    before.samples.filter((s) => selects(selector, s)).map((s) => [keyOf(s), s.value]),
  );
  const matching = now.samples.filter((s) => selects(selector, s) && Number.isFinite(s.value));
  if (matching.length === 0 && old.size === 0) return null;
  return matching.reduce((sum, s) => {
    const was = old.get(keyOf(s)) ?? 0;
    return sum + (s.value >= was ? s.value - was : s.value);
  }, 0);
}
function armValues(
  query: MetricQuery,
  before: Snapshot,
  now: Snapshot,
  bounds: readonly (number | null)[] | undefined,
): readonly number[] | null {
  const pairs = [...now.values()].flatMap((scrape) => {
    const old = before.get(scrape.pod);
    return old === undefined ? [] : [{ old, scrape }];
  });
  switch (query.kind) {
    case 'gauge':
      return someOf(
        [...now.values()].flatMap(({ samples }) =>
          samples
            .filter((s) => selects(query.of, s) && Number.isFinite(s.value))
            .map((s) => s.value),
        ),
      );
    case 'rate':
      return someOf(pairs.flatMap(({ old, scrape }) => increase(query.of, old, scrape) ?? []));
    case 'mean':
      return someOf(
        pairs.flatMap(({ old, scrape }) => {
          const count = increase(query.count, old, scrape) ?? 0;
          const sum = increase(query.sum, old, scrape);
          return sum === null || count <= 0 ? [] : [sum / count];
        }),
      );
    case 'counts': {
      // A family without a bad series yet has had no bad event; without any series it is missing.
      const totals = pairs.flatMap(({ old, scrape }) => increase(query.total, old, scrape) ?? []);
      const bad = pairs.flatMap(({ old, scrape }) => increase(query.bad, old, scrape) ?? 0);
      return totals.length === 0 ? null : [sumOf(bad), sumOf(totals)];
    }
    case 'histogram':
      return bounds === undefined || bounds.length === 0
        ? null
        : histogram(query.of, pairs, bounds);
    case 'lost': {
      const started = pairs.flatMap(
        ({ old, scrape }) => increase(query.started, old, scrape) ?? [],
      );
      const finished = pairs.flatMap(
        ({ old, scrape }) => increase(query.finished, old, scrape) ?? 0,
      );
      return started.length === 0 ? null : [sumOf(started), sumOf(finished)];
    }
    case 'sessions':
    case 'promql':
      throw new UsageError(`Checks of kind ${query.kind} are not read from scrapes.`, {
        input: 'source',
        fix: query.kind === 'promql' ? 'Use prometheus.' : 'Use sentry.',
      });
    default:
      return assertNever(query);
  }
}
const sumOf = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
const someOf = (values: readonly number[]): readonly number[] | null =>
  values.length === 0 ? null : values;

/** Upper bounds of a classic histogram; null = +Inf. */
export function boundsOf(
  scrapes: readonly Scrape[],
  { metric, ...rest }: Selector,
): readonly (number | null)[] {
  const found = new Set<number>();
  for (const { samples } of scrapes)
    for (const s of samples)
      if (selects({ ...rest, metric: `${metric}_bucket` }, s))
        found.add(Number(s.labels['le']?.replace('+Inf', 'Infinity')));
  return [...found].sort((a, b) => a - b).map((bound) => (Number.isFinite(bound) ? bound : null));
}
function histogram(
  { metric, equal = {}, match = {} }: Selector,
  pairs: readonly { readonly old: Scrape; readonly scrape: Scrape }[],
  bounds: readonly (number | null)[],
): readonly number[] | null {
  const cumulative = bounds.map((bound) => {
    const le = (sample: ExposedSample): boolean =>
      Number(sample.labels['le']?.replace('+Inf', 'Infinity')) ===
      (bound ?? Number.POSITIVE_INFINITY);
    const selector = { metric: `${metric}_bucket`, equal, match };
    const only = (scrape: Scrape): Scrape => ({ ...scrape, samples: scrape.samples.filter(le) });
    const increases = pairs.flatMap(
      ({ old, scrape }) => increase(selector, only(old), only(scrape)) ?? [],
    );
    return increases.length === 0 ? null : sumOf(increases);
  });
  if (cumulative.some((value) => value === null)) return null;
  return cumulative.map((value, j) =>
    Math.max(0, (value ?? 0) - (j === 0 ? 0 : (cumulative[j - 1] ?? 0))),
  );
}

import { assertNever, UsageError } from '../errors.ts';
import type { ArmSample } from '../judge/protocol.ts';
import type { MetricQuery, Selector } from '../ports/metric-source.ts';
import { type Bounds, bucketsOf } from './histogram-layout.ts';
import type { ExposedSample } from './pods/exposition.ts';
import { added, type Memory, remembered, type Scrape, selects } from './series.ts';

/** Both arms at one moment, by pod. */
export type Snapshot = ReadonlyMap<string, Scrape>;
export interface Snapshots {
  readonly canary: Snapshot;
  readonly baseline: Snapshot;
}
type Remembered = ReadonlyMap<string, Memory>;
/** Both arms up to a moment, by pod. */
export interface Memories {
  readonly canary: Remembered;
  readonly baseline: Remembered;
}

/**
 * What changed between the moments, as the judge reads it. Both sources come through here, so that they mean the same: counters may
 * reset, a family may gain series, a pod that was not there before has no increase yet ([]), and what nobody reports is null, never zero.
 */
export function changes(
  query: MetricQuery,
  { before, now }: { readonly before: Memories; readonly now: Snapshots },
  bounds: Bounds | undefined,
  intervalMs?: number,
): ArmSample {
  const arm = (name: 'canary' | 'baseline') =>
    armValues(query, { before: before[name], now: now[name] }, { bounds, intervalMs });
  return { baseline: arm('baseline'), canary: arm('canary') };
}
const nothing: Memories = { canary: new Map(), baseline: new Map() };
/** A pod that could not be read keeps its last counters: what it counted meanwhile is there when it is read again. */
export function followed(before: Memories = nothing, now: Snapshots): Memories {
  const arm = (name: 'canary' | 'baseline'): Remembered => {
    const all = new Map(before[name]);
    for (const [pod, scrape] of now[name]) all.set(pod, remembered(all.get(pod), scrape));
    return all;
  };
  return { canary: arm('canary'), baseline: arm('baseline') };
}

interface Moments {
  readonly before: Remembered;
  readonly now: Snapshot;
}
interface Pair {
  readonly old: Memory;
  readonly scrape: Scrape;
}
const pairsOf = ({ before, now }: Moments): readonly Pair[] =>
  [...now.values()].flatMap((scrape) => {
    const old = before.get(scrape.pod);
    return old === undefined ? [] : [{ old, scrape }];
  });
const chosen = (selector: Selector) => (sample: ExposedSample) => selects(selector, sample);
/** Increase of all selected series of a pod; null = it has none. */
function increase(selector: Selector, { old, scrape }: Pair): number | null {
  const found = added(chosen(selector), old, scrape);
  return found === null ? null : found.reduce((sum, { by }) => sum + by, 0);
}
const reported = (selector: Selector, { now }: Moments): boolean =>
  [...now.values()].some(({ series }) => [...series.values()].some(chosen(selector)));

function armValues(
  query: MetricQuery,
  moments: Moments,
  about: { readonly bounds: Bounds | undefined; readonly intervalMs: number | undefined },
): readonly number[] | null {
  const pairs = pairsOf(moments);
  /** Values, or that there are none yet, or that the metric is not there. */
  const some = (values: readonly number[], of: Selector): readonly number[] | null =>
    values.length > 0 || reported(of, moments) ? values : null;
  switch (query.kind) {
    case 'gauge': {
      const values = [...moments.now.values()].flatMap(({ series }) =>
        [...series.values()].filter(chosen(query.of)).map(({ value }) => value),
      );
      return some(values.filter(Number.isFinite), query.of);
    }
    case 'rate': {
      const values = pairs.flatMap((pair) => {
        const by = increase(query.of, pair);
        return by === null ? [] : [by * perInterval(pair, about.intervalMs)];
      });
      return some(values, query.of);
    }
    case 'mean': {
      const values = pairs.flatMap((pair) => {
        const count = increase(query.count, pair) ?? 0;
        const sum = increase(query.sum, pair);
        return sum === null || count <= 0 ? [] : [sum / count];
      });
      return some(values, query.count);
    }
    case 'counts':
      // A family without a bad series yet has had no bad event; without any series it is missing.
      return twoCounters(query.bad, query.total, 'last', { pairs, moments });
    case 'lost':
      return twoCounters(query.finished, query.started, 'first', { pairs, moments });
    case 'histogram': {
      const of = { ...query.of, metric: `${query.of.metric}_bucket` };
      const { bounds = [] } = about;
      const found = pairs.flatMap(({ old, scrape }) => added(chosen(of), old, scrape) ?? []);
      return found.length === 0 || bounds.length === 0 ? some([], of) : bucketsOf(found, bounds);
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
/** [part, all], or the other way round; without all there is nothing. */
function twoCounters(
  part: Selector,
  all: Selector,
  place: 'first' | 'last',
  { pairs, moments }: { readonly pairs: readonly Pair[]; readonly moments: Moments },
): readonly number[] | null {
  const totals = pairs.flatMap((pair) => increase(all, pair) ?? []);
  if (totals.length === 0) return reported(all, moments) ? [] : null;
  const parts = pairs.map((pair) => increase(part, pair) ?? 0);
  const both = [sumOf(parts), sumOf(totals)];
  return place === 'last' ? both : both.reverse();
}
const sumOf = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
/** A pod that was away for several ticks counted all of them: as many as in one. */
function perInterval({ old, scrape }: Pair, intervalMs: number | undefined): number {
  const elapsed = (scrape.atMs ?? 0) - (old.atMs ?? 0);
  return intervalMs === undefined || scrape.atMs === undefined || old.atMs === undefined
    ? 1
    : elapsed > 1.5 * intervalMs
      ? intervalMs / elapsed
      : 1;
}

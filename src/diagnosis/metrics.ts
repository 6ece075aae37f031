import type { Case, Series } from './case.ts';
import { type MetricKind, metricKind, type Standing, standingOf } from './metric-kind.ts';
import { quantile, ratioOf, type Summary, sorted, summaryOf } from './statistics.ts';

/** How one metric of one service differs, robustly. */
export interface Deviation {
  readonly service: string;
  readonly metric: string;
  readonly kind: MetricKind;
  readonly standing: Standing;
  readonly base: Summary;
  readonly fault: Summary;
  /** (median of the fault − median of the base) in units of the base's own spread. */
  readonly shift: number;
  /** |shift| above what chance gives the largest of so many metrics; 0 = nothing to speak of. */
  readonly excess: number;
  /** The base is at the canary's share of the work, by this factor. */
  readonly scaled?: number;
}
export interface Window {
  /** Seconds: before it is base, from it on is fault (before-after). */
  readonly onsetS: number;
  /** Up to here nothing of the fault can be in it, even if the told time is late: what extremes are measured by. */
  readonly calmUntilS: number;
}

/** Every metric that was measured on both sides, with its shift (BARO, Pham et al., FSE 2024: median and IQR). */
export function deviationsOf(given: Case, window: Window): readonly Deviation[] {
  const bar = 1 + 0.5 * Math.log10(Math.max(1, given.metrics.length));
  const other = new Map(given.baseline.map((series) => [keyOf(series), series]));
  return given.metrics.flatMap((series) => {
    const pairs = sidesOf(given, series, other.get(keyOf(series)), window);
    const calm =
      given.kind === 'before-after' ? valuesIn(series, -Infinity, window.calmUntilS) : undefined;
    const scaled = other.get(keyOf(series))?.scaled;
    const found = pairs
      .map(([base, fault]) =>
        deviation({ series, scaled, likeness: given.likeness }, base, fault, calm ?? base, bar),
      )
      .filter((one) => one !== undefined);
    const [first] = found.sort(
      (a, b) => b.excess - a.excess || Math.abs(b.shift) - Math.abs(a.shift),
    );
    return first === undefined ? [] : [first];
  });
}
export const keyOf = (series: Series): string => `${series.service}\u0000${series.metric}`;

type Sides = readonly [readonly number[], readonly number[]];
/**
 * What is compared with what. Where a disturbance met both arms, inside and outside of it are two comparisons, each of like with like: what moved in both arms
 * cancels, and only what moved in one of them is left (difference in differences).
 */
export function sidesOf(
  given: Case,
  series: Series,
  other: Series | undefined,
  window: Window,
): readonly Sides[] {
  if (given.kind === 'before-after')
    return [
      [valuesIn(series, -Infinity, window.onsetS), valuesIn(series, window.onsetS, Infinity)],
    ];
  if (other === undefined) return [];
  const { disturbance } = given;
  if (disturbance === undefined) return [[other.values, series.values]];
  const to = disturbance.toS ?? Infinity;
  const inside = [
    valuesIn(other, disturbance.fromS, to),
    valuesIn(series, disturbance.fromS, to),
  ] as const;
  const outside = [
    [...valuesIn(other, -Infinity, disturbance.fromS), ...valuesIn(other, to, Infinity)],
    [...valuesIn(series, -Infinity, disturbance.fromS), ...valuesIn(series, to, Infinity)],
  ] as const;
  return [inside, outside];
}
export function valuesIn({ times, values }: Series, from: number, to: number): readonly number[] {
  return values.filter((_, i) => {
    const at = times[i] ?? Number.NEGATIVE_INFINITY;
    return at >= from && at < to;
  });
}
/** Fewer points than these say nothing. */
const fewest = { base: 4, fault: 2 };

interface Compared {
  readonly series: Series;
  readonly scaled: number | undefined;
  readonly likeness: number | undefined;
}
/** What has a handful of things in it varies by chance, by the root of their number. */
const counted: ReadonlySet<MetricKind> = new Set(['pool', 'queue', 'goroutines']);
function deviation(
  { series, scaled, likeness }: Compared,
  baseValues: readonly number[],
  faultValues: readonly number[],
  calm: readonly number[],
  bar: number,
): Deviation | undefined {
  if (baseValues.length < fewest.base || faultValues.length < fewest.fault) return undefined;
  const base = summaryOf(baseValues);
  const fault = summaryOf(faultValues);
  if (base === undefined || fault === undefined) return undefined;
  const kind = series.kind ?? metricKind(series.metric);
  const chance = likeness !== undefined && counted.has(kind) ? Math.sqrt(Math.abs(base.median)) : 0;
  const scale = Math.max(
    scaleOf(base, fault, likeness),
    chance,
    ...reaches(calm, faultValues.length),
  );
  const shift = scale > 0 ? ratioOf(fault.median - base.median, scale) : 0;
  return {
    service: series.service,
    metric: series.metric,
    kind,
    standing: standingOf(kind),
    base,
    fault,
    shift,
    excess: Math.max(0, Math.abs(shift) - bar),
    ...(scaled === undefined ? {} : { scaled }),
  };
}
/** Half of how far single values, and runs of them, were from the median while all was calm. */
function reaches(calm: readonly number[], length: number): readonly number[] {
  const summary = calm.length < 8 ? undefined : summaryOf(calm);
  if (summary === undefined) return [];
  return [summary.reach / 2, runReach(calm, summary.median, length) / 2];
}
/**
 * How far the median of as many neighbours as there are points of the fault ever was from the median of all: what lasted that long before is nothing new now.
 * Values in bursts, and quantiles of a handful of requests, look calm by their quartiles and are not.
 */
function runReach(values: readonly number[], median: number, length: number): number {
  const run = Math.min(length, Math.floor(values.length / 6));
  if (run < 2) return 0;
  const step = Math.max(1, Math.floor(run / 8), Math.floor(values.length / 200));
  let reach = 0;
  for (let from = 0; from + run <= values.length; from += step) {
    const middle = quantile(sorted(values.slice(from, from + run)), 0.5) ?? median;
    reach = Math.max(reach, Math.abs(middle - median));
  }
  return reach;
}
/** A base without any spread still has a scale: a share of its level; one of nothing but zeros that of what came after. */
function scaleOf(base: Summary, fault: Summary, likeness = 0.02): number {
  const level = Math.abs(base.median);
  const spread = Math.max(base.spread, likeness * level);
  if (spread > 0) return spread;
  const wild = Math.max(Math.abs(base.highest), Math.abs(base.lowest));
  // New activity where there was none: twenty spreads at most, however large its unit makes it.
  return Math.max(wild / 2, Math.abs(fault.median) / 20);
}

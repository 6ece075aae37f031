import { quantile as interpolated } from '../judge/quantile.ts';

/** The value below which a share `p` of the sorted values lies, linear between neighbours; undefined of no values. */
export const quantile = (sorted: ArrayLike<number>, p: number): number | undefined =>
  sorted.length === 0 ? undefined : interpolated(sorted, p);
export const sorted = (values: Iterable<number>): Float64Array => Float64Array.from(values).sort();

/** What one window of a series looks like, by ranks alone: a few wild values change nothing. */
export interface Summary {
  readonly count: number;
  readonly median: number;
  /** Interquartile range over 1.349: the standard deviation, were the values normal. */
  readonly spread: number;
  /** 95th percentile of the distance from the median. */
  readonly reach: number;
  readonly lowest: number;
  readonly highest: number;
}
export function summaryOf(values: readonly number[]): Summary | undefined {
  const ranked = sorted(values);
  const median = quantile(ranked, 0.5);
  if (median === undefined) return undefined;
  const iqr = (quantile(ranked, 0.75) ?? median) - (quantile(ranked, 0.25) ?? median);
  const distances = sorted(values.map((value) => Math.abs(value - median)));
  return {
    count: ranked.length,
    median,
    spread: iqr / 1.349,
    reach: quantile(distances, 0.95) ?? 0,
    lowest: ranked[0] ?? median,
    highest: ranked[ranked.length - 1] ?? median,
  };
}

/** A ratio of measured numbers, whose overflow is only very much, and whose nothing by nothing is nothing. */
export const ratioOf = (value: number, scale: number): number => {
  const ratio = value / scale;
  return Number.isNaN(ratio) ? 0 : Math.max(-1e9, Math.min(1e9, ratio));
};

/** 1 / (1 + e^-x). */
export const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

/** Two shares compared, pooled, with continuity correction; 0 where either has no cases or both are all or nothing. */
export function twoProportionZ(a: number, ofA: number, b: number, ofB: number): number {
  if (ofA <= 0 || ofB <= 0) return 0;
  const pooled = (a + b) / (ofA + ofB);
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / ofA + 1 / ofB));
  if (!(error > 0)) return 0;
  const gap = a / ofA - b / ofB;
  const corrected = Math.max(0, Math.abs(gap) - (1 / ofA + 1 / ofB) / 2);
  return (Math.sign(gap) * corrected) / error;
}

/**
 * How surprising `seen` events are where `expected` were due, in standard deviations, by the square roots that make counts alike in variance
 * (Anscombe 1948); `dispersion` ≥ 1 widens it for counts that come in bursts.
 */
export function countSurprise(seen: number, expected: number, dispersion = 1): number {
  const gap = 2 * (Math.sqrt(seen + 0.375) - Math.sqrt(Math.max(0, expected) + 0.375));
  return gap / Math.sqrt(Math.max(1, dispersion));
}

/** Median of the slopes between all pairs (Theil 1950, Sen 1968); of long series every n-th point is taken. undefined under three points. */
export function medianSlope(
  times: readonly number[],
  values: readonly number[],
): number | undefined {
  const step = Math.max(1, Math.ceil(times.length / 120));
  const slopes: number[] = [];
  for (let i = 0; i < times.length; i += step)
    for (let j = i + step; j < times.length; j += step) {
      const dt = (times[j] ?? 0) - (times[i] ?? 0);
      if (dt > 0) slopes.push(((values[j] ?? 0) - (values[i] ?? 0)) / dt);
    }
  return slopes.length < 3 ? undefined : quantile(sorted(slopes), 0.5);
}

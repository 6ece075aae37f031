import { assertNever } from '../../errors.ts';
import { quantileOf } from '../../judge/histograms.ts';
import type { TickData } from '../../judge/protocol.ts';
import { present } from '../../judge/silence.ts';
import type { Check } from './presets.ts';

type Bounds = readonly (number | null)[];

/** One number of several ticks: a proportion, a quantile or a mean; null without events. */
export function summarised(
  check: Check,
  values: readonly (readonly number[])[],
  bounds: Bounds | undefined,
): number | null {
  const sums = sumOf(values);
  const [bad = 0, total = 0] = sums;
  switch (check.kind) {
    case 'counts':
      return total > 0 ? bad / total : null;
    case 'histogram':
      return quantileOf(bounds ?? [null], sums, check.quantile ?? 0.95);
    case 'gauge':
      return average(values.map(average));
    default:
      return assertNever(check.kind);
  }
}
/** What one arm of a check reported, looks without data left out. */
export const samplesOf = (
  looks: readonly TickData[],
  { name }: Check,
  arm: 'baseline' | 'canary' = 'canary',
): readonly (readonly number[])[] =>
  looks.flatMap((data) => {
    const sample = data[name]?.[arm];
    return present(sample) ? [sample] : [];
  });
/** Bucket by bucket, or bad and total. */
export const sumOf = (samples: readonly (readonly number[])[]): number[] =>
  samples.reduce<number[]>((totals, sample) => {
    sample.forEach((value, j) => {
      totals[j] = (totals[j] ?? 0) + value;
    });
    return totals;
  }, []);
/** A histogram's buckets on fewer bounds, which it must all have; null when it has not. */
export function rebinned(
  values: readonly number[],
  from: Bounds,
  to: Bounds,
): readonly number[] | null {
  if (values.length !== from.length) return null;
  const sums: number[] = [];
  let sum = 0;
  let j = 0;
  from.forEach((bound, i) => {
    sum += values[i] ?? 0;
    if (j < to.length && bound === to[j]) {
      sums.push(sum);
      sum = 0;
      j += 1;
    }
  });
  return j === to.length ? sums : null;
}
export const average = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((a, b) => a + b, 0) / values.length;
/** Six digits are enough to travel, and the same on every machine. */
export const significant = (value: number): number =>
  Number.isFinite(value) ? Number(value.toPrecision(6)) : 0;

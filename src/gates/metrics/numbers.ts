import { assertNever } from '../../errors.ts';
import { quantileOf } from '../../judge/histograms.ts';
import type { Check } from './presets.ts';

type Bounds = readonly (number | null)[];

/** One number of several ticks: a proportion, a quantile or a mean; null without events. */
export function summarised(
  check: Check,
  values: readonly (readonly number[])[],
  bounds: Bounds | undefined,
): number | null {
  const sums = values.reduce<number[]>((totals, v) => v.map((x, j) => x + (totals[j] ?? 0)), []);
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
export const average = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((a, b) => a + b, 0) / values.length;
/** Six digits are enough to travel, and the same on every machine. */
export const significant = (value: number): number =>
  Number.isFinite(value) ? Number(value.toPrecision(6)) : 0;

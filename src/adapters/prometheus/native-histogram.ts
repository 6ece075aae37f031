import type { ExposedSample } from '../pods/exposition.ts';
import type { NativeHistogram } from './api.ts';

/** Eight bounds per doubling, the resolution of schema 3, over what durations and sizes need; the last is +Inf. */
const perDoubling = 8;
const bounds = [
  ...Array.from({ length: 36 * perDoubling + 1 }, (_, i) => 2 ** (i / perDoubling - 16)),
  Number.POSITIVE_INFINITY,
];

/**
 * A native histogram as the cumulative buckets of a classic one on a fixed grid, so that histograms of any schema can be compared and
 * subtracted. Within a bucket of a coarser schema the mass is spread evenly over ln(value).
 */
export function classicBuckets(metric: string, histogram: NativeHistogram): ExposedSample[] {
  const buckets = (histogram.buckets ?? []).map(([, left, right, count]) => ({
    left: Number(left),
    right: Number(right),
    count: Number(count),
  }));
  return bounds.map((bound) => ({
    name: `${metric}_bucket`,
    labels: { le: Number.isFinite(bound) ? String(bound) : '+Inf' },
    value: Number.isFinite(bound)
      ? buckets.reduce((sum, bucket) => sum + bucket.count * below(bucket, bound), 0)
      : Number(histogram.count),
  }));
}
/** Share of a bucket's mass at or below a bound. */
function below({ left, right }: { left: number; right: number }, bound: number): number {
  if (right <= bound * (1 + 1e-9)) return 1;
  if (left >= bound) return 0;
  return left <= 0 ? 0 : Math.log(bound / left) / Math.log(right / left);
}

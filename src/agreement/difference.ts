import type { Indicator, Spread } from './documents.ts';

/** How two clusters' numbers for one indicator differ. */
export interface Difference {
  readonly indicator: string;
  readonly unit: string;
  readonly a: { readonly cluster: string; readonly value: number };
  readonly b: { readonly cluster: string; readonly value: number };
  /** |a − b| / max(mean(|a|, |b|), floor of the unit). */
  readonly relative: number;
  /** 95 % interval of a − b, in the unit of both; null = a source does not say how far its number may be off. */
  readonly interval: readonly [number, number] | null;
  /** Beyond the limit, and (unless strict) more than chance makes of it. */
  readonly differs: boolean;
}
/** Below these a difference means nothing to anybody: 0.01 % against 0.02 % is not "twice as many". By unit; others 0. */
export const floors: Readonly<Record<string, number>> = {
  percent: 0.5,
  ms: 5,
  s: 0.005,
  bytes: 1_048_576,
  count: 1,
  'per-minute': 1,
  '1': 0.005,
};
export const relativeDifference = (a: number, b: number, floor: number): number => {
  const scale = Math.max((Math.abs(a) + Math.abs(b)) / 2, floor);
  // Half of the smallest numbers there are is rounded: 2 is the most in any case.
  return scale === 0 ? 0 : Math.min(2, Math.abs(a - b) / scale);
};
const z = 1.959963984540054;
/** Wilson's score interval of a proportion (Wilson 1927). */
export function wilson(bad: number, total: number): readonly [number, number] {
  const p = bad / total;
  const centre = (p + (z * z) / (2 * total)) / (1 + (z * z) / total);
  const half =
    (z / (1 + (z * z) / total)) * Math.sqrt((p * (1 - p)) / total + (z * z) / (4 * total * total));
  // At 0 and at 1 rounding must not exclude the estimate itself.
  return [Math.min(p, Math.max(0, centre - half)), Math.max(p, Math.min(1, centre + half))];
}
/** Student's 97.5 % quantile by its expansion in 1 / df (Abramowitz & Stegun 26.7.5); with df ≥ 3 off by less than 1 %. */
export function studentQuantile(df: number): number {
  const [z3, z5, z7] = [z ** 3, z ** 5, z ** 7];
  return (
    z +
    (z3 + z) / (4 * df) +
    (5 * z5 + 16 * z3 + 3 * z) / (96 * df ** 2) +
    (3 * z7 + 19 * z5 + 17 * z3 - 15 * z) / (384 * df ** 3)
  );
}
/** Fewer ticks have no spread that could be trusted. */
const fewestTicks = 4;
/**
 * 95 % interval of a − b: two proportions by Newcombe's hybrid score (method 10, Statist. Med. 17, 1998), two means by Welch. Null = nothing is
 * known of the chance in one of them.
 */
export function differenceInterval(a: Indicator, b: Indicator): readonly [number, number] | null {
  if (a.spread === null || b.spread === null) return null;
  if (a.spread.kind === 'proportion' && b.spread.kind === 'proportion')
    return ofProportions(a.spread, b.spread, a.unit === 'percent' ? 100 : 1);
  if (a.spread.kind === 'ticks' && b.spread.kind === 'ticks')
    return ofMeans(a.value - b.value, a.spread, b.spread);
  return null;
}
type Proportion = Extract<Spread, { kind: 'proportion' }>;
type Ticks = Extract<Spread, { kind: 'ticks' }>;
function ofProportions(a: Proportion, b: Proportion, scale: number) {
  if (!(a.total > 0 && b.total > 0) || a.bad > a.total || b.bad > b.total) return null;
  const [p, q] = [a.bad / a.total, b.bad / b.total];
  const [[lowA, highA], [lowB, highB]] = [wilson(a.bad, a.total), wilson(b.bad, b.total)];
  const low = p - q - Math.hypot(p - lowA, highB - q);
  const high = p - q + Math.hypot(highA - p, q - lowB);
  return [low * scale, high * scale] as const;
}
function ofMeans(difference: number, a: Ticks, b: Ticks): readonly [number, number] | null {
  if (a.n < fewestTicks || b.n < fewestTicks) return null;
  const [va, vb] = [a.sd ** 2 / a.n, b.sd ** 2 / b.n];
  const variance = va + vb;
  if (variance === 0) return [difference, difference];
  // Welch–Satterthwaite.
  const df = variance ** 2 / (va ** 2 / (a.n - 1) + vb ** 2 / (b.n - 1));
  const half = studentQuantile(Math.max(df, fewestTicks - 1)) * Math.sqrt(variance);
  return [difference - half, difference + half];
}
export interface DifferenceRule {
  /** 0.085 = 8.5 %. */
  readonly limit: number;
  /** The relative difference alone decides. */
  readonly strict: boolean;
}
/** Compares one indicator of two clusters. Where chance is not known, the relative difference alone decides: what is not known never agrees. */
export function differenceOf(
  [clusterA, a]: readonly [string, Indicator],
  [clusterB, b]: readonly [string, Indicator],
  { limit, strict }: DifferenceRule,
): Difference {
  const relative = relativeDifference(a.value, b.value, floors[a.unit] ?? 0);
  const interval = differenceInterval(a, b);
  const byChance = !strict && interval !== null && interval[0] <= 0 && interval[1] >= 0;
  return {
    indicator: a.name,
    unit: a.unit,
    a: { cluster: clusterA, value: a.value },
    b: { cluster: clusterB, value: b.value },
    relative,
    interval,
    differs: relative > limit && !byChance,
  };
}

import { median } from './noise.ts';

/** What earlier days say a number may be (requirement E8). */
export interface AdaptiveLimit {
  /** Median over the days. */
  readonly centre: number;
  /** 1.4826 · median absolute deviation over the days: a standard deviation that one odd day cannot move. */
  readonly spread: number;
  /** Beyond it the rule trips: more than k spreads off, and by more than the minimum relative effect. */
  readonly limit: number;
}
export interface AdaptiveRule {
  /** How many spreads; the source's 2. */
  readonly k: number;
  /** Relative change that is never harm, however alike the days were. */
  readonly minimumEffect: number;
}
const normal = 1.4826;

/** One number a day. undefined when the usual value is not positive: nothing is relative to zero. */
export function adaptiveLimit(
  days: readonly number[],
  { k, minimumEffect }: AdaptiveRule,
  direction: 'increase' | 'decrease' | 'either',
): AdaptiveLimit | undefined {
  const centre = median(days);
  if (days.length === 0 || !(centre > 0)) return undefined;
  const spread = normal * median(days.map((day) => Math.abs(day - centre)));
  const away = Math.max(k * spread, minimumEffect * centre);
  return { centre, spread, limit: direction === 'decrease' ? centre - away : centre + away };
}
/** Spreads from the usual value, harmful direction positive; null when the days were all alike. */
export function deviationOf(
  value: number,
  { centre, spread }: AdaptiveLimit,
  direction: 'increase' | 'decrease' | 'either',
): number | null {
  if (!(spread > 0)) return null;
  const z = (value - centre) / spread;
  return direction === 'increase' ? z : direction === 'decrease' ? -z : Math.abs(z);
}
/** The source's rule: z > k and more than the minimum relative effect. */
export function trips(
  value: number,
  { centre, limit }: AdaptiveLimit,
  direction: 'increase' | 'decrease' | 'either',
): boolean {
  if (direction === 'decrease') return value < limit;
  return direction === 'increase'
    ? value > limit
    : Math.abs(value - centre) > Math.abs(limit - centre);
}

/** d ln(gauge) / d ln(work of a pod): 0 = it does not follow work, 1 = it is in proportion to it. */
export interface Elasticity {
  readonly mean: number;
  readonly variance: number;
}
const fewest = 12;
/** Slow noise: ticks say as little as if there were so many times fewer, (1 + φ) / (1 − φ) with φ = 0.8. */
const slowness = 9;
/** Two groups of pods differ by so much, whatever they do. */
const ownOffset = 0.1;

/**
 * From two groups of the old version, tick by tick: x = ln of the ratio of their gauges, r = ln of the ratio of their work; undefined = they did like work.
 * Regression through the origin, between groups of pods at the same time. How a gauge moved over time with the work of all pods says nothing of pods
 * with less of it: learned from that, 87 % of the good releases with a tenth of the work failed in the benchmark.
 */
export function elasticityOf(
  seen: readonly { readonly x: number; readonly r: number }[],
): Elasticity | undefined {
  const n = seen.length;
  const squares = sumOver(seen, ({ r }) => r * r);
  if (n < fewest || !(squares > 0)) return undefined;
  const mean = sumOver(seen, ({ x, r }) => x * r) / squares;
  const left = sumOver(seen, ({ x, r }) => (x - mean * r) ** 2) / n;
  return { mean, variance: (ownOffset ** 2 + (slowness * left) / n) / (squares / n) };
}
const sumOver = <T>(all: readonly T[], of: (one: T) => number): number =>
  all.reduce((sum, one) => sum + of(one), 0);

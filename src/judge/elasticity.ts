import { withoutLine } from './noise.ts';

/** d ln(gauge) / d ln(work of a pod): 0 = it does not follow work, 1 = it is in proportion to it. */
export interface Elasticity {
  readonly mean: number;
  readonly variance: number;
}
export interface WorkedTick {
  /** ln of the work of a pod. */
  readonly work: number;
  /** ln of the gauge. */
  readonly level: number;
  /** Variance of `work` by chance alone. */
  readonly sampling: number;
}
export interface ElasticityEstimate {
  /** Two groups of the old version at one tick: ln of the ratio of their gauges, and of their work. */
  contrast(x: number, r: number): void;
  /** The old version over time, each group of pods with its own level and trend. */
  alone(group: string, tick: WorkedTick): void;
  /** undefined = nothing is known. */
  now(): Elasticity | undefined;
}
const fewest = 12;
const mostTicks = 240;
const everyTicks = 8;
/** Slow noise: ticks say as little as if there were so many times fewer, (1 + φ) / (1 − φ) with φ = 0.8. */
const slowness = 9;
/** Two groups of pods differ by so much, whatever they do. */
const ownOffset = 0.1;
/** Less noise in a mean over pods is luck. */
const leastNoise = 0.02;

export function elasticityFrom(carried?: Elasticity): ElasticityEstimate {
  const contrasts: { readonly x: number; readonly r: number }[] = [];
  const groups = new Map<string, WorkedTick[]>();
  let fresh = 0;
  let known = carried;
  return {
    contrast(x, r) {
      contrasts.push({ x, r });
      fresh += 1;
    },
    alone(group, tick) {
      const ticks = groups.get(group) ?? [];
      groups.set(group, ticks);
      if (ticks.length >= mostTicks) return;
      ticks.push(tick);
      fresh += 1;
    },
    now() {
      if (fresh >= everyTicks) {
        fresh = 0;
        known = together([carried, ofContrasts(contrasts), overTime([...groups.values()])]);
      }
      return known;
    },
  };
}
/** Weighted by what each knows. */
function together(all: readonly (Elasticity | undefined)[]): Elasticity | undefined {
  const found = all.filter((one) => one !== undefined);
  const weight = found.reduce((sum, { variance }) => sum + 1 / variance, 0);
  if (!(weight > 0)) return undefined;
  const mean = found.reduce((sum, one) => sum + one.mean / one.variance, 0) / weight;
  return { mean, variance: 1 / weight };
}
function ofContrasts(
  contrasts: readonly { readonly x: number; readonly r: number }[],
): Elasticity | undefined {
  const n = contrasts.length;
  const squares = contrasts.reduce((sum, { r }) => sum + r * r, 0);
  if (n < fewest || !(squares > 0)) return undefined;
  const mean = contrasts.reduce((sum, { x, r }) => sum + x * r, 0) / squares;
  const left = contrasts.reduce((sum, { x, r }) => sum + (x - mean * r) ** 2, 0) / n;
  return { mean, variance: (ownOffset ** 2 + (slowness * left) / n) / (squares / n) };
}
function overTime(groups: readonly (readonly WorkedTick[])[]): Elasticity | undefined {
  const moved = groups
    .filter((ticks) => ticks.length >= fewest)
    .map((ticks) => {
      const work = withoutLine(ticks.map((tick) => tick.work));
      const level = withoutLine(ticks.map((tick) => tick.level));
      return {
        pairs: work.map((w, i) => [w, level[i] ?? 0] as const),
        chance: ticks.reduce((sum, { sampling }) => sum + sampling, 0),
      };
    })
    // Mostly chance: it would hide how much the gauge follows.
    .filter(({ pairs, chance }) => sumOver(pairs, ([w]) => w * w) >= 2 * chance);
  const pairs = moved.flatMap((group) => group.pairs);
  const squares =
    sumOver(pairs, ([w]) => w * w) - moved.reduce((sum, { chance }) => sum + chance, 0);
  if (!(squares > 0)) return undefined;
  const mean = sumOver(pairs, ([w, y]) => w * y) / squares;
  const left = sumOver(pairs, ([w, y]) => (y - mean * w) ** 2) / pairs.length;
  return { mean, variance: (slowness * Math.max(left, leastNoise ** 2)) / squares };
}
const sumOver = <T>(all: readonly T[], of: (one: T) => number): number =>
  all.reduce((sum, one) => sum + of(one), 0);

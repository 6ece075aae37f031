import { onsetMixture, type Stream } from './evidence-process.ts';

const slopes = [0.3, 0.6, 1.2, 2.4, 4.8];
/** Slower by this much is not harm: identical code redeployed differs by 2-3 % (20 §1). */
const toleratedSlowdown = 0.05;
/** Variance per tick of the log latency between arms that run the same code, when nothing better is known (20 §2.3). */
const priorVariance = 0.004;

export interface HistogramTest {
  readonly stream: Stream;
  add(baseline: readonly number[], canary: readonly number[]): void;
}
/** Bulk latency by ranks: the canary's histogram, shifted down by the tolerance, against the baseline's (20 §2.1). */
export function histogramTest(horizon: number, bounds: readonly (number | null)[]): HistogramTest {
  const stream = onsetMixture(slopes.length, horizon);
  const shift = bucketsPer(bounds, Math.log1p(toleratedSlowdown));
  const tenPercent = bucketsPer(bounds, Math.log(1.1));
  return {
    stream,
    add(baseline, canary) {
      const { s, v } = rankStatistic(baseline, shifted(canary, shift));
      if (v <= 0) {
        stream.add(slopes.map(() => 0));
        return;
      }
      // How much S moves per unit of log latency: the baseline against itself made 10 % slower.
      const moved = rankStatistic(shifted(baseline, tenPercent), baseline);
      const sensitivity = moved.v > 0 ? Math.abs(moved.s / moved.v) / Math.log(1.1) : 1;
      const temper = 1 / (1 + v * priorVariance * sensitivity ** 2);
      stream.add(slopes.map((slope) => temper * (slope * s - (slope ** 2 * v) / 2)));
    },
  };
}

/** S = Σ canary_j R_j with centred mid-ranks, V = its permutation variance. */
function rankStatistic(
  baseline: readonly number[],
  canary: readonly number[],
): { s: number; v: number } {
  const n0 = sum(baseline);
  const n1 = sum(canary);
  const n = n0 + n1;
  if (n0 <= 0 || n1 <= 0 || n < 2) return { s: 0, v: 0 };
  let below = 0;
  let s = 0;
  let spread = 0;
  for (let j = 0; j < Math.max(baseline.length, canary.length); j++) {
    const t = (baseline[j] ?? 0) + (canary[j] ?? 0);
    below += t;
    const rank = (below - t / 2) / n - 0.5;
    s += (canary[j] ?? 0) * rank;
    spread += t * rank ** 2;
  }
  return { s, v: ((n0 * n1) / (n * (n - 1))) * spread };
}
const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

/** A distance in log latency as a number of buckets, by the median width of the finite ones. */
function bucketsPer(bounds: readonly (number | null)[], distance: number): number {
  const finite = bounds.filter((bound): bound is number => bound !== null && bound > 0);
  const widths = finite
    .slice(1)
    .map((bound, i) => Math.log(bound / (finite[i] ?? bound)))
    .sort((a, b) => a - b);
  const width = widths[Math.floor(widths.length / 2)] ?? 1;
  return distance / Math.max(width, 1e-9);
}
/** Mass moved down by a fractional number of buckets, split between the two that it falls into. */
function shifted(histogram: readonly number[], by: number): number[] {
  const whole = Math.floor(by);
  const part = by - whole;
  const result = histogram.map(() => 0);
  histogram.forEach((mass, j) => {
    const near = Math.max(0, j - whole);
    const far = Math.max(0, j - whole - 1);
    result[near] = (result[near] ?? 0) + mass * (1 - part);
    result[far] = (result[far] ?? 0) + mass * part;
  });
  return result;
}

/** Quantile of a histogram by linear interpolation inside the bucket; null without mass; the last finite bound for the +Inf bucket. */
export function quantileOf(
  bounds: readonly (number | null)[],
  counts: readonly number[],
  q: number,
): number | null {
  const total = sum(counts);
  if (total <= 0) return null;
  let below = 0;
  for (let j = 0; j < counts.length; j++) {
    const mass = counts[j] ?? 0;
    if (below + mass >= q * total) {
      const upper = bounds[j] ?? null;
      const lower = j === 0 ? 0 : (bounds[j - 1] ?? 0);
      return upper === null
        ? lower
        : lower + ((upper - lower) * (q * total - below)) / Math.max(mass, 1e-9);
    }
    below += mass;
  }
  return null;
}
/** Mean and variance of ln(value), from geometric bucket centres. */
export function logMoments(
  bounds: readonly (number | null)[],
  counts: readonly number[],
): { mean: number; sd: number; n: number } {
  const n = sum(counts);
  const last = bounds.filter((bound) => bound !== null).at(-1) ?? 1;
  const centres = counts.map((_, j) => {
    const upper = bounds[j] ?? last * 1.5;
    const lower = j === 0 ? upper / 2 : (bounds[j - 1] ?? last);
    return Math.log(Math.sqrt(Math.max(lower, 1e-9) * Math.max(upper, 1e-9)));
  });
  const mean =
    counts.reduce((total, mass, j) => total + mass * (centres[j] ?? 0), 0) / Math.max(n, 1e-9);
  const variance =
    counts.reduce((total, mass, j) => total + mass * ((centres[j] ?? 0) - mean) ** 2, 0) /
    Math.max(n, 1e-9);
  return { mean, sd: Math.sqrt(variance), n };
}

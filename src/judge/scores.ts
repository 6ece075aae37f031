import { type Buckets, shiftBy } from './buckets.ts';
import { fillPool, logMeanOverSplits, poolOf } from './permutation.ts';

/**
 * Bets on the shape of the bulk: requests counted by how much more often their bucket is met when everything is slower, instead of by their rank.
 * Where latency has several modes that is half again as much evidence per request.
 */
export interface ScoreBets {
  /** From what the old version has shown before this tick. */
  calibrate(reference: Float64Array, slopes: Float64Array): void;
  /** Whether enough is known of the old version. */
  ready(): boolean;
  /** One log e-value per distance, tempered for slow noise of the arms. `shifted`: the canary with the tolerance taken off. */
  bet(
    baseline: ArrayLike<number>,
    shifted: ArrayLike<number>,
    noise: number,
    logs: Float64Array,
  ): void;
}
interface Scores {
  /** ln of a likelihood ratio per bucket, never falling with the value; and the ratio. */
  readonly logs: Float64Array;
  readonly ratios: Float64Array;
  /** Mean change of `logs` per unit of ln(latency), divided by their variance. */
  readonly sensitivity: number;
}
/** Requests of the old version from which its shape can be told. */
const fewest = 200;

export function scoreBets(buckets: Buckets, distances: readonly number[]): ScoreBets {
  const pool = poolOf(buckets.count);
  let scores: readonly Scores[] = [];
  return {
    calibrate(reference, slopes) {
      let total = 0;
      for (const mass of reference) total += mass;
      if (total < fewest) return;
      scores = distances.map((distance) => scoresOf(buckets, slopes, reference, distance));
    },
    ready: () => scores.length > 0,
    bet(baseline, shifted, noise, logs) {
      fillPool(pool, baseline, shifted);
      scores.forEach(({ logs: score, ratios, sensitivity }, i) => {
        let sum = 0;
        let all = 0;
        let squares = 0;
        for (let filled = 0; filled < pool.used; filled++) {
          const j = pool.filled[filled] ?? 0;
          const y = score[j] ?? 0;
          const t = pool.mass[j] ?? 0;
          sum += (shifted[j] ?? 0) * y;
          all += t * y;
          squares += t * y * y;
        }
        const n = pool.n0 + pool.n1;
        const spread = Math.max(0, squares - (all * all) / n);
        const variance = ((pool.n0 * pool.n1) / (n * (n - 1))) * spread;
        const temper = 1 / (1 + variance * noise * sensitivity ** 2);
        logs[i] = temper * (sum - logMeanOverSplits(pool, ratios));
      });
    },
  };
}

/** Half a request's worth of doubt in every bucket. */
const doubt = 0.5;
/** One request never counts for more nats. */
const mostNats = 2.5;

/**
 * The likelihood ratio of "slower by exp(distance)", made monotone (weighted by the reference). Modes make the plain ratio rise and fall with the
 * value, so that a canary whose slow mode became faster could look worse; the monotone one is its projection onto "slower nowhere" (stochastic
 * dominance): the sharpest bet that every such canary loses.
 */
export function scoresOf(
  buckets: Buckets,
  slopes: Float64Array,
  reference: Float64Array,
  distance: number,
): Scores {
  const slower = new Float64Array(buckets.count);
  shiftBy(buckets, slopes, -distance).apply(reference, slower);
  const masses = reference.map((mass) => mass + doubt);
  const plain = slower.map((mass, j) => (mass + doubt) / (masses[j] ?? 1));
  const logs = isotonic(plain, masses).map((ratio) =>
    Math.max(-mostNats, Math.min(mostNats, Math.log(ratio))),
  );
  let total = 0;
  let sum = 0;
  let squares = 0;
  let moved = 0;
  logs.forEach((y, j) => {
    const mass = reference[j] ?? 0;
    total += mass;
    sum += mass * y;
    squares += mass * y * y;
    moved += ((slower[j] ?? 0) - mass) * y;
  });
  const spread = squares - (sum * sum) / total;
  return {
    logs,
    ratios: logs.map(Math.exp),
    sensitivity: spread > 0 ? moved / (spread * distance) : 0,
  };
}

/** The nearest never-falling sequence in weighted squares: pool adjacent violators (Barlow et al. 1972). */
export function isotonic(values: Float64Array, weights: Float64Array): Float64Array {
  const level: number[] = [];
  const weight: number[] = [];
  const length: number[] = [];
  for (let j = 0; j < values.length; j++) {
    let v = values[j] ?? 0;
    let w = weights[j] ?? 0;
    let n = 1;
    while (level.length > 0 && (level.at(-1) ?? 0) >= v) {
      const before = weight.pop() ?? 0;
      v = ((level.pop() ?? 0) * before + v * w) / (before + w);
      w += before;
      n += length.pop() ?? 0;
    }
    level.push(v);
    weight.push(w);
    length.push(n);
  }
  return Float64Array.from(level.flatMap((v, i) => Array<number>(length[i] ?? 0).fill(v)));
}

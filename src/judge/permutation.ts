/** Both arms of a tick as one sample: all that may be known when a bet is chosen. */
export interface Pool {
  /** Requests per bucket, both arms. */
  readonly mass: Float64Array;
  /** Buckets that hold any, the first `used` of them. */
  readonly filled: Int32Array;
  used: number;
  n0: number;
  n1: number;
}
export function poolOf(count: number): Pool {
  return {
    mass: new Float64Array(count),
    filled: new Int32Array(count),
    used: 0,
    n0: 0,
    n1: 0,
  };
}
/** What rounding leaves of a request that was shifted away is no request. */
const dust = 1e-9;

/** Pools a tick; nothing is allocated. */
export function fillPool(pool: Pool, baseline: ArrayLike<number>, canary: ArrayLike<number>): void {
  pool.used = 0;
  pool.n0 = 0;
  pool.n1 = 0;
  for (let j = 0; j < pool.mass.length; j++) {
    const x = baseline[j] ?? 0;
    const y = canary[j] ?? 0;
    pool.n0 += x;
    pool.n1 += y;
    pool.mass[j] = x + y;
    if (x + y <= dust) continue;
    pool.filled[pool.used] = j;
    pool.used += 1;
  }
}

/**
 * ln of the mean, over all ways to draw the canary's n1 requests from the pool without replacement, of the product of their `ratios`: divided by it,
 * their product is an e-value whatever the ratios are, as long as they were chosen without knowing which request is whose. The mean is the chance
 * that independent draws, tilted by the ratios, are n1 in number over the chance that untilted ones are: a saddlepoint with Edgeworth's second order
 * (Daniels 1954), at most 0.03 below the truth for four requests of very unequal ratios, and exact for one request in either arm.
 */
export function logMeanOverSplits(pool: Pool, ratios: Float64Array): number {
  const { n0, n1 } = pool;
  const n = n0 + n1;
  if (n1 <= fewest) return n1 * Math.log(meanOf(pool, (ratio) => ratio, ratios));
  const logSum = n * meanOf(pool, Math.log, ratios);
  if (n0 <= fewest) return logSum + n0 * Math.log(meanOf(pool, (ratio) => 1 / ratio, ratios));
  let tilt = -logSum / n;
  let chance = chancesOf(pool, ratios, tilt);
  for (let round = 0; round < 12 && Math.abs(chance.excess) > close * chance.variance; round++) {
    tilt -= Math.max(-1, Math.min(1, chance.excess / chance.variance));
    chance = chancesOf(pool, ratios, tilt);
  }
  const share = n1 / n;
  const factor = share * Math.exp(tilt);
  let sum = -n1 * tilt;
  for (let i = 0; i < pool.used; i++) {
    const j = pool.filled[i] ?? 0;
    sum += (pool.mass[j] ?? 0) * Math.log(1 - share + factor * (ratios[j] ?? 1));
  }
  const even = share * (1 - share);
  return (
    sum +
    logPeak(chance.variance, chance.third, chance.fourth) -
    logPeak(n * even, n * even * (1 - 2 * share), n * even * (1 - 6 * even))
  );
}
/** Requests of an arm for which the mean is a plain one; counts that went through a shift are not quite whole. */
const fewest = 1.5;
/** Distance of the tilt from its solution: far smaller than what it adds to the result, its square. */
const close = 1e-3;

function meanOf(pool: Pool, of: (ratio: number) => number, ratios: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < pool.used; i++) {
    const j = pool.filled[i] ?? 0;
    sum += (pool.mass[j] ?? 0) * of(ratios[j] ?? 1);
  }
  return sum / (pool.n0 + pool.n1);
}
/** Cumulants of how many requests independent tilted draws give to the canary; the mean less n1. */
function chancesOf(
  pool: Pool,
  ratios: Float64Array,
  tilt: number,
): { excess: number; variance: number; third: number; fourth: number } {
  const factor = (pool.n1 / pool.n0) * Math.exp(tilt);
  let excess = -pool.n1;
  let variance = 0;
  let third = 0;
  let fourth = 0;
  for (let i = 0; i < pool.used; i++) {
    const j = pool.filled[i] ?? 0;
    const t = pool.mass[j] ?? 0;
    const p = 1 - 1 / (1 + factor * (ratios[j] ?? 1));
    const q = p * (1 - p);
    excess += t * p;
    variance += t * q;
    third += t * q * (1 - 2 * p);
    fourth += t * q * (1 - 6 * q);
  }
  return { excess, variance, third, fourth };
}
/** ln of the chance of its mean, up to a constant, for a sum of independent draws with these cumulants. */
const logPeak = (variance: number, third: number, fourth: number): number =>
  Math.log1p(Math.max(-0.9, fourth / variance ** 2 / 8 - (5 * third ** 2) / variance ** 3 / 24)) -
  Math.log(variance) / 2;

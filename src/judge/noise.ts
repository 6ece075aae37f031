/** Slow, correlated noise between two arms that run the same code: its long-run variance per tick. */
export interface Noise {
  /** A pair from before the release: difference x of the arms, sampling variance v of x. Its mean is zero by design. */
  before(x: number, v: number): void;
  /** A variance known from elsewhere, worth so many ticks. */
  assume(variance: number, weight: number): void;
  /** A pair of the release itself; its level and trend are the effect, not noise. */
  during(x: number, v: number): void;
  /** The present estimate; what it is made of ends before the tick that it is used for. */
  variance(): number;
  save(): NoiseState;
}
export interface NoiseState {
  readonly before: number;
  readonly weight: number;
}
export interface NoisePrior {
  readonly variance: number;
  readonly weight: number;
  readonly correlation: number;
  readonly floor: number;
}
const blockTicks = 24;
/** A line fitted to 24 correlated ticks takes part of their slow noise with it. */
const blockBias = 1.6;
/** Long-run variances that are met in practice are of this order. */
const plausible = 0.02;
const smallestVariance = 1e-5;

export function noiseOf(prior: NoisePrior, carried?: NoiseState): Noise {
  const beforeX: number[] = [];
  const beforeV: number[] = [];
  const blockX: number[] = [];
  const blockV: number[] = [];
  const blocks: number[] = [];
  let sealed: NoiseState | undefined = carried;
  let current: number | undefined;
  let liveError = 0;
  const pre = (): NoiseState => {
    if (sealed === undefined) {
      const n = beforeX.length;
      sealed = n < 4 ? { before: 0, weight: 0 } : believed(beforeX, beforeV, prior.correlation);
    }
    return sealed;
  };
  const estimate = (): number => {
    const { before, weight } = pre();
    const usual = median(blocks) * blockBias;
    const doubt =
      liveError / Math.sqrt(Math.max(1, blocks.length)) / Math.max(plausible, usual / 4);
    const live = (blockTicks * Math.min(3, blocks.length)) / (1 + doubt * doubt);
    const sum = prior.weight * prior.variance + weight * before + live * usual;
    return Math.max(prior.floor, sum / (prior.weight + weight + live));
  };
  return {
    before(x, v) {
      beforeX.push(x);
      beforeV.push(v);
    },
    assume(variance, weight) {
      sealed = { before: variance, weight };
      current = undefined;
    },
    during(x, v) {
      blockX.push(x);
      blockV.push(v);
      if (blockX.length < blockTicks) return;
      liveError = samplingError(blockV, blockTicks, prior.correlation);
      blocks.push(longRunVariance(withoutLine(blockX), blockV, prior.correlation));
      blockX.length = 0;
      blockV.length = 0;
      current = undefined;
    },
    variance() {
      current ??= estimate();
      return current;
    },
    save() {
      const { weight } = pre();
      return { before: estimate(), weight: Math.max(weight, 40) };
    },
  };
}

/** Few requests say little about slow noise: the weight of an estimate is what its own error leaves of it. */
function believed(x: readonly number[], v: readonly number[], correlation: number): NoiseState {
  const before = longRunVariance(x, v, correlation);
  const error = samplingError(v, x.length, correlation);
  const doubt = error / Math.max(plausible, before / 4);
  return { before, weight: Math.min(x.length, 60) / (1 + doubt * doubt) };
}
/** What sampling noise of variance v alone does to an estimate of the long-run variance. */
function samplingError(v: readonly number[], n: number, correlation: number): number {
  const noise = v.reduce((a, b) => a + b, 0) / Math.max(1, v.length);
  return (noise * Math.sqrt(2 / Math.max(1, n)) * (1 + correlation)) / (1 - correlation);
}
/** σ²(1+φ)/(1−φ) of an AR(1) seen through sampling noise: lagged products, winsorised, φ shrunk to the prior. */
export function longRunVariance(
  values: readonly number[],
  sampling: readonly number[],
  correlation: number,
): number {
  const n = values.length;
  const scale = 4 * 1.4826 * median(values.map(Math.abs));
  const x = scale > 0 ? values.map((value) => Math.max(-scale, Math.min(scale, value))) : values;
  const noise = sampling.reduce((a, b) => a + b, 0) / n;
  const lagged = (lag: number): number => {
    let sum = 0;
    for (let i = lag; i < n; i++) sum += (x[i] ?? 0) * (x[i - lag] ?? 0);
    return sum / Math.max(1, n - lag);
  };
  const c0 = lagged(0) - noise;
  const [c1, c2, c3] = [lagged(1), lagged(2), lagged(3)];
  const denominator = c0 + c1 + c2;
  let phi = correlation;
  if (denominator > 0.6 * noise && denominator > 0) {
    const raw = (c1 + c2 + c3) / denominator;
    phi = (n * (raw + (1 + 3 * raw) / n) + 6 * correlation) / (n + 6);
    phi = Math.max(0.4, Math.min(0.965, phi));
  }
  const variance = Math.max(smallestVariance, (c0 + Math.max(c1, 0) / phi) / 2);
  return (variance * (1 + phi)) / (1 - phi);
}
function withoutLine(values: readonly number[]): number[] {
  const n = values.length;
  const centre = (n - 1) / 2;
  const mean = values.reduce((a, b) => a + b, 0) / n;
  const slope =
    values.reduce((sum, value, i) => sum + (i - centre) * value, 0) / ((n * (n * n - 1)) / 12);
  return values.map((value, i) => value - mean - slope * (i - centre));
}
/** Beyond so many standard errors a mean of noise is an offset. */
const offsetErrors = 2.5;
/** The part of a mean that slow noise of this kind does not explain: what lasts. */
export function lastingOffset(x: readonly number[], correlation: number): number {
  const n = x.length;
  if (n < 4) return 0;
  const mean = x.reduce((a, b) => a + b, 0) / n;
  const own = longRunVariance(
    x.map((value) => value - mean),
    [0],
    correlation,
  );
  const chance = offsetErrors * Math.sqrt((blockBias * own) / n);
  return Math.sign(mean) * Math.max(0, Math.abs(mean) - chance);
}
export function median(values: readonly number[]): number {
  if (values.length === 0) return 0;
  const sorted = Float64Array.from(values).sort();
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[half] ?? 0)
    : ((sorted[half - 1] ?? 0) + (sorted[half] ?? 0)) / 2;
}

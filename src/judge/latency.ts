import {
  type Buckets,
  bucketsOf,
  type RankSums,
  rankSums,
  type Shift,
  shiftBy,
  slopesOf,
} from './buckets.ts';
import { effectEstimate, ratioOf } from './effect.ts';
import { onsetMixture, type ProcessState, reverseProcess } from './evidence-process.ts';
import type { MetricTest, Pair } from './metric-test.ts';
import { type Noise, type NoiseState, noiseOf } from './noise.ts';
import { type ScoreBets, scoreBets } from './scores.ts';
import { type Tails, type TailsState, tailsOf } from './tails.ts';

/** Differences of ln(latency), beyond what is tolerated, that are bet on. */
const distances = [0.05, 0.1, 0.2, 0.4, 0.8];
const noisePrior = { variance: 0.004, weight: 8, correlation: 0.85, floor: 0.002 };
const tenPercent = Math.log(1.1);
/** P95 of the same code differs by two to three times as much as P50 does when it is deployed again. */
const tailTolerance = 2;
/** Calibrated again at these ticks of the release, by what the baseline has shown. */
const recalibrations = new Set([1, 2, 4, 8, 16, 32, 64, 128]);
/** Requests of the baseline before its tail can be placed. */
const tailRequests = 400;

/** Of the bet, the rest is on the tails: their harm is found in a third of the ticks that the bulk of few requests takes. */
const bulkShare = 0.7;

export interface LatencyOptions {
  readonly le: readonly (number | null)[];
  /** Slower by this is no harm. */
  readonly tolerance: number;
  /** Slower by this must be excluded before a pass. */
  readonly relevance: number;
  readonly horizon: number;
  readonly onsets: number;
  readonly pre: readonly Pair[];
}
interface LatencyState {
  readonly rank: ProcessState;
  readonly tails: TailsState;
  readonly noise: NoiseState;
  readonly reference: readonly number[];
}

/**
 * Latency histograms: most of the bet on the bulk (by its shape, or by ranks), the rest on the tails. What chance may do is what splits of
 * a tick's pooled sample do; slow noise of the arms tempers the evidence: log e × 1 / (1 + V ω² s²), valid by Jensen's inequality.
 */
export function latencyTest(options: LatencyOptions, saved: unknown): MetricTest {
  const carried = saved as LatencyState | undefined;
  const buckets = bucketsOf(options.le);
  const tolerated = Math.log1p(options.tolerance);
  const process = onsetMixture(distances.length, options.horizon, options.onsets, carried?.rank);
  const reverse = reverseProcess(distances.length);
  const noise = noiseOf(noisePrior, carried?.noise);
  const tails = tailsOf(buckets, options.horizon, options.onsets, carried?.tails);
  const scores = scoreBets(buckets, distances);
  const effect = effectEstimate();
  const scale = scaleOf(buckets, { tolerated, margin: Math.log1p(options.relevance) });
  const { collect, calibrate, reference } = shapeOf(buckets, { scores, scale, tails }, carried);
  const ranks = ranksOf(buckets, { scale, noise, tolerated });
  const { shifted, logs } = ranks;
  let tick = 0;
  for (const pair of options.pre) for (const histogram of pair) collect(histogram);
  calibrate(true);
  for (const [baseline, canary] of options.pre) {
    ranks.compare(scale.byTolerance, baseline, canary);
    ranks.observed(noise.before);
    tails.before(baseline, canary);
  }
  return {
    add(baseline, canary, onset) {
      tick += 1;
      // Before this tick is known; but where nothing else is, its own baseline must do for what only scales the bets.
      const first = scale.sensitivity === 0;
      if (!first && recalibrations.has(tick)) calibrate(true);
      collect(baseline);
      if (first) calibrate(false);
      if (ranks.compare(scale.byMargin, baseline, canary)) {
        ranks.bet(-1);
        reverse.add(logs);
      }
      if (!ranks.compare(scale.byTolerance, baseline, canary)) return;
      if (scores.ready() && ranks.dominance() < 1)
        scores.bet(baseline, shifted, noise.variance(), logs);
      else ranks.bet(1);
      process.add(logs, onset);
      ranks.observed((x, v) => {
        effect.add(x, 1 / (v + noise.variance()));
        noise.during(x, v);
      });
      scale.byTailTolerance.apply(canary, shifted);
      tails.add(baseline, shifted, noise.variance(), onset);
    },
    harm: () => bulkShare * process.value() + (1 - bulkShare) * tails.value(),
    reverse: reverse.log,
    effect: () => ratioOf(effect),
    save: (): LatencyState => ({
      rank: process.save(),
      tails: tails.save(),
      noise: noise.save(),
      reference: Array.from(reference, (mass) => Math.round(mass)),
    }),
  };
}

/** What is known of the old version's shape, and what is calibrated by it. */
function shapeOf(
  buckets: Buckets,
  by: { readonly scores: ScoreBets; readonly scale: Scale; readonly tails: Tails },
  carried: LatencyState | undefined,
) {
  const { count } = buckets;
  const { scores, scale, tails } = by;
  const reference = Float64Array.from(carried?.reference ?? new Float64Array(count));
  return {
    reference,
    collect(histogram: ArrayLike<number>): void {
      for (let j = 0; j < count; j++) reference[j] = (reference[j] ?? 0) + (histogram[j] ?? 0);
    },
    calibrate(shape: boolean): void {
      const slopes = slopesOf(buckets, reference);
      if (shape) scores.calibrate(reference, slopes);
      const requests = scale.calibrate(reference, slopes);
      if (!tails.chosen() && requests >= tailRequests) tails.choose(reference);
    },
  };
}

/** Both arms of a tick by ranks, the canary shifted by what is allowed it. */
function ranksOf(
  { count }: Buckets,
  about: { readonly scale: Scale; readonly noise: Noise; readonly tolerated: number },
) {
  const { scale, noise, tolerated } = about;
  const sums: RankSums = { s: 0, v: 0, n0: 0, n1: 0 };
  const shifted = new Float64Array(count);
  const logs = new Float64Array(distances.length);
  /** Slow noise of the arms over sampling noise. Where it is greater, more evidence a request is no gain, and ranks mind the shape less. */
  const dominance = (): number => sums.v * noise.variance() * scale.sensitivity ** 2;
  return {
    /** The canary's histogram as it was compared last. */
    shifted,
    /** What was bet last. */
    logs,
    dominance,
    /** False when the tick says nothing. */
    compare(by: Shift, baseline: ArrayLike<number>, canary: ArrayLike<number>): boolean {
      by.apply(canary, shifted);
      rankSums(baseline, shifted, sums);
      return sums.v > 0;
    },
    /** Difference of the arms in ln(latency) and its sampling variance. */
    observed(use: (x: number, v: number) => void): void {
      const { sensitivity } = scale;
      if (sums.v <= 0 || sensitivity <= 0) return;
      use(sums.s / (sums.v * sensitivity) + tolerated, 1 / (sums.v * sensitivity ** 2));
    },
    /** log e: the canary is slower (1), or faster (-1) than what it was shifted by. */
    bet(sign: 1 | -1): void {
      const { s, v } = sums;
      const temper = 1 / (1 + dominance());
      for (let i = 0; i < distances.length; i++) {
        const slope = (distances[i] ?? 0) * scale.sensitivity;
        logs[i] = temper * (sign * slope * s - (slope * slope * v) / 2);
      }
    },
  };
}

/** What the bets are scaled by, as far as the old version is known: shifts by what is tolerated and by the margin, and how far ranks move. */
interface Scale {
  byTolerance: Shift;
  byMargin: Shift;
  byTailTolerance: Shift;
  sensitivity: number;
  /** Returns the requests of the reference. */
  calibrate(reference: Float64Array, slopes: Float64Array): number;
}
function scaleOf(
  buckets: Buckets,
  { tolerated, margin }: { readonly tolerated: number; readonly margin: number },
): Scale {
  const slower = new Float64Array(buckets.count);
  const sums: RankSums = { s: 0, v: 0, n0: 0, n1: 0 };
  const flat = shiftBy(buckets, new Float64Array(buckets.count), tolerated);
  const scale: Scale = {
    ...{ byTolerance: flat, byMargin: flat, byTailTolerance: flat, sensitivity: 1 },
    calibrate(reference, slopes) {
      scale.byTolerance = shiftBy(buckets, slopes, tolerated);
      scale.byMargin = shiftBy(buckets, slopes, margin);
      scale.byTailTolerance = shiftBy(buckets, slopes, tailTolerance * tolerated);
      shiftBy(buckets, slopes, tenPercent).apply(reference, slower);
      rankSums(slower, reference, sums);
      scale.sensitivity = sums.v > 0 ? Math.abs(sums.s / sums.v) / tenPercent : 0;
      // n1 is the reference as it was counted; n0 went through a shift, with rounding.
      return sums.n1;
    },
  };
  return scale;
}

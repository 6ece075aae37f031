import { effectEstimate, ratioOf } from './effect.ts';
import { onsetMixture, type ProcessState, reverseProcess } from './evidence-process.ts';
import { type AtLikeLoad, type LikeLoadState, type Load, likeLoad } from './like-load.ts';
import type { MetricTest, Pair } from './metric-test.ts';
import { lastingOffset, median, type NoiseState, noiseOf } from './noise.ts';

const effects = [0.06, 0.12, 0.25, 0.5, 1];
const noisePrior = { variance: 0.06 ** 2 * 9, weight: 8, correlation: 0.8, floor: 0.002 };

export interface GaugeOptions {
  readonly tolerance: number;
  readonly relevance: number;
  readonly horizon: number;
  readonly onsets: number;
  readonly pre: readonly Pair[];
  /** Work of the ticks in `pre`. */
  readonly loads?: readonly (Load | undefined)[];
}
interface GaugeState {
  readonly process: ProcessState;
  readonly noise: NoiseState;
  readonly level: number;
  readonly likeLoad?: LikeLoadState;
  /** ln of the tolerance. */
  readonly tolerated?: number;
}
/**
 * Gauges by the log ratio of the arms' means at like load, beyond a tolerance; the ticks are as informative as their long-run variance says. What two
 * groups of the old version differ by for good is no noise: it widens the tolerance.
 */
export function gaugeTest(options: GaugeOptions, saved: unknown): MetricTest {
  const carried = saved as GaugeState | undefined;
  const levels: number[] = options.pre.flatMap(([a, b]) => [mean(a), mean(b)]).map(Math.abs);
  let level = carried?.level ?? median(levels);
  const likely = likeLoad(
    options.pre.map(([baseline, canary], i) => ({
      ...{ baseline, canary },
      x: logRatio(mean(baseline), mean(canary), level),
      load: options.loads?.[i],
    })),
    carried?.likeLoad,
  );
  const { before } = likely;
  const offset = lastingOffset(before, noisePrior.correlation);
  const tolerated = Math.max(
    Math.log1p(options.tolerance),
    Math.abs(offset),
    carried?.tolerated ?? 0,
  );
  const bets = logRatioBets({
    ...options,
    tolerated,
    margin: Math.log1p(options.relevance),
    process: carried?.process,
    noise: noiseOf(noisePrior, carried?.noise),
  });
  for (const x of before) bets.noise.before(x - offset, 0);
  return {
    add(baseline, canary, onset, load) {
      const b = mean(baseline);
      if (levels.length < 80) {
        levels.push(Math.abs(b));
        if (carried === undefined) level = median(levels);
      }
      const x = logRatio(b, mean(canary), level);
      bets.add(likely.during(x, { load, baseline, canary }), onset);
    },
    harm: bets.harm,
    reverse: bets.reverse,
    effect: bets.effect,
    growing: () => bets.growing(),
    better: () => (bets.worstEffect()?.high ?? 0) < 0,
    tolerance: () => Math.expm1(tolerated),
    likeness: () => {
      const share = likely.share();
      return share === undefined
        ? undefined
        : `a pod of the canary did ${Number(share.toPrecision(2))} times the work of a stable one, which is taken into account`;
    },
    save: (): GaugeState => ({
      process: bets.save(),
      noise: bets.noise.save(),
      level,
      likeLoad: likely.save(),
      tolerated,
    }),
  };
}

interface Bets {
  readonly noise: ReturnType<typeof noiseOf>;
  /** ln of canary over reference. */
  add(x: AtLikeLoad, onset: boolean): void;
  harm(): number;
  reverse(): number;
  effect: MetricTest['effect'];
  /** The effect with every doubt against the canary. */
  worstEffect: MetricTest['effect'];
  growing(): boolean;
  save(): ProcessState;
}
/** log e(μ) = (μ(x − tolerance) − μ²/2) / LRV over a grid of μ; also what a canary without a concurrent baseline is judged by. */
export function logRatioBets(about: {
  readonly tolerated: number;
  readonly margin: number;
  readonly horizon: number;
  readonly onsets: number;
  readonly noise: ReturnType<typeof noiseOf>;
  readonly process: ProcessState | undefined;
}): Bets {
  const { noise, tolerated, margin } = about;
  const process = onsetMixture(effects.length, about.horizon, about.onsets, about.process);
  const reverse = reverseProcess(effects.length);
  const effect = effectEstimate();
  const worst = effectEstimate();
  const logs = new Float64Array(effects.length);
  const seen: number[] = [];
  return {
    noise,
    add({ favour, likely, against }, onset) {
      const variance = noise.variance();
      for (let i = 0; i < effects.length; i++) {
        const mu = effects[i] ?? 0;
        logs[i] = (mu * (favour - tolerated) - (mu * mu) / 2) / variance;
      }
      process.add(logs, onset);
      for (let i = 0; i < effects.length; i++) {
        const mu = effects[i] ?? 0;
        logs[i] = (mu * (margin - likely) - (mu * mu) / 2) / variance;
      }
      reverse.add(logs);
      effect.add(likely, 1 / variance);
      worst.add(against, 1 / variance);
      noise.during(likely, 0);
      seen.push(likely);
    },
    growing: () => isGrowing(seen, noise.variance(), margin),
    harm: process.value,
    reverse: reverse.log,
    effect: () => ratioOf(effect),
    worstEffect: () => ratioOf(worst),
    save: process.save,
  };
}
/** A leak looks harmless for its first minutes: its last third against its first one, as far as slow noise lets them be compared. */
function isGrowing(seen: readonly number[], variance: number, margin: number): boolean {
  const third = Math.floor(seen.length / 3);
  if (third < 4) return false;
  const rise = mean(seen.slice(-third)) - mean(seen.slice(0, third));
  const perTick = rise / (seen.length - third);
  return rise > suspectZ * Math.sqrt((2 * variance) / third) && perTick * outlookTicks > margin / 2;
}
/** About one good release in ten waits a little for it. */
const suspectZ = 1.3;
/** Ten minutes of the usual ticks. */
const outlookTicks = 40;
export const mean = (values: readonly number[]): number => {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
};
/** ln of canary over baseline; a twentieth of the usual level keeps a passing zero from being an infinite ratio. */
export function logRatio(baseline: number, canary: number, level = 0): number {
  const epsilon =
    1e-9 + Math.max(0.05 * level, 1e-6 * Math.max(Math.abs(baseline), Math.abs(canary)));
  return Math.log((Math.max(canary, 0) + epsilon) / (Math.max(baseline, 0) + epsilon));
}

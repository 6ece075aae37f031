import { effectEstimate, ratioOf } from './effect.ts';
import { onsetMixture, type ProcessState, reverseProcess } from './evidence-process.ts';
import type { MetricTest, Pair } from './metric-test.ts';
import { median, type NoiseState, noiseOf } from './noise.ts';

const effects = [0.06, 0.12, 0.25, 0.5, 1];
const noisePrior = { variance: 0.06 ** 2 * 9, weight: 8, correlation: 0.8, floor: 0.002 };

export interface GaugeOptions {
  readonly tolerance: number;
  readonly relevance: number;
  readonly horizon: number;
  readonly onsets: number;
  readonly pre: readonly Pair[];
}
interface GaugeState {
  readonly process: ProcessState;
  readonly noise: NoiseState;
  readonly level: number;
}
/** Gauges by the log ratio of the arms' means, beyond a tolerance; the ticks are as informative as their long-run variance says (20 §2.5). */
export function gaugeTest(options: GaugeOptions, saved: unknown): MetricTest {
  const carried = saved as GaugeState | undefined;
  const tolerated = Math.log1p(options.tolerance);
  const bets = logRatioBets({
    ...options,
    tolerated,
    margin: Math.log1p(options.relevance),
    process: carried?.process,
    noise: noiseOf(noisePrior, carried?.noise),
  });
  const levels: number[] = options.pre.flatMap(([a, b]) => [mean(a), mean(b)]).map(Math.abs);
  let level = carried?.level ?? median(levels);
  for (const [baseline, canary] of options.pre)
    bets.noise.before(logRatio(mean(baseline), mean(canary), level), 0);
  return {
    add(baseline, canary, onset) {
      const b = mean(baseline);
      if (levels.length < 80) {
        levels.push(Math.abs(b));
        if (carried === undefined) level = median(levels);
      }
      bets.add(logRatio(b, mean(canary), level), onset);
    },
    harm: bets.harm,
    reverse: bets.reverse,
    effect: bets.effect,
    growing: () => bets.growing(),
    save: (): GaugeState => ({ process: bets.save(), noise: bets.noise.save(), level }),
  };
}

interface Bets {
  readonly noise: ReturnType<typeof noiseOf>;
  /** x: ln of canary over reference. */
  add(x: number, onset: boolean): void;
  harm(): number;
  reverse(): number;
  effect: MetricTest['effect'];
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
  const logs = new Float64Array(effects.length);
  const seen: number[] = [];
  return {
    noise,
    add(x, onset) {
      const variance = noise.variance();
      for (let i = 0; i < effects.length; i++) {
        const mu = effects[i] ?? 0;
        logs[i] = (mu * (x - tolerated) - (mu * mu) / 2) / variance;
      }
      process.add(logs, onset);
      for (let i = 0; i < effects.length; i++) {
        const mu = effects[i] ?? 0;
        logs[i] = (mu * (margin - x) - (mu * mu) / 2) / variance;
      }
      reverse.add(logs);
      effect.add(x, 1 / variance);
      noise.during(x, 0);
      seen.push(x);
    },
    growing: () => isGrowing(seen, noise.variance(), margin),
    harm: process.value,
    reverse: reverse.log,
    effect: () => ratioOf(effect),
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

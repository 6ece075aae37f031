import { onsetMixture, type Stream } from './evidence-process.ts';

const effects = [0.06, 0.12, 0.25, 0.5, 1];
/** Long-run variance per tick of the log ratio of two good arms: sd 0.06 with lag-1 correlation 0.8 (20 §2.5). */
const longRunVariance = (0.06 ** 2 * 1.8) / 0.2;

export interface GaugeTest {
  readonly stream: Stream;
  add(baseline: number, canary: number): void;
}
/** Gauges by the log ratio of the arms' means, beyond a tolerance. */
export function gaugeTest(horizon: number, tolerance: number): GaugeTest {
  const stream = onsetMixture(effects.length, horizon);
  return {
    stream,
    add(baseline, canary) {
      const x = logRatio(baseline, canary) - Math.log1p(tolerance);
      stream.add(effects.map((effect) => (effect * x - effect ** 2 / 2) / longRunVariance));
    },
  };
}
/** ln((canary + ε) / (baseline + ε)); ε keeps an idle zero finite without moving real values. */
export function logRatio(baseline: number, canary: number): number {
  const epsilon = 1e-9 + 1e-6 * Math.max(Math.abs(baseline), Math.abs(canary));
  return Math.log((Math.max(canary, 0) + epsilon) / (Math.max(baseline, 0) + epsilon));
}

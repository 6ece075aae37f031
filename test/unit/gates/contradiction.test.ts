import { describe, expect, test } from '@jest/globals';
import { judgeMetrics } from '../../../src/gates/metrics/judge.ts';
import type {
  MetricsObservation,
  MetricsParameters,
} from '../../../src/gates/metrics/observation.ts';
import { type Check, presets } from '../../../src/gates/metrics/presets.ts';

const checks = ['http-error-rate', 'goroutines'].map((name): Check => {
  const found = presets[name];
  if (found === undefined) throw new Error(`no preset ${name}`);
  return found;
});
const ticks = 20;
/** More errors than the stable version has, under the limit, while goroutines are far fewer. */
const observed = (bad: number, goroutines: number): MetricsObservation => ({
  startMs: 0,
  ticks: Array.from({ length: ticks }, (_, i) => ({
    k: i + 1,
    atMs: (i + 1) * 15_000,
    data: {
      'http-error-rate': { baseline: [1, 1000], canary: [bad, 1000] },
      goroutines: { baseline: [100 + (i % 3)], canary: [goroutines + (i % 2)] },
    },
    gaps: [],
  })),
  bounds: {},
  restarts: 0,
  stopped: null,
  profile: null,
  pre: [],
  resume: null,
});
const parameters = (alpha: number): MetricsParameters => ({
  checks,
  intervalSeconds: 15,
  horizon: ticks,
  alpha,
  minEvents: 100,
  minTicks: 5,
  bakeTicks: 10,
  warmupTicks: 0,
  weight: 0.5,
  concurrent: true,
});
const judged = (bad: number, goroutines: number, alpha = 1e-6) =>
  judgeMetrics(observed(bad, goroutines), parameters(alpha));

describe('harm on one metric while another improved (docs/judge.md)', () => {
  test('does not pass at the end of the window, and is named', () => {
    const { verdict, measurements, reasons } = judged(4, 60);
    expect(measurements.map((m) => [m.name, m.verdict])).toContainEqual([
      'http-error-rate',
      'inconclusive',
    ]);
    expect(measurements[0]?.contradictedBy).toEqual(['goroutines']);
    expect(verdict).toBe('inconclusive');
    expect(reasons).toContain(
      'contradiction: http-error-rate shows harm while goroutines improved; it needs an explanation before it may pass',
    );
  });
  test('is no contradiction when nothing improved', () => {
    const { verdict, measurements } = judged(4, 100);
    expect(measurements[0]?.contradictedBy).toBeUndefined();
    expect(verdict).toBe('pass');
  });
  test('that is proven is a failure all the same: nothing offsets it', () => {
    const { verdict, reasons } = judged(4, 60, 0.05);
    expect(verdict).toBe('fail');
    expect(reasons.join('\n')).toMatch(/contradiction: .*harm is not offset by it/);
  });
});

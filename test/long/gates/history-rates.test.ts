import { expect, test } from '@jest/globals';
import { judgeMetrics } from '../../../src/gates/metrics/judge.ts';
import { summarised } from '../../../src/gates/metrics/numbers.ts';
import type { MetricsObservation } from '../../../src/gates/metrics/observation.ts';
import { type Check, presets } from '../../../src/gates/metrics/presets.ts';
import { randomFrom } from '../../../src/sandbox/service/serve.ts';

// A service whose level differs from day to day by 8 % and wanders within the window (AR(1), 0.85), 600 requests a look.
const [before, horizon] = [40, 40];
const le = [...Array.from({ length: 24 }, (_, i) => 0.002 * 1.3 ** i), null];
const checks = ['http-latency-p95', 'goroutines'].map((name): Check => {
  const found = presets[name];
  if (found === undefined) throw new Error(`no preset ${name}`);
  return found;
});
const [latency, goroutines] = checks as [Check, Check];

function release(seed: number, factor: number) {
  const random = randomFrom(seed);
  const normal = (): number =>
    Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const histogram = (median: number): readonly number[] => {
    const below = (x: number | null): number =>
      x === null ? 1 : 1 / (1 + Math.exp((-1.702 * Math.log(x / median)) / 0.4));
    return le.map((bound, j) => {
      const share = below(bound) - (j === 0 ? 0 : below(le[j - 1] ?? null));
      const spread = Math.sqrt(600 * share * Math.max(0, 1 - share));
      return Math.max(0, Math.round(600 * share + spread * normal()));
    });
  };
  const levels = (): readonly number[] => {
    const day = Math.exp(0.08 * normal());
    let wander = 0;
    return Array.from({ length: before + horizon }, (_, i) => {
      wander = 0.85 * wander + 0.02 * normal();
      return day * Math.exp(wander + 0.001 * i);
    });
  };
  const tick = (level: number, load: number) => ({
    'http-latency-p95': { baseline: null, canary: histogram(0.03 * level) },
    goroutines: { baseline: null, canary: [100 * load] },
  });
  const [slow, load] = [levels(), levels()];
  const today = slow.map((level, i) => {
    const worse = i < before ? 1 : factor;
    return tick(level * worse, (load[i] ?? 1) * worse);
  });
  const bounds = { 'http-latency-p95': le };
  const observation: MetricsObservation = {
    startMs: 0,
    ticks: today.slice(before).map((data, i) => ({ k: i + 1, atMs: i * 15_000, data, gaps: [] })),
    ...{ bounds, restarts: 0, stopped: null, profile: null, pre: [], resume: null },
    history: {
      timeZone: 'UTC',
      before,
      days: Array.from({ length: 7 }, (_, d) => ({
        ...{ date: `2026-11-${24 - d}`, startMs: 0, problem: null, pods: 2 },
        series: {
          [latency.name]: levels().map((level) =>
            summarised(latency, [histogram(0.03 * level)], le),
          ),
          [goroutines.name]: levels().map((level) => 100 * level),
        },
      })),
      pre: today.slice(0, before),
      bounds,
    },
  };
  const { verdict, measurements } = judgeMetrics(observation, {
    ...{ checks, intervalSeconds: 15, horizon, alpha: 0.01, minEvents: 100, minTicks: 5 },
    ...{ bakeTicks: 40, warmupTicks: 0, weight: 0.999, concurrent: false },
  });
  return { verdict, trips: measurements.some(({ history }) => history?.trips === true) };
}
const releases = (count: number, factor: number) =>
  Array.from({ length: count }, (_, i) => release(1000 * factor + i, factor));
const share = <T>(of: readonly T[], is: (one: T) => boolean): number =>
  of.filter(is).length / of.length;

test('good releases pass, where the rule of the source alone would trip on one in ten or more', () => {
  const good = releases(120, 1);
  expect(share(good, ({ verdict }) => verdict === 'fail')).toBeLessThanOrEqual(0.02);
  expect(share(good, ({ verdict }) => verdict === 'pass')).toBeGreaterThanOrEqual(0.95);
  expect(share(good, ({ trips }) => trips)).toBeGreaterThan(0.1);
});
test('a canary that is half as slow again fails by history alone', () => {
  expect(share(releases(60, 1.5), ({ verdict }) => verdict === 'fail')).toBeGreaterThanOrEqual(
    0.95,
  );
});

import { describe, expect, test } from '@jest/globals';
import { Outage } from '../../../src/errors.ts';
import { measured } from '../../../src/gates/baseline/measured.ts';
import { observePast, preOf } from '../../../src/gates/baseline/window.ts';
import { judgeMetrics } from '../../../src/gates/metrics/judge.ts';
import type {
  MetricsObservation,
  MetricsParameters,
} from '../../../src/gates/metrics/observation.ts';
import { observe } from '../../../src/gates/metrics/observe.ts';
import { type Check, presets } from '../../../src/gates/metrics/presets.ts';
import type { Coverage, MetricSource } from '../../../src/ports/metric-source.ts';

const checks = ['http-error-rate', 'gc-pause'].map((name): Check => {
  const found = presets[name];
  if (found === undefined) throw new Error(`no preset ${name}`);
  return found;
});
const horizon = 40;
const parameters: MetricsParameters = {
  ...{ checks, intervalSeconds: 5, horizon, alpha: 0.01, minEvents: 100, minTicks: 5 },
  ...{ bakeTicks: 40, warmupTicks: 0, weight: 0.5, concurrent: true },
};
/** One group's pods wait five times as long for the collector. */
const tick = (k: number, pause = 0.005, coverage?: Coverage) => ({
  ...{ k, atMs: k * 5000, bounds: {}, gaps: [] },
  data: {
    'http-error-rate': { baseline: [0, 300], canary: [0, 300] },
    'gc-pause': {
      baseline: [0.001 * (1 + 0.02 * (k % 3))],
      canary: [pause * (1 + 0.02 * (k % 4))],
    },
  },
  ...(coverage === undefined ? {} : { coverage: { canary: coverage, stable: coverage } }),
});
const ticks = (count: number, pause?: number, coverage?: Coverage) =>
  Array.from({ length: count }, (_, i) => tick(i + 1, pause, coverage));
const window = (change: Partial<MetricsObservation> = {}): MetricsObservation => ({
  ...{ startMs: 0, ticks: ticks(horizon), bounds: {}, restarts: 0, stopped: null },
  ...{ profile: null, pre: [], resume: null },
  ...change,
});
const source = (change: Partial<MetricSource>): MetricSource => ({
  describe: () => Promise.resolve({ kind: 'pods', endpoint: '', version: '' }),
  history: () => Promise.resolve({ ticks: ticks(horizon) }),
  async *live() {
    yield* ticks(horizon);
  },
  ...change,
});
const ports = (from: MetricSource) => ({
  source: from,
  clock: { now: () => new Date(0), sleep: () => Promise.resolve() },
  log: { debug: () => {}, info: () => {}, warning: () => {}, error: () => {} } as never,
  signal: new AbortController().signal,
  arms: () => ({
    canary: { namespace: 'a', pods: ['a'] },
    baseline: { namespace: 'a', pods: ['b'] },
  }),
  restarts: () => 0,
  ...{ profile: null, pre: [], resume: null },
});

describe('the window before a release', () => {
  test('is measured whole, although two groups of one version look unlike', async () => {
    const cut = await observe(ports(source({})), parameters);
    expect(cut.ticks.length).toBeLessThan(horizon);
    const whole = await observe({ ...ports(source({})), whole: true }, parameters);
    expect(whole.ticks).toHaveLength(horizon);
  });
  test('tells its own false alarm, and passes', () => {
    const { verdict, reasons } = measured(window(), parameters);
    expect(verdict).toBe('pass');
    expect(reasons).toEqual([
      `the old version was measured ${horizon} times`,
      expect.stringMatching(
        /^gc-pause: a false alarm, two groups of pods of the old version differ \(5\.\d+ and 1\.\d+ ms\); so much is taken for usual$/,
      ),
    ]);
    expect(measured(window({ ticks: ticks(horizon, 0.001) }), parameters).reasons).toHaveLength(1);
  });
  test('widens what a release is allowed by what its groups differed by', () => {
    const release = (pre: MetricsObservation['pre']) =>
      judgeMetrics(window({ pre }), parameters).measurements.find(({ name }) => name === 'gc-pause')
        ?.verdict;
    expect(release(preOf(window({ ticks: ticks(horizon, 0.001) })))).toBe('fail');
    expect(release(preOf(window()))).not.toBe('fail');
  });
  test.each<[string, Partial<MetricsObservation>, RegExp]>([
    ['was cut short', { stopped: 'the job was cancelled' }, /stopped early: the job was cancelled/],
    ['lacks a third of its ticks', { ticks: ticks(26) }, /only 26 of 40 ticks were measured/],
    ['has no ticks', { ticks: [] }, /nothing was measured/],
    [
      'saw half of the pods',
      { ticks: ticks(horizon, 0.001, { pods: 2, ready: 2, asked: 2, answered: 1 }) },
      /40 of 40 ticks do not count: at worst 2 of 4 pods of the old version answered/,
    ],
  ])('is no baseline when it %s', (_what, change, reason) => {
    const { verdict, reasons } = measured(window(change), parameters);
    expect(verdict).toBe('inconclusive');
    expect(reasons.join('\n')).toMatch(reason);
  });
  test('is no baseline when a selector of a required check matches nothing', () => {
    const text = 'no series of http_requests_total has the label code; labels seen: status';
    const { verdict, reasons } = measured(
      window({
        findings: [
          { kind: 'selector', arm: 'canary', check: 'http-error-rate', text, ticks: 40, last: 40 },
        ],
      }),
      parameters,
    );
    expect(verdict).toBe('error');
    expect(reasons.join('\n')).toContain(text);
  });
  test('that is read from a source which is away leaves evidence of that', async () => {
    const away = source({ history: () => Promise.reject(new Outage('Prometheus answered 503')) });
    const seen = await observePast(ports(away), parameters);
    expect(seen.stopped).toBe('the source is away: Prometheus answered 503');
    expect(measured(seen, parameters).verdict).toBe('inconclusive');
  });
  test('that is read from a source which refuses is an error of the user', async () => {
    const refusing = source({ history: () => Promise.reject(new Error('no such metric')) });
    await expect(observePast(ports(refusing), parameters)).rejects.toThrow('no such metric');
  });
});

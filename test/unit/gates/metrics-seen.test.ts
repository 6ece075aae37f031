import { describe, expect, test } from '@jest/globals';
import { judgeMetrics } from '../../../src/gates/metrics/judge.ts';
import type {
  MetricsObservation,
  MetricsParameters,
  ObservedTick,
  SeenFinding,
} from '../../../src/gates/metrics/observation.ts';
import { type Check, presets } from '../../../src/gates/metrics/presets.ts';
import type { TickData } from '../../../src/judge/protocol.ts';

const preset = (name: string): Check => {
  const found = presets[name];
  if (found === undefined) throw new Error(`no preset ${name}`);
  return found;
};
const ticks = 20;
const parameters = (checks: readonly string[], more: Partial<MetricsParameters> = {}) => ({
  checks: checks.map(preset),
  intervalSeconds: 15,
  horizon: ticks,
  alpha: 0.01,
  minEvents: 100,
  minTicks: 5,
  bakeTicks: 10,
  warmupTicks: 0,
  weight: 0.5,
  concurrent: true,
  ...more,
});
const good: TickData = {
  'http-error-rate': { baseline: [0, 1000], canary: [0, 1000] },
  goroutines: { baseline: [100], canary: [100] },
};
const observed = (
  data: (i: number) => TickData,
  more: Partial<MetricsObservation> = {},
  tick: (i: number) => Partial<ObservedTick> = () => ({}),
): MetricsObservation => ({
  startMs: 0,
  ticks: Array.from({ length: ticks }, (_, i) => ({
    k: i + 1,
    atMs: (i + 1) * 15_000,
    data: data(i),
    gaps: [],
    ...tick(i),
  })),
  bounds: {},
  restarts: 0,
  stopped: null,
  profile: null,
  pre: [],
  resume: null,
  ...more,
});
const both = ['http-error-rate', 'goroutines'];
const coverage = (pods: number, ready: number, answered: number) => ({
  coverage: {
    canary: { pods, ready, asked: ready, answered },
    stable: { pods: 4, ready: 4, asked: 4, answered: 4 },
  },
});
const verdictOf = (name: string, judged: ReturnType<typeof judgeMetrics>) =>
  judged.measurements.find((m) => m.name === name)?.verdict;
const finding = (more: Partial<SeenFinding>): SeenFinding => ({
  kind: 'selector',
  arm: 'canary',
  check: 'http-error-rate',
  text: 'labels seen: status (500)',
  ticks,
  last: ticks,
  ...more,
});

describe('a canary that was mostly not seen', () => {
  test('passes when four of five of its pods answered', () => {
    const judged = judgeMetrics(
      observed(
        () => good,
        {},
        () => coverage(5, 5, 4),
      ),
      parameters(both),
    );
    expect(judged.verdict).toBe('pass');
  });
  test.each([
    ['hung', coverage(4, 4, 1), /at worst 1 of 4 pods of the canary answered/],
    ['were not ready', coverage(4, 1, 1), /at worst 1 of 4 pods of the canary were ready/],
  ])('fails like a silent one when three of four pods %s all the time', (_what, seen, reason) => {
    const judged = judgeMetrics(
      observed(
        () => good,
        {},
        () => seen,
      ),
      parameters(both),
    );
    expect(judged.verdict).toBe('fail');
    expect(verdictOf('coverage', judged)).toBe('inconclusive');
    expect(judged.reasons.join('\n')).toMatch(reason);
  });
  test('does not pass when it was so for less than the silent ticks', () => {
    const judged = judgeMetrics(
      observed(
        () => good,
        {},
        (i) => coverage(4, 4, i % 3 === 0 ? 1 : 4),
      ),
      parameters(both),
    );
    expect(judged.verdict).toBe('inconclusive');
    expect(judged.reasons.join('\n')).toMatch(/7 of 20 ticks do not count/);
  });
  test('does not count the ticks before a source has found the new pods', () => {
    const starting = (ticks: number) =>
      judgeMetrics(
        observed(
          () => good,
          {},
          (i) => coverage(4, 4, i < ticks ? 0 : 4),
        ),
        parameters(both),
      );
    expect(starting(6).verdict).toBe('pass');
    expect(starting(11).verdict).not.toBe('pass');
  });
  test('passes after a single thin tick, which is told', () => {
    const judged = judgeMetrics(
      observed(
        () => good,
        {},
        (i) => coverage(4, 4, i === 3 ? 1 : 4),
      ),
      parameters(both),
    );
    expect(judged.verdict).toBe('pass');
    expect(judged.reasons.join('\n')).toMatch(/1 of 20 ticks do not count/);
  });
});
describe('a metric that the stable version reports and the canary does not', () => {
  const without = (canary: readonly number[] | null, from = 0) =>
    observed((i) => ({
      ...good,
      'task-failures': { baseline: [0, 200], canary: i >= from ? canary : [0, 200] },
    }));
  const checks = [...both, 'task-failures'];
  test('fails after the silent ticks, although it is optional', () => {
    const judged = judgeMetrics(without(null), parameters(checks));
    expect(judged.verdict).toBe('fail');
    expect(judged.reasons).toContain(
      'task-failures: the canary does not report it, the stable version reports it',
    );
  });
  test('is inconclusive before', () => {
    const judged = judgeMetrics(without(null, ticks - 6), parameters(checks));
    expect(judged.verdict).toBe('inconclusive');
    expect(judged.reasons.join('\n')).toMatch(
      /task-failures: the canary has not reported it for 6 ticks/,
    );
  });
  test('is not missing when it is there without a number', () => {
    expect(judgeMetrics(without([]), parameters(checks)).verdict).toBe('pass');
  });
  test('is missing as well when only the window before the release had it', () => {
    const judged = judgeMetrics(
      observed(() => ({ ...good, memory: { baseline: null, canary: null } }), {
        profile: { memory: { kind: 'gauge', mean: 1e6 } },
      }),
      parameters([...both, 'memory']),
    );
    expect(judged.verdict).toBe('fail');
    expect(judged.reasons.join('\n')).toMatch(/memory: .* it was reported before the release/);
  });
  test('is no concern when neither has it', () => {
    const judged = judgeMetrics(
      observed(() => good),
      parameters(checks),
    );
    expect(judged.verdict).toBe('pass');
    expect(judged.reasons.join('\n')).toMatch(
      /task-failures: not judged, neither version reports it/,
    );
  });
});
describe('an optional check with too little data', () => {
  const few = (canary: readonly number[], baseline: readonly number[]) =>
    judgeMetrics(
      observed(() => ({ ...good, 'task-failures': { baseline, canary } })),
      parameters([...both, 'task-failures']),
    );
  test('does not hold up the others when both arms have it alike', () => {
    const { verdict, reasons, measurements } = few([0, 2], [0, 2]);
    expect(verdict).toBe('pass');
    expect(reasons.join('\n')).toMatch(/task-failures: too little data, 60 more events are needed/);
    expect(measurements.map(({ name }) => name)).not.toContain('task-failures');
  });
  test('holds them up when only the canary has little', () => {
    expect(few([0, 2], [0, 200]).verdict).toBe('inconclusive');
  });
  test('fails all the same when what there is is bad', () => {
    expect(few([2, 4], [0, 4]).verdict).toBe('fail');
  });
});
describe('what was found in the answers', () => {
  const judged = (found: readonly SeenFinding[]) =>
    judgeMetrics(
      observed(() => good, { findings: found }),
      parameters(both),
    );
  test('is an error when the check can select nothing on the canary', () => {
    const { verdict, reasons } = judged([finding({})]);
    expect(verdict).toBe('error');
    expect(reasons[0]).toBe('http-error-rate: labels seen: status (500)');
  });
  test('is over when it was mended before the end', () => {
    expect(judged([finding({ last: 12 })]).verdict).toBe('pass');
  });
  test('never passes with fewer buckets than the stable version has', () => {
    expect(judged([finding({ kind: 'fewer-buckets' })]).verdict).toBe('inconclusive');
  });
  test('is told with how often', () => {
    const { verdict, reasons } = judged([
      finding({ kind: 'unread', check: null, text: '/metrics answered 404', ticks: 10 }),
    ]);
    expect(verdict).toBe('pass');
    expect(reasons).toContain('the canary: /metrics answered 404 (at 10 of 20 ticks)');
  });
});

describe('a canary that never said anything', () => {
  const silent = (baseline: boolean): TickData => ({
    'http-error-rate': { baseline: baseline ? [0, 1000] : null, canary: null },
    goroutines: { baseline: baseline ? [100] : null, canary: null },
  });
  test('has failed after the silent ticks while the stable version reports', () => {
    const { verdict, measurements, reasons } = judgeMetrics(
      observed(() => silent(true)),
      parameters(both),
    );
    expect(verdict).toBe('fail');
    expect(measurements.find((one) => one.verdict === 'fail')).toMatchObject({
      name: 'http-error-rate',
      reason: expect.stringContaining('no data from the canary while the stable version reports'),
    });
    expect(reasons[0]).toContain('no data from the canary');
  });
  test('is not known before them', () => {
    const { verdict } = judgeMetrics(
      { ...observed(() => silent(true)), ticks: observed(() => silent(true)).ticks.slice(0, 9) },
      parameters(both),
    );
    expect(verdict).toBe('inconclusive');
  });
  test('is not known while the stable version is silent too, though it reported before the release', () => {
    const profile = {
      'http-error-rate': { kind: 'counts', perTick: [0, 1000] },
      goroutines: { kind: 'gauge', mean: 100 },
    } as const;
    for (const stable of [() => silent(false), (i: number) => silent(i < 5)])
      expect(judgeMetrics(observed(stable, { profile }), parameters(both)).verdict).toBe(
        'inconclusive',
      );
  });
});

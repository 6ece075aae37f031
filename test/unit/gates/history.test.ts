import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import { definitions } from '../../../src/actions/gate-metrics/inputs.ts';
import { confidenceOf } from '../../../src/decision/confidence.ts';
import { UsageError } from '../../../src/errors.ts';
import {
  comparisonOf,
  dayProblem,
  daysInWords,
  pastOf,
} from '../../../src/gates/metrics/comparison.ts';
import { excludedOf } from '../../../src/gates/metrics/earlier-days.ts';
import { podPatternOf, readHistory } from '../../../src/gates/metrics/history.ts';
import { beginCase, judgeMetrics } from '../../../src/gates/metrics/judge.ts';
import { liveCase } from '../../../src/gates/metrics/live-case.ts';
import type {
  History,
  HistoryDay,
  MetricsObservation,
  MetricsParameters,
} from '../../../src/gates/metrics/observation.ts';
import { allPresets, type Check, presets } from '../../../src/gates/metrics/presets.ts';
import { parseExcluded } from '../../../src/gates/metrics/same-clock.ts';
import { optional, readInputs } from '../../../src/inputs/table.ts';
import { line } from '../../../src/inputs/text.ts';
import type { Log } from '../../../src/ports/log.ts';
import type { MetricSource } from '../../../src/ports/metric-source.ts';

const preset = (name: string): Check => {
  const found = presets[name];
  if (found === undefined) throw new Error(`no preset ${name}`);
  return found;
};
const [errors, latency, goroutines] = ['http-error-rate', 'http-latency-p95', 'goroutines'].map(
  preset,
) as [Check, Check, Check];
const before = 20;
const horizon = 40;
const day = (
  daysBack: number,
  series: HistoryDay['series'],
  problem: string | null = null,
): HistoryDay => ({
  date: `2026-11-${String(25 - daysBack).padStart(2, '0')}`,
  startMs: -daysBack * 86_400_000,
  problem,
  pods: 2,
  series,
});
const whole = (value: number): readonly number[] => new Array<number>(before + horizon).fill(value);
const levels = [100, 101, 99, 102, 98, 100, 103];
const historyWith = (name: string, scale: number, days = 7): History => ({
  timeZone: 'UTC',
  before,
  days: levels.map((level, i) =>
    i < days
      ? day(i + 1, { [name]: whole(level * scale) })
      : day(i + 1, {}, 'no pod of the workload reported'),
  ),
  pre: [],
  bounds: {},
});
const parameters = (
  checks: readonly Check[],
  more: Partial<MetricsParameters> = {},
): MetricsParameters => ({
  checks,
  intervalSeconds: 15,
  horizon,
  alpha: 0.01,
  minEvents: 100,
  minTicks: 5,
  bakeTicks: 40,
  warmupTicks: 0,
  weight: 0.999,
  concurrent: false,
  ...more,
});
const observed = (
  name: string,
  canary: (k: number) => readonly number[],
  more: Partial<MetricsObservation> = {},
): MetricsObservation => ({
  startMs: 0,
  ticks: Array.from({ length: horizon }, (_, i) => ({
    k: i + 1,
    atMs: (i + 1) * 15_000,
    data: { [name]: { baseline: null, canary: canary(i + 1) } },
    gaps: [],
  })),
  bounds: {},
  restarts: 0,
  stopped: null,
  profile: null,
  pre: [],
  resume: null,
  ...more,
});
const judged = (
  check: Check,
  observation: MetricsObservation,
  more: Partial<MetricsParameters> = {},
) => {
  const judgement = judgeMetrics(observation, parameters([check], more));
  return { ...judgement, own: judgement.measurements.find(({ name }) => name === check.name) };
};

describe('an earlier day', () => {
  const ticks = (holes: readonly [number, number][]): HistoryDay =>
    day(1, {
      x: whole(1).map((y, i) => (holes.some(([a, b]) => i >= a && i < b) ? null : y)) as number[],
    });
  test.each([
    ['is usable when it is whole', [], undefined],
    ['is usable with a gap of a quarter', [[10, 25]], undefined],
    ['is not with a longer one', [[10, 26]], 'a gap of 16 of 60 looks'],
    ['is not when its end is missing', [[44, 60]], 'a gap of 16 of 60 looks'],
    [
      'is not with fewer than 30 looks',
      [
        [0, 10],
        [11, 20],
        [21, 30],
        [31, 35],
      ],
      'only 28 of 60 looks have data, 30 are needed',
    ],
    ['is not without data', [[0, 60]], 'no data'],
  ] as const)('%s', (_what, holes, problem) => {
    expect(dayProblem(ticks(holes as unknown as [number, number][]), 'x')).toBe(problem);
  });
  test('that is excluded as a whole is no example for any check', () => {
    expect(dayProblem(day(1, { x: whole(1) }, 'excluded by 2026-11-24'), 'x')).toBe(
      'excluded by 2026-11-24',
    );
  });
  test('that does not have the check says so', () => {
    expect(dayProblem(day(1, {}), 'x')).toBe('no data');
  });
  test('counts are said in words, with a reason for each that is not usable', () => {
    expect(daysInWords('goroutines', historyWith('goroutines', 1, 5))).toBe(
      '5 of the last 7 days are usable (2026-11-19, 2026-11-18: no pod of the workload reported)',
    );
    expect(daysInWords('goroutines', historyWith('goroutines', 1))).toBe(
      '7 of the last 7 days are usable',
    );
  });
});

describe('what a check is compared with', () => {
  const kind = (check: Check, known: Partial<MetricsObservation>, concurrent = false) =>
    comparisonOf(check, { profile: null, ...known }, parameters([check], { concurrent })).kind;
  const profile = { goroutines: { kind: 'gauge', mean: 100 } } as const;
  test('is the stable version while it serves, then earlier days, then the time before, then the fixed limit', () => {
    const seven = historyWith('goroutines', 1);
    const four = historyWith('goroutines', 1, 4);
    expect(kind(goroutines, { history: seven, profile }, true)).toBe('concurrent');
    expect(kind(goroutines, { history: seven, profile })).toBe('history');
    expect(kind(goroutines, { history: four, profile })).toBe('before-release');
    expect(kind(goroutines, { history: four })).toBe('fixed-limit');
    expect(kind(goroutines, { history: null, profile })).toBe('before-release');
    // Without a limit and without days there is nothing, and the judge says so.
    expect(kind(latency, { history: four })).toBe('before-release');
  });
  test('needs five usable days', () => {
    expect(pastOf(goroutines, historyWith('goroutines', 1, 4), {})).toBeUndefined();
    expect(pastOf(goroutines, historyWith('goroutines', 1, 5), {})?.days).toHaveLength(5);
  });
});

describe('judged against earlier days', () => {
  test('a gauge at its usual level passes, at 1.5 times it fails, though under its ceiling', () => {
    const history = historyWith('goroutines', 1);
    const good = judged(
      goroutines,
      observed('goroutines', () => [100, 102], { history }),
    );
    expect(good.own).toMatchObject({
      verdict: 'pass',
      baseline: 100,
      history: { decides: true, trips: false },
    });
    expect(good.verdict).toBe('pass');
    const bad = judged(
      goroutines,
      observed('goroutines', () => [150, 152], { history }),
    );
    expect(bad.own).toMatchObject({ verdict: 'fail', history: { trips: true } });
    expect(bad.own?.limit).toBeCloseTo(110, 6);
    expect(bad.own?.limitFrom).toBe('history');
    expect(bad.own?.reason).toMatch(
      /worse than usual.*7 of the last 7 days are usable; rule of earlier days: 151 count, usually 100 count, z = \d+.*trips at 110 count/,
    );
  });
  test('a day that is slow already before the release is not the canary’s doing; the rule of the source trips all the same', () => {
    const pre = Array.from({ length: before }, () => ({
      goroutines: { baseline: null, canary: [140] },
    }));
    const history = { ...historyWith('goroutines', 1), pre };
    const { verdict, own } = judged(
      goroutines,
      observed('goroutines', () => [141], { history }),
    );
    expect(verdict).toBe('pass');
    expect(own?.history?.trips).toBe(true);
    expect(own?.baseline).toBeCloseTo(140, 6);
  });
  test('idle pods of the stable version are no baseline', () => {
    const history = historyWith('goroutines', 1);
    const idle = observed('goroutines', () => [100], { history });
    const ticks = idle.ticks.map((tick) => ({
      ...tick,
      data: { goroutines: { baseline: [10], canary: [100] } },
    }));
    expect(judged(goroutines, { ...idle, ticks }).verdict).toBe('pass');
  });
  test('nor are they where the time before the release is the measure', () => {
    const profile = { goroutines: { kind: 'gauge', mean: 100 } } as const;
    const alone = observed('goroutines', () => [101], { profile });
    const ticks = alone.ticks.map((tick) => ({
      ...tick,
      data: { goroutines: { baseline: [10], canary: [101] } },
    }));
    expect(judged(goroutines, { ...alone, ticks })).toMatchObject({
      verdict: 'pass',
      own: { baseline: 100 },
    });
  });
  test('errors that are usual may be more than the fixed limit, and twenty times as many may not', () => {
    const history = historyWith('http-error-rate', 0.0001);
    const usual = judged(
      errors,
      observed('http-error-rate', () => [10, 1000], { history }),
    );
    // Nor does it trip as a burst.
    expect(usual).toMatchObject({ verdict: 'pass', own: { verdict: 'pass' } });
    expect(usual.own?.limit).toBeCloseTo(2, 6);
    expect(usual.own?.limitFrom).toBe('history');
    const bad = judged(
      { ...errors, burstSeconds: 100_000 },
      observed('http-error-rate', () => [200, 1000], { history }),
    );
    expect(bad.own?.verdict).toBe('fail');
  });
  test('a rate far under its limit keeps the fixed limit', () => {
    const history = historyWith('http-error-rate', 0.000001);
    expect(
      judged(
        errors,
        observed('http-error-rate', () => [0, 1000], { history }),
      ).own?.limit,
    ).toBe(0.5);
  });
  test('an optional check needs no baseline', () => {
    const check = { ...goroutines, optional: true };
    const found = judged(
      check,
      observed('goroutines', () => [100], { history: historyWith('goroutines', 1) }),
    );
    expect(found.own?.verdict).toBe('pass');
  });
});

describe('a check of which less is worse', () => {
  const rate = allPresets['task-rate'];
  if (rate === undefined) throw new Error('a preset is gone');
  const known = { history: historyWith('task-rate', 1) };
  const beside = (level: number, more: Partial<MetricsParameters> = {}) => {
    const observation = observed('task-rate', () => [level], known);
    const ticks = observation.ticks.map((tick) => ({
      ...tick,
      data: { 'task-rate': { baseline: [100], canary: [level] } },
    }));
    return judged(rate, { ...observation, ticks }, more).own;
  };
  test.each([
    ['earlier days', {}, 'history'],
    ['the stable version', { concurrent: true, weight: 0.5 }, 'baseline'],
  ] as const)('has its limit under %s, and little confidence beyond it', (_what, more, from) => {
    const good = beside(101, more);
    expect(good).toMatchObject({ verdict: 'pass', limitFrom: from });
    expect(good?.limit).toBeCloseTo(90, 6);
    expect(confidenceOf(good?.sample ?? { kind: 'none' })).toBeGreaterThan(0.9);
    const bad = beside(60, more);
    expect(bad?.verdict).toBe('fail');
    expect(confidenceOf(bad?.sample ?? { kind: 'none' })).toBeLessThan(0.1);
  });
});

describe('held to its fixed limit', () => {
  const history = historyWith('goroutines', 1, 4);
  const ceiling = (level: number) =>
    judged(
      goroutines,
      observed('goroutines', () => [level], { history }),
    );
  test('a gauge under its ceiling passes and over it fails, and both say how few days there were', () => {
    expect(ceiling(4000)).toMatchObject({ verdict: 'pass' });
    expect(ceiling(6000)).toMatchObject({ verdict: 'fail' });
    for (const level of [4000, 6000])
      expect(ceiling(level).own?.reason).toMatch(
        /held to its fixed limit: 4 of the last 7 days are usable/,
      );
  });
  test('a rate over its limit fails as soon as that is proven, under it passes', () => {
    const few = historyWith('http-error-rate', 0.0001, 4);
    const rate = (bad: number) =>
      judged(
        { ...errors, burstSeconds: 100_000 },
        observed('http-error-rate', () => [bad, 1000], { history: few }),
      );
    expect(rate(1).own).toMatchObject({ verdict: 'pass', limit: 0.5 });
    expect(rate(30).own?.verdict).toBe('fail');
    expect(rate(30).own?.reason).toMatch(/compared with the fixed limit alone/);
  });
  test('too few looks are inconclusive', () => {
    const found = observed('goroutines', () => [4000], { history });
    expect(judged(goroutines, { ...found, ticks: found.ticks.slice(0, 4) }).own).toMatchObject({
      verdict: 'inconclusive',
      reason: expect.stringMatching(/only 4 looks of the canary, 5 are needed/),
    });
  });
  test('a window that was cut short does not pass', () => {
    expect(
      judged(
        goroutines,
        observed('goroutines', () => [4000], { history, stopped: 'cancelled' }),
      ).verdict,
    ).toBe('inconclusive');
  });
});
test('a live case and the judgement afterwards see the same history', () => {
  const history = historyWith('goroutines', 1);
  const observation = observed('goroutines', () => [150], { history });
  const live = beginCase(parameters([goroutines]), observation);
  const verdicts = observation.ticks.map(
    ({ k, data }) => live.tick(k, data, k === horizon).verdict,
  );
  expect(verdicts).toContain('fail');
  expect(judged(goroutines, observation).own?.verdict).toBe('fail');
});

test('a histogram whose buckets come late is judged live by all of its looks', () => {
  const bounds = { 'http-latency-p95': [0.01, 0.02, 0.04, 0.08, null] };
  const history = {
    ...historyWith('http-latency-p95', 0.00019),
    bounds,
  };
  const slow = [0, 0, 100, 900, 0];
  const all = observed('http-latency-p95', () => slow, { history });
  const live = liveCase(parameters([latency]), all);
  const verdicts = all.ticks.map((tick) => live(tick, tick.k < 4 ? {} : bounds).verdict);
  const whole = liveCase(parameters([latency]), all);
  const known = all.ticks.map((tick) => whole(tick, bounds).verdict);
  expect(known).toContain('fail');
  expect(verdicts.slice(4)).toEqual(known.slice(4));
});

describe('pods of earlier days', () => {
  const matches = (workload: string, pod: string): boolean =>
    new RegExp(`^(?:${podPatternOf(workload)})$`).test(pod);
  test.each([
    ['shop-7d4b9c8f6-x2k9p', true],
    ['shop-5c7-zzzz2', true],
    ['shop-canary-7d4b9c8f6-x2k9p', false],
    ['shop-baseline-7d4b9c8f6-x2k9p', false],
    ['shop-api-7d4b9c8f6-x2k9p', false],
    ['shop-redis-0', false],
    ['shop-agent-x2k9p', false],
    ['myshop-7d4b9c8f6-x2k9p', false],
  ])('%s: %s', (pod, expected) => {
    expect(matches('shop', pod)).toBe(expected);
  });
  test('of a StatefulSet are numbered', () => {
    const found = new RegExp(`^(?:${podPatternOf('shop', 'StatefulSet')})$`);
    expect(['shop-0', 'shop-12', 'shop-canary-0', 'shop-a'].map((pod) => found.test(pod))).toEqual([
      ...[true, true, false, false],
    ]);
  });
  test('of a long name are found where Kubernetes cut it', () => {
    const workload = 'a'.repeat(60);
    // generateName is cut to 58 characters.
    expect(matches(workload, `${'a'.repeat(58)}x2k9p`)).toBe(true);
    const shorter = 'b'.repeat(50);
    expect(matches(shorter, `${`${shorter}-7d4b9c8f6f-`.slice(0, 58)}x2k9p`)).toBe(true);
  });
});

describe('reading earlier days', () => {
  const quiet = { info() {}, debug() {}, warning() {} } as unknown as Log;
  const read = async (about: {
    start: string;
    releasedBefore?: number;
    timeZone?: string;
    exclude?: string;
    horizon?: number;
    fail?: (endMs: number) => Error | undefined;
  }) => {
    const asked: { endMs: number; durationMs: number }[] = [];
    const source = {
      pastPods: () => Promise.resolve(['shop-7d4b9c8f6-x2k9p']),
      history(request, { endMs, durationMs }) {
        const failure = about.fail?.(endMs);
        if (failure !== undefined) return Promise.reject(failure);
        asked.push({ endMs, durationMs });
        const count = durationMs / request.intervalMs;
        return Promise.resolve({
          ticks: Array.from({ length: count }, (_, i) => ({
            k: i + 1,
            atMs: endMs - (count - 1 - i) * request.intervalMs,
            // A number that says when it was.
            data: {
              goroutines: {
                baseline: null,
                canary: [(endMs - (count - 1 - i) * request.intervalMs) / 1000],
              },
            },
            bounds: {},
            gaps: [],
          })),
        });
      },
    } as Partial<MetricSource> as MetricSource;
    const startMs = Date.parse(about.start);
    const timeZone = about.timeZone ?? 'UTC';
    const history = await readHistory(
      { source, log: quiet, signal: new AbortController().signal },
      {
        checks: [goroutines],
        namespace: 'n',
        podPattern: 'x',
        timeZone,
        excluded: parseExcluded(about.exclude ?? '', timeZone, 'exclude'),
        window: { startMs, endMs: startMs + (about.horizon ?? horizon) * 15_000 },
        releasedMs: startMs - (about.releasedBefore ?? 0),
        beforeMs: 600_000,
        intervalMs: 15_000,
      },
    );
    return { asked, history };
  };
  test('asks once a day for the time before and the window, and once for today before the release', async () => {
    const { asked, history } = await read({ start: '2026-11-25T10:00:00Z' });
    expect(asked.map(({ durationMs }) => durationMs)).toEqual([
      600_000,
      ...new Array<number>(7).fill(1_200_000),
    ]);
    expect(history?.days.map(({ date }) => date)).toEqual([
      '2026-11-24',
      '2026-11-23',
      '2026-11-22',
      '2026-11-21',
      '2026-11-20',
      '2026-11-19',
      '2026-11-18',
    ]);
    expect(history?.pre).toHaveLength(40);
    const series = history?.days[2]?.series['goroutines'] ?? [];
    expect(series).toHaveLength(80);
  });
  test('keeps what lies before the release and the window, not what lies between', async () => {
    const start = '2026-11-25T10:00:00Z';
    const { asked, history } = await read({ start, releasedBefore: 300_000 });
    expect(asked).toHaveLength(8);
    const dayStart = Date.parse('2026-11-24T10:00:00Z') / 1000;
    const series = history?.days[0]?.series['goroutines'] ?? [];
    const at = (seconds: number): number => Number(seconds.toPrecision(6));
    expect([series[0], series[39], series[40], series[79]]).toEqual(
      [dayStart - 900 + 15, dayStart - 300, dayStart + 15, dayStart + 600].map(at),
    );
  });
  test('asks twice a day when the release was long ago', async () => {
    const { asked, history } = await read({
      start: '2026-11-25T10:00:00Z',
      releasedBefore: 3 * 3_600_000,
    });
    expect(asked).toHaveLength(1 + 14);
    expect(history?.days.every(({ problem }) => problem === null)).toBe(true);
  });
  test('follows the clocks over the end of summer time, and names the day they were changed in the window', async () => {
    const { history } = await read({ start: '2026-10-26T09:00:00Z', timeZone: 'Europe/Berlin' });
    expect(
      history?.days.map(({ startMs }) => new Date(startMs ?? 0).toISOString().slice(0, 13)),
    ).toEqual([
      '2026-10-25T09',
      '2026-10-24T08',
      '2026-10-23T08',
      '2026-10-22T08',
      '2026-10-21T08',
      '2026-10-20T08',
      '2026-10-19T08',
    ]);
    const night = await read({ start: '2026-03-30T00:05:00Z', timeZone: 'Europe/Berlin' });
    expect(night.history?.days.map(({ problem }) => problem)).toEqual([
      'the clocks skipped this time',
      null,
      null,
      null,
      null,
      null,
      null,
    ]);
    expect(night.history?.days[0]?.date).toBe('2026-03-29');
  });
  test('does not read a day that is excluded', async () => {
    const { asked, history } = await read({
      start: '2026-11-25T10:00:00Z',
      exclude: '2026-11-24T09:50Z/2026-11-24T09:51Z',
    });
    expect(history?.days[0]?.problem).toBe('excluded by 2026-11-24T09:50Z/2026-11-24T09:51Z');
    expect(asked).toHaveLength(7);
  });
  test('loses only the day that cannot be read', async () => {
    const broken = Date.parse('2026-11-22T10:10:00Z');
    const { history } = await read({
      start: '2026-11-25T10:00:00Z',
      fail: (endMs) => (endMs === broken ? new Error('Prometheus answered 503: busy') : undefined),
    });
    expect(history?.days.map(({ problem }) => problem).filter((p) => p !== null)).toEqual([
      'it could not be read: Prometheus answered 503: busy',
    ]);
  });
  test('loses a day whose answer takes too long, and says what the user can mend', async () => {
    const start = '2026-11-25T10:00:00Z';
    const broken = Date.parse('2026-11-22T10:10:00Z');
    const failing = (input: string) => ({
      start,
      fail: (endMs: number) =>
        endMs === broken ? new UsageError('It took too long.', { input }) : undefined,
    });
    const { history } = await read(failing('prometheus-url'));
    expect(history?.days[2]?.problem).toMatch(/could not be read: .*It took too long/);
    await expect(read(failing('checks'))).rejects.toThrow(/'checks'/);
  });
  test('is left alone for a window whose days would swell the evidence', async () => {
    expect((await read({ start: '2026-11-25T10:00:00Z', horizon: 1500 })).history).toBeNull();
  });
});

test('better numbers never turn a pass into a fail', () => {
  const history = historyWith('goroutines', 1);
  const rank = { pass: 0, inconclusive: 1, error: 1, fail: 2 } as const;
  fc.assert(
    fc.property(
      fc.integer({ min: 50, max: 200 }),
      fc.integer({ min: 1, max: 60 }),
      (level, more) => {
        const verdict = (at: number) =>
          judged(
            goroutines,
            observed('goroutines', () => [at], { history }),
          ).verdict;
        expect(rank[verdict(level)]).toBeLessThanOrEqual(rank[verdict(level + more)]);
      },
    ),
    { numRuns: 20 },
  );
});

test('the example of the documentation is what the action reads', async () => {
  const text = readFileSync('docs/gate-metrics.md', 'utf8');
  const block = /```yaml\n(source: prometheus\n[\s\S]*?)```/.exec(text)?.[1] ?? '';
  const given = parse(block) as Record<string, string>;
  expect(Object.keys(given)).toContain('exclude');
  const wanted = { ...definitions, kubeconfig: optional(line(), 'x', { says: '', example: 'x' }) };
  for (const name of Object.keys(given)) expect(Object.keys(definitions)).toContain(name);
  const read = await readInputs(wanted, (name) => given[name] ?? '');
  expect(excludedOf(read).map((one) => one.text)).toEqual([
    '2026-11-20T10:00Z/2026-11-20T12:00Z',
    '2026-12-24/2026-12-26',
  ]);
  expect([read['time-zone'], read['history-pods']]).toEqual(['Europe/Berlin', 'shop-.*']);
});

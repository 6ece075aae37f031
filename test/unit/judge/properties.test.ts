import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { startCase } from '../../../src/judge/case.ts';
import type { JudgedMetric, JudgeStart, TickData } from '../../../src/judge/protocol.ts';
import { randomFrom } from '../../../src/sandbox/service/serve.ts';

const le = [...Array.from({ length: 30 }, (_, i) => 1.3 ** i), null];
const metrics: readonly JudgedMetric[] = [
  { name: 'latency', kind: 'histogram', direction: 'increase', unit: 'ms', le },
  { name: 'errors', kind: 'counts', direction: 'increase', unit: '1' },
  { name: 'goroutines', kind: 'gauge', direction: 'increase', unit: 'count' },
];
const startOf = (about: Partial<JudgeStart> = {}): JudgeStart => ({
  case: 'c',
  tickSeconds: 15,
  horizon: 60,
  alpha: 0.01,
  weight: 0.5,
  metrics,
  pre: [],
  ...about,
});
interface Harm {
  readonly slower: number;
  readonly errorRate: number;
  readonly more: number;
}
const none: Harm = { slower: 1, errorRate: 0.002, more: 1 };
const normal = (random: () => number): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

/** The same random numbers whatever the harm is: only the harm differs. */
function ticksOf(seed: number, harm: Harm, ticks: number): readonly TickData[] {
  const random = randomFrom(seed);
  const arm = ({ slower, errorRate, more }: Harm) => {
    const latency = le.map(() => 0);
    let bad = 0;
    for (let i = 0; i < 50; i++) {
      const ms = 40 * slower * Math.exp(0.6 * normal(random));
      const at = le.findIndex((bound) => bound === null || ms <= bound);
      latency[at] = (latency[at] ?? 0) + 1;
      if (random() < errorRate) bad += 1;
    }
    return {
      latency,
      errors: [bad, 50],
      goroutines: [100 * more * Math.exp(0.05 * normal(random))],
    };
  };
  return Array.from({ length: ticks }, () => {
    const [b, c] = [arm(none), arm(harm)];
    return {
      latency: { baseline: b.latency, canary: c.latency },
      errors: { baseline: b.errors, canary: c.errors },
      goroutines: { baseline: b.goroutines, canary: c.goroutines },
    };
  });
}
function run(start: JudgeStart, ticks: readonly TickData[]) {
  const judged = startCase(start);
  const answers = ticks.map((data, i) => judged.tick(i + 1, data, false));
  return { judged, answers, end: answers.find(({ verdict }) => verdict !== 'continue') };
}
const seeds = fc.integer({ min: 1, max: 1e6 });
const harms = fc.record({
  slower: fc.double({ min: 0.7, max: 2, noNaN: true }),
  errorRate: fc.double({ min: 0, max: 0.1, noNaN: true }),
  more: fc.double({ min: 0.7, max: 2, noNaN: true }),
});

describe('the judge, whatever the data', () => {
  test('is deterministic', () => {
    fc.assert(
      fc.property(seeds, harms, (seed, harm) => {
        const ticks = ticksOf(seed, harm, 20);
        expect(run(startOf(), ticks).answers).toEqual(run(startOf(), ticks).answers);
      }),
      { numRuns: 8 },
    );
  });
  test('does not depend on the order of metrics', () => {
    fc.assert(
      fc.property(seeds, harms, (seed, harm) => {
        const ticks = ticksOf(seed, harm, 50);
        const one = run(startOf(), ticks).end;
        const other = run(startOf({ metrics: [...metrics].reverse() }), ticks).end;
        expect([other?.verdict, other?.k]).toEqual([one?.verdict, one?.k]);
      }),
      { numRuns: 8 },
    );
  });
  test('does not depend on units', () => {
    fc.assert(
      fc.property(seeds, harms, fc.constantFrom(0.001, 60, 1000), (seed, harm, unit) => {
        const ticks = ticksOf(seed, harm, 20);
        const scale = (values: readonly number[] | null) => values?.map((x) => x * unit) ?? null;
        const scaled = ticks.map((data) => ({
          ...data,
          goroutines: {
            baseline: scale(data['goroutines']?.baseline ?? null),
            canary: scale(data['goroutines']?.canary ?? null),
          },
        }));
        const inUnit = metrics.map((metric) =>
          metric.le === undefined
            ? metric
            : { ...metric, le: metric.le.map((bound) => (bound === null ? null : bound * unit)) },
        );
        const one = run(startOf(), ticks).answers;
        const other = run(startOf({ metrics: inUnit }), scaled).answers;
        other.forEach((answer, i) => {
          expect(answer.verdict).toBe(one[i]?.verdict);
          expect(Math.abs(answer.score - (one[i]?.score ?? 0))).toBeLessThan(0.02);
        });
      }),
      { numRuns: 8 },
    );
  });
  test('is monotone: one more error, or a higher gauge, never lowers the evidence of harm', () => {
    fc.assert(
      fc.property(seeds, harms, fc.integer({ min: 0, max: 9 }), (seed, harm, at) => {
        const ticks = ticksOf(seed, harm, at + 1);
        const evidence = (change: (data: TickData) => TickData) =>
          run(
            startOf(),
            ticks.map((data, i) => (i === at ? change(data) : data)),
          ).judged.standing();
        const before = evidence((data) => data);
        const after = evidence((data) => ({
          ...data,
          errors: {
            baseline: data['errors']?.baseline ?? null,
            canary: [(data['errors']?.canary?.[0] ?? 0) + 1, 51],
          },
          goroutines: {
            baseline: data['goroutines']?.baseline ?? null,
            canary: (data['goroutines']?.canary ?? []).map((x) => 1.1 * x),
          },
        }));
        for (const name of ['errors', 'goroutines']) {
          const value = (all: typeof before) =>
            all.find(({ metric }) => metric === name)?.eValue ?? 0;
          expect(value(after)).toBeGreaterThanOrEqual(value(before));
        }
      }),
      { numRuns: 20 },
    );
  });
  test('gives no verdict from no data, whatever is missing', () => {
    const nothing = fc.constantFrom<readonly number[] | null>(null, []);
    fc.assert(
      fc.property(fc.array(fc.tuple(nothing, nothing), { maxLength: 60 }), (pairs) => {
        const ticks = pairs.map(([baseline, canary]) => ({ errors: { baseline, canary } }));
        expect(run(startOf(), ticks).end).toBeUndefined();
        expect(startCase(startOf()).tick(60, {}, true).verdict).toBe('inconclusive');
      }),
    );
  });
  test('honours the direction: what is harm upwards is none downwards', () => {
    const turned = (direction: 'increase' | 'decrease' | 'either') =>
      metrics.map((metric) => ({ ...metric, direction }));
    const slow = ticksOf(5, { ...none, slower: 1.8, more: 1.8 }, 20);
    const fast = ticksOf(5, { ...none, slower: 0.55, more: 0.55 }, 20);
    expect(run(startOf({ metrics: turned('increase') }), slow).end?.verdict).toBe('fail');
    expect(run(startOf({ metrics: turned('decrease') }), slow).end).toBeUndefined();
    expect(run(startOf({ metrics: turned('increase') }), fast).end).toBeUndefined();
    expect(run(startOf({ metrics: turned('decrease') }), fast).end?.verdict).toBe('fail');
    for (const ticks of [slow, fast])
      expect(run(startOf({ metrics: turned('either') }), ticks).end?.verdict).toBe('fail');
  });
  test('finds a worker that does less than its share', () => {
    const share: readonly JudgedMetric[] = [
      { name: 'processed', kind: 'counts', direction: 'decrease', unit: '1' },
    ];
    const ticks = (canary: number) =>
      Array.from({ length: 30 }, () => ({
        processed: { baseline: [95, 200], canary: [canary, 200] },
      }));
    expect(run(startOf({ metrics: share }), ticks(50)).end?.verdict).toBe('fail');
    expect(run(startOf({ metrics: share }), ticks(95)).end).toBeUndefined();
  });
});

describe('evidence of earlier stages', () => {
  const bad = ticksOf(9, { ...none, slower: 1.22 }, 60);
  test('is carried, small, and through JSON', () => {
    const whole = run(startOf(), bad.slice(0, 6)).judged;
    const carried = JSON.stringify(whole.carry());
    expect(carried.length).toBeLessThan(20_000);
    const next = startCase(startOf({ resume: JSON.parse(carried) }));
    const value = (all: ReturnType<typeof whole.standing>) => all[0]?.eValue ?? Number.NaN;
    expect(value(next.standing())).toBeCloseTo(value(whole.standing()), 2);
  });
  test('lets a later stage fail sooner than one that starts anew', () => {
    const first = run(startOf(), bad.slice(0, 8)).judged;
    expect(first.standing()[0]?.eValue).toBeGreaterThan(0.3);
    const resumed = run(startOf({ resume: first.carry() }), bad.slice(8)).end;
    const anew = run(startOf(), bad.slice(8)).end;
    expect(resumed?.verdict).toBe('fail');
    expect(resumed?.k ?? 99).toBeLessThan(anew?.k ?? 99);
  });
  test('does not multiply alpha: a resumed good release spends what is left', () => {
    let carry = run(startOf(), ticksOf(3, none, 30)).judged.carry();
    for (let stage = 0; stage < 3; stage++) {
      const { judged, answers } = run(startOf({ resume: carry }), ticksOf(stage + 20, none, 30));
      expect(answers.every(({ verdict }) => verdict !== 'fail')).toBe(true);
      carry = JSON.parse(JSON.stringify(judged.carry()));
    }
    const spent = JSON.stringify(carry).matchAll(/"spent":([\d.]+)/g);
    for (const [, weight] of spent) expect(Number(weight)).toBeLessThanOrEqual(1);
  });
});

import { describe, expect, test } from '@jest/globals';
import { startCase } from '../../../src/judge/case.ts';
import { elasticityOf } from '../../../src/judge/elasticity.ts';
import { likeLoad, loadOf } from '../../../src/judge/like-load.ts';
import type { JudgedMetric, JudgedSample, TickData } from '../../../src/judge/protocol.ts';
import { randomFrom } from '../../../src/sandbox/service/serve.ts';

const errors: JudgedMetric = {
  ...{ name: 'errors', kind: 'counts', direction: 'increase', unit: '1' },
  slo: 0.005,
};
const goroutines: JudgedMetric = {
  ...{ name: 'goroutines', kind: 'gauge', direction: 'increase', unit: 'count' },
  ...{ tolerance: 0.2, relevance: 0.5 },
};
const metrics = [errors, goroutines];
const noise = (seed: number, size = 0.02): (() => number) => {
  const random = randomFrom(seed);
  return () => Math.exp(size * (2 * random() - 1));
};
/** Requests of each arm in 5 s, and goroutines of each pod: three pods of stable, one of the canary. */
const tickOf = (
  requests: { readonly stable: number; readonly canary: number },
  stable: readonly number[],
  canary: readonly number[],
): TickData => ({
  errors: { baseline: [0, requests.stable], canary: [0, requests.canary] },
  goroutines: { baseline: stable, canary },
});
const thirdOfTheWork = { stable: 180, canary: 20 };
const begin = (pre: readonly TickData[] = []) =>
  startCase({
    ...{ case: 'like load', tickSeconds: 5, horizon: 60, alpha: 0.01, weight: 0.1 },
    ...{ metrics, pre, atHorizon: 'pass-unless-relevant' },
  });
function play(about: {
  readonly requests: { readonly stable: number; readonly canary: number };
  readonly stable: number;
  readonly canary: (k: number) => number;
  readonly pre?: readonly TickData[];
}) {
  const judged = begin(about.pre);
  const near = noise(7);
  const answers = Array.from({ length: 60 }, (_, i) =>
    judged.tick(
      i + 1,
      tickOf(
        about.requests,
        [0, 1, 2].map(() => about.stable * near()),
        [about.canary(i + 1) * near()],
      ),
      i === 59,
    ),
  );
  return {
    failedAt: answers.find(({ verdict }) => verdict === 'fail')?.k,
    last: answers.at(-1),
    standing: judged.standing().find(({ metric }) => metric === 'goroutines'),
    all: judged.standing(),
  };
}
const groups = (offset: number): readonly TickData[] => {
  const near = noise(3);
  return Array.from({ length: 60 }, () =>
    tickOf(
      { stable: 100, canary: 100 },
      [34.5 * near(), 34.5],
      [34.5 * offset * near(), 34.5 * offset],
    ),
  );
};
const leak = (k: number): number => 35 + (88 * Math.min(k, 20)) / 20;

describe('how a gauge follows the work of a pod', () => {
  test('is found where two groups of the old version did unlike work', () => {
    const near = noise(1);
    const found = elasticityOf(
      Array.from({ length: 40 }, () => ({ x: 0.7 * 1.1 + Math.log(near()), r: 1.1 })),
    );
    expect(found?.mean).toBeCloseTo(0.7, 2);
    expect(Math.sqrt(found?.variance ?? 1)).toBeLessThan(0.1);
  });
  test('is not known when they did like work, or for too short a time', () => {
    expect(elasticityOf(Array.from({ length: 40 }, () => ({ x: 0.1, r: 0 })))).toBeUndefined();
    expect(elasticityOf([{ x: 1, r: 1 }])).toBeUndefined();
  });
});

describe('the ratio at like load', () => {
  const during = (requests: { stable: number; canary: number }, x: number) =>
    likeLoad([]).during(x, {
      load: { baseline: requests.stable, canary: requests.canary },
      baseline: [1, 1, 1],
      canary: [1],
    });
  test('is the plain one when every pod does the same', () => {
    expect(during({ stable: 300, canary: 103 }, 0.3)).toEqual({
      favour: 0.3,
      likely: 0.3,
      against: 0.3,
    });
  });
  test('holds less work against what looks better, never against the canary without knowledge', () => {
    const { favour, likely, against } = during({ stable: 18_000, canary: 2000 }, -0.2);
    expect([favour, likely]).toEqual([-0.2, -0.2]);
    // ln 3, less what is alike (0.1) and two standard errors of both counts.
    expect(against).toBeCloseTo(-0.2 + Math.log(3) - 0.1 - 2 * Math.sqrt(1 / 18_000 + 1 / 2000), 9);
  });
  test('excuses more work, up to per request', () => {
    const { favour, against } = during({ stable: 18_000, canary: 18_000 }, 1);
    expect(favour).toBeCloseTo(1 - Math.log(3) + 0.1 + 2 * Math.sqrt(2 / 18_000), 9);
    expect(against).toBe(1);
  });
  test('knows work by the first metric of traffic that both arms report now', () => {
    const data = tickOf(thirdOfTheWork, [1], [1]);
    expect(loadOf([goroutines, errors], data)).toEqual({ baseline: 180, canary: 20 });
    const before: Record<string, JudgedSample> = {
      errors: { baseline: [0, 180], canary: [0, 20], before: true },
    };
    expect(loadOf(metrics, before)).toBeUndefined();
    expect(loadOf(metrics, { errors: { baseline: [0, 0], canary: [0, 20] } })).toBeUndefined();
  });
});

describe('a canary pod with a third of the work', () => {
  test('has not improved by having fewer goroutines', () => {
    const { all, last } = play({ requests: thirdOfTheWork, stable: 60, canary: () => 30 });
    expect(last?.verdict).toBe('pass');
    const judged = begin();
    for (let k = 1; k <= 40; k++)
      judged.tick(
        k,
        {
          ...tickOf(thirdOfTheWork, [60, 60, 60], [30]),
          errors: { baseline: [0, 180], canary: [4, 20] },
        },
        false,
      );
    expect(judged.standing()[0]?.verdict).toBe('fail');
    expect(judged.standing()[0]?.contradictedBy).toBeUndefined();
    expect(all[1]?.reason).toContain(
      'a pod of the canary did 0.33 times the work of a stable one, which is taken into account',
    );
  });
  test('has improved when it has fewer for each request as well', () => {
    const judged = begin();
    for (let k = 1; k <= 40; k++)
      judged.tick(
        k,
        {
          ...tickOf(thirdOfTheWork, [60, 60, 60], [9]),
          errors: { baseline: [0, 180], canary: [4, 20] },
        },
        false,
      );
    expect(judged.standing()[0]?.contradictedBy).toEqual(['goroutines']);
  });
  test.each([
    ['nothing before it', undefined],
    ['two steady groups of pods before it', groups(1)],
    ['two groups that lasting differed by 30 % before it', groups(1.3)],
  ])('is caught within 20 ticks of 5 s when it leaks from 35 to 123: %s', (_what, pre) => {
    const { failedAt } = play({
      ...{ requests: thirdOfTheWork, stable: 34.5, canary: leak },
      ...(pre === undefined ? {} : { pre }),
    });
    expect(failedAt).toBeLessThanOrEqual(20);
  });
  test('is not failed by what two groups of the old version differed by', () => {
    const { failedAt, standing } = play({
      ...{ requests: { stable: 300, canary: 100 }, stable: 34.5, canary: () => 34.5 * 1.3 },
      pre: groups(1.3),
    });
    expect(failedAt).toBeUndefined();
    expect(standing?.effect?.estimate).toBeGreaterThan(0.25);
    const without = play({
      ...{ requests: { stable: 300, canary: 100 }, stable: 34.5, canary: () => 34.5 * 1.3 },
      pre: groups(1),
    });
    expect(without.failedAt).toBeLessThanOrEqual(60);
  });
});
test('a canary pod with three times the work is not failed by what it costs', () => {
  const busy = { stable: 300, canary: 300 };
  expect(play({ requests: busy, stable: 30, canary: () => 80 }).failedAt).toBeUndefined();
  expect(play({ requests: busy, stable: 30, canary: () => 180 }).failedAt).toBeLessThanOrEqual(60);
});

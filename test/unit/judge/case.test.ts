import { describe, expect, test } from '@jest/globals';
import { startCase } from '../../../src/judge/case.ts';
import type { JudgedMetric, TickData } from '../../../src/judge/protocol.ts';
import { randomFrom } from '../../../src/sandbox/service/serve.ts';

const le = [...Array.from({ length: 24 }, (_, i) => 0.002 * 1.3 ** i), null];
const metrics: readonly JudgedMetric[] = [
  { name: 'errors', kind: 'counts', direction: 'increase', unit: '1', slo: 0.005 },
  { name: 'latency', kind: 'histogram', direction: 'increase', unit: 's', le },
  { name: 'goroutines', kind: 'gauge', direction: 'increase', unit: 'count', tolerance: 0.2 },
];
interface Version {
  readonly errorRate: number;
  readonly slower: number;
  readonly goroutines: (k: number) => number;
}
const good: Version = { errorRate: 0.001, slower: 1, goroutines: () => 120 };
const normal = (random: () => number): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

function sample(version: Version, requests: number, k: number, random: () => number) {
  const histogram = le.map(() => 0);
  let bad = 0;
  for (let i = 0; i < requests; i++) {
    const seconds = 0.014 * version.slower * Math.exp(0.35 * normal(random));
    const at = le.findIndex((bound) => bound === null || seconds <= bound);
    histogram[at] = (histogram[at] ?? 0) + 1;
    if (random() < version.errorRate) bad += 1;
  }
  return {
    errors: [bad, requests],
    latency: histogram,
    goroutines: [version.goroutines(k) * (1 + 0.05 * normal(random))],
  };
}
function release(canary: Version, seed: number, about = { ticks: 40, perTick: 60 }) {
  const random = randomFrom(seed);
  const judged = startCase({
    case: `c${seed}`,
    tickSeconds: 15,
    horizon: about.ticks,
    alpha: 0.01,
    weight: 0.5,
    metrics,
    pre: [],
    minimum: { events: 100, ticks: 5 },
    atHorizon: 'pass-unless-relevant',
  });
  for (let k = 1; k <= about.ticks; k++) {
    const b = sample(good, about.perTick, k, random);
    const c = sample(canary, about.perTick, k, random);
    const data: TickData = {
      errors: { baseline: b.errors, canary: c.errors },
      latency: { baseline: b.latency, canary: c.latency },
      goroutines: { baseline: b.goroutines, canary: c.goroutines },
    };
    const answer = judged.tick(k, data, k === about.ticks);
    if (answer.verdict !== 'continue') return answer;
  }
  throw new Error('the last tick must decide');
}
const verdicts = (canary: Version, runs: number) =>
  Array.from({ length: runs }, (_, i) => release(canary, i + 1));

describe('the judge', () => {
  test('fails at most 1 % of good releases although it looks at every tick', () => {
    const wrong = verdicts(good, 200).filter(({ verdict }) => verdict === 'fail');
    expect(wrong.length).toBeLessThanOrEqual(2);
  });
  test('promotes good releases', () => {
    const passed = verdicts(good, 100).filter(({ verdict }) => verdict === 'pass');
    expect(passed.length).toBeGreaterThanOrEqual(97);
  });
  test.each([
    ['3 % errors', { ...good, errorRate: 0.03 }, 'errors', 12],
    ['+60 % latency', { ...good, slower: 1.6 }, 'latency', 5],
    [
      'a goroutine leak',
      { ...good, goroutines: (k: number) => 120 * (1 + 0.05 * k) },
      'goroutines',
      25,
    ],
  ])('finds %s, names it and stops early', (_what, canary, metric, ticks) => {
    const found = verdicts(canary, 30);
    expect(found.filter(({ verdict }) => verdict === 'fail').length).toBeGreaterThanOrEqual(29);
    expect(found.filter((answer) => answer.metric === metric).length).toBeGreaterThanOrEqual(28);
    const sorted = found.map(({ k }) => k).sort((a, b) => a - b);
    expect(sorted[15]).toBeLessThanOrEqual(ticks);
  });
  test('never passes without data, whatever the horizon', () => {
    const judged = startCase({
      case: 'c',
      tickSeconds: 15,
      horizon: 3,
      alpha: 0.01,
      weight: 0.5,
      metrics,
      pre: [],
      minimum: { events: 1, ticks: 1 },
    });
    for (let k = 1; k < 3; k++) expect(judged.tick(k, {}, false).verdict).toBe('continue');
    expect(judged.tick(3, {}, true).verdict).toBe('inconclusive');
  });
  test('says when only the canary is silent', () => {
    const judged = startCase({
      case: 'c',
      tickSeconds: 15,
      horizon: 99,
      alpha: 0.01,
      weight: 0.5,
      metrics: metrics.slice(0, 1),
      pre: [],
      minimum: { events: 1, ticks: 1 },
    });
    const answers = Array.from({ length: 10 }, (_, i) =>
      judged.tick(i + 1, { errors: { baseline: [0, 60], canary: null } }, false),
    );
    expect(answers.at(-1)).toMatchObject({
      verdict: 'fail',
      reason: 'no data from canary for 10 ticks while the baseline reports',
    });
  });
  test('gives the same answers for the same ticks', () => {
    expect(release({ ...good, slower: 1.3 }, 5)).toEqual(release({ ...good, slower: 1.3 }, 5));
  });
});

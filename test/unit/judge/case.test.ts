import { describe, expect, test } from '@jest/globals';
import { startCase } from '../../../src/judge/case.ts';
import { good, metrics, release, verdicts } from '../../support/judge/simulated-release.ts';

describe('the judge', () => {
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

import { describe, expect, test } from '@jest/globals';
import { beginCase } from '../../../../src/gates/metrics/judge.ts';
import { margins } from '../../../../src/gates/metrics/margins.ts';
import { type Check, presets } from '../../../../src/gates/metrics/presets.ts';

const usual = presets['http-latency-p95'] as Check;
const allowing = (tolerance: number): Check => ({ ...usual, tolerance });
/** Bounds 5 % apart from 1 ms on. */
const bounds = [...Array.from({ length: 120 }, (_, i) => 0.001 * 1.05 ** i), null];
/** 400 requests around 50 ms times a factor, the same in every look. */
function requests(factor: number): readonly number[] {
  const counts = bounds.map(() => 0);
  for (let i = 0; i < 400; i++) {
    const seconds = 0.05 * factor * Math.exp(0.35 * Math.sin(i * 12.9898));
    const at = bounds.findIndex((le) => le === null || seconds <= le);
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts;
}
function verdictAt(check: Check, factor: number): string {
  const judged = beginCase(
    {
      ...{ checks: [check], intervalSeconds: 15, horizon: 40, alpha: 0.01, weight: 1 },
      ...{ minEvents: 100, minTicks: 5, bakeTicks: 40, warmupTicks: 0, concurrent: true },
    },
    { bounds: { [check.name]: bounds }, pre: [], resume: null, profile: null },
  );
  let verdict = 'continue';
  for (let k = 1; k <= 40 && verdict === 'continue'; k++)
    verdict = judged.tick(
      k,
      { [check.name]: { baseline: requests(1), canary: requests(factor) } },
      k === 40,
    ).verdict;
  return verdict;
}

describe('the tolerance of a latency', () => {
  test.each([
    [usual, 1, 'pass'],
    [usual, 1.3, 'fail'],
    [allowing(0.8), 1.3, 'pass'],
    [allowing(0.8), 1.5, 'pass'],
    [allowing(0.8), 2.2, 'fail'],
    [allowing(0.1), 1.3, 'fail'],
  ])('%#: a version that is slower by a factor', (check, factor, verdict) => {
    expect(verdictAt(check, factor)).toBe(verdict);
  });
  test('is the same for the usual one whether it is written or not, and grows without a step', () => {
    expect(margins(allowing(0.25), false)).toEqual({ relevance: 0.25 });
    expect(margins(allowing(0.2501), false).tolerance).toBeCloseTo(0.05, 3);
    expect(margins(usual, true)).toEqual({ tolerance: 0.25, relevance: 0.75 });
    expect(margins(allowing(0.8), true).tolerance).toBeCloseTo(0.8, 9);
  });
});

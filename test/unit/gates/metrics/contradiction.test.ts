import { describe, expect, test } from '@jest/globals';
import { contradictionIn } from '../../../../src/gates/metrics/contradiction.ts';
import { presets } from '../../../../src/gates/metrics/presets.ts';
import type { TickData } from '../../../../src/judge/protocol.ts';

const checks = ['http-error-rate', 'http-latency-p95', 'task-throughput'].flatMap((name) => {
  const found = presets[name];
  return found === undefined ? [] : [found];
});
const bounds = { 'http-latency-p95': [0.01, 0.1, 1, null] };
/** Events in the four buckets, and bad of a hundred requests. */
const look = (canary: readonly number[], bad: number): TickData => ({
  'http-error-rate': { canary: [bad, 100], baseline: [0, 100] },
  'http-latency-p95': { canary, baseline: [90, 10, 0, 0] },
});
const fast = [90, 10, 0, 0];
const slow = [10, 10, 80, 0];

describe('signals that contradict each other', () => {
  test.each([
    ['latency up, errors normal', 'http-latency-p95', 1, slow, 0, /latency rises .* errors stay/],
    ['latency up, errors up', 'http-latency-p95', 2, slow, 30, undefined],
    ['errors up, latency normal', 'http-error-rate', 1.5, fast, 30, /errors rise .* latency stays/],
    ['errors up, latency up', 'http-error-rate', 1.5, slow, 30, undefined],
    ['work lost, errors normal', 'task-throughput', 3, fast, 0, /work is lost .* errors stay/],
    ['harm that is not likely yet', 'http-latency-p95', 0.9, slow, 0, undefined],
  ] as const)('%s', (_says, metric, score, canary, bad, expected) => {
    const said = contradictionIn({ metric, score }, [look(canary, bad)], { checks }, bounds);
    if (expected === undefined) expect(said).toBeUndefined();
    else expect(said).toMatch(expected);
  });
  test('errors that nobody measured are not normal', () => {
    const unseen = { 'http-latency-p95': { canary: slow, baseline: fast } };
    const answer = { metric: 'http-latency-p95', score: 4 };
    expect(contradictionIn(answer, [unseen], { checks }, bounds)).toBeUndefined();
    expect(contradictionIn({ metric: null, score: 9 }, [look(slow, 0)], { checks }, bounds)).toBe(
      undefined,
    );
  });
});

import { describe, expect, test } from '@jest/globals';
import { session } from '../../../src/judge/session.ts';

const start = (about: object = {}) =>
  JSON.stringify({
    type: 'start',
    v: 1,
    case: 'c1',
    tick_s: 15,
    horizon: 240,
    alpha: 0.01,
    metrics: [{ name: 'errors', kind: 'counts', direction: 'increase', slo: 0.005 }],
    pre: [],
    ...about,
  });
const tick = (k: number, baseline: unknown, canary: unknown, about: object = {}) =>
  JSON.stringify({
    type: 'tick',
    case: 'c1',
    k,
    t: 15 * k,
    last: false,
    data: { errors: { baseline, canary } },
    ...about,
  });
const answers = (lines: readonly string[]) => {
  const { line, errors } = session(false);
  return {
    found: lines.map(line).map((text) => (text === undefined ? undefined : JSON.parse(text))),
    errors: errors(),
  };
};

describe('sluice judge', () => {
  test('answers every tick once, and a start never', () => {
    const { found, errors } = answers([
      start(),
      tick(1, [0, 300], [0, 300]),
      tick(2, [0, 300], [1, 300]),
    ]);
    expect(found[0]).toBeUndefined();
    expect(found.slice(1)).toMatchObject([
      { case: 'c1', k: 1, verdict: 'continue' },
      { case: 'c1', k: 2, verdict: 'continue' },
    ]);
    expect(errors).toBe(0);
  });
  test('fails a canary with ten per cent errors, and names the metric', () => {
    const { found } = answers([start(), ...[1, 2, 3, 4].map((k) => tick(k, [0, 300], [30, 300]))]);
    expect(found.at(-1)).toMatchObject({ verdict: 'fail', metric: 'errors' });
  });
  test('a start forgets the case before', () => {
    const bad = [1, 2, 3, 4].map((k) => tick(k, [0, 300], [30, 300]));
    const { found } = answers([start(), ...bad, start(), tick(1, [0, 300], [0, 300])]);
    expect(found.at(-1)).toMatchObject({ k: 1, verdict: 'continue' });
  });
  test('the last tick is inconclusive when nothing is known', () => {
    const { found } = answers([start(), tick(1, null, null, { last: true })]);
    expect(found.at(-1)).toMatchObject({ verdict: 'inconclusive' });
  });
  test.each([
    ['not JSON', '{', 'not JSON'],
    [
      'more bad than total',
      tick(1, [0, 300], [9, 5]),
      'data.errors.canary has more bad (9) than total (5)',
    ],
    ['a text', tick(1, [0, 300], ['x', 5]), 'data.errors.canary has "x", which is not a number'],
    [
      'a case that was not started',
      tick(1, [0, 1], [0, 1], { case: 'other' }),
      'its case "other" has not been started',
    ],
    [
      'an unknown metric',
      JSON.stringify({ type: 'tick', case: 'c1', k: 1, data: { latency: {} } }),
      'data.latency is not a metric of the start',
    ],
    ['no k', tick(0, [0, 1], [0, 1]), 'its k 0 is not a whole number from 1'],
  ])('names a line with %s, and gives no verdict for its case any more', (_what, line, error) => {
    const more = [1, 2, 3, 4].map((k) => tick(k, [0, 300], [30, 300]));
    const { found, errors } = answers([start(), line, ...more]);
    expect(found[1]).toEqual({ line: 2, error });
    expect(found.slice(2).every((answer) => answer.verdict === undefined)).toBe(true);
    expect(errors).toBe(5);
  });
  test.each([
    [
      'a counter given as gauge',
      {
        metrics: [{ name: 'gc', kind: 'gauge' }],
        pre: Array.from({ length: 40 }, (_, i) => ({
          gc: { baseline: [100 + 3 * i], canary: [90 + 2 * i] },
        })),
      },
      'metric gc is a counter given as gauge',
    ],
    [
      'seconds beside milliseconds',
      {
        metrics: [{ name: 'p95', kind: 'gauge', unit: 'ms' }],
        pre: Array.from({ length: 40 }, (_, i) => ({
          p95: { baseline: [120 + (i % 3)], canary: [0.12] },
        })),
      },
      'metric p95 has two units',
    ],
    [
      'a limit in per cent',
      { metrics: [{ name: 'errors', kind: 'counts', slo: 5 }] },
      'metrics[0].slo 5 has another unit',
    ],
    [
      'bounds that do not rise',
      { metrics: [{ name: 'latency', kind: 'histogram', le: [1, 3, 2, null] }] },
      'metrics[0].le[2] 2 is not above the bound before it',
    ],
  ])('refuses a start with %s', (_what, about, error) => {
    const { found, errors } = answers([start(about), tick(1, null, null)]);
    expect(found[0].error).toContain(error);
    expect(found[1].error).toContain('spoilt');
    expect(errors).toBe(2);
  });
});

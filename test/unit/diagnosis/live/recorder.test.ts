import { describe, expect, test } from '@jest/globals';
import { recorder } from '../../../../src/diagnosis/live/recorder.ts';

const none = new Map<string, string>();
const of = (values: Readonly<Record<string, number>>) =>
  Object.entries(values).map(([name, value]) => ({ name, value }));

describe('what pods say while somebody looks', () => {
  test('is nothing of a summary’s quantiles, whose sum is no number of anything', () => {
    const heard = recorder();
    const types = new Map([['gc_seconds', 'summary']]);
    heard.hear('canary', 'a', of({ gc_seconds: 0.003, gc_seconds_sum: 1, in_use: 2 }), types, 0);
    heard.tick(0);
    expect(heard.series().map(({ metric }) => metric)).toEqual(['in_use']);
  });
  test('is a pod’s average of gauges, a rate of counters and a mean of sums with counts', () => {
    const heard = recorder();
    const say = (k: number): void => {
      const atMs = 1000 * k;
      for (const pod of ['a', 'b'])
        heard.hear(
          'canary',
          pod,
          of({ pool: pod === 'a' ? 2 : 4, done_total: 30 * k, wait_sum: 6 * k, wait_count: 3 * k }),
          none,
          atMs,
        );
      heard.hear('stable', 'c', of({ pool: 1, done_total: 10 * k }), none, atMs);
      heard.tick(atMs);
    };
    [0, 1, 2].forEach(say);
    const series = Object.fromEntries(heard.series().map((one) => [one.metric, one]));
    expect(series['pool']).toMatchObject({ canary: [3, 3, 3], stable: [1, 1, 1] });
    expect(series['done_total']).toMatchObject({ canary: [null, 30, 30], stable: [null, 10, 10] });
    expect(series['wait_mean']?.canary).toEqual([null, 2, 2]);
    expect(series['wait_count']).toBeUndefined();
  });
  test('says nothing of a counter that began again, nor of what is no number', () => {
    const heard = recorder();
    [5, 1, 4].forEach((value, k) => {
      heard.hear('canary', 'a', of({ done_total: value, odd: Number.NaN }), none, 1000 * k);
      heard.tick(1000 * k);
    });
    // A look of which nothing can be said is none.
    expect(heard.series()).toMatchObject([{ metric: 'done_total', canary: [3] }]);
  });
  test('holds so many names, pods and looks, however much is said', () => {
    const heard = recorder();
    for (let k = 0; k < 300; k++) {
      for (let pod = 0; pod < 20; pod++)
        heard.hear('canary', `p${pod}`, of({ [`m${k}_${pod}`]: 1, always: pod }), none, k);
      heard.tick(k);
    }
    const series = heard.series();
    expect(series.length).toBeLessThanOrEqual(400);
    expect(series.find(({ metric }) => metric === 'always')?.canary).toHaveLength(240);
    expect(series.find(({ metric }) => metric === 'always')?.canary[0]).toBe(3.5);
  });
});

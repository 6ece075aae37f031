import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { burstOf } from '../../../src/gates/metrics/burst.ts';
import { lostTasks } from '../../../src/gates/metrics/lost-tasks.ts';
import { presets } from '../../../src/gates/metrics/presets.ts';
import type { TickData } from '../../../src/judge/protocol.ts';

const check = presets['http-error-rate'];
if (check === undefined) throw new Error('a preset is gone');
const look = (
  canary: readonly number[] | null,
  baseline: readonly number[] = [0, 1000],
): TickData => ({
  'http-error-rate': { baseline, canary },
});
const burst = (looks: readonly TickData[], intervalSeconds = 15) =>
  burstOf(check, looks, intervalSeconds);

describe('an error burst (A10): over 0.5 % for two minutes in a row', () => {
  test('trips at eight looks of 15 s, not at seven', () => {
    const over = Array.from({ length: 8 }, () => look([6, 1000]));
    expect(burst(over.slice(1))).toBeUndefined();
    expect(burst(over)).toMatchObject({ seconds: 120, shared: false, worst: 0.006 });
  });
  test('begins anew after a look within the limit, not after one without requests', () => {
    const over = look([6, 1000]);
    const four = [over, over, over, over];
    expect(burst([...four, look([5, 1000]), ...four])).toBeUndefined();
    expect(burst([...four, look([0, 0]), look(null), ...four])).toBeDefined();
  });
  test('is said to be shared when the stable version bursts too', () => {
    expect(burst(Array.from({ length: 8 }, () => look([9, 1000], [9, 1000])))?.shared).toBe(true);
  });
});

describe('tasks that are never heard of again (A9)', () => {
  const total = (samples: readonly (readonly number[] | null)[]): readonly number[] =>
    samples.reduce<number[]>(([l = 0, d = 0], s) => [l + (s?.[0] ?? 0), d + (s?.[1] ?? 0)], [0, 0]);
  const run = (ticks: readonly (readonly [number, number])[]) => {
    const next = lostTasks();
    return total(ticks.map((canary) => next({ baseline: null, canary }).canary));
  };
  test('have one look to end before they are lost', () => {
    expect(
      run([
        [10, 0],
        [10, 10],
        [10, 10],
        [0, 10],
      ]),
    ).toEqual([0, 30]);
  });
  test('are counted once each', () => {
    expect(
      run([
        [10, 9],
        [10, 9],
        [10, 9],
        [0, 0],
      ]),
    ).toEqual([3, 30]);
  });
  test('are not made up by what was begun before the window', () => {
    expect(
      run([
        [10, 40],
        [10, 10],
        [0, 10],
      ]),
    ).toEqual([0, 20]);
  });
  test('are never more than were due, whatever is reported', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(1000), fc.nat(1000))), (ticks) => {
        const [lost = 0, due = 0] = run(ticks);
        expect(lost).toBeGreaterThanOrEqual(0);
        expect(lost).toBeLessThanOrEqual(due);
      }),
    );
  });
  test('are unknown where nothing is reported', () => {
    expect(lostTasks()({ baseline: null, canary: null })).toEqual({ baseline: null, canary: null });
  });
});

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { timeBehind } from '../../../src/adapters/time-behind.ts';

type Look = readonly [ms: number, end: number, done: number];
const after = (looks: readonly Look[]) => {
  const behind = timeBehind();
  return looks.map(([ms, end, done]) => behind.add(ms, BigInt(end), BigInt(done)));
};
const last = (...looks: readonly Look[]) => after(looks).at(-1);

describe('how old the next message is', () => {
  test.each<[string, readonly Look[], unknown]>([
    ['nothing is left: it is not behind', [[0, 5, 5]], { lagMs: 0, atLeast: false }],
    [
      'it came between two looks',
      [
        [0, 5, 5],
        [1000, 6, 5],
      ],
      { lagMs: 500, atLeast: false },
    ],
    [
      'of ten that came in a second it is the first',
      [
        [0, 5, 5],
        [1000, 15, 5],
      ],
      { lagMs: 950, atLeast: false },
    ],
    [
      'of ten that came in a second it is the last',
      [
        [0, 5, 5],
        [1000, 15, 14],
      ],
      { lagMs: 50, atLeast: false },
    ],
    [
      'the log stood still before it came',
      [
        [0, 5, 5],
        [60_000, 5, 5],
        [61_000, 6, 5],
      ],
      { lagMs: 500, atLeast: false },
    ],
    [
      'it waits on, and nothing comes behind it',
      [
        [0, 5, 5],
        [1000, 6, 5],
        [61_000, 6, 5],
      ],
      { lagMs: 60_500, atLeast: false },
    ],
    [
      'it was there before the first look',
      [
        [0, 9, 5],
        [9000, 9, 5],
      ],
      { lagMs: 9000, atLeast: true },
    ],
    [
      'what was there before is done',
      [
        [0, 9, 5],
        [1000, 10, 9],
      ],
      { lagMs: 500, atLeast: false },
    ],
    [
      'the end went back',
      [
        [0, 9, 9],
        [1000, 3, 2],
      ],
      undefined,
    ],
    [
      'done is ahead of the end, as it is asked a moment before',
      [[0, 9, 10]],
      { lagMs: 0, atLeast: false },
    ],
  ])('%s', (_, looks, expected) => {
    expect(last(...looks)).toEqual(expected);
  });
  test('of a consumer that does each message after a fixed time, it is that time to within one look', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 20_000 }),
        fc.integer({ min: 100, max: 2000 }),
        (delay, every) => {
          const behind = timeBehind();
          let lag = 0;
          for (let ms = 0; ms < 60_000; ms += every) {
            // One message each 10 ms.
            const end = BigInt(Math.floor(ms / 10));
            const done = BigInt(Math.floor(Math.max(0, ms - delay) / 10));
            lag = behind.add(ms, end, done)?.lagMs ?? Number.NaN;
            expect(lag).toBeGreaterThanOrEqual(0);
          }
          expect(Math.abs(lag - delay)).toBeLessThanOrEqual(every + 10);
        },
      ),
      { numRuns: 50 },
    );
  });
  test('a consumer that stands still for days is followed in bounded memory', () => {
    const behind = timeBehind();
    let seen: ReturnType<typeof behind.add>;
    for (let i = 0; i <= 20_000; i++) seen = behind.add(i * 1000, BigInt(i * 7), 0n);
    expect(seen?.lagMs).toBeGreaterThan(19_990_000);
  });
});

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { adaptiveLimit, deviationOf, trips } from '../../../src/judge/adaptive.ts';

const rule = { k: 2, minimumEffect: 0.1 };
const of = (
  days: readonly number[],
  direction: 'increase' | 'decrease' | 'either' = 'increase',
) => {
  const found = adaptiveLimit(days, rule, direction);
  if (found === undefined) throw new Error('no limit');
  return found;
};

describe('adaptive limits (E8)', () => {
  test('the example of the source: 420 ± 32 ms, 485 ms is 2.03 spreads and trips', () => {
    // Median 420; deviations 0, 0, 21.58…: their median times 1.4826 is 32.
    const away = 32 / 1.4826;
    const limit = of([
      420,
      420,
      420 - away,
      420 + away,
      420 - 2 * away,
      420 + 2 * away,
      420 + away,
    ]);
    expect(limit.centre).toBe(420);
    expect(limit.spread).toBeCloseTo(32, 9);
    expect(limit.limit).toBeCloseTo(484, 9);
    expect(deviationOf(485, limit, 'increase')).toBeCloseTo(2.03, 2);
    expect([trips(485, limit, 'increase'), trips(483, limit, 'increase')]).toEqual([true, false]);
  });
  test('alike days do not make every change harm: the minimum effect remains', () => {
    const limit = of([100, 100, 100, 100, 100]);
    expect(limit.limit).toBeCloseTo(110, 9);
    expect(deviationOf(105, limit, 'increase')).toBeNull();
    expect([trips(109, limit, 'increase'), trips(111, limit, 'increase')]).toEqual([false, true]);
  });
  test('nothing is relative to zero', () => {
    expect(adaptiveLimit([0, 0, 0, 0, 0], rule, 'increase')).toBeUndefined();
    expect(adaptiveLimit([], rule, 'increase')).toBeUndefined();
  });
  test('one odd day moves neither the usual value nor the spread by much', () => {
    expect(of([100, 101, 99, 100, 102, 98, 9000]).limit).toBeLessThan(112);
  });
  test('trip downwards where less is worse, and both ways where either is', () => {
    const days = [100, 101, 99, 100, 102];
    expect([
      trips(85, of(days, 'decrease'), 'decrease'),
      trips(150, of(days, 'decrease'), 'decrease'),
    ]).toEqual([true, false]);
    expect([85, 95, 105, 115].map((v) => trips(v, of(days, 'either'), 'either'))).toEqual([
      true,
      false,
      false,
      true,
    ]);
    expect(deviationOf(85, of(days, 'decrease'), 'decrease')).toBeGreaterThan(2);
  });
  test('trip exactly when z > k and the change is more than the minimum effect', () => {
    const positive = fc.double({ min: 1, max: 1000, noNaN: true });
    fc.assert(
      fc.property(fc.array(positive, { minLength: 5, maxLength: 7 }), positive, (days, value) => {
        const limit = of(days);
        const z = deviationOf(value, limit, 'increase');
        const change = value / limit.centre - 1;
        fc.pre(Math.abs(change - 0.1) > 1e-9 && (z === null || Math.abs(z - 2) > 1e-9));
        expect(trips(value, limit, 'increase')).toBe((z === null || z > 2) && change > 0.1);
      }),
    );
  });
});

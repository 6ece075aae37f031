import { describe, expect, test } from '@jest/globals';
import { countsIn, lacking, oddsOf } from '../../../src/gates/metrics/counted.ts';
import type { Measured } from '../../../src/gates/metrics/measured.ts';

const looks = [
  { errors: { canary: [1, 4], baseline: [0, 300] } },
  { errors: { canary: [4, 4], baseline: [0, 390] } },
];
const measured = (more: object = {}): Measured =>
  ({
    check: { name: 'errors', kind: 'counts', unit: '1', direction: 'increase' },
    comparison: { kind: 'concurrent' },
    standing: { events: { canary: 8, baseline: 690 } },
    parameters: { minEvents: 10, minTicks: 5 },
    looks,
    ...more,
  }) as unknown as Measured;

describe('the counts beside a rate', () => {
  test('are the events that it is made of', () => {
    expect(countsIn(measured(), 5 / 8, 0)).toEqual({
      counts: { canary: { bad: 5, total: 8 }, stable: { bad: 0, total: 690 } },
    });
  });
  test('are not told where they would give another rate', () => {
    expect(countsIn(measured(), 0.5, 0)).toEqual({});
    expect(countsIn(measured(), 5 / 8, 0.1)).toEqual({
      counts: { canary: { bad: 5, total: 8 }, stable: null },
    });
    expect(countsIn(measured(), null, null)).toEqual({});
  });
  test('are none of a stable version that is only expected', () => {
    const before = measured({ comparison: { kind: 'before-release' } });
    expect(countsIn(before, 5 / 8, 0)).toMatchObject({ counts: { stable: null } });
  });
});
test('what is lacking is told only when it is', () => {
  expect(lacking(measured())).toEqual({ lacks: { have: 8, need: 10, of: 'events' } });
  expect(lacking(measured({ parameters: { minEvents: 8, minTicks: 5 } }))).toEqual({});
});
test('a bet is that of the check which leads the evidence', () => {
  const against = { check: 'errors', harm: 750, stopsAt: 100 };
  expect(oddsOf(measured({ against }))).toEqual({ odds: { harm: 750, stopsAt: 100 } });
  expect(oddsOf(measured({ against: { ...against, check: 'other' } }))).toEqual({});
  expect(oddsOf(measured())).toEqual({});
});

import { describe, expect, test } from '@jest/globals';
import { timesOf } from '../../../../src/gates/ledger/times.ts';

const read = (...values: readonly unknown[]): readonly number[] => {
  const times = timesOf();
  return values.map((ts) => times({ ts }, 'ts'));
};
describe('times of a ledger', () => {
  test.each<[unknown, number]>([
    ['2026-01-05T10:00:00Z', Date.UTC(2026, 0, 5, 10)],
    ['2026-01-05T10:00:00.25+02:00', Date.UTC(2026, 0, 5, 8, 0, 0, 250)],
    ['2026-01-05T10:00:00.000000001Z', Date.UTC(2026, 0, 5, 10) + 1e-6],
    ['2016-12-31T23:59:60Z', Date.UTC(2017, 0, 1)],
    [1_700_000_000, 1_700_000_000_000],
    [1_700_000_000_250, 1_700_000_000_250],
    [1_700_000_000_000_250, 1_700_000_000_000.25],
    [1_700_000_000_000_000_250n, 1_700_000_000_000],
    [0, 0],
    [61_000.5, 61_000.5],
  ])('%p is %p ms', (value, ms) => {
    expect(read(value)[0]).toBeCloseTo(ms, 3);
  });
  test.each([
    'yesterday',
    '2026-02-31T10:00:00Z',
    '2026-01-05T24:00:01Z',
    '2026-01-05T10:00:00',
    '1700000000',
    '',
    null,
    true,
    Number.NaN,
    [1],
    undefined,
  ])('%p is none', (value) => {
    expect(() => read(value)).toThrow("its field 'ts' is");
  });
  test('two units in one case are an error, whichever comes first', () => {
    expect(() => read(1_700_000_000, 1_700_000_000_000)).toThrow(
      "its field 'ts' is in milliseconds since 1970, and times before it are in seconds since 1970: one unit for the whole case",
    );
    expect(() => read('2026-01-05T10:00:00Z', 12)).toThrow('one unit');
    expect(() => read(12, '2026-01-05T10:00:00Z')).toThrow('one unit');
    expect(() => read(1_700_000_000_000, 12)).toThrow('one unit');
  });
  test('RFC 3339 stands beside numbers since 1970: both have one zero and one unit', () => {
    expect(read('2023-11-14T22:13:20Z', 1_700_000_000_000)).toEqual([
      1_700_000_000_000, 1_700_000_000_000,
    ]);
  });
});

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compareReports, imageDifferences } from '../../../src/agreement/compare.ts';
import {
  differenceInterval,
  differenceOf,
  relativeDifference,
  studentQuantile,
  wilson,
} from '../../../src/agreement/difference.ts';
import { latency, rate, reportFor } from '../../support/agreement/fixtures.ts';

const rule = { limit: 0.085, strict: false };

test.each([
  ['equal numbers', 200, 200, 5, 0],
  ['8.5 % of their mean', 191.5, 208.5, 5, 0.085],
  ['both below the floor', 0.01, 0.02, 0.5, 0.02],
  ['two zeros without a floor', 0, 0, 0, 0],
  ['opposite signs', -1, 1, 0, 2],
])('the relative difference of %s', (_name, a, b, floor, expected) => {
  expect(relativeDifference(a, b, floor)).toBeCloseTo(expected, 10);
});
test('the relative difference is symmetric, at most 2, and never NaN', () => {
  expect(relativeDifference(5.4e-323, -3e-323, 0)).toBe(2);
  const number = fc.double({ min: -1e12, max: 1e12, noNaN: true });
  fc.assert(
    fc.property(number, number, fc.double({ min: 0, max: 1e6, noNaN: true }), (a, b, floor) => {
      const d = relativeDifference(a, b, floor);
      expect(d).toBe(relativeDifference(b, a, floor));
      expect(d).toBeGreaterThanOrEqual(0);
      expect(d).toBeLessThanOrEqual(2 + 1e-9);
    }),
  );
});
// Newcombe 1998, table II, method 10: 56/70 − 48/80, 9/10 − 3/10, 6/7 − 2/7, 0/10 − 0/20, 10/10 − 0/10.
test.each([
  [56, 70, 48, 80, 0.0524, 0.3339],
  [9, 10, 3, 10, 0.1705, 0.809],
  [6, 7, 2, 7, 0.0582, 0.8062],
  [0, 10, 0, 20, -0.1611, 0.2775],
  [10, 10, 0, 10, 0.6075, 1],
])('the interval of %i/%i − %i/%i is that of Newcombe', (a, m, b, n, low, high) => {
  const proportion = (bad: number, total: number) => ({ ...rate(bad, total), unit: '1' });
  const interval = differenceInterval(proportion(a, m), proportion(b, n));
  expect(interval?.[0]).toBeCloseTo(low, 3);
  expect(interval?.[1]).toBeCloseTo(high, 3);
});
// Of any table of Student's t.
test.each([
  [3, 3.182],
  [5, 2.571],
  [10, 2.228],
  [30, 2.042],
  [120, 1.98],
])('the 97.5 %% quantile with %i degrees of freedom is %f', (df, expected) => {
  expect(Math.abs(studentQuantile(df) / expected - 1)).toBeLessThan(0.01);
});
test("Wilson's interval holds the estimate and stays within 0 and 1", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1e9 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (n, share) => {
        const bad = Math.round(n * share);
        const [low, high] = wilson(bad, n);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(bad / n);
        expect(high).toBeGreaterThanOrEqual(bad / n);
      },
    ),
  );
});

describe('two clusters', () => {
  test('differ by 1.2 % against 1.0 % of errors when there are events enough', () => {
    const d = differenceOf(['a', rate(12_000, 1_000_000)], ['b', rate(10_000, 1_000_000)], rule);
    expect(d.relative).toBeCloseTo(0.1818, 3);
    expect(d.interval?.[0]).toBeGreaterThan(0);
    expect(d.differs).toBe(true);
  });
  test('do not differ by the same shares of few events, unless strict', () => {
    const [a, b] = [rate(12, 1000), rate(10, 1000)];
    expect(differenceOf(['a', a], ['b', b], rule).differs).toBe(false);
    expect(differenceOf(['a', a], ['b', b], { ...rule, strict: true }).differs).toBe(true);
  });
  test('do not differ by 5 %, however surely', () => {
    const d = differenceOf(['a', latency(200, 1, 1000)], ['b', latency(210, 1, 1000)], rule);
    expect(d.interval?.[1]).toBeLessThan(0);
    expect(d.differs).toBe(false);
  });
  test('differ where nobody knows the chance: what is not known never agrees', () => {
    const bare = (value: number) => ({ ...latency(value), spread: null });
    const d = differenceOf(['a', bare(200)], ['b', bare(240)], rule);
    expect(d.interval).toBeNull();
    expect(d.differs).toBe(true);
  });
  test.each([
    ['too few ticks', latency(200, 100, 3), latency(240, 100, 3)],
    ['a proportion of no events', rate(0, 0), rate(10, 100)],
    ['more bad events than events', rate(20, 10), rate(1, 10)],
    ['a mean against a proportion', latency(200), { ...rate(1, 10), unit: 'ms' }],
  ])('have no interval by %s', (_name, a, b) => {
    expect(differenceInterval(a, b)).toBeNull();
  });
  test('are told apart whichever of them is named first', () => {
    const count = fc.integer({ min: 1, max: 100_000 });
    fc.assert(
      fc.property(count, count, count, count, (x, m, y, n) => {
        const [a, b] = [rate(Math.min(x, m), m), rate(Math.min(y, n), n)];
        expect(differenceOf(['a', a], ['b', b], rule).differs).toBe(
          differenceOf(['b', b], ['a', a], rule).differs,
        );
      }),
    );
  });
});

test('an indicator that one cluster lacks, or has in another unit, is missing there', () => {
  const found = compareReports(
    [
      reportFor('a', { indicators: [rate(1, 1000), latency(200)] }),
      reportFor('b', { indicators: [{ ...latency(0.2), unit: 's' }] }),
    ],
    rule,
  );
  expect(found.differences).toEqual([]);
  expect(found.missing).toEqual([
    { indicator: 'http-error-rate', clusters: ['b'] },
    { indicator: 'latency-p99', clusters: ['b'] },
  ]);
});
test('three clusters are compared in three pairs', () => {
  const found = compareReports(
    ['a', 'b', 'c'].map((one) => reportFor(one)),
    rule,
  );
  expect(
    found.differences.map(({ indicator, a, b }) => `${indicator} ${a.cluster}${b.cluster}`),
  ).toEqual([
    ...['ab', 'ac', 'bc'].map((pair) => `http-error-rate ${pair}`),
    ...['ab', 'ac', 'bc'].map((pair) => `latency-p99 ${pair}`),
  ]);
});
test('images are the same by digest, whatever registry they come from', () => {
  expect(imageDifferences([reportFor('a'), reportFor('b')])).toEqual([]);
  const other = reportFor('b', { images: { shop: `r.example/shop@sha256:${'1'.repeat(64)}` } });
  expect(imageDifferences([reportFor('a'), other])).toHaveLength(1);
  expect(imageDifferences([reportFor('a'), reportFor('b', { images: {} })])[0]).toMatch(
    /none in b/,
  );
});

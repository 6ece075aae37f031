import { describe, expect, test } from '@jest/globals';
import { staleness } from '../../../../src/gates/ledger/freshness.ts';

const staged = '2026-11-30T10:00:00.000Z';
const at = (iso: string): number => Date.parse(iso);
const old = '2026-11-30T09:00:00Z';
const fresh = '2026-11-30T10:00:01Z';

describe('a ledger that is to speak for a stage', () => {
  test.each([
    ['RFC 3339', `{"ts":"${old}"}`],
    ['seconds', `{"ts":${at(old) / 1000}}`],
    ['milliseconds, bounds beside', `{"at":${at(old)},"ended":${at(old)}}`],
    ['nanoseconds in a text', `{"endTimeUnixNano":"${at(old)}000000"}`],
  ])('is stale by its newest time in %s', (_form, line) => {
    expect(staleness([line], staged)).toMatch(/2026-11-30T09:00:00.000Z/);
  });
  test('is fresh by one line, wherever it stands, and within a minute of two clocks', () => {
    expect(staleness([`{"ts":"${fresh}"}`, `{"ts":"${old}"}`], staged)).toBeUndefined();
    expect(staleness(['{"ts":"2026-11-30T09:59:30Z"}'], staged)).toBeUndefined();
  });
  test('says nothing where nobody knows: times of its own, none, or no stage', () => {
    expect(staleness(['{"ts":5}', '{"type":"drained","in_flight":0}'], staged)).toBeUndefined();
    expect(staleness([`{"ts":"${old}"}`], undefined)).toBeUndefined();
    expect(staleness(['{"ts":"yesterday"}', 'nonsense'], staged)).toBeUndefined();
  });
  test('a hostile line costs its length', () => {
    const began = performance.now();
    staleness(
      ['"ts":'.repeat(400_000), '"'.repeat(2_000_000), '"ts"          '.repeat(100_000)],
      staged,
    );
    expect(performance.now() - began).toBeLessThan(20_000);
  });
});

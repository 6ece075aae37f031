import { describe, expect, test } from '@jest/globals';
import { changes, followed, type Memories } from '../../../src/adapters/metric-snapshots.ts';
import { readExposition } from '../../../src/adapters/pods/exposition.ts';
import { scrapeOf } from '../../../src/adapters/series.ts';
import type { MetricQuery } from '../../../src/ports/metric-source.ts';

const rate: MetricQuery = { kind: 'counts', bad: { metric: 'bad' }, total: { metric: 'r' } };
const at = (text: string) => ({
  canary: new Map([['c', scrapeOf('c', readExposition(text).samples).scrape]]),
  baseline: new Map(),
});
/** Increases of a counter whose scrapes are these. */
function increases(query: MetricQuery, scrapes: readonly string[]) {
  let before: Memories = followed(undefined, at(scrapes[0] ?? ''));
  return scrapes.slice(1).map((text) => {
    const now = at(text);
    const { canary } = changes(query, { before, now }, undefined);
    before = followed(before, now);
    return canary;
  });
}
const totals = (values: readonly number[]) =>
  increases(
    rate,
    values.map((value) => `r ${value}`),
  ).map((canary) => canary?.[1]);

describe('a series of which an answer has two lines', () => {
  test('is counted once when they are the same', () => {
    const { scrape, conflicts } = scrapeOf('c', readExposition('r 5\nr 5\n').samples);
    expect([...scrape.series.values()].map(({ value }) => value)).toEqual([5]);
    expect(conflicts).toEqual([]);
  });
  test('is named when they are not, and the order of the lines is no reset', () => {
    expect(scrapeOf('c', readExposition('r 5\nr 7\n').samples).conflicts).toEqual(['r']);
    const both = ['r 1000\nr 500000', 'r 500100\nr 1100', 'r 1200\nr 500200'];
    expect(increases(rate, both).map((canary) => canary?.[1])).toEqual([100, 100]);
  });
});
describe('a counter', () => {
  test('that begins anew counts from nothing', () => {
    expect(totals([1000, 1100, 20, 120])).toEqual([100, 20, 100]);
  });
  test('that falls a little was read from a replica that is behind: nothing is counted twice', () => {
    expect(totals([86_400, 86_550, 86_350, 86_700])).toEqual([150, 0, 150]);
  });
  test('that stays a little below is followed from there, without inventing events', () => {
    expect(totals([1000, 800, 810, 820, 830, 840])).toEqual([0, 0, 0, 0, 10]);
  });
  test('begins anew series by series', () => {
    const sums = increases(rate, ['r{a="1"} 100\nr{a="2"} 900', 'r{a="1"} 10\nr{a="2"} 950']);
    expect(sums[0]?.[1]).toBe(60);
  });
});
test('a metric that is there without a number is not missing', () => {
  const mean: MetricQuery = { kind: 'mean', sum: { metric: 's' }, count: { metric: 'n' } };
  expect(increases(mean, ['s 1\nn 4', 's 1\nn 4', 'other 1'])).toEqual([[], null]);
});
test('a pod that was away counts its rate per tick, not all at once', () => {
  const scrape = (value: number, atMs: number) => ({
    canary: new Map([['c', scrapeOf('c', readExposition(`r ${value}`).samples, atMs).scrape]]),
    baseline: new Map(),
  });
  const before = followed(undefined, scrape(0, 0));
  const query: MetricQuery = { kind: 'rate', of: { metric: 'r' } };
  expect(changes(query, { before, now: scrape(100, 10_000) }, undefined, 1000).canary).toEqual([
    10,
  ]);
});

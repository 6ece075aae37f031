import { describe, expect, test } from '@jest/globals';
import { commonBounds, layoutFindings } from '../../../src/adapters/histogram-layout.ts';
import { changes, followed } from '../../../src/adapters/metric-snapshots.ts';
import { readExposition } from '../../../src/adapters/pods/exposition.ts';
import { selectionFindings } from '../../../src/adapters/selection.ts';
import { scrapeOf } from '../../../src/adapters/series.ts';
import { presets } from '../../../src/gates/metrics/presets.ts';
import type { MetricQuery } from '../../../src/ports/metric-source.ts';

const samples = (text: string) => readExposition(text).samples;
const found = (query: MetricQuery | undefined, canary: string, stable = canary) =>
  query === undefined ? [] : selectionFindings('c', query, samples(canary), samples(stable));
const errors = presets['http-error-rate']?.query;
const own: MetricQuery = {
  kind: 'counts',
  bad: { metric: 'jobs_total', match: { result: 'failed' } },
  total: { metric: 'jobs_total' },
};

describe('bad events that can be selected', () => {
  test.each(['code', 'status', 'status_code'])('by the label %s are found', (label) => {
    expect(found(errors, `http_requests_total{${label}="200"} 5`)).toEqual([]);
    const query = errors as Extract<MetricQuery, { kind: 'counts' }>;
    const at = (n: number) => ({
      canary: new Map([
        ['c', scrapeOf('c', samples(`http_requests_total{${label}="503"} ${n}`)).scrape],
      ]),
      baseline: new Map(),
    });
    const before = followed(undefined, at(1));
    expect(changes(query, { before, now: at(8) }, undefined).canary).toEqual([7, 7]);
  });
  test('need not have happened yet', () => {
    expect(found(own, 'jobs_total{result="done"} 5')).toEqual([]);
    expect(
      found(errors, 'http_requests_total{code="204"} 5', 'http_requests_total{code="200"} 5'),
    ).toEqual([]);
  });
});
describe('a selector that can select nothing', () => {
  test('names the labels that are there', () => {
    expect(found(own, 'jobs_total{outcome="failed"} 5', 'jobs_total{result="done"} 5')).toEqual([
      {
        kind: 'selector',
        arm: 'canary',
        check: 'c',
        text: 'jobs_total of the canary has no series with result=~"failed": none has the label result; labels seen: outcome (failed)',
      },
    ]);
  });
  test('is found where no label looks like a status code', () => {
    expect(found(errors, 'http_requests_total{status="error"} 5')[0]?.text).toMatch(
      /labels seen: status \(error\)/,
    );
  });
  test('is found where the values of the label are of another language', () => {
    expect(found(own, 'jobs_total{result="KO"} 5', 'jobs_total{result="done"} 5')[0]?.text).toMatch(
      /none of those that the stable version has \(done\)/,
    );
  });
  test('of a gauge is found, since it measures nothing', () => {
    const gauge: MetricQuery = { kind: 'gauge', of: { metric: 'pool', match: { name: 'main' } } };
    expect(found(gauge, 'pool{name="primary"} 5')[0]?.kind).toBe('selector');
  });
  test('by a counter without labels that only the stable version has is found', () => {
    const query: MetricQuery = {
      kind: 'counts',
      bad: { metric: 'failures_total' },
      total: { metric: 'r_total' },
    };
    expect(found(query, 'r_total 5', 'r_total 5\nfailures_total 0')[0]?.text).toMatch(
      /does not report failures_total/,
    );
    expect(found(query, 'r_total 5', 'r_total 5\nfailures_total{why="x"} 2')[0]?.kind).toBe(
      'no-bad-series',
    );
  });
});
test('a summary where a histogram is needed is named', () => {
  const latency = presets['http-latency-p95']?.query;
  expect(found(latency, 'http_request_duration_seconds{quantile="0.95"} 0.2')[0]).toMatchObject({
    kind: 'summary',
    text: expect.stringMatching(/is a summary: .*; expose a histogram/),
  });
});

describe('buckets of two layouts', () => {
  const of = { metric: 'd' };
  const scrape = (pod: string, counts: Readonly<Record<string, number>>) =>
    scrapeOf(
      pod,
      samples(
        Object.entries(counts)
          .map(([le, n]) => `d_bucket{le="${le}"} ${n}`)
          .join('\n'),
      ),
    ).scrape;
  const stable = scrape('s', { '0.1': 0, '1': 0, '+Inf': 0 });
  test('are compared on the common bounds, where the cumulative counts are exact', () => {
    const canary = (n: number) =>
      scrape('c', { '0.1': n, '0.5': 2 * n, '1.0': 3 * n, '+Inf': 4 * n });
    const bounds = commonBounds([stable, canary(0)], of, undefined);
    expect(bounds).toEqual([0.1, 1, null]);
    const arms = (n: number) => ({
      canary: new Map([['c', canary(n)]]),
      baseline: new Map([['s', stable]]),
    });
    const query: MetricQuery = { kind: 'histogram', of };
    const before = followed(undefined, arms(0));
    expect(changes(query, { before, now: arms(10) }, bounds).canary).toEqual([10, 20, 10]);
    expect(
      layoutFindings('d', of, { canary: [canary(1)], stable: [stable] }, bounds)[0]?.kind,
    ).toBe('buckets');
  });
  test('of which the canary has fewer are named as such', () => {
    const canary = scrape('c', { '1': 0, '+Inf': 0 });
    const bounds = commonBounds([stable, canary], of, undefined);
    const [one] = layoutFindings('d', of, { canary: [canary], stable: [stable] }, bounds);
    expect(one).toMatchObject({ kind: 'fewer-buckets', text: expect.stringMatching(/lack 1 of/) });
  });
  test('in another unit have nothing in common, which is said', () => {
    const canary = scrape('c', { '100': 0, '1000': 0, '+Inf': 0 });
    const bounds = commonBounds([stable, canary], of, undefined);
    const [one] = layoutFindings('d', of, { canary: [canary], stable: [stable] }, bounds);
    expect(one?.text).toMatch(/nothing can be compared/);
  });
  test('that are alike are not worth a word', () => {
    expect(layoutFindings('d', of, { canary: [stable], stable: [stable] }, [0.1, 1, null])).toEqual(
      [],
    );
  });
});

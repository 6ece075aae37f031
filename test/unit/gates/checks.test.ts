import { describe, expect, test } from '@jest/globals';
import { checkKeys } from '../../../src/gates/metrics/check-schema.ts';
import { parseChecks } from '../../../src/gates/metrics/checks.ts';

const parse = (...items: readonly object[]) => parseChecks(items, 'checks');
describe('checks that users define', () => {
  test('take a preset and change its numbers', () => {
    expect(parse({ name: 'errors', preset: 'http-error-rate', limit: 0.002 })).toMatchObject([
      { name: 'errors', limit: 0.002, burstSeconds: 120, kind: 'counts' },
    ]);
  });
  test('say with labels what is bad', () => {
    expect(
      parse({
        name: 'jobs',
        kind: 'counts',
        bad: 'jobs_total',
        'bad-match': { status: 'failed|dead' },
        total: 'jobs_total',
      }),
    ).toMatchObject([
      {
        query: { kind: 'counts', bad: { metric: 'jobs_total', match: { status: 'failed|dead' } } },
        unit: '1',
      },
    ]);
  });
  test('count what is started and never finished', () => {
    expect(
      parse({ name: 'lost', kind: 'lost', started: 'in_total', finished: 'out_total' }),
    ).toMatchObject([{ kind: 'counts', query: { kind: 'lost' } }]);
  });
  test('carry the unit of their limit', () => {
    expect(
      parse(
        { name: 'errors', preset: 'http-error-rate', limit: '0.2%' },
        { name: 'gc', preset: 'gc-pause', limit: '80ms' },
        { name: 'heap', kind: 'gauge', metric: 'go_heap_bytes', limit: '512MiB' },
        { name: 'load', kind: 'gauge', metric: 'load_ratio', unit: '1', limit: 1.5 },
        { name: 'wait', kind: 'gauge', metric: 'wait_ms', limit: '0.3s', tolerance: '25%' },
      ).map(({ limit, tolerance }) => [limit, tolerance]),
    ).toEqual([
      [0.002, undefined],
      [0.08, 1],
      [536_870_912, undefined],
      [1.5, undefined],
      [300, 0.25],
    ]);
  });
  test.each(['80', '10.5', '"1001%"'])(
    'refuse the tolerance %s: more than ten times worse',
    (of) => {
      expect(() => parse({ preset: 'http-latency-p95', tolerance: JSON.parse(of) })).toThrow(
        /tolerance.*out of range.*from 0 to 10/,
      );
    },
  );
  test('ask PromQL of their own', () => {
    expect(
      parse({ name: 'lag', kind: 'gauge', query: 'max(lag{pod=~$pods})', combine: 'max' }),
    ).toMatchObject([{ kind: 'gauge', query: { kind: 'promql', combine: 'max' } }]);
  });
  test('take their unit from the name of the metric', () => {
    expect(parse({ name: 'heap', kind: 'gauge', metric: 'go_heap_bytes' })).toMatchObject([
      { unit: 'bytes' },
    ]);
  });
});
describe('presets under names of their own', () => {
  test('read another metric, with other labels for the code', () => {
    expect(
      parse({
        name: 'errors',
        preset: 'http-error-rate',
        metric: 'billing_requests_total',
        match: { handler: '/v1/.*' },
        labels: ['outcome_code'],
      }),
    ).toMatchObject([
      {
        limit: 0.005,
        query: {
          bad: {
            metric: 'billing_requests_total',
            match: { handler: '/v1/.*' },
            oneOf: { labels: ['outcome_code'], match: '5..' },
          },
          total: { metric: 'billing_requests_total', match: { handler: '/v1/.*' } },
        },
      },
    ]);
  });
  test('say what is bad where there is no status code', () => {
    const [check] = parse({
      preset: 'http-error-rate',
      metric: 'rpc_total',
      'bad-match': { outcome: 'error' },
    });
    expect(check?.query).toEqual({
      kind: 'counts',
      bad: { metric: 'rpc_total', match: { outcome: 'error' } },
      total: { metric: 'rpc_total' },
    });
  });
  test('of a mean what stands before _sum and _count', () => {
    expect(parse({ preset: 'gc-pause', metric: 'pause_seconds' })[0]?.query).toEqual({
      kind: 'mean',
      sum: { metric: 'pause_seconds_sum' },
      count: { metric: 'pause_seconds_count' },
    });
  });
  test('are no longer optional: who names a metric says that it is there', () => {
    expect(
      parse(
        { preset: 'task-throughput', started: 'in_total', finished: 'out_total' },
        { preset: 'task-failures', match: { queue: 'a' } },
        { preset: 'memory', metric: 'heap_bytes', optional: true },
      ).map(({ optional }) => optional),
    ).toEqual([false, true, true]);
  });
  test.each([
    [{ preset: 'goroutines', labels: ['code'] }, /checks\[0\].labels.*kind gauge has no labels/],
    [{ preset: 'task-throughput', metric: 'x' }, /has no metric.*started, finished/],
    [{ preset: 'task-failures', labels: ['code'] }, /looks for no status code/],
    [
      { preset: 'http-error-rate', labels: ['code'], 'bad-match': { a: 'b' } },
      /both labels and bad-match/,
    ],
    [{ preset: 'http-error-rate', match: { a: '(' } }, /not a regular expression/],
  ])('%j is refused', (check, message) => {
    expect(() => parse(check)).toThrow(message);
  });
});
test('the published schema has exactly the keys that are read', () => {
  for (const [kind, keys] of Object.entries(checkKeys)) {
    const about = kind === 'preset' ? { preset: 'goroutines' } : { name: 'a', kind };
    expect(() => parse({ ...about, 'no-such-key': 1 })).toThrow(
      new RegExp(
        `Known: ${['kind', ...Object.keys(keys)]
          .filter((key) => kind !== 'preset' || key !== 'kind')
          .map((key) => `(?=.*\\b${key}\\b)`)
          .join('')}`,
      ),
    );
    for (const key of Object.keys(keys))
      expect(() => parse({ ...about, [key]: {} })).not.toThrow(/is not known/);
  }
});
describe('what cannot be meant is refused by name', () => {
  test.each([
    [{ name: 'x', kind: 'gauge', metric: 'requests_total' }, /counter by its name/],
    [
      { name: 'x', kind: 'gauge', metric: 'wait_seconds', unit: 'bytes' },
      /in s by its name, and unit is bytes/,
    ],
    [{ name: 'x', kind: 'gauge', query: 'up' }, /which pods/],
    [
      { name: 'x', kind: 'gauge', query: 'up{pod=~$pods}', combine: 'last' },
      /combine': "last" is not one of sum/,
    ],
    [{ name: 'x', kind: 'gauge', metric: 'a', query: 'b{pod=~$pods}' }, /both metric and query/],
    [
      { name: 'x', kind: 'counts', bad: 'a_total' },
      /'checks\[0\]\.total': It is required and is not there; it must be a metric name/,
    ],
    [
      { name: 'x', kind: 'counts', bad: 'a', total: 'b', 'bad-match': { code: 'a(?=b)' } },
      /bad-match\.code': .*RE2/,
    ],
    [
      { name: 'x', kind: 'counts', bad: 'a', total: 'b', 'bad-match': ['5..'] },
      /bad-match': a list is not a map/,
    ],
    [{ name: 'x', kind: 'counts', bad: 'a', total: 'b', query: 'c' }, /"query" is not known/],
    [{ name: 'x', preset: 'http-error-rate', limit: 5 }, /limit': 5 is out of range.*0\.5%/],
    [{ name: 'x', preset: 'http-error-rate', limit: '80ms' }, /not a limit for a proportion/],
    [{ name: 'x', preset: 'memory', limt: 5 }, /"limt" is not known\. Is it 'limit'\?/],
    [{ name: 'x', kind: 'constructor' }, /kind': "constructor" is not one of histogram/],
    [{ name: 'x', preset: '__proto__' }, /no preset/],
    [{ name: 'x', preset: 'memory', quantile: 1.5 }, /quantile': 1.5/],
    [{ name: 'x', preset: 'memory', optional: 'yes' }, /optional': "yes" is not true or false/],
    [
      { name: 'x', kind: 'rate', metric: 'a_total', unit: 'furlong' },
      /unit': "furlong" is not one of 1, s/,
    ],
  ])('%j', (item, message) => {
    expect(() => parse(item)).toThrow(message);
  });
});

import { describe, expect, test } from '@jest/globals';
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

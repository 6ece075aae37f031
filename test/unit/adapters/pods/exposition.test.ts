import { describe, expect, test } from '@jest/globals';
import { parseExposition, readExposition } from '../../../../src/adapters/pods/exposition.ts';

const one = (line: string) => readExposition(line).samples[0];

describe('a line that Prometheus takes is read', () => {
  test.each([
    ['a name alone', 'up 1', { name: 'up', labels: {}, value: 1 }],
    ['a time in milliseconds', 'up 1 1700000000123', { name: 'up', labels: {}, value: 1 }],
    ['a time with a fraction', 'up 1 1700000000.123', { name: 'up', labels: {}, value: 1 }],
    ['a time with an exponent', 'up 10 1.7e+09', { name: 'up', labels: {}, value: 10 }],
    [
      'an exemplar without a time',
      'd_bucket{le="0.1"} 5 # {trace_id="ab"} 0.06',
      { name: 'd_bucket', labels: { le: '0.1' }, value: 5 },
    ],
    [
      'a time and an exemplar with a time',
      'd_bucket{le="0.1"} 5 1.5 # {trace_id="a}b"} 0.06 1700000000.5',
      { name: 'd_bucket', labels: { le: '0.1' }, value: 5 },
    ],
    [
      'no space after the labels',
      'r{code="200"}3',
      { name: 'r', labels: { code: '200' }, value: 3 },
    ],
    [
      'spaces everywhere',
      'r { code = "200" , } 3',
      { name: 'r', labels: { code: '200' }, value: 3 },
    ],
    ['empty labels', 'r{} 3', { name: 'r', labels: {}, value: 3 }],
    [
      'braces, hashes and commas in a value',
      'r{p="/{id} # a, b=c"} 3',
      { name: 'r', labels: { p: '/{id} # a, b=c' }, value: 3 },
    ],
    [
      'the three escapes, and a backslash that is none',
      String.raw`r{p="a\"b\\c\nd\.e"} 3`,
      { name: 'r', labels: { p: 'a"b\\c\nd\\.e' }, value: 3 },
    ],
    [
      'names in quotes',
      '{"http.requests", "http.code"="200", path="/"} 4',
      { name: 'http.requests', labels: { 'http.code': '200', path: '/' }, value: 4 },
    ],
    ['infinity', 'r -Inf', { name: 'r', labels: {}, value: Number.NEGATIVE_INFINITY }],
    ['not a number', 'r NaN', { name: 'r', labels: {}, value: Number.NaN }],
    ['an exponent', 'r 1.5E3\r', { name: 'r', labels: {}, value: 1500 }],
  ])('%s', (_what, line, sample) => {
    expect(one(line)).toEqual(sample);
    expect(readExposition(line).unreadable.lines).toBe(0);
  });
});
describe('a line that nobody can read', () => {
  test.each([
    'up',
    'up one',
    'up 0x10',
    'up 1_000',
    'r{code=200} 1',
    'r{code="200" 1',
    'r{a="1",a="2"} 1',
    '{a="1"} 1',
    'r{"s"} 1',
    'up 1 soon',
    '5 5',
  ])('costs itself only: %s', (line) => {
    const { samples, unreadable } = readExposition(`before 1\n${line}\nafter 2\n# EOF\n`);
    expect(samples.map(({ name }) => name)).toEqual(['before', 'after']);
    expect(unreadable).toEqual({ lines: 1, first: `line 2: ${JSON.stringify(line)}` });
  });
  test('is an error when there is no other: it is not metrics', () => {
    expect(() => parseExposition('<html>\n404 page not found\n')).toThrow(
      /no line of it is a metric/,
    );
    expect(parseExposition('')).toEqual([]);
  });
});
test('types are known by the names of the samples, also where OpenMetrics leaves _total out', () => {
  const { types } = readExposition(
    '# TYPE r counter\n# TYPE "my.gauge" gauge\n# HELP x y\nr_total 1\n',
  );
  expect(types.get('r_total')).toBe('counter');
  expect(types.get('my.gauge')).toBe('gauge');
});

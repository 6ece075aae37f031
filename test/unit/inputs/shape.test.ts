import { describe, expect, test } from '@jest/globals';
import { UsageError } from '../../../src/errors.ts';
import {
  boolean,
  list,
  nearest,
  number,
  object,
  oneOf,
  optional,
  record,
  text,
  wholeNumber,
  withDefault,
} from '../../../src/inputs/shape.ts';

const check = object({
  name: text(60, { form: /^[a-z-]+$/, what: 'a name' }),
  limit: optional(number(0, 1)),
  optional: withDefault(boolean, false),
  kind: optional(oneOf('gauge', 'rate')),
  pods: optional(wholeNumber(1, 10)),
  match: optional(record(text(20), { max: 2 })),
});
const checks = list(check, { min: 1, max: 2 });
const refusal = (value: unknown): string => {
  try {
    checks(value, 'checks');
  } catch (thrown) {
    if (thrown instanceof UsageError) return thrown.message;
    throw thrown;
  }
  throw new Error('it was accepted');
};

test('reads what fits, leaves absent keys out and fills in what is meant by them', () => {
  expect(checks([{ name: 'errors', match: { code: '5..' } }], 'checks')).toStrictEqual([
    { name: 'errors', optional: false, match: { code: '5..' } },
  ]);
});
describe('names the path and what was expected', () => {
  test.each<[string, unknown, RegExp]>([
    ['a map for a list', { a: 1 }, /^Input 'checks': a map is not a list/],
    ['too few', [], /^Input 'checks': It has 0 items, fewer than 1/],
    ['too many', [{}, {}, {}], /^Input 'checks': It has 3 items, more than 2/],
    ['a text for a map', ['x'], /^Input 'checks\[0\]': "x" is not a map/],
    ['a list for a map', [[]], /^Input 'checks\[0\]': a list is not a map/],
    ['nothing for a map', [null], /^Input 'checks\[0\]': null is not a map/],
    ['a required key that is missing', [{}], /^Input 'checks\[0\]\.name': It is required/],
    ['an empty value', [{ name: 'a', limit: null }], /checks\[0\]\.limit': null is not a number/],
    ['a number out of range', [{ name: 'a', limit: 2 }], /limit': 2 is not a number from 0 to 1/],
    ['no number', [{ name: 'a', limit: Number.NaN }], /limit': NaN is not a number/],
    ['an endless number', [{ name: 'a', limit: Number.POSITIVE_INFINITY }], /Infinity is not/],
    ['a text for a number', [{ name: 'a', limit: '1' }], /limit': "1" is not a number/],
    ['a fraction', [{ name: 'a', pods: 1.5 }], /pods': 1\.5 is not a whole number from 1 to 10/],
    ['yes', [{ name: 'a', optional: 'yes' }], /optional': "yes" is not true or false/],
    ['another choice', [{ name: 'a', kind: 'x' }], /kind': "x" is not one of gauge, rate/],
    ['a number for a text', [{ name: 5 }], /name': 5 is not a name\. Quote it: "5"/],
    ['a form that does not fit', [{ name: 'A' }], /name': "A" is not a name/],
    ['a long text', [{ name: 'a'.repeat(61) }], /name': It has 61 characters, more than 60/],
    ['a control character', [{ name: 'a', match: { a: '\u001b' } }], /match\.a': .*control/],
    ['too many entries', [{ name: 'a', match: { a: '', b: '', c: '' } }], /match': It has 3/],
    ['a strange key', [{ name: 'a', match: { 'a b': 1 } }], /checks\[0\]\.match\["a b"\]': 1 is/],
    ['a prototype', [{ name: 'a', toString: 1 }], /key "toString" is not known/],
  ])('%s', (_what, value, expected) => {
    expect(refusal(value)).toMatch(expected);
  });
  test('an unknown key, and the known one that is meant', () => {
    expect(refusal([{ name: 'a', limt: 1 }])).toMatch(
      /^Input 'checks\[0\]': Its key "limt" is not known\. Is it 'limit'\? Known: name, limit,/,
    );
    expect(refusal([{ name: 'a', threshold: 1 }])).toMatch(/is not known\. Known: name/);
  });
});
test('the nearest word differs by at most a third', () => {
  const known = ['critical', 'weight', 'limit'];
  expect(nearest('criticle', known)).toBe('critical');
  expect(nearest('wieght', known)).toBe('weight');
  expect(nearest('Limit', known)).toBe('limit');
  expect(nearest('dimension', known)).toBeUndefined();
  expect(nearest('x'.repeat(100_000), known)).toBeUndefined();
});

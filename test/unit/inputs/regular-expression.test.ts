import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { selects } from '../../../src/adapters/series.ts';
import { parseChecks } from '../../../src/gates/metrics/checks.ts';
import {
  isRegularExpression,
  matchesWhole,
  regularExpression,
} from '../../../src/inputs/regular-expression.ts';

describe('a pattern of a user', () => {
  test.each(['(a|a)*b', '(a+)+b', '(a*)*b', '((a|a)+)+b', '(.*a){20}b'])(
    '%s answers at once on a text that makes backtracking explode',
    (pattern) => {
      const began = performance.now();
      expect(matchesWhole(pattern, 'a'.repeat(10_000))).toBe(false);
      expect(performance.now() - began).toBeLessThan(20_000);
    },
  );
  test('matches the whole label, as Prometheus anchors it', () => {
    expect(matchesWhole('5..', '503')).toBe(true);
    expect(matchesWhole('5..', '1503')).toBe(false);
    expect(matchesWhole('a|b', 'ab')).toBe(false);
    expect(matchesWhole('.*', 'two\nlines')).toBe(true);
    expect(matchesWhole('', '')).toBe(true);
  });
  test('matches as the language does, where both know the pattern', () => {
    const atom = fc.constantFrom('a', 'b', '.', '[ab]', '[^a]', '\\d', '(a|b)', 'a?', 'b*', 'c+');
    const pattern = fc.array(atom, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(''));
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '1'), maxLength: 8 });
    fc.assert(
      fc.property(pattern, text, (one, given) => {
        expect(matchesWhole(one, given)).toBe(new RegExp(`^(?:${one})$`, 's').test(given));
      }),
    );
  });
  test.each(['(a', '[', 'a(?=b)', '(a)\\1', '(((a{100}){100}){100}){100}', 'x'.repeat(501)])(
    'that RE2 does not take, or that is too large, is refused: %s',
    (pattern) => {
      expect(isRegularExpression(pattern)).toBe(false);
      expect(() => regularExpression.read(pattern, 'history-pods')).toThrow(
        /^Input 'history-pods': /,
      );
    },
  );
});
test('a check may match with any pattern, and its samples are read in linear time', () => {
  const [check] = parseChecks(
    [{ name: 'x', kind: 'rate', metric: 'm', match: { path: '(a|a)*b' } }],
    'checks',
  );
  const query = check?.query;
  if (query?.kind !== 'rate') throw new Error('it is a rate');
  const began = performance.now();
  expect(selects(query.of, { name: 'm', labels: { path: 'a'.repeat(5000) }, value: 1 })).toBe(false);
  expect(selects(query.of, { name: 'm', labels: { path: 'aab' }, value: 1 })).toBe(true);
  expect(performance.now() - began).toBeLessThan(20_000);
});

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { matchesText, noMatches, parseMatches } from '../../../src/release/record/matches.ts';

describe('matches in the release record', () => {
  const texts = fc.dictionary(fc.string({ minLength: 1 }), fc.string());
  test('are read back as they were written', () => {
    fc.assert(
      fc.property(fc.record({ headers: texts, sourceLabels: texts }), (matches) => {
        expect(parseMatches(matchesText(matches))).toEqual(matches);
      }),
    );
  });
  test('absent means none', () => {
    expect(parseMatches(undefined)).toEqual(noMatches);
    expect(matchesText(noMatches)).toBe('');
  });
  test.each(['{', 'null', '[]', '{"headers":{}}', '{"headers":{"a":1},"sourceLabels":{}}'])(
    'something else is not taken for matches: %s',
    (text) => {
      expect(parseMatches(text)).toBeUndefined();
    },
  );
});

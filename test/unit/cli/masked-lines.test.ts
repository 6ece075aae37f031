import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { lineMask } from '../../../src/cli/masked-lines.ts';

const shown = (...lines: readonly string[]): readonly string[] => {
  const mask = lineMask();
  return lines.map(mask).filter((line) => line !== undefined);
};

describe('a log without a runner', () => {
  test('never shows a masked value, nor the command that masks it', () => {
    expect(shown('before s3cret', '::add-mask::s3cret', 'after s3cret, s3cret')).toEqual([
      'before s3cret',
      'after ***, ***',
    ]);
  });
  test('masks what was escaped for the command', () => {
    expect(shown('::add-mask::a%250A', 'is a%0A here')).toEqual(['is *** here']);
  });
  test('masks the longest first', () => {
    expect(shown('::add-mask::abc', '::add-mask::abcdef', 'abcdefg')).toEqual(['***g']);
  });
  test('an empty mask masks nothing', () => {
    expect(shown('::add-mask::', 'text')).toEqual(['text']);
  });
  test('reads as people do: no commands, no escapes, and nothing of a secret', () => {
    expect(
      shown(
        '::add-mask::s3cret',
        '::error title=deploy%3A x::It failed.%0Awith s3%63ret s3cret 100%25',
        '::notice::done',
        '::group::Plan',
        '100%25 is not decoded in plain lines',
      ),
    ).toEqual([
      'error: deploy: x: It failed.\nwith s3%63ret *** 100%',
      'notice: done',
      'Plan',
      '100%25 is not decoded in plain lines',
    ]);
  });
  test('holds for any secret and any text around it', () => {
    const word = fc.stringMatching(/^[A-Za-z0-9+/=]{4,40}$/);
    fc.assert(
      fc.property(word, fc.string(), fc.string(), (secret, before, after) => {
        const [line = ''] = shown(
          `::add-mask::${secret}`,
          `x${before}${secret}${after}`.replaceAll('\n', ''),
        );
        expect(line).not.toContain(secret);
      }),
    );
  });
});

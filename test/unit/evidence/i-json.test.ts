import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonicalJson } from '../../../src/evidence/canonical.ts';
import { parseIJson } from '../../../src/evidence/i-json.ts';

describe('I-JSON', () => {
  it.each([
    ['a key twice', '{"a":1,\n "a":2}', '2:2: the key "a" is there twice'],
    ['a key twice, once escaped', '{"a":1,"\\u0061":2}', '1:8: the key "a" is there twice'],
    ['a lone surrogate, escaped', '["\\ud800"]', '1:3: a lone surrogate'],
    ['a low surrogate first', '["\\udc00\\ud800"]', '1:3: a lone surrogate'],
    ['a lone surrogate as it is', '["x\ud800"]', '1:4: a lone surrogate'],
    ['NaN', '[NaN]', '1:2: "N" where a value belongs'],
    ['Infinity', '-Infinity', '1:1: "-" where a value belongs'],
    ['an overflow', '[1,1e400]', '1:4: the number 1e400'],
    ['an underflow', '1e-400', 'none that a double can hold'],
    ['an integer of too many digits', '9007199254740993', 'none that a double can hold'],
    ['a leading zero', '01', '1:2: "1" after the value'],
    ['a trailing comma', '[1,]', '1:4: "]" where a value belongs'],
    ['no end', '{"a":', '1:6: the end of the text where a value belongs'],
    ['a string without its end', '"abc', '1:5: a string that does not end'],
    ['a raw tab in a string', '"\t"', '1:2: a control character'],
    ['an escape of another language', '"\\x41"', '1:2: an escape'],
    ['too deep a nest', '['.repeat(100_000), 'nested deeper than 1500'],
    ['a byte order mark', '\ufeff{}', '1:1:'],
    ['nothing', ' ', '1:2: the end of the text'],
    ['columns in characters', '["😂", x]', '1:7: "x"'],
  ])('refuses %s', (_what, text, says) => {
    expect(() => parseIJson(text)).toThrow(says);
  });
  it('takes what a double holds, as a double is written', () => {
    expect(
      parseIJson('[295147905179352830000, 9007199254740992, 1E30, 4.50, 0.1, -0, 0e9]'),
    ).toEqual([295147905179352830000, 9007199254740992, 1e30, 4.5, 0.1, -0, 0]);
  });
  it('refuses a number longer than any that is counted, however long, at once', () => {
    const digits = '9'.repeat(5_000_000);
    for (const exactIntegers of [true, false])
      expect(() => parseIJson(`[${digits}]`, { exactIntegers })).toThrow(
        'a number of 5000000 characters',
      );
  });
  it('keeps integers of any size where it is asked to', () => {
    expect(parseIJson('[9007199254740993, 12]', { exactIntegers: true })).toEqual([
      9007199254740993n,
      12,
    ]);
  });
  it('keeps a key that JavaScript has a meaning for', () => {
    expect(canonicalJson(parseIJson('{"__proto__":{"b":1},"\\ud83d\\ude02":2}'))).toBe(
      '{"__proto__":{"b":1},"😂":2}',
    );
  });
  it('reads what JSON writes, and its canonical form is a fixed point', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = JSON.stringify(value);
        if (/\\ud[89a-f]/.test(text)) return;
        const canonical = canonicalJson(parseIJson(text));
        expect(canonicalJson(parseIJson(canonical))).toBe(canonical);
        expect(JSON.parse(canonical)).toEqual(JSON.parse(text));
      }),
    );
  });
});

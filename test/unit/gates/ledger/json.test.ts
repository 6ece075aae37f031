import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseLossless, writeLossless } from '../../../../src/gates/ledger/json.ts';

describe('JSON of a ledger', () => {
  test('keeps every digit of an integer beyond 2^53, in and out', () => {
    const text =
      '{"offset":9007199254740993,"low":-18446744073709551615,"n":[12345678901234567890]}';
    expect(parseLossless(text)).toEqual({
      offset: 9_007_199_254_740_993n,
      low: -18_446_744_073_709_551_615n,
      n: [12_345_678_901_234_567_890n],
    });
    expect(writeLossless(parseLossless(text))).toBe(text);
  });
  test('keeps numbers that a double holds as numbers, beside long ones too', () => {
    expect(parseLossless('[9007199254740991,1.5e3,0.1234567890123456,-0]')).toEqual([
      9_007_199_254_740_991, 1500, 0.123_456_789_012_345_6, -0,
    ]);
  });
  test('leaves digits inside of texts alone', () => {
    expect(parseLossless('{"id":"9007199254740993 \\" \\\\","n":9007199254740993}')).toEqual({
      id: '9007199254740993 " \\',
      n: 9_007_199_254_740_993n,
    });
  });
  test('says the same of any JSON value as JSON.parse, with a long number beside it', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = JSON.stringify({ value, long: '1234567890123456' });
        expect(JSON.parse(writeLossless(parseLossless(text)))).toEqual(JSON.parse(text));
      }),
    );
  });
  test('takes and refuses the same texts as JSON.parse', () => {
    const piece = fc.constantFrom(
      ...'{}[]",:\\ -+.eE01',
      'null',
      'true',
      'NaN',
      '1234567890123456789',
      '"a"',
    );
    const text = fc.array(piece, { maxLength: 12 }).map((pieces) => `${pieces.join('')}`);
    fc.assert(
      fc.property(text, (tail) => {
        const whole = `[1234567890123456789${tail}`;
        const strict = ((): boolean => {
          try {
            JSON.parse(whole);
            return true;
          } catch {
            return false;
          }
        })();
        const ours = ((): boolean => {
          try {
            parseLossless(whole);
            return true;
          } catch {
            return false;
          }
        })();
        expect(ours).toBe(strict);
      }),
      { numRuns: 2000 },
    );
  });
  test.each([
    'NaN',
    '{"n":NaN}',
    '[1234567890123456,NaN]',
    '{"a":1234567890123456',
    "{'a':1}",
    '[01234567890123456]',
    '',
  ])('refuses %s', (text) => {
    expect(() => parseLossless(text)).toThrow(/it is (not JSON|empty)/);
  });
  test('names nesting that would end the stack', () => {
    expect(() => parseLossless(`${'['.repeat(100_000)}1234567890123456`)).toThrow('nested deeper');
  });
  test('a prototype in a line is a field like any other', () => {
    const parsed = parseLossless('{"__proto__":{"x":1},"n":1234567890123456}') as object;
    expect(Object.getPrototypeOf(parsed)).toBe(Object.prototype);
    expect(Object.hasOwn(parsed, '__proto__')).toBe(true);
  });
  test('never writes what JSON has no word for', () => {
    expect(() => writeLossless({ n: Number.NaN })).toThrow('NaN has no JSON');
  });
});

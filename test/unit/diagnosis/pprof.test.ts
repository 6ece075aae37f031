import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decodeProfile, ProfileError } from '../../../src/diagnosis/pprof.ts';
import { encodeProfile, field, message, varint } from '../../support/diagnosis/pprof.ts';

const bytes = encodeProfile('goroutine', 'count', [
  [['runtime.gopark', 'main.(*app).watch'], 1373],
  [['main.main'], 1],
]);

describe('a profile is read', () => {
  test('stacks leaf first, values, places', () => {
    const read = decodeProfile(bytes);
    expect(read.sampleTypes).toEqual([{ type: 'goroutine', unit: 'count' }]);
    expect(read.samples.map(({ stack, values }) => [stack, values])).toEqual([
      [['runtime.gopark', 'main.(*app).watch'], [1373]],
      [['main.main'], [1]],
    ]);
    expect(read.places.get('main.main')).toEqual({ file: '', line: 42 });
  });
  test('a negative value is one', () => {
    expect(
      decodeProfile(encodeProfile('delay', 'nanoseconds', [[['f'], -5]])).samples[0]?.values,
    ).toEqual([-5]);
  });
  test('locations and functions that lead nowhere are left out', () => {
    const odd = [
      ...message(1, field(1, 1)),
      ...message(2, [...field(1, 99), ...field(2, 7)]),
      ...message(6, []),
      ...message(6, [97]),
    ];
    expect(decodeProfile(Uint8Array.from(odd)).samples).toEqual([
      { stack: [], values: [7], labels: {} },
    ]);
  });
});
describe('what is no profile is refused with the reason', () => {
  test.each([
    ['nothing', new Uint8Array(), 'is empty'],
    ['cut off within a field', bytes.subarray(0, bytes.length - 3), 'ends in the middle'],
    ['a length beyond the end', Uint8Array.from([0x0a, ...varint(2 ** 40)]), 'ends in the middle'],
    ['an endless number', new Uint8Array(20).fill(0xff), 'more than ten bytes'],
    ['a group', Uint8Array.from([0x0b]), 'unknown wire type'],
    ['text', new TextEncoder().encode('hello world, this is no profile'), ''],
    [
      'a stack without end',
      Uint8Array.from([
        ...message(1, field(1, 0)),
        ...message(2, message(1, new Array(600).fill(1))),
      ]),
      'more than 512',
    ],
  ])('%s', (_, given, reason) => {
    expect(() => decodeProfile(given)).toThrow(ProfileError);
    expect(() => decodeProfile(given)).toThrow(reason);
  });
  test('whatever the bytes are: a profile or a ProfileError, nothing else', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.nat(bytes.length), (noise, at) => {
        for (const given of [noise, Uint8Array.from([...bytes.subarray(0, at), ...noise])])
          try {
            decodeProfile(given);
          } catch (thrown) {
            expect(thrown).toBeInstanceOf(ProfileError);
          }
      }),
    );
  });
});

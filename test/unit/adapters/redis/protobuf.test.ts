import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  mapOf,
  numberOf,
  readMessage,
  textOf,
  textsOf,
} from '../../../../src/adapters/redis/protobuf.ts';

const varint = (value: bigint): number[] => {
  const bytes: number[] = [];
  for (let left = BigInt.asUintN(64, value); ; left >>= 7n) {
    if (left < 128n) return [...bytes, Number(left)];
    bytes.push(Number(left & 127n) | 128);
  }
};
const text = (field: number, value: string): number[] => {
  const bytes = [...Buffer.from(value)];
  return [...varint(BigInt(field * 8 + 2)), ...varint(BigInt(bytes.length)), ...bytes];
};
const number = (field: number, value: bigint): number[] => [
  ...varint(BigInt(field * 8)),
  ...varint(value),
];

describe('a message of Protocol Buffers', () => {
  it('gives back every number and text that was written', () => {
    fc.assert(
      fc.property(fc.string(), fc.bigInt(-(2n ** 53n), 2n ** 53n), (words, value) => {
        const read = readMessage(Buffer.from([...text(3, words), ...number(15, value)]));
        expect([textOf(read, 3), numberOf(read, 15)]).toEqual([
          Buffer.from(words).toString('utf8'),
          Number(value),
        ]);
      }),
    );
  });
  it('repeats, maps and what is left out are read as proto3 means them', () => {
    const pair = [...text(1, 'traceparent'), ...text(2, '00-1')];
    const bytes = [...text(5, 'a'), ...text(5, 'b'), ...varint(122n), pair.length, ...pair];
    const read = readMessage(Buffer.from(bytes));
    expect(textsOf(read, 5)).toEqual(['a', 'b']);
    expect(mapOf(read, 15).get('traceparent')).toBe('00-1');
    expect([textOf(read, 9), numberOf(read, 9)]).toEqual(['', 0]);
  });
  it('that ends too early, or is none, is refused', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        // Either it is read, or it says why not; never anything else.
        try {
          readMessage(Buffer.from(bytes));
        } catch (thrown) {
          expect(String(thrown)).toMatch(
            /^ProtobufError: (ends in the middle|has a number of more than ten bytes|has a field of the unknown wire type)/,
          );
        }
      }),
    );
    expect(() => readMessage(Buffer.from([10, 5, 1]))).toThrow(/ends in the middle of a field/);
  });
});

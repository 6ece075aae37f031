import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  bytesWithin,
  ProtobufError,
  protobufReader,
  readFields,
} from '../../../src/inputs/protobuf.ts';

const read = (...bytes: number[]): unknown[] => {
  const found: unknown[] = [];
  readFields(protobufReader(Uint8Array.from(bytes)), (number, value, inside) =>
    found.push([number, inside === undefined ? value : [...bytesWithin(inside)]]),
  );
  return found;
};

describe('fields of Protocol Buffers', () => {
  test('each kind is told by its number; ten bytes are a negative number', () => {
    expect(read(0x08, 0x96, 0x01)).toEqual([[1, 150]]);
    expect(read(0x08, ...Array(9).fill(0xff), 0x01)).toEqual([[1, -1]]);
    expect(read(0x12, 2, 7, 8)).toEqual([[2, [7, 8]]]);
    expect(read(0x1d, 1, 2, 3, 4, 0x08, 5)).toEqual([
      [3, Number.NaN],
      [1, 5],
    ]);
  });
  test.each([
    ['a number that goes on', [0x08, 0x80], 'ends in the middle of a number'],
    ['a number of eleven bytes', [0x08, ...Array(11).fill(0xff)], 'more than ten bytes'],
    ['a text that goes on', [0x12, 5, 1], 'ends in the middle of a field'],
    ['a length below zero', [0x12, ...Array(9).fill(0xff), 0x01], 'ends in the middle of a field'],
    ['a fixed width that goes on', [0x1d, 1], 'ends in the middle of a field'],
    ['a group', [0x0b], 'unknown wire type 3'],
  ])('%s is refused', (_name, bytes, why) => {
    expect(() => read(...bytes)).toThrow(why);
  });
  test('any bytes are read whole or refused, never anything else', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), (bytes) => {
        try {
          read(...bytes);
        } catch (thrown) {
          expect(thrown).toBeInstanceOf(ProtobufError);
        }
      }),
    );
  });
});

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { lineSplitter, type ReadLine } from '../../../src/cli/lines.ts';

function split(chunks: readonly Buffer[], longest?: number): readonly ReadLine[] {
  const lines: ReadLine[] = [];
  const splitter = lineSplitter((line) => lines.push(line), longest);
  for (const chunk of chunks) splitter.chunk(chunk);
  splitter.end();
  return lines;
}
describe('lines of a stream', () => {
  test('are the same however the bytes were cut', () => {
    const cut = fc.tuple(
      fc.array(fc.string({ unit: 'grapheme' }).filter((text) => !/[\n\ufeff]/.test(text))),
      fc.array(fc.nat(64)),
    );
    fc.assert(
      fc.property(cut, ([lines, cuts]) => {
        const bytes = Buffer.from(lines.map((line) => `${line}\n`).join(''));
        const at = [
          ...new Set([0, ...cuts.map((one) => one % (bytes.length + 1)), bytes.length]),
        ].sort((a, b) => a - b);
        const chunks = at.slice(1).map((end, i) => bytes.subarray(at[i], end));
        expect(split(chunks)).toEqual(lines.map((text, i) => ({ at: i + 1, text })));
      }),
    );
  });
  test('the last one needs no end, and an empty one counts', () => {
    expect(split([Buffer.from('a\n\nb')])).toEqual([
      { at: 1, text: 'a' },
      { at: 2, text: '' },
      { at: 3, text: 'b' },
    ]);
  });
  test('a byte order mark is no part of the first', () => {
    expect(split([Buffer.from('\ufeff{}\n')])).toEqual([{ at: 1, text: '{}' }]);
  });
  test('bytes that are no UTF-8 are named, a real replacement character is text', () => {
    expect(split([Buffer.from([0x61, 0xff, 10]), Buffer.from('\ufffd\n')])).toEqual([
      { at: 1, bad: 'it is not UTF-8' },
      { at: 2, text: '\ufffd' },
    ]);
  });
  test('one beyond the limit is named and skipped, the next one is read', () => {
    expect(
      split([Buffer.from('aaaa'), Buffer.from('aaaa\nbb\ncccccccc\n'), Buffer.from('d')], 6),
    ).toEqual([
      { at: 1, bad: 'it is longer than 6 bytes' },
      { at: 2, text: 'bb' },
      { at: 3, bad: 'it is longer than 6 bytes' },
      { at: 4, text: 'd' },
    ]);
  });
});

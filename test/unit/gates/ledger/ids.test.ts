import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { column, idTable } from '../../../../src/gates/ledger/ids.ts';

describe('ids of a ledger', () => {
  test('are numbered in the order of their first line, as a Map would', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme', maxLength: 6 }), { maxLength: 200 }),
        (ids) => {
          const [table, map] = [idTable(), new Map<string, number>()];
          for (const id of ids) {
            if (!map.has(id)) map.set(id, map.size);
            expect(table.find(id) >= 0).toBe((map.get(id) ?? -1) < table.size);
            expect(table.of(id)).toBe(map.get(id));
          }
          expect(table.size).toBe(map.size);
          for (const [id, number] of map) expect(table.text(number)).toBe(id);
          expect(table.find('never named, that one')).toBe(-1);
        },
      ),
      { numRuns: 40 },
    );
  });
  test('seventy thousand of them, across blocks', () => {
    const [table, values] = [idTable(), column(Float64Array)];
    for (let i = 0; i < 70_000; i++) values.set(table.of(`message-${i}`), i / 4);
    for (let i = 0; i < 70_000; i += 997) {
      expect(table.of(`message-${i}`)).toBe(i);
      expect(table.text(i)).toBe(`message-${i}`);
      expect(values.get(i)).toBe(i / 4);
    }
    expect(table.size).toBe(70_000);
  });
  test('a column is 0 where nothing was set, also after a far cell', () => {
    const cells = column(Int32Array);
    cells.set(200_000, 7);
    cells.set(3, 5);
    cells.set(100, 6);
    expect([0, 3, 99, 100, 65_535, 65_536, 200_000, 1_000_000].map(cells.get)).toEqual([
      0, 5, 0, 6, 0, 0, 7, 0,
    ]);
  });
});

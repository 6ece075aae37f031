import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { mask } from '../../../src/logs/mask.ts';
import { templateMiner } from '../../../src/logs/templates.ts';
import { anyCharacter } from '../../support/characters.ts';

describe('what is surely variable is masked', () => {
  test.each([
    ['took 12ms', 'took <*>'],
    ['from 10.0.0.1:8080 to /10.1.2.3', 'from <*> to /<*>'],
    ['id=4516be97-7fbe-4f03-9612-a08c05b60e61', 'id=<*>'],
    ['2026-11-30T02:45:11.123Z start', '<*> start'],
    ['worker12 of node-7', 'worker<*> of node-<*>'],
    ['at 0x7fa9c0', 'at <*>'],
    ['c28 and c105', 'c<*> and c<*>'],
    ['span df72bc45', 'span <*>'],
    ['Fri Jun 17 07:07:00 2005', '<*> <*> <*> <*> <*>'],
    ['blk_-1608 and blk_1608', 'blk_<*> and blk_<*>'],
    ['offset -3', 'offset <*>'],
    ['nothing to hide', 'nothing to hide'],
    ['Überfluß 7 naïve', 'Überfluß <*> naïve'],
  ])('%s', (line, masked) => {
    expect(mask(line)).toBe(masked);
  });
  test('masking a masked line changes nothing that matters: it never throws and never grows beyond its wildcards', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter, maxLength: 200 }), (line) => {
        expect(mask(line).length).toBeLessThanOrEqual(3 * line.length + 3);
      }),
    );
  });
});
describe('lines of one statement have one number', () => {
  test('variables differ, words do not', () => {
    const miner = templateMiner();
    const first = miner.add('order 17 of alice placed in 12ms');
    expect(miner.add('order 18 of bob placed in 9ms')).toBe(first);
    expect(miner.add('order 19 has no lines, skipped')).not.toBe(first);
    expect(miner.template(first)?.words.join(' ')).toBe('order <*> of <*> placed in <*>');
    expect(miner.template(first)?.count).toBe(2);
  });
  test('the number of a line is the same each time it comes', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 30 }), { maxLength: 40 }), (lines) => {
        const miner = templateMiner();
        for (const line of lines) expect(miner.add(line)).toBe(miner.add(line));
      }),
    );
  });
});
describe('hostile lines', () => {
  test('a line of 10 MB costs no more than its beginning', () => {
    const miner = templateMiner();
    const began = performance.now();
    miner.add(`a${'((((1,'.repeat(1_700_000)}`);
    expect(performance.now() - began).toBeLessThan(20_000);
  });
  test('a hundred thousand lines that are all different end in bounded memory', () => {
    const miner = templateMiner({ templates: 500 });
    for (let i = 0; i < 100_000; i++)
      miner.add(
        `${String.fromCharCode(97 + (i % 26), 97 + ((i >> 5) % 26), 97 + ((i >> 10) % 26))}x `.repeat(
          (i % 12) + 1,
        ),
      );
    expect(miner.size).toBeLessThanOrEqual(501);
    expect(miner.add('something else again entirely and at last here')).toBeGreaterThanOrEqual(0);
  });
  test.each(['', ' ', '\t\t', '\u0000\u0000', '<*>', '\ud800'])('%j has a number', (line) => {
    expect(templateMiner().add(line)).toBeGreaterThanOrEqual(0);
  });
});

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { lineTaker } from '../../../src/cli/templates.ts';

describe('lines out of chunks', () => {
  test('however the text is cut, each line is answered once', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z ]{0,20}$/)),
        fc.array(fc.nat(40)),
        fc.boolean(),
        (lines, cuts, ended) => {
          const text = lines.map((line) => `${line}\n`).join('') + (ended ? '' : 'last');
          const taken: string[] = [];
          const take = lineTaker((line) => {
            taken.push(line);
            return line;
          });
          let out = '';
          let from = 0;
          for (const cut of cuts) {
            out += take.chunk(text.slice(from, from + cut));
            from += cut;
          }
          out += take.chunk(text.slice(from)) + take.end();
          expect(taken).toEqual(ended ? lines : [...lines, 'last']);
          expect(out).toBe(taken.map((line) => `${line}\n`).join(''));
        },
      ),
    );
  });
  test('of a line without end only the beginning is kept', () => {
    let seen = 0;
    const take = lineTaker((line) => {
      seen = line.length;
      return '';
    });
    for (let i = 0; i < 200; i++) take.chunk('x'.repeat(65_536));
    take.end();
    expect(seen).toBeLessThanOrEqual(4001);
  });
});

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
// @ts-expect-error A script without types.
import { choose, covered } from '../../../scripts/turns.mjs';

type Suite = { file: string; seconds: number; heavy: boolean; changed: boolean | undefined };
const heavy = (file: string, seconds: number, changed?: boolean): Suite => ({
  file,
  seconds,
  heavy: true,
  changed,
});
const files = (suites: readonly Suite[]) => suites.map(({ file }) => file);

describe('which heavy suites CI runs', () => {
  test('those that changed run up to the hard limit, the others by turns up to the soft one', () => {
    const suites = [
      heavy('a', 100),
      heavy('b', 100, true),
      heavy('c', 100),
      heavy('d', 100, false),
    ];
    const at = (turn: number) => files(choose(suites, turn, { soft: 200, hard: 400 }).run);
    expect(at(0)).toEqual(['a', 'b']);
    expect(at(2)).toEqual(['b', 'c']);
    expect(at(3)).toEqual(['b', 'd']);
    expect(files(choose(suites, 0, { soft: 0, hard: 400 }).run)).toEqual(['b']);
  });

  test('a light suite always runs', () => {
    const light = { file: 'l', seconds: 30, heavy: false, changed: undefined };
    expect(files(choose([light, heavy('a', 1)], 0, { soft: 0, hard: 0 }).run)).toEqual(['l']);
  });

  test('every suite has its turn, and none is lost from the plan', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 12 }),
        (all) => {
          const suites = all.map((seconds, i) => heavy(String(i), seconds));
          const seen = new Set<string>();
          for (let turn = 0; turn < suites.length; turn += 1) {
            const { run, away } = choose(suites, turn, { soft: 100, hard: 100 });
            expect(run.length + away.length).toBe(suites.length);
            for (const file of files(run)) seen.add(file);
          }
          expect(seen.size).toBe(suites.length);
        },
      ),
    );
  });

  test('each folder that a suite names is there', () => {
    const root = join(import.meta.dirname, '../../..');
    for (const project of ['services', 'cluster'])
      for (const name of readdirSync(join(root, 'test', project)).filter((file) =>
        file.endsWith('.test.ts'),
      )) {
        const text = readFileSync(join(root, 'test', project, name), 'utf8');
        const found = covered(text);
        if (project === 'cluster')
          expect({ name, heavy: found !== undefined }).toEqual({ name, heavy: true });
        expect({ name, line: /^\/\/ Covers:/.test(text) }).toEqual({
          name,
          line: found !== undefined,
        });
        for (const folder of found?.folders ?? [])
          expect({ name, folder, is: existsSync(join(root, folder)) }).toEqual({
            name,
            folder,
            is: true,
          });
      }
  });
});

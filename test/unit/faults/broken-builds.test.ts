import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { brokenBuilds } from '../../faults/broken-builds.ts';
import { invariants } from '../../faults/invariants.ts';
import { faultKinds } from '../../faults/kinds.ts';
import { scheduleNamed } from '../../faults/schedule.ts';

const textOf = (path: string): string => readFileSync(path, 'utf8');
describe('a build with one rule switched off', () => {
  test.each(brokenBuilds.map((build) => [build.name, build] as const))(
    '%s is one edit that fits the sources',
    (_name, { file, from, to }) => {
      expect(textOf(file).split(from)).toHaveLength(2);
      expect(to).not.toBe(from);
    },
  );
  test.each(brokenBuilds.map(({ name, caughtBy }) => [name, caughtBy] as const))(
    '%s names a schedule or a test that exists',
    (_name, by) => {
      if ('test' in by) {
        // What a table of cases fills in is not in the file.
        const [first = ''] = by.title.split(/ (?=is "|is 1|inconclusive|a broken|in \{)/);
        expect(textOf(by.test)).toContain(first.split(' ').slice(0, 3).join(' '));
      } else {
        if ('schedule' in by) expect(scheduleNamed(by.schedule)).toBeDefined();
        else expect(faultKinds).toContain(by.kind);
        expect(Object.keys(invariants)).toContain(by.invariant);
      }
    },
  );
});

import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { keep } from '../../../src/sandbox/demo/outcome.ts';

/** The comment that a person is shown of a run with these decisions, in the order of their bundles' names. */
function shown(...decided: readonly string[]): string {
  const [artifacts = '', out = ''] = ['a', 'o'].map((name) =>
    mkdtempSync(join(tmpdir(), `sluice-outcome-${name}-`)),
  );
  for (const [i, decision] of decided.entries()) {
    const folder = join(artifacts, `sluice-bundle-${i}`);
    mkdirSync(folder);
    writeFileSync(join(folder, 'decision.json'), JSON.stringify({ decision }));
    for (const file of ['comment.md', 'report.html']) writeFileSync(join(folder, file), `${i}`);
  }
  const { comment } = keep(out, artifacts, undefined);
  return comment === '' ? '' : readFileSync(comment, 'utf8');
}

test.each<readonly [string, readonly string[], string]>([
  ['the last stage of a release that was promoted', ['promote', 'promote'], '1'],
  ['the stage that ended a release', ['promote', 'rollback'], '1'],
  ['the cluster that was rolled back, whatever it is called', ['rollback', 'promote', 'hold'], '0'],
  ['the cluster that was held, where none was rolled back', ['hold', 'promote'], '0'],
  ['nothing without a decision', [], ''],
])('of a run is kept %s', (_what, decided, expected) => {
  expect(shown(...decided)).toBe(expected);
});

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { modelOf } from '../../../src/report/build.ts';
import { renderComment } from '../../../src/report/comment.ts';
import { renderPage } from '../../../src/report/page.ts';
import { renderTerminal } from '../../../src/report/terminal.ts';
import { outcomes } from '../../support/report/outcomes.ts';

// After a wanted change: SLUICE_GOLDEN=write, and read the difference as a person in a hurry would.
const folder = join(import.meta.dirname, 'golden');
function matches(name: string, text: string): void {
  const path = join(folder, name);
  if (process.env['SLUICE_GOLDEN'] === 'write') writeFileSync(path, text);
  expect(existsSync(path) ? readFileSync(path, 'utf8') : `there is no ${name}`).toBe(text);
}

describe.each(Object.keys(outcomes))('%s', (name) => {
  const content = outcomes[name]?.();
  if (content === undefined) throw new Error(`there is no outcome ${name}`);
  const model = modelOf(content, false);
  test('has its comment', () => matches(`${name}.md`, renderComment(model, { logLines: false })));
  test('has its page', () => matches(`${name}.html`, renderPage(modelOf(content, true))));
  test('has its lines in a terminal', () =>
    matches(`${name}.txt`, `${renderTerminal(model, 80, (_tone, text) => text)}\n`));
  test('has no line that is wider than the terminal, however narrow it is', () => {
    for (const columns of [40, 61, 100])
      for (const line of renderTerminal(model, columns, (_tone, text) => text).split('\n'))
        expect([...line].length).toBeLessThanOrEqual(columns);
  });
});

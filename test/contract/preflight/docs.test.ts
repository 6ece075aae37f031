import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { tables } from '../../../src/actions/tables.ts';
import { validate } from '../../../src/actions/validate/validate.ts';
import { readSettings } from '../../../src/inputs/settings.ts';
import { sayFindings } from '../../../src/preflight/words.ts';

const block = (name: string): string => {
  const text = readFileSync('docs/validate.md', 'utf8');
  return new RegExp(`<!-- ${name} -->\\n\`\`\`\\w*\\n([\\s\\S]*?)\\n\`\`\``).exec(text)?.[1] ?? '';
};

test('docs/validate.md shows what is really said of its example', async () => {
  const { vars, inputs } = parse(block('config')) as {
    vars: Record<string, string>;
    inputs: Record<string, string>;
  };
  const file = 'action-templates/release-checklist.yml';
  const { findings, presets } = await validate(
    { file, vars, inputs, tables, root: '.' },
    undefined,
  );
  expect(sayFindings(findings, presets)).toBe(block('said'));
});
test('docs/settings.md shows a file that every action can read', async () => {
  const text = readFileSync('docs/settings.md', 'utf8');
  const example = /```yaml\n([\s\S]*?)\n```/.exec(text)?.[1] ?? '';
  const settings = await readSettings(parse(example), tables, 'docs/settings.md', (thrown) => {
    throw thrown;
  });
  expect(settings['gate-metrics']).toMatchObject({ namespace: 'billing', port: 'stats' });
  expect(settings['notify']).toMatchObject({ 'jira-project': 'BILL' });
  expect(example).toMatch(
    /^# yaml-language-server: \$schema=\S+\/schema\/settings\.schema\.json\n/,
  );
});

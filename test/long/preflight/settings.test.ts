import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { tables } from '../../../src/actions/tables.ts';
import { validate } from '../../../src/actions/validate/validate.ts';

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'sluice-settings-'));
  mkdirSync(join(root, '.github/workflows'), { recursive: true });
  mkdirSync(join(root, '.sluice'));
  for (const name of ['release-checklist.yml', 'canary-stage.yml'])
    cpSync(`action-templates/${name}`, join(root, '.github/workflows', name));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));
async function said(settings: string, given: Readonly<Record<string, string>> = {}) {
  writeFileSync(join(root, '.sluice/billing.yml'), settings);
  const { findings } = await validate(
    {
      file: join(root, '.github/workflows/release-checklist.yml'),
      vars: {},
      inputs: { workload: 'billing', namespace: 'billing', image: 'billing:2.0', ...given },
      ...{ tables, root },
    },
    undefined,
  );
  return findings.map(({ where, what, fix }) => `${where}: ${what} ${fix}`);
}

test('what steps leave empty is read from the settings before a release', async () => {
  expect(await said('provider: gateway-api\n')).toEqual([]);
  expect((await said('gate-metrics: {source: prometheus}\n')).join('\n')).toContain(
    'It is required with source: prometheus.',
  );
});
test('what a step gives overrides them', async () => {
  expect(await said('gate-metrics: {source: prometheus}\n', { source: 'pods' })).toEqual([]);
});
test('a file that cannot be used is said once, with its place', async () => {
  const found = await said(
    'providr: nginx\nchecks: [{preset: goroutines, limt: 3}]\nnotifications: {jira-projct: SHOP}\n',
  );
  expect(found).toHaveLength(3);
  expect(found[2]).toMatch(/^\.sluice\/billing\.yml › notifications: .*Is it 'jira-project'\?/);
  expect(found[0]).toMatch(/^\.sluice\/billing\.yml: Its key "providr".*Is it 'provider'\?/);
  expect(found[1]).toMatch(/^\.sluice\/billing\.yml › checks\[0\]: .*Is it 'limit'\?/);
});

import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { tool } from '../support/toolchain/tools.ts';

const root = join(import.meta.dirname, '../..');
const templates = [
  ...['release-checklist.yml', 'canary-stage.yml', 'rollback.yml', 'sweep.yml', 'rehearsal.yml'],
  ...['check-release.yml', 'release-checklist-clusters.yml'],
];
let repository: string;

// A repository of a user who copied the templates, with our own workflows beside them.
beforeAll(() => {
  repository = mkdtempSync(join(tmpdir(), 'sluice-workflows-'));
  mkdirSync(join(repository, '.github'), { recursive: true });
  cpSync(join(root, '.github'), join(repository, '.github'), { recursive: true });
  for (const name of templates)
    cpSync(join(root, 'action-templates', name), join(repository, '.github/workflows', name));
  spawnSync('git', ['init', '-q', repository]);
});
afterAll(() => rmSync(repository, { recursive: true, force: true }));

/** Where .ci/run installs it; without, the one on the PATH. */
const installed = join(
  process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'),
  'sluice/zizmor-1.32.0/bin/zizmor',
);
const zizmor = existsSync(installed) ? installed : 'zizmor';

function audit(file: string, args: readonly string[]): { status: number | null; output: string } {
  const { status, stdout, stderr, error } = spawnSync(file, args, {
    cwd: repository,
    encoding: 'utf8',
    timeout: 120_000,
  });
  if (error !== undefined) throw new Error(`${file} did not run: ${error.message}`);
  return { status, output: stdout + stderr };
}

describe('the workflows that people copy and our own', () => {
  test('pass actionlint', async () => {
    const actionlint = await tool('actionlint');
    expect(audit(actionlint, ['-no-color', '-shellcheck=', '-pyflakes='])).toEqual({
      status: 0,
      output: '',
    });
  }, 600_000);
  test('pass zizmor, offline', () => {
    const { status, output } = audit(zizmor, [
      '--offline',
      '--no-progress',
      '--config',
      join(root, '.github/zizmor.yml'),
      '.github/workflows',
    ]);
    expect({ status, findings: output.match(/^(error|warning)\[.*$/gm) ?? [] }).toEqual({
      status: 0,
      findings: [],
    });
  });
});

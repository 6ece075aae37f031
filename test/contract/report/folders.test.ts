import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { run } from '../../../src/actions/decide-promote/action.ts';
import { leaveEvidence } from '../../../src/adapters/host/evidence-folder.ts';
import {
  deployEvidence,
  handle,
  metricsEvidence,
  needsOf,
} from '../../support/evidence/builders.ts';
import { recordedRuntime } from '../../support/runtime.ts';

let workspace = '';
beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), 'sluice-folders-'));
  mkdirSync(join(workspace, '.git'));
  mkdirSync(join(workspace, 'src'));
  writeFileSync(join(workspace, 'src/main.go'), 'package main');
  symlinkSync('src', join(workspace, 'elsewhere'));
});
const decide = async (inputs: Record<string, string>) => {
  const needs = needsOf({
    release: handle(),
    deploy: deployEvidence(),
    metrics: metricsEvidence(),
  });
  const runtime = recordedRuntime({ needs, ...inputs });
  await run({ ...runtime, workspace });
  return runtime;
};

describe('the bundle folder', () => {
  test.each([
    ['.', /'bundle-folder': It is the workspace itself/],
    ['./', /'bundle-folder': It is the workspace itself/],
    ['src/..', /'bundle-folder'/],
    ['.git', /folder \.git/],
    ['.git/bundle', /folder \.git/],
    ['src', /'bundle-folder': It holds 'main.go', which Sluice did not write/],
    ['src/main.go', /is not a folder/],
    ['elsewhere', /elsewhere is a symbolic link/],
    ['elsewhere/bundle', /elsewhere is a symbolic link/],
    ['.sluice/evidence', /lie within each other/],
    ['.sluice', /lie within each other/],
    ['.sluice/evidence/bundle', /lie within each other/],
  ])('%s is refused, and nothing is lost', async (folder, expected) => {
    await expect(decide({ 'bundle-folder': folder })).rejects.toThrow(expected);
    expect(readFileSync(join(workspace, 'src/main.go'), 'utf8')).toBe('package main');
    expect(existsSync(join(workspace, '.git'))).toBe(true);
  });
  test('that is ours is emptied and written again', async () => {
    await decide({});
    const folder = join(workspace, '.sluice/bundle');
    writeFileSync(join(folder, 'left.json'), '{}');
    await decide({});
    expect(readdirSync(folder).sort()).toEqual([
      ...['.sluice-folder', 'bundle.json', 'comment.md', 'decision-log.jsonl', 'decision.json'],
      ...['evidence', 'input.json', 'ledger', 'needs.json', 'policy.yml', 'report.html'],
    ]);
  });
});
describe('the evidence folder', () => {
  const leave = (folder: string) => {
    const { observation: _, ...draft } = deployEvidence();
    return leaveEvidence({ workspace }, folder, draft, {});
  };
  test('is made ours, and taken again', async () => {
    await leave('.sluice/evidence');
    await leave('.sluice/evidence');
    expect(existsSync(join(workspace, '.sluice/evidence/.sluice-folder'))).toBe(true);
  });
  test('that came as an artifact without its hidden marker is taken', async () => {
    mkdirSync(join(workspace, '.sluice/evidence/observations'), { recursive: true });
    await leave('.sluice/evidence');
  });
  test.each(['.', 'src', '.git', 'elsewhere'])('%s is refused', async (folder) => {
    await expect(leave(folder)).rejects.toThrow(/'evidence-folder'/);
  });
});

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { tables } from '../../../src/actions/tables.ts';
import { settledRuntime } from '../../../src/connect/settings.ts';
import { type RecordedRuntime, recordedRuntime } from '../../support/runtime.ts';

function runtimeWith(file: string, inputs: Readonly<Record<string, string>>): RecordedRuntime {
  const runtime = recordedRuntime(inputs);
  mkdirSync(join(runtime.workspace, '.sluice'));
  writeFileSync(join(runtime.workspace, '.sluice/shop.yml'), file);
  return runtime;
}
const settled = (runtime: RecordedRuntime, action: string, wayBack = false) =>
  settledRuntime(runtime, { action, wayBack, tables: () => Promise.resolve(tables) });
const file = 'namespace: shop\ngate-metrics: {duration: 5m, port: stats}\n';

describe('an input that a step leaves empty comes from the file of its workload', () => {
  test('by its name', async () => {
    const runtime = await settled(
      runtimeWith(file, { workload: 'shop', namespace: 'other' }),
      'gate-metrics',
    );
    expect(runtime.input('duration')).toBe('5m');
    expect(runtime.input('namespace')).toBe('other');
    expect(runtime.input('interval')).toBe('');
  });
  test('by the handle of the release, and by the jobs before a decision', async () => {
    const release = JSON.stringify({ schema: 'sluice.dev/release/v1', workload: 'shop' });
    const gate = await settled(runtimeWith(file, { release }), 'gate-metrics');
    expect(gate.input('port')).toBe('stats');
    const needs = JSON.stringify({ a: { outputs: { x: 'no' } }, deploy: { outputs: { release } } });
    const policy = 'policy: {confidence: {"1": 0.5}}\n';
    const decide = await settled(runtimeWith(policy, { needs }), 'decide-promote');
    expect(JSON.parse(decide.input('policy'))).toEqual({ confidence: { '1': 0.5 } });
  });
  test('by the release of the decision that people are told of', async () => {
    const decision = JSON.stringify({ release: { workload: 'shop', namespace: 'shop' } });
    const told = await settled(
      runtimeWith('notifications: {jira-url: "https://jira.example"}\n', { decision }),
      'notify',
    );
    expect(told.input('jira-url')).toBe('https://jira.example');
  });
  test.each(['{', 'null', '[]', '{"release":null}', '{"release":{"workload":3}}'])(
    'a decision that is none (%s) names no file',
    async (decision) => {
      const runtime = runtimeWith('notifications: {}\n', { decision });
      expect(await settled(runtime, 'notify')).toBe(runtime);
    },
  );
  test('or by the input settings', async () => {
    const runtime = runtimeWith(file, { settings: '.sluice/shop.yml' });
    expect((await settled(runtime, 'sweep')).input('namespace')).toBe('shop');
    expect(runtime.said).toEqual(['From .sluice/shop.yml: namespace.']);
  });
});
test('without a file nothing is asked, and nothing loaded', async () => {
  const runtime = recordedRuntime({ workload: 'shop' });
  const same = await settledRuntime(runtime, {
    action: 'gate-metrics',
    wayBack: false,
    tables: () => Promise.reject(new Error('loaded')),
  });
  expect(same).toBe(runtime);
});
describe('a file that cannot be used', () => {
  test.each([
    ['provider: [', /not YAML/],
    ['providr: nginx', /Is it 'provider'/],
    ['a: *b', /./],
  ])('%j stops a release', async (bad, message) => {
    await expect(settled(runtimeWith(bad, { workload: 'shop' }), 'deploy-canary')).rejects.toThrow(
      message,
    );
  });
  test.each(['provider: [', 'providr: nginx', '__proto__: {x: 1}', 'timeout: 1'])(
    '%j never stops a way back',
    async (bad) => {
      const runtime = runtimeWith(bad, { workload: 'shop' });
      const back = await settled(runtime, 'rollback-canary', true);
      expect(back.input('workload')).toBe('shop');
      expect(runtime.said.join('\n')).toContain('Used instead: nothing');
    },
  );
  test('a named file that is not there stops a release, and no way back', async () => {
    const inputs = { settings: '.sluice/gone.yml', workload: 'shop' };
    await expect(settled(recordedRuntime(inputs), 'deploy-canary')).rejects.toThrow(
      /gone\.yml': It cannot be read/,
    );
    const back = await settled(recordedRuntime(inputs), 'rollback-canary', true);
    expect(back.input('timeout')).toBe('');
  });
});

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';

const folder = mkdtempSync(join(tmpdir(), 'sluice-e2e-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const sluice = (...args: readonly string[]) =>
  spawnSync(process.execPath, ['dist/cli/main.js', ...args], {
    encoding: 'utf8',
    timeout: 300_000,
  });

describe('the committed dist', () => {
  test('lists its commands', () => {
    const { status, stdout } = sluice('--help');
    expect(status).toBe(0);
    for (const command of [
      'demo',
      'sandbox',
      'step',
      'judge',
      'backtest',
      'replay',
      'sweep',
      'dead-man',
    ])
      expect(stdout).toContain(command);
  });
  test.each([
    [['nonsense'], /There is no command 'nonsense'/],
    [['verify'], /Name one bundle folder, or --workload/],
    [['demo', '--scenario', 'nonsense'], /no scenario 'nonsense'.*healthy, error-burst/],
    [['replay', '/nowhere'], /not a bundle/],
    [['step', 'nonsense'], /Actions: decide-promote, deploy-canary/],
    [['demo', '--nonsense'], /Unknown option/],
    [['backtest', '--prometheus-url', 'https://p.example'], /'--from'/],
    [['sandbox', '--rate', '0'], /'rate'.*Give 1 to 1000/],
  ])('%j is a usage error', (args, expected) => {
    const { status, stderr } = sluice(...args);
    expect({ status, said: expected.test(stderr) ? 'right' : stderr }).toEqual({
      status: 2,
      said: 'right',
    });
  });

  test('judges lines of JSON, one answer for each tick', () => {
    const start = {
      ...{
        type: 'start',
        v: 1,
        case: 'c1',
        tick_s: 15,
        horizon: 8,
        alpha: 0.01,
        warmup: 0,
        weight: 0.5,
      },
      metrics: [{ name: 'errors', kind: 'counts', direction: 'increase', slo: 0.005 }],
      pre: [],
    };
    const ticks = [1, 2, 3, 4].map((k) => ({
      ...{ type: 'tick', case: 'c1', k, t: 15 * k, last: false },
      data: { errors: { baseline: [1, 1000], canary: [k === 1 ? 1 : 200, 1000] } },
    }));
    const { status, stdout } = spawnSync(process.execPath, ['dist/cli/main.js', 'judge'], {
      encoding: 'utf8',
      input: [start, ...ticks].map((line) => `${JSON.stringify(line)}\n`).join(''),
    });
    const answers = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { verdict: string });
    expect(status).toBe(0);
    expect(answers).toHaveLength(4);
    expect([answers[0]?.verdict, answers[3]?.verdict]).toEqual(['continue', 'fail']);
  });

  test('names the scenarios of the demo', () => {
    const { status, stdout } = sluice('demo', '--list');
    expect(status).toBe(0);
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => line.split(' ')[0]),
    ).toEqual([
      'healthy',
      'error-burst',
      'latency',
      'goroutine-leak',
      'dropped-tasks',
      'no-data',
      'crash-loop',
      'cut-off',
      'runner-dies',
      'chaos-fails',
      'runner-dies-in-chaos',
      'redis-split-brain',
      'leader-kill',
      'lost-messages',
      'double-effects',
      'lag-spike',
      'saga-half-done',
      'two-leaders',
      'tenant-bleed',
      'async-defects',
    ]);
  });

  test('rolls back a version that does not start, with its last words in the comment', () => {
    const { status, stdout } = sluice(
      ...['demo', '--scenario', 'crash-loop', '--json', '--out', join(folder, 'crash-loop')],
    );
    const result = JSON.parse(stdout) as { comment: string };
    expect({ status, ...result }).toMatchObject({
      status: 0,
      decision: 'rollback',
      deciding: { check: 'deploy-canary', measurement: 'ready-seconds' },
      stages: [{ exposure: 1, decision: 'rollback' }],
    });
    expect(readFileSync(result.comment, 'utf8')).toMatch(/panic: pq[\s\S]*CrashLoopBackOff/);
    expect(readFileSync(join(folder, 'crash-loop/run.log'), 'utf8')).toContain('job ');
  });

  test('rolls a bad version back for the right reason, and the decision replays byte for byte', () => {
    const { status, stdout } = sluice(
      'demo',
      '--scenario',
      'error-burst',
      '--json',
      '--out',
      folder,
    );
    const lines = stdout.trim().split('\n');
    expect(lines).toHaveLength(1);
    const result = JSON.parse(lines[0] ?? '') as {
      decision: string;
      deciding: { check: string; measurement: string; value: number; limit: number };
      stages: unknown[];
      comment: string;
      html: string;
      bundle: string;
    };
    expect({ status, ...result }).toMatchObject({
      status: 0,
      decision: 'rollback',
      deciding: { check: 'gate-metrics', measurement: 'http-error-rate', limit: 0.5 },
    });
    expect(result.deciding.value).toBeGreaterThan(1);
    expect(readFileSync(result.comment, 'utf8')).toMatch(
      /stopped at \d+ %: HTTP errors[\s\S]*Users .*back on[\s\S]*No canary is left/,
    );
    expect(sluice('replay', result.bundle).status).toBe(0);
    const evidence = join(result.bundle, 'evidence/gate-metrics.json');
    writeFileSync(
      evidence,
      readFileSync(evidence, 'utf8').replace('"verdict":"fail"', '"verdict":"pass"'),
    );
    const tampered = sluice('replay', result.bundle);
    expect(tampered.status).toBe(1);
    expect(tampered.stdout).toContain('evidence/gate-metrics.json');
  }, 600_000);
});

import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { endProblems } from '../../../src/sandbox/demo/end-state.ts';
import { keep, lastDecision, passedChecks } from '../../../src/sandbox/demo/outcome.ts';
import { type Scenario, scenarios } from '../../../src/sandbox/demo/scenarios.ts';
import { readable, terminal } from '../../../src/sandbox/demo/terminal.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sluice-demo-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A stage's bundle as the workflow keeps it. */
function bundle(stage: number, decision: string, verdict: string): void {
  const at = join(folder, 'artifacts', `sluice-bundle-shop-stage${stage}`);
  mkdirSync(join(at, 'evidence'), { recursive: true });
  writeFileSync(
    join(at, 'decision.json'),
    JSON.stringify({
      decision,
      release: { exposurePercent: stage * 10 },
      deciding: { check: 'gate-metrics', measurement: 'goroutines', value: 2, limit: 1 },
    }),
  );
  writeFileSync(
    join(at, 'evidence/gate-metrics.json'),
    JSON.stringify({ check: 'gate-metrics', verdict }),
  );
  writeFileSync(join(at, 'report.html'), `report ${stage}`);
  writeFileSync(join(at, 'comment.md'), `comment ${stage}`);
}
const artifacts = (): string => join(folder, 'artifacts');

describe('how a demo ended', () => {
  test('is what the last stage decided', () => {
    bundle(1, 'promote', 'pass');
    bundle(2, 'rollback', 'fail');
    expect(lastDecision(artifacts())).toEqual({
      decision: 'rollback',
      deciding: { check: 'gate-metrics', measurement: 'goroutines', value: 2, limit: 1 },
      stages: [
        { exposure: 10, decision: 'promote' },
        { exposure: 20, decision: 'rollback' },
      ],
    });
    expect([...passedChecks(artifacts())]).toEqual(['gate-metrics']);
  });
  test('is an error when nothing was decided', () => {
    expect(() => lastDecision(artifacts())).toThrow(/without a decision/);
  });
  test('keeps the last bundle, and leaves what else is in the folder alone', () => {
    bundle(1, 'promote', 'pass');
    const out = join(folder, 'out');
    mkdirSync(join(out, 'bundle'), { recursive: true });
    writeFileSync(join(out, 'mine.txt'), 'mine');
    writeFileSync(join(out, 'bundle/old.json'), 'old');
    const kept = keep(out, artifacts(), 'what the pull request says');
    expect(readFileSync(kept.comment, 'utf8')).toBe('what the pull request says');
    expect(readFileSync(kept.html, 'utf8')).toBe('report 1');
    expect(existsSync(join(out, 'mine.txt'))).toBe(true);
    expect(existsSync(join(kept.bundle, 'old.json'))).toBe(false);
  });
});

describe('a scenario', () => {
  const scenario: Scenario = {
    name: 'x',
    about: '',
    image: 'i',
    decision: 'rollback',
    deciding: { check: 'gate-metrics', measurement: 'goroutines' },
    says: [/Stopping: failed/],
    passed: ['deploy-canary'],
    fails: ['gate-logs/context-bleeds'],
  };
  const ended = {
    decision: 'rollback',
    deciding: { check: 'gate-metrics', measurement: 'goroutines', value: 2, limit: 1 },
    stages: [],
  } as const;
  const seen = {
    comment: 'Stopping: failed at 10 %',
    passed: new Set(['deploy-canary']),
    failed: new Set(['gate-logs/context-bleeds']),
  };

  test('that ended as it must has no problem', () => {
    expect(endProblems(scenario, ended, seen)).toEqual([]);
  });
  test.each([
    ['decision', { ...ended, decision: 'promote' as const }, seen],
    ['check', { ...ended, deciding: { ...ended.deciding, check: 'deploy-canary' } }, seen],
    ['measurement', { ...ended, deciding: { ...ended.deciding, measurement: 'memory' } }, seen],
    ['comment', ended, { ...seen, comment: '' }],
    ['proof', ended, { ...seen, passed: new Set<string>() }],
    ['other failure', ended, { ...seen, failed: new Set<string>() }],
  ])('with the wrong %s has one', (_what, wrong, shown) => {
    expect(endProblems(scenario, wrong, shown)).toHaveLength(1);
  });
  test('is named once, and only a promoted one needs no reason', () => {
    expect(new Set(scenarios.map(({ name }) => name)).size).toBe(scenarios.length);
    for (const { decision, deciding } of scenarios)
      expect(deciding === undefined).toBe(decision === 'promote');
  });
});

describe('the terminal', () => {
  test('shows the comment as a person reads it', () => {
    expect(
      readable(
        '<!-- mark -->\n\n## &#128308; **Rolled** [run](https://x)\n<details><summary>More</summary>hidden</details>\n```mermaid\nx\n```\n',
      ),
    ).toBe('## 🔴 Rolled run\n[More …]');
  });
  test('colours only on a terminal, and keeps every line for run.log', () => {
    const out: string[] = [];
    const said: string[] = [];
    const show = terminal({ write: (text) => out.push(text) }, () => 1, said);
    show.event({ type: 'line', job: 'a', line: 'debug detail' }, 0);
    show.event({ type: 'line', job: 'a', line: 'look 1 of 2' }, 0);
    show.event(
      { type: 'annotation', job: 'a', level: 'error', title: 'gate', message: 'fail\nmore' },
      0,
    );
    expect(out.join('')).toBe('   1.0 s        look 1 of 2\n   1.0 s        gate: fail\n');
    expect(said.join('')).toContain('debug detail');
    expect(out.join('')).not.toContain('\u001b');
  });
});

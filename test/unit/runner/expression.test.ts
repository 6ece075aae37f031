import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { condition, interpolate } from '../../../src/adapters/workflow/expression.ts';
import { readFileCommands } from '../../../src/sandbox/runner/file-commands.ts';
import type { RunnerEvent } from '../../../src/sandbox/runner/job.ts';
import { runWorkflow } from '../../../src/sandbox/runner/run.ts';

describe('expressions', () => {
  const context = {
    inputs: { chaos: true, stage: 2 },
    vars: {},
    needs: { deploy: { result: 'success', outputs: { a: 'x' } } },
  };
  test.each([
    ['plain', 'plain'],
    ['${{ inputs.chaos }}', true],
    ["${{ inputs.chaos && 'a' || 'b' }}", 'a'],
    ["${{ vars.MISSING || '60s' }}", '60s'],
    ['stage-${{ inputs.stage }}-x', 'stage-2-x'],
    ['${{ fromJSON(toJSON(needs)).deploy.outputs.a }}', 'x'],
    ["${{ NEEDS['deploy'].outputs.a }}", 'x'],
  ])('%s', (text, expected) => {
    expect(interpolate(text, context, 'success')).toEqual(expected);
  });
  test('an if without a status function runs after success only', () => {
    expect(condition('inputs.chaos', context, 'success')).toBe(true);
    expect(condition('inputs.chaos', context, 'failure')).toBe(false);
    expect(condition('${{ always() && inputs.chaos }}', context, 'failure')).toBe(true);
  });
});
test('file commands of several lines are read, one without an end is refused', () => {
  expect([...readFileCommands('a=1\nb<<X\nl1\nl2\nX\n')]).toEqual([
    ['a', '1'],
    ['b', 'l1\nl2'],
  ]);
  expect(() => readFileCommands('b<<X\nl1\n')).toThrow(/no end/);
});

describe('a workflow', () => {
  let repository: string;
  beforeEach(() => {
    repository = mkdtempSync(join(tmpdir(), 'sluice-runner-'));
    mkdirSync(join(repository, '.github/workflows'), { recursive: true });
  });
  afterEach(() => rmSync(repository, { recursive: true }));
  const run = async (
    jobs: string,
    more: { inputs?: object; secrets?: Record<string, string> } = {},
    files: Record<string, string> = {},
  ) => {
    const write = (name: string, text: string): void =>
      writeFileSync(join(repository, '.github/workflows', name), text);
    write(
      'w.yml',
      `on:\n  workflow_dispatch:\n    inputs:\n      who: {type: string, required: true}\njobs:\n${jobs}`,
    );
    for (const [name, text] of Object.entries(files)) write(name, text);
    const events: RunnerEvent[] = [];
    const result = await runWorkflow({
      repository,
      workflow: 'w.yml',
      bundle: '.',
      artifacts: join(repository, 'artifacts'),
      inputs: { who: 'me', ...more.inputs },
      secrets: more.secrets ?? {},
      github: {},
      vars: {},
      env: { PATH: process.env['PATH'] ?? '' },
      signal: new AbortController().signal,
      onEvent: (event) => events.push(event),
    });
    return { ...result, events };
  };
  test('hands outputs from job to job, and skips what needs a failed one', async () => {
    const { jobs, conclusion } = await run(`
  a:
    runs-on: x
    outputs: {said: "\${{ steps.s.outputs.said }}"}
    steps: [{id: s, run: 'echo "said=\${WHO}!" >> "$GITHUB_OUTPUT"', env: {WHO: "\${{ inputs.who }}"}}]
  b: {runs-on: x, needs: a, steps: [{run: 'exit 3'}]}
  c: {runs-on: x, needs: [b], steps: [{run: 'true'}]}
  d: {runs-on: x, needs: [a, c], if: always(), steps: [{run: 'test "\${{ needs.a.outputs.said }}" = "me!"'}]}
`);
    expect(conclusion).toBe('failure');
    expect(
      Object.fromEntries(Object.entries(jobs).map(([name, { result }]) => [name, result])),
    ).toEqual({ a: 'success', b: 'failure', c: 'skipped', d: 'success' });
  });
  test('drops an output that holds a secret, as GitHub does', async () => {
    const { jobs, events } = await run(
      `
  a:
    runs-on: x
    outputs: {out: "\${{ steps.s.outputs.out }}"}
    steps: [{id: s, run: 'echo "out=key-$K" >> "$GITHUB_OUTPUT"; echo "$K"', env: {K: "\${{ secrets.K }}"}}]
`,
      { secrets: { K: 'verysecret' } },
    );
    expect(jobs['a']?.outputs).toEqual({ out: '' });
    expect(JSON.stringify(events)).not.toContain('verysecret');
  });
  test('calls a reusable workflow with inputs, secrets and outputs', async () => {
    const { jobs } = await run(
      '  a: {uses: ./.github/workflows/c.yml, with: {n: 2}}\n',
      {},
      {
        'c.yml': `on:
  workflow_call:
    inputs: {n: {type: number, required: true}}
    outputs: {twice: {value: "\${{ jobs.j.outputs.t }}"}}
jobs:
  j:
    runs-on: x
    outputs: {t: "\${{ steps.s.outputs.t }}"}
    steps: [{id: s, run: 'echo "t=$(( \${{ inputs.n }} * 2 ))" >> "$GITHUB_OUTPUT"'}]
`,
      },
    );
    expect(jobs['a']).toEqual({ result: 'success', outputs: { twice: '4' } });
  });
  test('refuses by name what it does not do, and an input that is missing', async () => {
    await expect(
      run('  a: {runs-on: x, services: {r: {image: redis}}, steps: [{run: "true"}]}\n'),
    ).rejects.toThrow(/'services'/);
    await expect(
      run('  a: {runs-on: x, steps: [{run: "true"}]}\n', { inputs: { other: 1 } }),
    ).rejects.toThrow(/'other'.*no such input/);
  });
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { strategyOf } from '../../../src/sandbox/runner/matrix.ts';
import { runWorkflow } from '../../../src/sandbox/runner/run.ts';

const folder = mkdtempSync(join(tmpdir(), 'sluice-run-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let made = 0;
async function ran(files: Readonly<Record<string, string>>, inputs = {}) {
  const repository = join(folder, String(made++));
  mkdirSync(join(repository, '.github/workflows'), { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(repository, name, '..'), { recursive: true });
    writeFileSync(join(repository, name), text);
  }
  const lines: string[] = [];
  const result = await runWorkflow({
    ...{
      repository,
      workflow: 'w.yml',
      bundle: '',
      artifacts: join(repository, 'artifacts'),
      inputs,
    },
    ...{ github: {}, vars: {}, secrets: { TOKEN: 'very-secret' } },
    env: { PATH: process.env['PATH'] ?? '' },
    signal: new AbortController().signal,
    onEvent: (event) => {
      if (event.type === 'line') lines.push(event.line);
      if (event.type === 'annotation') lines.push(`${event.level}: ${event.message}`);
    },
  });
  return { ...result, lines };
}
const workflow = (jobs: string, on = 'workflow_dispatch'): Record<string, string> => ({
  '.github/workflows/w.yml': `on: {${on}: {}}\njobs:\n${jobs}`,
});
const step = (run: string): string => `{runs-on: x, steps: [{run: '${run}'}]}`;

describe('a matrix', () => {
  const of = (strategy: unknown) =>
    strategyOf('job', { strategy }, { needs: { a: { outputs: { list: '["x","y"]' } } } }, 'success')
      ?.combinations;
  test('is every combination, without those excluded and with those included', () => {
    expect(
      of({
        matrix: {
          os: ['a', 'b'],
          go: [1, 2],
          exclude: [{ os: 'a', go: 2 }],
          include: [{ os: 'b', extra: true }, { os: 'c' }],
        },
      }),
    ).toEqual([
      { os: 'a', go: 1 },
      { os: 'b', go: 1, extra: true },
      { os: 'b', go: 2, extra: true },
      { os: 'c' },
    ]);
  });
  test('may come from the output of a job', () => {
    expect(of({ matrix: { s: '${{ fromJSON(needs.a.outputs.list) }}' } })).toEqual([
      { s: 'x' },
      { s: 'y' },
    ]);
  });
  test.each([
    [{ matrix: 'x' }, /not a map/],
    [{ matrix: { a: 'x' } }, /a of the matrix.*not a list/],
    [{ matrix: { a: Array.from({ length: 257 }, (_, i) => i) } }, /257 jobs/],
  ])('%j is refused', (strategy, message) => {
    expect(() => of(strategy)).toThrow(message);
  });
  test('runs a job for each, and its outputs reach the next job', async () => {
    const jobs = `  each:
    runs-on: x
    strategy: {matrix: {n: [1, 2]}}
    outputs: {last: "\${{ steps.s.outputs.v }}"}
    steps: [{id: s, run: 'echo "v=\${{ matrix.n }}" >> "$GITHUB_OUTPUT"; echo n=\${{ matrix.n }} of \${{ strategy.job-total }}'}]
  after:
    needs: each
    runs-on: x
    steps: [{run: 'echo last=\${{ needs.each.outputs.last }}'}]
`;
    const { conclusion, lines } = await ran(workflow(jobs));
    expect(conclusion).toBe('success');
    expect(lines).toEqual(expect.arrayContaining(['n=1 of 2', 'n=2 of 2']));
    expect(lines.at(-1)).toMatch(/^last=[12]$/);
  });
  test('that fails fast is a failure, not a cancellation', async () => {
    const jobs = `  each:
    runs-on: x
    strategy: {matrix: {n: [0, 1]}}
    steps: [{run: 'if [ \${{ matrix.n }} = 0 ]; then exit 1; else sleep 5; fi'}]
`;
    expect((await ran(workflow(jobs))).jobs['each']?.result).toBe('failure');
  });
});
describe('what this runner does not do is refused by name, before anything runs', () => {
  test.each([
    ['{runs-on: x, container: y, steps: [{run: ls}]}', /Job b .*'container'/],
    ['{runs-on: x, services: {r: {image: redis}}, steps: [{run: ls}]}', /'services'/],
    [
      '{runs-on: x, steps: [{uses: "docker/login-action@v3"}]}',
      /docker\/login-action@v3.*cannot run/,
    ],
    ['{runs-on: x, steps: [{uses: ./none}]}', /\.\/none, which is not there/],
    ['{runs-on: x, steps: [{run: ls, shell: pwsh}]}', /the shell pwsh/],
    ['{uses: other/repo/.github/workflows/x.yml@v1}', /other\/repo/],
    ['{uses: ./.github/workflows/gone.yml}', /gone\.yml, which is not there/],
  ])('%s', async (job, message) => {
    await expect(ran(workflow(`  a: ${step('echo began')}\n  b: ${job}\n`))).rejects.toThrow(
      message,
    );
  });
  test('also in a workflow that is called', async () => {
    const files = {
      ...workflow('  a: {uses: ./.github/workflows/c.yml}\n'),
      '.github/workflows/c.yml':
        'on: {workflow_call: {}}\njobs:\n  x: {runs-on: x, container: y, steps: [{run: ls}]}\n',
    };
    await expect(ran(files)).rejects.toThrow(/Job x of .*c\.yml uses 'container'/);
  });
});
test('a checkout gives what a commit would hold, and only the folders that were asked for', async () => {
  const checkout = '{uses: actions/checkout@v5, with: {sparse-checkout: .sluice}}';
  const files = {
    ...workflow(`  a: {runs-on: x, steps: [${checkout}, {run: 'find . -type f | sort'}]}\n`),
    '.sluice/shop.yml': 'a: 1',
    '.sluice/evidence/old.json': '{}',
    'src/main.go': 'package main',
    'README.md': 'x',
  };
  const { lines } = await ran(files);
  expect(lines.filter((line) => line.startsWith('./'))).toEqual([
    './.sluice/shop.yml',
    './README.md',
  ]);
});
test('secrets are inherited where it is said, and masked', async () => {
  const files = {
    ...workflow('  a: {uses: ./.github/workflows/c.yml, secrets: inherit}\n'),
    '.github/workflows/c.yml': `on: {workflow_call: {}}\njobs:\n  x: {runs-on: x, steps: [{run: 'echo "got $T"', env: {T: "\${{ secrets.TOKEN }}"}}]}\n`,
  };
  expect((await ran(files)).lines).toContain('got ***');
});
test('a step adds to the path, works where it is told, and sees the environment of the workflow', async () => {
  const jobs = `  a:
    runs-on: x
    defaults: {run: {working-directory: sub}}
    steps:
      - {run: mkdir -p sub bin, working-directory: .}
      - {run: 'printf "#!/bin/sh\\necho tool in $(basename "$PWD") $WHO" > ../bin/tool; chmod +x ../bin/tool; echo "$PWD/../bin" >> "$GITHUB_PATH"'}
      - {run: tool}
`;
  const files = { '.github/workflows/w.yml': `on: push\nenv: {WHO: me}\njobs:\n${jobs}` };
  expect((await ran(files)).lines).toContain('tool in sub me');
});
test('a workflow that an event starts takes no inputs', async () => {
  await expect(ran(workflow(`  a: ${step('ls')}\n`, 'pull_request'), { x: 'y' })).rejects.toThrow(
    /takes no inputs/,
  );
});

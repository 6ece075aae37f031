// Covers: src/cli, src/sandbox, src/inputs, action-templates, README.md; about 75 s
import { type ChildProcess, spawn } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { parse, stringify } from 'yaml';

// Two cores run the cluster, its users and the gates: one noisy window is looked at again, and said.
jest.retryTimes(1, { logErrorsBeforeRetry: true });

const root = resolve(import.meta.dirname, '../..');
const cli = join(resolve(process.env['SLUICE_DIST'] ?? join(root, 'dist')), 'cli/main.js');
let folder: string;
let repository: string;
let sandbox: ChildProcess | undefined;

/** The lines of README.md's five steps that a person types. */
const [first = '', ...steps] = (
  /<!-- five-steps -->\n```sh\n([\s\S]*?)\n```/.exec(
    readFileSync(join(root, 'README.md'), 'utf8'),
  )?.[1] ?? ''
)
  .split('\n')
  .filter((line) => !line.startsWith('#'));

interface Ran {
  readonly code: number;
  readonly said: string;
}
function shell(command: string, seen: (said: string) => void = () => undefined) {
  const child = spawn('bash', ['-c', command], {
    cwd: repository,
    env: {
      PATH: `${folder}:${process.env['PATH'] ?? ''}`,
      HOME: process.env['HOME'],
      GOTOOLCHAIN: 'local',
      GOFLAGS: '-mod=mod',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    // Ctrl-C reaches what the shell started as well.
    detached: true,
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (part: string) => {
      said += part;
      seen(said);
    });
  const ended = new Promise<Ran>((done) =>
    child.once('close', (code) => done({ code: code ?? 1, said })),
  );
  return { child, ended };
}
/** What two busy cores do to a canary of one pod is no fault of it: at 100 % it is compared with the time before. */
function calm(): void {
  const file = join(repository, '.sluice/billing.yml');
  const settings = parse(readFileSync(file, 'utf8')) as { checks: { preset: string }[] };
  const checks = settings.checks.map((check) =>
    check.preset === 'goroutines' || check.preset.startsWith('http-latency')
      ? { ...check, tolerance: '100%' }
      : check,
  );
  writeFileSync(file, stringify({ ...settings, checks }));
}
/** A folder with somebody's service in it, as it is in their repository, and `sluice` as README.md's alias has it. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sluice-first-hour-'));
  repository = join(folder, 'billing');
  cpSync(join(root, 'test/service-other'), repository, { recursive: true });
  writeFileSync(join(folder, 'sluice'), `#!/bin/sh\nexec "${process.execPath}" "${cli}" "$@"\n`);
  chmodSync(join(folder, 'sluice'), 0o755);
});
afterAll(async () => {
  if (sandbox?.pid !== undefined && sandbox.exitCode === null) {
    const ended = new Promise((done) => sandbox?.once('close', done));
    process.kill(-sandbox.pid, 'SIGINT');
    await ended;
  }
  rmSync(folder, { recursive: true, force: true });
});

describe("README.md's five steps, with a service that is not ours", () => {
  test('1. a cluster with its manifests and its binary', async () => {
    let started: ReturnType<typeof shell> | undefined;
    const ready = new Promise<string>((done) => {
      started = shell(first, (all) => {
        if (all.includes('Ctrl-C ends everything')) done(all);
      });
    });
    sandbox = started?.child;
    const ended = started?.ended.then(({ said: all }) => all);
    const said = await Promise.race([ready, ...(ended === undefined ? [] : [ended])]);
    expect(said).toContain('Deployment billing in billing');
    expect(said).toContain('the container log-shipper (ghcr.io/acme/log-shipper:3) is a stub');
  }, 600_000);
  test('2. its settings, with names, port and path of its own', async () => {
    const { code, said } = await shell(steps[0] ?? '').ended;
    expect({ code, said }).toMatchObject({
      code: 0,
      said: expect.stringContaining('Wrote .sluice/billing.yml'),
    });
    expect(parse(readFileSync(join(repository, '.sluice/billing.yml'), 'utf8'))).toMatchObject({
      container: 'app',
      provider: 'gateway-api',
      checks: expect.arrayContaining([
        {
          name: 'errors',
          preset: 'http-error-rate',
          metric: 'billing_requests_total',
          labels: ['outcome_code'],
        },
      ]),
      'gate-metrics': { port: 'stats', path: '/stats/prometheus' },
    });
  }, 360_000);
  test('3. and 4. the workflows, and nothing in their way', async () => {
    expect(await shell(steps[1] ?? '').ended).toMatchObject({ code: 0 });
    expect(existsSync(join(repository, '.github/workflows/canary-stage.yml'))).toBe(true);
    const { code, said } = await shell(steps[2] ?? '').ended;
    expect({ code, said }).toMatchObject({
      code: 0,
      said: expect.stringContaining('Nothing stands in the way'),
    });
  }, 360_000);
  test('5. the release, with a comment about that service', async () => {
    calm();
    const { code, said } = await shell(steps[3] ?? '').ended;
    expect({ code, said: code === 0 ? '' : said }).toEqual({ code: 0, said: '' });
    const comment = readFileSync(join(repository, '.sluice/run/comment.md'), 'utf8');
    expect(comment).toContain('billing');
    expect(comment).toMatch(/lost.tasks/);
    expect(said).toMatch(/promote\s+success/);
  }, 600_000);
});

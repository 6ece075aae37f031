// Covers: action-templates, src/actions; about 145 s
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { startWorld, type World } from '../../src/sandbox/world.ts';

interface Job {
  readonly extends?: string;
  readonly variables?: Readonly<Record<string, string>>;
  readonly before_script?: readonly string[];
  readonly script?: readonly string[];
}
const pipeline = parse(readFileSync('action-templates/gitlab-ci.yml', 'utf8')) as Record<
  string,
  Job
> & { variables: Record<string, string> };
/** A job with what it extends, as GitLab merges them. */
function resolved(name: string): Job {
  const job = pipeline[name] ?? {};
  if (job.extends === undefined) return job;
  const base = resolved(job.extends);
  return { ...base, ...job, variables: { ...base.variables, ...job.variables } };
}

let world: World;
let checkout: string;
beforeAll(async () => {
  world = await startWorld(process.cwd(), { requestsPerSecond: 240, seed: 3 });
  checkout = mkdtempSync(join(tmpdir(), 'sluice-gitlab-'));
  writeFileSync(join(checkout, 'kubeconfig'), world.kubeconfig);
}, 180_000);
afterAll(async () => {
  await world.stop();
  rmSync(checkout, { recursive: true, force: true });
});

async function runJob(
  name: string,
  variables: Readonly<Record<string, string>>,
): Promise<{ readonly status: number | null; readonly output: string }> {
  const job = resolved(name);
  const script = [...(job.before_script ?? []), ...(job.script ?? [])].join('\n');
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: tmpdir(),
    SLUICE_HOME: process.cwd(),
    KUBECONFIG: join(checkout, 'kubeconfig'),
    CI_PIPELINE_ID: '5',
    ...pipeline.variables,
    ...job.variables,
    ...variables,
  };
  // The world lives in this process: the job must not block it.
  const { spawn } = await import('node:child_process');
  const child = spawn('bash', ['-eo', 'pipefail', '-c', script], { cwd: checkout, env });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (part: string) => (output += part));
  const status = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { status, output };
}
const variables = {
  SLUICE_IMAGE: 'sluice.test/shop:2.0',
  SLUICE_PROVIDER: 'gateway-api',
  // At 1 % a canary has two or three requests a second here: time enough for the ten that are needed.
  SLUICE_DURATION: '12s',
  SLUICE_INTERVAL: '500ms',
  SLUICE_BASELINE_WINDOW: '4s',
  SLUICE_MIN_EVENTS: '10',
};

test('the scripts are bash', () => {
  for (const name of ['baseline', '.stage', 'promote', 'rollback', 'sweep'])
    expect(
      spawnSync('bash', [
        '-n',
        '-c',
        [...(resolved(name).before_script ?? []), ...(resolved(name).script ?? [])].join('\n'),
      ]).status,
    ).toBe(0);
});
test('the pipeline promotes a good version through all its stages, from the same dist', async () => {
  for (const job of ['baseline', 'canary-1', 'canary-10', 'canary-50', 'canary-100', 'promote']) {
    const { status, output } = await runJob(job, variables);
    if (status !== 0) throw new Error(`${job} ended with ${status}:\n${output}`);
  }
  const shop = world.server.store.list({ group: 'apps', plural: 'deployments' } as never, 'shop');
  expect(JSON.stringify(shop.map(({ metadata, spec }) => [metadata.name, spec]))).toContain(
    'sluice.test/shop:2.0',
  );
  expect(shop).toHaveLength(1);
  expect(existsSync(join(checkout, '.sluice/bundle-4/report.html'))).toBe(true);
}, 360_000);
test('a bad version fails its stage, and the rollback job takes users back', async () => {
  const bad = { ...variables, SLUICE_IMAGE: 'sluice.test/shop:3.0-crash-loop' };
  const { status, output } = await runJob('canary-1', bad);
  expect(status).toBe(1);
  expect(output).toMatch(/CrashLoopBackOff/);
  expect((await runJob('rollback', bad)).status).toBe(0);
  expect(
    world.server.store.list({ group: 'apps', plural: 'deployments' } as never, 'shop'),
  ).toHaveLength(1);
}, 360_000);

import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Evidence } from '../../../src/evidence/envelope.ts';

const folder = mkdtempSync(join(tmpdir(), 'sluice-e2e-health-'));
const kubeconfig = join(folder, 'world/kubeconfig-sluice');
const cli = (args: readonly string[]): ChildProcess =>
  spawn(process.execPath, [join(process.cwd(), 'dist/cli/main.js'), ...args], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
interface Ran {
  readonly status: number | null;
  readonly said: string;
  readonly verdict: string;
  readonly release: string;
  readonly evidence: Evidence | undefined;
}
/** `sluice step`, as a person or another CI system calls an action of the committed dist. */
async function step(action: string, inputs: Readonly<Record<string, string>>): Promise<Ran> {
  const outputs = mkdtempSync(join(folder, 'step-'));
  const given = Object.entries(inputs).flatMap(([name, value]) => ['--with', `${name}=${value}`]);
  const child = cli([
    ...['step', action, '--with-file', `kubeconfig=${kubeconfig}`, '--outputs', outputs],
    ...given,
  ]);
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (part: string) => (said += part));
  const status = await new Promise<number | null>((resolve) => child.once('close', resolve));
  const read = (name: string): string =>
    readdirSync(outputs).includes(name) ? readFileSync(join(outputs, name), 'utf8') : '';
  const evidence = read('evidence');
  return {
    ...{ status, said, verdict: read('verdict'), release: read('release') },
    evidence: evidence === '' ? undefined : (JSON.parse(evidence) as Evidence),
  };
}
const canary = async (image: string): Promise<string> => {
  const ran = await step('deploy-canary', {
    ...{ namespace: 'shop', workload: 'shop', image: `sluice.test/shop:${image}` },
    ...{ stage: '1', exposure: '50', provider: 'gateway-api' },
  });
  if (ran.status !== 0) throw new Error(ran.said);
  return ran.release;
};
const away = async (): Promise<void> => {
  const { status, said } = await step('rollback-canary', {
    ...{ namespace: 'shop', workload: 'shop', reason: 'end of the test', drain: '500ms' },
  });
  if (status !== 0) throw new Error(said);
};

let world: ChildProcess;
beforeAll(async () => {
  world = cli(['sandbox', '--rate', '5', '--out', join(folder, 'world')]);
  world.stdout?.resume();
  for (let i = 0; i < 1500 && !existsSync(kubeconfig); i++)
    await new Promise((resolve) => setTimeout(resolve, 100));
});
afterAll(async () => {
  const ended = new Promise((resolve) => world.once('close', resolve));
  world.kill('SIGINT');
  await ended;
  rmSync(folder, { recursive: true, force: true });
});

const dependencies = '[{name: queue, path: "/readyz?dependency=queue"}]';
describe('gate-health of the committed dist, with the rights of the Role that users apply', () => {
  test('passes a canary that is fit, and says what it did not show', async () => {
    const release = await canary('2.0');
    const ran = await step('gate-health', { release, dependencies });
    expect({ status: ran.status, verdict: ran.verdict, said: ran.said }).toMatchObject({
      ...{ status: 0, verdict: 'pass' },
      said: expect.stringMatching(/the canary is healthy[\s\S]*not shown: that readiness depends/),
    });
    const dry = await step('gate-health', {
      ...{ release, mode: 'prove', 'prove-service': 'shop', 'dry-run': 'true' },
    });
    expect(dry.verdict).toBe('inconclusive');
    expect(dry.said).toMatch(/"action": "partition"[\s\S]*dry run, Chaos Mesh would accept/);
    const forgotten = await step('gate-health', { release, mode: 'prove' });
    expect([forgotten.status, forgotten.said]).toEqual([
      1,
      expect.stringMatching(/'prove-service'.*Example: prove-service: redis/),
    ]);
    await away();
  });
  test('fails one that is ready and cut off, names the pod, and evicts it when it is told to', async () => {
    const release = await canary('2.0-cut-off');
    const ran = await step('gate-health', {
      ...{ release, dependencies, 'dependency-deadline': '1s', evict: 'true' },
    });
    expect([ran.status, ran.verdict]).toEqual([0, 'fail']);
    expect(ran.evidence?.measurements.find(({ verdict }) => verdict === 'fail')).toMatchObject({
      ...{ name: 'dependency-queue', canary: 0, unit: 'pods' },
      reason: expect.stringMatching(/shop-canary-.*connection refused; shop-canary-.* was evicted/),
    });
    await away();
  });
});

import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Embedded, startEmbedded } from '../support/kubernetes/embedded.ts';
import { toolFolder } from '../support/toolchain/tools.ts';

const manifest = readFileSync('test/service-other/deploy/billing.yml', 'utf8');
let embedded: Embedded;
let folder: string;
let kube: string;
beforeAll(async () => {
  kube = join(await toolFolder('kube'), 'kube');
  embedded = await startEmbedded();
  folder = mkdtempSync(join(tmpdir(), 'sluice-kubectl-'));
  writeFileSync(join(folder, 'kubeconfig'), embedded.server.kubeconfig);
}, 900_000);
afterAll(async () => {
  await embedded.stop();
  rmSync(folder, { recursive: true, force: true });
});
function kubectl(
  ...args: readonly string[]
): Promise<{ readonly code: number; readonly said: string }> {
  const child = spawn(kube, ['kubectl', ...args], {
    env: { PATH: process.env['PATH'], HOME: folder, KUBECONFIG: join(folder, 'kubeconfig') },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (part: string) => {
      said += part;
    });
  return new Promise((done) => child.once('close', (code) => done({ code: code ?? 1, said })));
}
const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

/** The client that people have, without a flag that they would have to know. */
describe('kubectl against the embedded API server', () => {
  test('applies manifests, and once more', async () => {
    const named = 'apiVersion: v1\nkind: Namespace\nmetadata: {name: billing}\n';
    await kubectl('apply', '-f', file('namespace.yml', named));
    const first = await kubectl('apply', '-f', file('a.yml', manifest));
    expect(first).toMatchObject({
      code: 0,
      said: expect.stringContaining('deployment.apps/billing created'),
    });
    const again = await kubectl(
      'apply',
      '-f',
      file('b.yml', manifest.replace('replicas: 3', 'replicas: 2')),
    );
    expect(again).toMatchObject({
      code: 0,
      said: expect.stringContaining('deployment.apps/billing configured'),
    });
    expect(again.said).not.toMatch(/warning|error/i);
  }, 360_000);
  test('waits for a rollout', async () => {
    const { code, said } = await kubectl(
      '-n',
      'billing',
      'rollout',
      'status',
      'deploy/billing',
      '--timeout=30s',
    );
    expect({ code, said }).toMatchObject({
      code: 0,
      said: expect.stringContaining('successfully rolled out'),
    });
  }, 360_000);
  test('prints tables', async () => {
    const { said } = await kubectl('-n', 'billing', 'get', 'deploy,pods,svc');
    expect(said).toMatch(
      /NAME +READY +UP-TO-DATE +AVAILABLE +AGE\ndeployment\.apps\/billing +2\/2 +2 +2 /,
    );
    expect(said).toMatch(/pod\/billing-\S+ +2\/2 +Running +0 /);
  }, 360_000);
  test('reads a log, and describes a pod', async () => {
    const { said: name } = await kubectl('-n', 'billing', 'get', 'pods', '-o', 'name');
    const [pod = ''] = name.split('\n');
    expect(await kubectl('-n', 'billing', 'logs', pod, '-c', 'app')).toMatchObject({ code: 0 });
    expect((await kubectl('-n', 'billing', 'describe', pod)).said).toContain(
      'ghcr.io/acme/billing:1.0',
    );
  }, 360_000);
});

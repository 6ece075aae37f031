import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { run as decide } from '../../../src/actions/decide-promote/action.ts';
import { run as deploy } from '../../../src/actions/deploy-canary/action.ts';
import { run as metrics } from '../../../src/actions/gate-metrics/action.ts';
import { run as promote } from '../../../src/actions/promote-canary/action.ts';
import { run as verify } from '../../../src/cli/verify.ts';
import { messageOf, UsageError } from '../../../src/errors.ts';
import { resources } from '../../../src/ports/resources.ts';
import type { Runtime } from '../../../src/ports/runtime.ts';
import type { Deployment } from '../../../src/workload/objects.ts';
import {
  createNamespace,
  type Embedded,
  placeShop,
  startEmbedded,
  until,
} from '../../support/kubernetes/embedded.ts';
import { recordedRuntime } from '../../support/runtime.ts';

let embedded: Embedded;
let other: Embedded;
const folder = mkdtempSync(join(tmpdir(), 'sluice-workload-'));
const bundles = join(folder, '.sluice');
type Values = Readonly<Record<string, string>>;
/** One step of the job whose folder all of them share. */
async function step(action: (runtime: Runtime) => Promise<void>, inputs: Values): Promise<Values> {
  const runtime = recordedRuntime({ kubeconfig: embedded.server.kubeconfig, ...inputs });
  await action({ ...runtime, workspace: folder });
  return runtime.outputs;
}
/** deploy → gate → decide → promote, as a workflow does it. */
async function released(): Promise<void> {
  const deployed = await step(deploy, {
    ...{ namespace: 'shop', workload: 'shop', image: 'sluice.test/shop:2.0', stage: '1' },
    ...{ exposure: '25', provider: 'gateway-api' },
  });
  const release = deployed['release'] ?? '';
  const gated = await step(metrics, {
    ...{ release, checks: '[{name: errors, preset: http-error-rate}]' },
    ...{ interval: '200ms', duration: '3s', bake: '400ms', 'min-ticks': '2' },
  });
  const needs = {
    deploy: { result: 'success', outputs: deployed },
    metrics: { result: 'success', outputs: gated },
  };
  const decided = await step(decide, {
    ...{ needs: JSON.stringify(needs), policy: 'confidence: {"0": 0.5}' },
  });
  expect(decided).toMatchObject({ outcome: 'promote' });
  await step(promote, {
    ...{ release, decision: decided['decision'] ?? '', receipts: decided['receipts'] ?? '' },
    timeout: '30s',
  });
}
beforeAll(async () => {
  [embedded, other] = await Promise.all([startEmbedded(), startEmbedded()]);
  for (const { cluster } of [embedded, other]) {
    await createNamespace(cluster, 'shop');
    await placeShop(cluster, 'shop', 4);
  }
  await released();
  for (const [name, { server }] of Object.entries({ own: embedded, other }))
    writeFileSync(join(folder, `${name}.kubeconfig`), server.kubeconfig);
});
afterAll(async () => {
  await embedded.stop();
  await other.stop();
  rmSync(folder, { recursive: true, force: true });
});
afterEach(() => {
  jest.restoreAllMocks();
});
/** `sluice verify --workload shop` in a cluster, with what it printed. */
async function asked(cluster = 'own', from = bundles, workload = 'shop') {
  let said = '';
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    said += String(text);
    return true;
  });
  const args = ['--workload', workload, '--namespace', 'shop', '--bundles', from];
  const code = await verify([...args, '--kubeconfig', join(folder, `${cluster}.kubeconfig`)]).catch(
    (thrown: unknown) => {
      said += messageOf(thrown);
      return thrown instanceof UsageError ? 2 : 4;
    },
  );
  jest.restoreAllMocks();
  return { code, said };
}
const read = async (): Promise<Deployment> => {
  const found = await embedded.cluster.get<Deployment>(resources.deployments, 'shop', 'shop');
  if (found === undefined) throw new Error('no shop');
  return found;
};
const settled = () =>
  until(async () => {
    const { metadata, status } = await read();
    return (
      status?.observedGeneration === metadata.generation &&
      status?.updatedReplicas === 4 &&
      status.availableReplicas === 4 &&
      status.replicas === 4
    );
  });
const annotation = 'sluice.dev/evidence-root';
const root = async (): Promise<string> => (await read()).metadata.annotations?.[annotation] ?? '';

describe('sluice verify --workload, of what was really promoted', () => {
  test('holds, from what runs back to stage 1', async () => {
    const { code, said } = await asked();
    expect({ code, said }).toMatchObject({ code: 0, said: expect.stringContaining(await root()) });
  });
  test('names an image that somebody set since', async () => {
    const template = '/spec/template/spec/containers/0/image';
    const { code, said } = await edited(template, 'sluice.test/shop:9.9');
    expect(code).toBe(1);
    expect(said).toMatch(/WRONG.*it was changed since/);
    expect(said).toMatch(/WRONG.*container shop runs .*, decided was /);
  });
  test('names a pod template that somebody edited since, although the image is the same', async () => {
    const { code, said } = await edited('/spec/template/metadata/labels/edited', 'by-hand');
    expect(code).toBe(1);
    expect(said).toMatch(/WRONG.*it was changed since/);
  });
  test('names an evidence root that somebody wrote over', async () => {
    const { code, said } = await edited(rootPath, 'f'.repeat(64));
    expect(code).not.toBe(0);
    expect(said).toMatch(/no bundle of the evidence root f{64} was given/);
  });
  test('says that no evidence root is there when somebody took it away', async () => {
    const { code, said } = await edited(rootPath, undefined);
    expect(code).not.toBe(0);
    expect(said).toMatch(/names no evidence root/);
  });
  test('names what a promotion left when somebody wrote over it', async () => {
    const mark = JSON.stringify({ subjectSha256: 'a'.repeat(64), templateSha256: 'b'.repeat(64) });
    const { code, said } = await edited('/metadata/annotations/sluice.dev~1promoted', mark);
    expect(code).toBe(1);
    expect(said).toMatch(/WRONG.*was promoted with the subject a{64}.*another release/);
  });
  test('does not hold without the bundle of what runs', async () => {
    const empty = mkdtempSync(join(folder, 'empty-'));
    const { code, said } = await asked('own', empty);
    expect(code).not.toBe(0);
    expect(said).not.toMatch(/^Verified: everything holds/m);
  });
  test('names a piece of evidence that is gone from the bundle', async () => {
    const copy = mkdtempSync(join(folder, 'copy-'));
    cpSync(bundles, copy, { recursive: true });
    rmSync(join(copy, 'bundle/evidence/gate-metrics.json'));
    const { code, said } = await asked('own', copy);
    expect(code).toBe(1);
    expect(said).toMatch(/WRONG.*gate-metrics/);
  });
  test('says of another cluster that nothing was promoted there', async () => {
    const { code, said } = await asked('other');
    expect(code).toBe(1);
    expect(said).toMatch(/WRONG.*no promotion of Sluice is written on it/);
  });
  test('names the annotations of this cluster that were copied to another one', async () => {
    const { metadata } = await read();
    const { 'sluice.dev/promoted': promoted, [annotation]: kept } = metadata.annotations ?? {};
    await other.cluster.patch(resources.deployments, 'shop', 'shop', {
      type: 'merge',
      body: { metadata: { annotations: { 'sluice.dev/promoted': promoted, [annotation]: kept } } },
    });
    const { code, said } = await asked('other');
    expect(code).toBe(1);
    expect(said).toMatch(/WRONG.*it was changed since/);
  });
  test('does not find a workload that is not there', async () => {
    expect(await asked('own', bundles, 'shopp')).toMatchObject({
      code: 2,
      said: expect.stringMatching(/There is no workload shopp in shop/),
    });
  });
});
const rootPath = '/metadata/annotations/sluice.dev~1evidence-root';
/** What is said while one value of the workload is another one; undefined = it is taken away. It is put back after that. */
async function edited(path: string, value: string | undefined) {
  const keys = path
    .slice(1)
    .split('/')
    .map((key) => key.replaceAll('~1', '/'));
  const was = keys.reduce<unknown>(
    (at, key) => (at as Readonly<Record<string, unknown>> | undefined)?.[key],
    await read(),
  );
  await put(path, value);
  const found = await asked();
  await put(path, was);
  return found;
}
async function put(path: string, value: unknown): Promise<void> {
  await embedded.cluster.patch(resources.deployments, 'shop', 'shop', {
    type: 'json',
    body: [value === undefined ? { op: 'remove', path } : { op: 'add', path, value }],
  });
  await settled();
}

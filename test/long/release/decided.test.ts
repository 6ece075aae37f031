import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { run as deploy } from '../../../src/actions/deploy-canary/action.ts';
import { run as promote } from '../../../src/actions/promote-canary/action.ts';
import { run as rollback } from '../../../src/actions/rollback-canary/action.ts';
import type { ReleaseHandle } from '../../../src/evidence/release.ts';
import { resources } from '../../../src/ports/resources.ts';
import type { Deployment } from '../../../src/workload/objects.ts';
import { decisionOn } from '../../faults/decisions.ts';
import {
  type Embedded,
  placeShop,
  startEmbedded,
  until,
  writesOf,
} from '../../support/kubernetes/embedded.ts';
import { fakeKubelet } from '../../support/kubernetes/fake-kubelet.ts';
import { createNamespace } from '../../support/kubernetes/namespaces.ts';
import { recordedRuntime } from '../../support/runtime.ts';

const digests = new Map<string, string>();
const image = 'sluice.test/shop:2.0';
const moved = `sha256:${'b'.repeat(64)}`;
let embedded: Embedded;
let kubeconfig: string;
let namespace: string;
let next = 1;
beforeAll(async () => {
  embedded = await startEmbedded(fakeKubelet(digests));
  ({ kubeconfig } = embedded.server);
});
afterAll(() => embedded.stop());
beforeEach(async () => {
  digests.clear();
  namespace = `decided${next++}`;
  await createNamespace(embedded.cluster, namespace);
  await placeShop(embedded.cluster, namespace, 4);
});
const get = (name: string) =>
  embedded.cluster.get<Deployment>(resources.deployments, namespace, name);
async function deployed(more: Record<string, string> = {}): Promise<ReleaseHandle> {
  const asked = { kubeconfig, namespace, workload: 'shop', image, provider: 'gateway-api' };
  const runtime = recordedRuntime({ ...asked, stage: '1', exposure: '25', ...more });
  await deploy(runtime);
  return JSON.parse(runtime.outputs['release'] ?? '{}') as ReleaseHandle;
}
const decided = (handle: ReleaseHandle): string => decisionOn(handle, 'promote');
const second = (decision: string, more: Record<string, string> = {}) =>
  deployed({ stage: '2', exposure: '50', previous: decision, ...more });
async function promoted(
  handle: ReleaseHandle,
  decision: string = decided(handle),
  more: Record<string, string> = {},
): Promise<readonly string[]> {
  const asked = { kubeconfig, release: JSON.stringify(handle), decision, timeout: '30s' };
  const runtime = recordedRuntime({ ...asked, ...more });
  await promote(runtime);
  return runtime.said;
}
const rolledBack = () =>
  rollback(
    recordedRuntime({ kubeconfig, namespace, workload: 'shop', reason: 'test', drain: '0s' }),
  );
const annotated = (annotations: Readonly<Record<string, string>>) =>
  embedded.cluster.patch(resources.deployments, namespace, 'shop-canary', {
    type: 'merge',
    body: { metadata: { annotations } },
  });
/** Refused with these words, and nothing was written but, perhaps, the lease. */
async function refused(body: () => Promise<unknown>, words: RegExp): Promise<void> {
  const written = await writesOf(embedded.server, () => expect(body()).rejects.toThrow(words));
  expect(written.filter((line) => !line.includes('/leases/'))).toEqual([]);
}
const bothUses: readonly (readonly [string, (handle: ReleaseHandle) => Promise<unknown>])[] = [
  ['the next stage', (handle) => second(decided(handle))],
  ['a promotion', (handle) => promoted(handle)],
];

describe.each(bothUses)('%s uses a decision', (_name, use) => {
  test('about what runs', async () => {
    await use(await deployed());
  });
  test('and refuses it when somebody edited the command of the canary since', async () => {
    const handle = await deployed();
    await embedded.cluster.patch(resources.deployments, namespace, 'shop-canary', {
      type: 'json',
      body: [{ op: 'add', path: '/spec/template/spec/containers/0/command', value: ['/other'] }],
    });
    await refused(
      () => use(handle),
      /canary\.templateSha256: decided was [0-9a-f]{64}, now it is|another pod template than the release gave it \(command of shop\)/,
    );
  });
  test('and refuses it when the canary is another one of the same inputs', async () => {
    const handle = await deployed();
    await rolledBack();
    await until(async () => (await get('shop-canary')) === undefined);
    await deployed();
    await refused(() => use(handle), /canary\.uid: decided was/);
  });
  test('and refuses it when the stage has another share by now', async () => {
    const handle = await deployed();
    await deployed({ exposure: '75' });
    await refused(() => use(handle), /exposure asked: decided was 25, now it is 75/);
  });
  test('and refuses it when the release has expired', async () => {
    const handle = await deployed();
    await annotated({ 'sluice.dev/expires-at': '2020-01-01T00:00:00.000Z' });
    await refused(() => use(handle), /expired at 2020-01-01/);
  });
  test('and refuses it when the release is abandoned', async () => {
    const handle = await deployed();
    await annotated({ 'sluice.dev/state': 'abandoned' });
    await refused(() => use(handle), /no decision brings it back/);
  });
  test('and refuses it when the evidence on the record is another one', async () => {
    const handle = await deployed();
    await annotated({ 'sluice.dev/evidence': 'a'.repeat(64) });
    const decision = JSON.parse(decided(handle)) as { evidence: Record<string, string> };
    decision.evidence['deploy-canary'] = handle.evidenceSha256;
    const about = JSON.stringify(decision);
    const body = () => (use === bothUses[1]?.[1] ? promoted(handle, about) : second(about));
    await refused(body, /evidence of deploy-canary: decided was/);
  });
});

test('a release that is being rolled back is not promoted; its next stage finishes the rollback instead', async () => {
  const handle = await deployed();
  await annotated({ 'sluice.dev/state': 'rolling-back' });
  await refused(() => promoted(handle), /no decision brings it back/);
  await expect(second(decided(handle))).rejects.toThrow(/There is no canary of shop to go on with/);
  await until(async () => (await get('shop-canary')) === undefined);
});
test('a decision that is older than its stage, or than it may be, is refused', async () => {
  const handle = await deployed();
  const at = (time: string): string => JSON.stringify({ ...JSON.parse(decided(handle)), time });
  await refused(
    () => promoted(handle, at(new Date(Date.now() - 10 * 60_000).toISOString())),
    /before the stage stood/,
  );
  await refused(
    () => promoted(handle, at(new Date(Date.now() - 3 * 3_600_000).toISOString())),
    /more than 120 minutes apart/,
  );
  await promoted(handle, at(new Date().toISOString()), { 'max-decision-age': '1m' });
});

test('a decision about one namespace promotes nothing in another', async () => {
  const handle = await deployed();
  const decision = decided(handle);
  await createNamespace(embedded.cluster, `${namespace}-b`);
  await placeShop(embedded.cluster, `${namespace}-b`, 4);
  const first = namespace;
  namespace = `${namespace}-b`;
  const other = await deployed();
  await refused(() => promoted(other, decision), new RegExp(`namespace: decided was ${first}`));
  await refused(() => second(decision), /in decided\d+, needed is stage 1 of shop in decided\d+-b/);
});

describe('a release of environment alone', () => {
  const changed = { image: 'sluice.test/shop:1.0', env: '{MODE: new}' };
  test('is promoted, and promoting it again finds nothing to do', async () => {
    const handle = await deployed(changed);
    await promoted(handle);
    expect((await get('shop'))?.spec.template.spec.containers[0]?.env).toEqual([
      { name: 'MODE', value: 'new' },
    ]);
    expect((await promoted(handle)).join('\n')).toContain('promoted already');
  });
  test('that was rolled back is not "promoted already", though the image is the same', async () => {
    const handle = await deployed(changed);
    await rolledBack();
    await until(async () => (await get('shop-canary')) === undefined);
    await refused(() => promoted(handle), /it was rolled back or swept/);
  });
});

test('a tag that moved between the decision and the promotion is taken back, with both digests', async () => {
  const handle = await deployed();
  digests.set(image, moved);
  const failure = promoted(handle);
  await expect(failure).rejects.toThrow(moved);
  await expect(failure).rejects.toThrow(handle.subject.images['shop']);
  await expect(failure).rejects.toThrow('The promotion is taken back');
  expect((await get('shop'))?.spec.template.spec.containers[0]?.image).toBe('sluice.test/shop:1.0');
});

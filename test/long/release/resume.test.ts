import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { run as deploy } from '../../../src/actions/deploy-canary/action.ts';
import { run as promote } from '../../../src/actions/promote-canary/action.ts';
import type { Evidence } from '../../../src/evidence/envelope.ts';
import type { ReleaseHandle } from '../../../src/evidence/release.ts';
import { resources } from '../../../src/ports/resources.ts';
import type { HttpRoute } from '../../../src/release/exposure/route-objects.ts';
import { withdrawExposure } from '../../../src/release/withdraw.ts';
import type { Deployment, Lease } from '../../../src/workload/objects.ts';
import { decisionOn } from '../../faults/decisions.ts';
import { type Embedded, placeShop, startEmbedded } from '../../support/kubernetes/embedded.ts';
import { fakeKubelet } from '../../support/kubernetes/fake-kubelet.ts';
import { createNamespace } from '../../support/kubernetes/namespaces.ts';
import { type RecordedRuntime, recordedRuntime } from '../../support/runtime.ts';

const [lost, later] = ['100', '200'];
let embedded: Embedded;
let namespace: string;
let next = 1;
beforeAll(async () => {
  embedded = await startEmbedded(fakeKubelet());
});
afterAll(() => embedded.stop());
afterEach(() => embedded.server.onRequest(undefined));
beforeEach(async () => {
  namespace = `resume${next++}`;
  await createNamespace(embedded.cluster, namespace);
  await placeShop(embedded.cluster, namespace, 4);
});

interface Deployed {
  readonly handle: ReleaseHandle;
  readonly evidence: Evidence;
  readonly said: string;
}
const stages: Readonly<Record<string, string>> = { 1: '25', 2: '50', 3: '75' };
const runtimeOf = (id: string, more: Readonly<Record<string, string>>): RecordedRuntime =>
  recordedRuntime({ kubeconfig: embedded.server.kubeconfig, ...more }, { id });
async function stage(
  id: string,
  number: '1' | '2' | '3',
  before?: Deployed,
  more: Readonly<Record<string, string>> = {},
): Promise<Deployed> {
  const runtime = runtimeOf(id, {
    ...{ namespace, workload: 'shop', image: 'sluice.test/shop:2.0', provider: 'gateway-api' },
    ...{ stage: number, exposure: stages[number] ?? '' },
    ...(before === undefined ? {} : { previous: decisionOn(before.handle, 'promote') }),
    ...more,
  });
  await deploy(runtime);
  const parsed = <T>(name: string): T => JSON.parse(runtime.outputs[name] ?? '{}') as T;
  const said = runtime.said.join('\n');
  return { handle: parsed('release'), evidence: parsed('evidence'), said };
}
const promoted = (id: string, { handle }: Deployed): Promise<void> =>
  promote(
    runtimeOf(id, {
      release: JSON.stringify(handle),
      decision: decisionOn(handle, 'promote'),
      timeout: '30s',
    }),
  );
const get = (name: string) =>
  embedded.cluster.get<Deployment>(resources.deployments, namespace, name);
const annotated = (annotations: Readonly<Record<string, string>>) =>
  embedded.cluster.patch(resources.deployments, namespace, 'shop-canary', {
    type: 'merge',
    body: { metadata: { annotations } },
  });
const lease = () => embedded.cluster.get<Lease>(resources.leases, namespace, 'sluice-shop');
const silentFor = (seconds: number) =>
  embedded.cluster.patch(resources.leases, namespace, 'sluice-shop', {
    type: 'merge',
    body: { spec: { renewTime: new Date(Date.now() - seconds * 1000).toISOString() } },
  });
const weightIn = (route: HttpRoute | undefined): number => {
  const refs = route?.spec.rules?.flatMap(({ backendRefs = [] }) => backendRefs) ?? [];
  const total = refs.reduce((sum, { weight = 1 }) => sum + weight, 0);
  return (100 * (refs.find(({ name }) => name === 'shop-canary')?.weight ?? 0)) / total;
};
const share = async (): Promise<number> =>
  weightIn(await embedded.cluster.get<HttpRoute>(resources.httpRoutes, namespace, 'shop'));
/** Two stages by a run whose runner is then lost. */
async function left(): Promise<Deployed> {
  const second = await stage(lost, '2', await stage(lost, '1'));
  await silentFor(100);
  return second;
}
/** Refused with these words; users, canary and lease stay as they were. */
async function refused(words: RegExp, more: Readonly<Record<string, string>> = {}): Promise<void> {
  const before = [await share(), (await lease())?.spec, (await get('shop-canary'))?.metadata];
  await expect(stage(later, '1', undefined, more)).rejects.toThrow(words);
  const after = [await share(), (await lease())?.spec, (await get('shop-canary'))?.metadata];
  expect(after).toEqual(before);
}

describe('the run after one that was lost', () => {
  test('goes on with its good canary, never lowers its share, judges anew, and promotes', async () => {
    const { handle: before } = await left();
    const shares: number[] = [];
    const stop = embedded.server.store.onChange(({ resource, object }) => {
      if (resource.plural === 'httproutes' && object.metadata.namespace === namespace)
        shares.push(weightIn(object as unknown as HttpRoute));
    });
    const first = await stage(later, '1');
    expect(first.evidence).toMatchObject({
      verdict: 'pass',
      facts: {
        resumed: { stage: 2, exposurePercent: 50, from: '100-1 (https://ci/100)' },
      },
    });
    expect(first.handle).toMatchObject({
      ...{ id: before.id, stage: 1, exposurePercent: 50, achievedPercent: 50 },
      subjectSha256: before.subjectSha256,
    });
    expect(first.said).toMatch(/stands at stage 2 \(50 %\), as run 100-1 .* left it/);
    expect((await lease())?.spec.holderIdentity).toBe('200-1');
    const second = await stage(later, '2', first);
    const third = await stage(later, '3', second);
    stop();
    expect(Math.min(...shares)).toBeGreaterThanOrEqual(50);
    expect([second, third].map(({ handle }) => [handle.stage, handle.exposurePercent])).toEqual([
      [2, 50],
      [3, 75],
    ]);
    await promoted(later, third);
    expect((await get('shop'))?.spec.template.spec.containers[0]?.image).toBe(
      'sluice.test/shop:2.0',
    );
  });
  test('goes on where pods are the share, without taking one from the canary', async () => {
    const pods = { provider: 'replicas' };
    await stage(lost, '2', await stage(lost, '1', undefined, pods), pods);
    await silentFor(100);
    const counts: (number | undefined)[] = [];
    const stop = embedded.server.store.onChange(({ resource, object }) => {
      const { metadata, spec } = object as unknown as Deployment;
      if (resource.plural === 'deployments' && metadata.name === 'shop-canary')
        counts.push(spec.replicas);
    });
    const first = await stage(later, '1', undefined, pods);
    stop();
    expect(first.handle).toMatchObject({ stage: 1, exposurePercent: 50, achievedPercent: 50 });
    expect(new Set([...counts, (await get('shop-canary'))?.spec.replicas])).toEqual(new Set([2]));
    const third = await stage(later, '3', await stage(later, '2', first, pods), pods);
    expect(third.handle).toMatchObject({ stage: 3, achievedPercent: 75 });
  });
  test('brings a stage that was begun to the share that it was to have', async () => {
    const first = await stage(lost, '1');
    embedded.server.onRequest(({ method, path }) =>
      method !== 'GET' && path.includes('httproutes')
        ? { status: 403, reason: 'Forbidden', message: 'no' }
        : undefined,
    );
    await expect(stage(lost, '2', first)).rejects.toThrow();
    embedded.server.onRequest(undefined);
    await silentFor(100);
    expect(await share()).toBe(25);
    expect((await stage(later, '1')).evidence.facts.resumed).toMatchObject({ stage: 2 });
    expect(await share()).toBe(50);
  });
  test('leaves the lost one nothing to do when it comes back', async () => {
    const second = await left();
    await stage(later, '1');
    await expect(stage(lost, '3', second)).rejects.toThrow(
      /What was decided about is not what runs/,
    );
    await expect(promoted(lost, second)).rejects.toThrow();
    const ports = { ...runtimeOf(lost, {}), cluster: embedded.cluster };
    expect(await withdrawExposure(ports, second.handle)).toMatchObject({ done: false });
    expect(await share()).toBe(50);
  });
  test('is one: of two that begin at once the other is refused', async () => {
    await left();
    const results = await Promise.allSettled(['200', '300'].map((id) => stage(id, '1')));
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await share()).toBe(50);
  });
});

test('all jobs of one run, run again, go on as well', async () => {
  await stage(lost, '2', await stage(lost, '1'));
  const again = await stage(lost, '1');
  expect(again.evidence.facts.resumed).toMatchObject({ stage: 2, exposurePercent: 50 });
  expect(await share()).toBe(50);
});

describe('nothing is resumed', () => {
  test('while the holder is alive', async () => {
    await left();
    await silentFor(60);
    await refused(/at stage 2 already/);
  });
  test('that somebody edited: the canary', async () => {
    await left();
    await embedded.cluster.patch(resources.deployments, namespace, 'shop-canary', {
      type: 'json',
      body: [{ op: 'add', path: '/spec/template/spec/containers/0/command', value: ['/other'] }],
    });
    await refused(/another pod template than the release gave it \(command of shop\)/);
  });
  test('that is another subject than its stage was left with', async () => {
    await left();
    await annotated({ 'sluice.dev/subject-sha256': 'a'.repeat(64) });
    await refused(/cannot be resumed: what runs is not what its stage was left with/);
  });
  test.each([
    ['that has expired', { 'sluice.dev/expires-at': '2020-01-01T00:00:00.000Z' }, /it expired at/],
    ['that is abandoned', { 'sluice.dev/state': 'abandoned' }, /abandoned it/],
    ['that is being promoted', { 'sluice.dev/state': 'promoting' }, /Run promote-canary again/],
  ])('%s', async (_case, annotations, words) => {
    await left();
    await annotated(annotations);
    await refused(words);
  });
  test('whose users were taken off the canary', async () => {
    const { handle } = await left();
    const ports = { ...runtimeOf(lost, {}), cluster: embedded.cluster };
    expect(await withdrawExposure(ports, handle)).toMatchObject({ done: true });
    await refused(/its users were taken off the canary/);
  });
  test('of another version, or where it is not wanted', async () => {
    await left();
    await refused(/Another release of shop is in progress/, { image: 'sluice.test/shop:3.0' });
    await refused(/at stage 2 already/, { resume: 'false' });
  });
});

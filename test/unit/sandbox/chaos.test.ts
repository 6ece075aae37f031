import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { startChaosController } from '../../../src/sandbox/chaos/controller.ts';
import { at, records } from '../../../src/sandbox/kubernetes/objects.ts';
import {
  builtInResources,
  customResource,
  defaultCustomResources,
  type ServedResource,
} from '../../../src/sandbox/kubernetes/resource-types.ts';
import { Store } from '../../../src/sandbox/kubernetes/store.ts';

function served(plural: string): ServedResource {
  const found = defaultCustomResources.map(customResource).find((one) => one.plural === plural);
  if (found === undefined) throw new Error(`no ${plural}`);
  return found;
}
const podChaos = served('podchaos');
const networkChaos = served('networkchaos');
let store: Store;
let killed: string[];
let stop: () => void;
beforeEach(() => {
  store = new Store();
  killed = [];
  stop = startChaosController(store, (uid) => killed.push(uid) > 0);
});
afterEach(() => stop());

const pod = () =>
  store.create(builtInResources.pods, {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { namespace: 'shop', name: 'one' },
  });
const inject = (type: ServedResource, spec: object, name = 'one') =>
  store.create(type, {
    apiVersion: 'chaos-mesh.org/v1alpha1',
    kind: type.kind,
    metadata: { namespace: 'shop', name: 'fault' },
    spec: { mode: 'all', selector: { pods: { shop: [name] } }, ...spec },
  });
async function settled(type: ServedResource) {
  for (let i = 0; i < 100; i++) {
    const found = store.find(type, 'shop', 'fault');
    const [record] = records(at(found, 'status', 'experiment')['containerRecords']);
    if (found !== undefined && record !== undefined) return { found, record };
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('the controller did nothing within 2 s');
}

describe("the sandbox's Chaos Mesh", () => {
  test('kills the chosen pod, and writes it down as Chaos Mesh does', async () => {
    const { metadata } = pod();
    inject(podChaos, { action: 'pod-kill', gracePeriod: 0 });
    const { found, record } = await settled(podChaos);
    expect(killed).toEqual([metadata.uid]);
    expect(store.find(builtInResources.pods, 'shop', 'one')).toBeUndefined();
    expect(record).toMatchObject({
      id: 'shop/one',
      phase: 'Injected',
      injectedCount: 1,
      events: [{ type: 'Succeeded', operation: 'Apply' }],
    });
    expect(found.metadata.finalizers).toEqual(['chaos-mesh/records']);
    expect(found.status?.['conditions']).toContainEqual({ type: 'AllInjected', status: 'True' });
  });
  test('lets a deleted fault go only through its finalizer', async () => {
    pod();
    inject(podChaos, { action: 'pod-kill', gracePeriod: 0 });
    await settled(podChaos);
    store.remove(podChaos, 'shop', 'fault');
    expect(store.find(podChaos, 'shop', 'fault')?.metadata.deletionTimestamp).toBeDefined();
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(store.find(podChaos, 'shop', 'fault')).toBeUndefined();
  });
  test('says why it could not delay packets, and harms nobody', async () => {
    pod();
    inject(networkChaos, { action: 'delay', delay: { latency: '100ms' } });
    const { found, record } = await settled(networkChaos);
    expect(record).toMatchObject({
      phase: 'Not Injected/Wait',
      injectedCount: 0,
      events: [{ type: 'Failed', message: expect.stringContaining('no network emulation') }],
    });
    expect(found.status?.['conditions']).toContainEqual({ type: 'AllInjected', status: 'False' });
    expect(store.find(builtInResources.pods, 'shop', 'one')).toBeDefined();
    expect(killed).toEqual([]);
  });
  test('does not inject into a pod that is gone', async () => {
    inject(podChaos, { action: 'pod-kill', gracePeriod: 0 }, 'gone');
    const { record } = await settled(podChaos);
    expect(record).toMatchObject({ phase: 'Not Injected/Wait' });
    expect(killed).toEqual([]);
  });
});

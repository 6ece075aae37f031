import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type ChaosMesh, startChaosMesh } from '../../../src/sandbox/chaos/controller.ts';
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
const stressChaos = served('stresschaos');
const podNetwork = served('podnetworkchaos');
const workflows = served('workflows');
let store: Store;
let killed: string[];
let sent: (readonly unknown[])[];
let mesh: ChaosMesh;
beforeEach(() => {
  store = new Store();
  killed = [];
  sent = [];
  mesh = startChaosMesh(
    store,
    {
      kill: (uid) => killed.push(uid) > 0,
      network: (_uid, rules) => void sent.push(rules),
    },
    { passMs: 5 },
  );
});
afterEach(() => mesh.stop());

const pod = (name = 'one') =>
  store.create(builtInResources.pods, {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { namespace: 'shop', name },
    spec: { containers: [{ name: 'shop', image: 'shop:1' }] },
  });
const inject = (type: ServedResource, spec: object, name = 'one') =>
  store.create(type, {
    apiVersion: 'chaos-mesh.org/v1alpha1',
    kind: type.kind,
    metadata: { namespace: 'shop', name: 'fault' },
    spec: { mode: 'all', selector: { pods: { shop: [name] } }, ...spec },
  });
const look = (type: ServedResource) => {
  const found = store.find(type, 'shop', 'fault');
  const status = at(found, 'status');
  const conditions = Object.fromEntries(
    records(status['conditions']).map(({ type: name, status: value }) => [name, value]),
  );
  const [record] = records(at(status, 'experiment')['containerRecords']);
  return { found, record, conditions, desired: at(status, 'experiment')['desiredPhase'] };
};
async function until(good: () => boolean, what: string): Promise<void> {
  for (let i = 0; i < 2000; i++) {
    if (good()) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`${what} did not happen within 20 s`);
}
const phase = (type: ServedResource, wanted: string) =>
  until(() => look(type).record?.['phase'] === wanted, wanted);
const settled = () => new Promise((resolve) => setTimeout(resolve, 250));

describe("the sandbox's Chaos Mesh", () => {
  test('kills the chosen pod, and writes it down as Chaos Mesh does', async () => {
    const { metadata } = pod();
    inject(podChaos, { action: 'pod-kill', gracePeriod: 0 });
    await phase(podChaos, 'Injected');
    expect(killed).toEqual([metadata.uid]);
    expect(store.find(builtInResources.pods, 'shop', 'one')).toBeUndefined();
    const { found, record } = look(podChaos);
    expect(record).toMatchObject({
      id: 'shop/one',
      injectedCount: 1,
      events: [{ type: 'Succeeded', operation: 'Apply' }],
    });
    expect(found?.metadata.finalizers).toEqual(['chaos-mesh/records']);
  });
  test('lets a deleted fault go only through its finalizer', async () => {
    pod();
    inject(podChaos, { action: 'pod-kill', gracePeriod: 0 });
    await phase(podChaos, 'Injected');
    store.remove(podChaos, 'shop', 'fault');
    expect(look(podChaos).found?.metadata.deletionTimestamp).toBeDefined();
    await until(() => look(podChaos).found === undefined, 'the end');
  });
  test('says why it could not stress a processor, and harms nobody', async () => {
    pod();
    inject(stressChaos, { stressors: { cpu: { workers: 1 } } });
    await phase(stressChaos, 'Not Injected/Wait');
    expect(look(stressChaos).record).toMatchObject({
      id: 'shop/one/shop',
      injectedCount: 0,
      events: expect.arrayContaining([
        expect.objectContaining({
          type: 'Failed',
          message: expect.stringContaining('no such emulation'),
        }),
      ]),
    });
    expect(killed).toEqual([]);
  });
  test('delays what a pod sends through the object of its name, and takes it back at the end of its time', async () => {
    pod();
    inject(networkChaos, { action: 'delay', delay: { latency: '100ms' }, duration: '3s' });
    await phase(networkChaos, 'Injected');
    expect(sent.at(-1)).toEqual([{ delayMs: 100, lossPercent: 0, cut: false, named: [] }]);
    const rules = store.find(podNetwork, 'shop', 'one');
    expect(rules?.spec?.['tcs']).toMatchObject([{ source: 'shop/fault' }]);
    expect(look(networkChaos).found?.status?.['instances']).toEqual({ 'shop/one': 1 });
    await phase(networkChaos, 'Not Injected');
    expect(sent.at(-1)).toEqual([]);
    await until(() => look(networkChaos).conditions['AllRecovered'] === 'True', 'AllRecovered');
  });
});

describe('traps of Chaos Mesh that it has too', () => {
  test('T1: AllRecovered is true of a fault that was never injected', async () => {
    mesh.misbehave({ neverInjects: true });
    pod();
    inject(networkChaos, { action: 'partition', externalTargets: ['10.0.0.1'], duration: '-5m' });
    await until(() => look(networkChaos).conditions['AllRecovered'] === 'True', 'AllRecovered');
    expect(look(networkChaos).record?.['injectedCount'] ?? 0).toBe(0);
  });
  test('T2: a kill never says that it recovered, whatever its duration', async () => {
    pod();
    inject(podChaos, { action: 'pod-kill', duration: '3s' });
    await phase(podChaos, 'Injected');
    await settled();
    expect(look(podChaos)).toMatchObject({ desired: 'Run', conditions: { AllRecovered: 'False' } });
  });
  test.each([
    ['T3: an empty duration', ''],
    ['T3: no duration', undefined],
  ])('%s never ends', async (_what, duration) => {
    pod();
    inject(networkChaos, { action: 'delay', delay: { latency: '1ms' }, duration });
    await phase(networkChaos, 'Injected');
    await settled();
    expect(look(networkChaos)).toMatchObject({ desired: 'Run', record: { phase: 'Injected' } });
  });
  test('T4: a fault that is made later than its time is never injected', async () => {
    pod();
    mesh.misbehave({ controllerDown: true });
    inject(networkChaos, { action: 'delay', delay: { latency: '1ms' }, duration: '1s' });
    // Nothing has to be seen within the second; a machine that stalls only comes later still.
    await new Promise((resolve) => setTimeout(resolve, 1200));
    mesh.misbehave({});
    await until(() => look(networkChaos).desired === 'Stop', 'Stop');
    expect(look(networkChaos).record?.['injectedCount']).toBe(0);
  });
  test('T5: a spec cannot be changed, metadata can', () => {
    const fault = inject(podChaos, { action: 'pod-kill' });
    const other = { ...fault, spec: { ...fault.spec, mode: 'one' } };
    expect(() => mesh.admit(podChaos, other, fault)).toThrow(/Cannot update chaos spec/);
    const noted = { ...fault, metadata: { ...fault.metadata, annotations: { a: 'b' } } };
    expect(() => mesh.admit(podChaos, noted, fault)).not.toThrow();
  });
  test('T6: a pod that takes the place of one that was hit is not hit, and the record stays', async () => {
    pod();
    inject(networkChaos, { action: 'delay', delay: { latency: '1ms' }, duration: '60s' });
    await phase(networkChaos, 'Injected');
    const before = sent.length;
    store.remove(builtInResources.pods, 'shop', 'one');
    pod();
    await settled();
    expect(look(networkChaos).record?.['phase']).toBe('Injected');
    expect(sent.length).toBe(before);
  });
  test.each([
    ['a delay without its block', {}, { action: 'delay', duration: '60s' }],
    [
      'no daemon on the node',
      { daemonMissing: true },
      { action: 'partition', externalTargets: ['10.0.0.1'], duration: '60s' },
    ],
  ])(
    'T7: with %s the object cannot be deleted, forced or not, until its entries or its pod are gone',
    async (_what, wrong, spec) => {
      mesh.misbehave(wrong);
      pod();
      inject(networkChaos, spec);
      await until(() => records(look(networkChaos).record?.['events']).length > 0, 'a failure');
      store.remove(networkChaos, 'shop', 'fault');
      await settled();
      const stuck = look(networkChaos).found;
      expect(stuck?.metadata.deletionTimestamp).toBeDefined();
      if (stuck !== undefined)
        store.update(networkChaos, {
          ...stuck,
          metadata: {
            ...stuck.metadata,
            annotations: { 'chaos-mesh.chaos-mesh.org/cleanFinalizer': 'forced' },
          },
        });
      await settled();
      expect(look(networkChaos).found).toBeDefined();
      const rules = store.get(podNetwork, 'shop', 'one');
      store.update(podNetwork, { ...rules, spec: { tcs: [], iptables: [] } });
      if ('daemonMissing' in wrong) {
        // Nobody is there to read that they are out: only another pod helps, which has none.
        await settled();
        expect(look(networkChaos).found).toBeDefined();
        store.remove(builtInResources.pods, 'shop', 'one');
        store.remove(podNetwork, 'shop', 'one');
      }
      await until(() => look(networkChaos).found === undefined, 'the end');
    },
  );
  test('T8: without its controller nothing ends, changes are refused, and deletions hang', async () => {
    pod();
    inject(networkChaos, { action: 'delay', delay: { latency: '1ms' }, duration: '2s' });
    await phase(networkChaos, 'Injected');
    mesh.misbehave({ controllerDown: true });
    await new Promise((resolve) => setTimeout(resolve, 2500));
    expect(look(networkChaos).record?.['phase']).toBe('Injected');
    const fault = look(networkChaos).found;
    if (fault === undefined) throw new Error('it is there');
    expect(() => mesh.admit(networkChaos, fault, fault)).toThrow(/failed calling webhook/);
    store.remove(networkChaos, 'shop', 'fault');
    await settled();
    expect(look(networkChaos).found?.metadata.deletionTimestamp).toBeDefined();
    mesh.misbehave({});
    await until(() => look(networkChaos).found === undefined, 'the end');
  });
  test('T9: a stress whose pod is gone counts as recovered', async () => {
    mesh.stop();
    mesh = startChaosMesh(store, { kill: () => true }, { passMs: 5, pretends: true });
    pod();
    inject(stressChaos, { stressors: { cpu: { workers: 1 } }, duration: '60s' });
    await phase(stressChaos, 'Injected');
    store.remove(builtInResources.pods, 'shop', 'one');
    store.remove(stressChaos, 'shop', 'fault');
    await until(() => look(stressChaos).found === undefined, 'the end');
  });
  test('T10: a partition of nobody in particular cuts the pod off from everybody', async () => {
    pod();
    inject(networkChaos, { action: 'partition', direction: 'to', duration: '60s' });
    await phase(networkChaos, 'Injected');
    expect(sent.at(-1)).toMatchObject([{ cut: true, named: [] }]);
  });
  test('T11: pods that are only its target get rules as well', async () => {
    pod();
    pod('two');
    const target = { mode: 'all', selector: { pods: { shop: ['two'] } } };
    inject(networkChaos, { action: 'partition', direction: 'to', duration: '60s', target });
    await phase(networkChaos, 'Injected');
    expect(store.find(podNetwork, 'shop', 'two')?.spec?.['iptables']).toMatchObject([
      { source: 'shop/fault', direction: 'INPUT' },
    ]);
  });
  test('T15: a Workflow says ChaosInjected when its object was made, and ends it when its check fails', async () => {
    mesh.misbehave({ neverInjects: true });
    pod();
    store.create(workflows, {
      apiVersion: 'chaos-mesh.org/v1alpha1',
      kind: 'Workflow',
      metadata: { namespace: 'shop', name: 'fault' },
      spec: {
        entry: 'both',
        templates: [
          { name: 'both', templateType: 'Parallel', children: ['guard', 'net'] },
          {
            name: 'guard',
            templateType: 'StatusCheck',
            abortWithStatusCheck: true,
            statusCheck: { http: { url: 'http://shop' } },
          },
          {
            name: 'net',
            templateType: 'NetworkChaos',
            networkChaos: {
              mode: 'all',
              selector: { pods: { shop: ['one'] } },
              action: 'partition',
            },
          },
        ],
      },
    });
    const child = () => store.find(networkChaos, 'shop', 'fault-net');
    await until(() => look(workflows).conditions['ChaosInjected'] === 'True', 'ChaosInjected');
    expect(child()?.metadata.labels).toMatchObject({ 'chaos-mesh.org/workflow': 'fault' });
    expect(records(at(child(), 'status', 'experiment')['containerRecords'])).toMatchObject(
      records(at(child(), 'status', 'experiment')['containerRecords']).map(() => ({
        injectedCount: 0,
      })),
    );
    mesh.answerStatusChecks(() => false);
    await until(
      () => child() === undefined || child()?.metadata.deletionTimestamp !== undefined,
      'the abort',
    );
    expect(look(workflows).conditions['Aborted']).toBe('True');
  });
  test('a name of nobody is passed over in silence', async () => {
    inject(podChaos, { action: 'pod-kill', gracePeriod: 0 }, 'gone');
    await settled();
    expect(look(podChaos).record).toBeUndefined();
    expect(killed).toEqual([]);
  });
});

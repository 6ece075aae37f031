// Covers: src/chaos, src/actions/inject-chaos, src/adapters/kubernetes, src/sandbox/chaos; about 270 s
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { startChaosMesh as startDouble } from '../../src/sandbox/chaos/controller.ts';
import { type ApiObject, at, fields, records, text } from '../../src/sandbox/kubernetes/objects.ts';
import {
  builtInResources,
  customResource,
  defaultCustomResources,
} from '../../src/sandbox/kubernetes/resource-types.ts';
import { Store } from '../../src/sandbox/kubernetes/store.ts';
import { evidenceOf, type Ran, runAction } from './support/action.ts';
import { startChaosMesh, startTraefik } from './support/add-ons.ts';
import { startCluster } from './support/cluster.ts';
import type { RealCluster } from './support/real-cluster.ts';
import { type Relay, relay, through } from './support/relay.ts';
import { placeShop } from './support/shop.ts';

jest.retryTimes(1, { logErrorsBeforeRetry: true });

let cluster: RealCluster;
let api: Relay;
const temp = mkdtempSync(join(tmpdir(), 'sluice-chaos-'));
beforeAll(async () => {
  cluster = await startCluster();
  await startChaosMesh(cluster);
  // The shop that is placed has a route: its types come with the data plane.
  await startTraefik(cluster);
  api = await relay(cluster, 6443);
}, 360_000);
afterAll(async () => {
  // What it cannot take back it tries for ever, as the real one does.
  for (const double of doubles) double.stop();
  api.stop();
  await cluster.stop();
  rmSync(temp, { recursive: true, force: true });
}, 360_000);

const kubeconfig = (namespace: string): string =>
  through(cluster.kubeconfig('sluice', [], namespace), api);
const action = (name: string, inputs: Record<string, string>): Promise<Ran> =>
  runAction(temp, name, inputs);
async function released(namespace: string): Promise<string> {
  await placeShop(cluster, namespace, 4);
  const ran = await action('deploy-canary', {
    kubeconfig: kubeconfig(namespace),
    ...{ namespace, workload: 'shop', image: 'sluice.test/shop:2.0', provider: 'replicas' },
    ...{ stage: '1', exposure: '50' },
  });
  return ran.outputs.get('release') ?? '';
}
const inject = (namespace: string, release: string, more: Record<string, string>): Promise<Ran> =>
  action('inject-chaos', {
    kubeconfig: kubeconfig(namespace),
    release,
    'recovery-timeout': '60s',
    'on-fail': 'report',
    ...more,
  });
function nothingLeft(namespace: string): void {
  for (const kind of ['podchaos', 'networkchaos', 'podnetworkchaos'])
    expect({
      kind,
      left: cluster
        .json<{ items: { spec?: object }[] }>(['-n', namespace, 'get', kind])
        .items.filter(({ spec }) => kind === 'podchaos' || JSON.stringify(spec).includes('sluice')),
    }).toEqual({ kind, left: [] });
}

describe('the real Chaos Mesh', () => {
  test('does what is proven, recovered from and cleaned up; what this kernel cannot do ends inconclusive and leaves nothing', async () => {
    const namespace = 'chaos';
    const release = await released(namespace);
    for (const [experiment, more] of [
      ['pod-kill', {}],
      ['container-kill', {}],
      ['pod-failure', { duration: '10s' }],
      ['partition-from', { duration: '10s', targets: '["10.96.7.4:6379"]' }],
    ] as const) {
      const ran = await inject(namespace, release, { experiment, ...more });
      const { reasons, measurements } = evidenceOf(ran);
      const measured = measurements.map(
        ({ name, verdict, reason }) => `${name}: ${verdict}, ${reason}`,
      );
      const ended = `${experiment}: ${ran.outputs.get('verdict')}, ${ran.outputs.get('cleanup')}`;
      // One text, so that a failure says why.
      expect([ended, ...reasons, ...measured].join('\n')).toMatch(
        new RegExp(`^${experiment}: pass, proven\n`),
      );
      nothingLeft(namespace);
    }
    const delayed = await inject(namespace, release, {
      experiment: 'network-delay',
      duration: '5s',
      targets: '["10.96.7.4:6379"]',
    });
    expect(delayed.outputs.get('verdict')).toBe('inconclusive');
    expect(delayed.outputs.get('cleanup')).not.toBe('leaked');
    nothingLeft(namespace);
  }, 600_000);
});

/** What both say of the same object: the double is held to the real one, trap by trap. */
interface Said {
  readonly desired: string;
  readonly phases: readonly string[];
  readonly injected: readonly number[];
  readonly ids: readonly string[];
  readonly finalizers: readonly string[];
}
const saidBy = (object: ApiObject | undefined): Said => {
  const { desiredPhase, containerRecords } = at(object?.status, 'experiment');
  const all = records(containerRecords);
  return {
    desired: text(desiredPhase),
    phases: all.map(({ phase }) => text(phase)),
    injected: all.map(({ injectedCount }) => Number(injectedCount ?? 0)),
    ids: all.map(({ id }) => text(id)),
    finalizers: object?.metadata.finalizers ?? [],
  };
};
interface Mesh {
  create(object: ApiObject): void;
  look(plural: string, name: string): Said | undefined;
  remove(plural: string, name: string): void;
}
const namespace = 'traps';
const typeOf = (plural: string) => {
  const found = defaultCustomResources.map(customResource).find((one) => one.plural === plural);
  if (found === undefined) throw new Error(`no ${plural}`);
  return found;
};
const doubles: ReturnType<typeof startDouble>[] = [];
function doubleOf(pods: readonly string[]): Mesh {
  const store = new Store();
  for (const name of pods)
    store.create(builtInResources.pods, {
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: { namespace, name },
      spec: { containers: [{ name: 'shop', image: 'sluice.test/shop:1.0' }] },
    });
  doubles.push(startDouble(store, { kill: () => true }));
  const of = (plural: string, name: string) => store.find(typeOf(plural), namespace, name);
  return {
    create: (object) =>
      void store.create(typeOf(object.kind.toLowerCase()), structuredClone(object)),
    look: (plural, name) => (of(plural, name) === undefined ? undefined : saidBy(of(plural, name))),
    remove: (plural, name) => void store.remove(typeOf(plural), namespace, name),
  };
}
const real: Mesh = {
  create: (object) => cluster.apply([object]),
  look: (plural, name) => {
    const { items } = cluster.json<{ items: ApiObject[] }>(['-n', namespace, 'get', plural]);
    const found = items.find(({ metadata }) => metadata.name === name);
    return found === undefined ? undefined : saidBy(found);
  },
  remove: (plural, name) =>
    void cluster.kubectl(['-n', namespace, 'delete', plural, name, '--wait=false']),
};
const fault = (kind: string, name: string, pod: string, spec: object): ApiObject => ({
  apiVersion: 'chaos-mesh.org/v1alpha1',
  kind,
  metadata: { name, namespace },
  spec: { mode: 'all', selector: { pods: { [namespace]: [pod] } }, ...fields(spec) },
});
const seconds = (count: number) => new Promise((done) => setTimeout(done, count * 1000));

describe('the double and the real one say the same', () => {
  test('of a kill, a partition, a duration that is over, an empty one, and a delay without its block', async () => {
    await placeShop(cluster, namespace, 4);
    const pods = cluster
      .json<{ items: { metadata: { name: string } }[] }>(['-n', namespace, 'get', 'pods'])
      .items.map(({ metadata }) => metadata.name);
    const [one = '', two = '', three = ''] = pods;
    const cut = { action: 'partition', direction: 'to', externalTargets: ['10.96.7.4'] };
    const objects = [
      fault('PodChaos', 't2-kill', one, { action: 'pod-kill', gracePeriod: 0, duration: '1s' }),
      fault('NetworkChaos', 'cut', two, { ...cut, duration: '600s' }),
      fault('NetworkChaos', 't3-empty', two, { ...cut, duration: '' }),
      fault('NetworkChaos', 't1-over', two, { ...cut, duration: '-5m' }),
      fault('NetworkChaos', 't7-bare', three, {
        action: 'delay',
        direction: 'to',
        externalTargets: ['10.96.7.4'],
        duration: '600s',
      }),
      fault('PodChaos', 'nobody', 'no-such-pod', { action: 'pod-kill' }),
    ];
    const double = doubleOf(pods);
    for (const object of objects) for (const mesh of [double, real]) mesh.create(object);
    await seconds(15);
    const compared = (mesh: Mesh): readonly unknown[] =>
      objects.map(({ kind, metadata }) => {
        const said = mesh.look(kind.toLowerCase(), metadata.name);
        // How often something failed is a matter of time; that it did is not.
        return {
          name: metadata.name,
          ...said,
          injected: said?.injected.map((count) => Math.min(1, count)),
        };
      });
    expect(compared(double)).toEqual(compared(real));
    for (const { kind, metadata } of objects)
      for (const mesh of [double, real]) mesh.remove(kind.toLowerCase(), metadata.name);
    await seconds(15);
    const left = (mesh: Mesh): readonly string[] =>
      objects.flatMap(({ kind, metadata }) =>
        mesh.look(kind.toLowerCase(), metadata.name) === undefined ? [] : metadata.name,
      );
    expect(left(double)).toEqual(left(real));
    expect(left(double)).toEqual(['t7-bare']);
    cluster.kubectl(['-n', namespace, 'delete', 'pod', three, '--wait=false']);
    await seconds(20);
    expect(left(real)).toEqual([]);
  }, 360_000);
});

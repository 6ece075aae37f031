import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startChaosMesh } from '../../src/sandbox/chaos/controller.ts';
import { defaulted } from '../../src/sandbox/kubernetes/admission.ts';
import { type ApiObject, at, records } from '../../src/sandbox/kubernetes/objects.ts';
import {
  builtInResources,
  customResource,
  defaultCustomResources,
} from '../../src/sandbox/kubernetes/resource-types.ts';
import { type ApiServer, startApiServer } from '../../src/sandbox/kubernetes/server.ts';
import { fakeKubelet } from '../support/kubernetes/fake-kubelet.ts';
import { shop } from '../support/kubernetes/shop.ts';
import { beginActor } from './actor.ts';
import { virtualClock } from './clock.ts';
import { hanging } from './hung-pods.ts';
import { beginProcess } from './process-actor.ts';
import type { EmbeddedWorld, HistoryEntry, Hook, Setup } from './world.ts';

/** The same shop with a name and a volume for each pod. */
const statefulSetOf = ({ metadata, spec }: ReturnType<typeof shop>['deployment']) => ({
  apiVersion: 'apps/v1',
  kind: 'StatefulSet',
  metadata,
  spec: {
    replicas: spec.replicas,
    serviceName: 'shop',
    selector: spec.selector,
    template: spec.template,
    volumeClaimTemplates: [
      {
        metadata: { name: 'data' },
        spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Mi' } } },
      },
    ],
  },
});

/** Its pods get one more variable. */
function edited(workload: ApiObject): ApiObject {
  const copy = structuredClone(workload);
  for (const container of records(at(at(at(copy.spec)['template'])['spec'])['containers']))
    container['env'] = [...records(container['env']), { name: 'EDITED', value: 'by hand' }];
  return copy;
}

const namespaceType = builtInResources.namespaces;
const routes = defaultCustomResources
  .map(customResource)
  .find(({ plural }) => plural === 'httproutes');
const real = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** One embedded cluster with a shop per schedule, under virtual time. */
export async function startWorld(): Promise<EmbeddedWorld> {
  const clock = virtualClock();
  const server: ApiServer = await startApiServer(clock.now);
  const { store } = server;
  const digests = new Map<string, string>();
  const hung = new Set<string>();
  server.setPodRuntime(hanging(fakeKubelet(digests), hung));
  const mesh = startChaosMesh(store, { kill: () => true }, { passMs: 0, pretends: true });
  const kubeconfigs = new Map<string, string>();
  const recorded: { namespace: string; entries: HistoryEntry[] } = { namespace: '', entries: [] };
  store.onChange(({ type, resource, object }) => {
    clock.stir();
    if (object.metadata.namespace === recorded.namespace)
      recorded.entries.push({
        type,
        plural: resource.plural,
        object,
        atMs: clock.now().getTime(),
      });
  });
  let hook: Hook | undefined;
  let next = 1;
  server.onRequest((request) => {
    clock.stir();
    return hook?.(request);
  });
  const resourceOf = {
    Deployment: builtInResources.deployments,
    StatefulSet: builtInResources.statefulSets,
  } as const;
  const available = (namespace: string, kind: Setup['kind']): boolean => {
    const found = store.find(resourceOf[kind], namespace, 'shop');
    const { status = {}, metadata } = found ?? {};
    const counts = status as Record<string, number>;
    return (
      counts['availableReplicas'] === counts['replicas'] &&
      counts['updatedReplicas'] === counts['replicas'] &&
      counts['observedGeneration'] === metadata?.generation
    );
  };
  const until = async (good: () => boolean, what: string): Promise<void> => {
    for (let i = 0; i < 15_000; i++) {
      if (good()) return;
      await real(4);
    }
    throw new Error(`${what} did not happen within 60 s`);
  };
  const world: EmbeddedWorld = {
    clock,
    folder: mkdtempSync(join(tmpdir(), 'sluice-faults-')),
    patienceMs: 180_000,
    namespaceOf: () => `f${next++}`,
    deployInputs: () => ({}),
    ownSwitch: undefined,
    begin: (about, bundle) =>
      bundle === undefined ? beginActor(world, about) : beginProcess(world, bundle, about),
    pass: (ms) => {
      clock.advance(ms);
      return Promise.resolve();
    },
    kubeconfigOf(user) {
      const known =
        kubeconfigs.get(user) ?? server.kubeconfigFor({ name: user, groups: ['system:masters'] });
      kubeconfigs.set(user, known);
      return known;
    },
    intercept(given) {
      hook = given;
    },
    async open({ namespace, kind, replicas, secondRevision }) {
      if (routes === undefined) throw new Error('the sandbox serves no httproutes');
      store.create(namespaceType, {
        apiVersion: 'v1',
        kind: 'Namespace',
        metadata: { name: namespace },
        status: { phase: 'Active' },
      });
      recorded.namespace = namespace;
      recorded.entries = [];
      const { deployment, service, route } = shop(namespace, replicas);
      const workload = kind === 'Deployment' ? deployment : statefulSetOf(deployment);
      for (const [resource, object] of [
        [resourceOf[kind], workload],
        [builtInResources.services, service],
        [routes, route],
      ] as const) {
        const whole = object as unknown as ApiObject;
        defaulted(resource, whole, () => '10.96.0.9');
        store.create(resource, whole);
      }
      const up = (): boolean => podsReady(namespace) === replicas && available(namespace, kind);
      const podsReady = (inside: string): number =>
        store
          .list(builtInResources.pods, inside)
          .filter(({ status }) => JSON.stringify(status).includes('"type":"Ready","status":"True"'))
          .length;
      await until(up, 'the shop');
      if (secondRevision) {
        const now = store.get(builtInResources.deployments, namespace, 'shop');
        const spec = JSON.parse(JSON.stringify(now.spec).replace('shop:1.0', 'shop:1.1')) as object;
        store.update(builtInResources.deployments, { ...now, spec: { ...spec } });
        await real(8);
        await until(up, 'the second revision');
      }
      recorded.entries = store
        .list(resourceOf[kind], namespace)
        .concat(store.list(builtInResources.services, namespace))
        .map((object) => ({ type: 'ADDED', plural: `${object.kind.toLowerCase()}s`, object }));
      for (const object of store.list(builtInResources.pods, namespace))
        recorded.entries.push({ type: 'ADDED', plural: 'pods', object });
      for (const object of store.list(routes, namespace))
        recorded.entries.push({ type: 'ADDED', plural: 'httproutes', object });
      return recorded.entries;
    },
    async close(namespace) {
      recorded.namespace = '';
      digests.clear();
      mesh.misbehave({});
      hung.clear();
      for (const resource of Object.values(builtInResources))
        if (resource.namespaced)
          for (const { metadata } of store.list(resource, namespace))
            try {
              store.remove(resource, namespace, metadata.name);
            } catch {
              // Gone with its owner already.
            }
      store.remove(namespaceType, undefined, namespace);
      await real(0);
    },
    deleteCanary(namespace, kind) {
      if (store.find(resourceOf[kind], namespace, 'shop-canary') === undefined) return false;
      store.remove(resourceOf[kind], namespace, 'shop-canary');
      return true;
    },
    editCanary(namespace, kind) {
      const now = store.find(resourceOf[kind], namespace, 'shop-canary');
      if (now === undefined) return false;
      store.update(resourceOf[kind], edited(now));
      return true;
    },
    moveTag() {
      digests.set('sluice.test/shop:2.0', `sha256:${'f'.repeat(64)}`);
      return true;
    },
    hangCanary(namespace) {
      hung.add(namespace);
      return true;
    },
    killChaosController() {
      mesh.misbehave({ controllerDown: true });
      return true;
    },
    nowMs: () => clock.now().getTime(),
    async settle() {
      for (let before = -1; before !== store.version || mesh.busy(); ) {
        before = store.version;
        await real(6);
      }
    },
    async stop() {
      clock.stop();
      mesh.stop();
      await server.stop();
    },
  };
  return world;
}

import { run as deploy } from '../../../src/actions/deploy-canary/action.ts';
import { run as promote } from '../../../src/actions/promote-canary/action.ts';
import { run as rollback } from '../../../src/actions/rollback-canary/action.ts';
import { run as sweep } from '../../../src/actions/sweep/action.ts';
import { systemClock } from '../../../src/adapters/host/system-clock.ts';
import type { Evidence } from '../../../src/evidence/envelope.ts';
import type { ReleaseHandle } from '../../../src/evidence/release.ts';
import type { Cluster } from '../../../src/ports/cluster.ts';
import { resources } from '../../../src/ports/resources.ts';
import { type ConfigObject, copiesSelector } from '../../../src/release/config/copies.ts';
import { referencesOf } from '../../../src/release/config/references.ts';
import { type ApiObject, fields, records, text } from '../../../src/sandbox/kubernetes/objects.ts';
import type { PodRuntime } from '../../../src/sandbox/kubernetes/pod-runtime.ts';
import { builtInResources } from '../../../src/sandbox/kubernetes/resource-types.ts';
import type { ApiServer } from '../../../src/sandbox/kubernetes/server.ts';
import type { Container, Deployment, Lease, PodTemplate } from '../../../src/workload/objects.ts';
import { decisionOn } from '../../faults/decisions.ts';
import { type RecordedRuntime, recordedRuntime } from '../runtime.ts';
import { type Embedded, until } from './embedded.ts';
import { fakeKubelet } from './fake-kubelet.ts';
import { createNamespace } from './namespaces.ts';
import { shop } from './shop.ts';

/** GREETING of every pod that was started, as its kubelet read it at that moment. */
const greetings = new Map<string, string>();
/** Reads a container's environment from ConfigMaps as a kubelet does; a pod whose ConfigMap is missing does not start. */
export function readingKubelet(server: () => ApiServer): PodRuntime {
  const pods = fakeKubelet();
  return {
    ...pods,
    start(pod, exited) {
      const container = records(fields(pod.spec)['containers'])[0] ?? {};
      for (const variable of records(container['env'])) {
        const reference = fields(fields(variable['valueFrom'])['configMapKeyRef']);
        const name = text(reference['name']);
        if (name === '') continue;
        const found = server().store.find(
          builtInResources.configMaps,
          pod.metadata.namespace,
          name,
        );
        if (found === undefined && reference['optional'] !== true)
          return Promise.reject(new Error(`configmap "${name}" not found`));
        if (variable['name'] === 'GREETING')
          greetings.set(pod.metadata.name, text(fields(found?.['data'])[text(reference['key'])]));
      }
      return pods.start(pod, exited);
    },
  };
}

/** A variable from the key `greeting` of a ConfigMap. */
export const env = (name: string, from: string, optional?: boolean) => ({
  name,
  valueFrom: {
    configMapKeyRef: {
      name: from,
      key: 'greeting',
      ...(optional === undefined ? {} : { optional }),
    },
  },
});
export interface Deployed {
  readonly runtime: RecordedRuntime;
  readonly handle: ReleaseHandle;
  readonly evidence: Evidence;
}
export type Scene = Awaited<ReturnType<typeof openScene>>;
let next = 1;

/** A namespace in which workloads with configuration are released. */
export async function openScene({ server, cluster }: Embedded) {
  const namespace = `configured-${next++}`;
  await createNamespace(cluster, namespace);
  return { namespace, ...objectsOf(cluster, namespace), ...actionsOf(server, namespace) };
}

function objectsOf(cluster: Cluster, namespace: string) {
  const get = (name: string) => cluster.get<Deployment>(resources.deployments, namespace, name);
  const copiesOf = async (kind: 'configMaps' | 'secrets' = 'configMaps', workload = 'shop') => {
    const labelSelector = copiesSelector(workload);
    return (await cluster.list<ConfigObject>(resources[kind], namespace, { labelSelector })).items;
  };
  const refersTo = (object: Deployment | undefined): readonly string[] =>
    object === undefined ? [] : referencesOf(object.spec.template).map(({ name }) => name);
  return {
    get,
    copiesOf,
    lease: () => cluster.get<Lease>(resources.leases, namespace, 'sluice-shop'),
    configMap: (name: string, data: Record<string, string>, more: object = {}) =>
      cluster.create<ConfigObject>(resources.configMaps, {
        apiVersion: 'v1',
        kind: 'ConfigMap',
        metadata: { name, namespace, ...more },
        data,
      }),
    secret: (name: string, value: string, more: Partial<ConfigObject> = {}) =>
      cluster.create<ConfigObject>(resources.secrets, {
        apiVersion: 'v1',
        kind: 'Secret',
        metadata: { name, namespace },
        data: { password: Buffer.from(value).toString('base64') },
        ...more,
      }),
    edit: (name: string, data: Record<string, string>) =>
      cluster.patch(resources.configMaps, namespace, name, { type: 'merge', body: { data } }),
    /** Somebody else's write of the environment of a Deployment. */
    setEnv: (name: string, variable: ReturnType<typeof env>) =>
      cluster.patch(resources.deployments, namespace, name, {
        type: 'strategic',
        body: {
          spec: { template: { spec: { containers: [{ name: 'shop', env: [variable] }] } } },
        },
      }),
    /** The shop with configuration in its template, its pods available. */
    async place(
      spec: Partial<PodTemplate['spec']> = {},
      container: Partial<Container> = { env: [env('GREETING', 'words')] },
      name = 'shop',
    ): Promise<void> {
      const { deployment } = shop(namespace, 2);
      const labels = { app: name };
      const [first] = deployment.spec.template.spec.containers;
      await cluster.create(resources.deployments, {
        ...deployment,
        metadata: { ...deployment.metadata, name, labels },
        spec: {
          ...deployment.spec,
          selector: { matchLabels: labels },
          template: {
            metadata: { labels },
            spec: {
              ...deployment.spec.template.spec,
              ...spec,
              containers: [{ ...first, ...container, name: 'shop' }],
            },
          },
        },
      });
      await until(async () => (await get(name))?.status?.availableReplicas === 2);
    },
    names: async (kind: 'configMaps' | 'secrets' = 'configMaps') =>
      (await copiesOf(kind)).map(({ metadata }) => metadata.name),
    /** Names of the ConfigMaps and Secrets that a Deployment refers to. */
    refersTo: async (name: string) => refersTo(await get(name)),
    /** Copies that neither the workload nor a revision of it refers to. */
    async orphans(): Promise<readonly string[]> {
      const { items } = await cluster.list<Deployment>(resources.replicaSets, namespace);
      const used = [...items, await get('shop')].flatMap(refersTo);
      return (await copiesOf())
        .map(({ metadata }) => metadata.name)
        .filter((name) => !used.includes(name));
    },
    /** What the living pods of a selection greet with. */
    async greetingsOf(selector: string): Promise<readonly (string | undefined)[]> {
      const { items } = await cluster.list<ApiObject>(resources.pods, namespace, {
        labelSelector: selector,
      });
      const living = items.filter(({ metadata }) => metadata.deletionTimestamp === undefined);
      return [...new Set(living.map(({ metadata }) => greetings.get(metadata.name)))];
    },
  };
}

function actionsOf(server: ApiServer, namespace: string) {
  let dead = false;
  let users = 0;
  /** A process that can be killed: once it is, it neither waits nor asks successfully. */
  const runtimeOf = (inputs: Record<string, string>): RecordedRuntime => ({
    ...recordedRuntime({ kubeconfig: server.kubeconfig, ...inputs }),
    clock: {
      ...systemClock,
      sleep: (ms, signal) =>
        dead ? Promise.reject(new Error('killed')) : systemClock.sleep(ms, signal),
    },
  });
  const deployed = async (more: Record<string, string> = {}): Promise<Deployed> => {
    const runtime = runtimeOf({
      namespace,
      workload: 'shop',
      image: 'sluice.test/shop:2.0',
      stage: '1',
      exposure: '50',
      'ready-timeout': '10s',
      ...more,
    });
    await deploy(runtime);
    return {
      runtime,
      handle: JSON.parse(runtime.outputs['release'] ?? '{}') as ReleaseHandle,
      evidence: JSON.parse(runtime.outputs['evidence'] ?? '{}') as Evidence,
    };
  };
  const promoted = (handle: ReleaseHandle) =>
    promote(
      runtimeOf({ release: JSON.stringify(handle), decision: decisionOn(handle, 'promote') }),
    );
  return {
    deployed,
    promoted,
    released: async (image: string, more: Record<string, string> = {}) => {
      const { handle } = await deployed({ image, ...more });
      await promoted(handle);
      return handle;
    },
    async rolledBack(revision?: string): Promise<RecordedRuntime> {
      const runtime = runtimeOf({
        namespace,
        workload: 'shop',
        reason: 'test',
        ...(revision === undefined ? {} : { revision }),
      });
      await rollback(runtime);
      return runtime;
    },
    swept: () => sweep(runtimeOf({ namespace })),
    /** Kubeconfig of a user with just these rules in the namespace. */
    userWith(rules: readonly object[]): string {
      const name = `user-${namespace}-${users++}`;
      const object = (kind: string) => ({
        apiVersion: 'rbac.authorization.k8s.io/v1',
        kind,
        metadata: { name, namespace },
      });
      server.store.create(builtInResources.roles, { ...object('Role'), rules });
      server.store.create(builtInResources.roleBindings, {
        ...object('RoleBinding'),
        roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name },
        subjects: [{ kind: 'User', apiGroup: 'rbac.authorization.k8s.io', name }],
      });
      return server.kubeconfigFor({ name });
    },
    /** Runs `body` in a process that is killed at its n-th write, before (`reset`) or after the server did it; true when it got that far. */
    async killedAt(
      write: number,
      moment: 'before' | 'after',
      body: () => Promise<unknown>,
    ): Promise<boolean> {
      let writes = 0;
      server.onRequest(({ method, path }) => {
        if (dead) return { reset: true };
        if (method === 'GET' || path.includes('selfsubject') || ++writes < write) return undefined;
        dead = true;
        return moment === 'before' ? { reset: true } : { lose: 'reset' };
      });
      await body().catch(() => undefined);
      server.onRequest(undefined);
      const reached = dead;
      dead = false;
      return reached;
    },
  };
}

import type { Clock } from '../ports/clock.ts';
import {
  type Cluster,
  ClusterError,
  type KubeObject,
  onlyThis,
  type ResourceType,
} from '../ports/cluster.ts';
import { resources } from '../ports/resources.ts';
import { currentOne, within } from '../ports/watching.ts';
import type { ChaosObject } from './spec.ts';

interface Ports {
  readonly cluster: Cluster;
  readonly clock: Clock;
}
export interface Ended {
  readonly cleanup: 'proven' | 'rescued' | 'leaked';
  readonly detail: string;
}
interface PodNetworkChaos extends KubeObject {
  readonly spec: Readonly<Record<string, readonly { readonly source?: string }[] | undefined>>;
  readonly status?: { readonly failedMessage?: string };
}
const lists = ['iptables', 'tcs', 'ipsets'] as const;

/**
 * Deletes a fault and proves that nothing of it is left (docs/chaos.md). When the deletion hangs it climbs the rescue ladder (docs/chaos.md): our entries
 * out of PodNetworkChaos, then the injected pods away (a fresh pod is clean), only then the finalizers.
 */
export async function endExperiment(
  ports: Ports,
  type: ResourceType,
  object: KubeObject,
  patienceMs = 30_000,
): Promise<Ended> {
  const { cluster } = ports;
  const { name, namespace = '' } = object.metadata;
  await cluster.remove(type, namespace, name, onlyThis(object.metadata));
  if (await gone(ports, type, namespace, name, patienceMs))
    return await withoutResidue(ports, namespace, name, 'proven');
  const said = await reasonOf(cluster, type, namespace, name);
  await removeEntries(cluster, namespace, name);
  if (await gone(ports, type, namespace, name, patienceMs / 3))
    return await withoutResidue(
      ports,
      namespace,
      name,
      'rescued',
      `deletion hung (${said}); our entries were taken out of PodNetworkChaos`,
    );
  const pods = await removeInjectedPods(cluster, type, namespace, name);
  if (!(await gone(ports, type, namespace, name, patienceMs / 3)))
    await dropFinalizers(cluster, type, namespace, name);
  if (!(await gone(ports, type, namespace, name, patienceMs / 3)))
    return {
      cleanup: 'leaked',
      detail: `${type.kind} ${namespace}/${name} cannot be deleted: ${said}. Delete it by hand.`,
    };
  return await withoutResidue(
    ports,
    namespace,
    name,
    'rescued',
    `deletion hung (${said}); the pods ${pods.join(', ')} were replaced`,
  );
}

function gone(
  { cluster, clock }: Ports,
  type: ResourceType,
  namespace: string,
  name: string,
  patienceMs: number,
): Promise<boolean> {
  return within(clock, patienceMs, undefined, async (limit) => {
    for await (const found of currentOne(cluster, type, namespace, name, limit))
      if (found === undefined) return true;
    return false;
  });
}
async function reasonOf(
  cluster: Cluster,
  type: ResourceType,
  namespace: string,
  name: string,
): Promise<string> {
  const found = await cluster.get<ChaosObject>(type, namespace, name);
  const events = (found?.status?.experiment?.containerRecords ?? []).flatMap(
    ({ events: list = [] }) => list,
  );
  return (
    events.filter((event) => event.type === 'Failed').at(-1)?.message ?? 'Chaos Mesh gave no reason'
  );
}
async function residue(
  cluster: Cluster,
  namespace: string,
  name: string,
): Promise<readonly PodNetworkChaos[]> {
  const source = `${namespace}/${name}`;
  try {
    const { items } = await cluster.list<PodNetworkChaos>(resources.podNetworkChaos, namespace);
    return items.filter(({ spec }) =>
      lists.some((list) => spec[list]?.some((entry) => entry.source === source)),
    );
  } catch (thrown) {
    if (thrown instanceof ClusterError && thrown.failure === 'not-found') return [];
    throw thrown;
  }
}
async function withoutResidue(
  { cluster }: Ports,
  namespace: string,
  name: string,
  cleanup: 'proven' | 'rescued',
  detail = 'the object is gone',
): Promise<Ended> {
  const left = await residue(cluster, namespace, name);
  return left.length === 0
    ? { cleanup, detail: `${detail}, no rule of it is left in any pod` }
    : {
        cleanup: 'leaked',
        detail: `rules are left in ${left.map(({ metadata }) => metadata.name).join(', ')}; delete those pods by hand`,
      };
}
async function removeEntries(cluster: Cluster, namespace: string, name: string): Promise<void> {
  const source = `${namespace}/${name}`;
  for (const found of await residue(cluster, namespace, name)) {
    const spec = Object.fromEntries(
      lists.map((list) => [
        list,
        (found.spec[list] ?? []).filter((entry) => entry.source !== source),
      ]),
    );
    await cluster.patch(resources.podNetworkChaos, namespace, found.metadata.name, {
      type: 'merge',
      body: { spec },
    });
  }
}
async function removeInjectedPods(
  cluster: Cluster,
  type: ResourceType,
  namespace: string,
  name: string,
): Promise<readonly string[]> {
  const found = await cluster.get<ChaosObject>(type, namespace, name);
  const records = found?.status?.experiment?.containerRecords ?? [];
  const pods = records.map(({ id }) => id.split('/')[1] ?? '').filter((pod) => pod !== '');
  for (const pod of pods) await cluster.remove(resources.pods, namespace, pod);
  return pods;
}
async function dropFinalizers(
  cluster: Cluster,
  type: ResourceType,
  namespace: string,
  name: string,
): Promise<void> {
  try {
    await cluster.patch(type, namespace, name, {
      type: 'merge',
      body: { metadata: { finalizers: null } },
    });
  } catch (thrown) {
    if (!(thrown instanceof ClusterError)) throw thrown;
  }
}

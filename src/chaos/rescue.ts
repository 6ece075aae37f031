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
import { kindNames, kindOf } from './kinds.ts';
import { cleared, type leftOf, removeEntries, sayLeft } from './residue.ts';
import { type ChaosObject, targetsOf } from './spec.ts';

interface Ports {
  readonly cluster: Cluster;
  readonly clock: Clock;
}
export interface Ended {
  readonly cleanup: 'proven' | 'rescued' | 'leaked';
  readonly detail: string;
}

/**
 * Deletes a fault and proves that nothing of it is left (docs/chaos.md). When the deletion hangs it climbs the rescue ladder: our entries out of the
 * pods' own objects, then the injected pods away (a fresh pod is clean, and that needs neither Chaos Mesh's controller nor its webhooks), only then
 * the finalizers.
 */
export async function endExperiment(
  ports: Ports,
  type: ResourceType,
  object: KubeObject,
  patienceMs = 30_000,
): Promise<Ended> {
  if (type.plural === resources.chaosWorkflows.plural)
    return await endWorkflow(ports, object, patienceMs);
  return await endObject(ports, type, object, patienceMs);
}
async function endObject(
  ports: Ports,
  type: ResourceType,
  object: KubeObject,
  patienceMs: number,
): Promise<Ended> {
  const { cluster } = ports;
  const place: Place = {
    type,
    namespace: object.metadata.namespace ?? '',
    name: object.metadata.name,
  };
  await cluster.remove(type, place.namespace, place.name, onlyThis(object.metadata));
  if (await gone(ports, place, patienceMs)) return await proven(ports, place, object);
  const said = await reasonOf(cluster, place);
  const stuck = `deletion hung (${said})`;
  await removeEntries(cluster, place.namespace, place.name);
  if (await gone(ports, place, patienceMs / 3))
    return await rescued(
      ports,
      place,
      object,
      `${stuck}; our entries were taken out of the pods' own objects`,
    );
  const pods = await removeInjectedPods(cluster, place, object);
  if (!(await gone(ports, place, patienceMs / 3))) await dropFinalizers(cluster, place);
  const replaced =
    pods.length === 0 ? 'no pod of it was left' : `the pods ${pods.join(', ')} were replaced`;
  if (await gone(ports, place, patienceMs / 3))
    return await rescued(ports, place, object, `${stuck}; ${replaced}`);
  return {
    cleanup: 'leaked',
    detail: `${type.kind} ${place.namespace}/${place.name} cannot be deleted: ${said}; ${replaced}, so that no pod has the fault any more. The object goes when Chaos Mesh's controller and webhook answer again; else delete it by hand.`,
  };
}
/** A Workflow's faults are objects of their own, which go with it by garbage collection; each is held to the same proof. */
async function endWorkflow(ports: Ports, object: KubeObject, patienceMs: number): Promise<Ended> {
  const faults = await childrenOf(ports.cluster, object);
  const own = await endObject(ports, resources.chaosWorkflows, object, patienceMs);
  const all = [own];
  for (const { type, child } of faults) all.push(await endObject(ports, type, child, patienceMs));
  const worst =
    all.find(({ cleanup }) => cleanup === 'leaked') ??
    all.find(({ cleanup }) => cleanup === 'rescued');
  return (
    worst ?? { cleanup: 'proven', detail: `${own.detail}, with ${faults.length} faults of its own` }
  );
}
/** What a Workflow has made: objects that name it. */
export async function childrenOf(
  cluster: Cluster,
  { metadata: { name, namespace = '' } }: KubeObject,
): Promise<readonly { readonly type: ResourceType; readonly child: ChaosObject }[]> {
  const found: { type: ResourceType; child: ChaosObject }[] = [];
  for (const kind of kindNames) {
    const { type } = kindOf(kind);
    try {
      const { items } = await cluster.list<ChaosObject>(type, namespace, {
        labelSelector: `chaos-mesh.org/workflow=${name}`,
      });
      found.push(...items.map((child) => ({ type, child })));
    } catch (thrown) {
      if (!unavailable(thrown)) throw thrown;
    }
  }
  return found;
}
const unavailable = (thrown: unknown): boolean =>
  thrown instanceof ClusterError && ['not-found', 'forbidden'].includes(thrown.failure);

interface Place {
  readonly type: ResourceType;
  readonly namespace: string;
  readonly name: string;
}
function gone(
  { cluster, clock }: Ports,
  { type, namespace, name }: Place,
  patienceMs: number,
): Promise<boolean> {
  return within(clock, patienceMs, undefined, async (limit) => {
    for await (const found of currentOne(cluster, type, namespace, name, limit))
      if (found === undefined) return true;
    return false;
  });
}
async function reasonOf(cluster: Cluster, { type, namespace, name }: Place): Promise<string> {
  const found = await cluster.get<ChaosObject>(type, namespace, name);
  const events = (found?.status?.experiment?.containerRecords ?? []).flatMap(
    ({ events: list = [] }) => list,
  );
  return (
    events.filter((event) => event.type === 'Failed').at(-1)?.message ??
    'Chaos Mesh gave no reason: is its controller running?'
  );
}
/** The rules may be read away a moment after the object is. */
const settleMs = 5000;
async function proven(
  ports: Ports,
  { namespace, name }: Place,
  object: KubeObject,
): Promise<Ended> {
  const left = await cleared(ports, namespace, name, targetsOf(object), settleMs);
  return left.length === 0
    ? { cleanup: 'proven', detail: 'the object is gone, nothing of it is left in any pod' }
    : await takeAway(ports, { namespace, name }, left, 'the object is gone');
}
async function rescued(
  ports: Ports,
  { namespace, name }: Place,
  object: KubeObject,
  detail: string,
): Promise<Ended> {
  const left = await cleared(ports, namespace, name, targetsOf(object), settleMs);
  return left.length === 0
    ? { cleanup: 'rescued', detail: `${detail}, nothing of it is left in any pod` }
    : await takeAway(ports, { namespace, name }, left, detail);
}
/** What outlived its object: its entries are taken out, and pods that still have something are replaced. */
async function takeAway(
  ports: Ports,
  { namespace, name }: Pick<Place, 'namespace' | 'name'>,
  left: readonly Awaited<ReturnType<typeof leftOf>>[number][],
  detail: string,
): Promise<Ended> {
  await removeEntries(ports.cluster, namespace, name);
  const uids = new Map(left.map(({ pod, uid }) => [pod, uid]));
  let still = await cleared(ports, namespace, name, uids, settleMs);
  for (const { pod, uid } of still)
    await removePod(ports.cluster, namespace, pod, uid === '' ? undefined : uid);
  if (still.length > 0) still = await cleared(ports, namespace, name, uids, settleMs);
  return still.length === 0
    ? {
        cleanup: 'rescued',
        detail: `${detail}, and what it had left was taken away: ${sayLeft(left)}`,
      }
    : { cleanup: 'leaked', detail: `${detail}, and ${sayLeft(still)}; delete those pods by hand` };
}

/** Only the very pods that the fault was made for: a StatefulSet's next pod has the same name. */
async function removeInjectedPods(
  cluster: Cluster,
  { type, namespace, name }: Place,
  object: KubeObject,
): Promise<readonly string[]> {
  const found = await cluster.get<ChaosObject>(type, namespace, name);
  const records = found?.status?.experiment?.containerRecords ?? [];
  const uids = targetsOf(object);
  const named = [...new Set(records.map(({ id }) => id.split('/')[1] ?? ''))];
  const removed: string[] = [];
  for (const pod of named.filter((one) => one !== ''))
    if (await removePod(cluster, namespace, pod, uids.get(pod))) removed.push(pod);
  return removed;
}
async function removePod(
  cluster: Cluster,
  namespace: string,
  pod: string,
  uid: string | undefined,
): Promise<boolean> {
  try {
    return await cluster.remove(
      resources.pods,
      namespace,
      pod,
      onlyThis(uid === undefined ? {} : { uid }),
    );
  } catch (thrown) {
    // Another pod has its name already: it is clean.
    if (thrown instanceof ClusterError && thrown.failure === 'conflict') return false;
    throw thrown;
  }
}
async function dropFinalizers(cluster: Cluster, { type, namespace, name }: Place): Promise<void> {
  try {
    await cluster.patch(type, namespace, name, {
      type: 'merge',
      body: { metadata: { finalizers: null } },
    });
  } catch (thrown) {
    // Its webhook answers every change, and is down with the controller.
    if (!(thrown instanceof ClusterError)) throw thrown;
  }
}

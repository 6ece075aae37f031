import { UsageError } from '../errors.ts';
import type { ReleaseHandle } from '../evidence/release.ts';
import {
  type Cluster,
  ClusterError,
  type KubeObject,
  type ResourceType,
} from '../ports/cluster.ts';
import { resources } from '../ports/resources.ts';
import { selects } from '../release/beside/disruption.ts';
import { workloadLabel } from '../release/record/names.ts';
import type { LabelSelector, Lease, Pod, Workload } from '../workload/objects.ts';
import { type Fault, faultTypes, isOneShot, needsDaemon } from './kinds.ts';

/** What may be read of other namespaces, and of kinds that a Role leaves out: undefined when it may not, or is not there. */
async function listed<T extends KubeObject>(
  cluster: Cluster,
  type: ResourceType,
  namespace: string,
  labelSelector?: string,
): Promise<readonly T[] | 'forbidden' | 'not-found'> {
  try {
    const options = labelSelector === undefined ? {} : { labelSelector };
    return (await cluster.list<T>(type, namespace, options)).items;
  } catch (thrown) {
    if (!(thrown instanceof ClusterError)) throw thrown;
    if (thrown.failure === 'forbidden' || thrown.failure === 'not-found') return thrown.failure;
    throw thrown;
  }
}

export async function requireRights(
  cluster: Cluster,
  namespace: string,
  type: ResourceType,
): Promise<void> {
  for (const verb of ['create', 'delete'] as const)
    if (!(await cluster.may(verb, type, namespace)))
      throw new UsageError(
        `The kubeconfig's user may not ${verb} ${type.plural} in ${namespace}.`,
        {
          input: 'kubeconfig',
          fix: `Add the rule - {apiGroups: [chaos-mesh.org], resources: [${type.plural}], verbs: [get, list, watch, create, delete, patch]} to its Role.`,
        },
      );
}
/** One experiment at a time on a workload, of whatever kind. */
export async function refuseOther(
  cluster: Cluster,
  { namespace, workload }: ReleaseHandle,
  type: ResourceType,
): Promise<readonly string[]> {
  const unread: string[] = [];
  for (const one of [type, ...faultTypes.filter(({ plural }) => plural !== type.plural)]) {
    const found = await listed(cluster, one, namespace, `${workloadLabel}=${workload}`);
    if (found === 'not-found' && one === type)
      throw new UsageError(`The cluster has no ${type.kind}: Chaos Mesh is not installed.`, {
        input: 'experiment',
        fix: 'Install Chaos Mesh, or leave this step out.',
      });
    if (found === 'forbidden') unread.push(one.kind);
    if (typeof found === 'string') continue;
    const [other] = found;
    if (other !== undefined)
      throw new UsageError(`The experiment ${other.metadata.name} on ${workload} has not ended.`, {
        input: 'release',
        fix: 'Wait for it, or run sweep.',
      });
  }
  return unread.length === 0
    ? []
    : [`other experiments of these kinds may not be listed: ${unread.join(', ')}`];
}
/** A dead controller neither injects nor recovers. Its Lease is outside our namespace, so not being allowed to read it is only noted. */
export async function controllerNotes(
  cluster: Cluster,
  namespace: string,
  fault: Fault,
  now: Date,
): Promise<readonly string[]> {
  const state = await controllerState(cluster, namespace, now);
  if (state === 'unread') return ['the health of the Chaos Mesh controller could not be read'];
  if (state !== 'stale') return [];
  if (isOneShot(fault)) return ['the Lease of the Chaos Mesh controller is stale: it may be down'];
  throw new UsageError(
    'The Lease of the Chaos Mesh controller is stale: it is down, and nothing would end the fault.',
    { input: 'chaos-namespace', fix: `Look at the controller in ${namespace}.` },
  );
}
const staleMs = 60_000;
/** `none` = it has no Lease there: one instance runs without an election. */
export async function controllerState(
  cluster: Cluster,
  namespace: string,
  now: Date,
): Promise<'fresh' | 'stale' | 'none' | 'unread'> {
  const found = await listed<Lease>(cluster, resources.leases, namespace);
  if (typeof found === 'string') return 'unread';
  const leases = found.filter(({ metadata }) => metadata.name.startsWith('chaos-mesh'));
  if (leases.length === 0) return 'none';
  return leases.some(({ spec }) => now.getTime() - Date.parse(spec.renewTime ?? '') < staleMs)
    ? 'fresh'
    : 'stale';
}
interface Slice extends KubeObject {
  readonly endpoints?: readonly { readonly nodeName?: string }[] | null;
}
/** Without its daemon on the pod's node a fault is accepted, fails for ever, and its object cannot be deleted. */
export async function requireDaemon(
  cluster: Cluster,
  namespace: string,
  fault: Fault,
  targets: readonly Pod[],
): Promise<readonly string[]> {
  if (!needsDaemon(fault)) return [];
  const found = await listed<Slice>(cluster, resources.endpointSlices, namespace);
  const slices =
    typeof found === 'string'
      ? []
      : found.filter(({ metadata }) => metadata.name.startsWith('chaos-daemon'));
  if (slices.length === 0)
    return [`whether Chaos Mesh's daemon runs on the pods' nodes could not be read`];
  const nodes = new Set(
    slices.flatMap(({ endpoints }) => endpoints ?? []).map(({ nodeName }) => nodeName),
  );
  const bare = targets.find(({ spec }) => spec.nodeName !== undefined && !nodes.has(spec.nodeName));
  if (bare === undefined) return [];
  throw new UsageError(
    `There is no chaos-daemon on the node ${bare.spec.nodeName} of ${bare.metadata.name}: the fault could be neither made nor taken back there.`,
    { input: 'experiment', fix: 'Let the DaemonSet run on every node of the workload.' },
  );
}
interface Controller extends Workload {
  readonly metadata: Workload['metadata'];
}
const annotation = 'chaos-mesh.org/inject';
/** A controller that filters by namespace passes over one that does not say that it may be hit: nothing happens, and nothing says so. */
export async function requireAnnotation(
  cluster: Cluster,
  namespace: string,
  chaosNamespace: string,
  filter: 'auto' | 'on' | 'off',
): Promise<readonly string[]> {
  if (filter === 'off') return [];
  const found = await cluster
    .get<KubeObject>(resources.namespaces, namespace, namespace)
    .catch(whenRefused);
  const value = found?.metadata.annotations?.[annotation];
  if (value === 'enabled') return [];
  const filters = filter === 'on' ? true : await filtersNamespaces(cluster, chaosNamespace);
  if (value === undefined && filters !== true) return [];
  throw new UsageError(
    value === undefined
      ? `The namespace ${namespace} lacks the annotation ${annotation}: enabled, without which Chaos Mesh (enableFilterNamespace) passes over its pods.`
      : `The namespace ${namespace} says ${annotation}: ${value}: it is not to be hit.`,
    {
      input: 'filter-namespace',
      fix: `kubectl annotate namespace ${namespace} ${annotation}=enabled`,
    },
  );
}
const whenRefused = (thrown: unknown): undefined => {
  if (!(thrown instanceof ClusterError)) throw thrown;
  return undefined;
};
async function filtersNamespaces(
  cluster: Cluster,
  namespace: string,
): Promise<boolean | undefined> {
  const controller = await cluster
    .get<Controller>(resources.deployments, namespace, 'chaos-controller-manager')
    .catch(whenRefused);
  return controller?.spec.template.spec.containers
    .flatMap(({ env = [] }) => env)
    .some(({ name, value }) => name === 'ENABLE_FILTER_NAMESPACE' && value === 'true');
}

interface Budget extends KubeObject {
  readonly spec: { readonly selector?: LabelSelector; readonly minAvailable?: number | string };
  readonly status?: { readonly desiredHealthy?: number };
}
/** A PodDisruptionBudget holds evictions only: whoever kills pods must hold itself to it. */
export async function requireBudget(
  cluster: Cluster,
  namespace: string,
  touched: readonly Pod[],
  ready: readonly Pod[],
): Promise<readonly string[]> {
  const found = await listed<Budget>(cluster, resources.podDisruptionBudgets, namespace);
  if (typeof found === 'string') return ['the PodDisruptionBudgets could not be read'];
  for (const { metadata, spec, status } of found) {
    const counts = ({ metadata: { labels = {} } }: Pod): boolean => selects(spec.selector, labels);
    const wanted =
      status?.desiredHealthy ?? (typeof spec.minAvailable === 'number' ? spec.minAvailable : 0);
    const [all, away] = [ready.filter(counts).length, touched.filter(counts).length];
    if (away === 0 || all - away >= wanted) continue;
    throw new UsageError(
      `The PodDisruptionBudget ${metadata.name} wants ${wanted} healthy pods; ${all} are, and ${away} would be hit.`,
      { input: 'pods', fix: 'Hit fewer, or run more replicas.' },
    );
  }
  return [];
}

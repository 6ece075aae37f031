import { UsageError } from '../errors.ts';
import { sha256 } from '../evidence/canonical.ts';
import type { ReleaseHandle } from '../evidence/release.ts';
import { type Cluster, ClusterError } from '../ports/cluster.ts';
import { resources } from '../ports/resources.ts';
import { workloadLabel } from '../release/record/names.ts';
import { isReady, type Lease, type Pod } from '../workload/objects.ts';
import { chaosType, type Experiment, type Target } from './spec.ts';

export interface Preflight {
  readonly targets: readonly Target[];
  readonly readyBefore: number;
  readonly notes: readonly string[];
}
interface Asked {
  readonly experiment: Experiment;
  readonly pods: number;
  readonly minHealthy: number;
  readonly seed: string;
  readonly chaosNamespace: string;
}

/** Refuses what would hurt more than it proves, and resolves the targets to names and UIDs (docs/chaos.md). Writes nothing. */
export async function preflight(
  cluster: Cluster,
  handle: ReleaseHandle,
  asked: Asked,
  now: Date,
): Promise<Preflight> {
  const { namespace } = handle;
  const type = chaosType(asked.experiment);
  for (const verb of ['create', 'delete'] as const)
    if (!(await cluster.may(verb, type, namespace)))
      throw new UsageError(
        `The kubeconfig's user may not ${verb} ${type.plural} in ${namespace}.`,
        {
          input: 'kubeconfig',
          fix: `Add the rule - {apiGroups: [chaos-mesh.org], resources: [${type.plural}], verbs: [get, list, watch, create, delete, patch]} to its Role.`,
        },
      );
  const [canary, stable] = await Promise.all(
    [handle.selectors.canary, handle.selectors.stable].map((labelSelector) =>
      cluster.list<Pod>(resources.pods, namespace, { labelSelector }),
    ),
  );
  const ready = (canary?.items ?? []).filter(
    (pod) => isReady(pod) && pod.spec.hostNetwork !== true,
  );
  const readyBefore = ready.length + (stable?.items ?? []).filter(isReady).length;
  if (asked.pods > ready.length)
    throw new UsageError(`${asked.pods} canary pods were asked for, ${ready.length} are ready.`, {
      input: 'pods',
      fix: 'Ask for fewer, or inject at a later stage.',
    });
  // A pod that is killed is away; one that is cut off will say that it is not ready.
  const touched = asked.experiment === 'network-delay' ? 0 : asked.pods;
  if (readyBefore - touched < asked.minHealthy)
    throw new UsageError(
      `${readyBefore} pods are ready; without ${touched} fewer than ${asked.minHealthy} would remain.`,
      { input: 'min-healthy', fix: 'Lower it, or run more replicas.' },
    );
  await refuseOther(cluster, handle, asked.experiment);
  return {
    targets: choose(ready, asked.pods, asked.seed),
    readyBefore,
    notes: await controllerNotes(cluster, asked.chaosNamespace, now),
  };
}

/** The same seed chooses the same pods of the same set. */
function choose(pods: readonly Pod[], count: number, seed: string): readonly Target[] {
  const rank = ({ metadata }: Pod): string => sha256(`${seed}/${metadata.name}`);
  return [...pods]
    .sort((a, b) => (rank(a) < rank(b) ? -1 : 1))
    .slice(0, count)
    .map(({ metadata }) => ({ name: metadata.name, uid: metadata.uid ?? '' }));
}
async function refuseOther(
  cluster: Cluster,
  { namespace, workload }: ReleaseHandle,
  experiment: Experiment,
): Promise<void> {
  const type = chaosType(experiment);
  let items: readonly { readonly metadata: { readonly name: string } }[];
  try {
    ({ items } = await cluster.list(type, namespace, {
      labelSelector: `${workloadLabel}=${workload}`,
    }));
  } catch (thrown) {
    if (thrown instanceof ClusterError && thrown.failure === 'not-found')
      throw new UsageError(`The cluster has no ${type.kind}: Chaos Mesh is not installed.`, {
        input: 'experiment',
        fix: 'Install Chaos Mesh, or leave this step out.',
      });
    throw thrown;
  }
  const [other] = items;
  if (other !== undefined)
    throw new UsageError(`The experiment ${other.metadata.name} on ${workload} has not ended.`, {
      input: 'release',
      fix: 'Wait for it, or run sweep.',
    });
}
/** A dead controller neither injects nor recovers. Its Lease is outside our namespace, so not being allowed to read it is only noted. */
async function controllerNotes(
  cluster: Cluster,
  namespace: string,
  now: Date,
): Promise<readonly string[]> {
  try {
    const { items } = await cluster.list<Lease>(resources.leases, namespace);
    const leases = items.filter(({ metadata }) => metadata.name.startsWith('chaos-mesh'));
    const fresh = leases.some(
      ({ spec }) => now.getTime() - Date.parse(spec.renewTime ?? '') < 60_000,
    );
    return leases.length > 0 && !fresh
      ? ['the Lease of the Chaos Mesh controller is stale: it may be down']
      : [];
  } catch (thrown) {
    if (thrown instanceof ClusterError)
      return ['the health of the Chaos Mesh controller could not be read'];
    throw thrown;
  }
}

import { UsageError } from '../errors.ts';
import type { ReleaseHandle } from '../evidence/release.ts';
import type { Cluster } from '../ports/cluster.ts';
import { resources } from '../ports/resources.ts';
import { isReady, type Pod, type Workload } from '../workload/objects.ts';
import { freezes, frozen } from './freeze.ts';
import { actionOf, type Fault, takesAway } from './kinds.ts';
import { type ClusterAbort, requireSound, type Target, typeOf } from './spec.ts';
import {
  controllerNotes,
  refuseOther,
  requireAnnotation,
  requireBudget,
  requireDaemon,
  requireRights,
} from './surroundings.ts';
import {
  canaryPods,
  chooseTargets,
  requireContainers,
  requireNamespace,
  targetOf,
  type Wanted,
} from './targets.ts';

export interface Preflight {
  readonly targets: readonly Target[];
  readonly pods: readonly Pod[];
  readonly readyCanary: number;
  readonly readyBefore: number;
  readonly notes: readonly string[];
}
export interface PreflightRequest {
  readonly fault: Fault;
  readonly canary: Workload;
  readonly wanted: Wanted;
  readonly minHealthy: number;
  readonly chaosNamespace: string;
  readonly filterNamespace: 'auto' | 'on' | 'off';
  /** A variable of the repository: anything but nothing or false freezes. */
  readonly freeze: string;
  readonly abort?: ClusterAbort | undefined;
}

/** Refuses what would hurt more than it proves, and resolves the targets to names and UIDs (docs/chaos.md). Writes nothing. */
export async function preflight(
  cluster: Cluster,
  handle: ReleaseHandle,
  asked: PreflightRequest,
  now: Date,
): Promise<Preflight> {
  const { namespace } = handle;
  const { fault, wanted, chaosNamespace } = asked;
  const type = typeOf(fault, asked.abort);
  requireSound(fault, 'experiment');
  requireNamespace(handle, chaosNamespace, wanted.namespaces);
  const freezeNotes = await refuseFrozen(cluster, namespace, asked.freeze);
  await requireRights(cluster, namespace, type);
  const [own, stable] = await Promise.all([
    canaryPods(cluster, handle, asked.canary),
    cluster.list<Pod>(resources.pods, namespace, { labelSelector: handle.selectors.stable }),
  ]);
  const pods = chooseTargets(own, wanted);
  requireContainers(fault, pods);
  const ready = [...own, ...stable.items].filter(isReady);
  requireHealthy(fault, pods, ready, asked.minHealthy);
  const others = await refuseOther(cluster, handle, type);
  const { filterNamespace } = asked;
  return {
    targets: pods.map(targetOf),
    pods,
    readyCanary: own.filter(isReady).length,
    readyBefore: ready.length,
    notes: [
      ...freezeNotes,
      ...others,
      ...unaimed(fault),
      ...(takesAway(fault) ? await requireBudget(cluster, namespace, pods, ready) : []),
      ...(await requireAnnotation(cluster, namespace, chaosNamespace, filterNamespace)),
      ...(await requireDaemon(cluster, chaosNamespace, fault, pods)),
      ...(await controllerNotes(cluster, chaosNamespace, fault, now)),
    ],
  };
}
async function refuseFrozen(
  cluster: Cluster,
  namespace: string,
  variable: string,
): Promise<readonly string[]> {
  const fix = 'Wait until it is lifted.';
  if (freezes(variable))
    throw new UsageError(`Faults are frozen: ${variable.slice(0, 200)}.`, { input: 'freeze', fix });
  const { state, detail } = await frozen(cluster, namespace);
  if (state === 'on')
    throw new UsageError(`Faults are frozen: ${detail}.`, { input: 'freeze', fix });
  return state === 'unread' ? [detail] : [];
}
function requireHealthy(
  fault: Fault,
  pods: readonly Pod[],
  ready: readonly Pod[],
  minHealthy: number,
): void {
  const touched = takesAway(fault) ? pods.length : 0;
  if (ready.length - touched >= minHealthy) return;
  throw new UsageError(
    `${ready.length} pods are ready; without ${touched} fewer than ${minHealthy} would remain.`,
    { input: 'min-healthy', fix: 'Lower it, or run more replicas.' },
  );
}
/** Everything is hit then, the kubelet's probes, DNS and metrics too: what follows is not the dependency's doing. */
const unaimed = (fault: Fault): readonly string[] =>
  fault.kind === 'NetworkChaos' && fault.spec['externalTargets'] === undefined
    ? [
        `no target was given: ${actionOf(fault)} concerns every packet of the pod, those of the kubelet's probes and of DNS too`,
      ]
    : [];

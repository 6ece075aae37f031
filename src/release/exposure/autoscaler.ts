import { UsageError } from '../../errors.ts';
import {
  type Cluster,
  ClusterError,
  type KubeObject,
  type ResourceType,
} from '../../ports/cluster.ts';
import { resources } from '../../ports/resources.ts';
import type { WorkloadPlace } from '../../workload/kinds.ts';
import type { HeldAutoscaler } from '../record/held-autoscaler.ts';
import {
  type HorizontalPodAutoscaler,
  ownBounds,
  type ScaledObject,
  type ScaleTarget,
} from './autoscaler-bounds.ts';

interface VerticalPodAutoscaler extends KubeObject {
  readonly spec: {
    readonly targetRef?: ScaleTarget;
    readonly updatePolicy?: { readonly updateMode?: string };
  };
}
/** Who scales the workload, by every way in which that is said. */
export interface Scaler {
  readonly held: HeldAutoscaler;
  /** Its own HorizontalPodAutoscaler; KEDA keeps none while it is paused. */
  readonly hpa: HorizontalPodAutoscaler | undefined;
}

/** A Deployment where no kind is said, as KEDA reads it. */
const leadsTo = (ref: ScaleTarget | undefined, { kind, name }: WorkloadPlace): boolean =>
  ref !== undefined && (ref.kind ?? 'Deployment') === kind && ref.name === name;

/** The HorizontalPodAutoscaler of the workload, or the ScaledObject of KEDA, paused or not. */
export async function findAutoscaler(
  cluster: Cluster,
  place: WorkloadPlace,
): Promise<Scaler | undefined> {
  const { namespace, name: workload } = place;
  const [{ items }, all] = await Promise.all([
    cluster.list<HorizontalPodAutoscaler>(resources.horizontalPodAutoscalers, namespace),
    listWhereServed<ScaledObject>(cluster, resources.scaledObjects, namespace),
  ]);
  const hpas = items.filter(({ spec }) => leadsTo(spec.scaleTargetRef, place));
  const owners = hpas.flatMap(({ metadata: { ownerReferences = [] } }) =>
    ownerReferences.filter(({ kind }) => kind === 'ScaledObject').map(({ name }) => name),
  );
  const listed = all.filter(({ spec }) => leadsTo(spec.scaleTargetRef, place));
  const scaled = [...listed, ...(await ownersBeyond(cluster, namespace, owners, listed))];
  const own = hpas.filter(({ metadata }) => !isOfScaledObject(metadata));
  const [first, ...more] = [...own, ...scaled];
  if (first === undefined) return undefined;
  if (more.length > 0)
    throw new UsageError(
      `Several autoscalers scale ${workload}: ${[first, ...more].map(({ kind, metadata }) => `${kind} ${metadata.name}`).join(', ')}.`,
      { input: 'workload', fix: 'Leave one: they fight each other already.' },
    );
  const [hpa] = hpas;
  const [keda] = scaled;
  if (keda !== undefined) return { held: heldScaledObject(keda), hpa };
  if (hpa === undefined) return undefined;
  const { min, max } = ownBounds(hpa);
  return { held: { kind: 'hpa', name: hpa.metadata.name, min: min ?? 1, max }, hpa };
}

const isOfScaledObject = ({ ownerReferences = [] }: KubeObject['metadata']): boolean =>
  ownerReferences.some(({ kind }) => kind === 'ScaledObject');

function heldScaledObject(found: ScaledObject): HeldAutoscaler {
  const { min, paused } = ownBounds(found);
  return { kind: 'keda', name: found.metadata.name, paused, least: min };
}

/** An owner that the list did not have: a Role without the right to list them, or one that is gone. */
async function ownersBeyond(
  cluster: Cluster,
  namespace: string,
  owners: readonly string[],
  listed: readonly ScaledObject[],
): Promise<readonly ScaledObject[]> {
  const found: ScaledObject[] = [];
  for (const owner of new Set(owners)) {
    if (listed.some(({ metadata }) => metadata.name === owner)) continue;
    const one = await cluster.get<ScaledObject>(resources.scaledObjects, namespace, owner);
    if (one === undefined)
      throw new UsageError(
        `The ScaledObject ${owner} that owns a HorizontalPodAutoscaler is gone.`,
        {
          input: 'workload',
          fix: 'Wait until KEDA has removed its HorizontalPodAutoscaler, or remove it.',
        },
      );
    found.push(one);
  }
  return found;
}

/** Throws when the autoscaler is at its maximum: a workload that wants more pods than it may have must not give any away. */
export function refuseAtMaximum({ hpa }: Scaler, workload: string): void {
  if (hpa === undefined) return;
  const { metadata, spec, status = {} } = hpa;
  const { minReplicas = 1, maxReplicas } = spec;
  const wanted = Math.max(status.desiredReplicas ?? 0, status.currentReplicas ?? 0);
  // Equal bounds are a fixed count: nothing says that more is wanted.
  if (minReplicas >= maxReplicas || wanted < maxReplicas) return;
  throw new UsageError(
    `The HorizontalPodAutoscaler ${metadata.name} is at its maximum of ${maxReplicas}: ${workload} needs all the pods that it may have, the canary cannot take any.`,
    {
      input: 'provider',
      fix: 'Raise maxReplicas, release when the load is lower, or use provider gateway-api, which leaves stable as it is.',
    },
  );
}

/** What scales beside the release and is not held, each named for the plan: a VerticalPodAutoscaler, and anything that scales the canary. */
export async function otherScalers(
  cluster: Cluster,
  place: WorkloadPlace,
  canary: string,
): Promise<readonly string[]> {
  const { namespace } = place;
  const canaryPlace = { ...place, name: canary };
  const [vertical, horizontal] = await Promise.all([
    listWhereServed<VerticalPodAutoscaler>(cluster, resources.verticalPodAutoscalers, namespace),
    listWhereServed<HorizontalPodAutoscaler>(
      cluster,
      resources.horizontalPodAutoscalers,
      namespace,
    ),
  ]);
  return [
    ...vertical
      .filter(({ spec }) => leadsTo(spec.targetRef, place))
      .map(
        ({ metadata, spec }) =>
          `the VerticalPodAutoscaler ${metadata.name} (${spec.updatePolicy?.updateMode ?? 'Auto'}) sizes the pods of ${place.name} and knows nothing of the canary's, which have the requests of the template`,
      ),
    ...horizontal
      .filter(({ spec }) => leadsTo(spec.scaleTargetRef, canaryPlace))
      .map(
        ({ metadata }) =>
          `the HorizontalPodAutoscaler ${metadata.name} scales ${canary}: a count other than the release's is taken for somebody's change`,
      ),
  ];
}

/** Where the type is not served there are none; a Role that does not show them is no reason not to release. */
async function listWhereServed<T extends KubeObject>(
  cluster: Cluster,
  type: ResourceType,
  namespace: string,
): Promise<readonly T[]> {
  try {
    return (await cluster.list<T>(type, namespace)).items;
  } catch (thrown) {
    const unseen =
      thrown instanceof ClusterError && ['not-found', 'forbidden'].includes(thrown.failure);
    if (unseen) return [];
    throw thrown;
  }
}

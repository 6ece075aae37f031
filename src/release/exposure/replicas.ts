import { UsageError } from '../../errors.ts';
import type { Cluster } from '../../ports/cluster.ts';
import { readWorkload, typeOf, type WorkloadPlace, workloadTypes } from '../../workload/kinds.ts';
import { replicasOf, type Workload } from '../../workload/objects.ts';
import { unraced } from '../../workload/races.ts';
import { patchPlanned } from '../record/planned-patch.ts';
import { servingPods } from './capacity.ts';
import { floorAutoscaler, holdAutoscaler } from './hold.ts';
import {
  canaryPlace,
  type ExposureProvider,
  type ExposureTarget,
  stablePlace,
} from './provider.ts';
import { planReplicas, shareOf } from './replicas-plan.ts';
import { findService } from './services.ts';

/** Exposure by pod counts behind one Service: kube-proxy spreads over ready endpoints, so the ratio of pods is the ratio of work. */
export const replicasProvider: ExposureProvider = {
  name: 'replicas',
  sharesService: true,
  countsPods: true,
  canMatch: { headers: 'none', sourceLabels: false },
  // A worker without a Service is fine: the ratio of pods is the ratio of work all the same.
  async findWay(cluster, namespace, podLabels, given) {
    if (given.service !== undefined) return { route: undefined, service: given.service };
    const service = await findService(cluster, namespace, podLabels).catch((thrown: unknown) => {
      if (thrown instanceof UsageError) return undefined;
      throw thrown;
    });
    return { route: undefined, service };
  },
  plan(target, percent) {
    const { canary, stable, achievedPercent } = planReplicas(target.capacity, percent);
    return {
      achievedPercent,
      canaryReplicas: canary,
      stableReplicas: stable,
      steps: [
        `scale ${target.canary} to ${canary}, then ${target.workload} from ${target.capacity} to ${stable}: ${achievedPercent.toFixed(1)} % of the pods`,
      ],
    };
  },
  async apply(cluster, target, percent) {
    const { canary, stable } = planReplicas(target.capacity, percent);
    await scale(cluster, canaryPlace(target), canary);
    await holdAutoscaler(cluster, target.namespace, target.autoscaler, stable);
    await lower(cluster, stablePlace(target), stable);
  },
  async observe(cluster, target) {
    const [canary, stable] = await Promise.all([
      readWorkload(cluster, canaryPlace(target)),
      readWorkload(cluster, stablePlace(target)),
    ]);
    return shareOf(canary?.status?.readyReplicas ?? 0, stable?.status?.readyReplicas ?? 0);
  },
  async withdraw(cluster, target) {
    const { stays, failure } = await raiseStable(cluster, target, target.capacity);
    // With stable pods left, users leave the canary at once; without, stable must come up first (the caller waits).
    const canary = await readWorkload(cluster, canaryPlace(target));
    if (stays && canary !== undefined) await scale(cluster, canaryPlace(target), 0, canary);
    if (failure !== undefined) throw failure.thrown;
  },
  cleanUp: () => Promise.resolve(),
};

/**
 * Stable to at least so many replicas, whether it has pods that stay, and why it could not be raised. Its autoscaler first, or it would undo the
 * count. By the version that was read: who takes its pods away in this moment (a deployment that does not know yet that it was rolled back)
 * either did so before, and is seen, or is refused. A failure keeps nobody on the canary. A count that people raised further is theirs.
 */
export async function raiseStable(
  cluster: Cluster,
  target: ExposureTarget,
  needed: number,
): Promise<{ readonly stays: boolean; readonly failure?: { readonly thrown: unknown } }> {
  let stays = false;
  let failure: { readonly thrown: unknown } | undefined;
  const failed = (thrown: unknown): void => {
    failure ??= { thrown };
  };
  await floorAutoscaler(cluster, target.namespace, target.autoscaler, needed).catch(failed);
  try {
    await unraced(async () => {
      const stable = await readWorkload(cluster, stablePlace(target));
      if (stable === undefined) return;
      stays = servingPods(stable) > 0;
      if (replicasOf(stable) >= needed) return;
      const { resourceVersion, namespace = '', name } = stable.metadata;
      await cluster.patch(typeOf(stable).resource, namespace, name, {
        type: 'merge',
        body: { metadata: { resourceVersion }, spec: { replicas: needed } },
      });
    });
  } catch (thrown) {
    failed(thrown);
  }
  return { stays, ...(failure === undefined ? {} : { failure }) };
}

/** Sets stable's replicas, unless somebody else set them to anything else since they were read. */
export async function lower(
  cluster: Cluster,
  place: WorkloadPlace,
  replicas: number,
): Promise<void> {
  const seen = await readWorkload(cluster, place);
  if (seen === undefined || replicasOf(seen) === replicas) return;
  const allowed = [replicasOf(seen), replicas];
  await patchPlanned(
    cluster,
    seen,
    (now) => allowed.includes(replicasOf(now)),
    (resourceVersion) => ({ metadata: { resourceVersion }, spec: { replicas } }),
  );
}

/** Sets replicas; no write when they are right already. */
export async function scale(
  cluster: Cluster,
  place: WorkloadPlace,
  replicas: number,
  known?: Workload,
): Promise<void> {
  const found = known ?? (await readWorkload(cluster, place));
  if (found !== undefined && replicasOf(found) === replicas) return;
  await cluster.patch(workloadTypes[place.kind].resource, place.namespace, place.name, {
    type: 'merge',
    body: { spec: { replicas } },
  });
}

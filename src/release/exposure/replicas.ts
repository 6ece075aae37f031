import { UsageError } from '../../errors.ts';
import type { Cluster } from '../../ports/cluster.ts';
import { holdAutoscaler, releaseAutoscaler } from '../autoscaler.ts';
import { replicasOf, type Workload } from '../objects.ts';
import { readWorkload, type WorkloadPlace, workloadTypes } from '../workload/kinds.ts';
import { canaryPlace, type ExposureProvider, stablePlace } from './provider.ts';
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
    await scale(cluster, stablePlace(target), stable);
  },
  async observe(cluster, target) {
    const [canary, stable] = await Promise.all([
      readWorkload(cluster, canaryPlace(target)),
      readWorkload(cluster, stablePlace(target)),
    ]);
    return shareOf(canary?.status?.readyReplicas ?? 0, stable?.status?.readyReplicas ?? 0);
  },
  async withdraw(cluster, target) {
    // First of all, or it would undo the counts that follow.
    await releaseAutoscaler(cluster, target.namespace, target.autoscaler);
    const stable = await readWorkload(cluster, stablePlace(target));
    const canary = await readWorkload(cluster, canaryPlace(target));
    if (stable === undefined) return;
    // With stable pods left, users leave the canary at once; without, stable must come up first (the caller waits).
    if ((stable.status?.readyReplicas ?? 0) > 0 && canary !== undefined)
      await scale(cluster, canaryPlace(target), 0, canary);
    await scale(cluster, stablePlace(target), target.capacity, stable);
  },
  cleanUp: () => Promise.resolve(),
};

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

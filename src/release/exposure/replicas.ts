import { UsageError } from '../../errors.ts';
import type { Cluster } from '../../ports/cluster.ts';
import { resources } from '../../ports/resources.ts';
import { holdAutoscaler, releaseAutoscaler } from '../autoscaler.ts';
import { type Deployment, replicasOf } from '../objects.ts';
import type { ExposureProvider, ExposureTarget } from './provider.ts';
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
    await scale(cluster, target.namespace, target.canary, canary);
    await holdAutoscaler(cluster, target.namespace, target.autoscaler, stable);
    await scale(cluster, target.namespace, target.workload, stable);
  },
  async observe(cluster, target) {
    const [canary, stable] = await Promise.all([
      deployment(cluster, target, target.canary),
      deployment(cluster, target, target.workload),
    ]);
    return shareOf(canary?.status?.readyReplicas ?? 0, stable?.status?.readyReplicas ?? 0);
  },
  async withdraw(cluster, target) {
    // First of all, or it would undo the counts that follow.
    await releaseAutoscaler(cluster, target.namespace, target.autoscaler);
    const stable = await deployment(cluster, target, target.workload);
    const canary = await deployment(cluster, target, target.canary);
    if (stable === undefined) return;
    // With stable pods left, users leave the canary at once; without, stable must come up first (the caller waits).
    if ((stable.status?.readyReplicas ?? 0) > 0 && canary !== undefined)
      await scale(cluster, target.namespace, target.canary, 0, canary);
    await scale(cluster, target.namespace, target.workload, target.capacity, stable);
  },
  cleanUp: () => Promise.resolve(),
};

const deployment = (cluster: Cluster, target: ExposureTarget, name: string) =>
  cluster.get<Deployment>(resources.deployments, target.namespace, name);

/** Sets replicas; no write when they are right already. */
export async function scale(
  cluster: Cluster,
  namespace: string,
  name: string,
  replicas: number,
  known?: Deployment,
): Promise<void> {
  const found = known ?? (await cluster.get<Deployment>(resources.deployments, namespace, name));
  if (found !== undefined && replicasOf(found) === replicas) return;
  await cluster.patch(resources.deployments, namespace, name, {
    type: 'merge',
    body: { spec: { replicas } },
  });
}

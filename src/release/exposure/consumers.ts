import { UsageError } from '../../errors.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Cluster } from '../../ports/cluster.ts';
import type { ConsumerGroup, GroupView } from '../../ports/consumer-group.ts';
import { resources } from '../../ports/resources.ts';
import { current } from '../../ports/watching.ts';
import { briefPod } from '../../workload/brief-pod.ts';
import { readWorkload } from '../../workload/kinds.ts';
import { type Pod, replicasOf } from '../../workload/objects.ts';
import { canarySelector } from '../record/names.ts';
import { stableSelector } from '../record/record.ts';
import { ownedUnits, planConsumers, strangersIn } from './consumers-plan.ts';
import { holdAutoscaler } from './hold.ts';
import {
  canaryPlace,
  type ExposureProvider,
  type ExposureTarget,
  stablePlace,
} from './provider.ts';
import { lower, replicasProvider, scale } from './replicas.ts';

/** The broker beside the cluster: what deploy-canary has, and what a way back does without. */
export interface GroupWatch {
  readonly group: ConsumerGroup;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** How long a rebalance may take. */
  readonly settleMs: number;
}
/** Kubernetes ends a pod at its grace period by itself; the rest is for the API to say so. */
const graceSlackMs = 15_000;
const lookEveryMs = 1000;

/**
 * Exposure by counts of consumers: the share of partitions (Kafka) or of a queue's consumers. The share is read back from the broker; the
 * way back needs the cluster alone, since pods that end drain by themselves and leave the group.
 */
export function consumersProvider(watch?: GroupWatch): ExposureProvider {
  const counts = (target: ExposureTarget, percent: number) =>
    planConsumers(target.capacity, target.partitions ?? null, percent);
  return {
    name: 'consumers',
    sharesService: true,
    countsPods: true,
    canMatch: { headers: 'none', sourceLabels: false },
    findWay: replicasProvider.findWay,
    plan(target, percent) {
      const { canary, stable, achievedPercent } = counts(target, percent);
      const pods = canary + stable;
      const { partitions } = target;
      return {
        achievedPercent,
        canaryReplicas: canary,
        stableReplicas: stable,
        steps: [
          `scale ${target.canary} to ${canary} and ${target.workload} from ${target.capacity} to ${stable} consumers: ${achievedPercent.toFixed(1)} %`,
          ...(partitions === undefined
            ? []
            : [
                `${partitions} partitions on ${pods} pods: ${Math.floor(partitions / pods)} to ${Math.ceil(partitions / pods)} each`,
              ]),
        ],
      };
    },
    async apply(cluster, target, percent) {
      const { canary, stable } = counts(target, percent);
      await scale(cluster, canaryPlace(target), canary);
      await holdAutoscaler(cluster, target.namespace, target.autoscaler, stable);
      await lower(cluster, stablePlace(target), stable);
      if (watch !== undefined) await settled(cluster, target, watch, { canary, stable });
    },
    async observe(cluster, target) {
      if (watch === undefined) return await replicasProvider.observe(cluster, target);
      const view = await watch.group.describe(watch.signal);
      const { canary, stable, others } = ownedUnits(view, await podsOf(cluster, target));
      const all = canary + stable + (countsOthers(view) ? others : 0);
      return all === 0 ? 0 : (100 * canary) / all;
    },
    withdraw: replicasProvider.withdraw,
    drain,
    cleanUp: () => Promise.resolve(),
  };
}

/** Of a queue's connections some are producers; of a partition every owner counts. */
const countsOthers = ({ partitions }: GroupView): boolean => partitions !== null;

/** Waits until the group has stopped rebalancing and the pods that are to go have left it. */
async function settled(
  cluster: Cluster,
  target: ExposureTarget,
  { group, clock, signal, settleMs }: GroupWatch,
  wanted: { readonly canary: number; readonly stable: number },
): Promise<void> {
  const deadline = clock.now().getTime() + settleMs;
  for (;;) {
    const [view, pods] = await Promise.all([group.describe(signal), podsOf(cluster, target)]);
    const owned = ownedUnits(view, pods);
    const here = pods.canary.length <= wanted.canary && pods.stable.length <= wanted.stable;
    if (view.settled && here && owned.canary > 0) return;
    if (clock.now().getTime() >= deadline)
      throw new UsageError(
        `The consumer group did not settle within ${settleMs / 1000} s: state ${view.state}, ${owned.canary} of its units with the canary, ${owned.stable} with stable, ${owned.others} with others.${sentence(strangersIn(view, pods))}${sentence(view.unseen)}`,
        {
          input: 'consumer-group',
          fix: 'Check that it is the group the workload joins, and that its clients carry the pod name or address; or raise `ready-timeout`.',
        },
      );
    await clock.sleep(lookEveryMs, signal);
  }
}

const sentence = (text: string | undefined): string =>
  text === undefined || text === ''
    ? ''
    : ` ${text.charAt(0).toUpperCase()}${text.slice(1)}${text.endsWith('.') ? '' : '.'}`;

async function podsOf(cluster: Cluster, target: ExposureTarget) {
  const { namespace, workload } = target;
  const stable = await readWorkload(cluster, stablePlace(target));
  const places = async (labelSelector: string) =>
    (
      await cluster.list<Pod>(resources.pods, namespace, { labelSelector, keep: briefPod })
    ).items.map(({ metadata, status }) => ({
      name: metadata.name,
      ip: status?.podIP,
      ips: (status?.podIPs ?? []).map(({ ip }) => ip),
    }));
  const [canary, others] = await Promise.all([
    places(canarySelector(workload)),
    stable === undefined ? [] : places(stableSelector(stable)),
  ]);
  return { canary, stable: others };
}

/**
 * No consumer is deleted in the middle of its work: the canary goes to 0, each pod stops fetching, finishes and acknowledges on SIGTERM, and
 * only when the last one has ended may its workload go.
 */
async function drain(cluster: Cluster, target: ExposureTarget): Promise<void> {
  const { namespace, workload } = target;
  const found = await readWorkload(cluster, canaryPlace(target));
  if (found === undefined) return;
  if (replicasOf(found) > 0) await scale(cluster, canaryPlace(target), 0, found);
  const graceMs = (found.spec.template.spec.terminationGracePeriodSeconds ?? 30) * 1000;
  const limit = AbortSignal.timeout(graceMs + graceSlackMs);
  const labelSelector = canarySelector(workload);
  for await (const pods of current<Pod>(
    cluster,
    resources.pods,
    namespace,
    { labelSelector, keep: briefPod },
    limit,
  ))
    if (pods.size === 0) return;
}

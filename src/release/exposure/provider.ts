import type { ExposureProviderName, WorkloadKind } from '../../evidence/release.ts';
import type { Cluster } from '../../ports/cluster.ts';
import type { WorkloadPlace } from '../../workload/kinds.ts';
import { type HeldAutoscaler, parseAutoscaler } from '../record/held-autoscaler.ts';
import { type Matches, noMatches, parseMatches } from '../record/matches.ts';
import { canaryName } from '../record/names.ts';
import type { ReleaseRecord } from '../record/record.ts';

/** What a provider has to know of the release; names only, the cluster is read again for the rest. */
export interface ExposureTarget {
  readonly kind: WorkloadKind;
  readonly namespace: string;
  readonly workload: string;
  readonly canary: string;
  /** Pods that everybody's work needs, as the stage counted them: never undercut. */
  readonly capacity: number;
  /** Name of the HTTPRoute, VirtualService or Ingress. */
  readonly route: string | undefined;
  readonly service: string | undefined;
  readonly matches: Matches;
  /** Partitions of the topic, of a Kafka consumer group. */
  readonly partitions?: number | undefined;
  /** Who scales stable: held at its count, or kept from taking it below the capacity. */
  readonly autoscaler?: HeldAutoscaler | undefined;
}
export interface ExposurePlan {
  /** Percent that will be reached, as far as the provider can know beforehand. */
  readonly achievedPercent: number;
  readonly canaryReplicas: number;
  readonly stableReplicas: number;
  /** What will be done, in words, for people and for dry runs. */
  readonly steps: readonly string[];
}
/** Through which objects work reaches the workload. */
export interface Way {
  readonly route: string | undefined;
  readonly service: string | undefined;
}
/** What the data plane itself says about the way in as it is written now. */
export type InForce =
  | { readonly state: 'in-force' }
  /** It has not followed yet: what users get is still what was written before. */
  | { readonly state: 'behind'; readonly says: string }
  /** It has read the way in and does not do what it says. */
  | { readonly state: 'refused'; readonly says: string }
  /** It reports nothing that could be read. */
  | { readonly state: 'unreported' };
/** One way to give the canary a share of the work (docs/architecture.md): plan → apply → observe. */
export interface ExposureProvider {
  readonly name: ExposureProviderName;
  /** Whether the canary's pods must carry the labels that the stable Service selects. */
  readonly sharesService: boolean;
  /** Whether the share is made by counts of pods, stable's among them. */
  readonly countsPods: boolean;
  /** What it can match beside the share. */
  readonly canMatch: { readonly headers: 'none' | 'one' | 'many'; readonly sourceLabels: boolean };
  /** Finds the way in; asks for the input by a UsageError when there are none or several. */
  findWay(
    cluster: Cluster,
    namespace: string,
    podLabels: Readonly<Record<string, string>>,
    given: Way,
  ): Promise<Way>;
  /** Pure; throws a UsageError when the share cannot be reached at this scale. */
  plan(target: ExposureTarget, percent: number): ExposurePlan;
  /**
   * What the way in needs to know of the canary before its pods are ready: a data plane that hears of a Service, its endpoints and its share at
   * once may send users to it while it knows no endpoint. Nobody is exposed by it. Idempotent.
   */
  prepare?(cluster: Cluster, target: ExposureTarget): Promise<unknown>;
  /** Sends the share to the canary. The canary's pods are ready. Idempotent. */
  apply(cluster: Cluster, target: ExposureTarget, percent: number): Promise<void>;
  /** What only the cluster can say against this share (a UsageError), before anything is written. */
  refuse?(cluster: Cluster, target: ExposureTarget, percent: number): Promise<void>;
  /** Whether the data plane does what the way in says; absent = it does not say. */
  inForce?(cluster: Cluster, target: ExposureTarget): Promise<InForce>;
  /** The share that the cluster now gives the canary, in percent: 0 where the data plane says that it does not. */
  observe(cluster: Cluster, target: ExposureTarget): Promise<number>;
  /** Exposure 0, matches too: what comes first in every way back. Idempotent; works when half of the objects are missing. */
  withdraw(cluster: Cluster, target: ExposureTarget): Promise<void>;
  /** Before the canary is removed: waits until its pods have finished what they had begun. Bounded by their grace period. */
  drain?(cluster: Cluster, target: ExposureTarget): Promise<void>;
  /** Removes what `apply` made beside the canary. */
  cleanUp(cluster: Cluster, target: ExposureTarget): Promise<void>;
}

/** The target that a release record describes. */
export const targetOf = (
  namespace: string,
  workload: string,
  record: ReleaseRecord,
): ExposureTarget => ({
  kind: record.kind,
  namespace,
  workload,
  canary: canaryName(workload),
  capacity: record.stableReplicas,
  route: record.route,
  service: record.service,
  matches: parseMatches(record.matches) ?? noMatches,
  partitions: record.partitions,
  autoscaler: autoscalerOf(record),
});
export const stablePlace = ({ kind, namespace, workload }: ExposureTarget): WorkloadPlace => ({
  kind,
  namespace,
  name: workload,
});
export const canaryPlace = ({ kind, namespace, canary }: ExposureTarget): WorkloadPlace => ({
  kind,
  namespace,
  name: canary,
});
const autoscalerOf = ({ autoscaler }: ReleaseRecord): HeldAutoscaler | undefined => {
  const held = parseAutoscaler(autoscaler);
  return held === 'broken' ? undefined : held;
};

import type { Cluster, ResourceType } from '../ports/cluster.ts';
import type { PodTemplate, Workload } from './objects.ts';

/** One template that a workload ran, or runs. */
export interface Revision {
  /** What `revisionOf` says of a workload that runs it. */
  readonly id: string;
  /** Every name that people may ask for it by; the first is the one to show. */
  readonly names: readonly string[];
  /** As the workload's own `spec.template` had it. */
  readonly template: PodTemplate;
}

/** What differs between the kinds: everything else in a release goes by these, and does not know which kind it has before it. */
export interface WorkloadType {
  readonly resource: ResourceType;
  /** Whether its controller replaces a pod that is not ready when another template is wanted, whatever the pod waits for. */
  readonly replacesUnready: boolean;
  /** The revision that the workload's present template is, '' while its controller has not looked yet. */
  revisionOf(workload: Workload): string;
  /** All pods run the present template and are available: what `kubectl rollout status` waits for. */
  isRolledOut(workload: Workload): boolean;
  /** The revisions that the cluster still keeps, oldest first. One list. */
  revisions(cluster: Cluster, workload: Workload): Promise<readonly Revision[]>;
  /** The workload with a revision's template, as it is to be stored; the names of that revision go on being known afterwards. */
  returnedTo(workload: Workload, revision: Revision): Workload;
  /** The part of stable's spec that a canary or baseline of it takes over; replicas, selector and template are set by the caller. */
  cloneSpec(stable: Workload): Readonly<Record<string, unknown>>;
  /** Throws a UsageError when a template could not reach all of its pods, or when giving pods away (`countsPods`) would lose data. */
  refuseUnfit(workload: Workload, by: { readonly countsPods: boolean }): void;
  /** Why a new template would leave it without any pod for a while; undefined when some go on serving. */
  outageOf(workload: Workload): Outage | undefined;
}
export interface Outage {
  readonly why: string;
  readonly fix: string;
  /** Whether its own settings make it so; otherwise it lies in the kind of workload. */
  readonly avoidable: boolean;
}

/** A count, or a percentage of `of`, as Kubernetes writes limits of a rollout. */
export const countOf = (value: unknown, of: number, round: (fraction: number) => number): number =>
  typeof value === 'string' && value.endsWith('%')
    ? round((Number(value.slice(0, -1)) * of) / 100)
    : Number(value ?? 0);

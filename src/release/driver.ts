import type { ProviderName, ReleaseHandle, Subject, WorkloadKind } from '../evidence/release.ts';
import type { Cluster, KubeObject, ResourceType } from '../ports/cluster.ts';
import type { GitOpener } from '../ports/git-repository.ts';
import type { Ports } from '../ports/ports.ts';
import type { Lease, PodTemplate, Workload } from '../workload/objects.ts';
import type { Readiness } from '../workload/readiness.ts';
import type { ConfigPlan } from './config/resolved.ts';
import type { ExposurePlan } from './exposure/provider.ts';
import type { DeployObservation } from './judge.ts';
import type { WrittenRecord } from './record/record.ts';
import type { DeployRequest, ReleasePlace, RollbackRequest } from './request.ts';
import type { Withdrawn } from './withdrawn.ts';

/** A release by any driver, as deploy-canary is asked for it. */
export type ReleaseRequest = Omit<DeployRequest, 'provider'> & { readonly provider: ProviderName };
export type Selectors = ReleaseHandle['selectors'];
/** Everything that is known before the first write; `apply` makes it real. */
export interface ReleasePlan {
  readonly request: ReleaseRequest;
  readonly place: ReleasePlace;
  /** Name of the object that carries the canary. */
  readonly canary: string;
  readonly record: WrittenRecord;
  readonly template: PodTemplate;
  /** Image that stable runs in the container that is changed; '' when it is not known. */
  readonly stableImage: string;
  readonly config: ConfigPlan;
  readonly exposure: ExposurePlan;
  /** What somebody else changed since the record was written. */
  readonly drift: readonly string[];
  /** Takes users off the canary by hand. */
  readonly wayBack: string;
  readonly selectors: Selectors;
  /** The plan in words. */
  readonly lines: readonly string[];
  apply(): Promise<Deployed>;
}
export interface Deployed {
  readonly observation: DeployObservation;
  readonly selectors: Selectors;
}
export interface PromotionTimes {
  readonly timeoutMs: number;
  /** Between exposure 0 and the canary's removal, for a data plane to follow. */
  readonly drainMs: number;
  /** For a promotion by commit, and for taking one back. */
  readonly openGit?: GitOpener | undefined;
  /** Annotations beside the mark of the promotion: who keeps its evidence; null takes one away. */
  readonly marks?: Readonly<Record<string, string | null>>;
}
export interface Promotion {
  readonly steps: readonly string[];
  /** Returns the revision of stable. */
  apply(times: PromotionTimes): Promise<string>;
}
export interface WayBack {
  readonly steps: readonly string[];
  /** The revision that stable runs before anything is done. */
  readonly presently: string;
  /** Id of the release that is under way and would end; undefined without one. */
  readonly release: string | undefined;
  /** Of the workload, on which the reason is left. */
  readonly type: ResourceType;
  /** Returns the revision that serves. */
  apply(): Promise<string>;
}
/** What the sweep sees: a release with its deadline, or a kind of object that it may not list. */
export type Found =
  | {
      readonly kind: 'release';
      readonly place: ReleasePlace;
      /** Of the object that carries the record. */
      readonly name: string;
      readonly expiresAt: string;
      /** What its end will have done, in words. */
      readonly ended: string;
    }
  | { readonly kind: 'unseen'; readonly type: ResourceType; readonly message: string };
/** What a stage was found to be once it stood. */
export type Seal = Required<Pick<WrittenRecord, 'evidence' | 'subjectSha256' | 'stagedAt'>>;
export interface Need {
  readonly type: ResourceType;
  readonly subresource?: 'status';
  readonly verbs: readonly string[];
}
/** The object that carries the record of a release. */
export interface Carrier {
  readonly type: ResourceType;
  readonly name: string;
  recordIn(object: KubeObject, lease: Lease | undefined): WrittenRecord | undefined;
}

/**
 * Who moves users from stable to the canary and back. Two ways of a release, one contract: a canary beside the workload, made and scaled by us,
 * and a Rollout, one object whose own controller makes the canary's pods. Nothing that uses a driver asks which one it has before it.
 */
export interface Driver {
  /** The kind of object that a release of this workload is read from. */
  kindOf(workloadKind: WorkloadKind): ReleasePlace['kind'];
  /** Reads the cluster and plans; writes nothing. */
  plan(ports: Ports, request: ReleaseRequest): Promise<ReleasePlan>;
  /** What promoting would do; refuses on drift. */
  promote(ports: Ports, handle: ReleaseHandle): Promise<Promotion>;
  /** What a rollback would do, from the cluster alone; undefined when there is no such workload. */
  rollback(ports: Ports, request: RollbackRequest): Promise<WayBack | undefined>;
  /** For signals and the post step: a mark, and no more users for the canary. False when there is nothing of this run. */
  abandon(ports: Ports, place: ReleasePlace): Promise<boolean>;
  /** Exposure 0 and nothing else: canary and record stay, for diagnosis and for the decision. */
  withdraw(ports: Ports, handle: ReleaseHandle): Promise<Withdrawn>;
  /** The whole way back of a release that nobody looks after: what the sweep and the dead-man switch do. */
  end(
    ports: Ports,
    about: ReleasePlace & { readonly timeoutMs: number; readonly reason: string },
  ): Promise<void>;
  /** The releases of a namespace. */
  find(ports: Ports, namespace: string): Promise<readonly Found[]>;
  /** The canary as gates read it, which must still be there: how many pods, of which template. */
  canary(cluster: Cluster, handle: ReleaseHandle): Promise<Workload>;
  /** What runs of the release, as the API server stores it. */
  subject(cluster: Cluster, place: ReleasePlace): Promise<Subject>;
  /** The record of the release that is under way; undefined without one. */
  record(cluster: Cluster, place: ReleasePlace): Promise<WrittenRecord | undefined>;
  /** Share that the cluster gives the canary now, in percent. */
  achieved(cluster: Cluster, place: ReleasePlace, record: WrittenRecord): Promise<number>;
  /** Writes onto the record what was read back of the release; throws CanaryGone when it was ended meanwhile. */
  amend(cluster: Cluster, place: ReleasePlace, release: string, seal: Seal): Promise<void>;
  /** Waits until the canary's pods are ready. */
  awaitReady(
    ports: Pick<Ports, 'cluster' | 'clock' | 'log' | 'signal'>,
    handle: ReleaseHandle,
    wanted: { readonly replicas: number; readonly timeoutMs: number },
  ): Promise<Readiness>;
  carrier(place: ReleasePlace): Carrier;
  /** Everything that `end` does in the cluster, by what asks for it; beside the lease, which every driver holds. */
  readonly needs: Readonly<Record<string, readonly Need[]>>;
  /** Those of one release. */
  needsOf(
    place: ReleasePlace,
    record: WrittenRecord | undefined,
    lease: Lease | undefined,
  ): readonly Need[];
}

/** Every kind of workload that can be released; the table of kinds has exactly these. */
export const workloadKinds = ['Deployment', 'StatefulSet'] as const;
export type WorkloadKind = (typeof workloadKinds)[number];
export interface ReleaseIdentity {
  readonly id: string;
  readonly workload: string;
  readonly namespace: string;
  readonly cluster: string;
  /** The canary's pod-template revision: what is being judged. */
  readonly revision: string;
  /** 1-based number of the stage. */
  readonly stage: number;
  /** Share of the work that was asked for. */
  readonly exposurePercent: number;
  /** Share that was read back from the cluster after it was set: what a decision speaks of. */
  readonly achievedPercent: number;
  /** Hash of what runs (`Subject`); '' where nothing is released (mode baseline). */
  readonly subjectSha256: string;
}
export const releaseSchema = 'sluice.dev/release/v1';
/** Every way to expose; the table of providers has exactly these. */

export const exposureProviderNames = [
  'replicas',
  'gateway-api',
  'istio',
  'nginx',
  'consumers',
] as const;
export type ExposureProviderName = (typeof exposureProviderNames)[number];
/** Argo's controller makes the exposure of a Rollout: there is no canary Deployment, so it is no row of that table. */

export const argoRollouts = 'argo-rollouts';
export const providerNames = [...exposureProviderNames, argoRollouts] as const;
export type ProviderName = (typeof providerNames)[number];
/**
 * What a decision is about: what really runs, as the API server stores it, and where. Evidence and decisions carry its hash; whoever uses a
 * decision reads the cluster again and requires the same subject (docs/threat-model.md).
 */
export interface Subject {
  /** `namespace:<uid>` of the release's own namespace: no two clusters have one in common, and a Role there may read it. */
  readonly cluster: string;
  readonly namespace: string;
  readonly workload: {
    readonly kind: WorkloadKind | 'Rollout';
    readonly name: string;
    readonly uid: string;
  };
  /** `uid` is new with every canary: evidence of an earlier attempt never fits a later one. */
  readonly canary: { readonly uid: string; readonly templateSha256: string };
  readonly stable: { readonly templateSha256: string };
  /** Hash of the configuration that the canary refers to. */
  readonly configSha256: string;
  /** Image digest of each container that all pods of the canary run (`status.containerStatuses[].imageID`), by container name. */
  readonly images: Readonly<Record<string, string>>;
  readonly driver: ProviderName;
}

/** The job output `release`: a handle only. The cluster holds the truth and is read again by whoever gets it (docs/architecture.md). */

export interface ReleaseHandle extends ReleaseIdentity {
  readonly schema: typeof releaseSchema;
  /** Absent = Deployment. */
  readonly workloadKind?: WorkloadKind;
  /** Names of the objects of the release. */
  readonly canary: string;
  readonly provider: ProviderName;
  readonly stableRevision: string;
  /** Label selectors that tell the arms' pods apart. */
  readonly selectors: { readonly canary: string; readonly stable: string };
  readonly image: string;
  readonly configSha256: string;
  /** What runs: whoever acts on this release reads the cluster again and requires the same. */
  readonly subject: Subject;
  readonly expiresAt: string;
  /** SHA-256 of deploy-canary's evidence: the link that every gate of the stage chains to. */
  readonly evidenceSha256: string;
}
export const kindOfHandle = ({ workloadKind = 'Deployment' }: ReleaseHandle): WorkloadKind =>
  workloadKind;
/** Whose evidence it is: the part of a handle that evidence and decisions carry. */

export const identityOf = ({
  id,
  workload,
  namespace,
  cluster,
  revision,
  stage,
  exposurePercent,
  achievedPercent,
  subjectSha256,
}: ReleaseIdentity): ReleaseIdentity => ({
  id,
  workload,
  namespace,
  cluster,
  revision,
  stage,
  exposurePercent,
  achievedPercent,
  subjectSha256,
});

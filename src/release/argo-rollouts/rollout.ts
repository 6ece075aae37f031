import type { KubeObject } from '../../ports/cluster.ts';
import type { LabelSelector, PodTemplate, ReplicaSet } from '../../workload/objects.ts';

/** The fields of an `argoproj.io/v1alpha1` Rollout that a release reads (Argo Rollouts 1.x). */
export interface CanaryStep {
  readonly setWeight?: number;
  /** Without a duration it lasts until somebody promotes the step. */
  readonly pause?: { readonly duration?: number | string };
  readonly [kind: string]: unknown;
}
export interface CanaryStrategy {
  readonly steps?: readonly CanaryStep[];
  readonly maxSurge?: number | string;
  readonly maxUnavailable?: number | string;
  /** A data plane makes the share, and stable keeps its pods. */
  readonly trafficRouting?: {
    readonly maxTrafficWeight?: number;
    readonly [plane: string]: unknown;
  };
  readonly antiAffinity?: unknown;
  readonly [field: string]: unknown;
}
export interface RolloutStatus {
  /** A text, unlike a Deployment's. */
  readonly observedGeneration?: string;
  readonly phase?: string;
  readonly message?: string;
  readonly abort?: boolean;
  readonly promoteFull?: boolean;
  readonly controllerPause?: boolean;
  readonly pauseConditions?: readonly { readonly reason: string; readonly startTime?: string }[];
  readonly currentStepIndex?: number;
  /** Pod-template hash of what the template asks for, as far as the controller has seen it. */
  readonly currentPodHash?: string;
  /** Pod-template hash of the ReplicaSet that was last rolled out wholly. */
  readonly stableRS?: string;
  /** Of a Rollout with traffic routing only: what the data plane was last told. */
  readonly canary?: {
    readonly weights?: {
      readonly canary: { readonly weight: number; readonly podTemplateHash?: string };
    };
  };
  readonly replicas?: number;
  readonly updatedReplicas?: number;
  readonly readyReplicas?: number;
  readonly availableReplicas?: number;
  readonly conditions?: readonly {
    readonly type: string;
    readonly status: string;
    readonly reason?: string;
    readonly message?: string;
  }[];
}
export interface Rollout extends KubeObject {
  readonly spec: {
    readonly replicas?: number;
    readonly paused?: boolean;
    readonly selector: LabelSelector;
    readonly template: PodTemplate;
    readonly workloadRef?: { readonly kind?: string; readonly name?: string };
    readonly strategy?: { readonly canary?: CanaryStrategy; readonly blueGreen?: unknown };
    readonly [field: string]: unknown;
  };
  readonly status?: RolloutStatus;
}

/** On ReplicaSets and pods; a label of its own, not the Deployment's `pod-template-hash`. */
export const hashLabel = 'rollouts-pod-template-hash';
const revisionKey = 'rollout.argoproj.io/revision';
const historyKey = 'rollout.argoproj.io/revision-history';
const ephemeralKey = 'rollout.argoproj.io/ephemeral-metadata';

export const revisionOf = ({ metadata }: KubeObject): string =>
  metadata.annotations?.[revisionKey] ?? '';
/** The numbers that a ReplicaSet had before it became the newest again. */
export const formerRevisions = ({ metadata }: KubeObject): readonly string[] =>
  (metadata.annotations?.[historyKey] ?? '').split(',').filter((text) => text !== '');
export const hashOfPods = ({ metadata }: KubeObject): string => metadata.labels?.[hashLabel] ?? '';
export const wantedReplicas = ({ spec }: Rollout): number => spec.replicas ?? 1;
export const stepsOf = ({ spec }: Rollout): readonly CanaryStep[] =>
  spec.strategy?.canary?.steps ?? [];
export const isEndless = ({ pause }: CanaryStep): boolean =>
  pause !== undefined && (pause.duration === undefined || pause.duration === null);

/** The controller has seen this very spec. Its other statements are about an earlier one until then. */
export const isObserved = ({ metadata, status }: Rollout): boolean =>
  Number(status?.observedGeneration ?? Number.NaN) >= (metadata.generation ?? 0);
/** Paused at a step of the strategy, and not by a person or an analysis. */
export const isAtPause = ({ status = {} }: Rollout): boolean =>
  (status.pauseConditions ?? []).some(({ reason }) => reason === 'CanaryPauseStep');
export const isRouted = ({ spec }: Rollout): boolean =>
  spec.strategy?.canary?.trafficRouting !== undefined;
/** The share that the data plane gives the canary, in percent; 0 without one, or while it speaks of another version. */
export function routedPercent({ status = {} }: Rollout): number {
  const { weight = 0, podTemplateHash } = status.canary?.weights?.canary ?? {};
  return podTemplateHash === status.currentPodHash ? weight : 0;
}
/**
 * Nothing is under way: one version, all of it serving. With traffic routing pods of the version before stay for a while after they are out of
 * use (scaleDownDelaySeconds); without it they would be users'.
 */
export function isSettled(rollout: Rollout): boolean {
  const { status = {} } = rollout;
  const wanted = wantedReplicas(rollout);
  return (
    isObserved(rollout) &&
    status.abort !== true &&
    status.stableRS !== undefined &&
    status.stableRS === status.currentPodHash &&
    (status.updatedReplicas ?? 0) === wanted &&
    (isRouted(rollout)
      ? (status.canary?.weights?.canary.weight ?? 0) === 0
      : (status.replicas ?? 0) === wanted) &&
    (status.availableReplicas ?? 0) >= wanted
  );
}
/** What the Rollout says of itself, for people. */
export function saidBy({ status = {} }: Rollout): string {
  const { phase = 'without a status', message = '' } = status;
  return message === '' ? phase : `${phase}: ${message}`;
}

/**
 * The template of a ReplicaSet as its Rollout had it: without the hash and without what the strategy put in (ephemeral metadata,
 * anti-affinity). Defaults that the API server filled in stay; the controller compares after filling them in itself.
 */
export function templateFrom(replicaSet: ReplicaSet, rollout: Rollout): PodTemplate {
  const { template } = replicaSet.spec;
  const injected = injectedInto(replicaSet);
  const without = (
    given: Readonly<Record<string, string>> | undefined,
    keys: Readonly<Record<string, string>>,
  ): Readonly<Record<string, string>> =>
    Object.fromEntries(
      Object.entries(given ?? {}).filter(([key]) => key !== hashLabel && !(key in keys)),
    );
  const annotations = without(template.metadata?.annotations, injected.annotations);
  const { affinity, ...spec } = template.spec as PodTemplate['spec'] & { affinity?: unknown };
  const own = (rollout.spec.template.spec as { affinity?: unknown }).affinity;
  const kept = rollout.spec.strategy?.canary?.antiAffinity === undefined ? affinity : own;
  return {
    metadata: {
      labels: without(template.metadata?.labels, injected.labels),
      ...(Object.keys(annotations).length === 0 ? {} : { annotations }),
    },
    spec: { ...spec, ...(kept === undefined ? {} : { affinity: kept }) },
  };
}
function injectedInto({ metadata }: ReplicaSet) {
  const none = { labels: {}, annotations: {} };
  try {
    const found: unknown = JSON.parse(metadata.annotations?.[ephemeralKey] ?? '{}');
    return {
      ...none,
      ...(found as Partial<Record<'labels' | 'annotations', Record<string, string>>>),
    };
  } catch {
    return none;
  }
}

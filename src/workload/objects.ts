import { assertNever } from '../errors.ts';
import type { KubeObject, ObjectMeta } from '../ports/cluster.ts';

/** The fields of Kubernetes objects that a release reads; everything else is carried along unread. */
export interface ConfigReference {
  readonly name: string;
  readonly optional?: boolean;
}
export interface Container {
  readonly name: string;
  readonly image?: string;
  readonly env?: readonly {
    readonly name: string;
    readonly value?: string;
    readonly valueFrom?: {
      readonly configMapKeyRef?: ConfigReference;
      readonly secretKeyRef?: ConfigReference;
    };
  }[];
  readonly args?: readonly string[];
  readonly ports?: readonly { readonly name?: string; readonly containerPort: number }[];
  readonly envFrom?: readonly {
    readonly configMapRef?: ConfigReference;
    readonly secretRef?: ConfigReference;
  }[];
}
export interface Volume {
  readonly name: string;
  readonly configMap?: ConfigReference;
  readonly secret?: { readonly secretName: string; readonly optional?: boolean };
  readonly projected?: {
    readonly sources?: readonly {
      readonly configMap?: ConfigReference;
      readonly secret?: ConfigReference;
    }[];
  };
}
export interface PodTemplate {
  readonly metadata?: Partial<ObjectMeta>;
  readonly spec: {
    readonly containers: readonly Container[];
    readonly initContainers?: readonly Container[];
    readonly terminationGracePeriodSeconds?: number;
    readonly nodeSelector?: Readonly<Record<string, string>>;
    readonly volumes?: readonly Volume[];
  };
}
export interface LabelSelector {
  readonly matchLabels?: Readonly<Record<string, string>>;
  readonly matchExpressions?: readonly {
    readonly key: string;
    readonly operator: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist';
    readonly values?: readonly string[];
  }[];
}
/** What is released: the fields that every kind of workload has in common (`workload/kinds.ts` knows the rest). */
export interface Workload extends KubeObject {
  readonly spec: {
    readonly replicas?: number;
    readonly selector: LabelSelector;
    readonly template: PodTemplate;
    readonly [field: string]: unknown;
  };
  readonly status?: {
    readonly observedGeneration?: number;
    readonly replicas?: number;
    readonly updatedReplicas?: number;
    readonly readyReplicas?: number;
    readonly availableReplicas?: number;
    /** Names of ControllerRevisions: what all pods run, and what they are to run. */
    readonly currentRevision?: string;
    readonly updateRevision?: string;
    readonly conditions?: readonly {
      readonly type: string;
      readonly status: string;
      readonly reason?: string;
      readonly message?: string;
    }[];
  };
}
/** A workload that can only be a Deployment. */
export type Deployment = Workload;
export interface ReplicaSet extends KubeObject {
  readonly spec: { readonly replicas?: number; readonly template: PodTemplate };
  readonly status?: {
    readonly replicas?: number;
    readonly readyReplicas?: number;
    readonly availableReplicas?: number;
  };
}
interface TerminatedState {
  readonly exitCode: number;
  readonly reason?: string;
  readonly message?: string;
  readonly finishedAt?: string;
}
export interface ContainerStatus {
  readonly name: string;
  readonly ready: boolean;
  /** Its startup probe has passed; absent where the server does not say. */
  readonly started?: boolean | null;
  readonly restartCount: number;
  readonly image?: string;
  /** What the container runtime really started, by digest; '' while it has not. */
  readonly imageID?: string;
  readonly state?: {
    readonly waiting?: { readonly reason?: string; readonly message?: string };
    readonly running?: { readonly startedAt?: string };
    readonly terminated?: TerminatedState;
  };
  readonly lastState?: { readonly terminated?: TerminatedState };
}
export interface Pod extends KubeObject {
  readonly spec: PodTemplate['spec'] & {
    readonly nodeName?: string;
    readonly hostNetwork?: boolean;
    readonly terminationGracePeriodSeconds?: number;
    readonly readinessGates?: readonly { readonly conditionType: string }[];
    readonly schedulingGates?: readonly { readonly name: string }[];
  };
  readonly status?: {
    readonly phase?: string;
    /** Why a pod as a whole failed: Evicted, OutOfcpu … */
    readonly reason?: string;
    readonly message?: string;
    readonly podIP?: string;
    /** One of each family where there are two. */
    readonly podIPs?: readonly { readonly ip: string }[];
    readonly conditions?: readonly {
      readonly type: string;
      readonly status: string;
      readonly reason?: string;
      readonly message?: string;
      readonly lastTransitionTime?: string;
    }[];
    readonly initContainerStatuses?: readonly ContainerStatus[];
    readonly containerStatuses?: readonly ContainerStatus[];
  };
}
export interface Event extends KubeObject {
  readonly type?: string;
  readonly reason?: string;
  readonly message?: string;
  readonly lastTimestamp?: string | null;
  readonly eventTime?: string | null;
  readonly involvedObject: { readonly kind: string; readonly name: string; readonly uid?: string };
}
export interface Service extends KubeObject {
  readonly spec: {
    readonly selector?: Readonly<Record<string, string>>;
    readonly clusterIP?: string;
    readonly ports?: readonly {
      readonly name?: string;
      readonly port: number;
      readonly protocol?: string;
      readonly targetPort?: number | string;
      readonly appProtocol?: string;
    }[];
    readonly [field: string]: unknown;
  };
}
export interface Lease extends KubeObject {
  readonly spec: {
    readonly holderIdentity?: string;
    readonly leaseDurationSeconds?: number;
    readonly acquireTime?: string;
    readonly renewTime?: string;
    readonly leaseTransitions?: number;
  };
}

export const replicasOf = (workload: Workload): number => workload.spec.replicas ?? 1;
/** How often containers of these pods were started anew. */
export const restartsOf = (pods: readonly Pod[]): number =>
  pods
    .flatMap(({ status }) => status?.containerStatuses ?? [])
    .reduce((sum, { restartCount }) => sum + restartCount, 0);
export const isReady = (pod: Pod): boolean =>
  pod.metadata.deletionTimestamp === undefined &&
  (pod.status?.conditions ?? []).some(({ type, status }) => type === 'Ready' && status === 'True');

/** A label selector as the API's query parameter. */
export function selectorText({ matchLabels = {}, matchExpressions = [] }: LabelSelector): string {
  const labels = Object.entries(matchLabels).map(([key, value]) => `${key}=${value}`);
  return [...labels, ...matchExpressions.map(requirementText)].join(',');
}
type Requirement = NonNullable<LabelSelector['matchExpressions']>[number];
function requirementText({ key, operator, values = [] }: Requirement): string {
  switch (operator) {
    case 'In':
      return `${key} in (${values.join(',')})`;
    case 'NotIn':
      return `${key} notin (${values.join(',')})`;
    case 'Exists':
      return key;
    case 'DoesNotExist':
      return `!${key}`;
    default:
      return assertNever(operator);
  }
}

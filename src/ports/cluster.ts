/** Kubernetes in our words: objects by reference, watched, patched with preconditions. One adapter (`src/adapters/kubernetes/cluster.ts`) speaks HTTP. */
export interface ObjectMeta {
  readonly name: string;
  readonly namespace?: string;
  readonly uid?: string;
  readonly resourceVersion?: string;
  readonly generation?: number;
  readonly creationTimestamp?: string;
  readonly deletionTimestamp?: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>>;
  readonly finalizers?: readonly string[];
  readonly ownerReferences?: readonly OwnerReference[];
}
export interface OwnerReference {
  readonly apiVersion: string;
  readonly kind: string;
  readonly name: string;
  readonly uid: string;
  readonly controller?: boolean;
  readonly blockOwnerDeletion?: boolean;
}
/** Any Kubernetes object. Typed views (`Deployment`, `Pod` …) live beside the capability that reads them. */
export interface KubeObject {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: ObjectMeta;
}
/** A resource type: what a URL needs. `plural` is the path word (`deployments`). */
export interface ResourceType {
  readonly apiVersion: string;
  readonly kind: string;
  readonly plural: string;
  readonly namespaced: boolean;
}
export interface ListOptions<T extends KubeObject = KubeObject> {
  readonly labelSelector?: string;
  readonly fieldSelector?: string;
  /** What is kept of each object, at once as its page or event is read; the whole of it when absent. Thousands of whole objects do not fit. */
  readonly keep?: (object: T) => T;
}
export interface ObjectList<T extends KubeObject = KubeObject> {
  readonly resourceVersion: string;
  readonly items: readonly T[];
}
export type WatchEvent<T extends KubeObject = KubeObject> =
  | { readonly type: 'ADDED' | 'MODIFIED' | 'DELETED'; readonly object: T }
  /** The list that a watch begins with, and begins anew with after 410 Gone or a cut connection. */
  | { readonly type: 'SYNC'; readonly objects: readonly T[] };
export type Patch =
  | { readonly type: 'merge'; readonly body: Readonly<Record<string, unknown>> }
  | { readonly type: 'strategic'; readonly body: Readonly<Record<string, unknown>> }
  | { readonly type: 'json'; readonly body: readonly JsonPatchOperation[] }
  | { readonly type: 'apply'; readonly body: KubeObject; readonly force?: boolean };
/** RFC 6902. */
export type JsonPatchOperation =
  | { readonly op: 'add' | 'replace' | 'test'; readonly path: string; readonly value: unknown }
  | { readonly op: 'remove'; readonly path: string };
export interface WriteOptions {
  /** Server-side dry run (`dryRun=All`): admission runs, nothing is stored. */
  readonly dryRun?: boolean;
  readonly subresource?: 'status' | 'scale';
}
export interface DeleteOptions {
  readonly uid?: string;
  readonly resourceVersion?: string;
  readonly propagation?: 'Background' | 'Foreground' | 'Orphan';
  readonly gracePeriodSeconds?: number;
}
/** Not another of the name that has come in its place. */
export const onlyThis = ({ uid }: Pick<ObjectMeta, 'uid'>): Pick<DeleteOptions, 'uid'> =>
  uid === undefined ? {} : { uid };
export interface LogOptions {
  readonly container?: string;
  readonly tailLines?: number;
  /** The terminated container before the present one. */
  readonly previous?: boolean;
  /** Each line begins with the kubelet's time, RFC 3339 with nanoseconds. */
  readonly timestamps?: boolean;
  /** RFC 3339, whole seconds: only lines from then on. */
  readonly sinceTime?: string;
}

export type PodScheme = 'http' | 'https';
/** How a pod is asked; of TLS the API server checks no certificate, as the kubelet does not. */
export interface PodRequest {
  readonly scheme?: PodScheme;
  readonly headers?: Readonly<Record<string, string>>;
  /** Deadline in milliseconds; at most 10 s, the default. */
  readonly withinMs?: number;
  /** The answer is no text: each character of the body is one of its bytes (latin1). */
  readonly bytes?: boolean;
}

/**
 * The cluster. Every method throws ClusterError; `signal` aborts; every request has a deadline of its own (default 30 s) and a bounded response.
 * Retries within the deadline: everything on 429 (Retry-After) and on a refused connection; what is harmless twice (GET, LIST, deletions,
 * merges without a version) on 5xx and cut connections too.
 */
export interface Cluster {
  /** The API server's URL without credentials, for evidence. */
  readonly endpoint: string;
  /** The namespace of the kubeconfig's context ('default' if it has none). */
  readonly defaultNamespace: string;
  version(): Promise<string>;
  /** The object, or undefined when the server says 404. */
  get<T extends KubeObject = KubeObject>(
    type: ResourceType,
    namespace: string,
    name: string,
    signal?: AbortSignal,
  ): Promise<T | undefined>;
  /** All objects, read page by page; without `managedFields`, which are nobody's business here. */
  list<T extends KubeObject = KubeObject>(
    type: ResourceType,
    namespace: string,
    options?: ListOptions<T>,
    signal?: AbortSignal,
  ): Promise<ObjectList<T>>;
  /** First a SYNC, then changes, for ever; re-lists by itself after 410 or a cut connection. Ends when `signal` aborts. */
  watch<T extends KubeObject = KubeObject>(
    type: ResourceType,
    namespace: string,
    options: ListOptions<T>,
    signal: AbortSignal,
  ): AsyncIterable<WatchEvent<T>>;
  create<T extends KubeObject>(type: ResourceType, object: T, options?: WriteOptions): Promise<T>;
  /** A precondition is part of the body: `metadata.resourceVersion` (merge, strategic, apply) or a `test` operation (json). */
  patch<T extends KubeObject = KubeObject>(
    type: ResourceType,
    namespace: string,
    name: string,
    patch: Patch,
    options?: WriteOptions,
  ): Promise<T>;
  replace<T extends KubeObject>(type: ResourceType, object: T, options?: WriteOptions): Promise<T>;
  /** True when the object existed; false on 404. */
  remove(
    type: ResourceType,
    namespace: string,
    name: string,
    options?: DeleteOptions,
  ): Promise<boolean>;
  /** Asks for a pod to be replaced (policy/v1 Eviction); `refused` when a PodDisruptionBudget says no (`detail` in its words), `gone` on 404. */
  evict(
    namespace: string,
    pod: string,
    options?: Pick<DeleteOptions, 'uid'>,
  ): Promise<{ readonly result: 'evicted' | 'refused' | 'gone'; readonly detail: string }>;
  podLogs(
    namespace: string,
    pod: string,
    options?: LogOptions,
    signal?: AbortSignal,
  ): Promise<string>;
  /** GET SCHEME://POD:PORT/PATH through the API server's pod proxy (http unless said). Non-2xx answers of the pod are returned, not thrown. */
  podGet(
    namespace: string,
    pod: string,
    port: number | string,
    path: string,
    signal?: AbortSignal,
    how?: PodRequest,
  ): Promise<{ readonly status: number; readonly body: string }>;
  /** SelfSubjectAccessReview. */
  may(verb: string, type: ResourceType, namespace: string, subresource?: string): Promise<boolean>;
  /** API requests made so far, by `VERB resource`, for the evidence (docs/architecture.md). */
  requests(): Readonly<Record<string, number>>;
  /** The API server's time, by its Date headers; ours before its first answer. For what other runs and machines read: leases, expiry, ages. */
  now(): Date;
  /** The API server's clock minus ours; null before its first answer. */
  clockSkewMs(): number | null;
  close(): Promise<void>;
}

export type ClusterFailure =
  | 'unreachable' // DNS, refused, reset, TLS, deadline
  | 'unauthorized' // 401, expired or unknown certificate
  | 'forbidden' // 403: the message names the Role rule that is missing
  | 'not-found' // 404 of a namespace, resource type or parent
  | 'conflict' // 409: exists already, or a precondition failed
  | 'gone' // 410
  | 'invalid' // 400, 422, admission webhook
  | 'throttled' // 429 past the deadline
  | 'server'; // 5xx, unreadable answer
export class ClusterError extends Error {
  override readonly name = 'ClusterError';
  readonly failure: ClusterFailure;
  readonly status: number | undefined;
  /** Kubernetes' `reason` (AlreadyExists, Conflict, Invalid …) when the server gave one. */
  readonly reason: string | undefined;
  constructor(
    failure: ClusterFailure,
    message: string,
    about: {
      readonly status?: number | undefined;
      readonly reason?: string | undefined;
      readonly cause?: unknown;
    } = {},
  ) {
    super(message, about.cause === undefined ? undefined : { cause: about.cause });
    this.failure = failure;
    this.status = about.status;
    this.reason = about.reason;
  }
}

import type { Clock } from '../ports/clock.ts';
import type { Cluster, KubeObject, ListOptions, ResourceType } from '../ports/cluster.ts';
import { resources } from '../ports/resources.ts';
import { current, within } from '../ports/watching.ts';
import {
  type ContainerStatus,
  type Event,
  isReady,
  type Pod,
  replicasOf,
  type Workload,
} from './objects.ts';
import { isRolledOut, type WorkloadPlace, workloadTypes } from './workload/kinds.ts';

/** Why pods do not become ready, in the cluster's own words. */
export interface Unready {
  readonly reason:
    | 'image-pull'
    | 'crash-loop'
    | 'unschedulable'
    | 'probe'
    | 'config'
    | 'rollout'
    | 'deadline';
  readonly pod: string | null;
  readonly message: string;
  /** Last lines of the container that crashed. */
  readonly logTail: readonly string[];
}
export type Readiness =
  | { readonly ready: true; readonly seconds: number }
  | { readonly ready: false; readonly seconds: number; readonly why: Unready };

interface Awaited {
  readonly cluster: Cluster;
  readonly clock: Clock;
  readonly workload: WorkloadPlace;
  /** Label selector of its pods. */
  readonly selector: string;
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
  readonly onProgress?: (line: string) => void;
}

/**
 * Waits by watch until the workload is rolled out: one watch for it, one for its pods, no polling. Ends early when waiting is
 * pointless (crash loop, image that cannot be pulled), at the deadline with the best reason there is.
 */
export async function awaitReady(awaited: Awaited): Promise<Readiness> {
  const { clock } = awaited;
  const { kind, name } = awaited.workload;
  const startedMs = clock.now().getTime();
  const seconds = (): number => (clock.now().getTime() - startedMs) / 1000;
  let pods: readonly Pod[] = [];
  let workload: Workload | undefined;
  await within(clock, awaited.timeoutMs, awaited.signal, async (limit, end) => {
    const look = (): void => {
      const ready = workload !== undefined && isRolledOut(workload);
      if (ready || pods.some((pod) => hopeless(pod) !== undefined)) end();
    };
    const byName = { fieldSelector: `metadata.name=${name}` };
    await Promise.all([
      follow<Workload>(awaited, workloadTypes[kind].resource, byName, limit, (found) => {
        workload = found.get(name);
        const { readyReplicas = 0 } = workload?.status ?? {};
        awaited.onProgress?.(
          `${name}: ${readyReplicas} of ${workload?.spec.replicas ?? '?'} ready after ${seconds().toFixed(0)} s`,
        );
        look();
      }),
      follow<Pod>(awaited, resources.pods, { labelSelector: awaited.selector }, limit, (found) => {
        pods = [...found.values()];
        look();
      }),
    ]);
  });
  awaited.signal.throwIfAborted();
  if (workload !== undefined && isRolledOut(workload)) return { ready: true, seconds: seconds() };
  return { ready: false, seconds: seconds(), why: await reasonOf(awaited, pods, workload) };
}

async function follow<T extends KubeObject>(
  { cluster, workload: { namespace } }: Awaited,
  type: ResourceType,
  options: ListOptions,
  limit: AbortSignal,
  changed: (objects: ReadonlyMap<string, T>) => void,
): Promise<void> {
  for await (const objects of current<T>(cluster, type, namespace, options, limit)) {
    changed(objects);
    if (limit.aborted) return;
  }
}

const pullReasons = ['ErrImagePull', 'ImagePullBackOff', 'InvalidImageName', 'ErrImageNeverPull'];
const configReasons = ['CreateContainerConfigError', 'CreateContainerError', 'RunContainerError'];

/** States that no waiting mends. */
function hopeless(pod: Pod): { reason: Unready['reason']; status: ContainerStatus } | undefined {
  for (const status of pod.status?.containerStatuses ?? []) {
    const waiting = status.state?.waiting?.reason ?? '';
    if (pullReasons.includes(waiting)) return { reason: 'image-pull', status };
    if (configReasons.includes(waiting)) return { reason: 'config', status };
    if (waiting === 'CrashLoopBackOff') return { reason: 'crash-loop', status };
  }
  return undefined;
}

interface Place {
  readonly cluster: Cluster;
  readonly namespace: string;
}
/** Why one of the pods will not run whatever one waits; undefined when there is hope. */
export async function troubleOf(place: Place, pods: readonly Pod[]): Promise<Unready | undefined> {
  for (const pod of pods) {
    const found = hopeless(pod);
    if (found !== undefined) return await stuck(place, pod, found);
  }
  return undefined;
}

async function reasonOf(
  awaited: Awaited,
  pods: readonly Pod[],
  workload: Workload | undefined,
): Promise<Unready> {
  const place = { cluster: awaited.cluster, namespace: awaited.workload.namespace };
  const trouble = await troubleOf(place, pods);
  if (trouble !== undefined) return trouble;
  for (const pod of pods) {
    const scheduled = pod.status?.conditions?.find(({ type }) => type === 'PodScheduled');
    if (scheduled?.status === 'False' && scheduled.reason === 'Unschedulable')
      return unready('unschedulable', pod, scheduled.message ?? 'no node takes the pod');
  }
  for (const pod of pods) {
    if (isReady(pod)) continue;
    const probe = await lastEvent(place, pod, 'Unhealthy');
    if (probe !== undefined) return unready('probe', pod, probe);
  }
  return (
    (await refusedPod(place, pods, workload)) ?? fromWorkload(pods, workload, awaited.timeoutMs)
  );
}

/** Deployments have a condition when no pod may be made (quota, ServiceAccount, webhook); a StatefulSet has none and says it in events. */
async function refusedPod(
  place: Place,
  pods: readonly Pod[],
  workload: Workload | undefined,
): Promise<Unready | undefined> {
  if (workload === undefined || workload.status?.conditions !== undefined) return undefined;
  if (pods.length >= replicasOf(workload)) return undefined;
  const said = await lastEvent(place, workload, 'FailedCreate');
  return said === undefined ? undefined : unready('rollout', null, said);
}

const unready = (
  reason: Unready['reason'],
  pod: Pod | null,
  message: string,
  logTail: readonly string[] = [],
): Unready => ({ reason, pod: pod?.metadata.name ?? null, message, logTail });

async function stuck(
  awaited: Place,
  pod: Pod,
  { reason, status }: { reason: Unready['reason']; status: ContainerStatus },
): Promise<Unready> {
  const waiting = status.state?.waiting;
  const said = `${waiting?.reason ?? ''}: ${waiting?.message ?? ''}`;
  if (reason === 'image-pull') {
    // "Back-off pulling image" says less than the event before it.
    const event = await lastEvent(awaited, pod, 'Failed', /pull/i);
    return unready(reason, pod, `image ${status.image ?? '?'}: ${event ?? said}`);
  }
  if (reason !== 'crash-loop') return unready(reason, pod, said);
  const terminated = status.lastState?.terminated;
  const exit = `CrashLoopBackOff: container ${status.name} exited with code ${terminated?.exitCode ?? '?'}${terminated?.reason === undefined ? '' : ` (${terminated.reason})`} after ${status.restartCount} restarts`;
  return unready(reason, pod, exit, await lastLines(awaited, pod, status.name));
}

async function lastLines(awaited: Place, pod: Pod, container: string): Promise<readonly string[]> {
  const options = { container, tailLines: 10, previous: true };
  const read = (previous: boolean): Promise<string> =>
    awaited.cluster.podLogs(awaited.namespace, pod.metadata.name, { ...options, previous });
  const text = await read(true)
    .catch(() => read(false))
    .catch(() => '');
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(-10)
    .map((line) => line.slice(0, 500));
}

async function lastEvent(
  { cluster, namespace }: Place,
  about: KubeObject,
  reason: string,
  message = /./,
): Promise<string | undefined> {
  const list = await cluster
    .list<Event>(resources.events, namespace, {
      fieldSelector: `involvedObject.name=${about.metadata.name},reason=${reason}`,
    })
    .catch(() => undefined);
  const matching = (list?.items ?? []).filter((event) => message.test(event.message ?? ''));
  return matching.at(-1)?.message;
}

function fromWorkload(
  pods: readonly Pod[],
  workload: Workload | undefined,
  timeoutMs: number,
): Unready {
  const failing = workload?.status?.conditions?.find(
    ({ type, status }) =>
      (type === 'ReplicaFailure' && status === 'True') ||
      (type === 'Progressing' && status === 'False'),
  );
  if (failing !== undefined)
    return unready('rollout', null, `${failing.reason ?? failing.type}: ${failing.message ?? ''}`);
  const waiting = pods.find((pod) => !isReady(pod)) ?? null;
  const restarting = waiting?.status?.containerStatuses?.find(
    ({ restartCount }) => restartCount > 0,
  );
  const state =
    restarting === undefined
      ? ''
      : `; container ${restarting.name} restarted ${restarting.restartCount} times`;
  return unready(
    'deadline',
    waiting,
    `${pods.filter(isReady).length} of ${workload?.spec.replicas ?? '?'} pods ready after ${timeoutMs / 1000} s${state}`,
  );
}

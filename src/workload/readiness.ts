import type { Facts } from '../evidence/facts.ts';
import type { Clock } from '../ports/clock.ts';
import type { Cluster } from '../ports/cluster.ts';
import { resources } from '../ports/resources.ts';
import { carryOver, currentOne, within } from '../ports/watching.ts';
import { briefPod } from './brief-pod.ts';
import { isRolledOut, type WorkloadPlace, workloadTypes } from './kinds.ts';
import { isReady, type Pod, replicasOf, type Workload } from './objects.ts';
import { eventsAbout, lastEvent } from './pod-events.ts';
import { nameOf, statusesOf, type Waiting, waitingFor } from './waiting.ts';

/** Why pods do not become ready, in the cluster's own words. */
export interface Unready {
  readonly reason: Waiting['reason'] | 'crash-loop' | 'config' | 'rollout';
  readonly pod: string | null;
  readonly message: string;
  /** Last lines of the container that crashed. */
  readonly logTail: readonly string[];
}
export type Readiness =
  | { readonly ready: true; readonly seconds: number }
  | { readonly ready: false; readonly seconds: number; readonly why: Unready };

/** What the container that crashed said last, where something is known of it. */
export const lastWordsOf = (readiness: Readiness): Pick<Facts, 'lastWords'> =>
  readiness.ready || readiness.why.logTail.length === 0
    ? {}
    : { lastWords: { pod: readiness.why.pod, lines: readiness.why.logTail } };

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
  const startedMs = clock.now().getTime();
  const seconds = (): number => (clock.now().getTime() - startedMs) / 1000;
  const pods = new Map<string, Pod>();
  let workload: Workload | undefined;
  await within(clock, awaited.timeoutMs, awaited.signal, async (limit, end) => {
    const say = progress(awaited, seconds);
    await Promise.all([
      followWorkload(awaited, limit, (found) => {
        workload = found;
        say(found);
        if (found === undefined || isRolledOut(found)) end();
      }),
      followPods(awaited, pods, limit, end),
    ]);
  });
  awaited.signal.throwIfAborted();
  if (workload !== undefined && isRolledOut(workload)) return { ready: true, seconds: seconds() };
  const why = await reasonOf(awaited, [...pods.values()], workload);
  return { ready: false, seconds: seconds(), why };
}

async function followWorkload(
  { cluster, workload: { kind, namespace, name } }: Awaited,
  limit: AbortSignal,
  changed: (found: Workload | undefined) => void,
): Promise<void> {
  const { resource } = workloadTypes[kind];
  for await (const found of currentOne<Workload>(cluster, resource, namespace, name, limit)) {
    changed(found);
    if (limit.aborted) return;
  }
}
/** Keeps `pods` current until one of them is hopeless. An event costs what it changes: of thousands of pods there are tens of thousands. */
async function followPods(
  { cluster, workload: { namespace }, selector }: Awaited,
  pods: Map<string, Pod>,
  limit: AbortSignal,
  hopelessFound: () => void,
): Promise<void> {
  const options = { labelSelector: selector, keep: briefPod };
  for await (const event of cluster.watch<Pod>(resources.pods, namespace, options, limit)) {
    const changed = carryOver(pods, event);
    if (changed.some((pod) => hopeless(pod) !== undefined)) hopelessFound();
    if (limit.aborted) return;
  }
}
/** Says how far it is: at each pod of a few, at each twentieth of many. */
function progress({ workload: { name }, onProgress }: Awaited, seconds: () => number) {
  let shown: number | undefined;
  return (workload: Workload | undefined): void => {
    const { readyReplicas: ready = 0 } = workload?.status ?? {};
    const wanted = workload?.spec.replicas ?? 0;
    const moved = shown === undefined || Math.abs(ready - shown) >= Math.max(1, wanted / 20);
    if (!moved && (ready !== wanted || ready === shown)) return;
    shown = ready;
    onProgress?.(
      `${name}: ${ready} of ${workload?.spec.replicas ?? '?'} ready after ${seconds().toFixed(0)} s`,
    );
  };
}

const pullReasons = ['ErrImagePull', 'ImagePullBackOff', 'InvalidImageName', 'ErrImageNeverPull'];
const configReasons = ['CreateContainerConfigError', 'CreateContainerError', 'RunContainerError'];

type StuckStatus = ReturnType<typeof statusesOf>[number];
/** States that no waiting mends, of init containers too. */
export function hopeless(pod: Pod): { reason: Unready['reason']; status: StuckStatus } | undefined {
  for (const status of statusesOf(pod)) {
    const waiting = status.state?.waiting?.reason ?? '';
    if (pullReasons.includes(waiting)) return { reason: 'image-pull', status };
    if (configReasons.includes(waiting)) return { reason: 'config', status };
    if (waiting === 'CrashLoopBackOff') return { reason: 'crash-loop', status };
  }
  return undefined;
}

/** Pods of one workload are alike: a few tell why the rest are not ready, and thousands need not be asked about. */
const askedForEvents = 5;
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
  const waiting = workload === undefined ? undefined : await podReason(place, pods);
  if (workload !== undefined && waiting !== undefined) {
    const ready = `${pods.filter(isReady).length} of ${replicasOf(workload)} pods ready after ${awaited.timeoutMs / 1000} s`;
    return { ...waiting, message: `${ready}: ${waiting.pod} ${waiting.message}` };
  }
  return (
    (await refusedPod(place, pods, workload)) ?? fromWorkload(pods, workload, awaited.timeoutMs)
  );
}

/** Why pods are not ready, as far as they or their events say so: what one of them waits for now. */
export async function podReason(place: Place, pods: readonly Pod[]): Promise<Unready | undefined> {
  const trouble = await troubleOf(place, pods);
  if (trouble !== undefined) return trouble;
  const unreadyPods = pods.filter((one) => !isReady(one)).slice(0, askedForEvents);
  let vague: Unready | undefined;
  for (const pod of unreadyPods) {
    const waiting = waitingFor(pod, await eventsAbout(place, pod));
    if (waiting === undefined) continue;
    const found = unready(waiting.reason, pod, `waits for ${waiting.what}`);
    if (waiting.reason !== 'deadline') return found;
    vague ??= found;
  }
  return vague;
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

export const unready = (
  reason: Unready['reason'],
  pod: Pod | null,
  message: string,
  logTail: readonly string[] = [],
): Unready => ({ reason, pod: pod?.metadata.name ?? null, message, logTail });

async function stuck(
  awaited: Place,
  pod: Pod,
  { reason, status }: { reason: Unready['reason']; status: StuckStatus },
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
  const exit = `CrashLoopBackOff: ${nameOf(status)} exited with code ${terminated?.exitCode ?? '?'}${terminated?.reason === undefined ? '' : ` (${terminated.reason})`} after ${status.restartCount} restarts`;
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

function fromWorkload(
  pods: readonly Pod[],
  workload: Workload | undefined,
  timeoutMs: number,
): Unready {
  if (workload === undefined)
    return unready('rollout', null, 'somebody deleted it while its pods were awaited');
  const failing = workload.status?.conditions?.find(
    ({ type, status }) =>
      (type === 'ReplicaFailure' && status === 'True') ||
      (type === 'Progressing' && status === 'False'),
  );
  if (failing !== undefined)
    return unready('rollout', null, `${failing.reason ?? failing.type}: ${failing.message ?? ''}`);
  return unready(
    'deadline',
    null,
    `${pods.filter(isReady).length} of ${replicasOf(workload)} pods ready after ${timeoutMs / 1000} s; ${pods.length === 0 ? 'no pod was made' : 'the controller has not said that they are available'}`,
  );
}

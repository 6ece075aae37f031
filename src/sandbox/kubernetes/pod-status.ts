import { createHash, randomUUID } from 'node:crypto';
import { type ApiObject, count, type Fields, fields, records, text, timestamp } from './objects.ts';
import { builtInResources } from './resource-types.ts';
import { StatusError } from './status-error.ts';
import type { Store } from './store.ts';

const { events } = builtInResources;

/** What the kubelet knows of one pod's container. */
export interface Worker {
  readonly uid: string;
  restarts: number;
  /** Of the container that was started last. */
  imageId: string;
  running: boolean;
  ready: boolean;
  /** Containers that are run, by name; the others of the pod are stubs. */
  names: readonly string[];
  /** Of these, those whose readiness probe has not succeeded. */
  readonly unready: Set<string>;
  startedAt: string;
  last: Fields | undefined;
  waiting: { reason: string; message: string } | undefined;
  /** Phase of a pod that will not run again, by its restartPolicy. */
  ended: 'Succeeded' | 'Failed' | undefined;
  timers: NodeJS.Timeout[];
  stopping: boolean;
}

export const newWorker = (uid: string): Worker => ({
  uid,
  restarts: 0,
  imageId: '',
  running: false,
  ready: false,
  names: [],
  unready: new Set(),
  startedAt: '',
  last: undefined,
  waiting: { reason: 'ContainerCreating', message: '' },
  ended: undefined,
  timers: [],
  stopping: false,
});
/** `status` of a pod as its container stands. */
export function podStatus(now: ApiObject, worker: Worker): Fields {
  const condition = (type: string, good: boolean): Fields => {
    const status = good ? 'True' : 'False';
    const before = records(fields(now.status)['conditions']).find((c) => c['type'] === type);
    return before?.['status'] === status
      ? before
      : { type, status, lastTransitionTime: timestamp(Date.now()) };
  };
  const state = worker.running
    ? { running: { startedAt: worker.startedAt } }
    : worker.waiting === undefined
      ? { terminated: worker.last }
      : { waiting: worker.waiting };
  return {
    ...fields(now.status),
    phase:
      worker.ended ??
      (worker.running || worker.restarts > 0 || worker.last !== undefined ? 'Running' : 'Pending'),
    podIP: '127.0.0.1',
    hostIP: '127.0.0.1',
    startTime: now.metadata.creationTimestamp,
    conditions: [
      condition('PodScheduled', true),
      condition('Initialized', true),
      condition('ContainersReady', worker.ready),
      condition('Ready', worker.ready),
    ],
    containerStatuses: records(fields(now.spec)['containers']).map((container, i) =>
      containerStatus(container, worker, state, i),
    ),
  };
}
function containerStatus(container: Fields, worker: Worker, state: Fields, i: number): Fields {
  const name = text(container['name']);
  const image = text(container['image']);
  const run = worker.names.length === 0 ? i === 0 : worker.names.includes(name);
  const imageID = i === 0 || worker.imageId === '' ? worker.imageId : imageIdOf(image, undefined);
  if (!run)
    return {
      ...{ name, image, imageID, ready: worker.running, started: worker.running, restartCount: 0 },
      state: worker.running ? { running: { startedAt: worker.startedAt } } : state,
      lastState: {},
    };
  return {
    ...{ name, image, imageID },
    ready: worker.running && !worker.unready.has(name),
    started: worker.running,
    restartCount: worker.restarts,
    state,
    lastState: worker.last === undefined ? {} : { terminated: worker.last },
  };
}
/** A Warning of the kubelet about a pod. */
export function podEvent(store: Store, pod: ApiObject, reason: string, message: string): void {
  try {
    store.create(events, {
      apiVersion: 'v1',
      kind: 'Event',
      metadata: {
        name: `${pod.metadata.name}.${randomUUID().slice(0, 13)}`,
        namespace: pod.metadata.namespace ?? '',
      },
      type: 'Warning',
      reason,
      message,
      firstTimestamp: timestamp(Date.now()),
      lastTimestamp: timestamp(Date.now()),
      count: 1,
      source: { component: 'kubelet' },
      involvedObject: {
        kind: 'Pod',
        name: pod.metadata.name,
        namespace: pod.metadata.namespace,
        uid: pod.metadata.uid,
      },
    });
  } catch (thrown) {
    if (!(thrown instanceof StatusError)) throw thrown;
  }
}
/** `repository@sha256:…`: of a name without a digest the same one each time. */
export function imageIdOf(image: string, moved: string | undefined): string {
  const [name = '', named] = image.split('@');
  const tag = name.lastIndexOf(':');
  const repository = tag > name.lastIndexOf('/') ? name.slice(0, tag) : name;
  const digest = named ?? moved ?? `sha256:${createHash('sha256').update(name).digest('hex')}`;
  return `${repository}@${digest}`;
}
export const imageOf = (pod: ApiObject): string =>
  text(records(fields(pod.spec)['containers'])[0]?.['image']);
/** A probe's port by number, or by the name of the container's. */
export function portNumber(port: unknown, container: Fields): number {
  if (typeof port === 'number') return port;
  const named = records(container['ports']).find(({ name }) => name === port);
  return count(named?.['containerPort'], 80);
}

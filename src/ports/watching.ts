import type { Clock } from './clock.ts';
import type { Cluster, KubeObject, ListOptions, ResourceType, WatchEvent } from './cluster.ts';

/** The objects of a watch by name, kept current: the same map again after the first list and after every change. */
export async function* current<T extends KubeObject>(
  cluster: Cluster,
  type: ResourceType,
  namespace: string,
  options: ListOptions<T>,
  signal: AbortSignal,
): AsyncGenerator<ReadonlyMap<string, T>> {
  const objects = new Map<string, T>();
  for await (const event of cluster.watch<T>(type, namespace, options, signal)) {
    carryOver(objects, event);
    yield objects;
  }
}

/** Carries an event over into the objects by name; returns those that are new or changed. */
export function carryOver<T extends KubeObject>(
  objects: Map<string, T>,
  event: WatchEvent<T>,
): readonly T[] {
  if (event.type === 'SYNC') {
    objects.clear();
    for (const object of event.objects) objects.set(object.metadata.name, object);
    return event.objects;
  }
  const { object } = event;
  if (event.type === 'DELETED') {
    objects.delete(object.metadata.name);
    return [];
  }
  objects.set(object.metadata.name, object);
  return [object];
}

/** One object by its name, kept current; undefined while there is none. */
export async function* currentOne<T extends KubeObject>(
  cluster: Cluster,
  type: ResourceType,
  namespace: string,
  name: string,
  signal: AbortSignal,
): AsyncGenerator<T | undefined> {
  const options = { fieldSelector: `metadata.name=${name}` };
  for await (const found of current<T>(cluster, type, namespace, options, signal))
    yield found.get(name);
}

/** Runs `body` with a signal that aborts after `ms` milliseconds, with `signal`, or when `end` is called; nothing of it stays behind. */
export async function within<T>(
  clock: Clock,
  ms: number,
  signal: AbortSignal | undefined,
  body: (limit: AbortSignal, end: () => void) => Promise<T>,
): Promise<T> {
  const ended = new AbortController();
  const limit = AbortSignal.any(signal === undefined ? [ended.signal] : [ended.signal, signal]);
  const end = (): void => ended.abort();
  const timer = clock.sleep(ms, limit).then(end, () => undefined);
  try {
    return await body(limit, end);
  } finally {
    end();
    await timer;
  }
}

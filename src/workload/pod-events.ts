import type { Cluster, KubeObject } from '../ports/cluster.ts';
import { resources } from '../ports/resources.ts';
import type { Event } from './objects.ts';

export interface EventPlace {
  readonly cluster: Cluster;
  readonly namespace: string;
}
/**
 * What the latest event of that reason says about an object, if its message is one that is asked for. Reading events is a right that a Role may
 * lack: then there is none.
 */
export async function lastEvent(
  place: EventPlace,
  about: KubeObject,
  reason: string,
  message = /./,
): Promise<string | undefined> {
  const found = await eventsAbout(place, about, reason);
  return found.filter((event) => message.test(event.message ?? '')).at(-1)?.message;
}

/** Events about an object, the latest last; those of an earlier object of the same name are not its own. */
export async function eventsAbout(
  { cluster, namespace }: EventPlace,
  { metadata }: KubeObject,
  reason?: string,
): Promise<readonly Event[]> {
  const fieldSelector = `involvedObject.name=${metadata.name}${reason === undefined ? '' : `,reason=${reason}`}`;
  const list = await cluster
    .list<Event>(resources.events, namespace, { fieldSelector })
    .catch(() => undefined);
  return (list?.items ?? [])
    .filter(
      ({ involvedObject: { uid } }) =>
        uid === undefined || metadata.uid === undefined || uid === metadata.uid,
    )
    .map((event, index) => ({ event, index, atMs: timeOf(event) }))
    .sort((a, b) => a.atMs - b.atMs || a.index - b.index)
    .map(({ event }) => event);
}
/** Recorders of the newer API fill eventTime and leave lastTimestamp empty; without any, the list's own order stands. */
function timeOf({ lastTimestamp, eventTime, metadata }: Event): number {
  const at = Date.parse(lastTimestamp ?? eventTime ?? metadata?.creationTimestamp ?? '');
  return Number.isNaN(at) ? 0 : at;
}

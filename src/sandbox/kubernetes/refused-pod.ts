import { randomUUID } from 'node:crypto';
import { type ApiObject, at, timestamp } from './objects.ts';
import { builtInResources } from './resource-types.ts';
import type { Store } from './store.ts';

const { events } = builtInResources;

/** Says once, as its controller does, why no pod of the owner is made. */
export function refusePod(
  store: Store,
  { kind, metadata: { namespace = '', name, uid } }: ApiObject,
  component: string,
  message: string,
): void {
  const known = store
    .list(events, namespace)
    .some((event) => at(event, 'involvedObject')['uid'] === uid);
  if (known) return;
  store.create(events, {
    apiVersion: 'v1',
    kind: 'Event',
    metadata: { name: `${name}.${randomUUID().slice(0, 13)}`, namespace },
    type: 'Warning',
    reason: 'FailedCreate',
    message,
    lastTimestamp: timestamp(Date.now()),
    source: { component },
    involvedObject: { kind, name, namespace, uid },
  });
}

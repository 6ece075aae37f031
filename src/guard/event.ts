import { messageOf } from '../errors.ts';
import type { Ports } from '../ports/ports.ts';
import { resources } from '../ports/resources.ts';
import type { Event } from '../workload/objects.ts';
import { carrierOf, type Guarded } from './guarded.ts';

const reason = 'DeadManSwitch';
const component = 'sluice-dead-man';

/**
 * What the switch did, why and when, as an Event on the workload: `kubectl describe` shows it to whoever wonders where the canary went. Users are
 * back already: a ServiceAccount that may not write it is said, and is no failure of the way back.
 */
export async function leaveEvent(
  { cluster, log }: Pick<Ports, 'cluster' | 'log'>,
  guarded: Guarded,
  why: string,
): Promise<void> {
  const { namespace, workload } = guarded;
  const { type } = carrierOf(guarded);
  const at = cluster.now();
  const time = at.toISOString().replace(/\.\d+Z$/, 'Z');
  try {
    const found = await cluster.get(type, namespace, workload);
    await cluster.create(resources.events, {
      apiVersion: 'v1',
      kind: 'Event',
      metadata: { name: `${workload}.${at.getTime().toString(16)}`, namespace },
      type: 'Warning',
      reason,
      message: `${why}: exposure 0, stable restored, canary removed`,
      count: 1,
      firstTimestamp: time,
      lastTimestamp: time,
      source: { component },
      involvedObject: {
        ...{ apiVersion: type.apiVersion, kind: type.kind, name: workload, namespace },
        ...(found?.metadata.uid === undefined ? {} : { uid: found.metadata.uid }),
      },
    } as Event);
  } catch (thrown) {
    log.warning(`No Event could be left on ${workload}: ${messageOf(thrown)}`, 'dead-man');
  }
}

import type { CollectedSign } from '../../diagnosis/live/collected.ts';
import { oneLine } from '../../diagnosis/live/trim.ts';
import type { Side } from '../../diagnosis/span.ts';
import { resources } from '../../ports/resources.ts';
import { redact } from '../../report/redact.ts';
import type { Event, Pod } from '../../workload/objects.ts';
import type { Both, Context } from './context.ts';

const most = 200;
/** Events older than this are of an earlier release. */
const beforeMs = 10 * 60_000;

/** What Kubernetes says of the pods: states of containers, why the last one ended, events. */
export async function collectSigns(context: Context, pods: Both<readonly Pod[]>): Promise<void> {
  const { cluster, handle, limit, draft, fromMs } = context;
  const states = (['base', 'fault'] as const).flatMap((side) =>
    pods[side].flatMap((pod) => statesOf(pod, side, context)),
  );
  draft.signs = states.slice(0, most);
  const sides = new Map(
    (['base', 'fault'] as const).flatMap((side) =>
      pods[side].map(({ metadata }) => [metadata.name, side] as const),
    ),
  );
  const readySince = new Map(
    [...pods.base, ...pods.fault].map((pod) => [pod.metadata.name, readySinceMs(pod)] as const),
  );
  const { items } = await cluster.list<Event>(resources.events, handle.namespace, {}, limit);
  const events = items.flatMap((event): CollectedSign[] => {
    const side = sides.get(event.involvedObject.name);
    const atMs = timeOf(event);
    if (side === undefined || event.involvedObject.kind !== 'Pod') return [];
    if (event.type === 'Normal' || atMs < fromMs - beforeMs) return [];
    if (atMs <= (readySince.get(event.involvedObject.name) ?? 0)) return [];
    const { count } = event as { readonly count?: unknown };
    return [
      {
        side,
        reason: oneLine(event.reason ?? '', 100),
        message: oneLine(redact(event.message ?? ''), 400),
        atS: (atMs - fromMs) / 1000,
        count: typeof count === 'number' && count > 0 ? count : 1,
      },
    ];
  });
  draft.signs = [...states, ...events].slice(0, most);
}
/** Since when a pod is ready: what it said while it started, probes that it did not answer yet, is no trouble. 0 = it is not. */
function readySinceMs({ status }: Pod): number {
  const ready = (status?.conditions ?? []).find(({ type }) => type === 'Ready') as
    | { readonly status: string; readonly lastTransitionTime?: string }
    | undefined;
  const at = ready?.status === 'True' ? Date.parse(ready.lastTransitionTime ?? '') : 0;
  return Number.isNaN(at) ? 0 : at;
}
function timeOf({ lastTimestamp, eventTime, metadata }: Event): number {
  const at = Date.parse(lastTimestamp ?? eventTime ?? metadata.creationTimestamp ?? '');
  return Number.isNaN(at) ? 0 : at;
}
function statesOf(pod: Pod, side: Side, { fromMs, clock }: Context): readonly CollectedSign[] {
  const { status } = pod;
  const now = (clock.now().getTime() - fromMs) / 1000;
  const sign = (reason: string, message: string, atS: number, count: number): CollectedSign => ({
    side,
    reason: oneLine(reason, 100),
    message: oneLine(redact(message), 400),
    atS,
    count,
  });
  const whole =
    status?.reason === undefined ? [] : [sign(status.reason, status.message ?? '', now, 1)];
  const containers = (status?.containerStatuses ?? []).flatMap((one) => {
    const { waiting, terminated } = one.state ?? {};
    const ended = terminated ?? one.lastState?.terminated;
    // What every pod waits for while it starts is no trouble.
    const waits = waiting?.reason !== undefined && waiting.reason !== 'ContainerCreating';
    const finishedMs = Date.parse(ended?.finishedAt ?? '');
    return [
      ...(waits ? [sign(waiting.reason ?? '', waiting.message ?? '', now, 1)] : []),
      ...(ended?.reason === undefined || ended.reason === 'Completed'
        ? []
        : [
            sign(
              ended.reason,
              `exit code ${ended.exitCode ?? '?'}`,
              Number.isNaN(finishedMs) ? now : (finishedMs - fromMs) / 1000,
              Math.max(1, one.restartCount),
            ),
          ]),
    ];
  });
  return [...whole, ...containers];
}

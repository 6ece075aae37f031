import type { Clock } from '../ports/clock.ts';
import type { Log } from '../ports/log.ts';
import { isReady, type Pod } from '../workload/objects.ts';
import type { Arms } from './ask-probe.ts';
import { effectOf, type Fault } from './kinds.ts';
import type { Preflight } from './preflight.ts';
import type { Interval } from './seen.ts';

interface Ports {
  readonly clock: Clock;
  readonly log: Log;
  readonly signal: AbortSignal;
}
interface Recovering {
  readonly fault: Fault;
  readonly before: Preflight;
  readonly arms: Arms;
  readonly recoveryMs: number;
  readonly wantedReady: number;
}
export const lookMs = 250;
/** Waits; false = the signal said that it is over. Whatever else ends a wait is thrown: a loop must not go on without its pause. */
export async function pause(clock: Clock, ms: number, signal: AbortSignal): Promise<boolean> {
  try {
    await clock.sleep(ms, signal);
    return true;
  } catch (thrown) {
    if (signal.aborted) return false;
    throw thrown;
  }
}
/** Fewest ready pods of both arms so far. */
export interface Minimum {
  minimum: number;
}
export const look = ({ canary, stable }: Arms, seen: Minimum): void => {
  const ready = canary.pods().filter(isReady).length + stable.pods().filter(isReady).length;
  seen.minimum = Math.min(seen.minimum, ready);
};
/** Waits until the canary has its ready pods again, those that were killed not counted; null = not in time. */
export async function awaitRecovery(
  { clock, signal, log }: Ports,
  about: Recovering,
  seen: Minimum,
): Promise<Interval | null> {
  const began = clock.now().getTime();
  const uids = new Set(about.before.targets.map(({ uid }) => uid));
  const replaced = effectOf(about.fault) === 'pods-gone';
  let shown = began;
  for (;;) {
    look(about.arms, seen);
    const fresh = about.arms.canary
      .pods()
      .filter((pod) => isReady(pod) && !(replaced && uids.has(pod.metadata.uid ?? '')));
    if (fresh.length >= about.wantedReady) return readyInterval(fresh, clock.now().getTime());
    const now = clock.now().getTime();
    if (now - began > about.recoveryMs) return null;
    if (now - shown > 5000) {
      shown = now;
      log.info(
        `recovering: ${fresh.length} of ${about.wantedReady} canary pods ready after ${((now - began) / 1000).toFixed(0)} s`,
      );
    }
    await clock.sleep(lookMs, signal);
  }
}
/** When the last of them became Ready, by the server's clock (whole seconds); ours only if it says nothing. */
function readyInterval(pods: readonly Pod[], nowMs: number): Interval {
  const times = pods
    .map(({ status }) =>
      Date.parse(
        status?.conditions?.find(({ type }) => type === 'Ready')?.lastTransitionTime ?? '',
      ),
    )
    .filter((t) => !Number.isNaN(t));
  const last = times.length === 0 ? nowMs : Math.max(...times);
  return { loMs: last, hiMs: last + 1000 };
}

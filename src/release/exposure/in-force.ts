import { UsageError } from '../../errors.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Cluster } from '../../ports/cluster.ts';
import type { Log } from '../../ports/log.ts';
import type { ExposureProvider, ExposureTarget, InForce } from './provider.ts';

interface Waiting {
  readonly cluster: Cluster;
  readonly clock: Clock;
  readonly signal: AbortSignal;
}
const lookEveryMs = 500;
/** A Service that was made in this moment may be unknown to a gateway that has read the route already. */
const settlesWithinMs = 5000;
/** The slowest data planes that are reported needed 44 s. */
export const routeDeadlineMs = 120_000;

/** Waits until the data plane has followed, at most for `deadlineMs`; the last that it said. */
export async function awaitInForce(
  { cluster, clock, signal }: Waiting,
  provider: ExposureProvider,
  target: ExposureTarget,
  about: { readonly deadlineMs: number; readonly settleMs?: number },
): Promise<InForce> {
  if (provider.inForce === undefined) return { state: 'unreported' };
  const began = clock.now().getTime();
  for (;;) {
    const found = await provider.inForce(cluster, target);
    const waited = clock.now().getTime() - began;
    const patience = { behind: about.deadlineMs, refused: about.settleMs ?? 0 };
    if (found.state !== 'behind' && found.state !== 'refused') return found;
    if (waited >= patience[found.state]) return found;
    await clock.sleep(lookEveryMs, signal);
  }
}

/**
 * The share that users really get, read back once the data plane has followed: null when it has not in time, and what it said as notes.
 */
export async function reachedShare(
  ports: Waiting & { readonly log: Log },
  provider: ExposureProvider,
  target: ExposureTarget,
  deadlineMs: number,
): Promise<{ readonly achievedPercent: number | null; readonly notes: readonly string[] }> {
  const found = await awaitInForce(ports, provider, target, {
    deadlineMs,
    settleMs: Math.min(settlesWithinMs, deadlineMs),
  });
  if (found.state === 'behind')
    return {
      achievedPercent: null,
      notes: [
        `the share is not in force after ${deadlineMs / 1000} s, so who gets what is not known: ${found.says}`,
      ],
    };
  const achievedPercent = await provider.observe(ports.cluster, target);
  return {
    achievedPercent,
    notes: found.state === 'refused' ? [`the share is not in force: ${found.says}`] : [],
  };
}

/** Before anything is written: a way in that nobody follows, or that the data plane refuses, can take no share. */
export async function refuseWay(
  ports: Waiting,
  provider: ExposureProvider,
  target: ExposureTarget,
  percent: number,
): Promise<void> {
  await provider.refuse?.(ports.cluster, target, percent);
  const found = await awaitInForce(ports, provider, target, { deadlineMs: followsWithinMs });
  if (found.state !== 'behind' && found.state !== 'refused') return;
  throw new UsageError(`No share can be given before the way in is served: ${found.says}.`, {
    input: 'route',
    fix: 'Mend what it says, or see that its controller runs; then begin again.',
  });
}
/** Of what somebody else wrote just before. */
const followsWithinMs = 30_000;

import { outsideCi, type RunIdentity } from '../../ports/runtime.ts';
import type { Lease } from '../../workload/objects.ts';
import { lostReleaseOf } from '../record/copy.ts';
import { holderOf } from '../record/lease.ts';
import { prefix } from '../record/names.ts';
import type { ReleaseRecord } from '../record/record.ts';

/** Who the switch is towards the lease: a second switch of the same workload is the same holder and goes on where the first one died. */
export const deadManRun: RunIdentity = {
  ...outsideCi,
  runId: 'dead-man',
  runAttempt: 1,
  workflow: 'dead-man',
  job: 'dead-man',
};
/** On the lease: the pod of the switch that has proven to work. */
export const deadManAnnotation = `${prefix}dead-man`;

export type Standing =
  | { readonly kind: 'gone' }
  /** Nothing to do before `untilMs` (Unix milliseconds), unless the lease or the record changes. */
  | { readonly kind: 'alive'; readonly untilMs: number }
  | { readonly kind: 'act'; readonly why: string }
  /** No canary, hence no users to take back: only this lease, which nobody holds any more, is in the way of the next release. */
  | { readonly kind: 'left-over'; readonly lease: Lease };

/**
 * Whether the release still has somebody who looks after it. `signMs` = when this process last saw a renewal, by its own clock: clocks of
 * runners are not compared with the cluster's. The record's own deadline counts as well, so that a run that hangs and renews ends too.
 */
export function standingOf(about: {
  readonly lease: Lease | undefined;
  readonly record: Pick<ReleaseRecord, 'state' | 'expiresAt'> | undefined;
  readonly signMs: number;
  readonly nowMs: number;
  readonly ttlMs: number;
  /** The API server's clock minus ours: the record's deadline is by that clock. */
  readonly skewMs?: number;
}): Standing {
  const { lease, record, signMs, nowMs, ttlMs, skewMs = 0 } = about;
  if (record === undefined) return standingOfLease(lease, about);
  if (lease?.spec.holderIdentity === holderOf(deadManRun))
    return { kind: 'act', why: 'the switch had begun to end the release' };
  if (record.state === 'abandoned')
    return { kind: 'act', why: 'the run was interrupted and abandoned the release' };
  const silentAtMs = signMs + ttlMs;
  const expiresAtMs = Date.parse(record.expiresAt) - skewMs;
  if (nowMs >= silentAtMs)
    return {
      kind: 'act',
      why: `nobody renewed the lease for ${Math.round((nowMs - signMs) / 1000)} s`,
    };
  if (nowMs >= expiresAtMs)
    return { kind: 'act', why: `the release expired at ${record.expiresAt}` };
  return { kind: 'alive', untilMs: Math.min(silentAtMs, expiresAtMs) };
}

/** A run may have died before it made the canary, or between its removal and the lease's; one that lives has the lease's own time to go on. */
function standingOfLease(
  lease: Lease | undefined,
  {
    signMs,
    nowMs,
    ttlMs,
  }: { readonly signMs: number; readonly nowMs: number; readonly ttlMs: number },
): Standing {
  if (lease === undefined) return { kind: 'gone' };
  // Somebody deleted the canary by hand: its share of the users leads to nothing, and the copy says what to take back.
  if (lostReleaseOf(lease) !== undefined) {
    const silentAtMs = signMs + ttlMs;
    const begun = lease.spec.holderIdentity === holderOf(deadManRun);
    return begun || nowMs >= silentAtMs
      ? { kind: 'act', why: 'its canary is gone and nobody ended the release' }
      : { kind: 'alive', untilMs: silentAtMs };
  }
  const untilMs = signMs + Math.max(ttlMs, (lease.spec.leaseDurationSeconds ?? 0) * 1000);
  return nowMs >= untilMs ? { kind: 'left-over', lease } : { kind: 'alive', untilMs };
}

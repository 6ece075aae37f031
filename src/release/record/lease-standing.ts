import type { WorkloadKind } from '../../evidence/release.ts';
import type { Cluster } from '../../ports/cluster.ts';
import { readWorkload } from '../../workload/kinds.ts';
import type { Lease } from '../../workload/objects.ts';
import { isForeign, lostReleaseOf } from './copy.ts';
import { expiryOf, renewedMs } from './lease.ts';
import { canaryName, workloadLabel } from './names.ts';

/** What a lease is of, and from when on (Unix milliseconds) it is the sweep's. */
export type LeaseStanding =
  /** Of a canary that is there: it keeps the copy of its record and goes with it. */
  | { readonly kind: 'needed' }
  /** Of a canary that somebody deleted by hand. */
  | { readonly kind: 'lost'; readonly workload: WorkloadKind; readonly dueMs: number }
  | { readonly kind: 'left-over'; readonly dueMs: number };

/** Whoever works on a release renews its lease each 30 s: between its lease and its canary no run is silent for so long. */
const silenceMs = 120_000;

/**
 * Whether somebody works on a release right now, so that its expiry is no reason to end it: a gate may take longer than `expires-in`. One that
 * is abandoned or being rolled back is due at once, whoever holds it.
 */
export const protectsFromSweep = (
  lease: Lease | undefined,
  state: string | undefined,
  nowMs: number,
): boolean =>
  lease !== undefined &&
  (state === 'active' || state === 'promoting') &&
  Math.min(renewedMs(lease) + silenceMs, expiryOf(lease)) > nowMs;

/** Reads what the sweep has to know of a lease. */
export async function standingOfLease(
  cluster: Cluster,
  namespace: string,
  lease: Lease,
): Promise<LeaseStanding> {
  const leftOver = { kind: 'left-over', dueMs: expiryOf(lease) } as const;
  const workload = lease.metadata.labels?.[workloadLabel] ?? '';
  const lost = lostReleaseOf(lease);
  if (lost === undefined) return leftOver;
  const { kind } = lost.record;
  const [canary, stable] = await Promise.all([
    readWorkload(cluster, { kind, namespace, name: canaryName(workload) }),
    readWorkload(cluster, { kind, namespace, name: workload }),
  ]);
  if (canary !== undefined && !isForeign(canary, lease)) return { kind: 'needed' };
  // Without the workload there is nobody to give anything back to.
  if (stable === undefined) return leftOver;
  const dueMs = Math.min(renewedMs(lease) + silenceMs, expiryOf(lease));
  return { kind: 'lost', workload: kind, dueMs };
}

import { messageOf } from '../errors.ts';
import type { WorkloadKind } from '../evidence/release.ts';
import { ClusterError, type KubeObject } from '../ports/cluster.ts';
import type { Ports } from '../ports/ports.ts';
import { resources } from '../ports/resources.ts';
import { releasedRollouts } from '../release/argo-rollouts/find.ts';
import { endRolloutRelease } from '../release/argo-rollouts/rollback.ts';
import { endRelease } from '../release/beside/rollback.ts';
import { endLease } from '../release/config/prune.ts';
import { standingOfLease } from '../release/record/lease-standing.ts';
import { prefix, workloadLabel } from '../release/record/names.ts';
import { workloadTypes } from '../workload/kinds.ts';
import type { Lease, Workload } from '../workload/objects.ts';
import { attempt, isPast, ours, type SweepRequest, type Swept } from './swept.ts';

/** A Role that lacks one kind must not keep the others, nor the leases, from being swept; it fails the sweep all the same. */
export function unseen(kind: WorkloadKind, thrown: unknown): readonly Swept[] {
  if (!(thrown instanceof ClusterError && thrown.failure === 'forbidden')) throw thrown;
  const name = workloadTypes[kind].resource.plural;
  const detail = messageOf(thrown);
  return [{ kind: 'canary', name, workload: '', expiredAt: '', result: 'failed', detail }];
}
export async function sweepCanaries(
  ports: Ports,
  request: SweepRequest,
  kind: WorkloadKind,
): Promise<readonly Swept[]> {
  const { namespace, timeoutMs, dryRun } = request;
  const { resource } = workloadTypes[kind];
  const { items } = await ports.cluster.list<Workload>(resource, namespace, {
    labelSelector: ours,
  });
  const swept: Swept[] = [];
  for (const canary of items) {
    const workload = canary.metadata.labels?.[workloadLabel] ?? '';
    const expiresAt = canary.metadata.annotations?.[`${prefix}expires-at`] ?? '';
    if (!isPast(ports, expiresAt)) continue;
    const about = {
      kind: 'canary' as const,
      name: canary.metadata.name,
      workload,
      expiredAt: expiresAt,
    };
    swept.push(
      await attempt(about, dryRun, async () => {
        await endRelease(ports, { kind, namespace, workload, timeoutMs });
        return 'exposure 0, stable restored, canary removed';
      }),
    );
  }
  return swept;
}
export async function rolloutsOrNone(
  { cluster, log }: Ports,
  namespace: string,
): Promise<readonly KubeObject[]> {
  try {
    return await releasedRollouts(cluster, namespace);
  } catch (thrown) {
    if (!(thrown instanceof ClusterError) || thrown.failure !== 'forbidden') throw thrown;
    log.info(`Rollouts of Argo are not looked at. ${thrown.message}`);
    return [];
  }
}
/** Releases by Argo's Rollouts. A Role without Rollouts has none to sweep, and that is said. */
export async function sweepRollouts(
  ports: Ports,
  { namespace, timeoutMs, dryRun }: SweepRequest,
): Promise<readonly Swept[]> {
  const swept: Swept[] = [];
  for (const rollout of await rolloutsOrNone(ports, namespace)) {
    const workload = rollout.metadata.name;
    const expiredAt = rollout.metadata.annotations?.[`${prefix}expires-at`] ?? '';
    if (!isPast(ports, expiredAt)) continue;
    const about = { kind: 'canary' as const, name: workload, workload, expiredAt };
    swept.push(
      await attempt(about, dryRun, async () => {
        await endRolloutRelease(ports, { namespace, workload, timeoutMs });
        return 'Rollout aborted, template of stable restored, release ended';
      }),
    );
  }
  return swept;
}
export async function sweepLeases(
  ports: Ports,
  { namespace, timeoutMs, dryRun }: SweepRequest,
): Promise<readonly Swept[]> {
  const { items } = await ports.cluster.list<Lease>(resources.leases, namespace, {
    labelSelector: ours,
  });
  const swept: Swept[] = [];
  for (const lease of items) {
    const standing = await standingOfLease(ports.cluster, namespace, lease);
    if (standing.kind === 'needed' || standing.dueMs > ports.cluster.now().getTime()) continue;
    const workload = lease.metadata.labels?.[workloadLabel] ?? '';
    const about = {
      kind: 'lease' as const,
      name: lease.metadata.name,
      workload,
      expiredAt: new Date(standing.dueMs).toISOString(),
    };
    swept.push(
      await attempt(about, dryRun, async () => {
        if (standing.kind === 'lost') {
          await endRelease(ports, { kind: standing.workload, namespace, workload, timeoutMs });
          return 'its canary had been deleted by hand: exposure 0 and stable restored from the copy of its record';
        }
        await endLease(ports, namespace, lease);
        return 'released';
      }),
    );
  }
  return swept;
}

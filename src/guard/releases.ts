import type { Ports } from '../ports/ports.ts';
import { resources } from '../ports/resources.ts';
import { endLease } from '../release/config/prune.ts';
import type { Found } from '../release/driver.ts';
import { driverOfKind, drivers } from '../release/drivers.ts';
import { protectsFromSweep, standingOfLease } from '../release/record/lease-standing.ts';
import { leaseName, managedSelector, workloadLabel } from '../release/record/names.ts';
import type { ReleasePlace } from '../release/request.ts';
import type { Lease } from '../workload/objects.ts';
import { attempt, isPast, type SweepRequest, type Swept, sweptBecause } from './swept.ts';

/** Ends every release that is past its deadline, whoever drives it. */
export async function sweepReleases(
  ports: Ports,
  request: SweepRequest,
): Promise<readonly Swept[]> {
  const swept: Swept[] = [];
  for (const driver of Object.values(drivers))
    for (const found of await driver.find(ports, request.namespace)) {
      if (found.kind === 'unseen') swept.push(unseen(found));
      else if (isPast(ports, found.expiresAt) && !(await isWorkedOn(ports, found.place)))
        swept.push(await ended(ports, request, found));
    }
  return swept;
}
/** A gate may take longer than `expires-in`: who renews the lease is not swept from under. */
async function isWorkedOn({ cluster }: Ports, place: ReleasePlace): Promise<boolean> {
  const [lease, record] = await Promise.all([
    cluster.get<Lease>(resources.leases, place.namespace, leaseName(place.workload)),
    driverOfKind(place.kind).record(cluster, place),
  ]);
  return protectsFromSweep(lease, record?.state, cluster.now().getTime());
}
/** A Role that lacks one kind must not keep the others, nor the leases, from being swept; it fails the sweep all the same. */
const unseen = ({ type, message }: Extract<Found, { kind: 'unseen' }>): Swept => ({
  kind: 'canary',
  name: type.plural,
  workload: '',
  expiredAt: '',
  result: 'failed',
  detail: message,
});
const ended = (
  ports: Ports,
  request: SweepRequest,
  { place, name, expiresAt, ended: done }: Extract<Found, { kind: 'release' }>,
): Promise<Swept> =>
  attempt(
    { kind: 'canary', name, workload: place.workload, expiredAt: expiresAt },
    request.dryRun,
    async () => {
      const reason = sweptBecause(request, `past its deadline ${expiresAt}`);
      await driverOfKind(place.kind).end(ports, {
        ...place,
        timeoutMs: request.timeoutMs,
        reason,
      });
      return done;
    },
  );

/** Leases that lead nowhere any more, and what releases left whose canary somebody deleted. */
export async function sweepLeases(ports: Ports, request: SweepRequest): Promise<readonly Swept[]> {
  const { namespace, timeoutMs, dryRun } = request;
  const { items } = await ports.cluster.list<Lease>(resources.leases, namespace, {
    labelSelector: managedSelector,
  });
  const swept: Swept[] = [];
  for (const lease of items) {
    // A lease of another name is somebody else's, whatever its labels say.
    if (lease.metadata.name !== leaseName(lease.metadata.labels?.[workloadLabel] ?? '')) continue;
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
          const { workload: kind } = standing;
          const reason = sweptBecause(request, 'its canary had been deleted by hand');
          await driverOfKind(kind).end(ports, { kind, namespace, workload, timeoutMs, reason });
          return 'its canary had been deleted by hand: exposure 0 and stable restored from the copy of its record';
        }
        await endLease(ports, namespace, lease);
        return 'released';
      }),
    );
  }
  return swept;
}

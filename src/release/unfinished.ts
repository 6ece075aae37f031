import type { Ports } from '../ports/ports.ts';
import { resources } from '../ports/resources.ts';
import type { Lease } from '../workload/objects.ts';
import { driverOfKind } from './drivers.ts';
import { holdLease, isOurs, renewedMs } from './record/lease.ts';
import { leaseName } from './record/names.ts';
import type { ReleasePlace } from './request.ts';

/** A rollback that took the lease less than this ago may still be at work. */
const aliveMs = 120_000;

/** A rollback that has begun is final: where it died half-way, who comes next finishes it before anything else. */
export async function finishRollback(
  ports: Ports,
  place: ReleasePlace,
  { timeoutMs, dryRun }: { readonly timeoutMs: number; readonly dryRun: boolean },
): Promise<void> {
  const { cluster, clock, run, log } = ports;
  const { namespace, workload } = place;
  const driver = driverOfKind(place.kind);
  const record = await driver.record(cluster, place);
  if (record?.state !== 'rolling-back') return;
  log.warning(
    `The rollback of ${record.release} did not come to its end; it is finished first.`,
    'rollback',
  );
  if (dryRun) return;
  const lease = await cluster.get<Lease>(resources.leases, namespace, leaseName(workload));
  const alive =
    lease !== undefined &&
    !isOurs(lease, run) &&
    cluster.now().getTime() - renewedMs(lease) < aliveMs;
  // Refuses in the holder's name while its lease lasts.
  if (alive) await holdLease({ cluster, clock, run, namespace, workload, durationMs: timeoutMs });
  const reason = 'its rollback died half-way';
  await driver.end(ports, { ...place, timeoutMs, reason });
}

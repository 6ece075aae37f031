import type { ReleaseHandle } from '../evidence/release.ts';
import type { Ports } from '../ports/ports.ts';
import { resources } from '../ports/resources.ts';
import type { Lease } from '../workload/objects.ts';
import { driverOf } from './drivers.ts';
import { isOurs } from './record/lease.ts';
import { leaseName } from './record/names.ts';
import type { Withdrawn } from './withdrawn.ts';

/**
 * Takes a release's exposure to 0 and nothing else: its canary and its record stay, for diagnosis and for the decision. What another run holds,
 * or somebody already ends or promotes, is left alone.
 */
export async function withdrawExposure(ports: Ports, handle: ReleaseHandle): Promise<Withdrawn> {
  const { cluster, run } = ports;
  const { namespace, workload } = handle;
  const lease = await cluster.get<Lease>(resources.leases, namespace, leaseName(workload));
  if (lease !== undefined && !isOurs(lease, run))
    return { done: false, detail: 'another run holds the release and decides about it' };
  return await driverOf(handle.provider).withdraw(ports, handle);
}

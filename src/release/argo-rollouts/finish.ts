import type { Ports } from '../../ports/ports.ts';
import { resources } from '../../ports/resources.ts';
import type { Lease } from '../../workload/objects.ts';
import { deadManName } from '../dead-man/job.ts';
import { deadManAnnotation, deadManRun } from '../dead-man/standing.ts';
import { dropLease } from '../record/lease.ts';
import { leaseName } from '../record/names.ts';
import { forgetRecord } from './record.ts';
import type { Rollout } from './rollout.ts';

/** The release is over. The record goes first: whoever comes after a death in between finds a lease that leads nowhere, and drops it. */
export async function finish(
  { cluster, run }: Ports,
  rollout: Rollout,
  /** What is left to be read on the Rollout. */
  mark: Readonly<Record<string, string | null>> = {},
): Promise<void> {
  const { namespace = '', name } = rollout.metadata;
  await forgetRecord(cluster, rollout, mark);
  const lease = await cluster.get<Lease>(resources.leases, namespace, leaseName(name));
  // The switch would see by itself that the release is over; the next release shall not meet it on its way out. It does not end itself.
  const guarded = lease?.metadata.annotations?.[deadManAnnotation] !== undefined;
  if (guarded && run.runId !== deadManRun.runId)
    await cluster.remove(resources.jobs, namespace, deadManName(name), {
      propagation: 'Background',
    });
  await dropLease(cluster, namespace, name);
}

import type { Cluster } from '../ports/cluster.ts';
import { resources } from '../ports/resources.ts';
import type { RunIdentity } from '../ports/runtime.ts';
import { isOurs, runOf } from './lease.ts';
import type { Lease } from './objects.ts';
import { leaseName } from './record.ts';

/** Somebody who need not wait for the holder (a person's rollback, the sweep, the dead-man switch) has taken the release from this run. */
export class TakenOver extends Error {
  override readonly name = 'TakenOver';
  /** The run that holds the release now; undefined = its end is over. */
  readonly heldBy: string | undefined;
  constructor(workload: string, lease: Lease | undefined) {
    super(
      lease === undefined
        ? `The release of ${workload} was ended by somebody else while this step worked on it.`
        : `The release of ${workload} was taken over by run ${runOf(lease)} while this step worked on it.`,
    );
    this.heldBy = lease?.spec.holderIdentity;
  }
}

/**
 * A run that works on a release may be slow, or cut off for an hour: before it sends users anywhere it asks whether the release is still its
 * own, and after it once more, since nothing forbids others to act in between. Throws TakenOver; whoever has it now decides.
 */
export async function refuseTakenOver(
  { cluster, run }: { readonly cluster: Cluster; readonly run: RunIdentity },
  { namespace, workload }: { readonly namespace: string; readonly workload: string },
): Promise<void> {
  const lease = await cluster.get<Lease>(resources.leases, namespace, leaseName(workload));
  if (lease !== undefined && isOurs(lease, run)) return;
  throw new TakenOver(workload, lease);
}

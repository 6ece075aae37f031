import type { Ports } from '../../ports/ports.ts';
import { resources } from '../../ports/resources.ts';
import type { Lease } from '../../workload/objects.ts';
import { isEnding, isOurs, runOf } from './lease.ts';
import { leaseName } from './names.ts';

interface Where {
  readonly namespace: string;
  readonly workload: string;
}

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
  { cluster, run }: Pick<Ports, 'cluster' | 'run'>,
  { namespace, workload }: Where,
): Promise<void> {
  const lease = await cluster.get<Lease>(resources.leases, namespace, leaseName(workload));
  if (lease !== undefined && isOurs(lease, run) && !isEnding(lease)) return;
  throw new TakenOver(workload, lease);
}

/**
 * Runs `body`, which works on a release. When it fails and the release is no longer this run's, `undo` takes back what the new holder cannot know
 * of, and TakenOver is thrown: a failure of the moment (a canary that is no more) says less.
 */
export async function unlessTakenOver<T>(
  ports: Ports,
  where: Where,
  body: () => Promise<T>,
  undo: (taken: TakenOver) => Promise<void>,
): Promise<T> {
  try {
    return await body();
  } catch (thrown) {
    const taken = await takenBy(ports, where, thrown);
    if (taken === undefined) throw thrown;
    await undo(taken);
    throw taken;
  }
}
async function takenBy(
  ports: Ports,
  where: Where,
  thrown: unknown,
): Promise<TakenOver | undefined> {
  if (thrown instanceof TakenOver) return thrown;
  if (ports.signal.aborted) return undefined;
  try {
    await refuseTakenOver(ports, where);
  } catch (why) {
    if (why instanceof TakenOver) return why;
  }
  return undefined;
}

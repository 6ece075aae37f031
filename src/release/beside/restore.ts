import type { Ports } from '../../ports/ports.ts';
import { awaitWorkload } from '../../workload/await-workload.ts';
import type { Revision } from '../../workload/kind.ts';
import { isRolledOut, readWorkload, typeOf, type WorkloadPlace } from '../../workload/kinds.ts';
import { unraced } from '../../workload/races.ts';
import { releaseStuckPods } from './stuck-pods.ts';

/** Gives the workload the template of an earlier revision, as `kubectl rollout undo --to-revision` does. Waits for nothing. */
export async function giveRevision(
  ports: Ports,
  place: WorkloadPlace,
  earlier: Revision,
): Promise<void> {
  await unraced(async () => {
    const stable = await readWorkload(ports.cluster, place);
    if (stable === undefined) throw new Error(`${place.name} vanished during the rollback`);
    const type = typeOf(stable);
    const returned = type.returnedTo(stable, earlier);
    // Paused in the middle of a promotion, it would keep what was being taken back.
    const { paused, ...spec } = returned.spec;
    if (paused === true)
      ports.log.info(`${place.name}: resumed, or the way back would stand still`);
    await ports.cluster.replace(type.resource, { ...returned, spec });
  });
  await releaseStuckPods(ports, place);
}

/** Waits until all pods run it and are available. */
export async function awaitRevision(
  ports: Ports,
  place: WorkloadPlace,
  earlier: Revision,
  timeoutMs: number,
): Promise<void> {
  const done = await awaitWorkload(ports, place, {
    timeoutMs,
    until: isRolledOut,
    onChange: ({ status }) =>
      ports.log.info(
        `${place.name}: ${status?.updatedReplicas ?? 0} updated, ${status?.availableReplicas ?? 0} available`,
      ),
  });
  if (!done)
    throw new Error(
      `${place.name} was not available at revision ${earlier.id} after ${timeoutMs / 1000} s.`,
    );
}

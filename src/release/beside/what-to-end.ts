import type { Ports } from '../../ports/ports.ts';
import { resources } from '../../ports/resources.ts';
import type { Revision } from '../../workload/kind.ts';
import {
  isRolledOut,
  readWorkload,
  revisionOf,
  typeOf,
  type WorkloadPlace,
} from '../../workload/kinds.ts';
import { noSuchRevision } from '../../workload/no-such-revision.ts';
import type { Lease, Workload } from '../../workload/objects.ts';
import { lostReleaseOf, promotedByLost, recordOrCopy } from '../record/copy.ts';
import { canaryName, leaseName } from '../record/names.ts';
import type { ReleaseRecord } from '../record/record.ts';
import type { Released } from '../request.ts';
import { promotedByUs } from './drift.ts';

export const placeOf = ({ kind, namespace, workload }: Released): WorkloadPlace => ({
  kind,
  namespace,
  name: workload,
});
export const readCanary = (
  cluster: Ports['cluster'],
  about: Released,
): Promise<Workload | undefined> =>
  readWorkload(cluster, { ...placeOf(about), name: canaryName(about.workload) });

/**
 * Undefined when stable is there already. The revision that is asked for may be the present one under its new number: a rollback that died
 * after its work was done. Where its controller may need help to get there, being on the way is not enough.
 */
export async function earlierOf(
  cluster: Ports['cluster'],
  stable: Workload,
  wanted: string,
): Promise<Revision | undefined> {
  const arrived = typeOf(stable).replacesUnready || isRolledOut(stable);
  if (arrived && wanted === revisionOf(stable)) return undefined;
  const found = await findRevision(cluster, stable, wanted);
  return arrived && found.id === revisionOf(stable) ? undefined : found;
}

/** The canary and its record, or what is left of one that somebody deleted; and whether a promotion has begun to change stable. */
export async function whatToEnd(
  cluster: Ports['cluster'],
  request: Released,
  stable: Workload,
): Promise<{
  readonly canary: Workload | undefined;
  readonly record: ReleaseRecord | undefined;
  readonly promoted: boolean;
}> {
  const [canary, lease] = await Promise.all([
    readCanary(cluster, request),
    cluster.get<Lease>(resources.leases, request.namespace, leaseName(request.workload)),
  ]);
  if (canary !== undefined) {
    const record = recordOrCopy(canary, lease);
    return { canary, record, promoted: promotedByUs(stable, canary, record) };
  }
  const lost = lostReleaseOf(lease, request.kind);
  const promoted = lost !== undefined && promotedByLost(stable, lost);
  return { canary: undefined, record: lost?.record, promoted };
}

async function findRevision(
  cluster: Ports['cluster'],
  stable: Workload,
  wanted: string,
): Promise<Revision> {
  const revisions = await typeOf(stable).revisions(cluster, stable);
  const found =
    revisions.find(({ id, names: [shown] }) => id === wanted || shown === wanted) ??
    revisions.find(({ names }) => names.includes(wanted));
  if (found !== undefined) return found;
  const present = revisions.find(({ id }) => id === revisionOf(stable));
  throw noSuchRevision(
    stable.metadata.name,
    wanted,
    revisions.map(({ names }) => names[0]),
    present?.names[0] ?? revisionOf(stable),
  );
}

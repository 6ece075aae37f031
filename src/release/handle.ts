import { UsageError } from '../errors.ts';
import { kindOfHandle, type ReleaseHandle } from '../evidence/release.ts';
import type { Cluster } from '../ports/cluster.ts';
import { readWorkload, type WorkloadPlace } from '../workload/kinds.ts';
import type { Workload } from '../workload/objects.ts';

export const canaryPlaceOf = (handle: ReleaseHandle): WorkloadPlace => ({
  kind: kindOfHandle(handle),
  namespace: handle.namespace,
  name: handle.canary,
});
/** The canary that a gate works on; it must still be there. */
export async function requireCanary(cluster: Cluster, handle: ReleaseHandle): Promise<Workload> {
  const found = await readWorkload(cluster, canaryPlaceOf(handle));
  if (found !== undefined) return found;
  throw canaryGone(canaryPlaceOf(handle));
}
export const canaryGone = ({ namespace, name }: WorkloadPlace): UsageError =>
  new UsageError(`There is no canary ${name} in ${namespace}.`, {
    input: 'release',
    fix: 'It was promoted, rolled back or swept.',
  });

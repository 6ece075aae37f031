import type { Cluster } from '../../ports/cluster.ts';
import { readWorkload, type WorkloadPlace } from '../../workload/kinds.ts';
import type { Workload } from '../../workload/objects.ts';
import { CanaryGone } from './canary-gone.ts';
import { amendRecord, type ReleaseRecord, recordOf } from './record.ts';

/** Writes what was read back of a stage onto the record of the release that it is of. */
export async function sealRecord(
  cluster: Cluster,
  place: WorkloadPlace,
  release: string,
  seal: Partial<ReleaseRecord>,
): Promise<Workload> {
  const canary = await readWorkload(cluster, place);
  if (canary === undefined || recordOf(canary).release !== release)
    throw new CanaryGone(`${place.name} is gone: its release was ended in this moment.`);
  await amendRecord(cluster, canary, seal);
  return canary;
}

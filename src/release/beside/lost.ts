import { UsageError } from '../../errors.ts';
import type { Cluster } from '../../ports/cluster.ts';
import { readWorkload, type WorkloadPlace } from '../../workload/kinds.ts';
import type { Lease, Workload } from '../../workload/objects.ts';
import { releaseAutoscaler } from '../exposure/hold.ts';
import { targetOf } from '../exposure/provider.ts';
import { exposureProviders } from '../exposure/providers.ts';
import { giveBack, parseSwitches } from '../gitops/switches.ts';
import { type LostRelease, lostReleaseOf, promotedByLost, readLost } from '../record/copy.ts';
import { canaryName } from '../record/names.ts';
import { type ReleaseRecord, recordOf } from '../record/record.ts';
import type { Released } from '../request.ts';

/** Whose counts of stable are still as a lost release made them: what stable was before it is in the copy alone. */
const countedByLost = (lost: LostRelease | undefined): ReleaseRecord | undefined =>
  lost !== undefined && exposureProviders[lost.record.provider].countsPods
    ? lost.record
    : undefined;

/** Takes back what a release left whose canary is gone: its share of the users led to nothing. Idempotent. */
export async function endLost(
  cluster: Cluster,
  namespace: string,
  workload: string,
  { record }: LostRelease,
): Promise<void> {
  const target = targetOf(namespace, workload, record);
  await exposureProviders[record.provider].withdraw(cluster, target);
  await exposureProviders[record.provider].cleanUp(cluster, target);
  await releaseAutoscaler(cluster, namespace, target.autoscaler);
  await giveBack(cluster, parseSwitches(record.switches));
}

/** Stable was being replaced: neither version is a sure one to begin from. */
function refuseLostPromotion(
  stable: Workload,
  lost: LostRelease | undefined,
  workload: string,
): void {
  if (lost === undefined || !promotedByLost(stable, lost)) return;
  throw new UsageError(
    `The canary of ${workload} was deleted while ${lost.record.release} was being promoted.`,
    {
      input: 'workload',
      fix: 'Run promote-canary again to finish the promotion, or rollback-canary to undo it.',
    },
  );
}

/** For signals: of a canary that somebody deleted meanwhile the share of the users leads to nothing; the sweep does the rest. */
export async function abandonLost(
  cluster: Cluster,
  { kind, namespace, workload }: Released,
  lease: Lease | undefined,
): Promise<boolean> {
  const lost = lostReleaseOf(lease, kind);
  // In the middle of a promotion stable is being replaced: there is nothing to take back in a hurry.
  if (lost === undefined || lost.promotes !== undefined) return false;
  const target = targetOf(namespace, workload, lost.record);
  await exposureProviders[lost.record.provider].withdraw(cluster, target);
  return true;
}

/** How the release of a workload stands before a deployment: its canary, the record on it, or what a canary that is gone has left. */
export async function standingRelease(
  cluster: Cluster,
  place: WorkloadPlace,
  stable: Workload,
): Promise<{
  readonly existing: Workload | undefined;
  readonly before: ReleaseRecord | undefined;
  readonly lost: LostRelease | undefined;
  /** Says what stable counted before the release, when the release has changed that. */
  readonly counted: ReleaseRecord | undefined;
}> {
  const existing = await readWorkload(cluster, { ...place, name: canaryName(place.name) });
  if (existing !== undefined) {
    const before = recordOf(existing);
    return { existing, before, lost: undefined, counted: before };
  }
  const lost = await readLost(cluster, place);
  refuseLostPromotion(stable, lost, place.name);
  return { existing, before: undefined, lost, counted: countedByLost(lost) };
}

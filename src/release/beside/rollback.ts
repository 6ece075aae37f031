import type { Ports } from '../../ports/ports.ts';
import { resources } from '../../ports/resources.ts';
import type { Revision } from '../../workload/kind.ts';
import { readWorkload, revisionOf, typeOf } from '../../workload/kinds.ts';
import type { Lease, Workload } from '../../workload/objects.ts';
import { markOn } from '../config/mark.ts';
import { dropCopiesAndLease, dropLeftovers } from '../config/prune.ts';
import { configOfRevision } from '../config/revision.ts';
import { targetOf } from '../exposure/provider.ts';
import { exposureProviders } from '../exposure/providers.ts';
import { holdAgainstGit, owesGit, settleWithGit } from '../gitops/way-back.ts';
import { anewIfGone } from '../record/canary-gone.ts';
import { endingMark, holdLease, isOurs } from '../record/lease.ts';
import { canaryName, leaseName } from '../record/names.ts';
import { amendRecord, type ReleaseRecord, recordOf } from '../record/record.ts';
import type { Released, RollbackRequest } from '../request.ts';
import { promotedByUs } from './drift.ts';
import { endCanary, goBack } from './end-canary.ts';
import { leaveAtOnce } from './hand-back.ts';
import { abandonLost } from './lost.ts';
import { defaultDrainMs } from './removal.ts';
import { earlierOf, placeOf, readCanary, whatToEnd } from './what-to-end.ts';

export interface RollbackPlan {
  readonly stable: Workload;
  readonly canary: Workload | undefined;
  /** Of the canary; of one that somebody deleted by hand, its copy on the lease. */
  readonly record: ReleaseRecord | undefined;
  readonly earlier: Revision | undefined;
  readonly steps: readonly string[];
}

/** What a rollback would do, from the cluster alone: no output of an earlier job is needed. */
export async function planRollback(
  { cluster }: Ports,
  request: RollbackRequest,
  stable: Workload,
): Promise<RollbackPlan> {
  const { workload, revision } = request;
  if (revision !== undefined) typeOf(stable).refuseUnfit(stable, { countsPods: false });
  const { canary, record, promoted } = await whatToEnd(cluster, request, stable);
  // A promotion that was under way has changed stable already: ending it means going back to where the release began.
  const wanted = revision ?? (promoted ? record?.stableRevision : undefined);
  const earlier = wanted === undefined ? undefined : await earlierOf(cluster, stable, wanted);
  // Asked for by a person; where a promotion died half-way nothing may stand in the way back.
  const config =
    earlier === undefined || revision === undefined
      ? []
      : await configOfRevision(cluster, request, earlier.template);
  return {
    stable,
    canary,
    record,
    earlier,
    steps: [
      ...(record === undefined
        ? []
        : [
            ...(canary === undefined
              ? [`${canaryName(workload)} is gone already; what it was is read from its copy`]
              : []),
            `take the exposure of ${canaryName(workload)} to 0, as far as ${workload} has ready pods for it; ${canaryName(workload)} serves the rest until it has`,
            exposureProviders[record.provider].countsPods
              ? `restore ${workload} to ${record.stableReplicas} replicas and wait until they are available`
              : `wait until the pods of ${workload} are available`,
            `remove ${canaryName(workload)}`,
          ]),
      ...(earlier === undefined
        ? []
        : [`take ${workload} back to revision ${earlier.id}`, ...config]),
      ...(owesGit({ stable, record, template: earlier?.template })
        ? [`hold ${workload} there against its GitOps tool, until Git says the same`]
        : []),
    ],
  };
}

/**
 * Exposure to 0 first, capacity back, then the canary away, then the earlier revision. Each step is repeatable. Nobody waits for anybody here, so
 * that two may end one release at once: what vanishes under one's hands the other has ended, and what is left is planned anew.
 */
export const applyRollback = (
  ports: Ports,
  request: RollbackRequest,
  plan: RollbackPlan,
): Promise<string> =>
  anewIfGone(
    plan,
    (one) => takeBack(ports, request, one),
    async () => {
      if (plan.canary === undefined) return undefined;
      const stable = await readWorkload(ports.cluster, placeOf(request));
      if (stable === undefined) return undefined;
      const again = await planRollback(ports, request, stable);
      if (again.canary !== undefined) return undefined;
      ports.log.info(
        `${canaryName(request.workload)} is gone: somebody else has ended the release`,
      );
      return again;
    },
  );

async function takeBack(
  ports: Ports,
  request: RollbackRequest,
  plan: RollbackPlan,
): Promise<string> {
  const { cluster, clock, run } = ports;
  const { namespace, workload, timeoutMs } = request;
  if (plan.record === undefined && plan.earlier === undefined) {
    await dropLeftovers(ports, request, true);
    await settleGit(ports, request, plan);
    return revisionOf(plan.stable);
  }
  const lease = await holdLease({
    cluster,
    clock,
    run,
    namespace,
    workload,
    durationMs: timeoutMs * 2,
    force: true,
    canary: plan.canary,
    annotations: plan.record === undefined ? {} : endingMark(plan.record.release),
  });
  const { canary, record, earlier } = plan;
  await holdAgainstGit(ports, { ...plan, template: earlier?.template });
  const heldBack =
    record === undefined
      ? await goBack(ports, request, earlier)
      : await endCanary(ports, request, { canary, record, earlier });
  const now = await withoutPromotion(ports, request, plan);
  await dropCopiesAndLease(ports, request, record?.copies, markOn(lease));
  await settleGit(ports, request, plan);
  if (heldBack !== undefined)
    throw new Error(`Users are back on ${workload} and the release is over, but ${heldBack}.`);
  return now === undefined ? '' : revisionOf(now);
}

/** Users are back; Git is to say so too. */
const settleGit = (
  ports: Ports,
  request: RollbackRequest,
  { record }: RollbackPlan,
): Promise<void> => {
  const { openGit, timeoutMs, reason = 'rolled back' } = request;
  return settleWithGit(ports, { place: placeOf(request), openGit, timeoutMs, reason, record });
};

/** Stable as it is at the end. A promotion that was under way may have changed it after it was planned with: that is taken back as well. */
async function withoutPromotion(
  ports: Ports,
  request: RollbackRequest,
  { canary, record, earlier }: RollbackPlan,
): Promise<Workload | undefined> {
  const { cluster } = ports;
  const now = await readWorkload(cluster, placeOf(request));
  if (now === undefined || canary === undefined || record === undefined) return now;
  if (earlier !== undefined || !promotedByUs(now, canary, { ...record, state: 'rolling-back' }))
    return now;
  const before = await earlierOf(cluster, now, record.stableRevision);
  if (before === undefined) return now;
  await goBack(ports, request, before);
  return await readWorkload(cluster, placeOf(request));
}

/** The whole way back of a release that nobody looks after: what the sweep and the dead-man switch do. */
export async function endRelease(
  ports: Ports,
  about: Released & Pick<RollbackRequest, 'timeoutMs' | 'openGit'>,
): Promise<void> {
  const stable = await readWorkload(ports.cluster, placeOf(about));
  if (stable === undefined) throw new Error(`its workload ${about.workload} does not exist`);
  const request = { ...about, revision: undefined, drainMs: defaultDrainMs };
  await applyRollback(ports, request, await planRollback(ports, request, stable));
}

/** For signals and the post step: one O(1) mark and exposure 0, within the seconds that a cancelled job has (docs/architecture.md). */
export async function abandon(ports: Ports, about: Released): Promise<boolean> {
  const { cluster, run } = ports;
  const { namespace, workload } = about;
  const [canary, lease] = await Promise.all([
    readCanary(cluster, about),
    cluster.get<Lease>(resources.leases, namespace, leaseName(workload)),
  ]);
  // A run that was stopped before it was refused must not end the release of the run that holds it.
  if (lease !== undefined && !isOurs(lease, run)) return false;
  if (canary === undefined) return await abandonLost(cluster, about, lease);
  const record = recordOf(canary);
  // A rollback that has begun is final, and goes on by itself or by whoever comes next.
  if (record.state !== 'rolling-back')
    await amendRecord(cluster, canary, {
      state: 'abandoned',
      expiresAt: cluster.now().toISOString(),
    });
  // In the middle of a promotion stable is being replaced: the canary, which was judged, serves until somebody ends it.
  if (record.state !== 'promoting')
    await leaveAtOnce(ports, {
      provider: exposureProviders[record.provider],
      target: targetOf(namespace, workload, record),
    });
  return true;
}

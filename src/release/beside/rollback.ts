import type { Ports } from '../../ports/ports.ts';
import { resources } from '../../ports/resources.ts';
import { awaitWorkload } from '../../workload/await-workload.ts';
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
import { unraced } from '../../workload/races.ts';
import { markOn } from '../config/mark.ts';
import { dropCopiesAndLease, dropLeftovers } from '../config/prune.ts';
import { configOfRevision } from '../config/revision.ts';
import { stablePlace, targetOf } from '../exposure/provider.ts';
import { exposureProviders } from '../exposure/providers.ts';
import { anewIfGone } from '../record/canary-gone.ts';
import { isForeign, lostReleaseOf, promotedByLost, recordOrCopy } from '../record/copy.ts';
import { endingMark, holdLease, isOurs } from '../record/lease.ts';
import { canaryName, leaseName } from '../record/names.ts';
import { amendRecord, type ReleaseRecord, recordOf } from '../record/record.ts';
import type { Released, RollbackRequest } from '../request.ts';
import { promotedByUs } from './drift.ts';
import { abandonLost } from './lost.ts';
import { defaultDrainMs, removeCanary } from './removal.ts';
import { releaseStuckPods } from './stuck-pods.ts';

const placeOf = ({ kind, namespace, workload }: Released): WorkloadPlace => ({
  kind,
  namespace,
  name: workload,
});
const readCanary = (cluster: Ports['cluster'], about: Released): Promise<Workload | undefined> =>
  readWorkload(cluster, { ...placeOf(about), name: canaryName(about.workload) });

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
            `take the exposure of ${canaryName(workload)} to 0`,
            `restore ${workload} to ${record.stableReplicas} replicas and wait until they are available`,
            `remove ${canaryName(workload)}`,
          ]),
      ...(earlier === undefined
        ? []
        : [`take ${workload} back to revision ${earlier.id}`, ...config]),
    ],
  };
}

/**
 * Undefined when stable is there already. The revision that is asked for may be the present one under its new number: a rollback that died
 * after its work was done. Where its controller may need help to get there, being on the way is not enough.
 */
async function earlierOf(
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
async function whatToEnd(
  cluster: Ports['cluster'],
  request: Released,
  stable: Workload,
): Promise<Pick<RollbackPlan, 'canary' | 'record'> & { readonly promoted: boolean }> {
  const [canary, lease] = await Promise.all([
    readCanary(cluster, request),
    cluster.get<Lease>(resources.leases, request.namespace, leaseName(request.workload)),
  ]);
  // One that somebody else put in its place is not ours to remove.
  if (canary !== undefined && !isForeign(canary, lease)) {
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
  const { canary, record } = plan;
  if (record !== undefined) await withdraw(ports, request, canary, record);
  if (plan.earlier !== undefined) await restore(ports, request, plan.earlier);
  if (record !== undefined) {
    const target = targetOf(namespace, workload, record);
    await removeCanary(ports, canary, record, target, request.drainMs);
  }
  const now = await withoutPromotion(ports, request, plan);
  await dropCopiesAndLease(ports, request, record?.copies, markOn(lease));
  return now === undefined ? '' : revisionOf(now);
}

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
  await restore(ports, request, before);
  return await readWorkload(cluster, placeOf(request));
}

async function withdraw(
  ports: Ports,
  { namespace, workload, timeoutMs }: RollbackRequest,
  canary: Workload | undefined,
  record: ReleaseRecord,
): Promise<void> {
  const { cluster, log } = ports;
  const provider = exposureProviders[record.provider];
  const target = targetOf(namespace, workload, record);
  if (canary !== undefined && record.state !== 'rolling-back')
    // Due from now on: should this run die, the next sweep goes on.
    await amendRecord(cluster, canary, {
      state: 'rolling-back',
      expiresAt: ports.clock.now().toISOString(),
    });
  await provider.withdraw(cluster, target);
  // A rollback that died after it had put the template back left them.
  await releaseStuckPods(ports, stablePlace(target));
  const restored = await awaitWorkload(ports, stablePlace(target), {
    timeoutMs,
    until: ({ status, spec }) =>
      // Where an autoscaler has its bounds back, or counts are not ours, another count may be wanted by now.
      (spec.replicas === record.stableReplicas ||
        record.autoscaler !== undefined ||
        !exposureProviders[record.provider].countsPods) &&
      (status?.availableReplicas ?? 0) >= Math.min(record.stableReplicas, spec.replicas ?? 1),
  });
  if (!restored)
    log.warning(
      `${workload} did not reach its ${record.stableReplicas} available replicas within ${timeoutMs / 1000} s; the canary is removed all the same, since users must not stay on it.`,
      'stable is short of capacity',
    );
  // Where stable had no pods at all, the canary had to serve until there were some again.
  if (record.exposure >= 100) await provider.withdraw(cluster, target);
}

/** The template of an earlier revision, as `kubectl rollout undo --to-revision` does. */
async function restore(ports: Ports, request: RollbackRequest, earlier: Revision): Promise<void> {
  const { cluster, log } = ports;
  const { workload, timeoutMs } = request;
  await unraced(async () => {
    const stable = await readWorkload(cluster, placeOf(request));
    if (stable === undefined) throw new Error(`${workload} vanished during the rollback`);
    const type = typeOf(stable);
    await cluster.replace(type.resource, type.returnedTo(stable, earlier));
  });
  await releaseStuckPods(ports, placeOf(request));
  const done = await awaitWorkload(ports, placeOf(request), {
    timeoutMs,
    until: isRolledOut,
    onChange: ({ status }) =>
      log.info(
        `${workload}: ${status?.updatedReplicas ?? 0} updated, ${status?.availableReplicas ?? 0} available`,
      ),
  });
  if (!done)
    throw new Error(
      `${workload} was not available at revision ${earlier.id} after ${timeoutMs / 1000} s.`,
    );
}

/** The whole way back of a release that nobody looks after: what the sweep and the dead-man switch do. */
export async function endRelease(
  ports: Ports,
  about: Released & { readonly timeoutMs: number },
): Promise<void> {
  const stable = await readWorkload(ports.cluster, placeOf(about));
  if (stable === undefined) throw new Error(`its workload ${about.workload} does not exist`);
  const request = { ...about, revision: undefined, drainMs: defaultDrainMs };
  await applyRollback(ports, request, await planRollback(ports, request, stable));
}

/** For signals and the post step: one O(1) mark and exposure 0, within the seconds that a cancelled job has (10 §4). */
export async function abandon(ports: Ports, about: Released): Promise<boolean> {
  const { cluster, clock, run } = ports;
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
      expiresAt: clock.now().toISOString(),
    });
  // In the middle of a promotion stable is being replaced: the canary, which was judged, serves until somebody ends it.
  if (record.state !== 'promoting')
    await exposureProviders[record.provider].withdraw(
      cluster,
      targetOf(namespace, workload, record),
    );
  return true;
}

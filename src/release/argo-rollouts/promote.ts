import { UsageError } from '../../errors.ts';
import type { ReleaseHandle } from '../../evidence/release.ts';
import type { Ports } from '../../ports/ports.ts';
import { selectorText } from '../../workload/objects.ts';
import { dropLeftovers } from '../config/prune.ts';
import { decidedImagesOnly, isPromoted, promotedMark, requireDecidedImages } from '../promoted.ts';
import { anewIfGone } from '../record/canary-gone.ts';
import { holdLease } from '../record/lease.ts';
import { refuseTakenOver } from '../record/taken-over.ts';
import { refuseOtherStage } from '../request.ts';
import { imagesOf, podsOwnedBy } from '../subject-parts.ts';
import { promoteFully } from './controls.ts';
import { findRollout } from './find.ts';
import { finish } from './finish.ts';
import { followRollout } from './follow.ts';
import { amendRecordOn, isTemplateOf, type RolloutRecord, recordOn } from './record.ts';
import { byHash, replicaSetsOf } from './replica-sets.ts';
import { isSettled, type Rollout, revisionOf, saidBy, wantedReplicas } from './rollout.ts';

export interface RolloutPromotePlan {
  readonly rollout: Rollout;
  /** Undefined when an earlier run finished the promotion. */
  readonly record: RolloutRecord | undefined;
  readonly steps: readonly string[];
}

/** What promoting would do; refuses on drift. */
export async function planRolloutPromote(
  { cluster }: Ports,
  handle: ReleaseHandle,
): Promise<RolloutPromotePlan> {
  const { namespace, workload } = handle;
  const rollout = await findRollout(cluster, namespace, workload);
  if (rollout === undefined)
    throw new UsageError(`There is no Rollout ${workload} in ${namespace}.`, { input: 'release' });
  const record = recordOn(rollout);
  if (record === undefined) return alreadyDone(rollout, handle);
  refuseOtherStage(record, handle);
  const trouble = troubleOf(rollout, record);
  if (trouble !== undefined)
    throw new UsageError(`The Rollout ${workload} ${trouble}.`, {
      input: 'release',
      fix: 'End the release with rollback-canary and begin anew.',
    });
  return {
    rollout,
    record,
    steps: [
      `promote the Rollout ${workload} fully: ${handle.image} on all ${wantedReplicas(rollout)} pods, past its other steps`,
      'wait until the version before it has no pods',
      'end the release',
    ],
  };
}

function troubleOf(rollout: Rollout, record: RolloutRecord): string | undefined {
  const { spec, status = {} } = rollout;
  if (!isTemplateOf(record, rollout))
    return "has another template than the release's: somebody edited it";
  if (status.abort === true) return `was aborted (${saidBy(rollout)})`;
  if (spec.paused === true) return 'is paused by somebody (spec.paused)';
  if (status.stableRS !== record.stableHash && record.state === 'active')
    return `serves the pods ${status.stableRS ?? '?'} already, the release began at ${record.stableHash}: somebody promoted it`;
  return undefined;
}

function alreadyDone(rollout: Rollout, handle: ReleaseHandle): RolloutPromotePlan {
  if (!isPromoted(handle, rollout) || rollout.status?.stableRS !== rollout.status?.currentPodHash)
    throw new UsageError(
      `No release of ${handle.workload} is under way, and its pods are not what this release made of ${handle.image}: it was rolled back or swept.`,
      { input: 'release', fix: 'Begin the release anew.' },
    );
  return { rollout, record: undefined, steps: [] };
}

/** Its pods run the decided images, all of them. */
async function verifyStable(
  cluster: Ports['cluster'],
  handle: ReleaseHandle,
  rollout: Rollout,
): Promise<void> {
  requireDecidedImages(
    handle,
    await decidedImagesOnly(() => rolloutImages(cluster, handle.namespace, rollout)),
  );
}
/** Image digests that the pods of a Rollout's newest version run. */
export async function rolloutImages(
  cluster: Ports['cluster'],
  namespace: string,
  rollout: Rollout,
): Promise<Readonly<Record<string, string>>> {
  const { metadata, spec, status } = rollout;
  const current = byHash(await replicaSetsOf(cluster, rollout), status?.currentPodHash);
  const owners = current === undefined ? [] : [current];
  const pods = await podsOwnedBy(cluster, namespace, selectorText(spec.selector), owners);
  return imagesOf(metadata.name, spec.template, pods);
}

interface RolloutPromotion {
  readonly timeoutMs: number;
  /** Annotations beside the mark of the promotion. */
  readonly marks: Readonly<Record<string, string | null>>;
}
/** All pods become the new version by the Rollout's own controller. Returns its revision. A release that another run has ended is planned anew. */
export const applyRolloutPromote = (
  ports: Ports,
  handle: ReleaseHandle,
  plan: RolloutPromotePlan,
  times: RolloutPromotion,
): Promise<string> =>
  anewIfGone(
    plan,
    (one) => bring(ports, handle, one, times),
    async () => {
      await dropLeftovers(ports, handle, false);
      return await planRolloutPromote(ports, handle);
    },
  );

async function bring(
  ports: Ports,
  handle: ReleaseHandle,
  plan: RolloutPromotePlan,
  { timeoutMs, marks }: RolloutPromotion,
): Promise<string> {
  const { cluster, clock, run, log } = ports;
  const { namespace, workload } = handle;
  const { record } = plan;
  if (record === undefined) {
    await finish(ports, plan.rollout);
    return revisionOf(plan.rollout);
  }
  await holdLease({ cluster, clock, run, namespace, workload, durationMs: timeoutMs * 2 });
  await amendRecordOn(cluster, plan.rollout, record, {
    state: 'promoting',
    expiresAt: new Date(cluster.now().getTime() + timeoutMs * 2).toISOString(),
  });
  let now = plan.rollout;
  const done = await followRollout(ports, namespace, workload, timeoutMs, async (seen) => {
    now = seen;
    const { updatedReplicas = 0, availableReplicas = 0 } = seen.status ?? {};
    log.info(
      `${workload}: ${updatedReplicas} of ${wantedReplicas(seen)} updated, ${availableReplicas} available (${saidBy(seen)})`,
    );
    const trouble = troubleOf(seen, { ...record, state: 'promoting' });
    if (trouble !== undefined) throw new Error(`The Rollout ${workload} ${trouble}.`);
    const begun = seen.status?.stableRS !== record.stableHash;
    if (begun) return isSettled(seen);
    if (seen.status?.promoteFull !== true) await promoteFully(cluster, seen);
    return false;
  });
  if (!done)
    throw new Error(
      `${workload} was not available with the new version after ${timeoutMs / 1000} s (${saidBy(now)}). Roll back with rollback-canary, or run promote-canary again.`,
    );
  await refuseTakenOver(ports, handle);
  await verifyStable(ports.cluster, handle, now);
  await finish(ports, now, { ...promotedMark(handle, now), ...marks });
  return revisionOf(now);
}

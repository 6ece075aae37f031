import { UsageError } from '../../errors.ts';
import { kindOfHandle, type ReleaseHandle } from '../../evidence/release.ts';
import type { GitOpener } from '../../ports/git-repository.ts';
import type { Ports } from '../../ports/ports.ts';
import { readWorkload, revisionOf } from '../../workload/kinds.ts';
import { type PodTemplate, replicasOf, type Workload } from '../../workload/objects.ts';
import { markOn } from '../config/mark.ts';
import { dropCopiesAndLease, dropEmptied, dropLeftovers } from '../config/prune.ts';
import { findAutoscaler } from '../exposure/autoscaler.ts';
import { neededPods } from '../exposure/capacity.ts';
import { stablePlace, targetOf } from '../exposure/provider.ts';
import { exposureProviders } from '../exposure/providers.ts';
import { parseGit, placeText } from '../gitops/place.ts';
import { refuseUndone } from '../gitops/plan.ts';
import { bringByGit, requireGit } from '../gitops/promote.ts';
import { canaryPlaceOf } from '../handle.ts';
import { isPromoted } from '../promoted.ts';
import { anewIfGone } from '../record/canary-gone.ts';
import { copyAnnotations, type LostRelease, promotedByLost, readLost } from '../record/copy.ts';
import { autoscalerText } from '../record/held-autoscaler.ts';
import { holdLease } from '../record/lease.ts';
import { amendRecord, type ReleaseRecord, recordOf } from '../record/record.ts';
import { refuseOtherStage } from '../request.ts';
import { bringStable } from './bring-stable.ts';
import { promotedByUs } from './drift.ts';
import { refuseUnfitPromotion } from './fitness.ts';
import { removeCanary } from './removal.ts';

export interface PromotePlan {
  readonly stable: Workload;
  /** Undefined when an earlier run finished the promotion, or somebody deleted it in the middle of one. */
  readonly canary: Workload | undefined;
  /** Undefined when nothing is left to do. */
  readonly record: ReleaseRecord | undefined;
  readonly template: PodTemplate;
  readonly steps: readonly string[];
}

/** What promoting would do; refuses on drift. */
export async function planPromote({ cluster }: Ports, handle: ReleaseHandle): Promise<PromotePlan> {
  const { namespace, workload } = handle;
  const kind = kindOfHandle(handle);
  const [stable, canary] = await Promise.all([
    readWorkload(cluster, { kind, namespace, name: workload }),
    readWorkload(cluster, canaryPlaceOf(handle)),
  ]);
  if (stable === undefined)
    throw new UsageError(`There is no ${kind} ${workload} in ${namespace}.`, {
      input: 'release',
    });
  if (canary === undefined)
    return alreadyDone(
      stable,
      handle,
      await readLost(cluster, { kind, namespace, name: workload }),
    );
  const record = recordOf(canary);
  refuseOtherStage(record, handle);
  const promoted = revisionOf(stable) !== record.stableRevision;
  if (promoted && !promotedByUs(stable, canary, record))
    throw new UsageError(
      `${workload} is at revision ${revisionOf(stable)}, the release began at ${record.stableRevision}: somebody redeployed it.`,
      { input: 'release', fix: 'End the canary with rollback-canary and begin anew.' },
    );
  const { countsPods } = exposureProviders[record.provider];
  const needed = neededPods({ countsPods, before: record.stableReplicas, stable, canary });
  refuseUnfitPromotion(stable, {
    canaryServesAll: countsPods ? replicasOf(canary) >= needed : record.exposure >= 100,
  });
  return {
    stable,
    canary,
    record,
    template: {
      ...canary.spec.template,
      metadata: stable.spec.template.metadata ?? {},
    },
    steps: [
      `${rollsOut(record, stable)} ${handle.image} out to ${kind} ${workload} by its own strategy${replicasOf(stable) < needed ? `, from ${replicasOf(stable)} to ${needed} pods: what everybody's work needs` : ''}`,
      `wait until ${needed} pods are available, then send everybody to them`,
      `remove ${canary.metadata.name}`,
    ],
  };
}

/** By whom: the cluster's own way is refused where Git would undo it. */
function rollsOut(record: ReleaseRecord, stable: Workload): string {
  const git = parseGit(record.git);
  if (git !== undefined) return `commit the version to ${placeText(git)}, whose tool is to roll`;
  refuseUndone(stable);
  return 'roll';
}
function alreadyDone(
  stable: Workload,
  handle: ReleaseHandle,
  lost: LostRelease | undefined,
): PromotePlan {
  const finishing =
    lost !== undefined && lost.record.release === handle.id && promotedByLost(stable, lost);
  if (!finishing && !isPromoted(handle, stable))
    throw new UsageError(
      `There is no canary of ${handle.workload}, and ${handle.workload} does not run what this release made of ${handle.image}: it was rolled back or swept.`,
      {
        input: 'release',
        fix:
          lost === undefined
            ? 'Begin the release anew.'
            : 'Or its canary was deleted by hand: end the release with rollback-canary, then begin anew.',
      },
    );
  // Stable has the new version already, and the canary was deleted by hand meanwhile: what is left to do is in its copy.
  const record = finishing ? lost.record : undefined;
  return {
    stable,
    canary: undefined,
    record,
    template: stable.spec.template,
    steps:
      record === undefined
        ? []
        : [`wait until ${handle.workload} is available with ${handle.image}, then end the release`],
  };
}

interface Times {
  readonly timeoutMs: number;
  readonly drainMs: number;
  /** Looks at stable once all of its pods have the version, while the canary still serves its share; throws to stop there. */
  readonly verify?: () => Promise<void>;
  readonly openGit?: GitOpener | undefined;
}
/**
 * Stable takes the new version; the canary keeps serving until it has. Returns the revision of stable. Where the canary that was planned with is
 * gone, another run has promoted it or taken it back: what is left to do is planned anew.
 */
export const applyPromote = (
  ports: Ports,
  handle: ReleaseHandle,
  plan: PromotePlan,
  times: Times,
): Promise<string> =>
  anewIfGone(
    plan,
    (one) => bring(ports, handle, one, times),
    async () => {
      if (plan.canary === undefined) return undefined;
      if ((await readWorkload(ports.cluster, canaryPlaceOf(handle))) !== undefined)
        return undefined;
      await dropEmptied(ports, handle);
      return await planPromote(ports, handle);
    },
  );

async function bring(
  ports: Ports,
  handle: ReleaseHandle,
  plan: PromotePlan,
  { timeoutMs, drainMs, verify, openGit }: Times,
): Promise<string> {
  const { cluster, clock, run } = ports;
  const { namespace, workload } = handle;
  if (plan.record === undefined) {
    await dropLeftovers(ports, handle, false);
    return revisionOf(plan.stable);
  }
  if (plan.record.git !== undefined) requireGit({ record: plan.record, openGit });
  const record = {
    ...plan.record,
    state: 'promoting',
    expiresAt: later(ports, timeoutMs),
    autoscaler: plan.record.autoscaler ?? (await scalerNow(ports, handle)),
  } as const;
  const lease = await holdLease({
    cluster,
    clock,
    run,
    namespace,
    workload,
    durationMs: timeoutMs * 2,
    canary: plan.canary,
    annotations: plan.canary === undefined ? {} : copyAnnotations(record, plan.canary),
  });
  if (plan.canary !== undefined) await amendRecord(cluster, plan.canary, record);
  const target = targetOf(namespace, workload, record);
  const promotion = { ...plan, record, target, timeoutMs };
  if (record.git === undefined) await bringStable(ports, handle, promotion);
  else await bringByGit(ports, handle, { ...promotion, openGit });
  await verify?.();
  await exposureProviders[record.provider].withdraw(cluster, target);
  const heldBack = await removeCanary(ports, plan.canary, record, target, drainMs);
  await dropCopiesAndLease(ports, handle, record.copies, markOn(lease));
  if (heldBack !== undefined)
    throw new Error(`${workload} has the new version and everybody, but ${heldBack}.`);
  const promoted = await readWorkload(cluster, stablePlace(target));
  return promoted === undefined ? '' : revisionOf(promoted);
}

/** Who scales stable and is not in the record: one that came after the release began would shrink it while it idles. */
async function scalerNow({ cluster }: Ports, handle: ReleaseHandle): Promise<string | undefined> {
  const { namespace, workload: name } = handle;
  try {
    const found = await findAutoscaler(cluster, { kind: kindOfHandle(handle), namespace, name });
    return found === undefined ? undefined : autoscalerText(found.held);
  } catch {
    // Several of them, or a Role that shows none: the count that is awaited tells.
    return undefined;
  }
}

const later = ({ cluster }: Ports, ms: number): string =>
  new Date(cluster.now().getTime() + ms * 2).toISOString();

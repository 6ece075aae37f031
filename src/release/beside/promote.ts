import { messageOf, UsageError } from '../../errors.ts';
import { canonicalJson } from '../../evidence/canonical.ts';
import { kindOfHandle, type ReleaseHandle } from '../../evidence/release.ts';
import type { Ports } from '../../ports/ports.ts';
import { awaitWorkload } from '../../workload/await-workload.ts';
import { isRolledOut, readWorkload, revisionOf, typeOf } from '../../workload/kinds.ts';
import type { PodTemplate, Workload } from '../../workload/objects.ts';
import { markOn } from '../config/mark.ts';
import { dropCopiesAndLease, dropEmptied, dropLeftovers } from '../config/prune.ts';
import { releaseAutoscaler } from '../exposure/autoscaler.ts';
import { stablePlace, targetOf } from '../exposure/provider.ts';
import { exposureProviders } from '../exposure/providers.ts';
import { canaryPlaceOf } from '../handle.ts';
import { isPromoted } from '../promoted.ts';
import { anewIfGone } from '../record/canary-gone.ts';
import { copyAnnotations, type LostRelease, promotedByLost, readLost } from '../record/copy.ts';
import { holdLease } from '../record/lease.ts';
import { patchPlanned, sameTemplate } from '../record/planned-patch.ts';
import { amendRecord, type ReleaseRecord, recordOf } from '../record/record.ts';
import { refuseTakenOver, unlessTakenOver } from '../record/taken-over.ts';
import { refuseOtherStage } from '../request.ts';
import { promotedByUs, sameVersion } from './drift.ts';
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
  typeOf(stable).refuseUnfit(stable, { countsPods: false });
  return {
    stable,
    canary,
    record,
    template: {
      ...canary.spec.template,
      metadata: stable.spec.template.metadata ?? {},
    },
    steps: [
      `roll ${handle.image} out to ${kind} ${workload} by its own strategy`,
      'wait until it is available, then send everybody to it',
      `remove ${canary.metadata.name}`,
    ],
  };
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
  { timeoutMs, drainMs, verify }: Times,
): Promise<string> {
  const { cluster, clock, run, log } = ports;
  const { namespace, workload } = handle;
  const { record } = plan;
  if (record === undefined) {
    await dropLeftovers(ports, handle, false);
    return revisionOf(plan.stable);
  }
  const promoting = { ...record, state: 'promoting', expiresAt: later(ports, timeoutMs) } as const;
  const lease = await holdLease({
    cluster,
    clock,
    run,
    namespace,
    workload,
    durationMs: timeoutMs * 2,
    canary: plan.canary,
    annotations: plan.canary === undefined ? {} : copyAnnotations(promoting, plan.canary),
  });
  if (plan.canary !== undefined) await amendRecord(cluster, plan.canary, promoting);
  const target = targetOf(namespace, workload, record);
  // Held at the count of a stage, the autoscaler would take the capacity away that stable now needs.
  await releaseAutoscaler(cluster, namespace, target.autoscaler);
  // A count that the release did not change is not its to set: an autoscaler may have raised it meanwhile.
  const replicas = exposureProviders[record.provider].countsPods
    ? record.stableReplicas
    : plan.stable.spec.replicas;
  const given =
    revisionOf(plan.stable) === record.stableRevision || plan.stable.spec.replicas !== replicas
      ? await patchPlanned(cluster, plan.stable, sameTemplate(plan.stable), (resourceVersion) => ({
          metadata: { resourceVersion },
          spec: { replicas, template: templatePatch(plan) },
        }))
      : plan.stable;
  // A rollback that took the release in this moment may have looked at stable before it was changed.
  await unlessTakenOver(
    ports,
    handle,
    () => refuseTakenOver(ports, handle),
    () => putBack(ports, plan.stable, given),
  );
  let changed = false;
  const done = await awaitWorkload(ports, stablePlace(target), {
    timeoutMs,
    until: (stable) => {
      changed = !sameVersion(given, stable);
      return changed || isRolledOut(stable);
    },
    onChange: ({ status, spec }) =>
      log.info(
        `${workload}: ${status?.updatedReplicas ?? 0} of ${spec.replicas ?? 1} updated, ${status?.availableReplicas ?? 0} available`,
      ),
  });
  if (!done)
    throw new Error(
      `${workload} was not available with the new version after ${timeoutMs / 1000} s; the canary still serves its share. Roll back with rollback-canary, or run promote-canary again.`,
    );
  await refuseTakenOver(ports, handle);
  if (changed)
    throw new Error(
      `Somebody gave ${workload} another version while it was being promoted; the canary still serves its share. Roll back with rollback-canary.`,
    );
  await verify?.();
  await exposureProviders[record.provider].withdraw(cluster, target);
  await removeCanary(ports, plan.canary, record, target, drainMs);
  await dropCopiesAndLease(ports, handle, record.copies, markOn(lease));
  const promoted = await readWorkload(cluster, stablePlace(target));
  return promoted === undefined ? '' : revisionOf(promoted);
}

/** Stable's template as it was before `given`, unless somebody has changed it since. */
async function putBack({ cluster, log }: Ports, before: Workload, given: Workload): Promise<void> {
  if (before === given) return;
  const { template } = before.spec;
  const body = templatePatch({ template, stable: given });
  await patchPlanned(cluster, given, sameTemplate(given), (resourceVersion) => ({
    metadata: { resourceVersion },
    spec: { template: body },
  })).catch((thrown) => log.warning(messageOf(thrown), 'not put back'));
}

/**
 * Lists in a merge patch replace the whole list, so they go whole; labels and annotations of stable stay. What is the same already is left out:
 * it stays with whoever applied it.
 */
const templatePatch = ({ template, stable }: Pick<PromotePlan, 'template' | 'stable'>) => ({
  spec: {
    containers: template.spec.containers,
    ...differing('initContainers', template, stable.spec.template),
    ...differing('volumes', template, stable.spec.template),
  },
});
function differing(
  field: 'initContainers' | 'volumes',
  wanted: PodTemplate,
  present: PodTemplate,
): object {
  const value = wanted.spec[field] ?? [];
  return canonicalJson(value) === canonicalJson(present.spec[field] ?? [])
    ? {}
    : { [field]: value };
}
const later = ({ clock }: Ports, ms: number): string =>
  new Date(clock.now().getTime() + ms * 2).toISOString();

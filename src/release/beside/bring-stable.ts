import { messageOf } from '../../errors.ts';
import { canonicalJson } from '../../evidence/canonical.ts';
import type { ReleaseHandle } from '../../evidence/release.ts';
import type { Ports } from '../../ports/ports.ts';
import { awaitWorkload } from '../../workload/await-workload.ts';
import { isRolledOut, revisionOf } from '../../workload/kinds.ts';
import { type PodTemplate, replicasOf, type Workload } from '../../workload/objects.ts';
import { neededPods } from '../exposure/capacity.ts';
import { floorAutoscaler } from '../exposure/hold.ts';
import { type ExposureTarget, stablePlace } from '../exposure/provider.ts';
import { exposureProviders } from '../exposure/providers.ts';
import { patchPlanned, sameTemplate } from '../record/planned-patch.ts';
import type { ReleaseRecord } from '../record/record.ts';
import { refuseTakenOver, unlessTakenOver } from '../record/taken-over.ts';
import { sameVersion } from './drift.ts';

interface Versions {
  readonly stable: Workload;
  readonly template: PodTemplate;
}
interface Promotion extends Versions {
  readonly canary: Workload | undefined;
  readonly record: ReleaseRecord;
  readonly target: ExposureTarget;
  readonly timeoutMs: number;
}

/** Stable with the new version and with as many available pods as everybody's work needs; the canary keeps its share until then. */
export async function bringStable(
  ports: Ports,
  handle: ReleaseHandle,
  promotion: Promotion,
): Promise<void> {
  const { stable, canary, record, target } = promotion;
  const { countsPods } = exposureProviders[record.provider];
  const needed = neededPods({ countsPods, before: record.stableReplicas, stable, canary });
  // Held at the count of a stage, or idle, it would take the capacity away that stable now needs.
  await floorAutoscaler(ports.cluster, target.namespace, target.autoscaler, needed);
  const given = await giveVersion(ports, promotion, needed);
  // A rollback that took the release in this moment may have looked at stable before it was changed.
  await unlessTakenOver(
    ports,
    handle,
    () => refuseTakenOver(ports, handle),
    () => putBack(ports, stable, given),
  );
  const changed = await awaitVersion(ports, promotion, given, needed);
  await refuseTakenOver(ports, handle);
  if (changed)
    throw new Error(
      `Somebody gave ${handle.workload} another version while it was being promoted; the canary still serves its share. Roll back with rollback-canary.`,
    );
}

/** A count that is enough is not ours to set: an autoscaler or people may have raised it. */
async function giveVersion(
  { cluster }: Ports,
  promotion: Promotion,
  needed: number,
): Promise<Workload> {
  const { stable, record } = promotion;
  const short = replicasOf(stable) < needed;
  if (revisionOf(stable) !== record.stableRevision && !short) return stable;
  return await patchPlanned(cluster, stable, sameTemplate(stable), (resourceVersion) => ({
    metadata: { resourceVersion },
    spec: { ...(short ? { replicas: needed } : {}), template: templatePatch(promotion) },
  }));
}

/** True when somebody gave it yet another version meanwhile. */
async function awaitVersion(
  ports: Ports,
  { target, timeoutMs }: Promotion,
  given: Workload,
  needed: number,
): Promise<boolean> {
  const { workload } = target;
  let last: Workload = given;
  const done = await awaitWorkload(ports, stablePlace(target), {
    timeoutMs,
    until: (stable) => {
      last = stable;
      if (!sameVersion(given, stable)) return true;
      return isRolledOut(stable) && (stable.status?.availableReplicas ?? 0) >= needed;
    },
    onChange: ({ status }) =>
      ports.log.info(
        `${workload}: ${status?.updatedReplicas ?? 0} of ${needed} updated, ${status?.availableReplicas ?? 0} available`,
      ),
  });
  if (!sameVersion(given, last)) return true;
  if (!done)
    throw new Error(
      `${workload} was not available with the new version after ${timeoutMs / 1000} s${lowered(last, needed)}; the canary still serves its share. Roll back with rollback-canary, or run promote-canary again.`,
    );
  return false;
}
const lowered = (stable: Workload, needed: number): string =>
  replicasOf(stable) < needed
    ? ` (somebody set it to ${replicasOf(stable)} replicas, everybody's work needs ${needed})`
    : stable.spec['paused'] === true
      ? ' (somebody paused it)'
      : '';

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
const templatePatch = ({ template, stable }: Versions) => ({
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

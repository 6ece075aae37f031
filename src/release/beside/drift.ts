import { canonicalJson } from '../../evidence/canonical.ts';
import { revisionOf } from '../../workload/kinds.ts';
import { replicasOf, type Workload } from '../../workload/objects.ts';
import { referencesOf } from '../config/references.ts';
import { targetOf } from '../exposure/provider.ts';
import { exposureProviders } from '../exposure/providers.ts';
import type { ReleaseRecord } from '../record/record.ts';

/** What somebody else changed since the record was written, one line each; [] when nothing. */
export function driftOf(about: {
  readonly stable: Workload;
  readonly existing: Workload;
  readonly wanted: Workload;
  readonly before: ReleaseRecord;
}): readonly string[] {
  const { stable, existing, wanted, before } = about;
  const lines: string[] = [];
  if (revisionOf(stable) !== before.stableRevision)
    lines.push(
      `${stable.metadata.name} is at revision ${revisionOf(stable)}; the release began at ${before.stableRevision}: ${
        promotedByUs(stable, existing, before)
          ? `a promotion of this release changed it and was ${before.state === 'abandoned' ? 'cancelled' : 'not finished'}; rollback-canary or sweep ends it`
          : 'somebody redeployed it'
      }`,
    );
  const target = targetOf('', stable.metadata.name, before);
  const plan = exposureProviders[before.provider].plan(target, before.exposure);
  // Between the record and the scaling a run may have died: the counts of a stage not yet reached are fine as well.
  const allowed = (replicas: number, planned: number): boolean =>
    replicas <= planned || replicas === before.stableReplicas;
  if (!allowed(replicasOf(existing), plan.canaryReplicas))
    lines.push(
      `${existing.metadata.name} has ${replicasOf(existing)} replicas, planned were ${plan.canaryReplicas}: somebody scaled it`,
    );
  const images = (workload: Workload): string =>
    canonicalJson(
      workload.spec.template.spec.containers.map(({ name, image = '' }) => ({ name, image })),
    );
  if (images(existing) !== images(wanted))
    lines.push(
      `${existing.metadata.name} runs ${images(existing)}, the release is ${images(wanted)}: somebody edited it`,
    );
  const configuration = ({ spec }: Workload): string =>
    referencesOf(spec.template)
      .map(({ name }) => name)
      .join(', ') || 'none';
  if (configuration(existing) !== configuration(wanted))
    lines.push(
      `${existing.metadata.name} takes its configuration from ${configuration(existing)}, the release from ${configuration(wanted)}: somebody edited it`,
    );
  return lines;
}

/**
 * Whether stable runs the canary's version because a promotion made it so. Not told by the revision's number: going back to a revision gives
 * it a new one, and a second rollback would look for the old one in vain.
 */
export function promotedByUs(
  stable: Workload,
  canary: Workload,
  { state }: ReleaseRecord,
): boolean {
  return state !== 'active' && sameVersion(stable, canary);
}
/** By what a promotion gives to stable; its labels and annotations are its own. */
export function sameVersion(one: Workload, other: Workload): boolean {
  const taken = ({ spec }: Workload): string => {
    const { containers, initContainers = [], volumes = [] } = spec.template.spec;
    return canonicalJson({ containers, initContainers, volumes });
  };
  return taken(one) === taken(other);
}

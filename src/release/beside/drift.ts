import { canonicalJson } from '../../evidence/canonical.ts';
import { revisionOf } from '../../workload/kinds.ts';
import { replicasOf, type Workload } from '../../workload/objects.ts';
import { storedTemplateSha256 } from '../../workload/template.ts';
import { referencesOf } from '../config/references.ts';
import { targetOf } from '../exposure/provider.ts';
import { exposureProviders } from '../exposure/providers.ts';
import type { ReleaseRecord } from '../record/record.ts';
import { templateThen } from './stored-template.ts';

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
  return [...lines, ...templateDrift(existing, wanted, before)];
}

/** By what the API server had stored for our own write; by what was asked for only where the record does not say that. */
function templateDrift(
  existing: Workload,
  wanted: Workload,
  before: ReleaseRecord,
): readonly string[] {
  const then = templateThen(existing, before);
  if (then === storedTemplateSha256(existing)) return [];
  const { name } = existing.metadata;
  const lines: string[] = [];
  const images = (workload: Workload): string =>
    canonicalJson(
      workload.spec.template.spec.containers.map(({ name, image = '' }) => ({ name, image })),
    );
  if (!sameImages(existing, wanted))
    lines.push(
      `${name} runs ${images(existing)}, the release is ${images(wanted)}: somebody edited it`,
    );
  const configuration = ({ spec }: Workload): string =>
    referencesOf(spec.template)
      .map((reference) => reference.name)
      .join(', ') || 'none';
  if (configuration(existing) !== configuration(wanted))
    lines.push(
      `${name} takes its configuration from ${configuration(existing)}, the release from ${configuration(wanted)}: somebody edited it`,
    );
  if (lines.length > 0 || then === undefined) return lines;
  const fields = differingFields(existing, wanted).join(', ');
  return [
    `${name} has another pod template than the release gave it${fields === '' ? '' : ` (${fields})`}: somebody edited it`,
  ];
}

/** A digest behind the tag that was asked for is admission's, not a person's. */
function sameImages(existing: Workload, wanted: Workload): boolean {
  const asked = new Map(
    wanted.spec.template.spec.containers.map(({ name, image = '' }) => [name, image]),
  );
  return existing.spec.template.spec.containers.every(({ name, image = '' }) => {
    const other = asked.get(name) ?? '';
    return image === other || image.startsWith(`${other}@sha256:`);
  });
}

/** Where the template differs from what was asked for: hints for people, admission's own changes among them. */
function differingFields(existing: Workload, wanted: Workload): readonly string[] {
  const [now, asked] = [existing.spec.template, wanted.spec.template];
  const containers = now.spec.containers.flatMap((container) => {
    const other = asked.spec.containers.find(({ name }) => name === container.name);
    if (other === undefined) return [`container ${container.name}`];
    return differingKeys(container, other).map((key) => `${key} of ${container.name}`);
  });
  return [
    ...containers,
    ...differingKeys(now.spec, asked.spec).filter((key) => key !== 'containers'),
    ...differingKeys(now.metadata ?? {}, asked.metadata ?? {}),
  ];
}
function differingKeys(one: object, other: object): readonly string[] {
  const [left, right] = [new Map(Object.entries(one)), new Map(Object.entries(other))];
  const same = (key: string): boolean =>
    canonicalJson(left.get(key) ?? null) === canonicalJson(right.get(key) ?? null);
  return [...new Set([...left.keys(), ...right.keys()])].filter((key) => !same(key));
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

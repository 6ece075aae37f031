import { UsageError } from '../../errors.ts';
import { hashOf } from '../../evidence/canonical.ts';
import { argoRollouts } from '../../evidence/release.ts';
import { type Cluster, ClusterError, type KubeObject } from '../../ports/cluster.ts';
import { resources } from '../../ports/resources.ts';
import type { PodTemplate } from '../../workload/objects.ts';
import { CanaryGone } from '../record/canary-gone.ts';
import { prefix } from '../record/names.ts';
import { annotationsOf, recordBy, recordKeys, type WrittenRecord } from '../record/record.ts';
import type { Rollout } from './rollout.ts';

/** The record of a release by its Rollout: annotations on the Rollout itself, since there is no other object of the canary. */
export type RolloutRecord = WrittenRecord<typeof argoRollouts> & {
  readonly stableHash: string;
  readonly template: string;
};

/** Undefined when no release of ours is under way; throws when what is there cannot be read. */
export function recordOn(rollout: KubeObject): RolloutRecord | undefined {
  const annotations = rollout.metadata.annotations ?? {};
  if (!(`${prefix}release` in annotations)) return undefined;
  const record = recordBy(rollout, [argoRollouts]);
  const { stableHash, template } = record;
  if (stableHash === undefined || template === undefined)
    throw new UsageError(
      `The Rollout ${rollout.metadata.namespace}/${rollout.metadata.name} carries a release record without its versions (annotations ${prefix}stable-hash, ${prefix}template).`,
      { input: 'workload', fix: `Restore them, or remove its annotations ${prefix}… by hand.` },
    );
  return { ...record, stableHash, template };
}

/** Identity of a template: what tells the release's own from one that somebody put there since. */
export const templateId = (template: PodTemplate): string => hashOf(template).slice(0, 12);
export const isTemplateOf = (record: RolloutRecord, { spec }: Rollout): boolean =>
  templateId(spec.template) === record.template;

/** Writes what the record says from now on, onto a Rollout that carries the release still; throws CanaryGone when somebody has ended it. */
export async function amendRecordOn(
  cluster: Cluster,
  { metadata }: Rollout,
  { release, state }: Pick<WrittenRecord, 'release'> & Partial<Pick<WrittenRecord, 'state'>>,
  changes: Partial<WrittenRecord>,
): Promise<Rollout> {
  const at = (key: string): string => `/metadata/annotations/${key.replace('/', '~1')}`;
  const amended = Object.entries(annotationsOf(changes));
  try {
    return await cluster.patch<Rollout>(
      resources.rollouts,
      metadata.namespace ?? '',
      metadata.name,
      {
        type: 'json',
        body: [
          { op: 'test', path: at(`${prefix}release`), value: release },
          // As it was planned with: a rollback that has begun meanwhile is final.
          ...(state === undefined
            ? []
            : [{ op: 'test', path: at(`${prefix}state`), value: state } as const]),
          ...amended.map(([key, value]) => ({ op: 'add', path: at(key), value }) as const),
        ],
      },
    );
  } catch (thrown) {
    if (!(thrown instanceof ClusterError && thrown.failure === 'invalid')) throw thrown;
    throw new CanaryGone(
      `The release of the Rollout ${metadata.name} was ended by somebody else in this moment.`,
      { cause: thrown },
    );
  }
}

/** The release is over: the Rollout is its owner's alone again. */
export async function forgetRecord(
  cluster: Cluster,
  { metadata }: Rollout,
  mark: Readonly<Record<string, string | null>>,
): Promise<void> {
  await cluster.patch(resources.rollouts, metadata.namespace ?? '', metadata.name, {
    type: 'merge',
    body: {
      metadata: {
        annotations: { ...Object.fromEntries(recordKeys.map((key) => [key, null])), ...mark },
      },
    },
  });
}

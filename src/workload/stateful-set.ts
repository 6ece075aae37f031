import { UsageError } from '../errors.ts';
import type { KubeObject, ObjectMeta } from '../ports/cluster.ts';
import { resources } from '../ports/resources.ts';
import { countOf, type Revision, type WorkloadType } from './kind.ts';
import { type PodTemplate, replicasOf, type Workload } from './objects.ts';
import { listOwned } from './ownership.ts';

interface StatefulSetSpec {
  readonly updateStrategy?: {
    readonly type?: string;
    readonly rollingUpdate?: {
      readonly partition?: number;
      readonly maxUnavailable?: number | string;
    };
  };
  readonly persistentVolumeClaimRetentionPolicy?: { readonly whenScaled?: string };
}
/** One template of a StatefulSet, as a patch that puts it back; its name is what `status.updateRevision` says. */
interface ControllerRevision extends KubeObject {
  readonly revision: number;
  readonly data?: { readonly spec?: { readonly template?: PodTemplate } };
}
/**
 * Going back gives a ControllerRevision the next number, and the StatefulSet controller forgets the one of before: a rollback that is run again
 * (its job was killed) would ask for a number that is gone. So it is kept on the StatefulSet, as `NAME=NUMBER,…`; numbers are never used twice.
 */
const formerKey = 'sluice.dev/former-revisions';
const formerKept = 20;
const formerNumbers = ({ annotations = {} }: ObjectMeta, id: string): readonly string[] =>
  (annotations[formerKey] ?? '')
    .split(',')
    .filter((entry) => entry.startsWith(`${id}=`))
    .map((entry) => entry.slice(id.length + 1));
const specOf = ({ spec }: Workload): StatefulSetSpec => spec as StatefulSetSpec;

export const statefulSetType: WorkloadType = {
  resource: resources.statefulSets,
  replacesUnready: false,
  revisionOf: ({ status }) => status?.updateRevision ?? '',
  isRolledOut(workload) {
    const { status = {} } = workload;
    const wanted = replicasOf(workload);
    return (
      (status.observedGeneration ?? 0) >= (workload.metadata.generation ?? 0) &&
      (status.updatedReplicas ?? 0) >= wanted &&
      (status.replicas ?? 0) <= wanted &&
      (status.availableReplicas ?? 0) >= wanted &&
      status.currentRevision === status.updateRevision
    );
  },
  async revisions(cluster, workload) {
    const type = resources.controllerRevisions;
    const own = await listOwned<ControllerRevision>(cluster, type, workload);
    return [...own]
      .sort((a, b) => a.revision - b.revision)
      .flatMap(revisionFrom)
      .map((revision) => ({
        ...revision,
        names: [...revision.names, ...formerNumbers(workload.metadata, revision.id)],
      }));
  },
  returnedTo(workload, { id, names, template }) {
    const { metadata, spec } = workload;
    const before = metadata.annotations?.[formerKey];
    const entry = `${id}=${names[0] ?? ''}`;
    const entries = (before === undefined ? [] : before.split(',')).filter((one) => one !== entry);
    const annotations = {
      ...metadata.annotations,
      [formerKey]: [...entries, entry].slice(-formerKept).join(','),
    };
    return { ...workload, metadata: { ...metadata, annotations }, spec: { ...spec, template } };
  },
  cloneSpec({ spec }) {
    const { revisionHistoryLimit: _revisions, ...rest } = spec;
    return {
      ...rest,
      // A canary is judged as a whole: its pods need not come one after the other.
      podManagementPolicy: 'Parallel',
      updateStrategy: { type: 'RollingUpdate' },
      // What the canary wrote ends with it, whoever deletes it.
      persistentVolumeClaimRetentionPolicy: { whenDeleted: 'Delete', whenScaled: 'Delete' },
    };
  },
  refuseUnfit(workload, { countsPods }) {
    const { updateStrategy, persistentVolumeClaimRetentionPolicy: claims } = specOf(workload);
    const { name } = workload.metadata;
    if (updateStrategy?.type === 'OnDelete')
      throw new UsageError(
        `${name} has spec.updateStrategy.type OnDelete: a new template would reach no pod until somebody deletes it.`,
        { input: 'workload', fix: 'Set spec.updateStrategy.type to RollingUpdate.' },
      );
    const partition = updateStrategy?.rollingUpdate?.partition ?? 0;
    if (partition > 0)
      throw new UsageError(
        `${name} has spec.updateStrategy.rollingUpdate.partition ${partition}: pods of lower ordinals would keep the old version.`,
        { input: 'workload', fix: 'Set it to 0, or leave it out; the canary takes its place.' },
      );
    if (countsPods && claims?.whenScaled === 'Delete')
      throw new UsageError(
        `${name} has spec.persistentVolumeClaimRetentionPolicy.whenScaled Delete: fewer replicas for a share of pods would delete volumes with their data.`,
        {
          input: 'provider',
          fix: 'Set it to Retain, or use provider gateway-api, istio or nginx, which leave stable as it is.',
        },
      );
  },
  outageOf(workload) {
    const { name } = workload.metadata;
    const replicas = replicasOf(workload);
    // Its pods have no surge: each is replaced in its place.
    if (replicas === 1)
      return {
        why: `${name} has one pod, which a StatefulSet replaces in its place: nobody serves until the new one does`,
        fix: 'Give it a second replica, or let the last stage be 100 % by provider gateway-api, istio or nginx.',
        avoidable: false,
      };
    const limit = specOf(workload).updateStrategy?.rollingUpdate?.maxUnavailable ?? 1;
    if (replicas === 0 || countOf(limit, replicas, Math.ceil) < replicas) return undefined;
    return {
      why: `${name} may lose all of its ${replicas} pods at once (spec.updateStrategy.rollingUpdate.maxUnavailable ${limit}) when it gets a new template`,
      fix: 'Lower maxUnavailable.',
      avoidable: true,
    };
  },
};

function revisionFrom({ metadata, revision, data }: ControllerRevision): readonly Revision[] {
  const stored = data?.spec?.template;
  if (stored === undefined) return [];
  // The directive of the patch, which says that nothing of the present template stays.
  const { $patch: _replace, ...template } = stored as PodTemplate & { readonly $patch?: unknown };
  return [{ id: metadata.name, names: [String(revision), metadata.name], template }];
}

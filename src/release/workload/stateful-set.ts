import { UsageError } from '../../errors.ts';
import type { KubeObject } from '../../ports/cluster.ts';
import { resources } from '../../ports/resources.ts';
import { type PodTemplate, replicasOf, selectorText, type Workload } from '../objects.ts';
import type { Revision, WorkloadType } from './kind.ts';

interface StatefulSetSpec {
  readonly updateStrategy?: {
    readonly type?: string;
    readonly rollingUpdate?: { readonly partition?: number };
  };
  readonly persistentVolumeClaimRetentionPolicy?: { readonly whenScaled?: string };
}
/** One template of a StatefulSet, as a patch that puts it back; its name is what `status.updateRevision` says. */
interface ControllerRevision extends KubeObject {
  readonly revision: number;
  readonly data?: { readonly spec?: { readonly template?: PodTemplate } };
}
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
  async revisions(cluster, { metadata, spec }) {
    const { items } = await cluster.list<ControllerRevision>(
      resources.controllerRevisions,
      metadata.namespace ?? '',
      { labelSelector: selectorText(spec.selector) },
    );
    return items
      .filter(({ metadata: { ownerReferences = [] } }) =>
        ownerReferences.some(({ uid }) => uid === metadata.uid),
      )
      .sort((a, b) => a.revision - b.revision)
      .flatMap(revisionFrom);
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
};

function revisionFrom({ metadata, revision, data }: ControllerRevision): readonly Revision[] {
  const stored = data?.spec?.template;
  if (stored === undefined) return [];
  // The directive of the patch, which says that nothing of the present template stays.
  const { $patch: _replace, ...template } = stored as PodTemplate & { readonly $patch?: unknown };
  return [{ id: metadata.name, names: [String(revision), metadata.name], template }];
}

import { canonicalJson, hashOf } from '../../evidence/canonical.ts';
import { type WorkloadKind, workloadKinds } from '../../evidence/release.ts';
import { type Cluster, ClusterError, type KubeObject } from '../../ports/cluster.ts';
import { resources } from '../../ports/resources.ts';
import type { Lease, Workload } from '../../workload/objects.ts';
import { leaseName, prefix, trackLabel } from './names.ts';
import { annotationsOf, parseRecord, type ReleaseRecord, recordOf } from './record.ts';

const recordAnnotation = `${prefix}record`;
const promotesAnnotation = `${prefix}promotes-sha256`;
/** The kind of the workload: a canary says it by itself, a copy must be told. */
const kindField = 'kind';

/**
 * The release record once more, on the lease: whoever deletes the canary by hand deletes its annotations, and with them what stable was before
 * the release, its autoscaler's bounds and the route whose weights still lead to nothing. Written before the record itself.
 */
export const copyAnnotations = (
  record: ReleaseRecord,
  promotes?: Workload,
): Readonly<Record<string, string | null>> => ({
  [recordAnnotation]: canonicalJson({ ...annotationsOf(record), [kindField]: record.kind }),
  [promotesAnnotation]: promotes === undefined ? null : containersHash(promotes),
});
/** By their containers as the API server keeps them: what tells a promotion of ours from somebody's own change of stable. */
const containersHash = ({ spec }: Workload): string => hashOf(spec.template.spec.containers);

/** A release whose canary is gone and that nobody has ended: all that is left of it is this lease. */
export interface LostRelease {
  readonly record: ReleaseRecord;
  /** Hash of the containers that a promotion was giving to stable. */
  readonly promotes: string | undefined;
}
/** Undefined without a copy that can be read, or of another kind of workload; that the canary is gone is for the caller to know. */
export function lostReleaseOf(
  lease: Lease | undefined,
  wanted?: WorkloadKind,
): LostRelease | undefined {
  const { annotations = {} } = lease?.metadata ?? {};
  const copied = parsed(annotations[recordAnnotation]);
  const kind = workloadKinds.find((known) => known === copied[kindField]);
  if (kind === undefined || (wanted !== undefined && wanted !== kind)) return undefined;
  const record = parseRecord(kind, copied);
  return record === undefined ? undefined : { record, promotes: annotations[promotesAnnotation] };
}
function parsed(text: string | undefined): Readonly<Record<string, string>> {
  try {
    return (JSON.parse(text ?? '{}') as Record<string, string> | null) ?? {};
  } catch {
    return {};
  }
}
/** The same from the cluster. */
export const readLost = async (
  cluster: Cluster,
  {
    namespace,
    name,
    kind,
  }: { readonly namespace: string; readonly name: string; kind: WorkloadKind },
): Promise<LostRelease | undefined> =>
  lostReleaseOf(await cluster.get<Lease>(resources.leases, namespace, leaseName(name)), kind);

/** The record of a canary of ours whose annotations somebody has made unreadable is in its copy; throws without any. */
export function recordOrCopy(canary: KubeObject, lease: Lease | undefined): ReleaseRecord {
  const { annotations = {}, labels = {} } = canary.metadata;
  const kind = workloadKinds.find((known) => known === canary.kind);
  const own = kind === undefined ? undefined : parseRecord(kind, annotations);
  const copied = labels[trackLabel] === 'canary' ? lostReleaseOf(lease, kind)?.record : undefined;
  return own ?? copied ?? recordOf(canary);
}

const canaryUidAnnotation = `${prefix}canary-uid`;
/** Which object is the canary of this release: said on the lease, since a name and labels are anybody's to give. */
export const ownCanary = (
  canary: KubeObject | undefined,
): Readonly<Record<string, string | null>> => ({
  [canaryUidAnnotation]: canary?.metadata.uid ?? null,
});
/** Whether an object of the canary's name is another one than the release made. */
export function isForeign({ metadata }: KubeObject, lease: Lease | undefined): boolean {
  const own = lease?.metadata.annotations?.[canaryUidAnnotation];
  return own !== undefined && own !== metadata.uid;
}
/** Writes onto the lease which object the release made. */
export async function rememberCanary(
  cluster: Cluster,
  workload: string,
  canary: KubeObject,
): Promise<void> {
  const { namespace = '' } = canary.metadata;
  const name = leaseName(workload);
  const lease = await cluster.get<Lease>(resources.leases, namespace, name);
  const known = lease?.metadata.annotations?.[canaryUidAnnotation] === canary.metadata.uid;
  if (lease === undefined || known) return;
  await cluster.patch(resources.leases, namespace, name, {
    type: 'merge',
    body: { metadata: { annotations: ownCanary(canary) } },
  });
}

/** Whether stable runs what a promotion of the lost release was giving it. */
export const promotedByLost = (stable: Workload, { promotes }: LostRelease): boolean =>
  promotes !== undefined && promotes === containersHash(stable);

/** Just before the canary goes by our own hand: everything is restored, so nothing is to be restored from the copy any more. */
export async function forgetCopy(
  cluster: Cluster,
  namespace: string,
  workload: string,
): Promise<void> {
  try {
    await cluster.patch(resources.leases, namespace, leaseName(workload), {
      type: 'merge',
      body: {
        metadata: { annotations: { [recordAnnotation]: null, [promotesAnnotation]: null } },
      },
    });
  } catch (thrown) {
    if (!(thrown instanceof ClusterError && thrown.failure === 'not-found')) throw thrown;
  }
}

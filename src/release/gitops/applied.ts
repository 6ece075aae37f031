import { type Cluster, ClusterError, type KubeObject } from '../../ports/cluster.ts';
import { resources } from '../../ports/resources.ts';
import { argoNamespace, readApplication } from './argo-cd.ts';
import { type Reconciler, reconcilerOf } from './reconciler.ts';

interface Kustomization extends KubeObject {
  readonly status?: {
    /** `main@sha1:<commit>`. */
    readonly lastAppliedRevision?: string;
    readonly conditions?: readonly {
      readonly type: string;
      readonly status: string;
      readonly message?: string;
    }[];
  };
}
export interface Applied {
  /** The commit that the tool has applied; undefined when it does not say, or may not be asked. */
  readonly commit: string | undefined;
  /** What it says of itself when it is not well. */
  readonly trouble: string | undefined;
}
const unseen: Applied = { commit: undefined, trouble: undefined };
const commitIn = (revision: string | undefined): string | undefined =>
  /([0-9a-f]{40}|[0-9a-f]{64})$/.exec(revision ?? '')?.[1];

/** How far the tool that reconciles a workload has come. */
export async function appliedOf(cluster: Cluster, workload: KubeObject): Promise<Applied> {
  const by = reconcilerOf(workload);
  if (by?.of === undefined) return unseen;
  if (by.tool === 'argo-cd') return await ofApplication(cluster, by.of);
  if (by.tool === 'flux') return await ofKustomization(cluster, by.of);
  return unseen;
}
type Of = NonNullable<Reconciler['of']>;
async function ofApplication(
  cluster: Cluster,
  { name, namespace = argoNamespace }: Of,
): Promise<Applied> {
  const found = await readApplication(cluster, namespace, name);
  if (found === undefined || found === 'unseen') return unseen;
  return { commit: commitIn(found.status?.sync?.revision), trouble: undefined };
}
async function ofKustomization(cluster: Cluster, { name, namespace }: Of): Promise<Applied> {
  if (namespace === undefined) return unseen;
  try {
    const found = await cluster.get<Kustomization>(resources.kustomizations, namespace, name);
    const ready = found?.status?.conditions?.find(({ type }) => type === 'Ready');
    return {
      commit: commitIn(found?.status?.lastAppliedRevision),
      trouble: ready?.status === 'False' ? ready.message : undefined,
    };
  } catch (thrown) {
    if (thrown instanceof ClusterError && ['forbidden', 'not-found'].includes(thrown.failure))
      return unseen;
    throw thrown;
  }
}

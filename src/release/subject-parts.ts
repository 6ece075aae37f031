import { UsageError } from '../errors.ts';
import { type Cluster, ClusterError, type KubeObject } from '../ports/cluster.ts';
import { resources } from '../ports/resources.ts';
import type {
  ContainerStatus,
  Pod,
  PodTemplate,
  ReplicaSet,
  Workload,
} from '../workload/objects.ts';
import { selectorText } from '../workload/objects.ts';
import { listOwned, owns } from '../workload/ownership.ts';

/**
 * Which cluster it is, whatever address it was reached by: the UID of the release's own namespace, as `namespace:<uid>`. No two clusters have
 * one in common, and a Role in that namespace is enough to read it; the namespace kube-system would need a ClusterRole.
 */
export async function clusterIdentity(cluster: Cluster, namespace: string): Promise<string> {
  const found = await readNamespace(cluster, namespace);
  if (found?.metadata.uid === undefined)
    throw new UsageError(`The namespace ${namespace} does not exist, or has no UID.`, {
      input: 'namespace',
      fix: 'Check its spelling and the context of the kubeconfig.',
    });
  return `namespace:${found.metadata.uid}`;
}
async function readNamespace(cluster: Cluster, namespace: string): Promise<KubeObject | undefined> {
  try {
    return await cluster.get(resources.namespaces, namespace, namespace);
  } catch (thrown) {
    if (!(thrown instanceof ClusterError && thrown.failure === 'forbidden')) throw thrown;
    throw new UsageError(
      `The kubeconfig may not get the namespace ${namespace}: its UID tells which cluster a decision is about.`,
      {
        input: 'kubeconfig',
        fix: 'Apply action-templates/kubernetes/role.yml there again: rule namespaces, verb get.',
        cause: thrown,
      },
    );
  }
}

/** All that is kept of a pod to tell what it runs. */
const imagesOnly = ({ apiVersion, kind, metadata, status = {} }: Pod): Pod => {
  const { name, uid, deletionTimestamp, ownerReferences } = metadata;
  const { phase, containerStatuses = [] } = status;
  return {
    apiVersion,
    kind,
    metadata: {
      name,
      ...(uid === undefined ? {} : { uid }),
      ...(deletionTimestamp === undefined ? {} : { deletionTimestamp }),
      ...(ownerReferences === undefined ? {} : { ownerReferences }),
    },
    spec: { containers: [] },
    status: { ...(phase === undefined ? {} : { phase }), containerStatuses },
  };
};

/** The pods that these owners' controllers have made; a foreign pod with the same labels is none of them. */
export async function podsOwnedBy(
  cluster: Cluster,
  namespace: string,
  labelSelector: string,
  owners: readonly KubeObject[],
): Promise<readonly Pod[]> {
  const { items } = await cluster.list<Pod>(resources.pods, namespace, {
    labelSelector,
    keep: imagesOnly,
  });
  return items.filter(
    (pod) =>
      pod.metadata.deletionTimestamp === undefined &&
      !['Failed', 'Succeeded'].includes(pod.status?.phase ?? '') &&
      owners.some((owner) => owns(owner, pod)),
  );
}
/** Those of a workload: a Deployment's belong to its ReplicaSets, a StatefulSet's to itself. */
export async function podsOf(cluster: Cluster, workload: Workload): Promise<readonly Pod[]> {
  const owners =
    workload.kind === 'Deployment'
      ? await listOwned<ReplicaSet>(cluster, resources.replicaSets, workload)
      : [workload];
  const { namespace = '' } = workload.metadata;
  return await podsOwnedBy(cluster, namespace, selectorText(workload.spec.selector), owners);
}

/** `sha256:…` of what a container runs; undefined while it has not been started. */
export function digestOf({ imageID = '' }: ContainerStatus): string | undefined {
  if (imageID === '') return undefined;
  return /sha256:[0-9a-f]{64}/.exec(imageID)?.[0] ?? imageID;
}

/**
 * The one digest of each container of the template that all these pods run. What admission adds beside (a mesh's proxy) is not the release's.
 * A tag that moved while the pods came up is an error that names both digests.
 */
export function imagesOf(
  whose: string,
  { spec }: PodTemplate,
  pods: readonly Pod[],
): Readonly<Record<string, string>> {
  const images: Record<string, string> = {};
  for (const { name, image = '' } of spec.containers) {
    const seen = new Map<string, string>();
    for (const pod of pods) {
      const status = pod.status?.containerStatuses?.find((one) => one.name === name);
      const digest = status === undefined ? undefined : digestOf(status);
      if (digest !== undefined && !seen.has(digest)) seen.set(digest, pod.metadata.name);
    }
    const [first, second] = [...seen];
    if (first === undefined) continue;
    if (second !== undefined)
      throw new UsageError(
        `The pods of ${whose} do not run one image: container ${name} (${image}) is ${first[0]} in ${first[1]} and ${second[0]} in ${second[1]}: its tag moved.`,
        {
          input: 'image',
          fix: 'End the release with rollback-canary and start a new one, with an image that is named by its digest.',
        },
      );
    images[name] = first[0];
  }
  return images;
}

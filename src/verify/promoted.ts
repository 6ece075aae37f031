import { UsageError } from '../errors.ts';
import { workloadKinds } from '../evidence/release.ts';
import { type Cluster, ClusterError, type KubeObject } from '../ports/cluster.ts';
import { findRollout } from '../release/argo-rollouts/find.ts';
import { rolloutImages } from '../release/argo-rollouts/promote.ts';
import { promotionOn } from '../release/promoted.ts';
import { imagesOf, podsOf } from '../release/subject-parts.ts';
import { readWorkload } from '../workload/kinds.ts';
import type { PodTemplate } from '../workload/objects.ts';
import { storedTemplateSha256 } from '../workload/template.ts';
import type { WorkloadFacts } from './workload.ts';

interface Place {
  readonly namespace: string;
  readonly workload: string;
}
/** What a workload says of its last promotion, and what its pods run: a Deployment, a StatefulSet or a Rollout, whichever was promoted. */
export async function workloadFacts(cluster: Cluster, place: Place): Promise<WorkloadFacts> {
  const { namespace, workload: name } = place;
  const found: WorkloadFacts[] = [];
  for (const kind of workloadKinds) {
    const workload = await readWorkload(cluster, { kind, namespace, name });
    if (workload !== undefined)
      found.push(
        factsOf(
          `${kind} ${name}`,
          workload,
          imagesOf(name, workload.spec.template, await podsOf(cluster, workload)),
        ),
      );
  }
  const rollout = await findRollout(cluster, namespace, name).catch((thrown: unknown) => {
    // Most clusters have none, and most Roles show none.
    if (thrown instanceof ClusterError && thrown.failure === 'forbidden') return undefined;
    throw thrown;
  });
  if (rollout !== undefined)
    found.push(
      factsOf(`Rollout ${name}`, rollout, await rolloutImages(cluster, namespace, rollout)),
    );
  const [first] = found;
  if (first === undefined)
    throw new UsageError(`There is no workload ${name} in ${namespace}.`, {
      input: 'workload',
      fix: 'Check its name, the namespace and the context of the kubeconfig.',
    });
  return found.find(({ root }) => root !== undefined) ?? first;
}
const factsOf = (
  name: string,
  workload: KubeObject & { readonly spec: { readonly template: PodTemplate } },
  images: WorkloadFacts['images'],
): WorkloadFacts => {
  const { promoted, root } = promotionOn(workload);
  return { name, promoted, root, images, templateSha256: storedTemplateSha256(workload) };
};

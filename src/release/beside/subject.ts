import type { Subject } from '../../evidence/release.ts';
import type { Cluster } from '../../ports/cluster.ts';
import { readWorkload, type WorkloadPlace } from '../../workload/kinds.ts';
import { storedTemplateSha256 } from '../../workload/template.ts';
import { canaryGone } from '../handle.ts';
import { canaryName } from '../record/names.ts';
import { recordOf } from '../record/record.ts';
import { requireWorkload } from '../require-workload.ts';
import { clusterIdentity, imagesOf, podsOf } from '../subject-parts.ts';

/** What runs of a release with a canary beside its workload. */
export async function besideSubject(cluster: Cluster, place: WorkloadPlace): Promise<Subject> {
  const { kind, namespace, name } = place;
  const beside = { ...place, name: canaryName(name) };
  const [stable, canary, identity] = await Promise.all([
    requireWorkload(cluster, place),
    readWorkload(cluster, beside),
    clusterIdentity(cluster, namespace),
  ]);
  if (canary === undefined) throw canaryGone(beside);
  const { template } = canary.spec;
  const { configSha256, provider } = recordOf(canary);
  return {
    cluster: identity,
    namespace,
    workload: { kind, name, uid: stable.metadata.uid ?? '' },
    canary: { uid: canary.metadata.uid ?? '', templateSha256: storedTemplateSha256(canary) },
    stable: { templateSha256: storedTemplateSha256(stable) },
    configSha256,
    images: imagesOf(beside.name, template, await podsOf(cluster, canary)),
    driver: provider,
  };
}

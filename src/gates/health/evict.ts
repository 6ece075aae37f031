import { messageOf, UsageError } from '../../errors.ts';
import { type Cluster, ClusterError, onlyThis } from '../../ports/cluster.ts';
import type { Log } from '../../ports/log.ts';
import { resources } from '../../ports/resources.ts';
import type { Pod } from '../../workload/objects.ts';
import { type DependencyAnswer, type Eviction, evictionOutcome } from './dependencies.ts';

interface Ports {
  readonly cluster: Cluster;
  readonly log: Log;
}
/** Known before anything is judged: an eviction that is not allowed must not be found out in an outage. */
export async function refuseForbiddenEviction(cluster: Cluster, namespace: string): Promise<void> {
  if (await cluster.may('create', resources.pods, namespace, 'eviction')) return;
  throw new UsageError(`The kubeconfig's user may not evict pods in ${namespace}.`, {
    input: 'evict',
    fix: "Add the rule - {apiGroups: [''], resources: [pods/eviction], verbs: [create]} to its Role, or leave evict out.",
  });
}

/** A pod that says it cannot reach what it needs makes room for a fresh one; a disruption budget may refuse. */
export async function evictCutOff(
  ports: Ports,
  namespace: string,
  pods: readonly Pod[],
  answers: readonly DependencyAnswer[],
  dryRun: boolean,
): Promise<readonly Eviction[]> {
  const evictions: Eviction[] = [];
  for (const pod of pods) {
    const down = answers.filter(
      (answer) => answer.state === 'down' && answer.pod === pod.metadata.name,
    );
    if (down.length === 0) continue;
    const eviction = dryRun
      ? { pod: pod.metadata.name, result: 'planned' as const, detail: 'dry run' }
      : await evictOne(ports.cluster, namespace, pod);
    const lost = down.map(({ dependency }) => dependency).join(', ');
    ports.log.warning(`cut off from ${lost}: ${evictionOutcome(eviction)}`, 'gate-health');
    evictions.push(eviction);
  }
  return evictions;
}
async function evictOne(cluster: Cluster, namespace: string, { metadata }: Pod): Promise<Eviction> {
  const { name: pod } = metadata;
  try {
    return { pod, ...(await cluster.evict(namespace, pod, onlyThis(metadata))) };
  } catch (thrown) {
    // What was seen is told in any case: the verdict is fail whether or not the pod could be evicted.
    if (!(thrown instanceof ClusterError)) throw thrown;
    return { pod, result: 'refused', detail: messageOf(thrown).split('\n')[0] ?? '' };
  }
}

import { UsageError } from '../errors.ts';
import { argoRollouts } from '../evidence/release.ts';
import type { Cluster } from '../ports/cluster.ts';
import { readWorkload, type WorkloadPlace, workloadTypes } from '../workload/kinds.ts';
import type { Workload } from '../workload/objects.ts';
import { findRollout, seekRollout } from './argo-rollouts/find.ts';
import type { Rollout } from './argo-rollouts/rollout.ts';

/** A workload that must exist; an unknown one, or an unknown namespace, is named with what there is. */

export async function requireWorkload(
  cluster: Cluster,
  { kind, namespace, name }: WorkloadPlace,
): Promise<Workload> {
  const found = await readWorkload(cluster, { kind, namespace, name });
  if (found !== undefined) return found;
  if ((await seekRollout(cluster, namespace, name)) !== undefined)
    throw new UsageError(`${name} in ${namespace} is a Rollout, not a ${kind}.`, {
      input: 'workload',
      fix: `Set \`provider: ${argoRollouts}\` in deploy-canary: its own controller then makes the exposure.`,
    });
  const { items } = await cluster.list(workloadTypes[kind].resource, namespace);
  const names = items.map(({ metadata }) => metadata.name);
  if (names.length === 0)
    throw new UsageError(
      `There is no ${kind} in the namespace ${JSON.stringify(namespace)}, or the namespace does not exist.`,
      {
        input: 'namespace',
        fix: 'Check its spelling, the context of the kubeconfig, and `workload-kind`.',
      },
    );
  throw new UsageError(`There is no ${kind} ${JSON.stringify(name)} in ${namespace}.`, {
    input: 'workload',
    fix: `There are: ${names.slice(0, 10).join(', ')}${names.length > 10 ? ' …' : ''}. \`workload-kind\` says which kind is looked for.`,
  });
}
/** A Rollout that must exist. */

export async function requireRollout(
  cluster: Cluster,
  namespace: string,
  workload: string,
): Promise<Rollout> {
  const found = await findRollout(cluster, namespace, workload);
  if (found !== undefined) return found;
  const deployment = await readWorkload(cluster, { kind: 'Deployment', namespace, name: workload });
  if (deployment !== undefined)
    throw new UsageError(`${workload} in ${namespace} is a Deployment, not a Rollout.`, {
      input: 'provider',
      fix: 'Use provider replicas, gateway-api, istio, nginx or consumers; argo-rollouts drives an existing Rollout.',
    });
  throw new UsageError(`There is no Rollout ${JSON.stringify(workload)} in ${namespace}.`, {
    input: 'workload',
    fix: 'Check its spelling, the namespace, and that Argo Rollouts is installed.',
  });
}

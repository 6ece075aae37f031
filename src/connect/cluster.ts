import { UsageError } from '../errors.ts';
import { choice, line, maybe, optional, required, text } from '../inputs/table.ts';
import type { Cluster } from '../ports/cluster.ts';
import type { Runtime } from '../ports/runtime.ts';
import { findRollout, seekRollout } from '../release/argo-rollouts/find.ts';
import type { Rollout } from '../release/argo-rollouts/rollout.ts';
import { argoRollouts } from '../release/handle.ts';
import { workloadKinds } from '../workload/kind.ts';
import { readWorkload, type WorkloadPlace, workloadTypes } from '../workload/kinds.ts';
import type { Workload } from '../workload/objects.ts';

/** Inputs of every action that talks to a cluster. */
export const clusterInputs = {
  kubeconfig: required(text),
  context: optional(maybe(line()), ''),
};
/** What `workload` names. */
export const workloadKind = optional(choice(...workloadKinds), 'Deployment');

/** Connects and masks the credentials. */
async function connect(
  inputs: { readonly kubeconfig: string; readonly context: string | undefined },
  runtime: Runtime,
  options: Connection,
): Promise<Cluster> {
  const [{ readKubeconfig }, { kubernetesCluster }] = await Promise.all([
    import('../adapters/kubernetes/kubeconfig.ts'),
    import('../adapters/kubernetes/cluster.ts'),
  ]);
  const access = await readKubeconfig(inputs.kubeconfig, inputs.context, runtime.clock.now());
  for (const secret of access.secrets) runtime.mask(secret);
  for (const warning of access.warnings) runtime.log.warning(warning, 'kubeconfig');
  return kubernetesCluster(access, {
    clock: runtime.clock,
    signal: options.signal ?? runtime.signal,
    ...(options.deadlineMs === undefined ? {} : { deadlineMs: options.deadlineMs }),
  });
}

interface Connection {
  /** Ends every request; the job's own signal when absent. */
  readonly signal?: AbortSignal;
  readonly deadlineMs?: number;
}
/** Runs `body` with a connection, which is closed whatever happens; `watches` ends before it, with everything that follows its signal. */
export async function withCluster<T>(
  inputs: Parameters<typeof connect>[0],
  runtime: Runtime,
  body: (cluster: Cluster, watches: AbortController) => Promise<T>,
  options: Connection = {},
): Promise<T> {
  const cluster = await connect(inputs, runtime, options);
  const watches = new AbortController();
  try {
    return await body(cluster, watches);
  } finally {
    watches.abort(new Error('finished'));
    await cluster.close();
  }
}

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

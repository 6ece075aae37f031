import { UsageError } from '../errors.ts';
import type { Cluster } from '../ports/cluster.ts';
import { ClusterError } from '../ports/cluster.ts';
import { resources } from '../ports/resources.ts';
import type { Runtime } from '../ports/runtime.ts';
import { line, maybe, optional, pattern, required, text } from './inputs.ts';

/** Inputs of every action that talks to a cluster. */
export const clusterInputs = {
  kubeconfig: required(text),
  context: optional(maybe(line()), ''),
};
/** A path inside the workspace. */
export const evidenceFolder = optional(
  pattern(
    /^(?!\/)(?!.*(^|\/)\.\.(\/|$))[\w./-]{1,200}$/,
    'a relative folder inside the workspace (letters, digits, . _ - /)',
  ),
  '.sluice/evidence',
);

/** Connects, masks the credentials, and makes sure that the namespace exists before anything is done. */
export async function connect(
  inputs: { readonly kubeconfig: string; readonly context: string | undefined },
  runtime: Runtime,
  options: { readonly signal?: AbortSignal; readonly deadlineMs?: number } = {},
): Promise<Cluster> {
  const [{ readKubeconfig }, { kubernetesCluster }] = await Promise.all([
    import('../adapters/kubernetes/kubeconfig.ts'),
    import('../adapters/kubernetes.ts'),
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

/** A Deployment that must exist; an unknown workload or namespace is named with what there is. */
export async function requireDeployment<T extends import('../ports/cluster.ts').KubeObject>(
  cluster: Cluster,
  namespace: string,
  workload: string,
): Promise<T> {
  const found = await cluster.get<T>(resources.deployments, namespace, workload);
  if (found !== undefined) return found;
  const { items } = await cluster.list(resources.deployments, namespace);
  const names = items.map(({ metadata }) => metadata.name);
  if (names.length === 0)
    throw new UsageError(
      `There is no Deployment in the namespace ${JSON.stringify(namespace)}, or the namespace does not exist.`,
      {
        input: 'namespace',
        fix: 'Check its spelling and the context of the kubeconfig.',
      },
    );
  throw new UsageError(`There is no Deployment ${JSON.stringify(workload)} in ${namespace}.`, {
    input: 'workload',
    fix: `There are: ${names.slice(0, 10).join(', ')}${names.length > 10 ? ' …' : ''}.`,
  });
}

/** What the cluster refused because of what the user gave, in the user's words. */
export function usage(thrown: unknown, input: string): unknown {
  if (!(thrown instanceof ClusterError)) return thrown;
  return thrown.failure === 'invalid'
    ? new UsageError(thrown.message, { input, cause: thrown })
    : thrown;
}

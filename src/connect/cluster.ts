import { workloadKinds } from '../evidence/release.ts';
import { settings } from '../inputs/shared.ts';
import { expression, maybe, optional, required } from '../inputs/table.ts';
import { choice, line, text } from '../inputs/text.ts';
import type { InputType } from '../inputs/type.ts';
import type { Cluster } from '../ports/cluster.ts';
import type { Runtime } from '../ports/runtime.ts';

const kubeconfig: InputType<string> = { ...text, words: 'Kubeconfig as YAML, or base64 of it' };
/** Inputs of every action that talks to a cluster. */
export const clusterInputs = {
  kubeconfig: required(kubeconfig, {
    says: 'Credentials for the cluster; every secret in it is masked. Empty = the file that an earlier step of the job named in $KUBECONFIG.',
    example: expression('secrets.KUBECONFIG'),
  }),
  context: maybe(line(), {
    says: 'Context of the kubeconfig to use; empty = its current-context.',
    example: 'production',
  }),
  settings,
};
/** The same for an action that seldom needs a cluster. */
export const maybeClusterInputs = {
  kubeconfig: maybe(kubeconfig, {
    says: 'Credentials for the cluster, where the policy is a ConfigMap of it; every secret in it is masked.',
    example: expression('secrets.KUBECONFIG'),
  }),
  context: clusterInputs.context,
  settings,
};
/** What `workload` names. */
export const workloadKind = optional(choice(...workloadKinds), 'Deployment', {
  says: 'Kind of the workload.',
  example: 'StatefulSet',
});

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
  const mask = (secret: string): void => runtime.mask(secret);
  const access = await readKubeconfig(inputs.kubeconfig, inputs.context, runtime.clock.now(), mask);
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

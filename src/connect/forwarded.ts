import { UsageError } from '../errors.ts';
import type { Runtime } from '../ports/runtime.ts';
import type { Pod } from '../workload/objects.ts';

/** A pod that is found by its labels and reached through the API server of a context. */
export interface Forwarded {
  readonly kubeconfig: string;
  readonly context: string | undefined;
  readonly namespace: string;
  readonly port: number;
  /** Label selector. */
  readonly labels: string;
}
/** A local address for it, so that nothing of the cluster need be exposed; each connection looks for a ready pod anew. */
export async function forwardedAddress(
  { kubeconfig, context, namespace, port, labels }: Forwarded,
  runtime: Runtime,
  ends: AbortSignal,
): Promise<string> {
  const [{ readKubeconfig }, { kubernetesCluster }, { forwardPort }] = await Promise.all([
    import('../adapters/kubernetes/kubeconfig.ts'),
    import('../adapters/kubernetes/cluster.ts'),
    import('../adapters/kubernetes/port-forward.ts'),
  ]);
  const mask = (secret: string): void => runtime.mask(secret);
  const access = await readKubeconfig(kubeconfig, context, runtime.clock.now(), mask);
  const cluster = kubernetesCluster(access, { clock: runtime.clock, signal: ends });
  const { resources } = await import('../ports/resources.ts');
  const forwarded = await forwardPort(access, async () => {
    const { items } = await cluster.list<Pod>(resources.pods, namespace, {
      labelSelector: labels,
    });
    const ready = items.find(({ status }) =>
      status?.conditions?.some(({ type, status: is }) => type === 'Ready' && is === 'True'),
    );
    if (ready !== undefined) return { namespace, pod: ready.metadata.name, port };
    throw new UsageError(`There is no ready pod with the label ${labels} in ${namespace}.`, {
      input: 'clusters',
      fix: 'Apply kubernetes/verifier.yaml there, or give its address.',
    });
  });
  ends.addEventListener('abort', () => {
    forwarded.close();
    void cluster.close();
  });
  return forwarded.address;
}

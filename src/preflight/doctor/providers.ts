import { UsageError } from '../../errors.ts';
import { exposureProviderNames } from '../../evidence/release.ts';
import { type Cluster, ClusterError } from '../../ports/cluster.ts';
import type { Way } from '../../release/exposure/provider.ts';
import { exposureProviders } from '../../release/exposure/providers.ts';

export interface ProviderSeen {
  readonly name: string;
  readonly way: Way | undefined;
  /** Why it cannot be used. */
  readonly why: string | undefined;
}
/** What splits requests is better than what counts pods. */
export const chosen = (providers: readonly ProviderSeen[]): ProviderSeen =>
  providers.find(({ why }) => why === undefined) ?? {
    name: 'replicas',
    way: { route: undefined, service: undefined },
    why: undefined,
  };

/** Which ways to split the work lead to pods with these labels; the best first. */
export async function providersOf(
  cluster: Cluster,
  namespace: string,
  labels: Readonly<Record<string, string>>,
): Promise<readonly ProviderSeen[]> {
  const ways = exposureProviderNames.filter((name) => name !== 'replicas' && name !== 'consumers');
  const seen = await Promise.all(
    ways.map(async (name): Promise<ProviderSeen> => {
      try {
        const given = { route: undefined, service: undefined };
        return {
          name,
          way: await exposureProviders[name].findWay(cluster, namespace, labels, given),
          why: undefined,
        };
      } catch (thrown) {
        if (thrown instanceof UsageError) return { name, way: undefined, why: thrown.said };
        if (!(thrown instanceof ClusterError)) throw thrown;
        const why =
          thrown.failure === 'not-found'
            ? 'the cluster has no such routes'
            : thrown.failure === 'forbidden'
              ? 'its routes may not be read'
              : 'the cluster did not answer';
        return { name, way: undefined, why };
      }
    }),
  );
  return [
    ...seen,
    { name: 'replicas', way: { route: undefined, service: undefined }, why: undefined },
  ];
}

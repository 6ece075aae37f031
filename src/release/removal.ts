import type { Cluster } from '../ports/cluster.ts';
import { resources } from '../ports/resources.ts';
import type { ExposureTarget } from './exposure/provider.ts';
import { exposureProviders } from './exposure/providers.ts';
import type { Deployment } from './objects.ts';
import type { ReleaseRecord } from './record.ts';

/** The canary Deployment, this very one, and what its provider made beside it. Exposure is 0 already. */
export async function removeCanary(
  cluster: Cluster,
  { metadata: { name, uid } }: Deployment,
  record: ReleaseRecord,
  target: ExposureTarget,
): Promise<void> {
  await exposureProviders[record.provider].drain?.(cluster, target);
  const options = uid === undefined ? {} : { uid };
  await cluster.remove(resources.deployments, target.namespace, name, options);
  await exposureProviders[record.provider].cleanUp(cluster, target);
}

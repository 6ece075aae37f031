import type { Cluster } from '../ports/cluster.ts';
import { resources } from '../ports/resources.ts';
import type { ExposureTarget } from './exposure/provider.ts';
import { exposureProviders } from './exposure/providers.ts';
import type { Deployment } from './objects.ts';
import type { ReleaseRecord } from './record.ts';

/**
 * What the provider made beside the canary, then the canary Deployment, this very one. Exposure is 0 already. The Deployment carries the
 * record, so it goes last: whoever comes after a death in between still finds the release.
 */
export async function removeCanary(
  cluster: Cluster,
  { metadata: { name, uid } }: Deployment,
  record: ReleaseRecord,
  target: ExposureTarget,
): Promise<void> {
  const options = uid === undefined ? {} : { uid };
  await exposureProviders[record.provider].cleanUp(cluster, target);
  await cluster.remove(resources.deployments, target.namespace, name, options);
}

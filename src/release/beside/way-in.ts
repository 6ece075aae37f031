import type { Cluster } from '../../ports/cluster.ts';
import { resources } from '../../ports/resources.ts';
import type { Service, Workload } from '../../workload/objects.ts';
import { exposureProviders } from '../exposure/providers.ts';
import type { DeployRequest } from '../request.ts';
import { serviceSelectorOf } from './canary.ts';
import { governingService } from './stateful.ts';

/** The way in, and what its Service selects by. */
export async function wayIn(cluster: Cluster, request: DeployRequest, stable: Workload) {
  const labels = stable.spec.template.metadata?.labels ?? {};
  const { namespace, provider } = request;
  const way = await exposureProviders[provider].findWay(cluster, namespace, labels, request);
  const governing = governingService(stable);
  // Without one Service to go by, the canary keeps every label: whatever selects stable's pods selects it as well.
  const selector =
    way.service === undefined
      ? labels
      : serviceSelectorOf(await cluster.get<Service>(resources.services, namespace, way.service));
  if (way.service === undefined || governing === undefined || governing === way.service)
    return { ...way, selector };
  // Where the canary shares stable's Service it also shares the one that names its pods, so that they have names in DNS.
  const naming = exposureProviders[provider].sharesService
    ? serviceSelectorOf(await cluster.get<Service>(resources.services, namespace, governing))
    : {};
  return { ...way, selector: { ...naming, ...selector } };
}

import type { Cluster } from '../../ports/cluster.ts';
import { resources } from '../../ports/resources.ts';
import { unraced } from '../../workload/races.ts';
import { noMatches } from '../record/matches.ts';
import { virtualServiceInForce } from './istio-status.ts';
import { beforeAnnotation, istioChange, istioShare, leadsToService } from './istio-weights.ts';
import type { ExposureProvider, ExposureTarget } from './provider.ts';
import type { VirtualService } from './route-objects.ts';
import { ensureCanaryService, removeCanaryService } from './services.ts';
import { findEntrance, noSuchRoute, planWeighted } from './weighted.ts';

/** Exposure by weights, headers and the caller's labels in a VirtualService (networking.istio.io/v1). */
export const istioProvider: ExposureProvider = {
  name: 'istio',
  sharesService: false,
  countsPods: false,
  canMatch: { headers: 'many', sourceLabels: true },
  findWay: (cluster, namespace, podLabels, given) =>
    findEntrance<VirtualService>(cluster, namespace, podLabels, given, {
      type: resources.virtualServices,
      leadsTo: (found, service) => leadsToService(found, service, namespace),
    }),
  plan: (target, percent) => planWeighted(target, percent, 'VirtualService'),
  prepare: ensureCanaryService,
  async apply(cluster, target, percent) {
    await ensureCanaryService(cluster, target);
    await split(cluster, target, percent);
  },
  async observe(cluster, target) {
    const found = await read(cluster, target);
    // What Istio's analysis calls an error is no share, whatever is written.
    if (found === undefined || virtualServiceInForce(found).state === 'refused') return 0;
    return istioShare(found, backends(target));
  },
  async inForce(cluster, target) {
    const found = await read(cluster, target);
    return found === undefined ? { state: 'unreported' } : virtualServiceInForce(found);
  },
  async withdraw(cluster, target) {
    if (target.route === undefined || target.service === undefined) return;
    if ((await read(cluster, target)) === undefined) return;
    await split(cluster, { ...target, matches: noMatches }, 0);
  },
  cleanUp: removeCanaryService,
};

const backends = ({ service = '', canary, namespace }: ExposureTarget) => ({
  stable: service,
  canary,
  namespace,
});
const read = (cluster: Cluster, { namespace, route = '' }: ExposureTarget) =>
  cluster.get<VirtualService>(resources.virtualServices, namespace, route);

/** Rules are one list, replaced as a whole: the resourceVersion keeps what somebody else wrote in between. */
const split = (cluster: Cluster, target: ExposureTarget, percent: number): Promise<void> =>
  unraced(async () => {
    const found = await read(cluster, target);
    if (found === undefined)
      throw noSuchRoute(resources.virtualServices, target.namespace, target.route);
    const change = istioChange(found, backends(target), percent, target.matches);
    if (change === undefined) return;
    const { resourceVersion, name } = found.metadata;
    await cluster.patch(resources.virtualServices, target.namespace, name, {
      type: 'merge',
      body: {
        metadata: { resourceVersion, annotations: { [beforeAnnotation]: change.before } },
        spec: { http: change.http },
      },
    });
  });

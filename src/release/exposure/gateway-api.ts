import type { Cluster } from '../../ports/cluster.ts';
import { resources } from '../../ports/resources.ts';
import { unraced } from '../../workload/races.ts';
import { noMatches } from '../record/matches.ts';
import { routeInForce } from './gateway-status.ts';
import type { ExposureProvider, ExposureTarget } from './provider.ts';
import type { HttpRoute } from './route-objects.ts';
import { canaryShare, refersTo, weightPatch } from './route-weights.ts';
import { ensureCanaryService, removeCanaryService } from './services.ts';
import { findEntrance, noSuchRoute, planWeighted } from './weighted.ts';

/** Exposure by backendRefs weights and header matches of an HTTPRoute (gateway.networking.k8s.io/v1). */
export const gatewayApiProvider: ExposureProvider = {
  name: 'gateway-api',
  sharesService: false,
  countsPods: false,
  canMatch: { headers: 'many', sourceLabels: false },
  findWay: (cluster, namespace, podLabels, given) =>
    findEntrance<HttpRoute>(cluster, namespace, podLabels, given, {
      type: resources.httpRoutes,
      leadsTo,
    }),
  plan: (target, percent) => planWeighted(target, percent, 'HTTPRoute'),
  prepare: ensureCanaryService,
  async apply(cluster, target, percent) {
    await ensureCanaryService(cluster, target);
    await split(cluster, target, percent);
  },
  async observe(cluster, target) {
    const route = await readRoute(cluster, target);
    // What no gateway does is no share, whatever is written.
    if (route === undefined || routeInForce(route).state === 'refused') return 0;
    return canaryShare(route, backends(target));
  },
  async inForce(cluster, target) {
    const route = await readRoute(cluster, target);
    return route === undefined ? { state: 'unreported' } : routeInForce(route);
  },
  async withdraw(cluster, target) {
    if (target.route === undefined || target.service === undefined) return;
    if ((await readRoute(cluster, target)) === undefined) return;
    await split(cluster, { ...target, matches: noMatches }, 0);
  },
  cleanUp: removeCanaryService,
};

const backends = ({ service = '', canary }: ExposureTarget) => ({ stable: service, canary });
const readRoute = (cluster: Cluster, { namespace, route = '' }: ExposureTarget) =>
  cluster.get<HttpRoute>(resources.httpRoutes, namespace, route);

/** A failed `test` (invalid) = somebody wrote in between, as a conflict is. */
const split = (cluster: Cluster, target: ExposureTarget, percent: number): Promise<void> =>
  unraced(
    async () => {
      const route = await readRoute(cluster, target);
      if (route === undefined)
        throw noSuchRoute(resources.httpRoutes, target.namespace, target.route);
      const body = weightPatch(route, backends(target), percent, target.matches);
      if (body.length === 0) return;
      const patch = { type: 'json', body } as const;
      await cluster.patch(resources.httpRoutes, target.namespace, route.metadata.name, patch);
    },
    4,
    ['conflict', 'invalid'],
  );

const leadsTo = (route: HttpRoute, service: string): boolean =>
  (route.spec.rules ?? []).some(({ backendRefs = [] }) =>
    backendRefs.some((ref) => refersTo(ref, service, route)),
  );

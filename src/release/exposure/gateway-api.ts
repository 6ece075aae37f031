import { UsageError } from '../../errors.ts';
import type { Cluster } from '../../ports/cluster.ts';
import { resources } from '../../ports/resources.ts';
import type { HttpRoute, Service } from '../objects.ts';
import { unraced } from '../races.ts';
import { canaryLabels, managedBy, trackLabel, workloadLabel } from '../record.ts';
import type { ExposureProvider, ExposureTarget } from './provider.ts';
import { canaryShare, weightPatch } from './route-weights.ts';

/** Exposure by backendRefs weights of an HTTPRoute (gateway.networking.k8s.io/v1). */
export const gatewayApiProvider: ExposureProvider = {
  name: 'gateway-api',
  sharesService: false,
  plan(target, percent) {
    const canaryReplicas = Math.max(1, Math.ceil((target.capacity * percent) / 100));
    return {
      achievedPercent: percent,
      canaryReplicas,
      stableReplicas: target.capacity,
      steps: [
        `scale ${target.canary} to ${canaryReplicas}; ${target.workload} keeps its ${target.capacity}`,
        `give the Service ${target.canary} ${percent} % of the weight in HTTPRoute ${target.route ?? '?'}`,
      ],
    };
  },
  async apply(cluster, target, percent) {
    await ensureService(cluster, target);
    await setWeight(cluster, target, percent);
  },
  async observe(cluster, target) {
    const route = await readRoute(cluster, target);
    return route === undefined ? 0 : canaryShare(route, backends(target));
  },
  async withdraw(cluster, target) {
    if (target.route === undefined || target.service === undefined) return;
    if ((await readRoute(cluster, target)) === undefined) return;
    await setWeight(cluster, target, 0);
  },
  async cleanUp(cluster, target) {
    const found = await cluster.get(resources.services, target.namespace, target.canary);
    if (found?.metadata.labels?.[trackLabel] !== 'canary') return;
    await cluster.remove(resources.services, target.namespace, target.canary);
  },
};

const backends = ({ service = '', canary }: ExposureTarget) => ({ stable: service, canary });
const readRoute = (cluster: Cluster, { namespace, route = '' }: ExposureTarget) =>
  cluster.get<HttpRoute>(resources.httpRoutes, namespace, route);

/** A failed `test` (invalid) = somebody wrote in between, as a conflict is. */
const setWeight = (cluster: Cluster, target: ExposureTarget, percent: number): Promise<void> =>
  unraced(
    async () => {
      const route = await readRoute(cluster, target);
      if (route === undefined)
        throw new UsageError(`There is no HTTPRoute ${target.route} in ${target.namespace}.`, {
          input: 'route',
        });
      const body = weightPatch(route, backends(target), percent);
      if (body.length === 0) return;
      const patch = { type: 'json', body } as const;
      await cluster.patch(resources.httpRoutes, target.namespace, route.metadata.name, patch);
    },
    4,
    ['conflict', 'invalid'],
  );

async function ensureService(cluster: Cluster, target: ExposureTarget): Promise<void> {
  const { namespace, canary, workload, service = '' } = target;
  if ((await cluster.get(resources.services, namespace, canary)) !== undefined) return;
  const stable = await cluster.get<Service>(resources.services, namespace, service);
  if (stable === undefined)
    throw new UsageError(`There is no Service ${service} in ${namespace}.`, { input: 'service' });
  const ports = (stable.spec.ports ?? []).map(
    ({ name, port, protocol, targetPort, appProtocol }) => ({
      ...(name === undefined ? {} : { name }),
      port,
      ...(protocol === undefined ? {} : { protocol }),
      ...(targetPort === undefined ? {} : { targetPort }),
      ...(appProtocol === undefined ? {} : { appProtocol }),
    }),
  );
  await cluster.create<Service>(resources.services, {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: {
      name: canary,
      namespace,
      labels: { ...managedBy, ...canaryLabels(workload) },
    },
    spec: { selector: { [trackLabel]: 'canary', [workloadLabel]: workload }, ports },
  });
}

/** The Service that selects the workload's pods and the route that leads to it; asks for the input when there are several. */
export async function findRoute(
  cluster: Cluster,
  namespace: string,
  podLabels: Readonly<Record<string, string>>,
  given: { readonly route: string | undefined; readonly service: string | undefined },
): Promise<{ readonly route: string; readonly service: string }> {
  const service = given.service ?? (await findService(cluster, namespace, podLabels));
  if (given.route !== undefined) {
    const route = await cluster.get<HttpRoute>(resources.httpRoutes, namespace, given.route);
    if (route === undefined)
      throw new UsageError(`There is no HTTPRoute ${given.route} in ${namespace}.`, {
        input: 'route',
      });
    if (!leadsTo(route, service))
      throw new UsageError(`The HTTPRoute ${given.route} has no backendRef ${service}.`, {
        input: 'route',
        fix: 'Name the route that leads to the workload, or set `service`.',
      });
    return { route: given.route, service };
  }
  const { items } = await cluster.list<HttpRoute>(resources.httpRoutes, namespace);
  const leading = items.filter((route) => leadsTo(route, service));
  const [only, ...more] = leading.map(({ metadata }) => metadata.name);
  if (only === undefined || more.length > 0)
    throw new UsageError(
      only === undefined
        ? `No HTTPRoute in ${namespace} leads to the Service ${service}.`
        : `Several HTTPRoutes lead to the Service ${service}: ${leading.map(({ metadata }) => metadata.name).join(', ')}.`,
      { input: 'route', fix: 'Set it to the name of one.' },
    );
  return { route: only, service };
}
const leadsTo = (route: HttpRoute, service: string): boolean =>
  (route.spec.rules ?? []).some(({ backendRefs = [] }) =>
    backendRefs.some(({ name, kind = 'Service' }) => name === service && kind === 'Service'),
  );

export async function findService(
  cluster: Cluster,
  namespace: string,
  podLabels: Readonly<Record<string, string>>,
): Promise<string> {
  const { items } = await cluster.list<Service>(resources.services, namespace);
  const selecting = items.filter(
    ({ metadata, spec }) =>
      metadata.labels?.[trackLabel] === undefined &&
      spec.clusterIP !== 'None' &&
      Object.keys(spec.selector ?? {}).length > 0 &&
      Object.entries(spec.selector ?? {}).every(([key, value]) => podLabels[key] === value),
  );
  const [only, ...more] = selecting.map(({ metadata }) => metadata.name);
  if (only === undefined || more.length > 0)
    throw new UsageError(
      only === undefined
        ? `No Service in ${namespace} selects the workload's pods.`
        : `Several Services select the workload's pods: ${[only, ...more].join(', ')}.`,
      { input: 'service', fix: 'Set it to the name of one.' },
    );
  return only;
}

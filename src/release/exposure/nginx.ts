import { UsageError } from '../../errors.ts';
import { canonicalJson } from '../../evidence/canonical.ts';
import type { Cluster } from '../../ports/cluster.ts';
import { resources } from '../../ports/resources.ts';
import type { Workload } from '../../workload/objects.ts';
import { owns } from '../../workload/ownership.ts';
import { unraced } from '../../workload/races.ts';
import {
  canaryIngress,
  ingressLeadsTo,
  ingressShare,
  isOurs,
  nginxAnnotations,
  refuseOtherCanary,
} from './ingress-canary.ts';
import { controllerOf, refuseByController } from './ingress-controller.ts';
import type { ExposureProvider, ExposureTarget } from './provider.ts';
import type { Ingress } from './route-objects.ts';
import { ensureCanaryService, removeCanaryService } from './services.ts';
import { findEntrance, noSuchRoute, planWeighted } from './weighted.ts';

/** Exposure by a canary Ingress beside the stable one, as ingress-nginx reads it. The stable Ingress is never written. */
export const nginxProvider: ExposureProvider = {
  name: 'nginx',
  sharesService: false,
  countsPods: false,
  canMatch: { headers: 'one', sourceLabels: false },
  async findWay(cluster, namespace, podLabels, given) {
    const way = await findEntrance<Ingress>(cluster, namespace, podLabels, given, {
      type: resources.ingresses,
      leadsTo: ingressLeadsTo,
    });
    const { items } = await cluster.list<Ingress>(resources.ingresses, namespace);
    const stable = items.find(({ metadata }) => metadata.name === way.route);
    if (stable !== undefined) refuseOtherCanary(items, stable, way.service);
    return way;
  },
  plan: (target, percent) => planWeighted(target, percent, `Ingress ${target.canary} beside`),
  async refuse(cluster, target, percent) {
    const { namespace, route = '' } = target;
    const stable = await cluster.get<Ingress>(resources.ingresses, namespace, route);
    if (stable === undefined) throw noSuchRoute(resources.ingresses, namespace, route);
    refuseByController(await controllerOf(cluster, stable), target, percent);
  },
  prepare: ensureCanaryService,
  async apply(cluster, target, percent) {
    const owner = await ensureCanaryService(cluster, target);
    const { namespace, route = '' } = target;
    const stable = await cluster.get<Ingress>(resources.ingresses, namespace, route);
    if (stable === undefined) throw noSuchRoute(resources.ingresses, namespace, route);
    const wanted = canaryIngress(stable, target, percent, owner);
    await unraced(() => put(cluster, target, wanted, owner));
  },
  async observe(cluster, target) {
    const found = await read(cluster, target);
    return found === undefined || !isOurs(found) ? 0 : ingressShare(found);
  },
  withdraw: removeIngress,
  async cleanUp(cluster, target) {
    await removeIngress(cluster, target);
    await removeCanaryService(cluster, target);
  },
};

const read = (cluster: Cluster, { namespace, canary }: ExposureTarget) =>
  cluster.get<Ingress>(resources.ingresses, namespace, canary);

async function put(
  cluster: Cluster,
  target: ExposureTarget,
  wanted: Ingress,
  owner: Workload,
): Promise<void> {
  const { namespace, canary } = target;
  const found = await read(cluster, target);
  if (found === undefined) {
    await cluster.create(resources.ingresses, wanted);
    return;
  }
  if (!isOurs(found))
    throw new UsageError(`The Ingress ${canary} in ${namespace} exists and is not of Sluice.`, {
      input: 'workload',
      fix: 'Rename it: the canary needs an Ingress of that name.',
    });
  const has = found.metadata.annotations ?? {};
  const annotations: Record<string, string | null> = { ...wanted.metadata.annotations };
  for (const name of Object.values(nginxAnnotations))
    if (name in has && !(name in annotations)) annotations[name] = null;
  const same =
    owns(owner, found) &&
    Object.entries(annotations).every(([name, value]) => (has[name] ?? null) === value) &&
    canonicalJson(found.spec.rules ?? []) === canonicalJson(wanted.spec.rules ?? []);
  if (same) return;
  await cluster.patch(resources.ingresses, namespace, canary, {
    type: 'merge',
    body: {
      metadata: {
        resourceVersion: found.metadata.resourceVersion,
        annotations,
        ownerReferences: wanted.metadata.ownerReferences,
      },
      spec: { ...wanted.spec },
    },
  });
}

async function removeIngress(cluster: Cluster, target: ExposureTarget): Promise<void> {
  const found = await read(cluster, target);
  if (found === undefined || !isOurs(found)) return;
  await cluster.remove(resources.ingresses, target.namespace, target.canary);
}

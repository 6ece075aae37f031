import { UsageError } from '../../errors.ts';
import type { Cluster } from '../../ports/cluster.ts';
import { resources } from '../../ports/resources.ts';
import { readWorkload } from '../../workload/kinds.ts';
import type { Service, Workload } from '../../workload/objects.ts';
import { owns } from '../../workload/ownership.ts';
import { trackLabel } from '../record/names.ts';
import { canaryService } from './canary-service.ts';
import { canaryPlace, type ExposureTarget } from './provider.ts';

/** The canary's own Service, in all things like stable's: what routes send their share to. Made once for each canary, never changed; returns the canary. */
export async function ensureCanaryService(
  cluster: Cluster,
  target: ExposureTarget,
): Promise<Workload> {
  const { namespace, canary, service = '' } = target;
  const [found, owner] = await Promise.all([
    cluster.get(resources.services, namespace, canary),
    requireCanary(cluster, target),
  ]);
  const isOurs = found?.metadata.labels?.[trackLabel] === 'canary';
  if (found !== undefined && isOurs && owns(owner, found)) return owner;
  // Of an earlier canary that somebody deleted: garbage collection is about to take it away.
  if (isOurs) await removeCanaryService(cluster, target);
  else if (found !== undefined)
    throw new UsageError(`The Service ${canary} in ${namespace} exists and is not of Sluice.`, {
      input: 'workload',
      fix: 'Rename it: the canary needs a Service of that name.',
    });
  const stable = await cluster.get<Service>(resources.services, namespace, service);
  if (stable === undefined)
    throw new UsageError(`There is no Service ${service} in ${namespace}.`, { input: 'service' });
  await cluster.create<Service>(resources.services, canaryService(stable, target, owner));
  return owner;
}

/** What is made beside the canary belongs to it: whoever deletes it by hand leaves nothing of that behind. */
async function requireCanary(cluster: Cluster, target: ExposureTarget): Promise<Workload> {
  const found = await readWorkload(cluster, canaryPlace(target));
  if (found !== undefined) return found;
  throw new Error(`${target.canary} vanished before it could be exposed: somebody deleted it`);
}

/** Takes the canary's Service away; a foreign one of that name stays. */
export async function removeCanaryService(
  cluster: Cluster,
  { namespace, canary }: ExposureTarget,
): Promise<void> {
  const found = await cluster.get(resources.services, namespace, canary);
  if (found?.metadata.labels?.[trackLabel] !== 'canary') return;
  await cluster.remove(resources.services, namespace, canary);
}

/** The canary's Service leads to stable's pods from now on: for who comes by a route that nobody takes back. What is not there or not ours stays. */
export async function divertCanaryService(
  cluster: Cluster,
  { namespace, canary, service = '' }: ExposureTarget,
): Promise<void> {
  const [found, stable] = await Promise.all([
    cluster.get<Service>(resources.services, namespace, canary),
    cluster.get<Service>(resources.services, namespace, service),
  ]);
  const selector = stable?.spec.selector ?? {};
  if (found?.metadata.labels?.[trackLabel] !== 'canary') return;
  if (Object.keys(selector).length === 0) return;
  const gone = Object.keys(found.spec.selector ?? {}).map((key) => [key, null] as const);
  await cluster.patch(resources.services, namespace, canary, {
    type: 'merge',
    body: {
      metadata: { resourceVersion: found.metadata.resourceVersion },
      spec: { selector: { ...Object.fromEntries(gone), ...selector } },
    },
  });
}

/** The one Service that selects the workload's pods; asks for the input when there are several. */
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

import {
  argoRollouts,
  exposureProviderNames,
  kindOfHandle,
  type ProviderName,
  type ReleaseHandle,
} from '../evidence/release.ts';
import type { Cluster } from '../ports/cluster.ts';
import type { Ports } from '../ports/ports.ts';
import type { Workload } from '../workload/objects.ts';
import type { Readiness } from '../workload/readiness.ts';
import { rolloutsDriver } from './argo-rollouts/driver.ts';
import { besideDriver } from './beside/driver.ts';
import type { Driver, WayBack } from './driver.ts';
import { type ReleasePlace, type RollbackRequest, rolloutKind } from './request.ts';
import { requireWorkload } from './require-workload.ts';

/** Every driver, by the name that people give it; in the order in which the cluster is looked through. */
export const drivers = {
  beside: besideDriver,
  [argoRollouts]: rolloutsDriver,
} as const satisfies Readonly<Record<string, Driver>>;
const byProvider: ReadonlyMap<string, Driver> = new Map<string, Driver>([
  ...exposureProviderNames.map((name) => [name, drivers.beside] as const),
  [argoRollouts, drivers[argoRollouts]],
]);

export function driverOf(provider: ProviderName): Driver {
  const found = byProvider.get(provider);
  if (found === undefined) throw new Error(`there is no driver for provider ${provider}`);
  return found;
}
export const driverOfKind = (kind: ReleasePlace['kind']): Driver =>
  kind === rolloutKind ? drivers[argoRollouts] : drivers.beside;

/** What a handle is about, as the cluster knows it. */
export const placeOf = (handle: ReleaseHandle): ReleasePlace => ({
  kind: driverOf(handle.provider).kindOf(kindOfHandle(handle)),
  namespace: handle.namespace,
  workload: handle.workload,
});
/** The canary of a release as gates read it. */
export const requireCanaryOf = (cluster: Cluster, handle: ReleaseHandle): Promise<Workload> =>
  driverOf(handle.provider).canary(cluster, handle);
/** Waits until its pods are ready. */
export const awaitCanaryReady = (
  ports: Parameters<Driver['awaitReady']>[0],
  handle: ReleaseHandle,
  wanted: Parameters<Driver['awaitReady']>[2],
): Promise<Readiness> => driverOf(handle.provider).awaitReady(ports, handle, wanted);

/**
 * A name may be a workload's or a Rollout's; while a team moves from one to the other it may be both, and the release tells. The first that has
 * something to do is taken, then the one with a release.
 */
export async function wayBackOf(ports: Ports, request: RollbackRequest): Promise<WayBack> {
  let first: WayBack | undefined;
  for (const driver of Object.values(drivers)) {
    const found = await driver.rollback(ports, request);
    if (found === undefined) continue;
    if (first === undefined ? found.steps.length > 0 : found.underWay) return found;
    first ??= found;
  }
  if (first !== undefined) return first;
  const { kind, namespace, workload } = request;
  await requireWorkload(ports.cluster, { kind, namespace, name: workload });
  throw new Error(`${workload} came into being in this moment; run this step again`);
}

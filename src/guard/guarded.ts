import type { Cluster, KubeObject } from '../ports/cluster.ts';
import { resources } from '../ports/resources.ts';
import type { Carrier } from '../release/driver.ts';
import { driverOfKind } from '../release/drivers.ts';
import { leaseName } from '../release/record/names.ts';
import type { WrittenRecord } from '../release/record/record.ts';
import type { ReleasePlace } from '../release/request.ts';
import type { Lease } from '../workload/objects.ts';

/** The release that a switch guards. */
export interface Guarded extends ReleasePlace {
  readonly ttlMs: number;
  /** How long stable may take to come back before the canary is removed all the same. */
  readonly timeoutMs: number;
  /** Name of this pod, written onto the lease as proof that the switch works; undefined outside a pod. */
  readonly pod: string | undefined;
}

/** What a switch sees of its release: the lease, and the object that carries the record. */
export interface Seen {
  lease: Lease | undefined;
  carrier: KubeObject | undefined;
}
export const carrierOf = (guarded: Guarded): Carrier => driverOfKind(guarded.kind).carrier(guarded);
export const recordIn = (guarded: Guarded, { carrier, lease }: Seen): WrittenRecord | undefined =>
  carrier === undefined ? undefined : carrierOf(guarded).recordIn(carrier, lease);

export async function readSeen(cluster: Cluster, guarded: Guarded): Promise<Seen> {
  const { namespace, workload } = guarded;
  const { type, name } = carrierOf(guarded);
  const [lease, carrier] = await Promise.all([
    cluster.get<Lease>(resources.leases, namespace, leaseName(workload)),
    cluster.get(type, namespace, name),
  ]);
  return { lease, carrier };
}

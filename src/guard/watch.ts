import type { KubeObject, ResourceType } from '../ports/cluster.ts';
import type { Ports } from '../ports/ports.ts';
import { resources } from '../ports/resources.ts';
import { currentOne, within } from '../ports/watching.ts';
import { deadManAnnotation, type Standing, standingOf } from '../release/dead-man/standing.ts';
import { leaseName } from '../release/record/names.ts';
import type { Lease } from '../workload/objects.ts';
import { carrierOf, type Guarded, readSeen, recordIn, type Seen } from './guarded.ts';

/** After an outage of the API a living run must have time to say so. */
const graceMs = 60_000;
/** A read that took longer was tried again and again: nobody could renew meanwhile either. */
const outageMs = 5000;
/** It looks once shortly before the time is up: an outage that has just ended is seen as well. */
const earlyMs = 10_000;

/** When a renewal was last seen, by our clock; the first sight counts as one (as in leader election). */
export interface Heartbeat {
  renewTime: string | undefined;
  atMs: number;
}

/** Follows lease and canary by watch until the release is over or nobody looks after it, and asks the cluster once more before it believes so. */
export async function awaitStanding(
  ports: Ports,
  guarded: Guarded,
  heartbeat: Heartbeat,
): Promise<Exclude<Standing, { kind: 'alive' }>> {
  const { cluster, clock, signal } = ports;
  const { ttlMs } = guarded;
  for (;;) {
    // A connection that died silently shows a lease that nobody renews: only what is read afresh is acted upon.
    const askedMs = clock.now().getTime();
    const found = await readSeen(cluster, guarded);
    const nowMs = clock.now().getTime();
    if (nowMs - askedMs > outageMs) grantGrace(heartbeat, nowMs, ttlMs);
    const standing = look(heartbeat, found, nowMs, guarded);
    if (standing.kind !== 'alive') return standing;
    const leftMs = standing.untilMs - nowMs;
    const early = Math.min(earlyMs, ttlMs / 4);
    await within(clock, leftMs > early ? leftMs - early : leftMs, signal, (limit, stop) =>
      follow(ports, guarded, heartbeat, { limit, stop }),
    );
    signal.throwIfAborted();
  }
}

function look(heartbeat: Heartbeat, seen: Seen, nowMs: number, guarded: Guarded): Standing {
  const { lease } = seen;
  note(heartbeat, lease, nowMs);
  const record = recordIn(guarded, seen);
  return standingOf({ lease, record, signMs: heartbeat.atMs, nowMs, ttlMs: guarded.ttlMs });
}

/** Two watches, until the limit or until what they show is no longer a living release. */
async function follow(
  ports: Ports,
  guarded: Guarded,
  heartbeat: Heartbeat,
  { limit, stop }: { readonly limit: AbortSignal; readonly stop: () => void },
): Promise<void> {
  const { cluster, clock } = ports;
  const { namespace, workload } = guarded;
  const carrier = carrierOf(guarded);
  const seen: Seen = { lease: undefined, carrier: undefined };
  const synced = new Set<string>();
  const changed = async (name: string): Promise<void> => {
    synced.add(name);
    if (synced.size < 2) return;
    if (look(heartbeat, seen, clock.now().getTime(), guarded).kind !== 'alive') stop();
    else await prove(ports, guarded, seen);
  };
  const watchOne = async <T extends KubeObject>(
    type: ResourceType,
    name: string,
    see: (found: T | undefined) => void,
  ): Promise<void> => {
    for await (const found of currentOne<T>(cluster, type, namespace, name, limit)) {
      see(found);
      await changed(name);
    }
  };
  await Promise.all([
    watchOne<Lease>(resources.leases, leaseName(workload), (lease) => {
      seen.lease = lease;
    }),
    watchOne(carrier.type, carrier.name, (found) => {
      seen.carrier = found;
    }),
  ]).finally(stop);
}

export function grantGrace(heartbeat: Heartbeat, nowMs: number, ttlMs: number): void {
  heartbeat.atMs = Math.max(heartbeat.atMs, nowMs - ttlMs + Math.min(graceMs, ttlMs));
}
function note(heartbeat: Heartbeat, lease: Lease | undefined, nowMs: number): void {
  const renewTime = lease?.spec.renewTime;
  if (renewTime === undefined || renewTime === heartbeat.renewTime) return;
  heartbeat.renewTime = renewTime;
  heartbeat.atMs = nowMs;
}

/** Written when lease and canary were both seen: what deploy-canary waits for before it exposes anybody. */
async function prove(
  { cluster }: Ports,
  { namespace, workload, pod }: Guarded,
  { lease }: Seen,
): Promise<void> {
  if (pod === undefined || lease === undefined) return;
  if (lease.metadata.annotations?.[deadManAnnotation] === pod) return;
  await cluster.patch(resources.leases, namespace, leaseName(workload), {
    type: 'merge',
    body: { metadata: { annotations: { [deadManAnnotation]: pod } } },
  });
}

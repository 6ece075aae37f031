import { UsageError } from '../errors.ts';
import type { Clock } from '../ports/clock.ts';
import type { Cluster } from '../ports/cluster.ts';
import { resources } from '../ports/resources.ts';
import type { RunIdentity } from '../ports/runtime.ts';
import type { Lease } from './objects.ts';
import { unraced } from './races.ts';
import { leaseName, managedBy, prefix, workloadLabel } from './record.ts';

/** RFC 3339 with microseconds, the API's MicroTime. */
const microTime = (date: Date): string => date.toISOString().replace('Z', '000Z');
export const holderOf = (run: RunIdentity): string => `${run.runId}-${run.runAttempt}`;

interface Claim {
  readonly cluster: Cluster;
  readonly clock: Clock;
  readonly run: RunIdentity;
  readonly namespace: string;
  readonly workload: string;
  /** How long nobody else may work on the workload, from the last renewal. */
  readonly durationMs: number;
  /** `takeover`: a rollback by a person or the sweep does not wait for the holder. */
  readonly force?: boolean;
}

/** Takes or renews the lease of a workload; refuses with the holder's name while another run holds it (10 §1). */
export const holdLease = (claim: Claim): Promise<void> => unraced(() => take(claim));

async function take(claim: Claim): Promise<void> {
  const { cluster, clock, run, namespace, workload } = claim;
  const now = clock.now();
  const name = leaseName(workload);
  const found = await cluster.get<Lease>(resources.leases, namespace, name);
  const spec = {
    holderIdentity: holderOf(run),
    leaseDurationSeconds: Math.max(1, Math.ceil(claim.durationMs / 1000)),
    renewTime: microTime(now),
  };
  const annotations = { [`${prefix}run-url`]: run.runUrl };
  if (found === undefined) {
    await cluster.create<Lease>(resources.leases, {
      apiVersion: 'coordination.k8s.io/v1',
      kind: 'Lease',
      metadata: {
        name,
        namespace,
        labels: { ...managedBy, [workloadLabel]: workload },
        annotations,
      },
      spec: { ...spec, acquireTime: microTime(now), leaseTransitions: 0 },
    });
    return;
  }
  if (!mayTake(found, run, now) && claim.force !== true) throw refusal(found, workload);
  const changed = found.spec.holderIdentity !== spec.holderIdentity;
  const transitions = found.spec.leaseTransitions ?? 0;
  await cluster.patch(resources.leases, namespace, name, {
    type: 'merge',
    body: {
      metadata: { resourceVersion: found.metadata.resourceVersion, annotations },
      spec: changed
        ? { ...spec, acquireTime: microTime(now), leaseTransitions: transitions + 1 }
        : spec,
    },
  });
}

/** Free, expired, our own, or of an earlier attempt of the same run. */
export function mayTake(lease: Lease, run: RunIdentity, now: Date): boolean {
  return isOurs(lease, run) || expiryOf(lease) <= now.getTime();
}
/** Held by nobody, by this run, or by an earlier attempt of it. */
export function isOurs(
  { spec: { holderIdentity: holder = '' } }: Lease,
  run: RunIdentity,
): boolean {
  if (holder === '' || holder === holderOf(run)) return true;
  const cut = holder.lastIndexOf('-');
  return holder.slice(0, cut) === run.runId && Number(holder.slice(cut + 1)) <= run.runAttempt;
}
/** Unix milliseconds; a lease without a readable time has expired. */
export function expiryOf(lease: Lease): number {
  const renewed = Date.parse(lease.spec.renewTime ?? '');
  return Number.isNaN(renewed) ? 0 : renewed + (lease.spec.leaseDurationSeconds ?? 0) * 1000;
}
function refusal(lease: Lease, workload: string): UsageError {
  const url = lease.metadata.annotations?.[`${prefix}run-url`] ?? '';
  return new UsageError(
    `The workload ${workload} is being released by run ${lease.spec.holderIdentity}${url === '' ? '' : ` (${url})`} until ${new Date(expiryOf(lease)).toISOString()}.`,
    {
      input: 'workload',
      fix: 'Wait for it, or end it with rollback-canary.',
    },
  );
}

export async function dropLease(
  cluster: Cluster,
  namespace: string,
  workload: string,
): Promise<void> {
  await cluster.remove(resources.leases, namespace, leaseName(workload));
}

import { messageOf, UsageError } from '../../errors.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Cluster } from '../../ports/cluster.ts';
import type { Log } from '../../ports/log.ts';
import { resources } from '../../ports/resources.ts';
import type { RunIdentity } from '../../ports/runtime.ts';
import { kindOf, readWorkload } from '../../workload/kinds.ts';
import type { Lease, Workload } from '../../workload/objects.ts';
import { unraced } from '../../workload/races.ts';
import { CanaryGone } from './canary-gone.ts';
import { lostReleaseOf } from './copy.ts';
import { leaseName, managedBy, prefix, workloadLabel } from './names.ts';

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
  /** A holder that has been silent for longer than a living run ever is gives way: its run is over. */
  readonly fromSilent?: boolean;
  /**
   * The canary that the work was planned with. An end takes the copy of the record off the lease before it removes the canary: where there is no
   * copy, the canary is looked for once more, and without it the lease is not taken (CanaryGone).
   */
  readonly canary?: Workload | undefined;
  /** More to write onto the lease, before anything that it announces; null takes away. */
  readonly annotations?: Readonly<Record<string, string | null>>;
}

/** Takes or renews the lease of a workload, as it then stands; refuses with the holder's name while another run holds it (docs/architecture.md). */
export const holdLease = (claim: Claim): Promise<Lease> => unraced(() => take(claim));

async function take(claim: Claim): Promise<Lease> {
  const { cluster, run, namespace, workload } = claim;
  const name = leaseName(workload);
  const found = await cluster.get<Lease>(resources.leases, namespace, name);
  // The API server's: a run whose clock is ahead must not take what another holds.
  const now = cluster.now();
  if (claim.canary !== undefined && lostReleaseOf(found) === undefined)
    await requireSame(cluster, claim.canary);
  const spec = {
    holderIdentity: holderOf(run),
    leaseDurationSeconds: Math.max(1, Math.ceil(claim.durationMs / 1000)),
    renewTime: microTime(now),
  };
  const annotations = { [`${prefix}run-url`]: run.runUrl, ...claim.annotations };
  if (found === undefined)
    return await cluster.create<Lease>(resources.leases, {
      apiVersion: 'coordination.k8s.io/v1',
      kind: 'Lease',
      metadata: {
        name,
        namespace,
        labels: { ...managedBy, [workloadLabel]: workload },
        annotations: withoutNulls(annotations),
      },
      spec: { ...spec, acquireTime: microTime(now), leaseTransitions: 0 },
    });
  const gives = claim.force === true || (claim.fromSilent === true && isSilent(found, now));
  if (!mayTake(found, run, now) && !gives) throw refusal(found, workload);
  const changed = found.spec.holderIdentity !== spec.holderIdentity;
  const transitions = found.spec.leaseTransitions ?? 0;
  return await cluster.patch<Lease>(resources.leases, namespace, name, {
    type: 'merge',
    body: {
      metadata: { resourceVersion: found.metadata.resourceVersion, annotations },
      spec: changed
        ? { ...spec, acquireTime: microTime(now), leaseTransitions: transitions + 1 }
        : spec,
    },
  });
}

async function requireSame(cluster: Cluster, canary: Workload): Promise<void> {
  const { namespace = '', name, uid } = canary.metadata;
  const now = await readWorkload(cluster, { kind: kindOf(canary), namespace, name });
  if (now?.metadata.uid !== uid)
    throw new CanaryGone(`${name} is gone: its release was ended by somebody else in this moment.`);
}

const withoutNulls = (
  annotations: Readonly<Record<string, string | null>>,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(annotations).flatMap(([name, value]) => (value === null ? [] : [[name, value]])),
  );

/** Free, expired, our own, or of an earlier attempt of the same run. */
export function mayTake(lease: Lease, run: RunIdentity, now: Date): boolean {
  return isOurs(lease, run) || expiryOf(lease) <= now.getTime();
}
const endingAnnotation = `${prefix}ending`;
/** Of a rollback that has taken the lease: no step of any run, not even of its own, exposes or promotes that release from then on. */
export const endingMark = (release: string): Readonly<Record<string, string>> => ({
  [endingAnnotation]: release,
});
export const isEnding = ({ metadata }: Lease): boolean =>
  metadata.annotations?.[endingAnnotation] !== undefined;
/** Held by nobody, by this run, or by an earlier attempt of it. */
export function isOurs(
  { spec: { holderIdentity: holder = '' } }: Lease,
  run: RunIdentity,
): boolean {
  if (holder === '' || holder === holderOf(run)) return true;
  const cut = holder.lastIndexOf('-');
  return holder.slice(0, cut) === run.runId && Number(holder.slice(cut + 1)) <= run.runAttempt;
}
/** Unix milliseconds; 0 where it cannot be read. */
export function renewedMs({ spec }: Lease): number {
  const renewed = Date.parse(spec.renewTime ?? '');
  return Number.isNaN(renewed) ? 0 : renewed;
}
/** Unix milliseconds; a lease without a readable time has expired. */
export function expiryOf(lease: Lease): number {
  const renewed = renewedMs(lease);
  return renewed === 0 ? 0 : renewed + (lease.spec.leaseDurationSeconds ?? 0) * 1000;
}
/** The holder and where it runs, in words. */
export function runOf({ metadata, spec }: Lease): string {
  const url = metadata.annotations?.[`${prefix}run-url`] ?? '';
  return `${spec.holderIdentity}${url === '' ? '' : ` (${url})`}`;
}
function refusal(lease: Lease, workload: string): UsageError {
  return new UsageError(
    `The workload ${workload} is being released by run ${runOf(lease)} until ${new Date(expiryOf(lease)).toISOString()}.`,
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

interface Renewal {
  readonly cluster: Cluster;
  readonly clock: Clock;
  readonly run: RunIdentity;
  readonly log: Log;
  readonly signal: AbortSignal;
}
const renewEveryMs = 30_000;
const renewAgainMs = 5000;
/** Two renewals may fail before others take a working run for dead. */
const renewedSeconds = (3 * renewEveryMs) / 1000;
/** Whether its holder has missed so many renewals that no step of it can be at work. */
export const isSilent = (lease: Lease, now: Date): boolean =>
  now.getTime() - renewedMs(lease) > renewedSeconds * 1000;

/** Says that the run which holds the lease is alive; false when it is not ours (any more): whoever holds it now decides. */
export const renewLease = (
  { cluster, run }: Pick<Renewal, 'cluster' | 'run'>,
  namespace: string,
  workload: string,
): Promise<boolean> =>
  unraced(async () => {
    const name = leaseName(workload);
    const found = await cluster.get<Lease>(resources.leases, namespace, name);
    if (found === undefined || !isOfRun(found, run)) return false;
    await cluster.patch(resources.leases, namespace, name, {
      type: 'merge',
      body: {
        metadata: { resourceVersion: found.metadata.resourceVersion },
        spec: {
          renewTime: microTime(cluster.now()),
          // What was taken for less would have run out before the next renewal, with its run alive.
          leaseDurationSeconds: Math.max(found.spec.leaseDurationSeconds ?? 0, renewedSeconds),
        },
      },
    });
    return true;
  });
/** Any job and any attempt of the run: a release is worked on by many. */
function isOfRun({ spec }: Lease, run: RunIdentity): boolean {
  const holder = spec.holderIdentity ?? '';
  return holder.slice(0, holder.lastIndexOf('-')) === run.runId;
}

/**
 * Renews the lease at once and every 30 s while `body` works, so that the dead-man switch sees a release that is alive. A renewal that
 * fails is said and not fatal: when nobody can renew, the switch takes users off the canary, which is the safe side.
 */
export async function renewing<T>(
  ports: Renewal,
  { namespace, workload }: { readonly namespace: string; readonly workload: string },
  body: () => Promise<T>,
): Promise<T> {
  const ended = new AbortController();
  const signal = AbortSignal.any([ports.signal, ended.signal]);
  /** How long until the next one is due. */
  const renew = async (): Promise<number> => {
    try {
      await renewLease(ports, namespace, workload);
      return renewEveryMs;
    } catch (thrown) {
      if (signal.aborted) return renewEveryMs;
      ports.log.warning(
        `The lease ${leaseName(workload)} could not be renewed: ${messageOf(thrown)}`,
        'lease',
      );
      return renewAgainMs;
    }
  };
  const keep = async (firstMs: number): Promise<void> => {
    let waitMs = firstMs;
    while (!signal.aborted) {
      await ports.clock.sleep(waitMs, signal);
      waitMs = await renew();
    }
  };
  const kept = keep(await renew()).catch(() => undefined);
  try {
    return await body();
  } finally {
    ended.abort();
    await kept;
  }
}

import { UsageError } from '../errors.ts';
import type { Measurement } from '../evidence/envelope.ts';
import type { Clock } from '../ports/clock.ts';
import type { Cluster } from '../ports/cluster.ts';
import { resources } from '../ports/resources.ts';
import type { Lease, Pod } from '../workload/objects.ts';
import { pause } from './recovery.ts';
import type { Interval } from './seen.ts';
import { timed } from './timed.ts';

/** The lease as it stood from one moment on. */
export interface Tenure {
  readonly holder: string;
  readonly renewTime: string;
  readonly transitions: number;
  readonly seenAt: Interval;
}
/** What became of the leader's lease, change by change. */
export interface Election {
  readonly lease: string;
  readonly leader: string;
  readonly durationSeconds: number;
  readonly tenures: readonly Tenure[];
  /** Looks that saw nothing. */
  readonly unread: number;
}
/** Reads the lease of the leader; client-go writes the pod's name, perhaps with `_` and a UUID. */
export async function leaderOf(
  cluster: Cluster,
  namespace: string,
  name: string,
  pods: readonly Pod[],
): Promise<{ readonly lease: Lease; readonly pod: string }> {
  const lease = await cluster.get<Lease>(resources.leases, namespace, name);
  const holder = lease?.spec.holderIdentity ?? '';
  if (lease === undefined || holder === '')
    throw new UsageError(
      lease === undefined
        ? `There is no Lease ${name} in ${namespace}.`
        : `Nobody holds the Lease ${name}.`,
      {
        input: 'leader-lease',
        fix: 'Name the Lease that leaders of this workload hold; a lock elsewhere (Redis, etcd) cannot be read here: kill its holder by container-kill with pod-names.',
      },
    );
  const pod = pods.find(
    ({ metadata }) => holder === metadata.name || holder.startsWith(`${metadata.name}_`),
  )?.metadata.name;
  if (pod === undefined)
    throw new UsageError(
      `The leader is ${holder}, which is no ready pod of the canary: nothing else may be hit.`,
      {
        input: 'leader-lease',
        fix: 'Inject when the canary leads, or at a stage where it has every worker.',
      },
    );
  return { lease, pod };
}

const lookMs = 200;
/** A lease that is followed. */
export interface Following {
  /** What has changed so far. */
  seen(): Election;
  /** Ends with the signal. */
  readonly ended: Promise<void>;
}
/** Follows the lease until the signal. */
export function followLease(
  { cluster, clock }: { readonly cluster: Cluster; readonly clock: Clock },
  namespace: string,
  { lease, pod }: { readonly lease: Lease; readonly pod: string },
  signal: AbortSignal,
): Following {
  const { name } = lease.metadata;
  const tenures: Tenure[] = [];
  let unread = 0;
  let lastMs = clock.now().getTime();
  const look = async (): Promise<void> => {
    try {
      const found = await cluster.get<Lease>(resources.leases, namespace, name, signal);
      const nowMs = clock.now().getTime();
      const {
        holderIdentity: holder = '',
        renewTime = '',
        leaseTransitions: transitions = 0,
      } = found?.spec ?? {};
      const before = tenures.at(-1);
      const same =
        before?.holder === holder &&
        before.renewTime === renewTime &&
        before.transitions === transitions;
      if (!same && tenures.length < 5000)
        tenures.push({ holder, renewTime, transitions, seenAt: { loMs: lastMs, hiMs: nowMs } });
      lastMs = nowMs;
    } catch {
      if (!signal.aborted) unread += 1;
    }
  };
  const follow = async (): Promise<void> => {
    while (!signal.aborted) {
      await look();
      if (!(await pause(clock, lookMs, signal))) return;
    }
  };
  const durationSeconds = lease.spec.leaseDurationSeconds ?? 0;
  return {
    seen: () => ({ lease: name, leader: pod, durationSeconds, tenures: [...tenures], unread }),
    ended: follow().catch(() => undefined),
  };
}
/** Waits until somebody leads again, at most as long as it may take by the limit. */
export async function awaitElection(
  clock: Clock,
  following: Following,
  injectedAt: Interval,
  limitSeconds: number,
  signal: AbortSignal,
): Promise<void> {
  const untilMs = injectedAt.hiMs + limitSeconds * 1000 + 1000;
  const led = (): boolean =>
    electionMeasurements(following.seen(), injectedAt, limitSeconds).every(
      ({ canary }) => canary !== null,
    );
  while (!led() && clock.now().getTime() < untilMs) await clock.sleep(lookMs, signal);
}

/** From the kill to the first sign of a leader after it, against the lock's own time (docs/chaos.md). */
export function electionMeasurements(
  election: Election | null,
  injectedAt: Interval | null,
  limitSeconds: number | null,
): readonly Measurement[] {
  const about = {
    name: 'election-seconds',
    dimension: 'recovery',
    unit: 's',
    canary: null,
    baseline: null,
    direction: 'increase',
    sample: { kind: 'none' },
    limit: limitSeconds,
  } as const;
  if (election === null || injectedAt === null || limitSeconds === null)
    return [{ ...about, verdict: 'inconclusive', reason: 'the lease was not followed' }];
  const killed =
    [...election.tenures].reverse().find(({ seenAt }) => seenAt.hiMs <= injectedAt.loMs)?.holder ??
    election.tenures[0]?.holder;
  const next = election.tenures.find(
    ({ holder, seenAt }) =>
      holder !== '' &&
      seenAt.hiMs > injectedAt.loMs &&
      // The one that was killed may have renewed just before.
      (holder !== killed || seenAt.loMs >= injectedAt.hiMs),
  );
  if (next === undefined)
    return [
      {
        ...about,
        verdict: election.unread > 0 ? 'inconclusive' : 'fail',
        reason: `nobody took the lease ${election.lease} after ${election.leader} was killed${election.unread > 0 ? `, and ${election.unread} looks saw nothing` : ''}`,
      },
    ];
  return [timed(about, injectedAt, next.seenAt, `${next.holder} leads`)];
}

import { messageOf } from '../errors.ts';
import { ClusterError } from '../ports/cluster.ts';
import type { Ports } from '../ports/ports.ts';
import { endLease } from '../release/config/prune.ts';
import { type Standing, standingOf } from '../release/dead-man/standing.ts';
import { driverOfKind } from '../release/drivers.ts';
import { leaveEvent } from './event.ts';
import { type Guarded, readSeen, recordIn } from './guarded.ts';
import { requirePermissions } from './permissions.ts';
import { awaitStanding, grantGrace, type Heartbeat } from './watch.ts';

const retryMs = 5000;

/** Watches a release until it has ended, or ends it. An API server that is down is waited for: it is no reason to leave. */
export async function keepWatch(ports: Ports, guarded: Guarded): Promise<'ended' | 'acted'> {
  const { clock, log, signal } = ports;
  const heartbeat: Heartbeat = { renewTime: undefined, atMs: clock.now().getTime() };
  let permitted = false;
  const say = onChange((trouble) =>
    log.error(`${trouble}; trying again every ${retryMs / 1000} s`, 'dead-man'),
  );
  for (;;) {
    let acting = false;
    try {
      if (!permitted) await requirePermissions(ports.cluster, guarded);
      permitted = true;
      const standing = await awaitStanding(ports, guarded, heartbeat);
      if (standing.kind === 'gone') return 'ended';
      acting = true;
      return await act(ports, guarded, standing);
    } catch (thrown) {
      signal.throwIfAborted();
      if (!permitted && !isPassing(thrown)) throw thrown;
      say(messageOf(thrown));
    }
    await clock.sleep(retryMs, signal);
    if (!acting) grantGrace(heartbeat, clock.now().getTime(), guarded.ttlMs);
  }
}

/** What stays wrong, a record that nobody can read for one, is said when it changes, not every time. */
function onChange(say: (text: string) => void): (text: string) => void {
  let said: string | undefined;
  return (text) => {
    if (text !== said) say(text);
    said = text;
  };
}

/** An API server that is not there or not well; a refusal is neither. */
const isPassing = (thrown: unknown): boolean =>
  thrown instanceof ClusterError &&
  ['unreachable', 'throttled', 'server', 'gone', 'conflict'].includes(thrown.failure);

/** Looks once, by the lease's own time: for a schedule, where no process remembers what it saw. */
export async function lookOnce(
  ports: Ports,
  guarded: Guarded,
): Promise<'ended' | 'alive' | 'acted'> {
  const { cluster } = ports;
  const seen = await readSeen(cluster, guarded);
  const { lease, carrier } = seen;
  const since = Date.parse(lease?.spec.renewTime ?? carrier?.metadata.creationTimestamp ?? '');
  const nowMs = cluster.now().getTime();
  const standing = standingOf({
    lease,
    record: recordIn(guarded, seen),
    signMs: Number.isNaN(since) ? 0 : Math.min(since, nowMs),
    nowMs,
    ttlMs: guarded.ttlMs,
  });
  if (standing.kind === 'gone') return 'ended';
  if (standing.kind === 'alive') return 'alive';
  return await act(ports, guarded, standing);
}

async function act(
  ports: Ports,
  guarded: Guarded,
  standing: Extract<Standing, { kind: 'act' | 'left-over' }>,
): Promise<'ended' | 'acted'> {
  const { log } = ports;
  if (standing.kind === 'left-over') {
    await endLease(ports, guarded.namespace, standing.lease);
    log.info(`${standing.lease.metadata.name} is released: it was left without a canary`);
    return 'ended';
  }
  log.warning(`${guarded.workload}: ${standing.why}; users go back to stable`, 'dead-man');
  await end(ports, guarded, `dead-man switch: ${standing.why}`);
  await leaveEvent(ports, guarded, standing.why);
  return 'acted';
}

/** The same way back as the sweep's and rollback-canary's. Once begun it is not stopped by a signal: half-way is the worst place to be. */
async function end(
  given: Ports,
  { kind, namespace, workload, timeoutMs }: Guarded,
  reason: string,
): Promise<void> {
  const ports: Ports = { ...given, signal: new AbortController().signal };
  await driverOfKind(kind).end(ports, { kind, namespace, workload, timeoutMs, reason });
}

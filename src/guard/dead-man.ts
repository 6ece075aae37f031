import { messageOf, UsageError } from '../errors.ts';
import type { WorkloadKind } from '../evidence/release.ts';
import {
  type Cluster,
  ClusterError,
  type KubeObject,
  type ResourceType,
} from '../ports/cluster.ts';
import type { Ports } from '../ports/ports.ts';
import { resources } from '../ports/resources.ts';
import { currentOne, within } from '../ports/watching.ts';
import { recordOn } from '../release/argo-rollouts/record.ts';
import { endRolloutRelease } from '../release/argo-rollouts/rollback.ts';
import { rolloutKind } from '../release/argo-rollouts/rollout.ts';
import { endRelease } from '../release/beside/rollback.ts';
import { kindsOf, markOn } from '../release/config/mark.ts';
import { endLease } from '../release/config/prune.ts';
import { deadManAnnotation, type Standing, standingOf } from '../release/dead-man/standing.ts';
import { recordOrCopy } from '../release/record/copy.ts';
import { canaryName, leaseName } from '../release/record/names.ts';
import { workloadTypes } from '../workload/kinds.ts';
import type { Lease } from '../workload/objects.ts';

export interface Guarded {
  readonly kind: WorkloadKind | typeof rolloutKind;
  readonly namespace: string;
  readonly workload: string;
  readonly ttlMs: number;
  /** How long stable may take to come back before the canary is removed all the same. */
  readonly timeoutMs: number;
  /** Name of this pod, written onto the lease as proof that the switch works; undefined outside a pod. */
  readonly pod: string | undefined;
}
/** The object that carries the record of the release: a Rollout does so itself, any other workload's canary is beside it. */
const carrierOf = ({ kind, workload }: Guarded) =>
  kind === rolloutKind
    ? { type: resources.rollouts, name: workload, recordIn: recordOn }
    : {
        type: workloadTypes[kind].resource,
        name: canaryName(workload),
        recordIn: recordOrCopy,
      };
const recordIn = (guarded: Guarded, carrier: KubeObject | undefined, lease: Lease | undefined) =>
  carrier === undefined ? undefined : carrierOf(guarded).recordIn(carrier, lease);
interface Need {
  readonly type: ResourceType;
  readonly subresource?: 'status';
  readonly verbs: readonly string[];
}
const workloadVerbs = ['get', 'list', 'watch', 'update', 'patch', 'delete'] as const;
/** Everything the switch does in the cluster: what action-templates/kubernetes/dead-man.yml grants, and nothing else (tested). */
export const deadManNeeds = {
  every: [{ type: resources.leases, verbs: ['get', 'list', 'watch', 'create', 'patch', 'delete'] }],
  Deployment: [
    { type: resources.deployments, verbs: workloadVerbs },
    { type: resources.replicaSets, verbs: ['list'] },
  ],
  /** Its canary's volume claims go with it; pods that would block the way back are deleted. */
  StatefulSet: [
    { type: resources.statefulSets, verbs: workloadVerbs },
    { type: resources.controllerRevisions, verbs: ['list'] },
    { type: resources.persistentVolumeClaims, verbs: ['list', 'delete'] },
    { type: resources.pods, verbs: ['list', 'delete'] },
  ],
  Rollout: [
    { type: resources.rollouts, verbs: ['get', 'list', 'watch', 'patch'] },
    { type: resources.rollouts, subresource: 'status', verbs: ['patch'] },
    { type: resources.replicaSets, verbs: ['list'] },
  ],
  'gateway-api': [
    { type: resources.httpRoutes, verbs: ['get', 'patch'] },
    { type: resources.services, verbs: ['get', 'delete'] },
  ],
  istio: [
    { type: resources.virtualServices, verbs: ['get', 'patch'] },
    { type: resources.services, verbs: ['get', 'delete'] },
  ],
  nginx: [
    { type: resources.ingresses, verbs: ['get', 'delete'] },
    { type: resources.services, verbs: ['get', 'delete'] },
  ],
  consumers: [{ type: resources.pods, verbs: ['list', 'watch'] }],
  replicas: [],
  'argo-rollouts': [],
  /** Copies of configuration that nothing refers to any more. Those of Secrets only where a release makes them. */
  ConfigMap: [{ type: resources.configMaps, verbs: ['list', 'delete'] }],
  /** A held autoscaler is given back, whatever the provider. */
  autoscaler: [
    { type: resources.horizontalPodAutoscalers, verbs: ['get', 'patch'] },
    { type: resources.scaledObjects, verbs: ['get', 'patch'] },
  ],
} as const satisfies Readonly<Record<string, readonly Need[]>>;
/** Granted by nobody who did not ask for it: `config: versioned-with-secrets`. */
const secretNeeds: readonly Need[] = [{ type: resources.secrets, verbs: ['list', 'delete'] }];

/** A switch that may not act is worse than none: said at the start, when deploy-canary still waits for it. */
export async function requirePermissions(cluster: Cluster, guarded: Guarded): Promise<void> {
  const [lease, canary] = await read(cluster, guarded);
  const record = recordIn(guarded, canary, lease);
  const needs: readonly Need[] = [
    ...deadManNeeds.every,
    ...deadManNeeds[guarded.kind],
    ...(record === undefined ? [] : deadManNeeds[record.provider]),
    ...(record?.autoscaler === undefined ? [] : deadManNeeds.autoscaler),
    ...kindsOf(record?.copies, markOn(lease)).flatMap((kind) =>
      kind === 'ConfigMap' ? deadManNeeds.ConfigMap : secretNeeds,
    ),
  ];
  for (const { type, subresource, verbs } of needs)
    for (const verb of verbs)
      if (!(await cluster.may(verb, type, guarded.namespace, subresource)))
        throw new UsageError(
          `The switch's ServiceAccount may not ${verb} ${type.plural}${subresource === undefined ? '' : `/${subresource}`} in ${guarded.namespace}.`,
          { fix: 'Apply action-templates/kubernetes/dead-man.yml there.' },
        );
}

const retryMs = 5000;
/** After an outage of the API a living run must have time to say so. */
const graceMs = 60_000;
/** A read that took longer was tried again and again: nobody could renew meanwhile either. */
const outageMs = 5000;
/** It looks once shortly before the time is up: an outage that has just ended is seen as well. */
const earlyMs = 10_000;

/** When a renewal was last seen, by our clock; the first sight counts as one (as in leader election). */
interface Sign {
  renewTime: string | undefined;
  atMs: number;
}

/** Watches a release until it has ended, or ends it. An API server that is down is waited for: it is no reason to leave. */
export async function keepWatch(ports: Ports, guarded: Guarded): Promise<'ended' | 'acted'> {
  const { clock, log, signal } = ports;
  const sign: Sign = { renewTime: undefined, atMs: clock.now().getTime() };
  let permitted = false;
  const say = onChange((trouble) =>
    log.error(`${trouble}; trying again every ${retryMs / 1000} s`, 'dead-man'),
  );
  for (;;) {
    let acting = false;
    try {
      if (!permitted) await requirePermissions(ports.cluster, guarded);
      permitted = true;
      const standing = await awaitStanding(ports, guarded, sign);
      if (standing.kind === 'gone') return 'ended';
      acting = true;
      return await act(ports, guarded, standing);
    } catch (thrown) {
      signal.throwIfAborted();
      if (!permitted && !isPassing(thrown)) throw thrown;
      say(messageOf(thrown));
    }
    await clock.sleep(retryMs, signal);
    if (!acting) grantGrace(sign, clock.now().getTime(), guarded.ttlMs);
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
  const [lease, canary] = await read(cluster, guarded);
  const since = Date.parse(lease?.spec.renewTime ?? canary?.metadata.creationTimestamp ?? '');
  const nowMs = cluster.now().getTime();
  const standing = standingOf({
    lease,
    record: recordIn(guarded, canary, lease),
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
  await end(ports, guarded);
  return 'acted';
}

const read = (cluster: Cluster, guarded: Guarded) => {
  const { namespace, workload } = guarded;
  const { type, name } = carrierOf(guarded);
  return Promise.all([
    cluster.get<Lease>(resources.leases, namespace, leaseName(workload)),
    cluster.get(type, namespace, name),
  ]);
};

/** The same way back as the sweep's and rollback-canary's. Once begun it is not stopped by a signal: half-way is the worst place to be. */
async function end(given: Ports, { kind, namespace, workload, timeoutMs }: Guarded): Promise<void> {
  const ports: Ports = { ...given, signal: new AbortController().signal };
  const about = { namespace, workload, timeoutMs };
  if (kind === rolloutKind) await endRolloutRelease(ports, about);
  else await endRelease(ports, { ...about, kind });
}

/** Follows lease and canary by watch until the release is over or nobody looks after it, and asks the cluster once more before it believes so. */
async function awaitStanding(
  ports: Ports,
  guarded: Guarded,
  sign: Sign,
): Promise<Exclude<Standing, { kind: 'alive' }>> {
  const { cluster, clock, signal } = ports;
  const { ttlMs } = guarded;
  for (;;) {
    // A connection that died silently shows a lease that nobody renews: only what is read afresh is acted upon.
    const askedMs = clock.now().getTime();
    const [lease, canary] = await read(cluster, guarded);
    const nowMs = clock.now().getTime();
    if (nowMs - askedMs > outageMs) grantGrace(sign, nowMs, ttlMs);
    const standing = look(sign, { lease, canary }, nowMs, guarded);
    if (standing.kind !== 'alive') return standing;
    const leftMs = standing.untilMs - nowMs;
    const early = Math.min(earlyMs, ttlMs / 4);
    await within(clock, leftMs > early ? leftMs - early : leftMs, signal, (limit, stop) =>
      follow(ports, guarded, sign, { limit, stop }),
    );
    signal.throwIfAborted();
  }
}

interface Seen {
  lease: Lease | undefined;
  canary: KubeObject | undefined;
}
function look(sign: Sign, { lease, canary }: Seen, nowMs: number, guarded: Guarded): Standing {
  note(sign, lease, nowMs);
  const record = recordIn(guarded, canary, lease);
  return standingOf({ lease, record, signMs: sign.atMs, nowMs, ttlMs: guarded.ttlMs });
}

/** Two watches, until the limit or until what they show is no longer a living release. */
async function follow(
  ports: Ports,
  guarded: Guarded,
  sign: Sign,
  { limit, stop }: { readonly limit: AbortSignal; readonly stop: () => void },
): Promise<void> {
  const { cluster, clock } = ports;
  const { namespace, workload } = guarded;
  const carrier = carrierOf(guarded);
  const seen: Seen = { lease: undefined, canary: undefined };
  const synced = new Set<string>();
  const changed = async (name: string): Promise<void> => {
    synced.add(name);
    if (synced.size < 2) return;
    if (look(sign, seen, clock.now().getTime(), guarded).kind !== 'alive') stop();
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
    watchOne(carrier.type, carrier.name, (canary) => {
      seen.canary = canary;
    }),
  ]).finally(stop);
}

function grantGrace(sign: Sign, nowMs: number, ttlMs: number): void {
  sign.atMs = Math.max(sign.atMs, nowMs - ttlMs + Math.min(graceMs, ttlMs));
}
function note(sign: Sign, lease: Lease | undefined, nowMs: number): void {
  const renewTime = lease?.spec.renewTime;
  if (renewTime === undefined || renewTime === sign.renewTime) return;
  sign.renewTime = renewTime;
  sign.atMs = nowMs;
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

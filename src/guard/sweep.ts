import { endExperiment } from '../chaos/rescue.ts';
import { messageOf } from '../errors.ts';
import { ClusterError, type KubeObject } from '../ports/cluster.ts';
import { resources } from '../ports/resources.ts';
import { releasedRollouts } from '../release/argo-rollouts/find.ts';
import { endRolloutRelease } from '../release/argo-rollouts/rollback.ts';
import type { Ports } from '../release/beside/deploy.ts';
import { endRelease } from '../release/beside/rollback.ts';
import { endLease } from '../release/config/prune.ts';
import { standingOfLease } from '../release/record/lease-standing.ts';
import { prefix, workloadLabel } from '../release/record/record.ts';
import { type WorkloadKind, workloadKinds } from '../workload/kind.ts';
import { workloadTypes } from '../workload/kinds.ts';
import type { Lease, Workload } from '../workload/objects.ts';

/** One thing that had outlived its deadline, and how its end went. */
export interface Swept {
  readonly kind: 'canary' | 'fault' | 'lease';
  readonly name: string;
  readonly workload: string;
  readonly expiredAt: string;
  readonly result: 'ended' | 'planned' | 'failed';
  readonly detail: string;
}
const ours = 'app.kubernetes.io/managed-by=sluice';
const faultTypes = [resources.podChaos, resources.networkChaos];

/** Ends everything of ours in the namespace that is past its deadline: faults first, then canaries, then leases. */
export async function sweep(
  ports: Ports,
  request: { readonly namespace: string; readonly timeoutMs: number; readonly dryRun: boolean },
): Promise<readonly Swept[]> {
  const swept = [...(await sweepFaults(ports, request))];
  for (const kind of workloadKinds)
    swept.push(
      ...(await sweepCanaries(ports, request, kind).catch((thrown) => unseen(kind, thrown))),
    );
  swept.push(...(await sweepRollouts(ports, request)));
  return [...swept, ...(await sweepLeases(ports, request))];
}
/** A Role that lacks one kind must not keep the others, nor the leases, from being swept; it fails the sweep all the same. */
function unseen(kind: WorkloadKind, thrown: unknown): readonly Swept[] {
  if (!(thrown instanceof ClusterError && thrown.failure === 'forbidden')) throw thrown;
  const name = workloadTypes[kind].resource.plural;
  const detail = messageOf(thrown);
  return [{ kind: 'canary', name, workload: '', expiredAt: '', result: 'failed', detail }];
}
type Request = Parameters<typeof sweep>[1];

async function attempt(
  what: Omit<Swept, 'result' | 'detail'>,
  dryRun: boolean,
  end: () => Promise<string>,
): Promise<Swept> {
  if (dryRun) return { ...what, result: 'planned', detail: 'dry run: nothing was changed' };
  try {
    return { ...what, result: 'ended', detail: await end() };
  } catch (thrown) {
    return { ...what, result: 'failed', detail: messageOf(thrown) };
  }
}

async function sweepFaults(
  ports: Ports,
  { namespace, dryRun }: Request,
): Promise<readonly Swept[]> {
  const swept: Swept[] = [];
  for (const type of faultTypes) {
    for (const object of await listOrNone(ports, type, namespace)) {
      const expiredAt = object.metadata.annotations?.[`${prefix}expires-at`] ?? '';
      if (!isPast(ports, expiredAt)) continue;
      const workload = object.metadata.labels?.[workloadLabel] ?? '';
      const about = { kind: 'fault' as const, name: object.metadata.name, workload, expiredAt };
      swept.push(
        await attempt(about, dryRun, async () => {
          const end = await endExperiment(ports, type, object);
          if (end.cleanup === 'leaked') throw new Error(end.detail);
          return `${end.cleanup}: ${end.detail}`;
        }),
      );
    }
  }
  return swept;
}

/** Chaos Mesh need not be installed. */
async function listOrNone(
  { cluster }: Ports,
  type: (typeof faultTypes)[number],
  namespace: string,
): Promise<readonly KubeObject[]> {
  try {
    return (await cluster.list(type, namespace, { labelSelector: ours })).items;
  } catch (thrown) {
    if (thrown instanceof ClusterError && thrown.failure === 'not-found') return [];
    throw thrown;
  }
}

async function sweepCanaries(
  ports: Ports,
  request: Request,
  kind: WorkloadKind,
): Promise<readonly Swept[]> {
  const { namespace, timeoutMs, dryRun } = request;
  const { resource } = workloadTypes[kind];
  const { items } = await ports.cluster.list<Workload>(resource, namespace, {
    labelSelector: ours,
  });
  const swept: Swept[] = [];
  for (const canary of items) {
    const workload = canary.metadata.labels?.[workloadLabel] ?? '';
    const expiresAt = canary.metadata.annotations?.[`${prefix}expires-at`] ?? '';
    if (!isPast(ports, expiresAt)) continue;
    const about = {
      kind: 'canary' as const,
      name: canary.metadata.name,
      workload,
      expiredAt: expiresAt,
    };
    swept.push(
      await attempt(about, dryRun, async () => {
        await endRelease(ports, { kind, namespace, workload, timeoutMs });
        return 'exposure 0, stable restored, canary removed';
      }),
    );
  }
  return swept;
}

/** Releases by Argo's Rollouts. A Role without Rollouts has none to sweep, and that is said. */
async function sweepRollouts(
  ports: Ports,
  { namespace, timeoutMs, dryRun }: Request,
): Promise<readonly Swept[]> {
  const swept: Swept[] = [];
  for (const rollout of await rolloutsOrNone(ports, namespace)) {
    const workload = rollout.metadata.name;
    const expiredAt = rollout.metadata.annotations?.[`${prefix}expires-at`] ?? '';
    if (!isPast(ports, expiredAt)) continue;
    const about = { kind: 'canary' as const, name: workload, workload, expiredAt };
    swept.push(
      await attempt(about, dryRun, async () => {
        await endRolloutRelease(ports, { namespace, workload, timeoutMs });
        return 'Rollout aborted, template of stable restored, release ended';
      }),
    );
  }
  return swept;
}
async function rolloutsOrNone(
  { cluster, log }: Ports,
  namespace: string,
): Promise<readonly KubeObject[]> {
  try {
    return await releasedRollouts(cluster, namespace);
  } catch (thrown) {
    if (!(thrown instanceof ClusterError) || thrown.failure !== 'forbidden') throw thrown;
    log.info(`Rollouts of Argo are not looked at. ${thrown.message}`);
    return [];
  }
}

async function sweepLeases(
  ports: Ports,
  { namespace, timeoutMs, dryRun }: Request,
): Promise<readonly Swept[]> {
  const { items } = await ports.cluster.list<Lease>(resources.leases, namespace, {
    labelSelector: ours,
  });
  const swept: Swept[] = [];
  for (const lease of items) {
    const standing = await standingOfLease(ports.cluster, namespace, lease);
    if (standing.kind === 'needed' || standing.dueMs > ports.clock.now().getTime()) continue;
    const workload = lease.metadata.labels?.[workloadLabel] ?? '';
    const about = {
      kind: 'lease' as const,
      name: lease.metadata.name,
      workload,
      expiredAt: new Date(standing.dueMs).toISOString(),
    };
    swept.push(
      await attempt(about, dryRun, async () => {
        if (standing.kind === 'lost') {
          await endRelease(ports, { kind: standing.workload, namespace, workload, timeoutMs });
          return 'its canary had been deleted by hand: exposure 0 and stable restored from the copy of its record';
        }
        await endLease(ports, namespace, lease);
        return 'released';
      }),
    );
  }
  return swept;
}

/** A deadline that cannot be read has passed: what nobody can end by itself must not stay. */
function isPast({ clock }: Ports, expiresAt: string): boolean {
  const at = Date.parse(expiresAt);
  return Number.isNaN(at) || at <= clock.now().getTime();
}

import { endExperiment } from '../chaos/rescue.ts';
import { messageOf } from '../errors.ts';
import { ClusterError, type KubeObject } from '../ports/cluster.ts';
import { resources } from '../ports/resources.ts';
import type { Ports } from './deploy.ts';
import { expiryOf } from './lease.ts';
import type { Deployment, Lease } from './objects.ts';
import { canaryName, prefix, workloadLabel } from './record.ts';
import { lostReleaseOf } from './record-copy.ts';
import { endRelease } from './rollback.ts';

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
  return [
    ...(await sweepFaults(ports, request)),
    ...(await sweepCanaries(ports, request)),
    ...(await sweepLeases(ports, request)),
  ];
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
  { namespace, timeoutMs, dryRun }: Request,
): Promise<readonly Swept[]> {
  const { items } = await ports.cluster.list<Deployment>(resources.deployments, namespace, {
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
        await endRelease(ports, { namespace, workload, timeoutMs });
        return 'exposure 0, stable restored, canary removed';
      }),
    );
  }
  return swept;
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
    const workload = lease.metadata.labels?.[workloadLabel] ?? '';
    const standing = await standingOfLease(ports, namespace, workload, lease);
    const dueMs = standing === 'lost' ? silentAtMs(lease) : expiryOf(lease);
    // A canary's lease keeps the copy of its record: it goes with the canary.
    if (standing === 'needed' || dueMs > ports.clock.now().getTime()) continue;
    const about = {
      kind: 'lease' as const,
      name: lease.metadata.name,
      workload,
      expiredAt: new Date(dueMs).toISOString(),
    };
    swept.push(
      await attempt(about, dryRun, async () => {
        if (standing === 'lost') {
          await endRelease(ports, { namespace, workload, timeoutMs });
          return 'its canary had been deleted by hand: exposure 0 and stable restored from the copy of its record';
        }
        await ports.cluster.remove(resources.leases, namespace, lease.metadata.name, {
          ...(lease.metadata.resourceVersion === undefined
            ? {}
            : { resourceVersion: lease.metadata.resourceVersion }),
        });
        return 'released';
      }),
    );
  }
  return swept;
}

/** Whoever works on a release renews its lease each 30 s: between its lease and its canary no run is silent for so long. */
const silenceMs = 120_000;
const silentAtMs = ({ spec }: Lease): number => {
  const renewedMs = Date.parse(spec.renewTime ?? '');
  return Number.isNaN(renewedMs) ? 0 : renewedMs + silenceMs;
};

/** Whether the lease is of a canary that is there, of one that somebody deleted by hand, or of none any more. */
async function standingOfLease(
  { cluster }: Ports,
  namespace: string,
  workload: string,
  lease: Lease,
): Promise<'needed' | 'lost' | 'left-over'> {
  if (lostReleaseOf(lease) === undefined) return 'left-over';
  const [canary, stable] = await Promise.all([
    cluster.get(resources.deployments, namespace, canaryName(workload)),
    cluster.get(resources.deployments, namespace, workload),
  ]);
  if (canary !== undefined) return 'needed';
  // Without the workload there is nobody to give anything back to.
  return stable === undefined ? 'left-over' : 'lost';
}

/** A deadline that cannot be read has passed: what nobody can end by itself must not stay. */
function isPast({ clock }: Ports, expiresAt: string): boolean {
  const at = Date.parse(expiresAt);
  return Number.isNaN(at) || at <= clock.now().getTime();
}

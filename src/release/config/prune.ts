import type { Clock } from '../../ports/clock.ts';
import type { Cluster } from '../../ports/cluster.ts';
import type { Log } from '../../ports/log.ts';
import { resources } from '../../ports/resources.ts';
import type { RunIdentity } from '../../ports/runtime.ts';
import { dropLease, holdLease } from '../lease.ts';
import { type Deployment, type Lease, type ReplicaSet, selectorText } from '../objects.ts';
import { canaryName, leaseName, workloadLabel } from '../record.ts';
import { copiesSelector, typeOf } from './copies.ts';
import { kindsOf, markOn } from './mark.ts';
import { type ConfigKind, keyOf, referencesOf } from './references.ts';

interface Ports {
  readonly cluster: Cluster;
  readonly clock: Clock;
  readonly log: Log;
  readonly run: RunIdentity;
}
interface Where {
  readonly namespace: string;
  readonly workload: string;
}

/**
 * The last step of every end of a release: copies that nothing refers to any more go, then the lease, which says that there may be some. Where
 * the end died before this, the lease still stands, and whoever ends it comes through here.
 */
export async function dropCopiesAndLease(
  ports: Ports,
  where: Where,
  ...marks: readonly (string | undefined)[]
): Promise<void> {
  await pruneCopies(ports, where, kindsOf(...marks));
  await dropLease(ports.cluster, where.namespace, where.workload);
}

/** The same for an end that had nothing to do, and took no lease: what another run left may still be there. */
export async function dropLeftovers(ports: Ports, where: Where): Promise<void> {
  const { namespace, workload } = where;
  const lease = await ports.cluster.get<Lease>(resources.leases, namespace, leaseName(workload));
  await dropCopiesAndLease(ports, where, markOn(lease));
}

const takeoverMs = 60_000;
/** Ends a lease that nobody holds any more; whoever takes it in this moment keeps it. What its run had copied goes first. */
export async function endLease(ports: Ports, namespace: string, lease: Lease): Promise<void> {
  const { name, resourceVersion, labels } = lease.metadata;
  const workload = labels?.[workloadLabel] ?? '';
  const mark = markOn(lease);
  if (kindsOf(mark).length > 0 && workload !== '') {
    // Held, so that no run makes copies that are removed here before anything refers to them.
    await holdLease({ ...ports, namespace, workload, durationMs: takeoverMs });
    return await dropCopiesAndLease(ports, { namespace, workload }, mark);
  }
  await ports.cluster.remove(
    resources.leases,
    namespace,
    name,
    resourceVersion === undefined ? {} : { resourceVersion },
  );
}

/** Removes the workload's copies that neither it, nor a revision to go back to, nor a canary refers to. */
async function pruneCopies(
  { cluster, log }: Ports,
  where: Where,
  kinds: readonly ConfigKind[],
): Promise<void> {
  const { namespace, workload } = where;
  const copies: { kind: ConfigKind; name: string; uid: string | undefined }[] = [];
  for (const kind of kinds) {
    const labelSelector = copiesSelector(workload);
    const { items } = await cluster.list(typeOf[kind], namespace, { labelSelector });
    copies.push(...items.map(({ metadata: { name, uid } }) => ({ kind, name, uid })));
  }
  if (copies.length === 0) return;
  const used = await referredTo(cluster, where);
  for (const { kind, name, uid } of copies) {
    if (used.has(keyOf({ kind, name }))) continue;
    await cluster.remove(typeOf[kind], namespace, name, uid === undefined ? {} : { uid });
    log.info(`${kind} ${name} is removed: no revision refers to it any more`);
  }
}

async function referredTo(
  cluster: Cluster,
  { namespace, workload }: Where,
): Promise<ReadonlySet<string>> {
  const [stable, canary] = await Promise.all([
    cluster.get<Deployment>(resources.deployments, namespace, workload),
    cluster.get<Deployment>(resources.deployments, namespace, canaryName(workload)),
  ]);
  const history = stable === undefined ? [] : await revisionsOf(cluster, namespace, stable);
  const templates = [stable, canary, ...history].flatMap((one) =>
    one === undefined ? [] : [one.spec.template],
  );
  return new Set(templates.flatMap(referencesOf).map(keyOf));
}

async function revisionsOf(
  cluster: Cluster,
  namespace: string,
  stable: Deployment,
): Promise<readonly ReplicaSet[]> {
  const { items } = await cluster.list<ReplicaSet>(resources.replicaSets, namespace, {
    labelSelector: selectorText(stable.spec.selector),
  });
  return items.filter(({ metadata }) =>
    (metadata.ownerReferences ?? []).some(({ uid }) => uid === stable.metadata.uid),
  );
}

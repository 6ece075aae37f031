import { workloadKinds } from '../../evidence/release.ts';
import type { Clock } from '../../ports/clock.ts';
import {
  type Cluster,
  type ObjectMeta,
  type OwnerReference,
  onlyThis,
} from '../../ports/cluster.ts';
import type { Log } from '../../ports/log.ts';
import { resources } from '../../ports/resources.ts';
import type { RunIdentity } from '../../ports/runtime.ts';
import { readWorkload, typeOf } from '../../workload/kinds.ts';
import type { Lease, PodTemplate } from '../../workload/objects.ts';
import { lostReleaseOf } from '../record/copy.ts';
import { dropLease, holdLease, mayTake } from '../record/lease.ts';
import { canaryName, leaseName, workloadLabel } from '../record/names.ts';
import { configTypes, copiesSelector } from './copies.ts';
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

/**
 * The same for an end that had nothing to do, and took no lease: what an earlier run left may still be there. Without `force` what another run
 * holds by now is its own: its copies may not be referred to yet.
 */
export async function dropLeftovers(ports: Ports, where: Where, force: boolean): Promise<void> {
  const { namespace, workload } = where;
  const lease = await ports.cluster.get<Lease>(resources.leases, namespace, leaseName(workload));
  if (lease !== undefined && !force && !mayTake(lease, ports.run, ports.cluster.now())) return;
  await dropCopiesAndLease(ports, where, markOn(lease));
}

/** A lease from which an end took the copy and then died: this run took it in that moment, and nothing is to be restored from it. */
export async function dropEmptied(ports: Ports, where: Where): Promise<void> {
  const { namespace, workload } = where;
  const lease = await ports.cluster.get<Lease>(resources.leases, namespace, leaseName(workload));
  if (lostReleaseOf(lease) === undefined) await dropLeftovers(ports, where, false);
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
  const labelSelector = copiesSelector(workload);
  const copies: (ObjectMeta & { readonly kind: ConfigKind })[] = [];
  for (const kind of kinds) {
    const { items } = await cluster.list(configTypes[kind], namespace, { labelSelector });
    copies.push(...items.map(({ metadata }) => ({ ...metadata, kind })));
  }
  if (copies.length === 0) return;
  const owners = copies.flatMap(({ ownerReferences = [] }) => ownerReferences);
  const used = await referredTo(cluster, where, owners);
  for (const copy of copies) {
    const { kind, name } = copy;
    if (used.has(keyOf(copy))) continue;
    await cluster.remove(configTypes[kind], namespace, name, onlyThis(copy));
    log.info(`${kind} ${name} is removed: no revision refers to it any more`);
  }
}

/** Every reference of the workload, its canary and its revisions. A copy says by its owner of which kind the workload is. */
async function referredTo(
  cluster: Cluster,
  { namespace, workload }: Where,
  owners: readonly OwnerReference[],
): Promise<ReadonlySet<string>> {
  const known = workloadKinds.filter((kind) => owners.some((owner) => owner.kind === kind));
  const templates: PodTemplate[] = [];
  for (const kind of known.length === 0 ? workloadKinds : known) {
    const [stable, canary] = await Promise.all([
      readWorkload(cluster, { kind, namespace, name: workload }),
      readWorkload(cluster, { kind, namespace, name: canaryName(workload) }),
    ]);
    for (const one of [stable, canary]) if (one !== undefined) templates.push(one.spec.template);
    if (stable !== undefined)
      templates.push(
        ...(await typeOf(stable).revisions(cluster, stable)).map(({ template }) => template),
      );
  }
  return new Set(templates.flatMap(referencesOf).map(keyOf));
}

import type { Ports } from '../../ports/ports.ts';
import { awaitWorkload } from '../../workload/await-workload.ts';
import type { Revision } from '../../workload/kind.ts';
import { readWorkload, typeOf } from '../../workload/kinds.ts';
import type { Workload } from '../../workload/objects.ts';
import { isServing, leastOf, neededPods, servingPods } from '../exposure/capacity.ts';
import { type ExposureTarget, stablePlace, targetOf } from '../exposure/provider.ts';
import { exposureProviders } from '../exposure/providers.ts';
import { amendRecord, type ReleaseRecord } from '../record/record.ts';
import type { Released, RollbackRequest } from '../request.ts';
import { handBack } from './hand-back.ts';
import { removeCanary } from './removal.ts';
import { awaitRevision, giveRevision } from './restore.ts';
import { releaseStuckPods } from './stuck-pods.ts';
import { placeOf, readCanary } from './what-to-end.ts';

/** To an earlier revision, whole; nothing to do without one. */
export async function goBack(
  ports: Ports,
  request: RollbackRequest,
  earlier: Revision | undefined,
): Promise<undefined> {
  if (earlier === undefined) return;
  await giveRevision(ports, placeOf(request), earlier);
  await awaitRevision(ports, placeOf(request), earlier, request.timeoutMs);
}

interface Ending {
  readonly canary: Workload | undefined;
  readonly record: ReleaseRecord;
  readonly earlier: Revision | undefined;
}
/**
 * Users, then the earlier template, then the canary. Where a promotion has left stable without pods to serve them, or going back would take
 * them, the template goes first, while the canary serves. Returns what still holds the canary.
 */
export async function endCanary(
  ports: Ports,
  request: RollbackRequest,
  { canary, record, earlier }: Ending,
): Promise<string | undefined> {
  const { namespace, workload, timeoutMs, drainMs } = request;
  const target = targetOf(namespace, workload, record);
  if (canary !== undefined && record.state !== 'rolling-back')
    // Due from now on: should this run die, the next sweep goes on.
    await amendRecord(ports.cluster, canary, {
      state: 'rolling-back',
      expiresAt: ports.clock.now().toISOString(),
    });
  const provider = exposureProviders[record.provider];
  const templateFirst = earlier !== undefined && (await cannotServe(ports, request, target));
  if (templateFirst) await giveRevision(ports, placeOf(request), earlier);
  await handBack(ports, { provider, target, timeoutMs, updatedOnly: templateFirst });
  // A rollback that died after it had put the template back left them.
  await releaseStuckPods(ports, stablePlace(target));
  await awaitCapacity(ports, target, record, timeoutMs);
  // Where stable had no pods at all, the canary had to serve until there were some again.
  await provider.withdraw(ports.cluster, target);
  if (templateFirst) await awaitRevision(ports, placeOf(request), earlier, timeoutMs);
  else await goBack(ports, request, earlier);
  return await removeCanary(ports, canary, record, target, drainMs);
}

/** Whether stable, as it is or while it takes another template, has too few pods for its users, and the canary some. */
async function cannotServe(
  { cluster }: Ports,
  request: Released,
  target: ExposureTarget,
): Promise<boolean> {
  const [stable, canary] = await Promise.all([
    readWorkload(cluster, stablePlace(target)),
    readCanary(cluster, request),
  ]);
  if (stable === undefined || !isServing(canary)) return false;
  if (typeOf(stable).outageOf(stable) !== undefined) return true;
  const needed = neededPods({ countsPods: true, before: 0, stable, canary });
  return servingPods(stable) < leastOf(needed);
}

/** Stable at the count that is wanted by now: an autoscaler, or people, may have set another one than the release began with. */
async function awaitCapacity(
  ports: Ports,
  target: ExposureTarget,
  record: ReleaseRecord,
  timeoutMs: number,
): Promise<void> {
  const { countsPods } = exposureProviders[record.provider];
  const restored = await awaitWorkload(ports, stablePlace(target), {
    timeoutMs,
    until: ({ status, spec }) =>
      (!countsPods || (spec.replicas ?? 1) >= record.stableReplicas) &&
      (status?.availableReplicas ?? 0) >= Math.min(record.stableReplicas, spec.replicas ?? 1),
  });
  if (!restored)
    ports.log.warning(
      `${target.workload} did not reach its ${record.stableReplicas} available replicas within ${timeoutMs / 1000} s; the canary is removed all the same, since users must not stay on it.`,
      'stable is short of capacity',
    );
}

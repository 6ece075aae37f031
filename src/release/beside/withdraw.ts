import type { ReleaseHandle } from '../../evidence/release.ts';
import type { Ports } from '../../ports/ports.ts';
import { awaitWorkload } from '../../workload/await-workload.ts';
import { readWorkload } from '../../workload/kinds.ts';
import { replicasOf } from '../../workload/objects.ts';
import { releaseAutoscaler } from '../exposure/hold.ts';
import { type ExposureTarget, stablePlace, targetOf } from '../exposure/provider.ts';
import { exposureProviders } from '../exposure/providers.ts';
import { scale } from '../exposure/replicas.ts';
import { canaryPlaceOf } from '../handle.ts';
import { recordOf } from '../record/record.ts';
import type { Withdrawn } from '../withdrawn.ts';

const nothing = (detail: string): Withdrawn => ({ done: false, detail });
/** Users stay on a canary that failed no longer than this, however slowly stable gets its pods back. */
const capacityMs = 30_000;

/** Exposure 0 by the release's own provider, after stable has its capacity back; the canary stays. */
export async function withdrawBeside(ports: Ports, handle: ReleaseHandle): Promise<Withdrawn> {
  const { cluster } = ports;
  const { namespace, workload } = handle;
  const canary = await readWorkload(cluster, canaryPlaceOf(handle));
  if (canary === undefined) return nothing(`${handle.canary} is gone`);
  const record = recordOf(canary);
  if (record.release !== handle.id)
    return nothing(`${handle.canary} is of another release, ${record.release}`);
  if (record.state === 'promoting' || record.state === 'rolling-back')
    return nothing(`the release is ${record.state} already`);
  const provider = exposureProviders[record.provider];
  const target = targetOf(namespace, workload, record);
  if (provider.countsPods) await raiseStable(ports, target);
  await provider.withdraw(cluster, target);
  return { done: true, detail: `the exposure of ${handle.canary} is 0; the canary stays` };
}

/** Where the share is made by pods, stable has its capacity back before the canary's pods go, so that nobody is turned away. */
async function raiseStable(ports: Ports, target: ExposureTarget): Promise<void> {
  const { cluster, log } = ports;
  const { workload, capacity } = target;
  await releaseAutoscaler(cluster, target.namespace, target.autoscaler);
  const stable = await readWorkload(cluster, stablePlace(target));
  if (stable === undefined) return;
  if (replicasOf(stable) < capacity) await scale(cluster, stablePlace(target), capacity, stable);
  const back = await awaitWorkload(ports, stablePlace(target), {
    timeoutMs: capacityMs,
    until: ({ status }) => (status?.availableReplicas ?? 0) >= capacity,
  });
  if (!back)
    log.warning(
      `${workload} did not have ${capacity} available replicas within ${capacityMs / 1000} s; users are taken off the canary all the same.`,
      'stable is short of capacity',
    );
}

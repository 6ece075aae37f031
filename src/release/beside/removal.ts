import { onlyThis } from '../../ports/cluster.ts';
import type { Ports } from '../../ports/ports.ts';
import { typeOf } from '../../workload/kinds.ts';
import type { Workload } from '../../workload/objects.ts';
import type { ExposureTarget } from '../exposure/provider.ts';
import { exposureProviders } from '../exposure/providers.ts';
import { forgetCopy } from '../record/copy.ts';
import type { ReleaseRecord } from '../record/record.ts';
import { removeClaims } from './claims.ts';

/** How long a data plane may need until it no longer sends work to pods that have no exposure, when nobody says otherwise. */
export const defaultDrainMs = 5000;

/**
 * What the provider made beside the canary, then the canary, this very one. Exposure is 0 already, but a route that was written is
 * not yet a route in force: where the canary's pods would still be sent to, they stay for `drainMs`. The canary carries the record, so it
 * goes last: whoever comes after a death in between still finds the release. Of one that somebody deleted only what was made beside it is left.
 */
export async function removeCanary(
  ports: Ports,
  canary: Workload | undefined,
  record: ReleaseRecord,
  target: ExposureTarget,
  drainMs: number,
): Promise<void> {
  const { cluster, clock, log } = ports;
  const provider = exposureProviders[record.provider];
  if (canary === undefined) return await provider.cleanUp(cluster, target);
  const { name } = canary.metadata;
  if (!provider.sharesService && drainMs > 0) {
    log.info(
      `${name} has no exposure any more; it finishes what it was sent for ${drainMs / 1000} s`,
    );
    await clock.sleep(drainMs);
  }
  // A run from which the release was taken may have had a write under way.
  await provider.withdraw(cluster, target);
  await provider.drain?.(cluster, target);
  await provider.cleanUp(cluster, target);
  await removeClaims(ports, canary, target.workload);
  await forgetCopy(cluster, target.namespace, target.workload);
  await cluster.remove(typeOf(canary).resource, target.namespace, name, onlyThis(canary.metadata));
}

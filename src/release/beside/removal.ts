import { messageOf } from '../../errors.ts';
import { onlyThis } from '../../ports/cluster.ts';
import type { Ports } from '../../ports/ports.ts';
import { typeOf } from '../../workload/kinds.ts';
import type { Workload } from '../../workload/objects.ts';
import { awaitInForce, routeDeadlineMs } from '../exposure/in-force.ts';
import type { ExposureProvider, ExposureTarget } from '../exposure/provider.ts';
import { exposureProviders } from '../exposure/providers.ts';
import { divertCanaryService } from '../exposure/services.ts';
import { forgetCopy } from '../record/copy.ts';
import type { ReleaseRecord } from '../record/record.ts';
import { removeClaims } from './claims.ts';

/** How long a data plane may need until it no longer sends work to pods that have no exposure, when nobody says otherwise. */
export const defaultDrainMs = 5000;

/**
 * What the provider made beside the canary, then the canary, this very one. Exposure is 0 already, but a route that was written is
 * not yet a route in force: where work would still be sent to the canary's pods, they stay until the data plane has followed, and for
 * `drainMs`. The canary carries the record, so it goes last: whoever comes after a death in between still finds the release. Of one that
 * somebody deleted only what was made beside it is left.
 */
export async function removeCanary(
  ports: Ports,
  canary: Workload | undefined,
  record: ReleaseRecord,
  target: ExposureTarget,
  drainMs: number,
): Promise<void> {
  const { cluster } = ports;
  const provider = exposureProviders[record.provider];
  if (canary === undefined) return await provider.cleanUp(cluster, target);
  const { name } = canary.metadata;
  if (!provider.sharesService) await leave(ports, provider, target, drainMs);
  // A run from which the release was taken may have had a write under way.
  await provider.withdraw(cluster, target);
  await provider.drain?.(cluster, target);
  await provider.cleanUp(cluster, target);
  await removeClaims(ports, canary, target.workload);
  await forgetCopy(cluster, target.namespace, target.workload);
  await cluster.remove(typeOf(canary).resource, target.namespace, name, onlyThis(canary.metadata));
}

/** Nobody is sent to the canary any more, by the word of the data plane where it gives one; what it was sent before, it finishes. */
async function leave(
  ports: Ports,
  provider: ExposureProvider,
  target: ExposureTarget,
  drainMs: number,
): Promise<void> {
  const { cluster, clock, log } = ports;
  const found = await awaitInForce(ports, provider, target, { deadlineMs: routeDeadlineMs });
  if (found.state === 'behind') {
    // Who still comes by the old route meets the stable version, as soon as endpoints are followed.
    await divertCanaryService(cluster, target).catch((thrown: unknown) =>
      log.warning(messageOf(thrown), 'not diverted'),
    );
    throw new Error(
      `${target.canary} has no exposure any more, but the way in has not followed within ${routeDeadlineMs / 1000} s: ${found.says}. Its users may still be sent to ${target.canary}, which stays; its Service leads to the pods of ${target.workload} meanwhile. See that the controller runs, then run this step again.`,
    );
  }
  if (found.state === 'refused') log.warning(found.says, 'the way in is not served as written');
  if (drainMs === 0) return;
  log.info(
    `${target.canary} has no exposure any more; it finishes what it was sent for ${drainMs / 1000} s`,
  );
  await clock.sleep(drainMs);
}

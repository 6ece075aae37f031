import { messageOf } from '../../errors.ts';
import { onlyThis } from '../../ports/cluster.ts';
import type { Ports } from '../../ports/ports.ts';
import { currentOne, within } from '../../ports/watching.ts';
import { kindOf, readWorkload, typeOf } from '../../workload/kinds.ts';
import type { Workload } from '../../workload/objects.ts';
import { releaseAutoscaler } from '../exposure/hold.ts';
import { awaitInForce, routeDeadlineMs } from '../exposure/in-force.ts';
import type { ExposureProvider, ExposureTarget } from '../exposure/provider.ts';
import { exposureProviders } from '../exposure/providers.ts';
import { divertCanaryService } from '../exposure/services.ts';
import { giveBack, parseSwitches } from '../gitops/switches.ts';
import { forgetCopy } from '../record/copy.ts';
import type { ReleaseRecord } from '../record/record.ts';
import { removeClaims } from './claims.ts';

/** How long a data plane may need until it no longer sends work to pods that have no exposure, when nobody says otherwise. */
export const defaultDrainMs = 5000;

/** Kubernetes removes an object without finalizers within moments. */
const answerMs = 15_000;

/**
 * What the provider made beside the canary, then the canary, this very one. Exposure is 0 already, but a route that was written is
 * not yet a route in force: where work would still be sent to the canary's pods, they stay until the data plane has followed, and for
 * `drainMs`. The canary carries the record, so it goes last: whoever comes after a death in between still finds the release. Of one that
 * somebody deleted only what was made beside it is left.
 * Stable's autoscaler is free again only when stable has had everybody for that time. Returns what still holds the canary; undefined = it is gone.
 */
export async function removeCanary(
  ports: Ports,
  canary: Workload | undefined,
  record: ReleaseRecord,
  target: ExposureTarget,
  drainMs: number,
): Promise<string | undefined> {
  const { cluster } = ports;
  const provider = exposureProviders[record.provider];
  if (canary === undefined) {
    await provider.cleanUp(cluster, target);
    await releaseAutoscaler(cluster, target.namespace, target.autoscaler);
    await giveAllBack(ports, record);
    return undefined;
  }
  const { name } = canary.metadata;
  if (!provider.sharesService) await leave(ports, provider, target, drainMs);
  // A run from which the release was taken may have had a write under way.
  await provider.withdraw(cluster, target);
  await provider.drain?.(cluster, target);
  await provider.cleanUp(cluster, target);
  await removeClaims(ports, canary, target.workload);
  await releaseAutoscaler(cluster, target.namespace, target.autoscaler);
  await giveAllBack(ports, record);
  await forgetCopy(cluster, target.namespace, target.workload);
  await cluster.remove(typeOf(canary).resource, target.namespace, name, onlyThis(canary.metadata));
  return await heldBack(ports, canary);
}

async function giveAllBack({ cluster, log }: Ports, { switches }: ReleaseRecord): Promise<void> {
  for (const left of await giveBack(cluster, parseSwitches(switches)))
    log.warning(left, 'not given back');
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

/** A deletion is only asked for: finalizers of people's and controllers' may keep the object, and its pods, for as long as they like. */
async function heldBack(ports: Ports, canary: Workload): Promise<string | undefined> {
  const { cluster, clock, signal } = ports;
  const { namespace = '', name, uid } = canary.metadata;
  const isIt = (found: Workload | undefined): found is Workload => found?.metadata.uid === uid;
  if (!isIt(await readWorkload(cluster, { kind: kindOf(canary), namespace, name })))
    return undefined;
  let last: Workload | undefined = canary;
  await within(clock, answerMs, signal, async (limit) => {
    const { resource } = typeOf(canary);
    for await (const found of currentOne<Workload>(cluster, resource, namespace, name, limit)) {
      last = isIt(found) ? found : undefined;
      if (last === undefined) return;
    }
  });
  signal.throwIfAborted();
  return last === undefined ? undefined : heldText(last);
}
const heldText = ({ metadata: { name, finalizers = [] } }: Workload): string =>
  `${name} is still there: ${
    finalizers.length === 0
      ? 'the API server has not removed it yet'
      : `its deletion waits for ${finalizers.join(', ')}`
  }`;

import type { ReleaseHandle } from '../../evidence/release.ts';
import type { Ports } from '../../ports/ports.ts';
import { readWorkload } from '../../workload/kinds.ts';
import { targetOf } from '../exposure/provider.ts';
import { exposureProviders } from '../exposure/providers.ts';
import { canaryPlaceOf } from '../handle.ts';
import { recordOf } from '../record/record.ts';
import type { Withdrawn } from '../withdrawn.ts';
import { handBack } from './hand-back.ts';

const nothing = (detail: string): Withdrawn => ({ done: false, detail });
/** Users stay on a canary that failed no longer than this, however slowly stable gets its pods back. */
const capacityMs = 30_000;

/** Exposure 0 by the release's own provider, as fast as stable's pods can serve its users; the canary stays. */
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
  await handBack(ports, { provider, target, timeoutMs: capacityMs, updatedOnly: false });
  return { done: true, detail: `the exposure of ${handle.canary} is 0; the canary stays` };
}

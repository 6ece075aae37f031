import { messageOf } from '../errors.ts';
import type { Withdrawal } from '../evidence/facts.ts';
import type { ReleaseHandle } from '../evidence/release.ts';
import type { Ports } from '../ports/ports.ts';
import { withdrawExposure } from '../release/withdraw.ts';

/** Never fails the step: what could not be withdrawn is said, and the decision follows. */
export async function withdrawOnFail(ports: Ports, handle: ReleaseHandle): Promise<Withdrawal> {
  const { clock, log } = ports;
  const title = 'exposure withdrawn';
  try {
    const { done, detail } = await withdrawExposure(ports, handle);
    log.warning(done ? `The gate failed: ${detail}.` : `Nothing was withdrawn: ${detail}.`, title);
    return { at: clock.now().toISOString(), done, detail };
  } catch (thrown) {
    const detail = messageOf(thrown);
    log.warning(
      `The exposure could not be withdrawn: ${detail} The decision follows and takes users back.`,
      title,
    );
    return { at: clock.now().toISOString(), done: false, detail };
  }
}

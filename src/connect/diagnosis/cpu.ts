import { trimmedProfile } from '../../diagnosis/live/trim.ts';
import { decodeProfile, type Profile, ProfileError } from '../../diagnosis/pprof.ts';
import { messageOf } from '../../errors.ts';
import type { Pod } from '../../workload/objects.ts';
import { askedPort, type Both, type Context } from './context.ts';
import { unpackedProfile } from './unpacked-profile.ts';

/** Measuring costs the program a few percent while it lasts, and shorter ones have too few samples (100 a second of a busy processor). */
const seconds = 5;
const withinMs = 9000;

/** Where one pod of each arm spends its processor time, over the same seconds (`/debug/pprof/profile`). */
export async function collectCpu(context: Context, pods: Both<readonly Pod[]>): Promise<void> {
  const { draft } = context;
  const [fault, base] = [pods.fault[0], pods.base[0]];
  if (fault === undefined || base === undefined) return;
  const port = askedPort(context, [fault, base]);
  try {
    const [own, other] = await Promise.all(
      [fault, base].map(({ metadata }) => profileOf(context, metadata.name, port)),
    );
    draft.profiles.set('cpu', { base: trimmedProfile(other), fault: trimmedProfile(own) });
    draft.asked.push(`CPU profiles of a pod of each arm, ${seconds} s`);
  } catch (thrown) {
    const why = context.limit.aborted ? 'no answer in time' : messageOf(thrown);
    draft.unseen.push(`CPU profile: ${why.slice(0, 200)}`);
  }
}
async function profileOf(
  { cluster, handle, limit }: Context,
  pod: string,
  port: number,
): Promise<Profile> {
  const path = `/debug/pprof/profile?seconds=${seconds}`;
  const how = { withinMs, bytes: true };
  const { status, body } = await cluster.podGet(handle.namespace, pod, port, path, limit, how);
  // As where another profile is being taken, or the server closes answers that take this long.
  if (status !== 200)
    throw new ProfileError(
      `GET :${port}/debug/pprof/profile of ${pod} answered ${status}${status === 404 ? '' : `: ${body.split('\n')[0]?.slice(0, 120)}`}`,
    );
  return decodeProfile(unpacked(Buffer.from(body, 'latin1')));
}
function unpacked(bytes: Buffer): Uint8Array {
  try {
    return unpackedProfile(bytes);
  } catch (thrown) {
    throw new ProfileError(`what answers is no profile: it ${messageOf(thrown)}`);
  }
}

import { goroutinesOf } from '../../diagnosis/goroutine-dump.ts';
import type { CollectedKind } from '../../diagnosis/live/collected.ts';
import { mergedProfiles, textProfile } from '../../diagnosis/live/text-profile.ts';
import { trimmedProfile } from '../../diagnosis/live/trim.ts';
import { type Profile, ProfileError } from '../../diagnosis/pprof.ts';
import { messageOf } from '../../errors.ts';
import type { Pod } from '../../workload/objects.ts';
import { askedPort, type Both, type Context } from './context.ts';

/** Profiles that cost a pod next to nothing; a CPU profile would take seconds of measuring. */
const kinds: readonly (readonly [CollectedKind, string])[] = [
  ['goroutine', 'goroutine'],
  ['heap', 'heap'],
  ['mutex', 'mutex'],
  ['block', 'block'],
];
/** A dump of more goroutines stops the program for too long. */
const mostDumped = 3000;
const askedWithinMs = 5000;

/** Profiles of both arms through the API server's pod proxy; the goroutines' at once, before their number falls. */
export async function collectProfiles(
  context: Context,
  pods: Both<readonly Pod[]>,
  early: boolean,
): Promise<void> {
  const { draft } = context;
  const both = [...pods.fault, ...pods.base];
  if (both.length === 0) return;
  const port = askedPort(context, both);
  const missing = new Map<string, string[]>();
  for (const [kind, name] of early ? kinds.slice(0, 1) : kinds) {
    const of = async (side: readonly Pod[]): Promise<Profile | undefined> =>
      await oneSide(context, side, port, name, missing);
    const [fault, base] = await Promise.all([of(pods.fault), of(pods.base)]);
    if (fault === undefined && base === undefined) continue;
    draft.profiles.set(early ? 'goroutine-early' : kind, {
      base: trimmedProfile(base),
      fault: trimmedProfile(fault),
    });
    if (kind === 'goroutine' && !early && fault !== undefined)
      await waiting(context, pods.fault, port, fault);
  }
  // One sentence for one reason: a service without pprof has none of its profiles.
  for (const [why, names] of missing)
    draft.unseen.push(`profiles (${[...new Set(names)].join(', ')}): ${why}`);
}
async function oneSide(
  { cluster, handle, limit }: Context,
  pods: readonly Pod[],
  port: number,
  name: string,
  missing: Map<string, string[]>,
): Promise<Profile | undefined> {
  const found = await Promise.all(
    pods.map(async ({ metadata }) => {
      try {
        const { status, body } = await cluster.podGet(
          handle.namespace,
          metadata.name,
          port,
          `/debug/pprof/${name}?debug=1`,
          limit,
          { withinMs: askedWithinMs },
        );
        if (status !== 200) throw new ProfileError(`GET :${port}/debug/pprof/ answered ${status}`);
        return textProfile(body);
      } catch (thrown) {
        const why = limit.aborted ? 'no answer in time' : (messageOf(thrown).split('\n')[0] ?? '');
        missing.set(why, [...(missing.get(why) ?? []), name]);
        return undefined;
      }
    }),
  );
  return mergedProfiles(found.filter((one) => one !== undefined));
}
/** What the canary's goroutines wait for, and since when; and those that Go itself knows to be leaked, where it can say (GOEXPERIMENT=goroutineleakprofile). */
async function waiting(
  context: Context,
  [pod]: readonly Pod[],
  port: number,
  profile: Profile,
): Promise<void> {
  const { cluster, handle, limit, draft } = context;
  if (pod === undefined) return;
  const ask = (path: string) =>
    cluster
      .podGet(handle.namespace, pod.metadata.name, port, path, limit, { withinMs: askedWithinMs })
      .catch(() => undefined);
  const leak = await ask('/debug/pprof/goroutineleak?debug=1');
  if (leak?.status === 200) sayLeaked(draft.asked, leak.body);
  const total = profile.samples.reduce((sum, { values }) => sum + (values[0] ?? 0), 0);
  if (total > mostDumped) {
    draft.unseen.push(`states of goroutines: ${total} are too many to stop them for a dump`);
    return;
  }
  const dump = await ask('/debug/pprof/goroutine?debug=2');
  if (dump?.status !== 200) return;
  draft.goroutines = goroutinesOf(dump.body)
    .slice(0, 300)
    .map(({ state, waitMinutes, stack, createdBy }) => ({
      state,
      waitMinutes,
      stack: stack.slice(0, 32).map((name) => name.slice(0, 500)),
      ...(createdBy === undefined ? {} : { createdBy: createdBy.slice(0, 500) }),
    }));
}
function sayLeaked(asked: string[], body: string): void {
  const total = /^goroutineleak profile: total (\d+)/.exec(body)?.[1];
  if (total !== undefined) asked.push(`Go's own leak profile of a canary pod: ${total} goroutines`);
}

import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { largestProfile, unpackedProfile } from '../../connect/diagnosis/unpacked-profile.ts';
import type { Case, ProfileKind, ProfilePair } from '../../diagnosis/case.ts';
import { type Goroutine, goroutinesOf } from '../../diagnosis/goroutine-dump.ts';
import { decodeProfile, type Profile, ProfileError } from '../../diagnosis/pprof.ts';
import { messageOf } from '../../errors.ts';

const files: readonly (readonly [ProfileKind, string])[] = [
  ['goroutine', 'goroutine'],
  ['goroutine-early', 'goroutine_early'],
  ['heap', 'heap'],
  ['mutex', 'mutex'],
  ['block', 'block'],
  ['cpu', 'cpu'],
];

/** One profile, gzipped or not. Throws ProfileError with the reason in a sentence. */
export function readProfile(path: string): Profile {
  const packed = readBytes(path);
  try {
    const bytes = packed[0] === 0x1f && packed[1] === 0x8b ? unpackedProfile(packed) : packed;
    // Text profiles (`?debug=1`) begin with words.
    if (
      /^[a-z-]+ profile:|^goroutine \d/.test(Buffer.from(bytes.subarray(0, 40)).toString('latin1'))
    )
      throw new ProfileError('is a text profile: fetch it without ?debug, as pprof reads it');
    return decodeProfile(bytes);
  } catch (thrown) {
    if (!(thrown instanceof ProfileError)) throw thrown;
    throw new ProfileError(`${basename(path)} ${thrown.message}`);
  }
}
function readBytes(path: string): Buffer {
  try {
    if (statSync(path).size > largestProfile)
      throw new ProfileError(`${basename(path)} is larger than ${largestProfile >> 20} MB`);
    return readFileSync(path);
  } catch (thrown) {
    if (thrown instanceof ProfileError) throw thrown;
    throw new ProfileError(`${basename(path)} cannot be read: ${messageOf(thrown)}`);
  }
}

/** The profiles of a case: `profiles/{baseline,canary}/<kind>.pb.gz` and run.json. */
export function readProfiles(
  folder: string,
  unseen: string[],
): Pick<Case, 'profiles' | 'goroutines' | 'served'> {
  if (!existsSync(folder)) return { profiles: [], goroutines: [], served: undefined };
  const one = (side: string, name: string): Profile | undefined => {
    const path = [`${name}.pb.gz`, `${name}.pb`]
      .map((file) => join(folder, side, file))
      .find(existsSync);
    if (path === undefined) return undefined;
    try {
      return readProfile(path);
    } catch (thrown) {
      if (!(thrown instanceof ProfileError)) throw thrown;
      unseen.push(`profile of ${side}: ${thrown.message}`);
      return undefined;
    }
  };
  const profiles = files.flatMap(([kind, name]): ProfilePair[] => {
    const pair = { kind, base: one('baseline', name), fault: one('canary', name) };
    return pair.base === undefined && pair.fault === undefined ? [] : [pair];
  });
  const [base, fault] = [requests(join(folder, 'baseline')), requests(join(folder, 'canary'))];
  return {
    profiles,
    goroutines: dump(join(folder, 'canary'), unseen),
    served: base === undefined || fault === undefined ? undefined : { base, fault },
  };
}
function dump(folder: string, unseen: string[]): readonly Goroutine[] {
  const path = ['goroutine.debug2.txt.gz', 'goroutine.debug2.txt']
    .map((file) => join(folder, file))
    .find(existsSync);
  if (path === undefined) return [];
  try {
    return goroutinesOf(readBytes(path).toString('utf8'));
  } catch (thrown) {
    if (!(thrown instanceof ProfileError)) throw thrown;
    unseen.push(`goroutines of canary: ${thrown.message}`);
    return [];
  }
}
function requests(folder: string): number | undefined {
  try {
    const run = JSON.parse(readFileSync(join(folder, 'run.json'), 'utf8')) as {
      requests?: unknown;
    };
    const count = Number(run.requests);
    return count > 0 && Number.isFinite(count) ? count : undefined;
  } catch {
    return undefined;
  }
}

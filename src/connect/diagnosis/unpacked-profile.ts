import { gunzipSync } from 'node:zlib';
import { ProfileError } from '../../diagnosis/pprof.ts';
import { messageOf } from '../../errors.ts';

/** A profile of a large service has some megabytes; what unpacks to more is none. */
export const largestProfile = 64 * 1024 * 1024;
/** A gzip file unpacked. Throws ProfileError with the rest of a sentence about it. */
export function unpackedProfile(packed: Uint8Array): Uint8Array {
  try {
    return gunzipSync(packed, { maxOutputLength: largestProfile });
  } catch (thrown) {
    const large = (thrown as { code?: unknown }).code === 'ERR_BUFFER_TOO_LARGE';
    throw new ProfileError(
      large
        ? `unpacks to more than ${largestProfile >> 20} MB`
        : `is no whole gzip file: ${messageOf(thrown)}`,
    );
  }
}

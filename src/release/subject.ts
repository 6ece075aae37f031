import type { ReleaseHandle, Subject } from '../evidence/release.ts';
import type { Ports } from '../ports/ports.ts';
import { driverOf, placeOf } from './drivers.ts';

/** What runs of a release now, as the API server stores it; throws when its canary is gone or its pods run several images. */
export const subjectNow = (
  { cluster }: Pick<Ports, 'cluster'>,
  handle: ReleaseHandle,
): Promise<Subject> => driverOf(handle.provider).subject(cluster, placeOf(handle));

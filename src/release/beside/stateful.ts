import type { Workload } from '../../workload/objects.ts';
import { claimTemplatesOf } from './claims.ts';

/** The Service that gives a StatefulSet's pods their names in DNS; a Deployment has none. */
export function governingService({ spec }: Workload): string | undefined {
  const { serviceName } = spec;
  return typeof serviceName === 'string' && serviceName !== '' ? serviceName : undefined;
}

/** What a canary of pods with an identity and data of their own is, and is not. */
export function statefulNotes(stable: Workload, sharesService: boolean): readonly string[] {
  const claims = claimTemplatesOf(stable);
  const governing = governingService(stable);
  return [
    ...(claims.length === 0
      ? []
      : [
          `the canary's pods begin with empty volumes of their own (${claims.join(', ')}), which are deleted with them; stable's are not touched`,
        ]),
    ...(governing === undefined || sharesService
      ? []
      : [
          `the canary's pods have no names under ${governing}: who goes there would reach the canary past the weights`,
        ]),
  ];
}

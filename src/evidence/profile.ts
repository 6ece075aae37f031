import type { Evidence } from './envelope.ts';
import type { ReleaseIdentity } from './release.ts';

/** Load has the shape of a day: a profile of another one compares night with noon. */
export const profileMaxAgeMs = 24 * 3_600_000;
/** Why the window before the release (evidence of mode baseline) is none of this release; undefined when it is. */
export function profileProblem(
  { gate, check, release: of, window }: Evidence,
  release: Pick<ReleaseIdentity, 'workload' | 'namespace' | 'cluster'>,
  nowMs: number,
): string | undefined {
  if (gate !== 'baseline') return `it is the evidence of ${check}, not of mode baseline`;
  for (const field of ['workload', 'namespace', 'cluster'] as const)
    if (of[field] !== release[field])
      return `the profile is of the ${field} ${of[field]}, the release is of ${release[field]}`;
  const age = nowMs - Date.parse(window.end);
  if (!(age <= profileMaxAgeMs))
    return `the profile ended at ${window.end}, more than ${profileMaxAgeMs / 3_600_000} hours ago`;
  return undefined;
}

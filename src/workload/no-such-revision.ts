import { UsageError } from '../errors.ts';

/** A revision that was asked for and is not kept; names those that are, and the present one. */
export const noSuchRevision = (
  workload: string,
  wanted: string,
  known: readonly (string | undefined)[],
  now: string,
): UsageError =>
  new UsageError(`${workload} has no revision ${JSON.stringify(wanted)}.`, {
    input: 'revision',
    fix: `It has: ${known.join(', ')} (now ${now}).`,
  });

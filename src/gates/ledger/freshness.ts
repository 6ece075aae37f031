import { timesOf } from './times.ts';

/** Fields in which a line says when something was: the last one of them is as new as its line. */
const timed =
  /"(?:ts|at|time|started|ended|start|end|became|lost|endTimeUnixNano)"\s*:\s*(?:"(\d[^"\\]{8,39})"|(\d{10,20}(?:\.\d{1,9})?))/g;
/** Of the clock of whoever wrote the ledger and the API server's. */
const clocksApartMs = 60_000;
const year2001Ms = Date.UTC(2001, 8, 9);

/**
 * Why a ledger may be another release's: its newest time is before the stage that it is to speak for stood. An old file, or an address that still
 * serves the last one, is no evidence of what runs. undefined = it is new enough, or nobody knows: lines
 * need no time since 1970.
 */
export function staleness(
  lines: readonly string[],
  stagedAt: string | undefined,
): string | undefined {
  const sinceMs = Date.parse(stagedAt ?? '');
  const newestMs = newestIn(lines);
  if (Number.isNaN(sinceMs) || newestMs === undefined || newestMs >= sinceMs - clocksApartMs)
    return undefined;
  return `its newest time is ${new Date(newestMs).toISOString()}, and the stage stands since ${stagedAt}: it is not about what runs now`;
}
/** Milliseconds since 1970; undefined where no line has such a time. */
function newestIn(lines: readonly string[]): number | undefined {
  let newest: number | undefined;
  for (const line of lines)
    for (const [, text, digits] of line.matchAll(timed)) {
      const ms = sinceEpoch(text ?? Number(digits));
      if (ms !== undefined && (newest === undefined || ms > newest)) newest = ms;
    }
  return newest;
}
function sinceEpoch(value: string | number): number | undefined {
  const number = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
  try {
    const ms = timesOf()({ value: number }, 'value');
    return ms >= year2001Ms && ms < 8.64e15 ? ms : undefined;
  } catch {
    // What is no time is the check's to refuse.
    return undefined;
  }
}

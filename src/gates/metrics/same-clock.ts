import { UsageError } from '../../errors.ts';

/** Unix milliseconds, end not included. */
export interface Span {
  readonly startMs: number;
  readonly endMs: number;
}
/** A time that is no example of what is usual, and how the user wrote it. */
export interface Excluded extends Span {
  readonly text: string;
}
const dayMs = 24 * 3_600_000;
const formats = new Map<string, Intl.DateTimeFormat>();
function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en-US-u-hc-h23', {
    timeZone,
    ...{ year: 'numeric', month: 'numeric', day: 'numeric' },
    ...{ hour: 'numeric', minute: 'numeric', second: 'numeric' },
  });
  formats.set(timeZone, made);
  return made;
}
/** An IANA time zone, or a UsageError that names `input`. */
export function timeZoneOf(text: string, input: string): string {
  try {
    formatOf(text);
    return text;
  } catch (cause) {
    throw new UsageError(`'${text}' is not a time zone.`, {
      input,
      fix: 'Give an IANA name, e.g. Europe/Berlin.',
      cause,
    });
  }
}
/** What the clocks on the wall show, as if it were UTC. */
function wallOf(ms: number, timeZone: string): number {
  const part = Object.fromEntries(
    formatOf(timeZone)
      .formatToParts(ms)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
  return Date.UTC(year, month - 1, day, hour, minute, second) + (((ms % 1000) + 1000) % 1000);
}
/** Every moment at which the clocks show it: none when they skip it in spring, two when they show it twice in autumn. */
function momentsOf(wallMs: number, timeZone: string): readonly number[] {
  const offsets = [-dayMs, 0, dayMs].map((away) => {
    const near = wallMs + away;
    return wallOf(near, timeZone) - near;
  });
  return [...new Set(offsets.map((offset) => wallMs - offset))]
    .filter((ms) => wallOf(ms, timeZone) === wallMs)
    .sort((a, b) => a - b);
}
/** The local date of a moment, YYYY-MM-DD. */
export const dateOf = (ms: number, timeZone: string): string =>
  new Date(wallOf(ms, timeZone)).toISOString().slice(0, 10);

export type SameClock =
  | { readonly kind: 'window'; readonly window: Span }
  | { readonly kind: 'none'; readonly why: string };
/**
 * The window that many days earlier in which the clocks showed the same. A time that they showed twice is taken with today's offset, else the
 * first; one that they skipped, or a window in which they were changed, has no counterpart.
 */
export function sameClock(today: Span, daysBack: number, timeZone: string): SameClock {
  const earlier = (ms: number): number | undefined => {
    const wall = wallOf(ms, timeZone);
    const found = momentsOf(wall - daysBack * dayMs, timeZone);
    return found.find((at) => wallOf(at, timeZone) - at === wall - ms) ?? found[0];
  };
  const startMs = earlier(today.startMs);
  const endMs = earlier(today.endMs);
  if (startMs === undefined || endMs === undefined)
    return { kind: 'none', why: 'the clocks skipped this time' };
  if (endMs - startMs !== today.endMs - today.startMs)
    return { kind: 'none', why: 'the clocks were changed within the window' };
  return { kind: 'window', window: { startMs, endMs } };
}

/** The input `exclude`: intervals `start/end` in RFC 3339, and whole local days `2026-12-24` or `2026-12-24/2026-12-26`, between commas or lines. */
export function parseExcluded(text: string, timeZone: string, input: string): readonly Excluded[] {
  return text
    .split(/[\s,]+/)
    .filter((entry) => entry !== '')
    .map((entry) => excludedOf(entry, timeZone, input));
}
function excludedOf(text: string, timeZone: string, input: string): Excluded {
  const [first = '', last = first, ...more] = text.split('/');
  const span =
    more.length > 0 ? undefined : (daysOf(first, last, timeZone) ?? timesOf(first, last));
  if (span === undefined)
    throw new UsageError(`Its '${text}' is neither an interval nor a day.`, {
      input,
      fix: 'Examples: 2026-11-20T10:00Z/2026-11-20T12:00Z, 2026-12-24, 2026-12-24/2026-12-26.',
    });
  if (!(span.endMs > span.startMs))
    throw new UsageError(`Its '${text}' ends before it begins.`, {
      input,
      fix: 'Write the earlier time first.',
    });
  return { ...span, text };
}
function daysOf(first: string, last: string, timeZone: string): Span | undefined {
  const date = /^\d{4}-\d{2}-\d{2}$/;
  if (!date.test(first) || !date.test(last)) return undefined;
  const startMs = midnight(Date.parse(first), timeZone);
  const endMs = midnight(Date.parse(last) + dayMs, timeZone);
  return startMs === undefined || endMs === undefined ? undefined : { startMs, endMs };
}
/** Where the clocks skip midnight, the day begins an hour later. */
function midnight(wallMs: number, timeZone: string): number | undefined {
  return Number.isNaN(wallMs)
    ? undefined
    : (momentsOf(wallMs, timeZone)[0] ?? momentsOf(wallMs + 3_600_000, timeZone)[0]);
}
function timesOf(first: string, last: string): Span | undefined {
  const time = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;
  if (!time.test(first) || !time.test(last) || first === last) return undefined;
  const [startMs, endMs] = [Date.parse(first), Date.parse(last)];
  return Number.isNaN(startMs) || Number.isNaN(endMs) ? undefined : { startMs, endMs };
}
export const overlaps = (a: Span, b: Span): boolean => a.startMs < b.endMs && b.startMs < a.endMs;

import type { Findings } from '../../ledger/findings.ts';
import { shownMs } from '../../ledger/times.ts';
import type { Handling } from './handling.ts';

/** What was found between the handlings of one business object; at most the first of each are named. */
export interface Exclusion {
  readonly overlaps: readonly object[];
  readonly orderBreaks: readonly object[];
  /** Pairs of handlings of which the clocks do not say which was first. */
  readonly counts: { readonly overlaps: number; readonly orderBreaks: number };
}
const named = 1000;

/** L3, L4 and L6 for all handlings of one business object. What was rejected by its fence had no effect, and excludes nobody. */
export function exclusion(found: Findings) {
  const overlaps: object[] = [];
  const orderBreaks: object[] = [];
  const counts = { overlaps: 0, orderBreaks: 0 };
  const overlap = (bizId: string, a: Handling, b: Handling): void => {
    counts.overlaps += 1;
    found.fail(
      'L3',
      b.at,
      `${b.eventId} of ${bizId} began ${shownMs(a.endMs - b.startMs)} before ${a.eventId} (line ${a.at}) ended`,
    );
    if (overlaps.length < named)
      overlaps.push({ biz_id: bizId, events: [a.eventId, b.eventId], ms: a.endMs - b.startMs });
  };
  const disorder = (rule: string, bizId: string, one: Handling, detail: string): void => {
    counts.orderBreaks += 1;
    found.fail(rule, one.at, detail);
    if (orderBreaks.length < named)
      orderBreaks.push({ biz_id: bizId, event_id: one.eventId, detail });
  };
  return {
    /** Whether any of them overlap. */
    object(bizId: string, all: readonly Handling[]): boolean {
      const before = counts.overlaps;
      const held = all
        .filter(({ result }) => result !== 'rejected')
        .sort((a, b) => a.startMs - b.startMs || a.endMs - b.endMs || a.at - b.at);
      let longest: Handling | null = null;
      for (const one of held) {
        if (longest !== null && one.startMs < longest.endMs) overlap(bizId, longest, one);
        if (longest === null || one.endMs > longest.endMs) longest = one;
      }
      fences(bizId, held, disorder);
      sequence(bizId, all, disorder);
      return counts.overlaps > before;
    },
    end: (): Exclusion => ({ overlaps, orderBreaks, counts }),
  };
}
type Disorder = (rule: string, bizId: string, one: Handling, detail: string) => void;
const byEnd = (all: readonly Handling[]): readonly Handling[] =>
  all.filter(({ result }) => result === 'done').sort((a, b) => a.endMs - b.endMs || a.at - b.at);
/** L4: each effect under a higher fence than the one before it. An effect is done at the end of its handling: a stale holder's comes late. */
function fences(bizId: string, held: readonly Handling[], disorder: Disorder): void {
  let last: Handling | null = null;
  for (const one of byEnd(held)) {
    if (last !== null && one.fence <= last.fence)
      disorder(
        'L4',
        bizId,
        one,
        `${one.eventId} of ${bizId} took effect under fence ${one.fence} after ${last.eventId} did under ${last.fence}`,
      );
    else last = one;
  }
}
/** L6: effects in the order of their numbers, none left out. */
function sequence(bizId: string, all: readonly Handling[], disorder: Disorder): void {
  let last: Handling | null = null;
  for (const one of byEnd(all)) {
    if (last !== null && one.seq < last.seq)
      disorder(
        'L6',
        bizId,
        one,
        `${one.eventId} (seq ${one.seq}) of ${bizId} took effect after ${last.eventId} (seq ${last.seq})`,
      );
    else last = one;
  }
  // A number that was seen and is still to be tried again is no gap: L7 tells of it.
  let before: bigint | null = null;
  for (const one of [...all].sort((a, b) => (a.seq < b.seq ? -1 : a.seq > b.seq ? 1 : 0))) {
    if (before !== null && one.seq > before + 1n)
      disorder(
        'L6',
        bizId,
        one,
        `${bizId} goes from seq ${before} to ${one.seq}: what is between was never handled`,
      );
    before = one.seq;
  }
}

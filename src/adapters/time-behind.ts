/** How far behind a consumer is, in time. */
export interface Behind {
  readonly lagMs: number;
  /** The next message was there before the first look: it has waited for so long at least. */
  readonly atLeast: boolean;
}
interface Mark {
  readonly ms: number;
  /** The end of the log: how many messages had arrived by then. */
  readonly end: bigint;
}
/** More marks than this say no more about times; every second one is let go. */
const mostMarks = 4096;

/**
 * The age of the next message to be done, from looks at a log that only grows: it arrived when the log's end passed its place. Only positions are needed,
 * so no message is read. Between two looks messages are taken to have come evenly; the age is right to the time between two looks.
 */
export function timeBehind() {
  let marks: Mark[] = [];
  return {
    /** undefined = the log's end went back, as that of a log that was made anew; it is followed from here. */
    add(ms: number, end: bigint, done: bigint): Behind | undefined {
      const last = marks.at(-1);
      if (last !== undefined && end < last.end) {
        marks = [{ ms, end }];
        return undefined;
      }
      if (last === undefined || end > last.end) marks.push({ ms, end });
      // The end stood still until now: whatever comes next came after this look.
      else if (marks.length > 1 && marks.at(-2)?.end === end) marks[marks.length - 1] = { ms, end };
      else marks.push({ ms, end });
      forget(marks, done);
      if (marks.length > mostMarks)
        marks = marks.filter((_, i) => i % 2 === 0 || i === marks.length - 1);
      return behind(marks, ms, done);
    },
  };
}
/** What the position has passed is of no use any more, but for the last look before it. */
function forget(marks: Mark[], done: bigint): void {
  let passed = 0;
  while (passed + 1 < marks.length && (marks[passed + 1]?.end ?? 0n) <= done) passed += 1;
  marks.splice(0, passed);
}
function behind(marks: readonly Mark[], nowMs: number, done: bigint): Behind {
  const next = marks.findIndex(({ end }) => end > done);
  const [before, after] = [marks[next - 1], marks[next]];
  if (after === undefined) return { lagMs: 0, atLeast: false };
  if (before === undefined) return { lagMs: Math.max(0, nowMs - after.ms), atLeast: true };
  const place = (Number(done - before.end) + 0.5) / Number(after.end - before.end);
  const arrivedMs = before.ms + place * (after.ms - before.ms);
  return { lagMs: Math.max(0, nowMs - arrivedMs), atLeast: false };
}

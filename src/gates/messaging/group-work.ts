import { LedgerError } from '../ledger/check.ts';
import { bigOf, type Fields, textOf, wholeOf } from '../ledger/fields.ts';
import type { Findings } from '../ledger/findings.ts';
import { column, idTable } from '../ledger/ids.ts';
import { shownMs, type Times } from '../ledger/times.ts';

type Sign = (rule: string, line: number | null, detail: string) => void;
/** Fewer intervals have no deviation to speak of. */
const fewestIntervals = 5;
interface Commits {
  readonly name: string;
  offset: bigint;
  ms: number;
  count: number;
  meanMs: number;
  /** Sum of squares about the mean (Welford 1962). */
  squares: number;
}

/** S2 and S3: the rhythm and the direction of commits. */
export function commitsOf(sign: Sign, deviationMs: number) {
  const partitions = new Map<string, Commits>();
  let count = 0;
  return {
    count: (): number => count,
    add(fields: Fields, times: Times, at: number): void {
      const [topic, partition] = [textOf(fields, 'topic'), wholeOf(fields, 'partition', 0)];
      const name = `${topic}/${partition}`;
      const [ms, offset] = [times(fields, 'ts'), bigOf(fields, 'offset', 0n)];
      count += 1;
      const one = partitions.get(name);
      if (one === undefined) {
        partitions.set(name, { name, offset, ms, count: 0, meanMs: 0, squares: 0 });
        return;
      }
      if (ms < one.ms)
        throw new LedgerError(
          `the time of the commits of ${name} goes back by ${shownMs(one.ms - ms)}`,
        );
      if (offset < one.offset)
        sign('S3', at, `the commits of ${name} go back from ${one.offset} to ${offset}`);
      // Without progress there was nothing to do.
      if (offset > one.offset) {
        one.count += 1;
        const off = ms - one.ms - one.meanMs;
        one.meanMs += off / one.count;
        one.squares += off * (ms - one.ms - one.meanMs);
      }
      one.offset = offset;
      one.ms = ms;
    },
    end(): void {
      for (const { name, count: intervals, squares } of partitions.values()) {
        const sd = Math.sqrt(squares / Math.max(1, intervals - 1));
        if (intervals >= fewestIntervals && sd > deviationMs)
          sign(
            'S2',
            null,
            `the times between commits of ${name} deviate by ${shownMs(sd)}, more than ${shownMs(deviationMs)}`,
          );
      }
    },
  };
}

/** H4: messages on which two members worked. */
export function processedOf(found: Findings, sessionTimeoutMs: number) {
  const [messages, members] = [idTable(), idTable()];
  const [memberOf, startedAt, endedAt] = [
    column(Int32Array),
    column(Float64Array),
    column(Float64Array),
  ];
  let count = 0;
  return {
    count: (): number => count,
    add(fields: Fields, times: Times, at: number): void {
      const id = textOf(fields, 'member');
      const place = `${textOf(fields, 'topic')}/${wholeOf(fields, 'partition', 0)}`;
      const offset = bigOf(fields, 'offset', 0n);
      const [started, ended] = [times(fields, 'started'), times(fields, 'ended')];
      if (ended < started) throw new LedgerError("its field 'ended' is before its field 'started'");
      count += 1;
      const known = messages.size;
      const message = messages.of(`${place}@${offset}`);
      const member = members.of(id);
      if (message < known && memberOf.get(message) !== member) {
        const other = members.text(memberOf.get(message));
        const detail = clash(
          started,
          ended,
          startedAt.get(message),
          endedAt.get(message),
          sessionTimeoutMs,
        );
        if (detail !== undefined)
          found.fail(
            'H4',
            at,
            `${other} and ${id} both worked on ${place} at offset ${offset}: ${detail}`,
          );
      }
      memberOf.set(message, member);
      startedAt.set(message, started);
      endedAt.set(message, ended);
    },
  };
}
/** Work again soon after the end of the first is a redelivery, as after every crash. */
function clash(
  started: number,
  ended: number,
  otherStarted: number,
  otherEnded: number,
  sessionTimeoutMs: number,
): string | undefined {
  if (started < otherEnded && otherStarted < ended) return 'at the same time';
  const apart = started >= otherEnded ? started - otherEnded : otherStarted - ended;
  return apart > sessionTimeoutMs
    ? `${shownMs(apart)} apart, more than a session timeout`
    : undefined;
}

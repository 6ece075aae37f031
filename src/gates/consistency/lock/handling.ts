import { LedgerError } from '../../ledger/check.ts';
import { bigOf, choiceOf, type Fields, textOf } from '../../ledger/fields.ts';
import type { Times } from '../../ledger/times.ts';

/** One handling of one event under the lock of its business object. */
export interface Handling {
  readonly at: number;
  readonly eventId: string;
  readonly bizId: string;
  readonly seq: bigint;
  readonly fence: bigint;
  readonly startMs: number;
  readonly endMs: number;
  readonly result: 'done' | 'retry' | 'dlq' | 'rejected';
}
export function handlingOf(fields: Fields, at: number, times: Times): Handling {
  const [startMs, endMs] = [times(fields, 'start'), times(fields, 'end')];
  if (endMs < startMs) throw new LedgerError("its field 'end' is before its 'start'");
  return {
    at,
    eventId: textOf(fields, 'event_id'),
    bizId: textOf(fields, 'biz_id'),
    seq: bigOf(fields, 'seq'),
    fence: bigOf(fields, 'fence'),
    startMs,
    endMs,
    result: choiceOf(fields, 'result', ['done', 'retry', 'dlq', 'rejected']),
  };
}

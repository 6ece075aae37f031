import { type Fields, textOf, wholeOf } from '../ledger/fields.ts';
import type { Findings } from '../ledger/findings.ts';
import { type Column, column, type IdTable, idTable } from '../ledger/ids.ts';
import type { Times } from '../ledger/times.ts';
import { type Attempt, attemptsOf } from './attempts.ts';
import type { Schedule } from './schedule.ts';

const [produced, done, dead, exhausted] = [1, 2, 4, 8];

/** What became of every message. */
export function messagesOf(found: Findings, schedule: Schedule, maxRetries: number) {
  const ids = idTable();
  const states = column(Uint8Array);
  const mark = (message: number, state: number): number => {
    const before = states.get(message);
    states.set(message, before | state);
    return before;
  };
  const settle = ({ id, delivery, failed, line }: Attempt): void => {
    const state = failed ? (delivery > maxRetries ? exhausted : 0) : done;
    const before = mark(ids.of(id), state);
    if ((before & done) !== 0)
      found.warn('R3', line, `message ${id} was delivered again after it was done`);
    if (state === done && (before & dead) !== 0)
      found.fail('R4', line, `message ${id} is dead-lettered, and done`);
  };
  const attempts = attemptsOf(ids, (attempt, gapMs) => {
    const { id, delivery, line } = attempt;
    const wrong = gapMs === undefined ? undefined : schedule.gap(delivery - 1, gapMs);
    if (wrong !== undefined)
      found.fail('R1', line, `message ${id}, retry ${delivery - 1}: ${wrong}`);
    if (delivery > maxRetries + 1) {
      const most = `more than ${maxRetries + 1}`;
      found.warn('R2', line, `message ${id} was delivered ${delivery} times, ${most}`);
    }
    settle(attempt);
  });
  return {
    produced: (id: string): number => mark(ids.of(id), produced),
    attempt: attempts.add,
    deadLetter(fields: Fields, times: Times, line: number): void {
      const record = deadLetterOf(fields, times);
      const { id, deliveries } = record;
      const before = mark(ids.of(id), dead);
      if ((before & dead) !== 0) found.fail('R3', line, `message ${id} is dead-lettered twice`);
      if ((before & done) !== 0) found.fail('R4', line, `message ${id} is done, and dead-lettered`);
      if (deliveries <= maxRetries)
        found.fail(
          'R2',
          line,
          `message ${id} is dead-lettered after ${deliveries} of ${maxRetries + 1} deliveries`,
        );
      for (const missing of record.missing)
        found.fail('R5', line, `the dead letter of message ${id} has no valid ${missing}`);
      attempts.expect(id, deliveries, (seen) =>
        found.fail(
          'R5',
          line,
          `the dead letter of message ${id} says ${deliveries} deliveries, and ${seen} were seen`,
        ),
      );
    },
    end: (drained: number | undefined) =>
      conserved({ found, ids, states, maxRetries, holes: attempts.holes(), drained }),
  };
}
const sha256 = /^[0-9a-f]{64}$/i;
/** W3C Trace Context: any version but ff, and no id of zeros only. */
const traceparent =
  /^(?!ff)[0-9a-f]{2}-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}(-.*)?$/;
function deadLetterOf(fields: Fields, times: Times) {
  times(fields, 'at');
  const reason = fields['reason'];
  if (typeof reason !== 'string') textOf(fields, 'reason');
  const missing: string[] = [];
  if (reason === '') missing.push('reason');
  if (!sha256.test(String(fields['payload_sha256']))) missing.push('payload_sha256');
  if (!traceparent.test(String(fields['traceparent']))) missing.push('traceparent');
  return {
    id: textOf(fields, 'id'),
    deliveries: wholeOf(fields, 'deliveries', 1, 65_535),
    missing,
  };
}

/** R3, and the second half of R2: where every message ended. */
function conserved(about: {
  readonly found: Findings;
  readonly ids: IdTable;
  readonly states: Column;
  readonly maxRetries: number;
  readonly holes: readonly string[];
  readonly drained: number | undefined;
}) {
  const { found, ids, states, drained } = about;
  const counts = { produced: 0, ok: 0, deadLettered: 0, open: 0, notProduced: 0 };
  for (let message = 0; message < ids.size; message++) {
    const state = states.get(message);
    if ((state & produced) === 0) counts.notProduced += 1;
    else counts.produced += 1;
    if ((state & done) !== 0) counts.ok += 1;
    if ((state & dead) !== 0) counts.deadLettered += 1;
    if ((state & (done | dead)) === 0) counts.open += 1;
  }
  // A ledger without any is of somebody who did not look; with some, the others came from nowhere.
  if (counts.produced > 0 && counts.notProduced > 0)
    each(ids, states, produced, 0, (id) =>
      found.fail('R3', null, `message ${id} was never produced`),
    );
  if (drained === 0) lose(about);
  else if (drained !== undefined && counts.open > drained)
    found.fail(
      'R3',
      null,
      `${counts.open} messages are neither done nor dead-lettered, and only ${drained} are in flight`,
    );
  return { counts, unseen: unseenOf(counts.produced, about) };
}
/** Calls `say` for each message whose bits under `mask` are `value`. */
function each(
  ids: IdTable,
  states: Column,
  mask: number,
  value: number,
  say: (id: string, state: number) => void,
): void {
  for (let message = 0; message < ids.size; message++) {
    const state = states.get(message);
    if ((state & mask) === value) say(ids.text(message), state);
  }
}
function lose({
  found,
  ids,
  states,
  maxRetries,
}: {
  readonly found: Findings;
  readonly ids: IdTable;
  readonly states: Column;
  readonly maxRetries: number;
}): void {
  each(ids, states, done | dead, 0, (id, state) => {
    if ((state & exhausted) === 0)
      found.fail(
        'R3',
        null,
        `message ${id} is lost: not done, not dead-lettered, and nothing is in flight`,
      );
    else
      found.fail(
        'R2',
        null,
        `message ${id} failed all ${maxRetries + 1} deliveries, and there is no dead letter`,
      );
  });
}
function unseenOf(
  count: number,
  { holes, drained }: { readonly holes: readonly string[]; readonly drained: number | undefined },
): readonly string[] {
  const unseen: string[] = [];
  if (count === 0) unseen.push('no produced line: messages that were lost cannot be seen');
  if (drained === undefined)
    unseen.push("no line 'drained': what is in flight cannot be told from what is lost");
  else if (drained > 0) unseen.push(`${drained} messages are still in flight`);
  if (holes.length > 0)
    unseen.push(
      `deliveries of ${holes.length} messages are not in the ledger (message ${holes[0]})`,
    );
  return unseen;
}

import { LedgerError } from '../../../ledger/check.ts';
import { type Json, keyOf, type Operation } from '../operation.ts';

export type Offset = number | bigint;
/** One message as an operation sent or polled it. */
export interface Message {
  readonly value: Json;
  /** Equal values have equal ids. */
  readonly id: string;
  /** Null where nobody told. */
  readonly offset: Offset | null;
}
export type ByKey<T> = ReadonlyMap<string, T>;
/** What one operation did, by key (a topic's partition), in its order. */
export interface Transaction {
  readonly op: Operation;
  readonly sends: ByKey<readonly Message[]>;
  readonly polls: ByKey<readonly Message[]>;
  /** Keys of an `assign` or `subscribe`. */
  readonly keys: readonly string[];
}

const data = ['poll', 'send', 'txn'];
export const isData = ({ op }: Transaction): boolean => data.includes(op.f);
export const isChoice = ({ op }: Transaction): boolean => op.f === 'assign' || op.f === 'subscribe';

/** Reads an operation of Jepsen's Kafka workload; throws a `LedgerError` for a value of another form. */
export function transactionOf(op: Operation): Transaction {
  const sends = new Map<string, Message[]>();
  const polls = new Map<string, Message[]>();
  if (data.includes(op.f) && op.value !== null) {
    if (!Array.isArray(op.value))
      throw new LedgerError("its field 'value' must be a list of sends and polls");
    for (const micro of op.value) readMicro(micro, op.f, sends, polls);
  }
  const choice = op.f === 'assign' || op.f === 'subscribe';
  return {
    op,
    sends,
    polls,
    keys: choice && Array.isArray(op.value) ? op.value.map(String) : [],
  };
}
function readMicro(
  micro: Json,
  f: string,
  sends: Map<string, Message[]>,
  polls: Map<string, Message[]>,
): void {
  const [name, first, second] = Array.isArray(micro) ? micro : [];
  const kind = typeof name === 'string' ? name.replace(/^:/, '') : '';
  if (kind === 'send' && f !== 'poll') {
    // The value alone, or [offset, value] once it is known.
    const [offset, value] = Array.isArray(second) ? second : [null, second];
    push(sends, String(first), messageOf(offset, value));
  } else if (kind === 'poll' && f !== 'send') readPoll(first, polls);
  else
    throw new LedgerError(
      `a ${f} must be a list of ["send", key, value] or ["poll", {key: [[offset, value]]}]`,
    );
}
function readPoll(of: Json, polls: Map<string, Message[]>): void {
  for (const [key, pairs] of Object.entries((of ?? {}) as Readonly<Record<string, Json>>)) {
    if (!Array.isArray(pairs))
      throw new LedgerError(`what was polled of '${key}' must be a list of [offset, value]`);
    if (!polls.has(key)) polls.set(key, []);
    for (const pair of pairs) {
      if (!Array.isArray(pair))
        throw new LedgerError(`a message of '${key}' must be [offset, value]`);
      push(polls, key, messageOf(pair[0], pair[1]));
    }
  }
}
function messageOf(offset: Json, value: Json): Message {
  if (offset !== null && offset !== undefined) {
    const whole =
      typeof offset === 'bigint' || (typeof offset === 'number' && Number.isSafeInteger(offset));
    if (!whole || (offset as Offset) < 0)
      throw new LedgerError(`the offset ${String(offset)} is none; an unknown one is null`);
  }
  return { value: value ?? null, id: keyOf(value), offset: (offset as Offset | undefined) ?? null };
}
function push<T>(map: Map<string, T[]>, key: string, item: T): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [item]);
  else known.push(item);
}

import { choiceOf, type Fields, fieldsOf, refuse, textOf } from '../../ledger/fields.ts';

import { OutOfSequence } from '../sequence.ts';

export type Json = unknown;
/** One line of a history in Jepsen's form (jepsen.io/history): what a process began, or what came of it. `info` = nobody knows. */
export interface Operation {
  readonly process: string | number;
  readonly type: 'invoke' | 'ok' | 'fail' | 'info';
  readonly f: string;
  readonly value: Json;
  /** Nanoseconds, from a zero of the history's own; null where the line has none. */
  readonly time: number | null;
  /** As the line says it; its place in the history otherwise. */
  readonly index: number;
  /** Number of the input line. */
  readonly line: number;
  /** Keys whose consumer was moved while a transaction ran. */
  readonly rebalanced: readonly string[];
}

/** `null` for what a nemesis does: it is no client, and no data. */
export function operationOf(line: unknown, at: number, place: number): Operation | null {
  const fields = fieldsOf(line);
  const process = processOf(fields);
  const type = choiceOf({ type: bare(fields['type']) }, 'type', ['invoke', 'ok', 'fail', 'info']);
  if (process === null) return null;
  const given = fields['index'];
  const index = Number(given);
  if (given !== undefined && given !== null && !Number.isSafeInteger(index))
    refuse('index', given, 'a whole number');
  return {
    process,
    type,
    f: textOf({ f: bare(fields['f']) }, 'f'),
    value: fields['value'] ?? null,
    time: timeOf(fields['time']),
    index: given === undefined || given === null || index < 0 ? place : index,
    line: at,
    rebalanced: rebalancedOf(fields['rebalance-log']),
  };
}
/** Clojure's keywords keep their colon in some translations. */
const bare = (value: unknown): unknown =>
  typeof value === 'string' && value.startsWith(':') ? value.slice(1) : value;
function processOf(fields: Fields): string | number | null {
  const process = bare(fields['process']);
  if (process === 'nemesis') return null;
  if (typeof process === 'string' && process !== '') return process;
  if (typeof process === 'number' && Number.isSafeInteger(process)) return process;
  return refuse('process', process, 'the number or name of a process');
}
function timeOf(value: unknown): number | null {
  if (value === undefined || value === null) return null;
  const time = typeof value === 'bigint' ? Number(value) : value;
  return typeof time === 'number' && Number.isFinite(time)
    ? time
    : refuse('time', value, 'a number of nanoseconds');
}
function rebalancedOf(log: unknown): readonly string[] {
  if (!Array.isArray(log)) return [];
  return log.flatMap((event: unknown) => {
    const keys = fieldsOf(event)['keys'];
    return Array.isArray(keys) ? keys.map(String) : [];
  });
}

/** What is written of an operation in an answer. */
export const shownOperation = (op: Operation): Readonly<Record<string, unknown>> => ({
  process: op.process,
  type: op.type,
  f: op.f,
  value: op.value,
  index: op.index,
  ...(op.time === null ? {} : { time: op.time }),
  line: op.line,
});

/** Equal values have equal keys: numbers by value whatever their size, objects without regard to the order of their keys. */
export function keyOf(value: Json): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (value === undefined || value === null) return 'null';
  if (Array.isArray(value)) return `[${value.map(keyOf).join(',')}]`;
  if (typeof value === 'object')
    return `{${Object.entries(value)
      .map(([key, item]) => `${JSON.stringify(key)}:${keyOf(item)}`)
      .sort()
      .join(',')}}`;
  return String(value);
}
/** Numbers by value and before texts; texts by their characters; everything else by its key. */
export function compareValues(a: Json, b: Json): number {
  const [first, second] = [isNumber(a), isNumber(b)];
  if (first && second)
    return (a as number) < (b as number) ? -1 : (a as number) > (b as number) ? 1 : 0;
  if (first !== second) return first ? -1 : 1;
  const [one, other] = [keyOf(a), keyOf(b)];
  return one < other ? -1 : one > other ? 1 : 0;
}
const isNumber = (value: Json): boolean => typeof value === 'number' || typeof value === 'bigint';

/** Which invocation a completion belongs to: each process does one thing at a time. Throws a `LedgerError` where it does two, or ends what it never began. */
export interface Pairing {
  /** Of a completion its invocation; of an invocation, and of an `info` by itself, null. */
  of(op: Operation): Operation | null;
}
export function pairing(): Pairing {
  const open = new Map<string | number, Operation>();
  return {
    of(op) {
      const running = open.get(op.process);
      if (op.type === 'invoke') {
        if (running !== undefined)
          throw new OutOfSequence(
            `process ${op.process} begins ${op.f} while its ${running.f} of line ${running.line} still runs`,
          );
        open.set(op.process, op);
        return null;
      }
      if (running === undefined) {
        if (op.type === 'info') return null;
        throw new OutOfSequence(`process ${op.process} ends ${op.f}, which it never began`);
      }
      open.delete(op.process);
      return running;
    },
  };
}

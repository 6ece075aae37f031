import {
  bigOf,
  choiceOf,
  type Fields,
  maybe,
  numberOf,
  refuse,
  textOf,
} from '../../ledger/fields.ts';
import type { Times } from '../../ledger/times.ts';

/** What happened to one step of one saga. */
export interface SagaLine {
  readonly at: number;
  readonly seq: bigint;
  readonly place: number;
  readonly action: 'execute' | 'compensate';
  readonly phase: 'started' | 'succeeded' | 'failed' | 'unknown';
  readonly effectId: string | undefined;
  readonly resource: string | undefined;
  /** In billionths, so that sums are exact. */
  readonly amount: bigint | undefined;
  readonly fence: bigint | undefined;
  readonly ms: number;
}
export const sagaLineOf = (fields: Fields, at: number, place: number, times: Times): SagaLine => ({
  at,
  seq: bigOf(fields, 'seq', 0n),
  place,
  action: choiceOf(fields, 'action', ['execute', 'compensate']),
  phase: choiceOf(fields, 'phase', ['started', 'succeeded', 'failed', 'unknown']),
  effectId: maybe(textOf, fields, 'effect_id'),
  resource: maybe(textOf, fields, 'resource'),
  amount: maybe(amountOf, fields, 'amount'),
  fence: maybe(bigOf, fields, 'fence'),
  ms: times(fields, 'ts'),
});
const scale = 1_000_000_000n;
const mostAmount = 1e15;
function amountOf(fields: Fields, name: string): bigint {
  const value = fields[name];
  if (typeof value === 'bigint') return value * scale;
  if (typeof value === 'string') refuse(name, value, 'a number');
  return BigInt(numberOf(fields, name, -mostAmount, mostAmount).toFixed(9).replace('.', ''));
}
/** An amount in its own unit, in words. */
export const shownAmount = (amount: bigint): string => {
  const digits = (amount < 0n ? -amount : amount).toString().padStart(10, '0');
  const fraction = digits.slice(-9).replace(/0+$/, '');
  return `${amount < 0n ? '-' : ''}${digits.slice(0, -9)}${fraction === '' ? '' : `.${fraction}`}`;
};

import type { Shape } from '../../inputs/shape.ts';
import { shown } from '../../inputs/text.ts';
import { LedgerError } from './check.ts';

/** The fields of one line. Fields that a check does not know are left alone: ledgers come from logs, which carry more. */
export type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  value !== null && typeof value === 'object' && !Array.isArray(value);
/** A value for an error message: its beginning, and what kind of thing it is. */
export const shownValue = (value: unknown): string =>
  typeof value === 'string'
    ? shown(value)
    : value !== null && typeof value === 'object'
      ? Array.isArray(value)
        ? 'a list'
        : 'an object'
      : String(value);
/** Throws what every decoder says of a field that it cannot use. */
export function refuse(name: string, value: unknown, what: string): never {
  throw new LedgerError(
    value === undefined || value === null
      ? `its field '${name}' is missing; it must be ${what}`
      : `its field '${name}' is ${shownValue(value)}, not ${what}`,
  );
}
/** A line that is an object. */
export function fieldsOf(line: unknown): Fields {
  if (!isFields(line)) throw new LedgerError(`it is ${shownValue(line)}, not a JSON object`);
  return line;
}
/** The object in a field. */
export function mapOf(fields: Fields, name: string): Fields {
  const value = fields[name];
  return isFields(value) ? value : refuse(name, value, 'an object');
}
/** The list in a field, each item read by `read`; what is wrong with one is said with its place (`members[2]`). */
export function listOf<T>(
  fields: Fields,
  name: string,
  read: (item: unknown, name: string) => T,
): readonly T[] {
  const value = fields[name];
  if (!Array.isArray(value)) return refuse(name, value, 'a list');
  let at = 0;
  try {
    const items: T[] = [];
    for (; at < value.length; at++) items.push(read(value[at], name));
    return items;
  } catch (thrown) {
    // The place is put into words only when it is needed: lists are long, and nearly all of them are right.
    if (thrown instanceof LedgerError)
      throw new LedgerError(`${name}[${at}]: ${thrown.message}`, { cause: thrown });
    throw thrown;
  }
}
/** An item of a list that is an object; its fields are then named within it. */
export const itemOf = (item: unknown, name: string): Fields =>
  isFields(item) ? item : refuse(name, item, 'an object');
/** A text that is not empty. A number is refused: `1` and `"1"` would be two ids. */
export function textOf(fields: Fields, name: string): string {
  const value = fields[name];
  if (typeof value !== 'string' || value === '') return refuse(name, value, 'a text');
  // A lone surrogate has no UTF-8: two ids could become one.
  return loneSurrogate.test(value) ? refuse(name, value, 'Unicode text') : value;
}
const loneSurrogate = /\p{Surrogate}/u;
/** What `read` says of the field, or undefined where it is absent or null. */
export const maybe = <T>(
  read: (fields: Fields, name: string) => T,
  fields: Fields,
  name: string,
): T | undefined =>
  fields[name] === undefined || fields[name] === null ? undefined : read(fields, name);
export function booleanOf(fields: Fields, name: string): boolean {
  const value = fields[name];
  return typeof value === 'boolean' ? value : refuse(name, value, 'true or false');
}
export function choiceOf<const T extends string>(
  fields: Fields,
  name: string,
  options: readonly T[],
): T {
  const value = fields[name];
  for (const option of options) if (option === value) return option;
  return refuse(name, value, `one of ${options.join(', ')}`);
}
/** A finite number within its bounds. */
export function numberOf(
  fields: Fields,
  name: string,
  min = Number.NEGATIVE_INFINITY,
  max = Number.POSITIVE_INFINITY,
): number {
  const value = fields[name];
  return typeof value === 'number' && Number.isFinite(value) && value >= min && value <= max
    ? value
    : refuse(name, value, `a number${boundsOf(min, max)}`);
}
/** A whole number within its bounds that a double holds exactly: counts, partitions. */
export function wholeOf(
  fields: Fields,
  name: string,
  min: number = Number.MIN_SAFE_INTEGER,
  max: number = Number.MAX_SAFE_INTEGER,
): number {
  const value = fields[name];
  return typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max
    ? value
    : refuse(name, value, `a whole number${boundsOf(min, max)}`);
}
/**
 * A 64-bit integer, exactly: offsets, sequences, fencing tokens. A JSON integer of any size, or its digits as a text (as protobuf's JSON
 * and kafkajs write them); a number such as 1e20 is refused, as nobody knows what it was.
 */
export function bigOf(fields: Fields, name: string, min: bigint = -(2n ** 63n)): bigint {
  const value = fields[name];
  const exact =
    typeof value === 'bigint'
      ? value
      : typeof value === 'number' && Number.isSafeInteger(value)
        ? BigInt(value)
        : typeof value === 'string' && /^-?\d{1,20}$/.test(value)
          ? BigInt(value)
          : undefined;
  return exact !== undefined && exact >= min && exact < 2n ** 64n
    ? exact
    : refuse(name, value, `a whole number from ${min}, in digits`);
}
/** A 64-bit integer: a number where a double holds it exactly, a bigint beyond; equal ones are so by `===`, and both compare by `<`. */
export type Exact = number | bigint;
/** The same as `bigOf`, without the cost of a bigint for small ones. */
export function exactOf(fields: Fields, name: string, min: number): Exact {
  const value = fields[name];
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= min) return value;
  const big = bigOf(fields, name, BigInt(min));
  return big <= Number.MAX_SAFE_INTEGER && big >= Number.MIN_SAFE_INTEGER ? Number(big) : big;
}
const boundsOf = (min: number, max: number): string => {
  const least = Number.isFinite(min) && min !== Number.MIN_SAFE_INTEGER ? ` from ${min}` : '';
  const most = Number.isFinite(max) && max !== Number.MAX_SAFE_INTEGER ? ` up to ${max}` : '';
  return least + most;
};
/** What `type` of line it is, of those that the check knows. */
export const typeOf = <const T extends string>(fields: Fields, known: readonly T[]): T =>
  choiceOf(fields, 'type', known);
/** A parameter that may be left out, and is null then: resolved parameters can be read again. */
export const nullable =
  <T>(shape: Shape<T>): Shape<T | null> =>
  (value, path) =>
    value === undefined || value === null ? null : shape(value, path);

import { LedgerError } from './check.ts';

/** JSON values with a bigint for every integer that a double cannot hold for certain. */
export type LosslessJson =
  | string
  | number
  | bigint
  | boolean
  | null
  | readonly LosslessJson[]
  | { readonly [key: string]: LosslessJson };

/** Sixteen digits may be more than 2^53; fewer never are. */
const long = /\d{16}/;
/** Deeper than any ledger, and far from the end of the stack. */
const deepest = 1000;

/** The value of a JSON text (RFC 8259). Integers beyond ±(2^53 − 1) are bigints; all else as `JSON.parse` has it. Throws a `LedgerError`. */
export function parseLossless(text: string): LosslessJson {
  if (long.test(text)) return parser(text);
  try {
    return JSON.parse(text) as LosslessJson;
  } catch {
    throw notJson(text);
  }
}
const notJson = (text: string): LedgerError =>
  new LedgerError(
    /^\s*$/.test(text) ? 'it is empty' : `it is not JSON: ${JSON.stringify(text.slice(0, 60))}`,
  );

/** One pass over the text: tokens by sticky expressions, whose cost is their length; containers by recursion up to `deepest`. */
function parser(text: string): LosslessJson {
  const blank = /[ \t\n\r]*/y;
  const number = /-?(?:0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?/y;
  const word = /true|false|null/y;
  let at = 0;
  const skip = (): void => {
    blank.lastIndex = at;
    blank.test(text);
    at = blank.lastIndex;
  };
  const take = (mark: string): boolean => {
    skip();
    if (text[at] !== mark) return false;
    at += 1;
    return true;
  };
  const must = (mark: string): void => {
    if (!take(mark)) throw notJson(text);
  };
  const scan = (token: RegExp): RegExpExecArray | null => {
    token.lastIndex = at;
    const found = token.exec(text);
    if (found !== null) at = token.lastIndex;
    return found;
  };
  const string = (): string => {
    const from = at;
    at = closingQuote(text, at);
    if (at < 0) throw notJson(text);
    try {
      return JSON.parse(text.slice(from, at)) as string;
    } catch {
      throw notJson(text);
    }
  };
  const list = (depth: number): LosslessJson => {
    const items: LosslessJson[] = [];
    if (take(']')) return items;
    do items.push(value(depth));
    while (take(','));
    must(']');
    return items;
  };
  const map = (depth: number): LosslessJson => {
    const fields: [string, LosslessJson][] = [];
    if (take('}')) return {};
    do {
      skip();
      if (text[at] !== '"') throw notJson(text);
      const key = string();
      must(':');
      fields.push([key, value(depth)]);
    } while (take(','));
    must('}');
    return Object.fromEntries(fields);
  };
  const value = (depth: number): LosslessJson => {
    if (depth > deepest) throw new LedgerError(`it is nested deeper than ${deepest}`);
    if (take('{')) return map(depth + 1);
    if (take('[')) return list(depth + 1);
    if (text[at] === '"') return string();
    const found = scan(word)?.[0];
    if (found !== undefined) return found === 'null' ? null : found === 'true';
    const digits = scan(number);
    if (digits === null) throw notJson(text);
    return numberOf(digits);
  };
  const whole = value(0);
  skip();
  if (at !== text.length) throw notJson(text);
  return whole;
}
/** Twice what any 64-bit or 128-bit number needs; turning millions of digits into one costs more than their length. */
const mostDigits = 100;
function numberOf([digits, fraction, exponent]: RegExpExecArray): number | bigint {
  if (digits.length > mostDigits)
    throw new LedgerError(`it has a number of ${digits.length} characters`);
  const double = Number(digits);
  return Number.isSafeInteger(double) || fraction !== undefined || exponent !== undefined
    ? double
    : BigInt(digits);
}
/** The place after the string that begins at `from`, -1 when it does not end. */
function closingQuote(text: string, from: number): number {
  for (let quote = text.indexOf('"', from + 1); quote >= 0; quote = text.indexOf('"', quote + 1)) {
    let slashes = 0;
    while (text[quote - 1 - slashes] === '\\') slashes += 1;
    if (slashes % 2 === 0) return quote + 1;
  }
  return -1;
}

/** JSON text of a value that may hold bigints: each is written with all of its digits. What JSON has no word for (NaN, functions) is an error. */
export function writeLossless(value: unknown): string {
  if (typeof value === 'bigint') return value.toString();
  if (Array.isArray(value))
    return `[${value.map((item) => writeLossless(item ?? null)).join(',')}]`;
  if (value !== null && typeof value === 'object')
    return `{${Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .map(([key, item]) => `${JSON.stringify(key)}:${writeLossless(item)}`)
      .join(',')}}`;
  const text =
    typeof value === 'number' && !Number.isFinite(value) ? undefined : JSON.stringify(value);
  if (text === undefined) throw new Error(`${String(value)} has no JSON`);
  return text;
}

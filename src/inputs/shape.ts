import { UsageError } from '../errors.ts';
import { control, shown } from './text.ts';

/** Reads a value that came from YAML or JSON, or throws a UsageError whose input is the path: `checks[2].limit`. Undefined = absent. */
export type Shape<T> = (value: unknown, path: string) => T;
export type Shaped<S> = S extends Shape<infer T> ? T : never;
type Fields = Readonly<Record<string, Shape<unknown>>>;
type Simplified<T> = { [K in keyof T]: T[K] };
/** A field that may be absent is an optional property: the key is left out, never undefined. */
export type Shapes<F extends Fields> = Simplified<
  {
    readonly [K in keyof F as undefined extends Shaped<F[K]> ? never : K]: Shaped<F[K]>;
  } & {
    readonly [K in keyof F as undefined extends Shaped<F[K]> ? K : never]?: Exclude<
      Shaped<F[K]>,
      undefined
    >;
  }
>;

const jsonOf = (value: unknown): string =>
  typeof value === 'string'
    ? shown(value)
    : value !== null && typeof value === 'object'
      ? `a ${Array.isArray(value) ? 'list' : 'map'}`
      : String(value);
const refuse = (value: unknown, path: string, what: string, fix?: string): never => {
  throw new UsageError(
    value === undefined
      ? `It is required and is not there; it must be ${what}.`
      : `${jsonOf(value)} is not ${what}.`,
    { input: path, fix },
  );
};
const under = (path: string, key: string): string =>
  /^[\w-]{1,80}$/.test(key) ? `${path}.${key}` : `${path}[${shown(key)}]`;
/** A JSON object. */
export const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);
const mapOf = (value: unknown, path: string, fix?: string): Readonly<Record<string, unknown>> =>
  isMap(value) ? value : refuse(value, path, 'a map', fix ?? 'Write `key: value` lines.');

/** A map with exactly these fields; an unknown key is refused, and the nearest known one is named. */
export const object =
  <F extends Fields>(fields: F, fix?: string): Shape<Shapes<F>> =>
  (value, path) => {
    const given = mapOf(value, path, fix);
    const unknown = Object.keys(given).find((key) => !Object.hasOwn(fields, key));
    if (unknown !== undefined) refuseKey(unknown, Object.keys(fields), path);
    const read = Object.entries(fields).map(
      ([key, shape]) =>
        [key, shape(Object.hasOwn(given, key) ? given[key] : undefined, under(path, key))] as const,
    );
    return Object.fromEntries(read.filter(([, item]) => item !== undefined)) as Shapes<F>;
  };
/** What `object` says of a key that it does not know. */
export function refuseKey(key: string, known: readonly string[], path: string): never {
  const near = nearest(key, known);
  throw new UsageError(`Its key ${shown(key)} is not known.`, {
    input: path,
    fix: `${near === undefined ? '' : `Is it '${near}'? `}Known: ${known.join(', ')}.`,
  });
}
/** A map of any keys, each value of one shape; keys may have a form. */
export const record =
  <T>(
    item: Shape<T>,
    {
      key,
      max = 1000,
    }: {
      readonly key?: { readonly form: RegExp; readonly what: string };
      readonly max?: number;
    } = {},
  ): Shape<Readonly<Record<string, T>>> =>
  (value, path) => {
    const entries = Object.entries(mapOf(value, path));
    if (entries.length > max) tooMany(entries.length, max, path);
    for (const [name] of entries) {
      if (key !== undefined && !key.form.test(name)) refuse(name, path, key.what);
      text(500)(name, path);
    }
    return Object.fromEntries(
      entries.map(([name, given]) => [name, item(given, under(path, name))]),
    );
  };
export const list =
  <T>(
    item: Shape<T>,
    {
      min = 0,
      max = 1000,
      fix,
    }: { readonly min?: number; readonly max?: number; readonly fix?: string } = {},
  ): Shape<readonly T[]> =>
  (value, path) => {
    if (!Array.isArray(value)) return refuse(value, path, 'a list', fix);
    if (value.length > max) tooMany(value.length, max, path);
    if (value.length < min)
      throw new UsageError(`It has ${value.length} items, fewer than ${min}.`, {
        input: path,
        fix,
      });
    return value.map((given, i) => item(given, `${path}[${i}]`));
  };
const tooMany = (count: number, max: number, path: string): never => {
  throw new UsageError(`It has ${count} items, more than ${max}.`, {
    input: path,
    fix: 'Shorten it.',
  });
};
export const oneOf =
  <const T extends string>(...options: readonly T[]): Shape<T> =>
  (value, path) =>
    options.find((option) => option === value) ??
    refuse(value, path, `one of ${options.join(', ')}`);
/** Finite, and inside of its bounds. */
export const number =
  (min: number, max: number, fix?: string): Shape<number> =>
  (value, path) =>
    typeof value === 'number' && value >= min && value <= max && Number.isFinite(value)
      ? value
      : refuse(value, path, `a number from ${min} to ${max}`, fix);
export const wholeNumber =
  (min: number, max: number): Shape<number> =>
  (value, path) =>
    typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max
      ? value
      : refuse(value, path, `a whole number from ${min} to ${max}`);
/** `yes` or "true" is a text, and refused. */
export const boolean: Shape<boolean> = (value, path) =>
  typeof value === 'boolean' ? value : refuse(value, path, 'true or false');
/** Text without control characters; `form` is written with its words. */
export const text =
  (
    max = 500,
    form?: { readonly form: RegExp; readonly what: string },
    fix?: string,
  ): Shape<string> =>
  (value, path) => {
    if (typeof value !== 'string')
      return refuse(value, path, form?.what ?? 'a text', fix ?? quoteIt(value));
    if (value.length > max)
      throw new UsageError(`It has ${value.length} characters, more than ${max}.`, {
        input: path,
        fix: 'Shorten it.',
      });
    if (control.test(value)) refuse(value, path, 'a text without control characters');
    return form === undefined || form.form.test(value)
      ? value
      : refuse(value, path, form.what, fix);
  };
const quoteIt = (value: unknown): string | undefined =>
  typeof value === 'number' || typeof value === 'boolean' ? `Quote it: "${value}".` : undefined;
/** The key may be left out. An empty value (`limit:`) is not absence: it is refused like any other wrong type. */
export const optional =
  <T>(shape: Shape<T>): Shape<T | undefined> =>
  (value, path) =>
    value === undefined ? undefined : shape(value, path);
/** The key may be left out, and then means `fallback`. */
export const withDefault =
  <T>(shape: Shape<T>, fallback: T): Shape<T> =>
  (value, path) =>
    value === undefined ? fallback : shape(value, path);

/** The known word with the fewest edits, when at most a third of it differs. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const [best] = known
    .map((one) => ({ one, edits: distance(word.slice(0, 80).toLowerCase(), one.toLowerCase()) }))
    .sort((a, b) => a.edits - b.edits);
  return best !== undefined && best.edits <= Math.max(1, Math.ceil(best.one.length / 3))
    ? best.one
    : undefined;
}
/** Optimal string alignment: insertions, deletions, replacements and swaps of neighbours. */
function distance(a: string, b: string): number {
  let last: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const now = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      now.push(
        Math.min(
          (row[j] ?? 0) + 1,
          (now[j - 1] ?? 0) + 1,
          (row[j - 1] ?? 0) + (same ? 0 : 1),
          swapped ? (last[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    last = row;
    row = now;
  }
  return row[b.length] ?? 0;
}

import { UsageError } from '../../errors.ts';
import * as shape from '../../inputs/shape.ts';

/** JSON Schema 2020-12, as far as it is needed here. */
export type JsonSchema = Readonly<Record<string, unknown>>;
/** One value of a document: how it is read (closed: what is not named is refused) and how that is published. */
export interface Described<T> {
  readonly read: shape.Shape<T>;
  readonly json: JsonSchema;
}
/** A key that may be left out. */
export interface Optional<T> {
  readonly optional: Described<T>;
}
/** Every key of T, the optional ones marked: a field that is added to a type and not here does not compile. */
export type FieldsOf<T> = {
  readonly [K in keyof T]-?: Record<never, never> extends Pick<T, K>
    ? Optional<T[K]>
    : Described<T[K]>;
};

/** A map with exactly the keys of T. */
export function object<T extends object>(fields: FieldsOf<T>): Described<T> {
  const all = Object.entries<Described<unknown> | Optional<unknown>>(fields);
  const shapes = all.map(
    ([key, field]) =>
      [key, 'optional' in field ? shape.optional(field.optional.read) : field.read] as const,
  );
  const required = all.filter(([, field]) => !('optional' in field)).map(([key]) => key);
  return {
    read: shape.object(Object.fromEntries(shapes)) as shape.Shape<unknown> as shape.Shape<T>,
    json: {
      type: 'object',
      properties: Object.fromEntries(
        all.map(([key, field]) => [key, 'optional' in field ? field.optional.json : field.json]),
      ),
      required,
      additionalProperties: false,
    },
  };
}
export const optional = <T>(described: Described<T>): Optional<T> => ({ optional: described });
export const nullable = <T>({ read, json }: Described<T>): Described<T | null> => ({
  read: (value, path) => (value === null ? null : read(value, path)),
  json: { anyOf: [{ type: 'null' }, json] },
});
export const list = <T>({ read, json }: Described<T>, max: number): Described<readonly T[]> => ({
  read: shape.list(read, { max }),
  json: { type: 'array', items: json, maxItems: max },
});
export const pair: Described<readonly [number, number]> = {
  read: (value, path) => {
    const [a, b] = shape.list(shape.number(-1e300, 1e300), { min: 2, max: 2 })(value, path);
    return [a ?? 0, b ?? 0];
  },
  json: { type: 'array', items: { type: 'number' }, minItems: 2, maxItems: 2 },
};
export interface Form {
  readonly form: RegExp;
  readonly what: string;
}
export const record = <T>(
  { read, json }: Described<T>,
  { key, max }: { readonly key: Form; readonly max: number },
): Described<Readonly<Record<string, T>>> => ({
  read: shape.record(read, { key, max }),
  json: {
    type: 'object',
    propertyNames: { pattern: key.form.source },
    additionalProperties: json,
    maxProperties: max,
  },
});
export const oneOf = <const T extends string>(...options: readonly T[]): Described<T> => ({
  read: shape.oneOf(...options),
  json: { enum: options },
});
export const number = (min = -1e300, max = 1e300): Described<number> => ({
  read: shape.number(min, max),
  json: { type: 'number', minimum: min, maximum: max },
});
export const wholeNumber = (min: number, max: number): Described<number> => ({
  read: shape.wholeNumber(min, max),
  json: { type: 'integer', minimum: min, maximum: max },
});
export const boolean: Described<boolean> = { read: shape.boolean, json: { type: 'boolean' } };
/** A name, hash or other text of a form. */
export const formed = (max: number, form: Form): Described<string> => ({
  read: shape.text(max, form),
  json: { type: 'string', maxLength: max, pattern: form.form.source },
});
/** What people or programs wrote, e.g. a line of a log: any character, since rendering makes it inert. */
export const prose = (max: number): Described<string> => ({
  read: (value, path) => {
    if (typeof value !== 'string' || value.length > max)
      throw new UsageError(
        typeof value === 'string'
          ? `It has ${value.length} characters, more than ${max}.`
          : 'It is not a text.',
        { input: path },
      );
    return value;
  },
  json: { type: 'string', maxLength: max },
});
/** One of several maps, told apart by the key `by`. */
export const variants = <K extends string, T extends Readonly<Record<K, string>>>(
  by: K,
  choices: { readonly [V in T[K]]: Described<Extract<T, Readonly<Record<K, V>>>> },
): Described<T> => {
  const known = choices as Readonly<Record<string, Described<T>>>;
  return {
    read: (value, path) => {
      const kind =
        value !== null && typeof value === 'object' && Object.hasOwn(value, by)
          ? (value as Readonly<Record<string, unknown>>)[by]
          : undefined;
      const chosen =
        typeof kind === 'string' && Object.hasOwn(known, kind) ? known[kind] : undefined;
      if (chosen === undefined)
        return shape.oneOf(...Object.keys(known))(kind, `${path}.${by}`) as never;
      return chosen.read(value, path);
    },
    json: { oneOf: Object.values(known).map(({ json }) => json) },
  };
};
const deepest = 40;
/** Any JSON value: its numbers finite, its depth bounded. */
export const anyJson: Described<unknown> = {
  read: (value, path) => {
    refuseNoData(value, path, 0);
    return value;
  },
  json: {},
};
function refuseNoData(value: unknown, path: string, depth: number): void {
  if (depth > deepest) throw new UsageError('It is nested too deeply.', { input: path });
  if (typeof value === 'number' && !Number.isFinite(value))
    throw new UsageError(`${value} is not a finite number.`, { input: path });
  if (value !== null && typeof value === 'object')
    for (const [key, item] of Object.entries(value))
      refuseNoData(item, `${path}.${key.slice(0, 80)}`, depth + 1);
}
/** A map of any JSON values by name. */
export const anyMap: Described<Readonly<Record<string, unknown>>> = record(anyJson, {
  key: { form: /^[^\p{C}]{1,200}$/u, what: 'the name of a parameter' },
  max: 1000,
});
/** The text that says which document it is. */
export const constant = <const T extends string>(value: T): Described<T> => ({
  read: shape.oneOf(value),
  json: { const: value },
});

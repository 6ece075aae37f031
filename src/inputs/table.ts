import { UsageError } from '../errors.ts';
import type { InputType } from './type.ts';

/** No input is larger: the runner itself would refuse the environment long before. */
export const inputLimitBytes = 1_000_000;

/** One row: action.yml, the README's table, the JSON Schema and the value in the code all come from it. */
export interface InputRow<T> {
  readonly type: InputType<T>;
  /** What it is for, in full sentences without the type. */
  readonly says: string;
  /** A value that is read without error, or an expression of a workflow. */
  readonly example: string;
  /** What an absent input means; undefined = required. */
  readonly fallback: string | undefined;
  /** What a value means that cannot be read, with a warning; undefined = it is refused. */
  readonly insteadOfBad?: string | undefined;
}
export type InputTable = Readonly<Record<string, InputRow<unknown>>>;
export type Inputs<D extends InputTable> = {
  readonly [K in keyof D]: D[K] extends InputRow<infer T> ? T : never;
};
interface About {
  readonly says: string;
  readonly example: string;
}

/** An example that is an expression of a workflow; action.yml itself may hold none, so its braces are left out there. */
export const expression = (of: string): string => ['${{', of, '}}'].join(' ');

export const required = <T>(type: InputType<T>, about: About): InputRow<T> => ({
  type,
  ...about,
  fallback: undefined,
});
/** Absent means `fallback`, written as in a workflow. */
export const optional = <T>(type: InputType<T>, fallback: string, about: About): InputRow<T> => ({
  type,
  ...about,
  fallback,
});
/** Absent stays undefined. */
export const maybe = <T>(type: InputType<T>, about: About): InputRow<T | undefined> => ({
  type: {
    ...type,
    read: (text, name) => (text.trim() === '' ? undefined : type.read(text, name)),
  },
  ...about,
  fallback: '',
});
/** Nobody waits for the way back, or for a report, because of it: a value that cannot be read is a warning, and `instead` is used. */
export const lenient = <T>(
  row: InputRow<T>,
  instead: string | undefined = row.fallback,
): InputRow<T> => ({ ...row, insteadOfBad: instead });

/** All inputs of an action, read once. `raw` is Runtime.input. Unlisted keys never reach the code below. */
export async function readInputs<D extends InputTable>(
  table: D,
  raw: (name: string) => string,
  /** Who hears of a lenient row's bad value. */
  warn: (said: string) => void = () => undefined,
): Promise<Inputs<D>> {
  const values: Record<string, unknown> = {};
  for (const [name, row] of Object.entries(table))
    values[name] = await readLeniently(row, name, raw(name), warn);
  return values as Inputs<D>;
}
async function readLeniently<T>(
  row: InputRow<T>,
  name: string,
  given: string,
  warn: (said: string) => void,
): Promise<T> {
  const instead = row.insteadOfBad;
  if (instead === undefined) return await readInput(row, name, given);
  try {
    return await readInput(row, name, given);
  } catch (thrown) {
    if (!(thrown instanceof UsageError)) throw thrown;
    warn(`${thrown.message} Used instead: ${instead === '' ? 'nothing' : instead}.`);
    return await readInput(row, name, instead);
  }
}
/** One input by its row: its value, or a UsageError that names it and a way on. */
export async function readInput<T>(row: InputRow<T>, name: string, given: string): Promise<T> {
  if (given.length > inputLimitBytes)
    throw new UsageError(`It has ${given.length} characters, more than ${inputLimitBytes}.`, {
      input: name,
      fix: 'Pass a shorter value.',
    });
  const text = given.trim() === '' ? row.fallback : given;
  if (text === undefined)
    throw new UsageError('It is required and was not given (or is empty).', {
      input: name,
      fix: `Set \`with: ${name}: ${row.example}\`.`,
    });
  if (text.trim() !== '') await row.type.load?.();
  try {
    return row.type.read(text, name);
  } catch (thrown) {
    throw withExample(thrown, row.example);
  }
}
/** Every refusal names a way on: where the type knows no better one, the table's example. */
const withExample = (thrown: unknown, example: string): unknown =>
  thrown instanceof UsageError && thrown.fix === undefined
    ? new UsageError(thrown.said, {
        input: thrown.input,
        fix: `Example: ${example}`,
        cause: thrown.cause,
      })
    : thrown;

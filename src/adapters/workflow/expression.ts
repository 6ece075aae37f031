import { data, Evaluator, Lexer, Parser } from '@actions/expressions';

export type Context = Readonly<Record<string, unknown>>;
export type JobStatus = 'success' | 'failure' | 'cancelled';

const statusNames = ['always', 'success', 'failure', 'cancelled', 'hashFiles'];
const infos = statusNames.map((name) => ({
  name,
  minArgs: 0,
  maxArgs: name === 'hashFiles' ? 20 : 0,
}));
/** In a context: what only a run knows. Who asks for it gets NotKnown. */
export const unknownValue: unique symbol = Symbol('known by the run alone');
/** The value depends on something that only a run knows. */
export class NotKnown extends Error {
  override readonly name = 'NotKnown';
}
/** Whether that is why it could not be evaluated; an index keeps it as the cause of its own error. */
export const isNotKnown = (thrown: unknown): boolean =>
  thrown instanceof NotKnown || (thrown instanceof Error && isNotKnown(thrown.cause));

const toData = (value: unknown): data.ExpressionData =>
  value !== null &&
  typeof value === 'object' &&
  Object.values(value).some((item) => item === unknownValue)
    ? dictionaryOf(Object.entries(value))
    : (JSON.parse(
        JSON.stringify(value ?? null),
        data.reviver as (key: string, value: unknown) => unknown,
      ) as data.ExpressionData);
function dictionaryOf(entries: readonly (readonly [string, unknown])[]): data.Dictionary {
  const known = entries.filter(([, value]) => value !== unknownValue);
  const dictionary = new data.Dictionary(
    ...known.map(([key, value]) => ({ key, value: toData(value) })),
  );
  const missing = new Set(
    entries.filter(([, value]) => value === unknownValue).map(([key]) => key.toLowerCase()),
  );
  if (missing.size === 0) return dictionary;
  const refuse = (): never => {
    throw new NotKnown();
  };
  const get = (key: string): data.ExpressionData | undefined =>
    missing.has(key.toLowerCase()) ? refuse() : data.Dictionary.prototype.get.call(dictionary, key);
  return Object.assign(dictionary, { get, values: refuse, pairs: refuse });
}

/** Evaluates one expression (without the braces) as GitHub does; `status` = how the jobs or steps before ended, undefined = nobody knows yet. */
export function evaluate(
  expression: string,
  context: Context,
  status: JobStatus | undefined,
): unknown {
  // What the expression does not name is not converted: a run's contexts are large, and a workflow has hundreds of expressions.
  const text = expression.toLowerCase();
  const dictionary = dictionaryOf(
    Object.entries(context).map(([name, value]) => [
      name,
      text.includes(name.toLowerCase()) ? value : null,
    ]),
  );
  const answers: Readonly<Record<string, boolean>> = {
    always: true,
    ...(status === undefined
      ? {}
      : {
          success: status === 'success',
          failure: status === 'failure',
          cancelled: status === 'cancelled',
        }),
  };
  const functions = new Map(
    infos.map((info) => [
      info.name.toLowerCase(),
      {
        ...info,
        call: () => {
          const answer = answers[info.name];
          if (answer === undefined && status === undefined) throw new NotKnown();
          if (answer === undefined)
            throw new Error(`${info.name}() is not supported by the local runner`);
          return new data.BooleanData(answer);
        },
      },
    ]),
  );
  const { tokens } = new Lexer(expression).lex();
  const parsed = new Parser(tokens, Object.keys(context), infos).parse();
  const result = new Evaluator(parsed, dictionary, functions).evaluate();
  return JSON.parse(JSON.stringify(result, data.replacer) ?? 'null') as unknown;
}

const braces = /\$\{\{([\s\S]*?)\}\}/g;
/** A text with expressions inside; a text that is one expression keeps its type. */
export function interpolate(
  value: unknown,
  context: Context,
  status: JobStatus | undefined,
): unknown {
  if (typeof value !== 'string') return value;
  const whole = /^\s*\$\{\{([\s\S]*)\}\}\s*$/.exec(value);
  if (whole !== null && !(whole[1] ?? '').includes('}}'))
    return evaluate((whole[1] ?? '').trim(), context, status);
  return value.replace(braces, (_all, expression: string) =>
    textOf(evaluate(expression.trim(), context, status)),
  );
}
/** As GitHub turns values into text. */
export function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
/** An `if:`; without a status function it means `success() && …`. */
export function condition(given: unknown, context: Context, status: JobStatus): boolean {
  if (given === undefined || given === null || given === '') return status === 'success';
  const text = textOf(given).trim();
  const inner = /^\$\{\{([\s\S]*)\}\}$/.exec(text);
  const expression = (inner?.[1] ?? text).trim();
  if (!/\b(always|success|failure|cancelled)\s*\(/.test(expression) && status !== 'success')
    return false;
  const result = evaluate(expression, context, status);
  return result !== false && result !== null && result !== 0 && result !== '';
}

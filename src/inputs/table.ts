import { UsageError } from '../errors.ts';
import type { InputParser } from './parser.ts';
import { workspaceFolder } from './text.ts';
import { loadYaml, yamlParsers } from './yaml.ts';

/** No input is larger: the runner itself would refuse the environment long before. */
export const inputLimitBytes = 1_000_000;

export interface InputDefinition<T> {
  readonly parse: InputParser<T>;
  /** What an absent input means; undefined = required. Equal to `default` in action.yml (tested). */
  readonly fallback: string | undefined;
}
export type Inputs<D extends Record<string, InputDefinition<unknown>>> = {
  readonly [K in keyof D]: D[K] extends InputDefinition<infer T> ? T : never;
};

export const required = <T>(parse: InputParser<T>): InputDefinition<T> => ({
  parse,
  fallback: undefined,
});
/** Absent means `fallback`, written as in action.yml. */
export const optional = <T>(parse: InputParser<T>, fallback: string): InputDefinition<T> => ({
  parse,
  fallback,
});

/** All inputs of an action, read once. `raw` is Runtime.input. Unlisted keys never reach the code below. */
export async function readInputs<D extends Record<string, InputDefinition<unknown>>>(
  definitions: D,
  raw: (name: string) => string,
): Promise<Inputs<D>> {
  const values: Record<string, unknown> = {};
  for (const [name, { parse, fallback }] of Object.entries(definitions)) {
    const given = raw(name);
    if (given.length > inputLimitBytes)
      throw new UsageError(`It has ${given.length} characters, more than ${inputLimitBytes}.`, {
        input: name,
        fix: 'Pass a shorter value.',
      });
    const text = given.trim() === '' ? fallback : given;
    if (text === undefined)
      throw new UsageError('It is required and was not given (or is empty).', {
        input: name,
        fix: `Set \`with: ${name}: …\`; see the action's README for an example.`,
      });
    if (yamlParsers.has(parse) && text.trim() !== '') await loadYaml();
    values[name] = parse(text, name);
  }
  return values as Inputs<D>;
}

/** Where gates leave their evidence. */
export const evidenceFolder = optional(workspaceFolder, '.sluice/evidence');

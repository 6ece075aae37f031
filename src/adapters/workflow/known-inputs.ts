import { nearest } from '../../inputs/shape.ts';
import { unknownValue } from './expression.ts';
import { type InputDefinition, typed } from './workflow.ts';

interface InputProblem {
  readonly level: 'error';
  readonly input: string;
  readonly what: string;
  readonly fix: string;
}
/** The inputs of a workflow as far as they are given or have defaults; a required one that is not given yet is known by the run alone. */
export function knownInputs(
  definitions: Readonly<Record<string, InputDefinition>> = {},
  given: Readonly<Record<string, unknown>>,
): {
  readonly values: Readonly<Record<string, unknown>>;
  readonly problems: readonly InputProblem[];
} {
  const known = Object.keys(definitions);
  const strange = Object.keys(given).filter((name) => !Object.hasOwn(definitions, name));
  const problems = [
    ...strange.map((input) => unknownInput(input, known)),
    ...Object.entries(definitions).flatMap(([input, about]) => notAnOption(input, about, given)),
  ];
  const values = Object.fromEntries(
    Object.entries(definitions).map(([name, { type = 'string', required, default: fallback }]) => {
      const value = given[name] ?? fallback;
      const open = value === unknownValue || (value === undefined && required === true);
      return [name, open ? unknownValue : typed(value, type)];
    }),
  );
  return { values, problems };
}
function unknownInput(input: string, known: readonly string[]): InputProblem {
  const near = nearest(input, known);
  return {
    level: 'error',
    input,
    what: 'The workflow has no such input.',
    fix: `${near === undefined ? '' : `Is it '${near}'? `}It has: ${known.join(', ')}.`,
  };
}
function notAnOption(
  input: string,
  { options }: InputDefinition,
  given: Readonly<Record<string, unknown>>,
): readonly InputProblem[] {
  const value = given[input];
  if (options === undefined || value === undefined || value === unknownValue) return [];
  if (options.includes(String(value))) return [];
  return [
    {
      level: 'error',
      input,
      what: `${JSON.stringify(String(value))} is not one of its options.`,
      fix: `Choose one of ${options.join(', ')}.`,
    },
  ];
}

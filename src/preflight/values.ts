import { UsageError } from '../errors.ts';
import { nearest } from '../inputs/shape.ts';
import { type InputTable, readInput } from '../inputs/table.ts';
import type { UsedJob, UsedStep } from '../ports/workflow.ts';
import { type Finding, findingOf } from './finding.ts';

/** What every action takes, by its name. */
export type Tables = Readonly<Record<string, InputTable>>;

export const placeOf = ({ path }: Pick<UsedJob, 'path'>, { action }: UsedStep): string =>
  `${path} › ${action}`;
/** An input of a step, with the expression that its value comes from. */
export function inputPlace(job: Pick<UsedJob, 'path'>, step: UsedStep, input: string): string {
  // A refusal may name a path inside of the input: checks[2].limit.
  const [name = input] = /^[\w-]+/.exec(input) ?? [];
  const text = step.written[name] ?? '';
  const from = text.includes('${{') ? `: ${text.trim()}` : '';
  return `${placeOf(job, step)} › ${input}${from}`;
}

/** Everything that a step gives to its action, held against the table of that action. */
export async function valueFindings(
  job: UsedJob,
  step: UsedStep,
  tables: Tables,
): Promise<readonly Finding[]> {
  const table = Object.hasOwn(tables, step.action) ? tables[step.action] : undefined;
  if (table === undefined) return [unknownAction(job, step, Object.keys(tables))];
  const strange = Object.keys(step.given).filter((name) => !Object.hasOwn(table, name));
  const bad: Finding[] = [];
  for (const [name, row] of Object.entries(table)) {
    const given = Object.hasOwn(step.given, name) ? step.given[name] : '';
    if (given === undefined) continue;
    try {
      await readInput(row, name, given);
    } catch (thrown) {
      if (!(thrown instanceof UsageError)) throw thrown;
      bad.push(findingOf(thrown, placeOf(job, step), (input) => inputPlace(job, step, input)));
    }
  }
  return [...strange.map((name) => unknownInput(job, step, name, Object.keys(table))), ...bad];
}
function unknownAction(job: UsedJob, step: UsedStep, known: readonly string[]): Finding {
  const near = nearest(step.action, known);
  return {
    level: 'error',
    where: placeOf(job, step),
    what: 'There is no such action.',
    fix: `${near === undefined ? '' : `Is it '${near}'? `}There are: ${known.join(', ')}.`,
  };
}
/** GitHub ignores it with a warning: what it was to say is lost. */
function unknownInput(
  job: UsedJob,
  step: UsedStep,
  name: string,
  known: readonly string[],
): Finding {
  const near = nearest(name, known);
  return {
    level: 'error',
    where: inputPlace(job, step, name),
    what: `${step.action} has no such input, and would ignore it.`,
    fix: `${near === undefined ? '' : `Is it '${near}'? `}Its inputs: ${known.join(', ')}.`,
  };
}

import { UsageError } from '../errors.ts';

/** What a gate over ledgers is asked; the templates leave it empty where the gate is off and never run it then. */
export function askedOrRefuse<T>(asked: T | undefined, input: string): T {
  if (asked !== undefined) return asked;
  throw new UsageError('It says nothing, so nothing would be judged.', {
    input,
    fix: `Give it, or write \`${input}: […]\` in .sluice/<workload>.yml (docs/async-gates.md).`,
  });
}

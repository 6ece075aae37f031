import { UsageError } from '../errors.ts';

/** Something that would stop a release, or make it hold, once it has begun. */
export interface Finding {
  readonly level: 'error' | 'warning';
  /** The step and its input, or the object in the cluster. */
  readonly where: string;
  readonly what: string;
  readonly fix: string;
}
/** A refusal as a finding; `named` says where an input of that name stands. */
export const findingOf = (
  { said, fix, input }: UsageError,
  where: string,
  named: (input: string) => string = (name) => `${where} › ${name}`,
): Finding => ({
  level: 'error',
  where: input === undefined ? where : named(input),
  what: said,
  fix: fix ?? 'See its documentation.',
});
/** What `body` refuses; anything that is not the user's to mend is thrown on. */
export async function refusalOf(
  where: string,
  body: () => unknown,
  named?: (input: string) => string,
): Promise<readonly Finding[]> {
  try {
    await body();
    return [];
  } catch (thrown) {
    if (thrown instanceof UsageError) return [findingOf(thrown, where, named)];
    throw thrown;
  }
}

/** One line for what several jobs have in common; errors before warnings, each in the order of the workflow. */
export function folded(findings: readonly Finding[]): readonly Finding[] {
  const groups = new Map<string, readonly Finding[]>();
  for (const finding of findings) {
    const key = JSON.stringify([finding.level, finding.what, finding.fix]);
    const group = groups.get(key) ?? [];
    if (!group.some(({ where }) => where === finding.where)) groups.set(key, [...group, finding]);
  }
  const one = [...groups.values()].flatMap(([first, ...more]): readonly Finding[] =>
    first === undefined
      ? []
      : more.length === 0
        ? [first]
        : [{ ...first, where: `${first.where} (and ${more.length} more)` }],
  );
  return [
    ...one.filter(({ level }) => level === 'error'),
    ...one.filter(({ level }) => level === 'warning'),
  ];
}

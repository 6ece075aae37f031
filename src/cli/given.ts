import { readFileSync } from 'node:fs';
import { UsageError } from '../errors.ts';

/** The text of a file that an option names. */
export function contentOf(file: string, option: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new UsageError(`The file ${JSON.stringify(file)} could not be read.`, {
      input: option,
      cause,
    });
  }
}
/** NAME=VALUE, as often as the option was given. */
export function pairs(
  given: readonly string[] = [],
  option: string,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    given.map((pair) => {
      const at = pair.indexOf('=');
      const name = pair.slice(0, Math.max(at, 0));
      if (!/^[A-Za-z_][\w-]*$/.test(name))
        throw new UsageError(`${JSON.stringify(pair)} is not NAME=VALUE.`, {
          input: option,
          fix: `Example: ${option} ${option === '--var' ? 'SLUICE_DRAIN=10s' : 'workload=shop'}.`,
        });
      return [name, pair.slice(at + 1)];
    }),
  );
}
/** What must be there. */
export function given(value: string | undefined, option: string, fix: string): string {
  if (value !== undefined && value !== '') return value;
  throw new UsageError('Something that it needs is missing.', { input: option, fix });
}

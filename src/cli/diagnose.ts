import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gitRange } from '../connect/git-range.ts';
import type { Case } from '../diagnosis/case.ts';
import { changesOf } from '../diagnosis/changes/diff.ts';
import { type ChangeVerdict, type Places, suspectChanges } from '../diagnosis/changes/suspects.ts';
import { type Diagnosis, diagnose } from '../diagnosis/diagnose.ts';
import { plainFunction } from '../diagnosis/functions.ts';
import { messageOf, UsageError } from '../errors.ts';
import { readCase } from './case-folder/read-case.ts';

export const summary = 'Name the likely cause of a failure from a folder of evidence';
export const usage = `sluice diagnose CASE-FOLDER [--range BASE..HEAD | --diff FILE] [--markdown]

Reads case.json and the tables beside it (docs/diagnosis.md): metrics before and after, or of canary and baseline; where there are any, spans, logs and profiles.
Prints one JSON object: {"verdict":"fault|none","ranking":[{"service","metric","function","score","confidence","evidence"}],"evidence","unseen", …}
--range      commits of the repository in this folder: which of their changes lies where the evidence leads ("changes" in the answer)
--diff       the same from the text of git diff
--markdown   the report as it stands in a pull request

Exit code: 0 answered (also when nobody is accused), 2 the folder is no case, or the range cannot be read.`;

export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      markdown: { type: 'boolean' },
      range: { type: 'string' },
      diff: { type: 'string' },
    },
  });
  const [folder, further] = positionals;
  if (folder === undefined || further !== undefined)
    throw new UsageError('One folder is expected.', { fix: 'sluice diagnose CASE-FOLDER' });
  if (values.range !== undefined && values.diff !== undefined)
    throw new UsageError('--range and --diff are two ways to say the same.', { fix: 'Give one.' });
  const given = await readCase(folder);
  const diagnosis = diagnose(given);
  const changes = await changesFor(given, diagnosis, values);
  if (values.markdown === true) {
    const { diagnosisReport } = await import('../report/diagnosis/report.ts');
    const { reportContent } = await import('./diagnosis-content.ts');
    const content = reportContent(given, diagnosis);
    process.stdout.write(
      `${diagnosisReport(changes === undefined ? content : { ...content, changes })}\n`,
    );
  } else
    process.stdout.write(
      `${JSON.stringify(changes === undefined ? diagnosis : { ...diagnosis, changes }, null, 1)}\n`,
    );
  return 0;
}
type Changes = ChangeVerdict & { readonly range?: string };

async function changesFor(
  given: Case,
  diagnosis: Diagnosis,
  { range, diff }: { readonly range?: string | undefined; readonly diff?: string | undefined },
): Promise<Changes | undefined> {
  if (range !== undefined) {
    const of = await gitRange(range);
    return { ...suspectChanges(diagnosis, changesOf(of.diff), placesOf(given), of.commits), range };
  }
  return diff === undefined
    ? undefined
    : suspectChanges(diagnosis, changesOf(read(diff)), placesOf(given));
}
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw new UsageError(`--diff ${path} cannot be read: ${messageOf(cause)}.`, { cause });
  }
}
/** Where the functions of the profiles are. */
const placesOf = (given: Case): Places =>
  new Map(
    given.profiles.flatMap(({ fault }) =>
      [...(fault?.places ?? [])].map(([name, place]) => [plainFunction(name), place] as const),
    ),
  );

import { parseArgs } from 'node:util';
import { diagnose } from '../diagnosis/diagnose.ts';
import { UsageError } from '../errors.ts';
import { readCase } from './case-folder/read-case.ts';

export const summary = 'Name the likely cause of a failure from a folder of evidence';
export const usage = `sluice diagnose CASE-FOLDER [--markdown]

Reads case.json and the tables beside it (docs/diagnosis.md): metrics before and after, or of canary and baseline; where there are any, spans, logs and profiles.
Prints one JSON object: {"verdict":"fault|none","ranking":[{"service","metric","function","score","confidence","evidence"}],"evidence","unseen", …}
--markdown   the report as it stands in a pull request

Exit code: 0 answered (also when nobody is accused), 2 the folder is no case.`;

export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { markdown: { type: 'boolean' } },
  });
  const [folder, further] = positionals;
  if (folder === undefined || further !== undefined)
    throw new UsageError('One folder is expected.', { fix: 'sluice diagnose CASE-FOLDER' });
  const given = await readCase(folder);
  const diagnosis = diagnose(given);
  if (values.markdown === true) {
    const { diagnosisReport } = await import('../report/diagnosis/report.ts');
    const { reportContent } = await import('./diagnosis-content.ts');
    process.stdout.write(`${diagnosisReport(reportContent(given, diagnosis))}\n`);
  } else process.stdout.write(`${JSON.stringify(diagnosis, null, 1)}\n`);
  return 0;
}

import { parseArgs } from 'node:util';
import { UsageError } from '../errors.ts';
import { session } from '../judge/session.ts';
import { writeLines } from './standard-output.ts';

export const summary = 'Judge canaries: JSON lines on standard input, one answer per tick';
export const usage = `sluice judge [--explain]

Reads {"type":"start",…} and {"type":"tick",…} lines (protocol v1, docs/judge.md) and writes one JSON line per tick:
{"case","k","verdict":"continue|fail|pass|inconclusive","metric","score","reason"}. Many cases, one after another.
--explain   a deciding answer also carries every metric: effect with confidence interval, e-value, samples, what would have changed it

A line that cannot be used gets {"line","error"} and spoils its case: no verdict follows until the next start.
Exit code: 0 every line was used, 2 at least one was not.`;

export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { explain: { type: 'boolean' } },
  });
  if (positionals.length > 0)
    throw new UsageError(`'${positionals[0]}' is not expected.`, {
      fix: 'Lines come from standard input: sluice judge < cases.jsonl.',
    });
  const { line, errors } = session(values.explain === true);
  let rest = '';
  process.stdin.setEncoding('utf8');
  for await (const chunk of process.stdin) {
    // Whatever arrived together is answered together: a tick is answered before the next one is waited for.
    const lines = (rest + String(chunk)).split('\n');
    rest = lines.pop() ?? '';
    await answered(lines.map(line));
  }
  await answered([line(rest)]);
  return errors() === 0 ? 0 : 2;
}
const answered = (answers: readonly (string | undefined)[]): Promise<void> =>
  writeLines(answers.filter((answer) => answer !== undefined));

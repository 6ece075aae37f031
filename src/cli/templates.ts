import { parseArgs } from 'node:util';
import { UsageError } from '../errors.ts';
import { defaults, type Miner, templateMiner } from '../logs/templates.ts';
import { writeOut } from './standard-output.ts';

export const summary = 'Group log lines by what they have in common';
export const usage = `sluice templates [--explain]

Reads log lines on standard input and writes one number a line on standard output: lines of one template have the same number (Drain; docs/diagnosis.md).
--explain   number, tab, the template as it is at that time, with <*> where lines differ

Of a line only its first ${defaults.lineLength} characters count. Memory is bounded by the number of templates (${defaults.templates}); lines beyond them get number 0.
Exit code: 0, 2 usage.`;

export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { explain: { type: 'boolean' } },
  });
  if (positionals.length > 0)
    throw new UsageError(`'${positionals[0]}' is not expected.`, {
      fix: 'Lines come from standard input: sluice templates < app.log',
    });
  const miner = templateMiner();
  const answer =
    values.explain === true ? explained(miner) : (line: string) => String(miner.add(line));
  const take = lineTaker(answer);
  process.stdin.setEncoding('utf8');
  for await (const chunk of process.stdin) await writeOut(take.chunk(String(chunk)));
  await writeOut(take.end());
  return 0;
}
const explained =
  (miner: Miner) =>
  (line: string): string => {
    const id = miner.add(line);
    return `${id}\t${(miner.template(id)?.words ?? []).join(' ')}`;
  };

interface LineTaker {
  chunk(text: string): string;
  end(): string;
}
/** Lines out of chunks; of a line without an end only as much is kept as counts. */
export function lineTaker(answer: (line: string) => string): LineTaker {
  let rest = '';
  let open = false;
  return {
    chunk(text) {
      const out: string[] = [];
      let from = 0;
      for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
        const line = rest + text.slice(from, end);
        out.push(answer(line.endsWith('\r') ? line.slice(0, -1) : line));
        rest = '';
        from = end + 1;
      }
      open = from < text.length || (open && from === 0);
      if (rest.length <= defaults.lineLength)
        rest += text.slice(from, from + defaults.lineLength + 1 - rest.length);
      return out.length === 0 ? '' : `${out.join('\n')}\n`;
    },
    end: () => (open ? `${answer(rest)}\n` : ''),
  };
}

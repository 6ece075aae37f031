import { readFileSync, writeFileSync } from 'node:fs';
import type { Diagnosed } from './defect-run.ts';
import { defects } from './defects.ts';

const file = 'docs/diagnosis.md';
const [begin, end] = ['<!-- defects -->\n', '<!-- /defects -->'];
/** A verdict as the table has it: right, or what was said instead; figures that a run moves are left out. */
function rowOf(
  name: string,
  says: string,
  leadsTo: readonly string[] | 'nobody',
  found: Diagnosed | undefined,
): string {
  const right =
    leadsTo === 'nobody' ? found?.accused.length === 0 : leadsTo.includes(found?.first ?? '');
  const wanted = leadsTo === 'nobody' ? 'nobody' : leadsTo.map((one) => `\`${one}\``).join(' or ');
  return `| ${name} | ${says} | ${wanted} | ${right ? '✅' : '❌'} |`;
}
/** Rows of the table in the document that are not as seen. `SLUICE_WRITE_MATRIX=1` writes them instead. */
export function rowsStand(seen: ReadonlyMap<string, Diagnosed>): readonly string[] {
  const rows = [
    '| defect | what the commit does | leads to | first suspect |',
    '|---|---|---|---|',
    ...defects.map(({ name, says, leadsTo }) => rowOf(name, says, leadsTo, seen.get(name))),
  ];
  const text = readFileSync(file, 'utf8');
  const from = text.indexOf(begin) + begin.length;
  const to = text.indexOf(end);
  if (from < begin.length || to < from) throw new Error(`${file} has no place for the table`);
  if (process.env['SLUICE_WRITE_MATRIX'] === '1') {
    writeFileSync(file, `${text.slice(0, from)}${rows.join('\n')}\n${text.slice(to)}`);
    return [];
  }
  const there = text.slice(from, to).trim().split('\n');
  return rows.filter((row) => !there.includes(row));
}

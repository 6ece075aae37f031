import { standsIn } from '../document.ts';
import type { Diagnosed } from './defect-run.ts';
import { defects } from './defects.ts';

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
/** The table as it stands in the document, and as it was seen. */
export function tableOf(seen: ReadonlyMap<string, Diagnosed>): {
  readonly stands: string;
  readonly seen: string;
} {
  const rows = [
    '| defect | what the commit does | leads to | first suspect |',
    '|---|---|---|---|',
    ...defects.map(({ name, says, leadsTo }) => rowOf(name, says, leadsTo, seen.get(name))),
  ];
  const table = `\n${rows.join('\n')}\n`;
  const marks = ['<!-- defects -->', '<!-- /defects -->'] as const;
  return { stands: standsIn('docs/diagnosis.md', marks, table), seen: table };
}

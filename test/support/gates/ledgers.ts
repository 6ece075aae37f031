import type { AnyLedgerCheck } from '../../../src/gates/ledger/catalogue.ts';
import { type CaseAnswer, ledgerSession } from '../../../src/gates/ledger/session.ts';

export type Line = object | string;
/** What a check says of a ledger; a text is a line as it stands. */
export function judgeCases(check: AnyLedgerCheck, lines: readonly Line[]): readonly CaseAnswer[] {
  const answers: CaseAnswer[] = [];
  const session = ledgerSession(check, {}, (answer) => answers.push(answer));
  lines.forEach((line, i) => {
    session.line(typeof line === 'string' ? line : JSON.stringify(line), i + 1);
  });
  session.end();
  return answers;
}
/** The same for one case with parameters of its own; lines are numbered from 1. */
export function judgeLedger(
  check: AnyLedgerCheck,
  lines: readonly Line[],
  parameters: Readonly<Record<string, unknown>> = {},
): CaseAnswer {
  const answers: CaseAnswer[] = [];
  const session = ledgerSession(check, parameters, (answer) => answers.push(answer));
  lines.forEach((line, i) => {
    session.line(typeof line === 'string' ? line : JSON.stringify(line), i + 1);
  });
  session.end();
  const [answer] = answers;
  if (answer === undefined) throw new Error('no case was answered');
  return answer;
}
/** The rules that were broken, each once, in the order of their lines. */
export const rulesOf = ({ violations }: CaseAnswer): readonly string[] => [
  ...new Set(violations.map(({ rule }) => rule)),
];
/** The rules that were warned of. */
export const warnedOf = ({ analysis }: CaseAnswer): readonly string[] => [
  ...new Set(
    (analysis['warnings'] as readonly { readonly rule: string }[]).map(({ rule }) => rule),
  ),
];

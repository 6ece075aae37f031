import { messageOf, UsageError } from '../../errors.ts';
import { canonicalJson, sha256 } from '../canonical.ts';
import { ledgerLineDocument } from '../schemas/statement.ts';
import { type Finding, finding } from './finding.ts';
import { type Signer, signatureProblem, type VerifyingKey } from './keys.ts';
import { type LedgerLine, ledgerLimitBytes, ledgerLineSchema, noLine } from './ledger-line.ts';
import type { Statement } from './statement.ts';

/** A line with the text that it was read from. */
export interface ReadLine {
  readonly line: LedgerLine;
  readonly text: string;
  readonly sha256: string;
}
/** What is signed: everything of the line but the signature, under the name of its schema, so that it is valid as nothing else. */
export const signedText = (line: LedgerLine): string =>
  `${ledgerLineSchema}\n${canonicalJson({ ...line, signature: null })}`;

/** Reads one line; throws a UsageError that says what is wrong with it. */
export function readLine(text: string, where: string): ReadLine {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new UsageError('It is not JSON.', { input: where, cause });
  }
  const line = ledgerLineDocument.read(value, where);
  if (canonicalJson(line) !== text)
    throw new UsageError('It is not written as a ledger writes it (RFC 8785).', { input: where });
  return { line, text, sha256: sha256(text) };
}
export interface ReadLedger {
  readonly lines: readonly ReadLine[];
  /** Everything that is wrong with the chain, by line; [] = every line follows the one before. */
  readonly findings: readonly Finding[];
}
/**
 * Reads a ledger and holds every line to the one before it: what was changed, dropped, put in, moved or cut off is named by its line (1-based,
 * as editors count). Dropped newest lines leave no trace in the ledger itself: an anchor elsewhere tells (`anchored` in src/verify/chain.ts).
 */
export function readLedger(text: string, keys: readonly VerifyingKey[] = []): ReadLedger {
  const lines: ReadLine[] = [];
  const findings: Finding[] = [];
  const wrong = (at: number, what: string): void => {
    findings.push(finding('wrong', `ledger line ${at}`, what));
  };
  if (text === '') return { lines, findings };
  const texts = text.split('\n');
  if (texts.pop() !== '') wrong(texts.length + 1, 'it is cut: it has no line end');
  let before = noLine;
  let next = 0;
  for (const [i, one] of texts.entries()) {
    try {
      const read = readLine(one, 'line');
      lines.push(read);
      if (read.line.index !== next)
        wrong(
          i + 1,
          `it is the line number ${read.line.index + 1} of its ledger, number ${next + 1} was expected: lines were removed, put in or moved`,
        );
      if (read.line.previous !== before)
        wrong(
          i + 1,
          `it does not follow the line before it: that has the hash ${before}, this one was written after ${read.line.previous}`,
        );
      const bad = signatureProblem(read.line, signedText(read.line), keys);
      if (bad !== undefined) wrong(i + 1, bad);
      next = read.line.index + 1;
    } catch (thrown) {
      wrong(i + 1, messageOf(thrown));
      next += 1;
    }
    before = sha256(one);
  }
  return { lines, findings };
}
export interface Appended {
  /** The whole ledger with the line. */
  readonly text: string;
  readonly line: ReadLine;
  /** False = this very statement stands in it already, and nothing was added. */
  readonly added: boolean;
}
/** Adds a statement to the text of a ledger, once; refuses one whose chain is broken, since its line would vouch for it. */
export function append(text: string, statement: Statement, signer: Signer | undefined): Appended {
  const { lines, findings } = readLedger(text);
  const [problem] = findings;
  if (problem !== undefined)
    throw new UsageError(
      `The ledger is damaged at ${problem.where}: ${problem.what}. Nothing was added to it.`,
      { fix: 'Put back the last good copy, or name another ledger and keep this one as evidence.' },
    );
  const said = canonicalJson(statement);
  const known = lines.find(({ line }) => canonicalJson(line.statement) === said);
  if (known !== undefined) return { text, line: known, added: false };
  const bare: LedgerLine = {
    schema: ledgerLineSchema,
    index: lines.length,
    previous: lines.at(-1)?.sha256 ?? noLine,
    statement,
    keyId: signer?.keyId ?? null,
    signature: null,
  };
  const line = signer === undefined ? bare : { ...bare, signature: signer.sign(signedText(bare)) };
  const made = canonicalJson(line);
  const whole = `${text}${made}\n`;
  if (whole.length > ledgerLimitBytes)
    throw new UsageError(`The ledger has more than ${ledgerLimitBytes / 1024 ** 2} MiB.`, {
      fix: 'Name another one, and keep this one.',
    });
  return { text: whole, line: { line, text: made, sha256: sha256(made) }, added: true };
}
/** Root of the stage before, as the newest line about it says. */
export const rootBefore = (
  lines: readonly ReadLine[],
  { release, decisionId }: { readonly release: string; readonly decisionId: string },
): string | undefined =>
  lines.findLast(
    ({ line: { statement } }) =>
      statement.predicate.release === release && statement.predicate.decisionId === decisionId,
  )?.line.statement.predicate.root;

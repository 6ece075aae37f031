import { messageOf } from '../errors.ts';
import type { FoundBundle } from '../evidence/bundle.ts';
import { canonicalJson, sha256 } from '../evidence/canonical.ts';
import { Contradiction, type Finding, finding } from '../evidence/statement/finding.ts';
import { signatureProblem, type VerifyingKey } from '../evidence/statement/keys.ts';
import { type ReadLine, readLedger, readLine, signedText } from '../evidence/statement/ledger.ts';
import type { LedgerName, Receipt, Receipts } from '../evidence/statement/receipt.ts';
import { receiptsFile, sigstoreFiles } from '../evidence/statement/receipt.ts';
import type { Statement } from '../evidence/statement/statement.ts';
import { type LedgerText, proves, type Trust } from './trust.ts';

/** What the ledgers say of a bundle's statement, each that was asked; an honest "not looked at" for the others. */
export async function receiptFindings(
  found: FoundBundle,
  statement: Statement,
  receipts: Receipts | undefined,
  trust: Trust,
): Promise<readonly Finding[]> {
  if (receipts === undefined) return [];
  const about = statement.predicate;
  const { root, release, stage, decisionId } = receipts;
  const findings: Finding[] = [
    ...(Object.entries({ root, release, stage, decisionId }) as [keyof typeof about, unknown][])
      .filter(([field, value]) => about[field] !== value)
      .map(([field, value]) =>
        finding(
          'wrong',
          receiptsFile,
          `its ${field} is ${String(value)}, the statement says ${String(about[field])}`,
        ),
      ),
    ...unclaimed(found, receipts),
  ];
  for (const receipt of receipts.receipts)
    findings.push(...(await oneReceipt(found, statement, receipt, trust)));
  for (const name of trust.require) {
    const holds = findings.some(({ level, where }) => level === 'holds' && where === name);
    if (!holds)
      findings.push(finding('wrong', name, 'its word was required, and it was not to be had'));
  }
  const anchored = findings.some(({ level }) => level === 'holds') || trust.root !== undefined;
  if (!anchored && !findings.some(({ level }) => level === 'wrong'))
    findings.push(
      finding(
        'unseen',
        'anchor',
        'nothing outside this bundle was looked at: name a ledger, a key, a trusted root or the evidence root',
      ),
    );
  return findings;
}
/** A file of a ledger that no receipt speaks of. */
function unclaimed({ beside }: FoundBundle, { receipts }: Receipts): readonly Finding[] {
  const claimed = new Set(receipts.map((one) => ('file' in one ? one.file : '')));
  return Object.values(sigstoreFiles)
    .filter((path) => Object.hasOwn(beside, path) && !claimed.has(path))
    .map((path) => finding('wrong', path, 'no receipt speaks of it'));
}
async function oneReceipt(
  found: FoundBundle,
  statement: Statement,
  receipt: Receipt,
  trust: Trust,
): Promise<readonly Finding[]> {
  const { ledger } = receipt;
  switch (ledger) {
    case 'file':
    case 'branch':
      return lineFindings(ledger, receipt.line, statement, trust.keys, trust[ledger]);
    case 'sigstore':
    case 'attestation': {
      const text = Object.hasOwn(found.beside, receipt.file)
        ? found.beside[receipt.file]
        : undefined;
      if (text === undefined) return [finding('wrong', receipt.file, 'it is missing')];
      if (sha256(text) !== receipt.sha256)
        return [finding('wrong', receipt.file, `it has not the hash that ${receiptsFile} says`)];
      const { sigstore } = trust;
      return await asked(
        ledger,
        sigstore === undefined ? undefined : () => sigstore(text, statement),
        'no trusted root was named',
      );
    }
    case 'fabric': {
      const { fabric } = trust;
      return await asked(
        ledger,
        fabric === undefined ? undefined : () => fabric(receipt, statement),
        'no peer was named',
      );
    }
  }
}
/** Asks a ledger: what it says, what speaks against it, or why it could not be asked. */
async function asked(
  ledger: LedgerName,
  ask: (() => Promise<string>) | undefined,
  otherwise: string,
): Promise<readonly Finding[]> {
  if (ask === undefined) return [finding('unseen', ledger, `not looked at: ${otherwise}`)];
  try {
    return [finding('holds', ledger, `${await ask()}; ${proves[ledger]}`)];
  } catch (thrown) {
    return thrown instanceof Contradiction
      ? [finding('wrong', ledger, messageOf(thrown))]
      : [finding('unseen', ledger, `it could not be asked: ${messageOf(thrown)}`)];
  }
}

/** A line in a receipt: is it about this statement, who signed it, and does the ledger have it, in its place? */
function lineFindings(
  ledger: 'file' | 'branch',
  text: string,
  statement: Statement,
  keys: readonly VerifyingKey[],
  kept: LedgerText | undefined,
): readonly Finding[] {
  let own: ReadLine;
  try {
    own = readLine(text, 'line');
  } catch (thrown) {
    return [finding('wrong', receiptsFile, `the line of the ledger: ${messageOf(thrown)}`)];
  }
  if (canonicalJson(own.line.statement) !== canonicalJson(statement))
    return [finding('wrong', receiptsFile, `the line of the ledger is about another statement`)];
  const bad = signatureProblem(own.line, signedText(own.line), keys);
  if (bad !== undefined) return [finding('wrong', receiptsFile, `the line of the ledger: ${bad}`)];
  const signed = keys.length > 0 ? `signed by the key ${own.line.keyId}` : unpinned(own);
  if (kept === undefined)
    return [
      finding(
        keys.length > 0 ? 'holds' : 'unseen',
        ledger,
        `line ${own.line.index + 1}, ${signed}; the ledger itself was not looked at`,
      ),
    ];
  return inLedger(ledger, own, signed, kept, keys);
}
const unpinned = ({ line: { keyId } }: ReadLine): string =>
  keyId === null ? 'not signed' : `signed by the key ${keyId}, which nobody named as trusted`;
/** The ledger's chain, the line in its place, and what came after it. */
function inLedger(
  ledger: 'file' | 'branch',
  own: ReadLine,
  signed: string,
  { where, text }: LedgerText,
  keys: readonly VerifyingKey[],
): readonly Finding[] {
  const { lines, findings } = readLedger(text, keys);
  const at = own.line.index;
  const there = lines.find(({ line }) => line.index === at);
  const found = [...findings];
  if (there === undefined)
    found.push(
      finding(
        'wrong',
        `${where} line ${at + 1}`,
        `the ledger ends after ${lines.length} lines, this decision is line ${at + 1}: its newest lines were removed`,
      ),
    );
  else if (there.sha256 !== own.sha256)
    found.push(
      finding(
        'wrong',
        `${where} line ${at + 1}`,
        'it is not the line that the ledger gave for this decision: the ledger was written anew, or forked',
      ),
    );
  if (found.length > 0) return found;
  const after = lines.length - at - 1;
  return [
    finding(
      'holds',
      ledger,
      `line ${at + 1} of ${lines.length} in ${where}, every line follows the one before, ${signed}; ${proves[ledger]}${after === 0 ? '; it is the newest line: whether later ones were removed, this bundle cannot tell' : ''}`,
    ),
  ];
}

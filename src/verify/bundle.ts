import { messageOf } from '../errors.ts';
import { type FoundBundle, hashesOf, sourceFiles } from '../evidence/bundle.ts';
import { canonicalJson } from '../evidence/canonical.ts';
import { decisionDocument } from '../evidence/schemas/decision.ts';
import { receiptsDocument, statementDocument } from '../evidence/schemas/statement.ts';
import { type Finding, finding } from '../evidence/statement/finding.ts';
import {
  type Receipts,
  receiptsFile,
  sigstoreFiles,
  statementFile,
} from '../evidence/statement/receipt.ts';
import { type Statement, statementOf } from '../evidence/statement/statement.ts';
import { receiptFindings } from './receipts.ts';
import { replayBundle } from './replay.ts';
import type { Trust } from './trust.ts';

export interface VerifiedBundle {
  readonly findings: readonly Finding[];
  /** As it stands in the bundle; undefined when it cannot be read. */
  readonly statement: Statement | undefined;
  readonly receipts: Receipts | undefined;
}
/**
 * Holds a bundle against itself (every file, every verdict, the decision, the statement) and against what is outside of it (ledgers, keys, a
 * root). Whatever is changed, missing or too much is named.
 */
export async function verifyBundle(found: FoundBundle, trust: Trust): Promise<VerifiedBundle> {
  const { differences, decision } = await replayBundle(found);
  const replayed = differences.map((said) => finding('wrong', 'bundle', said));
  const statement = readBeside<Statement>(found, statementFile, statementDocument.read);
  const receipts = readBeside<Receipts>(found, receiptsFile, receiptsDocument.read);
  const own =
    replayed.length > 0
      ? replayed
      : [
          finding(
            'holds',
            'bundle',
            `${Object.keys(found.files).length} files, every verdict and the decision (${decision}) follow from what was observed`,
          ),
        ];
  return {
    statement: statement.value,
    receipts: receipts.value,
    findings: [
      ...own,
      ...strangers(found),
      ...statement.findings,
      ...receipts.findings,
      ...(statement.value === undefined
        ? []
        : [
            ...statementFindings(found, statement.value),
            ...rootFindings(statement.value, trust.root),
            ...(await receiptFindings(found, statement.value, receipts.value, trust)),
          ]),
    ],
  };
}

interface Read<T> {
  readonly value: T | undefined;
  readonly findings: readonly Finding[];
}
/** A file of the folder `ledger/`, in the one form in which it is written. */
function readBeside<T extends object>(
  { beside }: FoundBundle,
  file: string,
  read: (value: unknown, path: string) => T,
): Read<T> {
  const text = Object.hasOwn(beside, file) ? beside[file] : undefined;
  if (text === undefined)
    return {
      value: undefined,
      findings: [
        finding(
          Object.keys(beside).length === 0 ? 'unseen' : 'wrong',
          file,
          'it is not there: no ledger vouches for this bundle, and all of it could have been written anew',
        ),
      ],
    };
  try {
    const value = read(JSON.parse(text), file);
    return canonicalJson(value) === text
      ? { value, findings: [] }
      : { value, findings: [finding('wrong', file, 'it is not as it is written (RFC 8785)')] };
  } catch (thrown) {
    return {
      value: undefined,
      findings: [finding('wrong', file, `it cannot be read: ${messageOf(thrown)}`)],
    };
  }
}
const known: ReadonlySet<string> = new Set([
  statementFile,
  receiptsFile,
  ...Object.values(sigstoreFiles),
]);
const strangers = ({ beside }: FoundBundle): readonly Finding[] =>
  Object.keys(beside)
    .filter((path) => !known.has(path))
    .map((path) => finding('wrong', path, 'no ledger wrote it'));

/** The statement follows from the files, but for the root of the stage before, which the chain of bundles is held against. */
function statementFindings(found: FoundBundle, statement: Statement): readonly Finding[] {
  let again: Statement;
  try {
    const { 'decision.json': decision = '', [sourceFiles.previous]: previous } = found.files;
    again = statementOf({
      decision: decisionDocument.read(JSON.parse(decision), 'decision.json'),
      files: hashesOf(found.files),
      previousDecision:
        previous === undefined
          ? null
          : decisionDocument.read(JSON.parse(previous), sourceFiles.previous).decisionId,
      previousRoot: statement.predicate.previousRoot,
    });
  } catch (thrown) {
    return [
      finding('wrong', statementFile, `nothing can be held against it: ${messageOf(thrown)}`),
    ];
  }
  const { root, ...predicate } = again.predicate;
  if (root !== statement.predicate.root)
    return [
      finding(
        'wrong',
        statementFile,
        `it speaks of the evidence root ${statement.predicate.root}, the files have ${root}`,
      ),
    ];
  const said: Readonly<Record<string, unknown>> = { ...statement.predicate };
  const fields = Object.entries(predicate).filter(
    ([field, value]) => canonicalJson(value) !== canonicalJson(said[field]),
  );
  if (fields.length > 0)
    return fields.map(([field, value]) =>
      finding(
        'wrong',
        statementFile,
        `its ${field} is ${canonicalJson(said[field])}, the decision says ${canonicalJson(value)}`,
      ),
    );
  return canonicalJson(again) === canonicalJson(statement)
    ? [finding('holds', statementFile, `it is about these files: evidence root ${root}`)]
    : [finding('wrong', statementFile, 'its subjects are not those of the decision')];
}
const rootFindings = (
  { predicate }: Statement,
  expected: string | undefined,
): readonly Finding[] =>
  expected === undefined
    ? []
    : [
        expected === predicate.root
          ? finding('holds', 'root', `${expected}, as named`)
          : finding(
              'wrong',
              'root',
              `expected was the evidence root ${expected}, the bundle has ${predicate.root}: these are other files`,
            ),
      ];

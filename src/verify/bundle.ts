import { messageOf } from '../errors.ts';
import { type FoundBundle, hashesOf, manifestFile, sourceFiles } from '../evidence/bundle.ts';
import { canonicalJson } from '../evidence/canonical.ts';
import { manifestDocument } from '../evidence/schemas/bundle.ts';
import { decisionDocument } from '../evidence/schemas/decision.ts';
import { receiptsDocument, statementDocument } from '../evidence/schemas/statement.ts';
import { type Finding, finding } from '../evidence/statement/finding.ts';
import { evidenceRoot } from '../evidence/statement/merkle.ts';
import {
  type Receipts,
  receiptsFile,
  sigstoreFiles,
  statementFile,
} from '../evidence/statement/receipt.ts';
import { type Statement, statementOf } from '../evidence/statement/statement.ts';
import { receiptFindings } from './receipts.ts';
import { manifestDifferences, replayBundle } from './replay.ts';
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
  const sealed = await verifySealed(found, trust);
  const { differences, decision } = await replayBundle(found);
  const known = new Set(sealed.findings.map(({ what }) => what));
  const derived = differences
    .filter((said) => !known.has(said))
    .map((said) => finding('wrong', 'replay', said));
  const count = Object.keys(found.files).length;
  return {
    ...sealed,
    findings: [
      ...(differences.length > 0
        ? derived
        : [
            finding(
              'holds',
              'replay',
              `${count} files: every verdict and the decision (${decision}) follow from what was observed`,
            ),
          ]),
      ...sealed.findings,
    ],
  };
}
/**
 * Everything but the derivation of verdicts: hashes, the list of files, the statement, receipts and ledgers. Each single changed byte, and each
 * file that is removed, added or swapped, is found by this alone.
 */
export async function verifySealed(found: FoundBundle, trust: Trust): Promise<VerifiedBundle> {
  const statement = readBeside<Statement>(found, statementFile, statementDocument.read);
  const receipts = readBeside<Receipts>(found, receiptsFile, receiptsDocument.read);
  return {
    statement: statement.value,
    receipts: receipts.value,
    findings: [
      ...manifestDifferences(found).map((said) => finding('wrong', 'files', said)),
      ...strangers(found),
      ...statement.findings,
      ...receipts.findings,
      ...(statement.value === undefined
        ? []
        : [
            ...listFindings(found, statement.value),
            ...statementFindings(found, statement.value),
            ...rootFindings(statement.value, trust.root),
            ...(await receiptFindings(found, statement.value, receipts.value, trust)),
          ]),
    ],
  };
}
/** The list of files has the root of the statement, or it was changed itself. */
function listFindings(
  { manifest = '' }: FoundBundle,
  { predicate: { root } }: Statement,
): readonly Finding[] {
  try {
    const listed = evidenceRoot(manifestDocument.read(JSON.parse(manifest), manifestFile).files);
    return listed === root
      ? []
      : [
          finding(
            'wrong',
            manifestFile,
            `its list of files has the evidence root ${listed}, the statement says ${root}`,
          ),
        ];
  } catch {
    // That it cannot be read is among the differences already.
    return [];
  }
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

import { UsageError } from '../../errors.ts';
import { type LedgerLine, ledgerLineSchema } from '../statement/ledger-line.ts';
import { type Receipt, type Receipts, receiptsSchema } from '../statement/receipt.ts';
import {
  predicateType,
  type ReleaseDecision,
  type Statement,
  type StatementSubject,
  statementType,
} from '../statement/statement.ts';
import {
  constant,
  formed,
  list,
  nullable,
  number,
  object,
  oneOf,
  prose,
  record,
  variants,
  wholeNumber,
} from './document.ts';
import {
  byName,
  instant,
  kubeName,
  line,
  sha256OrNothing,
  sha256Text,
  word,
  wordOrNothing,
} from './words.ts';

const image = formed(600, { form: /^[\x21-\x7e]+$/, what: 'an image digest' });
const decisionDocument = object<ReleaseDecision>({
  root: sha256Text,
  size: wholeNumber(0, 2000),
  release: kubeName,
  workload: kubeName,
  namespace: kubeName,
  cluster: line,
  revision: wordOrNothing,
  subjectSha256: sha256OrNothing,
  imageDigest: record(image, byName),
  stage: wholeNumber(0, 1000),
  exposurePercent: number(0, 100),
  decision: oneOf('promote', 'hold', 'rollback'),
  decisionId: sha256Text,
  policySha256: sha256Text,
  time: instant,
  runUrl: line,
  previousDecision: nullable(sha256Text),
  previousRoot: nullable(sha256Text),
});
export const statementDocument = object<Statement>({
  _type: constant(statementType),
  predicateType: constant(predicateType),
  subject: list(
    object<StatementSubject>({
      name: prose(400),
      digest: object<StatementSubject['digest']>({ sha256: sha256Text }),
    }),
    200,
  ),
  predicate: decisionDocument,
});
export const ledgerLineDocument = object<LedgerLine>({
  schema: constant(ledgerLineSchema),
  index: wholeNumber(0, 1e9),
  previous: sha256Text,
  statement: statementDocument,
  keyId: nullable(sha256Text),
  signature: nullable(formed(100, { form: /^[A-Za-z0-9+/=]+$/, what: 'base64' })),
});
const lineText = prose(60_000);
const logIndex = nullable(formed(30, { form: /^\d+$/, what: 'a number' }));
const sigstoreFile = formed(60, { form: /^ledger\/[a-z]+\.json$/, what: 'a file of the bundle' });
const repository = formed(200, { form: /^[\w.-]+\/[\w.-]+$/, what: 'owner/name' });
const receiptDocument = variants<'ledger', Receipt>('ledger', {
  file: object({ ledger: constant('file'), line: lineText }),
  branch: object({
    ledger: constant('branch'),
    repository,
    branch: formed(200, { form: /^[\w./-]+$/, what: 'a branch' }),
    commit: formed(64, { form: /^[0-9a-f]{40,64}$/, what: 'a commit' }),
    line: lineText,
  }),
  sigstore: object({
    ledger: constant('sigstore'),
    file: sigstoreFile,
    sha256: sha256Text,
    logIndex,
  }),
  attestation: object({
    ledger: constant('attestation'),
    file: sigstoreFile,
    sha256: sha256Text,
    logIndex,
    id: wordOrNothing,
    repository,
  }),
  fabric: object({
    ledger: constant('fabric'),
    channel: word,
    chaincode: word,
    transactionId: sha256Text,
    block: nullable(formed(30, { form: /^\d+$/, what: 'a number' })),
  }),
});
export const receiptsDocument = object<Receipts>({
  schema: constant(receiptsSchema),
  root: sha256Text,
  release: kubeName,
  stage: wholeNumber(0, 1000),
  decisionId: sha256Text,
  receipts: list(receiptDocument, 10),
});

/** Reads the output `receipts`, or a UsageError that names `input` and what does not fit. */
export function readReceipts(text: string, input: string): Receipts {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new UsageError('It is not JSON.', {
      input,
      fix: `Pass the output \`receipts\` unchanged (${receiptsSchema}).`,
      cause,
    });
  }
  try {
    return receiptsDocument.read(value, input);
  } catch (thrown) {
    if (!(thrown instanceof UsageError) || thrown.fix !== undefined) throw thrown;
    throw new UsageError(thrown.said, {
      input,
      fix: `Pass the output \`receipts\` unchanged (${receiptsSchema}).`,
      cause: thrown,
    });
  }
}

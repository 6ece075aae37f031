/** Every place that keeps statements, by the name that the input `ledger` takes. */
export const ledgerNames = ['file', 'branch', 'sigstore', 'attestation', 'fabric'] as const;
export type LedgerName = (typeof ledgerNames)[number];

/** A line of a chained ledger, whole: its signature can be checked without the ledger. */
interface LineReceipt {
  /** The line as it stands in the ledger, without its line end. */
  readonly line: string;
}
/** A bundle of Sigstore's own format beside the evidence; `sha256` is of that file. */
interface SigstoreReceipt {
  readonly file: string;
  readonly sha256: string;
  /** Index in the transparency log; null = none was asked. */
  readonly logIndex: string | null;
}
/** What a ledger gave back when it took a statement. */
export type Receipt =
  | ({ readonly ledger: 'file' } & LineReceipt)
  | ({
      readonly ledger: 'branch';
      /** `owner/name` and branch. */
      readonly repository: string;
      readonly branch: string;
      readonly commit: string;
    } & LineReceipt)
  | ({ readonly ledger: 'sigstore' } & SigstoreReceipt)
  | ({
      readonly ledger: 'attestation';
      readonly id: string;
      readonly repository: string;
    } & SigstoreReceipt)
  | {
      readonly ledger: 'fabric';
      readonly channel: string;
      readonly chaincode: string;
      readonly transactionId: string;
      /** Number of the block; null = an earlier run of the step wrote it. */
      readonly block: string | null;
    };
export const receiptsSchema = 'sluice.dev/receipts/v1';
/** Who keeps the statement of one decision: output of decide-promote, file of the bundle, annotation of the workload. */
export interface Receipts {
  readonly schema: typeof receiptsSchema;
  readonly root: string;
  readonly release: string;
  readonly stage: number;
  readonly decisionId: string;
  readonly receipts: readonly Receipt[];
}
/** Files of a bundle that stand beside what was hashed. */
export const ledgerFolder = 'ledger/';
export const statementFile = 'ledger/statement.json';
export const receiptsFile = 'ledger/receipts.json';
export const sigstoreFiles = {
  sigstore: 'ledger/sigstore.json',
  attestation: 'ledger/attestation.json',
} as const;

import type { Finding } from '../evidence/statement/finding.ts';
import type { VerifyingKey } from '../evidence/statement/keys.ts';
import type { LedgerName, Receipt } from '../evidence/statement/receipt.ts';
import type { Statement } from '../evidence/statement/statement.ts';

/** A chained ledger as it was read. */
export interface LedgerText {
  /** File, or repository and branch. */
  readonly where: string;
  readonly text: string;
}
type ReceiptOf<L extends LedgerName> = Extract<Receipt, { readonly ledger: L }>;
/** What a bundle is held against; what is not given is not looked at, and that is said. */
export interface Trust {
  /** Public keys that the lines of ledgers must be signed with; [] = nobody named any. */
  readonly keys: readonly VerifyingKey[];
  /** The evidence root that something outside says: a comment, a workload, a person. */
  readonly root?: string | undefined;
  readonly file?: LedgerText | undefined;
  readonly branch?: LedgerText | undefined;
  /** Holds a Sigstore bundle against a trusted root and an identity, offline. */
  readonly sigstore?: ((bundle: string, statement: Statement) => Promise<string>) | undefined;
  /** Asks a peer for what the channel has under a release and stage. */
  readonly fabric?:
    | ((about: ReceiptOf<'fabric'>, statement: Statement) => Promise<string>)
    | undefined;
  /** Ledgers whose word is needed: not to be seen is as bad as wrong. */
  readonly require: readonly LedgerName[];
}
/** What each ledger proves when it holds, and what not; the words of docs/evidence.md. */
export const proves: Readonly<Record<LedgerName, string>> = {
  file: 'a file ledger proves the order of decisions to whoever kept an earlier line of it, and with a signature who wrote them; it does not prove time, and its newest lines can be cut off unseen where no later anchor is',
  branch:
    'a branch proves the order of decisions to whoever kept an earlier commit or line of it, as far as GitHub lets nobody rewrite it; it proves time only as far as GitHub is believed',
  sigstore:
    'Sigstore proves which workflow signed, and when, to everybody who trusts its roots; it does not prove that nothing was left unsigned',
  attestation:
    'an attestation proves which workflow of which repository signed, and when, to everybody who trusts GitHub; it does not prove that nothing was left unsigned',
  fabric:
    'a channel proves that its organisations agreed on one statement for each stage, and its place among their blocks; it does not prove more than they would all deny together',
};
export type Findings = readonly Finding[];

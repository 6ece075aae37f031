import type { Statement } from './statement.ts';

export const ledgerLineSchema = 'sluice.dev/ledger-line/v1';
/** What stands in place of a line before the first one. */
export const noLine = '0'.repeat(64);
/** A ledger of decisions is read whole; a longer one is begun anew under another name. */
export const ledgerLimitBytes = 64 * 1024 * 1024;

/** One line of a decision ledger: canonical JSON, chained to the line before by the hash of its text. */
export interface LedgerLine {
  readonly schema: typeof ledgerLineSchema;
  /** 0-based. */
  readonly index: number;
  /** SHA-256 of the text of the line before, without its line end. */
  readonly previous: string;
  readonly statement: Statement;
  /** SHA-256 of the public key (DER), null = not signed. */
  readonly keyId: string | null;
  /** Ed25519 (RFC 8032) over `signedText`, base64; null = not signed. */
  readonly signature: string | null;
}

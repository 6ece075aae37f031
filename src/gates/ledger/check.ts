import type { Measurement, Verdict } from '../../evidence/envelope.ts';

/** What a rule found wrong; `rule` is its letter and number in docs/checks.md, `line` the input line that shows it. */
export interface Violation {
  readonly rule: string;
  readonly line: number | null;
  readonly detail: string;
}
/** What a check says of one case of its ledger. `violations` has at most the first 20; `counts` says how many there were. */
export interface LedgerVerdict {
  readonly verdict: Verdict;
  readonly measurements: readonly Measurement[];
  readonly violations: readonly Violation[];
  readonly counts: Readonly<Record<string, number>>;
  readonly reasons: readonly string[];
  /** Any JSON value; a bigint in it is written with all of its digits. */
  readonly analysis: Readonly<Record<string, unknown>>;
}
/** Judges one case as its lines come by: memory goes by what is open, not by the ledger's length. No clock, no chance, no network. */
export interface LedgerJudge {
  /** One decoded line and its number in the input, from 1. A line that cannot be used throws a `LedgerError` that names the field. */
  add(line: unknown, at: number): void;
  /** Of a `text` check: whole lines at once, as bytes, the first of which has the number `at`; how many they were, or undefined = they must be added one by one. */
  addBlock?(bytes: Uint8Array, at: number): number | undefined;
  /** `expired` becomes true at `--deadline`: a search that is not done by then says so (inconclusive), and never guesses. */
  end(expired: () => boolean): LedgerVerdict;
}
/** The judge half of a check over its ledger: the same for `sluice check NAME` and for a gate that observed the lines itself. */
export interface LedgerCheck<Parameters extends object> {
  readonly name: string;
  readonly summary: string;
  /** What lines there are, and what parameters, for `--help`. */
  readonly format: string;
  /** A ledger that passes: `sluice check NAME --example | sluice check NAME`. */
  readonly example: string;
  /** `text`: `add` gets each line as it is written (a string); only a line that begins a case is read as JSON. Otherwise JSON values, with a bigint for every integer beyond 2^53. */
  readonly lines?: 'json' | 'text';
  /** With defaults resolved; a wrong one is a `UsageError` that names it. */
  parameters(given: Readonly<Record<string, unknown>>): Parameters;
  begin(parameters: Parameters): LedgerJudge;
}
/** A line that cannot be used: the case is `error`, never a pass. */
export class LedgerError extends Error {
  override readonly name = 'LedgerError';
}

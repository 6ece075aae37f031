/** Ledgers that lie outside of the cluster. Both throw a `UsageError` that says what was not to be had; an answer is never cut off. */
export interface LedgerFiles {
  /** A file inside the workspace. */
  file(path: string): Promise<string>;
  url(url: string, signal: AbortSignal): Promise<string>;
}

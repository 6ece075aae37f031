import type { LedgerFiles } from '../ports/ledger-files.ts';
import type { Runtime } from '../ports/runtime.ts';

/** Ledgers in the workspace of this run, and behind URLs. */
export async function ledgerFilesOf({
  workspace,
}: Pick<Runtime, 'workspace'>): Promise<LedgerFiles> {
  return (await import('../adapters/ledger-files.ts')).ledgerFiles(workspace);
}

import type { LedgerPorts } from '../gates/ledger/source.ts';
import type { LedgerFiles } from '../ports/ledger-files.ts';
import type { Ports } from '../ports/ports.ts';
import type { Runtime } from '../ports/runtime.ts';

/** Ledgers in the workspace of this run, and behind URLs. */
export async function ledgerFilesOf({
  workspace,
}: Pick<Runtime, 'workspace'>): Promise<LedgerFiles> {
  return (await import('../adapters/ledger-files.ts')).ledgerFiles(workspace);
}
/** All that a gate over ledgers reads: files, addresses, and systems that it asks itself. `secrets` is user:password by name. */
export async function ledgerPorts(
  runtime: Pick<Runtime, 'workspace'>,
  { cluster, clock }: Pick<Ports, 'cluster' | 'clock'>,
  {
    namespace,
    secrets,
    selector,
  }: {
    readonly namespace: string;
    readonly secrets: Readonly<Record<string, string>>;
    /** Of the canary's pods. */
    readonly selector?: string;
  },
): Promise<LedgerPorts> {
  const { ledgerSources } = await import('./ledger-sources.ts');
  return {
    ledgers: await ledgerFilesOf(runtime),
    sources: ledgerSources({ cluster, clock }, namespace, secrets, selector),
  };
}

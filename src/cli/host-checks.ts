import type { AnyLedgerCheck } from '../gates/ledger/catalogue.ts';

/** Checks that can do more where there is a machine to run programs on. */
export const hostChecks: Readonly<Record<string, () => Promise<AnyLedgerCheck>>> = {
  snapshot: async () => {
    const { snapshotCheckWith } = await import('../gates/consistency/snapshot.ts');
    const { replayCommand } = await import('../adapters/replay-command.ts');
    return snapshotCheckWith(replayCommand);
  },
};

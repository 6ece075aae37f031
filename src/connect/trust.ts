import { ledgerNames } from '../evidence/statement/receipt.ts';
import type { FabricPeer } from '../inputs/decision-ledger.ts';
import type { Runtime } from '../ports/runtime.ts';
import type { LedgerText, Trust } from '../verify/trust.ts';

/** What is at hand to verify with; everything may be absent. */
export interface AskedTrust {
  /** Public keys, PEM. */
  readonly keys: string | undefined;
  readonly root: string | undefined;
  readonly file: LedgerText | undefined;
  readonly branch:
    | {
        readonly apiUrl: string;
        readonly repository: string;
        readonly branch: string;
        readonly token: string;
      }
    | undefined;
  readonly sigstore:
    | {
        /** Sigstore's trusted root, JSON. */
        readonly trustedRoot: string;
        /** Whose certificate it must be: the subject alternative name, or a pattern of it between slashes. */
        readonly identity: string | undefined;
        readonly issuer: string | undefined;
      }
    | undefined;
  readonly fabric: { readonly peer: FabricPeer; readonly key: string } | undefined;
  readonly require: string;
}
/** Reads what is trusted, and loads what asks ledgers, each only where it is named. */
export async function trustOf(
  { signal, clock }: Pick<Runtime, 'signal' | 'clock'>,
  asked: AskedTrust,
): Promise<Trust> {
  const { verifyingKeysOf } = await import('../evidence/statement/keys.ts');
  const { branch, fabric, sigstore } = asked;
  const required = asked.require.split(',').map((one) => one.trim());
  return {
    keys: asked.keys === undefined ? [] : verifyingKeysOf(asked.keys, 'keys'),
    root: asked.root,
    file: asked.file,
    branch: branch === undefined ? undefined : await branchText(branch, signal),
    sigstore: sigstore === undefined ? undefined : await sigstoreVerifier(sigstore),
    fabric: fabric === undefined ? undefined : await fabricVerifier(fabric, { signal, clock }),
    require: ledgerNames.filter((name) => required.includes(name)),
  };
}
async function branchText(
  about: NonNullable<AskedTrust['branch']>,
  signal: AbortSignal,
): Promise<LedgerText> {
  const { readBranch } = await import('../adapters/decision-ledger/branch.ts');
  return {
    where: `${about.repository}:${about.branch}`,
    text: await readBranch(about, signal),
  };
}
async function sigstoreVerifier(
  _about: NonNullable<AskedTrust['sigstore']>,
): Promise<Trust['sigstore']> {
  return undefined;
}
async function fabricVerifier(
  _about: NonNullable<AskedTrust['fabric']>,
  _ports: Pick<Runtime, 'signal' | 'clock'>,
): Promise<Trust['fabric']> {
  return undefined;
}

import { Contradiction } from '../evidence/statement/finding.ts';
import { ledgerNames } from '../evidence/statement/receipt.ts';
import { statementText } from '../evidence/statement/statement.ts';
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
  { signal }: Pick<Runtime, 'signal'>,
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
    sigstore: sigstore === undefined ? undefined : await sigstoreOf(sigstore),
    fabric: fabric === undefined ? undefined : await fabricVerifier(fabric, signal),
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
async function fabricVerifier(
  access: NonNullable<AskedTrust['fabric']>,
  signal: AbortSignal,
): Promise<Trust['fabric']> {
  const { onChannel } = await import('../adapters/decision-ledger/fabric.ts');
  return async ({ channel, chaincode, transactionId }, statement) => {
    if (channel !== access.peer.channel || chaincode !== access.peer.chaincode)
      throw new Contradiction(
        `the receipt is of ${chaincode} on ${channel}, the peer was asked for ${access.peer.chaincode} on ${access.peer.channel}`,
      );
    const kept = await onChannel(access, statement, signal);
    if (kept === undefined) throw new Contradiction(`the channel ${channel} has no such decision`);
    if (kept.root !== statement.predicate.root || kept.statement !== statementText(statement))
      throw new Contradiction(
        `the channel ${channel} has another statement for this decision, with the evidence root ${kept.root}`,
      );
    if (kept.transactionId !== transactionId)
      throw new Contradiction(
        `the channel ${channel} has it from transaction ${kept.transactionId}, the receipt says ${transactionId}`,
      );
    return `the channel ${channel} has this very statement from transaction ${transactionId}`;
  };
}
const sigstoreOf = async (trust: NonNullable<AskedTrust['sigstore']>): Promise<Trust['sigstore']> =>
  (await import('../adapters/decision-ledger/sigstore-verify.ts')).sigstoreVerifier(trust);

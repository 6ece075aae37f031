import { createPrivateKey } from 'node:crypto';
import { Client, credentials, status } from '@grpc/grpc-js';
import {
  CommitStatusError,
  type Contract,
  connect,
  type Gateway,
  GatewayError,
  hash,
  type SubmitError,
  signers,
} from '@hyperledger/fabric-gateway';
import { messageOf, UsageError } from '../../errors.ts';
import type { Receipt } from '../../evidence/statement/receipt.ts';
import { type Statement, statementText } from '../../evidence/statement/statement.ts';
import type { FabricPeer } from '../../inputs/decision-ledger.ts';
import type { DecisionLedger, StageBefore } from '../../ports/decision-ledger.ts';

type FabricReceipt = Extract<Receipt, { readonly ledger: 'fabric' }>;
export interface FabricAccess {
  readonly peer: FabricPeer;
  /** Private key of the peer's certificate, PEM. */
  readonly key: string;
  /** How long the orderer and the peer may take to commit; ms. */
  readonly commitMs?: number;
}
/** What the chaincode keeps under a release and stage. */
export interface OnChannel {
  readonly root: string;
  readonly statement: string;
  readonly transactionId: string;
}
/** A decision that is made again is another one: the channel keeps one statement for each, and refuses a second one. */
const keyOf = ({ release, decisionId }: Pick<StageBefore, 'release' | 'decisionId'>): string =>
  `${release}@${decisionId.slice(0, 16)}`;

/** A channel of Hyperledger Fabric, by the gateway service of a peer (Fabric 2.4 or newer) and the chaincode in action-templates/fabric. */
export function fabricLedger(access: FabricAccess): DecisionLedger {
  return {
    name: 'fabric',
    keep: (statement, signal) =>
      withContract(access, signal, async (contract) => {
        const about = statement.predicate;
        const before = await read(contract, access, about);
        if (before !== undefined) return sameAgain(access, statement, before);
        const receipt = await put(contract, access, statement);
        return { receipt, files: {} };
      }),
    rootBefore: (before, signal) =>
      withContract(
        access,
        signal,
        async (contract) => (await read(contract, access, before))?.root,
      ),
  };
}
/** What a channel has under the key of a statement; undefined = nothing. */
export const onChannel = (
  access: FabricAccess,
  statement: Statement,
  signal: AbortSignal,
): Promise<OnChannel | undefined> =>
  withContract(access, signal, (contract) => read(contract, access, statement.predicate));

function sameAgain(
  { peer: { channel, chaincode } }: FabricAccess,
  statement: Statement,
  { root, statement: text, transactionId }: OnChannel,
) {
  if (text !== statementText(statement))
    throw new UsageError(
      `The channel ${channel} has another statement for this decision already, with the evidence root ${root} (transaction ${transactionId}): an earlier run of this step wrote it, and its bundle is the one that counts.`,
      { input: 'ledger', fix: 'Use the outputs of that run, or start a new release.' },
    );
  const receipt: FabricReceipt = {
    ledger: 'fabric',
    channel,
    chaincode,
    transactionId,
    block: null,
  };
  return { receipt, files: {} };
}
async function put(
  contract: Contract,
  access: FabricAccess,
  statement: Statement,
): Promise<FabricReceipt> {
  const { channel, chaincode } = access.peer;
  const { stage, root } = statement.predicate;
  const args = [keyOf(statement.predicate), String(stage), root, statementText(statement)];
  try {
    const sent = await contract.submitAsync('PutDecision', { arguments: args });
    const committed = await sent.getStatus();
    if (!committed.successful)
      throw new Error(
        `the channel ${channel} did not commit it: transaction ${committed.transactionId} has the code ${committed.code} in block ${committed.blockNumber}`,
      );
    return {
      ledger: 'fabric',
      channel,
      chaincode,
      transactionId: committed.transactionId,
      block: committed.blockNumber.toString(),
    };
  } catch (thrown) {
    throw explained(thrown, access);
  }
}
async function read(
  contract: Contract,
  access: FabricAccess,
  about: Pick<StageBefore, 'release' | 'stage' | 'decisionId'>,
): Promise<OnChannel | undefined> {
  try {
    const bytes = await contract.evaluateTransaction(
      'GetDecision',
      keyOf(about),
      String(about.stage),
    );
    return bytes.length === 0
      ? undefined
      : (JSON.parse(Buffer.from(bytes).toString('utf8')) as OnChannel);
  } catch (thrown) {
    throw explained(thrown, access);
  }
}
async function withContract<T>(
  access: FabricAccess,
  signal: AbortSignal,
  body: (contract: Contract) => Promise<T>,
): Promise<T> {
  signal.throwIfAborted();
  const { channel, chaincode } = access.peer;
  const client = clientOf(access.peer);
  let gateway: Gateway | undefined;
  const stop = (): void => client.close();
  signal.addEventListener('abort', stop, { once: true });
  try {
    gateway = gatewayOf(client, access);
    return await body(gateway.getNetwork(channel).getContract(chaincode));
  } finally {
    signal.removeEventListener('abort', stop);
    gateway?.close();
    client.close();
  }
}
function clientOf({ peer, ca, serverName }: FabricPeer): Client {
  const at = peer.replace(/^grpcs?:\/\//, '');
  const secure = peer.startsWith('grpcs:');
  return new Client(
    at,
    secure
      ? credentials.createSsl(ca === undefined ? null : Buffer.from(ca))
      : credentials.createInsecure(),
    serverName === undefined ? {} : { 'grpc.ssl_target_name_override': serverName },
  );
}
function gatewayOf(client: Client, { peer, key, commitMs = 60_000 }: FabricAccess): Gateway {
  const within = (ms: number) => () => ({ deadline: Date.now() + ms });
  return connect({
    client,
    identity: { mspId: peer.msp, credentials: Buffer.from(peer.certificate) },
    signer: signers.newPrivateKeySigner(privateKey(key)),
    hash: hash.sha256,
    evaluateOptions: within(10_000),
    endorseOptions: within(30_000),
    submitOptions: within(10_000),
    commitStatusOptions: within(commitMs),
  });
}
function privateKey(key: string): ReturnType<typeof createPrivateKey> {
  try {
    return createPrivateKey(key);
  } catch {
    // The cause may quote the key.
    throw new UsageError('It is no private key that can be read.', {
      input: 'fabric-key',
      fix: 'Give the PEM of the key that belongs to the certificate.',
    });
  }
}
/** What Fabric says, with the words of the peers that were asked, and what to do where that is known. */
function explained(thrown: unknown, { peer: { peer, channel, chaincode } }: FabricAccess): unknown {
  if (!(thrown instanceof GatewayError)) return thrown;
  const words = [thrown.message, ...thrown.details.map(({ message }) => message)];
  const said = [...new Set(words)].join('; ');
  const refuse = (message: string, fix: string): UsageError =>
    new UsageError(message, { input: 'fabric', fix, cause: thrown });
  if (thrown.code === status.UNIMPLEMENTED)
    return refuse(
      `The peer ${peer} has no gateway service: it is older than Fabric 2.4.`,
      'Name a peer of Fabric 2.4 or newer.',
    );
  if (thrown instanceof CommitStatusError)
    return new Error(
      `the channel ${channel} endorsed and ordered transaction ${thrown.transactionId}, and did not commit it in time: ${said}. It may still be committed: running this step again finds it`,
      { cause: thrown },
    );
  if (thrown.name === 'SubmitError')
    return new Error(
      `the channel ${channel} endorsed transaction ${(thrown as SubmitError).transactionId}, and its orderer did not take it: ${said}`,
      { cause: thrown },
    );
  if (thrown.code === status.UNAVAILABLE || thrown.code === status.DEADLINE_EXCEEDED)
    return new Error(`the peer ${peer} gave no answer: ${messageOf(thrown)}`, { cause: thrown });
  return refuse(
    `The chaincode ${chaincode} on ${channel} refused: ${said}.`,
    'Its name, its channel, or the rights of the certificate.',
  );
}

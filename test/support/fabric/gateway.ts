import { createHash, createPrivateKey, randomBytes, sign as signWith } from 'node:crypto';
import { createRequire } from 'node:module';
import {
  credentials,
  type handleUnaryCall,
  Server,
  ServerCredentials,
  status,
} from '@grpc/grpc-js';
import { common, gateway, msp, orderer, peer } from '@hyperledger/fabric-protos';
import type { FabricNetwork } from './network.ts';

interface Time {
  fromDate(date: Date): void;
}
// Its types are a package of their own, for one call.
const { Timestamp } = createRequire(import.meta.url)(
  'google-protobuf/google/protobuf/timestamp_pb.js',
) as { readonly Timestamp: new () => Time };
type Channel = Pick<FabricNetwork, 'peer' | 'orderer' | 'certificate' | 'key'>;
export interface GatewayService extends AsyncDisposable {
  readonly address: string;
  /** An orderer that takes transactions and goes down before it makes a block of them. */
  loses: boolean;
}
const failure = (code: status, said: string): Error =>
  Object.assign(new Error(said), { code, details: said });

/** ECDSA on P-256 with a low S, the only form that Fabric takes. */
function lowSignature(key: string, bytes: Uint8Array): Buffer {
  const order = BigInt('0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551');
  const raw = signWith('sha256', bytes, { key: createPrivateKey(key), dsaEncoding: 'ieee-p1363' });
  const number = (part: Buffer): bigint => BigInt(`0x${part.toString('hex')}`);
  const s = number(raw.subarray(32));
  const integer = (value: bigint): Buffer => {
    const hex = value.toString(16);
    const body = Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, 'hex');
    const signed = (body[0] ?? 0) >= 128 ? Buffer.concat([Buffer.of(0), body]) : body;
    return Buffer.concat([Buffer.of(2, signed.length), signed]);
  };
  const both = Buffer.concat([
    integer(number(raw.subarray(0, 32))),
    integer(s > order / 2n ? order - s : s),
  ]);
  return Buffer.concat([Buffer.of(48, both.length), both]);
}
/** The gateway service that peers have since Fabric 2.4, made of a peer and an orderer of 2.1. */
export async function gatewayService(channel: Channel): Promise<GatewayService> {
  const insecure = credentials.createInsecure();
  const endorser = new peer.EndorserClient(`127.0.0.1:${channel.peer}`, insecure);
  const ordering = new orderer.AtomicBroadcastClient(`127.0.0.1:${channel.orderer}`, insecure);
  const server = new Server();
  const service: GatewayService = {
    ...{ address: '', loses: false },
    async [Symbol.asyncDispose]() {
      server.forceShutdown();
      endorser.close();
      ordering.close();
    },
  };
  const endorse = (proposal: peer.SignedProposal): Promise<peer.ProposalResponse> =>
    new Promise((done, fail) => {
      endorser.processProposal(proposal, (error, answer) =>
        error || answer === undefined ? fail(error) : done(answer),
      );
    });
  const system = async (fn: string, name: string, id: string): Promise<peer.Response> => {
    const answer = await endorse(systemQuery(channel, fn, name, id));
    const response = answer.getResponse();
    if (response === undefined) throw failure(status.INTERNAL, 'the peer gave no response');
    return response;
  };
  server.addService(
    gateway.GatewayService as never,
    {
      evaluate: unary(async (request: gateway.EvaluateRequest) => {
        const answer = await endorse(proposalOf(request));
        const response = answer.getResponse();
        if (response === undefined || response.getStatus() >= 400)
          throw failure(
            status.UNKNOWN,
            `chaincode response ${response?.getStatus()}, ${response?.getMessage()}`,
          );
        const result = new gateway.EvaluateResponse();
        result.setResult(response);
        return result;
      }),
      endorse: unary(async (request: gateway.EndorseRequest) => {
        const proposal = proposalOf(request);
        const answer = await endorse(proposal);
        const response = answer.getResponse();
        if (response === undefined || response.getStatus() >= 400)
          throw failure(
            status.ABORTED,
            `chaincode response ${response?.getStatus()}, ${response?.getMessage()}`,
          );
        const result = new gateway.EndorseResponse();
        result.setPreparedTransaction(transactionOf(proposal, answer));
        return result;
      }),
      submit: unary(async (request: gateway.SubmitRequest) => {
        if (!service.loses) await broadcast(ordering, request);
        return new gateway.SubmitResponse();
      }),
      commitStatus: unary(async (request: gateway.SignedCommitStatusRequest) => {
        const asked = gateway.CommitStatusRequest.deserializeBinary(request.getRequest_asU8());
        const [name, id] = [asked.getChannelId(), asked.getTransactionId()];
        for (let i = 0; i < 600; i++) {
          const found = await system('GetTransactionByID', name, id);
          if (found.getStatus() === 200) {
            const done = peer.ProcessedTransaction.deserializeBinary(found.getPayload_asU8());
            const bytes = (await system('GetBlockByTxID', name, id)).getPayload_asU8();
            const result = new gateway.CommitStatusResponse();
            result.setResult(done.getValidationcode() as never);
            result.setBlockNumber(
              common.Block.deserializeBinary(bytes).getHeader()?.getNumber() ?? 0,
            );
            return result;
          }
          await new Promise((next) => setTimeout(next, 50));
        }
        throw failure(status.DEADLINE_EXCEEDED, 'not committed');
      }),
      chaincodeEvents: () => undefined,
    } as never,
  );
  const port = await new Promise<number>((up, fail) => {
    server.bindAsync('127.0.0.1:0', ServerCredentials.createInsecure(), (error, bound) =>
      error === null ? up(bound) : fail(error),
    );
  });
  return Object.assign(service, { address: `grpc://127.0.0.1:${port}` });
}
const unary =
  <Q, A>(answer: (request: Q) => Promise<A>): handleUnaryCall<Q, A> =>
  (call, done) => {
    answer(call.request).then(
      (result) => done(null, result),
      (error: Error & { code?: number }) =>
        done({ code: status.INTERNAL, ...error, message: error.message }),
    );
  };
function proposalOf(request: {
  getProposedTransaction(): peer.SignedProposal | undefined;
}): peer.SignedProposal {
  const proposal = request.getProposedTransaction();
  if (proposal === undefined)
    throw failure(status.INVALID_ARGUMENT, 'a proposed transaction is required');
  return proposal;
}
function transactionOf(
  signed: peer.SignedProposal,
  answer: peer.ProposalResponse,
): common.Envelope {
  const proposal = peer.Proposal.deserializeBinary(signed.getProposalBytes_asU8());
  const header = common.Header.deserializeBinary(proposal.getHeader_asU8());
  const payload = peer.ChaincodeProposalPayload.deserializeBinary(proposal.getPayload_asU8());
  payload.getTransientmapMap().clear();
  const endorsed = new peer.ChaincodeEndorsedAction();
  endorsed.setProposalResponsePayload(answer.getPayload_asU8());
  endorsed.setEndorsementsList([answer.getEndorsement() ?? new peer.Endorsement()]);
  const chaincode = new peer.ChaincodeActionPayload();
  chaincode.setChaincodeProposalPayload(payload.serializeBinary());
  chaincode.setAction(endorsed);
  const action = new peer.TransactionAction();
  action.setHeader(header.getSignatureHeader_asU8());
  action.setPayload(chaincode.serializeBinary());
  const transaction = new peer.Transaction();
  transaction.setActionsList([action]);
  const whole = new common.Payload();
  whole.setHeader(header);
  whole.setData(transaction.serializeBinary());
  const envelope = new common.Envelope();
  envelope.setPayload(whole.serializeBinary());
  return envelope;
}
function broadcast(
  ordering: orderer.AtomicBroadcastClient,
  request: gateway.SubmitRequest,
): Promise<void> {
  return new Promise((done, fail) => {
    const stream = ordering.broadcast();
    stream.on('error', fail);
    stream.on('data', (answer: orderer.BroadcastResponse) => {
      stream.end();
      if (answer.getStatus() === common.Status.SUCCESS) done();
      else fail(failure(status.ABORTED, `orderer: ${answer.getStatus()} ${answer.getInfo()}`));
    });
    stream.write(request.getPreparedTransaction() ?? new common.Envelope());
  });
}
/** A query of the peer's own chaincode about its blocks, signed by the user. */
function systemQuery(
  { certificate, key }: Channel,
  fn: string,
  name: string,
  id: string,
): peer.SignedProposal {
  const identity = new msp.SerializedIdentity();
  identity.setMspid('Org1MSP');
  identity.setIdBytes(Buffer.from(certificate));
  const creator = identity.serializeBinary();
  const nonce = randomBytes(24);
  const time = new Timestamp();
  time.fromDate(new Date());
  const chaincode = new peer.ChaincodeID();
  chaincode.setName('qscc');
  const extension = new peer.ChaincodeHeaderExtension();
  extension.setChaincodeId(chaincode);
  const channelHeader = new common.ChannelHeader();
  channelHeader.setType(common.HeaderType.ENDORSER_TRANSACTION);
  channelHeader.setChannelId(name);
  channelHeader.setTimestamp(time as never);
  channelHeader.setTxId(createHash('sha256').update(nonce).update(creator).digest('hex'));
  channelHeader.setExtension$(extension.serializeBinary());
  const signatureHeader = new common.SignatureHeader();
  signatureHeader.setCreator(creator);
  signatureHeader.setNonce(nonce);
  const header = new common.Header();
  header.setChannelHeader(channelHeader.serializeBinary());
  header.setSignatureHeader(signatureHeader.serializeBinary());
  const input = new peer.ChaincodeInput();
  input.setArgsList([fn, name, id].map((text) => new Uint8Array(Buffer.from(text))));
  const spec = new peer.ChaincodeSpec();
  spec.setChaincodeId(chaincode);
  spec.setInput(input);
  const invocation = new peer.ChaincodeInvocationSpec();
  invocation.setChaincodeSpec(spec);
  const payload = new peer.ChaincodeProposalPayload();
  payload.setInput(invocation.serializeBinary());
  const proposal = new peer.Proposal();
  proposal.setHeader(header.serializeBinary());
  proposal.setPayload(payload.serializeBinary());
  const bytes = proposal.serializeBinary();
  const signed = new peer.SignedProposal();
  signed.setProposalBytes(bytes);
  signed.setSignature(lowSignature(key, bytes));
  return signed;
}

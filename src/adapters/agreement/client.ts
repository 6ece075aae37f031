import { Client, type ClientDuplexStream, credentials, Metadata } from '@grpc/grpc-js';
import type {
  WireAck,
  WireSummary,
  WireView,
  WireViewRequest,
  WireVoteRequest,
} from '../../agreement/wire.ts';
import type { TlsFiles } from './identity.ts';
import { exchange, messageLimitBytes, report, view, vote } from './service.ts';

export interface Place {
  /** host:port. */
  readonly address: string;
  /** The DNS name that the other side's certificate must have. */
  readonly role: string;
}
/** One connection to a verifier or an arbiter, over mutual TLS. */
export interface AgreementClient {
  report(message: WireSummary, signal: AbortSignal): Promise<WireAck>;
  view(request: WireViewRequest, signal: AbortSignal): Promise<WireView>;
  vote(request: WireVoteRequest, signal: AbortSignal): Promise<WireView>;
  exchange(): ClientDuplexStream<WireSummary, WireSummary>;
  close(): void;
}
/** Nobody is waited for longer, whatever the signal says. */
const callDeadlineMs = 60_000;

export function agreementClient({ address, role }: Place, tls: TlsFiles): AgreementClient {
  const client = new Client(address, channelCredentials(tls), {
    'grpc.ssl_target_name_override': role,
    'grpc.default_authority': role,
    'grpc.max_receive_message_length': messageLimitBytes,
    'grpc.max_send_message_length': messageLimitBytes,
    'grpc.initial_reconnect_backoff_ms': 250,
    'grpc.max_reconnect_backoff_ms': 1000,
    // Certificates are of this pair; a proxy of the environment has none.
    'grpc.enable_http_proxy': 0,
    'grpc.use_local_subchannel_pool': 1,
    'grpc.service_config_disable_resolution': 1,
  });
  const unary = <Q extends object, A>(
    method: typeof report | typeof view | typeof vote,
    request: Q,
    signal: AbortSignal,
  ): Promise<A> =>
    new Promise((resolve, reject) => {
      signal.throwIfAborted();
      const call = client.makeUnaryRequest<Q, A>(
        method.path,
        method.requestSerialize as unknown as (message: Q) => Buffer,
        method.responseDeserialize as unknown as (bytes: Buffer) => A,
        request,
        new Metadata({ waitForReady: true }),
        { deadline: Date.now() + callDeadlineMs },
        (error, answer) => {
          signal.removeEventListener('abort', cancel);
          if (answer !== undefined && error === null) resolve(answer);
          else
            reject(
              signal.aborted
                ? signal.reason
                : new Error(`${role} at ${address}: ${error?.details ?? 'it gave no answer'}`),
            );
        },
      );
      const cancel = (): void => call.cancel();
      signal.addEventListener('abort', cancel, { once: true });
    });
  return {
    report: (message, signal) => unary(report, message, signal),
    view: (request, signal) => unary(view, request, signal),
    vote: (request, signal) => unary(vote, request, signal),
    exchange: () =>
      client.makeBidiStreamRequest(
        exchange.path,
        exchange.requestSerialize,
        exchange.responseDeserialize,
        new Metadata(),
      ),
    close: () => client.close(),
  };
}
const channelCredentials = ({ ca, certificate, key }: TlsFiles) =>
  credentials.createSsl(Buffer.from(ca), Buffer.from(key), Buffer.from(certificate));

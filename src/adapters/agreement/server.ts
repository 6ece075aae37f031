import {
  Server,
  ServerCredentials,
  type ServerUnaryCall,
  type sendUnaryData,
  status,
  type UntypedServiceImplementation,
} from '@grpc/grpc-js';
import { messageOf } from '../../errors.ts';
import { rolesOf, type TlsFiles } from './identity.ts';
import { type arbiterService, messageLimitBytes, type verifierService } from './service.ts';

/** Calls a second of one caller on average, and at once. */
const callRate = { perSecond: 20, burst: 60 } as const;
/** Callers whose rate is remembered. */
const mostCallers = 1000;

/** A server that speaks mutual TLS only, with sizes, streams and rates bounded. Resolves to the port that it listens on. */
export async function listen(
  address: string,
  { ca, certificate, key }: TlsFiles,
  service: typeof verifierService | typeof arbiterService,
  implementation: UntypedServiceImplementation,
): Promise<{ readonly port: number; readonly close: () => void }> {
  const server = new Server({
    'grpc.max_receive_message_length': messageLimitBytes,
    'grpc.max_send_message_length': messageLimitBytes,
    'grpc.max_concurrent_streams': 64,
    'grpc-node.max_session_memory': 4,
    'grpc.keepalive_time_ms': 10_000,
    'grpc.keepalive_timeout_ms': 5000,
  });
  server.addService(service, implementation);
  const pair = [{ private_key: Buffer.from(key), cert_chain: Buffer.from(certificate) }];
  const credentials = ServerCredentials.createSsl(Buffer.from(ca), pair, true);
  const port = await new Promise<number>((resolve, reject) =>
    server.bindAsync(address, credentials, (error, bound) =>
      error === null
        ? resolve(bound)
        : reject(new Error(`${address} cannot be listened on: ${error.message}`)),
    ),
  );
  return { port, close: () => server.forceShutdown() };
}
/** Who calls, by the DNS names of its verified certificate. */
export const callerOf = (call: {
  getAuthContext(): { readonly sslPeerCertificate?: unknown };
}): readonly string[] =>
  rolesOf(call.getAuthContext().sslPeerCertificate as Parameters<typeof rolesOf>[0]);

/** One answer to one question of somebody who may ask. */
export const answering =
  <Q, A>(
    allowed: (roles: readonly string[]) => boolean,
    answer: (request: Q) => A | Promise<A>,
    rates = callRates(),
  ) =>
  async (call: ServerUnaryCall<Q, A>, done: sendUnaryData<A>): Promise<void> => {
    const roles = callerOf(call);
    if (!allowed(roles))
      return done({
        code: status.PERMISSION_DENIED,
        details: `a certificate for ${roles.join(', ') || 'nobody'} may not ask this`,
      });
    if (!rates(roles.join(' ')))
      return done({ code: status.RESOURCE_EXHAUSTED, details: 'too many calls at once' });
    try {
      done(null, await answer(call.request));
    } catch (thrown) {
      done({ code: status.INVALID_ARGUMENT, details: messageOf(thrown).slice(0, 500) });
    }
  };
/** A token bucket for each caller. */
function callRates(): (caller: string) => boolean {
  const buckets = new Map<string, { tokens: number; atMs: number }>();
  return (caller) => {
    const nowMs = performance.now();
    if (buckets.size > mostCallers) buckets.clear();
    const { tokens, atMs } = buckets.get(caller) ?? { tokens: callRate.burst, atMs: nowMs };
    const filled = Math.min(callRate.burst, tokens + ((nowMs - atMs) / 1000) * callRate.perSecond);
    buckets.set(caller, { tokens: filled - 1 < 0 ? filled : filled - 1, atMs: nowMs });
    return filled >= 1;
  };
}

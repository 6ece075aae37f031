import type { Metadata, MethodDefinition, ServiceDefinition } from '@grpc/grpc-js';
import {
  type WireAck,
  type WireSummary,
  type WireType,
  type WireView,
  type WireViewRequest,
  type WireVoteRequest,
  wireAck,
  wireSummary,
  wireView,
  wireViewRequest,
  wireVoteRequest,
} from '../../agreement/wire.ts';

/** verifier.proto as @grpc/grpc-js wants it: paths and how messages are written. */
const method = <Q, A>(
  path: string,
  request: WireType<Q>,
  response: WireType<A>,
  streams = false,
): MethodDefinition<Q, A> => ({
  path: `/sluice.agreement.v1.${path}`,
  requestStream: streams,
  responseStream: streams,
  requestSerialize: request.encode,
  requestDeserialize: request.decode,
  responseSerialize: response.encode,
  responseDeserialize: response.decode,
});
export const exchange = method<WireSummary, WireSummary>(
  'Verifier/Exchange',
  wireSummary,
  wireSummary,
  true,
);
export const report = method<WireSummary, WireAck>('Verifier/Report', wireSummary, wireAck);
export const view = method<WireViewRequest, WireView>('Verifier/View', wireViewRequest, wireView);
export const vote = method<WireVoteRequest, WireView>('Arbiter/Vote', wireVoteRequest, wireView);
export const verifierService = {
  Exchange: exchange,
  Report: report,
  View: view,
} as const satisfies ServiceDefinition;
export const arbiterService = { Vote: vote } as const satisfies ServiceDefinition;

/** No message is larger: a document of 64 KiB with its frame. */
export const messageLimitBytes = 80 * 1024;
export type { Metadata };

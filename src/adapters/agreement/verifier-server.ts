import type { ServerDuplexStream } from '@grpc/grpc-js';
import type { VerifierSetUp } from '../../agreement/state.ts';
import { heartbeatMs } from '../../agreement/timing.ts';
import type { StreamEnd, Verifier } from '../../agreement/verifier.ts';
import { verifier } from '../../agreement/verifier.ts';
import type { WireAck, WireSummary, WireView, WireViewRequest } from '../../agreement/wire.ts';
import { chance } from './chance.ts';
import { type AgreementClient, agreementClient } from './client.ts';
import { jobRole, type TlsFiles, verifierRole } from './identity.ts';
import { answering, callerOf, listen } from './server.ts';
import { verifierService } from './service.ts';

export interface VerifierServer {
  readonly port: number;
  readonly close: () => void;
}
export interface VerifierServing extends Omit<VerifierSetUp, 'chance' | 'dial'> {
  /** host:port to listen on. */
  readonly listen: string;
  readonly tls: TlsFiles;
  /** host:port of each peer that is dialled. */
  readonly addresses: ReadonlyMap<string, string>;
  /** Milliseconds of one monotonic clock. */
  readonly nowMs: () => number;
}
/** Between two looks at who is dialled next. */
const redialEveryMs = 100;

/** One verifier on a socket: streams in, streams out, a beat a second. */
export async function serveVerifier(serving: VerifierServing): Promise<VerifierServer> {
  const { nowMs, tls, cluster } = serving;
  const dialling = new Map<string, () => void>();
  const core: Verifier = verifier({
    ...serving,
    chance,
    dial: (peer) => {
      dialling.get(peer)?.();
      dialling.set(peer, dial(core, peer, serving));
    },
  });
  const peers = new Map(serving.peers.map((peer) => [verifierRole(peer.cluster), peer.cluster]));
  const { port, close } = await listen(serving.listen, tls, verifierService, {
    Exchange: (call: ServerDuplexStream<WireSummary, WireSummary>) => {
      const peer = callerOf(call)
        .map((role) => peers.get(role))
        .find((name) => name !== undefined);
      if (peer === undefined) {
        serving.say(
          `a stream of ${callerOf(call).join(', ') || 'nobody'} was refused: no such peer`,
        );
        call.end();
        return;
      }
      follow(call, () => core.opened(peer, streamOf(call), 'them', nowMs()), nowMs);
    },
    Report: answering<WireSummary, WireAck>(
      (roles) => roles.includes(jobRole(cluster)),
      (message) => core.report(message, nowMs()),
    ),
    View: answering<WireViewRequest, WireView>(
      () => true,
      (request) => core.view(request, nowMs()),
    ),
  });
  const beat = setInterval(() => core.beat(nowMs()), heartbeatMs);
  const redial = setInterval(() => core.redial(nowMs()), redialEveryMs);
  return {
    port,
    close() {
      clearInterval(beat);
      clearInterval(redial);
      for (const end of dialling.values()) end();
      close();
    },
  };
}
interface Duplex {
  write(message: WireSummary): boolean;
  end(): unknown;
  on(event: 'data', take: (message: WireSummary) => void): unknown;
  on(event: 'error' | 'end' | 'close', take: () => void): unknown;
}
const streamOf = (call: Duplex, close: () => void = () => void call.end()) => ({
  send: (message: WireSummary): void => void call.write(message),
  close,
});
function follow(call: Duplex, open: () => StreamEnd, nowMs: () => number): void {
  const end = open();
  call.on('data', (message) => end.heard(message, nowMs()));
  for (const event of ['error', 'end', 'close'] as const) call.on(event, () => end.closed(nowMs()));
}
/** Begins a stream to a peer; it is open when the other side has said something. Returns what ends it. */
function dial(
  core: Verifier,
  peer: string,
  { addresses, tls, nowMs }: VerifierServing,
): () => void {
  const address = addresses.get(peer) ?? '';
  const client: AgreementClient = agreementClient({ address, role: verifierRole(peer) }, tls);
  const call = client.exchange();
  let ended = false;
  const close = (): void => {
    if (ended) return;
    ended = true;
    call.cancel();
    client.close();
  };
  let end: StreamEnd | undefined;
  call.on('data', (message: WireSummary) => {
    if (ended) return;
    end ??= core.opened(peer, streamOf(call, close), 'us', nowMs());
    end.heard(message, nowMs());
  });
  for (const event of ['error', 'end'] as const)
    call.on(event, () => {
      if (ended) return;
      close();
      if (end === undefined) core.failed(peer, nowMs());
      else end.closed(nowMs());
    });
  return close;
}

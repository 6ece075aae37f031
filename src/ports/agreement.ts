import type { WireAck, WireView } from '../agreement/wire.ts';

/** The verifiers of the named clusters, and the arbiters. Each call has a deadline of its own and throws when nobody answers. */
export interface Agreement {
  /** 128 bits of chance in hexadecimal digits. */
  challenge(): string;
  /** To the verifier of the run's own cluster. */
  report(body: Uint8Array, signal: AbortSignal): Promise<WireAck>;
  view(cluster: string, challenge: string, release: string, signal: AbortSignal): Promise<WireView>;
  vote(
    arbiter: string,
    challenge: string,
    question: Uint8Array,
    signal: AbortSignal,
  ): Promise<WireView>;
}

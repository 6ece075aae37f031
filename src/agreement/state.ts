import type { KeyObject } from 'node:crypto';
import type { Heard } from './accept.ts';
import type { KeptReport } from './reports.ts';
import { silenceMs } from './timing.ts';
import type { WireSummary } from './wire.ts';

export interface Peer {
  readonly cluster: string;
  readonly key: KeyObject;
  /** It is only waited for where nothing leads to it. */
  readonly dialled: boolean;
}
export interface VerifierSetUp {
  readonly cluster: string;
  readonly key: KeyObject;
  readonly peers: readonly Peer[];
  /** 128 bits of chance in hexadecimal digits. */
  readonly chance: () => string;
  /** Begins a stream to a peer; it must come to `opened` or to `failed`. */
  readonly dial: (peer: string) => void;
  readonly say: (message: string) => void;
  /** Reports of the process before, by the same monotonic clock. */
  readonly before?: readonly KeptReport[];
  /** Reports have changed: what a next process may go on from. */
  readonly keep?: (reports: readonly KeptReport[]) => void;
}
/** One connected stream, whoever began it. */
export interface Stream {
  readonly send: (message: WireSummary) => void;
  readonly close: (reason: string) => void;
}
/** What a verifier knows of one stream. */
export interface Open {
  readonly peer: string;
  readonly stream: Stream;
  readonly by: 'us' | 'them';
  /** What their summaries may answer, and when each was made. */
  readonly challenges: Map<string, number>;
  /** What ours must; '' = they have not said. */
  theirs: string;
  lastSequence: number;
  /** Opened, or last accepted. */
  aliveMs: number;
  tokens: number;
  tokensMs: number;
}
/** What a verifier knows of one peer. */
export interface Line {
  readonly key: KeyObject;
  heard: Heard | undefined;
  readonly ended: Set<string>;
  refused: string;
  /** Whether it was known at the last look, for what is said. */
  known: boolean;
  failures: number;
  /** When it is dialled next, or given up while it is dialled. */
  dialAtMs: number;
  dialling: boolean;
}
export interface State {
  readonly setUp: VerifierSetUp;
  readonly incarnation: string;
  readonly streams: Set<Open>;
  readonly lines: ReadonlyMap<string, Line>;
  reports: readonly KeptReport[];
  sequence: number;
}
export const newState = (setUp: VerifierSetUp): State => ({
  setUp,
  incarnation: setUp.chance(),
  streams: new Set(),
  lines: new Map(
    setUp.peers.map(({ cluster, key }) => [
      cluster,
      {
        ...{ key, heard: undefined, ended: new Set<string>(), refused: '', known: false },
        ...{ failures: 0, dialAtMs: Number.NEGATIVE_INFINITY, dialling: false },
      },
    ]),
  ),
  reports: setUp.before ?? [],
  sequence: 0,
});
export function lineOf({ lines, setUp }: State, peer: string): Line {
  const line = lines.get(peer);
  if (line === undefined) throw new Error(`${peer} is no peer of ${setUp.cluster}`);
  return line;
}
/** Unknown never agrees. */
export const isKnown = ({ heard }: Line, nowMs: number): boolean =>
  heard !== undefined && nowMs - heard.atMs <= silenceMs;

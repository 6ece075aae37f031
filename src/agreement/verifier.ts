import { messageOf } from '../errors.ts';
import { hashOf } from '../evidence/canonical.ts';
import { worst } from '../evidence/measurement.ts';
import { drop, failed, hear, redial, sayOn } from './conversation.ts';
import {
  bytesOf,
  challengeText,
  type PeerSight,
  type Report,
  readDocument,
  releaseName,
  reportDocument,
  type View,
  viewSchema,
} from './documents.ts';
import { kept, reportOf } from './reports.ts';
import { signBody } from './signature.ts';
import {
  isKnown,
  type Line,
  lineOf,
  newState,
  type Open,
  type State,
  type Stream,
  type VerifierSetUp,
} from './state.ts';
import { silenceMs, streamRate } from './timing.ts';
import {
  type WireAck,
  type WireSummary,
  type WireView,
  type WireViewRequest,
  wireVersion,
} from './wire.ts';

export interface StreamEnd {
  readonly heard: (message: WireSummary, nowMs: number) => void;
  readonly closed: (nowMs: number) => void;
}
/** One verifier: no clock, no chance, no network of its own, so that a simulation runs the very same. Times are of one monotonic clock. */
export interface Verifier {
  readonly opened: (peer: string, stream: Stream, by: 'us' | 'them', nowMs: number) => StreamEnd;
  /** A try of `dial` that came to nothing. */
  readonly failed: (peer: string, nowMs: number) => void;
  /** Once a heartbeat: says what is known, gives up silent streams. */
  readonly beat: (nowMs: number) => void;
  /** More often: dials what is due. */
  readonly redial: (nowMs: number) => void;
  readonly report: (message: WireSummary, nowMs: number) => WireAck;
  /** Throws a UsageError on a request that is none. */
  readonly view: (request: WireViewRequest, nowMs: number) => WireView;
}

export function verifier(setUp: VerifierSetUp): Verifier {
  const state = newState(setUp);
  return {
    opened: (peer, stream, by, nowMs) => opened(state, { peer, stream, by }, nowMs),
    failed: (peer, nowMs) => failed(lineOf(state, peer), nowMs),
    redial: (nowMs) => redial(state, nowMs),
    beat: (nowMs) => beat(state, nowMs),
    report(message, nowMs) {
      const answer = (accepted: boolean, reason: string): WireAck => ({
        ...{ version: wireVersion, accepted, reason },
      });
      const report = reportIn(message, setUp.cluster);
      if (typeof report === 'string') return answer(false, report);
      state.reports = kept(state.reports, { report, atMs: nowMs });
      setUp.keep?.(state.reports);
      return answer(true, '');
    },
    view(request, nowMs) {
      const body = bytesOf(viewOf(state, request, nowMs));
      return { version: wireVersion, body, signature: signBody('view', body, setUp.key) };
    },
  };
}
function opened(
  state: State,
  about: Pick<Open, 'peer' | 'stream' | 'by'>,
  nowMs: number,
): StreamEnd {
  const line = lineOf(state, about.peer);
  if (about.by === 'us') line.dialling = false;
  for (const other of [...state.streams])
    if (other.peer === about.peer && other.by === about.by)
      drop(state, other, nowMs, 'a newer stream took its place');
  const open: Open = {
    ...about,
    ...{ challenges: new Map<string, number>(), theirs: '', lastSequence: 0 },
    ...{ aliveMs: nowMs, tokens: streamRate.burst, tokensMs: nowMs },
  };
  state.streams.add(open);
  sayOn(state, open, nowMs);
  return {
    heard: (message, atMs) => hear(state, open, message, atMs),
    closed: (atMs) => drop(state, open, atMs, 'it was closed'),
  };
}
function beat(state: State, nowMs: number): void {
  for (const open of [...state.streams])
    if (nowMs - open.aliveMs > silenceMs) drop(state, open, nowMs, 'it is silent');
    else sayOn(state, open, nowMs);
  for (const [peer, line] of state.lines)
    if (line.known && !isKnown(line, nowMs)) {
      line.known = false;
      state.setUp.say(`${peer} is unknown: it is silent`);
    }
}
function viewOf(
  { setUp, incarnation, reports, lines }: State,
  { challenge, release }: WireViewRequest,
  nowMs: number,
): View {
  const own = reportOf(reports, releaseName.read(release, 'release'));
  return {
    schema: viewSchema,
    cluster: setUp.cluster,
    incarnation,
    answers: challengeText.read(challenge, 'challenge'),
    release,
    report: own?.report ?? null,
    reportAgeMs: own === undefined ? null : Math.max(0, nowMs - own.atMs),
    peers: [...lines].map(([cluster, line]) => sightOf(cluster, line, release, nowMs)),
  };
}
function sightOf(cluster: string, line: Line, release: string, nowMs: number): PeerSight {
  const { heard, refused } = line;
  const report = heard?.summary.reports.find((one) => one.report.release === release)?.report;
  return {
    cluster,
    state: isKnown(line, nowMs) ? 'known' : 'unknown',
    silentMs: heard === undefined ? null : nowMs - heard.atMs,
    reportSha256: report === undefined ? '' : hashOf(report),
    refused,
  };
}
/** The report, or why it is none of this cluster. */
function reportIn(message: WireSummary, cluster: string): Report | string {
  if (message.version !== wireVersion)
    return `it speaks version ${message.version}, this verifier speaks ${wireVersion}`;
  try {
    const report = readDocument(message.body, reportDocument, 'report');
    if (report.cluster !== cluster) return `it is of ${report.cluster}, this is ${cluster}`;
    const verdict = worst(report.checks.map((one) => one.verdict));
    return report.verdict === verdict
      ? report
      : `it says ${report.verdict}, and its checks say ${verdict}`;
  } catch (thrown) {
    return messageOf(thrown).slice(0, 500);
  }
}

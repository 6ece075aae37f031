import { acceptance } from './accept.ts';
import { bytesOf, type Summary, summarySchema } from './documents.ts';
import { signBody } from './signature.ts';
import { type Line, lineOf, type Open, type State } from './state.ts';
import { backoffMs, dialDeadlineMs, heartbeatMs, silenceMs, streamRate } from './timing.ts';
import { type WireSummary, wireVersion } from './wire.ts';

const empty = new Uint8Array(0);

/** Says on a stream what is known here, and challenges the other side; before it has challenged us, the challenge alone. */
export function sayOn(state: State, open: Open, nowMs: number): void {
  const challenge = challengeOf(state, open, nowMs);
  const { setUp, incarnation, reports } = state;
  if (open.theirs === '')
    return open.stream.send({ version: wireVersion, body: empty, signature: empty, challenge });
  state.sequence += 1;
  const summary: Summary = {
    schema: summarySchema,
    cluster: setUp.cluster,
    incarnation,
    sequence: state.sequence,
    answers: open.theirs,
    reports: reports.map(({ report, atMs }) => ({ report, ageMs: Math.max(0, nowMs - atMs) })),
  };
  const body = bytesOf(summary);
  const signature = signBody('summary', body, setUp.key);
  open.stream.send({ version: wireVersion, body, signature, challenge });
}
/** A new challenge; those that are too old to be answered are forgotten. */
function challengeOf({ setUp }: State, { challenges }: Open, nowMs: number): string {
  forgetOld(challenges, nowMs);
  const challenge = setUp.chance();
  challenges.set(challenge, nowMs);
  return challenge;
}
function forgetOld(challenges: Map<string, number>, nowMs: number): void {
  for (const [challenge, atMs] of challenges)
    if (nowMs - atMs > silenceMs) challenges.delete(challenge);
}

/** One message of a stream: taken into account when it is what it must be, refused and named otherwise. */
export function hear(state: State, open: Open, message: WireSummary, nowMs: number): void {
  if (!state.streams.has(open)) return;
  if (!paid(open, nowMs)) return drop(state, open, nowMs, 'it says too much at once');
  const first = open.theirs === '';
  if (/^[0-9a-f]{32}$/.test(message.challenge)) open.theirs = message.challenge;
  if (first) sayOn(state, open, nowMs);
  if (message.body.length > 0) take(state, open, message, nowMs);
}
function take(state: State, open: Open, message: WireSummary, nowMs: number): void {
  const line = lineOf(state, open.peer);
  forgetOld(open.challenges, nowMs);
  const challenges = new Set(open.challenges.keys());
  const expected = { ...open, challenges, key: line.key };
  const found = acceptance(message, expected, line.heard, line.ended);
  if (found.kind === 'refused') {
    line.refused = found.reason;
    state.setUp.say(`a summary of ${open.peer} was refused: ${found.reason}`);
    return;
  }
  open.lastSequence = found.summary.sequence;
  open.aliveMs = nowMs;
  if (open.by === 'us') line.failures = 0;
  if (found.kind === 'older') return;
  const before = line.heard?.summary.incarnation;
  if (before !== undefined && before !== found.summary.incarnation) line.ended.add(before);
  line.heard = { summary: found.summary, atMs: nowMs };
  if (!line.known) state.setUp.say(`${open.peer} is known`);
  line.known = true;
}
/** A token bucket: what is said beyond it was not said by a verifier. */
function paid(open: Open, nowMs: number): boolean {
  const { perSecond, burst } = streamRate;
  open.tokens = Math.min(burst, open.tokens + ((nowMs - open.tokensMs) / heartbeatMs) * perSecond);
  open.tokensMs = nowMs;
  if (open.tokens < 1) return false;
  open.tokens -= 1;
  return true;
}

export function drop(state: State, open: Open, nowMs: number, reason: string): void {
  if (!state.streams.delete(open)) return;
  open.stream.close(reason);
  if (open.by === 'us') failed(lineOf(state, open.peer), nowMs);
}
/** A stream of ours, or a try of one, came to nothing. */
export function failed(line: Line, nowMs: number): void {
  line.dialling = false;
  line.failures += 1;
  line.dialAtMs = nowMs + backoffMs(line.failures);
}
/** Dials the peers whose turn it is. */
export function redial(state: State, nowMs: number): void {
  for (const { cluster, dialled } of state.setUp.peers) {
    const line = lineOf(state, cluster);
    if (line.dialling && nowMs >= line.dialAtMs) failed(line, nowMs);
    const ours = [...state.streams].some(({ peer, by }) => peer === cluster && by === 'us');
    if (!dialled || ours || line.dialling || nowMs < line.dialAtMs) continue;
    line.dialling = true;
    line.dialAtMs = nowMs + dialDeadlineMs;
    state.setUp.dial(cluster);
  }
}

import type { KeyObject } from 'node:crypto';
import { messageOf } from '../errors.ts';
import { readDocument, type Summary, summaryDocument } from './documents.ts';
import { isSignedBy } from './signature.ts';
import { type WireSummary, wireVersion } from './wire.ts';

/** What is known of a peer: its last accepted summary, and when that came by our own monotonic clock. */
export interface Heard {
  readonly summary: Summary;
  readonly atMs: number;
}
/** Who a stream is with, and what a summary on it must answer. */
export interface Expected {
  readonly peer: string;
  readonly key: KeyObject;
  /** Of this very stream, not older than a silence. */
  readonly challenges: ReadonlySet<string>;
  /** The highest sequence of this very stream. */
  readonly lastSequence: number;
}
export type Acceptance =
  | { readonly kind: 'accepted'; readonly summary: Summary }
  /** True, but another stream of this peer has brought something newer already. */
  | { readonly kind: 'older'; readonly summary: Summary }
  | { readonly kind: 'refused'; readonly reason: string };

/**
 * Whether a summary is this peer's, made for this stream not long ago, and newer than what is known. The challenge bounds its age whatever clocks
 * say and however slow the link is: it was made after the challenge was. `ended` = incarnations that were followed by another one.
 */
export function acceptance(
  message: WireSummary,
  expected: Expected,
  heard: Heard | undefined,
  ended: ReadonlySet<string>,
): Acceptance {
  const refused = (reason: string): Acceptance => ({ kind: 'refused', reason });
  if (message.version !== wireVersion)
    return refused(`it speaks version ${message.version}, this verifier speaks ${wireVersion}`);
  if (!isSignedBy('summary', message, expected.key))
    return refused(`it is not signed by the key of ${expected.peer}`);
  let summary: Summary;
  try {
    summary = readDocument(message.body, summaryDocument, 'summary');
  } catch (thrown) {
    return refused(messageOf(thrown).slice(0, 300));
  }
  const wrong = foreign(summary, expected) ?? notNew(summary, expected, ended);
  if (wrong !== undefined) return refused(wrong);
  const known = heard?.summary;
  return known?.incarnation === summary.incarnation && summary.sequence <= known.sequence
    ? { kind: 'older', summary }
    : { kind: 'accepted', summary };
}
function foreign(summary: Summary, { peer }: Expected): string | undefined {
  if (summary.cluster !== peer) return `it is of the cluster ${summary.cluster}`;
  const other = summary.reports.find(({ report }) => report.cluster !== peer);
  return other === undefined ? undefined : `it reports of the cluster ${other.report.cluster}`;
}
function notNew(
  summary: Summary,
  { challenges, lastSequence }: Expected,
  ended: ReadonlySet<string>,
): string | undefined {
  if (!challenges.has(summary.answers))
    return 'it answers no challenge of this stream and of the last heartbeats: it was replayed, or the link is too slow';
  if (ended.has(summary.incarnation))
    return 'its incarnation has ended: it is of a process before the last restart';
  return summary.sequence <= lastSequence
    ? `its sequence ${summary.sequence} is not after ${lastSequence}`
    : undefined;
}

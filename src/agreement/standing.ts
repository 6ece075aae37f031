import { messageOf } from '../errors.ts';
import { hashOf } from '../evidence/canonical.ts';
import { type Report, readDocument, type View, viewDocument } from './documents.ts';
import { isSignedBy, publicKeyOf, type Signed, signedFrom } from './signature.ts';
import { silenceMs } from './timing.ts';

/** A cluster or an arbiter, and the key that its word is signed by (base64 of 32 bytes). */
export interface Named {
  readonly name: string;
  readonly key: string;
}
/** What one verifier (or arbiter) answered to a challenge of ours. */
export interface Answer {
  readonly from: string;
  readonly challenge: string;
  /** Null = it did not answer. */
  readonly signed: Signed | null;
  /** Why it did not; '' otherwise. */
  readonly detail: string;
}
export interface Expectation {
  readonly clusters: readonly Named[];
  readonly release: string;
  /** Reports of this stage, or of a later one: who is further on has passed it. */
  readonly stage: number;
  readonly maxAgeSeconds: number;
}
/** Where one named cluster stands. Only `known` can agree. */
export type Standing =
  | { readonly cluster: string; readonly kind: 'unknown'; readonly reason: string }
  /** It lives, and has not said anything of this stage yet. */
  | { readonly cluster: string; readonly kind: 'waiting'; readonly reason: string }
  | { readonly cluster: string; readonly kind: 'known'; readonly report: Report };

/** Where each named cluster stands, by its own word and by that of all the others. */
export function standings(answers: readonly Answer[], expected: Expectation): readonly Standing[] {
  const views = new Map<string, View | string>(
    expected.clusters.map((named) => [named.name, viewIn(answers, named, expected.release)]),
  );
  return expected.clusters.map(({ name }): Standing => {
    const view = views.get(name) ?? 'it was not asked';
    const own = typeof view === 'string' ? unknown(name, view) : ownWord(view, expected);
    return own.kind === 'known' ? seenByAll(own, views) : own;
  });
}
const unknown = (cluster: string, reason: string): Standing => ({
  ...{ cluster, kind: 'unknown', reason },
});
/** The view, or why there is none. */
function viewIn(answers: readonly Answer[], { name, key }: Named, release: string): View | string {
  const answer = answers.find(({ from }) => from === name);
  if (answer === undefined) return 'it was not asked';
  if (answer.signed === null) return `its verifier did not answer: ${answer.detail}`;
  const signed = signedFrom(answer.signed);
  if (!isSignedBy('view', signed, publicKeyOf(key, name)))
    return 'its view is not signed by its key';
  try {
    const view = readDocument(signed.body, viewDocument, 'view');
    if (view.cluster !== name) return `its view is of ${view.cluster}`;
    if (view.answers !== answer.challenge) return 'its view answers another challenge';
    return view.release === release ? view : `its view is of the release ${view.release}`;
  } catch (thrown) {
    return `its view cannot be read: ${messageOf(thrown)}`;
  }
}
function ownWord(
  { cluster, report, reportAgeMs }: View,
  { release, stage, maxAgeSeconds }: Expectation,
): Standing {
  const waiting = (reason: string): Standing => ({ cluster, kind: 'waiting', reason });
  if (report === null || reportAgeMs === null) return waiting('it has not reported this release');
  if (report.cluster !== cluster || report.release !== release)
    return unknown(cluster, `its report is of ${report.release} in ${report.cluster}`);
  if (report.stage < stage)
    return waiting(`it has reported stage ${report.stage}, this is stage ${stage}`);
  if (reportAgeMs > maxAgeSeconds * 1000)
    return unknown(
      cluster,
      `its report is ${Math.round(reportAgeMs / 1000)} s old, more than ${maxAgeSeconds} s`,
    );
  return { cluster, kind: 'known', report };
}
/** A cluster that one of the others does not see, or sees otherwise than it says itself, is not known. */
function seenByAll(
  standing: Extract<Standing, { kind: 'known' }>,
  views: ReadonlyMap<string, View | string>,
): Standing {
  const { cluster, report } = standing;
  for (const [viewer, view] of views) {
    // A view that is not there makes its own cluster unknown.
    if (viewer === cluster || typeof view === 'string') continue;
    const sight = view.peers.find((peer) => peer.cluster === cluster);
    if (sight === undefined) return unknown(cluster, `${viewer} has no such peer`);
    if (sight.state !== 'known' || (sight.silentMs ?? Number.POSITIVE_INFINITY) > silenceMs)
      return unknown(cluster, `${viewer} does not hear it${refusedIn(sight.refused)}`);
    if (sight.reportSha256 !== hashOf(report))
      return unknown(cluster, `${viewer} has heard another report of it`);
  }
  return standing;
}
const refusedIn = (refused: string): string => (refused === '' ? '' : ` (${refused})`);

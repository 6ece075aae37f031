import { type PeerSight, readDocument, viewDocument } from '../../../../src/agreement/documents.ts';
import { wireVersion } from '../../../../src/agreement/wire.ts';
import { challengeOf } from '../fixtures.ts';
import type { Network } from './network.ts';
import type { Node, Nodes } from './nodes.ts';
import type { Timeline } from './timeline.ts';
import { type Ended, healMs, stage, type Truth } from './truth.ts';

export interface Violation {
  readonly invariant:
    | 'no-promotion-of-failing'
    | 'no-promotion-of-unknown'
    | 'no-promotion-of-unheard'
    | 'no-promotion-against-arbiters'
    | 'no-promotion-of-other-images'
    | 'known-is-alive'
    | 'heard-is-true'
    | 'nothing-goes-back'
    | 'heals-within-5-s'
    | 'good-is-promoted'
    | 'no-crash';
  readonly detail: string;
}
/** A gate waits at most this long for views that it then takes together. */
const collectMs = 5200;
/** A summary is at most two silences old: made after a challenge of the last three heartbeats, heard in the last three. */
const heardMs = 6200;
const release = 'shop/run-1';

/** Looks at the world from outside, each half of a second and at each end of a job, and knows what is really so. */
export function watch({
  time,
  net,
  world,
  truth,
}: {
  readonly time: Timeline;
  readonly net: Network;
  readonly world: Nodes;
  readonly truth: Truth;
}) {
  const found: Violation[] = [];
  const newest = new Map<string, number>();
  const say = (invariant: Violation['invariant'], detail: string): void => {
    if (!found.some((one) => one.invariant === invariant))
      found.push({ invariant, detail: `${Math.round(time.nowMs())} ms: ${detail}` });
  };
  const look = (): void => {
    for (const node of world.all) if (node.process !== null) lookAt(node);
  };
  const lookAt = (node: Node): void => {
    for (const sight of viewOf(node, release)?.peers ?? []) lookOn(node, sight);
  };
  const lookOn = (node: Node, { cluster, state, reportSha256 }: PeerSight): void => {
    const peer = world.nodeOf(cluster);
    const way = `${node.cluster} of ${cluster}`;
    const [sinceMs, nowMs, known] = [time.nowMs() - heardMs, time.nowMs(), state === 'known'];
    if (known && !aliveWithin(peer, sinceMs, nowMs)) say('known-is-alive', `${way}: it is dead`);
    if (known && !net.openWithin(cluster, node.cluster, sinceMs, nowMs))
      say('known-is-alive', `${way}: nothing comes from it`);
    if (reportSha256 === '') return;
    const at = peer.accepted.findLastIndex(({ sha256 }) => sha256 === reportSha256);
    const last = newest.get(way) ?? -1;
    if (at < 0) say('heard-is-true', `${way}: it never said that`);
    if (known && at < last) say('nothing-goes-back', way);
    newest.set(way, Math.max(at, last));
  };
  time.every(500, 250, look);
  time.after(healMs + 5000, () => {
    for (const node of world.all) {
      for (const { cluster, state, refused } of viewOf(node, release)?.peers ?? [])
        if (state !== 'known')
          say('heals-within-5-s', `${node.cluster} does not know ${cluster} (${refused})`);
    }
  });
  const deafTo = (cluster: string, sinceMs: number, untilMs: number): Node | undefined =>
    world.all.find(
      (other) =>
        other.cluster !== cluster && !net.openWithin(cluster, other.cluster, sinceMs, untilMs),
    );
  const promoted = ({ cluster: by, atMs }: Ended): void => {
    const sinceMs = atMs - collectMs - (truth.differs ? 31_000 : 0);
    for (const node of world.all) agreed(by, node, sinceMs, atMs);
    if (truth.differs && votesFor(truth) < 2) say('no-promotion-against-arbiters', by);
    if (!truth.sameImages) say('no-promotion-of-other-images', by);
  };
  const agreed = (by: string, node: Node, sinceMs: number, atMs: number): void => {
    const { cluster } = node;
    if (!passing(node, sinceMs, atMs))
      say('no-promotion-of-failing', `${by} passed and ${cluster} does not`);
    if (!aliveWithin(node, sinceMs, atMs))
      say('no-promotion-of-unknown', `${by} passed and ${cluster} is dead`);
    const deaf = deafTo(cluster, sinceMs - heardMs, atMs);
    if (deaf !== undefined)
      say('no-promotion-of-unheard', `${by} passed; ${deaf.cluster} cannot hear ${cluster}`);
  };
  return {
    ended: (end: Ended): void => {
      if (end.verdict === 'pass') promoted(end);
    },
    broke: (thrown: unknown): void =>
      say('no-crash', String(thrown instanceof Error ? thrown.stack : thrown)),
    violations(ended: readonly Ended[], forgets: boolean): readonly Violation[] {
      const turned = world.all.some(({ accepted }) =>
        accepted.some(({ report }) => report.verdict !== 'pass'),
      );
      // One that gave up before its report arrived leaves the others without it.
      const patient = ended.every((one) => one.patient);
      if (isGood(truth) && !turned && !forgets && patient)
        for (const cluster of truth.clusters) {
          const end = ended.find((one) => one.cluster === cluster);
          if (end?.verdict !== 'pass')
            say('good-is-promoted', `${cluster}: ${end?.verdict} ${end?.reasons.join('; ')}`);
        }
      return found;
    },
  };
}
const isGood = ({ verdicts, differs, sameImages }: Truth): boolean =>
  Object.values(verdicts).every((verdict) => verdict === 'pass') && !differs && sameImages;
/** Honest votes to promote, and those of whoever votes so in any case. */
const votesFor = ({ arbiters, choice }: Truth): number =>
  arbiters.filter((one) => one === 'lies' || (one === 'honest' && choice === 'promote')).length;
/** Whether the last report before `sinceMs`, or one after it, passed the stage. */
function passing({ accepted }: Node, sinceMs: number, untilMs: number): boolean {
  const own = accepted.filter(({ report }) => report.release === release);
  const before = own.filter(({ atMs }) => atMs <= sinceMs).slice(-1);
  const later = own.filter(({ atMs }) => atMs > sinceMs && atMs <= untilMs);
  return [...before, ...later].some(
    ({ report }) => report.verdict === 'pass' && report.stage >= stage,
  );
}
function viewOf(node: Node, of: string) {
  const request = { version: wireVersion, challenge: challengeOf('watch'), release: of };
  const view = node.process?.view(request, node.monotonicMs());
  return view === undefined ? undefined : readDocument(view.body, viewDocument, 'view');
}
const aliveWithin = ({ lives }: Node, sinceMs: number, untilMs: number): boolean =>
  lives.some(({ fromMs, toMs }) => fromMs <= untilMs && (toMs ?? untilMs) >= sinceMs);

import { type Findings, namedAtMost } from '../ledger/findings.ts';
import { shownMs } from '../ledger/times.ts';

/** A moment within bounds, in milliseconds. */
type Range = readonly [number, number];
export interface Claim {
  readonly instance: string;
  /** null = there are no tokens. */
  readonly fence: bigint | null;
  readonly became: Range;
  /** null = it never said that it lost it. */
  readonly lost: Range | null;
  readonly line: number;
}
export interface Kill {
  readonly instance: string;
  readonly at: Range;
  readonly line: number;
}
interface Election {
  readonly killed: string;
  readonly elected: string;
  /** How long nobody led, in seconds: at least and at most. */
  readonly seconds: readonly [number, number];
}

interface Limits {
  readonly ttlSeconds: number;
  readonly retrySeconds: number;
  readonly skewMs: number;
  /** The last moment that the ledger knows of. */
  readonly latestMs: number;
}
interface Ended extends Claim {
  /** null = never. */
  readonly end: Range | null;
}

/** E1 to E3: who led when. */
export function ledOf(
  found: Findings,
  claims: readonly Claim[],
  kills: readonly Kill[],
  limits: Limits,
) {
  const led = endedOf(claims, kills);
  const unseen: string[] = [];
  fenced(found, led);
  const overlaps = overlapsOf(found, unseen, led, limits.skewMs);
  const elections = kills.flatMap((kill) => electionOf(found, unseen, kill, led, limits));
  return { unseen, analysis: { elections, overlaps } };
}
/** E3. */
function fenced(found: Findings, led: readonly Ended[]): void {
  const without = led.find(({ fence }) => fence === null);
  if (without !== undefined)
    found.warn(
      'E3',
      without.line,
      `${without.instance} leads without a fencing token: if it only paused, nobody turns its writes away`,
    );
  for (const [i, { instance, fence, line }] of led.entries()) {
    const before = led[i - 1];
    if (before === undefined || fence === null || before.fence === null) continue;
    if (fence <= before.fence)
      found.fail(
        'E3',
        line,
        `${instance} leads with the fencing token ${fence}, after ${before.instance} with ${before.fence}`,
      );
  }
}
/** Claims by their beginning, each to when it ended: it was lost, its holder was killed, or claimed again. */
function endedOf(claims: readonly Claim[], kills: readonly Kill[]): readonly Ended[] {
  const sorted = [...claims].sort((a, b) => a.became[0] - b.became[0] || a.line - b.line);
  const next = new Map<string, Range>();
  const ended = sorted.reverse().map((claim) => {
    const own = kills.filter(
      ({ instance, at }) => instance === claim.instance && at[1] >= claim.became[0],
    );
    const ends = [claim.lost, next.get(claim.instance) ?? null, ...own.map(({ at }) => at)];
    next.set(claim.instance, claim.became);
    const end = ends
      .filter((one) => one !== null)
      .reduce<Range | null>((a, b) => (a === null || b[0] < a[0] ? b : a), null);
    return { ...claim, end };
  });
  return ended.reverse();
}
const secondsOf = (ms: number): number | null => (Number.isFinite(ms) ? ms / 1000 : null);
const forWords = (ms: number): string =>
  Number.isFinite(ms) ? `for ${shownMs(ms)}` : 'and neither of them ever lost it';
const mayLead = ({ end }: Ended, ms: number): boolean => end === null || end[1] > ms;
/** E2, of each claim beside those that were not certain to have ended when it began. */
function overlapsOf(
  found: Findings,
  unseen: string[],
  led: readonly Ended[],
  skewMs: number,
): readonly object[] {
  const overlaps: object[] = [];
  let open: readonly Ended[] = [];
  for (const claim of led) {
    open = open.filter((other) => mayLead(other, claim.became[0]));
    for (const other of open.filter(({ instance }) => instance !== claim.instance)) {
      const [least, most] = overlapOf(claim, claim.end, other.end);
      const both = `${other.instance} and ${claim.instance}`;
      if (least <= skewMs && most > skewMs)
        unseen.push(`${both} may have led at the same time, for up to ${shownMs(most)}`);
      if (least <= skewMs) continue;
      found.fail('E2', claim.line, `${both} lead at the same time, ${forWords(least)}`);
      overlaps.push({ instances: [other.instance, claim.instance], seconds: secondsOf(least) });
    }
    open = [...open, claim];
  }
  return overlaps.slice(0, namedAtMost);
}
/** How long the earlier claim went on within this one: at least and at most; infinite when nothing ended it. */
function overlapOf(claim: Claim, end: Range | null, earlierEnd: Range | null): Range {
  const until = (bound: 0 | 1): number =>
    Math.min(
      earlierEnd?.[bound] ?? Number.POSITIVE_INFINITY,
      end?.[bound] ?? Number.POSITIVE_INFINITY,
    );
  return [Math.max(0, until(0) - claim.became[1]), Math.max(0, until(1) - claim.became[0])];
}
function electionOf(
  found: Findings,
  unseen: string[],
  kill: Kill,
  led: readonly Ended[],
  { ttlSeconds, retrySeconds, skewMs, latestMs }: Limits,
): readonly Election[] {
  const killed = led.findIndex(
    ({ instance, end }) => instance === kill.instance && end === kill.at,
  );
  // Whoever did not lead is not followed.
  if (killed < 0) return [];
  const boundMs = (ttlSeconds + retrySeconds) * 1000 + skewMs;
  const bound = `${ttlSeconds} s of the lease and ${retrySeconds} s between tries`;
  const next = led.slice(killed + 1).find(({ became }) => became[0] >= kill.at[0]);
  if (next === undefined) {
    const waitedMs = latestMs - kill.at[1];
    if (waitedMs > boundMs)
      found.fail(
        'E1',
        kill.line,
        `nobody leads after ${kill.instance} was killed, for ${shownMs(waitedMs)}: longer than ${bound}`,
      );
    else
      unseen.push(
        `the ledger ends ${shownMs(Math.max(0, waitedMs))} after ${kill.instance} was killed, before anybody had to lead`,
      );
    return [];
  }
  const [lo, hi] = [Math.max(0, next.became[0] - kill.at[1]), next.became[1] - kill.at[0]];
  if (lo > boundMs)
    found.fail(
      'E1',
      next.line,
      `${next.instance} leads ${shownMs(lo)} after ${kill.instance} was killed, later than ${bound}`,
    );
  else if (hi > boundMs)
    unseen.push(
      `${next.instance} leads ${shownMs(lo)} to ${shownMs(hi)} after ${kill.instance} was killed: whether that is within ${bound} is not known`,
    );
  return [{ killed: kill.instance, elected: next.instance, seconds: [lo / 1000, hi / 1000] }];
}

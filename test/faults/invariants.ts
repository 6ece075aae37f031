import type { Subject, WorkloadKind } from '../../src/evidence/release.ts';
import { planReplicas } from '../../src/release/exposure/replicas-plan.ts';
import { type Green, outlives, outside, unproven } from './chaos-invariants.ts';
import type { Moment } from './moments.ts';

/** Everything that the invariants judge of one schedule. */
export interface Played {
  readonly kind: WorkloadKind;
  readonly provider: 'replicas' | 'gateway-api';
  /** Replicas of stable before the release: full capacity. */
  readonly capacity: number;
  readonly moments: readonly Moment[];
  /** Images that stable may end with without any decision: where it began, or the revision that was asked for. */
  readonly rightful: readonly string[];
  /** What a promotion brings. */
  readonly promotedImage: string;
  /** What was decided to be promoted, and the index of the moment from which on that decision was in the hands of a run. */
  readonly decided: readonly {
    readonly from: number;
    readonly subject: Pick<Subject, 'canary' | 'images'>;
  }[];
  /** Steps that had to be refused and ended well. */
  readonly notRefused: readonly string[];
  /** Rollbacks that met no fault of their own and did not end well. */
  readonly refusedBack: readonly string[];
  /** Indices of the moments when somebody deleted the canary by hand and when the step in whose midst that was had ended; undefined = never. */
  readonly deleted: { readonly from: number; readonly ended: number } | undefined;
  /** Index of the moment when somebody edited the canary or its pods hung: that they serve nobody is not the release's doing; undefined = never. */
  readonly harmed: number | undefined;
  /** Index of the moment when a rollback that somebody began in the middle of a step had ended well; undefined = nobody did. */
  readonly rolledBack: number | undefined;
  /** Pods of the canary are being killed on purpose. */
  readonly chaos: boolean;
  /** What steps that broke something called a pass. */
  readonly green: readonly Green[];
  /** What stood when a run that got a signal in the middle of a deployment or a promotion had ended, and how long that took. */
  readonly signal:
    | { readonly moment: Moment; readonly ms: number; readonly promoting: boolean }
    | undefined;
  /** Why the same inputs again did not finish what was begun; undefined = they did, or were not asked to. */
  readonly unfinished: string | undefined;
}
/** undefined = it holds; otherwise what was seen. */
export type Invariant = (played: Played) => string | undefined;

const finally_ = ({ moments }: Played): Moment | undefined => moments.at(-1);
/**
 * Who deletes the canary by hand takes it from its users at once: until stable has everybody and its whole capacity again, what they meet is that
 * hand's doing, and so is what a step in whose midst it was does before it learns of it. That this time ends is for the invariants about the end to say.
 */
function isByHand({ moments, deleted, capacity }: Played): (index: number) => boolean {
  if (deleted === undefined) return () => false;
  const restored = moments.findIndex(
    ({ canary, routeShare, stable, stableReady }, index) =>
      index >= deleted.ended &&
      canary === undefined &&
      routeShare === 0 &&
      stable?.replicas === capacity &&
      stableReady >= capacity,
  );
  return (index) => index >= deleted.from && (restored < 0 || index <= restored);
}
type MomentCheck = (
  moment: Moment,
  before: Moment | undefined,
  index: number,
) => string | undefined;
const isHarmed = (harmed: number | undefined, index: number): boolean =>
  harmed !== undefined && index >= harmed;
const firstBad = (played: Played, bad: MomentCheck): string | undefined => {
  const { moments } = played;
  const byHand = isByHand(played);
  for (const [index, moment] of moments.entries()) {
    if (byHand(index)) continue;
    const said = bad(moment, moments[index - 1], index);
    if (said !== undefined) return `after change ${index} (${moment.change}): ${said}`;
  }
  return undefined;
};

/** A rollback by replicas takes users off the canary before stable is back; nothing else may go below full capacity. */
const shortOfReplicas =
  ({ capacity, chaos, harmed }: Played): MomentCheck =>
  ({ canary, canaryReady, stableReady }, _before, index) => {
    const leaving = canary !== undefined && ['rolling-back', 'abandoned'].includes(canary.state);
    const needed = leaving ? 1 : capacity - (chaos ? 1 : 0);
    // A pod that somebody else keeps from serving counts as the release planned it.
    const serving = isHarmed(harmed, index) ? (canary?.replicas ?? 0) : canaryReady;
    return stableReady + Math.max(serving, canaryReady) < needed
      ? `${stableReady} stable and ${canaryReady} canary pods are ready, needed are ${needed}`
      : undefined;
  };
const shortBehindRoute =
  ({ capacity, chaos, kind, harmed }: Played): MomentCheck =>
  ({ canaryReady, canaryService, routeShare, stableReady }, _before, index) => {
    // A StatefulSet replaces its pods one after the other: it has no surge.
    const least = kind === 'StatefulSet' ? capacity - 1 : capacity;
    if (stableReady < least) return `${stableReady} stable pods are ready`;
    if (routeShare === 0) return undefined;
    if (!canaryService) return 'the route leads to a Service that is not there';
    return canaryReady === 0 && !chaos && !isHarmed(harmed, index)
      ? 'the route leads to a canary without ready pods'
      : undefined;
  };

/** Runs tell the API server's time to the second. */
const tellsMs = 5000;
/** Of canaries that had the template which a decision names; only decisions that were there by then. */
function decidedVersions({ moments, decided }: Played, index: number): ReadonlySet<string> {
  const named = new Set(
    decided.filter(({ from }) => from <= index).map(({ subject }) => subject.canary.templateSha256),
  );
  return new Set(
    moments.flatMap(({ canary }) =>
      canary !== undefined && named.has(canary.templateSha256) ? [canary.version] : [],
    ),
  );
}

/** What GitHub gives a cancelled step before its second signal. On a quiet machine it is well below 2 s, which the result tells as slowestSignalMs: a busy one stalls for longer. */
const patienceOfRunnerMs = 7500;
export const invariants = {
  'users-on-stable-or-promoted': (played) => {
    const last = finally_(played);
    const image = last?.stable?.image ?? 'nothing';
    const allowed =
      played.decided.length === 0 ? played.rightful : [...played.rightful, played.promotedImage];
    if (!allowed.includes(image)) return `stable runs ${image}, allowed: ${allowed.join(', ')}`;
    const other = last?.readyImages.find((one) => one !== image);
    return other === undefined ? undefined : `a pod still serves ${other}, stable is ${image}`;
  },
  'full-capacity': (played) => {
    const last = finally_(played);
    const { capacity } = played;
    return last?.stable?.replicas === capacity && last.stableReady === capacity
      ? undefined
      : `${last?.stableReady} of ${capacity} stable pods are ready, ${last?.stable?.replicas} asked`;
  },
  'no-unjudged-exposure': (played) => {
    const last = finally_(played);
    if ((last?.routeShare ?? 0) > 0) return `the route gives the canary ${last?.routeShare} %`;
    return (last?.canaryReady ?? 0) > 0 ? `${last?.canaryReady} canary pods serve` : undefined;
  },
  'nothing-left': (played) => {
    const last = finally_(played);
    if (last === undefined) return 'there is no history';
    const left = [
      last.canary === undefined ? '' : `shop-canary (${last.canary.state})`,
      last.canaryService ? 'Service shop-canary' : '',
      last.leases > 0 ? 'Lease sluice-shop' : '',
      last.claims > 0 ? `${last.claims} volume claims of the canary` : '',
      last.faults > 0 ? `${last.faults} chaos objects` : '',
      last.backends.join() === 'shop' ? '' : `backendRefs ${last.backends.join(', ')}`,
    ].filter((line) => line !== '');
    return left.length === 0 ? undefined : left.join('; ');
  },
  'no-promotion-without-evidence': (played) =>
    firstBad({ ...played, deleted: undefined }, ({ stable }, _before, index) =>
      stable?.image === played.promotedImage &&
      !played.rightful.includes(stable.image) &&
      index < (played.decided[0]?.from ?? Number.POSITIVE_INFINITY)
        ? `stable took ${stable.image} without a decision`
        : undefined,
    ),
  /** What stable takes is what a decision names, to the last variable: not what the canary has become since. */
  'nothing-unjudged-promoted': (played) =>
    firstBad({ ...played, deleted: undefined }, ({ stable }, _before, index) => {
      if (stable === undefined || played.rightful.includes(stable.image)) return undefined;
      const named = decidedVersions(played, index);
      return named.has(stable.version)
        ? undefined
        : `stable took the template ${stable.version.slice(0, 12)}, which no decision names`;
    }),
  /** In the end stable's pods run the very bytes that were decided about, wherever the tag points by then. */
  'decided-digests-only': (played) => {
    const named = new Set(played.decided.flatMap(({ subject }) => Object.values(subject.images)));
    const other = finally_(played)?.stableRuns.find(
      ({ image, digest }) => !played.rightful.includes(image) && !named.has(digest),
    );
    return other === undefined
      ? undefined
      : `a pod of stable runs ${other.digest} for ${other.image}, which no decision names`;
  },
  'refused-what-must-be': ({ notRefused }) =>
    notRefused.length === 0 ? undefined : `${notRefused.join(', ')} ended well`,
  /** Whatever went wrong before: who asks for the way back gets it. */
  'way-back-never-refuses': ({ refusedBack }) => refusedBack[0],
  'lease-not-stolen': (played) =>
    firstBad({ ...played, deleted: undefined }, ({ lease, atMs }, before) => {
      const held = before?.lease;
      if (lease === undefined || held === undefined || atMs === undefined) return undefined;
      return lease.run !== held.run && atMs < held.expiresMs - tellsMs
        ? `run ${lease.run} took the lease that ${held.run} still holds for ${Math.round((held.expiresMs - atMs) / 1000)} s`
        : undefined;
    }),
  /** The record stood in the cluster before the exposure that it describes. */
  'write-ahead': (played) =>
    firstBad(played, ({ canary, routeShare, stable }) => {
      const recorded = canary?.exposure ?? 0;
      if (routeShare > recorded + 0.1)
        return `the route gives ${routeShare} %, the record says ${recorded} %`;
      if (played.provider !== 'replicas' || stable === undefined) return undefined;
      const least =
        canary === undefined ? played.capacity : planReplicas(played.capacity, recorded).stable;
      return stable.replicas < least
        ? `stable has ${stable.replicas} replicas, the record (${recorded} %) allows ${least}`
        : undefined;
    }),
  'exposure-zero-before-delete': (played) =>
    firstBad(played, ({ change }, before) => {
      if (!/^DELETED (deployments|statefulsets|services)\/shop-canary$/.test(change))
        return undefined;
      if ((before?.routeShare ?? 0) > 0) return `the route still gave it ${before?.routeShare} %`;
      const serving = played.provider === 'replicas' ? (before?.canary?.replicas ?? 0) : 0;
      return serving > 0 ? `it still was to have ${serving} replicas in the Service` : undefined;
    }),
  /** At every change enough ready pods stand behind the traffic. */
  'never-without-capacity': (played) =>
    firstBad(
      played,
      played.provider === 'replicas' ? shortOfReplicas(played) : shortBehindRoute(played),
    ),
  'signal-ends-exposure': ({ signal, provider, capacity }) => {
    if (signal === undefined) return undefined;
    const { canary, routeShare, stable } = signal.moment;
    if (signal.ms > patienceOfRunnerMs) return `it took ${signal.ms} ms`;
    if (canary === undefined) return undefined;
    if (canary.state !== 'abandoned') return `the record says ${canary.state}`;
    // A promotion replaces stable's pods; the canary was judged and serves until somebody ends it.
    if (signal.promoting) return undefined;
    // At 100 % by replicas nobody else could serve: stable is on its way back, and the rescuer ends the canary.
    const alone = provider === 'replicas' && canary.exposure >= 100;
    if (alone && stable?.replicas === capacity) return undefined;
    const left = provider === 'replicas' ? canary.replicas : routeShare;
    return left > 0
      ? `the canary keeps ${left} ${provider === 'replicas' ? 'replicas' : '%'}`
      : undefined;
  },
  /** The version that a rollback has said users are on is the one they stay on, whatever was under way. */
  'rollback-stays': ({ moments, rolledBack }) => {
    if (rolledBack === undefined) return undefined;
    const [then, last] = [moments[rolledBack], moments.at(-1)];
    return then?.stable?.image === last?.stable?.image
      ? undefined
      : `stable ran ${then?.stable?.image} when the rollback had ended, and runs ${last?.stable?.image}`;
  },
  'next-run-finishes': ({ unfinished }) => unfinished,
  'no-fault-outlives-its-deadline': outlives,
  'no-fault-outside-the-canary': outside,
  'no-green-without-proof': unproven,
} as const satisfies Record<string, Invariant>;
export type InvariantName = keyof typeof invariants;

export interface Broken {
  readonly invariant: InvariantName;
  readonly seen: string;
}
export const brokenBy = (played: Played): readonly Broken[] =>
  Object.entries(invariants).flatMap(([name, holds]) => {
    const seen = (holds as Invariant)(played);
    return seen === undefined ? [] : [{ invariant: name as InvariantName, seen }];
  });

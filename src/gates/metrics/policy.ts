import { directionsOf, recordOf, tooOld } from '../../decision/decided-policy.ts';
import { heldToPolicy } from '../../decision/dimensions.ts';
import {
  changeInWords,
  heardPolicy,
  type LivingPolicy,
  nothingRead,
  type ReadPolicy,
} from '../../decision/living-policy.ts';
import { dimensionPolicy } from '../../decision/policy.ts';
import type { Judgement, Measurement, Verdict } from '../../evidence/envelope.ts';
import type { Facts } from '../../evidence/facts.ts';
import { worst } from '../../evidence/measurement.ts';
import type { KnownPolicy, Policy, PolicyChange } from '../../evidence/policy.ts';
import type { TickData } from '../../judge/protocol.ts';
import { limitWatch } from './policy-limit.ts';
import type { Check } from './presets.ts';

/** What is asked of a gate that looks at the policy while it looks at the canary. */
export interface PolicyParameters {
  readonly source: string;
  readonly maxAgeMs: number;
  readonly loosening: 'refuse' | 'allow';
}
/** A version that came while the gate looked; `policy` is there where it took effect. */
export interface SeenChange extends PolicyChange {
  readonly tick: number;
  readonly policy?: KnownPolicy;
}
/** What the gate saw of the policy: enough to judge every tick by the version that was in force at it. */
export interface PolicySeen {
  readonly source: string;
  /** In force at the first stage of the release; null = nobody could read any. */
  readonly bound: KnownPolicy | null;
  /** In force at the first tick. */
  readonly first: KnownPolicy | null;
  readonly policyChanges: readonly SeenChange[];
  /** What the source's present version allows more than the bound one; [] = nothing. */
  readonly blocked: readonly string[];
  /** When the source was last heard, Unix milliseconds. */
  readonly heardMs: number;
  /** Of a source that did not answer when the gate ended: why, and for how long. */
  readonly away: { readonly problem: string; readonly ageMs: number } | null;
}
/** No observation has more: a source that changes at every tick must not fill it. */
const mostChanges = 50;

interface Told {
  readonly checks: readonly Check[];
  readonly horizon: number;
  readonly alpha: number;
  readonly policy: PolicyParameters;
}
/** Follows the policy tick by tick; pure but for what it remembers. `bound` = as the stage before has it. */
export function policyWatch(
  { policy: { source, loosening }, checks }: Pick<Told, 'policy' | 'checks'>,
  before: { readonly bound: KnownPolicy; readonly inForce: KnownPolicy } | null,
) {
  let state: LivingPolicy = { ...nothingRead, ...before };
  let first: KnownPolicy | null | undefined;
  let heardMs = 0;
  const changes: SeenChange[] = [];
  const directions = directionsOf([{ measurements: checks as unknown as readonly Measurement[] }]);
  return {
    inForce: (): KnownPolicy | null => state.inForce,
    /** What the source says before tick `tick`; returns what is new, in words. */
    heard(read: ReadPolicy, tick: number, nowMs: number): string | undefined {
      heardMs = nowMs;
      const allowLoosening = loosening === 'allow';
      const next = heardPolicy(state, read, { allowLoosening, directions, nowMs });
      const isLate = first === null && state.inForce === null && next.state.inForce !== null;
      state = next.state;
      const { inForce } = state;
      const change = isLate && inForce !== null ? lateFirst(inForce) : next.change;
      if (change === undefined) return undefined;
      const isAccepted = change.outcome === 'accepted' && inForce !== null;
      if (changes.length >= mostChanges) changes.pop();
      changes.push({ tick, ...change, ...(isAccepted ? { policy: inForce } : {}) });
      return changeInWords(change);
    },
    /** Fixes what the first tick is judged by. */
    begin(): void {
      if (first === undefined) first = state.inForce;
    },
    seen: (problem: string | null, nowMs: number): PolicySeen => ({
      source,
      bound: state.bound,
      first: first ?? null,
      policyChanges: changes,
      blocked: state.blocked,
      heardMs,
      away: problem === null ? null : { problem, ageMs: Math.max(0, nowMs - heardMs) },
    }),
  };
}

const lateFirst = ({ version, sha256, by }: KnownPolicy): Omit<PolicyChange, 'tick'> => ({
  ...{ version, sha256, by, outcome: 'accepted' },
  diff: ['the first that could be read'],
});

/** What the policy adds to a judgement: its own limits, and whether it was known at all. */
export function judgedByPolicy(
  judgement: Judgement,
  seen: PolicySeen,
  about: Told & { readonly looks: readonly TickData[]; readonly ks: readonly number[] },
): Judgement {
  const failed = failuresOf(seen, about);
  const last = lastInForce(seen);
  const measurements = judgement.measurements.map((one): Measurement => {
    const atTick = failed.get(one.name);
    if (atTick !== undefined)
      return { ...one, verdict: 'fail', reason: `${one.reason}; ${atTick}` };
    return last === null ? one : { ...one, ...asGate(one, last.policy) };
  });
  const problems = problemsOf(seen, about.policy);
  const changed = new Map(judgement.measurements.map((one) => [one.name, one.verdict]));
  const verdicts: readonly Verdict[] = measurements.map(({ verdict }) => verdict);
  return {
    ...judgement,
    measurements,
    verdict: worst([
      judgement.verdict,
      ...verdicts,
      ...(problems.length > 0 ? ['inconclusive' as const] : []),
    ]),
    reasons: [
      ...measurements
        .filter(({ name, verdict }) => verdict !== changed.get(name))
        .map(({ name, reason }) => `${name}: ${reason}`),
      ...problems,
      ...judgement.reasons,
      ...seen.policyChanges.map((change) => `tick ${change.tick}: ${changeInWords(change)}`),
    ],
  };
}
function failuresOf(
  seen: PolicySeen,
  { looks, ks, ...told }: Parameters<typeof judgedByPolicy>[2],
): ReadonlyMap<string, string> {
  const watch = limitWatch(told);
  looks.forEach((data, i) => {
    const k = ks[i] ?? i + 1;
    watch.tick(k, data, inForceAt(seen, k));
  });
  return watch.failed();
}
function inForceAt({ first, policyChanges }: PolicySeen, k: number): KnownPolicy | null {
  return (
    policyChanges.findLast(({ tick, policy }) => policy !== undefined && tick <= k)?.policy ?? first
  );
}
const lastInForce = (seen: PolicySeen): KnownPolicy | null =>
  inForceAt(seen, Number.POSITIVE_INFINITY);
/** The decision's own rule; a dimension that is not critical holds there, and must not take users back here. */
function asGate(one: Measurement, policy: Policy): Pick<Measurement, 'verdict' | 'reason'> {
  const { verdict, reason } = heldToPolicy(one, policy);
  const { critical } = dimensionPolicy(policy, one.dimension);
  return verdict === 'fail' && one.verdict !== 'fail' && !critical
    ? { verdict: worst([one.verdict, 'inconclusive']), reason }
    : { verdict, reason };
}
function problemsOf(seen: PolicySeen, { maxAgeMs }: PolicyParameters): readonly string[] {
  const { source, blocked, away } = seen;
  if (lastInForce(seen) === null)
    return [
      `no policy could be read from ${source}, and no default takes its place${away === null ? '' : `: ${away.problem}`}`,
    ];
  return [
    ...(blocked.length === 0
      ? []
      : [
          `the policy allows more than at the first stage of this release: ${blocked.slice(0, 10).join('; ')}; take it back, or set loosening: allow`,
        ]),
    ...(away === null || away.ageMs <= maxAgeMs ? [] : [tooOld({ source, maxAgeMs, ...away })]),
  ];
}
/** What the decision goes on from. */
export function policyFacts(seen: PolicySeen | undefined): Pick<Facts, 'policy'> {
  if (seen === undefined) return {};
  const policy = recordOf(
    { ...nothingRead, bound: seen.bound, inForce: lastInForce(seen) },
    {
      source: seen.source,
      at: new Date(seen.heardMs).toISOString(),
      changes: seen.policyChanges.map(({ policy: _, ...change }) => change),
    },
  );
  return policy === undefined ? {} : { policy };
}

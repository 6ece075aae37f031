import { hashOf } from '../evidence/canonical.ts';
import type { Evidence, Measurement, Verdict } from '../evidence/envelope.ts';
import type { ReleaseIdentity } from '../evidence/release.ts';
import { confidenceOf, rounded } from './confidence.ts';
import {
  type Deciding,
  type Decision,
  type DimensionResult,
  decisionSchema,
  type Outcome,
} from './decision.ts';
import { type Policy, thresholdFor } from './policy.ts';

export interface DecideInput {
  readonly release: ReleaseIdentity;
  readonly evidence: readonly Evidence[];
  readonly problems: readonly string[];
  readonly policy: Policy;
  readonly time: string;
  readonly runUrl: string;
}

/**
 * The decision, purely: rollback when anything critical failed, hold when anything is missing, inconclusive or in error or confidence is
 * too low, promote otherwise. The order of the evidence does not matter.
 */
export function decide(input: DecideInput): Decision {
  const { evidence, problems, policy, release } = input;
  const ordered = [...evidence].sort((a, b) => (a.check < b.check ? -1 : 1));
  const dimensions = ordered.flatMap((one) =>
    one.measurements.map((m) => dimensionOf(one, m, policy)),
  );
  const confidence = rounded(weightedMean(dimensions));
  const threshold = thresholdFor(policy, release.exposurePercent);
  const failed = dimensions.filter(({ verdict, critical }) => verdict === 'fail' && critical);
  const failedChecks = ordered.filter(({ verdict }) => verdict === 'fail');
  const unknown = ordered.filter(
    ({ verdict }) => verdict === 'inconclusive' || verdict === 'error',
  );
  const nonCriticalOnly = failed.length === 0 && failedChecks.length > 0;
  const outcome: Outcome =
    failed.length > 0
      ? 'rollback'
      : problems.length > 0 || unknown.length > 0 || nonCriticalOnly || confidence < threshold
        ? 'hold'
        : 'promote';
  const evidenceHashes = Object.fromEntries(ordered.map((one) => [one.check, hashOf(one)]));
  const policySha256 = hashOf(policy);
  const carried = ordered.filter((one) => one.carried !== undefined);
  const chaos = ordered
    .map(({ facts }) => facts.scenarioSha256)
    .filter((hash) => hash !== undefined);
  return {
    schema: decisionSchema,
    decisionId: hashOf({ release, evidence: evidenceHashes, policySha256, problems }),
    time: input.time,
    release,
    decision: outcome,
    confidence,
    threshold,
    deciding: decidingOf(outcome, dimensions, ordered, problems, { confidence, threshold }),
    dimensions,
    reasons: reasonsOf(outcome, ordered, problems, { confidence, threshold }),
    evidence: evidenceHashes,
    ...(carried.length === 0
      ? {}
      : { carried: Object.fromEntries(carried.map((one) => [one.check, one.carried])) }),
    policySha256,
    chaosScenarioSha256:
      chaos.length === 0 ? null : chaos.length === 1 ? String(chaos[0]) : hashOf(chaos),
    runUrl: input.runUrl,
  };
}

function dimensionOf({ check }: Evidence, m: Measurement, policy: Policy): DimensionResult {
  const { weight, critical, limit } = policy.dimensions[m.dimension] ?? policy.other;
  const over =
    limit !== undefined &&
    m.canary !== null &&
    (m.direction === 'decrease' ? m.canary < limit : m.canary > limit);
  const verdict: Verdict =
    over && m.verdict === 'pass' && m.sample.kind !== 'proportion' ? 'fail' : m.verdict;
  const sample =
    limit !== undefined && m.sample.kind === 'proportion'
      ? { ...m.sample, limit: limit / 100 }
      : m.sample;
  const probability = confidenceOf(sample);
  return {
    dimension: m.dimension,
    check,
    measurement: m.name,
    unit: m.unit,
    canary: m.canary,
    baseline: m.baseline,
    limit: limit ?? m.limit,
    n: m.sample.kind === 'proportion' ? m.sample.total : m.sample.kind === 'mean' ? m.sample.n : 0,
    // What has no probability of its own is held by its verdict; it does not water the mean down.
    weight: probability === null ? 0 : weight,
    critical,
    verdict,
    confidence: rounded(probability ?? (verdict === 'pass' ? 1 : 0)),
    reason: m.reason,
  };
}
/** 0 when nothing has a probability: confidence needs data. */
function weightedMean(dimensions: readonly DimensionResult[]): number {
  const ordered = [...dimensions].sort((a, b) =>
    a.check + a.measurement < b.check + b.measurement ? -1 : 1,
  );
  const total = ordered.reduce((sum, { weight }) => sum + weight, 0);
  return total === 0 ? 0 : ordered.reduce((sum, d) => sum + d.weight * d.confidence, 0) / total;
}

interface Score {
  readonly confidence: number;
  readonly threshold: number;
}
const severity: Readonly<Record<Verdict, number>> = { fail: 3, error: 2, inconclusive: 1, pass: 0 };
/** The one thing that decided: the worst verdict, then the heaviest dimension, then the least confidence, then the name. */
function decidingOf(
  outcome: Outcome,
  dimensions: readonly DimensionResult[],
  evidence: readonly Evidence[],
  problems: readonly string[],
  { confidence, threshold }: Score,
): Deciding | null {
  if (outcome === 'hold' && problems[0] !== undefined)
    return named('decide-promote', 'evidence', problems[0]);
  const undecided = evidence.find(
    ({ verdict, measurements }) =>
      verdict !== 'pass' && measurements.every((m) => m.verdict === 'pass'),
  );
  const worst = [...dimensions].sort(
    (a, b) =>
      severity[b.verdict] - severity[a.verdict] ||
      b.weight - a.weight ||
      a.confidence - b.confidence ||
      (a.measurement < b.measurement ? -1 : 1),
  )[0];
  if (worst === undefined || (worst.verdict === 'pass' && undecided !== undefined))
    return undecided === undefined
      ? null
      : named(undecided.check, undecided.verdict, undecided.reasons[0] ?? 'no reason given');
  if (worst.verdict === 'pass' && outcome === 'hold')
    return {
      ...named('decide-promote', 'confidence', `confidence ${confidence} is below ${threshold}`),
      value: confidence,
      limit: threshold,
      unit: '1',
    };
  return {
    check: worst.check,
    measurement: worst.measurement,
    value: worst.canary,
    limit: worst.limit,
    unit: worst.unit,
    baseline: worst.baseline,
    reason: worst.reason,
  };
}
const named = (check: string, measurement: string, reason: string): Deciding => ({
  check,
  measurement,
  value: null,
  limit: null,
  unit: '',
  baseline: null,
  reason,
});

function reasonsOf(
  outcome: Outcome,
  evidence: readonly Evidence[],
  problems: readonly string[],
  { confidence, threshold }: Score,
): readonly string[] {
  const said = evidence
    .filter(({ verdict }) => verdict !== 'pass')
    .flatMap(({ check, verdict, reasons }) =>
      reasons.slice(0, 12).map((reason) => `${check} (${verdict}): ${reason}`),
    );
  const low =
    outcome === 'hold' && confidence < threshold
      ? [`confidence ${confidence} is below the ${threshold} that this exposure needs`]
      : [];
  // What failed is read first; that a check was then not made is told after it.
  return outcome === 'rollback' ? [...said, ...problems] : [...problems, ...said, ...low];
}

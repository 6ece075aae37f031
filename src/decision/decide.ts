import { hashOf } from '../evidence/canonical.ts';
import {
  type DecidedStage,
  type Decision,
  type DimensionResult,
  decisionSchema,
  type Outcome,
} from '../evidence/decision.ts';
import type { Evidence } from '../evidence/envelope.ts';
import type { PolicyRecord } from '../evidence/policy.ts';
import type { ReleaseIdentity } from '../evidence/release.ts';
import type { Subject } from '../evidence/subject.ts';
import { rounded } from './confidence.ts';
import { dimensionsOf, weightedMean } from './dimensions.ts';
import { type Policy, thresholdFor } from './policy.ts';
import { decidingOf, reasonsOf, type Standing } from './reasons.ts';

export interface DecideInput {
  readonly release: ReleaseIdentity;
  readonly subject: Subject | null;
  readonly evidence: readonly Evidence[];
  readonly problems: readonly string[];
  readonly policy: Policy;
  /** Where it came from, and what changed while the release ran. */
  readonly policyRecord?: PolicyRecord | undefined;
  readonly policyNotes?: readonly string[];
  /** Hash over everything that is decided upon (`bundleRoot`). */
  readonly root: string;
  readonly time: string;
  readonly runUrl: string;
  /** The decision about the stage before. */
  readonly previous?: Decision | undefined;
}

/**
 * The decision, purely: rollback when anything critical failed, hold when anything is missing, inconclusive or in error or confidence is
 * too low, promote otherwise. The order of the evidence does not matter.
 */
export function decide(input: DecideInput): Decision {
  const { policy, release, subject } = input;
  const evidence = [...input.evidence].sort((a, b) => (a.check < b.check ? -1 : 1));
  const dimensions = dimensionsOf(evidence, policy);
  const problems = [...input.problems, ...unmeasured(dimensions, evidence, policy)];
  const confidence = rounded(weightedMean(dimensions));
  // What users really got, not what was asked for: 25 % is not 1 % because 1 % was asked.
  const threshold = thresholdFor(policy, release.achievedPercent);
  const outcome = outcomeOf({ dimensions, evidence, problems, enough: confidence >= threshold });
  const evidenceHashes = Object.fromEntries(evidence.map((one) => [one.check, hashOf(one)]));
  const carried = evidence.filter((one) => one.carried !== undefined);
  const chaos = evidence
    .map(({ facts }) => facts.scenarioSha256)
    .filter((hash) => hash !== undefined);
  const policySha256 = hashOf(policy);
  const standing: Standing = { outcome, dimensions, evidence, problems, confidence, threshold };
  return {
    schema: decisionSchema,
    decisionId: hashOf({ release, evidence: evidenceHashes, policySha256, problems }),
    time: input.time,
    release,
    subject,
    decision: outcome,
    confidence,
    threshold,
    deciding: decidingOf(standing),
    dimensions,
    reasons: reasonsOf(standing),
    stages: stagesOf(input, outcome),
    evidence: evidenceHashes,
    ...(carried.length === 0
      ? {}
      : { carried: Object.fromEntries(carried.map((one) => [one.check, one.carried])) }),
    policySha256,
    ...(input.policyRecord === undefined ? {} : { policy: input.policyRecord }),
    ...((input.policyNotes ?? []).length === 0 ? {} : { policyNotes: input.policyNotes }),
    chaosScenarioSha256:
      chaos.length === 0 ? null : chaos.length === 1 ? (chaos[0] ?? null) : hashOf(chaos),
    root: input.root,
    runUrl: input.runUrl,
  };
}

/** What came before, and this; a decision of an earlier version knows only itself. */
function stagesOf(
  { previous, release, evidence, time }: DecideInput,
  decision: Outcome,
): readonly DecidedStage[] {
  const stage = (of: ReleaseIdentity, about: Omit<DecidedStage, keyof ReleaseIdentity>) => ({
    stage: of.stage,
    exposurePercent: of.exposurePercent,
    achievedPercent: of.achievedPercent,
    ...about,
  });
  const starts = evidence.map(({ window }) => window.start).sort();
  return [
    ...(previous === undefined
      ? []
      : (previous.stages ?? [
          stage(previous.release, {
            decision: previous.decision,
            from: null,
            to: previous.time,
          }),
        ])),
    stage(release, { decision, from: starts[0] ?? null, to: time }),
  ];
}

/** What was asked to be measured and was not; a threshold of 0 does not stand for a measurement either. */
function unmeasured(
  dimensions: readonly DimensionResult[],
  evidence: readonly Evidence[],
  policy: Policy,
): readonly string[] {
  const judged = evidence.filter(({ gate }) => gate !== 'deploy').map(({ check }) => check);
  const withData = dimensions.filter(({ n }) => n > 0);
  return [
    ...policy.named
      .filter((name) => !dimensions.some(({ dimension }) => dimension === name))
      .map((name) => `${name}: the policy names this dimension and no check measured it`),
    ...(dimensions.some(({ check }) => judged.includes(check))
      ? []
      : ['no gate measured anything: that the canary was deployed says nothing about it']),
    ...(withData.length > 0 && withData.every(({ weight }) => weight === 0)
      ? ['the policy gives no weight to any dimension that has data']
      : []),
  ];
}

/** One fold for measurements and evidence alike; a gate that failed without saying in which dimension failed in a critical one. */
function outcomeOf({
  dimensions,
  evidence,
  problems,
  enough,
}: Pick<Standing, 'dimensions' | 'evidence' | 'problems'> & {
  readonly enough: boolean;
}): Outcome {
  const failed = dimensions.filter(({ verdict }) => verdict === 'fail');
  const unexplained = evidence.filter(
    ({ check, verdict }) => verdict === 'fail' && !failed.some((one) => one.check === check),
  );
  if (failed.some(({ critical }) => critical) || unexplained.length > 0) return 'rollback';
  const verdicts = [...dimensions, ...evidence].map(({ verdict }) => verdict);
  return problems.length > 0 || !enough || verdicts.some((verdict) => verdict !== 'pass')
    ? 'hold'
    : 'promote';
}

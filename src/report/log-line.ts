import { canonicalJson } from '../evidence/canonical.ts';
import type { Decision } from '../evidence/decision.ts';
import { inForceOf } from '../evidence/policy.ts';
import { redact } from './redact.ts';

/** One JSON line per decision, for Loki and the bundle. */
export function logLine({ release, dimensions, ...decision }: Decision): string {
  return canonicalJson({
    decision_id: decision.decisionId,
    time: decision.time,
    affected_workload: `${release.namespace}/${release.workload}`,
    release: release.id,
    revision: release.revision,
    subject_sha256: release.subjectSha256,
    stage: release.stage,
    exposure: release.achievedPercent,
    exposure_asked: release.exposurePercent,
    decision: decision.decision,
    confidence: decision.confidence,
    dimensions: dimensions.map(
      ({ dimension, measurement, canary, baseline, limit, n, verdict, confidence }) => ({
        dimension,
        measurement,
        canary,
        baseline,
        limit,
        n,
        verdict,
        confidence,
      }),
    ),
    weights: Object.fromEntries(dimensions.map(({ measurement, weight }) => [measurement, weight])),
    policy_sha256: decision.policySha256,
    policy_source: decision.policy?.source ?? 'inline',
    policy_version: decision.policy === undefined ? '' : inForceOf(decision.policy).version,
    chaos_scenario_hash: decision.chaosScenarioSha256,
    evidence: decision.evidence,
    bundle_root: decision.root,
    reasons: decision.reasons.map(redact),
    run_url: decision.runUrl,
  });
}

import type { Deciding, DimensionResult, Outcome } from '../evidence/decision.ts';
import type { Evidence, Verdict } from '../evidence/envelope.ts';

/** What a decision stands on. */
export interface Standing {
  readonly outcome: Outcome;
  readonly dimensions: readonly DimensionResult[];
  readonly evidence: readonly Evidence[];
  readonly problems: readonly string[];
  readonly confidence: number;
  readonly threshold: number;
}
const severity: Readonly<Record<Verdict, number>> = { fail: 3, error: 2, inconclusive: 1, pass: 0 };
/** The one thing that decided: the worst verdict, then the heaviest dimension, then the least confidence, then the name. */
export function decidingOf(standing: Standing): Deciding | null {
  const { outcome, dimensions, evidence, problems, confidence, threshold } = standing;
  if (outcome === 'hold' && problems[0] !== undefined)
    return named('decide-promote', 'evidence', problems[0]);
  const undecided = evidence.find(
    ({ check, verdict }) =>
      verdict !== 'pass' &&
      dimensions.every((one) => one.check !== check || one.verdict === 'pass'),
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

const mostReasons = 12;
export function reasonsOf(standing: Standing): readonly string[] {
  const { outcome, problems, confidence, threshold } = standing;
  const said = standing.evidence.flatMap((one) => saidOf(one, standing.dimensions));
  const low =
    outcome === 'hold' && confidence < threshold
      ? [`confidence ${confidence} is below the ${threshold} that this exposure needs`]
      : [];
  // What failed is read first; that a check was then not made is told after it.
  return outcome === 'rollback' ? [...said, ...problems] : [...problems, ...said, ...low];
}
/** Of a gate that passed: what the policy, or the verdict of a measurement, says against it all the same. */
function saidOf(
  { check, verdict, reasons }: Evidence,
  dimensions: readonly DimensionResult[],
): readonly string[] {
  if (verdict === 'pass')
    return dimensions
      .filter((one) => one.check === check && one.verdict !== 'pass')
      .map((one) => `${check} (${one.verdict}): ${one.measurement}: ${one.reason}`);
  const left = reasons.length - mostReasons;
  return [
    ...reasons.slice(0, mostReasons).map((reason) => `${check} (${verdict}): ${reason}`),
    ...(left > 0 ? [`${check} (${verdict}): and ${left} more reasons in its evidence`] : []),
  ];
}

import type { Measurement } from '../evidence/envelope.ts';
import { proportionBounds } from './bounds.ts';
import { ledgerMeasurements } from './judge-ledger.ts';
import type { Probe } from './probe.ts';
import type { PhaseSeen, ProbeSeen } from './seen.ts';

const base = { baseline: null, direction: 'increase', sample: { kind: 'none' } } as const;
/** Least share of the looks that must have seen something: what was not seen is no pass. */
const neededShare = 0.8;
const looks = ({ met, violated, unknown }: PhaseSeen): number => met + violated + unknown;
const seenShare = (seen: PhaseSeen): number =>
  looks(seen) === 0 ? 0 : (seen.met + seen.violated) / looks(seen);
const percentOf = (part: number, whole: number): number =>
  whole === 0 ? 0 : Math.round((10_000 * part) / whole) / 100;

/** What every probe says of an experiment whose fault was in effect. */
export const probeMeasurements = (
  probes: readonly Probe[],
  seen: readonly ProbeSeen[],
  settings: { readonly limitSeconds: number | null; readonly experiment: string | null },
): readonly Measurement[] =>
  probes.flatMap((probe) => {
    const found = seen.find(({ name }) => name === probe.name);
    if (found === undefined)
      return [{ ...during(probe), verdict: 'inconclusive', reason: 'it never looked' } as const];
    if (probe.role === 'effect') return [effect(probe, found.phases.during)];
    return [
      held(probe, found.phases.during),
      ...(probe.kind === 'http' && probe.p99Ms !== null
        ? [tail(probe.name, probe.p99Ms, found.phases.during)]
        : []),
      after(probe, found.phases.after),
      ...(probe.kind === 'ledger' ? ledgerMeasurements(probe, found.ledger, settings) : []),
    ];
  });
const during = ({ name, maxFailedPercent }: Probe) => ({
  ...base,
  name: `probe-${name}`,
  dimension: 'resilience',
  unit: 'percent',
  canary: null,
  limit: maxFailedPercent,
});

/** While the fault lasted: no more violated looks than are allowed, and nearly all looks saw something. */
function held(probe: Probe, seen: PhaseSeen): Measurement {
  const about = during(probe);
  const judged = seen.met + seen.violated;
  const canary = judged === 0 ? null : percentOf(seen.violated, judged);
  if (canary !== null && canary > probe.maxFailedPercent)
    return {
      ...about,
      canary,
      verdict: 'fail',
      reason: `${seen.violated} of ${judged} looks were violated while the fault lasted, first: ${seen.firstViolation ?? ''}`,
    };
  if (seenShare(seen) < neededShare)
    return {
      ...about,
      canary,
      verdict: 'inconclusive',
      reason:
        looks(seen) === 0
          ? 'it did not look while the fault lasted'
          : `${seen.unknown} of ${looks(seen)} looks saw nothing while the fault lasted: ${seen.lastUnknown ?? ''}`,
    };
  return {
    ...about,
    canary,
    verdict: 'pass',
    reason: `${seen.violated} of ${judged} looks were violated while the fault lasted`,
  };
}
/** Of few looks the 99th percentile is not known: as many as lie beyond the limit say whether it can be within it. */
function tail(name: string, limitMs: number, { values }: PhaseSeen): Measurement {
  const slow = values.filter((ms) => ms > limitMs).length;
  const sorted = [...values].sort((a, b) => a - b);
  const p99 = sorted[Math.max(0, Math.ceil(sorted.length * 0.99) - 1)] ?? null;
  const { lower } = proportionBounds(slow, values.length);
  const verdict =
    values.length === 0
      ? 'inconclusive'
      : slow <= values.length / 100
        ? 'pass'
        : lower > 0.01
          ? 'fail'
          : 'inconclusive';
  return {
    ...base,
    name: `probe-${name}-p99`,
    dimension: 'resilience',
    unit: 'ms',
    canary: p99 === null ? null : Math.round(p99),
    limit: limitMs,
    verdict,
    reason: `${slow} of ${values.length} answers took longer than ${limitMs} ms${verdict === 'inconclusive' ? ': too few to tell the 99th percentile' : ''}`,
  };
}
function after(
  { name }: Probe,
  { metAtEnd, firstViolation, lastUnknown, ...seen }: PhaseSeen,
): Measurement {
  const about = {
    ...base,
    name: `probe-${name}-after`,
    dimension: 'recovery',
    unit: 'count',
    canary: metAtEnd,
    limit: 1,
    direction: 'decrease',
  } as const;
  if (metAtEnd >= 1) return { ...about, verdict: 'pass', reason: 'it was met again afterwards' };
  return seen.violated > 0
    ? { ...about, verdict: 'fail', reason: `it was not met again: ${firstViolation ?? ''}` }
    : {
        ...about,
        verdict: 'inconclusive',
        reason: `it saw nothing afterwards: ${lastUnknown ?? 'it did not look'}`,
      };
}
/** A fault without an effect proves nothing of what withstood it. */
function effect({ name }: Probe, seen: PhaseSeen): Measurement {
  const verdict = seen.violated > 0 ? 'pass' : 'inconclusive';
  return {
    ...base,
    name: `effect-${name}`,
    dimension: 'chaos-proof',
    unit: 'count',
    canary: seen.violated,
    limit: 1,
    direction: 'decrease',
    verdict,
    reason:
      verdict === 'pass'
        ? `the fault was felt in ${seen.violated} of ${looks(seen)} looks: ${seen.firstViolation ?? ''}`
        : `the fault was not felt in ${looks(seen)} looks: it may have missed what was meant`,
  };
}

/**
 * How much of the steady state held while the fault lasted, 0 to 100, weighted by probe; null when nothing was looked at, so that no
 * experiment is resilient by not looking. 100 only when every look of every probe was met.
 */
export function resilienceScore(
  probes: readonly Probe[],
  seen: readonly ProbeSeen[],
): number | null {
  let [sum, weights] = [0, 0];
  let whole = true;
  for (const { name, weight, role } of probes) {
    if (role === 'effect' || weight === 0) continue;
    const {
      met = 0,
      violated = 0,
      unknown = 0,
    } = seen.find((one) => one.name === name)?.phases.during ?? {};
    const all = met + violated + unknown;
    weights += weight;
    // A probe that saw nothing adds nothing.
    sum += all === 0 ? 0 : (weight * met) / all;
    whole &&= all > 0 && met === all;
  }
  if (weights === 0) return null;
  return whole ? 100 : Math.min(99, Math.floor((100 * sum) / weights));
}

import { UsageError } from '../errors.ts';
import { boolean, list, number, object, optional, record } from '../evidence/schemas/document.ts';
import { byName, checkName } from '../evidence/schemas/words.ts';
import { limitDocument, type PolicyLimit } from './limit.ts';

export interface DimensionPolicy {
  readonly weight: number;
  /** A failure vetoes, whatever the score. */
  readonly critical: boolean;
  /** Beside the limit of the gate: both must hold. Undefined = the gate's alone. */
  readonly limit?: PolicyLimit;
}
export interface Policy {
  readonly dimensions: Readonly<Record<string, DimensionPolicy>>;
  /** For dimensions that are not named. */
  readonly other: DimensionPolicy;
  /** Least confidence by exposure: the entry with the largest exposure that is not above the stage's counts. */
  readonly confidence: readonly { readonly exposure: number; readonly atLeast: number }[];
  /** Checks whose evidence must be there. */
  readonly require: readonly string[];
  /** Dimensions that somebody named: unmeasured, they hold. */
  readonly named: readonly string[];
}

/**
 * Error rate and GC pause, with latency and goroutines. Session interruption (Sentry) and dependency SLA (Envoy) have no source yet and
 * are not in it. Nobody named these: which of them a gate measures depends on its checks.
 */
export const defaultPolicy: Policy = {
  dimensions: {
    'error-rate': { weight: 0.25, critical: true },
    latency: { weight: 0.25, critical: true },
    goroutines: { weight: 0.25, critical: true },
    'gc-pause': { weight: 0.25, critical: false },
  },
  other: { weight: 0.1, critical: true },
  confidence: [
    { exposure: 0, atLeast: 0.5 },
    { exposure: 10, atLeast: 0.6 },
    { exposure: 50, atLeast: 0.8 },
    { exposure: 100, atLeast: 0.9 },
  ],
  require: [],
  named: [],
};

interface WrittenDimension {
  readonly weight?: number;
  readonly critical?: boolean;
  readonly limit?: PolicyLimit;
}
interface WrittenPolicy {
  readonly dimensions?: Readonly<Record<string, WrittenDimension>>;
  readonly confidence?: Readonly<Record<string, number>>;
  readonly require?: readonly string[];
}
/** The input `policy` as it is written. */
export const policyDocument = object<WrittenPolicy>({
  dimensions: optional(
    record(
      object<WrittenDimension>({
        weight: optional(number(0, 1000)),
        critical: optional(boolean),
        limit: optional(limitDocument),
      }),
      byName,
    ),
  ),
  confidence: optional(
    record(number(0, 1), {
      key: {
        form: /^(100(\.0+)?|\d{1,2}(\.\d{1,6})?)$/,
        what: 'an exposure from 0 to 100 in percent',
      },
      max: 100,
    }),
  ),
  require: optional(list(checkName, 100)),
});

/** A policy in YAML over the default one; what does not fit is an error that names its path. */
export function parsePolicy(value: unknown, input: string): Policy {
  const written = policyDocument.read(value, input);
  const named = written.dimensions ?? {};
  const policy: Policy = {
    ...defaultPolicy,
    dimensions: {
      ...defaultPolicy.dimensions,
      ...Object.fromEntries(
        Object.entries(named).map(([name, given]) => [name, { ...usual(name), ...given }]),
      ),
    },
    ...(written.confidence === undefined ? {} : { confidence: thresholds(written.confidence) }),
    ...(written.require === undefined ? {} : { require: written.require }),
    named: Object.keys(named).sort(),
  };
  const weights = Object.values(policy.dimensions).reduce((sum, { weight }) => sum + weight, 0);
  if (!(weights > 0))
    throw new UsageError('Its weights sum to 0: no data could say anything.', {
      input: `${input}.dimensions`,
      fix: 'Give at least one dimension a weight.',
    });
  return policy;
}
/** What is not named is critical. */
const usual = (name: string): DimensionPolicy =>
  (Object.hasOwn(defaultPolicy.dimensions, name) ? defaultPolicy.dimensions[name] : undefined) ??
  defaultPolicy.other;
const thresholds = (written: Readonly<Record<string, number>>): Policy['confidence'] =>
  Object.entries(written)
    .map(([exposure, atLeast]) => ({ exposure: Number(exposure), atLeast }))
    .sort((a, b) => a.exposure - b.exposure);

export const dimensionPolicy = (policy: Policy, dimension: string): DimensionPolicy =>
  (Object.hasOwn(policy.dimensions, dimension) ? policy.dimensions[dimension] : undefined) ??
  policy.other;
/** The least confidence at an exposure that was reached; below the first entry nothing suffices. */
export function thresholdFor(policy: Policy, achievedPercent: number): number {
  return (
    policy.confidence.filter(({ exposure }) => exposure <= achievedPercent).at(-1)?.atLeast ?? 1
  );
}

import { UsageError } from '../errors.ts';
import type { DimensionPolicy, Freeze, Policy, PolicyLimit } from '../evidence/policy.ts';
import { boolean, list, number, object, optional, record } from '../evidence/schemas/document.ts';
import { freezeDocument } from '../evidence/schemas/policy.ts';
import { byName, checkName, line } from '../evidence/schemas/words.ts';
import { limitDocument } from './limit.ts';

export type { DimensionPolicy, Policy } from '../evidence/policy.ts';

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
  /** For editors. */
  readonly $schema?: string;
  readonly dimensions?: Readonly<Record<string, WrittenDimension>>;
  readonly confidence?: Readonly<Record<string, number>>;
  readonly require?: readonly string[];
  readonly freezes?: readonly Freeze[];
}
/** The input `policy` as it is written. */
export const policyDocument = object<WrittenPolicy>({
  $schema: optional(line),
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
  freezes: optional(list(freezeDocument, 100)),
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
    ...(written.freezes === undefined ? {} : { freezes: freezesOf(written.freezes, input) }),
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

function freezesOf(freezes: readonly Freeze[], input: string): readonly Freeze[] {
  for (const [i, { from, to }] of freezes.entries())
    if (!(Date.parse(to) > Date.parse(from)))
      throw new UsageError(`It ends at ${to}, and begins at ${from}.`, {
        input: `${input}.freezes[${i}]`,
        fix: 'Write the earlier time first, as 2026-11-27T00:00:00Z.',
      });
  return freezes;
}
/** Why nothing is promoted at a time; undefined when it may be. */
export function frozen({ freezes = [] }: Policy, nowMs: number): string | undefined {
  const now = freezes.find(({ from, to }) => Date.parse(from) <= nowMs && nowMs < Date.parse(to));
  return now === undefined
    ? undefined
    : `the policy freezes promotions until ${now.to}: ${now.reason}`;
}
export const dimensionPolicy = (policy: Policy, dimension: string): DimensionPolicy =>
  (Object.hasOwn(policy.dimensions, dimension) ? policy.dimensions[dimension] : undefined) ??
  policy.other;
/** The least confidence at an exposure that was reached; below the first entry nothing suffices. */
export function thresholdFor(policy: Policy, achievedPercent: number): number {
  return (
    policy.confidence.filter(({ exposure }) => exposure <= achievedPercent).at(-1)?.atLeast ?? 1
  );
}

import { UsageError } from '../errors.ts';

export interface DimensionPolicy {
  readonly weight: number;
  /** A failure vetoes, whatever the score. */
  readonly critical: boolean;
  /** Overrides the limit of the gate, in the measurement's own unit; undefined = the gate's. */
  readonly limit?: number;
}
export interface Policy {
  readonly dimensions: Readonly<Record<string, DimensionPolicy>>;
  /** For dimensions that are not named. */
  readonly other: DimensionPolicy;
  /** Least confidence by exposure: the entry with the largest exposure that is not above the stage's counts. */
  readonly confidence: readonly { readonly exposure: number; readonly atLeast: number }[];
  readonly require: readonly string[];
}

/**
 * Requirement E2 as far as its sources exist: error rate, GC pause; with latency and goroutines (A5, A7). Session interruption (Sentry) and
 * dependency SLA (Envoy) have no source yet and are not in it: a dimension nobody measures would hold every release.
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
};
const keys = ['dimensions', 'confidence', 'require'];

/** A policy in YAML over the default one. Unknown keys and values out of range are errors that name the path. */
export function parsePolicy(value: unknown, input: string): Policy {
  const given = record(value, input, '');
  const unknown = Object.keys(given).find((key) => !keys.includes(key));
  if (unknown !== undefined)
    throw new UsageError(`Its key '${unknown}' is not known.`, {
      input,
      fix: `Known: ${keys.join(', ')}.`,
    });
  return {
    ...defaultPolicy,
    ...(given['dimensions'] === undefined
      ? {}
      : {
          dimensions: { ...defaultPolicy.dimensions, ...dimensionsOf(given['dimensions'], input) },
        }),
    ...(given['confidence'] === undefined
      ? {}
      : { confidence: thresholdsOf(given['confidence'], input) }),
    ...(given['require'] === undefined ? {} : { require: namesOf(given['require'], input) }),
  };
}
function record(value: unknown, input: string, path: string): Record<string, unknown> {
  if (value === null || typeof value !== 'object' || Array.isArray(value))
    throw new UsageError(`${path === '' ? 'It' : `Its '${path}'`} is not a YAML map.`, {
      input,
      fix: 'See docs/decision.md for an example.',
    });
  return value as Record<string, unknown>;
}
function dimensionsOf(value: unknown, input: string): Record<string, DimensionPolicy> {
  return Object.fromEntries(
    Object.entries(record(value, input, 'dimensions')).map(([name, item]) => {
      const path = `dimensions.${name}`;
      const given = record(item, input, path);
      const unknown = Object.keys(given).find(
        (key) => !['weight', 'critical', 'limit'].includes(key),
      );
      if (unknown !== undefined)
        throw new UsageError(`Its key '${path}.${unknown}' is not known.`, {
          input,
          fix: 'Known: weight, critical, limit.',
        });
      const base = defaultPolicy.dimensions[name] ?? defaultPolicy.other;
      return [
        name,
        {
          weight:
            given['weight'] === undefined
              ? base.weight
              : number(given['weight'], 0, 1000, `${path}.weight`, input),
          critical: given['critical'] === undefined ? base.critical : given['critical'] === true,
          ...(given['limit'] === undefined
            ? {}
            : { limit: number(given['limit'], 0, 1e15, `${path}.limit`, input) }),
        },
      ];
    }),
  );
}
function number(value: unknown, min: number, max: number, path: string, input: string): number {
  if (typeof value !== 'number' || !(value >= min && value <= max))
    throw new UsageError(
      `Its '${path}' ${JSON.stringify(value)} is not a number from ${min} to ${max}.`,
      { input },
    );
  return value;
}
function thresholdsOf(value: unknown, input: string): Policy['confidence'] {
  const entries = Object.entries(record(value, input, 'confidence')).map(([exposure, atLeast]) => ({
    exposure: number(Number(exposure), 0, 100, `confidence.${exposure}`, input),
    atLeast: number(atLeast, 0, 1, `confidence.${exposure}`, input),
  }));
  return entries.sort((a, b) => a.exposure - b.exposure);
}
function namesOf(value: unknown, input: string): readonly string[] {
  if (!Array.isArray(value) || value.some((item) => typeof item !== 'string'))
    throw new UsageError("Its 'require' is not a list of check names.", { input });
  return value as string[];
}
export function thresholdFor(policy: Policy, exposurePercent: number): number {
  return (
    policy.confidence.filter(({ exposure }) => exposure <= exposurePercent).at(-1)?.atLeast ?? 1
  );
}

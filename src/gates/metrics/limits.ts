import type { Comparison } from './comparison.ts';
import { allowance } from './margins.ts';
import type { Check } from './presets.ts';

/** What the number is held to: the fixed limit, the baseline with its tolerance, or what earlier days say it may be. */
export function limitOf(
  check: Check,
  comparison: Comparison,
  baseline: number | null,
): number | null {
  const fixed = check.limit ?? null;
  if (check.kind === 'counts') return fixed === null ? null : rateLimit(check, comparison);
  const relative = baseline === null ? null : baseline * (1 + allowedChange(check, comparison));
  if (fixed === null || relative === null) return relative ?? fixed;
  return Math.min(fixed, relative);
}
/**
 * Few errors say little about a rate far under its fixed limit: earlier days may only raise it, where the service usually has more. What is
 * beyond what was usual is the judge's to find.
 */
export function rateLimit({ limit }: Check, comparison: Comparison): number {
  const usual = comparison.kind === 'history' ? (comparison.past.adaptive?.limit ?? 0) : 0;
  return Math.max(limit ?? 0.005, usual);
}
/** Relative change that is within the limit; negative where less is worse and earlier days say how much less. */
export function allowedChange(check: Check, comparison: Comparison): number {
  const adaptive = comparison.kind === 'history' ? comparison.past.adaptive : undefined;
  return adaptive === undefined
    ? allowance(check, comparison.kind === 'before-release')
    : adaptive.limit / adaptive.centre - 1;
}

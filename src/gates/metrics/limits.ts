import type { LimitOrigin } from '../../evidence/envelope.ts';
import type { Comparison } from './comparison.ts';
import { allowance } from './margins.ts';
import type { Check } from './presets.ts';

/** What the number is held to, and what that is made of: the fixed limit, the baseline with its tolerance, or what earlier days say it may be. */
export function limitOf(
  check: Check,
  comparison: Comparison,
  baseline: number | null,
): { readonly limit: number | null; readonly limitFrom?: LimitOrigin } {
  const fixed = check.limit ?? null;
  if (check.kind === 'counts') {
    if (fixed === null) return { limit: null };
    const limit = rateLimit(check, comparison);
    return { limit, limitFrom: limit > fixed ? 'history' : 'fixed' };
  }
  const relative = baseline === null ? null : baseline * (1 + allowedChange(check, comparison));
  if (relative === null)
    return fixed === null ? { limit: null } : { limit: fixed, limitFrom: 'fixed' };
  const stricter =
    fixed !== null && (check.direction === 'decrease' ? fixed > relative : fixed < relative);
  return stricter
    ? { limit: fixed, limitFrom: 'fixed' }
    : { limit: relative, limitFrom: relativeTo(comparison) };
}
function relativeTo({ kind }: Comparison): LimitOrigin {
  return kind === 'history' || kind === 'before-release' ? kind : 'baseline';
}
/**
 * Few errors say little about a rate far under its fixed limit: earlier days may only raise it, where the service usually has more. What is
 * beyond what was usual is the judge's to find.
 */
export function rateLimit({ limit }: Check, comparison: Comparison): number {
  const usual = comparison.kind === 'history' ? (comparison.past.adaptive?.limit ?? 0) : 0;
  return Math.max(limit ?? 0.005, usual);
}
/** Relative change that is within the limit; negative where less is worse. */
export function allowedChange(check: Check, comparison: Comparison): number {
  const adaptive = comparison.kind === 'history' ? comparison.past.adaptive : undefined;
  if (adaptive !== undefined) return adaptive.limit / adaptive.centre - 1;
  const allowed = allowance(check, comparison.kind === 'before-release');
  return check.direction === 'decrease' ? -allowed : allowed;
}

import type { Effect } from './protocol.ts';

/** A weighted mean and its confidence sequence: Robbins' normal mixture, valid at every tick at once (Howard & Ramdas; Waudby-Smith et al. 2103.06476). */
export interface EffectEstimate {
  add(x: number, information: number): void;
  interval(): { readonly estimate: number; readonly low: number; readonly high: number } | null;
}
export const confidence = 0.95;

export function effectEstimate(): EffectEstimate {
  let sum = 0;
  let total = 0;
  return {
    add(x, information) {
      if (!(information > 0) || !Number.isFinite(x)) return;
      sum += x * information;
      total += information;
    },
    interval() {
      if (total <= 0) return null;
      const estimate = sum / total;
      const half = mixtureHalfWidth(total, 1 - confidence);
      return { estimate, low: estimate - half, high: estimate + half };
    },
  };
}
/** An estimate in logarithms as a ratio: what people read. */
export function ratioOf(logs: EffectEstimate): Effect | null {
  const found = logs.interval();
  if (found === null) return null;
  return {
    kind: 'ratio',
    estimate: Math.expm1(found.estimate),
    low: Math.expm1(found.low),
    high: Math.expm1(found.high),
    confidence,
  };
}
/**
 * Half width of the two-sided normal-mixture boundary for a mean whose information (1 / variance) is `information`:
 * sqrt((t + ρ) ln((t + ρ) / (ρ alpha²))) / t. ρ is set so that the boundary is tightest near an effect of 0.1 at three standard errors.
 */
export function mixtureHalfWidth(information: number, alpha: number, rho = 100): number {
  const t = information;
  return Math.sqrt((t + rho) * Math.log((t + rho) / (rho * alpha * alpha))) / t;
}

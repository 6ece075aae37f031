import { incompleteBeta } from '../decision/distributions.ts';

/**
 * One-sided Clopper-Pearson bounds of a proportion at 95 % (Clopper and Pearson, Biometrika 26, 1934): `lower` is where so many
 * successes or more had a chance of 5 %. With no trial nothing is known.
 */
export function proportionBounds(
  count: number,
  total: number,
): { readonly lower: number; readonly upper: number } {
  if (total <= 0) return { lower: 0, upper: 1 };
  const at = (wanted: number, a: number, b: number): number => {
    let [low, high] = [0, 1];
    for (let i = 0; i < 60; i++) {
      const middle = (low + high) / 2;
      if (incompleteBeta(middle, a, b) < wanted) low = middle;
      else high = middle;
    }
    return (low + high) / 2;
  };
  return {
    lower: count <= 0 ? 0 : at(0.05, count, total - count + 1),
    upper: count >= total ? 1 : at(0.95, count + 1, total - count),
  };
}
/** How many trials without one failure show that the rate of success is above `rate` at 95 %. */
export const trialsToShow = (rate: number): number => Math.ceil(Math.log(0.05) / Math.log(rate));

/** What so many rounds can show, in words: a mean of five says nothing about a percentile. */
export function whatRoundsShow(rounds: number, failures: number): string {
  const { lower } = proportionBounds(rounds - failures, rounds);
  const shown = `${rounds} ${rounds === 1 ? 'round' : 'rounds'} with ${failures} failed show at 95 % that at least ${(Math.floor(lower * 1000) / 10).toFixed(1)} % of such faults end well`;
  return failures === 0 ? `${shown}; 99.5 % would need ${trialsToShow(0.995)}` : shown;
}

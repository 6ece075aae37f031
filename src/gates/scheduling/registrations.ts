import { incompleteBeta } from '../../decision/distributions.ts';
import { finding } from '../../evidence/measurement.ts';
import type { Findings } from '../ledger/findings.ts';

const alpha = 0.05;
/**
 * The one-sided 95 % lower bound of a proportion (Clopper and Pearson 1934): the rate at which so many successes or more have a probability
 * of 5 %. `ok` of `total`, total > 0.
 */
export function lowerBound(ok: number, total: number): number {
  if (ok === 0) return 0;
  if (ok === total) return alpha ** (1 / total);
  let [low, high] = [0, ok / total];
  for (let i = 0; i < 60; i++) {
    const rate = (low + high) / 2;
    if (incompleteBeta(rate, ok, total - ok + 1) < alpha) low = rate;
    else high = rate;
  }
  return low;
}

/** W5: how many registrations succeed. */
export function registrationsOf(
  found: Findings,
  { rate, statistical }: { readonly rate: number; readonly statistical: boolean },
) {
  let [ok, total] = [0, 0];
  return {
    add(succeeded: boolean): void {
      total += 1;
      if (succeeded) ok += 1;
    },
    /** Without registrations of their own, rounds stand for them: `replaced` of `rounds` victims had somebody stand in. */
    end(replaced: number, rounds: number) {
      const [good, all] = total === 0 ? [replaced, rounds] : [ok, total];
      if (all === 0) return { unseen: [], measurements: [], analysis: null };
      const [share, bound] = [good / all, lowerBound(good, all)];
      const words = `${good} of ${all} registrations succeeded (${percent(share)}, at least ${percent(bound)} with 95% confidence)`;
      const verdict =
        share <= rate ? 'fail' : statistical && bound <= rate ? 'inconclusive' : 'pass';
      if (verdict === 'fail') found.fail('W5', null, `${words}, not more than ${percent(rate)}`);
      const about = { dimension: 'registrations', unit: '1', canary: share, limit: rate };
      return {
        unseen: verdict === 'inconclusive' ? [`W5: ${words}: ${neededWords(rate)}`] : [],
        measurements: [finding('registrations', verdict, words, about)],
        analysis: { ok: good, total: all, rate: share, lowerBound: bound },
      };
    },
  };
}
const neededWords = (rate: number): string =>
  rate < 1
    ? `to show more than ${percent(rate)} takes ${Math.ceil(Math.log(alpha) / Math.log(rate))} without a failure`
    : 'more than all cannot be shown';
const percent = (share: number): string => `${Math.round(share * 10_000) / 100}%`;

import { coefficients } from './coefficients.ts';
import type { Suspect } from './fuse.ts';
import type { Harm } from './harm.ts';
import { logistic } from './statistics.ts';

/** One source alone is never surer than this. */
const mostOfOne = 0.95;
/** Below it nobody is accused. */
export const accused = 0.5;

export interface Features {
  /** How far the first is ahead of the second: log of their ratio, where one point each is nothing. */
  readonly lead: number;
  /** How much there is against the first at all: log of its score, a single kind of oddity of metrics alone counting half. */
  readonly height: number;
}
/** What confidence is made of; of a suspect further down, its own distance to the first. */
export function featuresOf(suspects: readonly Suspect[], harm: Harm, place = 0): Features {
  const score = (at: number): number => suspects[at]?.score ?? 0;
  const rival = place === 0 ? score(1) : score(0);
  return {
    lead: Math.log((score(place) + 1) / (rival + 1)),
    // That users had reason to complain says that there is something to be found.
    height: Math.log(
      score(place) * corroboration(suspects[place]) + (harm === 'violated' ? 0.6 : 0.1),
    ),
  };
}
/** One kind of number that is off, of metrics alone, may be anything. */
function corroboration(suspect: Suspect | undefined): number {
  if (suspect === undefined) return 0;
  const kinds = new Set(
    suspect.findings.filter(({ points }) => points > 0.3).map(({ about }) => about),
  );
  return kinds.size <= 1 && suspect.sources.every((source) => source === 'metrics') ? 0.5 : 1;
}
export function confidenceOf(suspects: readonly Suspect[], harm: Harm, place = 0): number {
  const { lead, height } = featuresOf(suspects, harm, place);
  const { intercept, lead: ofLead, height: ofHeight } = coefficients;
  const raw = logistic(intercept + ofLead * lead + ofHeight * height);
  const sources = suspects[place]?.sources.length ?? 0;
  const bounded = sources <= 1 ? Math.min(raw, mostOfOne) : Math.min(raw, 0.99);
  // Whoever is not first is no likelier than what the first leaves over.
  return place === 0 ? bounded : Math.min(bounded, 1 - confidenceOf(suspects, harm, 0));
}

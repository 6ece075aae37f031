import type { Counts, Measurement } from '../../evidence/envelope.ts';
import { comparedLooks } from './compared.ts';
import type { Measured } from './measured.ts';
import { samplesOf, significant, sumOf } from './numbers.ts';

/** Both are the same number, as far as it travels. */
const same = ({ bad, total }: Counts, rate: number): boolean =>
  total > 0 && significant(bad / total) === significant(rate);

/** The events that the two rates are made of; nothing where they would not give the very rates that are said. */
export function countsIn(
  { check, comparison, looks }: Measured,
  canary: number | null,
  baseline: number | null,
): Pick<Measurement, 'counts'> {
  if (check.kind !== 'counts' || canary === null) return {};
  const compared = comparedLooks(check, comparison, looks);
  const of = (arm: 'baseline' | 'canary'): Counts => {
    const [bad = 0, total = 0] = sumOf(samplesOf(compared, check, arm));
    return { bad, total };
  };
  const [mine, theirs] = [of('canary'), of('baseline')];
  if (!same(mine, canary)) return {};
  // What is only expected of the stable version was never counted.
  const counted = comparison.kind === 'concurrent' && baseline !== null && same(theirs, baseline);
  const stable = counted ? theirs : null;
  return { counts: { canary: mine, stable } };
}
/** Of the check that leads the evidence of a release that is stopped by it. */
export const oddsOf = ({ check, against }: Measured): Pick<Measurement, 'odds'> =>
  against?.check === check.name
    ? { odds: { harm: significant(against.harm), stopsAt: significant(against.stopsAt) } }
    : {};
/** What little there is. */
export function lacking({ check, standing, parameters }: Measured): Pick<Measurement, 'lacks'> {
  const [need, of] =
    check.kind === 'gauge'
      ? ([parameters.minTicks, 'ticks'] as const)
      : ([parameters.minEvents, 'events'] as const);
  const have = Math.round(standing?.events.canary ?? 0);
  return have < need ? { lacks: { have, need, of } } : {};
}

import type { Case } from './case.ts';
import { figure } from './figures.ts';
import { type Finding, pointsOf } from './finding.ts';
import type { Harm } from './harm.ts';
import { isGood, metricKind } from './metric-kind.ts';
import type { Deviation } from './metrics.ts';

export interface Surroundings {
  /** Services whose spans were seen. */
  readonly traced: ReadonlySet<string>;
  /** Services that requests come to; undefined: not known. */
  readonly onTheWay: ReadonlySet<string> | undefined;
  readonly idle: ReadonlySet<string>;
  readonly harm: Harm;
  /** Services with more than one kind of trouble, or with a caller that complains too. */
  readonly corroborated: ReadonlySet<string>;
}
/** What a metric's shift is worth. A rise of latency or errors is a complaint; a fall of them is none. */
export function metricFinding(
  deviation: Deviation,
  given: Case,
  around: Surroundings,
): Finding | undefined {
  const { service, metric, kind, standing, base, fault, shift, scaled } = deviation;
  const cleared = given.cleared?.has(kind) === true ? 0.2 : 1;
  const weight = cleared * weightOf(deviation, around) * asideOf(deviation, given, around);
  const points = pointsOf(deviation.excess, weight);
  if (points <= 0) return undefined;
  const sides = given.kind === 'before-after' ? ['before', 'after'] : ['baseline', 'canary'];
  return {
    source: 'metrics',
    service,
    internal: standing === 'internal',
    points,
    about: kind,
    metric,
    function: undefined,
    says: `${metric} of ${service}: ${figure(fault.median)} (${sides[1]}) against ${figure(base.median)} (${sides[0]}${scaled === undefined ? '' : ", at the canary's share of the work"}), ${figure(Math.abs(shift))} times its usual spread ${shift > 0 ? 'up' : 'down'}`,
  };
}
/** Where a service's spans were seen, they say what its latency says, and whose it is. */
function weightOf(deviation: Deviation, { traced }: Surroundings): number {
  const { kind, standing, service } = deviation;
  const turn = isBad(deviation) ? 1 : 0.1;
  if (kind === 'disk') return 0.5 * turn;
  if (standing === 'internal') return turn;
  if (standing === 'load') return 0.3 * turn;
  return (traced.has(service) ? 0.25 : 0.6) * turn;
}
/** What stands aside of the trouble that users have counts less. */
function asideOf(
  { service, kind, standing }: Deviation,
  given: Case,
  { onTheWay, idle, harm, corroborated }: Surroundings,
): number {
  // Whoever no request comes to harms no request.
  const unreached = onTheWay !== undefined && !onTheWay.has(service);
  // Odd numbers deep inside, while users have no reason to complain, are mostly only odd. A leak in a canary is found before users feel it.
  const unfelt = harm === 'calm' && given.kind === 'before-after' && !corroborated.has(service);
  const uncalled = idle.has(service) && standing !== 'internal';
  // Where an indicator is violated, another kind of oddity somewhere is little to go by.
  const fits =
    given.sli === undefined || metricKind(given.sli.metric) === kind || standing === 'internal';
  return (unreached ? 0.3 : 1) * (uncalled ? 0.1 : 1) * (unfelt ? 0.35 : 1) * (fits ? 1 : 0.25);
}
function isBad({ kind, metric, shift }: Deviation): boolean {
  if (kind === 'load' || kind === 'network') return true;
  return isGood(metric) ? shift < 0 : shift > 0;
}

/** What is seen from two sides: in two kinds of metrics, or in the service and in whoever calls it. */
export function corroboratedIn(given: Case, deviations: readonly Deviation[]): ReadonlySet<string> {
  const kinds = new Map<string, Set<string>>();
  for (const deviation of deviations)
    if (deviation.excess > 1 && deviation.standing !== 'load' && isBad(deviation))
      kinds.set(deviation.service, (kinds.get(deviation.service) ?? new Set()).add(deviation.kind));
  const complains = (service: string): boolean =>
    ['latency', 'error'].some((kind) => kinds.get(service)?.has(kind) === true);
  const found = new Set([...kinds].filter(([, of]) => of.size >= 2).map(([service]) => service));
  for (const [caller, callee] of given.edges)
    if (kinds.has(callee) && complains(caller)) found.add(callee);
  return found;
}

import type { Case, Series, SliOf } from './case.ts';
import { figure, percent } from './figures.ts';
import type { Finding } from './finding.ts';
import { isGood, metricKind } from './metric-kind.ts';
import type { Window } from './metrics.ts';
import { quantile, sorted, summaryOf } from './statistics.ts';

/** Names of nodes that stand for somebody else: tracing systems draw callers, peers and balancers that no one can mend. */
const pseudo = /(^|[^a-z])(client|remote|unknown|peer|elb|alb|nlb|load.?balancer)([^a-z]|$)/i;
export const isPseudo = (service: string): boolean => pseudo.test(service);

/** How much worse a service was while the indicator was: per call, and in all. */
interface Worsening {
  readonly series: Series;
  readonly base: number;
  readonly fault: number;
  /** In units of the base's own spread. */
  readonly strength: number;
  /** Seconds, or failed calls, in one bin: what it adds to those who call it. */
  readonly amount: number;
}
export interface Walk {
  readonly findings: readonly Finding[];
  /** The indicator was violated after the change. */
  readonly violated: boolean;
}
/** Of what a caller lost, a callee is followed when it lost at least this share. */
const leastShare = 0.1;
const leastStrength = 1.5;

/**
 * From the indicator that is violated down the calls: what each service lost more than usual, in the very bins in which the indicator was bad, is handed on
 * to those it calls as far as they lost it; what is left is its own. So a callee that is odd, and too small to matter, is not accused.
 */
export function walkFrom(given: Case, window: Window): Walk {
  const { sli } = given;
  if (sli === undefined) return { findings: [], violated: false };
  const bins = badBins(given, sli, window);
  if (bins === undefined) return { findings: [], violated: false };
  const worse = worsenings(given, sli, bins, window);
  const start = worse.get(sli.service);
  if (start === undefined) return { findings: [], violated: bins.violated };
  const own = ownParts(given, sli.service, worse);
  const findings = [...own].flatMap(([service, part]): Finding[] => {
    const found = worse.get(service);
    const share = part / start.amount;
    if (found === undefined || share < 0.05) return [];
    const { series, base, fault, strength } = found;
    return [
      {
        source: 'call-graph',
        service,
        internal: true,
        points:
          (bins.violated ? 1.5 : 0.5) *
          share *
          Math.log1p(strength) *
          (isPseudo(service) ? 0.3 : 1),
        about: metricKind(series.metric),
        metric: series.metric,
        function: undefined,
        says: `${percent(Math.min(1, share))} of what ${sli.service} lost in ${sli.metric} was lost in ${service} itself: its ${series.metric} was ${figure(fault)}, usually ${figure(base)}`,
      },
    ];
  });
  return { findings: findings.sort((a, b) => b.points - a.points), violated: bins.violated };
}

/** Hands the loss down; a service that is met twice gets what both hand on, once each. */
function ownParts(
  given: Case,
  start: string,
  worse: ReadonlyMap<string, Worsening>,
): ReadonlyMap<string, number> {
  const callees = new Map<string, Set<string>>();
  for (const [caller, callee] of given.edges)
    if (caller !== callee) callees.set(caller, (callees.get(caller) ?? new Set()).add(callee));
  const own = new Map<string, number>();
  const whole = worse.get(start)?.amount ?? 0;
  const walk = (service: string, flow: number, path: ReadonlySet<string>): void => {
    // What is handed on never grows, so there are never more than a hundred ways worth to follow, however dense the graph is.
    if (flow < 0.01 * whole) {
      own.set(service, (own.get(service) ?? 0) + flow);
      return;
    }
    const next = [...(callees.get(service) ?? [])].flatMap((callee) => {
      const found = worse.get(callee);
      if (found === undefined || path.has(callee) || path.size > 20) return [];
      if (found.strength < leastStrength || found.amount < leastShare * flow) return [];
      return [{ callee, amount: Math.min(found.amount, flow) }];
    });
    // Those who stand for somebody else get what the services themselves do not explain.
    const real = next.filter(({ callee }) => !isPseudo(callee));
    const explained = sumOf(real);
    const rest = Math.max(0, flow - explained);
    const others = next
      .filter(({ callee }) => isPseudo(callee))
      .map(({ callee, amount }) => ({ callee, amount: Math.min(amount, rest) }));
    const all = [...real, ...others].filter(({ amount }) => amount > 0);
    const scale = Math.min(1, flow / Math.max(sumOf(all), 1e-12));
    const handed = scale * sumOf(all);
    own.set(service, (own.get(service) ?? 0) + Math.max(0, flow - handed));
    for (const { callee, amount } of all) walk(callee, scale * amount, new Set([...path, callee]));
  };
  walk(start, whole, new Set([start]));
  return own;
}
const sumOf = (parts: readonly { readonly amount: number }[]): number =>
  parts.reduce((sum, { amount }) => sum + amount, 0);

/** The column of an indicator: `<metric>_<stat>`, `<metric>`, or the first one of its kind. */
function columnOf(given: Case, service: string, sli: SliOf): Series | undefined {
  const of = given.metrics.filter((series) => series.service === service);
  const named = [`${sli.metric}_${sli.stat ?? ''}`, sli.metric];
  return (
    named
      .map((name) => of.find(({ metric }) => metric === name))
      .find((one) => one !== undefined) ??
    of.find(({ metric }) => metricKind(metric) === metricKind(sli.metric))
  );
}
interface Bins {
  readonly bad: ReadonlySet<number>;
  readonly good: ReadonlySet<number>;
  readonly violated: boolean;
}
/** Spreads from its usual level at which an indicator counts as violated. */
const violation = 3;
/** The times after the change at which the indicator was clearly bad, and those at which it was as ever; undefined: it never was bad. */
function badBins(given: Case, sli: SliOf, window: Window): Bins | undefined {
  const series = columnOf(given, sli.service, sli);
  if (series === undefined) return undefined;
  const base = summaryOf(series.values.filter((_, i) => (series.times[i] ?? 0) < window.onsetS));
  if (base === undefined || base.count < 4) return undefined;
  const sign = isGood(series.metric) ? -1 : 1;
  const scale = Math.max(base.spread, base.reach / 2, 1e-3 * Math.abs(base.median));
  const after = series.times.flatMap((at, i) =>
    at < window.onsetS ? [] : [{ at, z: (sign * ((series.values[i] ?? 0) - base.median)) / scale }],
  );
  const worst = after.reduce((most, { z }) => Math.max(most, z), 0);
  if (worst < 1) return undefined;
  const bar = Math.max(worst < violation ? 0.8 : 2.5, 0.4 * worst);
  return {
    violated: worst >= violation,
    bad: new Set(after.filter(({ z }) => z >= bar).map(({ at }) => at)),
    good: new Set(after.filter(({ z }) => z < Math.min(2, bar / 2)).map(({ at }) => at)),
  };
}
function worsenings(
  given: Case,
  sli: SliOf,
  bins: Bins,
  window: Window,
): ReadonlyMap<string, Worsening> {
  const services = new Set([...given.edges.flat(), sli.service]);
  const found = new Map<string, Worsening>();
  for (const service of services) {
    const series = columnOf(given, service, sli);
    const one = series === undefined ? undefined : worsening(given, series, bins, window);
    if (one !== undefined) found.set(service, one);
  }
  return found;
}
function worsening(
  given: Case,
  series: Series,
  { bad, good }: Bins,
  window: Window,
): Worsening | undefined {
  const at = (bins: ReadonlySet<number>): Float64Array =>
    sorted(series.values.filter((_, i) => bins.has(series.times[i] ?? Number.NaN)));
  const base = summaryOf(series.values.filter((_, i) => (series.times[i] ?? 0) < window.onsetS));
  const fault = quantile(at(bad), 0.5);
  if (base === undefined || base.count < 4 || fault === undefined) return undefined;
  const sign = isGood(series.metric) ? -1 : 1;
  // Where it was as bad while the indicator was good, it is not what made the indicator bad.
  const calm = quantile(at(good), 0.5);
  const usual = calm === undefined ? base.median : sign * Math.max(sign * calm, sign * base.median);
  const loss = sign * (fault - usual);
  const scale = Math.max(base.spread, base.reach / 2, 1e-3 * Math.abs(base.median));
  if (!(loss > 0) || !(scale > 0)) return undefined;
  const calls = given.metrics.find(
    (other) => other.service === series.service && metricKind(other.metric) === 'load',
  );
  const count =
    calls === undefined
      ? 1
      : (quantile(
          sorted(calls.values.filter((_, i) => bad.has(calls.times[i] ?? Number.NaN))),
          0.5,
        ) ?? 0);
  return { series, base: usual, fault, strength: loss / scale, amount: loss * count };
}

import type { Case } from './case.ts';
import { figure } from './figures.ts';
import type { Finding } from './finding.ts';
import { metricKind } from './metric-kind.ts';
import type { Deviation } from './metrics.ts';

/** Names of nodes that stand for somebody else: tracing systems draw callers, peers and balancers that no one can mend. */
const pseudo = /(^|[^a-z])(client|remote|unknown|peer|elb|alb|nlb|load.?balancer)([^a-z]|$)/i;
export const isPseudo = (service: string): boolean => pseudo.test(service);

export interface Walk {
  /** Services at which the walk ended, best first. */
  readonly roots: readonly Finding[];
  /** Whether the indicator itself moved at the entry. */
  readonly violated: boolean;
}
/**
 * From the service whose indicator is violated down the calls, as long as the called one is anomalous on the same indicator: those without such a
 * callee are where it begins (as MonitorRank and CIRCA walk).
 */
export function walkFrom(given: Case, deviations: readonly Deviation[]): Walk {
  const start = given.sli?.service ?? given.entry;
  if (start === undefined || given.edges.length === 0) return { roots: [], violated: false };
  const kind = given.sli === undefined ? undefined : metricKind(given.sli.metric);
  const kinds = kind === undefined ? (['latency', 'error'] as const) : [kind];
  const anomaly = new Map<string, Deviation>();
  for (const deviation of deviations) {
    if (!kinds.some((one) => one === deviation.kind) || !isWorse(deviation)) continue;
    const known = anomaly.get(deviation.service);
    if (known === undefined || deviation.excess > known.excess) anomaly.set(deviation.service, deviation);
  }
  const callees = new Map<string, string[]>();
  for (const [caller, callee] of given.edges) callees.set(caller, [...(callees.get(caller) ?? []), callee]);
  const seen = new Set<string>();
  const ends: { readonly service: string; readonly depth: number }[] = [];
  const walk = (service: string, depth: number): void => {
    if (seen.has(service) || depth > 50) return;
    seen.add(service);
    const next = (callees.get(service) ?? []).filter((callee) => callee !== service && (anomaly.get(callee)?.excess ?? 0) > 0);
    if (next.length === 0 && anomaly.has(service)) ends.push({ service, depth });
    for (const callee of next) walk(callee, depth + 1);
  };
  walk(start, 0);
  const roots = ends.flatMap(({ service, depth }): Finding[] => {
    const deviation = anomaly.get(service);
    if (deviation === undefined) return [];
    const points = Math.log1p(deviation.excess) * (isPseudo(service) ? 0.3 : 1) * (depth === 0 ? 0.5 : 1);
    return [{
      source: 'call-graph',
      service,
      internal: false,
      points,
      about: deviation.kind,
      metric: deviation.metric,
      function: undefined,
      says: `the calls lead from ${start} to ${service}, and no further: its ${deviation.metric} is ${figure(deviation.fault.median)}, was ${figure(deviation.base.median)}`,
    }];
  });
  return { roots: roots.sort((a, b) => b.points - a.points), violated: (anomaly.get(start)?.excess ?? 0) > 0 };
}
export function isWorse({ kind, metric, shift }: Deviation): boolean {
  if (kind === 'error' && /success|availability/i.test(metric)) return shift < 0;
  return shift > 0;
}

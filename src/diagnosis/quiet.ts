import type { Case } from './case.ts';
import { figure } from './figures.ts';
import { type Finding, pointsOf } from './finding.ts';
import type { Deviation } from './metrics.ts';

/** Kinds of metrics that follow the work that a service is given. */
const work = new Set(['load', 'network', 'disk', 'cpu']);
/** Fewer than these, or less in accord, say nothing. */
const least = { metrics: 3, agreeing: 0.8, drop: 1 };

/**
 * A service with less to do than ever, while its caller has as much as ever: the caller comes to the call no more. So an early return or an error in the
 * caller shows, although nothing of the caller's own moves.
 */
export function quietFindings(given: Case, deviations: readonly Deviation[]): readonly Finding[] {
  if (given.kind === 'canary-vs-baseline') return [];
  const drops = new Map<string, number>();
  const byService = new Map<string, Deviation[]>();
  for (const deviation of deviations)
    if (work.has(deviation.kind))
      byService.set(deviation.service, [...(byService.get(deviation.service) ?? []), deviation]);
  for (const [service, of] of byService) {
    const falling = of.filter(({ shift }) => shift < 0).length;
    const mean =
      of.reduce((sum, { shift }) => sum + Math.max(-10, Math.min(10, shift)), 0) / of.length;
    const drop = of.length >= least.metrics && falling >= least.agreeing * of.length ? -mean : 0;
    drops.set(service, Math.max(0, drop - least.drop));
  }
  return [...drops].flatMap(([service, drop]): Finding[] => {
    if (drop <= 0) return [];
    const callers = new Set(
      given.edges
        .filter(([caller, callee]) => callee === service && caller !== service)
        .map(([caller]) => caller)
        .filter((caller) => (drops.get(caller) ?? 0) < 0.5 * drop),
    );
    return [...callers].map((caller) => ({
      source: 'call-graph',
      service: caller,
      internal: true,
      points: pointsOf(drop, 1 / Math.sqrt(callers.size)),
      about: 'error',
      metric: undefined,
      function: undefined,
      says: `${caller} calls ${service} less than before (its work fell by ${figure(drop + least.drop)} times its usual spread), while it has as much to do itself`,
    }));
  });
}

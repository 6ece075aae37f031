import type { Case } from './case.ts';
import { metricKind } from './metric-kind.ts';
import { valuesIn, type Window } from './metrics.ts';
import { quantile, sorted } from './statistics.ts';

/** Services that requests come to: from the entry down the calls, and whatever has spans. undefined: the calls are not known. */
export function onTheWay(given: Case): ReadonlySet<string> | undefined {
  const callees = new Map<string, Set<string>>();
  for (const [caller, callee] of given.edges)
    callees.set(caller, (callees.get(caller) ?? new Set()).add(callee));
  const reached = new Set(given.spans.map(({ service }) => service));
  const due = given.entry === undefined ? [] : [given.entry, ...reached];
  for (let service = due.pop(); service !== undefined; service = due.pop()) {
    reached.add(service);
    for (const callee of callees.get(service) ?? []) if (!reached.has(callee)) due.push(callee);
  }
  return reached.size >= 3 ? reached : undefined;
}
/** Services whose own measure of load says that nobody called them: what their latency says is of no request. */
export function idle(given: Case, window: Window): ReadonlySet<string> {
  return new Set(
    given.metrics
      .filter(({ metric }) => metricKind(metric) === 'load')
      .filter((series) => {
        const after = sorted(
          given.kind === 'before-after' ? valuesIn(series, window.onsetS, Infinity) : series.values,
        );
        const before = sorted(
          given.kind === 'before-after'
            ? valuesIn(series, -Infinity, window.onsetS)
            : series.values,
        );
        return quantile(after, 0.5) === 0 && quantile(before, 0.5) === 0;
      })
      .map(({ service }) => service),
  );
}

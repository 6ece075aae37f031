import type { ClientCalls } from './client-calls.ts';
import { regularity } from './log-differences.ts';
import type { Side, Span, SpanFinding } from './span.ts';
import { twoProportionZ } from './statistics.ts';
import { operationKey, type TraceIndex } from './trace-index.ts';

interface Counts {
  base: number;
  fault: number;
}
interface Shape {
  readonly parent: Span;
  readonly child: string;
  readonly missing: string;
  readonly with: Counts;
  readonly count: Counts;
}
interface Shapes {
  readonly parents: Map<string, Counts>;
  readonly pairs: Map<string, Shape>;
}
/** Which children an operation has: one that is gone, new, or there more often is another way through the code. */
export function shapes(
  base: TraceIndex,
  fault: TraceIndex,
  clients: ClientCalls,
): readonly SpanFinding[] {
  const all: Shapes = { parents: new Map(), pairs: new Map() };
  for (const [side, index] of [
    ['base', base],
    ['fault', fault],
  ] as const)
    for (const span of index.spans) count(all, side, span, index, clients);
  return [...all.pairs.values()].flatMap((pair) => {
    const of = all.parents.get(operationKey(pair.parent));
    return of === undefined || of.base < 5 || of.fault < 5 ? [] : shapeOf(pair, of);
  });
}
function count(all: Shapes, side: Side, span: Span, index: TraceIndex, clients: ClientCalls): void {
  // A call without its server's span is the called side's doing, where it is known which that is.
  const isCall = clients.isClient(span);
  const to = isCall ? clients.called(span, []) : undefined;
  if (isCall && to === undefined) return;
  const key = operationKey(span);
  const of = all.parents.get(key) ?? { base: 0, fault: 0 };
  of[side] += 1;
  all.parents.set(key, of);
  const seen = new Set<string>();
  for (const child of index.childrenOf(span)) {
    const name = callName(child, index, clients);
    const pairKey = `${key}\u0000${name}`;
    const pair = all.pairs.get(pairKey) ?? {
      parent: span,
      child: name,
      missing: to?.service ?? span.service,
      with: { base: 0, fault: 0 },
      count: { base: 0, fault: 0 },
    };
    pair.count[side] += 1;
    if (!seen.has(pairKey)) pair.with[side] += 1;
    seen.add(pairKey);
    all.pairs.set(pairKey, pair);
  }
}
/** `HTTP GET` is many calls; whom it called tells them apart. */
function callName(child: Span, index: TraceIndex, clients: ClientCalls): string {
  if (!clients.isClient(child)) return child.operation;
  const [server] = index.childrenOf(child);
  return server === undefined
    ? child.operation
    : `${child.operation} ${server.service} ${server.operation}`;
}
/** Bar for a difference of shares, as there are hundreds of pairs. */
export const shapeBar = 3.5;
function shapeOf(pair: Shape, of: { base: number; fault: number }): SpanFinding[] {
  const about = {
    service: pair.missing,
    caller: undefined,
    operation: pair.parent.operation,
    child: pair.child,
    samples: of,
  };
  const z = Math.abs(twoProportionZ(pair.with.fault, of.fault, pair.with.base, of.base));
  const found: SpanFinding[] = [];
  if (z > shapeBar)
    found.push({
      ...about,
      aspect: 'shape',
      base: pair.with.base / of.base,
      fault: pair.with.fault / of.fault,
      strength: (z - shapeBar) * Math.max(0.7, regularity(pair.with.base / of.base)),
    });
  const [before, after] = [pair.count.base / of.base, pair.count.fault / of.fault];
  if (before >= 0.5 && after > 2 * before && of.base >= 20 && pair.count.fault >= 20)
    found.push({
      ...about,
      aspect: 'count',
      base: before,
      fault: after,
      strength: 4 * Math.log(after / before),
    });
  return found;
}

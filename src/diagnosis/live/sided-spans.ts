import type { Side } from '../span.ts';
import type { CollectedSpan } from './collected.ts';
import { most } from './document.ts';
import { oneLine } from './trim.ts';

/** A span of a store of traces; `side` where it says its pod, and the pod is of an arm. */
export interface StoredSpan {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentId: string | null;
  readonly service: string;
  readonly operation: string;
  /** Unix milliseconds. */
  readonly startMs: number;
  readonly durationMs: number;
  readonly failed: boolean;
  readonly side: Side | undefined;
}
interface Trace {
  readonly spans: readonly StoredSpan[];
  readonly sides: ReadonlySet<Side>;
}
const farthest = 256;

/**
 * Spans by side, as many traces of each as fit. What other services did is of the arm that it was done for: that of the nearest span above it which is of one; in a
 * trace of one arm everything is of it. What is of neither is left out.
 */
export function collectedSpans(
  given: readonly StoredSpan[],
  { workload, fromMs }: { readonly workload: string; readonly fromMs: number },
): { readonly spans: readonly CollectedSpan[]; readonly traces: Readonly<Record<Side, number>> } {
  const counts = { base: 0, fault: 0 };
  const spans: CollectedSpan[] = [];
  let [trace, id] = [0, 0];
  for (const one of inTurn(tracesIn(given))) {
    const sided = sidesIn(one);
    if (spans.length + sided.length > most.spans) break;
    for (const side of one.sides) counts[side] += 1;
    const numbers = new Map(sided.map(({ span }) => [span.spanId, ++id] as const));
    for (const { span, side } of sided)
      spans.push({
        ...{ side, trace, id: numbers.get(span.spanId) ?? 0 },
        parent: span.parentId === null ? 0 : (numbers.get(span.parentId) ?? 0),
        // Spans of the arms are the workload's, whatever it calls itself.
        service: span.side === undefined ? oneLine(span.service, 100) : workload,
        operation: oneLine(span.operation, 200),
        startMs: Math.round((span.startMs - fromMs) * 1000) / 1000,
        ms: Math.round(span.durationMs * 1000) / 1000,
        failed: span.failed,
      });
    trace += 1;
  }
  return { spans, traces: counts };
}
/** Each span once, by traces that have one of an arm. */
function tracesIn(given: readonly StoredSpan[]): readonly Trace[] {
  const traces = new Map<string, Map<string, StoredSpan>>();
  for (const span of given) {
    const of = traces.get(span.traceId) ?? new Map<string, StoredSpan>();
    traces.set(span.traceId, of.set(span.spanId, span));
  }
  return [...traces.values()]
    .map((of) => [...of.values()])
    .map((spans) => ({
      spans,
      sides: new Set(spans.flatMap(({ side }) => (side === undefined ? [] : [side]))),
    }))
    .filter(({ sides }) => sides.size > 0);
}
/** One of the canary, one of stable: what has to be left out is left out of both. */
function inTurn(traces: readonly Trace[]): readonly Trace[] {
  const canary = traces.filter(({ sides }) => sides.has('fault'));
  const stable = traces.filter(({ sides }) => !sides.has('fault'));
  return Array.from({ length: Math.max(canary.length, stable.length) }, (_, i) => [
    canary[i],
    stable[i],
  ])
    .flat()
    .filter((one) => one !== undefined);
}
function sidesIn({
  spans,
  sides,
}: Trace): readonly { readonly span: StoredSpan; readonly side: Side }[] {
  const [only] = sides.size === 1 ? sides : [];
  const byId = new Map(spans.map((span) => [span.spanId, span]));
  return spans.flatMap((span) => {
    const side = span.side ?? only ?? sideAbove(span, byId);
    return side === undefined ? [] : [{ span, side }];
  });
}
function sideAbove(span: StoredSpan, byId: ReadonlyMap<string, StoredSpan>): Side | undefined {
  let at: StoredSpan | undefined = span;
  for (let steps = 0; at !== undefined && steps < farthest; steps++) {
    if (at.side !== undefined) return at.side;
    at = at.parentId === null ? undefined : byId.get(at.parentId);
  }
  return undefined;
}

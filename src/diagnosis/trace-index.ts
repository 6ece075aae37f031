import type { Side, Span } from './span.ts';

/** Spans of one side by what they are children of. */
export interface TraceIndex {
  readonly spans: readonly Span[];
  readonly childrenOf: (span: Span) => readonly Span[];
  readonly parentOf: (span: Span) => Span | undefined;
}
const none: readonly Span[] = [];
const keyOf = (trace: string, id: string): string => `${trace}\u0000${id}`;

export function traceIndex(all: readonly Span[], side: Side): TraceIndex {
  const spans = all.filter((span) => span.side === side);
  const byId = new Map(spans.map((span) => [keyOf(span.trace, span.id), span]));
  const children = new Map<string, Span[]>();
  for (const span of spans) {
    if (span.parent === '' || span.parent === span.id) continue;
    const key = keyOf(span.trace, span.parent);
    const found = children.get(key);
    if (found === undefined) children.set(key, [span]);
    // A parent of ten thousand children is a loop or an attack; what is beyond would only be counted again.
    else if (found.length < 10_000) found.push(span);
  }
  return {
    spans,
    childrenOf: (span) => children.get(keyOf(span.trace, span.id)) ?? none,
    parentOf: (span) => (span.parent === '' ? undefined : byId.get(keyOf(span.trace, span.parent))),
  };
}

/** Time in which the span itself worked: its duration without the union of its children, each cut to the span. */
export function selfTimeMs(span: Span, children: readonly Span[]): number {
  const end = span.startMs + span.durationMs;
  const parts = children
    .map((child): [number, number] => [
      Math.max(span.startMs, child.startMs),
      Math.min(end, child.startMs + child.durationMs),
    ])
    .filter(([from, to]) => to > from)
    .sort((a, b) => a[0] - b[0]);
  let covered = 0;
  let until = span.startMs;
  for (const [from, to] of parts) {
    if (to <= until) continue;
    covered += to - Math.max(from, until);
    until = to;
  }
  return Math.max(0, span.durationMs - covered);
}

export const operationKey = (span: Span): string => `${span.service}\u0000${span.operation}`;

import type { Side, Span } from './case.ts';

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

/** The callers' side of calls: which operations they are, and whom one of their spans called. */
export interface ClientCalls {
  readonly isClient: (span: Span) => boolean;
  /** The called service where it is known, with its own span where there is one. */
  readonly called: (
    span: Span,
    children: readonly Span[],
  ) => { readonly service: string; readonly server: Span | undefined } | undefined;
}
/**
 * An operation is a call when its spans have one child, in another service; or when its name holds that of a service (as gRPC's client spans do:
 * `package.Service/Method`).
 */
export function clientCalls(indexes: readonly TraceIndex[], services: readonly string[]): ClientCalls {
  const seen = new Map<string, { readonly span: Span; calls: number; other: number; readonly to: Set<string> }>();
  for (const index of indexes)
    for (const span of index.spans) {
      const children = index.childrenOf(span);
      const key = operationKey(span);
      const count = seen.get(key) ?? { span, calls: 0, other: 0, to: new Set() };
      const [only] = children;
      if (children.length === 1 && only !== undefined && only.service !== span.service) {
        count.calls += 1;
        count.to.add(only.service);
      } else if (children.length > 0) count.other += 1;
      seen.set(key, count);
    }
  const plain = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '');
  const names = services.map((service) => [service, plain(service)] as const);
  const clients = new Map<string, string | undefined>();
  for (const [key, { span, calls, other, to }] of seen) {
    // One stray trace with a single child left makes no call of a handler that calls several services.
    if (calls > 0 && other <= 0.05 * calls) {
      clients.set(key, to.size === 1 ? [...to][0] : undefined);
      continue;
    }
    if (calls + other > 0) continue;
    const words = new Set(span.operation.split(/[./:\s]+/).map(plain));
    const named = names.find(([service, name]) => service !== span.service && name.length > 3 && words.has(name));
    if (named !== undefined) clients.set(key, named[0]);
  }
  return {
    isClient: (span) => clients.has(operationKey(span)),
    called: (span, children) => {
      const [server] = children;
      if (server !== undefined && server.service !== span.service) return { service: server.service, server };
      const service = clients.get(operationKey(span));
      return service === undefined ? undefined : { service, server: undefined };
    },
  };
}
export const operationKey = (span: Span): string => `${span.service}\u0000${span.operation}`;

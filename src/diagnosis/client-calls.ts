import type { Span } from './span.ts';
import { operationKey, type TraceIndex } from './trace-index.ts';

/** The callers' side of calls: which operations they are, and whom one of their spans called. */
export interface ClientCalls {
  readonly isClient: (span: Span) => boolean;
  /** The called service where it is known, with its own span where there is one. */
  readonly called: (
    span: Span,
    children: readonly Span[],
  ) => { readonly service: string; readonly server: Span | undefined } | undefined;
}
interface Seen {
  readonly span: Span;
  /** Spans with one child, in another service. */
  calls: number;
  /** Spans with other children. */
  other: number;
  readonly to: Set<string>;
}
/**
 * An operation is a call when its spans have one child, in another service; or when its name holds that of a service (as gRPC's client spans do:
 * `package.Service/Method`).
 */
export function clientCalls(
  indexes: readonly TraceIndex[],
  services: readonly string[],
): ClientCalls {
  const clients = new Map<string, string | undefined>();
  const named = namedService(services);
  // One stray trace with a single child left makes no call of a handler that calls several services.
  for (const [key, { span, calls, other, to }] of operationsOf(indexes))
    if (calls > 0 && other <= 0.05 * calls)
      clients.set(key, to.size === 1 ? [...to][0] : undefined);
    else if (calls + other === 0) {
      const service = named(span);
      if (service !== undefined) clients.set(key, service);
    }
  return {
    isClient: (span) => clients.has(operationKey(span)),
    called: (span, children) => {
      const [server] = children;
      if (server !== undefined && server.service !== span.service)
        return { service: server.service, server };
      const service = clients.get(operationKey(span));
      return service === undefined ? undefined : { service, server: undefined };
    },
  };
}
function operationsOf(indexes: readonly TraceIndex[]): ReadonlyMap<string, Seen> {
  const seen = new Map<string, Seen>();
  for (const index of indexes)
    for (const span of index.spans) {
      const children = index.childrenOf(span);
      const key = operationKey(span);
      const count = seen.get(key) ?? { span, calls: 0, other: 0, to: new Set<string>() };
      seen.set(key, count);
      const [only] = children;
      if (children.length === 1 && only !== undefined && only.service !== span.service) {
        count.calls += 1;
        count.to.add(only.service);
      } else if (children.length > 0) count.other += 1;
    }
  return seen;
}
function namedService(services: readonly string[]): (span: Span) => string | undefined {
  const plain = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '');
  const names = services.map((service) => [service, plain(service)] as const);
  return (span) => {
    const words = new Set(span.operation.split(/[./:\s]+/).map(plain));
    return names.find(
      ([service, name]) => service !== span.service && name.length > 3 && words.has(name),
    )?.[0];
  };
}

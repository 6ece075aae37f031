import { type Fields, listOf, refuse, textOf } from '../../ledger/fields.ts';
import { type Header, traceContextOf } from '../trace-context.ts';

/** What the headers of a message or a request say of its context. */
export interface Carried {
  /** Where they were seen: a queue, `retry`, `dlq`. */
  readonly at: string;
  /** Null where no trace can be gone on with. */
  readonly traceId: string | null;
  readonly problems: readonly string[];
  readonly tenant: string | null;
}
const tenantNames = ['x-tenant-id', 'tenant-id', 'x-tenant', 'tenant'];

export function carriedOf(fields: Fields): Carried {
  const headers = listOf(fields, 'headers', headerOf);
  const context = traceContextOf(headers);
  const old = headerValue(headers, ['x-trace-id']);
  // A header of before W3C's is taken where there is none of W3C's.
  const legacy =
    old !== null && /^[0-9a-f]{32}$/i.test(old) && headerValue(headers, ['traceparent']) === null;
  return {
    at: textOf(fields, 'at'),
    traceId: 'traceId' in context ? context.traceId : legacy ? old.toLowerCase() : null,
    problems: 'problems' in context && !legacy ? context.problems : [],
    tenant: headerValue(headers, tenantNames) ?? baggageOf(headerValue(headers, ['baggage'])),
  };
}
function headerOf(item: unknown, name: string): Header {
  const [key, value] = Array.isArray(item) ? item : [];
  return typeof key === 'string' && typeof value === 'string'
    ? [key, value]
    : refuse(name, item, '[name, value], both texts');
}
const headerValue = (headers: readonly Header[], names: readonly string[]): string | null =>
  headers.find(([name]) => names.includes(name.toLowerCase()))?.[1] ?? null;
/** The member of the tenant in W3C's baggage. */
function baggageOf(baggage: string | null): string | null {
  for (const member of baggage?.split(',') ?? []) {
    const [, key, value] = /^[ \t]*([^=;\s]+)[ \t]*=[ \t]*([^;\s]*)/.exec(member) ?? [];
    if (value !== undefined && /^tenant([._-]?id)?$/i.test(key ?? '')) return decoded(value);
  }
  return null;
}
const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

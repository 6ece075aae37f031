import { LedgerError } from '../../ledger/check.ts';
import { type Fields, fieldsOf, itemOf, listOf, refuse } from '../../ledger/fields.ts';

/** What of a span matters here (OTLP, JSON encoding: ids in hexadecimal digits, kinds as numbers or names). */
export interface Span {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentId: string | null;
  readonly kind: 'producer' | 'consumer' | 'other';
  /** Null where the span does not say. */
  readonly sampled: boolean | null;
  readonly links: readonly { readonly traceId: string; readonly spanId: string }[];
  readonly tenant: string | null;
  readonly messageId: string | null;
  readonly name: string;
}
/** The spans of a line: one span, or the export of a collector (`resourceSpans`). Null when it is neither. */
export function spansOf(fields: Fields): readonly Span[] | null {
  if (Array.isArray(fields['resourceSpans']))
    return nested(fields, 'resourceSpans').flatMap((resource) =>
      nested(resource, 'scopeSpans').flatMap((scope) => nested(scope, 'spans').map(spanOf)),
    );
  return fields['spanId'] === undefined && fields['traceId'] === undefined
    ? null
    : [spanOf(fields)];
}
const nested = (fields: Fields, name: string): readonly Fields[] =>
  fields[name] === undefined ? [] : listOf(fields, name, itemOf);

const producers: readonly unknown[] = [4, 'SPAN_KIND_PRODUCER', 'PRODUCER', 'producer'];
const consumers: readonly unknown[] = [5, 'SPAN_KIND_CONSUMER', 'CONSUMER', 'consumer'];
function spanOf(fields: Fields): Span {
  const attributes = attributesOf(fields);
  const parent = fields['parentSpanId'];
  return {
    traceId: idOf(fields, 'traceId', 32),
    spanId: idOf(fields, 'spanId', 16),
    parentId:
      parent === undefined || parent === null || parent === ''
        ? null
        : idOf(fields, 'parentSpanId', 16),
    kind: producers.includes(fields['kind'])
      ? 'producer'
      : consumers.includes(fields['kind'])
        ? 'consumer'
        : 'other',
    sampled: sampledOf(fields['flags']),
    links: nested(fields, 'links').map((link) => ({
      traceId: idOf(link, 'traceId', 32),
      spanId: idOf(link, 'spanId', 16),
    })),
    tenant: firstOf(attributes, tenantKeys),
    messageId: firstOf(attributes, ['messaging.message.id', 'messaging.message_id']),
    name: typeof fields['name'] === 'string' ? fields['name'] : '',
  };
}
function idOf(fields: Fields, name: string, length: number): string {
  const value = fields[name];
  const id = typeof value === 'string' ? value.toLowerCase() : '';
  if (id.length !== length || !/^[0-9a-f]+$/.test(id) || /^0+$/.test(id))
    refuse(name, value, `an id of ${length} hexadecimal digits`);
  return id;
}
/** The first bit of W3C's trace flags. OTLP leaves all flags at 0 where an exporter does not fill them in: bit 8 says that it knows of flags. */
function sampledOf(flags: unknown): boolean | null {
  if (flags === undefined || flags === null) return null;
  if (typeof flags !== 'number' || !Number.isInteger(flags) || flags < 0)
    throw new LedgerError("its field 'flags' must be a whole number");
  return (flags & 1) === 1;
}
export const tenantKeys: readonly string[] = [
  'tenant',
  'tenant.id',
  'tenant_id',
  'tenantId',
  'tenantID',
  'app.tenant',
  'baggage.tenant',
  'enduser.tenant',
];
function attributesOf(fields: Fields): ReadonlyMap<string, string> {
  return new Map(
    nested(fields, 'attributes').flatMap((attribute) => {
      const [key, value] = [attribute['key'], attribute['value']];
      if (typeof key !== 'string' || value === null || typeof value !== 'object') return [];
      const held = fieldsOf(value);
      const text = held['stringValue'] ?? held['intValue'];
      return text === undefined || text === null ? [] : [[key, String(text)] as const];
    }),
  );
}
const firstOf = (
  attributes: ReadonlyMap<string, string>,
  keys: readonly string[],
): string | null => {
  for (const key of keys) {
    const value = attributes.get(key);
    if (value !== undefined && value !== '') return value;
  }
  return null;
};

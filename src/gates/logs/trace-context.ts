/** What a service takes over from the headers of a request or a message (W3C Trace Context, level 2). */
export type TraceContext =
  | {
      readonly traceId: string;
      readonly parentId: string;
      readonly sampled: boolean;
      readonly tracestate: readonly (readonly [key: string, value: string])[];
    }
  /** No trace can be gone on with: a new one begins. */
  | { readonly restart: true; readonly problems: readonly string[] };
export type Header = readonly [name: string, value: string];

const length = 55;
const form = /^([0-9a-f]{2})-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})/;
const zeros = /^0+$/;
const sampledBit = 1;

/** Headers as they arrive, several of one name in their order. An invalid `traceparent` discards `tracestate`; an invalid `tracestate` is discarded alone. */
export function traceContextOf(headers: readonly Header[]): TraceContext {
  const parents = valuesOf(headers, 'traceparent');
  const [value] = parents;
  if (value === undefined) return { restart: true, problems: ['there is no traceparent'] };
  if (parents.length > 1)
    return { restart: true, problems: [`there are ${parents.length} traceparent headers`] };
  const parent = parentOf(value);
  if (typeof parent === 'string') return { restart: true, problems: [parent] };
  return { ...parent, tracestate: stateOf(valuesOf(headers, 'tracestate')) ?? [] };
}
const valuesOf = (headers: readonly Header[], name: string): readonly string[] =>
  headers.flatMap(([given, value]) => (given.toLowerCase() === name ? [trimmed(value)] : []));
/** Without optional white space (RFC 9110, 5.6.3): other blanks than these two belong to the value. */
const trimmed = (text: string): string =>
  text.replace(/^[ \t]+/, '').replace(/(?<![ \t])[ \t]+$/, '');

/** The parts of a `traceparent`, or what is wrong with it. */
function parentOf(
  value: string,
): { readonly traceId: string; readonly parentId: string; readonly sampled: boolean } | string {
  const [, version, traceId, parentId, flags] = form.exec(value) ?? [];
  if (traceId === undefined || parentId === undefined || flags === undefined)
    return 'traceparent is not version-traceid-parentid-flags in lower-case hexadecimal digits';
  if (version === 'ff') return 'traceparent has the version ff, which is forbidden';
  // Later versions may say more behind another dash; this one says no more.
  if (value.length > length && (version === '00' || value[length] !== '-'))
    return `traceparent goes on after its flags`;
  if (zeros.test(traceId)) return 'traceparent has a trace id of zeros';
  if (zeros.test(parentId)) return 'traceparent has a parent id of zeros';
  return { traceId, parentId, sampled: (Number.parseInt(flags, 16) & sampledBit) === sampledBit };
}

const member =
  /^([a-z0-9][a-z0-9_\-*/@]{0,255})=([\x20-\x2b\x2d-\x3c\x3e-\x7e]{0,255}[\x21-\x2b\x2d-\x3c\x3e-\x7e])$/;
const most = 32;
/** All members in their order, the first of equal keys; undefined when one of them is invalid, or there are too many. */
function stateOf(values: readonly string[]): readonly (readonly [string, string])[] | undefined {
  const state = new Map<string, string>();
  let count = 0;
  for (const text of values.flatMap((value) => value.split(',')).map(trimmed)) {
    if (text === '') continue;
    const [, key, value] = member.exec(text) ?? [];
    count += 1;
    if (key === undefined || value === undefined || count > most) return undefined;
    if (!state.has(key)) state.set(key, value);
  }
  return [...state];
}

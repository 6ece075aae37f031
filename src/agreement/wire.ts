import { bytesWithin, protobufReader, readFields } from '../inputs/protobuf.ts';

/** Protocol Buffers' wire format (protobuf.dev/programming-guides/encoding) for the messages of verifier.proto: numbers, flags, bytes, text. */
type Kind = 'number' | 'flag' | 'bytes' | 'text';
type Value<K extends Kind> = K extends 'number'
  ? number
  : K extends 'flag'
    ? boolean
    : K extends 'bytes'
      ? Uint8Array
      : string;
type Fields = Readonly<Record<string, readonly [number, Kind]>>;
type Message<F extends Fields> = { readonly [K in keyof F]: Value<F[K][1]> };
export interface WireType<T> {
  readonly encode: (message: T) => Buffer;
  /** Throws on bytes that are no such message; unknown fields are skipped, as later versions may have more. */
  readonly decode: (bytes: Uint8Array) => T;
}
export type Wire<W> = W extends WireType<infer T> ? T : never;
/** Messages say this version; another one is refused. */
export const wireVersion = 1;

function varint(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  while (rest > 127) {
    bytes.push((rest % 128) + 128);
    rest = Math.floor(rest / 128);
  }
  return [...bytes, rest];
}
function field(number: number, kind: Kind, value: unknown): readonly Uint8Array[] {
  if (kind === 'number' || kind === 'flag') {
    const written = Number(value);
    return written === 0 ? [] : [Uint8Array.from([...varint(number * 8), ...varint(written)])];
  }
  const bytes = kind === 'text' ? Buffer.from(value as string, 'utf8') : (value as Uint8Array);
  return bytes.length === 0
    ? []
    : [Uint8Array.from([...varint(number * 8 + 2), ...varint(bytes.length)]), bytes];
}
const message = <const F extends Fields>(fields: F): WireType<Message<F>> => ({
  encode: (given) =>
    Buffer.concat(
      Object.entries(fields).flatMap(([name, [number, kind]]) => field(number, kind, given[name])),
    ),
  decode(bytes) {
    const found: Record<string, unknown> = Object.fromEntries(
      Object.entries(fields).map(([name, [, kind]]) => [name, nothing(kind)]),
    );
    readFields(protobufReader(bytes), (number, value, inside) => {
      const own = Object.entries(fields).find(([, [known]]) => known === number);
      if (own === undefined) return;
      const [name, [, kind]] = own;
      // Bytes of their own: those of the message may be a buffer that is used again.
      found[name] = readValue(
        kind,
        inside === undefined ? value : bytesWithin(inside).slice(),
        name,
      );
    });
    return found as Message<F>;
  },
});
const nothing = (kind: Kind): unknown =>
  kind === 'number' ? 0 : kind === 'flag' ? false : kind === 'text' ? '' : new Uint8Array(0);
function readValue(kind: Kind, value: number | Uint8Array, name: string): unknown {
  const isNumber = typeof value === 'number';
  if (Number.isNaN(value) || isNumber !== (kind === 'number' || kind === 'flag'))
    throw new Error(`the field ${name} has another type`);
  if (isNumber) return kind === 'flag' ? value !== 0 : value;
  return kind === 'text' ? new TextDecoder('utf-8', { fatal: true }).decode(value) : value;
}
const signed = { version: [1, 'number'], body: [2, 'bytes'], signature: [3, 'bytes'] } as const;
export const wireSummary = message({ ...signed, challenge: [4, 'text'] });
export const wireAck = message({
  version: [1, 'number'],
  accepted: [2, 'flag'],
  reason: [3, 'text'],
});
export const wireViewRequest = message({
  version: [1, 'number'],
  challenge: [2, 'text'],
  release: [3, 'text'],
});
export const wireView = message(signed);
export const wireVoteRequest = message({
  version: [1, 'number'],
  challenge: [2, 'text'],
  body: [3, 'bytes'],
});
export type WireSummary = Wire<typeof wireSummary>;
export type WireAck = Wire<typeof wireAck>;
export type WireViewRequest = Wire<typeof wireViewRequest>;
export type WireView = Wire<typeof wireView>;
export type WireVoteRequest = Wire<typeof wireVoteRequest>;

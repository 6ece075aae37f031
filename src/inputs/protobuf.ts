/** Protocol Buffers' wire format (https://protobuf.dev/programming-guides/encoding), read from bytes that nobody vouches for. */
export class ProtobufError extends Error {
  override readonly name = 'ProtobufError';
}
/** Where a message lies within its bytes, and how far it was read. */
export interface ProtobufReader {
  readonly bytes: Uint8Array;
  at: number;
  readonly end: number;
}
/** A field: its number, and what it holds. A varint is `value`; one of variable length is `inside` (and 0); of a fixed width only that it was there (NaN). */
export type ProtobufField = (
  number: number,
  value: number,
  inside: ProtobufReader | undefined,
) => void;

export const protobufReader = (bytes: Uint8Array): ProtobufReader => ({
  bytes,
  at: 0,
  end: bytes.length,
});
export const bytesWithin = ({ bytes, at, end }: ProtobufReader): Uint8Array =>
  bytes.subarray(at, end);

/** A varint as a signed number of 64 bits (beyond 2^53 rounded). */
export function readVarint(reader: ProtobufReader): number {
  const began = reader.at;
  let value = 0;
  let scale = 1;
  for (let i = 0; i < 9; i++) {
    const byte = oneByte(reader);
    value += (byte & 0x7f) * scale;
    if (byte < 0x80) return value;
    scale *= 128;
  }
  if (oneByte(reader) >= 0x80) throw new ProtobufError('has a number of more than ten bytes');
  return negative(reader.bytes.subarray(began, reader.at));
}
function oneByte(reader: ProtobufReader): number {
  if (reader.at >= reader.end) throw new ProtobufError('ends in the middle of a number');
  return reader.bytes[reader.at++] ?? 0;
}
/** Ten bytes are a negative number, which a double would round away. */
function negative(bytes: Uint8Array): number {
  let value = 0n;
  bytes.forEach((byte, i) => {
    value |= BigInt(byte & 0x7f) << BigInt(7 * i);
  });
  return Number(BigInt.asIntN(64, value));
}

/** Calls back for each field of one message, unknown ones too, as later versions may have more; groups are refused. Throws ProtobufError where the bytes end before the message does. */
export function readFields(reader: ProtobufReader, each: ProtobufField): void {
  while (reader.at < reader.end) {
    const tag = readVarint(reader);
    const wire = tag % 8;
    const number = Math.floor(tag / 8);
    if (wire === 0) each(number, readVarint(reader), undefined);
    else if (wire === 2) each(number, 0, within(reader, readVarint(reader)));
    else if (wire === 1 || wire === 5) {
      within(reader, wire === 1 ? 8 : 4);
      each(number, Number.NaN, undefined);
    } else throw new ProtobufError(`has a field of the unknown wire type ${wire}`);
  }
}
/** So many bytes from here, and on behind them. */
function within(reader: ProtobufReader, length: number): ProtobufReader {
  if (!(length >= 0) || length > reader.end - reader.at)
    throw new ProtobufError('ends in the middle of a field');
  const inside = { bytes: reader.bytes, at: reader.at, end: reader.at + length };
  reader.at += length;
  return inside;
}

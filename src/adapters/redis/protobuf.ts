/** The fields of one message of Protocol Buffers (https://protobuf.dev/programming-guides/encoding), by number: varints as bigints, the rest as bytes. */
export type Message = ReadonlyMap<number, readonly (bigint | Buffer)[]>;

/** Throws when the bytes end before their message does: something else must not be read as a task. */
export function readMessage(bytes: Buffer): Message {
  const fields = new Map<number, (bigint | Buffer)[]>();
  let at = 0;
  const take = (length: number): Buffer => {
    if (length < 0 || at + length > bytes.length)
      throw new Error(`a message ends at byte ${bytes.length}, needed are ${at + length}`);
    at += length;
    return bytes.subarray(at - length, at);
  };
  const varint = (): bigint => {
    let value = 0n;
    for (let shift = 0n; shift < 70n; shift += 7n) {
      const byte = take(1).readUInt8(0);
      value |= BigInt(byte & 127) << shift;
      if (byte < 128) return BigInt.asUintN(64, value);
    }
    throw new Error('a varint is too long');
  };
  const value = (wire: bigint): bigint | Buffer => {
    if (wire === 0n) return varint();
    if (wire === 1n) return take(8);
    if (wire === 2n) return take(Number(varint()));
    if (wire === 5n) return take(4);
    throw new Error(`the wire type ${wire} is none`);
  };
  while (at < bytes.length) {
    const tag = varint();
    const number = Number(tag >> 3n);
    fields.set(number, [...(fields.get(number) ?? []), value(tag & 7n)]);
  }
  return fields;
}
export const bytesOf = (message: Message, field: number): Buffer => {
  const last = message.get(field)?.at(-1);
  return Buffer.isBuffer(last) ? last : Buffer.alloc(0);
};
export const textOf = (message: Message, field: number): string =>
  bytesOf(message, field).toString('utf8');
export const textsOf = (message: Message, field: number): readonly string[] =>
  (message.get(field) ?? []).map((one) => (Buffer.isBuffer(one) ? one.toString('utf8') : ''));
/** 0 where it is left out, as in proto3. */
export const numberOf = (message: Message, field: number): number => {
  const last = message.get(field)?.at(-1);
  return typeof last === 'bigint' ? Number(BigInt.asIntN(64, last)) : 0;
};
/** A map<string, string>. */
export const mapOf = (message: Message, field: number): ReadonlyMap<string, string> =>
  new Map(
    (message.get(field) ?? [])
      .filter((one) => Buffer.isBuffer(one))
      .map((one) => {
        const pair = readMessage(one);
        return [textOf(pair, 1), textOf(pair, 2)] as const;
      }),
  );

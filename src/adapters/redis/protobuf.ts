import { bytesWithin, protobufReader, readFields } from '../../inputs/protobuf.ts';

/** The fields of one message of Protocol Buffers, by number: varints, the rest as bytes; a field of a fixed width is left out. */
export type Message = ReadonlyMap<number, readonly (number | Buffer)[]>;

/** Throws when the bytes end before their message does: something else must not be read as a task. */
export function readMessage(bytes: Uint8Array): Message {
  const fields = new Map<number, (number | Buffer)[]>();
  readFields(protobufReader(bytes), (number, value, inside) => {
    if (inside === undefined && Number.isNaN(value)) return;
    const one = inside === undefined ? value : Buffer.from(bytesWithin(inside));
    fields.set(number, [...(fields.get(number) ?? []), one]);
  });
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
  return typeof last === 'number' ? last : 0;
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

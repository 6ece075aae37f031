/** Kafka's binary types (https://kafka.apache.org/protocol): only those that our few requests need. */
export interface Writer {
  int8(value: number): Writer;
  int16(value: number): Writer;
  int32(value: number): Writer;
  int64(value: bigint): Writer;
  string(value: string): Writer;
  /** Unsigned varint length + 1, as in flexible versions. */
  compactString(value: string): Writer;
  bytes(value: Uint8Array): Writer;
  done(): Buffer;
}
export function writer(): Writer {
  const parts: Buffer[] = [];
  const fixed = (size: number, write: (buffer: Buffer) => unknown): Writer => {
    const buffer = Buffer.alloc(size);
    write(buffer);
    parts.push(buffer);
    return self;
  };
  const self: Writer = {
    int8: (value) => fixed(1, (buffer) => buffer.writeInt8(value)),
    int16: (value) => fixed(2, (buffer) => buffer.writeInt16BE(value)),
    int32: (value) => fixed(4, (buffer) => buffer.writeInt32BE(value)),
    int64: (value) => fixed(8, (buffer) => buffer.writeBigInt64BE(value)),
    string(value) {
      const text = Buffer.from(value);
      self.int16(text.length);
      parts.push(text);
      return self;
    },
    compactString(value) {
      const text = Buffer.from(value);
      let length = text.length + 1;
      for (; length > 127; length >>>= 7) self.int8(((length & 127) | 128) - 256);
      self.int8(length);
      parts.push(text);
      return self;
    },
    bytes(value) {
      self.int32(value.length);
      parts.push(Buffer.from(value));
      return self;
    },
    done: () => Buffer.concat(parts),
  };
  return self;
}

export interface Reader {
  int8(): number;
  int16(): number;
  int32(): number;
  int64(): bigint;
  /** '' for null. */
  string(): string;
  compactString(): string;
  bytes(): Buffer;
  array<T>(item: (reader: Reader) => T): readonly T[];
  compactArray<T>(item: (reader: Reader) => T): readonly T[];
  /** Tagged fields of flexible versions: read over. */
  tags(): void;
  skip(bytes: number): void;
}
/** Throws when the answer is shorter than it says: an unknown version must not be read as something else. */
export function reader(buffer: Buffer): Reader {
  let at = 0;
  const take = (size: number): number => {
    if (size < 0 || at + size > buffer.length)
      throw new Error(`the broker's answer ends at byte ${buffer.length}, needed are ${at + size}`);
    at += size;
    return at - size;
  };
  const text = (length: number): string => {
    if (length <= 0) return '';
    const from = take(length);
    return buffer.toString('utf8', from, from + length);
  };
  const varint = (): number => {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = buffer.readUInt8(take(1));
      value += (byte & 127) * 2 ** shift;
      if (byte < 128) return value;
    }
    throw new Error('the broker sent a varint that is too long');
  };
  const items = <T>(count: number, item: (reader: Reader) => T): readonly T[] => {
    if (count > buffer.length) throw new Error(`the broker announces ${count} items`);
    return Array.from({ length: Math.max(0, count) }, () => item(self));
  };
  const self: Reader = {
    int8: () => buffer.readInt8(take(1)),
    int16: () => buffer.readInt16BE(take(2)),
    int32: () => buffer.readInt32BE(take(4)),
    int64: () => buffer.readBigInt64BE(take(8)),
    string: () => text(self.int16()),
    compactString: () => text(varint() - 1),
    bytes() {
      const length = Math.max(0, self.int32());
      const from = take(length);
      return buffer.subarray(from, from + length);
    },
    array: (item) => items(self.int32(), item),
    compactArray: (item) => items(varint() - 1, item),
    tags() {
      for (let left = varint(); left > 0; left--) {
        varint();
        take(varint());
      }
    },
    skip: (bytes) => void take(bytes),
  };
  return self;
}

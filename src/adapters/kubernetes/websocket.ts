import { randomBytes } from 'node:crypto';

/** Frames of RFC 6455, as much of it as a stream of binary messages needs. */
export type Frame =
  | { readonly kind: 'binary'; readonly payload: Buffer }
  | { readonly kind: 'ping'; readonly payload: Buffer }
  | { readonly kind: 'close' };
/** No message of ours or of an API server is larger. */
const longestBytes = 1024 * 1024;
const opcodes = { continuation: 0, text: 1, binary: 2, close: 8, ping: 9, pong: 10 } as const;

/** One frame. Clients mask (§5.3), servers do not. */
export function frameOf(
  kind: 'binary' | 'pong' | 'close',
  payload: Uint8Array,
  masked: boolean,
): Buffer {
  const { length } = payload;
  const size =
    length < 126 ? Buffer.from([length]) : length < 65_536 ? Buffer.alloc(3) : Buffer.alloc(9);
  if (size.length === 3) {
    size[0] = 126;
    size.writeUInt16BE(length, 1);
  } else if (size.length === 9) {
    size[0] = 127;
    size.writeBigUInt64BE(BigInt(length), 1);
  }
  size[0] = (size[0] ?? 0) | (masked ? 0x80 : 0);
  const head = Buffer.from([0x80 | opcodes[kind]]);
  if (!masked) return Buffer.concat([head, size, payload]);
  const mask = randomBytes(4);
  const body = Buffer.from(payload);
  unmask(body, mask);
  return Buffer.concat([head, size, mask, body]);
}

/** Reads frames from chunks, however they were cut; fragments of a message are joined. Throws on what is no frame or too long. */
export function frameReader(): (chunk: Buffer) => readonly Frame[] {
  let held: Buffer = Buffer.alloc(0);
  let fragments: readonly Buffer[] = [];
  const take = ({ opcode, final, payload }: Head): Frame | undefined => {
    if (opcode === opcodes.close) return { kind: 'close' };
    if (opcode === opcodes.ping) return { kind: 'ping', payload };
    if (opcode > opcodes.binary) return undefined;
    const all = [...fragments, payload];
    if (all.reduce((sum, { length }) => sum + length, 0) > longestBytes)
      throw new Error('a message is too long');
    fragments = final ? [] : all;
    return final ? { kind: 'binary', payload: Buffer.concat(all) } : undefined;
  };
  return (chunk) => {
    held = held.length === 0 ? chunk : Buffer.concat([held, chunk]);
    const frames: Frame[] = [];
    for (let next = headOf(held); next !== undefined; next = headOf(held)) {
      held = held.subarray(next.total);
      const frame = take(next);
      if (frame !== undefined) frames.push(frame);
    }
    return frames;
  };
}
interface Head {
  readonly opcode: number;
  readonly final: boolean;
  readonly payload: Buffer;
  readonly total: number;
}
/** The first frame of the bytes; undefined = it has not come whole yet. */
function headOf(bytes: Buffer): Head | undefined {
  const [first, second] = bytes;
  if (first === undefined || second === undefined) return undefined;
  if ((first & 0x70) !== 0) throw new Error('a frame has reserved bits');
  const masked = (second & 0x80) !== 0;
  const length = lengthOf(bytes, second & 0x7f);
  if (length === undefined) return undefined;
  const start = 2 + length.bytes + (masked ? 4 : 0);
  if (bytes.length < start + length.value) return undefined;
  const payload = Buffer.from(bytes.subarray(start, start + length.value));
  if (masked) unmask(payload, bytes.subarray(start - 4, start));
  const [opcode, final] = [first & 0x0f, (first & 0x80) !== 0];
  return { opcode, final, payload, total: start + length.value };
}
/** A length of one, two or eight bytes (§5.2); undefined = it has not come yet. */
function lengthOf(
  bytes: Buffer,
  short: number,
): { readonly value: number; readonly bytes: number } | undefined {
  if (short < 126) return { value: short, bytes: 0 };
  const size = short === 126 ? 2 : 8;
  if (bytes.length < 2 + size) return undefined;
  const value = size === 2 ? bytes.readUInt16BE(2) : Number(bytes.readBigUInt64BE(2));
  if (value > longestBytes) throw new Error('a frame is too long');
  return { value, bytes: size };
}
function unmask(payload: Buffer, mask: Buffer): void {
  for (let i = 0; i < payload.length; i++) payload[i] = (payload[i] ?? 0) ^ (mask[i % 4] ?? 0);
}

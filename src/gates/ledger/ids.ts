/** Every id that a ledger named, as a number from 0 in the order of its first line. About 25 bytes and the id's own, outside of the heap. */
export interface IdTable {
  /** The number of this id; a new one when it was not named before. */
  of(id: string): number;
  /** The number of this id, or -1. */
  find(id: string): number;
  /** The id of a number. */
  text(number: number): string;
  readonly size: number;
}
/** A column beside an id table: one number for each id, 0 until it is set. */
export interface Column {
  get(number: number): number;
  set(number: number, value: number): void;
}

/**
 * Ids by an open-addressed table over their UTF-8 bytes. A Map of strings takes 100 to 200 bytes of the heap an id and ends at 16 million of
 * them; a ledger of ten gigabytes has more.
 */
export function idTable(): IdTable {
  const [encoder, decoder] = [new TextEncoder(), new TextDecoder()];
  const [bytes, ends, hashes] = [column(Uint8Array), column(Float64Array), column(Int32Array)];
  let slots = new Int32Array(64).fill(-1);
  let size = 0;
  let one = new Uint8Array(256);
  const encode = (id: string): number => {
    if (id.length * 3 > one.length) one = new Uint8Array(id.length * 3);
    return encoder.encodeInto(id, one).written;
  };
  const same = (from: number, length: number): boolean => {
    for (let i = 0; i < length; i++) if (bytes.get(from + i) !== one[i]) return false;
    return true;
  };
  const start = (number: number): number => (number === 0 ? 0 : ends.get(number - 1));
  const slotOf = (hash: number, length: number): number => {
    const mask = slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const number = slots[slot] ?? -1;
      if (number < 0) return slot;
      if (hashes.get(number) !== hash) continue;
      const from = start(number);
      if (ends.get(number) - from === length && same(from, length)) return slot;
    }
  };
  const grow = (): void => {
    const larger = new Int32Array(slots.length * 2).fill(-1);
    const mask = larger.length - 1;
    for (let number = 0; number < size; number++) {
      let slot = hashes.get(number) & mask;
      while ((larger[slot] ?? -1) >= 0) slot = (slot + 1) & mask;
      larger[slot] = number;
    }
    slots = larger;
  };
  return {
    of(id) {
      const length = encode(id);
      const hash = hashOf(one, length);
      const slot = slotOf(hash, length);
      const known = slots[slot] ?? -1;
      if (known >= 0) return known;
      const number = size;
      size += 1;
      slots[slot] = number;
      hashes.set(number, hash);
      const from = start(number);
      for (let i = 0; i < length; i++) bytes.set(from + i, one[i] ?? 0);
      ends.set(number, from + length);
      if (size * 2 > slots.length) grow();
      return number;
    },
    find(id) {
      const length = encode(id);
      return slots[slotOf(hashOf(one, length), length)] ?? -1;
    },
    text: (number) =>
      decoder.decode(
        Uint8Array.from({ length: ends.get(number) - start(number) }, (_, i) =>
          bytes.get(start(number) + i),
        ),
      ),
    get size() {
      return size;
    },
  };
}
/** FNV-1a with a final mix (MurmurHash3's), so that ids which differ in their last digits spread over the table. */
function hashOf(bytes: Uint8Array, length: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < length; i++) hash = Math.imul(hash ^ (bytes[i] ?? 0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

const blockSize = 65_536;
const within = blockSize - 1;
/** Many ledgers are short: a first block begins small and doubles, later ones are whole. */
const firstSize = 64;

type Cells = Float64Array | Int32Array | Uint8Array | Uint16Array;
type CellsOf<C> = new (length: number) => C;
/** Cells that grow by blocks: beyond the first block nothing is copied. */
function cells<C extends Cells>(Type: CellsOf<C>) {
  const blocks: C[] = [];
  return {
    get: (at: number): number => blocks[Math.floor(at / blockSize)]?.[at & within] ?? 0,
    set(at: number, value: number): void {
      const i = Math.floor(at / blockSize);
      while (blocks.length <= i) blocks.push(new Type(blocks.length === 0 ? firstSize : blockSize));
      let block = blocks[i];
      if (block !== undefined && (at & within) >= block.length) {
        const larger = new Type(Math.min(blockSize, roomFor(at & within)));
        larger.set(block);
        block = larger;
        blocks[i] = larger;
      }
      if (block !== undefined) block[at & within] = value;
    },
  };
}
const roomFor = (at: number): number => 2 ** Math.ceil(Math.log2(at + 2));
/** A column whose cells are of this array's type. */
export const column = (Type: CellsOf<Cells>): Column => cells(Type);

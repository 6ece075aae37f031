import { createHash } from 'node:crypto';

/** Path of a file → lower-case hexadecimal SHA-256 of its bytes. */
export type FileHashes = Readonly<Record<string, string>>;

const hash = (...parts: readonly Uint8Array[]): Buffer => {
  const made = createHash('sha256');
  for (const part of parts) made.update(part);
  return made.digest();
};
// A leaf and a node never have the same bytes before them: RFC 6962 §2.1.
const leafPrefix = Uint8Array.of(0);
const nodePrefix = Uint8Array.of(1);

/** Hash of a leaf's bytes (RFC 6962 §2.1). */
export const leafHash = (leaf: Uint8Array): Buffer => hash(leafPrefix, leaf);
/** Merkle Tree Hash of a list of leaves, 32 bytes (RFC 6962 §2.1); of no leaf at all, the hash of nothing. */
export function treeHash(leaves: readonly Uint8Array[]): Buffer {
  return leaves.length === 0 ? hash() : fold(leaves.map(leafHash));
}
/** The left part is the largest power of two that is smaller than the whole. */
function fold(hashes: readonly Buffer[]): Buffer {
  const [first] = hashes;
  if (first === undefined) return hash();
  if (hashes.length === 1) return first;
  let left = 1;
  while (left * 2 < hashes.length) left *= 2;
  return hash(nodePrefix, fold(hashes.slice(0, left)), fold(hashes.slice(left)));
}
/** One leaf: path, NUL, hash. No path holds a NUL, so no two files have the same leaf. */
const leafOf = ([path, sha256]: readonly [string, string]): Uint8Array =>
  Buffer.from(`${path}\0${sha256}`, 'utf8');
/**
 * The evidence root: Merkle root over files in the order of their paths (by UTF-16 code units, the same on every machine and in every locale),
 * lower-case hexadecimal.
 */
export const evidenceRoot = (files: FileHashes): string =>
  treeHash(
    Object.entries(files)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(leafOf),
  ).toString('hex');

import { createHash } from 'node:crypto';
import canonicalizeModule from 'canonicalize';

// The package's types describe a CommonJS default that Node's ES interop has already unwrapped.
const canonicalize = canonicalizeModule as unknown as (value: unknown) => string | undefined;

/** RFC 8785 (JSON Canonicalization Scheme) text of a JSON value. Throws on NaN and infinities: they are not data. */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new Error('undefined has no canonical JSON');
  return text;
}

/** Lower-case hexadecimal SHA-256 of a text (UTF-8) or bytes. */
export function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}

/** SHA-256 of the canonical form: the identity of evidence, decisions and observations. */
export function hashOf(value: unknown): string {
  return sha256(canonicalJson(value));
}

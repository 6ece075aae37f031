import { createHash, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import { UsageError } from '../errors.ts';

export type SignedType = 'summary' | 'view' | 'vote';
/** A document and who signed it; both as base64, so that it survives JSON. */
export interface Signed {
  readonly body: string;
  readonly signature: string;
}
/**
 * DSSE's pre-authentication encoding (github.com/secure-systems-lab/dsse, protocol.md): the type is signed too, so that a vote is never taken
 * for a summary.
 */
export function signedBytes(type: SignedType, body: Uint8Array): Uint8Array {
  const name = `application/vnd.sluice.${type}+json`;
  return Buffer.concat([
    Buffer.from(`DSSEv1 ${Buffer.byteLength(name)} ${name} ${body.length} `, 'utf8'),
    body,
  ]);
}
export const signBody = (type: SignedType, body: Uint8Array, key: KeyObject): Uint8Array =>
  sign(null, signedBytes(type, body), key);
export function isSignedBy(
  type: SignedType,
  { body, signature }: { readonly body: Uint8Array; readonly signature: Uint8Array },
  key: KeyObject,
): boolean {
  return signature.length === 64 && verify(null, signedBytes(type, body), key, signature);
}
export const signedText = (body: Uint8Array, signature: Uint8Array): Signed => ({
  body: Buffer.from(body).toString('base64'),
  signature: Buffer.from(signature).toString('base64'),
});
export const signedFrom = ({ body, signature }: Signed) => ({
  body: new Uint8Array(Buffer.from(body, 'base64')),
  signature: new Uint8Array(Buffer.from(signature, 'base64')),
});

/** DER of SubjectPublicKeyInfo of an Ed25519 key but for its 32 bytes (RFC 8410). */
const prefix = Buffer.from('302a300506032b6570032100', 'hex');
/** A public key is written as the base64 of its 32 bytes. */
export function publicKeyOf(text: string, input: string): KeyObject {
  const raw = Buffer.from(text, 'base64');
  if (raw.length !== 32 || raw.toString('base64') !== text)
    throw new UsageError('It is not the base64 of the 32 bytes of an Ed25519 public key.', {
      input,
      fix: 'Take the line that `sluice verifier --print-key` prints.',
    });
  return createPublicKey({ key: Buffer.concat([prefix, raw]), format: 'der', type: 'spki' });
}
export function publicTextOf(key: KeyObject): string {
  const der = createPublicKey(key).export({ format: 'der', type: 'spki' });
  return der.subarray(-32).toString('base64');
}
/** Short name of a key, for messages. */
export const keyId = (publicText: string): string =>
  createHash('sha256').update(publicText).digest('hex').slice(0, 12);

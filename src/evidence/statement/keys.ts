import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
  verify,
} from 'node:crypto';
import { UsageError } from '../../errors.ts';
import { sha256 } from '../canonical.ts';

/** Signs with the key of a ledger. */
export interface Signer {
  /** SHA-256 of the public key's DER, lower-case hexadecimal. */
  readonly keyId: string;
  /** Ed25519 signature of the text's UTF-8 bytes, base64. */
  sign(text: string): string;
}
export interface VerifyingKey {
  readonly keyId: string;
  verifies(text: string, signature: string): boolean;
}
const derOf = (key: KeyObject): Buffer => key.export({ type: 'spki', format: 'der' });
const pemBlocks = /-----BEGIN PUBLIC KEY-----[\sA-Za-z0-9+/=]+-----END PUBLIC KEY-----/g;

/** An Ed25519 private key as PEM (PKCS #8) or as one line of base64 of its DER, which survives every place that secrets are kept in. */
export const privateKeyOf = (text: string, input: string): KeyObject =>
  readKey(() => createPrivateKey(privateForm(text.trim())), {
    input,
    what: 'private key',
    fix: 'Make one: sluice keygen NAME.',
  });
export function signerOf(text: string, input: string): Signer {
  const key = privateKeyOf(text, input);
  const keyId = sha256(derOf(createPublicKey(key)));
  return { keyId, sign: (said) => sign(null, Buffer.from(said), key).toString('base64') };
}
const privateForm = (text: string): Parameters<typeof createPrivateKey>[0] =>
  text.startsWith('-----')
    ? text
    : { key: Buffer.from(text, 'base64'), format: 'der', type: 'pkcs8' };
/** Public keys as PEM, one after another. */
export function verifyingKeysOf(text: string, input: string): readonly VerifyingKey[] {
  const found = text.match(pemBlocks) ?? [];
  if (found.length === 0 || text.replaceAll(pemBlocks, '').trim() !== '')
    throw new UsageError('It holds no public keys as PEM, or something beside them.', {
      input,
      fix: 'Name the file NAME.pub that sluice keygen wrote.',
    });
  return found.map((pem) => {
    const key = readKey(() => createPublicKey(pem), {
      input,
      what: 'public key',
      fix: 'Name the file NAME.pub that sluice keygen wrote.',
    });
    return {
      keyId: sha256(derOf(key)),
      verifies: (said, signature) =>
        verify(null, Buffer.from(said), key, Buffer.from(signature, 'base64')),
    };
  });
}
function readKey(
  read: () => KeyObject,
  about: { readonly input: string; readonly what: string; readonly fix: string },
): KeyObject {
  let key: KeyObject;
  try {
    key = read();
  } catch {
    // The cause may quote what was given, and that is a secret.
    throw new UsageError(`It is no ${about.what} that can be read.`, about);
  }
  if (key.asymmetricKeyType !== 'ed25519')
    throw new UsageError(
      `It is a ${about.what} of type ${key.asymmetricKeyType ?? 'unknown'}, not Ed25519.`,
      about,
    );
  return key;
}
/** What is wrong with who signed; undefined = nothing, or nobody said whom to trust and the line is not signed. */
export function signatureProblem(
  { keyId, signature }: { readonly keyId: string | null; readonly signature: string | null },
  said: string,
  keys: readonly VerifyingKey[],
): string | undefined {
  if (keyId === null || signature === null) {
    if (keyId !== signature) return 'it names a key without a signature, or has one without a key';
    return keys.length === 0 ? undefined : 'it is not signed';
  }
  if (keys.length === 0) return undefined;
  const key = keys.find((one) => one.keyId === keyId);
  if (key === undefined)
    return `it is signed by the key ${keyId}, which is not among those that are trusted`;
  return Buffer.from(signature, 'base64').toString('base64') === signature &&
    key.verifies(said, signature)
    ? undefined
    : `its signature is not that of the key ${keyId} over these words`;
}
/** A new pair of keys, as PEM. */
export function newKeyPair(): {
  readonly privatePem: string;
  readonly publicPem: string;
  readonly keyId: string;
} {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  return {
    privatePem: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    publicPem: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    keyId: sha256(derOf(publicKey)),
  };
}

import { bundleFromJSON, type SerializedBundle } from '@sigstore/bundle';
import { TrustedRoot } from '@sigstore/protobuf-specs';
import { type Signer, toSignedEntity, toTrustMaterial, Verifier } from '@sigstore/verify';
import { messageOf, UsageError } from '../../errors.ts';
import { canonicalJson } from '../../evidence/canonical.ts';
import { Contradiction } from '../../evidence/statement/finding.ts';
import { type Statement, statementMediaType } from '../../evidence/statement/statement.ts';
import { isRegularExpression, matchesWhole } from '../../inputs/regular-expression.ts';

export interface SigstoreTrust {
  /** Sigstore's trusted root, JSON. */
  readonly trustedRoot: string;
  /** Subject alternative name of the certificate, or /PATTERN/ of the whole of it. */
  readonly identity: string | undefined;
  readonly issuer: string | undefined;
}
/** Holds a Sigstore bundle against a trusted root and an identity, without any network; says who signed and when. */
export function sigstoreVerifier(
  trust: SigstoreTrust,
): (bundle: string, statement: Statement) => Promise<string> {
  const root = readRoot(trust.trustedRoot);
  const isIdentity = identityTest(trust.identity);
  const material = toTrustMaterial(root);
  return async (text, statement) => {
    const json = readBundle(text);
    const entries = json.verificationMaterial.tlogEntries ?? [];
    requireStatement(json, statement);
    for (const entry of entries) requireSameRoot(entry);
    const verifier = new Verifier(material, {
      tlogThreshold: entries.length > 0 ? 1 : 0,
      ctlogThreshold: root.ctlogs.length > 0 ? 1 : 0,
      timestampThreshold: 1,
    });
    const { identity } = contradicting('the signature does not hold', () =>
      verifier.verify(toSignedEntity(bundleFromJSON(json))),
    );
    const who = requireIdentity(identity, trust, isIdentity);
    const [entry] = entries;
    return `signed by ${who}${entry === undefined ? ', with a timestamp' : `, log index ${entry.logIndex ?? '0'}`}`;
  };
}
function requireIdentity(
  identity: Signer['identity'],
  trust: SigstoreTrust,
  isIdentity: (who: string) => boolean,
): string {
  const who = identity?.subjectAlternativeName ?? '';
  if (!isIdentity(who))
    throw new Contradiction(`it is signed by ${who}, trusted is ${trust.identity}`);
  const issuer = identity?.extensions?.issuer ?? '';
  if (trust.issuer !== undefined && issuer !== trust.issuer)
    throw new Contradiction(`${issuer} vouched for ${who}, trusted is ${trust.issuer}`);
  return who;
}
function readRoot(text: string): TrustedRoot {
  try {
    return TrustedRoot.fromJSON(JSON.parse(text));
  } catch (cause) {
    throw new UsageError('It is no trusted root of Sigstore.', {
      input: 'trusted-root',
      fix: 'Give its JSON: `gh attestation trusted-root`, or trusted_root.json of your own Sigstore.',
      cause,
    });
  }
}
/** A signature of anybody at all proves nothing: whose it must be is part of the question. */
function identityTest(identity: string | undefined): (who: string) => boolean {
  if (identity === undefined)
    throw new UsageError('A trusted root needs it: everybody can have a certificate.', {
      input: 'identity',
      fix: 'Example: https://github.com/acme/shop/.github/workflows/canary-stage.yml@refs/heads/main.',
    });
  const pattern = /^\/(.+)\/$/.exec(identity)?.[1];
  if (pattern === undefined) return (who) => who === identity;
  if (!isRegularExpression(pattern))
    throw new UsageError('It is no pattern that can be read (RE2).', {
      input: 'identity',
      fix: 'Example: /https://github.com/acme/shop/.*@refs/heads/main/.',
    });
  return (who) => matchesWhole(pattern, who);
}
function readBundle(text: string): SerializedBundle {
  return contradicting('it is no bundle of Sigstore', () => {
    const json = JSON.parse(text) as SerializedBundle;
    bundleFromJSON(json);
    return json;
  });
}
function requireStatement({ dsseEnvelope }: SerializedBundle, statement: Statement): void {
  const said =
    dsseEnvelope?.payloadType === statementMediaType
      ? Buffer.from(dsseEnvelope.payload, 'base64').toString('utf8')
      : '';
  const same = contradicting(
    'what was signed is no statement',
    () => canonicalJson(JSON.parse(said)) === canonicalJson(statement),
  );
  if (!same) throw new Contradiction('what was signed is another statement');
}
type Entry = NonNullable<SerializedBundle['verificationMaterial']['tlogEntries']>[number];
/** The library verifies the proof against the checkpoint, and leaves the hash that the proof itself says alone. */
function requireSameRoot({ inclusionProof }: Entry): void {
  const checkpoint = inclusionProof?.checkpoint?.envelope;
  if (inclusionProof === undefined || checkpoint === undefined) return;
  if (checkpoint.split('\n')[2] !== inclusionProof.rootHash)
    throw new Contradiction('the root hash of its inclusion proof is not that of the checkpoint');
}
function contradicting<T>(what: string, body: () => T): T {
  try {
    return body();
  } catch (thrown) {
    throw new Contradiction(`${what}: ${messageOf(thrown)}`, { cause: thrown });
  }
}

import * as shape from './shape.ts';
import { expression, maybe, optional } from './table.ts';
import { choice, pattern, text, workspaceFolder } from './text.ts';
import type { InputType } from './type.ts';
import { url } from './url.ts';
import { yaml } from './yaml.ts';

/** Rows of what keeps decisions, and of what verifies them: their words stand once. */
const ledgerList = pattern(
  /^(none|(file|branch|sigstore|attestation|fabric)(\s*,\s*(file|branch|sigstore|attestation|fabric))*)$/,
  'none, or a list of file, branch, sigstore, attestation, fabric with commas',
  'List of ledgers with commas',
);
const workspaceFile: InputType<string> = { ...workspaceFolder, words: 'Path of a file' };
export const ledgerFile = optional(workspaceFile, '.sluice/ledger/ledger.ndjson', {
  says: 'The file ledger, inside the workspace; jobs carry it on as they carry evidence.',
  example: '.sluice/ledger/ledger.ndjson',
});
export const ledgerBranch = optional(
  pattern(/^(?!.*(\.\.|\/\/|\.lock$))[A-Za-z0-9][\w./-]{0,199}$/, 'the name of a branch', 'Branch'),
  'sluice-ledger',
  {
    says: 'Where in this repository the lines stand that make up the ledger `branch`; made when it is not there.',
    example: 'sluice-ledger',
  },
);
/** Addresses of a Sigstore; an https address each, or one on this machine. */
export interface SigstoreServers {
  readonly fulcio: string;
  readonly rekor: string | undefined;
  readonly rekorVersion: 1 | 2;
  readonly timestamp: string | undefined;
}
const address: shape.Shape<string> = (value, path) =>
  url().read(shape.text(2000)(value, path), path);
const servers = shape.object({
  fulcio: address,
  rekor: shape.optional(address),
  'rekor-version': shape.withDefault(shape.wholeNumber(1, 2), 1),
  timestamp: shape.optional(address),
});
const sigstoreServers = yaml((value, name): SigstoreServers => {
  const given = servers(value, name);
  return {
    fulcio: given.fulcio,
    rekor: given.rekor,
    rekorVersion: given['rekor-version'] === 2 ? 2 : 1,
    timestamp: given.timestamp,
  };
}, 'map');
/** A peer of a Fabric channel with its gateway service, and who asks it. */
export interface FabricPeer {
  /** `grpcs://host:port`, or grpc:// on this machine. */
  readonly peer: string;
  readonly msp: string;
  readonly channel: string;
  readonly chaincode: string;
  /** PEM. */
  readonly certificate: string;
  /** PEM of the certificate authority of the peer's TLS; undefined = the system's. */
  readonly ca: string | undefined;
  /** Name in the peer's certificate, where it is not that of the address. */
  readonly serverName: string | undefined;
}
const name = shape.text(200, { form: /^[A-Za-z0-9][\w.-]*$/, what: 'a name' });
const pem = shape.text(20_000, {
  form: /^\s*-----BEGIN CERTIFICATE-----[\sA-Za-z0-9+/=-]+-----END CERTIFICATE-----\s*$/,
  what: 'a certificate as PEM',
});
const peerAddress = shape.text(300, {
  form: /^(grpcs:\/\/[\w.-]+|grpc:\/\/(127\.\d+\.\d+\.\d+|localhost)):\d{1,5}$/,
  what: 'an address such as grpcs://peer0.org1.example:7051 (grpc:// only on this machine)',
});
const fabricShape = shape.object({
  peer: peerAddress,
  msp: name,
  channel: name,
  chaincode: shape.withDefault(name, 'sluice'),
  certificate: pem,
  ca: shape.optional(pem),
  'server-name': shape.optional(name),
});
const fabricPeer = yaml((value, path): FabricPeer => {
  const { 'server-name': serverName, ca, ...given } = fabricShape(value, path);
  return { ...given, ca, serverName };
}, 'map');
export const fabric = maybe(fabricPeer, {
  says: 'Peer of the Fabric channel for the ledger `fabric`: {peer, msp, channel, chaincode, certificate, ca, server-name} (docs/evidence.md).',
  example:
    '{peer: "grpcs://peer0.org1.example:7051", msp: Org1MSP, channel: audit, certificate: "-----BEGIN CERTIFICATE-----\\nMIIB\\n-----END CERTIFICATE-----"}',
});
export const fabricKey = maybe(text, {
  says: 'Private key of that certificate, as PEM, from a secret.',
  example: expression('secrets.FABRIC_KEY'),
});
export const sha256Digest = pattern(
  /^[0-9a-f]{64}$/,
  'a SHA-256 of 64 hexadecimal digits',
  'SHA-256',
);
/** What decide-promote takes. */
export const ledgerInputs = {
  ledger: optional(ledgerList, 'file', {
    says: 'Who keeps the statement of the decision, several at once: file, branch, sigstore, attestation, fabric (docs/evidence.md says what each proves), or none.',
    example: 'branch, sigstore',
  }),
  'ledger-failure': optional(choice('fail', 'fall-back'), 'fail', {
    says: 'When a ledger does not take the statement of a promotion: fail = nothing is promoted; fall-back = the others are enough, at least one must have it. A rollback or hold is never stopped by a ledger.',
    example: 'fall-back',
  }),
  'ledger-file': ledgerFile,
  'ledger-branch': ledgerBranch,
  'signing-key': maybe(text, {
    says: 'Private Ed25519 key that signs the lines of file and branch, from a secret (`sluice keygen`); empty = lines are chained and not signed.',
    example: expression('secrets.SLUICE_SIGNING_KEY'),
  }),
  'previous-root': maybe(sha256Digest, {
    says: 'Output `evidence-root` of the stage before; empty = as the ledgers know it.',
    example: expression('needs.stage-1.outputs.evidence-root'),
  }),
  sigstore: maybe(sigstoreServers, {
    says: 'Addresses for the ledger `sigstore`: {fulcio, rekor, rekor-version, timestamp}; empty = the public Sigstore.',
    example: '{fulcio: "https://fulcio.example", timestamp: "https://timestamp.example"}',
  }),
  fabric,
  'fabric-key': fabricKey,
};

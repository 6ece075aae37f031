import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const halfOrder = BigInt('0x7FFFFFFF800000007FFFFFFFFFFFFFFFDE737D56D38BCF4279DCE5617E3192A8');
/** One value of DER: where its content begins and ends. */
function valueAt(der: Buffer, at: number): readonly [number, number] {
  const first = der[at + 1] ?? 0;
  if (first < 128) return [at + 2, at + 2 + first];
  const size = first & 127;
  const length = der.readUIntBE(at + 2, size);
  return [at + 2 + size, at + 2 + size + length];
}
/** Fabric refuses certificates whose ECDSA signature has a high S, and its own cryptogen makes them every other time. */
function isLowS(pem: string): boolean {
  const der = Buffer.from(pem.replace(/-----[^-]+-----|\s/g, ''), 'base64');
  const [body] = valueAt(der, 0);
  const [, toBeSigned] = valueAt(der, body);
  const [, algorithm] = valueAt(der, toBeSigned);
  const [bits] = valueAt(der, algorithm);
  const [r] = valueAt(der, bits + 1);
  const [, afterR] = valueAt(der, r);
  const [s, end] = valueAt(der, afterR);
  return BigInt(`0x${der.subarray(s, end).toString('hex')}`) <= halfOrder;
}
function authorities(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile() && /msp\/(tls)?cacerts$/.test(one.parentPath))
    .map((one) => readFileSync(join(one.parentPath, one.name), 'utf8'));
}
const cryptoConfig = `OrdererOrgs:
- {Name: Orderer, Domain: example.com, Specs: [{Hostname: orderer, SANS: [localhost, 127.0.0.1]}]}
PeerOrgs:
- {Name: Org1, Domain: org1.example.com, EnableNodeOUs: true, Template: {Count: 1, SANS: [localhost, 127.0.0.1]}, Users: {Count: 1}}
`;
/** Keys and certificates of one orderer and one organisation with a peer and a user. */
export function makeMaterial(tools: string, folder: string): void {
  writeFileSync(join(folder, 'crypto-config.yaml'), cryptoConfig);
  const out = join(folder, 'crypto');
  for (let i = 0; i < 60; i++) {
    rmSync(out, { recursive: true, force: true });
    execFileSync(
      join(tools, 'cryptogen'),
      ['generate', `--config=${join(folder, 'crypto-config.yaml')}`, `--output=${out}`],
      { stdio: 'ignore' },
    );
    if (authorities(out).every(isLowS)) return;
  }
  throw new Error('cryptogen made no certificates that Fabric takes');
}
const signature = (rule: string): string => `{Type: Signature, Rule: "${rule}"}`;
const meta = (rule: string): string => `{Type: ImplicitMeta, Rule: "${rule}"}`;
/** A channel of one organisation with a solo orderer. */
export const channelConfig = (orderer: number, peer: number): string => `Organizations:
- &OrdererOrg
  Name: OrdererOrg
  ID: OrdererMSP
  MSPDir: crypto/ordererOrganizations/example.com/msp
  Policies: {Readers: ${signature("OR('OrdererMSP.member')")}, Writers: ${signature("OR('OrdererMSP.member')")}, Admins: ${signature("OR('OrdererMSP.admin')")}}
  OrdererEndpoints: ["127.0.0.1:${orderer}"]
- &Org1
  Name: Org1MSP
  ID: Org1MSP
  MSPDir: crypto/peerOrganizations/org1.example.com/msp
  Policies: {Readers: ${signature("OR('Org1MSP.admin','Org1MSP.peer','Org1MSP.client')")}, Writers: ${signature("OR('Org1MSP.admin','Org1MSP.client')")}, Admins: ${signature("OR('Org1MSP.admin')")}, Endorsement: ${signature("OR('Org1MSP.peer')")}}
  AnchorPeers: [{Host: 127.0.0.1, Port: ${peer}}]
Capabilities:
  Channel: &ChannelCapabilities {V2_0: true}
  Orderer: &OrdererCapabilities {V2_0: true}
  Application: &ApplicationCapabilities {V2_0: true}
Application: &Application
  Organizations:
  Policies: {Readers: ${meta('ANY Readers')}, Writers: ${meta('ANY Writers')}, Admins: ${meta('MAJORITY Admins')}, LifecycleEndorsement: ${meta('MAJORITY Endorsement')}, Endorsement: ${meta('MAJORITY Endorsement')}}
  Capabilities: *ApplicationCapabilities
Orderer: &Orderer
  OrdererType: solo
  Addresses: ["127.0.0.1:${orderer}"]
  BatchTimeout: 200ms
  BatchSize: {MaxMessageCount: 10, AbsoluteMaxBytes: 99 MB, PreferredMaxBytes: 512 KB}
  Organizations:
  Policies: {Readers: ${meta('ANY Readers')}, Writers: ${meta('ANY Writers')}, Admins: ${meta('MAJORITY Admins')}, BlockValidation: ${meta('ANY Writers')}}
Channel: &Channel
  Policies: {Readers: ${meta('ANY Readers')}, Writers: ${meta('ANY Writers')}, Admins: ${meta('MAJORITY Admins')}}
  Capabilities: *ChannelCapabilities
Profiles:
  Genesis:
    <<: *Channel
    Orderer: {<<: *Orderer, Organizations: [*OrdererOrg], Capabilities: *OrdererCapabilities}
    Consortiums: {C1: {Organizations: [*Org1]}}
  Channel:
    Consortium: C1
    <<: *Channel
    Application: {<<: *Application, Organizations: [*Org1], Capabilities: *ApplicationCapabilities}
`;

import { generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';

/** X.509 v3 (RFC 5280) in the few forms a test cluster needs: ECDSA P-256, one CA, server and client certificates. */
export interface Authority {
  readonly certificate: string;
  issue(subject: Subject, usage: 'server' | 'client'): Issued;
}
export interface Issued {
  readonly certificate: string;
  readonly key: string;
}
export interface Subject {
  readonly commonName: string;
  readonly organizations?: readonly string[];
}

const SEQUENCE = 0x30;
const SET = 0x31;

function der(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const body = Buffer.concat(parts);
  const short = body.length < 0x80;
  const size = Buffer.from(
    body.length.toString(16).padStart(body.length < 0x100 ? 2 : 4, '0'),
    'hex',
  );
  const length = short ? Buffer.from([body.length]) : Buffer.from([0x80 | size.length, ...size]);
  return Buffer.concat([Buffer.from([tag]), length, body]);
}

function base128(value: number): number[] {
  const digits = [value & 0x7f];
  for (let rest = value >>> 7; rest > 0; rest >>>= 7) digits.unshift((rest & 0x7f) | 0x80);
  return digits;
}

function oid(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
  return der(0x06, Buffer.from([first * 40 + second, ...rest.flatMap(base128)]));
}

const utf8 = (value: string) => der(0x0c, Buffer.from(value));
const bits = (value: Uint8Array, unused = 0) => der(0x03, Buffer.from([unused]), value);
const TRUE = der(0x01, Buffer.from([0xff]));
const ecdsaWithSha256 = der(SEQUENCE, oid('1.2.840.10045.4.3.2'));

function distinguishedName(subject: Subject): Buffer {
  const attribute = (type: string, value: string) =>
    der(SET, der(SEQUENCE, oid(type), utf8(value)));
  return der(
    SEQUENCE,
    ...(subject.organizations ?? []).map((name) => attribute('2.5.4.10', name)),
    attribute('2.5.4.3', subject.commonName),
  );
}

/** GeneralizedTime: good for every year, unlike UTCTime. */
function time(at: Date): Buffer {
  return der(0x18, Buffer.from(`${at.toISOString().replace(/\D/g, '').slice(0, 14)}Z`));
}

function extension(type: string, value: Buffer, critical = false): Buffer {
  return der(SEQUENCE, oid(type), ...(critical ? [TRUE] : []), der(0x04, value));
}

const keyUsage = (value: number, unused: number) =>
  extension('2.5.29.15', bits(Buffer.from([value]), unused), true);
const extendedKeyUsage = (type: string) => extension('2.5.29.37', der(SEQUENCE, oid(type)));

function extensionsFor(usage: 'authority' | 'server' | 'client'): readonly Buffer[] {
  switch (usage) {
    case 'authority':
      return [extension('2.5.29.19', der(SEQUENCE, TRUE), true), keyUsage(0x06, 1)];
    case 'client':
      return [keyUsage(0x80, 7), extendedKeyUsage('1.3.6.1.5.5.7.3.2')];
    case 'server':
      return [
        keyUsage(0x80, 7),
        extendedKeyUsage('1.3.6.1.5.5.7.3.1'),
        extension(
          '2.5.29.17',
          der(
            SEQUENCE,
            der(0x87, Buffer.from([127, 0, 0, 1])),
            der(0x82, Buffer.from('localhost')),
          ),
        ),
      ];
  }
}

function serialNumber(): Buffer {
  const bytes = randomBytes(12);
  bytes[0] = ((bytes[0] ?? 0) & 0x7f) | 0x40;
  return der(0x02, bytes);
}

function certify(about: {
  readonly subject: Subject;
  readonly issuer: Subject;
  readonly publicKey: KeyObject;
  readonly signer: KeyObject;
  readonly usage: 'authority' | 'server' | 'client';
  readonly now: Date;
}): string {
  const day = 24 * 60 * 60 * 1000;
  const body = der(
    SEQUENCE,
    der(0xa0, der(0x02, Buffer.from([2]))),
    serialNumber(),
    ecdsaWithSha256,
    distinguishedName(about.issuer),
    der(
      SEQUENCE,
      time(new Date(about.now.getTime() - day)),
      time(new Date(about.now.getTime() + 365 * day)),
    ),
    distinguishedName(about.subject),
    about.publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, der(SEQUENCE, ...extensionsFor(about.usage))),
  );
  const signature = sign('sha256', body, about.signer);
  const encoded = der(SEQUENCE, body, ecdsaWithSha256, bits(signature)).toString('base64');
  const lines = encoded.match(/.{1,64}/g) ?? [];
  return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`;
}

/** A certificate authority that lives as long as the process. */
export function createAuthority(now: Date): Authority {
  const issuer = { commonName: 'sluice-sandbox-ca' };
  const root = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const certificate = certify({
    subject: issuer,
    issuer,
    publicKey: root.publicKey,
    signer: root.privateKey,
    usage: 'authority',
    now,
  });
  return {
    certificate,
    issue(subject, usage) {
      const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
      return {
        certificate: certify({
          subject,
          issuer,
          publicKey: pair.publicKey,
          signer: root.privateKey,
          usage,
          now,
        }),
        key: pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
      };
    },
  };
}

import { loadSync } from '@grpc/proto-loader';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  type WireType,
  wireAck,
  wireSummary,
  wireView,
  wireViewRequest,
  wireVoteRequest,
} from '../../../src/agreement/wire.ts';

/** The messages as protobufjs reads them from verifier.proto. */
const definitions = loadSync('src/agreement/verifier.proto', { keepCase: true, defaults: true });
interface Method {
  readonly requestSerialize: (message: object) => Buffer;
  readonly requestDeserialize: (bytes: Buffer) => Record<string, unknown>;
  readonly responseSerialize: (message: object) => Buffer;
  readonly responseDeserialize: (bytes: Buffer) => Record<string, unknown>;
}
const methods = {
  ...(definitions['sluice.agreement.v1.Verifier'] as unknown as Record<string, Method>),
  ...(definitions['sluice.agreement.v1.Arbiter'] as unknown as Record<string, Method>),
};
const methodOf = (name: string): Method => {
  const found = methods[name];
  if (found === undefined) throw new Error(`no method ${name}`);
  return found;
};
const bytes = fc.uint8Array({ maxLength: 400 });
const version = fc.integer({ min: 0, max: 2 ** 31 - 1 });
const text = fc.string({ unit: 'grapheme', maxLength: 200 });
const signed = { version, body: bytes, signature: bytes };
const rows: readonly [
  string,
  WireType<never>,
  fc.Arbitrary<object>,
  Method,
  'request' | 'response',
][] = [
  [
    'Summary',
    wireSummary as never,
    fc.record({ ...signed, challenge: text }),
    methodOf('Exchange'),
    'request',
  ],
  [
    'Ack',
    wireAck as never,
    fc.record({ version, accepted: fc.boolean(), reason: text }),
    methodOf('Report'),
    'response',
  ],
  [
    'ViewRequest',
    wireViewRequest as never,
    fc.record({ version, challenge: text, release: text }),
    methodOf('View'),
    'request',
  ],
  ['View', wireView as never, fc.record(signed), methodOf('View'), 'response'],
  [
    'VoteRequest',
    wireVoteRequest as never,
    fc.record({ version, challenge: text, body: bytes }),
    methodOf('Vote'),
    'request',
  ],
];
const plain = (message: object): object =>
  Object.fromEntries(
    Object.entries(message).map(([name, value]) => [
      name,
      value instanceof Uint8Array ? [...value] : value,
    ]),
  );
describe.each(rows)('%s', (_name, type, messages, method, side) => {
  test('is what protobufjs makes of the same proto file, both ways', () => {
    fc.assert(
      fc.property(messages, (message) => {
        const ours = type.encode(message as never);
        const theirs = method[`${side}Serialize`](message);
        expect(plain(method[`${side}Deserialize`](ours))).toEqual(plain(message));
        expect(plain(type.decode(theirs))).toEqual(plain(message));
      }),
      { numRuns: 60 },
    );
  });
  test('is decoded or refused, whatever bytes come', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (any) => {
        try {
          type.decode(any);
        } catch (thrown) {
          expect(String(thrown)).toMatch(/^(Type|Protobuf)?Error: /);
        }
      }),
      { numRuns: 200 },
    );
  });
});
test('a length beyond the message is a message that is cut off', () => {
  expect(() => wireView.decode(Uint8Array.from([0x12, 0xff, 0xff, 0xff, 0x7f, 1]))).toThrow(
    'ends in the middle of a field',
  );
});
test('a field of a later version is skipped', () => {
  const later = Buffer.concat([
    wireAck.encode({ version: 1, accepted: true, reason: 'x' }),
    Buffer.from([0x7a, 1, 9, 0x41, 1, 2, 3, 4, 5, 6, 7, 8]),
  ]);
  expect(wireAck.decode(later)).toEqual({ version: 1, accepted: true, reason: 'x' });
});

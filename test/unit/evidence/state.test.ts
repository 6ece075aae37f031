import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { canonicalJson, hashOf } from '../../../src/evidence/canonical.ts';
import type { ReleaseHandle } from '../../../src/evidence/release.ts';
import { decodeState, encodeState, stateLimitBytes } from '../../../src/evidence/state.ts';
import { handle } from '../../support/evidence/builders.ts';

const decode = (text: string) =>
  decodeState<ReleaseHandle>(text, 'sluice.dev/release/v1', 'release');

describe('the state door', () => {
  test('gives back what was put in', () => {
    const share = fc.double({ min: 0, max: 100, noNaN: true });
    fc.assert(
      fc.property(share, share, fc.string(), fc.nat(1000), (asked, reached, image, stage) => {
        const state = {
          ...handle(),
          exposurePercent: asked,
          achievedPercent: reached,
          ...{ image, stage },
        };
        expect(canonicalJson(decode(encodeState(state)))).toBe(canonicalJson(state));
      }),
    );
  });
  test.each([
    ['an empty output', '', /'release': It is empty: .*masked value/],
    ['text', 'hello', /It is not JSON/],
    ['a list', '[]', /not a JSON object/],
    ['a foreign object', '{"a":1}', /no 'schema'.*not a Sluice output/],
    ['another output', '{"schema":"sluice.dev/decision/v1"}', /output of something else/],
    ['another version', '{"schema":"sluice.dev/release/v2"}', /same tag of Sluice in all jobs/],
    ['a prototype key', '{"schema":"sluice.dev/release/v1","__proto__":{}}', /__proto__/],
    ['too much', `{"a":"${'x'.repeat(stateLimitBytes)}"}`, /more than 200000/],
  ])('names %s', (_what, text, expected) => {
    expect(() => decode(text)).toThrow(expected);
  });
  test('refuses to emit more than the limit', () => {
    expect(() => encodeState({ schema: 'x', text: 'y'.repeat(stateLimitBytes) } as never)).toThrow(
      /more than 200000/,
    );
  });
});

describe('canonical JSON', () => {
  // RFC 8785, section 3.2.3: properties sorted by UTF-16 code units.
  test('sorts names as the RFC does', () => {
    expect(canonicalJson({ '\u20ac': 1, '\r': 2, '1': 4, '\u0080': 5 })).toBe(
      '{"\\r":2,"1":4,"\u0080":5,"\u20ac":1}',
    );
  });
  test('hashes the same whatever the order of the fields', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (fields) => {
        const reversed = Object.fromEntries(Object.entries(fields).reverse());
        expect(hashOf(reversed)).toBe(hashOf(fields));
      }),
    );
  });
  test('refuses what is not data', () => {
    expect(() => canonicalJson({ a: Number.NaN })).toThrow();
  });
});

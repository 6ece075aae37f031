import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  beforeAnnotation,
  istioChange,
  istioShare,
  namesService,
} from '../../../src/release/exposure/istio-weights.ts';
import type { IstioHttpRule, VirtualService } from '../../../src/release/exposure/route-objects.ts';
import { type Matches, noMatches } from '../../../src/release/record/matches.ts';
import { virtualService } from '../../support/kubernetes/ways.ts';

const about = { stable: 'shop', canary: 'shop-canary', namespace: 'n' };
/** The object after the merge patch that the change becomes. */
function changed(
  from: VirtualService,
  percent: number,
  matches: Matches = noMatches,
): VirtualService {
  const change = istioChange(from, about, percent, matches);
  if (change === undefined) return from;
  const { [beforeAnnotation]: _before, ...annotations } = from.metadata.annotations ?? {};
  return {
    ...from,
    metadata: {
      ...from.metadata,
      annotations: {
        ...annotations,
        ...(change.before === null ? {} : { [beforeAnnotation]: change.before }),
      },
    },
    spec: { ...from.spec, http: change.http },
  };
}
const withRules = (http: readonly IstioHttpRule[]): VirtualService => ({
  ...virtualService('n'),
  spec: { http },
});
const anyRule: fc.Arbitrary<IstioHttpRule> = fc
  .record({
    host: fc.constantFrom('shop', 'shop.n', 'shop.n.svc', 'shop.n.svc.cluster.local', 'other'),
    weight: fc.constantFrom(undefined, 0, 1, 100),
    timeout: fc.constantFrom(undefined, '2s'),
    uri: fc.constantFrom(undefined, '/a', '/b'),
  })
  .map(({ host, weight, timeout, uri }) => ({
    ...(uri === undefined ? {} : { match: [{ uri: { prefix: uri } }] }),
    ...(timeout === undefined ? {} : { timeout }),
    route: [{ destination: { host }, ...(weight === undefined ? {} : { weight }) }],
  }));
const anyObject = fc
  .array(anyRule, { minLength: 1, maxLength: 5 })
  .map((rules) => withRules([...rules, { route: [{ destination: { host: 'shop' } }] }]));
const anyMatches: fc.Arbitrary<Matches> = fc.constantFrom(
  noMatches,
  { headers: { 'X-Canary': 'true' }, sourceLabels: {} },
  { headers: { 'X-Canary': 'true', 'X-Tier': 'gold' }, sourceLabels: { region: 'east' } },
);

describe('exposure by a VirtualService', () => {
  test('knows a Service by each of its names, and no other', () => {
    for (const host of ['shop', 'shop.n', 'shop.n.svc', 'shop.n.svc.cluster.local'])
      expect(namesService(host, 'shop', 'n')).toBe(true);
    for (const host of ['shop.m', 'shop.example.com', 'shop-canary', 'xshop', '*'])
      expect(namesService(host, 'shop', 'n')).toBe(false);
  });
  test('the share that goes in is the share that is read back', () => {
    fc.assert(
      fc.property(
        anyObject,
        fc.integer({ min: 1, max: 1000 }),
        anyMatches,
        (from, tenths, matches) => {
          const split = changed(from, tenths / 10, matches);
          expect(istioShare(split, about)).toBeCloseTo(tenths / 10, 9);
          expect(istioChange(split, about, tenths / 10, matches)).toBeUndefined();
        },
      ),
    );
  });
  test('withdrawn it is what it was, to the letter, through however many stages', () => {
    fc.assert(
      fc.property(
        anyObject,
        fc.array(fc.tuple(fc.integer({ min: 0, max: 100 }), anyMatches), { maxLength: 4 }),
        (from, stages) => {
          const split = stages.reduce(
            (object, [percent, matches]) => changed(object, percent, matches),
            from,
          );
          expect(changed(split, 0)).toEqual(from);
        },
      ),
    );
  });
  test('foreign rules stay where they are', () => {
    fc.assert(
      fc.property(anyObject, anyMatches, (from, matches) => {
        const foreign = ({ spec }: VirtualService) =>
          (spec.http ?? []).filter(
            ({ route = [] }) => !route.some(({ destination }) => /^shop/.test(destination.host)),
          );
        expect(foreign(changed(from, 10, matches))).toEqual(foreign(from));
      }),
    );
  });
  test('weights make 100, or 1000 for fractions of a percent', () => {
    const sums = (percent: number) =>
      (changed(virtualService('n'), percent).spec.http ?? [])
        .filter(({ route = [] }) => route.length > 1)
        .map(({ route = [] }) => route.reduce((sum, { weight = 0 }) => sum + weight, 0));
    expect(sums(10)).toEqual([100, 100]);
    expect(sums(0.1)).toEqual([1000, 1000]);
  });
  test('matched requests get a rule of their own before the one they would take', () => {
    const split = changed(virtualService('n'), 10, {
      headers: { 'X-Canary': 'true' },
      sourceLabels: { region: 'east' },
    });
    const rules = split.spec.http ?? [];
    expect(rules.map(({ name }) => name)).toEqual([
      'assets',
      'api-canary',
      'api',
      undefined,
      undefined,
    ]);
    expect(rules[1]).toEqual({
      name: 'api-canary',
      match: [
        {
          uri: { prefix: '/api' },
          headers: { 'x-canary': { exact: 'true' } },
          sourceLabels: { region: 'east' },
        },
        {
          headers: { 'x-old': { exact: '1' }, 'x-canary': { exact: 'true' } },
          sourceLabels: { region: 'east' },
        },
      ],
      retries: { attempts: 2 },
      route: [{ destination: { host: 'shop-canary.n.svc.cluster.local', port: { number: 80 } } }],
    });
  });
  test('refuses a rule that is split already, but always finds the way back', () => {
    const split = (hosts: readonly string[]): VirtualService =>
      withRules([{ route: hosts.map((host) => ({ destination: { host }, weight: 30 })) }]);
    expect(() => changed(split(['shop', 'other']), 10)).toThrow(/between shop and other/);
    expect(() => changed(split(['shop', 'shop.n']), 10)).toThrow(/between subsets of shop/);
    const meanwhile = split(['shop', 'shop-canary', 'other']);
    expect(changed(meanwhile, 0).spec.http?.[0]?.route).toEqual([
      { destination: { host: 'shop' }, weight: 60 },
      { destination: { host: 'other' }, weight: 30 },
    ]);
  });
  test('matched requests meet what the rule asks for as well', () => {
    const ruled = (match: Readonly<Record<string, unknown>>): VirtualService =>
      withRules([{ match: [match], route: [{ destination: { host: 'shop' } }] }]);
    const first = (match: Readonly<Record<string, unknown>>, matches: Partial<Matches>) =>
      changed(ruled(match), 0, { ...noMatches, ...matches }).spec.http?.[0]?.match;
    const headers = { 'X-Tenant': 'gold' };
    for (const condition of [{ exact: 'gold' }, { prefix: 'go' }, {}])
      expect(first({ headers: { 'x-tenant': condition } }, { headers })).toEqual([
        { headers: { 'x-tenant': { exact: 'gold' } } },
      ]);
    for (const condition of [{ exact: 'silver' }, { prefix: 'si' }])
      expect(() => first({ headers: { 'x-tenant': condition } }, { headers })).toThrow(
        /No rule of the VirtualService shop can also match X-Tenant/,
      );
    expect(() => first({ headers: { 'x-tenant': { regex: 'g.*' } } }, { headers })).toThrow(
      /by a pattern already/,
    );
    const labelled = { sourceLabels: { region: 'west' } };
    expect(() => first(labelled, { sourceLabels: { region: 'east' } })).toThrow(
      /also match region/,
    );
  });
});

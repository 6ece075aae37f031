import { describe, expect, test } from '@jest/globals';
import { brokenBy, type Played } from '../../faults/invariants.ts';
import type { Moment } from '../../faults/moments.ts';

const still: Moment = {
  change: 'MODIFIED pods/shop-1',
  stable: { replicas: 4, image: 'shop:1', version: 'v1' },
  canary: undefined,
  stableReady: 4,
  canaryReady: 0,
  readyImages: ['shop:1'],
  routeShare: 0,
  backends: ['shop'],
  canaryService: false,
  stableRuns: [],
  lease: undefined,
  atMs: undefined,
  leases: 0,
  faults: 0,
  chaos: [],
  residue: [],
  canaryPods: [],
  claims: 0,
};
const released: Moment = {
  ...still,
  canary: { replicas: 1, state: 'active', exposure: 25, version: 'v2', templateSha256: 't2' },
  canaryReady: 1,
  readyImages: ['shop:1', 'shop:2'],
  routeShare: 25,
  backends: ['shop', 'shop-canary'],
  canaryService: true,
  leases: 1,
};
const played = (moments: readonly Moment[], more: Partial<Played> = {}): Played => ({
  kind: 'Deployment',
  provider: 'gateway-api',
  capacity: 4,
  moments,
  rightful: ['shop:1'],
  promotedImage: 'shop:2',
  decided: [],
  notRefused: [],
  refusedBack: [],
  green: [],
  deleted: undefined,
  harmed: undefined,
  rolledBack: undefined,
  chaos: false,
  signal: undefined,
  unfinished: undefined,
  ...more,
});
const subject = { canary: { uid: 'c', templateSha256: 't2' }, images: { shop: 'sha256:2' } };
const decidedFrom = (from: number): Partial<Played> => ({ decided: [{ from, subject }] });
const names = (one: Played): readonly string[] => brokenBy(one).map(({ invariant }) => invariant);
const promotedStable = { replicas: 4, image: 'shop:2', version: 'v2' };
const promoted: Moment = {
  ...still,
  stable: promotedStable,
  readyImages: ['shop:2'],
};

describe('the invariants', () => {
  test('hold for a release that came and went', () => {
    expect(names(played([still, released, still]))).toEqual([]);
    expect(names(played([still, released, promoted], { ...decidedFrom(2) }))).toEqual([]);
  });
  test('a rollback that a promotion undoes is caught', () => {
    const ends = [still, released, still, promoted];
    expect(names(played(ends, { ...decidedFrom(1), rolledBack: 2 }))).toEqual(['rollback-stays']);
    expect(names(played(ends, { ...decidedFrom(1), rolledBack: 3 }))).toEqual([]);
  });
  test('a canary that was left behind is exposure and leftovers', () => {
    expect(names(played([still, released]))).toEqual([
      'users-on-stable-or-promoted',
      'no-unjudged-exposure',
      'nothing-left',
    ]);
  });
  test('stable may take the version only after the decision', () => {
    expect(names(played([still, promoted]))).toEqual([
      'users-on-stable-or-promoted',
      'no-promotion-without-evidence',
      'nothing-unjudged-promoted',
    ]);
    expect(names(played([released, promoted, promoted], decidedFrom(2)))).toEqual([
      'no-promotion-without-evidence',
      'nothing-unjudged-promoted',
    ]);
  });
  test.each([
    [
      'write-ahead',
      played([still, { ...released, routeShare: 50 }, released, still]),
      'after change 1 (MODIFIED pods/shop-1): the route gives 50 %, the record says 25 %',
    ],
    [
      'write-ahead',
      played([{ ...still, stable: { replicas: 3, image: 'shop:1', version: 'v1' } }, still], {
        provider: 'replicas',
      }),
      'after change 0 (MODIFIED pods/shop-1): stable has 3 replicas, the record (0 %) allows 4',
    ],
    [
      'exposure-zero-before-delete',
      played([
        released,
        { ...still, change: 'DELETED deployments/shop-canary', routeShare: 0 },
        still,
      ]),
      'after change 1 (DELETED deployments/shop-canary): the route still gave it 25 %',
    ],
    [
      'never-without-capacity',
      played([still, { ...released, canaryReady: 0 }, still]),
      'after change 1 (MODIFIED pods/shop-1): the route leads to a canary without ready pods',
    ],
    [
      'never-without-capacity',
      played([{ ...still, stableReady: 3 }, still]),
      'after change 0 (MODIFIED pods/shop-1): 3 stable pods are ready',
    ],
    [
      'full-capacity',
      played([
        { ...still, stable: { replicas: 2, image: 'shop:1', version: 'v1' }, stableReady: 4 },
      ]),
      '4 of 4 stable pods are ready, 2 asked',
    ],
    [
      'signal-ends-exposure',
      played([still], { signal: { moment: released, ms: 10, promoting: false } }),
      'the record says active',
    ],
    [
      'signal-ends-exposure',
      played([still], { signal: { moment: still, ms: 8000, promoting: false } }),
      'it took 8000 ms',
    ],
    [
      'nothing-unjudged-promoted',
      played(
        [still, released, { ...promoted, stable: { ...promotedStable, version: 'edited' } }],
        decidedFrom(1),
      ),
      'after change 2 (MODIFIED pods/shop-1): stable took the template edited, which no decision names',
    ],
    [
      'decided-digests-only',
      played(
        [released, { ...promoted, stableRuns: [{ image: 'shop:2', digest: 'sha256:moved' }] }],
        decidedFrom(0),
      ),
      'a pod of stable runs sha256:moved for shop:2, which no decision names',
    ],
    [
      'refused-what-must-be',
      played([still], { notRefused: ['promote-old'] }),
      'promote-old ended well',
    ],
    [
      'way-back-never-refuses',
      played([still], { refusedBack: ['rollback: refused'] }),
      'rollback: refused',
    ],
    [
      'lease-not-stolen',
      played([
        { ...still, lease: { run: '100', expiresMs: 90_000 }, atMs: 0 },
        { ...still, lease: { run: '200', expiresMs: 99_000 }, atMs: 10_000 },
        still,
      ]),
      'after change 1 (MODIFIED pods/shop-1): run 200 took the lease that 100 still holds for 80 s',
    ],
    ['next-run-finishes', played([still], { unfinished: 'refused' }), 'refused'],
  ])('%s names what it saw', (invariant, one, seen) => {
    expect(brokenBy(one)).toEqual([{ invariant, seen }]);
  });
  test('a rollback by replicas may run on what stable has left, a promotion may not', () => {
    const leaving = (state: string): Moment => ({
      ...still,
      stable: { replicas: 4, image: 'shop:1', version: 'v1' },
      canary: { replicas: 0, state, exposure: 50, version: 'v2', templateSha256: 't2' },
      stableReady: 2,
      canaryService: false,
    });
    const by = { provider: 'replicas' } as const;
    expect(names(played([leaving('rolling-back'), still], by))).toEqual([]);
    expect(names(played([leaving('promoting'), still], by))).toEqual(['never-without-capacity']);
  });
});

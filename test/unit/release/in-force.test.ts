import { describe, expect, test } from '@jest/globals';
import type { Cluster } from '../../../src/ports/cluster.ts';
import { routeInForce } from '../../../src/release/exposure/gateway-status.ts';
import { awaitInForce, reachedShare, refuseWay } from '../../../src/release/exposure/in-force.ts';
import { virtualServiceInForce } from '../../../src/release/exposure/istio-status.ts';
import type {
  ExposureProvider,
  ExposureTarget,
  InForce,
} from '../../../src/release/exposure/provider.ts';
import { exposureProviders } from '../../../src/release/exposure/providers.ts';
import type {
  HttpRoute,
  ParentRef,
  RouteParent,
  VirtualService,
} from '../../../src/release/exposure/route-objects.ts';
import { noMatches } from '../../../src/release/record/matches.ts';

const generation = 3;
const parent = (
  conditions: Readonly<Record<string, string>>,
  more: {
    readonly ref?: ParentRef;
    readonly at?: number | undefined;
    readonly reason?: string;
  } = {},
): RouteParent => ({
  parentRef: more.ref ?? { name: 'public' },
  controllerName: 'example.com/gw',
  conditions: Object.entries(conditions).map(([type, status]) => ({
    type,
    status,
    reason: more.reason ?? 'Reason',
    message: 'its words',
    ...('at' in more && more.at === undefined ? {} : { observedGeneration: more.at ?? generation }),
  })),
});
const route = (
  parents: readonly RouteParent[],
  parentRefs: readonly ParentRef[] = [{ name: 'public' }],
): HttpRoute => ({
  apiVersion: 'gateway.networking.k8s.io/v1',
  kind: 'HTTPRoute',
  metadata: { name: 'shop', namespace: 'n', generation },
  spec: { parentRefs, rules: [] },
  status: { parents },
});
const good = { Accepted: 'True', ResolvedRefs: 'True' };
const stateOf = (...parents: readonly RouteParent[]) => routeInForce(route(parents)).state;

describe('an HTTPRoute', () => {
  test('is in force when its gateway has read it and does it', () => {
    expect(stateOf(parent(good))).toBe('in-force');
  });
  test('is behind while one of its gateways is, and it is named', () => {
    const two = [{ name: 'public' }, { name: 'internal', sectionName: 'web' }];
    const late = parent(good, { ref: { name: 'internal', sectionName: 'web' }, at: 2 });
    expect(routeInForce(route([parent(good), late], two))).toEqual({
      state: 'behind',
      says: 'HTTPRoute shop: Gateway internal (example.com/gw) is at generation 2 of 3',
    });
  });
  test('is behind while one of the conditions is about the generation before', () => {
    const [newer] = parent({ Accepted: 'True' }).conditions ?? [];
    const [older] = parent({ ResolvedRefs: 'True' }, { at: 2 }).conditions ?? [];
    const mixed = { parentRef: { name: 'public' }, conditions: [newer, older] } as RouteParent;
    expect(stateOf(mixed)).toBe('behind');
  });
  test.each([
    ['ResolvedRefs', 'False'],
    ['Accepted', 'False'],
    ['PartiallyInvalid', 'True'],
  ])('is refused where a gateway says %s %s, in its words', (type, status) => {
    const found = routeInForce(route([parent({ ...good, [type]: status })]));
    expect(found).toEqual({
      state: 'refused',
      says: `HTTPRoute shop: Gateway public (example.com/gw) says ${type} ${status}, Reason: its words`,
    });
  });
  test.each([
    ['Accepted', 'Unknown'],
    ['ResolvedRefs', 'Unknown'],
    ['Programmed', 'False'],
    ['Reconciled', 'Unknown'],
  ])('is behind where a gateway says %s %s', (type, status) => {
    expect(stateOf(parent({ ...good, [type]: status }))).toBe('behind');
  });
  test('is unreported where no gateway says anything that could be read', () => {
    expect(stateOf()).toBe('unreported');
    expect(stateOf(parent(good, { at: undefined }))).toBe('unreported');
    expect(routeInForce({ ...route([]), status: {} }).state).toBe('unreported');
  });
  test('is not judged by what a controller left behind of a parent that it no longer has', () => {
    const stale = parent(good, { ref: { name: 'old' }, at: 1 });
    expect(stateOf(parent(good), stale)).toBe('in-force');
  });
  test('is judged by the newest word about each parent', () => {
    expect(stateOf(parent(good, { at: 1 }), parent(good))).toBe('in-force');
  });
  test('knows its parent by its defaults too', () => {
    const full = {
      group: 'gateway.networking.k8s.io',
      kind: 'Gateway',
      namespace: 'n',
      name: 'public',
    };
    expect(stateOf(parent(good, { ref: full, at: 2 }))).toBe('behind');
  });
  test('a gateway that does not let it in sends nobody; where none does, it is refused', () => {
    const two = [{ name: 'public' }, { name: 'internal' }];
    const out = parent(
      { Accepted: 'False', ResolvedRefs: 'True' },
      { ref: { name: 'internal' }, reason: 'NotAllowedByListeners' },
    );
    expect(routeInForce(route([parent(good), out], two)).state).toBe('in-force');
    expect(routeInForce(route([out], two)).state).toBe('refused');
  });
});

describe('a VirtualService', () => {
  const state = (status: NonNullable<VirtualService['status']>) =>
    virtualServiceInForce({
      apiVersion: 'networking.istio.io/v1',
      kind: 'VirtualService',
      metadata: { name: 'shop', generation },
      spec: {},
      status,
    });
  test('is unreported where Istio is not told to report', () => {
    expect(state({}).state).toBe('unreported');
  });
  test('is behind while Istio is at another generation, which it spells as text', () => {
    expect(state({ observedGeneration: '2' }).state).toBe('behind');
    expect(state({ observedGeneration: '3' }).state).toBe('in-force');
  });
  test('is behind while proxies are', () => {
    const conditions = [
      { type: 'Reconciled', status: 'False', message: '61/62 proxies up to date' },
    ];
    expect(state({ conditions })).toEqual({
      state: 'behind',
      says: 'VirtualService shop: 61/62 proxies up to date',
    });
  });
  test('is refused where the analysis finds an error, and not where it warns', () => {
    const message = (level: string | number) => ({
      validationMessages: [
        {
          level,
          type: { code: 'IST0101', name: 'ReferencedResourceNotFound' },
          message: 'no host',
        },
      ],
    });
    expect(state(message('ERROR'))).toEqual({
      state: 'refused',
      says: "VirtualService shop: Istio's analysis says IST0101 ReferencedResourceNotFound no host",
    });
    expect(state(message(3)).state).toBe('refused');
    expect(state(message('WARNING')).state).toBe('unreported');
  });
});

describe('waiting for the data plane', () => {
  const target: ExposureTarget = {
    kind: 'Deployment',
    namespace: 'n',
    workload: 'shop',
    canary: 'shop-canary',
    capacity: 4,
    route: 'shop',
    service: 'shop',
    matches: noMatches,
  };
  const behind = { state: 'behind', says: 'one generation' } as const;
  const refused = { state: 'refused', says: 'no such backend' } as const;
  /** A data plane that says one thing for some milliseconds, then another, and time that passes by sleeping only. */
  function plane(first: InForce, forMs: number, then: InForce) {
    let ms = 0;
    const clock = {
      now: () => new Date(ms),
      sleep: (more: number) => {
        ms += more;
        return Promise.resolve();
      },
    };
    const provider: ExposureProvider = {
      ...exposureProviders['gateway-api'],
      inForce: () => Promise.resolve(ms < forMs ? first : then),
      observe: () => Promise.resolve(25),
    };
    const log = { info: () => undefined } as never;
    const ports = { cluster: {} as Cluster, clock, log, signal: new AbortController().signal };
    return { ports, provider, passed: () => ms };
  }
  const inForce = { state: 'in-force' } as const;

  test('ends when it has followed, not after a fixed time', async () => {
    const { ports, provider, passed } = plane(behind, 44_000, inForce);
    expect(await awaitInForce(ports, provider, target, { deadlineMs: 120_000 })).toEqual(inForce);
    expect(passed()).toBe(44_000);
  });
  test('ends at the deadline with what it said last', async () => {
    const { ports, provider, passed } = plane(behind, Number.POSITIVE_INFINITY, inForce);
    expect(await awaitInForce(ports, provider, target, { deadlineMs: 10_000 })).toEqual(behind);
    expect(passed()).toBe(10_000);
  });
  test('is none where nobody reports', async () => {
    const { ports, provider, passed } = plane({ state: 'unreported' }, 1, inForce);
    const { inForce: _says, ...silent } = provider;
    expect((await awaitInForce(ports, silent, target, { deadlineMs: 10_000 })).state).toBe(
      'unreported',
    );
    expect((await awaitInForce(ports, provider, target, { deadlineMs: 10_000 })).state).toBe(
      'unreported',
    );
    expect(passed()).toBe(0);
  });
  test('a share that is in force is reached', async () => {
    const { ports, provider } = plane(behind, 8000, inForce);
    expect(await reachedShare(ports, provider, target, 60_000)).toEqual({
      achievedPercent: 25,
      notes: [],
    });
  });
  test('a share that nobody has followed in time is not known', async () => {
    const { ports, provider } = plane(behind, Number.POSITIVE_INFINITY, inForce);
    const reached = await reachedShare(ports, provider, target, 60_000);
    expect(reached.achievedPercent).toBeNull();
    expect(reached.notes[0]).toMatch(/not in force after 60 s.*one generation/);
  });
  test('a refusal that mends itself while the gateway hears of the Service is none', async () => {
    const { ports, provider } = plane(refused, 2000, inForce);
    expect((await reachedShare(ports, provider, target, 60_000)).notes).toEqual([]);
  });
  test('a refusal that stays is said with its words', async () => {
    const { ports, provider } = plane(refused, Number.POSITIVE_INFINITY, inForce);
    expect((await reachedShare(ports, provider, target, 60_000)).notes).toEqual([
      'the share is not in force: no such backend',
    ]);
  });
  test.each([behind, refused])(
    'a way in that is %j is refused before anything is written',
    async (found) => {
      const { ports, provider } = plane(found, Number.POSITIVE_INFINITY, inForce);
      await expect(refuseWay(ports, provider, target, 25)).rejects.toThrow(
        new RegExp(`'route': No share can be given before the way in is served: ${found.says}`),
      );
    },
  );
  test('a way in that somebody else has just written is waited for', async () => {
    const { ports, provider } = plane(behind, 8000, inForce);
    await refuseWay(ports, provider, target, 25);
  });
});

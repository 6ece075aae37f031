import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { ApiObject } from '../../../src/sandbox/kubernetes/objects.ts';
import {
  builtInResources,
  customResource,
  defaultCustomResources,
} from '../../../src/sandbox/kubernetes/resource-types.ts';
import { Store } from '../../../src/sandbox/kubernetes/store.ts';
import { type Load, startLoad } from '../../../src/sandbox/traffic/load.ts';

const routes = defaultCustomResources
  .map(customResource)
  .filter(({ plural }) => plural === 'httproutes');
const [httpRoutes] = routes;
let server: Server;
let port: number;
let answer: number;
/** Requests that the server answered. */
let served: number;
let load: Load | undefined;
beforeEach(async () => {
  answer = 202;
  served = 0;
  server = createServer((_request, response) => {
    response.on('finish', () => {
      served += 1;
    });
    response.writeHead(answer).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
});
afterEach(async () => {
  load?.stop();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

/** A Service with one pod for stable and for the canary, and a route that splits between them. */
function cluster(
  weights: { readonly stable: number; readonly canary: number },
  canaryReady = true,
) {
  const store = new Store();
  for (const name of ['shop', 'shop-canary']) {
    const canary = name === 'shop-canary';
    const about = { namespace: 'shop', name };
    store.create(builtInResources.services, {
      apiVersion: 'v1',
      kind: 'Service',
      metadata: about,
    });
    store.create(builtInResources.pods, {
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: { ...about, labels: { 'sluice.dev/track': canary ? 'canary' : 'stable' } },
    });
    store.create(builtInResources.endpointSlices, {
      apiVersion: 'discovery.k8s.io/v1',
      kind: 'EndpointSlice',
      metadata: { ...about, labels: { 'kubernetes.io/service-name': name } },
      endpoints: [
        { conditions: { ready: !canary || canaryReady }, targetRef: { kind: 'Pod', name } },
      ],
    });
  }
  const route: ApiObject = {
    apiVersion: 'gateway.networking.k8s.io/v1',
    kind: 'HTTPRoute',
    metadata: { namespace: 'shop', name: 'shop' },
    spec: {
      rules: [
        // For matched requests only: these here have no headers.
        {
          matches: [{ headers: [{ name: 'X-Canary', value: 'true' }] }],
          backendRefs: [{ name: 'shop-canary' }],
        },
        {
          backendRefs: [
            { name: 'shop', weight: weights.stable },
            { name: 'shop-canary', weight: weights.canary },
          ],
        },
      ],
    },
  };
  if (httpRoutes !== undefined) store.create(httpRoutes, route);
  return store;
}
async function drive(
  store: Store,
  route: string | undefined,
  portOf: (uid: string) => number | undefined = () => port,
): Promise<Load> {
  load = startLoad(store, portOf, {
    namespace: 'shop',
    service: 'shop',
    route,
    perSecond: 250,
    seed: 3,
    // A machine that stalls answers late, and that is no failure.
    timeoutMs: 120_000,
  });
  // By what happened, not by a clock: a busy machine sends late.
  while (served + load.counts.failed < 200) await new Promise((resolve) => setTimeout(resolve, 20));
  return load;
}

describe('the users of the sandbox', () => {
  test('split as the weights of the route say', async () => {
    const { counts, recentCanaryPercent } = await drive(
      cluster({ stable: 70, canary: 30 }),
      'shop',
    );
    expect(counts.sent).toBeGreaterThanOrEqual(200);
    expect(counts.failed).toBe(0);
    // Five standard deviations of 200 draws at 30 %.
    expect(Math.abs(recentCanaryPercent() - 30)).toBeLessThan(17);
  });
  test('never reach a canary of weight 0', async () => {
    const { counts } = await drive(cluster({ stable: 100, canary: 0 }), 'shop');
    expect({ reached: counts.canary, failed: counts.failed }).toEqual({ reached: 0, failed: 0 });
  });
  test('without a route reach the pods of the Service', async () => {
    const { counts } = await drive(cluster({ stable: 0, canary: 100 }), undefined);
    expect(counts.canary).toBe(0);
    expect(counts.sent).toBeGreaterThan(0);
  });
  test('notice when the backend of the route has no ready pod', async () => {
    const { counts } = await drive(cluster({ stable: 0, canary: 1 }, false), 'shop');
    expect(counts.failed).toBe(counts.sent);
  });
  test('count answers of 500 as errors, not as missing answers', async () => {
    answer = 500;
    const { counts } = await drive(cluster({ stable: 1, canary: 0 }), 'shop');
    while (counts.errors + counts.failed < 200)
      await new Promise((resolve) => setTimeout(resolve, 20));
    expect(counts.errors).toBeGreaterThan(0);
    expect(counts.failed).toBe(0);
  });
  test('count a request that nobody took', async () => {
    const { counts } = await drive(cluster({ stable: 1, canary: 0 }), 'shop', () => undefined);
    expect(counts.failed).toBe(counts.sent);
  });
});

import { afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { ExposureProviderName } from '../../../src/evidence/release.ts';
import type { Cluster, KubeObject, ResourceType } from '../../../src/ports/cluster.ts';
import { resources } from '../../../src/ports/resources.ts';
import type { ExposureTarget } from '../../../src/release/exposure/provider.ts';
import { exposureProviders } from '../../../src/release/exposure/providers.ts';
import { noMatches } from '../../../src/release/record/matches.ts';
import type { Deployment } from '../../../src/workload/objects.ts';
import { createNamespace } from '../../support/kubernetes/embedded.ts';
import { shop } from '../../support/kubernetes/shop.ts';
import { ingress, virtualService } from '../../support/kubernetes/ways.ts';

/** Where the suite runs: an administrator's connection, and one of a user without any rights. */
export interface Stage {
  readonly cluster: Cluster;
  readonly nobody: Cluster;
}
/** What a provider needs to find in the namespace, and which of it a release may write. */
interface Fixture {
  readonly way?: { readonly type: ResourceType; object(namespace: string): KubeObject };
}
const fixtures: Readonly<Record<ExposureProviderName, Fixture>> = {
  replicas: {},
  'gateway-api': {
    way: { type: resources.httpRoutes, object: (namespace) => shop(namespace).route },
  },
  istio: { way: { type: resources.virtualServices, object: virtualService } },
  consumers: {},
  nginx: { way: { type: resources.ingresses, object: ingress } },
};
const capacity = 4;

let next = 1;
/** Nothing is left of a test where its pods take part. */
const namespaces = { apiVersion: 'v1', kind: 'Namespace', plural: 'namespaces', namespaced: false };

async function eventually(body: () => Promise<void>): Promise<void> {
  for (let left = 300; ; left--)
    try {
      await body();
      return;
    } catch (thrown) {
      if (left <= 0) throw thrown;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
}
/** What is asked of the API server that changes something, while `body` runs. */
async function writesOf(
  cluster: Cluster,
  body: () => Promise<unknown>,
): Promise<Readonly<Record<string, number>>> {
  const before = cluster.requests();
  await body();
  return Object.fromEntries(
    Object.entries(cluster.requests())
      .map(([what, count]) => [what, count - (before[what] ?? 0)] as const)
      .filter(([what, count]) => count > 0 && !/^(get|list|watch) /i.test(what)),
  );
}
/** A connection on which somebody else writes to an object just before each second patch of it. */
function interrupted(cluster: Cluster) {
  let patches = 0;
  const racing: Cluster = {
    ...cluster,
    async patch(type, namespace, name, patch, options) {
      if (patches++ % 2 === 0)
        await cluster.patch(type, namespace, name, {
          type: 'merge',
          body: { metadata: { labels: { raced: String(patches) } } },
        });
      return await cluster.patch(type, namespace, name, patch, options);
    },
  };
  return { racing, lost: () => patches };
}
/** What people wrote, without what the server keeps. */
const written = ({ metadata, ...rest }: KubeObject) => {
  const { labels = {}, annotations = {} } = metadata;
  const { status: _status, ...spec } = rest as Record<string, unknown>;
  return { ...spec, labels, annotations };
};

/** One contract for all providers (docs/architecture.md), on the embedded API server and on the real one. */
export function exposureContract(
  server: string,
  name: ExposureProviderName,
  start: () => Promise<Stage>,
): void {
  describe(`the contract of exposure by ${name} on ${server}`, () => {
    const provider = exposureProviders[name];
    const { way } = fixtures[name];
    const { countsPods } = provider;
    let target: ExposureTarget;
    let cluster: Cluster;
    let nobody: Cluster;
    let namespace: string;
    const writes = (run: () => Promise<unknown>) => writesOf(cluster, run);
    beforeAll(async () => {
      ({ cluster, nobody } = await start());
    }, 300_000);
    const theWay = async () =>
      way === undefined ? undefined : await cluster.get(way.type, namespace, 'shop');

    beforeEach(async () => {
      namespace = `exposure-${Date.now() % 100_000}-${next++}`;
      // Weights need no pods to be read back.
      const { deployment, service } = shop(namespace, countsPods ? capacity : 0);
      await createNamespace(cluster, namespace);
      await cluster.create(resources.deployments, deployment);
      await cluster.create(resources.services, service);
      const labels = { 'sluice.dev/track': 'canary', 'sluice.dev/workload': 'shop' };
      await cluster.create(resources.deployments, {
        ...deployment,
        metadata: { name: 'shop-canary', namespace, labels },
        spec: {
          ...deployment.spec,
          replicas: countsPods ? 1 : 0,
          selector: { matchLabels: labels },
          template: { ...deployment.spec.template, metadata: { labels } },
        },
      });
      if (way !== undefined) await cluster.create(way.type, way.object(namespace));
      const found = await provider.findWay(
        cluster,
        namespace,
        { app: 'shop' },
        {
          route: undefined,
          service: undefined,
        },
      );
      target = {
        kind: 'Deployment',
        namespace,
        workload: 'shop',
        canary: 'shop-canary',
        capacity,
        ...found,
        matches: noMatches,
      };
    });

    afterEach(async () => {
      await cluster.remove(namespaces, '', namespace);
    });

    test('carries the name that it is found by', () => {
      expect(provider.name).toBe(name);
    });
    test('finds its way in by itself', () => {
      expect(target).toMatchObject({
        service: 'shop',
        route: way === undefined ? undefined : 'shop',
      });
    });
    test('gives nothing before it is applied', async () => {
      await eventually(async () => {
        expect(await provider.observe(cluster, target)).toBe(countsPods ? 20 : 0);
      });
    });
    test.each([1, 10, 50, 100])(
      '%d %%: what is planned is what is read back, and the same again writes nothing',
      async (percent) => {
        const plan = provider.plan(target, percent);
        expect(plan.canaryReplicas).toBeGreaterThanOrEqual(1);
        expect(plan.canaryReplicas + plan.stableReplicas).toBeGreaterThanOrEqual(capacity);
        await provider.apply(cluster, target, percent);
        await eventually(async () => {
          expect(await provider.observe(cluster, target)).toBeCloseTo(plan.achievedPercent, 6);
        });
        expect(await writes(() => provider.apply(cluster, target, percent))).toEqual({});
      },
    );
    test('goes up and down through every share without a leftover of the one before', async () => {
      for (const percent of [1, 100, 10, 50]) {
        await provider.apply(cluster, target, percent);
        await eventually(async () => {
          expect(await provider.observe(cluster, target)).toBeCloseTo(
            provider.plan(target, percent).achievedPercent,
            6,
          );
        });
      }
    });
    test('withdrawn, the way in is what it was, to the letter; again, nothing is written', async () => {
      const before = await theWay();
      await provider.apply(cluster, target, 10);
      await provider.withdraw(cluster, target);
      const after = await theWay();
      if (before !== undefined && after !== undefined)
        expect(written(after)).toEqual(written(before));
      await eventually(async () => {
        expect(await provider.observe(cluster, target)).toBe(0);
      });
      const stable = await cluster.get<Deployment>(resources.deployments, namespace, 'shop');
      expect(stable?.spec.replicas).toBe(countsPods ? capacity : 0);
      await eventually(async () => {
        expect(await writes(() => provider.withdraw(cluster, target))).toEqual({});
      });
    });
    if (provider.canMatch.headers !== 'none' || provider.canMatch.sourceLabels)
      test('matched requests go to the canary beside any share, and withdrawing ends that too', async () => {
        const before = await theWay();
        const matching = {
          ...target,
          matches: {
            headers: { 'X-Canary': 'true' },
            sourceLabels: provider.canMatch.sourceLabels
              ? { region: 'east' }
              : noMatches.sourceLabels,
          },
        };
        for (const percent of [0, 10]) {
          await provider.apply(cluster, matching, percent);
          expect(await provider.observe(cluster, matching)).toBe(percent);
          expect(await writes(() => provider.apply(cluster, matching, percent))).toEqual({});
          const made = await cluster.get(resources.ingresses, namespace, 'shop-canary');
          expect(JSON.stringify([await theWay(), made])).toMatch(/x-canary/i);
        }
        // A stage without matches takes those of the stage before away.
        await provider.apply(cluster, target, 10);
        const made = await cluster.get(resources.ingresses, namespace, 'shop-canary');
        expect(JSON.stringify([await theWay(), made])).not.toMatch(/x-canary/i);
        await provider.apply(cluster, matching, 10);
        await provider.withdraw(cluster, matching);
        const after = await theWay();
        if (before !== undefined && after !== undefined)
          expect(written(after)).toEqual(written(before));
      });
    test('cleans up what it made and nothing else, and may do so twice', async () => {
      await provider.apply(cluster, target, 10);
      await provider.withdraw(cluster, target);
      await provider.cleanUp(cluster, target);
      expect(await cluster.get(resources.services, namespace, 'shop-canary')).toBeUndefined();
      expect(await cluster.get(resources.ingresses, namespace, 'shop-canary')).toBeUndefined();
      expect(await cluster.get(resources.services, namespace, 'shop')).toBeDefined();
      if (way !== undefined) expect(await theWay()).toBeDefined();
      expect(await writes(() => provider.cleanUp(cluster, target))).toEqual({});
    });
    test.each([
      ['the canary', resources.deployments, 'shop-canary'],
      ['its Service', resources.services, 'shop-canary'],
      ['the way in', way?.type ?? resources.services, 'shop'],
      ['stable', resources.deployments, 'shop'],
    ])('finds its way back when %s is gone', async (_what, type, gone) => {
      await provider.apply(cluster, target, 50);
      await cluster.remove(type, namespace, gone);
      await provider.withdraw(cluster, target);
      await provider.cleanUp(cluster, target);
      // Pods behind one Service: without stable the canary is all that is left to serve, until it is removed.
      if (countsPods && gone === 'shop') return;
      expect(await provider.observe(cluster, target)).toBe(0);
    });
    if (way !== undefined)
      test('keeps what somebody else wrote while it was split', async () => {
        await provider.apply(cluster, target, 10);
        await cluster.patch(way.type, namespace, 'shop', {
          type: 'merge',
          body: { metadata: { labels: { added: 'later' } } },
        });
        await provider.apply(cluster, target, 50);
        await provider.withdraw(cluster, target);
        expect((await theWay())?.metadata.labels).toMatchObject({ added: 'later' });
      });
    if (way !== undefined)
      test('reads again when somebody else wrote between its reading and its writing', async () => {
        const { racing, lost } = interrupted(cluster);
        await provider.apply(racing, target, 10);
        await provider.apply(racing, target, 50);
        expect(lost()).toBeGreaterThan(0);
        expect(await provider.observe(cluster, target)).toBe(50);
        await provider.withdraw(racing, target);
        expect(await provider.observe(cluster, target)).toBe(0);
      });
    test('names the rule of the Role that is missing', async () => {
      await expect(provider.apply(nobody, target, 10)).rejects.toThrow(
        /forbidden[\s\S]*resources: \[\w+\], verbs: \[get\]/,
      );
    });
    if (!provider.sharesService)
      test('refuses a canary Service that is not its own', async () => {
        const { service } = shop(namespace);
        await cluster.create(resources.services, {
          ...service,
          metadata: { name: 'shop-canary', namespace },
        });
        await expect(provider.apply(cluster, target, 10)).rejects.toThrow(
          /Service shop-canary in exposure-\S+ exists and is not of Sluice/,
        );
      });
    if (way !== undefined)
      test('asks for the route when none or several lead to the workload', async () => {
        const none = { route: undefined, service: undefined };
        const find = (given: Partial<typeof none> | { route: string }) =>
          provider.findWay(cluster, namespace, { app: 'shop' }, { ...none, ...given });
        await expect(find({ route: 'other' })).rejects.toThrow(/'route': There is no \w+ other/);
        const { metadata, ...rest } = way.object(namespace);
        await cluster.create(way.type, { ...rest, metadata: { ...metadata, name: 'twin' } });
        await expect(find({})).rejects.toThrow(/'route': Several \w+s lead to .*shop, twin/);
        await cluster.remove(way.type, namespace, 'shop');
        await cluster.remove(way.type, namespace, 'twin');
        await expect(find({})).rejects.toThrow(
          /'route': No \w+ in exposure-\S+ leads to the Service shop/,
        );
      });
  });
}

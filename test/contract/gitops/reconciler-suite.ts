import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { stringify } from 'yaml';
import type { Cluster, KubeObject } from '../../../src/ports/cluster.ts';
import { resources } from '../../../src/ports/resources.ts';
import type { HttpRoute } from '../../../src/release/exposure/route-objects.ts';
import { reconcilerOf, standsInGit } from '../../../src/release/gitops/reconciler.ts';
import type { GitStandIn } from '../../../src/sandbox/github/git.ts';
import type { Deployment } from '../../../src/workload/objects.ts';
import { shop } from '../../support/kubernetes/shop.ts';

/** The file that the Kustomization of the suite reads. */
export const file = 'apps/shop.yaml';
const branch = 'main';
const fluxKey = 'kustomize.toolkit.fluxcd.io';

/** A Kustomization `apps` in a namespace of its own that reads `apps/` of a branch, with nobody's objects yet. */
export interface ReconcilerWorld {
  readonly cluster: Cluster;
  readonly namespace: string;
  readonly git: GitStandIn;
  /** Takes the branch as it is now and reconciles once, to the end; rejects with what the Kustomization says when it is not well. */
  once(): Promise<void>;
  stop(): Promise<void>;
}

/** What Flux's kustomize-controller does to objects: the same of the real one and of the double that the quick tests use. */
export function reconcilerSuite(name: string, open: () => Promise<ReconcilerWorld>): void {
  describe(`a Kustomization of ${name}`, () => {
    let world: ReconcilerWorld;
    beforeEach(async () => {
      world = await open();
      push(4, 'sluice.test/shop:1.0');
      await world.once();
    });
    afterEach(() => world.stop());

    /** The shop as Git has it; `replicas` undefined = an autoscaler's. */
    const push = (replicas: number | undefined, image: string, more: object = {}): void => {
      const { deployment, route } = shop(world.namespace, 4, image);
      const { replicas: _count, ...spec } = deployment.spec;
      const counted = { ...spec, ...(replicas === undefined ? {} : { replicas }) };
      const metadata = { ...deployment.metadata, ...more };
      world.git.push(branch, {
        [file]: `${stringify({ ...deployment, metadata, spec: counted })}---\n${stringify(route)}`,
      });
    };
    const live = async (): Promise<Deployment> => {
      const found = await world.cluster.get<Deployment>(
        resources.deployments,
        world.namespace,
        'shop',
      );
      if (found === undefined) throw new Error('no shop');
      return found;
    };
    const merge = (body: Readonly<Record<string, unknown>>) =>
      world.cluster.patch(resources.deployments, world.namespace, 'shop', { type: 'merge', body });
    const imageOf = ({ spec }: Deployment) => spec.template.spec.containers[0]?.image;
    const imageTo = async (image: string) => {
      const { spec } = await live();
      const containers = spec.template.spec.containers.map((one) => ({ ...one, image }));
      await merge({ spec: { template: { spec: { containers } } } });
    };
    const inGit = (object: KubeObject, path: readonly string[]) =>
      standsInGit(object, { tool: 'flux' }, path);
    const replicasPath = ['spec', 'replicas'];
    const imagePath = ['spec', 'template', 'spec', 'containers', '*', 'image'];

    test('marks what it applies, and owns the fields that stand in Git', async () => {
      const shopNow = await live();
      expect(reconcilerOf(shopNow)).toMatchObject({
        tool: 'flux',
        of: { name: 'apps', namespace: world.namespace },
        off: undefined,
      });
      expect(inGit(shopNow, replicasPath)).toBe(true);
      expect(inGit(shopNow, imagePath)).toBe(true);
      expect(inGit(shopNow, ['spec', 'paused'])).toBe(false);
      push(undefined, 'sluice.test/shop:1.0');
      await world.once();
      expect(inGit(await live(), replicasPath)).toBe(false);
    });
    test('puts back what stands in Git, and keeps what others set beside it', async () => {
      await merge({
        metadata: { annotations: { 'sluice.dev/git-owed': 'x' } },
        spec: { replicas: 1, paused: true },
      });
      await imageTo('sluice.test/shop:2.0');
      const weighted = [
        { name: 'shop', port: 80, weight: 750 },
        { name: 'shop-canary', port: 80, weight: 250 },
      ];
      const { route } = shop(world.namespace);
      const rules = route.spec.rules.map((rule) => ({ ...rule, backendRefs: weighted }));
      await world.cluster.patch(resources.httpRoutes, world.namespace, 'shop', {
        type: 'merge',
        body: { spec: { rules } },
      });
      await world.once();
      const now = await live();
      expect([now.spec.replicas, imageOf(now)]).toEqual([4, 'sluice.test/shop:1.0']);
      expect(now.spec).toMatchObject({ paused: true });
      expect(now.metadata.annotations).toMatchObject({ 'sluice.dev/git-owed': 'x' });
      const found = await world.cluster.get<HttpRoute>(
        resources.httpRoutes,
        world.namespace,
        'shop',
      );
      expect(found?.spec.rules?.[0]?.backendRefs?.map((ref) => ref.name)).toEqual(['shop']);
    });
    test.each([['annotations'], ['labels']] as const)(
      'leaves an object alone that carries reconcile: Disabled among its %s, whatever Git says, until it is taken off',
      async (where) => {
        await merge({ metadata: { [where]: { [`${fluxKey}/reconcile`]: 'Disabled' } } });
        expect(reconcilerOf(await live())?.off).toBeDefined();
        await merge({ spec: { replicas: 1 } });
        push(5, 'sluice.test/shop:2.0');
        await world.once();
        const held = await live();
        expect([held.spec.replicas, imageOf(held)]).toEqual([1, 'sluice.test/shop:1.0']);
        await merge({ metadata: { [where]: { [`${fluxKey}/reconcile`]: null } } });
        await world.once();
        const now = await live();
        expect([now.spec.replicas, imageOf(now)]).toEqual([5, 'sluice.test/shop:2.0']);
      },
    );
    test('is not kept off by ssa: IfNotPresent that does not stand in Git', async () => {
      await merge({ metadata: { annotations: { [`${fluxKey}/ssa`]: 'IfNotPresent' } } });
      expect(reconcilerOf(await live())?.off).toBeUndefined();
      await merge({ spec: { replicas: 1 } });
      await world.once();
      expect((await live()).spec.replicas).toBe(4);
    });
    test('applies what carries ssa: IfNotPresent in Git once, and never again', async () => {
      push(4, 'sluice.test/shop:1.0', { annotations: { [`${fluxKey}/ssa`]: 'IfNotPresent' } });
      await world.cluster.remove(resources.deployments, world.namespace, 'shop');
      await world.once();
      expect(reconcilerOf(await live())?.off).toBeDefined();
      await merge({ spec: { replicas: 1 } });
      await world.once();
      expect((await live()).spec.replicas).toBe(1);
    });
    test('does not take a field back that was changed and put back, as nothing differs', async () => {
      await merge({ spec: { replicas: 1 } });
      await merge({ spec: { replicas: 4 } });
      await imageTo('sluice.test/shop:2.0');
      await imageTo('sluice.test/shop:1.0');
      await world.once();
      const now = await live();
      const owned = (now.metadata as { managedFields?: readonly { manager?: string }[] })
        .managedFields;
      const own = JSON.stringify(owned?.filter(({ manager }) => manager?.startsWith('kustomize')));
      expect(own).not.toContain('"f:replicas"');
      expect(own).not.toContain('"f:image"');
      // It stands in Git all the same: the next change would not last.
      await merge({ spec: { replicas: 1 } });
      await world.once();
      expect((await live()).spec.replicas).toBe(4);
    });
    test('says which commit is applied, and keeps saying so while it fails', async () => {
      const status = async () =>
        (
          (await world.cluster.get(resources.kustomizations, world.namespace, 'apps')) as {
            status?: { lastAppliedRevision?: string };
          }
        ).status?.lastAppliedRevision;
      const applied = `${branch}@sha1:${world.git.head(branch)}`;
      expect(await status()).toBe(applied);
      world.git.push(branch, { [file]: 'kind: Deployment\n' });
      await expect(world.once()).rejects.toThrow();
      expect(await status()).toBe(applied);
    });
  });
}

import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { run as deploy } from '../../../src/actions/deploy-canary/action.ts';
import { run as promote } from '../../../src/actions/promote-canary/action.ts';
import { run as rollback } from '../../../src/actions/rollback-canary/action.ts';
import { run as sweep } from '../../../src/actions/sweep/action.ts';
import { systemClock } from '../../../src/adapters/host/system-clock.ts';
import type { Evidence } from '../../../src/evidence/envelope.ts';
import type { ReleaseHandle } from '../../../src/evidence/release.ts';
import type { Cluster } from '../../../src/ports/cluster.ts';
import { resources } from '../../../src/ports/resources.ts';
import { abandonRollout } from '../../../src/release/argo-rollouts/rollback.ts';
import { isSettled, type Rollout } from '../../../src/release/argo-rollouts/rollout.ts';
import { isReady, type Pod } from '../../../src/workload/objects.ts';
import { decisionOn } from '../../faults/decisions.ts';
import { createNamespace, until } from '../../support/kubernetes/embedded.ts';
import { shopRollout } from '../../support/kubernetes/rollout.ts';
import { recordedRuntime } from '../../support/runtime.ts';

/** A cluster with a controller of Rollouts: the real one, or the stand-in. */
export interface World {
  /** Of an administrator. */
  readonly cluster: Cluster;
  /** Of the user that the README's Role is bound to in this namespace. */
  kubeconfig(namespace: string): Promise<string>;
  /** An image of the shop that exits at once. */
  readonly crashing: string;
}
/** What a release still holds; what it says of its end (promoted, rolled-back) is left to be read. */
export const annotationsOfOurs = ({ metadata }: Rollout): readonly string[] =>
  Object.keys(metadata.annotations ?? {}).filter(
    (key) =>
      key.startsWith('sluice.dev/') &&
      !['sluice.dev/promoted', 'sluice.dev/rolled-back'].includes(key),
  );
export const imageOf = ({ spec }: Pick<Rollout, 'spec'>): string | undefined =>
  spec.template.spec.containers[0]?.image;

/** What provider argo-rollouts promises, held against the real controller and the stand-in alike. */
export function argoRolloutsSuite(name: string, start: () => Promise<World>): void {
  describe(`provider argo-rollouts with ${name}`, () => {
    let world: World;
    let namespace: string;
    let kubeconfig: string;
    let next = 1;
    beforeAll(async () => {
      world = await start();
    }, 180_000);
    beforeEach(async () => {
      namespace = `argo${next++}`;
      await createNamespace(world.cluster, namespace);
      kubeconfig = await world.kubeconfig(namespace);
      await world.cluster.create(resources.rollouts, shopRollout(namespace));
      await until(async () => isSettled(await rollout()), 60_000);
    });

    const rollout = async (): Promise<Rollout> => {
      const found = await world.cluster.get<Rollout>(resources.rollouts, namespace, 'shop');
      if (found === undefined) throw new Error('no Rollout');
      return found;
    };
    async function deployed(more: Record<string, string> = {}, run: { id?: string } = {}) {
      const runtime = recordedRuntime(
        {
          kubeconfig,
          namespace,
          workload: 'shop',
          image: 'sluice.test/shop:2.0',
          stage: '1',
          exposure: '25',
          provider: 'argo-rollouts',
          ...more,
        },
        run,
      );
      const failure = await deploy(runtime).catch((thrown: unknown) => thrown);
      return {
        runtime,
        failure: failure instanceof Error ? failure.message : undefined,
        handle: JSON.parse(runtime.outputs['release'] ?? '{}') as ReleaseHandle,
        evidence: JSON.parse(runtime.outputs['evidence'] ?? '{}') as Evidence,
      };
    }
    const second = (first: ReleaseHandle) =>
      deployed({ stage: '2', exposure: '50', previous: decisionOn(first, 'promote') });
    const promoted = async (handle: ReleaseHandle): Promise<string> => {
      const runtime = recordedRuntime({
        kubeconfig,
        release: JSON.stringify(handle),
        decision: decisionOn(handle, 'promote'),
        timeout: '60s',
      });
      await promote(runtime);
      return runtime.outputs['revision'] ?? '';
    };
    const rolledBack = async (more: Record<string, string> = {}): Promise<string> => {
      const runtime = recordedRuntime(
        { kubeconfig, namespace, workload: 'shop', reason: 'test', timeout: '60s', ...more },
        { id: 'other' },
      );
      await rollback(runtime);
      return runtime.outputs['revision'] ?? '';
    };
    const readyPods = async (labelSelector: string): Promise<readonly Pod[]> =>
      (await world.cluster.list<Pod>(resources.pods, namespace, { labelSelector })).items.filter(
        isReady,
      );
    async function nothingLeft(image: string): Promise<void> {
      const now = await rollout();
      expect({ settled: isSettled(now), phase: now.status?.phase, image: imageOf(now) }).toEqual({
        settled: true,
        phase: 'Healthy',
        image,
      });
      expect(annotationsOfOurs(now)).toEqual([]);
      expect(await world.cluster.get(resources.leases, namespace, 'sluice-shop')).toBeUndefined();
      const images = (await readyPods('app=shop')).map((pod) =>
        imageOf({ spec: { template: { spec: pod.spec } } } as Rollout),
      );
      expect(images).toEqual([image, image, image, image]);
    }

    test('goes up by its steps, is promoted past the last one, and leaves a Rollout that is its owner’s alone', async () => {
      const first = await deployed();
      expect({ failure: first.failure, verdict: first.evidence.verdict }).toEqual({
        failure: undefined,
        verdict: 'pass',
      });
      expect(first.handle).toMatchObject({ provider: 'argo-rollouts', achievedPercent: 25 });
      const { canary, stable } = first.handle.selectors;
      expect([(await readyPods(canary)).length, (await readyPods(stable)).length]).toEqual([1, 3]);
      const half = await second(first.handle);
      expect(half.handle).toMatchObject({ id: first.handle.id, stage: 2, achievedPercent: 50 });
      expect(half.handle.selectors).toEqual(first.handle.selectors);
      expect(half.handle.revision).toBe(first.handle.revision);
      expect(await promoted(half.handle)).toBe('2');
      await nothingLeft('sluice.test/shop:2.0');
    }, 120_000);

    test('goes back from the cluster alone, and is Healthy afterwards', async () => {
      await deployed();
      const before = await rollout();
      await rolledBack();
      await nothingLeft('sluice.test/shop:1.0');
      expect((await rollout()).status?.stableRS).toBe(before.status?.stableRS);
      // Again: there is nothing to do, and that is no error.
      await rolledBack();
      await nothingLeft('sluice.test/shop:1.0');
    }, 120_000);

    test('says why a version does not start, and lets it be taken back', async () => {
      const { failure, evidence } = await deployed({
        image: world.crashing,
        'ready-timeout': '60s',
      });
      expect(failure).toContain('CrashLoopBackOff');
      expect(evidence.verdict).toBe('fail');
      expect(evidence.reasons.join('\n')).toMatch(/pod shop-.*CrashLoopBackOff/);
      await rolledBack();
      await nothingLeft('sluice.test/shop:1.0');
    }, 150_000);

    test('goes back to an earlier revision at once, past the steps', async () => {
      const first = await deployed();
      await promoted((await second(first.handle)).handle);
      await rolledBack({ revision: '1' });
      await nothingLeft('sluice.test/shop:1.0');
      await rolledBack({ revision: '1' });
      await nothingLeft('sluice.test/shop:1.0');
    }, 150_000);

    test('is aborted when its run is interrupted, and goes on when the run is begun again', async () => {
      const { runtime } = await deployed();
      const ports = { ...runtime, cluster: world.cluster };
      expect(await abandonRollout(ports, namespace, 'shop')).toBe(true);
      await until(async () => {
        const { status = {} } = await rollout();
        return status.abort === true && (status.updatedReplicas ?? 0) === 0;
      });
      const again = await deployed();
      expect({ failure: again.failure, share: again.handle.achievedPercent }).toEqual({
        failure: undefined,
        share: 25,
      });
      await rolledBack();
    }, 120_000);

    test('is ended by the sweep when nobody looks after it', async () => {
      await deployed({ 'expires-in': '1s' });
      await new Promise((resolve) => setTimeout(resolve, 1100));
      const runtime = recordedRuntime({ kubeconfig, namespace }, { id: 'sweep' });
      await sweep({ ...runtime, clock: systemClock });
      expect(runtime.outputs['swept']).toContain('"result":"ended"');
      await nothingLeft('sluice.test/shop:1.0');
    }, 120_000);

    test('a type that the cluster does not serve is said at once: most clusters have no Rollouts to sweep', async () => {
      const none = {
        apiVersion: 'none.example/v1',
        kind: 'None',
        plural: 'nones',
        namespaced: true,
      };
      const began = Date.now();
      await expect(world.cluster.list(none, namespace)).rejects.toMatchObject({
        failure: 'not-found',
      });
      expect(Date.now() - began).toBeLessThan(3000);
    });

    test('leaves alone what somebody else made of it', async () => {
      const first = await deployed();
      await world.cluster.patch(resources.rollouts, namespace, 'shop', {
        type: 'merge',
        body: { spec: { template: { metadata: { annotations: { by: 'hand' } } } } },
      });
      const drifted = await second(first.handle);
      expect(drifted.evidence.verdict).toBe('error');
      expect(drifted.failure).toContain('somebody edited it');
      await expect(promoted(first.handle)).rejects.toThrow('somebody edited it');
    }, 120_000);
  });
}

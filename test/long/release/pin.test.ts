import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { run as deploy } from '../../../src/actions/deploy-canary/action.ts';
import { run as promote } from '../../../src/actions/promote-canary/action.ts';
import { run as rollback } from '../../../src/actions/rollback-canary/action.ts';
import type { ReleaseHandle } from '../../../src/evidence/release.ts';
import { resources } from '../../../src/ports/resources.ts';
import type { Deployment } from '../../../src/workload/objects.ts';
import { decisionOn } from '../../faults/decisions.ts';
import { type Embedded, placeShop, startEmbedded } from '../../support/kubernetes/embedded.ts';
import { fakeKubelet } from '../../support/kubernetes/fake-kubelet.ts';
import { createNamespace } from '../../support/kubernetes/namespaces.ts';
import { recordedRuntime } from '../../support/runtime.ts';

const digests = new Map<string, string>();
const image = 'sluice.test/shop:2.0';
const first = `sha256:${'1'.repeat(64)}`;
const moved = `sha256:${'2'.repeat(64)}`;
let embedded: Embedded;
let namespace: string;
let next = 1;
beforeAll(async () => {
  embedded = await startEmbedded(fakeKubelet(digests));
});
afterAll(() => embedded.stop());
beforeEach(async () => {
  digests.clear();
  digests.set(image, first);
  namespace = `pin${next++}`;
  await createNamespace(embedded.cluster, namespace);
  await placeShop(embedded.cluster, namespace, 4);
});

const common = () => ({ kubeconfig: embedded.server.kubeconfig, namespace, workload: 'shop' });
async function deployed(more: Record<string, string> = {}) {
  const runtime = recordedRuntime({
    ...common(),
    ...{ image, provider: 'gateway-api', stage: '1', exposure: '25', pin: 'digest', ...more },
  });
  await deploy(runtime);
  return JSON.parse(runtime.outputs['release'] ?? '{}') as ReleaseHandle;
}
const imageOf = async (name: string): Promise<string | undefined> =>
  (await embedded.cluster.get<Deployment>(resources.deployments, namespace, name))?.spec.template
    .spec.containers[0]?.image;

describe('pin: digest', () => {
  test('writes the digest that the pods run into the canary, and it is what is promoted though the tag moved', async () => {
    const handle = await deployed();
    expect(await imageOf('shop-canary')).toBe(`${image}@${first}`);
    expect(handle.subject.images).toEqual({ shop: first });
    digests.set(image, moved);
    const second = await deployed({
      stage: '2',
      exposure: '50',
      previous: decisionOn(handle, 'promote'),
    });
    expect(second.subject.images).toEqual({ shop: first });
    await promote(
      recordedRuntime({
        kubeconfig: embedded.server.kubeconfig,
        release: JSON.stringify(second),
        decision: decisionOn(second, 'promote'),
      }),
    );
    expect(await imageOf('shop')).toBe(`${image}@${first}`);
    expect(await imageOf('shop-canary')).toBeUndefined();
  });

  test('leaves the tag where it is not asked for', async () => {
    await deployed({ pin: 'tag' });
    expect(await imageOf('shop-canary')).toBe(image);
  });

  test('the same stage again changes nothing, and a rollback takes everything back', async () => {
    const before = await imageOf('shop');
    const handle = await deployed();
    expect((await deployed()).subjectSha256).toBe(handle.subjectSha256);
    await rollback(recordedRuntime(common()));
    expect(await imageOf('shop-canary')).toBeUndefined();
    expect(await imageOf('shop')).toBe(before);
  });

  test('comes too late for what was judged by its tag', async () => {
    const handle = await deployed({ pin: 'tag' });
    await expect(
      deployed({ stage: '2', exposure: '50', previous: decisionOn(handle, 'promote') }),
    ).rejects.toThrow(/'pin'.*judged by its tags.*from the first stage on/s);
    expect(await imageOf('shop-canary')).toBe(image);
  });

  test('is refused for an image that no registry has', async () => {
    digests.set(image, 'loaded');
    await expect(deployed()).rejects.toThrow(/'pin'.*push the image to a registry/s);
    expect(await imageOf('shop-canary')).toBe(image);
  });
});

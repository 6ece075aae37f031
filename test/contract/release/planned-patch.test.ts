import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { resources } from '../../../src/ports/resources.ts';
import {
  patchPlanned,
  sameSpecAndRecord,
  sameTemplate,
} from '../../../src/release/record/planned-patch.ts';
import type { Workload } from '../../../src/workload/objects.ts';
import { type Embedded, placeShop, startEmbedded } from '../../support/kubernetes/embedded.ts';
import { createNamespace } from '../../support/kubernetes/namespaces.ts';

let embedded: Embedded;
const namespace = 'planned';
beforeAll(async () => {
  embedded = await startEmbedded();
  await createNamespace(embedded.cluster, namespace);
  await placeShop(embedded.cluster, namespace, 2);
});
afterAll(() => embedded.stop());

const shopNow = async (): Promise<Workload> => {
  const found = await embedded.cluster.get<Workload>(resources.deployments, namespace, 'shop');
  if (found === undefined) throw new Error('there is no shop');
  return found;
};
const change = (body: object, options = {}): Promise<Workload> =>
  embedded.cluster.patch<Workload>(
    resources.deployments,
    namespace,
    'shop',
    { type: 'merge', body: body as Record<string, unknown> },
    options,
  );
const marked = (resourceVersion: string | undefined) => ({
  metadata: { resourceVersion, annotations: { 'example.com/mark': 'set' } },
});

test('a status that its controller wrote meanwhile is no reason to refuse', async () => {
  const planned = await shopNow();
  await change({ status: { collisionCount: 7 } }, { subresource: 'status' });
  expect((await shopNow()).metadata.resourceVersion).not.toBe(planned.metadata.resourceVersion);
  const { cluster } = embedded;
  const patched = await patchPlanned(cluster, planned, sameSpecAndRecord(planned), marked);
  expect(patched.metadata.annotations?.['example.com/mark']).toBe('set');
});
test('another template, or another record, is', async () => {
  const planned = await shopNow();
  await change({ metadata: { annotations: { 'sluice.dev/stage': '2' } } });
  await expect(
    patchPlanned(embedded.cluster, planned, sameSpecAndRecord(planned), marked),
  ).rejects.toThrow(/changed by somebody else/);
  const again = await shopNow();
  await change({ spec: { template: { metadata: { labels: { app: 'shop', by: 'hand' } } } } });
  await expect(patchPlanned(embedded.cluster, again, sameTemplate(again), marked)).rejects.toThrow(
    /changed by somebody else/,
  );
});

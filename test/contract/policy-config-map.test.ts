import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { systemClock } from '../../src/adapters/host/system-clock.ts';
import { policyConfigMap } from '../../src/adapters/policy/config-map.ts';
import type { KubeObject } from '../../src/ports/cluster.ts';
import type { SourceAnswer } from '../../src/ports/policy-source.ts';
import { resources } from '../../src/ports/resources.ts';
import { type Embedded, startEmbedded } from '../support/kubernetes/embedded.ts';
import { fakeKubelet } from '../support/kubernetes/fake-kubelet.ts';
import { createNamespace } from '../support/kubernetes/namespaces.ts';

let embedded: Embedded;
beforeAll(async () => {
  embedded = await startEmbedded(fakeKubelet());
  await createNamespace(embedded.cluster, 'shop');
});
afterAll(() => embedded.stop());
const place = { namespace: 'shop', name: 'sluice-policy', key: 'policy.yml' };
const source = () => policyConfigMap(systemClock, embedded.cluster, place);
const put = (data: Readonly<Record<string, string>>) =>
  embedded.cluster.patch(resources.configMaps, 'shop', 'sluice-policy', {
    type: 'merge',
    body: { data },
  });

test('a key of a ConfigMap is the policy, with its resourceVersion, and a change is heard at once', async () => {
  const ended = new AbortController();
  expect(await source().read(ended.signal)).toMatchObject({
    state: 'unusable',
    problem: 'the ConfigMap is not there',
  });
  const made = await embedded.cluster.create(resources.configMaps, {
    ...{
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: { name: 'sluice-policy', namespace: 'shop' },
    },
    data: { other: 'x' },
  } as KubeObject);
  expect(await source().read(ended.signal)).toMatchObject({
    ...{ state: 'unusable', problem: 'the ConfigMap has no key policy.yml' },
    version: made.metadata.resourceVersion,
  });
  const heard: SourceAnswer[] = [];
  const end = source().follow((answer) => void heard.push(answer), ended.signal);
  const until = async (text: string): Promise<SourceAnswer> => {
    for (let left = 6000; left > 0; left--) {
      const last = heard.at(-1);
      if (last?.state === 'text' && last.text === text) return last;
      await systemClock.sleep(10);
    }
    throw new Error(`${text} was not heard: ${JSON.stringify(heard)}`);
  };
  await put({ 'policy.yml': 'one' });
  await until('one');
  const changed = await put({ 'policy.yml': 'two' });
  expect(await until('two')).toMatchObject({ version: changed.metadata.resourceVersion });
  ended.abort();
  await end;
});

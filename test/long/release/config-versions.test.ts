import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Cluster } from '../../../src/ports/cluster.ts';
import { resources } from '../../../src/ports/resources.ts';
import type { ApiServer } from '../../../src/sandbox/kubernetes/server.ts';
import type { Container } from '../../../src/workload/objects.ts';
import { decisionOn } from '../../faults/decisions.ts';
import {
  env,
  openScene,
  readingKubelet,
  type Scene,
} from '../../support/kubernetes/configured-shop.ts';
import {
  type Embedded,
  startEmbedded,
  until,
  writesOf,
} from '../../support/kubernetes/embedded.ts';

let embedded: Embedded;
let server: ApiServer;
let cluster: Cluster;
let s: Scene;
beforeAll(async () => {
  embedded = await startEmbedded(readingKubelet(() => embedded.server));
  ({ server, cluster } = embedded);
});
afterAll(() => embedded.stop());
beforeEach(async () => {
  s = await openScene(embedded);
});

describe('versioned configuration', () => {
  test('every kind of reference leads to an immutable copy; everything about it stays', async () => {
    await s.configMap('words', { greeting: 'hello' }, { labels: { team: 'a' } });
    await s.configMap('files', { a: '1', b: '2' });
    await s.configMap('more', { X: 'y' });
    await s.place(
      {
        initContainers: [
          { name: 'init', image: 'i:1', envFrom: [{ configMapRef: { name: 'more' } }] },
        ],
        volumes: [
          { name: 'v', configMap: { name: 'files', items: [{ key: 'a', path: 'x' }] } as never },
          {
            name: 'p',
            projected: {
              sources: [{ configMap: { name: 'words' } }, { secret: { name: 'password' } }],
            },
          },
        ],
      },
      {
        env: [{ name: 'PLAIN', value: '1' }, env('GREETING', 'words')],
        volumeMounts: [{ name: 'v', mountPath: '/x', subPath: 'x' }],
      } as Partial<Container>,
    );
    const { evidence, handle } = await s.deployed();
    expect(evidence.verdict).toBe('pass');
    const [files = '', more = '', words = ''] = await s.names();
    expect([files, more, words].map((name) => name.replace(/-[0-9a-f]{12}$/, ''))).toEqual([
      'files',
      'more',
      'words',
    ]);
    const spec = (await s.get('shop-canary'))?.spec.template.spec;
    expect(spec).toMatchObject({
      initContainers: [{ envFrom: [{ configMapRef: { name: more } }] }],
      containers: [
        {
          env: [{ name: 'PLAIN', value: '1' }, env('GREETING', words)],
          volumeMounts: [{ subPath: 'x' }],
        },
      ],
      volumes: [
        { name: 'v', configMap: { name: files, items: [{ key: 'a', path: 'x' }] } },
        {
          name: 'p',
          projected: {
            sources: [{ configMap: { name: words } }, { secret: { name: 'password' } }],
          },
        },
      ],
    });
    const stable = await s.get('shop');
    expect((await s.copiesOf())[2]).toMatchObject({
      immutable: true,
      data: { greeting: 'hello' },
      metadata: {
        labels: {
          'app.kubernetes.io/managed-by': 'sluice',
          'sluice.dev/track': 'config',
          'sluice.dev/workload': 'shop',
        },
        annotations: { 'sluice.dev/config-source': 'words' },
        ownerReferences: [{ kind: 'Deployment', name: 'shop', uid: stable?.metadata.uid }],
      },
    });
    expect((await s.copiesOf())[2]?.metadata.labels).not.toHaveProperty('team');
    expect(evidence.parameters).toMatchObject({
      config: 'versioned',
      configCopies: [files, more, words],
    });
    // Stable's own references are as they were.
    expect(await s.refersTo('shop')).toEqual(['files', 'more', 'words', 'password']);
    await s.promoted(handle);
    expect(await s.refersTo('shop')).toEqual([files, more, words, 'password']);
    expect((await s.get('shop'))?.spec.template.spec).toEqual({
      ...stable?.spec.template.spec,
      ...spec,
    });
  });

  test('an edit in place reaches no pod of a release; an earlier revision comes back with its configuration', async () => {
    await s.configMap('words', { greeting: 'one' });
    await s.place();
    await s.released('sluice.test/shop:2.0');
    expect(await s.greetingsOf('app=shop')).toEqual(['one']);
    const [first = ''] = await s.names();
    await s.edit('words', { greeting: 'two' });
    // A pod that is replaced meanwhile starts with what its release was judged with.
    const [pod] = (await cluster.list(resources.pods, s.namespace)).items;
    await cluster.remove(resources.pods, s.namespace, pod?.metadata.name ?? '');
    await until(async () => (await s.get('shop'))?.status?.availableReplicas === 2);
    expect(await s.greetingsOf('app=shop')).toEqual(['one']);
    const { handle, runtime } = await s.deployed({ image: 'sluice.test/shop:3.0' });
    expect(runtime.said.join('\n')).not.toMatch(/stable itself takes/);
    expect(await s.greetingsOf('sluice.dev/track=canary')).toEqual(['two']);
    expect(await s.greetingsOf('app=shop,sluice.dev/track!=canary')).toEqual(['one']);
    await s.promoted(handle);
    expect(await s.greetingsOf('app=shop')).toEqual(['two']);
    expect(await s.names()).toEqual([first, ...(await s.refersTo('shop'))].sort());
    const back = await s.rolledBack('2');
    expect(back.said.join('\n')).not.toMatch(/as it stands/);
    expect(await s.greetingsOf('app=shop')).toEqual(['one']);
    expect(await s.refersTo('shop')).toEqual([first]);
    expect(await s.lease()).toBeUndefined();
    // The first revision took the source itself: it is said that its content does not come back.
    expect((await s.rolledBack('1')).said.join('\n')).toMatch(
      /its pods take words as it stands: that revision has no copy of it/,
    );
    expect(await s.greetingsOf('app=shop')).toEqual(['two']);
  });

  test('configuration that is the same takes the same copy, and changed configuration alone is a release', async () => {
    await s.configMap('words', { greeting: 'one' });
    await s.place();
    const first = await s.released('sluice.test/shop:2.0');
    const before = await s.names();
    const written = await writesOf(server, () => s.deployed({ image: 'sluice.test/shop:3.0' }));
    expect(written.filter((line) => line.includes('configmaps'))).toEqual([]);
    expect(await s.names()).toEqual(before);
    await s.rolledBack();
    expect(await s.names()).toEqual(before);
    await s.edit('words', { greeting: 'two' });
    const second = await s.deployed();
    expect(second.handle.id).not.toBe(first.id);
    expect(second.handle.configSha256).not.toBe(first.configSha256);
    expect(await s.greetingsOf('sluice.dev/track=canary')).toEqual(['two']);
    await s.promoted(second.handle);
    expect(await s.greetingsOf('app=shop')).toEqual(['two']);
    expect((await s.get('shop'))?.metadata.annotations?.['deployment.kubernetes.io/revision']).toBe(
      '3',
    );
  });

  test('the same inputs again write nothing but evidence; a stage keeps the copies of the stage before', async () => {
    await s.configMap('words', { greeting: 'one' });
    await s.place();
    const { handle } = await s.deployed();
    const written = await writesOf(server, () => s.deployed());
    // Its new evidence goes onto the record.
    expect(written.filter((line) => !/leases|shop-canary$/.test(line))).toEqual([]);
    const before = await s.names();
    const second = await s.deployed({
      stage: '2',
      exposure: '100',
      previous: decisionOn(handle, 'promote'),
    });
    expect(second.handle.id).toBe(handle.id);
    expect(await s.names()).toEqual(before);
  });

  test('what GitOps puts back is copied anew, to the same copies', async () => {
    await s.configMap('words', { greeting: 'one' });
    await s.place();
    await s.released('sluice.test/shop:2.0');
    const before = await s.names();
    await s.setEnv('shop', env('GREETING', 'words'));
    await until(async () => (await s.get('shop'))?.status?.updatedReplicas === 2);
    await s.deployed({ image: 'sluice.test/shop:3.0' });
    expect(await s.names()).toEqual(before);
    expect(await s.refersTo('shop-canary')).toEqual(before);
  });

  test('a first release that is rolled back leaves no copy, and neither does the workload that is deleted', async () => {
    await s.configMap('words', { greeting: 'one' });
    await s.place();
    await s.deployed();
    expect(await s.names()).toHaveLength(1);
    await s.rolledBack();
    expect(await s.names()).toEqual([]);
    await s.released('sluice.test/shop:2.0');
    expect(await s.names()).toHaveLength(1);
    await cluster.remove(resources.deployments, s.namespace, 'shop');
    await until(async () => (await s.names()).length === 0);
    expect(await cluster.get(resources.configMaps, s.namespace, 'words')).toBeDefined();
  });

  test('a copy goes when the last revision that refers to it does', async () => {
    await s.configMap('words', { greeting: '0' });
    await s.place();
    await cluster.patch(resources.deployments, s.namespace, 'shop', {
      type: 'merge',
      body: { spec: { revisionHistoryLimit: 1 } },
    });
    for (const version of ['1', '2', '3']) {
      await s.edit('words', { greeting: version });
      await s.released(`sluice.test/shop:${version}.0`);
    }
    await s.edit('words', { greeting: '4' });
    await until(
      async () => (await cluster.list(resources.replicaSets, s.namespace)).items.length === 2,
    );
    await s.released('sluice.test/shop:4.0');
    const held = (await s.copiesOf()).map(({ data }) => data?.['greeting']).sort();
    // The controller trims its history after the promotion; what it drops then goes with the next end.
    expect(held.slice(-2)).toEqual(['3', '4']);
    expect(held).not.toContain('1');
  });

  test('workloads that share a ConfigMap have a copy each', async () => {
    await s.configMap('words', { greeting: 'one' });
    await s.place();
    await s.place({}, { env: [env('GREETING', 'words')] }, 'cart');
    await s.released('sluice.test/shop:2.0');
    await s.released('sluice.test/shop:2.0', { workload: 'cart' });
    const [shops, carts] = [await s.copiesOf(), await s.copiesOf('configMaps', 'cart')];
    expect([shops.length, carts.length]).toEqual([1, 1]);
    expect(shops[0]?.metadata.name).not.toBe(carts[0]?.metadata.name);
  });

  test('what does not exist, and what is to change under running pods, stays as it is', async () => {
    await s.configMap('words', { greeting: 'one' });
    await s.configMap('flags', { greeting: '' }, { annotations: { 'sluice.dev/config': 'live' } });
    await s.configMap('kube-root-ca.crt', { greeting: '' });
    await s.place(
      {},
      {
        env: [
          env('GREETING', 'words'),
          env('A', 'absent', true),
          env('B', 'flags'),
          env('C', 'kube-root-ca.crt'),
        ],
      },
    );
    const { runtime, handle } = await s.deployed();
    const [copy = ''] = await s.names();
    expect(await s.refersTo('shop-canary')).toEqual(
      ['absent', 'flags', 'kube-root-ca.crt', copy].sort(),
    );
    expect(runtime.said.join('\n')).toMatch(
      /not part of the release: the ConfigMap flags, since sluice.dev\/config says so/,
    );
    await s.edit('flags', { greeting: 'new' });
    expect((await s.deployed()).handle.id).toBe(handle.id);
  });

  test('a source that is gone leaves its copy in use', async () => {
    await s.configMap('words', { greeting: 'one' });
    await s.place();
    await s.released('sluice.test/shop:2.0');
    await cluster.remove(resources.configMaps, s.namespace, 'words');
    const { runtime } = await s.deployed({ image: 'sluice.test/shop:3.0' });
    expect(runtime.said.join('\n')).toMatch(/ConfigMap words does not exist any more: its copy/);
    expect(await s.greetingsOf('sluice.dev/track=canary')).toEqual(['one']);
    await expect(s.rolledBack('1')).rejects.toThrow(
      /'revision': Pods of that revision need the ConfigMap words, which does not exist/,
    );
  });

  test('a copy that garbage collection is about to take is made anew', async () => {
    await s.configMap('words', { greeting: 'one' });
    await s.place();
    await s.deployed();
    const [copy] = await s.copiesOf();
    await s.rolledBack();
    // Of a Deployment of the same name that was deleted: a finalizer holds it for the moment.
    await cluster.create(resources.configMaps, {
      ...copy,
      metadata: {
        ...(copy?.metadata ?? { name: '' }),
        resourceVersion: undefined,
        uid: undefined,
        ownerReferences: [
          {
            apiVersion: 'v1',
            kind: 'Namespace',
            name: s.namespace,
            uid: (await cluster.get(resources.namespaces, '', s.namespace))?.metadata.uid ?? '',
          },
        ],
      } as never,
      apiVersion: 'v1',
      kind: 'ConfigMap',
    });
    await s.deployed();
    expect((await s.copiesOf())[0]?.metadata.ownerReferences).toEqual(
      copy?.metadata.ownerReferences,
    );
  });

  test('what has the name of a copy and is none is refused before the canary is made', async () => {
    await s.configMap('words', { greeting: 'one' });
    await s.place();
    await s.deployed();
    const [name = ''] = await s.names();
    await s.rolledBack();
    await s.configMap(name, { greeting: 'other' });
    await expect(s.deployed()).rejects.toThrow(
      /'config': The ConfigMap .* exists and is not the copy of words that this release needs/,
    );
    expect(await s.get('shop-canary')).toBeUndefined();
  });
});

const everythingElse = [
  {
    apiGroups: ['apps', 'coordination.k8s.io', 'policy', 'autoscaling', 'keda.sh'],
    resources: ['*'],
    verbs: ['*'],
  },
  { apiGroups: [''], resources: ['pods', 'services', 'events', 'namespaces'], verbs: ['*'] },
];

describe('a run that is refused', () => {
  test('with another configuration in the middle of a release, and says why', async () => {
    await s.configMap('words', { greeting: 'one' });
    await s.place();
    const { handle } = await s.deployed();
    await s.edit('words', { greeting: 'two' });
    await expect(
      s.deployed({ stage: '2', exposure: '100', previous: decisionOn(handle, 'promote') }),
    ).rejects.toThrow(/Its configuration has changed since it began/);
    // The release itself took no notice, and can be promoted as it was judged.
    await s.promoted(handle);
    expect(await s.greetingsOf('app=shop')).toEqual(['one']);
  });
  test('where somebody pointed the canary elsewhere', async () => {
    await s.configMap('words', { greeting: 'one' });
    await s.place();
    await s.deployed();
    await s.setEnv('shop-canary', env('GREETING', 'words'));
    await expect(s.deployed()).rejects.toThrow(
      /takes its configuration from words, the release from words-[0-9a-f]{12}: somebody edited it/,
    );
  });
  test.each(['create', 'list', 'delete'])(
    'where it may not %s ConfigMaps: before anything is written, with the rule and the way out',
    async (verb) => {
      await s.configMap('words', { greeting: 'one' });
      await s.place();
      const verbs = ['get', 'create', 'list', 'delete'].filter((one) => one !== verb);
      const kubeconfig = s.userWith([
        { apiGroups: [''], resources: ['configmaps'], verbs },
        ...everythingElse,
      ]);
      const written = await writesOf(server, () =>
        expect(s.deployed({ kubeconfig })).rejects.toThrow(
          new RegExp(
            `'config': .*may not ${verb} configmaps[\\s\\S]*resources: \\[configmaps\\], verbs: \\[get, list, create, delete\\][\\s\\S]*config: hashed`,
          ),
        ),
      );
      expect(written.filter((line) => !line.includes('selfsubject'))).toEqual([]);
      expect((await s.deployed({ kubeconfig, config: 'hashed' })).evidence.verdict).toBe('pass');
    },
  );
});
describe('asking no more than needed', () => {
  test('without references nothing is asked about configuration, from deployment to promotion', async () => {
    await s.place({}, {});
    const asked: string[] = [];
    server.onRequest(({ method, path }) => {
      asked.push(`${method} ${path}`);
      return undefined;
    });
    await s.released('sluice.test/shop:2.0');
    await s.deployed({ image: 'sluice.test/shop:3.0' });
    await s.rolledBack();
    server.onRequest(undefined);
    expect(asked.length).toBeGreaterThan(20);
    expect(asked.filter((line) => /configmaps|secrets|selfsubject/.test(line))).toEqual([]);
  });
  test('hashed: pods take the sources, an edit is another release, no copy is made, no right is needed', async () => {
    await s.configMap('words', { greeting: 'one' });
    await s.place();
    const first = await s.deployed({ config: 'hashed' });
    expect(await s.refersTo('shop-canary')).toEqual(['words']);
    expect(await s.names()).toEqual([]);
    await s.edit('words', { greeting: 'two' });
    await expect(s.deployed({ config: 'hashed' })).rejects.toThrow(/configuration has changed/);
    await s.rolledBack();
    expect((await s.deployed({ config: 'hashed' })).handle.id).not.toBe(first.handle.id);
  });
  test('back to hashed, the template leads to the sources again and copies go with their revisions', async () => {
    await s.configMap('words', { greeting: 'one' });
    await s.place();
    await cluster.patch(resources.deployments, s.namespace, 'shop', {
      type: 'merge',
      body: { spec: { revisionHistoryLimit: 1 } },
    });
    await s.released('sluice.test/shop:2.0');
    expect(await s.names()).toHaveLength(1);
    const { handle } = await s.deployed({ image: 'sluice.test/shop:3.0', config: 'hashed' });
    expect(await s.refersTo('shop-canary')).toEqual(['words']);
    await s.promoted(handle);
    expect(await s.refersTo('shop')).toEqual(['words']);
  });
  test('a dry run says what would be copied and makes nothing', async () => {
    await s.configMap('words', { greeting: 'one' });
    await s.place();
    let said = '';
    const written = await writesOf(server, async () => {
      said = (await s.deployed({ 'dry-run': 'true' })).runtime.said.join('\n');
    });
    expect(said).toMatch(/copy the ConfigMap words to the immutable words-[0-9a-f]{12}/);
    expect(said).toMatch(/stable itself takes words as they stand/);
    expect(written.filter((line) => !line.includes('selfsubject'))).toEqual([]);
  });
});

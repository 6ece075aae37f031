import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Cluster } from '../../../src/ports/cluster.ts';
import { resources } from '../../../src/ports/resources.ts';
import type { ApiServer } from '../../../src/sandbox/kubernetes/server.ts';
import type { Container } from '../../../src/workload/objects.ts';
import { decisionOn } from '../../faults/decisions.ts';
import { openScene, readingKubelet, type Scene } from '../../support/kubernetes/configured-shop.ts';
import { type Embedded, startEmbedded } from '../../support/kubernetes/embedded.ts';

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

const everythingElse = [
  {
    apiGroups: ['apps', 'coordination.k8s.io', 'policy', 'autoscaling', 'keda.sh'],
    resources: ['*'],
    verbs: ['*'],
  },
  { apiGroups: [''], resources: ['pods', 'services', 'events'], verbs: ['*'] },
];

describe('Secrets', () => {
  const fromSecret = {
    env: [{ name: 'PASSWORD', valueFrom: { secretKeyRef: { name: 'login', key: 'password' } } }],
  } as unknown as Partial<Container>;
  const withSecrets = { config: 'versioned-with-secrets' };
  test('are not read unless that is asked for', async () => {
    await s.secret('login', 'hunter2');
    await s.place({}, fromSecret);
    const asked: string[] = [];
    server.onRequest(({ path }) => {
      asked.push(path);
      return undefined;
    });
    const { runtime } = await s.deployed();
    server.onRequest(undefined);
    expect(asked.filter((path) => path.includes('secrets'))).toEqual([]);
    expect(runtime.said.join('\n')).toMatch(/Secrets are never read: login/);
  });
  test('are copied with their type; nothing of what they hold is said, left or hashed', async () => {
    await s.secret('login', 'hunter2', { type: 'kubernetes.io/basic-auth' });
    await s.place({}, fromSecret);
    const first = await s.deployed(withSecrets);
    const [copy] = await s.copiesOf('secrets');
    expect(copy).toMatchObject({
      immutable: true,
      type: 'kubernetes.io/basic-auth',
      data: { password: Buffer.from('hunter2').toString('base64') },
    });
    expect(await s.refersTo('shop-canary')).toEqual([copy?.metadata.name]);
    const files = readdirSync(first.runtime.workspace, { recursive: true, withFileTypes: true })
      .filter((file) => file.isFile())
      .map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8'));
    expect(files.join()).toMatch(/sluice.dev\/evidence/);
    const left = JSON.stringify([
      files,
      first.runtime.outputs,
      first.runtime.said,
      (await s.get('shop-canary'))?.metadata,
      await s.lease(),
    ]);
    expect(left).not.toMatch(/hunter2|aHVudGVyMg/);
    await s.promoted(first.handle);
    // The same value in another cluster or namespace has another name: it cannot be tried out.
    const before = copy?.metadata.name ?? '';
    await cluster.remove(resources.secrets, s.namespace, 'login');
    await s.secret('login', 'hunter3', { type: 'kubernetes.io/basic-auth' });
    await s.deployed({ ...withSecrets, image: 'sluice.test/shop:3.0' });
    expect((await s.names('secrets')).filter((name) => name !== before)).toHaveLength(1);
    await s.rolledBack();
    expect(await s.names('secrets')).toEqual([before]);
    await s.rolledBack('1');
    expect(await s.refersTo('shop')).toEqual(['login']);
  });
  test('one that was written again with the same content is the same version, stage by stage', async () => {
    await s.secret('login', 'hunter2');
    await s.place({}, fromSecret);
    const { handle } = await s.deployed(withSecrets);
    const before = await s.names('secrets');
    await cluster.patch(resources.secrets, s.namespace, 'login', {
      type: 'merge',
      body: { metadata: { labels: { touched: 'yes' } } },
    });
    const second = await s.deployed({
      ...withSecrets,
      stage: '2',
      exposure: '100',
      previous: decisionOn(handle, 'promote'),
    });
    expect(second.handle.id).toBe(handle.id);
    expect(await s.names('secrets')).toEqual(before);
  });
  test('tokens and certificates that are renewed in place stay live', async () => {
    await s.secret('login', 'x', { type: 'kubernetes.io/service-account-token' });
    await s.secret('tls', 'x', {
      metadata: {
        name: 'tls',
        namespace: s.namespace,
        annotations: { 'cert-manager.io/certificate-name': 'a' },
      },
    });
    await s.place({ volumes: [{ name: 't', secret: { secretName: 'tls' } }] }, fromSecret);
    await s.deployed(withSecrets);
    expect(await s.refersTo('shop-canary')).toEqual(['login', 'tls']);
    expect(await s.names('secrets')).toEqual([]);
  });
  test('without the right the rule is named', async () => {
    await s.secret('login', 'x');
    await s.place({}, fromSecret);
    const kubeconfig = s.userWith(everythingElse);
    await expect(s.deployed({ ...withSecrets, kubeconfig })).rejects.toThrow(
      /'config': [\s\S]*resources: \[secrets\], verbs: \[list\][\s\S]*`config: versioned`/,
    );
    await expect(
      s.deployed({
        ...withSecrets,
        kubeconfig: s.userWith([
          ...everythingElse,
          { apiGroups: [''], resources: ['secrets'], verbs: ['get', 'list'] },
        ]),
      }),
    ).rejects.toThrow(/'config': .*may not create secrets[\s\S]*`config: versioned`/);
  });
});

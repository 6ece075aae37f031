import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { run as deploy } from '../../../src/actions/deploy-canary/action.ts';
import { run as promote } from '../../../src/actions/promote-canary/action.ts';
import { run as rollback } from '../../../src/actions/rollback-canary/action.ts';
import { run as sweep } from '../../../src/actions/sweep/action.ts';
import type { Evidence } from '../../../src/evidence/envelope.ts';
import type { ReleaseHandle } from '../../../src/evidence/release.ts';
import type { Cluster } from '../../../src/ports/cluster.ts';
import { resources } from '../../../src/ports/resources.ts';
import type { HttpRoute } from '../../../src/release/exposure/route-objects.ts';
import type { ApiServer } from '../../../src/sandbox/kubernetes/server.ts';
import type { Deployment } from '../../../src/workload/objects.ts';
import { decisionOn } from '../../faults/decisions.ts';
import {
  type Embedded,
  placeShop,
  startEmbedded,
  until,
  writesOf,
} from '../../support/kubernetes/embedded.ts';
import { createNamespace } from '../../support/kubernetes/namespaces.ts';
import { shop } from '../../support/kubernetes/shop.ts';
import { recordedRuntime } from '../../support/runtime.ts';

let embedded: Embedded;
let server: ApiServer;
let cluster: Cluster;
let namespace: string;
let next = 1;

beforeAll(async () => {
  embedded = await startEmbedded();
  ({ server, cluster } = embedded);
});
afterAll(async () => {
  await embedded.stop();
});
beforeEach(async () => {
  namespace = `n${next++}`;
  await createNamespace(cluster, namespace);
  await placeShop(cluster, namespace, 4);
});
const get = (name: string) => cluster.get<Deployment>(resources.deployments, namespace, name);
const writes = (body: () => Promise<unknown>) => writesOf(server, body);
const weights = async () =>
  Object.fromEntries(
    (
      (await cluster.get<HttpRoute>(resources.httpRoutes, namespace, 'shop'))?.spec.rules?.[0]
        ?.backendRefs ?? []
    ).map(({ name, weight }) => [name, weight]),
  );
const inputs = (more: Record<string, string> = {}) => ({
  kubeconfig: server.kubeconfig,
  namespace,
  workload: 'shop',
  image: 'sluice.test/shop:2.0',
  stage: '1',
  exposure: '25',
  ...more,
});
async function deployed(
  more: Record<string, string> = {},
  run: { id?: string; attempt?: number } = {},
) {
  const runtime = recordedRuntime(inputs(more), run);
  await deploy(runtime);
  return {
    runtime,
    handle: JSON.parse(runtime.outputs['release'] ?? '{}') as ReleaseHandle,
    evidence: JSON.parse(runtime.outputs['evidence'] ?? '{}') as Evidence,
  };
}
const promoted = (handle: ReleaseHandle): string => decisionOn(handle, 'promote');

describe.each(['replicas', 'gateway-api'] as const)('a release by %s', (provider) => {
  test('goes up by stages, is promoted, and leaves nothing behind', async () => {
    const first = await deployed({ provider });
    expect(first.evidence.verdict).toBe('pass');
    expect(first.handle.achievedPercent).toBe(25);
    const second = await deployed({
      provider,
      stage: '2',
      exposure: '50',
      previous: promoted(first.handle),
    });
    expect(second.handle).toMatchObject({ id: first.handle.id, stage: 2, achievedPercent: 50 });
    const runtime = recordedRuntime({
      kubeconfig: server.kubeconfig,
      release: JSON.stringify(second.handle),
      decision: promoted(second.handle),
    });
    await promote(runtime);
    const stable = await get('shop');
    expect(stable?.spec.template.spec.containers[0]?.image).toBe('sluice.test/shop:2.0');
    expect(stable?.status?.availableReplicas).toBe(4);
    expect(runtime.outputs['revision']).toBe('2');
    await nothingLeft();
  });
  test('is rolled back from the cluster alone', async () => {
    await deployed({ provider });
    await rollback(
      recordedRuntime(
        { kubeconfig: server.kubeconfig, namespace, workload: 'shop', reason: 'test' },
        { id: 'other' },
      ),
    );
    expect((await get('shop'))?.spec).toMatchObject({ replicas: 4 });
    await nothingLeft();
  });
  test('the same inputs again change nothing but the record’s evidence', async () => {
    await deployed({ provider });
    const before = await get('shop-canary');
    const written = await writes(() => deployed({ provider }));
    expect(written.filter((line) => !line.includes('/leases/'))).toEqual([
      `PATCH /apis/apps/v1/namespaces/${namespace}/deployments/shop-canary`,
    ]);
    expect((await get('shop-canary'))?.spec).toEqual(before?.spec);
  });
});
async function nothingLeft(): Promise<void> {
  await until(async () => (await get('shop-canary')) === undefined);
  expect(await cluster.get(resources.services, namespace, 'shop-canary')).toBeUndefined();
  expect(await cluster.get(resources.leases, namespace, 'sluice-shop')).toBeUndefined();
  expect(await weights()).toEqual({ shop: 1 });
}

describe('deploy-canary', () => {
  test('keeps the canary out of the stable Service with gateway-api', async () => {
    await deployed({ provider: 'gateway-api' });
    expect((await get('shop-canary'))?.spec.template.metadata?.labels).toMatchObject({
      app: 'shop-canary',
      'sluice.dev/track': 'canary',
    });
    expect(await weights()).toEqual({ shop: 750, 'shop-canary': 250 });
  });
  test('sends matched requests to the canary, puts its pods where they belong, and takes both back', async () => {
    await deployed({
      provider: 'gateway-api',
      exposure: '0',
      'match-headers': '{X-Canary: "true"}',
      placement: '{region: east}',
      'pod-labels': '{tier: premium}',
    });
    const canary = await get('shop-canary');
    expect(canary?.spec.template.spec.nodeSelector).toEqual({ region: 'east' });
    expect(canary?.spec.template.metadata?.labels).toMatchObject({ tier: 'premium' });
    const route = await cluster.get<HttpRoute>(resources.httpRoutes, namespace, 'shop');
    expect(
      route?.spec.rules?.map(({ backendRefs }) => backendRefs?.map(({ name }) => name)),
    ).toEqual([['shop-canary'], ['shop']]);
    await rollback(
      recordedRuntime({
        kubeconfig: server.kubeconfig,
        namespace,
        workload: 'shop',
        reason: 'test',
      }),
    );
    const after = await cluster.get<HttpRoute>(resources.httpRoutes, namespace, 'shop');
    expect(after?.spec.rules).toHaveLength(1);
  });
  test('compares with a baseline of the same age, which goes up with the canary and ends with it', async () => {
    const first = await deployed({ provider: 'gateway-api', baseline: 'same-age' });
    const baseline = await get('shop-baseline');
    expect(baseline?.spec.replicas).toBe(1);
    expect(baseline?.spec.template.spec.containers[0]?.image).toBe('sluice.test/shop:1.0');
    // It gets the work that stable gets.
    expect(baseline?.spec.template.metadata?.labels).toMatchObject({ app: 'shop' });
    expect(first.handle.selectors.stable).toBe(
      'sluice.dev/track=baseline,sluice.dev/workload=shop',
    );
    const { items } = await cluster.list(resources.pods, namespace, {
      labelSelector: first.handle.selectors.stable,
    });
    expect(items).toHaveLength(1);
    const second = await deployed({
      provider: 'gateway-api',
      stage: '2',
      exposure: '50',
      previous: promoted(first.handle),
    });
    expect((await get('shop-baseline'))?.status?.readyReplicas).toBe(2);
    expect(second.handle.selectors.stable).toBe(first.handle.selectors.stable);
    // The sweep takes it for no canary of its own.
    const swept = recordedRuntime({ kubeconfig: server.kubeconfig, namespace });
    await sweep(swept);
    expect(swept.outputs['swept']).toBe('[]');
    await rollback(
      recordedRuntime({
        kubeconfig: server.kubeconfig,
        namespace,
        workload: 'shop',
        reason: 'test',
      }),
    );
    await until(async () => (await get('shop-baseline')) === undefined);
    await nothingLeft();
  });
  test('a Deployment that has the name of the baseline is not touched', async () => {
    const { deployment } = shop(namespace, 1);
    await cluster.create(resources.deployments, {
      ...deployment,
      metadata: { ...deployment.metadata, name: 'shop-baseline' },
      spec: { ...deployment.spec, replicas: 0 },
    });
    await new Promise((resolve) => setTimeout(resolve, 500));
    const written = await writes(() =>
      expect(deployed({ provider: 'gateway-api', baseline: 'same-age' })).rejects.toThrow(
        /'baseline': The Deployment shop-baseline .* is not of this release/,
      ),
    );
    expect(written).toEqual([]);
  });
  test.each([
    [{ provider: 'replicas', baseline: 'same-age' }, /'baseline': .*a share of its own/],
    [{ provider: 'replicas', 'match-headers': '{a: b}' }, /'match-headers': .*sees no headers/],
    [{ provider: 'nginx', 'match-headers': '{a: b, c: d}' }, /'match-headers': .*one header/],
    [{ provider: 'gateway-api', 'match-labels': '{a: b}' }, /'match-labels': .*who calls/],
    [{ provider: 'gateway-api', exposure: '0' }, /'exposure': 0 % without a match/],
    [{ 'pod-labels': '{app: other}' }, /'pod-labels': The label app selects/],
    [{ 'pod-labels': '{sluice.dev/track: x}' }, /'pod-labels': The label sluice.dev.track selects/],
    [{ exposure: '0.05' }, /'exposure': 0\.05 % is less than 0\.1 %/],
    [{ placement: '{"a b": c}' }, /'placement': "a b" is not the key of a label/],
    [{ 'match-headers': '{"a:b": c}' }, /'match-headers': "a:b" is not the name of a header/],
  ])('refuses %j before anything is written', async (more, expected) => {
    const written = await writes(() =>
      expect(deployed(more as Record<string, string>)).rejects.toThrow(expected),
    );
    expect(written).toEqual([]);
  });
  test.each([
    ['sluice.test/shop:missing', /image sluice\.test\/shop:missing.*not found/],
    ['sluice.test/shop:2.0-crash', /CrashLoopBackOff.*exited with code 2[\s\S]*panic: no database/],
    ['sluice.test/shop:2.0-unready', /Readiness probe failed.*503.*redis: connection refused/],
  ])('names why %s is not ready, and still leaves its evidence', async (image, expected) => {
    const runtime = recordedRuntime(
      inputs({ image, 'ready-timeout': '3s', provider: 'gateway-api' }),
    );
    await expect(deploy(runtime)).rejects.toThrow(expected);
    expect(JSON.parse(runtime.outputs['evidence'] ?? '{}')).toMatchObject({ verdict: 'fail' });
    expect(await weights()).toEqual({ shop: 1 });
  });
  test('refuses a second run while the first holds the release, and names it', async () => {
    await deployed({ provider: 'gateway-api' }, { id: '100' });
    await expect(deployed({ provider: 'gateway-api' }, { id: '200' })).rejects.toThrow(
      /being released by run 100-1 \(https:\/\/ci\/100\)/,
    );
    await expect(
      deployed({ provider: 'gateway-api' }, { id: '100', attempt: 2 }),
    ).resolves.toBeDefined();
  });
  test('refuses another version while one is in progress', async () => {
    await deployed({ provider: 'gateway-api' });
    await expect(
      deployed({ provider: 'gateway-api', image: 'sluice.test/shop:3.0' }),
    ).rejects.toThrow(/Another release of shop is in progress/);
  });
  test('changes nothing when somebody redeployed stable in between, and says what differs', async () => {
    const { handle } = await deployed({ provider: 'gateway-api' });
    await cluster.patch(resources.deployments, namespace, 'shop', {
      type: 'strategic',
      body: {
        spec: {
          template: { spec: { containers: [{ name: 'shop', image: 'sluice.test/shop:1.1' }] } },
        },
      },
    });
    await until(
      async () =>
        (await get('shop'))?.metadata.annotations?.['deployment.kubernetes.io/revision'] === '2',
    );
    const runtime = recordedRuntime(
      inputs({ provider: 'gateway-api', stage: '2', exposure: '50', previous: promoted(handle) }),
    );
    await expect(deploy(runtime)).rejects.toThrow(/somebody redeployed it/);
    expect(await weights()).toEqual({ shop: 750, 'shop-canary': 250 });
  });
  test('refuses a share that these counts cannot reach, unless told otherwise', async () => {
    await expect(deployed({ exposure: '3' })).rejects.toThrow(
      /'exposure': 3 % cannot be reached: the nearest is 20\.0 %/,
    );
    expect(
      (await deployed({ exposure: '3', 'allow-approximate': 'true' })).handle.achievedPercent,
    ).toBe(20);
  });
  test('refuses a stage without the decision of the stage before', async () => {
    await expect(deployed({ stage: '2', exposure: '50' })).rejects.toThrow(
      /'previous': It is empty/,
    );
  });
  test('a dry run changes nothing', async () => {
    let said = '';
    const written = await writes(async () => {
      const { runtime } = await deployed({ 'dry-run': 'true', provider: 'gateway-api' });
      said = runtime.said.join('\n');
    });
    expect(said).toMatch(/create Deployment shop-canary/);
    expect(written).toEqual([]);
  });
  test('goes on where a run died at any write', async () => {
    for (let fatal = 1; fatal <= 6; fatal++) {
      let writes = 0;
      server.onRequest(({ method }) =>
        method !== 'GET' && ++writes >= fatal ? { reset: true } : undefined,
      );
      await deployed({ provider: 'gateway-api' }).catch(() => undefined);
      server.onRequest(undefined);
      const { evidence, handle } = await deployed({ provider: 'gateway-api' });
      expect({ fatal, verdict: evidence.verdict, achieved: handle.achievedPercent }).toEqual({
        fatal,
        verdict: 'pass',
        achieved: 25,
      });
      await rollback(
        recordedRuntime({
          kubeconfig: server.kubeconfig,
          namespace,
          workload: 'shop',
          reason: 'test',
          drain: '0s',
        }),
      );
      await nothingLeft();
    }
  });
  test('waits out throttling and passing failures of the API server', async () => {
    let requests = 0;
    server.onRequest(({ method }) => {
      requests += 1;
      if (requests % 5 === 0) return { status: 429, headers: { 'retry-after': '0' }, body: {} };
      return method === 'GET' && requests % 7 === 0 ? { status: 503, body: {} } : undefined;
    });
    const { evidence } = await deployed({ provider: 'gateway-api' });
    server.onRequest(undefined);
    expect(evidence.verdict).toBe('pass');
  });
});

describe('rollback-canary and sweep', () => {
  test('an earlier revision comes back, an unknown one is refused with those there are', async () => {
    await cluster.patch(resources.deployments, namespace, 'shop', {
      type: 'strategic',
      body: {
        spec: {
          template: { spec: { containers: [{ name: 'shop', image: 'sluice.test/shop:1.1' }] } },
        },
      },
    });
    await until(async () => (await get('shop'))?.status?.updatedReplicas === 4);
    const back = (revision: string) =>
      rollback(
        recordedRuntime({
          kubeconfig: server.kubeconfig,
          namespace,
          workload: 'shop',
          reason: 'test',
          revision,
        }),
      );
    await expect(back('9')).rejects.toThrow(/no revision "9".*It has: 1, 2/);
    await back('1');
    expect((await get('shop'))?.spec.template.spec.containers[0]?.image).toBe(
      'sluice.test/shop:1.0',
    );
  });
  test('without a canary nothing is written', async () => {
    const written = await writes(() =>
      rollback(
        recordedRuntime({
          kubeconfig: server.kubeconfig,
          namespace,
          workload: 'shop',
          reason: 'test',
        }),
      ),
    );
    // A lease that is not there is dropped all the same.
    expect(written.filter((line) => !line.includes('/leases/'))).toEqual([]);
  });
  test('the sweep leaves what is in time and ends what is past its deadline', async () => {
    await deployed({ provider: 'gateway-api' });
    const summaries: string[] = [];
    const summary = (text: string): Promise<void> => {
      summaries.push(text);
      return Promise.resolve();
    };
    const swept = async () => {
      const asked = { kubeconfig: server.kubeconfig, namespace, reason: 'nightly' };
      const runtime = { ...recordedRuntime(asked), summary };
      await sweep(runtime);
      return JSON.parse(runtime.outputs['swept'] ?? '[]') as readonly {
        kind: string;
        result: string;
      }[];
    };
    expect(await swept()).toEqual([]);
    expect(summaries).toEqual([]);
    const longAgo = '2020-01-01T00:00:00.000000Z';
    await cluster.patch(resources.deployments, namespace, 'shop-canary', {
      type: 'merge',
      body: { metadata: { annotations: { 'sluice.dev/expires-at': longAgo } } },
    });
    await cluster.patch(resources.leases, namespace, 'sluice-shop', {
      type: 'merge',
      body: { spec: { renewTime: longAgo } },
    });
    expect(await swept()).toMatchObject([{ kind: 'canary', result: 'ended' }]);
    await nothingLeft();
    expect(summaries.join('')).toMatch(/Users of shop are back.*Ended by the sweep.*was due/s);
    const text = (await get('shop'))?.metadata.annotations?.['sluice.dev/rolled-back'];
    expect(JSON.parse(text ?? '{}')).toMatchObject({
      reason: expect.stringMatching(/^swept: past its deadline .* \(nightly\)$/),
    });
  });
});

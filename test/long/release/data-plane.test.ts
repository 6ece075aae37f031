import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { run as deploy } from '../../../src/actions/deploy-canary/action.ts';
import { run as rollback } from '../../../src/actions/rollback-canary/action.ts';
import type { Evidence } from '../../../src/evidence/envelope.ts';
import type { ReleaseHandle } from '../../../src/evidence/release.ts';
import type { Cluster } from '../../../src/ports/cluster.ts';
import { resources } from '../../../src/ports/resources.ts';
import type { HttpRoute } from '../../../src/release/exposure/route-objects.ts';
import { divertCanaryService } from '../../../src/release/exposure/services.ts';
import { noMatches } from '../../../src/release/record/matches.ts';
import type { Service, Workload } from '../../../src/workload/objects.ts';
import { decisionOn } from '../../faults/decisions.ts';
import { admissionFront } from '../../support/kubernetes/admission-front.ts';
import {
  createNamespace,
  type Embedded,
  placeShop,
  startEmbedded,
  until,
} from '../../support/kubernetes/embedded.ts';
import { ingress } from '../../support/kubernetes/ways.ts';
import { recordedRuntime } from '../../support/runtime.ts';

let embedded: Embedded;
let cluster: Cluster;
let namespace: string;
let next = 1;
let kubeconfig: string;
const ends: (() => Promise<void>)[] = [];

beforeAll(async () => {
  embedded = await startEmbedded();
  ({ cluster } = embedded);
});
afterAll(async () => {
  await embedded.stop();
});
beforeEach(async () => {
  ({ kubeconfig } = embedded.server);
  namespace = `plane-${next++}`;
  await createNamespace(cluster, namespace);
  await placeShop(cluster, namespace, 2);
});
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});
const common = () => ({ kubeconfig, namespace, workload: 'shop' });
async function deployed(more: Record<string, string> = {}) {
  const runtime = recordedRuntime({
    ...common(),
    image: 'sluice.test/shop:2.0',
    stage: '1',
    exposure: '25',
    provider: 'gateway-api',
    ...more,
  });
  await deploy(runtime);
  return {
    handle: JSON.parse(runtime.outputs['release'] ?? '{}') as ReleaseHandle,
    evidence: JSON.parse(runtime.outputs['evidence'] ?? '{}') as Evidence,
  };
}
const second = (handle: ReleaseHandle) =>
  deployed({ stage: '2', exposure: '50', previous: decisionOn(handle, 'promote') });
async function route(): Promise<HttpRoute> {
  const found = await cluster.get<HttpRoute>(resources.httpRoutes, namespace, 'shop');
  if (found === undefined) throw new Error('there is no route');
  return found;
}
const canary = () => cluster.get<Workload>(resources.deployments, namespace, 'shop-canary');
/** What a gateway's controller writes when it has read the route. */
async function report(resolved: 'True' | 'False' = 'True'): Promise<void> {
  const { generation: observedGeneration = 0 } = (await route()).metadata;
  const common = { message: 'no such Service', lastTransitionTime: '2026-01-01T00:00:00Z' };
  const conditions = [
    { type: 'Accepted', status: 'True', reason: 'Accepted', ...common, observedGeneration },
    {
      type: 'ResolvedRefs',
      status: resolved,
      reason: resolved === 'True' ? 'ResolvedRefs' : 'BackendNotFound',
      ...common,
      observedGeneration,
    },
  ];
  const parents = [
    { parentRef: { name: 'public' }, controllerName: 'example.com/gateway', conditions },
  ];
  await cluster.patch(
    resources.httpRoutes,
    namespace,
    'shop',
    { type: 'merge', body: { status: { parents } } },
    { subresource: 'status' },
  );
}
/** A controller that follows each change after `lateMs`, until the test ends. */
function gateway(lateMs: number, resolved: (current: HttpRoute) => 'True' | 'False'): void {
  const stop = new AbortController();
  const following = (async () => {
    while (!stop.signal.aborted) {
      const now = await route();
      const [first] = now.status?.parents ?? [];
      if (first?.conditions?.[0]?.observedGeneration !== now.metadata.generation) {
        await new Promise((resolve) => setTimeout(resolve, lateMs));
        await report(resolved(now));
      }
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  })();
  ends.push(async () => {
    stop.abort();
    await following;
  });
}
const toCanary = ({ spec }: HttpRoute): boolean =>
  (spec.rules ?? []).some(({ backendRefs = [] }) => backendRefs.length > 1);

describe('the share is what the gateway does', () => {
  test('a gateway that follows late: the stage ends when the share is in force', async () => {
    await report();
    gateway(1500, () => 'True');
    const { evidence, handle } = await deployed();
    expect(evidence.verdict).toBe('pass');
    expect(handle.achievedPercent).toBe(25);
    const { status, metadata } = await route();
    expect(status?.parents?.[0]?.conditions?.[0]?.observedGeneration).toBe(metadata.generation);
  });
  test('a gateway that finds no backend: the share is not reached, in its words', async () => {
    gateway(0, (now) => (toCanary(now) ? 'False' : 'True'));
    await until(async () => (await route()).status !== undefined);
    await expect(deployed()).rejects.toThrow(
      /\(fail\)[\s\S]*0 % of 25 % asked[\s\S]*BackendNotFound: no such Service/,
    );
  });
  test('a route that is refused already takes no share, and nothing is written', async () => {
    await report('False');
    const before = await route();
    await expect(deployed()).rejects.toThrow(/'route': No share can be given.*BackendNotFound/);
    expect(await canary()).toBeUndefined();
    expect(await route()).toEqual(before);
  });
  test('the canary goes when no gateway sends work to it any more, not before', async () => {
    await deployed();
    await report();
    const runtime = recordedRuntime({ ...common(), reason: 'test', drain: '0s' });
    const going = rollback(runtime);
    await until(async () => !toCanary(await route()));
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await canary()).toBeDefined();
    await report();
    await going;
    expect(await canary()).toBeUndefined();
  });
});

test('who comes by a route that nobody takes back meets stable', async () => {
  await deployed();
  const target = {
    kind: 'Deployment' as const,
    namespace,
    workload: 'shop',
    canary: 'shop-canary',
    capacity: 2,
    route: 'shop',
    service: 'shop',
    matches: noMatches,
  };
  await divertCanaryService(cluster, target);
  const diverted = await cluster.get<Service>(resources.services, namespace, 'shop-canary');
  expect(diverted?.spec.selector).toEqual({ app: 'shop' });
});

describe('what admission makes of our own write', () => {
  const digest = `@sha256:${'a'.repeat(64)}`;
  /** Tags become digests, and each container gets a variable. */
  const mutated = (workload: Workload): Workload => ({
    ...workload,
    spec: {
      ...workload.spec,
      template: {
        ...workload.spec.template,
        spec: {
          ...workload.spec.template.spec,
          containers: workload.spec.template.spec.containers.map((container) => ({
            ...container,
            image: container.image?.includes('@')
              ? container.image
              : `${container.image ?? ''}${digest}`,
            env: [...(container.env ?? []), { name: 'INJECTED', value: 'yes' }],
          })),
        },
      },
    },
  });
  beforeEach(async () => {
    const front = await admissionFront(kubeconfig, mutated);
    ({ kubeconfig } = front);
    ends.push(() => front.close());
  });
  const edit = (container: object) =>
    cluster.patch(resources.deployments, namespace, 'shop-canary', {
      type: 'strategic',
      body: { spec: { template: { spec: { containers: [{ name: 'shop', ...container }] } } } },
    });

  test('is the release: the same stage again, and the next one, go on', async () => {
    const { handle } = await deployed();
    expect((await canary())?.spec.template.spec.containers[0]?.image).toContain(digest);
    await deployed();
    expect((await second(handle)).evidence.verdict).toBe('pass');
  });
  test('is the release as well for a run that goes on where one died right after its write', async () => {
    await deployed();
    const annotations = { 'sluice.dev/template': null };
    const fresh = await canary();
    if (fresh === undefined) throw new Error('there is no canary');
    // As it was made, before anything else was written.
    const { status: _status, metadata, ...rest } = fresh;
    await cluster.remove(resources.deployments, namespace, 'shop-canary');
    await until(async () => (await canary()) === undefined);
    await cluster.create(resources.deployments, {
      ...rest,
      metadata: {
        name: metadata.name,
        namespace,
        labels: metadata.labels ?? {},
        annotations: Object.fromEntries(
          Object.entries(metadata.annotations ?? {}).filter(([name]) => !(name in annotations)),
        ),
      },
    });
    expect((await canary())?.metadata.generation).toBe(1);
    const { handle } = await deployed();
    expect((await second(handle)).evidence.verdict).toBe('pass');
  });
  test.each([
    ['an image', { image: 'sluice.test/shop:3.0' }, /runs .*shop:3.0.*somebody edited it/],
    ['a variable', { env: [{ name: 'DEBUG', value: '1' }] }, /env of shop.*somebody edited it/],
    ['a command', { command: ['/bin/true'] }, /command of shop.*somebody edited it/],
  ])("is told from somebody's edit of %s", async (_what, container, message) => {
    const { handle } = await deployed();
    await edit(container);
    await expect(second(handle)).rejects.toThrow(message);
  });
});

test('a header that is given twice in two cases is refused', async () => {
  await expect(deployed({ 'match-headers': '{X-Canary: "a", x-canary: "b"}' })).rejects.toThrow(
    /'match-headers': The header x-canary is given twice/,
  );
});

describe('ingress-nginx', () => {
  const prefix = 'nginx.ingress.kubernetes.io/canary-weight';
  const weightOf = async () =>
    (await cluster.get(resources.ingresses, namespace, 'shop-canary'))?.metadata.annotations;
  const byNginx = (exposure: string) => deployed({ provider: 'nginx', exposure });
  const classOf = (version: string, controller = 'k8s.io/ingress-nginx') => ({
    apiVersion: 'networking.k8s.io/v1',
    kind: 'IngressClass',
    metadata: { name: 'nginx', labels: { 'app.kubernetes.io/version': version } },
    spec: { controller },
  });
  beforeEach(async () => {
    await cluster.create(resources.ingresses, ingress(namespace));
    ends.push(async () => {
      await cluster.remove(resources.ingressClasses, '', 'nginx');
    });
  });
  test('gets a whole percentage as every version reads it', async () => {
    await byNginx('10');
    expect(await weightOf()).toMatchObject({ [prefix]: '10' });
    expect(await weightOf()).not.toHaveProperty([`${prefix}-total`]);
  });
  test('of an unknown version gets no fraction, and nothing is written', async () => {
    await expect(byNginx('0.5')).rejects.toThrow(/'exposure': 0.5 % is a fraction/);
    expect(await canary()).toBeUndefined();
  });
  test('that is known to read a total gets a fraction', async () => {
    await cluster.create(resources.ingressClasses, classOf('1.9.4'));
    expect((await byNginx('0.5')).handle.achievedPercent).toBe(0.5);
    expect(await weightOf()).toMatchObject({ [prefix]: '5', [`${prefix}-total`]: '1000' });
  });
  test('in whose place another controller serves is said', async () => {
    await cluster.create(resources.ingressClasses, classOf('3.0', 'traefik.io/ingress-controller'));
    await expect(byNginx('10')).rejects.toThrow(/'provider': .*traefik.io/);
  });
});

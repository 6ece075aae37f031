import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { systemClock } from '../../../src/adapters/host/system-clock.ts';
import { kubernetesCluster } from '../../../src/adapters/kubernetes/cluster.ts';
import { readKubeconfig } from '../../../src/adapters/kubernetes/kubeconfig.ts';
import { messageOf, UsageError } from '../../../src/errors.ts';
import { canonicalJson } from '../../../src/evidence/canonical.ts';
import { resources } from '../../../src/ports/resources.ts';
import type { Runtime } from '../../../src/ports/runtime.ts';
import { createAuthority } from '../../../src/sandbox/kubernetes/certificates.ts';
import { type ApiServer, startApiServer } from '../../../src/sandbox/kubernetes/server.ts';
import {
  deployEvidence,
  handle,
  metricsEvidence,
  needsOf,
  release,
} from '../../support/evidence/builders.ts';
import { fakeKubelet } from '../../support/kubernetes/fake-kubelet.ts';
import { shop } from '../../support/kubernetes/shop.ts';
import { recordedRuntime } from '../../support/runtime.ts';

interface Module {
  run(runtime: Runtime): Promise<void>;
}
const names = readdirSync('actions').sort();
const actionInputs = (name: string) =>
  (
    parse(readFileSync(`actions/${name}/action.yml`, 'utf8')) as {
      inputs: Record<string, { description: string; required?: boolean; default?: string }>;
    }
  ).inputs;
const load = async (
  name: string,
): Promise<Module & { definitions: Record<string, { fallback: string | undefined }> }> =>
  ({
    ...(await import(`../../../src/actions/${name}/inputs.ts`)),
    ...(await import(`../../../src/actions/${name}/action.ts`)),
  }) as Module & { definitions: Record<string, { fallback: string | undefined }> };

let server: ApiServer;
beforeAll(async () => {
  server = await startApiServer();
  server.setPodRuntime(fakeKubelet());
  const cluster = kubernetesCluster(
    await readKubeconfig(server.kubeconfig, undefined, new Date()),
    { clock: systemClock, signal: new AbortController().signal },
  );
  await cluster.create(
    { apiVersion: 'v1', kind: 'Namespace', plural: 'namespaces', namespaced: false },
    { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'shop' } },
  );
  const { deployment, service, route } = shop('shop');
  await cluster.create(resources.deployments, deployment);
  await cluster.create(resources.services, service);
  await cluster.create(resources.httpRoutes, route);
  await cluster.close();
  await new Promise((resolve) => setTimeout(resolve, 1500));
});
afterAll(() => server.stop());

/** Good values for every input: one at a time is then made bad. */
const good = (): Readonly<Record<string, string>> => ({
  kubeconfig: server.kubeconfig,
  namespace: 'shop',
  workload: 'shop',
  image: 'shop:2',
  stage: '1',
  exposure: '25',
  experiment: 'pod-kill',
  reason: 'test',
  needs: needsOf({ release: handle(), deploy: deployEvidence(), metrics: metricsEvidence() }),
  release: canonicalJson(handle()),
  decision: canonicalJson({ schema: 'sluice.dev/decision/v1', decision: 'promote', release }),
});
/** Bad values by the type that the description begins with. */
const bad: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^Kubernetes name/, ['Shop', '-a', 'a b', 'x'.repeat(64), '__proto__']],
  [/^Whole number/, ['-5', 'ten', '1.5', '99999999999999999', '1e3 m']],
  [/^Percent/, ['-1', '101', '10 MB', 'half']],
  [/^Number from/, ['-1', 'NaN', '9e99', '1 s']],
  [/^Duration/, ['90', '10 parsecs', '-1s', '999999h', 'soon']],
  [/^Boolean/, ['yes', '1', 'maybe']],
  [/^One of/, ['none-of-these', '']],
  [/^URL/, ['prometheus', 'ftp://x.y', 'https://user:pass@x.y']],
  [/^Path/, ['../../etc', '..', 'a\nb']],
  [/^YAML map/, ['- a', '{a: 1}', '{a: [', '{__proto__: {a: b}}']],
  [/^YAML list/, ['{a: b}', '[{', '[{__proto__: 1}]', '[1]']],
  [/^YAML\./, ['- a', '{dimensions: 1}', '{nonsense: 1}', '{__proto__: {}}']],
  [/^JSON/, ['not json', '[]', '{"schema":"x"}', '{"__proto__":{}}']],
  [/^Image/, ['a b', '-x', 'a\nb']],
  [/^Kubeconfig/, ['nonsense', '{}', 'bm9uc2Vuc2U=', '- a']],
  [/^(Number or name|List of names)/, ['a b c!', ' , ,']],
  [/^Text/, []],
];
const everywhere = ['a\u0000b', 'a\u001b[31mb', 'x'.repeat(10_000_000)];

describe.each(names)('%s', (name) => {
  const inputs = actionInputs(name);
  test('reads exactly the inputs of its action.yml, with the same defaults', async () => {
    const { definitions } = await load(name);
    const declared = Object.fromEntries(
      Object.entries(inputs).map(([input, about]) => [
        input,
        about.required === true ? undefined : (about.default ?? ''),
      ]),
    );
    // `reason` of sweep is read for the log only.
    expect(
      Object.fromEntries(
        Object.entries(definitions).map(([input, { fallback }]) => [input, fallback]),
      ),
    ).toEqual(declared);
  });
  test('every input says its type in a way that these tests know', () => {
    const unknown = Object.entries(inputs).filter(
      ([, { description }]) => !bad.some(([type]) => type.test(description)),
    );
    expect(unknown.map(([input]) => input)).toEqual([]);
  });
  const cases = Object.entries(inputs).flatMap(([input, { description, required }]) => {
    const typed = bad.find(([type]) => type.test(description))?.[1] ?? [];
    const missing = required === true ? [''] : [];
    return [...missing, ...typed.filter((value) => value !== ''), ...everywhere].map(
      (value) =>
        [
          input,
          value.length > 40 ? `${value.slice(0, 10)}… (${value.length})` : JSON.stringify(value),
          value,
        ] as const,
    );
  });
  test.each(cases)(
    'refuses %s = %s, names it, and changes nothing',
    async (input, _shown, value) => {
      const { run } = await load(name);
      const before = server.store.version;
      const mode =
        name === 'gate-metrics' && (input === 'namespace' || input === 'workload')
          ? { mode: 'baseline' }
          : {};
      const source = input.startsWith('prometheus')
        ? { source: 'prometheus', 'prometheus-url': 'https://127.0.0.1:1' }
        : {};
      const thrown: unknown = await run(
        recordedRuntime({ ...good(), ...mode, ...source, [input]: value }),
      ).then(
        () => 'it was accepted',
        (reason: unknown) => reason,
      );
      expect(thrown).toBeInstanceOf(UsageError);
      expect(messageOf(thrown)).toContain(input);
      expect(server.store.version).toBe(before);
    },
  );
});

describe('a kubeconfig that does not work', () => {
  const attempt = async (
    kubeconfig: string,
    more: Record<string, string> = {},
  ): Promise<string> => {
    const { run } = await load('deploy-canary');
    const before = server.store.version;
    const message = await run(recordedRuntime({ ...good(), kubeconfig, ...more })).then(
      () => 'it was accepted',
      (reason: unknown) => messageOf(reason),
    );
    expect(server.store.version).toBe(before);
    return message;
  };
  const changed = (
    change: (config: {
      clusters: { cluster: Record<string, string> }[];
      users: { user: Record<string, string> }[];
    }) => void,
  ): string => {
    const config = JSON.parse(server.kubeconfig) as Parameters<typeof change>[0];
    change(config);
    return JSON.stringify(config);
  };
  test('an unknown context is named with those there are', async () => {
    expect(await attempt(server.kubeconfig, { context: 'prod' })).toMatch(
      /'context'.*no context "prod".*It has: sandbox/,
    );
  });
  test('base64 of it is fine', async () => {
    expect(
      await attempt(Buffer.from(server.kubeconfig).toString('base64'), { workload: 'nothing' }),
    ).toMatch(/'workload'.*no Deployment "nothing".*There are: shop/);
  });
  test('an expired certificate is named before any request', async () => {
    const old = createAuthority(new Date('2020-01-01')).issue({ commonName: 'admin' }, 'client');
    const message = await attempt(
      changed(({ users }) => {
        if (users[0] !== undefined)
          users[0].user['client-certificate-data'] = Buffer.from(old.certificate).toString(
            'base64',
          );
      }),
    );
    expect(message).toMatch(/'kubeconfig': Its client certificate expired at 2020/);
  });
  test('a certificate of another authority is not accepted', async () => {
    const foreign = createAuthority(new Date()).issue(
      { commonName: 'admin', organizations: ['system:masters'] },
      'client',
    );
    const message = await attempt(
      changed(({ users }) => {
        const user = users[0]?.user ?? {};
        user['client-certificate-data'] = Buffer.from(foreign.certificate).toString('base64');
        user['client-key-data'] = Buffer.from(foreign.key).toString('base64');
      }),
    );
    expect(message).toMatch(/401 Unauthorized.*not accepted/);
  });
  test('an API server that is not there is named with its address', async () => {
    const message = await attempt(
      changed(({ clusters }) => {
        if (clusters[0] !== undefined) clusters[0].cluster['server'] = 'https://127.0.0.1:1';
      }),
    );
    expect(message).toMatch(/127\.0\.0\.1:1 cannot be reached.*ECONNREFUSED/);
  });
  test('a forbidden verb is named with the rule that is missing', async () => {
    expect(await attempt(server.kubeconfigFor({ name: 'nobody' }))).toMatch(
      /forbidden[\s\S]*apiGroups: \["apps"\], resources: \[deployments\], verbs: \[get\]/,
    );
  });
  test('an unknown namespace is named', async () => {
    expect(await attempt(server.kubeconfig, { namespace: 'nowhere' })).toMatch(
      /'namespace'.*"nowhere"/,
    );
  });
});

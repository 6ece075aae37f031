import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Action } from '../../../src/actions/action.ts';
import { type ActionName, actions } from '../../../src/actions/catalogue.ts';
import { declarations } from '../../../src/actions/declarations.ts';
import { systemClock } from '../../../src/adapters/host/system-clock.ts';
import { kubernetesCluster } from '../../../src/adapters/kubernetes/cluster.ts';
import { readKubeconfig } from '../../../src/adapters/kubernetes/kubeconfig.ts';
import { messageOf, UsageError } from '../../../src/errors.ts';
import { canonicalJson } from '../../../src/evidence/canonical.ts';
import type { InputRow } from '../../../src/inputs/table.ts';
import { resources } from '../../../src/ports/resources.ts';
import { createAuthority } from '../../../src/sandbox/kubernetes/certificates.ts';
import { type ApiServer, startApiServer } from '../../../src/sandbox/kubernetes/server.ts';
import {
  deployEvidence,
  handle,
  metricsEvidence,
  needsOf,
  promotion,
} from '../../support/evidence/builders.ts';
import { badValues } from '../../support/inputs/bad-values.ts';
import { fakeKubelet } from '../../support/kubernetes/fake-kubelet.ts';
import { shop } from '../../support/kubernetes/shop.ts';
import { recordedRuntime } from '../../support/runtime.ts';

const names = Object.keys(actions) as ActionName[];
const load = async (name: ActionName): Promise<Action> => await actions[name]();

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

/** Made once: these documents are hashed as they are made, and there are thousands of cases. */
const documents = {
  needs: needsOf({ release: handle(), deploy: deployEvidence(), metrics: metricsEvidence() }),
  release: canonicalJson(handle()),
  decision: canonicalJson(promotion()),
};
/** Good values for every input: one at a time is then made bad. */
const good = (): Readonly<Record<string, string>> => ({
  ...documents,
  kubeconfig: server.kubeconfig,
  namespace: 'shop',
  workload: 'shop',
  image: 'shop:2',
  stage: '1',
  exposure: '25',
  experiment: 'pod-kill',
  reason: 'test',
  workflow: 'action-templates/release-checklist.yml',
  'consistency-checks': '[{check: saga, ledger: {file: sagas.jsonl}}]',
  'messaging-checks': '[{check: retry, ledger: {file: retries.jsonl}}]',
  'scheduling-checks': '[{check: leaders, ledger: {file: leaders.jsonl}}]',
  'log-checks': '[{check: log-pattern, ledger: {file: app.log}, parameters: {forbid: ["panic:"]}}]',
});
const agreement = {
  cluster: 'eks-prod',
  clusters:
    '[{name: ack-prod, key: 11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=}, {name: eks-prod, key: PUAXw+hDiVqStwqnTRt+vJyYLM8uxJaMwM1V8Sr0Zgw=}]',
  'tls-ca': 'x',
  'tls-cert': 'x',
  'tls-key': 'x',
};
/** What must be set for the input to be read at all. */
const beside = (name: ActionName, input: string): Readonly<Record<string, string>> => ({
  ...(name === 'gate-metrics' && (input === 'namespace' || input === 'workload')
    ? { mode: 'baseline' }
    : {}),
  // Bundles are read before a cluster is asked.
  ...(name === 'verify-evidence' && input === 'kubeconfig' ? { bundles: 'bundles' } : {}),
  ...(name === 'gate-agreement' ? agreement : {}),
  ...(input.startsWith('prometheus')
    ? { source: 'prometheus', 'prometheus-url': 'https://127.0.0.1:1' }
    : {}),
  // A decision needs a cluster only where the policy stands in it.
  ...(name === 'decide-promote' && input === 'kubeconfig'
    ? { 'policy-source': 'configmap:shop/policy#policy.yml' }
    : {}),
});

/** Texts whose form is looked at by who uses them. */
const moreBad: Readonly<Record<string, readonly string[]>> = {
  kubeconfig: ['nonsense', '{}', 'bm9uc2Vuc2U=', '- a'],
  'time-zone': ['Europe/Nowhere', '+99:00'],
  exclude: ['yesterday', '2026-11-20T10:00Z/2026-11-19T10:00Z'],
  'history-pods': ['(a', 'a(?=b)'],
  exposure: ['0.05'],
};

/** A row that several actions share is read by one reader: all of its bad values at the first of them, three at each other one. */
const seen = new Set<object>();
function valuesOf(row: InputRow<unknown>, input: string): readonly string[] {
  const all = [...badValues(row), ...(moreBad[input] ?? [])];
  if (seen.has(row)) return all.slice(-3);
  seen.add(row);
  return all;
}
describe.each(names)('%s', (name) => {
  // A lenient row warns and goes on: test/unit/inputs/lenient.test.ts.
  const strict = Object.entries(declarations[name].inputs).filter(
    ([, { insteadOfBad }]) => insteadOfBad === undefined,
  );
  const cases = strict.flatMap(([input, row]) =>
    valuesOf(row, input).map(
      (value) =>
        [
          input,
          value.length > 40 ? `${value.slice(0, 10)}… (${value.length})` : JSON.stringify(value),
          value,
        ] as const,
    ),
  );
  test.each(cases)(
    'refuses %s = %s, names it and the fix, and changes nothing',
    async (input, _shown, value) => {
      const { run } = await load(name);
      const before = server.store.version;
      const runtime = recordedRuntime({ ...good(), ...beside(name, input), [input]: value });
      if (name === 'verify-evidence') mkdirSync(join(runtime.workspace, 'bundles'));
      // Its workflow is read before the cluster is asked.
      const workspace = name === 'validate' ? process.cwd() : runtime.workspace;
      const thrown: unknown = await run({ ...runtime, workspace }).then(
        () => 'it was accepted',
        (reason: unknown) => reason,
      );
      expect(thrown).toBeInstanceOf(UsageError);
      expect(messageOf(thrown)).toContain(input);
      expect((thrown as UsageError).fix).toMatch(/\w/);
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

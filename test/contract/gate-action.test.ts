import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { run as deploy } from '../../src/actions/deploy-canary/action.ts';
import { gateAction } from '../../src/actions/gate-action.ts';
import { run as gateHealth } from '../../src/actions/gate-health/action.ts';
import { run as gateMetrics } from '../../src/actions/gate-metrics/action.ts';
import { clusterInputs } from '../../src/connect/cluster.ts';
import { UsageError } from '../../src/errors.ts';
import { hashOf, sha256 } from '../../src/evidence/canonical.ts';
import type { Evidence } from '../../src/evidence/envelope.ts';
import { finding, judgementOf } from '../../src/evidence/measurement.ts';
import type { Subject } from '../../src/evidence/release.ts';
import type { Gate } from '../../src/gates/gate.ts';
import { judgeAgain } from '../../src/gates/replay.ts';
import { evidenceFolder, release as handleInput, onFail } from '../../src/inputs/shared.ts';
import { resources } from '../../src/ports/resources.ts';
import type { HttpRoute } from '../../src/release/exposure/route-objects.ts';
import type { Deployment } from '../../src/workload/objects.ts';
import { type Embedded, placeShop, startEmbedded } from '../support/kubernetes/embedded.ts';
import { fakeKubelet } from '../support/kubernetes/fake-kubelet.ts';
import { createNamespace } from '../support/kubernetes/namespaces.ts';
import { type RecordedRuntime, recordedRuntime } from '../support/runtime.ts';

let embedded: Embedded;
let namespace: string;
let next = 1;
/** Requests that pods of the new version answered badly, of as many good ones. */
let bad = 0;
/** When a pod of the new version last answered so, Unix milliseconds. */
let lastBadMs = 0;
/** Whether pods hold the connection and say nothing, when they are asked for a profile. */
let profilesHang = false;
beforeAll(async () => {
  const pods = fakeKubelet();
  let served = 0;
  embedded = await startEmbedded({
    ...pods,
    async get(pod, port, path, signal) {
      const answer = await pods.get(pod, port, path, signal);
      if (profilesHang && path.startsWith('/debug/pprof'))
        return await new Promise(() => undefined);
      if (path === '/gone') return answer && { ...answer, status: 503 };
      if (answer === undefined || path !== '/metrics') return answer;
      served += 1000;
      const failed = JSON.stringify(pod.spec).includes('shop:2.0') ? bad * served : 0;
      if (failed > 0) lastBadMs = Date.now();
      return {
        ...answer,
        body: `http_requests_total{code="200"} ${served}\nhttp_requests_total{code="500"} ${failed}\n`,
      };
    },
  });
});
afterAll(() => embedded.stop());
beforeEach(async () => {
  namespace = `g${next++}`;
  bad = 0;
  profilesHang = false;
  await createNamespace(embedded.cluster, namespace);
  await placeShop(embedded.cluster, namespace, 4);
});
async function released(provider: 'gateway-api' | 'replicas', more = {}): Promise<string> {
  const runtime = recordedRuntime({
    kubeconfig: embedded.server.kubeconfig,
    ...{ namespace, provider, workload: 'shop', image: 'sluice.test/shop:2.0' },
    ...{ stage: '1', exposure: '50' },
    ...more,
  });
  await deploy(runtime);
  return runtime.outputs['release'] ?? '';
}
const evidenceIn = ({ outputs }: RecordedRuntime): Evidence =>
  JSON.parse(outputs['evidence'] ?? '{}') as Evidence;
const gateInputs = (release: string, more: Readonly<Record<string, string>> = {}) =>
  recordedRuntime({ kubeconfig: embedded.server.kubeconfig, release, ...more });
const tickMs = 200;
/** Two seconds are promised, and held on a real cluster (test/cluster/release.test.ts); here a machine may stall, and a later job would come after minutes. */
const patienceMs = 15_000;
const metricsInputs = {
  ...{ interval: `${tickMs}ms`, duration: '20s', bake: '0s', 'min-ticks': '3' },
  ...{ checks: '[{name: errors, preset: http-error-rate}]', port: '8080' },
};
/** What a healthy shop fails. */
const failing = { 'readiness-path': '/gone' };
const replicas = async (name: string) =>
  (await embedded.cluster.get<Deployment>(resources.deployments, namespace, name))?.spec.replicas;
function canaryWeight(route: HttpRoute | undefined): number {
  const refs = route?.spec.rules?.flatMap(({ backendRefs = [] }) => backendRefs) ?? [];
  return refs.find(({ name }) => name === 'shop-canary')?.weight ?? 0;
}
const share = async (): Promise<number> =>
  canaryWeight(await embedded.cluster.get<HttpRoute>(resources.httpRoutes, namespace, 'shop'));

describe('a gate that fails', () => {
  test('takes the exposure to 0 with its last bad tick, leaves the canary, and says so', async () => {
    const release = await released('gateway-api');
    expect(await share()).toBeGreaterThan(0);
    bad = 1;
    let withdrawnMs = Number.POSITIVE_INFINITY;
    const stop = embedded.server.store.onChange(({ resource, object }) => {
      if (resource.plural !== 'httproutes' || object.metadata.namespace !== namespace) return;
      if (canaryWeight(object as unknown as HttpRoute) === 0)
        withdrawnMs = Math.min(withdrawnMs, Date.now());
    });
    const runtime = gateInputs(release, metricsInputs);
    await gateMetrics(runtime);
    stop();
    // Users leave with the tick that found it, not with the decision of a later job.
    expect(withdrawnMs - lastBadMs).toBeGreaterThanOrEqual(0);
    expect(withdrawnMs - lastBadMs).toBeLessThanOrEqual(tickMs + patienceMs);
    const evidence = evidenceIn(runtime);
    expect(evidence.verdict).toBe('fail');
    expect(await share()).toBe(0);
    expect(await replicas('shop-canary')).toBeGreaterThan(0);
    const { withdrawal } = evidence.facts;
    expect(withdrawal).toMatchObject({ done: true, detail: expect.stringMatching(/is 0/) });
    expect(Date.parse(withdrawal?.at ?? '')).toBeGreaterThanOrEqual(
      Date.parse(evidence.window.start),
    );
    expect(runtime.said.join('\n')).toMatch(/The gate failed: the exposure of shop-canary is 0/);
  });
  test('is explained beside the way back, which no dead source slows down, and the verdict stands', async () => {
    const release = await released('gateway-api');
    bad = 1;
    profilesHang = true;
    const runtime = gateInputs(release, { ...metricsInputs, 'diagnose-deadline': '1s' });
    await gateMetrics(runtime);
    const { verdict, facts } = evidenceIn(runtime);
    expect(verdict).toBe('fail');
    expect(Date.parse(facts.withdrawal?.at ?? '') - lastBadMs).toBeLessThanOrEqual(tickMs + patienceMs);
    const { diagnosis } = facts;
    expect(diagnosis?.unseen.join('\n')).toMatch(/profiles[^\n]*no answer within/);
    expect(diagnosis?.seconds).toBeLessThan(25);
    expect(diagnosis?.because).not.toBe('');
    const kept = readFileSync(
      join(runtime.workspace, '.sluice/evidence', diagnosis?.collected?.file ?? ''),
      'utf8',
    );
    expect(sha256(kept)).toBe(diagnosis?.collected?.sha256);
  });
  test.each([
    [{ diagnose: 'off' }, 0],
    [{ 'on-fail': 'report' }, 500],
  ])(
    'collects nothing with %j',
    async (more, left) => {
      const release = await released('gateway-api');
      const runtime = gateInputs(release, { ...failing, ...more });
      await gateHealth(runtime);
      expect(evidenceIn(runtime).verdict).toBe('fail');
      expect(evidenceIn(runtime).facts.diagnosis).toBeUndefined();
      expect(await share()).toBe(left);
    },
    30_000,
  );
  test.each([
    ['fail', gateHealth, { ...failing, 'on-fail': 'report' }],
    [
      'inconclusive',
      gateMetrics,
      { ...metricsInputs, duration: '1s', 'min-ticks': '1', 'min-events': '1000000000' },
    ],
  ] as const)(
    'with diagnose: wait it collects also where nobody is taken back (%s), within its deadline, and writes nothing',
    async (verdict, gate, inputs) => {
      const release = await released('gateway-api');
      const runtime = gateInputs(release, {
        ...inputs,
        ...{ diagnose: 'wait', 'diagnose-deadline': '2s' },
      });
      await gate(runtime);
      const { verdict: found, facts } = evidenceIn(runtime);
      expect(found).toBe(verdict);
      expect(facts.withdrawal).toBeUndefined();
      expect(facts.diagnosis?.seconds).toBeLessThan(8);
      expect(facts.diagnosis?.collected?.sha256).toMatch(/^[0-9a-f]{64}$/);
      expect(await share()).toBe(500);
    },
    30_000,
  );
  test('gives stable its capacity back before the pods of the canary go, where pods are the share', async () => {
    const release = await released('replicas', { tolerance: '10' });
    expect(await replicas('shop')).toBeLessThan(4);
    const counts: string[] = [];
    const stop = embedded.server.store.onChange(({ resource, object }) => {
      if (resource.plural !== 'deployments' || object.metadata.namespace !== namespace) return;
      const { spec, status } = object as unknown as Deployment;
      counts.push(`${object.metadata.name} ${spec.replicas} ${status?.availableReplicas ?? 0}`);
    });
    const runtime = gateInputs(release, failing);
    await gateHealth(runtime);
    stop();
    expect(evidenceIn(runtime).verdict).toBe('fail');
    expect([await replicas('shop'), await replicas('shop-canary')]).toEqual([4, 0]);
    const whole = counts.indexOf('shop 4 4');
    const gone = counts.findIndex((said) => said.startsWith('shop-canary 0'));
    expect(whole).toBeGreaterThanOrEqual(0);
    expect(whole).toBeLessThan(gone);
  });
  test('only says so with on-fail: report, and in a dry run', async () => {
    const release = await released('gateway-api');
    const before = await share();
    for (const more of [['on-fail', 'report'] as const, ['dry-run', 'true'] as const]) {
      const runtime = gateInputs(release, { ...failing, [more[0]]: more[1] });
      await gateHealth(runtime);
      expect(evidenceIn(runtime)).toMatchObject({ verdict: 'fail', facts: {} });
      expect(evidenceIn(runtime).facts.withdrawal).toBeUndefined();
      expect(await share()).toBe(before);
    }
  });
  test('is no failed step when the exposure cannot be withdrawn: the decision follows', async () => {
    const release = await released('gateway-api');
    embedded.server.onRequest(({ method, path }) =>
      method !== 'GET' && path.includes('httproutes')
        ? { status: 403, reason: 'Forbidden', message: 'no' }
        : undefined,
    );
    const runtime = gateInputs(release, failing);
    try {
      await gateHealth(runtime);
    } finally {
      embedded.server.onRequest(undefined);
    }
    expect(evidenceIn(runtime)).toMatchObject({
      verdict: 'fail',
      facts: { withdrawal: { done: false } },
    });
    expect(runtime.said.join('\n')).toMatch(/could not be withdrawn: .*The decision follows/s);
  });
  test('leaves alone what another run holds', async () => {
    const release = await released('gateway-api');
    const before = await share();
    const other = recordedRuntime(
      { kubeconfig: embedded.server.kubeconfig, release, ...failing },
      { id: '999' },
    );
    await gateHealth(other);
    expect(evidenceIn(other).facts.withdrawal).toMatchObject({
      done: false,
      detail: expect.stringMatching(/another run/),
    });
    expect(await share()).toBe(before);
  });
});

interface Seen {
  readonly answer: string;
}
const definitions = {
  ...clusterInputs,
  release: handleInput,
  'on-fail': onFail,
  'evidence-folder': evidenceFolder,
};
/** A gate in a dozen lines: what a new one needs. */
const gateThat = (
  observe: () => Promise<Seen>,
  subjects: readonly ((deployed: Subject) => Subject)[] = [],
) => {
  const gate: Gate<{ readonly wanted: string }, Seen> = {
    kind: 'health',
    observe,
    judge: ({ answer }, { wanted }) =>
      judgementOf([finding('answer', answer === wanted ? 'pass' : 'fail', answer)]),
  };
  const left = [...subjects];
  return gateAction({
    name: 'gate-example',
    definitions,
    gate,
    parameters: () => ({ wanted: 'good' }),
    more: () => () => ({}),
    passed: () => 'it is good',
    subjectNow: (_ports, { subject }) =>
      Promise.resolve((left.shift() ?? ((same: Subject) => same))(subject)),
  });
};
const otherImage = (subject: Subject): Subject => ({
  ...subject,
  canary: { ...subject.canary, templateSha256: 'edited' },
});
const same = (subject: Subject): Subject => subject;

describe('gateAction', () => {
  let release: string;
  beforeEach(async () => {
    release = await released('gateway-api');
  });
  test('leaves evidence that carries what was asked, its hash, and the link to the deployment', async () => {
    const runtime = gateInputs(release);
    await gateThat(() => Promise.resolve({ answer: 'good' })).run(runtime);
    const { evidenceSha256, subjectSha256 } = JSON.parse(release);
    expect(evidenceIn(runtime)).toMatchObject({
      check: 'gate-example',
      verdict: 'pass',
      parameters: { wanted: 'good' },
      parametersSha256: hashOf({ wanted: 'good' }),
      previous: evidenceSha256,
      release: { subjectSha256, achievedPercent: 50 },
    });
    expect(runtime.outputs['verdict']).toBe('pass');
    expect(runtime.said).toContain('it is good');
  });
  test.each([
    ['before the first tick', [otherImage], 0],
    ['after the last tick', [same, otherImage], 1],
  ] as const)(
    'is an error that names the field when what runs was changed %s',
    async (_when, subjects, ticks) => {
      let looked = 0;
      const runtime = gateInputs(release);
      const before = await share();
      await gateThat(() => {
        looked += 1;
        return Promise.resolve({ answer: 'bad' });
      }, subjects).run(runtime);
      const evidence = evidenceIn(runtime);
      expect(looked).toBe(ticks);
      expect(evidence.verdict).toBe('error');
      expect(evidence.reasons.join()).toMatch(
        /canary\.templateSha256 is edited, judged was .*; start a new release/,
      );
      // What is not what was judged is nobody's to withdraw.
      expect(await share()).toBe(before);
      const file = join(runtime.workspace, '.sluice/evidence', evidence.observation?.file ?? '');
      const again = await judgeAgain(
        'health',
        JSON.parse(readFileSync(file, 'utf8')),
        evidence.parameters,
      );
      expect(again).toEqual({ verdict: 'error', measurements: [], reasons: evidence.reasons });
    },
  );
  test('notices by itself that somebody edited the canary since it was deployed', async () => {
    await embedded.cluster.patch(resources.deployments, namespace, 'shop-canary', {
      type: 'merge',
      body: { spec: { template: { spec: { terminationGracePeriodSeconds: 77 } } } },
    });
    const runtime = gateInputs(release);
    await gateHealth(runtime);
    expect(evidenceIn(runtime)).toMatchObject({
      verdict: 'error',
      reasons: [expect.stringMatching(/canary\.templateSha256 is .*start a new release/)],
    });
  });
  test('leaves evidence with the reason when it breaks off, and then fails the step', async () => {
    const runtime = gateInputs(release);
    const broken = gateThat(() => Promise.reject(new UsageError('There is no container app.')));
    await expect(broken.run(runtime)).rejects.toThrow('There is no container app.');
    expect(evidenceIn(runtime)).toMatchObject({
      verdict: 'error',
      reasons: [expect.stringMatching(/broke off: There is no container app/)],
    });
    expect(runtime.outputs['verdict']).toBe('error');
  });
});

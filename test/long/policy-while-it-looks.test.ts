import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { run as decide } from '../../src/actions/decide-promote/action.ts';
import { run as deploy } from '../../src/actions/deploy-canary/action.ts';
import { run as gateMetrics } from '../../src/actions/gate-metrics/action.ts';
import { replay } from '../../src/cli/replay.ts';
import type { Decision } from '../../src/evidence/decision.ts';
import type { Evidence } from '../../src/evidence/envelope.ts';
import type { KubeObject } from '../../src/ports/cluster.ts';
import { resources } from '../../src/ports/resources.ts';
import {
  createNamespace,
  type Embedded,
  placeShop,
  startEmbedded,
} from '../support/kubernetes/embedded.ts';
import { fakeKubelet } from '../support/kubernetes/fake-kubelet.ts';
import { recordedRuntime } from '../support/runtime.ts';

// Both versions answer 3 of 1000 requests badly: nothing is wrong with the canary, and the policy decides how much that may be.
let embedded: Embedded;
/** Requests that were counted, 1,000 for each answer of a pod. */
let served = 0;
beforeAll(async () => {
  const pods = fakeKubelet();
  embedded = await startEmbedded({
    ...pods,
    async get(pod, port, path, signal) {
      const answer = await pods.get(pod, port, path, signal);
      if (answer === undefined || path !== '/metrics') return answer;
      served += 1000;
      const body = `http_requests_total{code="200"} ${served * 997}\nhttp_requests_total{code="500"} ${served * 3}\n`;
      return { ...answer, body };
    },
  });
  await createNamespace(embedded.cluster, 'shop');
  await placeShop(embedded.cluster, 'shop', 4);
});
afterAll(() => embedded.stop());
const limit = (value: string) => ({ 'policy.yml': `dimensions: {error-rate: {limit: ${value}}}` });

test('a limit that comes while the gate looks ends the stage at the next tick, and replays without the cluster', async () => {
  const { kubeconfig } = embedded.server;
  await embedded.cluster.create(resources.configMaps, {
    ...{
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: { name: 'sluice-policy', namespace: 'shop' },
    },
    data: limit('0.5%'),
  } as KubeObject);
  const policy = { kubeconfig, 'policy-source': 'configmap:shop/sluice-policy#policy.yml' };
  const deployed = recordedRuntime({
    ...{ kubeconfig, namespace: 'shop', provider: 'replicas', workload: 'shop', stage: '1' },
    ...{ image: 'sluice.test/shop:2.0', exposure: '50' },
  });
  await deploy(deployed);
  const { release = '', evidence: deployEvidence = '' } = deployed.outputs;
  const gate = recordedRuntime({
    ...{ ...policy, release, interval: '200ms', duration: '20s', bake: '20s', port: '8080' },
    checks: '[{name: errors, preset: http-error-rate}]',
  });
  const changed = new Promise<void>((resolve, reject) => {
    const before = served;
    // After six looks at four pods.
    const waiting = setInterval(() => {
      if (served < before + 24_000) return;
      clearInterval(waiting);
      embedded.cluster
        .patch(resources.configMaps, 'shop', 'sluice-policy', {
          type: 'merge',
          body: { data: limit('0.1%') },
        })
        .then(() => resolve(), reject);
    }, 20);
  });
  await gateMetrics({ ...gate, workspace: deployed.workspace });
  await changed;
  const evidence = JSON.parse(gate.outputs['evidence'] ?? '{}') as Evidence;
  expect(evidence.verdict).toBe('fail');
  expect(evidence.reasons[0]).toMatch(
    /errors: .*surely beyond the policy's limit at tick \d+: .*allowed are 0.1 %/,
  );
  const [change] = evidence.facts.policy?.changes ?? [];
  expect(change).toMatchObject({ outcome: 'accepted', diff: ['error-rate: limit 0.5 % → 0.1 %'] });
  expect(change?.tick).toBeGreaterThan(1);
  const decided = recordedRuntime({
    ...policy,
    require: 'deploy-canary, gate-metrics',
    needs: JSON.stringify({
      deploy: { result: 'success', outputs: { release, evidence: deployEvidence } },
      metrics: { result: 'success', outputs: { evidence: gate.outputs['evidence'] } },
    }),
  });
  await decide({ ...decided, workspace: deployed.workspace });
  const decision = JSON.parse(decided.outputs['decision'] ?? '{}') as Decision;
  expect(decision).toMatchObject({
    decision: 'rollback',
    policy: { inForce: { version: change?.version } },
  });
  expect(decision.policyNotes?.join()).toMatch(
    /policy changed during this release: at tick \d+ policy version/,
  );
  const bundle = join(deployed.workspace, '.sluice/bundle');
  expect((await replay(bundle)).differences).toEqual([]);
  // Somebody who makes the policy of the bundle milder is found out.
  const file = join(bundle, 'policy.yml');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, limit('5%')['policy.yml']);
  expect((await replay(bundle)).differences.join()).toContain('policy.yml does not have the hash');
});

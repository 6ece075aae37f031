import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { faultTypes } from '../../../src/chaos/kinds.ts';
import { watchFaults } from '../../../src/gates/metrics/faults.ts';
import { resources } from '../../../src/ports/resources.ts';
import { connect, type Embedded, startEmbedded, until } from '../../support/kubernetes/embedded.ts';
import { createNamespace } from '../../support/kubernetes/namespaces.ts';
import { applyRole } from '../../support/kubernetes/role.ts';

let embedded: Embedded;
beforeAll(async () => {
  embedded = await startEmbedded();
});
afterAll(() => embedded.stop());

const usual = [resources.podChaos, resources.networkChaos];
const others = faultTypes.filter((type) => !usual.includes(type));
const fault = (namespace: string, kind: 'podChaos' | 'stressChaos', name: string) =>
  embedded.cluster.create(resources[kind], {
    apiVersion: resources[kind].apiVersion,
    kind: resources[kind].kind,
    metadata: { name, namespace, labels: { 'sluice.dev/workload': 'shop' } },
    spec: {},
  });
async function watching(namespace: string, kubeconfig: string) {
  const cluster = await connect(kubeconfig);
  const stop = new AbortController();
  const said: string[] = [];
  const failures: unknown[] = [];
  const faults = await watchFaults(
    {
      cluster,
      log: { info: (line) => void said.push(line) },
      signal: stop.signal,
      failed: (thrown) => void (stop.signal.aborted || failures.push(thrown)),
    },
    { usual, others },
    { namespace, workload: 'shop' },
  );
  const end = async (): Promise<void> => {
    stop.abort(new Error('finished'));
    await cluster.close();
  };
  return { faults, said, failures, end };
}

test('a fault of any kind that may be read is seen once, those from before are not', async () => {
  await createNamespace(embedded.cluster, 'any');
  await fault('any', 'podChaos', 'before');
  const { faults, said, failures, end } = await watching('any', embedded.server.kubeconfig);
  expect(faults.begun()).toBe(false);
  await fault('any', 'stressChaos', 'now');
  await until(async () => faults.begun());
  expect(faults.begun()).toBe(false);
  await end();
  expect({ said, failures }).toEqual({ said: [], failures: [] });
});

test('with the rights of the Role alone the usual kinds are seen, and it is said which are not', async () => {
  await createNamespace(embedded.cluster, 'role');
  await applyRole(embedded.cluster, 'role');
  const kubeconfig = embedded.server.kubeconfigFor({ name: 'sluice', namespace: 'role' });
  const { faults, said, failures, end } = await watching('role', kubeconfig);
  await fault('role', 'podChaos', 'now');
  await until(async () => faults.begun());
  await end();
  expect(said.join()).toMatch(/not watched for.*DNSChaos.*StressChaos/);
  expect(failures).toEqual([]);
});

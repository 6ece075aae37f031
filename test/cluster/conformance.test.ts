// Covers: src/adapters/kubernetes, src/sandbox, test/contract/kubernetes; about 180 s
import { afterAll } from '@jest/globals';
import { conformance } from '../contract/kubernetes/conformance.ts';
import { startCluster } from './support/cluster.ts';
import type { RealCluster } from './support/real-cluster.ts';
import { type Relay, relay, through } from './support/relay.ts';

const started: { cluster: RealCluster; api: Relay }[] = [];
afterAll(async () => {
  for (const { cluster, api } of started) {
    api.stop();
    await cluster.stop();
  }
}, 360_000);
async function start(emulatedVersion?: string) {
  const cluster = await startCluster(emulatedVersion === undefined ? {} : { emulatedVersion });
  const api = await relay(cluster, 6443);
  started.push({ cluster, api });
  return {
    folder: cluster.folder,
    admin: through(cluster.kubeconfig('admin', ['system:masters']), api),
    nobody: through(cluster.kubeconfig('nobody'), api),
  };
}
conformance('Kubernetes 1.36', () => start());
conformance('Kubernetes 1.36 that emulates 1.35', async () => {
  // One node at a time: both would want the same bridge names of their pods.
  for (const { cluster, api } of started.splice(0)) {
    api.stop();
    await cluster.stop();
  }
  return await start('1.35');
});

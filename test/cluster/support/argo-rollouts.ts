import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { toolFolder } from '../../support/toolchain/tools.ts';
import { moduleFolder } from './add-ons.ts';
import type { RealCluster } from './real-cluster.ts';

/** The real controller of Argo Rollouts as a host process, with its resource definitions. */
export async function startArgoRollouts(cluster: RealCluster): Promise<void> {
  const { folder, processes, kubectl } = cluster;
  const bin = await toolFolder('argo-rollouts');
  const definitions = join(
    moduleFolder('argo-rollouts', 'github.com/argoproj/argo-rollouts'),
    'manifests/crds',
  );
  const files = readdirSync(definitions).filter((name) => name.endsWith('-crd.yaml'));
  kubectl(['apply', '--server-side', ...files.flatMap((name) => ['-f', join(definitions, name)])]);
  await cluster.until('Rollouts are served', () =>
    succeeds(() => kubectl(['get', 'rollouts', '--all-namespaces'])),
  );
  cluster.apply([{ apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'argo-rollouts' } }]);
  processes.start('argo-rollouts', join(bin, 'rollouts-controller'), [
    '--kubeconfig',
    join(folder, 'admin.kubeconfig'),
    '--leader-elect=false',
    '--metricsport=18090',
    '--healthzPort=18080',
  ]);
  await cluster.until(
    'the controller of Argo Rollouts is well',
    () => succeeds(() => processes.exec('curl', ['-sf', 'http://127.0.0.1:18080/healthz'])),
    60,
  );
}
const succeeds = (step: () => unknown): boolean => {
  try {
    step();
    return true;
  } catch {
    return false;
  }
};

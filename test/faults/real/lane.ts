import type { Cluster, KubeObject } from '../../../src/ports/cluster.ts';
import { resources } from '../../../src/ports/resources.ts';
import { isRolledOut } from '../../../src/workload/kinds.ts';
import type { Deployment, Lease } from '../../../src/workload/objects.ts';
import { shop } from '../../support/kubernetes/shop.ts';

const real = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
export async function until(
  what: string,
  good: () => Promise<boolean> | boolean,
  seconds: number,
): Promise<void> {
  for (const end = Date.now() + seconds * 1000; !(await good()); await real(150))
    if (Date.now() > end) throw new Error(`not within ${seconds} s: ${what}`);
}

/** As services do that lose no request: a pod that is to go serves until kube-proxy and the gateway have heard of it. */
const leave = { lifecycle: { preStop: { sleep: { seconds: 8 } } } };
/** The shop as at the beginning, whatever the schedule before has left. */
export async function restore(
  cluster: Cluster,
  namespace: string,
  replicas: number,
): Promise<void> {
  const { deployment, route } = shop(namespace, replicas);
  await removeLeftOvers(cluster, namespace);
  await cluster.patch(resources.deployments, namespace, 'shop', {
    type: 'merge',
    body: {
      spec: {
        replicas,
        template: {
          spec: {
            containers: deployment.spec.template.spec.containers.map((container) => ({
              ...container,
              ...leave,
            })),
            terminationGracePeriodSeconds: leave.lifecycle.preStop.sleep.seconds + 3,
          },
        },
      },
    },
  });
  await cluster.patch(resources.httpRoutes, namespace, 'shop', {
    type: 'merge',
    body: { spec: { rules: route.spec.rules } },
  });
  await until(
    `${namespace} is as at the beginning`,
    async () => {
      const found = await cluster.get<Deployment>(resources.deployments, namespace, 'shop');
      const { items } = await cluster.list(resources.pods, namespace);
      return found !== undefined && isRolledOut(found) && items.length === replicas;
    },
    120,
  );
}
async function removeLeftOvers(cluster: Cluster, namespace: string): Promise<void> {
  await cluster.remove(resources.jobs, namespace, 'shop-dead-man', { propagation: 'Background' });
  await cluster.remove(resources.deployments, namespace, 'shop-canary');
  await cluster.remove(resources.services, namespace, 'shop-canary');
  await cluster.remove(resources.leases, namespace, 'sluice-shop');
  // These shops need none, and every pod here is counted as capacity.
  await cluster.remove(resources.pods, namespace, 'queue');
}

/** Nothing but time goes by: in a cluster whose clock cannot be turned, every deadline of the release is that much nearer. */
export async function bringNearer(cluster: Cluster, namespace: string, ms: number): Promise<void> {
  const earlier = (time: string): string => new Date(Date.parse(time) - ms).toISOString();
  const amend = (object: KubeObject | undefined): Record<string, string> => {
    const expires = object?.metadata.annotations?.['sluice.dev/expires-at'];
    return expires === undefined ? {} : { 'sluice.dev/expires-at': earlier(expires) };
  };
  const canary = await cluster.get(resources.deployments, namespace, 'shop-canary');
  if (canary !== undefined)
    await cluster.patch(resources.deployments, namespace, 'shop-canary', {
      type: 'merge',
      body: { metadata: { annotations: amend(canary) } },
    });
  const lease = await cluster.get<Lease>(resources.leases, namespace, 'sluice-shop');
  if (lease?.spec.renewTime === undefined) return;
  await cluster.patch(resources.leases, namespace, 'sluice-shop', {
    type: 'merge',
    body: {
      spec: { renewTime: earlier(lease.spec.renewTime).replace('Z', '000Z') },
    },
  });
}

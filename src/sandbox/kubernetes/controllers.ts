import { reconcileDeployment } from './deployments.ts';
import { reconcileEndpoints } from './endpoints.ts';
import { collectGarbage, emptyNamespaces } from './garbage.ts';
import { reconcileJob } from './jobs.ts';
import { reconcileReplicaSet } from './replica-sets.ts';
import { builtInResources } from './resource-types.ts';
import { reconcileStatefulSet } from './stateful-sets.ts';
import type { Store } from './store.ts';
import { tolerant } from './tolerant.ts';

const { deployments, replicaSets, services } = builtInResources;
/** Deployment, ReplicaSet, StatefulSet, EndpointSlice, garbage and namespace controllers: level-triggered passes over the store. */
export function startControllers(store: Store): () => void {
  let due: NodeJS.Immediate | undefined;
  const pass = (): void => {
    due = undefined;
    for (const deployment of store.list(deployments))
      tolerant(() => reconcileDeployment(store, deployment));
    for (const replicaSet of store.list(replicaSets))
      tolerant(() => reconcileReplicaSet(store, replicaSet));
    for (const set of store.list(builtInResources.statefulSets))
      tolerant(() => reconcileStatefulSet(store, set));
    for (const job of store.list(builtInResources.jobs)) tolerant(() => reconcileJob(store, job));
    for (const service of store.list(services)) tolerant(() => reconcileEndpoints(store, service));
    collectGarbage(store);
    emptyNamespaces(store);
  };
  const unsubscribe = store.onChange(() => {
    due ??= setImmediate(pass);
  });
  // Deadlines pass without any change.
  const timer = setInterval(pass, 1000);
  return () => {
    unsubscribe();
    clearInterval(timer);
    if (due !== undefined) clearImmediate(due);
  };
}

import { reconcileDeployment } from './deployments.ts';
import { reconcileEndpoints } from './endpoints.ts';
import { collectGarbage, emptyNamespaces } from './garbage.ts';
import { reconcileJob } from './jobs.ts';
import { reconcileReplicaSet } from './replica-sets.ts';
import { builtInResources } from './resource-types.ts';
import { reconcileStatefulSet } from './stateful-sets.ts';
import type { Store } from './store.ts';
import { tolerant } from './tolerant.ts';

const { deployments, replicaSets, statefulSets, jobs, services, namespaces } = builtInResources;
/**
 * Deployment, ReplicaSet, StatefulSet, Job, EndpointSlice, garbage and namespace controllers: level-triggered passes over the namespaces in
 * which something changed, and over all of them each second, since deadlines pass without any change.
 */
export function startControllers(store: Store): () => void {
  let due: NodeJS.Immediate | undefined;
  /** '' = something without a namespace, which may concern all. */
  const changed = new Set<string>();
  const pass = (namespace: string | undefined): void => {
    for (const deployment of store.list(deployments, namespace))
      tolerant(() => reconcileDeployment(store, deployment));
    for (const replicaSet of store.list(replicaSets, namespace))
      tolerant(() => reconcileReplicaSet(store, replicaSet));
    for (const set of store.list(statefulSets, namespace))
      tolerant(() => reconcileStatefulSet(store, set));
    for (const job of store.list(jobs, namespace)) tolerant(() => reconcileJob(store, job));
    for (const service of store.list(services, namespace))
      tolerant(() => reconcileEndpoints(store, service));
    collectGarbage(store, namespace);
    emptyNamespaces(store, namespace);
  };
  const passAll = (): void => {
    changed.clear();
    pass(undefined);
  };
  const passChanged = (): void => {
    due = undefined;
    if (changed.has('')) return passAll();
    const these = [...changed];
    changed.clear();
    for (const namespace of these) pass(namespace);
  };
  const unsubscribe = store.onChange(({ resource, object: { metadata } }) => {
    const isNamespace = resource.plural === namespaces.plural && resource.group === '';
    changed.add(isNamespace ? metadata.name : (metadata.namespace ?? ''));
    due ??= setImmediate(passChanged);
  });
  const timer = setInterval(passAll, 1000);
  return () => {
    unsubscribe();
    clearInterval(timer);
    if (due !== undefined) clearImmediate(due);
  };
}

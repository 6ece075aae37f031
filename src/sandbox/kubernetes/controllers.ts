import { createHash } from 'node:crypto';
import { reconcileJob } from './jobs.ts';
import {
  type ApiObject,
  at,
  conditionOf,
  controllerOf,
  count,
  type Fields,
  fields,
  records,
  sameJson,
  text,
  timestamp,
} from './objects.ts';
import { builtInResources, customResource, defaultCustomResources } from './resource-types.ts';
import { reconcileStatefulSet } from './stateful-sets.ts';
import { StatusError } from './status-error.ts';
import type { Store } from './store.ts';

const { deployments, replicaSets, pods, services, endpointSlices, namespaces } = builtInResources;
const everything = [
  ...Object.values(builtInResources),
  ...defaultCustomResources.map(customResource),
];

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
/** Lost races are tried again at the next pass. */
function tolerant(step: () => void): void {
  try {
    step();
  } catch (thrown) {
    if (!(thrown instanceof StatusError)) throw thrown;
  }
}

const revisionKey = 'deployment.kubernetes.io/revision';
const historyKey = 'deployment.kubernetes.io/revision-history';
const hashKey = 'pod-template-hash';
const replicasOf = (object: ApiObject): number => count(fields(object.spec)['replicas'], 1);
const revisionOf = (object: ApiObject): number =>
  Number(object.metadata.annotations?.[revisionKey] ?? '0');
const isReady = (pod: ApiObject): boolean =>
  pod.metadata.deletionTimestamp === undefined && conditionOf(pod, 'Ready')?.['status'] === 'True';
const owned = (
  store: Store,
  resource: typeof replicaSets | typeof pods,
  owner: ApiObject,
): ApiObject[] =>
  store
    .list(resource, owner.metadata.namespace)
    .filter((object) => controllerOf(object)?.uid === owner.metadata.uid);
const ownedBy = (owner: ApiObject) => [
  {
    apiVersion: owner.apiVersion,
    kind: owner.kind,
    name: owner.metadata.name,
    uid: owner.metadata.uid ?? '',
    controller: true,
    blockOwnerDeletion: true,
  },
];

function templateOf(object: ApiObject): Fields {
  const template = at(object, 'spec', 'template');
  const { [hashKey]: _hash, ...labels } = at(template, 'metadata', 'labels');
  return { ...template, metadata: { ...fields(template['metadata']), labels } };
}

function reconcileDeployment(store: Store, deployment: ApiObject): void {
  if (deployment.metadata.deletionTimestamp !== undefined) return;
  const all = owned(store, replicaSets, deployment);
  const current = currentReplicaSet(store, deployment, all);
  const old = all.filter(({ metadata }) => metadata.uid !== current.metadata.uid);
  if (fields(deployment.spec)['paused'] !== true) rollOut(store, deployment, current, old);
  limitHistory(store, deployment, old);
  writeStatus(store, deployment);
}

function currentReplicaSet(
  store: Store,
  deployment: ApiObject,
  all: readonly ApiObject[],
): ApiObject {
  const template = templateOf(deployment);
  const newest = Math.max(0, ...all.map(revisionOf));
  let current = all.find((replicaSet) => sameJson(templateOf(replicaSet), template));
  if (current === undefined) {
    const hash = createHash('sha256')
      .update(JSON.stringify(template))
      .digest('hex')
      .replace(/[aeiou]/g, 'x')
      .slice(0, 10);
    const labels = {
      ...(at(template, 'metadata', 'labels') as Record<string, string>),
      [hashKey]: hash,
    };
    current = store.create(replicaSets, {
      apiVersion: 'apps/v1',
      kind: 'ReplicaSet',
      metadata: {
        name: `${deployment.metadata.name}-${hash}`,
        namespace: deployment.metadata.namespace ?? '',
        labels,
        annotations: { [revisionKey]: String(newest + 1) },
        ownerReferences: ownedBy(deployment),
      },
      spec: {
        replicas: 0,
        selector: {
          matchLabels: { ...at(deployment, 'spec', 'selector', 'matchLabels'), [hashKey]: hash },
        },
        template: { ...template, metadata: { ...fields(template['metadata']), labels } },
      },
    });
  } else if (revisionOf(current) < newest)
    // Back to an earlier template: its ReplicaSet becomes the newest revision.
    current = annotate(store, replicaSets, current, String(newest + 1));
  if (revisionOf(deployment) !== revisionOf(current))
    annotate(
      store,
      deployments,
      store.get(deployments, deployment.metadata.namespace, deployment.metadata.name),
      String(revisionOf(current)),
    );
  return current;
}
function annotate(
  store: Store,
  resource: typeof replicaSets,
  object: ApiObject,
  revision: string,
): ApiObject {
  const before = object.metadata.annotations ?? {};
  const former = [before[historyKey], before[revisionKey]].filter((one) => one !== undefined);
  const annotations = {
    ...before,
    [revisionKey]: revision,
    ...(resource === replicaSets && former.length > 0 ? { [historyKey]: former.join(',') } : {}),
  };
  return store.update(
    resource,
    { ...object, metadata: { ...object.metadata, annotations } },
    { uncounted: true },
  );
}
function setReplicas(store: Store, replicaSet: ApiObject, replicas: number): void {
  if (replicasOf(replicaSet) === replicas) return;
  const now = store.get(replicaSets, replicaSet.metadata.namespace, replicaSet.metadata.name);
  store.update(replicaSets, { ...now, spec: { ...fields(now.spec), replicas } });
}

function rollOut(
  store: Store,
  deployment: ApiObject,
  current: ApiObject,
  old: readonly ApiObject[],
): void {
  const wanted = replicasOf(deployment);
  const strategy = at(deployment, 'spec', 'strategy');
  const sum = (list: readonly ApiObject[], value: (object: ApiObject) => number): number =>
    list.reduce((total, object) => total + value(object), 0);
  if (strategy['type'] === 'Recreate') {
    for (const replicaSet of old) setReplicas(store, replicaSet, 0);
    if (sum(old, (replicaSet) => owned(store, pods, replicaSet).length) === 0)
      setReplicas(store, current, wanted);
    return;
  }
  const rolling = at(strategy, 'rollingUpdate');
  let surge = share(rolling['maxSurge'], wanted, Math.ceil);
  const unavailable = share(rolling['maxUnavailable'], wanted, Math.floor);
  if (surge === 0 && unavailable === 0) surge = 1;
  const oldTotal = sum(old, replicasOf);
  if (replicasOf(current) > wanted || oldTotal === 0) setReplicas(store, current, wanted);
  else {
    const room = wanted + surge - oldTotal - replicasOf(current);
    if (room > 0) setReplicas(store, current, Math.min(wanted, replicasOf(current) + room));
  }
  const ready = (replicaSet: ApiObject): number =>
    owned(store, pods, replicaSet).filter(isReady).length;
  let spare = sum([...old, current], ready) - (wanted - unavailable);
  for (const replicaSet of old) {
    const have = replicasOf(replicaSet);
    if (have === 0) continue;
    const broken = Math.max(0, have - ready(replicaSet));
    const healthy = Math.min(Math.max(0, spare), have - broken);
    spare -= healthy;
    setReplicas(store, replicaSet, have - broken - healthy);
  }
}
function share(value: unknown, of: number, round: (n: number) => number): number {
  if (typeof value === 'string' && value.endsWith('%'))
    return round((Number(value.slice(0, -1)) * of) / 100);
  return Number(value ?? 0);
}
function limitHistory(store: Store, deployment: ApiObject, old: readonly ApiObject[]): void {
  const limit = count(fields(deployment.spec)['revisionHistoryLimit'], 10);
  const empty = old
    .filter(
      (replicaSet) => replicasOf(replicaSet) === 0 && owned(store, pods, replicaSet).length === 0,
    )
    .sort((a, b) => revisionOf(a) - revisionOf(b));
  for (const { metadata } of empty.slice(0, Math.max(0, empty.length - limit)))
    store.remove(replicaSets, metadata.namespace, metadata.name);
}

function writeStatus(store: Store, given: ApiObject): void {
  const deployment = store.get(deployments, given.metadata.namespace, given.metadata.name);
  const all = owned(store, replicaSets, deployment);
  const current = all.find((replicaSet) =>
    sameJson(templateOf(replicaSet), templateOf(deployment)),
  );
  const podsOf = (list: readonly ApiObject[]): ApiObject[] =>
    list
      .flatMap((replicaSet) => owned(store, pods, replicaSet))
      .filter(({ metadata }) => metadata.deletionTimestamp === undefined);
  const existing = podsOf(all);
  const updated = current === undefined ? [] : podsOf([current]);
  const ready = existing.filter(isReady).length;
  const wanted = replicasOf(deployment);
  const strategy = at(deployment, 'spec', 'strategy', 'rollingUpdate');
  const minimum = wanted - share(strategy['maxUnavailable'], wanted, Math.floor);
  const complete = updated.length === wanted && existing.length === wanted && ready === wanted;
  const counts = {
    observedGeneration: deployment.metadata.generation ?? 1,
    replicas: existing.length,
    updatedReplicas: updated.length,
    readyReplicas: ready,
    availableReplicas: ready,
    ...(wanted > ready ? { unavailableReplicas: wanted - ready } : {}),
  };
  const before = fields(deployment.status);
  const { conditions: _c, ...countsBefore } = before;
  const moved = !sameJson(counts, countsBefore);
  const conditions = [
    condition(
      deployment,
      'Available',
      ready >= minimum ? 'True' : 'False',
      ready >= minimum ? 'MinimumReplicasAvailable' : 'MinimumReplicasUnavailable',
    ),
    progressing(deployment, complete, moved),
  ];
  store.update(deployments, { ...deployment, status: { ...counts, conditions } }, { status: true });
}
function condition(
  object: ApiObject,
  type: string,
  status: string,
  reason: string,
  message = '',
): Fields {
  const before = conditionOf(object, type);
  if (before?.['status'] === status && before['reason'] === reason) return before;
  const now = timestamp(Date.now());
  return { type, status, reason, message, lastUpdateTime: now, lastTransitionTime: now };
}
function progressing(deployment: ApiObject, complete: boolean, moved: boolean): Fields {
  if (complete) return condition(deployment, 'Progressing', 'True', 'NewReplicaSetAvailable');
  const before = conditionOf(deployment, 'Progressing');
  const now = timestamp(Date.now());
  const fresh = {
    type: 'Progressing',
    status: 'True',
    reason: 'ReplicaSetUpdated',
    message: '',
    lastUpdateTime: now,
    lastTransitionTime: now,
  };
  if (before === undefined || (moved && before['status'] === 'True')) return fresh;
  const deadlineMs = count(fields(deployment.spec)['progressDeadlineSeconds'], 600) * 1000;
  const late = Date.now() - Date.parse(text(before['lastUpdateTime'])) > deadlineMs;
  if (!late || before['reason'] === 'NewReplicaSetAvailable')
    return before['reason'] === 'NewReplicaSetAvailable' ? fresh : before;
  return condition(
    deployment,
    'Progressing',
    'False',
    'ProgressDeadlineExceeded',
    `ReplicaSet of "${deployment.metadata.name}" has timed out progressing.`,
  );
}

function reconcileReplicaSet(store: Store, replicaSet: ApiObject): void {
  if (replicaSet.metadata.deletionTimestamp !== undefined) return;
  const wanted = replicasOf(replicaSet);
  const living = owned(store, pods, replicaSet).filter(
    ({ metadata }) => metadata.deletionTimestamp === undefined,
  );
  for (let i = living.length; i < wanted; i++) createPod(store, replicaSet);
  // Not-ready ones go first, then the youngest.
  const order = [...living].sort(
    (a, b) =>
      Number(isReady(a)) - Number(isReady(b)) ||
      Number(b.metadata.resourceVersion) - Number(a.metadata.resourceVersion),
  );
  for (const { metadata, spec } of order.slice(0, Math.max(0, living.length - wanted)))
    store.remove(pods, metadata.namespace, metadata.name, {
      graceSeconds: count(fields(spec)['terminationGracePeriodSeconds'], 30),
    });
  const left = owned(store, pods, replicaSet).filter(
    ({ metadata }) => metadata.deletionTimestamp === undefined,
  );
  const ready = left.filter(isReady).length;
  const status = {
    observedGeneration: replicaSet.metadata.generation ?? 1,
    replicas: left.length,
    fullyLabeledReplicas: left.length,
    readyReplicas: ready,
    availableReplicas: ready,
  };
  const now = store.get(replicaSets, replicaSet.metadata.namespace, replicaSet.metadata.name);
  store.update(replicaSets, { ...now, status }, { status: true });
}
function createPod(store: Store, replicaSet: ApiObject): void {
  const template = at(replicaSet, 'spec', 'template');
  const suffix = createHash('sha256')
    .update(`${replicaSet.metadata.uid}${store.version}`)
    .digest('hex')
    .slice(0, 5);
  const { labels = {}, annotations } = fields(template['metadata']);
  store.create(pods, {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: {
      name: `${replicaSet.metadata.name}-${suffix}`,
      namespace: replicaSet.metadata.namespace ?? '',
      labels: labels as Record<string, string>,
      ...(annotations === undefined ? {} : { annotations: annotations as Record<string, string> }),
      ownerReferences: ownedBy(replicaSet),
    },
    spec: structuredClone(fields(template['spec'])),
    status: { phase: 'Pending' },
  });
}

function reconcileEndpoints(store: Store, service: ApiObject): void {
  const selector = at(service, 'spec', 'selector');
  if (Object.keys(selector).length === 0) return;
  const { namespace = '', name } = service.metadata;
  const chosen = store
    .list(pods, namespace)
    .filter(({ metadata }) =>
      Object.entries(selector).every(([key, value]) => metadata.labels?.[key] === value),
    )
    .filter(({ status }) => text(fields(status)['podIP']) !== '');
  const endpoints = chosen.map((pod) => ({
    addresses: [text(fields(pod.status)['podIP'])],
    conditions: {
      ready: isReady(pod),
      serving: conditionOf(pod, 'Ready')?.['status'] === 'True',
      terminating: pod.metadata.deletionTimestamp !== undefined,
    },
    nodeName: text(fields(pod.spec)['nodeName']),
    targetRef: { kind: 'Pod', name: pod.metadata.name, namespace, uid: pod.metadata.uid },
  }));
  const slice: ApiObject = {
    apiVersion: 'discovery.k8s.io/v1',
    kind: 'EndpointSlice',
    metadata: {
      name: `${name}-sandbox`,
      namespace,
      labels: { 'kubernetes.io/service-name': name },
      ownerReferences: ownedBy(service),
    },
    addressType: 'IPv4',
    endpoints,
    ports: records(fields(service.spec)['ports']).map((port) => ({
      name: port['name'] ?? '',
      port: port['targetPort'],
      protocol: 'TCP',
    })),
  };
  const before = store.find(endpointSlices, namespace, slice.metadata.name);
  if (before === undefined) store.create(endpointSlices, slice);
  else store.update(endpointSlices, { ...slice, metadata: { ...before.metadata } });
}

function collectGarbage(store: Store): void {
  const living = new Set(
    everything.flatMap((resource) => store.list(resource).map(({ metadata }) => metadata.uid)),
  );
  for (const resource of everything)
    for (const { metadata, spec } of store.list(resource)) {
      const owners = metadata.ownerReferences ?? [];
      if (owners.length === 0 || owners.some(({ uid }) => living.has(uid))) continue;
      if (metadata.deletionTimestamp !== undefined) continue;
      const graceSeconds =
        resource.plural === 'pods' ? count(fields(spec)['terminationGracePeriodSeconds'], 30) : 0;
      tolerant(() => store.remove(resource, metadata.namespace, metadata.name, { graceSeconds }));
    }
}
function emptyNamespaces(store: Store): void {
  const known = new Set(store.list(namespaces).map(({ metadata }) => metadata.name));
  for (const resource of everything) {
    if (!resource.namespaced) continue;
    for (const { metadata } of store.list(resource))
      if (!known.has(metadata.namespace ?? '') && metadata.deletionTimestamp === undefined)
        tolerant(() => store.remove(resource, metadata.namespace, metadata.name));
  }
}

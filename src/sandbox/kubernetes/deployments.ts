import { createHash } from 'node:crypto';
import {
  type ApiObject,
  at,
  conditionOf,
  count,
  type Fields,
  fields,
  sameJson,
  text,
  timestamp,
} from './objects.ts';
import { hashKey, isReady, owned, ownedBy, replicasOf, templateOf } from './owned.ts';
import { builtInResources } from './resource-types.ts';
import type { Store } from './store.ts';

const { deployments, pods, replicaSets } = builtInResources;

export const revisionKey = 'deployment.kubernetes.io/revision';
export const historyKey = 'deployment.kubernetes.io/revision-history';
export const revisionOf = (object: ApiObject): number =>
  Number(object.metadata.annotations?.[revisionKey] ?? '0');
export function annotate(
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
export function setReplicas(store: Store, replicaSet: ApiObject, replicas: number): void {
  if (replicasOf(replicaSet) === replicas) return;
  const now = store.get(replicaSets, replicaSet.metadata.namespace, replicaSet.metadata.name);
  store.update(replicaSets, { ...now, spec: { ...fields(now.spec), replicas } });
}
export function share(value: unknown, of: number, round: (n: number) => number): number {
  if (typeof value === 'string' && value.endsWith('%'))
    return round((Number(value.slice(0, -1)) * of) / 100);
  return Number(value ?? 0);
}
export function rollOut(
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
export function limitHistory(store: Store, deployment: ApiObject, old: readonly ApiObject[]): void {
  const limit = count(fields(deployment.spec)['revisionHistoryLimit'], 10);
  const empty = old
    .filter(
      (replicaSet) => replicasOf(replicaSet) === 0 && owned(store, pods, replicaSet).length === 0,
    )
    .sort((a, b) => revisionOf(a) - revisionOf(b));
  for (const { metadata } of empty.slice(0, Math.max(0, empty.length - limit)))
    store.remove(replicaSets, metadata.namespace, metadata.name);
}
export function condition(
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
export function progressing(deployment: ApiObject, complete: boolean, moved: boolean): Fields {
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
export function writeStatus(store: Store, given: ApiObject): void {
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
export function currentReplicaSet(
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
export function reconcileDeployment(store: Store, deployment: ApiObject): void {
  if (deployment.metadata.deletionTimestamp !== undefined) return;
  const all = owned(store, replicaSets, deployment);
  const current = currentReplicaSet(store, deployment, all);
  const old = all.filter(({ metadata }) => metadata.uid !== current.metadata.uid);
  if (fields(deployment.spec)['paused'] !== true) rollOut(store, deployment, current, old);
  limitHistory(store, deployment, old);
  writeStatus(store, deployment);
}

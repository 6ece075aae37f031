import { createHash } from 'node:crypto';
import {
  type ApiObject,
  at,
  conditionOf,
  controllerOf,
  count,
  type Fields,
  fields,
  type OwnerReference,
  records,
  sameJson,
  text,
} from './objects.ts';
import { refusePod } from './refused-pod.ts';
import { builtInResources } from './resource-types.ts';
import type { Store } from './store.ts';

const { statefulSets, controllerRevisions, persistentVolumeClaims, pods, serviceAccounts } =
  builtInResources;
const revisionLabel = 'controller-revision-hash';

/** Pods of fixed names in order, updated from the highest ordinal down, with claims of their own: what the StatefulSet controller makes. */
export function reconcileStatefulSet(store: Store, set: ApiObject): void {
  if (set.metadata.deletionTimestamp !== undefined) return;
  const { current, update } = revisionsOf(store, set);
  keepClaims(store, set);
  if (!scaled(store, set, current, update)) rollOut(store, set, update);
  writeStatus(store, set, current, update);
}

const replicasOf = (set: ApiObject): number => count(fields(set.spec)['replicas'], 1);
const startOf = (set: ApiObject): number => count(at(set, 'spec', 'ordinals')['start']);
const isTerminating = ({ metadata }: ApiObject): boolean =>
  metadata.deletionTimestamp !== undefined;
const isReady = (pod: ApiObject): boolean =>
  !isTerminating(pod) && conditionOf(pod, 'Ready')?.['status'] === 'True';
const hasFinished = ({ status }: ApiObject): boolean =>
  ['Failed', 'Succeeded'].includes(text(fields(status)['phase']));
const isOrdered = (set: ApiObject): boolean =>
  fields(set.spec)['podManagementPolicy'] !== 'Parallel';
const revisionOf = (pod: ApiObject | undefined): string =>
  pod?.metadata.labels?.[revisionLabel] ?? '';

function ordinalOf(set: ApiObject, pod: ApiObject): number {
  const rest = pod.metadata.name.slice(set.metadata.name.length + 1);
  return pod.metadata.name.startsWith(`${set.metadata.name}-`) && /^\d+$/.test(rest)
    ? Number(rest)
    : -1;
}
/** Own pods by ordinal, lowest first. */
function podsOf(store: Store, set: ApiObject): ApiObject[] {
  return store
    .list(pods, set.metadata.namespace)
    .filter((pod) => controllerOf(pod)?.uid === set.metadata.uid && ordinalOf(set, pod) >= 0)
    .sort((a, b) => ordinalOf(set, a) - ordinalOf(set, b));
}
const ownedBy = (owner: ApiObject, more: Partial<OwnerReference> = {}): OwnerReference => ({
  apiVersion: owner.apiVersion,
  kind: owner.kind,
  name: owner.metadata.name,
  uid: owner.metadata.uid ?? '',
  ...more,
});

/** The template as the patch that is kept of it. */
const patchOf = (set: ApiObject): Fields => ({
  spec: { template: { ...at(set, 'spec', 'template'), $patch: 'replace' } },
});

function revisionsOf(
  store: Store,
  set: ApiObject,
): { readonly current: ApiObject; readonly update: ApiObject } {
  const { namespace = '', name, uid } = set.metadata;
  const number = (revision: ApiObject): number => count(revision['revision']);
  const all = store
    .list(controllerRevisions, namespace)
    .filter((revision) => controllerOf(revision)?.uid === uid)
    .sort((a, b) => number(a) - number(b));
  const newest = all.at(-1);
  const next = newest === undefined ? 1 : number(newest) + 1;
  let update = all.find((revision) => sameJson(revision['data'], patchOf(set)));
  if (update === undefined) {
    const hash = createHash('sha256')
      .update(JSON.stringify(patchOf(set)))
      .digest('hex')
      .replace(/[aeiou]/g, 'x')
      .slice(0, 10);
    update = store.create(controllerRevisions, {
      apiVersion: 'apps/v1',
      kind: 'ControllerRevision',
      metadata: {
        name: `${name}-${hash}`,
        namespace,
        labels: {
          ...(at(set, 'spec', 'template', 'metadata', 'labels') as Record<string, string>),
          [revisionLabel]: `${name}-${hash}`,
        },
        ownerReferences: [ownedBy(set, { controller: true, blockOwnerDeletion: true })],
      },
      data: patchOf(set),
      revision: next,
    });
  } else if (newest !== undefined && number(update) < number(newest))
    // Back to an earlier template: its revision becomes the newest.
    update = store.update(controllerRevisions, { ...update, revision: next });
  const named = text(fields(set.status)['currentRevision']);
  const current = all.find(({ metadata }) => metadata.name === named) ?? update;
  const live = new Set([
    current.metadata.name,
    update.metadata.name,
    ...podsOf(store, set).map(revisionOf),
  ]);
  const old = all.filter(({ metadata }) => !live.has(metadata.name));
  const limit = count(fields(set.spec)['revisionHistoryLimit'], 10);
  for (const { metadata } of old.slice(0, Math.max(0, old.length - limit)))
    store.remove(controllerRevisions, namespace, metadata.name);
  return { current, update };
}

/** Makes the pods that are missing and ends those that are too many; true while that has to go on before anything is updated. */
function scaled(store: Store, set: ApiObject, current: ApiObject, update: ApiObject): boolean {
  const ordered = isOrdered(set);
  const first = startOf(set);
  const wanted = replicasOf(set);
  const existing = new Map(podsOf(store, set).map((pod) => [ordinalOf(set, pod), pod]));
  const currentReplicas = count(fields(set.status)['currentReplicas']);
  let busy = false;
  for (let ordinal = first; ordinal < first + wanted; ordinal++) {
    const pod = existing.get(ordinal);
    if (pod === undefined) {
      createPod(store, set, ordinal, ordinal < first + currentReplicas ? current : update);
      busy = true;
    } else if (hasFinished(pod)) {
      if (!isTerminating(pod)) end(store, pod);
      busy = true;
    } else if (ordered && !isReady(pod)) busy = true;
    if (busy && ordered) return true;
  }
  const condemned = [...existing.values()]
    .filter((pod) => ordinalOf(set, pod) < first || ordinalOf(set, pod) >= first + wanted)
    .reverse();
  for (const pod of condemned) {
    if (!isTerminating(pod)) end(store, pod);
    busy = true;
    if (ordered) return true;
  }
  return busy;
}

/** The highest ordinal of another revision goes first, and comes back ready before the next one goes. */
function rollOut(store: Store, set: ApiObject, update: ApiObject): void {
  const strategy = at(set, 'spec', 'updateStrategy');
  if (strategy['type'] === 'OnDelete') return;
  const lowest = count(at(strategy, 'rollingUpdate')['partition']);
  const own = podsOf(store, set);
  for (const pod of own.slice(Math.min(lowest, own.length)).reverse()) {
    if (revisionOf(pod) !== update.metadata.name && !isTerminating(pod)) return end(store, pod);
    if (!isReady(pod)) return;
  }
}

function end(store: Store, { metadata, spec }: ApiObject): void {
  store.remove(pods, metadata.namespace, metadata.name, {
    graceSeconds: count(fields(spec)['terminationGracePeriodSeconds'], 30),
  });
}

const claimName = (template: Fields, pod: string): string =>
  `${text(at(template, 'metadata')['name'])}-${pod}`;
const claimTemplates = (set: ApiObject): Fields[] =>
  records(fields(set.spec)['volumeClaimTemplates']);

function createPod(store: Store, set: ApiObject, ordinal: number, revision: ApiObject): void {
  const { namespace = '', name } = set.metadata;
  const pod = `${name}-${ordinal}`;
  const template = at(revision, 'data', 'spec', 'template');
  const { labels = {}, annotations } = fields(template['metadata']);
  const spec = fields(template['spec']);
  const account = text(spec['serviceAccountName']);
  if (account !== '' && store.find(serviceAccounts, namespace, account) === undefined)
    return refusePod(
      store,
      set,
      'statefulset-controller',
      `create Pod ${pod} in StatefulSet ${name} failed error: pods "${pod}" is forbidden: error looking up service account ${namespace}/${account}: serviceaccount "${account}" not found`,
    );
  for (const claim of claimTemplates(set)) {
    if (store.find(persistentVolumeClaims, namespace, claimName(claim, pod)) !== undefined)
      continue;
    store.create(persistentVolumeClaims, {
      apiVersion: 'v1',
      kind: 'PersistentVolumeClaim',
      metadata: {
        ...(fields(claim['metadata']) as { annotations?: Record<string, string> }),
        name: claimName(claim, pod),
        namespace,
        labels: {
          ...(at(claim, 'metadata', 'labels') as Record<string, string>),
          ...(at(set, 'spec', 'selector', 'matchLabels') as Record<string, string>),
        },
      },
      spec: structuredClone(fields(claim['spec'])),
      status: { phase: 'Pending' },
    });
  }
  const claimed = claimTemplates(set).map((claim) => ({
    name: text(at(claim, 'metadata')['name']),
    persistentVolumeClaim: { claimName: claimName(claim, pod) },
  }));
  const own = new Set(claimed.map((volume) => volume.name));
  const volumes = [
    ...claimed,
    ...records(spec['volumes']).filter((volume) => !own.has(text(volume['name']))),
  ];
  store.create(pods, {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: {
      name: pod,
      namespace,
      labels: {
        ...(labels as Record<string, string>),
        'apps.kubernetes.io/pod-index': String(ordinal),
        [revisionLabel]: revision.metadata.name,
        'statefulset.kubernetes.io/pod-name': pod,
      },
      ...(annotations === undefined ? {} : { annotations: annotations as Record<string, string> }),
      ownerReferences: [ownedBy(set, { controller: true, blockOwnerDeletion: true })],
    },
    spec: {
      ...structuredClone(spec),
      hostname: pod,
      subdomain: text(fields(set.spec)['serviceName']),
      ...(volumes.length === 0 ? {} : { volumes }),
    },
    status: { phase: 'Pending' },
  });
}

/** Whom the claims end with: the set (`whenDeleted`), or a pod that is scaled away (`whenScaled`); nobody by default. */
function keepClaims(store: Store, set: ApiObject): void {
  const policy = at(set, 'spec', 'persistentVolumeClaimRetentionPolicy');
  const { namespace = '' } = set.metadata;
  const last = startOf(set) + replicasOf(set) - 1;
  for (const pod of podsOf(store, set)) {
    const away = ordinalOf(set, pod) > last || ordinalOf(set, pod) < startOf(set);
    const owner =
      away && policy['whenScaled'] === 'Delete'
        ? pod
        : !away && policy['whenDeleted'] === 'Delete'
          ? set
          : undefined;
    const ownerReferences = owner === undefined ? [] : [ownedBy(owner, { controller: true })];
    for (const template of claimTemplates(set)) {
      const claim = store.find(
        persistentVolumeClaims,
        namespace,
        claimName(template, pod.metadata.name),
      );
      if (claim === undefined || claim.metadata.deletionTimestamp !== undefined) continue;
      if (sameJson(claim.metadata.ownerReferences ?? [], ownerReferences)) continue;
      store.update(persistentVolumeClaims, {
        ...claim,
        metadata: { ...claim.metadata, ownerReferences },
      });
    }
  }
}

function writeStatus(store: Store, given: ApiObject, current: ApiObject, update: ApiObject): void {
  const set = store.get(statefulSets, given.metadata.namespace, given.metadata.name);
  const own = podsOf(store, set);
  const ready = own.filter(isReady).length;
  const of = (revision: ApiObject): number =>
    own.filter((pod) => !isTerminating(pod) && revisionOf(pod) === revision.metadata.name).length;
  const wanted = replicasOf(set);
  const complete =
    at(set, 'spec', 'updateStrategy')['type'] !== 'OnDelete' &&
    of(update) === wanted &&
    ready === wanted &&
    own.length === wanted;
  const now = complete ? update : current;
  const before = fields(set.status);
  store.update(
    statefulSets,
    {
      ...set,
      status: {
        ...before,
        observedGeneration: given.metadata.generation ?? 1,
        replicas: own.length,
        readyReplicas: ready,
        availableReplicas: ready,
        currentReplicas: of(now),
        updatedReplicas: of(update),
        currentRevision: now.metadata.name,
        updateRevision: update.metadata.name,
        collisionCount: 0,
      },
    },
    { status: true },
  );
}

import { createHash } from 'node:crypto';
import {
  type ApiObject,
  at,
  controllerOf,
  count,
  type Fields,
  fields,
  records,
  sameJson,
  text,
  timestamp,
} from '../../../src/sandbox/kubernetes/objects.ts';
import {
  builtInResources,
  customResource,
  defaultCustomResources,
  type ServedResource,
} from '../../../src/sandbox/kubernetes/resource-types.ts';
import { StatusError } from '../../../src/sandbox/kubernetes/status-error.ts';
import type { Store } from '../../../src/sandbox/kubernetes/store.ts';

/*
 * A stand-in for the controller of Argo Rollouts: the basic canary, as far as a release sees it. Its rules were read off the real one (v1.10.0)
 * and are held to it by the same suite (argo-rollouts.suite.ts). It acts in passes over the store, at most one thing of a Rollout in each.
 */
const { replicaSets } = builtInResources;
const found = defaultCustomResources.find(({ plural }) => plural === 'rollouts');
if (found === undefined) throw new Error('the embedded API server knows no Rollouts');
const rollouts: ServedResource = customResource(found);
const hashLabel = 'rollouts-pod-template-hash';
const revisionKey = 'rollout.argoproj.io/revision';
const historyKey = 'rollout.argoproj.io/revision-history';

export function startRolloutsController(store: Store): {
  stop(): void;
  pause(paused: boolean): void;
} {
  let due: NodeJS.Immediate | undefined;
  let paused = false;
  const pass = (): void => {
    due = undefined;
    if (paused) return;
    for (const rollout of store.list(rollouts))
      try {
        reconcile(store, rollout);
      } catch (thrown) {
        if (!(thrown instanceof StatusError)) throw thrown;
      }
  };
  const soon = (): void => {
    due ??= setImmediate(pass);
  };
  const unsubscribe = store.onChange(soon);
  const timer = setInterval(pass, 200);
  return {
    stop() {
      unsubscribe();
      clearInterval(timer);
      if (due !== undefined) clearImmediate(due);
    },
    /** As if the controller were down: nothing is seen until it is back. */
    pause(given) {
      paused = given;
      if (!paused) soon();
    },
  };
}

const revisionOf = ({ metadata }: ApiObject): number =>
  Number(metadata.annotations?.[revisionKey] ?? '0');
const hashOf = ({ metadata }: ApiObject): string => metadata.labels?.[hashLabel] ?? '';
const replicasOf = ({ spec }: ApiObject): number => count(fields(spec)['replicas'], 1);
const statusCount = ({ status }: ApiObject, field: string): number => count(fields(status)[field]);
/** The template without the hash. */
function templateOf(object: ApiObject): Fields {
  const template = at(object, 'spec', 'template');
  const { [hashLabel]: _hash, ...labels } = at(template, 'metadata', 'labels');
  return { ...template, metadata: { ...fields(template['metadata']), labels } };
}

function reconcile(store: Store, rollout: ApiObject): void {
  if (rollout.metadata.deletionTimestamp !== undefined) return;
  const all = store
    .list(replicaSets, rollout.metadata.namespace)
    .filter((replicaSet) => controllerOf(replicaSet)?.uid === rollout.metadata.uid);
  const current = currentOf(store, rollout, all);
  if (current === undefined) return;
  const status = fields(rollout.status);
  if (text(status['currentPodHash']) !== hashOf(current)) return begin(store, rollout, current);
  const stable = all.find((replicaSet) => hashOf(replicaSet) === status['stableRS']);
  const versions = { current, stable, all };
  if (!scaled(store, rollout, versions))
    writeStatus(store, rollout, versions, advanced(rollout, versions));
  else writeStatus(store, rollout, versions, {});
}

/** The ReplicaSet of the present template; undefined in the pass that makes it or gives it its number. */
function currentOf(
  store: Store,
  rollout: ApiObject,
  all: readonly ApiObject[],
): ApiObject | undefined {
  const template = templateOf(rollout);
  const newest = Math.max(0, ...all.map(revisionOf));
  const same = all.find((replicaSet) => sameJson(templateOf(replicaSet), template));
  if (same === undefined) {
    create(store, rollout, template, newest + 1);
    return undefined;
  }
  const others = all.filter((replicaSet) => replicaSet !== same);
  const wanted = Math.max(revisionOf(same), Math.max(0, ...others.map(revisionOf)) + 1);
  const before = same.metadata.annotations ?? {};
  // Its own annotations are copied onto the newest ReplicaSet, and never taken off again.
  const { [revisionKey]: _own, ...copied } = rollout.metadata.annotations ?? {};
  const annotations: Record<string, string> = { ...before, ...copied };
  if (revisionOf(same) !== wanted) {
    annotations[historyKey] = [before[historyKey], before[revisionKey]].filter(Boolean).join(',');
    annotations[revisionKey] = String(wanted);
  }
  if (!sameJson(annotations, before)) {
    store.update(replicaSets, { ...same, metadata: { ...same.metadata, annotations } });
    return undefined;
  }
  if (revisionOf(rollout) !== wanted) {
    const own = { ...rollout.metadata.annotations, [revisionKey]: String(wanted) };
    store.update(rollouts, { ...rollout, metadata: { ...rollout.metadata, annotations: own } });
    return undefined;
  }
  return same;
}
function create(store: Store, rollout: ApiObject, template: Fields, revision: number): void {
  const hash = createHash('sha256').update(JSON.stringify(template)).digest('hex').slice(0, 10);
  const labels = {
    ...(at(template, 'metadata', 'labels') as Record<string, string>),
    [hashLabel]: hash,
  };
  store.create(replicaSets, {
    apiVersion: 'apps/v1',
    kind: 'ReplicaSet',
    metadata: {
      name: `${rollout.metadata.name}-${hash}`,
      namespace: rollout.metadata.namespace ?? '',
      labels,
      annotations: { ...rollout.metadata.annotations, [revisionKey]: String(revision) },
      ownerReferences: [
        {
          apiVersion: rollout.apiVersion,
          kind: rollout.kind,
          name: rollout.metadata.name,
          uid: rollout.metadata.uid ?? '',
          controller: true,
          blockOwnerDeletion: true,
        },
      ],
    },
    spec: {
      replicas: 0,
      selector: {
        matchLabels: { ...at(rollout, 'spec', 'selector', 'matchLabels'), [hashLabel]: hash },
      },
      template: { ...template, metadata: { ...fields(template['metadata']), labels } },
    },
  });
}

/** Another template than before: whatever was under way, paused, aborted or ordered is forgotten. */
function begin(store: Store, rollout: ApiObject, current: ApiObject): void {
  const { abortedAt: _a, pauseConditions: _p, ...kept } = fields(rollout.status);
  const back = kept['stableRS'] === hashOf(current);
  write(store, rollout, {
    ...kept,
    abort: false,
    promoteFull: false,
    controllerPause: false,
    currentPodHash: hashOf(current),
    currentStepIndex: back ? stepsOf(rollout).length : 0,
  });
}

interface Versions {
  readonly current: ApiObject;
  readonly stable: ApiObject | undefined;
  readonly all: readonly ApiObject[];
}
const stepsOf = (rollout: ApiObject): Fields[] => records(strategyOf(rollout)['steps']);

/** Towards the counts of the present weight: up first, within the surge; then down, within what may be unavailable. True when something moved. */
function scaled(store: Store, rollout: ApiObject, versions: Versions): boolean {
  if (fields(rollout.spec)['paused'] === true) return false;
  const goal = goalOf(rollout, versions);
  return scaledUp(store, rollout, goal) || scaledDown(store, rollout, goal);
}
/** Stable first: it is the one to come up first. */
function goalOf(
  rollout: ApiObject,
  { current, stable, all }: Versions,
): ReadonlyMap<ApiObject, number> {
  const wanted = replicasOf(rollout);
  const alone = stable === undefined || stable === current;
  const canary = alone ? wanted : Math.round((wanted * weightOf(rollout)) / 100);
  return new Map([
    ...(alone ? [] : [[stable, wanted - canary] as const]),
    [current, canary],
    ...all
      .filter((replicaSet) => replicaSet !== stable && replicaSet !== current)
      .map((replicaSet) => [replicaSet, 0] as const),
  ]);
}
const strategyOf = (rollout: ApiObject): Fields => at(rollout, 'spec', 'strategy', 'canary');
function scaledUp(store: Store, rollout: ApiObject, goal: ReadonlyMap<ApiObject, number>): boolean {
  const present = [...goal.keys()].reduce((sum, replicaSet) => sum + replicasOf(replicaSet), 0);
  let room = replicasOf(rollout) + count(strategyOf(rollout)['maxSurge']) - present;
  let moved = false;
  for (const [replicaSet, target] of goal) {
    const up = Math.min(Math.max(0, room), target - replicasOf(replicaSet));
    if (up <= 0) continue;
    scale(store, replicaSet, replicasOf(replicaSet) + up);
    room -= up;
    moved = true;
  }
  return moved;
}
function scaledDown(
  store: Store,
  rollout: ApiObject,
  goal: ReadonlyMap<ApiObject, number>,
): boolean {
  const serving = (replicaSet: ApiObject): number =>
    Math.min(statusCount(replicaSet, 'availableReplicas'), replicasOf(replicaSet));
  const least = replicasOf(rollout) - count(strategyOf(rollout)['maxUnavailable']);
  let spare = [...goal.keys()].reduce((sum, replicaSet) => sum + serving(replicaSet), 0) - least;
  let moved = false;
  for (const [replicaSet, target] of goal) {
    const over = replicasOf(replicaSet) - target;
    // Pods that do not serve are no capacity: they go without being counted.
    const idle = Math.min(Math.max(0, over), replicasOf(replicaSet) - serving(replicaSet));
    const down = idle + Math.min(Math.max(0, over - idle), Math.max(0, spare));
    if (down === 0) continue;
    spare -= down - idle;
    scale(store, replicaSet, replicasOf(replicaSet) - down);
    moved = true;
  }
  return moved;
}
function scale(store: Store, replicaSet: ApiObject, replicas: number): void {
  const now = store.get(replicaSets, replicaSet.metadata.namespace, replicaSet.metadata.name);
  store.update(replicaSets, { ...now, spec: { ...fields(now.spec), replicas } });
}
function weightOf(rollout: ApiObject): number {
  const status = fields(rollout.status);
  if (status['promoteFull'] === true) return 100;
  if (status['abort'] === true) return 0;
  const steps = stepsOf(rollout);
  const index = count(status['currentStepIndex']);
  if (index >= steps.length) return 100;
  const weight = steps.slice(0, index + 1).findLast((step) => 'setWeight' in step);
  return count(weight?.['setWeight']);
}

/** What the status becomes when the counts are as the weight wants them. */
function advanced(rollout: ApiObject, { current, stable, all }: Versions): Fields {
  const status = fields(rollout.status);
  const steps = stepsOf(rollout);
  const wanted = replicasOf(rollout);
  const full = statusCount(current, 'availableReplicas') >= wanted;
  const index = count(status['currentStepIndex']);
  const back = hashOf(current) === status['stableRS'];
  const over =
    stable === undefined || status['promoteFull'] === true || back || index >= steps.length;
  if (status['abort'] === true && status['promoteFull'] !== true && !back)
    return {
      currentStepIndex: 0,
      pauseConditions: undefined,
      abortedAt: status['abortedAt'] ?? timestamp(Date.now()),
    };
  if (over)
    return full
      ? {
          stableRS: hashOf(current),
          currentStepIndex: steps.length,
          promoteFull: false,
          abort: false,
          abortedAt: undefined,
          pauseConditions: undefined,
          controllerPause: false,
        }
      : {};
  return stepped(status, steps[index] ?? {}, index, all);
}
function stepped(status: Fields, step: Fields, index: number, all: readonly ApiObject[]): Fields {
  const settled = all.every(
    (replicaSet) =>
      replicasOf(replicaSet) === statusCount(replicaSet, 'replicas') &&
      replicasOf(replicaSet) === statusCount(replicaSet, 'availableReplicas'),
  );
  const onwards = {
    currentStepIndex: index + 1,
    pauseConditions: undefined,
    controllerPause: false,
  };
  if (!('pause' in step)) return settled ? onwards : {};
  const pause = records(status['pauseConditions'])[0];
  if (pause === undefined)
    return status['controllerPause'] === true
      ? onwards
      : {
          controllerPause: true,
          pauseConditions: [{ reason: 'CanaryPauseStep', startTime: timestamp(Date.now()) }],
        };
  const seconds = Number.parseFloat(String(fields(step['pause'])['duration'] ?? 'NaN'));
  return Date.now() - Date.parse(text(pause['startTime'])) >= seconds * 1000 ? onwards : {};
}

function writeStatus(
  store: Store,
  rollout: ApiObject,
  { current, all }: Versions,
  changes: Fields,
): void {
  const sum = (list: readonly ApiObject[], field: string): number =>
    list.reduce((total, replicaSet) => total + statusCount(replicaSet, field), 0);
  write(store, rollout, {
    ...fields(rollout.status),
    ...changes,
    replicas: sum(all, 'replicas'),
    updatedReplicas: statusCount(current, 'replicas'),
    readyReplicas: sum(all, 'readyReplicas'),
    availableReplicas: sum(all, 'availableReplicas'),
  });
}
function write(store: Store, rollout: ApiObject, given: Fields): void {
  const now = store.get(rollouts, rollout.metadata.namespace, rollout.metadata.name);
  const status: Fields = { ...given, observedGeneration: String(rollout.metadata.generation ?? 1) };
  const [phase, message] = phaseOf(rollout, status);
  // Never over an order that was given meanwhile.
  if (now.metadata.resourceVersion !== rollout.metadata.resourceVersion) return;
  store.update(rollouts, { ...now, status: { ...status, phase, message } }, { status: true });
}
function phaseOf(rollout: ApiObject, status: Fields): readonly [string, string] {
  const wanted = replicasOf(rollout);
  if (status['abort'] === true)
    return [
      'Degraded',
      `RolloutAborted: Rollout aborted update to revision ${revisionOf(rollout)}`,
    ];
  if (fields(rollout.spec)['paused'] === true) return ['Paused', 'manually paused'];
  const pause = records(status['pauseConditions'])[0];
  if (pause !== undefined) return ['Paused', text(pause['reason'])];
  if (count(status['updatedReplicas']) < wanted)
    return ['Progressing', 'more replicas need to be updated'];
  if (count(status['availableReplicas']) < count(status['updatedReplicas']))
    return ['Progressing', 'updated replicas are still becoming available'];
  if (count(status['replicas']) > count(status['updatedReplicas']))
    return ['Progressing', 'old replicas are pending termination'];
  if (status['stableRS'] !== status['currentPodHash'])
    return ['Progressing', 'waiting for all steps to complete'];
  return ['Healthy', ''];
}

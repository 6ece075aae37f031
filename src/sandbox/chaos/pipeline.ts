import {
  type ApiObject,
  at,
  count,
  type Fields,
  fields,
  records,
  text,
  timestamp,
} from '../kubernetes/objects.ts';
import { builtInResources, type ServedResource } from '../kubernetes/resource-types.ts';
import type { Store } from '../kubernetes/store.ts';
import { apply, type Doing, type Outcome, type Place, recover } from './impl.ts';
import { generationOf } from './rules.ts';
import {
  containersOf,
  finalizer,
  goDuration,
  isOneShot,
  namesContainers,
  podNetwork,
  ruleTypes,
} from './types.ts';

const { pods } = builtInResources;
/** What a pass asks for: again at once, or at a time. */
export interface Passed {
  readonly requeue: boolean;
  readonly afterMs?: number;
}
/**
 * One pass of Chaos Mesh's pipeline (controllers/common of 2.8): initFinalizers, desiredPhase, condition, records, cleanFinalizers. It stops at the
 * first step that asks to be run again; a failing record does, and so cleanFinalizers is never reached, forced or not.
 */
export function pass(
  doing: Doing,
  resource: ServedResource,
  object: ApiObject,
  nowMs: number,
): Passed {
  const { store } = doing;
  const { finalizers = [], deletionTimestamp } = object.metadata;
  if (deletionTimestamp === undefined && !finalizers.includes(finalizer)) {
    store.update(resource, withFinalizers(object, [...finalizers, finalizer]));
    return { requeue: true };
  }
  const desired = desiredPhase(resource, object, nowMs);
  const before = records(at(object, 'status', 'experiment')['containerRecords']);
  // Of the records before this pass: one pass behind, and true of a fault that was never injected.
  const conditions = conditionsOf(object, before);
  const selected = before.length > 0 ? before : select(doing.store, resource, object);
  const worked = selected.map((record) =>
    work(doing, resource, object, record, desired.phase, nowMs),
  );
  const containerRecords = worked.map(({ record }) => record);
  const status = {
    conditions,
    experiment: {
      desiredPhase: desired.phase,
      ...(containerRecords.length === 0 ? {} : { containerRecords }),
    },
    ...instancesOf(store, resource, containerRecords),
  };
  const stored = store.find(resource, object.metadata.namespace, object.metadata.name);
  if (stored === undefined) return { requeue: false };
  const updated = store.update(resource, { ...stored, status });
  if (worked.some(({ failed }) => failed)) return { requeue: true };
  const done = containerRecords.every(({ phase }) => phase === 'Not Injected');
  const forced =
    object.metadata.annotations?.['chaos-mesh.chaos-mesh.org/cleanFinalizer'] === 'forced';
  if (deletionTimestamp !== undefined && (done || forced))
    store.update(
      resource,
      withFinalizers(
        updated,
        (updated.metadata.finalizers ?? []).filter((one) => one !== finalizer),
      ),
    );
  const waiting = worked.some(({ record }) => text(record['phase']).endsWith('/Wait'));
  // Its own write brings the controller here once more, and only then do the conditions follow.
  const changed = worked.some(({ record }, i) => record !== before[i]);
  return {
    requeue: waiting || changed,
    ...(desired.afterMs === undefined ? {} : { afterMs: desired.afterMs }),
  };
}
const withFinalizers = (object: ApiObject, finalizers: string[]): ApiObject => ({
  ...object,
  metadata: { ...object.metadata, finalizers },
});

/** Deleted, one-shot, out of time, paused, in this order. A duration that cannot be parsed is none: it never stops. */
function desiredPhase(
  resource: ServedResource,
  object: ApiObject,
  nowMs: number,
): { readonly phase: 'Run' | 'Stop'; readonly afterMs?: number } {
  if (object.metadata.deletionTimestamp !== undefined) return { phase: 'Stop' };
  if (isOneShot(resource, object)) return { phase: 'Run' };
  const durationMs = goDuration(at(object.spec)['duration']);
  const untilMs =
    durationMs === undefined
      ? undefined
      : Date.parse(object.metadata.creationTimestamp ?? '') + durationMs;
  if (untilMs !== undefined && untilMs < nowMs) return { phase: 'Stop' };
  if (object.metadata.annotations?.['experiment.chaos-mesh.org/pause'] === 'true')
    return { phase: 'Stop' };
  return untilMs === undefined ? { phase: 'Run' } : { phase: 'Run', afterMs: untilMs - nowMs + 1 };
}
function conditionsOf(object: ApiObject, before: readonly Fields[]): readonly Fields[] {
  const every = (phase: string): boolean => before.every((record) => record['phase'] === phase);
  const paused = object.metadata.annotations?.['experiment.chaos-mesh.org/pause'] === 'true';
  const condition = (type: string, is: boolean): Fields => ({
    type,
    status: is ? 'True' : 'False',
  });
  return [
    condition('Selected', before.length > 0),
    condition('AllInjected', before.length > 0 && every('Injected')),
    condition('AllRecovered', every('Not Injected')),
    condition('Paused', paused),
  ];
}
/** Once, and by exact names: every other selector is passed over then, and so are names of nobody. */
function select(store: Store, resource: ServedResource, object: ApiObject): readonly Fields[] {
  const of = (selector: unknown, selectorKey: string): readonly Fields[] =>
    Object.entries(at(selector, 'pods')).flatMap(([namespace, names]) =>
      (Array.isArray(names) ? names.map(text) : []).flatMap((name) => {
        const pod = store.find(pods, namespace, name);
        if (pod === undefined) return [];
        const named = at(object.spec)['containerNames'];
        const containers = Array.isArray(named) ? named.map(text) : containersOf(pod).slice(0, 1);
        const ids = namesContainers(resource, object)
          ? containers.map((container) => `${namespace}/${name}/${container}`)
          : [`${namespace}/${name}`];
        return ids.map((id) => ({
          id,
          selectorKey,
          phase: 'Not Injected',
          injectedCount: 0,
          recoveredCount: 0,
        }));
      }),
    );
  const { selector, target } = fields(object.spec);
  return [...of(selector, '.'), ...of(at(target)['selector'], '.Target')];
}
/** One record towards what is wanted: what is not injected yet is applied, also when it is to stop; that is the pipeline's own way. */
function work(
  doing: Doing,
  resource: ServedResource,
  object: ApiObject,
  record: Fields,
  desired: 'Run' | 'Stop',
  nowMs: number,
): { readonly record: Fields; readonly failed: boolean } {
  const phase = text(record['phase']);
  if (desired === 'Run' ? phase === 'Injected' : phase === 'Not Injected')
    return { record, failed: false };
  const applying =
    desired === 'Run' ? !phase.startsWith('Injected') : phase.startsWith('Not Injected');
  const [namespace = '', name = '', container = ''] = text(record['id']).split('/');
  const place: Place = { namespace, name, container, selectorKey: text(record['selectorKey']) };
  const operation = applying ? 'Apply' : 'Recover';
  const outcome: Outcome = applying
    ? apply(doing, resource, object, place)
    : recover(doing, resource, object, place);
  const error = 'error' in outcome ? outcome.error : undefined;
  const event = (type: string, message?: string): Fields => ({
    ...{ type, operation, timestamp: timestamp(nowMs) },
    ...(message === undefined ? {} : { message }),
  });
  const events = records(record['events']);
  const done = applying ? outcome.phase === 'Injected' : outcome.phase === 'Not Injected';
  const counter = applying ? 'injectedCount' : 'recoveredCount';
  return {
    failed: error !== undefined,
    record: {
      ...record,
      phase: outcome.phase,
      ...(done ? { [counter]: count(record[counter]) + 1 } : {}),
      events: [
        ...events,
        ...(done ? [event('Succeeded')] : error === undefined ? [] : [event('Failed', error)]),
      ].slice(-100),
    },
  };
}
function instancesOf(store: Store, resource: ServedResource, all: readonly Fields[]): Fields {
  const type = resource.plural === 'networkchaos' ? podNetwork : ruleTypes[resource.plural]?.type;
  if (type === undefined) return {};
  const instances = all.flatMap(({ id }) => {
    const [namespace = '', name = ''] = text(id).split('/');
    const rules = store.find(type, namespace, name);
    return rules === undefined ? [] : [[`${namespace}/${name}`, generationOf(rules)] as const];
  });
  return { instances: Object.fromEntries(instances) };
}

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
import {
  builtInResources,
  customResource,
  defaultCustomResources,
  type ServedResource,
} from '../kubernetes/resource-types.ts';
import { StatusError } from '../kubernetes/status-error.ts';
import type { Store } from '../kubernetes/store.ts';

const finalizer = 'chaos-mesh/records';
const typeOf = (plural: string): ServedResource => {
  const found = defaultCustomResources.map(customResource).find((type) => type.plural === plural);
  if (found === undefined) throw new Error(`no resource ${plural}`);
  return found;
};
const { pods } = builtInResources;

/**
 * Chaos Mesh as the sandbox has it: pod-kill acts on the pods' processes; what this machine cannot do fails with a reason in the records,
 * as the real daemon's does. Records, finalizer and phases are Chaos Mesh's own (docs/chaos.md).
 */
export function startChaosController(
  store: Store,
  kill: (uid: string) => boolean,
  passMs = 100,
): () => void {
  const timers = new Set<NodeJS.Timeout>();
  const podChaos = typeOf('podchaos');
  const networkChaos = typeOf('networkchaos');
  const reconcile = (type: ServedResource, name: string, namespace: string): void => {
    const object = store.find(type, namespace, name);
    if (object === undefined) return;
    try {
      step(store, type, object, kill);
    } catch (thrown) {
      if (!(thrown instanceof StatusError)) throw thrown;
    }
  };
  const unsubscribe = store.onChange(({ resource, type, object }) => {
    const served = [podChaos, networkChaos].find(({ plural }) => plural === resource.plural);
    if (served === undefined || type === 'DELETED') return;
    const timer = setTimeout(() => {
      timers.delete(timer);
      reconcile(served, object.metadata.name, object.metadata.namespace ?? '');
    }, passMs);
    timers.add(timer);
  });
  return () => {
    unsubscribe();
    for (const timer of timers) clearTimeout(timer);
  };
}

/** One pass of Chaos Mesh's pipeline: finalizer, records, finalizer away. */
function step(
  store: Store,
  type: ServedResource,
  object: ApiObject,
  kill: (uid: string) => boolean,
): void {
  const { finalizers = [], deletionTimestamp } = object.metadata;
  if (deletionTimestamp !== undefined) {
    store.update(type, {
      ...object,
      metadata: { ...object.metadata, finalizers: finalizers.filter((one) => one !== finalizer) },
    });
    return;
  }
  if (!finalizers.includes(finalizer)) {
    store.update(type, {
      ...object,
      metadata: { ...object.metadata, finalizers: [...finalizers, finalizer] },
    });
    return;
  }
  if (records(at(object, 'status', 'experiment')['containerRecords']).length > 0) return;
  const selected = Object.entries(at(object, 'spec', 'selector', 'pods')).flatMap(
    ([namespace, names]) =>
      (Array.isArray(names) ? names : []).map((name) => ({ namespace, name: text(name) })),
  );
  const containerRecords = selected.map(({ namespace, name }) =>
    apply(store, object, namespace, name, kill),
  );
  const injected =
    containerRecords.length > 0 &&
    containerRecords.every((record) => record['phase'] === 'Injected');
  const status = {
    conditions: [
      { type: 'Selected', status: containerRecords.length > 0 ? 'True' : 'False' },
      { type: 'AllInjected', status: injected ? 'True' : 'False' },
      { type: 'AllRecovered', status: 'False' },
      { type: 'Paused', status: 'False' },
    ],
    experiment: { desiredPhase: 'Run', containerRecords },
  };
  store.update(type, { ...object, status });
}
function apply(
  store: Store,
  object: ApiObject,
  namespace: string,
  name: string,
  kill: (uid: string) => boolean,
): Fields {
  const spec = fields(object.spec);
  const event = (good: boolean, message = ''): Fields => ({
    type: good ? 'Succeeded' : 'Failed',
    operation: 'Apply',
    message,
    timestamp: timestamp(Date.now()),
  });
  const about = { id: `${namespace}/${name}`, selectorKey: '.', recoveredCount: 0 };
  const pod = store.find(pods, namespace, name);
  const can = spec['action'] === 'pod-kill' && pod !== undefined;
  if (!can) {
    const why =
      pod === undefined
        ? `pod ${name} not found`
        : `unable to set ${text(spec['action'])} for pod ${name}: the sandbox has no network emulation`;
    return { ...about, phase: 'Not Injected/Wait', injectedCount: 0, events: [event(false, why)] };
  }
  if (count(spec['gracePeriod']) === 0) kill(pod.metadata.uid ?? '');
  store.remove(pods, namespace, name, { graceSeconds: count(spec['gracePeriod']) });
  return { ...about, phase: 'Injected', injectedCount: 1, events: [event(true)] };
}

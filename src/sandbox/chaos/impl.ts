import {
  type ApiObject,
  at,
  count,
  type Fields,
  fields,
  isFields,
  records,
  text,
} from '../kubernetes/objects.ts';
import { builtInResources, type ServedResource } from '../kubernetes/resource-types.ts';
import type { Store } from '../kubernetes/store.ts';
import type { DoubleOptions, Misbehaviour, PodActs } from './acts.ts';
import { putRule, ruleState, sourceOf } from './rules.ts';
import { ruleTypes } from './types.ts';

const { pods } = builtInResources;
export interface Doing {
  readonly store: Store;
  readonly acts: PodActs;
  readonly options: DoubleOptions;
  readonly wrong: () => Misbehaviour;
}
/** What became of one record: `wait` = begun, and not known to be done. */
export type Outcome =
  | { readonly phase: 'Injected' | 'Not Injected' }
  | { readonly phase: 'Injected/Wait' | 'Not Injected/Wait'; readonly error?: string };
export interface Place {
  readonly namespace: string;
  readonly name: string;
  readonly container: string;
  readonly selectorKey: string;
}
const failed = (phase: 'Injected/Wait' | 'Not Injected/Wait', error: string): Outcome => ({
  phase,
  error,
});

/** impl.Apply of each kind, as far as this machine can do it. */
export function apply(
  doing: Doing,
  resource: ServedResource,
  object: ApiObject,
  place: Place,
): Outcome {
  const { store, wrong, options } = doing;
  const { neverInjects, lies } = wrong();
  const spec = fields(object.spec);
  if (neverInjects === true)
    return failed('Not Injected/Wait', 'unable to flush ip sets: the daemon refuses');
  const pod = store.find(pods, place.namespace, place.name);
  const ruled = resource.plural === 'networkchaos' || resource.plural in ruleTypes;
  // Its rules went with the pod: there is nothing to wait for.
  if (pod === undefined && ruled) return { phase: 'Not Injected' };
  if (pod === undefined) return failed('Not Injected/Wait', `Pod "${place.name}" not found`);
  if (lies === true) return { phase: 'Injected' };
  const uid = pod.metadata.uid ?? '';
  if (resource.plural === 'podchaos')
    return applyPod(doing, object, pod, text(spec['action']), uid);
  if (resource.plural === 'networkchaos')
    return applyRule(doing, object, place, networkEntries(object, place));
  if (resource.plural in ruleTypes && options.pretends === true)
    return applyRule(doing, object, place, undefined, resource);
  if (options.pretends === true) return { phase: 'Injected' };
  return failed(
    'Not Injected/Wait',
    `unable to set ${object.kind} for pod ${place.name}: the sandbox has no such emulation`,
  );
}
function applyPod(
  { store, acts }: Doing,
  object: ApiObject,
  pod: ApiObject,
  action: string,
  uid: string,
): Outcome {
  const spec = fields(object.spec);
  const { namespace, name } = pod.metadata;
  if (action === 'pod-kill') {
    const graceSeconds = count(spec['gracePeriod']);
    if (graceSeconds === 0) acts.kill(uid);
    store.remove(pods, namespace, name, { graceSeconds });
    return { phase: 'Injected' };
  }
  if (action === 'container-kill')
    return acts.kill(uid)
      ? { phase: 'Injected' }
      : failed('Not Injected/Wait', `container of ${name} is not running`);
  const [container = {}] = records(at(pod.spec)['containers']);
  store.update(pods, {
    ...pod,
    metadata: {
      ...pod.metadata,
      annotations: {
        ...pod.metadata.annotations,
        [pauseNote(object, container)]: text(container['image']),
      },
    },
    spec: withImage(pod, pauseImage),
  });
  acts.pause?.(uid, true);
  return { phase: 'Injected' };
}
const pauseImage = 'gcr.io/google-containers/pause:latest';
function pauseNote(object: ApiObject, container: Fields): string {
  const name = text(container['name']);
  const whole = `chaos-mesh-${object.metadata.name}-pod-failure-${name}-normal-image`;
  return whole.length > 63 ? `${name}-normal` : whole;
}
const withImage = (pod: ApiObject, image: string): Fields => {
  const [first = {}, ...others] = records(at(pod.spec)['containers']);
  return { ...fields(pod.spec), containers: [{ ...first, image }, ...others] };
};

/** What the daemon is to do in a pod: chains for a partition, queues for everything else. */
function networkEntries(object: ApiObject, { selectorKey }: Place): Fields | undefined {
  const spec = fields(object.spec);
  const action = text(spec['action']);
  const source = sourceOf(object);
  // Without anybody named, everybody is meant: the kubelet's probes too.
  const named = [
    ...(Array.isArray(spec['externalTargets']) ? spec['externalTargets'].map(text) : []),
    ...Object.values(at(spec['target'], 'selector', 'pods')).flatMap((names) =>
      Array.isArray(names) ? names.map(text) : [],
    ),
  ];
  if (action === 'partition') {
    const direction = text(spec['direction']) || 'to';
    // Rules of the target's pods are the mirror image of the source's.
    const output = selectorKey === '.' ? direction !== 'from' : direction !== 'to';
    const input = selectorKey === '.' ? direction !== 'to' : direction !== 'from';
    const chain = (name: string): Fields => ({
      ...{ source, named },
      name: `${name}/${object.metadata.name}`,
      direction: name,
    });
    return { iptables: [...(output ? [chain('OUTPUT')] : []), ...(input ? [chain('INPUT')] : [])] };
  }
  const block = spec[action];
  // Accepted by schema and webhook; the daemon cannot make a queue of nothing.
  if (!isFields(block)) return undefined;
  const type = action === 'bandwidth' ? 'bandwidth' : 'netem';
  return { tcs: [{ source, named, type, [action]: block }] };
}
function applyRule(
  doing: Doing,
  object: ApiObject,
  place: Place,
  entries: Fields | undefined,
  resource?: ServedResource,
): Outcome {
  const rule = resource === undefined ? undefined : ruleTypes[resource.plural];
  const lists =
    rule === undefined
      ? (entries ?? { tcs: [{ source: sourceOf(object), broken: true }] })
      : { [rule.list]: [{ source: sourceOf(object) }] };
  const state = ruleState(doing.store, place, rule?.type, object);
  if (state === 'absent') {
    putRule(doing, place, rule?.type, object, lists);
    return { phase: 'Not Injected/Wait' };
  }
  if (state.failed !== '') return failed('Not Injected/Wait', state.failed);
  return state.read ? { phase: 'Injected' } : { phase: 'Not Injected/Wait' };
}

/** impl.Recover of each kind. */
export function recover(
  doing: Doing,
  resource: ServedResource,
  object: ApiObject,
  place: Place,
): Outcome {
  const { store, acts, wrong } = doing;
  if (wrong().neverRecovers === true)
    return failed(
      'Injected/Wait',
      'unable to recover: rpc error: code = Unavailable desc = the daemon is gone',
    );
  const pod = store.find(pods, place.namespace, place.name);
  const rule = ruleTypes[resource.plural];
  if (resource.plural === 'networkchaos' || rule !== undefined) {
    if (wrong().leavesRules === true) return { phase: 'Not Injected' };
    const state = ruleState(store, place, rule?.type, object);
    if (state !== 'absent' && state.carries) {
      putRule(doing, place, rule?.type, object, {});
      return { phase: 'Injected/Wait' };
    }
    if (state !== 'absent' && state.failed !== '') return failed('Injected/Wait', state.failed);
    return state === 'absent' || state.read
      ? { phase: 'Not Injected' }
      : { phase: 'Injected/Wait' };
  }
  // Stress, DNS and time: a pod that cannot be read counts as recovered, whatever became of it.
  if (pod === undefined) return { phase: 'Not Injected' };
  if (text(at(object.spec)['action']) === 'pod-failure') unpause(doing, object, pod, acts);
  return { phase: 'Not Injected' };
}
function unpause({ store }: Doing, object: ApiObject, pod: ApiObject, acts: PodActs): void {
  const [container = {}] = records(at(pod.spec)['containers']);
  const note = pauseNote(object, container);
  const image = pod.metadata.annotations?.[note];
  if (image === undefined) return;
  const annotations = { ...pod.metadata.annotations };
  delete annotations[note];
  store.update(pods, {
    ...pod,
    metadata: { ...pod.metadata, annotations },
    spec: withImage(pod, image),
  });
  const uid = pod.metadata.uid ?? '';
  acts.pause?.(uid, false);
  // The real kubelet starts the container again, with its own image.
  acts.kill(uid);
}

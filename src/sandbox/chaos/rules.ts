import {
  type ApiObject,
  at,
  count,
  type Fields,
  fields,
  records,
  text,
} from '../kubernetes/objects.ts';
import { builtInResources, type ServedResource } from '../kubernetes/resource-types.ts';
import type { Store } from '../kubernetes/store.ts';
import type { Misbehaviour, NetworkRule, PodActs } from './acts.ts';
import { goDuration, podNetwork } from './types.ts';

const { pods } = builtInResources;
interface Place {
  readonly namespace: string;
  readonly name: string;
}
export const sourceOf = ({ metadata }: ApiObject): string =>
  `${metadata.namespace}/${metadata.name}`;
export const generationOf = (rules: ApiObject | undefined): number =>
  rules?.metadata.generation ?? 0;
const listsOf = (rules: ApiObject | undefined): Readonly<Record<string, Fields[]>> =>
  Object.fromEntries(
    Object.entries(fields(rules?.spec)).map(([list, entries]) => [list, records(entries)]),
  );

/** What the pod's own object says of one fault; `absent` = there is no object, or no word of the fault in it that was ever read. */
export function ruleState(
  store: Store,
  { namespace, name }: Place,
  type: ServedResource = podNetwork,
  object: ApiObject,
): 'absent' | { readonly carries: boolean; readonly read: boolean; readonly failed: string } {
  const rules = store.find(type, namespace, name);
  if (rules === undefined) return 'absent';
  const source = sourceOf(object);
  const carries = Object.values(listsOf(rules)).some((entries) =>
    entries.some((one) => one['source'] === source),
  );
  const known = at(object.status, 'instances')[`${namespace}/${name}`] !== undefined;
  if (!carries && !known) return 'absent';
  const { failedMessage, observedGeneration } = at(rules.status);
  return {
    carries,
    read: count(observedGeneration) >= generationOf(rules),
    failed: text(failedMessage),
  };
}
/** Writes the fault's entries into the pod's own object, instead of those that it had; the object is owned by the pod. */
export function putRule(
  { store }: { readonly store: Store },
  { namespace, name }: Place,
  type: ServedResource = podNetwork,
  object: ApiObject,
  entries: Fields,
): void {
  const source = sourceOf(object);
  const before = store.find(type, namespace, name);
  const kept = Object.entries(listsOf(before)).map(
    ([list, all]) => [list, all.filter((one) => one['source'] !== source)] as const,
  );
  const spec: Record<string, unknown> = Object.fromEntries(kept);
  for (const [list, added] of Object.entries(entries))
    spec[list] = [...records(spec[list]), ...records(added)];
  if (before !== undefined) {
    store.update(type, { ...before, spec });
    return;
  }
  const pod = store.find(pods, namespace, name);
  store.create(type, {
    apiVersion: 'chaos-mesh.org/v1alpha1',
    kind: type.kind,
    metadata: {
      ...{ namespace, name },
      ownerReferences:
        pod === undefined
          ? []
          : [{ apiVersion: 'v1', kind: 'Pod', name, uid: pod.metadata.uid ?? '' }],
    },
    spec,
  });
}

/** The daemon of the pod's node: reads the object, does what it says, and writes down that it did, or why it could not. */
export function syncRules(
  store: Store,
  acts: PodActs,
  type: ServedResource,
  rules: ApiObject,
  wrong: Misbehaviour,
): void {
  const { namespace, name } = rules.metadata;
  const observedGeneration = generationOf(rules);
  if (count(at(rules.status)['observedGeneration']) === observedGeneration) return;
  const pod = store.find(pods, namespace, name);
  const refused = failureOf(rules, pod, wrong);
  const unable =
    refused === '' && type.plural === 'podnetworkchaos'
      ? acts.network?.(pod?.metadata.uid ?? '', rulesIn(rules))
      : undefined;
  const failedMessage = unable === undefined ? refused : `unable to set tcs: ${unable}`;
  store.update(type, { ...rules, status: { observedGeneration, failedMessage } }, { status: true });
}
function failureOf(
  rules: ApiObject,
  pod: ApiObject | undefined,
  { daemonMissing }: Misbehaviour,
): string {
  if (fields(pod?.spec)['hostNetwork'] === true)
    return 'It is dangerous to inject network chaos on a pod whose hostNetwork is true';
  if (daemonMissing === true)
    return "failed to get the chaos-daemon of the pod's node: no daemon on node";
  return records(fields(rules.spec)['tcs']).some((entry) => entry['broken'] === true)
    ? 'unable to set tcs: unknown tc action'
    : '';
}
/** What its entries do with packets, one by one. */
function rulesIn(rules: ApiObject): readonly NetworkRule[] {
  const { tcs, iptables } = fields(rules.spec);
  const namedIn = (entry: Fields): readonly string[] =>
    Array.isArray(entry['named']) ? entry['named'].map(text) : [];
  return [
    ...records(tcs).map((entry) => ({
      delayMs: goDuration(at(entry, 'delay')['latency']) ?? 0,
      lossPercent: Number(at(entry, 'loss')['loss'] ?? 0),
      cut: false,
      named: namedIn(entry),
    })),
    ...records(iptables).map((entry) => ({
      ...{ delayMs: 0, lossPercent: 0, cut: true },
      named: namedIn(entry),
    })),
  ];
}

import { assertNever } from '../errors.ts';
import { type Cluster, ClusterError, type KubeObject } from '../ports/cluster.ts';
import { resources } from '../ports/resources.ts';
import type { Arm } from '../workload/arms.ts';
import type { ContainerStatus, Pod } from '../workload/objects.ts';
import { effectOf, type Fault, kindOf } from './kinds.ts';
import type { Interval } from './seen.ts';
import type { ChaosObject, Target } from './spec.ts';
import { containersOf } from './targets.ts';

/** What records say of one fault. */
export interface RecordState {
  /** When the last pod was hit, by the server, whole seconds. */
  readonly atMs?: number;
  readonly failure?: string;
}
/** Names of the records that a fault of exactly these pods has. */
export function recordIds(
  fault: Fault,
  namespace: string,
  targets: readonly Target[],
): readonly string[] {
  const containers = containersOf(fault);
  return targets.flatMap(({ name }) =>
    containers.length === 0
      ? `${namespace}/${name}`
      : containers.map((container) => `${namespace}/${name}/${container}`),
  );
}
/** Every record injected, exactly the pods that were asked for (docs/chaos.md). A condition alone says nothing: it is one pass behind. */
export function recordState(object: ChaosObject, wanted: readonly string[]): RecordState {
  const records = object.status?.experiment?.containerRecords ?? [];
  const events = records.flatMap((record) => record.events ?? []);
  const failed = events.filter(({ type }) => type === 'Failed').at(-1)?.message;
  // Kinds that choose containers name the first one when none was asked for.
  const ids = records.map(({ id }) => id);
  const named = (id: string): boolean =>
    ids.includes(id) || ids.some((one) => one.startsWith(`${id}/`));
  const all =
    records.length === wanted.length &&
    wanted.every(named) &&
    records.every(({ phase, injectedCount = 0 }) => phase === 'Injected' && injectedCount >= 1);
  const applied = events
    .filter(({ type, operation }) => type === 'Succeeded' && operation === 'Apply')
    .map(({ timestamp }) => Date.parse(timestamp))
    .filter((ms) => !Number.isNaN(ms));
  if (all && applied.length > 0) return { atMs: Math.min(...applied) };
  return failed === undefined ? {} : { failure: failed };
}

/** What the pods were before, to tell what became of them. */
export type Before = ReadonlyMap<string, { readonly uid: string; readonly restarts: number }>;
export const restartsIn = ({ status }: Pod, containers: readonly string[]): number =>
  statuses(status?.containerStatuses, containers).reduce((sum, one) => sum + one.restartCount, 0);
const statuses = (
  all: readonly ContainerStatus[] | undefined,
  containers: readonly string[],
): readonly ContainerStatus[] =>
  (all ?? []).filter(({ name }) => containers.length === 0 || containers.includes(name));
export const beforeOf = (pods: readonly Pod[], fault: Fault): Before =>
  new Map(
    pods.map((pod) => [
      pod.metadata.name,
      { uid: pod.metadata.uid ?? '', restarts: restartsIn(pod, containersOf(fault)) },
    ]),
  );

export interface EffectSeen {
  readonly seen: boolean;
  /** In words: what was seen, or what is missing. */
  readonly detail: string;
  /** A better time than the records have. */
  readonly at?: Interval;
}
/** What shows beside the records that the fault took effect. */
export async function effectSeen(
  cluster: Cluster,
  fault: Fault,
  object: ChaosObject,
  about: {
    readonly namespace: string;
    readonly targets: readonly Target[];
    readonly before: Before;
    readonly canary: Arm;
  },
): Promise<EffectSeen> {
  const effect = effectOf(fault);
  switch (effect) {
    case 'pods-gone':
      return podsGone(about);
    case 'restarted':
      return restarted(fault, object, about);
    case 'paused':
      return await paused(cluster, about);
    case 'rules':
      return await ruled(cluster, fault, object, about);
    case 'records':
      return { seen: true, detail: '' };
    default:
      return assertNever(effect);
  }
}
type About = Parameters<typeof effectSeen>[3];

/** The old UIDs are gone or going: the strongest proof of a kill. */
function podsGone({ targets, canary }: About): EffectSeen {
  const uids = new Set(targets.map(({ uid }) => uid));
  const alive = canary
    .pods()
    .filter(
      ({ metadata }) => uids.has(metadata.uid ?? '') && metadata.deletionTimestamp === undefined,
    );
  return alive.length === 0
    ? { seen: true, detail: 'the pods are gone' }
    : {
        seen: false,
        detail: `${alive.map(({ metadata }) => metadata.name).join(', ')} is still there`,
      };
}
/** Its container ended once more: by SIGKILL, exit code 137, and `finishedAt` is when. */
function restarted(
  fault: Fault,
  { metadata: { creationTimestamp = '' } }: ChaosObject,
  { targets, before, canary }: About,
): EffectSeen {
  const containers = containersOf(fault);
  const createdMs = Date.parse(creationTimestamp);
  const times: number[] = [];
  for (const { name, uid } of targets) {
    const pod = canary.pods().find(({ metadata }) => metadata.uid === uid);
    // Gone as a whole: it was hit, and more than that.
    if (pod === undefined) return { seen: false, detail: `${name} is gone, not restarted` };
    const more = restartsIn(pod, containers) > (before.get(name)?.restarts ?? 0);
    const killed = statuses(pod.status?.containerStatuses, containers)
      .map(({ lastState, state }) => state?.terminated ?? lastState?.terminated)
      .map((one) => ({ exitCode: one?.exitCode, atMs: Date.parse(one?.finishedAt ?? '') }))
      // One that was killed before the fault was made says nothing of it; one that waits to be started again has no new count yet.
      .find(
        ({ exitCode, atMs }) => exitCode === 137 && (Number.isNaN(atMs) ? more : atMs >= createdMs),
      );
    if (killed === undefined) return { seen: false, detail: `${name} has not ended by SIGKILL` };
    if (!Number.isNaN(killed.atMs)) times.push(killed.atMs);
  }
  const detail = 'the containers ended with code 137';
  if (times.length === 0) return { seen: true, detail };
  return { seen: true, detail, at: { loMs: Math.min(...times), hiMs: Math.max(...times) + 1000 } };
}
/**
 * Chaos Mesh notes the real image in an annotation when it puts its own in place: `chaos-mesh-<object>-<action>-<container>-normal-image`, and
 * `<container>-normal` alone where that would be longer than 63 characters (pkg/annotation in its source; `init` for init containers).
 */
export const pausedBy = ({ metadata, spec }: Pod): readonly string[] => {
  const short = new Set([
    ...(spec?.containers ?? []).map(({ name }) => `${name}-normal`),
    ...(spec?.initContainers ?? []).map(({ name }) => `${name}-init`),
  ]);
  return Object.keys(metadata.annotations ?? {}).filter(
    (key) => /^chaos-mesh-.*-(normal|init)-image$/.test(key) || short.has(key),
  );
};
async function paused(cluster: Cluster, { namespace, targets }: About): Promise<EffectSeen> {
  for (const { name } of targets) {
    const pod = await cluster.get<Pod>(resources.pods, namespace, name);
    if (pod === undefined || pausedBy(pod).length === 0)
      return { seen: false, detail: `${name} does not run the pause image` };
  }
  return { seen: true, detail: 'the pods run the pause image' };
}

/** The object of one pod that carries what the daemon does there. */
export interface PodRules extends KubeObject {
  readonly spec: Readonly<Record<string, readonly { readonly source?: string }[] | undefined>>;
  readonly status?: { readonly failedMessage?: string; readonly observedGeneration?: number };
}
export const carries = ({ spec }: PodRules, lists: readonly string[], source: string): boolean =>
  lists.some((list) => spec[list]?.some((entry) => entry.source === source));

async function ruled(
  cluster: Cluster,
  fault: Fault,
  object: ChaosObject,
  { namespace, targets }: About,
): Promise<EffectSeen> {
  const { residue } = kindOf(fault.kind);
  if (residue === undefined) return { seen: true, detail: '' };
  const source = `${namespace}/${object.metadata.name}`;
  for (const { name } of targets) {
    let rules: PodRules | undefined;
    try {
      rules = await cluster.get<PodRules>(residue.type, namespace, name);
    } catch (thrown) {
      if (!(thrown instanceof ClusterError)) throw thrown;
      return {
        seen: false,
        detail: `${residue.type.kind} of ${name} could not be read: ${thrown.message}`,
      };
    }
    const missing = missingIn(
      rules,
      residue.lists,
      source,
      object.status?.instances?.[`${namespace}/${name}`],
    );
    if (missing !== undefined)
      return { seen: false, detail: `${residue.type.kind} of ${name} ${missing}` };
  }
  return {
    seen: true,
    detail: `the rules stand in ${residue.type.kind} of every pod and its daemon has read them`,
  };
}
function missingIn(
  rules: PodRules | undefined,
  lists: readonly string[],
  source: string,
  generation: unknown,
): string | undefined {
  if (rules === undefined) return 'is not there';
  if (!carries(rules, lists, source)) return 'has no rule of this fault';
  const { failedMessage = '', observedGeneration = 0 } = rules.status ?? {};
  if (failedMessage !== '') return `failed: ${failedMessage.slice(0, 300)}`;
  return typeof generation === 'number' && observedGeneration < generation
    ? 'has not been read by its daemon'
    : undefined;
}

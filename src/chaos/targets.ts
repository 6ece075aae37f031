import { UsageError } from '../errors.ts';
import { sha256 } from '../evidence/canonical.ts';
import type { ReleaseHandle } from '../evidence/release.ts';
import type { Cluster, KubeObject } from '../ports/cluster.ts';
import { resources } from '../ports/resources.ts';
import { isReady, type Pod, type Workload } from '../workload/objects.ts';
import { owns } from '../workload/ownership.ts';
import { type Fault, isOneShot, ofContainers } from './kinds.ts';
import type { Target } from './spec.ts';
import { textsIn } from './traps.ts';
import type { Amount } from './yaml-fault.ts';

/** What would be hit, and what ends it: shown before anything happens. */
export interface BlastRadius {
  readonly pods: readonly {
    readonly name: string;
    readonly node: string;
    readonly containers: readonly string[];
  }[];
  /** Of the canary's ready pods, and of all that serve. */
  readonly percentOfCanary: number;
  readonly percentOfAll: number;
  /** 0 = it does not last. */
  readonly durationSeconds: number;
  readonly rounds: number;
  /** RFC 3339: after it the sweep ends what is left. */
  readonly deadline: string;
  readonly endedBy: readonly string[];
}
/** Which pods are meant. */
export interface Wanted {
  readonly amount: Amount;
  /** Exactly these; undefined = chosen by the seed. */
  readonly names: readonly string[] | undefined;
  readonly labels: Readonly<Record<string, string>>;
  readonly namespaces: readonly string[];
  readonly seed: string;
}

/** The canary's pods as its controllers own them: a label is anybody's to give. */
export async function canaryPods(
  cluster: Cluster,
  { namespace, selectors }: ReleaseHandle,
  canary: Workload,
): Promise<readonly Pod[]> {
  const { items } = await cluster.list<Pod>(resources.pods, namespace, {
    labelSelector: selectors.canary,
  });
  if (canary.kind !== 'Deployment') return items.filter((pod) => ownedByThis(pod, canary));
  const sets = await cluster.list<KubeObject>(resources.replicaSets, namespace);
  const own = sets.items.filter((set) => owns(canary, set));
  return items.filter((pod) => own.some((set) => owns(set, pod)));
}
/** A Rollout's pods are told from stable's by their hash, which is in the selector; its ReplicaSets belong to both arms. */
const ownedByThis = (pod: Pod, canary: Workload): boolean =>
  canary.kind !== 'StatefulSet' || owns(canary, pod);

const forbidden = ['kube-system', 'kube-public', 'kube-node-lease'];
/** Refuses every place that is not the release's own. */
export function requireNamespace(
  { namespace }: ReleaseHandle,
  chaosNamespace: string,
  namespaces: readonly string[],
): void {
  const other = [...namespaces, namespace].find(
    (one) => one !== namespace || forbidden.includes(one) || one === chaosNamespace,
  );
  if (other === undefined) return;
  throw new UsageError(
    other === namespace
      ? `${other} keeps the cluster or Chaos Mesh itself: no fault is injected there.`
      : `The namespace ${other} is not that of the release (${namespace}): nothing but its canary may be hit.`,
    {
      input: 'experiment',
      fix: other === namespace ? undefined : `Name ${namespace}, or no namespace.`,
    },
  );
}

/** The pods to hit, by name and UID; refuses what is not the canary's, not ready, or no pod at all. */
export function chooseTargets(pods: readonly Pod[], wanted: Wanted): readonly Pod[] {
  const { names, labels } = wanted;
  const ready = pods.filter(isReady);
  const other = names?.find((name) => !pods.some(({ metadata }) => metadata.name === name));
  if (other !== undefined)
    throw new UsageError(`The pod ${other} is not one of the canary's: nothing else may be hit.`, {
      input: 'experiment',
      fix: `Its ready pods: ${ready.map(({ metadata }) => metadata.name).join(', ') || 'none'}.`,
    });
  const fit = ready.filter(
    ({ metadata }) =>
      (names === undefined || names.includes(metadata.name)) &&
      Object.entries(labels).every(([key, value]) => metadata.labels?.[key] === value),
  );
  if (names !== undefined && fit.length < names.length)
    throw new UsageError(`Of the pods ${names.join(', ')} only ${fit.length} are ready.`, {
      input: 'experiment',
      fix: 'Wait until they are, or name others.',
    });
  const network = fit.find(({ spec }) => spec.hostNetwork === true);
  if (network !== undefined)
    throw new UsageError(
      `The pod ${network.metadata.name} uses the network of its node (hostNetwork): a fault in it would be the node's, and could not be taken back.`,
      { input: 'experiment' },
    );
  return seeded(fit, countOf(wanted.amount, fit.length), wanted.seed);
}
/** How many of so many ready pods are hit; refuses none and more than there are. */
export function countOf(amount: Amount, ready: number): number {
  if (amount.kind === 'all') return requireSome(ready, ready);
  if (amount.kind === 'count') return requireSome(amount.count, ready);
  // Down, never up: 10 % of three pods is not a third of them.
  const count = Math.floor((ready * amount.percent) / 100);
  if (count > 0) return count;
  throw new UsageError(`${amount.percent} % of ${ready} ready pods is no pod.`, {
    input: 'percent',
    fix: `At least ${Math.ceil(100 / Math.max(1, ready))} % hit one, or give pods: 1.`,
  });
}
function requireSome(count: number, ready: number): number {
  if (count >= 1 && count <= ready) return count;
  throw new UsageError(`${count} canary pods were asked for, ${ready} are ready.`, {
    input: 'pods',
    fix: 'Ask for fewer, or inject at a later stage.',
  });
}
/** The same seed chooses the same pods of the same set. */
function seeded(pods: readonly Pod[], count: number, seed: string): readonly Pod[] {
  const rank = ({ metadata }: Pod): string => sha256(`${seed}/${metadata.name}`);
  return [...pods].sort((a, b) => (rank(a) < rank(b) ? -1 : 1)).slice(0, count);
}
export const targetOf = ({ metadata }: Pod): Target => ({
  name: metadata.name,
  uid: metadata.uid ?? '',
});
/** Containers that a fault names must be there, and a volume must be mounted: else Chaos Mesh could never take it back. */
export function requireContainers(fault: Fault, pods: readonly Pod[]): void {
  const named = containersOf(fault);
  for (const pod of pods) {
    const { containers } = pod.spec;
    const missing = named.find((name) => !containers.some((one) => one.name === name));
    if (missing !== undefined)
      throw new UsageError(`The pod ${pod.metadata.name} has no container ${missing}.`, {
        input: 'container',
        fix: `It has ${containers.map(({ name }) => name).join(', ')}.`,
      });
    const sidecar = containers.find(({ name }) => name === 'istio-proxy');
    if (fault.kind === 'HTTPChaos' && sidecar !== undefined)
      throw new UsageError('HTTPChaos does not work beside the sidecar of Istio.', {
        input: 'experiment',
        fix: "Use the mesh's own fault injection, or network-delay.",
      });
    if (fault.kind === 'IOChaos') requireMounted(pod, String(fault.spec['volumePath']));
  }
}
function requireMounted({ spec, metadata }: Pod, path: string): void {
  const mounts = (
    spec.containers as readonly {
      readonly volumeMounts?: readonly { readonly mountPath: string }[];
    }[]
  )
    .flatMap(({ volumeMounts = [] }) => volumeMounts)
    .map(({ mountPath }) => mountPath.replace(/\/+$/, ''));
  if (mounts.includes(path.replace(/\/+$/, ''))) return;
  throw new UsageError(
    `The pod ${metadata.name} mounts no volume at ${path}: Chaos Mesh would accept the fault and could not take it back.`,
    { input: 'volume-path', fix: `Its volumes are at ${mounts.join(', ') || 'no path'}.` },
  );
}
/** Empty = the fault is the whole pod's. */
export const containersOf = (fault: Fault): readonly string[] =>
  ofContainers(fault) ? textsIn(fault.spec['containerNames']) : [];

export function blastRadius(
  fault: Fault,
  targets: readonly Pod[],
  about: {
    readonly readyCanary: number;
    readonly readyAll: number;
    readonly rounds: number;
    readonly deadline: string;
    readonly abort: boolean;
  },
): BlastRadius {
  const percent = (of: number): number =>
    Math.round((1000 * targets.length) / Math.max(1, of)) / 10;
  const lasts = !isOneShot(fault);
  return {
    pods: targets.map(({ metadata, spec }) => ({
      name: metadata.name,
      node: spec.nodeName ?? '',
      containers:
        containersOf(fault).length > 0
          ? containersOf(fault)
          : spec.containers.map(({ name }) => name),
    })),
    percentOfCanary: percent(about.readyCanary),
    percentOfAll: percent(about.readyAll),
    durationSeconds: lasts ? fault.durationSeconds : 0,
    rounds: about.rounds,
    deadline: about.deadline,
    endedBy: endedBy(lasts ? fault.durationSeconds : 0, { ...about, sweep: about.deadline }),
  };
}
/** Everything that ends a fault. `durationSeconds`: 0 = it happens once; `sweep`: when the sweep may. */
export const endedBy = (
  durationSeconds: number,
  { abort, sweep }: { readonly abort: boolean; readonly sweep: string },
): readonly string[] => [
  ...(durationSeconds > 0
    ? [`its own duration of ${durationSeconds} s, by Chaos Mesh`]
    : ['itself: it happens once']),
  'this step, when it ends, is stopped or is cancelled',
  ...(durationSeconds > 0
    ? ['an abort rule: a probe, too few ready pods, another pod in the place of one that was hit']
    : []),
  ...(abort ? ["the cluster's own status check, without any runner"] : []),
  'the freeze switch (ConfigMap sluice-freeze)',
  'garbage collection, when the canary goes',
  `the sweep, after ${sweep}`,
];
/** What a person reads of it. */
export const sayBlast = (blast: BlastRadius): string =>
  [
    `Hits ${blast.pods.length} ${blast.pods.length === 1 ? 'pod' : 'pods'}: ${blast.percentOfCanary} % of the canary's ready pods, ${blast.percentOfAll} % of all that serve`,
    ...blast.pods.map(
      ({ name, node, containers }) =>
        `  ${name}${node === '' ? '' : ` on ${node}`}: ${containers.join(', ')}`,
    ),
    `${blast.durationSeconds === 0 ? 'It happens once' : `It lasts ${blast.durationSeconds} s`}${blast.rounds > 1 ? `, ${blast.rounds} rounds, each with a pod of its own choice` : ''}; deadline ${blast.deadline}`,
    'What ends it:',
    ...blast.endedBy.map((one) => `  - ${one}`),
  ].join('\n');

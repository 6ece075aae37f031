import { canonicalJson } from '../../evidence/canonical.ts';
import { isMap } from '../../inputs/shape.ts';
import {
  type Cluster,
  ClusterError,
  type KubeObject,
  type ResourceType,
} from '../../ports/cluster.ts';
import { resources } from '../../ports/resources.ts';
import { unraced } from '../../workload/races.ts';
import { prefix } from '../record/names.ts';
import { beforeMark, inGitMark, withTaken } from './reconciler.ts';

/** Objects whose reconciliation a release may stop for its own time. */
const types = {
  Deployment: resources.deployments,
  StatefulSet: resources.statefulSets,
  HorizontalPodAutoscaler: resources.horizontalPodAutoscalers,
  ScaledObject: resources.scaledObjects,
  HTTPRoute: resources.httpRoutes,
  VirtualService: resources.virtualServices,
  Application: resources.applications,
} as const satisfies Readonly<Record<string, ResourceType>>;
export type SwitchedKind = keyof typeof types;
/** The documented annotation by which a tool leaves an object (Flux) or an Application (Argo CD) alone, on one object. */
export interface Switch {
  readonly kind: SwitchedKind;
  readonly namespace: string;
  readonly name: string;
  readonly key: string;
  readonly value: string;
  /** What the release takes from the tool's field manager meanwhile. */
  readonly takes?: readonly Taken[];
}
/** Fields of an object that stand in Git: `spec.replicas`. */
export interface Taken {
  readonly kind: SwitchedKind;
  readonly namespace: string;
  readonly name: string;
  readonly fields: readonly string[];
}

export const switchesText = (switches: readonly Switch[]): string => canonicalJson(switches);
/** Those that a record names; what cannot be read is none: its mark on the object still tells. */
export function parseSwitches(written: string | undefined): readonly Switch[] {
  try {
    const found: unknown = JSON.parse(written ?? '[]');
    return Array.isArray(found) ? found.filter(isSwitch) : [];
  } catch {
    return [];
  }
}
const isAbout = (value: unknown, texts: readonly string[]): value is Record<string, unknown> =>
  isMap(value) &&
  typeof value['kind'] === 'string' &&
  Object.hasOwn(types, value['kind']) &&
  texts.every((field) => typeof value[field] === 'string');
const isSwitch = (value: unknown): value is Switch =>
  isAbout(value, ['namespace', 'name', 'key', 'value']) &&
  (value['takes'] === undefined ||
    (Array.isArray(value['takes']) && value['takes'].every(isTaken)));
const isTaken = (value: unknown): value is Taken =>
  isAbout(value, ['namespace', 'name']) &&
  Array.isArray(value['fields']) &&
  value['fields'].every((field) => typeof field === 'string');

/**
 * Tells the tool to leave these objects alone, and writes down what is taken from it. Idempotent: what was there before is kept from the first
 * time.
 */
export async function switchOff(cluster: Cluster, switches: readonly Switch[]): Promise<void> {
  for (const one of switches) {
    await change(cluster, one, ({ metadata: { annotations = {} } }) => {
      if (annotations[beforeMark] !== undefined) return { [one.key]: one.value };
      const before = canonicalJson({ key: one.key, value: annotations[one.key] ?? null });
      return { [one.key]: one.value, [beforeMark]: before };
    });
    for (const taken of one.takes ?? [])
      await change(cluster, taken, (object) => ({ [inGitMark]: withTaken(object, taken.fields) }));
  }
}
/**
 * Gives the objects back to their tool; one that people have given back themselves stays as it is. Idempotent. Says what it may not give back:
 * a way back is not kept from its end by that. `settled`: Git has followed the way back, so what is owed to it is forgotten in the same write.
 */
export async function giveBack(
  cluster: Cluster,
  switches: readonly Switch[],
  settled = false,
): Promise<readonly string[]> {
  const left: string[] = [];
  for (const one of switches)
    try {
      await giveOneBack(cluster, one, settled);
    } catch (thrown) {
      if (!(thrown instanceof ClusterError) || thrown.failure !== 'forbidden') throw thrown;
      left.push(
        `${one.kind} ${one.namespace}/${one.name} still carries ${one.key}=${one.value}, which this kubeconfig may not take away: ${thrown.message}`,
      );
    }
  return left;
}
const giveOneBack = (
  cluster: Cluster,
  { kind, namespace, name }: Switch,
  settled: boolean,
): Promise<void> =>
  change(cluster, { kind, namespace, name }, ({ metadata: { annotations = {} } }) => {
    const before = parseBefore(annotations[beforeMark]);
    const owed = annotations[owedMark] !== undefined;
    // A way back that Git has not followed yet holds the workload on: it is given back when Git has.
    if (owed && !settled) return undefined;
    if (before === undefined) return owed ? { [owedMark]: null } : undefined;
    // Both in one write: half of it would leave a switch on that nobody knows of.
    return {
      [before.key]: before.value,
      [beforeMark]: null,
      ...(owed ? { [owedMark]: null } : {}),
    };
  });
/** On a workload: Git holds a version that users were taken off. */
export const owedMark = `${prefix}git-owed`;
function parseBefore(
  text: string | undefined,
): { readonly key: string; readonly value: string | null } | undefined {
  if (text === undefined) return undefined;
  try {
    const found: unknown = JSON.parse(text);
    if (!isMap(found) || typeof found['key'] !== 'string') return undefined;
    return { key: found['key'], value: typeof found['value'] === 'string' ? found['value'] : null };
  } catch {
    return undefined;
  }
}

async function change(
  cluster: Cluster,
  { kind, namespace, name }: Pick<Switch, 'kind' | 'namespace' | 'name'>,
  changed: (object: KubeObject) => Readonly<Record<string, string | null>> | undefined,
): Promise<void> {
  const type = types[kind];
  await unraced(async () => {
    const found = await cluster.get<KubeObject>(type, namespace, name);
    if (found === undefined) return;
    const { annotations = {}, resourceVersion } = found.metadata;
    const wanted = changed(found);
    if (wanted === undefined) return;
    const same = Object.entries(wanted).every(
      ([key, value]) => (annotations[key] ?? null) === value,
    );
    if (same) return;
    await cluster.patch(type, namespace, name, {
      type: 'merge',
      body: { metadata: { resourceVersion, annotations: wanted } },
    });
  });
}

import type { Clock } from '../ports/clock.ts';
import { type Cluster, ClusterError, type KubeObject } from '../ports/cluster.ts';
import { resources } from '../ports/resources.ts';
import type { Pod } from '../workload/objects.ts';
import { residues } from './kinds.ts';
import { carries, type PodRules, pausedBy } from './proof.ts';

/** Something that a fault has left in a pod. */
export interface Left {
  readonly pod: string;
  /** '' = not known. */
  readonly uid: string;
  readonly what: string;
}
export const sayLeft = (left: readonly Left[]): string =>
  left.map(({ pod, what }) => `${what} in ${pod}`).join(', ');

async function rulesOf(cluster: Cluster, namespace: string, source: string) {
  const found: { readonly of: (typeof residues)[number]; readonly rules: PodRules }[] = [];
  for (const of of residues)
    try {
      const { items } = await cluster.list<PodRules>(of.type, namespace);
      found.push(
        ...items
          .filter((rules) => carries(rules, of.lists, source))
          .map((rules) => ({ of, rules })),
      );
    } catch (thrown) {
      // A kind that is not there, or that this Role never could make, has left nothing of ours.
      const known =
        thrown instanceof ClusterError && ['not-found', 'forbidden'].includes(thrown.failure);
      if (!known) throw thrown;
    }
  return found;
}
const uidOfPod = ({ metadata }: KubeObject): string =>
  metadata.ownerReferences?.find(({ kind }) => kind === 'Pod')?.uid ?? '';

/** Everything of a fault that is in any pod: rules of its name, and pause images in the pods that it hit. */
export async function leftOf(
  cluster: Cluster,
  namespace: string,
  name: string,
  targets: ReadonlyMap<string, string>,
): Promise<readonly Left[]> {
  const rules = await rulesOf(cluster, namespace, `${namespace}/${name}`);
  const paused: Left[] = [];
  for (const [pod, uid] of targets) {
    const found = await cluster.get<Pod>(resources.pods, namespace, pod);
    if (found === undefined || (uid !== '' && found.metadata.uid !== uid)) continue;
    if (pausedBy(found).length > 0) paused.push({ pod, uid, what: 'a pause image is left' });
  }
  return [
    ...rules.map(({ of, rules: one }) => ({
      pod: one.metadata.name,
      uid: uidOfPod(one),
      what: `rules (${of.type.kind}) are left`,
    })),
    ...paused,
  ];
}
/** Waits until nothing is left, at most `forMs`; what is left then. */
export async function cleared(
  { cluster, clock }: { readonly cluster: Cluster; readonly clock: Clock },
  namespace: string,
  name: string,
  targets: ReadonlyMap<string, string>,
  forMs: number,
): Promise<readonly Left[]> {
  const untilMs = clock.now().getTime() + forMs;
  for (;;) {
    const left = await leftOf(cluster, namespace, name, targets);
    if (left.length === 0 || clock.now().getTime() >= untilMs) return left;
    await clock.sleep(500);
  }
}
/** Takes our entries out of the pods' own objects; what others put there stays. */
export async function removeEntries(
  cluster: Cluster,
  namespace: string,
  name: string,
): Promise<void> {
  const source = `${namespace}/${name}`;
  for (const { of, rules } of await rulesOf(cluster, namespace, source)) {
    const spec = Object.fromEntries(
      of.lists.map((list) => [
        list,
        (rules.spec[list] ?? []).filter((entry) => entry.source !== source),
      ]),
    );
    await cluster.patch(of.type, namespace, rules.metadata.name, { type: 'merge', body: { spec } });
  }
}

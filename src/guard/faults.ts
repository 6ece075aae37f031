import { freezeName, frozen } from '../chaos/freeze.ts';
import { faultTypes } from '../chaos/kinds.ts';
import { endExperiment } from '../chaos/rescue.ts';
import { ClusterError, type KubeObject } from '../ports/cluster.ts';
import type { Ports } from '../ports/ports.ts';
import { managedSelector, prefix, workloadLabel } from '../release/record/names.ts';
import { attempt, isPast, type SweepRequest, type Swept } from './swept.ts';

/** Chaos Mesh need not be installed, and a Role may leave kinds out that nobody uses: what may not be listed was not made with it either. */
async function listOrNone(
  { cluster }: Ports,
  type: (typeof faultTypes)[number],
  namespace: string,
): Promise<readonly KubeObject[]> {
  try {
    return (await cluster.list(type, namespace, { labelSelector: managedSelector })).items;
  } catch (thrown) {
    if (thrown instanceof ClusterError && ['not-found', 'forbidden'].includes(thrown.failure))
      return [];
    throw thrown;
  }
}
/** Ends every fault that is past its deadline; where the freeze switch is on, all of them. */
export async function sweepFaults(
  ports: Ports,
  { namespace, dryRun }: SweepRequest,
): Promise<readonly Swept[]> {
  const swept: Swept[] = [];
  const isFrozen = (await frozen(ports.cluster, namespace)).state === 'on';
  for (const type of faultTypes) {
    for (const object of await listOrNone(ports, type, namespace)) {
      const expiredAt = object.metadata.annotations?.[`${prefix}expires-at`] ?? '';
      if (!isFrozen && !isPast(ports, expiredAt)) continue;
      const workload = object.metadata.labels?.[workloadLabel] ?? '';
      const about = { kind: 'fault' as const, name: object.metadata.name, workload, expiredAt };
      swept.push(
        await attempt(about, dryRun, async () => {
          const end = await endExperiment(ports, type, object);
          if (end.cleanup === 'leaked') throw new Error(end.detail);
          return `${end.cleanup}: ${end.detail}${isFrozen ? ` (${freezeName} is set)` : ''}`;
        }),
      );
    }
  }
  return swept;
}

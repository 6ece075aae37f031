import { endExperiment } from '../chaos/rescue.ts';
import { ClusterError, type KubeObject } from '../ports/cluster.ts';
import type { Ports } from '../ports/ports.ts';
import { resources } from '../ports/resources.ts';
import { managedSelector, prefix, workloadLabel } from '../release/record/names.ts';
import { attempt, isPast, type SweepRequest, type Swept } from './swept.ts';

const faultTypes = [resources.podChaos, resources.networkChaos];
/** Chaos Mesh need not be installed. */
async function listOrNone(
  { cluster }: Ports,
  type: (typeof faultTypes)[number],
  namespace: string,
): Promise<readonly KubeObject[]> {
  try {
    return (await cluster.list(type, namespace, { labelSelector: managedSelector })).items;
  } catch (thrown) {
    if (thrown instanceof ClusterError && thrown.failure === 'not-found') return [];
    throw thrown;
  }
}
export async function sweepFaults(
  ports: Ports,
  { namespace, dryRun }: SweepRequest,
): Promise<readonly Swept[]> {
  const swept: Swept[] = [];
  for (const type of faultTypes) {
    for (const object of await listOrNone(ports, type, namespace)) {
      const expiredAt = object.metadata.annotations?.[`${prefix}expires-at`] ?? '';
      if (!isPast(ports, expiredAt)) continue;
      const workload = object.metadata.labels?.[workloadLabel] ?? '';
      const about = { kind: 'fault' as const, name: object.metadata.name, workload, expiredAt };
      swept.push(
        await attempt(about, dryRun, async () => {
          const end = await endExperiment(ports, type, object);
          if (end.cleanup === 'leaked') throw new Error(end.detail);
          return `${end.cleanup}: ${end.detail}`;
        }),
      );
    }
  }
  return swept;
}

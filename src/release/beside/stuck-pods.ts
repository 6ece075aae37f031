import { onlyThis } from '../../ports/cluster.ts';
import type { Ports } from '../../ports/ports.ts';
import { resources } from '../../ports/resources.ts';
import { awaitWorkload } from '../../workload/await-workload.ts';
import { revisionOf, type WorkloadPlace, workloadTypes } from '../../workload/kinds.ts';
import { isReady, type Pod, type Workload } from '../../workload/objects.ts';
import { listOwned } from '../../workload/ownership.ts';

/** Controllers answer within moments; for one that is down, there is nothing to free. */
const answerMs = 15_000;
const revisionLabel = 'controller-revision-hash';

/**
 * A StatefulSet of ordered pods waits for a pod that is not ready before it goes on, even when the pod's template is not wanted any more:
 * going back from a version that never gets ready would wait for ever (https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#forced-rollback).
 * So those pods are deleted here; they serve nobody, and the controller makes them anew from the template that is wanted.
 */
export async function releaseStuckPods(ports: Ports, place: WorkloadPlace): Promise<void> {
  if (workloadTypes[place.kind].replacesUnready) return;
  const { cluster, log } = ports;
  let stable: Workload | undefined;
  await awaitWorkload(ports, place, {
    timeoutMs: answerMs,
    until: (workload) => {
      const { metadata, status } = workload;
      // Before the controller has looked, it may still make pods of the other template.
      const looked = (status?.observedGeneration ?? 0) >= (metadata.generation ?? 0);
      if (looked) stable = workload;
      return looked;
    },
  });
  if (stable === undefined) return;
  const wanted = revisionOf(stable);
  for (const pod of await listOwned<Pod>(cluster, resources.pods, stable)) {
    const { name, labels, deletionTimestamp } = pod.metadata;
    if (isReady(pod) || deletionTimestamp !== undefined) continue;
    if (labels?.[revisionLabel] === wanted) continue;
    log.info(`${name} never became ready and would block the way back: it is deleted`);
    await cluster.remove(resources.pods, place.namespace, name, onlyThis(pod.metadata));
  }
}

import { resources } from '../ports/resources.ts';
import { awaitWorkload } from './await-workload.ts';
import type { Ports } from './deploy.ts';
import { isReady, type Pod, selectorText, type Workload } from './objects.ts';
import type { Revision } from './workload/kind.ts';
import { typeOf, type WorkloadPlace } from './workload/kinds.ts';

const revisionLabel = 'controller-revision-hash';

/**
 * A StatefulSet of ordered pods waits for a pod that is not ready before it goes on, even when the pod's template is not wanted any more:
 * going back from a version that never gets ready would wait for ever (https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#forced-rollback).
 * So those pods are deleted here; they serve nobody, and the controller makes them anew from the template that is wanted.
 */
export async function releaseStuckPods(
  ports: Ports,
  place: WorkloadPlace,
  wanted: Revision,
  timeoutMs: number,
): Promise<void> {
  const { cluster, log } = ports;
  let stable: Workload | undefined;
  await awaitWorkload(ports, place, {
    timeoutMs,
    until: (workload) => {
      stable = workload;
      // Before the controller has looked, it may still make pods of the other template.
      return typeOf(workload).revisionOf(workload) === wanted.id;
    },
  });
  if (stable === undefined) return;
  const { uid: owner } = stable.metadata;
  const { items } = await cluster.list<Pod>(resources.pods, place.namespace, {
    labelSelector: selectorText(stable.spec.selector),
  });
  for (const pod of items) {
    const { name, uid, labels, deletionTimestamp, ownerReferences = [] } = pod.metadata;
    if (!ownerReferences.some((reference) => reference.uid === owner)) continue;
    if (isReady(pod) || deletionTimestamp !== undefined) continue;
    if (labels?.[revisionLabel] === wanted.id) continue;
    log.info(`${name} never became ready and would block the way back: it is deleted`);
    await cluster.remove(resources.pods, place.namespace, name, uid === undefined ? {} : { uid });
  }
}

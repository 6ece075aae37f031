import { replicasOf, type Workload } from '../../workload/objects.ts';

/**
 * Pods that everybody's work needs, by the counts that are right now. `before` = how many it was when the release last counted. Where counts
 * make the share, stable's is ours: only one that somebody raised says more. In front of weights, stable's count is people's and their
 * autoscaler's; one that shrank because the canary has its users says nothing, since both arms serve them together.
 */
export function neededPods(about: {
  readonly countsPods: boolean;
  readonly before: number;
  readonly stable: Workload | undefined;
  readonly canary: Workload | undefined;
}): number {
  const { countsPods, before, stable, canary } = about;
  if (stable === undefined) return before;
  const own = replicasOf(stable);
  if (countsPods) return Math.max(before, own);
  const together = own + (canary === undefined ? 0 : replicasOf(canary));
  return Math.max(own, Math.min(before, together));
}

/**
 * Ready pods that are enough to take everybody at once in a way back: a quarter may be missing, which Kubernetes allows a rollout too, and one
 * of few. A bad canary must not keep its users because one pod of stable is being replaced.
 */
export const leastOf = (needed: number): number =>
  Math.min(needed, Math.max(1, needed - Math.max(1, Math.floor(needed / 4))));

/** The share, in percent, that stable's ready pods cannot serve. */
export const percentBeyond = (ready: number, needed: number): number =>
  needed <= 0 ? 0 : Math.max(0, Math.ceil((100 * (needed - ready)) / needed));

/** Pods of it that are ready; with `updatedOnly` of the present template alone, and none before its controller has looked. */
export function servingPods(workload: Workload | undefined, updatedOnly = false): number {
  if (workload === undefined) return 0;
  const { metadata, status = {} } = workload;
  const ready = Math.min(status.readyReplicas ?? 0, replicasOf(workload));
  if (!updatedOnly) return ready;
  const looked = (status.observedGeneration ?? 0) >= (metadata.generation ?? 0);
  return looked ? Math.min(ready, status.updatedReplicas ?? 0) : 0;
}
/** A workload that is being deleted is on its way out, whatever its status still says. */
export const isServing = (workload: Workload | undefined): boolean =>
  workload?.metadata.deletionTimestamp === undefined && servingPods(workload) > 0;

import type { Ports } from '../../ports/ports.ts';
import type { ReplicaSet } from '../../workload/objects.ts';
import type { RollbackRequest } from '../request.ts';
import { abort, promoteFully, resume, setTemplate } from './controls.ts';
import { followRollout } from './follow.ts';
import { isTemplateOf, type RolloutRecord } from './record.ts';
import { byHash, replicaSetsOf } from './replica-sets.ts';
import {
  hashOfPods,
  isObserved,
  isRouted,
  isSettled,
  type Rollout,
  revisionOf,
  saidBy,
  templateFrom,
  wantedReplicas,
} from './rollout.ts';
import { isUnderWay } from './standing.ts';

type Where = Pick<RollbackRequest, 'namespace' | 'workload' | 'timeoutMs'>;

/**
 * Ends an update: abort, wait until stable's pods serve at full capacity, then stable's own template, so that the Rollout is Healthy and not
 * left Degraded. An abort is dropped by the controller when it has not yet begun with the template, so there the template goes at once; and a
 * stable that does not come back in time is no reason to keep a template that the controller would try again. A promotion that comes to its end
 * meanwhile is taken back whole: stable's template alone would be an update by steps.
 */
export async function backToStable(
  ports: Ports,
  { namespace, workload, timeoutMs }: Where,
  record: RolloutRecord,
): Promise<void> {
  const { cluster, log } = ports;
  const short = (left: string): void =>
    log.warning(
      `${workload} did not reach its full capacity of stable pods within ${timeoutMs / 1000} s; ${left}`,
      'stable is short of capacity',
    );
  let promoted: Rollout | undefined;
  const restored = await followRollout(ports, namespace, workload, timeoutMs, async (seen) => {
    if (seen.status?.stableRS !== record.stableHash) {
      promoted = seen;
      return true;
    }
    if (seen.spec.paused === true) {
      log.info(`${workload}: resumed, since a paused Rollout would keep its canary`);
      await resume(cluster, seen);
      return false;
    }
    if (!isTemplateOf(record, seen)) return true;
    if (!isUnderWay(seen, record.stableHash) || isWithdrawn(seen))
      return await restore(ports, seen, record);
    if (seen.status?.abort !== true) await abort(cluster, seen);
    return false;
  });
  if (promoted !== undefined)
    return await goTo(
      ports,
      { namespace, workload, timeoutMs },
      await stableOf(ports, promoted, record),
    );
  if (!restored) {
    short('its template is set back all the same, since users must not stay on the canary.');
    const forced = await followRollout(
      ports,
      namespace,
      workload,
      timeoutMs,
      async (seen) => !isTemplateOf(record, seen) || (await restore(ports, seen, record)),
    );
    if (!forced) throw new Error(`The template of ${workload} could not be set back.`);
  }
  const settled = await followRollout(ports, namespace, workload, timeoutMs, (seen) => {
    log.info(`${workload}: ${saidBy(seen)}`);
    return isSettled(seen);
  });
  if (!settled) short('it is left to its controller.');
}

/** No user and, where pods are the share, no pod is left with the canary; all of stable's serve. */
const isWithdrawn = (rollout: Rollout): boolean => {
  const { status = {} } = rollout;
  const wanted = wantedReplicas(rollout);
  if (status.abort !== true || (status.availableReplicas ?? 0) < wanted) return false;
  if (isRouted(rollout)) return (status.canary?.weights?.canary.weight ?? 0) === 0;
  return (status.updatedReplicas ?? 0) === 0 && (status.replicas ?? 0) === wanted;
};

async function restore(ports: Ports, seen: Rollout, record: RolloutRecord): Promise<boolean> {
  const stable = await stableOf(ports, seen, record);
  return await setTemplate(ports.cluster, seen, templateFrom(stable, seen));
}
async function stableOf(
  { cluster }: Ports,
  rollout: Rollout,
  { stableHash }: RolloutRecord,
): Promise<ReplicaSet> {
  const stable = byHash(await replicaSetsOf(cluster, rollout), stableHash);
  if (stable !== undefined) return stable;
  throw new Error(
    `The ReplicaSet ${rollout.metadata.name}-${stableHash} of the stable version is gone; set the template of the Rollout back by hand.`,
  );
}

/** Takes the template of an earlier ReplicaSet, as `kubectl argo rollouts undo --to-revision` does, and all pods to it at once. */
export async function goTo(
  ports: Ports,
  { namespace, workload, timeoutMs }: Where,
  earlier: ReplicaSet,
): Promise<void> {
  const { cluster, log } = ports;
  const hash = hashOfPods(earlier);
  let now: Rollout | undefined;
  let ordered = false;
  const done = await followRollout(ports, namespace, workload, timeoutMs, async (seen) => {
    now = seen;
    const { status = {} } = seen;
    log.info(
      `${workload}: ${status.updatedReplicas ?? 0} updated, ${status.availableReplicas ?? 0} available (${saidBy(seen)})`,
    );
    if (seen.spec.paused === true) {
      await resume(cluster, seen);
      return false;
    }
    if (!isObserved(seen) || status.currentPodHash !== hash) {
      if (!ordered) ordered = await setTemplate(cluster, seen, templateFrom(earlier, seen));
      return false;
    }
    if (status.stableRS === hash) return isSettled(seen);
    if (status.promoteFull !== true) await promoteFully(cluster, seen);
    return false;
  });
  if (!done)
    throw new Error(
      `${workload} was not available at revision ${revisionOf(earlier)} after ${timeoutMs / 1000} s${now === undefined ? '' : ` (${saidBy(now)})`}.`,
    );
}

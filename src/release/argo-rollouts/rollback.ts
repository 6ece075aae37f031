import type { Ports } from '../../ports/ports.ts';
import { resources } from '../../ports/resources.ts';
import type { Lease, ReplicaSet } from '../../workload/objects.ts';
import { anewIfGone } from '../record/canary-gone.ts';
import { dropLease, endingMark, holdLease, isOurs } from '../record/lease.ts';
import { leaseName } from '../record/names.ts';
import type { RollbackRequest } from '../request.ts';
import { abort, setTemplate } from './controls.ts';
import { backToStable, goTo } from './end.ts';
import { findRollout } from './find.ts';
import { finish } from './finish.ts';
import { amendRecordOn, isTemplateOf, type RolloutRecord, recordOn } from './record.ts';
import { byHash, byRevision, replicaSetsOf, runTheSame } from './replica-sets.ts';
import {
  hashOfPods,
  isSettled,
  type Rollout,
  revisionOf,
  saidBy,
  templateFrom,
} from './rollout.ts';
import { isUnderWay } from './standing.ts';

type Request = Omit<RollbackRequest, 'kind'>;
/** How a release ends: `back` to the stable that serves, by way of an `earlier` version, or `left` as somebody else made it. */
export type End = 'none' | 'back' | 'left';
export interface RolloutRollbackPlan {
  readonly rollout: Rollout;
  readonly record: RolloutRecord | undefined;
  readonly end: End;
  readonly earlier: ReplicaSet | undefined;
  readonly steps: readonly string[];
}

/** What a rollback would do, from the cluster alone. */
export async function planRolloutRollback(
  { cluster }: Ports,
  request: Pick<RollbackRequest, 'workload' | 'revision'>,
  rollout: Rollout,
): Promise<RolloutRollbackPlan> {
  const { workload, revision } = request;
  const record = recordOn(rollout);
  const replicaSets = await replicaSetsOf(cluster, rollout);
  const promoted = record !== undefined && promotedByUs(rollout, record, replicaSets);
  const wanted =
    revision !== undefined
      ? byRevision(replicaSets, rollout, revision)
      : promoted
        ? byHash(replicaSets, record.stableHash)
        : undefined;
  const end = promoted ? 'none' : endOf(rollout, record, replicaSets);
  // A version that serves wholly already is nothing to go back to.
  const there =
    wanted !== undefined &&
    end !== 'back' &&
    hashOfPods(wanted) === rollout.status?.stableRS &&
    isSettled(rollout);
  const earlier = there ? undefined : wanted;
  return {
    rollout,
    record,
    end,
    earlier,
    steps: [
      ...(end === 'back'
        ? [
            `abort the Rollout ${workload} and wait until its stable pods serve at full capacity`,
            'set its template back to theirs',
          ]
        : []),
      ...(end === 'left'
        ? [
            `leave the Rollout ${workload} as somebody else changed it since (${saidBy(rollout)}); name a revision to take it back`,
          ]
        : []),
      ...(earlier === undefined
        ? []
        : [`take ${workload} back to revision ${revisionOf(earlier)} at once, past its steps`]),
      ...(record === undefined ? [] : ['end the release']),
    ],
  };
}

/** A promotion of the release has made its version the stable one. One that people made by hand is theirs. */
function promotedByUs(
  rollout: Rollout,
  record: RolloutRecord,
  replicaSets: readonly ReplicaSet[],
): boolean {
  if (record.state === 'active' || rollout.status?.stableRS === record.stableHash) return false;
  const before = byHash(replicaSets, record.stableHash);
  return isTemplateOf(record, rollout) || isTemplateFrom(before, rollout);
}
function endOf(
  rollout: Rollout,
  record: RolloutRecord | undefined,
  replicaSets: readonly ReplicaSet[],
): End {
  if (record === undefined) return 'none';
  if (rollout.status?.stableRS !== record.stableHash) return 'left';
  const stable = byHash(replicaSets, record.stableHash);
  return isTemplateOf(record, rollout) || isTemplateFrom(stable, rollout) ? 'back' : 'left';
}
const isTemplateFrom = (replicaSet: ReplicaSet | undefined, { spec }: Rollout): boolean =>
  replicaSet !== undefined && runTheSame(spec.template, replicaSet.spec.template);

/**
 * Users off the canary first, then the template, then the record. Each step is repeatable. Returns the revision that serves. A release that
 * another run has ended meanwhile is planned anew.
 */
export const applyRolloutRollback = (
  ports: Ports,
  request: Request,
  plan: RolloutRollbackPlan,
): Promise<string> =>
  anewIfGone(
    plan,
    (one) => takeBack(ports, request, one),
    async () => {
      const rollout = await findRollout(ports.cluster, request.namespace, request.workload);
      return rollout && (await planRolloutRollback(ports, request, rollout));
    },
  );

async function takeBack(
  ports: Ports,
  request: Request,
  plan: RolloutRollbackPlan,
): Promise<string> {
  const { cluster, clock, run, log } = ports;
  const { namespace, workload, timeoutMs } = request;
  const { record, earlier } = plan;
  if (record === undefined && earlier === undefined) {
    await dropLease(cluster, namespace, workload);
    return revisionOf(plan.rollout);
  }
  const durationMs = timeoutMs * 2;
  const annotations = record === undefined ? {} : endingMark(record.release);
  await holdLease({
    cluster,
    clock,
    run,
    namespace,
    workload,
    durationMs,
    force: true,
    annotations,
  });
  if (record !== undefined && record.state !== 'rolling-back' && plan.end !== 'left')
    // Due from now on: should this run die, the next sweep goes on.
    await amendRecordOn(cluster, plan.rollout, record, {
      state: 'rolling-back',
      expiresAt: cluster.now().toISOString(),
    });
  if (plan.end === 'left') log.warning(plan.steps[0] ?? '', 'not rolled back');
  if (record !== undefined && plan.end === 'back') await backToStable(ports, request, record);
  if (earlier !== undefined) await goTo(ports, request, earlier);
  await finish(ports, plan.rollout);
  const now = await findRollout(cluster, namespace, workload);
  return now === undefined ? '' : revisionOf(now);
}

/** The whole way back of a release that nobody looks after: what the sweep and the dead-man switch do. */
export async function endRolloutRelease(
  ports: Ports,
  about: Pick<RollbackRequest, 'namespace' | 'workload' | 'timeoutMs'>,
): Promise<void> {
  const rollout = await findRollout(ports.cluster, about.namespace, about.workload);
  if (rollout === undefined) throw new Error(`its Rollout ${about.workload} does not exist`);
  const request = { ...about, revision: undefined, drainMs: 0 };
  await applyRolloutRollback(ports, request, await planRolloutRollback(ports, request, rollout));
}

/** For signals and the post step: a mark and one order to the controller (docs/architecture.md). False when there is nothing of this run. */
export async function abandonRollout(
  { cluster, run }: Ports,
  namespace: string,
  workload: string,
): Promise<boolean> {
  const [rollout, lease] = await Promise.all([
    findRollout(cluster, namespace, workload),
    cluster.get<Lease>(resources.leases, namespace, leaseName(workload)),
  ]);
  const record = rollout === undefined ? undefined : recordOn(rollout);
  if (rollout === undefined || record === undefined) return false;
  if (lease !== undefined && !isOurs(lease, run)) return false;
  // A rollback that has begun is final, and goes on by itself or by whoever comes next.
  if (record.state === 'rolling-back') return true;
  const expiresAt = cluster.now().toISOString();
  // What people promoted by hand is not to be taken for a promotion of ours.
  const theirs = record.state === 'active' && rollout.status?.stableRS !== record.stableHash;
  const marked = await amendRecordOn(cluster, rollout, record, {
    expiresAt,
    ...(theirs ? {} : { state: 'abandoned' }),
  });
  // In the middle of a promotion all pods become the version that was judged: somebody ends that, or it ends well.
  if (record.state !== 'promoting' && !theirs) await withdraw(cluster, marked, record);
  return true;
}

/** One order: an abort, or, when the controller has not begun, the template of stable, since a beginning would undo the abort. */
export async function withdraw(
  cluster: Ports['cluster'],
  marked: Rollout,
  record: RolloutRecord,
): Promise<void> {
  const { namespace = '', name } = marked.metadata;
  let now: Rollout | undefined = marked;
  for (let left = 5; left > 0 && now !== undefined; left--) {
    if (await withdrawn(cluster, now, record)) return;
    now = await findRollout(cluster, namespace, name);
  }
}
async function withdrawn(
  cluster: Ports['cluster'],
  now: Rollout,
  record: RolloutRecord,
): Promise<boolean> {
  if (now.status?.abort === true || !isTemplateOf(record, now)) return true;
  if (isUnderWay(now, record.stableHash)) return await abort(cluster, now);
  const stable = byHash(await replicaSetsOf(cluster, now), record.stableHash);
  return stable === undefined || (await setTemplate(cluster, now, templateFrom(stable, now)));
}

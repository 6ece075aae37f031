import { argoRollouts } from '../../evidence/release.ts';
import { ClusterError } from '../../ports/cluster.ts';
import { resources } from '../../ports/resources.ts';
import { changedImage } from '../beside/canary.ts';
import type { Driver, Need } from '../driver.ts';
import { takingBack } from '../promoted.ts';
import { leaveReason, reasonNow } from '../reason.ts';
import { prefix } from '../record/names.ts';
import { rolloutKind } from '../request.ts';
import { requireRollout } from '../require-workload.ts';
import { awaitCanaryPods, requireCanaryView } from './canary-view.ts';
import { achievedBy, applyRollout } from './deploy.ts';
import { findRollout, releasedRollouts, seekRollout } from './find.ts';
import { planRollout, rolloutPlanLines } from './plan.ts';
import { applyRolloutPromote, planRolloutPromote } from './promote.ts';
import { amendRecordOn, recordOn } from './record.ts';
import {
  abandonRollout,
  applyRolloutRollback,
  endRolloutRelease,
  planRolloutRollback,
} from './rollback.ts';
import { revisionOf } from './rollout.ts';
import { rolloutSubject } from './subject.ts';
import { withdrawRollout } from './withdraw.ts';

const needs = {
  Rollout: [
    { type: resources.rollouts, verbs: ['get', 'list', 'watch', 'patch'] },
    { type: resources.rollouts, subresource: 'status', verbs: ['patch'] },
    { type: resources.replicaSets, verbs: ['list'] },
  ],
} as const satisfies Readonly<Record<string, readonly Need[]>>;

/**
 * A Rollout is one object whose own controller makes the canary's pods, moves the share and takes it back; a release changes its template,
 * promotes its steps or aborts it, and reads its status. The record stands on the Rollout itself.
 */
export const rolloutsDriver = {
  kindOf: () => rolloutKind,
  async plan(ports, asked) {
    const { namespace, workload } = asked;
    const rollout = await requireRollout(ports.cluster, namespace, workload);
    const request = { ...asked, provider: argoRollouts } as const;
    const plan = await planRollout(ports, request, rollout);
    return {
      ...plan,
      request,
      place: { kind: rolloutKind, namespace, workload },
      // Stable and canary in one.
      canary: workload,
      // Once a release is under way the template is the canary's.
      stableImage:
        recordOn(rollout) === undefined ? changedImage(rollout.spec.template, request.change) : '',
      lines: rolloutPlanLines(plan),
      apply: () => applyRollout(ports, plan),
    };
  },
  async promote(ports, handle) {
    const plan = await planRolloutPromote(ports, handle);
    const { namespace, workload } = handle;
    return {
      steps: plan.steps,
      apply: ({ timeoutMs, marks = {} }) =>
        takingBack(
          () => applyRolloutPromote(ports, handle, plan, { timeoutMs, marks }),
          () => endRolloutRelease(ports, { namespace, workload, timeoutMs }),
        ),
    };
  },
  async rollback(ports, request) {
    const rollout = await seekRollout(ports.cluster, request.namespace, request.workload);
    if (rollout === undefined) return undefined;
    const plan = await planRolloutRollback(ports, request, rollout);
    return {
      steps: plan.steps,
      presently: revisionOf(rollout),
      release: plan.record?.release,
      type: resources.rollouts,
      apply: () => applyRolloutRollback(ports, request, plan),
    };
  },
  abandon: (ports, { namespace, workload }) => abandonRollout(ports, namespace, workload),
  withdraw: withdrawRollout,
  async end(ports, { reason, ...about }) {
    const rollout = await findRollout(ports.cluster, about.namespace, about.workload);
    const release = rollout?.metadata.annotations?.[`${prefix}release`];
    await endRolloutRelease(ports, about);
    await leaveReason(ports, resources.rollouts, about, reasonNow(ports, reason, release));
  },
  async find({ cluster, log }, namespace) {
    try {
      return (await releasedRollouts(cluster, namespace)).map(({ metadata }) => ({
        kind: 'release',
        place: { kind: rolloutKind, namespace, workload: metadata.name },
        name: metadata.name,
        expiresAt: metadata.annotations?.[`${prefix}expires-at`] ?? '',
        ended: 'Rollout aborted, template of stable restored, release ended',
      }));
    } catch (thrown) {
      // Most clusters have none: a Role without Rollouts has none to sweep, and that is said.
      if (!(thrown instanceof ClusterError) || thrown.failure !== 'forbidden') throw thrown;
      log.info(`Rollouts of Argo are not looked at. ${thrown.message}`);
      return [];
    }
  },
  canary: requireCanaryView,
  subject: rolloutSubject,
  async record(cluster, { namespace, workload }) {
    const rollout = await findRollout(cluster, namespace, workload);
    return rollout === undefined ? undefined : recordOn(rollout);
  },
  async achieved(cluster, { namespace, workload }, { stableHash = '' }) {
    const rollout = await requireRollout(cluster, namespace, workload);
    return await achievedBy({ cluster }, rollout, stableHash);
  },
  async amend(cluster, { namespace, workload }, release, seal) {
    const rollout = await requireRollout(cluster, namespace, workload);
    await amendRecordOn(cluster, rollout, { release }, seal);
  },
  awaitReady: awaitCanaryPods,
  carrier: ({ workload }) => ({ type: resources.rollouts, name: workload, recordIn: recordOn }),
  needs,
  needsOf: () => needs.Rollout,
} satisfies Driver;

import { UsageError } from '../../errors.ts';
import { argoRollouts } from '../../evidence/release.ts';
import type { Ports } from '../../ports/ports.ts';
import {
  type PodTemplate,
  type ReplicaSet,
  selectorText,
  type Workload,
} from '../../workload/objects.ts';
import { changedTemplate, releaseId } from '../beside/canary.ts';
import { planConfig } from '../config/plan.ts';
import { deadManLines } from '../dead-man/job.ts';
import type { ReleasePlan } from '../driver.ts';
import type { ExposurePlan } from '../exposure/provider.ts';
import { plannedJudgedStage, refuseOther, refuseUnreachable } from '../request.ts';
import { countsAt, routedCounts } from './counts.ts';
import { isTemplateOf, type RolloutRecord, recordOn, templateId } from './record.ts';
import { refuseInputs, refuseReconciled, refuseStrategy, refuseUnsettled } from './refusals.ts';
import { byHash, replicaSetsOf, runTheSame } from './replica-sets.ts';
import type { RolloutRequest } from './request.ts';
import {
  hashLabel,
  isRouted,
  type Rollout,
  revisionOf,
  saidBy,
  stepsOf,
  wantedReplicas,
} from './rollout.ts';
import { moveTowards } from './standing.ts';
import { type Stop, stepText, stopAt } from './steps.ts';

export interface RolloutPlan
  extends Pick<ReleasePlan, 'config' | 'exposure' | 'drift' | 'wayBack' | 'selectors'> {
  readonly request: RolloutRequest;
  readonly notes: readonly string[];
  readonly rollout: Rollout;
  readonly record: RolloutRecord;
  readonly template: PodTemplate;
  readonly stop: Stop;
  /** It was aborted on our behalf, and goes on from the first step. */
  readonly retry: boolean;
}

/** Reads the cluster and plans; writes nothing. Throws UsageErrors for what the user can mend. */
export async function planRollout(
  { cluster, run }: Ports,
  request: RolloutRequest,
  rollout: Rollout,
): Promise<RolloutPlan> {
  const { namespace, workload, change, exposurePercent } = request;
  refuseInputs(request);
  refuseStrategy(rollout);
  refuseReconciled(request, rollout);
  const before = recordOn(rollout);
  if (before === undefined && request.stage === 1) refuseUnsettled(rollout);
  const stop = stopAt(stepsOf(rollout), exposurePercent, workload);
  const template = changedTemplate(rollout, change);
  const [config, replicaSets] = await Promise.all([
    planConfig(cluster, { stable: asWorkload(rollout), template, mode: 'hashed' }),
    replicaSetsOf(cluster, rollout),
  ]);
  const stableHash = before?.stableHash ?? rollout.status?.stableRS ?? '';
  const stableRevision = before?.stableRevision ?? revisionOf(rollout);
  const id = releaseId(workload, {
    change,
    configSha256: config.sha256,
    stableRevision,
    versioned: config.versioned,
  });
  refuseOther(before, id, request, config.sha256);
  if (before === undefined && runTheSame(template, rollout.spec.template))
    throw new UsageError(
      `The Rollout ${workload} runs ${change.image} with these settings already.`,
      {
        input: 'image',
        fix: 'There is nothing to release; change the image, `env` or `args`.',
      },
    );
  const record: RolloutRecord = {
    release: id,
    stage: request.stage,
    judgedStage: plannedJudgedStage(request, before),
    exposure: exposurePercent,
    provider: argoRollouts,
    stableRevision,
    stableReplicas: before?.stableReplicas ?? wantedReplicas(rollout),
    configSha256: config.sha256,
    expiresAt: new Date(cluster.now().getTime() + request.expiresInMs).toISOString(),
    state: 'active',
    runUrl: run.runUrl,
    stableHash,
    template: templateId(template),
    decided: request.decided ?? before?.decided,
    generation: before?.generation ?? String(rollout.metadata.generation ?? 0),
  };
  const exposure = exposureAt(rollout, stop, exposurePercent);
  refuseUnreachable(exposure, request);
  const retry = before?.state === 'abandoned' && rollout.status?.abort === true;
  return {
    request,
    rollout,
    record,
    template,
    stop,
    retry,
    config,
    exposure,
    drift:
      before === undefined ? [] : driftOf({ request, rollout, before, stop, replicaSets, retry }),
    notes: [...config.notes, ...notVersioned(request)],
    wayBack: wayBackOf(namespace, workload),
    selectors: selectorsOf(rollout, stableHash),
  };
}

function exposureAt(rollout: Rollout, stop: Stop, exposurePercent: number): ExposurePlan {
  const replicas = wantedReplicas(rollout);
  const counts = isRouted(rollout)
    ? routedCounts(replicas, exposurePercent)
    : countsAt(replicas, exposurePercent, rollout.spec.strategy?.canary ?? {});
  return {
    canaryReplicas: counts.canary,
    stableReplicas: counts.stable,
    achievedPercent: counts.achievedPercent,
    steps: [
      `let the Rollout ${rollout.metadata.name} go to step ${stop.pauseIndex + 1} of ${stepsOf(rollout).length} (${stepsOf(rollout).map(stepText).join(', ')}): ${counts.canary} canary and ${counts.stable} stable pods, ${counts.achievedPercent.toFixed(1)} %`,
    ],
  };
}

const asWorkload = ({ apiVersion, kind, metadata, spec }: Rollout): Workload => ({
  apiVersion,
  kind,
  metadata,
  spec: { selector: spec.selector, template: spec.template },
});
/** Copies would have to outlive the release in the Rollout's own template; until that is made, its pods take configuration as it is. */
const notVersioned = ({ config }: RolloutRequest): readonly string[] =>
  config === 'hashed'
    ? []
    : [
        'configuration is part of the release, and not versioned with it: provider argo-rollouts makes no copies',
      ];

/** Takes users off the canary with nothing but kubectl; the Rollout stays Degraded until its template is set back. */
const wayBackOf = (namespace: string, workload: string): string =>
  `kubectl -n ${namespace} patch rollout ${workload} --subresource=status --type=merge -p '{"status":{"abort":true,"promoteFull":false}}'`;

/** The canary's hash is the controller's to make: until it has, no pod is selected. */
export function selectorsOf(
  { spec, status = {} }: Rollout,
  stableHash: string,
): { readonly canary: string; readonly stable: string } {
  const pods = selectorText(spec.selector);
  const { currentPodHash: canary = 'none' } = status;
  return {
    canary: `${pods},${hashLabel}=${canary === stableHash ? 'none' : canary}`,
    stable: `${pods},${hashLabel}=${stableHash}`,
  };
}

/** What somebody else changed since the record was written, one line each; [] when nothing. */
function driftOf(about: {
  readonly request: RolloutRequest;
  readonly rollout: Rollout;
  readonly before: RolloutRecord;
  readonly stop: Stop;
  readonly replicaSets: readonly ReplicaSet[];
  readonly retry: boolean;
}): readonly string[] {
  const { request, rollout, before, stop, replicaSets, retry } = about;
  const { name } = rollout.metadata;
  const foreign = foreignStable(rollout, before) ?? unfinished(rollout, before);
  if (foreign !== undefined) return [foreign];
  if (notBegun(request, rollout, before, replicaSets)) return [];
  if (!isTemplateOf(before, rollout))
    return [
      `the template of ${name} is not the release's: somebody edited it or set it back (${saidBy(rollout)})`,
    ];
  if (retry) return [];
  const move = moveTowards(rollout, stop, before.stableHash);
  return move.kind === 'stopped' ? [`${name}: ${move.why}`] : [];
}
function foreignStable({ metadata, status = {} }: Rollout, before: RolloutRecord) {
  if (status.stableRS === before.stableHash) return undefined;
  const why =
    before.state === 'active'
      ? 'somebody promoted or redeployed it'
      : 'a promotion of this release changed it; rollback-canary or sweep ends it';
  return `${metadata.name} serves the pods ${status.stableRS ?? '?'}, the release began at ${before.stableHash}: ${why}`;
}
function unfinished({ metadata }: Rollout, { state }: RolloutRecord) {
  if (state === 'promoting')
    return `${metadata.name} is being promoted: finish that with promote-canary, or end it with rollback-canary`;
  if (state === 'rolling-back')
    return `${metadata.name} is being rolled back: finish that with rollback-canary`;
  return undefined;
}
/** A run died before the template, or gave it back when it was interrupted; later on a template of stable's is somebody's doing. */
function notBegun(
  { stage }: RolloutRequest,
  { spec }: Rollout,
  before: RolloutRecord,
  replicaSets: readonly ReplicaSet[],
): boolean {
  const stable = byHash(replicaSets, before.stableHash);
  return (
    (stage === 1 || before.state === 'abandoned') &&
    stable !== undefined &&
    runTheSame(spec.template, stable.spec.template)
  );
}

/** The plan in words. */
export function rolloutPlanLines(plan: RolloutPlan): readonly string[] {
  const { request, record, rollout, exposure, template } = plan;
  const { workload } = request;
  const begun = templateId(rollout.spec.template) === templateId(template);
  return [
    `release ${record.release}: ${request.change.image}, stage ${request.stage}, ${request.exposurePercent} % by ${argoRollouts}`,
    ...deadManLines(workload, request.deadMan),
    ...(plan.retry
      ? [`retry the Rollout ${workload}, which was aborted when its run was interrupted`]
      : []),
    begun
      ? `keep the template of the Rollout ${workload}: it is the release's already`
      : `set the template of the Rollout ${workload}`,
    ...exposure.steps,
    `expires at ${record.expiresAt}; until then run ${record.runUrl || 'without URL'} holds the lease`,
    ...plan.notes,
  ];
}

import { UsageError } from '../errors.ts';
import type { ExposureProviderName, ReleaseHandle, WorkloadKind } from '../evidence/release.ts';
import type { ConsumerGroup } from '../ports/consumer-group.ts';
import type { GitOpener } from '../ports/git-repository.ts';
import type { Change } from './beside/canary.ts';
import type { ConfigMode } from './config/resolved.ts';
import type { DeadManRequest } from './dead-man/job.ts';
import type { ExposurePlan } from './exposure/provider.ts';
import type { GitPlace } from './gitops/place.ts';
import type { Matches } from './record/matches.ts';
import type { ReleaseRecord } from './record/record.ts';

/** Beside the kinds of workloads whose canary a release makes itself. */
export const rolloutKind = 'Rollout' as const;
/** A release by any driver, as the cluster knows it. */
export interface ReleasePlace {
  readonly kind: WorkloadKind | typeof rolloutKind;
  readonly namespace: string;
  readonly workload: string;
}
/** Whether tags stay in the template or get the digests behind them. */
export const pins = ['tag', 'digest'] as const;
export type Pin = (typeof pins)[number];
/** A workload whose release is to end. */
export interface Released {
  readonly kind: WorkloadKind;
  readonly namespace: string;
  readonly workload: string;
}
export interface RollbackRequest extends Released {
  /** An earlier revision of the workload; undefined = only end the canary. */
  readonly revision: string | undefined;
  readonly timeoutMs: number;
  /** Between exposure 0 and the canary's removal, for a data plane to follow. */
  readonly drainMs: number;
  /** For the way back in Git; without it the workload is held, and people are told. */
  readonly openGit?: GitOpener | undefined;
  /** Why, for the commit that takes a version back. */
  readonly reason?: string;
}
export interface DeployRequest {
  readonly kind: WorkloadKind;
  readonly namespace: string;
  readonly workload: string;
  readonly change: Change;
  readonly stage: number;
  readonly exposurePercent: number;
  readonly provider: ExposureProviderName;
  readonly route: string | undefined;
  readonly service: string | undefined;
  readonly matches: Matches;
  /** The group that the workload consumes with; only `consumers` has one. */
  readonly group: ConsumerGroup | undefined;
  readonly baseline: 'none' | 'same-age';
  readonly tolerancePercent: number;
  readonly allowApproximate: boolean;
  readonly readyTimeoutMs: number;
  readonly expiresInMs: number;
  /** Id of the release that the decision before speaks about; undefined at the first stage. */
  readonly decidedRelease: string | undefined;
  /** Hash of that decision. */
  readonly decided?: string | undefined;
  /** The switch that is to guard the release; undefined = none. */
  readonly deadMan: DeadManRequest | undefined;
  readonly config: ConfigMode;
  /** Where a promotion is committed; undefined = it is made in the cluster. */
  readonly git?:
    | (GitPlace & { readonly repository: string; readonly container: string | undefined })
    | undefined;
  /** digest = the canary's template names the digests that its pods run; absent = its tags stay. */
  readonly pin?: Pin | undefined;
  /** The stage that was asked for of a release that another run left at `stage`, which is no lower; undefined = nothing is resumed. */
  readonly resumes?: { readonly stage: number } | undefined;
}
/** The stage that a run has come to: of a release that it resumed it may be below the one at which the release stands. */
export const judgedStageOf = (record: Pick<ReleaseRecord, 'stage' | 'judgedStage'>): number =>
  record.judgedStage ?? record.stage;
/** What the record says of that; nothing of a release that was never resumed. */
export const plannedJudgedStage = (
  { stage, resumes }: Pick<DeployRequest, 'stage' | 'resumes'>,
  before: Pick<ReleaseRecord, 'judgedStage'> | undefined,
): number | undefined => resumes?.stage ?? (before?.judgedStage === undefined ? undefined : stage);
/** A release goes on as itself, upwards, and by the decision about it; nothing else takes its place. */

export function refuseOther(
  before: Pick<ReleaseRecord, 'release' | 'stage' | 'runUrl' | 'configSha256'> | undefined,
  id: string,
  request: Pick<DeployRequest, 'workload' | 'stage' | 'decidedRelease'>,
  configSha256: string,
): void {
  if (before !== undefined && before.release !== id)
    throw new UsageError(
      `Another release of ${request.workload} is in progress: ${before.release} at stage ${before.stage} (${before.runUrl || 'no run URL'}).${before.configSha256 === configSha256 ? '' : ' Its configuration has changed since it began.'}`,
      { input: 'workload', fix: 'Promote it or end it with rollback-canary first.' },
    );
  if (before !== undefined && before.stage > request.stage)
    throw new UsageError(`The release is at stage ${before.stage} already.`, {
      input: 'stage',
      fix: 'Stages only go up: end the release with rollback-canary to start again. Where its run was lost, it is resumed once that has been silent for 90 s.',
    });
  if (request.stage > 1 && before === undefined)
    throw new UsageError(`There is no canary of ${request.workload} to go on with.`, {
      input: 'stage',
      fix: 'It was rolled back, swept or never deployed; begin with stage 1.',
    });
  if (request.stage > 1 && request.decidedRelease !== id)
    throw new UsageError(
      `The decision is about the release ${request.decidedRelease}, the cluster is at ${id}: image, configuration or the stable version differ.`,
      { input: 'previous', fix: 'Begin the release anew.' },
    );
}
export function refuseUnreachable(
  plan: Omit<ExposurePlan, 'steps'>,
  request: Pick<DeployRequest, 'exposurePercent' | 'tolerancePercent' | 'allowApproximate'>,
): void {
  const gap = Math.abs(plan.achievedPercent - request.exposurePercent);
  if (gap <= request.tolerancePercent || request.allowApproximate) return;
  throw new UsageError(
    `${request.exposurePercent} % cannot be reached: the nearest is ${plan.achievedPercent.toFixed(1)} % with ${plan.canaryReplicas} canary and ${plan.stableReplicas} stable pods.`,
    {
      input: 'exposure',
      fix: 'Use provider gateway-api, more replicas, a larger `tolerance`, or `allow-approximate: true`.',
    },
  );
}
/** What is promoted is what was judged: this release, at this stage. */

export function refuseOtherStage(
  record: Pick<ReleaseRecord, 'release' | 'stage' | 'judgedStage'>,
  handle: ReleaseHandle,
): void {
  if (record.release !== handle.id)
    throw new UsageError(
      `The canary in the cluster is of the release ${record.release}, not of ${handle.id}.`,
      { input: 'release', fix: 'Pass the output of the last deploy-canary of this release.' },
    );
  if (judgedStageOf(record) !== handle.stage)
    throw new UsageError(
      `The canary in the cluster is at stage ${judgedStageOf(record)}, the release that was passed is of stage ${handle.stage}: what users see now was not judged.`,
      { input: 'release', fix: 'Pass release and decision of the last stage.' },
    );
}

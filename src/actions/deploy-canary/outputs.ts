import { hashOf } from '../../evidence/canonical.ts';
import type { Decision } from '../../evidence/decision.ts';
import type { Judgement } from '../../evidence/envelope.ts';
import type { Facts, Resumed } from '../../evidence/facts.ts';
import { type ReleaseHandle, type ReleaseIdentity, releaseSchema } from '../../evidence/release.ts';
import { type Subject, subjectSha256 } from '../../evidence/subject.ts';
import type { ReleasePlan, Selectors } from '../../release/driver.ts';
import type { DeployObservation, DeployParameters } from '../../release/judge.ts';
import type { Values } from './asked.ts';

export interface Outcome {
  readonly observation: DeployObservation | { readonly notDone: readonly string[] };
  readonly judgement: Judgement;
  readonly achievedPercent: number;
  readonly selectors: Selectors;
  readonly subject: Subject;
  /** False when nothing was changed. */
  readonly done: boolean;
}
export const judgeParameters = (inputs: Values): DeployParameters => ({
  readyTimeoutSeconds: inputs['ready-timeout'] / 1000,
  tolerancePercent: inputs.tolerance,
  allowApproximate: inputs['allow-approximate'],
});

/** Evidence as far as the plan and its outcome tell. */
export const draft = (
  plan: ReleasePlan,
  inputs: Values,
  judgement: Judgement,
  {
    decision,
    resumed,
    learned,
  }: {
    readonly decision: Decision | undefined;
    readonly resumed: Resumed | undefined;
    readonly learned: Facts;
  },
) =>
  ({
    check: 'deploy-canary',
    gate: 'deploy',
    judgement,
    parameters: {
      ...judgeParameters(inputs),
      image: inputs.image,
      provider: inputs.provider,
      exposure: inputs.exposure,
      baseline: plan.record.baseline ?? 'none',
      matches: { headers: inputs['match-headers'], labels: inputs['match-labels'] },
      placement: { nodes: inputs.placement, pods: inputs['pod-labels'] },
      canaryReplicas: plan.exposure.canaryReplicas,
      stableReplicas: plan.exposure.stableReplicas,
      configSha256: plan.record.configSha256,
      config: plan.config.mode,
      configCopies: plan.config.copies.map(({ object }) => object.metadata.name),
      expiresAt: plan.record.expiresAt,
    },
    facts: {
      ...learned,
      fallbackCommand: plan.wayBack,
      ...(plan.stableImage === '' ? {} : { stableImage: plan.stableImage }),
      ...(resumed === undefined ? {} : { resumed }),
    },
    previous: decision === undefined ? null : hashOf(decision),
  }) as const;

/** What nothing has come of yet: a dry run, or a drift. No evidence of anything that runs fits it. */
export const plannedSubject = (plan: ReleasePlan): Subject => ({
  cluster: '',
  namespace: plan.place.namespace,
  workload: { kind: plan.place.kind, name: plan.place.workload, uid: '' },
  canary: { uid: '', templateSha256: hashOf(plan.template) },
  stable: { templateSha256: '' },
  configSha256: plan.record.configSha256,
  images: {},
  driver: plan.request.provider,
});

export const identityOf = (
  plan: ReleasePlan,
  cluster: string,
  achievedPercent: number,
  subject: Subject,
): ReleaseIdentity => ({
  id: plan.record.release,
  workload: plan.request.workload,
  namespace: plan.request.namespace,
  cluster,
  revision: hashOf(plan.template).slice(0, 12),
  stage: plan.request.resumes?.stage ?? plan.request.stage,
  exposurePercent: plan.request.exposurePercent,
  achievedPercent,
  subjectSha256: subjectSha256(subject),
});

/** The output `release`. */
export const handleOf = (
  plan: ReleasePlan,
  release: ReleaseIdentity,
  about: {
    readonly selectors: Selectors;
    readonly subject: Subject;
    readonly evidenceSha256: string;
  },
): ReleaseHandle => ({
  schema: releaseSchema,
  ...kindField(plan),
  ...release,
  canary: plan.canary,
  provider: plan.request.provider,
  stableRevision: plan.record.stableRevision,
  image: plan.request.change.image,
  configSha256: plan.record.configSha256,
  expiresAt: plan.record.expiresAt,
  ...about,
});
/** Said only where it is not the default. */
function kindField({ place }: ReleasePlan): Pick<ReleaseHandle, 'workloadKind'> {
  return place.kind === 'StatefulSet' ? { workloadKind: place.kind } : {};
}

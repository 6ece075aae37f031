import { withCluster } from '../../connect/cluster.ts';
import { leaveEvidence } from '../../connect/evidence.ts';
import { previousDecision } from '../../decision/chained.ts';
import type { Decision } from '../../decision/decision.ts';
import { UsageError } from '../../errors.ts';
import { evidenceOf } from '../../evidence/assemble.ts';
import { hashOf } from '../../evidence/canonical.ts';
import type { Judgement } from '../../evidence/envelope.ts';
import {
  argoRollouts,
  type ReleaseHandle,
  type ReleaseIdentity,
  releaseSchema,
} from '../../evidence/release.ts';
import { encodeState } from '../../evidence/state.ts';
import { type Subject, subjectSha256 } from '../../evidence/subject.ts';
import { type Inputs, readInputs } from '../../inputs/table.ts';
import type { Cluster } from '../../ports/cluster.ts';
import type { ConsumerGroup } from '../../ports/consumer-group.ts';
import type { Ports } from '../../ports/ports.ts';
import type { Runtime } from '../../ports/runtime.ts';
import { applyRollout } from '../../release/argo-rollouts/deploy.ts';
import {
  planRollout,
  type RolloutPlan,
  rolloutPlanLines,
} from '../../release/argo-rollouts/plan.ts';
import { rolloutKind } from '../../release/argo-rollouts/rollout.ts';
import {
  applyDeploy,
  type DeployPlan,
  planDeploy,
  planLines,
} from '../../release/beside/deploy.ts';
import { type DeployObservation, judgeDeploy } from '../../release/judge.ts';
import { renewing } from '../../release/record/lease.ts';
import type { DeployRequest, Released } from '../../release/request.ts';
import { requireRollout, requireWorkload } from '../../release/require-workload.ts';
import { type Abandoned, abandonNow } from '../abandon.ts';
import { definitions } from './inputs.ts';

export type Values = Inputs<typeof definitions>;
const workloadOf = (inputs: Values): Released => ({
  kind: inputs['workload-kind'],
  namespace: inputs.namespace,
  workload: inputs.workload,
});
/** What an interrupted run marks: a Rollout carries its release itself. */
const releasedOf = (inputs: Values): Abandoned => ({
  ...workloadOf(inputs),
  ...(inputs.provider === argoRollouts ? { kind: rolloutKind } : {}),
});

/** Puts the version at a stage's exposure; outputs `release` and `evidence`, then fails when the pods did not become ready. */
export async function run(runtime: Runtime): Promise<void> {
  const inputs = await readInputs(definitions, runtime.input);
  const decision = previousDecision(inputs);
  await withCluster(inputs, runtime, async (cluster) => {
    try {
      await deploy(runtime, cluster, inputs, decision);
    } catch (thrown) {
      if (runtime.signal.aborted && !inputs['dry-run'])
        await abandonNow(runtime, inputs, releasedOf(inputs));
      throw thrown;
    }
  });
}

async function deploy(
  runtime: Runtime,
  cluster: Cluster,
  inputs: Values,
  decision: Decision | undefined,
): Promise<void> {
  const startedAt = runtime.clock.now().toISOString();
  const ports: Ports = { ...runtime, cluster };
  const plan = await planOf(runtime, ports, inputs, decision);
  await runtime.log.group('Plan', async () => {
    const lines = plan.kind === argoRollouts ? rolloutPlanLines(plan) : planLines(plan);
    for (const planned of lines) runtime.log.info(planned);
  });
  const outcome = await carryOut(ports, runtime, plan, inputs);
  const version = await cluster.version();
  const subject = subjectOf(plan, cluster.endpoint);
  const release = releaseOf(plan, cluster.endpoint, outcome.achievedPercent, subject);
  const left = await leaveEvidence(
    runtime,
    inputs['evidence-folder'],
    evidenceOf({
      ...draft(plan, inputs, outcome.judgement, decision),
      window: { start: startedAt, end: runtime.clock.now().toISOString() },
      sources: [{ kind: 'kubernetes', endpoint: cluster.endpoint, version }],
      release,
      requests: cluster.requests(),
    }),
    outcome.observation,
  );
  runtime.output('evidence', left.text);
  runtime.output(
    'release',
    encodeState(handleOf(plan, release, { outcome, subject, evidenceSha256: left.sha256 })),
  );
  runtime.saveState('finished', 'true');
  announce(runtime, outcome.judgement);
}

type Plan = (DeployPlan & { readonly kind?: undefined }) | RolloutPlan;
async function planOf(
  runtime: Runtime,
  ports: Ports,
  inputs: Values,
  decision: Decision | undefined,
): Promise<Plan> {
  const { namespace, workload, provider } = inputs;
  const request = requestOf(inputs, decision, await groupOf(runtime, inputs));
  if (provider === argoRollouts) {
    const rollout = await requireRollout(ports.cluster, namespace, workload);
    return await planRollout(ports, { ...request, provider }, rollout);
  }
  const { kind } = request;
  const stable = await requireWorkload(ports.cluster, { kind, namespace, name: workload });
  return await planDeploy(ports, { ...request, provider }, stable);
}

/** A job that was cancelled in the middle leaves no exposure behind. */
export async function post(runtime: Runtime): Promise<void> {
  if (runtime.savedState('finished') === 'true' || runtime.savedState('began') !== 'true') return;
  const inputs = await readInputs(definitions, runtime.input);
  await abandonNow(runtime, inputs, releasedOf(inputs));
}

/** The group to read the share back from; only consumers have one. */
async function groupOf(runtime: Runtime, inputs: Values): Promise<ConsumerGroup | undefined> {
  const credentials = inputs['consumer-credentials'];
  if (credentials !== undefined) {
    runtime.mask(credentials);
    const password = credentials.slice(credentials.indexOf(':') + 1);
    if (password !== '') runtime.mask(password);
  }
  if (inputs.provider !== 'consumers') return undefined;
  const { consumerGroup, groupAddress } = await import('../../connect/consumer-group.ts');
  return await consumerGroup(groupAddress(inputs['consumer-group']), credentials);
}

const requestOf = (
  inputs: Values,
  decision: Decision | undefined,
  group: ConsumerGroup | undefined,
): Omit<DeployRequest, 'provider'> => ({
  ...workloadOf(inputs),
  group,
  change: {
    image: inputs.image,
    container: inputs.container,
    env: inputs.env,
    args: inputs.args,
    placement: inputs.placement,
    podLabels: inputs['pod-labels'],
  },
  stage: inputs.stage,
  exposurePercent: inputs.exposure,
  route: inputs.route,
  service: inputs.service,
  matches: { headers: inputs['match-headers'], sourceLabels: inputs['match-labels'] },
  baseline: inputs.baseline,
  tolerancePercent: inputs.tolerance,
  allowApproximate: inputs['allow-approximate'],
  readyTimeoutMs: inputs['ready-timeout'],
  expiresInMs: inputs['expires-in'],
  decidedRelease: decision?.release.id,
  deadMan: deadManOf(inputs),
  config: inputs.config,
});
const deadManOf = (inputs: Values): DeployRequest['deadMan'] =>
  inputs['dead-man-image'] === undefined
    ? undefined
    : {
        image: inputs['dead-man-image'],
        command: inputs['dead-man-command'],
        ttlMs: inputs['dead-man-ttl'],
        serviceAccount: inputs['dead-man-service-account'],
      };

interface Outcome {
  readonly observation: DeployObservation | { readonly notDone: readonly string[] };
  readonly judgement: Judgement;
  readonly achievedPercent: number;
  readonly selectors: ReleaseHandle['selectors'];
}
async function carryOut(
  ports: Ports,
  runtime: Runtime,
  plan: Plan,
  inputs: Values,
): Promise<Outcome> {
  const nothingDone = (verdict: 'error' | 'inconclusive', reasons: readonly string[]): Outcome => ({
    observation: { notDone: reasons },
    judgement: { verdict, measurements: [], reasons },
    achievedPercent: 0,
    selectors: plan.selectors,
  });
  if (plan.drift.length > 0) return nothingDone('error', plan.drift);
  if (inputs['dry-run']) return nothingDone('inconclusive', ['dry run: nothing was changed']);
  runtime.saveState('began', 'true');
  if (plan.request.deadMan === undefined)
    runtime.log.notice(
      'No dead-man switch guards this release in the cluster (dead-man-image is empty): if this run dies, the scheduled sweep ends it after expires-in.',
      'no dead-man switch',
    );
  const { observation, selectors } = await renewing(ports, plan.request, async () =>
    plan.kind === argoRollouts
      ? await applyRollout(ports, plan)
      : { observation: await applyDeploy(ports, plan), selectors: plan.selectors },
  );
  return {
    observation,
    selectors,
    judgement: judgeDeploy(observation, judgeParameters(inputs)),
    achievedPercent: observation.achievedPercent ?? 0,
  };
}
const judgeParameters = (inputs: Values) => ({
  readyTimeoutSeconds: inputs['ready-timeout'] / 1000,
  tolerancePercent: inputs.tolerance,
  allowApproximate: inputs['allow-approximate'],
});

const draft = (plan: Plan, inputs: Values, judgement: Judgement, decision: Decision | undefined) =>
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
    facts: { fallbackCommand: plan.wayBack },
    previous: decision === undefined ? null : hashOf(decision),
  }) as const;

const releaseOf = (
  plan: Plan,
  cluster: string,
  achievedPercent: number,
  subject: Subject,
): ReleaseIdentity => ({
  id: plan.record.release,
  workload: plan.request.workload,
  namespace: plan.request.namespace,
  cluster,
  revision: hashOf(plan.kind === argoRollouts ? plan.template : plan.canary.spec.template).slice(
    0,
    12,
  ),
  stage: plan.request.stage,
  exposurePercent: plan.request.exposurePercent,
  achievedPercent,
  subjectSha256: subjectSha256(subject),
});

/** As planned; the next commits read it back from the cluster. */
const subjectOf = (plan: Plan, cluster: string): Subject => ({
  cluster,
  namespace: plan.request.namespace,
  workload: {
    kind: plan.kind === argoRollouts ? 'Rollout' : plan.record.kind,
    name: plan.request.workload,
    uid: '',
  },
  canary: {
    uid: '',
    templateSha256: hashOf(plan.kind === argoRollouts ? plan.template : plan.canary.spec.template),
  },
  stable: { templateSha256: '' },
  configSha256: plan.record.configSha256,
  images: {},
  driver: plan.request.provider,
});
const handleOf = (
  plan: Plan,
  release: ReleaseIdentity,
  {
    outcome,
    subject,
    evidenceSha256,
  }: {
    readonly outcome: Outcome;
    readonly subject: Subject;
    readonly evidenceSha256: string;
  },
): ReleaseHandle => ({
  schema: releaseSchema,
  ...(plan.kind === argoRollouts || plan.record.kind === 'Deployment'
    ? {}
    : { workloadKind: plan.record.kind }),
  ...release,
  // A Rollout is stable and canary in one.
  canary: plan.kind === argoRollouts ? plan.request.workload : plan.target.canary,
  provider: plan.request.provider,
  stableRevision: plan.record.stableRevision,
  selectors: outcome.selectors,
  image: plan.request.change.image,
  configSha256: plan.record.configSha256,
  subject,
  expiresAt: plan.record.expiresAt,
  evidenceSha256,
});

/** Says it, and fails the step unless the canary stands: later steps of the job must not go on with it. */
function announce({ log }: Runtime, { verdict, reasons, measurements }: Judgement): void {
  const said = reasons.join('\n');
  if (verdict === 'pass') {
    log.notice(measurements.map(({ reason }) => reason).join('; '), 'deploy-canary: pass');
    return;
  }
  if (verdict === 'inconclusive') {
    log.warning(said, 'deploy-canary: inconclusive');
    return;
  }
  throw new UsageError(`The canary was not deployed (${verdict}).\n${said}`);
}

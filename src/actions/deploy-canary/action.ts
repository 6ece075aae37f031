import { withCluster } from '../../connect/cluster.ts';
import { leaveEvidence } from '../../connect/evidence.ts';
import { previousDecision, requireDecided } from '../../decision/chained.ts';
import { UsageError } from '../../errors.ts';
import { evidenceOf } from '../../evidence/assemble.ts';
import type { Decision } from '../../evidence/decision.ts';
import type { Judgement } from '../../evidence/envelope.ts';
import type { Resumed } from '../../evidence/facts.ts';
import { encodeState } from '../../evidence/state.ts';
import { readInputs } from '../../inputs/table.ts';
import type { Cluster } from '../../ports/cluster.ts';
import type { Ports } from '../../ports/ports.ts';
import type { Runtime } from '../../ports/runtime.ts';
import type { ReleasePlan } from '../../release/driver.ts';
import { driverOf } from '../../release/drivers.ts';
import { deployGate, judgeDeploy } from '../../release/judge.ts';
import { renewing } from '../../release/record/lease.ts';
import { leftRelease, requireResumable, resumedFrom, resuming } from '../../release/resume.ts';
import { standingAt } from '../../release/standing.ts';
import { clusterIdentity } from '../../release/subject-parts.ts';
import { finishRollback } from '../../release/unfinished.ts';
import { gateSummary } from '../../report/gate-summary.ts';
import { abandonNow } from '../abandon.ts';
import { placeOf, requestOf, type Values } from './asked.ts';
import { requireEditable } from './git.ts';
import { definitions } from './inputs.ts';
import {
  draft,
  handleOf,
  identityOf,
  judgeParameters,
  type Outcome,
  plannedSubject,
} from './outputs.ts';

/** Puts the version at a stage's exposure; outputs `release` and `evidence`, then fails when the pods did not become ready. */
export async function run(runtime: Runtime): Promise<void> {
  const inputs = await readInputs(definitions, runtime.input);
  const decision = previousDecision(inputs);
  await withCluster(inputs, runtime, async (cluster) => {
    try {
      await deploy(runtime, cluster, inputs, decision);
    } catch (thrown) {
      if (runtime.signal.aborted && !inputs['dry-run'])
        await abandonNow(runtime, inputs, placeOf(inputs));
      throw thrown;
    }
  });
}

/** A job that was cancelled in the middle leaves no exposure behind. */
export async function post(runtime: Runtime): Promise<void> {
  if (runtime.savedState('finished') === 'true' || runtime.savedState('began') !== 'true') return;
  const inputs = await readInputs(definitions, runtime.input);
  await abandonNow(runtime, inputs, placeOf(inputs));
}

async function deploy(
  runtime: Runtime,
  cluster: Cluster,
  inputs: Values,
  decision: Decision | undefined,
): Promise<void> {
  const startedAt = runtime.clock.now().toISOString();
  const ports: Ports = { ...runtime, cluster };
  const driver = driverOf(inputs.provider);
  const { 'ready-timeout': timeoutMs, 'dry-run': dryRun } = inputs;
  await finishRollback(ports, placeOf(inputs), { timeoutMs, dryRun });
  const { plan, resumed } = await planOf(ports, runtime, inputs, decision);
  await runtime.log.group('Plan', async () => {
    for (const planned of plan.lines) runtime.log.info(planned);
  });
  await requireEditable(runtime, inputs, plan);
  if (decision !== undefined && plan.drift.length === 0)
    await requireStanding(cluster, inputs, decision);
  // Read before anything is written: a Role that lacks it must not be found out with users on the canary.
  await clusterIdentity(cluster, inputs.namespace);
  const outcome = await carryOut(ports, runtime, plan, inputs);
  const { selectors, observation } = outcome;
  const learned = 'notDone' in observation ? {} : deployGate.facts(observation);
  const version = await cluster.version();
  const { subject } = outcome;
  const release = identityOf(plan, cluster.endpoint, outcome.achievedPercent, subject);
  const left = await leaveEvidence(
    runtime,
    inputs['evidence-folder'],
    evidenceOf({
      ...draft(plan, inputs, outcome.judgement, { decision, resumed, learned }),
      window: { start: startedAt, end: runtime.clock.now().toISOString() },
      sources: [{ kind: 'kubernetes', endpoint: cluster.endpoint, version }],
      release,
      requests: cluster.requests(),
    }),
    outcome.observation,
  );
  runtime.output('evidence', left.text);
  const handle = handleOf(plan, release, { selectors, subject, evidenceSha256: left.sha256 });
  if (outcome.done)
    await driver.amend(cluster, plan.place, release.id, {
      evidence: left.sha256,
      subjectSha256: release.subjectSha256,
      stagedAt: cluster.now().toISOString(),
    });
  runtime.output('release', encodeState(handle));
  runtime.saveState('finished', 'true');
  await runtime.summary(gateSummary(left.evidence));
  announce(runtime, outcome.judgement, learned.lastWords?.lines ?? []);
}

/** The stage that is asked for; where a lost run left this release at that stage or beyond it, the release as it stands. */
async function planOf(
  ports: Ports,
  runtime: Runtime,
  inputs: Values,
  decision: Decision | undefined,
): Promise<{ readonly plan: ReleasePlan; readonly resumed: Resumed | undefined }> {
  const place = placeOf(inputs);
  const driver = driverOf(inputs.provider);
  const request = await requestOf(runtime, inputs, decision);
  const left = inputs.resume ? await leftRelease(ports, place, request.stage) : undefined;
  if (left === undefined) return { plan: await driver.plan(ports, request), resumed: undefined };
  const plan = await driver.plan(ports, resuming(request, left));
  // What somebody edited is said by name, in the evidence.
  if (plan.drift.length > 0) return { plan, resumed: undefined };
  await requireResumable(ports, place, request, left);
  const resumed = resumedFrom(left);
  ports.log.notice(
    `The release ${left.record.release} stands at stage ${resumed.stage} (${resumed.exposurePercent} %), as run ${resumed.from} left it: stage ${request.stage} is done already and is judged again from here.`,
    'resumed',
  );
  return { plan, resumed };
}

/** What stands now is what the stage before was decided about, or nothing of it is exposed further. */
async function requireStanding(
  cluster: Cluster,
  inputs: Values,
  decision: Decision,
): Promise<void> {
  const standing = await standingAt(cluster, placeOf(inputs));
  if (standing === undefined)
    throw new UsageError(`There is no canary of ${inputs.workload} to go on with.`, {
      input: 'previous',
      fix: 'It was rolled back or swept in this moment; start a new release.',
    });
  const maxAgeMs = inputs['max-decision-age'];
  requireDecided(decision, standing, {
    input: 'previous',
    nowMs: cluster.now().getTime(),
    maxAgeMs,
  });
}

async function carryOut(
  ports: Ports,
  runtime: Runtime,
  plan: ReleasePlan,
  inputs: Values,
): Promise<Outcome> {
  const nothingDone = (verdict: 'error' | 'inconclusive', reasons: readonly string[]): Outcome => ({
    observation: { notDone: reasons },
    judgement: { verdict, measurements: [], reasons },
    achievedPercent: 0,
    selectors: plan.selectors,
    subject: plannedSubject(plan),
    done: false,
  });
  if (plan.drift.length > 0) return nothingDone('error', plan.drift);
  if (inputs['dry-run']) return nothingDone('inconclusive', ['dry run: nothing was changed']);
  runtime.saveState('began', 'true');
  if (plan.request.deadMan === undefined)
    runtime.log.notice(
      `No dead-man switch guards this release in the cluster (dead-man-image is ${inputs['dead-man-image'] ?? 'empty'}): if this run dies, the scheduled sweep ends it after expires-in, or dead-man-kubectl.yml where it is applied.`,
      'no dead-man switch',
    );
  const { observation, selectors } = await renewing(ports, plan.place, () => plan.apply());
  const judgement = judgeDeploy(observation, judgeParameters(inputs));
  return {
    observation,
    selectors,
    achievedPercent: observation.achievedPercent ?? 0,
    done: true,
    ...(await whatRuns(ports, plan, judgement)),
  };
}

/** Read back after the write; pods that run several images are no version that anything could be decided about. */
async function whatRuns(
  { cluster }: Ports,
  plan: ReleasePlan,
  judgement: Judgement,
): Promise<Pick<Outcome, 'judgement' | 'subject'>> {
  try {
    const subject = await driverOf(plan.request.provider).subject(cluster, plan.place);
    return { judgement, subject };
  } catch (thrown) {
    if (!(thrown instanceof UsageError)) throw thrown;
    const reasons = [thrown.message, ...judgement.reasons];
    return {
      judgement: { ...judgement, verdict: 'error', reasons },
      subject: plannedSubject(plan),
    };
  }
}

/** Says it, and fails the step unless the canary stands: later steps of the job must not go on with it. */
function announce(
  { log }: Runtime,
  { verdict, reasons, measurements }: Judgement,
  lastWords: readonly string[],
): void {
  const said = [...reasons, ...lastWords.map((line) => `log: ${line}`)].join('\n');
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

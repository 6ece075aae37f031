import { withCluster } from '../../connect/cluster.ts';
import { gitOpener } from '../../connect/git.ts';
import { refuseUndecided, requireDecided } from '../../decision/chained.ts';
import { UsageError } from '../../errors.ts';
import { type Decision, decisionSchema } from '../../evidence/decision.ts';
import { type ReleaseHandle, releaseSchema } from '../../evidence/release.ts';
import { readReceipts } from '../../evidence/schemas/statement.ts';
import { decodeState } from '../../evidence/state.ts';
import type { Receipts } from '../../evidence/statement/receipt.ts';
import { type Inputs, readInputs } from '../../inputs/table.ts';
import type { Cluster } from '../../ports/cluster.ts';
import type { Ports } from '../../ports/ports.ts';
import type { Runtime } from '../../ports/runtime.ts';
import { driverOf, placeOf } from '../../release/drivers.ts';
import { evidenceMarks } from '../../release/promoted.ts';
import { renewing } from '../../release/record/lease.ts';
import { standingAt } from '../../release/standing.ts';
import { abandonNow } from '../abandon.ts';
import { tellDone } from '../tell.ts';
import { definitions } from './inputs.ts';

/** Makes a promotion real: stable takes the version, then the canary goes. Outputs `revision`. */
export async function run(runtime: Runtime): Promise<void> {
  const inputs = await readInputs(definitions, runtime.input, runtime.log.warning);
  const handle = decodeState<ReleaseHandle>(inputs.release, releaseSchema, 'release');
  const decision = decodeState<Decision>(inputs.decision, decisionSchema, 'decision');
  refuseUndecided(handle, decision);
  const receipts = receiptsOf(inputs.receipts, decision);
  await withCluster(inputs, runtime, async (cluster) => {
    try {
      await promote(runtime, cluster, inputs, { handle, decision, receipts });
    } catch (thrown) {
      if (runtime.signal.aborted && !inputs['dry-run'])
        await abandonNow(runtime, inputs, placeOf(handle));
      // It ended by itself: what it says is for people or the next run to mend, not for the post step.
      runtime.saveState('finished', 'true');
      throw thrown;
    }
  });
}

/** A promotion whose process was killed is due at once: the next sweep need not wait for its expiry. */
export async function post(runtime: Runtime): Promise<void> {
  if (runtime.savedState('began') !== 'true' || runtime.savedState('finished') === 'true') return;
  const inputs = await readInputs(definitions, runtime.input, runtime.log.warning);
  const handle = decodeState<ReleaseHandle>(inputs.release, releaseSchema, 'release');
  await abandonNow(runtime, inputs, placeOf(handle));
}

/** They must be about the very decision that is acted on: the workload would vouch for another one's evidence. */
function receiptsOf(text: string | undefined, decision: Decision): Receipts | undefined {
  if (text === undefined) return undefined;
  const receipts = readReceipts(text, 'receipts');
  if (receipts.decisionId === decision.decisionId) return receipts;
  throw new UsageError(
    `They are about the decision ${receipts.decisionId}, the decision is ${decision.decisionId}.`,
    { input: 'receipts', fix: 'Pass the output of the same step that gives the decision.' },
  );
}

async function promote(
  runtime: Runtime,
  cluster: Cluster,
  inputs: Inputs<typeof definitions>,
  {
    handle,
    decision,
    receipts,
  }: {
    readonly handle: ReleaseHandle;
    readonly decision: Decision;
    readonly receipts: Receipts | undefined;
  },
): Promise<void> {
  const ports: Ports = { ...runtime, cluster };
  const { timeout: timeoutMs, drain: drainMs } = inputs;
  const plan = await driverOf(handle.provider).promote(ports, handle);
  // Without a release it is promoted already, or it was ended: the plan tells.
  const standing = await standingAt(cluster, placeOf(handle));
  if (standing !== undefined)
    requireDecided(decision, standing, {
      input: 'decision',
      nowMs: cluster.now().getTime(),
      maxAgeMs: inputs['max-decision-age'],
      evidenceSha256: handle.evidenceSha256,
    });
  for (const step of plan.steps) runtime.log.info(`plan: ${step}`);
  if (plan.steps.length === 0) runtime.log.info('The version is promoted already; nothing to do.');
  if (inputs['dry-run']) {
    runtime.log.notice('Dry run: nothing was changed.', 'promote-canary');
    runtime.output('revision', handle.stableRevision);
    return;
  }
  runtime.saveState('began', 'true');
  const revision = await renewing(ports, handle, () =>
    plan.apply({
      timeoutMs,
      drainMs,
      openGit: gitOpener(runtime, inputs['git-token']),
      marks: evidenceMarks(receipts),
    }),
  );
  runtime.saveState('finished', 'true');
  runtime.output('revision', revision);
  runtime.log.notice(
    `${handle.workload} runs ${handle.image} as revision ${revision}; the canary is gone.`,
    'promoted',
  );
  await tellDone(runtime, inputs, {
    namespace: handle.namespace,
    workload: handle.workload,
    release: handle.id,
    happened: { what: 'promoted', revision, image: handle.image },
    of: '',
  });
}

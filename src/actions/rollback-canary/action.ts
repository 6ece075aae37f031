import { withCluster } from '../../connect/cluster.ts';
import { readInputs } from '../../inputs/table.ts';
import type { Ports } from '../../ports/ports.ts';
import type { Runtime } from '../../ports/runtime.ts';
import { carriesRelease, seekRollout } from '../../release/argo-rollouts/find.ts';
import { applyRolloutRollback, planRolloutRollback } from '../../release/argo-rollouts/rollback.ts';
import {
  type Rollout,
  revisionOf as revisionOfRollout,
} from '../../release/argo-rollouts/rollout.ts';
import { applyRollback, planRollback } from '../../release/beside/rollback.ts';
import type { RollbackRequest } from '../../release/request.ts';
import { requireWorkload } from '../../release/require-workload.ts';
import { happened } from '../../report/happened.ts';
import { readWorkload, revisionOf } from '../../workload/kinds.ts';
import { definitions } from './inputs.ts';

/** Takes users back: exposure 0, canary away, perhaps an earlier revision. Needs nothing but the cluster. Outputs `revision`. */
export async function run(runtime: Runtime): Promise<void> {
  const inputs = await readInputs(definitions, runtime.input);
  await withCluster(inputs, runtime, async (cluster) => {
    const ports: Ports = { ...runtime, cluster };
    const { namespace, workload, revision, timeout } = inputs;
    const request = {
      kind: inputs['workload-kind'],
      namespace,
      workload,
      revision,
      timeoutMs: timeout,
      drainMs: inputs.drain,
    };
    const { plan, presently, apply } = await wayBack(ports, request);
    runtime.log.info(`reason: ${inputs.reason}`);
    for (const step of plan.steps) runtime.log.info(`plan: ${step}`);
    if (plan.steps.length === 0)
      runtime.log.notice(`${workload} has no canary; nothing to roll back.`, 'rollback-canary');
    if (inputs['dry-run']) {
      runtime.log.notice('Dry run: nothing was changed.', 'rollback-canary');
      runtime.output('revision', presently);
      return;
    }
    const now = await apply();
    runtime.output('revision', now);
    if (plan.steps.length === 0) return;
    runtime.log.notice(
      `Users are on revision ${now} of ${workload}; no canary is left.`,
      'rolled back',
    );
    const about = { workload, at: runtime.clock.now().toISOString() };
    await runtime.summary(
      happened(about, { what: 'taken-back', by: 'rollback', reason: inputs.reason }),
    );
  });
}

interface WayBack {
  readonly plan: { readonly steps: readonly string[] };
  readonly presently: string;
  apply(): Promise<string>;
}
/** A name may be a workload's or a Rollout's; while a team moves from one to the other it may be both, and the release tells. */
async function wayBack(ports: Ports, request: RollbackRequest): Promise<WayBack> {
  const { cluster } = ports;
  const { kind, namespace, workload } = request;
  const place = { kind, namespace, name: workload };
  const found = await readWorkload(cluster, place);
  if (found === undefined) {
    const rollout = await seekRollout(cluster, namespace, workload);
    if (rollout !== undefined) return await rolloutWayBack(ports, request, rollout);
  }
  const stable = found ?? (await requireWorkload(cluster, place));
  const plan = await planRollback(ports, request, stable);
  if (plan.steps.length === 0) {
    const rollout = await seekRollout(cluster, namespace, workload);
    if (rollout !== undefined && carriesRelease(rollout))
      return await rolloutWayBack(ports, request, rollout);
  }
  return {
    plan,
    presently: revisionOf(stable),
    apply: () => applyRollback(ports, request, plan),
  };
}
async function rolloutWayBack(
  ports: Ports,
  request: RollbackRequest,
  rollout: Rollout,
): Promise<WayBack> {
  const plan = await planRolloutRollback(ports, request, rollout);
  return {
    plan,
    presently: revisionOfRollout(rollout),
    apply: () => applyRolloutRollback(ports, request, plan),
  };
}

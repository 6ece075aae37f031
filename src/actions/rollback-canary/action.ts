import { withCluster } from '../../connect/cluster.ts';
import { gitOpener } from '../../connect/git.ts';
import { canonicalJson } from '../../evidence/canonical.ts';
import { readInputs } from '../../inputs/table.ts';
import type { Ports } from '../../ports/ports.ts';
import type { Runtime } from '../../ports/runtime.ts';
import { wayBackOf } from '../../release/drivers.ts';
import { leaveReason, reasonNow } from '../../release/reason.ts';
import { runOfRelease, tellDone } from '../tell.ts';
import { definitions } from './inputs.ts';

/** Takes users back: exposure 0, canary away, perhaps an earlier revision. Needs nothing but the cluster. Outputs `revision`. */
export async function run(runtime: Runtime): Promise<void> {
  const inputs = await readInputs(definitions, runtime.input, runtime.log.warning);
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
      reason: inputs.reason,
      openGit: gitOpener(runtime, inputs['git-token']),
    };
    const { steps, presently, release, type, apply } = await wayBackOf(ports, request);
    runtime.log.info(`reason: ${inputs.reason}`);
    for (const step of steps) runtime.log.info(`plan: ${step}`);
    if (steps.length === 0)
      runtime.log.notice(`${workload} has no canary; nothing to roll back.`, 'rollback-canary');
    if (inputs['dry-run']) {
      runtime.log.notice('Dry run: nothing was changed.', 'rollback-canary');
      runtime.output('revision', presently);
      return;
    }
    const of = await runOfRelease(cluster, namespace, workload, inputs);
    const now = await apply();
    runtime.output('revision', now);
    if (steps.length === 0) return;
    const reason = reasonNow(ports, inputs.reason, release);
    await leaveReason(ports, type, request, reason);
    runtime.output('rolled-back', canonicalJson({ ...reason, revision: now }));
    runtime.log.notice(
      `Users are on revision ${now} of ${workload}; no canary is left.`,
      'rolled back',
    );
    await tellDone(runtime, inputs, {
      ...{ namespace, workload, release, of },
      happened: { what: 'taken-back', by: 'rollback', reason: inputs.reason, revision: now },
    });
  });
}

import type { Runtime } from '../ports/runtime.ts';
import type { Ports } from '../release/deploy.ts';
import { applyRollback, planRollback } from '../release/rollback.ts';
import { revisionOf } from '../release/workload/kinds.ts';
import { clusterInputs, requireWorkload, withCluster, workloadKind } from './cluster-inputs.ts';
import {
  boolean,
  duration,
  kubeName,
  line,
  maybe,
  optional,
  pattern,
  readInputs,
  required,
} from './inputs.ts';

export const definitions = {
  ...clusterInputs,
  namespace: required(kubeName),
  workload: required(kubeName),
  'workload-kind': workloadKind,
  revision: optional(
    maybe(
      pattern(
        /^(\d{1,10}|[a-z0-9][-a-z0-9.]{0,252})$/,
        'a revision number, as `kubectl rollout history` shows it, or the name of a ControllerRevision',
      ),
    ),
    '',
  ),
  reason: required(line()),
  timeout: optional(duration(1000, 6 * 3_600_000), '5m'),
  drain: optional(duration(0, 3_600_000), '5s'),
  'dry-run': optional(boolean, 'false'),
};

/** Takes users back: exposure 0, canary away, perhaps an earlier revision. Needs nothing but the cluster. Outputs `revision`. */
export async function run(runtime: Runtime): Promise<void> {
  const inputs = await readInputs(definitions, runtime.input);
  await withCluster(inputs, runtime, async (cluster) => {
    const ports: Ports = { ...runtime, cluster };
    const { namespace, workload, revision, timeout } = inputs;
    const kind = inputs['workload-kind'];
    const stable = await requireWorkload(cluster, { kind, namespace, name: workload });
    const request = {
      kind,
      namespace,
      workload,
      revision,
      timeoutMs: timeout,
      drainMs: inputs.drain,
    };
    const plan = await planRollback(ports, request, stable);
    runtime.log.info(`reason: ${inputs.reason}`);
    for (const step of plan.steps) runtime.log.info(`plan: ${step}`);
    if (plan.steps.length === 0)
      runtime.log.notice(`${workload} has no canary; nothing to roll back.`, 'rollback-canary');
    if (inputs['dry-run']) {
      runtime.log.notice('Dry run: nothing was changed.', 'rollback-canary');
      runtime.output('revision', revisionOf(stable));
      return;
    }
    const now = await applyRollback(ports, request, plan);
    runtime.output('revision', now);
    if (plan.steps.length > 0)
      runtime.log.notice(
        `Users are on revision ${now} of ${workload}; no canary is left.`,
        'rolled back',
      );
  });
}

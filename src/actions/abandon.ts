import { withCluster } from '../connect/cluster.ts';
import type { WorkloadKind } from '../evidence/release.ts';
import type { Ports } from '../ports/ports.ts';
import type { Runtime } from '../ports/runtime.ts';
import { abandonRollout } from '../release/argo-rollouts/rollback.ts';
import { rolloutKind } from '../release/argo-rollouts/rollout.ts';
import { abandon } from '../release/beside/rollback.ts';

/** The release of a workload whose canary is beside it, or of a Rollout. */
export interface Abandoned {
  readonly kind: WorkloadKind | typeof rolloutKind;
  readonly namespace: string;
  readonly workload: string;
}
/** What a run that was told to stop still does, on a connection of its own: the job has 10 s to live, the mark needs less than 2. */
export async function abandonNow(
  runtime: Runtime,
  inputs: Parameters<typeof withCluster>[0],
  { kind, namespace, workload }: Abandoned,
): Promise<void> {
  const signal = AbortSignal.timeout(5000);
  await withCluster(
    inputs,
    runtime,
    async (cluster) => {
      const ports: Ports = { ...runtime, cluster, signal };
      const done =
        kind === rolloutKind
          ? await abandonRollout(ports, namespace, workload)
          : await abandon(ports, { kind, namespace, workload });
      runtime.saveState('finished', 'true');
      if (done)
        runtime.log.warning(
          'The run was interrupted: the release is marked abandoned and no more users are sent to an unjudged canary.',
        );
    },
    { signal, deadlineMs: 2000 },
  );
}

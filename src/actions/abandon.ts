import type { Runtime } from '../ports/runtime.ts';
import type { Ports } from '../release/deploy.ts';
import { abandon, type Released } from '../release/rollback.ts';
import { withCluster } from './cluster-inputs.ts';

/** What a run that was told to stop still does, on a connection of its own: the job has 10 s to live, the mark needs less than 2. */
export async function abandonNow(
  runtime: Runtime,
  inputs: Parameters<typeof withCluster>[0],
  released: Released,
): Promise<void> {
  const signal = AbortSignal.timeout(5000);
  await withCluster(
    inputs,
    runtime,
    async (cluster) => {
      const ports: Ports = { ...runtime, cluster, signal };
      const done = await abandon(ports, released);
      runtime.saveState('finished', 'true');
      if (done)
        runtime.log.warning(
          'The run was interrupted: the release is marked abandoned and no more users are sent to an unjudged canary.',
        );
    },
    { signal, deadlineMs: 2000 },
  );
}

import { withCluster } from '../connect/cluster.ts';
import type { Ports } from '../ports/ports.ts';
import type { Runtime } from '../ports/runtime.ts';
import { driverOfKind } from '../release/drivers.ts';
import type { ReleasePlace } from '../release/request.ts';

/** What a run that was told to stop still does, on a connection of its own: the job has 10 s to live, the mark needs less than 2. */
export async function abandonNow(
  runtime: Runtime,
  inputs: Parameters<typeof withCluster>[0],
  place: ReleasePlace,
): Promise<void> {
  const signal = AbortSignal.timeout(5000);
  await withCluster(
    inputs,
    runtime,
    async (cluster) => {
      const ports: Ports = { ...runtime, cluster, signal };
      const done = await driverOfKind(place.kind).abandon(ports, place);
      runtime.saveState('finished', 'true');
      if (done)
        runtime.log.warning(
          'The run was interrupted: the release is marked abandoned and no more users are sent to an unjudged canary.',
        );
    },
    { signal, deadlineMs: 2000 },
  );
}

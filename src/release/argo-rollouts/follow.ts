import type { Ports } from '../../ports/ports.ts';
import { resources } from '../../ports/resources.ts';
import { currentOne, within } from '../../ports/watching.ts';
import type { Rollout } from './rollout.ts';

/**
 * Follows a Rollout by watch. `step` looks at each state, may give the controller an order (the next state tells whether it took it), and says
 * when the wait is over. False at the deadline.
 */
export async function followRollout(
  { cluster, clock, signal }: Pick<Ports, 'cluster' | 'clock' | 'signal'>,
  namespace: string,
  name: string,
  timeoutMs: number,
  step: (rollout: Rollout) => boolean | Promise<boolean>,
): Promise<boolean> {
  const reached = await within(clock, timeoutMs, signal, async (limit) => {
    for await (const rollout of currentOne<Rollout>(
      cluster,
      resources.rollouts,
      namespace,
      name,
      limit,
    )) {
      if (rollout === undefined) throw new Error(`The Rollout ${namespace}/${name} is gone.`);
      if (await step(rollout)) return true;
    }
    return false;
  });
  signal.throwIfAborted();
  return reached;
}

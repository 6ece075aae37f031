import { type Cluster, ClusterError } from '../../ports/cluster.ts';
import { resources } from '../../ports/resources.ts';
import type { PodTemplate } from '../../workload/objects.ts';
import type { Rollout } from './rollout.ts';

/**
 * What people do with the plugin's commands, as writes of ours. The controller reads its orders from the status subresource:
 * https://argo-rollouts.readthedocs.io/en/stable/generated/kubectl-argo-rollouts/kubectl-argo-rollouts/. Each holds only for the state that it
 * was decided upon; false when that has changed meanwhile.
 */
async function order(
  cluster: Cluster,
  { metadata }: Rollout,
  status: Readonly<Record<string, unknown>>,
): Promise<boolean> {
  const { namespace = '', name, resourceVersion } = metadata;
  return await unlessChanged(() =>
    cluster.patch(
      resources.rollouts,
      namespace,
      name,
      { type: 'merge', body: { metadata: { resourceVersion }, status } },
      { subresource: 'status' },
    ),
  );
}
async function unlessChanged(write: () => Promise<unknown>): Promise<boolean> {
  try {
    await write();
    return true;
  } catch (thrown) {
    if (thrown instanceof ClusterError && thrown.failure === 'conflict') return false;
    throw thrown;
  }
}

/** On from the pause at which it stands. */
export const promoteStep = (cluster: Cluster, rollout: Rollout): Promise<boolean> =>
  order(cluster, rollout, { pauseConditions: null });
/** All pods of the new version, past every step. */
export const promoteFully = (cluster: Cluster, rollout: Rollout): Promise<boolean> =>
  order(cluster, rollout, { promoteFull: true });
/** No pod of the new version. A full promotion that is under way would undo an abort. */
export const abort = (cluster: Cluster, rollout: Rollout): Promise<boolean> =>
  order(cluster, rollout, { abort: true, promoteFull: false });
/** From the first step again. */
export const retry = (cluster: Cluster, rollout: Rollout): Promise<boolean> =>
  order(cluster, rollout, { abort: false });

/** Takes back a pause by hand (spec.paused): while it lasts the controller moves no pod, not even off an aborted canary. */
export const resume = (cluster: Cluster, { metadata }: Rollout): Promise<boolean> =>
  unlessChanged(() =>
    cluster.patch(resources.rollouts, metadata.namespace ?? '', metadata.name, {
      type: 'merge',
      body: { metadata: { resourceVersion: metadata.resourceVersion }, spec: { paused: false } },
    }),
  );

/** A whole template in place of the present one. */
export const setTemplate = (
  cluster: Cluster,
  { metadata }: Rollout,
  template: PodTemplate,
): Promise<boolean> =>
  unlessChanged(() =>
    cluster.patch(resources.rollouts, metadata.namespace ?? '', metadata.name, {
      type: 'json',
      body: [
        // As a value it is a precondition (409); a `test` that fails would be an invalid request (422).
        { op: 'replace', path: '/metadata/resourceVersion', value: metadata.resourceVersion },
        { op: 'replace', path: '/spec/template', value: template },
      ],
    }),
  );

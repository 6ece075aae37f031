import { UsageError } from '../../errors.ts';
import type { ReleaseHandle } from '../../evidence/release.ts';
import type { Cluster } from '../../ports/cluster.ts';
import type { Ports } from '../../ports/ports.ts';
import { resources } from '../../ports/resources.ts';
import { current, within } from '../../ports/watching.ts';
import { briefPod } from '../../workload/brief-pod.ts';
import { isReady, type Pod, type Workload } from '../../workload/objects.ts';
import { hopeless, podReason, type Readiness, unready } from '../../workload/readiness.ts';
import { findRollout } from './find.ts';
import { selectorsOf } from './plan.ts';
import { recordOn } from './record.ts';

/** The canary of a Rollout is a view of its newer half. */
export async function requireCanaryView(
  cluster: Cluster,
  { namespace, workload, selectors }: ReleaseHandle,
): Promise<Workload> {
  const rollout = await findRollout(cluster, namespace, workload);
  const record = rollout === undefined ? undefined : recordOn(rollout);
  // Aborted, promoted or replaced: the pods that the handle speaks of are no canary any more.
  const isIt =
    rollout !== undefined &&
    record !== undefined &&
    selectorsOf(rollout, record.stableHash).canary === selectors.canary;
  if (!isIt) throw noCanary(namespace, workload);
  const { apiVersion, kind, metadata, spec, status = {} } = rollout;
  const { selector, template } = spec;
  const replicas = status.updatedReplicas ?? 0;
  return { apiVersion, kind, metadata, spec: { replicas, selector, template } };
}

export const noCanary = (namespace: string, workload: string): UsageError =>
  new UsageError(`The Rollout ${workload} in ${namespace} has no canary of this release.`, {
    input: 'release',
    fix: 'It was promoted, rolled back or swept.',
  });

/** Waits until the canary's pods are ready, by the pods themselves: the Rollout counts both versions. */
export async function awaitCanaryPods(
  ports: Pick<Ports, 'cluster' | 'clock' | 'log' | 'signal'>,
  handle: ReleaseHandle,
  wanted: { readonly replicas: number; readonly timeoutMs: number },
): Promise<Readiness> {
  const { cluster, clock, log, signal } = ports;
  const { namespace, canary, selectors } = handle;
  const { timeoutMs, replicas } = wanted;
  const onProgress = (line: string): void => log.info(line);
  const startedMs = clock.now().getTime();
  let pods: readonly Pod[] = [];
  const enough = (): boolean => replicas > 0 && pods.filter(isReady).length >= replicas;
  await within(clock, timeoutMs, signal, async (limit) => {
    const bySelector = { labelSelector: selectors.canary, keep: briefPod };
    for await (const found of current<Pod>(cluster, resources.pods, namespace, bySelector, limit)) {
      pods = [...found.values()];
      onProgress(`${canary}: ${pods.filter(isReady).length} of ${replicas} canary pods ready`);
      if (enough() || pods.some((pod) => hopeless(pod) !== undefined)) return;
    }
  });
  signal.throwIfAborted();
  const seconds = (clock.now().getTime() - startedMs) / 1000;
  if (enough()) return { ready: true, seconds };
  const why =
    (await podReason({ cluster, namespace }, pods)) ??
    unready(
      'deadline',
      null,
      `${pods.filter(isReady).length} of ${replicas} pods ready after ${timeoutMs / 1000} s`,
    );
  return { ready: false, seconds, why };
}

import type { Cluster } from '../ports/cluster.ts';
import type { ArmPods } from '../ports/metric-source.ts';
import { resources } from '../ports/resources.ts';
import { current } from '../ports/watching.ts';
import { briefPod } from './brief-pod.ts';
import { isReady, type Pod, restartsOf } from './objects.ts';

/** The pods behind a selector, kept current by one watch. */
export interface Arm {
  /** Ready pods at this moment. */
  current(): ArmPods;
  restarts(): number;
  pods(): readonly Pod[];
}
/** Begins to watch; resolves with the first list. The watch ends with `signal`; a watch that fails for good rejects `failed`. */
export async function watchArm(
  cluster: Cluster,
  namespace: string,
  selector: string,
  signal: AbortSignal,
  failed: (thrown: unknown) => void,
): Promise<Arm> {
  let pods: ReadonlyMap<string, Pod> = new Map();
  let synced: () => void = () => undefined;
  const first = new Promise<void>((resolve) => {
    synced = resolve;
  });
  const follow = async (): Promise<void> => {
    const options = { labelSelector: selector, keep: briefPod };
    for await (const found of current<Pod>(cluster, resources.pods, namespace, options, signal)) {
      pods = found;
      synced();
    }
  };
  // A watch that was ended before its first list ends without an error; whoever waits for the list must not wait for ever.
  void follow().catch(failed).finally(synced);
  await first;
  signal.throwIfAborted();
  return {
    current: () => ({
      namespace,
      pods: [...pods.values()].filter(isReady).map(({ metadata }) => metadata.name),
    }),
    restarts: () => restartsOf([...pods.values()]),
    pods: () => [...pods.values()],
  };
}

/** The old version's pods in two groups: two good arms, from which the judge learns how much good arms differ. */
export function inTwo({ namespace, pods }: ArmPods): { canary: ArmPods; baseline: ArmPods } {
  const group = (parity: number) => [...pods].sort().filter((_pod, i) => i % 2 === parity);
  return { canary: { namespace, pods: group(0) }, baseline: { namespace, pods: group(1) } };
}

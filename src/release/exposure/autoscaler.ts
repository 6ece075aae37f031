import { UsageError } from '../../errors.ts';
import type { Cluster, KubeObject } from '../../ports/cluster.ts';
import { resources } from '../../ports/resources.ts';
import type { WorkloadPlace } from '../../workload/kinds.ts';
import { unraced } from '../../workload/races.ts';
import { type HeldAutoscaler, pausedReplicas } from '../record/held-autoscaler.ts';

interface HorizontalPodAutoscaler extends KubeObject {
  readonly spec: {
    readonly scaleTargetRef: { readonly kind: string; readonly name: string };
    readonly minReplicas?: number;
    readonly maxReplicas: number;
  };
  readonly status?: { readonly currentReplicas?: number; readonly desiredReplicas?: number };
}
/**
 * The HorizontalPodAutoscaler of the workload, or the KEDA ScaledObject that owns it. Throws when it is at its maximum: a workload that
 * wants more than it may have must not give pods away.
 */
export async function findAutoscaler(
  cluster: Cluster,
  { kind, namespace, name: workload }: WorkloadPlace,
): Promise<HeldAutoscaler | undefined> {
  const { items } = await cluster.list<HorizontalPodAutoscaler>(
    resources.horizontalPodAutoscalers,
    namespace,
  );
  const found = items.filter(
    ({ spec }) => spec.scaleTargetRef.kind === kind && spec.scaleTargetRef.name === workload,
  );
  const [scaler, another] = found;
  if (scaler === undefined) return undefined;
  const { name, ownerReferences = [] } = scaler.metadata;
  if (another !== undefined)
    throw new UsageError(
      `Several HorizontalPodAutoscalers scale ${workload}: ${found.map(({ metadata }) => metadata.name).join(', ')}.`,
      { input: 'workload', fix: 'Leave one: they fight each other already.' },
    );
  refuseAtMaximum(scaler, workload);
  const owner = ownerReferences.find(({ kind }) => kind === 'ScaledObject');
  if (owner === undefined) {
    const { minReplicas = 1, maxReplicas } = scaler.spec;
    return { kind: 'hpa', name, min: minReplicas, max: maxReplicas };
  }
  const scaled = await cluster.get(resources.scaledObjects, namespace, owner.name);
  if (scaled === undefined)
    throw new UsageError(`The ScaledObject ${owner.name} that owns ${name} is gone.`, {
      input: 'workload',
      fix: 'Wait until KEDA has removed its HorizontalPodAutoscaler, or remove it.',
    });
  const paused = scaled.metadata.annotations?.[pausedReplicas] ?? null;
  return { kind: 'keda', name: owner.name, paused };
}

function refuseAtMaximum(
  { metadata, spec, status = {} }: HorizontalPodAutoscaler,
  workload: string,
): void {
  const { minReplicas = 1, maxReplicas } = spec;
  const wanted = Math.max(status.desiredReplicas ?? 0, status.currentReplicas ?? 0);
  // Equal bounds are a fixed count: nothing says that more is wanted.
  if (minReplicas >= maxReplicas || wanted < maxReplicas) return;
  throw new UsageError(
    `The HorizontalPodAutoscaler ${metadata.name} is at its maximum of ${maxReplicas}: ${workload} needs all the pods that it may have, the canary cannot take any.`,
    {
      input: 'provider',
      fix: 'Raise maxReplicas, release when the load is lower, or use provider gateway-api, which leaves stable as it is.',
    },
  );
}

/** Keeps the autoscaler at this count of stable, so that it does not undo the share. At 0 it rests by itself. Idempotent. */
export async function holdAutoscaler(
  cluster: Cluster,
  namespace: string,
  held: HeldAutoscaler | undefined,
  replicas: number,
): Promise<void> {
  if (held === undefined) return;
  if (held.kind === 'keda') await annotate(cluster, namespace, held.name, String(replicas));
  else {
    // An autoscaler's bounds begin at 1; one whose target is at 0 does nothing.
    const bound = Math.max(1, replicas);
    await setBounds(cluster, namespace, held.name, { min: bound, max: bound });
  }
}

/** Gives the autoscaler back what it had; what people changed meanwhile stays, and one that is gone is not missed. Idempotent. */
export async function releaseAutoscaler(
  cluster: Cluster,
  namespace: string,
  held: HeldAutoscaler | undefined,
): Promise<void> {
  if (held === undefined) return;
  if (held.kind === 'keda') await annotate(cluster, namespace, held.name, held.paused);
  else await setBounds(cluster, namespace, held.name, held, ({ min, max }) => min === max);
}

interface Bounds {
  readonly min: number;
  readonly max: number;
}
const setBounds = (
  cluster: Cluster,
  namespace: string,
  name: string,
  { min, max }: Bounds,
  ours: (now: Bounds) => boolean = () => true,
): Promise<void> =>
  unraced(async () => {
    const found = await cluster.get<HorizontalPodAutoscaler>(
      resources.horizontalPodAutoscalers,
      namespace,
      name,
    );
    if (found === undefined) return;
    const now = { min: found.spec.minReplicas ?? 1, max: found.spec.maxReplicas };
    if ((now.min === min && now.max === max) || !ours(now)) return;
    await cluster.patch(resources.horizontalPodAutoscalers, namespace, name, {
      type: 'merge',
      body: {
        metadata: { resourceVersion: found.metadata.resourceVersion },
        spec: { minReplicas: min, maxReplicas: max },
      },
    });
  });

async function annotate(
  cluster: Cluster,
  namespace: string,
  name: string,
  value: string | null,
): Promise<void> {
  const found = await cluster.get(resources.scaledObjects, namespace, name);
  if (found === undefined) return;
  if ((found.metadata.annotations?.[pausedReplicas] ?? null) === value) return;
  await cluster.patch(resources.scaledObjects, namespace, name, {
    type: 'merge',
    body: { metadata: { annotations: { [pausedReplicas]: value } } },
  });
}

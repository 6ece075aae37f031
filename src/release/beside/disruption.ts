import { assertNever, UsageError } from '../../errors.ts';
import type { Cluster, KubeObject } from '../../ports/cluster.ts';
import { resources } from '../../ports/resources.ts';
import type { LabelSelector } from '../../workload/objects.ts';

interface PodDisruptionBudget extends KubeObject {
  readonly spec: { readonly selector?: LabelSelector; readonly minAvailable?: number | string };
}
interface Arm {
  readonly labels: Readonly<Record<string, string>>;
  readonly replicas: number;
}

/**
 * Refuses a stage that would leave a PodDisruptionBudget of the workload fewer pods than it promises. Kubernetes holds evictions to it, not
 * scaling, so a release must do so itself. Percentages and `maxUnavailable` are of the count that is asked for, and so always kept.
 */
export async function refuseDisruption(
  cluster: Cluster,
  namespace: string,
  { stable, canary }: { readonly stable: Arm; readonly canary: Arm },
): Promise<void> {
  const { items } = await cluster.list<PodDisruptionBudget>(
    resources.podDisruptionBudgets,
    namespace,
  );
  for (const { metadata, spec } of items) {
    const { minAvailable, selector } = spec;
    if (typeof minAvailable !== 'number' || !selects(selector, stable.labels)) continue;
    const counted = stable.replicas + (selects(selector, canary.labels) ? canary.replicas : 0);
    if (counted >= minAvailable) continue;
    throw new UsageError(
      `The PodDisruptionBudget ${metadata.name} wants ${minAvailable} pods, this stage would leave ${counted} that it counts.`,
      {
        input: 'exposure',
        fix: "Ask for a smaller share, let the budget's selector match the canary's pods too, or use provider gateway-api.",
      },
    );
  }
}

/** An empty selector matches every pod, an absent one none (policy/v1). */
export function selects(
  selector: LabelSelector | undefined,
  labels: Readonly<Record<string, string>>,
): boolean {
  if (selector === undefined) return false;
  const { matchLabels = {}, matchExpressions = [] } = selector;
  return (
    Object.entries(matchLabels).every(([key, value]) => labels[key] === value) &&
    matchExpressions.every(({ key, operator, values = [] }) => {
      const value = labels[key];
      switch (operator) {
        case 'In':
          return value !== undefined && values.includes(value);
        case 'NotIn':
          return value === undefined || !values.includes(value);
        case 'Exists':
          return value !== undefined;
        case 'DoesNotExist':
          return value === undefined;
        default:
          return assertNever(operator);
      }
    })
  );
}

import {
  type ApiObject,
  at,
  conditionOf,
  controllerOf,
  count,
  fields,
  records,
} from './objects.ts';
import { builtInResources } from './resource-types.ts';
import { StatusError } from './status-error.ts';
import type { Store } from './store.ts';

const { podDisruptionBudgets, pods, replicaSets } = builtInResources;

/** policy/v1: an eviction that a budget does not allow is 429, two budgets over one pod are 500. A pod that is not ready may go while the budget is met. */
export function refuseDisruption(store: Store, pod: ApiObject): void {
  const { namespace } = pod.metadata;
  const budgets = store
    .list(podDisruptionBudgets, namespace)
    .filter((budget) => selects(at(budget, 'spec')['selector'], pod));
  if (budgets.length > 1)
    throw new StatusError(
      500,
      'InternalError',
      'This pod has more than one PodDisruptionBudget, which the eviction subresource does not support.',
    );
  const [budget] = budgets;
  if (budget === undefined) return;
  const spec = fields(budget.spec);
  const covered = store
    .list(pods, namespace)
    .filter((one) => selects(spec['selector'], one) && !isDone(one));
  const healthy = covered.filter(
    (one) => isReady(one) && one.metadata.deletionTimestamp === undefined,
  ).length;
  const needed = neededPods(spec, expectedPods(store, covered));
  if (isReady(pod) ? healthy - 1 >= needed : healthy >= needed && needed > 0) return;
  throw new StatusError(
    429,
    'TooManyRequests',
    "Cannot evict pod as it would violate the pod's disruption budget.",
    {
      causes: [
        {
          reason: 'DisruptionBudget',
          message: `The disruption budget ${budget.metadata.name} needs ${needed} healthy pods and has ${healthy} currently`,
          field: '',
        },
      ],
    },
  );
}
const isReady = (pod: ApiObject): boolean => conditionOf(pod, 'Ready')?.['status'] === 'True';
const isDone = ({ status }: ApiObject): boolean =>
  ['Succeeded', 'Failed'].includes(String(status?.['phase']));

/** An empty selector selects every pod, an absent one none. */
function selects(selector: unknown, { metadata: { labels = {} } }: ApiObject): boolean {
  if (selector === undefined) return false;
  const { matchLabels, matchExpressions } = fields(selector);
  return (
    Object.entries(fields(matchLabels)).every(([key, value]) => labels[key] === value) &&
    records(matchExpressions).every((expression) => meets(labels, expression))
  );
}
function meets(
  labels: Readonly<Record<string, string>>,
  { key, operator, values }: Record<string, unknown>,
): boolean {
  const value = labels[String(key)];
  const listed = Array.isArray(values) && value !== undefined && values.includes(value);
  switch (operator) {
    case 'In':
      return listed;
    case 'NotIn':
      return !listed;
    case 'Exists':
      return value !== undefined;
    default:
      return value === undefined;
  }
}
/** What the owners of these pods want together; a pod without one counts as itself. */
function expectedPods(store: Store, covered: readonly ApiObject[]): number {
  const wanted = new Map<string, number>();
  for (const pod of covered) {
    const owner = controllerOf(pod);
    const found = owner && store.find(replicaSets, pod.metadata.namespace, owner.name);
    wanted.set(
      owner?.uid ?? pod.metadata.name,
      found === undefined ? 1 : count(at(found, 'spec')['replicas'], 1),
    );
  }
  return [...wanted.values()].reduce((sum, n) => sum + n, 0);
}
/** Percentages of either kind are rounded up. */
function neededPods({ minAvailable, maxUnavailable }: Record<string, unknown>, expected: number) {
  const part = (value: unknown): number =>
    typeof value === 'string'
      ? Math.ceil((Number.parseInt(value, 10) * expected) / 100)
      : count(value);
  if (minAvailable !== undefined) return part(minAvailable);
  return Math.max(0, expected - part(maxUnavailable ?? 1));
}

import { UsageError } from '../../errors.ts';
import type { Cluster, KubeObject, ResourceType } from '../../ports/cluster.ts';
import { hasMatches } from '../record/matches.ts';
import type { ExposurePlan, ExposureTarget, Way } from './provider.ts';
import { findService } from './services.ts';

/** Pods of a canary beside a stable version that keeps all of its own. */
export const canaryPodsBeside = (capacity: number, percent: number): number =>
  Math.max(1, Math.ceil((capacity * percent) / 100));

/** The plan of every provider that splits by weights in front of the pods: stable keeps its capacity. */
export function planWeighted(
  target: ExposureTarget,
  percent: number,
  means: string,
): ExposurePlan & { readonly canaryReplicas: number } {
  const canaryReplicas = canaryPodsBeside(target.capacity, percent);
  return {
    achievedPercent: percent,
    canaryReplicas,
    stableReplicas: target.capacity,
    steps: [
      `scale ${target.canary} to ${canaryReplicas}; ${target.workload} keeps its ${target.capacity}`,
      `give the Service ${target.canary} ${percent} % of the weight in ${means} ${target.route ?? '?'}`,
      ...(hasMatches(target.matches)
        ? [`send it all requests with ${matchWords(target.matches)}`]
        : []),
    ],
  };
}
const matchWords = ({ headers, sourceLabels }: ExposureTarget['matches']): string =>
  [
    ...Object.entries(headers).map(([name, value]) => `header ${name}: ${value}`),
    ...Object.entries(sourceLabels).map(([name, value]) => `caller's label ${name}=${value}`),
  ].join(' and ');

/** The workload's Service and the one object of `type` that leads to it; asks for the input when there are none or several. */
export async function findEntrance<T extends KubeObject>(
  cluster: Cluster,
  namespace: string,
  podLabels: Readonly<Record<string, string>>,
  given: Way,
  about: { readonly type: ResourceType; leadsTo(object: T, service: string): boolean },
): Promise<{ readonly route: string; readonly service: string }> {
  const { kind } = about.type;
  const service = given.service ?? (await findService(cluster, namespace, podLabels));
  if (given.route !== undefined) {
    const route = await cluster.get<T>(about.type, namespace, given.route);
    if (route === undefined) throw noSuchRoute(about.type, namespace, given.route);
    if (!about.leadsTo(route, service))
      throw new UsageError(`The ${kind} ${given.route} has no rule that leads to ${service}.`, {
        input: 'route',
        fix: 'Name the one that leads to the workload, or set `service`.',
      });
    return { route: given.route, service };
  }
  const { items } = await cluster.list<T>(about.type, namespace);
  const leading = items
    .filter((route) => about.leadsTo(route, service))
    .map(({ metadata }) => metadata.name);
  const [only, ...more] = leading;
  if (only === undefined || more.length > 0)
    throw new UsageError(
      only === undefined
        ? `No ${kind} in ${namespace} leads to the Service ${service}.`
        : `Several ${kind}s lead to the Service ${service}: ${leading.join(', ')}.`,
      { input: 'route', fix: 'Set it to the name of one.' },
    );
  return { route: only, service };
}

export const noSuchRoute = (
  { kind }: ResourceType,
  namespace: string,
  name: string | undefined,
): UsageError => new UsageError(`There is no ${kind} ${name} in ${namespace}.`, { input: 'route' });

import type { ResourceType } from '../ports/cluster.ts';
import { resources } from '../ports/resources.ts';
import { drivers } from '../release/drivers.ts';

/** What the API server is asked for, with the subresources that a driver's own needs do not have. */
export interface Right {
  readonly type: ResourceType;
  readonly subresource?: string;
  readonly verbs: readonly string[];
}
/** What the steps of a release will do in the cluster, as far as their inputs say it. */
export interface Doings {
  readonly kind: 'Deployment' | 'StatefulSet';
  readonly provider: string;
  readonly config: string;
  readonly reads: boolean;
  readonly deadMan: boolean;
  readonly evicts: boolean;
  readonly proves: boolean;
  /** Kinds of object that its faults are. */
  readonly faults: readonly ResourceType[];
  /** Whether it is deployed and not only looked at. */
  readonly deploys: boolean;
}
const { beside, 'argo-rollouts': rollouts } = drivers;
const all = ['get', 'list', 'watch', 'create', 'patch', 'delete'] as const;
const looking: readonly Right[] = [
  { type: resources.namespaces, verbs: ['get'] },
  { type: resources.pods, verbs: ['get', 'list', 'watch'] },
];
const deploying: readonly Right[] = [
  { type: resources.leases, verbs: all },
  { type: resources.pods, subresource: 'log', verbs: ['get'] },
  { type: resources.events, verbs: ['list'] },
];
/** The share of the work, by whatever makes it; the driver's needs have its way back. */
const ways: Readonly<Record<string, readonly Right[]>> = {
  'gateway-api': [{ type: resources.httpRoutes, verbs: ['get', 'list', 'patch'] }],
  istio: [{ type: resources.virtualServices, verbs: ['get', 'list', 'patch'] }],
  nginx: [{ type: resources.ingresses, verbs: ['get', 'list', 'create', 'patch', 'delete'] }],
};
const besideWorkload: readonly Right[] = [
  { type: resources.services, verbs: ['get', 'list'] },
  { type: resources.horizontalPodAutoscalers, verbs: ['get', 'list', 'patch'] },
  { type: resources.podDisruptionBudgets, verbs: ['list'] },
];
const canaryService: readonly Right[] = [
  { type: resources.services, verbs: ['get', 'list', 'create', 'patch', 'delete'] },
];
const copies = ['get', 'list', 'create', 'delete'];
const chaos: readonly Right[] = [{ type: resources.podNetworkChaos, verbs: ['get', 'list'] }];

/** Every right that these steps use: what is missing of them ends a release in the middle. */
export function rightsFor(doings: Doings): readonly Right[] {
  const { deploys, reads, deadMan, evicts, proves, faults } = doings;
  const faulted = faults.length > 0 || proves;
  return [
    ...looking,
    ...(deploys ? [...deploying, ...byDriver(doings)] : []),
    ...(reads ? [{ type: resources.pods, subresource: 'proxy', verbs: ['get'] }] : []),
    ...(deadMan ? [{ type: resources.jobs, verbs: ['get', 'create', 'delete'] }] : []),
    ...(evicts ? [{ type: resources.pods, subresource: 'eviction', verbs: ['create'] }] : []),
    ...(proves ? [{ type: resources.endpointSlices, verbs: ['list'] }] : []),
    ...faults.map((type) => ({ type, verbs: all })),
    ...(faulted ? [{ type: resources.networkChaos, verbs: all }, ...chaos] : []),
  ];
}
function byDriver({ kind, provider, config }: Doings): readonly Right[] {
  if (provider === 'argo-rollouts') return [...rollouts.needs.Rollout, ...configRights(config)];
  const needs: Readonly<Record<string, readonly Right[]>> = beside.needs;
  return [
    ...(needs[kind] ?? []),
    {
      type: kind === 'StatefulSet' ? resources.statefulSets : resources.deployments,
      verbs: ['create'],
    },
    ...besideWorkload,
    ...(needs[provider] ?? []),
    ...(ways[provider] === undefined ? [] : [...ways[provider], ...canaryService]),
    ...configRights(config),
  ];
}
const configRights = (config: string): readonly Right[] => [
  { type: resources.configMaps, verbs: config === 'hashed' ? ['get'] : copies },
  ...(config === 'versioned-with-secrets' ? [{ type: resources.secrets, verbs: copies }] : []),
];

export interface AskedRight {
  readonly type: ResourceType;
  readonly subresource: string | undefined;
  readonly verb: string;
}
/** Each verb of each kind of object once. */
export function singleRights(rights: readonly Right[]): readonly AskedRight[] {
  const asked = new Map<string, AskedRight>();
  for (const { type, subresource, verbs } of rights)
    for (const verb of verbs)
      asked.set(`${type.apiVersion} ${type.plural}/${subresource ?? ''} ${verb}`, {
        ...{ type, subresource, verb },
      });
  return [...asked.values()];
}

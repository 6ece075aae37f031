import type { Cluster, KubeObject } from '../../ports/cluster.ts';
import { resources } from '../../ports/resources.ts';
import type { Workload } from '../../workload/objects.ts';
import type { ExposureProvider, Way } from '../exposure/provider.ts';
import type { HeldAutoscaler } from '../record/held-autoscaler.ts';
import type { DeployRequest } from '../request.ts';
import type { SwitchedKind } from './switches.ts';

export interface Touching {
  readonly request: DeployRequest;
  readonly stable: Workload;
  readonly provider: ExposureProvider;
  readonly way: Way;
  readonly autoscaler: HeldAutoscaler | undefined;
}
/** What a release changes of objects that may stand in Git. */
export interface Touched {
  readonly kind: SwitchedKind;
  readonly object: KubeObject;
  readonly fields: readonly (readonly string[])[];
}
/** Objects of people's that a stage writes, with the fields that it writes. */
export async function touchedBy(
  cluster: Cluster,
  { request, stable, provider, way, autoscaler }: Touching,
): Promise<readonly Touched[]> {
  const { namespace } = request;
  const route = routeTypes[provider.name];
  const [routed, scaler] = await Promise.all([
    route === undefined || way.route === undefined
      ? undefined
      : cluster.get(resources[route.type], namespace, way.route),
    autoscaler === undefined
      ? undefined
      : cluster.get(scalers[autoscaler.kind].type, namespace, autoscaler.name),
  ]);
  return [
    ...(provider.countsPods
      ? [{ kind: request.kind, object: stable, fields: [['spec', 'replicas']] }]
      : []),
    ...(scaler === undefined || autoscaler === undefined
      ? []
      : [{ ...scalers[autoscaler.kind], object: scaler }]),
    ...(routed === undefined || route === undefined
      ? []
      : [{ kind: route.kind, object: routed, fields: [route.field] }]),
  ];
}
const routeTypes: Readonly<
  Partial<
    Record<
      ExposureProvider['name'],
      {
        readonly type: 'httpRoutes' | 'virtualServices';
        readonly kind: SwitchedKind;
        readonly field: readonly string[];
      }
    >
  >
> = {
  'gateway-api': { type: 'httpRoutes', kind: 'HTTPRoute', field: ['spec', 'rules'] },
  istio: { type: 'virtualServices', kind: 'VirtualService', field: ['spec', 'http'] },
};
const scalers = {
  hpa: {
    type: resources.horizontalPodAutoscalers,
    kind: 'HorizontalPodAutoscaler',
    fields: [
      ['spec', 'minReplicas'],
      ['spec', 'maxReplicas'],
    ],
  },
  keda: {
    type: resources.scaledObjects,
    kind: 'ScaledObject',
    fields: [['spec', 'minReplicaCount']],
  },
} as const;

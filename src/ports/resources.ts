import type { ResourceType } from './cluster.ts';

const type = (
  apiVersion: string,
  kind: string,
  plural: string,
  namespaced = true,
): ResourceType => ({ apiVersion, kind, plural, namespaced });

/** Every resource type Sluice touches; the README's Role is checked against this list. */
export const resources = {
  namespaces: type('v1', 'Namespace', 'namespaces', false),
  pods: type('v1', 'Pod', 'pods'),
  services: type('v1', 'Service', 'services'),
  configMaps: type('v1', 'ConfigMap', 'configmaps'),
  secrets: type('v1', 'Secret', 'secrets'),
  events: type('v1', 'Event', 'events'),
  serviceAccounts: type('v1', 'ServiceAccount', 'serviceaccounts'),
  deployments: type('apps/v1', 'Deployment', 'deployments'),
  replicaSets: type('apps/v1', 'ReplicaSet', 'replicasets'),
  statefulSets: type('apps/v1', 'StatefulSet', 'statefulsets'),
  controllerRevisions: type('apps/v1', 'ControllerRevision', 'controllerrevisions'),
  persistentVolumeClaims: type('v1', 'PersistentVolumeClaim', 'persistentvolumeclaims'),
  jobs: type('batch/v1', 'Job', 'jobs'),
  leases: type('coordination.k8s.io/v1', 'Lease', 'leases'),
  endpointSlices: type('discovery.k8s.io/v1', 'EndpointSlice', 'endpointslices'),
  horizontalPodAutoscalers: type(
    'autoscaling/v2',
    'HorizontalPodAutoscaler',
    'horizontalpodautoscalers',
  ),
  scaledObjects: type('keda.sh/v1alpha1', 'ScaledObject', 'scaledobjects'),
  verticalPodAutoscalers: type(
    'autoscaling.k8s.io/v1',
    'VerticalPodAutoscaler',
    'verticalpodautoscalers',
  ),
  podDisruptionBudgets: type('policy/v1', 'PodDisruptionBudget', 'poddisruptionbudgets'),
  httpRoutes: type('gateway.networking.k8s.io/v1', 'HTTPRoute', 'httproutes'),
  virtualServices: type('networking.istio.io/v1', 'VirtualService', 'virtualservices'),
  ingresses: type('networking.k8s.io/v1', 'Ingress', 'ingresses'),
  ingressClasses: type('networking.k8s.io/v1', 'IngressClass', 'ingressclasses', false),
  rollouts: type('argoproj.io/v1alpha1', 'Rollout', 'rollouts'),
  podChaos: type('chaos-mesh.org/v1alpha1', 'PodChaos', 'podchaos'),
  networkChaos: type('chaos-mesh.org/v1alpha1', 'NetworkChaos', 'networkchaos'),
  podNetworkChaos: type('chaos-mesh.org/v1alpha1', 'PodNetworkChaos', 'podnetworkchaos'),
} as const satisfies Record<string, ResourceType>;

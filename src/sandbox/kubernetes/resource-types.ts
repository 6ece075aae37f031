/** A resource type that the server serves. */
export interface ServedResource {
  readonly group: string;
  readonly version: string;
  readonly kind: string;
  readonly plural: string;
  readonly singular: string;
  readonly namespaced: boolean;
  readonly shortNames: readonly string[];
  readonly subresources: readonly string[];
  /** A custom resource: any fields, lists are atomic, strategic merge is refused. */
  readonly custom: boolean;
  /** Types whose spec changes are counted in metadata.generation. */
  readonly counted: boolean;
  readonly verbs: readonly string[];
}

export interface CustomResource {
  readonly group: string;
  readonly version: string;
  readonly kind: string;
  readonly plural: string;
  readonly namespaced?: boolean;
  readonly shortNames?: readonly string[];
  readonly status?: boolean;
}

const everyVerb = [
  'create',
  'delete',
  'deletecollection',
  'get',
  'list',
  'patch',
  'update',
  'watch',
] as const;

function builtIn(
  apiVersion: string,
  kind: string,
  plural: string,
  more: Partial<ServedResource> = {},
): ServedResource {
  const slash = apiVersion.indexOf('/');
  return {
    group: slash === -1 ? '' : apiVersion.slice(0, slash),
    version: apiVersion.slice(slash + 1),
    kind,
    plural,
    singular: kind.toLowerCase(),
    namespaced: true,
    shortNames: [],
    subresources: [],
    custom: false,
    counted: false,
    verbs: everyVerb,
    ...more,
  };
}

export function customResource(about: CustomResource): ServedResource {
  return builtIn(`${about.group}/${about.version}`, about.kind, about.plural, {
    namespaced: about.namespaced ?? true,
    shortNames: about.shortNames ?? [],
    subresources: about.status === true ? ['status'] : [],
    custom: true,
    counted: true,
  });
}

const status = ['status'];
const workload = { counted: true, subresources: ['scale', 'status'] };
const cluster = { namespaced: false };

export const builtInResources = {
  namespaces: builtIn('v1', 'Namespace', 'namespaces', {
    ...cluster,
    shortNames: ['ns'],
    subresources: ['finalize', 'status'],
  }),
  nodes: builtIn('v1', 'Node', 'nodes', { ...cluster, shortNames: ['no'], subresources: status }),
  pods: builtIn('v1', 'Pod', 'pods', {
    shortNames: ['po'],
    counted: true,
    subresources: ['binding', 'eviction', 'log', 'portforward', 'proxy', 'status'],
  }),
  services: builtIn('v1', 'Service', 'services', {
    shortNames: ['svc'],
    subresources: status,
  }),
  configMaps: builtIn('v1', 'ConfigMap', 'configmaps', { shortNames: ['cm'] }),
  secrets: builtIn('v1', 'Secret', 'secrets'),
  events: builtIn('v1', 'Event', 'events', { shortNames: ['ev'] }),
  endpoints: builtIn('v1', 'Endpoints', 'endpoints', { shortNames: ['ep'], singular: 'endpoints' }),
  serviceAccounts: builtIn('v1', 'ServiceAccount', 'serviceaccounts', { shortNames: ['sa'] }),
  deployments: builtIn('apps/v1', 'Deployment', 'deployments', {
    ...workload,
    shortNames: ['deploy'],
  }),
  replicaSets: builtIn('apps/v1', 'ReplicaSet', 'replicasets', { ...workload, shortNames: ['rs'] }),
  statefulSets: builtIn('apps/v1', 'StatefulSet', 'statefulsets', {
    ...workload,
    shortNames: ['sts'],
  }),
  controllerRevisions: builtIn('apps/v1', 'ControllerRevision', 'controllerrevisions'),
  persistentVolumes: builtIn('v1', 'PersistentVolume', 'persistentvolumes', {
    ...cluster,
    shortNames: ['pv'],
    subresources: status,
  }),
  persistentVolumeClaims: builtIn('v1', 'PersistentVolumeClaim', 'persistentvolumeclaims', {
    shortNames: ['pvc'],
    subresources: status,
  }),
  jobs: builtIn('batch/v1', 'Job', 'jobs', { counted: true, subresources: status }),
  cronJobs: builtIn('batch/v1', 'CronJob', 'cronjobs', {
    counted: true,
    shortNames: ['cj'],
    subresources: status,
  }),
  leases: builtIn('coordination.k8s.io/v1', 'Lease', 'leases'),
  endpointSlices: builtIn('discovery.k8s.io/v1', 'EndpointSlice', 'endpointslices', {
    counted: true,
  }),
  horizontalPodAutoscalers: builtIn(
    'autoscaling/v2',
    'HorizontalPodAutoscaler',
    'horizontalpodautoscalers',
    { shortNames: ['hpa'], subresources: status },
  ),
  ingresses: builtIn('networking.k8s.io/v1', 'Ingress', 'ingresses', {
    counted: true,
    shortNames: ['ing'],
    subresources: status,
  }),
  ingressClasses: builtIn('networking.k8s.io/v1', 'IngressClass', 'ingressclasses', cluster),
  podDisruptionBudgets: builtIn('policy/v1', 'PodDisruptionBudget', 'poddisruptionbudgets', {
    counted: true,
    shortNames: ['pdb'],
    subresources: status,
  }),
  roles: builtIn('rbac.authorization.k8s.io/v1', 'Role', 'roles'),
  roleBindings: builtIn('rbac.authorization.k8s.io/v1', 'RoleBinding', 'rolebindings'),
  clusterRoles: builtIn('rbac.authorization.k8s.io/v1', 'ClusterRole', 'clusterroles', cluster),
  clusterRoleBindings: builtIn(
    'rbac.authorization.k8s.io/v1',
    'ClusterRoleBinding',
    'clusterrolebindings',
    cluster,
  ),
  selfSubjectAccessReviews: builtIn(
    'authorization.k8s.io/v1',
    'SelfSubjectAccessReview',
    'selfsubjectaccessreviews',
    { ...cluster, verbs: ['create'] },
  ),
} as const satisfies Record<string, ServedResource>;

const gateway = (kind: string, plural: string, more: Partial<CustomResource> = {}) => ({
  group: 'gateway.networking.k8s.io',
  version: 'v1',
  kind,
  plural,
  status: true,
  ...more,
});
const istio = (kind: string, plural: string) => ({
  group: 'networking.istio.io',
  version: 'v1',
  kind,
  plural,
  status: true,
});
const argo = (kind: string, plural: string, more: Partial<CustomResource> = {}) => ({
  group: 'argoproj.io',
  version: 'v1alpha1',
  kind,
  plural,
  ...more,
});
/** Chaos Mesh declares no status subresource for its experiments; only PodNetworkChaos and its like have one. */
const chaos = (kind: string, plural: string, withStatus = false) => ({
  group: 'chaos-mesh.org',
  version: 'v1alpha1',
  kind,
  plural,
  status: withStatus,
});

export const defaultCustomResources: readonly CustomResource[] = [
  gateway('GatewayClass', 'gatewayclasses', { namespaced: false, shortNames: ['gc'] }),
  gateway('Gateway', 'gateways', { shortNames: ['gtw'] }),
  gateway('HTTPRoute', 'httproutes'),
  gateway('GRPCRoute', 'grpcroutes'),
  istio('VirtualService', 'virtualservices'),
  istio('DestinationRule', 'destinationrules'),
  argo('Rollout', 'rollouts', { status: true, shortNames: ['ro'] }),
  argo('Application', 'applications', { shortNames: ['app'] }),
  argo('AnalysisRun', 'analysisruns'),
  argo('AnalysisTemplate', 'analysistemplates'),
  {
    group: 'kustomize.toolkit.fluxcd.io',
    version: 'v1',
    kind: 'Kustomization',
    plural: 'kustomizations',
    shortNames: ['ks'],
    status: true,
  },
  {
    group: 'keda.sh',
    version: 'v1alpha1',
    kind: 'ScaledObject',
    plural: 'scaledobjects',
    shortNames: ['so'],
    status: true,
  },
  chaos('PodChaos', 'podchaos'),
  chaos('NetworkChaos', 'networkchaos'),
  chaos('StressChaos', 'stresschaos'),
  chaos('IOChaos', 'iochaos'),
  chaos('TimeChaos', 'timechaos'),
  chaos('DNSChaos', 'dnschaos'),
  chaos('HTTPChaos', 'httpchaos'),
  chaos('JVMChaos', 'jvmchaos'),
  chaos('Workflow', 'workflows', true),
  chaos('Schedule', 'schedules'),
  chaos('PodNetworkChaos', 'podnetworkchaos', true),
  chaos('PodHttpChaos', 'podhttpchaos', true),
  chaos('PodIOChaos', 'podiochaos', true),
];

export const id = 6270;
export const ids = [6270,9830];
export const modules = {

/***/ 59830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ onlyThis),
/* harmony export */   b: () => (/* binding */ ClusterError)
/* harmony export */ });
/** Not another of the name that has come in its place. */
const onlyThis = ({ uid }) => uid === undefined ? {} : { uid };
class ClusterError extends Error {
    name = 'ClusterError';
    failure;
    status;
    /** Kubernetes' `reason` (AlreadyExists, Conflict, Invalid …) when the server gave one. */
    reason;
    constructor(failure, message, about = {}) {
        super(message, about.cause === undefined ? undefined : { cause: about.cause });
        this.failure = failure;
        this.status = about.status;
        this.reason = about.reason;
    }
}


/***/ }),

/***/ 78461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ resources)
/* harmony export */ });
const type = (apiVersion, kind, plural, namespaced = true) => ({ apiVersion, kind, plural, namespaced });
/** Every resource type Sluice touches; the README's Role is checked against this list. */
const resources = {
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
    horizontalPodAutoscalers: type('autoscaling/v2', 'HorizontalPodAutoscaler', 'horizontalpodautoscalers'),
    scaledObjects: type('keda.sh/v1alpha1', 'ScaledObject', 'scaledobjects'),
    verticalPodAutoscalers: type('autoscaling.k8s.io/v1', 'VerticalPodAutoscaler', 'verticalpodautoscalers'),
    podDisruptionBudgets: type('policy/v1', 'PodDisruptionBudget', 'poddisruptionbudgets'),
    httpRoutes: type('gateway.networking.k8s.io/v1', 'HTTPRoute', 'httproutes'),
    virtualServices: type('networking.istio.io/v1', 'VirtualService', 'virtualservices'),
    ingresses: type('networking.k8s.io/v1', 'Ingress', 'ingresses'),
    ingressClasses: type('networking.k8s.io/v1', 'IngressClass', 'ingressclasses', false),
    rollouts: type('argoproj.io/v1alpha1', 'Rollout', 'rollouts'),
    podChaos: type('chaos-mesh.org/v1alpha1', 'PodChaos', 'podchaos'),
    networkChaos: type('chaos-mesh.org/v1alpha1', 'NetworkChaos', 'networkchaos'),
    stressChaos: type('chaos-mesh.org/v1alpha1', 'StressChaos', 'stresschaos'),
    ioChaos: type('chaos-mesh.org/v1alpha1', 'IOChaos', 'iochaos'),
    timeChaos: type('chaos-mesh.org/v1alpha1', 'TimeChaos', 'timechaos'),
    dnsChaos: type('chaos-mesh.org/v1alpha1', 'DNSChaos', 'dnschaos'),
    httpChaos: type('chaos-mesh.org/v1alpha1', 'HTTPChaos', 'httpchaos'),
    jvmChaos: type('chaos-mesh.org/v1alpha1', 'JVMChaos', 'jvmchaos'),
    chaosWorkflows: type('chaos-mesh.org/v1alpha1', 'Workflow', 'workflows'),
    podNetworkChaos: type('chaos-mesh.org/v1alpha1', 'PodNetworkChaos', 'podnetworkchaos'),
    podIoChaos: type('chaos-mesh.org/v1alpha1', 'PodIOChaos', 'podiochaos'),
    podHttpChaos: type('chaos-mesh.org/v1alpha1', 'PodHttpChaos', 'podhttpchaos'),
};


/***/ }),

/***/ 66395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ briefPod)
/* harmony export */ });
/**
 * What waiting and watching read of a pod. A pod is 5 to 20 kB, and a release may have thousands of them before it: environment, probes, volumes and
 * the record of field owners, which nobody reads here, are let go as soon as a page or an event was parsed.
 */
function briefPod({ apiVersion, kind, metadata, spec, status = {} }) {
    const { containers, readinessGates = [] } = spec;
    const read = [...readConditions, ...readinessGates.map(({ conditionType }) => conditionType)];
    return {
        apiVersion,
        kind,
        metadata: some(metadata, 'name', 'namespace', 'uid', 'resourceVersion', 'deletionTimestamp'),
        spec: {
            ...some(spec, 'nodeName', 'hostNetwork', 'terminationGracePeriodSeconds', 'readinessGates', 'schedulingGates'),
            containers: containers.map((container) => some(container, 'name', 'image', 'ports')),
        },
        status: {
            ...some(status, 'phase', 'podIP', 'podIPs', 'reason', 'message'),
            conditions: (status.conditions ?? []).filter(({ type }) => read.includes(type)),
            ...(status.initContainerStatuses === undefined
                ? {}
                : { initContainerStatuses: status.initContainerStatuses.map(briefStatus) }),
            containerStatuses: (status.containerStatuses ?? []).map(briefStatus),
        },
    };
}
const readConditions = ['Ready', 'PodScheduled'];
const briefStatus = (status) => some(status, 'name', 'ready', 'started', 'restartCount', 'image', 'state', 'lastState');
/** These fields, as far as they are there. */
function some(object, ...names) {
    const entries = names.filter((name) => object[name] !== undefined).map((n) => [n, object[n]]);
    return Object.fromEntries(entries);
}


/***/ })

};

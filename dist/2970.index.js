export const id = 2970;
export const ids = [2970,9830,7449];
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
/* harmony export */   resources: () => (/* binding */ resources)
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
    applications: type('argoproj.io/v1alpha1', 'Application', 'applications'),
    kustomizations: type('kustomize.toolkit.fluxcd.io/v1', 'Kustomization', 'kustomizations'),
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

/***/ 28063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YY: () => (/* binding */ carryOver),
/* harmony export */   eR: () => (/* binding */ currentOne),
/* harmony export */   ss: () => (/* binding */ current),
/* harmony export */   ux: () => (/* binding */ within)
/* harmony export */ });
/** The objects of a watch by name, kept current: the same map again after the first list and after every change. */
async function* current(cluster, type, namespace, options, signal) {
    const objects = new Map();
    for await (const event of cluster.watch(type, namespace, options, signal)) {
        carryOver(objects, event);
        yield objects;
    }
}
/** Carries an event over into the objects by name; returns those that are new or changed. */
function carryOver(objects, event) {
    if (event.type === 'SYNC') {
        objects.clear();
        for (const object of event.objects)
            objects.set(object.metadata.name, object);
        return event.objects;
    }
    const { object } = event;
    if (event.type === 'DELETED') {
        objects.delete(object.metadata.name);
        return [];
    }
    objects.set(object.metadata.name, object);
    return [object];
}
/** One object by its name, kept current; undefined while there is none. */
async function* currentOne(cluster, type, namespace, name, signal) {
    const options = { fieldSelector: `metadata.name=${name}` };
    for await (const found of current(cluster, type, namespace, options, signal))
        yield found.get(name);
}
/** Runs `body` with a signal that aborts after `ms` milliseconds, with `signal`, or when `end` is called; nothing of it stays behind. */
async function within(clock, ms, signal, body) {
    const ended = new AbortController();
    const limit = AbortSignal.any(signal === undefined ? [ended.signal] : [ended.signal, signal]);
    const end = () => ended.abort();
    const timer = clock.sleep(ms, limit).then(end, () => undefined);
    try {
        return await body(limit, end);
    }
    finally {
        end();
        await timer;
    }
}


/***/ }),

/***/ 77699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AI: () => (/* binding */ leaseName),
/* harmony export */   Cw: () => (/* binding */ nameBeside),
/* harmony export */   K$: () => (/* binding */ trackLabel),
/* harmony export */   Pl: () => (/* binding */ prefix),
/* harmony export */   Uq: () => (/* binding */ workloadLabel),
/* harmony export */   W7: () => (/* binding */ canaryLabels),
/* harmony export */   ZF: () => (/* binding */ managedBy),
/* harmony export */   mh: () => (/* binding */ canaryName),
/* harmony export */   sH: () => (/* binding */ canarySelector),
/* harmony export */   z: () => (/* binding */ managedSelector)
/* harmony export */ });
/* harmony import */ var _evidence_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13431);

const prefix = 'sluice.dev/';
const trackLabel = 'sluice.dev/track';
const workloadLabel = 'sluice.dev/workload';
const managedBy = { 'app.kubernetes.io/managed-by': 'sluice' };
/** Finds what says that it is ours; a label proves nothing. */
const managedSelector = 'app.kubernetes.io/managed-by=sluice';
/** Names of Services and Jobs end at 63 characters; a longer one is cut, and the hash of the whole keeps it apart from its like. */
function nameBeside(workload, suffix) {
    const name = `${workload}-${suffix}`;
    if (name.length <= 63)
        return name;
    const hash = (0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_0__.hashOf)(workload).slice(0, 8);
    return `${workload.slice(0, 63 - suffix.length - hash.length - 2)}-${hash}-${suffix}`;
}
const canaryName = (workload) => nameBeside(workload, 'canary');
const leaseName = (workload) => `sluice-${workload}`;
const canaryLabels = (workload) => ({
    [trackLabel]: 'canary',
    [workloadLabel]: workload,
});
const canarySelector = (workload) => `${trackLabel}=canary,${workloadLabel}=${workload}`;


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


/***/ }),

/***/ 49677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Zy: () => (/* binding */ isRolledOut),
  I: () => (/* binding */ kindOf),
  Ez: () => (/* binding */ readWorkload),
  DT: () => (/* binding */ revisionOf),
  QP: () => (/* binding */ typeOf),
  pG: () => (/* binding */ workloadTypes)
});

// EXTERNAL MODULE: ./lib/evidence/release.js
var release = __webpack_require__(44692);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/ports/resources.js
var resources = __webpack_require__(78461);
;// CONCATENATED MODULE: ./lib/workload/kind.js
/** A count, or a percentage of `of`, as Kubernetes writes limits of a rollout. */
const countOf = (value, of, round) => typeof value === 'string' && value.endsWith('%')
    ? round((Number(value.slice(0, -1)) * of) / 100)
    : Number(value ?? 0);

// EXTERNAL MODULE: ./lib/workload/objects.js
var objects = __webpack_require__(98241);
// EXTERNAL MODULE: ./lib/workload/ownership.js
var ownership = __webpack_require__(45092);
;// CONCATENATED MODULE: ./lib/workload/deployment.js





const annotation = 'deployment.kubernetes.io/revision';
const numberOf = ({ metadata }) => metadata.annotations?.[annotation] ?? '';
/** The numbers that a ReplicaSet had before somebody went back to it; the Deployment controller keeps them. */
const formerNumbers = ({ metadata }) => (metadata.annotations?.[`${annotation}-history`] ?? '').split(',').filter((one) => one !== '');
const deploymentType = {
    resource: resources.resources.deployments,
    replacesUnready: true,
    revisionOf: ({ metadata }) => metadata.annotations?.[annotation] ?? '',
    isRolledOut(workload) {
        const { status = {} } = workload;
        const wanted = (0,objects/* replicasOf */.N4)(workload);
        return ((status.observedGeneration ?? 0) >= (workload.metadata.generation ?? 0) &&
            (status.updatedReplicas ?? 0) >= wanted &&
            (status.replicas ?? 0) <= (status.updatedReplicas ?? 0) &&
            (status.availableReplicas ?? 0) >= wanted);
    },
    async revisions(cluster, workload) {
        const own = await (0,ownership/* listOwned */.aL)(cluster, resources.resources.replicaSets, workload);
        return own
            .filter((replicaSet) => numberOf(replicaSet) !== '')
            .sort((a, b) => Number(numberOf(a)) - Number(numberOf(b)))
            .map(revisionFrom);
    },
    // Its controller keeps the numbers of before by itself.
    returnedTo: (workload, { template }) => ({ ...workload, spec: { ...workload.spec, template } }),
    cloneSpec({ spec }) {
        const { revisionHistoryLimit: _revisions, paused: _paused, ...rest } = spec;
        return rest;
    },
    refuseUnfit({ metadata: { name }, spec }) {
        if (spec['paused'] !== true)
            return;
        throw new errors.UsageError(`${name} is paused (spec.paused): a new template would reach no pod.`, {
            input: 'workload',
            fix: `Resume it: kubectl rollout resume deployment ${name}.`,
        });
    },
    outageOf,
};
function outageOf(workload) {
    const { name } = workload.metadata;
    const { type, rollingUpdate = {} } = (workload.spec['strategy'] ?? {});
    if (type === 'Recreate')
        return {
            why: `${name} has spec.strategy.type Recreate: a new template ends all of its pods before the first new one serves`,
            fix: 'Set spec.strategy.type to RollingUpdate.',
            avoidable: true,
        };
    const replicas = (0,objects/* replicasOf */.N4)(workload);
    const { maxSurge = '25%', maxUnavailable = '25%' } = rollingUpdate;
    const surge = countOf(maxSurge, replicas, Math.ceil);
    const asked = countOf(maxUnavailable, replicas, Math.floor);
    // Neither more nor fewer pods would be a standstill: Kubernetes takes one away then.
    const unavailable = surge === 0 ? Math.max(1, asked) : asked;
    if (replicas === 0 || unavailable < replicas)
        return undefined;
    return {
        why: `${name} may lose all of its ${replicas} pods at once (spec.strategy.rollingUpdate.maxUnavailable ${maxUnavailable}, maxSurge ${maxSurge}) when it gets a new template`,
        fix: 'Set maxUnavailable to 0 and maxSurge to 1 or more.',
        avoidable: true,
    };
}
function revisionFrom(replicaSet) {
    const { metadata = {}, ...rest } = replicaSet.spec.template;
    const { 'pod-template-hash': _hash, ...labels } = metadata.labels ?? {};
    const number = numberOf(replicaSet);
    return {
        id: number,
        names: [number, ...formerNumbers(replicaSet)],
        template: { ...rest, metadata: { ...metadata, labels } },
    };
}

;// CONCATENATED MODULE: ./lib/workload/stateful-set.js





/**
 * Going back gives a ControllerRevision the next number, and the StatefulSet controller forgets the one of before: a rollback that is run again
 * (its job was killed) would ask for a number that is gone. So it is kept on the StatefulSet, as `NAME=NUMBER,…`; numbers are never used twice.
 */
const formerKey = 'sluice.dev/former-revisions';
const formerKept = 20;
const stateful_set_formerNumbers = ({ annotations = {} }, id) => (annotations[formerKey] ?? '')
    .split(',')
    .filter((entry) => entry.startsWith(`${id}=`))
    .map((entry) => entry.slice(id.length + 1));
const specOf = ({ spec }) => spec;
const statefulSetType = {
    resource: resources.resources.statefulSets,
    replacesUnready: false,
    revisionOf: ({ status }) => status?.updateRevision ?? '',
    isRolledOut(workload) {
        const { status = {} } = workload;
        const wanted = (0,objects/* replicasOf */.N4)(workload);
        return ((status.observedGeneration ?? 0) >= (workload.metadata.generation ?? 0) &&
            (status.updatedReplicas ?? 0) >= wanted &&
            (status.replicas ?? 0) <= wanted &&
            (status.availableReplicas ?? 0) >= wanted &&
            status.currentRevision === status.updateRevision);
    },
    async revisions(cluster, workload) {
        const type = resources.resources.controllerRevisions;
        const own = await (0,ownership/* listOwned */.aL)(cluster, type, workload);
        return [...own]
            .sort((a, b) => a.revision - b.revision)
            .flatMap(stateful_set_revisionFrom)
            .map((revision) => ({
            ...revision,
            names: [...revision.names, ...stateful_set_formerNumbers(workload.metadata, revision.id)],
        }));
    },
    returnedTo(workload, { id, names, template }) {
        const { metadata, spec } = workload;
        const before = metadata.annotations?.[formerKey];
        const entry = `${id}=${names[0] ?? ''}`;
        const entries = (before === undefined ? [] : before.split(',')).filter((one) => one !== entry);
        const annotations = {
            ...metadata.annotations,
            [formerKey]: [...entries, entry].slice(-formerKept).join(','),
        };
        return { ...workload, metadata: { ...metadata, annotations }, spec: { ...spec, template } };
    },
    cloneSpec({ spec }) {
        const { revisionHistoryLimit: _revisions, ...rest } = spec;
        return {
            ...rest,
            // A canary is judged as a whole: its pods need not come one after the other.
            podManagementPolicy: 'Parallel',
            updateStrategy: { type: 'RollingUpdate' },
            // What the canary wrote ends with it, whoever deletes it.
            persistentVolumeClaimRetentionPolicy: { whenDeleted: 'Delete', whenScaled: 'Delete' },
        };
    },
    refuseUnfit(workload, { countsPods }) {
        const { updateStrategy, persistentVolumeClaimRetentionPolicy: claims } = specOf(workload);
        const { name } = workload.metadata;
        if (updateStrategy?.type === 'OnDelete')
            throw new errors.UsageError(`${name} has spec.updateStrategy.type OnDelete: a new template would reach no pod until somebody deletes it.`, { input: 'workload', fix: 'Set spec.updateStrategy.type to RollingUpdate.' });
        const partition = updateStrategy?.rollingUpdate?.partition ?? 0;
        if (partition > 0)
            throw new errors.UsageError(`${name} has spec.updateStrategy.rollingUpdate.partition ${partition}: pods of lower ordinals would keep the old version.`, { input: 'workload', fix: 'Set it to 0, or leave it out; the canary takes its place.' });
        if (countsPods && claims?.whenScaled === 'Delete')
            throw new errors.UsageError(`${name} has spec.persistentVolumeClaimRetentionPolicy.whenScaled Delete: fewer replicas for a share of pods would delete volumes with their data.`, {
                input: 'provider',
                fix: 'Set it to Retain, or use provider gateway-api, istio or nginx, which leave stable as it is.',
            });
    },
    outageOf(workload) {
        const { name } = workload.metadata;
        const replicas = (0,objects/* replicasOf */.N4)(workload);
        // Its pods have no surge: each is replaced in its place.
        if (replicas === 1)
            return {
                why: `${name} has one pod, which a StatefulSet replaces in its place: nobody serves until the new one does`,
                fix: 'Give it a second replica, or let the last stage be 100 % by provider gateway-api, istio or nginx.',
                avoidable: false,
            };
        const limit = specOf(workload).updateStrategy?.rollingUpdate?.maxUnavailable ?? 1;
        if (replicas === 0 || countOf(limit, replicas, Math.ceil) < replicas)
            return undefined;
        return {
            why: `${name} may lose all of its ${replicas} pods at once (spec.updateStrategy.rollingUpdate.maxUnavailable ${limit}) when it gets a new template`,
            fix: 'Lower maxUnavailable.',
            avoidable: true,
        };
    },
};
function stateful_set_revisionFrom({ metadata, revision, data }) {
    const stored = data?.spec?.template;
    if (stored === undefined)
        return [];
    // The directive of the patch, which says that nothing of the present template stays.
    const { $patch: _replace, ...template } = stored;
    return [{ id: metadata.name, names: [String(revision), metadata.name], template }];
}

;// CONCATENATED MODULE: ./lib/workload/kinds.js



const workloadTypes = {
    Deployment: deploymentType,
    StatefulSet: statefulSetType,
};
/** The kind of an object that is read as a workload. */
function kindOf({ kind, metadata }) {
    const found = release/* workloadKinds */.dd.find((known) => known === kind);
    if (found === undefined)
        throw new Error(`${metadata.name} is a ${kind}: only a ${release/* workloadKinds */.dd.join(' or ')} is released`);
    return found;
}
const typeOf = (workload) => workloadTypes[kindOf(workload)];
const revisionOf = (workload) => typeOf(workload).revisionOf(workload);
const isRolledOut = (workload) => typeOf(workload).isRolledOut(workload);
const readWorkload = (cluster, { kind, namespace, name }) => cluster.get(workloadTypes[kind].resource, namespace, name);


/***/ }),

/***/ 98241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N4: () => (/* binding */ replicasOf),
/* harmony export */   i_: () => (/* binding */ isReady),
/* harmony export */   nM: () => (/* binding */ selectorText),
/* harmony export */   wN: () => (/* binding */ restartsOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

const replicasOf = (workload) => workload.spec.replicas ?? 1;
/** How often containers of these pods were started anew. */
const restartsOf = (pods) => pods
    .flatMap(({ status }) => status?.containerStatuses ?? [])
    .reduce((sum, { restartCount }) => sum + restartCount, 0);
const isReady = (pod) => pod.metadata.deletionTimestamp === undefined &&
    (pod.status?.conditions ?? []).some(({ type, status }) => type === 'Ready' && status === 'True');
/** A label selector as the API's query parameter. */
function selectorText({ matchLabels = {}, matchExpressions = [] }) {
    const labels = Object.entries(matchLabels).map(([key, value]) => `${key}=${value}`);
    return [...labels, ...matchExpressions.map(requirementText)].join(',');
}
function requirementText({ key, operator, values = [] }) {
    switch (operator) {
        case 'In':
            return `${key} in (${values.join(',')})`;
        case 'NotIn':
            return `${key} notin (${values.join(',')})`;
        case 'Exists':
            return key;
        case 'DoesNotExist':
            return `!${key}`;
        default:
            return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .x)(operator);
    }
}


/***/ }),

/***/ 45092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LW: () => (/* binding */ ownedBy),
/* harmony export */   S4: () => (/* binding */ owns),
/* harmony export */   aL: () => (/* binding */ listOwned)
/* harmony export */ });
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98241);

/** The reference that makes an object end with its owner, by Kubernetes' own garbage collection; with several owners, with the last of them. */
const ownedBy = ({ apiVersion, kind, metadata }) => ({
    apiVersion,
    kind,
    name: metadata.name,
    uid: metadata.uid ?? '',
});
/** Whether it is an owner of the object, this very one and not another of its name. */
const owns = ({ metadata: { uid } }, object) => uid !== undefined && (object.metadata.ownerReferences ?? []).some((owner) => owner.uid === uid);
/** What a controller has made of the owner, found by the selector that it labels them with. One list. */
async function listOwned(cluster, type, owner) {
    const { items } = await cluster.list(type, owner.metadata.namespace ?? '', {
        labelSelector: (0,_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .selectorText */ .nM)(owner.spec.selector),
    });
    return items.filter((object) => owns(owner, object));
}


/***/ })

};

export const id = 1434;
export const ids = [1434];
export const modules = {

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

/***/ 81434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deployGate: () => (/* binding */ deployGate),
/* harmony export */   judgeDeploy: () => (/* binding */ judgeDeploy)
/* harmony export */ });
/* harmony import */ var _evidence_measurement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28773);
/* harmony import */ var _workload_readiness_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4347);


/** The half of deploy-canary that replays, as the catalogue of gates lists it. */
const deployGate = {
    kind: 'deploy',
    judge: judgeDeploy,
    facts: ({ readiness }) => (0,_workload_readiness_js__WEBPACK_IMPORTED_MODULE_0__/* .lastWordsOf */ .FL)(readiness),
};
/** Ready in time, at the share that was asked. */
function judgeDeploy(observation, parameters) {
    const measurements = [
        readyMeasurement(observation, parameters),
        exposureMeasurement(observation, parameters),
    ];
    return {
        verdict: (0,_evidence_measurement_js__WEBPACK_IMPORTED_MODULE_1__/* .worst */ .QZ)(measurements.map(({ verdict }) => verdict)),
        measurements,
        reasons: [
            ...measurements.filter(({ verdict }) => verdict !== 'pass').map(({ reason }) => reason),
            ...observation.notes,
        ],
    };
}
function readyMeasurement({ readiness }, { readyTimeoutSeconds }) {
    return {
        name: 'ready-seconds',
        dimension: 'readiness',
        unit: 's',
        canary: round(readiness.seconds),
        baseline: null,
        limit: readyTimeoutSeconds,
        direction: 'increase',
        verdict: readiness.ready ? 'pass' : 'fail',
        reason: readiness.ready
            ? `all pods ready after ${round(readiness.seconds)} s`
            : `${readiness.why.pod === null ? '' : `pod ${readiness.why.pod}: `}${readiness.why.message}`,
        sample: { kind: 'none' },
    };
}
function exposureMeasurement({ askedPercent, achievedPercent }, { tolerancePercent, allowApproximate }) {
    const near = achievedPercent !== null && Math.abs(achievedPercent - askedPercent) <= tolerancePercent;
    const good = near || (allowApproximate && achievedPercent !== null && achievedPercent > 0);
    return {
        name: 'exposure-achieved',
        dimension: 'exposure',
        unit: 'percent',
        canary: achievedPercent === null ? null : round(achievedPercent),
        baseline: null,
        limit: askedPercent,
        direction: 'either',
        verdict: achievedPercent === null ? 'inconclusive' : good ? 'pass' : 'fail',
        reason: achievedPercent === null
            ? 'the canary got no exposure'
            : `${round(achievedPercent)} % of ${askedPercent} % asked${near ? '' : ', approximate'}`,
        sample: { kind: 'none' },
    };
}
const round = (value) => Math.round(value * 100) / 100;


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


/***/ }),

/***/ 65330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ lastEvent),
/* harmony export */   X: () => (/* binding */ eventsAbout)
/* harmony export */ });
/* harmony import */ var _ports_resources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78461);

/**
 * What the latest event of that reason says about an object, if its message is one that is asked for. Reading events is a right that a Role may
 * lack: then there is none.
 */
async function lastEvent(place, about, reason, message = /./) {
    const found = await eventsAbout(place, about, reason);
    return found.filter((event) => message.test(event.message ?? '')).at(-1)?.message;
}
/** Events about an object, the latest last; those of an earlier object of the same name are not its own. */
async function eventsAbout({ cluster, namespace }, { metadata }, reason) {
    const fieldSelector = `involvedObject.name=${metadata.name}${reason === undefined ? '' : `,reason=${reason}`}`;
    const list = await cluster
        .list(_ports_resources_js__WEBPACK_IMPORTED_MODULE_0__.resources.events, namespace, { fieldSelector })
        .catch(() => undefined);
    return (list?.items ?? [])
        .filter(({ involvedObject: { uid } }) => uid === undefined || metadata.uid === undefined || uid === metadata.uid)
        .map((event, index) => ({ event, index, atMs: timeOf(event) }))
        .sort((a, b) => a.atMs - b.atMs || a.index - b.index)
        .map(({ event }) => event);
}
/** Recorders of the newer API fill eventTime and leave lastTimestamp empty; without any, the list's own order stands. */
function timeOf({ lastTimestamp, eventTime, metadata }) {
    const at = Date.parse(lastTimestamp ?? eventTime ?? metadata?.creationTimestamp ?? '');
    return Number.isNaN(at) ? 0 : at;
}


/***/ }),

/***/ 4347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k3: () => (/* binding */ awaitReady),
  Ik: () => (/* binding */ hopeless),
  FL: () => (/* binding */ lastWordsOf),
  oZ: () => (/* binding */ podReason),
  LH: () => (/* binding */ troubleOf),
  vf: () => (/* binding */ unready)
});

// EXTERNAL MODULE: ./lib/ports/resources.js
var resources = __webpack_require__(78461);
// EXTERNAL MODULE: ./lib/ports/watching.js
var watching = __webpack_require__(28063);
// EXTERNAL MODULE: ./lib/workload/brief-pod.js
var brief_pod = __webpack_require__(66395);
// EXTERNAL MODULE: ./lib/workload/kinds.js + 3 modules
var kinds = __webpack_require__(49677);
// EXTERNAL MODULE: ./lib/workload/objects.js
var objects = __webpack_require__(98241);
// EXTERNAL MODULE: ./lib/workload/pod-events.js
var pod_events = __webpack_require__(65330);
;// CONCATENATED MODULE: ./lib/workload/waiting.js

/**
 * Read along the life of a pod: scheduled, volumes, sandbox, images, init containers, containers, probes, readiness gates. The first step that
 * is not done is what it waits for; an event counts only for the step that is not done, since a mount that failed first may have worked later.
 */
function waitingFor(pod, events) {
    if ((0,objects/* isReady */.i_)(pod))
        return undefined;
    const { phase, reason, message } = pod.status ?? {};
    if (pod.metadata.deletionTimestamp !== undefined)
        return { reason: 'deadline', what: 'its own end: it is being deleted' };
    if (phase === 'Failed')
        return {
            reason: 'pod-failed',
            what: `another in its place: it failed${said(reason, message)}`,
        };
    return (scheduling(pod, events) ??
        starting(pod, events) ??
        initContainer(pod) ??
        container(pod, events) ??
        readinessGate(pod) ?? { reason: 'deadline', what: 'a condition that nobody names' });
}
const conditionOf = (pod, wanted) => pod.status?.conditions?.find(({ type }) => type === wanted);
/** `: reason: message`, as far as they are there. */
function said(...parts) {
    return parts.flatMap((part) => (part === undefined || part === '' ? [] : [`: ${part}`])).join('');
}
const lastOf = (events, ...reasons) => events.filter(({ reason = '' }) => reasons.includes(reason)).at(-1);
function scheduling(pod, events) {
    const scheduled = conditionOf(pod, 'PodScheduled');
    const placed = scheduled?.status === 'True' || pod.spec.nodeName !== undefined;
    if (placed || (pod.status?.containerStatuses ?? []).length > 0)
        return undefined;
    const gates = (pod.spec.schedulingGates ?? []).map(({ name }) => name);
    const about = { reason: 'unschedulable' };
    if (gates.length > 0 || scheduled?.reason === 'SchedulingGated')
        return { ...about, what: `its scheduling gates to be taken away: ${gates.join(', ') || '?'}` };
    const why = scheduled?.message ?? lastOf(events, 'FailedScheduling')?.message;
    return { ...about, what: `a node${said(why ?? 'no scheduler has said why')}` };
}
const mountEvents = ['FailedMount', 'FailedAttachVolume', 'FailedMapVolume'];
const sandboxEvents = [
    'FailedCreatePodSandBox',
    'FailedPodSandBoxStatus',
    'NetworkNotReady',
    'FailedCreatePodContainer',
];
/** Volumes, sandbox and images; once a container has run, only an image can be missing. */
function starting(pod, events) {
    const all = statusesOf(pod);
    const creating = all.find(({ state }) => createReasons.includes(state?.waiting?.reason ?? ''));
    if (all.length > 0 && creating === undefined)
        return undefined;
    const early = all.some(hasRun) ? [] : [...mountEvents, ...sandboxEvents];
    const last = lastOf(events, 'Pulling', 'Pulled', ...early);
    if (last?.reason === 'Pulling')
        return { reason: 'image-pull', what: `its image${said(last.message)}` };
    if (early.length === 0 || last?.reason === 'Pulled')
        return undefined;
    if (last === undefined) {
        const { nodeName } = pod.spec;
        const node = `its node${nodeName === undefined ? '' : ` ${nodeName}`}`;
        const { reason, message } = creating?.state?.waiting ?? {};
        const what = `${node} to make its sandbox, volumes and containers${said(reason, message)}`;
        return { reason: 'sandbox', what };
    }
    const volume = mountEvents.includes(last.reason ?? '');
    return {
        reason: volume ? 'volume' : 'sandbox',
        what: `its ${volume ? 'volumes' : 'sandbox'}: ${last.reason}${said(last.message)}`,
    };
}
const hasRun = ({ state, lastState }) => state?.running !== undefined ||
    state?.terminated !== undefined ||
    lastState?.terminated !== undefined;
const createReasons = ['ContainerCreating', 'PodInitializing'];
const statusesOf = ({ status = {} }) => [
    ...(status.initContainerStatuses ?? []).map((one) => ({ ...one, init: true })),
    ...(status.containerStatuses ?? []).map((one) => ({ ...one, init: false })),
];
/** A container in words. */
const nameOf = ({ init, name }) => `${init ? 'init container' : 'container'} ${name}`;
/** The first init container that has not ended well; one that serves beside the others is done once it has started. */
function initContainer(pod) {
    const open = statusesOf(pod).find(({ init, ready, started, state }) => init && !ready && started !== true && state?.terminated?.exitCode !== 0);
    if (open === undefined)
        return undefined;
    const { state, restartCount } = open;
    const again = restartCount > 0 ? ` (restarted ${restartCount} times)` : '';
    const now = state?.running !== undefined
        ? `, which runs since ${state.running.startedAt ?? '?'}`
        : state?.terminated !== undefined
            ? `, which exited with code ${state.terminated.exitCode}${said(state.terminated.reason, state.terminated.message)}`
            : said(state?.waiting?.reason, state?.waiting?.message);
    return { reason: 'init-container', what: `its ${nameOf(open)}${now}${again}` };
}
function container(pod, events) {
    const open = statusesOf(pod).find(({ init, ready }) => !init && !ready);
    if (open === undefined)
        return undefined;
    const { state, started, restartCount } = open;
    const again = restartCount > 0 ? ` (restarted ${restartCount} times)` : '';
    if (state?.running === undefined) {
        const ended = state?.terminated;
        const now = ended === undefined
            ? said(state?.waiting?.reason, state?.waiting?.message)
            : `, which exited with code ${ended.exitCode}${said(ended.reason, ended.message)}`;
        return { reason: 'deadline', what: `its ${nameOf(open)}${now}${again}` };
    }
    const kind = started === false ? 'startup' : 'readiness';
    const probed = events.filter(({ reason }) => reason === 'Unhealthy');
    const own = new RegExp(`^${kind}`, 'i');
    const failed = probed.filter(({ message = '' }) => own.test(message)).at(-1) ?? probed.at(-1);
    return {
        reason: failed === undefined ? 'deadline' : 'probe',
        what: `the ${kind} of its ${nameOf(open)}${said(failed?.message ?? `its ${kind} probe has not passed yet, and no event says why`)}${again}`,
    };
}
function readinessGate(pod) {
    for (const { conditionType } of pod.spec.readinessGates ?? []) {
        const now = conditionOf(pod, conditionType);
        if (now?.status === 'True')
            continue;
        const why = now === undefined ? ': nobody has set it' : said(now.reason, now.message);
        return { reason: 'readiness-gate', what: `its readiness gate ${conditionType}${why}` };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/workload/readiness.js







/** What the container that crashed said last, where something is known of it. */
const lastWordsOf = (readiness) => readiness.ready || readiness.why.logTail.length === 0
    ? {}
    : { lastWords: { pod: readiness.why.pod, lines: readiness.why.logTail } };
/**
 * Waits by watch until the workload is rolled out: one watch for it, one for its pods, no polling. Ends early when waiting is
 * pointless (crash loop, image that cannot be pulled), at the deadline with the best reason there is.
 */
async function awaitReady(awaited) {
    const { clock } = awaited;
    const startedMs = clock.now().getTime();
    const seconds = () => (clock.now().getTime() - startedMs) / 1000;
    const pods = new Map();
    let workload;
    await (0,watching/* within */.ux)(clock, awaited.timeoutMs, awaited.signal, async (limit, end) => {
        const say = progress(awaited, seconds);
        await Promise.all([
            followWorkload(awaited, limit, (found) => {
                workload = found;
                say(found);
                if (found === undefined || (0,kinds/* isRolledOut */.Zy)(found))
                    end();
            }),
            followPods(awaited, pods, limit, end),
        ]);
    });
    awaited.signal.throwIfAborted();
    if (workload !== undefined && (0,kinds/* isRolledOut */.Zy)(workload))
        return { ready: true, seconds: seconds() };
    const why = await reasonOf(awaited, [...pods.values()], workload);
    return { ready: false, seconds: seconds(), why };
}
async function followWorkload({ cluster, workload: { kind, namespace, name } }, limit, changed) {
    const { resource } = kinds/* workloadTypes */.pG[kind];
    for await (const found of (0,watching/* currentOne */.eR)(cluster, resource, namespace, name, limit)) {
        changed(found);
        if (limit.aborted)
            return;
    }
}
/** Keeps `pods` current until one of them is hopeless. An event costs what it changes: of thousands of pods there are tens of thousands. */
async function followPods({ cluster, workload: { namespace }, selector }, pods, limit, hopelessFound) {
    const options = { labelSelector: selector, keep: brief_pod/* briefPod */.s };
    for await (const event of cluster.watch(resources.resources.pods, namespace, options, limit)) {
        const changed = (0,watching/* carryOver */.YY)(pods, event);
        if (changed.some((pod) => hopeless(pod) !== undefined))
            hopelessFound();
        if (limit.aborted)
            return;
    }
}
/** Says how far it is: at each pod of a few, at each twentieth of many. */
function progress({ workload: { name }, onProgress }, seconds) {
    let shown;
    return (workload) => {
        const { readyReplicas: ready = 0 } = workload?.status ?? {};
        const wanted = workload?.spec.replicas ?? 0;
        const moved = shown === undefined || Math.abs(ready - shown) >= Math.max(1, wanted / 20);
        if (!moved && (ready !== wanted || ready === shown))
            return;
        shown = ready;
        onProgress?.(`${name}: ${ready} of ${workload?.spec.replicas ?? '?'} ready after ${seconds().toFixed(0)} s`);
    };
}
const pullReasons = ['ErrImagePull', 'ImagePullBackOff', 'InvalidImageName', 'ErrImageNeverPull'];
const configReasons = ['CreateContainerConfigError', 'CreateContainerError', 'RunContainerError'];
/** States that no waiting mends, of init containers too. */
function hopeless(pod) {
    for (const status of statusesOf(pod)) {
        const waiting = status.state?.waiting?.reason ?? '';
        if (pullReasons.includes(waiting))
            return { reason: 'image-pull', status };
        if (configReasons.includes(waiting))
            return { reason: 'config', status };
        if (waiting === 'CrashLoopBackOff')
            return { reason: 'crash-loop', status };
    }
    return undefined;
}
/** Pods of one workload are alike: a few tell why the rest are not ready, and thousands need not be asked about. */
const askedForEvents = 5;
/** Why one of the pods will not run whatever one waits; undefined when there is hope. */
async function troubleOf(place, pods) {
    for (const pod of pods) {
        const found = hopeless(pod);
        if (found !== undefined)
            return await stuck(place, pod, found);
    }
    return undefined;
}
async function reasonOf(awaited, pods, workload) {
    const place = { cluster: awaited.cluster, namespace: awaited.workload.namespace };
    const trouble = await troubleOf(place, pods);
    if (trouble !== undefined)
        return trouble;
    const waiting = workload === undefined ? undefined : await podReason(place, pods);
    if (workload !== undefined && waiting !== undefined) {
        const ready = `${pods.filter(objects/* isReady */.i_).length} of ${(0,objects/* replicasOf */.N4)(workload)} pods ready after ${awaited.timeoutMs / 1000} s`;
        return { ...waiting, message: `${ready}: ${waiting.pod} ${waiting.message}` };
    }
    return ((await refusedPod(place, pods, workload)) ?? fromWorkload(pods, workload, awaited.timeoutMs));
}
/** Why pods are not ready, as far as they or their events say so: what one of them waits for now. */
async function podReason(place, pods) {
    const trouble = await troubleOf(place, pods);
    if (trouble !== undefined)
        return trouble;
    const unreadyPods = pods.filter((one) => !(0,objects/* isReady */.i_)(one)).slice(0, askedForEvents);
    let vague;
    for (const pod of unreadyPods) {
        const waiting = waitingFor(pod, await (0,pod_events/* eventsAbout */.X)(place, pod));
        if (waiting === undefined)
            continue;
        const found = unready(waiting.reason, pod, `waits for ${waiting.what}`);
        if (waiting.reason !== 'deadline')
            return found;
        vague ??= found;
    }
    return vague;
}
/** Deployments have a condition when no pod may be made (quota, ServiceAccount, webhook); a StatefulSet has none and says it in events. */
async function refusedPod(place, pods, workload) {
    if (workload === undefined || workload.status?.conditions !== undefined)
        return undefined;
    if (pods.length >= (0,objects/* replicasOf */.N4)(workload))
        return undefined;
    const said = await (0,pod_events/* lastEvent */.R)(place, workload, 'FailedCreate');
    return said === undefined ? undefined : unready('rollout', null, said);
}
const unready = (reason, pod, message, logTail = []) => ({ reason, pod: pod?.metadata.name ?? null, message, logTail });
async function stuck(awaited, pod, { reason, status }) {
    const waiting = status.state?.waiting;
    const said = `${waiting?.reason ?? ''}: ${waiting?.message ?? ''}`;
    if (reason === 'image-pull') {
        // "Back-off pulling image" says less than the event before it.
        const event = await (0,pod_events/* lastEvent */.R)(awaited, pod, 'Failed', /pull/i);
        return unready(reason, pod, `image ${status.image ?? '?'}: ${event ?? said}`);
    }
    if (reason !== 'crash-loop')
        return unready(reason, pod, said);
    const terminated = status.lastState?.terminated;
    const exit = `CrashLoopBackOff: ${nameOf(status)} exited with code ${terminated?.exitCode ?? '?'}${terminated?.reason === undefined ? '' : ` (${terminated.reason})`} after ${status.restartCount} restarts`;
    return unready(reason, pod, exit, await lastLines(awaited, pod, status.name));
}
async function lastLines(awaited, pod, container) {
    const options = { container, tailLines: 10, previous: true };
    const read = (previous) => awaited.cluster.podLogs(awaited.namespace, pod.metadata.name, { ...options, previous });
    const text = await read(true)
        .catch(() => read(false))
        .catch(() => '');
    return text
        .split('\n')
        .filter((line) => line.trim() !== '')
        .slice(-10)
        .map((line) => line.slice(0, 500));
}
function fromWorkload(pods, workload, timeoutMs) {
    if (workload === undefined)
        return unready('rollout', null, 'somebody deleted it while its pods were awaited');
    const failing = workload.status?.conditions?.find(({ type, status }) => (type === 'ReplicaFailure' && status === 'True') ||
        (type === 'Progressing' && status === 'False'));
    if (failing !== undefined)
        return unready('rollout', null, `${failing.reason ?? failing.type}: ${failing.message ?? ''}`);
    return unready('deadline', null, `${pods.filter(objects/* isReady */.i_).length} of ${(0,objects/* replicasOf */.N4)(workload)} pods ready after ${timeoutMs / 1000} s; ${pods.length === 0 ? 'no pod was made' : 'the controller has not said that they are available'}`);
}


/***/ })

};

export const id = 8594;
export const ids = [8594];
export const modules = {

/***/ 88594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   policyConfigMap: () => (/* binding */ policyConfigMap)
/* harmony export */ });
/* harmony import */ var _ports_resources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78461);
/* harmony import */ var _ports_watching_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28063);
/* harmony import */ var _polled_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14935);



/** Without a change the API server is asked this often, so that a watch that hears nothing is not taken for a policy that does not change. */
const confirmedEveryMs = 30_000;
/** One key of a ConfigMap, watched; its version is the resourceVersion, its author the field manager that wrote it last. */
function policyConfigMap(clock, cluster, { namespace, name, key }) {
    const read = async (signal) => answerOf(await cluster.get(_ports_resources_js__WEBPACK_IMPORTED_MODULE_0__.resources.configMaps, namespace, name, signal), key);
    return {
        name: `configmap:${namespace}/${name}#${key}`,
        read: (signal) => (0,_polled_js__WEBPACK_IMPORTED_MODULE_1__/* .askedAgain */ .V6)(clock, signal, () => read(signal)),
        async follow(heard, signal) {
            const bell = bellOf();
            const watching = watch(cluster, { namespace, name }, signal, bell.ring);
            await (0,_polled_js__WEBPACK_IMPORTED_MODULE_1__/* .polled */ .FY)(clock, signal, confirmedEveryMs, () => read(signal), heard, bell.heard);
            await watching;
        },
    };
}
function answerOf(object, key) {
    if (object === undefined)
        return { state: 'unusable', problem: 'the ConfigMap is not there', version: '', by: '' };
    const about = { version: object.metadata.resourceVersion ?? '', by: writerOf(object) };
    const text = object.data?.[key];
    return text === undefined
        ? { state: 'unusable', problem: `the ConfigMap has no key ${key}`, ...about }
        : { state: 'text', text, ...about };
}
/** The field manager of the newest write: kubectl-edit, a GitOps controller, a person's tool. It is what they say of themselves. */
function writerOf({ metadata }) {
    const { managedFields } = metadata;
    const newest = [...(Array.isArray(managedFields) ? managedFields : [])].sort((a, b) => String(a.time) < String(b.time) ? 1 : -1)[0];
    return typeof newest?.manager === 'string' ? newest.manager.slice(0, 100) : '';
}
/** Rings at every event; a watch that breaks for good leaves the readings. */
async function watch(cluster, { namespace, name }, signal, ring) {
    try {
        for await (const _ of (0,_ports_watching_js__WEBPACK_IMPORTED_MODULE_2__/* .currentOne */ .eR)(cluster, _ports_resources_js__WEBPACK_IMPORTED_MODULE_0__.resources.configMaps, namespace, name, signal))
            ring();
    }
    catch {
        // The reading itself says what is wrong.
    }
}
/** Each ring is heard once; several before anybody listens are one. */
function bellOf() {
    let waiting;
    let isRung = false;
    return {
        ring() {
            if (waiting === undefined)
                isRung = true;
            waiting?.();
            waiting = undefined;
        },
        heard: () => new Promise((resolve) => {
            if (isRung)
                resolve();
            else
                waiting = resolve;
            isRung = false;
        }),
    };
}


/***/ }),

/***/ 14935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FY: () => (/* binding */ polled),
/* harmony export */   V6: () => (/* binding */ askedAgain)
/* harmony export */ });
/* unused harmony export asAnswer */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** Tries of one reading, and the pauses between them: a restart of the source is no reason to do without it. */
const pausesMs = [500, 1000, 2000, 4000];
/** Asks until there is an answer, some seconds at most; what is thrown is a source that is away. */
async function askedAgain(clock, signal, ask) {
    for (let attempt = 0;; attempt++) {
        const answer = await asAnswer(signal, ask);
        const pauseMs = pausesMs[attempt];
        if (answer.state !== 'away' || pauseMs === undefined)
            return answer;
        await clock.sleep(pauseMs, signal);
    }
}
async function asAnswer(signal, ask) {
    try {
        return await ask();
    }
    catch (thrown) {
        signal.throwIfAborted();
        return { state: 'away', problem: (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.messageOf)(thrown) };
    }
}
/** Asks every `everyMs`, or sooner when `changed` says so; ends with `signal`. */
async function polled(clock, signal, everyMs, ask, heard, changed = () => new Promise(() => undefined)) {
    try {
        let change = changed();
        for (;;) {
            signal.throwIfAborted();
            heard(await asAnswer(signal, ask));
            const woken = new AbortController();
            const either = AbortSignal.any([signal, woken.signal]);
            const late = clock.sleep(everyMs, either).then(() => false);
            // One that came while the source was asked is not lost: the promise is kept until it was heard.
            const isChanged = await Promise.race([late, change.then(() => true)]);
            woken.abort();
            await late.catch(() => undefined);
            if (isChanged)
                change = changed();
        }
    }
    catch (thrown) {
        if (!signal.aborted)
            throw thrown;
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


/***/ })

};

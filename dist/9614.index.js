export const id = 9614;
export const ids = [9614];
export const modules = {

/***/ 95420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ce: () => (/* binding */ isFields),
/* harmony export */   OA: () => (/* binding */ fields),
/* harmony export */   Oo: () => (/* binding */ controllerOf),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   V0: () => (/* binding */ records),
/* harmony export */   Vk: () => (/* binding */ sameJson),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   rI: () => (/* binding */ conditionOf),
/* harmony export */   vE: () => (/* binding */ timestamp)
/* harmony export */ });
function isFields(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The value as an object; anything else reads as an empty one. */
function fields(value) {
    return isFields(value) ? value : {};
}
/** The value as a list of objects; anything else reads as an empty one. */
function records(value) {
    return Array.isArray(value) ? value.filter(isFields) : [];
}
function text(value) {
    return typeof value === 'string' ? value : '';
}
function count(value, otherwise = 0) {
    return typeof value === 'number' ? value : otherwise;
}
/** The object at a path of field names, or an empty one. */
function at(value, ...path) {
    let here = fields(value);
    for (const step of path)
        here = fields(here[step]);
    return here;
}
/** Equality of JSON values; the order of an object's fields does not matter, an undefined field is a missing one. */
function sameJson(a, b) {
    if (a === b)
        return true;
    if (Array.isArray(a)) {
        return Array.isArray(b) && a.length === b.length && a.every((x, i) => sameJson(x, b[i]));
    }
    if (!isFields(a) || !isFields(b))
        return false;
    const defined = (o) => Object.keys(o).filter((key) => o[key] !== undefined);
    const keys = defined(a);
    return keys.length === defined(b).length && keys.every((key) => sameJson(a[key], b[key]));
}
/** RFC 3339 in whole seconds, as Kubernetes writes times. */
function timestamp(ms) {
    return `${new Date(ms).toISOString().slice(0, 19)}Z`;
}
function controllerOf(object) {
    return object.metadata.ownerReferences?.find((owner) => owner.controller === true);
}
/** The status condition of a type, if the object has one. */
function conditionOf(object, type) {
    return records(object.status?.['conditions']).find((condition) => condition['type'] === type);
}


/***/ }),

/***/ 33886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QI: () => (/* binding */ defaultCustomResources),
/* harmony export */   gc: () => (/* binding */ customResource),
/* harmony export */   jz: () => (/* binding */ builtInResources)
/* harmony export */ });
const everyVerb = [
    'create',
    'delete',
    'deletecollection',
    'get',
    'list',
    'patch',
    'update',
    'watch',
];
function builtIn(apiVersion, kind, plural, more = {}) {
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
function customResource(about) {
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
const builtInResources = {
    namespaces: builtIn('v1', 'Namespace', 'namespaces', {
        ...cluster,
        shortNames: ['ns'],
        subresources: ['finalize', 'status'],
    }),
    nodes: builtIn('v1', 'Node', 'nodes', { ...cluster, shortNames: ['no'], subresources: status }),
    pods: builtIn('v1', 'Pod', 'pods', {
        shortNames: ['po'],
        counted: true,
        subresources: ['binding', 'eviction', 'log', 'proxy', 'status'],
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
    horizontalPodAutoscalers: builtIn('autoscaling/v2', 'HorizontalPodAutoscaler', 'horizontalpodautoscalers', { shortNames: ['hpa'], subresources: status }),
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
    clusterRoleBindings: builtIn('rbac.authorization.k8s.io/v1', 'ClusterRoleBinding', 'clusterrolebindings', cluster),
    selfSubjectAccessReviews: builtIn('authorization.k8s.io/v1', 'SelfSubjectAccessReview', 'selfsubjectaccessreviews', { ...cluster, verbs: ['create'] }),
};
const gateway = (kind, plural, more = {}) => ({
    group: 'gateway.networking.k8s.io',
    version: 'v1',
    kind,
    plural,
    status: true,
    ...more,
});
const istio = (kind, plural) => ({
    group: 'networking.istio.io',
    version: 'v1',
    kind,
    plural,
    status: true,
});
const argo = (kind, plural, more = {}) => ({
    group: 'argoproj.io',
    version: 'v1alpha1',
    kind,
    plural,
    ...more,
});
/** Chaos Mesh declares no status subresource for its experiments; only PodNetworkChaos and its like have one. */
const chaos = (kind, plural, withStatus = false) => ({
    group: 'chaos-mesh.org',
    version: 'v1alpha1',
    kind,
    plural,
    status: withStatus,
});
const defaultCustomResources = [
    gateway('GatewayClass', 'gatewayclasses', { namespaced: false, shortNames: ['gc'] }),
    gateway('Gateway', 'gateways', { shortNames: ['gtw'] }),
    gateway('HTTPRoute', 'httproutes'),
    gateway('GRPCRoute', 'grpcroutes'),
    istio('VirtualService', 'virtualservices'),
    istio('DestinationRule', 'destinationrules'),
    argo('Rollout', 'rollouts', { status: true, shortNames: ['ro'] }),
    argo('AnalysisRun', 'analysisruns'),
    argo('AnalysisTemplate', 'analysistemplates'),
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
    chaos('Schedule', 'schedules'),
    chaos('PodNetworkChaos', 'podnetworkchaos', true),
    chaos('PodHttpChaos', 'podhttpchaos', true),
    chaos('PodIOChaos', 'podiochaos', true),
];


/***/ }),

/***/ 34180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kg: () => (/* binding */ serveShop),
/* harmony export */   RU: () => (/* binding */ defects),
/* harmony export */   cG: () => (/* binding */ randomFrom)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var prom_client__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95222);


const defects = [
    'none',
    'error-burst',
    'latency',
    'goroutine-leak',
    'dropped-tasks',
    'no-data',
    'crash-loop',
    'cut-off',
];
/** A small asynchronous shop: orders go into a queue, workers do them. Metrics in the shapes of a Go service. */
async function serveShop(options) {
    const { defect } = options;
    const random = randomFrom(options.seed);
    const log = (level, msg, more = {}) => {
        process.stdout.write(`${JSON.stringify({ time: new Date().toISOString(), level, msg, version: options.version, ...more })}\n`);
    };
    if (defect === 'crash-loop') {
        log('INFO', 'starting');
        process.stdout.write('panic: pq: relation "orders_v2" does not exist\n\ngoroutine 1 [running]:\nmain.mustMigrate(...)\n\t/src/cmd/shop/main.go:41\nmain.main()\n\t/src/cmd/shop/main.go:28 +0x1d\n');
        process.exit(2);
    }
    const registry = new prom_client__WEBPACK_IMPORTED_MODULE_1__.Registry();
    const metrics = shopMetrics(registry);
    const started = Date.now();
    const queue = [];
    let orders = 0;
    const leaked = () => defect === 'goroutine-leak' ? Math.round(((Date.now() - started) / 1000) * 25) : 0;
    const tick = setInterval(() => {
        metrics.goroutines.set(Math.round(120 + 6 * normal(random)) + leaked());
        const heap = 48e6 + 4e6 * random() + leaked() * 8192;
        metrics.heap.set(heap);
        metrics.resident.set(heap * 1.4);
        if (random() < 0.7)
            metrics.gc.observe(0.0004 + 0.0006 * random());
        for (const id of queue.splice(0, 50)) {
            // Taken from the queue, never done, never logged, never counted: nobody is told.
            if (defect === 'dropped-tasks' && id % 2 === 0)
                continue;
            metrics.processed.inc({ status: 'success' });
            if (id % 50 === 0)
                log('INFO', `task_id=${id} status=success`, { task_id: id });
        }
        metrics.depth.set(queue.length);
    }, 200);
    tick.unref();
    const order = (_request, response) => {
        const slower = defect === 'latency' ? 2.5 : 1;
        const ms = Math.min(400, 14 * Math.exp(0.35 * normal(random)) * slower);
        const failed = random() < (defect === 'error-burst' ? 0.5 : 0.0002);
        setTimeout(() => {
            const code = failed ? 500 : 202;
            // The time that was meant, not what this busy machine made of it: the demo's numbers are about the version.
            metrics.requests.inc({ method: 'POST', path: '/orders', code: String(code) });
            metrics.latency.observe({ method: 'POST', path: '/orders' }, ms / 1000);
            if (failed)
                log('ERROR', 'payment client: connection pool exhausted', { order: orders });
            else {
                orders += 1;
                queue.push(orders);
                metrics.enqueued.inc();
            }
            response.writeHead(code, { 'x-version': options.version }).end();
        }, ms);
    };
    const server = (0,node_http__WEBPACK_IMPORTED_MODULE_0__.createServer)((request, response) => {
        switch ((request.url ?? '/').split('?')[0]) {
            case '/livez':
                response.end('ok');
                return;
            case '/readyz':
                // Ready, but with the wrong address of its queue: only who asks for the queue by name is told.
                if (defect === 'cut-off' && request.url?.includes('dependency=queue') === true)
                    response
                        .writeHead(503)
                        .end('queue: dial tcp 10.96.0.99:4222: connect: connection refused');
                else
                    response.end('ok');
                return;
            case '/metrics':
                if (defect === 'no-data')
                    response.writeHead(404).end('404 page not found');
                else
                    void registry
                        .metrics()
                        .then((text) => response.writeHead(200, { 'content-type': registry.contentType }).end(text));
                return;
            case '/debug/pprof/goroutine':
                response.end(goroutines(120, leaked()));
                return;
            case '/orders':
                order(request, response);
                return;
            default:
                response.writeHead(404).end();
        }
    });
    server.keepAliveTimeout = 30_000;
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    log('INFO', 'ready');
    return {
        port: server.address().port,
        drain() {
            log('INFO', 'draining');
            clearInterval(tick);
            return new Promise((resolve) => server.close(() => resolve()));
        },
    };
}
/** What net/http/pprof answers with debug=1: a stack for each kind of goroutine. */
const goroutines = (working, leaked) => [
    `goroutine profile: total ${working + leaked}`,
    ...(leaked === 0
        ? []
        : [
            `${leaked} @ 0x43a2ee 0x40a6a5 0x6f3c11 0x471d01`,
            '#\t0x6f3c10\tmain.(*payments).watch+0x50\t/src/cmd/shop/payments.go:88',
            '',
        ]),
    `${working} @ 0x43a2ee 0x44d4a5 0x6f2b31 0x471d01`,
    '#\t0x6f2b30\tmain.(*worker).run+0x90\t/src/cmd/shop/worker.go:52',
    '',
].join('\n');
function shopMetrics(registry) {
    const registers = [registry];
    return {
        gc: new prom_client__WEBPACK_IMPORTED_MODULE_1__.Summary({
            name: 'go_gc_duration_seconds',
            help: 'A summary of the wall-time pause (stop-the-world) duration in garbage collection cycles.',
            percentiles: [0, 0.25, 0.5, 0.75, 1],
            registers,
        }),
        goroutines: new prom_client__WEBPACK_IMPORTED_MODULE_1__.Gauge({ name: 'go_goroutines', help: 'Number of goroutines', registers }),
        heap: new prom_client__WEBPACK_IMPORTED_MODULE_1__.Gauge({ name: 'go_memstats_heap_inuse_bytes', help: 'Heap in use', registers }),
        resident: new prom_client__WEBPACK_IMPORTED_MODULE_1__.Gauge({
            name: 'process_resident_memory_bytes',
            help: 'Resident memory size in bytes.',
            registers,
        }),
        requests: new prom_client__WEBPACK_IMPORTED_MODULE_1__.Counter({
            name: 'http_requests_total',
            help: 'Requests',
            labelNames: ['method', 'path', 'code'],
            registers,
        }),
        latency: new prom_client__WEBPACK_IMPORTED_MODULE_1__.Histogram({
            name: 'http_request_duration_seconds',
            help: 'Duration of requests',
            labelNames: ['method', 'path'],
            buckets: Array.from({ length: 24 }, (_, i) => Number((0.002 * 1.3 ** i).toPrecision(4))),
            registers,
        }),
        enqueued: new prom_client__WEBPACK_IMPORTED_MODULE_1__.Counter({ name: 'tasks_enqueued_total', help: 'Tasks accepted', registers }),
        processed: new prom_client__WEBPACK_IMPORTED_MODULE_1__.Counter({
            name: 'tasks_processed_total',
            help: 'Tasks done',
            labelNames: ['status'],
            registers,
        }),
        depth: new prom_client__WEBPACK_IMPORTED_MODULE_1__.Gauge({ name: 'queue_depth', help: 'Tasks waiting', registers }),
    };
}
/** Mulberry32: small, good enough for a load model, repeatable. */
function randomFrom(seed) {
    let state = seed >>> 0;
    return () => {
        state = (state + 0x6d2b79f5) >>> 0;
        let t = Math.imul(state ^ (state >>> 15), 1 | state);
        t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
        return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
    };
}
/** Box-Muller. */
const normal = (random) => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());


/***/ }),

/***/ 99614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  startWorld: () => (/* binding */ startWorld)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./lib/sandbox/kubernetes/objects.js
var objects = __webpack_require__(95420);
// EXTERNAL MODULE: ./lib/sandbox/kubernetes/resource-types.js
var resource_types = __webpack_require__(33886);
;// CONCATENATED MODULE: ./lib/sandbox/kubernetes/status-error.js
/** A refusal as the API server words it: becomes the `Status` object of the answer. */
class StatusError extends Error {
    name = 'StatusError';
    code;
    reason;
    details;
    constructor(code, reason, message, details) {
        super(message);
        this.code = code;
        this.reason = reason;
        this.details = details;
    }
}
function statusBody(error) {
    return {
        kind: 'Status',
        apiVersion: 'v1',
        metadata: {},
        status: 'Failure',
        message: error.message,
        ...(error.reason === '' ? {} : { reason: error.reason }),
        ...(error.details === undefined ? {} : { details: error.details }),
        code: error.code,
    };
}
/** `deployments.apps`, as messages name a resource. */
function qualified(resource) {
    return resource.group === '' ? resource.plural : `${resource.plural}.${resource.group}`;
}
function about(resource, name) {
    return {
        ...(name === '' ? {} : { name }),
        ...(resource.group === '' ? {} : { group: resource.group }),
        kind: resource.plural,
    };
}
const notFound = (resource, name) => new StatusError(404, 'NotFound', `${qualified(resource)} "${name}" not found`, about(resource, name));
const noSuchPath = () => new StatusError(404, 'NotFound', 'the server could not find the requested resource', {});
const alreadyExists = (resource, name) => new StatusError(409, 'AlreadyExists', `${qualified(resource)} "${name}" already exists`, about(resource, name));
const conflict = (resource, name, why) => new StatusError(409, 'Conflict', `Operation cannot be fulfilled on ${qualified(resource)} "${name}": ${why}`, about(resource, name));
const modified = (resource, name) => conflict(resource, name, 'the object has been modified; please apply your changes to the latest version and try again');
const badRequest = (message) => new StatusError(400, 'BadRequest', message);
const forbidden = (resource, name, why) => {
    const what = resource.group === '' ? resource.plural : `${resource.plural}.${resource.group}`;
    return new StatusError(403, 'Forbidden', `${what}${name === '' ? '' : ` "${name}"`} is forbidden: ${why}`, {
        ...(name === '' ? {} : { name }),
        ...(resource.group === '' ? {} : { group: resource.group }),
        kind: resource.plural,
    });
};
const gone = (message) => new StatusError(410, 'Expired', message);
function invalid(resource, name, causes) {
    const said = causes.map((cause) => `${cause.field}: ${cause.message}`);
    const what = resource.group === '' ? resource.kind : `${resource.kind}.${resource.group}`;
    const [only] = said;
    const list = said.length === 1 && only !== undefined ? only : `[${said.join(', ')}]`;
    return new StatusError(422, 'Invalid', `${what} "${name}" is invalid: ${list}`, {
        ...(name === '' ? {} : { name }),
        ...(resource.group === '' ? {} : { group: resource.group }),
        kind: resource.kind,
        causes,
    });
}

;// CONCATENATED MODULE: ./lib/sandbox/chaos/controller.js



const finalizer = 'chaos-mesh/records';
const typeOf = (plural) => {
    const found = resource_types/* defaultCustomResources */.QI.map(resource_types/* customResource */.gc).find((type) => type.plural === plural);
    if (found === undefined)
        throw new Error(`no resource ${plural}`);
    return found;
};
const { pods } = resource_types/* builtInResources */.jz;
/**
 * Chaos Mesh as the sandbox has it: pod-kill acts on the pods' processes; what this machine cannot do fails with a reason in the records,
 * as the real daemon's does. Records, finalizer and phases are Chaos Mesh's own (docs/chaos.md).
 */
function startChaosController(store, kill, passMs = 100) {
    const timers = new Set();
    const podChaos = typeOf('podchaos');
    const networkChaos = typeOf('networkchaos');
    const reconcile = (type, name, namespace) => {
        const object = store.find(type, namespace, name);
        if (object === undefined)
            return;
        try {
            step(store, type, object, kill);
        }
        catch (thrown) {
            if (!(thrown instanceof StatusError))
                throw thrown;
        }
    };
    const unsubscribe = store.onChange(({ resource, type, object }) => {
        const served = [podChaos, networkChaos].find(({ plural }) => plural === resource.plural);
        if (served === undefined || type === 'DELETED')
            return;
        const timer = setTimeout(() => {
            timers.delete(timer);
            reconcile(served, object.metadata.name, object.metadata.namespace ?? '');
        }, passMs);
        timers.add(timer);
    });
    return () => {
        unsubscribe();
        for (const timer of timers)
            clearTimeout(timer);
    };
}
/** One pass of Chaos Mesh's pipeline: finalizer, records, finalizer away. */
function step(store, type, object, kill) {
    const { finalizers = [], deletionTimestamp } = object.metadata;
    if (deletionTimestamp !== undefined) {
        store.update(type, {
            ...object,
            metadata: { ...object.metadata, finalizers: finalizers.filter((one) => one !== finalizer) },
        });
        return;
    }
    if (!finalizers.includes(finalizer)) {
        store.update(type, {
            ...object,
            metadata: { ...object.metadata, finalizers: [...finalizers, finalizer] },
        });
        return;
    }
    if ((0,objects/* records */.V0)((0,objects.at)(object, 'status', 'experiment')['containerRecords']).length > 0)
        return;
    const selected = Object.entries((0,objects.at)(object, 'spec', 'selector', 'pods')).flatMap(([namespace, names]) => (Array.isArray(names) ? names : []).map((name) => ({ namespace, name: (0,objects/* text */.Qq)(name) })));
    const containerRecords = selected.map(({ namespace, name }) => apply(store, object, namespace, name, kill));
    const injected = containerRecords.length > 0 &&
        containerRecords.every((record) => record['phase'] === 'Injected');
    const status = {
        conditions: [
            { type: 'Selected', status: containerRecords.length > 0 ? 'True' : 'False' },
            { type: 'AllInjected', status: injected ? 'True' : 'False' },
            { type: 'AllRecovered', status: 'False' },
            { type: 'Paused', status: 'False' },
        ],
        experiment: { desiredPhase: 'Run', containerRecords },
    };
    store.update(type, { ...object, status });
}
function apply(store, object, namespace, name, kill) {
    const spec = (0,objects/* fields */.OA)(object.spec);
    const event = (good, message = '') => ({
        type: good ? 'Succeeded' : 'Failed',
        operation: 'Apply',
        message,
        timestamp: (0,objects/* timestamp */.vE)(Date.now()),
    });
    const about = { id: `${namespace}/${name}`, selectorKey: '.', recoveredCount: 0 };
    const pod = store.find(pods, namespace, name);
    const can = spec['action'] === 'pod-kill' && pod !== undefined;
    if (!can) {
        const why = pod === undefined
            ? `pod ${name} not found`
            : `unable to set ${(0,objects/* text */.Qq)(spec['action'])} for pod ${name}: the sandbox has no network emulation`;
        return { ...about, phase: 'Not Injected/Wait', injectedCount: 0, events: [event(false, why)] };
    }
    if ((0,objects/* count */.U9)(spec['gracePeriod']) === 0)
        kill(pod.metadata.uid ?? '');
    store.remove(pods, namespace, name, { graceSeconds: (0,objects/* count */.U9)(spec['gracePeriod']) });
    return { ...about, phase: 'Injected', injectedCount: 1, events: [event(true)] };
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
;// CONCATENATED MODULE: ./lib/sandbox/github/server.js

/** Whose token every request carries. */
const botLogin = 'github-actions[bot]';
/** The few endpoints of GitHub's REST API that a report needs, for one pull request. */
async function startGitHub(pullRequest) {
    const comments = [];
    let refused;
    let next = 1;
    const answers = [
        [
            'GET',
            /^\/repos\/[^/]+\/[^/]+\/commits\/[^/]+\/pulls$/,
            () => [200, [{ number: pullRequest, state: 'open' }]],
        ],
        [
            'GET',
            /^\/repos\/[^/]+\/[^/]+\/issues\/(\d+)\/comments$/,
            (_body, _match, query) => {
                const size = Number(query.get('per_page') ?? '30');
                const page = Number(query.get('page') ?? '1');
                return [200, comments.slice((page - 1) * size, page * size)];
            },
        ],
        [
            'POST',
            /^\/repos\/([^/]+\/[^/]+)\/issues\/(\d+)\/comments$/,
            ({ body }, match) => {
                const id = next++;
                const made = {
                    id,
                    body: String(body),
                    html_url: `https://github.com/${match[1]}/pull/${match[2]}#issuecomment-${id}`,
                    user: { login: botLogin, type: 'Bot' },
                };
                comments.push(made);
                return [201, made];
            },
        ],
        ['POST', /^\/graphql$/, () => [200, { data: { viewer: { login: botLogin } } }]],
        [
            'PATCH',
            /^\/repos\/[^/]+\/[^/]+\/issues\/comments\/(\d+)$/,
            ({ body }, match) => {
                const found = comments.find(({ id }) => id === Number(match[1]));
                if (found === undefined)
                    return [404, { message: 'Not Found' }];
                found.body = String(body);
                return [200, found];
            },
        ],
    ];
    const server = (0,external_node_http_.createServer)((request, response) => {
        void (async () => {
            const url = new URL(request.url ?? '/', 'http://github');
            const body = await jsonBody(request);
            const found = answers
                .map(([method, path, answer]) => ({
                match: method === request.method ? path.exec(url.pathname) : null,
                answer,
            }))
                .find(({ match }) => match !== null);
            const writes = request.method !== 'GET' && url.pathname !== '/graphql';
            const [status, payload] = writes && refused !== undefined
                ? [refused, { message: 'Resource not accessible by integration' }]
                : found?.match == null
                    ? [404, { message: 'Not Found' }]
                    : found.answer(body, found.match, url.searchParams);
            response
                .writeHead(status, { 'content-type': 'application/json' })
                .end(JSON.stringify(payload));
        })();
    });
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    return {
        url: `http://127.0.0.1:${server.address().port}`,
        comments,
        refuse(status) {
            refused = status;
        },
        stop: () => new Promise((resolve) => {
            server.close(() => resolve());
            server.closeAllConnections();
        }),
    };
}
async function jsonBody(request) {
    let content = '';
    for await (const chunk of request)
        content += chunk.toString('utf8');
    return content === '' ? {} : JSON.parse(content);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
;// CONCATENATED MODULE: ./lib/sandbox/kubernetes/certificates.js

const SEQUENCE = 0x30;
const SET = 0x31;
function der(tag, ...parts) {
    const body = Buffer.concat(parts);
    const short = body.length < 0x80;
    const size = Buffer.from(body.length.toString(16).padStart(body.length < 0x100 ? 2 : 4, '0'), 'hex');
    const length = short ? Buffer.from([body.length]) : Buffer.from([0x80 | size.length, ...size]);
    return Buffer.concat([Buffer.from([tag]), length, body]);
}
function base128(value) {
    const digits = [value & 0x7f];
    for (let rest = value >>> 7; rest > 0; rest >>>= 7)
        digits.unshift((rest & 0x7f) | 0x80);
    return digits;
}
function oid(dotted) {
    const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
    return der(0x06, Buffer.from([first * 40 + second, ...rest.flatMap(base128)]));
}
const utf8 = (value) => der(0x0c, Buffer.from(value));
const bits = (value, unused = 0) => der(0x03, Buffer.from([unused]), value);
const TRUE = der(0x01, Buffer.from([0xff]));
const ecdsaWithSha256 = der(SEQUENCE, oid('1.2.840.10045.4.3.2'));
function distinguishedName(subject) {
    const attribute = (type, value) => der(SET, der(SEQUENCE, oid(type), utf8(value)));
    return der(SEQUENCE, ...(subject.organizations ?? []).map((name) => attribute('2.5.4.10', name)), attribute('2.5.4.3', subject.commonName));
}
/** GeneralizedTime: good for every year, unlike UTCTime. */
function time(at) {
    return der(0x18, Buffer.from(`${at.toISOString().replace(/\D/g, '').slice(0, 14)}Z`));
}
function extension(type, value, critical = false) {
    return der(SEQUENCE, oid(type), ...(critical ? [TRUE] : []), der(0x04, value));
}
const keyUsage = (value, unused) => extension('2.5.29.15', bits(Buffer.from([value]), unused), true);
const extendedKeyUsage = (type) => extension('2.5.29.37', der(SEQUENCE, oid(type)));
function extensionsFor(usage) {
    switch (usage) {
        case 'authority':
            return [extension('2.5.29.19', der(SEQUENCE, TRUE), true), keyUsage(0x06, 1)];
        case 'client':
            return [keyUsage(0x80, 7), extendedKeyUsage('1.3.6.1.5.5.7.3.2')];
        case 'server':
            return [
                keyUsage(0x80, 7),
                extendedKeyUsage('1.3.6.1.5.5.7.3.1'),
                extension('2.5.29.17', der(SEQUENCE, der(0x87, Buffer.from([127, 0, 0, 1])), der(0x82, Buffer.from('localhost')))),
            ];
    }
}
function serialNumber() {
    const bytes = (0,external_node_crypto_.randomBytes)(12);
    bytes[0] = ((bytes[0] ?? 0) & 0x7f) | 0x40;
    return der(0x02, bytes);
}
function certify(about) {
    const day = 24 * 60 * 60 * 1000;
    const body = der(SEQUENCE, der(0xa0, der(0x02, Buffer.from([2]))), serialNumber(), ecdsaWithSha256, distinguishedName(about.issuer), der(SEQUENCE, time(new Date(about.now.getTime() - day)), time(new Date(about.now.getTime() + 365 * day))), distinguishedName(about.subject), about.publicKey.export({ type: 'spki', format: 'der' }), der(0xa3, der(SEQUENCE, ...extensionsFor(about.usage))));
    const signature = (0,external_node_crypto_.sign)('sha256', body, about.signer);
    const encoded = der(SEQUENCE, body, ecdsaWithSha256, bits(signature)).toString('base64');
    const lines = encoded.match(/.{1,64}/g) ?? [];
    return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`;
}
/** A certificate authority that lives as long as the process. */
function createAuthority(now) {
    const issuer = { commonName: 'sluice-sandbox-ca' };
    const root = (0,external_node_crypto_.generateKeyPairSync)('ec', { namedCurve: 'P-256' });
    const certificate = certify({
        subject: issuer,
        issuer,
        publicKey: root.publicKey,
        signer: root.privateKey,
        usage: 'authority',
        now,
    });
    return {
        certificate,
        issue(subject, usage) {
            const pair = (0,external_node_crypto_.generateKeyPairSync)('ec', { namedCurve: 'P-256' });
            return {
                certificate: certify({
                    subject,
                    issuer,
                    publicKey: pair.publicKey,
                    signer: root.privateKey,
                    usage,
                    now,
                }),
                key: pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
            };
        },
    };
}

;// CONCATENATED MODULE: ./lib/sandbox/kubernetes/owned.js


const { pods: owned_pods, replicaSets } = resource_types/* builtInResources */.jz;
const hashKey = 'pod-template-hash';
const replicasOf = (object) => (0,objects/* count */.U9)((0,objects/* fields */.OA)(object.spec)['replicas'], 1);
const isReady = (pod) => pod.metadata.deletionTimestamp === undefined && (0,objects/* conditionOf */.rI)(pod, 'Ready')?.['status'] === 'True';
const owned = (store, resource, owner) => store
    .list(resource, owner.metadata.namespace)
    .filter((object) => (0,objects/* controllerOf */.Oo)(object)?.uid === owner.metadata.uid);
const ownedBy = (owner) => [
    {
        apiVersion: owner.apiVersion,
        kind: owner.kind,
        name: owner.metadata.name,
        uid: owner.metadata.uid ?? '',
        controller: true,
        blockOwnerDeletion: true,
    },
];
function templateOf(object) {
    const template = (0,objects.at)(object, 'spec', 'template');
    const { [hashKey]: _hash, ...labels } = (0,objects.at)(template, 'metadata', 'labels');
    return { ...template, metadata: { ...(0,objects/* fields */.OA)(template['metadata']), labels } };
}

;// CONCATENATED MODULE: ./lib/sandbox/kubernetes/deployments.js




const { deployments, pods: deployments_pods, replicaSets: deployments_replicaSets } = resource_types/* builtInResources */.jz;
const revisionKey = 'deployment.kubernetes.io/revision';
const historyKey = 'deployment.kubernetes.io/revision-history';
const revisionOf = (object) => Number(object.metadata.annotations?.[revisionKey] ?? '0');
function annotate(store, resource, object, revision) {
    const before = object.metadata.annotations ?? {};
    const former = [before[historyKey], before[revisionKey]].filter((one) => one !== undefined);
    const annotations = {
        ...before,
        [revisionKey]: revision,
        ...(resource === deployments_replicaSets && former.length > 0 ? { [historyKey]: former.join(',') } : {}),
    };
    return store.update(resource, { ...object, metadata: { ...object.metadata, annotations } }, { uncounted: true });
}
function setReplicas(store, replicaSet, replicas) {
    if (replicasOf(replicaSet) === replicas)
        return;
    const now = store.get(deployments_replicaSets, replicaSet.metadata.namespace, replicaSet.metadata.name);
    store.update(deployments_replicaSets, { ...now, spec: { ...(0,objects/* fields */.OA)(now.spec), replicas } });
}
function share(value, of, round) {
    if (typeof value === 'string' && value.endsWith('%'))
        return round((Number(value.slice(0, -1)) * of) / 100);
    return Number(value ?? 0);
}
function rollOut(store, deployment, current, old) {
    const wanted = replicasOf(deployment);
    const strategy = (0,objects.at)(deployment, 'spec', 'strategy');
    const sum = (list, value) => list.reduce((total, object) => total + value(object), 0);
    if (strategy['type'] === 'Recreate') {
        for (const replicaSet of old)
            setReplicas(store, replicaSet, 0);
        if (sum(old, (replicaSet) => owned(store, deployments_pods, replicaSet).length) === 0)
            setReplicas(store, current, wanted);
        return;
    }
    const rolling = (0,objects.at)(strategy, 'rollingUpdate');
    let surge = share(rolling['maxSurge'], wanted, Math.ceil);
    const unavailable = share(rolling['maxUnavailable'], wanted, Math.floor);
    if (surge === 0 && unavailable === 0)
        surge = 1;
    const oldTotal = sum(old, replicasOf);
    if (replicasOf(current) > wanted || oldTotal === 0)
        setReplicas(store, current, wanted);
    else {
        const room = wanted + surge - oldTotal - replicasOf(current);
        if (room > 0)
            setReplicas(store, current, Math.min(wanted, replicasOf(current) + room));
    }
    const ready = (replicaSet) => owned(store, deployments_pods, replicaSet).filter(isReady).length;
    let spare = sum([...old, current], ready) - (wanted - unavailable);
    for (const replicaSet of old) {
        const have = replicasOf(replicaSet);
        if (have === 0)
            continue;
        const broken = Math.max(0, have - ready(replicaSet));
        const healthy = Math.min(Math.max(0, spare), have - broken);
        spare -= healthy;
        setReplicas(store, replicaSet, have - broken - healthy);
    }
}
function limitHistory(store, deployment, old) {
    const limit = (0,objects/* count */.U9)((0,objects/* fields */.OA)(deployment.spec)['revisionHistoryLimit'], 10);
    const empty = old
        .filter((replicaSet) => replicasOf(replicaSet) === 0 && owned(store, deployments_pods, replicaSet).length === 0)
        .sort((a, b) => revisionOf(a) - revisionOf(b));
    for (const { metadata } of empty.slice(0, Math.max(0, empty.length - limit)))
        store.remove(deployments_replicaSets, metadata.namespace, metadata.name);
}
function condition(object, type, status, reason, message = '') {
    const before = (0,objects/* conditionOf */.rI)(object, type);
    if (before?.['status'] === status && before['reason'] === reason)
        return before;
    const now = (0,objects/* timestamp */.vE)(Date.now());
    return { type, status, reason, message, lastUpdateTime: now, lastTransitionTime: now };
}
function progressing(deployment, complete, moved) {
    if (complete)
        return condition(deployment, 'Progressing', 'True', 'NewReplicaSetAvailable');
    const before = (0,objects/* conditionOf */.rI)(deployment, 'Progressing');
    const now = (0,objects/* timestamp */.vE)(Date.now());
    const fresh = {
        type: 'Progressing',
        status: 'True',
        reason: 'ReplicaSetUpdated',
        message: '',
        lastUpdateTime: now,
        lastTransitionTime: now,
    };
    if (before === undefined || (moved && before['status'] === 'True'))
        return fresh;
    const deadlineMs = (0,objects/* count */.U9)((0,objects/* fields */.OA)(deployment.spec)['progressDeadlineSeconds'], 600) * 1000;
    const late = Date.now() - Date.parse((0,objects/* text */.Qq)(before['lastUpdateTime'])) > deadlineMs;
    if (!late || before['reason'] === 'NewReplicaSetAvailable')
        return before['reason'] === 'NewReplicaSetAvailable' ? fresh : before;
    return condition(deployment, 'Progressing', 'False', 'ProgressDeadlineExceeded', `ReplicaSet of "${deployment.metadata.name}" has timed out progressing.`);
}
function writeStatus(store, given) {
    const deployment = store.get(deployments, given.metadata.namespace, given.metadata.name);
    const all = owned(store, deployments_replicaSets, deployment);
    const current = all.find((replicaSet) => (0,objects/* sameJson */.Vk)(templateOf(replicaSet), templateOf(deployment)));
    const podsOf = (list) => list
        .flatMap((replicaSet) => owned(store, deployments_pods, replicaSet))
        .filter(({ metadata }) => metadata.deletionTimestamp === undefined);
    const existing = podsOf(all);
    const updated = current === undefined ? [] : podsOf([current]);
    const ready = existing.filter(isReady).length;
    const wanted = replicasOf(deployment);
    const strategy = (0,objects.at)(deployment, 'spec', 'strategy', 'rollingUpdate');
    const minimum = wanted - share(strategy['maxUnavailable'], wanted, Math.floor);
    const complete = updated.length === wanted && existing.length === wanted && ready === wanted;
    const counts = {
        observedGeneration: deployment.metadata.generation ?? 1,
        replicas: existing.length,
        updatedReplicas: updated.length,
        readyReplicas: ready,
        availableReplicas: ready,
        ...(wanted > ready ? { unavailableReplicas: wanted - ready } : {}),
    };
    const before = (0,objects/* fields */.OA)(deployment.status);
    const { conditions: _c, ...countsBefore } = before;
    const moved = !(0,objects/* sameJson */.Vk)(counts, countsBefore);
    const conditions = [
        condition(deployment, 'Available', ready >= minimum ? 'True' : 'False', ready >= minimum ? 'MinimumReplicasAvailable' : 'MinimumReplicasUnavailable'),
        progressing(deployment, complete, moved),
    ];
    store.update(deployments, { ...deployment, status: { ...counts, conditions } }, { status: true });
}
function currentReplicaSet(store, deployment, all) {
    const template = templateOf(deployment);
    const newest = Math.max(0, ...all.map(revisionOf));
    let current = all.find((replicaSet) => (0,objects/* sameJson */.Vk)(templateOf(replicaSet), template));
    if (current === undefined) {
        const hash = (0,external_node_crypto_.createHash)('sha256')
            .update(JSON.stringify(template))
            .digest('hex')
            .replace(/[aeiou]/g, 'x')
            .slice(0, 10);
        const labels = {
            ...(0,objects.at)(template, 'metadata', 'labels'),
            [hashKey]: hash,
        };
        current = store.create(deployments_replicaSets, {
            apiVersion: 'apps/v1',
            kind: 'ReplicaSet',
            metadata: {
                name: `${deployment.metadata.name}-${hash}`,
                namespace: deployment.metadata.namespace ?? '',
                labels,
                annotations: { [revisionKey]: String(newest + 1) },
                ownerReferences: ownedBy(deployment),
            },
            spec: {
                replicas: 0,
                selector: {
                    matchLabels: { ...(0,objects.at)(deployment, 'spec', 'selector', 'matchLabels'), [hashKey]: hash },
                },
                template: { ...template, metadata: { ...(0,objects/* fields */.OA)(template['metadata']), labels } },
            },
        });
    }
    else if (revisionOf(current) < newest)
        // Back to an earlier template: its ReplicaSet becomes the newest revision.
        current = annotate(store, deployments_replicaSets, current, String(newest + 1));
    if (revisionOf(deployment) !== revisionOf(current))
        annotate(store, deployments, store.get(deployments, deployment.metadata.namespace, deployment.metadata.name), String(revisionOf(current)));
    return current;
}
function reconcileDeployment(store, deployment) {
    if (deployment.metadata.deletionTimestamp !== undefined)
        return;
    const all = owned(store, deployments_replicaSets, deployment);
    const current = currentReplicaSet(store, deployment, all);
    const old = all.filter(({ metadata }) => metadata.uid !== current.metadata.uid);
    if ((0,objects/* fields */.OA)(deployment.spec)['paused'] !== true)
        rollOut(store, deployment, current, old);
    limitHistory(store, deployment, old);
    writeStatus(store, deployment);
}

;// CONCATENATED MODULE: ./lib/sandbox/kubernetes/endpoints.js



const { endpointSlices, pods: endpoints_pods } = resource_types/* builtInResources */.jz;
function reconcileEndpoints(store, service) {
    const selector = (0,objects.at)(service, 'spec', 'selector');
    if (Object.keys(selector).length === 0)
        return;
    const { namespace = '', name } = service.metadata;
    const chosen = store
        .list(endpoints_pods, namespace)
        .filter(({ metadata }) => Object.entries(selector).every(([key, value]) => metadata.labels?.[key] === value))
        .filter(({ status }) => (0,objects/* text */.Qq)((0,objects/* fields */.OA)(status)['podIP']) !== '');
    const endpoints = chosen.map((pod) => ({
        addresses: [(0,objects/* text */.Qq)((0,objects/* fields */.OA)(pod.status)['podIP'])],
        conditions: {
            ready: isReady(pod),
            serving: (0,objects/* conditionOf */.rI)(pod, 'Ready')?.['status'] === 'True',
            terminating: pod.metadata.deletionTimestamp !== undefined,
        },
        nodeName: (0,objects/* text */.Qq)((0,objects/* fields */.OA)(pod.spec)['nodeName']),
        targetRef: { kind: 'Pod', name: pod.metadata.name, namespace, uid: pod.metadata.uid },
    }));
    const slice = {
        apiVersion: 'discovery.k8s.io/v1',
        kind: 'EndpointSlice',
        metadata: {
            name: `${name}-sandbox`,
            namespace,
            labels: { 'kubernetes.io/service-name': name },
            ownerReferences: ownedBy(service),
        },
        addressType: 'IPv4',
        endpoints,
        ports: (0,objects/* records */.V0)((0,objects/* fields */.OA)(service.spec)['ports']).map((port) => ({
            name: port['name'] ?? '',
            port: port['targetPort'],
            protocol: 'TCP',
        })),
    };
    const before = store.find(endpointSlices, namespace, slice.metadata.name);
    if (before === undefined)
        store.create(endpointSlices, slice);
    else
        store.update(endpointSlices, { ...slice, metadata: { ...before.metadata } });
}

;// CONCATENATED MODULE: ./lib/sandbox/kubernetes/tolerant.js

/** Lost races are tried again at the next pass. */
function tolerant(step) {
    try {
        step();
    }
    catch (thrown) {
        if (!(thrown instanceof StatusError))
            throw thrown;
    }
}

;// CONCATENATED MODULE: ./lib/sandbox/kubernetes/garbage.js



const { namespaces } = resource_types/* builtInResources */.jz;
const everything = [
    ...Object.values(resource_types/* builtInResources */.jz),
    ...resource_types/* defaultCustomResources */.QI.map(resource_types/* customResource */.gc),
];
function collectGarbage(store) {
    const living = new Set(everything.flatMap((resource) => store.list(resource).map(({ metadata }) => metadata.uid)));
    for (const resource of everything)
        for (const { metadata, spec } of store.list(resource)) {
            const owners = metadata.ownerReferences ?? [];
            if (owners.length === 0 || owners.some(({ uid }) => living.has(uid)))
                continue;
            if (metadata.deletionTimestamp !== undefined)
                continue;
            const graceSeconds = resource.plural === 'pods' ? (0,objects/* count */.U9)((0,objects/* fields */.OA)(spec)['terminationGracePeriodSeconds'], 30) : 0;
            tolerant(() => store.remove(resource, metadata.namespace, metadata.name, { graceSeconds }));
        }
}
function emptyNamespaces(store) {
    const known = new Set(store.list(namespaces).map(({ metadata }) => metadata.name));
    for (const resource of everything) {
        if (!resource.namespaced)
            continue;
        for (const { metadata } of store.list(resource))
            if (!known.has(metadata.namespace ?? '') && metadata.deletionTimestamp === undefined)
                tolerant(() => store.remove(resource, metadata.namespace, metadata.name));
    }
}

;// CONCATENATED MODULE: ./lib/sandbox/kubernetes/refused-pod.js



const { events } = resource_types/* builtInResources */.jz;
/** Says once, as its controller does, why no pod of the owner is made. */
function refusePod(store, { kind, metadata: { namespace = '', name, uid } }, component, message) {
    const known = store
        .list(events, namespace)
        .some((event) => (0,objects.at)(event, 'involvedObject')['uid'] === uid);
    if (known)
        return;
    store.create(events, {
        apiVersion: 'v1',
        kind: 'Event',
        metadata: { name: `${name}.${(0,external_node_crypto_.randomUUID)().slice(0, 13)}`, namespace },
        type: 'Warning',
        reason: 'FailedCreate',
        message,
        lastTimestamp: (0,objects/* timestamp */.vE)(Date.now()),
        source: { component },
        involvedObject: { kind, name, namespace, uid },
    });
}

;// CONCATENATED MODULE: ./lib/sandbox/kubernetes/jobs.js




const { jobs, pods: jobs_pods, serviceAccounts } = resource_types/* builtInResources */.jz;
/** A Job of one completion: one pod until one succeeds; a pod that was deleted is replaced. */
function reconcileJob(store, job) {
    if (job.metadata.deletionTimestamp !== undefined)
        return;
    const { namespace = '', name, uid = '' } = job.metadata;
    const own = store.list(jobs_pods, namespace).filter((pod) => (0,objects/* controllerOf */.Oo)(pod)?.uid === uid);
    const phase = (pod) => (0,objects/* text */.Qq)((0,objects/* fields */.OA)(pod.status)['phase']);
    const succeeded = own.filter((pod) => phase(pod) === 'Succeeded').length;
    const active = own.filter((pod) => !['Succeeded', 'Failed'].includes(phase(pod)));
    if (succeeded === 0 && active.length === 0)
        createPod(store, job);
    const conditions = succeeded === 0
        ? []
        : [
            (0,objects/* records */.V0)((0,objects/* fields */.OA)(job.status)['conditions'])[0] ?? {
                type: 'Complete',
                status: 'True',
                lastTransitionTime: (0,objects/* timestamp */.vE)(Date.now()),
            },
        ];
    const failed = own.filter((pod) => phase(pod) === 'Failed').length;
    const now = store.get(jobs, namespace, name);
    const status = {
        ...(active.length === 0 ? {} : { active: active.length }),
        succeeded,
        failed,
        ...(conditions.length === 0 ? {} : { conditions }),
    };
    store.update(jobs, { ...now, status }, { status: true });
}
function createPod(store, job) {
    const { namespace = '', name, uid = '' } = job.metadata;
    const template = (0,objects.at)(job, 'spec', 'template');
    const account = (0,objects/* text */.Qq)((0,objects/* fields */.OA)(template['spec'])['serviceAccountName']);
    if (account !== '' && store.find(serviceAccounts, namespace, account) === undefined)
        return refusePod(store, job, 'job-controller', `Error creating: pods "${name}-" is forbidden: error looking up service account ${namespace}/${account}: serviceaccount "${account}" not found`);
    const suffix = (0,external_node_crypto_.createHash)('sha256').update(`${uid}${store.version}`).digest('hex').slice(0, 5);
    store.create(jobs_pods, {
        apiVersion: 'v1',
        kind: 'Pod',
        metadata: {
            name: `${name}-${suffix}`,
            namespace,
            labels: {
                ...(0,objects.at)(template, 'metadata', 'labels'),
                'batch.kubernetes.io/job-name': name,
                'job-name': name,
            },
            ownerReferences: [
                {
                    apiVersion: 'batch/v1',
                    kind: 'Job',
                    name,
                    uid,
                    controller: true,
                    blockOwnerDeletion: true,
                },
            ],
        },
        spec: structuredClone((0,objects/* fields */.OA)(template['spec'])),
        status: { phase: 'Pending' },
    });
}

;// CONCATENATED MODULE: ./lib/sandbox/kubernetes/replica-sets.js




const { pods: replica_sets_pods, replicaSets: replica_sets_replicaSets } = resource_types/* builtInResources */.jz;
function replica_sets_createPod(store, replicaSet) {
    const template = (0,objects.at)(replicaSet, 'spec', 'template');
    const suffix = (0,external_node_crypto_.createHash)('sha256')
        .update(`${replicaSet.metadata.uid}${store.version}`)
        .digest('hex')
        .slice(0, 5);
    const { labels = {}, annotations } = (0,objects/* fields */.OA)(template['metadata']);
    store.create(replica_sets_pods, {
        apiVersion: 'v1',
        kind: 'Pod',
        metadata: {
            name: `${replicaSet.metadata.name}-${suffix}`,
            namespace: replicaSet.metadata.namespace ?? '',
            labels: labels,
            ...(annotations === undefined ? {} : { annotations: annotations }),
            ownerReferences: ownedBy(replicaSet),
        },
        spec: structuredClone((0,objects/* fields */.OA)(template['spec'])),
        status: { phase: 'Pending' },
    });
}
function reconcileReplicaSet(store, replicaSet) {
    if (replicaSet.metadata.deletionTimestamp !== undefined)
        return;
    const wanted = replicasOf(replicaSet);
    const living = owned(store, replica_sets_pods, replicaSet).filter(({ metadata }) => metadata.deletionTimestamp === undefined);
    for (let i = living.length; i < wanted; i++)
        replica_sets_createPod(store, replicaSet);
    // Not-ready ones go first, then the youngest.
    const order = [...living].sort((a, b) => Number(isReady(a)) - Number(isReady(b)) ||
        Number(b.metadata.resourceVersion) - Number(a.metadata.resourceVersion));
    for (const { metadata, spec } of order.slice(0, Math.max(0, living.length - wanted)))
        store.remove(replica_sets_pods, metadata.namespace, metadata.name, {
            graceSeconds: (0,objects/* count */.U9)((0,objects/* fields */.OA)(spec)['terminationGracePeriodSeconds'], 30),
        });
    const left = owned(store, replica_sets_pods, replicaSet).filter(({ metadata }) => metadata.deletionTimestamp === undefined);
    const ready = left.filter(isReady).length;
    const status = {
        observedGeneration: replicaSet.metadata.generation ?? 1,
        replicas: left.length,
        fullyLabeledReplicas: left.length,
        readyReplicas: ready,
        availableReplicas: ready,
    };
    const now = store.get(replica_sets_replicaSets, replicaSet.metadata.namespace, replicaSet.metadata.name);
    store.update(replica_sets_replicaSets, { ...now, status }, { status: true });
}

;// CONCATENATED MODULE: ./lib/sandbox/kubernetes/claims.js


const { persistentVolumeClaims } = resource_types/* builtInResources */.jz;
const claims_ownedBy = (owner, more = {}) => ({
    apiVersion: owner.apiVersion,
    kind: owner.kind,
    name: owner.metadata.name,
    uid: owner.metadata.uid ?? '',
    ...more,
});
const claimName = (template, pod) => `${(0,objects/* text */.Qq)((0,objects.at)(template, 'metadata')['name'])}-${pod}`;
const claimTemplates = (set) => (0,objects/* records */.V0)((0,objects/* fields */.OA)(set.spec)['volumeClaimTemplates']);
/** The claims of a pod that is about to be made; those of an earlier pod of its name are found again. */
function createClaims(store, set, pod) {
    const { namespace = '' } = set.metadata;
    for (const claim of claimTemplates(set)) {
        if (store.find(persistentVolumeClaims, namespace, claimName(claim, pod)) !== undefined)
            continue;
        store.create(persistentVolumeClaims, {
            apiVersion: 'v1',
            kind: 'PersistentVolumeClaim',
            metadata: {
                ...(0,objects/* fields */.OA)(claim['metadata']),
                name: claimName(claim, pod),
                namespace,
                labels: {
                    ...(0,objects.at)(claim, 'metadata', 'labels'),
                    ...(0,objects.at)(set, 'spec', 'selector', 'matchLabels'),
                },
            },
            spec: structuredClone((0,objects/* fields */.OA)(claim['spec'])),
            status: { phase: 'Pending' },
        });
    }
}
/** Whom the claims end with: the set (`whenDeleted`), or a pod that is scaled away (`whenScaled`); nobody by default. */
function keepClaims(store, set, pods) {
    const policy = (0,objects.at)(set, 'spec', 'persistentVolumeClaimRetentionPolicy');
    const { namespace = '' } = set.metadata;
    for (const { pod, away } of pods) {
        const owner = away && policy['whenScaled'] === 'Delete'
            ? pod
            : !away && policy['whenDeleted'] === 'Delete'
                ? set
                : undefined;
        const ownerReferences = owner === undefined ? [] : [claims_ownedBy(owner, { controller: true })];
        for (const template of claimTemplates(set)) {
            const claim = store.find(persistentVolumeClaims, namespace, claimName(template, pod.metadata.name));
            if (claim === undefined || claim.metadata.deletionTimestamp !== undefined)
                continue;
            if ((0,objects/* sameJson */.Vk)(claim.metadata.ownerReferences ?? [], ownerReferences))
                continue;
            store.update(persistentVolumeClaims, {
                ...claim,
                metadata: { ...claim.metadata, ownerReferences },
            });
        }
    }
}

;// CONCATENATED MODULE: ./lib/sandbox/kubernetes/stateful-sets.js





const { statefulSets, controllerRevisions, pods: stateful_sets_pods, serviceAccounts: stateful_sets_serviceAccounts } = resource_types/* builtInResources */.jz;
const revisionLabel = 'controller-revision-hash';
/** Pods of fixed names in order, updated from the highest ordinal down, with claims of their own: what the StatefulSet controller makes. */
function reconcileStatefulSet(store, set) {
    if (set.metadata.deletionTimestamp !== undefined)
        return;
    const { current, update } = revisionsOf(store, set);
    keepClaims(store, set, podsOf(store, set).map((pod) => ({ pod, away: isAway(set, pod) })));
    if (!scaled(store, set, current, update))
        stateful_sets_rollOut(store, set, update);
    stateful_sets_writeStatus(store, set, current, update);
}
const stateful_sets_replicasOf = (set) => (0,objects/* count */.U9)((0,objects/* fields */.OA)(set.spec)['replicas'], 1);
const startOf = (set) => (0,objects/* count */.U9)((0,objects.at)(set, 'spec', 'ordinals')['start']);
const isTerminating = ({ metadata }) => metadata.deletionTimestamp !== undefined;
const stateful_sets_isReady = (pod) => !isTerminating(pod) && (0,objects/* conditionOf */.rI)(pod, 'Ready')?.['status'] === 'True';
const hasFinished = ({ status }) => ['Failed', 'Succeeded'].includes((0,objects/* text */.Qq)((0,objects/* fields */.OA)(status)['phase']));
const isOrdered = (set) => (0,objects/* fields */.OA)(set.spec)['podManagementPolicy'] !== 'Parallel';
const stateful_sets_revisionOf = (pod) => pod?.metadata.labels?.[revisionLabel] ?? '';
function ordinalOf(set, pod) {
    const rest = pod.metadata.name.slice(set.metadata.name.length + 1);
    return pod.metadata.name.startsWith(`${set.metadata.name}-`) && /^\d+$/.test(rest)
        ? Number(rest)
        : -1;
}
/** Beyond the ordinals that are wanted. */
const isAway = (set, pod) => ordinalOf(set, pod) < startOf(set) || ordinalOf(set, pod) >= startOf(set) + stateful_sets_replicasOf(set);
/** Own pods by ordinal, lowest first. */
function podsOf(store, set) {
    return store
        .list(stateful_sets_pods, set.metadata.namespace)
        .filter((pod) => (0,objects/* controllerOf */.Oo)(pod)?.uid === set.metadata.uid && ordinalOf(set, pod) >= 0)
        .sort((a, b) => ordinalOf(set, a) - ordinalOf(set, b));
}
/** The template as the patch that is kept of it. */
const patchOf = (set) => ({
    spec: { template: { ...(0,objects.at)(set, 'spec', 'template'), $patch: 'replace' } },
});
function revisionsOf(store, set) {
    const { namespace = '', name, uid } = set.metadata;
    const number = (revision) => (0,objects/* count */.U9)(revision['revision']);
    const all = store
        .list(controllerRevisions, namespace)
        .filter((revision) => (0,objects/* controllerOf */.Oo)(revision)?.uid === uid)
        .sort((a, b) => number(a) - number(b));
    const newest = all.at(-1);
    const next = newest === undefined ? 1 : number(newest) + 1;
    let update = all.find((revision) => (0,objects/* sameJson */.Vk)(revision['data'], patchOf(set)));
    if (update === undefined) {
        const hash = (0,external_node_crypto_.createHash)('sha256')
            .update(JSON.stringify(patchOf(set)))
            .digest('hex')
            .replace(/[aeiou]/g, 'x')
            .slice(0, 10);
        update = store.create(controllerRevisions, {
            apiVersion: 'apps/v1',
            kind: 'ControllerRevision',
            metadata: {
                name: `${name}-${hash}`,
                namespace,
                labels: {
                    ...(0,objects.at)(set, 'spec', 'template', 'metadata', 'labels'),
                    [revisionLabel]: `${name}-${hash}`,
                },
                ownerReferences: [claims_ownedBy(set, { controller: true, blockOwnerDeletion: true })],
            },
            data: patchOf(set),
            revision: next,
        });
    }
    else if (newest !== undefined && number(update) < number(newest))
        // Back to an earlier template: its revision becomes the newest.
        update = store.update(controllerRevisions, { ...update, revision: next });
    const named = (0,objects/* text */.Qq)((0,objects/* fields */.OA)(set.status)['currentRevision']);
    const current = all.find(({ metadata }) => metadata.name === named) ?? update;
    const live = new Set([
        current.metadata.name,
        update.metadata.name,
        ...podsOf(store, set).map(stateful_sets_revisionOf),
    ]);
    const old = all.filter(({ metadata }) => !live.has(metadata.name));
    const limit = (0,objects/* count */.U9)((0,objects/* fields */.OA)(set.spec)['revisionHistoryLimit'], 10);
    for (const { metadata } of old.slice(0, Math.max(0, old.length - limit)))
        store.remove(controllerRevisions, namespace, metadata.name);
    return { current, update };
}
/** Makes the pods that are missing and ends those that are too many; true while that has to go on before anything is updated. */
function scaled(store, set, current, update) {
    const ordered = isOrdered(set);
    const first = startOf(set);
    const wanted = stateful_sets_replicasOf(set);
    const existing = new Map(podsOf(store, set).map((pod) => [ordinalOf(set, pod), pod]));
    const currentReplicas = (0,objects/* count */.U9)((0,objects/* fields */.OA)(set.status)['currentReplicas']);
    let busy = false;
    for (let ordinal = first; ordinal < first + wanted; ordinal++) {
        const pod = existing.get(ordinal);
        if (pod === undefined) {
            stateful_sets_createPod(store, set, ordinal, ordinal < first + currentReplicas ? current : update);
            busy = true;
        }
        else if (hasFinished(pod)) {
            if (!isTerminating(pod))
                end(store, pod);
            busy = true;
        }
        else if (ordered && !stateful_sets_isReady(pod))
            busy = true;
        if (busy && ordered)
            return true;
    }
    const condemned = [...existing.values()].filter((pod) => isAway(set, pod)).reverse();
    for (const pod of condemned) {
        if (!isTerminating(pod))
            end(store, pod);
        busy = true;
        if (ordered)
            return true;
    }
    return busy;
}
/** The highest ordinal of another revision goes first, and comes back ready before the next one goes. */
function stateful_sets_rollOut(store, set, update) {
    const strategy = (0,objects.at)(set, 'spec', 'updateStrategy');
    if (strategy['type'] === 'OnDelete')
        return;
    const lowest = (0,objects/* count */.U9)((0,objects.at)(strategy, 'rollingUpdate')['partition']);
    const own = podsOf(store, set);
    for (const pod of own.slice(Math.min(lowest, own.length)).reverse()) {
        if (stateful_sets_revisionOf(pod) !== update.metadata.name && !isTerminating(pod))
            return end(store, pod);
        if (!stateful_sets_isReady(pod))
            return;
    }
}
function end(store, { metadata, spec }) {
    store.remove(stateful_sets_pods, metadata.namespace, metadata.name, {
        graceSeconds: (0,objects/* count */.U9)((0,objects/* fields */.OA)(spec)['terminationGracePeriodSeconds'], 30),
    });
}
function stateful_sets_createPod(store, set, ordinal, revision) {
    const { namespace = '', name } = set.metadata;
    const pod = `${name}-${ordinal}`;
    const template = (0,objects.at)(revision, 'data', 'spec', 'template');
    const { labels = {}, annotations } = (0,objects/* fields */.OA)(template['metadata']);
    const spec = (0,objects/* fields */.OA)(template['spec']);
    const account = (0,objects/* text */.Qq)(spec['serviceAccountName']);
    if (account !== '' && store.find(stateful_sets_serviceAccounts, namespace, account) === undefined)
        return refusePod(store, set, 'statefulset-controller', `Create Pod ${pod} in StatefulSet ${name} failed error: pods "${pod}" is forbidden: error looking up service account ${namespace}/${account}: serviceaccount "${account}" not found`);
    createClaims(store, set, pod);
    const claimed = claimTemplates(set).map((claim) => ({
        name: (0,objects/* text */.Qq)((0,objects.at)(claim, 'metadata')['name']),
        persistentVolumeClaim: { claimName: claimName(claim, pod) },
    }));
    const own = new Set(claimed.map((volume) => volume.name));
    const volumes = [
        ...claimed,
        ...(0,objects/* records */.V0)(spec['volumes']).filter((volume) => !own.has((0,objects/* text */.Qq)(volume['name']))),
    ];
    store.create(stateful_sets_pods, {
        apiVersion: 'v1',
        kind: 'Pod',
        metadata: {
            name: pod,
            namespace,
            labels: {
                ...labels,
                'apps.kubernetes.io/pod-index': String(ordinal),
                [revisionLabel]: revision.metadata.name,
                'statefulset.kubernetes.io/pod-name': pod,
            },
            ...(annotations === undefined ? {} : { annotations: annotations }),
            ownerReferences: [claims_ownedBy(set, { controller: true, blockOwnerDeletion: true })],
        },
        spec: {
            ...structuredClone(spec),
            hostname: pod,
            subdomain: (0,objects/* text */.Qq)((0,objects/* fields */.OA)(set.spec)['serviceName']),
            ...(volumes.length === 0 ? {} : { volumes }),
        },
        status: { phase: 'Pending' },
    });
}
function stateful_sets_writeStatus(store, given, current, update) {
    const set = store.get(statefulSets, given.metadata.namespace, given.metadata.name);
    const own = podsOf(store, set);
    const ready = own.filter(stateful_sets_isReady).length;
    const of = (revision) => own.filter((pod) => !isTerminating(pod) && stateful_sets_revisionOf(pod) === revision.metadata.name).length;
    const wanted = stateful_sets_replicasOf(set);
    const complete = (0,objects.at)(set, 'spec', 'updateStrategy')['type'] !== 'OnDelete' &&
        of(update) === wanted &&
        ready === wanted &&
        own.length === wanted;
    const now = complete ? update : current;
    const before = (0,objects/* fields */.OA)(set.status);
    store.update(statefulSets, {
        ...set,
        status: {
            ...before,
            observedGeneration: given.metadata.generation ?? 1,
            replicas: own.length,
            readyReplicas: ready,
            availableReplicas: ready,
            currentReplicas: of(now),
            updatedReplicas: of(update),
            currentRevision: now.metadata.name,
            updateRevision: update.metadata.name,
            collisionCount: 0,
        },
    }, { status: true });
}

;// CONCATENATED MODULE: ./lib/sandbox/kubernetes/controllers.js








const { deployments: controllers_deployments, replicaSets: controllers_replicaSets, services } = resource_types/* builtInResources */.jz;
/** Deployment, ReplicaSet, StatefulSet, EndpointSlice, garbage and namespace controllers: level-triggered passes over the store. */
function startControllers(store) {
    let due;
    const pass = () => {
        due = undefined;
        for (const deployment of store.list(controllers_deployments))
            tolerant(() => reconcileDeployment(store, deployment));
        for (const replicaSet of store.list(controllers_replicaSets))
            tolerant(() => reconcileReplicaSet(store, replicaSet));
        for (const set of store.list(resource_types/* builtInResources */.jz.statefulSets))
            tolerant(() => reconcileStatefulSet(store, set));
        for (const job of store.list(resource_types/* builtInResources */.jz.jobs))
            tolerant(() => reconcileJob(store, job));
        for (const service of store.list(services))
            tolerant(() => reconcileEndpoints(store, service));
        collectGarbage(store);
        emptyNamespaces(store);
    };
    const unsubscribe = store.onChange(() => {
        due ??= setImmediate(pass);
    });
    // Deadlines pass without any change.
    const timer = setInterval(pass, 1000);
    return () => {
        unsubscribe();
        clearInterval(timer);
        if (due !== undefined)
            clearImmediate(due);
    };
}

;// CONCATENATED MODULE: ./lib/sandbox/kubernetes/pod-status.js




const { events: pod_status_events } = resource_types/* builtInResources */.jz;
/** `status` of a pod as its container stands. */
function podStatus(now, worker) {
    const container = (0,objects/* records */.V0)((0,objects/* fields */.OA)(now.spec)['containers'])[0] ?? {};
    const condition = (type, good) => {
        const status = good ? 'True' : 'False';
        const before = (0,objects/* records */.V0)((0,objects/* fields */.OA)(now.status)['conditions']).find((c) => c['type'] === type);
        return before?.['status'] === status
            ? before
            : { type, status, lastTransitionTime: (0,objects/* timestamp */.vE)(Date.now()) };
    };
    const state = worker.running
        ? { running: { startedAt: worker.startedAt } }
        : worker.waiting === undefined
            ? { terminated: worker.last }
            : { waiting: worker.waiting };
    return {
        ...(0,objects/* fields */.OA)(now.status),
        phase: worker.ended ??
            (worker.running || worker.restarts > 0 || worker.last !== undefined ? 'Running' : 'Pending'),
        podIP: '127.0.0.1',
        hostIP: '127.0.0.1',
        startTime: now.metadata.creationTimestamp,
        conditions: [
            condition('PodScheduled', true),
            condition('Initialized', true),
            condition('ContainersReady', worker.ready),
            condition('Ready', worker.ready),
        ],
        containerStatuses: [
            {
                name: (0,objects/* text */.Qq)(container['name']),
                image: (0,objects/* text */.Qq)(container['image']),
                imageID: worker.imageId,
                ready: worker.ready,
                started: worker.running,
                restartCount: worker.restarts,
                state,
                lastState: worker.last === undefined ? {} : { terminated: worker.last },
            },
        ],
    };
}
/** A Warning of the kubelet about a pod. */
function podEvent(store, pod, reason, message) {
    try {
        store.create(pod_status_events, {
            apiVersion: 'v1',
            kind: 'Event',
            metadata: {
                name: `${pod.metadata.name}.${(0,external_node_crypto_.randomUUID)().slice(0, 13)}`,
                namespace: pod.metadata.namespace ?? '',
            },
            type: 'Warning',
            reason,
            message,
            firstTimestamp: (0,objects/* timestamp */.vE)(Date.now()),
            lastTimestamp: (0,objects/* timestamp */.vE)(Date.now()),
            count: 1,
            source: { component: 'kubelet' },
            involvedObject: {
                kind: 'Pod',
                name: pod.metadata.name,
                namespace: pod.metadata.namespace,
                uid: pod.metadata.uid,
            },
        });
    }
    catch (thrown) {
        if (!(thrown instanceof StatusError))
            throw thrown;
    }
}
/** `repository@sha256:…`: of a name without a digest the same one each time. */
function imageIdOf(image, moved) {
    const [name = '', named] = image.split('@');
    const tag = name.lastIndexOf(':');
    const repository = tag > name.lastIndexOf('/') ? name.slice(0, tag) : name;
    const digest = named ?? moved ?? `sha256:${(0,external_node_crypto_.createHash)('sha256').update(name).digest('hex')}`;
    return `${repository}@${digest}`;
}
const imageOf = (pod) => (0,objects/* text */.Qq)((0,objects/* records */.V0)((0,objects/* fields */.OA)(pod.spec)['containers'])[0]?.['image']);
/** A probe's port by number, or by the name of the container's. */
function portNumber(port, container) {
    if (typeof port === 'number')
        return port;
    const named = (0,objects/* records */.V0)(container['ports']).find(({ name }) => name === port);
    return (0,objects/* count */.U9)(named?.['containerPort'], 80);
}

;// CONCATENATED MODULE: ./lib/sandbox/kubernetes/probe-answer.js


/** Asks one HTTP probe; what is wrong in the kubelet's words, undefined = it is good. */
async function askProbe(runtime, pod, http, container, timeoutMs) {
    const port = portNumber(http['port'], container);
    const scheme = (0,objects/* text */.Qq)(http['scheme']).toUpperCase() === 'HTTPS' ? 'https' : 'http';
    const sent = (0,objects/* records */.V0)(http['httpHeaders']).map(({ name, value }) => [
        (0,objects/* text */.Qq)(name).toLowerCase(),
        (0,objects/* text */.Qq)(value),
    ]);
    const how = { scheme, headers: Object.fromEntries(sent) };
    const reply = await runtime?.get(pod, port, (0,objects/* text */.Qq)(http['path']) || '/', timeoutMs, how);
    if (reply === undefined)
        return `Get "${scheme}://${(0,objects/* text */.Qq)((0,objects/* fields */.OA)(pod.status)['podIP'])}:${port}${(0,objects/* text */.Qq)(http['path'])}": dial tcp: connect: connection refused`;
    return reply.status >= 200 && reply.status < 400
        ? undefined
        : `HTTP probe failed with statuscode: ${reply.status}${reply.body === '' ? '' : `, body: ${reply.body.slice(0, 200)}`}`;
}

;// CONCATENATED MODULE: ./lib/sandbox/kubernetes/kubelet.js




const { pods: kubelet_pods } = resource_types/* builtInResources */.jz;
const firstBackoffMs = 10_000;
/** The kubelet's half of a pod's life: start, probe, restart with back-off, report, end. */
function startKubelet(store, runtime) {
    const workers = new Map();
    let stopped = false;
    const look = (pod, gone) => {
        const uid = pod.metadata.uid ?? '';
        const worker = workers.get(uid);
        if (runtime() === undefined || stopped)
            return;
        if (gone || pod.metadata.deletionTimestamp !== undefined) {
            if (worker !== undefined && !worker.stopping)
                void end(pod, worker, gone);
            return;
        }
        if (worker === undefined)
            begin(pod);
    };
    const current = (pod) => {
        const found = store.find(kubelet_pods, pod.metadata.namespace, pod.metadata.name);
        return found?.metadata.uid === pod.metadata.uid ? found : undefined;
    };
    function begin(pod) {
        const worker = {
            uid: pod.metadata.uid ?? '',
            restarts: 0,
            imageId: '',
            running: false,
            ready: false,
            startedAt: '',
            last: undefined,
            waiting: { reason: 'ContainerCreating', message: '' },
            ended: undefined,
            timers: [],
            stopping: false,
        };
        workers.set(worker.uid, worker);
        const placed = current(pod);
        if (placed !== undefined)
            store.update(kubelet_pods, { ...placed, spec: { ...(0,objects/* fields */.OA)(placed.spec), nodeName: 'sandbox' } });
        report(pod, worker);
        void start(pod, worker);
    }
    async function start(pod, worker) {
        if (worker.stopping || stopped)
            return;
        try {
            await runtime()?.start(pod, (exit) => exited(pod, worker, exit));
        }
        catch (thrown) {
            const message = thrown instanceof Error ? thrown.message : String(thrown);
            event(pod, 'Failed', `Failed to pull image ${JSON.stringify(imageOf(pod))}: ${message}`);
            worker.waiting = { reason: 'ErrImagePull', message };
            report(pod, worker);
            later(worker, 2000, () => {
                worker.waiting = {
                    reason: 'ImagePullBackOff',
                    message: `Back-off pulling image "${imageOf(pod)}"`,
                };
                report(pod, worker);
            });
            later(worker, firstBackoffMs, () => void start(pod, worker));
            return;
        }
        if (worker.stopping)
            return;
        worker.running = true;
        worker.waiting = undefined;
        worker.imageId = imageIdOf(imageOf(pod), runtime()?.digest?.(imageOf(pod)));
        worker.startedAt = (0,objects/* timestamp */.vE)(Date.now());
        const container = (0,objects/* records */.V0)((0,objects/* fields */.OA)(pod.spec)['containers'])[0] ?? {};
        worker.ready = !(0,objects/* isFields */.Ce)(container['readinessProbe']);
        report(pod, worker);
        probe(pod, worker, container, 'readinessProbe');
        probe(pod, worker, container, 'livenessProbe');
    }
    function exited(pod, worker, exit) {
        for (const timer of worker.timers.splice(0))
            clearTimeout(timer);
        worker.running = false;
        worker.ready = false;
        worker.last = {
            exitCode: exit.code,
            reason: exit.reason,
            startedAt: worker.startedAt,
            finishedAt: (0,objects/* timestamp */.vE)(Date.now()),
        };
        if (worker.stopping || stopped)
            return;
        const policy = (0,objects/* text */.Qq)((0,objects/* fields */.OA)(pod.spec)['restartPolicy']) || 'Always';
        if (policy === 'Never' || (policy === 'OnFailure' && exit.code === 0)) {
            worker.ended = exit.code === 0 ? 'Succeeded' : 'Failed';
            report(pod, worker);
            return;
        }
        // The kubelet restarts at once after the first crash, then backs off 10 s, 20 s, … up to 5 min.
        const delay = worker.restarts === 0 ? 0 : Math.min(firstBackoffMs * 2 ** (worker.restarts - 1), 300_000);
        const name = (0,objects/* text */.Qq)((0,objects/* records */.V0)((0,objects/* fields */.OA)(pod.spec)['containers'])[0]?.['name']);
        worker.waiting =
            delay === 0
                ? { reason: 'ContainerCreating', message: '' }
                : {
                    reason: 'CrashLoopBackOff',
                    message: `back-off ${delay / 1000}s restarting failed container=${name} pod=${pod.metadata.name}`,
                };
        report(pod, worker);
        if (delay > 0)
            event(pod, 'BackOff', `Back-off restarting failed container ${name} in pod ${pod.metadata.name}`);
        later(worker, delay, () => {
            worker.restarts += 1;
            void start(pod, worker);
        });
    }
    function probe(pod, worker, container, kind) {
        const about = (0,objects/* fields */.OA)(container[kind]);
        const http = (0,objects.at)(about, 'httpGet');
        if (!(0,objects/* isFields */.Ce)(about['httpGet']))
            return;
        const periodMs = (0,objects/* count */.U9)(about['periodSeconds'], 10) * 1000;
        const needed = kind === 'readinessProbe' ? (0,objects/* count */.U9)(about['successThreshold'], 1) : 1;
        const tolerated = (0,objects/* count */.U9)(about['failureThreshold'], 3);
        let good = 0;
        let bad = 0;
        const once = async () => {
            if (worker.stopping || !worker.running)
                return;
            const outcome = await askProbe(runtime(), pod, http, container, (0,objects/* count */.U9)(about['timeoutSeconds'], 1) * 1000);
            if (worker.stopping || !worker.running)
                return;
            if (outcome === undefined) {
                good += 1;
                bad = 0;
            }
            else {
                bad += 1;
                good = 0;
                event(pod, 'Unhealthy', `${kind === 'readinessProbe' ? 'Readiness' : 'Liveness'} probe failed: ${outcome}`);
            }
            if (kind === 'livenessProbe') {
                if (bad >= tolerated)
                    await runtime()?.stop(pod, 1000);
            }
            else if (good >= needed || bad >= tolerated) {
                worker.ready = good >= needed;
                report(pod, worker);
            }
            // Like the kubelet, a container that is not ready yet is looked at more often.
            later(worker, kind === 'readinessProbe' && !worker.ready ? Math.min(periodMs, 250) : periodMs, () => void once());
        };
        later(worker, (0,objects/* count */.U9)(about['initialDelaySeconds']) * 1000, () => void once());
    }
    async function end(pod, worker, gone) {
        worker.stopping = true;
        for (const timer of worker.timers.splice(0))
            clearTimeout(timer);
        if (!gone) {
            worker.ready = false;
            report(pod, worker);
        }
        await runtime()?.stop(pod, gone ? 0 : (0,objects/* count */.U9)(pod.metadata.deletionGracePeriodSeconds, 30) * 1000);
        workers.delete(worker.uid);
        if (current(pod) !== undefined && !stopped)
            store.remove(kubelet_pods, pod.metadata.namespace, pod.metadata.name);
    }
    function report(pod, worker) {
        const now = current(pod);
        if (now !== undefined)
            store.update(kubelet_pods, { ...now, status: podStatus(now, worker) }, { status: true });
    }
    const event = (pod, reason, message) => podEvent(store, pod, reason, message);
    function later(worker, ms, step) {
        worker.timers.push(setTimeout(step, ms));
    }
    const unsubscribe = store.onChange(({ resource, type, object }) => {
        if (resource.plural === 'pods' && resource.group === '')
            setImmediate(look, object, type === 'DELETED');
    });
    return {
        resync() {
            for (const pod of store.list(kubelet_pods))
                look(pod, false);
        },
        async stop() {
            stopped = true;
            unsubscribe();
            for (const worker of workers.values())
                for (const timer of worker.timers.splice(0))
                    clearTimeout(timer);
            await Promise.all(store.list(kubelet_pods).map(async (pod) => {
                const worker = workers.get(pod.metadata.uid ?? '');
                if (worker !== undefined)
                    worker.stopping = true;
                await runtime()?.stop(pod, 0);
            }));
        },
    };
}

;// CONCATENATED MODULE: ./lib/sandbox/kubernetes/access.js


/** The user of a client certificate (CN = name, O = groups); undefined when the certificate is not of our authority or expired. */
function userOf(socket) {
    if (!socket.authorized)
        return undefined;
    const { subject } = socket.getPeerCertificate();
    if (subject?.CN === undefined)
        return undefined;
    const groups = subject.O;
    const list = Array.isArray(groups)
        ? groups
        : typeof groups === 'string'
            ? [groups]
            : [];
    return { name: String(subject.CN), groups: list };
}
/** RBAC: Roles by RoleBindings in the namespace, ClusterRoles by ClusterRoleBindings everywhere; system:masters may all. */
function mayDo(store, user, asked) {
    if (user.groups.includes('system:masters'))
        return true;
    const inNamespace = asked.namespace === undefined
        ? []
        : store
            .list(resource_types/* builtInResources */.jz.roleBindings, asked.namespace)
            .filter((binding) => binds(binding, user))
            .map((binding) => roleOf(store, binding, asked.namespace));
    const everywhere = store
        .list(resource_types/* builtInResources */.jz.clusterRoleBindings)
        .filter((binding) => binds(binding, user))
        .map((binding) => roleOf(store, binding, undefined));
    return [...inNamespace, ...everywhere].some((role) => role !== undefined && allows(role, asked));
}
function binds(binding, user) {
    return (0,objects/* records */.V0)(binding['subjects']).some(({ kind, name, namespace }) => (kind === 'User' && name === user.name) ||
        (kind === 'ServiceAccount' &&
            user.name ===
                `system:serviceaccount:${(0,objects/* text */.Qq)(namespace) || (binding.metadata.namespace ?? '')}:${(0,objects/* text */.Qq)(name)}`) ||
        (kind === 'Group' && user.groups.includes((0,objects/* text */.Qq)(name))));
}
function roleOf(store, binding, namespace) {
    const { kind, name } = (0,objects.at)(binding, 'roleRef');
    return kind === 'ClusterRole'
        ? store.find(resource_types/* builtInResources */.jz.clusterRoles, undefined, (0,objects/* text */.Qq)(name))
        : store.find(resource_types/* builtInResources */.jz.roles, namespace, (0,objects/* text */.Qq)(name));
}
function allows(role, asked) {
    return (0,objects/* records */.V0)(role['rules']).some((rule) => {
        const has = (field, value) => {
            const list = Array.isArray(rule[field]) ? rule[field] : [];
            return list.includes('*') || list.includes(value);
        };
        const names = Array.isArray(rule['resourceNames']) ? rule['resourceNames'] : [];
        return (has('verbs', asked.verb) &&
            has('apiGroups', asked.group) &&
            has('resources', asked.resource) &&
            (names.length === 0 || (asked.name !== undefined && names.includes(asked.name))));
    });
}

;// CONCATENATED MODULE: ./lib/sandbox/kubernetes/selectors.js


/** Label selector of the query string: `a=b,c!=d,e in (f,g),h,!i`. */
function labelMatcher(selector) {
    const tests = split(selector).map(requirement);
    return (labels) => tests.every((test) => test(labels));
}
function split(selector) {
    return selector
        .split(/,(?![^(]*\))/)
        .map((part) => part.trim())
        .filter((part) => part !== '');
}
function requirement(part) {
    const set = /^([^\s!=]+)\s+(in|notin)\s+\(([^)]*)\)$/.exec(part);
    if (set !== null) {
        const [, key = '', operator, list = ''] = set;
        const values = list.split(',').map((value) => value.trim());
        return operator === 'in'
            ? (labels) => key in labels && values.includes(labels[key] ?? '')
            : (labels) => !(key in labels) || !values.includes(labels[key] ?? '');
    }
    const equality = /^([^\s!=]+)\s*(==|=|!=)\s*([^\s]*)$/.exec(part);
    if (equality !== null) {
        const [, key = '', operator, value = ''] = equality;
        return operator === '!='
            ? (labels) => labels[key] !== value
            : (labels) => labels[key] === value;
    }
    const existence = /^(!?)([\w./-]+)$/.exec(part);
    if (existence === null)
        throw badRequest(`unable to parse requirement: ${part}`);
    const [, no, key = ''] = existence;
    return no === '!' ? (labels) => !(key in labels) : (labels) => key in labels;
}
/** Field selector: equality on a path, `metadata.name=x,status.phase!=Running`. */
function fieldMatcher(selector) {
    const tests = split(selector).map((part) => {
        const match = /^([\w.]+)(==|=|!=)(.*)$/.exec(part);
        if (match === null)
            throw badRequest(`invalid field selector: ${part}`);
        const [, path = '', operator, value = ''] = match;
        const names = path.split('.');
        const last = names.pop() ?? '';
        return (object) => ((0,objects/* text */.Qq)((0,objects.at)(object, ...names)[last]) === value) === (operator !== '!=');
    });
    return (object) => tests.every((test) => test(object));
}

;// CONCATENATED MODULE: ./lib/sandbox/kubernetes/context.js


function answer(response, status, body) {
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
function matching({ store }, { resource, namespace, name }, request) {
    const query = request.url.searchParams;
    const labels = labelMatcher(query.get('labelSelector') ?? '');
    const byFields = fieldMatcher(query.get('fieldSelector') ?? '');
    return store
        .list(resource, namespace)
        .filter((object) => name === undefined || object.metadata.name === name)
        .filter((object) => labels(object.metadata.labels ?? {}) && byFields(object));
}
const resources = [
    ...Object.values(resource_types/* builtInResources */.jz),
    ...resource_types/* defaultCustomResources */.QI.map(resource_types/* customResource */.gc),
];

;// CONCATENATED MODULE: ./lib/sandbox/kubernetes/discovery.js
/** Answers of the discovery paths; undefined for any other path. */
function discovery(path, resources) {
    if (path === '/version')
        return {
            major: '1',
            minor: '36',
            gitVersion: 'v1.36.0+sluice-sandbox',
            platform: 'linux/amd64',
        };
    if (path === '/api')
        return { kind: 'APIVersions', versions: ['v1'] };
    if (path === '/api/v1')
        return listOf('v1', resources.filter(({ group }) => group === ''));
    if (path === '/apis')
        return { kind: 'APIGroupList', apiVersion: 'v1', groups: groupsOf(resources) };
    const match = /^\/apis\/([^/]+)\/([^/]+)$/.exec(path);
    if (match === null)
        return undefined;
    const [, group, version] = match;
    const served = resources.filter((r) => r.group === group && r.version === version);
    return served.length === 0 ? undefined : listOf(`${group}/${version}`, served);
}
function groupsOf(resources) {
    const versions = new Map();
    for (const { group, version } of resources)
        if (group !== '')
            versions.set(group, (versions.get(group) ?? new Set()).add(version));
    return [...versions].map(([name, set]) => {
        const list = [...set].map((version) => ({ groupVersion: `${name}/${version}`, version }));
        return { name, versions: list, preferredVersion: list[0] };
    });
}
const listOf = (groupVersion, resources) => ({
    kind: 'APIResourceList',
    apiVersion: 'v1',
    groupVersion,
    resources: resources.flatMap((r) => [
        {
            name: r.plural,
            singularName: r.singular,
            namespaced: r.namespaced,
            kind: r.kind,
            verbs: r.verbs,
            shortNames: r.shortNames,
        },
        ...r.subresources.map((name) => ({
            name: `${r.plural}/${name}`,
            singularName: '',
            namespaced: r.namespaced,
            kind: r.kind,
            verbs: ['get', 'patch', 'update'],
        })),
    ]),
});

;// CONCATENATED MODULE: ./lib/sandbox/kubernetes/disruption.js



const { podDisruptionBudgets, pods: disruption_pods, replicaSets: disruption_replicaSets } = resource_types/* builtInResources */.jz;
/** policy/v1: an eviction that a budget does not allow is 429, two budgets over one pod are 500. A pod that is not ready may go while the budget is met. */
function refuseDisruption(store, pod) {
    const { namespace } = pod.metadata;
    const budgets = store
        .list(podDisruptionBudgets, namespace)
        .filter((budget) => selects((0,objects.at)(budget, 'spec')['selector'], pod));
    if (budgets.length > 1)
        throw new StatusError(500, 'InternalError', 'This pod has more than one PodDisruptionBudget, which the eviction subresource does not support.');
    const [budget] = budgets;
    if (budget === undefined)
        return;
    const spec = (0,objects/* fields */.OA)(budget.spec);
    const covered = store
        .list(disruption_pods, namespace)
        .filter((one) => selects(spec['selector'], one) && !isDone(one));
    const healthy = covered.filter((one) => disruption_isReady(one) && one.metadata.deletionTimestamp === undefined).length;
    const needed = neededPods(spec, expectedPods(store, covered));
    if (disruption_isReady(pod) ? healthy - 1 >= needed : healthy >= needed && needed > 0)
        return;
    throw new StatusError(429, 'TooManyRequests', "Cannot evict pod as it would violate the pod's disruption budget.", {
        causes: [
            {
                reason: 'DisruptionBudget',
                message: `The disruption budget ${budget.metadata.name} needs ${needed} healthy pods and has ${healthy} currently`,
                field: '',
            },
        ],
    });
}
const disruption_isReady = (pod) => (0,objects/* conditionOf */.rI)(pod, 'Ready')?.['status'] === 'True';
const isDone = ({ status }) => ['Succeeded', 'Failed'].includes(String(status?.['phase']));
/** An empty selector selects every pod, an absent one none. */
function selects(selector, { metadata: { labels = {} } }) {
    if (selector === undefined)
        return false;
    const { matchLabels, matchExpressions } = (0,objects/* fields */.OA)(selector);
    return (Object.entries((0,objects/* fields */.OA)(matchLabels)).every(([key, value]) => labels[key] === value) &&
        (0,objects/* records */.V0)(matchExpressions).every((expression) => meets(labels, expression)));
}
function meets(labels, { key, operator, values }) {
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
function expectedPods(store, covered) {
    const wanted = new Map();
    for (const pod of covered) {
        const owner = (0,objects/* controllerOf */.Oo)(pod);
        const found = owner && store.find(disruption_replicaSets, pod.metadata.namespace, owner.name);
        wanted.set(owner?.uid ?? pod.metadata.name, found === undefined ? 1 : (0,objects/* count */.U9)((0,objects.at)(found, 'spec')['replicas'], 1));
    }
    return [...wanted.values()].reduce((sum, n) => sum + n, 0);
}
/** Percentages of either kind are rounded up. */
function neededPods({ minAvailable, maxUnavailable }, expected) {
    const part = (value) => typeof value === 'string'
        ? Math.ceil((Number.parseInt(value, 10) * expected) / 100)
        : (0,objects/* count */.U9)(value);
    if (minAvailable !== undefined)
        return part(minAvailable);
    return Math.max(0, expected - part(maxUnavailable ?? 1));
}

;// CONCATENATED MODULE: ./lib/sandbox/kubernetes/admission.js

/** Fills in what the API server fills in, for the fields that Sluice and its users see. */
function defaulted(resource, object, allocateIp) {
    const spec = (0,objects/* fields */.OA)(object.spec);
    switch (resource.plural) {
        case 'deployments':
            object.spec = deploymentDefaults(spec);
            break;
        case 'replicasets':
            object.spec = { replicas: 1, ...spec };
            break;
        case 'statefulsets':
            object.spec = statefulSetDefaults(spec);
            break;
        case 'services':
            object.spec = serviceDefaults(spec, allocateIp);
            break;
        case 'pods':
            object.spec = podDefaults(spec);
            object.status ??= { phase: 'Pending' };
            break;
        case 'namespaces':
            object.status ??= { phase: 'Active' };
            break;
        case 'httproutes':
            object.spec = routeDefaults(spec);
            break;
        case 'secrets':
            secretDefaults(object);
            break;
    }
}
/** `stringData` is only a way to write `data`. */
function secretDefaults(object) {
    object['type'] ??= 'Opaque';
    const written = Object.entries((0,objects/* fields */.OA)(object['stringData'])).map(([key, value]) => [key, Buffer.from((0,objects/* text */.Qq)(value)).toString('base64')]);
    if (written.length > 0)
        object['data'] = { ...(0,objects/* fields */.OA)(object['data']), ...Object.fromEntries(written) };
    delete object['stringData'];
}
const deploymentDefaults = (spec) => ({
    replicas: 1,
    progressDeadlineSeconds: 600,
    revisionHistoryLimit: 10,
    ...spec,
    strategy: strategyDefaults((0,objects/* fields */.OA)(spec['strategy'])),
    template: { ...(0,objects/* fields */.OA)(spec['template']), spec: podDefaults((0,objects.at)(spec, 'template', 'spec')) },
});
const statefulSetDefaults = (spec) => ({
    replicas: 1,
    serviceName: '',
    podManagementPolicy: 'OrderedReady',
    revisionHistoryLimit: 10,
    ...spec,
    updateStrategy: updateStrategyDefaults((0,objects/* fields */.OA)(spec['updateStrategy'])),
    persistentVolumeClaimRetentionPolicy: {
        whenDeleted: 'Retain',
        whenScaled: 'Retain',
        ...(0,objects/* fields */.OA)(spec['persistentVolumeClaimRetentionPolicy']),
    },
    ...(spec['volumeClaimTemplates'] === undefined
        ? {}
        : {
            volumeClaimTemplates: (0,objects/* records */.V0)(spec['volumeClaimTemplates']).map((claim) => ({
                apiVersion: 'v1',
                kind: 'PersistentVolumeClaim',
                ...claim,
                spec: { volumeMode: 'Filesystem', ...(0,objects/* fields */.OA)(claim['spec']) },
                status: { phase: 'Pending' },
            })),
        }),
    template: { ...(0,objects/* fields */.OA)(spec['template']), spec: podDefaults((0,objects.at)(spec, 'template', 'spec')) },
});
const updateStrategyDefaults = (strategy) => strategy['type'] === 'OnDelete'
    ? strategy
    : {
        type: 'RollingUpdate',
        rollingUpdate: { partition: 0, ...(0,objects/* fields */.OA)(strategy['rollingUpdate']) },
    };
function strategyDefaults(strategy) {
    if (strategy['type'] === 'Recreate')
        return strategy;
    const rolling = { maxSurge: '25%', maxUnavailable: '25%', ...(0,objects/* fields */.OA)(strategy['rollingUpdate']) };
    return { type: 'RollingUpdate', rollingUpdate: rolling };
}
const podDefaults = (spec) => ({
    restartPolicy: 'Always',
    terminationGracePeriodSeconds: 30,
    dnsPolicy: 'ClusterFirst',
    ...spec,
    containers: (0,objects/* records */.V0)(spec['containers']).map((container) => ({
        imagePullPolicy: 'IfNotPresent',
        terminationMessagePath: '/dev/termination-log',
        ...container,
        ...(container['ports'] === undefined
            ? {}
            : { ports: (0,objects/* records */.V0)(container['ports']).map((port) => ({ protocol: 'TCP', ...port })) }),
        ...probeDefaults(container, 'readinessProbe'),
        ...probeDefaults(container, 'livenessProbe'),
    })),
});
function probeDefaults(container, name) {
    const probe = container[name];
    if (!(0,objects/* isFields */.Ce)(probe))
        return {};
    const httpGet = (0,objects/* isFields */.Ce)(probe['httpGet'])
        ? { httpGet: { path: '/', scheme: 'HTTP', ...probe['httpGet'] } }
        : {};
    return {
        [name]: {
            timeoutSeconds: 1,
            periodSeconds: 10,
            successThreshold: 1,
            failureThreshold: 3,
            ...probe,
            ...httpGet,
        },
    };
}
const serviceDefaults = (spec, allocateIp) => ({
    type: 'ClusterIP',
    sessionAffinity: 'None',
    ...spec,
    clusterIP: spec['clusterIP'] ?? allocateIp(),
    ports: (0,objects/* records */.V0)(spec['ports']).map((port) => ({
        protocol: 'TCP',
        targetPort: port['port'],
        ...port,
    })),
});
const routeDefaults = (spec) => ({
    ...spec,
    rules: (0,objects/* records */.V0)(spec['rules']).map((rule) => ({
        ...rule,
        ...(rule['backendRefs'] === undefined
            ? {}
            : {
                backendRefs: (0,objects/* records */.V0)(rule['backendRefs']).map((ref) => ({
                    group: '',
                    kind: 'Service',
                    weight: 1,
                    ...ref,
                })),
            }),
    })),
});

;// CONCATENATED MODULE: ./lib/sandbox/kubernetes/patch.js


/** RFC 7386. */
function mergePatch(target, patch) {
    if (!(0,objects/* isFields */.Ce)(patch))
        return structuredClone(patch);
    const result = (0,objects/* isFields */.Ce)(target) ? { ...target } : {};
    for (const [key, value] of Object.entries(patch)) {
        if (value === null)
            delete result[key];
        else
            result[key] = mergePatch(result[key], value);
    }
    return result;
}
const refused = (message) => new StatusError(422, 'Invalid', message);
/** RFC 6902; a failed `test` or a path that does not exist is 422, as the API server answers. */
function jsonPatch(target, operations) {
    if (!Array.isArray(operations))
        throw new StatusError(400, 'BadRequest', 'json patch is not a list');
    const root = { '': structuredClone(target) };
    for (const operation of operations)
        patch_apply(root, operation);
    return root[''];
}
function patch_apply(root, { op, path, from, value }) {
    switch (op) {
        case 'add':
            return put(root, path, structuredClone(value), true);
        case 'replace':
            read(root, path);
            return put(root, path, structuredClone(value), false);
        case 'remove':
            return drop(root, path);
        case 'test':
            if (!(0,objects/* sameJson */.Vk)(read(root, path), value))
                throw refused(`the server rejected our request due to an error in our request: testing value ${path} failed`);
            return;
        case 'move': {
            const moved = read(root, from ?? '');
            drop(root, from ?? '');
            return put(root, path, moved, true);
        }
        case 'copy':
            return put(root, path, structuredClone(read(root, from ?? '')), true);
        default:
            throw new StatusError(400, 'BadRequest', `unknown json patch operation ${JSON.stringify(op)}`);
    }
}
function steps(path) {
    return path.split('/').map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}
function parentOf(root, path) {
    const all = steps(path);
    const key = all.pop() ?? '';
    let parent = root;
    for (const step of all)
        parent = child(parent, step, path);
    return { parent, key };
}
function child(value, step, path) {
    const found = Array.isArray(value)
        ? value[Number(step)]
        : (0,objects/* isFields */.Ce)(value)
            ? value[step]
            : undefined;
    if (found === undefined)
        throw refused(`the server rejected our request due to an error in our request: path ${path} does not exist`);
    return found;
}
function read(root, path) {
    const { parent, key } = parentOf(root, path);
    return child(parent, key, path);
}
function put(root, path, value, insert) {
    const { parent, key } = parentOf(root, path);
    if (Array.isArray(parent)) {
        const at = key === '-' ? parent.length : Number(key);
        parent.splice(at, insert ? 0 : 1, value);
    }
    else if ((0,objects/* isFields */.Ce)(parent))
        parent[key] = value;
}
function drop(root, path) {
    const { parent, key } = parentOf(root, path);
    child(parent, key, path);
    if (Array.isArray(parent))
        parent.splice(Number(key), 1);
    else if ((0,objects/* isFields */.Ce)(parent))
        delete parent[key];
}
/** Lists that strategic merge joins by a key (the patchMergeKey of the built-in types that the sandbox serves). */
const mergeKeys = {
    containers: 'name',
    initContainers: 'name',
    env: 'name',
    volumes: 'name',
    volumeMounts: 'mountPath',
    imagePullSecrets: 'name',
    conditions: 'type',
    ownerReferences: 'uid',
};
const keyOfList = (field, items) => {
    if (field !== 'ports')
        return mergeKeys[field];
    return items.some((item) => (0,objects/* isFields */.Ce)(item) && 'containerPort' in item) ? 'containerPort' : 'port';
};
/** Strategic merge patch of the built-in types. */
function strategicPatch(target, patch) {
    if (!(0,objects/* isFields */.Ce)(patch))
        return structuredClone(patch);
    if (patch['$patch'] === 'replace') {
        const { $patch: _directive, ...rest } = patch;
        return structuredClone(rest);
    }
    const result = (0,objects/* isFields */.Ce)(target) ? { ...target } : {};
    for (const [key, value] of Object.entries(patch)) {
        if (key === 'finalizers' && Array.isArray(value) && Array.isArray(result[key]))
            result[key] = [...new Set([...result[key], ...value])];
        else if (value === null)
            delete result[key];
        else if (Array.isArray(value))
            result[key] = mergeList(key, result[key], value);
        else
            result[key] = strategicPatch(result[key], value);
    }
    return result;
}
function mergeList(field, before, items) {
    const key = keyOfList(field, items);
    if (key === undefined || !Array.isArray(before))
        return structuredClone(items.filter((item) => !isDelete(item)));
    const merged = [...before];
    for (const item of items) {
        const at = merged.findIndex((old) => (0,objects/* isFields */.Ce)(old) && (0,objects/* isFields */.Ce)(item) && old[key] === item[key]);
        if (isDelete(item)) {
            if (at >= 0)
                merged.splice(at, 1);
        }
        else if (at < 0)
            merged.push(structuredClone(item));
        else
            merged[at] = strategicPatch(merged[at], item);
    }
    return merged;
}
const isDelete = (item) => (0,objects/* isFields */.Ce)(item) && item['$patch'] === 'delete';

;// CONCATENATED MODULE: ./lib/sandbox/kubernetes/validation.js


const nameRule = "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')";
const wrong = (field, message) => ({
    reason: message.startsWith('Required') ? 'FieldValueRequired' : 'FieldValueInvalid',
    message,
    field,
});
function workloadCauses(object, before) {
    const causes = [];
    const selector = (0,objects.at)(object, 'spec', 'selector', 'matchLabels');
    const labels = (0,objects.at)(object, 'spec', 'template', 'metadata', 'labels');
    if (!(0,objects/* isFields */.Ce)((0,objects/* fields */.OA)(object.spec)['selector']))
        causes.push(wrong('spec.selector', 'Required value'));
    else if (Object.entries(selector).some(([key, value]) => labels[key] !== value))
        causes.push(wrong('spec.template.metadata.labels', `Invalid value: ${goMap(labels)}: \`selector\` does not match template \`labels\``));
    if ((0,objects/* count */.U9)((0,objects/* fields */.OA)(object.spec)['replicas'], 1) < 0)
        causes.push(wrong('spec.replicas', `Invalid value: ${(0,objects/* text */.Qq)((0,objects/* fields */.OA)(object.spec)['replicas'])}: must be greater than or equal to 0`));
    if (before !== undefined &&
        !(0,objects/* sameJson */.Vk)((0,objects/* fields */.OA)(object.spec)['selector'], (0,objects/* fields */.OA)(before.spec)['selector']))
        causes.push(wrong('spec.selector', `Invalid value: ${JSON.stringify((0,objects/* fields */.OA)(object.spec)['selector'])}: field is immutable`));
    return causes;
}
/** What a ConfigMap or Secret holds is never changed once it says so, and it never says otherwise again. */
function immutableCauses(object, before) {
    if (before === undefined)
        return [];
    const same = (field) => (0,objects/* sameJson */.Vk)(object[field] ?? null, before[field] ?? null);
    const causes = same('type')
        ? []
        : [wrong('type', `Invalid value: ${JSON.stringify(object['type'])}: field is immutable`)];
    if (before['immutable'] !== true)
        return causes;
    const changed = ['data', 'binaryData'].filter((field) => !same(field));
    return [
        ...causes,
        ...(object['immutable'] === true ? [] : ['immutable']).concat(changed).map((field) => ({
            reason: 'FieldValueForbidden',
            message: 'Forbidden: field is immutable when `immutable` is set',
            field,
        })),
    ];
}
/** What may change in a StatefulSet; everything else of its spec is for ever. */
const mutable = [
    'replicas',
    'ordinals',
    'template',
    'updateStrategy',
    'revisionHistoryLimit',
    'persistentVolumeClaimRetentionPolicy',
    'minReadySeconds',
];
function statefulSetCauses(object, before) {
    if (before === undefined)
        return [];
    const fixed = ({ spec }) => Object.fromEntries(Object.entries((0,objects/* fields */.OA)(spec)).filter(([field]) => !mutable.includes(field)));
    return (0,objects/* sameJson */.Vk)(fixed(object), fixed(before))
        ? []
        : [
            {
                reason: 'FieldValueForbidden',
                message: `Forbidden: updates to statefulset spec for fields other than ${mutable
                    .map((field) => `'${field}'`)
                    .join(', ')
                    .replace(/, ('[^']*')$/, ' and $1')} are forbidden`,
                field: 'spec',
            },
        ];
}
const goMap = (map) => JSON.stringify(map);
function containerCauses(resource, object) {
    const path = resource.plural === 'pods' ? 'spec' : 'spec.template.spec';
    const spec = resource.plural === 'pods' ? (0,objects/* fields */.OA)(object.spec) : (0,objects.at)(object, 'spec', 'template', 'spec');
    const containers = (0,objects/* records */.V0)(spec['containers']);
    if (containers.length === 0)
        return [wrong(`${path}.containers`, 'Required value')];
    return containers.flatMap((container, i) => [
        ...((0,objects/* text */.Qq)(container['name']) === ''
            ? [wrong(`${path}.containers[${i}].name`, 'Required value')]
            : []),
        ...((0,objects/* text */.Qq)(container['image']) === ''
            ? [wrong(`${path}.containers[${i}].image`, 'Required value')]
            : []),
    ]);
}
/** Refuses what the API server refuses, with its words where they are stable. */
function validate(resource, object, before) {
    const causes = [];
    const { name } = object.metadata;
    if (!/^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/.test(name) &&
        resource.group !== 'rbac.authorization.k8s.io')
        causes.push(wrong('metadata.name', `Invalid value: ${JSON.stringify(name)}: ${nameRule}`));
    if (['deployments', 'replicasets', 'statefulsets'].includes(resource.plural))
        causes.push(...workloadCauses(object, resource.plural === 'statefulsets' ? undefined : before));
    if (resource.plural === 'statefulsets')
        causes.push(...statefulSetCauses(object, before));
    if (['pods', 'deployments', 'statefulsets'].includes(resource.plural))
        causes.push(...containerCauses(resource, object));
    if (resource.plural === 'configmaps' || resource.plural === 'secrets')
        causes.push(...immutableCauses(object, before));
    if (causes.length > 0)
        throw invalid(resource, name, causes);
}

;// CONCATENATED MODULE: ./lib/sandbox/kubernetes/writes.js






const found = ({ store }, { resource, namespace, name = '' }) => store.get(resource, namespace, name);
const isDryRun = (request) => request.url.searchParams.get('dryRun') === 'All';
const apiVersionOf = ({ group, version }) => group === '' ? version : `${group}/${version}`;
function objectOf(body, resource) {
    if (!(0,objects/* isFields */.Ce)(body) || !(0,objects/* isFields */.Ce)(body['metadata']))
        throw badRequest('the object provided has no metadata');
    const { kind = resource.kind, apiVersion = apiVersionOf(resource) } = body;
    if (kind !== resource.kind || apiVersion !== apiVersionOf(resource))
        throw badRequest(`the object provided (${String(apiVersion)}, ${String(kind)}) does not match the expected (${apiVersionOf(resource)}, ${resource.kind})`);
    return { ...body, apiVersion: apiVersionOf(resource), kind: resource.kind };
}
function create(context, where, request) {
    const { resource, namespace } = where;
    const given = objectOf(request.body, resource);
    const object = structuredClone(given);
    const { metadata } = object;
    if (metadata.namespace !== undefined &&
        namespace !== undefined &&
        metadata.namespace !== namespace)
        throw badRequest(`the namespace of the provided object does not match the namespace sent on the request`);
    if (namespace !== undefined)
        metadata.namespace = namespace;
    if (metadata.name === undefined && metadata.generateName !== undefined)
        metadata.name = metadata.generateName + Math.random().toString(36).slice(2, 7);
    if (metadata.name === undefined)
        throw new StatusError(422, 'Invalid', `${resource.kind} "" is invalid: metadata.name: Required value: name or generateName is required`);
    defaulted(resource, object, () => `10.96.0.${context.addresses.next++}`);
    validate(resource, object);
    return context.store.create(resource, object, isDryRun(request));
}
function update(context, where, request, object) {
    const { resource, namespace, name = '' } = where;
    const before = context.store.get(resource, namespace, name);
    if (object.metadata.name !== undefined && object.metadata.name !== name)
        throw badRequest(`the name of the object (${object.metadata.name}) does not match the name on the URL (${name})`);
    const next = {
        ...structuredClone(object),
        metadata: { ...object.metadata, name, ...(namespace === undefined ? {} : { namespace }) },
    };
    if (where.subresource === 'status')
        return context.store.update(resource, next, { status: true, dryRun: isDryRun(request) });
    if (where.subresource === 'scale') {
        const replicas = (0,objects/* fields */.OA)(object.spec)['replicas'];
        const scaled = { ...structuredClone(before), spec: { ...(0,objects/* fields */.OA)(before.spec), replicas } };
        return scaleOf(context.store.update(resource, scaled, { dryRun: isDryRun(request) }));
    }
    defaulted(resource, next, () => (0,objects/* text */.Qq)((0,objects/* fields */.OA)(before.spec)['clusterIP']));
    validate(resource, next, before);
    return context.store.update(resource, next, { dryRun: isDryRun(request) });
}
const scaleOf = (object) => ({
    apiVersion: 'autoscaling/v1',
    kind: 'Scale',
    metadata: object.metadata,
    spec: { replicas: (0,objects/* fields */.OA)(object.spec)['replicas'] },
    status: { replicas: (0,objects/* fields */.OA)(object.status)['replicas'] ?? 0 },
});
function patchedBy(request, before, resource) {
    switch (request.contentType) {
        case 'application/merge-patch+json':
            return mergePatch(before, request.body);
        case 'application/json-patch+json':
            return jsonPatch(before, request.body);
        case 'application/strategic-merge-patch+json':
            if (resource.custom)
                break;
            return strategicPatch(before, request.body);
    }
    throw new StatusError(415, 'UnsupportedMediaType', `the body of the request was in an unknown format - accepted media types include: application/json-patch+json, application/merge-patch+json${resource.custom ? '' : ', application/strategic-merge-patch+json'}`);
}
function patch(context, where, request) {
    const { resource, subresource } = where;
    const before = subresource === 'scale' ? scaleOf(found(context, where)) : found(context, where);
    const patched = patchedBy(request, before, resource);
    // A patch is applied to the newest state: only a version that the patch itself names is a precondition.
    return update(context, where, request, patched);
}
function orphan(store, owner) {
    for (const resource of resources)
        for (const object of store.list(resource)) {
            const owners = object.metadata.ownerReferences ?? [];
            if (!owners.some(({ uid }) => uid === owner.metadata.uid))
                continue;
            const kept = owners.filter(({ uid }) => uid !== owner.metadata.uid);
            store.update(resource, {
                ...object,
                metadata: { ...object.metadata, ownerReferences: kept },
            });
        }
}
function remove(context, where, request) {
    const { resource, namespace, name = '' } = where;
    const options = (0,objects/* fields */.OA)(request.body);
    const object = context.store.get(resource, namespace, name);
    const grace = options['gracePeriodSeconds'];
    const graceSeconds = resource.plural !== 'pods'
        ? 0
        : typeof grace === 'number'
            ? grace
            : Number((0,objects/* fields */.OA)(object.spec)['terminationGracePeriodSeconds'] ?? 30);
    if (options['propagationPolicy'] === 'Orphan')
        orphan(context.store, object);
    const removed = context.store.remove(resource, namespace, name, {
        preconditions: (0,objects.at)(options, 'preconditions'),
        // A pod that no runtime runs has nothing to wait for.
        graceSeconds: context.runtime.current?.has(object) === true && grace !== 0 ? Math.max(1, graceSeconds) : 0,
    });
    const details = {
        name,
        ...(resource.group === '' ? {} : { group: resource.group }),
        kind: resource.plural,
        uid: object.metadata.uid,
    };
    return resource.plural === 'pods' || removed.metadata.deletionTimestamp !== undefined
        ? removed
        : { kind: 'Status', apiVersion: 'v1', metadata: {}, status: 'Success', details };
}

;// CONCATENATED MODULE: ./lib/sandbox/kubernetes/pod-subresources.js




function evict(context, where, request) {
    const { resource, namespace, name = '' } = where;
    refuseDisruption(context.store, context.store.get(resource, namespace, name));
    const body = (0,objects.at)(request.body, 'deleteOptions');
    remove(context, { ...where, subresource: undefined }, { ...request, body });
    return { kind: 'Status', apiVersion: 'v1', metadata: {}, status: 'Success' };
}
async function podSubresource(context, where, request, response) {
    const [podName = '', port, scheme] = targetOf(where.name ?? '');
    const pod = context.store.find(where.resource, where.namespace, podName);
    if (pod === undefined)
        throw notFound(where.resource, podName);
    const runtime = context.runtime.current;
    if (runtime === undefined)
        throw new StatusError(503, 'ServiceUnavailable', 'no kubelet runs this pod');
    const query = request.url.searchParams;
    if (where.subresource === 'log') {
        const tail = query.get('tailLines');
        const previous = query.get('previous') === 'true';
        const content = runtime.logs(pod, previous);
        if (content === undefined)
            throw badRequest(`${previous ? 'previous terminated container' : 'container'} "${query.get('container') ?? ''}" in pod "${podName}" not found`);
        const lines = tail === null ? content : content.slice(-Number(tail));
        response
            .writeHead(200, { 'content-type': 'text/plain' })
            .end(lines.map((l) => `${l}\n`).join(''));
        return;
    }
    const reply = await runtime.get(pod, Number(port ?? '80'), `${where.rest === '' ? '/' : where.rest}${request.url.search}`, 10000, { scheme, headers: request.headers });
    if (reply === undefined)
        throw new StatusError(503, 'ServiceUnavailable', `error trying to reach service: dial tcp: connect: connection refused`);
    response.writeHead(reply.status, { 'content-type': reply.contentType }).end(reply.body);
}
/** `name`, `name:port` or `scheme:name:port`, as Kubernetes reads what is proxied. */
function targetOf(text) {
    const parts = text.split(':');
    const [first = '', second, third] = parts;
    return parts.length === 3
        ? [second ?? '', third === '' ? undefined : third, first === 'https' ? 'https' : 'http']
        : [first, second, 'http'];
}

;// CONCATENATED MODULE: ./lib/sandbox/kubernetes/routes.js


const writeVerbs = {
    POST: 'create',
    PUT: 'update',
    PATCH: 'patch',
    DELETE: 'delete',
};
function verbOf(request, { name }) {
    const watching = ['true', '1'].includes(request.url.searchParams.get('watch') ?? '');
    if (request.method === 'GET')
        return watching ? 'watch' : name === undefined ? 'list' : 'get';
    if (request.method === 'DELETE' && name === undefined)
        return 'deletecollection';
    return writeVerbs[request.method] ?? request.method.toLowerCase();
}
function route(path) {
    const parts = path
        .split('/')
        .filter((part) => part !== '')
        .map(decodeURIComponent);
    const core = parts[0] === 'api';
    const group = core ? '' : (parts[1] ?? '');
    const version = parts[core ? 1 : 2] ?? '';
    let rest = parts.slice(core ? 2 : 3);
    let namespace;
    if (rest[0] === 'namespaces' &&
        rest.length > 2 &&
        rest[2] !== 'status' &&
        rest[2] !== 'finalize') {
        namespace = rest[1];
        rest = rest.slice(2);
    }
    const [plural, name, subresource, ...tail] = rest;
    const resource = resources.find((r) => r.group === group && r.version === version && r.plural === plural);
    if (resource === undefined || (namespace !== undefined && !resource.namespaced))
        throw noSuchPath();
    if (subresource !== undefined && !resource.subresources.includes(subresource))
        throw noSuchPath();
    const cut = path.indexOf('/proxy');
    return {
        resource,
        namespace,
        name,
        subresource,
        rest: tail.length > 0 || cut >= 0 ? path.slice(cut + 6) : '',
    };
}
async function bodyOf(incoming) {
    const chunks = [];
    for await (const chunk of incoming)
        chunks.push(chunk);
    const content = Buffer.concat(chunks).toString('utf8');
    if (content === '')
        return undefined;
    try {
        return JSON.parse(content);
    }
    catch {
        throw badRequest('the object provided is unrecognized: invalid JSON');
    }
}

;// CONCATENATED MODULE: ./lib/sandbox/kubernetes/store.js



const historyLimit = 20_000;
const keyOf = (resource) => `${resource.group}/${resource.plural}`;
const nameOf = (object) => `${object.namespace ?? ''}/${object.name}`;
/** Versioned objects with a history to watch from: what etcd and the registry are to the real server. */
class Store {
    #kinds = new Map();
    #history = [];
    #listeners = new Set();
    #version = 100;
    #oldest = 100;
    get version() {
        return this.#version;
    }
    #of(resource) {
        const key = keyOf(resource);
        const found = this.#kinds.get(key) ?? new Map();
        this.#kinds.set(key, found);
        return found;
    }
    list(resource, namespace) {
        const all = [...this.#of(resource).values()];
        const chosen = namespace === undefined
            ? all
            : all.filter(({ metadata }) => metadata.namespace === namespace);
        return chosen.sort((a, b) => (nameOf(a.metadata) < nameOf(b.metadata) ? -1 : 1));
    }
    find(resource, namespace, name) {
        return this.#of(resource).get(nameOf({ namespace: namespace ?? '', name }));
    }
    get(resource, namespace, name) {
        const found = this.find(resource, namespace, name);
        if (found === undefined)
            throw notFound(resource, name);
        return found;
    }
    create(resource, given, dryRun = false) {
        const object = structuredClone(given);
        const { metadata } = object;
        if (this.#of(resource).has(nameOf(metadata)))
            throw alreadyExists(resource, metadata.name);
        metadata.uid = (0,external_node_crypto_.randomUUID)();
        metadata.creationTimestamp = (0,objects/* timestamp */.vE)(Date.now());
        if (resource.counted)
            metadata.generation = 1;
        delete metadata.deletionTimestamp;
        return dryRun ? object : this.#commit('ADDED', resource, object, undefined);
    }
    /** Stores a new state; the same state again keeps its version. `status` writes leave the generation alone. */
    update(resource, given, options = {}) {
        const { namespace, name, resourceVersion, uid } = given.metadata;
        const before = this.get(resource, namespace, name);
        if (resourceVersion !== undefined && resourceVersion !== before.metadata.resourceVersion)
            throw modified(resource, name);
        if (uid !== undefined && uid !== before.metadata.uid)
            throw conflict(resource, name, `Precondition failed: UID in precondition: ${uid}, UID in object meta: ${before.metadata.uid}`);
        const object = options.status === true
            ? { ...structuredClone(before), status: (0,objects/* fields */.OA)(structuredClone(given.status)) }
            : this.#specUpdate(resource, given, before, options.uncounted === true);
        object.metadata.resourceVersion = before.metadata.resourceVersion ?? '';
        if ((0,objects/* sameJson */.Vk)(object, before))
            return before;
        if (options.dryRun === true)
            return object;
        const finished = object.metadata.deletionTimestamp !== undefined &&
            (object.metadata.finalizers ?? []).length === 0;
        if (finished && resource.plural !== 'pods')
            return this.#drop(resource, object);
        return this.#commit('MODIFIED', resource, object, before);
    }
    #specUpdate(resource, given, before, uncounted) {
        const object = structuredClone(given);
        // What only the server writes stays as it was.
        for (const field of ['uid', 'creationTimestamp', 'deletionTimestamp', 'generation']) {
            const value = before.metadata[field];
            if (value === undefined)
                delete object.metadata[field];
            else
                Object.assign(object.metadata, { [field]: value });
        }
        if (resource.subresources.includes('status')) {
            if (before.status === undefined)
                delete object.status;
            else
                object.status = structuredClone(before.status);
        }
        const { metadata: _m, status: _s, ...content } = object;
        const { metadata: _m2, status: _s2, ...contentBefore } = before;
        // Deployments count their annotations too, as the real server does.
        const annotated = resource.plural === 'deployments' &&
            !(0,objects/* sameJson */.Vk)(object.metadata.annotations ?? {}, before.metadata.annotations ?? {});
        if (resource.counted && !uncounted && (annotated || !(0,objects/* sameJson */.Vk)(content, contentBefore)))
            object.metadata.generation = (before.metadata.generation ?? 1) + 1;
        return object;
    }
    /** Marks or removes; objects with finalizers and pods with a grace period stay until those are done. */
    remove(resource, namespace, name, options = {}) {
        const found = this.get(resource, namespace, name);
        const { uid, resourceVersion } = options.preconditions ?? {};
        if (uid !== undefined && uid !== found.metadata.uid)
            throw conflict(resource, name, `Precondition failed: UID in precondition: ${uid}, UID in object meta: ${found.metadata.uid}`);
        if (resourceVersion !== undefined && resourceVersion !== found.metadata.resourceVersion)
            throw conflict(resource, name, `Precondition failed: ResourceVersion in precondition: ${resourceVersion}, ResourceVersion in object meta: ${found.metadata.resourceVersion}`);
        const grace = options.graceSeconds ?? 0;
        if ((found.metadata.finalizers ?? []).length === 0 && grace === 0)
            return this.#drop(resource, found);
        if (found.metadata.deletionTimestamp !== undefined)
            return found;
        const object = structuredClone(found);
        object.metadata.deletionTimestamp = (0,objects/* timestamp */.vE)(Date.now() + grace * 1000);
        object.metadata.deletionGracePeriodSeconds = grace;
        return this.#commit('MODIFIED', resource, object, found);
    }
    #drop(resource, object) {
        this.#of(resource).delete(nameOf(object.metadata));
        return this.#publish('DELETED', resource, structuredClone(object), object);
    }
    #commit(type, resource, object, previous) {
        this.#of(resource).set(nameOf(object.metadata), object);
        return this.#publish(type, resource, object, previous);
    }
    #publish(type, resource, object, previous) {
        this.#version += 1;
        object.metadata.resourceVersion = String(this.#version);
        const change = { type, resource, object, version: this.#version, previous };
        this.#history.push(change);
        if (this.#history.length > historyLimit)
            this.#oldest = this.#history.shift()?.version ?? this.#oldest;
        for (const listener of [...this.#listeners])
            listener(change);
        return object;
    }
    /** Changes after `version`, then everything that follows. Throws 410 when the history does not reach back so far. */
    follow(version, listener) {
        if (version < this.#oldest)
            throw gone(`too old resource version: ${version} (${this.#oldest})`);
        for (const change of this.#history)
            if (change.version > version)
                listener(change);
        this.#listeners.add(listener);
        return () => this.#listeners.delete(listener);
    }
    /** Forgets the history: the next watch from an old version gets 410 (for tests). */
    compact() {
        this.#history.length = 0;
        this.#oldest = this.#version;
    }
    onChange(listener) {
        this.#listeners.add(listener);
        return () => this.#listeners.delete(listener);
    }
}

;// CONCATENATED MODULE: ./lib/sandbox/kubernetes/watch.js




/** An object that begins or ceases to match the selector is added or deleted as far as this watch is concerned. */
function eventType({ type, object, previous }, shown) {
    const before = previous !== undefined && shown(previous);
    const now = shown(object);
    if (type === 'DELETED')
        return before ? 'DELETED' : undefined;
    if (now)
        return before ? 'MODIFIED' : 'ADDED';
    return before ? 'DELETED' : undefined;
}
function watch(context, where, request, response) {
    const query = request.url.searchParams;
    const labels = labelMatcher(query.get('labelSelector') ?? '');
    const byFields = fieldMatcher(query.get('fieldSelector') ?? '');
    const kind = keyOf(where.resource);
    const shown = (object) => (where.namespace === undefined || object.metadata.namespace === where.namespace) &&
        labels(object.metadata.labels ?? {}) &&
        byFields(object);
    const from = Number(query.get('resourceVersion') ?? '0') || context.store.version;
    const send = (type, object) => {
        response.write(`${JSON.stringify({ type, object })}\n`);
    };
    const begin = () => {
        if (!response.headersSent)
            response.writeHead(200, { 'content-type': 'application/json' });
    };
    const listener = (change) => {
        if (keyOf(change.resource) !== kind)
            return;
        begin();
        const type = eventType(change, shown);
        if (type !== undefined)
            send(type, change.object);
    };
    let unfollow;
    try {
        unfollow = context.store.follow(from, listener);
    }
    catch (thrown) {
        if (!(thrown instanceof StatusError))
            throw thrown;
        begin();
        send('ERROR', statusBody(thrown));
        response.end();
        return;
    }
    begin();
    response.flushHeaders();
    const bookmark = setInterval(() => {
        if (query.get('allowWatchBookmarks') === 'true')
            send('BOOKMARK', {
                kind: where.resource.kind,
                apiVersion: apiVersionOf(where.resource),
                metadata: { resourceVersion: String(context.store.version) },
            });
    }, 10_000);
    const end = setTimeout(() => response.end(), Number(query.get('timeoutSeconds') ?? '1800') * 1000);
    response.on('close', () => {
        clearInterval(bookmark);
        clearTimeout(end);
        unfollow();
    });
}

;// CONCATENATED MODULE: ./lib/sandbox/kubernetes/requests.js










function list(context, where, request) {
    const query = request.url.searchParams;
    const all = matching(context, where, request);
    const limit = Number(query.get('limit') ?? '0');
    const from = Number(Buffer.from(query.get('continue') ?? '', 'base64').toString() || '0');
    const to = limit > 0 ? from + limit : all.length;
    const rest = all.length - to;
    return {
        kind: `${where.resource.kind}List`,
        apiVersion: apiVersionOf(where.resource),
        metadata: {
            resourceVersion: String(context.store.version),
            ...(rest > 0
                ? { continue: Buffer.from(String(to)).toString('base64'), remainingItemCount: rest }
                : {}),
        },
        items: all.slice(from, to),
    };
}
function review({ store }, request) {
    const object = (0,objects/* fields */.OA)(request.body);
    const asked = (0,objects.at)(object, 'spec', 'resourceAttributes');
    const subresource = (0,objects/* text */.Qq)(asked['subresource']);
    const allowed = mayDo(store, request.user, {
        verb: (0,objects/* text */.Qq)(asked['verb']),
        group: (0,objects/* text */.Qq)(asked['group']),
        resource: `${(0,objects/* text */.Qq)(asked['resource'])}${subresource === '' ? '' : `/${subresource}`}`,
        namespace: (0,objects/* text */.Qq)(asked['namespace']) || undefined,
        name: (0,objects/* text */.Qq)(asked['name']) || undefined,
    });
    return { ...object, status: { allowed } };
}
function refusedBy(user, asked, resource) {
    const scope = asked.namespace === undefined
        ? 'at the cluster scope'
        : `in the namespace "${asked.namespace}"`;
    return forbidden(resource, asked.name ?? '', `User "${user.name}" cannot ${asked.verb} resource "${asked.resource}" in API group "${asked.group}" ${scope}`);
}
/** What is done stays done; only the client does not learn of it. */
function lose(how, response) {
    const { end, socket } = response;
    const instead = (chunk) => {
        if (how === 'reset')
            socket?.destroy();
        // A watch goes on to send what happens, over a connection that has ended.
        if (how !== 'truncate' || response.writableEnded)
            return response;
        const body = String(chunk ?? '');
        return end.call(response, body.slice(0, Math.floor(body.length / 2)), 'utf8');
    };
    Object.assign(response, { end: instead, write: instead });
}
async function interfere(given, incoming, response) {
    if (given.delayMs !== undefined)
        await new Promise((resolve) => setTimeout(resolve, given.delayMs));
    if (given.reset === true) {
        incoming.socket.destroy();
        return true;
    }
    if (given.hang === true)
        return true;
    if (given.status === undefined)
        return false;
    for (const [name, value] of Object.entries(given.headers ?? {}))
        response.setHeader(name, value);
    answer(response, given.status, given.body ?? {});
    return true;
}
async function handle(context, request, response) {
    const where = route(request.url.pathname);
    const verb = verbOf(request, where);
    const { resource, namespace, name, subresource } = where;
    if (resource.plural === 'selfsubjectaccessreviews')
        return answer(response, 201, review(context, request));
    const asked = {
        verb: subresource === 'proxy' ? 'get' : verb,
        group: resource.group,
        resource: subresource === undefined ? resource.plural : `${resource.plural}/${subresource}`,
        // A namespace is in itself: a Role there may speak of it.
        namespace: resource.plural === 'namespaces' && resource.group === '' ? name : namespace,
        name,
    };
    if (!mayDo(context.store, request.user, asked))
        throw refusedBy(request.user, asked, resource);
    // The namespace of a list need not exist; that of a new object must.
    if (verb === 'create' && namespace !== undefined && subresource === undefined)
        context.store.get(resource_types/* builtInResources */.jz.namespaces, undefined, namespace);
    if (subresource === 'log' || subresource === 'proxy')
        return await podSubresource(context, where, request, response);
    if (subresource === 'eviction')
        return answer(response, 201, evict(context, where, request));
    switch (verb) {
        case 'get':
            return answer(response, 200, subresource === 'scale' ? scaleOf(found(context, where)) : found(context, where));
        case 'list':
            return answer(response, 200, list(context, where, request));
        case 'watch':
            return watch(context, where, request, response);
        case 'create':
            return answer(response, 201, create(context, where, request));
        case 'update':
            return answer(response, 200, update(context, where, request, objectOf(request.body, resource)));
        case 'patch':
            return answer(response, 200, patch(context, where, request));
        case 'delete':
            return answer(response, 200, remove(context, where, request));
        case 'deletecollection':
            for (const object of matching(context, where, request))
                remove(context, { ...where, name: object.metadata.name }, request);
            return answer(response, 200, {
                kind: 'Status',
                apiVersion: 'v1',
                metadata: {},
                status: 'Success',
            });
        default:
            throw new StatusError(405, 'MethodNotAllowed', 'the server does not allow this method on the requested resource');
    }
}
async function serve(context, incoming, response, hook) {
    try {
        const url = new URL(incoming.url ?? '/', 'https://sandbox');
        const bearer = /^Bearer (.+)$/.exec(incoming.headers.authorization ?? '')?.[1];
        const user = bearer === undefined ? userOf(incoming.socket) : context.tokens.get(bearer);
        const method = incoming.method ?? 'GET';
        const meddled = hook()?.({
            method,
            path: url.pathname,
            query: url.searchParams,
            user: user?.name ?? '',
            cut: () => incoming.socket.destroy(),
        });
        if (meddled !== undefined && (await interfere(meddled, incoming, response)))
            return;
        if (meddled?.lose !== undefined)
            lose(meddled.lose, response);
        if (user === undefined)
            throw new StatusError(401, 'Unauthorized', 'Unauthorized');
        const plain = discovery(url.pathname, resources);
        if (plain !== undefined)
            return answer(response, 200, plain);
        const body = await bodyOf(incoming);
        const contentType = (incoming.headers['content-type'] ?? 'application/json').split(';')[0] ?? '';
        await handle(context, { method, url, user, body, contentType, headers: incoming.headers }, response);
    }
    catch (thrown) {
        if (response.headersSent)
            response.destroy();
        else if (thrown instanceof StatusError)
            answer(response, thrown.code, statusBody(thrown));
        else
            answer(response, 500, statusBody(new StatusError(500, 'InternalError', String(thrown))));
    }
}

;// CONCATENATED MODULE: ./lib/sandbox/kubernetes/server.js








/** An embedded Kubernetes API server on loopback over TLS, with the controllers and the kubelet that a release meets. */
async function startApiServer(now = () => new Date()) {
    const authority = createAuthority(new Date());
    const serving = authority.issue({ commonName: 'kube-apiserver' }, 'server');
    const store = new Store();
    const runtime = { current: undefined };
    let hook;
    for (const name of ['default', 'kube-system'])
        store.create(resource_types/* builtInResources */.jz.namespaces, {
            apiVersion: 'v1',
            kind: 'Namespace',
            metadata: { name },
            status: { phase: 'Active' },
        });
    const tokens = new Map();
    const context = { store, runtime, addresses: { next: 10 }, tokens };
    const server = (0,external_node_https_.createServer)({
        key: serving.key,
        cert: serving.certificate,
        ca: authority.certificate,
        requestCert: true,
        rejectUnauthorized: false,
    }, (request, response) => {
        response.setHeader('date', now().toUTCString());
        void serve(context, request, response, () => hook);
    });
    // As the real one, which closes no idle connection: a client that has just taken one out of its pool would meet a reset.
    server.keepAliveTimeout = 600_000;
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `https://127.0.0.1:${server.address().port}`;
    const stopControllers = startControllers(store);
    const kubelet = startKubelet(store, () => runtime.current);
    const kubeconfigFor = ({ name, groups = [], namespace = 'default', }) => {
        const issued = authority.issue({ commonName: name, organizations: groups }, 'client');
        return kubeconfigText(url, authority.certificate, issued, namespace);
    };
    return {
        url,
        ca: authority.certificate,
        store,
        kubeconfig: kubeconfigFor({ name: 'admin', groups: ['system:masters'] }),
        kubeconfigFor,
        tokenFor({ namespace, name }) {
            const token = (0,external_node_crypto_.randomUUID)();
            const groups = ['system:serviceaccounts', 'system:authenticated'];
            tokens.set(token, { name: `system:serviceaccount:${namespace}:${name}`, groups });
            return token;
        },
        setPodRuntime(given) {
            runtime.current = given;
            kubelet.resync();
        },
        onRequest(given) {
            hook = given;
        },
        async stop() {
            stopControllers();
            await kubelet.stop();
            await server_closed(server);
        },
    };
}
function server_closed(server) {
    return new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
    });
}
function kubeconfigText(url, ca, issued, namespace) {
    const base64 = (value) => Buffer.from(value).toString('base64');
    return JSON.stringify({
        apiVersion: 'v1',
        kind: 'Config',
        clusters: [
            { name: 'sandbox', cluster: { server: url, 'certificate-authority-data': base64(ca) } },
        ],
        users: [
            {
                name: 'user',
                user: {
                    'client-certificate-data': base64(issued.certificate),
                    'client-key-data': base64(issued.key),
                },
            },
        ],
        contexts: [{ name: 'sandbox', context: { cluster: 'sandbox', user: 'user', namespace } }],
        'current-context': 'sandbox',
    });
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./lib/sandbox/pods/bundle-pods.js





/** The image of Sluice itself, as the templates name it. */
const repository = 'ghcr.io/sluice-dev/sluice';
/** Pods of Sluice's own image (the dead-man switch) run the bundle with the ServiceAccount of the pod; all others are `inner`'s. */
function withBundlePods(inner, entry, server) {
    const running = new Map();
    const uidOf = (pod) => pod.metadata.uid ?? '';
    return {
        ...inner,
        async start(pod, exited) {
            if (!isBundle(pod))
                return await inner.start(pod, exited);
            const folder = accountFolder(pod, server);
            const { hostname, port } = new URL(server.url);
            const child = (0,external_node_child_process_.spawn)(process.execPath, [entry, ...argumentsOf(pod)], {
                env: {
                    PATH: process.env['PATH'],
                    HOSTNAME: pod.metadata.name,
                    KUBERNETES_SERVICE_HOST: hostname,
                    KUBERNETES_SERVICE_PORT: port,
                    SLUICE_SERVICE_ACCOUNT_FOLDER: folder,
                },
                stdio: ['ignore', 'pipe', 'pipe'],
            });
            const found = { child, lines: [] };
            running.set(uidOf(pod), found);
            for (const stream of [child.stdout, child.stderr])
                stream?.on('data', (data) => found.lines.push(...data.toString('utf8').split('\n').filter(Boolean)));
            child.once('exit', (code) => {
                running.delete(uidOf(pod));
                (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
                setImmediate(exited, { code: code ?? 137, reason: code === 0 ? 'Completed' : 'Error' });
            });
        },
        async stop(pod, graceMs) {
            const found = running.get(uidOf(pod));
            if (found === undefined)
                return await inner.stop(pod, graceMs);
            const ended = new Promise((resolve) => found.child.once('exit', () => resolve()));
            found.child.kill(graceMs === 0 ? 'SIGKILL' : 'SIGTERM');
            const timer = setTimeout(() => found.child.kill('SIGKILL'), graceMs);
            await ended;
            clearTimeout(timer);
        },
        has: (pod) => running.has(uidOf(pod)) || inner.has(pod),
        kill: (uid) => running.get(uid)?.child.kill('SIGKILL') ?? inner.kill(uid),
        logs: (pod, previous) => running.get(uidOf(pod))?.lines ?? inner.logs(pod, previous),
    };
}
const containerOf = (pod) => (0,objects/* records */.V0)((0,objects/* fields */.OA)(pod.spec)['containers'])[0] ?? {};
const isBundle = (pod) => (0,objects/* text */.Qq)(containerOf(pod)['image']).split(/[:@]/)[0] === repository;
const argumentsOf = (pod) => {
    const args = containerOf(pod)['args'];
    return Array.isArray(args) ? args.map(String) : [];
};
/** What the kubelet mounts: token, authority and namespace of the pod's ServiceAccount. */
function accountFolder(pod, server) {
    const namespace = pod.metadata.namespace ?? '';
    const name = (0,objects/* text */.Qq)((0,objects/* fields */.OA)(pod.spec)['serviceAccountName']) || 'default';
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'sluice-account-'));
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, 'token'), server.tokenFor({ namespace, name }), { mode: 0o600 });
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, 'ca.crt'), server.ca);
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, 'namespace'), namespace);
    return folder;
}

// EXTERNAL MODULE: ./lib/sandbox/service/serve.js
var service_serve = __webpack_require__(34180);
;// CONCATENATED MODULE: ./lib/sandbox/pods/process-runtime.js




const logLimit = 2000;
const process_runtime_repository = 'sluice.test/shop';
/** Pods as processes of this machine: the image tag says which version, and what is wrong with it. `entry` = the CLI's main file. */
function processRuntime(entry) {
    const running = new Map();
    const logs = new Map();
    const agent = new external_node_http_.Agent({ keepAlive: true });
    let seed = 1;
    const uidOf = (pod) => pod.metadata.uid ?? '';
    async function start(pod, exited) {
        const { version, defect } = parseImage(pod);
        const uid = uidOf(pod);
        const kept = { current: [], previous: logs.get(uid)?.current };
        logs.set(uid, kept);
        const child = (0,external_node_child_process_.fork)(entry, ['sandbox-pod', version, defect, String(seed++)], {
            stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
        });
        const keep = (data) => {
            kept.current.push(...data
                .toString('utf8')
                .split('\n')
                .filter((line) => line !== ''));
            if (kept.current.length > logLimit)
                kept.current.splice(0, kept.current.length - logLimit);
        };
        child.stdout?.on('data', keep);
        child.stderr?.on('data', keep);
        await new Promise((resolve) => {
            child.once('message', (message) => {
                running.set(uid, { child, port: message.port });
                resolve();
            });
            child.once('exit', (code, signal) => {
                if (running.get(uid)?.child === child)
                    running.delete(uid);
                resolve();
                setImmediate(exited, {
                    code: code ?? (signal === 'SIGKILL' ? 137 : 143),
                    reason: code === 0 ? 'Completed' : 'Error',
                });
            });
        });
    }
    async function stop(pod, graceMs) {
        const found = running.get(uidOf(pod));
        if (found === undefined)
            return;
        const ended = new Promise((resolve) => found.child.once('exit', () => resolve()));
        found.child.kill(graceMs === 0 ? 'SIGKILL' : 'SIGTERM');
        const timer = setTimeout(() => found.child.kill('SIGKILL'), graceMs);
        await ended;
        clearTimeout(timer);
    }
    return {
        start,
        stop,
        has: (pod) => running.has(uidOf(pod)),
        portOf: (uid) => running.get(uid)?.port,
        kill: (uid) => running.get(uid)?.child.kill('SIGKILL') ?? false,
        logs(pod, previous) {
            const found = logs.get(uidOf(pod));
            return previous ? found?.previous : found?.current;
        },
        get(pod, _port, path, timeoutMs) {
            const found = running.get(uidOf(pod));
            if (found === undefined)
                return Promise.resolve(undefined);
            return new Promise((resolve) => {
                const request = (0,external_node_http_.get)({ host: '127.0.0.1', port: found.port, path, agent, timeout: timeoutMs }, (response) => {
                    let body = '';
                    response.setEncoding('utf8');
                    response.on('data', (part) => {
                        body += part;
                    });
                    response.on('end', () => resolve({
                        status: response.statusCode ?? 0,
                        contentType: response.headers['content-type'] ?? 'text/plain',
                        body,
                    }));
                });
                request.on('timeout', () => request.destroy());
                request.on('error', () => resolve(undefined));
            });
        },
    };
}
function parseImage(pod) {
    const image = (0,objects/* text */.Qq)((0,objects/* records */.V0)((0,objects/* fields */.OA)(pod.spec)['containers'])[0]?.['image']);
    const [name = '', tag = ''] = image.split(/:(?=[^/]*$)/);
    const [version = '', ...rest] = tag.split('-');
    const defect = rest.join('-');
    const known = defect === '' ? 'none' : service_serve/* defects */.RU.find((candidate) => candidate === defect);
    if (name !== process_runtime_repository || !/^\d/.test(version) || known === undefined)
        throw new Error(`rpc error: code = NotFound desc = failed to pull and unpack image "${image}": not found`);
    return { version, defect: known };
}

;// CONCATENATED MODULE: ./lib/sandbox/traffic/load.js




const httpRoutes = resource_types/* defaultCustomResources */.QI
    .map(resource_types/* customResource */.gc)
    .find(({ plural }) => plural === 'httproutes');
const { services: load_services, endpointSlices: load_endpointSlices, pods: load_pods } = resource_types/* builtInResources */.jz;
/** Open-loop users: a bounded rate, split as the route (or, without one, the Service) says at that moment. */
function startLoad(store, portOf, about) {
    const counts = { sent: 0, errors: 0, failed: 0, canary: 0 };
    const recent = [];
    const random = (0,service_serve/* randomFrom */.cG)(about.seed);
    const agent = new external_node_http_.Agent({ keepAlive: true, maxSockets: 200 });
    const note = (canary) => {
        recent.push(canary);
        if (recent.length > 2000)
            recent.shift();
        if (canary)
            counts.canary += 1;
    };
    const send = (retries) => {
        const target = pick(store, about, random);
        const port = target === undefined ? undefined : portOf(target.uid);
        if (target === undefined || port === undefined) {
            // A data plane tries another endpoint when a connection is refused.
            if (retries > 0)
                send(retries - 1);
            else
                counts.failed += 1;
            return;
        }
        const outgoing = (0,external_node_http_.request)({ host: '127.0.0.1', port, path: '/orders', method: 'POST', agent, timeout: 5000 }, (response) => {
            response.resume();
            note(target.canary);
            if ((response.statusCode ?? 0) >= 500)
                counts.errors += 1;
        });
        outgoing.on('timeout', () => outgoing.destroy());
        outgoing.on('error', (error) => {
            if (retries > 0 && (error.code === 'ECONNREFUSED' || outgoing.reusedSocket))
                send(retries - 1);
            else
                counts.failed += 1;
        });
        outgoing.end();
    };
    const begun = Date.now();
    const timer = setInterval(() => {
        const due = Math.floor(((Date.now() - begun) / 1000) * about.perSecond) - counts.sent;
        for (let i = 0; i < Math.min(due, 200); i++) {
            counts.sent += 1;
            send(2);
        }
    }, 10);
    return {
        counts,
        recentCanaryPercent: () => recent.length === 0 ? 0 : (100 * recent.filter(Boolean).length) / recent.length,
        stop() {
            clearInterval(timer);
            agent.destroy();
        },
    };
}
function pick(store, about, random) {
    const service = about.route === undefined
        ? about.service
        : backend(store, about.namespace, about.route, about.service, random);
    const slices = store
        .list(load_endpointSlices, about.namespace)
        .filter((slice) => slice.metadata.labels?.['kubernetes.io/service-name'] === service);
    if (store.find(load_services, about.namespace, service) === undefined)
        return undefined;
    const ready = slices
        .flatMap((slice) => (0,objects/* records */.V0)(slice['endpoints']))
        .filter((endpoint) => (0,objects.at)(endpoint, 'conditions')['ready'] === true);
    const chosen = ready[Math.floor(random() * ready.length)];
    if (chosen === undefined)
        return undefined;
    const pod = store.find(load_pods, about.namespace, (0,objects/* text */.Qq)((0,objects.at)(chosen, 'targetRef')['name']));
    return pod === undefined ? undefined : { uid: pod.metadata.uid ?? '', canary: isCanary(pod) };
}
const isCanary = (pod) => pod.metadata.labels?.['sluice.dev/track'] === 'canary';
function backend(store, namespace, route, otherwise, random) {
    const found = httpRoutes === undefined ? undefined : store.find(httpRoutes, namespace, route);
    // The requests made here carry no headers, so a rule that asks for some is not theirs.
    const rule = (0,objects/* records */.V0)((0,objects/* fields */.OA)(found?.spec)['rules']).find((candidate) => !(0,objects/* records */.V0)(candidate['matches']).some((match) => 'headers' in match));
    const refs = (0,objects/* records */.V0)(rule?.['backendRefs']);
    const total = refs.reduce((sum, ref) => sum + (0,objects/* count */.U9)(ref['weight'], 1), 0);
    let left = random() * total;
    for (const ref of refs) {
        left -= (0,objects/* count */.U9)(ref['weight'], 1);
        if (left < 0)
            return (0,objects/* text */.Qq)(ref['name']);
    }
    return otherwise;
}

;// CONCATENATED MODULE: ./lib/sandbox/world.js











const namespace = 'shop';
const templates = ['release-checklist.yml', 'canary-stage.yml', 'rollback.yml', 'sweep.yml'];
/** A cluster with a shop in it, its users, Chaos Mesh and GitHub, all on this machine. `bundle` = the folder with dist and templates. */
async function startWorld(bundle, about) {
    const server = await startApiServer();
    try {
        return await furnish(server, bundle, about);
    }
    catch (thrown) {
        await server.stop();
        throw thrown;
    }
}
async function furnish(server, bundle, about) {
    const entry = (0,external_node_path_.join)(bundle, 'dist/cli/main.js');
    const runtime = withBundlePods(processRuntime(entry), entry, server);
    server.setPodRuntime(runtime);
    const stopChaos = startChaosController(server.store, runtime.kill);
    for (const name of [namespace, 'chaos-mesh'])
        server.store.create(resource_types/* builtInResources */.jz.namespaces, {
            apiVersion: 'v1',
            kind: 'Namespace',
            metadata: { name },
            status: { phase: 'Active' },
        });
    for (const manifest of ['role.yml', 'dead-man.yml'])
        applyManifest(server, bundle, manifest);
    await applyAll(server, shop);
    await readyShop(server);
    const github = await startGitHub(42);
    const load = startLoad(server.store, runtime.portOf, {
        namespace,
        service: 'shop',
        route: 'shop',
        perSecond: about.requestsPerSecond,
        seed: about.seed,
    });
    const repository = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'sluice-repository-'));
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(repository, '.github/workflows'), { recursive: true });
    for (const name of templates)
        (0,external_node_fs_.cpSync)((0,external_node_path_.join)(bundle, 'action-templates', name), (0,external_node_path_.join)(repository, '.github/workflows', name));
    return {
        server,
        github,
        load,
        repository,
        kubeconfig: server.kubeconfigFor({ name: 'sluice', namespace }),
        async stop() {
            load.stop();
            stopChaos();
            await server.stop();
            await github.stop();
            (0,external_node_fs_.rmSync)(repository, { recursive: true, force: true });
        },
    };
}
function applyManifest(server, bundle, name) {
    const text = (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(bundle, 'action-templates/kubernetes', name), 'utf8');
    const types = {
        ServiceAccount: 'serviceAccounts',
        Role: 'roles',
        RoleBinding: 'roleBindings',
    };
    for (const document of (0,dist.parseAllDocuments)(text)) {
        const object = document.toJS();
        const type = types[object.kind];
        if (type === undefined)
            throw new Error(`${name} holds a ${object.kind}`);
        server.store.create(resource_types/* builtInResources */.jz[type], {
            ...object,
            metadata: { ...object.metadata, namespace },
        });
    }
}
const labels = { app: 'shop' };
const shop = [
    {
        apiVersion: 'apps/v1',
        kind: 'Deployment',
        metadata: { name: 'shop', namespace, labels },
        spec: {
            replicas: 3,
            selector: { matchLabels: labels },
            strategy: { type: 'RollingUpdate', rollingUpdate: { maxSurge: 3, maxUnavailable: 0 } },
            template: {
                metadata: { labels },
                spec: {
                    terminationGracePeriodSeconds: 2,
                    containers: [
                        {
                            name: 'shop',
                            image: 'sluice.test/shop:1.0',
                            ports: [{ name: 'http', containerPort: 8080 }],
                            readinessProbe: { httpGet: { path: '/readyz', port: 'http' }, periodSeconds: 1 },
                            livenessProbe: { httpGet: { path: '/livez', port: 'http' }, periodSeconds: 2 },
                        },
                    ],
                },
            },
        },
    },
    {
        apiVersion: 'v1',
        kind: 'Service',
        metadata: { name: 'shop', namespace, labels },
        spec: { selector: labels, ports: [{ name: 'http', port: 80, targetPort: 8080 }] },
    },
    {
        apiVersion: 'gateway.networking.k8s.io/v1',
        kind: 'HTTPRoute',
        metadata: { name: 'shop', namespace },
        spec: {
            parentRefs: [{ name: 'public' }],
            hostnames: ['shop.test'],
            rules: [
                {
                    matches: [{ path: { type: 'PathPrefix', value: '/' } }],
                    backendRefs: [{ name: 'shop', port: 80 }],
                },
            ],
        },
    },
];
/** Through the API like a user, so that defaults and validation apply. */
async function applyAll(server, objects) {
    const [{ readKubeconfig }, { kubernetesCluster }, { systemClock }] = await Promise.all([
        __webpack_require__.e(/* import() */ 3343).then(__webpack_require__.bind(__webpack_require__, 35724)),
        Promise.all(/* import() */[__webpack_require__.e(5024), __webpack_require__.e(9830)]).then(__webpack_require__.bind(__webpack_require__, 25024)),
        __webpack_require__.e(/* import() */ 9505).then(__webpack_require__.bind(__webpack_require__, 19505)),
    ]);
    const access = await readKubeconfig(server.kubeconfig, undefined, new Date());
    const cluster = kubernetesCluster(access, {
        clock: systemClock,
        signal: new AbortController().signal,
    });
    const types = [...Object.values(resource_types/* builtInResources */.jz), ...resource_types/* defaultCustomResources */.QI.map(resource_types/* customResource */.gc)];
    for (const object of objects) {
        const type = types.find(({ kind }) => kind === object.kind);
        if (type === undefined)
            throw new Error(`no type ${object.kind}`);
        const { kind, plural, namespaced } = type;
        await cluster.create({ apiVersion: object.apiVersion, kind, plural, namespaced }, object);
    }
    await cluster.close();
}
async function readyShop(server) {
    for (let i = 0; i < 300; i++) {
        const status = server.store.find(resource_types/* builtInResources */.jz.deployments, namespace, 'shop')?.status ?? {};
        if (status['availableReplicas'] === 3)
            return;
        await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error('the shop did not start within 30 s');
}


/***/ })

};

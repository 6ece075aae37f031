export const id = 393;
export const ids = [393,9830,6270];
export const modules = {

/***/ 19858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ idTable),
/* harmony export */   f: () => (/* binding */ column)
/* harmony export */ });
/**
 * Ids by an open-addressed table over their UTF-8 bytes. A Map of strings takes 100 to 200 bytes of the heap an id and ends at 16 million of
 * them; a ledger of ten gigabytes has more.
 */
function idTable() {
    const [encoder, decoder] = [new TextEncoder(), new TextDecoder()];
    const [bytes, ends, hashes] = [column(Uint8Array), column(Float64Array), column(Int32Array)];
    let slots = new Int32Array(64).fill(-1);
    let size = 0;
    let one = new Uint8Array(256);
    const encode = (id) => {
        if (id.length * 3 > one.length)
            one = new Uint8Array(id.length * 3);
        return encoder.encodeInto(id, one).written;
    };
    const same = (from, length) => {
        for (let i = 0; i < length; i++)
            if (bytes.get(from + i) !== one[i])
                return false;
        return true;
    };
    const start = (number) => (number === 0 ? 0 : ends.get(number - 1));
    const slotOf = (hash, length) => {
        const mask = slots.length - 1;
        for (let slot = hash & mask;; slot = (slot + 1) & mask) {
            const number = slots[slot] ?? -1;
            if (number < 0)
                return slot;
            if (hashes.get(number) !== hash)
                continue;
            const from = start(number);
            if (ends.get(number) - from === length && same(from, length))
                return slot;
        }
    };
    const grow = () => {
        const larger = new Int32Array(slots.length * 2).fill(-1);
        const mask = larger.length - 1;
        for (let number = 0; number < size; number++) {
            let slot = hashes.get(number) & mask;
            while ((larger[slot] ?? -1) >= 0)
                slot = (slot + 1) & mask;
            larger[slot] = number;
        }
        slots = larger;
    };
    return {
        of(id) {
            const length = encode(id);
            const hash = hashOf(one, length);
            const slot = slotOf(hash, length);
            const known = slots[slot] ?? -1;
            if (known >= 0)
                return known;
            const number = size;
            size += 1;
            slots[slot] = number;
            hashes.set(number, hash);
            const from = start(number);
            for (let i = 0; i < length; i++)
                bytes.set(from + i, one[i] ?? 0);
            ends.set(number, from + length);
            if (size * 2 > slots.length)
                grow();
            return number;
        },
        find(id) {
            const length = encode(id);
            return slots[slotOf(hashOf(one, length), length)] ?? -1;
        },
        text: (number) => decoder.decode(Uint8Array.from({ length: ends.get(number) - start(number) }, (_, i) => bytes.get(start(number) + i))),
        get size() {
            return size;
        },
    };
}
/** FNV-1a with a final mix (MurmurHash3's), so that ids which differ in their last digits spread over the table. */
function hashOf(bytes, length) {
    let hash = 0x811c9dc5;
    for (let i = 0; i < length; i++)
        hash = Math.imul(hash ^ (bytes[i] ?? 0), 0x01000193);
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    return hash ^ (hash >>> 16);
}
const blockSize = 65_536;
const within = blockSize - 1;
/** Many ledgers are short: a first block begins small and doubles, later ones are whole. */
const firstSize = 64;
/** Cells that grow by blocks: beyond the first block nothing is copied. */
function cells(Type) {
    const blocks = [];
    return {
        get: (at) => blocks[Math.floor(at / blockSize)]?.[at & within] ?? 0,
        set(at, value) {
            const i = Math.floor(at / blockSize);
            while (blocks.length <= i)
                blocks.push(new Type(blocks.length === 0 ? firstSize : blockSize));
            let block = blocks[i];
            if (block !== undefined && (at & within) >= block.length) {
                const larger = new Type(Math.min(blockSize, roomFor(at & within)));
                larger.set(block);
                block = larger;
                blocks[i] = larger;
            }
            if (block !== undefined)
                block[at & within] = value;
        },
    };
}
const roomFor = (at) => 2 ** Math.ceil(Math.log2(at + 2));
/** A column whose cells are of this array's type. */
const column = (Type) => cells(Type);


/***/ }),

/***/ 40195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ quantileOf),
/* harmony export */   Y: () => (/* binding */ quantile)
/* harmony export */ });
/** The quantile of sorted numbers by linear interpolation (type 7 of Hyndman and Fan 1996, as R and NumPy have it); NaN of none. */
function quantile(sorted, share) {
    const at = (sorted.length - 1) * share;
    const [low, high] = [sorted[Math.floor(at)] ?? Number.NaN, sorted[Math.ceil(at)] ?? Number.NaN];
    return low + (high - low) * (at - Math.floor(at));
}
const quantileOf = (values, share) => quantile(Float64Array.from(values).sort(), share);


/***/ }),

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

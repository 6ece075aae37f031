export const id = 857;
export const ids = [857];
export const modules = {

/***/ 59830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ ClusterError)
/* harmony export */ });
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

/***/ 99463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ awaitDeployment)
/* harmony export */ });
/* harmony import */ var _ports_resources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78461);
/* harmony import */ var _ports_watching_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28063);


/** Waits by watch until a Deployment is as wanted; false at the deadline. A Deployment that is gone is waited for. */
async function awaitDeployment({ cluster, clock, signal, }, namespace, name, wanted) {
    const options = { fieldSelector: `metadata.name=${name}` };
    const reached = await (0,_ports_watching_js__WEBPACK_IMPORTED_MODULE_1__/* .within */ .u)(clock, wanted.timeoutMs, signal, async (limit) => {
        for await (const found of (0,_ports_watching_js__WEBPACK_IMPORTED_MODULE_1__/* .current */ .s)(cluster, _ports_resources_js__WEBPACK_IMPORTED_MODULE_0__/* .resources */ .E.deployments, namespace, options, limit)) {
            const deployment = found.get(name);
            if (deployment === undefined)
                continue;
            wanted.onChange?.(deployment);
            if (wanted.until(deployment))
                return true;
        }
        return false;
    });
    signal.throwIfAborted();
    return reached;
}


/***/ }),

/***/ 875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $6: () => (/* binding */ findRoute),
  Ln: () => (/* binding */ findService),
  O1: () => (/* binding */ gatewayApiProvider)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/ports/resources.js
var resources = __webpack_require__(78461);
// EXTERNAL MODULE: ./lib/release/races.js
var races = __webpack_require__(88999);
// EXTERNAL MODULE: ./lib/release/record.js
var record = __webpack_require__(29984);
;// CONCATENATED MODULE: ./lib/release/exposure/route-weights.js

/** Share of the canary, in percent, in the rules that lead to the workload; the smallest when rules differ. */
function canaryShare(route, { stable, canary }) {
    const shares = (route.spec.rules ?? []).flatMap(({ backendRefs = [] }) => {
        const weightOf = (name) => backendRefs
            .filter((ref) => ref.name === name)
            .reduce((sum, ref) => sum + (ref.weight ?? 1), 0);
        const ours = weightOf(stable) + weightOf(canary);
        return backendRefs.some((ref) => ref.name === stable || ref.name === canary) && ours > 0
            ? [(100 * weightOf(canary)) / ours]
            : [];
    });
    return shares.length === 0 ? 0 : Math.min(...shares);
}
/**
 * JSON patch that gives `percent` to the canary in every rule that leads to the stable Service; matches, filters and foreign rules stay
 * untouched. Lists are atomic in HTTPRoute, so each operation tests what it replaces. Empty when nothing is to be done.
 */
function weightPatch(route, backends, percent) {
    const rules = route.spec.rules ?? [];
    const operations = rules.flatMap(({ backendRefs }, index) => {
        if (backendRefs?.some(({ name }) => name === backends.stable) !== true)
            return [];
        refuseForeign(route, backendRefs, backends);
        const wanted = weighted(backendRefs, backends, percent);
        if (sameRefs(backendRefs, wanted))
            return [];
        const path = `/spec/rules/${index}/backendRefs`;
        return [
            { op: 'test', path, value: backendRefs },
            { op: 'replace', path, value: wanted },
        ];
    });
    return operations;
}
function weighted(refs, { stable, canary }, percent) {
    // 0 percent = the route as it was: the canary's reference is taken out, the only backend gets everything.
    const rest = refs.filter(({ name }) => name !== canary);
    if (percent === 0)
        return rest.map((ref) => (ref.name === stable ? { ...ref, weight: 1 } : ref));
    // Weights are integers; thousandths keep 0.1 % exact.
    const share = Math.round(percent * 10);
    return rest.flatMap((ref) => ref.name === stable
        ? [
            { ...ref, weight: 1000 - share },
            { ...ref, name: canary, weight: share },
        ]
        : [ref]);
}
function refuseForeign(route, refs, { stable, canary }) {
    const foreign = refs.filter(({ name }) => name !== stable && name !== canary);
    if (foreign.length === 0)
        return;
    throw new errors.UsageError(`The HTTPRoute ${route.metadata.name} splits a rule between ${stable} and ${foreign.map(({ name }) => name).join(', ')}.`, {
        input: 'route',
        fix: 'Give the workload a rule of its own; its weights would be a guess.',
    });
}
const sameRefs = (a, b) => a.length === b.length &&
    a.every((ref, i) => ref.name === b[i]?.name && (ref.weight ?? 1) === (b[i]?.weight ?? 1));

;// CONCATENATED MODULE: ./lib/release/exposure/gateway-api.js





/** Exposure by backendRefs weights of an HTTPRoute (gateway.networking.k8s.io/v1). */
const gatewayApiProvider = {
    name: 'gateway-api',
    sharesService: false,
    plan(target, percent) {
        const canaryReplicas = Math.max(1, Math.ceil((target.capacity * percent) / 100));
        return {
            achievedPercent: percent,
            canaryReplicas,
            stableReplicas: target.capacity,
            steps: [
                `scale ${target.canary} to ${canaryReplicas}; ${target.workload} keeps its ${target.capacity}`,
                `give the Service ${target.canary} ${percent} % of the weight in HTTPRoute ${target.route ?? '?'}`,
            ],
        };
    },
    async apply(cluster, target, percent) {
        await ensureService(cluster, target);
        await setWeight(cluster, target, percent);
    },
    async observe(cluster, target) {
        const route = await readRoute(cluster, target);
        return route === undefined ? 0 : canaryShare(route, backends(target));
    },
    async withdraw(cluster, target) {
        if (target.route === undefined || target.service === undefined)
            return;
        if ((await readRoute(cluster, target)) === undefined)
            return;
        await setWeight(cluster, target, 0);
    },
    async cleanUp(cluster, target) {
        const found = await cluster.get(resources/* resources */.E.services, target.namespace, target.canary);
        if (found?.metadata.labels?.[record/* trackLabel */.K$] !== 'canary')
            return;
        await cluster.remove(resources/* resources */.E.services, target.namespace, target.canary);
    },
};
const backends = ({ service = '', canary }) => ({ stable: service, canary });
const readRoute = (cluster, { namespace, route = '' }) => cluster.get(resources/* resources */.E.httpRoutes, namespace, route);
/** A failed `test` (invalid) = somebody wrote in between, as a conflict is. */
const setWeight = (cluster, target, percent) => (0,races/* unraced */.p)(async () => {
    const route = await readRoute(cluster, target);
    if (route === undefined)
        throw new errors.UsageError(`There is no HTTPRoute ${target.route} in ${target.namespace}.`, {
            input: 'route',
        });
    const body = weightPatch(route, backends(target), percent);
    if (body.length === 0)
        return;
    const patch = { type: 'json', body };
    await cluster.patch(resources/* resources */.E.httpRoutes, target.namespace, route.metadata.name, patch);
}, 4, ['conflict', 'invalid']);
async function ensureService(cluster, target) {
    const { namespace, canary, workload, service = '' } = target;
    if ((await cluster.get(resources/* resources */.E.services, namespace, canary)) !== undefined)
        return;
    const stable = await cluster.get(resources/* resources */.E.services, namespace, service);
    if (stable === undefined)
        throw new errors.UsageError(`There is no Service ${service} in ${namespace}.`, { input: 'service' });
    const ports = (stable.spec.ports ?? []).map(({ name, port, protocol, targetPort, appProtocol }) => ({
        ...(name === undefined ? {} : { name }),
        port,
        ...(protocol === undefined ? {} : { protocol }),
        ...(targetPort === undefined ? {} : { targetPort }),
        ...(appProtocol === undefined ? {} : { appProtocol }),
    }));
    await cluster.create(resources/* resources */.E.services, {
        apiVersion: 'v1',
        kind: 'Service',
        metadata: {
            name: canary,
            namespace,
            labels: { ...record/* managedBy */.ZF, ...(0,record/* canaryLabels */.W7)(workload) },
        },
        spec: { selector: { [record/* trackLabel */.K$]: 'canary', [record/* workloadLabel */.Uq]: workload }, ports },
    });
}
/** The Service that selects the workload's pods and the route that leads to it; asks for the input when there are several. */
async function findRoute(cluster, namespace, podLabels, given) {
    const service = given.service ?? (await findService(cluster, namespace, podLabels));
    if (given.route !== undefined) {
        const route = await cluster.get(resources/* resources */.E.httpRoutes, namespace, given.route);
        if (route === undefined)
            throw new errors.UsageError(`There is no HTTPRoute ${given.route} in ${namespace}.`, {
                input: 'route',
            });
        if (!leadsTo(route, service))
            throw new errors.UsageError(`The HTTPRoute ${given.route} has no backendRef ${service}.`, {
                input: 'route',
                fix: 'Name the route that leads to the workload, or set `service`.',
            });
        return { route: given.route, service };
    }
    const { items } = await cluster.list(resources/* resources */.E.httpRoutes, namespace);
    const leading = items.filter((route) => leadsTo(route, service));
    const [only, ...more] = leading.map(({ metadata }) => metadata.name);
    if (only === undefined || more.length > 0)
        throw new errors.UsageError(only === undefined
            ? `No HTTPRoute in ${namespace} leads to the Service ${service}.`
            : `Several HTTPRoutes lead to the Service ${service}: ${leading.map(({ metadata }) => metadata.name).join(', ')}.`, { input: 'route', fix: 'Set it to the name of one.' });
    return { route: only, service };
}
const leadsTo = (route, service) => (route.spec.rules ?? []).some(({ backendRefs = [] }) => backendRefs.some(({ name, kind = 'Service' }) => name === service && kind === 'Service'));
async function findService(cluster, namespace, podLabels) {
    const { items } = await cluster.list(resources/* resources */.E.services, namespace);
    const selecting = items.filter(({ metadata, spec }) => metadata.labels?.[record/* trackLabel */.K$] === undefined &&
        spec.clusterIP !== 'None' &&
        Object.keys(spec.selector ?? {}).length > 0 &&
        Object.entries(spec.selector ?? {}).every(([key, value]) => podLabels[key] === value));
    const [only, ...more] = selecting.map(({ metadata }) => metadata.name);
    if (only === undefined || more.length > 0)
        throw new errors.UsageError(only === undefined
            ? `No Service in ${namespace} selects the workload's pods.`
            : `Several Services select the workload's pods: ${[only, ...more].join(', ')}.`, { input: 'service', fix: 'Set it to the name of one.' });
    return only;
}


/***/ }),

/***/ 23502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ targetOf)
/* harmony export */ });
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29984);

/** The target that a release record describes. */
const targetOf = (namespace, workload, record) => ({
    namespace,
    workload,
    canary: (0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .canaryName */ .mh)(workload),
    capacity: record.stableReplicas,
    route: record.route,
    service: record.service,
});


/***/ }),

/***/ 81477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ exposureProviders)
/* harmony export */ });
/* harmony import */ var _gateway_api_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(875);
/* harmony import */ var _replicas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94753);


const exposureProviders = {
    replicas: _replicas_js__WEBPACK_IMPORTED_MODULE_1__/* .replicasProvider */ .T,
    'gateway-api': _gateway_api_js__WEBPACK_IMPORTED_MODULE_0__/* .gatewayApiProvider */ .O1,
};


/***/ }),

/***/ 94753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ replicasProvider),
  h: () => (/* binding */ scale)
});

// EXTERNAL MODULE: ./lib/ports/resources.js
var resources = __webpack_require__(78461);
// EXTERNAL MODULE: ./lib/release/objects.js
var objects = __webpack_require__(73253);
;// CONCATENATED MODULE: ./lib/release/exposure/replicas-plan.js
/**
 * Canary and stable replica counts whose true ratio is nearest to `percent`, given `capacity` = the replicas of stable before the release.
 * Never fewer pods than `capacity` in all, never more than `capacity` of either; of equally near ones the fewest pods. Stable is 0 only at 100 %.
 */
function planReplicas(capacity, percent) {
    const most = Math.max(1, capacity);
    if (percent >= 100)
        return { canary: most, stable: 0, achievedPercent: 100 };
    let best = { canary: 1, stable: most, achievedPercent: shareOf(1, most) };
    for (let canary = 1; canary <= most; canary++)
        for (let stable = Math.max(1, most - canary); stable <= most; stable++) {
            const candidate = { canary, stable, achievedPercent: shareOf(canary, stable) };
            if (nearer(candidate, best, percent))
                best = candidate;
        }
    return best;
}
const shareOf = (canary, stable) => canary + stable === 0 ? 0 : (100 * canary) / (canary + stable);
function nearer(a, b, percent) {
    const gap = (plan) => Math.abs(plan.achievedPercent - percent);
    if (Math.abs(gap(a) - gap(b)) > 1e-9)
        return gap(a) < gap(b);
    return a.canary + a.stable < b.canary + b.stable;
}

;// CONCATENATED MODULE: ./lib/release/exposure/replicas.js



/** Exposure by pod counts behind one Service: kube-proxy spreads over ready endpoints, so the ratio of pods is the ratio of work. */
const replicasProvider = {
    name: 'replicas',
    sharesService: true,
    plan(target, percent) {
        const { canary, stable, achievedPercent } = planReplicas(target.capacity, percent);
        return {
            achievedPercent,
            canaryReplicas: canary,
            stableReplicas: stable,
            steps: [
                `scale ${target.canary} to ${canary}, then ${target.workload} from ${target.capacity} to ${stable}: ${achievedPercent.toFixed(1)} % of the pods`,
            ],
        };
    },
    async apply(cluster, target, percent) {
        const { canary, stable } = planReplicas(target.capacity, percent);
        await scale(cluster, target.namespace, target.canary, canary);
        await scale(cluster, target.namespace, target.workload, stable);
    },
    async observe(cluster, target) {
        const [canary, stable] = await Promise.all([
            deployment(cluster, target, target.canary),
            deployment(cluster, target, target.workload),
        ]);
        return shareOf(canary?.status?.readyReplicas ?? 0, stable?.status?.readyReplicas ?? 0);
    },
    async withdraw(cluster, target) {
        const stable = await deployment(cluster, target, target.workload);
        const canary = await deployment(cluster, target, target.canary);
        if (stable === undefined)
            return;
        // With stable pods left, users leave the canary at once; without, stable must come up first (the caller waits).
        if ((stable.status?.readyReplicas ?? 0) > 0 && canary !== undefined)
            await scale(cluster, target.namespace, target.canary, 0, canary);
        await scale(cluster, target.namespace, target.workload, target.capacity, stable);
    },
    cleanUp: () => Promise.resolve(),
};
const deployment = (cluster, target, name) => cluster.get(resources/* resources */.E.deployments, target.namespace, name);
/** Sets replicas; no write when they are right already. */
async function scale(cluster, namespace, name, replicas, known) {
    const found = known ?? (await cluster.get(resources/* resources */.E.deployments, namespace, name));
    if (found !== undefined && (0,objects/* replicasOf */.N4)(found) === replicas)
        return;
    await cluster.patch(resources/* resources */.E.deployments, namespace, name, {
        type: 'merge',
        body: { spec: { replicas } },
    });
}


/***/ }),

/***/ 96299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oj: () => (/* binding */ dropLease),
/* harmony export */   UU: () => (/* binding */ holdLease),
/* harmony export */   p1: () => (/* binding */ expiryOf)
/* harmony export */ });
/* unused harmony exports holderOf, mayTake */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _ports_resources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78461);
/* harmony import */ var _races_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88999);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29984);




/** RFC 3339 with microseconds, the API's MicroTime. */
const microTime = (date) => date.toISOString().replace('Z', '000Z');
const holderOf = (run) => `${run.runId}-${run.runAttempt}`;
/** Takes or renews the lease of a workload; refuses with the holder's name while another run holds it (10 §1). */
const holdLease = (claim) => (0,_races_js__WEBPACK_IMPORTED_MODULE_2__/* .unraced */ .p)(() => take(claim));
async function take(claim) {
    const { cluster, clock, run, namespace, workload } = claim;
    const now = clock.now();
    const name = (0,_record_js__WEBPACK_IMPORTED_MODULE_3__/* .leaseName */ .AI)(workload);
    const found = await cluster.get(_ports_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .resources */ .E.leases, namespace, name);
    const spec = {
        holderIdentity: holderOf(run),
        leaseDurationSeconds: Math.max(1, Math.ceil(claim.durationMs / 1000)),
        renewTime: microTime(now),
    };
    const annotations = { [`${_record_js__WEBPACK_IMPORTED_MODULE_3__/* .prefix */ .Pl}run-url`]: run.runUrl };
    if (found === undefined) {
        await cluster.create(_ports_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .resources */ .E.leases, {
            apiVersion: 'coordination.k8s.io/v1',
            kind: 'Lease',
            metadata: {
                name,
                namespace,
                labels: { ..._record_js__WEBPACK_IMPORTED_MODULE_3__/* .managedBy */ .ZF, [_record_js__WEBPACK_IMPORTED_MODULE_3__/* .workloadLabel */ .Uq]: workload },
                annotations,
            },
            spec: { ...spec, acquireTime: microTime(now), leaseTransitions: 0 },
        });
        return;
    }
    if (!mayTake(found, run, now) && claim.force !== true)
        throw refusal(found, workload);
    const changed = found.spec.holderIdentity !== spec.holderIdentity;
    const transitions = found.spec.leaseTransitions ?? 0;
    await cluster.patch(_ports_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .resources */ .E.leases, namespace, name, {
        type: 'merge',
        body: {
            metadata: { resourceVersion: found.metadata.resourceVersion, annotations },
            spec: changed
                ? { ...spec, acquireTime: microTime(now), leaseTransitions: transitions + 1 }
                : spec,
        },
    });
}
/** Free, expired, our own, or of an earlier attempt of the same run. */
function mayTake(lease, run, now) {
    const holder = lease.spec.holderIdentity ?? '';
    if (holder === '' || holder === holderOf(run))
        return true;
    const cut = holder.lastIndexOf('-');
    const sameRun = holder.slice(0, cut) === run.runId;
    if (sameRun && Number(holder.slice(cut + 1)) <= run.runAttempt)
        return true;
    return expiryOf(lease) <= now.getTime();
}
/** Unix milliseconds; a lease without a readable time has expired. */
function expiryOf(lease) {
    const renewed = Date.parse(lease.spec.renewTime ?? '');
    return Number.isNaN(renewed) ? 0 : renewed + (lease.spec.leaseDurationSeconds ?? 0) * 1000;
}
function refusal(lease, workload) {
    const url = lease.metadata.annotations?.[`${_record_js__WEBPACK_IMPORTED_MODULE_3__/* .prefix */ .Pl}run-url`] ?? '';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`The workload ${workload} is being released by run ${lease.spec.holderIdentity}${url === '' ? '' : ` (${url})`} until ${new Date(expiryOf(lease)).toISOString()}.`, {
        input: 'workload',
        fix: 'Wait for it, or end it with rollback-canary.',
    });
}
async function dropLease(cluster, namespace, workload) {
    await cluster.remove(_ports_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .resources */ .E.leases, namespace, (0,_record_js__WEBPACK_IMPORTED_MODULE_3__/* .leaseName */ .AI)(workload));
}


/***/ }),

/***/ 88999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ unraced)
/* harmony export */ });
/* harmony import */ var _ports_cluster_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59830);

/** Reads and writes again, up to `tries` times, when somebody else wrote in between; `attempt` must read anew each time. */
async function unraced(attempt, tries = 5, lost = ['conflict']) {
    for (let left = tries - 1;; left--)
        try {
            return await attempt();
        }
        catch (thrown) {
            const raced = thrown instanceof _ports_cluster_js__WEBPACK_IMPORTED_MODULE_0__/* .ClusterError */ .b && lost.includes(thrown.failure);
            if (!raced || left <= 0)
                throw thrown;
        }
}


/***/ }),

/***/ 4121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ removeCanary)
/* harmony export */ });
/* harmony import */ var _ports_resources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78461);
/* harmony import */ var _exposure_providers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81477);


/** The canary Deployment, this very one, and what its provider made beside it. Exposure is 0 already. */
async function removeCanary(cluster, { metadata: { name, uid } }, record, target) {
    const options = uid === undefined ? {} : { uid };
    await cluster.remove(_ports_resources_js__WEBPACK_IMPORTED_MODULE_0__/* .resources */ .E.deployments, target.namespace, name, options);
    await _exposure_providers_js__WEBPACK_IMPORTED_MODULE_1__/* .exposureProviders */ .I[record.provider].cleanUp(cluster, target);
}


/***/ }),

/***/ 4857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   II: () => (/* binding */ planRollback),
/* harmony export */   Pw: () => (/* binding */ applyRollback),
/* harmony export */   e9: () => (/* binding */ abandon)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _ports_resources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78461);
/* harmony import */ var _await_deployment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99463);
/* harmony import */ var _exposure_provider_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23502);
/* harmony import */ var _exposure_providers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81477);
/* harmony import */ var _lease_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96299);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73253);
/* harmony import */ var _races_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(88999);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(29984);
/* harmony import */ var _removal_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4121);










/** What a rollback would do, from the cluster alone: no output of an earlier job is needed. */
async function planRollback({ cluster }, request, stable) {
    const { namespace, workload, revision } = request;
    const canary = await cluster.get(_ports_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .resources */ .E.deployments, namespace, (0,_record_js__WEBPACK_IMPORTED_MODULE_8__/* .canaryName */ .mh)(workload));
    const record = canary === undefined ? undefined : (0,_record_js__WEBPACK_IMPORTED_MODULE_8__/* .recordOf */ .zv)(canary);
    // A promotion that was under way has changed stable already: ending it means going back to where the release began.
    const wanted = revision ?? (record?.state === 'promoting' ? record.stableRevision : undefined);
    const earlier = wanted === undefined || wanted === (0,_objects_js__WEBPACK_IMPORTED_MODULE_6__/* .revisionOf */ .DT)(stable)
        ? undefined
        : await findRevision(cluster, request, stable, wanted);
    return {
        stable,
        canary,
        record,
        earlier,
        steps: [
            ...(canary === undefined
                ? []
                : [
                    `take the exposure of ${canary.metadata.name} to 0`,
                    `restore ${workload} to ${record?.stableReplicas} replicas and wait until they are available`,
                    `remove ${canary.metadata.name}`,
                ]),
            ...(earlier === undefined
                ? []
                : [`take ${workload} back to revision ${(0,_objects_js__WEBPACK_IMPORTED_MODULE_6__/* .revisionOf */ .DT)(earlier)}`]),
        ],
    };
}
async function findRevision(cluster, { namespace, workload }, stable, wanted) {
    const { items } = await cluster.list(_ports_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .resources */ .E.replicaSets, namespace, {
        labelSelector: (0,_objects_js__WEBPACK_IMPORTED_MODULE_6__/* .selectorText */ .nM)(stable.spec.selector),
    });
    const own = items.filter(({ metadata }) => (metadata.ownerReferences ?? []).some(({ uid }) => uid === stable.metadata.uid));
    const found = own.find((replicaSet) => (0,_objects_js__WEBPACK_IMPORTED_MODULE_6__/* .revisionOf */ .DT)(replicaSet) === wanted);
    if (found !== undefined)
        return found;
    const known = own
        .map(_objects_js__WEBPACK_IMPORTED_MODULE_6__/* .revisionOf */ .DT)
        .filter((revision) => revision !== '')
        .sort((a, b) => Number(a) - Number(b));
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${workload} has no revision ${JSON.stringify(wanted)}.`, {
        input: 'revision',
        fix: `It has: ${known.join(', ')} (now ${(0,_objects_js__WEBPACK_IMPORTED_MODULE_6__/* .revisionOf */ .DT)(stable)}).`,
    });
}
/** Exposure to 0 first, capacity back, then the canary away, then the earlier revision. Each step is repeatable. */
async function applyRollback(ports, request, plan) {
    const { cluster, clock, run } = ports;
    const { namespace, workload, timeoutMs } = request;
    if (plan.canary === undefined && plan.earlier === undefined) {
        await (0,_lease_js__WEBPACK_IMPORTED_MODULE_5__/* .dropLease */ .Oj)(cluster, namespace, workload);
        return (0,_objects_js__WEBPACK_IMPORTED_MODULE_6__/* .revisionOf */ .DT)(plan.stable);
    }
    await (0,_lease_js__WEBPACK_IMPORTED_MODULE_5__/* .holdLease */ .UU)({
        cluster,
        clock,
        run,
        namespace,
        workload,
        durationMs: timeoutMs * 2,
        force: true,
    });
    const { canary, record } = plan;
    if (canary !== undefined && record !== undefined)
        await withdraw(ports, request, canary, record);
    if (plan.earlier !== undefined)
        await restore(ports, request, plan.earlier);
    if (canary !== undefined && record !== undefined)
        await (0,_removal_js__WEBPACK_IMPORTED_MODULE_9__/* .removeCanary */ .r)(cluster, canary, record, (0,_exposure_provider_js__WEBPACK_IMPORTED_MODULE_3__/* .targetOf */ .$)(namespace, workload, record));
    await (0,_lease_js__WEBPACK_IMPORTED_MODULE_5__/* .dropLease */ .Oj)(cluster, namespace, workload);
    const now = await cluster.get(_ports_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .resources */ .E.deployments, namespace, workload);
    return now === undefined ? '' : (0,_objects_js__WEBPACK_IMPORTED_MODULE_6__/* .revisionOf */ .DT)(now);
}
async function withdraw(ports, { namespace, workload, timeoutMs }, canary, record) {
    const { cluster, log } = ports;
    if (record.state !== 'rolling-back' && record.state !== 'promoting')
        await (0,_record_js__WEBPACK_IMPORTED_MODULE_8__/* .amendRecord */ .$N)(cluster, canary, { state: 'rolling-back' });
    await _exposure_providers_js__WEBPACK_IMPORTED_MODULE_4__/* .exposureProviders */ .I[record.provider].withdraw(cluster, (0,_exposure_provider_js__WEBPACK_IMPORTED_MODULE_3__/* .targetOf */ .$)(namespace, workload, record));
    const restored = await (0,_await_deployment_js__WEBPACK_IMPORTED_MODULE_2__/* .awaitDeployment */ .O)(ports, namespace, workload, {
        timeoutMs,
        until: ({ status, spec }) => spec.replicas === record.stableReplicas &&
            (status?.availableReplicas ?? 0) >= record.stableReplicas,
    });
    if (!restored)
        log.warning(`${workload} did not reach its ${record.stableReplicas} available replicas within ${timeoutMs / 1000} s; the canary is removed all the same, since users must not stay on it.`, 'stable is short of capacity');
}
/** The template of an earlier ReplicaSet, as `kubectl rollout undo --to-revision` does. */
async function restore(ports, { namespace, workload, timeoutMs }, earlier) {
    const { cluster, log } = ports;
    const { metadata = {}, ...rest } = earlier.spec.template;
    const { 'pod-template-hash': _hash, ...labels } = metadata.labels ?? {};
    await (0,_races_js__WEBPACK_IMPORTED_MODULE_7__/* .unraced */ .p)(async () => {
        const stable = await cluster.get(_ports_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .resources */ .E.deployments, namespace, workload);
        if (stable === undefined)
            throw new Error(`${workload} vanished during the rollback`);
        await cluster.replace(_ports_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .resources */ .E.deployments, {
            ...stable,
            spec: { ...stable.spec, template: { ...rest, metadata: { ...metadata, labels } } },
        });
    });
    const done = await (0,_await_deployment_js__WEBPACK_IMPORTED_MODULE_2__/* .awaitDeployment */ .O)(ports, namespace, workload, {
        timeoutMs,
        until: _objects_js__WEBPACK_IMPORTED_MODULE_6__/* .isRolledOut */ .Zy,
        onChange: ({ status }) => log.info(`${workload}: ${status?.updatedReplicas ?? 0} updated, ${status?.availableReplicas ?? 0} available`),
    });
    if (!done)
        throw new Error(`${workload} was not available at revision ${(0,_objects_js__WEBPACK_IMPORTED_MODULE_6__/* .revisionOf */ .DT)(earlier)} after ${timeoutMs / 1000} s.`);
}
/** For signals and the post step: one O(1) mark and exposure 0, within the seconds that a cancelled job has (10 §4). */
async function abandon(ports, namespace, workload) {
    const { cluster, clock } = ports;
    const canary = await cluster.get(_ports_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .resources */ .E.deployments, namespace, (0,_record_js__WEBPACK_IMPORTED_MODULE_8__/* .canaryName */ .mh)(workload));
    if (canary === undefined)
        return false;
    const record = (0,_record_js__WEBPACK_IMPORTED_MODULE_8__/* .recordOf */ .zv)(canary);
    await (0,_record_js__WEBPACK_IMPORTED_MODULE_8__/* .amendRecord */ .$N)(cluster, canary, { state: 'abandoned', expiresAt: clock.now().toISOString() });
    await _exposure_providers_js__WEBPACK_IMPORTED_MODULE_4__/* .exposureProviders */ .I[record.provider].withdraw(cluster, (0,_exposure_provider_js__WEBPACK_IMPORTED_MODULE_3__/* .targetOf */ .$)(namespace, workload, record));
    return true;
}


/***/ })

};

export const id = 741;
export const ids = [741];
export const modules = {

/***/ 99463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ awaitDeployment)
/* harmony export */ });
/* harmony import */ var _ports_resources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78461);

/** Waits by watch until a Deployment is as wanted; false at the deadline. A Deployment that is gone is passed as undefined. */
async function awaitDeployment({ cluster, clock, signal, }, namespace, name, wanted) {
    const ended = new AbortController();
    const either = AbortSignal.any([ended.signal, signal]);
    const timer = clock.sleep(wanted.timeoutMs, either).then(() => ended.abort(), () => undefined);
    let reached = false;
    const options = { fieldSelector: `metadata.name=${name}` };
    for await (const event of cluster.watch(_ports_resources_js__WEBPACK_IMPORTED_MODULE_0__/* .resources */ .E.deployments, namespace, options, either)) {
        const found = event.type === 'SYNC' ? event.objects[0] : event.object;
        if (found === undefined)
            continue;
        wanted.onChange?.(found);
        if (wanted.until(found)) {
            reached = true;
            break;
        }
    }
    ended.abort();
    await timer;
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
// EXTERNAL MODULE: ./lib/ports/cluster.js
var ports_cluster = __webpack_require__(59830);
// EXTERNAL MODULE: ./lib/ports/resources.js
var resources = __webpack_require__(78461);
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
async function setWeight(cluster, target, percent) {
    for (let attempt = 0;; attempt++) {
        const route = await readRoute(cluster, target);
        if (route === undefined)
            throw new errors.UsageError(`There is no HTTPRoute ${target.route} in ${target.namespace}.`, {
                input: 'route',
            });
        const body = weightPatch(route, backends(target), percent);
        if (body.length === 0)
            return;
        try {
            await cluster.patch(resources/* resources */.E.httpRoutes, target.namespace, route.metadata.name, {
                type: 'json',
                body,
            });
            return;
        }
        catch (thrown) {
            // A failed `test` = somebody wrote in between: read again, a few times.
            const raced = thrown instanceof ports_cluster/* ClusterError */.b &&
                (thrown.failure === 'conflict' || thrown.failure === 'invalid');
            if (!raced || attempt >= 3)
                throw thrown;
        }
    }
}
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
/* harmony import */ var _ports_cluster_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59830);
/* harmony import */ var _ports_resources_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78461);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29984);




/** RFC 3339 with microseconds, the API's MicroTime. */
const microTime = (date) => date.toISOString().replace('Z', '000Z');
const holderOf = (run) => `${run.runId}-${run.runAttempt}`;
/** Takes or renews the lease of a workload; refuses with the holder's name while another run holds it (10 §1). */
async function holdLease(claim) {
    for (let attempt = 0;; attempt++) {
        try {
            await take(claim);
            return;
        }
        catch (thrown) {
            const lost = thrown instanceof _ports_cluster_js__WEBPACK_IMPORTED_MODULE_1__/* .ClusterError */ .b && thrown.failure === 'conflict';
            if (!lost || attempt >= 4)
                throw thrown;
        }
    }
}
async function take(claim) {
    const { cluster, clock, run, namespace, workload } = claim;
    const now = clock.now();
    const name = (0,_record_js__WEBPACK_IMPORTED_MODULE_3__/* .leaseName */ .AI)(workload);
    const found = await cluster.get(_ports_resources_js__WEBPACK_IMPORTED_MODULE_2__/* .resources */ .E.leases, namespace, name);
    const spec = {
        holderIdentity: holderOf(run),
        leaseDurationSeconds: Math.max(1, Math.ceil(claim.durationMs / 1000)),
        renewTime: microTime(now),
    };
    const annotations = { [`${_record_js__WEBPACK_IMPORTED_MODULE_3__/* .prefix */ .Pl}run-url`]: run.runUrl };
    if (found === undefined) {
        await cluster.create(_ports_resources_js__WEBPACK_IMPORTED_MODULE_2__/* .resources */ .E.leases, {
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
    await cluster.patch(_ports_resources_js__WEBPACK_IMPORTED_MODULE_2__/* .resources */ .E.leases, namespace, name, {
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
    await cluster.remove(_ports_resources_js__WEBPACK_IMPORTED_MODULE_2__/* .resources */ .E.leases, namespace, (0,_record_js__WEBPACK_IMPORTED_MODULE_3__/* .leaseName */ .AI)(workload));
}


/***/ }),

/***/ 13741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ targetOf),
/* harmony export */   S5: () => (/* binding */ planPromote),
/* harmony export */   Zu: () => (/* binding */ applyPromote)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _ports_resources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78461);
/* harmony import */ var _await_deployment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99463);
/* harmony import */ var _exposure_providers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81477);
/* harmony import */ var _lease_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96299);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73253);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(29984);







/** What promoting would do; refuses on drift. */
async function planPromote({ cluster }, handle) {
    const { namespace, workload } = handle;
    const [stable, canary] = await Promise.all([
        cluster.get(_ports_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .resources */ .E.deployments, namespace, workload),
        cluster.get(_ports_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .resources */ .E.deployments, namespace, (0,_record_js__WEBPACK_IMPORTED_MODULE_6__/* .canaryName */ .mh)(workload)),
    ]);
    if (stable === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`There is no Deployment ${workload} in ${namespace}.`, {
            input: 'release',
        });
    if (canary === undefined)
        return alreadyDone(stable, handle);
    const record = (0,_record_js__WEBPACK_IMPORTED_MODULE_6__/* .recordOf */ .zv)(canary);
    if (record.release !== handle.id)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`The canary in the cluster is of the release ${record.release}, not of ${handle.id}.`, { input: 'release', fix: 'Pass the output of the last deploy-canary of this release.' });
    const promoted = (0,_objects_js__WEBPACK_IMPORTED_MODULE_5__/* .revisionOf */ .DT)(stable) !== record.stableRevision;
    if (promoted && record.state !== 'promoting')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${workload} is at revision ${(0,_objects_js__WEBPACK_IMPORTED_MODULE_5__/* .revisionOf */ .DT)(stable)}, the release began at ${record.stableRevision}: somebody redeployed it.`, { input: 'release', fix: 'End the canary with rollback-canary and begin anew.' });
    return {
        stable,
        canary,
        record,
        template: {
            ...canary.spec.template,
            metadata: stable.spec.template.metadata ?? {},
        },
        steps: [
            `roll ${handle.image} out to Deployment ${workload} by its own strategy`,
            'wait until it is available, then send everybody to it',
            `remove ${canary.metadata.name}`,
        ],
    };
}
function alreadyDone(stable, handle) {
    const runs = stable.spec.template.spec.containers.some(({ image }) => image === handle.image);
    if (!runs)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`There is no canary of ${handle.workload}, and ${handle.workload} does not run ${handle.image}: it was rolled back or swept.`, { input: 'release', fix: 'Begin the release anew.' });
    return {
        stable,
        canary: undefined,
        record: undefined,
        template: stable.spec.template,
        steps: [],
    };
}
/** Stable takes the new version; the canary keeps serving until it has. Returns the revision of stable. */
async function applyPromote(ports, handle, plan, timeoutMs) {
    const { cluster, clock, run, log } = ports;
    const { namespace, workload } = handle;
    const { record } = plan;
    if (plan.canary === undefined || record === undefined) {
        await (0,_lease_js__WEBPACK_IMPORTED_MODULE_4__/* .dropLease */ .Oj)(cluster, namespace, workload);
        return (0,_objects_js__WEBPACK_IMPORTED_MODULE_5__/* .revisionOf */ .DT)(plan.stable);
    }
    await (0,_lease_js__WEBPACK_IMPORTED_MODULE_4__/* .holdLease */ .UU)({ cluster, clock, run, namespace, workload, durationMs: timeoutMs * 2 });
    const promoting = { ...record, state: 'promoting', expiresAt: later(ports, timeoutMs) };
    await cluster.patch(_ports_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .resources */ .E.deployments, namespace, plan.canary.metadata.name, {
        type: 'merge',
        body: { metadata: { annotations: (0,_record_js__WEBPACK_IMPORTED_MODULE_6__/* .annotationsOf */ .Ih)(promoting) } },
    });
    if ((0,_objects_js__WEBPACK_IMPORTED_MODULE_5__/* .revisionOf */ .DT)(plan.stable) === record.stableRevision ||
        plan.stable.spec.replicas !== record.stableReplicas)
        await cluster.patch(_ports_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .resources */ .E.deployments, namespace, workload, {
            type: 'merge',
            body: {
                metadata: { resourceVersion: plan.stable.metadata.resourceVersion },
                spec: { replicas: record.stableReplicas, template: templatePatch(plan) },
            },
        });
    const done = await (0,_await_deployment_js__WEBPACK_IMPORTED_MODULE_2__/* .awaitDeployment */ .O)(ports, namespace, workload, {
        timeoutMs,
        until: _objects_js__WEBPACK_IMPORTED_MODULE_5__/* .isRolledOut */ .Zy,
        onChange: ({ status, spec }) => log.info(`${workload}: ${status?.updatedReplicas ?? 0} of ${spec.replicas ?? 1} updated, ${status?.availableReplicas ?? 0} available`),
    });
    if (!done)
        throw new Error(`${workload} was not available with the new version after ${timeoutMs / 1000} s; the canary still serves its share. Roll back with rollback-canary, or run promote-canary again.`);
    const target = targetOf(handle.namespace, workload, record);
    const provider = _exposure_providers_js__WEBPACK_IMPORTED_MODULE_3__/* .exposureProviders */ .I[record.provider];
    await provider.withdraw(cluster, target);
    await cluster.remove(_ports_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .resources */ .E.deployments, namespace, plan.canary.metadata.name, {
        ...(plan.canary.metadata.uid === undefined ? {} : { uid: plan.canary.metadata.uid }),
    });
    await provider.cleanUp(cluster, target);
    await (0,_lease_js__WEBPACK_IMPORTED_MODULE_4__/* .dropLease */ .Oj)(cluster, namespace, workload);
    const promoted = await cluster.get(_ports_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .resources */ .E.deployments, namespace, workload);
    return promoted === undefined ? '' : (0,_objects_js__WEBPACK_IMPORTED_MODULE_5__/* .revisionOf */ .DT)(promoted);
}
/** Lists in a merge patch replace the whole list, so containers go whole; labels and annotations of stable stay. */
const templatePatch = ({ template }) => ({
    spec: { containers: template.spec.containers },
});
const later = ({ clock }, ms) => new Date(clock.now().getTime() + ms * 2).toISOString();
const targetOf = (namespace, workload, record) => ({
    namespace,
    workload,
    canary: (0,_record_js__WEBPACK_IMPORTED_MODULE_6__/* .canaryName */ .mh)(workload),
    capacity: record.stableReplicas,
    route: record.route,
    service: record.service,
});


/***/ })

};

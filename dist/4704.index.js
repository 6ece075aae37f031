export const id = 4704;
export const ids = [4704];
export const modules = {

/***/ 97165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ createOrAdopt),
/* harmony export */   p: () => (/* binding */ runExperiment)
/* harmony export */ });
/* harmony import */ var _ports_cluster_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59830);
/* harmony import */ var _ports_watching_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28063);
/* harmony import */ var _workload_objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98241);
/* harmony import */ var _rescue_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73555);
/* harmony import */ var _spec_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8057);





const lookMs = 250;
/** Injects, proves, watches the recovery, ends, proves the end. `object` is created already; whatever happens it is ended here. */
async function runExperiment(ports, about) {
    const { experiment, object, before } = about;
    const type = (0,_spec_js__WEBPACK_IMPORTED_MODULE_3__/* .chaosType */ .R$)(experiment);
    const seen = { minimum: before.readyBefore };
    let injection = { at: null, detail: 'not injected' };
    let recoveredAt = null;
    const notes = [...before.notes];
    try {
        injection = await proveInjection(ports, about, seen);
        ports.log.info(injection.detail);
        if (injection.at !== null && experiment !== 'pod-kill')
            await hold(ports, about, seen);
        if (injection.at !== null)
            recoveredAt = await awaitRecovery(ports, about, seen);
    }
    catch (thrown) {
        if (!ports.signal.aborted)
            throw thrown;
        notes.push('stopped by a signal before the end');
    }
    const ended = await (0,_rescue_js__WEBPACK_IMPORTED_MODULE_2__/* .endExperiment */ .R)(ports, type, object);
    ports.log.info(`clean-up ${ended.cleanup}: ${ended.detail}`);
    return {
        experiment,
        targets: before.targets.map(({ name }) => name),
        injectedAt: injection.at,
        injectionDetail: injection.detail,
        recoveredAt,
        readyMinimum: seen.minimum,
        readyBefore: before.readyBefore,
        cleanup: ended.cleanup,
        cleanupDetail: ended.detail,
        notes,
    };
}
/** Creates the fault, or takes over the one that an interrupted try of the same run made. */
async function createOrAdopt(cluster, object, type) {
    try {
        return await cluster.create(type, object);
    }
    catch (thrown) {
        if (!(thrown instanceof _ports_cluster_js__WEBPACK_IMPORTED_MODULE_0__/* .ClusterError */ .b) || thrown.reason !== 'AlreadyExists')
            throw thrown;
        const { namespace = '', name } = object.metadata;
        const found = await cluster.get(type, namespace, name);
        if (found === undefined)
            throw thrown;
        return found;
    }
}
const look = ({ canary, stable }, seen) => {
    const ready = canary.pods().filter(_workload_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .isReady */ .i_).length + stable.pods().filter(_workload_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .isReady */ .i_).length;
    seen.minimum = Math.min(seen.minimum, ready);
};
/** Half a minute for Chaos Mesh to act, whatever the experiment's duration. */
const injectionMs = 30_000;
async function proveInjection({ cluster, clock, signal }, about, seen) {
    const { name, namespace = '' } = about.object.metadata;
    const until = clock.now().getTime() + injectionMs;
    const type = (0,_spec_js__WEBPACK_IMPORTED_MODULE_3__/* .chaosType */ .R$)(about.experiment);
    let failure = 'Chaos Mesh did nothing within 30 s: is its controller running?';
    const injection = await (0,_ports_watching_js__WEBPACK_IMPORTED_MODULE_4__/* .within */ .ux)(clock, injectionMs, signal, async (limit) => {
        for await (const object of (0,_ports_watching_js__WEBPACK_IMPORTED_MODULE_4__/* .currentOne */ .eR)(cluster, type, namespace, name, limit)) {
            look(about.arms, seen);
            if (object === undefined)
                continue;
            const state = injectionState(object, about.before.targets, namespace);
            failure = state.failure ?? failure;
            if (state.atMs !== undefined && (await effective(about, clock, until)))
                return proven(about, state.atMs);
        }
        return undefined;
    });
    signal.throwIfAborted();
    return injection ?? { at: null, detail: `the fault was not proven: ${failure}` };
}
const effective = (about, clock, untilMs) => about.experiment === 'pod-kill' ? targetsGone(about, clock, untilMs) : Promise.resolve(true);
const proven = ({ experiment, before }, atMs) => ({
    at: { loMs: atMs, hiMs: atMs + 1000 },
    detail: `${experiment} of ${before.targets.map(({ name }) => name).join(', ')} is proven by Chaos Mesh's records${experiment === 'pod-kill' ? ' and by the pods being gone' : ''}`,
});
/** Every record injected, exactly the pods that were asked for (docs/chaos.md). Times are the server's, whole seconds. */
function injectionState(object, targets, namespace) {
    const records = object.status?.experiment?.containerRecords ?? [];
    const events = records.flatMap((record) => record.events ?? []);
    const failed = events.filter(({ type }) => type === 'Failed').at(-1)?.message;
    const ids = new Set(records.map(({ id }) => id));
    const all = records.length === targets.length &&
        targets.every(({ name }) => ids.has(`${namespace}/${name}`)) &&
        records.every(({ phase, injectedCount = 0 }) => phase === 'Injected' && injectedCount >= 1);
    const applied = events
        .filter(({ type, operation }) => type === 'Succeeded' && operation === 'Apply')
        .map(({ timestamp }) => Date.parse(timestamp));
    if (all && applied.length > 0)
        return { atMs: Math.min(...applied) };
    return failed === undefined ? {} : { failure: failed };
}
/** The old UIDs are gone or going: the strongest proof of a kill. */
async function targetsGone({ arms, before }, clock, untilMs) {
    const uids = new Set(before.targets.map(({ uid }) => uid));
    const alive = () => arms.canary
        .pods()
        .filter(({ metadata }) => uids.has(metadata.uid ?? '') && metadata.deletionTimestamp === undefined);
    while (alive().length > 0) {
        if (clock.now().getTime() > untilMs)
            return false;
        await clock.sleep(lookMs);
    }
    return true;
}
async function hold({ clock, signal }, { arms, durationMs, during }, seen) {
    const until = clock.now().getTime() + durationMs;
    while (clock.now().getTime() < until) {
        look(arms, seen);
        await during?.();
        await clock.sleep(lookMs, signal);
    }
}
async function awaitRecovery({ clock, signal, log }, about, seen) {
    const began = clock.now().getTime();
    let shown = began;
    for (;;) {
        look(about.arms, seen);
        const uids = new Set(about.before.targets.map(({ uid }) => uid));
        const fresh = about.arms.canary
            .pods()
            .filter((pod) => (0,_workload_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .isReady */ .i_)(pod) && (about.experiment !== 'pod-kill' || !uids.has(pod.metadata.uid ?? '')));
        if (fresh.length >= about.wantedReady)
            return readyInterval(fresh, clock.now().getTime());
        const now = clock.now().getTime();
        if (now - began > about.recoveryMs)
            return null;
        if (now - shown > 5000) {
            shown = now;
            log.info(`recovering: ${fresh.length} of ${about.wantedReady} canary pods ready after ${((now - began) / 1000).toFixed(0)} s`);
        }
        await clock.sleep(lookMs, signal);
    }
}
/** When the last of them became Ready, by the server's clock (whole seconds); ours only if it says nothing. */
function readyInterval(pods, nowMs) {
    const times = pods
        .map(({ status }) => Date.parse(status?.conditions?.find(({ type }) => type === 'Ready')?.lastTransitionTime ?? ''))
        .filter((t) => !Number.isNaN(t));
    const last = times.length === 0 ? nowMs : Math.max(...times);
    return { loMs: last, hiMs: last + 1000 };
}


/***/ }),

/***/ 82595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ preflight)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _evidence_canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13431);
/* harmony import */ var _ports_cluster_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59830);
/* harmony import */ var _ports_resources_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78461);
/* harmony import */ var _release_record_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77699);
/* harmony import */ var _workload_objects_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98241);
/* harmony import */ var _spec_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8057);







/** Refuses what would hurt more than it proves, and resolves the targets to names and UIDs (docs/chaos.md). Writes nothing. */
async function preflight(cluster, handle, asked, now) {
    const { namespace } = handle;
    const type = (0,_spec_js__WEBPACK_IMPORTED_MODULE_6__/* .chaosType */ .R$)(asked.experiment);
    for (const verb of ['create', 'delete'])
        if (!(await cluster.may(verb, type, namespace)))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`The kubeconfig's user may not ${verb} ${type.plural} in ${namespace}.`, {
                input: 'kubeconfig',
                fix: `Add the rule - {apiGroups: [chaos-mesh.org], resources: [${type.plural}], verbs: [get, list, watch, create, delete, patch]} to its Role.`,
            });
    const [canary, stable] = await Promise.all([handle.selectors.canary, handle.selectors.stable].map((labelSelector) => cluster.list(_ports_resources_js__WEBPACK_IMPORTED_MODULE_3__/* .resources */ .E.pods, namespace, { labelSelector })));
    const ready = (canary?.items ?? []).filter((pod) => (0,_workload_objects_js__WEBPACK_IMPORTED_MODULE_5__/* .isReady */ .i_)(pod) && pod.spec.hostNetwork !== true);
    const readyBefore = ready.length + (stable?.items ?? []).filter(_workload_objects_js__WEBPACK_IMPORTED_MODULE_5__/* .isReady */ .i_).length;
    if (asked.pods > ready.length)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${asked.pods} canary pods were asked for, ${ready.length} are ready.`, {
            input: 'pods',
            fix: 'Ask for fewer, or inject at a later stage.',
        });
    // A pod that is killed is away; one that is cut off will say that it is not ready.
    const touched = asked.experiment === 'network-delay' ? 0 : asked.pods;
    if (readyBefore - touched < asked.minHealthy)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${readyBefore} pods are ready; without ${touched} fewer than ${asked.minHealthy} would remain.`, { input: 'min-healthy', fix: 'Lower it, or run more replicas.' });
    await refuseOther(cluster, handle, asked.experiment);
    return {
        targets: choose(ready, asked.pods, asked.seed),
        readyBefore,
        notes: await controllerNotes(cluster, asked.chaosNamespace, now),
    };
}
/** The same seed chooses the same pods of the same set. */
function choose(pods, count, seed) {
    const rank = ({ metadata }) => (0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc)(`${seed}/${metadata.name}`);
    return [...pods]
        .sort((a, b) => (rank(a) < rank(b) ? -1 : 1))
        .slice(0, count)
        .map(({ metadata }) => ({ name: metadata.name, uid: metadata.uid ?? '' }));
}
async function refuseOther(cluster, { namespace, workload }, experiment) {
    const type = (0,_spec_js__WEBPACK_IMPORTED_MODULE_6__/* .chaosType */ .R$)(experiment);
    let items;
    try {
        ({ items } = await cluster.list(type, namespace, {
            labelSelector: `${_release_record_names_js__WEBPACK_IMPORTED_MODULE_4__/* .workloadLabel */ .Uq}=${workload}`,
        }));
    }
    catch (thrown) {
        if (thrown instanceof _ports_cluster_js__WEBPACK_IMPORTED_MODULE_2__/* .ClusterError */ .b && thrown.failure === 'not-found')
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`The cluster has no ${type.kind}: Chaos Mesh is not installed.`, {
                input: 'experiment',
                fix: 'Install Chaos Mesh, or leave this step out.',
            });
        throw thrown;
    }
    const [other] = items;
    if (other !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`The experiment ${other.metadata.name} on ${workload} has not ended.`, {
            input: 'release',
            fix: 'Wait for it, or run sweep.',
        });
}
/** A dead controller neither injects nor recovers. Its Lease is outside our namespace, so not being allowed to read it is only noted. */
async function controllerNotes(cluster, namespace, now) {
    try {
        const { items } = await cluster.list(_ports_resources_js__WEBPACK_IMPORTED_MODULE_3__/* .resources */ .E.leases, namespace);
        const leases = items.filter(({ metadata }) => metadata.name.startsWith('chaos-mesh'));
        const fresh = leases.some(({ spec }) => now.getTime() - Date.parse(spec.renewTime ?? '') < 60_000);
        return leases.length > 0 && !fresh
            ? ['the Lease of the Chaos Mesh controller is stale: it may be down']
            : [];
    }
    catch (thrown) {
        if (thrown instanceof _ports_cluster_js__WEBPACK_IMPORTED_MODULE_2__/* .ClusterError */ .b)
            return ['the health of the Chaos Mesh controller could not be read'];
        throw thrown;
    }
}


/***/ }),

/***/ 73555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ endExperiment)
/* harmony export */ });
/* harmony import */ var _ports_cluster_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59830);
/* harmony import */ var _ports_resources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78461);
/* harmony import */ var _ports_watching_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28063);



const lists = ['iptables', 'tcs', 'ipsets'];
/**
 * Deletes a fault and proves that nothing of it is left (docs/chaos.md). When the deletion hangs it climbs the rescue ladder (docs/chaos.md): our entries
 * out of PodNetworkChaos, then the injected pods away (a fresh pod is clean), only then the finalizers.
 */
async function endExperiment(ports, type, object, patienceMs = 30_000) {
    const { cluster } = ports;
    const { name, namespace = '' } = object.metadata;
    await cluster.remove(type, namespace, name, (0,_ports_cluster_js__WEBPACK_IMPORTED_MODULE_0__/* .onlyThis */ .V)(object.metadata));
    if (await gone(ports, type, namespace, name, patienceMs))
        return await withoutResidue(ports, namespace, name, 'proven');
    const said = await reasonOf(cluster, type, namespace, name);
    await removeEntries(cluster, namespace, name);
    if (await gone(ports, type, namespace, name, patienceMs / 3))
        return await withoutResidue(ports, namespace, name, 'rescued', `deletion hung (${said}); our entries were taken out of PodNetworkChaos`);
    const pods = await removeInjectedPods(cluster, type, namespace, name);
    if (!(await gone(ports, type, namespace, name, patienceMs / 3)))
        await dropFinalizers(cluster, type, namespace, name);
    if (!(await gone(ports, type, namespace, name, patienceMs / 3)))
        return {
            cleanup: 'leaked',
            detail: `${type.kind} ${namespace}/${name} cannot be deleted: ${said}. Delete it by hand.`,
        };
    return await withoutResidue(ports, namespace, name, 'rescued', `deletion hung (${said}); the pods ${pods.join(', ')} were replaced`);
}
function gone({ cluster, clock }, type, namespace, name, patienceMs) {
    return (0,_ports_watching_js__WEBPACK_IMPORTED_MODULE_2__/* .within */ .ux)(clock, patienceMs, undefined, async (limit) => {
        for await (const found of (0,_ports_watching_js__WEBPACK_IMPORTED_MODULE_2__/* .currentOne */ .eR)(cluster, type, namespace, name, limit))
            if (found === undefined)
                return true;
        return false;
    });
}
async function reasonOf(cluster, type, namespace, name) {
    const found = await cluster.get(type, namespace, name);
    const events = (found?.status?.experiment?.containerRecords ?? []).flatMap(({ events: list = [] }) => list);
    return (events.filter((event) => event.type === 'Failed').at(-1)?.message ?? 'Chaos Mesh gave no reason');
}
async function residue(cluster, namespace, name) {
    const source = `${namespace}/${name}`;
    try {
        const { items } = await cluster.list(_ports_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .resources */ .E.podNetworkChaos, namespace);
        return items.filter(({ spec }) => lists.some((list) => spec[list]?.some((entry) => entry.source === source)));
    }
    catch (thrown) {
        if (thrown instanceof _ports_cluster_js__WEBPACK_IMPORTED_MODULE_0__/* .ClusterError */ .b && thrown.failure === 'not-found')
            return [];
        throw thrown;
    }
}
async function withoutResidue({ cluster }, namespace, name, cleanup, detail = 'the object is gone') {
    const left = await residue(cluster, namespace, name);
    return left.length === 0
        ? { cleanup, detail: `${detail}, no rule of it is left in any pod` }
        : {
            cleanup: 'leaked',
            detail: `rules are left in ${left.map(({ metadata }) => metadata.name).join(', ')}; delete those pods by hand`,
        };
}
async function removeEntries(cluster, namespace, name) {
    const source = `${namespace}/${name}`;
    for (const found of await residue(cluster, namespace, name)) {
        const spec = Object.fromEntries(lists.map((list) => [
            list,
            (found.spec[list] ?? []).filter((entry) => entry.source !== source),
        ]));
        await cluster.patch(_ports_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .resources */ .E.podNetworkChaos, namespace, found.metadata.name, {
            type: 'merge',
            body: { spec },
        });
    }
}
async function removeInjectedPods(cluster, type, namespace, name) {
    const found = await cluster.get(type, namespace, name);
    const records = found?.status?.experiment?.containerRecords ?? [];
    const pods = records.map(({ id }) => id.split('/')[1] ?? '').filter((pod) => pod !== '');
    for (const pod of pods)
        await cluster.remove(_ports_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .resources */ .E.pods, namespace, pod);
    return pods;
}
async function dropFinalizers(cluster, type, namespace, name) {
    try {
        await cluster.patch(type, namespace, name, {
            type: 'merge',
            body: { metadata: { finalizers: null } },
        });
    }
    catch (thrown) {
        if (!(thrown instanceof _ports_cluster_js__WEBPACK_IMPORTED_MODULE_0__/* .ClusterError */ .b))
            throw thrown;
    }
}


/***/ }),

/***/ 8057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R$: () => (/* binding */ chaosType),
/* harmony export */   _4: () => (/* binding */ chaosObject),
/* harmony export */   i6: () => (/* binding */ chaosName)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _ports_resources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78461);
/* harmony import */ var _release_record_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77699);



const chaosType = (experiment) => experiment === 'pod-kill' ? _ports_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .resources */ .E.podChaos : _ports_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .resources */ .E.networkChaos;
/** Derived from the run, not random: a second try finds the first one's object. */
const chaosName = (run, experiment) => `sluice-${run.runId}-${run.runAttempt}-${experiment}`
    .toLowerCase()
    .replace(/[^a-z0-9-]/g, '-')
    .slice(0, 63);
/** What is sent to Chaos Mesh: exact pods, mode all, bounded, owned by the canary, labelled for the sweep (docs/chaos.md). */
function chaosObject(name, request) {
    const type = chaosType(request.experiment);
    return {
        apiVersion: type.apiVersion,
        kind: type.kind,
        metadata: {
            name,
            namespace: request.namespace,
            labels: { ..._release_record_names_js__WEBPACK_IMPORTED_MODULE_2__/* .managedBy */ .ZF, [_release_record_names_js__WEBPACK_IMPORTED_MODULE_2__/* .workloadLabel */ .Uq]: request.workload },
            annotations: { [`${_release_record_names_js__WEBPACK_IMPORTED_MODULE_2__/* .prefix */ .Pl}expires-at`]: request.expiresAt },
            ownerReferences: [request.owner],
        },
        spec: specOf(request),
    };
}
function specOf(request) {
    const selector = { pods: { [request.namespace]: request.targets.map(({ name }) => name) } };
    const common = { mode: 'all', selector };
    const { externalTargets } = request;
    const network = {
        ...common,
        direction: 'to',
        ...(externalTargets.length === 0 ? {} : { externalTargets }),
        duration: `${request.durationSeconds}s`,
    };
    switch (request.experiment) {
        case 'pod-kill':
            return { action: 'pod-kill', ...common, gracePeriod: request.gracePeriodSeconds };
        case 'network-delay':
            return {
                action: 'delay',
                ...network,
                delay: { latency: `${request.latencyMs}ms`, jitter: '0ms', correlation: '0' },
            };
        case 'network-partition':
            return { action: 'partition', ...network };
        default:
            return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .x)(request.experiment);
    }
}


/***/ }),

/***/ 88918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ watchArm),
/* harmony export */   W: () => (/* binding */ inTwo)
/* harmony export */ });
/* harmony import */ var _ports_cluster_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59830);
/* harmony import */ var _ports_resources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78461);
/* harmony import */ var _ports_watching_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28063);
/* harmony import */ var _brief_pod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66395);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98241);





/**
 * Begins to watch; resolves with the first list. The watch ends with `signal`; one that fails for good, `retries` times more than the cluster itself
 * tries, calls `failed`.
 */
async function watchArm(cluster, namespace, selector, signal, failed, retries = 0) {
    let pods = new Map();
    /** By pod, since a pod that was replaced takes its count with it. */
    const restarts = new Map();
    let synced = () => undefined;
    const first = new Promise((resolve) => {
        synced = resolve;
    });
    const follow = async () => {
        const options = { labelSelector: selector, keep: _brief_pod_js__WEBPACK_IMPORTED_MODULE_3__/* .briefPod */ .s };
        for await (const found of (0,_ports_watching_js__WEBPACK_IMPORTED_MODULE_4__/* .current */ .ss)(cluster, _ports_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .resources */ .E.pods, namespace, options, signal)) {
            pods = found;
            for (const pod of found.values()) {
                const id = pod.metadata.uid ?? pod.metadata.name;
                restarts.set(id, Math.max(restarts.get(id) ?? 0, (0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .restartsOf */ .wN)([pod])));
            }
            synced();
        }
    };
    // A watch that was ended before its first list ends without an error; whoever waits for the list must not wait for ever.
    void persistently(follow, retries).catch(failed).finally(synced);
    await first;
    signal.throwIfAborted();
    return {
        current: () => ({
            namespace,
            pods: [...pods.values()].filter(_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .isReady */ .i_).map(({ metadata }) => metadata.name),
            total: [...pods.values()].filter(isThere).length,
        }),
        restarts: () => [...restarts.values()].reduce((sum, count) => sum + count, 0),
        pods: () => [...pods.values()],
    };
}
/** The cluster's own tries take half a minute; an API server that is away for longer may be waited for. */
async function persistently(follow, retries) {
    for (let left = retries;; left--)
        try {
            return await follow();
        }
        catch (thrown) {
            const away = thrown instanceof _ports_cluster_js__WEBPACK_IMPORTED_MODULE_0__/* .ClusterError */ .b && awayFailures.includes(thrown.failure);
            if (!away || left <= 0)
                throw thrown;
        }
}
const awayFailures = ['unreachable', 'server', 'throttled'];
/** A pod that is to serve, ready or not: neither on its way out nor ended (evicted pods stay as failed ones). */
const isThere = ({ metadata, status }) => metadata.deletionTimestamp === undefined &&
    status?.phase !== 'Failed' &&
    status?.phase !== 'Succeeded';
/** The old version's pods in two groups: two good arms, from which the judge learns how much good arms differ. */
function inTwo({ namespace, pods }) {
    const group = (parity) => [...pods].sort().filter((_pod, i) => i % 2 === parity);
    return { canary: { namespace, pods: group(0) }, baseline: { namespace, pods: group(1) } };
}


/***/ })

};

export const id = 2754;
export const ids = [2754];
export const modules = {

/***/ 98699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ outlasting),
/* harmony export */   l: () => (/* binding */ endLeftFault)
/* harmony export */ });
/* harmony import */ var _chaos_rescue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73555);
/* harmony import */ var _connect_cluster_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58328);
/* harmony import */ var _evidence_release_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44692);
/* harmony import */ var _evidence_state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66176);




/** Ending a fault must go on after a signal: such a connection is bounded by its deadlines alone. */
const outlasting = () => ({ signal: new AbortController().signal });
/** The post step of an action that injects: a fault that the step remembered (state `object`) and that is still there is ended. */
async function endLeftFault(runtime, inputs, { type, what, title, }) {
    const name = runtime.savedState('object');
    const { namespace } = (0,_evidence_state_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeState */ .UJ)(inputs.release, _evidence_release_js__WEBPACK_IMPORTED_MODULE_2__/* .releaseSchema */ .By, 'release');
    const end = async (cluster) => {
        const found = await cluster.get(type, namespace, name);
        if (found === undefined)
            return;
        const { cleanup, detail } = await (0,_chaos_rescue_js__WEBPACK_IMPORTED_MODULE_0__/* .endExperiment */ .R)({ cluster, clock: runtime.clock }, type, found);
        runtime.log.warning(`The ${what} was still there: ${cleanup}, ${detail}`, title);
        if (cleanup === 'leaked')
            throw new Error(detail);
    };
    await (0,_connect_cluster_js__WEBPACK_IMPORTED_MODULE_1__/* .withCluster */ .Bq)(inputs, runtime, end, outlasting());
}


/***/ }),

/***/ 14942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ announceVerdict)
/* harmony export */ });
/** One annotation per verdict: a notice when it passed, an error when it failed, a warning when nobody knows. */
function announceVerdict(log, check, verdict, said) {
    const say = { pass: log.notice, fail: log.error, inconclusive: log.warning, error: log.warning };
    say[verdict](said, `${check}: ${verdict}`);
}


/***/ }),

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
/** Every record injected, exactly the pods that were asked for (31 §4.1). Times are the server's, whole seconds. */
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







/** Refuses what would hurt more than it proves, and resolves the targets to names and UIDs (30 L0). Writes nothing. */
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
 * Deletes a fault and proves that nothing of it is left (31 §5). When the deletion hangs it climbs the rescue ladder (30 L6): our entries
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
/** What is sent to Chaos Mesh: exact pods, mode all, bounded, owned by the canary, labelled for the sweep (31 §10). */
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

/***/ 78450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ awaitCanaryReady),
/* harmony export */   h: () => (/* binding */ requireCanaryOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _evidence_release_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44692);
/* harmony import */ var _ports_resources_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78461);
/* harmony import */ var _ports_watching_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(28063);
/* harmony import */ var _workload_brief_pod_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(66395);
/* harmony import */ var _workload_objects_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98241);
/* harmony import */ var _workload_readiness_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8313);
/* harmony import */ var _handle_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11103);
/* harmony import */ var _find_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67401);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1818);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(48671);











/** The canary of a release as gates read it, which must still be there: how many pods, of which template. Of a Rollout it is a view of its newer half. */
async function requireCanaryOf(cluster, handle) {
    const { namespace, workload, provider, selectors } = handle;
    if (provider !== _evidence_release_js__WEBPACK_IMPORTED_MODULE_1__/* .argoRollouts */ .G5)
        return await (0,_handle_js__WEBPACK_IMPORTED_MODULE_5__/* .requireCanary */ .M)(cluster, handle);
    const rollout = await (0,_find_js__WEBPACK_IMPORTED_MODULE_6__/* .findRollout */ .HI)(cluster, namespace, workload);
    const record = rollout === undefined ? undefined : (0,_record_js__WEBPACK_IMPORTED_MODULE_8__/* .recordOn */ .jr)(rollout);
    // Aborted, promoted or replaced: the pods that the handle speaks of are no canary any more.
    const isIt = rollout !== undefined &&
        record !== undefined &&
        (0,_plan_js__WEBPACK_IMPORTED_MODULE_7__/* .selectorsOf */ .Yv)(rollout, record.stableHash).canary === selectors.canary;
    if (!isIt)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`The Rollout ${workload} in ${namespace} has no canary of this release.`, {
            input: 'release',
            fix: 'It was promoted, rolled back or swept.',
        });
    const { apiVersion, kind, metadata, spec, status = {} } = rollout;
    const { selector, template } = spec;
    const replicas = status.updatedReplicas ?? 0;
    return { apiVersion, kind, metadata, spec: { replicas, selector, template } };
}
/** Waits until the canary's pods are ready, by their own controller's count or, of a Rollout, by the pods themselves. */
async function awaitCanaryReady(ports, handle, wanted) {
    const { cluster, clock, log, signal } = ports;
    const { namespace, canary, provider, selectors } = handle;
    const { timeoutMs, replicas } = wanted;
    const onProgress = (line) => log.info(line);
    if (provider !== _evidence_release_js__WEBPACK_IMPORTED_MODULE_1__/* .argoRollouts */ .G5)
        return await (0,_workload_readiness_js__WEBPACK_IMPORTED_MODULE_4__/* .awaitReady */ .k3)({
            cluster,
            clock,
            workload: (0,_handle_js__WEBPACK_IMPORTED_MODULE_5__/* .canaryPlaceOf */ .H)(handle),
            selector: selectors.canary,
            timeoutMs,
            signal,
            onProgress,
        });
    const startedMs = clock.now().getTime();
    let pods = [];
    const enough = () => replicas > 0 && pods.filter(_workload_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .isReady */ .i_).length >= replicas;
    await (0,_ports_watching_js__WEBPACK_IMPORTED_MODULE_9__/* .within */ .ux)(clock, timeoutMs, signal, async (limit) => {
        const bySelector = { labelSelector: selectors.canary, keep: _workload_brief_pod_js__WEBPACK_IMPORTED_MODULE_10__/* .briefPod */ .s };
        for await (const found of (0,_ports_watching_js__WEBPACK_IMPORTED_MODULE_9__/* .current */ .ss)(cluster, _ports_resources_js__WEBPACK_IMPORTED_MODULE_2__/* .resources */ .E.pods, namespace, bySelector, limit)) {
            pods = [...found.values()];
            onProgress(`${canary}: ${pods.filter(_workload_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .isReady */ .i_).length} of ${replicas} canary pods ready`);
            if (enough() || pods.some((pod) => (0,_workload_readiness_js__WEBPACK_IMPORTED_MODULE_4__/* .hopeless */ .Ik)(pod) !== undefined))
                return;
        }
    });
    signal.throwIfAborted();
    const seconds = (clock.now().getTime() - startedMs) / 1000;
    if (enough())
        return { ready: true, seconds };
    const why = (await (0,_workload_readiness_js__WEBPACK_IMPORTED_MODULE_4__/* .podReason */ .oZ)({ cluster, namespace }, pods)) ??
        (0,_workload_readiness_js__WEBPACK_IMPORTED_MODULE_4__/* .unready */ .vf)('deadline', null, `${pods.filter(_workload_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .isReady */ .i_).length} of ${replicas} pods ready after ${timeoutMs / 1000} s`);
    return { ready: false, seconds, why };
}


/***/ }),

/***/ 11103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ canaryPlaceOf),
/* harmony export */   M: () => (/* binding */ requireCanary)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _evidence_release_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44692);
/* harmony import */ var _workload_kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53838);



const canaryPlaceOf = (handle) => ({
    kind: (0,_evidence_release_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOfHandle */ .s9)(handle),
    namespace: handle.namespace,
    name: handle.canary,
});
/** The canary that a gate works on; it must still be there. */
async function requireCanary(cluster, handle) {
    const found = await (0,_workload_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .readWorkload */ .Ez)(cluster, canaryPlaceOf(handle));
    if (found !== undefined)
        return found;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`There is no canary ${handle.canary} in ${handle.namespace}.`, {
        input: 'release',
        fix: 'It was rolled back or swept.',
    });
}


/***/ }),

/***/ 88918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ watchArm),
/* harmony export */   W: () => (/* binding */ inTwo)
/* harmony export */ });
/* harmony import */ var _ports_resources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78461);
/* harmony import */ var _ports_watching_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28063);
/* harmony import */ var _brief_pod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66395);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98241);




/** Begins to watch; resolves with the first list. The watch ends with `signal`; a watch that fails for good rejects `failed`. */
async function watchArm(cluster, namespace, selector, signal, failed) {
    let pods = new Map();
    let synced = () => undefined;
    const first = new Promise((resolve) => {
        synced = resolve;
    });
    const follow = async () => {
        const options = { labelSelector: selector, keep: _brief_pod_js__WEBPACK_IMPORTED_MODULE_2__/* .briefPod */ .s };
        for await (const found of (0,_ports_watching_js__WEBPACK_IMPORTED_MODULE_3__/* .current */ .ss)(cluster, _ports_resources_js__WEBPACK_IMPORTED_MODULE_0__/* .resources */ .E.pods, namespace, options, signal)) {
            pods = found;
            synced();
        }
    };
    // A watch that was ended before its first list ends without an error; whoever waits for the list must not wait for ever.
    void follow().catch(failed).finally(synced);
    await first;
    signal.throwIfAborted();
    return {
        current: () => ({
            namespace,
            pods: [...pods.values()].filter(_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .isReady */ .i_).map(({ metadata }) => metadata.name),
        }),
        restarts: () => (0,_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .restartsOf */ .wN)([...pods.values()]),
        pods: () => [...pods.values()],
    };
}
/** The old version's pods in two groups: two good arms, from which the judge learns how much good arms differ. */
function inTwo({ namespace, pods }) {
    const group = (parity) => [...pods].sort().filter((_pod, i) => i % 2 === parity);
    return { canary: { namespace, pods: group(0) }, baseline: { namespace, pods: group(1) } };
}


/***/ })

};

export const id = 1288;
export const ids = [1288];
export const modules = {

/***/ 97165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ createOrAdopt),
/* harmony export */   p: () => (/* binding */ runExperiment)
/* harmony export */ });
/* harmony import */ var _ports_cluster_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59830);
/* harmony import */ var _ports_watching_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(28063);
/* harmony import */ var _guard_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9601);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34687);
/* harmony import */ var _proof_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68858);
/* harmony import */ var _recovery_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36345);
/* harmony import */ var _rescue_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7256);
/* harmony import */ var _spec_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8057);
/* harmony import */ var _traps_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(36656);









/** Injects, proves, watches the recovery, ends, proves the end. `object` is created already; whatever happens it is ended here. */
async function runExperiment(ports, about) {
    const { fault, object, before } = about;
    const seen = { minimum: before.readyBefore };
    const createdMs = ports.clock.now().getTime();
    const type = (0,_spec_js__WEBPACK_IMPORTED_MODULE_6__/* .typeOf */ .QP)(fault, about.abort);
    const lasts = !(0,_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .isOneShot */ .hb)(fault);
    let injection = { at: null, detail: 'not injected' };
    let recoveredAt = null;
    let stopped = null;
    let until = null;
    const guarded = async (body) => {
        try {
            await body();
        }
        catch (thrown) {
            if (!ports.signal.aborted)
                throw thrown;
            stopped ??= { why: 'signal', detail: 'the run was told to stop' };
        }
    };
    let thrown;
    const bodyOnce = async () => {
        injection = await proveInjection(ports, about, seen);
        ports.log.info(injection.detail);
        if (injection.at === null)
            return;
        about.began?.(injection.at);
        if (!lasts) {
            // What happens once is under way until everything is back.
            recoveredAt = await (0,_recovery_js__WEBPACK_IMPORTED_MODULE_4__/* .awaitRecovery */ .Y8)(ports, about, seen);
            about.over?.();
            return;
        }
        // Chaos Mesh counts the duration from the creation of the object.
        until = createdMs + fault.durationSeconds * 1000;
        stopped = (await hold(ports, about, seen, until)) ?? null;
    };
    await guarded(bodyOnce).catch((error) => {
        thrown = error;
    });
    const endingMs = ports.clock.now().getTime();
    const ended = await (0,_rescue_js__WEBPACK_IMPORTED_MODULE_5__/* .endExperiment */ .R)(ports, type, object);
    ports.log.info(`clean-up ${ended.cleanup}: ${ended.detail}`);
    if (thrown !== undefined)
        throw thrown;
    const injectedAt = injection.at;
    const endedAt = injectedAt === null || !lasts
        ? null
        : { loMs: Math.min(endingMs, until ?? endingMs), hiMs: ports.clock.now().getTime() };
    if (endedAt !== null)
        await guarded(async () => {
            about.over?.();
            recoveredAt = await (0,_recovery_js__WEBPACK_IMPORTED_MODULE_4__/* .awaitRecovery */ .Y8)(ports, about, seen);
        });
    return {
        targets: before.targets.map(({ name }) => name),
        injectedAt,
        injectionDetail: injection.detail,
        endedAt,
        recoveredAt,
        readyMinimum: seen.minimum,
        readyBefore: before.readyBefore,
        cleanup: ended.cleanup,
        cleanupDetail: ended.detail,
        stopped,
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
        // Another's object of this name is not ours to run, nor to end.
        if (found === undefined || !isOurs(found, object))
            throw thrown;
        return found;
    }
}
const isOurs = (found, wanted) => Object.entries(wanted.metadata.labels ?? {}).every(([key, value]) => found.metadata.labels?.[key] === value) && podsOf(found) === podsOf(wanted);
/** Chaos Mesh's webhook adds to the selector; the names of pods it leaves alone. */
const podsOf = ({ spec }) => JSON.stringify((0,_traps_js__WEBPACK_IMPORTED_MODULE_7__/* .mapIn */ .yL)(spec['selector'])['pods'] ?? null);
/** Half a minute for Chaos Mesh to act, whatever the experiment's duration. */
const injectionMs = 30_000;
async function proveInjection(ports, about, seen) {
    const { clock, signal } = ports;
    const { fault, arms, before } = about;
    const wanted = (0,_proof_js__WEBPACK_IMPORTED_MODULE_3__/* .recordIds */ .wA)(fault, about.object.metadata.namespace ?? '', before.targets);
    let failure = 'Chaos Mesh did nothing within 30 s: is its controller running?';
    const injection = await (0,_ports_watching_js__WEBPACK_IMPORTED_MODULE_8__/* .within */ .ux)(clock, injectionMs, signal, async (limit) => {
        for await (const object of faultObjects(ports, about, limit)) {
            (0,_recovery_js__WEBPACK_IMPORTED_MODULE_4__/* .look */ .Op)(arms, seen);
            if (object === undefined)
                continue;
            const { atMs, failure: said } = (0,_proof_js__WEBPACK_IMPORTED_MODULE_3__/* .recordState */ .DX)(object, wanted);
            failure = said ?? failure;
            if (atMs === undefined)
                continue;
            const effect = await awaitEffect(ports, about, object, seen, limit);
            if (effect.seen)
                return proven(about, effect.at ?? { loMs: atMs, hiMs: atMs + 1000 }, effect.detail);
            failure = effect.detail;
        }
        return undefined;
    });
    signal.throwIfAborted();
    return injection ?? { at: null, detail: `the fault was not proven: ${failure}` };
}
/** The records say that it was injected: waits until that shows in the pods, too. */
async function awaitEffect({ cluster, clock }, { fault, arms, before }, object, seen, limit) {
    const place = {
        namespace: object.metadata.namespace ?? '',
        targets: before.targets,
        before: (0,_proof_js__WEBPACK_IMPORTED_MODULE_3__/* .beforeOf */ .v8)(before.pods, fault),
        canary: arms.canary,
    };
    for (;;) {
        const effect = await (0,_proof_js__WEBPACK_IMPORTED_MODULE_3__/* .effectSeen */ .hd)(cluster, fault, object, place);
        (0,_recovery_js__WEBPACK_IMPORTED_MODULE_4__/* .look */ .Op)(arms, seen);
        if (effect.seen || !(await (0,_recovery_js__WEBPACK_IMPORTED_MODULE_4__/* .pause */ .v7)(clock, _recovery_js__WEBPACK_IMPORTED_MODULE_4__/* .lookMs */ .kC, limit)))
            return effect;
    }
}
/** The fault's own object as it changes; of a Workflow, the one that it makes. */
async function* faultObjects({ cluster, clock }, { object, fault, abort }, limit) {
    const { name, namespace = '' } = object.metadata;
    const { type } = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .kindOf */ .I)(fault.kind);
    if (abort === undefined) {
        yield* (0,_ports_watching_js__WEBPACK_IMPORTED_MODULE_8__/* .currentOne */ .eR)(cluster, type, namespace, name, limit);
        return;
    }
    while (!limit.aborted) {
        const children = await (0,_rescue_js__WEBPACK_IMPORTED_MODULE_5__/* .childrenOf */ .L)(cluster, object);
        yield children.find((one) => one.type.plural === type.plural)?.child;
        if (!(await (0,_recovery_js__WEBPACK_IMPORTED_MODULE_4__/* .pause */ .v7)(clock, 500, limit)))
            return;
    }
}
const proven = ({ fault, before }, at, effect) => ({
    at,
    detail: `${fault.name} of ${before.targets.map(({ name }) => name).join(', ')} is proven by Chaos Mesh's records${effect === '' ? '' : `, and ${effect}`}`,
});
async function hold({ clock, signal }, about, seen, untilMs) {
    const { fault, arms, before, minHealthy, during, stopped, watched = true } = about;
    const was = (0,_proof_js__WEBPACK_IMPORTED_MODULE_3__/* .beforeOf */ .v8)(before.pods, fault);
    while (clock.now().getTime() < untilMs) {
        (0,_recovery_js__WEBPACK_IMPORTED_MODULE_4__/* .look */ .Op)(arms, seen);
        const why = watched ? ((0,_guard_js__WEBPACK_IMPORTED_MODULE_1__/* .podsStop */ .p)(fault, arms, was, minHealthy) ?? stopped?.()) : undefined;
        if (why !== undefined)
            return why;
        await during?.();
        await clock.sleep(_recovery_js__WEBPACK_IMPORTED_MODULE_4__/* .lookMs */ .kC, signal);
    }
    return undefined;
}


/***/ }),

/***/ 33805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JP: () => (/* binding */ frozen),
/* harmony export */   zJ: () => (/* binding */ freezeName),
/* harmony export */   zi: () => (/* binding */ freezes)
/* harmony export */ });
/* harmony import */ var _ports_cluster_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59830);
/* harmony import */ var _ports_resources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78461);


const freezeName = 'sluice-freeze';
const off = /^(|false|0|no|off|none)$/i;
/** Whether a variable freezes: anything but nothing, false, no, 0, off does. */
const freezes = (text) => !off.test(text.trim());
/**
 * The freeze switch of a namespace: a ConfigMap `sluice-freeze` there, unless its key `frozen` says no. Undefined = nobody froze it; a switch
 * that cannot be read is `unread`.
 */
async function frozen(cluster, namespace, signal) {
    try {
        const found = await cluster.get(_ports_resources_js__WEBPACK_IMPORTED_MODULE_1__.resources.configMaps, namespace, freezeName, signal);
        const { frozen: said = 'true', reason = '' } = found?.data ?? {};
        return found === undefined || !freezes(said)
            ? { state: 'off', detail: '' }
            : {
                state: 'on',
                detail: `the ConfigMap ${freezeName} of ${namespace} freezes faults${reason === '' ? '' : `: ${reason.slice(0, 200)}`}`,
            };
    }
    catch (thrown) {
        signal?.throwIfAborted();
        if (!(thrown instanceof _ports_cluster_js__WEBPACK_IMPORTED_MODULE_0__/* .ClusterError */ .b))
            throw thrown;
        return { state: 'unread', detail: `the freeze switch could not be read: ${thrown.message}` };
    }
}


/***/ }),

/***/ 9601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ startGuard),
/* harmony export */   p: () => (/* binding */ podsStop)
/* harmony export */ });
/* harmony import */ var _workload_objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98241);
/* harmony import */ var _freeze_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33805);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34687);
/* harmony import */ var _proof_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68858);
/* harmony import */ var _surroundings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87037);
/* harmony import */ var _targets_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99626);






/** What is asked at every look while a fault lasts; no request is made. */
function podsStop(fault, arms, before, minHealthy) {
    const canary = arms.canary.pods();
    const ready = [...canary, ...arms.stable.pods()].filter(_workload_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .isReady */ .i_).length;
    if (ready < minHealthy)
        return { why: 'ready', detail: `${ready} pods are ready, ${minHealthy} must be` };
    // Chaos Mesh itself restarts what it pauses.
    if ((0,_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .effectOf */ .$x)(fault) === 'paused')
        return undefined;
    const changed = [...before].find(([name, was]) => !isSame(canary, name, was, fault));
    return changed === undefined
        ? undefined
        : {
            why: 'drift',
            detail: `${changed[0]} was replaced or restarted meanwhile, and Chaos Mesh does not hit the new one`,
        };
}
function isSame(pods, name, was, fault) {
    const pod = pods.find(({ metadata }) => metadata.name === name);
    return (pod !== undefined &&
        pod.metadata.uid === was.uid &&
        pod.metadata.deletionTimestamp === undefined &&
        (0,_proof_js__WEBPACK_IMPORTED_MODULE_3__/* .restartsIn */ .Qe)(pod, (0,_targets_js__WEBPACK_IMPORTED_MODULE_5__/* .containersOf */ .Mz)(fault)) <= was.restarts);
}
const lookMs = 2000;
/** Looks every two seconds at what ends every fault: the freeze switch, and a controller that would not end it by itself. */
function startGuard({ cluster, clock }, { namespace, chaosNamespace }, signal) {
    const ended = new AbortController();
    const limit = AbortSignal.any([signal, ended.signal]);
    let stop;
    const look = async () => {
        const switched = await (0,_freeze_js__WEBPACK_IMPORTED_MODULE_1__/* .frozen */ .JP)(cluster, namespace, limit);
        if (switched.state === 'on')
            stop ??= { why: 'freeze', detail: switched.detail };
        const state = await (0,_surroundings_js__WEBPACK_IMPORTED_MODULE_4__/* .controllerState */ .E8)(cluster, chaosNamespace, cluster.now());
        if (state === 'stale')
            stop ??= {
                why: 'controller',
                detail: 'the controller of Chaos Mesh has stopped renewing its Lease',
            };
    };
    const follow = async () => {
        while (!limit.aborted) {
            await clock.sleep(lookMs, limit);
            await look();
        }
    };
    const loop = follow().catch((thrown) => {
        if (!limit.aborted)
            stop ??= {
                why: 'unseen',
                detail: `the freeze switch could not be watched: ${String(thrown)}`,
            };
    });
    return {
        stopped: () => stop,
        async end() {
            ended.abort(new Error('finished'));
            await loop;
        },
    };
}


/***/ }),

/***/ 82595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ preflight)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _ports_resources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78461);
/* harmony import */ var _workload_objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98241);
/* harmony import */ var _freeze_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33805);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34687);
/* harmony import */ var _spec_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8057);
/* harmony import */ var _surroundings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87037);
/* harmony import */ var _targets_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(99626);








/** Refuses what would hurt more than it proves, and resolves the targets to names and UIDs (docs/chaos.md). Writes nothing. */
async function preflight(cluster, handle, asked, now) {
    const { namespace } = handle;
    const { fault, wanted, chaosNamespace } = asked;
    const type = (0,_spec_js__WEBPACK_IMPORTED_MODULE_5__/* .typeOf */ .QP)(fault, asked.abort);
    (0,_spec_js__WEBPACK_IMPORTED_MODULE_5__/* .requireSound */ .bi)(fault, 'experiment');
    (0,_targets_js__WEBPACK_IMPORTED_MODULE_7__/* .requireNamespace */ .vc)(handle, chaosNamespace, wanted.namespaces);
    const freezeNotes = await refuseFrozen(cluster, namespace, asked.freeze);
    await (0,_surroundings_js__WEBPACK_IMPORTED_MODULE_6__/* .requireRights */ .XU)(cluster, namespace, type);
    const [own, stable] = await Promise.all([
        (0,_targets_js__WEBPACK_IMPORTED_MODULE_7__/* .canaryPods */ .J4)(cluster, handle, asked.canary),
        cluster.list(_ports_resources_js__WEBPACK_IMPORTED_MODULE_1__.resources.pods, namespace, { labelSelector: handle.selectors.stable }),
    ]);
    const pods = (0,_targets_js__WEBPACK_IMPORTED_MODULE_7__/* .chooseTargets */ .uP)(own, wanted);
    (0,_targets_js__WEBPACK_IMPORTED_MODULE_7__/* .requireContainers */ .K2)(fault, pods);
    const ready = [...own, ...stable.items].filter(_workload_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .isReady */ .i_);
    requireHealthy(fault, pods, ready, asked.minHealthy);
    const others = await (0,_surroundings_js__WEBPACK_IMPORTED_MODULE_6__/* .refuseOther */ .hC)(cluster, handle, type);
    const { filterNamespace } = asked;
    return {
        targets: pods.map(_targets_js__WEBPACK_IMPORTED_MODULE_7__/* .targetOf */ .$r),
        pods,
        readyCanary: own.filter(_workload_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .isReady */ .i_).length,
        readyBefore: ready.length,
        notes: [
            ...freezeNotes,
            ...others,
            ...unaimed(fault),
            ...((0,_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .takesAway */ .P3)(fault) ? await (0,_surroundings_js__WEBPACK_IMPORTED_MODULE_6__/* .requireBudget */ .RY)(cluster, namespace, pods, ready) : []),
            ...(await (0,_surroundings_js__WEBPACK_IMPORTED_MODULE_6__/* .requireAnnotation */ .Hd)(cluster, namespace, chaosNamespace, filterNamespace)),
            ...(await (0,_surroundings_js__WEBPACK_IMPORTED_MODULE_6__/* .requireDaemon */ .cP)(cluster, chaosNamespace, fault, pods)),
            ...(await (0,_surroundings_js__WEBPACK_IMPORTED_MODULE_6__/* .controllerNotes */ .mn)(cluster, chaosNamespace, fault, now)),
        ],
    };
}
async function refuseFrozen(cluster, namespace, variable) {
    const fix = 'Wait until it is lifted.';
    if ((0,_freeze_js__WEBPACK_IMPORTED_MODULE_3__/* .freezes */ .zi)(variable))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`Faults are frozen: ${variable.slice(0, 200)}.`, { input: 'freeze', fix });
    const { state, detail } = await (0,_freeze_js__WEBPACK_IMPORTED_MODULE_3__/* .frozen */ .JP)(cluster, namespace);
    if (state === 'on')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`Faults are frozen: ${detail}.`, { input: 'freeze', fix });
    return state === 'unread' ? [detail] : [];
}
function requireHealthy(fault, pods, ready, minHealthy) {
    const touched = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .takesAway */ .P3)(fault) ? pods.length : 0;
    if (ready.length - touched >= minHealthy)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${ready.length} pods are ready; without ${touched} fewer than ${minHealthy} would remain.`, { input: 'min-healthy', fix: 'Lower it, or run more replicas.' });
}
/** Everything is hit then, the kubelet's probes, DNS and metrics too: what follows is not the dependency's doing. */
const unaimed = (fault) => fault.kind === 'NetworkChaos' && fault.spec['externalTargets'] === undefined
    ? [
        `no target was given: ${(0,_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .actionOf */ .qj)(fault)} concerns every packet of the pod, those of the kubelet's probes and of DNS too`,
    ]
    : [];


/***/ }),

/***/ 36345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Op: () => (/* binding */ look),
/* harmony export */   Y8: () => (/* binding */ awaitRecovery),
/* harmony export */   kC: () => (/* binding */ lookMs),
/* harmony export */   v7: () => (/* binding */ pause)
/* harmony export */ });
/* harmony import */ var _workload_objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98241);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34687);


const lookMs = 250;
/** Waits; false = the signal said that it is over. Whatever else ends a wait is thrown: a loop must not go on without its pause. */
async function pause(clock, ms, signal) {
    try {
        await clock.sleep(ms, signal);
        return true;
    }
    catch (thrown) {
        if (signal.aborted)
            return false;
        throw thrown;
    }
}
const look = ({ canary, stable }, seen) => {
    const ready = canary.pods().filter(_workload_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .isReady */ .i_).length + stable.pods().filter(_workload_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .isReady */ .i_).length;
    seen.minimum = Math.min(seen.minimum, ready);
};
/** Waits until the canary has its ready pods again, those that were killed not counted; null = not in time. */
async function awaitRecovery({ clock, signal, log }, about, seen) {
    const began = clock.now().getTime();
    const uids = new Set(about.before.targets.map(({ uid }) => uid));
    const replaced = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .effectOf */ .$x)(about.fault) === 'pods-gone';
    let shown = began;
    for (;;) {
        look(about.arms, seen);
        const fresh = about.arms.canary
            .pods()
            .filter((pod) => (0,_workload_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .isReady */ .i_)(pod) && !(replaced && uids.has(pod.metadata.uid ?? '')));
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

/***/ 87037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E8: () => (/* binding */ controllerState),
/* harmony export */   Hd: () => (/* binding */ requireAnnotation),
/* harmony export */   RY: () => (/* binding */ requireBudget),
/* harmony export */   XU: () => (/* binding */ requireRights),
/* harmony export */   cP: () => (/* binding */ requireDaemon),
/* harmony export */   hC: () => (/* binding */ refuseOther),
/* harmony export */   mn: () => (/* binding */ controllerNotes)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _ports_cluster_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59830);
/* harmony import */ var _ports_resources_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78461);
/* harmony import */ var _release_beside_disruption_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80003);
/* harmony import */ var _release_record_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77699);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34687);






/** What may be read of other namespaces, and of kinds that a Role leaves out: undefined when it may not, or is not there. */
async function listed(cluster, type, namespace, labelSelector) {
    try {
        const options = labelSelector === undefined ? {} : { labelSelector };
        return (await cluster.list(type, namespace, options)).items;
    }
    catch (thrown) {
        if (!(thrown instanceof _ports_cluster_js__WEBPACK_IMPORTED_MODULE_1__/* .ClusterError */ .b))
            throw thrown;
        if (thrown.failure === 'forbidden' || thrown.failure === 'not-found')
            return thrown.failure;
        throw thrown;
    }
}
async function requireRights(cluster, namespace, type) {
    for (const verb of ['create', 'delete'])
        if (!(await cluster.may(verb, type, namespace)))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`The kubeconfig's user may not ${verb} ${type.plural} in ${namespace}.`, {
                input: 'kubeconfig',
                fix: `Add the rule - {apiGroups: [chaos-mesh.org], resources: [${type.plural}], verbs: [get, list, watch, create, delete, patch]} to its Role.`,
            });
}
/** One experiment at a time on a workload, of whatever kind. */
async function refuseOther(cluster, { namespace, workload }, type) {
    const unread = [];
    for (const one of [type, ..._kinds_js__WEBPACK_IMPORTED_MODULE_5__/* .faultTypes */ .wL.filter(({ plural }) => plural !== type.plural)]) {
        const found = await listed(cluster, one, namespace, `${_release_record_names_js__WEBPACK_IMPORTED_MODULE_4__/* .workloadLabel */ .Uq}=${workload}`);
        if (found === 'not-found' && one === type)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`The cluster has no ${type.kind}: Chaos Mesh is not installed.`, {
                input: 'experiment',
                fix: 'Install Chaos Mesh, or leave this step out.',
            });
        if (found === 'forbidden')
            unread.push(one.kind);
        if (typeof found === 'string')
            continue;
        const [other] = found;
        if (other !== undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`The experiment ${other.metadata.name} on ${workload} has not ended.`, {
                input: 'release',
                fix: 'Wait for it, or run sweep.',
            });
    }
    return unread.length === 0
        ? []
        : [`other experiments of these kinds may not be listed: ${unread.join(', ')}`];
}
/** A dead controller neither injects nor recovers. Its Lease is outside our namespace, so not being allowed to read it is only noted. */
async function controllerNotes(cluster, namespace, fault, now) {
    const state = await controllerState(cluster, namespace, now);
    if (state === 'unread')
        return ['the health of the Chaos Mesh controller could not be read'];
    if (state !== 'stale')
        return [];
    if ((0,_kinds_js__WEBPACK_IMPORTED_MODULE_5__/* .isOneShot */ .hb)(fault))
        return ['the Lease of the Chaos Mesh controller is stale: it may be down'];
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError('The Lease of the Chaos Mesh controller is stale: it is down, and nothing would end the fault.', { input: 'chaos-namespace', fix: `Look at the controller in ${namespace}.` });
}
const staleMs = 60_000;
/** `none` = it has no Lease there: one instance runs without an election. */
async function controllerState(cluster, namespace, now) {
    const found = await listed(cluster, _ports_resources_js__WEBPACK_IMPORTED_MODULE_2__.resources.leases, namespace);
    if (typeof found === 'string')
        return 'unread';
    const leases = found.filter(({ metadata }) => metadata.name.startsWith('chaos-mesh'));
    if (leases.length === 0)
        return 'none';
    return leases.some(({ spec }) => now.getTime() - Date.parse(spec.renewTime ?? '') < staleMs)
        ? 'fresh'
        : 'stale';
}
/** Without its daemon on the pod's node a fault is accepted, fails for ever, and its object cannot be deleted. */
async function requireDaemon(cluster, namespace, fault, targets) {
    if (!(0,_kinds_js__WEBPACK_IMPORTED_MODULE_5__/* .needsDaemon */ .ky)(fault))
        return [];
    const found = await listed(cluster, _ports_resources_js__WEBPACK_IMPORTED_MODULE_2__.resources.endpointSlices, namespace);
    const slices = typeof found === 'string'
        ? []
        : found.filter(({ metadata }) => metadata.name.startsWith('chaos-daemon'));
    if (slices.length === 0)
        return [`whether Chaos Mesh's daemon runs on the pods' nodes could not be read`];
    const nodes = new Set(slices.flatMap(({ endpoints }) => endpoints ?? []).map(({ nodeName }) => nodeName));
    const bare = targets.find(({ spec }) => spec.nodeName !== undefined && !nodes.has(spec.nodeName));
    if (bare === undefined)
        return [];
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`There is no chaos-daemon on the node ${bare.spec.nodeName} of ${bare.metadata.name}: the fault could be neither made nor taken back there.`, { input: 'experiment', fix: 'Let the DaemonSet run on every node of the workload.' });
}
const annotation = 'chaos-mesh.org/inject';
/** A controller that filters by namespace passes over one that does not say that it may be hit: nothing happens, and nothing says so. */
async function requireAnnotation(cluster, namespace, chaosNamespace, filter) {
    if (filter === 'off')
        return [];
    const found = await cluster
        .get(_ports_resources_js__WEBPACK_IMPORTED_MODULE_2__.resources.namespaces, namespace, namespace)
        .catch(whenRefused);
    const value = found?.metadata.annotations?.[annotation];
    if (value === 'enabled')
        return [];
    const filters = filter === 'on' ? true : await filtersNamespaces(cluster, chaosNamespace);
    if (value === undefined && filters !== true)
        return [];
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(value === undefined
        ? `The namespace ${namespace} lacks the annotation ${annotation}: enabled, without which Chaos Mesh (enableFilterNamespace) passes over its pods.`
        : `The namespace ${namespace} says ${annotation}: ${value}: it is not to be hit.`, {
        input: 'filter-namespace',
        fix: `kubectl annotate namespace ${namespace} ${annotation}=enabled`,
    });
}
const whenRefused = (thrown) => {
    if (!(thrown instanceof _ports_cluster_js__WEBPACK_IMPORTED_MODULE_1__/* .ClusterError */ .b))
        throw thrown;
    return undefined;
};
async function filtersNamespaces(cluster, namespace) {
    const controller = await cluster
        .get(_ports_resources_js__WEBPACK_IMPORTED_MODULE_2__.resources.deployments, namespace, 'chaos-controller-manager')
        .catch(whenRefused);
    return controller?.spec.template.spec.containers
        .flatMap(({ env = [] }) => env)
        .some(({ name, value }) => name === 'ENABLE_FILTER_NAMESPACE' && value === 'true');
}
/** A PodDisruptionBudget holds evictions only: whoever kills pods must hold itself to it. */
async function requireBudget(cluster, namespace, touched, ready) {
    const found = await listed(cluster, _ports_resources_js__WEBPACK_IMPORTED_MODULE_2__.resources.podDisruptionBudgets, namespace);
    if (typeof found === 'string')
        return ['the PodDisruptionBudgets could not be read'];
    for (const { metadata, spec, status } of found) {
        const counts = ({ metadata: { labels = {} } }) => (0,_release_beside_disruption_js__WEBPACK_IMPORTED_MODULE_3__/* .selects */ .k)(spec.selector, labels);
        const wanted = status?.desiredHealthy ?? (typeof spec.minAvailable === 'number' ? spec.minAvailable : 0);
        const [all, away] = [ready.filter(counts).length, touched.filter(counts).length];
        if (away === 0 || all - away >= wanted)
            continue;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`The PodDisruptionBudget ${metadata.name} wants ${wanted} healthy pods; ${all} are, and ${away} would be hit.`, { input: 'pods', fix: 'Hit fewer, or run more replicas.' });
    }
    return [];
}


/***/ }),

/***/ 54205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ addressesOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _ports_resources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78461);


const input = 'prove-service';
/**
 * Every address of a Service, as a fault needs them: its own, which is not yet translated where the rule acts, and those of its pods
 * (docs/chaos.md). Pods that are not ready count too: whoever keeps a connection to one reaches it.
 */
async function addressesOf(cluster, namespace, name) {
    const service = await cluster.get(_ports_resources_js__WEBPACK_IMPORTED_MODULE_1__.resources.services, namespace, name);
    if (service === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`There is no Service ${name} in ${namespace}.`, {
            input,
            fix: 'Name one of that namespace, or give the addresses in prove-targets.',
        });
    const slices = await cluster.list(_ports_resources_js__WEBPACK_IMPORTED_MODULE_1__.resources.endpointSlices, namespace, {
        labelSelector: `kubernetes.io/service-name=${name}`,
    });
    const { clusterIP = 'None', clusterIPs = [clusterIP], ports: served = [] } = service.spec;
    const own = clusterIPs.filter((address) => address !== 'None');
    const found = [
        ...own.flatMap((address) => withPorts(address, served)),
        ...slices.items.flatMap(({ endpoints, ports }) => (endpoints ?? []).flatMap(({ addresses }) => addresses.flatMap((address) => withPorts(address, ports ?? [])))),
    ];
    if (slices.items.every(({ endpoints }) => (endpoints ?? []).length === 0))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`The Service ${name} has no endpoints: nothing can be taken away.`, {
            input,
            fix: 'Is it another name, or ExternalName? Then give the addresses in prove-targets.',
        });
    const foreign = found.find((target) => target.split(':').length > 2);
    if (foreign !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`The Service ${name} has the IPv6 address ${foreign}.`, {
            input,
            fix: 'Chaos Mesh cuts IPv4 alone; a cut that leaves a way open proves nothing.',
        });
    const other = served.find(({ protocol = 'TCP' }) => protocol !== 'TCP');
    if (other !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`The Service ${name} has the port ${other.port}/${other.protocol}.`, {
            input,
            fix: 'Only TCP ports are cut by number; give its addresses without ports in prove-targets.',
        });
    return [...new Set(found)].sort();
}
const withPorts = (address, ports) => ports.map(({ port }) => (port === undefined ? address : `${address}:${port}`));


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
        for await (const found of (0,_ports_watching_js__WEBPACK_IMPORTED_MODULE_4__/* .current */ .ss)(cluster, _ports_resources_js__WEBPACK_IMPORTED_MODULE_1__.resources.pods, namespace, options, signal)) {
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

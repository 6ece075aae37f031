export const id = 7490;
export const ids = [7490];
export const modules = {

/***/ 68858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DX: () => (/* binding */ recordState),
/* harmony export */   ED: () => (/* binding */ carries),
/* harmony export */   Qe: () => (/* binding */ restartsIn),
/* harmony export */   hd: () => (/* binding */ effectSeen),
/* harmony export */   kS: () => (/* binding */ pausedBy),
/* harmony export */   v8: () => (/* binding */ beforeOf),
/* harmony export */   wA: () => (/* binding */ recordIds)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _ports_cluster_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59830);
/* harmony import */ var _ports_resources_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78461);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34687);
/* harmony import */ var _targets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99626);





/** Names of the records that a fault of exactly these pods has. */
function recordIds(fault, namespace, targets) {
    const containers = (0,_targets_js__WEBPACK_IMPORTED_MODULE_4__/* .containersOf */ .Mz)(fault);
    return targets.flatMap(({ name }) => containers.length === 0
        ? `${namespace}/${name}`
        : containers.map((container) => `${namespace}/${name}/${container}`));
}
/** Every record injected, exactly the pods that were asked for (docs/chaos.md). A condition alone says nothing: it is one pass behind. */
function recordState(object, wanted) {
    const records = object.status?.experiment?.containerRecords ?? [];
    const events = records.flatMap((record) => record.events ?? []);
    const failed = events.filter(({ type }) => type === 'Failed').at(-1)?.message;
    // Kinds that choose containers name the first one when none was asked for.
    const ids = records.map(({ id }) => id);
    const named = (id) => ids.includes(id) || ids.some((one) => one.startsWith(`${id}/`));
    const all = records.length === wanted.length &&
        wanted.every(named) &&
        records.every(({ phase, injectedCount = 0 }) => phase === 'Injected' && injectedCount >= 1);
    const applied = events
        .filter(({ type, operation }) => type === 'Succeeded' && operation === 'Apply')
        .map(({ timestamp }) => Date.parse(timestamp))
        .filter((ms) => !Number.isNaN(ms));
    if (all && applied.length > 0)
        return { atMs: Math.min(...applied) };
    return failed === undefined ? {} : { failure: failed };
}
const restartsIn = ({ status }, containers) => statuses(status?.containerStatuses, containers).reduce((sum, one) => sum + one.restartCount, 0);
const statuses = (all, containers) => (all ?? []).filter(({ name }) => containers.length === 0 || containers.includes(name));
const beforeOf = (pods, fault) => new Map(pods.map((pod) => [
    pod.metadata.name,
    { uid: pod.metadata.uid ?? '', restarts: restartsIn(pod, (0,_targets_js__WEBPACK_IMPORTED_MODULE_4__/* .containersOf */ .Mz)(fault)) },
]));
/** What shows beside the records that the fault took effect. */
async function effectSeen(cluster, fault, object, about) {
    const effect = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .effectOf */ .$x)(fault);
    switch (effect) {
        case 'pods-gone':
            return podsGone(about);
        case 'restarted':
            return restarted(fault, object, about);
        case 'paused':
            return await paused(cluster, about);
        case 'rules':
            return await ruled(cluster, fault, object, about);
        case 'records':
            return { seen: true, detail: '' };
        default:
            return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .x)(effect);
    }
}
/** The old UIDs are gone or going: the strongest proof of a kill. */
function podsGone({ targets, canary }) {
    const uids = new Set(targets.map(({ uid }) => uid));
    const alive = canary
        .pods()
        .filter(({ metadata }) => uids.has(metadata.uid ?? '') && metadata.deletionTimestamp === undefined);
    return alive.length === 0
        ? { seen: true, detail: 'the pods are gone' }
        : {
            seen: false,
            detail: `${alive.map(({ metadata }) => metadata.name).join(', ')} is still there`,
        };
}
/** Its container ended once more: by SIGKILL, exit code 137, and `finishedAt` is when. */
function restarted(fault, { metadata: { creationTimestamp = '' } }, { targets, before, canary }) {
    const containers = (0,_targets_js__WEBPACK_IMPORTED_MODULE_4__/* .containersOf */ .Mz)(fault);
    const createdMs = Date.parse(creationTimestamp);
    const times = [];
    for (const { name, uid } of targets) {
        const pod = canary.pods().find(({ metadata }) => metadata.uid === uid);
        // Gone as a whole: it was hit, and more than that.
        if (pod === undefined)
            return { seen: false, detail: `${name} is gone, not restarted` };
        const more = restartsIn(pod, containers) > (before.get(name)?.restarts ?? 0);
        const killed = statuses(pod.status?.containerStatuses, containers)
            .map(({ lastState, state }) => state?.terminated ?? lastState?.terminated)
            .map((one) => ({ exitCode: one?.exitCode, atMs: Date.parse(one?.finishedAt ?? '') }))
            // One that was killed before the fault was made says nothing of it; one that waits to be started again has no new count yet.
            .find(({ exitCode, atMs }) => exitCode === 137 && (Number.isNaN(atMs) ? more : atMs >= createdMs));
        if (killed === undefined)
            return { seen: false, detail: `${name} has not ended by SIGKILL` };
        if (!Number.isNaN(killed.atMs))
            times.push(killed.atMs);
    }
    const detail = 'the containers ended with code 137';
    if (times.length === 0)
        return { seen: true, detail };
    return { seen: true, detail, at: { loMs: Math.min(...times), hiMs: Math.max(...times) + 1000 } };
}
/**
 * Chaos Mesh notes the real image in an annotation when it puts its own in place: `chaos-mesh-<object>-<action>-<container>-normal-image`, and
 * `<container>-normal` alone where that would be longer than 63 characters (pkg/annotation in its source; `init` for init containers).
 */
const pausedBy = ({ metadata, spec }) => {
    const short = new Set([
        ...(spec?.containers ?? []).map(({ name }) => `${name}-normal`),
        ...(spec?.initContainers ?? []).map(({ name }) => `${name}-init`),
    ]);
    return Object.keys(metadata.annotations ?? {}).filter((key) => /^chaos-mesh-.*-(normal|init)-image$/.test(key) || short.has(key));
};
async function paused(cluster, { namespace, targets }) {
    for (const { name } of targets) {
        const pod = await cluster.get(_ports_resources_js__WEBPACK_IMPORTED_MODULE_2__.resources.pods, namespace, name);
        if (pod === undefined || pausedBy(pod).length === 0)
            return { seen: false, detail: `${name} does not run the pause image` };
    }
    return { seen: true, detail: 'the pods run the pause image' };
}
const carries = ({ spec }, lists, source) => lists.some((list) => spec[list]?.some((entry) => entry.source === source));
async function ruled(cluster, fault, object, { namespace, targets }) {
    const { residue } = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .kindOf */ .I)(fault.kind);
    if (residue === undefined)
        return { seen: true, detail: '' };
    const source = `${namespace}/${object.metadata.name}`;
    for (const { name } of targets) {
        let rules;
        try {
            rules = await cluster.get(residue.type, namespace, name);
        }
        catch (thrown) {
            if (!(thrown instanceof _ports_cluster_js__WEBPACK_IMPORTED_MODULE_1__/* .ClusterError */ .b))
                throw thrown;
            return {
                seen: false,
                detail: `${residue.type.kind} of ${name} could not be read: ${thrown.message}`,
            };
        }
        const missing = missingIn(rules, residue.lists, source, object.status?.instances?.[`${namespace}/${name}`]);
        if (missing !== undefined)
            return { seen: false, detail: `${residue.type.kind} of ${name} ${missing}` };
    }
    return {
        seen: true,
        detail: `the rules stand in ${residue.type.kind} of every pod and its daemon has read them`,
    };
}
function missingIn(rules, lists, source, generation) {
    if (rules === undefined)
        return 'is not there';
    if (!carries(rules, lists, source))
        return 'has no rule of this fault';
    const { failedMessage = '', observedGeneration = 0 } = rules.status ?? {};
    if (failedMessage !== '')
        return `failed: ${failedMessage.slice(0, 300)}`;
    return typeof generation === 'number' && observedGeneration < generation
        ? 'has not been read by its daemon'
        : undefined;
}


/***/ }),

/***/ 7256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ childrenOf),
  R: () => (/* binding */ endExperiment)
});

// EXTERNAL MODULE: ./lib/ports/cluster.js
var ports_cluster = __webpack_require__(59830);
// EXTERNAL MODULE: ./lib/ports/resources.js
var resources = __webpack_require__(78461);
// EXTERNAL MODULE: ./lib/ports/watching.js
var watching = __webpack_require__(28063);
// EXTERNAL MODULE: ./lib/chaos/kinds.js
var kinds = __webpack_require__(34687);
// EXTERNAL MODULE: ./lib/chaos/proof.js
var proof = __webpack_require__(68858);
;// CONCATENATED MODULE: ./lib/chaos/residue.js




const sayLeft = (left) => left.map(({ pod, what }) => `${what} in ${pod}`).join(', ');
async function rulesOf(cluster, namespace, source) {
    const found = [];
    for (const of of kinds/* residues */.bi)
        try {
            const { items } = await cluster.list(of.type, namespace);
            found.push(...items
                .filter((rules) => (0,proof/* carries */.ED)(rules, of.lists, source))
                .map((rules) => ({ of, rules })));
        }
        catch (thrown) {
            // A kind that is not there, or that this Role never could make, has left nothing of ours.
            const known = thrown instanceof ports_cluster/* ClusterError */.b && ['not-found', 'forbidden'].includes(thrown.failure);
            if (!known)
                throw thrown;
        }
    return found;
}
const uidOfPod = ({ metadata }) => metadata.ownerReferences?.find(({ kind }) => kind === 'Pod')?.uid ?? '';
/** Everything of a fault that is in any pod: rules of its name, and pause images in the pods that it hit. */
async function leftOf(cluster, namespace, name, targets) {
    const rules = await rulesOf(cluster, namespace, `${namespace}/${name}`);
    const paused = [];
    for (const [pod, uid] of targets) {
        const found = await cluster.get(resources.resources.pods, namespace, pod);
        if (found === undefined || (uid !== '' && found.metadata.uid !== uid))
            continue;
        if ((0,proof/* pausedBy */.kS)(found).length > 0)
            paused.push({ pod, uid, what: 'a pause image is left' });
    }
    return [
        ...rules.map(({ of, rules: one }) => ({
            pod: one.metadata.name,
            uid: uidOfPod(one),
            what: `rules (${of.type.kind}) are left`,
        })),
        ...paused,
    ];
}
/** Waits until nothing is left, at most `forMs`; what is left then. */
async function cleared({ cluster, clock }, namespace, name, targets, forMs) {
    const untilMs = clock.now().getTime() + forMs;
    for (;;) {
        const left = await leftOf(cluster, namespace, name, targets);
        if (left.length === 0 || clock.now().getTime() >= untilMs)
            return left;
        await clock.sleep(500);
    }
}
/** Takes our entries out of the pods' own objects; what others put there stays. */
async function removeEntries(cluster, namespace, name) {
    const source = `${namespace}/${name}`;
    for (const { of, rules } of await rulesOf(cluster, namespace, source)) {
        const spec = Object.fromEntries(of.lists.map((list) => [
            list,
            (rules.spec[list] ?? []).filter((entry) => entry.source !== source),
        ]));
        await cluster.patch(of.type, namespace, rules.metadata.name, { type: 'merge', body: { spec } });
    }
}

// EXTERNAL MODULE: ./lib/chaos/spec.js
var spec = __webpack_require__(8057);
;// CONCATENATED MODULE: ./lib/chaos/rescue.js






/**
 * Deletes a fault and proves that nothing of it is left (docs/chaos.md). When the deletion hangs it climbs the rescue ladder: our entries out of the
 * pods' own objects, then the injected pods away (a fresh pod is clean, and that needs neither Chaos Mesh's controller nor its webhooks), only then
 * the finalizers.
 */
async function endExperiment(ports, type, object, patienceMs = 30_000) {
    if (type.plural === resources.resources.chaosWorkflows.plural)
        return await endWorkflow(ports, object, patienceMs);
    return await endObject(ports, type, object, patienceMs);
}
async function endObject(ports, type, object, patienceMs) {
    const { cluster } = ports;
    const place = {
        type,
        namespace: object.metadata.namespace ?? '',
        name: object.metadata.name,
    };
    await cluster.remove(type, place.namespace, place.name, (0,ports_cluster/* onlyThis */.V)(object.metadata));
    if (await gone(ports, place, patienceMs))
        return await proven(ports, place, object);
    const said = await reasonOf(cluster, place);
    const stuck = `deletion hung (${said})`;
    await removeEntries(cluster, place.namespace, place.name);
    if (await gone(ports, place, patienceMs / 3))
        return await rescued(ports, place, object, `${stuck}; our entries were taken out of the pods' own objects`);
    const pods = await removeInjectedPods(cluster, place, object);
    if (!(await gone(ports, place, patienceMs / 3)))
        await dropFinalizers(cluster, place);
    const replaced = pods.length === 0 ? 'no pod of it was left' : `the pods ${pods.join(', ')} were replaced`;
    if (await gone(ports, place, patienceMs / 3))
        return await rescued(ports, place, object, `${stuck}; ${replaced}`);
    return {
        cleanup: 'leaked',
        detail: `${type.kind} ${place.namespace}/${place.name} cannot be deleted: ${said}; ${replaced}, so that no pod has the fault any more. The object goes when Chaos Mesh's controller and webhook answer again; else delete it by hand.`,
    };
}
/** A Workflow's faults are objects of their own, which go with it by garbage collection; each is held to the same proof. */
async function endWorkflow(ports, object, patienceMs) {
    const faults = await childrenOf(ports.cluster, object);
    const own = await endObject(ports, resources.resources.chaosWorkflows, object, patienceMs);
    const all = [own];
    for (const { type, child } of faults)
        all.push(await endObject(ports, type, child, patienceMs));
    const worst = all.find(({ cleanup }) => cleanup === 'leaked') ??
        all.find(({ cleanup }) => cleanup === 'rescued');
    return (worst ?? { cleanup: 'proven', detail: `${own.detail}, with ${faults.length} faults of its own` });
}
/** What a Workflow has made: objects that name it. */
async function childrenOf(cluster, { metadata: { name, namespace = '' } }) {
    const found = [];
    for (const kind of kinds/* kindNames */.$1) {
        const { type } = (0,kinds/* kindOf */.I)(kind);
        try {
            const { items } = await cluster.list(type, namespace, {
                labelSelector: `chaos-mesh.org/workflow=${name}`,
            });
            found.push(...items.map((child) => ({ type, child })));
        }
        catch (thrown) {
            if (!unavailable(thrown))
                throw thrown;
        }
    }
    return found;
}
const unavailable = (thrown) => thrown instanceof ports_cluster/* ClusterError */.b && ['not-found', 'forbidden'].includes(thrown.failure);
function gone({ cluster, clock }, { type, namespace, name }, patienceMs) {
    return (0,watching/* within */.ux)(clock, patienceMs, undefined, async (limit) => {
        for await (const found of (0,watching/* currentOne */.eR)(cluster, type, namespace, name, limit))
            if (found === undefined)
                return true;
        return false;
    });
}
async function reasonOf(cluster, { type, namespace, name }) {
    const found = await cluster.get(type, namespace, name);
    const events = (found?.status?.experiment?.containerRecords ?? []).flatMap(({ events: list = [] }) => list);
    return (events.filter((event) => event.type === 'Failed').at(-1)?.message ??
        'Chaos Mesh gave no reason: is its controller running?');
}
/** The rules may be read away a moment after the object is. */
const settleMs = 5000;
async function proven(ports, { namespace, name }, object) {
    const left = await cleared(ports, namespace, name, (0,spec/* targetsOf */.QR)(object), settleMs);
    return left.length === 0
        ? { cleanup: 'proven', detail: 'the object is gone, nothing of it is left in any pod' }
        : await takeAway(ports, { namespace, name }, left, 'the object is gone');
}
async function rescued(ports, { namespace, name }, object, detail) {
    const left = await cleared(ports, namespace, name, (0,spec/* targetsOf */.QR)(object), settleMs);
    return left.length === 0
        ? { cleanup: 'rescued', detail: `${detail}, nothing of it is left in any pod` }
        : await takeAway(ports, { namespace, name }, left, detail);
}
/** What outlived its object: its entries are taken out, and pods that still have something are replaced. */
async function takeAway(ports, { namespace, name }, left, detail) {
    await removeEntries(ports.cluster, namespace, name);
    const uids = new Map(left.map(({ pod, uid }) => [pod, uid]));
    let still = await cleared(ports, namespace, name, uids, settleMs);
    for (const { pod, uid } of still)
        await removePod(ports.cluster, namespace, pod, uid === '' ? undefined : uid);
    if (still.length > 0)
        still = await cleared(ports, namespace, name, uids, settleMs);
    return still.length === 0
        ? {
            cleanup: 'rescued',
            detail: `${detail}, and what it had left was taken away: ${sayLeft(left)}`,
        }
        : { cleanup: 'leaked', detail: `${detail}, and ${sayLeft(still)}; delete those pods by hand` };
}
/** Only the very pods that the fault was made for: a StatefulSet's next pod has the same name. */
async function removeInjectedPods(cluster, { type, namespace, name }, object) {
    const found = await cluster.get(type, namespace, name);
    const records = found?.status?.experiment?.containerRecords ?? [];
    const uids = (0,spec/* targetsOf */.QR)(object);
    const named = [...new Set(records.map(({ id }) => id.split('/')[1] ?? ''))];
    const removed = [];
    for (const pod of named.filter((one) => one !== ''))
        if (await removePod(cluster, namespace, pod, uids.get(pod)))
            removed.push(pod);
    return removed;
}
async function removePod(cluster, namespace, pod, uid) {
    try {
        return await cluster.remove(resources.resources.pods, namespace, pod, (0,ports_cluster/* onlyThis */.V)(uid === undefined ? {} : { uid }));
    }
    catch (thrown) {
        // Another pod has its name already: it is clean.
        if (thrown instanceof ports_cluster/* ClusterError */.b && thrown.failure === 'conflict')
            return false;
        throw thrown;
    }
}
async function dropFinalizers(cluster, { type, namespace, name }) {
    try {
        await cluster.patch(type, namespace, name, {
            type: 'merge',
            body: { metadata: { finalizers: null } },
        });
    }
    catch (thrown) {
        // Its webhook answers every change, and is down with the controller.
        if (!(thrown instanceof ports_cluster/* ClusterError */.b))
            throw thrown;
    }
}


/***/ }),

/***/ 67581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   p0: () => (/* binding */ duration)
/* harmony export */ });
/* unused harmony exports durationUnitsMs, formatDuration */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86806);


const durationUnitsMs = {
    ms: 1,
    s: 1000,
    m: 60_000,
    h: 3_600_000,
};
/** Milliseconds of a Go duration, undefined when it is none. */
function parseDuration(text) {
    if (!/^(\d+(\.\d+)?(ms|s|m|h))+$/.test(text))
        return undefined;
    let ms = 0;
    for (const [, number, unit] of text.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h)/g))
        ms += Number(number) * (durationUnitsMs[unit ?? ''] ?? Number.NaN);
    return ms;
}
/** `90000` → `1m30s`. */
function formatDuration(ms) {
    if (ms < 1000)
        return `${ms}ms`;
    const seconds = Math.round(ms / 100) / 10;
    const h = Math.floor(seconds / 3600);
    const m = Math.floor((seconds % 3600) / 60);
    const s = Math.round((seconds % 60) * 10) / 10;
    return `${h > 0 ? `${h}h` : ''}${m > 0 ? `${m}m` : ''}${s > 0 || (h === 0 && m === 0) ? `${s}s` : ''}`;
}
/** Go duration (`90s`, `3m`, `1m30s`, `500ms`) in milliseconds; a bare number is refused, since its unit would be a guess. */
const duration = (minMs, maxMs) => ({
    words: minMs === 0
        ? `Duration up to ${formatDuration(maxMs)}`
        : `Duration from ${formatDuration(minMs)} to ${formatDuration(maxMs)}`,
    form: { kind: 'duration', minMs, maxMs },
    read: (value, name) => {
        const trimmed = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)().read(value, name);
        const ms = parseDuration(trimmed);
        if (ms === undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(trimmed)} is not a duration.`, {
                input: name,
                fix: 'Give a number with its unit: 500ms, 90s, 3m, 1m30s, 2h.',
            });
        if (ms < minMs || ms > maxMs)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(trimmed)} is out of range: from ${formatDuration(minMs)} to ${formatDuration(maxMs)}.`, { input: name });
        return ms;
    },
});


/***/ })

};

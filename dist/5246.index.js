export const id = 5246;
export const ids = [5246,1545,9505];
export const modules = {

/***/ 19505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   systemClock: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

const systemClock = {
    now: () => new Date(),
    sleep: async (ms, signal) => {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ms, undefined, signal === undefined ? {} : { signal });
    },
};


/***/ }),

/***/ 11545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CG: () => (/* binding */ podType),
/* harmony export */   PR: () => (/* binding */ reviewType),
/* harmony export */   XM: () => (/* binding */ pathOf)
/* harmony export */ });
/** Path of a resource type, of one of its objects, or of a subresource of one. */
function pathOf(type, namespace, name, subresource) {
    const root = type.apiVersion.includes('/')
        ? `/apis/${type.apiVersion}`
        : `/api/${type.apiVersion}`;
    const scope = type.namespaced ? `/namespaces/${encodeURIComponent(namespace)}` : '';
    const object = name === undefined ? '' : `/${encodeURIComponent(name).replaceAll('%3A', ':')}`;
    return `${root}${scope}/${type.plural}${object}${subresource === undefined ? '' : `/${subresource}`}`;
}
const podType = {
    apiVersion: 'v1',
    kind: 'Pod',
    plural: 'pods',
    namespaced: true,
};
const reviewType = {
    apiVersion: 'authorization.k8s.io/v1',
    kind: 'SelfSubjectAccessReview',
    plural: 'selfsubjectaccessreviews',
    namespaced: false,
};


/***/ }),

/***/ 4473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run),
  summary: () => (/* binding */ summary),
  usage: () => (/* binding */ usage)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/adapters/host/system-clock.js
var system_clock = __webpack_require__(19505);
// EXTERNAL MODULE: ./lib/adapters/kubernetes/cluster.js + 7 modules
var kubernetes_cluster = __webpack_require__(59233);
// EXTERNAL MODULE: ./lib/evidence/release.js
var release = __webpack_require__(44692);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/ports/cluster.js
var cluster = __webpack_require__(59830);
// EXTERNAL MODULE: ./lib/release/config/prune.js
var prune = __webpack_require__(56988);
// EXTERNAL MODULE: ./lib/release/dead-man/standing.js
var dead_man_standing = __webpack_require__(29617);
// EXTERNAL MODULE: ./lib/release/drivers.js + 58 modules
var drivers = __webpack_require__(88564);
// EXTERNAL MODULE: ./lib/ports/resources.js
var resources = __webpack_require__(78461);
// EXTERNAL MODULE: ./lib/release/record/names.js
var names = __webpack_require__(77699);
;// CONCATENATED MODULE: ./lib/guard/guarded.js



const carrierOf = (guarded) => (0,drivers/* driverOfKind */.y_)(guarded.kind).carrier(guarded);
const recordIn = (guarded, { carrier, lease }) => carrier === undefined ? undefined : carrierOf(guarded).recordIn(carrier, lease);
async function readSeen(cluster, guarded) {
    const { namespace, workload } = guarded;
    const { type, name } = carrierOf(guarded);
    const [lease, carrier] = await Promise.all([
        cluster.get(resources.resources.leases, namespace, (0,names/* leaseName */.AI)(workload)),
        cluster.get(type, namespace, name),
    ]);
    return { lease, carrier };
}

;// CONCATENATED MODULE: ./lib/guard/event.js



const reason = 'DeadManSwitch';
const component = 'sluice-dead-man';
/**
 * What the switch did, why and when, as an Event on the workload: `kubectl describe` shows it to whoever wonders where the canary went. Users are
 * back already: a ServiceAccount that may not write it is said, and is no failure of the way back.
 */
async function leaveEvent({ cluster, log }, guarded, why) {
    const { namespace, workload } = guarded;
    const { type } = carrierOf(guarded);
    const at = cluster.now();
    const time = at.toISOString().replace(/\.\d+Z$/, 'Z');
    try {
        const found = await cluster.get(type, namespace, workload);
        await cluster.create(resources.resources.events, {
            apiVersion: 'v1',
            kind: 'Event',
            metadata: { name: `${workload}.${at.getTime().toString(16)}`, namespace },
            type: 'Warning',
            reason,
            message: `${why}: exposure 0, stable restored, canary removed`,
            count: 1,
            firstTimestamp: time,
            lastTimestamp: time,
            source: { component },
            involvedObject: {
                ...{ apiVersion: type.apiVersion, kind: type.kind, name: workload, namespace },
                ...(found?.metadata.uid === undefined ? {} : { uid: found.metadata.uid }),
            },
        });
    }
    catch (thrown) {
        log.warning(`No Event could be left on ${workload}: ${(0,errors.messageOf)(thrown)}`, 'dead-man');
    }
}

;// CONCATENATED MODULE: ./lib/guard/permissions.js




const every = [
    { type: resources.resources.leases, verbs: ['get', 'list', 'watch', 'create', 'patch', 'delete'] },
];
/** What it says afterwards; a switch that may not say it works all the same. */
const said = [{ type: resources.resources.events, verbs: ['create'] }];
/** Everything the switch does in the cluster: what action-templates/kubernetes/dead-man.yml grants, and nothing else (tested). */
const deadManNeeds = {
    every,
    said,
    ...drivers/* drivers */.ak.beside.needs,
    ...drivers/* drivers */.ak['argo-rollouts'].needs,
};
/** A switch that may not act is worse than none: said at the start, when deploy-canary still waits for it. */
async function requirePermissions(cluster, guarded) {
    const seen = await readSeen(cluster, guarded);
    const record = recordIn(guarded, seen);
    const needs = [...every, ...(0,drivers/* driverOfKind */.y_)(guarded.kind).needsOf(guarded, record, seen.lease)];
    for (const { type, subresource, verbs } of needs)
        for (const verb of verbs)
            if (!(await cluster.may(verb, type, guarded.namespace, subresource)))
                throw new errors.UsageError(`The switch's ServiceAccount may not ${verb} ${type.plural}${subresource === undefined ? '' : `/${subresource}`} in ${guarded.namespace}.`, { fix: 'Apply action-templates/kubernetes/dead-man.yml there.' });
}

// EXTERNAL MODULE: ./lib/ports/watching.js
var watching = __webpack_require__(28063);
;// CONCATENATED MODULE: ./lib/guard/watch.js





/** After an outage of the API a living run must have time to say so. */
const graceMs = 60_000;
/** A read that took longer was tried again and again: nobody could renew meanwhile either. */
const outageMs = 5000;
/** It looks once shortly before the time is up: an outage that has just ended is seen as well. */
const earlyMs = 10_000;
/** Follows lease and canary by watch until the release is over or nobody looks after it, and asks the cluster once more before it believes so. */
async function awaitStanding(ports, guarded, heartbeat) {
    const { cluster, clock, signal } = ports;
    const { ttlMs } = guarded;
    for (;;) {
        // A connection that died silently shows a lease that nobody renews: only what is read afresh is acted upon.
        const askedMs = clock.now().getTime();
        const found = await readSeen(cluster, guarded);
        const nowMs = clock.now().getTime();
        if (nowMs - askedMs > outageMs)
            grantGrace(heartbeat, nowMs, ttlMs);
        const standing = look(ports, heartbeat, found, guarded);
        if (standing.kind !== 'alive')
            return standing;
        const leftMs = standing.untilMs - nowMs;
        const early = Math.min(earlyMs, ttlMs / 4);
        await (0,watching/* within */.ux)(clock, leftMs > early ? leftMs - early : leftMs, signal, (limit, stop) => follow(ports, guarded, heartbeat, { limit, stop }));
        signal.throwIfAborted();
    }
}
/** Heartbeats count by this process's own clock, the record's deadline by the API server's. */
function look(ports, heartbeat, seen, guarded) {
    const { lease } = seen;
    const nowMs = ports.clock.now().getTime();
    const skewMs = ports.cluster.now().getTime() - nowMs;
    note(heartbeat, lease, nowMs);
    const record = recordIn(guarded, seen);
    return (0,dead_man_standing/* standingOf */.YP)({
        ...{ lease, record, nowMs, skewMs },
        signMs: heartbeat.atMs,
        ttlMs: guarded.ttlMs,
    });
}
/** Two watches, until the limit or until what they show is no longer a living release. */
async function follow(ports, guarded, heartbeat, { limit, stop }) {
    const { cluster } = ports;
    const { namespace, workload } = guarded;
    const carrier = carrierOf(guarded);
    const seen = { lease: undefined, carrier: undefined };
    const synced = new Set();
    const changed = async (name) => {
        synced.add(name);
        if (synced.size < 2)
            return;
        if (look(ports, heartbeat, seen, guarded).kind !== 'alive')
            stop();
        else
            await prove(ports, guarded, seen);
    };
    const watchOne = async (type, name, see) => {
        for await (const found of (0,watching/* currentOne */.eR)(cluster, type, namespace, name, limit)) {
            see(found);
            await changed(name);
        }
    };
    await Promise.all([
        watchOne(resources.resources.leases, (0,names/* leaseName */.AI)(workload), (lease) => {
            seen.lease = lease;
        }),
        watchOne(carrier.type, carrier.name, (found) => {
            seen.carrier = found;
        }),
    ]).finally(stop);
}
function grantGrace(heartbeat, nowMs, ttlMs) {
    heartbeat.atMs = Math.max(heartbeat.atMs, nowMs - ttlMs + Math.min(graceMs, ttlMs));
}
function note(heartbeat, lease, nowMs) {
    const renewTime = lease?.spec.renewTime;
    if (renewTime === undefined || renewTime === heartbeat.renewTime)
        return;
    heartbeat.renewTime = renewTime;
    heartbeat.atMs = nowMs;
}
/** Written when lease and canary were both seen: what deploy-canary waits for before it exposes anybody. */
async function prove({ cluster }, { namespace, workload, pod }, { lease }) {
    if (pod === undefined || lease === undefined)
        return;
    if (lease.metadata.annotations?.[dead_man_standing/* deadManAnnotation */.IF] === pod)
        return;
    await cluster.patch(resources.resources.leases, namespace, (0,names/* leaseName */.AI)(workload), {
        type: 'merge',
        body: { metadata: { annotations: { [dead_man_standing/* deadManAnnotation */.IF]: pod } } },
    });
}

;// CONCATENATED MODULE: ./lib/guard/dead-man.js









const retryMs = 5000;
/** Watches a release until it has ended, or ends it. An API server that is down is waited for: it is no reason to leave. */
async function keepWatch(ports, guarded) {
    const { clock, log, signal } = ports;
    const heartbeat = { renewTime: undefined, atMs: clock.now().getTime() };
    let permitted = false;
    const say = onChange((trouble) => log.error(`${trouble}; trying again every ${retryMs / 1000} s`, 'dead-man'));
    for (;;) {
        let acting = false;
        try {
            if (!permitted)
                await requirePermissions(ports.cluster, guarded);
            permitted = true;
            const standing = await awaitStanding(ports, guarded, heartbeat);
            if (standing.kind === 'gone')
                return 'ended';
            acting = true;
            return await act(ports, guarded, standing);
        }
        catch (thrown) {
            signal.throwIfAborted();
            if (!permitted && !isPassing(thrown))
                throw thrown;
            say((0,errors.messageOf)(thrown));
        }
        await clock.sleep(retryMs, signal);
        if (!acting)
            grantGrace(heartbeat, clock.now().getTime(), guarded.ttlMs);
    }
}
/** What stays wrong, a record that nobody can read for one, is said when it changes, not every time. */
function onChange(say) {
    let said;
    return (text) => {
        if (text !== said)
            say(text);
        said = text;
    };
}
/** An API server that is not there or not well; a refusal is neither. */
const isPassing = (thrown) => thrown instanceof cluster/* ClusterError */.b &&
    ['unreachable', 'throttled', 'server', 'gone', 'conflict'].includes(thrown.failure);
/** Looks once, by the lease's own time: for a schedule, where no process remembers what it saw. */
async function lookOnce(ports, guarded) {
    const { cluster } = ports;
    const seen = await readSeen(cluster, guarded);
    const { lease, carrier } = seen;
    const since = Date.parse(lease?.spec.renewTime ?? carrier?.metadata.creationTimestamp ?? '');
    const nowMs = cluster.now().getTime();
    const standing = (0,dead_man_standing/* standingOf */.YP)({
        lease,
        record: recordIn(guarded, seen),
        signMs: Number.isNaN(since) ? 0 : Math.min(since, nowMs),
        nowMs,
        ttlMs: guarded.ttlMs,
    });
    if (standing.kind === 'gone')
        return 'ended';
    if (standing.kind === 'alive')
        return 'alive';
    return await act(ports, guarded, standing);
}
async function act(ports, guarded, standing) {
    const { log } = ports;
    if (standing.kind === 'left-over') {
        await (0,prune/* endLease */.Kg)(ports, guarded.namespace, standing.lease);
        log.info(`${standing.lease.metadata.name} is released: it was left without a canary`);
        return 'ended';
    }
    log.warning(`${guarded.workload}: ${standing.why}; users go back to stable`, 'dead-man');
    await end(ports, guarded, `dead-man switch: ${standing.why}`);
    await leaveEvent(ports, guarded, standing.why);
    return 'acted';
}
/** The same way back as the sweep's and rollback-canary's. Once begun it is not stopped by a signal: half-way is the worst place to be. */
async function end(given, { kind, namespace, workload, timeoutMs }, reason) {
    const ports = { ...given, signal: new AbortController().signal };
    await (0,drivers/* driverOfKind */.y_)(kind).end(ports, { kind, namespace, workload, timeoutMs, reason });
}

// EXTERNAL MODULE: ./lib/inputs/duration.js
var duration = __webpack_require__(67581);
// EXTERNAL MODULE: ./lib/inputs/text.js
var inputs_text = __webpack_require__(86806);
// EXTERNAL MODULE: ./lib/release/request.js
var request = __webpack_require__(59176);
// EXTERNAL MODULE: ./lib/cli/in-cluster.js + 1 modules
var in_cluster = __webpack_require__(10908);
;// CONCATENATED MODULE: ./lib/cli/dead-man.js











const summary = 'Guard a release in its cluster: users leave the canary when its run dies';
const usage = `sluice dead-man --namespace NAMESPACE --workload WORKLOAD [--workload-kind KIND] [--ttl 2m] [--timeout 5m] [--once] [--kubeconfig FILE] [--context NAME]

Watches the lease of a release. Not renewed for the ttl, or past the release's own deadline: exposure goes to 0, stable is restored, the canary
is removed. deploy-canary starts it in the cluster (docs/dead-man.md); without --kubeconfig it uses the ServiceAccount of its pod.
  --workload-kind KIND Deployment (default), StatefulSet, or Rollout of Argo
  --ttl DURATION     at least 60s (default 2m)
  --timeout DURATION how long stable may take to come back before the canary is removed all the same (default 5m)
  --once             look once and go, for a schedule; the lease's own time counts

Exit codes: 0 the release has ended, or (with --once) is alive; 2 usage; 4 error; 143 asked to leave while the release was alive.`;
const example = 'sluice dead-man --namespace shop --workload shop';
async function run(args) {
    const { values } = (0,external_node_util_.parseArgs)({
        args: [...args],
        options: {
            namespace: { type: 'string' },
            workload: { type: 'string' },
            'workload-kind': { type: 'string', default: 'Deployment' },
            ttl: { type: 'string', default: '2m' },
            timeout: { type: 'string', default: '5m' },
            once: { type: 'boolean', default: false },
            kubeconfig: { type: 'string' },
            context: { type: 'string' },
        },
    });
    const inPod = values.kubeconfig === undefined;
    const guarded = {
        kind: (0,inputs_text/* choice */.Yq)(...release/* workloadKinds */.dd, request/* rolloutKind */.uK).read(values['workload-kind'], 'workload-kind'),
        namespace: inputs_text/* kubeName */.L6.read((0,in_cluster/* given */.gI)(values.namespace, 'namespace', example), 'namespace'),
        workload: inputs_text/* kubeName */.L6.read((0,in_cluster/* given */.gI)(values.workload, 'workload', example), 'workload'),
        ttlMs: (0,duration/* duration */.p0)(60_000, 7 * 24 * 3_600_000).read(values.ttl, 'ttl'),
        timeoutMs: (0,duration/* duration */.p0)(1000, 3_600_000).read(values.timeout, 'timeout'),
        pod: inPod && !values.once ? (process.env['HOSTNAME'] ?? (0,external_node_os_.hostname)()) : undefined,
    };
    const leave = new AbortController();
    const onSignal = () => leave.abort(new Error('asked to leave'));
    for (const name of ['SIGTERM', 'SIGINT'])
        process.once(name, onSignal);
    const access = await (0,in_cluster/* accessTo */.Yi)(values.kubeconfig, values.context);
    // Requests are bounded by their deadlines alone: a signal must not cut a rollback in the middle.
    const cluster = (0,kubernetes_cluster.kubernetesCluster)(access, {
        clock: system_clock.systemClock,
        signal: new AbortController().signal,
    });
    const ports = { cluster, clock: system_clock.systemClock, log: in_cluster/* jsonLog */.NJ, run: dead_man_standing/* deadManRun */.yp, signal: leave.signal };
    try {
        const end = values.once ? await lookOnce(ports, guarded) : await keepWatch(ports, guarded);
        in_cluster/* jsonLog */.NJ.info(`${guarded.workload}: ${dead_man_said[end]}`);
        return 0;
    }
    catch (thrown) {
        // Anything but 0, or the Job would take a drained node for the end of the release.
        if (leave.signal.aborted)
            return 143;
        throw thrown;
    }
    finally {
        for (const name of ['SIGTERM', 'SIGINT'])
            process.off(name, onSignal);
        await cluster.close();
    }
}
const dead_man_said = {
    ended: 'there is no canary (any more)',
    alive: 'the release is alive',
    acted: 'exposure 0, stable restored, canary removed',
};


/***/ }),

/***/ 44692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   By: () => (/* binding */ releaseSchema),
/* harmony export */   G5: () => (/* binding */ argoRollouts),
/* harmony export */   Nn: () => (/* binding */ exposureProviderNames),
/* harmony export */   cu: () => (/* binding */ identityOf),
/* harmony export */   dd: () => (/* binding */ workloadKinds),
/* harmony export */   e4: () => (/* binding */ providerNames),
/* harmony export */   s9: () => (/* binding */ kindOfHandle)
/* harmony export */ });
/** Every kind of workload that can be released; the table of kinds has exactly these. */
const workloadKinds = ['Deployment', 'StatefulSet'];
const releaseSchema = 'sluice.dev/release/v1';
/** Every way to expose; the table of providers has exactly these. */
const exposureProviderNames = [
    'replicas',
    'gateway-api',
    'istio',
    'nginx',
    'consumers',
];
/** Argo's controller makes the exposure of a Rollout: there is no canary Deployment, so it is no row of that table. */
const argoRollouts = 'argo-rollouts';
const providerNames = [...exposureProviderNames, argoRollouts];
const kindOfHandle = ({ workloadKind = 'Deployment' }) => workloadKind;
/** Whose evidence it is: the part of a handle that evidence and decisions carry. */
const identityOf = ({ id, workload, namespace, cluster, revision, stage, exposurePercent, achievedPercent, subjectSha256, }) => ({
    id,
    workload,
    namespace,
    cluster,
    revision,
    stage,
    exposurePercent,
    achievedPercent,
    subjectSha256,
});


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


/***/ }),

/***/ 23758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkedMap: () => (/* binding */ checkedMap),
/* harmony export */   headerMap: () => (/* binding */ headerMap),
/* harmony export */   labelMap: () => (/* binding */ labelMap),
/* harmony export */   labelName: () => (/* binding */ labelName),
/* harmony export */   loadYaml: () => (/* binding */ loadYaml),
/* harmony export */   refusePrototypeKeys: () => (/* binding */ refusePrototypeKeys),
/* harmony export */   stringList: () => (/* binding */ stringList),
/* harmony export */   stringMap: () => (/* binding */ stringMap),
/* harmony export */   yaml: () => (/* binding */ yaml)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86806);


let yamlModule;
async function loadYaml() {
    yamlModule ??= await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
}
/** An alias of an anchor around it makes a value that holds itself: nobody who walks through it would come to an end. */
const deepest = 100;
function refusePrototypeKeys(value, name, depth = 0) {
    if (value === null || typeof value !== 'object')
        return;
    if (depth > deepest)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`It holds itself, or is nested more than ${deepest} deep.`, {
            input: name,
            fix: 'Write it without aliases.',
        });
    if (Array.isArray(value))
        for (const item of value)
            refusePrototypeKeys(item, name, depth + 1);
    else
        for (const key of Object.getOwnPropertyNames(value)) {
            if (key === '__proto__' || key === 'constructor' || key === 'prototype')
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`Its key '${key}' is not allowed.`, { input: name });
            refusePrototypeKeys(value[key], name, depth + 1);
        }
}
/** A YAML document checked by `shape`; aliases are bounded, duplicate and prototype keys refused. */
const yaml = (shape, holds, words = `YAML ${holds}`) => ({
    words,
    form: { kind: 'yaml', holds },
    load: loadYaml,
    read: (value, name) => {
        if (yamlModule === undefined)
            throw new Error('loadYaml() comes first');
        (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseControl */ .kO)(value, name);
        const document = yamlModule.parseDocument(value, { uniqueKeys: true, version: '1.2' });
        const problem = document.errors[0];
        if (problem !== undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`It is not YAML: ${problem.message.split('\n')[0]}`, { input: name });
        let parsed;
        try {
            parsed = document.toJS({ maxAliasCount: 100 });
        }
        catch (cause) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError('Its YAML aliases expand too far.', { input: name, cause });
        }
        refusePrototypeKeys(parsed, name);
        return shape(parsed, name);
    },
});
/** A map of strings, e.g. labels. */
const stringMap = yaml((value, name) => {
    if (value === null)
        return {};
    if (typeof value !== 'object' || Array.isArray(value))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError('It is not a YAML map.', {
            input: name,
            fix: 'Write `key: value` lines.',
        });
    for (const [key, item] of Object.entries(value))
        if (typeof item !== 'string')
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`The value of '${key}' is not a text.`, {
                input: name,
                fix: `Quote it: ${key}: "${String(item)}".`,
            });
    return value;
}, 'map', 'YAML map of texts');
/** A map whose keys and values must have a form each. */
const checkedMap = (key, value) => ({
    ...stringMap,
    read: (given, name) => {
        const map = stringMap.read(given, name);
        for (const [k, v] of Object.entries(map)) {
            if (!key.form.test(k))
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(k)} is not ${key.what}.`, { input: name });
            if (!value.form.test(v))
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(v)} is not ${value.what}.`, { input: name });
        }
        return map;
    },
});
const labelName = '[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?';
/** Kubernetes labels. */
const labelMap = checkedMap({
    form: new RegExp(`^([a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?/)?${labelName}$`),
    what: 'the key of a label (region, example.com/tier)',
}, { form: new RegExp(`^(${labelName})?$`), what: 'the value of a label' });
/** HTTP request headers with the one value each that is meant (RFC 9110 tokens; printable ASCII). */
const headerMap = checkedMap({ form: /^[\w!#$%&'*+.^`|~-]{1,256}$/, what: 'the name of a header' }, { form: /^[\x21-\x7e]([\x20-\x7e]{0,4094}[\x21-\x7e])?$/, what: 'the value of a header' });
/** A list of texts, e.g. arguments. */
const stringList = yaml((value, name) => {
    if (!Array.isArray(value) || value.some((item) => typeof item !== 'string'))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError('It is not a YAML list of texts.', {
            input: name,
            fix: 'Write `["--verbose", "--port=8080"]`; quote numbers.',
        });
    return value;
}, 'list', 'YAML list of texts');


/***/ })

};

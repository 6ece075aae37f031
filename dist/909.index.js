export const id = 909;
export const ids = [909,7598,5217,9505];
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

/***/ 47598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readKubeconfig: () => (/* binding */ readKubeconfig)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44708);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38815);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);




const input = 'kubeconfig';
const fix = 'Pass the YAML of a kubeconfig (or its base64), for example `kubectl config view --raw --minify --flatten`.';
/** Reads a kubeconfig given as YAML or as base64 of it. The only importer of @kubernetes/client-node. */
async function readKubeconfig(given, context, now) {
    const text = decoded(given);
    refuseGarbage(text);
    const { KubeConfig: Config } = await __webpack_require__.e(/* import() */ 6157).then(__webpack_require__.bind(__webpack_require__, 6157));
    const config = new Config();
    try {
        config.loadFromString(text);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.UsageError(`It is not a usable kubeconfig: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__.messageOf)(cause)}.`, {
            input,
            fix,
            cause,
        });
    }
    choose(config, context);
    return accessOf(config, now);
}
function decoded(given) {
    const compact = given.replace(/\s+/g, '');
    if (!/^[A-Za-z0-9+/]+={0,2}$/.test(compact) || compact.length % 4 !== 0)
        return given;
    return Buffer.from(compact, 'base64').toString('utf8');
}
function refuseGarbage(text) {
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_2__.parseDocument)(text, { uniqueKeys: true });
    const value = document.errors.length === 0 ? document.toJS({ maxAliasCount: 50 }) : null;
    const parts = value;
    const good = value !== null &&
        typeof value === 'object' &&
        [parts.clusters, parts.users, parts.contexts].every(Array.isArray);
    if (!good)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.UsageError('It is neither a kubeconfig in YAML nor base64 of one.', { input, fix });
}
function choose(config, context) {
    const names = config.getContexts().map(({ name }) => name);
    const wanted = context ?? config.getCurrentContext();
    if (wanted === undefined || wanted === '')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.UsageError('It has no current-context.', {
            input,
            fix: `Set the input \`context\` to one of: ${names.join(', ')}.`,
        });
    if (!names.includes(wanted))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.UsageError(`The kubeconfig has no context ${JSON.stringify(wanted)}.`, {
            input: context === undefined ? input : 'context',
            fix: `It has: ${names.join(', ')}.`,
        });
    config.setCurrentContext(wanted);
}
function accessOf(config, now) {
    const cluster = config.getCurrentCluster();
    const user = config.getCurrentUser();
    if (cluster === null || user === null)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.UsageError(`Its context ${config.getCurrentContext()} names a ${cluster === null ? 'cluster' : 'user'} that is not in it.`, { input, fix });
    const server = serverUrl(cluster.server);
    const certificate = textOf(user.certData, 'base64');
    refuseExpired(certificate, now);
    let cached;
    const namespace = config.getContextObject(config.getCurrentContext())?.namespace ?? 'default';
    const secrets = [user.token, user.password, user.keyData, textOf(user.keyData, 'base64')].filter((secret) => typeof secret === 'string' && secret !== '');
    return {
        server,
        namespace,
        secrets,
        warnings: cluster.skipTLSVerify === true
            ? [
                'The kubeconfig sets insecure-skip-tls-verify: anybody on the way can read and change what Sluice does.',
            ]
            : [],
        async options() {
            if (cached !== undefined && Date.now() - cached.at < 30_000)
                return cached.options;
            const options = {};
            try {
                await config.applyToHTTPSOptions(options);
            }
            catch (cause) {
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.UsageError(`Its credentials could not be used: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__.messageOf)(cause)}.`, {
                    input,
                    fix: 'Use a client certificate or a token; an exec plug-in must be installed on the runner.',
                    cause,
                });
            }
            // The library's agent opens a connection for each request; ours keeps them, unless a proxy needs the library's.
            if (cluster.proxyUrl === undefined)
                options.agent = new node_https__WEBPACK_IMPORTED_MODULE_1__.Agent({
                    keepAlive: true,
                    ...definedOnly({
                        ca: options.ca,
                        cert: options.cert,
                        key: options.key,
                        pfx: options.pfx,
                        passphrase: options.passphrase,
                        rejectUnauthorized: options.rejectUnauthorized,
                        servername: cluster.tlsServerName,
                    }),
                });
            cached = { at: Date.now(), options };
            return options;
        },
        close() {
            const agent = cached?.options.agent;
            if (typeof agent === 'object')
                agent.destroy();
        },
    };
}
const definedOnly = (fields) => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
function textOf(data, encoding) {
    return data === undefined ? undefined : Buffer.from(data, encoding).toString('utf8');
}
function serverUrl(server) {
    let url;
    try {
        url = new URL(server);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.UsageError(`Its server ${JSON.stringify(server)} is not a URL.`, {
            input,
            fix,
            cause,
        });
    }
    if (url.protocol !== 'https:')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.UsageError(`Its server ${server} is not https.`, { input, fix });
    return url;
}
/** An expired client certificate gives a bare 401 or a TLS alert: said in words before any request. */
function refuseExpired(pem, now) {
    if (pem === undefined)
        return;
    let certificate;
    try {
        certificate = new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(pem);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.UsageError('Its client certificate is not a PEM certificate.', { input, fix, cause });
    }
    const until = new Date(certificate.validTo);
    if (until.getTime() <= now.getTime())
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.UsageError(`Its client certificate expired at ${until.toISOString()}.`, {
            input,
            fix: 'Issue a new one and store it in the secret.',
        });
}


/***/ }),

/***/ 30909:
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
// EXTERNAL MODULE: ./lib/adapters/kubernetes/cluster.js + 3 modules
var kubernetes_cluster = __webpack_require__(78981);
// EXTERNAL MODULE: ./lib/evidence/release.js
var release = __webpack_require__(44692);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/ports/cluster.js
var cluster = __webpack_require__(59830);
// EXTERNAL MODULE: ./lib/ports/resources.js
var resources = __webpack_require__(78461);
// EXTERNAL MODULE: ./lib/ports/watching.js
var watching = __webpack_require__(28063);
// EXTERNAL MODULE: ./lib/release/argo-rollouts/record.js
var record = __webpack_require__(48671);
// EXTERNAL MODULE: ./lib/release/argo-rollouts/rollback.js + 1 modules
var rollback = __webpack_require__(35988);
// EXTERNAL MODULE: ./lib/release/argo-rollouts/rollout.js
var rollout = __webpack_require__(68497);
// EXTERNAL MODULE: ./lib/release/beside/rollback.js + 2 modules
var beside_rollback = __webpack_require__(68074);
// EXTERNAL MODULE: ./lib/release/config/mark.js
var mark = __webpack_require__(88655);
// EXTERNAL MODULE: ./lib/release/config/prune.js
var prune = __webpack_require__(56988);
// EXTERNAL MODULE: ./lib/release/dead-man/standing.js + 1 modules
var dead_man_standing = __webpack_require__(74953);
// EXTERNAL MODULE: ./lib/release/record/copy.js
var copy = __webpack_require__(95186);
// EXTERNAL MODULE: ./lib/release/record/names.js
var names = __webpack_require__(77699);
// EXTERNAL MODULE: ./lib/workload/kinds.js + 2 modules
var kinds = __webpack_require__(53838);
;// CONCATENATED MODULE: ./lib/guard/dead-man.js














/** The object that carries the record of the release: a Rollout does so itself, any other workload's canary is beside it. */
const carrierOf = ({ kind, workload }) => kind === rollout/* rolloutKind */.uK
    ? { type: resources/* resources */.E.rollouts, name: workload, recordIn: record/* recordOn */.jr }
    : {
        type: kinds/* workloadTypes */.pG[kind].resource,
        name: (0,names/* canaryName */.mh)(workload),
        recordIn: copy/* recordOrCopy */.qS,
    };
const recordIn = (guarded, carrier, lease) => carrier === undefined ? undefined : carrierOf(guarded).recordIn(carrier, lease);
const workloadVerbs = ['get', 'list', 'watch', 'update', 'patch', 'delete'];
/** Everything the switch does in the cluster: what action-templates/kubernetes/dead-man.yml grants, and nothing else (tested). */
const deadManNeeds = {
    every: [{ type: resources/* resources */.E.leases, verbs: ['get', 'list', 'watch', 'create', 'patch', 'delete'] }],
    Deployment: [
        { type: resources/* resources */.E.deployments, verbs: workloadVerbs },
        { type: resources/* resources */.E.replicaSets, verbs: ['list'] },
    ],
    /** Its canary's volume claims go with it; pods that would block the way back are deleted. */
    StatefulSet: [
        { type: resources/* resources */.E.statefulSets, verbs: workloadVerbs },
        { type: resources/* resources */.E.controllerRevisions, verbs: ['list'] },
        { type: resources/* resources */.E.persistentVolumeClaims, verbs: ['list', 'delete'] },
        { type: resources/* resources */.E.pods, verbs: ['list', 'delete'] },
    ],
    Rollout: [
        { type: resources/* resources */.E.rollouts, verbs: ['get', 'list', 'watch', 'patch'] },
        { type: resources/* resources */.E.rollouts, subresource: 'status', verbs: ['patch'] },
        { type: resources/* resources */.E.replicaSets, verbs: ['list'] },
    ],
    'gateway-api': [
        { type: resources/* resources */.E.httpRoutes, verbs: ['get', 'patch'] },
        { type: resources/* resources */.E.services, verbs: ['get', 'delete'] },
    ],
    istio: [
        { type: resources/* resources */.E.virtualServices, verbs: ['get', 'patch'] },
        { type: resources/* resources */.E.services, verbs: ['get', 'delete'] },
    ],
    nginx: [
        { type: resources/* resources */.E.ingresses, verbs: ['get', 'delete'] },
        { type: resources/* resources */.E.services, verbs: ['get', 'delete'] },
    ],
    consumers: [{ type: resources/* resources */.E.pods, verbs: ['list', 'watch'] }],
    replicas: [],
    'argo-rollouts': [],
    /** Copies of configuration that nothing refers to any more. Those of Secrets only where a release makes them. */
    ConfigMap: [{ type: resources/* resources */.E.configMaps, verbs: ['list', 'delete'] }],
    /** A held autoscaler is given back, whatever the provider. */
    autoscaler: [
        { type: resources/* resources */.E.horizontalPodAutoscalers, verbs: ['get', 'patch'] },
        { type: resources/* resources */.E.scaledObjects, verbs: ['get', 'patch'] },
    ],
};
/** Granted by nobody who did not ask for it: `config: versioned-with-secrets`. */
const secretNeeds = [{ type: resources/* resources */.E.secrets, verbs: ['list', 'delete'] }];
/** A switch that may not act is worse than none: said at the start, when deploy-canary still waits for it. */
async function requirePermissions(cluster, guarded) {
    const [lease, canary] = await read(cluster, guarded);
    const record = recordIn(guarded, canary, lease);
    const needs = [
        ...deadManNeeds.every,
        ...deadManNeeds[guarded.kind],
        ...(record === undefined ? [] : deadManNeeds[record.provider]),
        ...(record?.autoscaler === undefined ? [] : deadManNeeds.autoscaler),
        ...(0,mark/* kindsOf */.tG)(record?.copies, (0,mark/* markOn */.r$)(lease)).flatMap((kind) => kind === 'ConfigMap' ? deadManNeeds.ConfigMap : secretNeeds),
    ];
    for (const { type, subresource, verbs } of needs)
        for (const verb of verbs)
            if (!(await cluster.may(verb, type, guarded.namespace, subresource)))
                throw new errors.UsageError(`The switch's ServiceAccount may not ${verb} ${type.plural}${subresource === undefined ? '' : `/${subresource}`} in ${guarded.namespace}.`, { fix: 'Apply action-templates/kubernetes/dead-man.yml there.' });
}
const retryMs = 5000;
/** After an outage of the API a living run must have time to say so. */
const graceMs = 60_000;
/** A read that took longer was tried again and again: nobody could renew meanwhile either. */
const outageMs = 5000;
/** It looks once shortly before the time is up: an outage that has just ended is seen as well. */
const earlyMs = 10_000;
/** Watches a release until it has ended, or ends it. An API server that is down is waited for: it is no reason to leave. */
async function keepWatch(ports, guarded) {
    const { clock, log, signal } = ports;
    const sign = { renewTime: undefined, atMs: clock.now().getTime() };
    let permitted = false;
    const say = onChange((trouble) => log.error(`${trouble}; trying again every ${retryMs / 1000} s`, 'dead-man'));
    for (;;) {
        let acting = false;
        try {
            if (!permitted)
                await requirePermissions(ports.cluster, guarded);
            permitted = true;
            const standing = await awaitStanding(ports, guarded, sign);
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
            grantGrace(sign, clock.now().getTime(), guarded.ttlMs);
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
    const { cluster, clock } = ports;
    const [lease, canary] = await read(cluster, guarded);
    const since = Date.parse(lease?.spec.renewTime ?? canary?.metadata.creationTimestamp ?? '');
    const nowMs = clock.now().getTime();
    const standing = (0,dead_man_standing/* standingOf */.YP)({
        lease,
        record: recordIn(guarded, canary, lease),
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
    await end(ports, guarded);
    return 'acted';
}
const read = (cluster, guarded) => {
    const { namespace, workload } = guarded;
    const { type, name } = carrierOf(guarded);
    return Promise.all([
        cluster.get(resources/* resources */.E.leases, namespace, (0,names/* leaseName */.AI)(workload)),
        cluster.get(type, namespace, name),
    ]);
};
/** The same way back as the sweep's and rollback-canary's. Once begun it is not stopped by a signal: half-way is the worst place to be. */
async function end(given, { kind, namespace, workload, timeoutMs }) {
    const ports = { ...given, signal: new AbortController().signal };
    const about = { namespace, workload, timeoutMs };
    if (kind === rollout/* rolloutKind */.uK)
        await (0,rollback/* endRolloutRelease */.Qd)(ports, about);
    else
        await (0,beside_rollback/* endRelease */.fQ)(ports, { ...about, kind });
}
/** Follows lease and canary by watch until the release is over or nobody looks after it, and asks the cluster once more before it believes so. */
async function awaitStanding(ports, guarded, sign) {
    const { cluster, clock, signal } = ports;
    const { ttlMs } = guarded;
    for (;;) {
        // A connection that died silently shows a lease that nobody renews: only what is read afresh is acted upon.
        const askedMs = clock.now().getTime();
        const [lease, canary] = await read(cluster, guarded);
        const nowMs = clock.now().getTime();
        if (nowMs - askedMs > outageMs)
            grantGrace(sign, nowMs, ttlMs);
        const standing = look(sign, { lease, canary }, nowMs, guarded);
        if (standing.kind !== 'alive')
            return standing;
        const leftMs = standing.untilMs - nowMs;
        const early = Math.min(earlyMs, ttlMs / 4);
        await (0,watching/* within */.ux)(clock, leftMs > early ? leftMs - early : leftMs, signal, (limit, stop) => follow(ports, guarded, sign, { limit, stop }));
        signal.throwIfAborted();
    }
}
function look(sign, { lease, canary }, nowMs, guarded) {
    note(sign, lease, nowMs);
    const record = recordIn(guarded, canary, lease);
    return (0,dead_man_standing/* standingOf */.YP)({ lease, record, signMs: sign.atMs, nowMs, ttlMs: guarded.ttlMs });
}
/** Two watches, until the limit or until what they show is no longer a living release. */
async function follow(ports, guarded, sign, { limit, stop }) {
    const { cluster, clock } = ports;
    const { namespace, workload } = guarded;
    const carrier = carrierOf(guarded);
    const seen = { lease: undefined, canary: undefined };
    const synced = new Set();
    const changed = async (name) => {
        synced.add(name);
        if (synced.size < 2)
            return;
        if (look(sign, seen, clock.now().getTime(), guarded).kind !== 'alive')
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
        watchOne(resources/* resources */.E.leases, (0,names/* leaseName */.AI)(workload), (lease) => {
            seen.lease = lease;
        }),
        watchOne(carrier.type, carrier.name, (canary) => {
            seen.canary = canary;
        }),
    ]).finally(stop);
}
function grantGrace(sign, nowMs, ttlMs) {
    sign.atMs = Math.max(sign.atMs, nowMs - ttlMs + Math.min(graceMs, ttlMs));
}
function note(sign, lease, nowMs) {
    const renewTime = lease?.spec.renewTime;
    if (renewTime === undefined || renewTime === sign.renewTime)
        return;
    sign.renewTime = renewTime;
    sign.atMs = nowMs;
}
/** Written when lease and canary were both seen: what deploy-canary waits for before it exposes anybody. */
async function prove({ cluster }, { namespace, workload, pod }, { lease }) {
    if (pod === undefined || lease === undefined)
        return;
    if (lease.metadata.annotations?.[dead_man_standing/* deadManAnnotation */.IF] === pod)
        return;
    await cluster.patch(resources/* resources */.E.leases, namespace, (0,names/* leaseName */.AI)(workload), {
        type: 'merge',
        body: { metadata: { annotations: { [dead_man_standing/* deadManAnnotation */.IF]: pod } } },
    });
}

// EXTERNAL MODULE: ./lib/inputs/duration.js
var duration = __webpack_require__(67581);
// EXTERNAL MODULE: ./lib/inputs/text.js
var inputs_text = __webpack_require__(86806);
// EXTERNAL MODULE: ./lib/cli/in-cluster.js + 1 modules
var in_cluster = __webpack_require__(10908);
;// CONCATENATED MODULE: ./lib/cli/dead-man.js











const summary = 'Guard a release in its cluster: users leave the canary when its run dies';
const usage = `sluice dead-man --namespace NAMESPACE --workload WORKLOAD [--workload-kind KIND] [--ttl 10m] [--timeout 5m] [--once] [--kubeconfig FILE] [--context NAME]

Watches the lease of a release. Not renewed for the ttl, or past the release's own deadline: exposure goes to 0, stable is restored, the canary
is removed. deploy-canary starts it in the cluster (docs/dead-man.md); without --kubeconfig it uses the ServiceAccount of its pod.
  --workload-kind KIND Deployment (default), StatefulSet, or Rollout of Argo
  --ttl DURATION     at least 60s (default 10m)
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
            ttl: { type: 'string', default: '10m' },
            timeout: { type: 'string', default: '5m' },
            once: { type: 'boolean', default: false },
            kubeconfig: { type: 'string' },
            context: { type: 'string' },
        },
    });
    const inPod = values.kubeconfig === undefined;
    const guarded = {
        kind: (0,inputs_text/* choice */.Yq)(...release/* workloadKinds */.dd, rollout/* rolloutKind */.uK)(values['workload-kind'], 'workload-kind'),
        namespace: (0,inputs_text/* kubeName */.L6)((0,in_cluster/* given */.gI)(values.namespace, 'namespace', example), 'namespace'),
        workload: (0,inputs_text/* kubeName */.L6)((0,in_cluster/* given */.gI)(values.workload, 'workload', example), 'workload'),
        ttlMs: (0,duration/* duration */.p0)(60_000, 7 * 24 * 3_600_000)(values.ttl, 'ttl'),
        timeoutMs: (0,duration/* duration */.p0)(1000, 3_600_000)(values.timeout, 'timeout'),
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
        in_cluster/* jsonLog */.NJ.info(`${guarded.workload}: ${said[end]}`);
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
const said = {
    ended: 'there is no canary (any more)',
    alive: 'the release is alive',
    acted: 'exposure 0, stable restored, canary removed',
};


/***/ }),

/***/ 10908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Yi: () => (/* binding */ accessTo),
  gI: () => (/* binding */ given),
  NJ: () => (/* binding */ jsonLog)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/adapters/kubernetes/in-cluster.js




/** Where the kubelet mounts the token of a pod's ServiceAccount. */
const serviceAccountFolder = '/var/run/secrets/kubernetes.io/serviceaccount';
/** Bound tokens live an hour and are replaced in place: a process that stays reads them again. */
const tokenAgeMs = 30_000;
/** Access of a pod to its own cluster: address from the environment, credentials from the mounted ServiceAccount. */
async function inClusterAccess(address, folder = serviceAccountFolder) {
    const { host, port } = address;
    if (host === undefined || host === '' || port === undefined || port === '')
        throw new errors.UsageError('There is no kubeconfig, and this is not a pod of a cluster.', {
            input: 'kubeconfig',
            fix: 'Pass --kubeconfig FILE, or run it as a pod (KUBERNETES_SERVICE_HOST and _PORT are set there).',
        });
    const read = (name) => (0,promises_.readFile)((0,external_node_path_.join)(folder, name), 'utf8').catch((cause) => {
        throw new errors.UsageError(`The ServiceAccount's ${name} could not be read in ${folder}.`, {
            input: 'kubeconfig',
            fix: 'Give the pod a ServiceAccount and leave automountServiceAccountToken on.',
            cause,
        });
    });
    const [ca, namespace, first] = await Promise.all([
        read('ca.crt'),
        read('namespace'),
        read('token'),
    ]);
    const agent = new external_node_https_.Agent({ keepAlive: true, ca });
    let token = first.trim();
    let readAtMs = Date.now();
    return {
        server: new URL(`https://${host.includes(':') ? `[${host}]` : host}:${port}`),
        namespace: namespace.trim(),
        secrets: [token],
        warnings: [],
        async options() {
            if (Date.now() - readAtMs > tokenAgeMs) {
                token = (await read('token')).trim();
                readAtMs = Date.now();
            }
            return { agent, ca, headers: { authorization: `Bearer ${token}` } };
        },
        close: () => agent.destroy(),
    };
}

// EXTERNAL MODULE: ./lib/adapters/kubernetes/kubeconfig.js
var kubeconfig = __webpack_require__(47598);
;// CONCATENATED MODULE: ./lib/cli/in-cluster.js




/** A kubeconfig file when one is named, else the ServiceAccount of the pod. */
function accessTo(file, context) {
    if (file === undefined)
        return inClusterAccess({
            host: process.env['KUBERNETES_SERVICE_HOST'],
            port: process.env['KUBERNETES_SERVICE_PORT'],
        }, 
        // Where another place than the kubelet's is meant: pods of the sandbox are processes of this machine.
        process.env['SLUICE_SERVICE_ACCOUNT_FOLDER']);
    let text;
    try {
        text = (0,external_node_fs_.readFileSync)(file, 'utf8');
    }
    catch (cause) {
        throw new errors.UsageError(`The file ${JSON.stringify(file)} could not be read.`, {
            input: 'kubeconfig',
            cause,
        });
    }
    return (0,kubeconfig.readKubeconfig)(text, context, new Date());
}
const print = (level, message) => {
    process.stdout.write(`${JSON.stringify({ time: new Date().toISOString(), level, message })}\n`);
};
/** Pods' logs: one line of JSON each, which no message can break. */
const jsonLog = {
    debug: () => undefined,
    info: (message) => print('info', message),
    notice: (message) => print('notice', message),
    warning: (message) => print('warning', message),
    error: (message) => print('error', message),
    group: (_title, body) => body(),
};
function given(value, option, example) {
    if (value !== undefined)
        return value;
    throw new errors.UsageError(`--${option} is missing.`, { fix: `Example: ${example}.` });
}


/***/ })

};

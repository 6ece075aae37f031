export const id = 3538;
export const ids = [3538,7598,5217,4464];
export const modules = {

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

/***/ 64464:
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
    const { name, namespace = '', uid } = object.metadata;
    await cluster.remove(type, namespace, name, uid === undefined ? {} : { uid });
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
        });
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


/***/ }),

/***/ 63538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run),
/* harmony export */   summary: () => (/* binding */ summary),
/* harmony export */   usage: () => (/* binding */ usage)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _actions_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39922);
/* harmony import */ var _adapters_kubernetes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48674);
/* harmony import */ var _adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64464);
/* harmony import */ var _release_dead_man_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54775);
/* harmony import */ var _release_sweep_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7742);
/* harmony import */ var _in_cluster_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(10908);







const summary = 'End what outlived its deadline in a namespace: faults, canaries, leases';
const usage = `sluice sweep --namespace NAMESPACE [--timeout 5m] [--dry-run] [--kubeconfig FILE] [--context NAME]

What the action sweep does, for a CronJob in the cluster (action-templates/kubernetes/sweep-cronjob.yml). Without --kubeconfig it uses the
ServiceAccount of its pod.

Exit codes: 0 everything that was due has ended; 2 usage; 4 something could not be ended (it is named).`;
const sweepRun = { ..._release_dead_man_js__WEBPACK_IMPORTED_MODULE_4__/* .deadManRun */ .yp, runId: 'sweep', workflow: 'sweep', job: 'sweep' };
async function run(args) {
    const { values } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
        args: [...args],
        options: {
            namespace: { type: 'string' },
            timeout: { type: 'string', default: '5m' },
            'dry-run': { type: 'boolean', default: false },
            kubeconfig: { type: 'string' },
            context: { type: 'string' },
        },
    });
    const example = 'sluice sweep --namespace shop';
    const request = {
        namespace: (0,_actions_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .kubeName */ .L6)((0,_in_cluster_js__WEBPACK_IMPORTED_MODULE_6__/* .given */ .gI)(values.namespace, 'namespace', example), 'namespace'),
        timeoutMs: (0,_actions_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(1000, 3_600_000)(values.timeout, 'timeout'),
        dryRun: values['dry-run'],
    };
    const { signal } = new AbortController();
    const access = await (0,_in_cluster_js__WEBPACK_IMPORTED_MODULE_6__/* .accessTo */ .Yi)(values.kubeconfig, values.context);
    const cluster = (0,_adapters_kubernetes_js__WEBPACK_IMPORTED_MODULE_2__.kubernetesCluster)(access, { clock: _adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_3__.systemClock, signal });
    try {
        const ports = { cluster, clock: _adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_3__.systemClock, log: _in_cluster_js__WEBPACK_IMPORTED_MODULE_6__/* .jsonLog */ .NJ, run: sweepRun, signal };
        const swept = await (0,_release_sweep_js__WEBPACK_IMPORTED_MODULE_5__/* .sweep */ .X)(ports, request);
        if (swept.length === 0)
            _in_cluster_js__WEBPACK_IMPORTED_MODULE_6__/* .jsonLog */ .NJ.info(`Nothing in ${request.namespace} is past its deadline.`);
        for (const { kind, name, expiredAt, result, detail } of swept)
            _in_cluster_js__WEBPACK_IMPORTED_MODULE_6__/* .jsonLog */ .NJ[result === 'failed' ? 'error' : 'warning'](`${kind} ${name}, due ${expiredAt}: ${result} (${detail})`);
        return swept.some(({ result }) => result === 'failed') ? 4 : 0;
    }
    finally {
        await cluster.close();
    }
}


/***/ }),

/***/ 7742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ sweep)
});

// EXTERNAL MODULE: ./lib/chaos/rescue.js
var rescue = __webpack_require__(73555);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/ports/cluster.js
var ports_cluster = __webpack_require__(59830);
// EXTERNAL MODULE: ./lib/ports/resources.js
var resources = __webpack_require__(78461);
// EXTERNAL MODULE: ./lib/release/argo-rollouts/find.js
var find = __webpack_require__(67401);
// EXTERNAL MODULE: ./lib/release/argo-rollouts/rollback.js + 1 modules
var rollback = __webpack_require__(35988);
// EXTERNAL MODULE: ./lib/release/config/prune.js
var prune = __webpack_require__(56988);
// EXTERNAL MODULE: ./lib/release/lease.js
var release_lease = __webpack_require__(96299);
// EXTERNAL MODULE: ./lib/release/record.js
var record = __webpack_require__(29984);
// EXTERNAL MODULE: ./lib/release/record-copy.js
var record_copy = __webpack_require__(82500);
// EXTERNAL MODULE: ./lib/release/workload/kinds.js + 2 modules
var kinds = __webpack_require__(18713);
;// CONCATENATED MODULE: ./lib/release/lease-standing.js




/** Whoever works on a release renews its lease each 30 s: between its lease and its canary no run is silent for so long. */
const silenceMs = 120_000;
/** Reads what the sweep has to know of a lease. */
async function standingOfLease(cluster, namespace, lease) {
    const leftOver = { kind: 'left-over', dueMs: (0,release_lease/* expiryOf */.p1)(lease) };
    const workload = lease.metadata.labels?.[record/* workloadLabel */.Uq] ?? '';
    const lost = (0,record_copy/* lostReleaseOf */.zl)(lease);
    if (lost === undefined)
        return leftOver;
    const { kind } = lost.record;
    const [canary, stable] = await Promise.all([
        (0,kinds/* readWorkload */.Ez)(cluster, { kind, namespace, name: (0,record/* canaryName */.mh)(workload) }),
        (0,kinds/* readWorkload */.Ez)(cluster, { kind, namespace, name: workload }),
    ]);
    if (canary !== undefined)
        return { kind: 'needed' };
    // Without the workload there is nobody to give anything back to.
    if (stable === undefined)
        return leftOver;
    const renewedMs = Date.parse(lease.spec.renewTime ?? '');
    const dueMs = Number.isNaN(renewedMs) ? 0 : Math.min(renewedMs + silenceMs, (0,release_lease/* expiryOf */.p1)(lease));
    return { kind: 'lost', workload: kind, dueMs };
}

// EXTERNAL MODULE: ./lib/release/rollback.js + 2 modules
var release_rollback = __webpack_require__(66743);
// EXTERNAL MODULE: ./lib/release/workload/kind.js
var workload_kind = __webpack_require__(82129);
;// CONCATENATED MODULE: ./lib/release/sweep.js












const ours = 'app.kubernetes.io/managed-by=sluice';
const faultTypes = [resources/* resources */.E.podChaos, resources/* resources */.E.networkChaos];
/** Ends everything of ours in the namespace that is past its deadline: faults first, then canaries, then leases. */
async function sweep(ports, request) {
    const swept = [...(await sweepFaults(ports, request))];
    for (const kind of workload_kind/* workloadKinds */.d)
        swept.push(...(await sweepCanaries(ports, request, kind).catch((thrown) => unseen(kind, thrown))));
    swept.push(...(await sweepRollouts(ports, request)));
    return [...swept, ...(await sweepLeases(ports, request))];
}
/** A Role that lacks one kind must not keep the others, nor the leases, from being swept; it fails the sweep all the same. */
function unseen(kind, thrown) {
    if (!(thrown instanceof ports_cluster/* ClusterError */.b && thrown.failure === 'forbidden'))
        throw thrown;
    const name = kinds/* workloadTypes */.pG[kind].resource.plural;
    const detail = (0,errors.messageOf)(thrown);
    return [{ kind: 'canary', name, workload: '', expiredAt: '', result: 'failed', detail }];
}
async function attempt(what, dryRun, end) {
    if (dryRun)
        return { ...what, result: 'planned', detail: 'dry run: nothing was changed' };
    try {
        return { ...what, result: 'ended', detail: await end() };
    }
    catch (thrown) {
        return { ...what, result: 'failed', detail: (0,errors.messageOf)(thrown) };
    }
}
async function sweepFaults(ports, { namespace, dryRun }) {
    const swept = [];
    for (const type of faultTypes) {
        for (const object of await listOrNone(ports, type, namespace)) {
            const expiredAt = object.metadata.annotations?.[`${record/* prefix */.Pl}expires-at`] ?? '';
            if (!isPast(ports, expiredAt))
                continue;
            const workload = object.metadata.labels?.[record/* workloadLabel */.Uq] ?? '';
            const about = { kind: 'fault', name: object.metadata.name, workload, expiredAt };
            swept.push(await attempt(about, dryRun, async () => {
                const end = await (0,rescue/* endExperiment */.R)(ports, type, object);
                if (end.cleanup === 'leaked')
                    throw new Error(end.detail);
                return `${end.cleanup}: ${end.detail}`;
            }));
        }
    }
    return swept;
}
/** Chaos Mesh need not be installed. */
async function listOrNone({ cluster }, type, namespace) {
    try {
        return (await cluster.list(type, namespace, { labelSelector: ours })).items;
    }
    catch (thrown) {
        if (thrown instanceof ports_cluster/* ClusterError */.b && thrown.failure === 'not-found')
            return [];
        throw thrown;
    }
}
async function sweepCanaries(ports, request, kind) {
    const { namespace, timeoutMs, dryRun } = request;
    const { resource } = kinds/* workloadTypes */.pG[kind];
    const { items } = await ports.cluster.list(resource, namespace, {
        labelSelector: ours,
    });
    const swept = [];
    for (const canary of items) {
        const workload = canary.metadata.labels?.[record/* workloadLabel */.Uq] ?? '';
        const expiresAt = canary.metadata.annotations?.[`${record/* prefix */.Pl}expires-at`] ?? '';
        if (!isPast(ports, expiresAt))
            continue;
        const about = {
            kind: 'canary',
            name: canary.metadata.name,
            workload,
            expiredAt: expiresAt,
        };
        swept.push(await attempt(about, dryRun, async () => {
            await (0,release_rollback/* endRelease */.fQ)(ports, { kind, namespace, workload, timeoutMs });
            return 'exposure 0, stable restored, canary removed';
        }));
    }
    return swept;
}
/** Releases by Argo's Rollouts. A Role without Rollouts has none to sweep, and that is said. */
async function sweepRollouts(ports, { namespace, timeoutMs, dryRun }) {
    const swept = [];
    for (const rollout of await rolloutsOrNone(ports, namespace)) {
        const workload = rollout.metadata.name;
        const expiredAt = rollout.metadata.annotations?.[`${record/* prefix */.Pl}expires-at`] ?? '';
        if (!isPast(ports, expiredAt))
            continue;
        const about = { kind: 'canary', name: workload, workload, expiredAt };
        swept.push(await attempt(about, dryRun, async () => {
            await (0,rollback/* endRolloutRelease */.Qd)(ports, { namespace, workload, timeoutMs });
            return 'Rollout aborted, template of stable restored, release ended';
        }));
    }
    return swept;
}
async function rolloutsOrNone({ cluster, log }, namespace) {
    try {
        return await (0,find/* releasedRollouts */.y)(cluster, namespace);
    }
    catch (thrown) {
        if (!(thrown instanceof ports_cluster/* ClusterError */.b) || thrown.failure !== 'forbidden')
            throw thrown;
        log.info(`Rollouts of Argo are not looked at. ${thrown.message}`);
        return [];
    }
}
async function sweepLeases(ports, { namespace, timeoutMs, dryRun }) {
    const { items } = await ports.cluster.list(resources/* resources */.E.leases, namespace, {
        labelSelector: ours,
    });
    const swept = [];
    for (const lease of items) {
        const standing = await standingOfLease(ports.cluster, namespace, lease);
        if (standing.kind === 'needed' || standing.dueMs > ports.clock.now().getTime())
            continue;
        const workload = lease.metadata.labels?.[record/* workloadLabel */.Uq] ?? '';
        const about = {
            kind: 'lease',
            name: lease.metadata.name,
            workload,
            expiredAt: new Date(standing.dueMs).toISOString(),
        };
        swept.push(await attempt(about, dryRun, async () => {
            if (standing.kind === 'lost') {
                await (0,release_rollback/* endRelease */.fQ)(ports, { kind: standing.workload, namespace, workload, timeoutMs });
                return 'its canary had been deleted by hand: exposure 0 and stable restored from the copy of its record';
            }
            await (0,prune/* endLease */.Kg)(ports, namespace, lease);
            return 'released';
        }));
    }
    return swept;
}
/** A deadline that cannot be read has passed: what nobody can end by itself must not stay. */
function isPast({ clock }, expiresAt) {
    const at = Date.parse(expiresAt);
    return Number.isNaN(at) || at <= clock.now().getTime();
}


/***/ })

};

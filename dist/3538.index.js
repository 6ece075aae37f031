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


/***/ })

};

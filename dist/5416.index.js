export const id = 5416;
export const ids = [5416,1545,9505];
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

/***/ 63538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run),
/* harmony export */   summary: () => (/* binding */ summary),
/* harmony export */   usage: () => (/* binding */ usage)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _adapters_host_system_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19505);
/* harmony import */ var _adapters_kubernetes_cluster_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59233);
/* harmony import */ var _guard_sweep_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93358);
/* harmony import */ var _inputs_duration_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67581);
/* harmony import */ var _inputs_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86806);
/* harmony import */ var _release_dead_man_standing_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(29617);
/* harmony import */ var _in_cluster_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(10908);








const summary = 'End what outlived its deadline in a namespace: faults, canaries, leases';
const usage = `sluice sweep --namespace NAMESPACE [--timeout 5m] [--dry-run] [--kubeconfig FILE] [--context NAME]

What the action sweep does, for a CronJob in the cluster (action-templates/kubernetes/sweep-cronjob.yml). Without --kubeconfig it uses the
ServiceAccount of its pod.

Exit codes: 0 everything that was due has ended; 2 usage; 4 something could not be ended (it is named).`;
const sweepRun = { ..._release_dead_man_standing_js__WEBPACK_IMPORTED_MODULE_6__/* .deadManRun */ .yp, runId: 'sweep', workflow: 'sweep', job: 'sweep' };
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
        namespace: _inputs_text_js__WEBPACK_IMPORTED_MODULE_5__/* .kubeName */ .L6.read((0,_in_cluster_js__WEBPACK_IMPORTED_MODULE_7__/* .given */ .gI)(values.namespace, 'namespace', example), 'namespace'),
        timeoutMs: (0,_inputs_duration_js__WEBPACK_IMPORTED_MODULE_4__/* .duration */ .p0)(1000, 3_600_000).read(values.timeout, 'timeout'),
        dryRun: values['dry-run'],
    };
    const { signal } = new AbortController();
    const access = await (0,_in_cluster_js__WEBPACK_IMPORTED_MODULE_7__/* .accessTo */ .Yi)(values.kubeconfig, values.context);
    const cluster = (0,_adapters_kubernetes_cluster_js__WEBPACK_IMPORTED_MODULE_2__.kubernetesCluster)(access, { clock: _adapters_host_system_clock_js__WEBPACK_IMPORTED_MODULE_1__.systemClock, signal });
    try {
        const ports = { cluster, clock: _adapters_host_system_clock_js__WEBPACK_IMPORTED_MODULE_1__.systemClock, log: _in_cluster_js__WEBPACK_IMPORTED_MODULE_7__/* .jsonLog */ .NJ, run: sweepRun, signal };
        const swept = await (0,_guard_sweep_js__WEBPACK_IMPORTED_MODULE_3__/* .sweep */ .X)(ports, request);
        if (swept.length === 0)
            _in_cluster_js__WEBPACK_IMPORTED_MODULE_7__/* .jsonLog */ .NJ.info(`Nothing in ${request.namespace} is past its deadline.`);
        for (const { kind, name, expiredAt, result, detail } of swept)
            _in_cluster_js__WEBPACK_IMPORTED_MODULE_7__/* .jsonLog */ .NJ[result === 'failed' ? 'error' : 'warning'](`${kind} ${name}, due ${expiredAt}: ${result} (${detail})`);
        return swept.some(({ result }) => result === 'failed') ? 4 : 0;
    }
    finally {
        await cluster.close();
    }
}


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

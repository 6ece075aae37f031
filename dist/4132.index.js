export const id = 4132;
export const ids = [4132,9830];
export const modules = {

/***/ 23842:
/***/ ((module) => {

/* jshint esversion: 6 */
/* jslint node: true */


module.exports = function serialize (object) {
  if (typeof object === 'number' && isNaN(object)) {
    throw new Error('NaN is not allowed');
  }

  if (typeof object === 'number' && !isFinite(object)) {
    throw new Error('Infinity is not allowed');
  }

  if (object === null || typeof object !== 'object') {
    return JSON.stringify(object);
  }

  if (object.toJSON instanceof Function) {
    return serialize(object.toJSON());
  }

  if (Array.isArray(object)) {
    const values = object.reduce((t, cv, ci) => {
      const comma = ci === 0 ? '' : ',';
      const value = cv === undefined || typeof cv === 'symbol' ? null : cv;
      return `${t}${comma}${serialize(value)}`;
    }, '');
    return `[${values}]`;
  }

  const values = Object.keys(object).sort().reduce((t, cv) => {
    if (object[cv] === undefined ||
        typeof object[cv] === 'symbol') {
      return t;
    }
    const comma = t.length === 0 ? '' : ',';
    return `${t}${comma}${serialize(cv)}:${serialize(object[cv])}`;
  }, '');
  return `{${values}}`;
};


/***/ }),

/***/ 39922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dv: () => (/* binding */ portNumberOrName),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   L6: () => (/* binding */ kubeName),
/* harmony export */   OZ: () => (/* binding */ url),
/* harmony export */   Qi: () => (/* binding */ stringMap),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   T1: () => (/* binding */ pattern),
/* harmony export */   Wt: () => (/* binding */ headerMap),
/* harmony export */   Yn: () => (/* binding */ stringList),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   _: () => (/* binding */ decimal),
/* harmony export */   ek: () => (/* binding */ evidenceFolder),
/* harmony export */   ih: () => (/* binding */ workspaceFolder),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   ly: () => (/* binding */ labelMap),
/* harmony export */   mw: () => (/* binding */ required),
/* harmony export */   n8: () => (/* binding */ line),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   no: () => (/* binding */ maybe),
/* harmony export */   oQ: () => (/* binding */ yaml),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   uM: () => (/* binding */ share),
/* harmony export */   zM: () => (/* binding */ boolean)
/* harmony export */ });
/* unused harmony exports inputLimitBytes, loadYaml, parseDuration, formatDuration */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** No input is larger: the runner itself would refuse the environment long before. */
const inputLimitBytes = 1_000_000;
const required = (parse) => ({
    parse,
    fallback: undefined,
});
/** Absent means `fallback`, written as in action.yml. */
const optional = (parse, fallback) => ({
    parse,
    fallback,
});
let yamlModule;
/** Parsers that need the YAML library: it is loaded only when one of them has something to read (start-up time). */
const yamlParsers = new WeakSet();
async function loadYaml() {
    yamlModule ??= await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
}
/** All inputs of an action, read once. `raw` is Runtime.input. Unlisted keys never reach the code below. */
async function readInputs(definitions, raw) {
    const values = {};
    for (const [name, { parse, fallback }] of Object.entries(definitions)) {
        const given = raw(name);
        if (given.length > inputLimitBytes)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`It has ${given.length} characters, more than ${inputLimitBytes}.`, {
                input: name,
                fix: 'Pass a shorter value.',
            });
        const text = given.trim() === '' ? fallback : given;
        if (text === undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError('It is required and was not given (or is empty).', {
                input: name,
                fix: `Set \`with: ${name}: …\`; see the action's README for an example.`,
            });
        if (yamlParsers.has(parse) && text.trim() !== '')
            await loadYaml();
        values[name] = parse(text, name);
    }
    return values;
}
const control = 
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused
/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u0085\u2028\u2029\u202a-\u202e\u2066-\u2069]/;
const refuseControl = (text, name) => {
    const found = control.exec(text);
    if (found !== null)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`It holds the control character U+${(found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')} at position ${found.index}.`, { input: name, fix: 'Remove it.' });
};
const shown = (text) => JSON.stringify(text.length > 80 ? `${text.slice(0, 77)}…` : text);
/** Free text on one line. */
const line = (maxLength = 500) => (text, name) => {
    refuseControl(text, name);
    const value = text.trim();
    if (/[\r\n]/.test(value))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError('It has several lines.', { input: name, fix: 'Write one line.' });
    if (value.length > maxLength)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`It has ${value.length} characters, more than ${maxLength}.`, {
            input: name,
            fix: 'Shorten it.',
        });
    return value;
};
/** Text of several lines, as it was written. */
const text = (value, name) => {
    refuseControl(value, name);
    return value;
};
/** Matches a pattern, or an error that says what was expected. */
const pattern = (regexp, expected) => (value, name) => {
    const trimmed = line()(value, name);
    if (!regexp.test(trimmed))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${shown(trimmed)} is not ${expected}.`, { input: name });
    return trimmed;
};
/** RFC 1123 label: names of workloads, namespaces. */
const kubeName = pattern(/^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/, 'a Kubernetes name (lower-case letters, digits and -, at most 63)');
const integer = (min, max) => (value, name) => {
    const trimmed = line()(value, name);
    const number = Number(trimmed);
    if (!/^[+-]?\d+$/.test(trimmed) || number < min || number > max)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${shown(trimmed)} is not a whole number from ${min} to ${max}.`, {
            input: name,
            fix: `Example: ${Math.max(min, Math.min(max, 10))}.`,
        });
    return number;
};
const decimal = (min, max) => (value, name) => {
    const trimmed = line()(value, name);
    const number = Number(trimmed);
    if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(trimmed) || number < min || number > max)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${shown(trimmed)} is not a number from ${min} to ${max}.`, {
            input: name,
        });
    return number;
};
/** `10` or `10%`, 0 to 100. */
const percent = (min = 0, max = 100) => (value, name) => {
    const trimmed = line()(value, name);
    const match = /^(\d{1,3}(?:\.\d+)?)\s*%?$/.exec(trimmed);
    const number = match === null ? Number.NaN : Number(match[1]);
    if (!(number >= min && number <= max))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${shown(trimmed)} is not a percentage from ${min} to ${max}.`, {
            input: name,
            fix: 'Example: 10 or 10%.',
        });
    return number;
};
/** A share of the work: nothing, or from 0.1 % on. */
const share = (value, name) => {
    const number = percent(0, 100)(value, name);
    if (number > 0 && number < 0.1)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${number} % is less than 0.1 %, the smallest share.`, { input: name });
    return number;
};
const durationUnitsMs = {
    ms: 1,
    s: 1000,
    m: 60_000,
    h: 3_600_000,
};
/** Go duration (`90s`, `3m`, `1m30s`, `500ms`) in milliseconds; a bare number is refused, since its unit would be a guess. */
const duration = (minMs, maxMs) => (value, name) => {
    const trimmed = line()(value, name);
    const ms = parseDuration(trimmed);
    if (ms === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${shown(trimmed)} is not a duration.`, {
            input: name,
            fix: 'Give a number with its unit: 500ms, 90s, 3m, 1m30s, 2h.',
        });
    if (ms < minMs || ms > maxMs)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${shown(trimmed)} is out of range: from ${formatDuration(minMs)} to ${formatDuration(maxMs)}.`, { input: name });
    return ms;
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
/** YAML 1.2 core schema booleans, as @actions/core reads them. */
const boolean = (value, name) => {
    const trimmed = line()(value, name);
    if (/^(true|True|TRUE)$/.test(trimmed))
        return true;
    if (/^(false|False|FALSE)$/.test(trimmed))
        return false;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${shown(trimmed)} is not true or false.`, { input: name });
};
const choice = (...options) => (value, name) => {
    const trimmed = line()(value, name);
    const found = options.find((option) => option === trimmed);
    if (found === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${shown(trimmed)} is not one of ${options.join(', ')}.`, {
            input: name,
        });
    return found;
};
/** An absent value stays undefined: `optional(maybe(kubeName), '')`. */
const maybe = (parse) => {
    const parser = (value, name) => value.trim() === '' ? undefined : parse(value, name);
    if (yamlParsers.has(parse))
        yamlParsers.add(parser);
    return parser;
};
/** http(s) URL; plain http only to loopback unless `allowHttp`. Credentials in the URL are refused. */
const url = (allowHttp = false) => (value, name) => {
    const trimmed = line(2000)(value, name);
    let parsed;
    try {
        parsed = new URL(trimmed);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${shown(trimmed)} is not a URL.`, { input: name, cause });
    }
    if (parsed.protocol !== 'https:' && parsed.protocol !== 'http:')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`Its scheme is ${parsed.protocol} and not https.`, { input: name });
    if (parsed.username !== '' || parsed.password !== '')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError('It holds credentials.', {
            input: name,
            fix: 'Pass them in the input made for them, from a secret.',
        });
    if (parsed.protocol === 'http:' &&
        !allowHttp &&
        !/^(127\.\d+\.\d+\.\d+|localhost|\[::1\])$/.test(parsed.hostname))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError('Plain http sends data unprotected.', {
            input: name,
            fix: 'Use https, or set `allow-http: true` for an address inside your network.',
        });
    return trimmed.replace(/\/+$/, '');
};
/** A YAML document checked by `shape`; aliases are bounded, duplicate and prototype keys refused. */
const yaml = (shape) => {
    const parser = (value, name) => {
        if (yamlModule === undefined)
            throw new Error('loadYaml() comes first');
        refuseControl(value, name);
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
    };
    yamlParsers.add(parser);
    return parser;
};
function refusePrototypeKeys(value, name) {
    if (Array.isArray(value))
        for (const item of value)
            refusePrototypeKeys(item, name);
    else if (value !== null && typeof value === 'object')
        for (const key of Object.getOwnPropertyNames(value)) {
            if (key === '__proto__' || key === 'constructor' || key === 'prototype')
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`Its key '${key}' is not allowed.`, { input: name });
            refusePrototypeKeys(value[key], name);
        }
}
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
});
/** A map whose keys and values must have a form each. */
const checkedMap = (key, value) => {
    const parser = (given, name) => {
        const map = stringMap(given, name);
        for (const [k, v] of Object.entries(map)) {
            if (!key.form.test(k))
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${shown(k)} is not ${key.what}.`, { input: name });
            if (!value.form.test(v))
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${shown(v)} is not ${value.what}.`, { input: name });
        }
        return map;
    };
    yamlParsers.add(parser);
    return parser;
};
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
});
/** A relative folder that stays inside the workspace. */
const workspaceFolder = pattern(/^(?!\/)(?!.*(^|\/)\.\.(\/|$))[\w./-]{1,200}$/, 'a relative folder inside the workspace (letters, digits, . _ - /)');
/** Where gates leave their evidence. */
const evidenceFolder = optional(workspaceFolder, '.sluice/evidence');
const portNumberOrName = pattern(/^(\d{1,5}|[a-z0-9-]{1,15})$/, 'a port number or name');


/***/ }),

/***/ 13431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   qQ: () => (/* binding */ hashOf),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var canonicalize__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23842);


// The package's types describe a CommonJS default that Node's ES interop has already unwrapped.
const canonicalize = canonicalize__WEBPACK_IMPORTED_MODULE_1__;
/** RFC 8785 (JSON Canonicalization Scheme) text of a JSON value. Throws on NaN and infinities: they are not data. */
function canonicalJson(value) {
    const text = canonicalize(value);
    if (text === undefined)
        throw new Error('undefined has no canonical JSON');
    return text;
}
/** Lower-case hexadecimal SHA-256 of a text (UTF-8) or bytes. */
function sha256(data) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(data).digest('hex');
}
/** SHA-256 of the canonical form: the identity of evidence, decisions and observations. */
function hashOf(value) {
    return sha256(canonicalJson(value));
}


/***/ }),

/***/ 59830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ ClusterError)
/* harmony export */ });
class ClusterError extends Error {
    name = 'ClusterError';
    failure;
    status;
    /** Kubernetes' `reason` (AlreadyExists, Conflict, Invalid …) when the server gave one. */
    reason;
    constructor(failure, message, about = {}) {
        super(message, about.cause === undefined ? undefined : { cause: about.cause });
        this.failure = failure;
        this.status = about.status;
        this.reason = about.reason;
    }
}


/***/ }),

/***/ 78461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ resources)
/* harmony export */ });
const type = (apiVersion, kind, plural, namespaced = true) => ({ apiVersion, kind, plural, namespaced });
/** Every resource type Sluice touches; the README's Role is checked against this list. */
const resources = {
    namespaces: type('v1', 'Namespace', 'namespaces', false),
    pods: type('v1', 'Pod', 'pods'),
    services: type('v1', 'Service', 'services'),
    configMaps: type('v1', 'ConfigMap', 'configmaps'),
    events: type('v1', 'Event', 'events'),
    deployments: type('apps/v1', 'Deployment', 'deployments'),
    replicaSets: type('apps/v1', 'ReplicaSet', 'replicasets'),
    jobs: type('batch/v1', 'Job', 'jobs'),
    leases: type('coordination.k8s.io/v1', 'Lease', 'leases'),
    endpointSlices: type('discovery.k8s.io/v1', 'EndpointSlice', 'endpointslices'),
    horizontalPodAutoscalers: type('autoscaling/v2', 'HorizontalPodAutoscaler', 'horizontalpodautoscalers'),
    scaledObjects: type('keda.sh/v1alpha1', 'ScaledObject', 'scaledobjects'),
    podDisruptionBudgets: type('policy/v1', 'PodDisruptionBudget', 'poddisruptionbudgets'),
    httpRoutes: type('gateway.networking.k8s.io/v1', 'HTTPRoute', 'httproutes'),
    virtualServices: type('networking.istio.io/v1', 'VirtualService', 'virtualservices'),
    ingresses: type('networking.k8s.io/v1', 'Ingress', 'ingresses'),
    podChaos: type('chaos-mesh.org/v1alpha1', 'PodChaos', 'podchaos'),
    networkChaos: type('chaos-mesh.org/v1alpha1', 'NetworkChaos', 'networkchaos'),
    podNetworkChaos: type('chaos-mesh.org/v1alpha1', 'PodNetworkChaos', 'podnetworkchaos'),
};


/***/ }),

/***/ 28063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eR: () => (/* binding */ currentOne),
/* harmony export */   ss: () => (/* binding */ current),
/* harmony export */   ux: () => (/* binding */ within)
/* harmony export */ });
/** The objects of a watch by name, kept current: the same map again after the first list and after every change. */
async function* current(cluster, type, namespace, options, signal) {
    const objects = new Map();
    for await (const event of cluster.watch(type, namespace, options, signal)) {
        if (event.type === 'SYNC') {
            objects.clear();
            for (const object of event.objects)
                objects.set(object.metadata.name, object);
        }
        else if (event.type === 'DELETED')
            objects.delete(event.object.metadata.name);
        else
            objects.set(event.object.metadata.name, event.object);
        yield objects;
    }
}
/** One object by its name, kept current; undefined while there is none. */
async function* currentOne(cluster, type, namespace, name, signal) {
    const options = { fieldSelector: `metadata.name=${name}` };
    for await (const found of current(cluster, type, namespace, options, signal))
        yield found.get(name);
}
/** Runs `body` with a signal that aborts after `ms` milliseconds, with `signal`, or when `end` is called; nothing of it stays behind. */
async function within(clock, ms, signal, body) {
    const ended = new AbortController();
    const limit = AbortSignal.any(signal === undefined ? [ended.signal] : [ended.signal, signal]);
    const end = () => ended.abort();
    const timer = clock.sleep(ms, limit).then(end, () => undefined);
    try {
        return await body(limit, end);
    }
    finally {
        end();
        await timer;
    }
}


/***/ }),

/***/ 82854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fx: () => (/* binding */ parseAutoscaler),
/* harmony export */   rD: () => (/* binding */ releaseAutoscaler),
/* harmony export */   rF: () => (/* binding */ findAutoscaler),
/* harmony export */   tJ: () => (/* binding */ holdAutoscaler),
/* harmony export */   tK: () => (/* binding */ autoscalerText)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _evidence_canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13431);
/* harmony import */ var _ports_resources_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78461);
/* harmony import */ var _races_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88999);




const pausedReplicas = 'autoscaling.keda.sh/paused-replicas';
/**
 * The HorizontalPodAutoscaler of the workload, or the KEDA ScaledObject that owns it. Throws when it is at its maximum: a workload that
 * wants more than it may have must not give pods away.
 */
async function findAutoscaler(cluster, namespace, workload) {
    const { items } = await cluster.list(_ports_resources_js__WEBPACK_IMPORTED_MODULE_2__/* .resources */ .E.horizontalPodAutoscalers, namespace);
    const found = items.filter(({ spec }) => spec.scaleTargetRef.kind === 'Deployment' && spec.scaleTargetRef.name === workload);
    const [scaler, another] = found;
    if (scaler === undefined)
        return undefined;
    const { name, ownerReferences = [] } = scaler.metadata;
    if (another !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`Several HorizontalPodAutoscalers scale ${workload}: ${found.map(({ metadata }) => metadata.name).join(', ')}.`, { input: 'workload', fix: 'Leave one: they fight each other already.' });
    refuseAtMaximum(scaler, workload);
    const owner = ownerReferences.find(({ kind }) => kind === 'ScaledObject');
    if (owner === undefined) {
        const { minReplicas = 1, maxReplicas } = scaler.spec;
        return { kind: 'hpa', name, min: minReplicas, max: maxReplicas };
    }
    const scaled = await cluster.get(_ports_resources_js__WEBPACK_IMPORTED_MODULE_2__/* .resources */ .E.scaledObjects, namespace, owner.name);
    if (scaled === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`The ScaledObject ${owner.name} that owns ${name} is gone.`, {
            input: 'workload',
            fix: 'Wait until KEDA has removed its HorizontalPodAutoscaler, or remove it.',
        });
    const paused = scaled.metadata.annotations?.[pausedReplicas] ?? null;
    return { kind: 'keda', name: owner.name, paused };
}
function refuseAtMaximum({ metadata, spec, status = {} }, workload) {
    const { minReplicas = 1, maxReplicas } = spec;
    const wanted = Math.max(status.desiredReplicas ?? 0, status.currentReplicas ?? 0);
    // Equal bounds are a fixed count: nothing says that more is wanted.
    if (minReplicas >= maxReplicas || wanted < maxReplicas)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`The HorizontalPodAutoscaler ${metadata.name} is at its maximum of ${maxReplicas}: ${workload} needs all the pods that it may have, the canary cannot take any.`, {
        input: 'provider',
        fix: 'Raise maxReplicas, release when the load is lower, or use provider gateway-api, which leaves stable as it is.',
    });
}
/** Keeps the autoscaler at this count of stable, so that it does not undo the share. At 0 it rests by itself. Idempotent. */
async function holdAutoscaler(cluster, namespace, held, replicas) {
    if (held === undefined)
        return;
    if (held.kind === 'keda')
        await annotate(cluster, namespace, held.name, String(replicas));
    else {
        // An autoscaler's bounds begin at 1; one whose target is at 0 does nothing.
        const bound = Math.max(1, replicas);
        await setBounds(cluster, namespace, held.name, { min: bound, max: bound });
    }
}
/** Gives the autoscaler back what it had; what people changed meanwhile stays, and one that is gone is not missed. Idempotent. */
async function releaseAutoscaler(cluster, namespace, held) {
    if (held === undefined)
        return;
    if (held.kind === 'keda')
        await annotate(cluster, namespace, held.name, held.paused);
    else
        await setBounds(cluster, namespace, held.name, held, ({ min, max }) => min === max);
}
const setBounds = (cluster, namespace, name, { min, max }, ours = () => true) => (0,_races_js__WEBPACK_IMPORTED_MODULE_3__/* .unraced */ .p)(async () => {
    const found = await cluster.get(_ports_resources_js__WEBPACK_IMPORTED_MODULE_2__/* .resources */ .E.horizontalPodAutoscalers, namespace, name);
    if (found === undefined)
        return;
    const now = { min: found.spec.minReplicas ?? 1, max: found.spec.maxReplicas };
    if ((now.min === min && now.max === max) || !ours(now))
        return;
    await cluster.patch(_ports_resources_js__WEBPACK_IMPORTED_MODULE_2__/* .resources */ .E.horizontalPodAutoscalers, namespace, name, {
        type: 'merge',
        body: {
            metadata: { resourceVersion: found.metadata.resourceVersion },
            spec: { minReplicas: min, maxReplicas: max },
        },
    });
});
async function annotate(cluster, namespace, name, value) {
    const found = await cluster.get(_ports_resources_js__WEBPACK_IMPORTED_MODULE_2__/* .resources */ .E.scaledObjects, namespace, name);
    if (found === undefined)
        return;
    if ((found.metadata.annotations?.[pausedReplicas] ?? null) === value)
        return;
    await cluster.patch(_ports_resources_js__WEBPACK_IMPORTED_MODULE_2__/* .resources */ .E.scaledObjects, namespace, name, {
        type: 'merge',
        body: { metadata: { annotations: { [pausedReplicas]: value } } },
    });
}
const autoscalerText = (held) => (0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(held);
/** 'broken' when the text is not what `autoscalerText` wrote; undefined when there is none. */
function parseAutoscaler(text) {
    if (text === undefined || text === '')
        return undefined;
    try {
        const found = JSON.parse(text);
        const { kind, name, min, max, paused } = found ?? {};
        if (typeof name !== 'string' || name === '')
            return 'broken';
        if (kind === 'hpa' && isCount(min) && isCount(max) && min <= max)
            return { kind, name, min, max };
        if (kind === 'keda' && (paused === null || typeof paused === 'string'))
            return { kind, name, paused };
        return 'broken';
    }
    catch {
        return 'broken';
    }
}
const isCount = (value) => Number.isInteger(value) && Number(value) >= 0;


/***/ }),

/***/ 11103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   By: () => (/* binding */ releaseSchema),
/* harmony export */   Nn: () => (/* binding */ exposureProviderNames),
/* harmony export */   cu: () => (/* binding */ identityOf)
/* harmony export */ });
const releaseSchema = 'sluice.dev/release/v1';
/** Every way to expose; the table of providers has exactly these. */
const exposureProviderNames = [
    'replicas',
    'gateway-api',
    'istio',
    'nginx',
    'consumers',
];
/** Whose evidence it is: the part of a handle that evidence and decisions carry. */
const identityOf = ({ id, workload, namespace, cluster, revision, stage, exposurePercent, }) => ({
    id,
    workload,
    namespace,
    cluster,
    revision,
    stage,
    exposurePercent,
});


/***/ }),

/***/ 96299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IU: () => (/* binding */ renewing),
/* harmony export */   Kd: () => (/* binding */ holderOf),
/* harmony export */   MU: () => (/* binding */ isOurs),
/* harmony export */   Oj: () => (/* binding */ dropLease),
/* harmony export */   UU: () => (/* binding */ holdLease),
/* harmony export */   p1: () => (/* binding */ expiryOf)
/* harmony export */ });
/* unused harmony exports mayTake, renewLease */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _ports_resources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78461);
/* harmony import */ var _races_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88999);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29984);




/** RFC 3339 with microseconds, the API's MicroTime. */
const microTime = (date) => date.toISOString().replace('Z', '000Z');
const holderOf = (run) => `${run.runId}-${run.runAttempt}`;
/** Takes or renews the lease of a workload; refuses with the holder's name while another run holds it (10 §1). */
const holdLease = (claim) => (0,_races_js__WEBPACK_IMPORTED_MODULE_2__/* .unraced */ .p)(() => take(claim));
async function take(claim) {
    const { cluster, clock, run, namespace, workload } = claim;
    const now = clock.now();
    const name = (0,_record_js__WEBPACK_IMPORTED_MODULE_3__/* .leaseName */ .AI)(workload);
    const found = await cluster.get(_ports_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .resources */ .E.leases, namespace, name);
    const spec = {
        holderIdentity: holderOf(run),
        leaseDurationSeconds: Math.max(1, Math.ceil(claim.durationMs / 1000)),
        renewTime: microTime(now),
    };
    const annotations = { [`${_record_js__WEBPACK_IMPORTED_MODULE_3__/* .prefix */ .Pl}run-url`]: run.runUrl };
    if (found === undefined) {
        await cluster.create(_ports_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .resources */ .E.leases, {
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
    await cluster.patch(_ports_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .resources */ .E.leases, namespace, name, {
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
    return isOurs(lease, run) || expiryOf(lease) <= now.getTime();
}
/** Held by nobody, by this run, or by an earlier attempt of it. */
function isOurs({ spec: { holderIdentity: holder = '' } }, run) {
    if (holder === '' || holder === holderOf(run))
        return true;
    const cut = holder.lastIndexOf('-');
    return holder.slice(0, cut) === run.runId && Number(holder.slice(cut + 1)) <= run.runAttempt;
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
    await cluster.remove(_ports_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .resources */ .E.leases, namespace, (0,_record_js__WEBPACK_IMPORTED_MODULE_3__/* .leaseName */ .AI)(workload));
}
const renewEveryMs = 30_000;
const renewAgainMs = 5000;
/** Says that the run which holds the lease is alive; false when it is not ours (any more): whoever holds it now decides. */
const renewLease = ({ cluster, clock, run }, namespace, workload) => (0,_races_js__WEBPACK_IMPORTED_MODULE_2__/* .unraced */ .p)(async () => {
    const name = (0,_record_js__WEBPACK_IMPORTED_MODULE_3__/* .leaseName */ .AI)(workload);
    const found = await cluster.get(_ports_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .resources */ .E.leases, namespace, name);
    if (found === undefined || !isOfRun(found, run))
        return false;
    await cluster.patch(_ports_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .resources */ .E.leases, namespace, name, {
        type: 'merge',
        body: {
            metadata: { resourceVersion: found.metadata.resourceVersion },
            spec: { renewTime: microTime(clock.now()) },
        },
    });
    return true;
});
/** Any job and any attempt of the run: a release is worked on by many. */
function isOfRun({ spec }, run) {
    const holder = spec.holderIdentity ?? '';
    return holder.slice(0, holder.lastIndexOf('-')) === run.runId;
}
/**
 * Renews the lease at once and every 30 s while `body` works, so that the dead-man switch sees a release that is alive. A renewal that
 * fails is said and not fatal: when nobody can renew, the switch takes users off the canary, which is the safe side.
 */
async function renewing(ports, { namespace, workload }, body) {
    const ended = new AbortController();
    const signal = AbortSignal.any([ports.signal, ended.signal]);
    /** How long until the next one is due. */
    const renew = async () => {
        try {
            await renewLease(ports, namespace, workload);
            return renewEveryMs;
        }
        catch (thrown) {
            if (signal.aborted)
                return renewEveryMs;
            ports.log.warning(`The lease ${(0,_record_js__WEBPACK_IMPORTED_MODULE_3__/* .leaseName */ .AI)(workload)} could not be renewed: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.messageOf)(thrown)}`, 'lease');
            return renewAgainMs;
        }
    };
    const keep = async (firstMs) => {
        let waitMs = firstMs;
        while (!signal.aborted) {
            await ports.clock.sleep(waitMs, signal);
            waitMs = await renew();
        }
    };
    const kept = keep(await renew()).catch(() => undefined);
    try {
        return await body();
    }
    finally {
        ended.abort();
        await kept;
    }
}


/***/ }),

/***/ 62692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fm: () => (/* binding */ matchesText),
/* harmony export */   aq: () => (/* binding */ hasMatches),
/* harmony export */   hp: () => (/* binding */ noMatches),
/* harmony export */   jd: () => (/* binding */ parseMatches)
/* harmony export */ });
/* harmony import */ var _evidence_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13431);

const noMatches = { headers: {}, sourceLabels: {} };
const hasMatches = ({ headers, sourceLabels }) => Object.keys(headers).length + Object.keys(sourceLabels).length > 0;
/** As the release record keeps them; '' = none, which also takes those of the stage before away. */
const matchesText = (matches) => hasMatches(matches) ? (0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(matches) : '';
/** Undefined when the text is not what `matchesText` wrote. */
function parseMatches(text) {
    if (text === undefined || text === '')
        return noMatches;
    try {
        const found = JSON.parse(text);
        const { headers, sourceLabels } = found ?? {};
        return isTexts(headers) && isTexts(sourceLabels) ? { headers, sourceLabels } : undefined;
    }
    catch {
        return undefined;
    }
}
const isTexts = (value) => typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every((item) => typeof item === 'string');


/***/ }),

/***/ 73253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DT: () => (/* binding */ revisionOf),
/* harmony export */   N4: () => (/* binding */ replicasOf),
/* harmony export */   Zy: () => (/* binding */ isRolledOut),
/* harmony export */   i_: () => (/* binding */ isReady),
/* harmony export */   nM: () => (/* binding */ selectorText)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

const revisionOf = (object) => object.metadata.annotations?.['deployment.kubernetes.io/revision'] ?? '';
const replicasOf = (deployment) => deployment.spec.replicas ?? 1;
const isReady = (pod) => pod.metadata.deletionTimestamp === undefined &&
    (pod.status?.conditions ?? []).some(({ type, status }) => type === 'Ready' && status === 'True');
/** A label selector as the API's query parameter. */
function selectorText({ matchLabels = {}, matchExpressions = [] }) {
    const labels = Object.entries(matchLabels).map(([key, value]) => `${key}=${value}`);
    return [...labels, ...matchExpressions.map(requirementText)].join(',');
}
function requirementText({ key, operator, values = [] }) {
    switch (operator) {
        case 'In':
            return `${key} in (${values.join(',')})`;
        case 'NotIn':
            return `${key} notin (${values.join(',')})`;
        case 'Exists':
            return key;
        case 'DoesNotExist':
            return `!${key}`;
        default:
            return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .x)(operator);
    }
}
/** All containers' rollout of a Deployment is done: what `kubectl rollout status` waits for. */
function isRolledOut(deployment) {
    const { status = {} } = deployment;
    const wanted = replicasOf(deployment);
    return ((status.observedGeneration ?? 0) >= (deployment.metadata.generation ?? 0) &&
        (status.updatedReplicas ?? 0) >= wanted &&
        (status.replicas ?? 0) <= (status.updatedReplicas ?? 0) &&
        (status.availableReplicas ?? 0) >= wanted);
}


/***/ }),

/***/ 88999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ unraced)
/* harmony export */ });
/* harmony import */ var _ports_cluster_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59830);

/** Reads and writes again, up to `tries` times, when somebody else wrote in between; `attempt` must read anew each time. */
async function unraced(attempt, tries = 5, lost = ['conflict']) {
    for (let left = tries - 1;; left--)
        try {
            return await attempt();
        }
        catch (thrown) {
            const raced = thrown instanceof _ports_cluster_js__WEBPACK_IMPORTED_MODULE_0__/* .ClusterError */ .b && lost.includes(thrown.failure);
            if (!raced || left <= 0)
                throw thrown;
        }
}


/***/ }),

/***/ 29984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ amendRecord),
/* harmony export */   AI: () => (/* binding */ leaseName),
/* harmony export */   Ih: () => (/* binding */ annotationsOf),
/* harmony export */   K$: () => (/* binding */ trackLabel),
/* harmony export */   Pl: () => (/* binding */ prefix),
/* harmony export */   Uq: () => (/* binding */ workloadLabel),
/* harmony export */   W7: () => (/* binding */ canaryLabels),
/* harmony export */   ZF: () => (/* binding */ managedBy),
/* harmony export */   ZP: () => (/* binding */ stableSelector),
/* harmony export */   mh: () => (/* binding */ canaryName),
/* harmony export */   sH: () => (/* binding */ canarySelector),
/* harmony export */   zv: () => (/* binding */ recordOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _ports_resources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78461);
/* harmony import */ var _autoscaler_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82854);
/* harmony import */ var _handle_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11103);
/* harmony import */ var _matches_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62692);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73253);






const prefix = 'sluice.dev/';
const trackLabel = 'sluice.dev/track';
const workloadLabel = 'sluice.dev/workload';
const managedBy = { 'app.kubernetes.io/managed-by': 'sluice' };
const canaryName = (workload) => `${workload}-canary`;
const leaseName = (workload) => `sluice-${workload}`;
const canaryLabels = (workload) => ({
    [trackLabel]: 'canary',
    [workloadLabel]: workload,
});
const canarySelector = (workload) => `${trackLabel}=canary,${workloadLabel}=${workload}`;
/** Pods of the workload that are not its canary. */
const stableSelector = ({ spec }) => `${(0,_objects_js__WEBPACK_IMPORTED_MODULE_4__/* .selectorText */ .nM)(spec.selector)},${trackLabel}!=canary`;
/** Annotation name of each field. */
const names = {
    release: 'release',
    stage: 'stage',
    exposure: 'exposure',
    provider: 'provider',
    stableRevision: 'stable-revision',
    stableReplicas: 'stable-replicas',
    configSha256: 'config-sha256',
    expiresAt: 'expires-at',
    state: 'state',
    runUrl: 'run-url',
    evidence: 'evidence',
    route: 'route',
    service: 'service',
    matches: 'matches',
    partitions: 'partitions',
    autoscaler: 'autoscaler',
    baseline: 'baseline',
};
function annotationsOf(record) {
    const annotations = {};
    for (const [field, name] of Object.entries(names)) {
        const value = record[field];
        if (value !== undefined)
            annotations[prefix + name] = String(value);
    }
    return annotations;
}
/** The record of a canary Deployment; throws when it is not one of ours or was tampered with. */
function recordOf(canary) {
    const annotations = canary.metadata.annotations ?? {};
    const text = (field) => annotations[prefix + names[field]] ?? '';
    const record = {
        release: text('release'),
        stage: Number(text('stage')),
        exposure: Number(text('exposure')),
        provider: text('provider'),
        stableRevision: text('stableRevision'),
        stableReplicas: Number(text('stableReplicas')),
        configSha256: text('configSha256'),
        expiresAt: text('expiresAt'),
        state: text('state'),
        runUrl: text('runUrl'),
        evidence: text('evidence') || undefined,
        route: text('route') || undefined,
        service: text('service') || undefined,
        matches: text('matches') || undefined,
        autoscaler: text('autoscaler') || undefined,
        baseline: text('baseline') || undefined,
        partitions: text('partitions') === '' ? undefined : Number(text('partitions')),
    };
    const broken = record.release === '' ||
        !Number.isInteger(record.stage) ||
        !Number.isInteger(record.stableReplicas) ||
        !_handle_js__WEBPACK_IMPORTED_MODULE_5__/* .exposureProviderNames */ .Nn.includes(record.provider) ||
        (0,_matches_js__WEBPACK_IMPORTED_MODULE_3__/* .parseMatches */ .jd)(record.matches) === undefined ||
        (0,_autoscaler_js__WEBPACK_IMPORTED_MODULE_2__/* .parseAutoscaler */ .Fx)(record.autoscaler) === 'broken' ||
        !Number.isInteger(record.partitions ?? 1) ||
        Number.isNaN(Date.parse(record.expiresAt));
    if (broken)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`The Deployment ${canary.metadata.namespace}/${canary.metadata.name} exists but carries no readable release record (annotations ${prefix}…).`, {
            input: 'workload',
            fix: 'If it is not a canary of Sluice, rename it; if it is, restore its annotations or delete it by hand.',
        });
    return record;
}
/** Writes what the record says from now on onto the canary. */
async function amendRecord(cluster, { metadata }, changes) {
    await cluster.patch(_ports_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .resources */ .E.deployments, metadata.namespace ?? '', metadata.name, {
        type: 'merge',
        body: { metadata: { annotations: annotationsOf(changes) } },
    });
}


/***/ })

};

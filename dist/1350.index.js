export const id = 1350;
export const ids = [1350,3253];
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
/* harmony export */   t0: () => (/* binding */ regularExpression),
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
/** As Prometheus takes it, checked as far as this machine can. */
const regularExpression = (expression, name) => {
    try {
        new RegExp(expression);
        return expression;
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`'${expression}' is not a regular expression.`, { input: name, cause });
    }
};
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
    secrets: type('v1', 'Secret', 'secrets'),
    events: type('v1', 'Event', 'events'),
    deployments: type('apps/v1', 'Deployment', 'deployments'),
    replicaSets: type('apps/v1', 'ReplicaSet', 'replicasets'),
    statefulSets: type('apps/v1', 'StatefulSet', 'statefulsets'),
    controllerRevisions: type('apps/v1', 'ControllerRevision', 'controllerrevisions'),
    persistentVolumeClaims: type('v1', 'PersistentVolumeClaim', 'persistentvolumeclaims'),
    jobs: type('batch/v1', 'Job', 'jobs'),
    leases: type('coordination.k8s.io/v1', 'Lease', 'leases'),
    endpointSlices: type('discovery.k8s.io/v1', 'EndpointSlice', 'endpointslices'),
    horizontalPodAutoscalers: type('autoscaling/v2', 'HorizontalPodAutoscaler', 'horizontalpodautoscalers'),
    scaledObjects: type('keda.sh/v1alpha1', 'ScaledObject', 'scaledobjects'),
    podDisruptionBudgets: type('policy/v1', 'PodDisruptionBudget', 'poddisruptionbudgets'),
    httpRoutes: type('gateway.networking.k8s.io/v1', 'HTTPRoute', 'httproutes'),
    virtualServices: type('networking.istio.io/v1', 'VirtualService', 'virtualservices'),
    ingresses: type('networking.k8s.io/v1', 'Ingress', 'ingresses'),
    rollouts: type('argoproj.io/v1alpha1', 'Rollout', 'rollouts'),
    podChaos: type('chaos-mesh.org/v1alpha1', 'PodChaos', 'podchaos'),
    networkChaos: type('chaos-mesh.org/v1alpha1', 'NetworkChaos', 'networkchaos'),
    podNetworkChaos: type('chaos-mesh.org/v1alpha1', 'PodNetworkChaos', 'podnetworkchaos'),
};


/***/ }),

/***/ 11103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   By: () => (/* binding */ releaseSchema),
/* harmony export */   G5: () => (/* binding */ argoRollouts),
/* harmony export */   H$: () => (/* binding */ canaryPlaceOf),
/* harmony export */   MH: () => (/* binding */ requireCanary),
/* harmony export */   Nn: () => (/* binding */ exposureProviderNames),
/* harmony export */   cu: () => (/* binding */ identityOf),
/* harmony export */   e4: () => (/* binding */ providerNames),
/* harmony export */   s9: () => (/* binding */ kindOfHandle)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _workload_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18713);


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
const canaryPlaceOf = (handle) => ({
    kind: kindOfHandle(handle),
    namespace: handle.namespace,
    name: handle.canary,
});
/** The canary that a gate works on; it must still be there. */
async function requireCanary(cluster, handle) {
    const found = await (0,_workload_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .readWorkload */ .Ez)(cluster, canaryPlaceOf(handle));
    if (found !== undefined)
        return found;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`There is no canary ${handle.canary} in ${handle.namespace}.`, {
        input: 'release',
        fix: 'It was rolled back or swept.',
    });
}
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

/***/ 73253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N4: () => (/* binding */ replicasOf),
/* harmony export */   i_: () => (/* binding */ isReady),
/* harmony export */   nM: () => (/* binding */ selectorText),
/* harmony export */   wN: () => (/* binding */ restartsOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

const replicasOf = (workload) => workload.spec.replicas ?? 1;
/** How often containers of these pods were started anew. */
const restartsOf = (pods) => pods
    .flatMap(({ status }) => status?.containerStatuses ?? [])
    .reduce((sum, { restartCount }) => sum + restartCount, 0);
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


/***/ }),

/***/ 99312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LW: () => (/* binding */ ownedBy),
/* harmony export */   S4: () => (/* binding */ owns),
/* harmony export */   aL: () => (/* binding */ listOwned)
/* harmony export */ });
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73253);

/** The reference that makes an object end with its owner, by Kubernetes' own garbage collection; with several owners, with the last of them. */
const ownedBy = ({ apiVersion, kind, metadata }) => ({
    apiVersion,
    kind,
    name: metadata.name,
    uid: metadata.uid ?? '',
});
/** Whether it is an owner of the object, this very one and not another of its name. */
const owns = ({ metadata: { uid } }, object) => uid !== undefined && (object.metadata.ownerReferences ?? []).some((owner) => owner.uid === uid);
/** What a controller has made of the owner, found by the selector that it labels them with. One list. */
async function listOwned(cluster, type, owner) {
    const { items } = await cluster.list(type, owner.metadata.namespace ?? '', {
        labelSelector: (0,_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .selectorText */ .nM)(owner.spec.selector),
    });
    return items.filter((object) => owns(owner, object));
}


/***/ }),

/***/ 82129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ workloadKinds)
/* harmony export */ });
/** Every kind of workload that can be released; the table of kinds has exactly these. */
const workloadKinds = ['Deployment', 'StatefulSet'];


/***/ }),

/***/ 18713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Zy: () => (/* binding */ isRolledOut),
  I: () => (/* binding */ kindOf),
  Ez: () => (/* binding */ readWorkload),
  DT: () => (/* binding */ revisionOf),
  QP: () => (/* binding */ typeOf),
  pG: () => (/* binding */ workloadTypes)
});

// EXTERNAL MODULE: ./lib/ports/resources.js
var resources = __webpack_require__(78461);
// EXTERNAL MODULE: ./lib/release/objects.js
var objects = __webpack_require__(73253);
// EXTERNAL MODULE: ./lib/release/ownership.js
var ownership = __webpack_require__(99312);
;// CONCATENATED MODULE: ./lib/release/workload/deployment.js



const annotation = 'deployment.kubernetes.io/revision';
const numberOf = ({ metadata }) => metadata.annotations?.[annotation] ?? '';
/** The numbers that a ReplicaSet had before somebody went back to it; the Deployment controller keeps them. */
const formerNumbers = ({ metadata }) => (metadata.annotations?.[`${annotation}-history`] ?? '').split(',').filter((one) => one !== '');
const deploymentType = {
    resource: resources/* resources */.E.deployments,
    replacesUnready: true,
    revisionOf: ({ metadata }) => metadata.annotations?.[annotation] ?? '',
    isRolledOut(workload) {
        const { status = {} } = workload;
        const wanted = (0,objects/* replicasOf */.N4)(workload);
        return ((status.observedGeneration ?? 0) >= (workload.metadata.generation ?? 0) &&
            (status.updatedReplicas ?? 0) >= wanted &&
            (status.replicas ?? 0) <= (status.updatedReplicas ?? 0) &&
            (status.availableReplicas ?? 0) >= wanted);
    },
    async revisions(cluster, workload) {
        const own = await (0,ownership/* listOwned */.aL)(cluster, resources/* resources */.E.replicaSets, workload);
        return own
            .filter((replicaSet) => numberOf(replicaSet) !== '')
            .sort((a, b) => Number(numberOf(a)) - Number(numberOf(b)))
            .map(revisionFrom);
    },
    // Its controller keeps the numbers of before by itself.
    returnedTo: (workload, { template }) => ({ ...workload, spec: { ...workload.spec, template } }),
    cloneSpec({ spec }) {
        const { revisionHistoryLimit: _revisions, paused: _paused, ...rest } = spec;
        return rest;
    },
    refuseUnfit: () => undefined,
};
function revisionFrom(replicaSet) {
    const { metadata = {}, ...rest } = replicaSet.spec.template;
    const { 'pod-template-hash': _hash, ...labels } = metadata.labels ?? {};
    const number = numberOf(replicaSet);
    return {
        id: number,
        names: [number, ...formerNumbers(replicaSet)],
        template: { ...rest, metadata: { ...metadata, labels } },
    };
}

// EXTERNAL MODULE: ./lib/release/workload/kind.js
var workload_kind = __webpack_require__(82129);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/release/workload/stateful-set.js




/**
 * Going back gives a ControllerRevision the next number, and the StatefulSet controller forgets the one of before: a rollback that is run again
 * (its job was killed) would ask for a number that is gone. So it is kept on the StatefulSet, as `NAME=NUMBER,…`; numbers are never used twice.
 */
const formerKey = 'sluice.dev/former-revisions';
const formerKept = 20;
const stateful_set_formerNumbers = ({ annotations = {} }, id) => (annotations[formerKey] ?? '')
    .split(',')
    .filter((entry) => entry.startsWith(`${id}=`))
    .map((entry) => entry.slice(id.length + 1));
const specOf = ({ spec }) => spec;
const statefulSetType = {
    resource: resources/* resources */.E.statefulSets,
    replacesUnready: false,
    revisionOf: ({ status }) => status?.updateRevision ?? '',
    isRolledOut(workload) {
        const { status = {} } = workload;
        const wanted = (0,objects/* replicasOf */.N4)(workload);
        return ((status.observedGeneration ?? 0) >= (workload.metadata.generation ?? 0) &&
            (status.updatedReplicas ?? 0) >= wanted &&
            (status.replicas ?? 0) <= wanted &&
            (status.availableReplicas ?? 0) >= wanted &&
            status.currentRevision === status.updateRevision);
    },
    async revisions(cluster, workload) {
        const type = resources/* resources */.E.controllerRevisions;
        const own = await (0,ownership/* listOwned */.aL)(cluster, type, workload);
        return [...own]
            .sort((a, b) => a.revision - b.revision)
            .flatMap(stateful_set_revisionFrom)
            .map((revision) => ({
            ...revision,
            names: [...revision.names, ...stateful_set_formerNumbers(workload.metadata, revision.id)],
        }));
    },
    returnedTo(workload, { id, names, template }) {
        const { metadata, spec } = workload;
        const before = metadata.annotations?.[formerKey];
        const entry = `${id}=${names[0] ?? ''}`;
        const entries = (before === undefined ? [] : before.split(',')).filter((one) => one !== entry);
        const annotations = {
            ...metadata.annotations,
            [formerKey]: [...entries, entry].slice(-formerKept).join(','),
        };
        return { ...workload, metadata: { ...metadata, annotations }, spec: { ...spec, template } };
    },
    cloneSpec({ spec }) {
        const { revisionHistoryLimit: _revisions, ...rest } = spec;
        return {
            ...rest,
            // A canary is judged as a whole: its pods need not come one after the other.
            podManagementPolicy: 'Parallel',
            updateStrategy: { type: 'RollingUpdate' },
            // What the canary wrote ends with it, whoever deletes it.
            persistentVolumeClaimRetentionPolicy: { whenDeleted: 'Delete', whenScaled: 'Delete' },
        };
    },
    refuseUnfit(workload, { countsPods }) {
        const { updateStrategy, persistentVolumeClaimRetentionPolicy: claims } = specOf(workload);
        const { name } = workload.metadata;
        if (updateStrategy?.type === 'OnDelete')
            throw new errors.UsageError(`${name} has spec.updateStrategy.type OnDelete: a new template would reach no pod until somebody deletes it.`, { input: 'workload', fix: 'Set spec.updateStrategy.type to RollingUpdate.' });
        const partition = updateStrategy?.rollingUpdate?.partition ?? 0;
        if (partition > 0)
            throw new errors.UsageError(`${name} has spec.updateStrategy.rollingUpdate.partition ${partition}: pods of lower ordinals would keep the old version.`, { input: 'workload', fix: 'Set it to 0, or leave it out; the canary takes its place.' });
        if (countsPods && claims?.whenScaled === 'Delete')
            throw new errors.UsageError(`${name} has spec.persistentVolumeClaimRetentionPolicy.whenScaled Delete: fewer replicas for a share of pods would delete volumes with their data.`, {
                input: 'provider',
                fix: 'Set it to Retain, or use provider gateway-api, istio or nginx, which leave stable as it is.',
            });
    },
};
function stateful_set_revisionFrom({ metadata, revision, data }) {
    const stored = data?.spec?.template;
    if (stored === undefined)
        return [];
    // The directive of the patch, which says that nothing of the present template stays.
    const { $patch: _replace, ...template } = stored;
    return [{ id: metadata.name, names: [String(revision), metadata.name], template }];
}

;// CONCATENATED MODULE: ./lib/release/workload/kinds.js



const workloadTypes = {
    Deployment: deploymentType,
    StatefulSet: statefulSetType,
};
/** The kind of an object that is read as a workload. */
function kindOf({ kind, metadata }) {
    const found = workload_kind/* workloadKinds */.d.find((known) => known === kind);
    if (found === undefined)
        throw new Error(`${metadata.name} is a ${kind}: only a ${workload_kind/* workloadKinds */.d.join(' or ')} is released`);
    return found;
}
const typeOf = (workload) => workloadTypes[kindOf(workload)];
const revisionOf = (workload) => typeOf(workload).revisionOf(workload);
const isRolledOut = (workload) => typeOf(workload).isRolledOut(workload);
const readWorkload = (cluster, { kind, namespace, name }) => cluster.get(workloadTypes[kind].resource, namespace, name);


/***/ })

};

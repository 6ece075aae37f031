export const id = 9669;
export const ids = [9669,8241,9830];
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
/* harmony export */   p0: () => (/* binding */ duration)
/* harmony export */ });
/* unused harmony exports durationUnitsMs, parseDuration, formatDuration */
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
const duration = (minMs, maxMs) => (value, name) => {
    const trimmed = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)()(value, name);
    const ms = parseDuration(trimmed);
    if (ms === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(trimmed)} is not a duration.`, {
            input: name,
            fix: 'Give a number with its unit: 500ms, 90s, 3m, 1m30s, 2h.',
        });
    if (ms < minMs || ms > maxMs)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(trimmed)} is out of range: from ${formatDuration(minMs)} to ${formatDuration(maxMs)}.`, { input: name });
    return ms;
};


/***/ }),

/***/ 86806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dv: () => (/* binding */ portNumberOrName),
/* harmony export */   L6: () => (/* binding */ kubeName),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   T1: () => (/* binding */ pattern),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   ih: () => (/* binding */ workspaceFolder),
/* harmony export */   kO: () => (/* binding */ refuseControl),
/* harmony export */   n8: () => (/* binding */ line),
/* harmony export */   t0: () => (/* binding */ regularExpression),
/* harmony export */   zM: () => (/* binding */ boolean)
/* harmony export */ });
/* unused harmony export control */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

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
const portNumberOrName = pattern(/^(\d{1,5}|[a-z0-9-]{1,15})$/, 'a port number or name');
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
/** A relative folder that stays inside the workspace. */
const workspaceFolder = pattern(/^(?!\/)(?!.*(^|\/)\.\.(\/|$))[\w./-]{1,200}$/, 'a relative folder inside the workspace (letters, digits, . _ - /)');


/***/ }),

/***/ 59830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ onlyThis),
/* harmony export */   b: () => (/* binding */ ClusterError)
/* harmony export */ });
/** Not another of the name that has come in its place. */
const onlyThis = ({ uid }) => uid === undefined ? {} : { uid };
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

/***/ 28063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YY: () => (/* binding */ carryOver),
/* harmony export */   eR: () => (/* binding */ currentOne),
/* harmony export */   ss: () => (/* binding */ current),
/* harmony export */   ux: () => (/* binding */ within)
/* harmony export */ });
/** The objects of a watch by name, kept current: the same map again after the first list and after every change. */
async function* current(cluster, type, namespace, options, signal) {
    const objects = new Map();
    for await (const event of cluster.watch(type, namespace, options, signal)) {
        carryOver(objects, event);
        yield objects;
    }
}
/** Carries an event over into the objects by name; returns those that are new or changed. */
function carryOver(objects, event) {
    if (event.type === 'SYNC') {
        objects.clear();
        for (const object of event.objects)
            objects.set(object.metadata.name, object);
        return event.objects;
    }
    const { object } = event;
    if (event.type === 'DELETED') {
        objects.delete(object.metadata.name);
        return [];
    }
    objects.set(object.metadata.name, object);
    return [object];
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

/***/ 67401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E2: () => (/* binding */ seekRollout),
/* harmony export */   HI: () => (/* binding */ findRollout),
/* harmony export */   h2: () => (/* binding */ carriesRelease),
/* harmony export */   y: () => (/* binding */ releasedRollouts)
/* harmony export */ });
/* harmony import */ var _ports_cluster_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59830);
/* harmony import */ var _ports_resources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78461);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48671);



/** The Rollout of a name; undefined when there is none, or no Argo Rollouts at all. */
const findRollout = (cluster, namespace, name) => unless(['not-found'], undefined, () => cluster.get(_ports_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .resources */ .E.rollouts, namespace, name));
/** The same where a Rollout is only one of the things that a name may be: a Role without Rollouts has none. */
const seekRollout = (cluster, namespace, name) => unless(['forbidden'], undefined, () => findRollout(cluster, namespace, name));
async function unless(failures, otherwise, read) {
    try {
        return await read();
    }
    catch (thrown) {
        if (thrown instanceof _ports_cluster_js__WEBPACK_IMPORTED_MODULE_0__/* .ClusterError */ .b && failures.includes(thrown.failure))
            return otherwise;
        throw thrown;
    }
}
/** The Rollouts of a namespace that carry a release of ours. */
const releasedRollouts = (cluster, namespace) => unless(['not-found'], [], async () => (await cluster.list(_ports_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .resources */ .E.rollouts, namespace)).items.filter(carriesRelease));
/** One whose record cannot be read carries one all the same. */
function carriesRelease(rollout) {
    try {
        return (0,_record_js__WEBPACK_IMPORTED_MODULE_2__/* .recordOn */ .jr)(rollout) !== undefined;
    }
    catch {
        return true;
    }
}


/***/ }),

/***/ 48671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $j: () => (/* binding */ forgetRecord),
/* harmony export */   ME: () => (/* binding */ isTemplateOf),
/* harmony export */   Uo: () => (/* binding */ templateId),
/* harmony export */   eA: () => (/* binding */ amendRecordOn),
/* harmony export */   jr: () => (/* binding */ recordOn)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _evidence_canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13431);
/* harmony import */ var _evidence_release_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44692);
/* harmony import */ var _ports_cluster_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59830);
/* harmony import */ var _ports_resources_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78461);
/* harmony import */ var _record_canary_gone_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71575);
/* harmony import */ var _record_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77699);
/* harmony import */ var _record_record_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(43594);








/** Undefined when no release of ours is under way; throws when what is there cannot be read. */
function recordOn(rollout) {
    const annotations = rollout.metadata.annotations ?? {};
    if (!(`${_record_names_js__WEBPACK_IMPORTED_MODULE_6__/* .prefix */ .Pl}release` in annotations))
        return undefined;
    const record = (0,_record_record_js__WEBPACK_IMPORTED_MODULE_7__/* .recordBy */ .VY)(rollout, [_evidence_release_js__WEBPACK_IMPORTED_MODULE_2__/* .argoRollouts */ .G5]);
    const { stableHash, template } = record;
    if (stableHash === undefined || template === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`The Rollout ${rollout.metadata.namespace}/${rollout.metadata.name} carries a release record without its versions (annotations ${_record_names_js__WEBPACK_IMPORTED_MODULE_6__/* .prefix */ .Pl}stable-hash, ${_record_names_js__WEBPACK_IMPORTED_MODULE_6__/* .prefix */ .Pl}template).`, { input: 'workload', fix: `Restore them, or remove its annotations ${_record_names_js__WEBPACK_IMPORTED_MODULE_6__/* .prefix */ .Pl}… by hand.` });
    return { ...record, stableHash, template };
}
/** Identity of a template: what tells the release's own from one that somebody put there since. */
const templateId = (template) => (0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .hashOf */ .qQ)(template).slice(0, 12);
const isTemplateOf = (record, { spec }) => templateId(spec.template) === record.template;
/** Writes what the record says from now on, onto a Rollout that carries the release still; throws CanaryGone when somebody has ended it. */
async function amendRecordOn(cluster, { metadata }, { release }, changes) {
    const at = (key) => `/metadata/annotations/${key.replace('/', '~1')}`;
    const amended = Object.entries((0,_record_record_js__WEBPACK_IMPORTED_MODULE_7__/* .annotationsOf */ .Ih)(changes));
    try {
        return await cluster.patch(_ports_resources_js__WEBPACK_IMPORTED_MODULE_4__/* .resources */ .E.rollouts, metadata.namespace ?? '', metadata.name, {
            type: 'json',
            body: [
                { op: 'test', path: at(`${_record_names_js__WEBPACK_IMPORTED_MODULE_6__/* .prefix */ .Pl}release`), value: release },
                ...amended.map(([key, value]) => ({ op: 'add', path: at(key), value })),
            ],
        });
    }
    catch (thrown) {
        if (!(thrown instanceof _ports_cluster_js__WEBPACK_IMPORTED_MODULE_3__/* .ClusterError */ .b && thrown.failure === 'invalid'))
            throw thrown;
        throw new _record_canary_gone_js__WEBPACK_IMPORTED_MODULE_5__/* .CanaryGone */ .S(`The release of the Rollout ${metadata.name} was ended by somebody else in this moment.`, { cause: thrown });
    }
}
/** The release is over: the Rollout is its owner's alone again. */
async function forgetRecord(cluster, { metadata }) {
    await cluster.patch(_ports_resources_js__WEBPACK_IMPORTED_MODULE_4__/* .resources */ .E.rollouts, metadata.namespace ?? '', metadata.name, {
        type: 'merge',
        body: {
            metadata: { annotations: Object.fromEntries(_record_record_js__WEBPACK_IMPORTED_MODULE_7__/* .recordKeys */ .IH.map((key) => [key, null])) },
        },
    });
}


/***/ }),

/***/ 68497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ routedPercent),
/* harmony export */   B_: () => (/* binding */ stepsOf),
/* harmony export */   DT: () => (/* binding */ revisionOf),
/* harmony export */   EE: () => (/* binding */ formerRevisions),
/* harmony export */   Es: () => (/* binding */ isRouted),
/* harmony export */   Is: () => (/* binding */ isSettled),
/* harmony export */   MK: () => (/* binding */ isAtPause),
/* harmony export */   Qx: () => (/* binding */ hashOfPods),
/* harmony export */   TC: () => (/* binding */ templateFrom),
/* harmony export */   TT: () => (/* binding */ saidBy),
/* harmony export */   XJ: () => (/* binding */ isObserved),
/* harmony export */   hb: () => (/* binding */ wantedReplicas),
/* harmony export */   jZ: () => (/* binding */ hashLabel),
/* harmony export */   tr: () => (/* binding */ isEndless),
/* harmony export */   uK: () => (/* binding */ rolloutKind)
/* harmony export */ });
/** Beside the kinds of workloads whose canary a release makes itself. */
const rolloutKind = 'Rollout';
/** On ReplicaSets and pods; a label of its own, not the Deployment's `pod-template-hash`. */
const hashLabel = 'rollouts-pod-template-hash';
const revisionKey = 'rollout.argoproj.io/revision';
const historyKey = 'rollout.argoproj.io/revision-history';
const ephemeralKey = 'rollout.argoproj.io/ephemeral-metadata';
const revisionOf = ({ metadata }) => metadata.annotations?.[revisionKey] ?? '';
/** The numbers that a ReplicaSet had before it became the newest again. */
const formerRevisions = ({ metadata }) => (metadata.annotations?.[historyKey] ?? '').split(',').filter((text) => text !== '');
const hashOfPods = ({ metadata }) => metadata.labels?.[hashLabel] ?? '';
const wantedReplicas = ({ spec }) => spec.replicas ?? 1;
const stepsOf = ({ spec }) => spec.strategy?.canary?.steps ?? [];
const isEndless = ({ pause }) => pause !== undefined && (pause.duration === undefined || pause.duration === null);
/** The controller has seen this very spec. Its other statements are about an earlier one until then. */
const isObserved = ({ metadata, status }) => Number(status?.observedGeneration ?? Number.NaN) >= (metadata.generation ?? 0);
/** Paused at a step of the strategy, and not by a person or an analysis. */
const isAtPause = ({ status = {} }) => (status.pauseConditions ?? []).some(({ reason }) => reason === 'CanaryPauseStep');
const isRouted = ({ spec }) => spec.strategy?.canary?.trafficRouting !== undefined;
/** The share that the data plane gives the canary, in percent; 0 without one, or while it speaks of another version. */
function routedPercent({ status = {} }) {
    const { weight = 0, podTemplateHash } = status.canary?.weights?.canary ?? {};
    return podTemplateHash === status.currentPodHash ? weight : 0;
}
/**
 * Nothing is under way: one version, all of it serving. With traffic routing pods of the version before stay for a while after they are out of
 * use (scaleDownDelaySeconds); without it they would be users'.
 */
function isSettled(rollout) {
    const { status = {} } = rollout;
    const wanted = wantedReplicas(rollout);
    return (isObserved(rollout) &&
        status.abort !== true &&
        status.stableRS !== undefined &&
        status.stableRS === status.currentPodHash &&
        (status.updatedReplicas ?? 0) === wanted &&
        (isRouted(rollout)
            ? (status.canary?.weights?.canary.weight ?? 0) === 0
            : (status.replicas ?? 0) === wanted) &&
        (status.availableReplicas ?? 0) >= wanted);
}
/** What the Rollout says of itself, for people. */
function saidBy({ status = {} }) {
    const { phase = 'without a status', message = '' } = status;
    return message === '' ? phase : `${phase}: ${message}`;
}
/**
 * The template of a ReplicaSet as its Rollout had it: without the hash and without what the strategy put in (ephemeral metadata,
 * anti-affinity). Defaults that the API server filled in stay; the controller compares after filling them in itself.
 */
function templateFrom(replicaSet, rollout) {
    const { template } = replicaSet.spec;
    const injected = injectedInto(replicaSet);
    const without = (given, keys) => Object.fromEntries(Object.entries(given ?? {}).filter(([key]) => key !== hashLabel && !(key in keys)));
    const annotations = without(template.metadata?.annotations, injected.annotations);
    const { affinity, ...spec } = template.spec;
    const own = rollout.spec.template.spec.affinity;
    const kept = rollout.spec.strategy?.canary?.antiAffinity === undefined ? affinity : own;
    return {
        metadata: {
            labels: without(template.metadata?.labels, injected.labels),
            ...(Object.keys(annotations).length === 0 ? {} : { annotations }),
        },
        spec: { ...spec, ...(kept === undefined ? {} : { affinity: kept }) },
    };
}
function injectedInto({ metadata }) {
    const none = { labels: {}, annotations: {} };
    try {
        const found = JSON.parse(metadata.annotations?.[ephemeralKey] ?? '{}');
        return {
            ...none,
            ...found,
        };
    }
    catch {
        return none;
    }
}


/***/ }),

/***/ 71575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ anewIfGone),
/* harmony export */   S: () => (/* binding */ CanaryGone)
/* harmony export */ });
/* harmony import */ var _ports_cluster_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59830);

/** The canary that a step was planned with is gone: another run has ended the release, or somebody deleted it. */
class CanaryGone extends Error {
    name = 'CanaryGone';
}
/** Whether a step failed because what it was planned with is no more. */
const isGone = (thrown) => thrown instanceof CanaryGone ||
    (thrown instanceof _ports_cluster_js__WEBPACK_IMPORTED_MODULE_0__/* .ClusterError */ .b && thrown.failure === 'not-found');
/**
 * Carries out a plan. When what it was made for is gone, somebody else has ended the release in this moment: `anew` plans what is left to do, once;
 * undefined = it is not that, and the failure stands.
 */
async function anewIfGone(plan, carryOut, anew) {
    try {
        return await carryOut(plan);
    }
    catch (thrown) {
        const again = isGone(thrown) ? await anew() : undefined;
        if (again === undefined)
            throw thrown;
        return await carryOut(again);
    }
}


/***/ }),

/***/ 95186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _9: () => (/* binding */ copyAnnotations),
/* harmony export */   iH: () => (/* binding */ promotedByLost),
/* harmony export */   qS: () => (/* binding */ recordOrCopy),
/* harmony export */   vQ: () => (/* binding */ readLost),
/* harmony export */   zh: () => (/* binding */ forgetCopy),
/* harmony export */   zl: () => (/* binding */ lostReleaseOf)
/* harmony export */ });
/* harmony import */ var _evidence_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13431);
/* harmony import */ var _evidence_release_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44692);
/* harmony import */ var _ports_cluster_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59830);
/* harmony import */ var _ports_resources_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78461);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77699);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43594);






const recordAnnotation = `${_names_js__WEBPACK_IMPORTED_MODULE_4__/* .prefix */ .Pl}record`;
const promotesAnnotation = `${_names_js__WEBPACK_IMPORTED_MODULE_4__/* .prefix */ .Pl}promotes-sha256`;
/** The kind of the workload: a canary says it by itself, a copy must be told. */
const kindField = 'kind';
/**
 * The release record once more, on the lease: whoever deletes the canary by hand deletes its annotations, and with them what stable was before
 * the release, its autoscaler's bounds and the route whose weights still lead to nothing. Written before the record itself.
 */
const copyAnnotations = (record, promotes) => ({
    [recordAnnotation]: (0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)({ ...(0,_record_js__WEBPACK_IMPORTED_MODULE_5__/* .annotationsOf */ .Ih)(record), [kindField]: record.kind }),
    [promotesAnnotation]: promotes === undefined ? null : containersHash(promotes),
});
/** By their containers as the API server keeps them: what tells a promotion of ours from somebody's own change of stable. */
const containersHash = ({ spec }) => (0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .hashOf */ .qQ)(spec.template.spec.containers);
/** Undefined without a copy that can be read, or of another kind of workload; that the canary is gone is for the caller to know. */
function lostReleaseOf(lease, wanted) {
    const { annotations = {} } = lease?.metadata ?? {};
    const copied = parsed(annotations[recordAnnotation]);
    const kind = _evidence_release_js__WEBPACK_IMPORTED_MODULE_1__/* .workloadKinds */ .dd.find((known) => known === copied[kindField]);
    if (kind === undefined || (wanted !== undefined && wanted !== kind))
        return undefined;
    const record = (0,_record_js__WEBPACK_IMPORTED_MODULE_5__/* .parseRecord */ .Hh)(kind, copied);
    return record === undefined ? undefined : { record, promotes: annotations[promotesAnnotation] };
}
function parsed(text) {
    try {
        return JSON.parse(text ?? '{}') ?? {};
    }
    catch {
        return {};
    }
}
/** The same from the cluster. */
const readLost = async (cluster, { namespace, name, kind, }) => lostReleaseOf(await cluster.get(_ports_resources_js__WEBPACK_IMPORTED_MODULE_3__/* .resources */ .E.leases, namespace, (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .leaseName */ .AI)(name)), kind);
/** The record of a canary of ours whose annotations somebody has made unreadable is in its copy; throws without any. */
function recordOrCopy(canary, lease) {
    const { annotations = {}, labels = {} } = canary.metadata;
    const kind = _evidence_release_js__WEBPACK_IMPORTED_MODULE_1__/* .workloadKinds */ .dd.find((known) => known === canary.kind);
    const own = kind === undefined ? undefined : (0,_record_js__WEBPACK_IMPORTED_MODULE_5__/* .parseRecord */ .Hh)(kind, annotations);
    const copied = labels[_names_js__WEBPACK_IMPORTED_MODULE_4__/* .trackLabel */ .K$] === 'canary' ? lostReleaseOf(lease, kind)?.record : undefined;
    return own ?? copied ?? (0,_record_js__WEBPACK_IMPORTED_MODULE_5__/* .recordOf */ .zv)(canary);
}
/** Whether stable runs what a promotion of the lost release was giving it. */
const promotedByLost = (stable, { promotes }) => promotes !== undefined && promotes === containersHash(stable);
/** Just before the canary goes by our own hand: everything is restored, so nothing is to be restored from the copy any more. */
async function forgetCopy(cluster, namespace, workload) {
    try {
        await cluster.patch(_ports_resources_js__WEBPACK_IMPORTED_MODULE_3__/* .resources */ .E.leases, namespace, (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .leaseName */ .AI)(workload), {
            type: 'merge',
            body: {
                metadata: { annotations: { [recordAnnotation]: null, [promotesAnnotation]: null } },
            },
        });
    }
    catch (thrown) {
        if (!(thrown instanceof _ports_cluster_js__WEBPACK_IMPORTED_MODULE_2__/* .ClusterError */ .b && thrown.failure === 'not-found'))
            throw thrown;
    }
}


/***/ }),

/***/ 35970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fx: () => (/* binding */ parseAutoscaler),
/* harmony export */   KD: () => (/* binding */ pausedReplicas),
/* harmony export */   tK: () => (/* binding */ autoscalerText)
/* harmony export */ });
/* unused harmony export isCount */
/* harmony import */ var _evidence_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13431);

const pausedReplicas = 'autoscaling.keda.sh/paused-replicas';
const isCount = (value) => Number.isInteger(value) && Number(value) >= 0;
const autoscalerText = (held) => (0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(held);
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


/***/ }),

/***/ 27789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IU: () => (/* binding */ renewing),
/* harmony export */   Kd: () => (/* binding */ holderOf),
/* harmony export */   MU: () => (/* binding */ isOurs),
/* harmony export */   Oj: () => (/* binding */ dropLease),
/* harmony export */   UU: () => (/* binding */ holdLease),
/* harmony export */   ng: () => (/* binding */ runOf),
/* harmony export */   p1: () => (/* binding */ expiryOf),
/* harmony export */   zL: () => (/* binding */ mayTake)
/* harmony export */ });
/* unused harmony export renewLease */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _ports_resources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78461);
/* harmony import */ var _workload_kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53838);
/* harmony import */ var _workload_races_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16627);
/* harmony import */ var _canary_gone_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71575);
/* harmony import */ var _copy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95186);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77699);







/** RFC 3339 with microseconds, the API's MicroTime. */
const microTime = (date) => date.toISOString().replace('Z', '000Z');
const holderOf = (run) => `${run.runId}-${run.runAttempt}`;
/** Takes or renews the lease of a workload, as it then stands; refuses with the holder's name while another run holds it (10 §1). */
const holdLease = (claim) => (0,_workload_races_js__WEBPACK_IMPORTED_MODULE_3__/* .unraced */ .p)(() => take(claim));
async function take(claim) {
    const { cluster, clock, run, namespace, workload } = claim;
    const now = clock.now();
    const name = (0,_names_js__WEBPACK_IMPORTED_MODULE_6__/* .leaseName */ .AI)(workload);
    const found = await cluster.get(_ports_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .resources */ .E.leases, namespace, name);
    if (claim.canary !== undefined && (0,_copy_js__WEBPACK_IMPORTED_MODULE_5__/* .lostReleaseOf */ .zl)(found) === undefined)
        await requireSame(cluster, claim.canary);
    const spec = {
        holderIdentity: holderOf(run),
        leaseDurationSeconds: Math.max(1, Math.ceil(claim.durationMs / 1000)),
        renewTime: microTime(now),
    };
    const annotations = { [`${_names_js__WEBPACK_IMPORTED_MODULE_6__/* .prefix */ .Pl}run-url`]: run.runUrl, ...claim.annotations };
    if (found === undefined)
        return await cluster.create(_ports_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .resources */ .E.leases, {
            apiVersion: 'coordination.k8s.io/v1',
            kind: 'Lease',
            metadata: {
                name,
                namespace,
                labels: { ..._names_js__WEBPACK_IMPORTED_MODULE_6__/* .managedBy */ .ZF, [_names_js__WEBPACK_IMPORTED_MODULE_6__/* .workloadLabel */ .Uq]: workload },
                annotations: withoutNulls(annotations),
            },
            spec: { ...spec, acquireTime: microTime(now), leaseTransitions: 0 },
        });
    if (!mayTake(found, run, now) && claim.force !== true)
        throw refusal(found, workload);
    const changed = found.spec.holderIdentity !== spec.holderIdentity;
    const transitions = found.spec.leaseTransitions ?? 0;
    return await cluster.patch(_ports_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .resources */ .E.leases, namespace, name, {
        type: 'merge',
        body: {
            metadata: { resourceVersion: found.metadata.resourceVersion, annotations },
            spec: changed
                ? { ...spec, acquireTime: microTime(now), leaseTransitions: transitions + 1 }
                : spec,
        },
    });
}
async function requireSame(cluster, canary) {
    const { namespace = '', name, uid } = canary.metadata;
    const now = await (0,_workload_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .readWorkload */ .Ez)(cluster, { kind: (0,_workload_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .kindOf */ .I)(canary), namespace, name });
    if (now?.metadata.uid !== uid)
        throw new _canary_gone_js__WEBPACK_IMPORTED_MODULE_4__/* .CanaryGone */ .S(`${name} is gone: its release was ended by somebody else in this moment.`);
}
const withoutNulls = (annotations) => Object.fromEntries(Object.entries(annotations).flatMap(([name, value]) => (value === null ? [] : [[name, value]])));
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
/** The holder and where it runs, in words. */
function runOf({ metadata, spec }) {
    const url = metadata.annotations?.[`${_names_js__WEBPACK_IMPORTED_MODULE_6__/* .prefix */ .Pl}run-url`] ?? '';
    return `${spec.holderIdentity}${url === '' ? '' : ` (${url})`}`;
}
function refusal(lease, workload) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`The workload ${workload} is being released by run ${runOf(lease)} until ${new Date(expiryOf(lease)).toISOString()}.`, {
        input: 'workload',
        fix: 'Wait for it, or end it with rollback-canary.',
    });
}
async function dropLease(cluster, namespace, workload) {
    await cluster.remove(_ports_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .resources */ .E.leases, namespace, (0,_names_js__WEBPACK_IMPORTED_MODULE_6__/* .leaseName */ .AI)(workload));
}
const renewEveryMs = 30_000;
const renewAgainMs = 5000;
/** Says that the run which holds the lease is alive; false when it is not ours (any more): whoever holds it now decides. */
const renewLease = ({ cluster, clock, run }, namespace, workload) => (0,_workload_races_js__WEBPACK_IMPORTED_MODULE_3__/* .unraced */ .p)(async () => {
    const name = (0,_names_js__WEBPACK_IMPORTED_MODULE_6__/* .leaseName */ .AI)(workload);
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
            ports.log.warning(`The lease ${(0,_names_js__WEBPACK_IMPORTED_MODULE_6__/* .leaseName */ .AI)(workload)} could not be renewed: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.messageOf)(thrown)}`, 'lease');
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

/***/ 99346:
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

/***/ 77699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AI: () => (/* binding */ leaseName),
/* harmony export */   Cw: () => (/* binding */ nameBeside),
/* harmony export */   K$: () => (/* binding */ trackLabel),
/* harmony export */   Pl: () => (/* binding */ prefix),
/* harmony export */   Uq: () => (/* binding */ workloadLabel),
/* harmony export */   W7: () => (/* binding */ canaryLabels),
/* harmony export */   ZF: () => (/* binding */ managedBy),
/* harmony export */   mh: () => (/* binding */ canaryName),
/* harmony export */   sH: () => (/* binding */ canarySelector)
/* harmony export */ });
/* harmony import */ var _evidence_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13431);

const prefix = 'sluice.dev/';
const trackLabel = 'sluice.dev/track';
const workloadLabel = 'sluice.dev/workload';
const managedBy = { 'app.kubernetes.io/managed-by': 'sluice' };
/** Names of Services and Jobs end at 63 characters; a longer one is cut, and the hash of the whole keeps it apart from its like. */
function nameBeside(workload, suffix) {
    const name = `${workload}-${suffix}`;
    if (name.length <= 63)
        return name;
    const hash = (0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .hashOf */ .qQ)(workload).slice(0, 8);
    return `${workload.slice(0, 63 - suffix.length - hash.length - 2)}-${hash}-${suffix}`;
}
const canaryName = (workload) => nameBeside(workload, 'canary');
const leaseName = (workload) => `sluice-${workload}`;
const canaryLabels = (workload) => ({
    [trackLabel]: 'canary',
    [workloadLabel]: workload,
});
const canarySelector = (workload) => `${trackLabel}=canary,${workloadLabel}=${workload}`;


/***/ }),

/***/ 43594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ amendRecord),
/* harmony export */   Hh: () => (/* binding */ parseRecord),
/* harmony export */   IH: () => (/* binding */ recordKeys),
/* harmony export */   Ih: () => (/* binding */ annotationsOf),
/* harmony export */   VY: () => (/* binding */ recordBy),
/* harmony export */   ZP: () => (/* binding */ stableSelector),
/* harmony export */   se: () => (/* binding */ differsFrom),
/* harmony export */   zv: () => (/* binding */ recordOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _evidence_release_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44692);
/* harmony import */ var _workload_kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53838);
/* harmony import */ var _workload_objects_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98241);
/* harmony import */ var _held_autoscaler_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35970);
/* harmony import */ var _matches_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99346);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77699);







/** Pods of the workload that are not its canary. */
const stableSelector = ({ spec }) => `${(0,_workload_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .selectorText */ .nM)(spec.selector)},${_names_js__WEBPACK_IMPORTED_MODULE_6__/* .trackLabel */ .K$}!=canary`;
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
    stableHash: 'stable-hash',
    template: 'template',
    copies: 'copies',
};
const recordKeys = Object.values(names).map((name) => _names_js__WEBPACK_IMPORTED_MODULE_6__/* .prefix */ .Pl + name);
function annotationsOf(record) {
    const annotations = {};
    for (const [field, name] of Object.entries(names)) {
        const value = record[field];
        if (value !== undefined)
            annotations[_names_js__WEBPACK_IMPORTED_MODULE_6__/* .prefix */ .Pl + name] = String(value);
    }
    return annotations;
}
/** Whether an object carries another record than this. The deadline alone is renewed only when a stage begins: the same inputs again change nothing. */
function differsFrom(record, { metadata }) {
    const has = metadata.annotations ?? {};
    return Object.entries(annotationsOf(record)).some(([key, value]) => !key.endsWith('/expires-at') && !key.endsWith('/run-url') && has[key] !== value);
}
/** The record of a canary; throws when it is not one of ours or was tampered with. */
function recordOf(canary) {
    return { ...recordBy(canary, _evidence_release_js__WEBPACK_IMPORTED_MODULE_1__/* .exposureProviderNames */ .Nn), kind: (0,_workload_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .kindOf */ .I)(canary) };
}
function recordBy({ kind, metadata }, providers) {
    const record = parseWritten(metadata.annotations ?? {}, providers);
    if (record === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`The ${kind} ${metadata.namespace}/${metadata.name} exists but carries no readable release record (annotations ${_names_js__WEBPACK_IMPORTED_MODULE_6__/* .prefix */ .Pl}…).`, {
            input: 'workload',
            fix: 'If it is not a canary of Sluice, rename it; if it is, restore its annotations or delete it by hand.',
        });
    return record;
}
/** The record that annotations spell; undefined when they do not. */
function parseRecord(kind, annotations) {
    const record = parseWritten(annotations, _evidence_release_js__WEBPACK_IMPORTED_MODULE_1__/* .exposureProviderNames */ .Nn);
    return record === undefined ? undefined : { ...record, kind };
}
function parseWritten(annotations, providers) {
    const text = (field) => annotations[_names_js__WEBPACK_IMPORTED_MODULE_6__/* .prefix */ .Pl + names[field]] ?? '';
    const provider = providers.find((name) => name === text('provider'));
    if (provider === undefined)
        return undefined;
    const record = {
        release: text('release'),
        stage: Number(text('stage')),
        exposure: Number(text('exposure')),
        provider,
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
        copies: text('copies') || undefined,
        partitions: text('partitions') === '' ? undefined : Number(text('partitions')),
        stableHash: text('stableHash') || undefined,
        template: text('template') || undefined,
    };
    const broken = record.release === '' ||
        !Number.isInteger(record.stage) ||
        !Number.isInteger(record.stableReplicas) ||
        (0,_matches_js__WEBPACK_IMPORTED_MODULE_5__/* .parseMatches */ .jd)(record.matches) === undefined ||
        (0,_held_autoscaler_js__WEBPACK_IMPORTED_MODULE_4__/* .parseAutoscaler */ .Fx)(record.autoscaler) === 'broken' ||
        !Number.isInteger(record.partitions ?? 1) ||
        Number.isNaN(Date.parse(record.expiresAt));
    return broken ? undefined : record;
}
/** Writes what the record says from now on onto the canary. */
async function amendRecord(cluster, canary, changes) {
    const { namespace = '', name } = canary.metadata;
    await cluster.patch((0,_workload_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .typeOf */ .QP)(canary).resource, namespace, name, {
        type: 'merge',
        body: { metadata: { annotations: annotationsOf(changes) } },
    });
}


/***/ }),

/***/ 66395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ briefPod)
/* harmony export */ });
/**
 * What waiting and watching read of a pod. A pod is 5 to 20 kB, and a release may have thousands of them before it: environment, probes, volumes and
 * the record of field owners, which nobody reads here, are let go as soon as a page or an event was parsed.
 */
function briefPod({ apiVersion, kind, metadata, spec, status = {} }) {
    const { containers } = spec;
    return {
        apiVersion,
        kind,
        metadata: some(metadata, 'name', 'namespace', 'uid', 'resourceVersion', 'deletionTimestamp'),
        spec: {
            ...some(spec, 'nodeName', 'hostNetwork', 'terminationGracePeriodSeconds'),
            containers: containers.map((container) => some(container, 'name', 'image', 'ports')),
        },
        status: {
            ...some(status, 'phase', 'podIP'),
            conditions: (status.conditions ?? []).filter(({ type }) => readConditions.includes(type)),
            containerStatuses: (status.containerStatuses ?? []).map(briefStatus),
        },
    };
}
const readConditions = ['Ready', 'PodScheduled'];
const briefStatus = (status) => some(status, 'name', 'ready', 'restartCount', 'image', 'state', 'lastState');
/** These fields, as far as they are there. */
function some(object, ...names) {
    const entries = names.filter((name) => object[name] !== undefined).map((n) => [n, object[n]]);
    return Object.fromEntries(entries);
}


/***/ }),

/***/ 53838:
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

// EXTERNAL MODULE: ./lib/evidence/release.js
var release = __webpack_require__(44692);
// EXTERNAL MODULE: ./lib/ports/resources.js
var resources = __webpack_require__(78461);
// EXTERNAL MODULE: ./lib/workload/objects.js
var objects = __webpack_require__(98241);
// EXTERNAL MODULE: ./lib/workload/ownership.js
var ownership = __webpack_require__(45092);
;// CONCATENATED MODULE: ./lib/workload/deployment.js



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

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/workload/stateful-set.js




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

;// CONCATENATED MODULE: ./lib/workload/kinds.js



const workloadTypes = {
    Deployment: deploymentType,
    StatefulSet: statefulSetType,
};
/** The kind of an object that is read as a workload. */
function kindOf({ kind, metadata }) {
    const found = release/* workloadKinds */.dd.find((known) => known === kind);
    if (found === undefined)
        throw new Error(`${metadata.name} is a ${kind}: only a ${release/* workloadKinds */.dd.join(' or ')} is released`);
    return found;
}
const typeOf = (workload) => workloadTypes[kindOf(workload)];
const revisionOf = (workload) => typeOf(workload).revisionOf(workload);
const isRolledOut = (workload) => typeOf(workload).isRolledOut(workload);
const readWorkload = (cluster, { kind, namespace, name }) => cluster.get(workloadTypes[kind].resource, namespace, name);


/***/ }),

/***/ 98241:
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

/***/ 45092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LW: () => (/* binding */ ownedBy),
/* harmony export */   S4: () => (/* binding */ owns),
/* harmony export */   aL: () => (/* binding */ listOwned)
/* harmony export */ });
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98241);

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

/***/ 16627:
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


/***/ })

};

export const id = 2111;
export const ids = [2111];
export const modules = {

/***/ 34687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $1: () => (/* binding */ kindNames),
/* harmony export */   $x: () => (/* binding */ effectOf),
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   Mb: () => (/* binding */ ofContainers),
/* harmony export */   P3: () => (/* binding */ takesAway),
/* harmony export */   bi: () => (/* binding */ residues),
/* harmony export */   hb: () => (/* binding */ isOneShot),
/* harmony export */   ky: () => (/* binding */ needsDaemon),
/* harmony export */   qj: () => (/* binding */ actionOf),
/* harmony export */   wL: () => (/* binding */ faultTypes)
/* harmony export */ });
/* unused harmony export kinds */
/* harmony import */ var _ports_resources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78461);
/* harmony import */ var _traps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36656);


const never = () => false;
const always = () => true;
const lasting = {
    ofContainers: always,
    oneShot: never,
    takesAway: never,
    effect: () => 'records',
    daemon: always,
    residue: undefined,
};
const ruled = (type, lists) => ({ ...lasting, effect: () => 'rules', residue: { type, lists } });
/** The one table of faults (https://chaos-mesh.org/docs/simulate-pod-chaos-on-kubernetes/ and its neighbours, v1alpha1 of 2.8). */
const kinds = {
    PodChaos: {
        ...lasting,
        type: _ports_resources_js__WEBPACK_IMPORTED_MODULE_0__.resources.podChaos,
        field: 'podChaos',
        actions: ['pod-kill', 'pod-failure', 'container-kill'],
        fields: ['gracePeriod', 'containerNames'],
        ofContainers: (action) => action === 'container-kill',
        oneShot: (action) => action !== 'pod-failure',
        takesAway: always,
        daemon: (action) => action === 'container-kill',
        effect: (action) => action === 'pod-kill' ? 'pods-gone' : action === 'container-kill' ? 'restarted' : 'paused',
        trap: ({ gracePeriod = 0 }) => Number.isInteger(gracePeriod) && Number(gracePeriod) >= 0
            ? undefined
            : 'gracePeriod must be a whole number of seconds from 0',
    },
    NetworkChaos: {
        ...ruled(_ports_resources_js__WEBPACK_IMPORTED_MODULE_0__.resources.podNetworkChaos, ['iptables', 'tcs', 'ipsets']),
        type: _ports_resources_js__WEBPACK_IMPORTED_MODULE_0__.resources.networkChaos,
        field: 'networkChaos',
        actions: ['delay', 'loss', 'duplicate', 'corrupt', 'partition', 'bandwidth'],
        fields: [
            ...['direction', 'target', 'externalTargets', 'device'],
            ...['delay', 'loss', 'duplicate', 'corrupt', 'bandwidth'],
        ],
        ofContainers: never,
        // One that is cut off will say that it is not ready.
        takesAway: (action) => action === 'partition',
        trap: (0,_traps_js__WEBPACK_IMPORTED_MODULE_1__/* .firstTrap */ ._L)(_traps_js__WEBPACK_IMPORTED_MODULE_1__/* .networkReach */ .a0, _traps_js__WEBPACK_IMPORTED_MODULE_1__/* .networkBlock */ .C3),
    },
    StressChaos: {
        ...lasting,
        type: _ports_resources_js__WEBPACK_IMPORTED_MODULE_0__.resources.stressChaos,
        field: 'stressChaos',
        actions: [],
        fields: ['stressors', 'stressngStressors', 'containerNames'],
        trap: _traps_js__WEBPACK_IMPORTED_MODULE_1__/* .stressors */ .JA,
    },
    IOChaos: {
        ...ruled(_ports_resources_js__WEBPACK_IMPORTED_MODULE_0__.resources.podIoChaos, ['actions']),
        type: _ports_resources_js__WEBPACK_IMPORTED_MODULE_0__.resources.ioChaos,
        field: 'ioChaos',
        actions: ['latency', 'fault', 'attrOverride', 'mistake'],
        fields: [
            ...['volumePath', 'path', 'methods', 'percent', 'containerNames'],
            ...['delay', 'errno', 'attr', 'mistake'],
        ],
        trap: _traps_js__WEBPACK_IMPORTED_MODULE_1__/* .ioBlock */ .GZ,
    },
    TimeChaos: {
        ...lasting,
        type: _ports_resources_js__WEBPACK_IMPORTED_MODULE_0__.resources.timeChaos,
        field: 'timeChaos',
        actions: [],
        fields: ['timeOffset', 'clockIds', 'containerNames'],
        trap: _traps_js__WEBPACK_IMPORTED_MODULE_1__/* .timeOffset */ .TO,
    },
    DNSChaos: {
        ...lasting,
        type: _ports_resources_js__WEBPACK_IMPORTED_MODULE_0__.resources.dnsChaos,
        field: 'dnsChaos',
        actions: ['error', 'random'],
        fields: ['patterns', 'containerNames'],
        trap: _traps_js__WEBPACK_IMPORTED_MODULE_1__/* .dnsPatterns */ .Pc,
    },
    HTTPChaos: {
        ...ruled(_ports_resources_js__WEBPACK_IMPORTED_MODULE_0__.resources.podHttpChaos, ['rules']),
        type: _ports_resources_js__WEBPACK_IMPORTED_MODULE_0__.resources.httpChaos,
        field: 'httpChaos',
        actions: [],
        fields: [
            ...['target', 'port', 'path', 'method', 'code', 'request_headers', 'response_headers'],
            ...['abort', 'delay', 'replace', 'patch', 'tls'],
        ],
        ofContainers: never,
        trap: _traps_js__WEBPACK_IMPORTED_MODULE_1__/* .httpRules */ .Om,
    },
    JVMChaos: {
        ...lasting,
        type: _ports_resources_js__WEBPACK_IMPORTED_MODULE_0__.resources.jvmChaos,
        field: 'jvmChaos',
        actions: ['latency', 'return', 'exception', 'stress', 'gc', 'ruleData'],
        fields: [
            ...['class', 'method', 'latency', 'value', 'exception', 'cpuCount', 'memType', 'ruleData'],
            ...['pid', 'port', 'containerNames'],
        ],
        trap: _traps_js__WEBPACK_IMPORTED_MODULE_1__/* .jvmRules */ .$k,
    },
};
const kindNames = Object.keys(kinds);
const kindOf = (name) => kinds[name];
/** Every type of object that a fault of ours can be; a Workflow is what ends one from inside the cluster. */
const faultTypes = [
    _ports_resources_js__WEBPACK_IMPORTED_MODULE_0__.resources.chaosWorkflows,
    ...kindNames.map((name) => kinds[name].type),
];
/** Everything a fault may leave in pods. */
const residues = kindNames.flatMap((name) => {
    const { residue } = kindOf(name);
    return residue === undefined ? [] : [residue];
});
const actionOf = ({ spec }) => String(spec['action'] ?? '');
const isOneShot = (fault) => kindOf(fault.kind).oneShot(actionOf(fault));
const takesAway = (fault) => kindOf(fault.kind).takesAway(actionOf(fault));
const ofContainers = (fault) => kindOf(fault.kind).ofContainers(actionOf(fault));
const needsDaemon = (fault) => kindOf(fault.kind).daemon(actionOf(fault));
const effectOf = (fault) => kindOf(fault.kind).effect(actionOf(fault));


/***/ }),

/***/ 36656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $k: () => (/* binding */ jvmRules),
/* harmony export */   C3: () => (/* binding */ networkBlock),
/* harmony export */   Ej: () => (/* binding */ textsIn),
/* harmony export */   GZ: () => (/* binding */ ioBlock),
/* harmony export */   JA: () => (/* binding */ stressors),
/* harmony export */   Om: () => (/* binding */ httpRules),
/* harmony export */   Pc: () => (/* binding */ dnsPatterns),
/* harmony export */   TO: () => (/* binding */ timeOffset),
/* harmony export */   _L: () => (/* binding */ firstTrap),
/* harmony export */   a0: () => (/* binding */ networkReach),
/* harmony export */   yL: () => (/* binding */ mapIn)
/* harmony export */ });
/* unused harmony export addressIn */
/* harmony import */ var _inputs_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67581);
/* harmony import */ var _inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50976);


const mapIn = (value) => ((0,_inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(value) ? value : {});
const textsIn = (value) => Array.isArray(value) ? value.map(String) : [];
const positive = (value) => {
    const ms = typeof value === 'string' ? (0,_inputs_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E9)(value) : undefined;
    return ms !== undefined && ms > 0;
};
/** A number, written as a text or not. */
const inRange = (value, min, max) => {
    const number = typeof value === 'number'
        ? value
        : typeof value === 'string' && /^\d+(\.\d+)?$/.test(value)
            ? Number(value)
            : Number.NaN;
    return number >= min && number <= max;
};
/** The first of them that speaks. */
const firstTrap = (...traps) => (spec) => {
    for (const trap of traps) {
        const said = trap(spec);
        if (said !== undefined)
            return said;
    }
    return undefined;
};
/** Names of the blocks that an action of NetworkChaos reads, with the number that each must have. */
const blocks = {
    delay: ({ delay }) => positive(mapIn(delay)['latency'])
        ? undefined
        : 'action delay needs delay.latency, a duration above 0: without it Chaos Mesh accepts the object and can never recover it',
    loss: (spec) => share(spec, 'loss'),
    duplicate: (spec) => share(spec, 'duplicate'),
    corrupt: (spec) => share(spec, 'corrupt'),
    bandwidth: ({ bandwidth }) => {
        const { rate, limit, buffer } = mapIn(bandwidth);
        return typeof rate === 'string' && /^\d+(bit|[kmgt]?bps)$/i.test(rate)
            ? inRange(limit, 1, 2 ** 32) && inRange(buffer, 1, 2 ** 32)
                ? undefined
                : 'action bandwidth needs bandwidth.limit and bandwidth.buffer, each at least 1 byte'
            : 'action bandwidth needs bandwidth.rate, such as 1mbps';
    },
};
function share(spec, action) {
    const given = mapIn(spec[action])[action];
    if (inRange(given, 0, 100) && Number(given) > 0)
        return undefined;
    return `action ${action} needs ${action}.${action}, a percentage above 0 up to 100: without it Chaos Mesh accepts the object and can never recover it`;
}
const networkBlock = (spec) => blocks[String(spec['action'])]?.(spec);
/** What an external target is; undefined = Chaos Mesh would resolve it once, at its own place, or not at all. */
function addressIn(text) {
    const found = /^(\d{1,3}(?:\.\d{1,3}){3})(?:\/(\d{1,2}))?(?::(\d{1,5}))?$/.exec(text);
    if (found === null)
        return undefined;
    const [, ip = '', prefix = '32', port] = found;
    const good = ip.split('.').every((part) => Number(part) <= 255) &&
        Number(prefix) <= 32 &&
        (port === undefined || inRange(port, 1, 65_535));
    return good ? { port: port !== undefined, prefix: Number(prefix) } : undefined;
}
/** Rules on other pods than the canary's, on nobody's packets or on everybody's. */
const networkReach = (spec) => {
    const { action, direction = 'to', target, externalTargets } = spec;
    if (target !== undefined)
        return "target puts rules on the pods that it selects, which are not the canary's: name the addresses in externalTargets";
    const targets = textsIn(externalTargets);
    if (action === 'partition' && targets.length === 0)
        return "a partition without externalTargets drops every packet of the pod, those of the kubelet's probes too";
    for (const text of targets) {
        const found = addressIn(text);
        if (found === undefined)
            return `externalTargets has ${JSON.stringify(text)}: only IPv4 addresses and networks, with a port or without; a name is resolved once, by the controller, and IPv6 is not cut`;
        if (found.prefix < 8)
            return `externalTargets has ${JSON.stringify(text)}, which is nearly every address there is`;
        if (found.port && direction !== 'to')
            return `externalTargets has ${JSON.stringify(text)} with direction ${String(direction)}: incoming packets are matched by the pod's own port, so its answers would pass; leave the port out`;
    }
    if (!['to', 'from', 'both'].includes(String(direction)))
        return `direction ${JSON.stringify(direction)} is not one of to, from, both`;
    return direction !== 'to' && action !== 'partition' && targets.length > 0
        ? `direction ${String(direction)} with externalTargets is for partitions only`
        : undefined;
};
const stressors = ({ stressors: given, stressngStressors }) => {
    if (stressngStressors !== undefined)
        return 'stressngStressors ends the controller of Chaos Mesh up to 2.8.3 with a panic, and then nothing recovers: use stressors';
    const { cpu, memory } = mapIn(given);
    if (cpu === undefined && memory === undefined)
        return 'stressors needs cpu or memory';
    if (cpu !== undefined && !inRange(mapIn(cpu)['workers'], 1, 64))
        return 'stressors.cpu.workers must be from 1 to 64';
    if (cpu !== undefined && !inRange(mapIn(cpu)['load'] ?? 100, 1, 100))
        return 'stressors.cpu.load must be from 1 to 100';
    if (memory === undefined)
        return undefined;
    const { workers, size } = mapIn(memory);
    if (!inRange(workers, 1, 64))
        return 'stressors.memory.workers must be from 1 to 64';
    return typeof size === 'string' && /^(\d+(\.\d+)?%|\d+(\.\d+)?\s?[KMG]?i?B)$/i.test(size)
        ? undefined
        : 'stressors.memory.size must be such as 256MB or 50%';
};
const ioActions = {
    latency: ({ delay }) => positive(delay) ? undefined : 'action latency needs delay, such as 100ms',
    fault: ({ errno }) => inRange(errno, 1, 133) ? undefined : 'action fault needs errno, a number from 1 (5 is EIO)',
    attrOverride: ({ attr }) => ((0,_inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(attr) ? undefined : 'action attrOverride needs attr'),
    mistake: ({ mistake }) => ((0,_inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(mistake) ? undefined : 'action mistake needs mistake'),
};
const ioBlock = (spec) => {
    const { volumePath, percent = 100 } = spec;
    if (typeof volumePath !== 'string' || !volumePath.startsWith('/'))
        return 'volumePath must be the mount path of a volume';
    if (!inRange(percent, 1, 100))
        return 'percent must be from 1 to 100';
    return ioActions[String(spec['action'])]?.(spec);
};
const timeOffset = ({ timeOffset: given }) => typeof given === 'string' && positive(given.replace(/^-/, ''))
    ? undefined
    : 'timeOffset must be a duration that is not 0, such as -30s';
const dnsPatterns = ({ patterns }) => {
    const given = textsIn(patterns);
    if (given.length === 0)
        return "without patterns every name is hit, that of the cluster's own API too";
    const bad = given.find((one) => !/^[\w-]+(\.[\w-]+)*(\.?\*)?$/.test(one));
    return bad === undefined
        ? undefined
        : `patterns has ${JSON.stringify(bad)}: a name, with a wildcard at its end alone`;
};
const httpRules = (spec) => {
    const { target, port, abort, delay, replace, patch } = spec;
    if (target !== 'Request' && target !== 'Response')
        return 'target must be Request or Response';
    if (!inRange(port, 1, 65_535))
        return 'port must be from 1 to 65535';
    if (delay !== undefined && !positive(delay))
        return 'delay must be a duration above 0';
    return abort === true || delay !== undefined || (0,_inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(replace) || (0,_inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(patch)
        ? undefined
        : 'one of abort: true, delay, replace and patch is needed';
};
const jvmRules = ({ action, class: ofClass, method, latency }) => {
    const named = typeof ofClass === 'string' && typeof method === 'string';
    if (['latency', 'return', 'exception'].includes(String(action)) && !named)
        return `action ${String(action)} needs class and method`;
    return action === 'latency' && !inRange(latency, 1, 600_000)
        ? 'action latency needs latency in milliseconds'
        : undefined;
};


/***/ }),

/***/ 84789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J7: () => (/* binding */ incompleteBeta),
/* harmony export */   Rf: () => (/* binding */ studentCdf)
/* harmony export */ });
/* unused harmony export logGamma */
/** ln Γ(x) for x > 0 (Lanczos, g = 7, n = 9). */
function logGamma(x) {
    const c = [
        0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313,
        -176.61502916214059, 12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6,
        1.5056327351493116e-7,
    ];
    if (x < 0.5)
        return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
    const t = x + 6.5;
    const series = c.reduce((sum, value, i) => (i === 0 ? value : sum + value / (x - 1 + i)), 0);
    return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(t) - t + Math.log(series);
}
/** Regularised incomplete beta I_x(a, b): continued fraction (DLMF 8.17.22), Lentz's method. */
function incompleteBeta(x, a, b) {
    if (x <= 0)
        return 0;
    if (x >= 1)
        return 1;
    if (x > (a + 1) / (a + b + 2))
        return 1 - incompleteBeta(1 - x, b, a);
    const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x)) /
        a;
    const tiny = 1e-300;
    let c = 1;
    let d = 1 / nonZero(1 - ((a + b) * x) / (a + 1), tiny);
    let fraction = d;
    for (let m = 1; m <= 500; m++) {
        const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1 / nonZero(1 + even * d, tiny);
        c = nonZero(1 + even / c, tiny);
        fraction *= d * c;
        const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 / nonZero(1 + odd * d, tiny);
        c = nonZero(1 + odd / c, tiny);
        const step = d * c;
        fraction *= step;
        if (Math.abs(step - 1) < 1e-14)
            break;
    }
    return Math.min(1, front * fraction);
}
const nonZero = (value, tiny) => (Math.abs(value) < tiny ? tiny : value);
/** P(T ≤ t) of Student's t with `df` degrees of freedom. */
function studentCdf(t, df) {
    const tail = 0.5 * incompleteBeta(df / (df + t * t), df / 2, 0.5);
    return t >= 0 ? 1 - tail : tail;
}


/***/ }),

/***/ 15273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aU: () => (/* binding */ limitInWords),
/* harmony export */   d9: () => (/* binding */ limitIn),
/* harmony export */   n7: () => (/* binding */ limitDocument),
/* harmony export */   sB: () => (/* binding */ compareLimits)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _inputs_units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9002);


const written = ['%', 'ms', 's', 'm', 'B', 'KiB', 'MiB', 'GiB'];
const what = `a limit: a number, or a number with its unit (${written.join(', ')})`;
const limitDocument = {
    read: (value, path) => {
        if (typeof value === 'number' && value >= 0 && value <= _inputs_units_js__WEBPACK_IMPORTED_MODULE_1__/* .largestLimit */ .iJ)
            return { value, unit: null };
        const match = typeof value === 'string'
            ? /^(\d{1,15}(?:\.\d{1,15})?) ?(%|[A-Za-z]{1,3})$/.exec(value)
            : null;
        const [, digits = '', unit = ''] = match ?? [];
        const number = Number(digits);
        if (match === null || !written.includes(unit))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${JSON.stringify(value)} is not ${what}.`, {
                input: path,
                fix: 'Example: 0.5% or 300ms.',
            });
        if (unit === '%' && number > 100)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${number} % is not a share from 0 to 100 %.`, { input: path });
        return { value: number, unit };
    },
    json: {
        oneOf: [
            { type: 'number', minimum: 0, maximum: _inputs_units_js__WEBPACK_IMPORTED_MODULE_1__/* .largestLimit */ .iJ },
            { type: 'string', pattern: `^\\d+(\\.\\d+)? ?(${written.join('|')})$` },
        ],
    },
};
/** The limit as a number in the unit of a measurement; undefined when it is of another kind, or no such share exists. */
function limitIn(limit, unit) {
    const to = Object.hasOwn(_inputs_units_js__WEBPACK_IMPORTED_MODULE_1__/* .keptUnits */ .ai, unit) ? _inputs_units_js__WEBPACK_IMPORTED_MODULE_1__/* .keptUnits */ .ai[unit] : undefined;
    const { value } = limit;
    if (limit.unit === null)
        return to?.of === 'share' && value > 100 / to.times ? undefined : value;
    const from = _inputs_units_js__WEBPACK_IMPORTED_MODULE_1__/* .units */ .MD[limit.unit];
    return from === undefined || to === undefined || from.of !== to.of
        ? undefined
        : (value * from.times) / to.times;
}
const limitInWords = ({ value, unit }) => unit === null ? String(value) : `${value} ${unit}`;
/**
 * Whether `to` allows more than `from` where more is worse: 1, 0 or -1; undefined when they cannot be compared, since one is bare or of another
 * kind.
 */
function compareLimits(from, to) {
    const scaled = ({ value, unit }) => {
        if (unit === null)
            return { of: 'bare', value };
        const known = _inputs_units_js__WEBPACK_IMPORTED_MODULE_1__/* .units */ .MD[unit];
        return known === undefined ? undefined : { of: known.of, value: value * known.times };
    };
    const [a, b] = [scaled(from), scaled(to)];
    if (a === undefined || b === undefined || a.of !== b.of)
        return undefined;
    return b.value > a.value ? 1 : b.value < a.value ? -1 : 0;
}


/***/ }),

/***/ 7686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DB: () => (/* binding */ dimensionPolicy),
/* harmony export */   De: () => (/* binding */ thresholdFor),
/* harmony export */   G4: () => (/* binding */ defaultPolicy),
/* harmony export */   JP: () => (/* binding */ frozen),
/* harmony export */   ON: () => (/* binding */ parsePolicy)
/* harmony export */ });
/* unused harmony export policyDocument */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62713);
/* harmony import */ var _evidence_schemas_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39222);
/* harmony import */ var _evidence_schemas_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91323);
/* harmony import */ var _limit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15273);





/**
 * Error rate and GC pause, with latency and goroutines. Session interruption (Sentry) and dependency SLA (Envoy) have no source yet and
 * are not in it. Nobody named these: which of them a gate measures depends on its checks.
 */
const defaultPolicy = {
    dimensions: {
        'error-rate': { weight: 0.25, critical: true },
        latency: { weight: 0.25, critical: true },
        goroutines: { weight: 0.25, critical: true },
        'gc-pause': { weight: 0.25, critical: false },
    },
    other: { weight: 0.1, critical: true },
    confidence: [
        { exposure: 0, atLeast: 0.5 },
        { exposure: 10, atLeast: 0.6 },
        { exposure: 50, atLeast: 0.8 },
        { exposure: 100, atLeast: 0.9 },
    ],
    require: [],
    named: [],
};
/** The input `policy` as it is written. */
const policyDocument = (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
    $schema: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(_evidence_schemas_words_js__WEBPACK_IMPORTED_MODULE_3__/* .line */ .n8),
    dimensions: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)((0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
        weight: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(0, 1000)),
        critical: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM),
        limit: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(_limit_js__WEBPACK_IMPORTED_MODULE_4__/* .limitDocument */ .n7),
    }), _evidence_schemas_words_js__WEBPACK_IMPORTED_MODULE_3__/* .byName */ .nG)),
    confidence: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)((0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(0, 1), {
        key: {
            form: /^(100(\.0+)?|\d{1,2}(\.\d{1,6})?)$/,
            what: 'an exposure from 0 to 100 in percent',
        },
        max: 100,
    })),
    require: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(_evidence_schemas_words_js__WEBPACK_IMPORTED_MODULE_3__/* .checkName */ .I3, 100)),
    freezes: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(_evidence_schemas_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .freezeDocument */ .Vv, 100)),
});
/** A policy in YAML over the default one; what does not fit is an error that names its path. */
function parsePolicy(value, input) {
    const written = policyDocument.read(value, input);
    const named = written.dimensions ?? {};
    const policy = {
        ...defaultPolicy,
        dimensions: {
            ...defaultPolicy.dimensions,
            ...Object.fromEntries(Object.entries(named).map(([name, given]) => [name, { ...usual(name), ...given }])),
        },
        ...(written.confidence === undefined ? {} : { confidence: thresholds(written.confidence) }),
        ...(written.require === undefined ? {} : { require: written.require }),
        named: Object.keys(named).sort(),
        ...(written.freezes === undefined ? {} : { freezes: freezesOf(written.freezes, input) }),
    };
    const weights = Object.values(policy.dimensions).reduce((sum, { weight }) => sum + weight, 0);
    if (!(weights > 0))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError('Its weights sum to 0: no data could say anything.', {
            input: `${input}.dimensions`,
            fix: 'Give at least one dimension a weight.',
        });
    return policy;
}
/** What is not named is critical. */
const usual = (name) => (Object.hasOwn(defaultPolicy.dimensions, name) ? defaultPolicy.dimensions[name] : undefined) ??
    defaultPolicy.other;
const thresholds = (written) => Object.entries(written)
    .map(([exposure, atLeast]) => ({ exposure: Number(exposure), atLeast }))
    .sort((a, b) => a.exposure - b.exposure);
function freezesOf(freezes, input) {
    for (const [i, { from, to }] of freezes.entries())
        if (!(Date.parse(to) > Date.parse(from)))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`It ends at ${to}, and begins at ${from}.`, {
                input: `${input}.freezes[${i}]`,
                fix: 'Write the earlier time first, as 2026-11-27T00:00:00Z.',
            });
    return freezes;
}
/** Why nothing is promoted at a time; undefined when it may be. */
function frozen({ freezes = [] }, nowMs) {
    const now = freezes.find(({ from, to }) => Date.parse(from) <= nowMs && nowMs < Date.parse(to));
    return now === undefined
        ? undefined
        : `the policy freezes promotions until ${now.to}: ${now.reason}`;
}
const dimensionPolicy = (policy, dimension) => (Object.hasOwn(policy.dimensions, dimension) ? policy.dimensions[dimension] : undefined) ??
    policy.other;
/** The least confidence at an exposure that was reached; below the first entry nothing suffices. */
function thresholdFor(policy, achievedPercent) {
    return (policy.confidence.filter(({ exposure }) => exposure <= achievedPercent).at(-1)?.atLeast ?? 1);
}


/***/ }),

/***/ 62713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   Gd: () => (/* binding */ formed),
/* harmony export */   HI: () => (/* binding */ variants),
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   P8: () => (/* binding */ anyJson),
/* harmony export */   RG: () => (/* binding */ anyMap),
/* harmony export */   V2: () => (/* binding */ pair),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   dY: () => (/* binding */ constant),
/* harmony export */   g1: () => (/* binding */ record),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   me: () => (/* binding */ nullable),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   rD: () => (/* binding */ wholeNumber),
/* harmony export */   yL: () => (/* binding */ oneOf),
/* harmony export */   zM: () => (/* binding */ boolean)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50976);


/** A map with exactly the keys of T. */
function object(fields) {
    const all = Object.entries(fields);
    const shapes = all.map(([key, field]) => [key, 'optional' in field ? _inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq(field.optional.read) : field.read]);
    const required = all.filter(([, field]) => !('optional' in field)).map(([key]) => key);
    return {
        read: _inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik(Object.fromEntries(shapes)),
        json: {
            type: 'object',
            properties: Object.fromEntries(all.map(([key, field]) => [key, 'optional' in field ? field.optional.json : field.json])),
            required,
            additionalProperties: false,
        },
    };
}
const optional = (described) => ({ optional: described });
const nullable = ({ read, json }) => ({
    read: (value, path) => (value === null ? null : read(value, path)),
    json: { anyOf: [{ type: 'null' }, json] },
});
const list = ({ read, json }, max) => ({
    read: _inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_(read, { max }),
    json: { type: 'array', items: json, maxItems: max },
});
const pair = {
    read: (value, path) => {
        const [a, b] = _inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_(_inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai(-1e300, 1e300), { min: 2, max: 2 })(value, path);
        return [a ?? 0, b ?? 0];
    },
    json: { type: 'array', items: { type: 'number' }, minItems: 2, maxItems: 2 },
};
const record = ({ read, json }, { key, max }) => ({
    read: _inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1(read, { key, max }),
    json: {
        type: 'object',
        propertyNames: { pattern: key.form.source },
        additionalProperties: json,
        maxProperties: max,
    },
});
const oneOf = (...options) => ({
    read: _inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL(...options),
    json: { enum: options },
});
const number = (min = -1e300, max = 1e300) => ({
    read: _inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai(min, max),
    json: { type: 'number', minimum: min, maximum: max },
});
const wholeNumber = (min, max) => ({
    read: _inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeNumber */ .rD(min, max),
    json: { type: 'integer', minimum: min, maximum: max },
});
const boolean = { read: _inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM, json: { type: 'boolean' } };
/** A name, hash or other text of a form. */
const formed = (max, form) => ({
    read: _inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq(max, form),
    json: { type: 'string', maxLength: max, pattern: form.form.source },
});
/** What people or programs wrote, e.g. a line of a log: any character, since rendering makes it inert. */
const prose = (max) => ({
    read: (value, path) => {
        if (typeof value !== 'string' || value.length > max)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(typeof value === 'string'
                ? `It has ${value.length} characters, more than ${max}.`
                : 'It is not a text.', { input: path });
        return value;
    },
    json: { type: 'string', maxLength: max },
});
/** One of several maps, told apart by the key `by`. */
const variants = (by, choices) => {
    const known = choices;
    return {
        read: (value, path) => {
            const kind = value !== null && typeof value === 'object' && Object.hasOwn(value, by)
                ? value[by]
                : undefined;
            const chosen = typeof kind === 'string' && Object.hasOwn(known, kind) ? known[kind] : undefined;
            if (chosen === undefined)
                return _inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL(...Object.keys(known))(kind, `${path}.${by}`);
            return chosen.read(value, path);
        },
        json: { oneOf: Object.values(known).map(({ json }) => json) },
    };
};
const deepest = 40;
/** Any JSON value: its numbers finite, its depth bounded. */
const anyJson = {
    read: (value, path) => {
        refuseNoData(value, path, 0);
        return value;
    },
    json: {},
};
function refuseNoData(value, path, depth) {
    if (depth > deepest)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError('It is nested too deeply.', { input: path });
    if (typeof value === 'number' && !Number.isFinite(value))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${value} is not a finite number.`, { input: path });
    if (value !== null && typeof value === 'object')
        for (const [key, item] of Object.entries(value))
            refuseNoData(item, `${path}.${key.slice(0, 80)}`, depth + 1);
}
/** A map of any JSON values by name. */
const anyMap = record(anyJson, {
    key: { form: /^[^\p{C}]{1,200}$/u, what: 'the name of a parameter' },
    max: 1000,
});
/** The text that says which document it is. */
const constant = (value) => ({
    read: _inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL(value),
    json: { const: value },
});


/***/ }),

/***/ 39222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vv: () => (/* binding */ freezeDocument),
/* harmony export */   _8: () => (/* binding */ policyReadingDocument),
/* harmony export */   j0: () => (/* binding */ policyRecordDocument)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62713);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91323);


const freezeDocument = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ from: _words_js__WEBPACK_IMPORTED_MODULE_1__/* .instant */ .uR, to: _words_js__WEBPACK_IMPORTED_MODULE_1__/* .instant */ .uR, reason: _words_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8 });
const dimension = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    weight: (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(0, 1000),
    critical: _document_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM,
    limit: (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ value: (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(0, 1e15), unit: (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(_words_js__WEBPACK_IMPORTED_MODULE_1__/* .word */ .Vm) })),
});
const share = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(0, 1);
const policy = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    dimensions: (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)(dimension, _words_js__WEBPACK_IMPORTED_MODULE_1__/* .byName */ .nG),
    other: dimension,
    confidence: (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ exposure: (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(0, 100), atLeast: share }), 100),
    require: (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_words_js__WEBPACK_IMPORTED_MODULE_1__/* .checkName */ .I3, 100),
    named: (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_words_js__WEBPACK_IMPORTED_MODULE_1__/* .word */ .Vm, 200),
    freezes: (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(freezeDocument, 100)),
});
const known = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ version: _words_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8, sha256: _words_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Text */ .f1, by: _words_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8, policy });
const change = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    tick: (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)((0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(0, 1e9)),
    version: _words_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8,
    sha256: _words_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256OrNothing */ .OW,
    by: _words_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8,
    outcome: (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('accepted', 'loosening', 'invalid'),
    diff: (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_words_js__WEBPACK_IMPORTED_MODULE_1__/* .reason */ .l, 100),
});
/** The part of evidence and decisions that says which policy was in force. */
const policyRecordDocument = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    source: _words_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8,
    bound: known,
    inForce: (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(known),
    at: _words_js__WEBPACK_IMPORTED_MODULE_1__/* .instant */ .uR,
    changes: (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(change, 100),
});
/** The part of a bundle's input.json that says how the policy was read. */
const policyReadingDocument = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    source: _words_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8,
    state: (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('text', 'unusable', 'away'),
    problem: _words_js__WEBPACK_IMPORTED_MODULE_1__/* .reason */ .l,
    version: _words_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8,
    by: _words_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8,
    maxAgeMs: (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(0, 1e12),
    loosening: (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('refuse', 'allow'),
});


/***/ }),

/***/ 91323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D2: () => (/* binding */ observationFile),
/* harmony export */   I3: () => (/* binding */ checkName),
/* harmony export */   L6: () => (/* binding */ kubeName),
/* harmony export */   OW: () => (/* binding */ sha256OrNothing),
/* harmony export */   Vm: () => (/* binding */ word),
/* harmony export */   WJ: () => (/* binding */ verdict),
/* harmony export */   f1: () => (/* binding */ sha256Text),
/* harmony export */   l: () => (/* binding */ reason),
/* harmony export */   lq: () => (/* binding */ wordOrNothing),
/* harmony export */   n8: () => (/* binding */ line),
/* harmony export */   nG: () => (/* binding */ byName),
/* harmony export */   uR: () => (/* binding */ instant)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62713);

/** Words that several documents share. Names are names: no path, no control character, no white space around them. */
const kubeName = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .formed */ .Gd)(253, {
    form: /^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$/,
    what: 'a Kubernetes name',
});
const checkName = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .formed */ .Gd)(63, {
    form: /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/,
    what: 'the name of a check (lower-case letters, digits and -)',
});
/** Of measurements, dimensions, revisions, units. */
const word = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .formed */ .Gd)(120, {
    form: /^[A-Za-z0-9%]([A-Za-z0-9._:%/-]{0,118}[A-Za-z0-9%])?$/,
    what: 'a name (letters, digits, . _ : / -)',
});
/** '' where it is not known. */
const wordOrNothing = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .formed */ .Gd)(120, {
    form: /^([A-Za-z0-9][A-Za-z0-9._:-]{0,119})?$/,
    what: 'a name (letters, digits, . _ : -) or nothing',
});
const sha256Text = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .formed */ .Gd)(64, {
    form: /^[0-9a-f]{64}$/,
    what: 'a SHA-256 in hexadecimal digits',
});
const sha256OrNothing = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .formed */ .Gd)(64, {
    form: /^([0-9a-f]{64})?$/,
    what: 'a SHA-256 in hexadecimal digits, or nothing',
});
const instant = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .formed */ .Gd)(40, {
    form: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)$/,
    what: 'a time such as 2026-01-31T12:00:00Z',
});
const observationFile = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .formed */ .Gd)(100, {
    form: /^observations\/[0-9a-f]{64}\.json$/,
    what: 'observations/<SHA-256>.json',
});
const verdict = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('pass', 'fail', 'inconclusive', 'error');
const line = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(2000);
/** Reasons may hold several lines of a container's log. */
const reason = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(20_000);
const byName = {
    key: { form: /^[A-Za-z0-9]([A-Za-z0-9._-]{0,251}[A-Za-z0-9])?$/, what: 'a name' },
    max: 200,
};


/***/ }),

/***/ 9002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MD: () => (/* binding */ units),
/* harmony export */   ai: () => (/* binding */ keptUnits),
/* harmony export */   iJ: () => (/* binding */ largestLimit)
/* harmony export */ });
/** As people write them behind a number. */
const units = {
    '%': { of: 'share', times: 1 },
    ms: { of: 'time', times: 1 },
    s: { of: 'time', times: 1000 },
    m: { of: 'time', times: 60_000 },
    B: { of: 'size', times: 1 },
    ...Object.fromEntries(['K', 'M', 'G', 'T'].flatMap((letter, i) => [
        [`${letter === 'K' ? 'k' : letter}B`, { of: 'size', times: 1000 ** (i + 1) }],
        [`${letter}iB`, { of: 'size', times: 1024 ** (i + 1) }],
        [`${letter}i`, { of: 'size', times: 1024 ** (i + 1) }],
    ])),
};
/** In which measurements are kept, in the words of the evidence, and how a limit in them is written. */
const keptUnits = {
    '1': { of: 'share', times: 100, named: 'a proportion', example: '0.5%' },
    percent: { of: 'share', times: 1, named: 'a percentage', example: '0.5%' },
    s: { of: 'time', times: 1000, named: 'a time', example: '300ms' },
    ms: { of: 'time', times: 1, named: 'a time', example: '300ms' },
    bytes: { of: 'size', times: 1, named: 'a size', example: '512MiB' },
};
/** No limit is larger. */
const largestLimit = 1e15;


/***/ })

};

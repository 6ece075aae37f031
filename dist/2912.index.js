export const id = 2912;
export const ids = [2912,4200];
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

/***/ 97867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ contradictionIn),
/* harmony export */   z: () => (/* binding */ contradictionOf)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56868);

/** log10 of the bet from which harm is likely enough to be looked into (docs/judge.md, contradiction). */
const likely = 1;
/** Slower by a quarter is what the judge calls relevant; less is calm. */
const slower = 1.25;
/**
 * Signals that contradict each other (E4): one kind of harm is likely while the kind that usually comes with it stays calm. High latency without errors is
 * waiting (pools, locks, queues); errors without latency are a new way to fail; lost work without either is silence. Returns the contradiction in a sentence.
 */
function contradictionIn({ metric, score }, looks, { checks }, bounds) {
    const leads = checks.find(({ name }) => name === metric);
    if (leads === undefined || score < likely)
        return undefined;
    const errors = calmErrors(looks, checks);
    const latency = calmLatency(looks, checks, bounds);
    if (isLatency(leads))
        return errors && `latency rises (${leads.name}) while ${errors}`;
    if (isErrors(leads))
        return latency && `errors rise (${leads.name}) while ${latency}`;
    return leads.dimension === 'throughput' && errors !== undefined
        ? `work is lost (${leads.name}) while ${errors}`
        : undefined;
}
const isLatency = ({ kind, dimension }) => kind === 'histogram' && dimension === 'latency';
const isErrors = ({ kind, dimension }) => kind === 'counts' && dimension === 'error-rate';
/** Undefined = not calm, or not measured: what was not seen contradicts nothing. */
function calmErrors(looks, checks) {
    const said = checks.filter(isErrors).map((check) => {
        const rate = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .summarised */ .jV)(check, (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .samplesOf */ .lc)(looks, check), undefined);
        if (rate === null || rate > (check.limit ?? 0))
            return undefined;
        return `errors stay normal (${check.name} ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .significant */ .I1)(rate * 100)} %)`;
    });
    return said.length === 0 || said.includes(undefined) ? undefined : said[0];
}
function calmLatency(looks, checks, bounds) {
    const said = checks.filter(isLatency).map((check) => {
        const of = (arm) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .summarised */ .jV)(check, (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .samplesOf */ .lc)(looks, check, arm), bounds[check.name]);
        const [canary, stable] = [of('canary'), of('baseline')];
        if (canary === null || stable === null || canary > slower * stable)
            return undefined;
        return `latency stays normal (${check.name})`;
    });
    return said.length === 0 || said.includes(undefined) ? undefined : said[0];
}
/** The same of a verdict: what a gate says at its end, where nobody saw it coming. */
function contradictionOf(measurements) {
    const of = (dimension) => measurements.filter((one) => one.dimension === dimension && one.canary !== null);
    const failed = (all) => all.find(({ verdict }) => verdict === 'fail');
    const [errors, latency] = [of('error-rate'), of('latency')];
    const isCalm = ({ verdict, canary, limit }) => verdict !== 'fail' && (limit === null || (canary ?? 0) <= limit);
    const calm = (all) => all.every(isCalm) ? all[0] : undefined;
    const [slow, bad] = [failed(latency), failed(errors)];
    const [calmErrors, calmLatency] = [calm(errors), calm(latency)];
    if (slow !== undefined && calmErrors !== undefined)
        return `latency rises (${slow.name}) while errors stay normal (${calmErrors.name} ${calmErrors.canary} %)`;
    if (bad !== undefined && calmLatency !== undefined)
        return `errors rise (${bad.name}) while latency stays normal (${calmLatency.name})`;
    return undefined;
}


/***/ }),

/***/ 79740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K$: () => (/* binding */ historyParametersOf),
/* harmony export */   cj: () => (/* binding */ adaptiveRuleOf),
/* harmony export */   ck: () => (/* binding */ historyInputs),
/* harmony export */   om: () => (/* binding */ historyOf)
/* harmony export */ });
/* unused harmony export excludedOf */
/* harmony import */ var _evidence_release_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44692);
/* harmony import */ var _inputs_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67581);
/* harmony import */ var _inputs_numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66159);
/* harmony import */ var _inputs_regular_expression_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14200);
/* harmony import */ var _inputs_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34565);
/* harmony import */ var _inputs_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86806);
/* harmony import */ var _release_handle_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(11103);
/* harmony import */ var _workload_kinds_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(49677);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8810);
/* harmony import */ var _same_clock_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(15293);










const timeZone = {
    ...(0,_inputs_text_js__WEBPACK_IMPORTED_MODULE_5__/* .line */ .n8)(100),
    words: 'IANA time zone',
    read: (value, name) => (0,_same_clock_js__WEBPACK_IMPORTED_MODULE_9__/* .timeZoneOf */ .ln)((0,_inputs_text_js__WEBPACK_IMPORTED_MODULE_5__/* .line */ .n8)(100).read(value, name), name),
};
/** Inputs about earlier days (docs/gate-metrics.md). */
const historyInputs = {
    history: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)(_inputs_text_js__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zM, 'true', {
        says: 'Read the same clock time of the last seven days, where the source keeps them (prometheus).',
        example: 'false',
    }),
    'time-zone': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)(timeZone, 'UTC', {
        says: 'In which clock times of earlier days are the same.',
        example: 'Europe/Berlin',
    }),
    exclude: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_4__/* .maybe */ .no)(_inputs_text_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq, {
        says: 'Times of earlier days that are no example (incidents, rollbacks, holidays): intervals start/end in RFC 3339 or whole local days, between commas or lines.',
        example: '2026-11-20T10:00Z/2026-11-20T12:00Z, 2026-12-24',
    }),
    'history-pods': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_4__/* .maybe */ .no)(_inputs_regular_expression_js__WEBPACK_IMPORTED_MODULE_3__/* .regularExpression */ .t0, {
        says: "Matches the label pod of the workload's pods on earlier days; empty = names that a Deployment's pods get.",
        example: 'shop-.*',
    }),
    'history-before': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_inputs_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(0, 24 * 3_600_000), '10m', {
        says: 'How long before the release earlier days are compared with today.',
        example: '15m',
    }),
    'history-deviations': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_inputs_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .decimal */ ._)(0.5, 20), '2', {
        says: 'How many robust standard deviations from earlier days trip the adaptive limit.',
        example: '3',
    }),
    'history-effect': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_inputs_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .decimal */ ._)(0, 10), '0.1', {
        says: 'Relative change from earlier days that never trips the adaptive limit.',
        example: '0.2',
    }),
};
const adaptiveRuleOf = (inputs) => ({
    k: inputs['history-deviations'],
    minimumEffect: inputs['history-effect'],
});
/** Times that are no example; read early, so that a mistake is named before anything is waited for. */
const excludedOf = (inputs) => (0,_same_clock_js__WEBPACK_IMPORTED_MODULE_9__/* .parseExcluded */ ._v)(inputs.exclude ?? '', inputs['time-zone'], 'exclude');
/** Null = they are not wanted. A mistake in `exclude` is named all the same. */
function historyParametersOf(inputs) {
    const excluded = excludedOf(inputs);
    if (!inputs.history)
        return null;
    return {
        timeZone: inputs['time-zone'],
        excluded,
        podPattern: inputs['history-pods'] ?? null,
        beforeSeconds: inputs['history-before'] / 1000,
    };
}
/** Earlier days of the workload, when the source keeps them and they are wanted; null otherwise. */
async function historyOf(ports, asked, handle, { checks, intervalSeconds, horizon, }) {
    const { clock, log, cluster, source, signal } = ports;
    if (asked === null || source.pastPods === undefined)
        return null;
    const startMs = clock.now().getTime();
    const intervalMs = intervalSeconds * 1000;
    return log.group('Earlier days', async () => {
        const history = await (0,_history_js__WEBPACK_IMPORTED_MODULE_8__/* .readHistory */ .Lu)({ source, log, signal }, {
            checks,
            namespace: handle.namespace,
            podPattern: asked.podPattern ?? (0,_history_js__WEBPACK_IMPORTED_MODULE_8__/* .podPatternOf */ .D)(handle.workload, (0,_evidence_release_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOfHandle */ .s9)(handle)),
            timeZone: asked.timeZone,
            excluded: asked.excluded,
            window: { startMs, endMs: startMs + horizon * intervalMs },
            releasedMs: Math.min(startMs, await releasedAt(cluster, handle, startMs)),
            beforeMs: asked.beforeSeconds * 1000,
            intervalMs,
        });
        for (const { date, problem, pods } of history?.days ?? [])
            log.info(`${date}: ${problem ?? `${pods} pods`}`);
        return history;
    });
}
/** The canary was created when the release began: until then the old version was alone. */
async function releasedAt(cluster, handle, otherwise) {
    const found = await (0,_workload_kinds_js__WEBPACK_IMPORTED_MODULE_7__/* .readWorkload */ .Ez)(cluster, (0,_release_handle_js__WEBPACK_IMPORTED_MODULE_6__/* .canaryPlaceOf */ .H$)(handle));
    const createdMs = Date.parse(found?.metadata.creationTimestamp ?? '');
    return Number.isNaN(createdMs) ? otherwise : createdMs;
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


/***/ }),

/***/ 66159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   _: () => (/* binding */ decimal),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   uM: () => (/* binding */ share)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86806);


const integer = (min, max) => ({
    words: `Whole number from ${min} to ${max}`,
    form: { kind: 'whole number', min, max },
    read: (value, name) => {
        const trimmed = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)().read(value, name);
        const number = Number(trimmed);
        if (!/^[+-]?\d+$/.test(trimmed) || number < min || number > max)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(trimmed)} is not a whole number from ${min} to ${max}.`, {
                input: name,
                fix: `Example: ${Math.max(min, Math.min(max, 10))}.`,
            });
        return number;
    },
});
const decimal = (min, max) => ({
    words: `Number from ${min} to ${max}`,
    form: { kind: 'number', min, max },
    read: (value, name) => {
        const trimmed = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)().read(value, name);
        const number = Number(trimmed);
        if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(trimmed) || number < min || number > max)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(trimmed)} is not a number from ${min} to ${max}.`, {
                input: name,
            });
        return number;
    },
});
/** `10` or `10%`, 0 to 100. */
const percent = (min = 0, max = 100) => ({
    words: `Percent from ${min} to ${max}`,
    form: { kind: 'percent', min, max },
    read: (value, name) => {
        const trimmed = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)().read(value, name);
        const match = /^(\d{1,3}(?:\.\d+)?)\s*%?$/.exec(trimmed);
        const number = match === null ? Number.NaN : Number(match[1]);
        if (!(number >= min && number <= max))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(trimmed)} is not a percentage from ${min} to ${max}.`, {
                input: name,
                fix: 'Example: 10 or 10%.',
            });
        return number;
    },
});
const leastShare = 0.1;
/** A share of the work: nothing, or from 0.1 % on. */
const share = {
    ...percent(0, 100),
    words: `Percent from ${leastShare} to 100, or 0`,
    read: (value, name) => {
        const number = percent(0, 100).read(value, name);
        if (number > 0 && number < leastShare)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${number} % is less than ${leastShare} %, the smallest share.`, {
                input: name,
            });
        return number;
    },
};


/***/ }),

/***/ 14200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xp: () => (/* binding */ isRegularExpression),
/* harmony export */   bP: () => (/* binding */ matchesWhole),
/* harmony export */   t0: () => (/* binding */ regularExpression)
/* harmony export */ });
/* unused harmony export patternLimit */
/* harmony import */ var re2js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2856);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86806);



const patternLimit = 500;
const compiled = new Map();
/** RE2, as Prometheus has it: linear in the text, whatever the pattern. A label of 26 characters kept `(a|a)*b` busy for 22 s. */
function compile(pattern) {
    const known = compiled.get(pattern);
    if (known !== undefined)
        return known;
    const made = re2js__WEBPACK_IMPORTED_MODULE_2__/* .RE2JS */ .L3.compile(pattern, re2js__WEBPACK_IMPORTED_MODULE_2__/* .RE2JS */ .L3.DOTALL);
    // A release has a handful of patterns; the bound only keeps a long-lived process small.
    if (compiled.size >= 1000)
        compiled.clear();
    compiled.set(pattern, made);
    return made;
}
/** Whether the whole text matches, as label matchers are anchored. */
const matchesWhole = (pattern, text) => compile(pattern).matches(text);
/** Whether it is a pattern that RE2, and so Prometheus, takes; look-around and back-references are not. */
function isRegularExpression(pattern) {
    if (pattern.length > patternLimit)
        return false;
    try {
        compile(pattern);
        return true;
    }
    catch {
        return false;
    }
}
const regularExpression = {
    ...(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)(patternLimit),
    words: 'Regular expression (RE2)',
    read: (value, name) => {
        const expression = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)(patternLimit).read(value, name);
        if (!isRegularExpression(expression))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(expression)} is not a regular expression.`, {
                input: name,
                fix: 'RE2 as in Prometheus: no look-around and no back-references. Example: shop-.*',
            });
        return expression;
    },
};


/***/ }),

/***/ 34565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   R5: () => (/* binding */ readInput),
/* harmony export */   W_: () => (/* binding */ lenient),
/* harmony export */   dn: () => (/* binding */ expression),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   mw: () => (/* binding */ required),
/* harmony export */   no: () => (/* binding */ maybe)
/* harmony export */ });
/* unused harmony export inputLimitBytes */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** No input is larger: the runner itself would refuse the environment long before. */
const inputLimitBytes = 1_000_000;
/** An example that is an expression of a workflow; action.yml itself may hold none, so its braces are left out there. */
const expression = (of) => ['${{', of, '}}'].join(' ');
const required = (type, about) => ({
    type,
    ...about,
    fallback: undefined,
});
/** Absent means `fallback`, written as in a workflow. */
const optional = (type, fallback, about) => ({
    type,
    ...about,
    fallback,
});
/** Absent stays undefined. */
const maybe = (type, about) => ({
    type: {
        ...type,
        read: (text, name) => (text.trim() === '' ? undefined : type.read(text, name)),
    },
    ...about,
    fallback: '',
});
/** Nobody waits for the way back, or for a report, because of it: a value that cannot be read is a warning, and `instead` is used. */
const lenient = (row, instead = row.fallback) => ({ ...row, insteadOfBad: instead });
/** All inputs of an action, read once. `raw` is Runtime.input. Unlisted keys never reach the code below. */
async function readInputs(table, raw, 
/** Who hears of a lenient row's bad value. */
warn = () => undefined) {
    const values = {};
    for (const [name, row] of Object.entries(table))
        values[name] = await readLeniently(row, name, raw(name), warn);
    return values;
}
async function readLeniently(row, name, given, warn) {
    const instead = row.insteadOfBad;
    if (instead === undefined)
        return await readInput(row, name, given);
    try {
        return await readInput(row, name, given);
    }
    catch (thrown) {
        if (!(thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError))
            throw thrown;
        warn(`${thrown.message} Used instead: ${instead === '' ? 'nothing' : instead}.`);
        return await readInput(row, name, instead);
    }
}
/** One input by its row: its value, or a UsageError that names it and a way on. */
async function readInput(row, name, given) {
    if (given.length > inputLimitBytes)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`It has ${given.length} characters, more than ${inputLimitBytes}.`, {
            input: name,
            fix: 'Pass a shorter value.',
        });
    const text = given.trim() === '' ? row.fallback : given;
    if (text === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError('It is required and was not given (or is empty).', {
            input: name,
            fix: `Set \`with: ${name}: ${row.example}\`.`,
        });
    if (text.trim() !== '')
        await row.type.load?.();
    try {
        return row.type.read(text, name);
    }
    catch (thrown) {
        throw withExample(thrown, row.example);
    }
}
/** Every refusal names a way on: where the type knows no better one, the table's example. */
const withExample = (thrown, example) => thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError && thrown.fix === undefined
    ? new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(thrown.said, {
        input: thrown.input,
        fix: `Example: ${example}`,
        cause: thrown.cause,
    })
    : thrown;


/***/ }),

/***/ 11103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H$: () => (/* binding */ canaryPlaceOf),
/* harmony export */   MH: () => (/* binding */ requireCanary),
/* harmony export */   uZ: () => (/* binding */ canaryGone)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _evidence_release_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44692);
/* harmony import */ var _workload_kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49677);



const canaryPlaceOf = (handle) => ({
    kind: (0,_evidence_release_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOfHandle */ .s9)(handle),
    namespace: handle.namespace,
    name: handle.canary,
});
/** The canary that a gate works on; it must still be there. */
async function requireCanary(cluster, handle) {
    const found = await (0,_workload_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .readWorkload */ .Ez)(cluster, canaryPlaceOf(handle));
    if (found !== undefined)
        return found;
    throw canaryGone(canaryPlaceOf(handle));
}
const canaryGone = ({ namespace, name }) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`There is no canary ${name} in ${namespace}.`, {
    input: 'release',
    fix: 'It was promoted, rolled back or swept.',
});


/***/ })

};

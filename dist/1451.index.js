export const id = 1451;
export const ids = [1451];
export const modules = {

/***/ 14073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d0: () => (/* binding */ evidenceOutput),
/* harmony export */   rL: () => (/* binding */ revisionOutput),
/* harmony export */   zM: () => (/* binding */ verdictOutput)
/* harmony export */ });
const evidenceOutput = (what) => `${what} (JSON, sluice.dev/evidence/v1)`;
const verdictOutput = 'pass, fail, inconclusive or error';
const revisionOutput = 'Revision of the workload afterwards';


/***/ }),

/***/ 31451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  definitions: () => (/* reexport */ inputs/* definitions */.B),
  post: () => (/* binding */ post),
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./lib/chaos/spec.js
var spec = __webpack_require__(8057);
;// CONCATENATED MODULE: ./lib/connect/exposition.js
/** Reads the Prometheus text format; loaded when a gate needs it. */
async function expositionParser() {
    return (await __webpack_require__.e(/* import() */ 3787).then(__webpack_require__.bind(__webpack_require__, 53787))).parseExposition;
}

// EXTERNAL MODULE: ./lib/gates/health/gate.js + 13 modules
var gate = __webpack_require__(9621);
// EXTERNAL MODULE: ./lib/actions/gate-action.js + 4 modules
var gate_action = __webpack_require__(84458);
// EXTERNAL MODULE: ./lib/actions/gate-health/inputs.js + 1 modules
var inputs = __webpack_require__(18473);
// EXTERNAL MODULE: ./lib/actions/gate-health/parameters.js
var parameters = __webpack_require__(18874);
;// CONCATENATED MODULE: ./lib/actions/gate-health/action.js







/** Readiness, probes, dependencies, pool: is the canary fit to be judged? A fault that was left behind fails the step. */
const { run, post } = (0,gate_action/* gateAction */.a)({
    name: 'gate-health',
    definitions: inputs/* definitions */.B,
    gate: gate.healthGate,
    parameters: parameters/* parametersOf */.m,
    more: () => async () => ({ parseMetrics: await expositionParser() }),
    passed: () => 'the canary is healthy',
    leaves: {
        type: () => (0,spec/* chaosType */.R$)('network-partition'),
        what: 'partition',
        leaked: ({ proof }) => proof?.chaos?.cleanup === 'leaked' ? proof.chaos.cleanupDetail : undefined,
    },
});


/***/ }),

/***/ 18473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ declaration),
  B: () => (/* binding */ definitions)
});

// EXTERNAL MODULE: ./lib/connect/cluster.js
var cluster = __webpack_require__(58328);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/inputs/shape.js
var shape = __webpack_require__(50976);
// EXTERNAL MODULE: ./lib/inputs/text.js
var inputs_text = __webpack_require__(86806);
;// CONCATENATED MODULE: ./lib/gates/health/inputs.js



const dependency = (0,shape/* object */.Ik)({
    name: (0,shape/* text */.Qq)(41, {
        form: /^[a-z0-9][a-z0-9-]{0,40}$/,
        what: 'a name of lower-case letters, digits and -',
    }),
    path: (0,shape/* optional */.lq)((0,shape/* text */.Qq)(500, { form: /^\/[\x21-\x7e]*$/, what: 'a URL path that begins with /' })),
    pointer: (0,shape/* optional */.lq)((0,shape/* text */.Qq)(500, { form: /^\//, what: 'a JSON pointer that begins with /' })),
    metric: (0,shape/* optional */.lq)((0,shape/* text */.Qq)(300)),
});
const dependencyFix = 'Example: [{name: redis, path: "/readyz?dependency=redis"}, {name: db, pointer: /checks/db}, {name: mq, metric: \'dependency_up{name="mq"}\'}].';
/** The input `dependencies`: each has a name and exactly one of path, pointer, metric. */
function parseDependencies(value, input) {
    const one = (item, path) => {
        const read = dependency(item, path);
        return { name: read.name, source: sourceOf(read, path) };
    };
    const parsed = (0,shape/* list */.p_)(one, { max: 100, fix: dependencyFix })(value, input);
    const twice = parsed.find(({ name }, i) => parsed.findIndex((one) => one.name === name) !== i);
    if (twice !== undefined)
        throw new errors.UsageError(`'${twice.name}' is in it twice.`, {
            input,
            fix: 'Give each dependency its own name.',
        });
    return parsed;
}
function sourceOf({ name, path, pointer, metric }, at) {
    const given = [path, pointer, metric].filter((source) => source !== undefined);
    if (given.length !== 1)
        throw new errors.UsageError(`'${name}' has not exactly one of path, pointer, metric.`, {
            input: at,
            fix: dependencyFix,
        });
    if (path !== undefined)
        return { kind: 'path', path };
    if (pointer !== undefined)
        return { kind: 'pointer', pointer };
    const selector = metricSelector(metric ?? '');
    if (selector === undefined)
        throw new errors.UsageError(`${(0,inputs_text/* shown */.SP)(metric ?? '')} is not a metric with labels.`, {
            input: `${at}.metric`,
            fix: 'Example: dependency_up{name="mq"}.',
        });
    return { kind: 'metric', ...selector };
}
/** `name` or `name{label="value",…}`, values without quotes inside. */
function metricSelector(text) {
    if (text.length > 300)
        return undefined;
    const match = /^([a-zA-Z_:][\w:]*)(?:\{((?:\s*\w+\s*=\s*"[^"]*"\s*,?)*)\})?$/.exec(text.trim());
    if (match === null)
        return undefined;
    const pairs = [...(match[2] ?? '').matchAll(/(\w+)\s*=\s*"([^"]*)"/g)];
    return {
        metric: match[1] ?? '',
        labels: Object.fromEntries(pairs.map(([, key = '', value = '']) => [key, value])),
    };
}
const source = (value, path) => {
    const found = poolSource(value);
    if (found !== undefined)
        return found;
    throw new errors.UsageError(value === undefined
        ? 'It is required and is not there.'
        : `${(0,inputs_text/* shown */.SP)(String(value))} is not a number, env:NAME or metric:NAME.`, { input: path, fix: poolFix });
};
const poolFix = 'Example: {workers: "env:POOL_WORKERS", queue: "metric:pool_queue_size", task-bytes: 4096}.';
const bytes = (0,shape/* number */.ai)(1, 2 ** 40, poolFix);
const pool = (0,shape/* object */.Ik)({
    workers: source,
    queue: source,
    'task-bytes': bytes,
    'worker-bytes': (0,shape/* withDefault */.IQ)(bytes, 262_144),
}, poolFix);
/** The input `pool`: workers, queue, task-bytes and, optionally, worker-bytes. */
function parsePool(value, input) {
    const read = pool(value, input);
    return {
        workers: read.workers,
        queue: read.queue,
        taskBytes: read['task-bytes'],
        workerBytes: read['worker-bytes'],
    };
}
function poolSource(value) {
    if (typeof value === 'number' && Number.isFinite(value))
        return { kind: 'number', value };
    if (typeof value !== 'string')
        return undefined;
    const env = /^env:([A-Za-z_]\w*)$/.exec(value)?.[1];
    if (env !== undefined)
        return { kind: 'env', name: env };
    if (!value.startsWith('metric:'))
        return undefined;
    const selector = metricSelector(value.slice('metric:'.length));
    return selector === undefined ? undefined : { kind: 'metric', ...selector };
}

// EXTERNAL MODULE: ./lib/inputs/duration.js
var duration = __webpack_require__(67581);
// EXTERNAL MODULE: ./lib/inputs/numbers.js
var numbers = __webpack_require__(66159);
// EXTERNAL MODULE: ./lib/inputs/shared.js
var shared = __webpack_require__(35864);
// EXTERNAL MODULE: ./lib/inputs/table.js
var table = __webpack_require__(34565);
// EXTERNAL MODULE: ./lib/inputs/yaml.js
var yaml = __webpack_require__(23758);
// EXTERNAL MODULE: ./lib/actions/action.js
var action = __webpack_require__(14073);
;// CONCATENATED MODULE: ./lib/actions/gate-health/inputs.js









const probeInputs = {
    container: (0,table/* maybe */.no)(inputs_text/* kubeName */.L6, {
        says: 'Container to look at; empty = the one with a readiness probe.',
        example: 'app',
    }),
    port: (0,table/* maybe */.no)(inputs_text/* portNumberOrName */.Dv, {
        says: "Where probes and metrics are asked; empty = the readiness probe's.",
        example: '8080',
    }),
    'liveness-path': (0,table/* maybe */.no)(inputs_text/* urlPath */.Lx, { says: "Liveness; empty = the probe's.", example: '/livez' }),
    'readiness-path': (0,table/* maybe */.no)(inputs_text/* urlPath */.Lx, { says: "Readiness; empty = the probe's.", example: '/readyz' }),
    'metrics-path': (0,table/* optional */.lq)(inputs_text/* urlPath */.Lx, '/metrics', { says: 'The metrics.', example: '/metrics' }),
    'ready-timeout': shared/* readyTimeout */.Pw,
};
const dependencyInputs = {
    dependencies: (0,table/* optional */.lq)((0,yaml/* yaml */.oQ)(parseDependencies, 'list', 'YAML list of dependencies'), '[]', {
        says: 'Each has a name and one of path (a URL path that answers 2xx), pointer (into the JSON of the readiness answer), metric (1 = connected).',
        example: '[{name: redis, path: "/readyz?dependency=redis"}]',
    }),
    'dependency-deadline': (0,table/* optional */.lq)((0,duration/* duration */.p0)(500, 600_000), '5s', {
        says: 'Dependencies must be connected so long after Ready.',
        example: '10s',
    }),
    evict: (0,table/* optional */.lq)(inputs_text/* boolean */.zM, 'false', {
        says: 'Evict a pod that says it cannot reach a dependency (needs create on pods/eviction).',
        example: 'true',
    }),
};
const poolInputs = {
    pool: (0,table/* maybe */.no)((0,yaml/* yaml */.oQ)(parsePool, 'map', 'YAML map of the goroutine pool'), {
        says: 'workers and queue (a number, env:NAME or metric:NAME), task-bytes, worker-bytes; empty = not checked.',
        example: '{workers: "env:POOL_WORKERS", queue: "env:POOL_QUEUE", task-bytes: 4096}',
    }),
    'workers-per-cpu-min': (0,table/* optional */.lq)((0,numbers/* decimal */._)(0, 1000), '2', {
        says: 'Fewer workers for each CPU of the limit are warned about.',
        example: '2',
    }),
    'workers-per-cpu-max': (0,table/* optional */.lq)((0,numbers/* decimal */._)(0, 1000), '5', {
        says: 'More workers for each CPU of the limit are warned about.',
        example: '5',
    }),
    'queue-per-worker': (0,table/* optional */.lq)((0,numbers/* integer */.nd)(1, 100_000), '20', {
        says: 'Places in the queue for each worker; another number is warned about.',
        example: '20',
    }),
    'warn-workers': (0,table/* optional */.lq)((0,numbers/* integer */.nd)(1, 1_000_000), '100', {
        says: 'More workers are warned about.',
        example: '100',
    }),
    'warn-queue': (0,table/* optional */.lq)((0,numbers/* integer */.nd)(1, 100_000_000), '5000', {
        says: 'More places in the queue are warned about.',
        example: '5000',
    }),
    'memory-share': (0,table/* optional */.lq)((0,numbers/* percent */.KN)(1, 100), '50', {
        says: 'Share of the memory limit that a full pool may take.',
        example: '50',
    }),
};
const inProve = ' (mode prove)';
const proveInputs = {
    'prove-service': (0,table/* maybe */.no)(inputs_text/* kubeName */.L6, {
        says: `Service in the workload's namespace whose every address is taken away${inProve}.`,
        example: 'redis',
    }),
    'prove-dependency': (0,table/* maybe */.no)((0,inputs_text/* line */.n8)(100), {
        says: `Name of what is taken away${inProve}; empty = prove-service. A dependency of that name says whether the cut reached the pod.`,
        example: 'redis',
    }),
    'prove-targets': (0,table/* maybe */.no)(yaml/* stringList */.Yn, {
        says: `Each an ip or ip:port of a dependency outside of the namespace: its Service's address and its pods'${inProve}.`,
        example: '["10.96.7.4:6379"]',
    }),
    'prove-duration': (0,table/* optional */.lq)((0,duration/* duration */.p0)(1000, 600_000), '30s', {
        says: `How long it is away; readiness must refuse within that time${inProve}.`,
        example: '20s',
    }),
    'recovery-timeout': (0,shared/* recoveryTimeout */.pg)('readiness', inProve),
    'min-healthy': (0,shared/* minHealthy */.qu)(inProve),
    'chaos-namespace': shared/* chaosNamespace */.GX,
};
const definitions = {
    ...cluster/* clusterInputs */.g$,
    release: shared/* release */._r,
    mode: (0,table/* optional */.lq)((0,inputs_text/* choice */.Yq)('static', 'prove'), 'static', {
        says: 'prove also takes a dependency away by Chaos Mesh and expects readiness, and not liveness, to say so.',
        example: 'prove',
    }),
    ...probeInputs,
    ...dependencyInputs,
    ...poolInputs,
    ...proveInputs,
    'check-name': (0,shared/* checkName */.I3)('gate-health', 'gate-health-redis'),
    'dry-run': (0,table/* optional */.lq)(inputs_text/* boolean */.zM, 'false', {
        says: 'Look, but cut and evict nothing.',
        example: 'true',
    }),
    'on-fail': shared/* onFail */.ac,
    'evidence-folder': shared/* evidenceFolder */.ek,
};
const declaration = {
    name: 'gate-health',
    summary: 'Judges whether the canary is fit to be released: readiness with its reasons, probes, dependencies, pool configuration',
    inputs: definitions,
    outputs: {
        evidence: (0,action/* evidenceOutput */.d0)('What was seen and judged'),
        verdict: action/* verdictOutput */.zM,
    },
    post: true,
};


/***/ }),

/***/ 18874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ parametersOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** What is asked, with the container's own answers left open (null). */
const parametersOf = (inputs) => ({
    readyTimeoutSeconds: inputs['ready-timeout'] / 1000,
    deadlineSeconds: inputs['dependency-deadline'] / 1000,
    container: inputs.container ?? null,
    port: inputs.port ?? null,
    livenessPath: inputs['liveness-path'] ?? null,
    readinessPath: inputs['readiness-path'] ?? null,
    metricsPath: inputs['metrics-path'],
    dependencies: inputs.dependencies,
    evict: inputs.evict,
    pool: inputs.pool === undefined ? null : poolOf(inputs, inputs.pool),
    proof: inputs.mode === 'static' ? null : proofOf(inputs),
    dryRun: inputs['dry-run'],
});
const poolOf = (inputs, { workers, queue, taskBytes, workerBytes }) => ({
    ...{ workers, queue, taskBytes, workerBytes },
    workersPerCpu: [inputs['workers-per-cpu-min'], inputs['workers-per-cpu-max']],
    queuePerWorker: inputs['queue-per-worker'],
    warnWorkers: inputs['warn-workers'],
    warnQueue: inputs['warn-queue'],
    memorySharePercent: inputs['memory-share'],
});
function proofOf(inputs) {
    const service = inputs['prove-service'];
    const targets = inputs['prove-targets'] ?? [];
    const dependency = inputs['prove-dependency'] ?? service;
    if (service === undefined && targets.length === 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError('With mode prove it must say what is taken away.', {
            input: 'prove-service',
            fix: 'Example: prove-service: redis. Outside of the namespace: prove-dependency: redis, prove-targets: ["10.96.7.4:6379", "10.244.1.7:6379"] (the Service and its pods).',
        });
    if (dependency === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError('With prove-targets it must have a name.', {
            input: 'prove-dependency',
            fix: 'Example: redis, the name that it has under dependencies.',
        });
    return {
        dependency,
        service: service ?? null,
        targets,
        withinSeconds: inputs['prove-duration'] / 1000,
        recoverySeconds: inputs['recovery-timeout'] / 1000,
        minHealthy: inputs['min-healthy'],
        chaosNamespace: inputs['chaos-namespace'],
    };
}


/***/ }),

/***/ 58328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ withCluster),
/* harmony export */   K5: () => (/* binding */ workloadKind),
/* harmony export */   g$: () => (/* binding */ clusterInputs)
/* harmony export */ });
/* harmony import */ var _evidence_release_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44692);
/* harmony import */ var _inputs_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34565);
/* harmony import */ var _inputs_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86806);



const kubeconfig = { ..._inputs_text_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, words: 'Kubeconfig as YAML, or base64 of it' };
/** Inputs of every action that talks to a cluster. */
const clusterInputs = {
    kubeconfig: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_1__/* .required */ .mw)(kubeconfig, {
        says: 'Credentials for the cluster; every secret in it is masked.',
        example: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_1__/* .expression */ .dn)('secrets.KUBECONFIG'),
    }),
    context: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_1__/* .maybe */ .no)((0,_inputs_text_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)(), {
        says: 'Context of the kubeconfig to use; empty = its current-context.',
        example: 'production',
    }),
};
/** What `workload` names. */
const workloadKind = (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_inputs_text_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(..._evidence_release_js__WEBPACK_IMPORTED_MODULE_0__/* .workloadKinds */ .dd), 'Deployment', {
    says: 'Kind of the workload.',
    example: 'StatefulSet',
});
/** Connects and masks the credentials. */
async function connect(inputs, runtime, options) {
    const [{ readKubeconfig }, { kubernetesCluster }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5724)]).then(__webpack_require__.bind(__webpack_require__, 35724)),
        __webpack_require__.e(/* import() */ 5024).then(__webpack_require__.bind(__webpack_require__, 25024)),
    ]);
    const mask = (secret) => runtime.mask(secret);
    const access = await readKubeconfig(inputs.kubeconfig, inputs.context, runtime.clock.now(), mask);
    for (const warning of access.warnings)
        runtime.log.warning(warning, 'kubeconfig');
    return kubernetesCluster(access, {
        clock: runtime.clock,
        signal: options.signal ?? runtime.signal,
        ...(options.deadlineMs === undefined ? {} : { deadlineMs: options.deadlineMs }),
    });
}
/** Runs `body` with a connection, which is closed whatever happens; `watches` ends before it, with everything that follows its signal. */
async function withCluster(inputs, runtime, body, options = {}) {
    const cluster = await connect(inputs, runtime, options);
    const watches = new AbortController();
    try {
        return await body(cluster, watches);
    }
    finally {
        watches.abort(new Error('finished'));
        await cluster.close();
    }
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

/***/ 35864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GX: () => (/* binding */ chaosNamespace),
/* harmony export */   I3: () => (/* binding */ checkName),
/* harmony export */   MF: () => (/* binding */ namespace),
/* harmony export */   Mo: () => (/* binding */ maxDecisionAge),
/* harmony export */   PA: () => (/* binding */ dryRun),
/* harmony export */   Pw: () => (/* binding */ readyTimeout),
/* harmony export */   Ze: () => (/* binding */ drain),
/* harmony export */   _r: () => (/* binding */ release),
/* harmony export */   ac: () => (/* binding */ onFail),
/* harmony export */   ek: () => (/* binding */ evidenceFolder),
/* harmony export */   pg: () => (/* binding */ recoveryTimeout),
/* harmony export */   qu: () => (/* binding */ minHealthy),
/* harmony export */   wS: () => (/* binding */ allowHttp),
/* harmony export */   yG: () => (/* binding */ maybeRelease)
/* harmony export */ });
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67581);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66159);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34565);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86806);




/** Rows that several actions share: their words stand once. */
const dryRun = (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(_text_js__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zM, 'false', {
    says: 'Print the plan and change nothing.',
    example: 'true',
});
/** Where gates leave their evidence. */
const evidenceFolder = (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(_text_js__WEBPACK_IMPORTED_MODULE_3__/* .workspaceFolder */ .ih, '.sluice/evidence', {
    says: 'Folder inside the workspace for evidence and observations.',
    example: '.sluice/evidence',
});
const allowHttp = (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(_text_js__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zM, 'false', {
    says: 'Allow plain http to addresses that are not this machine.',
    example: 'true',
});
const namespace = (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)(_text_js__WEBPACK_IMPORTED_MODULE_3__/* .kubeName */ .L6, {
    says: 'Namespace of the workload.',
    example: 'shop',
});
const releaseWords = {
    says: 'Output `release` of deploy-canary.',
    example: (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .expression */ .dn)('needs.deploy.outputs.release'),
};
const release = (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)(_text_js__WEBPACK_IMPORTED_MODULE_3__/* .json */ .Pq, releaseWords);
/** Of an action that has a mode without a release. */
const maybeRelease = (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .maybe */ .no)(_text_js__WEBPACK_IMPORTED_MODULE_3__/* .json */ .Pq, releaseWords);
const readyTimeout = (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(1000, 3_600_000), '60s', {
    says: 'How long pods may take to become ready.',
    example: '3m',
});
const drain = (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(0, 3_600_000), '5s', {
    says: 'How long the canary goes on after its exposure is 0, for the data plane to follow (gateway-api).',
    example: '10s',
});
const chaosNamespace = (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(_text_js__WEBPACK_IMPORTED_MODULE_3__/* .kubeName */ .L6, 'chaos-mesh', {
    says: 'Namespace of Chaos Mesh.',
    example: 'chaos-mesh',
});
/** `mode` says where it counts: ` (mode prove)`, or nothing. */
const minHealthy = (mode = '') => (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)(0, 1000), '1', {
    says: `Ready pods of the workload that must remain${mode}.`,
    example: '3',
});
const recoveryTimeout = (of, mode = '') => (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(1000, 3_600_000), '60s', {
    says: `How long ${of} may take to come back${mode}.`,
    example: '2m',
});
/** What a gate does when it fails. */
const onFail = (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .choice */ .Yq)('withdraw', 'report'), 'withdraw', {
    says: 'What a verdict of fail does: withdraw takes users off the canary at once (it stays for diagnosis), report leaves that to the decision.',
    example: 'report',
});
const checkName = (fallback, example) => (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(_text_js__WEBPACK_IMPORTED_MODULE_3__/* .kubeName */ .L6, fallback, {
    says: 'Name of this check in the evidence, when a stage has several such gates.',
    example,
});
/** How long a decision may be used: what it was made on is of its time. */
const maxDecisionAge = (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(60_000, 7 * 24 * 3_600_000), '2h', {
    says: 'How old the decision may be when it is used.',
    example: '6h',
});


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


/***/ })

};

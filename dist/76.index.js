export const id = 76;
export const ids = [76];
export const modules = {

/***/ 60076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   definitions: () => (/* reexport safe */ _inputs_js__WEBPACK_IMPORTED_MODULE_3__.B),
/* harmony export */   post: () => (/* binding */ post),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _chaos_spec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8057);
/* harmony import */ var _connect_exposition_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21834);
/* harmony import */ var _gates_health_gate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25234);
/* harmony import */ var _gate_action_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84458);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18473);
/* harmony import */ var _parameters_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18874);







/** Readiness, probes, dependencies, pool: is the canary fit to be judged? A fault that was left behind fails the step. */
const { run, post } = (0,_gate_action_js__WEBPACK_IMPORTED_MODULE_2__/* .gateAction */ .a)({
    name: 'gate-health',
    definitions: _inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .definitions */ .B,
    gate: _gates_health_gate_js__WEBPACK_IMPORTED_MODULE_1__.healthGate,
    parameters: _parameters_js__WEBPACK_IMPORTED_MODULE_4__/* .parametersOf */ .m,
    more: () => async () => ({ parseMetrics: await (0,_connect_exposition_js__WEBPACK_IMPORTED_MODULE_5__/* .expositionParser */ .s)() }),
    passed: () => 'the canary is healthy',
    leaves: {
        type: () => (0,_chaos_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .typeOf */ .QP)({ kind: 'NetworkChaos' }),
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
    dependencies: (0,table/* optional */.lq)((0,yaml.yaml)(parseDependencies, 'list', 'YAML list of dependencies'), '[]', {
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
    pool: (0,table/* maybe */.no)((0,yaml.yaml)(parsePool, 'map', 'YAML map of the goroutine pool'), {
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
    'prove-targets': (0,table/* maybe */.no)(yaml.stringList, {
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

/***/ 21834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ expositionParser)
/* harmony export */ });
/** Reads the Prometheus text format; loaded when a gate needs it. */
async function expositionParser() {
    return (await __webpack_require__.e(/* import() */ 3787).then(__webpack_require__.bind(__webpack_require__, 53787))).parseExposition;
}


/***/ })

};

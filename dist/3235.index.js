export const id = 3235;
export const ids = [3235];
export const modules = {

/***/ 75954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ diagnosisInputs)
/* harmony export */ });
/* harmony import */ var _inputs_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67581);
/* harmony import */ var _inputs_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66159);
/* harmony import */ var _inputs_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34565);
/* harmony import */ var _inputs_telemetry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93702);
/* harmony import */ var _inputs_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86806);
/* harmony import */ var _inputs_yaml_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23758);






/** How a gate that failed is explained: what every gate asks of it. */
const diagnosisInputs = {
    diagnose: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_inputs_text_js__WEBPACK_IMPORTED_MODULE_4__/* .choice */ .Yq)('auto', 'wait', 'off'), 'auto', {
        says: 'Whether evidence for a diagnosis is collected. auto: when the gate fails, beside the way back, which never waits for it. wait: also where this gate takes nobody back (on-fail: report, inconclusive); the decision then comes up to diagnose-deadline later (docs/diagnosis.md).',
        example: 'wait',
    }),
    'diagnose-deadline': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_inputs_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(1000, 300_000), '20s', {
        says: 'How long evidence is collected at most; what did not answer by then is named.',
        example: '10s',
    }),
    'diagnose-size': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_inputs_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)(20, 20_000), '2000', {
        says: 'Size of the collected evidence at most, in kB.',
        example: '500',
    }),
    'diagnose-port': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .maybe */ .no)(_inputs_text_js__WEBPACK_IMPORTED_MODULE_4__/* .portNumberOrName */ .Dv, {
        says: "Port of the pods that serves /debug/pprof; empty = the pods' metrics port.",
        example: '6060',
    }),
    'diagnose-sources': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .maybe */ .no)((0,_inputs_yaml_js__WEBPACK_IMPORTED_MODULE_5__.yaml)(_inputs_telemetry_js__WEBPACK_IMPORTED_MODULE_3__/* .telemetryPlaces */ .IL, 'map', 'YAML map of places'), {
        says: "Where a diagnosis finds spans and logs: jaeger (url, service if it is not the workload's name, tenant) and loki (url, selector, podLabel, tenant); without loki logs are those of the pods (docs/diagnosis.md).",
        example: '{jaeger: {url: "http://jaeger.tracing:16686"}, loki: {url: "http://loki.logging:3100"}}',
    }),
    'diagnose-credentials': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(_inputs_yaml_js__WEBPACK_IMPORTED_MODULE_5__.stringMap, '{}', {
        says: 'YAML map from jaeger and loki to user:password, or to a bearer token, each from a secret.',
        example: '{jaeger: "sluice:secret"}',
    }),
    'github-token': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .lenient */ .W_)((0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .maybe */ .no)((0,_inputs_text_js__WEBPACK_IMPORTED_MODULE_4__/* .line */ .n8)(4000), {
        says: 'Token that may read the repository: a diagnosis asks GitHub what lies between the two versions, where no checkout knows it; empty = without one.',
        example: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .expression */ .dn)('github.token'),
    })),
};


/***/ }),

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
/* harmony import */ var _gate_action_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14875);
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
// EXTERNAL MODULE: ./lib/actions/diagnosis-inputs.js
var diagnosis_inputs = __webpack_require__(75954);
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
    ...diagnosis_inputs/* diagnosisInputs */.j,
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


/***/ }),

/***/ 56868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G8: () => (/* binding */ average),
/* harmony export */   I1: () => (/* binding */ significant),
/* harmony export */   IJ: () => (/* binding */ rebinned),
/* harmony export */   XN: () => (/* binding */ sumOf),
/* harmony export */   jV: () => (/* binding */ summarised),
/* harmony export */   lc: () => (/* binding */ samplesOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _judge_histograms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93216);
/* harmony import */ var _judge_silence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11680);



/** One number of several ticks: a proportion, a quantile or a mean; null without events. */
function summarised(check, values, bounds) {
    const sums = sumOf(values);
    const [bad = 0, total = 0] = sums;
    switch (check.kind) {
        case 'counts':
            return total > 0 ? bad / total : null;
        case 'histogram':
            return (0,_judge_histograms_js__WEBPACK_IMPORTED_MODULE_1__/* .quantileOf */ .X)(bounds ?? [null], sums, check.quantile ?? 0.95);
        case 'gauge':
            return average(values.map(average));
        default:
            return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .x)(check.kind);
    }
}
/** What one arm of a check reported, looks without data left out. */
const samplesOf = (looks, { name }, arm = 'canary') => looks.flatMap((data) => {
    const sample = data[name]?.[arm];
    return (0,_judge_silence_js__WEBPACK_IMPORTED_MODULE_2__/* .present */ .Eb)(sample) ? [sample] : [];
});
/** Bucket by bucket, or bad and total. */
const sumOf = (samples) => samples.reduce((totals, sample) => {
    sample.forEach((value, j) => {
        totals[j] = (totals[j] ?? 0) + value;
    });
    return totals;
}, []);
/** A histogram's buckets on fewer bounds, which it must all have; null when it has not. */
function rebinned(values, from, to) {
    if (values.length !== from.length)
        return null;
    const sums = [];
    let sum = 0;
    let j = 0;
    from.forEach((bound, i) => {
        sum += values[i] ?? 0;
        if (j < to.length && bound === to[j]) {
            sums.push(sum);
            sum = 0;
            j += 1;
        }
    });
    return j === to.length ? sums : null;
}
const average = (values) => values.length === 0 ? 0 : values.reduce((a, b) => a + b, 0) / values.length;
/** Six digits are enough to travel, and the same on every machine. */
const significant = (value) => Number.isFinite(value) ? Number(value.toPrecision(6)) : 0;


/***/ }),

/***/ 51977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $w: () => (/* binding */ commaSeparated),
/* harmony export */   UX: () => (/* binding */ serversShape),
/* harmony export */   Vh: () => (/* binding */ nameShape),
/* harmony export */   wd: () => (/* binding */ originShape)
/* harmony export */ });
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50976);
/* harmony import */ var _url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85060);


/** A name of something in a broker or store: a topic, a queue, a group. */
const nameShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(500, { form: /\S/, what: 'a name' });
/** Texts with commas between them. */
const commaSeparated = (item) => (value, at) => (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(2000)(value, at)
    .split(',')
    .map((one) => item(one.trim(), at));
const serversShape = commaSeparated((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(300, { form: /^(\[[0-9a-fA-F:]+\]|[\w.-]+):\d{1,5}$/, what: 'host:port' }, 'Example: servers: "kafka-0:9092,kafka-1:9092".'));
/** Plain http stays inside of a cluster's network here, as it does for the brokers themselves; credentials in it are refused. */
const originShape = (value, at) => (0,_url_js__WEBPACK_IMPORTED_MODULE_1__/* .url */ .O)(true).read((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(2000)(value, at), at);


/***/ }),

/***/ 93702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IL: () => (/* binding */ telemetryPlaces),
/* harmony export */   gu: () => (/* binding */ podLabel),
/* harmony export */   mK: () => (/* binding */ streamSelector)
/* harmony export */ });
/* harmony import */ var _servers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51977);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50976);


/** A selector of Loki's streams, to which pods are added: `{namespace="shop"}`. */
const streamSelector = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(1000, {
    form: /^\{[^{}|]*\}$/,
    what: 'a selector of streams such as {namespace="shop"}',
});
const podLabel = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .withDefault */ .IQ)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(100, { form: /^[A-Za-z_]\w*$/, what: 'the name of a label' }), 'pod');
const place = { url: _servers_js__WEBPACK_IMPORTED_MODULE_0__/* .originShape */ .wd, tenant: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(_servers_js__WEBPACK_IMPORTED_MODULE_0__/* .nameShape */ .Vh) };
const telemetryPlaces = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
    jaeger: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ ...place, service: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(_servers_js__WEBPACK_IMPORTED_MODULE_0__/* .nameShape */ .Vh) })),
    loki: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ ...place, selector: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(streamSelector), podLabel })),
});


/***/ }),

/***/ 85060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ url)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86806);


/** http(s) URL; plain http only to loopback unless `allowHttp`. Credentials in the URL are refused. */
const url = (allowHttp = false) => ({
    words: 'URL',
    form: { kind: 'url' },
    read: (value, name) => {
        const trimmed = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)(2000).read(value, name);
        let parsed;
        try {
            parsed = new URL(trimmed);
        }
        catch (cause) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(trimmed)} is not a URL.`, { input: name, cause });
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
    },
});


/***/ }),

/***/ 93216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ logMoments),
/* harmony export */   X: () => (/* binding */ quantileOf)
/* harmony export */ });
const sum = (values) => values.reduce((a, b) => a + b, 0);
/** Quantile of a histogram by linear interpolation inside the bucket; null without mass; the last finite bound for the +Inf bucket. */
function quantileOf(bounds, counts, q) {
    const total = sum(counts);
    if (total <= 0)
        return null;
    let below = 0;
    for (let j = 0; j < counts.length; j++) {
        const mass = counts[j] ?? 0;
        if (below + mass >= q * total) {
            const upper = bounds[j] ?? null;
            const lower = j === 0 ? 0 : (bounds[j - 1] ?? 0);
            return upper === null
                ? lower
                : lower + ((upper - lower) * (q * total - below)) / Math.max(mass, 1e-9);
        }
        below += mass;
    }
    return null;
}
/** Mean and variance of ln(value), from geometric bucket centres. */
function logMoments(bounds, counts) {
    const n = sum(counts);
    const last = bounds.filter((bound) => bound !== null).at(-1) ?? 1;
    const centres = counts.map((_, j) => {
        const upper = bounds[j] ?? last * 1.5;
        const lower = j === 0 ? upper / 2 : (bounds[j - 1] ?? last);
        return Math.log(Math.sqrt(Math.max(lower, 1e-9) * Math.max(upper, 1e-9)));
    });
    const mean = counts.reduce((total, mass, j) => total + mass * (centres[j] ?? 0), 0) / Math.max(n, 1e-9);
    const variance = counts.reduce((total, mass, j) => total + mass * ((centres[j] ?? 0) - mean) ** 2, 0) /
        Math.max(n, 1e-9);
    return { mean, sd: Math.sqrt(variance), n };
}


/***/ }),

/***/ 11680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dp: () => (/* binding */ silenceOf),
/* harmony export */   Eb: () => (/* binding */ present),
/* harmony export */   FL: () => (/* binding */ silenceLimit),
/* harmony export */   XL: () => (/* binding */ eventsOf)
/* harmony export */ });
const silenceLimit = 10;
/** So many requests expected in vain are silence, not bad luck: exp(−12). */
const expectedInVain = 12;
/** null (not reported) and [] (reported, without a number at this tick) are no data. */
const present = (values) => values !== null && values !== undefined && values.length > 0;
/** Events of a sample; a gauge's is 1. */
function eventsOf(metric, values) {
    switch (metric.kind) {
        case 'counts':
            return values[1] ?? 0;
        case 'histogram': {
            let sum = 0;
            for (const value of values)
                sum += value;
            return sum;
        }
        case 'gauge':
            return 1;
    }
}
function silenceOf(metrics, share) {
    const traffic = metrics.filter(({ kind }) => kind !== 'gauge');
    const missing = new Map();
    let ticks = 0;
    let expected = 0;
    let seen0 = 0;
    let seen1 = 0;
    const odds = share > 0 && share < 1 ? share / (1 - share) : 1;
    /** What the traffic of this tick says of both arms. */
    const listen = (data) => {
        const heard = { reports: 0, answers: 0, zeros: 0, events0: 0, events1: 0 };
        for (const metric of traffic.length > 0 ? traffic : metrics) {
            const sample = data[metric.name];
            const e0 = amount(metric, sample?.baseline);
            const e1 = amount(metric, sample?.canary);
            if (e0 > 0)
                heard.reports += 1;
            if (e1 > 0)
                heard.answers += 1;
            else if (present(sample?.canary))
                heard.zeros += 1;
            heard.events0 = Math.max(heard.events0, e0);
            heard.events1 = Math.max(heard.events1, e1);
        }
        return heard;
    };
    const noteMissing = (data) => {
        for (const metric of metrics) {
            const sample = data[metric.name];
            // What is there and only had nothing to say, as a garbage collector at rest, is not missing.
            if (sample?.canary !== null && sample?.canary !== undefined)
                missing.set(metric.name, 0);
            else if (amount(metric, sample?.baseline) > 0)
                missing.set(metric.name, (missing.get(metric.name) ?? 0) + 1);
        }
    };
    return {
        note(data) {
            noteMissing(data);
            const { reports, answers, zeros, events0, events1 } = listen(data);
            if (answers > 0) {
                ticks = 0;
                expected = 0;
            }
            else if (reports > 0) {
                ticks += 1;
                const usual = seen0 > 0 ? Math.min(odds, (seen1 + 1) / (seen0 + 1)) : odds;
                // A reported zero is silence only when something was to be expected; no report at all is silence as such.
                expected += zeros > 0 ? usual * events0 : expectedInVain;
            }
            seen0 = seen0 * 0.95 + events0;
            seen1 = seen1 * 0.95 + events1;
        },
        silent: () => ticks >= silenceLimit && expected >= expectedInVain,
        missing: (metric) => missing.get(metric) ?? 0,
    };
}
function amount(metric, values) {
    return present(values) ? eventsOf(metric, values) : 0;
}


/***/ })

};

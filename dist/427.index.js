export const id = 427;
export const ids = [427];
export const modules = {

/***/ 10427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  definitions: () => (/* reexport */ definitions),
  post: () => (/* binding */ post),
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./lib/adapters/evidence-folder.js
var evidence_folder = __webpack_require__(1496);
// EXTERNAL MODULE: ./lib/chaos/spec.js
var spec = __webpack_require__(8057);
// EXTERNAL MODULE: ./lib/evidence/envelope.js
var envelope = __webpack_require__(95105);
// EXTERNAL MODULE: ./lib/evidence/state.js
var state = __webpack_require__(66176);
// EXTERNAL MODULE: ./lib/gates/health/judge.js
var judge = __webpack_require__(83608);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/ports/resources.js
var resources = __webpack_require__(78461);
// EXTERNAL MODULE: ./lib/release/objects.js
var objects = __webpack_require__(73253);
// EXTERNAL MODULE: ./lib/release/readiness.js
var release_readiness = __webpack_require__(66437);
// EXTERNAL MODULE: ./lib/gates/health/asking.js
var asking = __webpack_require__(41168);
// EXTERNAL MODULE: ./lib/gates/health/dependencies.js
var dependencies = __webpack_require__(61602);
// EXTERNAL MODULE: ./lib/gates/health/pool.js
var pool = __webpack_require__(71853);
// EXTERNAL MODULE: ./lib/gates/health/probes.js
var probes = __webpack_require__(74452);
// EXTERNAL MODULE: ./lib/chaos/experiment.js
var chaos_experiment = __webpack_require__(97165);
// EXTERNAL MODULE: ./lib/chaos/preflight.js
var preflight = __webpack_require__(82595);
// EXTERNAL MODULE: ./lib/gates/metrics/arms.js
var arms = __webpack_require__(44779);
// EXTERNAL MODULE: ./lib/gates/health/proof.js
var health_proof = __webpack_require__(16749);
;// CONCATENATED MODULE: ./lib/gates/health/prove.js






/** Takes the dependency away from one pod by Chaos Mesh, for a bounded time, and listens to both probes meanwhile. */
async function prove(ports, { handle, dryRun }, about) {
    const { cluster, clock, log, run } = ports;
    const { proof, canary, paths } = about;
    const { liveness, readiness, port } = paths;
    const nothing = (notDone) => ({
        dependency: proof.dependency,
        chaos: null,
        notDone,
        during: [],
        after: null,
    });
    if (liveness === null || readiness === null || port === null)
        return nothing('there are not two HTTP probes to listen to');
    const now = clock.now();
    const experiment = 'network-partition';
    const before = await (0,preflight/* preflight */.M)(cluster, handle, { ...proof, experiment, pods: 1, seed: run.runId }, now);
    const object = (0,spec/* chaosObject */._4)((0,spec/* chaosName */.i6)(run, experiment), {
        experiment,
        namespace: handle.namespace,
        workload: handle.workload,
        targets: before.targets,
        gracePeriodSeconds: 0,
        durationSeconds: Math.max(1, Math.round(proof.durationMs / 1000)),
        latencyMs: 0,
        externalTargets: proof.targets,
        expiresAt: new Date(now.getTime() + proof.durationMs + proof.recoveryMs + 60_000).toISOString(),
        owner: { name: canary.metadata.name, uid: canary.metadata.uid ?? '' },
    });
    const type = (0,spec/* chaosType */.R$)(experiment);
    await cluster.create(type, object, { dryRun: true });
    if (dryRun)
        return nothing('dry run: Chaos Mesh would accept the partition; nothing was cut');
    const watches = new AbortController();
    const signal = AbortSignal.any([ports.signal, watches.signal]);
    const during = [];
    const pod = before.targets[0]?.name ?? '';
    const sample = (of) => (0,health_proof/* sampleProbes */.Cw)({ cluster, clock, signal: of }, { namespace: handle.namespace, pod, port, liveness, readiness });
    try {
        const failed = (thrown) => watches.abort(thrown);
        const [canaryArm, stable] = await Promise.all([handle.selectors.canary, handle.selectors.stable].map((selector) => (0,arms/* watchArm */.U)(cluster, handle.namespace, selector, watches.signal, failed)));
        if (canaryArm === undefined || stable === undefined)
            throw new Error('no arms');
        proof.remember(object.metadata.name);
        const chaos = await (0,chaos_experiment/* runExperiment */.p)({ cluster, clock, log, signal }, {
            handle,
            experiment,
            object: await (0,chaos_experiment/* createOrAdopt */.K)(cluster, object, type),
            before,
            arms: { canary: canaryArm, stable },
            durationMs: proof.durationMs,
            recoveryMs: proof.recoveryMs,
            wantedReady: (0,objects/* replicasOf */.N4)(canary),
            during: async () => {
                during.push(await sample(signal));
            },
        });
        proof.remember('');
        const after = chaos.injectedAt === null || signal.aborted
            ? null
            : await (0,health_proof/* awaitGood */.ye)({ cluster, clock, signal }, proof.recoveryMs, () => sample(signal));
        return { dependency: proof.dependency, chaos, notDone: null, during, after };
    }
    finally {
        watches.abort(new Error('finished'));
    }
}

;// CONCATENATED MODULE: ./lib/gates/health/observe.js









/** Waits for readiness, then asks the pods: dependencies first, since their deadline runs from Ready. */
async function observeHealth(ports, request) {
    const { cluster, clock, log, signal } = ports;
    const { namespace, canary: name, selectors } = request.handle;
    const canary = await canaryOf(ports, request.handle);
    const container = containerOf(canary, request.container);
    const paths = pathsOf(container, request);
    const readiness = await (0,release_readiness/* awaitReady */.k)({
        cluster,
        clock,
        namespace,
        deployment: name,
        selector: selectors.canary,
        timeoutMs: request.readyTimeoutMs,
        signal,
        onProgress: (line) => log.info(line),
    });
    const listed = await cluster.list(resources/* resources */.E.pods, namespace, {
        labelSelector: selectors.canary,
    });
    const ready = listed.items.filter(objects/* isReady */.i_);
    const pods = ready.map(({ metadata }) => metadata.name);
    return {
        readiness,
        dependencies: await dependenciesOf(ports, request, paths, ready),
        probes: await (0,probes/* observeProbes */.CQ)(cluster, { namespace, pods, container, paths }, signal),
        pool: request.pool === undefined
            ? null
            : (0,pool/* observePool */.zP)(container, request.pool, await samplesOf(ports, request, paths, pods[0])),
        proof: request.proof === undefined
            ? null
            : await prove(ports, request, { canary, paths, proof: request.proof }),
    };
}
async function canaryOf({ cluster }, handle) {
    const { namespace, canary } = handle;
    const found = await cluster.get(resources/* resources */.E.deployments, namespace, canary);
    if (found !== undefined)
        return found;
    throw new errors.UsageError(`There is no canary ${canary} in ${namespace}.`, {
        input: 'release',
        fix: 'It was rolled back or swept.',
    });
}
function containerOf(canary, wanted) {
    const containers = canary.spec.template.spec.containers;
    const found = wanted === undefined
        ? (containers.find(({ readinessProbe }) => readinessProbe !== undefined) ?? containers[0])
        : containers.find(({ name }) => name === wanted);
    if (found !== undefined)
        return found;
    throw new errors.UsageError(`The canary has no container ${wanted}.`, {
        input: 'container',
        fix: `It has: ${containers.map(({ name }) => name).join(', ')}.`,
    });
}
function pathsOf(container, request) {
    const { livenessProbe, readinessProbe } = container;
    const port = request.port ?? readinessProbe?.httpGet?.port ?? livenessProbe?.httpGet?.port;
    return {
        liveness: request.livenessPath ?? livenessProbe?.httpGet?.path ?? null,
        readiness: request.readinessPath ?? readinessProbe?.httpGet?.path ?? null,
        port: (0,probes/* portNumber */.JX)(container, port ?? container.ports?.[0]?.containerPort),
    };
}
async function dependenciesOf(ports, request, paths, pods) {
    if (request.dependencies.length === 0)
        return null;
    const { handle, metricsPath, parseMetrics } = request;
    const answers = await (0,dependencies/* observeDependencies */.o)(ports, {
        namespace: handle.namespace,
        port: paths.port,
        readinessPath: paths.readiness,
        metricsPath,
        parseMetrics,
    }, pods, request.dependencies, request.dependencyDeadlineMs);
    const cutOff = new Set(answers.filter(({ state }) => state === 'down').map(({ pod }) => pod));
    const evictions = [];
    if (request.evict)
        for (const pod of pods.filter(({ metadata }) => cutOff.has(metadata.name)))
            evictions.push(await evict(ports, request, pod));
    return { answers, evictions };
}
/** A pod that cannot reach what it needs makes room for a fresh one; a disruption budget may refuse. */
async function evict({ cluster, log }, { handle, dryRun }, { metadata: { name: pod, uid } }) {
    if (dryRun)
        return { pod, result: 'planned', detail: 'dry run' };
    const result = await cluster.evict(handle.namespace, pod, uid === undefined ? {} : { uid });
    const detail = {
        evicted: 'the Deployment replaces it',
        refused: 'a PodDisruptionBudget does not allow it now',
        gone: 'it was gone already',
    }[result];
    log.warning(`${pod} cannot reach a dependency: ${result}, ${detail}`, 'gate-health');
    return { pod, result, detail };
}
async function samplesOf({ cluster, signal }, { handle, metricsPath, parseMetrics }, { port }, pod) {
    if (pod === undefined || port === null)
        return null;
    const answer = await (0,asking/* ask */.k)(cluster, handle.namespace, pod, port, metricsPath, signal);
    if (answer.status !== 200)
        return null;
    try {
        return parseMetrics(answer.body);
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./lib/release/handle.js
var release_handle = __webpack_require__(11103);
// EXTERNAL MODULE: ./lib/release/lease.js
var lease = __webpack_require__(96299);
// EXTERNAL MODULE: ./lib/actions/cluster-inputs.js
var cluster_inputs = __webpack_require__(4475);
// EXTERNAL MODULE: ./lib/adapters/exposition.js
var exposition = __webpack_require__(50908);
;// CONCATENATED MODULE: ./lib/gates/health/inputs.js

/** The input `dependencies`: each has a name and exactly one of path, pointer, metric. */
function parseDependencies(value, input) {
    const fail = (said) => {
        throw new errors.UsageError(said, {
            input,
            fix: 'Example: [{name: redis, path: "/readyz?dependency=redis"}, {name: db, pointer: /checks/db}, {name: mq, metric: \'dependency_up{name="mq"}\'}].',
        });
    };
    if (!Array.isArray(value))
        return fail('It is not a YAML list.');
    const parsed = value.map((item) => {
        const given = (item ?? {});
        const { name, ...rest } = given;
        const [kind, ...more] = Object.keys(rest);
        const text = kind === undefined ? undefined : rest[kind];
        if (typeof name !== 'string' || !/^[a-z0-9][a-z0-9-]{0,40}$/.test(name))
            return fail('One of its items has no name of lower-case letters, digits and -.');
        if (more.length > 0 || typeof text !== 'string')
            return fail(`'${name}' has not exactly one of path, pointer, metric.`);
        const source = sourceOf(kind, text);
        return source === undefined
            ? fail(`'${name}' has the ${kind} ${JSON.stringify(text.slice(0, 80))}, which cannot be read.`)
            : { name, source };
    });
    const twice = parsed.find(({ name }, i) => parsed.findIndex((one) => one.name === name) !== i);
    if (twice !== undefined)
        return fail(`'${twice.name}' is in it twice.`);
    return parsed;
}
function sourceOf(kind, text) {
    if (kind === 'path')
        return /^\/[\x21-\x7e]*$/.test(text) ? { kind, path: text } : undefined;
    if (kind === 'pointer')
        return text.startsWith('/') ? { kind, pointer: text } : undefined;
    if (kind === 'metric') {
        const selector = metricSelector(text);
        return selector === undefined ? undefined : { kind, ...selector };
    }
    return undefined;
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
/** The input `pool`: workers, queue, task-bytes and, optionally, worker-bytes. */
function parsePool(value, input) {
    const fail = (said) => {
        throw new errors.UsageError(said, {
            input,
            fix: 'Example: {workers: "env:POOL_WORKERS", queue: "metric:pool_queue_size", task-bytes: 4096}.',
        });
    };
    if (value === null || typeof value !== 'object' || Array.isArray(value))
        return fail('It is not a YAML map.');
    const given = value;
    const known = ['workers', 'queue', 'task-bytes', 'worker-bytes'];
    const unknown = Object.keys(given).find((key) => !known.includes(key));
    if (unknown !== undefined)
        return fail(`Its key '${unknown}' is not one of ${known.join(', ')}.`);
    const bytes = (key, fallback) => {
        const item = given[key] ?? fallback;
        return typeof item === 'number' && item > 0 && item <= 2 ** 40
            ? item
            : fail(`Its '${key}' is not a number of bytes.`);
    };
    const source = (key) => poolSource(given[key]) ?? fail(`Its '${key}' is not a number, env:NAME or metric:NAME.`);
    return {
        workers: source('workers'),
        queue: source('queue'),
        taskBytes: bytes('task-bytes'),
        workerBytes: bytes('worker-bytes', 262_144),
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

// EXTERNAL MODULE: ./lib/actions/inputs.js
var actions_inputs = __webpack_require__(39922);
;// CONCATENATED MODULE: ./lib/actions/gate-health-inputs.js





const urlPath = (0,actions_inputs/* pattern */.T1)(/^\/[\x21-\x7e]{0,499}$/, 'a URL path that begins with /');
const definitions = {
    ...cluster_inputs/* clusterInputs */.g$,
    release: (0,actions_inputs/* required */.mw)(actions_inputs/* text */.Qq),
    mode: (0,actions_inputs/* optional */.lq)((0,actions_inputs/* choice */.Yq)('static', 'prove'), 'static'),
    container: (0,actions_inputs/* optional */.lq)((0,actions_inputs/* maybe */.no)(actions_inputs/* kubeName */.L6), ''),
    port: (0,actions_inputs/* optional */.lq)((0,actions_inputs/* maybe */.no)(actions_inputs/* portNumberOrName */.Dv), ''),
    'liveness-path': (0,actions_inputs/* optional */.lq)((0,actions_inputs/* maybe */.no)(urlPath), ''),
    'readiness-path': (0,actions_inputs/* optional */.lq)((0,actions_inputs/* maybe */.no)(urlPath), ''),
    'metrics-path': (0,actions_inputs/* optional */.lq)(urlPath, '/metrics'),
    'ready-timeout': (0,actions_inputs/* optional */.lq)((0,actions_inputs/* duration */.p0)(1000, 3_600_000), '60s'),
    dependencies: (0,actions_inputs/* optional */.lq)((0,actions_inputs/* yaml */.oQ)(parseDependencies), '[]'),
    'dependency-deadline': (0,actions_inputs/* optional */.lq)((0,actions_inputs/* duration */.p0)(500, 600_000), '5s'),
    evict: (0,actions_inputs/* optional */.lq)(actions_inputs/* boolean */.zM, 'false'),
    pool: (0,actions_inputs/* optional */.lq)((0,actions_inputs/* maybe */.no)((0,actions_inputs/* yaml */.oQ)(parsePool)), ''),
    'workers-per-cpu-min': (0,actions_inputs/* optional */.lq)((0,actions_inputs/* decimal */._)(0, 1000), '2'),
    'workers-per-cpu-max': (0,actions_inputs/* optional */.lq)((0,actions_inputs/* decimal */._)(0, 1000), '5'),
    'queue-per-worker': (0,actions_inputs/* optional */.lq)((0,actions_inputs/* integer */.nd)(1, 100_000), '20'),
    'warn-workers': (0,actions_inputs/* optional */.lq)((0,actions_inputs/* integer */.nd)(1, 1_000_000), '100'),
    'warn-queue': (0,actions_inputs/* optional */.lq)((0,actions_inputs/* integer */.nd)(1, 100_000_000), '5000'),
    'memory-share': (0,actions_inputs/* optional */.lq)((0,actions_inputs/* percent */.KN)(1, 100), '50'),
    'prove-dependency': (0,actions_inputs/* optional */.lq)((0,actions_inputs/* maybe */.no)((0,actions_inputs/* line */.n8)(100)), ''),
    'prove-targets': (0,actions_inputs/* optional */.lq)((0,actions_inputs/* maybe */.no)(actions_inputs/* stringList */.Yn), ''),
    'prove-duration': (0,actions_inputs/* optional */.lq)((0,actions_inputs/* duration */.p0)(1000, 600_000), '30s'),
    'recovery-timeout': (0,actions_inputs/* optional */.lq)((0,actions_inputs/* duration */.p0)(1000, 3_600_000), '60s'),
    'min-healthy': (0,actions_inputs/* optional */.lq)((0,actions_inputs/* integer */.nd)(0, 1000), '1'),
    'chaos-namespace': (0,actions_inputs/* optional */.lq)(actions_inputs/* kubeName */.L6, 'chaos-mesh'),
    'check-name': (0,actions_inputs/* optional */.lq)(actions_inputs/* kubeName */.L6, 'gate-health'),
    'dry-run': (0,actions_inputs/* optional */.lq)(actions_inputs/* boolean */.zM, 'false'),
    'evidence-folder': actions_inputs/* evidenceFolder */.ek,
};
function requestOf(inputs, handle, runtime) {
    return {
        handle,
        container: inputs.container,
        port: inputs.port,
        livenessPath: inputs['liveness-path'],
        readinessPath: inputs['readiness-path'],
        metricsPath: inputs['metrics-path'],
        readyTimeoutMs: inputs['ready-timeout'],
        dependencies: inputs.dependencies,
        dependencyDeadlineMs: inputs['dependency-deadline'],
        evict: inputs.evict,
        pool: inputs.pool,
        dryRun: inputs['dry-run'],
        parseMetrics: exposition/* parseExposition */.g,
        proof: inputs.mode === 'static' ? undefined : proofOf(inputs, runtime),
    };
}
function proofOf(inputs, runtime) {
    const dependency = inputs['prove-dependency'];
    const targets = inputs['prove-targets'];
    if (dependency === undefined || targets === undefined || targets.length === 0)
        throw new errors.UsageError('With mode prove it must say what is taken away, and where it is.', {
            input: dependency === undefined ? 'prove-dependency' : 'prove-targets',
            fix: 'Example: prove-dependency: redis, prove-targets: ["10.96.7.4:6379", "10.244.1.7:6379"] (the Service and its pods).',
        });
    return {
        dependency,
        targets,
        durationMs: inputs['prove-duration'],
        recoveryMs: inputs['recovery-timeout'],
        minHealthy: inputs['min-healthy'],
        chaosNamespace: inputs['chaos-namespace'],
        remember: (object) => runtime.saveState('object', object),
    };
}
const parametersOf = (inputs) => ({
    readyTimeoutSeconds: inputs['ready-timeout'] / 1000,
    deadlineSeconds: inputs['dependency-deadline'] / 1000,
    pool: inputs.pool === undefined
        ? null
        : {
            workersPerCpu: [inputs['workers-per-cpu-min'], inputs['workers-per-cpu-max']],
            queuePerWorker: inputs['queue-per-worker'],
            warnWorkers: inputs['warn-workers'],
            warnQueue: inputs['warn-queue'],
            memorySharePercent: inputs['memory-share'],
            taskBytes: inputs.pool.taskBytes,
            workerBytes: inputs.pool.workerBytes,
        },
});

// EXTERNAL MODULE: ./lib/actions/left-fault.js
var left_fault = __webpack_require__(98699);
// EXTERNAL MODULE: ./lib/actions/verdict.js
var verdict = __webpack_require__(14942);
;// CONCATENATED MODULE: ./lib/actions/gate-health.js














/** Readiness, probes, dependencies, pool: is the canary fit to be judged? Any verdict is exit code 0, but a fault that was left behind fails the step. */
async function run(runtime) {
    const inputs = await (0,actions_inputs/* readInputs */.Ko)(definitions, runtime.input);
    const handle = (0,state/* decodeState */.UJ)(inputs.release, release_handle/* releaseSchema */.By, 'release');
    const request = requestOf(inputs, handle, runtime);
    const look = async (cluster) => {
        const ports = { ...runtime, cluster };
        await (0,lease/* renewing */.IU)(ports, handle, () => check(ports, runtime, inputs, request));
    };
    await (0,cluster_inputs/* withCluster */.Bq)(inputs, runtime, look, (0,left_fault/* outlasting */.j)());
}
async function check(ports, runtime, inputs, request) {
    const { cluster, clock } = ports;
    const { handle } = request;
    const start = clock.now().toISOString();
    const version = await cluster.version();
    const observation = await observeHealth(ports, request);
    const parameters = parametersOf(inputs);
    const judgement = (0,judge.judgeHealth)(observation, parameters);
    const left = await (0,evidence_folder/* leaveEvidence */.z)(runtime, inputs['evidence-folder'], {
        schema: envelope/* evidenceSchema */.j,
        check: inputs['check-name'],
        gate: 'health',
        release: (0,release_handle/* identityOf */.cu)(handle),
        ...judgement,
        window: { start, end: clock.now().toISOString() },
        parameters: { ...parameters, mode: inputs.mode, evict: inputs.evict },
        sources: [{ kind: 'kubernetes', endpoint: cluster.endpoint, version }],
        clockSkewMs: null,
        previous: handle.evidenceSha256,
        requests: cluster.requests(),
    }, observation);
    runtime.output('evidence', left.text);
    runtime.output('verdict', judgement.verdict);
    const said = [judgement.verdict === 'pass' ? 'the canary is healthy' : '', ...judgement.reasons];
    const text = said.filter((one) => one !== '').join('\n');
    (0,verdict/* announceVerdict */.N)(runtime.log, inputs['check-name'], judgement.verdict, text);
    const chaos = observation.proof?.chaos;
    if (chaos?.cleanup === 'leaked')
        throw new Error(`A fault was left behind. ${chaos.cleanupDetail}`);
}
/** Runs when the step failed or the job was cancelled: a fault that is still there is ended. */
async function post(runtime) {
    if (runtime.savedState('object') === '')
        return;
    const inputs = await (0,actions_inputs/* readInputs */.Ko)(definitions, runtime.input);
    const type = (0,spec/* chaosType */.R$)('network-partition');
    await (0,left_fault/* endLeftFault */.l)(runtime, inputs, { type, what: 'partition', title: 'gate-health' });
}


/***/ }),

/***/ 50908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ parseTypes),
/* harmony export */   g: () => (/* binding */ parseExposition)
/* harmony export */ });
const sampleLine = /^([a-zA-Z_:][a-zA-Z0-9_:]*)(?:\{(.*)\})?\s+(\S+)(?:\s+(-?\d+))?(?:\s+#.*)?$/;
const labelPair = /\s*([a-zA-Z_][a-zA-Z0-9_]*)\s*=\s*"((?:[^"\\]|\\.)*)"\s*(?:,|$)/y;
/** All samples of a scrape. A malformed line is an error that names it: half a scrape would be data nobody can trust. */
function parseExposition(text) {
    const samples = [];
    text.split('\n').forEach((line, i) => {
        const trimmed = line.trim();
        if (trimmed === '' || trimmed.startsWith('#'))
            return;
        const match = sampleLine.exec(trimmed);
        const value = match === null ? undefined : numberOf(match[3] ?? '');
        const labels = match === null ? undefined : labelsOf(match[2] ?? '');
        if (match === null || value === undefined || labels === undefined)
            throw new Error(`line ${i + 1} is not a metric: ${JSON.stringify(trimmed.slice(0, 120))}`);
        samples.push({ name: match[1] ?? '', labels, value });
    });
    return samples;
}
/** Type of every family that says one (`# TYPE name counter`). */
function parseTypes(text) {
    const types = new Map();
    for (const [, name = '', type = ''] of text.matchAll(/^# TYPE (\S+) (\S+)\s*$/gm))
        types.set(name, type);
    return types;
}
function numberOf(text) {
    if (/^[+]?inf$/i.test(text))
        return Number.POSITIVE_INFINITY;
    if (/^-inf$/i.test(text))
        return Number.NEGATIVE_INFINITY;
    if (/^nan$/i.test(text))
        return Number.NaN;
    const value = Number(text);
    return Number.isNaN(value) ? undefined : value;
}
function labelsOf(text) {
    const labels = {};
    labelPair.lastIndex = 0;
    while (labelPair.lastIndex < text.length) {
        const match = labelPair.exec(text);
        if (match === null)
            return undefined;
        labels[match[1] ?? ''] = (match[2] ?? '').replace(/\\(.)/g, (_all, c) => c === 'n' ? '\n' : c);
    }
    return labels;
}


/***/ }),

/***/ 66437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ troubleOf),
/* harmony export */   k: () => (/* binding */ awaitReady)
/* harmony export */ });
/* harmony import */ var _ports_resources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78461);
/* harmony import */ var _ports_watching_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28063);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73253);



/**
 * Waits by watch until the Deployment is rolled out: one watch for it, one for its pods, no polling. Ends early when waiting is
 * pointless (crash loop, image that cannot be pulled), at the deadline with the best reason there is.
 */
async function awaitReady(awaited) {
    const { clock } = awaited;
    const startedMs = clock.now().getTime();
    const seconds = () => (clock.now().getTime() - startedMs) / 1000;
    let pods = [];
    let deployment;
    await (0,_ports_watching_js__WEBPACK_IMPORTED_MODULE_2__/* .within */ .ux)(clock, awaited.timeoutMs, awaited.signal, async (limit, end) => {
        const look = () => {
            const ready = deployment !== undefined && (0,_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .isRolledOut */ .Zy)(deployment);
            if (ready || pods.some((pod) => hopeless(pod) !== undefined))
                end();
        };
        const byName = { fieldSelector: `metadata.name=${awaited.deployment}` };
        await Promise.all([
            follow(awaited, _ports_resources_js__WEBPACK_IMPORTED_MODULE_0__/* .resources */ .E.deployments, byName, limit, (found) => {
                deployment = found.get(awaited.deployment);
                const { readyReplicas = 0 } = deployment?.status ?? {};
                awaited.onProgress?.(`${awaited.deployment}: ${readyReplicas} of ${deployment?.spec.replicas ?? '?'} ready after ${seconds().toFixed(0)} s`);
                look();
            }),
            follow(awaited, _ports_resources_js__WEBPACK_IMPORTED_MODULE_0__/* .resources */ .E.pods, { labelSelector: awaited.selector }, limit, (found) => {
                pods = [...found.values()];
                look();
            }),
        ]);
    });
    awaited.signal.throwIfAborted();
    if (deployment !== undefined && (0,_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .isRolledOut */ .Zy)(deployment))
        return { ready: true, seconds: seconds() };
    return { ready: false, seconds: seconds(), why: await reasonOf(awaited, pods, deployment) };
}
async function follow({ cluster, namespace }, type, options, limit, changed) {
    for await (const objects of (0,_ports_watching_js__WEBPACK_IMPORTED_MODULE_2__/* .current */ .ss)(cluster, type, namespace, options, limit)) {
        changed(objects);
        if (limit.aborted)
            return;
    }
}
const pullReasons = ['ErrImagePull', 'ImagePullBackOff', 'InvalidImageName', 'ErrImageNeverPull'];
const configReasons = ['CreateContainerConfigError', 'CreateContainerError', 'RunContainerError'];
/** States that no waiting mends. */
function hopeless(pod) {
    for (const status of pod.status?.containerStatuses ?? []) {
        const waiting = status.state?.waiting?.reason ?? '';
        if (pullReasons.includes(waiting))
            return { reason: 'image-pull', status };
        if (configReasons.includes(waiting))
            return { reason: 'config', status };
        if (waiting === 'CrashLoopBackOff')
            return { reason: 'crash-loop', status };
    }
    return undefined;
}
/** Why one of the pods will not run whatever one waits; undefined when there is hope. */
async function troubleOf(place, pods) {
    for (const pod of pods) {
        const found = hopeless(pod);
        if (found !== undefined)
            return await stuck(place, pod, found);
    }
    return undefined;
}
async function reasonOf(awaited, pods, deployment) {
    const trouble = await troubleOf(awaited, pods);
    if (trouble !== undefined)
        return trouble;
    for (const pod of pods) {
        const scheduled = pod.status?.conditions?.find(({ type }) => type === 'PodScheduled');
        if (scheduled?.status === 'False' && scheduled.reason === 'Unschedulable')
            return unready('unschedulable', pod, scheduled.message ?? 'no node takes the pod');
    }
    for (const pod of pods) {
        if ((0,_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .isReady */ .i_)(pod))
            continue;
        const probe = await lastEvent(awaited, pod, 'Unhealthy');
        if (probe !== undefined)
            return unready('probe', pod, probe);
    }
    return fromDeployment(pods, deployment, awaited.timeoutMs);
}
const unready = (reason, pod, message, logTail = []) => ({ reason, pod: pod?.metadata.name ?? null, message, logTail });
async function stuck(awaited, pod, { reason, status }) {
    const waiting = status.state?.waiting;
    const said = `${waiting?.reason ?? ''}: ${waiting?.message ?? ''}`;
    if (reason === 'image-pull') {
        // "Back-off pulling image" says less than the event before it.
        const event = await lastEvent(awaited, pod, 'Failed', /pull/i);
        return unready(reason, pod, `image ${status.image ?? '?'}: ${event ?? said}`);
    }
    if (reason !== 'crash-loop')
        return unready(reason, pod, said);
    const terminated = status.lastState?.terminated;
    const exit = `CrashLoopBackOff: container ${status.name} exited with code ${terminated?.exitCode ?? '?'}${terminated?.reason === undefined ? '' : ` (${terminated.reason})`} after ${status.restartCount} restarts`;
    return unready(reason, pod, exit, await lastLines(awaited, pod, status.name));
}
async function lastLines(awaited, pod, container) {
    const options = { container, tailLines: 10, previous: true };
    const read = (previous) => awaited.cluster.podLogs(awaited.namespace, pod.metadata.name, { ...options, previous });
    const text = await read(true)
        .catch(() => read(false))
        .catch(() => '');
    return text
        .split('\n')
        .filter((line) => line.trim() !== '')
        .slice(-10)
        .map((line) => line.slice(0, 500));
}
async function lastEvent({ cluster, namespace }, pod, reason, message = /./) {
    const list = await cluster
        .list(_ports_resources_js__WEBPACK_IMPORTED_MODULE_0__/* .resources */ .E.events, namespace, {
        fieldSelector: `involvedObject.name=${pod.metadata.name},reason=${reason}`,
    })
        .catch(() => undefined);
    const matching = (list?.items ?? []).filter((event) => message.test(event.message ?? ''));
    return matching.at(-1)?.message;
}
function fromDeployment(pods, deployment, timeoutMs) {
    const failing = deployment?.status?.conditions?.find(({ type, status }) => (type === 'ReplicaFailure' && status === 'True') ||
        (type === 'Progressing' && status === 'False'));
    if (failing !== undefined)
        return unready('rollout', null, `${failing.reason ?? failing.type}: ${failing.message ?? ''}`);
    const waiting = pods.find((pod) => !(0,_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .isReady */ .i_)(pod)) ?? null;
    const restarting = waiting?.status?.containerStatuses?.find(({ restartCount }) => restartCount > 0);
    const state = restarting === undefined
        ? ''
        : `; container ${restarting.name} restarted ${restarting.restartCount} times`;
    return unready('deadline', waiting, `${pods.filter(_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .isReady */ .i_).length} of ${deployment?.spec.replicas ?? '?'} pods ready after ${timeoutMs / 1000} s${state}`);
}


/***/ })

};

export const id = 3608;
export const ids = [3608];
export const modules = {

/***/ 41168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kg: () => (/* binding */ isGood),
/* harmony export */   e2: () => (/* binding */ isBad),
/* harmony export */   kA: () => (/* binding */ ask)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

const shownLength = 200;
/** GET on a pod through the API server's proxy. A pod that cannot be asked is not a pod that said no. */
async function ask(cluster, namespace, pod, port, path, signal, timeoutMs = 10_000) {
    const limit = AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]);
    try {
        const { status, body } = await cluster.podGet(namespace, pod, port, path, limit);
        return { pod, status, detail: body.trim().slice(0, shownLength), body };
    }
    catch (thrown) {
        signal.throwIfAborted();
        const detail = ((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.messageOf)(thrown).split('\n')[0] ?? '').slice(0, shownLength);
        return { pod, status: null, detail, body: '' };
    }
}
/** No answer is neither good nor bad. */
const isGood = (status) => status !== null && status >= 200 && status < 400;
const isBad = (status) => status !== null && !isGood(status);


/***/ }),

/***/ 61602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Op: () => (/* binding */ look),
/* harmony export */   _L: () => (/* binding */ fateOf),
/* harmony export */   nj: () => (/* binding */ judgeDependencies),
/* harmony export */   o: () => (/* binding */ observeDependencies)
/* harmony export */ });
/* unused harmony exports stateOfPath, stateOfPointer */
/* harmony import */ var _asking_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41168);
/* harmony import */ var _verdicts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34653);


const lookMs = 500;
/** Asks every pod for every dependency until it is connected, at most until Ready + deadline (or that long from now, when Ready is past). */
async function observeDependencies(ports, place, pods, dependencies, deadlineMs) {
    const beganMs = ports.clock.now().getTime();
    const one = async (pod, dependency) => {
        const readyMs = readySince(pod);
        const untilMs = Math.max(beganMs, readyMs ?? beganMs) + deadlineMs;
        const about = { dependency: dependency.name, pod: pod.metadata.name };
        for (;;) {
            const { state, detail } = await look(ports, place, pod.metadata.name, dependency);
            const nowMs = ports.clock.now().getTime();
            if (state === 'up')
                return {
                    ...about,
                    state,
                    detail,
                    afterReadySeconds: readyMs === null ? null : Math.round((nowMs - readyMs) / 100) / 10,
                };
            if (nowMs + lookMs > untilMs)
                return { ...about, state, detail, afterReadySeconds: null };
            await ports.clock.sleep(lookMs, ports.signal);
        }
    };
    return await Promise.all(pods.flatMap((pod) => dependencies.map((dependency) => one(pod, dependency))));
}
function readySince({ status }) {
    const ready = status?.conditions?.find(({ type }) => type === 'Ready');
    const at = Date.parse(ready?.lastTransitionTime ?? '');
    return Number.isNaN(at) ? null : at;
}
/** Asks one pod for one dependency, once. */
async function look({ cluster, signal }, place, pod, { source }, timeoutMs) {
    const { namespace, port } = place;
    const path = source.kind === 'path'
        ? source.path
        : source.kind === 'pointer'
            ? place.readinessPath
            : place.metricsPath;
    if (port === null || path === null)
        return { state: 'unknown', detail: 'no port or readiness path is known' };
    const answer = await (0,_asking_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .kA)(cluster, namespace, pod, port, path, signal, timeoutMs);
    if (answer.status === null)
        return { state: 'unknown', detail: answer.detail };
    switch (source.kind) {
        case 'path':
            return stateOfPath(answer, path);
        case 'pointer':
            return stateOfPointer(answer, source.pointer);
        case 'metric':
            return stateOfMetric(answer, source, place.parseMetrics);
    }
}
function stateOfPath({ status, detail }, path) {
    if (status === null || status === 404 || status === 405)
        return {
            state: 'unknown',
            detail: `${path} answered ${status ?? 'nothing'}: it is not served`,
        };
    const state = status >= 200 && status < 300 ? 'up' : 'down';
    return { state, detail: `${path} answered ${status} ${detail}`.trim() };
}
const good = ['ok', 'up', 'true', 'healthy', 'connected', 'ready', 'pass', 'serving', '1'];
const bad = [
    'down',
    'false',
    'unhealthy',
    'disconnected',
    'not ready',
    'fail',
    'failed',
    'error',
    'not_serving',
    '0',
];
function stateOfPointer({ body }, pointer) {
    let value;
    try {
        value = JSON.parse(body);
    }
    catch {
        return { state: 'unknown', detail: 'the readiness answer is not JSON' };
    }
    for (const part of pointer.split('/').slice(1)) {
        const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
        const has = value !== null && typeof value === 'object' && Object.hasOwn(value, key);
        if (!has)
            return { state: 'unknown', detail: `the readiness answer has no ${pointer}` };
        value = value[key];
    }
    const text = String(value).toLowerCase();
    const detail = `${pointer} is ${JSON.stringify(value)}`.slice(0, 200);
    if (good.includes(text))
        return { state: 'up', detail };
    return { state: bad.includes(text) ? 'down' : 'unknown', detail };
}
function stateOfMetric({ status, body }, { metric, labels }, parse) {
    if (status !== 200)
        return { state: 'unknown', detail: `the metrics answered ${status}` };
    let samples;
    try {
        samples = parse(body);
    }
    catch (thrown) {
        return { state: 'unknown', detail: thrown instanceof Error ? thrown.message : String(thrown) };
    }
    const matching = samples.filter((sample) => sample.name === metric &&
        Object.entries(labels).every(([key, value]) => sample.labels[key] === value));
    const values = matching.map(({ value }) => value);
    const detail = `${metric} is ${values.join(', ') || 'not reported'}`;
    if (values.length === 0 || values.some((value) => value !== 0 && value !== 1))
        return { state: 'unknown', detail };
    return { state: values.every((value) => value === 1) ? 'up' : 'down', detail };
}
const fates = {
    evicted: 'was evicted',
    refused: 'was not evicted',
    gone: 'is gone already',
    planned: 'would be evicted',
};
/** What became of a pod that cannot reach what it needs. */
const fateOf = ({ pod, result, detail }) => `${pod} ${fates[result]} (${detail})`;
/** Every dependency of every pod is connected in time (A8). What could not be asked is neither. */
function judgeDependencies({ answers, evictions }, { deadlineSeconds }) {
    const names = [...new Set(answers.map(({ dependency }) => dependency))];
    if (names.length === 0)
        return [(0,_verdicts_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .g)('dependencies', 'inconclusive', 'there was no ready pod to ask')];
    return names.map((name) => judgeOne(name, answers.filter(({ dependency }) => dependency === name), evictions, deadlineSeconds));
}
function judgeOne(name, own, evictions, deadlineSeconds) {
    const down = own.filter(({ state }) => state === 'down');
    const unknown = own.filter(({ state }) => state === 'unknown');
    const verdict = down.length > 0 ? 'fail' : unknown.length > 0 ? 'inconclusive' : 'pass';
    const concerned = verdict === 'fail' ? down : unknown;
    const [first] = concerned;
    const what = verdict === 'fail' ? 'not connected' : 'not known to be connected';
    const fate = evictions
        .filter(({ pod }) => down.some((one) => one.pod === pod))
        .map((eviction) => `; ${fateOf(eviction)}`)
        .join('');
    return (0,_verdicts_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .g)(`dependency-${name}`, verdict, first === undefined
        ? `connected on ${own.length} pods`
        : `${concerned.length} of ${own.length} pods ${what} within ${deadlineSeconds} s, ${first.pod}: ${first.detail}${fate}`, {
        dimension: 'dependencies',
        unit: 'pods',
        canary: own.length - down.length - unknown.length,
        limit: own.length,
    });
}


/***/ }),

/***/ 83608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   judgeHealth: () => (/* binding */ judgeHealth)
/* harmony export */ });
/* harmony import */ var _dependencies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61602);
/* harmony import */ var _pool_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71853);
/* harmony import */ var _probes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74452);
/* harmony import */ var _proof_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16749);
/* harmony import */ var _verdicts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34653);





/** Every check that was asked for must pass; what could not be seen is inconclusive. */
function judgeHealth(observation, parameters) {
    const { readiness, probes, dependencies, pool, proof } = observation;
    const measurements = [
        ready(readiness, parameters),
        ...(0,_probes_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeProbes */ .$K)(probes),
        ...(dependencies === null ? [] : (0,_dependencies_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeDependencies */ .nj)(dependencies, parameters)),
        ...(pool === null || parameters.pool === null ? [] : (0,_pool_js__WEBPACK_IMPORTED_MODULE_3__/* .judgePool */ .Mu)(pool, parameters.pool)),
        ...(proof === null || parameters.proof === null ? [] : (0,_proof_js__WEBPACK_IMPORTED_MODULE_2__/* .judgeProof */ .e)(proof, parameters.proof)),
    ];
    const verdict = (0,_verdicts_js__WEBPACK_IMPORTED_MODULE_4__/* .worst */ .Q)(measurements.map((one) => one.verdict));
    return {
        verdict,
        measurements,
        reasons: [
            ...measurements
                .filter((one) => one.verdict !== 'pass' || one.reason.includes('; warning: '))
                .map(({ name, reason }) => `${name}: ${reason}`),
            ...(readiness.ready ? [] : readiness.why.logTail.map((line) => `log: ${line}`)),
            ...(proof === null && verdict === 'pass'
                ? ['not shown: that readiness depends on its dependencies (mode: prove takes one away)']
                : []),
        ],
    };
}
function ready(readiness, { readyTimeoutSeconds }) {
    const seconds = Math.round(readiness.seconds * 100) / 100;
    const about = {
        dimension: 'readiness',
        unit: 's',
        canary: seconds,
        limit: readyTimeoutSeconds,
        direction: 'increase',
    };
    if (readiness.ready)
        return (0,_verdicts_js__WEBPACK_IMPORTED_MODULE_4__/* .finding */ .g)('pods-ready', 'pass', `all pods ready after ${seconds} s`, about);
    const { pod, reason, message } = readiness.why;
    // The time would be beside the point: waiting may have ended early because it was pointless.
    return (0,_verdicts_js__WEBPACK_IMPORTED_MODULE_4__/* .finding */ .g)('pods-ready', 'fail', `${reason}${pod === null ? '' : ` of pod ${pod}`}: ${message} (${seconds} s)`, { ...about, canary: null });
}


/***/ }),

/***/ 71853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mu: () => (/* binding */ judgePool),
/* harmony export */   zP: () => (/* binding */ observePool)
/* harmony export */ });
/* unused harmony export quantity */
/* harmony import */ var _verdicts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34653);

/** Pure but for what was read already: `samples` null = the metrics could not be read. */
function observePool(container, request, samples) {
    const read = (source) => settingOf(source, container, samples);
    const { cpu, memory } = container.resources?.limits ?? {};
    return {
        workers: read(request.workers),
        queue: read(request.queue),
        cpuLimit: quantity(cpu),
        memoryLimitBytes: quantity(memory),
    };
}
function settingOf(source, { env = [] }, samples) {
    switch (source.kind) {
        case 'number':
            return { value: source.value, detail: 'given as a number' };
        case 'env':
            return fromEnv(source.name, env);
        case 'metric':
            return fromMetrics(source, samples);
    }
}
function fromEnv(name, env) {
    const found = env.find((one) => one.name === name);
    const value = Number(found?.value?.trim() || Number.NaN);
    if (Number.isFinite(value))
        return { value, detail: `env ${name}` };
    if (found === undefined)
        return { value: null, detail: `env ${name} is not set` };
    const why = found.value === undefined ? 'comes from a reference, which is not read' : 'is not a number';
    return { value: null, detail: `env ${name} ${why}` };
}
function fromMetrics({ metric, labels: wanted }, samples) {
    if (samples === null)
        return { value: null, detail: 'the metrics could not be read' };
    const values = samples
        .filter(({ name, labels }) => name === metric && Object.entries(wanted).every(([key, value]) => labels[key] === value))
        .map(({ value }) => value);
    const [only, ...more] = new Set(values);
    if (only === undefined || more.length > 0 || Number.isNaN(only))
        return {
            value: null,
            detail: `metric ${metric}: ${values.length} series, needed is one value`,
        };
    // JSON has no infinity; a pool without a bound has the bound 0 for its owner.
    return Number.isFinite(only)
        ? { value: only, detail: `metric ${metric}` }
        : { value: 0, detail: `metric ${metric} is ${only}` };
}
/** Numbers of the API: `500m`, `2`, `512Mi`, `1G`; null when absent or unreadable. */
function quantity(text) {
    const match = /^(\d+(?:\.\d+)?)(m|k|M|G|T|Ki|Mi|Gi|Ti)?$/.exec(text ?? '');
    if (match === null)
        return null;
    const factors = {
        m: 1e-3,
        k: 1e3,
        M: 1e6,
        G: 1e9,
        T: 1e12,
        Ki: 2 ** 10,
        Mi: 2 ** 20,
        Gi: 2 ** 30,
        Ti: 2 ** 40,
    };
    return Number(match[1]) * (match[2] === undefined ? 1 : (factors[match[2]] ?? Number.NaN));
}
/** Static half of D1: workers fit the CPU, the queue is bounded, a full pool fits the memory. Warnings pass and are said. */
function judgePool(observation, parameters) {
    return [
        workers(observation, parameters),
        queue(observation, parameters),
        memory(observation, parameters),
    ];
}
const dimension = 'pool';
function workers({ workers: { value, detail }, cpuLimit }, { workersPerCpu: [least, most], warnWorkers }) {
    const name = 'pool-workers';
    const about = { dimension, unit: 'count', canary: value, direction: 'either' };
    if (value === null)
        return (0,_verdicts_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .g)(name, 'inconclusive', `the number of workers is unknown: ${detail}`, about);
    if (value <= 0)
        return (0,_verdicts_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .g)(name, 'fail', `${value} workers (${detail}): the pool is not bounded`, about);
    if (cpuLimit === null)
        return (0,_verdicts_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .g)(name, 'inconclusive', `${value} workers (${detail}), but the container has no CPU limit to compare them with`, about);
    const [from, to] = [least * cpuLimit, most * cpuLimit];
    const warnings = [
        ...(value < from || value > to
            ? [`outside ${round(from)} to ${round(to)}, ${least} to ${most} for each of ${cpuLimit} CPUs`]
            : []),
        ...(value > warnWorkers ? [`more than ${warnWorkers}`] : []),
    ];
    return (0,_verdicts_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .g)(name, 'pass', said(`${value} workers (${detail})`, warnings), {
        ...about,
        limit: round(to),
    });
}
function queue({ workers: { value: count }, queue: { value, detail } }, { queuePerWorker, warnQueue }) {
    const name = 'pool-queue';
    const about = { dimension, unit: 'count', canary: value, direction: 'increase' };
    if (value === null)
        return (0,_verdicts_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .g)(name, 'inconclusive', `the size of the queue is unknown: ${detail}`, about);
    if (value <= 0)
        return (0,_verdicts_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .g)(name, 'fail', `a queue of ${value} (${detail}) is unbounded: nothing answers 429 before memory ends`, about);
    const wanted = count === null ? null : count * queuePerWorker;
    const warnings = [
        ...(wanted !== null && value !== wanted
            ? [`${queuePerWorker} for each worker would be ${wanted}`]
            : []),
        ...(value > warnQueue ? [`more than ${warnQueue}`] : []),
    ];
    return (0,_verdicts_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .g)(name, 'pass', said(`${value} places (${detail})`, warnings), {
        ...about,
        limit: warnQueue,
    });
}
function memory({ workers: w, queue: q, memoryLimitBytes }, { taskBytes, workerBytes, memorySharePercent }) {
    const name = 'pool-memory';
    const about = { dimension, unit: 'bytes', direction: 'increase' };
    if (w.value === null || q.value === null || memoryLimitBytes === null)
        return (0,_verdicts_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .g)(name, 'inconclusive', memoryLimitBytes === null
            ? 'the container has no memory limit'
            : 'workers or queue are unknown', about);
    const full = q.value * taskBytes + w.value * workerBytes;
    const limit = (memoryLimitBytes * memorySharePercent) / 100;
    const verdict = full <= limit ? 'pass' : 'fail';
    return (0,_verdicts_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .g)(name, verdict, `a full pool takes ${mebi(full)} of ${mebi(memoryLimitBytes)} (at most ${memorySharePercent} %)`, { ...about, canary: full, limit });
}
const said = (what, warnings) => warnings.length === 0 ? what : `${what}; warning: ${warnings.join('; ')}`;
const round = (value) => Math.round(value * 100) / 100;
const mebi = (bytes) => `${round(bytes / 2 ** 20)} MiB`;


/***/ }),

/***/ 74452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $K: () => (/* binding */ judgeProbes),
/* harmony export */   CQ: () => (/* binding */ observeProbes),
/* harmony export */   JX: () => (/* binding */ portNumber)
/* harmony export */ });
/* unused harmony export declaredProbe */
/* harmony import */ var _release_objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73253);
/* harmony import */ var _asking_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41168);
/* harmony import */ var _verdicts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34653);



/** The number of a port that a probe or an input names; null when the container has none of that name. */
function portNumber({ ports = [] }, port) {
    if (port === undefined)
        return null;
    if (typeof port === 'number' || /^\d+$/.test(port))
        return Number(port);
    return ports.find(({ name }) => name === port)?.containerPort ?? null;
}
function declaredProbe(container, probe) {
    if (probe === undefined)
        return null;
    const { httpGet } = probe;
    if (httpGet !== undefined)
        return {
            kind: 'http',
            path: httpGet.path ?? '/',
            port: portNumber(container, httpGet.port),
        };
    const { exec, tcpSocket, grpc } = probe;
    return { kind: 'other', text: JSON.stringify({ exec, tcpSocket, grpc }) };
}
/** Both answers of every ready pod, asked through the pod proxy. */
async function observeProbes(cluster, about, signal) {
    const { namespace, pods, container, paths } = about;
    const answersOf = async (path) => {
        const { port } = paths;
        if (path === null || port === null)
            return [];
        const answers = pods.map(({ metadata }) => (0,_asking_js__WEBPACK_IMPORTED_MODULE_1__/* .ask */ .kA)(cluster, namespace, metadata.name, port, path, signal));
        return (await Promise.all(answers)).map(({ body: _body, ...answer }) => answer);
    };
    return {
        liveness: declaredProbe(container, container.livenessProbe),
        readiness: declaredProbe(container, container.readinessProbe),
        paths,
        kubelet: {
            ready: pods.length,
            restarts: (0,_release_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .restartsOf */ .wN)(pods),
        },
        answers: {
            liveness: await answersOf(paths.liveness),
            readiness: await answersOf(paths.readiness),
        },
    };
}
/** Liveness and readiness are two handlers, and both answer (A4). */
function judgeProbes(observation) {
    const { liveness, readiness, answers, paths, kubelet } = observation;
    return [
        declared(liveness, readiness),
        distinct(liveness, readiness),
        paths.liveness === null
            ? byKubelet('liveness-answers', liveness, kubelet)
            : answered('liveness-answers', paths.liveness, answers.liveness),
        paths.readiness === null
            ? byKubelet('readiness-answers', readiness, kubelet)
            : answered('readiness-answers', paths.readiness, answers.readiness),
    ];
}
function declared(liveness, readiness) {
    const missing = [
        ...(liveness === null ? ['livenessProbe'] : []),
        ...(readiness === null ? ['readinessProbe'] : []),
    ];
    const about = { unit: 'probes', canary: 2 - missing.length, limit: 2 };
    return missing.length === 0
        ? (0,_verdicts_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .g)('probes-declared', 'pass', 'liveness and readiness are both probed', about)
        : (0,_verdicts_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .g)('probes-declared', 'fail', `the container has no ${missing.join(' and no ')}`, about);
}
const say = (probe) => probe.kind === 'http' ? `GET :${probe.port ?? '?'}${probe.path}` : probe.text;
function distinct(liveness, readiness) {
    const name = 'probes-distinct';
    if (liveness === null || readiness === null)
        return (0,_verdicts_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .g)(name, 'inconclusive', 'there are not two probes to tell apart');
    const about = { unit: 'probes', limit: 2 };
    return say(liveness) === say(readiness)
        ? (0,_verdicts_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .g)(name, 'fail', `liveness and readiness are the same handler (${say(liveness)}): a lost dependency would restart the pod, or readiness would not see it`, { ...about, canary: 1 })
        : (0,_verdicts_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .g)(name, 'pass', `liveness is ${say(liveness)}, readiness is ${say(readiness)}`, {
            ...about,
            canary: 2,
        });
}
/** A probe that is a command, a port or gRPC is asked by the kubelet alone: a ready pod that was not restarted passed both. */
function byKubelet(name, probe, { ready, restarts }) {
    if (probe?.kind !== 'other')
        return (0,_verdicts_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .g)(name, 'inconclusive', 'there is no probe, and no path was given to ask');
    const about = { unit: 'pods', canary: ready, limit: ready };
    if (ready === 0)
        return (0,_verdicts_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .g)(name, 'inconclusive', 'there was no ready pod');
    return restarts === 0
        ? (0,_verdicts_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .g)(name, 'pass', `${say(probe)} by the kubelet: ${ready} pods ready, no restart`, about)
        : (0,_verdicts_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .g)(name, 'inconclusive', `${say(probe)} by the kubelet: containers were started anew ${restarts} times, and nobody knows whether for this probe (give a path to ask)`, about);
}
function answered(name, path, answers) {
    if (answers.length === 0)
        return (0,_verdicts_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .g)(name, 'inconclusive', `there was no ready pod (or no port) to ask ${path}`);
    const bad = answers.filter(({ status }) => (0,_asking_js__WEBPACK_IMPORTED_MODULE_1__/* .isBad */ .e2)(status));
    const unknown = answers.filter(({ status }) => status === null);
    const verdict = bad.length > 0 ? 'fail' : unknown.length > 0 ? 'inconclusive' : 'pass';
    const [first] = bad.length > 0 ? bad : unknown;
    return (0,_verdicts_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .g)(name, verdict, first === undefined
        ? `${path} answers on ${answers.length} pods`
        : `${path} of ${first.pod}: ${first.status ?? 'no answer'} ${first.detail}`.trim(), {
        unit: 'pods',
        canary: answers.length - bad.length - unknown.length,
        limit: answers.length,
    });
}


/***/ }),

/***/ 16749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ bothGood),
/* harmony export */   e: () => (/* binding */ judgeProof)
/* harmony export */ });
/* harmony import */ var _asking_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41168);
/* harmony import */ var _verdicts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34653);


const bothGood = ({ liveness, readiness }) => (0,_asking_js__WEBPACK_IMPORTED_MODULE_0__/* .isGood */ .Kg)(liveness) && (0,_asking_js__WEBPACK_IMPORTED_MODULE_0__/* .isGood */ .Kg)(readiness);
/**
 * With the dependency cut, readiness must say so and liveness must not; without it, readiness must come back (A4). A readiness that does
 * not move fails when the cut is known to have reached the pod: the pod itself says so, or every address of the Service was cut. Otherwise
 * the cut may have missed the traffic, and nobody knows.
 */
function judgeProof(observation, { withinSeconds }) {
    const { dependency, chaos, notDone } = observation;
    if (chaos === null || chaos.injectedAt === null)
        return [
            (0,_verdicts_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .g)('readiness-depends', 'inconclusive', `${dependency} was not taken away: ${notDone ?? chaos?.injectionDetail ?? 'nothing was injected'}`),
            ...(chaos === null ? [] : [cleanup(chaos)]),
        ];
    return [
        depends(observation, withinSeconds),
        alive(observation),
        recovered(observation),
        cleanup(chaos),
    ];
}
function depends(observation, withinSeconds) {
    const name = 'readiness-depends';
    const { dependency, during, patienceSeconds } = observation;
    const about = { unit: 's', limit: withinSeconds, direction: 'increase' };
    const refused = during.filter(({ readiness }) => (0,_asking_js__WEBPACK_IMPORTED_MODULE_0__/* .isBad */ .e2)(readiness));
    // Liveness came by the same way at the same moment, so it was readiness that hung. Once may be chance.
    const hung = during.filter(({ liveness, readiness }) => readiness === null && (0,_asking_js__WEBPACK_IMPORTED_MODULE_0__/* .isGood */ .Kg)(liveness));
    const [first] = refused.length > 0 ? refused : hung.length >= 2 ? hung : [];
    if (first !== undefined) {
        const how = refused.length > 0
            ? `answered ${first.readiness}`
            : `did not answer within ${patienceSeconds} s, though liveness did,`;
        return (0,_verdicts_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .g)(name, 'pass', `readiness ${how} ${first.seconds} s after ${dependency} was cut (${refused.length + hung.length} of ${during.length} looks)`, { ...about, canary: first.seconds });
    }
    const answers = during.filter(({ readiness }) => readiness !== null).length;
    if (answers === 0)
        return (0,_verdicts_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .g)(name, 'inconclusive', `readiness could not be asked while ${dependency} was cut`, about);
    const stayed = `readiness stayed good in ${answers} looks over ${during.at(-1)?.seconds ?? 0} s while ${dependency} was cut`;
    const { known, said } = reach(observation);
    return (0,_verdicts_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .g)(name, known && answers >= 2 ? 'fail' : 'inconclusive', `${stayed}${said}${known ? ': it does not depend on it, and users would be sent to a pod that cannot serve them' : ''}`, about);
}
/** Whether the cut is known to have reached the pod, and in which words. */
function reach({ dependency, service, targets, during }) {
    const seen = during.flatMap((sample) => sample.dependency ?? []);
    if (seen.includes('down'))
        return { known: true, said: ', which the pod itself reported' };
    if (seen.includes('up'))
        return {
            known: false,
            said: `, and the pod reported ${dependency} as connected all the time: the cut missed its traffic`,
        };
    if (service !== null)
        return {
            known: true,
            said: ` (every address of the Service ${service}: ${targets.join(', ')})`,
        };
    return {
        known: false,
        said: `: it does not depend on it, or the cut missed its traffic (give prove-service, or name ${dependency} under dependencies)`,
    };
}
function alive({ dependency, before, during, after, restarts, patienceSeconds, }) {
    const name = 'liveness-independent';
    const refused = during.filter(({ liveness }) => (0,_asking_js__WEBPACK_IMPORTED_MODULE_0__/* .isBad */ .e2)(liveness));
    const silent = during.filter(({ liveness }) => liveness === null);
    const answered = during.length - silent.length;
    // The way to the pod was open: readiness came by it at such a moment, or liveness did before and after.
    const open = silent.some(({ readiness }) => readiness !== null) ||
        ((0,_asking_js__WEBPACK_IMPORTED_MODULE_0__/* .isGood */ .Kg)(before?.liveness ?? null) && (0,_asking_js__WEBPACK_IMPORTED_MODULE_0__/* .isGood */ .Kg)(after?.liveness ?? null));
    const would = `in an outage the kubelet would restart every pod${restarts > 0 ? `, as it did with this one (${restarts} times)` : ''}`;
    const about = { unit: 'looks', limit: 0, direction: 'increase' };
    if (refused.length > 0)
        return (0,_verdicts_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .g)(name, 'fail', `liveness answered ${refused[0]?.liveness} while ${dependency} was cut (${refused.length} of ${during.length} looks): ${would}`, { ...about, canary: refused.length });
    if (silent.length >= 2 && open)
        return (0,_verdicts_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .g)(name, 'fail', `liveness did not answer within ${patienceSeconds} s while ${dependency} was cut (${silent.length} of ${during.length} looks), and did otherwise: ${would}`, { ...about, canary: silent.length });
    if (restarts > 0)
        return (0,_verdicts_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .g)(name, 'fail', `the container was restarted ${restarts} times while ${dependency} was cut: in an outage it would be so in every pod`, { ...about, unit: 'restarts', canary: restarts });
    return answered === 0
        ? (0,_verdicts_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .g)(name, 'inconclusive', `liveness could not be asked while ${dependency} was cut`, about)
        : (0,_verdicts_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .g)(name, 'pass', `liveness stayed good in ${answered} looks, and nothing restarted`, {
            ...about,
            canary: 0,
        });
}
function recovered({ dependency, after }) {
    const name = 'readiness-recovers';
    const status = after?.readiness ?? null;
    if (status === null)
        return (0,_verdicts_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .g)(name, 'inconclusive', 'readiness could not be asked afterwards');
    return (0,_asking_js__WEBPACK_IMPORTED_MODULE_0__/* .isGood */ .Kg)(status)
        ? (0,_verdicts_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .g)(name, 'pass', `readiness came back with ${dependency}`)
        : (0,_verdicts_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .g)(name, 'fail', `readiness still answered ${status} after ${dependency} came back: an outage of it would outlast it`);
}
const cleanup = ({ cleanup: how, cleanupDetail }) => (0,_verdicts_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .g)('cleanup-proven', how === 'proven' ? 'pass' : how === 'leaked' ? 'fail' : 'inconclusive', cleanupDetail, { dimension: 'chaos-proof' });


/***/ }),

/***/ 34653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ worst),
/* harmony export */   g: () => (/* binding */ finding)
/* harmony export */ });
/** What a health check found about one thing: a measurement whose only number is how many pods (or what else `unit` says) it concerns. */
const finding = (name, verdict, reason, about = {}) => ({
    name,
    dimension: 'health',
    unit: '1',
    canary: null,
    baseline: null,
    limit: null,
    direction: 'decrease',
    verdict,
    reason,
    sample: { kind: 'none' },
    ...about,
});
/** Fail beats error beats inconclusive beats pass; nothing at all is inconclusive. */
function worst(verdicts) {
    for (const verdict of ['fail', 'error', 'inconclusive'])
        if (verdicts.includes(verdict))
            return verdict;
    return verdicts.length === 0 ? 'inconclusive' : 'pass';
}


/***/ })

};

export const id = 3608;
export const ids = [3608];
export const modules = {

/***/ 41168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ isGood),
/* harmony export */   k: () => (/* binding */ ask)
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
const isGood = (status) => status >= 200 && status < 400;


/***/ }),

/***/ 61602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
async function look({ cluster, signal }, place, pod, { source }) {
    const { namespace, port } = place;
    const path = source.kind === 'path'
        ? source.path
        : source.kind === 'pointer'
            ? place.readinessPath
            : place.metricsPath;
    if (port === null || path === null)
        return { state: 'unknown', detail: 'no port or readiness path is known' };
    const answer = await (0,_asking_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .k)(cluster, namespace, pod, port, path, signal);
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
/** Every dependency of every pod is connected in time (A8). What could not be asked is neither. */
function judgeDependencies({ answers, evictions }, { deadlineSeconds }) {
    const names = [...new Set(answers.map(({ dependency }) => dependency))];
    if (names.length === 0)
        return [(0,_verdicts_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .g)('dependencies', 'inconclusive', 'there was no ready pod to ask')];
    return names.map((name) => {
        const own = answers.filter(({ dependency }) => dependency === name);
        const down = own.filter(({ state }) => state === 'down');
        const unknown = own.filter(({ state }) => state === 'unknown');
        const [first] = down.length > 0 ? down : unknown;
        const ended = evictions.filter(({ pod }) => down.some((one) => one.pod === pod));
        const fate = ended.map(({ pod, result, detail }) => `${pod} ${result} (${detail})`).join(', ');
        return (0,_verdicts_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .g)(`dependency-${name}`, down.length > 0 ? 'fail' : unknown.length > 0 ? 'inconclusive' : 'pass', first === undefined
            ? `connected on ${own.length} pods`
            : `${first.pod}: not connected within ${deadlineSeconds} s: ${first.detail}${fate === '' ? '' : `; ${fate}`}`, {
            dimension: 'dependencies',
            unit: 'count',
            canary: own.length - down.length - unknown.length,
            limit: own.length,
        });
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
        ...(proof === null ? [] : (0,_proof_js__WEBPACK_IMPORTED_MODULE_2__/* .judgeProof */ .eB)(proof)),
    ];
    return {
        verdict: (0,_verdicts_js__WEBPACK_IMPORTED_MODULE_4__/* .worst */ .Q)(measurements.map(({ verdict }) => verdict)),
        measurements,
        reasons: [
            ...measurements
                .filter(({ verdict, reason }) => verdict !== 'pass' || reason.includes('; warning: '))
                .map(({ name, reason }) => `${name}: ${reason}`),
            ...(readiness.ready ? [] : readiness.why.logTail.map((line) => `log: ${line}`)),
            ...(proof === null
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
    return (0,_verdicts_js__WEBPACK_IMPORTED_MODULE_4__/* .finding */ .g)('pods-ready', 'fail', `${reason}${pod === null ? '' : ` of pod ${pod}`}: ${message}`, about);
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
/* harmony import */ var _asking_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41168);
/* harmony import */ var _verdicts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34653);


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
/** Both answers of every pod, asked through the pod proxy. */
async function observeProbes(cluster, about, signal) {
    const { namespace, pods, container, paths } = about;
    const answersOf = async (path) => {
        const { port } = paths;
        if (path === null || port === null)
            return [];
        const answers = pods.map((pod) => (0,_asking_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .k)(cluster, namespace, pod, port, path, signal));
        return (await Promise.all(answers)).map(({ body: _body, ...answer }) => answer);
    };
    return {
        liveness: declaredProbe(container, container.livenessProbe),
        readiness: declaredProbe(container, container.readinessProbe),
        paths,
        answers: {
            liveness: await answersOf(paths.liveness),
            readiness: await answersOf(paths.readiness),
        },
    };
}
/** Liveness and readiness are two handlers, and both answer (A4). */
function judgeProbes(observation) {
    const { liveness, readiness, answers, paths } = observation;
    return [
        declared(liveness, readiness),
        distinct(liveness, readiness),
        answered('liveness-answers', paths.liveness, answers.liveness),
        answered('readiness-answers', paths.readiness, answers.readiness),
    ];
}
function declared(liveness, readiness) {
    const missing = [
        ...(liveness === null ? ['livenessProbe'] : []),
        ...(readiness === null ? ['readinessProbe'] : []),
    ];
    return missing.length === 0
        ? (0,_verdicts_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .g)('probes-declared', 'pass', 'liveness and readiness are both probed')
        : (0,_verdicts_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .g)('probes-declared', 'fail', `the container has no ${missing.join(' and no ')}`);
}
const say = (probe) => probe.kind === 'http' ? `GET :${probe.port ?? '?'}${probe.path}` : probe.text;
function distinct(liveness, readiness) {
    const name = 'probes-distinct';
    if (liveness === null || readiness === null)
        return (0,_verdicts_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .g)(name, 'inconclusive', 'there are not two probes to tell apart');
    return say(liveness) === say(readiness)
        ? (0,_verdicts_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .g)(name, 'fail', `liveness and readiness are the same handler (${say(liveness)}): a lost dependency would restart the pod, or readiness would not see it`)
        : (0,_verdicts_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .g)(name, 'pass', `liveness is ${say(liveness)}, readiness is ${say(readiness)}`);
}
function answered(name, path, answers) {
    if (path === null)
        return (0,_verdicts_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .g)(name, 'inconclusive', 'the probe is not HTTP and no path was given to ask');
    if (answers.length === 0)
        return (0,_verdicts_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .g)(name, 'inconclusive', `there was no ready pod (or no port) to ask ${path}`);
    const bad = answers.filter(({ status }) => status !== null && !(0,_asking_js__WEBPACK_IMPORTED_MODULE_0__/* .isGood */ .K)(status));
    const unknown = answers.filter(({ status }) => status === null);
    const verdict = bad.length > 0 ? 'fail' : unknown.length > 0 ? 'inconclusive' : 'pass';
    const [first] = bad.length > 0 ? bad : unknown;
    return (0,_verdicts_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .g)(name, verdict, first === undefined
        ? `${path} answers on ${answers.length} pods`
        : `${path} of ${first.pod}: ${first.status ?? 'no answer'} ${first.detail}`.trim(), {
        unit: 'count',
        canary: answers.length - bad.length - unknown.length,
        limit: answers.length,
    });
}


/***/ }),

/***/ 16749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cw: () => (/* binding */ sampleProbes),
/* harmony export */   eB: () => (/* binding */ judgeProof),
/* harmony export */   ye: () => (/* binding */ awaitGood)
/* harmony export */ });
/* harmony import */ var _asking_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41168);
/* harmony import */ var _verdicts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34653);


/** A handler that waits for the lost dependency answers late or never; the kubelet's own patience is a second by default. */
const patienceMs = 3000;
/** One look at both probes of a pod. */
async function sampleProbes({ cluster, clock, signal }, about) {
    const { namespace, pod, port } = about;
    const [liveness, readiness] = await Promise.all([
        (0,_asking_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .k)(cluster, namespace, pod, port, about.liveness, signal, patienceMs),
        (0,_asking_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .k)(cluster, namespace, pod, port, about.readiness, signal, patienceMs),
    ]);
    return {
        atMs: clock.now().getTime(),
        liveness: liveness.status,
        readiness: readiness.status,
    };
}
/** Looks until readiness is good again, at most `forMs`; the last look. */
async function awaitGood({ clock, signal }, forMs, sample) {
    const untilMs = clock.now().getTime() + forMs;
    for (;;) {
        const seen = await sample();
        const good = seen.readiness !== null && (0,_asking_js__WEBPACK_IMPORTED_MODULE_0__/* .isGood */ .K)(seen.readiness);
        if (good || clock.now().getTime() >= untilMs)
            return seen;
        await clock.sleep(500, signal);
    }
}
/**
 * With the dependency cut, readiness must say so and liveness must not; without it, readiness must come back (A4). That readiness did not
 * move proves nothing: the cut may have missed the traffic (a Service address is not a pod's). So that is inconclusive, not a failure.
 */
function judgeProof(observation) {
    const { dependency, chaos, notDone, during, after } = observation;
    if (chaos === null || chaos.injectedAt === null)
        return [
            (0,_verdicts_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .g)('readiness-depends', 'inconclusive', notDone ??
                `${dependency} was not taken away: ${chaos?.injectionDetail ?? 'nothing was injected'}`),
            ...(chaos === null ? [] : [cleanup(chaos)]),
        ];
    return [depends(dependency, during), alive(dependency, during), recovered(after), cleanup(chaos)];
}
const answeredBy = (samples, probe) => samples.flatMap((sample) => sample[probe] ?? []);
function depends(dependency, during) {
    const name = 'readiness-depends';
    const answers = answeredBy(during, 'readiness');
    const refused = answers.filter((status) => !(0,_asking_js__WEBPACK_IMPORTED_MODULE_0__/* .isGood */ .K)(status));
    // Liveness came by the same way at the same moment, so it was readiness that hung. Once may be chance.
    const hung = during.filter(({ liveness, readiness }) => readiness === null && liveness !== null && (0,_asking_js__WEBPACK_IMPORTED_MODULE_0__/* .isGood */ .K)(liveness)).length;
    const about = { unit: 'count', canary: refused.length + hung, limit: 1 };
    if (refused.length === 0 && hung >= 2)
        return (0,_verdicts_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .g)(name, 'pass', `readiness did not answer within ${patienceMs / 1000} s while ${dependency} was cut and liveness did (${hung} of ${during.length} looks)`, about);
    if (answers.length === 0)
        return (0,_verdicts_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .g)(name, 'inconclusive', `readiness could not be asked while ${dependency} was cut`);
    return refused.length > 0
        ? (0,_verdicts_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .g)(name, 'pass', `readiness answered ${refused[0]} while ${dependency} was cut (${refused.length} of ${answers.length} looks)`, about)
        : (0,_verdicts_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .g)(name, 'inconclusive', `readiness stayed good in ${answers.length} looks while ${dependency} was cut: it does not depend on it, or the cut missed its traffic (list the Service's address and the pods' in prove-targets)`, about);
}
function alive(dependency, during) {
    const name = 'liveness-independent';
    const answers = answeredBy(during, 'liveness');
    const refused = answers.filter((status) => !(0,_asking_js__WEBPACK_IMPORTED_MODULE_0__/* .isGood */ .K)(status));
    if (refused.length > 0)
        return (0,_verdicts_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .g)(name, 'fail', `liveness answered ${refused[0]} while ${dependency} was cut: the kubelet would restart every pod for it`, { unit: 'count', canary: refused.length, limit: 0, direction: 'increase' });
    return answers.length === 0
        ? (0,_verdicts_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .g)(name, 'inconclusive', `liveness could not be asked while ${dependency} was cut`)
        : (0,_verdicts_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .g)(name, 'pass', `liveness stayed good in ${answers.length} looks`);
}
function recovered(after) {
    const name = 'readiness-recovers';
    const status = after?.readiness ?? null;
    if (status === null)
        return (0,_verdicts_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .g)(name, 'inconclusive', 'readiness could not be asked afterwards');
    return (0,_asking_js__WEBPACK_IMPORTED_MODULE_0__/* .isGood */ .K)(status)
        ? (0,_verdicts_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .g)(name, 'pass', 'readiness came back with the dependency')
        : (0,_verdicts_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .g)(name, 'fail', `readiness still answered ${status} after the dependency came back`);
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

export const id = 5234;
export const ids = [5234];
export const modules = {

/***/ 38300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kl: () => (/* binding */ faultOf),
/* harmony export */   gC: () => (/* binding */ presetNames),
/* harmony export */   jE: () => (/* binding */ presetOf),
/* harmony export */   jh: () => (/* binding */ partitionFrom)
/* harmony export */ });
/* unused harmony export presets */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

const preset = (says, kind, spec, more = {}) => ({ says, kind, spec, needs: [], rounds: 1, ...more });
const network = (action, { targets }, block = {}) => ({
    action,
    direction: 'to',
    ...(targets.length === 0 ? {} : { externalTargets: targets }),
    ...block,
});
const delay = (values) => network('delay', values, {
    delay: {
        latency: `${values.latencyMs}ms`,
        jitter: `${values.jitterMs}ms`,
        correlation: '0',
    },
});
const partition = (values) => network('partition', values);
/** A port that is named would cut one direction only. */
const bothWays = (values) => ({
    ...network('partition', {
        ...values,
        targets: [...new Set(values.targets.map((one) => one.split(':')[0] ?? ''))],
    }),
    direction: 'both',
});
const share = (action) => (values) => network(action, values, {
    [action]: { [action]: String(values.sharePercent), correlation: '0' },
});
const podKill = ({ gracePeriodSeconds }) => ({
    action: 'pod-kill',
    gracePeriod: gracePeriodSeconds,
});
const containerKill = ({ container }) => ({
    action: 'container-kill',
    containerNames: [container],
});
const inContainer = ({ container }, spec) => ({
    ...spec,
    containerNames: [container],
});
/** Ready experiments by name. */
const presets = {
    'pod-kill': preset('kills pods, as a lost node does', 'PodChaos', podKill),
    'pod-termination': preset('ends pods and holds the service to it: no lost work, no errors', 'PodChaos', podKill, { experiment: 'E5' }),
    'pod-failure': preset('puts pods out of service for a time', 'PodChaos', () => ({
        action: 'pod-failure',
    })),
    'container-kill': preset('kills one container, the pod stays', 'PodChaos', containerKill),
    'worker-kill': preset('kills workers one after the other: their work must be done by others', 'PodChaos', containerKill, { experiment: 'E2', rounds: 5 }),
    'leader-kill': preset('kills the pod that holds the lease: another must take over in time', 'PodChaos', containerKill, { experiment: 'E6' }),
    'network-delay': preset('delays the packets that pods send', 'NetworkChaos', delay),
    'latency-500ms': preset('delays what pods send to a dependency by half a second', 'NetworkChaos', (values) => delay({ ...values, latencyMs: 500 }), { experiment: 'E4', needs: ['targets'] }),
    'network-loss': preset('loses packets', 'NetworkChaos', share('loss'), { needs: ['targets'] }),
    'network-duplicate': preset('sends packets twice', 'NetworkChaos', share('duplicate'), {
        needs: ['targets'],
    }),
    'network-corrupt': preset('spoils packets', 'NetworkChaos', share('corrupt'), {
        needs: ['targets'],
    }),
    'network-bandwidth': preset('narrows the way to a dependency', 'NetworkChaos', (values) => network('bandwidth', values, {
        bandwidth: { rate: values.rate, limit: 20_971_520, buffer: 10_000 },
    }), { needs: ['targets'] }),
    'partition-from': preset('cuts pods off from a dependency', 'NetworkChaos', partition, {
        needs: ['targets'],
    }),
    'consumer-partition': preset('cuts a consumer off from its broker: no lost and no doubled work', 'NetworkChaos', partition, { experiment: 'E1', needs: ['targets'] }),
    'redis-split-brain': preset('isolates one Redis master from the other nodes, both ways', 'NetworkChaos', bothWays, { experiment: 'E3', needs: ['targets'] }),
    'cpu-stress': preset('takes processor time', 'StressChaos', (values) => inContainer(values, { stressors: { cpu: { workers: 1, load: values.load } } })),
    'memory-stress': preset('takes memory', 'StressChaos', (values) => inContainer(values, { stressors: { memory: { workers: 1, size: values.memory } } })),
    'io-latency': preset('delays the calls to a volume', 'IOChaos', (values) => inContainer(values, {
        action: 'latency',
        volumePath: values.volumePath,
        delay: `${values.latencyMs}ms`,
        percent: values.sharePercent,
    }), { needs: ['volume-path'] }),
    'io-error': preset('fails calls to a volume with EIO', 'IOChaos', (values) => inContainer(values, {
        action: 'fault',
        volumePath: values.volumePath,
        errno: 5,
        percent: values.sharePercent,
    }), { needs: ['volume-path'] }),
    'clock-skew': preset('moves the clock of a container', 'TimeChaos', (values) => inContainer(values, { timeOffset: values.offset, clockIds: ['CLOCK_REALTIME'] })),
    'dns-error': preset('fails the look-up of names', 'DNSChaos', (values) => inContainer(values, { action: 'error', patterns: values.names }), { needs: ['names'] }),
    'http-delay': preset('delays answers of a port', 'HTTPChaos', ({ port, path, latencyMs }) => ({ target: 'Response', port, path, delay: `${latencyMs}ms` }), { needs: ['port'] }),
    'http-abort': preset('cuts requests to a port', 'HTTPChaos', ({ port, path }) => ({ target: 'Request', port, path, abort: true }), { needs: ['port'] }),
};
const presetNames = Object.keys(presets);
const presetOf = (name) => presets[name];
/** Names of a partition by which gate-health proves that readiness depends on something. */
const partitionFrom = (targets, durationSeconds) => ({
    name: 'network-partition',
    kind: 'NetworkChaos',
    spec: { action: 'partition', direction: 'to', externalTargets: targets },
    durationSeconds,
});
/** The fault of a preset; refuses one that lacks what it needs. */
function faultOf(name, values) {
    const { kind, spec, needs } = presetOf(name);
    const given = {
        targets: values.targets.length > 0,
        'volume-path': values.volumePath !== '',
        names: values.names.length > 0,
        port: values.port > 0,
    };
    for (const need of needs)
        if (!given[need])
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`The experiment ${name} needs to be told what it concerns.`, {
                input: need,
                fix: need === 'targets'
                    ? 'Give addresses (targets), or the Service that they are behind (service).'
                    : `Set \`${need}\`.`,
            });
    return { name, kind, spec: spec(values), durationSeconds: values.durationSeconds };
}


/***/ }),

/***/ 25234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  healthGate: () => (/* binding */ healthGate)
});

// EXTERNAL MODULE: ./lib/workload/readiness.js + 1 modules
var workload_readiness = __webpack_require__(4347);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/ports/resources.js
var resources = __webpack_require__(78461);
// EXTERNAL MODULE: ./lib/release/drivers.js + 58 modules
var drivers = __webpack_require__(88564);
// EXTERNAL MODULE: ./lib/workload/brief-pod.js
var brief_pod = __webpack_require__(66395);
// EXTERNAL MODULE: ./lib/workload/objects.js
var objects = __webpack_require__(98241);
;// CONCATENATED MODULE: ./lib/gates/health/asking.js

const shownLength = 200;
/** GET on a pod through the API server's proxy, as a probe is declared. A pod that cannot be asked is not a pod that said no. */
async function askAt(cluster, namespace, pod, { scheme, port, path, headers }, signal, timeoutMs = 10_000) {
    try {
        const { status, body } = await cluster.podGet(namespace, pod, port, path, signal, {
            scheme,
            headers,
            withinMs: timeoutMs,
        });
        return { pod, status, detail: body.trim().slice(0, shownLength), body };
    }
    catch (thrown) {
        signal.throwIfAborted();
        const detail = ((0,errors.messageOf)(thrown).split('\n')[0] ?? '').slice(0, shownLength);
        return { pod, status: null, detail, body: '' };
    }
}
/** No answer is neither good nor bad. */
const isGood = (status) => status !== null && status >= 200 && status < 400;
const isBad = (status) => status !== null && !isGood(status);

;// CONCATENATED MODULE: ./lib/gates/health/declared.js
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
    if (httpGet === undefined) {
        const { exec, tcpSocket, grpc } = probe;
        return { kind: 'other', text: JSON.stringify({ exec, tcpSocket, grpc }) };
    }
    const { httpHeaders = [] } = httpGet;
    const http = {
        kind: 'http',
        path: pathOf(httpGet),
        port: portNumber(container, httpGet.port),
        ...(schemeOf(httpGet) === 'https' ? { scheme: 'https' } : {}),
        ...(httpHeaders.length === 0 ? {} : { headers: httpHeaders.map(({ name }) => name) }),
    };
    const why = notAlike(httpGet);
    return why === undefined ? http : { kind: 'other', text: `${sayProbe(http)} (${why})` };
}
/** A path without its slash is what the kubelet takes, too. */
const pathOf = ({ path = '/' }) => (path.startsWith('/') ? path : `/${path}`);
const schemeOf = ({ scheme }) => scheme?.toUpperCase() === 'HTTPS' ? 'https' : 'http';
/** The API server keeps these for itself or sets them anew on the way to the pod. */
const keptByProxy = /^(host|authorization|connection|keep-alive|te|trailer|transfer-encoding|upgrade|content-length|proxy-.*|impersonate-.*|x-forwarded-.*)$/i;
/** Why the pod proxy cannot ask what the kubelet asks; undefined when it can. */
function notAlike({ host, httpHeaders = [] }) {
    if (host !== undefined && host !== '')
        return `at the host ${host}, not at the pod`;
    const kept = httpHeaders.find(({ name }) => keptByProxy.test(name));
    return kept === undefined ? undefined : `with the header ${kept.name}, which a proxy replaces`;
}
/** A probe in words; two that read alike are one handler. */
function sayProbe(probe) {
    if (probe.kind === 'other')
        return probe.text;
    const { scheme, port, path, headers = [] } = probe;
    const sent = headers.length === 0 ? '' : ` with ${headers.join(', ')}`;
    return `GET ${scheme === undefined ? '' : `${scheme}://`}:${port ?? '?'}${path}${sent}`;
}
/**
 * Where to ask, by what is declared and what inputs say instead. A port that is given takes the place of the readiness probe's, and of
 * liveness' when both have the same: a liveness on a port of its own is not there.
 */
function probeTargets(container, given) {
    const { livenessProbe, readinessProbe } = container;
    const [live, ready] = [livenessProbe?.httpGet, readinessProbe?.httpGet];
    const main = ready ?? live;
    const fallback = portNumber(container, given.port ?? main?.port ?? firstPort(container));
    const scheme = main === undefined ? 'http' : schemeOf(main);
    const own = (get) => get === undefined ? null : portNumber(container, get.port);
    const apart = live !== undefined && ready !== undefined && own(live) !== own(ready);
    const at = (get, path, port) => {
        const asked = path ?? (get === undefined || notAlike(get) ? undefined : pathOf(get));
        if (asked === undefined || port === null)
            return null;
        const spoken = get === undefined ? scheme : schemeOf(get);
        return { scheme: spoken, port, path: asked, headers: headersOf(get) };
    };
    const portOf = (get, alone) => get === undefined || (given.port !== undefined && !alone) ? fallback : own(get);
    return {
        liveness: at(live, given.livenessPath, portOf(live, apart)),
        readiness: at(ready, given.readinessPath, portOf(ready, false)),
        port: fallback,
        scheme,
    };
}
const firstPort = ({ ports = [] }) => ports[0]?.containerPort;
const headersOf = (get) => Object.fromEntries((get?.httpHeaders ?? [])
    .filter(({ name }) => !keptByProxy.test(name))
    .map(({ name, value = '' }) => [name.toLowerCase(), value]));
/** A target in words, for reasons: its path alone where it is plain HTTP on the port that everything is asked on. */
const sayTarget = ({ scheme, port, path }, { port: main }) => (scheme === 'http' && port === main ? path : `${scheme}://:${port}${path}`);

// EXTERNAL MODULE: ./lib/evidence/measurement.js
var measurement = __webpack_require__(28773);
;// CONCATENATED MODULE: ./lib/gates/health/dependency-state.js
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
function stateOfPath({ status, detail }, path) {
    if (status === null || status === 404 || status === 405)
        return {
            state: 'unknown',
            detail: `${path} answered ${status ?? 'nothing'}: it is not served`,
        };
    const state = status >= 200 && status < 300 ? 'up' : 'down';
    return { state, detail: `${path} answered ${status} ${detail}`.trim() };
}
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

;// CONCATENATED MODULE: ./lib/gates/health/dependencies.js



const lookMs = 500;
/** Asks every pod for every dependency until it is connected, at most until Ready + deadline (or that long from now, when Ready is past). */
async function observeDependencies(ports, place, pods, dependencies, deadlineMs) {
    // Ready is told by the kubelet's clock, which is nearer to the API server's than ours may be.
    const beganMs = ports.cluster.now().getTime();
    const one = async (pod, dependency) => {
        const readyMs = readySince(pod);
        const untilMs = Math.max(beganMs, readyMs ?? beganMs) + deadlineMs;
        const about = { dependency: dependency.name, pod: pod.metadata.name };
        for (;;) {
            const { state, detail } = await look(ports, place, pod.metadata.name, dependency);
            const nowMs = ports.cluster.now().getTime();
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
    const target = targetOf(place, source);
    if (target === null)
        return { state: 'unknown', detail: 'no port or readiness path is known' };
    const answer = await askAt(cluster, place.namespace, pod, target, signal, timeoutMs);
    if (answer.status === null)
        return { state: 'unknown', detail: answer.detail };
    switch (source.kind) {
        case 'path':
            return stateOfPath(answer, target.path);
        case 'pointer':
            return stateOfPointer(answer, source.pointer);
        case 'metric':
            return stateOfMetric(answer, source, place.parseMetrics);
    }
}
function targetOf({ port, scheme, readiness, metricsPath }, source) {
    if (source.kind === 'pointer')
        return readiness;
    if (port === null)
        return null;
    const path = source.kind === 'path' ? source.path : metricsPath;
    return { scheme, port, path, headers: {} };
}
const fates = {
    evicted: 'was evicted',
    refused: 'was not evicted',
    gone: 'is gone already',
    planned: 'would be evicted',
};
/** What became of a pod that cannot reach what it needs. */
const evictionOutcome = ({ pod, result, detail }) => `${pod} ${fates[result]} (${detail})`;
/** Every dependency of every pod is connected in time (A8). What could not be asked is neither. */
function judgeDependencies({ answers, evictions }, { deadlineSeconds }) {
    const names = [...new Set(answers.map(({ dependency }) => dependency))];
    if (names.length === 0)
        return [(0,measurement/* finding */.gk)('dependencies', 'inconclusive', 'there was no ready pod to ask')];
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
        .map((eviction) => `; ${evictionOutcome(eviction)}`)
        .join('');
    return (0,measurement/* finding */.gk)(`dependency-${name}`, verdict, first === undefined
        ? `connected on ${own.length} pods`
        : `${concerned.length} of ${own.length} pods ${what} within ${deadlineSeconds} s, ${first.pod}: ${first.detail}${fate}`, {
        dimension: 'dependencies',
        unit: 'pods',
        canary: own.length - down.length - unknown.length,
        limit: own.length,
    });
}

// EXTERNAL MODULE: ./lib/ports/cluster.js
var ports_cluster = __webpack_require__(59830);
;// CONCATENATED MODULE: ./lib/gates/health/evict.js




/** Known before anything is judged: an eviction that is not allowed must not be found out in an outage. */
async function refuseForbiddenEviction(cluster, namespace) {
    if (await cluster.may('create', resources.resources.pods, namespace, 'eviction'))
        return;
    throw new errors.UsageError(`The kubeconfig's user may not evict pods in ${namespace}.`, {
        input: 'evict',
        fix: "Add the rule - {apiGroups: [''], resources: [pods/eviction], verbs: [create]} to its Role, or leave evict out.",
    });
}
/** A pod that says it cannot reach what it needs makes room for a fresh one; a disruption budget may refuse. */
async function evictCutOff(ports, namespace, pods, answers, dryRun) {
    const evictions = [];
    for (const pod of pods) {
        const down = answers.filter((answer) => answer.state === 'down' && answer.pod === pod.metadata.name);
        if (down.length === 0)
            continue;
        const eviction = dryRun
            ? { pod: pod.metadata.name, result: 'planned', detail: 'dry run' }
            : await evictOne(ports.cluster, namespace, pod);
        const lost = down.map(({ dependency }) => dependency).join(', ');
        ports.log.warning(`cut off from ${lost}: ${evictionOutcome(eviction)}`, 'gate-health');
        evictions.push(eviction);
    }
    return evictions;
}
async function evictOne(cluster, namespace, { metadata }) {
    const { name: pod } = metadata;
    try {
        return { pod, ...(await cluster.evict(namespace, pod, (0,ports_cluster/* onlyThis */.V)(metadata))) };
    }
    catch (thrown) {
        // What was seen is told in any case: the verdict is fail whether or not the pod could be evicted.
        if (!(thrown instanceof ports_cluster/* ClusterError */.b))
            throw thrown;
        return { pod, result: 'refused', detail: (0,errors.messageOf)(thrown).split('\n')[0] ?? '' };
    }
}

;// CONCATENATED MODULE: ./lib/gates/health/pool.js

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
/** Numbers of the API in each of their forms: `500m`, `2`, `1.5Gi`, `1G`, `129e6`, `1E3` (but `1E` is an exa); null when absent or unreadable. */
function quantity(given) {
    const match = /^\+?(\d+\.?\d*|\.\d+)(?:[eE]([+-]?\d{1,3})|([numkMGTPE]|[KMGTPE]i))?$/.exec(String(given ?? '').trim());
    if (match === null)
        return null;
    const [, digits = '', exponent, suffix] = match;
    // By a decimal exponent, as it is meant: 100u is 1e-4, which 100 × 1e-6 is not.
    const binary = suffix === undefined ? undefined : binaries[suffix];
    const tens = exponent ?? (suffix === undefined ? 0 : (decimals[suffix] ?? 0));
    const value = binary === undefined ? Number(`${digits}e${tens}`) : Number(digits) * binary;
    return Number.isFinite(value) ? value : null;
}
const decimals = {
    n: -9,
    u: -6,
    m: -3,
    k: 3,
    M: 6,
    G: 9,
    T: 12,
    P: 15,
    E: 18,
};
const binaries = {
    Ki: 2 ** 10,
    Mi: 2 ** 20,
    Gi: 2 ** 30,
    Ti: 2 ** 40,
    Pi: 2 ** 50,
    Ei: 2 ** 60,
};
/** Workers fit the CPU, the queue is bounded, a full pool fits the memory. Warnings pass and are said. */
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
        return (0,measurement/* finding */.gk)(name, 'inconclusive', `the number of workers is unknown: ${detail}`, about);
    if (value <= 0)
        return (0,measurement/* finding */.gk)(name, 'fail', `${value} workers (${detail}): the pool is not bounded`, about);
    if (cpuLimit === null)
        return (0,measurement/* finding */.gk)(name, 'inconclusive', `${value} workers (${detail}), but the container has no CPU limit to compare them with`, about);
    const [from, to] = [least * cpuLimit, most * cpuLimit];
    const warnings = [
        ...(value < from || value > to
            ? [`outside ${round(from)} to ${round(to)}, ${least} to ${most} for each of ${cpuLimit} CPUs`]
            : []),
        ...(value > warnWorkers ? [`more than ${warnWorkers}`] : []),
    ];
    return (0,measurement/* finding */.gk)(name, 'pass', `${value} workers (${detail})`, {
        ...about,
        ...warned(warnings),
        limit: round(to),
    });
}
function queue({ workers: { value: count }, queue: { value, detail } }, { queuePerWorker, warnQueue }) {
    const name = 'pool-queue';
    const about = { dimension, unit: 'count', canary: value, direction: 'increase' };
    if (value === null)
        return (0,measurement/* finding */.gk)(name, 'inconclusive', `the size of the queue is unknown: ${detail}`, about);
    if (value <= 0)
        return (0,measurement/* finding */.gk)(name, 'fail', `a queue of ${value} (${detail}) is unbounded: nothing answers 429 before memory ends`, about);
    const wanted = count === null ? null : count * queuePerWorker;
    const warnings = [
        ...(wanted !== null && value !== wanted
            ? [`${queuePerWorker} for each worker would be ${wanted}`]
            : []),
        ...(value > warnQueue ? [`more than ${warnQueue}`] : []),
    ];
    return (0,measurement/* finding */.gk)(name, 'pass', `${value} places (${detail})`, {
        ...about,
        ...warned(warnings),
        limit: warnQueue,
    });
}
function memory({ workers: w, queue: q, memoryLimitBytes }, { taskBytes, workerBytes, memorySharePercent }) {
    const name = 'pool-memory';
    const about = { dimension, unit: 'bytes', direction: 'increase' };
    if (w.value === null || q.value === null || memoryLimitBytes === null)
        return (0,measurement/* finding */.gk)(name, 'inconclusive', memoryLimitBytes === null
            ? 'the container has no memory limit'
            : 'workers or queue are unknown', about);
    const full = q.value * taskBytes + w.value * workerBytes;
    const limit = (memoryLimitBytes * memorySharePercent) / 100;
    const verdict = full <= limit ? 'pass' : 'fail';
    return (0,measurement/* finding */.gk)(name, verdict, `a full pool takes ${mebi(full)} of ${mebi(memoryLimitBytes)} (at most ${memorySharePercent} %)`, { ...about, canary: full, limit });
}
const warned = (warnings) => warnings.length === 0 ? {} : { warnings };
const round = (value) => Math.round(value * 100) / 100;
const mebi = (bytes) => `${round(bytes / 2 ** 20)} MiB`;

// EXTERNAL MODULE: ./lib/workload/pod-events.js
var pod_events = __webpack_require__(65330);
;// CONCATENATED MODULE: ./lib/gates/health/probes.js





/** Both answers of every ready pod, asked through the pod proxy. */
async function observeProbes(cluster, about, signal) {
    const { namespace, pods, container, targets } = about;
    const answersOf = async (target) => {
        if (target === null)
            return [];
        const answers = pods.map(({ metadata }) => askAt(cluster, namespace, metadata.name, target, signal));
        return (await Promise.all(answers)).map(({ body: _body, ...answer }) => answer);
    };
    const liveness = declaredProbe(container, container.livenessProbe);
    const readiness = declaredProbe(container, container.readinessProbe);
    const left = (liveness?.kind === 'other' && targets.liveness === null) ||
        (readiness?.kind === 'other' && targets.readiness === null);
    const words = (declared, target) => target !== null ? sayTarget(target, targets) : declared?.kind === 'http' ? declared.path : null;
    const [live, ready] = await Promise.all([
        answersOf(targets.liveness),
        answersOf(targets.readiness),
    ]);
    return {
        liveness,
        readiness,
        paths: {
            liveness: words(liveness, targets.liveness),
            readiness: words(readiness, targets.readiness),
            port: targets.port,
        },
        kubelet: {
            ready: pods.length,
            restarts: (0,objects/* restartsOf */.wN)(pods),
            ...(left ? { failed: await failures(cluster, namespace, pods) } : {}),
        },
        answers: { liveness: live, readiness: ready },
    };
}
/** Pods of one canary have the same probes: the events of a few tell. */
const readForEvents = 5;
async function failures(cluster, namespace, pods) {
    const last = async (about) => {
        for (const pod of pods.slice(0, readForEvents)) {
            const said = await (0,pod_events/* lastEvent */.R)({ cluster, namespace }, pod, 'Unhealthy', about);
            if (said !== undefined)
                return said.slice(0, 300);
        }
        return null;
    };
    const [liveness, readiness] = await Promise.all([last(/^Liveness/), last(/^Readiness/)]);
    return { liveness, readiness };
}
/** Liveness and readiness are two handlers, and both answer (A4). */
function judgeProbes(observation) {
    const { liveness, readiness, answers, paths, kubelet } = observation;
    return [
        declared(liveness, readiness),
        distinct(liveness, readiness),
        paths.liveness === null
            ? byKubelet('liveness-answers', liveness, kubelet, kubelet.failed?.liveness ?? null)
            : answered('liveness-answers', paths.liveness, answers.liveness),
        paths.readiness === null
            ? byKubelet('readiness-answers', readiness, kubelet, kubelet.failed?.readiness ?? null)
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
        ? (0,measurement/* finding */.gk)('probes-declared', 'pass', 'liveness and readiness are both probed', about)
        : (0,measurement/* finding */.gk)('probes-declared', 'fail', `the container has no ${missing.join(' and no ')}`, about);
}
function distinct(liveness, readiness) {
    const name = 'probes-distinct';
    if (liveness === null || readiness === null)
        return (0,measurement/* finding */.gk)(name, 'inconclusive', 'there are not two probes to tell apart');
    const about = { unit: 'probes', limit: 2 };
    return sayProbe(liveness) === sayProbe(readiness)
        ? (0,measurement/* finding */.gk)(name, 'fail', `liveness and readiness are the same handler (${sayProbe(liveness)}): a lost dependency would restart the pod, or readiness would not see it`, { ...about, canary: 1 })
        : (0,measurement/* finding */.gk)(name, 'pass', `liveness is ${sayProbe(liveness)}, readiness is ${sayProbe(readiness)}`, {
            ...about,
            canary: 2,
        });
}
/** A probe that only the kubelet can ask: a ready pod that was not restarted passed both, and what it says else is no failure by itself. */
function byKubelet(name, probe, { ready, restarts }, failed) {
    if (probe?.kind !== 'other')
        return (0,measurement/* finding */.gk)(name, 'inconclusive', 'there is no probe, and no path was given to ask');
    const about = { unit: 'pods', canary: ready, limit: ready };
    if (ready === 0)
        return (0,measurement/* finding */.gk)(name, 'inconclusive', 'there was no ready pod');
    return restarts === 0
        ? (0,measurement/* finding */.gk)(name, 'pass', `${sayProbe(probe)} by the kubelet: ${ready} pods ready, no restart`, about)
        : (0,measurement/* finding */.gk)(name, 'inconclusive', `${sayProbe(probe)} by the kubelet: containers were restarted ${restarts} times${failed === null ? ', and nobody knows whether for this probe' : `, and it said: ${failed}`} (give a path to ask)`, about);
}
/** Services that check the Host refuse so what the proxy sends with another than the kubelet's: no word about the pod. */
const byTheWay = (status) => status === 400 || status === 421;
function answered(name, path, answers) {
    if (answers.length === 0)
        return (0,measurement/* finding */.gk)(name, 'inconclusive', `there was no ready pod (or no port) to ask ${path}`);
    const bad = answers.filter(({ status }) => isBad(status) && !byTheWay(status));
    const unknown = answers.filter(({ status }) => status === null || byTheWay(status));
    const verdict = bad.length > 0 ? 'fail' : unknown.length > 0 ? 'inconclusive' : 'pass';
    const [first] = bad.length > 0 ? bad : unknown;
    return (0,measurement/* finding */.gk)(name, verdict, first === undefined
        ? `${path} answers on ${answers.length} pods`
        : `${path} of ${first.pod}: ${first.status ?? 'no answer'} ${first.detail}`.trim(), {
        unit: 'pods',
        canary: answers.length - bad.length - unknown.length,
        limit: answers.length,
    });
}

// EXTERNAL MODULE: ./lib/chaos/experiment.js
var experiment = __webpack_require__(97165);
// EXTERNAL MODULE: ./lib/chaos/preflight.js
var preflight = __webpack_require__(82595);
// EXTERNAL MODULE: ./lib/chaos/presets.js
var presets = __webpack_require__(38300);
// EXTERNAL MODULE: ./lib/chaos/spec.js
var spec = __webpack_require__(8057);
// EXTERNAL MODULE: ./lib/evidence/canonical.js
var canonical = __webpack_require__(13431);
// EXTERNAL MODULE: ./lib/workload/arms.js
var arms = __webpack_require__(88918);
// EXTERNAL MODULE: ./lib/workload/ownership.js
var ownership = __webpack_require__(45092);
;// CONCATENATED MODULE: ./lib/gates/health/proof.js


const bothGood = ({ liveness, readiness }) => isGood(liveness) && isGood(readiness);
/**
 * With the dependency cut, readiness must say so and liveness must not; without it, readiness must come back (A4). A readiness that does
 * not move fails when the cut is known to have reached the pod: the pod itself says so, or every address of the Service was cut. Otherwise
 * the cut may have missed the traffic, and nobody knows.
 */
function judgeProof(observation, { withinSeconds }) {
    const { dependency, chaos, notDone } = observation;
    if (chaos === null || chaos.injectedAt === null)
        return [
            (0,measurement/* finding */.gk)('readiness-depends', 'inconclusive', `${dependency} was not taken away: ${notDone ?? chaos?.injectionDetail ?? 'nothing was injected'}`),
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
    const refused = during.filter(({ readiness }) => isBad(readiness));
    // Liveness came by the same way at the same moment, so it was readiness that hung. Once may be chance.
    const hung = during.filter(({ liveness, readiness }) => readiness === null && isGood(liveness));
    const [first] = refused.length > 0 ? refused : hung.length >= 2 ? hung : [];
    if (first !== undefined) {
        const how = refused.length > 0
            ? `answered ${first.readiness}`
            : `did not answer within ${patienceSeconds} s, though liveness did,`;
        return (0,measurement/* finding */.gk)(name, 'pass', `readiness ${how} ${first.seconds} s after ${dependency} was cut (${refused.length + hung.length} of ${during.length} looks)`, { ...about, canary: first.seconds });
    }
    const answers = during.filter(({ readiness }) => readiness !== null).length;
    if (answers === 0)
        return (0,measurement/* finding */.gk)(name, 'inconclusive', `readiness could not be asked while ${dependency} was cut`, about);
    const stayed = `readiness stayed good in ${answers} looks over ${during.at(-1)?.seconds ?? 0} s while ${dependency} was cut`;
    const { known, said } = reach(observation);
    return (0,measurement/* finding */.gk)(name, known && answers >= 2 ? 'fail' : 'inconclusive', `${stayed}${said}${known ? ': it does not depend on it, and users would be sent to a pod that cannot serve them' : ''}`, about);
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
    const refused = during.filter(({ liveness }) => isBad(liveness));
    const silent = during.filter(({ liveness }) => liveness === null);
    const answered = during.length - silent.length;
    // The way to the pod was open: readiness came by it at such a moment, or liveness did before and after.
    const open = silent.some(({ readiness }) => readiness !== null) ||
        (isGood(before?.liveness ?? null) && isGood(after?.liveness ?? null));
    const would = `in an outage the kubelet would restart every pod${restarts > 0 ? `, as it did with this one (${restarts} times)` : ''}`;
    const about = { unit: 'looks', limit: 0, direction: 'increase' };
    if (refused.length > 0)
        return (0,measurement/* finding */.gk)(name, 'fail', `liveness answered ${refused[0]?.liveness} while ${dependency} was cut (${refused.length} of ${during.length} looks): ${would}`, { ...about, canary: refused.length });
    if (silent.length >= 2 && open)
        return (0,measurement/* finding */.gk)(name, 'fail', `liveness did not answer within ${patienceSeconds} s while ${dependency} was cut (${silent.length} of ${during.length} looks), and did otherwise: ${would}`, { ...about, canary: silent.length });
    if (restarts > 0)
        return (0,measurement/* finding */.gk)(name, 'fail', `the container was restarted ${restarts} times while ${dependency} was cut: in an outage it would be so in every pod`, { ...about, unit: 'restarts', canary: restarts });
    return answered === 0
        ? (0,measurement/* finding */.gk)(name, 'inconclusive', `liveness could not be asked while ${dependency} was cut`, about)
        : (0,measurement/* finding */.gk)(name, 'pass', `liveness stayed good in ${answered} looks, and nothing restarted`, {
            ...about,
            canary: 0,
        });
}
function recovered({ dependency, after }) {
    const name = 'readiness-recovers';
    const status = after?.readiness ?? null;
    if (status === null)
        return (0,measurement/* finding */.gk)(name, 'inconclusive', 'readiness could not be asked afterwards');
    return isGood(status)
        ? (0,measurement/* finding */.gk)(name, 'pass', `readiness came back with ${dependency}`)
        : (0,measurement/* finding */.gk)(name, 'fail', `readiness still answered ${status} after ${dependency} came back: an outage of it would outlast it`);
}
const cleanup = ({ cleanup: how, cleanupDetail }) => (0,measurement/* finding */.gk)('cleanup-proven', how === 'proven' ? 'pass' : how === 'leaked' ? 'fail' : 'inconclusive', cleanupDetail, { dimension: 'chaos-proof' });

;// CONCATENATED MODULE: ./lib/gates/health/listening.js



/** One look at a pod; `sinceMs` = the moment that seconds are counted from. */
async function sampleProbes({ cluster, clock }, about, signal, sinceMs) {
    const { pod, place, witness, patienceMs } = about;
    const askedMs = clock.now().getTime();
    const status = async (target) => (await askAt(cluster, place.namespace, pod, target, signal, patienceMs)).status;
    const [liveness, readiness, dependency] = await Promise.all([
        status(about.liveness),
        status(about.readiness),
        witness === undefined ? null : look({ cluster, signal }, place, pod, witness, patienceMs),
    ]);
    return {
        seconds: sinceMs === undefined ? 0 : Math.max(0, Math.round((askedMs - sinceMs) / 100) / 10),
        liveness,
        readiness,
        dependency: dependency?.state ?? null,
    };
}
/** Looks until both probes are good again, at most `forMs`; the last look. */
async function awaitGood({ clock }, forMs, signal, sample) {
    const untilMs = clock.now().getTime() + forMs;
    for (;;) {
        const seen = await sample();
        if (bothGood(seen) || clock.now().getTime() >= untilMs)
            return seen;
        await clock.sleep(500, signal);
    }
}
/** Says what the probes answer whenever that changes. */
function tellChanges(log, pod) {
    let before = '';
    return ({ seconds, liveness, readiness, dependency }) => {
        const say = (status) => (status === null ? 'no answer' : `${status}`);
        const now = `liveness ${say(liveness)}, readiness ${say(readiness)}${dependency === null ? '' : `, the pod says ${dependency}`}`;
        if (now !== before)
            log.info(`${seconds.toFixed(1)} s: ${pod}: ${now}`);
        before = now;
    };
}

// EXTERNAL MODULE: ./lib/gates/health/targets.js
var health_targets = __webpack_require__(54205);
;// CONCATENATED MODULE: ./lib/gates/health/prove.js














const prove_experiment = 'network-partition';
const type = (0,spec/* typeOf */.QP)({ kind: 'NetworkChaos' });
/** Takes the dependency away from one pod by Chaos Mesh, for a bounded time, and listens to both probes meanwhile. */
async function prove(ports, about, asked) {
    const { proof, targets: asks, place, witness, patienceMs, unfit } = asked;
    const { liveness, readiness } = asks;
    const targets = [...proof.targets];
    const nothing = (notDone) => ({
        dependency: proof.dependency,
        targets,
        service: proof.service ?? null,
        scenarioSha256: null,
        chaos: null,
        notDone,
        patienceSeconds: patienceMs / 1000,
        before: null,
        during: [],
        after: null,
        restarts: 0,
    });
    if (unfit !== undefined)
        return nothing(unfit);
    if (liveness === null || readiness === null)
        return nothing('there are not two HTTP probes to listen to');
    let planned;
    try {
        if (proof.service !== undefined)
            targets.push(...(await (0,health_targets/* addressesOf */.s)(ports.cluster, about.handle.namespace, proof.service)));
        planned = await plan(ports, about, asked, targets);
    }
    catch (thrown) {
        // The other checks were made and must be told: what forbids the fault is a reason, not the end of the step.
        if (thrown instanceof errors.UsageError || thrown instanceof ports_cluster/* ClusterError */.b)
            return nothing((0,errors.messageOf)(thrown));
        throw thrown;
    }
    if (about.dryRun)
        return nothing('dry run, Chaos Mesh would accept the partition; nothing was cut');
    const pod = planned.before.targets[0]?.name ?? '';
    const listened = { pod, place, liveness, readiness, witness, patienceMs };
    const before = await sampleProbes(ports, listened, ports.signal);
    if (!bothGood(before))
        return nothing(`${pod} was not well before: liveness ${before.liveness ?? 'did not answer'}, readiness ${before.readiness ?? 'did not answer'}`);
    ports.log.info(`cutting ${pod} off from ${targets.join(', ')} for ${proof.durationMs / 1000} s, listening to ${sayTarget(liveness, asks)} and ${sayTarget(readiness, asks)}`);
    return {
        ...nothing(''),
        notDone: null,
        scenarioSha256: (0,canonical.hashOf)(planned.object.spec),
        before,
        ...(await cutAndListen(ports, about, asked, planned, listened)),
    };
}
const onePod = {
    amount: { kind: 'count', count: 1 },
    names: undefined,
    labels: {},
    namespaces: [],
};
/** Refuses what is dangerous, shows what will be sent, and asks Chaos Mesh's own webhooks. Writes nothing. */
async function plan({ cluster, log, run }, { handle }, { proof, canary }, targets) {
    const now = cluster.now();
    const fault = (0,presets/* partitionFrom */.jh)(targets, Math.max(1, Math.round(proof.durationMs / 1000)));
    const { minHealthy, chaosNamespace } = proof;
    const before = await (0,preflight/* preflight */.M)(cluster, handle, {
        ...{ fault, canary, minHealthy, chaosNamespace },
        wanted: { ...onePod, seed: run.runId },
        filterNamespace: 'auto',
        freeze: '',
    }, now);
    const object = (0,spec/* chaosObject */._4)((0,spec/* chaosName */.i6)(run, prove_experiment), {
        fault,
        namespace: handle.namespace,
        workload: handle.workload,
        targets: before.targets,
        expiresAt: new Date(now.getTime() + proof.durationMs + proof.recoveryMs + 60_000).toISOString(),
        owner: (0,ownership/* ownedBy */.LW)(canary),
    });
    await log.group('Plan', async () => log.info(JSON.stringify(object, null, 2)));
    await cluster.create(type, object, { dryRun: true });
    return { before, object, fault };
}
async function cutAndListen(ports, { handle }, { canary, proof }, { before, object, fault }, listened) {
    const { cluster, log } = ports;
    // When the pod was ready again is told by the cluster's clock: what was heard is told by the same.
    const clock = { now: () => cluster.now(), sleep: ports.clock.sleep };
    const watches = new AbortController();
    const signal = AbortSignal.any([ports.signal, watches.signal]);
    const { durationMs, recoveryMs } = proof;
    const tell = tellChanges(log, listened.pod);
    const during = [];
    let sinceMs;
    try {
        const failed = (thrown) => watches.abort(thrown);
        const [canaryArm, stable] = await Promise.all([
            (0,arms/* watchArm */.U)(cluster, handle.namespace, handle.selectors.canary, watches.signal, failed),
            (0,arms/* watchArm */.U)(cluster, handle.namespace, handle.selectors.stable, watches.signal, failed),
        ]);
        const startedBefore = startsOf(canaryArm, listened.pod);
        proof.remember(object.metadata.name);
        const made = await (0,experiment/* createOrAdopt */.K)(cluster, object, type);
        const round = await (0,experiment/* runExperiment */.p)({ cluster, clock, log, signal }, {
            fault,
            object: made,
            before,
            arms: { canary: canaryArm, stable },
            recoveryMs,
            wantedReady: (0,objects/* replicasOf */.N4)(canary),
            minHealthy: proof.minHealthy,
            // A pod that restarts because of the cut is what is looked for.
            watched: false,
            during: async () => {
                sinceMs ??= clock.now().getTime();
                const sample = await sampleProbes({ cluster, clock, log }, listened, signal, sinceMs);
                tell(sample);
                during.push(sample);
            },
        });
        proof.remember('');
        const chaos = { ...round, experiment: prove_experiment, notes: before.notes };
        const after = chaos.injectedAt === null || signal.aborted
            ? null
            : await awaitGood(ports, recoveryMs, signal, () => sampleProbes(ports, listened, signal));
        if (after !== null)
            log.info(`afterwards: readiness ${after.readiness ?? 'no answer'}`);
        return {
            chaos,
            during: inForce(during, chaos, made, durationMs),
            after,
            restarts: Math.max(0, startsOf(canaryArm, listened.pod) - startedBefore),
        };
    }
    finally {
        watches.abort(new Error('finished'));
    }
}
const startsOf = (arm, name) => (0,objects/* restartsOf */.wN)(arm.pods().filter(({ metadata }) => metadata.name === name));
/** Chaos Mesh counts the duration from the creation (docs/chaos.md): what was heard after its end was heard without the fault. */
function inForce(during, { injectedAt }, { metadata }, durationMs) {
    const createdMs = Date.parse(metadata.creationTimestamp ?? '');
    if (injectedAt === null || Number.isNaN(createdMs))
        return during;
    const leftMs = durationMs - Math.max(0, injectedAt.loMs - createdMs);
    return during.filter(({ seconds }) => seconds * 1000 <= leftMs);
}

;// CONCATENATED MODULE: ./lib/gates/health/canary.js












/** Waits for readiness, then asks the pods: dependencies first, since their deadline runs from Ready. */
async function observeHealth(ports, request) {
    const { cluster, signal } = ports;
    const { namespace, selectors } = request.handle;
    if (request.evict && !request.dryRun)
        await refuseForbiddenEviction(cluster, namespace);
    const canary = await (0,drivers/* requireCanaryOf */.hu)(cluster, request.handle);
    const container = containerOf(canary, request);
    const targets = probeTargets(container, request);
    const readiness = await (0,drivers/* awaitCanaryReady */.G8)(ports, request.handle, {
        replicas: (0,objects/* replicasOf */.N4)(canary),
        timeoutMs: request.readyTimeoutMs,
    });
    const listed = await cluster.list(resources.resources.pods, namespace, {
        labelSelector: selectors.canary,
        keep: brief_pod/* briefPod */.s,
    });
    const ready = listed.items.filter(objects/* isReady */.i_);
    const pods = ready.map(({ metadata }) => metadata.name);
    const place = placeOf(request, targets);
    const answers = await answersOf(ports, request, place, ready);
    const about = { namespace, pods: ready, container, targets };
    const probes = await observeProbes(cluster, about, signal);
    const pool = request.pool === undefined
        ? null
        : observePool(container, request.pool, await samplesOf(ports, place, pods[0]));
    const evictions = request.evict
        ? await evictCutOff(ports, namespace, ready, answers, request.dryRun)
        : [];
    return {
        readiness,
        probes,
        dependencies: request.dependencies.length === 0 ? null : { answers, evictions },
        pool,
        proof: request.proof === undefined
            ? null
            : await prove(ports, request, {
                ...{ canary, targets, place, proof: request.proof },
                witness: request.dependencies.find((one) => one.name === request.proof?.dependency),
                patienceMs: patienceMs(container),
                unfit: unfit(readiness, answers),
            }),
    };
}
/** A handler that waits for the lost dependency answers late or never: we wait longer than the kubelet does, whose patience is a second by default. */
const patienceMs = ({ livenessProbe, readinessProbe }) => 1000 * Math.max(2, livenessProbe?.timeoutSeconds ?? 1, readinessProbe?.timeoutSeconds ?? 1) +
    1000;
function unfit(readiness, answers) {
    if (!readiness.ready)
        return 'the canary is not ready as it is';
    const down = answers.find(({ state }) => state === 'down');
    return down === undefined
        ? undefined
        : `${down.pod} cannot reach ${down.dependency} even without a fault`;
}
/** Of several with a readiness probe, the one that is released: a sidecar's probes say nothing of the new version. */
function containerOf(canary, { container: wanted, handle }) {
    const containers = canary.spec.template.spec.containers;
    const probed = containers.filter(({ readinessProbe }) => readinessProbe !== undefined);
    const found = wanted === undefined
        ? (probed.find(({ image }) => image === handle.image) ?? probed[0] ?? containers[0])
        : containers.find(({ name }) => name === wanted);
    if (found !== undefined)
        return found;
    throw new errors.UsageError(`The canary has no container ${wanted}.`, {
        input: 'container',
        fix: `It has: ${containers.map(({ name }) => name).join(', ')}.`,
    });
}
const placeOf = ({ handle, metricsPath, parseMetrics }, { port, scheme, readiness }) => ({
    namespace: handle.namespace,
    port,
    scheme,
    readiness,
    metricsPath,
    parseMetrics,
});
async function answersOf(ports, { dependencies, dependencyDeadlineMs }, place, pods) {
    if (dependencies.length === 0 || pods.length === 0)
        return [];
    ports.log.info(`asking ${pods.map(({ metadata }) => metadata.name).join(', ')} for ${dependencies.map(({ name }) => name).join(', ')}, until Ready + ${dependencyDeadlineMs / 1000} s`);
    return await observeDependencies(ports, place, pods, dependencies, dependencyDeadlineMs);
}
async function samplesOf({ cluster, signal }, { namespace, port, scheme, metricsPath, parseMetrics }, pod) {
    if (pod === undefined || port === null)
        return null;
    const target = { scheme, port, path: metricsPath, headers: {} };
    const answer = await askAt(cluster, namespace, pod, target, signal);
    if (answer.status !== 200)
        return null;
    try {
        return parseMetrics(answer.body);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./lib/gates/health/judge.js





/** Every check that was asked for must pass; what could not be seen is inconclusive. */
function judgeHealth(observation, parameters) {
    const { readiness, probes, dependencies, pool, proof } = observation;
    const measurements = [
        ready(readiness, parameters),
        ...judgeProbes(probes),
        ...(dependencies === null ? [] : judgeDependencies(dependencies, parameters)),
        ...(pool === null || parameters.pool === null ? [] : judgePool(pool, parameters.pool)),
        ...(proof === null || parameters.proof === null ? [] : judgeProof(proof, parameters.proof)),
    ];
    const verdict = (0,measurement/* worst */.QZ)(measurements.map((one) => one.verdict));
    const warnings = measurements.flatMap(({ name, warnings: said = [] }) => said.map((warning) => `${name}: ${warning}`));
    return {
        verdict,
        measurements,
        ...(warnings.length === 0 ? {} : { warnings }),
        reasons: [
            ...measurements
                .filter(({ verdict: said }) => said !== 'pass')
                .map(({ name, reason }) => `${name}: ${reason}`),
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
        return (0,measurement/* finding */.gk)('pods-ready', 'pass', `all pods ready after ${seconds} s`, about);
    const { pod, reason, message } = readiness.why;
    // The time would be beside the point: waiting may have ended early because it was pointless.
    return (0,measurement/* finding */.gk)('pods-ready', 'fail', `${reason}${pod === null ? '' : ` of pod ${pod}`}: ${message} (${seconds} s)`, { ...about, canary: null });
}

;// CONCATENATED MODULE: ./lib/gates/health/gate.js



/** Is the canary fit to be judged: readiness, probes, dependencies, pool. */
const healthGate = {
    kind: 'health',
    async observe(ports, handle, parameters) {
        const { cluster, parseMetrics } = ports;
        ports.cite({
            kind: 'kubernetes',
            endpoint: cluster.endpoint,
            version: await cluster.version(),
        });
        return await observeHealth(ports, {
            ...requestOf(parameters),
            ...{ handle, parseMetrics },
            proof: proofOf(parameters, ports.remember),
        });
    },
    judge: (observation, parameters) => judgeHealth(observation, parameters),
    // What was taken away, and what a container said last, for whoever reads the decision later.
    facts({ proof, readiness }) {
        if (proof === null)
            return (0,workload_readiness/* lastWordsOf */.FL)(readiness);
        const { dependency, targets, scenarioSha256 } = proof;
        return {
            ...(0,workload_readiness/* lastWordsOf */.FL)(readiness),
            taken: { dependency, targets },
            ...(scenarioSha256 === null ? {} : { scenarioSha256 }),
        };
    },
};
const requestOf = (parameters) => ({
    container: parameters.container ?? undefined,
    port: parameters.port ?? undefined,
    livenessPath: parameters.livenessPath ?? undefined,
    readinessPath: parameters.readinessPath ?? undefined,
    metricsPath: parameters.metricsPath,
    readyTimeoutMs: parameters.readyTimeoutSeconds * 1000,
    dependencies: parameters.dependencies,
    dependencyDeadlineMs: parameters.deadlineSeconds * 1000,
    evict: parameters.evict,
    pool: parameters.pool ?? undefined,
    dryRun: parameters.dryRun,
});
function proofOf({ proof }, remember) {
    if (proof === null)
        return undefined;
    const { dependency, service, targets, minHealthy, chaosNamespace } = proof;
    return {
        ...{ dependency, targets, minHealthy, chaosNamespace, remember },
        service: service ?? undefined,
        durationMs: proof.withinSeconds * 1000,
        recoveryMs: proof.recoverySeconds * 1000,
    };
}


/***/ })

};

export const id = 7210;
export const ids = [7210];
export const modules = {

/***/ 77210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  definitions: () => (/* reexport */ definitions),
  post: () => (/* binding */ post),
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./lib/adapters/host/evidence-folder.js
var evidence_folder = __webpack_require__(6607);
// EXTERNAL MODULE: ./lib/chaos/spec.js
var spec = __webpack_require__(8057);
// EXTERNAL MODULE: ./lib/connect/cluster.js
var cluster = __webpack_require__(58328);
// EXTERNAL MODULE: ./lib/evidence/envelope.js
var envelope = __webpack_require__(95105);
// EXTERNAL MODULE: ./lib/evidence/release.js
var release = __webpack_require__(44692);
// EXTERNAL MODULE: ./lib/evidence/state.js
var state = __webpack_require__(66176);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/ports/resources.js
var resources = __webpack_require__(78461);
// EXTERNAL MODULE: ./lib/release/argo-rollouts/canary-view.js
var canary_view = __webpack_require__(78450);
// EXTERNAL MODULE: ./lib/workload/brief-pod.js
var brief_pod = __webpack_require__(66395);
// EXTERNAL MODULE: ./lib/workload/objects.js
var objects = __webpack_require__(98241);
// EXTERNAL MODULE: ./lib/gates/health/asking.js
var asking = __webpack_require__(41168);
// EXTERNAL MODULE: ./lib/gates/health/dependencies.js
var health_dependencies = __webpack_require__(61602);
// EXTERNAL MODULE: ./lib/ports/cluster.js
var ports_cluster = __webpack_require__(59830);
;// CONCATENATED MODULE: ./lib/gates/health/evict.js




/** Known before anything is judged: an eviction that is not allowed must not be found out in an outage. */
async function refuseForbiddenEviction(cluster, namespace) {
    if (await cluster.may('create', resources/* resources */.E.pods, namespace, 'eviction'))
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
        ports.log.warning(`cut off from ${lost}: ${(0,health_dependencies/* fateOf */._L)(eviction)}`, 'gate-health');
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

// EXTERNAL MODULE: ./lib/gates/health/pool.js
var health_pool = __webpack_require__(71853);
// EXTERNAL MODULE: ./lib/gates/health/probes.js
var health_probes = __webpack_require__(74452);
// EXTERNAL MODULE: ./lib/chaos/experiment.js
var experiment = __webpack_require__(97165);
// EXTERNAL MODULE: ./lib/chaos/preflight.js
var preflight = __webpack_require__(82595);
// EXTERNAL MODULE: ./lib/evidence/canonical.js
var canonical = __webpack_require__(13431);
// EXTERNAL MODULE: ./lib/workload/arms.js
var arms = __webpack_require__(88918);
// EXTERNAL MODULE: ./lib/workload/ownership.js
var ownership = __webpack_require__(45092);
// EXTERNAL MODULE: ./lib/gates/health/proof.js
var health_proof = __webpack_require__(16749);
;// CONCATENATED MODULE: ./lib/gates/health/listening.js



/** One look at a pod; `sinceMs` = the moment that seconds are counted from. */
async function sampleProbes({ cluster, clock }, about, signal, sinceMs) {
    const { pod, port, place, witness, patienceMs } = about;
    const askedMs = clock.now().getTime();
    const status = async (path) => (await (0,asking/* ask */.kA)(cluster, place.namespace, pod, port, path, signal, patienceMs)).status;
    const [liveness, readiness, dependency] = await Promise.all([
        status(about.liveness),
        status(about.readiness),
        witness === undefined ? null : (0,health_dependencies/* look */.Op)({ cluster, signal }, place, pod, witness, patienceMs),
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
        if ((0,health_proof/* bothGood */.b)(seen) || clock.now().getTime() >= untilMs)
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

;// CONCATENATED MODULE: ./lib/gates/health/targets.js


const input = 'prove-service';
/**
 * Every address of a Service, as a fault needs them: its own, which is not yet translated where the rule acts, and those of its pods
 * (31 T12b). Pods that are not ready count too: whoever keeps a connection to one reaches it.
 */
async function addressesOf(cluster, namespace, name) {
    const service = await cluster.get(resources/* resources */.E.services, namespace, name);
    if (service === undefined)
        throw new errors.UsageError(`There is no Service ${name} in ${namespace}.`, {
            input,
            fix: 'Name one of that namespace, or give the addresses in prove-targets.',
        });
    const slices = await cluster.list(resources/* resources */.E.endpointSlices, namespace, {
        labelSelector: `kubernetes.io/service-name=${name}`,
    });
    const { clusterIP = 'None', clusterIPs = [clusterIP], ports: served = [] } = service.spec;
    const own = clusterIPs.filter((address) => address !== 'None');
    const found = [
        ...own.flatMap((address) => withPorts(address, served)),
        ...slices.items.flatMap(({ endpoints, ports }) => (endpoints ?? []).flatMap(({ addresses }) => addresses.flatMap((address) => withPorts(address, ports ?? [])))),
    ];
    if (slices.items.every(({ endpoints }) => (endpoints ?? []).length === 0))
        throw new errors.UsageError(`The Service ${name} has no endpoints: nothing can be taken away.`, {
            input,
            fix: 'Is it another name, or ExternalName? Then give the addresses in prove-targets.',
        });
    const foreign = found.find((target) => target.split(':').length > 2);
    if (foreign !== undefined)
        throw new errors.UsageError(`The Service ${name} has the IPv6 address ${foreign}.`, {
            input,
            fix: 'Chaos Mesh cuts IPv4 alone; a cut that leaves a way open proves nothing.',
        });
    const other = served.find(({ protocol = 'TCP' }) => protocol !== 'TCP');
    if (other !== undefined)
        throw new errors.UsageError(`The Service ${name} has the port ${other.port}/${other.protocol}.`, {
            input,
            fix: 'Only TCP ports are cut by number; give its addresses without ports in prove-targets.',
        });
    return [...new Set(found)].sort();
}
const withPorts = (address, ports) => ports.map(({ port }) => (port === undefined ? address : `${address}:${port}`));

;// CONCATENATED MODULE: ./lib/gates/health/prove.js












const prove_experiment = 'network-partition';
const type = (0,spec/* chaosType */.R$)(prove_experiment);
/** Takes the dependency away from one pod by Chaos Mesh, for a bounded time, and listens to both probes meanwhile. */
async function prove(ports, about, asked) {
    const { proof, paths, place, witness, patienceMs, unfit } = asked;
    const { liveness, readiness, port } = paths;
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
    if (liveness === null || readiness === null || port === null)
        return nothing('there are not two HTTP probes to listen to');
    let planned;
    try {
        if (proof.service !== undefined)
            targets.push(...(await addressesOf(ports.cluster, about.handle.namespace, proof.service)));
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
    const listened = { pod, place, port, liveness, readiness, witness, patienceMs };
    const before = await sampleProbes(ports, listened, ports.signal);
    if (!(0,health_proof/* bothGood */.b)(before))
        return nothing(`${pod} was not well before: liveness ${before.liveness ?? 'did not answer'}, readiness ${before.readiness ?? 'did not answer'}`);
    ports.log.info(`cutting ${pod} off from ${targets.join(', ')} for ${proof.durationMs / 1000} s, listening to ${liveness} and ${readiness}`);
    return {
        ...nothing(''),
        notDone: null,
        scenarioSha256: (0,canonical/* hashOf */.qQ)(planned.object.spec),
        before,
        ...(await cutAndListen(ports, about, asked, planned, listened)),
    };
}
/** Refuses what is dangerous, shows what will be sent, and asks Chaos Mesh's own webhooks. Writes nothing. */
async function plan({ cluster, clock, log, run }, { handle }, { proof, canary }, targets) {
    const now = clock.now();
    const before = await (0,preflight/* preflight */.M)(cluster, handle, { ...proof, experiment: prove_experiment, pods: 1, seed: run.runId }, now);
    const object = (0,spec/* chaosObject */._4)((0,spec/* chaosName */.i6)(run, prove_experiment), {
        experiment: prove_experiment,
        namespace: handle.namespace,
        workload: handle.workload,
        targets: before.targets,
        gracePeriodSeconds: 0,
        durationSeconds: Math.max(1, Math.round(proof.durationMs / 1000)),
        latencyMs: 0,
        externalTargets: targets,
        expiresAt: new Date(now.getTime() + proof.durationMs + proof.recoveryMs + 60_000).toISOString(),
        owner: (0,ownership/* ownedBy */.LW)(canary),
    });
    await log.group('Plan', async () => log.info(JSON.stringify(object, null, 2)));
    await cluster.create(type, object, { dryRun: true });
    return { before, object };
}
async function cutAndListen(ports, { handle }, { canary, proof }, { before, object }, listened) {
    const { cluster, clock, log } = ports;
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
        const chaos = await (0,experiment/* runExperiment */.p)({ cluster, clock, log, signal }, {
            handle,
            experiment: prove_experiment,
            object: made,
            before,
            arms: { canary: canaryArm, stable },
            durationMs,
            recoveryMs,
            wantedReady: (0,objects/* replicasOf */.N4)(canary),
            during: async () => {
                sinceMs ??= clock.now().getTime();
                const sample = await sampleProbes(ports, listened, signal, sinceMs);
                tell(sample);
                during.push(sample);
            },
        });
        proof.remember('');
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
/** Chaos Mesh counts the duration from the creation (31 T4): what was heard after its end was heard without the fault. */
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
    const canary = await (0,canary_view/* requireCanaryOf */.h)(cluster, request.handle);
    const container = containerOf(canary, request.container);
    const paths = pathsOf(container, request);
    const readiness = await (0,canary_view/* awaitCanaryReady */.G)(ports, request.handle, {
        replicas: (0,objects/* replicasOf */.N4)(canary),
        timeoutMs: request.readyTimeoutMs,
    });
    const listed = await cluster.list(resources/* resources */.E.pods, namespace, {
        labelSelector: selectors.canary,
        keep: brief_pod/* briefPod */.s,
    });
    const ready = listed.items.filter(objects/* isReady */.i_);
    const pods = ready.map(({ metadata }) => metadata.name);
    const place = placeOf(request, paths);
    const answers = await answersOf(ports, request, place, ready);
    const probes = await (0,health_probes/* observeProbes */.CQ)(cluster, { namespace, pods: ready, container, paths }, signal);
    const pool = request.pool === undefined
        ? null
        : (0,health_pool/* observePool */.zP)(container, request.pool, await samplesOf(ports, place, pods[0]));
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
                ...{ canary, paths, place, proof: request.proof },
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
        port: (0,health_probes/* portNumber */.JX)(container, port ?? container.ports?.[0]?.containerPort),
    };
}
const placeOf = ({ handle, metricsPath, parseMetrics }, { port, readiness }) => ({
    namespace: handle.namespace,
    port,
    readinessPath: readiness,
    metricsPath,
    parseMetrics,
});
async function answersOf(ports, { dependencies, dependencyDeadlineMs }, place, pods) {
    if (dependencies.length === 0 || pods.length === 0)
        return [];
    ports.log.info(`asking ${pods.map(({ metadata }) => metadata.name).join(', ')} for ${dependencies.map(({ name }) => name).join(', ')}, until Ready + ${dependencyDeadlineMs / 1000} s`);
    return await (0,health_dependencies/* observeDependencies */.o)(ports, place, pods, dependencies, dependencyDeadlineMs);
}
async function samplesOf({ cluster, signal }, { namespace, port, metricsPath, parseMetrics }, pod) {
    if (pod === undefined || port === null)
        return null;
    const answer = await (0,asking/* ask */.kA)(cluster, namespace, pod, port, metricsPath, signal);
    if (answer.status !== 200)
        return null;
    try {
        return parseMetrics(answer.body);
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./lib/gates/health/judge.js
var judge = __webpack_require__(83608);
// EXTERNAL MODULE: ./lib/inputs/table.js
var table = __webpack_require__(34565);
// EXTERNAL MODULE: ./lib/release/record/lease.js
var lease = __webpack_require__(27789);
// EXTERNAL MODULE: ./lib/actions/left-fault.js
var left_fault = __webpack_require__(98699);
// EXTERNAL MODULE: ./lib/actions/verdict.js
var verdict = __webpack_require__(14942);
// EXTERNAL MODULE: ./lib/adapters/pods/exposition.js
var exposition = __webpack_require__(53787);
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

// EXTERNAL MODULE: ./lib/inputs/duration.js
var duration = __webpack_require__(67581);
// EXTERNAL MODULE: ./lib/inputs/numbers.js
var numbers = __webpack_require__(66159);
// EXTERNAL MODULE: ./lib/inputs/text.js
var inputs_text = __webpack_require__(86806);
// EXTERNAL MODULE: ./lib/inputs/yaml.js
var yaml = __webpack_require__(23758);
;// CONCATENATED MODULE: ./lib/actions/gate-health/inputs.js









const urlPath = (0,inputs_text/* pattern */.T1)(/^\/[\x21-\x7e]{0,499}$/, 'a URL path that begins with /');
const definitions = {
    ...cluster/* clusterInputs */.g$,
    release: (0,table/* required */.mw)(inputs_text/* text */.Qq),
    mode: (0,table/* optional */.lq)((0,inputs_text/* choice */.Yq)('static', 'prove'), 'static'),
    container: (0,table/* optional */.lq)((0,yaml/* maybe */.no)(inputs_text/* kubeName */.L6), ''),
    port: (0,table/* optional */.lq)((0,yaml/* maybe */.no)(inputs_text/* portNumberOrName */.Dv), ''),
    'liveness-path': (0,table/* optional */.lq)((0,yaml/* maybe */.no)(urlPath), ''),
    'readiness-path': (0,table/* optional */.lq)((0,yaml/* maybe */.no)(urlPath), ''),
    'metrics-path': (0,table/* optional */.lq)(urlPath, '/metrics'),
    'ready-timeout': (0,table/* optional */.lq)((0,duration/* duration */.p0)(1000, 3_600_000), '60s'),
    dependencies: (0,table/* optional */.lq)((0,yaml/* yaml */.oQ)(parseDependencies), '[]'),
    'dependency-deadline': (0,table/* optional */.lq)((0,duration/* duration */.p0)(500, 600_000), '5s'),
    evict: (0,table/* optional */.lq)(inputs_text/* boolean */.zM, 'false'),
    pool: (0,table/* optional */.lq)((0,yaml/* maybe */.no)((0,yaml/* yaml */.oQ)(parsePool)), ''),
    'workers-per-cpu-min': (0,table/* optional */.lq)((0,numbers/* decimal */._)(0, 1000), '2'),
    'workers-per-cpu-max': (0,table/* optional */.lq)((0,numbers/* decimal */._)(0, 1000), '5'),
    'queue-per-worker': (0,table/* optional */.lq)((0,numbers/* integer */.nd)(1, 100_000), '20'),
    'warn-workers': (0,table/* optional */.lq)((0,numbers/* integer */.nd)(1, 1_000_000), '100'),
    'warn-queue': (0,table/* optional */.lq)((0,numbers/* integer */.nd)(1, 100_000_000), '5000'),
    'memory-share': (0,table/* optional */.lq)((0,numbers/* percent */.KN)(1, 100), '50'),
    'prove-service': (0,table/* optional */.lq)((0,yaml/* maybe */.no)(inputs_text/* kubeName */.L6), ''),
    'prove-dependency': (0,table/* optional */.lq)((0,yaml/* maybe */.no)((0,inputs_text/* line */.n8)(100)), ''),
    'prove-targets': (0,table/* optional */.lq)((0,yaml/* maybe */.no)(yaml/* stringList */.Yn), ''),
    'prove-duration': (0,table/* optional */.lq)((0,duration/* duration */.p0)(1000, 600_000), '30s'),
    'recovery-timeout': (0,table/* optional */.lq)((0,duration/* duration */.p0)(1000, 3_600_000), '60s'),
    'min-healthy': (0,table/* optional */.lq)((0,numbers/* integer */.nd)(0, 1000), '1'),
    'chaos-namespace': (0,table/* optional */.lq)(inputs_text/* kubeName */.L6, 'chaos-mesh'),
    'check-name': (0,table/* optional */.lq)(inputs_text/* kubeName */.L6, 'gate-health'),
    'dry-run': (0,table/* optional */.lq)(inputs_text/* boolean */.zM, 'false'),
    'evidence-folder': table/* evidenceFolder */.ek,
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
    const service = inputs['prove-service'];
    const targets = inputs['prove-targets'] ?? [];
    const dependency = inputs['prove-dependency'] ?? service;
    if (service === undefined && targets.length === 0)
        throw new errors.UsageError('With mode prove it must say what is taken away.', {
            input: 'prove-service',
            fix: 'Example: prove-service: redis. Outside of the namespace: prove-dependency: redis, prove-targets: ["10.96.7.4:6379", "10.244.1.7:6379"] (the Service and its pods).',
        });
    if (dependency === undefined)
        throw new errors.UsageError('With prove-targets it must have a name.', {
            input: 'prove-dependency',
            fix: 'Example: redis, the name that it has under dependencies.',
        });
    return {
        dependency,
        service,
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
    proof: inputs.mode === 'static' ? null : { withinSeconds: inputs['prove-duration'] / 1000 },
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

;// CONCATENATED MODULE: ./lib/actions/gate-health/action.js














/** Readiness, probes, dependencies, pool: is the canary fit to be judged? Any verdict is exit code 0, but a fault that was left behind fails the step. */
async function run(runtime) {
    const inputs = await (0,table/* readInputs */.Ko)(definitions, runtime.input);
    const handle = (0,state/* decodeState */.UJ)(inputs.release, release/* releaseSchema */.By, 'release');
    const request = requestOf(inputs, handle, runtime);
    const look = async (cluster) => {
        const ports = { ...runtime, cluster };
        await (0,lease/* renewing */.IU)(ports, handle, () => check(ports, runtime, inputs, request));
    };
    await (0,cluster/* withCluster */.Bq)(inputs, runtime, look, (0,left_fault/* outlasting */.j)());
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
        release: (0,release/* identityOf */.cu)(handle),
        ...judgement,
        window: { start, end: clock.now().toISOString() },
        parameters: {
            ...{ ...parameters, mode: inputs.mode, evict: inputs.evict },
            dependencies: request.dependencies.map(({ name }) => name),
            ...provenBy(observation.proof),
        },
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
/** What was taken away, for whoever reads the decision later. */
function provenBy(proof) {
    if (proof === null)
        return {};
    const { dependency, targets, scenarioSha256 } = proof;
    return { taken: { dependency, targets }, ...(scenarioSha256 === null ? {} : { scenarioSha256 }) };
}
/** Runs when the step failed or the job was cancelled: a fault that is still there is ended. */
async function post(runtime) {
    if (runtime.savedState('object') === '')
        return;
    const inputs = await (0,table/* readInputs */.Ko)(definitions, runtime.input);
    const type = (0,spec/* chaosType */.R$)('network-partition');
    await (0,left_fault/* endLeftFault */.l)(runtime, inputs, { type, what: 'partition', title: 'gate-health' });
}


/***/ }),

/***/ 53787:
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


/***/ })

};

export const id = 3220;
export const ids = [3220,9505];
export const modules = {

/***/ 69897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ leadsOut)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Whether a file is, or stands behind, a link that leads out of a folder. One that is not there does not. */
function leadsOut(file, folder) {
    try {
        const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folder), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(file));
        return way === '..' || way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`);
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 19505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   systemClock: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

const systemClock = {
    now: () => new Date(),
    sleep: async (ms, signal) => {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ms, undefined, signal === undefined ? {} : { signal });
    },
};


/***/ }),

/***/ 29835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ quietRuntime)
/* harmony export */ });
/* harmony import */ var _adapters_host_system_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19505);
/* harmony import */ var _ports_runtime_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74240);


const nothing = () => undefined;
/** Nothing of a host: what is looked at leaves no output, state or summary. */
const quietRuntime = () => ({
    log: {
        ...{ debug: nothing, info: nothing, notice: nothing, warning: nothing, error: nothing },
        group: (_title, body) => body(),
    },
    clock: _adapters_host_system_clock_js__WEBPACK_IMPORTED_MODULE_0__.systemClock,
    run: { ..._ports_runtime_js__WEBPACK_IMPORTED_MODULE_1__/* .outsideCi */ .Y, runId: 'look', runAttempt: 1 },
    tempFolder: '',
    workspace: '.',
    signal: new AbortController().signal,
    input: () => '',
    output: nothing,
    saveState: nothing,
    savedState: () => '',
    mask: nothing,
    summary: () => Promise.resolve(),
    env: () => undefined,
});


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

/***/ 12001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadSettings: () => (/* binding */ loadSettings),
/* harmony export */   settledRuntime: () => (/* binding */ settledRuntime),
/* harmony export */   usualSettings: () => (/* binding */ usualSettings)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _adapters_host_leads_out_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69897);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _evidence_release_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44692);





const largestBytes = 1_000_000;
const usualSettings = (workload) => `.sluice/${workload}.yml`;
/** A settings file, every value of it held against the tables; a text that is no YAML is bad as a whole. */
async function loadSettings({ path, shownAs, within, }, tables, onBad) {
    const [{ readSettings }, { loadYaml, yaml }] = await Promise.all([
        __webpack_require__.e(/* import() */ 8344).then(__webpack_require__.bind(__webpack_require__, 38344)),
        __webpack_require__.e(/* import() */ 3758).then(__webpack_require__.bind(__webpack_require__, 23758)),
    ]);
    await loadYaml();
    let content;
    try {
        if (within !== undefined && (0,_adapters_host_leads_out_js__WEBPACK_IMPORTED_MODULE_2__/* .leadsOut */ .q)(path, within))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.UsageError('It is a link out of the workspace.', {
                input: shownAs,
                fix: 'Put the file itself there.',
            });
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).size > largestBytes)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.UsageError(`It is larger than ${largestBytes} bytes.`, { input: shownAs });
        content = yaml((value) => value, 'map').read((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'), shownAs);
    }
    catch (thrown) {
        onBad(thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__.UsageError
            ? thrown
            : new _errors_js__WEBPACK_IMPORTED_MODULE_3__.UsageError('It cannot be read.', { input: shownAs, cause: thrown }));
        return {};
    }
    return await readSettings(content, tables, shownAs, onBad);
}
/** Which file a step means: the one that it names, or that of its workload if it is there. */
function fileOf({ workspace, input }) {
    const named = input('settings').trim();
    if (named !== '')
        return { file: named };
    const workload = input('workload').trim() ||
        workloadOf(input('release')) ||
        ofNeeds(input('needs')) ||
        ofDecision(input('decision'));
    if (!/^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/.test(workload))
        return undefined;
    const usual = usualSettings(workload);
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, usual)) ? { file: usual } : undefined;
}
/** Of a release handle; whoever decodes it says what is wrong with it. */
function workloadOf(release) {
    if (release.trim() === '')
        return '';
    try {
        const { workload } = JSON.parse(release);
        return typeof workload === 'string' ? workload : '';
    }
    catch {
        return '';
    }
}
/** Who tells people of a decision has nothing else of its release. */
function ofDecision(decision) {
    if (decision.trim() === '')
        return '';
    try {
        const { release } = JSON.parse(decision);
        return release === undefined ? '' : workloadOf(JSON.stringify(release));
    }
    catch {
        return '';
    }
}
/** A decision is told of its release by the job that made it. */
function ofNeeds(needs) {
    if (needs.trim() === '')
        return '';
    try {
        const jobs = JSON.parse(needs);
        const outputs = Object.values(jobs).flatMap((job) => Object.values(job.outputs ?? {}));
        return (outputs
            .filter((text) => typeof text === 'string' && text.includes(_evidence_release_js__WEBPACK_IMPORTED_MODULE_4__/* .releaseSchema */ .By))
            .map(workloadOf)
            .find((workload) => workload !== '') ?? '');
    }
    catch {
        return '';
    }
}
const refuse = (thrown) => {
    throw thrown;
};
/**
 * The host of an action whose inputs, where the step leaves them empty, come from the workload's settings file. A way back is never refused because
 * of that file: what cannot be used of it is a warning. `tables` is asked only when there is a file (start-up time).
 */
async function settledRuntime(runtime, about) {
    const warn = (thrown) => {
        runtime.log.warning(`${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__.messageOf)(thrown)} Used instead: nothing.`, 'settings');
    };
    const found = fileOf(runtime);
    if (found === undefined)
        return runtime;
    const onBad = about.wayBack ? warn : refuse;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(runtime.workspace, found.file);
    // A name that leads out of the workspace is refused by the input's own row.
    if (!/^(?!\/)(?!.*(^|\/)\.\.(\/|$))[\w./-]{1,200}$/.test(found.file))
        return runtime;
    const settings = await loadSettings({ path, shownAs: found.file }, await about.tables(), onBad);
    const own = settings[about.action] ?? {};
    const used = Object.keys(own).filter((name) => runtime.input(name).trim() === '');
    runtime.log.info(used.length === 0
        ? `${found.file} says nothing that this step needs.`
        : `From ${found.file}: ${used.join(', ')}.`);
    return {
        ...runtime,
        input: (name) => {
            const given = runtime.input(name);
            return given.trim() === '' && Object.hasOwn(own, name) ? (own[name] ?? '') : given;
        },
    };
}


/***/ }),

/***/ 94092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ rightsFindings)
/* harmony export */ });
/* harmony import */ var _rights_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55480);

/** So many at once: an API server counts the requests of one client. */
const atOnce = 10;
/** Asks for every right (SelfSubjectAccessReview); one finding for each kind of object that may not be touched as it must. */
async function rightsFindings(cluster, namespace, rights) {
    const asked = (0,_rights_js__WEBPACK_IMPORTED_MODULE_0__/* .singleRights */ .y)(rights);
    const refused = [];
    for (let i = 0; i < asked.length; i += atOnce) {
        const answers = await Promise.all(asked.slice(i, i + atOnce).map(async (one) => ({
            one,
            may: await cluster.may(one.verb, one.type, namespace, one.subresource),
        })));
        refused.push(...answers.filter(({ may }) => !may).map(({ one }) => one));
    }
    return [...new Set(refused.map(nameOf))].map((name) => missingRight(name, refused.filter((one) => nameOf(one) === name), namespace));
}
const nameOf = ({ type, subresource }) => subresource === undefined ? type.plural : `${type.plural}/${subresource}`;
const groupOf = ({ type }) => type.apiVersion.includes('/') ? (type.apiVersion.split('/')[0] ?? '') : "''";
function missingRight(name, missing, namespace) {
    const verbs = missing.map(({ verb }) => verb).join(', ');
    const [first] = missing;
    return {
        level: 'error',
        where: `Role in ${namespace}`,
        what: `The kubeconfig's user may not ${verbs} ${name}.`,
        fix: `Add - {apiGroups: [${first === undefined ? '' : groupOf(first)}], resources: [${name}], verbs: [${verbs}]} (action-templates/kubernetes/role.yml).`,
    };
}


/***/ }),

/***/ 86298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ look)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/evidence/release.js
var release = __webpack_require__(44692);
// EXTERNAL MODULE: ./lib/ports/cluster.js
var ports_cluster = __webpack_require__(59830);
// EXTERNAL MODULE: ./lib/ports/resources.js
var resources = __webpack_require__(78461);
// EXTERNAL MODULE: ./lib/release/argo-rollouts/find.js
var find = __webpack_require__(67401);
// EXTERNAL MODULE: ./lib/release/record/names.js
var record_names = __webpack_require__(77699);
// EXTERNAL MODULE: ./lib/workload/kinds.js + 3 modules
var kinds = __webpack_require__(49677);
// EXTERNAL MODULE: ./lib/workload/objects.js
var objects = __webpack_require__(98241);
// EXTERNAL MODULE: ./lib/preflight/ask-rights.js
var ask_rights = __webpack_require__(94092);
// EXTERNAL MODULE: ./lib/preflight/rights.js
var rights = __webpack_require__(55480);
// EXTERNAL MODULE: ./lib/preflight/doctor/metrics.js
var metrics = __webpack_require__(93826);
;// CONCATENATED MODULE: ./lib/preflight/doctor/pod.js
const sidecar = /^(istio-proxy|linkerd-proxy|envoy|cloud-?sql|cloudsql-proxy|vault-agent|fluent|filebeat|promtail|vector|otel|opentelemetry|datadog|jaeger|log-?|nginx$|dapr|consul|oauth2-proxy|config-reloader)|-(proxy|exporter|agent|shipper|sidecar)$/;
/** The container that is released, and how that is known; undefined when it could be any. */
function releasedContainer({ spec: { containers } }, workload) {
    const [only] = containers;
    if (only !== undefined && containers.length === 1)
        return { container: only, why: 'the only one' };
    const named = containers.find(({ name }) => name === workload);
    if (named !== undefined)
        return { container: named, why: 'it has the name of the workload' };
    const repository = (image = '') => /([^/:@]+)(?:[:@][^/]*)?$/.exec(image)?.[1] ?? '';
    const byImage = containers.filter(({ image }) => repository(image) === workload);
    const [one] = byImage;
    if (one !== undefined && byImage.length === 1)
        return { container: one, why: `its image ${one.image ?? ''} has the name of the workload` };
    const others = containers.filter(({ name, image }) => !sidecar.test(name) && !sidecar.test(repository(image)));
    const [left] = others;
    return left !== undefined && others.length === 1
        ? { container: left, why: 'the others look like sidecars' }
        : undefined;
}
const paths = [
    '/metrics',
    '/stats/prometheus',
    '/stats/metrics',
    '/prometheus',
    '/internal/metrics',
    '/admin/metrics',
    '/actuator/prometheus',
    '/-/metrics',
    '/debug/metrics',
];
const telling = /metric|prom|stat|admin|internal|monitor|telemetry|debug/;
/** Ports that nobody declares and many use. */
const undeclared = [9090, 2112, 9100, 8081, 8080];
/** Where metrics may be told, the likeliest first: what annotations say, ports that are called so, then the rest. */
function metricPlaces(template, released) {
    const annotations = template.metadata?.annotations ?? {};
    const said = {
        port: Number(annotations['prometheus.io/port']),
        path: annotations['prometheus.io/path'],
    };
    const own = released === undefined ? template.spec.containers : [released];
    const declared = own
        .flatMap(({ ports = [] }) => ports)
        .filter(({ protocol = 'TCP' }) => protocol === 'TCP')
        .map(({ containerPort, name }) => ({ port: containerPort, named: name }))
        .sort((a, b) => Number(telling.test(b.named ?? '')) - Number(telling.test(a.named ?? '')));
    const annotated = Number.isInteger(said.port) && said.port > 0 ? [said.port] : [];
    const ports = [
        ...annotated.map((port) => ({ port, named: declared.find((one) => one.port === port)?.named })),
        ...declared.filter(({ port }) => !annotated.includes(port)),
    ];
    const unsaid = undeclared
        .filter((port) => !ports.some((one) => one.port === port))
        .map((port) => ({ port, named: undefined, path: '/metrics' }));
    const tried = said.path === undefined ? paths : [said.path, ...paths.filter((path) => path !== said.path)];
    return [...ports.flatMap((one) => tried.map((path) => ({ ...one, path }))), ...unsaid];
}
const schemes = {
    ...{ kafka: 'kafka', nats: 'nats', tls: 'nats', amqp: 'rabbitmq', amqps: 'rabbitmq' },
    ...{ redis: 'redis', rediss: 'redis', postgres: 'postgres', postgresql: 'postgres' },
    ...{ mysql: 'mysql', mongodb: 'mongodb', 'mongodb+srv': 'mongodb' },
};
const names = [
    [/kafka|brokers?\b|bootstrap/i, 'kafka'],
    [/nats/i, 'nats'],
    [/rabbit|amqp/i, 'rabbitmq'],
    [/redis/i, 'redis'],
    [/postgres|pg_?host|database_url/i, 'postgres'],
    [/mysql/i, 'mysql'],
    [/mongo/i, 'mongodb'],
];
/** What a container talks to, as far as its variables and arguments say; passwords are left out. */
function brokersOf({ env = [], args = [] }) {
    const said = [
        ...env.flatMap(({ name, value }) => (value === undefined ? [] : [{ from: name, value }])),
        ...args.flatMap((arg, i) => {
            const [, flag = '', value = ''] = /^(--?[\w.-]+)=(.+)$/.exec(arg) ?? [];
            if (flag !== '')
                return [{ from: flag, value }];
            const next = args[i + 1];
            return /^--?[\w.-]+$/.test(arg) && next !== undefined ? [{ from: arg, value: next }] : [];
        }),
    ];
    return said.flatMap(({ from, value }) => {
        const url = /^([a-z+]+):\/\/(?:[^@/]*@)?([^/?]+)/.exec(value);
        const byScheme = url === null ? undefined : schemes[url[1] ?? ''];
        if (byScheme !== undefined && url?.[1] !== 'tls')
            return [{ system: byScheme, address: url?.[2] ?? '', from }];
        const listed = /^(?:\[[0-9a-f:]+\]|[\w.-]+):\d{1,5}(?:,(?:\[[0-9a-f:]+\]|[\w.-]+):\d{1,5})*$/i.test(value);
        const byName = names.find(([pattern]) => pattern.test(from))?.[1];
        return listed && byName !== undefined ? [{ system: byName, address: value, from }] : [];
    });
}

// EXTERNAL MODULE: ./lib/preflight/doctor/providers.js
var doctor_providers = __webpack_require__(66745);
;// CONCATENATED MODULE: ./lib/preflight/doctor/look.js













/** A few pods say what all of them report. */
const mostAsked = 5;
/** Everything that a release of this workload would meet, only read. `name` may be left out where the namespace has one workload. */
async function look(ports, asked) {
    const { cluster } = ports;
    const workload = await workloadOf(cluster, asked.namespace, asked.name);
    const { name } = workload.metadata;
    const { template } = workload.spec;
    const found = releasedContainer(template, name);
    const pods = await podsOf(cluster, asked.namespace, workload);
    const metrics = await metricsOf(ports, pods, metricPlaces(template, found?.container), asked.lookMs);
    const kind = workload.kind;
    const providers = kind === 'Rollout'
        ? [{ name: 'argo-rollouts', way: { route: undefined, service: undefined }, why: undefined }]
        : await (0,doctor_providers/* providersOf */.O)(cluster, asked.namespace, template.metadata?.labels ?? {});
    const provider = (0,doctor_providers/* chosen */.F)(providers);
    const chaosMesh = await has(() => cluster.list(resources.resources.podChaos, asked.namespace));
    const containers = found === undefined ? template.spec.containers : [found.container];
    return {
        ...{ namespace: asked.namespace, name, kind, replicas: (0,objects/* replicasOf */.N4)(workload) },
        readyPods: pods.length,
        containers: template.spec.containers.map((one) => one.name),
        released: found === undefined ? undefined : { name: found.container.name, why: found.why },
        probes: {
            readiness: containers.some((one) => 'readinessProbe' in one),
            liveness: containers.some((one) => 'livenessProbe' in one),
        },
        metrics,
        providers,
        brokers: containers.flatMap(brokersOf),
        chaosMesh,
        deadMan: await hasAccount(cluster, asked.namespace),
        rights: await (0,ask_rights/* rightsFindings */.I)(cluster, asked.namespace, (0,rights/* rightsFor */.x)({
            kind: kind === 'StatefulSet' ? 'StatefulSet' : 'Deployment',
            ...{ provider: provider.name, config: 'versioned', reads: true, deadMan: true },
            ...{
                evicts: false,
                proves: false,
                faults: chaosMesh ? [resources.resources.podChaos, resources.resources.networkChaos] : [],
                deploys: true,
            },
        })),
    };
}
async function workloadOf(cluster, namespace, name) {
    if (name !== undefined) {
        for (const kind of release/* workloadKinds */.dd) {
            const found = await (0,kinds/* readWorkload */.Ez)(cluster, { kind, namespace, name });
            if (found !== undefined)
                return found;
        }
        const rollout = await (0,find/* seekRollout */.E2)(cluster, namespace, name);
        if (rollout !== undefined)
            return rollout;
    }
    const all = [
        ...(await cluster.list(resources.resources.deployments, namespace)).items,
        ...(await cluster.list(resources.resources.statefulSets, namespace)).items,
    ].filter(({ metadata }) => metadata.labels?.[record_names/* trackLabel */.K$] === undefined);
    const [only] = all;
    if (name === undefined && only !== undefined && all.length === 1)
        return { ...only, kind: only.kind ?? 'Deployment' };
    const names = all.map(({ metadata }) => metadata.name);
    throw new errors.UsageError(name === undefined
        ? `Which workload of ${namespace} is meant?`
        : `There is no Deployment, StatefulSet or Rollout ${name} in ${namespace}.`, {
        input: 'workload',
        fix: names.length === 0
            ? `The namespace has none; name another one: -n NAMESPACE.`
            : `There are: ${names.slice(0, 20).join(', ')}.`,
    });
}
async function podsOf(cluster, namespace, workload) {
    const { items } = await cluster.list(resources.resources.pods, namespace, {
        labelSelector: (0,objects/* selectorText */.nM)(workload.spec.selector),
    });
    return items.filter((pod) => (0,objects/* isReady */.i_)(pod) && pod.metadata.labels?.[record_names/* trackLabel */.K$] === undefined);
}
async function metricsOf(ports, pods, places, lookMs) {
    const [pod] = pods;
    const tried = [];
    if (pod === undefined)
        return { tried };
    for (const place of places) {
        const said = await samplesOf(ports, pod, place);
        if (typeof said === 'string') {
            tried.push(`GET :${place.port}${place.path} ${said}`);
            continue;
        }
        const asked = pods.slice(0, mostAsked);
        const all = async () => (await Promise.all(asked.map((one) => samplesOf(ports, one, place))))
            .filter((answer) => typeof answer !== 'string')
            .flat();
        const first = await all();
        const begun = ports.cluster.now().getTime();
        await ports.sleep(lookMs);
        const second = await all();
        const seconds = (ports.cluster.now().getTime() - begun) / 1000;
        return {
            ...{ place, lookedForSeconds: seconds, askedPods: asked.length },
            proposed: (0,metrics/* propose */.B)(first, second, seconds),
        };
    }
    return { tried };
}
async function samplesOf({ cluster, signal, read }, { metadata }, { port, path }) {
    try {
        const answer = await cluster.podGet(metadata.namespace ?? '', metadata.name, port, path, signal, {
            withinMs: 3000,
        });
        if (answer.status !== 200)
            return `answered ${answer.status}`;
        const samples = read(answer.body);
        return samples.length === 0 ? 'answered without a metric' : samples;
    }
    catch (thrown) {
        if (thrown instanceof ports_cluster/* ClusterError */.b)
            return thrown.failure === 'forbidden'
                ? 'may not be asked: get of pods/proxy is missing'
                : 'was not answered';
        return 'answered something else';
    }
}
async function hasAccount(cluster, namespace) {
    let found = false;
    const asked = await has(async () => {
        found =
            (await cluster.get(resources.resources.serviceAccounts, namespace, 'sluice-dead-man')) !== undefined;
    });
    return asked && found;
}
async function has(body) {
    try {
        await body();
        return true;
    }
    catch (thrown) {
        if (thrown instanceof ports_cluster/* ClusterError */.b)
            return false;
        throw thrown;
    }
}


/***/ }),

/***/ 93826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ propose),
/* harmony export */   v: () => (/* binding */ figure)
/* harmony export */ });
/* harmony import */ var _gates_metrics_presets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33826);

const statusCode = /^[1-5](\d\d|[xX]{2})$/;
const errorPreset = _gates_metrics_presets_js__WEBPACK_IMPORTED_MODULE_0__/* .allPresets */ .CY['http-error-rate']?.query;
const usualLabels = new Set(errorPreset?.kind === 'counts' ? errorPreset.bad.oneOf?.labels : []);
const ofRuntime = /^(go|process|promhttp|scrape|up$|target_info|prometheus)_?/;
const aboutRequests = /request|http|rpc|grpc|served|handled|call/;
/** How services call an event that went wrong, in labels that say how it went. */
const badResult = 'error|err|errors|fail|failed|failure|dead|dropped|timeout|internal|unavailable|rejected';
const resultLabel = /^(result|status|outcome|state|error|success)$/;
const sum = (samples) => samples.reduce((all, { value }) => all + value, 0);
const families = (samples) => {
    const found = new Map();
    for (const sample of samples) {
        const family = found.get(sample.name) ?? [];
        family.push(sample);
        found.set(sample.name, family);
    }
    return found;
};
const labelsOf = (family) => [
    ...new Set(family.flatMap(({ labels }) => Object.keys(labels))),
];
/** Two looks at the same pods, `seconds` apart: what they tell is what checks can be made of. */
function propose(first, second, seconds) {
    const now = families(second);
    const before = families(first);
    const grown = (name) => sum(now.get(name) ?? []) - sum(before.get(name) ?? []);
    const rate = (name) => {
        const more = grown(name);
        return seconds > 0 && more >= 0 ? more / seconds : null;
    };
    const requests = requestCounter(now, grown);
    const latency = latencyHistogram(now, grown);
    const tasks = taskPair(now, grown);
    const counted = requests?.metric ?? (latency === undefined ? undefined : `${latency}_count`);
    const perSecond = counted === undefined ? null : rate(counted);
    const names = [...now.keys()].filter((name) => !ofRuntime.test(name) && !name.endsWith('_bucket'));
    return {
        checks: [
            ...(requests === undefined ? [] : [errorCheck(requests, rate(requests.metric))]),
            ...(latency === undefined ? [] : [latencyCheck(latency)]),
            ...(tasks === undefined ? [] : [tasks]),
            ...runtimeChecks(now),
        ],
        missing: [
            ...(requests === undefined
                ? [
                    {
                        what: 'No counter of requests says how they ended (a label with a status code, or a result).',
                        example: '{name: errors, kind: counts, bad: my_failures_total, total: my_events_total}',
                        near: names.filter((name) => name.endsWith('_total')).slice(0, 12),
                    },
                ]
                : []),
            ...(latency === undefined
                ? [
                    {
                        what: 'No histogram of durations was found.',
                        example: '{name: latency, kind: histogram, metric: my_duration_seconds}',
                        near: names.filter((name) => /second|duration|latency|_ms/.test(name)).slice(0, 12),
                    },
                ]
                : []),
        ],
        perSecond,
    };
}
function requestCounter(now, grown) {
    const found = [...now].flatMap(([metric, family]) => {
        if (!metric.endsWith('_total') || ofRuntime.test(metric))
            return [];
        const values = (label) => family.map(({ labels }) => labels[label] ?? '');
        const code = labelsOf(family).find((label) => values(label).every((text) => statusCode.test(text)));
        const grpc = labelsOf(family).find((label) => label === 'grpc_code');
        const result = labelsOf(family).find((label) => resultLabel.test(label));
        const label = code ?? grpc ?? result;
        if (label === undefined)
            return [];
        const by = code !== undefined ? 'code' : grpc !== undefined ? 'grpc' : 'result';
        const named = aboutRequests.test(metric) ? 1e9 : 0;
        // What only says how it went is the second choice: tasks of a worker say so too.
        const told = { code: 2e9, grpc: 2e9, result: 0 }[by];
        const seen = [...new Set(values(label))].sort().slice(0, 8);
        return [{ metric, label, by, seen, score: told + named + Math.max(0, grown(metric)) }];
    });
    return found.sort((a, b) => b.score - a.score)[0];
}
function errorCheck({ metric, label, by, seen }, perSecond) {
    const usual = metric === 'http_requests_total';
    const bad = by === 'code'
        ? usualLabels.has(label)
            ? {}
            : { labels: [label] }
        : {
            'bad-match': {
                [label]: by === 'grpc'
                    ? 'Unknown|DeadlineExceeded|Internal|Unavailable|DataLoss|ResourceExhausted'
                    : badResult,
            },
        };
    return {
        check: {
            ...(usual ? {} : { name: 'errors' }),
            preset: 'http-error-rate',
            ...(usual ? {} : { metric }),
            ...bad,
        },
        why: `${metric} by ${label}${perSecond === null ? '' : `: ${figure(perSecond)} a second`}${by === 'result' ? `. TODO: does bad-match name what goes wrong? Seen: ${seen.join(', ')}` : ''}`,
    };
}
function latencyHistogram(now, grown) {
    const found = [...now.keys()]
        .filter((name) => name.endsWith('_bucket') && !ofRuntime.test(name))
        .map((name) => name.slice(0, -'_bucket'.length))
        .filter((name) => /second|duration|latency|_ms$|_millis/.test(name))
        .map((name) => ({
        name,
        score: (aboutRequests.test(name) ? 1e9 : 0) + Math.max(0, grown(`${name}_count`)),
    }));
    return found.sort((a, b) => b.score - a.score)[0]?.name;
}
const latencyCheck = (metric) => metric === 'http_request_duration_seconds'
    ? { check: { preset: 'http-latency-p95' }, why: metric }
    : /_(ms|millis|milliseconds)$/.test(metric)
        ? {
            check: {
                name: 'latency',
                kind: 'histogram',
                metric,
                unit: 'ms',
                tolerance: '25%',
                quantile: 0.95,
            },
            why: metric,
        }
        : { check: { name: 'latency', preset: 'http-latency-p95', metric }, why: metric };
const startedName = /_(enqueued|taken|accepted|received|submitted|started|published|created|queued)_total$/;
const finishedName = /_(processed|done|completed|finished|handled|acked|consumed|delivered)_total$/;
/** Two counters of the same tasks, which rose alike while they were looked at: one look at each cannot tell a pair from strangers. */
function taskPair(now, grown) {
    const names = [...now.keys()];
    const pairs = names
        .filter((name) => startedName.test(name))
        .map((started) => ({
        started,
        finished: names.find((name) => finishedName.test(name) &&
            name.replace(finishedName, '') === started.replace(startedName, '')),
    }));
    const alike = pairs.find(({ started, finished }) => {
        if (finished === undefined)
            return false;
        const [begun, ended] = [grown(started), grown(finished)];
        return begun >= 20 && Math.abs(begun - ended) <= 0.1 * begun;
    });
    if (alike === undefined)
        return undefined;
    const usual = alike.started === 'tasks_enqueued_total';
    return {
        check: {
            ...(usual ? {} : { name: 'lost-tasks' }),
            preset: 'task-throughput',
            ...(usual && alike.finished === 'tasks_processed_total' ? {} : alike),
        },
        why: `${alike.started} and ${alike.finished} rose alike: what is taken and never finished is lost`,
    };
}
const runtimeChecks = (now) => [
    ...(now.has('go_goroutines') ? [{ check: { preset: 'goroutines' }, why: 'go_goroutines' }] : []),
    ...(now.has('go_gc_duration_seconds_sum')
        ? [{ check: { preset: 'gc-pause' }, why: 'go_gc_duration_seconds' }]
        : []),
    ...(now.has('go_memstats_heap_inuse_bytes')
        ? [{ check: { preset: 'memory' }, why: 'go_memstats_heap_inuse_bytes' }]
        : []),
];
/** Three significant digits at most. */
const figure = (value) => String(Number(value.toPrecision(3)));


/***/ }),

/***/ 66745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ chosen),
/* harmony export */   O: () => (/* binding */ providersOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _evidence_release_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44692);
/* harmony import */ var _ports_cluster_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59830);
/* harmony import */ var _release_exposure_providers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5488);




/** What splits requests is better than what counts pods. */
const chosen = (providers) => providers.find(({ why }) => why === undefined) ?? {
    name: 'replicas',
    way: { route: undefined, service: undefined },
    why: undefined,
};
/** Which ways to split the work lead to pods with these labels; the best first. */
async function providersOf(cluster, namespace, labels) {
    const ways = _evidence_release_js__WEBPACK_IMPORTED_MODULE_1__/* .exposureProviderNames */ .Nn.filter((name) => name !== 'replicas' && name !== 'consumers');
    const seen = await Promise.all(ways.map(async (name) => {
        try {
            const given = { route: undefined, service: undefined };
            return {
                name,
                way: await _release_exposure_providers_js__WEBPACK_IMPORTED_MODULE_3__/* .exposureProviders */ .I[name].findWay(cluster, namespace, labels, given),
                why: undefined,
            };
        }
        catch (thrown) {
            if (thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError)
                return { name, way: undefined, why: thrown.said };
            if (!(thrown instanceof _ports_cluster_js__WEBPACK_IMPORTED_MODULE_2__/* .ClusterError */ .b))
                throw thrown;
            const why = thrown.failure === 'not-found'
                ? 'the cluster has no such routes'
                : thrown.failure === 'forbidden'
                    ? 'its routes may not be read'
                    : 'the cluster did not answer';
            return { name, way: undefined, why };
        }
    }));
    return [
        ...seen,
        { name: 'replicas', way: { route: undefined, service: undefined }, why: undefined },
    ];
}


/***/ }),

/***/ 66989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _r: () => (/* binding */ settingsFile)
/* harmony export */ });
/* unused harmony exports schemaUrl, flow */
/* harmony import */ var _release_exposure_replicas_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77736);
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93826);
/* harmony import */ var _providers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66745);



const schemaUrl = 'https://raw.githubusercontent.com/sluice-dev/sluice/v1/schema/settings.schema.json';
const plain = /^[A-Za-z_/][\w./-]*$/;
const reserved = /^(true|false|null|yes|no|on|off|y|n|nan|inf)$/i;
const text = (value) => plain.test(value) && !reserved.test(value) ? value : JSON.stringify(value);
/** YAML in flow style, which every YAML reader takes. */
function flow(value) {
    if (Array.isArray(value))
        return `[${value.map(flow).join(', ')}]`;
    if (value !== null && typeof value === 'object')
        return `{${Object.entries(value)
            .map(([key, item]) => `${text(key)}: ${flow(item)}`)
            .join(', ')}}`;
    return typeof value === 'string' ? text(value) : String(value);
}
/** What comes from a cluster stays inside of its comment. */
const said = (words) => words.replace(/[^\x20-\x7e]+/g, ' ').slice(0, 240);
const minEvents = 100;
/** The first stage of the checklist. */
const firstPercent = 1;
/** A settings file that works, every line with its reason; TODO marks what could not be found out. */
function settingsFile(seen, now) {
    return `${[
        `# yaml-language-server: $schema=${schemaUrl}`,
        `# What Sluice needs to know of ${seen.kind} ${seen.name} in ${seen.namespace}, found by sluice doctor on ${now.toISOString().slice(0, 10)} (docs/settings.md).`,
        '# Read it, change it, keep it in the repository. TODO marks what could not be found out.',
        `namespace: ${text(seen.namespace)}`,
        ...(seen.kind === 'StatefulSet' ? ['workload-kind: StatefulSet'] : []),
        ...containerLines(seen),
        '',
        ...providerLines(seen),
        '',
        ...checkLines(seen),
        '',
        ...gateLines(seen),
        ...healthLines(seen),
        '',
        ...toldLines,
    ].join('\n')}\n`;
}
/** Nobody can find out in a cluster who wants to be told. */
const toldLines = [
    '# Who is told of a decision, where the workflow has a job with notify (docs/notify.md); tokens and secret addresses are given there.',
    '# notifications:',
    '#   jira-url: https://acme.atlassian.net',
    '#   jira-project: SHOP',
    '#   routes: {rollback: [jira], hold: [jira]}',
];
function containerLines({ containers, released }) {
    if (containers.length === 1)
        return [];
    return released === undefined
        ? [
            `# TODO: which container is released? The pods have ${said(containers.join(', '))}.`,
            '# container: NAME',
        ]
        : [
            `# Of ${said(containers.join(', '))}: ${said(released.why)}. The others stay as they are.`,
            `container: ${text(released.name)}`,
        ];
}
function providerLines({ providers, replicas }) {
    const best = (0,_providers_js__WEBPACK_IMPORTED_MODULE_1__/* .chosen */ .F)(providers);
    const others = providers.filter((one) => one.name !== best.name);
    const shares = (0,_release_exposure_replicas_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .planReplicas */ .n)(replicas, firstPercent).achievedPercent;
    const counts = best.name === 'replicas';
    return [
        `# How the canary gets its share: ${words(best, shares)}.`,
        ...others.map((one) => `#   ${one.why === undefined ? 'also possible' : 'not'}: ${words(one, shares)}`),
        `provider: ${best.name}`,
        ...(best.way?.route === undefined ? [] : [`route: ${text(best.way.route)}`]),
        ...(best.way?.service === undefined ? [] : [`service: ${text(best.way.service)}`]),
        ...(counts && shares > firstPercent + 5
            ? [
                `# ${replicas} ${replicas === 1 ? 'pod' : 'pods'}: the smallest share that counts can make is ${(0,_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .figure */ .v)(shares)} %. More pods, or a route that can be split, make smaller steps.`,
                'allow-approximate: true',
            ]
            : []),
    ];
}
function words({ name, way, why }, share) {
    if (why !== undefined)
        return `${name}: ${said(why)}`;
    if (name === 'replicas')
        return `replicas: counts of pods, from ${(0,_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .figure */ .v)(share)} % on`;
    const by = [way?.route, way?.service].filter((one) => one !== undefined).join(' and Service ');
    return `${name}${by === '' ? '' : `: ${said(by)}`}`;
}
function checkLines({ metrics }) {
    if (!('proposed' in metrics))
        return [
            '# TODO: no metrics were found; without them every gate ends inconclusive, and nobody gets the new version.',
            ...metrics.tried.slice(0, 12).map((one) => `#   ${said(one)}`),
            '# checks: [{name: errors, preset: http-error-rate, metric: my_requests_total}]',
        ];
    const { checks, missing } = metrics.proposed;
    return [
        '# What a new version is judged by: limits and tolerances are the defaults of docs/gate-metrics.md.',
        ...(checks.length === 0 ? [] : ['checks:']),
        ...checks.flatMap(checkOf),
        ...missing.flatMap(({ what, example, near }) => [
            `  # TODO: ${said(what)}${near.length === 0 ? '' : ` Told are: ${said(near.join(', '))}.`}`,
            `  # - ${example}`,
        ]),
    ];
}
const checkOf = ({ check, why }) => [
    `  # ${said(why)}`,
    `  - ${flow(check)}`,
];
const steps = [10, 15, 20, 30, 60];
function gateLines({ metrics, readyPods, replicas }) {
    if (!('proposed' in metrics))
        return [
            'gate-metrics:',
            '  # TODO: where the metrics are.',
            '  # port: 9090',
            '  # path: /metrics',
        ];
    const { place, proposed, askedPods } = metrics;
    const all = proposed.perSecond === null
        ? null
        : (proposed.perSecond * Math.max(readyPods, replicas)) / Math.max(1, askedPods);
    return [
        'gate-metrics:',
        `  port: ${place.named ?? place.port}`,
        `  path: ${place.path}`,
        ...trafficLines(all),
    ];
}
/** Whether the first stage meets enough users to say anything. */
function trafficLines(perSecond) {
    if (perSecond === null || perSecond <= 0)
        return [
            '  # TODO: nobody asked while it was looked at. A gate needs traffic: 100 requests of the canary (min-events) within its duration.',
            '  # duration: 10m',
        ];
    const neededMinutes = minEvents / ((perSecond * firstPercent) / 100) / 60;
    const enough = steps.find((minutes) => minutes >= neededMinutes * 1.3);
    const rate = `${(0,_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .figure */ .v)(perSecond)} requests a second in all: the ${firstPercent} % stage meets its ${minEvents} requests (min-events) in ${(0,_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .figure */ .v)(neededMinutes)} minutes`;
    if (enough === undefined)
        return [
            `  # TODO: ${rate}, longer than a stage should last. Begin with a greater share, or lower min-events and see less.`,
            '  duration: 60m',
        ];
    return [`  # ${rate}.`, `  duration: ${enough}m`];
}
function healthLines({ probes, brokers, chaosMesh, deadMan }) {
    const stores = [...new Map(brokers.map((one) => [`${one.system} ${one.address}`, one])).values()];
    const missing = [
        ...(probes.readiness ? [] : ['readinessProbe']),
        ...(probes.liveness ? [] : ['livenessProbe']),
    ];
    return [
        'gate-health:',
        ...(missing.length === 0
            ? []
            : [
                `  # TODO: the container has no ${missing.join(' and no ')}; gate-health says so at each stage.`,
            ]),
        ...(stores.length === 0
            ? ['  # No dependency was found in its variables and arguments.']
            : [
                `  # It talks to ${stores.map(({ system, address, from }) => said(`${system} at ${address} (${from})`)).join(', ')}.`,
                '  # TODO: where does a pod say whether it reaches them? Then a pod that is cut off is not Ready, and not released:',
                `  # dependencies: [${stores.map(({ system }) => `{name: ${system}, path: "/readyz?dependency=${system}"}`).join(', ')}]`,
            ]),
        '  ready-timeout: 60s',
        '',
        `# Chaos Mesh is ${chaosMesh ? 'there: the 50 % stage kills a canary pod on purpose' : 'not installed: leave the job chaos out of the 50 % stage, or install it'}.`,
        `# The dead-man switch${deadMan ? ' has its ServiceAccount here' : ': apply action-templates/kubernetes/dead-man.yml in the namespace once'}.`,
    ];
}


/***/ }),

/***/ 38686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ sayDoctor)
/* harmony export */ });
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93826);
/* harmony import */ var _providers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66745);


const marks = { good: '✓', open: '?', bad: '✗' };
/** What was found, one line a thing, for a terminal. */
function sayDoctor(seen) {
    const lines = [
        workload(seen),
        container(seen),
        metrics(seen),
        ...checks(seen),
        traffic(seen),
        provider(seen),
        ...talksTo(seen),
        rights(seen),
        chaos(seen),
        deadMan(seen),
    ];
    const width = Math.max(...lines.map(({ of }) => of.length)) + 2;
    return lines.map(({ mark, of, text }) => `${marks[mark]} ${of.padEnd(width)}${text}`).join('\n');
}
const workload = ({ kind, name, namespace, readyPods, replicas }) => ({
    mark: readyPods > 0 ? 'good' : 'bad',
    of: 'workload',
    text: `${kind} ${name} in ${namespace}, ${readyPods} of ${replicas} pods ready`,
});
const container = ({ released, containers, probes }) => ({
    mark: released === undefined ? 'open' : 'good',
    of: 'container',
    text: released === undefined
        ? `which of ${containers.join(', ')} is released?`
        : `${released.name} (${released.why})${probes.readiness ? '' : ', without a readinessProbe'}${probes.liveness ? '' : ', without a livenessProbe'}`,
});
function metrics({ metrics: found }) {
    if ('proposed' in found)
        return {
            mark: 'good',
            of: 'metrics',
            text: `:${found.place.port}${found.place.path}${found.place.named === undefined ? '' : ` (port ${found.place.named})`}`,
        };
    return {
        mark: 'bad',
        of: 'metrics',
        text: found.tried.length === 0
            ? 'no ready pod could be asked'
            : `none found: ${found.tried.slice(0, 3).join('; ')}${found.tried.length > 3 ? ` and ${found.tried.length - 3} more` : ''}`,
    };
}
function checks({ metrics: found }) {
    if (!('proposed' in found))
        return [];
    const { checks: proposed, missing } = found.proposed;
    return [
        ...proposed.map(({ check, why }) => ({
            mark: why.includes('TODO') ? 'open' : 'good',
            of: 'check',
            text: `${String(check['name'] ?? check['preset'])}: ${why}`,
        })),
        ...missing.map(({ what }) => ({ mark: 'open', of: 'check', text: what })),
    ];
}
function traffic({ metrics: found }) {
    const rate = 'proposed' in found ? found.proposed.perSecond : null;
    return rate === null || rate <= 0
        ? { mark: 'open', of: 'traffic', text: 'none seen: gates need requests to judge' }
        : { mark: 'good', of: 'traffic', text: `${(0,_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .figure */ .v)(rate)} requests a second` };
}
function provider({ providers }) {
    const best = (0,_providers_js__WEBPACK_IMPORTED_MODULE_1__/* .chosen */ .F)(providers);
    const no = providers.filter(({ why }) => why !== undefined).map(({ name }) => name);
    const also = providers.filter((one) => one.why === undefined && one.name !== best.name);
    return {
        mark: 'good',
        of: 'provider',
        text: `${best.name}${best.way?.route === undefined ? '' : ` by ${best.way.route}`}${also.length === 0 ? '' : `; also possible: ${also.map(({ name }) => name).join(', ')}`}${no.length === 0 ? '' : `; not: ${no.join(', ')}`}`,
    };
}
const talksTo = ({ brokers }) => brokers.map(({ system, address, from }) => ({
    mark: 'open',
    of: 'talks to',
    text: `${system} at ${address} (${from}): name its probe under gate-health › dependencies`,
}));
const rights = ({ rights: missing }) => ({
    mark: missing.length === 0 ? 'good' : 'bad',
    of: 'rights',
    text: missing.length === 0
        ? 'this kubeconfig may do all that a release does'
        : `${missing.length} missing. ${missing
            .slice(0, 3)
            .map(({ what, fix }) => `${what} ${fix}`)
            .join(' ')}`,
});
const chaos = ({ chaosMesh }) => ({
    mark: chaosMesh ? 'good' : 'open',
    of: 'Chaos Mesh',
    text: chaosMesh ? 'is there' : 'is not installed: no pod is killed on purpose',
});
const deadMan = ({ deadMan: there, namespace }) => ({
    mark: there ? 'good' : 'open',
    of: 'dead-man',
    text: there
        ? 'its ServiceAccount is there'
        : `kubectl -n ${namespace} apply -f action-templates/kubernetes/dead-man.yml`,
});


/***/ }),

/***/ 55480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ rightsFor),
/* harmony export */   y: () => (/* binding */ singleRights)
/* harmony export */ });
/* harmony import */ var _ports_resources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78461);
/* harmony import */ var _release_drivers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88564);


const { beside, 'argo-rollouts': rollouts } = _release_drivers_js__WEBPACK_IMPORTED_MODULE_1__/* .drivers */ .ak;
const all = ['get', 'list', 'watch', 'create', 'patch', 'delete'];
const looking = [
    { type: _ports_resources_js__WEBPACK_IMPORTED_MODULE_0__.resources.namespaces, verbs: ['get'] },
    { type: _ports_resources_js__WEBPACK_IMPORTED_MODULE_0__.resources.pods, verbs: ['get', 'list', 'watch'] },
];
const deploying = [
    { type: _ports_resources_js__WEBPACK_IMPORTED_MODULE_0__.resources.leases, verbs: all },
    { type: _ports_resources_js__WEBPACK_IMPORTED_MODULE_0__.resources.pods, subresource: 'log', verbs: ['get'] },
    { type: _ports_resources_js__WEBPACK_IMPORTED_MODULE_0__.resources.events, verbs: ['list'] },
];
/** The share of the work, by whatever makes it; the driver's needs have its way back. */
const ways = {
    'gateway-api': [{ type: _ports_resources_js__WEBPACK_IMPORTED_MODULE_0__.resources.httpRoutes, verbs: ['get', 'list', 'patch'] }],
    istio: [{ type: _ports_resources_js__WEBPACK_IMPORTED_MODULE_0__.resources.virtualServices, verbs: ['get', 'list', 'patch'] }],
    nginx: [{ type: _ports_resources_js__WEBPACK_IMPORTED_MODULE_0__.resources.ingresses, verbs: ['get', 'list', 'create', 'patch', 'delete'] }],
};
const besideWorkload = [
    { type: _ports_resources_js__WEBPACK_IMPORTED_MODULE_0__.resources.services, verbs: ['get', 'list'] },
    { type: _ports_resources_js__WEBPACK_IMPORTED_MODULE_0__.resources.horizontalPodAutoscalers, verbs: ['get', 'list', 'patch'] },
    { type: _ports_resources_js__WEBPACK_IMPORTED_MODULE_0__.resources.podDisruptionBudgets, verbs: ['list'] },
];
const canaryService = [
    { type: _ports_resources_js__WEBPACK_IMPORTED_MODULE_0__.resources.services, verbs: ['get', 'list', 'create', 'patch', 'delete'] },
];
const copies = ['get', 'list', 'create', 'delete'];
const chaos = [{ type: _ports_resources_js__WEBPACK_IMPORTED_MODULE_0__.resources.podNetworkChaos, verbs: ['get', 'list'] }];
/** Every right that these steps use: what is missing of them ends a release in the middle. */
function rightsFor(doings) {
    const { deploys, reads, deadMan, evicts, proves, faults } = doings;
    const faulted = faults.length > 0 || proves;
    return [
        ...looking,
        ...(deploys ? [...deploying, ...byDriver(doings)] : []),
        ...(reads ? [{ type: _ports_resources_js__WEBPACK_IMPORTED_MODULE_0__.resources.pods, subresource: 'proxy', verbs: ['get'] }] : []),
        ...(deadMan ? [{ type: _ports_resources_js__WEBPACK_IMPORTED_MODULE_0__.resources.jobs, verbs: ['get', 'create', 'delete'] }] : []),
        ...(evicts ? [{ type: _ports_resources_js__WEBPACK_IMPORTED_MODULE_0__.resources.pods, subresource: 'eviction', verbs: ['create'] }] : []),
        ...(proves ? [{ type: _ports_resources_js__WEBPACK_IMPORTED_MODULE_0__.resources.endpointSlices, verbs: ['list'] }] : []),
        ...faults.map((type) => ({ type, verbs: all })),
        ...(faulted ? [{ type: _ports_resources_js__WEBPACK_IMPORTED_MODULE_0__.resources.networkChaos, verbs: all }, ...chaos] : []),
    ];
}
function byDriver({ kind, provider, config }) {
    if (provider === 'argo-rollouts')
        return [...rollouts.needs.Rollout, ...configRights(config)];
    const needs = beside.needs;
    return [
        ...(needs[kind] ?? []),
        {
            type: kind === 'StatefulSet' ? _ports_resources_js__WEBPACK_IMPORTED_MODULE_0__.resources.statefulSets : _ports_resources_js__WEBPACK_IMPORTED_MODULE_0__.resources.deployments,
            verbs: ['create'],
        },
        ...besideWorkload,
        ...(needs[provider] ?? []),
        ...(ways[provider] === undefined ? [] : [...ways[provider], ...canaryService]),
        ...configRights(config),
    ];
}
const configRights = (config) => [
    { type: _ports_resources_js__WEBPACK_IMPORTED_MODULE_0__.resources.configMaps, verbs: config === 'hashed' ? ['get'] : copies },
    ...(config === 'versioned-with-secrets' ? [{ type: _ports_resources_js__WEBPACK_IMPORTED_MODULE_0__.resources.secrets, verbs: copies }] : []),
];
/** Each verb of each kind of object once. */
function singleRights(rights) {
    const asked = new Map();
    for (const { type, subresource, verbs } of rights)
        for (const verb of verbs)
            asked.set(`${type.apiVersion} ${type.plural}/${subresource ?? ''} ${verb}`, {
                ...{ type, subresource, verb },
            });
    return [...asked.values()];
}


/***/ })

};

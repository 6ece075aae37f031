export const id = 479;
export const ids = [479,2384,375,9348];
export const modules = {

/***/ 44660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ definitions),
/* harmony export */   H: () => (/* binding */ declaration)
/* harmony export */ });
/* harmony import */ var _decision_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7686);
/* harmony import */ var _inputs_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67581);
/* harmony import */ var _inputs_shared_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35864);
/* harmony import */ var _inputs_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34565);
/* harmony import */ var _inputs_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86806);
/* harmony import */ var _inputs_url_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85060);
/* harmony import */ var _inputs_yaml_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(23758);







const checkNames = (0,_inputs_text_js__WEBPACK_IMPORTED_MODULE_4__/* .pattern */ .T1)(/^[a-z0-9-]+(\s*,\s*[a-z0-9-]+)*$/, 'a list of check names with commas', 'List of names with commas');
const exposures = (0,_inputs_text_js__WEBPACK_IMPORTED_MODULE_4__/* .pattern */ .T1)(/^(\d{1,3}(\.\d{1,6})?(\s*,\s*\d{1,3}(\.\d{1,6})?)*)?$/, 'a list of shares from 0 to 100 with commas', 'List of numbers with commas');
const jobNames = (0,_inputs_text_js__WEBPACK_IMPORTED_MODULE_4__/* .pattern */ .T1)(/^[A-Za-z_][\w-]*(\s*,\s*[A-Za-z_][\w-]*)*$/, 'a list of job names with commas', 'List of names with commas');
const definitions = {
    needs: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)(_inputs_text_js__WEBPACK_IMPORTED_MODULE_4__/* .json */ .Pq, {
        says: 'Results and outputs of the jobs before.',
        example: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .expression */ .dn)('toJSON(needs)'),
    }),
    require: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(checkNames, 'deploy-canary, gate-metrics', {
        says: 'Checks whose evidence must be there.',
        example: 'deploy-canary, gate-metrics, inject-chaos',
    }),
    'may-skip': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .maybe */ .no)(jobNames, {
        says: 'Jobs under needs whose skip is meant; any other job that did not succeed holds.',
        example: 'chaos',
    }),
    policy: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .maybe */ .no)((0,_inputs_yaml_js__WEBPACK_IMPORTED_MODULE_6__.yaml)(_decision_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePolicy */ .ON, 'map'), {
        says: 'Dimensions with limit, weight and critical, confidence thresholds; empty = the default policy (docs/decision.md).',
        example: '{confidence: {"1": 0.5}}',
    }),
    settings: _inputs_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .settings */ .W0,
    previous: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .maybe */ .no)(_inputs_text_js__WEBPACK_IMPORTED_MODULE_4__/* .json */ .Pq, {
        says: 'Output `decision` of the stage before.',
        example: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .expression */ .dn)('needs.stage-1.outputs.decision'),
    }),
    // What is only said of the decision never stands in its way.
    ..._inputs_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .reported */ .Y6,
    stages: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .lenient */ .W_)((0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(exposures, '', {
        says: 'Exposures of all stages in percent, so that the report can say which are still ahead.',
        example: '1, 10, 50, 100',
    })),
    'log-lines': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .lenient */ .W_)((0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(_inputs_text_js__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zM, 'false', {
        says: 'Show the last lines of a container that crashed in the comment and the summary, without what looks like a secret; the HTML report always has them.',
        example: 'true',
    })),
    'loki-url': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .lenient */ .W_)((0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .maybe */ .no)((0,_inputs_url_js__WEBPACK_IMPORTED_MODULE_5__/* .url */ .O)(true), {
        says: 'Loki that gets the decision line.',
        example: 'https://loki.example',
    })),
    'allow-http': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .lenient */ .W_)(_inputs_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .allowHttp */ .wS),
    'max-age': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)((0,_inputs_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(1000, 30 * 24 * 3_600_000), '2h', {
        says: 'Evidence older than this is stale.',
        example: '30m',
    }),
    'dry-run': _inputs_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .dryRun */ .PA,
    'evidence-folder': _inputs_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .evidenceFolder */ .ek,
    'bundle-folder': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(_inputs_text_js__WEBPACK_IMPORTED_MODULE_4__/* .workspaceFolder */ .ih, '.sluice/bundle', {
        says: 'Folder inside the workspace for the bundle.',
        example: '.sluice/bundle',
    }),
};
const declaration = {
    name: 'decide-promote',
    summary: 'Decides promote, hold or rollback on the evidence, and explains it',
    inputs: definitions,
    outputs: {
        decision: 'The decision with its reasons (JSON, sluice.dev/decision/v1)',
        outcome: 'promote, hold or rollback',
        confidence: 'Number from 0 to 1',
        root: 'SHA-256 over all files that the decision follows from; it names the bundle',
        bundle: 'Folder of the bundle',
        'comment-url': 'Address of the comment, empty when none was written',
    },
    post: false,
};


/***/ }),

/***/ 78514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ declaration),
  B: () => (/* binding */ definitions)
});

// EXTERNAL MODULE: ./lib/connect/cluster.js
var cluster = __webpack_require__(58328);
// EXTERNAL MODULE: ./lib/evidence/release.js
var release = __webpack_require__(44692);
// EXTERNAL MODULE: ./lib/inputs/duration.js
var duration = __webpack_require__(67581);
// EXTERNAL MODULE: ./lib/inputs/numbers.js
var numbers = __webpack_require__(66159);
// EXTERNAL MODULE: ./lib/inputs/shared.js
var shared = __webpack_require__(35864);
// EXTERNAL MODULE: ./lib/inputs/table.js
var table = __webpack_require__(34565);
// EXTERNAL MODULE: ./lib/inputs/text.js
var inputs_text = __webpack_require__(86806);
// EXTERNAL MODULE: ./lib/inputs/yaml.js
var yaml = __webpack_require__(23758);
;// CONCATENATED MODULE: ./lib/release/config/resolved.js
/**
 * `hashed`: ConfigMaps are part of the release's identity, pods take them as they are. `versioned`: pods take immutable copies of them.
 * `versioned-with-secrets`: of Secrets too.
 */
const configModes = ['hashed', 'versioned', 'versioned-with-secrets'];

// EXTERNAL MODULE: ./lib/actions/action.js
var action = __webpack_require__(14073);
;// CONCATENATED MODULE: ./lib/actions/deploy-canary/inputs.js










/** What is released. */
const versionInputs = {
    namespace: shared/* namespace */.MF,
    workload: (0,table/* required */.mw)(inputs_text/* kubeName */.L6, {
        says: 'Deployment or StatefulSet that is released; with provider argo-rollouts an existing Rollout.',
        example: 'shop',
    }),
    'workload-kind': cluster/* workloadKind */.K5,
    image: (0,table/* required */.mw)(inputs_text/* imageReference */.rA, {
        says: 'The new version.',
        example: 'registry.example/shop:2.0',
    }),
    container: (0,table/* maybe */.no)(inputs_text/* kubeName */.L6, {
        says: 'Container that gets the image; empty = the only one.',
        example: 'app',
    }),
    env: (0,table/* optional */.lq)(yaml.stringMap, '{}', {
        says: 'Environment variables to set.',
        example: '{FEATURE: "on"}',
    }),
    args: (0,table/* maybe */.no)(yaml.stringList, {
        says: "Arguments that replace the container's; empty = unchanged.",
        example: '["--verbose"]',
    }),
};
/** How much of the work it gets, and how. */
const exposureInputs = {
    stage: (0,table/* required */.mw)((0,numbers/* integer */.nd)(1, 100), { says: 'Number of the stage.', example: '1' }),
    exposure: (0,table/* required */.mw)(numbers/* share */.uM, {
        says: 'Share of the work for the canary; 0 only with match-headers or match-labels.',
        example: '10',
    }),
    provider: (0,table/* optional */.lq)((0,inputs_text/* choice */.Yq)(...release/* providerNames */.e4), 'replicas', {
        says: 'How exposure is made; argo-rollouts drives an existing Rollout by its canary steps: each exposure must be a setWeight with a pause without duration after it.',
        example: 'gateway-api',
    }),
    route: (0,table/* maybe */.no)(inputs_text/* kubeName */.L6, {
        says: 'HTTPRoute (gateway-api), VirtualService (istio) or Ingress (nginx) to split; empty = the only one that leads to the workload.',
        example: 'shop',
    }),
    service: (0,table/* maybe */.no)(inputs_text/* kubeName */.L6, {
        says: 'Service of the workload; empty = the only one that selects its pods.',
        example: 'shop',
    }),
    'consumer-group': (0,table/* optional */.lq)(yaml.stringMap, '{}', {
        says: 'Group that the workload consumes with (consumers): system kafka with servers, group, topic (tls, sasl); nats with monitoring url, stream, consumer; rabbitmq with management url, queue (vhost).',
        example: '{system: kafka, servers: "kafka:9092", group: shop, topic: orders}',
    }),
    'consumer-credentials': (0,table/* maybe */.no)((0,inputs_text/* line */.n8)(), {
        says: "user:password for Kafka's SASL, RabbitMQ's management or NATS's monitoring address.",
        example: (0,table/* expression */.dn)('secrets.RABBITMQ_MONITOR'),
    }),
    'match-headers': (0,table/* optional */.lq)(yaml.headerMap, '{}', {
        says: 'Requests with all these headers go to the canary whatever the share (gateway-api, istio; nginx: one).',
        example: '{X-Canary: "true"}',
    }),
    'match-labels': (0,table/* optional */.lq)(yaml.labelMap, '{}', {
        says: 'Requests from pods with all these labels go to the canary whatever the share (istio).',
        example: '{region: east}',
    }),
};
/** The pods of the canary, and what they are compared with. */
const podInputs = {
    config: (0,table/* optional */.lq)((0,inputs_text/* choice */.Yq)(...configModes), 'versioned', {
        says: 'versioned = the canary takes immutable copies of the ConfigMaps it refers to, and a rollback the earlier ones; with-secrets = of Secrets too (a permission of its own); hashed = as they stand.',
        example: 'hashed',
    }),
    placement: (0,table/* optional */.lq)(yaml.labelMap, '{}', {
        says: "Labels of the nodes that the canary's pods run on.",
        example: '{topology.kubernetes.io/region: cn-east}',
    }),
    'pod-labels': (0,table/* optional */.lq)(yaml.labelMap, '{}', {
        says: "Labels that the canary's pods carry as well.",
        example: '{user-tier: premium}',
    }),
    baseline: (0,table/* optional */.lq)((0,inputs_text/* choice */.Yq)('none', 'same-age'), 'none', {
        says: "same-age = the stable version on fresh pods, as many as the canary's, is what gates compare with (gateway-api, istio, nginx).",
        example: 'same-age',
    }),
};
const boundInputs = {
    tolerance: (0,table/* optional */.lq)((0,numbers/* decimal */._)(0, 100), '5', {
        says: 'Largest gap between asked and reached exposure, in percentage points.',
        example: '2',
    }),
    'allow-approximate': (0,table/* optional */.lq)(inputs_text/* boolean */.zM, 'false', {
        says: 'Go on with the nearest share when the asked one cannot be reached.',
        example: 'true',
    }),
    'ready-timeout': shared/* readyTimeout */.Pw,
    'expires-in': (0,table/* optional */.lq)((0,duration/* duration */.p0)(1000, 7 * 24 * 3_600_000), '30m', {
        says: 'After this time without a further stage the sweep ends the canary.',
        example: '2h',
    }),
    previous: (0,table/* maybe */.no)(inputs_text/* json */.Pq, {
        says: 'Output `decision` of the stage before; required from stage 2 on.',
        example: (0,table/* expression */.dn)('needs.decide.outputs.decision'),
    }),
    'max-decision-age': shared/* maxDecisionAge */.Mo,
    resume: (0,table/* optional */.lq)(inputs_text/* boolean */.zM, 'true', {
        says: 'Go on with this very release where a run that was lost left it, instead of beginning again; its gates judge anew.',
        example: 'false',
    }),
    'dry-run': shared/* dryRun */.PA,
    'evidence-folder': shared/* evidenceFolder */.ek,
};
const deadManInputs = {
    'dead-man-image': (0,table/* maybe */.no)(inputs_text/* imageReference */.rA, {
        says: 'Image of Sluice for the dead-man switch in the cluster (docs/dead-man.md); empty or none = no switch, the scheduled sweep protects instead.',
        example: 'registry.example/sluice:1',
    }),
    'dead-man-command': (0,table/* optional */.lq)(yaml.stringList, '["sluice"]', {
        says: 'How sluice is called in that image.',
        example: '["node", "/sluice/dist/cli/main.js"]',
    }),
    'dead-man-ttl': (0,table/* optional */.lq)((0,duration/* duration */.p0)(60_000, 7 * 24 * 3_600_000), '2m', {
        says: 'Without a heartbeat for so long the switch takes exposure to 0 and restores stable.',
        example: '5m',
    }),
    'dead-man-service-account': (0,table/* optional */.lq)(inputs_text/* kubeName */.L6, 'sluice-dead-man', {
        says: 'ServiceAccount of the switch (action-templates/kubernetes/dead-man.yml).',
        example: 'sluice-dead-man',
    }),
};
const definitions = {
    ...cluster/* clusterInputs */.g$,
    ...versionInputs,
    ...exposureInputs,
    ...podInputs,
    ...boundInputs,
    ...deadManInputs,
};
const declaration = {
    name: 'deploy-canary',
    summary: "Puts a version at a stage's exposure and waits until its pods are ready",
    inputs: definitions,
    outputs: {
        release: 'Handle of the release for the later steps (JSON, sluice.dev/release/v1)',
        evidence: (0,action/* evidenceOutput */.d0)('What was done and seen'),
    },
    post: true,
};


/***/ }),

/***/ 19625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ definitions),
/* harmony export */   H: () => (/* binding */ declaration)
/* harmony export */ });
/* harmony import */ var _connect_cluster_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58328);
/* harmony import */ var _gates_consistency_gate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2384);
/* harmony import */ var _gates_ledger_gate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38489);
/* harmony import */ var _inputs_duration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67581);
/* harmony import */ var _inputs_shared_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35864);
/* harmony import */ var _inputs_table_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34565);
/* harmony import */ var _inputs_yaml_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(23758);
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(14073);








const checks = (0,_inputs_yaml_js__WEBPACK_IMPORTED_MODULE_6__.yaml)((0,_gates_ledger_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .askedChecks */ .a)(_gates_consistency_gate_js__WEBPACK_IMPORTED_MODULE_1__.consistencyChecks), 'list', 'YAML list of checks');
const definitions = {
    ..._connect_cluster_js__WEBPACK_IMPORTED_MODULE_0__/* .clusterInputs */ .g$,
    release: _inputs_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .release */ ._r,
    'consistency-checks': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_5__/* .required */ .mw)(checks, {
        says: "What is judged (saga, lock, snapshot, history), by which ledger: {file: PATH}, {url: URL}, or {pods: {marker: TEXT, container: NAME}} for lines of the canary's logs; parameters are those of `sluice check` (docs/gate-consistency.md).",
        example: '[{check: saga, ledger: {pods: {marker: "LEDGER "}}, parameters: {timeoutSeconds: 60}}]',
    }),
    watch: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lq)((0,_inputs_duration_js__WEBPACK_IMPORTED_MODULE_3__/* .duration */ .p0)(0, 24 * 3_600_000), '2m', {
        says: "How long the logs of the canary's pods are followed, from their beginning on; ledgers elsewhere are read once.",
        example: '10m',
    }),
    'check-name': (0,_inputs_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .checkName */ .I3)('gate-consistency', 'gate-consistency-orders'),
    'on-fail': _inputs_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .onFail */ .ac,
    'evidence-folder': _inputs_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .evidenceFolder */ .ek,
};
const declaration = {
    name: 'gate-consistency',
    summary: 'Judges sagas, locks, snapshots and histories of operations by their ledgers',
    inputs: definitions,
    outputs: {
        evidence: (0,_action_js__WEBPACK_IMPORTED_MODULE_7__/* .evidenceOutput */ .d0)('What the ledgers showed and how they were judged'),
        verdict: _action_js__WEBPACK_IMPORTED_MODULE_7__/* .verdictOutput */ .zM,
    },
    post: false,
};


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

/***/ 54116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ definitions),
/* harmony export */   H: () => (/* binding */ declaration)
/* harmony export */ });
/* harmony import */ var _connect_cluster_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58328);
/* harmony import */ var _gates_ledger_gate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38489);
/* harmony import */ var _gates_logs_gate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30375);
/* harmony import */ var _inputs_duration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67581);
/* harmony import */ var _inputs_shared_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35864);
/* harmony import */ var _inputs_table_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34565);
/* harmony import */ var _inputs_yaml_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(23758);
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(14073);








const checks = (0,_inputs_yaml_js__WEBPACK_IMPORTED_MODULE_6__.yaml)((0,_gates_ledger_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .askedChecks */ .a)(_gates_logs_gate_js__WEBPACK_IMPORTED_MODULE_2__.logChecks), 'list', 'YAML list of checks');
const definitions = {
    ..._connect_cluster_js__WEBPACK_IMPORTED_MODULE_0__/* .clusterInputs */ .g$,
    release: _inputs_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .release */ ._r,
    'log-checks': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_5__/* .required */ .mw)(checks, {
        says: "What is judged (log-pattern, context), by which lines: {pods: {}} for the canary's logs, {pods: {marker: TEXT, container: NAME}} for some of them, {file: PATH}, {url: URL}; parameters are those of `sluice check` (docs/gate-logs.md).",
        example: '[{check: log-pattern, ledger: {pods: {}}, parameters: {forbid: ["panic:"], require: ["listening on"]}}]',
    }),
    watch: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lq)((0,_inputs_duration_js__WEBPACK_IMPORTED_MODULE_3__/* .duration */ .p0)(0, 24 * 3_600_000), '2m', {
        says: "How long the logs of the canary's pods are followed, from their beginning on; ledgers elsewhere are read once.",
        example: '10m',
    }),
    'check-name': (0,_inputs_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .checkName */ .I3)('gate-logs', 'gate-logs-orders'),
    'on-fail': _inputs_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .onFail */ .ac,
    'evidence-folder': _inputs_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .evidenceFolder */ .ek,
};
const declaration = {
    name: 'gate-logs',
    summary: 'Judges what the canary logs, and whether traces and tenants go with every message',
    inputs: definitions,
    outputs: {
        evidence: (0,_action_js__WEBPACK_IMPORTED_MODULE_7__/* .evidenceOutput */ .d0)('What the ledgers showed and how they were judged'),
        verdict: _action_js__WEBPACK_IMPORTED_MODULE_7__/* .verdictOutput */ .zM,
    },
    post: false,
};


/***/ }),

/***/ 17701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ definitions),
/* harmony export */   H: () => (/* binding */ declaration)
/* harmony export */ });
/* harmony import */ var _connect_cluster_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58328);
/* harmony import */ var _gates_ledger_gate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38489);
/* harmony import */ var _gates_messaging_gate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62688);
/* harmony import */ var _inputs_duration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67581);
/* harmony import */ var _inputs_shared_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35864);
/* harmony import */ var _inputs_table_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34565);
/* harmony import */ var _inputs_yaml_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(23758);
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(14073);








const checks = (0,_inputs_yaml_js__WEBPACK_IMPORTED_MODULE_6__.yaml)((0,_gates_ledger_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .askedChecks */ .a)(_gates_messaging_gate_js__WEBPACK_IMPORTED_MODULE_2__.messagingChecks), 'list', 'YAML list of checks');
const definitions = {
    ..._connect_cluster_js__WEBPACK_IMPORTED_MODULE_0__/* .clusterInputs */ .g$,
    release: _inputs_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .release */ ._r,
    'messaging-checks': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_5__/* .required */ .mw)(checks, {
        says: "What is judged (idempotency, retry, offsets, lag-status, lag-spikes, split-brain), by which ledger: {file: PATH}, {url: URL}, or {pods: {marker: TEXT, container: NAME}} for lines of the canary's logs; parameters are those of `sluice check` (docs/checks.md).",
        example: '[{check: retry, ledger: {pods: {marker: "LEDGER "}}, parameters: {maxRetries: 6}}]',
    }),
    watch: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lq)((0,_inputs_duration_js__WEBPACK_IMPORTED_MODULE_3__/* .duration */ .p0)(0, 24 * 3_600_000), '2m', {
        says: "How long the logs of the canary's pods are followed, from their beginning on; ledgers elsewhere are read once.",
        example: '10m',
    }),
    'check-name': (0,_inputs_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .checkName */ .I3)('gate-messaging', 'gate-messaging-orders'),
    'on-fail': _inputs_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .onFail */ .ac,
    'evidence-folder': _inputs_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .evidenceFolder */ .ek,
};
const declaration = {
    name: 'gate-messaging',
    summary: 'Judges what the canary did with its messages by their ledgers: done once, retried in time, none lost, consumers that keep up and agree',
    inputs: definitions,
    outputs: {
        evidence: (0,_action_js__WEBPACK_IMPORTED_MODULE_7__/* .evidenceOutput */ .d0)('What the ledgers showed and how they were judged'),
        verdict: _action_js__WEBPACK_IMPORTED_MODULE_7__/* .verdictOutput */ .zM,
    },
    post: false,
};


/***/ }),

/***/ 32302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ definitions),
/* harmony export */   H: () => (/* binding */ declaration)
/* harmony export */ });
/* harmony import */ var _connect_cluster_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58328);
/* harmony import */ var _connect_metric_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50784);
/* harmony import */ var _gates_metrics_checks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2245);
/* harmony import */ var _gates_metrics_earlier_days_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79740);
/* harmony import */ var _inputs_duration_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67581);
/* harmony import */ var _inputs_numbers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(66159);
/* harmony import */ var _inputs_shared_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35864);
/* harmony import */ var _inputs_table_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(34565);
/* harmony import */ var _inputs_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(86806);
/* harmony import */ var _inputs_yaml_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(23758);
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(14073);











const checks = (0,_inputs_yaml_js__WEBPACK_IMPORTED_MODULE_9__.yaml)(_gates_metrics_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .parseChecks */ .B, 'list', 'YAML list of checks');
/** Whose numbers, and which. */
const subjectInputs = {
    mode: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_7__/* .optional */ .lq)((0,_inputs_text_js__WEBPACK_IMPORTED_MODULE_8__/* .choice */ .Yq)('canary', 'baseline'), 'canary', {
        says: 'Judge a canary, or measure the old version before a release.',
        example: 'baseline',
    }),
    release: _inputs_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .maybeRelease */ .yG,
    namespace: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_7__/* .maybe */ .no)(_inputs_text_js__WEBPACK_IMPORTED_MODULE_8__/* .kubeName */ .L6, { says: 'Namespace (mode baseline).', example: 'shop' }),
    workload: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_7__/* .maybe */ .no)(_inputs_text_js__WEBPACK_IMPORTED_MODULE_8__/* .kubeName */ .L6, {
        says: 'Deployment or StatefulSet (mode baseline).',
        example: 'shop',
    }),
    'workload-kind': _connect_cluster_js__WEBPACK_IMPORTED_MODULE_0__/* .workloadKind */ .K5,
    ..._connect_metric_source_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceInputs */ .ZU,
    checks: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_7__/* .maybe */ .no)(checks, {
        says: 'What is measured; empty = the presets for a Go service (docs/gate-metrics.md).',
        example: '[{name: http-error-rate, preset: http-error-rate}]',
    }),
    baseline: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_7__/* .maybe */ .no)(_inputs_text_js__WEBPACK_IMPORTED_MODULE_8__/* .json */ .Pq, {
        says: 'Output `evidence` of the baseline step.',
        example: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_7__/* .expression */ .dn)('needs.baseline.outputs.evidence'),
    }),
    previous: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_7__/* .maybe */ .no)(_inputs_text_js__WEBPACK_IMPORTED_MODULE_8__/* .json */ .Pq, {
        says: 'Decision of the stage before: its evidence is carried on, one alpha for the whole release.',
        example: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_7__/* .expression */ .dn)('needs.stage-1.outputs.decision'),
    }),
};
/** How long and how strictly. */
const judgeInputs = {
    'baseline-window': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_7__/* .optional */ .lq)((0,_inputs_duration_js__WEBPACK_IMPORTED_MODULE_4__/* .duration */ .p0)(1000, 24 * 3_600_000), '3m', {
        says: 'How long the old version is measured (mode baseline).',
        example: '5m',
    }),
    interval: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_7__/* .optional */ .lq)((0,_inputs_duration_js__WEBPACK_IMPORTED_MODULE_4__/* .duration */ .p0)(200, 3_600_000), '15s', {
        says: 'Time between two ticks.',
        example: '30s',
    }),
    duration: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_7__/* .optional */ .lq)((0,_inputs_duration_js__WEBPACK_IMPORTED_MODULE_4__/* .duration */ .p0)(1000, 24 * 3_600_000), '10m', {
        says: 'How long the gate judges at most.',
        example: '20m',
    }),
    bake: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_7__/* .optional */ .lq)((0,_inputs_duration_js__WEBPACK_IMPORTED_MODULE_4__/* .duration */ .p0)(0, 24 * 3_600_000), '10m', {
        says: 'Shortest time before the judge may pass early; it fails at any tick.',
        example: '5m',
    }),
    faults: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_7__/* .optional */ .lq)((0,_inputs_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .integer */ .nd)(0, 20), '0', {
        says: 'Faults that inject-chaos begins while this gate watches; the judge looks for harm from each of them on.',
        example: '1',
    }),
    'warm-up': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_7__/* .optional */ .lq)((0,_inputs_duration_js__WEBPACK_IMPORTED_MODULE_4__/* .duration */ .p0)(0, 3_600_000), '0s', {
        says: 'Ticks at the beginning that say nothing, since caches are cold.',
        example: '1m',
    }),
    'min-events': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_7__/* .optional */ .lq)((0,_inputs_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .integer */ .nd)(1, 1_000_000_000), '100', {
        says: 'Fewest requests of the canary for a pass.',
        example: '500',
    }),
    'min-ticks': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_7__/* .optional */ .lq)((0,_inputs_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .integer */ .nd)(1, 100_000), '5', {
        says: 'Fewest ticks with data for a pass.',
        example: '20',
    }),
    alpha: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_7__/* .optional */ .lq)((0,_inputs_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .decimal */ ._)(0.000001, 0.5), '0.01', {
        says: 'Probability of failing a good release in this stage.',
        example: '0.001',
    }),
};
const definitions = {
    ..._connect_cluster_js__WEBPACK_IMPORTED_MODULE_0__/* .clusterInputs */ .g$,
    ...subjectInputs,
    ...judgeInputs,
    ..._gates_metrics_earlier_days_js__WEBPACK_IMPORTED_MODULE_3__/* .historyInputs */ .ck,
    'check-name': (0,_inputs_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .checkName */ .I3)('gate-metrics', 'gate-metrics-db'),
    'on-fail': _inputs_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .onFail */ .ac,
    'evidence-folder': _inputs_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .evidenceFolder */ .ek,
};
const declaration = {
    name: 'gate-metrics',
    summary: 'Judges the canary against the baseline, its limits and the time before the release',
    inputs: definitions,
    outputs: {
        evidence: (0,_action_js__WEBPACK_IMPORTED_MODULE_10__/* .evidenceOutput */ .d0)('What was measured and judged'),
        verdict: _action_js__WEBPACK_IMPORTED_MODULE_10__/* .verdictOutput */ .zM,
    },
    post: false,
};


/***/ }),

/***/ 33591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ definitions),
/* harmony export */   H: () => (/* binding */ declaration)
/* harmony export */ });
/* harmony import */ var _connect_cluster_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58328);
/* harmony import */ var _gates_ledger_gate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38489);
/* harmony import */ var _gates_scheduling_gate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2952);
/* harmony import */ var _inputs_duration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67581);
/* harmony import */ var _inputs_shared_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35864);
/* harmony import */ var _inputs_table_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34565);
/* harmony import */ var _inputs_yaml_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(23758);
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(14073);








const checks = (0,_inputs_yaml_js__WEBPACK_IMPORTED_MODULE_6__.yaml)((0,_gates_ledger_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .askedChecks */ .a)(_gates_scheduling_gate_js__WEBPACK_IMPORTED_MODULE_2__.schedulingChecks), 'list', 'YAML list of checks');
const definitions = {
    ..._connect_cluster_js__WEBPACK_IMPORTED_MODULE_0__/* .clusterInputs */ .g$,
    release: _inputs_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .release */ ._r,
    'scheduling-checks': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_5__/* .required */ .mw)(checks, {
        says: "What is judged (pool, leaders, worker-loss), by which ledger: {file: PATH}, {url: URL}, or {pods: {marker: TEXT, container: NAME}} for lines of the canary's logs; parameters are those of `sluice check` (docs/checks.md).",
        example: '[{check: leaders, ledger: {file: ledgers/leaders.jsonl}, parameters: {ttlSeconds: 30}}]',
    }),
    watch: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lq)((0,_inputs_duration_js__WEBPACK_IMPORTED_MODULE_3__/* .duration */ .p0)(0, 24 * 3_600_000), '2m', {
        says: "How long the logs of the canary's pods are followed, from their beginning on; ledgers elsewhere are read once.",
        example: '10m',
    }),
    'check-name': (0,_inputs_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .checkName */ .I3)('gate-scheduling', 'gate-scheduling-orders'),
    'on-fail': _inputs_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .onFail */ .ac,
    'evidence-folder': _inputs_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .evidenceFolder */ .ek,
};
const declaration = {
    name: 'gate-scheduling',
    summary: 'Judges goroutine pools, leader elections and the loss of workers by their ledgers',
    inputs: definitions,
    outputs: {
        evidence: (0,_action_js__WEBPACK_IMPORTED_MODULE_7__/* .evidenceOutput */ .d0)('What the ledgers showed and how they were judged'),
        verdict: _action_js__WEBPACK_IMPORTED_MODULE_7__/* .verdictOutput */ .zM,
    },
    post: false,
};


/***/ }),

/***/ 97302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ definitions),
/* harmony export */   H: () => (/* binding */ declaration)
/* harmony export */ });
/* harmony import */ var _connect_cluster_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58328);
/* harmony import */ var _inputs_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67581);
/* harmony import */ var _inputs_shared_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35864);
/* harmony import */ var _inputs_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34565);
/* harmony import */ var _inputs_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86806);
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14073);






const definitions = {
    ..._connect_cluster_js__WEBPACK_IMPORTED_MODULE_0__/* .clusterInputs */ .g$,
    release: _inputs_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .release */ ._r,
    decision: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)(_inputs_text_js__WEBPACK_IMPORTED_MODULE_4__/* .json */ .Pq, {
        says: 'Output `decision` of the last stage.',
        example: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .expression */ .dn)('needs.decide.outputs.decision'),
    }),
    timeout: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)((0,_inputs_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(1000, 6 * 3_600_000), '10m', {
        says: 'How long the rollout may take.',
        example: '30m',
    }),
    drain: _inputs_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .drain */ .Ze,
    'max-decision-age': _inputs_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .maxDecisionAge */ .Mo,
    ..._inputs_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .reported */ .Y6,
    'dry-run': _inputs_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .dryRun */ .PA,
};
const declaration = {
    name: 'promote-canary',
    summary: 'Makes a promotion real: the stable workload takes the version, then the canary goes',
    inputs: definitions,
    outputs: { revision: _action_js__WEBPACK_IMPORTED_MODULE_5__/* .revisionOutput */ .rL },
    post: true,
};


/***/ }),

/***/ 51270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ definitions),
/* harmony export */   H: () => (/* binding */ declaration)
/* harmony export */ });
/* harmony import */ var _connect_cluster_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58328);
/* harmony import */ var _inputs_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67581);
/* harmony import */ var _inputs_shared_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35864);
/* harmony import */ var _inputs_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34565);
/* harmony import */ var _inputs_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86806);
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14073);






const revision = (0,_inputs_text_js__WEBPACK_IMPORTED_MODULE_4__/* .pattern */ .T1)(/^(\d{1,10}|[a-z0-9][-a-z0-9.]{0,252})$/, 'a revision number, as `kubectl rollout history` shows it, or the name of a ControllerRevision', 'Whole number, or the name of a ControllerRevision of a StatefulSet');
const definitions = {
    ..._connect_cluster_js__WEBPACK_IMPORTED_MODULE_0__/* .clusterInputs */ .g$,
    settings: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .lenient */ .W_)(_inputs_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .settings */ .W0),
    namespace: _inputs_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .namespace */ .MF,
    workload: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)(_inputs_text_js__WEBPACK_IMPORTED_MODULE_4__/* .kubeName */ .L6, {
        says: 'Deployment, StatefulSet or Rollout that is released.',
        example: 'shop',
    }),
    'workload-kind': _connect_cluster_js__WEBPACK_IMPORTED_MODULE_0__/* .workloadKind */ .K5,
    revision: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .maybe */ .no)(revision, {
        says: 'Revision to return to; empty = only end the canary.',
        example: '7',
    }),
    reason: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .lenient */ .W_)((0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)((0,_inputs_text_js__WEBPACK_IMPORTED_MODULE_4__/* .line */ .n8)(), {
        says: 'Why; kept in the log, the output `rolled-back` and on the workload (annotation sluice.dev/rolled-back).',
        example: 'error burst',
    }), 'no reason that could be read was given'),
    timeout: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .lenient */ .W_)((0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)((0,_inputs_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(1000, 6 * 3_600_000), '5m', {
        says: 'How long the rollback may take.',
        example: '10m',
    })),
    drain: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .lenient */ .W_)(_inputs_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .drain */ .Ze),
    ..._inputs_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .reported */ .Y6,
    'dry-run': _inputs_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .dryRun */ .PA,
};
const declaration = {
    name: 'rollback-canary',
    summary: 'Takes users back: exposure 0, canary away, perhaps an earlier revision; from the cluster alone',
    inputs: definitions,
    outputs: {
        revision: _action_js__WEBPACK_IMPORTED_MODULE_5__/* .revisionOutput */ .rL,
        'rolled-back': 'JSON: reason, by, at, release and revision; empty when there was nothing to do',
    },
    post: false,
};


/***/ }),

/***/ 23187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ definitions),
/* harmony export */   H: () => (/* binding */ declaration)
/* harmony export */ });
/* harmony import */ var _connect_cluster_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58328);
/* harmony import */ var _inputs_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67581);
/* harmony import */ var _inputs_shared_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35864);
/* harmony import */ var _inputs_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34565);
/* harmony import */ var _inputs_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86806);





const definitions = {
    ..._connect_cluster_js__WEBPACK_IMPORTED_MODULE_0__/* .clusterInputs */ .g$,
    settings: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .lenient */ .W_)(_inputs_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .settings */ .W0),
    namespace: _inputs_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .namespace */ .MF,
    reason: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .lenient */ .W_)((0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)((0,_inputs_text_js__WEBPACK_IMPORTED_MODULE_4__/* .line */ .n8)(), 'Sweep', {
        says: 'Why; kept on the workload of what was ended (annotation sluice.dev/rolled-back).',
        example: 'Scheduled sweep',
    })),
    timeout: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .lenient */ .W_)((0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)((0,_inputs_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(1000, 6 * 3_600_000), '5m', {
        says: 'How long the rollback of each release may take.',
        example: '10m',
    })),
    ..._inputs_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .reported */ .Y6,
    'dry-run': _inputs_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .dryRun */ .PA,
};
const declaration = {
    name: 'sweep',
    summary: 'Ends canaries, faults and locks that outlived their deadline',
    inputs: definitions,
    outputs: { swept: 'JSON list of what was ended' },
    post: false,
};


/***/ }),

/***/ 22417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tables: () => (/* binding */ tables)
});

// EXTERNAL MODULE: ./lib/actions/decide-promote/inputs.js
var inputs = __webpack_require__(44660);
// EXTERNAL MODULE: ./lib/actions/deploy-canary/inputs.js + 1 modules
var deploy_canary_inputs = __webpack_require__(78514);
// EXTERNAL MODULE: ./lib/actions/gate-consistency/inputs.js
var gate_consistency_inputs = __webpack_require__(19625);
// EXTERNAL MODULE: ./lib/actions/gate-health/inputs.js + 1 modules
var gate_health_inputs = __webpack_require__(18473);
// EXTERNAL MODULE: ./lib/actions/gate-logs/inputs.js
var gate_logs_inputs = __webpack_require__(54116);
// EXTERNAL MODULE: ./lib/actions/gate-messaging/inputs.js
var gate_messaging_inputs = __webpack_require__(17701);
// EXTERNAL MODULE: ./lib/actions/gate-metrics/inputs.js
var gate_metrics_inputs = __webpack_require__(32302);
// EXTERNAL MODULE: ./lib/actions/gate-scheduling/inputs.js
var gate_scheduling_inputs = __webpack_require__(33591);
// EXTERNAL MODULE: ./lib/actions/inject-chaos/inputs.js + 2 modules
var inject_chaos_inputs = __webpack_require__(57017);
// EXTERNAL MODULE: ./lib/actions/promote-canary/inputs.js
var promote_canary_inputs = __webpack_require__(97302);
// EXTERNAL MODULE: ./lib/actions/rollback-canary/inputs.js
var rollback_canary_inputs = __webpack_require__(51270);
// EXTERNAL MODULE: ./lib/actions/sweep/inputs.js
var sweep_inputs = __webpack_require__(23187);
// EXTERNAL MODULE: ./lib/actions/validate/inputs.js
var validate_inputs = __webpack_require__(74421);
;// CONCATENATED MODULE: ./lib/actions/declarations.js













/** What every action takes and gives: for the generated files and for the suite of bad values. */
const declarations = {
    'decide-promote': inputs/* declaration */.H,
    'deploy-canary': deploy_canary_inputs/* declaration */.H,
    'gate-consistency': gate_consistency_inputs/* declaration */.H,
    'gate-health': gate_health_inputs/* declaration */.H,
    'gate-logs': gate_logs_inputs/* declaration */.H,
    'gate-messaging': gate_messaging_inputs/* declaration */.H,
    'gate-metrics': gate_metrics_inputs/* declaration */.H,
    'gate-scheduling': gate_scheduling_inputs/* declaration */.H,
    'inject-chaos': inject_chaos_inputs/* declaration */.H,
    'promote-canary': promote_canary_inputs/* declaration */.H,
    'rollback-canary': rollback_canary_inputs/* declaration */.H,
    sweep: sweep_inputs/* declaration */.H,
    validate: validate_inputs/* declaration */.HK,
};

;// CONCATENATED MODULE: ./lib/actions/tables.js

/** The inputs of every action, by its name. */
const tables = Object.fromEntries(Object.values(declarations).map(({ name, inputs }) => [name, inputs]));


/***/ }),

/***/ 74421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BG: () => (/* binding */ definitions),
/* harmony export */   HK: () => (/* binding */ declaration),
/* harmony export */   gQ: () => (/* binding */ givenType),
/* harmony export */   ve: () => (/* binding */ varsType)
/* harmony export */ });
/* harmony import */ var _connect_cluster_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58328);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _inputs_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50976);
/* harmony import */ var _inputs_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34565);
/* harmony import */ var _inputs_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86806);
/* harmony import */ var _inputs_yaml_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23758);






const workflowFile = (0,_inputs_text_js__WEBPACK_IMPORTED_MODULE_4__/* .pattern */ .T1)(/^(?!\/)(?!.*(^|\/)\.\.(\/|$))[\w./-]{1,200}\.ya?ml$/, 'a workflow file inside the workspace, such as .github/workflows/release-checklist.yml', 'Path of a workflow');
const scalar = (value, path) => {
    if (value === null)
        return '';
    if (typeof value === 'string' || typeof value === 'boolean')
        return value;
    if (typeof value === 'number' && Number.isFinite(value))
        return value;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.UsageError('It is not a text, a number or a boolean.', { input: path });
};
/** Values of repository variables, and of the inputs of a workflow. */
const varsType = (0,_inputs_yaml_js__WEBPACK_IMPORTED_MODULE_5__.yaml)((0,_inputs_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)((0,_inputs_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(48_000)), 'map', 'JSON or YAML map of texts');
const givenType = {
    ...(0,_inputs_yaml_js__WEBPACK_IMPORTED_MODULE_5__.yaml)((0,_inputs_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)(scalar), 'map', 'JSON or YAML map of values'),
    form: { kind: 'yaml', holds: 'map', values: 'scalars' },
};
const definitions = {
    ..._connect_cluster_js__WEBPACK_IMPORTED_MODULE_0__/* .clusterInputs */ .g$,
    workflow: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)(workflowFile, {
        says: 'The workflow whose steps are checked, and those of the same repository that it calls; check it out before.',
        example: '.github/workflows/release-checklist.yml',
    }),
    vars: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(varsType, '{}', {
        says: 'The variables that the workflow reads.',
        example: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .expression */ .dn)('toJSON(vars)'),
    }),
    inputs: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(givenType, '{}', {
        says: 'The inputs that the workflow was started with.',
        example: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .expression */ .dn)('toJSON(inputs)'),
    }),
};
const declaration = {
    name: 'validate',
    summary: 'Checks the values of all jobs, the rights, the workload, its metrics and its traffic before anything changes',
    inputs: definitions,
    outputs: {
        findings: 'JSON list of what would stop the release or make it hold: level, where, what, fix',
        presets: 'JSON list of the presets of gate-metrics that the pods can serve',
    },
    post: false,
};


/***/ }),

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
        type: _ports_resources_js__WEBPACK_IMPORTED_MODULE_0__/* .resources */ .E.podChaos,
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
        ...ruled(_ports_resources_js__WEBPACK_IMPORTED_MODULE_0__/* .resources */ .E.podNetworkChaos, ['iptables', 'tcs', 'ipsets']),
        type: _ports_resources_js__WEBPACK_IMPORTED_MODULE_0__/* .resources */ .E.networkChaos,
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
        type: _ports_resources_js__WEBPACK_IMPORTED_MODULE_0__/* .resources */ .E.stressChaos,
        field: 'stressChaos',
        actions: [],
        fields: ['stressors', 'stressngStressors', 'containerNames'],
        trap: _traps_js__WEBPACK_IMPORTED_MODULE_1__/* .stressors */ .JA,
    },
    IOChaos: {
        ...ruled(_ports_resources_js__WEBPACK_IMPORTED_MODULE_0__/* .resources */ .E.podIoChaos, ['actions']),
        type: _ports_resources_js__WEBPACK_IMPORTED_MODULE_0__/* .resources */ .E.ioChaos,
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
        type: _ports_resources_js__WEBPACK_IMPORTED_MODULE_0__/* .resources */ .E.timeChaos,
        field: 'timeChaos',
        actions: [],
        fields: ['timeOffset', 'clockIds', 'containerNames'],
        trap: _traps_js__WEBPACK_IMPORTED_MODULE_1__/* .timeOffset */ .TO,
    },
    DNSChaos: {
        ...lasting,
        type: _ports_resources_js__WEBPACK_IMPORTED_MODULE_0__/* .resources */ .E.dnsChaos,
        field: 'dnsChaos',
        actions: ['error', 'random'],
        fields: ['patterns', 'containerNames'],
        trap: _traps_js__WEBPACK_IMPORTED_MODULE_1__/* .dnsPatterns */ .Pc,
    },
    HTTPChaos: {
        ...ruled(_ports_resources_js__WEBPACK_IMPORTED_MODULE_0__/* .resources */ .E.podHttpChaos, ['rules']),
        type: _ports_resources_js__WEBPACK_IMPORTED_MODULE_0__/* .resources */ .E.httpChaos,
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
        type: _ports_resources_js__WEBPACK_IMPORTED_MODULE_0__/* .resources */ .E.jvmChaos,
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
    _ports_resources_js__WEBPACK_IMPORTED_MODULE_0__/* .resources */ .E.chaosWorkflows,
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

/***/ 50784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HM: () => (/* binding */ portOf),
/* harmony export */   ZU: () => (/* binding */ sourceInputs),
/* harmony export */   vz: () => (/* binding */ sourceOf)
/* harmony export */ });
/* unused harmony export metricsPort */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _inputs_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67581);
/* harmony import */ var _inputs_numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66159);
/* harmony import */ var _inputs_shared_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35864);
/* harmony import */ var _inputs_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34565);
/* harmony import */ var _inputs_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86806);
/* harmony import */ var _inputs_url_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(85060);







/** Inputs that say where numbers come from. */
const sourceInputs = {
    source: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_inputs_text_js__WEBPACK_IMPORTED_MODULE_5__/* .choice */ .Yq)('pods', 'prometheus', 'sentry'), 'pods', {
        says: 'Where the numbers come from.',
        example: 'prometheus',
    }),
    'prometheus-url': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_4__/* .maybe */ .no)((0,_inputs_url_js__WEBPACK_IMPORTED_MODULE_6__/* .url */ .O)(true), {
        says: 'Address of Prometheus (source prometheus).',
        example: 'https://prometheus.example',
    }),
    'prometheus-token': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_4__/* .maybe */ .no)((0,_inputs_text_js__WEBPACK_IMPORTED_MODULE_5__/* .line */ .n8)(4000), {
        says: 'Bearer token for Prometheus.',
        example: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_4__/* .expression */ .dn)('secrets.PROMETHEUS_TOKEN'),
    }),
    'sentry-url': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_inputs_url_js__WEBPACK_IMPORTED_MODULE_6__/* .url */ .O)(true), 'https://sentry.io', {
        says: 'Address of Sentry (source sentry).',
        example: 'https://sentry.example',
    }),
    'sentry-token': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_4__/* .maybe */ .no)((0,_inputs_text_js__WEBPACK_IMPORTED_MODULE_5__/* .line */ .n8)(4000), {
        says: 'Token with the scope org:read (source sentry).',
        example: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_4__/* .expression */ .dn)('secrets.SENTRY_TOKEN'),
    }),
    'sentry-organization': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_4__/* .maybe */ .no)((0,_inputs_text_js__WEBPACK_IMPORTED_MODULE_5__/* .pattern */ .T1)(/^[\w-]{1,100}$/, "an organization's slug", 'Slug'), {
        says: 'Organization in Sentry (source sentry).',
        example: 'acme',
    }),
    'sentry-project': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_4__/* .maybe */ .no)((0,_inputs_text_js__WEBPACK_IMPORTED_MODULE_5__/* .pattern */ .T1)(/^\d{1,15}$/, "a project's number", 'Project number'), {
        says: 'Project in Sentry (source sentry).',
        example: '4501',
    }),
    'sentry-release': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_4__/* .maybe */ .no)((0,_inputs_text_js__WEBPACK_IMPORTED_MODULE_5__/* .line */ .n8)(250), {
        says: 'Release that the new version reports to Sentry.',
        example: 'shop@2.0',
    }),
    'sentry-baseline-release': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_4__/* .maybe */ .no)((0,_inputs_text_js__WEBPACK_IMPORTED_MODULE_5__/* .line */ .n8)(250), {
        says: 'Release that the stable version reports to Sentry.',
        example: 'shop@1.9',
    }),
    'allow-http': _inputs_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .allowHttp */ .wS,
    port: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_4__/* .maybe */ .no)(_inputs_text_js__WEBPACK_IMPORTED_MODULE_5__/* .portNumberOrName */ .Dv, {
        says: "The pods' metrics port; empty = that of the released container that is named metrics or http, or its only one.",
        example: '8080',
    }),
    'max-pods': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_inputs_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(4, 100_000), '400', {
        says: 'Most pods of both versions that source pods asks at each tick; of more, a fixed sample in proportion.',
        example: '400',
    }),
    'source-patience': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_inputs_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(0, 3_600_000), '2m', {
        says: 'How long an outage of the source (refused, reset, 5xx, timeout) is waited out; the clock of the gate stands still meanwhile.',
        example: '5m',
    }),
    path: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_inputs_text_js__WEBPACK_IMPORTED_MODULE_5__/* .pattern */ .T1)(/^\/[\w./-]{0,200}$/, 'a path such as /metrics', 'URL path'), '/metrics', {
        says: "Path of the pods' metrics.",
        example: '/metrics',
    }),
};
/** The source that the inputs name; names the input that it needs and was not given. */
async function sourceOf(inputs, cluster, runtime, pods, released = {}) {
    const { clock } = runtime;
    const { patienceOf } = await __webpack_require__.e(/* import() */ 3725).then(__webpack_require__.bind(__webpack_require__, 93725));
    const patience = patienceOf(clock, inputs['source-patience'], (message) => runtime.log.warning(message, 'source'));
    const needed = (name, fix) => {
        const value = inputs[name];
        if (typeof value === 'string' && value !== '')
            return value;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`It is required with source: ${inputs.source}.`, { input: name, fix });
    };
    const secret = (value) => {
        runtime.mask(value);
        return value;
    };
    switch (inputs.source) {
        case 'pods': {
            const { podMetrics } = await __webpack_require__.e(/* import() */ 3781).then(__webpack_require__.bind(__webpack_require__, 33781));
            return podMetrics({ cluster, clock }, {
                port: portOf(inputs.port, pods, released),
                path: inputs.path,
                maxPods: inputs['max-pods'],
                patience,
            });
        }
        case 'prometheus': {
            const address = needed('prometheus-url', 'Example: https://prometheus.example.');
            (0,_inputs_url_js__WEBPACK_IMPORTED_MODULE_6__/* .url */ .O)(inputs['allow-http']).read(address, 'prometheus-url');
            const token = inputs['prometheus-token'];
            const { prometheus } = await __webpack_require__.e(/* import() */ 6128).then(__webpack_require__.bind(__webpack_require__, 96128));
            return prometheus({ clock }, { url: address, token: token === undefined ? undefined : secret(token), patience });
        }
        case 'sentry': {
            (0,_inputs_url_js__WEBPACK_IMPORTED_MODULE_6__/* .url */ .O)(inputs['allow-http']).read(inputs['sentry-url'], 'sentry-url');
            const about = {
                url: inputs['sentry-url'],
                token: secret(needed('sentry-token', 'Pass a token with the scope org:read.')),
                organization: needed('sentry-organization', 'Give its slug.'),
                project: needed('sentry-project', "Give the project's number."),
                canary: needed('sentry-release', 'Give the release that the new version reports.'),
                baseline: needed('sentry-baseline-release', 'Give the release that stable reports.'),
            };
            const { sentry } = await __webpack_require__.e(/* import() */ 9401).then(__webpack_require__.bind(__webpack_require__, 9401));
            return sentry({ clock }, { ...about, patience });
        }
        default:
            return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .x)(inputs.source);
    }
}
/** The number of the port: the proxy of a pod knows no names. */
function portOf(named, pods, released = {}) {
    if (named === undefined)
        return metricsPort(pods, released);
    if (/^\d+$/.test(named))
        return Number(named);
    const ports = pods.flatMap(({ spec }) => spec.containers).flatMap(({ ports: all = [] }) => all);
    const found = ports.find(({ name }) => name === named);
    if (found !== undefined)
        return found.containerPort;
    const names = [...new Set(ports.map(({ name }) => name).filter((name) => name !== undefined))];
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(pods.length === 0
        ? `The port ${named} is a name, and there is no pod that could say its number.`
        : `No container of the pods has a port named ${named}.`, {
        input: 'port',
        fix: names.length === 0 ? 'Give its number.' : `They name: ${names.join(', ')}.`,
    });
}
/**
 * The port of the released container that serves metrics: a sidecar's numbers are not the release's. Which container it is is known by its image, or
 * it has the workload's name, or it is the only one.
 */
function metricsPort(pods, released) {
    const [pod] = pods;
    if (pod === undefined)
        return 8080;
    const container = releasedContainer(pod, released);
    const all = pod.spec.containers.map(({ name }) => name).join(', ');
    if (container === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`The pods have several containers (${all}), none known as the released one.`, {
            input: 'port',
            fix: 'Set it to the port that serves the metrics of the released container.',
        });
    const { name, ports = [] } = container;
    const tcp = ports.filter(({ protocol = 'TCP' }) => protocol === 'TCP');
    const named = ['metrics', 'http-metrics', 'prometheus', 'http']
        .map((wanted) => tcp.find((port) => port.name === wanted))
        .find((port) => port !== undefined);
    const found = named ?? (tcp.length === 1 ? tcp[0] : undefined);
    if (found !== undefined)
        return found.containerPort;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`The container ${name} has ${tcp.length} ports, none named metrics or http${pod.spec.containers.length > 1 ? `; ports of other containers (${all}) are not its own` : ''}.`, { input: 'port', fix: 'Set it to the port that serves /metrics.' });
}
function releasedContainer({ spec: { containers } }, { image, workload }) {
    if (containers.length === 1)
        return containers[0];
    const byImage = containers.filter((one) => image !== undefined && (one.image === image || one.image?.startsWith(`${image}@`)));
    if (byImage.length === 1)
        return byImage[0];
    return containers.find(({ name }) => name === workload);
}


/***/ }),

/***/ 15273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aU: () => (/* binding */ limitInWords),
/* harmony export */   d9: () => (/* binding */ limitIn),
/* harmony export */   n7: () => (/* binding */ limitDocument)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

const units = {
    '%': { of: 'share', factor: 1 },
    ms: { of: 'time', factor: 1 },
    s: { of: 'time', factor: 1000 },
    m: { of: 'time', factor: 60_000 },
    B: { of: 'size', factor: 1 },
    KiB: { of: 'size', factor: 1024 },
    MiB: { of: 'size', factor: 1024 ** 2 },
    GiB: { of: 'size', factor: 1024 ** 3 },
};
/** What measurements are in, in the words of the evidence. */
const measured = {
    percent: { of: 'share', factor: 1 },
    '1': { of: 'share', factor: 100 },
    ms: { of: 'time', factor: 1 },
    s: { of: 'time', factor: 1000 },
    bytes: { of: 'size', factor: 1 },
};
const largest = 1e15;
const what = `a limit: a number, or a number with its unit (${Object.keys(units).join(', ')})`;
const limitDocument = {
    read: (value, path) => {
        if (typeof value === 'number' && value >= 0 && value <= largest)
            return { value, unit: null };
        const match = typeof value === 'string'
            ? /^(\d{1,15}(?:\.\d{1,15})?) ?(%|[A-Za-z]{1,3})$/.exec(value)
            : null;
        const [, digits = '', unit = ''] = match ?? [];
        const number = Number(digits);
        if (match === null || !Object.hasOwn(units, unit))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${JSON.stringify(value)} is not ${what}.`, {
                input: path,
                fix: 'Example: 0.5% or 300ms.',
            });
        if (unit === '%' && number > 100)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${number} % is not a share from 0 to 100 %.`, { input: path });
        return { value: number, unit };
    },
    json: {
        oneOf: [
            { type: 'number', minimum: 0, maximum: largest },
            { type: 'string', pattern: `^\\d+(\\.\\d+)? ?(${Object.keys(units).join('|')})$` },
        ],
    },
};
/** The limit as a number in the unit of a measurement; undefined when it is of another kind, or no such share exists. */
function limitIn(limit, unit) {
    const to = Object.hasOwn(measured, unit) ? measured[unit] : undefined;
    const { value } = limit;
    if (limit.unit === null)
        return to?.of === 'share' && value > 100 / to.factor ? undefined : value;
    const from = units[limit.unit];
    return from === undefined || to === undefined || from.of !== to.of
        ? undefined
        : (value * from.factor) / to.factor;
}
const limitInWords = ({ value, unit }) => unit === null ? String(value) : `${value} ${unit}`;


/***/ }),

/***/ 7686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DB: () => (/* binding */ dimensionPolicy),
/* harmony export */   De: () => (/* binding */ thresholdFor),
/* harmony export */   G4: () => (/* binding */ defaultPolicy),
/* harmony export */   ON: () => (/* binding */ parsePolicy)
/* harmony export */ });
/* unused harmony export policyDocument */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62713);
/* harmony import */ var _evidence_schemas_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91323);
/* harmony import */ var _limit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15273);




/**
 * Error rate and GC pause, with latency and goroutines. Session interruption (Sentry) and dependency SLA (Envoy) have no source yet and
 * are not in it. Nobody named these: which of them a gate measures depends on its checks.
 */
const defaultPolicy = {
    dimensions: {
        'error-rate': { weight: 0.25, critical: true },
        latency: { weight: 0.25, critical: true },
        goroutines: { weight: 0.25, critical: true },
        'gc-pause': { weight: 0.25, critical: false },
    },
    other: { weight: 0.1, critical: true },
    confidence: [
        { exposure: 0, atLeast: 0.5 },
        { exposure: 10, atLeast: 0.6 },
        { exposure: 50, atLeast: 0.8 },
        { exposure: 100, atLeast: 0.9 },
    ],
    require: [],
    named: [],
};
/** The input `policy` as it is written. */
const policyDocument = (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
    dimensions: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)((0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
        weight: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(0, 1000)),
        critical: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM),
        limit: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(_limit_js__WEBPACK_IMPORTED_MODULE_3__/* .limitDocument */ .n7),
    }), _evidence_schemas_words_js__WEBPACK_IMPORTED_MODULE_2__/* .byName */ .nG)),
    confidence: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)((0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(0, 1), {
        key: {
            form: /^(100(\.0+)?|\d{1,2}(\.\d{1,6})?)$/,
            what: 'an exposure from 0 to 100 in percent',
        },
        max: 100,
    })),
    require: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(_evidence_schemas_words_js__WEBPACK_IMPORTED_MODULE_2__/* .checkName */ .I3, 100)),
});
/** A policy in YAML over the default one; what does not fit is an error that names its path. */
function parsePolicy(value, input) {
    const written = policyDocument.read(value, input);
    const named = written.dimensions ?? {};
    const policy = {
        ...defaultPolicy,
        dimensions: {
            ...defaultPolicy.dimensions,
            ...Object.fromEntries(Object.entries(named).map(([name, given]) => [name, { ...usual(name), ...given }])),
        },
        ...(written.confidence === undefined ? {} : { confidence: thresholds(written.confidence) }),
        ...(written.require === undefined ? {} : { require: written.require }),
        named: Object.keys(named).sort(),
    };
    const weights = Object.values(policy.dimensions).reduce((sum, { weight }) => sum + weight, 0);
    if (!(weights > 0))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError('Its weights sum to 0: no data could say anything.', {
            input: `${input}.dimensions`,
            fix: 'Give at least one dimension a weight.',
        });
    return policy;
}
/** What is not named is critical. */
const usual = (name) => (Object.hasOwn(defaultPolicy.dimensions, name) ? defaultPolicy.dimensions[name] : undefined) ??
    defaultPolicy.other;
const thresholds = (written) => Object.entries(written)
    .map(([exposure, atLeast]) => ({ exposure: Number(exposure), atLeast }))
    .sort((a, b) => a.exposure - b.exposure);
const dimensionPolicy = (policy, dimension) => (Object.hasOwn(policy.dimensions, dimension) ? policy.dimensions[dimension] : undefined) ??
    policy.other;
/** The least confidence at an exposure that was reached; below the first entry nothing suffices. */
function thresholdFor(policy, achievedPercent) {
    return (policy.confidence.filter(({ exposure }) => exposure <= achievedPercent).at(-1)?.atLeast ?? 1);
}


/***/ }),

/***/ 28773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QZ: () => (/* binding */ worst),
/* harmony export */   gk: () => (/* binding */ finding),
/* harmony export */   lG: () => (/* binding */ judgementOf)
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
/** The one fold of verdicts, of measurements and of evidence: fail beats error beats inconclusive beats pass; nothing at all is inconclusive. */
function worst(verdicts) {
    for (const verdict of ['fail', 'error', 'inconclusive'])
        if (verdicts.includes(verdict))
            return verdict;
    return verdicts.length === 0 ? 'inconclusive' : 'pass';
}
/** The judgement that follows from measurements alone: the worst of them, and a reason for each that did not pass. */
const judgementOf = (measurements) => ({
    verdict: worst(measurements.map(({ verdict }) => verdict)),
    measurements,
    reasons: measurements
        .filter(({ verdict }) => verdict !== 'pass')
        .map(({ name, reason }) => `${name}: ${reason}`),
});


/***/ }),

/***/ 2384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   consistencyChecks: () => (/* binding */ consistencyChecks),
/* harmony export */   consistencyGate: () => (/* binding */ consistencyGate)
/* harmony export */ });
/* harmony import */ var _ledger_gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38489);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22255);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76640);
/* harmony import */ var _saga_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89946);
/* harmony import */ var _snapshot_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10654);





const consistencyChecks = {
    saga: _saga_js__WEBPACK_IMPORTED_MODULE_3__.sagaCheck,
    lock: _lock_js__WEBPACK_IMPORTED_MODULE_2__.lockCheck,
    snapshot: _snapshot_js__WEBPACK_IMPORTED_MODULE_4__.snapshotCheck,
    history: _history_js__WEBPACK_IMPORTED_MODULE_1__.historyCheck,
};
/** Sagas end, locks exclude, snapshots are what their events make, and histories have an order. */
const consistencyGate = (0,_ledger_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .ledgerGate */ .J)('consistency', consistencyChecks);


/***/ }),

/***/ 76640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lockCheck: () => (/* binding */ lockCheck)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/inputs/shape.js
var shape = __webpack_require__(50976);
// EXTERNAL MODULE: ./lib/gates/ledger/fields.js
var ledger_fields = __webpack_require__(10275);
// EXTERNAL MODULE: ./lib/gates/ledger/findings.js
var findings = __webpack_require__(82244);
// EXTERNAL MODULE: ./lib/gates/ledger/times.js
var ledger_times = __webpack_require__(54134);
// EXTERNAL MODULE: ./lib/gates/consistency/history/linearizable.js + 1 modules
var linearizable = __webpack_require__(21306);
// EXTERNAL MODULE: ./lib/gates/consistency/history/model.js
var model = __webpack_require__(11529);
;// CONCATENATED MODULE: ./lib/gates/consistency/lock/exclusion.js

const named = 1000;
/** L3, L4 and L6 for all handlings of one business object. What was rejected by its fence had no effect, and excludes nobody. */
function exclusion(found) {
    const overlaps = [];
    const orderBreaks = [];
    const counts = { overlaps: 0, orderBreaks: 0 };
    const overlap = (bizId, a, b) => {
        counts.overlaps += 1;
        found.fail('L3', b.at, `${b.eventId} of ${bizId} began ${(0,ledger_times/* shownMs */.a7)(a.endMs - b.startMs)} before ${a.eventId} (line ${a.at}) ended`);
        if (overlaps.length < named)
            overlaps.push({ biz_id: bizId, events: [a.eventId, b.eventId], ms: a.endMs - b.startMs });
    };
    const disorder = (rule, bizId, one, detail) => {
        counts.orderBreaks += 1;
        found.fail(rule, one.at, detail);
        if (orderBreaks.length < named)
            orderBreaks.push({ biz_id: bizId, event_id: one.eventId, detail });
    };
    return {
        /** Whether any of them overlap. */
        object(bizId, all) {
            const before = counts.overlaps;
            const held = all
                .filter(({ result }) => result !== 'rejected')
                .sort((a, b) => a.startMs - b.startMs || a.endMs - b.endMs || a.at - b.at);
            let longest = null;
            for (const one of held) {
                if (longest !== null && one.startMs < longest.endMs)
                    overlap(bizId, longest, one);
                if (longest === null || one.endMs > longest.endMs)
                    longest = one;
            }
            fences(bizId, held, disorder);
            sequence(bizId, all, disorder);
            return counts.overlaps > before;
        },
        end: () => ({ overlaps, orderBreaks, counts }),
    };
}
const byEnd = (all) => all.filter(({ result }) => result === 'done').sort((a, b) => a.endMs - b.endMs || a.at - b.at);
/** L4: each effect under a higher fence than the one before it. An effect is done at the end of its handling: a stale holder's comes late. */
function fences(bizId, held, disorder) {
    let last = null;
    for (const one of byEnd(held)) {
        if (last !== null && one.fence <= last.fence)
            disorder('L4', bizId, one, `${one.eventId} of ${bizId} took effect under fence ${one.fence} after ${last.eventId} did under ${last.fence}`);
        else
            last = one;
    }
}
/** L6: effects in the order of their numbers, none left out. */
function sequence(bizId, all, disorder) {
    let last = null;
    for (const one of byEnd(all)) {
        if (last !== null && one.seq < last.seq)
            disorder('L6', bizId, one, `${one.eventId} (seq ${one.seq}) of ${bizId} took effect after ${last.eventId} (seq ${last.seq})`);
        else
            last = one;
    }
    // A number that was seen and is still to be tried again is no gap: L7 tells of it.
    let before = null;
    for (const one of [...all].sort((a, b) => (a.seq < b.seq ? -1 : a.seq > b.seq ? 1 : 0))) {
        if (before !== null && one.seq > before + 1n)
            disorder('L6', bizId, one, `${bizId} goes from seq ${before} to ${one.seq}: what is between was never handled`);
        before = one.seq;
    }
}

// EXTERNAL MODULE: ./lib/gates/ledger/check.js
var check = __webpack_require__(9284);
;// CONCATENATED MODULE: ./lib/gates/consistency/lock/handling.js


function handlingOf(fields, at, times) {
    const [startMs, endMs] = [times(fields, 'start'), times(fields, 'end')];
    if (endMs < startMs)
        throw new check/* LedgerError */.o("its field 'end' is before its 'start'");
    return {
        at,
        eventId: (0,ledger_fields/* textOf */.b6)(fields, 'event_id'),
        bizId: (0,ledger_fields/* textOf */.b6)(fields, 'biz_id'),
        seq: (0,ledger_fields/* bigOf */.yA)(fields, 'seq'),
        fence: (0,ledger_fields/* bigOf */.yA)(fields, 'fence'),
        startMs,
        endMs,
        result: (0,ledger_fields/* choiceOf */.FH)(fields, 'result', ['done', 'retry', 'dlq', 'rejected']),
    };
}

;// CONCATENATED MODULE: ./lib/gates/consistency/lock/leases.js


function leasesOf(found, { minTtlSeconds, maxTtlSeconds, }) {
    const keys = new Map();
    let shortest = null;
    const bounds = (key, granted, at) => {
        if (granted < minTtlSeconds || granted > maxTtlSeconds)
            found.fail('L1', at, `the lease of ${key} was granted ${granted} s, not ${minTtlSeconds} to ${maxTtlSeconds} s`);
    };
    return {
        add(fields, at, times) {
            const key = (0,ledger_fields/* textOf */.b6)(fields, 'key');
            const lease = (0,ledger_fields/* maybe */.no)(ledger_fields/* bigOf */.yA, fields, 'lease');
            const granted = (0,ledger_fields/* numberOf */.rl)(fields, 'granted_ttl', -1);
            // etcd answers -1 for a lease that is gone.
            const ttl = (0,ledger_fields/* maybe */.no)(ttlOf, fields, 'ttl') ?? granted;
            const ms = times(fields, 'ts');
            if (lease === 0n || granted <= 0) {
                found.fail('L1', at, `the lock ${key} has no lease: who dies with it keeps it for ever`);
                return;
            }
            const known = keys.get(key);
            if (known?.granted !== granted)
                bounds(key, granted, at);
            shortest = Math.min(shortest ?? granted, granted);
            const renewed = known !== undefined && ms > known.ms && ttl > known.ttl - (ms - known.ms) / 1000 + 0.5;
            keys.set(key, { granted, ttl, ms, renewed: renewed || known?.renewed === true });
        },
        end(handledMs) {
            const sorted = [...handledMs].sort((a, b) => a - b);
            const longestMs = sorted.at(-1) ?? 0;
            const p99Ms = quantile99(sorted);
            if (shortest === null)
                return {
                    unseen: ['the ledger has no lease: whether the lock ends by itself is not known'],
                    leases: 0,
                    shortestTtlSeconds: null,
                    longestMs,
                    p99Ms,
                };
            const renewed = [...keys.values()].some((seen) => seen.renewed);
            if (shortest * 1000 <= p99Ms)
                found.fail('L2', null, `99 % of the work takes up to ${(0,ledger_times/* shownMs */.a7)(p99Ms)}, as long as a lease of ${shortest} s or longer`);
            else if (shortest * 1000 <= longestMs && !renewed)
                found.fail('L2', null, `work took ${(0,ledger_times/* shownMs */.a7)(longestMs)} under a lease of ${shortest} s that was never seen to be renewed`);
            return { unseen: [], leases: keys.size, shortestTtlSeconds: shortest, longestMs, p99Ms };
        },
    };
}
const ttlOf = (fields, name) => (0,ledger_fields/* numberOf */.rl)(fields, name, -1);
/** Linear between the two nearest ranks (Hyndman and Fan's type 7). */
function quantile99(sorted) {
    if (sorted.length === 0)
        return 0;
    const place = (sorted.length - 1) * 0.99;
    const low = sorted[Math.floor(place)] ?? 0;
    return low + (place - Math.floor(place)) * ((sorted[Math.ceil(place)] ?? low) - low);
}

;// CONCATENATED MODULE: ./lib/gates/consistency/lock.js










const parametersType = (0,shape/* object */.Ik)({
    minTtlSeconds: (0,shape/* withDefault */.IQ)((0,shape/* number */.ai)(0, 86_400), 15),
    maxTtlSeconds: (0,shape/* withDefault */.IQ)((0,shape/* number */.ai)(0, 86_400), 30),
});
const format = `Lines:
  {"type":"lease","key","granted_ttl","ttl","ts"}        of a lock, in seconds, as etcd's lease/timetolive answers ("lease":0 = it has none)
  {"type":"handled","event_id","biz_id","seq","fence","start","end","result":"done|retry|dlq|rejected"}    fence = create_revision of the lock; rejected = turned away by its fence
Parameters: minTtlSeconds (15), maxTtlSeconds (30)
Rules:
  L1  every lock has a lease, of minTtlSeconds to maxTtlSeconds
  L2  a lease is longer than 99 % of the work; longer work is seen to renew it
  L3  of one biz_id, handlings do not overlap (but those that their fence rejected)
  L4  of one biz_id, fences rise with every effect, in the order in which the effects were done
  L5  an event has its effect once
  L6  of one biz_id, effects come in the order of seq, and no seq is left out
  L7  every event reaches done, retry or dlq: one that only a fence rejected was dropped (one left at retry is warned of)
analysis.linearizable: whether the handlings of each biz_id are what one mutex allows (Wing and Gong's search)`;
const example = `{"type":"lease","key":"/locks/o1","granted_ttl":20,"ttl":19,"ts":"2026-01-05T10:00:00Z"}
{"type":"handled","event_id":"e1","biz_id":"o1","seq":1,"fence":71,"start":"2026-01-05T10:00:00Z","end":"2026-01-05T10:00:01Z","result":"retry"}
{"type":"handled","event_id":"e1","biz_id":"o1","seq":1,"fence":74,"start":"2026-01-05T10:00:03Z","end":"2026-01-05T10:00:04Z","result":"done"}
{"type":"handled","event_id":"e2","biz_id":"o1","seq":2,"fence":76,"start":"2026-01-05T10:00:04Z","end":"2026-01-05T10:00:05Z","result":"done"}`;
/** A distributed lock excludes, ends by itself, and no event is lost or done twice under it. */
const lockCheck = {
    name: 'lock',
    summary: 'a lock excludes, ends by itself, and no event is lost or done twice under it',
    format,
    example,
    parameters(given) {
        const read = parametersType(given, 'parameters');
        if (read.minTtlSeconds > read.maxTtlSeconds)
            throw new errors.UsageError('It is more than maxTtlSeconds.', { input: 'parameters.minTtlSeconds' });
        return read;
    },
    begin,
};
function begin(parameters) {
    const found = (0,findings/* findings */.Pg)();
    const times = (0,ledger_times/* timesOf */.Qv)();
    const leases = leasesOf(found, parameters);
    const objects = new Map();
    const events = eventsOf(found);
    const tookMs = [];
    return {
        add(line, at) {
            const fields = (0,ledger_fields/* fieldsOf */.Pf)(line);
            if ((0,ledger_fields/* typeOf */.QP)(fields, ['lease', 'handled']) === 'lease')
                return leases.add(fields, at, times);
            const one = handlingOf(fields, at, times);
            events.add(one);
            tookMs.push(one.endMs - one.startMs);
            const known = objects.get(one.bizId);
            if (known === undefined)
                objects.set(one.bizId, [one]);
            else
                known.push(one);
        },
        end(expired) {
            const between = exclusion(found);
            // Handlings one after the other are an order by themselves.
            const overlapping = [...objects].filter(([bizId, all]) => between.object(bizId, all));
            const { overlaps, orderBreaks, counts } = between.end();
            const searched = mutexes(overlapping.map(([, all]) => all), expired);
            const seen = leases.end(tookMs);
            const told = events.end();
            return (0,findings/* verdictOf */.Vj)({
                found,
                unseen: [
                    ...seen.unseen,
                    ...searched.unseen,
                    ...(tookMs.length === 0 ? ['the ledger has no handling'] : []),
                ],
                measurements: [
                    (0,findings/* countOf */.pq)('lock-overlaps', found.count('L3'), 'handlings overlap'),
                    (0,findings/* countOf */.pq)('lock-repeats', found.count('L5'), 'events had their effect again'),
                    (0,findings/* countOf */.pq)('lock-order-breaks', counts.orderBreaks, 'effects came out of order'),
                    (0,findings/* countOf */.pq)('lock-lost-events', found.count('L7'), 'events did not reach an end'),
                ].map((one) => ({ ...one, dimension: 'lock-safety' })),
                counts: {
                    handlings: tookMs.length,
                    objects: objects.size,
                    leases: seen.leases,
                    events: told.events,
                },
                analysis: {
                    overlaps,
                    repeats: told.repeats,
                    orderBreaks,
                    linearizable: searched.linearizable,
                    shortestTtlSeconds: seen.shortestTtlSeconds,
                    longestMs: seen.longestMs,
                    p99Ms: seen.p99Ms,
                },
            });
        },
    };
}
/** L5 and L7: by event, how it ended. */
function eventsOf(found) {
    const effects = new Map();
    const repeats = [];
    return {
        add({ eventId, result, at, endMs }) {
            const event = effects.get(eventId) ?? { count: 0, result, at, endMs };
            effects.set(eventId, event);
            if (result === 'done')
                event.count += 1;
            if (result === 'done' && event.count > 1) {
                found.fail('L5', at, `event ${eventId} had its effect for the ${event.count}. time`);
                if (event.count === 2 && repeats.length < findings/* namedAtMost */.Ed)
                    repeats.push(eventId);
            }
            // Done stays done; otherwise the latest says how it stands.
            if (event.result !== 'done' && (result === 'done' || endMs >= event.endMs)) {
                event.result = result;
                event.at = at;
                event.endMs = endMs;
            }
        },
        end() {
            for (const [id, { result, at }] of effects) {
                if (result === 'rejected')
                    found.fail('L7', at, `event ${id} was rejected by its fence, and nobody handled it after that`);
                if (result === 'retry')
                    found.warn('L7', at, `event ${id} is to be tried again`);
            }
            return { repeats, events: effects.size };
        },
    };
}
/** The history of each lock, as one mutex would have it. Handlings that touch at one instant are one after the other. */
function mutexes(objects, expired) {
    let [linear, unknown] = [true, 0];
    for (const all of objects) {
        const held = all.filter(({ result }) => result !== 'rejected');
        const judge = (0,linearizable/* linearizable */.B)((0,model/* mutex */.SO)(null), 200_000);
        for (const op of historyOf(held))
            judge.add(op);
        const { valid } = judge.end(expired);
        if (valid === 'unknown')
            unknown += 1;
        if (valid === false)
            linear = false;
    }
    return {
        linearizable: !linear ? false : unknown > 0 ? 'unknown' : true,
        unseen: unknown > 0
            ? [`whether the handlings of ${unknown} objects have an order was not found out in time`]
            : [],
    };
}
/** A handling holds the lock from its start to its end: it was acquired before, and released after it. */
function historyOf(held) {
    const edges = held.flatMap((one, process) => [
        { ms: one.startMs, first: 1, f: 'acquire', process, line: one.at },
        { ms: one.endMs, first: 0, f: 'release', process, line: one.at },
    ]);
    // At one instant what ends is before what begins; a handling of no length still begins first.
    edges.sort((a, b) => a.ms - b.ms || a.first - b.first || a.process - b.process);
    const begun = new Set();
    return edges.flatMap(({ f, process, line, ms }, index) => {
        if (f === 'release' && !begun.has(process)) {
            begun.add(process);
            return [];
        }
        if (f === 'acquire' && begun.has(process))
            return [];
        begun.add(process);
        const op = { process, f, value: null, time: ms * 1e6, index, line, rebalanced: [] };
        return [
            { ...op, type: 'invoke' },
            { ...op, type: 'ok' },
        ];
    });
}


/***/ }),

/***/ 30375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   logChecks: () => (/* binding */ logChecks),
/* harmony export */   logsGate: () => (/* binding */ logsGate)
/* harmony export */ });
/* harmony import */ var _ledger_gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38489);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14422);
/* harmony import */ var _log_pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39348);



const logChecks = {
    'log-pattern': _log_pattern_js__WEBPACK_IMPORTED_MODULE_2__.logPattern,
    context: _context_js__WEBPACK_IMPORTED_MODULE_1__.contextCheck,
};
/** Logs say what they must and nothing that they must not; traces and tenants go with every message. */
const logsGate = (0,_ledger_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .ledgerGate */ .J)('logs', logChecks);


/***/ }),

/***/ 39348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  logPattern: () => (/* binding */ logPattern)
});

// EXTERNAL MODULE: ./lib/evidence/measurement.js
var measurement = __webpack_require__(28773);
// EXTERNAL MODULE: ./lib/inputs/shape.js
var shape = __webpack_require__(50976);
// EXTERNAL MODULE: ./lib/gates/ledger/findings.js
var findings = __webpack_require__(82244);
// EXTERNAL MODULE: ./node_modules/re2js/build/index.js
var build = __webpack_require__(2856);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/inputs/text.js
var inputs_text = __webpack_require__(86806);
;// CONCATENATED MODULE: ./lib/gates/logs/patterns.js



const longest = 1000;
const linePattern = (value, path) => {
    if (typeof value !== 'string' || value === '' || value.length > longest)
        throw new errors.UsageError(`It is no pattern of 1 to ${longest} characters.`, { input: path });
    compile(value, path);
    return value;
};
function compile(source, path) {
    try {
        return build/* RE2JS */.L3.compile(source);
    }
    catch (cause) {
        throw new errors.UsageError(`${(0,inputs_text/* shown */.SP)(source)} is not a regular expression.`, {
            input: path,
            fix: 'RE2 as in Prometheus: no look-around and no back-references. Example: panic: .*',
            cause,
        });
    }
}
function linePatternOf(source) {
    const literal = literalIn(source);
    if (literal === source)
        return { source, literal, anyCase: null, matches: (line) => line.includes(source) };
    const compiled = compile(source, 'pattern');
    const folded = source.startsWith('(?i)') ? literalIn(source.slice(4)) : null;
    // Unicode's folding, as RE2 has it: the Kelvin sign is a k.
    const anyCase = folded === null
        ? null
        : new RegExp(folded.replace(/[^\w\s]/g, (one) => `\\u{${one.charCodeAt(0).toString(16)}}`), 'iu');
    return {
        source,
        literal,
        anyCase,
        matches: (line) => (literal === null || line.includes(literal)) &&
            (anyCase === null || anyCase.test(line)) &&
            compiled.test(line),
    };
}
/**
 * The longest run of plain characters that every match must contain; null where that is not plain to see. A wrong one would hide lines, so
 * patterns with alternatives, groups, classes, counts or flags have none.
 */
function literalIn(source) {
    if (/[^\x20-\x7e]|[|()[\]{}]/.test(source))
        return null;
    // \x41, \p{L}, \Q…\E say something else than they look like.
    if (/\\[^\WdDwWsSbB]/.test(source))
        return null;
    const runs = [''];
    for (const [, escaped = '', optional, , plain] of source.matchAll(token)) {
        const last = runs.pop() ?? '';
        const character = plain ?? (/^\W$/.test(escaped) ? escaped : '');
        if (character !== '')
            runs.push(last + character);
        // What may be left out is no part of a run; what is repeated ends it.
        else
            runs.push(optional === undefined ? last : last.slice(0, -1), '');
    }
    const best = runs.reduce((longest, run) => (run.length > longest.length ? run : longest), '');
    return best.length >= 2 ? best : null;
}
/** An escape, a quantifier that allows none, what ends a run (any character, a repetition, an anchor), or a plain character. */
const token = /\\(.)|([*?])|(\.[*+?]?\??|\+|[\^$])|(.)/gy;

;// CONCATENATED MODULE: ./lib/gates/logs/log-pattern.js




const parametersType = (0,shape/* object */.Ik)({
    require: (0,shape/* withDefault */.IQ)((0,shape/* list */.p_)(linePattern, { max: 100 }), []),
    forbid: (0,shape/* withDefault */.IQ)((0,shape/* list */.p_)(linePattern, { max: 100 }), []),
    minimum: (0,shape/* withDefault */.IQ)((0,shape/* wholeNumber */.rD)(1, 1_000_000_000), 1),
});
const format = `Lines: log lines as they are, or {"ts","pod","text"}: then the text is searched.
Parameters
  require   patterns of which each is in at least \`minimum\` lines
  forbid    patterns that are in no line
  minimum   1
Patterns are regular expressions as RE2 has them (no look-around, no back-references), found anywhere in a line; (?i) for any case.
Rules:
  G1  no line matches a forbidden pattern
  G2  every required pattern is in enough lines`;
const example = `{"type":"case","id":"shop","parameters":{"require":["listening on :[0-9]+"],"forbid":["panic:","(?i)out of memory"]}}
2026-01-05T10:00:00Z INFO listening on :8080
2026-01-05T10:00:01Z INFO order 17 done`;
/** What a log must say, and what it must not. */
const logPattern = {
    name: 'log-pattern',
    summary: 'a log says what it must, and nothing that it must not',
    format,
    example,
    lines: 'text',
    parameters: (given) => parametersType(given, 'parameters'),
    begin,
};
const firstLines = 5;
const shownCharacters = 300;
function begin({ require, forbid, minimum }) {
    const found = (0,findings/* findings */.Pg)();
    const patterns = [
        ...require.map((source) => counted(source, 'require')),
        ...forbid.map((source) => counted(source, 'forbid')),
    ];
    const seen = { lines: 0, characters: 0 };
    const matched = (one, { text, pod }, at) => {
        const beginning = text.slice(0, shownCharacters);
        one.count += 1;
        if (one.first.length < firstLines)
            one.first.push({ line: at, ...(pod === undefined ? {} : { pod }), text: beginning });
        const where = pod === undefined ? '' : `${pod}: `;
        if (one.kind === 'forbid')
            found.fail('G1', at, `${where}forbidden ${one.pattern.source} in: ${beginning}`);
    };
    return {
        add(line, at) {
            const raw = String(line);
            const entry = entryOf(raw);
            seen.lines += 1;
            seen.characters += raw.length;
            for (const one of patterns)
                if (one.pattern.matches(entry.text))
                    matched(one, entry, at);
        },
        addBlock: blocks(patterns, seen, (one, text, at) => matched(one, { text }, at)),
        end() {
            for (const { kind, count, pattern } of patterns)
                if (kind === 'require' && count < minimum && seen.lines > 0)
                    found.fail('G2', null, `${pattern.source} is in ${count} lines, not in ${minimum} or more`);
            return (0,findings/* verdictOf */.Vj)({
                found,
                unseen: [
                    ...(seen.lines === 0 ? ['the log has no line'] : []),
                    ...(patterns.length === 0 ? ['there is no pattern to look for'] : []),
                ],
                measurements: patterns.map((one, i) => measured(one, i, minimum, seen.lines)),
                counts: { ...seen },
                analysis: {
                    patterns: patterns.map(({ pattern, kind, count, first }) => ({
                        pattern: pattern.source,
                        kind,
                        count,
                        first,
                    })),
                },
            });
        },
    };
}
const counted = (source, kind) => ({
    pattern: linePatternOf(source),
    kind,
    count: 0,
    first: [],
});
function measured({ kind, count, pattern }, i, minimum, lines) {
    const required = kind === 'require';
    const good = required ? count >= minimum : count === 0;
    return (0,measurement/* finding */.gk)(`log-${kind}-${i + 1}`, lines === 0 ? 'inconclusive' : good ? 'pass' : 'fail', `${pattern.source} is in ${count} of ${lines} lines`, {
        dimension: 'log-patterns',
        unit: 'count',
        canary: lines === 0 ? null : count,
        limit: required ? minimum : 0,
        direction: required ? 'decrease' : 'increase',
    });
}
/**
 * Searches whole lines at once, by bytes, for what every match contains: most lines are never looked at one by one. Not where a pattern has no
 * such text, or where lines may be wrapped by a collector.
 */
function blocks(patterns, seen, matched) {
    const plain = patterns.filter(({ pattern }) => pattern.literal !== null);
    const folded = patterns.flatMap(({ pattern }) => pattern.anyCase ?? []);
    const all = plain.length + folded.length === patterns.length;
    return (given, at) => {
        const bytes = Buffer.from(given.buffer, given.byteOffset, given.byteLength);
        if (!all || bytes.includes('"text"'))
            return undefined;
        if (folded.length > 0) {
            const text = bytes.toString('utf8');
            if (folded.some((anyCase) => anyCase.test(text)))
                return undefined;
        }
        for (const one of plain)
            search(one, bytes, at, matched);
        const lines = newlines(bytes, 0, bytes.length);
        seen.lines += lines;
        seen.characters += bytes.length;
        return lines;
    };
}
function search(one, bytes, at, matched) {
    const literal = one.pattern.literal ?? '';
    let [line, counted] = [at, 0];
    for (let hit = bytes.indexOf(literal); hit >= 0;) {
        const start = bytes.lastIndexOf(10, hit) + 1;
        const end = bytes.indexOf(10, hit);
        line += newlines(bytes, counted, start);
        counted = start;
        const text = bytes.toString('utf8', start, end);
        if (one.pattern.matches(text))
            matched(one, text, line);
        hit = bytes.indexOf(literal, end);
    }
}
function newlines(bytes, from, to) {
    let count = 0;
    for (let at = bytes.indexOf(10, from); at >= 0 && at < to; at = bytes.indexOf(10, at + 1))
        count += 1;
    return count;
}
/** A line as a collector wraps it; any other line stands for itself, also one that is JSON. */
function entryOf(raw) {
    if (!raw.startsWith('{') || raw.length > 1_000_000 || !raw.includes('"text"'))
        return { text: raw };
    try {
        const { text, pod, ts } = JSON.parse(raw);
        if (typeof text !== 'string' || (pod === undefined && ts === undefined))
            return { text: raw };
        return { text, ...(typeof pod === 'string' ? { pod } : {}) };
    }
    catch {
        return { text: raw };
    }
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

/***/ 23758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkedMap: () => (/* binding */ checkedMap),
/* harmony export */   headerMap: () => (/* binding */ headerMap),
/* harmony export */   labelMap: () => (/* binding */ labelMap),
/* harmony export */   labelName: () => (/* binding */ labelName),
/* harmony export */   loadYaml: () => (/* binding */ loadYaml),
/* harmony export */   refusePrototypeKeys: () => (/* binding */ refusePrototypeKeys),
/* harmony export */   stringList: () => (/* binding */ stringList),
/* harmony export */   stringMap: () => (/* binding */ stringMap),
/* harmony export */   yaml: () => (/* binding */ yaml)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86806);


let yamlModule;
async function loadYaml() {
    yamlModule ??= await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
}
function refusePrototypeKeys(value, name) {
    if (Array.isArray(value))
        for (const item of value)
            refusePrototypeKeys(item, name);
    else if (value !== null && typeof value === 'object')
        for (const key of Object.getOwnPropertyNames(value)) {
            if (key === '__proto__' || key === 'constructor' || key === 'prototype')
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`Its key '${key}' is not allowed.`, { input: name });
            refusePrototypeKeys(value[key], name);
        }
}
/** A YAML document checked by `shape`; aliases are bounded, duplicate and prototype keys refused. */
const yaml = (shape, holds, words = `YAML ${holds}`) => ({
    words,
    form: { kind: 'yaml', holds },
    load: loadYaml,
    read: (value, name) => {
        if (yamlModule === undefined)
            throw new Error('loadYaml() comes first');
        (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseControl */ .kO)(value, name);
        const document = yamlModule.parseDocument(value, { uniqueKeys: true, version: '1.2' });
        const problem = document.errors[0];
        if (problem !== undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`It is not YAML: ${problem.message.split('\n')[0]}`, { input: name });
        let parsed;
        try {
            parsed = document.toJS({ maxAliasCount: 100 });
        }
        catch (cause) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError('Its YAML aliases expand too far.', { input: name, cause });
        }
        refusePrototypeKeys(parsed, name);
        return shape(parsed, name);
    },
});
/** A map of strings, e.g. labels. */
const stringMap = yaml((value, name) => {
    if (value === null)
        return {};
    if (typeof value !== 'object' || Array.isArray(value))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError('It is not a YAML map.', {
            input: name,
            fix: 'Write `key: value` lines.',
        });
    for (const [key, item] of Object.entries(value))
        if (typeof item !== 'string')
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`The value of '${key}' is not a text.`, {
                input: name,
                fix: `Quote it: ${key}: "${String(item)}".`,
            });
    return value;
}, 'map', 'YAML map of texts');
/** A map whose keys and values must have a form each. */
const checkedMap = (key, value) => ({
    ...stringMap,
    read: (given, name) => {
        const map = stringMap.read(given, name);
        for (const [k, v] of Object.entries(map)) {
            if (!key.form.test(k))
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(k)} is not ${key.what}.`, { input: name });
            if (!value.form.test(v))
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(v)} is not ${value.what}.`, { input: name });
        }
        return map;
    },
});
const labelName = '[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?';
/** Kubernetes labels. */
const labelMap = checkedMap({
    form: new RegExp(`^([a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?/)?${labelName}$`),
    what: 'the key of a label (region, example.com/tier)',
}, { form: new RegExp(`^(${labelName})?$`), what: 'the value of a label' });
/** HTTP request headers with the one value each that is meant (RFC 9110 tokens; printable ASCII). */
const headerMap = checkedMap({ form: /^[\w!#$%&'*+.^`|~-]{1,256}$/, what: 'the name of a header' }, { form: /^[\x21-\x7e]([\x20-\x7e]{0,4094}[\x21-\x7e])?$/, what: 'the value of a header' });
/** A list of texts, e.g. arguments. */
const stringList = yaml((value, name) => {
    if (!Array.isArray(value) || value.some((item) => typeof item !== 'string'))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError('It is not a YAML list of texts.', {
            input: name,
            fix: 'Write `["--verbose", "--port=8080"]`; quote numbers.',
        });
    return value;
}, 'list', 'YAML list of texts');


/***/ })

};

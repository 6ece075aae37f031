export const id = 1727;
export const ids = [1727];
export const modules = {

/***/ 44660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ definitions),
/* harmony export */   H: () => (/* binding */ declaration)
/* harmony export */ });
/* harmony import */ var _decision_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7686);
/* harmony import */ var _inputs_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67581);
/* harmony import */ var _inputs_numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66159);
/* harmony import */ var _inputs_shared_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35864);
/* harmony import */ var _inputs_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34565);
/* harmony import */ var _inputs_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86806);
/* harmony import */ var _inputs_url_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(85060);
/* harmony import */ var _inputs_yaml_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(23758);








const checkNames = (0,_inputs_text_js__WEBPACK_IMPORTED_MODULE_5__/* .pattern */ .T1)(/^[a-z0-9-]+(\s*,\s*[a-z0-9-]+)*$/, 'a list of check names with commas', 'List of names with commas');
const jobNames = (0,_inputs_text_js__WEBPACK_IMPORTED_MODULE_5__/* .pattern */ .T1)(/^[A-Za-z_][\w-]*(\s*,\s*[A-Za-z_][\w-]*)*$/, 'a list of job names with commas', 'List of names with commas');
const definitions = {
    needs: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_4__/* .required */ .mw)(_inputs_text_js__WEBPACK_IMPORTED_MODULE_5__/* .json */ .Pq, {
        says: 'Results and outputs of the jobs before.',
        example: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_4__/* .expression */ .dn)('toJSON(needs)'),
    }),
    require: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)(checkNames, 'deploy-canary, gate-metrics', {
        says: 'Checks whose evidence must be there.',
        example: 'deploy-canary, gate-metrics, inject-chaos',
    }),
    'may-skip': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_4__/* .maybe */ .no)(jobNames, {
        says: 'Jobs under needs whose skip is meant; any other job that did not succeed holds.',
        example: 'chaos',
    }),
    policy: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_4__/* .maybe */ .no)((0,_inputs_yaml_js__WEBPACK_IMPORTED_MODULE_7__/* .yaml */ .oQ)(_decision_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePolicy */ .ON, 'map'), {
        says: 'Dimensions with limit, weight and critical, confidence thresholds; empty = the default policy (docs/decision.md).',
        example: '{confidence: {"1": 0.5}}',
    }),
    previous: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_4__/* .maybe */ .no)(_inputs_text_js__WEBPACK_IMPORTED_MODULE_5__/* .json */ .Pq, {
        says: 'Output `decision` of the stage before.',
        example: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_4__/* .expression */ .dn)('needs.stage-1.outputs.decision'),
    }),
    // What is only said of the decision never stands in its way.
    environment: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_4__/* .lenient */ .W_)((0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_inputs_text_js__WEBPACK_IMPORTED_MODULE_5__/* .line */ .n8)(100), '', {
        says: 'Name of the environment, for the report.',
        example: 'production',
    })),
    'github-token': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_4__/* .lenient */ .W_)((0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_4__/* .maybe */ .no)((0,_inputs_text_js__WEBPACK_IMPORTED_MODULE_5__/* .line */ .n8)(4000), {
        says: 'Token that may write comments; empty = no comment.',
        example: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_4__/* .expression */ .dn)('github.token'),
    })),
    'pull-request': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_4__/* .lenient */ .W_)((0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_4__/* .maybe */ .no)((0,_inputs_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(1, 1_000_000_000), {
        says: 'Pull request to report to; empty = that of the commit.',
        example: '42',
    })),
    'loki-url': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_4__/* .lenient */ .W_)((0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_4__/* .maybe */ .no)((0,_inputs_url_js__WEBPACK_IMPORTED_MODULE_6__/* .url */ .O)(true), {
        says: 'Loki that gets the decision line.',
        example: 'https://loki.example',
    })),
    'allow-http': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_4__/* .lenient */ .W_)(_inputs_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .allowHttp */ .wS),
    'max-age': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_inputs_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(1000, 30 * 24 * 3_600_000), '2h', {
        says: 'Evidence older than this is stale.',
        example: '30m',
    }),
    'dry-run': _inputs_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .dryRun */ .PA,
    'evidence-folder': _inputs_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .evidenceFolder */ .ek,
    'bundle-folder': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)(_inputs_text_js__WEBPACK_IMPORTED_MODULE_5__/* .workspaceFolder */ .ih, '.sluice/bundle', {
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

/***/ 67722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   fo: () => (/* binding */ requestOf),
/* harmony export */   lf: () => (/* binding */ withoutSwitch)
/* harmony export */ });
/* harmony import */ var _evidence_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13431);
/* harmony import */ var _release_drivers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11744);


/** What the release is of, as its driver finds it in the cluster. */
const placeOf = (inputs) => ({
    kind: (0,_release_drivers_js__WEBPACK_IMPORTED_MODULE_1__/* .driverOf */ .SV)(inputs.provider).kindOf(inputs['workload-kind']),
    namespace: inputs.namespace,
    workload: inputs.workload,
});
/** The inputs in the release's words. */
async function requestOf(runtime, inputs, decision) {
    return {
        kind: inputs['workload-kind'],
        namespace: inputs.namespace,
        workload: inputs.workload,
        provider: inputs.provider,
        group: await groupOf(runtime, inputs),
        change: {
            image: inputs.image,
            container: inputs.container,
            env: inputs.env,
            args: inputs.args,
            placement: inputs.placement,
            podLabels: inputs['pod-labels'],
        },
        stage: inputs.stage,
        exposurePercent: inputs.exposure,
        route: inputs.route,
        service: inputs.service,
        matches: { headers: inputs['match-headers'], sourceLabels: inputs['match-labels'] },
        baseline: inputs.baseline,
        tolerancePercent: inputs.tolerance,
        allowApproximate: inputs['allow-approximate'],
        readyTimeoutMs: inputs['ready-timeout'],
        expiresInMs: inputs['expires-in'],
        decidedRelease: decision?.release.id,
        decided: decision === undefined ? undefined : (0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .hashOf */ .qQ)(decision),
        deadMan: deadManOf(inputs),
        config: inputs.config,
    };
}
/** The group to read the share back from; only consumers have one. */
async function groupOf(runtime, inputs) {
    const credentials = inputs['consumer-credentials'];
    if (credentials !== undefined) {
        runtime.mask(credentials);
        const password = credentials.slice(credentials.indexOf(':') + 1);
        if (password !== '')
            runtime.mask(password);
    }
    if (inputs.provider !== 'consumers')
        return undefined;
    const { consumerGroup, groupAddress } = await __webpack_require__.e(/* import() */ 5366).then(__webpack_require__.bind(__webpack_require__, 35366));
    return await consumerGroup(groupAddress(inputs['consumer-group']), credentials);
}
/** Said instead of an image: no switch, whatever a template's own default is. */
const withoutSwitch = 'none';
const deadManOf = (inputs) => inputs['dead-man-image'] === undefined || inputs['dead-man-image'] === withoutSwitch
    ? undefined
    : {
        image: inputs['dead-man-image'],
        command: inputs['dead-man-command'],
        ttlMs: inputs['dead-man-ttl'],
        serviceAccount: inputs['dead-man-service-account'],
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
    env: (0,table/* optional */.lq)(yaml/* stringMap */.Qi, '{}', {
        says: 'Environment variables to set.',
        example: '{FEATURE: "on"}',
    }),
    args: (0,table/* maybe */.no)(yaml/* stringList */.Yn, {
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
    'consumer-group': (0,table/* optional */.lq)(yaml/* stringMap */.Qi, '{}', {
        says: 'Group that the workload consumes with (consumers): system kafka with servers, group, topic (tls, sasl); nats with monitoring url, stream, consumer; rabbitmq with management url, queue (vhost).',
        example: '{system: kafka, servers: "kafka:9092", group: shop, topic: orders}',
    }),
    'consumer-credentials': (0,table/* maybe */.no)((0,inputs_text/* line */.n8)(), {
        says: "user:password for Kafka's SASL, RabbitMQ's management or NATS's monitoring address.",
        example: (0,table/* expression */.dn)('secrets.RABBITMQ_MONITOR'),
    }),
    'match-headers': (0,table/* optional */.lq)(yaml/* headerMap */.Wt, '{}', {
        says: 'Requests with all these headers go to the canary whatever the share (gateway-api, istio; nginx: one).',
        example: '{X-Canary: "true"}',
    }),
    'match-labels': (0,table/* optional */.lq)(yaml/* labelMap */.ly, '{}', {
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
    placement: (0,table/* optional */.lq)(yaml/* labelMap */.ly, '{}', {
        says: "Labels of the nodes that the canary's pods run on.",
        example: '{topology.kubernetes.io/region: cn-east}',
    }),
    'pod-labels': (0,table/* optional */.lq)(yaml/* labelMap */.ly, '{}', {
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
    'dead-man-command': (0,table/* optional */.lq)(yaml/* stringList */.Yn, '["sluice"]', {
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

/***/ 52543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ definitions),
/* harmony export */   H: () => (/* binding */ declaration)
/* harmony export */ });
/* harmony import */ var _connect_cluster_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58328);
/* harmony import */ var _inputs_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67581);
/* harmony import */ var _inputs_numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66159);
/* harmony import */ var _inputs_shared_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35864);
/* harmony import */ var _inputs_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34565);
/* harmony import */ var _inputs_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86806);
/* harmony import */ var _inputs_yaml_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(23758);
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(14073);








const definitions = {
    ..._connect_cluster_js__WEBPACK_IMPORTED_MODULE_0__/* .clusterInputs */ .g$,
    release: _inputs_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .release */ ._r,
    experiment: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_4__/* .required */ .mw)((0,_inputs_text_js__WEBPACK_IMPORTED_MODULE_5__/* .choice */ .Yq)('pod-kill', 'network-delay'), {
        says: 'What is broken.',
        example: 'pod-kill',
    }),
    pods: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_inputs_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(1, 50), '1', { says: 'How many ready canary pods.', example: '1' }),
    'grace-period': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_inputs_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(0, 3_600_000), '0s', {
        says: 'Time that a killed pod gets to end; 0s = crash.',
        example: '30s',
    }),
    duration: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_inputs_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(1000, 600_000), '30s', {
        says: 'How long a fault lasts (network-delay).',
        example: '2m',
    }),
    latency: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_inputs_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(1, 60_000), '500ms', {
        says: 'Delay of each packet (network-delay).',
        example: '200ms',
    }),
    targets: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_4__/* .maybe */ .no)(_inputs_yaml_js__WEBPACK_IMPORTED_MODULE_6__/* .stringList */ .Yn, {
        says: 'Each an ip or ip:port that the delay concerns (network-delay).',
        example: '["10.96.7.4:8080"]',
    }),
    'recovery-timeout': (0,_inputs_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .recoveryTimeout */ .pg)('readiness'),
    'min-healthy': (0,_inputs_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .minHealthy */ .qu)(),
    'chaos-namespace': _inputs_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .chaosNamespace */ .GX,
    seed: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_4__/* .maybe */ .no)((0,_inputs_text_js__WEBPACK_IMPORTED_MODULE_5__/* .line */ .n8)(100), {
        says: 'Makes the choice of pods repeatable; empty = the run id.',
        example: '42',
    }),
    'dry-run': _inputs_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .dryRun */ .PA,
    'on-fail': _inputs_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .onFail */ .ac,
    'evidence-folder': _inputs_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .evidenceFolder */ .ek,
};
const declaration = {
    name: 'inject-chaos',
    summary: 'Breaks the canary on purpose through Chaos Mesh, proves it, watches the recovery, proves the clean-up',
    inputs: definitions,
    outputs: {
        evidence: (0,_action_js__WEBPACK_IMPORTED_MODULE_7__/* .evidenceOutput */ .d0)('What was injected, proven and seen'),
        verdict: _action_js__WEBPACK_IMPORTED_MODULE_7__/* .verdictOutput */ .zM,
        cleanup: 'proven, rescued, leaked or none',
    },
    post: true,
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
    namespace: _inputs_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .namespace */ .MF,
    reason: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .lenient */ .W_)((0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)((0,_inputs_text_js__WEBPACK_IMPORTED_MODULE_4__/* .line */ .n8)(), 'Sweep', {
        says: 'Why; kept on the workload of what was ended (annotation sluice.dev/rolled-back).',
        example: 'Scheduled sweep',
    })),
    timeout: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .lenient */ .W_)((0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)((0,_inputs_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(1000, 6 * 3_600_000), '5m', {
        says: 'How long the rollback of each release may take.',
        example: '10m',
    })),
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


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ tables)
});

// EXTERNAL MODULE: ./lib/actions/decide-promote/inputs.js
var inputs = __webpack_require__(44660);
// EXTERNAL MODULE: ./lib/actions/deploy-canary/inputs.js + 1 modules
var deploy_canary_inputs = __webpack_require__(78514);
// EXTERNAL MODULE: ./lib/actions/gate-health/inputs.js + 1 modules
var gate_health_inputs = __webpack_require__(18473);
// EXTERNAL MODULE: ./lib/actions/gate-metrics/inputs.js
var gate_metrics_inputs = __webpack_require__(32302);
// EXTERNAL MODULE: ./lib/actions/inject-chaos/inputs.js
var inject_chaos_inputs = __webpack_require__(52543);
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
    'gate-health': gate_health_inputs/* declaration */.H,
    'gate-metrics': gate_metrics_inputs/* declaration */.H,
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
const varsType = (0,_inputs_yaml_js__WEBPACK_IMPORTED_MODULE_5__/* .yaml */ .oQ)((0,_inputs_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)((0,_inputs_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(48_000)), 'map', 'JSON or YAML map of texts');
const givenType = {
    ...(0,_inputs_yaml_js__WEBPACK_IMPORTED_MODULE_5__/* .yaml */ .oQ)((0,_inputs_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)(scalar), 'map', 'JSON or YAML map of values'),
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

/***/ 53054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ validate)
});

;// CONCATENATED MODULE: ./lib/connect/workflow.js
/** What a workflow will ask of our actions; loads GitHub's parser. */
async function readWorkflowUse(file, known) {
    const { workflowUse } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(162), __webpack_require__.e(6533)]).then(__webpack_require__.bind(__webpack_require__, 76533));
    return workflowUse(file, known);
}

// EXTERNAL MODULE: ./lib/decision/policy.js
var policy = __webpack_require__(7686);
// EXTERNAL MODULE: ./lib/gates/metrics/presets.js
var presets = __webpack_require__(33826);
// EXTERNAL MODULE: ./lib/inputs/shape.js
var shape = __webpack_require__(50976);
// EXTERNAL MODULE: ./lib/inputs/table.js
var inputs_table = __webpack_require__(34565);
// EXTERNAL MODULE: ./lib/inputs/yaml.js
var yaml = __webpack_require__(23758);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/preflight/finding.js

/** A refusal as a finding; `named` says where an input of that name stands. */
const findingOf = ({ said, fix, input }, where, named = (name) => `${where} › ${name}`) => ({
    level: 'error',
    where: input === undefined ? where : named(input),
    what: said,
    fix: fix ?? 'See its documentation.',
});
/** What `body` refuses; anything that is not the user's to mend is thrown on. */
async function refusalOf(where, body, named) {
    try {
        await body();
        return [];
    }
    catch (thrown) {
        if (thrown instanceof errors.UsageError)
            return [findingOf(thrown, where, named)];
        throw thrown;
    }
}
/** One line for what several jobs have in common; errors before warnings, each in the order of the workflow. */
function folded(findings) {
    const groups = new Map();
    for (const finding of findings) {
        const key = JSON.stringify([finding.level, finding.what, finding.fix]);
        const group = groups.get(key) ?? [];
        if (!group.some(({ where }) => where === finding.where))
            groups.set(key, [...group, finding]);
    }
    const one = [...groups.values()].flatMap(([first, ...more]) => first === undefined
        ? []
        : more.length === 0
            ? [first]
            : [{ ...first, where: `${first.where} (and ${more.length} more)` }]);
    return [
        ...one.filter(({ level }) => level === 'error'),
        ...one.filter(({ level }) => level === 'warning'),
    ];
}

;// CONCATENATED MODULE: ./lib/preflight/values.js




const placeOf = ({ path }, { action }) => `${path} › ${action}`;
/** An input of a step, with the expression that its value comes from. */
function inputPlace(job, step, input) {
    // A refusal may name a path inside of the input: checks[2].limit.
    const [name = input] = /^[\w-]+/.exec(input) ?? [];
    const text = step.written[name] ?? '';
    const from = text.includes('${{') ? `: ${text.trim()}` : '';
    return `${placeOf(job, step)} › ${input}${from}`;
}
/** Everything that a step gives to its action, held against the table of that action. */
async function valueFindings(job, step, tables) {
    const table = Object.hasOwn(tables, step.action) ? tables[step.action] : undefined;
    if (table === undefined)
        return [unknownAction(job, step, Object.keys(tables))];
    const strange = Object.keys(step.given).filter((name) => !Object.hasOwn(table, name));
    const bad = [];
    for (const [name, row] of Object.entries(table)) {
        const given = Object.hasOwn(step.given, name) ? step.given[name] : '';
        if (given === undefined)
            continue;
        try {
            await (0,inputs_table/* readInput */.R5)(row, name, given);
        }
        catch (thrown) {
            if (!(thrown instanceof errors.UsageError))
                throw thrown;
            bad.push(findingOf(thrown, placeOf(job, step), (input) => inputPlace(job, step, input)));
        }
    }
    return [...strange.map((name) => unknownInput(job, step, name, Object.keys(table))), ...bad];
}
function unknownAction(job, step, known) {
    const near = (0,shape/* nearest */.pA)(step.action, known);
    return {
        level: 'error',
        where: placeOf(job, step),
        what: 'There is no such action.',
        fix: `${near === undefined ? '' : `Is it '${near}'? `}There are: ${known.join(', ')}.`,
    };
}
/** GitHub ignores it with a warning: what it was to say is lost. */
function unknownInput(job, step, name, known) {
    const near = (0,shape/* nearest */.pA)(name, known);
    return {
        level: 'error',
        where: inputPlace(job, step, name),
        what: `${step.action} has no such input, and would ignore it.`,
        fix: `${near === undefined ? '' : `Is it '${near}'? `}Its inputs: ${known.join(', ')}.`,
    };
}

;// CONCATENATED MODULE: ./lib/preflight/decisions.js






const action = 'decide-promote';
const namesIn = (text) => text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
const callOf = ({ path, id }) => path.slice(0, path.length - id.length);
/** A decision counts the evidence of the jobs under its `needs`, and holds when one of them is not there: known before anything runs. */
async function decisionFindings(jobs, tables) {
    const table = tables[action];
    if (table === undefined)
        return [];
    const decisions = jobs.flatMap((job) => job.steps
        .filter((step) => step.action === action && step.mayRun)
        .map((step) => ({
        ...{ job, step, all: jobs },
        siblings: jobs.filter((other) => callOf(other) === callOf(job)),
    })));
    const found = await Promise.all(decisions.map(async (decision) => [
        ...needsFindings(decision),
        ...skipFindings(decision),
        ...(await requireFindings(decision, table)),
    ]));
    return found.flat();
}
function needsFindings({ job, step }) {
    const text = step.written['needs'] ?? '';
    if (text === '' || /tojson\(\s*needs\s*\)/i.test(text))
        return [];
    return [
        {
            level: 'warning',
            where: inputPlace(job, step, 'needs'),
            what: 'It does not hand over all of needs: a job that failed may go unseen.',
            fix: `Write needs: ${(0,inputs_table/* expression */.dn)('toJSON(needs)')}.`,
        },
    ];
}
function skipFindings({ job, step, siblings }) {
    const given = step.given['may-skip'] ?? '';
    const maySkip = namesIn(given);
    const strangers = maySkip.filter((name) => !job.needs.includes(name));
    const skipped = siblings.filter(({ id, mayRun }) => job.needs.includes(id) && !mayRun && !maySkip.includes(id));
    // What may be skipped is known by the run alone.
    const open = 'may-skip' in step.given && step.given['may-skip'] === undefined;
    return [
        ...strangers.map((name) => {
            const near = (0,shape/* nearest */.pA)(name, job.needs);
            return {
                level: 'error',
                where: inputPlace(job, step, 'may-skip'),
                what: `There is no job ${name} under needs of ${job.path}.`,
                fix: `${near === undefined ? '' : `Is it '${near}'? `}Under needs: ${job.needs.join(', ') || 'none'}.`,
            };
        }),
        ...(open ? [] : skipped).map(({ id }) => ({
            level: 'error',
            where: inputPlace(job, step, 'may-skip'),
            what: `The job ${id} is skipped with these inputs, and a skip that is not meant holds every decision.`,
            fix: `Name ${id} in may-skip.`,
        })),
    ];
}
async function requireFindings(decision, table) {
    const { job, step } = decision;
    const given = 'require' in step.given ? step.given['require'] : '';
    if (given === undefined)
        return [];
    const text = given === '' ? (table['require']?.fallback ?? '') : given;
    const required = [...namesIn(text), ...(await policyOf(step)).require];
    // What a called workflow gives is its own matter.
    const calls = decision.siblings.some(({ id, path }) => job.needs.includes(id) && decision.all.some((other) => other.path.startsWith(`${path} / `)));
    return [...new Set(required)].flatMap((check) => evidenceFinding(decision, check, calls));
}
const checkOf = ({ given, action: name }) => 'check-name' in given ? given['check-name'] || undefined : name;
/** A name that only the run knows may be any. */
const gives = (step, check) => checkOf(step) === check || ('check-name' in step.given && step.given['check-name'] === undefined);
function evidenceFinding({ job, step, siblings }, check, calls) {
    const where = inputPlace(job, step, 'require');
    const all = siblings.flatMap((one) => one.steps.filter((used) => gives(used, check)).map((used) => ({ one, used })));
    const under = all.filter(({ one }) => job.needs.includes(one.id));
    const [first] = under;
    if (first === undefined) {
        if (calls)
            return [];
        const [elsewhere] = all;
        return [
            {
                level: 'error',
                where,
                what: `It requires evidence of ${check}, and no job under needs leaves any.`,
                fix: elsewhere === undefined
                    ? `Add a step that does, or take ${check} out of require.`
                    : `Add ${elsewhere.one.id} to needs of ${job.id}.`,
            },
        ];
    }
    if (under.every(({ used }) => !used.mayRun))
        return [
            {
                level: 'error',
                where,
                what: `It requires evidence of ${check}, whose job ${first.one.id} is skipped with these inputs.`,
                fix: `Take ${check} out of require where ${first.one.id} is skipped.`,
            },
        ];
    if (under.some(({ one, used }) => handsOver(one, used)))
        return [];
    return [
        {
            level: 'error',
            where: placeOf(first.one, first.used),
            what: `Its evidence is required by ${job.path}, and its job has no output with it.`,
            fix: `Add to outputs of ${first.one.id}: evidence: ${(0,inputs_table/* expression */.dn)(`steps.${first.used.id ?? 'ID'}.outputs.evidence`)}${first.used.id === undefined ? ', and give the step that id' : ''}.`,
        },
    ];
}
const handsOver = ({ outputs }, { id }) => id !== undefined &&
    Object.values(outputs).some((text) => text.includes(`steps.${id}.outputs.evidence`));
const policyType = (0,yaml/* yaml */.oQ)(policy/* parsePolicy */.ON, 'map');
/** The default one when it is not known, or not valid (which is said where it stands). */
async function policyOf({ given, }) {
    const text = given['policy'];
    const none = { require: [], named: [] };
    if (text === undefined || text.trim() === '')
        return none;
    const row = { type: policyType, says: '', example: '', fallback: undefined };
    return await (0,inputs_table/* readInput */.R5)(row, 'policy', text).catch(() => none);
}
/** A dimension that the policy names and nobody measures holds every stage; `checks` = all that gate-metrics reads. */
async function policyFindings(jobs, checks) {
    const measured = new Set(checks.map(({ dimension }) => dimension));
    const steps = jobs.flatMap((job) => job.steps
        .filter((one) => one.action === action && one.mayRun)
        .map((step) => ({ where: inputPlace(job, step, 'policy'), step })));
    const found = await Promise.all(steps.map(async ({ where, step }) => (await policyOf(step)).named
        .filter((name) => !measured.has(name))
        .flatMap((name) => unmeasured(name, where))));
    return found.flat();
}
const usual = [...new Set(Object.values(presets/* allPresets */.CY).map(({ dimension }) => dimension))];
/** Other gates have dimensions of their own, which no preset is called after: of those nothing is said. */
function unmeasured(name, where) {
    const near = usual.includes(name) ? name : (0,shape/* nearest */.pA)(name, usual);
    if (near === undefined)
        return [];
    return [
        {
            level: near === name ? 'error' : 'warning',
            where,
            what: `Its dimension ${name} is measured by no check, and a dimension that is named and not measured holds.`,
            fix: near === name
                ? `Add a check for ${name} to gate-metrics, or take it out of the policy.`
                : `Is it '${near}'?`,
        },
    ];
}

// EXTERNAL MODULE: ./lib/actions/gate-health/parameters.js
var parameters = __webpack_require__(18874);
// EXTERNAL MODULE: ./lib/actions/gate-metrics/parameters.js
var gate_metrics_parameters = __webpack_require__(40187);
// EXTERNAL MODULE: ./lib/actions/deploy-canary/inputs.js + 1 modules
var inputs = __webpack_require__(78514);
// EXTERNAL MODULE: ./lib/actions/gate-health/inputs.js + 1 modules
var gate_health_inputs = __webpack_require__(18473);
// EXTERNAL MODULE: ./lib/actions/gate-metrics/inputs.js
var gate_metrics_inputs = __webpack_require__(32302);
;// CONCATENATED MODULE: ./lib/actions/validate/asked.js





/** What gate-metrics reads when it is asked so. */
const checksOf = ({ checks, source }) => checks ?? (source === 'sentry' ? presets/* sessionChecks */.U6 : presets/* defaultChecks */.Li);
/** The steps that can be read as their actions read them: each of them was found without a bad value. */
async function askedOf({ jobs }, isBad) {
    const used = jobs.flatMap((job) => job.steps
        .filter((step) => step.mayRun && !isBad(step))
        .map((step) => ({ job, step, knows: knowledgeOf(step) })));
    const of = (action) => used.filter(({ step }) => step.action === action);
    const read = (action, table) => Promise.all(of(action).map(async (one) => ({ ...one, inputs: await inputsOf(one.step, table) })));
    const [deploys, metrics, health] = await Promise.all([
        read('deploy-canary', inputs/* definitions */.B),
        read('gate-metrics', gate_metrics_inputs/* definitions */.B),
        read('gate-health', gate_health_inputs/* definitions */.B),
    ]);
    return { deploys, metrics, health, faults: of('inject-chaos').length > 0 };
}
const knowledgeOf = ({ given }) => (input) => !Object.hasOwn(given, input) || given[input] !== undefined;
const inputsOf = ({ given }, table) => (0,inputs_table/* readInputs */.Ko)(table, (name) => {
    const text = Object.hasOwn(given, name) ? given[name] : '';
    return text ?? (table[name]?.fallback === undefined ? standIn(name) : '');
});
/** What only the run knows and the action requires: tokens, handles, and perhaps the image. */
const standIn = (name) => ({ stage: '1', exposure: '1', image: 'known-by-the-run' })[name] ?? 'known-by-the-run';

;// CONCATENATED MODULE: ./lib/connect/metrics-answer.js
/** Reads what a pod says at /metrics as the checks see it; loaded when somebody asks before a release. */
async function metricsReader() {
    const [{ parseExposition }, { partsOf, selectionFindings }, { selects }] = await Promise.all([
        __webpack_require__.e(/* import() */ 3787).then(__webpack_require__.bind(__webpack_require__, 53787)),
        __webpack_require__.e(/* import() */ 242).then(__webpack_require__.bind(__webpack_require__, 10242)),
        __webpack_require__.e(/* import() */ 8299).then(__webpack_require__.bind(__webpack_require__, 68299)),
    ]);
    return (text) => {
        const samples = parseExposition(text);
        const names = [...new Set(samples.map(({ name }) => name))];
        return {
            names,
            startedAtSeconds: samples.find(({ name }) => name === 'process_start_time_seconds')?.value ?? null,
            fit({ name, query }) {
                const parts = partsOf(query);
                if (parts.length === 0)
                    return { state: 'elsewhere' };
                const absent = parts
                    .filter(({ role, selector }) => role === 'measured' && !names.includes(selector.metric))
                    .map(({ selector }) => selector.metric);
                if (absent.length > 0)
                    return { state: 'absent', metrics: [...new Set(absent)] };
                const [found] = selectionFindings(name, query, samples, samples);
                return found === undefined ? { state: 'fits' } : { state: 'unselected', text: found.text };
            },
            events({ query }) {
                const selector = eventsOf(query);
                if (selector === undefined)
                    return null;
                const counted = samples.filter((sample) => selects(selector, sample));
                return counted.length === 0 ? null : counted.reduce((sum, { value }) => sum + value, 0);
            },
        };
    };
}
/** What a check counts; gauges count nothing. */
function eventsOf(query) {
    if (query.kind === 'counts')
        return query.total;
    if (query.kind === 'lost')
        return query.started;
    if (query.kind === 'histogram')
        return { ...query.of, metric: `${query.of.metric}_count` };
    return undefined;
}

// EXTERNAL MODULE: ./lib/ports/cluster.js
var ports_cluster = __webpack_require__(59830);
// EXTERNAL MODULE: ./lib/ports/resources.js
var resources = __webpack_require__(78461);
// EXTERNAL MODULE: ./lib/release/drivers.js + 83 modules
var drivers = __webpack_require__(11744);
;// CONCATENATED MODULE: ./lib/preflight/rights.js


const { beside, 'argo-rollouts': rollouts } = drivers/* drivers */.ak;
const rights_all = ['get', 'list', 'watch', 'create', 'patch', 'delete'];
const looking = [
    { type: resources/* resources */.E.namespaces, verbs: ['get'] },
    { type: resources/* resources */.E.pods, verbs: ['get', 'list', 'watch'] },
];
const deploying = [
    { type: resources/* resources */.E.leases, verbs: rights_all },
    { type: resources/* resources */.E.pods, subresource: 'log', verbs: ['get'] },
    { type: resources/* resources */.E.events, verbs: ['list'] },
];
/** The share of the work, by whatever makes it; the driver's needs have its way back. */
const ways = {
    'gateway-api': [{ type: resources/* resources */.E.httpRoutes, verbs: ['get', 'list', 'patch'] }],
    istio: [{ type: resources/* resources */.E.virtualServices, verbs: ['get', 'list', 'patch'] }],
    nginx: [{ type: resources/* resources */.E.ingresses, verbs: ['get', 'list', 'create', 'patch', 'delete'] }],
};
const besideWorkload = [
    { type: resources/* resources */.E.services, verbs: ['get', 'list'] },
    { type: resources/* resources */.E.horizontalPodAutoscalers, verbs: ['get', 'list', 'patch'] },
    { type: resources/* resources */.E.podDisruptionBudgets, verbs: ['list'] },
];
const canaryService = [
    { type: resources/* resources */.E.services, verbs: ['get', 'list', 'create', 'patch', 'delete'] },
];
const copies = ['get', 'list', 'create', 'delete'];
const chaos = [{ type: resources/* resources */.E.podNetworkChaos, verbs: ['get', 'list'] }];
/** Every right that these steps use: what is missing of them ends a release in the middle. */
function rightsFor(doings) {
    const { deploys, reads, deadMan, evicts, proves, faults } = doings;
    const faulted = faults || proves;
    return [
        ...looking,
        ...(deploys ? [...deploying, ...byDriver(doings)] : []),
        ...(reads ? [{ type: resources/* resources */.E.pods, subresource: 'proxy', verbs: ['get'] }] : []),
        ...(deadMan ? [{ type: resources/* resources */.E.jobs, verbs: ['get', 'create', 'delete'] }] : []),
        ...(evicts ? [{ type: resources/* resources */.E.pods, subresource: 'eviction', verbs: ['create'] }] : []),
        ...(proves ? [{ type: resources/* resources */.E.endpointSlices, verbs: ['list'] }] : []),
        ...(faults ? [{ type: resources/* resources */.E.podChaos, verbs: rights_all }] : []),
        ...(faulted ? [{ type: resources/* resources */.E.networkChaos, verbs: rights_all }, ...chaos] : []),
    ];
}
function byDriver({ kind, provider, config }) {
    if (provider === 'argo-rollouts')
        return [...rollouts.needs.Rollout, ...configRights(config)];
    const needs = beside.needs;
    return [
        ...(needs[kind] ?? []),
        {
            type: kind === 'StatefulSet' ? resources/* resources */.E.statefulSets : resources/* resources */.E.deployments,
            verbs: ['create'],
        },
        ...besideWorkload,
        ...(needs[provider] ?? []),
        ...(ways[provider] === undefined ? [] : [...ways[provider], ...canaryService]),
        ...configRights(config),
    ];
}
const configRights = (config) => [
    { type: resources/* resources */.E.configMaps, verbs: config === 'hashed' ? ['get'] : copies },
    ...(config === 'versioned-with-secrets' ? [{ type: resources/* resources */.E.secrets, verbs: copies }] : []),
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

;// CONCATENATED MODULE: ./lib/preflight/ask-rights.js

/** So many at once: an API server counts the requests of one client. */
const atOnce = 10;
/** Asks for every right (SelfSubjectAccessReview); one finding for each kind of object that may not be touched as it must. */
async function rightsFindings(cluster, namespace, rights) {
    const asked = singleRights(rights);
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

;// CONCATENATED MODULE: ./lib/preflight/workload.js
/** The container that is released: by name, the only one, or the one that says when it is ready. */
const releasedContainer = (containers, wanted) => wanted === undefined
    ? (containers.find(({ readinessProbe }) => readinessProbe !== undefined) ?? containers[0])
    : containers.find(({ name }) => name === wanted);
/** gate-health fails a container that does not say whether it is ready and alive. */
function probeFindings(container, where) {
    const missing = [
        ...(container.readinessProbe === undefined ? ['readinessProbe'] : []),
        ...(container.livenessProbe === undefined ? ['livenessProbe'] : []),
    ];
    return missing.map((probe) => ({
        level: 'error',
        where,
        what: `The container ${container.name} declares no ${probe}.`,
        fix: `Add a ${probe} to it: gate-health fails a container without one.`,
    }));
}

// EXTERNAL MODULE: ./lib/release/beside/canary.js + 1 modules
var canary = __webpack_require__(97335);
// EXTERNAL MODULE: ./lib/release/beside/fitness.js
var fitness = __webpack_require__(98092);
// EXTERNAL MODULE: ./lib/release/require-workload.js
var require_workload = __webpack_require__(75254);
// EXTERNAL MODULE: ./lib/actions/deploy-canary/asked.js
var asked = __webpack_require__(67722);
// EXTERNAL MODULE: ./lib/connect/metric-source.js
var metric_source = __webpack_require__(50784);
// EXTERNAL MODULE: ./lib/gates/metrics/expectation.js
var expectation = __webpack_require__(30780);
;// CONCATENATED MODULE: ./lib/preflight/metrics.js


/** Within it a pod may not have had its first request. */
const settledSeconds = 60;
/** Which checks the answers can serve; a check that may be missing is none of the release's trouble. */
function metricFindings(answers, checks, where, nowSeconds) {
    const [answer] = answers;
    if (answer === undefined)
        return [];
    // A counter with labels is there from its first event on.
    const young = answers.some(({ startedAtSeconds }) => startedAtSeconds !== null && nowSeconds - startedAtSeconds < settledSeconds);
    return checks.flatMap((check) => {
        const fit = bestFit(answers, check);
        if (fit.state === 'unselected')
            return [
                {
                    level: 'error',
                    where,
                    what: `Check ${check.name}: ${fit.text.replaceAll(' of the canary', '')}.`,
                    fix: 'Give the check the labels that are there, or a definition of its own (docs/gate-metrics.md).',
                },
            ];
        if (fit.state !== 'absent' || check.optional)
            return [];
        const [metric = ''] = fit.metrics;
        const near = (0,shape/* nearest */.pA)(metric, answer.names);
        return [
            {
                level: young ? 'warning' : 'error',
                where,
                what: `Check ${check.name}: the pods report no ${fit.metrics.join(' and no ')}.`,
                fix: `${near === undefined ? '' : `Is it ${near}? `}Define the check by a metric that is there, or leave it out (docs/gate-metrics.md); a counter may also wait for its first event.`,
            },
        ];
    });
}
const rank = { fits: 0, elsewhere: 1, unselected: 2, absent: 3 };
/** One pod that has it is enough: others may not have had their first event. */
function bestFit(answers, check) {
    const [best] = answers
        .map((answer) => answer.fit(check))
        .sort((a, b) => rank[a.state] - rank[b.state]);
    return best ?? { state: 'elsewhere' };
}
/** The presets that these pods can serve. */
const fittingPresets = (answers) => Object.values(presets/* allPresets */.CY)
    .filter((check) => bestFit(answers, check).state === 'fits')
    .map(({ name }) => name);
/** A process that has just begun says nothing of the usual traffic. */
const youngestSeconds = 5;
/** Events per second of all `pods`, on average since each asked one began; null = not known. */
const rateOf = (answers, pods, nowSeconds) => (check) => {
    const rates = answers.flatMap((answer) => {
        const events = answer.events(check);
        const seconds = nowSeconds - (answer.startedAtSeconds ?? nowSeconds);
        return events === null || seconds < youngestSeconds ? [] : [events / seconds];
    });
    return rates.length === 0 ? null : (rates.reduce((a, b) => a + b, 0) / rates.length) * pods;
};
const trafficFindings = (tooShort, where) => tooShort.map((text) => ({
    level: 'warning',
    where,
    what: `Too little traffic for the first stage: ${text}.`,
    fix: 'Give the stage a longer duration or more exposure, or lower min-events.',
}));

// EXTERNAL MODULE: ./lib/release/record/names.js
var names = __webpack_require__(77699);
// EXTERNAL MODULE: ./lib/workload/objects.js
var objects = __webpack_require__(98241);
;// CONCATENATED MODULE: ./lib/actions/validate/metrics-in-cluster.js












/** A few pods say what all of them report. */
const mostAsked = 3;
/** Whether the numbers that the gates will judge by are there, and come fast enough. */
async function metricsInCluster(ports, { metrics, deploys }, workload, reader) {
    const gate = metrics.find(({ inputs }) => inputs.mode === 'canary') ?? metrics[0];
    if (gate === undefined)
        return { findings: [], presets: null };
    if (gate.inputs.source !== 'pods')
        return { findings: await elsewhere(ports, gate), presets: null };
    const pods = await stablePods(ports, workload);
    const where = `${workload.kind} ${workload.metadata.name}`;
    const [first] = pods;
    if (first === undefined)
        return { findings: [noPods(where)], presets: null };
    const port = { value: 0 };
    const refused = await refusalOf(placeOf(gate.job, gate.step), () => {
        const named = gate.inputs.port;
        port.value =
            named === undefined
                ? (0,metric_source/* metricsPort */.HZ)(pods, { workload: workload.metadata.name })
                : Number(named) || portNamed(first, named);
    }, (input) => inputPlace(gate.job, gate.step, input));
    if (refused.length > 0)
        return { findings: refused, presets: null };
    const asked = { port: port.value, path: gate.inputs.path };
    const { answers, findings } = await ask(ports, pods, asked, await reader());
    if (answers.length === 0)
        return { findings, presets: null };
    const checks = checksOf(gate.inputs);
    const [stage] = deploys;
    const nowSeconds = ports.cluster.now().getTime() / 1000;
    const traffic = stage === undefined || !stage.knows('exposure')
        ? []
        : (0,expectation/* tooShort */.r3)(rateOf(answers, pods.length, nowSeconds), {
            ...(0,gate_metrics_parameters/* parametersOf */.m)(gate.inputs, stage.inputs.exposure),
            concurrent: true,
        });
    return {
        findings: [
            ...findings,
            ...metricFindings(answers, checks, `${where} › ${asked.path}`, nowSeconds),
            ...trafficFindings(traffic, inputPlace(gate.job, gate.step, 'min-events')),
        ],
        presets: fittingPresets(answers),
    };
}
const noPods = (where) => ({
    level: 'error',
    where,
    what: 'None of its pods is ready: nothing can be compared with.',
    fix: 'Bring the present version into order first (kubectl describe pods).',
});
const portNamed = ({ spec }, name) => spec.containers.flatMap(({ ports = [] }) => ports).find((one) => one.name === name)
    ?.containerPort ?? 0;
/** Ready pods that are none of a release's own. */
async function stablePods({ cluster }, workload) {
    const { items } = await cluster.list(resources/* resources */.E.pods, workload.metadata.namespace ?? '', {
        labelSelector: (0,objects/* selectorText */.nM)(workload.spec.selector),
    });
    return items.filter((pod) => (0,objects/* isReady */.i_)(pod) && pod.metadata.labels?.[`${names/* prefix */.Pl}track`] === undefined);
}
async function ask({ cluster, signal }, pods, { port, path }, read) {
    const answers = [];
    const findings = [];
    const one = async ({ metadata }) => {
        const said = await answerOf(async () => cluster.podGet(metadata.namespace ?? '', metadata.name, port, path, signal));
        if (typeof said === 'string')
            findings.push({
                level: 'error',
                where: `pod ${metadata.name}`,
                what: `GET :${port}${path} ${said}.`,
                fix: 'Set port and path of gate-metrics to where the pods serve their metrics.',
            });
        else
            answers.push(read(said.body));
    };
    await Promise.all(pods.slice(0, mostAsked).map(one));
    return { answers, findings };
}
async function answerOf(get) {
    try {
        const answer = await get();
        return answer.status === 200 ? answer : `answered ${answer.status}`;
    }
    catch (thrown) {
        // The right to ask is a finding of its own.
        if (!(thrown instanceof ports_cluster/* ClusterError */.b) || thrown.failure === 'forbidden')
            throw thrown;
        return `was not answered: ${(0,errors.messageOf)(thrown)}`;
    }
}
/** Prometheus or Sentry: what the address says of itself, when nothing that only the run knows is needed for it. */
async function elsewhere(ports, gate) {
    const { inputs, job, step, knows } = gate;
    const token = inputs.source === 'prometheus' ? 'prometheus-token' : 'sentry-token';
    if (!knows(token))
        return [];
    return await refusalOf(placeOf(job, step), async () => {
        const source = await (0,metric_source/* sourceOf */.vz)(inputs, ports.cluster, ports.runtime, []);
        await source.describe(ports.signal);
    }, (input) => inputPlace(job, step, input));
}

;// CONCATENATED MODULE: ./lib/actions/validate/in-cluster.js















/** What the cluster says before anything changes. */
async function clusterFindings(ports, asked) {
    const [deploy] = asked.deploys;
    if (deploy === undefined || !deploy.knows('namespace') || !deploy.knows('workload'))
        return { findings: [unseen(deploy)], presets: null };
    const found = [];
    const look = async (where, body) => {
        try {
            return await body();
        }
        catch (thrown) {
            const finding = findingFrom(thrown, where, (input) => inputPlace(deploy.job, deploy.step, input));
            if (finding !== undefined)
                found.push(finding);
            return undefined;
        }
    };
    const where = placeOf(deploy.job, deploy.step);
    const rights = await look(where, () => askRights(ports, asked, deploy));
    found.push(...(rights ?? []));
    const workload = await look(where, () => findWorkload(ports, deploy));
    if (workload !== undefined) {
        await look(where, () => refuseRelease(ports, deploy, workload));
        found.push(...probesOf(asked, deploy, workload));
    }
    // A plan reads what a release reads: what else stands in its way.
    if (workload !== undefined && found.length === 0 && plannable(deploy))
        await look(where, () => plan(ports, deploy));
    found.push(...((await look(where, () => in_cluster_beside(ports, asked, deploy))) ?? []));
    const metrics = workload === undefined
        ? undefined
        : await look(where, () => metricsInCluster(ports, asked, workload, metricsReader));
    found.push(...(metrics?.findings ?? []));
    return { findings: found, presets: metrics?.presets ?? null };
}
const unseen = (deploy) => ({
    level: 'warning',
    where: deploy === undefined ? 'cluster' : placeOf(deploy.job, deploy.step),
    what: 'Which workload is released is not known from here: the cluster was not looked at.',
    fix: 'Give the inputs that name its namespace and workload, and mend what is wrong with the step.',
});
/** A forbidden question is named by the rights already; a cluster that does not answer is one finding. */
function findingFrom(thrown, where, named) {
    if (thrown instanceof errors.UsageError)
        return findingOf(thrown, where, named);
    if (!(thrown instanceof ports_cluster/* ClusterError */.b))
        throw thrown;
    if (thrown.failure === 'forbidden')
        return undefined;
    return {
        level: 'error',
        where: 'cluster',
        what: (0,errors.messageOf)(thrown),
        fix: 'Check the kubeconfig, and that this machine reaches the API server.',
    };
}
function askRights({ cluster }, { deploys, metrics, health, faults }, { inputs }) {
    const doings = {
        kind: inputs['workload-kind'],
        ...{ provider: inputs.provider, config: inputs.config, faults, deploys: deploys.length > 0 },
        reads: health.length > 0 || metrics.some((one) => one.inputs.source === 'pods'),
        deadMan: deploys.some((one) => hasSwitch(one)),
        evicts: health.some((one) => one.inputs.evict),
        proves: health.some((one) => one.inputs.mode === 'prove'),
    };
    return rightsFindings(cluster, inputs.namespace, rightsFor(doings));
}
const hasSwitch = ({ inputs }) => inputs['dead-man-image'] !== undefined && inputs['dead-man-image'] !== asked/* withoutSwitch */.lf;
/** A Rollout has the parts of a workload that are looked at here: pods, their template and selector. */
const findWorkload = async ({ cluster }, { inputs }) => {
    const { namespace, workload: name, provider, 'workload-kind': kind } = inputs;
    return provider === 'argo-rollouts'
        ? await (0,require_workload/* requireRollout */.v)(cluster, namespace, name)
        : await (0,require_workload/* requireWorkload */.L)(cluster, { kind, namespace, name });
};
/** The container that gets the image, and a strategy that takes users along. */
async function refuseRelease({ runtime }, { inputs }, workload) {
    const { change } = await (0,asked/* requestOf */.fo)(runtime, { ...inputs, provider: 'replicas' }, undefined);
    (0,canary/* changedTemplate */.Lb)(workload, change);
    if (inputs.provider === 'argo-rollouts')
        return;
    const countsPods = inputs.provider === 'replicas' || inputs.provider === 'consumers';
    (0,fitness/* refuseUnfitRelease */.Qo)(workload, { countsPods });
}
function probesOf({ health }, deploy, workload) {
    const [gate] = health;
    const { name } = workload.metadata;
    const container = releasedContainer(workload.spec.template.spec.containers, gate?.inputs.container ?? deploy.inputs.container);
    return gate === undefined || container === undefined
        ? []
        : probeFindings(container, `${deploy.inputs['workload-kind']} ${name}`);
}
/** A broker's password is the run's: without it nobody can be asked who consumes. */
const plannable = ({ inputs, knows }) => inputs.provider !== 'consumers' || knows('consumer-credentials');
async function plan(ports, { inputs }) {
    const driver = (0,drivers/* driverOf */.SV)(inputs.provider);
    // A release that is under way is finished, resumed or refused by deploy-canary itself.
    if ((await driver.record(ports.cluster, (0,asked/* placeOf */.$t)(inputs))) !== undefined)
        return;
    await driver.plan(ports, await (0,asked/* requestOf */.fo)(ports.runtime, inputs, undefined));
}
/** What a release needs beside its workload: the switch's account, Chaos Mesh. */
async function in_cluster_beside({ cluster }, { deploys, health, faults }, { inputs, job, step }) {
    const { namespace } = inputs;
    const found = [];
    const account = inputs['dead-man-service-account'];
    if (deploys.some(hasSwitch) &&
        (await cluster.get(resources/* resources */.E.serviceAccounts, namespace, account)) === undefined)
        found.push({
            level: 'error',
            where: inputPlace(job, step, 'dead-man-image'),
            what: `There is no ServiceAccount ${account} in ${namespace}: the dead-man switch could not act.`,
            fix: `Apply it: kubectl -n ${namespace} apply -f action-templates/kubernetes/dead-man.yml.`,
        });
    const proves = health.some((one) => one.inputs.mode === 'prove');
    const chaos = faults ? resources/* resources */.E.podChaos : proves ? resources/* resources */.E.networkChaos : undefined;
    if (chaos === undefined)
        return found;
    try {
        await cluster.list(chaos, namespace);
    }
    catch (thrown) {
        if (!(thrown instanceof ports_cluster/* ClusterError */.b) || thrown.failure !== 'not-found')
            throw thrown;
        found.push({
            level: 'error',
            where: 'cluster',
            what: `It has no ${chaos.kind}: Chaos Mesh is not installed.`,
            fix: 'Install Chaos Mesh, or leave out the steps that inject faults.',
        });
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/actions/validate/validate.js








/** Everything that can be known before a release; changes nothing. `connected` opens the cluster; undefined = only the workflow is read. */
async function validate({ file, vars, inputs, tables }, connected) {
    const use = await readWorkflowUse(file, { vars, inputs });
    const bad = new Set();
    const values = [];
    for (const job of use.jobs)
        for (const step of job.steps.filter(({ mayRun }) => mayRun)) {
            const found = await valueFindings(job, step, tables);
            if (found.length > 0)
                bad.add(step);
            values.push(...found);
        }
    if (use.jobs.every(({ steps }) => steps.length === 0))
        values.push({
            level: 'error',
            where: file,
            what: 'No step of it uses an action of Sluice.',
            fix: 'Name the workflow that releases: it has steps like uses: sluice-dev/sluice/actions/deploy-canary@v1.',
        });
    const asked = await askedOf(use, (step) => bad.has(step));
    const relations = await relationFindings(asked);
    const inCluster = connected === undefined
        ? { findings: [], presets: null }
        : await connected((ports) => clusterFindings(ports, asked));
    return {
        findings: folded([
            ...use.problems,
            ...values,
            ...relations,
            ...(await decisionFindings(use.jobs, tables)),
            ...(await policyFindings(use.jobs, asked.metrics.flatMap(({ inputs: one }) => checksOf(one)))),
            ...inCluster.findings,
        ]),
        presets: inCluster.presets,
    };
}
/** What single values cannot say: inputs that need each other. The actions' own readers refuse it. */
async function relationFindings({ deploys, metrics, health }) {
    const refused = ({ job, step }, body) => refusalOf(placeOf(job, step), body, (input) => inputPlace(job, step, input));
    const found = await Promise.all([
        ...metrics.map((one) => refused(one, () => (0,gate_metrics_parameters/* parametersOf */.m)(one.inputs, 1))),
        ...health.map((one) => refused(one, () => (0,parameters/* parametersOf */.m)(one.inputs))),
        ...metrics.map((one) => placeFindings(one)),
        ...deploys.map(({ job, step, inputs }) => inputs.stage > 1 && !('previous' in step.given)
            ? [
                {
                    level: 'error',
                    where: inputPlace(job, step, 'previous'),
                    what: `Stage ${inputs.stage} needs the decision of the stage before.`,
                    fix: 'Pass the output decision of decide-promote of that stage.',
                },
            ]
            : []),
    ]);
    return found.flat();
}
function placeFindings({ job, step, inputs, knows }) {
    const needed = inputs.mode === 'baseline'
        ? ['namespace', 'workload'].filter((name) => knows(name) && inputs[name] === undefined)
        : ['release'].filter((name) => !(name in step.given));
    const missing = inputs.source === 'prometheus' &&
        knows('prometheus-url') &&
        inputs['prometheus-url'] === undefined
        ? [...needed, 'prometheus-url']
        : needed;
    return missing.map((name) => ({
        level: 'error',
        where: inputPlace(job, step, name),
        what: `It is required with ${name === 'prometheus-url' ? 'source: prometheus' : `mode: ${inputs.mode}`}.`,
        fix: `Set \`with: ${name}\`.`,
    }));
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

/***/ 33458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ sayFinding),
/* harmony export */   M: () => (/* binding */ sayFindings)
/* harmony export */ });
/** A finding on one line. */
const sayFinding = ({ where, what, fix }) => `${where}: ${what} ${fix}`;
const count = (number, one) => `${number} ${one}${number === 1 ? '' : 's'}`;
/** The list for people: where, what, fix; then how many. */
function sayFindings(findings, presets) {
    const errors = findings.filter(({ level }) => level === 'error').length;
    const warnings = findings.length - errors;
    const said = [
        ...(errors > 0 ? [count(errors, 'error')] : []),
        ...(warnings > 0 ? [count(warnings, 'warning')] : []),
    ];
    return [
        ...findings.map(({ level, where, what, fix }) => `${level.padEnd(8)}${where}\n        ${what}\n        ${fix}`),
        ...(presets === null
            ? []
            : [`Presets that the pods can serve: ${presets.join(', ') || 'none'}.`]),
        said.length === 0
            ? 'Nothing stands in the way of a release.'
            : `${said.join(', ')}. Nothing was changed.`,
    ].join('\n');
}


/***/ })

};

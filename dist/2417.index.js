export const id = 2417;
export const ids = [2417,2384,375,9348];
export const modules = {

/***/ 14073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d0: () => (/* binding */ evidenceOutput),
/* harmony export */   rL: () => (/* binding */ revisionOutput),
/* harmony export */   zM: () => (/* binding */ verdictOutput)
/* harmony export */ });
const evidenceOutput = (what) => `${what} (JSON, sluice.dev/evidence/v1)`;
const verdictOutput = 'pass, fail, inconclusive or error';
const revisionOutput = 'Revision of the workload afterwards';


/***/ }),

/***/ 44660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ definitions),
/* harmony export */   H: () => (/* binding */ declaration)
/* harmony export */ });
/* harmony import */ var _connect_cluster_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58328);
/* harmony import */ var _connect_policy_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43478);
/* harmony import */ var _decision_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7686);
/* harmony import */ var _inputs_decision_ledger_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98709);
/* harmony import */ var _inputs_duration_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67581);
/* harmony import */ var _inputs_shared_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35864);
/* harmony import */ var _inputs_table_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(34565);
/* harmony import */ var _inputs_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(86806);
/* harmony import */ var _inputs_url_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(85060);
/* harmony import */ var _inputs_yaml_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(23758);










const checkNames = (0,_inputs_text_js__WEBPACK_IMPORTED_MODULE_7__/* .pattern */ .T1)(/^[a-z0-9-]+(\s*,\s*[a-z0-9-]+)*$/, 'a list of check names with commas', 'List of names with commas');
const exposures = (0,_inputs_text_js__WEBPACK_IMPORTED_MODULE_7__/* .pattern */ .T1)(/^(\d{1,3}(\.\d{1,6})?(\s*,\s*\d{1,3}(\.\d{1,6})?)*)?$/, 'a list of shares from 0 to 100 with commas', 'List of numbers with commas');
const jobNames = (0,_inputs_text_js__WEBPACK_IMPORTED_MODULE_7__/* .pattern */ .T1)(/^[A-Za-z_][\w-]*(\s*,\s*[A-Za-z_][\w-]*)*$/, 'a list of job names with commas', 'List of names with commas');
const definitions = {
    needs: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_6__/* .required */ .mw)(_inputs_text_js__WEBPACK_IMPORTED_MODULE_7__/* .json */ .Pq, {
        says: 'Results and outputs of the jobs before.',
        example: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_6__/* .expression */ .dn)('toJSON(needs)'),
    }),
    require: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lq)(checkNames, 'deploy-canary, gate-metrics', {
        says: 'Checks whose evidence must be there.',
        example: 'deploy-canary, gate-metrics, inject-chaos',
    }),
    'may-skip': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_6__/* .maybe */ .no)(jobNames, {
        says: 'Jobs under needs whose skip is meant; any other job that did not succeed holds.',
        example: 'chaos',
    }),
    policy: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_6__/* .maybe */ .no)((0,_inputs_yaml_js__WEBPACK_IMPORTED_MODULE_9__.yaml)(_decision_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePolicy */ .ON, 'map'), {
        says: 'Dimensions with limit, weight and critical, confidence thresholds; empty = the default policy (docs/decision.md).',
        example: '{confidence: {"1": 0.5}}',
    }),
    ..._connect_policy_source_js__WEBPACK_IMPORTED_MODULE_1__/* .policySourceInputs */ .v,
    ..._connect_cluster_js__WEBPACK_IMPORTED_MODULE_0__/* .maybeClusterInputs */ .Eo,
    previous: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_6__/* .maybe */ .no)(_inputs_text_js__WEBPACK_IMPORTED_MODULE_7__/* .json */ .Pq, {
        says: 'Output `decision` of the stage before.',
        example: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_6__/* .expression */ .dn)('needs.stage-1.outputs.decision'),
    }),
    // What is only said of the decision never stands in its way.
    ..._inputs_shared_js__WEBPACK_IMPORTED_MODULE_5__/* .reported */ .Y6,
    stages: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_6__/* .lenient */ .W_)((0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lq)(exposures, '', {
        says: 'Exposures of all stages in percent, so that the report can say which are still ahead.',
        example: '1, 10, 50, 100',
    })),
    'log-lines': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_6__/* .lenient */ .W_)((0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lq)(_inputs_text_js__WEBPACK_IMPORTED_MODULE_7__/* .boolean */ .zM, 'false', {
        says: 'Show the last lines of a container that crashed in the comment and the summary, without what looks like a secret; the HTML report always has them.',
        example: 'true',
    })),
    'loki-url': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_6__/* .lenient */ .W_)((0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_6__/* .maybe */ .no)((0,_inputs_url_js__WEBPACK_IMPORTED_MODULE_8__/* .url */ .O)(true), {
        says: 'Loki that gets the decision line.',
        example: 'https://loki.example',
    })),
    'allow-http': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_6__/* .lenient */ .W_)(_inputs_shared_js__WEBPACK_IMPORTED_MODULE_5__/* .allowHttp */ .wS),
    'max-age': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lq)((0,_inputs_duration_js__WEBPACK_IMPORTED_MODULE_4__/* .duration */ .p0)(1000, 30 * 24 * 3_600_000), '2h', {
        says: 'Evidence older than this is stale.',
        example: '30m',
    }),
    'dry-run': _inputs_shared_js__WEBPACK_IMPORTED_MODULE_5__/* .dryRun */ .PA,
    ..._inputs_decision_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .ledgerInputs */ .hE,
    'evidence-folder': _inputs_shared_js__WEBPACK_IMPORTED_MODULE_5__/* .evidenceFolder */ .ek,
    'bundle-folder': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lq)(_inputs_text_js__WEBPACK_IMPORTED_MODULE_7__/* .workspaceFolder */ .ih, '.sluice/bundle', {
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
        'evidence-root': 'Merkle root over every file of the bundle: what ledgers keep and promote-canary writes on the workload',
        receipts: 'What the ledgers gave back (JSON, sluice.dev/receipts/v1)',
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
// EXTERNAL MODULE: ./lib/connect/git.js
var git = __webpack_require__(3250);
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

// EXTERNAL MODULE: ./lib/release/gitops/place.js
var place = __webpack_require__(21389);
// EXTERNAL MODULE: ./lib/release/request.js
var request = __webpack_require__(59176);
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
    pin: (0,table/* optional */.lq)((0,inputs_text/* choice */.Yq)(...request/* pins */.hm), 'tag', {
        says: "digest = the digest that the canary's pods run is written into its template before users meet them, and promoted with it: a tag that moves changes nothing (not argo-rollouts).",
        example: 'digest',
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
/** Who makes a promotion real: decided before the first stage. */
const promotionInputs = {
    promotion: (0,table/* optional */.lq)((0,inputs_text/* choice */.Yq)('cluster', 'git'), 'cluster', {
        says: 'How the promotion is made at the end: cluster patches the workload; git commits the image where Flux or Argo CD take it from (docs/gitops.md).',
        example: 'git',
    }),
    git: (0,table/* optional */.lq)(place/* gitPlace */.YM, '{}', {
        says: 'Where the version stands for promotion git: repository (empty = this one), branch (main), file, path (empty = found by the workload), pull-request (false).',
        example: '{repository: acme/deploy, file: apps/shop/values.yaml, path: image.tag}',
    }),
    'git-token': git/* gitToken */.OW,
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
    ...promotionInputs,
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
/* harmony import */ var _gates_ledger_gate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58071);
/* harmony import */ var _inputs_duration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67581);
/* harmony import */ var _inputs_shared_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35864);
/* harmony import */ var _inputs_table_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34565);
/* harmony import */ var _inputs_yaml_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(23758);
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(14073);
/* harmony import */ var _diagnosis_inputs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(75954);









const checks = (0,_inputs_yaml_js__WEBPACK_IMPORTED_MODULE_6__.yaml)((0,_gates_ledger_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .askedChecks */ .a)(_gates_consistency_gate_js__WEBPACK_IMPORTED_MODULE_1__.consistencyChecks), 'list', 'YAML list of checks');
const definitions = {
    ..._connect_cluster_js__WEBPACK_IMPORTED_MODULE_0__/* .clusterInputs */ .g$,
    release: _inputs_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .release */ ._r,
    'consistency-checks': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_5__/* .maybe */ .no)(checks, {
        says: "What is judged (saga, lock, snapshot, history), by which ledger: {file: PATH}, {url: URL}, or {pods: {marker: TEXT, container: NAME}} for lines of the canary's logs; `sources` are systems that the gate asks itself (etcd: docs/async-gates.md); parameters are those of `sluice check` (docs/gate-consistency.md).",
        example: '[{check: saga, ledger: {pods: {marker: "LEDGER "}}, parameters: {timeoutSeconds: 60}}]',
    }),
    watch: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lq)((0,_inputs_duration_js__WEBPACK_IMPORTED_MODULE_3__/* .duration */ .p0)(0, 24 * 3_600_000), '2m', {
        says: "How long the logs of the canary's pods are followed, from their beginning on, and sources are asked; ledgers elsewhere are read once.",
        example: '10m',
    }),
    'source-credentials': _inputs_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .sourceCredentials */ .o6,
    'check-name': (0,_inputs_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .checkName */ .I3)('gate-consistency', 'gate-consistency-orders'),
    'on-fail': _inputs_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .onFail */ .ac,
    'evidence-folder': _inputs_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .evidenceFolder */ .ek,
    ..._diagnosis_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .diagnosisInputs */ .j,
};
const declaration = {
    name: 'gate-consistency',
    summary: 'Judges sagas, locks, snapshots and histories of operations by their ledgers',
    inputs: definitions,
    outputs: {
        evidence: (0,_action_js__WEBPACK_IMPORTED_MODULE_8__/* .evidenceOutput */ .d0)('What the ledgers showed and how they were judged'),
        verdict: _action_js__WEBPACK_IMPORTED_MODULE_8__/* .verdictOutput */ .zM,
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

/***/ 54116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ definitions),
/* harmony export */   H: () => (/* binding */ declaration)
/* harmony export */ });
/* harmony import */ var _connect_cluster_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58328);
/* harmony import */ var _gates_ledger_gate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58071);
/* harmony import */ var _gates_logs_gate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30375);
/* harmony import */ var _inputs_duration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67581);
/* harmony import */ var _inputs_shared_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35864);
/* harmony import */ var _inputs_table_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34565);
/* harmony import */ var _inputs_yaml_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(23758);
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(14073);
/* harmony import */ var _diagnosis_inputs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(75954);









const checks = (0,_inputs_yaml_js__WEBPACK_IMPORTED_MODULE_6__.yaml)((0,_gates_ledger_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .askedChecks */ .a)(_gates_logs_gate_js__WEBPACK_IMPORTED_MODULE_2__.logChecks), 'list', 'YAML list of checks');
const definitions = {
    ..._connect_cluster_js__WEBPACK_IMPORTED_MODULE_0__/* .clusterInputs */ .g$,
    release: _inputs_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .release */ ._r,
    'log-checks': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_5__/* .maybe */ .no)(checks, {
        says: "What is judged (log-pattern, context), by which lines: {pods: {}} for the canary's logs, {pods: {marker: TEXT, container: NAME}} for some of them, {file: PATH}, {url: URL}; `sources` are systems that the gate asks itself (loki, jaeger: docs/gate-logs.md); parameters are those of `sluice check` (docs/gate-logs.md).",
        example: '[{check: log-pattern, ledger: {pods: {}}, parameters: {forbid: ["panic:"], require: ["listening on"]}}]',
    }),
    watch: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lq)((0,_inputs_duration_js__WEBPACK_IMPORTED_MODULE_3__/* .duration */ .p0)(0, 24 * 3_600_000), '2m', {
        says: "How long the logs of the canary's pods are followed, from their beginning on, and sources are asked; ledgers elsewhere are read once.",
        example: '10m',
    }),
    'source-credentials': _inputs_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .sourceCredentials */ .o6,
    'check-name': (0,_inputs_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .checkName */ .I3)('gate-logs', 'gate-logs-orders'),
    'on-fail': _inputs_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .onFail */ .ac,
    'evidence-folder': _inputs_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .evidenceFolder */ .ek,
    ..._diagnosis_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .diagnosisInputs */ .j,
};
const declaration = {
    name: 'gate-logs',
    summary: 'Judges what the canary logs, and whether traces and tenants go with every message',
    inputs: definitions,
    outputs: {
        evidence: (0,_action_js__WEBPACK_IMPORTED_MODULE_8__/* .evidenceOutput */ .d0)('What the ledgers showed and how they were judged'),
        verdict: _action_js__WEBPACK_IMPORTED_MODULE_8__/* .verdictOutput */ .zM,
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
/* harmony import */ var _gates_ledger_gate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58071);
/* harmony import */ var _gates_messaging_gate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62688);
/* harmony import */ var _inputs_duration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67581);
/* harmony import */ var _inputs_shared_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35864);
/* harmony import */ var _inputs_table_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34565);
/* harmony import */ var _inputs_yaml_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(23758);
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(14073);
/* harmony import */ var _diagnosis_inputs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(75954);









const checks = (0,_inputs_yaml_js__WEBPACK_IMPORTED_MODULE_6__.yaml)((0,_gates_ledger_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .askedChecks */ .a)(_gates_messaging_gate_js__WEBPACK_IMPORTED_MODULE_2__.messagingChecks), 'list', 'YAML list of checks');
const definitions = {
    ..._connect_cluster_js__WEBPACK_IMPORTED_MODULE_0__/* .clusterInputs */ .g$,
    release: _inputs_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .release */ ._r,
    'messaging-checks': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_5__/* .maybe */ .no)(checks, {
        says: "What is judged (idempotency, retry, offsets, lag-status, lag-spikes, split-brain), by which ledger: {file: PATH}, {url: URL}, or {pods: {marker: TEXT, container: NAME}} for lines of the canary's logs; `sources` are systems that the gate asks itself (redis, asynq, kafka, nats, rabbitmq: docs/async-gates.md); parameters are those of `sluice check` (docs/checks.md).",
        example: '[{check: retry, ledger: {pods: {marker: "LEDGER "}}, parameters: {maxRetries: 6}}]',
    }),
    watch: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lq)((0,_inputs_duration_js__WEBPACK_IMPORTED_MODULE_3__/* .duration */ .p0)(0, 24 * 3_600_000), '2m', {
        says: "How long the logs of the canary's pods are followed, from their beginning on, and sources are asked; ledgers elsewhere are read once.",
        example: '10m',
    }),
    'source-credentials': _inputs_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .sourceCredentials */ .o6,
    'check-name': (0,_inputs_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .checkName */ .I3)('gate-messaging', 'gate-messaging-orders'),
    'on-fail': _inputs_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .onFail */ .ac,
    'evidence-folder': _inputs_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .evidenceFolder */ .ek,
    ..._diagnosis_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .diagnosisInputs */ .j,
};
const declaration = {
    name: 'gate-messaging',
    summary: 'Judges what the canary did with its messages by their ledgers: done once, retried in time, none lost, consumers that keep up and agree',
    inputs: definitions,
    outputs: {
        evidence: (0,_action_js__WEBPACK_IMPORTED_MODULE_8__/* .evidenceOutput */ .d0)('What the ledgers showed and how they were judged'),
        verdict: _action_js__WEBPACK_IMPORTED_MODULE_8__/* .verdictOutput */ .zM,
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
/* harmony import */ var _gates_ledger_gate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58071);
/* harmony import */ var _gates_scheduling_gate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2952);
/* harmony import */ var _inputs_duration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67581);
/* harmony import */ var _inputs_shared_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35864);
/* harmony import */ var _inputs_table_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34565);
/* harmony import */ var _inputs_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(86806);
/* harmony import */ var _inputs_yaml_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(23758);
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(14073);
/* harmony import */ var _diagnosis_inputs_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(75954);










const checks = (0,_inputs_yaml_js__WEBPACK_IMPORTED_MODULE_7__.yaml)((0,_gates_ledger_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .askedChecks */ .a)(_gates_scheduling_gate_js__WEBPACK_IMPORTED_MODULE_2__.schedulingChecks), 'list', 'YAML list of checks');
const definitions = {
    ..._connect_cluster_js__WEBPACK_IMPORTED_MODULE_0__/* .clusterInputs */ .g$,
    release: _inputs_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .release */ ._r,
    'scheduling-checks': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_5__/* .maybe */ .no)(checks, {
        says: "What is judged (pool, leaders, worker-loss), by which ledger: {file: PATH}, {url: URL}, or {pods: {marker: TEXT, container: NAME}} for lines of the canary's logs; `sources` are systems that the gate asks itself (redis, asynq, etcd, zookeeper, kubernetes: docs/async-gates.md); parameters are those of `sluice check` (docs/checks.md).",
        example: '[{check: leaders, ledger: {file: ledgers/leaders.jsonl}, parameters: {ttlSeconds: 30}}]',
    }),
    watch: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lq)((0,_inputs_duration_js__WEBPACK_IMPORTED_MODULE_3__/* .duration */ .p0)(0, 24 * 3_600_000), '2m', {
        says: "How long the logs of the canary's pods are followed, from their beginning on, and sources are asked; ledgers elsewhere are read once.",
        example: '10m',
    }),
    fault: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_5__/* .maybe */ .no)(_inputs_text_js__WEBPACK_IMPORTED_MODULE_6__/* .json */ .Pq, {
        says: 'Output `evidence` of inject-chaos of this stage: worker-loss then judges what became of the work of the pods that it killed (docs/async-gates.md).',
        example: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_5__/* .expression */ .dn)('steps.chaos.outputs.evidence'),
    }),
    'source-credentials': _inputs_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .sourceCredentials */ .o6,
    'check-name': (0,_inputs_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .checkName */ .I3)('gate-scheduling', 'gate-scheduling-orders'),
    'on-fail': _inputs_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .onFail */ .ac,
    'evidence-folder': _inputs_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .evidenceFolder */ .ek,
    ..._diagnosis_inputs_js__WEBPACK_IMPORTED_MODULE_8__/* .diagnosisInputs */ .j,
};
const declaration = {
    name: 'gate-scheduling',
    summary: 'Judges goroutine pools, leader elections and the loss of workers by their ledgers',
    inputs: definitions,
    outputs: {
        evidence: (0,_action_js__WEBPACK_IMPORTED_MODULE_9__/* .evidenceOutput */ .d0)('What the ledgers showed and how they were judged'),
        verdict: _action_js__WEBPACK_IMPORTED_MODULE_9__/* .verdictOutput */ .zM,
    },
    post: false,
};


/***/ }),

/***/ 77144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BG: () => (/* binding */ definitions),
/* harmony export */   HK: () => (/* binding */ declaration),
/* harmony export */   L6: () => (/* binding */ usualRoutes)
/* harmony export */ });
/* unused harmony export channelNames */
/* harmony import */ var _inputs_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66159);
/* harmony import */ var _inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50976);
/* harmony import */ var _inputs_shared_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35864);
/* harmony import */ var _inputs_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34565);
/* harmony import */ var _inputs_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86806);
/* harmony import */ var _inputs_url_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85060);
/* harmony import */ var _inputs_yaml_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(23758);
/* harmony import */ var _report_outward_message_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(55196);








const channelNames = [
    ...['jira', 'gitlab', 'gitlab-status', 'wecom', 'slack', 'webhook'],
    ...['github-check', 'github-deployment'],
];
const channels = _inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_(_inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL(...channelNames), { max: 20 });
/** What is told where: everything but a promotion everywhere, a promotion only where a state is kept. */
const usualRoutes = {
    rollback: channelNames,
    hold: channelNames,
    leaked: channelNames,
    promote: ['github-check', 'github-deployment', 'gitlab-status'],
};
const routes = (0,_inputs_yaml_js__WEBPACK_IMPORTED_MODULE_6__.yaml)((value, name) => _inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik(Object.fromEntries(_report_outward_message_js__WEBPACK_IMPORTED_MODULE_7__/* .noticeEvents */ .W.map((event) => [event, _inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq(channels)])))(value, name), 'map');
const id = (0,_inputs_text_js__WEBPACK_IMPORTED_MODULE_4__/* .pattern */ .T1)(/^[A-Za-z0-9][\w.-]{0,63}$/, 'an id', 'Id');
const person = (0,_inputs_yaml_js__WEBPACK_IMPORTED_MODULE_6__.yaml)((value, name) => _inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_((one, path) => {
    if (typeof one === 'string')
        return { name: (0,_inputs_text_js__WEBPACK_IMPORTED_MODULE_4__/* .line */ .n8)(100).read(one, path) };
    const { name: who, wecom, slack, } = _inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik({
        name: _inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq(100),
        wecom: _inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq((v, p) => id.read(String(v), p)),
        slack: _inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq((v, p) => id.read(String(v), p)),
    })(one, path);
    return {
        name: who,
        ...(wecom === undefined ? {} : { wecom }),
        ...(slack === undefined ? {} : { slack }),
    };
}, { max: 50 })(value, name), 'list');
const hosts = (0,_inputs_text_js__WEBPACK_IMPORTED_MODULE_4__/* .pattern */ .T1)(/^[A-Za-z0-9.-]{1,253}(\s*,\s*[A-Za-z0-9.-]{1,253})*$/, 'a list of host names with commas', 'List of names with commas', 4000);
const command = (0,_inputs_yaml_js__WEBPACK_IMPORTED_MODULE_6__.yaml)((value, name) => {
    const all = _inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_(_inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq(2000), { min: 1, max: 50 })(value, name);
    return all;
}, 'list');
const secret = (says, name) => (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .lenient */ .W_)((0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .maybe */ .no)((0,_inputs_text_js__WEBPACK_IMPORTED_MODULE_4__/* .line */ .n8)(4000), { says, example: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .expression */ .dn)(`secrets.${name}`) }));
const address = (says, example) => (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .lenient */ .W_)((0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .maybe */ .no)((0,_inputs_url_js__WEBPACK_IMPORTED_MODULE_5__/* .url */ .O)(true), { says, example }));
/** What a channel does not understand is a warning, and that channel is not used: the others are told all the same. */
const definitions = {
    settings: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .lenient */ .W_)(_inputs_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .settings */ .W0),
    'bundle-folder': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(_inputs_text_js__WEBPACK_IMPORTED_MODULE_4__/* .workspaceFolder */ .ih, '.sluice/bundle', {
        says: 'Folder inside the workspace with the bundle of decide-promote.',
        example: '.sluice/bundle',
    }),
    decision: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .maybe */ .no)(_inputs_text_js__WEBPACK_IMPORTED_MODULE_4__/* .json */ .Pq, {
        says: 'Output `decision` of decide-promote; a bundle of another decision is then not told.',
        example: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .expression */ .dn)('needs.decide.outputs.decision'),
    }),
    leaked: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .lenient */ .W_)((0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .maybe */ .no)((0,_inputs_text_js__WEBPACK_IMPORTED_MODULE_4__/* .line */ .n8)(2000), {
        says: 'What was left behind and where: tells that, instead of the decision.',
        example: 'PodChaos shop-pod-kill in shop',
    })),
    routes: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .lenient */ .W_)((0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .maybe */ .no)(routes, {
        says: 'Which event is told in which channels; empty = rollback, hold and leaked in all, promote only where a state is kept (docs/notify.md).',
        example: '{rollback: [jira, wecom], hold: [gitlab], promote: []}',
    })),
    'allowed-hosts': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .maybe */ .no)(hosts, {
        says: 'Hosts that may be spoken to; empty = every host that is configured.',
        example: 'gitlab.example, hooks.slack.com',
    }),
    'allow-http': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .lenient */ .W_)(_inputs_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .allowHttp */ .wS),
    'told-file': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(_inputs_text_js__WEBPACK_IMPORTED_MODULE_4__/* .workspaceFolder */ .ih, '.sluice/told.json', {
        says: 'File inside the workspace that remembers what was told where nothing can be found again; keep it between attempts (docs/notify.md).',
        example: '.sluice/told.json',
    }),
    'on-duty': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .lenient */ .W_)((0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .maybe */ .no)(person, {
        says: 'Who is on duty: names, or {name, wecom, slack} with the ids to mention; the first one is told.',
        example: '[{name: Alice, wecom: alice, slack: U012AB3CD}]',
    })),
    'on-duty-url': address('Address that answers with a name, or with {name, wecom, slack}.', 'https://duty.example/now'),
    'on-duty-token': secret('Bearer token for that address.', 'DUTY_TOKEN'),
    'on-duty-command': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .lenient */ .W_)((0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .maybe */ .no)(command, {
        says: 'Command that prints a name, or {name, wecom, slack}, run without a shell in the workspace.',
        example: '[./scripts/on-duty.sh, shop]',
    })),
    ..._inputs_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .reported */ .Y6,
    'github-check': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .lenient */ .W_)((0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(_inputs_text_js__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zM, 'false', { says: 'Write a check run on the commit.', example: 'true' })),
    'github-deployment': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .lenient */ .W_)((0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(_inputs_text_js__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zM, 'false', {
        says: 'Write a deployment status of the environment.',
        example: 'true',
    })),
    'gitlab-url': address('Address of GitLab.', 'https://gitlab.example'),
    'gitlab-token': secret('Token with the scope api and the role Developer.', 'GITLAB_TOKEN'),
    'gitlab-project': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .lenient */ .W_)((0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .maybe */ .no)((0,_inputs_text_js__WEBPACK_IMPORTED_MODULE_4__/* .pattern */ .T1)(/^[\w./-]{1,255}$/, 'a number or a path', 'Number or path'), {
        says: 'Project of the merge request.',
        example: 'shop/backend',
    })),
    'gitlab-merge-request': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .lenient */ .W_)((0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .maybe */ .no)((0,_inputs_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(1, 1_000_000_000), {
        says: 'Number of the merge request; empty = that of the commit.',
        example: '42',
    })),
    'gitlab-status': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .lenient */ .W_)((0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(_inputs_text_js__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zM, 'false', { says: 'Set the status of the commit.', example: 'true' })),
    'jira-url': address('Address of Jira.', 'https://acme.atlassian.net'),
    'jira-email': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .lenient */ .W_)((0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .maybe */ .no)((0,_inputs_text_js__WEBPACK_IMPORTED_MODULE_4__/* .line */ .n8)(200), {
        says: 'Account of the API token (Cloud); empty = a personal access token (Server, Data Center).',
        example: 'bot@acme.example',
    })),
    'jira-token': secret('Token of Jira.', 'JIRA_TOKEN'),
    'jira-project': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .lenient */ .W_)((0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .maybe */ .no)((0,_inputs_text_js__WEBPACK_IMPORTED_MODULE_4__/* .pattern */ .T1)(/^[A-Z][A-Z0-9_]{1,49}$/, 'the key of a project', 'Key'), {
        says: 'Project that gets the issue.',
        example: 'SHOP',
    })),
    'jira-issue-type': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .lenient */ .W_)((0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)((0,_inputs_text_js__WEBPACK_IMPORTED_MODULE_4__/* .line */ .n8)(60), 'Bug', { says: 'Type of the issue.', example: 'Incident' })),
    'jira-api': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .lenient */ .W_)((0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)((0,_inputs_text_js__WEBPACK_IMPORTED_MODULE_4__/* .choice */ .Yq)('3', '2'), '3', {
        says: 'Version of the REST API: 3 for Cloud, 2 for Server and Data Center.',
        example: '2',
    })),
    'wecom-webhook': secret("Address of a group's robot.", 'WECOM_WEBHOOK'),
    'slack-webhook': secret('Address of an incoming webhook.', 'SLACK_WEBHOOK'),
    'slack-token': secret('Token of an app with chat:write and channels:history; with it messages are threads.', 'SLACK_TOKEN'),
    'slack-channel': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .lenient */ .W_)((0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .maybe */ .no)((0,_inputs_text_js__WEBPACK_IMPORTED_MODULE_4__/* .pattern */ .T1)(/^[CGD][A-Z0-9]{8,20}$/, 'the id of a channel', 'Id of a channel'), {
        says: 'Channel (slack-token).',
        example: 'C012AB3CD45',
    })),
    'slack-url': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .lenient */ .W_)((0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)((0,_inputs_url_js__WEBPACK_IMPORTED_MODULE_5__/* .url */ .O)(true), 'https://slack.com/api', {
        says: "Address of Slack's Web API.",
        example: 'https://slack.com/api',
    })),
    'webhook-url': address('Address that gets the notice as JSON.', 'https://hooks.example/sluice'),
    'webhook-secret': secret('Secret that signs it (HMAC-SHA-256).', 'WEBHOOK_SECRET'),
    'dry-run': _inputs_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .dryRun */ .PA,
};
const declaration = {
    name: 'notify',
    summary: 'Tells people of a decision, in the channels they read',
    inputs: definitions,
    outputs: {
        told: 'What became of it in each channel (JSON): told, renewed, already, failed',
        'jira-issue': 'Address of the issue, empty when there is none',
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
/* harmony import */ var _connect_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3250);
/* harmony import */ var _inputs_duration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67581);
/* harmony import */ var _inputs_shared_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35864);
/* harmony import */ var _inputs_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34565);
/* harmony import */ var _inputs_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86806);
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14073);







const definitions = {
    ..._connect_cluster_js__WEBPACK_IMPORTED_MODULE_0__/* .clusterInputs */ .g$,
    release: _inputs_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .release */ ._r,
    decision: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_4__/* .required */ .mw)(_inputs_text_js__WEBPACK_IMPORTED_MODULE_5__/* .json */ .Pq, {
        says: 'Output `decision` of the last stage.',
        example: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_4__/* .expression */ .dn)('needs.decide.outputs.decision'),
    }),
    receipts: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_4__/* .maybe */ .no)(_inputs_text_js__WEBPACK_IMPORTED_MODULE_5__/* .json */ .Pq, {
        says: 'Output `receipts` of the last decision: the workload then says its evidence root, from which `sluice verify --workload` begins.',
        example: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_4__/* .expression */ .dn)('needs.decide.outputs.receipts'),
    }),
    timeout: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_inputs_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(1000, 6 * 3_600_000), '10m', {
        says: 'How long the rollout may take.',
        example: '30m',
    }),
    drain: _inputs_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .drain */ .Ze,
    'max-decision-age': _inputs_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .maxDecisionAge */ .Mo,
    'git-token': _connect_git_js__WEBPACK_IMPORTED_MODULE_1__/* .gitToken */ .OW,
    ..._inputs_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .reported */ .Y6,
    'dry-run': _inputs_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .dryRun */ .PA,
};
const declaration = {
    name: 'promote-canary',
    summary: 'Makes a promotion real: the stable workload takes the version, then the canary goes',
    inputs: definitions,
    outputs: { revision: _action_js__WEBPACK_IMPORTED_MODULE_6__/* .revisionOutput */ .rL },
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
/* harmony import */ var _connect_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3250);
/* harmony import */ var _inputs_duration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67581);
/* harmony import */ var _inputs_shared_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35864);
/* harmony import */ var _inputs_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34565);
/* harmony import */ var _inputs_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86806);
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14073);







const revision = (0,_inputs_text_js__WEBPACK_IMPORTED_MODULE_5__/* .pattern */ .T1)(/^(\d{1,10}|[a-z0-9][-a-z0-9.]{0,252})$/, 'a revision number, as `kubectl rollout history` shows it, or the name of a ControllerRevision', 'Whole number, or the name of a ControllerRevision of a StatefulSet');
const definitions = {
    ..._connect_cluster_js__WEBPACK_IMPORTED_MODULE_0__/* .clusterInputs */ .g$,
    settings: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_4__/* .lenient */ .W_)(_inputs_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .settings */ .W0),
    namespace: _inputs_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .namespace */ .MF,
    workload: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_4__/* .required */ .mw)(_inputs_text_js__WEBPACK_IMPORTED_MODULE_5__/* .kubeName */ .L6, {
        says: 'Deployment, StatefulSet or Rollout that is released.',
        example: 'shop',
    }),
    'workload-kind': _connect_cluster_js__WEBPACK_IMPORTED_MODULE_0__/* .workloadKind */ .K5,
    revision: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_4__/* .maybe */ .no)(revision, {
        says: 'Revision to return to; empty = only end the canary.',
        example: '7',
    }),
    reason: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_4__/* .lenient */ .W_)((0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_4__/* .required */ .mw)((0,_inputs_text_js__WEBPACK_IMPORTED_MODULE_5__/* .line */ .n8)(), {
        says: 'Why; kept in the log, the output `rolled-back` and on the workload (annotation sluice.dev/rolled-back).',
        example: 'error burst',
    }), 'no reason that could be read was given'),
    timeout: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_4__/* .lenient */ .W_)((0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_inputs_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(1000, 6 * 3_600_000), '5m', {
        says: 'How long the rollback may take.',
        example: '10m',
    })),
    drain: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_4__/* .lenient */ .W_)(_inputs_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .drain */ .Ze),
    'git-token': _connect_git_js__WEBPACK_IMPORTED_MODULE_1__/* .lenientGitToken */ .HZ,
    ..._inputs_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .reported */ .Y6,
    'dry-run': _inputs_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .dryRun */ .PA,
};
const declaration = {
    name: 'rollback-canary',
    summary: 'Takes users back: exposure 0, canary away, perhaps an earlier revision; from the cluster alone',
    inputs: definitions,
    outputs: {
        revision: _action_js__WEBPACK_IMPORTED_MODULE_6__/* .revisionOutput */ .rL,
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
// EXTERNAL MODULE: ./lib/actions/gate-agreement/inputs.js
var gate_agreement_inputs = __webpack_require__(43601);
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
// EXTERNAL MODULE: ./lib/actions/notify/inputs.js
var notify_inputs = __webpack_require__(77144);
// EXTERNAL MODULE: ./lib/actions/promote-canary/inputs.js
var promote_canary_inputs = __webpack_require__(97302);
// EXTERNAL MODULE: ./lib/actions/rollback-canary/inputs.js
var rollback_canary_inputs = __webpack_require__(51270);
// EXTERNAL MODULE: ./lib/actions/sweep/inputs.js
var sweep_inputs = __webpack_require__(23187);
// EXTERNAL MODULE: ./lib/actions/validate/inputs.js
var validate_inputs = __webpack_require__(74421);
// EXTERNAL MODULE: ./lib/actions/verify-evidence/inputs.js
var verify_evidence_inputs = __webpack_require__(22628);
;// CONCATENATED MODULE: ./lib/actions/declarations.js
















/** What every action takes and gives: for the generated files and for the suite of bad values. */
const declarations = {
    'decide-promote': inputs/* declaration */.H,
    'deploy-canary': deploy_canary_inputs/* declaration */.H,
    'gate-agreement': gate_agreement_inputs/* declaration */.H,
    'gate-consistency': gate_consistency_inputs/* declaration */.H,
    'gate-health': gate_health_inputs/* declaration */.H,
    'gate-logs': gate_logs_inputs/* declaration */.H,
    'gate-messaging': gate_messaging_inputs/* declaration */.H,
    'gate-metrics': gate_metrics_inputs/* declaration */.H,
    'gate-scheduling': gate_scheduling_inputs/* declaration */.H,
    'inject-chaos': inject_chaos_inputs/* declaration */.H,
    notify: notify_inputs/* declaration */.HK,
    'promote-canary': promote_canary_inputs/* declaration */.H,
    'rollback-canary': rollback_canary_inputs/* declaration */.H,
    sweep: sweep_inputs/* declaration */.H,
    validate: validate_inputs/* declaration */.HK,
    'verify-evidence': verify_evidence_inputs/* declaration */.H,
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
/* harmony import */ var _inputs_shared_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35864);
/* harmony import */ var _inputs_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34565);
/* harmony import */ var _inputs_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86806);
/* harmony import */ var _inputs_yaml_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(23758);







const workflowFile = (0,_inputs_text_js__WEBPACK_IMPORTED_MODULE_5__/* .pattern */ .T1)(/^(?!\/)(?!.*(^|\/)\.\.(\/|$))[\w./-]{1,200}\.ya?ml$/, 'a workflow file inside the workspace, such as .github/workflows/release-checklist.yml', 'Path of a workflow');
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
const varsType = (0,_inputs_yaml_js__WEBPACK_IMPORTED_MODULE_6__.yaml)((0,_inputs_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)((0,_inputs_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(48_000)), 'map', 'JSON or YAML map of texts');
const givenType = {
    ...(0,_inputs_yaml_js__WEBPACK_IMPORTED_MODULE_6__.yaml)((0,_inputs_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)(scalar), 'map', 'JSON or YAML map of values'),
    form: { kind: 'yaml', holds: 'map', values: 'scalars' },
};
const definitions = {
    ..._connect_cluster_js__WEBPACK_IMPORTED_MODULE_0__/* .maybeClusterInputs */ .Eo,
    kubeconfig: {
        ..._connect_cluster_js__WEBPACK_IMPORTED_MODULE_0__/* .maybeClusterInputs */ .Eo.kubeconfig,
        says: 'Credentials for the cluster that is looked at; every secret in it is masked. Empty = the file that an earlier step of the job named in $KUBECONFIG.',
    },
    cluster: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)(_inputs_text_js__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zM, 'true', {
        says: 'Look at the cluster too; false = only the files are read, for pull requests that must not reach it.',
        example: 'false',
    }),
    workflow: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_4__/* .required */ .mw)(workflowFile, {
        says: 'The workflow whose steps are checked, and those of the same repository that it calls; check it out before.',
        example: '.github/workflows/release-checklist.yml',
    }),
    vars: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)(varsType, '{}', {
        says: 'The variables that the workflow reads.',
        example: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_4__/* .expression */ .dn)('toJSON(vars)'),
    }),
    inputs: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)(givenType, '{}', {
        says: 'The inputs that the workflow was started with.',
        example: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_4__/* .expression */ .dn)('toJSON(inputs)'),
    }),
    comment: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)(_inputs_text_js__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zM, 'false', {
        says: 'Say it in the pull request as well, and renew it there.',
        example: 'true',
    }),
    'github-token': _inputs_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .reported */ .Y6['github-token'],
    'pull-request': _inputs_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .reported */ .Y6['pull-request'],
};
const declaration = {
    name: 'validate',
    summary: 'Checks the values of all jobs, the rights, the workload, its metrics and its traffic before anything changes',
    inputs: definitions,
    outputs: {
        findings: 'JSON list of what would stop the release or make it hold: level, where, what, fix',
        faults: 'JSON list of what its faults will hit: step, experiment, pods, percentOfCanary, percentOfAll, durationSeconds, targets, endedBy',
        'comment-url': 'Address of the comment, empty when none was written',
        presets: 'JSON list of the presets of gate-metrics that the pods can serve',
    },
    post: false,
};


/***/ }),

/***/ 22628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ definitions),
/* harmony export */   H: () => (/* binding */ declaration)
/* harmony export */ });
/* harmony import */ var _connect_cluster_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58328);
/* harmony import */ var _inputs_decision_ledger_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98709);
/* harmony import */ var _inputs_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34565);
/* harmony import */ var _inputs_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86806);
/* harmony import */ var _inputs_url_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85060);





const ledgers = (0,_inputs_text_js__WEBPACK_IMPORTED_MODULE_3__/* .pattern */ .T1)(/^(file|branch|sigstore|attestation|fabric)(\s*,\s*(file|branch|sigstore|attestation|fabric))*$/, 'a list of file, branch, sigstore, attestation, fabric with commas', 'List of ledgers with commas');
const branchAddress = (0,_inputs_text_js__WEBPACK_IMPORTED_MODULE_3__/* .pattern */ .T1)(/^[\w.-]+\/[\w.-]+:[A-Za-z0-9][\w./-]{0,199}$/, 'OWNER/NAME:BRANCH', 'Repository and branch');
const clusterRow = { type: _connect_cluster_js__WEBPACK_IMPORTED_MODULE_0__/* .clusterInputs */ .g$.kubeconfig.type };
const definitions = {
    bundles: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(_inputs_text_js__WEBPACK_IMPORTED_MODULE_3__/* .workspaceFolder */ .ih, '.sluice', {
        says: 'Folder inside the workspace that holds the bundles of a release, in whatever folders below it.',
        example: 'bundles',
    }),
    bundle: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .maybe */ .no)(_inputs_text_js__WEBPACK_IMPORTED_MODULE_3__/* .workspaceFolder */ .ih, {
        says: 'The one bundle that is verified, and the stages before it; empty = the newest one by its stage, or that of the workload.',
        example: '.sluice/bundle',
    }),
    workload: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .maybe */ .no)(_inputs_text_js__WEBPACK_IMPORTED_MODULE_3__/* .kubeName */ .L6, {
        says: 'Workload to begin with: what it runs must be what was decided; needs namespace and kubeconfig.',
        example: 'shop',
    }),
    namespace: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .maybe */ .no)(_inputs_text_js__WEBPACK_IMPORTED_MODULE_3__/* .kubeName */ .L6, { says: 'Namespace of that workload.', example: 'shop' }),
    kubeconfig: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .maybe */ .no)(clusterRow.type, {
        says: 'Credentials for the cluster of that workload; reading is enough.',
        example: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .expression */ .dn)('secrets.KUBECONFIG'),
    }),
    context: _connect_cluster_js__WEBPACK_IMPORTED_MODULE_0__/* .clusterInputs */ .g$.context,
    root: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .maybe */ .no)(_inputs_decision_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Digest */ .sI, {
        says: 'Evidence root that the bundle must have, as something else said it.',
        example: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .expression */ .dn)('needs.decide.outputs.evidence-root'),
    }),
    keys: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .maybe */ .no)(_inputs_text_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq, {
        says: 'Public keys whose signatures are trusted, PEM, one after another.',
        example: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .expression */ .dn)('vars.SLUICE_LEDGER_KEYS'),
    }),
    'ledger-file': _inputs_decision_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .ledgerFile */ .SB,
    branch: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .maybe */ .no)(branchAddress, {
        says: 'Branch ledger that is read.',
        example: 'acme/shop:sluice-ledger',
    }),
    'github-token': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .maybe */ .no)((0,_inputs_text_js__WEBPACK_IMPORTED_MODULE_3__/* .line */ .n8)(4000), {
        says: 'Token that may read that repository.',
        example: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .expression */ .dn)('github.token'),
    }),
    'trusted-root': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .maybe */ .no)(_inputs_text_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq, {
        says: "Sigstore's trusted root (JSON) for signatures and attestations; nothing is asked over the network.",
        example: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .expression */ .dn)('vars.SIGSTORE_TRUSTED_ROOT'),
    }),
    identity: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .maybe */ .no)((0,_inputs_text_js__WEBPACK_IMPORTED_MODULE_3__/* .line */ .n8)(1000), {
        says: 'Whose certificate it must be: the address of a workflow at its ref, or /PATTERN/ of it.',
        example: 'https://github.com/acme/shop/.github/workflows/canary-stage.yml@refs/heads/main',
    }),
    issuer: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_inputs_url_js__WEBPACK_IMPORTED_MODULE_4__/* .url */ .O)(true), 'https://token.actions.githubusercontent.com', {
        says: 'Who vouched for that identity.',
        example: 'https://token.actions.githubusercontent.com',
    }),
    fabric: _inputs_decision_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .fabric */ .CS,
    'fabric-key': _inputs_decision_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .fabricKey */ .$c,
    'require-ledgers': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .maybe */ .no)(ledgers, {
        says: 'Ledgers whose word is needed; one that could not be asked is as bad as one that says something else.',
        example: 'sigstore, fabric',
    }),
    unseen: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_inputs_text_js__WEBPACK_IMPORTED_MODULE_3__/* .choice */ .Yq)('fail', 'warn'), 'fail', {
        says: 'What the step does when nothing is wrong, but something could not be looked at.',
        example: 'warn',
    }),
};
const declaration = {
    name: 'verify-evidence',
    summary: 'Verifies decisions and who keeps them, from one bundle or from what a workload runs, back to stage 1',
    inputs: definitions,
    outputs: {
        verified: 'holds, wrong or unseen',
        findings: 'JSON: each stage with what holds, what is wrong, what could not be looked at',
    },
    post: false,
};


/***/ }),

/***/ 3250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HZ: () => (/* binding */ lenientGitToken),
/* harmony export */   OW: () => (/* binding */ gitToken),
/* harmony export */   sZ: () => (/* binding */ gitOpener)
/* harmony export */ });
/* harmony import */ var _inputs_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34565);
/* harmony import */ var _inputs_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86806);


const row = (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)((0,_inputs_text_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)(4000), {
    says: 'Token that may commit where `git` of deploy-canary says (contents: write; with pull-request also pull-requests: write).',
    example: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_0__/* .expression */ .dn)('secrets.DEPLOY_REPOSITORY_TOKEN'),
});
const gitToken = row;
/** Of ways back: a token that cannot be used stands in no one's way. */
const lenientGitToken = (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_0__/* .lenient */ .W_)(row);
/** Opens repositories with this token; undefined without one. */
function gitOpener(runtime, token) {
    if (token === undefined)
        return undefined;
    runtime.mask(token);
    return async (repository) => {
        const { githubRepository } = await Promise.all(/* import() */[__webpack_require__.e(1758), __webpack_require__.e(1268)]).then(__webpack_require__.bind(__webpack_require__, 61268));
        return githubRepository(runtime.run, token, {
            repository,
            input: 'git',
            signal: runtime.signal,
        });
    };
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
/* harmony import */ var _ledger_gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58071);
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
/* harmony import */ var _ledger_gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58071);
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

/***/ 98709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $c: () => (/* binding */ fabricKey),
/* harmony export */   CS: () => (/* binding */ fabric),
/* harmony export */   SB: () => (/* binding */ ledgerFile),
/* harmony export */   hE: () => (/* binding */ ledgerInputs),
/* harmony export */   sI: () => (/* binding */ sha256Digest)
/* harmony export */ });
/* unused harmony export ledgerBranch */
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50976);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34565);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86806);
/* harmony import */ var _url_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85060);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23758);





/** Rows of what keeps decisions, and of what verifies them: their words stand once. */
const ledgerList = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .pattern */ .T1)(/^(none|(file|branch|sigstore|attestation|fabric)(\s*,\s*(file|branch|sigstore|attestation|fabric))*)$/, 'none, or a list of file, branch, sigstore, attestation, fabric with commas', 'List of ledgers with commas');
const workspaceFile = { ..._text_js__WEBPACK_IMPORTED_MODULE_2__/* .workspaceFolder */ .ih, words: 'Path of a file' };
const ledgerFile = (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(workspaceFile, '.sluice/ledger/ledger.ndjson', {
    says: 'The file ledger, inside the workspace; jobs carry it on as they carry evidence.',
    example: '.sluice/ledger/ledger.ndjson',
});
const ledgerBranch = (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .pattern */ .T1)(/^(?!.*(\.\.|\/\/|\.lock$))[A-Za-z0-9][\w./-]{0,199}$/, 'the name of a branch', 'Branch'), 'sluice-ledger', {
    says: 'Where in this repository the lines stand that make up the ledger `branch`; made when it is not there.',
    example: 'sluice-ledger',
});
const address = (value, path) => (0,_url_js__WEBPACK_IMPORTED_MODULE_3__/* .url */ .O)().read(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq(2000)(value, path), path);
const servers = _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({
    fulcio: address,
    rekor: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq(address),
    'rekor-version': _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .withDefault */ .IQ(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeNumber */ .rD(1, 2), 1),
    timestamp: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq(address),
});
const sigstoreServers = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_4__.yaml)((value, name) => {
    const given = servers(value, name);
    return {
        fulcio: given.fulcio,
        rekor: given.rekor,
        rekorVersion: given['rekor-version'] === 2 ? 2 : 1,
        timestamp: given.timestamp,
    };
}, 'map');
const name = _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq(200, { form: /^[A-Za-z0-9][\w.-]*$/, what: 'a name' });
const pem = _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq(20_000, {
    form: /^\s*-----BEGIN CERTIFICATE-----[\sA-Za-z0-9+/=-]+-----END CERTIFICATE-----\s*$/,
    what: 'a certificate as PEM',
});
const peerAddress = _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq(300, {
    form: /^(grpcs:\/\/[\w.-]+|grpc:\/\/(127\.\d+\.\d+\.\d+|localhost)):\d{1,5}$/,
    what: 'an address such as grpcs://peer0.org1.example:7051 (grpc:// only on this machine)',
});
const fabricShape = _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({
    peer: peerAddress,
    msp: name,
    channel: name,
    chaincode: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .withDefault */ .IQ(name, 'sluice'),
    certificate: pem,
    ca: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq(pem),
    'server-name': _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq(name),
});
const fabricPeer = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_4__.yaml)((value, path) => {
    const { 'server-name': serverName, ca, ...given } = fabricShape(value, path);
    return { ...given, ca, serverName };
}, 'map');
const fabric = (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .maybe */ .no)(fabricPeer, {
    says: 'Peer of the Fabric channel for the ledger `fabric`: {peer, msp, channel, chaincode, certificate, ca, server-name} (docs/evidence.md).',
    example: '{peer: "grpcs://peer0.org1.example:7051", msp: Org1MSP, channel: audit, certificate: "-----BEGIN CERTIFICATE-----\\nMIIB\\n-----END CERTIFICATE-----"}',
});
const fabricKey = (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .maybe */ .no)(_text_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, {
    says: 'Private key of that certificate, as PEM, from a secret.',
    example: (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .expression */ .dn)('secrets.FABRIC_KEY'),
});
const sha256Digest = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .pattern */ .T1)(/^[0-9a-f]{64}$/, 'a SHA-256 of 64 hexadecimal digits', 'SHA-256');
/** What decide-promote takes. */
const ledgerInputs = {
    ledger: (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(ledgerList, 'file', {
        says: 'Who keeps the statement of the decision, several at once: file, branch, sigstore, attestation, fabric (docs/evidence.md says what each proves), or none.',
        example: 'branch, sigstore',
    }),
    'ledger-failure': (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)('fail', 'fall-back'), 'fail', {
        says: 'When a ledger does not take the statement of a promotion: fail = nothing is promoted; fall-back = the others are enough, at least one must have it. A rollback or hold is never stopped by a ledger.',
        example: 'fall-back',
    }),
    'ledger-file': ledgerFile,
    'ledger-branch': ledgerBranch,
    'signing-key': (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .maybe */ .no)(_text_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, {
        says: 'Private Ed25519 key that signs the lines of file and branch, from a secret (`sluice keygen`); empty = lines are chained and not signed.',
        example: (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .expression */ .dn)('secrets.SLUICE_SIGNING_KEY'),
    }),
    'previous-root': (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .maybe */ .no)(sha256Digest, {
        says: 'Output `evidence-root` of the stage before; empty = as the ledgers know it.',
        example: (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .expression */ .dn)('needs.stage-1.outputs.evidence-root'),
    }),
    sigstore: (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .maybe */ .no)(sigstoreServers, {
        says: 'Addresses for the ledger `sigstore`: {fulcio, rekor, rekor-version, timestamp}; empty = the public Sigstore.',
        example: '{fulcio: "https://fulcio.example", timestamp: "https://timestamp.example"}',
    }),
    fabric,
    'fabric-key': fabricKey,
};


/***/ }),

/***/ 55196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ noticeOf),
/* harmony export */   W: () => (/* binding */ noticeEvents)
/* harmony export */ });
/* harmony import */ var _evidence_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13431);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26749);


/** What is told: a decision, or a fault that was left behind. */
const noticeEvents = ['rollback', 'hold', 'promote', 'leaked'];
const icons = { leaked: '🧯' };
function noticeOf(model, about) {
    const { event, detail } = about;
    const leaked = event === 'leaked';
    return {
        key: (0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_0__.sha256)(JSON.stringify([event, model.decisionId, leaked ? detail : ''])).slice(0, 16),
        event,
        icon: leaked ? icons.leaked : model.icon,
        title: leaked
            ? `A fault was left behind in ${about.namespace}: ${about.workload}`
            : model.title,
        environment: model.environment,
        lead: leaked
            ? (0,_redact_js__WEBPACK_IMPORTED_MODULE_1__.redact)(detail)
            : [model.lead, model.compared].filter((one) => one !== '').join(' '),
        users: [model.users.said, model.users.met, model.users.next]
            .filter((one) => one !== '')
            .join(' '),
        rows: event === 'promote' ? [] : model.rows.map(rowText),
        problems: [...model.problems, ...model.warnings],
        links: linksOf(model),
        fallbackCommand: event === 'promote' ? '' : model.fallbackCommand,
        ...{ namespace: about.namespace, workload: about.workload, deciding: about.deciding },
        ...{ release: model.release, time: model.time, commit: model.commit, root: model.root },
    };
}
const rowText = ({ title, canary, stable, allowed, note }) => [
    `${title}: ${canary.value}${canary.counts === '' ? '' : ` (${canary.counts})`}`,
    ...(stable.value === '–' ? [] : [`stable ${stable.value}`]),
    ...(allowed === '–' ? [] : [`allowed ${allowed}`]),
    ...(note === '' ? [] : [note]),
].join(', ');
const linksOf = ({ links }) => [
    { label: 'report and bundle', address: links.artifacts },
    { label: 'run', address: links.run },
    { label: 'pull request', address: links.pullRequest },
    { label: 'roll back', address: links.rollback },
].filter(({ address }) => address !== '');


/***/ }),

/***/ 26749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   redact: () => (/* binding */ redact)
/* harmony export */ });
const gone = '[redacted]';
/** What looks like a secret by its form: who issued it says so in its first letters. */
const issued = [
    /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(-----END [A-Z ]*PRIVATE KEY-----|$)/g,
    /\bgh[pousr]_[A-Za-z0-9]{20,255}/g,
    /\bgithub_pat_[A-Za-z0-9_]{20,255}/g,
    /\bglpat-[A-Za-z0-9_-]{15,}/g,
    /\bxox[abeoprs]-[A-Za-z0-9-]{10,}/g,
    /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g,
    /\bAIza[A-Za-z0-9_-]{30,}/g,
    /\b[sr]k_(?:live|test)_[A-Za-z0-9]{10,}/g,
    /\beyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}(?:\.[A-Za-z0-9_-]*)?/g,
    /\b(?:npm_|hvs\.|dop_v1_|SG\.)[A-Za-z0-9_.-]{20,}/g,
];
/** `password=…`, `"token": "…"`, `--secret …`: the name stays, the value goes. */
const namedValue = /((?:pass(?:word|wd|phrase)?|pwd|secret|token|api[_-]?key|access[_-]?key|private[_-]?key|client[_-]?secret|credentials?|auth[_-]?key|session[_-]?id|cookie|dsn)["']?\s{0,3}[=:]\s{0,3})(?!\[redacted)("[^"\n]{0,2000}"|'[^'\n]{0,2000}'|[^\s,;&"'}\])]{1,2000})/gi;
const authorization = /\b(bearer|basic|authorization:(?: bearer| basic| token)?)\s{1,3}[A-Za-z0-9+/_.~=-]{6,2000}/gi;
/** `scheme://user:password@host`. */
const userInfo = /(\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s/:@]{0,200}:)[^\s/@]{1,500}@/gi;
/** Keys as people print them: hexadecimal, except the digest of an image. */
const hexadecimal = /(?<!sha256:)(?<![A-Za-z0-9])[0-9a-fA-F]{32,}(?![A-Za-z0-9])/g;
const run = /[A-Za-z0-9+/_=-]{20,}/g;
/** Text of the cluster without its secrets: by the form of known tokens, by the name before a value, and by what only chance writes. */
function redact(text) {
    let said = text;
    for (const form of issued)
        said = said.replace(form, gone);
    return said
        .replace(authorization, `$1 ${gone}`)
        .replace(namedValue, `$1${gone}`)
        .replace(userInfo, `$1${gone}@`)
        .replace(hexadecimal, gone)
        .replace(run, (found) => (isRandom(found) ? gone : found));
}
/** Upper case, lower case and digits mixed within one run, with the entropy of chance: no word, path or name of a pod is. */
function isRandom(found) {
    return found
        .split(/[/_-](?=[a-z]+[/_-]|[a-z]+$)/)
        .some((part) => part.length >= 20 &&
        /[a-z]/.test(part) &&
        /[A-Z]/.test(part) &&
        /\d/.test(part) &&
        entropyBits(part) >= 3.8);
}
/** Shannon entropy per character. */
function entropyBits(text) {
    const counts = new Map();
    for (const c of text)
        counts.set(c, (counts.get(c) ?? 0) + 1);
    return [...counts.values()].reduce((sum, n) => {
        const p = n / text.length;
        return sum - p * Math.log2(p);
    }, 0);
}


/***/ })

};

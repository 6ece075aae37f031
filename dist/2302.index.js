export const id = 2302;
export const ids = [2302];
export const modules = {

/***/ 32302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ definitions),
/* harmony export */   H: () => (/* binding */ declaration)
/* harmony export */ });
/* harmony import */ var _connect_cluster_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58328);
/* harmony import */ var _connect_metric_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50784);
/* harmony import */ var _connect_policy_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43478);
/* harmony import */ var _decision_policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7686);
/* harmony import */ var _gates_metrics_checks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2245);
/* harmony import */ var _gates_metrics_earlier_days_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79740);
/* harmony import */ var _inputs_duration_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67581);
/* harmony import */ var _inputs_numbers_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(66159);
/* harmony import */ var _inputs_shared_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(35864);
/* harmony import */ var _inputs_table_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(34565);
/* harmony import */ var _inputs_text_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(86806);
/* harmony import */ var _inputs_yaml_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(23758);
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(14073);
/* harmony import */ var _diagnosis_inputs_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(75954);














const checks = (0,_inputs_yaml_js__WEBPACK_IMPORTED_MODULE_11__.yaml)(_gates_metrics_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .parseChecks */ .B, 'list', 'YAML list of checks');
/** Whose numbers, and which. */
const subjectInputs = {
    mode: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_9__/* .optional */ .lq)((0,_inputs_text_js__WEBPACK_IMPORTED_MODULE_10__/* .choice */ .Yq)('canary', 'baseline'), 'canary', {
        says: 'Judge a canary, or measure the old version before a release.',
        example: 'baseline',
    }),
    release: _inputs_shared_js__WEBPACK_IMPORTED_MODULE_8__/* .maybeRelease */ .yG,
    namespace: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_9__/* .maybe */ .no)(_inputs_text_js__WEBPACK_IMPORTED_MODULE_10__/* .kubeName */ .L6, { says: 'Namespace (mode baseline).', example: 'shop' }),
    workload: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_9__/* .maybe */ .no)(_inputs_text_js__WEBPACK_IMPORTED_MODULE_10__/* .kubeName */ .L6, {
        says: 'Deployment or StatefulSet (mode baseline).',
        example: 'shop',
    }),
    'workload-kind': _connect_cluster_js__WEBPACK_IMPORTED_MODULE_0__/* .workloadKind */ .K5,
    ..._connect_metric_source_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceInputs */ .ZU,
    checks: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_9__/* .maybe */ .no)(checks, {
        says: 'What is measured; empty = the presets for a Go service (docs/gate-metrics.md).',
        example: '[{name: http-error-rate, preset: http-error-rate}]',
    }),
    policy: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_9__/* .maybe */ .no)((0,_inputs_yaml_js__WEBPACK_IMPORTED_MODULE_11__.yaml)(_decision_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .parsePolicy */ .ON, 'map'), {
        says: 'The policy of decide-promote, whose limits then count while the gate looks; empty without a policy-source = the gate looks at none.',
        example: '{dimensions: {error-rate: {limit: 0.1%}}}',
    }),
    ..._connect_policy_source_js__WEBPACK_IMPORTED_MODULE_2__/* .policySourceInputs */ .v,
    baseline: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_9__/* .maybe */ .no)(_inputs_text_js__WEBPACK_IMPORTED_MODULE_10__/* .json */ .Pq, {
        says: 'Output `evidence` of the baseline step.',
        example: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_9__/* .expression */ .dn)('needs.baseline.outputs.evidence'),
    }),
    previous: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_9__/* .maybe */ .no)(_inputs_text_js__WEBPACK_IMPORTED_MODULE_10__/* .json */ .Pq, {
        says: 'Decision of the stage before: its evidence is carried on, one alpha for the whole release.',
        example: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_9__/* .expression */ .dn)('needs.stage-1.outputs.decision'),
    }),
};
/** How long and how strictly. */
const judgeInputs = {
    'baseline-window': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_9__/* .optional */ .lq)((0,_inputs_duration_js__WEBPACK_IMPORTED_MODULE_6__/* .duration */ .p0)(1000, 24 * 3_600_000), '3m', {
        says: 'How long the old version is measured (mode baseline).',
        example: '5m',
    }),
    interval: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_9__/* .optional */ .lq)((0,_inputs_duration_js__WEBPACK_IMPORTED_MODULE_6__/* .duration */ .p0)(200, 3_600_000), '15s', {
        says: 'Time between two ticks.',
        example: '30s',
    }),
    duration: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_9__/* .optional */ .lq)((0,_inputs_duration_js__WEBPACK_IMPORTED_MODULE_6__/* .duration */ .p0)(1000, 24 * 3_600_000), '10m', {
        says: 'How long the gate judges at most.',
        example: '20m',
    }),
    bake: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_9__/* .optional */ .lq)((0,_inputs_duration_js__WEBPACK_IMPORTED_MODULE_6__/* .duration */ .p0)(0, 24 * 3_600_000), '10m', {
        says: 'Shortest time before the judge may pass early; it fails at any tick.',
        example: '5m',
    }),
    faults: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_9__/* .optional */ .lq)((0,_inputs_numbers_js__WEBPACK_IMPORTED_MODULE_7__/* .integer */ .nd)(0, 20), '0', {
        says: 'Faults that inject-chaos begins while this gate watches; the judge looks for harm from each of them on.',
        example: '1',
    }),
    'warm-up': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_9__/* .optional */ .lq)((0,_inputs_duration_js__WEBPACK_IMPORTED_MODULE_6__/* .duration */ .p0)(0, 3_600_000), '0s', {
        says: 'Ticks at the beginning that say nothing, since caches are cold.',
        example: '1m',
    }),
    'min-events': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_9__/* .optional */ .lq)((0,_inputs_numbers_js__WEBPACK_IMPORTED_MODULE_7__/* .integer */ .nd)(1, 1_000_000_000), '100', {
        says: 'Fewest requests of the canary for a pass.',
        example: '500',
    }),
    'min-ticks': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_9__/* .optional */ .lq)((0,_inputs_numbers_js__WEBPACK_IMPORTED_MODULE_7__/* .integer */ .nd)(1, 100_000), '5', {
        says: 'Fewest ticks with data for a pass.',
        example: '20',
    }),
    alpha: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_9__/* .optional */ .lq)((0,_inputs_numbers_js__WEBPACK_IMPORTED_MODULE_7__/* .decimal */ ._)(0.000001, 0.5), '0.01', {
        says: 'Probability of failing a good release in this stage.',
        example: '0.001',
    }),
};
const definitions = {
    ..._connect_cluster_js__WEBPACK_IMPORTED_MODULE_0__/* .clusterInputs */ .g$,
    ...subjectInputs,
    ...judgeInputs,
    ..._gates_metrics_earlier_days_js__WEBPACK_IMPORTED_MODULE_5__/* .historyInputs */ .ck,
    'check-name': (0,_inputs_shared_js__WEBPACK_IMPORTED_MODULE_8__/* .checkName */ .I3)('gate-metrics', 'gate-metrics-db'),
    'on-fail': _inputs_shared_js__WEBPACK_IMPORTED_MODULE_8__/* .onFail */ .ac,
    'evidence-folder': _inputs_shared_js__WEBPACK_IMPORTED_MODULE_8__/* .evidenceFolder */ .ek,
    ..._diagnosis_inputs_js__WEBPACK_IMPORTED_MODULE_12__/* .diagnosisInputs */ .j,
};
const declaration = {
    name: 'gate-metrics',
    summary: 'Judges the canary against the baseline, its limits and the time before the release',
    inputs: definitions,
    outputs: {
        evidence: (0,_action_js__WEBPACK_IMPORTED_MODULE_13__/* .evidenceOutput */ .d0)('What was measured and judged'),
        verdict: _action_js__WEBPACK_IMPORTED_MODULE_13__/* .verdictOutput */ .zM,
    },
    post: false,
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
async function sourceOf(inputs, cluster, runtime, pods, released = {}, heard) {
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
            const { podMetrics } = await Promise.all(/* import() */[__webpack_require__.e(2856), __webpack_require__.e(8615), __webpack_require__.e(6532)]).then(__webpack_require__.bind(__webpack_require__, 33781));
            return podMetrics({ cluster, clock }, {
                port: portOf(inputs.port, pods, released),
                path: inputs.path,
                maxPods: inputs['max-pods'],
                patience,
                heard,
            });
        }
        case 'prometheus': {
            const address = needed('prometheus-url', 'Example: https://prometheus.example.');
            (0,_inputs_url_js__WEBPACK_IMPORTED_MODULE_6__/* .url */ .O)(inputs['allow-http']).read(address, 'prometheus-url');
            const token = inputs['prometheus-token'];
            const { prometheus } = await Promise.all(/* import() */[__webpack_require__.e(2856), __webpack_require__.e(8615), __webpack_require__.e(6128), __webpack_require__.e(4200)]).then(__webpack_require__.bind(__webpack_require__, 96128));
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

/***/ 43478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ policySourceOf),
/* harmony export */   v: () => (/* binding */ policySourceInputs)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _inputs_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67581);
/* harmony import */ var _inputs_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34565);
/* harmony import */ var _inputs_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86806);
/* harmony import */ var _inputs_url_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85060);





const name = (0,_inputs_text_js__WEBPACK_IMPORTED_MODULE_3__/* .pattern */ .T1)(/^[\w.-]{1,128}$/, 'a name', 'Name');
const sourceForm = /^(inline|variable|file:(?!\/)(?!.*(^|[/:])\.\.(\/|$))[\w./-]{1,200}|configmap:[a-z0-9][-a-z0-9]{0,62}\/[a-z0-9][-a-z0-9.]{0,252}#[\w.-]{1,253}|consul:(?!\/)[\w./-]{1,500})$/;
/** Inputs that say where the policy stands, and how a change of it is taken. */
const policySourceInputs = {
    'policy-source': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_inputs_text_js__WEBPACK_IMPORTED_MODULE_3__/* .pattern */ .T1)(sourceForm, 'inline, variable, file:PATH, configmap:NAMESPACE/NAME#KEY or consul:KEY', 'Source of the policy', 1000), 'inline', {
        says: 'Where the policy stands: in the input policy (inline; variable when that input is a variable of the repository), in a file of the workspace, in a ConfigMap, or under a key of Consul (docs/policy.md).',
        example: 'consul:sluice/shop',
    }),
    'policy-max-age': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_inputs_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(10_000, 24 * 3_600_000), '10m', {
        says: 'How old the last valid policy may be while its source does not answer; past it everything holds.',
        example: '5m',
    }),
    loosening: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_inputs_text_js__WEBPACK_IMPORTED_MODULE_3__/* .choice */ .Yq)('refuse', 'allow'), 'refuse', {
        says: 'What a policy does that allows more than the one in force at the first stage of the release: refuse holds, allow takes it.',
        example: 'allow',
    }),
    'consul-url': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .maybe */ .no)((0,_inputs_url_js__WEBPACK_IMPORTED_MODULE_4__/* .url */ .O)(true), {
        says: 'Address of Consul (policy-source consul:KEY).',
        example: 'https://consul.example:8501',
    }),
    'consul-token': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .maybe */ .no)((0,_inputs_text_js__WEBPACK_IMPORTED_MODULE_3__/* .line */ .n8)(4000), {
        says: 'ACL token that may read the key.',
        example: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .expression */ .dn)('secrets.CONSUL_TOKEN'),
    }),
    'consul-datacenter': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .maybe */ .no)(name, { says: 'Datacenter of the key.', example: 'dc1' }),
    'consul-namespace': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .maybe */ .no)(name, {
        says: 'Where the key lives, in Consul Enterprise.',
        example: 'shop',
    }),
    'consul-partition': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .maybe */ .no)(name, {
        says: 'Admin partition of the key (Consul Enterprise).',
        example: 'payments',
    }),
    'consul-ca': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .maybe */ .no)(_inputs_text_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq, {
        says: "Certificates of the authorities that sign Consul's certificate, as PEM; empty = those of the machine.",
        example: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .expression */ .dn)('vars.CONSUL_CA'),
    }),
    'consul-client-cert': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .maybe */ .no)(_inputs_text_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq, {
        says: 'Certificate of the client as PEM, where Consul asks for one.',
        example: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .expression */ .dn)('secrets.CONSUL_CERT'),
    }),
    'consul-client-key': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .maybe */ .no)(_inputs_text_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq, {
        says: 'Key of that certificate as PEM.',
        example: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .expression */ .dn)('secrets.CONSUL_KEY'),
    }),
    'consul-server-name': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .maybe */ .no)(name, {
        says: "What Consul's certificate names, where it is not the address.",
        example: 'server.dc1.consul',
    }),
};
/** The source that the inputs name; undefined for the step's own input. `cluster` is asked for only when the policy stands there. */
async function policySourceOf(inputs, runtime, given, cluster) {
    const source = inputs['policy-source'];
    const { clock } = runtime;
    const [kind = '', about = ''] = [source.split(':', 1)[0], source.slice(source.indexOf(':') + 1)];
    if (kind !== 'inline' && kind !== 'variable' && given.trim() !== '')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`It is given, and the policy is to come from ${source}.`, {
            input: 'policy',
            fix: 'Leave one of the two out: which one counts must not be a guess.',
        });
    switch (kind) {
        case 'file': {
            const { policyFile } = await __webpack_require__.e(/* import() */ 6685).then(__webpack_require__.bind(__webpack_require__, 6685));
            return policyFile(clock, runtime.workspace, about);
        }
        case 'configmap': {
            const [place = '', key = ''] = about.split('#');
            const [namespace = '', object = ''] = place.split('/');
            const { policyConfigMap } = await __webpack_require__.e(/* import() */ 8594).then(__webpack_require__.bind(__webpack_require__, 88594));
            return policyConfigMap(clock, await cluster(), { namespace, name: object, key });
        }
        case 'consul': {
            const { consulKey } = await __webpack_require__.e(/* import() */ 5178).then(__webpack_require__.bind(__webpack_require__, 45178));
            return consulKey(clock, consulAddress(inputs, runtime), about);
        }
        default: {
            const { givenPolicy } = await __webpack_require__.e(/* import() */ 2928).then(__webpack_require__.bind(__webpack_require__, 42928));
            return givenPolicy(source, given);
        }
    }
}
function consulAddress(inputs, runtime) {
    const address = inputs['consul-url'];
    if (address === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`It is required with policy-source: ${inputs['policy-source']}.`, {
            input: 'consul-url',
            fix: 'Example: https://consul.example:8501.',
        });
    (0,_inputs_url_js__WEBPACK_IMPORTED_MODULE_4__/* .url */ .O)(inputs['allow-http']).read(address, 'consul-url');
    const secret = (value) => {
        if (value !== undefined)
            runtime.mask(value);
        return value;
    };
    const [cert, key] = [inputs['consul-client-cert'], inputs['consul-client-key']];
    if ((cert === undefined) !== (key === undefined))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError('A certificate and its key belong together, and one of them is missing.', {
            input: cert === undefined ? 'consul-client-cert' : 'consul-client-key',
            fix: 'Give both, or neither.',
        });
    return {
        url: address,
        token: secret(inputs['consul-token']),
        datacenter: inputs['consul-datacenter'],
        namespace: inputs['consul-namespace'],
        partition: inputs['consul-partition'],
        tls: {
            ca: inputs['consul-ca'],
            cert,
            key: secret(key),
            serverName: inputs['consul-server-name'],
        },
    };
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


/***/ })

};

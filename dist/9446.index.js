export const id = 9446;
export const ids = [9446];
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

/***/ 32302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ definitions),
/* harmony export */   H: () => (/* binding */ declaration)
/* harmony export */ });
/* harmony import */ var _connect_cluster_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58328);
/* harmony import */ var _connect_metric_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50784);
/* harmony import */ var _gates_metrics_checks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87480);
/* harmony import */ var _gates_metrics_earlier_days_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79740);
/* harmony import */ var _inputs_duration_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67581);
/* harmony import */ var _inputs_numbers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(66159);
/* harmony import */ var _inputs_shared_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35864);
/* harmony import */ var _inputs_table_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(34565);
/* harmony import */ var _inputs_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(86806);
/* harmony import */ var _inputs_yaml_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(23758);
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(14073);











const checks = (0,_inputs_yaml_js__WEBPACK_IMPORTED_MODULE_9__/* .yaml */ .oQ)(_gates_metrics_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .parseChecks */ .B, 'list', 'YAML list of checks');
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

/***/ 40187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ parametersOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _gates_metrics_earlier_days_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79740);
/* harmony import */ var _gates_metrics_gate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32851);
/* harmony import */ var _gates_metrics_presets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33826);




/** What is asked; `achievedPercent` is the canary's share of the work, undefined before a release. */
function parametersOf(inputs, achievedPercent) {
    const windowMs = inputs.mode === 'baseline' ? inputs['baseline-window'] : inputs.duration;
    if (windowMs < inputs.interval)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError('It is longer than the whole window.', {
            input: 'interval',
            fix: 'Choose an interval that fits several times into the duration.',
        });
    const history = (0,_gates_metrics_earlier_days_js__WEBPACK_IMPORTED_MODULE_1__/* .historyParametersOf */ .K$)(inputs);
    const checks = inputs.checks ?? (inputs.source === 'sentry' ? _gates_metrics_presets_js__WEBPACK_IMPORTED_MODULE_3__/* .sessionChecks */ .U6 : _gates_metrics_presets_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultChecks */ .Li);
    return {
        checks,
        intervalSeconds: inputs.interval / 1000,
        horizon: Math.max(1, Math.floor(windowMs / inputs.interval)),
        alpha: inputs.alpha,
        minEvents: inputs['min-events'],
        minTicks: inputs['min-ticks'],
        bakeTicks: Math.ceil(inputs.bake / inputs.interval),
        warmupTicks: Math.ceil(inputs['warm-up'] / inputs.interval),
        weight: achievedPercent === undefined
            ? 0.5
            : Math.min(_gates_metrics_gate_js__WEBPACK_IMPORTED_MODULE_2__.fullWeight, Math.max(0.001, achievedPercent / 100)),
        adaptive: (0,_gates_metrics_earlier_days_js__WEBPACK_IMPORTED_MODULE_1__/* .adaptiveRuleOf */ .cj)(inputs),
        ...(inputs.faults > 0 ? { onsetSlots: inputs.faults } : {}),
        source: inputs.source,
        maxPods: inputs.source === 'pods' ? inputs['max-pods'] : null,
        patienceSeconds: inputs['source-patience'] / 1000,
        history: achievedPercent === undefined ? null : history,
    };
}


/***/ }),

/***/ 58328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ withCluster),
/* harmony export */   K5: () => (/* binding */ workloadKind),
/* harmony export */   g$: () => (/* binding */ clusterInputs)
/* harmony export */ });
/* harmony import */ var _evidence_release_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44692);
/* harmony import */ var _inputs_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34565);
/* harmony import */ var _inputs_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86806);



const kubeconfig = { ..._inputs_text_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, words: 'Kubeconfig as YAML, or base64 of it' };
/** Inputs of every action that talks to a cluster. */
const clusterInputs = {
    kubeconfig: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_1__/* .required */ .mw)(kubeconfig, {
        says: 'Credentials for the cluster; every secret in it is masked.',
        example: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_1__/* .expression */ .dn)('secrets.KUBECONFIG'),
    }),
    context: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_1__/* .maybe */ .no)((0,_inputs_text_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)(), {
        says: 'Context of the kubeconfig to use; empty = its current-context.',
        example: 'production',
    }),
};
/** What `workload` names. */
const workloadKind = (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_inputs_text_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(..._evidence_release_js__WEBPACK_IMPORTED_MODULE_0__/* .workloadKinds */ .dd), 'Deployment', {
    says: 'Kind of the workload.',
    example: 'StatefulSet',
});
/** Connects and masks the credentials. */
async function connect(inputs, runtime, options) {
    const [{ readKubeconfig }, { kubernetesCluster }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5724)]).then(__webpack_require__.bind(__webpack_require__, 35724)),
        __webpack_require__.e(/* import() */ 5024).then(__webpack_require__.bind(__webpack_require__, 25024)),
    ]);
    const mask = (secret) => runtime.mask(secret);
    const access = await readKubeconfig(inputs.kubeconfig, inputs.context, runtime.clock.now(), mask);
    for (const warning of access.warnings)
        runtime.log.warning(warning, 'kubeconfig');
    return kubernetesCluster(access, {
        clock: runtime.clock,
        signal: options.signal ?? runtime.signal,
        ...(options.deadlineMs === undefined ? {} : { deadlineMs: options.deadlineMs }),
    });
}
/** Runs `body` with a connection, which is closed whatever happens; `watches` ends before it, with everything that follows its signal. */
async function withCluster(inputs, runtime, body, options = {}) {
    const cluster = await connect(inputs, runtime, options);
    const watches = new AbortController();
    try {
        return await body(cluster, watches);
    }
    finally {
        watches.abort(new Error('finished'));
        await cluster.close();
    }
}


/***/ }),

/***/ 50784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HZ: () => (/* binding */ metricsPort),
/* harmony export */   ZU: () => (/* binding */ sourceInputs),
/* harmony export */   vz: () => (/* binding */ sourceOf)
/* harmony export */ });
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
                port: inputs.port ?? metricsPort(pods, released),
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

/***/ 87480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ parseChecks)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/inputs/duration.js
var duration = __webpack_require__(67581);
// EXTERNAL MODULE: ./lib/inputs/text.js
var inputs_text = __webpack_require__(86806);
;// CONCATENATED MODULE: ./lib/inputs/limit.js



const units = {
    '%': { of: 'share', times: 1 },
    B: { of: 'size', times: 1 },
    ...Object.fromEntries(['K', 'M', 'G', 'T'].flatMap((letter, i) => [
        [`${letter === 'K' ? 'k' : letter}B`, { of: 'size', times: 1000 ** (i + 1) }],
        [`${letter}iB`, { of: 'size', times: 1024 ** (i + 1) }],
        [`${letter}i`, { of: 'size', times: 1024 ** (i + 1) }],
    ])),
};
/** Units in which measurements are kept, and how a limit in them is written. */
const kept = {
    '1': { of: 'share', times: 100, named: 'a proportion', example: '0.5%' },
    percent: { of: 'share', times: 1, named: 'a percentage', example: '0.5%' },
    s: { of: 'time', times: 1000, named: 'a time', example: '300ms' },
    ms: { of: 'time', times: 1, named: 'a time', example: '300ms' },
    bytes: { of: 'size', times: 1, named: 'a size', example: '512MiB' },
};
const largest = 1e15;
/**
 * A limit in the unit that its measurement is kept in (`1`, `percent`, `s`, `ms`, `bytes`, or a name of things that are counted). A text
 * carries its unit: `0.5%`, `300ms`, `512MiB`; a bare number is taken in the kept unit. A share of events is at most all of them, so that
 * `limit: 5` for five per cent is refused; `max` is for shares that may be more (a gauge of load).
 */
const limit = (unit, max = kept[unit]?.of === 'share' ? 100 / kept[unit].times : largest) => {
    const own = Object.hasOwn(kept, unit) ? kept[unit] : undefined;
    const fix = `Example: ${own?.example ?? '1000'}.`;
    return (value, path) => {
        const number = typeof value === 'number' ? value : written(value, unit, own);
        if (number === undefined)
            throw new errors.UsageError(`${typeof value === 'string' ? (0,inputs_text/* shown */.SP)(value) : JSON.stringify(value)} is not a limit for ${own?.named ?? `a number of ${unit}`}.`, { input: path, fix });
        if (!(number >= 0 && number <= max))
            throw new errors.UsageError(`${JSON.stringify(value)} is out of range: a bare number is in ${unitWords(unit)}, from 0 to ${max}.`, { input: path, fix });
        return number;
    };
};
const unitWords = (unit) => unit === '1' ? 'parts of 1 (0.005 = 0.5%)' : unit === 's' ? 'seconds' : unit;
/** The text's number in `unit`; undefined when it is none, has no unit, or one of something else. */
function written(value, unit, own) {
    if (typeof value !== 'string')
        return undefined;
    const text = value.trim();
    const [, number, suffix = ''] = /^(\d{1,16}(?:\.\d{1,16})?)\s*([A-Za-z%]{1,40})$/.exec(text) ?? [];
    if (own === undefined)
        return number !== undefined && suffix === unit ? Number(number) : undefined;
    if (own.of === 'time') {
        const ms = (0,duration/* parseDuration */.E9)(text);
        return ms === undefined ? undefined : ms / own.times;
    }
    const found = Object.hasOwn(units, suffix) ? units[suffix] : undefined;
    if (number === undefined || found?.of !== own.of)
        return undefined;
    // By its decimals: 0.7 / 100 is not 0.007 in binary.
    return unit === '1' ? Number(`${number}e-2`) : (Number(number) * found.times) / own.times;
}

// EXTERNAL MODULE: ./lib/inputs/regular-expression.js
var regular_expression = __webpack_require__(14200);
// EXTERNAL MODULE: ./lib/inputs/shape.js
var shape = __webpack_require__(50976);
// EXTERNAL MODULE: ./lib/gates/metrics/presets.js
var presets = __webpack_require__(33826);
;// CONCATENATED MODULE: ./lib/gates/metrics/checks.js





const checks_name = (0,shape/* text */.Qq)(61, {
    form: /^[a-z0-9][a-z0-9-]{0,60}$/,
    what: 'a name (lower-case letters, digits, -)',
});
const metric = (0,shape/* text */.Qq)(200, { form: /^[a-zA-Z_:][a-zA-Z0-9_:]*$/, what: 'a metric name' });
const match = (0,shape/* record */.g1)((value, path) => {
    const pattern = (0,shape/* text */.Qq)(200)(value, path);
    if ((0,regular_expression/* isRegularExpression */.Xp)(pattern))
        return pattern;
    throw new errors.UsageError(`${JSON.stringify(pattern)} is not a regular expression (RE2).`, {
        input: path,
        fix: 'Example: "5..".',
    });
}, { key: { form: /^[a-zA-Z_][a-zA-Z0-9_]*$/, what: 'a label' }, max: 20 });
const quantile = (value, path) => {
    const read = (0,shape/* number */.ai)(0, 1)(value, path);
    if (read > 0 && read < 1)
        return read;
    throw new errors.UsageError(`${read} is not between 0 and 1.`, { input: path, fix: 'Example: 0.95.' });
};
/** The limit's unit is only known with the rest of the check. */
const unread = (value) => value;
const overrides = {
    name: (0,shape/* optional */.lq)(checks_name),
    dimension: (0,shape/* optional */.lq)(checks_name),
    limit: unread,
    tolerance: (0,shape/* optional */.lq)(limit('1', 1000)),
    quantile: (0,shape/* optional */.lq)(quantile),
    optional: (0,shape/* optional */.lq)(shape/* boolean */.zM),
    'burst-seconds': (0,shape/* optional */.lq)((0,shape/* number */.ai)(0, 86_400)),
};
const ownFields = {
    ...overrides,
    name: checks_name,
    direction: (0,shape/* withDefault */.IQ)((0,shape/* oneOf */.yL)('increase', 'decrease', 'either'), 'increase'),
    unit: (0,shape/* optional */.lq)((0,shape/* oneOf */.yL)('1', 's', 'ms', 'bytes', 'count')),
};
const ofPreset = (0,shape/* object */.Ik)({ ...overrides, preset: (0,shape/* text */.Qq)(60) });
/** Keys of an own check, by kind; `query` and `combine` are PromQL's. */
const kinds = {
    histogram: (0,shape/* object */.Ik)({ ...ownFields, kind: (0,shape/* oneOf */.yL)('histogram'), metric, match: (0,shape/* optional */.lq)(match) }),
    counts: (0,shape/* object */.Ik)({
        ...ownFields,
        kind: (0,shape/* oneOf */.yL)('counts'),
        bad: metric,
        'bad-match': (0,shape/* optional */.lq)(match),
        total: metric,
        'total-match': (0,shape/* optional */.lq)(match),
    }),
    lost: (0,shape/* object */.Ik)({
        ...ownFields,
        kind: (0,shape/* oneOf */.yL)('lost'),
        started: metric,
        'started-match': (0,shape/* optional */.lq)(match),
        finished: metric,
        'finished-match': (0,shape/* optional */.lq)(match),
    }),
    gauge: (0,shape/* object */.Ik)({
        ...ownFields,
        kind: (0,shape/* oneOf */.yL)('gauge'),
        metric: (0,shape/* optional */.lq)(metric),
        match: (0,shape/* optional */.lq)(match),
        query: (0,shape/* optional */.lq)((0,shape/* text */.Qq)(4000)),
        combine: (0,shape/* optional */.lq)((0,shape/* oneOf */.yL)('sum', 'mean', 'max')),
    }),
    rate: (0,shape/* object */.Ik)({ ...ownFields, kind: (0,shape/* oneOf */.yL)('rate'), metric, match: (0,shape/* optional */.lq)(match) }),
};
/** The input `checks`: a YAML list of presets with overrides, or of own definitions. Unknown keys are named. */
function parseChecks(value, input) {
    const checks = (0,shape/* list */.p_)(parseCheck, {
        min: 1,
        max: 200,
        fix: 'Example: [{name: errors, preset: http-error-rate, limit: "0.2%"}].',
    })(value, input);
    const names = checks.map(({ name }) => name);
    const twice = names.find((one, i) => names.indexOf(one) !== i);
    if (twice !== undefined)
        throw new errors.UsageError(`Two checks are named ${twice}.`, {
            input,
            fix: 'Give each check its own name.',
        });
    return checks;
}
function parseCheck(item, path) {
    const given = (0,shape/* record */.g1)(unread, { max: 50 })(item, path);
    if (Object.hasOwn(given, 'preset')) {
        const read = ofPreset(item, path);
        return overridden(presetOf(read.preset, path), read, path);
    }
    const kind = (0,shape/* oneOf */.yL)('histogram', 'counts', 'lost', 'gauge', 'rate')(Object.hasOwn(given, 'kind') ? given['kind'] : undefined, `${path}.kind`);
    const own = kinds[kind](item, path);
    return overridden(ownCheck(own, path), own, path);
}
function presetOf(wanted, path) {
    const found = Object.hasOwn(presets/* allPresets */.CY, wanted) ? presets/* allPresets */.CY[wanted] : undefined;
    if (found !== undefined)
        return found;
    throw new errors.UsageError(`There is no preset ${JSON.stringify(wanted)}.`, {
        input: `${path}.preset`,
        fix: `Presets: ${Object.keys(presets/* allPresets */.CY).join(', ')}.`,
    });
}
function overridden(base, given, path) {
    const { name, dimension, tolerance, quantile, optional, 'burst-seconds': burstSeconds } = given;
    return {
        ...base,
        ...(name === undefined ? {} : { name }),
        ...(dimension === undefined ? {} : { dimension }),
        ...(given.limit === undefined ? {} : { limit: limitOf(base, given.limit, path) }),
        ...(tolerance === undefined ? {} : { tolerance }),
        ...(quantile === undefined ? {} : { quantile }),
        ...(burstSeconds === undefined ? {} : { burstSeconds }),
        ...(optional === undefined ? {} : { optional }),
    };
}
/** A share of events is at most all of them; a gauge without a unit, or of load, may be more than 1. */
const limitOf = ({ kind, unit }, value, path) => limit(unit, kind === 'counts' ? undefined : 1e15)(value, `${path}.limit`);
function ownCheck(own, path) {
    const query = queryOf(own, path);
    return {
        name: own.name,
        dimension: own.name,
        kind: own.kind === 'histogram'
            ? 'histogram'
            : own.kind === 'gauge' || own.kind === 'rate'
                ? 'gauge'
                : 'counts',
        query,
        direction: own.direction,
        unit: unitOf(own.unit, query, path),
        optional: false,
    };
}
const selector = (of, matched) => matched === undefined ? { metric: of } : { metric: of, match: matched };
function queryOf(own, path) {
    switch (own.kind) {
        case 'counts':
            return {
                kind: 'counts',
                bad: selector(own.bad, own['bad-match']),
                total: selector(own.total, own['total-match']),
            };
        case 'lost':
            return {
                kind: 'lost',
                started: selector(own.started, own['started-match']),
                finished: selector(own.finished, own['finished-match']),
            };
        case 'histogram':
        case 'rate':
            return { kind: own.kind, of: selector(own.metric, own.match) };
        case 'gauge':
            return own.query === undefined
                ? gauge(selector(metric(own.metric, `${path}.metric`), own.match), `${path}.metric`)
                : promql(own, path);
        default:
            return (0,errors/* assertNever */.x)(own);
    }
}
/** Names say it where types are not known: what ends so only ever rises. */
function gauge(of, input) {
    if (/_(total|count|sum|bucket)$/.test(of.metric))
        throw new errors.UsageError(`${of.metric} is a counter by its name, and kind is gauge.`, {
            input,
            fix: 'Use kind rate, or kind counts with `bad` and `total`.',
        });
    return { kind: 'gauge', of };
}
function promql({ metric: named, query = '', combine, }, path) {
    if (named !== undefined)
        throw new errors.UsageError('It has both metric and query.', {
            input: path,
            fix: 'Give one of them.',
        });
    if (!query.includes('$pods'))
        throw new errors.UsageError('It does not say which pods: both versions would read the same.', {
            input: `${path}.query`,
            fix: 'Example: sum(my_gauge{namespace=$namespace, pod=~$pods}).',
        });
    return combine === undefined ? { kind: 'promql', query } : { kind: 'promql', query, combine };
}
/** Units that reports can convert, and how the names of metrics end that have them (https://prometheus.io/docs/practices/naming/). */
const checks_units = {
    '1': /_(ratio|percent)$/,
    s: /_seconds(_total|_sum|_bucket)?$/,
    ms: /_(milliseconds|ms)(_total|_sum|_bucket)?$/,
    bytes: /_bytes(_total|_sum|_bucket)?$/,
    count: /_(total|count)$/,
};
function unitOf(given, query, path) {
    const plain = query.kind === 'counts' || query.kind === 'lost'
        ? '1'
        : query.kind === 'histogram'
            ? 's'
            : 'count';
    const unit = given ?? plain;
    const of = 'of' in query ? query.of.metric : undefined;
    const named = Object.entries(checks_units).find(([, ending]) => of !== undefined && ending.test(of));
    const timed = named !== undefined && named[0] !== '1' && named[0] !== 'count';
    if (timed && given !== undefined && named[0] !== unit)
        throw new errors.UsageError(`${of} is in ${named[0]} by its name, and unit is ${unit}.`, {
            input: `${path}.unit`,
            fix: `Set unit: ${named[0]}, or leave it out.`,
        });
    return timed ? named[0] : unit;
}


/***/ }),

/***/ 33826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CY: () => (/* binding */ allPresets),
/* harmony export */   Li: () => (/* binding */ defaultChecks),
/* harmony export */   U6: () => (/* binding */ sessionChecks)
/* harmony export */ });
/* unused harmony export presets */
/** What libraries call the status code of an answer. */
const statusCode = {
    labels: [
        ...['code', 'status', 'status_code', 'http_status_code', 'http_response_status_code'],
        'response_code',
    ],
    match: '5..',
    among: '[1-5](\\d\\d|[xX]{2})',
};
/** The presets of a Go service (A5, A7, A9, A10, E2); every number is a default that a check may override. */
const presets = {
    'http-error-rate': {
        name: 'http-error-rate',
        dimension: 'error-rate',
        kind: 'counts',
        query: {
            kind: 'counts',
            bad: { metric: 'http_requests_total', oneOf: statusCode },
            total: { metric: 'http_requests_total' },
        },
        direction: 'increase',
        unit: '1',
        limit: 0.005,
        burstSeconds: 120,
        optional: false,
    },
    'http-latency-p95': {
        name: 'http-latency-p95',
        dimension: 'latency',
        kind: 'histogram',
        query: { kind: 'histogram', of: { metric: 'http_request_duration_seconds' } },
        direction: 'increase',
        unit: 's',
        quantile: 0.95,
        tolerance: 0.25,
        optional: false,
    },
    goroutines: {
        name: 'goroutines',
        dimension: 'goroutines',
        kind: 'gauge',
        query: { kind: 'gauge', of: { metric: 'go_goroutines' } },
        direction: 'increase',
        unit: 'count',
        limit: 5000,
        tolerance: 0.2,
        optional: false,
    },
    'gc-pause': {
        name: 'gc-pause',
        dimension: 'gc-pause',
        kind: 'gauge',
        query: {
            kind: 'mean',
            sum: { metric: 'go_gc_duration_seconds_sum' },
            count: { metric: 'go_gc_duration_seconds_count' },
        },
        direction: 'increase',
        unit: 's',
        limit: 0.12,
        tolerance: 1,
        optional: true,
    },
    memory: {
        name: 'memory',
        dimension: 'memory',
        kind: 'gauge',
        query: { kind: 'gauge', of: { metric: 'go_memstats_heap_inuse_bytes' } },
        direction: 'increase',
        unit: 'bytes',
        tolerance: 0.3,
        optional: true,
    },
    'task-failures': {
        name: 'task-failures',
        dimension: 'task-failures',
        kind: 'counts',
        query: {
            kind: 'counts',
            bad: { metric: 'tasks_processed_total', match: { status: 'failed|error|dropped' } },
            total: { metric: 'tasks_processed_total' },
        },
        direction: 'increase',
        unit: '1',
        limit: 0.005,
        optional: true,
    },
    'task-throughput': {
        name: 'task-throughput',
        dimension: 'throughput',
        kind: 'counts',
        query: {
            kind: 'lost',
            started: { metric: 'tasks_enqueued_total' },
            finished: { metric: 'tasks_processed_total' },
        },
        direction: 'increase',
        unit: '1',
        limit: 0.005,
        optional: true,
    },
};
/** Presets that are not for every service: pods that share one queue evenly, and a mesh that counts what its dependencies answer. */
const special = {
    'task-rate': {
        name: 'task-rate',
        dimension: 'throughput',
        kind: 'gauge',
        query: { kind: 'rate', of: { metric: 'tasks_processed_total', match: { status: 'success' } } },
        direction: 'decrease',
        unit: 'count',
        tolerance: 0.1,
        optional: false,
    },
    'session-interruption': {
        name: 'session-interruption',
        dimension: 'session-interruption',
        kind: 'counts',
        query: { kind: 'sessions' },
        direction: 'increase',
        unit: '1',
        limit: 0.0002,
        optional: false,
    },
    'dependency-sla': {
        name: 'dependency-sla',
        dimension: 'dependency-sla',
        kind: 'counts',
        query: {
            kind: 'counts',
            bad: { metric: 'envoy_cluster_upstream_rq_xx', match: { envoy_response_code_class: '5' } },
            total: { metric: 'envoy_cluster_upstream_rq_xx' },
        },
        direction: 'increase',
        unit: '1',
        limit: 0.0005,
        optional: false,
    },
};
/** What source `sentry` can tell. */
const sessionChecks = Object.values(special).filter(({ query }) => query.kind === 'sessions');
const defaultChecks = Object.values(presets);
const allPresets = { ...presets, ...special };


/***/ }),

/***/ 35864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GX: () => (/* binding */ chaosNamespace),
/* harmony export */   I3: () => (/* binding */ checkName),
/* harmony export */   MF: () => (/* binding */ namespace),
/* harmony export */   Mo: () => (/* binding */ maxDecisionAge),
/* harmony export */   PA: () => (/* binding */ dryRun),
/* harmony export */   Pw: () => (/* binding */ readyTimeout),
/* harmony export */   Ze: () => (/* binding */ drain),
/* harmony export */   _r: () => (/* binding */ release),
/* harmony export */   ac: () => (/* binding */ onFail),
/* harmony export */   ek: () => (/* binding */ evidenceFolder),
/* harmony export */   pg: () => (/* binding */ recoveryTimeout),
/* harmony export */   qu: () => (/* binding */ minHealthy),
/* harmony export */   wS: () => (/* binding */ allowHttp),
/* harmony export */   yG: () => (/* binding */ maybeRelease)
/* harmony export */ });
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67581);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66159);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34565);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86806);




/** Rows that several actions share: their words stand once. */
const dryRun = (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(_text_js__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zM, 'false', {
    says: 'Print the plan and change nothing.',
    example: 'true',
});
/** Where gates leave their evidence. */
const evidenceFolder = (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(_text_js__WEBPACK_IMPORTED_MODULE_3__/* .workspaceFolder */ .ih, '.sluice/evidence', {
    says: 'Folder inside the workspace for evidence and observations.',
    example: '.sluice/evidence',
});
const allowHttp = (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(_text_js__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zM, 'false', {
    says: 'Allow plain http to addresses that are not this machine.',
    example: 'true',
});
const namespace = (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)(_text_js__WEBPACK_IMPORTED_MODULE_3__/* .kubeName */ .L6, {
    says: 'Namespace of the workload.',
    example: 'shop',
});
const releaseWords = {
    says: 'Output `release` of deploy-canary.',
    example: (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .expression */ .dn)('needs.deploy.outputs.release'),
};
const release = (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)(_text_js__WEBPACK_IMPORTED_MODULE_3__/* .json */ .Pq, releaseWords);
/** Of an action that has a mode without a release. */
const maybeRelease = (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .maybe */ .no)(_text_js__WEBPACK_IMPORTED_MODULE_3__/* .json */ .Pq, releaseWords);
const readyTimeout = (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(1000, 3_600_000), '60s', {
    says: 'How long pods may take to become ready.',
    example: '3m',
});
const drain = (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(0, 3_600_000), '5s', {
    says: 'How long the canary goes on after its exposure is 0, for the data plane to follow (gateway-api).',
    example: '10s',
});
const chaosNamespace = (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(_text_js__WEBPACK_IMPORTED_MODULE_3__/* .kubeName */ .L6, 'chaos-mesh', {
    says: 'Namespace of Chaos Mesh.',
    example: 'chaos-mesh',
});
/** `mode` says where it counts: ` (mode prove)`, or nothing. */
const minHealthy = (mode = '') => (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)(0, 1000), '1', {
    says: `Ready pods of the workload that must remain${mode}.`,
    example: '3',
});
const recoveryTimeout = (of, mode = '') => (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(1000, 3_600_000), '60s', {
    says: `How long ${of} may take to come back${mode}.`,
    example: '2m',
});
/** What a gate does when it fails. */
const onFail = (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .choice */ .Yq)('withdraw', 'report'), 'withdraw', {
    says: 'What a verdict of fail does: withdraw takes users off the canary at once (it stays for diagnosis), report leaves that to the decision.',
    example: 'report',
});
const checkName = (fallback, example) => (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(_text_js__WEBPACK_IMPORTED_MODULE_3__/* .kubeName */ .L6, fallback, {
    says: 'Name of this check in the evidence, when a stage has several such gates.',
    example,
});
/** How long a decision may be used: what it was made on is of its time. */
const maxDecisionAge = (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(60_000, 7 * 24 * 3_600_000), '2h', {
    says: 'How old the decision may be when it is used.',
    example: '6h',
});


/***/ }),

/***/ 85060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ url)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86806);


/** http(s) URL; plain http only to loopback unless `allowHttp`. Credentials in the URL are refused. */
const url = (allowHttp = false) => ({
    words: 'URL',
    form: { kind: 'url' },
    read: (value, name) => {
        const trimmed = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)(2000).read(value, name);
        let parsed;
        try {
            parsed = new URL(trimmed);
        }
        catch (cause) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(trimmed)} is not a URL.`, { input: name, cause });
        }
        if (parsed.protocol !== 'https:' && parsed.protocol !== 'http:')
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`Its scheme is ${parsed.protocol} and not https.`, { input: name });
        if (parsed.username !== '' || parsed.password !== '')
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError('It holds credentials.', {
                input: name,
                fix: 'Pass them in the input made for them, from a secret.',
            });
        if (parsed.protocol === 'http:' &&
            !allowHttp &&
            !/^(127\.\d+\.\d+\.\d+|localhost|\[::1\])$/.test(parsed.hostname))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError('Plain http sends data unprotected.', {
                input: name,
                fix: 'Use https, or set `allow-http: true` for an address inside your network.',
            });
        return trimmed.replace(/\/+$/, '');
    },
});


/***/ })

};

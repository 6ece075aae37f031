export const id = 1517;
export const ids = [1517];
export const modules = {

/***/ 11517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./lib/connect/metric-source.js
var metric_source = __webpack_require__(50784);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/evidence/decision.js
var decision = __webpack_require__(51795);
// EXTERNAL MODULE: ./lib/evidence/envelope.js
var envelope = __webpack_require__(95105);
// EXTERNAL MODULE: ./lib/evidence/profile.js
var evidence_profile = __webpack_require__(75896);
// EXTERNAL MODULE: ./lib/evidence/state.js + 3 modules
var state = __webpack_require__(12620);
;// CONCATENATED MODULE: ./lib/gates/metrics/before.js





function beforeOf(inputs, handle, now) {
    return { ...baselineOf(inputs, handle, now), resume: resumeOf(inputs, handle) };
}
function baselineOf({ baseline }, handle, now) {
    if (baseline === undefined)
        return { profile: null, pre: [] };
    const evidence = (0,state/* decodeState */.UJ)(baseline, envelope/* evidenceSchema */.j, 'baseline');
    const { profile, pre = [] } = evidence.facts;
    if (evidence.gate !== 'baseline' || profile === undefined)
        throw new errors.UsageError('It is the evidence of another check.', {
            input: 'baseline',
            fix: 'Pass the output `evidence` of a gate-metrics step with mode: baseline.',
        });
    const problem = handle === undefined ? undefined : (0,evidence_profile/* profileProblem */.d)(evidence, handle, now.getTime());
    if (problem !== undefined)
        throw new errors.UsageError(`It is of no use: ${problem}.`, {
            input: 'baseline',
            fix: 'Measure the old version again, right before the release.',
        });
    const { intervalSeconds } = evidence.parameters;
    return {
        profile,
        ...(typeof intervalSeconds === 'number' ? { profileSeconds: intervalSeconds } : {}),
        pre,
    };
}
function resumeOf(inputs, handle) {
    if (inputs.previous === undefined || handle === undefined)
        return null;
    const { release, carried } = (0,state/* decodeState */.UJ)(inputs.previous, decision/* decisionSchema */.O, 'previous');
    if (release.id !== handle.id)
        throw new errors.UsageError(`It is about the release ${release.id}, this is ${handle.id}.`, {
            input: 'previous',
            fix: 'Pass the decision of the stage before.',
        });
    return carried?.[inputs['check-name']] ?? null;
}

// EXTERNAL MODULE: ./lib/gates/metrics/gate.js + 1 modules
var gate = __webpack_require__(32851);
// EXTERNAL MODULE: ./lib/inputs/table.js
var table = __webpack_require__(34565);
// EXTERNAL MODULE: ./lib/actions/gate-action.js + 4 modules
var gate_action = __webpack_require__(84458);
// EXTERNAL MODULE: ./lib/report/gate-summary.js
var gate_summary = __webpack_require__(47418);
// EXTERNAL MODULE: ./lib/report/rows.js
var rows = __webpack_require__(69965);
// EXTERNAL MODULE: ./lib/actions/verdict.js
var actions_verdict = __webpack_require__(14942);
;// CONCATENATED MODULE: ./lib/actions/gate-metrics/announce.js



/** One line per measurement, and the first reasons as the annotation. */
function announce({ log }, evidence) {
    const { check, verdict, measurements, reasons } = evidence;
    for (const m of measurements)
        log.info(`${m.verdict.padEnd(12)} ${(0,gate_summary/* rowText */.qg)((0,rows/* measurementRow */.h_)(check, m))}${m.reason === '' ? '' : ` (${m.reason})`}`);
    const said = verdict === 'pass' ? reasons : [...(0,gate_summary/* openLines */.es)(evidence), ...reasons];
    (0,actions_verdict/* announceVerdict */.N)(log, check, verdict, said.slice(0, 5).join('\n'));
}

// EXTERNAL MODULE: ./lib/connect/cluster.js
var cluster = __webpack_require__(58328);
// EXTERNAL MODULE: ./lib/connect/metrics-answer.js
var metrics_answer = __webpack_require__(98022);
// EXTERNAL MODULE: ./lib/gates/baseline/gate.js + 2 modules
var baseline_gate = __webpack_require__(46501);
// EXTERNAL MODULE: ./lib/ports/resources.js
var resources = __webpack_require__(78461);
// EXTERNAL MODULE: ./lib/release/argo-rollouts/find.js
var find = __webpack_require__(67401);
// EXTERNAL MODULE: ./lib/release/argo-rollouts/rollout.js
var argo_rollouts_rollout = __webpack_require__(68497);
// EXTERNAL MODULE: ./lib/release/record/record.js
var record = __webpack_require__(43594);
// EXTERNAL MODULE: ./lib/release/require-workload.js
var require_workload = __webpack_require__(75254);
// EXTERNAL MODULE: ./lib/workload/kinds.js + 3 modules
var kinds = __webpack_require__(49677);
// EXTERNAL MODULE: ./lib/workload/objects.js
var objects = __webpack_require__(98241);
// EXTERNAL MODULE: ./lib/actions/run-gate.js
var run_gate = __webpack_require__(44952);
// EXTERNAL MODULE: ./lib/actions/gate-metrics/parameters.js
var gate_metrics_parameters = __webpack_require__(40187);
;// CONCATENATED MODULE: ./lib/actions/gate-metrics/baseline.js















/** Measures the old version before its release: there is no handle, no lease and no subject yet. */
async function runBaseline(runtime, inputs) {
    const place = placeOf(inputs);
    const parameters = (0,gate_metrics_parameters/* parametersOf */.m)(inputs, undefined);
    await (0,cluster/* withCluster */.Bq)(inputs, runtime, async (cluster, watches) => {
        const { ports, sources } = (0,run_gate/* gatePorts */.o)(runtime, cluster, watches);
        const { revision, selector } = await stableOf(cluster, place);
        const { evidence } = await (0,run_gate/* runGate */.R)(runtime, {
            check: 'baseline',
            evidenceFolder: inputs['evidence-folder'],
            gate: baseline_gate.baselineGate,
            target: { namespace: place.namespace, selector },
            release: {
                id: `${place.name}-baseline`,
                workload: place.name,
                namespace: place.namespace,
                cluster: cluster.endpoint,
                revision,
                stage: 0,
                exposurePercent: 0,
                achievedPercent: 0,
                subjectSha256: '',
            },
            previous: null,
            parameters,
            ports: { ...ports, source: (pods) => (0,metric_source/* sourceOf */.vz)(inputs, cluster, runtime, pods) },
            sources,
            changed: () => Promise.resolve([]),
        });
        announce(runtime, evidence);
        if (evidence.verdict !== 'pass')
            throw await refusal(evidence, place, () => toldNames(ports, inputs, { place, selector }));
    });
}
/** A release that nobody could judge is not begun: its first stage would end so, with users on it. */
async function refusal({ verdict, reasons }, { name, namespace }, told) {
    return new errors.UsageError(`The present version could not be measured (${verdict}): ${reasons.slice(0, 4).join('; ')}. Nothing was deployed.${await told()}`, {
        fix: `Name its metrics, port and path in .sluice/${name}.yml: \`sluice doctor ${name} -n ${namespace}\` finds them; or measure longer (baseline-window).`,
    });
}
const mostTold = 20;
/** What /metrics of one pod really has, without what every Go program has. */
async function toldNames({ cluster, signal }, inputs, about) {
    if (inputs.source !== 'pods')
        return '';
    const { namespace } = about.place;
    try {
        const { items } = await cluster.list(resources/* resources */.E.pods, namespace, {
            labelSelector: about.selector,
        });
        const pod = items.find(objects/* isReady */.i_);
        if (pod === undefined)
            return ' None of its pods is ready.';
        const port = (0,metric_source/* portOf */.HM)(inputs.port, [pod], { workload: about.place.name });
        const answer = await cluster.podGet(namespace, pod.metadata.name, port, inputs.path, signal);
        const where = ` GET :${port}${inputs.path} of ${pod.metadata.name}`;
        if (answer.status !== 200)
            return `${where} answers ${answer.status}.`;
        const names = (await (0,metrics_answer/* metricsReader */.H)())(answer.body).names.filter((one) => !/^(go|process|promhttp)_|_bucket$|_sum$/.test(one));
        const more = names.length > mostTold ? ` and ${names.length - mostTold} more` : '';
        return `${where} has ${names.slice(0, mostTold).join(', ') || 'no metric of its own'}${more}.`;
    }
    catch (thrown) {
        if (signal.aborted)
            throw thrown;
        return ` Its pods cannot be asked: ${(0,errors.messageOf)(thrown)}.`;
    }
}
function placeOf({ namespace, workload, ...inputs }) {
    if (namespace !== undefined && workload !== undefined)
        return { kind: inputs['workload-kind'], namespace, name: workload };
    throw new errors.UsageError('It is required in mode baseline and was not given.', {
        input: namespace === undefined ? 'namespace' : 'workload',
    });
}
/** The pods of a workload that is not being released; a Rollout is known by its name alone. */
async function stableOf(cluster, place) {
    const found = await (0,kinds/* readWorkload */.Ez)(cluster, place);
    const rollout = found === undefined ? await (0,find/* seekRollout */.E2)(cluster, place.namespace, place.name) : undefined;
    if (rollout !== undefined)
        return {
            revision: (0,argo_rollouts_rollout/* revisionOf */.DT)(rollout),
            selector: (0,objects/* selectorText */.nM)(rollout.spec.selector),
        };
    const stable = found ?? (await (0,require_workload/* requireWorkload */.L)(cluster, place));
    return { revision: (0,kinds/* revisionOf */.DT)(stable), selector: (0,record/* stableSelector */.ZP)(stable) };
}

// EXTERNAL MODULE: ./lib/actions/gate-metrics/inputs.js
var gate_metrics_inputs = __webpack_require__(32302);
;// CONCATENATED MODULE: ./lib/actions/gate-metrics/action.js









const release = (0,gate_action/* gateAction */.a)({
    name: 'gate-metrics',
    definitions: gate_metrics_inputs/* definitions */.B,
    gate: gate.metricsGate,
    parameters: (inputs, { achievedPercent }) => (0,gate_metrics_parameters/* parametersOf */.m)(inputs, achievedPercent),
    more(inputs, handle, runtime) {
        const before = beforeOf(inputs, handle, runtime.clock.now());
        return ({ cluster }) => ({
            before,
            source: (pods) => (0,metric_source/* sourceOf */.vz)(inputs, cluster, runtime, pods, {
                image: handle.image,
                workload: handle.workload,
            }),
        });
    },
    passed: () => '',
    announce: announce,
});
/** Judges the canary: any verdict is exit code 0, since decide-promote decides. Or measures the old version (mode baseline), which must pass. */
async function run(runtime) {
    const inputs = await (0,table/* readInputs */.Ko)(gate_metrics_inputs/* definitions */.B, runtime.input);
    await (inputs.mode === 'baseline' ? runBaseline(runtime, inputs) : release.run(runtime));
}


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

/***/ 98022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ metricsReader)
/* harmony export */ });
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


/***/ }),

/***/ 75896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ profileProblem)
/* harmony export */ });
/* unused harmony export profileMaxAgeMs */
/** Load has the shape of a day: a profile of another one compares night with noon. */
const profileMaxAgeMs = 24 * 3_600_000;
/** Why the window before the release (evidence of mode baseline) is none of this release; undefined when it is. */
function profileProblem({ gate, check, release: of, window }, release, nowMs) {
    if (gate !== 'baseline')
        return `it is the evidence of ${check}, not of mode baseline`;
    for (const field of ['workload', 'namespace', 'cluster'])
        if (of[field] !== release[field])
            return `the profile is of the ${field} ${of[field]}, the release is of ${release[field]}`;
    const age = nowMs - Date.parse(window.end);
    if (!(age <= profileMaxAgeMs))
        return `the profile ended at ${window.end}, more than ${profileMaxAgeMs / 3_600_000} hours ago`;
    return undefined;
}


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

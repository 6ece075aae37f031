export const id = 1630;
export const ids = [1630];
export const modules = {

/***/ 75954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ diagnosisInputs)
/* harmony export */ });
/* harmony import */ var _inputs_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67581);
/* harmony import */ var _inputs_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66159);
/* harmony import */ var _inputs_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34565);
/* harmony import */ var _inputs_telemetry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93702);
/* harmony import */ var _inputs_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86806);
/* harmony import */ var _inputs_yaml_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23758);






/** How a gate that failed is explained: what every gate asks of it. */
const diagnosisInputs = {
    diagnose: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_inputs_text_js__WEBPACK_IMPORTED_MODULE_4__/* .choice */ .Yq)('auto', 'wait', 'off'), 'auto', {
        says: 'Whether evidence for a diagnosis is collected. auto: when the gate fails, beside the way back, which never waits for it. wait: also where this gate takes nobody back (on-fail: report, inconclusive); the decision then comes up to diagnose-deadline later (docs/diagnosis.md).',
        example: 'wait',
    }),
    'diagnose-deadline': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_inputs_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(1000, 300_000), '20s', {
        says: 'How long evidence is collected at most; what did not answer by then is named.',
        example: '10s',
    }),
    'diagnose-size': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_inputs_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)(20, 20_000), '2000', {
        says: 'Size of the collected evidence at most, in kB.',
        example: '500',
    }),
    'diagnose-port': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .maybe */ .no)(_inputs_text_js__WEBPACK_IMPORTED_MODULE_4__/* .portNumberOrName */ .Dv, {
        says: "Port of the pods that serves /debug/pprof; empty = the pods' metrics port.",
        example: '6060',
    }),
    'diagnose-sources': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .maybe */ .no)((0,_inputs_yaml_js__WEBPACK_IMPORTED_MODULE_5__.yaml)(_inputs_telemetry_js__WEBPACK_IMPORTED_MODULE_3__/* .telemetryPlaces */ .IL, 'map', 'YAML map of places'), {
        says: "Where a diagnosis finds spans and logs: jaeger (url, service if it is not the workload's name, tenant) and loki (url, selector, podLabel, tenant); without loki logs are those of the pods (docs/diagnosis.md).",
        example: '{jaeger: {url: "http://jaeger.tracing:16686"}, loki: {url: "http://loki.logging:3100"}}',
    }),
    'diagnose-credentials': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(_inputs_yaml_js__WEBPACK_IMPORTED_MODULE_5__.stringMap, '{}', {
        says: 'YAML map from jaeger and loki to user:password, or to a bearer token, each from a secret.',
        example: '{jaeger: "sluice:secret"}',
    }),
    'github-token': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .lenient */ .W_)((0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .maybe */ .no)((0,_inputs_text_js__WEBPACK_IMPORTED_MODULE_4__/* .line */ .n8)(4000), {
        says: 'Token that may read the repository: a diagnosis asks GitHub what lies between the two versions, where no checkout knows it; empty = without one.',
        example: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .expression */ .dn)('github.token'),
    })),
};


/***/ }),

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
// EXTERNAL MODULE: ./lib/connect/policy-source.js
var policy_source = __webpack_require__(43478);
// EXTERNAL MODULE: ./lib/diagnosis/live/recorder.js
var recorder = __webpack_require__(69788);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/evidence/decision.js
var decision = __webpack_require__(51795);
// EXTERNAL MODULE: ./lib/evidence/envelope.js
var envelope = __webpack_require__(95105);
// EXTERNAL MODULE: ./lib/evidence/policy.js
var evidence_policy = __webpack_require__(56647);
// EXTERNAL MODULE: ./lib/evidence/profile.js
var evidence_profile = __webpack_require__(75896);
// EXTERNAL MODULE: ./lib/evidence/state.js + 1 modules
var state = __webpack_require__(98704);
;// CONCATENATED MODULE: ./lib/gates/metrics/before.js






function beforeOf(inputs, handle, now) {
    return { ...baselineOf(inputs, handle, now), ...earlierOf(inputs, handle) };
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
function earlierOf(inputs, handle) {
    if (inputs.previous === undefined || handle === undefined)
        return { resume: null };
    const { release, carried, policy } = (0,state/* decodeState */.UJ)(inputs.previous, decision/* decisionSchema */.O, 'previous');
    if (release.id !== handle.id)
        throw new errors.UsageError(`It is about the release ${release.id}, this is ${handle.id}.`, {
            input: 'previous',
            fix: 'Pass the decision of the stage before.',
        });
    return {
        resume: carried?.[inputs['check-name']] ?? null,
        ...(policy === undefined
            ? {}
            : { policyBefore: { bound: policy.bound, inForce: (0,evidence_policy/* inForceOf */.q)(policy) } }),
    };
}

// EXTERNAL MODULE: ./lib/gates/metrics/gate.js + 4 modules
var gate = __webpack_require__(79594);
// EXTERNAL MODULE: ./lib/inputs/table.js
var table = __webpack_require__(34565);
// EXTERNAL MODULE: ./lib/actions/gate-action.js + 5 modules
var gate_action = __webpack_require__(14875);
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
        const { items } = await cluster.list(resources.resources.pods, namespace, {
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
    numbers: ({ path, diagnose, source, ...inputs }) => ({
        path,
        heard: source === 'pods' && diagnose === 'auto' ? (0,recorder/* recorder */.t)() : undefined,
        prometheus: source === 'prometheus' && inputs['prometheus-url'] !== undefined
            ? { url: inputs['prometheus-url'], token: inputs['prometheus-token'] }
            : undefined,
    }),
    more(inputs, handle, runtime, { heard }) {
        const before = beforeOf(inputs, handle, runtime.clock.now());
        const given = inputs.policy === undefined ? '' : runtime.input('policy');
        const released = { image: handle.image, workload: handle.workload };
        return ({ cluster }) => ({
            before,
            policySource: () => (0,policy_source/* policySourceOf */.R)(inputs, runtime, given, () => Promise.resolve(cluster)),
            source: (pods) => (0,metric_source/* sourceOf */.vz)(inputs, cluster, runtime, pods, released, heard),
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

/***/ 40187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ parametersOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _gates_metrics_earlier_days_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79740);
/* harmony import */ var _gates_metrics_gate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79594);
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
        ...policyOf(inputs, achievedPercent),
        history: achievedPercent === undefined ? null : history,
    };
}
/** Before a release, and without a policy, the gate looks at none. */
function policyOf(inputs, achievedPercent) {
    const source = inputs['policy-source'];
    if (achievedPercent === undefined || (inputs.policy === undefined && source === 'inline'))
        return {};
    const { 'policy-max-age': maxAgeMs, loosening } = inputs;
    return { policy: { source, maxAgeMs, loosening } };
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

/***/ 69788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ recorder)
/* harmony export */ });
/** Bounds of memory: a look holds so many pods and names, and so many looks are kept. */
const most = { pods: 8, names: 400, ticks: 240 };
const isCounter = (name, types) => {
    const type = types.get(name);
    if (type === 'gauge')
        return false;
    return type === 'counter' || /_(total|count|sum)$/.test(name);
};
/** Buckets are what a mean of sum and count says in one number; when a process began is no measurement. */
const isNoise = (name) => /_(bucket|created|info)$|^(process_start_time_seconds|go_info|go_memstats_last_gc_time_seconds|scrape_|promhttp_)/.test(name);
function recorder() {
    let ticks = [];
    let open = { canary: new Map(), stable: new Map() };
    let pods = { canary: new Map(), stable: new Map() };
    const before = new Map();
    const names = new Map();
    const counted = new Set();
    return {
        hear(arm, pod, samples, types, atMs) {
            const of = pods[arm];
            if (of.size >= most.pods || of.has(pod))
                return;
            const sums = sumsOf(samples, names, types);
            for (const name of sums.keys())
                if (isCounter(name, types))
                    counted.add(name);
            of.set(pod, perSecond(sums, before.get(pod), atMs, counted));
            before.set(pod, { atMs, sums });
        },
        tick(atMs) {
            for (const arm of ['canary', 'stable'])
                averages(pods[arm], open[arm]);
            if (open.canary.size + open.stable.size > 0)
                ticks.push({ atMs, values: open });
            if (ticks.length > most.ticks)
                ticks = ticks.slice(-most.ticks);
            open = { canary: new Map(), stable: new Map() };
            pods = { canary: new Map(), stable: new Map() };
        },
        series: () => {
            const all = new Set(ticks.flatMap(({ values }) => [...values.canary.keys(), ...values.stable.keys()]));
            return [...all].sort().map((metric) => ({
                metric,
                atMs: ticks.map(({ atMs }) => atMs),
                canary: ticks.map(({ values }) => values.canary.get(metric) ?? null),
                stable: ticks.map(({ values }) => values.stable.get(metric) ?? null),
            }));
        },
    };
}
function sumsOf(samples, names, types) {
    const sums = new Map();
    for (const { name, value } of samples) {
        // A summary's own name has its quantiles: their sum is no number of anything.
        if (!Number.isFinite(value) || isNoise(name) || types.get(name) === 'summary')
            continue;
        let known = names.get(name);
        if (known === undefined) {
            if (names.size >= most.names)
                continue;
            // A text that was cut out of an answer keeps the whole answer in memory.
            known = [...name].join('');
            names.set(known, known);
        }
        sums.set(known, (sums.get(known) ?? 0) + value);
    }
    return sums;
}
/** Gauges as they are; counters since the last answer; a counter that fell began again, and says nothing at this look. */
function perSecond(sums, last, atMs, counted) {
    const values = new Map();
    const seconds = last === undefined ? 0 : (atMs - last.atMs) / 1000;
    const grown = (name) => {
        const [now, was] = [sums.get(name), last?.sums.get(name)];
        return now === undefined || was === undefined || now < was ? undefined : now - was;
    };
    for (const [name, value] of sums) {
        if (!counted.has(name)) {
            values.set(name, value);
            continue;
        }
        const by = grown(name);
        if (by === undefined || !(seconds > 0) || name.endsWith('_count'))
            continue;
        if (!name.endsWith('_sum'))
            values.set(name, by / seconds);
        const times = name.endsWith('_sum') ? grown(`${name.slice(0, -4)}_count`) : undefined;
        if (times !== undefined && times > 0)
            values.set(`${name.slice(0, -4)}_mean`, by / times);
    }
    return values;
}
function averages(pods, into) {
    const counts = new Map();
    for (const values of pods.values())
        for (const [name, value] of values) {
            into.set(name, (into.get(name) ?? 0) + value);
            counts.set(name, (counts.get(name) ?? 0) + 1);
        }
    for (const [name, n] of counts)
        into.set(name, (into.get(name) ?? 0) / n);
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

/***/ 46501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  baselineGate: () => (/* binding */ baselineGate)
});

// EXTERNAL MODULE: ./lib/workload/arms.js
var arms = __webpack_require__(88918);
// EXTERNAL MODULE: ./lib/gates/metrics/gate.js + 4 modules
var gate = __webpack_require__(79594);
// EXTERNAL MODULE: ./lib/gates/metrics/observe.js + 1 modules
var observe = __webpack_require__(59072);
// EXTERNAL MODULE: ./lib/evidence/measurement.js
var measurement = __webpack_require__(28773);
// EXTERNAL MODULE: ./lib/gates/metrics/coverage.js
var metrics_coverage = __webpack_require__(73810);
// EXTERNAL MODULE: ./lib/gates/metrics/findings.js
var metrics_findings = __webpack_require__(17606);
// EXTERNAL MODULE: ./lib/gates/metrics/judge.js + 11 modules
var judge = __webpack_require__(38841);
// EXTERNAL MODULE: ./lib/gates/metrics/objections.js + 1 modules
var objections = __webpack_require__(71240);
;// CONCATENATED MODULE: ./lib/gates/baseline/measured.js





/** Of the window that was asked for, so much must have been measured. */
const neededShare = 0.8;
/** A window that was cut short, was mostly not seen, or in which a required check has no data, is not a baseline. */
function measured(observation, parameters) {
    const { ticks, stopped } = observation;
    const required = parameters.checks.filter(({ optional }) => !optional);
    const looks = ({ name }) => ticks.filter(({ data }) => (data[name]?.canary ?? data[name]?.baseline ?? null) !== null)
        .length;
    const missing = required.filter((check) => looks(check) === 0);
    const objected = (0,objections/* objectionsOf */.I)(required.filter((check) => !missing.includes(check)), observation, parameters);
    const coverage = (0,metrics_coverage/* coverageMeasurement */.jZ)(bothGroups(observation), 'the old version');
    const short = ticks.length < neededShare * parameters.horizon;
    const against = [
        ...(stopped === null ? [] : [`stopped early: ${stopped}`]),
        ...(ticks.length === 0 ? ['nothing was measured'] : []),
        ...(ticks.length > 0 && short
            ? [`only ${ticks.length} of ${parameters.horizon} ticks were measured`]
            : []),
        ...missing.map(({ name }) => `${name}: the old version does not report it`),
        ...[...objected].map(([name, { reason }]) => `${name}: ${inGroups(reason)}`),
        ...coverage.map(({ reason }) => reason),
    ];
    const told = [...(0,metrics_findings/* findingReasons */.Nt)(observation), ...falseAlarms(observation, parameters)];
    if (against.length > 0)
        return {
            verdict: (0,measurement/* worst */.QZ)([
                'inconclusive',
                ...[...objected.values()]
                    .filter((one) => one.verdict === 'error')
                    .map((one) => one.verdict),
            ]),
            measurements: [],
            reasons: [...new Set([...against, ...told])],
        };
    return {
        verdict: 'pass',
        measurements: [],
        reasons: [`the old version was measured ${ticks.length} times`, ...told],
    };
}
/** Both groups run the old version: what fails between them is chance or their pods, and as much is to be expected of a good canary. */
function falseAlarms(observation, parameters) {
    return (0,judge/* judgeMetrics */.lO)(observation, parameters)
        .measurements.filter(({ verdict, name }) => verdict === 'fail' && name !== 'restarts')
        .map((one) => `${one.name}: a false alarm, two groups of pods of the old version differ (${shown(one)}); so much is taken for usual`);
}
const shown = ({ canary, baseline, unit }) => `${canary ?? 'no data'} and ${baseline ?? 'no data'} ${unit}`;
/** The objections speak of a release. */
const inGroups = (reason) => reason.replace('the canary', 'one group of its pods').replace('the stable version', 'the other');
/** The groups are one version: its pods count together. */
function bothGroups({ ticks }) {
    const sum = (a, b) => ({
        pods: a.pods + b.pods,
        ready: a.ready + b.ready,
        asked: a.asked + b.asked,
        answered: a.answered + b.answered,
    });
    return {
        ticks: ticks.map(({ coverage, ...tick }) => coverage === undefined
            ? tick
            : { ...tick, coverage: { ...coverage, canary: sum(coverage.canary, coverage.stable) } }),
    };
}

// EXTERNAL MODULE: ./lib/judge/silence.js
var silence = __webpack_require__(11680);
// EXTERNAL MODULE: ./lib/gates/metrics/numbers.js
var numbers = __webpack_require__(56868);
;// CONCATENATED MODULE: ./lib/gates/baseline/window.js




/** The window that is over, from a source that keeps history; nothing is waited for. An outage leaves an observation that says so. */
async function observePast(ports, parameters) {
    const { clock, log, signal } = ports;
    const endMs = clock.now().getTime();
    const intervalMs = parameters.intervalSeconds * 1000;
    const durationMs = parameters.horizon * intervalMs;
    const request = {
        metrics: parameters.checks.map(({ name, query }) => ({ name, query })),
        arms: () => Promise.resolve(ports.arms()),
        intervalMs,
        ticks: parameters.horizon,
    };
    let ticks = [];
    let stopped = null;
    try {
        ({ ticks } = await ports.source.history(request, { endMs, durationMs }, signal));
    }
    catch (thrown) {
        stopped = (0,observe/* stoppedBy */.$)(thrown, signal);
        log.warning(stopped, 'gate-metrics');
    }
    for (const gap of ticks[0]?.gaps ?? [])
        log.warning(gap, 'gate-metrics');
    const found = (0,metrics_findings/* findingsOf */.WX)();
    for (const tick of ticks)
        (0,observe/* sayFindings */.Mm)(log, found.add(tick.k, tick.findings ?? []));
    const findings = found.all();
    return {
        startMs: endMs - durationMs,
        ticks: ticks.map((tick) => ({
            ...{ k: tick.k, atMs: tick.atMs, data: tick.data, gaps: tick.gaps },
            ...(0,observe/* coverageOf */._5)(tick),
        })),
        bounds: ticks.at(-1)?.bounds ?? {},
        restarts: 0,
        stopped,
        profile: null,
        pre: [],
        resume: null,
        ...(findings.length === 0 ? {} : { findings }),
    };
}
/** At most this many looks before the release travel with the evidence. */
const preLimit = 60;
/** The last looks at the old version, both groups of its pods, small enough to travel. */
const preOf = ({ ticks }) => ticks.slice(-preLimit).map(({ data }) => Object.fromEntries(Object.entries(data).map(([name, { baseline, canary }]) => [
    name,
    {
        baseline: baseline?.map(numbers/* significant */.I1) ?? null,
        canary: canary?.map(numbers/* significant */.I1) ?? null,
    },
])));
/** The old version over a window, averaged per tick over all of its pods; nothing for what it did not report. */
function profileOf(observation, parameters) {
    const entries = parameters.checks.flatMap(({ name, kind }) => {
        const samples = observation.ticks
            .map(({ data }) => together(kind, data[name]))
            .filter((s) => s !== null);
        if (samples.length === 0)
            return [];
        const width = Math.max(...samples.map((s) => s.length));
        const perTick = Array.from({ length: width }, (_, j) => (0,numbers/* significant */.I1)(samples.reduce((sum, s) => sum + (s[j] ?? 0), 0) / samples.length));
        if (kind === 'counts')
            return [[name, { kind, perTick: [perTick[0] ?? 0, perTick[1] ?? 0] }]];
        if (kind === 'histogram')
            return [[name, { kind, le: observation.bounds[name] ?? [], perTick }]];
        const all = samples.flat();
        return [
            [
                name,
                { kind: 'gauge', mean: (0,numbers/* significant */.I1)(all.reduce((a, b) => a + b, 0) / all.length) },
            ],
        ];
    });
    return Object.fromEntries(entries);
}
/** Both groups of the old version's pods as one: what was counted adds up, gauges stay one number a pod. */
function together(kind, sample) {
    const arm = (values) => ((0,silence/* present */.Eb)(values) ? values : null);
    const [baseline, canary] = [arm(sample?.baseline), arm(sample?.canary)];
    if (baseline === null || canary === null)
        return canary ?? baseline;
    return kind === 'gauge'
        ? [...canary, ...baseline]
        : canary.map((value, j) => value + (baseline[j] ?? 0));
}

;// CONCATENATED MODULE: ./lib/gates/baseline/gate.js





/** Measures the old version before its release: two groups of the same pods, from which the judge learns how much good arms differ. */
const baselineGate = {
    kind: 'baseline',
    observe: observeOldVersion,
    judge: (observation, parameters) => measured(observation, concurrently(parameters)),
    facts: (observation, parameters) => ({
        profile: profileOf(observation, concurrently(parameters)),
        pre: preOf(observation),
    }),
};
const concurrently = (parameters) => ({
    ...parameters,
    concurrent: true,
});
async function observeOldVersion(ports, { namespace, selector }, parameters) {
    const { cluster, clock, log, watches } = ports;
    const signal = AbortSignal.any([watches.signal, ports.signal]);
    const failed = (thrown) => watches.abort(thrown);
    const arm = await (0,arms/* watchArm */.U)(cluster, namespace, selector, signal, failed, (0,gate.watchRetries)(parameters));
    const source = await ports.source(arm.pods());
    (0,gate.sayPlan)(ports, parameters, arm.current().pods.length);
    // Prometheus remembers the window before the release; pods do not, so theirs is lived through.
    const read = parameters.source === 'prometheus' ? observePast : observe/* observe */.lB;
    const observation = await read({
        ...{ source, clock, log, signal },
        ...{ profile: null, pre: [], resume: null, history: null },
        arms: () => (0,arms/* inTwo */.W)(arm.current()),
        restarts: arm.restarts,
        whole: true,
    }, concurrently(parameters));
    await (0,gate.citeSource)(ports, source);
    return observation;
}


/***/ }),

/***/ 51977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $w: () => (/* binding */ commaSeparated),
/* harmony export */   UX: () => (/* binding */ serversShape),
/* harmony export */   Vh: () => (/* binding */ nameShape),
/* harmony export */   wd: () => (/* binding */ originShape)
/* harmony export */ });
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50976);
/* harmony import */ var _url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85060);


/** A name of something in a broker or store: a topic, a queue, a group. */
const nameShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(500, { form: /\S/, what: 'a name' });
/** Texts with commas between them. */
const commaSeparated = (item) => (value, at) => (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(2000)(value, at)
    .split(',')
    .map((one) => item(one.trim(), at));
const serversShape = commaSeparated((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(300, { form: /^(\[[0-9a-fA-F:]+\]|[\w.-]+):\d{1,5}$/, what: 'host:port' }, 'Example: servers: "kafka-0:9092,kafka-1:9092".'));
/** Plain http stays inside of a cluster's network here, as it does for the brokers themselves; credentials in it are refused. */
const originShape = (value, at) => (0,_url_js__WEBPACK_IMPORTED_MODULE_1__/* .url */ .O)(true).read((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(2000)(value, at), at);


/***/ }),

/***/ 93702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IL: () => (/* binding */ telemetryPlaces),
/* harmony export */   gu: () => (/* binding */ podLabel),
/* harmony export */   mK: () => (/* binding */ streamSelector)
/* harmony export */ });
/* harmony import */ var _servers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51977);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50976);


/** A selector of Loki's streams, to which pods are added: `{namespace="shop"}`. */
const streamSelector = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(1000, {
    form: /^\{[^{}|]*\}$/,
    what: 'a selector of streams such as {namespace="shop"}',
});
const podLabel = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .withDefault */ .IQ)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(100, { form: /^[A-Za-z_]\w*$/, what: 'the name of a label' }), 'pod');
const place = { url: _servers_js__WEBPACK_IMPORTED_MODULE_0__/* .originShape */ .wd, tenant: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(_servers_js__WEBPACK_IMPORTED_MODULE_0__/* .nameShape */ .Vh) };
const telemetryPlaces = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
    jaeger: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ ...place, service: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(_servers_js__WEBPACK_IMPORTED_MODULE_0__/* .nameShape */ .Vh) })),
    loki: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ ...place, selector: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(streamSelector), podLabel })),
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

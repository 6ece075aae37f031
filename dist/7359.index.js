export const id = 7359;
export const ids = [7359,6501];
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
// EXTERNAL MODULE: ./lib/actions/verdict.js
var actions_verdict = __webpack_require__(14942);
;// CONCATENATED MODULE: ./lib/actions/gate-metrics/announce.js

/** One line per measurement, and the first reasons as the annotation. */
function announce({ log }, { check, verdict, measurements, reasons }) {
    for (const m of measurements)
        log.info(`${m.verdict.padEnd(12)} ${m.name}: canary ${m.canary ?? '–'}, baseline ${m.baseline ?? '–'}, limit ${m.limit ?? '–'} ${m.unit} (${m.reason})`);
    (0,actions_verdict/* announceVerdict */.N)(log, check, verdict, reasons.slice(0, 5).join('\n'));
}

// EXTERNAL MODULE: ./lib/connect/cluster.js
var cluster = __webpack_require__(58328);
// EXTERNAL MODULE: ./lib/gates/baseline/gate.js + 2 modules
var baseline_gate = __webpack_require__(46501);
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
    });
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
/** Judges the canary (or measures the old version, mode baseline). Any verdict is exit code 0: decide-promote decides. */
async function run(runtime) {
    const inputs = await (0,table/* readInputs */.Ko)(gate_metrics_inputs/* definitions */.B, runtime.input);
    await (inputs.mode === 'baseline' ? runBaseline(runtime, inputs) : release.run(runtime));
}


/***/ }),

/***/ 73555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ endExperiment)
/* harmony export */ });
/* harmony import */ var _ports_cluster_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59830);
/* harmony import */ var _ports_resources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78461);
/* harmony import */ var _ports_watching_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28063);



const lists = ['iptables', 'tcs', 'ipsets'];
/**
 * Deletes a fault and proves that nothing of it is left (docs/chaos.md). When the deletion hangs it climbs the rescue ladder (docs/chaos.md): our entries
 * out of PodNetworkChaos, then the injected pods away (a fresh pod is clean), only then the finalizers.
 */
async function endExperiment(ports, type, object, patienceMs = 30_000) {
    const { cluster } = ports;
    const { name, namespace = '' } = object.metadata;
    await cluster.remove(type, namespace, name, (0,_ports_cluster_js__WEBPACK_IMPORTED_MODULE_0__/* .onlyThis */ .V)(object.metadata));
    if (await gone(ports, type, namespace, name, patienceMs))
        return await withoutResidue(ports, namespace, name, 'proven');
    const said = await reasonOf(cluster, type, namespace, name);
    await removeEntries(cluster, namespace, name);
    if (await gone(ports, type, namespace, name, patienceMs / 3))
        return await withoutResidue(ports, namespace, name, 'rescued', `deletion hung (${said}); our entries were taken out of PodNetworkChaos`);
    const pods = await removeInjectedPods(cluster, type, namespace, name);
    if (!(await gone(ports, type, namespace, name, patienceMs / 3)))
        await dropFinalizers(cluster, type, namespace, name);
    if (!(await gone(ports, type, namespace, name, patienceMs / 3)))
        return {
            cleanup: 'leaked',
            detail: `${type.kind} ${namespace}/${name} cannot be deleted: ${said}. Delete it by hand.`,
        };
    return await withoutResidue(ports, namespace, name, 'rescued', `deletion hung (${said}); the pods ${pods.join(', ')} were replaced`);
}
function gone({ cluster, clock }, type, namespace, name, patienceMs) {
    return (0,_ports_watching_js__WEBPACK_IMPORTED_MODULE_2__/* .within */ .ux)(clock, patienceMs, undefined, async (limit) => {
        for await (const found of (0,_ports_watching_js__WEBPACK_IMPORTED_MODULE_2__/* .currentOne */ .eR)(cluster, type, namespace, name, limit))
            if (found === undefined)
                return true;
        return false;
    });
}
async function reasonOf(cluster, type, namespace, name) {
    const found = await cluster.get(type, namespace, name);
    const events = (found?.status?.experiment?.containerRecords ?? []).flatMap(({ events: list = [] }) => list);
    return (events.filter((event) => event.type === 'Failed').at(-1)?.message ?? 'Chaos Mesh gave no reason');
}
async function residue(cluster, namespace, name) {
    const source = `${namespace}/${name}`;
    try {
        const { items } = await cluster.list(_ports_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .resources */ .E.podNetworkChaos, namespace);
        return items.filter(({ spec }) => lists.some((list) => spec[list]?.some((entry) => entry.source === source)));
    }
    catch (thrown) {
        if (thrown instanceof _ports_cluster_js__WEBPACK_IMPORTED_MODULE_0__/* .ClusterError */ .b && thrown.failure === 'not-found')
            return [];
        throw thrown;
    }
}
async function withoutResidue({ cluster }, namespace, name, cleanup, detail = 'the object is gone') {
    const left = await residue(cluster, namespace, name);
    return left.length === 0
        ? { cleanup, detail: `${detail}, no rule of it is left in any pod` }
        : {
            cleanup: 'leaked',
            detail: `rules are left in ${left.map(({ metadata }) => metadata.name).join(', ')}; delete those pods by hand`,
        };
}
async function removeEntries(cluster, namespace, name) {
    const source = `${namespace}/${name}`;
    for (const found of await residue(cluster, namespace, name)) {
        const spec = Object.fromEntries(lists.map((list) => [
            list,
            (found.spec[list] ?? []).filter((entry) => entry.source !== source),
        ]));
        await cluster.patch(_ports_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .resources */ .E.podNetworkChaos, namespace, found.metadata.name, {
            type: 'merge',
            body: { spec },
        });
    }
}
async function removeInjectedPods(cluster, type, namespace, name) {
    const found = await cluster.get(type, namespace, name);
    const records = found?.status?.experiment?.containerRecords ?? [];
    const pods = records.map(({ id }) => id.split('/')[1] ?? '').filter((pod) => pod !== '');
    for (const pod of pods)
        await cluster.remove(_ports_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .resources */ .E.pods, namespace, pod);
    return pods;
}
async function dropFinalizers(cluster, type, namespace, name) {
    try {
        await cluster.patch(type, namespace, name, {
            type: 'merge',
            body: { metadata: { finalizers: null } },
        });
    }
    catch (thrown) {
        if (!(thrown instanceof _ports_cluster_js__WEBPACK_IMPORTED_MODULE_0__/* .ClusterError */ .b))
            throw thrown;
    }
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
// EXTERNAL MODULE: ./lib/gates/metrics/gate.js + 1 modules
var gate = __webpack_require__(32851);
// EXTERNAL MODULE: ./lib/gates/metrics/observe.js + 1 modules
var observe = __webpack_require__(59072);
// EXTERNAL MODULE: ./lib/evidence/measurement.js
var measurement = __webpack_require__(28773);
// EXTERNAL MODULE: ./lib/gates/metrics/coverage.js
var metrics_coverage = __webpack_require__(73810);
// EXTERNAL MODULE: ./lib/gates/metrics/findings.js
var metrics_findings = __webpack_require__(17606);
// EXTERNAL MODULE: ./lib/gates/metrics/judge.js + 9 modules
var judge = __webpack_require__(63320);
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


/***/ })

};

export const id = 7359;
export const ids = [7359,8051];
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
// EXTERNAL MODULE: ./lib/gates/baseline/gate.js
var baseline_gate = __webpack_require__(88051);
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
 * Deletes a fault and proves that nothing of it is left (31 §5). When the deletion hangs it climbs the rescue ladder (30 L6): our entries
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

/***/ 88051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   baselineGate: () => (/* binding */ baselineGate)
/* harmony export */ });
/* harmony import */ var _workload_arms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88918);
/* harmony import */ var _metrics_gate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32851);
/* harmony import */ var _metrics_observe_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59072);



/** Measures the old version before its release: two groups of the same pods, from which the judge learns how much good arms differ. */
const baselineGate = {
    kind: 'baseline',
    observe: observeOldVersion,
    judge: measured,
    facts: (observation, parameters) => ({
        profile: (0,_metrics_observe_js__WEBPACK_IMPORTED_MODULE_2__/* .profileOf */ .dp)(observation, concurrently(parameters)),
        pre: (0,_metrics_observe_js__WEBPACK_IMPORTED_MODULE_2__/* .preOf */ .xL)(observation),
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
    const arm = await (0,_workload_arms_js__WEBPACK_IMPORTED_MODULE_0__/* .watchArm */ .U)(cluster, namespace, selector, signal, failed, (0,_metrics_gate_js__WEBPACK_IMPORTED_MODULE_1__.watchRetries)(parameters));
    const source = await ports.source(arm.pods());
    (0,_metrics_gate_js__WEBPACK_IMPORTED_MODULE_1__.sayPlan)(ports, parameters, arm.current().pods.length);
    // Prometheus remembers the window before the release; pods do not, so theirs is lived through.
    const read = parameters.source === 'prometheus' ? _metrics_observe_js__WEBPACK_IMPORTED_MODULE_2__/* .observePast */ .jq : _metrics_observe_js__WEBPACK_IMPORTED_MODULE_2__/* .observe */ .lB;
    const observation = await read({
        ...{ source, clock, log, signal },
        ...{ profile: null, pre: [], resume: null, history: null },
        arms: () => (0,_workload_arms_js__WEBPACK_IMPORTED_MODULE_0__/* .inTwo */ .W)(arm.current()),
        restarts: arm.restarts,
    }, concurrently(parameters));
    await (0,_metrics_gate_js__WEBPACK_IMPORTED_MODULE_1__.citeSource)(ports, source);
    return observation;
}
/** A window in which a required check has no data is not a baseline. */
function measured({ ticks }, { checks }) {
    const looks = ({ name }) => ticks.filter(({ data }) => (data[name]?.canary ?? data[name]?.baseline ?? null) !== null)
        .length;
    const missing = checks
        .filter((check) => !check.optional && looks(check) === 0)
        .map(({ name }) => name);
    if (missing.length > 0)
        return {
            verdict: 'inconclusive',
            measurements: [],
            reasons: missing.map((name) => `${name}: the old version does not report it`),
        };
    if (ticks.length === 0)
        return { verdict: 'inconclusive', measurements: [], reasons: ['nothing was measured'] };
    return {
        verdict: 'pass',
        measurements: [],
        reasons: [`the old version was measured ${ticks.length} times`],
    };
}


/***/ })

};

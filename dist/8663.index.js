export const id = 8663;
export const ids = [8663,9163];
export const modules = {

/***/ 98663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   definitions: () => (/* binding */ definitions),
/* harmony export */   post: () => (/* binding */ post),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _adapters_evidence_folder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1496);
/* harmony import */ var _chaos_experiment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97165);
/* harmony import */ var _chaos_judge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79163);
/* harmony import */ var _chaos_preflight_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82595);
/* harmony import */ var _chaos_spec_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8057);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(452);
/* harmony import */ var _evidence_canonical_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(13431);
/* harmony import */ var _evidence_envelope_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(95105);
/* harmony import */ var _evidence_state_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(66176);
/* harmony import */ var _gates_metrics_arms_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(44779);
/* harmony import */ var _ports_resources_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(78461);
/* harmony import */ var _release_handle_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(11103);
/* harmony import */ var _release_lease_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(96299);
/* harmony import */ var _release_objects_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(73253);
/* harmony import */ var _cluster_inputs_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(4475);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(39922);
/* harmony import */ var _left_fault_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(98699);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(14942);


















const definitions = {
    ..._cluster_inputs_js__WEBPACK_IMPORTED_MODULE_12__/* .clusterInputs */ .g$,
    release: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_13__/* .required */ .mw)(_inputs_js__WEBPACK_IMPORTED_MODULE_13__/* .text */ .Qq),
    experiment: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_13__/* .required */ .mw)((0,_inputs_js__WEBPACK_IMPORTED_MODULE_13__/* .choice */ .Yq)('pod-kill', 'network-delay')),
    pods: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_13__/* .optional */ .lq)((0,_inputs_js__WEBPACK_IMPORTED_MODULE_13__/* .integer */ .nd)(1, 50), '1'),
    'grace-period': (0,_inputs_js__WEBPACK_IMPORTED_MODULE_13__/* .optional */ .lq)((0,_inputs_js__WEBPACK_IMPORTED_MODULE_13__/* .duration */ .p0)(0, 3_600_000), '0s'),
    duration: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_13__/* .optional */ .lq)((0,_inputs_js__WEBPACK_IMPORTED_MODULE_13__/* .duration */ .p0)(1000, 600_000), '30s'),
    latency: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_13__/* .optional */ .lq)((0,_inputs_js__WEBPACK_IMPORTED_MODULE_13__/* .duration */ .p0)(1, 60_000), '500ms'),
    targets: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_13__/* .optional */ .lq)((0,_inputs_js__WEBPACK_IMPORTED_MODULE_13__/* .maybe */ .no)(_inputs_js__WEBPACK_IMPORTED_MODULE_13__/* .stringList */ .Yn), ''),
    'recovery-timeout': (0,_inputs_js__WEBPACK_IMPORTED_MODULE_13__/* .optional */ .lq)((0,_inputs_js__WEBPACK_IMPORTED_MODULE_13__/* .duration */ .p0)(1000, 3_600_000), '60s'),
    'min-healthy': (0,_inputs_js__WEBPACK_IMPORTED_MODULE_13__/* .optional */ .lq)((0,_inputs_js__WEBPACK_IMPORTED_MODULE_13__/* .integer */ .nd)(0, 1000), '1'),
    'chaos-namespace': (0,_inputs_js__WEBPACK_IMPORTED_MODULE_13__/* .optional */ .lq)(_inputs_js__WEBPACK_IMPORTED_MODULE_13__/* .kubeName */ .L6, 'chaos-mesh'),
    seed: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_13__/* .optional */ .lq)((0,_inputs_js__WEBPACK_IMPORTED_MODULE_13__/* .maybe */ .no)((0,_inputs_js__WEBPACK_IMPORTED_MODULE_13__/* .line */ .n8)(100)), ''),
    'dry-run': (0,_inputs_js__WEBPACK_IMPORTED_MODULE_13__/* .optional */ .lq)(_inputs_js__WEBPACK_IMPORTED_MODULE_13__/* .boolean */ .zM, 'false'),
    'evidence-folder': _inputs_js__WEBPACK_IMPORTED_MODULE_13__/* .evidenceFolder */ .ek,
};
/** Breaks the canary on purpose, with proof. Any verdict is exit code 0, but a fault that was left behind fails the step. */
async function run(runtime) {
    const inputs = await (0,_inputs_js__WEBPACK_IMPORTED_MODULE_13__/* .readInputs */ .Ko)(definitions, runtime.input);
    const handle = (0,_evidence_state_js__WEBPACK_IMPORTED_MODULE_7__/* .decodeState */ .UJ)(inputs.release, _release_handle_js__WEBPACK_IMPORTED_MODULE_15__/* .releaseSchema */ .By, 'release');
    const inject = async (cluster, watches) => {
        const startedAt = runtime.clock.now();
        const canary = await canaryOf(cluster, handle);
        const before = await (0,_chaos_preflight_js__WEBPACK_IMPORTED_MODULE_3__/* .preflight */ .M)(cluster, handle, {
            ...inputs,
            experiment: inputs.experiment,
            minHealthy: inputs['min-healthy'],
            chaosNamespace: inputs['chaos-namespace'],
            seed: inputs.seed ?? runtime.run.runId,
        }, startedAt);
        const object = (0,_chaos_spec_js__WEBPACK_IMPORTED_MODULE_4__/* .chaosObject */ ._4)((0,_chaos_spec_js__WEBPACK_IMPORTED_MODULE_4__/* .chaosName */ .i6)(runtime.run, inputs.experiment), requestOf(inputs, handle, canary, before.targets, startedAt));
        const type = (0,_chaos_spec_js__WEBPACK_IMPORTED_MODULE_4__/* .chaosType */ .R$)(inputs.experiment);
        await runtime.log.group('Plan', async () => {
            runtime.log.info(JSON.stringify(object, null, 2));
        });
        await cluster.create(type, object, { dryRun: true });
        if (inputs['dry-run']) {
            runtime.log.notice('Dry run: Chaos Mesh would accept this; nothing was injected.', 'inject-chaos');
            runtime.output('verdict', 'inconclusive');
            runtime.output('cleanup', 'none');
            return;
        }
        const failed = (thrown) => watches.abort(thrown);
        const [canaryArm, stableArm] = await Promise.all([
            (0,_gates_metrics_arms_js__WEBPACK_IMPORTED_MODULE_8__/* .watchArm */ .U)(cluster, handle.namespace, handle.selectors.canary, watches.signal, failed),
            (0,_gates_metrics_arms_js__WEBPACK_IMPORTED_MODULE_8__/* .watchArm */ .U)(cluster, handle.namespace, handle.selectors.stable, watches.signal, failed),
        ]);
        runtime.saveState('object', object.metadata.name);
        const created = await (0,_chaos_experiment_js__WEBPACK_IMPORTED_MODULE_1__/* .createOrAdopt */ .K)(cluster, object, type);
        const observation = await (0,_chaos_experiment_js__WEBPACK_IMPORTED_MODULE_1__/* .runExperiment */ .p)({
            cluster,
            clock: runtime.clock,
            log: runtime.log,
            signal: AbortSignal.any([runtime.signal, watches.signal]),
        }, {
            handle,
            experiment: inputs.experiment,
            object: created,
            before,
            arms: { canary: canaryArm, stable: stableArm },
            durationMs: inputs.duration,
            recoveryMs: inputs['recovery-timeout'],
            wantedReady: (0,_release_objects_js__WEBPACK_IMPORTED_MODULE_11__/* .replicasOf */ .N4)(canary),
        });
        runtime.saveState('object', '');
        const parameters = {
            recoveryTimeoutSeconds: inputs['recovery-timeout'] / 1000,
            minHealthy: inputs['min-healthy'],
            scenarioSha256: (0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_6__/* .hashOf */ .qQ)(object.spec),
        };
        const judgement = (0,_chaos_judge_js__WEBPACK_IMPORTED_MODULE_2__.judgeChaos)(observation, parameters);
        const left = await (0,_adapters_evidence_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .leaveEvidence */ .z)(runtime, inputs['evidence-folder'], {
            schema: _evidence_envelope_js__WEBPACK_IMPORTED_MODULE_16__/* .evidenceSchema */ .j,
            check: 'inject-chaos',
            gate: 'chaos',
            release: (0,_release_handle_js__WEBPACK_IMPORTED_MODULE_15__/* .identityOf */ .cu)(handle),
            ...judgement,
            window: { start: startedAt.toISOString(), end: runtime.clock.now().toISOString() },
            parameters: {
                ...parameters,
                experiment: inputs.experiment,
                targets: observation.targets,
                object: object.metadata.name,
                spec: object.spec,
            },
            sources: [{ kind: 'chaos-mesh', endpoint: cluster.endpoint, version: type.apiVersion }],
            clockSkewMs: null,
            previous: handle.evidenceSha256,
            requests: cluster.requests(),
        }, observation);
        runtime.output('evidence', left.text);
        runtime.output('verdict', judgement.verdict);
        runtime.output('cleanup', observation.cleanup);
        const said = judgement.reasons.join('\n') || `${inputs.experiment}: proven, recovered, cleaned up`;
        (0,_verdict_js__WEBPACK_IMPORTED_MODULE_17__/* .announceVerdict */ .N)(runtime.log, 'inject-chaos', judgement.verdict, said);
        if (observation.cleanup === 'leaked')
            throw new Error(`A fault was left behind. ${observation.cleanupDetail}`);
    };
    const alive = (cluster, watches) => (0,_release_lease_js__WEBPACK_IMPORTED_MODULE_10__/* .renewing */ .IU)({ ...runtime, cluster }, handle, () => inject(cluster, watches));
    await (0,_cluster_inputs_js__WEBPACK_IMPORTED_MODULE_12__/* .withCluster */ .Bq)(inputs, runtime, alive, (0,_left_fault_js__WEBPACK_IMPORTED_MODULE_14__/* .outlasting */ .j)());
}
/** Runs when the step failed or the job was cancelled: what is still there is ended. */
async function post(runtime) {
    if (runtime.savedState('object') === '')
        return;
    const inputs = await (0,_inputs_js__WEBPACK_IMPORTED_MODULE_13__/* .readInputs */ .Ko)(definitions, runtime.input);
    const type = (0,_chaos_spec_js__WEBPACK_IMPORTED_MODULE_4__/* .chaosType */ .R$)(inputs.experiment);
    await (0,_left_fault_js__WEBPACK_IMPORTED_MODULE_14__/* .endLeftFault */ .l)(runtime, inputs, { type, what: 'experiment', title: 'inject-chaos' });
}
async function canaryOf(cluster, handle) {
    const found = await cluster.get(_ports_resources_js__WEBPACK_IMPORTED_MODULE_9__/* .resources */ .E.deployments, handle.namespace, handle.canary);
    if (found === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__.UsageError(`There is no canary ${handle.canary} in ${handle.namespace}.`, {
            input: 'release',
            fix: 'It was rolled back or swept.',
        });
    return found;
}
const requestOf = (inputs, handle, canary, targets, now) => ({
    experiment: inputs.experiment,
    namespace: handle.namespace,
    workload: handle.workload,
    targets,
    gracePeriodSeconds: Math.round(inputs['grace-period'] / 1000),
    durationSeconds: Math.max(1, Math.round(inputs.duration / 1000)),
    latencyMs: inputs.latency,
    externalTargets: inputs.targets ?? [],
    expiresAt: new Date(now.getTime() + inputs.duration + inputs['recovery-timeout'] + 60_000).toISOString(),
    owner: { name: canary.metadata.name, uid: canary.metadata.uid ?? '' },
});


/***/ }),

/***/ 79163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   judgeChaos: () => (/* binding */ judgeChaos)
/* harmony export */ });
/** No proof of injection is inconclusive; a clean-up that was not proven is a failure; times judge as intervals (30 §1). */
function judgeChaos(observation, parameters) {
    const measurements = [
        injection(observation),
        recovery(observation, parameters),
        ready(observation, parameters),
        cleanup(observation),
    ];
    const has = (verdict) => measurements.some((m) => m.verdict === verdict);
    return {
        verdict: has('fail') ? 'fail' : has('inconclusive') ? 'inconclusive' : 'pass',
        measurements,
        reasons: [
            ...measurements.filter((m) => m.verdict !== 'pass').map((m) => `${m.name}: ${m.reason}`),
            ...observation.notes,
        ],
    };
}
const base = { baseline: null, direction: 'increase', sample: { kind: 'none' } };
const injection = ({ injectedAt, injectionDetail }) => ({
    ...base,
    name: 'injection-proven',
    dimension: 'chaos-proof',
    unit: '1',
    canary: injectedAt === null ? 0 : 1,
    limit: 1,
    direction: 'decrease',
    verdict: injectedAt === null ? 'inconclusive' : 'pass',
    reason: injectionDetail,
});
function recovery({ injectedAt, recoveredAt }, { recoveryTimeoutSeconds: limit }) {
    const about = { ...base, name: 'recovery-seconds', dimension: 'recovery', unit: 's', limit };
    if (injectedAt === null)
        return {
            ...about,
            canary: null,
            verdict: 'inconclusive',
            reason: 'nothing to recover from was proven',
        };
    if (recoveredAt === null)
        return {
            ...about,
            canary: null,
            verdict: 'fail',
            reason: `the canary was not ready again within ${limit} s`,
        };
    const lo = Math.max(0, (recoveredAt.loMs - injectedAt.hiMs) / 1000);
    const hi = (recoveredAt.hiMs - injectedAt.loMs) / 1000;
    const verdict = hi <= limit ? 'pass' : lo > limit ? 'fail' : 'inconclusive';
    return {
        ...about,
        canary: Math.round(hi * 100) / 100,
        verdict,
        reason: `ready again after ${lo.toFixed(1)} to ${hi.toFixed(1)} s`,
    };
}
const ready = (o, { minHealthy }) => ({
    ...base,
    name: 'ready-minimum',
    dimension: 'availability',
    unit: 'count',
    canary: o.readyMinimum,
    baseline: o.readyBefore,
    limit: minHealthy,
    direction: 'decrease',
    verdict: o.readyMinimum >= minHealthy ? 'pass' : 'fail',
    reason: `at least ${o.readyMinimum} of ${o.readyBefore} pods were ready at every moment`,
});
const cleanup = (o) => ({
    ...base,
    name: 'cleanup-proven',
    dimension: 'chaos-proof',
    unit: '1',
    canary: o.cleanup === 'proven' ? 1 : 0,
    limit: 1,
    direction: 'decrease',
    verdict: o.cleanup === 'proven' ? 'pass' : o.cleanup === 'leaked' ? 'fail' : 'inconclusive',
    reason: o.cleanupDetail,
});


/***/ })

};

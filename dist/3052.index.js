export const id = 3052;
export const ids = [3052,9163];
export const modules = {

/***/ 3052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  post: () => (/* binding */ post),
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./lib/adapters/host/evidence-folder.js
var evidence_folder = __webpack_require__(6607);
// EXTERNAL MODULE: ./lib/ports/cluster.js
var ports_cluster = __webpack_require__(59830);
// EXTERNAL MODULE: ./lib/chaos/rescue.js
var rescue = __webpack_require__(73555);
// EXTERNAL MODULE: ./lib/chaos/spec.js
var spec = __webpack_require__(8057);
;// CONCATENATED MODULE: ./lib/chaos/earlier-attempts.js



/** What earlier attempts of this very run left in the cluster, because its API was away until they had ended, is ended before a new one begins. */
async function endEarlierAttempts(ports, namespace, run, experiment) {
    const type = (0,spec/* chaosType */.R$)(experiment);
    for (let attempt = 1; attempt < run.runAttempt; attempt++) {
        const name = (0,spec/* chaosName */.i6)({ ...run, runAttempt: attempt }, experiment);
        const left = await found(ports.cluster, type, namespace, name);
        if (left === undefined)
            continue;
        const { cleanup, detail } = await (0,rescue/* endExperiment */.R)(ports, type, left);
        if (cleanup === 'leaked')
            throw new Error(`${name} of an earlier attempt: ${detail}`);
    }
}
async function found(cluster, type, namespace, name) {
    try {
        return await cluster.get(type, namespace, name);
    }
    catch (thrown) {
        // Without Chaos Mesh there is nothing to end; the checks before the experiment say so.
        if (thrown instanceof ports_cluster/* ClusterError */.b && thrown.failure === 'not-found')
            return undefined;
        throw thrown;
    }
}

// EXTERNAL MODULE: ./lib/chaos/experiment.js
var experiment = __webpack_require__(97165);
// EXTERNAL MODULE: ./lib/chaos/judge.js
var judge = __webpack_require__(79163);
// EXTERNAL MODULE: ./lib/chaos/preflight.js
var preflight = __webpack_require__(82595);
// EXTERNAL MODULE: ./lib/connect/cluster.js
var cluster = __webpack_require__(58328);
// EXTERNAL MODULE: ./lib/evidence/canonical.js
var canonical = __webpack_require__(13431);
// EXTERNAL MODULE: ./lib/evidence/envelope.js
var envelope = __webpack_require__(95105);
// EXTERNAL MODULE: ./lib/evidence/release.js
var release = __webpack_require__(44692);
// EXTERNAL MODULE: ./lib/evidence/state.js
var state = __webpack_require__(66176);
// EXTERNAL MODULE: ./lib/inputs/table.js
var table = __webpack_require__(34565);
// EXTERNAL MODULE: ./lib/release/argo-rollouts/canary-view.js
var canary_view = __webpack_require__(78450);
// EXTERNAL MODULE: ./lib/release/record/lease.js
var lease = __webpack_require__(27789);
// EXTERNAL MODULE: ./lib/workload/arms.js
var arms = __webpack_require__(88918);
// EXTERNAL MODULE: ./lib/workload/objects.js
var objects = __webpack_require__(98241);
// EXTERNAL MODULE: ./lib/workload/ownership.js
var ownership = __webpack_require__(45092);
// EXTERNAL MODULE: ./lib/actions/left-fault.js
var left_fault = __webpack_require__(98699);
// EXTERNAL MODULE: ./lib/actions/verdict.js
var verdict = __webpack_require__(14942);
// EXTERNAL MODULE: ./lib/inputs/duration.js
var duration = __webpack_require__(67581);
// EXTERNAL MODULE: ./lib/inputs/numbers.js
var numbers = __webpack_require__(66159);
// EXTERNAL MODULE: ./lib/inputs/text.js
var inputs_text = __webpack_require__(86806);
// EXTERNAL MODULE: ./lib/inputs/yaml.js
var yaml = __webpack_require__(23758);
;// CONCATENATED MODULE: ./lib/actions/inject-chaos/inputs.js






const definitions = {
    ...cluster/* clusterInputs */.g$,
    release: (0,table/* required */.mw)(inputs_text/* text */.Qq),
    experiment: (0,table/* required */.mw)((0,inputs_text/* choice */.Yq)('pod-kill', 'network-delay')),
    pods: (0,table/* optional */.lq)((0,numbers/* integer */.nd)(1, 50), '1'),
    'grace-period': (0,table/* optional */.lq)((0,duration/* duration */.p0)(0, 3_600_000), '0s'),
    duration: (0,table/* optional */.lq)((0,duration/* duration */.p0)(1000, 600_000), '30s'),
    latency: (0,table/* optional */.lq)((0,duration/* duration */.p0)(1, 60_000), '500ms'),
    targets: (0,table/* optional */.lq)((0,yaml/* maybe */.no)(yaml/* stringList */.Yn), ''),
    'recovery-timeout': (0,table/* optional */.lq)((0,duration/* duration */.p0)(1000, 3_600_000), '60s'),
    'min-healthy': (0,table/* optional */.lq)((0,numbers/* integer */.nd)(0, 1000), '1'),
    'chaos-namespace': (0,table/* optional */.lq)(inputs_text/* kubeName */.L6, 'chaos-mesh'),
    seed: (0,table/* optional */.lq)((0,yaml/* maybe */.no)((0,inputs_text/* line */.n8)(100)), ''),
    'dry-run': (0,table/* optional */.lq)(inputs_text/* boolean */.zM, 'false'),
    'evidence-folder': table/* evidenceFolder */.ek,
};

;// CONCATENATED MODULE: ./lib/actions/inject-chaos/action.js




















/** Breaks the canary on purpose, with proof. Any verdict is exit code 0, but a fault that was left behind fails the step. */
async function run(runtime) {
    const inputs = await (0,table/* readInputs */.Ko)(definitions, runtime.input);
    const handle = (0,state/* decodeState */.UJ)(inputs.release, release/* releaseSchema */.By, 'release');
    const inject = async (cluster, watches) => {
        const startedAt = runtime.clock.now();
        const canary = await (0,canary_view/* requireCanaryOf */.h)(cluster, handle);
        if (!inputs['dry-run'])
            await endEarlierAttempts({ ...runtime, cluster }, handle.namespace, runtime.run, inputs.experiment);
        const before = await (0,preflight/* preflight */.M)(cluster, handle, {
            ...inputs,
            experiment: inputs.experiment,
            minHealthy: inputs['min-healthy'],
            chaosNamespace: inputs['chaos-namespace'],
            seed: inputs.seed ?? runtime.run.runId,
        }, startedAt);
        const object = (0,spec/* chaosObject */._4)((0,spec/* chaosName */.i6)(runtime.run, inputs.experiment), requestOf(inputs, handle, canary, before.targets, startedAt));
        const type = (0,spec/* chaosType */.R$)(inputs.experiment);
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
            (0,arms/* watchArm */.U)(cluster, handle.namespace, handle.selectors.canary, watches.signal, failed),
            (0,arms/* watchArm */.U)(cluster, handle.namespace, handle.selectors.stable, watches.signal, failed),
        ]);
        runtime.saveState('object', object.metadata.name);
        const created = await (0,experiment/* createOrAdopt */.K)(cluster, object, type);
        const observation = await (0,experiment/* runExperiment */.p)({
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
            wantedReady: (0,objects/* replicasOf */.N4)(canary),
        });
        runtime.saveState('object', '');
        const parameters = {
            recoveryTimeoutSeconds: inputs['recovery-timeout'] / 1000,
            minHealthy: inputs['min-healthy'],
            scenarioSha256: (0,canonical/* hashOf */.qQ)(object.spec),
        };
        const judgement = (0,judge.judgeChaos)(observation, parameters);
        const left = await (0,evidence_folder/* leaveEvidence */.z)(runtime, inputs['evidence-folder'], {
            schema: envelope/* evidenceSchema */.j,
            check: 'inject-chaos',
            gate: 'chaos',
            release: (0,release/* identityOf */.cu)(handle),
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
        (0,verdict/* announceVerdict */.N)(runtime.log, 'inject-chaos', judgement.verdict, said);
        if (observation.cleanup === 'leaked')
            throw new Error(`A fault was left behind. ${observation.cleanupDetail}`);
    };
    const alive = (cluster, watches) => (0,lease/* renewing */.IU)({ ...runtime, cluster }, handle, () => inject(cluster, watches));
    await (0,cluster/* withCluster */.Bq)(inputs, runtime, alive, (0,left_fault/* outlasting */.j)());
}
/** Runs when the step failed or the job was cancelled: what is still there is ended. */
async function post(runtime) {
    if (runtime.savedState('object') === '')
        return;
    const inputs = await (0,table/* readInputs */.Ko)(definitions, runtime.input);
    const type = (0,spec/* chaosType */.R$)(inputs.experiment);
    await (0,left_fault/* endLeftFault */.l)(runtime, inputs, { type, what: 'experiment', title: 'inject-chaos' });
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
    owner: (0,ownership/* ownedBy */.LW)(canary),
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

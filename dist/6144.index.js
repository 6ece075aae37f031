export const id = 6144;
export const ids = [6144];
export const modules = {

/***/ 46144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  chaosGate: () => (/* binding */ chaosGate)
});

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
var chaos_experiment = __webpack_require__(97165);
// EXTERNAL MODULE: ./lib/evidence/measurement.js
var measurement = __webpack_require__(28773);
;// CONCATENATED MODULE: ./lib/chaos/judge.js

/** No proof of injection is inconclusive; a clean-up that was not proven is a failure; times judge as intervals (docs/chaos.md). */
function judgeChaos(observation, parameters) {
    const measurements = [
        injection(observation),
        recovery(observation, parameters),
        ready(observation, parameters),
        cleanup(observation),
    ];
    const judgement = (0,measurement/* judgementOf */.lG)(measurements);
    return { ...judgement, reasons: [...judgement.reasons, ...observation.notes] };
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

// EXTERNAL MODULE: ./lib/chaos/preflight.js
var preflight = __webpack_require__(82595);
// EXTERNAL MODULE: ./lib/evidence/canonical.js
var canonical = __webpack_require__(13431);
// EXTERNAL MODULE: ./lib/release/drivers.js + 83 modules
var drivers = __webpack_require__(11744);
// EXTERNAL MODULE: ./lib/workload/arms.js
var arms = __webpack_require__(88918);
// EXTERNAL MODULE: ./lib/workload/objects.js
var objects = __webpack_require__(98241);
// EXTERNAL MODULE: ./lib/workload/ownership.js
var ownership = __webpack_require__(45092);
;// CONCATENATED MODULE: ./lib/gates/chaos/gate.js










/** Breaks the canary on purpose, with proof that it was broken, recovered and was cleaned up. */
const chaosGate = {
    kind: 'chaos',
    observe: inject,
    judge: (observation, parameters) => judgeChaos(observation, parameters),
    facts: ({ scenario }) => scenario === undefined ? {} : { scenario, scenarioSha256: (0,canonical/* hashOf */.qQ)(scenario.spec) },
};
async function inject(ports, handle, parameters) {
    const { cluster, clock, log, run } = ports;
    const { experiment, dryRun } = parameters;
    const startedAt = clock.now();
    const type = (0,spec/* chaosType */.R$)(experiment);
    ports.cite({ kind: 'chaos-mesh', endpoint: cluster.endpoint, version: type.apiVersion });
    const canary = await (0,drivers/* requireCanaryOf */.hu)(cluster, handle);
    if (!dryRun)
        await endEarlierAttempts(ports, handle.namespace, run, experiment);
    const before = await (0,preflight/* preflight */.M)(cluster, handle, parameters, startedAt);
    const object = objectOf(ports, handle, parameters, { canary, before, startedAt });
    await log.group('Plan', async () => log.info(JSON.stringify(object, null, 2)));
    await cluster.create(type, object, { dryRun: true });
    if (dryRun) {
        log.notice('Dry run: Chaos Mesh would accept this; nothing was injected.', 'inject-chaos');
        return nothingInjected(parameters, before);
    }
    return await breakCanary(ports, handle, parameters, { canary, before, object });
}
async function breakCanary(ports, handle, { experiment, durationSeconds, recoveryTimeoutSeconds }, { canary, before, object }) {
    const { cluster, clock, log, watches } = ports;
    const failed = (thrown) => watches.abort(thrown);
    const [canaryArm, stableArm] = await Promise.all([
        (0,arms/* watchArm */.U)(cluster, handle.namespace, handle.selectors.canary, watches.signal, failed),
        (0,arms/* watchArm */.U)(cluster, handle.namespace, handle.selectors.stable, watches.signal, failed),
    ]);
    ports.remember(object.metadata.name);
    const created = await (0,chaos_experiment/* createOrAdopt */.K)(cluster, object, (0,spec/* chaosType */.R$)(experiment));
    const observation = await (0,chaos_experiment/* runExperiment */.p)({ cluster, clock, log, signal: AbortSignal.any([ports.signal, watches.signal]) }, {
        ...{ handle, experiment, before },
        object: created,
        arms: { canary: canaryArm, stable: stableArm },
        durationMs: durationSeconds * 1000,
        recoveryMs: recoveryTimeoutSeconds * 1000,
        wantedReady: (0,objects/* replicasOf */.N4)(canary),
    });
    ports.remember('');
    return { ...observation, scenario: { object: object.metadata.name, spec: object.spec } };
}
function objectOf({ run }, handle, parameters, about) {
    const { experiment, durationSeconds, recoveryTimeoutSeconds } = parameters;
    const lastsMs = (durationSeconds + recoveryTimeoutSeconds) * 1000;
    return (0,spec/* chaosObject */._4)((0,spec/* chaosName */.i6)(run, experiment), {
        experiment,
        namespace: handle.namespace,
        workload: handle.workload,
        targets: about.before.targets,
        gracePeriodSeconds: Math.round(parameters.gracePeriodSeconds),
        durationSeconds: Math.max(1, Math.round(durationSeconds)),
        latencyMs: Math.round(parameters.latencySeconds * 1000),
        externalTargets: parameters.targets,
        expiresAt: new Date(about.startedAt.getTime() + lastsMs + 60_000).toISOString(),
        owner: (0,ownership/* ownedBy */.LW)(about.canary),
    });
}
/** What a dry run has to show: nothing was proven. */
const nothingInjected = ({ experiment }, { targets, readyBefore, notes }) => ({
    experiment,
    targets: targets.map(({ name }) => name),
    injectedAt: null,
    injectionDetail: 'dry run: nothing was injected',
    recoveredAt: null,
    readyMinimum: readyBefore,
    readyBefore,
    cleanup: 'none',
    cleanupDetail: 'dry run: there was nothing to clean up',
    notes,
});


/***/ })

};

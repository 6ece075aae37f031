export const id = 3012;
export const ids = [3012,6144];
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

/***/ 33012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   post: () => (/* binding */ post),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _chaos_spec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8057);
/* harmony import */ var _gates_chaos_gate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46144);
/* harmony import */ var _gate_action_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84458);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52543);




/** Breaks the canary on purpose, with proof. A fault that was left behind fails the step. */
const { run, post } = (0,_gate_action_js__WEBPACK_IMPORTED_MODULE_2__/* .gateAction */ .a)({
    name: 'inject-chaos',
    definitions: _inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .definitions */ .B,
    gate: _gates_chaos_gate_js__WEBPACK_IMPORTED_MODULE_1__.chaosGate,
    parameters: (inputs, _handle, runtime) => parametersOf(inputs, runtime.run),
    more: () => () => ({}),
    passed: ({ experiment }) => `${experiment}: proven, recovered, cleaned up`,
    outputs: ({ cleanup }) => ({ cleanup }),
    leaves: {
        type: ({ experiment }) => (0,_chaos_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .chaosType */ .R$)(experiment),
        what: 'experiment',
        leaked: ({ cleanup, cleanupDetail }) => (cleanup === 'leaked' ? cleanupDetail : undefined),
    },
});
const parametersOf = (inputs, { runId }) => ({
    experiment: inputs.experiment,
    pods: inputs.pods,
    gracePeriodSeconds: inputs['grace-period'] / 1000,
    durationSeconds: inputs.duration / 1000,
    latencySeconds: inputs.latency / 1000,
    targets: inputs.targets ?? [],
    recoveryTimeoutSeconds: inputs['recovery-timeout'] / 1000,
    minHealthy: inputs['min-healthy'],
    chaosNamespace: inputs['chaos-namespace'],
    seed: inputs.seed ?? runId,
    dryRun: inputs['dry-run'],
});


/***/ }),

/***/ 52543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ definitions),
/* harmony export */   H: () => (/* binding */ declaration)
/* harmony export */ });
/* harmony import */ var _connect_cluster_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58328);
/* harmony import */ var _inputs_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67581);
/* harmony import */ var _inputs_numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66159);
/* harmony import */ var _inputs_shared_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35864);
/* harmony import */ var _inputs_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34565);
/* harmony import */ var _inputs_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86806);
/* harmony import */ var _inputs_yaml_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(23758);
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(14073);








const definitions = {
    ..._connect_cluster_js__WEBPACK_IMPORTED_MODULE_0__/* .clusterInputs */ .g$,
    release: _inputs_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .release */ ._r,
    experiment: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_4__/* .required */ .mw)((0,_inputs_text_js__WEBPACK_IMPORTED_MODULE_5__/* .choice */ .Yq)('pod-kill', 'network-delay'), {
        says: 'What is broken.',
        example: 'pod-kill',
    }),
    pods: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_inputs_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(1, 50), '1', { says: 'How many ready canary pods.', example: '1' }),
    'grace-period': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_inputs_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(0, 3_600_000), '0s', {
        says: 'Time that a killed pod gets to end; 0s = crash.',
        example: '30s',
    }),
    duration: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_inputs_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(1000, 600_000), '30s', {
        says: 'How long a fault lasts (network-delay).',
        example: '2m',
    }),
    latency: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_inputs_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(1, 60_000), '500ms', {
        says: 'Delay of each packet (network-delay).',
        example: '200ms',
    }),
    targets: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_4__/* .maybe */ .no)(_inputs_yaml_js__WEBPACK_IMPORTED_MODULE_6__/* .stringList */ .Yn, {
        says: 'Each an ip or ip:port that the delay concerns (network-delay).',
        example: '["10.96.7.4:8080"]',
    }),
    'recovery-timeout': (0,_inputs_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .recoveryTimeout */ .pg)('readiness'),
    'min-healthy': (0,_inputs_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .minHealthy */ .qu)(),
    'chaos-namespace': _inputs_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .chaosNamespace */ .GX,
    seed: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_4__/* .maybe */ .no)((0,_inputs_text_js__WEBPACK_IMPORTED_MODULE_5__/* .line */ .n8)(100), {
        says: 'Makes the choice of pods repeatable; empty = the run id.',
        example: '42',
    }),
    'dry-run': _inputs_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .dryRun */ .PA,
    'on-fail': _inputs_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .onFail */ .ac,
    'evidence-folder': _inputs_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .evidenceFolder */ .ek,
};
const declaration = {
    name: 'inject-chaos',
    summary: 'Breaks the canary on purpose through Chaos Mesh, proves it, watches the recovery, proves the clean-up',
    inputs: definitions,
    outputs: {
        evidence: (0,_action_js__WEBPACK_IMPORTED_MODULE_7__/* .evidenceOutput */ .d0)('What was injected, proven and seen'),
        verdict: _action_js__WEBPACK_IMPORTED_MODULE_7__/* .verdictOutput */ .zM,
        cleanup: 'proven, rescued, leaked or none',
    },
    post: true,
};


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


/***/ }),

/***/ 67581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   p0: () => (/* binding */ duration)
/* harmony export */ });
/* unused harmony exports durationUnitsMs, formatDuration */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86806);


const durationUnitsMs = {
    ms: 1,
    s: 1000,
    m: 60_000,
    h: 3_600_000,
};
/** Milliseconds of a Go duration, undefined when it is none. */
function parseDuration(text) {
    if (!/^(\d+(\.\d+)?(ms|s|m|h))+$/.test(text))
        return undefined;
    let ms = 0;
    for (const [, number, unit] of text.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h)/g))
        ms += Number(number) * (durationUnitsMs[unit ?? ''] ?? Number.NaN);
    return ms;
}
/** `90000` → `1m30s`. */
function formatDuration(ms) {
    if (ms < 1000)
        return `${ms}ms`;
    const seconds = Math.round(ms / 100) / 10;
    const h = Math.floor(seconds / 3600);
    const m = Math.floor((seconds % 3600) / 60);
    const s = Math.round((seconds % 60) * 10) / 10;
    return `${h > 0 ? `${h}h` : ''}${m > 0 ? `${m}m` : ''}${s > 0 || (h === 0 && m === 0) ? `${s}s` : ''}`;
}
/** Go duration (`90s`, `3m`, `1m30s`, `500ms`) in milliseconds; a bare number is refused, since its unit would be a guess. */
const duration = (minMs, maxMs) => ({
    words: minMs === 0
        ? `Duration up to ${formatDuration(maxMs)}`
        : `Duration from ${formatDuration(minMs)} to ${formatDuration(maxMs)}`,
    form: { kind: 'duration', minMs, maxMs },
    read: (value, name) => {
        const trimmed = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)().read(value, name);
        const ms = parseDuration(trimmed);
        if (ms === undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(trimmed)} is not a duration.`, {
                input: name,
                fix: 'Give a number with its unit: 500ms, 90s, 3m, 1m30s, 2h.',
            });
        if (ms < minMs || ms > maxMs)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(trimmed)} is out of range: from ${formatDuration(minMs)} to ${formatDuration(maxMs)}.`, { input: name });
        return ms;
    },
});


/***/ }),

/***/ 66159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   _: () => (/* binding */ decimal),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   uM: () => (/* binding */ share)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86806);


const integer = (min, max) => ({
    words: `Whole number from ${min} to ${max}`,
    form: { kind: 'whole number', min, max },
    read: (value, name) => {
        const trimmed = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)().read(value, name);
        const number = Number(trimmed);
        if (!/^[+-]?\d+$/.test(trimmed) || number < min || number > max)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(trimmed)} is not a whole number from ${min} to ${max}.`, {
                input: name,
                fix: `Example: ${Math.max(min, Math.min(max, 10))}.`,
            });
        return number;
    },
});
const decimal = (min, max) => ({
    words: `Number from ${min} to ${max}`,
    form: { kind: 'number', min, max },
    read: (value, name) => {
        const trimmed = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)().read(value, name);
        const number = Number(trimmed);
        if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(trimmed) || number < min || number > max)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(trimmed)} is not a number from ${min} to ${max}.`, {
                input: name,
            });
        return number;
    },
});
/** `10` or `10%`, 0 to 100. */
const percent = (min = 0, max = 100) => ({
    words: `Percent from ${min} to ${max}`,
    form: { kind: 'percent', min, max },
    read: (value, name) => {
        const trimmed = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)().read(value, name);
        const match = /^(\d{1,3}(?:\.\d+)?)\s*%?$/.exec(trimmed);
        const number = match === null ? Number.NaN : Number(match[1]);
        if (!(number >= min && number <= max))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(trimmed)} is not a percentage from ${min} to ${max}.`, {
                input: name,
                fix: 'Example: 10 or 10%.',
            });
        return number;
    },
});
const leastShare = 0.1;
/** A share of the work: nothing, or from 0.1 % on. */
const share = {
    ...percent(0, 100),
    words: `Percent from ${leastShare} to 100, or 0`,
    read: (value, name) => {
        const number = percent(0, 100).read(value, name);
        if (number > 0 && number < leastShare)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${number} % is less than ${leastShare} %, the smallest share.`, {
                input: name,
            });
        return number;
    },
};


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

/***/ 34565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   R5: () => (/* binding */ readInput),
/* harmony export */   W_: () => (/* binding */ lenient),
/* harmony export */   dn: () => (/* binding */ expression),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   mw: () => (/* binding */ required),
/* harmony export */   no: () => (/* binding */ maybe)
/* harmony export */ });
/* unused harmony export inputLimitBytes */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** No input is larger: the runner itself would refuse the environment long before. */
const inputLimitBytes = 1_000_000;
/** An example that is an expression of a workflow; action.yml itself may hold none, so its braces are left out there. */
const expression = (of) => ['${{', of, '}}'].join(' ');
const required = (type, about) => ({
    type,
    ...about,
    fallback: undefined,
});
/** Absent means `fallback`, written as in a workflow. */
const optional = (type, fallback, about) => ({
    type,
    ...about,
    fallback,
});
/** Absent stays undefined. */
const maybe = (type, about) => ({
    type: {
        ...type,
        read: (text, name) => (text.trim() === '' ? undefined : type.read(text, name)),
    },
    ...about,
    fallback: '',
});
/** Nobody waits for the way back, or for a report, because of it: a value that cannot be read is a warning, and `instead` is used. */
const lenient = (row, instead = row.fallback) => ({ ...row, insteadOfBad: instead });
/** All inputs of an action, read once. `raw` is Runtime.input. Unlisted keys never reach the code below. */
async function readInputs(table, raw, 
/** Who hears of a lenient row's bad value. */
warn = () => undefined) {
    const values = {};
    for (const [name, row] of Object.entries(table))
        values[name] = await readLeniently(row, name, raw(name), warn);
    return values;
}
async function readLeniently(row, name, given, warn) {
    const instead = row.insteadOfBad;
    if (instead === undefined)
        return await readInput(row, name, given);
    try {
        return await readInput(row, name, given);
    }
    catch (thrown) {
        if (!(thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError))
            throw thrown;
        warn(`${thrown.message} Used instead: ${instead === '' ? 'nothing' : instead}.`);
        return await readInput(row, name, instead);
    }
}
/** One input by its row: its value, or a UsageError that names it and a way on. */
async function readInput(row, name, given) {
    if (given.length > inputLimitBytes)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`It has ${given.length} characters, more than ${inputLimitBytes}.`, {
            input: name,
            fix: 'Pass a shorter value.',
        });
    const text = given.trim() === '' ? row.fallback : given;
    if (text === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError('It is required and was not given (or is empty).', {
            input: name,
            fix: `Set \`with: ${name}: ${row.example}\`.`,
        });
    if (text.trim() !== '')
        await row.type.load?.();
    try {
        return row.type.read(text, name);
    }
    catch (thrown) {
        throw withExample(thrown, row.example);
    }
}
/** Every refusal names a way on: where the type knows no better one, the table's example. */
const withExample = (thrown, example) => thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError && thrown.fix === undefined
    ? new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(thrown.said, {
        input: thrown.input,
        fix: `Example: ${example}`,
        cause: thrown.cause,
    })
    : thrown;


/***/ })

};

export const id = 3596;
export const ids = [3596];
export const modules = {

/***/ 83596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  post: () => (/* binding */ post),
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./lib/chaos/judge.js
var judge = __webpack_require__(79163);
// EXTERNAL MODULE: ./lib/chaos/judge-probes.js + 1 modules
var judge_probes = __webpack_require__(48471);
;// CONCATENATED MODULE: ./lib/chaos/journal.js


const time = (interval) => interval === null || interval === undefined
    ? null
    : [new Date(interval.loMs).toISOString(), new Date(interval.hiMs).toISOString()];
function journalOf(observation, parameters, { verdict, measurements, reasons }, window) {
    const { more = [], probes: seen = [], unsteady = [] } = observation;
    const rounds = [observation, ...more];
    const probes = (0,judge/* probesAsked */.Y)(observation, parameters);
    return {
        'chaoslib-version': 'sluice',
        experiment: {
            title: observation.experiment,
            'steady-state-hypothesis': {
                title: 'what must hold before, during and after the fault',
                probes: probes.map(({ name, kind, role }) => ({ type: 'probe', name, kind, role })),
            },
            method: observation.scenario === undefined ? [] : [{ type: 'action', ...observation.scenario }],
        },
        status: statusOf(observation, rounds),
        deviated: measurements.some((one) => one.verdict === 'fail' &&
            ['resilience', 'recovery', 'availability', 'consistency'].includes(one.dimension)),
        ...window,
        duration: (Date.parse(window.end) - Date.parse(window.start)) / 1000,
        steady_states: {
            before: steady(probes, seen, 'before', unsteady.length === 0),
            during: steady(probes, seen, 'during', true),
            after: steady(probes, seen, 'after', true),
        },
        run: rounds.map(ranOf),
        rollbacks: rounds.map(({ cleanup, cleanupDetail }) => ({
            status: cleanup === 'leaked' ? 'failed' : 'succeeded',
            output: cleanupDetail,
            cleanup,
        })),
        sluice: {
            ...{ verdict, reasons },
            score: (0,judge_probes/* resilienceScore */.i)(probes, seen),
            blast_radius: observation.blast ?? null,
            proofs: measurements
                .filter(({ dimension }) => dimension === 'chaos-proof')
                .map(({ name, verdict: of, reason }) => ({ name, verdict: of, reason })),
        },
    };
}
function statusOf({ unsteady = [] }, rounds) {
    if (unsteady.length > 0)
        return 'aborted';
    if (rounds.some(({ stopped }) => stopped?.why === 'signal'))
        return 'interrupted';
    if (rounds.some(({ stopped }) => stopped !== undefined && stopped !== null))
        return 'aborted';
    return rounds.every(({ injectedAt, cleanup }) => injectedAt !== null && cleanup !== 'leaked')
        ? 'completed'
        : 'failed';
}
const ranOf = (round) => ({
    activity: { type: 'action', provider: 'chaos-mesh', targets: round.targets },
    status: round.injectedAt === null ? 'failed' : 'succeeded',
    output: round.injectionDetail,
    injected: time(round.injectedAt),
    ended: time(round.endedAt),
    recovered: time(round.recoveredAt),
    ...(round.stopped === undefined || round.stopped === null ? {} : { stopped: round.stopped }),
    ready: { before: round.readyBefore, minimum: round.readyMinimum },
});
function steady(probes, seen, phase, held) {
    if (probes.length === 0)
        return null;
    const looks = seen.map(({ name, phases }) => {
        const { values: _values, ...counts } = phases[phase];
        return { activity: { name }, ...counts };
    });
    return {
        steady_state_met: held && looks.every(({ violated, met }) => violated === 0 && met > 0),
        probes: looks,
    };
}

// EXTERNAL MODULE: ./lib/chaos/probe.js
var probe = __webpack_require__(29898);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/inputs/url.js
var url = __webpack_require__(85060);
;// CONCATENATED MODULE: ./lib/connect/probes.js



/** What probes ask outside of the cluster; refuses addresses before anything is connected, and loads nothing until it is needed. */
function probeWeb(inputs, probes, runtime) {
    const allowed = (0,url/* url */.O)(inputs['allow-http']);
    for (const address of (0,probe/* addressesOfProbes */.z)(probes))
        allowed.read(address, 'probes');
    const at = inputs['prometheus-url'];
    if (at === undefined && probes.some(({ kind }) => kind === 'prometheus'))
        throw new errors.UsageError('It is required with a probe of kind prometheus.', {
            input: 'prometheus-url',
            fix: 'Example: https://prometheus.example.',
        });
    if (at !== undefined)
        allowed.read(at, 'prometheus-url');
    const token = inputs['prometheus-token'];
    if (token !== undefined)
        runtime.mask(token);
    return async () => {
        const { webProbes } = await __webpack_require__.e(/* import() */ 9288).then(__webpack_require__.bind(__webpack_require__, 89288));
        return webProbes(at === undefined ? undefined : { url: at, token });
    };
}

// EXTERNAL MODULE: ./lib/evidence/canonical.js
var canonical = __webpack_require__(13431);
// EXTERNAL MODULE: ./lib/gates/chaos/gate.js + 8 modules
var gate = __webpack_require__(74726);
// EXTERNAL MODULE: ./lib/actions/gate-action.js + 4 modules
var gate_action = __webpack_require__(84458);
// EXTERNAL MODULE: ./lib/actions/inject-chaos/inputs.js + 2 modules
var inputs = __webpack_require__(57017);
// EXTERNAL MODULE: ./lib/chaos/floors.js
var floors = __webpack_require__(63477);
// EXTERNAL MODULE: ./lib/chaos/kinds.js
var kinds = __webpack_require__(34687);
// EXTERNAL MODULE: ./lib/chaos/presets.js
var presets = __webpack_require__(38300);
// EXTERNAL MODULE: ./lib/chaos/spec.js
var spec = __webpack_require__(8057);
;// CONCATENATED MODULE: ./lib/actions/inject-chaos/parameters.js





/** The type of what is created: the fault itself, or the Workflow around it. */
const typeFor = (inputs) => (0,spec/* typeOf */.QP)(kindFor(inputs), abortFor(inputs) ?? undefined);
const abortFor = (inputs) => inputs['abort-url'] === undefined ? null : { url: inputs['abort-url'], statusCode: '200' };
function kindFor({ experiment, fault }) {
    if (experiment !== 'own')
        return { kind: (0,presets/* presetOf */.jE)(experiment).kind };
    if (fault !== undefined)
        return fault.fault;
    throw new errors.UsageError('With experiment own the fault itself is needed.', {
        input: 'fault',
        fix: 'Example: {kind: PodChaos, spec: {action: pod-failure, mode: one, duration: 30s}}.',
    });
}
/** What is asked, with defaults resolved; refuses what no cluster could make possible. */
function parametersOf(inputs, { runId }) {
    const { experiment } = inputs;
    const preset = experiment === 'own' ? undefined : (0,presets/* presetOf */.jE)(experiment);
    const formula = preset?.experiment ?? null;
    const settings = { ...floors/* defaultSettings */.L6, ...inputs.settings };
    const { kind } = kindFor(inputs);
    if (experiment !== 'own' && inputs.fault !== undefined)
        throw new errors.UsageError(`It is for experiment own, and experiment is ${experiment}.`, {
            input: 'fault',
            fix: 'Leave one of them out.',
        });
    const limitSeconds = inputs.limit ?? (0,floors/* defaultLimit */.Jg)(formula ?? undefined, settings);
    const parameters = {
        ...asked(inputs),
        ...{ experiment, formula, settings, limitSeconds },
        rounds: inputs.rounds ?? preset?.rounds ?? 1,
        seed: inputs.seed ?? runId,
    };
    const once = preset !== undefined && happensOnce(kind, preset, parameters);
    if (once && parameters.abort !== null)
        throw new errors.UsageError(`${experiment} happens once: there is nothing to end.`, {
            input: 'abort-url',
            fix: 'Leave it out.',
        });
    (0,floors/* requireReachable */.Zn)(formula ?? undefined, settings, {
        limitSeconds,
        durationSeconds: once ? 0 : parameters.values.durationSeconds,
    });
    requireLedger(experiment, formula, parameters.probes ?? []);
    return parameters;
}
/** What stands in the inputs as it is. */
const asked = (inputs) => ({
    values: valuesOf(inputs),
    own: inputs.fault ?? null,
    service: inputs.service ?? null,
    amount: inputs.percent === undefined
        ? { kind: 'count', count: inputs['pod-names']?.length ?? inputs.pods }
        : { kind: 'percent', percent: inputs.percent },
    podNames: inputs['pod-names'] ?? null,
    probes: inputs.probes ?? null,
    leaderLease: inputs['leader-lease'] ?? null,
    abort: abortFor(inputs),
    freeze: inputs.freeze ?? '',
    filterNamespace: inputs['filter-namespace'],
    recoveryTimeoutSeconds: inputs['recovery-timeout'] / 1000,
    minHealthy: inputs['min-healthy'],
    chaosNamespace: inputs['chaos-namespace'],
    dryRun: inputs['dry-run'],
});
const happensOnce = (kind, { spec }, { values }) => (0,kinds/* isOneShot */.hb)({ name: '', kind, spec: spec(values), durationSeconds: 0 });
/** Experiments whose promise is about work: without a ledger nobody would see what was lost. */
const aboutWork = ['E1', 'E2', 'E3', 'E5'];
function requireLedger(experiment, formula, probes) {
    if (formula === null || !aboutWork.includes(formula))
        return;
    if (probes.some(({ kind }) => kind === 'ledger'))
        return;
    throw new errors.UsageError(`${experiment} judges lost and doubled work, and no probe keeps a ledger of it.`, {
        input: 'probes',
        fix: 'Add one of kind ledger (docs/chaos.md), or use pod-kill, container-kill or partition-from, which judge the fault alone.',
    });
}
const valuesOf = (inputs) => ({
    durationSeconds: Math.max(1, Math.round(inputs.duration / 1000)),
    gracePeriodSeconds: Math.round(inputs['grace-period'] / 1000),
    latencyMs: Math.round(inputs.latency),
    jitterMs: Math.round(inputs.jitter),
    sharePercent: inputs.share,
    rate: inputs.rate,
    targets: inputs.targets ?? [],
    container: inputs.container ?? '',
    port: inputs.port ?? 0,
    path: inputs.path,
    volumePath: inputs['volume-path'] ?? '',
    offset: inputs.offset,
    names: inputs.names ?? [],
    memory: inputs.memory,
    load: inputs.load,
});

;// CONCATENATED MODULE: ./lib/actions/inject-chaos/action.js









/** Breaks the canary on purpose, with proof. A fault that was left behind fails the step. */
const { run, post } = (0,gate_action/* gateAction */.a)({
    name: 'inject-chaos',
    definitions: inputs/* definitions */.B,
    gate: gate.chaosGate,
    parameters: (inputs, _handle, runtime) => parametersOf(inputs, runtime.run),
    more: (inputs, _handle, runtime) => {
        const web = probeWeb(inputs, inputs.probes ?? [], runtime);
        return async () => ({ web: await web() });
    },
    passed: ({ experiment }) => `${experiment}: proven, recovered, cleaned up`,
    outputs: (observation, parameters) => ({
        cleanup: worstCleanup(observation),
        score: String((0,judge_probes/* resilienceScore */.i)((0,judge/* probesAsked */.Y)(observation, parameters), observation.probes ?? []) ?? ''),
        'blast-radius': JSON.stringify(observation.blast ?? {}),
    }),
    beside: (observation, parameters, evidence) => ({
        output: 'journal',
        folder: 'journals',
        text: (0,canonical/* canonicalJson */.dj)(journalOf(observation, parameters, evidence, evidence.window)),
    }),
    leaves: {
        type: typeFor,
        what: 'experiment',
        leaked: ({ more = [], ...first }) => [first, ...more].find(({ cleanup }) => cleanup === 'leaked')?.cleanupDetail,
    },
});
const worstCleanup = ({ cleanup, more = [] }) => {
    const all = [cleanup, ...more.map((one) => one.cleanup)];
    return ['leaked', 'rescued', 'none'].find((one) => all.includes(one)) ?? 'proven';
};


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

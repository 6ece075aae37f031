export const id = 6620;
export const ids = [6620];
export const modules = {

/***/ 46528:
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
// EXTERNAL MODULE: ./lib/gates/chaos/gate.js + 7 modules
var gate = __webpack_require__(72653);
// EXTERNAL MODULE: ./lib/actions/gate-action.js + 5 modules
var gate_action = __webpack_require__(14875);
// EXTERNAL MODULE: ./lib/actions/inject-chaos/inputs.js + 2 modules
var inputs = __webpack_require__(57017);
// EXTERNAL MODULE: ./lib/actions/inject-chaos/parameters.js
var parameters = __webpack_require__(4994);
;// CONCATENATED MODULE: ./lib/actions/inject-chaos/action.js









/** Breaks the canary on purpose, with proof. A fault that was left behind fails the step. */
const { run, post } = (0,gate_action/* gateAction */.a)({
    name: 'inject-chaos',
    definitions: inputs/* definitions */.B,
    gate: gate.chaosGate,
    parameters: (inputs, _handle, runtime) => (0,parameters/* parametersOf */.m)(inputs, runtime.run),
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
        text: (0,canonical.canonicalJson)(journalOf(observation, parameters, evidence, evidence.window)),
    }),
    leaves: {
        type: parameters/* typeFor */.S,
        what: 'experiment',
        leaked: ({ more = [], ...first }) => [first, ...more].find(({ cleanup }) => cleanup === 'leaked')?.cleanupDetail,
    },
});
const worstCleanup = ({ cleanup, more = [] }) => {
    const all = [cleanup, ...more.map((one) => one.cleanup)];
    return ['leaked', 'rescued', 'none'].find((one) => all.includes(one)) ?? 'proven';
};


/***/ }),

/***/ 4994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ typeFor),
/* harmony export */   m: () => (/* binding */ parametersOf)
/* harmony export */ });
/* harmony import */ var _chaos_floors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63477);
/* harmony import */ var _chaos_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34687);
/* harmony import */ var _chaos_presets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38300);
/* harmony import */ var _chaos_spec_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8057);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(452);





/** The type of what is created: the fault itself, or the Workflow around it. */
const typeFor = (inputs) => (0,_chaos_spec_js__WEBPACK_IMPORTED_MODULE_3__/* .typeOf */ .QP)(kindFor(inputs), abortFor(inputs) ?? undefined);
const abortFor = (inputs) => inputs['abort-url'] === undefined ? null : { url: inputs['abort-url'], statusCode: '200' };
function kindFor({ experiment, fault }) {
    if (experiment !== 'own')
        return { kind: (0,_chaos_presets_js__WEBPACK_IMPORTED_MODULE_2__/* .presetOf */ .jE)(experiment).kind };
    if (fault !== undefined)
        return fault.fault;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__.UsageError('With experiment own the fault itself is needed.', {
        input: 'fault',
        fix: 'Example: {kind: PodChaos, spec: {action: pod-failure, mode: one, duration: 30s}}.',
    });
}
/** What is asked, with defaults resolved; refuses what no cluster could make possible. */
function parametersOf(inputs, { runId }) {
    const { experiment } = inputs;
    const preset = experiment === 'own' ? undefined : (0,_chaos_presets_js__WEBPACK_IMPORTED_MODULE_2__/* .presetOf */ .jE)(experiment);
    const formula = preset?.experiment ?? null;
    const settings = { ..._chaos_floors_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultSettings */ .L6, ...inputs.settings };
    const { kind } = kindFor(inputs);
    if (experiment !== 'own' && inputs.fault !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__.UsageError(`It is for experiment own, and experiment is ${experiment}.`, {
            input: 'fault',
            fix: 'Leave one of them out.',
        });
    const limitSeconds = inputs.limit ?? (0,_chaos_floors_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultLimit */ .Jg)(formula ?? undefined, settings);
    const parameters = {
        ...asked(inputs),
        ...{ experiment, formula, settings, limitSeconds },
        rounds: inputs.rounds ?? preset?.rounds ?? 1,
        seed: inputs.seed ?? runId,
    };
    const once = preset !== undefined && happensOnce(kind, preset, parameters);
    if (once && parameters.abort !== null)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__.UsageError(`${experiment} happens once: there is nothing to end.`, {
            input: 'abort-url',
            fix: 'Leave it out.',
        });
    (0,_chaos_floors_js__WEBPACK_IMPORTED_MODULE_0__/* .requireReachable */ .Zn)(formula ?? undefined, settings, {
        limitSeconds,
        durationSeconds: once ? 0 : parameters.values.durationSeconds,
    });
    requireLedger(experiment, formula, parameters.probes ?? []);
    requireLease(parameters);
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
const happensOnce = (kind, { spec }, { values }) => (0,_chaos_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .isOneShot */ .hb)({ name: '', kind, spec: spec(values), durationSeconds: 0 });
function requireLease({ formula, leaderLease }) {
    if (formula !== 'E6' || leaderLease !== null)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__.UsageError('Whoever kills the leader must be told where it is written.', {
        input: 'leader-lease',
        fix: 'Name the Lease that leaders of this workload hold.',
    });
}
/** Experiments whose promise is about work: without a ledger nobody would see what was lost. */
const aboutWork = ['E1', 'E2', 'E3', 'E5'];
function requireLedger(experiment, formula, probes) {
    if (formula === null || !aboutWork.includes(formula))
        return;
    if (probes.some(({ kind }) => kind === 'ledger'))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__.UsageError(`${experiment} judges lost and doubled work, and no probe keeps a ledger of it.`, {
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


/***/ }),

/***/ 84789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J7: () => (/* binding */ incompleteBeta),
/* harmony export */   Rf: () => (/* binding */ studentCdf)
/* harmony export */ });
/* unused harmony export logGamma */
/** ln Γ(x) for x > 0 (Lanczos, g = 7, n = 9). */
function logGamma(x) {
    const c = [
        0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313,
        -176.61502916214059, 12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6,
        1.5056327351493116e-7,
    ];
    if (x < 0.5)
        return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
    const t = x + 6.5;
    const series = c.reduce((sum, value, i) => (i === 0 ? value : sum + value / (x - 1 + i)), 0);
    return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(t) - t + Math.log(series);
}
/** Regularised incomplete beta I_x(a, b): continued fraction (DLMF 8.17.22), Lentz's method. */
function incompleteBeta(x, a, b) {
    if (x <= 0)
        return 0;
    if (x >= 1)
        return 1;
    if (x > (a + 1) / (a + b + 2))
        return 1 - incompleteBeta(1 - x, b, a);
    const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x)) /
        a;
    const tiny = 1e-300;
    let c = 1;
    let d = 1 / nonZero(1 - ((a + b) * x) / (a + 1), tiny);
    let fraction = d;
    for (let m = 1; m <= 500; m++) {
        const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1 / nonZero(1 + even * d, tiny);
        c = nonZero(1 + even / c, tiny);
        fraction *= d * c;
        const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 / nonZero(1 + odd * d, tiny);
        c = nonZero(1 + odd / c, tiny);
        const step = d * c;
        fraction *= step;
        if (Math.abs(step - 1) < 1e-14)
            break;
    }
    return Math.min(1, front * fraction);
}
const nonZero = (value, tiny) => (Math.abs(value) < tiny ? tiny : value);
/** P(T ≤ t) of Student's t with `df` degrees of freedom. */
function studentCdf(t, df) {
    const tail = 0.5 * incompleteBeta(df / (df + t * t), df / 2, 0.5);
    return t >= 0 ? 1 - tail : tail;
}


/***/ }),

/***/ 56868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G8: () => (/* binding */ average),
/* harmony export */   I1: () => (/* binding */ significant),
/* harmony export */   IJ: () => (/* binding */ rebinned),
/* harmony export */   XN: () => (/* binding */ sumOf),
/* harmony export */   jV: () => (/* binding */ summarised),
/* harmony export */   lc: () => (/* binding */ samplesOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _judge_histograms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93216);
/* harmony import */ var _judge_silence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11680);



/** One number of several ticks: a proportion, a quantile or a mean; null without events. */
function summarised(check, values, bounds) {
    const sums = sumOf(values);
    const [bad = 0, total = 0] = sums;
    switch (check.kind) {
        case 'counts':
            return total > 0 ? bad / total : null;
        case 'histogram':
            return (0,_judge_histograms_js__WEBPACK_IMPORTED_MODULE_1__/* .quantileOf */ .X)(bounds ?? [null], sums, check.quantile ?? 0.95);
        case 'gauge':
            return average(values.map(average));
        default:
            return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .x)(check.kind);
    }
}
/** What one arm of a check reported, looks without data left out. */
const samplesOf = (looks, { name }, arm = 'canary') => looks.flatMap((data) => {
    const sample = data[name]?.[arm];
    return (0,_judge_silence_js__WEBPACK_IMPORTED_MODULE_2__/* .present */ .Eb)(sample) ? [sample] : [];
});
/** Bucket by bucket, or bad and total. */
const sumOf = (samples) => samples.reduce((totals, sample) => {
    sample.forEach((value, j) => {
        totals[j] = (totals[j] ?? 0) + value;
    });
    return totals;
}, []);
/** A histogram's buckets on fewer bounds, which it must all have; null when it has not. */
function rebinned(values, from, to) {
    if (values.length !== from.length)
        return null;
    const sums = [];
    let sum = 0;
    let j = 0;
    from.forEach((bound, i) => {
        sum += values[i] ?? 0;
        if (j < to.length && bound === to[j]) {
            sums.push(sum);
            sum = 0;
            j += 1;
        }
    });
    return j === to.length ? sums : null;
}
const average = (values) => values.length === 0 ? 0 : values.reduce((a, b) => a + b, 0) / values.length;
/** Six digits are enough to travel, and the same on every machine. */
const significant = (value) => Number.isFinite(value) ? Number(value.toPrecision(6)) : 0;


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


/***/ }),

/***/ 93216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ logMoments),
/* harmony export */   X: () => (/* binding */ quantileOf)
/* harmony export */ });
const sum = (values) => values.reduce((a, b) => a + b, 0);
/** Quantile of a histogram by linear interpolation inside the bucket; null without mass; the last finite bound for the +Inf bucket. */
function quantileOf(bounds, counts, q) {
    const total = sum(counts);
    if (total <= 0)
        return null;
    let below = 0;
    for (let j = 0; j < counts.length; j++) {
        const mass = counts[j] ?? 0;
        if (below + mass >= q * total) {
            const upper = bounds[j] ?? null;
            const lower = j === 0 ? 0 : (bounds[j - 1] ?? 0);
            return upper === null
                ? lower
                : lower + ((upper - lower) * (q * total - below)) / Math.max(mass, 1e-9);
        }
        below += mass;
    }
    return null;
}
/** Mean and variance of ln(value), from geometric bucket centres. */
function logMoments(bounds, counts) {
    const n = sum(counts);
    const last = bounds.filter((bound) => bound !== null).at(-1) ?? 1;
    const centres = counts.map((_, j) => {
        const upper = bounds[j] ?? last * 1.5;
        const lower = j === 0 ? upper / 2 : (bounds[j - 1] ?? last);
        return Math.log(Math.sqrt(Math.max(lower, 1e-9) * Math.max(upper, 1e-9)));
    });
    const mean = counts.reduce((total, mass, j) => total + mass * (centres[j] ?? 0), 0) / Math.max(n, 1e-9);
    const variance = counts.reduce((total, mass, j) => total + mass * ((centres[j] ?? 0) - mean) ** 2, 0) /
        Math.max(n, 1e-9);
    return { mean, sd: Math.sqrt(variance), n };
}


/***/ }),

/***/ 11680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dp: () => (/* binding */ silenceOf),
/* harmony export */   Eb: () => (/* binding */ present),
/* harmony export */   FL: () => (/* binding */ silenceLimit),
/* harmony export */   XL: () => (/* binding */ eventsOf)
/* harmony export */ });
const silenceLimit = 10;
/** So many requests expected in vain are silence, not bad luck: exp(−12). */
const expectedInVain = 12;
/** null (not reported) and [] (reported, without a number at this tick) are no data. */
const present = (values) => values !== null && values !== undefined && values.length > 0;
/** Events of a sample; a gauge's is 1. */
function eventsOf(metric, values) {
    switch (metric.kind) {
        case 'counts':
            return values[1] ?? 0;
        case 'histogram': {
            let sum = 0;
            for (const value of values)
                sum += value;
            return sum;
        }
        case 'gauge':
            return 1;
    }
}
function silenceOf(metrics, share) {
    const traffic = metrics.filter(({ kind }) => kind !== 'gauge');
    const missing = new Map();
    let ticks = 0;
    let expected = 0;
    let seen0 = 0;
    let seen1 = 0;
    const odds = share > 0 && share < 1 ? share / (1 - share) : 1;
    /** What the traffic of this tick says of both arms. */
    const listen = (data) => {
        const heard = { reports: 0, answers: 0, zeros: 0, events0: 0, events1: 0 };
        for (const metric of traffic.length > 0 ? traffic : metrics) {
            const sample = data[metric.name];
            const e0 = amount(metric, sample?.baseline);
            const e1 = amount(metric, sample?.canary);
            if (e0 > 0)
                heard.reports += 1;
            if (e1 > 0)
                heard.answers += 1;
            else if (present(sample?.canary))
                heard.zeros += 1;
            heard.events0 = Math.max(heard.events0, e0);
            heard.events1 = Math.max(heard.events1, e1);
        }
        return heard;
    };
    const noteMissing = (data) => {
        for (const metric of metrics) {
            const sample = data[metric.name];
            // What is there and only had nothing to say, as a garbage collector at rest, is not missing.
            if (sample?.canary !== null && sample?.canary !== undefined)
                missing.set(metric.name, 0);
            else if (amount(metric, sample?.baseline) > 0)
                missing.set(metric.name, (missing.get(metric.name) ?? 0) + 1);
        }
    };
    return {
        note(data) {
            noteMissing(data);
            const { reports, answers, zeros, events0, events1 } = listen(data);
            if (answers > 0) {
                ticks = 0;
                expected = 0;
            }
            else if (reports > 0) {
                ticks += 1;
                const usual = seen0 > 0 ? Math.min(odds, (seen1 + 1) / (seen0 + 1)) : odds;
                // A reported zero is silence only when something was to be expected; no report at all is silence as such.
                expected += zeros > 0 ? usual * events0 : expectedInVain;
            }
            seen0 = seen0 * 0.95 + events0;
            seen1 = seen1 * 0.95 + events1;
        },
        silent: () => ticks >= silenceLimit && expected >= expectedInVain,
        missing: (metric) => missing.get(metric) ?? 0,
    };
}
function amount(metric, values) {
    return present(values) ? eventsOf(metric, values) : 0;
}


/***/ })

};

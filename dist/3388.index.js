export const id = 3388;
export const ids = [3388];
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
// EXTERNAL MODULE: ./lib/actions/gate-action.js + 5 modules
var gate_action = __webpack_require__(14875);
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
        text: (0,canonical.canonicalJson)(journalOf(observation, parameters, evidence, evidence.window)),
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

/***/ 28773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QZ: () => (/* binding */ worst),
/* harmony export */   gk: () => (/* binding */ finding),
/* harmony export */   lG: () => (/* binding */ judgementOf)
/* harmony export */ });
/** What a health check found about one thing: a measurement whose only number is how many pods (or what else `unit` says) it concerns. */
const finding = (name, verdict, reason, about = {}) => ({
    name,
    dimension: 'health',
    unit: '1',
    canary: null,
    baseline: null,
    limit: null,
    direction: 'decrease',
    verdict,
    reason,
    sample: { kind: 'none' },
    ...about,
});
/** The one fold of verdicts, of measurements and of evidence: fail beats error beats inconclusive beats pass; nothing at all is inconclusive. */
function worst(verdicts) {
    for (const verdict of ['fail', 'error', 'inconclusive'])
        if (verdicts.includes(verdict))
            return verdict;
    return verdicts.length === 0 ? 'inconclusive' : 'pass';
}
/** The judgement that follows from measurements alone: the worst of them, and a reason for each that did not pass. */
const judgementOf = (measurements) => ({
    verdict: worst(measurements.map(({ verdict }) => verdict)),
    measurements,
    reasons: measurements
        .filter(({ verdict }) => verdict !== 'pass')
        .map(({ name, reason }) => `${name}: ${reason}`),
});


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

/***/ 72956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VH: () => (/* binding */ odds),
/* harmony export */   YP: () => (/* binding */ standingOf),
/* harmony export */   xK: () => (/* binding */ messageOfStanding)
/* harmony export */ });
/* unused harmony export effectText */
/** The sentence that a failing verdict gives. */
function messageOfStanding({ track }, total, needed) {
    const effect = track.effect();
    const size = effect === null ? 'worse than the stable version' : effectText(effect, track.metric);
    return `${track.metric.name}: ${size}; evidence of the release ${odds(total)} to 1, needed ${odds(needed)} to 1`;
}
const silent = 'no data from the canary';
function standingOf(parts, about) {
    const { track, weight, needed, enoughReverse } = parts;
    const harm = track.harm();
    const reverse = track.reverse();
    const effect = track.effect();
    const failing = weight * harm >= needed || (about.verdict === 'fail' && about.deciding);
    const obstacle = about.missing ? silent : about.obstacle;
    const verdict = failing ? 'fail' : obstacle === undefined ? 'pass' : 'inconclusive';
    return {
        metric: track.metric.name,
        verdict,
        ...track.seen(),
        effect,
        eValue: log10(Math.log(harm)),
        reverse: log10(reverse),
        reason: reasonOf(track, { ...about, failing, obstacle }),
        otherwise: otherwise(verdict, track, { weight, needed, enoughReverse, obstacle }),
        ...(about.improved.length > 0 ? { contradictedBy: about.improved } : {}),
    };
}
function reasonOf(track, about) {
    if (about.missing)
        return 'no data from the canary while the stable version reports';
    const effect = track.effect();
    const note = track.note();
    const likeness = track.likeness();
    const worse = `worse than ${note === undefined ? 'the stable version' : 'usual'}: `;
    return [
        about.failing ? worse : `${about.obstacle ?? 'not relevantly worse'}; `,
        effect === null ? '' : `${effectText(effect, track.metric)}; `,
        `evidence${about.failing ? ' of this check alone' : ' of harm'} ${odds(track.harm())} to 1`,
        note === undefined ? '' : `; ${note}`,
        likeness === undefined ? '' : `; ${likeness}`,
        about.improved.length > 0
            ? `; contradiction: ${about.improved.join(', ')} improved, harm is not offset by it`
            : '',
    ].join('');
}
/** What would have changed the verdict of a metric. */
function otherwise(verdict, track, about) {
    const effect = track.effect();
    const alone = about.needed / Math.max(about.weight, 1e-9);
    if (verdict === 'fail')
        return effect === null || about.obstacle === silent
            ? 'data from the canary would have let it be judged'
            : `it would not have failed had it stayed within the tolerance (${toleranceText(track)})`;
    if (verdict === 'inconclusive')
        return about.obstacle === undefined ? '' : `it could pass without this: ${about.obstacle}`;
    const proven = track.reverse() >= about.enoughReverse
        ? `a difference of ${changeText(track.margin, track.metric)} or more is excluded ${odds(Math.exp(Math.min(track.reverse(), 60)))} to 1`
        : `a difference of ${changeText(track.margin, track.metric)} is not yet excluded (${odds(Math.exp(track.reverse()))} to 1 of ${odds(Math.exp(about.enoughReverse))})`;
    return `it would have failed at ${odds(alone)} to 1 by itself; ${proven}`;
}
function toleranceText(track) {
    const { tolerated, metric } = track;
    return metric.kind === 'counts'
        ? `a rate up to ${1 + tolerated} times ${track.note() === undefined ? "the stable version's" : 'the usual one'}`
        : changeText(tolerated, metric);
}
function changeText(change, { kind, direction }) {
    const sign = direction === 'decrease' ? '−' : direction === 'either' ? '±' : '+';
    return kind === 'counts'
        ? `${sign}${Number((100 * change).toPrecision(2))} points`
        : `${sign}${Number((100 * change).toPrecision(2))} %`;
}
function effectText(effect, metric) {
    const number = (x) => {
        const value = 100 * x;
        const text = Math.abs(value) >= 10 ? value.toFixed(0) : value.toFixed(effect.kind === 'ratio' ? 1 : 2);
        return `${value >= 0 ? '+' : ''}${text}`;
    };
    const unit = effect.kind === 'ratio' ? '%' : 'points';
    const what = metric.kind === 'histogram' ? 'latency ' : '';
    return `${what}${number(effect.estimate)} ${unit} on average (${number(effect.low)} to ${number(effect.high)})`;
}
/** An e-value as a bet that people know: 9,300 to 1. */
function odds(value) {
    const shown = Math.min(value, 1e12);
    return shown >= 10 ? String(Math.round(Number(shown.toPrecision(2)))) : shown.toPrecision(2);
}
const log10 = (natural) => Math.round((100 * natural) / Math.LN10) / 100;


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


/***/ }),

/***/ 26749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   redact: () => (/* binding */ redact)
/* harmony export */ });
const gone = '[redacted]';
/** What looks like a secret by its form: who issued it says so in its first letters. */
const issued = [
    /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(-----END [A-Z ]*PRIVATE KEY-----|$)/g,
    /\bgh[pousr]_[A-Za-z0-9]{20,255}/g,
    /\bgithub_pat_[A-Za-z0-9_]{20,255}/g,
    /\bglpat-[A-Za-z0-9_-]{15,}/g,
    /\bxox[abeoprs]-[A-Za-z0-9-]{10,}/g,
    /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g,
    /\bAIza[A-Za-z0-9_-]{30,}/g,
    /\b[sr]k_(?:live|test)_[A-Za-z0-9]{10,}/g,
    /\beyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}(?:\.[A-Za-z0-9_-]*)?/g,
    /\b(?:npm_|hvs\.|dop_v1_|SG\.)[A-Za-z0-9_.-]{20,}/g,
];
/** `password=…`, `"token": "…"`, `--secret …`: the name stays, the value goes. */
const namedValue = /((?:pass(?:word|wd|phrase)?|pwd|secret|token|api[_-]?key|access[_-]?key|private[_-]?key|client[_-]?secret|credentials?|auth[_-]?key|session[_-]?id|cookie|dsn)["']?\s{0,3}[=:]\s{0,3})(?!\[redacted)("[^"\n]{0,2000}"|'[^'\n]{0,2000}'|[^\s,;&"'}\])]{1,2000})/gi;
const authorization = /\b(bearer|basic|authorization:(?: bearer| basic| token)?)\s{1,3}[A-Za-z0-9+/_.~=-]{6,2000}/gi;
/** `scheme://user:password@host`. */
const userInfo = /(\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s/:@]{0,200}:)[^\s/@]{1,500}@/gi;
/** Keys as people print them: hexadecimal, except the digest of an image. */
const hexadecimal = /(?<!sha256:)(?<![A-Za-z0-9])[0-9a-fA-F]{32,}(?![A-Za-z0-9])/g;
const run = /[A-Za-z0-9+/_=-]{20,}/g;
/** Text of the cluster without its secrets: by the form of known tokens, by the name before a value, and by what only chance writes. */
function redact(text) {
    let said = text;
    for (const form of issued)
        said = said.replace(form, gone);
    return said
        .replace(authorization, `$1 ${gone}`)
        .replace(namedValue, `$1${gone}`)
        .replace(userInfo, `$1${gone}@`)
        .replace(hexadecimal, gone)
        .replace(run, (found) => (isRandom(found) ? gone : found));
}
/** Upper case, lower case and digits mixed within one run, with the entropy of chance: no word, path or name of a pod is. */
function isRandom(found) {
    return found
        .split(/[/_-](?=[a-z]+[/_-]|[a-z]+$)/)
        .some((part) => part.length >= 20 &&
        /[a-z]/.test(part) &&
        /[A-Z]/.test(part) &&
        /\d/.test(part) &&
        entropyBits(part) >= 3.8);
}
/** Shannon entropy per character. */
function entropyBits(text) {
    const counts = new Map();
    for (const c of text)
        counts.set(c, (counts.get(c) ?? 0) + 1);
    return [...counts.values()].reduce((sum, n) => {
        const p = n / text.length;
        return sum - p * Math.log2(p);
    }, 0);
}


/***/ })

};

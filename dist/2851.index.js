export const id = 2851;
export const ids = [2851,5343,7581];
export const modules = {

/***/ 79740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K$: () => (/* binding */ historyParametersOf),
/* harmony export */   cj: () => (/* binding */ adaptiveRuleOf),
/* harmony export */   ck: () => (/* binding */ historyInputs),
/* harmony export */   om: () => (/* binding */ historyOf)
/* harmony export */ });
/* unused harmony export excludedOf */
/* harmony import */ var _evidence_release_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44692);
/* harmony import */ var _inputs_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67581);
/* harmony import */ var _inputs_numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66159);
/* harmony import */ var _inputs_regular_expression_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14200);
/* harmony import */ var _inputs_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34565);
/* harmony import */ var _inputs_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86806);
/* harmony import */ var _release_handle_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(11103);
/* harmony import */ var _workload_kinds_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(49677);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8810);
/* harmony import */ var _same_clock_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(15293);










const timeZone = {
    ...(0,_inputs_text_js__WEBPACK_IMPORTED_MODULE_5__/* .line */ .n8)(100),
    words: 'IANA time zone',
    read: (value, name) => (0,_same_clock_js__WEBPACK_IMPORTED_MODULE_9__/* .timeZoneOf */ .ln)((0,_inputs_text_js__WEBPACK_IMPORTED_MODULE_5__/* .line */ .n8)(100).read(value, name), name),
};
/** Inputs about earlier days (docs/gate-metrics.md). */
const historyInputs = {
    history: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)(_inputs_text_js__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zM, 'true', {
        says: 'Read the same clock time of the last seven days, where the source keeps them (prometheus).',
        example: 'false',
    }),
    'time-zone': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)(timeZone, 'UTC', {
        says: 'In which clock times of earlier days are the same.',
        example: 'Europe/Berlin',
    }),
    exclude: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_4__/* .maybe */ .no)(_inputs_text_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq, {
        says: 'Times of earlier days that are no example (incidents, rollbacks, holidays): intervals start/end in RFC 3339 or whole local days, between commas or lines.',
        example: '2026-11-20T10:00Z/2026-11-20T12:00Z, 2026-12-24',
    }),
    'history-pods': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_4__/* .maybe */ .no)(_inputs_regular_expression_js__WEBPACK_IMPORTED_MODULE_3__/* .regularExpression */ .t0, {
        says: "Matches the label pod of the workload's pods on earlier days; empty = names that a Deployment's pods get.",
        example: 'shop-.*',
    }),
    'history-before': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_inputs_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(0, 24 * 3_600_000), '10m', {
        says: 'How long before the release earlier days are compared with today.',
        example: '15m',
    }),
    'history-deviations': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_inputs_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .decimal */ ._)(0.5, 20), '2', {
        says: 'How many robust standard deviations from earlier days trip the adaptive limit.',
        example: '3',
    }),
    'history-effect': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_inputs_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .decimal */ ._)(0, 10), '0.1', {
        says: 'Relative change from earlier days that never trips the adaptive limit.',
        example: '0.2',
    }),
};
const adaptiveRuleOf = (inputs) => ({
    k: inputs['history-deviations'],
    minimumEffect: inputs['history-effect'],
});
/** Times that are no example; read early, so that a mistake is named before anything is waited for. */
const excludedOf = (inputs) => (0,_same_clock_js__WEBPACK_IMPORTED_MODULE_9__/* .parseExcluded */ ._v)(inputs.exclude ?? '', inputs['time-zone'], 'exclude');
/** Null = they are not wanted. A mistake in `exclude` is named all the same. */
function historyParametersOf(inputs) {
    const excluded = excludedOf(inputs);
    if (!inputs.history)
        return null;
    return {
        timeZone: inputs['time-zone'],
        excluded,
        podPattern: inputs['history-pods'] ?? null,
        beforeSeconds: inputs['history-before'] / 1000,
    };
}
/** Earlier days of the workload, when the source keeps them and they are wanted; null otherwise. */
async function historyOf(ports, asked, handle, { checks, intervalSeconds, horizon, }) {
    const { clock, log, cluster, source, signal } = ports;
    if (asked === null || source.pastPods === undefined)
        return null;
    const startMs = clock.now().getTime();
    const intervalMs = intervalSeconds * 1000;
    return log.group('Earlier days', async () => {
        const history = await (0,_history_js__WEBPACK_IMPORTED_MODULE_8__/* .readHistory */ .Lu)({ source, log, signal }, {
            checks,
            namespace: handle.namespace,
            podPattern: asked.podPattern ?? (0,_history_js__WEBPACK_IMPORTED_MODULE_8__/* .podPatternOf */ .D)(handle.workload, (0,_evidence_release_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOfHandle */ .s9)(handle)),
            timeZone: asked.timeZone,
            excluded: asked.excluded,
            window: { startMs, endMs: startMs + horizon * intervalMs },
            releasedMs: Math.min(startMs, await releasedAt(cluster, handle, startMs)),
            beforeMs: asked.beforeSeconds * 1000,
            intervalMs,
        });
        for (const { date, problem, pods } of history?.days ?? [])
            log.info(`${date}: ${problem ?? `${pods} pods`}`);
        return history;
    });
}
/** The canary was created when the release began: until then the old version was alone. */
async function releasedAt(cluster, handle, otherwise) {
    const found = await (0,_workload_kinds_js__WEBPACK_IMPORTED_MODULE_7__/* .readWorkload */ .Ez)(cluster, (0,_release_handle_js__WEBPACK_IMPORTED_MODULE_6__/* .canaryPlaceOf */ .H$)(handle));
    const createdMs = Date.parse(found?.metadata.creationTimestamp ?? '');
    return Number.isNaN(createdMs) ? otherwise : createdMs;
}


/***/ }),

/***/ 30780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fD: () => (/* binding */ rateNow),
/* harmony export */   r3: () => (/* binding */ tooShort),
/* harmony export */   sn: () => (/* binding */ rateBefore)
/* harmony export */ });
/* harmony import */ var _judge_silence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11680);

const eventsIn = ({ kind }, values) => kind === 'counts' ? (values[1] ?? 0) : values.reduce((a, b) => a + b, 0);
/** From the window before the release, whose ticks had that length. */
const rateBefore = (profile, tickSeconds) => (check) => {
    const found = profile?.[check.name];
    if (found === undefined || found.kind === 'gauge' || tickSeconds === undefined)
        return null;
    return eventsIn(check, found.perTick) / tickSeconds;
};
/** From the first ticks of the gate itself. */
const rateNow = (ticks, { intervalSeconds }) => (check) => {
    const known = ticks.flatMap(({ data }) => {
        const { canary, baseline } = data[check.name] ?? {};
        const both = [canary, baseline].filter(_judge_silence_js__WEBPACK_IMPORTED_MODULE_0__/* .present */ .Eb);
        return both.length === 0 ? [] : [both.reduce((sum, one) => sum + eventsIn(check, one), 0)];
    });
    return known.length === 0
        ? null
        : known.reduce((a, b) => a + b, 0) / known.length / intervalSeconds;
};
/** Checks for which the window cannot have enough events at that rate, each with what would do. */
function tooShort(rate, parameters) {
    const { checks, horizon, intervalSeconds, weight, minEvents } = parameters;
    const seconds = horizon * intervalSeconds;
    return checks.flatMap((check) => {
        const perSecond = check.kind === 'gauge' ? null : rate(check);
        if (perSecond === null || check.optional)
            return [];
        const expected = perSecond * weight * seconds;
        if (expected >= minEvents)
            return [];
        const needed = perSecond > 0 ? `; that takes about ${durationInWords(minEvents / perSecond / weight)}` : '';
        return [
            `${check.name}: about ${Math.round(expected)} events of the canary are to be expected in ${durationInWords(seconds)}, ${minEvents} are needed (min-events)${needed}`,
        ];
    });
}
const durationInWords = (seconds) => seconds < 120 ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / 60)} min`;


/***/ }),

/***/ 32851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  citeSource: () => (/* binding */ citeSource),
  fullWeight: () => (/* binding */ fullWeight),
  metricsGate: () => (/* binding */ metricsGate),
  sayPlan: () => (/* binding */ sayPlan),
  watchRetries: () => (/* binding */ watchRetries)
});

// EXTERNAL MODULE: ./lib/ports/resources.js
var resources = __webpack_require__(78461);
// EXTERNAL MODULE: ./lib/workload/arms.js
var arms = __webpack_require__(88918);
// EXTERNAL MODULE: ./lib/gates/metrics/earlier-days.js
var earlier_days = __webpack_require__(79740);
// EXTERNAL MODULE: ./lib/ports/watching.js
var watching = __webpack_require__(28063);
// EXTERNAL MODULE: ./lib/release/record/names.js
var names = __webpack_require__(77699);
;// CONCATENATED MODULE: ./lib/gates/metrics/faults.js


/**
 * Watches for faults of a workload as inject-chaos creates them; those that are there already began before the gate did. Resolves with the first
 * lists; a watch that fails for good rejects `failed`.
 */
async function watchFaults(cluster, types, { namespace, workload }, signal, failed) {
    const known = new Set();
    let fresh = 0;
    const follow = async (type, listed) => {
        let first = true;
        const options = { labelSelector: `${names/* workloadLabel */.Uq}=${workload}` };
        for await (const found of (0,watching/* current */.ss)(cluster, type, namespace, options, signal)) {
            for (const { metadata } of found.values()) {
                const id = metadata.uid ?? metadata.name;
                if (!known.has(id) && !first)
                    fresh += 1;
                known.add(id);
            }
            first = false;
            listed();
        }
    };
    await Promise.all(types.map((type) => new Promise((listed) => {
        void follow(type, listed).catch(failed).finally(listed);
    })));
    signal.throwIfAborted();
    return {
        begun() {
            const any = fresh > 0;
            fresh = 0;
            return any;
        },
    };
}

// EXTERNAL MODULE: ./lib/gates/metrics/findings.js
var findings = __webpack_require__(17606);
// EXTERNAL MODULE: ./lib/gates/metrics/judge.js + 11 modules
var judge = __webpack_require__(38841);
// EXTERNAL MODULE: ./lib/gates/metrics/observe.js + 1 modules
var observe = __webpack_require__(59072);
;// CONCATENATED MODULE: ./lib/gates/metrics/gate.js







/** The judge wants a share below 1. */
const fullWeight = 0.999;
/** What inject-chaos creates. */
const faultTypes = [resources/* resources */.E.podChaos, resources/* resources */.E.networkChaos];
const metricsGate = {
    kind: 'metrics',
    observe: observeRelease,
    judge: (observation, parameters) => (0,judge/* judgeMetrics */.lO)(observation, judged(parameters, observation)),
    facts: (observation) => (0,findings/* foundOf */.A6)(observation),
};
const judged = (parameters, { stablePods }) => ({
    ...parameters,
    concurrent: parameters.weight < fullWeight && stablePods > 0,
});
async function observeRelease(ports, handle, parameters) {
    const { cluster, clock, log, watches } = ports;
    const { namespace, selectors } = handle;
    const signal = AbortSignal.any([watches.signal, ports.signal]);
    const failed = (thrown) => watches.abort(thrown);
    const watch = (selector) => (0,arms/* watchArm */.U)(cluster, namespace, selector, signal, failed, watchRetries(parameters));
    const canary = await watch(selectors.canary);
    const stable = await watch(selectors.stable);
    const source = await ports.source(canary.pods());
    const stablePods = stable.current().pods.length;
    sayPlan(ports, parameters, canary.current().pods.length + stablePods);
    const faults = parameters.onsetSlots === undefined
        ? undefined
        : await watchFaults(cluster, faultTypes, handle, signal, failed);
    const history = await (0,earlier_days/* historyOf */.om)({ clock, log, cluster, source, signal }, parameters.history, handle, parameters);
    const observation = await (0,observe/* observe */.lB)({
        ...{ source, clock, log, signal, history, ...ports.before },
        arms: () => ({ canary: canary.current(), baseline: stable.current() }),
        restarts: canary.restarts,
        ...(faults === undefined ? {} : { faults }),
    }, judged(parameters, { stablePods }));
    await citeSource(ports, source);
    return { ...observation, stablePods };
}
/** The cluster's own tries take about 20 s. */
const watchRetries = ({ patienceSeconds, }) => Math.ceil(patienceSeconds / 20);
/** What will be read, and how often; said where not every pod is asked. */
function sayPlan({ log }, { checks, horizon, intervalSeconds, source, maxPods }, pods) {
    const sample = maxPods !== null && pods > maxPods ? `, ${maxPods} of ${pods} at each look` : '';
    log.info(`${checks.length} checks, up to ${horizon} looks every ${intervalSeconds} s, from ${source}${sample}`);
}
async function citeSource({ cite, signal }, source) {
    cite(await source.describe(signal.aborted ? AbortSignal.timeout(2000) : signal));
}


/***/ }),

/***/ 59072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _5: () => (/* binding */ coverageOf),
  lB: () => (/* binding */ observe),
  Mm: () => (/* binding */ sayFindings),
  $: () => (/* binding */ stoppedBy)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/ports/cluster.js
var cluster = __webpack_require__(59830);
// EXTERNAL MODULE: ./lib/gates/metrics/expectation.js
var expectation = __webpack_require__(30780);
// EXTERNAL MODULE: ./lib/gates/metrics/findings.js
var metrics_findings = __webpack_require__(17606);
// EXTERNAL MODULE: ./lib/gates/metrics/coverage.js
var coverage = __webpack_require__(73810);
// EXTERNAL MODULE: ./lib/gates/metrics/judge.js + 11 modules
var judge = __webpack_require__(38841);
// EXTERNAL MODULE: ./lib/gates/metrics/looks.js + 1 modules
var looks = __webpack_require__(51793);
// EXTERNAL MODULE: ./lib/gates/metrics/numbers.js
var numbers = __webpack_require__(56868);
;// CONCATENATED MODULE: ./lib/gates/metrics/live-case.js




/**
 * The judge beside a gate that still looks. A histogram's buckets are known with the first look that has them, and become fewer with a pod that lacks
 * some: the looks before are then read again.
 */
function liveCase(parameters, before) {
    let ticks = [];
    let known = {};
    let running;
    return (tick, bounds) => {
        const begin = () => {
            const made = {
                judged: (0,judge/* beginCase */.MO)(parameters, { ...before, bounds }),
                read: (0,looks/* gateReader */.lQ)(parameters, { ...before, bounds }),
            };
            ticks = [...inBounds(ticks, known, bounds)];
            known = bounds;
            for (const one of ticks)
                made.judged.tick(one.k, made.read((0,coverage/* judgedData */.mA)(one)), false, one.onset);
            return made;
        };
        if (running === undefined || JSON.stringify(bounds) !== JSON.stringify(known))
            running = begin();
        const { judged, read } = running;
        ticks.push(tick);
        return judged.tick(tick.k, read((0,coverage/* judgedData */.mA)(tick)), false, tick.onset);
    };
}
/** Ticks in the buckets that are common to all of them. */
function inBounds(ticks, from, to) {
    const changed = Object.keys(from).filter((name) => JSON.stringify(from[name]) !== JSON.stringify(to[name]));
    if (changed.length === 0)
        return ticks;
    const arm = (name, values) => values === null || values.length === 0
        ? values
        : (0,numbers/* rebinned */.IJ)(values, from[name] ?? [], to[name] ?? []);
    return ticks.map((tick) => ({
        ...tick,
        data: Object.fromEntries(Object.entries(tick.data).map(([name, sample]) => [
            name,
            changed.includes(name)
                ? { baseline: arm(name, sample.baseline), canary: arm(name, sample.canary) }
                : sample,
        ])),
    }));
}

;// CONCATENATED MODULE: ./lib/gates/metrics/observe.js





const progressEveryMs = 5000;
/** Collects ticks until the judge knows, or the time is over. All I/O of gate-metrics. */
async function observe(ports, parameters) {
    const { source, clock, log, signal, profile, pre, resume, history = null } = ports;
    const startMs = clock.now().getTime();
    const restartsBefore = ports.restarts();
    let ticks = [];
    let bounds = {};
    const found = (0,metrics_findings/* findingsOf */.WX)();
    const early = sayTooShort(log, (0,expectation/* tooShort */.r3)((0,expectation/* rateBefore */.sn)(profile, ports.profileSeconds), parameters));
    let short = early;
    let stopped = null;
    const judge = liveCase(parameters, { pre, resume, profile, history });
    const progress = progressOf(log, startMs, parameters);
    const request = {
        metrics: metricsOf(parameters, profile),
        arms: () => Promise.resolve(ports.arms()),
        intervalMs: parameters.intervalSeconds * 1000,
        ticks: parameters.horizon,
    };
    try {
        for await (const { k, atMs, data, gaps, ...read } of source.live(request, signal)) {
            ticks = [...inBounds(ticks, bounds, read.bounds)];
            bounds = read.bounds;
            const tick = { k, atMs, data, gaps, ...coverageOf(read), ...faultOf(ports, k) };
            ticks.push(tick);
            sayFindings(log, found.add(k, read.findings ?? []));
            if (k === firstTicks && early.length === 0)
                short = sayTooShort(log, (0,expectation/* tooShort */.r3)((0,expectation/* rateNow */.fD)(ticks, parameters), parameters));
            const answer = heeded(ports, judge(tick, bounds));
            progress(answer, atMs);
            if (answer.verdict === 'fail' || answer.verdict === 'pass')
                break;
            for (const gap of gaps.slice(0, 2))
                log.debug(gap);
        }
    }
    catch (thrown) {
        stopped = stoppedBy(thrown, signal);
        log.warning(stopped, 'gate-metrics');
    }
    const findings = found.all();
    return {
        startMs,
        ticks,
        bounds,
        restarts: Math.max(0, ports.restarts() - restartsBefore),
        stopped,
        profile,
        pre,
        resume,
        ...(history === null ? {} : { history }),
        ...(findings.length === 0 ? {} : { findings }),
        ...(short.length === 0 ? {} : { tooShort: short }),
    };
}
/** No verdict ends a window that is measured whole. */
const heeded = ({ whole }, answer) => whole === true ? { ...answer, verdict: 'continue' } : answer;
const coverageOf = ({ coverage, }) => coverage === undefined ? {} : { coverage };
function sayFindings(log, fresh) {
    for (const finding of fresh)
        log.warning((0,metrics_findings/* findingInWords */.IC)(finding), 'gate-metrics');
}
/** After so many ticks the rate of events is known well enough to say what the window can give. */
const firstTicks = 2;
function sayTooShort(log, short) {
    for (const line of short)
        log.warning(line, 'gate-metrics');
    return short;
}
/** Why the window was cut short; evidence is left all the same. What the user must mend is thrown. */
function stoppedBy(thrown, signal) {
    if (thrown instanceof errors/* Outage */.a)
        return `the source is away: ${thrown.message}`;
    if (!signal.aborted)
        throw thrown;
    const reason = signal.reason;
    return reason instanceof cluster/* ClusterError */.b
        ? `the API server is away: ${reason.message}`
        : 'the job was cancelled';
}
/** What is asked for; a histogram in buckets that the window before the release has too. */
const metricsOf = ({ checks }, profile) => checks.map(({ name, query }) => {
    const before = profile?.[name];
    return { name, query, ...(before?.kind === 'histogram' ? { le: before.le } : {}) };
});
function faultOf({ faults, log }, k) {
    if (faults?.begun() !== true)
        return {};
    log.info(`look ${k}: a fault was injected on purpose`);
    return { onset: true };
}
/** Says every few seconds, and at the end, how it stands. */
function progressOf(log, startMs, parameters) {
    let shownMs = 0;
    return (answer, atMs) => {
        if (atMs - shownMs < progressEveryMs && answer.verdict === 'continue')
            return;
        shownMs = atMs;
        log.info(progressLine(answer, (atMs - startMs) / 1000, parameters));
    };
}
/** What is known at a look: who leads, how strong the evidence is, when the next look comes. */
function progressLine({ k, verdict, metric, score, reason }, seconds, { horizon, intervalSeconds }) {
    const known = verdict === 'continue'
        ? `${reason}; next look in ${intervalSeconds} s`
        : `${verdict}: ${reason}`;
    const leads = metric === null ? '' : `${metric} leads with `;
    return `look ${k} of ${horizon}, ${seconds.toFixed(0)} s: ${leads}e-value 10^${score}; ${known}`;
}


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

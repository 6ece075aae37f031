export const id = 6501;
export const ids = [6501];
export const modules = {

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
// EXTERNAL MODULE: ./lib/gates/metrics/judge.js + 11 modules
var judge = __webpack_require__(38841);
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


/***/ }),

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


/***/ })

};

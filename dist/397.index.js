export const id = 397;
export const ids = [397];
export const modules = {

/***/ 20397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  answerOf: () => (/* binding */ answerOf),
  factsFrom: () => (/* binding */ factsFrom)
});

// EXTERNAL MODULE: ./lib/diagnosis/changes/diff.js
var diff = __webpack_require__(88800);
// EXTERNAL MODULE: ./lib/diagnosis/changes/suspects.js
var suspects = __webpack_require__(97525);
// EXTERNAL MODULE: ./lib/diagnosis/diagnose.js + 17 modules
var diagnose = __webpack_require__(22182);
// EXTERNAL MODULE: ./lib/diagnosis/functions.js
var functions = __webpack_require__(53352);
// EXTERNAL MODULE: ./lib/diagnosis/metric-kind.js
var metric_kind = __webpack_require__(13176);
// EXTERNAL MODULE: ./lib/diagnosis/statistics.js
var statistics = __webpack_require__(14034);
;// CONCATENATED MODULE: ./lib/diagnosis/live/at-load.js


/** Requests that are served: those that it makes itself are its own doing. */
const isRequests = (metric) => /(^|_)requests?_total$/.test(metric) &&
    !/client|upstream|outgoing|outbound|backend|dependency|downstream/.test(metric);
/**
 * How much of the work a canary pod got. A canary at 1 % serves fewer requests by design. By what the gate counted, else by the counters of requests; where nobody knows, less is never anything, and more is.
 */
function shareOf({ served, metrics }) {
    if (served !== null && served.base > 0 && served.fault >= 0)
        return exactly(served.fault / served.base);
    const counters = metrics.filter(({ metric }) => isRequests(metric));
    const sum = (arm) => counters.reduce((total, one) => total + mean(one[arm]), 0);
    return sum('stable') > 0 ? exactly(sum('canary') / sum('stable')) : { least: 0, most: 1 };
}
const exactly = (ratio) => ({ least: ratio, most: ratio });
function mean(values) {
    const known = values.filter((value) => value !== null);
    return known.length === 0 ? 0 : known.reduce((sum, value) => sum + value, 0) / known.length;
}
/** Amounts grow with the work, by a part that nobody knows; a mean, a share of all or a time of one is the same at any load. */
function isAmount(metric) {
    if (/_total$/.test(metric))
        return true;
    if (/(^|[_-])(mean|ratio|percent|percentage|share|p\d{2,4})$/.test(metric))
        return false;
    return !['latency', 'error', 'gc'].includes((0,metric_kind/* metricKind */.fK)(metric));
}
/**
 * Stable's numbers at the canary's work. Between not following the work at all and following it in proportion everything is the work's doing, so of that range the nearest
 * to the canary counts; errors follow it in proportion. Spread follows as that of counted events does, by the root (Poisson), so that few events are not taken for a steady rate.
 */
function atLoad(stable, { canary }, { least, most }) {
    if (!isAmount(stable.metric))
        return stable;
    const base = (0,statistics/* summaryOf */.YG)(stable.values)?.median ?? 0;
    const now = (0,statistics/* summaryOf */.YG)(canary.filter((value) => value !== null))?.median;
    if (now === undefined || !(base > 0))
        return stable;
    const proportional = (0,metric_kind/* metricKind */.fK)(stable.metric) === 'error';
    const lowest = proportional ? least : Math.min(1, least);
    const highest = proportional ? most : Math.max(1, most);
    const factor = Math.min(highest, Math.max(lowest, now / base));
    if (factor === 1)
        return stable;
    const spread = factor < 1 ? Math.sqrt(factor) : factor;
    return {
        ...stable,
        values: stable.values.map((value) => factor * base + spread * (value - base)),
        scaled: factor,
    };
}

// EXTERNAL MODULE: ./lib/diagnosis/figures.js
var figures = __webpack_require__(46432);
;// CONCATENATED MODULE: ./lib/diagnosis/live/checked.js

/** What a check is about, by the row of the decision matrix that it feeds. */
const kinds = {
    'error-rate': 'error',
    'task-failures': 'error',
    'session-interruption': 'error',
    latency: 'latency',
    goroutines: 'goroutines',
    memory: 'memory',
    'gc-pause': 'gc',
    dependencies: 'dependency',
    'dependency-sla': 'dependency',
    readiness: 'readiness',
    restarts: 'restarts',
};
/** Rows that gate-metrics fills from numbers: without one of the canary's the trouble is that there is none. */
const measured = new Set([
    ...['error-rate', 'latency', 'throughput', 'task-failures', 'goroutines', 'memory', 'gc-pause'],
]);
/** Resources of a process: two processes differ in them anyhow. */
const resources = ['gc', 'memory', 'goroutines', 'cpu'];
/** Checks that failed as evidence against the workload. */
const failedChecks = ({ checks, workload }) => (checks ?? [])
    .filter(({ verdict }) => verdict === 'fail')
    .map((check) => ({
    service: workload,
    name: check.name,
    about: aboutCheck(check),
    says: sentence(check),
}));
/** Resources that the gate judged good, and none of whose checks says otherwise. */
function clearedBy(checks = []) {
    const of = (passed) => checks.filter(({ verdict }) => (verdict === 'pass') === passed).map(aboutCheck);
    const open = of(false);
    return new Set(of(true).filter((about) => resources.includes(about) && !open.includes(about)));
}
/** The kind of trouble, or the check's own name (of a ledger without the check that it stands in). */
function aboutCheck({ name, dimension, canary, counts }) {
    if (measured.has(dimension) && canary === null && counts === null)
        return 'no-data';
    if (dimension === 'throughput')
        return counts === null ? 'slow-work' : 'lost';
    const known = Object.hasOwn(kinds, dimension) ? kinds[dimension] : undefined;
    return known ?? name.replace(/^[a-z-]+-\d+-/, '');
}
function sentence(check) {
    const { name, dimension, canary, stable, limit, unit, counts, reason } = check;
    if (counts !== null && dimension === 'throughput')
        return finished(counts);
    if (counts !== null)
        return `${name}: ${share(counts.canary)} (canary)${counts.stable === null ? '' : ` against ${share(counts.stable)} (stable)`}${allowed(limit, unit)}`;
    if (canary === null || stable === null)
        return `${name}: ${reason}`;
    return `${name}: ${value(canary, unit)} (canary) against ${value(stable, unit)} (stable)${allowed(limit, unit)}`;
}
/** Of what was taken on, what was done: the rest is lost. */
function finished({ canary, stable }) {
    const of = ({ bad, total }) => `${Math.round(total - bad)} of ${Math.round(total)}`;
    return `finished ${of(canary)} accepted tasks${stable === null ? '' : `; stable finished ${of(stable)}`}`;
}
const share = ({ bad, total }) => `${Math.round(bad)} of ${Math.round(total)} bad`;
const value = (of, unit) => unit === 'percent'
    ? `${(0,figures/* figure */.vP)(of)} %`
    : `${(0,figures/* figure */.vP)(of)}${/^(1|count|)$/.test(unit) ? '' : ` ${unit}`}`;
const allowed = (limit, unit) => limit === null ? '' : `, allowed ${value(limit, unit)}`;

;// CONCATENATED MODULE: ./lib/diagnosis/live/case-of.js



/** Canary pods that had so many times the work of a stable pod differ in everything, and none of it is the version's. */
const unlikeLoad = 4;
/** A canary is younger than stable: its heap, caches and connections differ by so much of their level anyhow. */
const likeness = 0.1;
/** What was collected as a case: canary against stable at the same time. Pure; the same file gives the same case. */
function caseOf(collected) {
    const { workload, metrics, served, fault, signs } = collected;
    const unlike = served !== null && served.base >= 0 && served.fault > unlikeLoad * Math.max(1, served.base);
    const judged = new Map((collected.checks ?? []).map((check) => [check.name, check]));
    // What a check judged is evidence by its verdict; only where it could not tell, its numbers speak for themselves.
    const compared = (unlike ? [] : metrics).filter(({ metric }) => {
        const verdict = judged.get(metric)?.verdict;
        return verdict !== 'pass' && verdict !== 'fail';
    });
    const share = shareOf(collected);
    const spans = (collected.spans ?? []).map(spanOf);
    return {
        kind: 'canary-vs-baseline',
        changedAtS: 0,
        resolutionS: resolutionOf(metrics),
        entry: workload,
        edges: callsIn(spans),
        sli: undefined,
        aliases: {},
        disturbance: fault === null
            ? undefined
            : {
                kind: fault.kind,
                fromS: fault.fromS,
                ...(fault.toS === null ? {} : { toS: fault.toS }),
            },
        metrics: compared.map((one) => ({
            ...seriesOf(one, workload, 'canary'),
            ...kindOf(judged.get(one.metric)),
        })),
        baseline: compared.map((one) => judged.has(one.metric)
            ? seriesOf(one, workload, 'stable')
            : atLoad(seriesOf(one, workload, 'stable'), one, share)),
        failed: failedChecks(collected),
        cleared: clearedBy(collected.checks),
        likeness,
        spans,
        logs: logsOf(collected),
        ...(collected.panics === undefined ? {} : { panics: collected.panics }),
        profiles: collected.profiles.map(({ kind, base, fault: own }) => ({
            kind,
            base: profileOf(base),
            fault: profileOf(own),
        })),
        goroutines: collected.goroutines.map(({ createdBy, ...one }) => ({ ...one, createdBy })),
        served: served === null || !(served.base > 0) || !(served.fault > 0)
            ? undefined
            : { base: served.base, fault: served.fault },
        podSigns: signs.map((one) => ({ ...one, service: workload })),
        unseen: [
            ...collected.unseen,
            ...(unlike
                ? [
                    `numbers of stable: a canary pod had more than ${unlikeLoad} times the work of a stable pod, so they are not compared`,
                ]
                : []),
        ],
    };
}
const spanOf = ({ trace, id, parent, ms, ...span }) => ({
    ...span,
    trace: String(trace),
    id: String(id),
    parent: parent === 0 ? '' : String(parent),
    durationMs: ms,
});
/** More than these is no picture of who calls whom. */
const mostCalls = 1000;
/** Who calls whom, by the spans of both sides. */
function callsIn(spans) {
    const services = new Map(spans.map(({ trace, id, service }) => [`${trace} ${id}`, service]));
    const calls = new Map();
    for (const { trace, parent, service } of spans) {
        const caller = services.get(`${trace} ${parent}`);
        if (caller !== undefined && caller !== service && calls.size < mostCalls)
            calls.set(JSON.stringify([caller, service]), [caller, service]);
    }
    return [...calls.values()];
}
/** A check's own kind, where it is one that metrics have: a name such as `throughput` says less. */
function kindOf(check) {
    const about = check === undefined ? undefined : aboutCheck(check);
    if (about === undefined)
        return {};
    return { kind: metric_kind/* metricKinds */.Ix.find((kind) => kind === about) ?? 'error' };
}
function seriesOf({ metric, t, ...arms }, service, arm) {
    const points = t.flatMap((at, i) => {
        const value = arms[arm][i] ?? null;
        return value === null ? [] : [[at, value]];
    });
    return {
        service,
        metric,
        times: points.map(([at]) => at),
        values: points.map(([, value]) => value),
    };
}
const resolutionOf = (metrics) => {
    const [first] = metrics;
    const [from = 0, next = 1] = first?.t ?? [];
    return Math.max(0.1, next - from);
};
function logsOf({ logs, workload }) {
    if (logs === null)
        return undefined;
    return {
        lines: { base: logs.base, fault: logs.fault },
        templates: logs.templates.map((one, template) => ({ ...one, service: workload, template })),
        follows: [],
        textOf: (template) => logs.templates[template]?.text ?? '',
        within: new Map(),
    };
}
function profileOf(profile) {
    if (profile === null)
        return undefined;
    return {
        sampleTypes: [{ type: profile.type, unit: profile.unit }],
        samples: profile.stacks.map(({ stack, value }) => ({ stack, values: [value], labels: {} })),
        places: new Map(Object.entries(profile.places)),
        durationNanos: 0,
    };
}

// EXTERNAL MODULE: ./lib/diagnosis/live/trim.js
var trim = __webpack_require__(54350);
;// CONCATENATED MODULE: ./lib/diagnosis/live/answer.js






/** Pure: the same file gives the same answer, wherever it is asked. */
function answerOf(collected) {
    const given = caseOf(collected);
    const diagnosis = (0,diagnose/* diagnose */.h)(given);
    const { changes } = collected;
    const places = new Map([
        ...given.profiles.flatMap(({ fault }) => [...(fault?.places ?? [])].map(([name, place]) => [(0,functions/* plainFunction */.tZ)(name), place])),
        ...(given.panics ?? []).map((panic) => [panic.function, panic]),
    ]);
    return {
        collected,
        given,
        diagnosis,
        changes: changes === null
            ? undefined
            : {
                ...(0,suspects/* suspectChanges */.N)(diagnosis, (0,diff/* changesOf */.fs)(changes.diff), places, changes.commits),
                range: changes.range,
            },
    };
}
/** What a gate leaves of it in its evidence: small, and redacted by whoever calls. */
function factsFrom({ collected, diagnosis }, about, redact) {
    return {
        because: (0,trim/* oneLine */.TN)(redact(collected.because)),
        cause: diagnosis.cause,
        suspects: diagnosis.ranking
            .slice(0, 3)
            .map(({ service, about: kind, function: name, confidence, evidence }) => ({
            service: (0,trim/* oneLine */.TN)(service, 100),
            about: (0,trim/* oneLine */.TN)(kind, 100),
            ...(name === undefined ? {} : { function: (0,trim/* oneLine */.TN)(name, 200) }),
            confidence,
            says: (0,trim/* oneLine */.TN)(redact(evidence[0] ?? ''), 300),
        })),
        unseen: diagnosis.unseen.slice(0, 12).map((one) => (0,trim/* oneLine */.TN)(redact(one), 200)),
        ...about,
    };
}


/***/ }),

/***/ 32995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ collectedSchema)
/* harmony export */ });
const collectedSchema = 'sluice.dev/collected/v1';


/***/ }),

/***/ 97191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ collectedDocument),
/* harmony export */   q: () => (/* binding */ most)
/* harmony export */ });
/* harmony import */ var _evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62713);
/* harmony import */ var _evidence_schemas_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91323);
/* harmony import */ var _collected_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32995);



/** Longer lists are cut before they are written; what is longer all the same is of somebody else. */
const most = {
    series: 500,
    checks: 100,
    spans: 6000,
    points: 300,
    templates: 400,
    stacks: 600,
    frames: 64,
    goroutines: 300,
    signs: 200,
    diff: 400_000,
    commits: 300,
};
const known = (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)((0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)());
const stack = (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_evidence_schemas_words_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8, 256);
const series = (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    metric: _evidence_schemas_words_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8,
    t: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(), most.points),
    canary: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(known, most.points),
    stable: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(known, most.points),
});
const counts = (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    bad: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(0),
    total: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(0),
});
const check = (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    name: _evidence_schemas_words_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8,
    dimension: _evidence_schemas_words_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8,
    verdict: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('pass', 'fail', 'inconclusive', 'error'),
    unit: _evidence_schemas_words_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8,
    canary: known,
    stable: known,
    limit: known,
    counts: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)((0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ canary: counts, stable: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(counts) })),
    reason: _evidence_schemas_words_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8,
});
const template = (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    text: _evidence_schemas_words_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8,
    sample: _evidence_schemas_words_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8,
    base: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(0),
    fault: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(0),
});
const span = (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    side: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('base', 'fault'),
    trace: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeNumber */ .rD)(0, 1e9),
    id: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeNumber */ .rD)(1, 1e9),
    parent: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeNumber */ .rD)(0, 1e9),
    service: _evidence_schemas_words_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8,
    operation: _evidence_schemas_words_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8,
    startMs: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(),
    ms: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(0),
    failed: _evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM,
});
const profile = (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    type: _evidence_schemas_words_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8,
    unit: _evidence_schemas_words_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8,
    stacks: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ stack, value: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)() }), most.stacks),
    places: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)((0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ file: _evidence_schemas_words_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8, line: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeNumber */ .rD)(0, 1e9) }), { key: { form: /^[^\p{Cc}]{1,500}$/u, what: 'the name of a function' }, max: 5000 }),
});
const goroutine = (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    state: _evidence_schemas_words_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8,
    waitMinutes: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(0),
    stack,
    createdBy: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_evidence_schemas_words_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8),
});
const sign = (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    side: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('base', 'fault'),
    reason: _evidence_schemas_words_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8,
    message: _evidence_schemas_words_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8,
    atS: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(),
    count: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(0),
});
const changes = (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    range: _evidence_schemas_words_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8,
    diff: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(most.diff),
    commits: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
        sha: _evidence_schemas_words_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8,
        subject: _evidence_schemas_words_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8,
        files: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_evidence_schemas_words_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8, 300),
    }), most.commits),
});
/** `observations/<sha256>.json` of a collection. */
const collectedDocument = (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    schema: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)(_collected_js__WEBPACK_IMPORTED_MODULE_2__/* .collectedSchema */ .X),
    workload: _evidence_schemas_words_js__WEBPACK_IMPORTED_MODULE_1__/* .kubeName */ .L6,
    from: _evidence_schemas_words_js__WEBPACK_IMPORTED_MODULE_1__/* .instant */ .uR,
    to: _evidence_schemas_words_js__WEBPACK_IMPORTED_MODULE_1__/* .instant */ .uR,
    because: _evidence_schemas_words_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8,
    metrics: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(series, most.series),
    checks: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(check, most.checks)),
    logs: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)((0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
        base: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(0),
        fault: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(0),
        templates: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(template, most.templates),
    })),
    panics: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
        message: _evidence_schemas_words_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8,
        function: _evidence_schemas_words_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8,
        file: _evidence_schemas_words_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8,
        line: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(0),
        base: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(0),
        fault: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(0),
    }), 50)),
    spans: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(span, most.spans)),
    profiles: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
        kind: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('goroutine', 'goroutine-early', 'heap', 'mutex', 'block', 'cpu'),
        base: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(profile),
        fault: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(profile),
    }), 10),
    goroutines: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(goroutine, most.goroutines),
    served: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)((0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ base: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(0), fault: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(0) })),
    signs: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(sign, most.signs),
    fault: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)((0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ kind: _evidence_schemas_words_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8, fromS: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(), toS: known })),
    changes: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(changes),
    sourceUrl: _evidence_schemas_words_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8,
    unseen: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_evidence_schemas_words_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8, 100),
    asked: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_evidence_schemas_words_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8, 100),
});


/***/ }),

/***/ 54350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ fitted),
/* harmony export */   Es: () => (/* binding */ trimmedLogs),
/* harmony export */   Sb: () => (/* binding */ trimmedProfile),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   oV: () => (/* binding */ trimmedSeries)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97191);

const lineLength = 500;
/** A text as one bounded line. */
const oneLine = (text, length = lineLength) => text.replace(/\s+/g, ' ').slice(0, length);
/** The heaviest stacks of a profile; same stacks are one. */
function trimmedProfile(profile) {
    const type = profile?.sampleTypes[0];
    if (profile === undefined || type === undefined)
        return null;
    const sums = new Map();
    for (const { stack, values } of profile.samples) {
        const kept = stack.slice(0, _document_js__WEBPACK_IMPORTED_MODULE_0__/* .most */ .q.frames).map((name) => oneLine(name));
        const key = kept.join('\n');
        const found = sums.get(key) ?? { stack: kept, value: 0 };
        found.value += values[0] ?? 0;
        sums.set(key, found);
    }
    const stacks = [...sums.values()]
        .filter(({ value, stack }) => value > 0 && stack.length > 0)
        .sort((a, b) => b.value - a.value)
        .slice(0, _document_js__WEBPACK_IMPORTED_MODULE_0__/* .most */ .q.stacks);
    const named = new Set(stacks.flatMap(({ stack }) => stack));
    const places = [...profile.places]
        .filter(([name]) => named.has(name))
        .slice(0, 5000)
        .map(([name, { file, line }]) => [name, { file: oneLine(file), line: whole(line) }]);
    return { type: type.type, unit: type.unit, stacks, places: Object.fromEntries(places) };
}
const whole = (value) => Number.isInteger(value) && value >= 0 && value < 1e9 ? value : 0;
/** Series on the clock of the collection, the last points of each. */
function trimmedSeries(series, fromMs) {
    const both = (one) => one.canary.some((value) => value !== null) && one.stable.some((value) => value !== null);
    return series
        .filter(both)
        .slice(0, _document_js__WEBPACK_IMPORTED_MODULE_0__/* .most */ .q.series)
        .map(({ metric, atMs, canary, stable }) => ({
        metric: oneLine(metric, 200),
        t: atMs.slice(-_document_js__WEBPACK_IMPORTED_MODULE_0__/* .most */ .q.points).map((at) => Math.round(at - fromMs) / 1000),
        canary: canary.slice(-_document_js__WEBPACK_IMPORTED_MODULE_0__/* .most */ .q.points),
        stable: stable.slice(-_document_js__WEBPACK_IMPORTED_MODULE_0__/* .most */ .q.points),
    }));
}
/** The templates that differ most, each with one line from which secrets are gone. */
function trimmedLogs({ lines, templates }, redact) {
    const ratio = lines.base === 0 ? 1 : lines.fault / lines.base;
    const differs = ({ base, fault }) => Math.abs(fault - base * ratio) / Math.sqrt(1 + base + fault);
    const kept = [...templates].sort((a, b) => differs(b) - differs(a)).slice(0, _document_js__WEBPACK_IMPORTED_MODULE_0__/* .most */ .q.templates);
    return {
        base: lines.base,
        fault: lines.fault,
        templates: kept.map(({ text, sample, base, fault }) => ({
            text: oneLine(redact(text)),
            sample: oneLine(redact(sample)),
            base,
            fault,
        })),
    };
}
/** What is let go first when a collection is larger than it may be. */
const order = [
    (of) => ({ ...of, goroutines: of.goroutines.slice(0, 20) }),
    withSpans((spans) => spans.filter(({ trace }) => trace % 4 === 0)),
    (of) => ({ ...of, changes: of.changes === null ? null : { ...of.changes, commits: [] } }),
    (of) => ({ ...of, profiles: of.profiles.filter(({ kind }) => kind === 'goroutine') }),
    (of) => ({
        ...of,
        logs: of.logs === null ? null : { ...of.logs, templates: of.logs.templates.slice(0, 40) },
    }),
    withSpans(() => []),
    (of) => ({ ...of, metrics: of.metrics.map(lastPoints(60)) }),
    (of) => ({ ...of, changes: null }),
    (of) => ({ ...of, metrics: of.metrics.slice(0, 60).map(lastPoints(30)) }),
    (of) => ({ ...of, profiles: [], logs: null, goroutines: [] }),
    (of) => ({ ...of, metrics: [] }),
];
/** Whole traces go: a half of one would be another shape. */
function withSpans(keep) {
    return ({ spans, ...of }) => (spans === undefined ? of : { ...of, spans: keep(spans) });
}
const lastPoints = (n) => ({ metric, t, canary, stable }) => ({
    metric,
    t: t.slice(-n),
    canary: canary.slice(-n),
    stable: stable.slice(-n),
});
/** A collection within its budget, by `size` of it as it will be written; what was let go is said. */
function fitted(collected, budget, size) {
    let kept = collected;
    let cut = false;
    for (const step of order) {
        if (size(kept) <= budget)
            break;
        kept = step(kept);
        cut = true;
    }
    return cut
        ? {
            ...kept,
            unseen: [
                ...kept.unseen.slice(0, 98),
                `what was collected had more than ${Math.round(budget / 1000)} kB: a part of it was let go`,
            ],
        }
        : kept;
}


/***/ })

};

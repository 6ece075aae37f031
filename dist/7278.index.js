export const id = 7278;
export const ids = [7278];
export const modules = {

/***/ 57278:
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
var diagnose = __webpack_require__(33857);
// EXTERNAL MODULE: ./lib/diagnosis/functions.js
var functions = __webpack_require__(53352);
;// CONCATENATED MODULE: ./lib/diagnosis/live/case-of.js
/** Canary pods that had so many times the work of a stable pod differ in everything, and none of it is the version's. */
const unlikeLoad = 4;
/** What was collected as a case: canary against stable at the same time. Pure; the same file gives the same case. */
function caseOf(collected) {
    const { workload, metrics, served, fault, signs } = collected;
    const unlike = served !== null && served.base >= 0 && served.fault > unlikeLoad * Math.max(1, served.base);
    const compared = unlike ? [] : metrics;
    return {
        kind: 'canary-vs-baseline',
        changedAtS: 0,
        resolutionS: resolutionOf(metrics),
        entry: workload,
        edges: [],
        sli: undefined,
        aliases: {},
        disturbance: fault === null
            ? undefined
            : {
                kind: fault.kind,
                fromS: fault.fromS,
                ...(fault.toS === null ? {} : { toS: fault.toS }),
            },
        metrics: compared.map((one) => seriesOf(one, workload, 'canary')),
        baseline: compared.map((one) => seriesOf(one, workload, 'stable')),
        spans: [],
        logs: logsOf(collected),
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
    const places = new Map(given.profiles.flatMap(({ fault }) => [...(fault?.places ?? [])].map(([name, place]) => [(0,functions/* plainFunction */.tZ)(name), place])));
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
const template = (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    text: _evidence_schemas_words_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8,
    sample: _evidence_schemas_words_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8,
    base: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(0),
    fault: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(0),
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
    logs: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)((0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
        base: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(0),
        fault: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(0),
        templates: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(template, most.templates),
    })),
    profiles: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
        kind: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('goroutine', 'goroutine-early', 'heap', 'mutex', 'block'),
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
    (of) => ({ ...of, changes: of.changes === null ? null : { ...of.changes, commits: [] } }),
    (of) => ({ ...of, profiles: of.profiles.filter(({ kind }) => kind === 'goroutine') }),
    (of) => ({
        ...of,
        logs: of.logs === null ? null : { ...of.logs, templates: of.logs.templates.slice(0, 40) },
    }),
    (of) => ({ ...of, metrics: of.metrics.map(lastPoints(60)) }),
    (of) => ({ ...of, changes: null }),
    (of) => ({ ...of, metrics: of.metrics.slice(0, 60).map(lastPoints(30)) }),
    (of) => ({ ...of, profiles: [], logs: null, goroutines: [] }),
    (of) => ({ ...of, metrics: [] }),
];
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

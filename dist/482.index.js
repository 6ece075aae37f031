export const id = 482;
export const ids = [482];
export const modules = {

/***/ 68647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  definitions: () => (/* reexport */ inputs/* definitions */.B),
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./lib/connect/agreement.js
var agreement = __webpack_require__(75630);
// EXTERNAL MODULE: ./lib/gates/agreement/gate.js + 5 modules
var gate = __webpack_require__(5939);
// EXTERNAL MODULE: ./lib/agreement/documents.js
var documents = __webpack_require__(9370);
// EXTERNAL MODULE: ./lib/decision/needs.js
var decision_needs = __webpack_require__(8635);
// EXTERNAL MODULE: ./lib/evidence/canonical.js
var canonical = __webpack_require__(13431);
// EXTERNAL MODULE: ./lib/evidence/envelope.js
var envelope = __webpack_require__(95105);
// EXTERNAL MODULE: ./lib/evidence/measurement.js
var measurement = __webpack_require__(28773);
;// CONCATENATED MODULE: ./lib/gates/agreement/report.js





/** What the gates of this cluster said, from `toJSON(needs)`; a job that did not finish, or evidence of something else, is an error among them. */
function reportFrom(needs, about) {
    const { jobs, problems } = (0,decision_needs/* parseNeeds */.jJ)(needs);
    const { found, problems: unread } = (0,decision_needs/* statesOf */.kY)(jobs, 'evidence', envelope/* evidenceSchema */.j);
    const own = found.filter(({ gate }) => gate !== 'baseline' && gate !== 'agreement');
    const gates = own.map((evidence) => ({
        check: evidence.check,
        verdict: isOf(evidence, about.handle) ? evidence.verdict : 'error',
        evidenceSha256: (0,canonical.hashOf)(evidence),
    }));
    const open = [
        ...problems,
        ...unread,
        ...(0,decision_needs/* unfinished */.M1)(jobs, about.maySkip),
        ...(gates.some(({ check }) => check !== 'deploy-canary') ? [] : ['no gate left evidence']),
    ];
    const checks = open.length === 0
        ? gates
        : [
            ...gates,
            { check: 'jobs', verdict: 'error', evidenceSha256: (0,canonical.sha256)(open.join('\n')) },
        ];
    return {
        schema: documents/* reportSchema */.Qh,
        cluster: about.cluster,
        release: about.release,
        stage: about.handle.stage,
        exposurePercent: about.handle.achievedPercent,
        subjectSha256: about.handle.subjectSha256,
        images: about.handle.subject.images,
        verdict: (0,measurement/* worst */.QZ)(checks.map(({ verdict }) => verdict)),
        checks,
        indicators: own
            .filter(({ gate }) => gate === 'metrics')
            .flatMap((one) => indicatorsOf(one, about.indicators)),
    };
}
/** Of this very canary at this stage: evidence of an earlier attempt has another subject. */
const isOf = ({ release }, handle) => release.id === handle.id &&
    release.stage === handle.stage &&
    release.subjectSha256 === handle.subjectSha256;
function indicatorsOf({ check, measurements, window }, wanted) {
    return measurements.flatMap((m) => {
        const name = check === 'gate-metrics' ? m.name : `${check}/${m.name}`;
        if (m.canary === null || m.sample.kind === 'none')
            return [];
        if (wanted.length > 0 && !wanted.includes(name))
            return [];
        return [{ name, unit: m.unit, value: m.canary, spread: spreadOf(m), window }];
    });
}
/** What the number is made of: events of a rate, or the ticks of a chart. */
function spreadOf({ unit, counts, series }) {
    if (counts !== undefined && unit === 'percent')
        return { kind: 'proportion', ...counts.canary };
    const ticks = (series?.canary ?? []).filter((value) => value !== null);
    if (ticks.length < 2)
        return null;
    const mean = ticks.reduce((sum, value) => sum + value, 0) / ticks.length;
    const squares = ticks.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    return { kind: 'ticks', sd: Math.sqrt(squares / (ticks.length - 1)), n: ticks.length };
}
/** The name that the jobs of one run have for its release, in every cluster. */
const releaseNameOf = (workload, runId) => `${workload}@${runId.replaceAll(/[^A-Za-z0-9._:-]/g, '-').slice(0, 150)}`.replace(/[._:-]+$/, '');

// EXTERNAL MODULE: ./lib/inputs/text.js
var inputs_text = __webpack_require__(86806);
// EXTERNAL MODULE: ./lib/actions/gate-action.js + 5 modules
var gate_action = __webpack_require__(14875);
// EXTERNAL MODULE: ./lib/actions/gate-agreement/inputs.js
var inputs = __webpack_require__(43601);
;// CONCATENATED MODULE: ./lib/actions/gate-agreement/action.js







/** Several clusters agree on a stage, or nothing is promoted in any of them. */
const { run } = (0,gate_action/* gateAction */.a)({
    name: 'gate-agreement',
    definitions: inputs/* definitions */.B,
    gate: gate.agreementGate,
    parameters(inputs, handle, { run: { runId } }) {
        (0,agreement/* requireNamed */.d)(inputs);
        const own = inputs.clusters.findIndex(({ name }) => name === inputs.cluster);
        const asked = inputs.order === 'together' ? inputs.clusters : inputs.clusters.slice(0, own + 1);
        return {
            cluster: inputs.cluster,
            clusters: asked.map(({ name, key }) => ({ name, key })),
            arbiters: inputs.arbiters.map(({ name, key }) => ({ name, key })),
            report: reportFrom(inputs.needs, {
                cluster: inputs.cluster,
                release: inputs['release-name'] ?? releaseNameOf(handle.workload, runId),
                handle,
                maySkip: (0,inputs_text/* namesIn */.wX)(inputs['may-skip']),
                indicators: (0,inputs_text/* namesIn */.wX)(inputs.indicators),
            }),
            limitPercent: inputs.limit,
            strict: inputs.strict,
            independent: inputs.independent,
            waitSeconds: inputs.wait / 1000,
            maxAgeSeconds: inputs['max-age'] / 1000,
        };
    },
    more: (inputs, _handle, runtime) => async (ports) => ({
        agreement: await (0,agreement/* agreementOf */.ge)(inputs, runtime, ports.watches.signal),
    }),
    passed: ({ clusters, report }) => `${clusters.length} clusters agree on stage ${report.stage} of ${report.release}`,
});


/***/ }),

/***/ 8635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M1: () => (/* binding */ unfinished),
/* harmony export */   jJ: () => (/* binding */ parseNeeds),
/* harmony export */   kY: () => (/* binding */ statesOf)
/* harmony export */ });
/* unused harmony export needsDocument */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62713);
/* harmony import */ var _evidence_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98704);



const longest = 1_000_000;
const mostJobs = 256;
const outputName = { form: /^[\w-]{1,256}$/, what: 'the name of an output' };
const jobName = { form: /^[A-Za-z_][\w-]{0,255}$/, what: 'the name of a job' };
const jobDocument = (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
    result: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)('success', 'failure', 'cancelled', 'skipped'),
    outputs: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)((0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(longest), { key: outputName, max: 1000 })),
});
/** The input `needs`, whole, as it is published. */
const needsDocument = (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(jobDocument, {
    key: jobName,
    max: mostJobs,
});
/** Reads `toJSON(needs)` job by job: one that does not fit is named, and the others are still read. */
function parseNeeds(text) {
    const jobs = new Map();
    const problems = [];
    const entries = Object.entries(jobsOf(text));
    if (entries.length > mostJobs)
        problems.push(`needs: it names ${entries.length} jobs, more than ${mostJobs} are not read`);
    for (const [job, item] of entries.slice(0, mostJobs)) {
        const path = `needs.${job.slice(0, 100)}`;
        try {
            if (!jobName.form.test(job))
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`It is not ${jobName.what}.`, { input: path });
            const { result, outputs = {} } = jobDocument.read(item, path);
            // A job that did not run has no outputs; some runners pass their expressions on, unevaluated.
            jobs.set(job, { result, outputs: result === 'skipped' ? {} : outputs });
        }
        catch (thrown) {
            problems.push((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.messageOf)(thrown));
        }
    }
    if (jobs.size === 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`It has no result of any job. ${problems[0] ?? ''}`, {
            input: 'needs',
            fix: 'Pass the output of toJSON(needs) unchanged.',
        });
    return { jobs, problems };
}
function jobsOf(text) {
    let value;
    try {
        value = JSON.parse(text, (key, item) => {
            if (key === '__proto__')
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError("Its key '__proto__' is not allowed.", {
                    input: 'needs',
                    fix: 'Pass toJSON(needs) in an expression.',
                });
            return item;
        });
    }
    catch (cause) {
        if (cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError)
            throw cause;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError('It is not JSON.', {
            input: 'needs',
            fix: 'Pass toJSON(needs) in an expression.',
            cause,
        });
    }
    if (value === null ||
        typeof value !== 'object' ||
        Array.isArray(value) ||
        Object.keys(value).length === 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError('It names no job.', {
            input: 'needs',
            fix: 'Pass toJSON(needs) and list the jobs under `needs:`.',
        });
    return value;
}
/** What jobs gave as `output`; what cannot be read is a problem. */
function statesOf(jobs, output, schema) {
    const found = [];
    const problems = [];
    for (const [job, { outputs }] of jobs) {
        const text = Object.hasOwn(outputs, output) ? outputs[output] : undefined;
        if (text === undefined || text === '')
            continue;
        try {
            found.push((0,_evidence_state_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeState */ .UJ)(text, schema, `needs.${job}.outputs.${output}`));
        }
        catch (thrown) {
            problems.push((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.messageOf)(thrown));
        }
    }
    return { found, problems };
}
/** A gate that did not run, or broke off, is not a pass; only a skip that the workflow announced is none of our business. */
const unfinished = (jobs, maySkip) => [...jobs]
    .filter(([job, { result }]) => result !== 'success' && !(result === 'skipped' && maySkip.includes(job)))
    .map(([job, { result }]) => result === 'skipped'
    ? `job ${job}: skipped (name it under \`may-skip\` when that is meant)`
    : `job ${job}: ${result}`);


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

export const id = 1665;
export const ids = [1665];
export const modules = {

/***/ 48982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ runOfRelease),
  K: () => (/* binding */ tellDone)
});

// EXTERNAL MODULE: ./lib/connect/outward.js
var outward = __webpack_require__(58728);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/ports/resources.js
var resources = __webpack_require__(78461);
// EXTERNAL MODULE: ./lib/release/record/names.js
var names = __webpack_require__(77699);
// EXTERNAL MODULE: ./lib/report/content.js
var content = __webpack_require__(97007);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(72527);
// EXTERNAL MODULE: ./lib/report/words.js
var words = __webpack_require__(58191);
;// CONCATENATED MODULE: ./lib/report/happened.js


/** The head of the comment after it was done, never before. */
function nowOf(about, one) {
    const where = about.environment === '' ? '' : ` · ${(0,report_escape/* markdown */.wD)(about.environment)}`;
    const since = (0,report_escape/* markdown */.wD)(`${about.at.slice(0, 10)} ${(0,words/* clock */.pm)(about.at, about.at)}`);
    const by = about.runUrl === '' ? '' : ` (${(0,report_escape/* link */.nf)('run', about.runUrl)})`;
    const workload = (0,report_escape/* markdown */.wD)(about.workload);
    const { release } = about;
    switch (one.what) {
        case 'taken-back': {
            const sweep = one.by === 'sweep';
            const revision = one.revision === '' ? '' : `, ${workload} runs revision ${(0,report_escape/* code */.aY)(one.revision)}`;
            return {
                release,
                outcome: 'taken-back',
                title: `🟡 ${workload} was taken back${sweep ? ' by the sweep' : ''}${where}`,
                users: `✅ **Users of ${workload} are back on the stable version since ${since}.**`,
                done: `${sweep ? 'Ended by the sweep, since nobody looked after it: no' : 'No'} canary is left${revision}${by}.`,
                why: one.reason === '' ? '' : `Reason: ${(0,report_escape/* markdown */.wD)(one.reason.slice(0, 300))}.`,
            };
        }
        case 'promoted':
            return {
                release,
                outcome: 'promoted',
                title: `🟢 ${workload} ${(0,report_escape/* markdown */.wD)((0,words/* versionOf */.E4)(one.image))} is the stable version${where}`,
                users: `👥 **Everybody is on it since ${since}.**`,
                done: `Revision ${(0,report_escape/* code */.aY)(one.revision)}; the canary is gone${by}.`,
                why: '',
            };
    }
}
/** The same for the job summary. */
function happened(about, one) {
    const { title, users, done, why } = nowOf(about, one);
    return `### ${title}\n\n${users} ${done}${why === '' ? '' : ` ${why}`}\n`;
}

// EXTERNAL MODULE: ./lib/report/now.js
var report_now = __webpack_require__(30690);
;// CONCATENATED MODULE: ./lib/actions/tell.js







/**
 * Says what was done, in the job summary and in the comment of the release: written by who did it, when it is done. Never fails the step: users
 * are where they are already.
 */
async function tellDone(runtime, inputs, done) {
    const about = {
        workload: done.workload,
        environment: inputs.environment,
        release: done.release,
        at: runtime.clock.now().toISOString(),
        runUrl: runtime.run.runUrl,
    };
    await runtime.summary(happened(about, done.happened));
    const token = inputs['github-token'];
    if (token === undefined || runtime.run.repository === '')
        return;
    runtime.mask(token);
    const now = nowOf(about, done.happened);
    const marker = (0,content/* markerOf */.we)(done, inputs.environment);
    try {
        const thread = await (0,outward/* reviewThread */.F4)(runtime, token, {
            pullRequest: inputs['pull-request'],
            of: done.of,
        });
        const address = await thread?.renew(marker, (body) => body === undefined ? (0,report_now/* onlyNow */.ZG)(marker, now) : (0,report_now/* withNow */.nU)(body, now));
        if (address === undefined)
            runtime.log.info('No comment: the release belongs to no pull request.');
        if (address === '')
            runtime.log.info('No comment: the one that is there is about another release.');
    }
    catch (thrown) {
        runtime.log.warning(`The comment was not written: ${(0,errors.messageOf)(thrown)} What was done stands in the job summary.`, 'comment');
    }
}
/** Address of the run that holds a release; asked before it ends, and only where somebody is told. */
async function runOfRelease(cluster, namespace, workload, inputs) {
    if (inputs['github-token'] === undefined)
        return '';
    // The way back does not wait for a cosmetic question, nor fails by it.
    const lease = await cluster
        .get(resources/* resources */.E.leases, namespace, (0,names/* leaseName */.AI)(workload))
        .catch(() => undefined);
    return lease?.metadata.annotations?.[`${names/* prefix */.Pl}run-url`] ?? '';
}


/***/ }),

/***/ 51795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ decisionSchema)
/* harmony export */ });
const decisionSchema = 'sluice.dev/decision/v1';


/***/ }),

/***/ 95105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ gateKinds),
/* harmony export */   j: () => (/* binding */ evidenceSchema)
/* harmony export */ });
const evidenceSchema = 'sluice.dev/evidence/v1';
/** What judged; the catalogue of gates has exactly these. */
const gateKinds = [
    'deploy',
    'metrics',
    'baseline',
    'chaos',
    'health',
    'consistency',
    'logs',
    'messaging',
    'scheduling',
];


/***/ }),

/***/ 12620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Mm: () => (/* binding */ bounded),
  UJ: () => (/* binding */ decodeState),
  Md: () => (/* binding */ encodeState)
});

// UNUSED EXPORTS: stateLimitBytes

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/evidence/canonical.js
var canonical = __webpack_require__(13431);
// EXTERNAL MODULE: ./lib/evidence/decision.js
var decision = __webpack_require__(51795);
// EXTERNAL MODULE: ./lib/evidence/schemas/document.js
var schemas_document = __webpack_require__(62713);
// EXTERNAL MODULE: ./lib/evidence/release.js
var release = __webpack_require__(44692);
// EXTERNAL MODULE: ./lib/evidence/schemas/words.js
var words = __webpack_require__(91323);
;// CONCATENATED MODULE: ./lib/evidence/schemas/release.js



const percent = (0,schemas_document/* number */.ai)(0, 100);
const provider = (0,schemas_document/* oneOf */.yL)(...release/* exposureProviderNames */.Nn, release/* argoRollouts */.G5);
const identity = {
    id: words/* kubeName */.L6,
    workload: words/* kubeName */.L6,
    namespace: words/* kubeName */.L6,
    cluster: words/* line */.n8,
    revision: words/* wordOrNothing */.lq,
    stage: (0,schemas_document/* wholeNumber */.rD)(0, 1000),
    exposurePercent: percent,
    achievedPercent: percent,
    subjectSha256: words/* sha256OrNothing */.OW,
};
const identityDocument = (0,schemas_document/* object */.Ik)(identity);
const subjectDocument = (0,schemas_document/* object */.Ik)({
    cluster: words/* line */.n8,
    namespace: words/* kubeName */.L6,
    workload: (0,schemas_document/* object */.Ik)({
        kind: (0,schemas_document/* oneOf */.yL)(...release/* workloadKinds */.dd, 'Rollout'),
        name: words/* kubeName */.L6,
        uid: words/* wordOrNothing */.lq,
    }),
    canary: (0,schemas_document/* object */.Ik)({ uid: words/* wordOrNothing */.lq, templateSha256: words/* sha256OrNothing */.OW }),
    stable: (0,schemas_document/* object */.Ik)({ templateSha256: words/* sha256OrNothing */.OW }),
    configSha256: words/* sha256OrNothing */.OW,
    images: (0,schemas_document/* record */.g1)((0,schemas_document/* formed */.Gd)(600, { form: /^[\x21-\x7e]+$/, what: 'an image digest' }), words/* byName */.nG),
    driver: provider,
});
/** The job output `release`. */
const handleDocument = (0,schemas_document/* object */.Ik)({
    ...identity,
    schema: (0,schemas_document/* constant */.dY)(release/* releaseSchema */.By),
    workloadKind: (0,schemas_document/* optional */.lq)((0,schemas_document/* oneOf */.yL)(...release/* workloadKinds */.dd)),
    canary: words/* kubeName */.L6,
    provider,
    stableRevision: words/* wordOrNothing */.lq,
    selectors: (0,schemas_document/* object */.Ik)({ canary: words/* line */.n8, stable: words/* line */.n8 }),
    image: words/* line */.n8,
    configSha256: words/* sha256OrNothing */.OW,
    subject: subjectDocument,
    expiresAt: words/* instant */.uR,
    evidenceSha256: words/* sha256Text */.f1,
});

;// CONCATENATED MODULE: ./lib/evidence/schemas/decision.js




const known = (0,schemas_document/* nullable */.me)((0,schemas_document/* number */.ai)());
const share = (0,schemas_document/* number */.ai)(0, 1);
const dimension = (0,schemas_document/* object */.Ik)({
    dimension: words/* word */.Vm,
    check: words/* checkName */.I3,
    measurement: words/* word */.Vm,
    unit: words/* word */.Vm,
    canary: known,
    baseline: known,
    limit: known,
    n: (0,schemas_document/* number */.ai)(0),
    weight: (0,schemas_document/* number */.ai)(0, 1000),
    critical: schemas_document/* boolean */.zM,
    verdict: words/* verdict */.WJ,
    confidence: share,
    reason: words/* reason */.l,
});
const deciding = (0,schemas_document/* object */.Ik)({
    check: words/* checkName */.I3,
    measurement: words/* word */.Vm,
    value: known,
    limit: known,
    unit: words/* line */.n8,
    baseline: known,
    reason: words/* reason */.l,
});
const decision_percent = (0,schemas_document/* number */.ai)(0, 100);
const outcome = (0,schemas_document/* oneOf */.yL)('promote', 'hold', 'rollback');
const stage = (0,schemas_document/* object */.Ik)({
    stage: (0,schemas_document/* wholeNumber */.rD)(0, 1000),
    exposurePercent: decision_percent,
    achievedPercent: decision_percent,
    decision: outcome,
    from: (0,schemas_document/* nullable */.me)(words/* instant */.uR),
    to: words/* instant */.uR,
});
/** The job output `decision`. */
const decisionDocument = (0,schemas_document/* object */.Ik)({
    schema: (0,schemas_document/* constant */.dY)(decision/* decisionSchema */.O),
    decisionId: words/* sha256Text */.f1,
    time: words/* instant */.uR,
    release: identityDocument,
    subject: (0,schemas_document/* nullable */.me)(subjectDocument),
    decision: outcome,
    confidence: share,
    threshold: share,
    deciding: (0,schemas_document/* nullable */.me)(deciding),
    dimensions: (0,schemas_document/* list */.p_)(dimension, 2000),
    reasons: (0,schemas_document/* list */.p_)(words/* reason */.l, 2000),
    stages: (0,schemas_document/* optional */.lq)((0,schemas_document/* list */.p_)(stage, 100)),
    evidence: (0,schemas_document/* record */.g1)(words/* sha256Text */.f1, words/* byName */.nG),
    carried: (0,schemas_document/* optional */.lq)((0,schemas_document/* record */.g1)(schemas_document/* anyJson */.P8, words/* byName */.nG)),
    policySha256: words/* sha256Text */.f1,
    chaosScenarioSha256: (0,schemas_document/* nullable */.me)(words/* sha256Text */.f1),
    root: words/* sha256Text */.f1,
    runUrl: words/* line */.n8,
});

// EXTERNAL MODULE: ./lib/evidence/envelope.js
var envelope = __webpack_require__(95105);
;// CONCATENATED MODULE: ./lib/evidence/schemas/evidence.js




const sample = (0,schemas_document/* variants */.HI)('kind', {
    proportion: (0,schemas_document/* object */.Ik)({
        kind: (0,schemas_document/* constant */.dY)('proportion'),
        bad: (0,schemas_document/* number */.ai)(0),
        total: (0,schemas_document/* number */.ai)(0),
        limit: (0,schemas_document/* number */.ai)(),
    }),
    mean: (0,schemas_document/* object */.Ik)({
        kind: (0,schemas_document/* constant */.dY)('mean'),
        mean: (0,schemas_document/* number */.ai)(),
        sd: (0,schemas_document/* number */.ai)(0),
        n: (0,schemas_document/* number */.ai)(0),
        limit: (0,schemas_document/* number */.ai)(),
    }),
    none: (0,schemas_document/* object */.Ik)({ kind: (0,schemas_document/* constant */.dY)('none') }),
});
const evidence_known = (0,schemas_document/* nullable */.me)((0,schemas_document/* number */.ai)());
const points = 600;
const evidence_history = (0,schemas_document/* object */.Ik)({
    usableDays: (0,schemas_document/* number */.ai)(0),
    askedDays: (0,schemas_document/* number */.ai)(0),
    usual: evidence_known,
    spread: evidence_known,
    canary: evidence_known,
    z: evidence_known,
    limit: evidence_known,
    k: (0,schemas_document/* number */.ai)(),
    minimumEffect: (0,schemas_document/* number */.ai)(),
    trips: (0,schemas_document/* nullable */.me)(schemas_document/* boolean */.zM),
    decides: schemas_document/* boolean */.zM,
    days: words/* line */.n8,
});
const counts = (0,schemas_document/* object */.Ik)({ bad: (0,schemas_document/* number */.ai)(0), total: (0,schemas_document/* number */.ai)(0) });
const measurement = (0,schemas_document/* object */.Ik)({
    name: words/* word */.Vm,
    dimension: words/* word */.Vm,
    unit: words/* word */.Vm,
    canary: evidence_known,
    baseline: evidence_known,
    limit: evidence_known,
    limitFrom: (0,schemas_document/* optional */.lq)((0,schemas_document/* oneOf */.yL)('fixed', 'baseline', 'history', 'before-release')),
    direction: (0,schemas_document/* oneOf */.yL)('increase', 'decrease', 'either'),
    verdict: words/* verdict */.WJ,
    reason: words/* reason */.l,
    sample,
    counts: (0,schemas_document/* optional */.lq)((0,schemas_document/* object */.Ik)({ canary: counts, stable: (0,schemas_document/* nullable */.me)(counts) })),
    odds: (0,schemas_document/* optional */.lq)((0,schemas_document/* object */.Ik)({ harm: (0,schemas_document/* number */.ai)(0), stopsAt: (0,schemas_document/* number */.ai)(0) })),
    lacks: (0,schemas_document/* optional */.lq)((0,schemas_document/* object */.Ik)({
        have: (0,schemas_document/* number */.ai)(0),
        need: (0,schemas_document/* number */.ai)(0),
        of: (0,schemas_document/* oneOf */.yL)('events', 'ticks'),
    })),
    warnings: (0,schemas_document/* optional */.lq)((0,schemas_document/* list */.p_)(words/* reason */.l, 50)),
    history: (0,schemas_document/* optional */.lq)(evidence_history),
    contradictedBy: (0,schemas_document/* optional */.lq)((0,schemas_document/* list */.p_)(words/* word */.Vm, 200)),
    series: (0,schemas_document/* optional */.lq)((0,schemas_document/* object */.Ik)({
        t: (0,schemas_document/* list */.p_)((0,schemas_document/* number */.ai)(), points),
        from: (0,schemas_document/* optional */.lq)(words/* instant */.uR),
        canary: (0,schemas_document/* list */.p_)(evidence_known, points),
        baseline: (0,schemas_document/* list */.p_)(evidence_known, points),
    })),
});
const distribution = (0,schemas_document/* variants */.HI)('kind', {
    histogram: (0,schemas_document/* object */.Ik)({
        kind: (0,schemas_document/* constant */.dY)('histogram'),
        le: (0,schemas_document/* list */.p_)(evidence_known, 1000),
        perTick: (0,schemas_document/* list */.p_)((0,schemas_document/* number */.ai)(), 1000),
    }),
    counts: (0,schemas_document/* object */.Ik)({
        kind: (0,schemas_document/* constant */.dY)('counts'),
        perTick: schemas_document/* pair */.V2,
    }),
    gauge: (0,schemas_document/* object */.Ik)({
        kind: (0,schemas_document/* constant */.dY)('gauge'),
        mean: (0,schemas_document/* number */.ai)(),
    }),
});
const samples = (0,schemas_document/* nullable */.me)((0,schemas_document/* list */.p_)((0,schemas_document/* number */.ai)(), 10_000));
const facts = (0,schemas_document/* object */.Ik)({
    fallbackCommand: (0,schemas_document/* optional */.lq)(words/* line */.n8),
    resumed: (0,schemas_document/* optional */.lq)((0,schemas_document/* object */.Ik)({ stage: (0,schemas_document/* wholeNumber */.rD)(1, 100), exposurePercent: (0,schemas_document/* number */.ai)(), from: words/* line */.n8 })),
    scenario: (0,schemas_document/* optional */.lq)((0,schemas_document/* object */.Ik)({ object: words/* kubeName */.L6, spec: schemas_document/* anyMap */.RG })),
    scenarioSha256: (0,schemas_document/* optional */.lq)(words/* sha256Text */.f1),
    taken: (0,schemas_document/* optional */.lq)((0,schemas_document/* object */.Ik)({ dependency: words/* line */.n8, targets: (0,schemas_document/* list */.p_)(words/* line */.n8, 1000) })),
    fault: (0,schemas_document/* optional */.lq)((0,schemas_document/* object */.Ik)({ experiment: words/* line */.n8, from: words/* instant */.uR, to: words/* instant */.uR })),
    lastWords: (0,schemas_document/* optional */.lq)((0,schemas_document/* object */.Ik)({ pod: (0,schemas_document/* nullable */.me)(words/* line */.n8), lines: (0,schemas_document/* list */.p_)(words/* line */.n8, 50) })),
    found: (0,schemas_document/* optional */.lq)((0,schemas_document/* list */.p_)((0,schemas_document/* object */.Ik)({
        arm: (0,schemas_document/* oneOf */.yL)('canary', 'stable'),
        check: (0,schemas_document/* nullable */.me)(words/* word */.Vm),
        text: words/* reason */.l,
        ticks: (0,schemas_document/* wholeNumber */.rD)(0, 1e9),
        of: (0,schemas_document/* wholeNumber */.rD)(0, 1e9),
    }), 100)),
    stableImage: (0,schemas_document/* optional */.lq)(words/* line */.n8),
    profile: (0,schemas_document/* optional */.lq)((0,schemas_document/* record */.g1)(distribution, words/* byName */.nG)),
    pre: (0,schemas_document/* optional */.lq)((0,schemas_document/* list */.p_)((0,schemas_document/* record */.g1)((0,schemas_document/* object */.Ik)({ baseline: samples, canary: samples }), words/* byName */.nG), 1000)),
    withdrawal: (0,schemas_document/* optional */.lq)((0,schemas_document/* object */.Ik)({ at: words/* instant */.uR, done: schemas_document/* boolean */.zM, detail: words/* reason */.l })),
});
/** The job output `evidence`. */
const evidenceDocument = (0,schemas_document/* object */.Ik)({
    schema: (0,schemas_document/* constant */.dY)(envelope/* evidenceSchema */.j),
    check: words/* checkName */.I3,
    gate: (0,schemas_document/* oneOf */.yL)(...envelope/* gateKinds */.h),
    release: identityDocument,
    verdict: words/* verdict */.WJ,
    window: (0,schemas_document/* object */.Ik)({ start: words/* instant */.uR, end: words/* instant */.uR }),
    measurements: (0,schemas_document/* list */.p_)(measurement, 300),
    reasons: (0,schemas_document/* list */.p_)(words/* reason */.l, 500),
    carried: (0,schemas_document/* optional */.lq)(schemas_document/* anyJson */.P8),
    parameters: schemas_document/* anyMap */.RG,
    parametersSha256: words/* sha256Text */.f1,
    facts,
    warnings: (0,schemas_document/* list */.p_)(words/* reason */.l, 500),
    sources: (0,schemas_document/* list */.p_)((0,schemas_document/* object */.Ik)({ kind: words/* line */.n8, endpoint: words/* line */.n8, version: words/* line */.n8 }), 50),
    clockSkewMs: evidence_known,
    observation: (0,schemas_document/* nullable */.me)((0,schemas_document/* object */.Ik)({
        file: words/* observationFile */.D2,
        sha256: words/* sha256Text */.f1,
        bytes: (0,schemas_document/* wholeNumber */.rD)(0, 1e10),
    })),
    previous: (0,schemas_document/* nullable */.me)(words/* sha256Text */.f1),
    requests: (0,schemas_document/* optional */.lq)((0,schemas_document/* record */.g1)((0,schemas_document/* wholeNumber */.rD)(0, 1e9), {
        key: { form: /^[\x20-\x7e]{1,200}$/, what: 'a request' },
        max: 1000,
    })),
});

;// CONCATENATED MODULE: ./lib/evidence/state.js





const documents = {
    'sluice.dev/release/v1': handleDocument,
    'sluice.dev/evidence/v1': evidenceDocument,
    'sluice.dev/decision/v1': decisionDocument,
};
/** GitHub refuses more than 1 MB of outputs a job, counted in UTF-16; one state takes at most a fifth of it. */
const stateLimitBytes = 200_000;
/** The state door, outward: canonical JSON, bounded. The value carries its own `schema`. */
function encodeState(value) {
    const text = (0,canonical/* canonicalJson */.dj)(value);
    if (text.length * 2 > stateLimitBytes)
        throw new Error(`state ${value.schema} has ${text.length * 2} bytes in UTF-16, more than ${stateLimitBytes}`);
    return text;
}
/** Charts are the first to go when evidence grows past what a job output holds; verdicts and numbers never do. */
function bounded(evidence) {
    if ((0,canonical/* canonicalJson */.dj)(evidence).length * 2 < stateLimitBytes)
        return evidence;
    const measurements = evidence.measurements.map(({ series: _series, ...measurement }) => measurement);
    return { ...evidence, measurements };
}
const emptyHint = 'It is empty: the job before did not run, did not set it, or the runner dropped it because it held a masked value.';
/** The state door, inward: closed. What does not fit its schema is named with its path in `input`, and nothing of it is used. */
function decodeState(text, schema, input) {
    if (text.trim() === '')
        throw new errors.UsageError(emptyHint, {
            input,
            fix: `Pass the output of the step that makes it (${schema}).`,
        });
    if (text.length * 2 > stateLimitBytes)
        throw new errors.UsageError(`It has ${text.length * 2} bytes, more than ${stateLimitBytes}.`, {
            input,
            fix: `Pass the output unchanged (${schema}).`,
        });
    const value = parseJson(text, input, schema);
    if (value === null || typeof value !== 'object' || Array.isArray(value))
        throw new errors.UsageError('It is not a JSON object.', { input, fix: `Expected ${schema}.` });
    const found = value.schema;
    const fix = `Pass the output unchanged (${schema}).`;
    if (found !== schema)
        throw new errors.UsageError(schemaProblem(found, schema), { input, fix });
    try {
        return documents[schema].read(value, input);
    }
    catch (thrown) {
        if (!(thrown instanceof errors.UsageError))
            throw thrown;
        throw new errors.UsageError(thrown.said, {
            input: thrown.input,
            fix: `${fix} Use the same tag of Sluice in all jobs.`,
        });
    }
}
function parseJson(text, input, schema) {
    try {
        return JSON.parse(text, (key, item) => {
            if (key === '__proto__' || key === 'constructor' || key === 'prototype')
                throw new errors.UsageError(`Its key '${key}' is not allowed.`, {
                    input,
                    fix: `Pass the output unchanged (${schema}).`,
                });
            return item;
        });
    }
    catch (cause) {
        if (cause instanceof errors.UsageError)
            throw cause;
        throw new errors.UsageError('It is not JSON.', {
            input,
            fix: `Pass the output unchanged (${schema}).`,
            cause,
        });
    }
}
function schemaProblem(found, expected) {
    if (typeof found !== 'string')
        return `It has no 'schema'; expected ${expected}. It is not a Sluice output.`;
    const family = (schema) => schema.replace(/\/v\d+$/, '');
    if (family(found) === family(expected))
        return `Its schema is ${JSON.stringify(found)}, this version reads ${expected}. Use the same tag of Sluice in all jobs.`;
    return `Its schema is ${JSON.stringify(found)}, expected ${expected}. It is an output of something else.`;
}


/***/ }),

/***/ 72527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   qy: () => (/* binding */ html),
/* harmony export */   wD: () => (/* binding */ markdown)
/* harmony export */ });
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
const unprintable = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;
/** The Markdown door: text from outside as inert text. Control and bidi characters go, all that could be syntax becomes an entity. */
function markdown(text) {
    return (text
        .replace(unprintable, ' ')
        .replace(/[^\p{L}\p{N} .,:;%/()+=×–−…·-]/gu, (c) => `&#${c.codePointAt(0)};${breaks(c)}`)
        // Links, mentions and references are made of plain characters too.
        .replace(/\bGH-(?=\d)/gi, (c) => `${c.slice(0, 2)}&#8203;-`)
        .replace(/:\/\//g, '&#58;&#47;&#47;')
        .replace(/\bwww\./gi, (c) => `${c.slice(0, 3)}&#46;`));
}
/** Mentions and references are found after entities were decoded: a space of no width stands between the sign and the name. */
const breaks = (c) => (c === '@' || c === '#' || c === '!' ? '&#8203;' : '');
/** Inside `<code>`: every character that is no letter or digit as an entity. */
function code(text) {
    const inert = text
        .replace(unprintable, ' ')
        .replace(/[^\p{L}\p{N} ]/gu, (c) => `&#${c.codePointAt(0)};`);
    return `<code>${inert}</code>`;
}
/** The HTML door, for text and attribute values. */
function html(text) {
    return text.replace(unprintable, ' ').replace(/[&<>"'`]/g, (c) => `&#${c.codePointAt(0)};`);
}
/** Only https (and http) addresses become links. */
function link(label, address) {
    return /^https?:\/\/[\w.~:/?#@!$&'*+,;=%-]+$/.test(address)
        ? `[${markdown(label)}](${address})`
        : markdown(label);
}


/***/ }),

/***/ 58191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E4: () => (/* binding */ versionOf),
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   Nx: () => (/* binding */ capital),
/* harmony export */   Wc: () => (/* binding */ isTold),
/* harmony export */   XL: () => (/* binding */ eventsOf),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   pm: () => (/* binding */ clock),
/* harmony export */   x4: () => (/* binding */ versionsOf)
/* harmony export */ });
/** What the built-in checks are called by people; any other name is read as it is written. */
const titles = {
    'http-error-rate': 'HTTP errors',
    'http-latency-p95': 'HTTP latency p95',
    'gc-pause': 'GC pause',
    memory: 'heap',
    'task-failures': 'tasks failed',
    'task-throughput': 'tasks lost',
    'ready-seconds': 'time to ready',
    'exposure-achieved': 'exposure',
    'pods-ready': 'pods ready after',
    'probes-declared': 'probes declared',
    'probes-distinct': 'probes distinct',
    'liveness-answers': 'liveness answers on',
    'readiness-answers': 'readiness answers on',
    'injection-proven': 'fault proven',
    'cleanup-proven': 'clean-up proven',
    'recovery-seconds': 'recovery',
    'ready-minimum': 'fewest ready pods',
};
function titleOf(name) {
    if (name.endsWith('-burst'))
        return `${titleOf(name.slice(0, -'-burst'.length))} in a row`;
    return Object.hasOwn(titles, name) ? (titles[name] ?? name) : name.replace(/-/g, ' ');
}
/** What is counted, and what is bad about it. */
const events = {
    'http-error-rate': ['requests', 'failed'],
    'http-latency-p95': ['requests', 'were slow'],
    'task-failures': ['tasks', 'failed'],
    'task-throughput': ['tasks', 'were lost'],
};
const eventsOf = (name) => (Object.hasOwn(events, name) ? events[name] : undefined) ?? ['events', 'were bad'];
/** Tag of an image, or the first digits of its digest where it has no tag; '' where it says neither. */
function versionOf(image) {
    const [path = '', digest] = image.split('@');
    const last = path.slice(path.lastIndexOf('/') + 1);
    const colon = last.lastIndexOf(':');
    if (colon >= 0)
        return last.slice(colon + 1);
    return digest === undefined ? '' : digest.replace(/^sha256:/, '').slice(0, 12);
}
/** A tag may have 128 characters; nobody reads more than this in a sentence. */
const longestVersion = 40;
function versionsOf(canaryImage, stableImage) {
    const canary = cut(versionOf(canaryImage), longestVersion);
    const stable = cut(versionOf(stableImage), longestVersion);
    return canary === stable
        ? {
            canary: canary === '' ? 'the new version' : `${canary} (new)`,
            stable: 'the stable version',
        }
        : {
            canary: canary === '' ? 'the new version' : canary,
            stable: stable === '' ? 'the stable version' : stable,
        };
}
/** Of a duration in milliseconds: `3 s`, `12 min`, `3.5 h`. */
function duration(ms) {
    const seconds = Math.max(0, ms) / 1000;
    if (seconds < 90)
        return `${Math.round(seconds)} s`;
    if (seconds < 5400)
        return `${Math.round(seconds / 60)} min`;
    return `${Math.round(seconds / 360) / 10} h`;
}
/** `19:49:57 UTC` of the same day as `about`, with its date otherwise. */
function clock(at, about) {
    const day = at.slice(0, 10) === about.slice(0, 10) ? '' : `${at.slice(0, 10)} `;
    return `${day}${at.slice(11, 19)} UTC`;
}
/** A sentence begins with a capital letter, unless it begins with a name that is written as it is. */
const capital = (text) => /^[a-z]+([ ,:]|$)/.test(text) ? text.slice(0, 1).toUpperCase() + text.slice(1) : text;
/** First and last of a text that is too long for its place. */
const cut = (text, most) => text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
/** A measurement whose only number is how many pods (or probes) it concerns: its words say more. */
const isTold = ({ unit, canary }) => canary === null || ['pods', 'looks', 'ticks', 'probes', '1'].includes(unit);


/***/ })

};

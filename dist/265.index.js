export const id = 265;
export const ids = [265];
export const modules = {

/***/ 57274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ abandonNow)
/* harmony export */ });
/* harmony import */ var _connect_cluster_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58328);
/* harmony import */ var _release_drivers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11744);


/** What a run that was told to stop still does, on a connection of its own: the job has 10 s to live, the mark needs less than 2. */
async function abandonNow(runtime, inputs, place) {
    const signal = AbortSignal.timeout(5000);
    await (0,_connect_cluster_js__WEBPACK_IMPORTED_MODULE_0__/* .withCluster */ .Bq)(inputs, runtime, async (cluster) => {
        const ports = { ...runtime, cluster, signal };
        const done = await (0,_release_drivers_js__WEBPACK_IMPORTED_MODULE_1__/* .driverOfKind */ .y_)(place.kind).abandon(ports, place);
        runtime.saveState('finished', 'true');
        if (done)
            runtime.log.warning('The run was interrupted: the release is marked abandoned and no more users are sent to an unjudged canary.');
    }, { signal, deadlineMs: 2000 });
}


/***/ }),

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

/***/ 43074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EE: () => (/* binding */ refuseUndecided),
/* harmony export */   G$: () => (/* binding */ previousDecision),
/* harmony export */   KQ: () => (/* binding */ requireDecided)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _evidence_canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13431);
/* harmony import */ var _evidence_decision_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51795);
/* harmony import */ var _evidence_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12620);
/* harmony import */ var _evidence_subject_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33021);





/** The decision about the stage before, which must be a promotion of this workload; undefined at the first stage. */
function previousDecision(inputs) {
    const given = inputs.previous;
    if (inputs.stage === 1 && given === undefined)
        return undefined;
    const decision = (0,_evidence_state_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeState */ .UJ)(given ?? '', _evidence_decision_js__WEBPACK_IMPORTED_MODULE_4__/* .decisionSchema */ .O, 'previous');
    const { release } = decision;
    if (release.stage !== inputs.stage - 1 ||
        release.workload !== inputs.workload ||
        release.namespace !== inputs.namespace)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`It is the decision about stage ${release.stage} of ${release.workload} in ${release.namespace}, needed is stage ${inputs.stage - 1} of ${inputs.workload} in ${inputs.namespace}.`, { input: 'previous', fix: 'Pass the decision of the stage before.' });
    if (decision.decision !== 'promote')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`The stage before was not promoted: ${decision.decision}.`, {
            input: 'previous',
            fix: 'No evidence, no promotion; its report says why.',
        });
    return decision;
}
const differing = (field, decided, now) => decided === now
    ? []
    : [{ field, decided: String(decided ?? 'nothing'), now: String(now ?? 'nothing') }];
const inWords = ({ field, decided, now }) => `${field}: decided was ${decided}, now it is ${now}`;
/** No evidence, no promotion: the decision must say so about this very release, stage, share and subject. */
function refuseUndecided(handle, decision) {
    if (decision.decision !== 'promote')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`It says ${decision.decision}.`, {
            input: 'decision',
            fix: 'Only "promote" promotes.',
        });
    const { release, evidence } = decision;
    const found = [
        ...differing('release', release.id, handle.id),
        ...differing('namespace', release.namespace, handle.namespace),
        ...differing('workload', release.workload, handle.workload),
        ...differing('stage', release.stage, handle.stage),
        ...differing('revision', release.revision, handle.revision),
        ...differing('exposure asked', release.exposurePercent, handle.exposurePercent),
        ...differing('exposure achieved', release.achievedPercent, handle.achievedPercent),
        ...differing('subjectSha256', release.subjectSha256, handle.subjectSha256),
        ...differing('evidence', evidence['deploy-canary'] ?? handle.evidenceSha256, handle.evidenceSha256),
        ...differing('subject of the handle', handle.subjectSha256, (0,_evidence_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .subjectSha256 */ .Sw)(handle.subject)),
    ];
    if (found.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`It is about ${release.id} stage ${release.stage}, the release is ${handle.id} stage ${handle.stage} (${found.map(inWords).join('; ')}).`, { input: 'decision', fix: 'Pass release and decision of the last stage.' });
}
/** A share by pods moves a little when pods are replaced; more than this is another exposure. */
const tolerancePercent = 5;
const afresh = 'End the release with rollback-canary and start a new one.';
/**
 * Requires that what stands in the cluster is what was decided about: subject, stage, share, evidence, in time and not given up. A stage or a
 * promotion that died half-way and is run again finds itself: then only what it does not change itself must be the same.
 */
function requireDecided(decision, standing, use) {
    const { input } = use;
    const { release, state, expiresAt } = standing;
    if (state === 'abandoned' || state === 'rolling-back')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`The release ${release} is ${state === 'abandoned' ? 'abandoned: its run was interrupted' : 'being rolled back'}; no decision brings it back.`, { input, fix: afresh });
    if (!(Date.parse(expiresAt) > use.nowMs))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`The release ${release} expired at ${expiresAt}.`, {
            input,
            fix: `${afresh} \`expires-in\` of deploy-canary must outlast the gates of a stage.`,
        });
    refuseStale(decision, standing, use);
    const found = mismatches(decision, standing, use.evidenceSha256);
    if (found.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`What was decided about is not what runs. ${found.map(inWords).join('; ')}.`, { input, fix: `Pass the decision about what runs. ${afresh}` });
}
function mismatches(decision, standing, deployed) {
    const { release, evidence } = decision;
    const promoting = standing.state === 'promoting';
    const begun = standing.decided === (0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .hashOf */ .qQ)(decision) && standing.stage === release.stage + 1;
    const own = [
        ...differing('release', release.id, standing.release),
        ...subjectMismatches(decision, standing, promoting),
    ];
    if (begun)
        return own;
    return [
        ...own,
        ...differing('stage', release.stage, standing.stage),
        ...differing('exposure asked', release.exposurePercent, standing.exposurePercent),
        ...(promoting || isShareDecided(decision, standing)
            ? []
            : differing('exposure achieved', release.achievedPercent, standing.achievedPercent)),
        ...differing('evidence of deploy-canary', deployed ?? evidence['deploy-canary'] ?? standing.evidenceSha256, standing.evidenceSha256),
    ];
}
/**
 * Where counts of pods make the share, somebody who scales stable up makes it smaller: what was judged at more is judged. None at all was
 * withdrawn, and with weights nobody but a person changes it.
 */
function isShareDecided({ release }, { achievedPercent, subject }) {
    const more = achievedPercent - release.achievedPercent;
    const byPods = subject.driver === 'replicas' || subject.driver === 'consumers';
    if (byPods && more < 0)
        return achievedPercent > 0;
    return Math.abs(more) <= tolerancePercent;
}
/** Field by field where the decision carries its subject, else by the hash. A promotion under way has changed stable itself, and may have let the canary's pods go. */
function subjectMismatches(decision, { subject }, promoting) {
    const { subject: decided, release } = decision;
    if (decided === null || (0,_evidence_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .subjectSha256 */ .Sw)(decided) !== release.subjectSha256)
        return promoting
            ? []
            : differing('subjectSha256', release.subjectSha256, (0,_evidence_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .subjectSha256 */ .Sw)(subject));
    return (0,_evidence_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .subjectDifferences */ .N_)(decided, subject).filter((difference) => !(promoting && (difference.field.startsWith('stable.') || (0,_evidence_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .isUnseen */ .NM)(difference))));
}
function refuseStale({ time }, { stagedAt }, { input, nowMs, maxAgeMs }) {
    const ageMs = nowMs - Date.parse(time);
    // One from the future is no younger than one from the past: a clock is wrong, or somebody wrote it.
    if (!(Math.abs(ageMs) <= maxAgeMs))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`The decision was made at ${time}, now it is ${new Date(nowMs).toISOString()}: more than ${maxAgeMs / 60_000} minutes apart.`, { input, fix: 'Decide again on fresh evidence, or raise `max-decision-age`.' });
    if (stagedAt !== undefined && Date.parse(time) < Date.parse(stagedAt) - clocksApartMs)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`The decision was made at ${time}, before the stage stood (${stagedAt}): it is about an earlier one.`, { input, fix: 'Pass the decision that was made after this stage.' });
}
/** Clocks of the runners of two jobs. */
const clocksApartMs = 60_000;


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
const gateKinds = ['deploy', 'metrics', 'baseline', 'chaos', 'health'];


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
/** The job output `decision`. */
const decisionDocument = (0,schemas_document/* object */.Ik)({
    schema: (0,schemas_document/* constant */.dY)(decision/* decisionSchema */.O),
    decisionId: words/* sha256Text */.f1,
    time: words/* instant */.uR,
    release: identityDocument,
    subject: (0,schemas_document/* nullable */.me)(subjectDocument),
    decision: (0,schemas_document/* oneOf */.yL)('promote', 'hold', 'rollback'),
    confidence: share,
    threshold: share,
    deciding: (0,schemas_document/* nullable */.me)(deciding),
    dimensions: (0,schemas_document/* list */.p_)(dimension, 2000),
    reasons: (0,schemas_document/* list */.p_)(words/* reason */.l, 2000),
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
    history: (0,schemas_document/* optional */.lq)(evidence_history),
    contradictedBy: (0,schemas_document/* optional */.lq)((0,schemas_document/* list */.p_)(words/* word */.Vm, 200)),
    series: (0,schemas_document/* optional */.lq)((0,schemas_document/* object */.Ik)({
        t: (0,schemas_document/* list */.p_)((0,schemas_document/* number */.ai)(), points),
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

/***/ 33021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NM: () => (/* binding */ isUnseen),
/* harmony export */   N_: () => (/* binding */ subjectDifferences),
/* harmony export */   Sw: () => (/* binding */ subjectSha256)
/* harmony export */ });
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13431);

/** SHA-256 of the canonical form. */
const subjectSha256 = (subject) => (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .hashOf */ .qQ)(subject);
/** Field by field, in the order in which they are written; empty = the same subject. */
function subjectDifferences(decided, now) {
    const rows = (subject) => new Map(leaves('', subject));
    const [before, after] = [rows(decided), rows(now)];
    return [...new Set([...before.keys(), ...after.keys()])].flatMap((field) => {
        const pair = { decided: before.get(field) ?? 'nothing', now: after.get(field) ?? 'nothing' };
        return pair.decided === pair.now ? [] : [{ field, ...pair }];
    });
}
/** A container of which no pod runs at this moment: evicted, killed or on its way out. Another image would be seen. */
const isUnseen = ({ field, now }) => field.startsWith('images.') && now === 'nothing';
function leaves(path, value) {
    return Object.entries(value).flatMap(([key, item]) => {
        const name = path === '' ? key : `${path}.${key}`;
        return typeof item === 'object' && item !== null ? leaves(name, item) : [[name, String(item)]];
    });
}


/***/ }),

/***/ 81881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ standingAt)
/* harmony export */ });
/* harmony import */ var _drivers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11744);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59176);


/** The release that is under way, read from the cluster; undefined without one. */
async function standingAt(cluster, place) {
    const driver = (0,_drivers_js__WEBPACK_IMPORTED_MODULE_0__/* .driverOfKind */ .y_)(place.kind);
    const record = await driver.record(cluster, place);
    if (record === undefined)
        return undefined;
    const [subject, achievedPercent] = await Promise.all([
        driver.subject(cluster, place),
        driver.achieved(cluster, place, record),
    ]);
    return {
        release: record.release,
        stage: (0,_request_js__WEBPACK_IMPORTED_MODULE_1__/* .judgedStageOf */ .V1)(record),
        exposurePercent: record.exposure,
        achievedPercent,
        evidenceSha256: record.evidence,
        stagedAt: record.stagedAt,
        decided: record.decided,
        state: record.state,
        expiresAt: record.expiresAt,
        subject,
    };
}


/***/ })

};

export const id = 4458;
export const ids = [4458,452];
export const modules = {

/***/ 84458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ gateAction)
});

// EXTERNAL MODULE: ./lib/connect/cluster.js
var cluster = __webpack_require__(58328);
// EXTERNAL MODULE: ./lib/evidence/release.js
var release = __webpack_require__(44692);
// EXTERNAL MODULE: ./lib/evidence/state.js + 3 modules
var state = __webpack_require__(12620);
// EXTERNAL MODULE: ./lib/evidence/subject.js
var subject = __webpack_require__(33021);
// EXTERNAL MODULE: ./lib/gates/seen.js
var gates_seen = __webpack_require__(33313);
// EXTERNAL MODULE: ./lib/inputs/table.js
var table = __webpack_require__(34565);
// EXTERNAL MODULE: ./lib/release/record/lease.js
var record_lease = __webpack_require__(27789);
// EXTERNAL MODULE: ./lib/release/drivers.js + 83 modules
var drivers = __webpack_require__(11744);
;// CONCATENATED MODULE: ./lib/release/subject.js

/** What runs of a release now, as the API server stores it; throws when its canary is gone or its pods run several images. */
const subjectNow = ({ cluster }, handle) => (0,drivers/* driverOf */.SV)(handle.provider).subject(cluster, (0,drivers/* placeOf */.$t)(handle));

// EXTERNAL MODULE: ./lib/chaos/rescue.js
var rescue = __webpack_require__(73555);
;// CONCATENATED MODULE: ./lib/actions/left-fault.js




/** Ending a fault must go on after a signal: such a connection is bounded by its deadlines alone. */
const outlasting = () => ({ signal: new AbortController().signal });
/** The post step of an action that injects: a fault that the step remembered (state `object`) and that is still there is ended. */
async function endLeftFault(runtime, inputs, { type, what, title, }) {
    const name = runtime.savedState('object');
    const { namespace } = (0,state/* decodeState */.UJ)(inputs.release, release/* releaseSchema */.By, 'release');
    const end = async (cluster) => {
        const found = await cluster.get(type, namespace, name);
        if (found === undefined)
            return;
        const { cleanup, detail } = await (0,rescue/* endExperiment */.R)({ cluster, clock: runtime.clock }, type, found);
        runtime.log.warning(`The ${what} was still there: ${cleanup}, ${detail}`, title);
        if (cleanup === 'leaked')
            throw new Error(detail);
    };
    await (0,cluster/* withCluster */.Bq)(inputs, runtime, end, outlasting());
}

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/ports/resources.js
var resources = __webpack_require__(78461);
// EXTERNAL MODULE: ./lib/release/record/names.js
var names = __webpack_require__(77699);
;// CONCATENATED MODULE: ./lib/release/withdraw.js




/**
 * Takes a release's exposure to 0 and nothing else: its canary and its record stay, for diagnosis and for the decision. What another run holds,
 * or somebody already ends or promotes, is left alone.
 */
async function withdrawExposure(ports, handle) {
    const { cluster, run } = ports;
    const { namespace, workload } = handle;
    const lease = await cluster.get(resources/* resources */.E.leases, namespace, (0,names/* leaseName */.AI)(workload));
    if (lease !== undefined && !(0,record_lease/* isOurs */.MU)(lease, run))
        return { done: false, detail: 'another run holds the release and decides about it' };
    return await (0,drivers/* driverOf */.SV)(handle.provider).withdraw(ports, handle);
}

;// CONCATENATED MODULE: ./lib/actions/on-fail.js


/** Never fails the step: what could not be withdrawn is said, and the decision follows. */
async function withdrawOnFail(ports, handle) {
    const { clock, log } = ports;
    const title = 'exposure withdrawn';
    try {
        const { done, detail } = await withdrawExposure(ports, handle);
        log.warning(done ? `The gate failed: ${detail}.` : `Nothing was withdrawn: ${detail}.`, title);
        return { at: clock.now().toISOString(), done, detail };
    }
    catch (thrown) {
        const detail = (0,errors.messageOf)(thrown);
        log.warning(`The exposure could not be withdrawn: ${detail} The decision follows and takes users back.`, title);
        return { at: clock.now().toISOString(), done: false, detail };
    }
}

// EXTERNAL MODULE: ./lib/actions/run-gate.js
var run_gate = __webpack_require__(44952);
// EXTERNAL MODULE: ./lib/actions/verdict.js
var actions_verdict = __webpack_require__(14942);
;// CONCATENATED MODULE: ./lib/actions/gate-action.js












/** The one way a gate is run: read, connect, renew the lease, observe, judge, leave evidence, say. Any verdict is exit code 0. */
const gateAction = (use) => ({
    async run(runtime) {
        const inputs = await (0,table/* readInputs */.Ko)(use.definitions, runtime.input);
        // Every table of a gate has them; the type of a generic table cannot say so.
        const common = inputs;
        const handle = (0,state/* decodeState */.UJ)(common.release ?? '', release/* releaseSchema */.By, 'release');
        const parameters = use.parameters(inputs, handle, runtime);
        const more = use.more(inputs, handle, runtime);
        const once = (cluster, watches) => gateOnce(use, { runtime, common, handle, parameters, more }, cluster, watches);
        await (0,cluster/* withCluster */.Bq)(common, runtime, (cluster, watches) => 
        // The dead-man switch takes a silent run for a dead one.
        (0,record_lease/* renewing */.IU)({ ...runtime, cluster }, handle, () => once(cluster, watches)), use.leaves === undefined ? {} : outlasting());
    },
    /** Runs when the step failed or the job was cancelled: a fault that is still there is ended. */
    async post(runtime) {
        const { leaves, name } = use;
        if (leaves === undefined || runtime.savedState('object') === '')
            return;
        const inputs = await (0,table/* readInputs */.Ko)(use.definitions, runtime.input);
        const common = inputs;
        const about = { type: leaves.type(inputs), what: leaves.what, title: name };
        await endLeftFault(runtime, { ...common, release: common.release ?? '' }, about);
    },
});
async function gateOnce(use, { runtime, common, handle, parameters, more }, cluster, watches) {
    const { ports, sources } = (0,run_gate/* gatePorts */.o)(runtime, cluster, watches);
    const readSubject = use.subjectNow ?? subjectNow;
    const withdraws = common['on-fail'] === 'withdraw' && common['dry-run'] !== true;
    const { evidence, seen } = await (0,run_gate/* runGate */.R)(runtime, {
        check: common['check-name'] ?? use.name,
        evidenceFolder: common['evidence-folder'],
        gate: use.gate,
        target: handle,
        release: (0,release/* identityOf */.cu)(handle),
        previous: handle.evidenceSha256,
        parameters,
        ports: { ...ports, ...(await more(ports)) },
        sources,
        // Pods may be away while a gate looks (it evicts and kills some itself); what became of them is the gate's own to judge.
        changed: async () => (0,subject/* subjectDifferences */.N_)(handle.subject, await readSubject(ports, handle)).filter((difference) => !(0,subject/* isUnseen */.NM)(difference)),
        withdraw: withdraws ? () => withdrawOnFail(ports, handle) : undefined,
    });
    const observation = (0,gates_seen/* observationIn */.ON)(seen);
    if (observation !== undefined)
        for (const [name, value] of Object.entries(use.outputs?.(observation) ?? {}))
            runtime.output(name, value);
    (use.announce ?? announceAll(use.passed(parameters)))(runtime, evidence);
    const leaked = observation === undefined ? undefined : use.leaves?.leaked(observation);
    if (leaked !== undefined)
        throw new Error(`A fault was left behind. ${leaked}`);
}
const announceAll = (passed) => ({ log }, { check, verdict, reasons }) => (0,actions_verdict/* announceVerdict */.N)(log, check, verdict, [...(verdict === 'pass' ? [passed] : []), ...reasons].join('\n'));


/***/ }),

/***/ 44952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ runGate),
/* harmony export */   o: () => (/* binding */ gatePorts)
/* harmony export */ });
/* harmony import */ var _connect_evidence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83561);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _evidence_assemble_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25829);
/* harmony import */ var _gates_seen_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33313);




/** Ports of a gate, and what it cites while it runs. */
function gatePorts(runtime, cluster, watches) {
    const sources = [];
    const ports = {
        ...runtime,
        ...{ cluster, watches },
        remember: (object) => runtime.saveState('object', object),
        cite: (source) => void sources.push(source),
    };
    return { ports, sources };
}
/** Observes, judges, withdraws what failed, and leaves evidence, also of a gate that broke off: that step fails after it. */
async function runGate(runtime, run) {
    const { gate, parameters, ports } = run;
    const start = ports.clock.now().toISOString();
    const { seen, judgement, thrown } = await look(run);
    const withdrawal = judgement.verdict === 'fail' ? await run.withdraw?.() : undefined;
    const draft = (0,_evidence_assemble_js__WEBPACK_IMPORTED_MODULE_1__/* .evidenceOf */ .X)({
        check: run.check,
        gate: gate.kind,
        release: run.release,
        ...{ judgement, parameters },
        facts: {
            ...(0,_gates_seen_js__WEBPACK_IMPORTED_MODULE_2__/* .factsOf */ .xS)(gate, seen, parameters),
            ...(withdrawal === undefined ? {} : { withdrawal }),
        },
        window: { start, end: ports.clock.now().toISOString() },
        sources: run.sources,
        previous: run.previous,
        requests: ports.cluster.requests(),
    });
    const leave = () => (0,_connect_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .leaveEvidence */ .z)(runtime, run.evidenceFolder, draft, seen);
    if (thrown !== undefined) {
        const left = await leave().catch(() => undefined);
        if (left !== undefined)
            setOutputs(runtime, left);
        throw thrown.error;
    }
    const left = await leave();
    setOutputs(runtime, left);
    return { evidence: left.evidence, seen };
}
function setOutputs(runtime, { text, evidence }) {
    runtime.output('evidence', text);
    runtime.output('verdict', evidence.verdict);
}
async function look({ gate, target, parameters, ports, changed, }) {
    const judged = (seen) => ({
        seen,
        judgement: (0,_gates_seen_js__WEBPACK_IMPORTED_MODULE_2__/* .judgeSeen */ .D6)(gate, seen, parameters),
    });
    let seen = null;
    try {
        const before = await changed();
        if (before.length > 0)
            return judged({ notJudged: { broke: null, changed: before, seen } });
        seen = await gate.observe(ports, target, parameters);
        // A run that was told to stop has no time to ask again; what it cut short never passes.
        const after = ports.signal.aborted ? [] : await changed();
        if (after.length > 0)
            return judged({ notJudged: { broke: null, changed: after, seen } });
        return judged(seen);
    }
    catch (error) {
        const broke = `the gate broke off: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.messageOf)(error)}`;
        return { ...judged({ notJudged: { broke, changed: [], seen } }), thrown: { error } };
    }
}


/***/ }),

/***/ 14942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ announceVerdict)
/* harmony export */ });
/** One annotation per verdict: a notice when it passed, an error when it failed, a warning when nobody knows. */
function announceVerdict(log, check, verdict, said) {
    const say = { pass: log.notice, fail: log.error, inconclusive: log.warning, error: log.warning };
    say[verdict](said, `${check}: ${verdict}`);
}


/***/ }),

/***/ 83561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ leaveEvidence)
/* harmony export */ });
/** Writes what was seen and the evidence that refers to it into a folder of the workspace. */
async function leaveEvidence(runtime, folder, draft, observation) {
    const folders = await __webpack_require__.e(/* import() */ 6607).then(__webpack_require__.bind(__webpack_require__, 6607));
    return await folders.leaveEvidence(runtime, folder, draft, observation);
}


/***/ }),

/***/ 452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UsageError: () => (/* binding */ UsageError),
/* harmony export */   a: () => (/* binding */ Outage),
/* harmony export */   messageOf: () => (/* binding */ messageOf),
/* harmony export */   x: () => (/* binding */ assertNever)
/* harmony export */ });
/**
 * What the user can mend: it names the input (or permission) and the fix. Everything else is an ordinary Error with its cause kept.
 * `src/main.ts` is the only place that turns either into an exit code.
 */
class UsageError extends Error {
    name = 'UsageError';
    input;
    fix;
    /** The message without the input's name and the fix. */
    said;
    constructor(message, about = {}) {
        super((about.input === undefined ? '' : `Input '${about.input}': `) +
            message +
            (about.fix === undefined ? '' : ` ${about.fix}`), about.cause === undefined ? undefined : { cause: about.cause });
        this.said = message;
        this.input = about.input;
        this.fix = about.fix;
    }
}
/** A source that is away for now: refused, reset, 5xx, no answer. It may be waited for; after that it is what the user must look at. */
class Outage extends UsageError {
}
/** Ends a switch over a discriminated union; reached only when the types were lied to. */
function assertNever(value) {
    throw new Error(`unexpected value ${JSON.stringify(value)}`);
}
/** The message of anything thrown, with the messages of its causes. */
function messageOf(thrown) {
    if (!(thrown instanceof Error))
        return String(thrown);
    return thrown.cause === undefined
        ? thrown.message
        : `${thrown.message} (${messageOf(thrown.cause)})`;
}


/***/ }),

/***/ 25829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ evidenceOf)
/* harmony export */ });
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13431);
/* harmony import */ var _envelope_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95105);
/* harmony import */ var _release_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44692);



/** What every gate leaves, made in one place; what it saw is added where it is written. */
function evidenceOf(about) {
    const { warnings: judged = [], ...judgement } = about.judgement;
    return {
        schema: _envelope_js__WEBPACK_IMPORTED_MODULE_2__/* .evidenceSchema */ .j,
        check: about.check,
        gate: about.gate,
        release: (0,_release_js__WEBPACK_IMPORTED_MODULE_1__/* .identityOf */ .cu)(about.release),
        ...judgement,
        window: about.window,
        parameters: about.parameters,
        parametersSha256: (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .hashOf */ .qQ)(about.parameters),
        facts: about.facts,
        warnings: [...judged, ...(about.warnings ?? [])],
        sources: about.sources,
        clockSkewMs: null,
        previous: about.previous,
        requests: about.requests,
    };
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

/***/ 33313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D6: () => (/* binding */ judgeSeen),
/* harmony export */   ON: () => (/* binding */ observationIn),
/* harmony export */   xS: () => (/* binding */ factsOf)
/* harmony export */ });
const isNotJudged = (seen) => 'notJudged' in seen;
/** The observation itself, also where it was not judged; undefined when there is none. */
const observationIn = (seen) => (isNotJudged(seen) ? (seen.notJudged.seen ?? undefined) : seen);
/** What was seen of something that was changed meanwhile, or was not seen to the end, proves nothing: an error with its reasons. */
function judgeSeen(gate, seen, parameters) {
    if (!isNotJudged(seen))
        return gate.judge(seen, parameters);
    const { broke, changed } = seen.notJudged;
    return {
        verdict: 'error',
        measurements: [],
        reasons: [...changed.map(differenceInWords), ...(broke === null ? [] : [broke])],
    };
}
/** What was learned, also of what could not be judged. */
function factsOf(gate, seen, parameters) {
    const observation = observationIn(seen);
    return observation === undefined ? {} : (gate.facts?.(observation, parameters) ?? {});
}
const differenceInWords = ({ field, decided, now }) => `what runs is not what is judged: ${field} is ${now}, judged was ${decided}; start a new release`;


/***/ })

};

export const id = 4875;
export const ids = [4875];
export const modules = {

/***/ 14875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ gateAction)
});

// EXTERNAL MODULE: ./lib/connect/cluster.js
var cluster = __webpack_require__(58328);
// EXTERNAL MODULE: ./lib/connect/evidence.js
var connect_evidence = __webpack_require__(83561);
// EXTERNAL MODULE: ./lib/evidence/release.js
var release = __webpack_require__(44692);
// EXTERNAL MODULE: ./lib/evidence/state.js + 1 modules
var state = __webpack_require__(98704);
// EXTERNAL MODULE: ./lib/evidence/subject.js
var subject = __webpack_require__(33021);
// EXTERNAL MODULE: ./lib/gates/seen.js
var gates_seen = __webpack_require__(33313);
// EXTERNAL MODULE: ./lib/inputs/table.js
var table = __webpack_require__(34565);
// EXTERNAL MODULE: ./lib/release/record/lease.js
var record_lease = __webpack_require__(27789);
// EXTERNAL MODULE: ./lib/release/drivers.js + 56 modules
var drivers = __webpack_require__(53221);
;// CONCATENATED MODULE: ./lib/release/subject.js

/** What runs of a release now, as the API server stores it; throws when its canary is gone or its pods run several images. */
const subjectNow = ({ cluster }, handle) => (0,drivers/* driverOf */.SV)(handle.provider).subject(cluster, (0,drivers/* placeOf */.$t)(handle));

// EXTERNAL MODULE: ./lib/report/gate-summary.js
var gate_summary = __webpack_require__(47418);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/actions/diagnosing.js


const title = 'diagnosis';
/** `off` gives undefined, and loads nothing. */
function diagnosing(about) {
    const { runtime, asked } = about;
    if (asked.diagnose === undefined || asked.diagnose === 'off')
        return undefined;
    const fromMs = runtime.clock.now().getTime();
    let why;
    let made;
    if (asked['github-token'] !== undefined)
        runtime.mask(asked['github-token']);
    const collecting = () => {
        made ??= __webpack_require__.e(/* import() */ 6180).then(__webpack_require__.bind(__webpack_require__, 56180)).then(({ collector }) => collector({
            ...about,
            deadlineMs: asked['diagnose-deadline'] ?? 20_000,
            sizeBytes: 1000 * (asked['diagnose-size'] ?? 2000),
            port: asked['diagnose-port'],
            token: asked['github-token'],
            fromMs,
        }));
        return made;
    };
    // Loaded while the gate waits for its sources: on the way back not a moment is spent on it.
    void collecting().catch(() => undefined);
    return {
        waits: asked.diagnose === 'wait',
        suspect(said) {
            if (why !== undefined)
                return;
            why = `signals contradict each other: ${said}`;
            runtime.log.info(`${said}: evidence for a diagnosis is collected while the gate looks on`);
            void collecting().then((found) => found.begin(), () => undefined);
        },
        suspected: () => why,
        abandon: () => void made?.then((found) => found.abandon(), () => undefined),
        async explain(found, leaving) {
            try {
                return await explained(about, await collecting(), found, leaving);
            }
            catch (thrown) {
                runtime.log.warning(`The cause could not be looked for: ${(0,errors.messageOf)(thrown)} The verdict stands without it.`, title);
                return undefined;
            }
        },
    };
}
async function explained({ runtime, evidenceFolder }, collector, found, 
/** Users on their way back: nothing is reckoned while they are. */
leaving) {
    const { clock, log } = runtime;
    const beganMs = clock.now().getTime();
    const collected = await collector.collect(found);
    await leaving?.catch(() => undefined);
    const [{ answerOf, factsFrom }, { canonicalJson }, { redact }, { causeLine }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(7894), __webpack_require__.e(7278)]).then(__webpack_require__.bind(__webpack_require__, 57278)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 13431)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 26749)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 50453)),
    ]);
    const kept = await (0,connect_evidence/* keepObservation */.WP)(runtime, evidenceFolder, canonicalJson(collected)).catch((thrown) => {
        log.warning(`What was collected could not be kept: ${(0,errors.messageOf)(thrown)}`, title);
        return null;
    });
    const seconds = (clock.now().getTime() - beganMs) / 1000;
    const facts = factsFrom(answerOf(collected), { seconds, collected: kept }, redact);
    log.notice(redact(causeLine(facts)), title);
    for (const { says } of facts.suspects.slice(0, 1))
        log.info(says);
    for (const one of facts.unseen)
        log.info(`not seen: ${one}`);
    return facts;
}

// EXTERNAL MODULE: ./lib/chaos/rescue.js + 1 modules
var rescue = __webpack_require__(7256);
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
    const lease = await cluster.get(resources.resources.leases, namespace, (0,names/* leaseName */.AI)(workload));
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
        const numbers = use.numbers?.(inputs) ?? {};
        const more = use.more(inputs, handle, runtime, numbers);
        const once = (cluster, watches) => gateOnce(use, { runtime, numbers, common, handle, parameters, more }, cluster, watches);
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
async function gateOnce(use, { runtime, numbers, common, handle, parameters, more: asked }, cluster, watches) {
    const { ports, sources } = (0,run_gate/* gatePorts */.o)(runtime, cluster, watches);
    const readSubject = use.subjectNow ?? subjectNow;
    const withdraws = common['on-fail'] === 'withdraw' && common['dry-run'] !== true;
    const more = await asked(ports);
    const cause = diagnosing({
        ...{ runtime, cluster, handle, asked: common, evidenceFolder: common['evidence-folder'] },
        ...{ heard: undefined, prometheus: undefined, path: '/metrics' },
        ...numbers,
    });
    const { evidence, seen } = await (0,run_gate/* runGate */.R)(runtime, {
        check: common['check-name'] ?? use.name,
        evidenceFolder: common['evidence-folder'],
        gate: use.gate,
        target: handle,
        release: (0,release/* identityOf */.cu)(handle),
        previous: handle.evidenceSha256,
        parameters,
        ports: { ...ports, ...more, ...(cause === undefined ? {} : { suspect: cause.suspect }) },
        sources,
        // Pods may be away while a gate looks (it evicts and kills some itself); what became of them is the gate's own to judge.
        changed: async () => (0,subject/* subjectDifferences */.N_)(handle.subject, await readSubject(ports, handle)).filter((difference) => !(0,subject/* isUnseen */.NM)(difference)),
        withdraw: withdraws ? () => withdrawOnFail(ports, handle) : undefined,
        diagnosing: cause,
    });
    const observation = (0,gates_seen/* observationIn */.ON)(seen);
    if (observation !== undefined) {
        for (const [name, value] of Object.entries(use.outputs?.(observation, parameters) ?? {}))
            runtime.output(name, value);
        const beside = use.beside?.(observation, parameters, evidence);
        if (beside !== undefined)
            runtime.output(beside.output, await (0,connect_evidence/* keepBeside */._h)(runtime, common['evidence-folder'], evidence, beside));
    }
    (use.announce ?? announceAll(use.passed(parameters)))(runtime, evidence);
    await runtime.summary((0,gate_summary/* gateSummary */.sK)(evidence));
    const leaked = observation === undefined ? undefined : use.leaves?.leaked(observation);
    if (leaked !== undefined)
        throw new Error(`A fault was left behind. ${leaked}`);
}
const announceAll = (passed) => ({ log }, evidence) => {
    const { check, verdict, reasons, warnings, facts } = evidence;
    for (const line of facts.lastWords?.lines ?? [])
        log.info(`log: ${line}`);
    for (const warning of warnings)
        log.warning(warning, check);
    const said = verdict === 'pass' ? [passed, ...reasons] : (0,gate_summary/* openLines */.es)(evidence);
    (0,actions_verdict/* announceVerdict */.N)(log, check, verdict, said.join('\n'));
    if (verdict !== 'pass')
        for (const reason of reasons)
            log.info(reason);
};


/***/ }),

/***/ 44952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ runGate),
/* harmony export */   o: () => (/* binding */ gatePorts)
/* harmony export */ });
/* harmony import */ var _connect_evidence_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83561);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _evidence_assemble_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25829);
/* harmony import */ var _gates_metrics_contradiction_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97867);
/* harmony import */ var _gates_seen_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33313);





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
    const { withdrawal, diagnosis } = await afterVerdict(run, judgement, (0,_gates_seen_js__WEBPACK_IMPORTED_MODULE_3__/* .factsOf */ .xS)(gate, seen, parameters));
    const draft = (0,_evidence_assemble_js__WEBPACK_IMPORTED_MODULE_1__/* .evidenceOf */ .X)({
        check: run.check,
        gate: gate.kind,
        release: run.release,
        ...{ judgement, parameters },
        facts: {
            ...(0,_gates_seen_js__WEBPACK_IMPORTED_MODULE_3__/* .factsOf */ .xS)(gate, seen, parameters),
            ...(withdrawal === undefined ? {} : { withdrawal }),
            ...(diagnosis === undefined ? {} : { diagnosis }),
        },
        window: { start, end: ports.clock.now().toISOString() },
        sources: run.sources,
        previous: run.previous,
        requests: ports.cluster.requests(),
    });
    const leave = () => (0,_connect_evidence_js__WEBPACK_IMPORTED_MODULE_4__/* .leaveEvidence */ .zb)(runtime, run.evidenceFolder, draft, seen);
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
/**
 * Users leave first, or beside: the collection reads what the canary's pods still show, and nothing waits for it as long as users are with the canary. Where
 * nobody takes them off (`on-fail: report`, an inconclusive gate) the decision does not wait either, unless `diagnose: wait` asks for that; after a way back
 * that failed it never does.
 */
async function afterVerdict({ withdraw, diagnosing, ports }, { verdict, measurements, reasons }, { fault }) {
    const suspected = diagnosing?.suspected();
    const leaving = verdict === 'fail' ? withdraw?.() : undefined;
    const looksFor = diagnosing !== undefined && !ports.signal.aborted;
    if (!looksFor || !isExplained(verdict, leaving !== undefined, diagnosing))
        return { ...named('withdrawal', await leaving) };
    const contradicting = (0,_gates_metrics_contradiction_js__WEBPACK_IMPORTED_MODULE_2__/* .contradictionOf */ .z)(measurements);
    const because = suspected ??
        (contradicting === undefined
            ? (reasons[0] ?? (verdict === 'fail' ? 'the gate failed' : 'the gate could not tell'))
            : `signals contradict each other: ${contradicting}`);
    const explaining = diagnosing.explain({ because, measurements, fault }, leaving);
    const withdrawal = await leaving;
    if (withdrawal?.done === false) {
        diagnosing.abandon();
        return { withdrawal };
    }
    return { ...named('withdrawal', withdrawal), ...named('diagnosis', await explaining) };
}
function isExplained(verdict, leaves, { waits, suspected }) {
    if (verdict === 'fail')
        return leaves || waits;
    return verdict === 'inconclusive' && (waits || suspected() !== undefined);
}
const named = (key, value) => (value === undefined ? {} : { [key]: value });
function setOutputs(runtime, { text, evidence }) {
    runtime.output('evidence', text);
    runtime.output('verdict', evidence.verdict);
}
async function look({ gate, target, parameters, ports, changed, }) {
    const judged = (seen) => ({
        seen,
        judgement: (0,_gates_seen_js__WEBPACK_IMPORTED_MODULE_3__/* .judgeSeen */ .D6)(gate, seen, parameters),
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

/***/ 97867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ contradictionIn),
/* harmony export */   z: () => (/* binding */ contradictionOf)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56868);

/** log10 of the bet from which harm is likely enough to be looked into (docs/judge.md, contradiction). */
const likely = 1;
/** Slower by a quarter is what the judge calls relevant; less is calm. */
const slower = 1.25;
/**
 * Signals that contradict each other (E4): one kind of harm is likely while the kind that usually comes with it stays calm. High latency without errors is
 * waiting (pools, locks, queues); errors without latency are a new way to fail; lost work without either is silence. Returns the contradiction in a sentence.
 */
function contradictionIn({ metric, score }, looks, { checks }, bounds) {
    const leads = checks.find(({ name }) => name === metric);
    if (leads === undefined || score < likely)
        return undefined;
    const errors = calmErrors(looks, checks);
    const latency = calmLatency(looks, checks, bounds);
    if (isLatency(leads))
        return errors && `latency rises (${leads.name}) while ${errors}`;
    if (isErrors(leads))
        return latency && `errors rise (${leads.name}) while ${latency}`;
    return leads.dimension === 'throughput' && errors !== undefined
        ? `work is lost (${leads.name}) while ${errors}`
        : undefined;
}
const isLatency = ({ kind, dimension }) => kind === 'histogram' && dimension === 'latency';
const isErrors = ({ kind, dimension }) => kind === 'counts' && dimension === 'error-rate';
/** Undefined = not calm, or not measured: what was not seen contradicts nothing. */
function calmErrors(looks, checks) {
    const said = checks.filter(isErrors).map((check) => {
        const rate = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .summarised */ .jV)(check, (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .samplesOf */ .lc)(looks, check), undefined);
        if (rate === null || rate > (check.limit ?? 0))
            return undefined;
        return `errors stay normal (${check.name} ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .significant */ .I1)(rate * 100)} %)`;
    });
    return said.length === 0 || said.includes(undefined) ? undefined : said[0];
}
function calmLatency(looks, checks, bounds) {
    const said = checks.filter(isLatency).map((check) => {
        const of = (arm) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .summarised */ .jV)(check, (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .samplesOf */ .lc)(looks, check, arm), bounds[check.name]);
        const [canary, stable] = [of('canary'), of('baseline')];
        if (canary === null || stable === null || canary > slower * stable)
            return undefined;
        return `latency stays normal (${check.name})`;
    });
    return said.length === 0 || said.includes(undefined) ? undefined : said[0];
}
/** The same of a verdict: what a gate says at its end, where nobody saw it coming. */
function contradictionOf(measurements) {
    const of = (dimension) => measurements.filter((one) => one.dimension === dimension && one.canary !== null);
    const failed = (all) => all.find(({ verdict }) => verdict === 'fail');
    const [errors, latency] = [of('error-rate'), of('latency')];
    const isCalm = ({ verdict, canary, limit }) => verdict !== 'fail' && (limit === null || (canary ?? 0) <= limit);
    const calm = (all) => all.every(isCalm) ? all[0] : undefined;
    const [slow, bad] = [failed(latency), failed(errors)];
    const [calmErrors, calmLatency] = [calm(errors), calm(latency)];
    if (slow !== undefined && calmErrors !== undefined)
        return `latency rises (${slow.name}) while errors stay normal (${calmErrors.name} ${calmErrors.canary} %)`;
    if (bad !== undefined && calmLatency !== undefined)
        return `errors rise (${bad.name}) while latency stays normal (${calmLatency.name})`;
    return undefined;
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

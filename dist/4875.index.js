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
// EXTERNAL MODULE: ./lib/release/drivers.js + 58 modules
var drivers = __webpack_require__(88564);
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
    const { 'diagnose-credentials': credentials = {}, 'github-token': token } = asked;
    for (const secret of [token, ...Object.values(credentials)])
        if (secret !== undefined && secret !== '')
            runtime.mask(secret);
    const collecting = () => {
        made ??= __webpack_require__.e(/* import() */ 7242).then(__webpack_require__.bind(__webpack_require__, 17242)).then(({ collector }) => collector({
            ...about,
            deadlineMs: asked['diagnose-deadline'] ?? 20_000,
            sizeBytes: 1000 * (asked['diagnose-size'] ?? 2000),
            port: asked['diagnose-port'],
            token,
            telemetry: asked['diagnose-sources'] ?? {},
            credentials,
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
        Promise.all(/* import() */[__webpack_require__.e(7237), __webpack_require__.e(397)]).then(__webpack_require__.bind(__webpack_require__, 20397)),
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

/***/ 68858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DX: () => (/* binding */ recordState),
/* harmony export */   ED: () => (/* binding */ carries),
/* harmony export */   Qe: () => (/* binding */ restartsIn),
/* harmony export */   hd: () => (/* binding */ effectSeen),
/* harmony export */   kS: () => (/* binding */ pausedBy),
/* harmony export */   v8: () => (/* binding */ beforeOf),
/* harmony export */   wA: () => (/* binding */ recordIds)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _ports_cluster_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59830);
/* harmony import */ var _ports_resources_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78461);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34687);
/* harmony import */ var _targets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99626);





/** Names of the records that a fault of exactly these pods has. */
function recordIds(fault, namespace, targets) {
    const containers = (0,_targets_js__WEBPACK_IMPORTED_MODULE_4__/* .containersOf */ .Mz)(fault);
    return targets.flatMap(({ name }) => containers.length === 0
        ? `${namespace}/${name}`
        : containers.map((container) => `${namespace}/${name}/${container}`));
}
/** Every record injected, exactly the pods that were asked for (docs/chaos.md). A condition alone says nothing: it is one pass behind. */
function recordState(object, wanted) {
    const records = object.status?.experiment?.containerRecords ?? [];
    const events = records.flatMap((record) => record.events ?? []);
    const failed = events.filter(({ type }) => type === 'Failed').at(-1)?.message;
    // Kinds that choose containers name the first one when none was asked for.
    const ids = records.map(({ id }) => id);
    const named = (id) => ids.includes(id) || ids.some((one) => one.startsWith(`${id}/`));
    const all = records.length === wanted.length &&
        wanted.every(named) &&
        records.every(({ phase, injectedCount = 0 }) => phase === 'Injected' && injectedCount >= 1);
    const applied = events
        .filter(({ type, operation }) => type === 'Succeeded' && operation === 'Apply')
        .map(({ timestamp }) => Date.parse(timestamp))
        .filter((ms) => !Number.isNaN(ms));
    if (all && applied.length > 0)
        return { atMs: Math.min(...applied) };
    return failed === undefined ? {} : { failure: failed };
}
const restartsIn = ({ status }, containers) => statuses(status?.containerStatuses, containers).reduce((sum, one) => sum + one.restartCount, 0);
const statuses = (all, containers) => (all ?? []).filter(({ name }) => containers.length === 0 || containers.includes(name));
const beforeOf = (pods, fault) => new Map(pods.map((pod) => [
    pod.metadata.name,
    { uid: pod.metadata.uid ?? '', restarts: restartsIn(pod, (0,_targets_js__WEBPACK_IMPORTED_MODULE_4__/* .containersOf */ .Mz)(fault)) },
]));
/** What shows beside the records that the fault took effect. */
async function effectSeen(cluster, fault, object, about) {
    const effect = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .effectOf */ .$x)(fault);
    switch (effect) {
        case 'pods-gone':
            return podsGone(about);
        case 'restarted':
            return restarted(fault, object, about);
        case 'paused':
            return await paused(cluster, about);
        case 'rules':
            return await ruled(cluster, fault, object, about);
        case 'records':
            return { seen: true, detail: '' };
        default:
            return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .x)(effect);
    }
}
/** The old UIDs are gone or going: the strongest proof of a kill. */
function podsGone({ targets, canary }) {
    const uids = new Set(targets.map(({ uid }) => uid));
    const alive = canary
        .pods()
        .filter(({ metadata }) => uids.has(metadata.uid ?? '') && metadata.deletionTimestamp === undefined);
    return alive.length === 0
        ? { seen: true, detail: 'the pods are gone' }
        : {
            seen: false,
            detail: `${alive.map(({ metadata }) => metadata.name).join(', ')} is still there`,
        };
}
/** Its container ended once more: by SIGKILL, exit code 137, and `finishedAt` is when. */
function restarted(fault, { metadata: { creationTimestamp = '' } }, { targets, before, canary }) {
    const containers = (0,_targets_js__WEBPACK_IMPORTED_MODULE_4__/* .containersOf */ .Mz)(fault);
    const createdMs = Date.parse(creationTimestamp);
    const times = [];
    for (const { name, uid } of targets) {
        const pod = canary.pods().find(({ metadata }) => metadata.uid === uid);
        // Gone as a whole: it was hit, and more than that.
        if (pod === undefined)
            return { seen: false, detail: `${name} is gone, not restarted` };
        const more = restartsIn(pod, containers) > (before.get(name)?.restarts ?? 0);
        const killed = statuses(pod.status?.containerStatuses, containers)
            .map(({ lastState, state }) => state?.terminated ?? lastState?.terminated)
            .map((one) => ({ exitCode: one?.exitCode, atMs: Date.parse(one?.finishedAt ?? '') }))
            // One that was killed before the fault was made says nothing of it; one that waits to be started again has no new count yet.
            .find(({ exitCode, atMs }) => exitCode === 137 && (Number.isNaN(atMs) ? more : atMs >= createdMs));
        if (killed === undefined)
            return { seen: false, detail: `${name} has not ended by SIGKILL` };
        if (!Number.isNaN(killed.atMs))
            times.push(killed.atMs);
    }
    const detail = 'the containers ended with code 137';
    if (times.length === 0)
        return { seen: true, detail };
    return { seen: true, detail, at: { loMs: Math.min(...times), hiMs: Math.max(...times) + 1000 } };
}
/**
 * Chaos Mesh notes the real image in an annotation when it puts its own in place: `chaos-mesh-<object>-<action>-<container>-normal-image`, and
 * `<container>-normal` alone where that would be longer than 63 characters (pkg/annotation in its source; `init` for init containers).
 */
const pausedBy = ({ metadata, spec }) => {
    const short = new Set([
        ...(spec?.containers ?? []).map(({ name }) => `${name}-normal`),
        ...(spec?.initContainers ?? []).map(({ name }) => `${name}-init`),
    ]);
    return Object.keys(metadata.annotations ?? {}).filter((key) => /^chaos-mesh-.*-(normal|init)-image$/.test(key) || short.has(key));
};
async function paused(cluster, { namespace, targets }) {
    for (const { name } of targets) {
        const pod = await cluster.get(_ports_resources_js__WEBPACK_IMPORTED_MODULE_2__.resources.pods, namespace, name);
        if (pod === undefined || pausedBy(pod).length === 0)
            return { seen: false, detail: `${name} does not run the pause image` };
    }
    return { seen: true, detail: 'the pods run the pause image' };
}
const carries = ({ spec }, lists, source) => lists.some((list) => spec[list]?.some((entry) => entry.source === source));
async function ruled(cluster, fault, object, { namespace, targets }) {
    const { residue } = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .kindOf */ .I)(fault.kind);
    if (residue === undefined)
        return { seen: true, detail: '' };
    const source = `${namespace}/${object.metadata.name}`;
    for (const { name } of targets) {
        let rules;
        try {
            rules = await cluster.get(residue.type, namespace, name);
        }
        catch (thrown) {
            if (!(thrown instanceof _ports_cluster_js__WEBPACK_IMPORTED_MODULE_1__/* .ClusterError */ .b))
                throw thrown;
            return {
                seen: false,
                detail: `${residue.type.kind} of ${name} could not be read: ${thrown.message}`,
            };
        }
        const missing = missingIn(rules, residue.lists, source, object.status?.instances?.[`${namespace}/${name}`]);
        if (missing !== undefined)
            return { seen: false, detail: `${residue.type.kind} of ${name} ${missing}` };
    }
    return {
        seen: true,
        detail: `the rules stand in ${residue.type.kind} of every pod and its daemon has read them`,
    };
}
function missingIn(rules, lists, source, generation) {
    if (rules === undefined)
        return 'is not there';
    if (!carries(rules, lists, source))
        return 'has no rule of this fault';
    const { failedMessage = '', observedGeneration = 0 } = rules.status ?? {};
    if (failedMessage !== '')
        return `failed: ${failedMessage.slice(0, 300)}`;
    return typeof generation === 'number' && observedGeneration < generation
        ? 'has not been read by its daemon'
        : undefined;
}


/***/ }),

/***/ 7256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ childrenOf),
  R: () => (/* binding */ endExperiment)
});

// EXTERNAL MODULE: ./lib/ports/cluster.js
var ports_cluster = __webpack_require__(59830);
// EXTERNAL MODULE: ./lib/ports/resources.js
var resources = __webpack_require__(78461);
// EXTERNAL MODULE: ./lib/ports/watching.js
var watching = __webpack_require__(28063);
// EXTERNAL MODULE: ./lib/chaos/kinds.js
var kinds = __webpack_require__(34687);
// EXTERNAL MODULE: ./lib/chaos/proof.js
var proof = __webpack_require__(68858);
;// CONCATENATED MODULE: ./lib/chaos/residue.js




const sayLeft = (left) => left.map(({ pod, what }) => `${what} in ${pod}`).join(', ');
async function rulesOf(cluster, namespace, source) {
    const found = [];
    for (const of of kinds/* residues */.bi)
        try {
            const { items } = await cluster.list(of.type, namespace);
            found.push(...items
                .filter((rules) => (0,proof/* carries */.ED)(rules, of.lists, source))
                .map((rules) => ({ of, rules })));
        }
        catch (thrown) {
            // A kind that is not there, or that this Role never could make, has left nothing of ours.
            const known = thrown instanceof ports_cluster/* ClusterError */.b && ['not-found', 'forbidden'].includes(thrown.failure);
            if (!known)
                throw thrown;
        }
    return found;
}
const uidOfPod = ({ metadata }) => metadata.ownerReferences?.find(({ kind }) => kind === 'Pod')?.uid ?? '';
/** Everything of a fault that is in any pod: rules of its name, and pause images in the pods that it hit. */
async function leftOf(cluster, namespace, name, targets) {
    const rules = await rulesOf(cluster, namespace, `${namespace}/${name}`);
    const paused = [];
    for (const [pod, uid] of targets) {
        const found = await cluster.get(resources.resources.pods, namespace, pod);
        if (found === undefined || (uid !== '' && found.metadata.uid !== uid))
            continue;
        if ((0,proof/* pausedBy */.kS)(found).length > 0)
            paused.push({ pod, uid, what: 'a pause image is left' });
    }
    return [
        ...rules.map(({ of, rules: one }) => ({
            pod: one.metadata.name,
            uid: uidOfPod(one),
            what: `rules (${of.type.kind}) are left`,
        })),
        ...paused,
    ];
}
/** Waits until nothing is left, at most `forMs`; what is left then. */
async function cleared({ cluster, clock }, namespace, name, targets, forMs) {
    const untilMs = clock.now().getTime() + forMs;
    for (;;) {
        const left = await leftOf(cluster, namespace, name, targets);
        if (left.length === 0 || clock.now().getTime() >= untilMs)
            return left;
        await clock.sleep(500);
    }
}
/** Takes our entries out of the pods' own objects; what others put there stays. */
async function removeEntries(cluster, namespace, name) {
    const source = `${namespace}/${name}`;
    for (const { of, rules } of await rulesOf(cluster, namespace, source)) {
        const spec = Object.fromEntries(of.lists.map((list) => [
            list,
            (rules.spec[list] ?? []).filter((entry) => entry.source !== source),
        ]));
        await cluster.patch(of.type, namespace, rules.metadata.name, { type: 'merge', body: { spec } });
    }
}

// EXTERNAL MODULE: ./lib/chaos/spec.js
var spec = __webpack_require__(8057);
;// CONCATENATED MODULE: ./lib/chaos/rescue.js






/**
 * Deletes a fault and proves that nothing of it is left (docs/chaos.md). When the deletion hangs it climbs the rescue ladder: our entries out of the
 * pods' own objects, then the injected pods away (a fresh pod is clean, and that needs neither Chaos Mesh's controller nor its webhooks), only then
 * the finalizers.
 */
async function endExperiment(ports, type, object, patienceMs = 30_000) {
    if (type.plural === resources.resources.chaosWorkflows.plural)
        return await endWorkflow(ports, object, patienceMs);
    return await endObject(ports, type, object, patienceMs);
}
async function endObject(ports, type, object, patienceMs) {
    const { cluster } = ports;
    const place = {
        type,
        namespace: object.metadata.namespace ?? '',
        name: object.metadata.name,
    };
    await cluster.remove(type, place.namespace, place.name, (0,ports_cluster/* onlyThis */.V)(object.metadata));
    if (await gone(ports, place, patienceMs))
        return await proven(ports, place, object);
    const said = await reasonOf(cluster, place);
    const stuck = `deletion hung (${said})`;
    await removeEntries(cluster, place.namespace, place.name);
    if (await gone(ports, place, patienceMs / 3))
        return await rescued(ports, place, object, `${stuck}; our entries were taken out of the pods' own objects`);
    const pods = await removeInjectedPods(cluster, place, object);
    if (!(await gone(ports, place, patienceMs / 3)))
        await dropFinalizers(cluster, place);
    const replaced = pods.length === 0 ? 'no pod of it was left' : `the pods ${pods.join(', ')} were replaced`;
    if (await gone(ports, place, patienceMs / 3))
        return await rescued(ports, place, object, `${stuck}; ${replaced}`);
    return {
        cleanup: 'leaked',
        detail: `${type.kind} ${place.namespace}/${place.name} cannot be deleted: ${said}; ${replaced}, so that no pod has the fault any more. The object goes when Chaos Mesh's controller and webhook answer again; else delete it by hand.`,
    };
}
/** A Workflow's faults are objects of their own, which go with it by garbage collection; each is held to the same proof. */
async function endWorkflow(ports, object, patienceMs) {
    const faults = await childrenOf(ports.cluster, object);
    const own = await endObject(ports, resources.resources.chaosWorkflows, object, patienceMs);
    const all = [own];
    for (const { type, child } of faults)
        all.push(await endObject(ports, type, child, patienceMs));
    const worst = all.find(({ cleanup }) => cleanup === 'leaked') ??
        all.find(({ cleanup }) => cleanup === 'rescued');
    return (worst ?? { cleanup: 'proven', detail: `${own.detail}, with ${faults.length} faults of its own` });
}
/** What a Workflow has made: objects that name it. */
async function childrenOf(cluster, { metadata: { name, namespace = '' } }) {
    const found = [];
    for (const kind of kinds/* kindNames */.$1) {
        const { type } = (0,kinds/* kindOf */.I)(kind);
        try {
            const { items } = await cluster.list(type, namespace, {
                labelSelector: `chaos-mesh.org/workflow=${name}`,
            });
            found.push(...items.map((child) => ({ type, child })));
        }
        catch (thrown) {
            if (!unavailable(thrown))
                throw thrown;
        }
    }
    return found;
}
const unavailable = (thrown) => thrown instanceof ports_cluster/* ClusterError */.b && ['not-found', 'forbidden'].includes(thrown.failure);
function gone({ cluster, clock }, { type, namespace, name }, patienceMs) {
    return (0,watching/* within */.ux)(clock, patienceMs, undefined, async (limit) => {
        for await (const found of (0,watching/* currentOne */.eR)(cluster, type, namespace, name, limit))
            if (found === undefined)
                return true;
        return false;
    });
}
async function reasonOf(cluster, { type, namespace, name }) {
    const found = await cluster.get(type, namespace, name);
    const events = (found?.status?.experiment?.containerRecords ?? []).flatMap(({ events: list = [] }) => list);
    return (events.filter((event) => event.type === 'Failed').at(-1)?.message ??
        'Chaos Mesh gave no reason: is its controller running?');
}
/** The rules may be read away a moment after the object is. */
const settleMs = 5000;
async function proven(ports, { namespace, name }, object) {
    const left = await cleared(ports, namespace, name, (0,spec/* targetsOf */.QR)(object), settleMs);
    return left.length === 0
        ? { cleanup: 'proven', detail: 'the object is gone, nothing of it is left in any pod' }
        : await takeAway(ports, { namespace, name }, left, 'the object is gone');
}
async function rescued(ports, { namespace, name }, object, detail) {
    const left = await cleared(ports, namespace, name, (0,spec/* targetsOf */.QR)(object), settleMs);
    return left.length === 0
        ? { cleanup: 'rescued', detail: `${detail}, nothing of it is left in any pod` }
        : await takeAway(ports, { namespace, name }, left, detail);
}
/** What outlived its object: its entries are taken out, and pods that still have something are replaced. */
async function takeAway(ports, { namespace, name }, left, detail) {
    await removeEntries(ports.cluster, namespace, name);
    const uids = new Map(left.map(({ pod, uid }) => [pod, uid]));
    let still = await cleared(ports, namespace, name, uids, settleMs);
    for (const { pod, uid } of still)
        await removePod(ports.cluster, namespace, pod, uid === '' ? undefined : uid);
    if (still.length > 0)
        still = await cleared(ports, namespace, name, uids, settleMs);
    return still.length === 0
        ? {
            cleanup: 'rescued',
            detail: `${detail}, and what it had left was taken away: ${sayLeft(left)}`,
        }
        : { cleanup: 'leaked', detail: `${detail}, and ${sayLeft(still)}; delete those pods by hand` };
}
/** Only the very pods that the fault was made for: a StatefulSet's next pod has the same name. */
async function removeInjectedPods(cluster, { type, namespace, name }, object) {
    const found = await cluster.get(type, namespace, name);
    const records = found?.status?.experiment?.containerRecords ?? [];
    const uids = (0,spec/* targetsOf */.QR)(object);
    const named = [...new Set(records.map(({ id }) => id.split('/')[1] ?? ''))];
    const removed = [];
    for (const pod of named.filter((one) => one !== ''))
        if (await removePod(cluster, namespace, pod, uids.get(pod)))
            removed.push(pod);
    return removed;
}
async function removePod(cluster, namespace, pod, uid) {
    try {
        return await cluster.remove(resources.resources.pods, namespace, pod, (0,ports_cluster/* onlyThis */.V)(uid === undefined ? {} : { uid }));
    }
    catch (thrown) {
        // Another pod has its name already: it is clean.
        if (thrown instanceof ports_cluster/* ClusterError */.b && thrown.failure === 'conflict')
            return false;
        throw thrown;
    }
}
async function dropFinalizers(cluster, { type, namespace, name }) {
    try {
        await cluster.patch(type, namespace, name, {
            type: 'merge',
            body: { metadata: { finalizers: null } },
        });
    }
    catch (thrown) {
        // Its webhook answers every change, and is down with the controller.
        if (!(thrown instanceof ports_cluster/* ClusterError */.b))
            throw thrown;
    }
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


/***/ })

};

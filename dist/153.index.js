export const id = 153;
export const ids = [153,452];
export const modules = {

/***/ 10153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  logLine: () => (/* binding */ logLine),
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./lib/adapters/host/bundle-folder.js
var bundle_folder = __webpack_require__(2268);
// EXTERNAL MODULE: ./lib/adapters/host/evidence-folder.js
var evidence_folder = __webpack_require__(6607);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/evidence/canonical.js
var canonical = __webpack_require__(13431);
// EXTERNAL MODULE: ./lib/evidence/envelope.js
var envelope = __webpack_require__(95105);
// EXTERNAL MODULE: ./lib/evidence/release.js
var evidence_release = __webpack_require__(44692);
// EXTERNAL MODULE: ./lib/evidence/state.js
var state = __webpack_require__(66176);
;// CONCATENATED MODULE: ./lib/decision/collect.js





/** Reads `toJSON(needs)`: every required check must be there, of this release and stage, fresh and chained (50 §2). */
function collect(needsText, about) {
    const jobs = parseNeeds(needsText);
    const problems = [];
    const read = (output, schema) => Object.entries(jobs).flatMap(([job, { outputs }]) => {
        const text = outputs[output];
        if (text === undefined || text === '')
            return [];
        try {
            return [(0,state/* decodeState */.UJ)(text, schema, `needs.${job}.outputs.${output}`)];
        }
        catch (thrown) {
            problems.push((0,errors.messageOf)(thrown));
            return [];
        }
    });
    const handles = read('release', evidence_release/* releaseSchema */.By);
    const found = read('evidence', envelope/* evidenceSchema */.j).filter(({ gate }) => gate !== 'baseline');
    const release = handles[0];
    if (release === undefined)
        problems.push('no job gave the output `release`: deploy-canary did not run, did not finish, or its output was dropped');
    if (handles.length > 1)
        problems.push('several jobs gave the output `release`: a decision is about one');
    const evidence = [...found].sort((a, b) => (a.check < b.check ? -1 : 1));
    const twice = evidence.find(({ check }, i) => evidence[i + 1]?.check === check);
    if (twice !== undefined)
        problems.push(`two jobs left evidence for ${twice.check}`);
    for (const check of about.require)
        if (!evidence.some((one) => one.check === check))
            problems.push(`${check}: its evidence is missing${jobHint(jobs)}`);
    for (const one of evidence)
        problems.push(...problemsOf(one, release, about));
    return { release, evidence, problems };
}
function jobHint(jobs) {
    const bad = Object.entries(jobs).filter(([, { result }]) => result !== 'success');
    return bad.length === 0
        ? ' (its job set no output `evidence`, or the runner dropped it because it held a masked value)'
        : ` (${bad.map(([job, { result }]) => `job ${job}: ${result}`).join(', ')})`;
}
function parseNeeds(text) {
    let value;
    try {
        value = JSON.parse(text, (key, item) => {
            if (key === '__proto__')
                throw new errors.UsageError("Its key '__proto__' is not allowed.", { input: 'needs' });
            return item;
        });
    }
    catch (cause) {
        if (cause instanceof errors.UsageError)
            throw cause;
        throw new errors.UsageError('It is not JSON.', {
            input: 'needs',
            fix: 'Pass toJSON(needs) in an expression.',
            cause,
        });
    }
    if (value === null ||
        typeof value !== 'object' ||
        Array.isArray(value) ||
        Object.keys(value).length === 0)
        throw new errors.UsageError('It names no job.', {
            input: 'needs',
            fix: 'Pass toJSON(needs) and list the jobs under `needs:`.',
        });
    return Object.fromEntries(Object.entries(value).map(([job, item]) => {
        const given = (item ?? {});
        const outputs = given['outputs'];
        const good = typeof given['result'] === 'string' &&
            (outputs === undefined || (outputs !== null && typeof outputs === 'object'));
        if (!good)
            throw new errors.UsageError(`Its job '${job}' has no result and outputs.`, {
                input: 'needs',
                fix: 'Pass the output of toJSON(needs) unchanged.',
            });
        const texts = Object.entries((outputs ?? {})).filter((entry) => typeof entry[1] === 'string');
        // A job that did not run has no outputs; some runners pass their expressions on, unevaluated.
        const ran = given['result'] !== 'skipped';
        return [
            job,
            { result: String(given['result']), outputs: ran ? Object.fromEntries(texts) : {} },
        ];
    }));
}
function problemsOf(evidence, release, { previous, nowMs, maxAgeMs, }) {
    if (release === undefined)
        return [];
    const { check } = evidence;
    const own = evidence.release;
    const problems = [];
    if (own.id !== release.id ||
        own.revision !== release.revision ||
        own.workload !== release.workload)
        problems.push(`${check}: its evidence is of another release (${own.id}, revision ${own.revision})`);
    if (own.stage !== release.stage)
        problems.push(`${check}: its evidence is of stage ${own.stage}, this is stage ${release.stage}`);
    const age = nowMs - Date.parse(evidence.window.end);
    if (!(age <= maxAgeMs))
        problems.push(`${check}: its evidence is stale, it ended at ${evidence.window.end}`);
    if (age < -60_000)
        problems.push(`${check}: its evidence ends in the future (${evidence.window.end}): a clock is wrong`);
    const link = check === 'deploy-canary'
        ? previous === undefined
            ? null
            : (0,canonical/* hashOf */.qQ)(previous)
        : release.evidenceSha256;
    if (evidence.previous !== link)
        problems.push(`${check}: it is not chained to what came before it`);
    if (check === 'deploy-canary' && (0,canonical/* sha256 */.sc)((0,canonical/* canonicalJson */.dj)(evidence)) !== release.evidenceSha256)
        problems.push('deploy-canary: the release does not name this evidence');
    return problems;
}

// EXTERNAL MODULE: ./lib/decision/decide.js + 2 modules
var decide = __webpack_require__(97755);
// EXTERNAL MODULE: ./lib/decision/decision.js
var decision_decision = __webpack_require__(16130);
// EXTERNAL MODULE: ./lib/decision/policy.js
var decision_policy = __webpack_require__(7686);
// EXTERNAL MODULE: ./lib/inputs/table.js
var table = __webpack_require__(34565);
// EXTERNAL MODULE: ./lib/inputs/url.js
var url = __webpack_require__(85060);
// EXTERNAL MODULE: ./lib/report/comment.js
var report_comment = __webpack_require__(37023);
// EXTERNAL MODULE: ./lib/report/content.js
var report_content = __webpack_require__(97007);
// EXTERNAL MODULE: ./lib/report/numbers.js
var numbers = __webpack_require__(68844);
// EXTERNAL MODULE: ./lib/report/page.js + 1 modules
var page = __webpack_require__(27727);
// EXTERNAL MODULE: ./lib/inputs/duration.js
var duration = __webpack_require__(67581);
// EXTERNAL MODULE: ./lib/inputs/numbers.js
var inputs_numbers = __webpack_require__(66159);
// EXTERNAL MODULE: ./lib/inputs/text.js
var inputs_text = __webpack_require__(86806);
// EXTERNAL MODULE: ./lib/inputs/yaml.js
var yaml = __webpack_require__(23758);
;// CONCATENATED MODULE: ./lib/actions/decide-promote/inputs.js







const definitions = {
    needs: (0,table/* required */.mw)(inputs_text/* text */.Qq),
    require: (0,table/* optional */.lq)((0,inputs_text/* pattern */.T1)(/^[a-z0-9-]+(\s*,\s*[a-z0-9-]+)*$/, 'a list of check names with commas'), 'deploy-canary, gate-metrics'),
    policy: (0,table/* optional */.lq)((0,yaml/* maybe */.no)((0,yaml/* yaml */.oQ)(decision_policy/* parsePolicy */.ON)), ''),
    previous: (0,table/* optional */.lq)((0,yaml/* maybe */.no)(inputs_text/* text */.Qq), ''),
    environment: (0,table/* optional */.lq)((0,inputs_text/* line */.n8)(100), ''),
    'github-token': (0,table/* optional */.lq)((0,yaml/* maybe */.no)((0,inputs_text/* line */.n8)(4000)), ''),
    'pull-request': (0,table/* optional */.lq)((0,yaml/* maybe */.no)((0,inputs_numbers/* integer */.nd)(1, 1_000_000_000)), ''),
    'loki-url': (0,table/* optional */.lq)((0,yaml/* maybe */.no)((0,url/* url */.O)(true)), ''),
    'allow-http': (0,table/* optional */.lq)(inputs_text/* boolean */.zM, 'false'),
    'max-age': (0,table/* optional */.lq)((0,duration/* duration */.p0)(1000, 30 * 24 * 3_600_000), '2h'),
    'dry-run': (0,table/* optional */.lq)(inputs_text/* boolean */.zM, 'false'),
    'evidence-folder': table/* evidenceFolder */.ek,
    'bundle-folder': (0,table/* optional */.lq)(inputs_text/* workspaceFolder */.ih, '.sluice/bundle'),
};

;// CONCATENATED MODULE: ./lib/actions/decide-promote/action.js

















/** Decides on the evidence alone, and explains it everywhere. Exit code 0 for any outcome: the workflow acts on `outcome`. */
async function run(runtime) {
    const inputs = await (0,table/* readInputs */.Ko)(definitions, runtime.input);
    if (inputs['loki-url'] !== undefined)
        (0,url/* url */.O)(inputs['allow-http'])(inputs['loki-url'], 'loki-url');
    if (inputs['github-token'] !== undefined)
        runtime.mask(inputs['github-token']);
    const previous = inputs.previous === undefined
        ? undefined
        : (0,state/* decodeState */.UJ)(inputs.previous, decision_decision/* decisionSchema */.O, 'previous');
    const policy = inputs.policy ?? decision_policy/* defaultPolicy */.G4;
    const require = [
        ...new Set([...inputs.require.split(',').map((name) => name.trim()), ...policy.require]),
    ].sort();
    const time = runtime.clock.now();
    const collected = collect(inputs.needs, {
        require,
        previous,
        nowMs: time.getTime(),
        maxAgeMs: inputs['max-age'],
    });
    const decided = {
        release: collected.release === undefined ? unknownRelease : (0,evidence_release/* identityOf */.cu)(collected.release),
        evidence: collected.evidence,
        problems: collected.problems,
        policy,
        time: time.toISOString(),
        runUrl: runtime.run.runUrl,
    };
    const decision = (0,decide/* decide */.L)(decided);
    const content = contentOf(decision, collected, runtime, inputs);
    const comment = (0,report_comment/* renderComment */.w)(content);
    const folder = (0,evidence_folder/* insideWorkspace */.C)(runtime, inputs['bundle-folder'], 'bundle-folder');
    const missing = await (0,bundle_folder/* writeBundle */.Mf)(folder, {
        'input.json': (0,canonical/* canonicalJson */.dj)({
            problems: collected.problems,
            time: decided.time,
            runUrl: decided.runUrl,
            release: decided.release,
            policy,
            environment: content.environment,
            image: content.image,
            commit: content.commit,
            rollbackUrl: content.rollbackUrl,
        }),
        'decision.json': (0,canonical/* canonicalJson */.dj)(decision),
        'decision-log.jsonl': `${logLine(decision)}\n`,
        'comment.md': comment,
        'report.html': (0,page/* renderPage */.C)(content),
        ...Object.fromEntries(collected.evidence.map((one) => [`evidence/${one.check}.json`, (0,canonical/* canonicalJson */.dj)(one)])),
    }, {
        from: (0,evidence_folder/* insideWorkspace */.C)(runtime, inputs['evidence-folder'], 'evidence-folder'),
        files: collected.evidence.flatMap(({ observation }) => observation === null ? [] : [observation.file]),
    });
    if (missing.length > 0)
        runtime.log.warning(`The bundle lacks ${missing.join(', ')}: keep the evidence folder of every gate as an artifact. It cannot be replayed whole.`, 'bundle');
    runtime.output('decision', (0,state/* encodeState */.Md)(decision));
    runtime.output('outcome', decision.decision);
    runtime.output('confidence', String(decision.confidence));
    runtime.output('bundle', inputs['bundle-folder']);
    await runtime.summary(comment);
    announce(runtime, content);
    runtime.output('comment-url', inputs['dry-run'] ? '' : await tell(runtime, inputs, content, comment));
}
const unknownRelease = {
    id: 'unknown',
    workload: 'unknown',
    namespace: 'unknown',
    cluster: '',
    revision: '',
    stage: 0,
    exposurePercent: 0,
    achievedPercent: 0,
    subjectSha256: '',
};
function contentOf(decision, { release, evidence }, { run }, inputs) {
    return {
        decision,
        evidence,
        environment: inputs.environment,
        image: release?.image ?? '',
        commit: run.sha,
        rollbackUrl: run.repository === ''
            ? ''
            : `${run.serverUrl}/${run.repository}/actions/workflows/rollback.yml`,
        runUrl: run.runUrl,
    };
}
/** One JSON line per decision (E9). */
function logLine({ release, dimensions, carried: _carried, ...decision }) {
    return (0,canonical/* canonicalJson */.dj)({
        decision_id: decision.decisionId,
        time: decision.time,
        affected_workload: `${release.namespace}/${release.workload}`,
        release: release.id,
        revision: release.revision,
        stage: release.stage,
        exposure: release.exposurePercent,
        decision: decision.decision,
        confidence: decision.confidence,
        dimensions: dimensions.map(({ dimension, measurement, canary, baseline, limit, n, verdict, confidence }) => ({
            dimension,
            measurement,
            canary,
            baseline,
            limit,
            n,
            verdict,
            confidence,
        })),
        weights: Object.fromEntries(dimensions.map(({ measurement, weight }) => [measurement, weight])),
        policy_sha256: decision.policySha256,
        chaos_scenario_hash: decision.chaosScenarioSha256,
        evidence: decision.evidence,
        reasons: decision.reasons,
        run_url: decision.runUrl,
    });
}
/** Loki and the comment: what is down is reported, and changes nothing. */
async function tell(runtime, inputs, content, comment) {
    const { log, clock, signal, run } = runtime;
    if (inputs['loki-url'] !== undefined) {
        const { lokiSink } = await __webpack_require__.e(/* import() */ 8711).then(__webpack_require__.bind(__webpack_require__, 18711));
        const sink = lokiSink({ clock }, inputs['loki-url']);
        await sink
            .send(content.decision, logLine(content.decision), signal)
            .catch((thrown) => log.warning(`${sink.name} did not take the decision: ${(0,errors.messageOf)(thrown)}. It is in the bundle.`, 'decision log'));
    }
    const token = inputs['github-token'];
    if (token === undefined || run.repository === '') {
        log.info('No comment: no github-token was given.');
        return '';
    }
    try {
        const { githubThread } = await Promise.all(/* import() */[__webpack_require__.e(2413), __webpack_require__.e(5521)]).then(__webpack_require__.bind(__webpack_require__, 95521));
        const thread = await githubThread(run, token, inputs['pull-request']);
        if (thread === undefined) {
            log.info('No comment: the commit belongs to no pull request.');
            return '';
        }
        return await thread.comment((0,report_content/* marker */.xL)(content), comment);
    }
    catch (thrown) {
        log.warning(`The comment was not written: ${(0,errors.messageOf)(thrown)} The report is in the job summary and in the bundle.`, 'comment');
        return '';
    }
}
function announce({ log }, content) {
    const said = `${(0,numbers/* decidingSentence */.hP)(content.decision.deciding)} Confidence ${content.decision.confidence}, needed ${content.decision.threshold}.`;
    const say = { promote: log.notice, hold: log.warning, rollback: log.error }[content.decision.decision];
    say(said, (0,report_content/* headline */.Pl)(content));
    for (const reason of content.decision.reasons)
        log.info(reason);
}


/***/ }),

/***/ 6607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ insideWorkspace),
/* harmony export */   z: () => (/* binding */ leaveEvidence)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _evidence_canonical_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13431);
/* harmony import */ var _evidence_state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66176);





/** A folder of the workspace as an absolute path; names `input` when it lies outside. */
function insideWorkspace({ workspace }, folder, input) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, folder);
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(workspace, path).startsWith('..'))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.UsageError('It lies outside the workspace.', {
            input,
            fix: 'Use a relative path such as .sluice/evidence.',
        });
    return path;
}
/** Writes the observation and the evidence that refers to it; what is returned is what the output carries, byte for byte. */
async function leaveEvidence(runtime, folder, draft, observation) {
    const root = insideWorkspace(runtime, folder, 'evidence-folder');
    const observed = (0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalJson */ .dj)(observation);
    const digest = (0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256 */ .sc)(observed);
    const evidence = bounded({
        ...draft,
        observation: {
            file: `observations/${digest}.json`,
            sha256: digest,
            bytes: Buffer.byteLength(observed),
        },
    });
    const text = (0,_evidence_state_js__WEBPACK_IMPORTED_MODULE_4__/* .encodeState */ .Md)(evidence);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'observations'), { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'evidence'), { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'observations', `${digest}.json`), observed);
    const name = `${evidence.check}-stage${evidence.release.stage}.json`;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'evidence', name), text);
    return { evidence, sha256: (0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256 */ .sc)(text), text };
}
/** Charts are the first to go when evidence grows past what a job output holds; verdicts and numbers never do. */
function bounded(evidence) {
    if ((0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalJson */ .dj)(evidence).length * 2 < _evidence_state_js__WEBPACK_IMPORTED_MODULE_4__/* .stateLimitBytes */ .eC)
        return evidence;
    const measurements = evidence.measurements.map(({ series: _series, ...measurement }) => measurement);
    return { ...evidence, measurements };
}


/***/ }),

/***/ 452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UsageError: () => (/* binding */ UsageError),
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
    constructor(message, about = {}) {
        super((about.input === undefined ? '' : `Input '${about.input}': `) +
            message +
            (about.fix === undefined ? '' : ` ${about.fix}`), about.cause === undefined ? undefined : { cause: about.cause });
        this.input = about.input;
        this.fix = about.fix;
    }
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

/***/ 95105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ evidenceSchema)
/* harmony export */ });
const evidenceSchema = 'sluice.dev/evidence/v1';


/***/ }),

/***/ 44692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   By: () => (/* binding */ releaseSchema),
/* harmony export */   G5: () => (/* binding */ argoRollouts),
/* harmony export */   Nn: () => (/* binding */ exposureProviderNames),
/* harmony export */   cu: () => (/* binding */ identityOf),
/* harmony export */   dd: () => (/* binding */ workloadKinds),
/* harmony export */   e4: () => (/* binding */ providerNames),
/* harmony export */   s9: () => (/* binding */ kindOfHandle)
/* harmony export */ });
/** Every kind of workload that can be released; the table of kinds has exactly these. */
const workloadKinds = ['Deployment', 'StatefulSet'];
const releaseSchema = 'sluice.dev/release/v1';
/** Every way to expose; the table of providers has exactly these. */
const exposureProviderNames = [
    'replicas',
    'gateway-api',
    'istio',
    'nginx',
    'consumers',
];
/** Argo's controller makes the exposure of a Rollout: there is no canary Deployment, so it is no row of that table. */
const argoRollouts = 'argo-rollouts';
const providerNames = [...exposureProviderNames, argoRollouts];
const kindOfHandle = ({ workloadKind = 'Deployment' }) => workloadKind;
/** Whose evidence it is: the part of a handle that evidence and decisions carry. */
const identityOf = ({ id, workload, namespace, cluster, revision, stage, exposurePercent, achievedPercent, subjectSha256, }) => ({
    id,
    workload,
    namespace,
    cluster,
    revision,
    stage,
    exposurePercent,
    achievedPercent,
    subjectSha256,
});


/***/ }),

/***/ 66176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Md: () => (/* binding */ encodeState),
/* harmony export */   UJ: () => (/* binding */ decodeState),
/* harmony export */   eC: () => (/* binding */ stateLimitBytes)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13431);


/** GitHub refuses more than 1 MB of outputs a job, counted in UTF-16; one state takes at most a fifth of it. */
const stateLimitBytes = 200_000;
/** The state door, outward: canonical JSON, bounded. The value carries its own `schema`. */
function encodeState(value) {
    const text = (0,_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(value);
    if (text.length * 2 > stateLimitBytes)
        throw new Error(`state ${value.schema} has ${text.length * 2} bytes in UTF-16, more than ${stateLimitBytes}`);
    return text;
}
const emptyHint = 'It is empty: the job before did not run, did not set it, or the runner dropped it because it held a masked value.';
/** The state door, inward: names what is wrong with `input` and fails closed. */
function decodeState(text, schema, input) {
    if (text.trim() === '')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(emptyHint, {
            input,
            fix: `Pass the output of the step that makes it (${schema}).`,
        });
    if (text.length * 2 > stateLimitBytes)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`It has ${text.length * 2} bytes, more than ${stateLimitBytes}.`, {
            input,
            fix: `Pass the output unchanged (${schema}).`,
        });
    const value = parseJson(text, input, schema);
    if (value === null || typeof value !== 'object' || Array.isArray(value))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError('It is not a JSON object.', { input, fix: `Expected ${schema}.` });
    const found = value.schema;
    if (found !== schema)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(schemaProblem(found, schema), { input });
    return value;
}
function parseJson(text, input, schema) {
    try {
        return JSON.parse(text, (key, item) => {
            if (key === '__proto__' || key === 'constructor' || key === 'prototype')
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`Its key '${key}' is not allowed.`, { input });
            return item;
        });
    }
    catch (cause) {
        if (cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError)
            throw cause;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError('It is not JSON.', {
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

/***/ 67581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p0: () => (/* binding */ duration)
/* harmony export */ });
/* unused harmony exports durationUnitsMs, parseDuration, formatDuration */
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
const duration = (minMs, maxMs) => (value, name) => {
    const trimmed = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)()(value, name);
    const ms = parseDuration(trimmed);
    if (ms === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(trimmed)} is not a duration.`, {
            input: name,
            fix: 'Give a number with its unit: 500ms, 90s, 3m, 1m30s, 2h.',
        });
    if (ms < minMs || ms > maxMs)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(trimmed)} is out of range: from ${formatDuration(minMs)} to ${formatDuration(maxMs)}.`, { input: name });
    return ms;
};


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


const integer = (min, max) => (value, name) => {
    const trimmed = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)()(value, name);
    const number = Number(trimmed);
    if (!/^[+-]?\d+$/.test(trimmed) || number < min || number > max)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(trimmed)} is not a whole number from ${min} to ${max}.`, {
            input: name,
            fix: `Example: ${Math.max(min, Math.min(max, 10))}.`,
        });
    return number;
};
const decimal = (min, max) => (value, name) => {
    const trimmed = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)()(value, name);
    const number = Number(trimmed);
    if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(trimmed) || number < min || number > max)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(trimmed)} is not a number from ${min} to ${max}.`, {
            input: name,
        });
    return number;
};
/** `10` or `10%`, 0 to 100. */
const percent = (min = 0, max = 100) => (value, name) => {
    const trimmed = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)()(value, name);
    const match = /^(\d{1,3}(?:\.\d+)?)\s*%?$/.exec(trimmed);
    const number = match === null ? Number.NaN : Number(match[1]);
    if (!(number >= min && number <= max))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(trimmed)} is not a percentage from ${min} to ${max}.`, {
            input: name,
            fix: 'Example: 10 or 10%.',
        });
    return number;
};
/** A share of the work: nothing, or from 0.1 % on. */
const share = (value, name) => {
    const number = percent(0, 100)(value, name);
    if (number > 0 && number < 0.1)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${number} % is less than 0.1 %, the smallest share.`, { input: name });
    return number;
};


/***/ }),

/***/ 34565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   ek: () => (/* binding */ evidenceFolder),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   mw: () => (/* binding */ required)
/* harmony export */ });
/* unused harmony export inputLimitBytes */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86806);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23758);



/** No input is larger: the runner itself would refuse the environment long before. */
const inputLimitBytes = 1_000_000;
const required = (parse) => ({
    parse,
    fallback: undefined,
});
/** Absent means `fallback`, written as in action.yml. */
const optional = (parse, fallback) => ({
    parse,
    fallback,
});
/** All inputs of an action, read once. `raw` is Runtime.input. Unlisted keys never reach the code below. */
async function readInputs(definitions, raw) {
    const values = {};
    for (const [name, { parse, fallback }] of Object.entries(definitions)) {
        const given = raw(name);
        if (given.length > inputLimitBytes)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`It has ${given.length} characters, more than ${inputLimitBytes}.`, {
                input: name,
                fix: 'Pass a shorter value.',
            });
        const text = given.trim() === '' ? fallback : given;
        if (text === undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError('It is required and was not given (or is empty).', {
                input: name,
                fix: `Set \`with: ${name}: …\`; see the action's README for an example.`,
            });
        if (_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .yamlParsers */ .yZ.has(parse) && text.trim() !== '')
            await (0,_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .loadYaml */ .yv)();
        values[name] = parse(text, name);
    }
    return values;
}
/** Where gates leave their evidence. */
const evidenceFolder = optional(_text_js__WEBPACK_IMPORTED_MODULE_1__/* .workspaceFolder */ .ih, '.sluice/evidence');


/***/ }),

/***/ 86806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dv: () => (/* binding */ portNumberOrName),
/* harmony export */   L6: () => (/* binding */ kubeName),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   T1: () => (/* binding */ pattern),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   ih: () => (/* binding */ workspaceFolder),
/* harmony export */   kO: () => (/* binding */ refuseControl),
/* harmony export */   n8: () => (/* binding */ line),
/* harmony export */   t0: () => (/* binding */ regularExpression),
/* harmony export */   zM: () => (/* binding */ boolean)
/* harmony export */ });
/* unused harmony export control */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

const control = 
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused
/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u0085\u2028\u2029\u202a-\u202e\u2066-\u2069]/;
const refuseControl = (text, name) => {
    const found = control.exec(text);
    if (found !== null)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`It holds the control character U+${(found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')} at position ${found.index}.`, { input: name, fix: 'Remove it.' });
};
const shown = (text) => JSON.stringify(text.length > 80 ? `${text.slice(0, 77)}…` : text);
/** Free text on one line. */
const line = (maxLength = 500) => (text, name) => {
    refuseControl(text, name);
    const value = text.trim();
    if (/[\r\n]/.test(value))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError('It has several lines.', { input: name, fix: 'Write one line.' });
    if (value.length > maxLength)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`It has ${value.length} characters, more than ${maxLength}.`, {
            input: name,
            fix: 'Shorten it.',
        });
    return value;
};
/** Text of several lines, as it was written. */
const text = (value, name) => {
    refuseControl(value, name);
    return value;
};
/** Matches a pattern, or an error that says what was expected. */
const pattern = (regexp, expected) => (value, name) => {
    const trimmed = line()(value, name);
    if (!regexp.test(trimmed))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${shown(trimmed)} is not ${expected}.`, { input: name });
    return trimmed;
};
/** RFC 1123 label: names of workloads, namespaces. */
const kubeName = pattern(/^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/, 'a Kubernetes name (lower-case letters, digits and -, at most 63)');
/** YAML 1.2 core schema booleans, as @actions/core reads them. */
const boolean = (value, name) => {
    const trimmed = line()(value, name);
    if (/^(true|True|TRUE)$/.test(trimmed))
        return true;
    if (/^(false|False|FALSE)$/.test(trimmed))
        return false;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${shown(trimmed)} is not true or false.`, { input: name });
};
const choice = (...options) => (value, name) => {
    const trimmed = line()(value, name);
    const found = options.find((option) => option === trimmed);
    if (found === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${shown(trimmed)} is not one of ${options.join(', ')}.`, {
            input: name,
        });
    return found;
};
const portNumberOrName = pattern(/^(\d{1,5}|[a-z0-9-]{1,15})$/, 'a port number or name');
/** As Prometheus takes it, checked as far as this machine can. */
const regularExpression = (expression, name) => {
    try {
        new RegExp(expression);
        return expression;
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`'${expression}' is not a regular expression.`, { input: name, cause });
    }
};
/** A relative folder that stays inside the workspace. */
const workspaceFolder = pattern(/^(?!\/)(?!.*(^|\/)\.\.(\/|$))[\w./-]{1,200}$/, 'a relative folder inside the workspace (letters, digits, . _ - /)');


/***/ }),

/***/ 85060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ url)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86806);


/** http(s) URL; plain http only to loopback unless `allowHttp`. Credentials in the URL are refused. */
const url = (allowHttp = false) => (value, name) => {
    const trimmed = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)(2000)(value, name);
    let parsed;
    try {
        parsed = new URL(trimmed);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(trimmed)} is not a URL.`, { input: name, cause });
    }
    if (parsed.protocol !== 'https:' && parsed.protocol !== 'http:')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`Its scheme is ${parsed.protocol} and not https.`, { input: name });
    if (parsed.username !== '' || parsed.password !== '')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError('It holds credentials.', {
            input: name,
            fix: 'Pass them in the input made for them, from a secret.',
        });
    if (parsed.protocol === 'http:' &&
        !allowHttp &&
        !/^(127\.\d+\.\d+\.\d+|localhost|\[::1\])$/.test(parsed.hostname))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError('Plain http sends data unprotected.', {
            input: name,
            fix: 'Use https, or set `allow-http: true` for an address inside your network.',
        });
    return trimmed.replace(/\/+$/, '');
};


/***/ }),

/***/ 23758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qi: () => (/* binding */ stringMap),
/* harmony export */   Wt: () => (/* binding */ headerMap),
/* harmony export */   Yn: () => (/* binding */ stringList),
/* harmony export */   ly: () => (/* binding */ labelMap),
/* harmony export */   no: () => (/* binding */ maybe),
/* harmony export */   oQ: () => (/* binding */ yaml),
/* harmony export */   yZ: () => (/* binding */ yamlParsers),
/* harmony export */   yv: () => (/* binding */ loadYaml)
/* harmony export */ });
/* unused harmony exports refusePrototypeKeys, checkedMap, labelName */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86806);


let yamlModule;
/** Parsers that need the YAML library: it is loaded only when one of them has something to read (start-up time). */
const yamlParsers = new WeakSet();
async function loadYaml() {
    yamlModule ??= await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
}
function refusePrototypeKeys(value, name) {
    if (Array.isArray(value))
        for (const item of value)
            refusePrototypeKeys(item, name);
    else if (value !== null && typeof value === 'object')
        for (const key of Object.getOwnPropertyNames(value)) {
            if (key === '__proto__' || key === 'constructor' || key === 'prototype')
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`Its key '${key}' is not allowed.`, { input: name });
            refusePrototypeKeys(value[key], name);
        }
}
/** A YAML document checked by `shape`; aliases are bounded, duplicate and prototype keys refused. */
const yaml = (shape) => {
    const parser = (value, name) => {
        if (yamlModule === undefined)
            throw new Error('loadYaml() comes first');
        (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseControl */ .kO)(value, name);
        const document = yamlModule.parseDocument(value, { uniqueKeys: true, version: '1.2' });
        const problem = document.errors[0];
        if (problem !== undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`It is not YAML: ${problem.message.split('\n')[0]}`, { input: name });
        let parsed;
        try {
            parsed = document.toJS({ maxAliasCount: 100 });
        }
        catch (cause) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError('Its YAML aliases expand too far.', { input: name, cause });
        }
        refusePrototypeKeys(parsed, name);
        return shape(parsed, name);
    };
    yamlParsers.add(parser);
    return parser;
};
/** A map of strings, e.g. labels. */
const stringMap = yaml((value, name) => {
    if (value === null)
        return {};
    if (typeof value !== 'object' || Array.isArray(value))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError('It is not a YAML map.', {
            input: name,
            fix: 'Write `key: value` lines.',
        });
    for (const [key, item] of Object.entries(value))
        if (typeof item !== 'string')
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`The value of '${key}' is not a text.`, {
                input: name,
                fix: `Quote it: ${key}: "${String(item)}".`,
            });
    return value;
});
/** A map whose keys and values must have a form each. */
const checkedMap = (key, value) => {
    const parser = (given, name) => {
        const map = stringMap(given, name);
        for (const [k, v] of Object.entries(map)) {
            if (!key.form.test(k))
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(k)} is not ${key.what}.`, { input: name });
            if (!value.form.test(v))
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(v)} is not ${value.what}.`, { input: name });
        }
        return map;
    };
    yamlParsers.add(parser);
    return parser;
};
const labelName = '[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?';
/** Kubernetes labels. */
const labelMap = checkedMap({
    form: new RegExp(`^([a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?/)?${labelName}$`),
    what: 'the key of a label (region, example.com/tier)',
}, { form: new RegExp(`^(${labelName})?$`), what: 'the value of a label' });
/** HTTP request headers with the one value each that is meant (RFC 9110 tokens; printable ASCII). */
const headerMap = checkedMap({ form: /^[\w!#$%&'*+.^`|~-]{1,256}$/, what: 'the name of a header' }, { form: /^[\x21-\x7e]([\x20-\x7e]{0,4094}[\x21-\x7e])?$/, what: 'the value of a header' });
/** A list of texts, e.g. arguments. */
const stringList = yaml((value, name) => {
    if (!Array.isArray(value) || value.some((item) => typeof item !== 'string'))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError('It is not a YAML list of texts.', {
            input: name,
            fix: 'Write `["--verbose", "--port=8080"]`; quote numbers.',
        });
    return value;
});
/** An absent value stays undefined: `optional(maybe(kubeName), '')`. */
const maybe = (parse) => {
    const parser = (value, name) => value.trim() === '' ? undefined : parse(value, name);
    if (yamlParsers.has(parse))
        yamlParsers.add(parser);
    return parser;
};


/***/ })

};

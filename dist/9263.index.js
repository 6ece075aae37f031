export const id = 9263;
export const ids = [9263,452];
export const modules = {

/***/ 69263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  definitions: () => (/* binding */ definitions),
  logLine: () => (/* binding */ logLine),
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./lib/adapters/bundle-folder.js
var bundle_folder = __webpack_require__(41007);
// EXTERNAL MODULE: ./lib/adapters/evidence-folder.js
var evidence_folder = __webpack_require__(1496);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/evidence/canonical.js
var canonical = __webpack_require__(13431);
// EXTERNAL MODULE: ./lib/evidence/envelope.js
var envelope = __webpack_require__(95105);
// EXTERNAL MODULE: ./lib/evidence/state.js
var state = __webpack_require__(66176);
// EXTERNAL MODULE: ./lib/release/handle.js
var handle = __webpack_require__(11103);
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
    const handles = read('release', handle/* releaseSchema */.By);
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
// EXTERNAL MODULE: ./lib/report/comment.js
var report_comment = __webpack_require__(37023);
// EXTERNAL MODULE: ./lib/report/content.js
var report_content = __webpack_require__(97007);
// EXTERNAL MODULE: ./lib/report/numbers.js
var numbers = __webpack_require__(68844);
// EXTERNAL MODULE: ./lib/report/page.js + 1 modules
var page = __webpack_require__(27727);
// EXTERNAL MODULE: ./lib/actions/inputs.js
var actions_inputs = __webpack_require__(39922);
;// CONCATENATED MODULE: ./lib/actions/decide-promote.js















const definitions = {
    needs: (0,actions_inputs/* required */.mw)(actions_inputs/* text */.Qq),
    require: (0,actions_inputs/* optional */.lq)((0,actions_inputs/* pattern */.T1)(/^[a-z0-9-]+(\s*,\s*[a-z0-9-]+)*$/, 'a list of check names with commas'), 'deploy-canary, gate-metrics'),
    policy: (0,actions_inputs/* optional */.lq)((0,actions_inputs/* maybe */.no)((0,actions_inputs/* yaml */.oQ)(decision_policy/* parsePolicy */.ON)), ''),
    previous: (0,actions_inputs/* optional */.lq)((0,actions_inputs/* maybe */.no)(actions_inputs/* text */.Qq), ''),
    environment: (0,actions_inputs/* optional */.lq)((0,actions_inputs/* line */.n8)(100), ''),
    'github-token': (0,actions_inputs/* optional */.lq)((0,actions_inputs/* maybe */.no)((0,actions_inputs/* line */.n8)(4000)), ''),
    'pull-request': (0,actions_inputs/* optional */.lq)((0,actions_inputs/* maybe */.no)((0,actions_inputs/* integer */.nd)(1, 1_000_000_000)), ''),
    'loki-url': (0,actions_inputs/* optional */.lq)((0,actions_inputs/* maybe */.no)((0,actions_inputs/* url */.OZ)(true)), ''),
    'allow-http': (0,actions_inputs/* optional */.lq)(actions_inputs/* boolean */.zM, 'false'),
    'max-age': (0,actions_inputs/* optional */.lq)((0,actions_inputs/* duration */.p0)(1000, 30 * 24 * 3_600_000), '2h'),
    'dry-run': (0,actions_inputs/* optional */.lq)(actions_inputs/* boolean */.zM, 'false'),
    'evidence-folder': actions_inputs/* evidenceFolder */.ek,
    'bundle-folder': (0,actions_inputs/* optional */.lq)(actions_inputs/* workspaceFolder */.ih, '.sluice/bundle'),
};
/** Decides on the evidence alone, and explains it everywhere. Exit code 0 for any outcome: the workflow acts on `outcome`. */
async function run(runtime) {
    const inputs = await (0,actions_inputs/* readInputs */.Ko)(definitions, runtime.input);
    if (inputs['loki-url'] !== undefined)
        (0,actions_inputs/* url */.OZ)(inputs['allow-http'])(inputs['loki-url'], 'loki-url');
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
        release: collected.release === undefined ? unknownRelease : (0,handle/* identityOf */.cu)(collected.release),
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

/***/ 1496:
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


/***/ })

};

export const id = 2407;
export const ids = [2407];
export const modules = {

/***/ 68475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pm: () => (/* binding */ claimFolder),
/* harmony export */   Tu: () => (/* binding */ folderInWorkspace),
/* harmony export */   U7: () => (/* binding */ markerText),
/* harmony export */   XQ: () => (/* binding */ folderMarker),
/* harmony export */   g0: () => (/* binding */ refuseNested),
/* harmony export */   id: () => (/* binding */ emptyFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);




/** Stands in every folder that is written or emptied here. */
const folderMarker = '.sluice-folder';
const markerText = 'Sluice writes this folder: whatever else is put into it may be deleted.\n';
/** A folder below the workspace as an absolute path; never the workspace, the repository's own folder, or by way of a symbolic link. */
function folderInWorkspace({ workspace }, folder, input) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workspace, folder);
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workspace), path);
    const refuse = (what) => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.UsageError(what, { input, fix: 'Use a relative path such as .sluice/evidence.' });
    };
    if (inside === '')
        refuse('It is the workspace itself.');
    const parts = inside.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep);
    if (parts[0] === '..' || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(inside) === inside)
        refuse('It lies outside the workspace.');
    if (parts.some((part) => part.toLowerCase() === '.git'))
        refuse("It lies in the repository's own folder .git.");
    parts.forEach((_, i) => {
        const step = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workspace), ...parts.slice(0, i + 1));
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(step, { throwIfNoEntry: false });
        if (found?.isSymbolicLink() === true)
            refuse(`${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(workspace, step)} is a symbolic link.`);
        if (found !== undefined && !found.isDirectory())
            refuse(`${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(workspace, step)} is not a folder.`);
    });
    return path;
}
/** Two folders of which neither is, or holds, the other. */
function refuseNested(one, other, input) {
    const within = (inner, outer) => inner === outer || inner.startsWith(outer + node_path__WEBPACK_IMPORTED_MODULE_2__.sep);
    if (within(one, other.path) || within(other.path, one))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.UsageError(`It and '${other.input}' lie within each other.`, {
            input,
            fix: 'Name two folders side by side.',
        });
}
/** Makes the folder ours, or refuses: one that holds something else is not written to. `known` = what earlier versions left without a marker. */
async function claimFolder(path, input, known = []) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(path, { recursive: true });
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(path);
    const foreign = names.find((name) => !known.includes(name));
    if (!names.includes(folderMarker) && foreign !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.UsageError(`It holds '${foreign.slice(0, 100)}', which Sluice did not write.`, {
            input,
            fix: 'Name a folder that is empty or does not exist.',
        });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, folderMarker), markerText);
}
/** Deletes what is in a folder that is ours. */
async function emptyFolder(path) {
    for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(path))
        if (name !== folderMarker)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, name), { recursive: true, force: true });
}


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

/***/ 91577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ne: () => (/* binding */ bundleFrom),
/* harmony export */   Vq: () => (/* binding */ bundleRoot),
/* harmony export */   YE: () => (/* binding */ manifestFile),
/* harmony export */   _D: () => (/* binding */ bundleSchema),
/* harmony export */   b3: () => (/* binding */ namedObservations),
/* harmony export */   is: () => (/* binding */ inputSchema),
/* harmony export */   l$: () => (/* binding */ sourceFiles),
/* harmony export */   mU: () => (/* binding */ hashesOf)
/* harmony export */ });
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13431);
/* harmony import */ var _statement_receipt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19675);


const bundleSchema = 'sluice.dev/bundle/v1';
const inputSchema = 'sluice.dev/input/v2';
const manifestFile = 'bundle.json';
/** Names of the files that a decision follows from; the evidence and observations stand in folders of their own. */
const sourceFiles = {
    needs: 'needs.json',
    policy: 'policy.yml',
    previous: 'previous.json',
    input: 'input.json',
};
/** A bundle from the bytes of its files; `others` are paths that are no regular files. */
function bundleFrom(bytes, others = []) {
    const strange = [...others];
    const files = {};
    const beside = {};
    let manifest;
    for (const [path, read] of Object.entries(bytes)) {
        const text = Buffer.from(read).toString('utf8');
        // Two files of different bytes must not read as one text.
        if (!Buffer.from(text).equals(read))
            strange.push(path);
        if (path === manifestFile)
            manifest = text;
        else if (path.startsWith(_statement_receipt_js__WEBPACK_IMPORTED_MODULE_1__/* .ledgerFolder */ .G0))
            beside[path] = text;
        else
            files[path] = text;
    }
    return { files, beside, manifest, strange };
}
const isSource = (path) => path.startsWith('evidence/') ||
    path.startsWith('observations/') ||
    Object.values(sourceFiles).includes(path);
/**
 * One hash over the sorted names and hashes of all that a decision follows from: raw needs and policy, evidence, observations. The decision,
 * its log line, the comment and the page carry it; they are no part of it, since they are derived again.
 */
const bundleRoot = (files) => (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__.sha256)((0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__.canonicalJson)(Object.entries(hashesOf(files))
    .filter(([path]) => isSource(path))
    .sort(([a], [b]) => (a < b ? -1 : 1))));
const hashesOf = (files) => Object.fromEntries(Object.entries(files).map(([path, text]) => [path, (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__.sha256)(text)]));
/** Names of observations that a text speaks of: what is worth reading from the evidence folder. */
const namedObservations = (text) => [
    ...new Set(text.match(/observations\/[0-9a-f]{64}\.json/g) ?? []),
];


/***/ }),

/***/ 75896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ profileProblem)
/* harmony export */ });
/* unused harmony export profileMaxAgeMs */
/** Load has the shape of a day: a profile of another one compares night with noon. */
const profileMaxAgeMs = 24 * 3_600_000;
/** Why the window before the release (evidence of mode baseline) is none of this release; undefined when it is. */
function profileProblem({ gate, check, release: of, window }, release, nowMs) {
    if (gate !== 'baseline')
        return `it is the evidence of ${check}, not of mode baseline`;
    for (const field of ['workload', 'namespace', 'cluster'])
        if (of[field] !== release[field])
            return `the profile is of the ${field} ${of[field]}, the release is of ${release[field]}`;
    const age = nowMs - Date.parse(window.end);
    if (!(age <= profileMaxAgeMs))
        return `the profile ended at ${window.end}, more than ${profileMaxAgeMs / 3_600_000} hours ago`;
    return undefined;
}


/***/ }),

/***/ 19675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G0: () => (/* binding */ ledgerFolder),
/* harmony export */   KF: () => (/* binding */ sigstoreFiles),
/* harmony export */   Qh: () => (/* binding */ ledgerNames),
/* harmony export */   U7: () => (/* binding */ statementFile),
/* harmony export */   si: () => (/* binding */ receiptsFile),
/* harmony export */   zm: () => (/* binding */ receiptsSchema)
/* harmony export */ });
/** Every place that keeps statements, by the name that the input `ledger` takes. */
const ledgerNames = ['file', 'branch', 'sigstore', 'attestation', 'fabric'];
const receiptsSchema = 'sluice.dev/receipts/v1';
/** Files of a bundle that stand beside what was hashed. */
const ledgerFolder = 'ledger/';
const statementFile = 'ledger/statement.json';
const receiptsFile = 'ledger/receipts.json';
const sigstoreFiles = {
    sigstore: 'ledger/sigstore.json',
    attestation: 'ledger/attestation.json',
};


/***/ }),

/***/ 97007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CT: () => (/* binding */ decidingMeasurement),
/* harmony export */   EN: () => (/* binding */ fallbackCommand),
/* harmony export */   tq: () => (/* binding */ replayProves),
/* harmony export */   we: () => (/* binding */ markerOf)
/* harmony export */ });
/** What somebody who holds the bundle can find out, and what not. */
const replayProves = 'sluice replay shows that the decision follows from these files; that they are the files of this run shows only the root, compared with this text, the decision log or the output';
/** Marks the one comment of a workload in an environment, so that it is found again. */
const markerOf = ({ namespace, workload }, environment) => `<!-- sluice:${namespace}/${workload}:${environment.replace(/[^\w.-]/g, '_')} -->`;
/** The one line that takes users back by hand, as the deployment of the canary left it. */
function fallbackCommand({ decision: { release }, evidence }) {
    const [known] = evidence
        .map(({ facts }) => facts.fallbackCommand)
        .filter((line) => line !== undefined);
    return (known ??
        `kubectl -n ${release.namespace} scale deployment ${release.workload}-canary --replicas=0`);
}
/** The measurement that decided, as its gate left it. */
function decidingMeasurement({ decision: { deciding }, evidence, }) {
    return evidence
        .find(({ check }) => check === deciding?.check)
        ?.measurements.find(({ name }) => name === deciding?.measurement);
}


/***/ }),

/***/ 46865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ derive)
});

// EXTERNAL MODULE: ./lib/evidence/envelope.js
var envelope = __webpack_require__(95105);
// EXTERNAL MODULE: ./lib/evidence/profile.js
var profile = __webpack_require__(75896);
// EXTERNAL MODULE: ./lib/evidence/release.js
var evidence_release = __webpack_require__(44692);
// EXTERNAL MODULE: ./lib/evidence/canonical.js
var canonical = __webpack_require__(13431);
// EXTERNAL MODULE: ./lib/evidence/subject.js
var evidence_subject = __webpack_require__(33021);
;// CONCATENATED MODULE: ./lib/decision/bound.js


/** The fields of an identity in the words of a message. */
const identityWords = {
    id: 'release',
    workload: 'workload',
    namespace: 'namespace',
    cluster: 'cluster',
    revision: 'revision',
    stage: 'stage',
    exposurePercent: 'exposure asked',
    achievedPercent: 'exposure achieved',
    subjectSha256: 'subject (what runs)',
};
const identityFields = Object.keys(identityWords);
const brief = (value) => value === null || value === ''
    ? 'nothing'
    : /^[0-9a-f]{64}$/.test(String(value))
        ? `${String(value).slice(0, 12)}…`
        : String(value);
/** Clocks of two machines may differ by this much. */
const toleratedSkewMs = 60_000;
/** What ties a piece of evidence to this release, this stage and what came before; each difference with both values. */
function evidenceProblems(evidence, bound) {
    const { check } = evidence;
    return [
        ...((check === 'deploy-canary') === (evidence.gate === 'deploy')
            ? []
            : [`its evidence is of the kind ${evidence.gate}`]),
        ...identityFields
            .filter((field) => evidence.release[field] !== bound.release[field])
            .map((field) => `its evidence has ${identityWords[field]} ${brief(evidence.release[field])}, the release has ${brief(bound.release[field])}`),
        ...((0,canonical.hashOf)(evidence.parameters) === evidence.parametersSha256
            ? []
            : ['its parameters do not have the hash that it names']),
        ...ageProblems(evidence, bound),
        ...chainProblems(evidence, bound),
        ...observationProblems(evidence, bound.observations),
    ].map((problem) => `${check}: ${problem}`);
}
function ageProblems({ window }, { nowMs, maxAgeMs }) {
    const age = nowMs - Date.parse(window.end);
    return [
        ...(age <= maxAgeMs ? [] : [`its evidence is stale, it ended at ${window.end}`]),
        ...(age < -toleratedSkewMs
            ? [`its evidence ends in the future (${window.end}): a clock is wrong`]
            : []),
        ...(Date.parse(window.start) <= Date.parse(window.end)
            ? []
            : [`its evidence begins at ${window.start}, after its end ${window.end}`]),
    ];
}
function chainProblems(evidence, { release, previous }) {
    const deploy = evidence.check === 'deploy-canary';
    const link = deploy ? (previous === undefined ? null : (0,canonical.hashOf)(previous)) : release.evidenceSha256;
    const own = (0,canonical.hashOf)(evidence);
    return [
        ...(evidence.previous === link
            ? []
            : [
                `it is not chained to what came before it: it names ${brief(evidence.previous)}, expected is ${brief(link)}`,
            ]),
        ...(deploy && own !== release.evidenceSha256
            ? [
                `the release names the evidence ${brief(release.evidenceSha256)}, this one is ${brief(own)}`,
            ]
            : []),
    ];
}
function observationProblems({ observation }, observations) {
    if (observation === null)
        return ['its evidence has no observation: nobody can see what it was judged on'];
    const { file, sha256: expected } = observation;
    const text = observations.get(file);
    if (text === undefined)
        return [
            `its observation ${file} is not in the evidence folder: keep the folder of every gate as an artifact and download it before the decision`,
        ];
    const found = (0,canonical.sha256)(text);
    return found === expected && file === `observations/${expected}.json`
        ? []
        : [
            `its observation ${file} has the hash ${brief(found)}, the evidence says ${brief(expected)}`,
        ];
}
/** What a handle says about itself, and about the decision before it. */
function releaseProblems(release, previous) {
    const subject = (0,evidence_subject/* subjectSha256 */.Sw)(release.subject);
    return [
        ...(subject === release.subjectSha256
            ? []
            : [
                `release: its subject has the hash ${brief(subject)}, its identity says ${brief(release.subjectSha256)}`,
            ]),
        ...(release.subject.namespace === release.namespace &&
            release.subject.workload.name === release.workload
            ? []
            : [
                `release: its subject is ${release.subject.namespace}/${release.subject.workload.name}, its identity says ${release.namespace}/${release.workload}`,
            ]),
        ...(previous === undefined
            ? release.stage === 1
                ? []
                : [`release: it is at stage ${release.stage} and no \`previous\` decision was given`]
            : previousProblems(release, previous)),
    ];
}
function previousProblems(release, previous) {
    const before = previous.release;
    return [
        ...(before.id === release.id && before.workload === release.workload
            ? []
            : [`previous: it is about ${before.id} of ${before.workload}, this is ${release.id}`]),
        ...(before.stage === release.stage - 1
            ? []
            : [`previous: it is about stage ${before.stage}, this is stage ${release.stage}`]),
        ...(previous.decision === 'promote'
            ? []
            : [`previous: stage ${before.stage} was not promoted, it says ${previous.decision}`]),
    ];
}

// EXTERNAL MODULE: ./lib/decision/needs.js
var needs = __webpack_require__(8635);
;// CONCATENATED MODULE: ./lib/decision/collect.js





/** Reads `toJSON(needs)`: every job finished, every required check there, each of this release and stage, fresh and chained. */
function collect(needsText, about) {
    const { jobs, problems } = (0,needs/* parseNeeds */.jJ)(needsText);
    const handles = (0,needs/* statesOf */.kY)(jobs, 'release', evidence_release/* releaseSchema */.By);
    const found = (0,needs/* statesOf */.kY)(jobs, 'evidence', envelope/* evidenceSchema */.j);
    const all = [...found.found].sort((a, b) => (a.check < b.check ? -1 : 1));
    const gates = all.filter(({ gate }) => gate !== 'baseline');
    const evidence = gates.filter(({ check }, i) => gates[i - 1]?.check !== check);
    const [release] = handles.found;
    return {
        release,
        evidence,
        problems: [
            ...problems,
            ...handles.problems,
            ...found.problems,
            ...(0,needs/* unfinished */.M1)(jobs, about.maySkip),
            ...handleProblems(handles.found, about.previous),
            ...gates
                .filter(({ check }, i) => gates[i - 1]?.check === check)
                .map(({ check }) => `two jobs left evidence for ${check}`),
            ...missing(jobs, evidence, about.require),
            ...(release === undefined
                ? []
                : [
                    ...evidence.flatMap((one) => evidenceProblems(one, { ...about, release })),
                    ...profileProblems(all, release, about.nowMs),
                ]),
        ],
    };
}
function handleProblems(handles, previous) {
    const [release, second] = handles;
    if (release === undefined)
        return [
            'no job gave the output `release`: deploy-canary did not run, did not finish, or its output was dropped',
        ];
    return [
        ...(second === undefined
            ? []
            : ['several jobs gave the output `release`: a decision is about one']),
        ...releaseProblems(release, previous),
    ];
}
function missing(jobs, evidence, require) {
    const bad = [...jobs].filter(([, { result }]) => result !== 'success');
    const hint = bad.length === 0
        ? ' (its job set no output `evidence`, or the runner dropped it because it held a masked value)'
        : ` (${bad.map(([job, { result }]) => `job ${job}: ${result}`).join(', ')})`;
    return require
        .filter((check) => !evidence.some((one) => one.check === check))
        .map((check) => `${check}: its evidence is missing${hint}`);
}
/** Evidence of the window before the release may stand under `needs`; it is no gate, but must be of this workload all the same. */
const profileProblems = (all, release, nowMs) => all
    .filter(({ gate }) => gate === 'baseline')
    .map((one) => {
    const problem = one.check === 'baseline'
        ? (0,profile/* profileProblem */.d)(one, release, nowMs)
        : 'its evidence is of the kind baseline, which is no verdict';
    return problem === undefined ? undefined : `${one.check}: ${problem}`;
})
    .filter((problem) => problem !== undefined);

// EXTERNAL MODULE: ./lib/evidence/decision.js
var evidence_decision = __webpack_require__(51795);
// EXTERNAL MODULE: ./lib/decision/confidence.js
var decision_confidence = __webpack_require__(73228);
// EXTERNAL MODULE: ./lib/decision/dimensions.js
var decision_dimensions = __webpack_require__(55045);
// EXTERNAL MODULE: ./lib/decision/policy.js
var decision_policy = __webpack_require__(7686);
;// CONCATENATED MODULE: ./lib/decision/reasons.js
const severity = { fail: 3, error: 2, inconclusive: 1, pass: 0 };
/** The one thing that decided: the worst verdict, then the heaviest dimension, then the least confidence, then the name. */
function decidingOf(standing) {
    const { outcome, dimensions, evidence, problems, confidence, threshold } = standing;
    if (outcome === 'hold' && problems[0] !== undefined)
        return named('decide-promote', 'evidence', problems[0]);
    const undecided = evidence.find(({ check, verdict }) => verdict !== 'pass' &&
        dimensions.every((one) => one.check !== check || one.verdict === 'pass'));
    const worst = [...dimensions].sort((a, b) => severity[b.verdict] - severity[a.verdict] ||
        b.weight - a.weight ||
        a.confidence - b.confidence ||
        (a.measurement < b.measurement ? -1 : 1))[0];
    if (worst === undefined || (worst.verdict === 'pass' && undecided !== undefined))
        return undecided === undefined
            ? null
            : named(undecided.check, undecided.verdict, undecided.reasons[0] ?? 'no reason given');
    if (worst.verdict === 'pass' && outcome === 'hold')
        return {
            ...named('decide-promote', 'confidence', `confidence ${confidence} is below ${threshold}`),
            value: confidence,
            limit: threshold,
            unit: '1',
        };
    return {
        check: worst.check,
        measurement: worst.measurement,
        value: worst.canary,
        limit: worst.limit,
        unit: worst.unit,
        baseline: worst.baseline,
        reason: worst.reason,
    };
}
const named = (check, measurement, reason) => ({
    check,
    measurement,
    value: null,
    limit: null,
    unit: '',
    baseline: null,
    reason,
});
const mostReasons = 12;
function reasonsOf(standing) {
    const { outcome, problems, confidence, threshold } = standing;
    const said = standing.evidence.flatMap((one) => saidOf(one, standing.dimensions));
    const low = outcome === 'hold' && confidence < threshold
        ? [`confidence ${confidence} is below the ${threshold} that this exposure needs`]
        : [];
    // What failed is read first; that a check was then not made is told after it.
    return outcome === 'rollback' ? [...said, ...problems] : [...problems, ...said, ...low];
}
/** Of a gate that passed: what the policy, or the verdict of a measurement, says against it all the same. */
function saidOf({ check, verdict, reasons }, dimensions) {
    if (verdict === 'pass')
        return dimensions
            .filter((one) => one.check === check && one.verdict !== 'pass')
            .map((one) => `${check} (${one.verdict}): ${one.measurement}: ${one.reason}`);
    const left = reasons.length - mostReasons;
    return [
        ...reasons.slice(0, mostReasons).map((reason) => `${check} (${verdict}): ${reason}`),
        ...(left > 0 ? [`${check} (${verdict}): and ${left} more reasons in its evidence`] : []),
    ];
}

;// CONCATENATED MODULE: ./lib/decision/decide.js






/**
 * The decision, purely: rollback when anything critical failed, hold when anything is missing, inconclusive or in error or confidence is
 * too low, promote otherwise. The order of the evidence does not matter.
 */
function decide(input) {
    const { policy, release, subject } = input;
    const evidence = [...input.evidence].sort((a, b) => (a.check < b.check ? -1 : 1));
    const dimensions = (0,decision_dimensions/* dimensionsOf */.VM)(evidence, policy);
    const problems = [...input.problems, ...unmeasured(dimensions, evidence, policy)];
    const confidence = (0,decision_confidence/* rounded */.W)((0,decision_dimensions/* weightedMean */.hY)(dimensions));
    // What users really got, not what was asked for: 25 % is not 1 % because 1 % was asked.
    const threshold = (0,decision_policy/* thresholdFor */.De)(policy, release.achievedPercent);
    const outcome = outcomeOf({ dimensions, evidence, problems, enough: confidence >= threshold });
    const evidenceHashes = Object.fromEntries(evidence.map((one) => [one.check, (0,canonical.hashOf)(one)]));
    const carried = evidence.filter((one) => one.carried !== undefined);
    const chaos = evidence
        .map(({ facts }) => facts.scenarioSha256)
        .filter((hash) => hash !== undefined);
    const policySha256 = (0,canonical.hashOf)(policy);
    const standing = { outcome, dimensions, evidence, problems, confidence, threshold };
    return {
        schema: evidence_decision/* decisionSchema */.O,
        decisionId: (0,canonical.hashOf)({ release, evidence: evidenceHashes, policySha256, problems }),
        time: input.time,
        release,
        subject,
        decision: outcome,
        confidence,
        threshold,
        deciding: decidingOf(standing),
        dimensions,
        reasons: reasonsOf(standing),
        stages: stagesOf(input, outcome),
        evidence: evidenceHashes,
        ...(carried.length === 0
            ? {}
            : { carried: Object.fromEntries(carried.map((one) => [one.check, one.carried])) }),
        policySha256,
        ...(input.policyRecord === undefined ? {} : { policy: input.policyRecord }),
        ...((input.policyNotes ?? []).length === 0 ? {} : { policyNotes: input.policyNotes }),
        chaosScenarioSha256: chaos.length === 0 ? null : chaos.length === 1 ? (chaos[0] ?? null) : (0,canonical.hashOf)(chaos),
        root: input.root,
        runUrl: input.runUrl,
    };
}
/** What came before, and this; a decision of an earlier version knows only itself. */
function stagesOf({ previous, release, evidence, time }, decision) {
    const stage = (of, about) => ({
        stage: of.stage,
        exposurePercent: of.exposurePercent,
        achievedPercent: of.achievedPercent,
        ...about,
    });
    const starts = evidence.map(({ window }) => window.start).sort();
    return [
        ...(previous === undefined
            ? []
            : (previous.stages ?? [
                stage(previous.release, {
                    decision: previous.decision,
                    from: null,
                    to: previous.time,
                }),
            ])),
        stage(release, { decision, from: starts[0] ?? null, to: time }),
    ];
}
/** What was asked to be measured and was not; a threshold of 0 does not stand for a measurement either. */
function unmeasured(dimensions, evidence, policy) {
    const judged = evidence.filter(({ gate }) => gate !== 'deploy').map(({ check }) => check);
    const withData = dimensions.filter(({ n }) => n > 0);
    return [
        ...policy.named
            .filter((name) => !dimensions.some(({ dimension }) => dimension === name))
            .map((name) => `${name}: the policy names this dimension and no check measured it`),
        ...(dimensions.some(({ check }) => judged.includes(check))
            ? []
            : ['no gate measured anything: that the canary was deployed says nothing about it']),
        ...(withData.length > 0 && withData.every(({ weight }) => weight === 0)
            ? ['the policy gives no weight to any dimension that has data']
            : []),
    ];
}
/** One fold for measurements and evidence alike; a gate that failed without saying in which dimension failed in a critical one. */
function outcomeOf({ dimensions, evidence, problems, enough, }) {
    const failed = dimensions.filter(({ verdict }) => verdict === 'fail');
    const unexplained = evidence.filter(({ check, verdict }) => verdict === 'fail' && !failed.some((one) => one.check === check));
    if (failed.some(({ critical }) => critical) || unexplained.length > 0)
        return 'rollback';
    const verdicts = [...dimensions, ...evidence].map(({ verdict }) => verdict);
    return problems.length > 0 || !enough || verdicts.some((verdict) => verdict !== 'pass')
        ? 'hold'
        : 'promote';
}

// EXTERNAL MODULE: ./lib/decision/decided-policy.js
var decided_policy = __webpack_require__(57613);
// EXTERNAL MODULE: ./lib/evidence/bundle.js
var bundle = __webpack_require__(91577);
// EXTERNAL MODULE: ./lib/evidence/state.js + 1 modules
var state = __webpack_require__(98704);
// EXTERNAL MODULE: ./lib/report/numbers.js
var numbers = __webpack_require__(68844);
// EXTERNAL MODULE: ./lib/report/words.js
var words = __webpack_require__(58191);
;// CONCATENATED MODULE: ./lib/report/stages.js


const states = {
    promote: 'passed',
    rollback: 'rolled-back',
    hold: 'held',
};
/** The exposure after this one, as the workflow plans it; undefined where it says nothing, or this was the last. */
const nextPercent = ({ decision: { release }, about: { planned }, }) => [...planned].sort((a, b) => a - b).find((percent) => percent > release.exposurePercent);
/** All stages: those that were decided, and those that are still planned. */
function ladderOf(content) {
    const { decision, about } = content;
    const done = (decision.stages ?? []).map(({ exposurePercent, achievedPercent, decision: outcome, from, to }) => ({
        exposure: exposureText(achievedPercent, exposurePercent),
        state: states[outcome],
        took: from === null ? '' : (0,words/* duration */.p0)(Date.parse(to) - Date.parse(from)),
    }));
    const ahead = [...about.planned]
        .sort((a, b) => a - b)
        .filter((percent) => percent > decision.release.exposurePercent)
        .map((percent) => ({ exposure: (0,numbers/* amount */.vj)(percent, 'percent'), state: 'ahead', took: '' }));
    return [...done, ...ahead];
}
/** What was reached, and what was asked where the cluster gave something else. */
function exposureText(achieved, asked) {
    const [reached, wanted] = [(0,numbers/* amount */.vj)(achieved, 'percent'), (0,numbers/* amount */.vj)(asked, 'percent')];
    // Nobody was exposed: then the stage is known by what was asked of it.
    if (achieved === 0)
        return wanted;
    return reached === wanted ? reached : `${reached} (${wanted} asked)`;
}
/** When users were first on the canary in this stage: deploy-canary is done when its share was read back. */
const exposedAt = (evidence) => evidence.find(({ gate, verdict }) => gate === 'deploy' && verdict === 'pass')?.window.end;
const withdrawnAt = (evidence) => evidence
    .map(({ facts }) => facts.withdrawal)
    .filter((one) => one?.done === true)
    .map((one) => one?.at ?? '')
    .sort()
    .at(-1);
/** Where users are: only what is done is said as done. */
function usersOf({ decision, evidence }, { canary, stable }) {
    const { release, time } = decision;
    const share = (0,numbers/* amount */.vj)(release.achievedPercent, 'percent');
    if (decision.decision === 'promote')
        return {
            state: 'on-canary',
            said: `${share} of the work is on ${canary}.`,
            met: '',
            next: 'The run and the pull request say what becomes of it.',
        };
    const at = withdrawnAt(evidence);
    if (at !== undefined) {
        const since = exposedAt(evidence);
        const met = since === undefined || release.stage > 1
            ? ''
            : `They met ${canary} for ${(0,words/* duration */.p0)(Date.parse(at) - Date.parse(since))}.`;
        return {
            state: 'back',
            said: `Users are back on ${stable} since ${(0,words/* clock */.pm)(at, time)}.`,
            met,
            next: 'The canary is still there for a look; the rollback removes it.',
        };
    }
    if (release.achievedPercent === 0)
        return {
            state: 'never',
            said: `No user met ${canary}.`,
            met: '',
            next: 'The rollback removes what is left of it.',
        };
    return {
        state: 'going-back',
        said: `${share} of the work is on ${canary} until the rollback of this workflow takes it back.`,
        met: '',
        next: 'The run and the pull request say when users are back.',
    };
}

;// CONCATENATED MODULE: ./lib/report/charts.js



/** A chart for each row that has points, in the rows' order. */
function chartsOf(content, rows, versions) {
    return rows.flatMap((row) => {
        const [check = '', name = ''] = row.id.split('/');
        const found = content.evidence.find((one) => one.check === check);
        const m = found?.measurements.find((one) => one.name === name);
        return found === undefined || m?.series === undefined
            ? []
            : chartOf(content, found, { ...m, series: m.series }, row, versions);
    });
}
function chartOf({ decision, evidence }, { window }, m, row, versions) {
    const { series } = m;
    const points = series.canary.filter((value) => value !== null);
    if (points.length === 0)
        return [];
    const fromMs = Date.parse(series.from ?? window.start);
    const at = (time) => (Date.parse(time) - fromMs) / 1000;
    const last = series.t.at(-1) ?? 0;
    return [
        {
            id: row.id,
            title: row.title,
            unit: m.unit,
            verdict: row.verdict,
            t: series.t,
            canary: series.canary,
            stable: series.baseline,
            limit: m.limit,
            marks: marksOf(evidence, decision.release.achievedPercent, decision.time, at, last),
            faults: faultsOf(evidence, at, last),
            said: charts_saidOf(m, row, versions, points),
        },
    ];
}
/** Only what happened in the window, or so near to it that it can be drawn to scale. */
const near = (seconds, last) => seconds >= -0.35 * last && seconds <= 1.35 * last;
function marksOf(evidence, percent, decidedAt, at, last) {
    const [exposed, withdrawn] = [exposedAt(evidence), withdrawnAt(evidence)];
    const marks = [
        exposed === undefined ? undefined : exposedMark(at(exposed), last, (0,numbers/* amount */.vj)(percent, 'percent')),
        withdrawn === undefined
            ? undefined
            : { at: at(withdrawn), kind: 'withdrawn', label: 'stopped' },
        { at: at(decidedAt), kind: 'decided', label: 'decided' },
    ];
    return marks.filter((mark) => mark !== undefined).filter((mark) => near(mark.at, last));
}
/** Users were there before the first tick; where that is too long ago for the scale, the edge says how long. */
const exposedMark = (seconds, last, share) => near(seconds, last)
    ? { at: seconds, kind: 'exposed', label: `${share} exposed` }
    : { at: 0, kind: 'exposed', label: `${share} exposed ${(0,words/* duration */.p0)(-1000 * seconds)} before` };
const faultsOf = (evidence, at, last) => evidence
    .flatMap(({ facts: { fault } }) => (fault === undefined ? [] : [fault]))
    .map(({ experiment, from, to }) => ({
    from: at(from),
    to: at(to),
    label: experiment.replace(/-/g, ' '),
}))
    .filter(({ from, to }) => to > 0 && from < last);
function charts_saidOf({ unit, limit, series }, { title, canary, stable }, versions, points) {
    const range = (values) => values.length === 0
        ? 'no data'
        : `${(0,numbers/* amount */.vj)(Math.min(...values), unit)} to ${(0,numbers/* amount */.vj)(Math.max(...values), unit)}`;
    const known = series.baseline.filter((value) => value !== null);
    return [
        `${(0,words/* capital */.Nx)(title)} over ${(0,numbers/* amount */.vj)(series.t.at(-1) ?? 0, 's')}`,
        `${versions.canary}: ${canary.value} in all, ${range(points)} in ${points.length} of ${series.t.length} ticks`,
        ...(known.length === 0 ? [] : [`${versions.stable}: ${stable.value} in all, ${range(known)}`]),
        ...(limit === null ? [] : [`allowed: ${(0,numbers/* amount */.vj)(limit, unit)}`]),
    ].join('; ');
}

// EXTERNAL MODULE: ./lib/report/content.js
var report_content = __webpack_require__(97007);
// EXTERNAL MODULE: ./lib/report/redact.js
var redact = __webpack_require__(26749);
// EXTERNAL MODULE: ./lib/report/rows.js
var report_rows = __webpack_require__(69965);
;// CONCATENATED MODULE: ./lib/report/headline.js





const icons = { promote: '🟢', hold: '🟡', rollback: '🔴' };
/** Who stopped or goes on, at which share reached, because of what. */
function headlineOf(about) {
    const { decision } = about.content;
    const { release } = decision;
    const name = [release.workload, plainVersion(about.versions)].filter((w) => w !== '').join(' ');
    const reached = (0,numbers/* amount */.vj)(release.achievedPercent, 'percent');
    const icon = icons[decision.decision];
    if (decision.decision === 'promote')
        return { icon, ...nothingMore, ...passed(about, name, reached) };
    const because = becauseOf(about);
    const where = release.achievedPercent > 0 ? `stopped at ${reached}` : 'stopped before it met any user';
    return {
        icon,
        title: `${name} ${where}${because.few === '' ? '' : `: ${because.few}`}`,
        lead: because.lead,
        compared: because.compared ?? '',
        certainty: because.certainty ?? '',
        figure: because.figure,
    };
}
const nothingMore = { compared: '', certainty: '', figure: undefined };
/** Where the image does not say it, "shop" alone is said. */
const plainVersion = ({ canary }) => canary === 'the new version' ? '' : canary.replace(/ \(new\)$/, '');
function passed({ content: { decision }, rows, nextPercent }, name, reached) {
    const on = nextPercent !== undefined
        ? `going on to ${(0,numbers/* amount */.vj)(nextPercent, 'percent')}`
        : decision.release.achievedPercent >= 99.9
            ? 'becoming the stable version'
            : 'going on';
    const measured = rows.length;
    return {
        title: `${name}: ${reached} passed, ${on}`,
        lead: `Nothing is relevantly worse than in the stable version: ${measured} ${measured === 1 ? 'check' : 'checks'} passed.`,
    };
}
function becauseOf(about) {
    const { content, lastLine } = about;
    const { decision } = content;
    const { deciding } = decision;
    const measurement = (0,report_content/* decidingMeasurement */.CT)(content);
    if (deciding === null)
        return { few: '', lead: 'Nothing was measured.' };
    if (deciding.check === 'decide-promote')
        return undecided(decision);
    const waited = content.evidence.find(({ check }) => check === deciding.check);
    if (waited?.facts.lastWords !== undefined)
        return crashed((0,words/* capital */.Nx)((0,redact.redact)(deciding.reason)), lastLine);
    if (measurement === undefined)
        return {
            few: `${deciding.check} ${deciding.measurement === 'error' ? 'could not judge' : 'has no clear answer'}`,
            lead: sentence((0,redact.redact)(deciding.reason)),
        };
    const found = silence(waited, measurement);
    if (found !== undefined)
        return saidBySource(found);
    return ofMeasurement(about, measurement);
}
const sentence = (text) => /[.!?]$/.test(text) ? (0,words/* capital */.Nx)(text) : `${(0,words/* capital */.Nx)(text)}.`;
/** The panic is what a person looks for; without leave to show log lines it is told where it stands. */
const crashed = (reason, lastLine) => ({
    few: lastLine === undefined ? 'its container crashes' : (0,words/* cut */.Jj)(lastLine, 140),
    lead: `${sentence(reason)}${lastLine === undefined ? ' What it said last stands in the report (artifacts of the run) and in the log of the step.' : ''}`,
});
function undecided({ deciding, confidence, threshold, reasons }) {
    if (deciding?.measurement === 'confidence')
        return {
            few: 'not sure enough',
            lead: `Confidence ${confidence.toFixed(2)}, at this share it takes ${threshold.toFixed(2)}.`,
        };
    const more = reasons.length - 1;
    return {
        few: 'evidence is missing or does not fit',
        lead: `${sentence((0,redact.redact)(deciding?.reason ?? ''))}${more > 0 ? ` ${more} more below.` : ''}`,
    };
}
/** A canary whose numbers are not there: what its pods answered is the headline, not that there are none. */
function silence(evidence, { canary }) {
    if (canary !== null)
        return undefined;
    return evidence?.facts.found?.find(({ arm, check }) => arm === 'canary' && check === null);
}
const saidBySource = ({ text, ticks, of }) => ({
    few: (0,words/* cut */.Jj)(`${(0,redact.redact)(text)} in ${ticks} of ${of} ticks`, 140),
    lead: `The new version gives no numbers, while the stable version does: ${(0,redact.redact)(text)} in ${ticks} of ${of} ticks.`,
});
function ofMeasurement({ content, versions, rows }, found) {
    const when = comparedWhen(found, content.decision.release.achievedPercent);
    const row = rows.find(({ id }) => id.endsWith(`/${found.name}`));
    const m = row === undefined ? found : { ...found, verdict: row.verdict };
    const title = (0,words/* titleOf */.Gg)(m.name);
    const value = (0,numbers/* amount */.vj)(m.canary, m.unit);
    if (m.verdict === 'inconclusive')
        return headline_open(title, m);
    if ((0,words/* isTold */.Wc)(m))
        return {
            few: `${title}: ${(0,words/* cut */.Jj)(firstPart((0,redact.redact)(m.reason)), 100)}`,
            lead: sentence((0,redact.redact)(m.reason)),
        };
    const change = m.unit === 'percent' ? '' : (0,numbers/* difference */.iv)(m.canary, m.baseline);
    const certainty = m.odds === undefined ? {} : { certainty: (0,numbers/* oddsText */.gx)(m.odds) };
    const figure = { value, of: title };
    if (m.counts !== undefined) {
        const { canary, stable } = m.counts;
        const [things, bad] = (0,words/* eventsOf */.XL)(m.name);
        return {
            few: `${title} ${value}`,
            lead: `${(0,numbers/* countsText */.WN)(canary)} ${things} ${things === 'requests' ? 'to' : 'of'} ${versions.canary} ${bad} (${value}).`,
            compared: compared(m, versions, when, stable === null ? '' : (0,numbers/* countsText */.WN)(stable)),
            figure,
            ...certainty,
        };
    }
    return {
        few: `${title} ${change === '' ? value : change}`,
        lead: `${(0,words/* capital */.Nx)(title)} of ${versions.canary}: ${value}${change === '' ? '' : ` (${change})`}.`,
        compared: compared(m, versions, when, ''),
        figure,
        ...certainty,
    };
}
/** With everybody on the canary there is no stable version beside it. */
function comparedWhen({ limitFrom }, achievedPercent) {
    if (limitFrom === 'history')
        return 'at this time on earlier days';
    return limitFrom === 'before-release' || achievedPercent >= 99.9
        ? 'before the release'
        : 'in the same time';
}
/** The point; which pod and what it said is the lead's. */
const firstPart = (reason) => reason.split(/[,;:] /)[0] ?? reason;
function compared(m, versions, when, counts) {
    const value = (0,numbers/* amount */.vj)(m.baseline, m.unit);
    const stable = m.baseline === null
        ? ''
        : `${(0,words/* capital */.Nx)(versions.stable)} ${when}: ${counts === '' ? value : `${counts} (${value})`}. `;
    return `${stable}${m.limit === null ? '' : `Allowed: ${(0,numbers/* amount */.vj)(m.limit, m.unit)}.`}`.trim();
}
function headline_open(title, m) {
    if (m.contradictedBy !== undefined)
        return {
            few: 'a contradiction',
            lead: `${(0,words/* capital */.Nx)(title)} shows harm while ${m.contradictedBy.map(words/* titleOf */.Gg).join(', ')} got better: that needs an explanation before it may pass.`,
        };
    if (m.lacks !== undefined)
        return {
            few: 'not enough data',
            lead: `${(0,words/* capital */.Nx)(title)}: ${(0,report_rows/* lackText */.V$)(m.name, m.lacks)} that a verdict needs.`,
        };
    return {
        few: m.canary === null ? 'not enough data' : 'no clear answer',
        lead: sentence(`${title}: ${(0,redact.redact)(m.reason)}`),
    };
}

;// CONCATENATED MODULE: ./lib/report/build.js







/** The one model that every rendering of a decision is made of. `logLines` = whether what a container said may be the headline. */
function modelOf(content, logLines) {
    const { decision, evidence, about, image, cause } = content;
    const all = (0,report_rows/* rowsOf */.RO)(content);
    const shown = shownFirst(content, all);
    const passed = all.filter((row) => !shown.includes(row));
    const stableImage = evidence
        .map(({ facts }) => facts.stableImage)
        .find((one) => one !== undefined);
    const versions = (0,words/* versionsOf */.x4)(image, stableImage ?? '');
    const lastWords = lastWordsOf(evidence);
    const lastLine = logLines ? lastWords?.line : undefined;
    const charts = chartsOf(content, [...shown, ...passed], versions);
    const headline = headlineOf({
        ...{ content, versions, rows: all, lastLine },
        nextPercent: nextPercent(content),
    });
    return {
        ...headline,
        outcome: decision.decision,
        marker: (0,report_content/* markerOf */.we)(decision.release, about.environment),
        environment: about.environment,
        users: usersOf(content, versions),
        versions,
        stages: ladderOf(content),
        rows: shown,
        passed,
        problems: problemsOf(content, all),
        warnings: [
            ...(decision.policyNotes ?? []).map(redact.redact),
            ...evidence.flatMap(({ check, warnings }) => warnings.map((warning) => (0,redact.redact)(`${check}: ${warning}`))),
        ],
        reasons: decision.reasons.map(redact.redact),
        chart: charts.find(({ id }) => id === all[0]?.id) ?? charts[0],
        charts,
        gates: gatesOf(evidence),
        lastWords: lastWords === undefined ? undefined : { pod: lastWords.pod, lines: lastWords.lines },
        cause,
        confidence: `${decision.confidence.toFixed(2)} of at least ${decision.threshold.toFixed(2)}`,
        fallbackCommand: (0,report_content/* fallbackCommand */.EN)(content),
        links: linksOf(content),
        time: decision.time,
        image,
        commit: about.commit,
        release: decision.release.id,
        decisionId: decision.decisionId,
        policySha256: decision.policySha256,
        root: decision.root,
        schema: decision.schema,
    };
}
/** What did not pass; where everything did, what the confidence is made of. */
function shownFirst({ decision }, all) {
    const open = all.filter(({ verdict }) => verdict !== 'pass');
    if (open.length > 0 || decision.decision !== 'promote')
        return open;
    const weighed = new Set(decision.dimensions
        .filter(({ weight, n }) => weight > 0 && n > 0)
        .map(({ check, measurement }) => `${check}/${measurement}`));
    return all.filter(({ id }) => weighed.has(id));
}
/** Gates that have no row to show for what they say, and what speaks against the evidence itself. */
function problemsOf({ decision, evidence }, rows) {
    const told = new Set(rows.filter(({ verdict }) => verdict !== 'pass').map(({ id }) => id.split('/')[0]));
    const mute = evidence.filter(({ check, verdict }) => verdict !== 'pass' && !told.has(check));
    const before = decision.deciding?.check === 'decide-promote' ? decision.reasons.slice(0, 6) : [];
    return [
        ...new Set([
            ...before,
            ...mute.flatMap(({ check, reasons }) => reasons.slice(0, 4).map((one) => `${check}: ${one}`)),
        ]),
    ].map(redact.redact);
}
/** The line that says why: a panic or fatal error before anything else. */
const tells = /panic:|fatal|error|exception|cannot|failed/i;
function lastWordsOf(evidence) {
    const found = evidence.map(({ facts }) => facts.lastWords).find((one) => one !== undefined);
    if (found === undefined)
        return undefined;
    const lines = found.lines.map(redact.redact);
    const line = lines.find((one) => /^panic:/.test(one)) ??
        lines.find((one) => tells.test(one)) ??
        lines.at(-1);
    return { pod: found.pod ?? '', lines, line: line ?? '' };
}
function gatesOf(evidence) {
    return [...evidence]
        .sort((a, b) => (a.window.start < b.window.start ? -1 : 1))
        .map(({ check, verdict, window, reasons, observation, parameters, sources }) => ({
        check,
        verdict,
        time: `${window.start.slice(11, 19)} – ${window.end.slice(11, 19)}`,
        reasons: reasons.map(redact.redact),
        observation: observation?.sha256 ?? '',
        asked: Object.entries(parameters)
            .filter(([key, value]) => key !== 'profile' && JSON.stringify(value).length < 200)
            .map(([key, value]) => `${key}=${JSON.stringify(value)}`)
            .join(' '),
        sources: sources
            .map(({ kind, endpoint, version }) => `${kind} ${endpoint} ${version}`)
            .join(', '),
    }));
}
function linksOf({ about }) {
    const { runUrl, repositoryUrl, commit, pullRequest, rollbackUrl } = about;
    return {
        run: runUrl,
        artifacts: /\/actions\/runs\/\d+$/.test(runUrl) ? `${runUrl}#artifacts` : '',
        commit: repositoryUrl === '' || commit === '' ? '' : `${repositoryUrl}/commit/${commit}`,
        pullRequest: repositoryUrl === '' || pullRequest === null ? '' : `${repositoryUrl}/pull/${pullRequest}`,
        rollback: rollbackUrl,
    };
}

// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(72527);
;// CONCATENATED MODULE: ./lib/report/mermaid.js

/** Orange and blue are told apart by every eye, and each of the three has a contrast of 3 and more on GitHub's white and on its grey. */
const colours = { canary: '#d9641e', stable: '#3d8bd9', limit: '#8c8c8c' };
const squares = { canary: '🟧', stable: '🟦', limit: '⬜' };
/** More labels than this do not fit on a phone. */
const mostTicks = 8;
/** The deciding number as Mermaid, with its lines named under it. It knows no gaps: only ticks with data are on the axis, so that no point is invented. */
function renderMermaid(chart, versions) {
    if (chart === undefined)
        return '';
    const measured = chart.t
        .map((t, i) => ({ t, canary: chart.canary[i] ?? null, stable: chart.stable[i] ?? null }))
        .filter((one) => one.canary !== null);
    const ticks = fewer(measured);
    if (ticks.length < 2)
        return '';
    const withStable = ticks.every(({ stable }) => stable !== null);
    const highest = Math.max(...ticks.flatMap(({ canary, stable }) => [canary, stable ?? 0]), 1e-9);
    const limit = chart.limit !== null && chart.limit <= 4 * highest ? chart.limit : null;
    const top = Math.max(highest, limit ?? 0) * 1.08;
    const line = (values) => `  line [${values.map((value) => plain(value ?? 0)).join(', ')}]`;
    return [
        '```mermaid',
        '---',
        'config:',
        '  themeVariables:',
        '    xyChart:',
        `      plotColorPalette: "${[colours.canary, ...(withStable ? [colours.stable] : []), ...(limit === null ? [] : [colours.limit])].join(', ')}"`,
        '---',
        'xychart-beta',
        `  title "${`${chart.title}, ${unitText(chart.unit)}`.replace(/[^\w ,%-]/g, ' ')}"`,
        `  x-axis "seconds" [${distinct(ticks.map(({ t }) => t)).join(', ')}]`,
        `  y-axis 0 --> ${plain(chart.unit === 'percent' && highest <= 100 ? Math.min(100, Math.max(top, 1)) : top)}`,
        line(ticks.map(({ canary }) => canary)),
        ...(withStable ? [line(ticks.map(({ stable }) => stable))] : []),
        ...(limit === null ? [] : [line(ticks.map(() => limit))]),
        '```',
        '',
        legend(chart, versions, {
            withStable,
            limit,
            empty: chart.t.length - measured.length,
            each: Math.ceil(measured.length / mostTicks),
        }),
    ].join('\n');
}
/** The worst of each part of the window: a measured tick, never a mean of several. */
function fewer(ticks) {
    const size = Math.ceil(ticks.length / mostTicks);
    return Array.from({ length: Math.ceil(ticks.length / Math.max(1, size)) }, (_, i) => ticks
        .slice(i * size, (i + 1) * size)
        .reduce((worst, one) => (one.canary > worst.canary ? one : worst)));
}
/** Two categories of one name would be one. */
function distinct(times) {
    const whole = times.map((t) => t.toFixed(0));
    return new Set(whole).size === times.length ? whole : times.map((t) => t.toFixed(1));
}
const unitText = (unit) => unit === 'percent' ? '%' : unit === 'count' || unit === '1' ? 'number' : unit;
const plain = (value) => String(Number(value.toPrecision(4)));
function legend(chart, versions, { withStable, limit, empty, each, }) {
    const names = [
        `${squares.canary} ${versions.canary}`,
        ...(withStable ? [`${squares.stable} ${versions.stable}`] : []),
        ...(limit === null
            ? chart.limit === null
                ? []
                : [`allowed ${(0,numbers/* amount */.vj)(chart.limit, chart.unit)}, far above`]
            : [`${squares.limit} allowed ${(0,numbers/* amount */.vj)(limit, chart.unit)}`]),
        ...(each > 1 ? [`the worst of every ${each} ticks`] : []),
        ...(empty === 0 ? [] : [`${empty} of ${chart.t.length} ticks had no data`]),
    ];
    return names.join(' · ');
}

// EXTERNAL MODULE: ./lib/report/now.js
var now = __webpack_require__(30690);
;// CONCATENATED MODULE: ./lib/report/comment.js






const limitCharacters = 60_000;
const signs = { pass: '✅', fail: '🔴', inconclusive: '⚪', error: '⚠️' };
/** The comment and the job summary: what happened, to whom, the numbers, what now. Capped on block boundaries. */
function renderComment(model, { logLines }) {
    const blocks = [
        (0,now/* nowSection */.kQ)(model),
        lead(model),
        ladder(model.stages),
        table(model),
        model.cause?.markdown ?? '',
        model.problems.map((one) => `- ${(0,report_escape/* markdown */.wD)(one.slice(0, 400))}`).join('\n'),
        comment_passed(model),
        model.warnings.map((one) => `- ⚠️ ${(0,report_escape/* markdown */.wD)(one.slice(0, 400))}`).join('\n'),
        lastWords(model, logLines),
        mermaid(model),
        links(model),
        details('If users are not back: one command', fallback(model)),
        details('How sure is this, and how to check it', sure(model)),
        details('Every gate and every reason', everything(model)),
    ].filter((block) => block !== '');
    return capped(blocks, model.links.run);
}
function capped(blocks, runUrl) {
    const kept = [];
    let size = 0;
    for (const block of blocks) {
        if (size + block.length > limitCharacters) {
            kept.push(`*Shortened; the whole report is in the artifacts of the ${(0,report_escape/* link */.nf)('run', runUrl)}.*`);
            break;
        }
        kept.push(block);
        size += block.length + 2;
    }
    return `${kept.join('\n\n')}\n`;
}
function lead({ lead: said, compared }) {
    return `**${(0,report_escape/* markdown */.wD)(said)}**${compared === '' ? '' : ` ${(0,report_escape/* markdown */.wD)(compared)}`}`;
}
const stageSigns = { passed: '✅', 'rolled-back': '🔴', held: '🟡', ahead: '–' };
const stageText = ({ state, took }) => {
    const after = state === 'passed' || took === '' ? took : `after ${took}`;
    return [stageSigns[state], after].filter((part) => part !== '').join(' ');
};
/** So many columns fit on a phone; more stages are a line of text. */
const mostColumns = 4;
function ladder(stages) {
    if (stages.length < 2)
        return '';
    if (stages.length > mostColumns)
        return stages.map((stage) => `${(0,report_escape/* markdown */.wD)(stage.exposure)} ${stageText(stage)}`).join(' → ');
    return [
        `| ${stages.map(({ exposure }) => cell(exposure)).join(' | ')} |`,
        `|${stages.map(() => ':-:').join('|')}|`,
        `| ${stages.map(stageText).join(' | ')} |`,
    ].join('\n');
}
/** A number does not part from its unit at the end of a line. */
const cell = (text) => (0,report_escape/* markdown */.wD)(text).replace(/(?<=\d) (?=%|ms|s\b|[KMG]iB|of )/g, '&nbsp;');
const counted = ({ value, counts }, strong = false) => {
    const said = strong ? `**${cell(value)}**` : cell(value);
    return counts === '' ? said : `${said}<br>${cell(counts)}`;
};
/** Three columns, since a fourth does not fit on a phone: what is allowed stands under the check's name. */
function table({ rows, versions }) {
    if (rows.length === 0)
        return '';
    const withStable = rows.some(({ stable }) => stable.value !== '–');
    const line = (check, canary, stable) => `| ${[check, canary, ...(withStable ? [stable] : [])].join(' | ')} |`;
    return [
        line('check', head('new', versions.canary), head('stable', versions.stable)),
        `|---|--:|${withStable ? '--:|' : ''}`,
        ...rows.map((row) => line(check(row), canaryCell(row), counted(row.stable))),
    ].join('\n');
}
/** Digests and addresses have no place where a line could end; a cell of a table needs one. */
const breakable = (text, most = 14) => (text.match(new RegExp(`\\S{1,${most}}|\\s+`, 'g')) ?? [])
    .map((part, i, all) => `${i > 0 && /\S$/.test(all[i - 1] ?? '') && /^\S/.test(part) ? '&#8203;' : ''}${(0,report_escape/* markdown */.wD)(part)}`)
    .join('');
/** `new 2.0`; where the images do not tell the versions apart, the arm alone. */
const head = (arm, version) => version.startsWith('the ')
    ? arm
    : `${arm} ${breakable((0,words/* cut */.Jj)(version.replace(/ \(new\)$/, ''), 16), 8)}`;
function check({ verdict, title, note, allowed }) {
    const name = verdict === 'fail' ? `**${breakable(title)}**` : breakable(title);
    const under = [
        ...(allowed === '–' ? [] : [cell(`allowed ${allowed}`)]),
        ...(note === '' ? [] : [breakable(note)]),
    ];
    return `${signs[verdict]} ${name}${under.map((one) => `<br><sub>${one}</sub>`).join('')}`;
}
function canaryCell(row) {
    const said = counted(row.canary, row.verdict === 'fail' && row.canary.value !== '–');
    return row.change === '' ? said : `${said}<br>${cell(row.change)}`;
}
function comment_passed({ passed: rows }) {
    if (rows.length === 0)
        return '';
    return `<details><summary>✅ ${rows.length} passed</summary>\n\n${rows.map((row) => (0,report_escape/* markdown */.wD)((0,report_rows/* passedText */.qv)(row))).join(' · ')}\n\n</details>`;
}
function lastWords({ lastWords: found, outcome }, shown) {
    if (found === undefined || outcome === 'promote' || !shown)
        return '';
    const lines = found.lines.slice(-8).map((one) => (0,report_escape/* code */.aY)(one.slice(0, 300)));
    return `**Last words of ${(0,report_escape/* markdown */.wD)(found.pod === '' ? 'the container' : found.pod)}**<br>\n${lines.join('<br>\n')}`;
}
const mermaid = ({ chart, outcome, versions }) => outcome === 'promote' ? '' : renderMermaid(chart, versions);
function links({ links: to, commit, image, outcome }) {
    const known = (label, address) => address === '' ? [] : [(0,report_escape/* link */.nf)(label, address)];
    return [
        ...known('report and bundle', to.artifacts),
        ...known('run', to.run),
        ...known(`commit ${commit.slice(0, 12)}`, to.commit),
        ...known(`pull request ${to.pullRequest.split('/').at(-1) ?? ''}`, to.pullRequest),
        ...known(outcome === 'promote' ? 'stop and roll back' : 'roll back to an older revision', to.rollback),
        (0,report_escape/* code */.aY)(image),
    ].join(' · ');
}
const details = (title, body) => body === '' ? '' : `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
const fallback = ({ outcome, fallbackCommand }) => outcome === 'promote' ? '' : (0,report_escape/* code */.aY)(fallbackCommand);
function sure({ certainty, confidence, root, decisionId, schema, time }) {
    const bet = certainty === ''
        ? ''
        : 'A bet of so many to one that the new version is worse: numbers like these come so many times more rarely from a version that is as good as the stable one. However often one looks, a good release is stopped by mistake once in as many as the bet at which it stops.\n\n';
    return `${bet}Confidence ${(0,report_escape/* markdown */.wD)(confidence)} needed at this share. Decided ${(0,report_escape/* markdown */.wD)(time.slice(0, 19).replace('T', ' '))} UTC; decision ${(0,report_escape/* code */.aY)(decisionId.slice(0, 12))}, ${(0,report_escape/* markdown */.wD)(schema)}.\n\nBundle root ${(0,report_escape/* code */.aY)(root)}: ${report_content/* replayProves */.tq}.`;
}
function everything({ gates, reasons }) {
    return [
        ...gates.map(gate),
        ...(reasons.length === 0 ? [] : ['', '**Reasons of the decision**']),
        ...reasons.slice(0, 30).map((one) => `- ${(0,report_escape/* markdown */.wD)(one.slice(0, 600))}`),
    ].join('\n');
}
const gate = ({ check: name, verdict, time, asked, sources, observation }) => `- ${signs[verdict]} **${(0,report_escape/* markdown */.wD)(name)}** ${verdict}, ${(0,report_escape/* markdown */.wD)(time)} UTC, from ${(0,report_escape/* code */.aY)(sources)}, observation ${(0,report_escape/* code */.aY)(observation.slice(0, 12))}, asked: ${(0,report_escape/* code */.aY)(asked)}`;

// EXTERNAL MODULE: ./lib/report/log-line.js
var log_line = __webpack_require__(76027);
;// CONCATENATED MODULE: ./lib/report/chart.js


const wide = {
    width: 880,
    height: 300,
    left: 76,
    right: 150,
    top: 26,
    bottom: 42,
    gridLines: 4,
};
const small = {
    ...{ width: 470, height: 230, left: 70, right: 126 },
    ...{ top: 26, bottom: 42, gridLines: 4 },
};
const phone = {
    ...{ width: 358, height: 230, left: 62, right: 124 },
    ...{ top: 26, bottom: 42, gridLines: 4 },
};
/** The deciding chart, large; both widths, of which the page shows one. */
const renderChart = (chart, versions) => `${draw(chart, versions, wide, 'desk')}${draw(chart, versions, phone, 'phone')}`;
const renderSmallChart = (chart, versions) => `${draw(chart, versions, small, 'desk')}${draw(chart, versions, phone, 'phone')}`;
/** Inline SVG: canary, stable, limit, faults, marks. What was not measured is not drawn. */
function draw(chart, versions, box, name) {
    const scale = scaleOf(chart, box);
    const limit = chart.limit !== null && chart.limit <= scale.top ? chart.limit : null;
    const lines = [
        { kind: 'stable', values: chart.stable, label: versions.stable },
        { kind: 'canary', values: chart.canary, label: versions.canary },
    ];
    const labels = [
        ...lines.flatMap(({ kind, values, label }) => {
            const last = values.findLast((value) => value !== null);
            return last === undefined || last === null
                ? []
                : [{ kind, text: shortLabel(label, box), y: scale.y(last) }];
        }),
        ...(limit === null
            ? []
            : [{ kind: 'limit', text: `allowed ${(0,numbers/* amount */.vj)(limit, chart.unit)}`, y: scale.y(limit) }]),
    ];
    return [
        `<svg class="${name}" viewBox="0 0 ${box.width} ${box.height}" role="img" aria-label="${(0,report_escape/* html */.qy)(chart.said)}">`,
        ...faults(chart, scale, box),
        ...grid(chart, scale, box),
        ...marks(chart, scale, box),
        limit === null
            ? ''
            : `<line class="limit" x1="${box.left}" x2="${box.width - box.right}" y1="${at(scale.y(limit))}" y2="${at(scale.y(limit))}"/>`,
        ...lines.map(({ kind, values }) => path(chart.t, values, scale, kind)),
        ...spread(labels, box).map(({ kind, text, y }) => `<text class="label ${kind}" x="${box.width - box.right + 9}" y="${at(y + 5)}">${(0,report_escape/* html */.qy)(text)}</text>`),
        '</svg>',
    ].join('');
}
const at = (pixels) => pixels.toFixed(1);
const shortLabel = (label, { right }) => {
    const most = Math.floor((right - 12) / 9.8);
    return label.length <= most ? label : `${label.slice(0, most - 1)}…`;
};
function scaleOf(chart, box) {
    const known = [...chart.canary, ...chart.stable].filter((value) => value !== null);
    const highest = Math.max(...known, 0);
    const withLimit = chart.limit !== null && (highest <= 0 || chart.limit <= 4 * highest) ? chart.limit : 0;
    const top = niceTop(Math.max(highest, withLimit, 1e-9), chart.unit, box.gridLines);
    const times = [...chart.t, ...chart.marks.map((mark) => mark.at)];
    const from = Math.min(0, ...times);
    const to = Math.max(...times, from + 1e-9);
    const inner = box.width - box.left - box.right;
    const tall = box.height - box.top - box.bottom;
    return {
        ...{ from, to, top },
        x: (seconds) => box.left + (inner * (seconds - from)) / (to - from),
        y: (value) => box.height - box.bottom - (tall * Math.max(0, value)) / top,
    };
}
/** The next number that people count in; rates end at 100 %. */
function niceTop(highest, unit, parts) {
    if (unit === 'percent' && highest > 50 && highest <= 100)
        return 100;
    const base = unit === 'bytes' ? 1024 ** Math.floor(Math.log(highest) / Math.log(1024)) : 1;
    const step = (highest * 1.05) / base / parts;
    const power = 10 ** Math.floor(Math.log10(step));
    const nice = [1, 2, 2.5, 5, 10].find((one) => one * power >= step) ?? 10;
    return nice * power * parts * base;
}
function grid(chart, { x, y, from, to, top }, box) {
    const right = box.width - box.right;
    const levels = Array.from({ length: box.gridLines + 1 }, (_, i) => (top * i) / box.gridLines);
    const seconds = (to - from) / 2;
    return [
        ...levels.map((value) => `<line class="grid" x1="${box.left}" x2="${right}" y1="${at(y(value))}" y2="${at(y(value))}"/><text class="tick" x="${box.left - 8}" y="${at(y(value) + 4)}" text-anchor="end">${(0,report_escape/* html */.qy)((0,numbers/* amount */.vj)(Number(value.toPrecision(6)), chart.unit))}</text>`),
        ...[from, from + seconds, to].map((time, i) => `<text class="tick" x="${at(x(time))}" y="${box.height - 22}" text-anchor="${['start', 'middle', 'end'][i]}">${(0,report_escape/* html */.qy)(timeText(time))}</text>`),
    ];
}
const timeText = (seconds) => Math.abs(seconds) >= 600
    ? `${(seconds / 60).toFixed(0)} min`
    : `${seconds.toFixed(Math.abs(seconds) < 10 ? 1 : 0).replace(/\.0$/, '')} s`;
const faults = ({ faults: all }, { x, from, to }, box) => all.map((fault) => {
    const [left, right] = [x(Math.max(from, fault.from)), x(Math.min(to, fault.to))];
    return `<rect class="fault" x="${at(left)}" y="${box.top}" width="${at(Math.max(2, right - left))}" height="${box.height - box.top - box.bottom}"/><text class="tick" x="${at(left + 4)}" y="${box.top + 13}">${(0,report_escape/* html */.qy)(fault.label)}</text>`;
});
/** A line for each mark, its label under the axis or above the chart; where both places are taken the line stands without one. */
function marks({ marks: all }, { x }, box) {
    const lanes = [
        { y: box.height - 5, free: Number.NEGATIVE_INFINITY },
        { y: box.top - 10, free: Number.NEGATIVE_INFINITY },
    ];
    return [...all]
        .sort((a, b) => a.at - b.at)
        .map(({ at: seconds, kind, label }) => {
        const place = x(seconds);
        const width = label.length * 7.4;
        const anchor = place - width / 2 < box.left ? 'start' : place + width / 2 > box.width ? 'end' : 'middle';
        const left = place - { start: 0, middle: width / 2, end: width }[anchor];
        const lane = lanes.find(({ free }) => left >= free + 8);
        if (lane !== undefined)
            lane.free = left + width;
        const line = `<line class="mark ${kind}" x1="${at(place)}" x2="${at(place)}" y1="${box.top - 4}" y2="${box.height - box.bottom}"/>`;
        return lane === undefined
            ? line
            : `${line}<text class="tick" x="${at(place)}" y="${lane.y}" text-anchor="${anchor}">${(0,report_escape/* html */.qy)(label)}</text>`;
    });
}
/** Labels at the end of their lines, moved apart where they would cover each other. */
function spread(labels, box) {
    const gap = 17;
    const sorted = [...labels].sort((a, b) => a.y - b.y);
    const lowest = box.height - box.bottom;
    const places = [];
    for (const { y } of sorted)
        places.push(Math.max(y, (places.at(-1) ?? box.top - gap) + gap));
    for (let i = places.length - 1; i >= 0; i--)
        places[i] = Math.min(places[i] ?? 0, i === places.length - 1 ? lowest : (places[i + 1] ?? 0) - gap);
    return sorted.map((label, i) => ({ ...label, y: places[i] ?? label.y }));
}
/** A tick without data ends a line; a tick alone is a dot. */
function path(t, values, { x, y }, kind) {
    const steps = [];
    const dots = [];
    values.forEach((value, i) => {
        if (value === null)
            return;
        const [px, py] = [at(x(t[i] ?? 0)), at(y(value))];
        const before = values[i - 1] ?? null;
        const alone = before === null && (values[i + 1] ?? null) === null;
        steps.push(`${before === null ? 'M' : 'L'}${px} ${py}`);
        if (alone || values.length <= 30)
            dots.push(`<circle class="dot ${kind}" cx="${px}" cy="${py}" r="${alone ? 4 : 2.6}"/>`);
    });
    return `<path class="line ${kind}" d="${steps.join('')}"/>${dots.join('')}`;
}

;// CONCATENATED MODULE: ./lib/report/page-style.js
/** Every colour of text has a contrast of 4.5 and more on what it stands on, in both themes; orange and blue are told apart by every eye. */
const pageStyle = `:root{color-scheme:light dark;--ink:#1b2130;--soft:#525c6b;--line:#d9dee6;--paper:#fff;--card:#f5f7f9;--good:#0d6e4f;--bad:#b3261e;--wait:#7d5200;--canary:#b6460b;--stable:#0b5cad;--limit:#5d6673;--fault:#f2dfb8}
@media(prefers-color-scheme:dark){:root{--ink:#e7ebf1;--soft:#a3adbb;--line:#323b49;--paper:#11151c;--card:#1a202a;--good:#4cc38a;--bad:#ff7b72;--wait:#e2b340;--canary:#ff9d5c;--stable:#79b4ff;--limit:#a9b2bf;--fault:#4a3c17}}
*{box-sizing:border-box}body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,-apple-system,"Segoe UI",sans-serif;overflow-wrap:anywhere}
main{max-width:980px;margin:0 auto;padding:24px 16px 56px}h1{font-size:25px;line-height:1.25;margin:0}h2{font-size:18px;margin:34px 0 10px}p{margin:8px 0}.soft{color:var(--soft)}small{color:var(--soft);font-size:14px}
a{color:var(--stable)}
.banner{border-left:8px solid var(--tone);background:var(--card);padding:20px;border-radius:10px}.promote{--tone:var(--good)}.rollback{--tone:var(--bad)}.hold{--tone:var(--wait)}
.figure{font-size:38px;font-weight:700;line-height:1.15;color:var(--tone);margin:10px 0 2px}.lead{font-size:18px;font-weight:600}.users{font-weight:600}.users.back,.users.never{color:var(--good)}.users.going-back{color:var(--wait)}
.ladder{display:flex;gap:6px;list-style:none;margin:18px 0 0;padding:0}.ladder li{flex:1 1 0;min-width:0;border-top:6px solid var(--line);padding-top:5px;font-size:14px;color:var(--soft)}.ladder b{display:block;color:var(--ink)}
.ladder .passed{border-color:var(--good)}.ladder .rolled-back{border-color:var(--bad)}.ladder .held{border-color:var(--wait)}
.row{display:grid;grid-template-columns:28px minmax(0,2.2fr) minmax(0,1.3fr) minmax(0,1.3fr) minmax(0,1fr);gap:2px 14px;padding:11px 0;border-bottom:1px solid var(--line);align-items:baseline}
.row .name{font-weight:600}.row .note{grid-column:2/-1;color:var(--soft);font-size:14px}.row.head{color:var(--soft);font-size:14px;padding:0 0 6px}.row .value b{font-variant-numeric:tabular-nums}.fail .new b{color:var(--bad)}.key{display:none;color:var(--soft);font-size:14px}
.sign{font-weight:700;font-style:normal}.sign.pass{color:var(--good)}.sign.fail{color:var(--bad)}.sign.inconclusive,.sign.error{color:var(--wait)}
details{margin:10px 0;border-top:1px solid var(--line);padding-top:10px}summary{cursor:pointer;font-weight:600}code,pre{font:13.5px/1.5 ui-monospace,SFMono-Regular,Menlo,monospace;background:var(--card);border-radius:6px}code{padding:1px 5px}pre{padding:12px;white-space:pre-wrap;overflow-wrap:anywhere;margin:8px 0}ul{padding-left:20px;margin:8px 0}
figure{margin:0}figcaption{font-weight:600;margin:0 0 4px}.charts{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:22px}svg{width:100%;height:auto;display:block}svg.phone{display:none}
.line{fill:none;stroke-width:2.4;stroke-linejoin:round;stroke-linecap:round}.line.canary{stroke:var(--canary)}.line.stable{stroke:var(--stable)}.dot.canary{fill:var(--canary)}.dot.stable{fill:var(--stable)}
.limit{stroke:var(--limit);stroke-dasharray:7 5;stroke-width:1.6}.grid{stroke:var(--line)}.tick{fill:var(--soft);font-size:13px}.label{font-size:14px;font-weight:600;stroke:none}.label.canary{fill:var(--canary)}.label.stable{fill:var(--stable)}.label.limit{fill:var(--limit);font-size:13px;font-weight:400}
.mark{stroke:var(--soft);stroke-dasharray:2 4}.mark.withdrawn{stroke:var(--bad);stroke-width:1.6}.fault{fill:var(--fault)}
@media(max-width:640px){h1{font-size:21px}.figure{font-size:32px}.banner{padding:16px}.row{grid-template-columns:26px minmax(0,1fr) minmax(0,1fr)}.row.head{display:none}.row .name{grid-column:2/-1}.row .value{grid-column:auto}.row .value.new{grid-column:2}.row .allowed{grid-column:2/-1}.key{display:inline}.charts{grid-template-columns:minmax(0,1fr)}svg.desk{display:none}svg.phone{display:block}}`;

;// CONCATENATED MODULE: ./lib/report/page.js





/** A number does not part from its unit at the end of a line. */
const html = (text) => (0,report_escape/* html */.qy)(text).replace(/(?<=\d) (?=(?:%|ms|s|min|h|B|[KMG]iB)(?![A-Za-z0-9]))/g, '\u00a0');
/** One self-contained page: readable offline, no request to anywhere. */
function renderPage(model) {
    const { title, environment } = model;
    const heading = `${title}${environment === '' ? '' : ` · ${environment}`}`;
    return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><title>${html(heading)}</title><style>${pageStyle}</style></head>
<body><main>
${[
        banner(model, heading),
        page_ladder(model.stages),
        list('What speaks against it', model.problems),
        model.cause?.html ?? '',
        page_lastWords(model),
        mainChart(model),
        rows(model),
        list('Worth a look', model.warnings),
        otherCharts(model),
        folds(model),
    ]
        .filter((part) => part !== '')
        .join('\n')}
</main></body></html>
`;
}
function banner(model, heading) {
    const { outcome, figure, lead, compared, certainty, users, links } = model;
    const number = figure === undefined
        ? ''
        : `<p class="figure">${html(figure.value)} <small>${html(figure.of)}</small></p>`;
    const about = [compared, certainty === '' ? '' : `Certain: ${certainty}.`]
        .filter((part) => part !== '')
        .join(' ');
    return `<section class="banner ${outcome}"><h1>${html(heading)}</h1>${number}
<p class="lead">${html(lead)}</p>${about === '' ? '' : `<p>${html(about)}</p>`}
<p class="users ${users.state}">${html(`${users.said} ${users.met}`.trim())}</p>${users.next === '' ? '' : `<p class="soft">${html(users.next)}</p>`}
<p>${page_linksOf(links, model)}</p></section>`;
}
function page_linksOf(to, { commit }) {
    const link = (label, address) => /^https?:\/\/[\w.~:/?#@!$&*+,;=%-]+$/.test(address)
        ? [`<a href="${html(address)}">${html(label)}</a>`]
        : [];
    return [
        ...link('run', to.run),
        ...link('report and bundle', to.artifacts),
        ...link(`commit ${commit.slice(0, 12)}`, to.commit),
        ...link(`pull request ${to.pullRequest.split('/').at(-1) ?? ''}`, to.pullRequest),
        ...link('roll back', to.rollback),
    ].join(' · ');
}
const page_words = { passed: 'passed', 'rolled-back': 'stopped', held: 'stopped', ahead: '' };
function page_ladder(stages) {
    if (stages.length < 2)
        return '';
    const one = ({ exposure, state, took }) => {
        const said = [page_words[state], took === '' ? '' : `${state === 'passed' ? 'in' : 'after'} ${took}`]
            .filter((part) => part !== '')
            .join(' ');
        return `<li class="${state}" aria-label="${html(`${exposure}: ${said === '' ? 'not reached' : said}`)}"><b>${html(exposure)}</b>${html(said)}</li>`;
    };
    return `<ol class="ladder">${stages.map(one).join('')}</ol>`;
}
const list = (title, items) => items.length === 0
    ? ''
    : `<h2>${title}</h2><ul>${items.map((item) => `<li>${html(item)}</li>`).join('')}</ul>`;
function page_lastWords({ lastWords: found, outcome }) {
    if (found === undefined || outcome === 'promote')
        return '';
    return `<h2>Last words of ${html(found.pod === '' ? 'the container' : found.pod)}</h2><pre>${found.lines.map(html).join('\n')}</pre>`;
}
function mainChart({ chart, versions, outcome }) {
    if (chart === undefined)
        return '';
    const kind = outcome === 'promote' ? 'What it stands on' : 'What happened';
    return `<h2>${kind}</h2><figure><figcaption>${html(chart.title)}</figcaption>${renderChart(chart, versions)}</figure>`;
}
function otherCharts({ charts, chart, versions }) {
    const rest = charts.filter((one) => one !== chart);
    if (rest.length === 0)
        return '';
    return `<h2>Everything else over time</h2><div class="charts">${rest.map((one) => `<figure><figcaption>${html(one.title)}</figcaption>${renderSmallChart(one, versions)}</figure>`).join('')}</div>`;
}
const page_signs = { pass: '✓', fail: '✕', inconclusive: '?', error: '!' };
const sign = (verdict) => `<i class="sign ${verdict}" role="img" aria-label="${verdict}">${page_signs[verdict]}</i>`;
function rows({ rows: shown, passed, versions }) {
    const head = `<div class="row head"><span></span><span>check</span><span>${html(shortName('new', versions.canary))}</span><span>${html(shortName('stable', versions.stable))}</span><span>allowed</span></div>`;
    const folded = passed.length === 0
        ? ''
        : `<details><summary>${passed.length} passed</summary><p>${html(passed.map(report_rows/* passedText */.qv).join(' · '))}</p></details>`;
    return `<h2>What was checked</h2>${shown.length === 0 ? '' : head}${shown.map(row).join('')}${folded}`;
}
const shortName = (arm, version) => version.startsWith('the ') ? arm : `${arm} ${version.replace(/ \(new\)$/, '')}`;
function row(one) {
    const { verdict, title, note, canary, stable, allowed, change } = one;
    const said = `${title}: ${verdict}; new ${spoken(canary)}${change === '' ? '' : `, ${change}`}; stable ${spoken(stable)}; allowed ${allowed}`;
    return `<div class="row ${verdict}" role="group" aria-label="${html(said)}">${sign(verdict)}<span class="name">${html(title)}</span>${figure('new', 'new', canary, change)}${figure('stable', 'stable', stable, '')}<span class="value allowed"><span class="key">allowed </span>${html(allowed)}</span>${note === '' ? '' : `<span class="note">${html(note)}</span>`}</div>`;
}
const spoken = ({ value, counts }) => counts === '' ? value : `${value}, ${counts}`;
const figure = (kind, key, { value, counts }, change) => `<span class="value ${kind}"><span class="key">${key} </span><b>${html(value)}</b>${[
    counts,
    change,
]
    .filter((part) => part !== '')
    .map((part) => ` <small>${html(part)}</small>`)
    .join('')}</span>`;
function folds(model) {
    const { outcome, fallbackCommand, gates, reasons, root, decisionId, schema, time, policySha256 } = model;
    return [
        outcome === 'promote'
            ? ''
            : `<details><summary>If users are not back: one command</summary><pre>${html(fallbackCommand)}</pre></details>`,
        `<details><summary>How sure is this, and how to check it</summary>${model.certainty === '' ? '' : '<p>A bet of so many to one that the new version is worse: numbers like these come so many times more rarely from a version that is as good as the stable one. However often one looks, a good release is stopped by mistake once in as many as the bet at which it stops.</p>'}<p>Confidence ${html(model.confidence)} needed at this share.</p><p>Release ${html(model.release)}, image <code>${html(model.image)}</code>, decided ${html(time)}: decision <code>${html(decisionId)}</code>, policy <code>${html(policySha256.slice(0, 12))}</code>, ${html(schema)}.</p><p>Bundle root <code>${html(root)}</code>: ${html(report_content/* replayProves */.tq)}.</p></details>`,
        `<details><summary>Every gate and every reason</summary><ul>${gates.map(page_gate).join('')}</ul>${reasons.length === 0 ? '' : `<p>Reasons of the decision:</p><ul>${reasons.map((one) => `<li>${html(one)}</li>`).join('')}</ul>`}</details>`,
    ].join('');
}
const page_gate = ({ check, verdict, time, observation, sources, asked, reasons }) => `<li>${sign(verdict)} <b>${html(check)}</b> ${verdict}, ${html(time)} UTC, from ${html(sources)}; observation <code>${html(observation)}</code><br><small>${html(reasons.join('; '))}</small><br><small>asked: ${html(asked)}</small></li>`;

;// CONCATENATED MODULE: ./lib/report/derive.js












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
/** The decision and everything that is said about it: what decide-promote writes, and replay writes again. */
async function derive(sources) {
    const { input, needs, observations } = sources;
    const previous = sources.previous === undefined
        ? undefined
        : (0,state/* decodeState */.UJ)(sources.previous, evidence_decision/* decisionSchema */.O, 'previous');
    const collected = (require) => collect(needs, {
        require: [...new Set([...input.require, ...require])].sort(),
        maySkip: input.maySkip,
        previous,
        nowMs: Date.parse(input.time),
        maxAgeMs: input.maxAgeMs,
        observations,
    });
    // Which policy decides depends on what the gates have seen of it, and what must be there on the policy.
    const decidedBy = await (0,decided_policy/* decidedPolicy */.RC)({
        text: sources.policy,
        reading: input.policy,
        previous,
        evidence: collected([]).evidence,
        time: input.time,
    });
    const { policy } = decidedBy;
    const { release, evidence, problems } = collected(policy.require);
    const files = filesOf(sources, evidence);
    const decision = decide({
        release: release === undefined ? unknownRelease : (0,evidence_release/* identityOf */.cu)(release),
        subject: release?.subject ?? null,
        evidence,
        problems: [...problems, ...decidedBy.problems],
        policy,
        policyRecord: decidedBy.record,
        policyNotes: decidedBy.notes,
        root: (0,bundle/* bundleRoot */.Vq)(files),
        time: input.time,
        runUrl: input.runUrl,
        previous,
    });
    const cause = await causeFor(evidence, decision, observations, input);
    const content = { decision, evidence, image: release?.image ?? '', about: input, cause };
    const { logLines } = input;
    const model = modelOf(content, logLines);
    return {
        model,
        decision,
        content,
        evidence,
        files: {
            ...files,
            'decision.json': (0,canonical.canonicalJson)(decision),
            'decision-log.jsonl': `${(0,log_line/* logLine */.B)(decision)}\n`,
            'comment.md': renderComment(model, { logLines }),
            // The page is for those who may see the run: it shows what a container said last.
            'report.html': renderPage(modelOf(content, true)),
        },
    };
}
/** Loaded only where a gate looked for a cause. */
async function causeFor(evidence, { deciding, release }, observations, { commit, runUrl }) {
    if (evidence.every(({ facts }) => facts.diagnosis === undefined))
        return undefined;
    const { causeOf } = await Promise.all(/* import() */[__webpack_require__.e(7237), __webpack_require__.e(397), __webpack_require__.e(5976)]).then(__webpack_require__.bind(__webpack_require__, 55976));
    return causeOf(evidence, deciding ?? undefined, observations, {
        ...{ workload: release.workload, runId: release.id, commit, runUrl },
        exposurePercent: release.achievedPercent,
    });
}
function filesOf(sources, evidence) {
    const { input, needs, policy, previous, observations } = sources;
    const seen = evidence
        .flatMap(({ observation, facts }) => [observation?.file, facts.diagnosis?.collected?.file])
        .filter((file) => file !== undefined && observations.has(file));
    return {
        [bundle/* sourceFiles */.l$.needs]: needs,
        [bundle/* sourceFiles */.l$.policy]: policy,
        [bundle/* sourceFiles */.l$.input]: (0,canonical.canonicalJson)(input),
        ...(previous === undefined ? {} : { [bundle/* sourceFiles */.l$.previous]: previous }),
        ...Object.fromEntries(evidence.map((one) => [`evidence/${one.check}.json`, (0,canonical.canonicalJson)(one)])),
        ...Object.fromEntries(seen.map((file) => [String(file), observations.get(String(file)) ?? ''])),
    };
}


/***/ }),

/***/ 76027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ logLine)
/* harmony export */ });
/* harmony import */ var _evidence_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13431);
/* harmony import */ var _evidence_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56647);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26749);



/** One JSON line per decision, for Loki and the bundle. */
function logLine({ release, dimensions, ...decision }) {
    return (0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_0__.canonicalJson)({
        decision_id: decision.decisionId,
        time: decision.time,
        affected_workload: `${release.namespace}/${release.workload}`,
        release: release.id,
        revision: release.revision,
        subject_sha256: release.subjectSha256,
        stage: release.stage,
        exposure: release.achievedPercent,
        exposure_asked: release.exposurePercent,
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
        policy_source: decision.policy?.source ?? 'inline',
        policy_version: decision.policy === undefined ? '' : (0,_evidence_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .inForceOf */ .q)(decision.policy).version,
        chaos_scenario_hash: decision.chaosScenarioSha256,
        evidence: decision.evidence,
        bundle_root: decision.root,
        reasons: decision.reasons.map(_redact_js__WEBPACK_IMPORTED_MODULE_2__.redact),
        run_url: decision.runUrl,
    });
}


/***/ }),

/***/ 30690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qp: () => (/* binding */ withIssue),
/* harmony export */   ZG: () => (/* binding */ onlyNow),
/* harmony export */   kQ: () => (/* binding */ nowSection),
/* harmony export */   mU: () => (/* binding */ headIn),
/* harmony export */   nU: () => (/* binding */ withNow)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72527);

/**
 * The head of a comment, between two marks: what a release has come to, and where users are. Whoever ends or promotes the release writes it
 * again, and leaves what explains the decision as it is.
 */
const begin = (release, outcome, users) => `<!-- sluice:now ${plain(release)} ${outcome} ${users} -->`;
const plain = (release) => release.replace(/[^\w.-]/g, '_');
const end = '<!-- /sluice:now -->';
const found = /<!-- sluice:now ([\w.-]+) ([\w-]+) ([\w-]+) -->\n(## [^\n]*)\n\n([^\n]*)\n(?:[^\n]*\n)?<!-- \/sluice:now -->/;
const userSigns = { 'on-canary': '👥', never: '✅', back: '✅', 'going-back': '⏳' };
function nowSection(model) {
    const { marker, release, outcome, icon, title, environment, users } = model;
    const where = environment === '' ? '' : ` · ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(environment)}`;
    return `${marker}\n${begin(release, outcome, users.state)}\n## ${icon} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(title)}${where}\n\n${usersText(users)}\n${end}`;
}
const usersText = ({ state, said, met, next }) => [
    `${userSigns[state]} **${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(said)}**${met === '' ? '' : ` ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(met)}`}`,
    ...(next === '' ? [] : [(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(next)]),
].join('\n');
/**
 * The comment with what has happened since; undefined when it is about another release. A headline that says why a release stopped stays, and so
 * does the time since which users are back: both are still true, and nobody else knows them.
 */
function withNow(comment, now) {
    const match = found.exec(comment);
    if (match === null)
        return undefined;
    const [whole, release = '', outcome = '', users = '', headline = '', said = ''] = match;
    if (now.release !== undefined && release !== plain(now.release))
        return undefined;
    const stays = now.outcome === 'taken-back' && (outcome === 'rollback' || outcome === 'hold');
    const shown = stays ? outcome : now.outcome;
    const kept = stays && (users === 'back' || users === 'never') ? said : now.users;
    const done = stays || now.why === '' ? now.done : `${now.done} ${now.why}`;
    return comment.replace(whole, () => `${begin(release, shown, users)}\n${stays ? headline : `## ${now.title}`}\n\n${kept}\n${done}\n${end}`);
}
/** A comment where none was: no decision came, or nobody could write it. */
const onlyNow = (marker, now) => `${marker}\n${begin(now.release ?? 'unknown', now.outcome, 'back')}\n## ${now.title}\n\n${now.users}\n${`${now.done} ${now.why}`.trim()}\n${end}\n`;
/** Headline and where users are, as the comment says it now (Markdown); undefined when it is none of ours. */
function headIn(comment) {
    const match = found.exec(comment);
    if (match === null)
        return undefined;
    const lines = match[0].split('\n').slice(3, -1);
    return { title: (match[4] ?? '').replace(/^## /, ''), users: lines.join(' ').trim() };
}
const issueFound = /\n<!-- sluice:issue -->[^\n]*\n/;
/** The comment with the issue that was filed for it, once, however often it is told; `shown` is a link in Markdown. */
function withIssue(comment, shown) {
    const line = `\n<!-- sluice:issue --> Issue: ${shown}\n`;
    const changed = issueFound.test(comment)
        ? comment.replace(issueFound, () => line)
        : comment.replace(`${end}\n`, () => `${end}\n${line}`);
    return changed === comment ? undefined : changed;
}


/***/ })

};

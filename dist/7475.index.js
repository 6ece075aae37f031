export const id = 7475;
export const ids = [7475,9594];
export const modules = {

/***/ 77585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ inThread)
/* harmony export */ });
/* harmony import */ var _connect_outward_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58728);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);


/**
 * Writes into the pull request that hears of it. Returns the comment's address; '' = there is no pull request (`nobody` is said), or it could not be
 * written, which is a warning that ends with where it stands all the same. Never throws: what is only said changes nothing.
 */
async function inThread(runtime, about, write, said) {
    const { log } = runtime;
    const { token, ...where } = about;
    try {
        const thread = await (0,_connect_outward_js__WEBPACK_IMPORTED_MODULE_0__/* .reviewThread */ .F4)(runtime, token, where);
        if (thread !== undefined)
            return await write(thread);
        log.info(`No comment: ${said.nobody}.`);
    }
    catch (thrown) {
        log.warning(`The comment was not written: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__.messageOf)(thrown)} ${said.elsewhere}`, 'comment');
    }
    return '';
}


/***/ }),

/***/ 74230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/connect/cluster.js
var cluster = __webpack_require__(58328);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/inputs/table.js
var table = __webpack_require__(34565);
// EXTERNAL MODULE: ./lib/preflight/words.js
var words = __webpack_require__(33458);
// EXTERNAL MODULE: ./lib/actions/in-thread.js
var in_thread = __webpack_require__(77585);
// EXTERNAL MODULE: ./lib/actions/tables.js + 1 modules
var tables = __webpack_require__(22417);
// EXTERNAL MODULE: ./lib/preflight/faults.js
var preflight_faults = __webpack_require__(29942);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(72527);
;// CONCATENATED MODULE: ./lib/actions/validate/comment.js



const mostFindings = 50;
const signs = { error: '🔴', warning: '⚠️' };
/** What a release would meet, and what its faults would hit, for a pull request that edits them. `marker` tells the comment from others. */
function reportComment({ findings, faults }, about) {
    const errors = findings.filter(({ level }) => level === 'error').length;
    const commit = about.commit === '' ? '' : ` at ${(0,report_escape/* code */.aY)(about.commit.slice(0, 8))}`;
    return [
        about.marker,
        `### ${errors > 0 ? `🔴 ${(0,preflight_faults/* counted */.hS)(errors, 'thing')} would stop this release` : '✅ Nothing stands in the way of a release'}`,
        `${(0,report_escape/* code */.aY)(about.workflow)}${commit}; nothing was changed.`,
        ...(findings.length === 0 ? [] : ['', ...findingRows(findings)]),
        ...(faults.length === 0 ? [] : ['', ...faultRows(faults)]),
        '',
    ].join('\n');
}
const findingRows = (findings) => [
    '| | where | what | fix |',
    '|---|---|---|---|',
    ...findings
        .slice(0, mostFindings)
        .map(({ level, where, what, fix }) => `| ${signs[level]} | ${(0,report_escape/* markdown */.wD)(where)} | ${(0,report_escape/* markdown */.wD)(what)} | ${(0,report_escape/* markdown */.wD)(fix)} |`),
    ...(findings.length > mostFindings
        ? ['', `and ${findings.length - mostFindings} more in the log of the job`]
        : []),
];
function faultRows(faults) {
    const endings = [...new Set(faults.flatMap((fault) => fault.endedBy))];
    return [
        '#### What it breaks on purpose',
        '| experiment | stage | hits | how long | towards |',
        '|---|---|---|---|---|',
        ...faults.map((fault) => `| **${(0,report_escape/* markdown */.wD)(fault.experiment)}**: ${(0,report_escape/* markdown */.wD)(fault.does)} | ${fault.exposurePercent === null ? 'known by the run' : `${fault.exposurePercent} %`} | ${(0,report_escape/* markdown */.wD)((0,words/* hitInWords */.SR)(fault))} | ${(0,report_escape/* markdown */.wD)((0,preflight_faults/* lastsInWords */.GB)(fault))} | ${fault.targets.length === 0 ? '–' : fault.targets.map(report_escape/* code */.aY).join(', ')} |`),
        '',
        '<details><summary>What ends a fault</summary>',
        '',
        ...endings.map((one) => `- ${(0,report_escape/* markdown */.wD)(one)}`),
        '',
        '</details>',
        ...(faults.some(({ percentOfCanary }) => percentOfCanary === null)
            ? ['', 'How many pods that is was not asked of the cluster.']
            : []),
    ];
}

// EXTERNAL MODULE: ./lib/actions/validate/inputs.js
var validate_inputs = __webpack_require__(74421);
;// CONCATENATED MODULE: ./lib/actions/validate/silent.js
/** A runtime whose plans and sources say nothing: what matters of them is in the findings. */
const silent = (runtime) => ({
    ...runtime,
    log: {
        ...runtime.log,
        debug: () => undefined,
        info: () => undefined,
        notice: () => undefined,
        warning: () => undefined,
        group: (_title, body) => body(),
    },
});

// EXTERNAL MODULE: ./lib/actions/validate/validate.js + 12 modules
var validate = __webpack_require__(87062);
;// CONCATENATED MODULE: ./lib/actions/validate/action.js











/** Says everything that would stop the release, and fails when there is something: nothing has changed yet. Outputs `findings`, `presets`, `faults`. */
async function run(runtime) {
    const { workflow, vars, inputs, settings, ...given } = await (0,table/* readInputs */.Ko)(validate_inputs/* definitions */.BG, runtime.input, runtime.log.warning);
    const { comment, ...told } = given;
    const file = (0,external_node_path_.join)(runtime.workspace, workflow);
    const root = runtime.workspace;
    const request = { file, vars, inputs, tables: tables.tables, root, settings, confined: true };
    const report = await (0,validate/* validate */.t)(request, clusterOf(runtime, given));
    say(runtime, report);
    const text = reportComment(report, {
        workflow,
        commit: runtime.run.sha,
        marker: markerFor(workflow),
    });
    await runtime.summary(text);
    if (comment)
        await tell(runtime, told, markerFor(workflow), text);
    const errors = report.findings.filter(({ level }) => level === 'error').length;
    if (errors > 0)
        throw new Error(`${errors} ${errors === 1 ? 'thing' : 'things'} would stop this release; each is named above. Nothing was changed.`);
}
/** Opens the cluster; undefined = only the workflow is read. */
function clusterOf(runtime, { cluster: asked, kubeconfig, context }) {
    if (!asked)
        return undefined;
    if (kubeconfig === undefined)
        throw new errors.UsageError('It is required.', {
            input: 'kubeconfig',
            fix: 'Set `with: kubeconfig`, or `cluster: false` where only the files are to be read.',
        });
    return (body) => (0,cluster/* withCluster */.Bq)({ kubeconfig, context }, runtime, (cluster) => body({ ...runtime, runtime: silent(runtime), cluster, log: silent(runtime).log }));
}
const markerFor = (workflow) => `<!-- sluice:validate ${workflow.replaceAll('--', '- -')} -->`;
/** A comment that cannot be written changes nothing of what was found. */
async function tell(runtime, told, marker, text) {
    const { log, run } = runtime;
    const token = told['github-token'];
    if (token === undefined || run.repository === '') {
        log.warning('No comment: no github-token was given. What was found is in the job summary.', 'comment');
        return;
    }
    runtime.mask(token);
    const address = await (0,in_thread/* inThread */.u)(runtime, { token, pullRequest: told['pull-request'] }, (thread) => thread.comment(marker, text), {
        nobody: 'the commit belongs to no pull request',
        elsewhere: 'What was found is in the job summary.',
    });
    runtime.output('comment-url', address);
}
function say({ log, output }, { findings, presets, faults }) {
    for (const fault of faults)
        log.info((0,words/* sayFault */.iM)(fault));
    for (const finding of findings)
        log[finding.level]((0,words/* sayFinding */.L7)(finding), 'validate');
    if (presets !== null)
        log.info(`Presets that the pods can serve: ${presets.join(', ') || 'none'}.`);
    if (findings.length === 0)
        log.info('Nothing stands in the way of this release.');
    output('findings', JSON.stringify(findings));
    output('presets', JSON.stringify(presets ?? []));
    output('faults', JSON.stringify(faults));
}


/***/ }),

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

/***/ 30780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fD: () => (/* binding */ rateNow),
/* harmony export */   r3: () => (/* binding */ tooShort),
/* harmony export */   sn: () => (/* binding */ rateBefore)
/* harmony export */ });
/* harmony import */ var _judge_silence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11680);

const eventsIn = ({ kind }, values) => kind === 'counts' ? (values[1] ?? 0) : values.reduce((a, b) => a + b, 0);
/** From the window before the release, whose ticks had that length. */
const rateBefore = (profile, tickSeconds) => (check) => {
    const found = profile?.[check.name];
    if (found === undefined || found.kind === 'gauge' || tickSeconds === undefined)
        return null;
    return eventsIn(check, found.perTick) / tickSeconds;
};
/** From the first ticks of the gate itself. */
const rateNow = (ticks, { intervalSeconds }) => (check) => {
    const known = ticks.flatMap(({ data }) => {
        const { canary, baseline } = data[check.name] ?? {};
        const both = [canary, baseline].filter(_judge_silence_js__WEBPACK_IMPORTED_MODULE_0__/* .present */ .Eb);
        return both.length === 0 ? [] : [both.reduce((sum, one) => sum + eventsIn(check, one), 0)];
    });
    return known.length === 0
        ? null
        : known.reduce((a, b) => a + b, 0) / known.length / intervalSeconds;
};
/** Checks for which the window cannot have enough events at that rate, each with what would do. */
function tooShort(rate, parameters) {
    const { checks, horizon, intervalSeconds, weight, minEvents } = parameters;
    const seconds = horizon * intervalSeconds;
    return checks.flatMap((check) => {
        const perSecond = check.kind === 'gauge' ? null : rate(check);
        if (perSecond === null || check.optional)
            return [];
        const expected = perSecond * weight * seconds;
        if (expected >= minEvents)
            return [];
        const needed = perSecond > 0 ? `; that takes about ${durationInWords(minEvents / perSecond / weight)}` : '';
        return [
            `${check.name}: about ${Math.round(expected)} events of the canary are to be expected in ${durationInWords(seconds)}, ${minEvents} are needed (min-events)${needed}`,
        ];
    });
}
const durationInWords = (seconds) => seconds < 120 ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / 60)} min`;


/***/ }),

/***/ 79594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  citeSource: () => (/* binding */ citeSource),
  fullWeight: () => (/* binding */ fullWeight),
  metricsGate: () => (/* binding */ metricsGate),
  sayPlan: () => (/* binding */ sayPlan),
  watchRetries: () => (/* binding */ watchRetries)
});

// EXTERNAL MODULE: ./lib/chaos/kinds.js
var kinds = __webpack_require__(34687);
// EXTERNAL MODULE: ./lib/evidence/measurement.js
var measurement = __webpack_require__(28773);
// EXTERNAL MODULE: ./lib/ports/resources.js
var resources = __webpack_require__(78461);
// EXTERNAL MODULE: ./lib/workload/arms.js
var arms = __webpack_require__(88918);
// EXTERNAL MODULE: ./lib/gates/metrics/earlier-days.js
var earlier_days = __webpack_require__(79740);
// EXTERNAL MODULE: ./lib/ports/cluster.js
var ports_cluster = __webpack_require__(59830);
// EXTERNAL MODULE: ./lib/ports/watching.js
var watching = __webpack_require__(28063);
// EXTERNAL MODULE: ./lib/release/record/names.js
var names = __webpack_require__(77699);
;// CONCATENATED MODULE: ./lib/gates/metrics/faults.js



/**
 * Watches for faults of a workload as inject-chaos creates them; those that are there already began before the gate did. Resolves with the first
 * lists. Of the `usual` types a watch that fails for good ends the gate; one of the `others` that is not installed or may not be read is said,
 * since whoever injects with these rights cannot make one either.
 */
async function watchFaults({ cluster, log, signal, failed }, { usual, others }, { namespace, workload }) {
    const known = new Set();
    let fresh = 0;
    const follow = async (type, listed) => {
        let first = true;
        const options = { labelSelector: `${names/* workloadLabel */.Uq}=${workload}` };
        for await (const found of (0,watching/* current */.ss)(cluster, type, namespace, options, signal)) {
            for (const { metadata } of found.values()) {
                const id = metadata.uid ?? metadata.name;
                if (!known.has(id) && !first)
                    fresh += 1;
                known.add(id);
            }
            first = false;
            listed();
        }
    };
    const unwatched = [];
    const whereAllowed = ({ kind }) => (thrown) => {
        const missing = thrown instanceof ports_cluster/* ClusterError */.b && ['forbidden', 'not-found'].includes(thrown.failure);
        if (missing)
            unwatched.push(kind);
        else
            failed(thrown);
    };
    const begin = (type, onFailure) => new Promise((listed) => {
        void follow(type, listed).catch(onFailure).finally(listed);
    });
    await Promise.all([
        ...usual.map((type) => begin(type, failed)),
        ...others.map((type) => begin(type, whereAllowed(type))),
    ]);
    signal.throwIfAborted();
    if (unwatched.length > 0)
        log.info(`faults of these kinds are not watched for (not installed, or no right to list them): ${unwatched.sort().join(', ')}`);
    return {
        begun() {
            const any = fresh > 0;
            fresh = 0;
            return any;
        },
    };
}

// EXTERNAL MODULE: ./lib/gates/metrics/findings.js
var findings = __webpack_require__(17606);
// EXTERNAL MODULE: ./lib/gates/metrics/judge.js + 11 modules
var judge = __webpack_require__(38841);
// EXTERNAL MODULE: ./lib/gates/metrics/looks.js + 1 modules
var looks = __webpack_require__(51793);
// EXTERNAL MODULE: ./lib/gates/metrics/observe.js + 1 modules
var observe = __webpack_require__(59072);
// EXTERNAL MODULE: ./lib/decision/decided-policy.js
var decided_policy = __webpack_require__(57613);
// EXTERNAL MODULE: ./lib/decision/dimensions.js
var dimensions = __webpack_require__(55045);
// EXTERNAL MODULE: ./lib/decision/living-policy.js + 2 modules
var living_policy = __webpack_require__(40443);
// EXTERNAL MODULE: ./lib/decision/policy.js
var decision_policy = __webpack_require__(7686);
// EXTERNAL MODULE: ./lib/decision/confidence.js
var confidence = __webpack_require__(73228);
// EXTERNAL MODULE: ./lib/decision/limit.js
var decision_limit = __webpack_require__(15273);
;// CONCATENATED MODULE: ./lib/gates/metrics/policy-limit.js



/**
 * Holds the counts of every check to the policy's limit, tick by tick. A rate fails once it is surely beyond the limit that is in force: at
 * alpha divided by the ticks of the window, so that looking often does not fail a good version (the union bound). Pure but for its sums.
 */
function limitWatch(told) {
    const rates = told.checks.filter(({ kind, direction }) => kind === 'counts' && direction === 'increase');
    const sums = new Map();
    const failed = new Map();
    const held = (check, k, known) => {
        const limit = limitOf(known.policy, check);
        const [bad, total] = sums.get(check.name) ?? [0, 0];
        if (limit === undefined || failed.has(check.name) || !(bad / total > limit))
            return;
        const within = (0,confidence/* confidenceOf */.i)({ kind: 'proportion', bad, total, limit });
        if (within === null || within >= told.alpha / told.horizon)
            return;
        const version = known.version === '' ? '' : ` (policy version ${known.version})`;
        failed.set(check.name, `surely beyond the policy's limit at tick ${k}: ${bad} of ${total}, allowed are ${Number((limit * 100).toPrecision(4))} %${version}`);
    };
    return {
        /** By check: why, in words. */
        failed: () => failed,
        tick(k, data, known) {
            for (const check of rates) {
                const [bad = 0, total = 0] = data[check.name]?.canary ?? [];
                const [allBad, all] = sums.get(check.name) ?? [0, 0];
                sums.set(check.name, [allBad + bad, all + total]);
                if (known !== null)
                    held(check, k, known);
            }
        },
    };
}
/** Only of a dimension whose failure vetoes: what is not critical holds, and does not take users back. */
function limitOf(policy, { dimension }) {
    const { limit, critical } = (0,decision_policy/* dimensionPolicy */.DB)(policy, dimension);
    return limit === undefined || !critical ? undefined : (0,decision_limit/* limitIn */.d9)(limit, '1');
}

;// CONCATENATED MODULE: ./lib/gates/metrics/policy.js






/** No observation has more: a source that changes at every tick must not fill it. */
const mostChanges = 50;
/** Follows the policy tick by tick; pure but for what it remembers. `bound` = as the stage before has it. */
function policyWatch({ policy: { source, loosening }, checks }, before) {
    let state = { ...living_policy/* nothingRead */.wi, ...before };
    let first;
    let heardMs = 0;
    const changes = [];
    const directions = (0,decided_policy/* directionsOf */.C9)([{ measurements: checks }]);
    return {
        inForce: () => state.inForce,
        /** What the source says before tick `tick`; returns what is new, in words. */
        heard(read, tick, nowMs) {
            heardMs = nowMs;
            const allowLoosening = loosening === 'allow';
            const next = (0,living_policy/* heardPolicy */.Nu)(state, read, { allowLoosening, directions, nowMs });
            const isLate = first === null && state.inForce === null && next.state.inForce !== null;
            state = next.state;
            const { inForce } = state;
            const change = isLate && inForce !== null ? lateFirst(inForce) : next.change;
            if (change === undefined)
                return undefined;
            const isAccepted = change.outcome === 'accepted' && inForce !== null;
            if (changes.length >= mostChanges)
                changes.pop();
            changes.push({ tick, ...change, ...(isAccepted ? { policy: inForce } : {}) });
            return (0,living_policy/* changeInWords */.Zb)(change);
        },
        /** Fixes what the first tick is judged by. */
        begin() {
            if (first === undefined)
                first = state.inForce;
        },
        seen: (problem, nowMs) => ({
            source,
            bound: state.bound,
            first: first ?? null,
            policyChanges: changes,
            blocked: state.blocked,
            heardMs,
            away: problem === null ? null : { problem, ageMs: Math.max(0, nowMs - heardMs) },
        }),
    };
}
const lateFirst = ({ version, sha256, by }) => ({
    ...{ version, sha256, by, outcome: 'accepted' },
    diff: ['the first that could be read'],
});
/** What the policy adds to a judgement: its own limits, and whether it was known at all. */
function judgedByPolicy(judgement, seen, about) {
    const failed = failuresOf(seen, about);
    const last = lastInForce(seen);
    const measurements = judgement.measurements.map((one) => {
        const atTick = failed.get(one.name);
        if (atTick !== undefined)
            return { ...one, verdict: 'fail', reason: `${one.reason}; ${atTick}` };
        return last === null ? one : { ...one, ...asGate(one, last.policy) };
    });
    const problems = problemsOf(seen, about.policy);
    const changed = new Map(judgement.measurements.map((one) => [one.name, one.verdict]));
    const verdicts = measurements.map(({ verdict }) => verdict);
    return {
        ...judgement,
        measurements,
        verdict: (0,measurement/* worst */.QZ)([
            judgement.verdict,
            ...verdicts,
            ...(problems.length > 0 ? ['inconclusive'] : []),
        ]),
        reasons: [
            ...measurements
                .filter(({ name, verdict }) => verdict !== changed.get(name))
                .map(({ name, reason }) => `${name}: ${reason}`),
            ...problems,
            ...judgement.reasons,
            ...seen.policyChanges.map((change) => `tick ${change.tick}: ${(0,living_policy/* changeInWords */.Zb)(change)}`),
        ],
    };
}
function failuresOf(seen, { looks, ks, ...told }) {
    const watch = limitWatch(told);
    looks.forEach((data, i) => {
        const k = ks[i] ?? i + 1;
        watch.tick(k, data, inForceAt(seen, k));
    });
    return watch.failed();
}
function inForceAt({ first, policyChanges }, k) {
    return (policyChanges.findLast(({ tick, policy }) => policy !== undefined && tick <= k)?.policy ?? first);
}
const lastInForce = (seen) => inForceAt(seen, Number.POSITIVE_INFINITY);
/** The decision's own rule; a dimension that is not critical holds there, and must not take users back here. */
function asGate(one, policy) {
    const { verdict, reason } = (0,dimensions/* heldToPolicy */.JI)(one, policy);
    const { critical } = (0,decision_policy/* dimensionPolicy */.DB)(policy, one.dimension);
    return verdict === 'fail' && one.verdict !== 'fail' && !critical
        ? { verdict: (0,measurement/* worst */.QZ)([one.verdict, 'inconclusive']), reason }
        : { verdict, reason };
}
function problemsOf(seen, { maxAgeMs }) {
    const { source, blocked, away } = seen;
    if (lastInForce(seen) === null)
        return [
            `no policy could be read from ${source}, and no default takes its place${away === null ? '' : `: ${away.problem}`}`,
        ];
    return [
        ...(blocked.length === 0
            ? []
            : [
                `the policy allows more than at the first stage of this release: ${blocked.slice(0, 10).join('; ')}; take it back, or set loosening: allow`,
            ]),
        ...(away === null || away.ageMs <= maxAgeMs ? [] : [(0,decided_policy/* tooOld */.Yo)({ source, maxAgeMs, ...away })]),
    ];
}
/** What the decision goes on from. */
function policyFacts(seen) {
    if (seen === undefined)
        return {};
    const policy = (0,decided_policy/* recordOf */.zv)({ ...living_policy/* nothingRead */.wi, bound: seen.bound, inForce: lastInForce(seen) }, {
        source: seen.source,
        at: new Date(seen.heardMs).toISOString(),
        changes: seen.policyChanges.map(({ policy: _, ...change }) => change),
    });
    return policy === undefined ? {} : { policy };
}

// EXTERNAL MODULE: ./lib/gates/metrics/coverage.js
var coverage = __webpack_require__(73810);
;// CONCATENATED MODULE: ./lib/gates/metrics/policy-feed.js





/** Follows a source until `signal` ends; ready when it has answered once, or could not for some seconds. */
async function followPolicy(followed, told) {
    const { source, clock, log, signal } = followed;
    const watch = policyWatch(told, followed.before);
    const limits = limitWatch(told);
    const read = (0,looks/* gateReader */.lQ)(told, { profile: followed.profile, history: null, bounds: {} });
    let waiting = [];
    let away = null;
    const take = async (tick) => {
        const heard = waiting;
        waiting = [];
        for (const { answer, atMs } of heard)
            away = await taken(answer, tick, atMs);
    };
    const taken = async (answer, tick, atMs) => {
        if (answer.state === 'away') {
            if (away === null)
                log.warning(`${source.name} does not answer: ${answer.problem}`, 'policy');
            return answer.problem;
        }
        const known = answer.state === 'text'
            ? await (0,living_policy/* readPolicy */.T4)(answer, source.name)
            : { ...answer, kind: 'unusable' };
        const said = watch.heard(known, tick, atMs);
        if (said !== undefined)
            log.warning(said, 'policy');
        return null;
    };
    waiting = [{ answer: await source.read(signal), atMs: clock.now().getTime() }];
    await take(1);
    watch.begin();
    void source.follow((answer) => {
        waiting = joined(waiting, { answer, atMs: clock.now().getTime() });
    }, signal);
    return {
        async tick(tick) {
            await take(tick.k);
            limits.tick(tick.k, read((0,coverage/* judgedData */.mA)(tick)), watch.inForce());
            return [...limits.failed()].map(([check, why]) => `${check}: ${why}`)[0];
        },
        seen: () => watch.seen(away, clock.now().getTime()),
    };
}
/** What was said again between two ticks is kept once: only the time of it is new. */
function joined(waiting, heard) {
    const last = waiting.at(-1);
    return last !== undefined && JSON.stringify(last.answer) === JSON.stringify(heard.answer)
        ? [...waiting.slice(0, -1), heard]
        : [...waiting, heard].slice(-100);
}

;// CONCATENATED MODULE: ./lib/gates/metrics/gate.js












/** What the Role of the templates lets inject-chaos create; the other kinds are watched where they are installed and may be read. */
const usualFaults = [resources.resources.podChaos, resources.resources.networkChaos];
const otherFaults = kinds/* faultTypes */.wL.filter((type) => !usualFaults.includes(type));
/** The judge wants a share below 1. */
const fullWeight = 0.999;
const metricsGate = {
    kind: 'metrics',
    observe: observeRelease,
    judge: (observation, parameters) => withPolicy((0,judge/* judgeMetrics */.lO)(observation, judged(parameters, observation)), observation, parameters),
    facts: (observation) => ({
        ...(0,findings/* foundOf */.A6)(observation),
        ...policyFacts(observation.policy),
    }),
};
function withPolicy(judgement, observation, { policy, ...parameters }) {
    const { policy: seen, ticks } = observation;
    if (policy === undefined)
        return judgement;
    if (seen === undefined)
        return {
            ...judgement,
            verdict: (0,measurement/* worst */.QZ)([judgement.verdict, 'inconclusive']),
            reasons: ['the policy was not looked at', ...judgement.reasons],
        };
    const told = judged(parameters, observation);
    return judgedByPolicy(judgement, seen, {
        ...{ ...told, policy },
        looks: (0,looks/* looksOf */.uJ)(observation, told),
        ks: ticks.map(({ k }) => k),
    });
}
const judged = (parameters, { stablePods }) => ({
    ...parameters,
    concurrent: parameters.weight < fullWeight && stablePods > 0,
});
async function observeRelease(ports, handle, parameters) {
    const { cluster, clock, log, watches } = ports;
    const { namespace, selectors } = handle;
    const signal = AbortSignal.any([watches.signal, ports.signal]);
    const failed = (thrown) => watches.abort(thrown);
    const watch = (selector) => (0,arms/* watchArm */.U)(cluster, namespace, selector, signal, failed, watchRetries(parameters));
    const canary = await watch(selectors.canary);
    const stable = await watch(selectors.stable);
    const source = await ports.source(canary.pods());
    const stablePods = stable.current().pods.length;
    sayPlan(ports, parameters, canary.current().pods.length + stablePods);
    const faults = parameters.onsetSlots === undefined
        ? undefined
        : await watchFaults({ cluster, log, signal, failed }, { usual: usualFaults, others: otherFaults }, handle);
    const history = await (0,earlier_days/* historyOf */.om)({ clock, log, cluster, source, signal }, parameters.history, handle, parameters);
    const policy = await policyOf({ ...ports, signal }, parameters, stablePods);
    const observation = await (0,observe/* observe */.lB)({
        ...{ source, clock, log, signal, history, ...ports.before },
        arms: () => ({ canary: canary.current(), baseline: stable.current() }),
        restarts: canary.restarts,
        suspect: ports.suspect,
        ...(faults === undefined ? {} : { faults }),
        ...(policy === undefined ? {} : { policy }),
    }, judged(parameters, { stablePods }));
    await citeSource(ports, source);
    return { ...observation, stablePods };
}
async function policyOf(ports, { policy, ...parameters }, stablePods) {
    if (policy === undefined || ports.policySource === undefined)
        return undefined;
    const { clock, log, signal, before } = ports;
    const { profile, policyBefore: known = null } = before;
    return await followPolicy({ source: await ports.policySource(), before: known, ...{ clock, log, signal, profile } }, { ...judged(parameters, { stablePods }), policy });
}
/** The cluster's own tries take about 20 s. */
const watchRetries = ({ patienceSeconds, }) => Math.ceil(patienceSeconds / 20);
/** What will be read, and how often; said where not every pod is asked. */
function sayPlan({ log }, { checks, horizon, intervalSeconds, source, maxPods }, pods) {
    const sample = maxPods !== null && pods > maxPods ? `, ${maxPods} of ${pods} at each look` : '';
    log.info(`${checks.length} checks, up to ${horizon} looks every ${intervalSeconds} s, from ${source}${sample}`);
}
async function citeSource({ cite, signal }, source) {
    cite(await source.describe(signal.aborted ? AbortSignal.timeout(2000) : signal));
}


/***/ }),

/***/ 59072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _5: () => (/* binding */ coverageOf),
  lB: () => (/* binding */ observe),
  Mm: () => (/* binding */ sayFindings),
  $: () => (/* binding */ stoppedBy)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/ports/cluster.js
var cluster = __webpack_require__(59830);
// EXTERNAL MODULE: ./lib/gates/metrics/contradiction.js
var contradiction = __webpack_require__(97867);
// EXTERNAL MODULE: ./lib/gates/metrics/expectation.js
var expectation = __webpack_require__(30780);
// EXTERNAL MODULE: ./lib/gates/metrics/findings.js
var metrics_findings = __webpack_require__(17606);
// EXTERNAL MODULE: ./lib/gates/metrics/coverage.js
var coverage = __webpack_require__(73810);
// EXTERNAL MODULE: ./lib/gates/metrics/judge.js + 11 modules
var judge = __webpack_require__(38841);
// EXTERNAL MODULE: ./lib/gates/metrics/looks.js + 1 modules
var looks = __webpack_require__(51793);
// EXTERNAL MODULE: ./lib/gates/metrics/numbers.js
var numbers = __webpack_require__(56868);
;// CONCATENATED MODULE: ./lib/gates/metrics/live-case.js




/**
 * The judge beside a gate that still looks. A histogram's buckets are known with the first look that has them, and become fewer with a pod that lacks
 * some: the looks before are then read again.
 */
function liveCase(parameters, before) {
    let ticks = [];
    let known = {};
    let running;
    return (tick, bounds) => {
        const begin = () => {
            const made = {
                judged: (0,judge/* beginCase */.MO)(parameters, { ...before, bounds }),
                read: (0,looks/* gateReader */.lQ)(parameters, { ...before, bounds }),
            };
            ticks = [...inBounds(ticks, known, bounds)];
            known = bounds;
            for (const one of ticks)
                made.judged.tick(one.k, made.read((0,coverage/* judgedData */.mA)(one)), false, one.onset);
            return made;
        };
        if (running === undefined || JSON.stringify(bounds) !== JSON.stringify(known))
            running = begin();
        const { judged, read } = running;
        ticks.push(tick);
        return judged.tick(tick.k, read((0,coverage/* judgedData */.mA)(tick)), false, tick.onset);
    };
}
/** Ticks in the buckets that are common to all of them. */
function inBounds(ticks, from, to) {
    const changed = Object.keys(from).filter((name) => JSON.stringify(from[name]) !== JSON.stringify(to[name]));
    if (changed.length === 0)
        return ticks;
    const arm = (name, values) => values === null || values.length === 0
        ? values
        : (0,numbers/* rebinned */.IJ)(values, from[name] ?? [], to[name] ?? []);
    return ticks.map((tick) => ({
        ...tick,
        data: Object.fromEntries(Object.entries(tick.data).map(([name, sample]) => [
            name,
            changed.includes(name)
                ? { baseline: arm(name, sample.baseline), canary: arm(name, sample.canary) }
                : sample,
        ])),
    }));
}

;// CONCATENATED MODULE: ./lib/gates/metrics/observe.js






const progressEveryMs = 5000;
/** Collects ticks until the judge knows, or the time is over. All I/O of gate-metrics. */
async function observe(ports, parameters) {
    const { source, clock, log, signal, profile, pre, resume, history = null } = ports;
    const startMs = clock.now().getTime();
    const restartsBefore = ports.restarts();
    let ticks = [];
    let bounds = {};
    const found = (0,metrics_findings/* findingsOf */.WX)();
    const early = sayTooShort(log, (0,expectation/* tooShort */.r3)((0,expectation/* rateBefore */.sn)(profile, ports.profileSeconds), parameters));
    let short = early;
    let stopped = null;
    const judge = liveCase(parameters, { pre, resume, profile, history });
    const progress = progressOf(log, startMs, parameters);
    const request = {
        metrics: metricsOf(parameters, profile),
        arms: () => Promise.resolve(ports.arms()),
        intervalMs: parameters.intervalSeconds * 1000,
        ticks: parameters.horizon,
    };
    try {
        for await (const { k, atMs, data, gaps, ...read } of source.live(request, signal)) {
            ticks = [...inBounds(ticks, bounds, read.bounds)];
            bounds = read.bounds;
            const tick = { k, atMs, data, gaps, ...coverageOf(read), ...faultOf(ports, k) };
            ticks.push(tick);
            sayFindings(log, found.add(k, read.findings ?? []));
            if (k === firstTicks && early.length === 0)
                short = sayTooShort(log, (0,expectation/* tooShort */.r3)((0,expectation/* rateNow */.fD)(ticks, parameters), parameters));
            const answer = heeded(ports, judge(tick, bounds));
            progress(answer, atMs);
            suspectAt(ports, parameters, answer, { ticks, bounds });
            if (await ended(ports, tick, answer))
                break;
            for (const gap of gaps.slice(0, 2))
                log.debug(gap);
        }
    }
    catch (thrown) {
        stopped = stoppedBy(thrown, signal);
        log.warning(stopped, 'gate-metrics');
    }
    const findings = found.all();
    return {
        startMs,
        ticks,
        bounds,
        restarts: Math.max(0, ports.restarts() - restartsBefore),
        stopped,
        profile,
        pre,
        resume,
        ...(history === null ? {} : { history }),
        ...(findings.length === 0 ? {} : { findings }),
        ...(short.length === 0 ? {} : { tooShort: short }),
        ...(ports.policy === undefined ? {} : { policy: ports.policy.seen() }),
    };
}
/** By the judge's verdict, or by a limit of the policy that is in force at this tick. */
async function ended({ policy, log }, tick, { verdict }) {
    const beyond = await policy?.tick(tick);
    if (beyond !== undefined)
        log.info(beyond);
    return verdict === 'fail' || verdict === 'pass' || beyond !== undefined;
}
function suspectAt({ suspect }, parameters, answer, { ticks, bounds }) {
    if (suspect === undefined)
        return;
    const looks = ticks.map(({ data }) => data);
    const why = (0,contradiction/* contradictionIn */.V)(answer, looks, parameters, bounds);
    if (why !== undefined)
        suspect(why);
}
/** No verdict ends a window that is measured whole. */
const heeded = ({ whole }, answer) => whole === true ? { ...answer, verdict: 'continue' } : answer;
const coverageOf = ({ coverage, }) => coverage === undefined ? {} : { coverage };
function sayFindings(log, fresh) {
    for (const finding of fresh)
        log.warning((0,metrics_findings/* findingInWords */.IC)(finding), 'gate-metrics');
}
/** After so many ticks the rate of events is known well enough to say what the window can give. */
const firstTicks = 2;
function sayTooShort(log, short) {
    for (const line of short)
        log.warning(line, 'gate-metrics');
    return short;
}
/** Why the window was cut short; evidence is left all the same. What the user must mend is thrown. */
function stoppedBy(thrown, signal) {
    if (thrown instanceof errors/* Outage */.a)
        return `the source is away: ${thrown.message}`;
    if (!signal.aborted)
        throw thrown;
    const reason = signal.reason;
    return reason instanceof cluster/* ClusterError */.b
        ? `the API server is away: ${reason.message}`
        : 'the job was cancelled';
}
/** What is asked for; a histogram in buckets that the window before the release has too. */
const metricsOf = ({ checks }, profile) => checks.map(({ name, query }) => {
    const before = profile?.[name];
    return { name, query, ...(before?.kind === 'histogram' ? { le: before.le } : {}) };
});
function faultOf({ faults, log }, k) {
    if (faults?.begun() !== true)
        return {};
    log.info(`look ${k}: a fault was injected on purpose`);
    return { onset: true };
}
/** Says every few seconds, and at the end, how it stands. */
function progressOf(log, startMs, parameters) {
    let shownMs = 0;
    return (answer, atMs) => {
        if (atMs - shownMs < progressEveryMs && answer.verdict === 'continue')
            return;
        shownMs = atMs;
        log.info(progressLine(answer, (atMs - startMs) / 1000, parameters));
    };
}
/** What is known at a look: who leads, how strong the evidence is, when the next look comes. */
function progressLine({ k, verdict, metric, score, reason }, seconds, { horizon, intervalSeconds }) {
    const known = verdict === 'continue'
        ? `${reason}; next look in ${intervalSeconds} s`
        : `${verdict}: ${reason}`;
    const leads = metric === null ? '' : `${metric} leads with `;
    return `look ${k} of ${horizon}, ${seconds.toFixed(0)} s: ${leads}e-value 10^${score}; ${known}`;
}


/***/ })

};

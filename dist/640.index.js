export const id = 640;
export const ids = [640];
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

/***/ 16616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _connect_cluster_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58328);
/* harmony import */ var _guard_sweep_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93358);
/* harmony import */ var _inputs_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34565);
/* harmony import */ var _ports_resources_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78461);
/* harmony import */ var _release_record_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77699);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(72527);
/* harmony import */ var _tell_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48982);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(23187);








/** Ends what outlived its deadline in a namespace. Outputs `swept`, a JSON list; fails when something could not be ended. */
async function run(runtime) {
    const inputs = await (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .readInputs */ .Ko)(_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .definitions */ .B, runtime.input, runtime.log.warning);
    await (0,_connect_cluster_js__WEBPACK_IMPORTED_MODULE_0__/* .withCluster */ .Bq)(inputs, runtime, async (cluster) => {
        const ports = { ...runtime, cluster };
        const runs = await runsOf(cluster, inputs);
        const swept = await (0,_guard_sweep_js__WEBPACK_IMPORTED_MODULE_1__/* .sweep */ .X)(ports, {
            namespace: inputs.namespace,
            timeoutMs: inputs.timeout,
            dryRun: inputs['dry-run'],
            reason: inputs.reason,
        });
        runtime.output('swept', JSON.stringify(swept));
        if (swept.length === 0)
            runtime.log.info(`Nothing in ${inputs.namespace} is past its deadline.`);
        for (const { kind, name, expiredAt, result, detail } of swept)
            runtime.log[result === 'failed' ? 'error' : 'warning'](`${kind} ${name}, due ${expiredAt}: ${result} (${detail})`, 'swept');
        await tell(runtime, inputs, swept, runs);
        const failed = swept.filter(({ result }) => result === 'failed');
        if (failed.length > 0)
            throw new Error(`${failed.map(({ name }) => name).join(', ')} could not be ended; see above, and end it by hand.`);
    });
}
/** Each release by who ended it, in its own comment where there is one; everything else as a line of the summary. */
async function tell(runtime, inputs, swept, runs) {
    for (const { kind, name, workload, expiredAt, result, detail } of swept)
        if (kind === 'canary' && result === 'ended')
            await (0,_tell_js__WEBPACK_IMPORTED_MODULE_5__/* .tellDone */ .K)(runtime, inputs, {
                ...{ namespace: inputs.namespace, workload, release: undefined },
                of: runs.get(workload) ?? '',
                happened: {
                    ...{ what: 'taken-back', by: 'sweep', revision: '' },
                    reason: `${name} was due ${expiredAt}: ${detail}`,
                },
            });
        else
            await runtime.summary(`${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .markdown */ .wD)(`${kind} ${name}, due ${expiredAt}: ${result} (${detail})`)}\n`);
}
/** Which run each release belongs to: asked before they end, and only where somebody is told. */
async function runsOf(cluster, inputs) {
    if (inputs['github-token'] === undefined)
        return new Map();
    const found = await cluster
        .list(_ports_resources_js__WEBPACK_IMPORTED_MODULE_3__.resources.leases, inputs.namespace, { labelSelector: _release_record_names_js__WEBPACK_IMPORTED_MODULE_4__/* .managedSelector */ .z })
        .catch(() => undefined);
    return new Map((found?.items ?? []).map(({ metadata: { labels, annotations } }) => [
        labels?.[_release_record_names_js__WEBPACK_IMPORTED_MODULE_4__/* .workloadLabel */ .Uq] ?? '',
        annotations?.[`${_release_record_names_js__WEBPACK_IMPORTED_MODULE_4__/* .prefix */ .Pl}run-url`] ?? '',
    ]));
}


/***/ }),

/***/ 23187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ definitions),
/* harmony export */   H: () => (/* binding */ declaration)
/* harmony export */ });
/* harmony import */ var _connect_cluster_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58328);
/* harmony import */ var _inputs_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67581);
/* harmony import */ var _inputs_shared_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35864);
/* harmony import */ var _inputs_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34565);
/* harmony import */ var _inputs_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86806);





const definitions = {
    ..._connect_cluster_js__WEBPACK_IMPORTED_MODULE_0__/* .clusterInputs */ .g$,
    settings: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .lenient */ .W_)(_inputs_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .settings */ .W0),
    namespace: _inputs_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .namespace */ .MF,
    reason: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .lenient */ .W_)((0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)((0,_inputs_text_js__WEBPACK_IMPORTED_MODULE_4__/* .line */ .n8)(), 'Sweep', {
        says: 'Why; kept on the workload of what was ended (annotation sluice.dev/rolled-back).',
        example: 'Scheduled sweep',
    })),
    timeout: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .lenient */ .W_)((0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)((0,_inputs_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(1000, 6 * 3_600_000), '5m', {
        says: 'How long the rollback of each release may take.',
        example: '10m',
    })),
    ..._inputs_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .reported */ .Y6,
    'dry-run': _inputs_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .dryRun */ .PA,
};
const declaration = {
    name: 'sweep',
    summary: 'Ends canaries, faults and locks that outlived their deadline',
    inputs: definitions,
    outputs: { swept: 'JSON list of what was ended' },
    post: false,
};


/***/ }),

/***/ 48982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ runOfRelease),
  K: () => (/* binding */ tellDone)
});

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
// EXTERNAL MODULE: ./lib/actions/in-thread.js
var in_thread = __webpack_require__(77585);
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
    await (0,in_thread/* inThread */.u)(runtime, { token, pullRequest: inputs['pull-request'], of: done.of }, async (thread) => {
        const address = await thread.renew(marker, (body) => body === undefined ? (0,report_now/* onlyNow */.ZG)(marker, now) : (0,report_now/* withNow */.nU)(body, now));
        if (address === '')
            runtime.log.info('No comment: the one that is there is about another release.');
        return address;
    }, {
        nobody: 'the release belongs to no pull request',
        elsewhere: 'What was done stands in the job summary.',
    });
}
/** Address of the run that holds a release; asked before it ends, and only where somebody is told. */
async function runOfRelease(cluster, namespace, workload, inputs) {
    if (inputs['github-token'] === undefined)
        return '';
    // The way back does not wait for a cosmetic question, nor fails by it.
    const lease = await cluster
        .get(resources.resources.leases, namespace, (0,names/* leaseName */.AI)(workload))
        .catch(() => undefined);
    return lease?.metadata.annotations?.[`${names/* prefix */.Pl}run-url`] ?? '';
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

export const id = 1707;
export const ids = [1707];
export const modules = {

/***/ 57274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ abandonNow)
/* harmony export */ });
/* harmony import */ var _connect_cluster_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58328);
/* harmony import */ var _release_drivers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88564);


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

/***/ 63213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   post: () => (/* binding */ post),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _connect_cluster_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58328);
/* harmony import */ var _connect_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3250);
/* harmony import */ var _decision_chained_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43074);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _evidence_decision_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(51795);
/* harmony import */ var _evidence_release_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44692);
/* harmony import */ var _evidence_schemas_statement_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83223);
/* harmony import */ var _evidence_state_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(98704);
/* harmony import */ var _inputs_table_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(34565);
/* harmony import */ var _release_drivers_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(88564);
/* harmony import */ var _release_promoted_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2797);
/* harmony import */ var _release_record_lease_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(27789);
/* harmony import */ var _release_standing_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(81881);
/* harmony import */ var _abandon_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(57274);
/* harmony import */ var _tell_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(48982);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(97302);
















/** Makes a promotion real: stable takes the version, then the canary goes. Outputs `revision`. */
async function run(runtime) {
    const inputs = await (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_7__/* .readInputs */ .Ko)(_inputs_js__WEBPACK_IMPORTED_MODULE_14__/* .definitions */ .B, runtime.input, runtime.log.warning);
    const handle = (0,_evidence_state_js__WEBPACK_IMPORTED_MODULE_6__/* .decodeState */ .UJ)(inputs.release, _evidence_release_js__WEBPACK_IMPORTED_MODULE_4__/* .releaseSchema */ .By, 'release');
    const decision = (0,_evidence_state_js__WEBPACK_IMPORTED_MODULE_6__/* .decodeState */ .UJ)(inputs.decision, _evidence_decision_js__WEBPACK_IMPORTED_MODULE_15__/* .decisionSchema */ .O, 'decision');
    (0,_decision_chained_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseUndecided */ .EE)(handle, decision);
    const receipts = receiptsOf(inputs.receipts, decision);
    await (0,_connect_cluster_js__WEBPACK_IMPORTED_MODULE_0__/* .withCluster */ .Bq)(inputs, runtime, async (cluster) => {
        try {
            await promote(runtime, cluster, inputs, { handle, decision, receipts });
        }
        catch (thrown) {
            if (runtime.signal.aborted && !inputs['dry-run'])
                await (0,_abandon_js__WEBPACK_IMPORTED_MODULE_12__/* .abandonNow */ .O)(runtime, inputs, (0,_release_drivers_js__WEBPACK_IMPORTED_MODULE_8__/* .placeOf */ .$t)(handle));
            // It ended by itself: what it says is for people or the next run to mend, not for the post step.
            runtime.saveState('finished', 'true');
            throw thrown;
        }
    });
}
/** A promotion whose process was killed is due at once: the next sweep need not wait for its expiry. */
async function post(runtime) {
    if (runtime.savedState('began') !== 'true' || runtime.savedState('finished') === 'true')
        return;
    const inputs = await (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_7__/* .readInputs */ .Ko)(_inputs_js__WEBPACK_IMPORTED_MODULE_14__/* .definitions */ .B, runtime.input, runtime.log.warning);
    const handle = (0,_evidence_state_js__WEBPACK_IMPORTED_MODULE_6__/* .decodeState */ .UJ)(inputs.release, _evidence_release_js__WEBPACK_IMPORTED_MODULE_4__/* .releaseSchema */ .By, 'release');
    await (0,_abandon_js__WEBPACK_IMPORTED_MODULE_12__/* .abandonNow */ .O)(runtime, inputs, (0,_release_drivers_js__WEBPACK_IMPORTED_MODULE_8__/* .placeOf */ .$t)(handle));
}
/** They must be about the very decision that is acted on: the workload would vouch for another one's evidence. */
function receiptsOf(text, decision) {
    if (text === undefined)
        return undefined;
    const receipts = (0,_evidence_schemas_statement_js__WEBPACK_IMPORTED_MODULE_5__/* .readReceipts */ .gh)(text, 'receipts');
    if (receipts.decisionId === decision.decisionId)
        return receipts;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.UsageError(`They are about the decision ${receipts.decisionId}, the decision is ${decision.decisionId}.`, { input: 'receipts', fix: 'Pass the output of the same step that gives the decision.' });
}
async function promote(runtime, cluster, inputs, { handle, decision, receipts, }) {
    const ports = { ...runtime, cluster };
    const { timeout: timeoutMs, drain: drainMs } = inputs;
    const plan = await (0,_release_drivers_js__WEBPACK_IMPORTED_MODULE_8__/* .driverOf */ .SV)(handle.provider).promote(ports, handle);
    // Without a release it is promoted already, or it was ended: the plan tells.
    const standing = await (0,_release_standing_js__WEBPACK_IMPORTED_MODULE_11__/* .standingAt */ .I)(cluster, (0,_release_drivers_js__WEBPACK_IMPORTED_MODULE_8__/* .placeOf */ .$t)(handle));
    if (standing !== undefined)
        (0,_decision_chained_js__WEBPACK_IMPORTED_MODULE_2__/* .requireDecided */ .KQ)(decision, standing, {
            input: 'decision',
            nowMs: cluster.now().getTime(),
            maxAgeMs: inputs['max-decision-age'],
            evidenceSha256: handle.evidenceSha256,
        });
    for (const step of plan.steps)
        runtime.log.info(`plan: ${step}`);
    if (plan.steps.length === 0)
        runtime.log.info('The version is promoted already; nothing to do.');
    if (inputs['dry-run']) {
        runtime.log.notice('Dry run: nothing was changed.', 'promote-canary');
        runtime.output('revision', handle.stableRevision);
        return;
    }
    runtime.saveState('began', 'true');
    const revision = await (0,_release_record_lease_js__WEBPACK_IMPORTED_MODULE_10__/* .renewing */ .IU)(ports, handle, () => plan.apply({
        timeoutMs,
        drainMs,
        openGit: (0,_connect_git_js__WEBPACK_IMPORTED_MODULE_1__/* .gitOpener */ .sZ)(runtime, inputs['git-token']),
        marks: (0,_release_promoted_js__WEBPACK_IMPORTED_MODULE_9__/* .evidenceMarks */ .gm)(receipts),
    }));
    runtime.saveState('finished', 'true');
    runtime.output('revision', revision);
    runtime.log.notice(`${handle.workload} runs ${handle.image} as revision ${revision}; the canary is gone.`, 'promoted');
    await (0,_tell_js__WEBPACK_IMPORTED_MODULE_13__/* .tellDone */ .K)(runtime, inputs, {
        namespace: handle.namespace,
        workload: handle.workload,
        release: handle.id,
        happened: { what: 'promoted', revision, image: handle.image },
        of: '',
    });
}


/***/ }),

/***/ 97302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ definitions),
/* harmony export */   H: () => (/* binding */ declaration)
/* harmony export */ });
/* harmony import */ var _connect_cluster_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58328);
/* harmony import */ var _connect_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3250);
/* harmony import */ var _inputs_duration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67581);
/* harmony import */ var _inputs_shared_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35864);
/* harmony import */ var _inputs_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34565);
/* harmony import */ var _inputs_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86806);
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14073);







const definitions = {
    ..._connect_cluster_js__WEBPACK_IMPORTED_MODULE_0__/* .clusterInputs */ .g$,
    release: _inputs_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .release */ ._r,
    decision: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_4__/* .required */ .mw)(_inputs_text_js__WEBPACK_IMPORTED_MODULE_5__/* .json */ .Pq, {
        says: 'Output `decision` of the last stage.',
        example: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_4__/* .expression */ .dn)('needs.decide.outputs.decision'),
    }),
    receipts: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_4__/* .maybe */ .no)(_inputs_text_js__WEBPACK_IMPORTED_MODULE_5__/* .json */ .Pq, {
        says: 'Output `receipts` of the last decision: the workload then says its evidence root, from which `sluice verify --workload` begins.',
        example: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_4__/* .expression */ .dn)('needs.decide.outputs.receipts'),
    }),
    timeout: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_inputs_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(1000, 6 * 3_600_000), '10m', {
        says: 'How long the rollout may take.',
        example: '30m',
    }),
    drain: _inputs_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .drain */ .Ze,
    'max-decision-age': _inputs_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .maxDecisionAge */ .Mo,
    'git-token': _connect_git_js__WEBPACK_IMPORTED_MODULE_1__/* .gitToken */ .OW,
    ..._inputs_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .reported */ .Y6,
    'dry-run': _inputs_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .dryRun */ .PA,
};
const declaration = {
    name: 'promote-canary',
    summary: 'Makes a promotion real: the stable workload takes the version, then the canary goes',
    inputs: definitions,
    outputs: { revision: _action_js__WEBPACK_IMPORTED_MODULE_6__/* .revisionOutput */ .rL },
    post: true,
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

/***/ 3250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HZ: () => (/* binding */ lenientGitToken),
/* harmony export */   OW: () => (/* binding */ gitToken),
/* harmony export */   sZ: () => (/* binding */ gitOpener)
/* harmony export */ });
/* harmony import */ var _inputs_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34565);
/* harmony import */ var _inputs_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86806);


const row = (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)((0,_inputs_text_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)(4000), {
    says: 'Token that may commit where `git` of deploy-canary says (contents: write; with pull-request also pull-requests: write).',
    example: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_0__/* .expression */ .dn)('secrets.DEPLOY_REPOSITORY_TOKEN'),
});
const gitToken = row;
/** Of ways back: a token that cannot be used stands in no one's way. */
const lenientGitToken = (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_0__/* .lenient */ .W_)(row);
/** Opens repositories with this token; undefined without one. */
function gitOpener(runtime, token) {
    if (token === undefined)
        return undefined;
    runtime.mask(token);
    return async (repository) => {
        const { githubRepository } = await Promise.all(/* import() */[__webpack_require__.e(1758), __webpack_require__.e(1268)]).then(__webpack_require__.bind(__webpack_require__, 61268));
        return githubRepository(runtime.run, token, {
            repository,
            input: 'git',
            signal: runtime.signal,
        });
    };
}


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
/* harmony import */ var _evidence_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98704);
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
    const begun = standing.decided === (0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_1__.hashOf)(decision) && standing.stage === release.stage + 1;
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

/***/ 83223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $X: () => (/* binding */ receiptsDocument),
/* harmony export */   gh: () => (/* binding */ readReceipts),
/* harmony export */   jy: () => (/* binding */ ledgerLineDocument),
/* harmony export */   zm: () => (/* binding */ statementDocument)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _statement_ledger_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59105);
/* harmony import */ var _statement_receipt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19675);
/* harmony import */ var _statement_statement_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13454);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62713);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91323);






const image = (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .formed */ .Gd)(600, { form: /^[\x21-\x7e]+$/, what: 'an image digest' });
const decisionDocument = (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ik)({
    root: _words_js__WEBPACK_IMPORTED_MODULE_5__/* .sha256Text */ .f1,
    size: (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .wholeNumber */ .rD)(0, 2000),
    release: _words_js__WEBPACK_IMPORTED_MODULE_5__/* .kubeName */ .L6,
    workload: _words_js__WEBPACK_IMPORTED_MODULE_5__/* .kubeName */ .L6,
    namespace: _words_js__WEBPACK_IMPORTED_MODULE_5__/* .kubeName */ .L6,
    cluster: _words_js__WEBPACK_IMPORTED_MODULE_5__/* .line */ .n8,
    revision: _words_js__WEBPACK_IMPORTED_MODULE_5__/* .wordOrNothing */ .lq,
    subjectSha256: _words_js__WEBPACK_IMPORTED_MODULE_5__/* .sha256OrNothing */ .OW,
    imageDigest: (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1)(image, _words_js__WEBPACK_IMPORTED_MODULE_5__/* .byName */ .nG),
    stage: (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .wholeNumber */ .rD)(0, 1000),
    exposurePercent: (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .number */ .ai)(0, 100),
    decision: (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .oneOf */ .yL)('promote', 'hold', 'rollback'),
    decisionId: _words_js__WEBPACK_IMPORTED_MODULE_5__/* .sha256Text */ .f1,
    policySha256: _words_js__WEBPACK_IMPORTED_MODULE_5__/* .sha256Text */ .f1,
    time: _words_js__WEBPACK_IMPORTED_MODULE_5__/* .instant */ .uR,
    runUrl: _words_js__WEBPACK_IMPORTED_MODULE_5__/* .line */ .n8,
    previousDecision: (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .me)(_words_js__WEBPACK_IMPORTED_MODULE_5__/* .sha256Text */ .f1),
    previousRoot: (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .me)(_words_js__WEBPACK_IMPORTED_MODULE_5__/* .sha256Text */ .f1),
});
const statementDocument = (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ik)({
    _type: (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .constant */ .dY)(_statement_statement_js__WEBPACK_IMPORTED_MODULE_3__/* .statementType */ .qB),
    predicateType: (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .constant */ .dY)(_statement_statement_js__WEBPACK_IMPORTED_MODULE_3__/* .predicateType */ .W3),
    subject: (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)((0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ik)({
        name: (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(400),
        digest: (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ik)({ sha256: _words_js__WEBPACK_IMPORTED_MODULE_5__/* .sha256Text */ .f1 }),
    }), 200),
    predicate: decisionDocument,
});
const ledgerLineDocument = (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ik)({
    schema: (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .constant */ .dY)(_statement_ledger_line_js__WEBPACK_IMPORTED_MODULE_1__/* .ledgerLineSchema */ .pI),
    index: (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .wholeNumber */ .rD)(0, 1e9),
    previous: _words_js__WEBPACK_IMPORTED_MODULE_5__/* .sha256Text */ .f1,
    statement: statementDocument,
    keyId: (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .me)(_words_js__WEBPACK_IMPORTED_MODULE_5__/* .sha256Text */ .f1),
    signature: (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .me)((0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .formed */ .Gd)(100, { form: /^[A-Za-z0-9+/=]+$/, what: 'base64' })),
});
const lineText = (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(60_000);
const logIndex = (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .me)((0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .formed */ .Gd)(30, { form: /^\d+$/, what: 'a number' }));
const sigstoreFile = (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .formed */ .Gd)(60, { form: /^ledger\/[a-z]+\.json$/, what: 'a file of the bundle' });
const repository = (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .formed */ .Gd)(200, { form: /^[\w.-]+\/[\w.-]+$/, what: 'owner/name' });
const receiptDocument = (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .variants */ .HI)('ledger', {
    file: (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ik)({ ledger: (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .constant */ .dY)('file'), line: lineText }),
    branch: (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ik)({
        ledger: (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .constant */ .dY)('branch'),
        repository,
        branch: (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .formed */ .Gd)(200, { form: /^[\w./-]+$/, what: 'a branch' }),
        commit: (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .formed */ .Gd)(64, { form: /^[0-9a-f]{40,64}$/, what: 'a commit' }),
        line: lineText,
    }),
    sigstore: (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ik)({
        ledger: (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .constant */ .dY)('sigstore'),
        file: sigstoreFile,
        sha256: _words_js__WEBPACK_IMPORTED_MODULE_5__/* .sha256Text */ .f1,
        logIndex,
    }),
    attestation: (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ik)({
        ledger: (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .constant */ .dY)('attestation'),
        file: sigstoreFile,
        sha256: _words_js__WEBPACK_IMPORTED_MODULE_5__/* .sha256Text */ .f1,
        logIndex,
        id: _words_js__WEBPACK_IMPORTED_MODULE_5__/* .wordOrNothing */ .lq,
        repository,
    }),
    fabric: (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ik)({
        ledger: (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .constant */ .dY)('fabric'),
        channel: _words_js__WEBPACK_IMPORTED_MODULE_5__/* .word */ .Vm,
        chaincode: _words_js__WEBPACK_IMPORTED_MODULE_5__/* .word */ .Vm,
        transactionId: _words_js__WEBPACK_IMPORTED_MODULE_5__/* .sha256Text */ .f1,
        block: (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .me)((0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .formed */ .Gd)(30, { form: /^\d+$/, what: 'a number' })),
    }),
});
const receiptsDocument = (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ik)({
    schema: (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .constant */ .dY)(_statement_receipt_js__WEBPACK_IMPORTED_MODULE_2__/* .receiptsSchema */ .zm),
    root: _words_js__WEBPACK_IMPORTED_MODULE_5__/* .sha256Text */ .f1,
    release: _words_js__WEBPACK_IMPORTED_MODULE_5__/* .kubeName */ .L6,
    stage: (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .wholeNumber */ .rD)(0, 1000),
    decisionId: _words_js__WEBPACK_IMPORTED_MODULE_5__/* .sha256Text */ .f1,
    receipts: (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)(receiptDocument, 10),
});
/** Reads the output `receipts`, or a UsageError that names `input` and what does not fit. */
function readReceipts(text, input) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError('It is not JSON.', {
            input,
            fix: `Pass the output \`receipts\` unchanged (${_statement_receipt_js__WEBPACK_IMPORTED_MODULE_2__/* .receiptsSchema */ .zm}).`,
            cause,
        });
    }
    try {
        return receiptsDocument.read(value, input);
    }
    catch (thrown) {
        if (!(thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError) || thrown.fix !== undefined)
            throw thrown;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(thrown.said, {
            input,
            fix: `Pass the output \`receipts\` unchanged (${_statement_receipt_js__WEBPACK_IMPORTED_MODULE_2__/* .receiptsSchema */ .zm}).`,
            cause: thrown,
        });
    }
}


/***/ }),

/***/ 59105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   An: () => (/* binding */ noLine),
/* harmony export */   oO: () => (/* binding */ ledgerLimitBytes),
/* harmony export */   pI: () => (/* binding */ ledgerLineSchema)
/* harmony export */ });
const ledgerLineSchema = 'sluice.dev/ledger-line/v1';
/** What stands in place of a line before the first one. */
const noLine = '0'.repeat(64);
/** A ledger of decisions is read whole; a longer one is begun anew under another name. */
const ledgerLimitBytes = 64 * 1024 * 1024;


/***/ }),

/***/ 82685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   wX: () => (/* binding */ evidenceRoot)
/* harmony export */ });
/* unused harmony exports leafHash, treeHash */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const hash = (...parts) => {
    const made = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const part of parts)
        made.update(part);
    return made.digest();
};
// A leaf and a node never have the same bytes before them: RFC 6962 §2.1.
const leafPrefix = Uint8Array.of(0);
const nodePrefix = Uint8Array.of(1);
/** Hash of a leaf's bytes (RFC 6962 §2.1). */
const leafHash = (leaf) => hash(leafPrefix, leaf);
/** Merkle Tree Hash of a list of leaves, 32 bytes (RFC 6962 §2.1); of no leaf at all, the hash of nothing. */
function treeHash(leaves) {
    return leaves.length === 0 ? hash() : fold(leaves.map(leafHash));
}
/** The left part is the largest power of two that is smaller than the whole. */
function fold(hashes) {
    const [first] = hashes;
    if (first === undefined)
        return hash();
    if (hashes.length === 1)
        return first;
    let left = 1;
    while (left * 2 < hashes.length)
        left *= 2;
    return hash(nodePrefix, fold(hashes.slice(0, left)), fold(hashes.slice(left)));
}
/** One leaf: path, NUL, hash. No path holds a NUL, so no two files have the same leaf. */
const leafOf = ([path, sha256]) => Buffer.from(`${path}\0${sha256}`, 'utf8');
/**
 * The evidence root: Merkle root over files in the order of their paths (by UTF-16 code units, the same on every machine and in every locale),
 * lower-case hexadecimal.
 */
const evidenceRoot = (files) => treeHash(Object.entries(files)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(leafOf)).toString('hex');


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

/***/ 13454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T8: () => (/* binding */ statementOf),
/* harmony export */   W3: () => (/* binding */ predicateType),
/* harmony export */   qB: () => (/* binding */ statementType),
/* harmony export */   sq: () => (/* binding */ statementMediaType),
/* harmony export */   t6: () => (/* binding */ statementText)
/* harmony export */ });
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13431);
/* harmony import */ var _merkle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82685);


const statementType = 'https://in-toto.io/Statement/v1';
const predicateType = 'https://sluice.dev/release-decision/v1';
/** Media type of a statement inside a DSSE envelope (in-toto attestation framework v1). */
const statementMediaType = 'application/vnd.in-toto+json';
/** The statement of a decision; it follows from the files of its bundle and the root of the stage before. */
function statementOf(about) {
    const { decision, files, previousDecision, previousRoot } = about;
    const { release, subject } = decision;
    const root = (0,_merkle_js__WEBPACK_IMPORTED_MODULE_1__/* .evidenceRoot */ .wX)(files);
    const imageDigest = subject?.images ?? {};
    return {
        _type: statementType,
        predicateType,
        subject: [
            { name: `${release.id}/stage-${release.stage}`, digest: { sha256: root } },
            ...Object.entries(imageDigest)
                .sort(([a], [b]) => (a < b ? -1 : 1))
                .flatMap(imageSubject),
        ],
        predicate: {
            root,
            size: Object.keys(files).length,
            release: release.id,
            workload: release.workload,
            namespace: release.namespace,
            cluster: release.cluster,
            revision: release.revision,
            subjectSha256: release.subjectSha256,
            imageDigest,
            stage: release.stage,
            exposurePercent: release.achievedPercent,
            decision: decision.decision,
            decisionId: decision.decisionId,
            policySha256: decision.policySha256,
            time: decision.time,
            runUrl: decision.runUrl,
            previousDecision,
            previousRoot,
        },
    };
}
/** An image is found by its digest in registries and admission policies; an identity without one is no subject. */
function imageSubject([container, image]) {
    const digest = /sha256:([0-9a-f]{64})$/.exec(image)?.[1];
    return digest === undefined ? [] : [{ name: container, digest: { sha256: digest } }];
}
/** The form in which it is signed, hashed and kept. */
const statementText = (statement) => (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__.canonicalJson)(statement);


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
const subjectSha256 = (subject) => (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__.hashOf)(subject);
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
/* harmony import */ var _drivers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88564);
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

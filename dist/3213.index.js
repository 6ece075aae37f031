export const id = 3213;
export const ids = [3213];
export const modules = {

/***/ 57274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ abandonNow)
/* harmony export */ });
/* harmony import */ var _connect_cluster_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58328);
/* harmony import */ var _release_drivers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28148);


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

/***/ 63213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   post: () => (/* binding */ post),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _connect_cluster_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58328);
/* harmony import */ var _decision_chained_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43074);
/* harmony import */ var _evidence_decision_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(51795);
/* harmony import */ var _evidence_release_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44692);
/* harmony import */ var _evidence_state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12620);
/* harmony import */ var _inputs_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34565);
/* harmony import */ var _release_drivers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28148);
/* harmony import */ var _release_record_lease_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(27789);
/* harmony import */ var _release_standing_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(81881);
/* harmony import */ var _abandon_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(57274);
/* harmony import */ var _tell_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(48982);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(97302);












/** Makes a promotion real: stable takes the version, then the canary goes. Outputs `revision`. */
async function run(runtime) {
    const inputs = await (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_4__/* .readInputs */ .Ko)(_inputs_js__WEBPACK_IMPORTED_MODULE_10__/* .definitions */ .B, runtime.input, runtime.log.warning);
    const handle = (0,_evidence_state_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeState */ .UJ)(inputs.release, _evidence_release_js__WEBPACK_IMPORTED_MODULE_2__/* .releaseSchema */ .By, 'release');
    const decision = (0,_evidence_state_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeState */ .UJ)(inputs.decision, _evidence_decision_js__WEBPACK_IMPORTED_MODULE_11__/* .decisionSchema */ .O, 'decision');
    (0,_decision_chained_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseUndecided */ .EE)(handle, decision);
    await (0,_connect_cluster_js__WEBPACK_IMPORTED_MODULE_0__/* .withCluster */ .Bq)(inputs, runtime, async (cluster) => {
        try {
            await promote(runtime, cluster, inputs, { handle, decision });
        }
        catch (thrown) {
            if (runtime.signal.aborted && !inputs['dry-run'])
                await (0,_abandon_js__WEBPACK_IMPORTED_MODULE_8__/* .abandonNow */ .O)(runtime, inputs, (0,_release_drivers_js__WEBPACK_IMPORTED_MODULE_5__/* .placeOf */ .$t)(handle));
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
    const inputs = await (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_4__/* .readInputs */ .Ko)(_inputs_js__WEBPACK_IMPORTED_MODULE_10__/* .definitions */ .B, runtime.input, runtime.log.warning);
    const handle = (0,_evidence_state_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeState */ .UJ)(inputs.release, _evidence_release_js__WEBPACK_IMPORTED_MODULE_2__/* .releaseSchema */ .By, 'release');
    await (0,_abandon_js__WEBPACK_IMPORTED_MODULE_8__/* .abandonNow */ .O)(runtime, inputs, (0,_release_drivers_js__WEBPACK_IMPORTED_MODULE_5__/* .placeOf */ .$t)(handle));
}
async function promote(runtime, cluster, inputs, { handle, decision }) {
    const ports = { ...runtime, cluster };
    const { timeout: timeoutMs, drain: drainMs } = inputs;
    const plan = await (0,_release_drivers_js__WEBPACK_IMPORTED_MODULE_5__/* .driverOf */ .SV)(handle.provider).promote(ports, handle);
    // Without a release it is promoted already, or it was ended: the plan tells.
    const standing = await (0,_release_standing_js__WEBPACK_IMPORTED_MODULE_7__/* .standingAt */ .I)(cluster, (0,_release_drivers_js__WEBPACK_IMPORTED_MODULE_5__/* .placeOf */ .$t)(handle));
    if (standing !== undefined)
        (0,_decision_chained_js__WEBPACK_IMPORTED_MODULE_1__/* .requireDecided */ .KQ)(decision, standing, {
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
    const revision = await (0,_release_record_lease_js__WEBPACK_IMPORTED_MODULE_6__/* .renewing */ .IU)(ports, handle, () => plan.apply({ timeoutMs, drainMs }));
    runtime.saveState('finished', 'true');
    runtime.output('revision', revision);
    runtime.log.notice(`${handle.workload} runs ${handle.image} as revision ${revision}; the canary is gone.`, 'promoted');
    await (0,_tell_js__WEBPACK_IMPORTED_MODULE_9__/* .tellDone */ .K)(runtime, inputs, {
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
/* harmony import */ var _inputs_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67581);
/* harmony import */ var _inputs_shared_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35864);
/* harmony import */ var _inputs_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34565);
/* harmony import */ var _inputs_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86806);
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14073);






const definitions = {
    ..._connect_cluster_js__WEBPACK_IMPORTED_MODULE_0__/* .clusterInputs */ .g$,
    release: _inputs_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .release */ ._r,
    decision: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)(_inputs_text_js__WEBPACK_IMPORTED_MODULE_4__/* .json */ .Pq, {
        says: 'Output `decision` of the last stage.',
        example: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .expression */ .dn)('needs.decide.outputs.decision'),
    }),
    timeout: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)((0,_inputs_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(1000, 6 * 3_600_000), '10m', {
        says: 'How long the rollout may take.',
        example: '30m',
    }),
    drain: _inputs_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .drain */ .Ze,
    'max-decision-age': _inputs_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .maxDecisionAge */ .Mo,
    ..._inputs_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .reported */ .Y6,
    'dry-run': _inputs_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .dryRun */ .PA,
};
const declaration = {
    name: 'promote-canary',
    summary: 'Makes a promotion real: the stable workload takes the version, then the canary goes',
    inputs: definitions,
    outputs: { revision: _action_js__WEBPACK_IMPORTED_MODULE_5__/* .revisionOutput */ .rL },
    post: true,
};


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
/* harmony import */ var _drivers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28148);
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

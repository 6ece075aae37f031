export const id = 4636;
export const ids = [4636];
export const modules = {

/***/ 74240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ outsideCi),
/* harmony export */   _: () => (/* binding */ pullRequestOf)
/* harmony export */ });
/** Number of the pull request that started a run; null when something else did. */
function pullRequestOf({ event }) {
    const pull = event['pull_request'];
    return typeof pull?.number === 'number' ? pull.number : null;
}
/** What is said of a run that no CI system started. */
const outsideCi = {
    runUrl: '',
    repository: '',
    serverUrl: '',
    apiUrl: '',
    sha: '',
    ref: '',
    workflow: '',
    job: '',
    actor: '',
    eventName: '',
    event: {},
};


/***/ }),

/***/ 20896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FU: () => (/* binding */ setTemplate),
/* harmony export */   L5: () => (/* binding */ retry),
/* harmony export */   LJ: () => (/* binding */ promoteFully),
/* harmony export */   Nw: () => (/* binding */ promoteStep),
/* harmony export */   U: () => (/* binding */ resume),
/* harmony export */   h2: () => (/* binding */ abort)
/* harmony export */ });
/* harmony import */ var _ports_cluster_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59830);
/* harmony import */ var _ports_resources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78461);


/**
 * What people do with the plugin's commands, as writes of ours. The controller reads its orders from the status subresource:
 * https://argo-rollouts.readthedocs.io/en/stable/generated/kubectl-argo-rollouts/kubectl-argo-rollouts/. Each holds only for the state that it
 * was decided upon; false when that has changed meanwhile.
 */
async function order(cluster, { metadata }, status) {
    const { namespace = '', name, resourceVersion } = metadata;
    return await unlessChanged(() => cluster.patch(_ports_resources_js__WEBPACK_IMPORTED_MODULE_1__.resources.rollouts, namespace, name, { type: 'merge', body: { metadata: { resourceVersion }, status } }, { subresource: 'status' }));
}
async function unlessChanged(write) {
    try {
        await write();
        return true;
    }
    catch (thrown) {
        if (thrown instanceof _ports_cluster_js__WEBPACK_IMPORTED_MODULE_0__/* .ClusterError */ .b && thrown.failure === 'conflict')
            return false;
        throw thrown;
    }
}
/** On from the pause at which it stands. */
const promoteStep = (cluster, rollout) => order(cluster, rollout, { pauseConditions: null });
/** All pods of the new version, past every step. */
const promoteFully = (cluster, rollout) => order(cluster, rollout, { promoteFull: true });
/** No pod of the new version. A full promotion that is under way would undo an abort. */
const abort = (cluster, rollout) => order(cluster, rollout, { abort: true, promoteFull: false });
/** From the first step again. */
const retry = (cluster, rollout) => order(cluster, rollout, { abort: false });
/** Takes back a pause by hand (spec.paused): while it lasts the controller moves no pod, not even off an aborted canary. */
const resume = (cluster, { metadata }) => unlessChanged(() => cluster.patch(_ports_resources_js__WEBPACK_IMPORTED_MODULE_1__.resources.rollouts, metadata.namespace ?? '', metadata.name, {
    type: 'merge',
    body: { metadata: { resourceVersion: metadata.resourceVersion }, spec: { paused: false } },
}));
/** A whole template in place of the present one. */
const setTemplate = (cluster, { metadata }, template) => unlessChanged(() => cluster.patch(_ports_resources_js__WEBPACK_IMPORTED_MODULE_1__.resources.rollouts, metadata.namespace ?? '', metadata.name, {
    type: 'json',
    body: [
        // As a value it is a precondition (409); a `test` that fails would be an invalid request (422).
        { op: 'replace', path: '/metadata/resourceVersion', value: metadata.resourceVersion },
        { op: 'replace', path: '/spec/template', value: template },
    ],
}));


/***/ }),

/***/ 67401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E2: () => (/* binding */ seekRollout),
/* harmony export */   HI: () => (/* binding */ findRollout),
/* harmony export */   y: () => (/* binding */ releasedRollouts)
/* harmony export */ });
/* unused harmony export carriesRelease */
/* harmony import */ var _ports_cluster_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59830);
/* harmony import */ var _ports_resources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78461);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48671);



/** The Rollout of a name; undefined when there is none, or no Argo Rollouts at all. */
const findRollout = (cluster, namespace, name) => unless(['not-found'], undefined, () => cluster.get(_ports_resources_js__WEBPACK_IMPORTED_MODULE_1__.resources.rollouts, namespace, name));
/** The same where a Rollout is only one of the things that a name may be: a Role without Rollouts has none. */
const seekRollout = (cluster, namespace, name) => unless(['forbidden'], undefined, () => findRollout(cluster, namespace, name));
async function unless(failures, otherwise, read) {
    try {
        return await read();
    }
    catch (thrown) {
        if (thrown instanceof _ports_cluster_js__WEBPACK_IMPORTED_MODULE_0__/* .ClusterError */ .b && failures.includes(thrown.failure))
            return otherwise;
        throw thrown;
    }
}
/** The Rollouts of a namespace that carry a release of ours. */
const releasedRollouts = (cluster, namespace) => unless(['not-found'], [], async () => (await cluster.list(_ports_resources_js__WEBPACK_IMPORTED_MODULE_1__.resources.rollouts, namespace)).items.filter(carriesRelease));
/** One whose record cannot be read carries one all the same. */
function carriesRelease(rollout) {
    try {
        return (0,_record_js__WEBPACK_IMPORTED_MODULE_2__/* .recordOn */ .jr)(rollout) !== undefined;
    }
    catch {
        return true;
    }
}


/***/ }),

/***/ 80161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ finish)
/* harmony export */ });
/* harmony import */ var _ports_resources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78461);
/* harmony import */ var _dead_man_job_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57034);
/* harmony import */ var _dead_man_standing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29617);
/* harmony import */ var _record_lease_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27789);
/* harmony import */ var _record_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77699);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48671);






/** The release is over. The record goes first: whoever comes after a death in between finds a lease that leads nowhere, and drops it. */
async function finish({ cluster, run }, rollout, 
/** What is left to be read on the Rollout. */
mark = {}) {
    const { namespace = '', name } = rollout.metadata;
    await (0,_record_js__WEBPACK_IMPORTED_MODULE_5__/* .forgetRecord */ .$j)(cluster, rollout, mark);
    const lease = await cluster.get(_ports_resources_js__WEBPACK_IMPORTED_MODULE_0__.resources.leases, namespace, (0,_record_names_js__WEBPACK_IMPORTED_MODULE_4__/* .leaseName */ .AI)(name));
    // The switch would see by itself that the release is over; the next release shall not meet it on its way out. It does not end itself.
    const guarded = lease?.metadata.annotations?.[_dead_man_standing_js__WEBPACK_IMPORTED_MODULE_2__/* .deadManAnnotation */ .IF] !== undefined;
    if (guarded && run.runId !== _dead_man_standing_js__WEBPACK_IMPORTED_MODULE_2__/* .deadManRun */ .yp.runId)
        await cluster.remove(_ports_resources_js__WEBPACK_IMPORTED_MODULE_0__.resources.jobs, namespace, (0,_dead_man_job_js__WEBPACK_IMPORTED_MODULE_1__/* .deadManName */ .Q6)(name), {
            propagation: 'Background',
        });
    await (0,_record_lease_js__WEBPACK_IMPORTED_MODULE_3__/* .dropLease */ .Oj)(cluster, namespace, name);
}


/***/ }),

/***/ 57483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ followRollout)
/* harmony export */ });
/* harmony import */ var _ports_resources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78461);
/* harmony import */ var _ports_watching_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28063);


/**
 * Follows a Rollout by watch. `step` looks at each state, may give the controller an order (the next state tells whether it took it), and says
 * when the wait is over. False at the deadline.
 */
async function followRollout({ cluster, clock, signal }, namespace, name, timeoutMs, step) {
    const reached = await (0,_ports_watching_js__WEBPACK_IMPORTED_MODULE_1__/* .within */ .ux)(clock, timeoutMs, signal, async (limit) => {
        for await (const rollout of (0,_ports_watching_js__WEBPACK_IMPORTED_MODULE_1__/* .currentOne */ .eR)(cluster, _ports_resources_js__WEBPACK_IMPORTED_MODULE_0__.resources.rollouts, namespace, name, limit)) {
            if (rollout === undefined)
                throw new Error(`The Rollout ${namespace}/${name} is gone.`);
            if (await step(rollout))
                return true;
        }
        return false;
    });
    signal.throwIfAborted();
    return reached;
}


/***/ }),

/***/ 84636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SC: () => (/* binding */ applyRolloutPromote),
/* harmony export */   Td: () => (/* binding */ planRolloutPromote),
/* harmony export */   m0: () => (/* binding */ rolloutImages)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _workload_objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98241);
/* harmony import */ var _config_prune_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56988);
/* harmony import */ var _promoted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2797);
/* harmony import */ var _record_canary_gone_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71575);
/* harmony import */ var _record_lease_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27789);
/* harmony import */ var _record_taken_over_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(61919);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(59176);
/* harmony import */ var _subject_parts_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(48454);
/* harmony import */ var _controls_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(20896);
/* harmony import */ var _find_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(67401);
/* harmony import */ var _finish_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(80161);
/* harmony import */ var _follow_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(57483);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(48671);
/* harmony import */ var _replica_sets_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(76504);
/* harmony import */ var _rollout_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(68497);
















/** What promoting would do; refuses on drift. */
async function planRolloutPromote({ cluster }, handle) {
    const { namespace, workload } = handle;
    const rollout = await (0,_find_js__WEBPACK_IMPORTED_MODULE_10__/* .findRollout */ .HI)(cluster, namespace, workload);
    if (rollout === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`There is no Rollout ${workload} in ${namespace}.`, { input: 'release' });
    const record = (0,_record_js__WEBPACK_IMPORTED_MODULE_13__/* .recordOn */ .jr)(rollout);
    if (record === undefined)
        return alreadyDone(rollout, handle);
    (0,_request_js__WEBPACK_IMPORTED_MODULE_7__/* .refuseOtherStage */ .nh)(record, handle);
    const trouble = troubleOf(rollout, record);
    if (trouble !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`The Rollout ${workload} ${trouble}.`, {
            input: 'release',
            fix: 'End the release with rollback-canary and begin anew.',
        });
    return {
        rollout,
        record,
        steps: [
            `promote the Rollout ${workload} fully: ${handle.image} on all ${(0,_rollout_js__WEBPACK_IMPORTED_MODULE_15__/* .wantedReplicas */ .hb)(rollout)} pods, past its other steps`,
            'wait until the version before it has no pods',
            'end the release',
        ],
    };
}
function troubleOf(rollout, record) {
    const { spec, status = {} } = rollout;
    if (!(0,_record_js__WEBPACK_IMPORTED_MODULE_13__/* .isTemplateOf */ .ME)(record, rollout))
        return "has another template than the release's: somebody edited it";
    if (status.abort === true)
        return `was aborted (${(0,_rollout_js__WEBPACK_IMPORTED_MODULE_15__/* .saidBy */ .TT)(rollout)})`;
    if (spec.paused === true)
        return 'is paused by somebody (spec.paused)';
    if (status.stableRS !== record.stableHash && record.state === 'active')
        return `serves the pods ${status.stableRS ?? '?'} already, the release began at ${record.stableHash}: somebody promoted it`;
    return undefined;
}
function alreadyDone(rollout, handle) {
    if (!(0,_promoted_js__WEBPACK_IMPORTED_MODULE_3__/* .isPromoted */ .d_)(handle, rollout) || rollout.status?.stableRS !== rollout.status?.currentPodHash)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`No release of ${handle.workload} is under way, and its pods are not what this release made of ${handle.image}: it was rolled back or swept.`, { input: 'release', fix: 'Begin the release anew.' });
    return { rollout, record: undefined, steps: [] };
}
/** Its pods run the decided images, all of them. */
async function verifyStable(cluster, handle, rollout) {
    (0,_promoted_js__WEBPACK_IMPORTED_MODULE_3__/* .requireDecidedImages */ .ge)(handle, await (0,_promoted_js__WEBPACK_IMPORTED_MODULE_3__/* .decidedImagesOnly */ .rw)(() => rolloutImages(cluster, handle.namespace, rollout)));
}
/** Image digests that the pods of a Rollout's newest version run. */
async function rolloutImages(cluster, namespace, rollout) {
    const { metadata, spec, status } = rollout;
    const current = (0,_replica_sets_js__WEBPACK_IMPORTED_MODULE_14__/* .byHash */ .Ci)(await (0,_replica_sets_js__WEBPACK_IMPORTED_MODULE_14__/* .replicaSetsOf */ .Ls)(cluster, rollout), status?.currentPodHash);
    const owners = current === undefined ? [] : [current];
    const pods = await (0,_subject_parts_js__WEBPACK_IMPORTED_MODULE_8__/* .podsOwnedBy */ .Nr)(cluster, namespace, (0,_workload_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .selectorText */ .nM)(spec.selector), owners);
    return (0,_subject_parts_js__WEBPACK_IMPORTED_MODULE_8__/* .imagesOf */ .IC)(metadata.name, spec.template, pods);
}
/** All pods become the new version by the Rollout's own controller. Returns its revision. A release that another run has ended is planned anew. */
const applyRolloutPromote = (ports, handle, plan, times) => (0,_record_canary_gone_js__WEBPACK_IMPORTED_MODULE_4__/* .anewIfGone */ .M)(plan, (one) => bring(ports, handle, one, times), async () => {
    await (0,_config_prune_js__WEBPACK_IMPORTED_MODULE_2__/* .dropLeftovers */ .UP)(ports, handle, false);
    return await planRolloutPromote(ports, handle);
});
async function bring(ports, handle, plan, { timeoutMs, marks }) {
    const { cluster, clock, run, log } = ports;
    const { namespace, workload } = handle;
    const { record } = plan;
    if (record === undefined) {
        await (0,_finish_js__WEBPACK_IMPORTED_MODULE_11__/* .finish */ .O)(ports, plan.rollout);
        return (0,_rollout_js__WEBPACK_IMPORTED_MODULE_15__/* .revisionOf */ .DT)(plan.rollout);
    }
    await (0,_record_lease_js__WEBPACK_IMPORTED_MODULE_5__/* .holdLease */ .UU)({ cluster, clock, run, namespace, workload, durationMs: timeoutMs * 2 });
    await (0,_record_js__WEBPACK_IMPORTED_MODULE_13__/* .amendRecordOn */ .eA)(cluster, plan.rollout, record, {
        state: 'promoting',
        expiresAt: new Date(cluster.now().getTime() + timeoutMs * 2).toISOString(),
    });
    let now = plan.rollout;
    const done = await (0,_follow_js__WEBPACK_IMPORTED_MODULE_12__/* .followRollout */ .h)(ports, namespace, workload, timeoutMs, async (seen) => {
        now = seen;
        const { updatedReplicas = 0, availableReplicas = 0 } = seen.status ?? {};
        log.info(`${workload}: ${updatedReplicas} of ${(0,_rollout_js__WEBPACK_IMPORTED_MODULE_15__/* .wantedReplicas */ .hb)(seen)} updated, ${availableReplicas} available (${(0,_rollout_js__WEBPACK_IMPORTED_MODULE_15__/* .saidBy */ .TT)(seen)})`);
        const trouble = troubleOf(seen, { ...record, state: 'promoting' });
        if (trouble !== undefined)
            throw new Error(`The Rollout ${workload} ${trouble}.`);
        const begun = seen.status?.stableRS !== record.stableHash;
        if (begun)
            return (0,_rollout_js__WEBPACK_IMPORTED_MODULE_15__/* .isSettled */ .Is)(seen);
        if (seen.status?.promoteFull !== true)
            await (0,_controls_js__WEBPACK_IMPORTED_MODULE_9__/* .promoteFully */ .LJ)(cluster, seen);
        return false;
    });
    if (!done)
        throw new Error(`${workload} was not available with the new version after ${timeoutMs / 1000} s (${(0,_rollout_js__WEBPACK_IMPORTED_MODULE_15__/* .saidBy */ .TT)(now)}). Roll back with rollback-canary, or run promote-canary again.`);
    await (0,_record_taken_over_js__WEBPACK_IMPORTED_MODULE_6__/* .refuseTakenOver */ ._l)(ports, handle);
    await verifyStable(ports.cluster, handle, now);
    await (0,_finish_js__WEBPACK_IMPORTED_MODULE_11__/* .finish */ .O)(ports, now, { ...(0,_promoted_js__WEBPACK_IMPORTED_MODULE_3__/* .promotedMark */ .kn)(handle, now), ...marks });
    return (0,_rollout_js__WEBPACK_IMPORTED_MODULE_15__/* .revisionOf */ .DT)(now);
}


/***/ }),

/***/ 48671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $j: () => (/* binding */ forgetRecord),
/* harmony export */   ME: () => (/* binding */ isTemplateOf),
/* harmony export */   Uo: () => (/* binding */ templateId),
/* harmony export */   eA: () => (/* binding */ amendRecordOn),
/* harmony export */   jr: () => (/* binding */ recordOn)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _evidence_canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13431);
/* harmony import */ var _evidence_release_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44692);
/* harmony import */ var _ports_cluster_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59830);
/* harmony import */ var _ports_resources_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78461);
/* harmony import */ var _record_canary_gone_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71575);
/* harmony import */ var _record_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77699);
/* harmony import */ var _record_record_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(43594);








/** Undefined when no release of ours is under way; throws when what is there cannot be read. */
function recordOn(rollout) {
    const annotations = rollout.metadata.annotations ?? {};
    if (!(`${_record_names_js__WEBPACK_IMPORTED_MODULE_6__/* .prefix */ .Pl}release` in annotations))
        return undefined;
    const record = (0,_record_record_js__WEBPACK_IMPORTED_MODULE_7__/* .recordBy */ .VY)(rollout, [_evidence_release_js__WEBPACK_IMPORTED_MODULE_2__/* .argoRollouts */ .G5]);
    const { stableHash, template } = record;
    if (stableHash === undefined || template === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`The Rollout ${rollout.metadata.namespace}/${rollout.metadata.name} carries a release record without its versions (annotations ${_record_names_js__WEBPACK_IMPORTED_MODULE_6__/* .prefix */ .Pl}stable-hash, ${_record_names_js__WEBPACK_IMPORTED_MODULE_6__/* .prefix */ .Pl}template).`, { input: 'workload', fix: `Restore them, or remove its annotations ${_record_names_js__WEBPACK_IMPORTED_MODULE_6__/* .prefix */ .Pl}… by hand.` });
    return { ...record, stableHash, template };
}
/** Identity of a template: what tells the release's own from one that somebody put there since. */
const templateId = (template) => (0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_1__.hashOf)(template).slice(0, 12);
const isTemplateOf = (record, { spec }) => templateId(spec.template) === record.template;
/** Writes what the record says from now on, onto a Rollout that carries the release still; throws CanaryGone when somebody has ended it. */
async function amendRecordOn(cluster, { metadata }, { release, state }, changes) {
    const at = (key) => `/metadata/annotations/${key.replace('/', '~1')}`;
    const amended = Object.entries((0,_record_record_js__WEBPACK_IMPORTED_MODULE_7__/* .annotationsOf */ .Ih)(changes));
    try {
        return await cluster.patch(_ports_resources_js__WEBPACK_IMPORTED_MODULE_4__.resources.rollouts, metadata.namespace ?? '', metadata.name, {
            type: 'json',
            body: [
                { op: 'test', path: at(`${_record_names_js__WEBPACK_IMPORTED_MODULE_6__/* .prefix */ .Pl}release`), value: release },
                // As it was planned with: a rollback that has begun meanwhile is final.
                ...(state === undefined
                    ? []
                    : [{ op: 'test', path: at(`${_record_names_js__WEBPACK_IMPORTED_MODULE_6__/* .prefix */ .Pl}state`), value: state }]),
                ...amended.map(([key, value]) => ({ op: 'add', path: at(key), value })),
            ],
        });
    }
    catch (thrown) {
        if (!(thrown instanceof _ports_cluster_js__WEBPACK_IMPORTED_MODULE_3__/* .ClusterError */ .b && thrown.failure === 'invalid'))
            throw thrown;
        throw new _record_canary_gone_js__WEBPACK_IMPORTED_MODULE_5__/* .CanaryGone */ .S(`The release of the Rollout ${metadata.name} was ended by somebody else in this moment.`, { cause: thrown });
    }
}
/** The release is over: the Rollout is its owner's alone again. */
async function forgetRecord(cluster, { metadata }, mark) {
    await cluster.patch(_ports_resources_js__WEBPACK_IMPORTED_MODULE_4__.resources.rollouts, metadata.namespace ?? '', metadata.name, {
        type: 'merge',
        body: {
            metadata: {
                annotations: { ...Object.fromEntries(_record_record_js__WEBPACK_IMPORTED_MODULE_7__/* .recordKeys */ .IH.map((key) => [key, null])), ...mark },
            },
        },
    });
}


/***/ }),

/***/ 76504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ci: () => (/* binding */ byHash),
/* harmony export */   Js: () => (/* binding */ readyOf),
/* harmony export */   Ls: () => (/* binding */ replicaSetsOf),
/* harmony export */   Xk: () => (/* binding */ runTheSame),
/* harmony export */   l: () => (/* binding */ byRevision)
/* harmony export */ });
/* harmony import */ var _ports_resources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78461);
/* harmony import */ var _workload_no_such_revision_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15240);
/* harmony import */ var _workload_ownership_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45092);
/* harmony import */ var _rollout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68497);




/** The ReplicaSets of a Rollout: its versions, present and past. */
const replicaSetsOf = (cluster, rollout) => (0,_workload_ownership_js__WEBPACK_IMPORTED_MODULE_2__/* .listOwned */ .aL)(cluster, _ports_resources_js__WEBPACK_IMPORTED_MODULE_0__.resources.replicaSets, rollout);
const byHash = (replicaSets, hash) => replicaSets.find((replicaSet) => (0,_rollout_js__WEBPACK_IMPORTED_MODULE_3__/* .hashOfPods */ .Qx)(replicaSet) === hash);
/** The ReplicaSet of a revision, by its present number or a former one; names what there is when there is none. */
function byRevision(replicaSets, rollout, wanted) {
    const found = replicaSets.find((replicaSet) => (0,_rollout_js__WEBPACK_IMPORTED_MODULE_3__/* .revisionOf */ .DT)(replicaSet) === wanted) ??
        replicaSets.find((replicaSet) => (0,_rollout_js__WEBPACK_IMPORTED_MODULE_3__/* .formerRevisions */ .EE)(replicaSet).includes(wanted));
    if (found !== undefined)
        return found;
    const known = replicaSets
        .map(_rollout_js__WEBPACK_IMPORTED_MODULE_3__/* .revisionOf */ .DT)
        .filter((revision) => revision !== '')
        .sort((a, b) => Number(a) - Number(b));
    throw (0,_workload_no_such_revision_js__WEBPACK_IMPORTED_MODULE_1__/* .noSuchRevision */ .i)(`The Rollout ${rollout.metadata.name}`, wanted, known, (0,_rollout_js__WEBPACK_IMPORTED_MODULE_3__/* .revisionOf */ .DT)(rollout));
}
/** Whether two templates run the same: images, arguments and literal environment. A ReplicaSet's carries the API server's defaults as well. */
function runTheSame(a, b) {
    const told = ({ spec }) => JSON.stringify(spec.containers.map(({ name, image = '', args = [], env = [] }) => ({
        name,
        image,
        args,
        env: env.map((one) => [one.name, one.value ?? '']),
    })));
    return told(a) === told(b);
}
/** Ready pods of each version. */
function readyOf(replicaSets, canaryHash) {
    const ready = ({ status }) => status?.readyReplicas ?? 0;
    const sum = (some) => some.reduce((total, replicaSet) => total + ready(replicaSet), 0);
    const canary = byHash(replicaSets, canaryHash);
    return {
        canary: canary === undefined ? 0 : ready(canary),
        others: sum(replicaSets.filter((replicaSet) => replicaSet !== canary)),
    };
}


/***/ }),

/***/ 68497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ routedPercent),
/* harmony export */   B_: () => (/* binding */ stepsOf),
/* harmony export */   DT: () => (/* binding */ revisionOf),
/* harmony export */   EE: () => (/* binding */ formerRevisions),
/* harmony export */   Es: () => (/* binding */ isRouted),
/* harmony export */   Is: () => (/* binding */ isSettled),
/* harmony export */   MK: () => (/* binding */ isAtPause),
/* harmony export */   Qx: () => (/* binding */ hashOfPods),
/* harmony export */   TC: () => (/* binding */ templateFrom),
/* harmony export */   TT: () => (/* binding */ saidBy),
/* harmony export */   XJ: () => (/* binding */ isObserved),
/* harmony export */   hb: () => (/* binding */ wantedReplicas),
/* harmony export */   jZ: () => (/* binding */ hashLabel),
/* harmony export */   tr: () => (/* binding */ isEndless)
/* harmony export */ });
/** On ReplicaSets and pods; a label of its own, not the Deployment's `pod-template-hash`. */
const hashLabel = 'rollouts-pod-template-hash';
const revisionKey = 'rollout.argoproj.io/revision';
const historyKey = 'rollout.argoproj.io/revision-history';
const ephemeralKey = 'rollout.argoproj.io/ephemeral-metadata';
const revisionOf = ({ metadata }) => metadata.annotations?.[revisionKey] ?? '';
/** The numbers that a ReplicaSet had before it became the newest again. */
const formerRevisions = ({ metadata }) => (metadata.annotations?.[historyKey] ?? '').split(',').filter((text) => text !== '');
const hashOfPods = ({ metadata }) => metadata.labels?.[hashLabel] ?? '';
const wantedReplicas = ({ spec }) => spec.replicas ?? 1;
const stepsOf = ({ spec }) => spec.strategy?.canary?.steps ?? [];
const isEndless = ({ pause }) => pause !== undefined && (pause.duration === undefined || pause.duration === null);
/** The controller has seen this very spec. Its other statements are about an earlier one until then. */
const isObserved = ({ metadata, status }) => Number(status?.observedGeneration ?? Number.NaN) >= (metadata.generation ?? 0);
/** Paused at a step of the strategy, and not by a person or an analysis. */
const isAtPause = ({ status = {} }) => (status.pauseConditions ?? []).some(({ reason }) => reason === 'CanaryPauseStep');
const isRouted = ({ spec }) => spec.strategy?.canary?.trafficRouting !== undefined;
/** The share that the data plane gives the canary, in percent; 0 without one, or while it speaks of another version. */
function routedPercent({ status = {} }) {
    const { weight = 0, podTemplateHash } = status.canary?.weights?.canary ?? {};
    return podTemplateHash === status.currentPodHash ? weight : 0;
}
/**
 * Nothing is under way: one version, all of it serving. With traffic routing pods of the version before stay for a while after they are out of
 * use (scaleDownDelaySeconds); without it they would be users'.
 */
function isSettled(rollout) {
    const { status = {} } = rollout;
    const wanted = wantedReplicas(rollout);
    return (isObserved(rollout) &&
        status.abort !== true &&
        status.stableRS !== undefined &&
        status.stableRS === status.currentPodHash &&
        (status.updatedReplicas ?? 0) === wanted &&
        (isRouted(rollout)
            ? (status.canary?.weights?.canary.weight ?? 0) === 0
            : (status.replicas ?? 0) === wanted) &&
        (status.availableReplicas ?? 0) >= wanted);
}
/** What the Rollout says of itself, for people. */
function saidBy({ status = {} }) {
    const { phase = 'without a status', message = '' } = status;
    return message === '' ? phase : `${phase}: ${message}`;
}
/**
 * The template of a ReplicaSet as its Rollout had it: without the hash and without what the strategy put in (ephemeral metadata,
 * anti-affinity). Defaults that the API server filled in stay; the controller compares after filling them in itself.
 */
function templateFrom(replicaSet, rollout) {
    const { template } = replicaSet.spec;
    const injected = injectedInto(replicaSet);
    const without = (given, keys) => Object.fromEntries(Object.entries(given ?? {}).filter(([key]) => key !== hashLabel && !(key in keys)));
    const annotations = without(template.metadata?.annotations, injected.annotations);
    const { affinity, ...spec } = template.spec;
    const own = rollout.spec.template.spec.affinity;
    const kept = rollout.spec.strategy?.canary?.antiAffinity === undefined ? affinity : own;
    return {
        metadata: {
            labels: without(template.metadata?.labels, injected.labels),
            ...(Object.keys(annotations).length === 0 ? {} : { annotations }),
        },
        spec: { ...spec, ...(kept === undefined ? {} : { affinity: kept }) },
    };
}
function injectedInto({ metadata }) {
    const none = { labels: {}, annotations: {} };
    try {
        const found = JSON.parse(metadata.annotations?.[ephemeralKey] ?? '{}');
        return {
            ...none,
            ...found,
        };
    }
    catch {
        return none;
    }
}


/***/ }),

/***/ 695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cm: () => (/* binding */ sameContent),
/* harmony export */   E4: () => (/* binding */ versionOf),
/* harmony export */   Fi: () => (/* binding */ copiesSelector),
/* harmony export */   Ix: () => (/* binding */ configTypes),
/* harmony export */   S3: () => (/* binding */ isCondemned),
/* harmony export */   V7: () => (/* binding */ whyLive),
/* harmony export */   vC: () => (/* binding */ copyName),
/* harmony export */   vz: () => (/* binding */ sourceOf),
/* harmony export */   xi: () => (/* binding */ sourceAnnotation),
/* harmony export */   zP: () => (/* binding */ copyOf)
/* harmony export */ });
/* unused harmony export configAnnotation */
/* harmony import */ var _evidence_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13431);
/* harmony import */ var _ports_resources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78461);
/* harmony import */ var _workload_ownership_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45092);
/* harmony import */ var _record_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77699);




const configTypes = {
    ConfigMap: _ports_resources_js__WEBPACK_IMPORTED_MODULE_1__.resources.configMaps,
    Secret: _ports_resources_js__WEBPACK_IMPORTED_MODULE_1__.resources.secrets,
};
/** Copies of a workload's configuration. */
const copiesSelector = (workload) => `${_record_names_js__WEBPACK_IMPORTED_MODULE_3__/* .trackLabel */ .K$}=config,${_record_names_js__WEBPACK_IMPORTED_MODULE_3__/* .workloadLabel */ .Uq}=${workload}`;
/** On a copy: name of what it is a copy of. */
const sourceAnnotation = `${_record_names_js__WEBPACK_IMPORTED_MODULE_3__/* .prefix */ .Pl}config-source`;
/** On a ConfigMap or Secret: `live` = it is to change under running pods, so it is no part of a release. */
const configAnnotation = `${_record_names_js__WEBPACK_IMPORTED_MODULE_3__/* .prefix */ .Pl}config`;
const longestName = 253;
/** What pods see of it. */
const contentOf = ({ data, binaryData, type }) => ({
    data: data ?? {},
    binaryData: binaryData ?? {},
    type: type ?? '',
});
const sameContent = (a, b) => (0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_0__.canonicalJson)(contentOf(a)) === (0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_0__.canonicalJson)(contentOf(b));
/**
 * The version of a source that a copy's name speaks of. Of a ConfigMap: its content, so that the same content is the same copy. Of a
 * Secret: which write it was (uid and resourceVersion), nothing of its content. Names are public (they stand in templates, evidence and
 * logs), and a hash of a short password can be tried out by anybody; a keyed hash would need a key that is kept somewhere as safely as
 * the Secret itself.
 */
const versionOf = (kind, source) => (0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_0__.hashOf)(kind === 'ConfigMap'
    ? contentOf(source)
    : { uid: source.metadata.uid ?? '', resourceVersion: source.metadata.resourceVersion ?? '' });
/** `<source>-<12 hex>`, shortened to what a name may be; workload and source are hashed too, so that no two of them share a copy. */
function copyName(workload, source, version) {
    const hash = (0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_0__.hashOf)({ workload, source, version }).slice(0, 12);
    const stem = source.slice(0, longestName - 1 - hash.length).replace(/[.-]+$/, '');
    return `${stem}-${hash}`;
}
/**
 * The immutable copy, owned by the workload so that it vanishes with it. The source's labels and annotations stay behind: a tool that applies
 * and prunes by them would take the copy for one of its own.
 */
function copyOf(about) {
    const { kind, source, name, stable } = about;
    const { data, binaryData, type } = source;
    const workload = stable.metadata.name;
    return {
        apiVersion: 'v1',
        kind,
        metadata: {
            name,
            namespace: stable.metadata.namespace ?? '',
            labels: { ..._record_names_js__WEBPACK_IMPORTED_MODULE_3__/* .managedBy */ .ZF, [_record_names_js__WEBPACK_IMPORTED_MODULE_3__/* .trackLabel */ .K$]: 'config', [_record_names_js__WEBPACK_IMPORTED_MODULE_3__/* .workloadLabel */ .Uq]: workload },
            annotations: { [sourceAnnotation]: source.metadata.name },
            ownerReferences: [(0,_workload_ownership_js__WEBPACK_IMPORTED_MODULE_2__/* .ownedBy */ .LW)(stable)],
        },
        immutable: true,
        ...(data === undefined ? {} : { data }),
        ...(binaryData === undefined ? {} : { binaryData }),
        ...(type === undefined ? {} : { type }),
    };
}
/** Name of what it is a copy of; undefined when it is no copy of this workload's. */
function sourceOf({ metadata }, workload) {
    const { labels = {}, annotations = {} } = metadata;
    const ours = labels[_record_names_js__WEBPACK_IMPORTED_MODULE_3__/* .trackLabel */ .K$] === 'config' && labels[_record_names_js__WEBPACK_IMPORTED_MODULE_3__/* .workloadLabel */ .Uq] === workload;
    return ours ? annotations[sourceAnnotation] : undefined;
}
/** Owned by a workload that was deleted since: garbage collection is about to take it, whoever refers to it. */
const isCondemned = (copy, stable) => copy.metadata.deletionTimestamp !== undefined ||
    ((copy.metadata.ownerReferences ?? []).length > 0 && !(0,_workload_ownership_js__WEBPACK_IMPORTED_MODULE_2__/* .owns */ .S4)(stable, copy));
/** Authorities' certificates that the platform puts into every namespace and renews in place. */
const renewed = ['kube-root-ca.crt', 'openshift-service-ca.crt', 'istio-ca-root-cert'];
/** Why no release may freeze it; undefined when one may. */
function whyLive(source) {
    const { name, annotations = {} } = source.metadata;
    if (annotations[configAnnotation] === 'live')
        return `${configAnnotation} says so`;
    if (renewed.includes(name))
        return 'the platform renews it';
    if (source.type === 'kubernetes.io/service-account-token')
        return 'it is a token of the cluster';
    if (annotations['cert-manager.io/certificate-name'] !== undefined)
        return 'cert-manager renews it';
    return undefined;
}


/***/ }),

/***/ 88655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fg: () => (/* binding */ markOf),
/* harmony export */   pg: () => (/* binding */ copiesMark),
/* harmony export */   r$: () => (/* binding */ markOn),
/* harmony export */   tG: () => (/* binding */ kindsOf)
/* harmony export */ });
/* harmony import */ var _record_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77699);
/* harmony import */ var _copies_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(695);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64568);



/** On lease and record, written before the first copy: where copies may be that nothing refers to yet. */
const copiesMark = `${_record_names_js__WEBPACK_IMPORTED_MODULE_0__/* .prefix */ .Pl}copies`;
/** `configmaps`, `secrets`, both with a comma, or undefined for none. */
function markOf(kinds) {
    const plurals = _references_js__WEBPACK_IMPORTED_MODULE_2__/* .configKinds */ .WL
        .filter((kind) => kinds.includes(kind))
        .map((kind) => _copies_js__WEBPACK_IMPORTED_MODULE_1__/* .configTypes */ .Ix[kind].plural);
    return plurals.length === 0 ? undefined : plurals.join(',');
}
const markOn = (object) => object?.metadata.annotations?.[copiesMark];
function kindsOf(...marks) {
    const plurals = new Set(marks.flatMap((mark) => (mark ?? '').split(',')));
    return _references_js__WEBPACK_IMPORTED_MODULE_2__/* .configKinds */ .WL.filter((kind) => plurals.has(_copies_js__WEBPACK_IMPORTED_MODULE_1__/* .configTypes */ .Ix[kind].plural));
}


/***/ }),

/***/ 56988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kg: () => (/* binding */ endLease),
/* harmony export */   Oc: () => (/* binding */ dropCopiesAndLease),
/* harmony export */   UP: () => (/* binding */ dropLeftovers),
/* harmony export */   kZ: () => (/* binding */ dropEmptied)
/* harmony export */ });
/* harmony import */ var _evidence_release_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44692);
/* harmony import */ var _ports_cluster_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59830);
/* harmony import */ var _ports_resources_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78461);
/* harmony import */ var _workload_kinds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49677);
/* harmony import */ var _record_copy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95186);
/* harmony import */ var _record_lease_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27789);
/* harmony import */ var _record_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77699);
/* harmony import */ var _copies_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(695);
/* harmony import */ var _mark_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(88655);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(64568);










/**
 * The last step of every end of a release: copies that nothing refers to any more go, then the lease, which says that there may be some. Where
 * the end died before this, the lease still stands, and whoever ends it comes through here.
 */
async function dropCopiesAndLease(ports, where, ...marks) {
    await pruneCopies(ports, where, (0,_mark_js__WEBPACK_IMPORTED_MODULE_8__/* .kindsOf */ .tG)(...marks));
    await (0,_record_lease_js__WEBPACK_IMPORTED_MODULE_5__/* .dropLease */ .Oj)(ports.cluster, where.namespace, where.workload);
}
/**
 * The same for an end that had nothing to do, and took no lease: what an earlier run left may still be there. Without `force` what another run
 * holds by now is its own: its copies may not be referred to yet.
 */
async function dropLeftovers(ports, where, force) {
    const { namespace, workload } = where;
    const lease = await ports.cluster.get(_ports_resources_js__WEBPACK_IMPORTED_MODULE_2__.resources.leases, namespace, (0,_record_names_js__WEBPACK_IMPORTED_MODULE_6__/* .leaseName */ .AI)(workload));
    if (lease !== undefined && !force && !(0,_record_lease_js__WEBPACK_IMPORTED_MODULE_5__/* .mayTake */ .zL)(lease, ports.run, ports.cluster.now()))
        return;
    await dropCopiesAndLease(ports, where, (0,_mark_js__WEBPACK_IMPORTED_MODULE_8__/* .markOn */ .r$)(lease));
}
/** A lease from which an end took the copy and then died: this run took it in that moment, and nothing is to be restored from it. */
async function dropEmptied(ports, where) {
    const { namespace, workload } = where;
    const lease = await ports.cluster.get(_ports_resources_js__WEBPACK_IMPORTED_MODULE_2__.resources.leases, namespace, (0,_record_names_js__WEBPACK_IMPORTED_MODULE_6__/* .leaseName */ .AI)(workload));
    if ((0,_record_copy_js__WEBPACK_IMPORTED_MODULE_4__/* .lostReleaseOf */ .zl)(lease) === undefined)
        await dropLeftovers(ports, where, false);
}
const takeoverMs = 60_000;
/** Ends a lease that nobody holds any more; whoever takes it in this moment keeps it. What its run had copied goes first. */
async function endLease(ports, namespace, lease) {
    const { name, resourceVersion, labels } = lease.metadata;
    const workload = labels?.[_record_names_js__WEBPACK_IMPORTED_MODULE_6__/* .workloadLabel */ .Uq] ?? '';
    const mark = (0,_mark_js__WEBPACK_IMPORTED_MODULE_8__/* .markOn */ .r$)(lease);
    if ((0,_mark_js__WEBPACK_IMPORTED_MODULE_8__/* .kindsOf */ .tG)(mark).length > 0 && workload !== '') {
        // Held, so that no run makes copies that are removed here before anything refers to them.
        await (0,_record_lease_js__WEBPACK_IMPORTED_MODULE_5__/* .holdLease */ .UU)({ ...ports, namespace, workload, durationMs: takeoverMs });
        return await dropCopiesAndLease(ports, { namespace, workload }, mark);
    }
    await ports.cluster.remove(_ports_resources_js__WEBPACK_IMPORTED_MODULE_2__.resources.leases, namespace, name, resourceVersion === undefined ? {} : { resourceVersion });
}
/** Removes the workload's copies that neither it, nor a revision to go back to, nor a canary refers to. */
async function pruneCopies({ cluster, log }, where, kinds) {
    const { namespace, workload } = where;
    const labelSelector = (0,_copies_js__WEBPACK_IMPORTED_MODULE_7__/* .copiesSelector */ .Fi)(workload);
    const copies = [];
    for (const kind of kinds) {
        const { items } = await cluster.list(_copies_js__WEBPACK_IMPORTED_MODULE_7__/* .configTypes */ .Ix[kind], namespace, { labelSelector });
        copies.push(...items.map(({ metadata }) => ({ ...metadata, kind })));
    }
    if (copies.length === 0)
        return;
    const owners = copies.flatMap(({ ownerReferences = [] }) => ownerReferences);
    const used = await referredTo(cluster, where, owners);
    for (const copy of copies) {
        const { kind, name } = copy;
        if (used.has((0,_references_js__WEBPACK_IMPORTED_MODULE_9__/* .keyOf */ .TN)(copy)))
            continue;
        await cluster.remove(_copies_js__WEBPACK_IMPORTED_MODULE_7__/* .configTypes */ .Ix[kind], namespace, name, (0,_ports_cluster_js__WEBPACK_IMPORTED_MODULE_1__/* .onlyThis */ .V)(copy));
        log.info(`${kind} ${name} is removed: no revision refers to it any more`);
    }
}
/** Every reference of the workload, its canary and its revisions. A copy says by its owner of which kind the workload is. */
async function referredTo(cluster, { namespace, workload }, owners) {
    const known = _evidence_release_js__WEBPACK_IMPORTED_MODULE_0__/* .workloadKinds */ .dd.filter((kind) => owners.some((owner) => owner.kind === kind));
    const templates = [];
    for (const kind of known.length === 0 ? _evidence_release_js__WEBPACK_IMPORTED_MODULE_0__/* .workloadKinds */ .dd : known) {
        const [stable, canary] = await Promise.all([
            (0,_workload_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .readWorkload */ .Ez)(cluster, { kind, namespace, name: workload }),
            (0,_workload_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .readWorkload */ .Ez)(cluster, { kind, namespace, name: (0,_record_names_js__WEBPACK_IMPORTED_MODULE_6__/* .canaryName */ .mh)(workload) }),
        ]);
        for (const one of [stable, canary])
            if (one !== undefined)
                templates.push(one.spec.template);
        if (stable !== undefined)
            templates.push(...(await (0,_workload_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .typeOf */ .QP)(stable).revisions(cluster, stable)).map(({ template }) => template));
    }
    return new Set(templates.flatMap(_references_js__WEBPACK_IMPORTED_MODULE_9__/* .referencesOf */ .CL).map(_references_js__WEBPACK_IMPORTED_MODULE_9__/* .keyOf */ .TN));
}


/***/ }),

/***/ 64568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CL: () => (/* binding */ referencesOf),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   WL: () => (/* binding */ configKinds),
/* harmony export */   fN: () => (/* binding */ renamed)
/* harmony export */ });
const configKinds = ['ConfigMap', 'Secret'];
/**
 * The template with every reference to configuration under another name: environment, whole environments, volumes and projected volumes, of
 * init containers too. What a driver or the image pull takes from Secrets is access of the node, not configuration of the process, and stays.
 */
function renamed(template, rename) {
    const { spec } = template;
    const { initContainers, volumes } = spec;
    return {
        ...template,
        spec: {
            ...spec,
            containers: spec.containers.map((container) => renamedContainer(container, rename)),
            ...(initContainers === undefined
                ? {}
                : {
                    initContainers: initContainers.map((container) => renamedContainer(container, rename)),
                }),
            ...(volumes === undefined
                ? {}
                : { volumes: volumes.map((volume) => renamedVolume(volume, rename)) }),
        },
    };
}
/** Every object that the template takes configuration from, once, by kind and name; required when one of its references is. */
function referencesOf(template) {
    const found = new Map();
    renamed(template, (reference) => {
        const key = keyOf(reference);
        const optional = reference.optional && (found.get(key)?.optional ?? true);
        found.set(key, { ...reference, optional });
        return reference.name;
    });
    return [...found.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}
const keyOf = ({ kind, name }) => `${kind}/${name}`;
function renamedContainer(container, rename) {
    const { env, envFrom } = container;
    return {
        ...container,
        ...(env === undefined
            ? {}
            : {
                env: env.map((variable) => variable.valueFrom === undefined
                    ? variable
                    : {
                        ...variable,
                        valueFrom: renamedFields(variable.valueFrom, rename, {
                            ConfigMap: 'configMapKeyRef',
                            Secret: 'secretKeyRef',
                        }),
                    }),
            }),
        ...(envFrom === undefined
            ? {}
            : {
                envFrom: envFrom.map((source) => renamedFields(source, rename, { ConfigMap: 'configMapRef', Secret: 'secretRef' })),
            }),
    };
}
function renamedVolume(volume, rename) {
    const { secret, projected } = volume;
    const secretName = secret?.secretName ?? '';
    return {
        ...renamedFields(volume, rename, { ConfigMap: 'configMap' }),
        ...(secret === undefined || secretName === ''
            ? {}
            : {
                secret: {
                    ...secret,
                    secretName: rename({
                        kind: 'Secret',
                        name: secretName,
                        optional: secret.optional === true,
                    }),
                },
            }),
        ...(projected?.sources === undefined
            ? {}
            : {
                projected: {
                    ...projected,
                    sources: projected.sources.map((source) => renamedFields(source, rename, { ConfigMap: 'configMap', Secret: 'secret' })),
                },
            }),
    };
}
/** `holder` with the references in the named fields renamed; an empty name (allowed of old) refers to nothing. */
function renamedFields(holder, rename, fields) {
    const changed = {};
    for (const kind of configKinds) {
        const field = fields[kind];
        if (field === undefined)
            continue;
        const reference = holder[field];
        const { name = '', optional = false } = reference ?? {};
        if (name !== '')
            changed[field] = { ...reference, name: rename({ kind, name, optional }) };
    }
    return { ...holder, ...changed };
}


/***/ }),

/***/ 57034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MG: () => (/* binding */ installDeadMan),
/* harmony export */   Q6: () => (/* binding */ deadManName),
/* harmony export */   uc: () => (/* binding */ deadManLines)
/* harmony export */ });
/* unused harmony export deadManJob */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _evidence_canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13431);
/* harmony import */ var _ports_cluster_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59830);
/* harmony import */ var _ports_resources_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78461);
/* harmony import */ var _ports_watching_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(28063);
/* harmony import */ var _workload_ownership_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45092);
/* harmony import */ var _workload_races_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16627);
/* harmony import */ var _workload_readiness_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4347);
/* harmony import */ var _record_names_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(77699);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(29617);










const deadManName = (workload) => (0,_record_names_js__WEBPACK_IMPORTED_MODULE_7__/* .nameBeside */ .Cw)(workload, 'dead-man');
/** For people and for dry runs; nothing without a switch. */
const deadManLines = (workload, request) => request === undefined
    ? []
    : [
        `guard it by Job ${deadManName(workload)} (${request.image}), which acts after ${request.ttlMs / 1000} s without a sign of life`,
    ];
const specHash = `${_record_names_js__WEBPACK_IMPORTED_MODULE_7__/* .prefix */ .Pl}spec-sha256`;
/** How long stable may take to come back; a pod that is asked to leave meanwhile gets that long. */
const timeoutSeconds = 300;
/**
 * The Job of the switch. Canary and lease own it, so that whatever ends the release removes the switch, with no permission of its own; and
 * when somebody deletes the canary by hand, or the lease, the switch is still there to take users back. A Rollout
 * outlives its release: there promotion and rollback remove the Job, and the switch ends by itself when the record is gone.
 */
function deadManJob(namespace, workload, request, canary, lease) {
    const labels = { ..._record_names_js__WEBPACK_IMPORTED_MODULE_7__/* .managedBy */ .ZF, [_record_names_js__WEBPACK_IMPORTED_MODULE_7__/* .trackLabel */ .K$]: 'dead-man', [_record_names_js__WEBPACK_IMPORTED_MODULE_7__/* .workloadLabel */ .Uq]: workload };
    const spec = {
        // It must outlive every failure: only the end of the release ends it.
        backoffLimit: 1_000_000,
        ttlSecondsAfterFinished: 60,
        template: {
            metadata: { labels },
            spec: {
                restartPolicy: 'OnFailure',
                serviceAccountName: request.serviceAccount,
                automountServiceAccountToken: true,
                enableServiceLinks: false,
                terminationGracePeriodSeconds: timeoutSeconds + 30,
                securityContext: {
                    runAsNonRoot: true,
                    runAsUser: 65532,
                    runAsGroup: 65532,
                    seccompProfile: { type: 'RuntimeDefault' },
                },
                containers: [
                    {
                        name: 'dead-man',
                        image: request.image,
                        command: request.command,
                        args: [
                            'dead-man',
                            '--namespace',
                            namespace,
                            '--workload',
                            workload,
                            ...(canary.kind === 'Deployment' ? [] : ['--workload-kind', canary.kind]),
                            '--ttl',
                            `${request.ttlMs / 1000}s`,
                            '--timeout',
                            `${timeoutSeconds}s`,
                        ],
                        resources: {
                            requests: { cpu: '5m', memory: '64Mi' },
                            limits: { memory: '256Mi' },
                        },
                        securityContext: {
                            allowPrivilegeEscalation: false,
                            readOnlyRootFilesystem: true,
                            capabilities: { drop: ['ALL'] },
                        },
                    },
                ],
            },
        },
    };
    return {
        apiVersion: 'batch/v1',
        kind: 'Job',
        metadata: {
            name: deadManName(workload),
            namespace,
            labels,
            annotations: { [specHash]: (0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_1__.hashOf)(spec) },
            ownerReferences: [canary, ...(lease === undefined ? [] : [lease])].map(_workload_ownership_js__WEBPACK_IMPORTED_MODULE_4__/* .ownedBy */ .LW),
        },
        spec,
    };
}
/**
 * Creates the switch and waits until it has proven, from inside the cluster, that it reads the release: before anybody is exposed. A switch
 * that cannot work is worse than none, so it is an error that says why.
 */
async function installDeadMan(ports, about, request, canary) {
    const { namespace, workload } = about;
    const lease = await ports.cluster.get(_ports_resources_js__WEBPACK_IMPORTED_MODULE_3__.resources.leases, namespace, (0,_record_names_js__WEBPACK_IMPORTED_MODULE_7__/* .leaseName */ .AI)(workload));
    const job = deadManJob(namespace, workload, request, canary, lease);
    await (0,_workload_races_js__WEBPACK_IMPORTED_MODULE_5__/* .unraced */ .p)(() => ensure(ports, job));
    ports.log.info(`${job.metadata.name}: waiting until the dead-man switch says that it works`);
    const trouble = await awaitProof(ports, about);
    if (trouble === undefined)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`The dead-man switch ${namespace}/${job.metadata.name} does not work: ${trouble} Nobody was exposed to the canary.`, {
        input: 'dead-man-image',
        fix: `It needs an image with sluice in it and the ServiceAccount ${request.serviceAccount} of action-templates/kubernetes/dead-man.yml; leave it empty to release without the switch.`,
    });
}
/** The same Job again is left alone; one of other settings, of an earlier canary, or one that has finished gives way. */
async function ensure({ cluster }, job) {
    const { namespace = '', name } = job.metadata;
    const found = await cluster.get(_ports_resources_js__WEBPACK_IMPORTED_MODULE_3__.resources.jobs, namespace, name);
    if (found !== undefined) {
        if (found.metadata.labels?.['app.kubernetes.io/managed-by'] !== 'sluice')
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`The Job ${namespace}/${name} exists and is not of Sluice.`, {
                input: 'workload',
                fix: 'Rename it: the dead-man switch of a workload has that name.',
            });
        const finished = (found.status?.conditions ?? []).some(({ type, status }) => (type === 'Complete' || type === 'Failed') && status === 'True');
        const same = found.metadata.annotations?.[specHash] === job.metadata.annotations?.[specHash] &&
            (0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_1__.canonicalJson)(ownersOf(found)) === (0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_1__.canonicalJson)(ownersOf(job));
        if (same && !finished)
            return;
        await cluster.remove(_ports_resources_js__WEBPACK_IMPORTED_MODULE_3__.resources.jobs, namespace, name, (0,_ports_cluster_js__WEBPACK_IMPORTED_MODULE_2__/* .onlyThis */ .V)(found.metadata));
    }
    await cluster.create(_ports_resources_js__WEBPACK_IMPORTED_MODULE_3__.resources.jobs, job);
}
const ownersOf = ({ metadata }) => (metadata.ownerReferences ?? []).map(({ uid }) => uid).sort();
/** Undefined when the lease names a pod of the switch that runs; else why not, in the cluster's words. */
async function awaitProof(ports, { namespace, workload, timeoutMs, }) {
    const { cluster, clock, signal } = ports;
    let lease;
    let pods = new Map();
    let trouble;
    const proven = () => {
        const pod = pods.get(lease?.metadata.annotations?.[_standing_js__WEBPACK_IMPORTED_MODULE_8__/* .deadManAnnotation */ .IF] ?? '');
        return pod?.status?.phase === 'Running' && pod.metadata.deletionTimestamp === undefined;
    };
    const selector = `${_record_names_js__WEBPACK_IMPORTED_MODULE_7__/* .trackLabel */ .K$}=dead-man,${_record_names_js__WEBPACK_IMPORTED_MODULE_7__/* .workloadLabel */ .Uq}=${workload}`;
    await (0,_ports_watching_js__WEBPACK_IMPORTED_MODULE_9__/* .within */ .ux)(clock, timeoutMs, signal, async (limit, stop) => {
        const leases = async () => {
            const name = (0,_record_names_js__WEBPACK_IMPORTED_MODULE_7__/* .leaseName */ .AI)(workload);
            for await (const found of (0,_ports_watching_js__WEBPACK_IMPORTED_MODULE_9__/* .currentOne */ .eR)(cluster, _ports_resources_js__WEBPACK_IMPORTED_MODULE_3__.resources.leases, namespace, name, limit)) {
                lease = found;
                if (proven())
                    stop();
            }
        };
        const running = async () => {
            const bySelector = { labelSelector: selector };
            for await (const found of (0,_ports_watching_js__WEBPACK_IMPORTED_MODULE_9__/* .current */ .ss)(cluster, _ports_resources_js__WEBPACK_IMPORTED_MODULE_3__.resources.pods, namespace, bySelector, limit)) {
                pods = found;
                const stuck = await (0,_workload_readiness_js__WEBPACK_IMPORTED_MODULE_6__/* .troubleOf */ .LH)({ cluster, namespace }, [...pods.values()]);
                trouble = stuck === undefined ? undefined : [stuck.message, ...stuck.logTail].join('\n');
                if (proven() || trouble !== undefined)
                    stop();
            }
        };
        await Promise.all([leases(), running()]).finally(stop);
    });
    signal.throwIfAborted();
    if (proven())
        return undefined;
    return (trouble ??
        (await jobEvent(ports, namespace, workload)) ??
        `it did not say so within ${timeoutMs / 1000} s (${pods.size} pods, ${[...pods.values()].map(({ status }) => status?.phase ?? '?').join(', ') || 'none created'}).`);
}
/** Why the Job controller made no pod: an unknown ServiceAccount, a quota, an admission webhook. */
async function jobEvent({ cluster }, namespace, workload) {
    const { items } = await cluster.list(_ports_resources_js__WEBPACK_IMPORTED_MODULE_3__.resources.events, namespace, {
        fieldSelector: `involvedObject.name=${deadManName(workload)},reason=FailedCreate`,
    });
    return items.at(-1)?.message;
}


/***/ }),

/***/ 29617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IF: () => (/* binding */ deadManAnnotation),
/* harmony export */   YP: () => (/* binding */ standingOf),
/* harmony export */   yp: () => (/* binding */ deadManRun)
/* harmony export */ });
/* harmony import */ var _ports_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74240);
/* harmony import */ var _record_copy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95186);
/* harmony import */ var _record_lease_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27789);
/* harmony import */ var _record_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77699);




/** Who the switch is towards the lease: a second switch of the same workload is the same holder and goes on where the first one died. */
const deadManRun = {
    ..._ports_runtime_js__WEBPACK_IMPORTED_MODULE_0__/* .outsideCi */ .Y,
    runId: 'dead-man',
    runAttempt: 1,
    workflow: 'dead-man',
    job: 'dead-man',
};
/** On the lease: the pod of the switch that has proven to work. */
const deadManAnnotation = `${_record_names_js__WEBPACK_IMPORTED_MODULE_3__/* .prefix */ .Pl}dead-man`;
/**
 * Whether the release still has somebody who looks after it. `signMs` = when this process last saw a renewal, by its own clock: clocks of
 * runners are not compared with the cluster's. The record's own deadline counts as well, so that a run that hangs and renews ends too.
 */
function standingOf(about) {
    const { lease, record, signMs, nowMs, ttlMs, skewMs = 0 } = about;
    if (record === undefined)
        return standingOfLease(lease, about);
    if (lease?.spec.holderIdentity === (0,_record_lease_js__WEBPACK_IMPORTED_MODULE_2__/* .holderOf */ .Kd)(deadManRun))
        return { kind: 'act', why: 'the switch had begun to end the release' };
    if (record.state === 'abandoned')
        return { kind: 'act', why: 'the run was interrupted and abandoned the release' };
    const silentAtMs = signMs + ttlMs;
    const expiresAtMs = Date.parse(record.expiresAt) - skewMs;
    if (nowMs >= silentAtMs)
        return {
            kind: 'act',
            why: `nobody renewed the lease for ${Math.round((nowMs - signMs) / 1000)} s`,
        };
    if (nowMs >= expiresAtMs)
        return { kind: 'act', why: `the release expired at ${record.expiresAt}` };
    return { kind: 'alive', untilMs: Math.min(silentAtMs, expiresAtMs) };
}
/** A run may have died before it made the canary, or between its removal and the lease's; one that lives has the lease's own time to go on. */
function standingOfLease(lease, { signMs, nowMs, ttlMs, }) {
    if (lease === undefined)
        return { kind: 'gone' };
    // Somebody deleted the canary by hand: its share of the users leads to nothing, and the copy says what to take back.
    if ((0,_record_copy_js__WEBPACK_IMPORTED_MODULE_1__/* .lostReleaseOf */ .zl)(lease) !== undefined) {
        const silentAtMs = signMs + ttlMs;
        const begun = lease.spec.holderIdentity === (0,_record_lease_js__WEBPACK_IMPORTED_MODULE_2__/* .holderOf */ .Kd)(deadManRun);
        return begun || nowMs >= silentAtMs
            ? { kind: 'act', why: 'its canary is gone and nobody ended the release' }
            : { kind: 'alive', untilMs: silentAtMs };
    }
    const untilMs = signMs + Math.max(ttlMs, (lease.spec.leaseDurationSeconds ?? 0) * 1000);
    return nowMs >= untilMs ? { kind: 'left-over', lease } : { kind: 'alive', untilMs };
}


/***/ }),

/***/ 2797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d_: () => (/* binding */ isPromoted),
/* harmony export */   ge: () => (/* binding */ requireDecidedImages),
/* harmony export */   gm: () => (/* binding */ evidenceMarks),
/* harmony export */   kn: () => (/* binding */ promotedMark),
/* harmony export */   pN: () => (/* binding */ promotionOn),
/* harmony export */   qV: () => (/* binding */ takingBack),
/* harmony export */   rw: () => (/* binding */ decidedImagesOnly)
/* harmony export */ });
/* unused harmony export OtherImages */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _evidence_canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13431);
/* harmony import */ var _workload_template_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76067);
/* harmony import */ var _record_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77699);




const promotedAnnotation = `${_record_names_js__WEBPACK_IMPORTED_MODULE_3__/* .prefix */ .Pl}promoted`;
/** What a promotion leaves on the workload: what was promoted, and the template that it made of it. */
const promotedMark = ({ subjectSha256 }, stable) => ({
    [promotedAnnotation]: (0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_1__.canonicalJson)({
        subjectSha256,
        templateSha256: (0,_workload_template_js__WEBPACK_IMPORTED_MODULE_2__/* .storedTemplateSha256 */ .n)(stable),
    }),
});
/**
 * Whether this very release was promoted and nothing else has come since. An equal image proves nothing: a release of environment alone has the
 * image of the version before.
 */
const isPromoted = (handle, stable) => stable.metadata.annotations?.[promotedAnnotation] ===
    promotedMark(handle, stable)[promotedAnnotation];
const rootAnnotation = `${_record_names_js__WEBPACK_IMPORTED_MODULE_3__/* .prefix */ .Pl}evidence-root`;
const keptAnnotation = `${_record_names_js__WEBPACK_IMPORTED_MODULE_3__/* .prefix */ .Pl}evidence-kept`;
/** Who keeps the evidence of a promotion, for an auditor who begins with what runs; without it what an earlier release left is taken away. */
function evidenceMarks(receipts) {
    if (receipts === undefined)
        return { [rootAnnotation]: null, [keptAnnotation]: null };
    return {
        [rootAnnotation]: receipts.root,
        [keptAnnotation]: (0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_1__.canonicalJson)(receipts.receipts.map(placeOf)),
    };
}
/** Where in a ledger it is: an annotation holds no whole lines. */
function placeOf(receipt) {
    if (receipt.ledger !== 'file' && receipt.ledger !== 'branch')
        return receipt;
    const { line, ...place } = receipt;
    return { ...place, lineSha256: (0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_1__.sha256)(line) };
}
/** What a promotion left on a workload; undefined where it left nothing, or nothing that can be read. */
function promotionOn({ metadata: { annotations = {} } }) {
    return {
        promoted: markIn(annotations[promotedAnnotation]),
        root: annotations[rootAnnotation],
        kept: annotations[keptAnnotation],
    };
}
function markIn(text) {
    try {
        const { subjectSha256, templateSha256 } = JSON.parse(text ?? '{}');
        return typeof subjectSha256 === 'string' && typeof templateSha256 === 'string'
            ? { subjectSha256, templateSha256 }
            : undefined;
    }
    catch {
        return undefined;
    }
}
/** Stable runs something else than what was decided about: its own message, since it is taken back. */
class OtherImages extends Error {
    name = 'OtherImages';
}
/** What was decided about and what stable's pods run now, container by container. */
function requireDecidedImages({ subject, workload }, now) {
    for (const [container, decided] of Object.entries(subject.images)) {
        const runs = now[container];
        if (runs === decided)
            continue;
        throw new OtherImages(`Container ${container} of ${workload} runs ${runs ?? 'nothing'}, decided was ${decided}: its tag moved.`);
    }
}
/** What pods of several images are, said like any other image that was not decided about. */
async function decidedImagesOnly(read) {
    try {
        return await read();
    }
    catch (thrown) {
        if (thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError)
            throw new OtherImages(thrown.message, { cause: thrown });
        throw thrown;
    }
}
/** Takes a promotion back whose pods run something else, and says so. */
async function takingBack(promote, takeBack) {
    try {
        return await promote();
    }
    catch (thrown) {
        if (!(thrown instanceof OtherImages))
            throw thrown;
        await takeBack();
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${thrown.message} The promotion is taken back.`, {
            input: 'release',
            fix: 'Start a new release, with an image that is named by its digest.',
            cause: thrown,
        });
    }
}


/***/ }),

/***/ 71575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ anewIfGone),
/* harmony export */   S: () => (/* binding */ CanaryGone)
/* harmony export */ });
/* harmony import */ var _ports_cluster_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59830);

/** The canary that a step was planned with is gone: another run has ended the release, or somebody deleted it. */
class CanaryGone extends Error {
    name = 'CanaryGone';
}
/** Whether a step failed because what it was planned with is no more. */
const isGone = (thrown) => thrown instanceof CanaryGone ||
    (thrown instanceof _ports_cluster_js__WEBPACK_IMPORTED_MODULE_0__/* .ClusterError */ .b && thrown.failure === 'not-found');
/**
 * Carries out a plan. When what it was made for is gone, somebody else has ended the release in this moment: `anew` plans what is left to do, once;
 * undefined = it is not that, and the failure stands.
 */
async function anewIfGone(plan, carryOut, anew) {
    try {
        return await carryOut(plan);
    }
    catch (thrown) {
        const again = isGone(thrown) ? await anew() : undefined;
        if (again === undefined)
            throw thrown;
        return await carryOut(again);
    }
}


/***/ }),

/***/ 95186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hs: () => (/* binding */ ownCanary),
/* harmony export */   _9: () => (/* binding */ copyAnnotations),
/* harmony export */   gA: () => (/* binding */ rememberCanary),
/* harmony export */   iH: () => (/* binding */ promotedByLost),
/* harmony export */   jq: () => (/* binding */ isForeign),
/* harmony export */   qS: () => (/* binding */ recordOrCopy),
/* harmony export */   vQ: () => (/* binding */ readLost),
/* harmony export */   zh: () => (/* binding */ forgetCopy),
/* harmony export */   zl: () => (/* binding */ lostReleaseOf)
/* harmony export */ });
/* harmony import */ var _evidence_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13431);
/* harmony import */ var _evidence_release_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44692);
/* harmony import */ var _ports_cluster_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59830);
/* harmony import */ var _ports_resources_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78461);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77699);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43594);






const recordAnnotation = `${_names_js__WEBPACK_IMPORTED_MODULE_4__/* .prefix */ .Pl}record`;
const promotesAnnotation = `${_names_js__WEBPACK_IMPORTED_MODULE_4__/* .prefix */ .Pl}promotes-sha256`;
/** The kind of the workload: a canary says it by itself, a copy must be told. */
const kindField = 'kind';
/**
 * The release record once more, on the lease: whoever deletes the canary by hand deletes its annotations, and with them what stable was before
 * the release, its autoscaler's bounds and the route whose weights still lead to nothing. Written before the record itself.
 */
const copyAnnotations = (record, promotes) => ({
    [recordAnnotation]: (0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_0__.canonicalJson)({ ...(0,_record_js__WEBPACK_IMPORTED_MODULE_5__/* .annotationsOf */ .Ih)(record), [kindField]: record.kind }),
    [promotesAnnotation]: promotes === undefined ? null : containersHash(promotes),
});
/** By their containers as the API server keeps them: what tells a promotion of ours from somebody's own change of stable. */
const containersHash = ({ spec }) => (0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_0__.hashOf)(spec.template.spec.containers);
/** Undefined without a copy that can be read, or of another kind of workload; that the canary is gone is for the caller to know. */
function lostReleaseOf(lease, wanted) {
    const { annotations = {} } = lease?.metadata ?? {};
    const copied = parsed(annotations[recordAnnotation]);
    const kind = _evidence_release_js__WEBPACK_IMPORTED_MODULE_1__/* .workloadKinds */ .dd.find((known) => known === copied[kindField]);
    if (kind === undefined || (wanted !== undefined && wanted !== kind))
        return undefined;
    const record = (0,_record_js__WEBPACK_IMPORTED_MODULE_5__/* .parseRecord */ .Hh)(kind, copied);
    return record === undefined ? undefined : { record, promotes: annotations[promotesAnnotation] };
}
function parsed(text) {
    try {
        return JSON.parse(text ?? '{}') ?? {};
    }
    catch {
        return {};
    }
}
/** The same from the cluster. */
const readLost = async (cluster, { namespace, name, kind, }) => lostReleaseOf(await cluster.get(_ports_resources_js__WEBPACK_IMPORTED_MODULE_3__.resources.leases, namespace, (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .leaseName */ .AI)(name)), kind);
/** The record of a canary of ours whose annotations somebody has made unreadable is in its copy; throws without any. */
function recordOrCopy(canary, lease) {
    const { annotations = {}, labels = {} } = canary.metadata;
    const kind = _evidence_release_js__WEBPACK_IMPORTED_MODULE_1__/* .workloadKinds */ .dd.find((known) => known === canary.kind);
    const own = kind === undefined ? undefined : (0,_record_js__WEBPACK_IMPORTED_MODULE_5__/* .parseRecord */ .Hh)(kind, annotations);
    const copied = labels[_names_js__WEBPACK_IMPORTED_MODULE_4__/* .trackLabel */ .K$] === 'canary' ? lostReleaseOf(lease, kind)?.record : undefined;
    return own ?? copied ?? (0,_record_js__WEBPACK_IMPORTED_MODULE_5__/* .recordOf */ .zv)(canary);
}
const canaryUidAnnotation = `${_names_js__WEBPACK_IMPORTED_MODULE_4__/* .prefix */ .Pl}canary-uid`;
/** Which object is the canary of this release: said on the lease, since a name and labels are anybody's to give. */
const ownCanary = (canary) => ({
    [canaryUidAnnotation]: canary?.metadata.uid ?? null,
});
/** Whether an object of the canary's name is another one than the release made. */
function isForeign({ metadata }, lease) {
    const own = lease?.metadata.annotations?.[canaryUidAnnotation];
    return own !== undefined && own !== metadata.uid;
}
/** Writes onto the lease which object the release made. */
async function rememberCanary(cluster, workload, canary) {
    const { namespace = '' } = canary.metadata;
    const name = (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .leaseName */ .AI)(workload);
    const lease = await cluster.get(_ports_resources_js__WEBPACK_IMPORTED_MODULE_3__.resources.leases, namespace, name);
    const known = lease?.metadata.annotations?.[canaryUidAnnotation] === canary.metadata.uid;
    if (lease === undefined || known)
        return;
    await cluster.patch(_ports_resources_js__WEBPACK_IMPORTED_MODULE_3__.resources.leases, namespace, name, {
        type: 'merge',
        body: { metadata: { annotations: ownCanary(canary) } },
    });
}
/** Whether stable runs what a promotion of the lost release was giving it. */
const promotedByLost = (stable, { promotes }) => promotes !== undefined && promotes === containersHash(stable);
/** Just before the canary goes by our own hand: everything is restored, so nothing is to be restored from the copy any more. */
async function forgetCopy(cluster, namespace, workload) {
    try {
        await cluster.patch(_ports_resources_js__WEBPACK_IMPORTED_MODULE_3__.resources.leases, namespace, (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .leaseName */ .AI)(workload), {
            type: 'merge',
            body: {
                metadata: { annotations: { [recordAnnotation]: null, [promotesAnnotation]: null } },
            },
        });
    }
    catch (thrown) {
        if (!(thrown instanceof _ports_cluster_js__WEBPACK_IMPORTED_MODULE_2__/* .ClusterError */ .b && thrown.failure === 'not-found'))
            throw thrown;
    }
}


/***/ }),

/***/ 35970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fx: () => (/* binding */ parseAutoscaler),
/* harmony export */   KD: () => (/* binding */ pausedReplicas),
/* harmony export */   my: () => (/* binding */ isCount),
/* harmony export */   tK: () => (/* binding */ autoscalerText)
/* harmony export */ });
/* harmony import */ var _evidence_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13431);

const pausedReplicas = 'autoscaling.keda.sh/paused-replicas';
const isCount = (value) => Number.isInteger(value) && Number(value) >= 0;
const autoscalerText = (held) => (0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_0__.canonicalJson)(held);
/** 'broken' when the text is not what `autoscalerText` wrote; undefined when there is none. */
function parseAutoscaler(text) {
    if (text === undefined || text === '')
        return undefined;
    try {
        const found = JSON.parse(text);
        const { kind, name, min, max, paused, least } = found ?? {};
        if (typeof name !== 'string' || name === '')
            return 'broken';
        if (kind === 'hpa' && isCount(min) && isCount(max) && min <= max)
            return { kind, name, min, max };
        if (kind !== 'keda' || (paused !== null && typeof paused !== 'string'))
            return 'broken';
        if (least === undefined)
            return { kind, name, paused };
        return least === null || isCount(least) ? { kind, name, paused, least } : 'broken';
    }
    catch {
        return 'broken';
    }
}


/***/ }),

/***/ 27789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $q: () => (/* binding */ endingMark),
/* harmony export */   IU: () => (/* binding */ renewing),
/* harmony export */   Kd: () => (/* binding */ holderOf),
/* harmony export */   MU: () => (/* binding */ isOurs),
/* harmony export */   Oj: () => (/* binding */ dropLease),
/* harmony export */   UU: () => (/* binding */ holdLease),
/* harmony export */   bs: () => (/* binding */ renewedMs),
/* harmony export */   eS: () => (/* binding */ isSilent),
/* harmony export */   ng: () => (/* binding */ runOf),
/* harmony export */   p1: () => (/* binding */ expiryOf),
/* harmony export */   yp: () => (/* binding */ isEnding),
/* harmony export */   zL: () => (/* binding */ mayTake)
/* harmony export */ });
/* unused harmony export renewLease */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _ports_resources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78461);
/* harmony import */ var _workload_kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49677);
/* harmony import */ var _workload_races_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16627);
/* harmony import */ var _canary_gone_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71575);
/* harmony import */ var _copy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95186);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77699);







/** RFC 3339 with microseconds, the API's MicroTime. */
const microTime = (date) => date.toISOString().replace('Z', '000Z');
const holderOf = (run) => `${run.runId}-${run.runAttempt}`;
/** Takes or renews the lease of a workload, as it then stands; refuses with the holder's name while another run holds it (docs/architecture.md). */
const holdLease = (claim) => (0,_workload_races_js__WEBPACK_IMPORTED_MODULE_3__/* .unraced */ .p)(() => take(claim));
async function take(claim) {
    const { cluster, run, namespace, workload } = claim;
    const name = (0,_names_js__WEBPACK_IMPORTED_MODULE_6__/* .leaseName */ .AI)(workload);
    const found = await cluster.get(_ports_resources_js__WEBPACK_IMPORTED_MODULE_1__.resources.leases, namespace, name);
    // The API server's: a run whose clock is ahead must not take what another holds.
    const now = cluster.now();
    if (claim.canary !== undefined && (0,_copy_js__WEBPACK_IMPORTED_MODULE_5__/* .lostReleaseOf */ .zl)(found) === undefined)
        await requireSame(cluster, claim.canary);
    const spec = {
        holderIdentity: holderOf(run),
        leaseDurationSeconds: Math.max(1, Math.ceil(claim.durationMs / 1000)),
        renewTime: microTime(now),
    };
    const annotations = { [`${_names_js__WEBPACK_IMPORTED_MODULE_6__/* .prefix */ .Pl}run-url`]: run.runUrl, ...claim.annotations };
    if (found === undefined)
        return await cluster.create(_ports_resources_js__WEBPACK_IMPORTED_MODULE_1__.resources.leases, {
            apiVersion: 'coordination.k8s.io/v1',
            kind: 'Lease',
            metadata: {
                name,
                namespace,
                labels: { ..._names_js__WEBPACK_IMPORTED_MODULE_6__/* .managedBy */ .ZF, [_names_js__WEBPACK_IMPORTED_MODULE_6__/* .workloadLabel */ .Uq]: workload },
                annotations: withoutNulls(annotations),
            },
            spec: { ...spec, acquireTime: microTime(now), leaseTransitions: 0 },
        });
    const gives = claim.force === true || (claim.fromSilent === true && isSilent(found, now));
    if (!mayTake(found, run, now) && !gives)
        throw refusal(found, workload);
    const changed = found.spec.holderIdentity !== spec.holderIdentity;
    const transitions = found.spec.leaseTransitions ?? 0;
    return await cluster.patch(_ports_resources_js__WEBPACK_IMPORTED_MODULE_1__.resources.leases, namespace, name, {
        type: 'merge',
        body: {
            metadata: { resourceVersion: found.metadata.resourceVersion, annotations },
            spec: changed
                ? { ...spec, acquireTime: microTime(now), leaseTransitions: transitions + 1 }
                : spec,
        },
    });
}
async function requireSame(cluster, canary) {
    const { namespace = '', name, uid } = canary.metadata;
    const now = await (0,_workload_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .readWorkload */ .Ez)(cluster, { kind: (0,_workload_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .kindOf */ .I)(canary), namespace, name });
    if (now?.metadata.uid !== uid)
        throw new _canary_gone_js__WEBPACK_IMPORTED_MODULE_4__/* .CanaryGone */ .S(`${name} is gone: its release was ended by somebody else in this moment.`);
}
const withoutNulls = (annotations) => Object.fromEntries(Object.entries(annotations).flatMap(([name, value]) => (value === null ? [] : [[name, value]])));
/** Free, expired, our own, or of an earlier attempt of the same run. */
function mayTake(lease, run, now) {
    return isOurs(lease, run) || expiryOf(lease) <= now.getTime();
}
const endingAnnotation = `${_names_js__WEBPACK_IMPORTED_MODULE_6__/* .prefix */ .Pl}ending`;
/** Of a rollback that has taken the lease: no step of any run, not even of its own, exposes or promotes that release from then on. */
const endingMark = (release) => ({
    [endingAnnotation]: release,
});
const isEnding = ({ metadata }) => metadata.annotations?.[endingAnnotation] !== undefined;
/** Held by nobody, by this run, or by an earlier attempt of it. */
function isOurs({ spec: { holderIdentity: holder = '' } }, run) {
    if (holder === '' || holder === holderOf(run))
        return true;
    const cut = holder.lastIndexOf('-');
    return holder.slice(0, cut) === run.runId && Number(holder.slice(cut + 1)) <= run.runAttempt;
}
/** Unix milliseconds; 0 where it cannot be read. */
function renewedMs({ spec }) {
    const renewed = Date.parse(spec.renewTime ?? '');
    return Number.isNaN(renewed) ? 0 : renewed;
}
/** Unix milliseconds; a lease without a readable time has expired. */
function expiryOf(lease) {
    const renewed = renewedMs(lease);
    return renewed === 0 ? 0 : renewed + (lease.spec.leaseDurationSeconds ?? 0) * 1000;
}
/** The holder and where it runs, in words. */
function runOf({ metadata, spec }) {
    const url = metadata.annotations?.[`${_names_js__WEBPACK_IMPORTED_MODULE_6__/* .prefix */ .Pl}run-url`] ?? '';
    return `${spec.holderIdentity}${url === '' ? '' : ` (${url})`}`;
}
function refusal(lease, workload) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`The workload ${workload} is being released by run ${runOf(lease)} until ${new Date(expiryOf(lease)).toISOString()}.`, {
        input: 'workload',
        fix: 'Wait for it, or end it with rollback-canary.',
    });
}
async function dropLease(cluster, namespace, workload) {
    await cluster.remove(_ports_resources_js__WEBPACK_IMPORTED_MODULE_1__.resources.leases, namespace, (0,_names_js__WEBPACK_IMPORTED_MODULE_6__/* .leaseName */ .AI)(workload));
}
const renewEveryMs = 30_000;
const renewAgainMs = 5000;
/** Two renewals may fail before others take a working run for dead. */
const renewedSeconds = (3 * renewEveryMs) / 1000;
/** Whether its holder has missed so many renewals that no step of it can be at work. */
const isSilent = (lease, now) => now.getTime() - renewedMs(lease) > renewedSeconds * 1000;
/** Says that the run which holds the lease is alive; false when it is not ours (any more): whoever holds it now decides. */
const renewLease = ({ cluster, run }, namespace, workload) => (0,_workload_races_js__WEBPACK_IMPORTED_MODULE_3__/* .unraced */ .p)(async () => {
    const name = (0,_names_js__WEBPACK_IMPORTED_MODULE_6__/* .leaseName */ .AI)(workload);
    const found = await cluster.get(_ports_resources_js__WEBPACK_IMPORTED_MODULE_1__.resources.leases, namespace, name);
    if (found === undefined || !isOfRun(found, run))
        return false;
    await cluster.patch(_ports_resources_js__WEBPACK_IMPORTED_MODULE_1__.resources.leases, namespace, name, {
        type: 'merge',
        body: {
            metadata: { resourceVersion: found.metadata.resourceVersion },
            spec: {
                renewTime: microTime(cluster.now()),
                // What was taken for less would have run out before the next renewal, with its run alive.
                leaseDurationSeconds: Math.max(found.spec.leaseDurationSeconds ?? 0, renewedSeconds),
            },
        },
    });
    return true;
});
/** Any job and any attempt of the run: a release is worked on by many. */
function isOfRun({ spec }, run) {
    const holder = spec.holderIdentity ?? '';
    return holder.slice(0, holder.lastIndexOf('-')) === run.runId;
}
/**
 * Renews the lease at once and every 30 s while `body` works, so that the dead-man switch sees a release that is alive. A renewal that
 * fails is said and not fatal: when nobody can renew, the switch takes users off the canary, which is the safe side.
 */
async function renewing(ports, { namespace, workload }, body) {
    const ended = new AbortController();
    const signal = AbortSignal.any([ports.signal, ended.signal]);
    /** How long until the next one is due. */
    const renew = async () => {
        try {
            await renewLease(ports, namespace, workload);
            return renewEveryMs;
        }
        catch (thrown) {
            if (signal.aborted)
                return renewEveryMs;
            ports.log.warning(`The lease ${(0,_names_js__WEBPACK_IMPORTED_MODULE_6__/* .leaseName */ .AI)(workload)} could not be renewed: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.messageOf)(thrown)}`, 'lease');
            return renewAgainMs;
        }
    };
    const keep = async (firstMs) => {
        let waitMs = firstMs;
        while (!signal.aborted) {
            await ports.clock.sleep(waitMs, signal);
            waitMs = await renew();
        }
    };
    const kept = keep(await renew()).catch(() => undefined);
    try {
        return await body();
    }
    finally {
        ended.abort();
        await kept;
    }
}


/***/ }),

/***/ 99346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fm: () => (/* binding */ matchesText),
/* harmony export */   aq: () => (/* binding */ hasMatches),
/* harmony export */   hp: () => (/* binding */ noMatches),
/* harmony export */   jd: () => (/* binding */ parseMatches)
/* harmony export */ });
/* harmony import */ var _evidence_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13431);

const noMatches = { headers: {}, sourceLabels: {} };
const hasMatches = ({ headers, sourceLabels }) => Object.keys(headers).length + Object.keys(sourceLabels).length > 0;
/** As the release record keeps them; '' = none, which also takes those of the stage before away. */
const matchesText = (matches) => hasMatches(matches) ? (0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_0__.canonicalJson)(matches) : '';
/** Undefined when the text is not what `matchesText` wrote. */
function parseMatches(text) {
    if (text === undefined || text === '')
        return noMatches;
    try {
        const found = JSON.parse(text);
        const { headers, sourceLabels } = found ?? {};
        return isTexts(headers) && isTexts(sourceLabels) ? { headers, sourceLabels } : undefined;
    }
    catch {
        return undefined;
    }
}
const isTexts = (value) => typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every((item) => typeof item === 'string');


/***/ }),

/***/ 43594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ amendRecord),
/* harmony export */   Hh: () => (/* binding */ parseRecord),
/* harmony export */   IH: () => (/* binding */ recordKeys),
/* harmony export */   Ih: () => (/* binding */ annotationsOf),
/* harmony export */   VY: () => (/* binding */ recordBy),
/* harmony export */   ZP: () => (/* binding */ stableSelector),
/* harmony export */   se: () => (/* binding */ differsFrom),
/* harmony export */   zv: () => (/* binding */ recordOf)
/* harmony export */ });
/* unused harmony export endingRefusal */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _evidence_release_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44692);
/* harmony import */ var _workload_kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49677);
/* harmony import */ var _workload_objects_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98241);
/* harmony import */ var _workload_races_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16627);
/* harmony import */ var _canary_gone_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71575);
/* harmony import */ var _held_autoscaler_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35970);
/* harmony import */ var _matches_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(99346);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(77699);









/** Pods of the workload that are not its canary. */
const stableSelector = ({ spec }) => `${(0,_workload_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .selectorText */ .nM)(spec.selector)},${_names_js__WEBPACK_IMPORTED_MODULE_8__/* .trackLabel */ .K$}!=canary`;
/** Annotation name of each field. */
const names = {
    release: 'release',
    stage: 'stage',
    judgedStage: 'judged-stage',
    exposure: 'exposure',
    provider: 'provider',
    stableRevision: 'stable-revision',
    stableReplicas: 'stable-replicas',
    configSha256: 'config-sha256',
    expiresAt: 'expires-at',
    state: 'state',
    runUrl: 'run-url',
    evidence: 'evidence',
    subjectSha256: 'subject-sha256',
    stagedAt: 'staged-at',
    decided: 'decided',
    route: 'route',
    service: 'service',
    matches: 'matches',
    partitions: 'partitions',
    autoscaler: 'autoscaler',
    baseline: 'baseline',
    stableHash: 'stable-hash',
    template: 'template',
    generation: 'generation',
    copies: 'copies',
    git: 'git',
    switches: 'switches',
};
const recordKeys = Object.values(names).map((name) => _names_js__WEBPACK_IMPORTED_MODULE_8__/* .prefix */ .Pl + name);
function annotationsOf(record) {
    const annotations = {};
    for (const [field, name] of Object.entries(names)) {
        const value = record[field];
        if (value !== undefined)
            annotations[_names_js__WEBPACK_IMPORTED_MODULE_8__/* .prefix */ .Pl + name] = String(value);
    }
    return annotations;
}
/** Whether an object carries another record than this. The deadline alone is renewed only when a stage begins: the same inputs again change nothing. */
function differsFrom(record, { metadata }) {
    const has = metadata.annotations ?? {};
    return Object.entries(annotationsOf(record)).some(([key, value]) => !key.endsWith('/expires-at') && !key.endsWith('/run-url') && has[key] !== value);
}
/** The record of a canary; throws when it is not one of ours or was tampered with. */
function recordOf(canary) {
    return { ...recordBy(canary, _evidence_release_js__WEBPACK_IMPORTED_MODULE_1__/* .exposureProviderNames */ .Nn), kind: (0,_workload_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .kindOf */ .I)(canary) };
}
function recordBy({ kind, metadata }, providers) {
    const record = parseWritten(metadata.annotations ?? {}, providers);
    if (record === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`The ${kind} ${metadata.namespace}/${metadata.name} exists but carries no readable release record (annotations ${_names_js__WEBPACK_IMPORTED_MODULE_8__/* .prefix */ .Pl}…).`, {
            input: 'workload',
            fix: 'If it is not a canary of Sluice, rename it; if it is, restore its annotations or delete it by hand.',
        });
    return record;
}
/** The record that annotations spell; undefined when they do not. */
function parseRecord(kind, annotations) {
    const record = parseWritten(annotations, _evidence_release_js__WEBPACK_IMPORTED_MODULE_1__/* .exposureProviderNames */ .Nn);
    return record === undefined ? undefined : { ...record, kind };
}
function parseWritten(annotations, providers) {
    const text = (field) => annotations[_names_js__WEBPACK_IMPORTED_MODULE_8__/* .prefix */ .Pl + names[field]] ?? '';
    const maybe = (field) => text(field) || undefined;
    const provider = providers.find((name) => name === text('provider'));
    if (provider === undefined)
        return undefined;
    const record = {
        release: text('release'),
        stage: Number(text('stage')),
        judgedStage: text('judgedStage') === '' ? undefined : Number(text('judgedStage')),
        exposure: Number(text('exposure')),
        provider,
        stableRevision: text('stableRevision'),
        stableReplicas: Number(text('stableReplicas')),
        configSha256: text('configSha256'),
        expiresAt: text('expiresAt'),
        state: text('state'),
        runUrl: text('runUrl'),
        evidence: maybe('evidence'),
        subjectSha256: maybe('subjectSha256'),
        stagedAt: maybe('stagedAt'),
        decided: maybe('decided'),
        route: maybe('route'),
        service: maybe('service'),
        matches: maybe('matches'),
        autoscaler: maybe('autoscaler'),
        baseline: maybe('baseline'),
        copies: maybe('copies'),
        partitions: text('partitions') === '' ? undefined : Number(text('partitions')),
        stableHash: maybe('stableHash'),
        template: maybe('template'),
        generation: maybe('generation'),
        git: maybe('git'),
        switches: maybe('switches'),
    };
    const broken = record.release === '' ||
        !Number.isInteger(record.stage) ||
        !Number.isInteger(record.judgedStage ?? 1) ||
        !Number.isInteger(record.stableReplicas) ||
        (0,_matches_js__WEBPACK_IMPORTED_MODULE_7__/* .parseMatches */ .jd)(record.matches) === undefined ||
        (0,_held_autoscaler_js__WEBPACK_IMPORTED_MODULE_6__/* .parseAutoscaler */ .Fx)(record.autoscaler) === 'broken' ||
        !Number.isInteger(record.partitions ?? 1) ||
        Number.isNaN(Date.parse(record.expiresAt));
    return broken ? undefined : record;
}
/** Writes what the record says from now on onto this very canary. A rollback that has begun is final: nothing makes another state of it. */
async function amendRecord(cluster, canary, changes) {
    const { namespace = '', name, uid } = canary.metadata;
    await (0,_workload_races_js__WEBPACK_IMPORTED_MODULE_4__/* .unraced */ .p)(async () => {
        const now = await (0,_workload_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .readWorkload */ .Ez)(cluster, { kind: (0,_workload_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .kindOf */ .I)(canary), namespace, name });
        if (now === undefined || now.metadata.uid !== uid)
            throw new _canary_gone_js__WEBPACK_IMPORTED_MODULE_5__/* .CanaryGone */ .S(`${name} is gone: its release was ended by somebody else in this moment.`);
        const { state, release } = recordIfAny(now) ?? {};
        if (state === 'rolling-back' && (changes.state ?? state) !== state)
            throw endingRefusal(name, release ?? '');
        await cluster.patch((0,_workload_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .typeOf */ .QP)(canary).resource, namespace, name, {
            type: 'merge',
            body: {
                metadata: {
                    resourceVersion: now.metadata.resourceVersion,
                    annotations: annotationsOf(changes),
                },
            },
        });
        // The same words twice are harmless: a cut connection or a server that was not well is tried again, from what stands then.
    }, 5, ['conflict', 'unreachable', 'server']);
}
const recordIfAny = (canary) => parseRecord((0,_workload_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .kindOf */ .I)(canary), canary.metadata.annotations ?? {});
const endingRefusal = (name, release) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`The release ${release} is being rolled back: no run exposes or promotes ${name} again.`, {
    input: 'release',
    fix: 'Run rollback-canary (or the sweep) to finish the rollback, then start a new release.',
});


/***/ }),

/***/ 61919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _l: () => (/* binding */ refuseTakenOver),
/* harmony export */   cr: () => (/* binding */ unlessTakenOver)
/* harmony export */ });
/* unused harmony export TakenOver */
/* harmony import */ var _ports_resources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78461);
/* harmony import */ var _lease_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27789);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77699);



/** Somebody who need not wait for the holder (a person's rollback, the sweep, the dead-man switch) has taken the release from this run. */
class TakenOver extends Error {
    name = 'TakenOver';
    /** The run that holds the release now; undefined = its end is over. */
    heldBy;
    constructor(workload, lease) {
        super(lease === undefined
            ? `The release of ${workload} was ended by somebody else while this step worked on it.`
            : `The release of ${workload} was taken over by run ${(0,_lease_js__WEBPACK_IMPORTED_MODULE_1__/* .runOf */ .ng)(lease)} while this step worked on it.`);
        this.heldBy = lease?.spec.holderIdentity;
    }
}
/**
 * A run that works on a release may be slow, or cut off for an hour: before it sends users anywhere it asks whether the release is still its
 * own, and after it once more, since nothing forbids others to act in between. Throws TakenOver; whoever has it now decides.
 */
async function refuseTakenOver({ cluster, run }, { namespace, workload }) {
    const lease = await cluster.get(_ports_resources_js__WEBPACK_IMPORTED_MODULE_0__.resources.leases, namespace, (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .leaseName */ .AI)(workload));
    if (lease !== undefined && (0,_lease_js__WEBPACK_IMPORTED_MODULE_1__/* .isOurs */ .MU)(lease, run) && !(0,_lease_js__WEBPACK_IMPORTED_MODULE_1__/* .isEnding */ .yp)(lease))
        return;
    throw new TakenOver(workload, lease);
}
/**
 * Runs `body`, which works on a release. When it fails and the release is no longer this run's, `undo` takes back what the new holder cannot know
 * of, and TakenOver is thrown: a failure of the moment (a canary that is no more) says less.
 */
async function unlessTakenOver(ports, where, body, undo) {
    try {
        return await body();
    }
    catch (thrown) {
        const taken = await takenBy(ports, where, thrown);
        if (taken === undefined)
            throw thrown;
        await undo(taken);
        throw taken;
    }
}
async function takenBy(ports, where, thrown) {
    if (thrown instanceof TakenOver)
        return thrown;
    if (ports.signal.aborted)
        return undefined;
    try {
        await refuseTakenOver(ports, where);
    }
    catch (why) {
        if (why instanceof TakenOver)
            return why;
    }
    return undefined;
}


/***/ }),

/***/ 59176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MM: () => (/* binding */ plannedJudgedStage),
/* harmony export */   V1: () => (/* binding */ judgedStageOf),
/* harmony export */   hC: () => (/* binding */ refuseOther),
/* harmony export */   hm: () => (/* binding */ pins),
/* harmony export */   nh: () => (/* binding */ refuseOtherStage),
/* harmony export */   uK: () => (/* binding */ rolloutKind),
/* harmony export */   xY: () => (/* binding */ refuseUnreachable)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** Beside the kinds of workloads whose canary a release makes itself. */
const rolloutKind = 'Rollout';
/** Whether tags stay in the template or get the digests behind them. */
const pins = ['tag', 'digest'];
/** The stage that a run has come to: of a release that it resumed it may be below the one at which the release stands. */
const judgedStageOf = (record) => record.judgedStage ?? record.stage;
/** What the record says of that; nothing of a release that was never resumed. */
const plannedJudgedStage = ({ stage, resumes }, before) => resumes?.stage ?? (before?.judgedStage === undefined ? undefined : stage);
/** A release goes on as itself, upwards, and by the decision about it; nothing else takes its place. */
function refuseOther(before, id, request, configSha256) {
    if (before !== undefined && before.release !== id)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`Another release of ${request.workload} is in progress: ${before.release} at stage ${before.stage} (${before.runUrl || 'no run URL'}).${before.configSha256 === configSha256 ? '' : ' Its configuration has changed since it began.'}`, { input: 'workload', fix: 'Promote it or end it with rollback-canary first.' });
    if (before !== undefined && before.stage > request.stage)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`The release is at stage ${before.stage} already.`, {
            input: 'stage',
            fix: 'Stages only go up: end the release with rollback-canary to start again. Where its run was lost, it is resumed once that has been silent for 90 s.',
        });
    if (request.stage > 1 && before === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`There is no canary of ${request.workload} to go on with.`, {
            input: 'stage',
            fix: 'It was rolled back, swept or never deployed; begin with stage 1.',
        });
    if (request.stage > 1 && request.decidedRelease !== id)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`The decision is about the release ${request.decidedRelease}, the cluster is at ${id}: image, configuration or the stable version differ.`, { input: 'previous', fix: 'Begin the release anew.' });
}
function refuseUnreachable(plan, request) {
    const gap = Math.abs(plan.achievedPercent - request.exposurePercent);
    if (gap <= request.tolerancePercent || request.allowApproximate)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${request.exposurePercent} % cannot be reached: the nearest is ${plan.achievedPercent.toFixed(1)} % with ${plan.canaryReplicas} canary and ${plan.stableReplicas} stable pods.`, {
        input: 'exposure',
        fix: 'Use provider gateway-api, more replicas, a larger `tolerance`, or `allow-approximate: true`.',
    });
}
/** What is promoted is what was judged: this release, at this stage. */
function refuseOtherStage(record, handle) {
    if (record.release !== handle.id)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`The canary in the cluster is of the release ${record.release}, not of ${handle.id}.`, { input: 'release', fix: 'Pass the output of the last deploy-canary of this release.' });
    if (judgedStageOf(record) !== handle.stage)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`The canary in the cluster is at stage ${judgedStageOf(record)}, the release that was passed is of stage ${handle.stage}: what users see now was not judged.`, { input: 'release', fix: 'Pass release and decision of the last stage.' });
}


/***/ }),

/***/ 48454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bf: () => (/* binding */ clusterIdentity),
/* harmony export */   EB: () => (/* binding */ podsOf),
/* harmony export */   IC: () => (/* binding */ imagesOf),
/* harmony export */   Nr: () => (/* binding */ podsOwnedBy)
/* harmony export */ });
/* unused harmony export digestOf */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _ports_cluster_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59830);
/* harmony import */ var _ports_resources_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78461);
/* harmony import */ var _workload_objects_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98241);
/* harmony import */ var _workload_ownership_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45092);





/**
 * Which cluster it is, whatever address it was reached by: the UID of the release's own namespace, as `namespace:<uid>`. No two clusters have
 * one in common, and a Role in that namespace is enough to read it; the namespace kube-system would need a ClusterRole.
 */
async function clusterIdentity(cluster, namespace) {
    const found = await readNamespace(cluster, namespace);
    if (found?.metadata.uid === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`The namespace ${namespace} does not exist, or has no UID.`, {
            input: 'namespace',
            fix: 'Check its spelling and the context of the kubeconfig.',
        });
    return `namespace:${found.metadata.uid}`;
}
async function readNamespace(cluster, namespace) {
    try {
        return await cluster.get(_ports_resources_js__WEBPACK_IMPORTED_MODULE_2__.resources.namespaces, namespace, namespace);
    }
    catch (thrown) {
        if (!(thrown instanceof _ports_cluster_js__WEBPACK_IMPORTED_MODULE_1__/* .ClusterError */ .b && thrown.failure === 'forbidden'))
            throw thrown;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`The kubeconfig may not get the namespace ${namespace}: its UID tells which cluster a decision is about.`, {
            input: 'kubeconfig',
            fix: 'Apply action-templates/kubernetes/role.yml there again: rule namespaces, verb get.',
            cause: thrown,
        });
    }
}
/** All that is kept of a pod to tell what it runs. */
const imagesOnly = ({ apiVersion, kind, metadata, status = {} }) => {
    const { name, uid, deletionTimestamp, ownerReferences } = metadata;
    const { phase, containerStatuses = [] } = status;
    return {
        apiVersion,
        kind,
        metadata: {
            name,
            ...(uid === undefined ? {} : { uid }),
            ...(deletionTimestamp === undefined ? {} : { deletionTimestamp }),
            ...(ownerReferences === undefined ? {} : { ownerReferences }),
        },
        spec: { containers: [] },
        status: { ...(phase === undefined ? {} : { phase }), containerStatuses },
    };
};
/** The pods that these owners' controllers have made; a foreign pod with the same labels is none of them. */
async function podsOwnedBy(cluster, namespace, labelSelector, owners) {
    const { items } = await cluster.list(_ports_resources_js__WEBPACK_IMPORTED_MODULE_2__.resources.pods, namespace, {
        labelSelector,
        keep: imagesOnly,
    });
    return items.filter((pod) => pod.metadata.deletionTimestamp === undefined &&
        !['Failed', 'Succeeded'].includes(pod.status?.phase ?? '') &&
        owners.some((owner) => (0,_workload_ownership_js__WEBPACK_IMPORTED_MODULE_4__/* .owns */ .S4)(owner, pod)));
}
/** Those of a workload: a Deployment's belong to its ReplicaSets, a StatefulSet's to itself. */
async function podsOf(cluster, workload) {
    const owners = workload.kind === 'Deployment'
        ? await (0,_workload_ownership_js__WEBPACK_IMPORTED_MODULE_4__/* .listOwned */ .aL)(cluster, _ports_resources_js__WEBPACK_IMPORTED_MODULE_2__.resources.replicaSets, workload)
        : [workload];
    const { namespace = '' } = workload.metadata;
    return await podsOwnedBy(cluster, namespace, (0,_workload_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .selectorText */ .nM)(workload.spec.selector), owners);
}
/** `sha256:…` of what a container runs; undefined while it has not been started. */
function digestOf({ imageID = '' }) {
    if (imageID === '')
        return undefined;
    return /sha256:[0-9a-f]{64}/.exec(imageID)?.[0] ?? imageID;
}
/**
 * The one digest of each container of the template that all these pods run. What admission adds beside (a mesh's proxy) is not the release's.
 * A tag that moved while the pods came up is an error that names both digests.
 */
function imagesOf(whose, { spec }, pods) {
    const images = {};
    for (const { name, image = '' } of spec.containers) {
        const seen = new Map();
        for (const pod of pods) {
            const status = pod.status?.containerStatuses?.find((one) => one.name === name);
            const digest = status === undefined ? undefined : digestOf(status);
            if (digest !== undefined && !seen.has(digest))
                seen.set(digest, pod.metadata.name);
        }
        const [first, second] = [...seen];
        if (first === undefined)
            continue;
        if (second !== undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`The pods of ${whose} do not run one image: container ${name} (${image}) is ${first[0]} in ${first[1]} and ${second[0]} in ${second[1]}: its tag moved.`, {
                input: 'image',
                fix: 'End the release with rollback-canary and start a new one, with an image that is named by its digest.',
            });
        images[name] = first[0];
    }
    return images;
}


/***/ }),

/***/ 15240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ noSuchRevision)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** A revision that was asked for and is not kept; names those that are, and the present one. */
const noSuchRevision = (workload, wanted, known, now) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${workload} has no revision ${JSON.stringify(wanted)}.`, {
    input: 'revision',
    fix: `It has: ${known.join(', ')} (now ${now}).`,
});


/***/ }),

/***/ 65330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ lastEvent),
/* harmony export */   X: () => (/* binding */ eventsAbout)
/* harmony export */ });
/* harmony import */ var _ports_resources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78461);

/**
 * What the latest event of that reason says about an object, if its message is one that is asked for. Reading events is a right that a Role may
 * lack: then there is none.
 */
async function lastEvent(place, about, reason, message = /./) {
    const found = await eventsAbout(place, about, reason);
    return found.filter((event) => message.test(event.message ?? '')).at(-1)?.message;
}
/** Events about an object, the latest last; those of an earlier object of the same name are not its own. */
async function eventsAbout({ cluster, namespace }, { metadata }, reason) {
    const fieldSelector = `involvedObject.name=${metadata.name}${reason === undefined ? '' : `,reason=${reason}`}`;
    const list = await cluster
        .list(_ports_resources_js__WEBPACK_IMPORTED_MODULE_0__.resources.events, namespace, { fieldSelector })
        .catch(() => undefined);
    return (list?.items ?? [])
        .filter(({ involvedObject: { uid } }) => uid === undefined || metadata.uid === undefined || uid === metadata.uid)
        .map((event, index) => ({ event, index, atMs: timeOf(event) }))
        .sort((a, b) => a.atMs - b.atMs || a.index - b.index)
        .map(({ event }) => event);
}
/** Recorders of the newer API fill eventTime and leave lastTimestamp empty; without any, the list's own order stands. */
function timeOf({ lastTimestamp, eventTime, metadata }) {
    const at = Date.parse(lastTimestamp ?? eventTime ?? metadata?.creationTimestamp ?? '');
    return Number.isNaN(at) ? 0 : at;
}


/***/ }),

/***/ 16627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ unraced)
/* harmony export */ });
/* harmony import */ var _ports_cluster_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59830);

/** Reads and writes again, up to `tries` times, when somebody else wrote in between; `attempt` must read anew each time. */
async function unraced(attempt, tries = 5, lost = ['conflict']) {
    for (let left = tries - 1;; left--)
        try {
            return await attempt();
        }
        catch (thrown) {
            const raced = thrown instanceof _ports_cluster_js__WEBPACK_IMPORTED_MODULE_0__/* .ClusterError */ .b && lost.includes(thrown.failure);
            if (!raced || left <= 0)
                throw thrown;
        }
}


/***/ }),

/***/ 4347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k3: () => (/* binding */ awaitReady),
  Ik: () => (/* binding */ hopeless),
  FL: () => (/* binding */ lastWordsOf),
  oZ: () => (/* binding */ podReason),
  LH: () => (/* binding */ troubleOf),
  vf: () => (/* binding */ unready)
});

// EXTERNAL MODULE: ./lib/ports/resources.js
var resources = __webpack_require__(78461);
// EXTERNAL MODULE: ./lib/ports/watching.js
var watching = __webpack_require__(28063);
// EXTERNAL MODULE: ./lib/workload/brief-pod.js
var brief_pod = __webpack_require__(66395);
// EXTERNAL MODULE: ./lib/workload/kinds.js + 3 modules
var kinds = __webpack_require__(49677);
// EXTERNAL MODULE: ./lib/workload/objects.js
var objects = __webpack_require__(98241);
// EXTERNAL MODULE: ./lib/workload/pod-events.js
var pod_events = __webpack_require__(65330);
;// CONCATENATED MODULE: ./lib/workload/waiting.js

/**
 * Read along the life of a pod: scheduled, volumes, sandbox, images, init containers, containers, probes, readiness gates. The first step that
 * is not done is what it waits for; an event counts only for the step that is not done, since a mount that failed first may have worked later.
 */
function waitingFor(pod, events) {
    if ((0,objects/* isReady */.i_)(pod))
        return undefined;
    const { phase, reason, message } = pod.status ?? {};
    if (pod.metadata.deletionTimestamp !== undefined)
        return { reason: 'deadline', what: 'its own end: it is being deleted' };
    if (phase === 'Failed')
        return {
            reason: 'pod-failed',
            what: `another in its place: it failed${said(reason, message)}`,
        };
    return (scheduling(pod, events) ??
        starting(pod, events) ??
        initContainer(pod) ??
        container(pod, events) ??
        readinessGate(pod) ?? { reason: 'deadline', what: 'a condition that nobody names' });
}
const conditionOf = (pod, wanted) => pod.status?.conditions?.find(({ type }) => type === wanted);
/** `: reason: message`, as far as they are there. */
function said(...parts) {
    return parts.flatMap((part) => (part === undefined || part === '' ? [] : [`: ${part}`])).join('');
}
const lastOf = (events, ...reasons) => events.filter(({ reason = '' }) => reasons.includes(reason)).at(-1);
function scheduling(pod, events) {
    const scheduled = conditionOf(pod, 'PodScheduled');
    const placed = scheduled?.status === 'True' || pod.spec.nodeName !== undefined;
    if (placed || (pod.status?.containerStatuses ?? []).length > 0)
        return undefined;
    const gates = (pod.spec.schedulingGates ?? []).map(({ name }) => name);
    const about = { reason: 'unschedulable' };
    if (gates.length > 0 || scheduled?.reason === 'SchedulingGated')
        return { ...about, what: `its scheduling gates to be taken away: ${gates.join(', ') || '?'}` };
    const why = scheduled?.message ?? lastOf(events, 'FailedScheduling')?.message;
    return { ...about, what: `a node${said(why ?? 'no scheduler has said why')}` };
}
const mountEvents = ['FailedMount', 'FailedAttachVolume', 'FailedMapVolume'];
const sandboxEvents = [
    'FailedCreatePodSandBox',
    'FailedPodSandBoxStatus',
    'NetworkNotReady',
    'FailedCreatePodContainer',
];
/** Volumes, sandbox and images; once a container has run, only an image can be missing. */
function starting(pod, events) {
    const all = statusesOf(pod);
    const creating = all.find(({ state }) => createReasons.includes(state?.waiting?.reason ?? ''));
    if (all.length > 0 && creating === undefined)
        return undefined;
    const early = all.some(hasRun) ? [] : [...mountEvents, ...sandboxEvents];
    const last = lastOf(events, 'Pulling', 'Pulled', ...early);
    if (last?.reason === 'Pulling')
        return { reason: 'image-pull', what: `its image${said(last.message)}` };
    if (early.length === 0 || last?.reason === 'Pulled')
        return undefined;
    if (last === undefined) {
        const { nodeName } = pod.spec;
        const node = `its node${nodeName === undefined ? '' : ` ${nodeName}`}`;
        const { reason, message } = creating?.state?.waiting ?? {};
        const what = `${node} to make its sandbox, volumes and containers${said(reason, message)}`;
        return { reason: 'sandbox', what };
    }
    const volume = mountEvents.includes(last.reason ?? '');
    return {
        reason: volume ? 'volume' : 'sandbox',
        what: `its ${volume ? 'volumes' : 'sandbox'}: ${last.reason}${said(last.message)}`,
    };
}
const hasRun = ({ state, lastState }) => state?.running !== undefined ||
    state?.terminated !== undefined ||
    lastState?.terminated !== undefined;
const createReasons = ['ContainerCreating', 'PodInitializing'];
const statusesOf = ({ status = {} }) => [
    ...(status.initContainerStatuses ?? []).map((one) => ({ ...one, init: true })),
    ...(status.containerStatuses ?? []).map((one) => ({ ...one, init: false })),
];
/** A container in words. */
const nameOf = ({ init, name }) => `${init ? 'init container' : 'container'} ${name}`;
/** The first init container that has not ended well; one that serves beside the others is done once it has started. */
function initContainer(pod) {
    const open = statusesOf(pod).find(({ init, ready, started, state }) => init && !ready && started !== true && state?.terminated?.exitCode !== 0);
    if (open === undefined)
        return undefined;
    const { state, restartCount } = open;
    const again = restartCount > 0 ? ` (restarted ${restartCount} times)` : '';
    const now = state?.running !== undefined
        ? `, which runs since ${state.running.startedAt ?? '?'}`
        : state?.terminated !== undefined
            ? `, which exited with code ${state.terminated.exitCode}${said(state.terminated.reason, state.terminated.message)}`
            : said(state?.waiting?.reason, state?.waiting?.message);
    return { reason: 'init-container', what: `its ${nameOf(open)}${now}${again}` };
}
function container(pod, events) {
    const open = statusesOf(pod).find(({ init, ready }) => !init && !ready);
    if (open === undefined)
        return undefined;
    const { state, started, restartCount } = open;
    const again = restartCount > 0 ? ` (restarted ${restartCount} times)` : '';
    if (state?.running === undefined) {
        const ended = state?.terminated;
        const now = ended === undefined
            ? said(state?.waiting?.reason, state?.waiting?.message)
            : `, which exited with code ${ended.exitCode}${said(ended.reason, ended.message)}`;
        return { reason: 'deadline', what: `its ${nameOf(open)}${now}${again}` };
    }
    const kind = started === false ? 'startup' : 'readiness';
    const probed = events.filter(({ reason }) => reason === 'Unhealthy');
    const own = new RegExp(`^${kind}`, 'i');
    const failed = probed.filter(({ message = '' }) => own.test(message)).at(-1) ?? probed.at(-1);
    return {
        reason: failed === undefined ? 'deadline' : 'probe',
        what: `the ${kind} of its ${nameOf(open)}${said(failed?.message ?? `its ${kind} probe has not passed yet, and no event says why`)}${again}`,
    };
}
function readinessGate(pod) {
    for (const { conditionType } of pod.spec.readinessGates ?? []) {
        const now = conditionOf(pod, conditionType);
        if (now?.status === 'True')
            continue;
        const why = now === undefined ? ': nobody has set it' : said(now.reason, now.message);
        return { reason: 'readiness-gate', what: `its readiness gate ${conditionType}${why}` };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/workload/readiness.js







/** What the container that crashed said last, where something is known of it. */
const lastWordsOf = (readiness) => readiness.ready || readiness.why.logTail.length === 0
    ? {}
    : { lastWords: { pod: readiness.why.pod, lines: readiness.why.logTail } };
/**
 * Waits by watch until the workload is rolled out: one watch for it, one for its pods, no polling. Ends early when waiting is
 * pointless (crash loop, image that cannot be pulled), at the deadline with the best reason there is.
 */
async function awaitReady(awaited) {
    const { clock } = awaited;
    const startedMs = clock.now().getTime();
    const seconds = () => (clock.now().getTime() - startedMs) / 1000;
    const pods = new Map();
    let workload;
    await (0,watching/* within */.ux)(clock, awaited.timeoutMs, awaited.signal, async (limit, end) => {
        const say = progress(awaited, seconds);
        await Promise.all([
            followWorkload(awaited, limit, (found) => {
                workload = found;
                say(found);
                if (found === undefined || (0,kinds/* isRolledOut */.Zy)(found))
                    end();
            }),
            followPods(awaited, pods, limit, end),
        ]);
    });
    awaited.signal.throwIfAborted();
    if (workload !== undefined && (0,kinds/* isRolledOut */.Zy)(workload))
        return { ready: true, seconds: seconds() };
    const why = await reasonOf(awaited, [...pods.values()], workload);
    return { ready: false, seconds: seconds(), why };
}
async function followWorkload({ cluster, workload: { kind, namespace, name } }, limit, changed) {
    const { resource } = kinds/* workloadTypes */.pG[kind];
    for await (const found of (0,watching/* currentOne */.eR)(cluster, resource, namespace, name, limit)) {
        changed(found);
        if (limit.aborted)
            return;
    }
}
/** Keeps `pods` current until one of them is hopeless. An event costs what it changes: of thousands of pods there are tens of thousands. */
async function followPods({ cluster, workload: { namespace }, selector }, pods, limit, hopelessFound) {
    const options = { labelSelector: selector, keep: brief_pod/* briefPod */.s };
    for await (const event of cluster.watch(resources.resources.pods, namespace, options, limit)) {
        const changed = (0,watching/* carryOver */.YY)(pods, event);
        if (changed.some((pod) => hopeless(pod) !== undefined))
            hopelessFound();
        if (limit.aborted)
            return;
    }
}
/** Says how far it is: at each pod of a few, at each twentieth of many. */
function progress({ workload: { name }, onProgress }, seconds) {
    let shown;
    return (workload) => {
        const { readyReplicas: ready = 0 } = workload?.status ?? {};
        const wanted = workload?.spec.replicas ?? 0;
        const moved = shown === undefined || Math.abs(ready - shown) >= Math.max(1, wanted / 20);
        if (!moved && (ready !== wanted || ready === shown))
            return;
        shown = ready;
        onProgress?.(`${name}: ${ready} of ${workload?.spec.replicas ?? '?'} ready after ${seconds().toFixed(0)} s`);
    };
}
const pullReasons = ['ErrImagePull', 'ImagePullBackOff', 'InvalidImageName', 'ErrImageNeverPull'];
const configReasons = ['CreateContainerConfigError', 'CreateContainerError', 'RunContainerError'];
/** States that no waiting mends, of init containers too. */
function hopeless(pod) {
    for (const status of statusesOf(pod)) {
        const waiting = status.state?.waiting?.reason ?? '';
        if (pullReasons.includes(waiting))
            return { reason: 'image-pull', status };
        if (configReasons.includes(waiting))
            return { reason: 'config', status };
        if (waiting === 'CrashLoopBackOff')
            return { reason: 'crash-loop', status };
    }
    return undefined;
}
/** Pods of one workload are alike: a few tell why the rest are not ready, and thousands need not be asked about. */
const askedForEvents = 5;
/** Why one of the pods will not run whatever one waits; undefined when there is hope. */
async function troubleOf(place, pods) {
    for (const pod of pods) {
        const found = hopeless(pod);
        if (found !== undefined)
            return await stuck(place, pod, found);
    }
    return undefined;
}
async function reasonOf(awaited, pods, workload) {
    const place = { cluster: awaited.cluster, namespace: awaited.workload.namespace };
    const trouble = await troubleOf(place, pods);
    if (trouble !== undefined)
        return trouble;
    const waiting = workload === undefined ? undefined : await podReason(place, pods);
    if (workload !== undefined && waiting !== undefined) {
        const ready = `${pods.filter(objects/* isReady */.i_).length} of ${(0,objects/* replicasOf */.N4)(workload)} pods ready after ${awaited.timeoutMs / 1000} s`;
        return { ...waiting, message: `${ready}: ${waiting.pod} ${waiting.message}` };
    }
    return ((await refusedPod(place, pods, workload)) ?? fromWorkload(pods, workload, awaited.timeoutMs));
}
/** Why pods are not ready, as far as they or their events say so: what one of them waits for now. */
async function podReason(place, pods) {
    const trouble = await troubleOf(place, pods);
    if (trouble !== undefined)
        return trouble;
    const unreadyPods = pods.filter((one) => !(0,objects/* isReady */.i_)(one)).slice(0, askedForEvents);
    let vague;
    for (const pod of unreadyPods) {
        const waiting = waitingFor(pod, await (0,pod_events/* eventsAbout */.X)(place, pod));
        if (waiting === undefined)
            continue;
        const found = unready(waiting.reason, pod, `waits for ${waiting.what}`);
        if (waiting.reason !== 'deadline')
            return found;
        vague ??= found;
    }
    return vague;
}
/** Deployments have a condition when no pod may be made (quota, ServiceAccount, webhook); a StatefulSet has none and says it in events. */
async function refusedPod(place, pods, workload) {
    if (workload === undefined || workload.status?.conditions !== undefined)
        return undefined;
    if (pods.length >= (0,objects/* replicasOf */.N4)(workload))
        return undefined;
    const said = await (0,pod_events/* lastEvent */.R)(place, workload, 'FailedCreate');
    return said === undefined ? undefined : unready('rollout', null, said);
}
const unready = (reason, pod, message, logTail = []) => ({ reason, pod: pod?.metadata.name ?? null, message, logTail });
async function stuck(awaited, pod, { reason, status }) {
    const waiting = status.state?.waiting;
    const said = `${waiting?.reason ?? ''}: ${waiting?.message ?? ''}`;
    if (reason === 'image-pull') {
        // "Back-off pulling image" says less than the event before it.
        const event = await (0,pod_events/* lastEvent */.R)(awaited, pod, 'Failed', /pull/i);
        return unready(reason, pod, `image ${status.image ?? '?'}: ${event ?? said}`);
    }
    if (reason !== 'crash-loop')
        return unready(reason, pod, said);
    const terminated = status.lastState?.terminated;
    const exit = `CrashLoopBackOff: ${nameOf(status)} exited with code ${terminated?.exitCode ?? '?'}${terminated?.reason === undefined ? '' : ` (${terminated.reason})`} after ${status.restartCount} restarts`;
    return unready(reason, pod, exit, await lastLines(awaited, pod, status.name));
}
async function lastLines(awaited, pod, container) {
    const options = { container, tailLines: 10, previous: true };
    const read = (previous) => awaited.cluster.podLogs(awaited.namespace, pod.metadata.name, { ...options, previous });
    const text = await read(true)
        .catch(() => read(false))
        .catch(() => '');
    return text
        .split('\n')
        .filter((line) => line.trim() !== '')
        .slice(-10)
        .map((line) => line.slice(0, 500));
}
function fromWorkload(pods, workload, timeoutMs) {
    if (workload === undefined)
        return unready('rollout', null, 'somebody deleted it while its pods were awaited');
    const failing = workload.status?.conditions?.find(({ type, status }) => (type === 'ReplicaFailure' && status === 'True') ||
        (type === 'Progressing' && status === 'False'));
    if (failing !== undefined)
        return unready('rollout', null, `${failing.reason ?? failing.type}: ${failing.message ?? ''}`);
    return unready('deadline', null, `${pods.filter(objects/* isReady */.i_).length} of ${(0,objects/* replicasOf */.N4)(workload)} pods ready after ${timeoutMs / 1000} s; ${pods.length === 0 ? 'no pod was made' : 'the controller has not said that they are available'}`);
}


/***/ }),

/***/ 76067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ storedTemplateSha256)
/* harmony export */ });
/* harmony import */ var _evidence_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13431);

const ours = 'sluice.dev/';
/** SHA-256 of the pod template as the API server stores it, without the labels and annotations that Sluice itself puts on it. */
function storedTemplateSha256({ spec: { template }, }) {
    const { labels, annotations, ...rest } = template.metadata ?? {};
    const metadata = {
        ...rest,
        ...(labels === undefined ? {} : { labels: withoutOurs(labels) }),
        ...(annotations === undefined ? {} : { annotations: withoutOurs(annotations) }),
    };
    return (0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_0__.hashOf)({ ...template, metadata: withoutEmpty(metadata) });
}
const withoutOurs = (texts) => Object.fromEntries(Object.entries(texts).filter(([key]) => !key.startsWith(ours)));
/** The server drops empty maps, and `creationTimestamp: null` is nothing either. */
const withoutEmpty = (metadata) => Object.fromEntries(Object.entries(metadata).filter(([, value]) => value !== null &&
    value !== undefined &&
    !(typeof value === 'object' && Object.keys(value).length === 0)));


/***/ })

};

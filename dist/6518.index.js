export const id = 6518;
export const ids = [6518,452];
export const modules = {

/***/ 57274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ abandonNow)
/* harmony export */ });
/* harmony import */ var _connect_cluster_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58328);
/* harmony import */ var _release_argo_rollouts_rollback_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35988);
/* harmony import */ var _release_argo_rollouts_rollout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68497);
/* harmony import */ var _release_beside_rollback_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68074);




/** What a run that was told to stop still does, on a connection of its own: the job has 10 s to live, the mark needs less than 2. */
async function abandonNow(runtime, inputs, { kind, namespace, workload }) {
    const signal = AbortSignal.timeout(5000);
    await (0,_connect_cluster_js__WEBPACK_IMPORTED_MODULE_0__/* .withCluster */ .Bq)(inputs, runtime, async (cluster) => {
        const ports = { ...runtime, cluster, signal };
        const done = kind === _release_argo_rollouts_rollout_js__WEBPACK_IMPORTED_MODULE_3__/* .rolloutKind */ .uK
            ? await (0,_release_argo_rollouts_rollback_js__WEBPACK_IMPORTED_MODULE_1__/* .abandonRollout */ .nQ)(ports, namespace, workload)
            : await (0,_release_beside_rollback_js__WEBPACK_IMPORTED_MODULE_2__/* .abandon */ .e9)(ports, { kind, namespace, workload });
        runtime.saveState('finished', 'true');
        if (done)
            runtime.log.warning('The run was interrupted: the release is marked abandoned and no more users are sent to an unjudged canary.');
    }, { signal, deadlineMs: 2000 });
}


/***/ }),

/***/ 16518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  post: () => (/* binding */ post),
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./lib/connect/cluster.js
var cluster = __webpack_require__(58328);
// EXTERNAL MODULE: ./lib/decision/chained.js
var chained = __webpack_require__(43074);
// EXTERNAL MODULE: ./lib/decision/decision.js
var decision = __webpack_require__(16130);
// EXTERNAL MODULE: ./lib/evidence/release.js
var release = __webpack_require__(44692);
// EXTERNAL MODULE: ./lib/evidence/state.js
var state = __webpack_require__(66176);
// EXTERNAL MODULE: ./lib/inputs/table.js
var table = __webpack_require__(34565);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/release/config/prune.js
var prune = __webpack_require__(56988);
// EXTERNAL MODULE: ./lib/release/record/canary-gone.js
var canary_gone = __webpack_require__(71575);
// EXTERNAL MODULE: ./lib/release/record/lease.js
var record_lease = __webpack_require__(27789);
// EXTERNAL MODULE: ./lib/release/record/taken-over.js
var taken_over = __webpack_require__(61919);
// EXTERNAL MODULE: ./lib/release/request.js
var request = __webpack_require__(59176);
// EXTERNAL MODULE: ./lib/release/argo-rollouts/controls.js
var controls = __webpack_require__(20896);
// EXTERNAL MODULE: ./lib/release/argo-rollouts/find.js
var find = __webpack_require__(67401);
// EXTERNAL MODULE: ./lib/release/argo-rollouts/finish.js
var finish = __webpack_require__(80161);
// EXTERNAL MODULE: ./lib/release/argo-rollouts/follow.js
var follow = __webpack_require__(57483);
// EXTERNAL MODULE: ./lib/release/argo-rollouts/record.js
var argo_rollouts_record = __webpack_require__(48671);
// EXTERNAL MODULE: ./lib/release/argo-rollouts/rollout.js
var argo_rollouts_rollout = __webpack_require__(68497);
;// CONCATENATED MODULE: ./lib/release/argo-rollouts/promote.js












/** What promoting would do; refuses on drift. */
async function planRolloutPromote({ cluster }, handle) {
    const { namespace, workload } = handle;
    const rollout = await (0,find/* findRollout */.HI)(cluster, namespace, workload);
    if (rollout === undefined)
        throw new errors.UsageError(`There is no Rollout ${workload} in ${namespace}.`, { input: 'release' });
    const record = (0,argo_rollouts_record/* recordOn */.jr)(rollout);
    if (record === undefined)
        return alreadyDone(rollout, handle);
    (0,request/* refuseOtherStage */.nh)(record, handle);
    const trouble = troubleOf(rollout, record);
    if (trouble !== undefined)
        throw new errors.UsageError(`The Rollout ${workload} ${trouble}.`, {
            input: 'release',
            fix: 'End the release with rollback-canary and begin anew.',
        });
    return {
        rollout,
        record,
        steps: [
            `promote the Rollout ${workload} fully: ${handle.image} on all ${(0,argo_rollouts_rollout/* wantedReplicas */.hb)(rollout)} pods, past its other steps`,
            'wait until the version before it has no pods',
            'end the release',
        ],
    };
}
function troubleOf(rollout, record) {
    const { spec, status = {} } = rollout;
    if (!(0,argo_rollouts_record/* isTemplateOf */.ME)(record, rollout))
        return "has another template than the release's: somebody edited it";
    if (status.abort === true)
        return `was aborted (${(0,argo_rollouts_rollout/* saidBy */.TT)(rollout)})`;
    if (spec.paused === true)
        return 'is paused by somebody (spec.paused)';
    if (status.stableRS !== record.stableHash && record.state === 'active')
        return `serves the pods ${status.stableRS ?? '?'} already, the release began at ${record.stableHash}: somebody promoted it`;
    return undefined;
}
function alreadyDone(rollout, handle) {
    const { template } = rollout.spec;
    const runs = template.spec.containers.some(({ image }) => image === handle.image);
    if (!runs || rollout.status?.stableRS !== rollout.status?.currentPodHash)
        throw new errors.UsageError(`No release of ${handle.workload} is under way, and its pods are not ${handle.image}: it was rolled back or swept.`, { input: 'release', fix: 'Begin the release anew.' });
    return { rollout, record: undefined, steps: [] };
}
/** All pods become the new version by the Rollout's own controller. Returns its revision. A release that another run has ended is planned anew. */
const applyRolloutPromote = (ports, handle, plan, times) => (0,canary_gone/* anewIfGone */.M)(plan, (one) => bring(ports, handle, one, times), async () => {
    await (0,prune/* dropLeftovers */.UP)(ports, handle, false);
    return await planRolloutPromote(ports, handle);
});
async function bring(ports, handle, plan, { timeoutMs }) {
    const { cluster, clock, run, log } = ports;
    const { namespace, workload } = handle;
    const { record } = plan;
    if (record === undefined) {
        await (0,finish/* finish */.O)(ports, plan.rollout);
        return (0,argo_rollouts_rollout/* revisionOf */.DT)(plan.rollout);
    }
    await (0,record_lease/* holdLease */.UU)({ cluster, clock, run, namespace, workload, durationMs: timeoutMs * 2 });
    await (0,argo_rollouts_record/* amendRecordOn */.eA)(cluster, plan.rollout, record, {
        state: 'promoting',
        expiresAt: new Date(clock.now().getTime() + timeoutMs * 2).toISOString(),
    });
    let now = plan.rollout;
    const done = await (0,follow/* followRollout */.h)(ports, namespace, workload, timeoutMs, async (seen) => {
        now = seen;
        const { updatedReplicas = 0, availableReplicas = 0 } = seen.status ?? {};
        log.info(`${workload}: ${updatedReplicas} of ${(0,argo_rollouts_rollout/* wantedReplicas */.hb)(seen)} updated, ${availableReplicas} available (${(0,argo_rollouts_rollout/* saidBy */.TT)(seen)})`);
        const trouble = troubleOf(seen, { ...record, state: 'promoting' });
        if (trouble !== undefined)
            throw new Error(`The Rollout ${workload} ${trouble}.`);
        const begun = seen.status?.stableRS !== record.stableHash;
        if (begun)
            return (0,argo_rollouts_rollout/* isSettled */.Is)(seen);
        if (seen.status?.promoteFull !== true)
            await (0,controls/* promoteFully */.LJ)(cluster, seen);
        return false;
    });
    if (!done)
        throw new Error(`${workload} was not available with the new version after ${timeoutMs / 1000} s (${(0,argo_rollouts_rollout/* saidBy */.TT)(now)}). Roll back with rollback-canary, or run promote-canary again.`);
    await (0,taken_over/* refuseTakenOver */._l)(ports, handle);
    await (0,finish/* finish */.O)(ports, now);
    return (0,argo_rollouts_rollout/* revisionOf */.DT)(now);
}

// EXTERNAL MODULE: ./lib/evidence/canonical.js
var canonical = __webpack_require__(13431);
// EXTERNAL MODULE: ./lib/workload/await-workload.js
var await_workload = __webpack_require__(21209);
// EXTERNAL MODULE: ./lib/workload/kinds.js + 2 modules
var kinds = __webpack_require__(53838);
// EXTERNAL MODULE: ./lib/release/config/mark.js
var mark = __webpack_require__(88655);
// EXTERNAL MODULE: ./lib/release/exposure/autoscaler.js
var autoscaler = __webpack_require__(24324);
// EXTERNAL MODULE: ./lib/release/exposure/provider.js
var provider = __webpack_require__(23502);
// EXTERNAL MODULE: ./lib/release/exposure/providers.js + 7 modules
var providers = __webpack_require__(68101);
// EXTERNAL MODULE: ./lib/release/handle.js
var release_handle = __webpack_require__(11103);
// EXTERNAL MODULE: ./lib/release/record/copy.js
var copy = __webpack_require__(95186);
// EXTERNAL MODULE: ./lib/release/record/planned-patch.js
var planned_patch = __webpack_require__(28970);
// EXTERNAL MODULE: ./lib/release/record/record.js
var record_record = __webpack_require__(43594);
// EXTERNAL MODULE: ./lib/release/beside/drift.js
var drift = __webpack_require__(39451);
// EXTERNAL MODULE: ./lib/release/beside/removal.js
var removal = __webpack_require__(20004);
;// CONCATENATED MODULE: ./lib/release/beside/promote.js




















/** What promoting would do; refuses on drift. */
async function planPromote({ cluster }, handle) {
    const { namespace, workload } = handle;
    const kind = (0,release/* kindOfHandle */.s9)(handle);
    const [stable, canary] = await Promise.all([
        (0,kinds/* readWorkload */.Ez)(cluster, { kind, namespace, name: workload }),
        (0,kinds/* readWorkload */.Ez)(cluster, (0,release_handle/* canaryPlaceOf */.H)(handle)),
    ]);
    if (stable === undefined)
        throw new errors.UsageError(`There is no ${kind} ${workload} in ${namespace}.`, {
            input: 'release',
        });
    if (canary === undefined)
        return promote_alreadyDone(stable, handle, await (0,copy/* readLost */.vQ)(cluster, { kind, namespace, name: workload }));
    const record = (0,record_record/* recordOf */.zv)(canary);
    (0,request/* refuseOtherStage */.nh)(record, handle);
    const promoted = (0,kinds/* revisionOf */.DT)(stable) !== record.stableRevision;
    if (promoted && !(0,drift/* promotedByUs */.cb)(stable, canary, record))
        throw new errors.UsageError(`${workload} is at revision ${(0,kinds/* revisionOf */.DT)(stable)}, the release began at ${record.stableRevision}: somebody redeployed it.`, { input: 'release', fix: 'End the canary with rollback-canary and begin anew.' });
    (0,kinds/* typeOf */.QP)(stable).refuseUnfit(stable, { countsPods: false });
    return {
        stable,
        canary,
        record,
        template: {
            ...canary.spec.template,
            metadata: stable.spec.template.metadata ?? {},
        },
        steps: [
            `roll ${handle.image} out to ${kind} ${workload} by its own strategy`,
            'wait until it is available, then send everybody to it',
            `remove ${canary.metadata.name}`,
        ],
    };
}
function promote_alreadyDone(stable, handle, lost) {
    const runs = stable.spec.template.spec.containers.some(({ image }) => image === handle.image);
    if (!runs)
        throw new errors.UsageError(`There is no canary of ${handle.workload}, and ${handle.workload} does not run ${handle.image}: it was rolled back or swept.`, {
            input: 'release',
            fix: lost === undefined
                ? 'Begin the release anew.'
                : 'Or its canary was deleted by hand: end the release with rollback-canary, then begin anew.',
        });
    // Stable has the new version already, and the canary was deleted by hand meanwhile: what is left to do is in its copy.
    const record = lost !== undefined && lost.record.release === handle.id && (0,copy/* promotedByLost */.iH)(stable, lost)
        ? lost.record
        : undefined;
    return {
        stable,
        canary: undefined,
        record,
        template: stable.spec.template,
        steps: record === undefined
            ? []
            : [`wait until ${handle.workload} is available with ${handle.image}, then end the release`],
    };
}
/**
 * Stable takes the new version; the canary keeps serving until it has. Returns the revision of stable. Where the canary that was planned with is
 * gone, another run has promoted it or taken it back: what is left to do is planned anew.
 */
const applyPromote = (ports, handle, plan, times) => (0,canary_gone/* anewIfGone */.M)(plan, (one) => promote_bring(ports, handle, one, times), async () => {
    if (plan.canary === undefined)
        return undefined;
    if ((await (0,kinds/* readWorkload */.Ez)(ports.cluster, (0,release_handle/* canaryPlaceOf */.H)(handle))) !== undefined)
        return undefined;
    await (0,prune/* dropEmptied */.kZ)(ports, handle);
    return await planPromote(ports, handle);
});
async function promote_bring(ports, handle, plan, { timeoutMs, drainMs }) {
    const { cluster, clock, run, log } = ports;
    const { namespace, workload } = handle;
    const { record } = plan;
    if (record === undefined) {
        await (0,prune/* dropLeftovers */.UP)(ports, handle, false);
        return (0,kinds/* revisionOf */.DT)(plan.stable);
    }
    const promoting = { ...record, state: 'promoting', expiresAt: later(ports, timeoutMs) };
    const lease = await (0,record_lease/* holdLease */.UU)({
        cluster,
        clock,
        run,
        namespace,
        workload,
        durationMs: timeoutMs * 2,
        canary: plan.canary,
        annotations: plan.canary === undefined ? {} : (0,copy/* copyAnnotations */._9)(promoting, plan.canary),
    });
    if (plan.canary !== undefined)
        await (0,record_record/* amendRecord */.$N)(cluster, plan.canary, promoting);
    const target = (0,provider/* targetOf */.$r)(namespace, workload, record);
    // Held at the count of a stage, the autoscaler would take the capacity away that stable now needs.
    await (0,autoscaler/* releaseAutoscaler */.rD)(cluster, namespace, target.autoscaler);
    // A count that the release did not change is not its to set: an autoscaler may have raised it meanwhile.
    const replicas = providers/* exposureProviders */.I[record.provider].countsPods
        ? record.stableReplicas
        : plan.stable.spec.replicas;
    const given = (0,kinds/* revisionOf */.DT)(plan.stable) === record.stableRevision || plan.stable.spec.replicas !== replicas
        ? await (0,planned_patch/* patchPlanned */.v5)(cluster, plan.stable, (0,planned_patch/* sameTemplate */.N_)(plan.stable), (resourceVersion) => ({
            metadata: { resourceVersion },
            spec: { replicas, template: templatePatch(plan) },
        }))
        : plan.stable;
    // A rollback that took the release in this moment may have looked at stable before it was changed.
    await (0,taken_over/* unlessTakenOver */.cr)(ports, handle, () => (0,taken_over/* refuseTakenOver */._l)(ports, handle), () => putBack(ports, plan.stable, given));
    let changed = false;
    const done = await (0,await_workload/* awaitWorkload */.u)(ports, (0,provider/* stablePlace */.Lj)(target), {
        timeoutMs,
        until: (stable) => {
            changed = !(0,drift/* sameVersion */.r1)(given, stable);
            return changed || (0,kinds/* isRolledOut */.Zy)(stable);
        },
        onChange: ({ status, spec }) => log.info(`${workload}: ${status?.updatedReplicas ?? 0} of ${spec.replicas ?? 1} updated, ${status?.availableReplicas ?? 0} available`),
    });
    if (!done)
        throw new Error(`${workload} was not available with the new version after ${timeoutMs / 1000} s; the canary still serves its share. Roll back with rollback-canary, or run promote-canary again.`);
    await (0,taken_over/* refuseTakenOver */._l)(ports, handle);
    if (changed)
        throw new Error(`Somebody gave ${workload} another version while it was being promoted; the canary still serves its share. Roll back with rollback-canary.`);
    await providers/* exposureProviders */.I[record.provider].withdraw(cluster, target);
    await (0,removal/* removeCanary */.r)(ports, plan.canary, record, target, drainMs);
    await (0,prune/* dropCopiesAndLease */.Oc)(ports, handle, record.copies, (0,mark/* markOn */.r$)(lease));
    const promoted = await (0,kinds/* readWorkload */.Ez)(cluster, (0,provider/* stablePlace */.Lj)(target));
    return promoted === undefined ? '' : (0,kinds/* revisionOf */.DT)(promoted);
}
/** Stable's template as it was before `given`, unless somebody has changed it since. */
async function putBack({ cluster, log }, before, given) {
    if (before === given)
        return;
    const { template } = before.spec;
    const body = templatePatch({ template, stable: given });
    await (0,planned_patch/* patchPlanned */.v5)(cluster, given, (0,planned_patch/* sameTemplate */.N_)(given), (resourceVersion) => ({
        metadata: { resourceVersion },
        spec: { template: body },
    })).catch((thrown) => log.warning((0,errors.messageOf)(thrown), 'not put back'));
}
/**
 * Lists in a merge patch replace the whole list, so they go whole; labels and annotations of stable stay. What is the same already is left out:
 * it stays with whoever applied it.
 */
const templatePatch = ({ template, stable }) => ({
    spec: {
        containers: template.spec.containers,
        ...differing('initContainers', template, stable.spec.template),
        ...differing('volumes', template, stable.spec.template),
    },
});
function differing(field, wanted, present) {
    const value = wanted.spec[field] ?? [];
    return (0,canonical/* canonicalJson */.dj)(value) === (0,canonical/* canonicalJson */.dj)(present.spec[field] ?? [])
        ? {}
        : { [field]: value };
}
const later = ({ clock }, ms) => new Date(clock.now().getTime() + ms * 2).toISOString();

// EXTERNAL MODULE: ./lib/actions/abandon.js
var abandon = __webpack_require__(57274);
// EXTERNAL MODULE: ./lib/inputs/duration.js
var duration = __webpack_require__(67581);
// EXTERNAL MODULE: ./lib/inputs/text.js
var inputs_text = __webpack_require__(86806);
;// CONCATENATED MODULE: ./lib/actions/promote-canary/inputs.js




const definitions = {
    ...cluster/* clusterInputs */.g$,
    release: (0,table/* required */.mw)(inputs_text/* text */.Qq),
    decision: (0,table/* required */.mw)(inputs_text/* text */.Qq),
    timeout: (0,table/* optional */.lq)((0,duration/* duration */.p0)(1000, 6 * 3_600_000), '10m'),
    drain: (0,table/* optional */.lq)((0,duration/* duration */.p0)(0, 3_600_000), '5s'),
    'dry-run': (0,table/* optional */.lq)(inputs_text/* boolean */.zM, 'false'),
};

;// CONCATENATED MODULE: ./lib/actions/promote-canary/action.js












/** Makes a promotion real: stable takes the version, then the canary goes. Outputs `revision`. */
async function run(runtime) {
    const inputs = await (0,table/* readInputs */.Ko)(definitions, runtime.input);
    const handle = (0,state/* decodeState */.UJ)(inputs.release, release/* releaseSchema */.By, 'release');
    (0,chained/* refuseUndecided */.E)(handle, (0,state/* decodeState */.UJ)(inputs.decision, decision/* decisionSchema */.O, 'decision'));
    await (0,cluster/* withCluster */.Bq)(inputs, runtime, async (cluster) => {
        try {
            await promote(runtime, cluster, inputs, handle);
        }
        catch (thrown) {
            if (runtime.signal.aborted && !inputs['dry-run'])
                await (0,abandon/* abandonNow */.O)(runtime, inputs, releasedBy(handle));
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
    const inputs = await (0,table/* readInputs */.Ko)(definitions, runtime.input);
    const handle = (0,state/* decodeState */.UJ)(inputs.release, release/* releaseSchema */.By, 'release');
    await (0,abandon/* abandonNow */.O)(runtime, inputs, releasedBy(handle));
}
const releasedBy = (handle) => ({
    ...handle,
    kind: handle.provider === release/* argoRollouts */.G5 ? argo_rollouts_rollout/* rolloutKind */.uK : (0,release/* kindOfHandle */.s9)(handle),
});
async function promote(runtime, cluster, inputs, handle) {
    const ports = { ...runtime, cluster };
    const { timeout: timeoutMs, drain: drainMs } = inputs;
    const limits = { timeoutMs, drainMs };
    const plan = handle.provider === release/* argoRollouts */.G5
        ? await planRolloutPromote(ports, handle)
        : await planPromote(ports, handle);
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
    const revision = await (0,record_lease/* renewing */.IU)(ports, handle, () => 'rollout' in plan
        ? applyRolloutPromote(ports, handle, plan, limits)
        : applyPromote(ports, handle, plan, limits));
    runtime.saveState('finished', 'true');
    runtime.output('revision', revision);
    runtime.log.notice(`${handle.workload} runs ${handle.image} as revision ${revision}; the canary is gone.`, 'promoted');
}


/***/ }),

/***/ 58328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ withCluster),
/* harmony export */   K5: () => (/* binding */ workloadKind),
/* harmony export */   g$: () => (/* binding */ clusterInputs)
/* harmony export */ });
/* harmony import */ var _evidence_release_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44692);
/* harmony import */ var _inputs_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34565);
/* harmony import */ var _inputs_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86806);
/* harmony import */ var _inputs_yaml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23758);




/** Inputs of every action that talks to a cluster. */
const clusterInputs = {
    kubeconfig: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_1__/* .required */ .mw)(_inputs_text_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq),
    context: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_inputs_yaml_js__WEBPACK_IMPORTED_MODULE_3__/* .maybe */ .no)((0,_inputs_text_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)()), ''),
};
/** What `workload` names. */
const workloadKind = (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_inputs_text_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(..._evidence_release_js__WEBPACK_IMPORTED_MODULE_0__/* .workloadKinds */ .dd), 'Deployment');
/** Connects and masks the credentials. */
async function connect(inputs, runtime, options) {
    const [{ readKubeconfig }, { kubernetesCluster }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(7598)]).then(__webpack_require__.bind(__webpack_require__, 47598)),
        __webpack_require__.e(/* import() */ 8981).then(__webpack_require__.bind(__webpack_require__, 78981)),
    ]);
    const access = await readKubeconfig(inputs.kubeconfig, inputs.context, runtime.clock.now());
    for (const secret of access.secrets)
        runtime.mask(secret);
    for (const warning of access.warnings)
        runtime.log.warning(warning, 'kubeconfig');
    return kubernetesCluster(access, {
        clock: runtime.clock,
        signal: options.signal ?? runtime.signal,
        ...(options.deadlineMs === undefined ? {} : { deadlineMs: options.deadlineMs }),
    });
}
/** Runs `body` with a connection, which is closed whatever happens; `watches` ends before it, with everything that follows its signal. */
async function withCluster(inputs, runtime, body, options = {}) {
    const cluster = await connect(inputs, runtime, options);
    const watches = new AbortController();
    try {
        return await body(cluster, watches);
    }
    finally {
        watches.abort(new Error('finished'));
        await cluster.close();
    }
}


/***/ }),

/***/ 43074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ refuseUndecided),
/* harmony export */   G: () => (/* binding */ previousDecision)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _evidence_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66176);
/* harmony import */ var _decision_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16130);



/** The decision about the stage before, which must be a promotion of this workload; undefined at the first stage. */
function previousDecision(inputs) {
    const given = inputs.previous;
    if (inputs.stage === 1 && given === undefined)
        return undefined;
    const decision = (0,_evidence_state_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeState */ .UJ)(given ?? '', _decision_js__WEBPACK_IMPORTED_MODULE_2__/* .decisionSchema */ .O, 'previous');
    const { release } = decision;
    if (release.stage !== inputs.stage - 1 || release.workload !== inputs.workload)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`It is the decision about stage ${release.stage} of ${release.workload}, needed is stage ${inputs.stage - 1} of ${inputs.workload}.`, { input: 'previous' });
    if (decision.decision !== 'promote')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`The stage before was not promoted: ${decision.decision}.`, {
            input: 'previous',
            fix: 'No evidence, no promotion; its report says why.',
        });
    return decision;
}
/** No evidence, no promotion: the decision must say so about this very release and stage. */
function refuseUndecided(handle, { release, decision }) {
    if (decision !== 'promote')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`It says ${decision}.`, {
            input: 'decision',
            fix: 'Only "promote" promotes.',
        });
    if (release.id !== handle.id ||
        release.stage !== handle.stage ||
        release.revision !== handle.revision)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`It is about ${release.id} stage ${release.stage}, the release is ${handle.id} stage ${handle.stage}.`, { input: 'decision', fix: 'Pass the decision of the last stage.' });
}


/***/ }),

/***/ 16130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ decisionSchema)
/* harmony export */ });
const decisionSchema = 'sluice.dev/decision/v1';


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


/***/ }),

/***/ 11103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ canaryPlaceOf),
/* harmony export */   M: () => (/* binding */ requireCanary)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _evidence_release_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44692);
/* harmony import */ var _workload_kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53838);



const canaryPlaceOf = (handle) => ({
    kind: (0,_evidence_release_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOfHandle */ .s9)(handle),
    namespace: handle.namespace,
    name: handle.canary,
});
/** The canary that a gate works on; it must still be there. */
async function requireCanary(cluster, handle) {
    const found = await (0,_workload_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .readWorkload */ .Ez)(cluster, canaryPlaceOf(handle));
    if (found !== undefined)
        return found;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`There is no canary ${handle.canary} in ${handle.namespace}.`, {
        input: 'release',
        fix: 'It was rolled back or swept.',
    });
}


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
    const lease = await cluster.get(_ports_resources_js__WEBPACK_IMPORTED_MODULE_0__/* .resources */ .E.leases, namespace, (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .leaseName */ .AI)(workload));
    if (lease !== undefined && (0,_lease_js__WEBPACK_IMPORTED_MODULE_1__/* .isOurs */ .MU)(lease, run))
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
/* harmony export */   hC: () => (/* binding */ refuseOther),
/* harmony export */   nh: () => (/* binding */ refuseOtherStage),
/* harmony export */   xY: () => (/* binding */ refuseUnreachable)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** A release goes on as itself, upwards, and by the decision about it; nothing else takes its place. */
function refuseOther(before, id, request, configSha256) {
    if (before !== undefined && before.release !== id)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`Another release of ${request.workload} is in progress: ${before.release} at stage ${before.stage} (${before.runUrl || 'no run URL'}).${before.configSha256 === configSha256 ? '' : ' Its configuration has changed since it began.'}`, { input: 'workload', fix: 'Promote it or end it with rollback-canary first.' });
    if (before !== undefined && before.stage > request.stage)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`The release is at stage ${before.stage} already.`, {
            input: 'stage',
            fix: 'Stages only go up; end the release with rollback-canary to begin anew.',
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
    if (record.stage !== handle.stage)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`The canary in the cluster is at stage ${record.stage}, the release that was passed is of stage ${handle.stage}: what users see now was not judged.`, { input: 'release', fix: 'Pass release and decision of the last stage.' });
}


/***/ })

};

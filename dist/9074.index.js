export const id = 9074;
export const ids = [9074,452];
export const modules = {

/***/ 57274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ abandonNow)
/* harmony export */ });
/* harmony import */ var _release_argo_rollouts_rollback_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35988);
/* harmony import */ var _release_argo_rollouts_rollout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68497);
/* harmony import */ var _release_rollback_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66743);
/* harmony import */ var _cluster_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4475);




/** What a run that was told to stop still does, on a connection of its own: the job has 10 s to live, the mark needs less than 2. */
async function abandonNow(runtime, inputs, { kind, namespace, workload }) {
    const signal = AbortSignal.timeout(5000);
    await (0,_cluster_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .withCluster */ .Bq)(inputs, runtime, async (cluster) => {
        const ports = { ...runtime, cluster, signal };
        const done = kind === _release_argo_rollouts_rollout_js__WEBPACK_IMPORTED_MODULE_3__/* .rolloutKind */ .uK
            ? await (0,_release_argo_rollouts_rollback_js__WEBPACK_IMPORTED_MODULE_0__/* .abandonRollout */ .nQ)(ports, namespace, workload)
            : await (0,_release_rollback_js__WEBPACK_IMPORTED_MODULE_1__/* .abandon */ .e9)(ports, { kind, namespace, workload });
        runtime.saveState('finished', 'true');
        if (done)
            runtime.log.warning('The run was interrupted: the release is marked abandoned and no more users are sent to an unjudged canary.');
    }, { signal, deadlineMs: 2000 });
}


/***/ }),

/***/ 4475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ withCluster),
/* harmony export */   K5: () => (/* binding */ workloadKind),
/* harmony export */   Ld: () => (/* binding */ requireWorkload),
/* harmony export */   g$: () => (/* binding */ clusterInputs),
/* harmony export */   vz: () => (/* binding */ requireRollout)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _release_argo_rollouts_find_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67401);
/* harmony import */ var _release_handle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11103);
/* harmony import */ var _release_workload_kind_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82129);
/* harmony import */ var _release_workload_kinds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18713);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39922);






/** Inputs of every action that talks to a cluster. */
const clusterInputs = {
    kubeconfig: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .required */ .mw)(_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq),
    context: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .maybe */ .no)((0,_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .line */ .n8)()), ''),
};
/** What `workload` names. */
const workloadKind = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .choice */ .Yq)(..._release_workload_kind_js__WEBPACK_IMPORTED_MODULE_5__/* .workloadKinds */ .d), 'Deployment');
/** Connects and masks the credentials. */
async function connect(inputs, runtime, options) {
    const [{ readKubeconfig }, { kubernetesCluster }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(7598)]).then(__webpack_require__.bind(__webpack_require__, 47598)),
        __webpack_require__.e(/* import() */ 8674).then(__webpack_require__.bind(__webpack_require__, 48674)),
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
/** A workload that must exist; an unknown one, or an unknown namespace, is named with what there is. */
async function requireWorkload(cluster, { kind, namespace, name }) {
    const found = await (0,_release_workload_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .readWorkload */ .Ez)(cluster, { kind, namespace, name });
    if (found !== undefined)
        return found;
    if ((await (0,_release_argo_rollouts_find_js__WEBPACK_IMPORTED_MODULE_1__/* .seekRollout */ .E2)(cluster, namespace, name)) !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${name} in ${namespace} is a Rollout, not a ${kind}.`, {
            input: 'workload',
            fix: `Set \`provider: ${_release_handle_js__WEBPACK_IMPORTED_MODULE_2__/* .argoRollouts */ .G5}\` in deploy-canary: its own controller then makes the exposure.`,
        });
    const { items } = await cluster.list(_release_workload_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .workloadTypes */ .pG[kind].resource, namespace);
    const names = items.map(({ metadata }) => metadata.name);
    if (names.length === 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`There is no ${kind} in the namespace ${JSON.stringify(namespace)}, or the namespace does not exist.`, {
            input: 'namespace',
            fix: 'Check its spelling, the context of the kubeconfig, and `workload-kind`.',
        });
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`There is no ${kind} ${JSON.stringify(name)} in ${namespace}.`, {
        input: 'workload',
        fix: `There are: ${names.slice(0, 10).join(', ')}${names.length > 10 ? ' …' : ''}. \`workload-kind\` says which kind is looked for.`,
    });
}
/** A Rollout that must exist. */
async function requireRollout(cluster, namespace, workload) {
    const found = await (0,_release_argo_rollouts_find_js__WEBPACK_IMPORTED_MODULE_1__/* .findRollout */ .HI)(cluster, namespace, workload);
    if (found !== undefined)
        return found;
    const deployment = await (0,_release_workload_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .readWorkload */ .Ez)(cluster, { kind: 'Deployment', namespace, name: workload });
    if (deployment !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${workload} in ${namespace} is a Deployment, not a Rollout.`, {
            input: 'provider',
            fix: 'Use provider replicas, gateway-api, istio, nginx or consumers; argo-rollouts drives an existing Rollout.',
        });
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`There is no Rollout ${JSON.stringify(workload)} in ${namespace}.`, {
        input: 'workload',
        fix: 'Check its spelling, the namespace, and that Argo Rollouts is installed.',
    });
}


/***/ }),

/***/ 79074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  definitions: () => (/* binding */ definitions),
  post: () => (/* binding */ post),
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./lib/decision/decision.js
var decision = __webpack_require__(16130);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/evidence/state.js
var state = __webpack_require__(66176);
// EXTERNAL MODULE: ./lib/release/canary-gone.js
var canary_gone = __webpack_require__(19609);
// EXTERNAL MODULE: ./lib/release/config/prune.js
var prune = __webpack_require__(56988);
// EXTERNAL MODULE: ./lib/release/lease.js
var release_lease = __webpack_require__(96299);
// EXTERNAL MODULE: ./lib/evidence/canonical.js
var canonical = __webpack_require__(13431);
// EXTERNAL MODULE: ./lib/release/autoscaler.js
var autoscaler = __webpack_require__(82854);
// EXTERNAL MODULE: ./lib/release/await-workload.js
var await_workload = __webpack_require__(46205);
// EXTERNAL MODULE: ./lib/release/config/mark.js
var mark = __webpack_require__(88655);
// EXTERNAL MODULE: ./lib/release/drift.js
var drift = __webpack_require__(7982);
// EXTERNAL MODULE: ./lib/release/exposure/provider.js
var provider = __webpack_require__(23502);
// EXTERNAL MODULE: ./lib/release/exposure/providers.js + 7 modules
var providers = __webpack_require__(68101);
// EXTERNAL MODULE: ./lib/release/handle.js
var release_handle = __webpack_require__(11103);
// EXTERNAL MODULE: ./lib/release/planned-patch.js
var planned_patch = __webpack_require__(18432);
// EXTERNAL MODULE: ./lib/release/record.js
var release_record = __webpack_require__(29984);
// EXTERNAL MODULE: ./lib/release/record-copy.js
var record_copy = __webpack_require__(82500);
// EXTERNAL MODULE: ./lib/release/removal.js
var removal = __webpack_require__(4121);
// EXTERNAL MODULE: ./lib/release/taken-over.js
var taken_over = __webpack_require__(15697);
// EXTERNAL MODULE: ./lib/release/workload/kinds.js + 2 modules
var kinds = __webpack_require__(18713);
;// CONCATENATED MODULE: ./lib/release/promote.js


















/** What promoting would do; refuses on drift. */
async function planPromote({ cluster }, handle) {
    const { namespace, workload } = handle;
    const kind = (0,release_handle/* kindOfHandle */.s9)(handle);
    const [stable, canary] = await Promise.all([
        (0,kinds/* readWorkload */.Ez)(cluster, { kind, namespace, name: workload }),
        (0,kinds/* readWorkload */.Ez)(cluster, (0,release_handle/* canaryPlaceOf */.H$)(handle)),
    ]);
    if (stable === undefined)
        throw new errors.UsageError(`There is no ${kind} ${workload} in ${namespace}.`, {
            input: 'release',
        });
    if (canary === undefined)
        return alreadyDone(stable, handle, await (0,record_copy/* readLost */.vQ)(cluster, { kind, namespace, name: workload }));
    const record = (0,release_record/* recordOf */.zv)(canary);
    refuseOtherStage(record, handle);
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
/** What is promoted is what was judged: this release, at this stage. */
function refuseOtherStage(record, handle) {
    if (record.release !== handle.id)
        throw new errors.UsageError(`The canary in the cluster is of the release ${record.release}, not of ${handle.id}.`, { input: 'release', fix: 'Pass the output of the last deploy-canary of this release.' });
    if (record.stage !== handle.stage)
        throw new errors.UsageError(`The canary in the cluster is at stage ${record.stage}, the release that was passed is of stage ${handle.stage}: what users see now was not judged.`, { input: 'release', fix: 'Pass release and decision of the last stage.' });
}
function alreadyDone(stable, handle, lost) {
    const runs = stable.spec.template.spec.containers.some(({ image }) => image === handle.image);
    if (!runs)
        throw new errors.UsageError(`There is no canary of ${handle.workload}, and ${handle.workload} does not run ${handle.image}: it was rolled back or swept.`, {
            input: 'release',
            fix: lost === undefined
                ? 'Begin the release anew.'
                : 'Or its canary was deleted by hand: end the release with rollback-canary, then begin anew.',
        });
    // Stable has the new version already, and the canary was deleted by hand meanwhile: what is left to do is in its copy.
    const record = lost !== undefined && lost.record.release === handle.id && (0,record_copy/* promotedByLost */.iH)(stable, lost)
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
const applyPromote = (ports, handle, plan, times) => (0,canary_gone/* anewIfGone */.M)(plan, (one) => bring(ports, handle, one, times), async () => {
    if (plan.canary === undefined)
        return undefined;
    if ((await (0,kinds/* readWorkload */.Ez)(ports.cluster, (0,release_handle/* canaryPlaceOf */.H$)(handle))) !== undefined)
        return undefined;
    await (0,prune/* dropEmptied */.kZ)(ports, handle);
    return await planPromote(ports, handle);
});
async function bring(ports, handle, plan, { timeoutMs, drainMs }) {
    const { cluster, clock, run, log } = ports;
    const { namespace, workload } = handle;
    const { record } = plan;
    if (record === undefined) {
        await (0,prune/* dropLeftovers */.UP)(ports, handle, false);
        return (0,kinds/* revisionOf */.DT)(plan.stable);
    }
    const promoting = { ...record, state: 'promoting', expiresAt: later(ports, timeoutMs) };
    const lease = await (0,release_lease/* holdLease */.UU)({
        cluster,
        clock,
        run,
        namespace,
        workload,
        durationMs: timeoutMs * 2,
        canary: plan.canary,
        annotations: plan.canary === undefined ? {} : (0,record_copy/* copyAnnotations */._9)(promoting, plan.canary),
    });
    if (plan.canary !== undefined)
        await (0,release_record/* amendRecord */.$N)(cluster, plan.canary, promoting);
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
        return promote_alreadyDone(rollout, handle);
    refuseOtherStage(record, handle);
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
function promote_alreadyDone(rollout, handle) {
    const { template } = rollout.spec;
    const runs = template.spec.containers.some(({ image }) => image === handle.image);
    if (!runs || rollout.status?.stableRS !== rollout.status?.currentPodHash)
        throw new errors.UsageError(`No release of ${handle.workload} is under way, and its pods are not ${handle.image}: it was rolled back or swept.`, { input: 'release', fix: 'Begin the release anew.' });
    return { rollout, record: undefined, steps: [] };
}
/** All pods become the new version by the Rollout's own controller. Returns its revision. A release that another run has ended is planned anew. */
const applyRolloutPromote = (ports, handle, plan, times) => (0,canary_gone/* anewIfGone */.M)(plan, (one) => promote_bring(ports, handle, one, times), async () => {
    await (0,prune/* dropLeftovers */.UP)(ports, handle, false);
    return await planRolloutPromote(ports, handle);
});
async function promote_bring(ports, handle, plan, { timeoutMs }) {
    const { cluster, clock, run, log } = ports;
    const { namespace, workload } = handle;
    const { record } = plan;
    if (record === undefined) {
        await (0,finish/* finish */.O)(ports, plan.rollout);
        return (0,argo_rollouts_rollout/* revisionOf */.DT)(plan.rollout);
    }
    await (0,release_lease/* holdLease */.UU)({ cluster, clock, run, namespace, workload, durationMs: timeoutMs * 2 });
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

// EXTERNAL MODULE: ./lib/actions/abandon.js
var abandon = __webpack_require__(57274);
// EXTERNAL MODULE: ./lib/actions/cluster-inputs.js
var cluster_inputs = __webpack_require__(4475);
// EXTERNAL MODULE: ./lib/actions/inputs.js
var actions_inputs = __webpack_require__(39922);
;// CONCATENATED MODULE: ./lib/actions/promote-canary.js











const definitions = {
    ...cluster_inputs/* clusterInputs */.g$,
    release: (0,actions_inputs/* required */.mw)(actions_inputs/* text */.Qq),
    decision: (0,actions_inputs/* required */.mw)(actions_inputs/* text */.Qq),
    timeout: (0,actions_inputs/* optional */.lq)((0,actions_inputs/* duration */.p0)(1000, 6 * 3_600_000), '10m'),
    drain: (0,actions_inputs/* optional */.lq)((0,actions_inputs/* duration */.p0)(0, 3_600_000), '5s'),
    'dry-run': (0,actions_inputs/* optional */.lq)(actions_inputs/* boolean */.zM, 'false'),
};
/** Makes a promotion real: stable takes the version, then the canary goes. Outputs `revision`. */
async function run(runtime) {
    const inputs = await (0,actions_inputs/* readInputs */.Ko)(definitions, runtime.input);
    const handle = (0,state/* decodeState */.UJ)(inputs.release, release_handle/* releaseSchema */.By, 'release');
    refuseUndecided(handle, (0,state/* decodeState */.UJ)(inputs.decision, decision/* decisionSchema */.O, 'decision'));
    await (0,cluster_inputs/* withCluster */.Bq)(inputs, runtime, async (cluster) => {
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
    const inputs = await (0,actions_inputs/* readInputs */.Ko)(definitions, runtime.input);
    const handle = (0,state/* decodeState */.UJ)(inputs.release, release_handle/* releaseSchema */.By, 'release');
    await (0,abandon/* abandonNow */.O)(runtime, inputs, releasedBy(handle));
}
const releasedBy = (handle) => ({
    ...handle,
    kind: handle.provider === release_handle/* argoRollouts */.G5 ? argo_rollouts_rollout/* rolloutKind */.uK : (0,release_handle/* kindOfHandle */.s9)(handle),
});
async function promote(runtime, cluster, inputs, handle) {
    const ports = { ...runtime, cluster };
    const { timeout: timeoutMs, drain: drainMs } = inputs;
    const limits = { timeoutMs, drainMs };
    const plan = handle.provider === release_handle/* argoRollouts */.G5
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
    const revision = await (0,release_lease/* renewing */.IU)(ports, handle, () => 'rollout' in plan
        ? applyRolloutPromote(ports, handle, plan, limits)
        : applyPromote(ports, handle, plan, limits));
    runtime.saveState('finished', 'true');
    runtime.output('revision', revision);
    runtime.log.notice(`${handle.workload} runs ${handle.image} as revision ${revision}; the canary is gone.`, 'promoted');
}
/** No evidence, no promotion: the decision must say so about this very release and stage. */
function refuseUndecided(handle, { release, decision }) {
    if (decision !== 'promote')
        throw new errors.UsageError(`It says ${decision}.`, {
            input: 'decision',
            fix: 'Only "promote" promotes.',
        });
    if (release.id !== handle.id ||
        release.stage !== handle.stage ||
        release.revision !== handle.revision)
        throw new errors.UsageError(`It is about ${release.id} stage ${release.stage}, the release is ${handle.id} stage ${handle.stage}.`, { input: 'decision', fix: 'Pass the decision of the last stage.' });
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
    return await unlessChanged(() => cluster.patch(_ports_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .resources */ .E.rollouts, namespace, name, { type: 'merge', body: { metadata: { resourceVersion }, status } }, { subresource: 'status' }));
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
const resume = (cluster, { metadata }) => unlessChanged(() => cluster.patch(_ports_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .resources */ .E.rollouts, metadata.namespace ?? '', metadata.name, {
    type: 'merge',
    body: { metadata: { resourceVersion: metadata.resourceVersion }, spec: { paused: false } },
}));
/** A whole template in place of the present one. */
const setTemplate = (cluster, { metadata }, template) => unlessChanged(() => cluster.patch(_ports_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .resources */ .E.rollouts, metadata.namespace ?? '', metadata.name, {
    type: 'json',
    body: [
        // As a value it is a precondition (409); a `test` that fails would be an invalid request (422).
        { op: 'replace', path: '/metadata/resourceVersion', value: metadata.resourceVersion },
        { op: 'replace', path: '/spec/template', value: template },
    ],
}));


/***/ }),

/***/ 80161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ finish)
/* harmony export */ });
/* harmony import */ var _ports_resources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78461);
/* harmony import */ var _dead_man_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54775);
/* harmony import */ var _dead_man_job_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83008);
/* harmony import */ var _lease_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96299);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29984);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48671);






/** The release is over. The record goes first: whoever comes after a death in between finds a lease that leads nowhere, and drops it. */
async function finish({ cluster, run }, rollout) {
    const { namespace = '', name } = rollout.metadata;
    await (0,_record_js__WEBPACK_IMPORTED_MODULE_5__/* .forgetRecord */ .$j)(cluster, rollout);
    const lease = await cluster.get(_ports_resources_js__WEBPACK_IMPORTED_MODULE_0__/* .resources */ .E.leases, namespace, (0,_record_js__WEBPACK_IMPORTED_MODULE_4__/* .leaseName */ .AI)(name));
    // The switch would see by itself that the release is over; the next release shall not meet it on its way out. It does not end itself.
    const guarded = lease?.metadata.annotations?.[_dead_man_js__WEBPACK_IMPORTED_MODULE_1__/* .deadManAnnotation */ .IF] !== undefined;
    if (guarded && run.runId !== _dead_man_js__WEBPACK_IMPORTED_MODULE_1__/* .deadManRun */ .yp.runId)
        await cluster.remove(_ports_resources_js__WEBPACK_IMPORTED_MODULE_0__/* .resources */ .E.jobs, namespace, (0,_dead_man_job_js__WEBPACK_IMPORTED_MODULE_2__/* .deadManName */ .Q6)(name), {
            propagation: 'Background',
        });
    await (0,_lease_js__WEBPACK_IMPORTED_MODULE_3__/* .dropLease */ .Oj)(cluster, namespace, name);
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
        for await (const rollout of (0,_ports_watching_js__WEBPACK_IMPORTED_MODULE_1__/* .currentOne */ .eR)(cluster, _ports_resources_js__WEBPACK_IMPORTED_MODULE_0__/* .resources */ .E.rollouts, namespace, name, limit)) {
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

/***/ 35988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nQ: () => (/* binding */ abandonRollout),
  q_: () => (/* binding */ applyRolloutRollback),
  Qd: () => (/* binding */ endRolloutRelease),
  pp: () => (/* binding */ planRolloutRollback)
});

// EXTERNAL MODULE: ./lib/ports/resources.js
var resources = __webpack_require__(78461);
// EXTERNAL MODULE: ./lib/release/canary-gone.js
var canary_gone = __webpack_require__(19609);
// EXTERNAL MODULE: ./lib/release/lease.js
var release_lease = __webpack_require__(96299);
// EXTERNAL MODULE: ./lib/release/record.js
var release_record = __webpack_require__(29984);
// EXTERNAL MODULE: ./lib/release/argo-rollouts/controls.js
var controls = __webpack_require__(20896);
// EXTERNAL MODULE: ./lib/release/argo-rollouts/follow.js
var follow = __webpack_require__(57483);
// EXTERNAL MODULE: ./lib/release/argo-rollouts/record.js
var argo_rollouts_record = __webpack_require__(48671);
// EXTERNAL MODULE: ./lib/release/argo-rollouts/replica-sets.js
var replica_sets = __webpack_require__(76504);
// EXTERNAL MODULE: ./lib/release/argo-rollouts/rollout.js
var argo_rollouts_rollout = __webpack_require__(68497);
// EXTERNAL MODULE: ./lib/release/argo-rollouts/standing.js
var standing = __webpack_require__(12642);
;// CONCATENATED MODULE: ./lib/release/argo-rollouts/end.js






/**
 * Ends an update: abort, wait until stable's pods serve at full capacity, then stable's own template, so that the Rollout is Healthy and not
 * left Degraded. An abort is dropped by the controller when it has not yet begun with the template, so there the template goes at once; and a
 * stable that does not come back in time is no reason to keep a template that the controller would try again. A promotion that comes to its end
 * meanwhile is taken back whole: stable's template alone would be an update by steps.
 */
async function backToStable(ports, { namespace, workload, timeoutMs }, record) {
    const { cluster, log } = ports;
    const short = (left) => log.warning(`${workload} did not reach its full capacity of stable pods within ${timeoutMs / 1000} s; ${left}`, 'stable is short of capacity');
    let promoted;
    const restored = await (0,follow/* followRollout */.h)(ports, namespace, workload, timeoutMs, async (seen) => {
        if (seen.status?.stableRS !== record.stableHash) {
            promoted = seen;
            return true;
        }
        if (seen.spec.paused === true) {
            log.info(`${workload}: resumed, since a paused Rollout would keep its canary`);
            await (0,controls/* resume */.U)(cluster, seen);
            return false;
        }
        if (!(0,argo_rollouts_record/* isTemplateOf */.ME)(record, seen))
            return true;
        if (!(0,standing/* isUnderWay */.g)(seen, record.stableHash) || isWithdrawn(seen))
            return await restore(ports, seen, record);
        if (seen.status?.abort !== true)
            await (0,controls/* abort */.h2)(cluster, seen);
        return false;
    });
    if (promoted !== undefined)
        return await goTo(ports, { namespace, workload, timeoutMs }, await stableOf(ports, promoted, record));
    if (!restored) {
        short('its template is set back all the same, since users must not stay on the canary.');
        const forced = await (0,follow/* followRollout */.h)(ports, namespace, workload, timeoutMs, async (seen) => !(0,argo_rollouts_record/* isTemplateOf */.ME)(record, seen) || (await restore(ports, seen, record)));
        if (!forced)
            throw new Error(`The template of ${workload} could not be set back.`);
    }
    const settled = await (0,follow/* followRollout */.h)(ports, namespace, workload, timeoutMs, (seen) => {
        log.info(`${workload}: ${(0,argo_rollouts_rollout/* saidBy */.TT)(seen)}`);
        return (0,argo_rollouts_rollout/* isSettled */.Is)(seen);
    });
    if (!settled)
        short('it is left to its controller.');
}
/** No user and, where pods are the share, no pod is left with the canary; all of stable's serve. */
const isWithdrawn = (rollout) => {
    const { status = {} } = rollout;
    const wanted = (0,argo_rollouts_rollout/* wantedReplicas */.hb)(rollout);
    if (status.abort !== true || (status.availableReplicas ?? 0) < wanted)
        return false;
    if ((0,argo_rollouts_rollout/* isRouted */.Es)(rollout))
        return (status.canary?.weights?.canary.weight ?? 0) === 0;
    return (status.updatedReplicas ?? 0) === 0 && (status.replicas ?? 0) === wanted;
};
async function restore(ports, seen, record) {
    const stable = await stableOf(ports, seen, record);
    return await (0,controls/* setTemplate */.FU)(ports.cluster, seen, (0,argo_rollouts_rollout/* templateFrom */.TC)(stable, seen));
}
async function stableOf({ cluster }, rollout, { stableHash }) {
    const stable = (0,replica_sets/* byHash */.Ci)(await (0,replica_sets/* replicaSetsOf */.Ls)(cluster, rollout), stableHash);
    if (stable !== undefined)
        return stable;
    throw new Error(`The ReplicaSet ${rollout.metadata.name}-${stableHash} of the stable version is gone; set the template of the Rollout back by hand.`);
}
/** Takes the template of an earlier ReplicaSet, as `kubectl argo rollouts undo --to-revision` does, and all pods to it at once. */
async function goTo(ports, { namespace, workload, timeoutMs }, earlier) {
    const { cluster, log } = ports;
    const hash = (0,argo_rollouts_rollout/* hashOfPods */.Qx)(earlier);
    let now;
    let ordered = false;
    const done = await (0,follow/* followRollout */.h)(ports, namespace, workload, timeoutMs, async (seen) => {
        now = seen;
        const { status = {} } = seen;
        log.info(`${workload}: ${status.updatedReplicas ?? 0} updated, ${status.availableReplicas ?? 0} available (${(0,argo_rollouts_rollout/* saidBy */.TT)(seen)})`);
        if (seen.spec.paused === true) {
            await (0,controls/* resume */.U)(cluster, seen);
            return false;
        }
        if (!(0,argo_rollouts_rollout/* isObserved */.XJ)(seen) || status.currentPodHash !== hash) {
            if (!ordered)
                ordered = await (0,controls/* setTemplate */.FU)(cluster, seen, (0,argo_rollouts_rollout/* templateFrom */.TC)(earlier, seen));
            return false;
        }
        if (status.stableRS === hash)
            return (0,argo_rollouts_rollout/* isSettled */.Is)(seen);
        if (status.promoteFull !== true)
            await (0,controls/* promoteFully */.LJ)(cluster, seen);
        return false;
    });
    if (!done)
        throw new Error(`${workload} was not available at revision ${(0,argo_rollouts_rollout/* revisionOf */.DT)(earlier)} after ${timeoutMs / 1000} s${now === undefined ? '' : ` (${(0,argo_rollouts_rollout/* saidBy */.TT)(now)})`}.`);
}

// EXTERNAL MODULE: ./lib/release/argo-rollouts/find.js
var find = __webpack_require__(67401);
// EXTERNAL MODULE: ./lib/release/argo-rollouts/finish.js
var finish = __webpack_require__(80161);
;// CONCATENATED MODULE: ./lib/release/argo-rollouts/rollback.js












/** What a rollback would do, from the cluster alone. */
async function planRolloutRollback({ cluster }, request, rollout) {
    const { workload, revision } = request;
    const record = (0,argo_rollouts_record/* recordOn */.jr)(rollout);
    const replicaSets = await (0,replica_sets/* replicaSetsOf */.Ls)(cluster, rollout);
    const promoted = record !== undefined && promotedByUs(rollout, record, replicaSets);
    const wanted = revision !== undefined
        ? (0,replica_sets/* byRevision */.l)(replicaSets, rollout, revision)
        : promoted
            ? (0,replica_sets/* byHash */.Ci)(replicaSets, record.stableHash)
            : undefined;
    const end = promoted ? 'none' : endOf(rollout, record, replicaSets);
    // A version that serves wholly already is nothing to go back to.
    const there = wanted !== undefined &&
        end !== 'back' &&
        (0,argo_rollouts_rollout/* hashOfPods */.Qx)(wanted) === rollout.status?.stableRS &&
        (0,argo_rollouts_rollout/* isSettled */.Is)(rollout);
    const earlier = there ? undefined : wanted;
    return {
        rollout,
        record,
        end,
        earlier,
        steps: [
            ...(end === 'back'
                ? [
                    `abort the Rollout ${workload} and wait until its stable pods serve at full capacity`,
                    'set its template back to theirs',
                ]
                : []),
            ...(end === 'left'
                ? [
                    `leave the Rollout ${workload} as somebody else changed it since (${(0,argo_rollouts_rollout/* saidBy */.TT)(rollout)}); name a revision to take it back`,
                ]
                : []),
            ...(earlier === undefined
                ? []
                : [`take ${workload} back to revision ${(0,argo_rollouts_rollout/* revisionOf */.DT)(earlier)} at once, past its steps`]),
            ...(record === undefined ? [] : ['end the release']),
        ],
    };
}
/** A promotion of the release has made its version the stable one. One that people made by hand is theirs. */
function promotedByUs(rollout, record, replicaSets) {
    if (record.state === 'active' || rollout.status?.stableRS === record.stableHash)
        return false;
    const before = (0,replica_sets/* byHash */.Ci)(replicaSets, record.stableHash);
    return (0,argo_rollouts_record/* isTemplateOf */.ME)(record, rollout) || isTemplateFrom(before, rollout);
}
function endOf(rollout, record, replicaSets) {
    if (record === undefined)
        return 'none';
    if (rollout.status?.stableRS !== record.stableHash)
        return 'left';
    const stable = (0,replica_sets/* byHash */.Ci)(replicaSets, record.stableHash);
    return (0,argo_rollouts_record/* isTemplateOf */.ME)(record, rollout) || isTemplateFrom(stable, rollout) ? 'back' : 'left';
}
const isTemplateFrom = (replicaSet, { spec }) => replicaSet !== undefined && (0,replica_sets/* runTheSame */.Xk)(spec.template, replicaSet.spec.template);
/**
 * Users off the canary first, then the template, then the record. Each step is repeatable. Returns the revision that serves. A release that
 * another run has ended meanwhile is planned anew.
 */
const applyRolloutRollback = (ports, request, plan) => (0,canary_gone/* anewIfGone */.M)(plan, (one) => takeBack(ports, request, one), async () => {
    const rollout = await (0,find/* findRollout */.HI)(ports.cluster, request.namespace, request.workload);
    return rollout && (await planRolloutRollback(ports, request, rollout));
});
async function takeBack(ports, request, plan) {
    const { cluster, clock, run, log } = ports;
    const { namespace, workload, timeoutMs } = request;
    const { record, earlier } = plan;
    if (record === undefined && earlier === undefined) {
        await (0,release_lease/* dropLease */.Oj)(cluster, namespace, workload);
        return (0,argo_rollouts_rollout/* revisionOf */.DT)(plan.rollout);
    }
    const durationMs = timeoutMs * 2;
    await (0,release_lease/* holdLease */.UU)({ cluster, clock, run, namespace, workload, durationMs, force: true });
    if (record !== undefined && record.state !== 'rolling-back' && plan.end !== 'left')
        // Due from now on: should this run die, the next sweep goes on.
        await (0,argo_rollouts_record/* amendRecordOn */.eA)(cluster, plan.rollout, record, {
            state: 'rolling-back',
            expiresAt: clock.now().toISOString(),
        });
    if (plan.end === 'left')
        log.warning(plan.steps[0] ?? '', 'not rolled back');
    if (record !== undefined && plan.end === 'back')
        await backToStable(ports, request, record);
    if (earlier !== undefined)
        await goTo(ports, request, earlier);
    await (0,finish/* finish */.O)(ports, plan.rollout);
    const now = await (0,find/* findRollout */.HI)(cluster, namespace, workload);
    return now === undefined ? '' : (0,argo_rollouts_rollout/* revisionOf */.DT)(now);
}
/** The whole way back of a release that nobody looks after: what the sweep and the dead-man switch do. */
async function endRolloutRelease(ports, about) {
    const rollout = await (0,find/* findRollout */.HI)(ports.cluster, about.namespace, about.workload);
    if (rollout === undefined)
        throw new Error(`its Rollout ${about.workload} does not exist`);
    const request = { ...about, revision: undefined, drainMs: 0 };
    await applyRolloutRollback(ports, request, await planRolloutRollback(ports, request, rollout));
}
/** For signals and the post step: a mark and one order to the controller (10 §4). False when there is nothing of this run. */
async function abandonRollout({ cluster, clock, run }, namespace, workload) {
    const [rollout, lease] = await Promise.all([
        (0,find/* findRollout */.HI)(cluster, namespace, workload),
        cluster.get(resources/* resources */.E.leases, namespace, (0,release_record/* leaseName */.AI)(workload)),
    ]);
    const record = rollout === undefined ? undefined : (0,argo_rollouts_record/* recordOn */.jr)(rollout);
    if (rollout === undefined || record === undefined)
        return false;
    if (lease !== undefined && !(0,release_lease/* isOurs */.MU)(lease, run))
        return false;
    const expiresAt = clock.now().toISOString();
    // What people promoted by hand is not to be taken for a promotion of ours.
    const theirs = record.state === 'active' && rollout.status?.stableRS !== record.stableHash;
    const marked = await (0,argo_rollouts_record/* amendRecordOn */.eA)(cluster, rollout, record, {
        expiresAt,
        ...(theirs ? {} : { state: 'abandoned' }),
    });
    // In the middle of a promotion all pods become the version that was judged: somebody ends that, or it ends well.
    if (record.state !== 'promoting' && !theirs)
        await withdraw(cluster, marked, record);
    return true;
}
/** One order: an abort, or, when the controller has not begun, the template of stable, since a beginning would undo the abort. */
async function withdraw(cluster, marked, record) {
    const { namespace = '', name } = marked.metadata;
    let now = marked;
    for (let left = 5; left > 0 && now !== undefined; left--) {
        if (await withdrawn(cluster, now, record))
            return;
        now = await (0,find/* findRollout */.HI)(cluster, namespace, name);
    }
}
async function withdrawn(cluster, now, record) {
    if (now.status?.abort === true || !(0,argo_rollouts_record/* isTemplateOf */.ME)(record, now))
        return true;
    if ((0,standing/* isUnderWay */.g)(now, record.stableHash))
        return await (0,controls/* abort */.h2)(cluster, now);
    const stable = (0,replica_sets/* byHash */.Ci)(await (0,replica_sets/* replicaSetsOf */.Ls)(cluster, now), record.stableHash);
    return stable === undefined || (await (0,controls/* setTemplate */.FU)(cluster, now, (0,argo_rollouts_rollout/* templateFrom */.TC)(stable, now)));
}


/***/ }),

/***/ 15697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _l: () => (/* binding */ refuseTakenOver),
/* harmony export */   cr: () => (/* binding */ unlessTakenOver)
/* harmony export */ });
/* unused harmony export TakenOver */
/* harmony import */ var _ports_resources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78461);
/* harmony import */ var _lease_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96299);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29984);



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
    const lease = await cluster.get(_ports_resources_js__WEBPACK_IMPORTED_MODULE_0__/* .resources */ .E.leases, namespace, (0,_record_js__WEBPACK_IMPORTED_MODULE_2__/* .leaseName */ .AI)(workload));
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


/***/ })

};

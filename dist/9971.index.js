export const id = 9971;
export const ids = [9971];
export const modules = {

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
/* harmony import */ var _dead_man_job_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57034);
/* harmony import */ var _dead_man_standing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74953);
/* harmony import */ var _record_lease_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27789);
/* harmony import */ var _record_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77699);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48671);






/** The release is over. The record goes first: whoever comes after a death in between finds a lease that leads nowhere, and drops it. */
async function finish({ cluster, run }, rollout) {
    const { namespace = '', name } = rollout.metadata;
    await (0,_record_js__WEBPACK_IMPORTED_MODULE_5__/* .forgetRecord */ .$j)(cluster, rollout);
    const lease = await cluster.get(_ports_resources_js__WEBPACK_IMPORTED_MODULE_0__/* .resources */ .E.leases, namespace, (0,_record_names_js__WEBPACK_IMPORTED_MODULE_4__/* .leaseName */ .AI)(name));
    // The switch would see by itself that the release is over; the next release shall not meet it on its way out. It does not end itself.
    const guarded = lease?.metadata.annotations?.[_dead_man_standing_js__WEBPACK_IMPORTED_MODULE_2__/* .deadManAnnotation */ .IF] !== undefined;
    if (guarded && run.runId !== _dead_man_standing_js__WEBPACK_IMPORTED_MODULE_2__/* .deadManRun */ .yp.runId)
        await cluster.remove(_ports_resources_js__WEBPACK_IMPORTED_MODULE_0__/* .resources */ .E.jobs, namespace, (0,_dead_man_job_js__WEBPACK_IMPORTED_MODULE_1__/* .deadManName */ .Q6)(name), {
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
// EXTERNAL MODULE: ./lib/release/record/canary-gone.js
var canary_gone = __webpack_require__(71575);
// EXTERNAL MODULE: ./lib/release/record/lease.js
var record_lease = __webpack_require__(27789);
// EXTERNAL MODULE: ./lib/release/record/names.js
var names = __webpack_require__(77699);
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
        await (0,record_lease/* dropLease */.Oj)(cluster, namespace, workload);
        return (0,argo_rollouts_rollout/* revisionOf */.DT)(plan.rollout);
    }
    const durationMs = timeoutMs * 2;
    await (0,record_lease/* holdLease */.UU)({ cluster, clock, run, namespace, workload, durationMs, force: true });
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
        cluster.get(resources/* resources */.E.leases, namespace, (0,names/* leaseName */.AI)(workload)),
    ]);
    const record = rollout === undefined ? undefined : (0,argo_rollouts_record/* recordOn */.jr)(rollout);
    if (rollout === undefined || record === undefined)
        return false;
    if (lease !== undefined && !(0,record_lease/* isOurs */.MU)(lease, run))
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

/***/ 74523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ removeClaims),
/* harmony export */   x: () => (/* binding */ claimTemplatesOf)
/* harmony export */ });
/* harmony import */ var _ports_cluster_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59830);
/* harmony import */ var _ports_resources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78461);
/* harmony import */ var _workload_await_workload_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21209);
/* harmony import */ var _workload_kinds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53838);
/* harmony import */ var _exposure_replicas_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62862);
/* harmony import */ var _record_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77699);






/** Names of the volume claims that every pod of the workload gets of its own; only a StatefulSet has any. */
const claimTemplatesOf = ({ spec }) => (spec['volumeClaimTemplates'] ?? []).map(({ metadata }) => metadata.name);
/** Controllers answer within moments; one that is down does not keep users' volumes from being given back. */
const answerMs = 15_000;
/**
 * Deletes the volume claims of a canary and its baseline. The canary's own retention policy asks Kubernetes for the same, but a server may
 * not know it, and its controller may not have got to it yet: what is left behind here would be found by the next canary as its own past.
 * The canary is scaled to 0 first, or its controller would make the claims anew. Claims in use go with their pods (pvc-protection).
 * Never stable's: those carry no track label, and their names are stable's.
 */
async function removeClaims(ports, canary, workload) {
    const templates = claimTemplatesOf(canary);
    if (templates.length === 0)
        return;
    const { cluster, log } = ports;
    const { namespace = '', name } = canary.metadata;
    const place = { kind: (0,_workload_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .kindOf */ .I)(canary), namespace, name };
    await (0,_exposure_replicas_js__WEBPACK_IMPORTED_MODULE_4__/* .scale */ .hs)(cluster, place, 0);
    await (0,_workload_await_workload_js__WEBPACK_IMPORTED_MODULE_2__/* .awaitWorkload */ .u)(ports, place, {
        timeoutMs: answerMs,
        until: ({ metadata, spec, status }) => spec.replicas === 0 && (status?.observedGeneration ?? 0) >= (metadata.generation ?? 0),
    });
    const { items } = await cluster.list(_ports_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .resources */ .E.persistentVolumeClaims, namespace, {
        labelSelector: `${_record_names_js__WEBPACK_IMPORTED_MODULE_5__/* .trackLabel */ .K$} in (canary,baseline),${_record_names_js__WEBPACK_IMPORTED_MODULE_5__/* .workloadLabel */ .Uq}=${workload}`,
    });
    const ours = items.filter(({ metadata }) => templates.some((template) => belongsTo(metadata.name, template, workload)));
    for (const { metadata } of ours) {
        if (metadata.deletionTimestamp !== undefined)
            continue;
        const type = _ports_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .resources */ .E.persistentVolumeClaims;
        await cluster.remove(type, namespace, metadata.name, (0,_ports_cluster_js__WEBPACK_IMPORTED_MODULE_0__/* .onlyThis */ .V)(metadata));
    }
    if (ours.length > 0)
        log.info(`volume claims of ${name} deleted: ${ours.map(({ metadata }) => metadata.name).join(', ')}`);
}
/** `<template>-<set>-<ordinal>`, as the StatefulSet controller names them. */
function belongsTo(claim, template, workload) {
    return ['canary', 'baseline'].some((arm) => {
        const start = `${template}-${workload}-${arm}-`;
        return claim.startsWith(start) && /^\d+$/.test(claim.slice(start.length));
    });
}


/***/ }),

/***/ 39451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $p: () => (/* binding */ driftOf),
/* harmony export */   cb: () => (/* binding */ promotedByUs),
/* harmony export */   r1: () => (/* binding */ sameVersion)
/* harmony export */ });
/* harmony import */ var _evidence_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13431);
/* harmony import */ var _workload_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53838);
/* harmony import */ var _workload_objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98241);
/* harmony import */ var _config_references_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64568);
/* harmony import */ var _exposure_provider_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23502);
/* harmony import */ var _exposure_providers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68101);






/** What somebody else changed since the record was written, one line each; [] when nothing. */
function driftOf(about) {
    const { stable, existing, wanted, before } = about;
    const lines = [];
    if ((0,_workload_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .revisionOf */ .DT)(stable) !== before.stableRevision)
        lines.push(`${stable.metadata.name} is at revision ${(0,_workload_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .revisionOf */ .DT)(stable)}; the release began at ${before.stableRevision}: ${promotedByUs(stable, existing, before)
            ? `a promotion of this release changed it and was ${before.state === 'abandoned' ? 'cancelled' : 'not finished'}; rollback-canary or sweep ends it`
            : 'somebody redeployed it'}`);
    const target = (0,_exposure_provider_js__WEBPACK_IMPORTED_MODULE_3__/* .targetOf */ .$r)('', stable.metadata.name, before);
    const plan = _exposure_providers_js__WEBPACK_IMPORTED_MODULE_4__/* .exposureProviders */ .I[before.provider].plan(target, before.exposure);
    // Between the record and the scaling a run may have died: the counts of a stage not yet reached are fine as well.
    const allowed = (replicas, planned) => replicas <= planned || replicas === before.stableReplicas;
    if (!allowed((0,_workload_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .replicasOf */ .N4)(existing), plan.canaryReplicas))
        lines.push(`${existing.metadata.name} has ${(0,_workload_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .replicasOf */ .N4)(existing)} replicas, planned were ${plan.canaryReplicas}: somebody scaled it`);
    const images = (workload) => (0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(workload.spec.template.spec.containers.map(({ name, image = '' }) => ({ name, image })));
    if (images(existing) !== images(wanted))
        lines.push(`${existing.metadata.name} runs ${images(existing)}, the release is ${images(wanted)}: somebody edited it`);
    const configuration = ({ spec }) => (0,_config_references_js__WEBPACK_IMPORTED_MODULE_5__/* .referencesOf */ .CL)(spec.template)
        .map(({ name }) => name)
        .join(', ') || 'none';
    if (configuration(existing) !== configuration(wanted))
        lines.push(`${existing.metadata.name} takes its configuration from ${configuration(existing)}, the release from ${configuration(wanted)}: somebody edited it`);
    return lines;
}
/**
 * Whether stable runs the canary's version because a promotion made it so. Not told by the revision's number: going back to a revision gives
 * it a new one, and a second rollback would look for the old one in vain.
 */
function promotedByUs(stable, canary, { state }) {
    return state !== 'active' && sameVersion(stable, canary);
}
/** By what a promotion gives to stable; its labels and annotations are its own. */
function sameVersion(one, other) {
    const taken = ({ spec }) => {
        const { containers, initContainers = [], volumes = [] } = spec.template.spec;
        return (0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)({ containers, initContainers, volumes });
    };
    return taken(one) === taken(other);
}


/***/ }),

/***/ 59832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K4: () => (/* binding */ abandonLost),
/* harmony export */   W$: () => (/* binding */ standingRelease),
/* harmony export */   kL: () => (/* binding */ endLost)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _workload_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53838);
/* harmony import */ var _exposure_provider_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23502);
/* harmony import */ var _exposure_providers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68101);
/* harmony import */ var _record_copy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95186);
/* harmony import */ var _record_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77699);
/* harmony import */ var _record_record_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43594);







/** Whose counts of stable are still as a lost release made them: what stable was before it is in the copy alone. */
const countedByLost = (lost) => lost !== undefined && _exposure_providers_js__WEBPACK_IMPORTED_MODULE_3__/* .exposureProviders */ .I[lost.record.provider].countsPods
    ? lost.record
    : undefined;
/** Takes back what a release left whose canary is gone: its share of the users led to nothing. Idempotent. */
async function endLost(cluster, namespace, workload, { record }) {
    const target = (0,_exposure_provider_js__WEBPACK_IMPORTED_MODULE_2__/* .targetOf */ .$r)(namespace, workload, record);
    await _exposure_providers_js__WEBPACK_IMPORTED_MODULE_3__/* .exposureProviders */ .I[record.provider].withdraw(cluster, target);
    await _exposure_providers_js__WEBPACK_IMPORTED_MODULE_3__/* .exposureProviders */ .I[record.provider].cleanUp(cluster, target);
}
/** Stable was being replaced: neither version is a sure one to begin from. */
function refuseLostPromotion(stable, lost, workload) {
    if (lost === undefined || !(0,_record_copy_js__WEBPACK_IMPORTED_MODULE_4__/* .promotedByLost */ .iH)(stable, lost))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`The canary of ${workload} was deleted while ${lost.record.release} was being promoted.`, {
        input: 'workload',
        fix: 'Run promote-canary again to finish the promotion, or rollback-canary to undo it.',
    });
}
/** For signals: of a canary that somebody deleted meanwhile the share of the users leads to nothing; the sweep does the rest. */
async function abandonLost(cluster, { kind, namespace, workload }, lease) {
    const lost = (0,_record_copy_js__WEBPACK_IMPORTED_MODULE_4__/* .lostReleaseOf */ .zl)(lease, kind);
    // In the middle of a promotion stable is being replaced: there is nothing to take back in a hurry.
    if (lost === undefined || lost.promotes !== undefined)
        return false;
    const target = (0,_exposure_provider_js__WEBPACK_IMPORTED_MODULE_2__/* .targetOf */ .$r)(namespace, workload, lost.record);
    await _exposure_providers_js__WEBPACK_IMPORTED_MODULE_3__/* .exposureProviders */ .I[lost.record.provider].withdraw(cluster, target);
    return true;
}
/** How the release of a workload stands before a deployment: its canary, the record on it, or what a canary that is gone has left. */
async function standingRelease(cluster, place, stable) {
    const existing = await (0,_workload_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .readWorkload */ .Ez)(cluster, { ...place, name: (0,_record_names_js__WEBPACK_IMPORTED_MODULE_5__/* .canaryName */ .mh)(place.name) });
    if (existing !== undefined) {
        const before = (0,_record_record_js__WEBPACK_IMPORTED_MODULE_6__/* .recordOf */ .zv)(existing);
        return { existing, before, lost: undefined, counted: before };
    }
    const lost = await (0,_record_copy_js__WEBPACK_IMPORTED_MODULE_4__/* .readLost */ .vQ)(cluster, place);
    refuseLostPromotion(stable, lost, place.name);
    return { existing, before: undefined, lost, counted: countedByLost(lost) };
}


/***/ }),

/***/ 20004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ defaultDrainMs),
/* harmony export */   r: () => (/* binding */ removeCanary)
/* harmony export */ });
/* harmony import */ var _ports_cluster_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59830);
/* harmony import */ var _workload_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53838);
/* harmony import */ var _exposure_providers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68101);
/* harmony import */ var _record_copy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95186);
/* harmony import */ var _claims_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74523);





/** How long a data plane may need until it no longer sends work to pods that have no exposure, when nobody says otherwise. */
const defaultDrainMs = 5000;
/**
 * What the provider made beside the canary, then the canary, this very one. Exposure is 0 already, but a route that was written is
 * not yet a route in force: where the canary's pods would still be sent to, they stay for `drainMs`. The canary carries the record, so it
 * goes last: whoever comes after a death in between still finds the release. Of one that somebody deleted only what was made beside it is left.
 */
async function removeCanary(ports, canary, record, target, drainMs) {
    const { cluster, clock, log } = ports;
    const provider = _exposure_providers_js__WEBPACK_IMPORTED_MODULE_2__/* .exposureProviders */ .I[record.provider];
    if (canary === undefined)
        return await provider.cleanUp(cluster, target);
    const { name } = canary.metadata;
    if (!provider.sharesService && drainMs > 0) {
        log.info(`${name} has no exposure any more; it finishes what it was sent for ${drainMs / 1000} s`);
        await clock.sleep(drainMs);
    }
    // A run from which the release was taken may have had a write under way.
    await provider.withdraw(cluster, target);
    await provider.drain?.(cluster, target);
    await provider.cleanUp(cluster, target);
    await (0,_claims_js__WEBPACK_IMPORTED_MODULE_4__/* .removeClaims */ .Y)(ports, canary, target.workload);
    await (0,_record_copy_js__WEBPACK_IMPORTED_MODULE_3__/* .forgetCopy */ .zh)(cluster, target.namespace, target.workload);
    await cluster.remove((0,_workload_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .typeOf */ .QP)(canary).resource, target.namespace, name, (0,_ports_cluster_js__WEBPACK_IMPORTED_MODULE_0__/* .onlyThis */ .V)(canary.metadata));
}


/***/ }),

/***/ 68074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e9: () => (/* binding */ abandon),
  Pw: () => (/* binding */ applyRollback),
  fQ: () => (/* binding */ endRelease),
  II: () => (/* binding */ planRollback)
});

// EXTERNAL MODULE: ./lib/ports/resources.js
var resources = __webpack_require__(78461);
// EXTERNAL MODULE: ./lib/workload/await-workload.js
var await_workload = __webpack_require__(21209);
// EXTERNAL MODULE: ./lib/workload/kinds.js + 2 modules
var kinds = __webpack_require__(53838);
// EXTERNAL MODULE: ./lib/workload/no-such-revision.js
var no_such_revision = __webpack_require__(15240);
// EXTERNAL MODULE: ./lib/workload/races.js
var races = __webpack_require__(16627);
// EXTERNAL MODULE: ./lib/release/config/mark.js
var mark = __webpack_require__(88655);
// EXTERNAL MODULE: ./lib/release/config/prune.js
var prune = __webpack_require__(56988);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/release/config/copies.js
var copies = __webpack_require__(695);
// EXTERNAL MODULE: ./lib/release/config/references.js
var config_references = __webpack_require__(64568);
;// CONCATENATED MODULE: ./lib/release/config/revision.js




/**
 * What the pods of an earlier revision would find of their ConfigMaps now, one line for each that does not come back with it; refuses when
 * they could not start. Secrets are not read.
 */
async function configOfRevision(cluster, { namespace, workload }, template) {
    const references = (0,config_references/* referencesOf */.CL)(template).filter(({ kind }) => kind === 'ConfigMap');
    const lines = [];
    for (const { name, optional } of references) {
        const found = await cluster.get(resources/* resources */.E.configMaps, namespace, name);
        if (found === undefined && !optional)
            throw new errors.UsageError(`Pods of that revision need the ConfigMap ${name}, which does not exist any more: they could not start.`, { input: 'revision', fix: 'Choose another revision, or restore the ConfigMap first.' });
        if (found !== undefined && (0,copies/* sourceOf */.vz)(found, workload) === undefined)
            lines.push(`its pods take ${name} as it stands: that revision has no copy of it`);
    }
    return lines;
}

// EXTERNAL MODULE: ./lib/release/exposure/provider.js
var exposure_provider = __webpack_require__(23502);
// EXTERNAL MODULE: ./lib/release/exposure/providers.js + 7 modules
var providers = __webpack_require__(68101);
// EXTERNAL MODULE: ./lib/release/record/canary-gone.js
var canary_gone = __webpack_require__(71575);
// EXTERNAL MODULE: ./lib/release/record/copy.js
var copy = __webpack_require__(95186);
// EXTERNAL MODULE: ./lib/release/record/lease.js
var record_lease = __webpack_require__(27789);
// EXTERNAL MODULE: ./lib/release/record/names.js
var names = __webpack_require__(77699);
// EXTERNAL MODULE: ./lib/release/record/record.js
var record_record = __webpack_require__(43594);
// EXTERNAL MODULE: ./lib/release/beside/drift.js
var drift = __webpack_require__(39451);
// EXTERNAL MODULE: ./lib/release/beside/lost.js
var lost = __webpack_require__(59832);
// EXTERNAL MODULE: ./lib/release/beside/removal.js
var removal = __webpack_require__(20004);
// EXTERNAL MODULE: ./lib/ports/cluster.js
var ports_cluster = __webpack_require__(59830);
// EXTERNAL MODULE: ./lib/workload/objects.js
var objects = __webpack_require__(98241);
// EXTERNAL MODULE: ./lib/workload/ownership.js
var ownership = __webpack_require__(45092);
;// CONCATENATED MODULE: ./lib/release/beside/stuck-pods.js






/** Controllers answer within moments; for one that is down, there is nothing to free. */
const answerMs = 15_000;
const revisionLabel = 'controller-revision-hash';
/**
 * A StatefulSet of ordered pods waits for a pod that is not ready before it goes on, even when the pod's template is not wanted any more:
 * going back from a version that never gets ready would wait for ever (https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#forced-rollback).
 * So those pods are deleted here; they serve nobody, and the controller makes them anew from the template that is wanted.
 */
async function releaseStuckPods(ports, place) {
    if (kinds/* workloadTypes */.pG[place.kind].replacesUnready)
        return;
    const { cluster, log } = ports;
    let stable;
    await (0,await_workload/* awaitWorkload */.u)(ports, place, {
        timeoutMs: answerMs,
        until: (workload) => {
            const { metadata, status } = workload;
            // Before the controller has looked, it may still make pods of the other template.
            const looked = (status?.observedGeneration ?? 0) >= (metadata.generation ?? 0);
            if (looked)
                stable = workload;
            return looked;
        },
    });
    if (stable === undefined)
        return;
    const wanted = (0,kinds/* revisionOf */.DT)(stable);
    for (const pod of await (0,ownership/* listOwned */.aL)(cluster, resources/* resources */.E.pods, stable)) {
        const { name, labels, deletionTimestamp } = pod.metadata;
        if ((0,objects/* isReady */.i_)(pod) || deletionTimestamp !== undefined)
            continue;
        if (labels?.[revisionLabel] === wanted)
            continue;
        log.info(`${name} never became ready and would block the way back: it is deleted`);
        await cluster.remove(resources/* resources */.E.pods, place.namespace, name, (0,ports_cluster/* onlyThis */.V)(pod.metadata));
    }
}

;// CONCATENATED MODULE: ./lib/release/beside/rollback.js



















const placeOf = ({ kind, namespace, workload }) => ({
    kind,
    namespace,
    name: workload,
});
const readCanary = (cluster, about) => (0,kinds/* readWorkload */.Ez)(cluster, { ...placeOf(about), name: (0,names/* canaryName */.mh)(about.workload) });
/** What a rollback would do, from the cluster alone: no output of an earlier job is needed. */
async function planRollback({ cluster }, request, stable) {
    const { workload, revision } = request;
    if (revision !== undefined)
        (0,kinds/* typeOf */.QP)(stable).refuseUnfit(stable, { countsPods: false });
    const { canary, record, promoted } = await whatToEnd(cluster, request, stable);
    // A promotion that was under way has changed stable already: ending it means going back to where the release began.
    const wanted = revision ?? (promoted ? record?.stableRevision : undefined);
    const earlier = wanted === undefined ? undefined : await earlierOf(cluster, stable, wanted);
    // Asked for by a person; where a promotion died half-way nothing may stand in the way back.
    const config = earlier === undefined || revision === undefined
        ? []
        : await configOfRevision(cluster, request, earlier.template);
    return {
        stable,
        canary,
        record,
        earlier,
        steps: [
            ...(record === undefined
                ? []
                : [
                    ...(canary === undefined
                        ? [`${(0,names/* canaryName */.mh)(workload)} is gone already; what it was is read from its copy`]
                        : []),
                    `take the exposure of ${(0,names/* canaryName */.mh)(workload)} to 0`,
                    `restore ${workload} to ${record.stableReplicas} replicas and wait until they are available`,
                    `remove ${(0,names/* canaryName */.mh)(workload)}`,
                ]),
            ...(earlier === undefined
                ? []
                : [`take ${workload} back to revision ${earlier.id}`, ...config]),
        ],
    };
}
/**
 * Undefined when stable is there already. The revision that is asked for may be the present one under its new number: a rollback that died
 * after its work was done. Where its controller may need help to get there, being on the way is not enough.
 */
async function earlierOf(cluster, stable, wanted) {
    const arrived = (0,kinds/* typeOf */.QP)(stable).replacesUnready || (0,kinds/* isRolledOut */.Zy)(stable);
    if (arrived && wanted === (0,kinds/* revisionOf */.DT)(stable))
        return undefined;
    const found = await findRevision(cluster, stable, wanted);
    return arrived && found.id === (0,kinds/* revisionOf */.DT)(stable) ? undefined : found;
}
/** The canary and its record, or what is left of one that somebody deleted; and whether a promotion has begun to change stable. */
async function whatToEnd(cluster, request, stable) {
    const [canary, lease] = await Promise.all([
        readCanary(cluster, request),
        cluster.get(resources/* resources */.E.leases, request.namespace, (0,names/* leaseName */.AI)(request.workload)),
    ]);
    if (canary !== undefined) {
        const record = (0,copy/* recordOrCopy */.qS)(canary, lease);
        return { canary, record, promoted: (0,drift/* promotedByUs */.cb)(stable, canary, record) };
    }
    const lost = (0,copy/* lostReleaseOf */.zl)(lease, request.kind);
    const promoted = lost !== undefined && (0,copy/* promotedByLost */.iH)(stable, lost);
    return { canary: undefined, record: lost?.record, promoted };
}
async function findRevision(cluster, stable, wanted) {
    const revisions = await (0,kinds/* typeOf */.QP)(stable).revisions(cluster, stable);
    const found = revisions.find(({ id, names: [shown] }) => id === wanted || shown === wanted) ??
        revisions.find(({ names }) => names.includes(wanted));
    if (found !== undefined)
        return found;
    const present = revisions.find(({ id }) => id === (0,kinds/* revisionOf */.DT)(stable));
    throw (0,no_such_revision/* noSuchRevision */.i)(stable.metadata.name, wanted, revisions.map(({ names }) => names[0]), present?.names[0] ?? (0,kinds/* revisionOf */.DT)(stable));
}
/**
 * Exposure to 0 first, capacity back, then the canary away, then the earlier revision. Each step is repeatable. Nobody waits for anybody here, so
 * that two may end one release at once: what vanishes under one's hands the other has ended, and what is left is planned anew.
 */
const applyRollback = (ports, request, plan) => (0,canary_gone/* anewIfGone */.M)(plan, (one) => takeBack(ports, request, one), async () => {
    if (plan.canary === undefined)
        return undefined;
    const stable = await (0,kinds/* readWorkload */.Ez)(ports.cluster, placeOf(request));
    if (stable === undefined)
        return undefined;
    const again = await planRollback(ports, request, stable);
    if (again.canary !== undefined)
        return undefined;
    ports.log.info(`${(0,names/* canaryName */.mh)(request.workload)} is gone: somebody else has ended the release`);
    return again;
});
async function takeBack(ports, request, plan) {
    const { cluster, clock, run } = ports;
    const { namespace, workload, timeoutMs } = request;
    if (plan.record === undefined && plan.earlier === undefined) {
        await (0,prune/* dropLeftovers */.UP)(ports, request, true);
        return (0,kinds/* revisionOf */.DT)(plan.stable);
    }
    const lease = await (0,record_lease/* holdLease */.UU)({
        cluster,
        clock,
        run,
        namespace,
        workload,
        durationMs: timeoutMs * 2,
        force: true,
        canary: plan.canary,
    });
    const { canary, record } = plan;
    if (record !== undefined)
        await withdraw(ports, request, canary, record);
    if (plan.earlier !== undefined)
        await restore(ports, request, plan.earlier);
    if (record !== undefined) {
        const target = (0,exposure_provider/* targetOf */.$r)(namespace, workload, record);
        await (0,removal/* removeCanary */.r)(ports, canary, record, target, request.drainMs);
    }
    const now = await withoutPromotion(ports, request, plan);
    await (0,prune/* dropCopiesAndLease */.Oc)(ports, request, record?.copies, (0,mark/* markOn */.r$)(lease));
    return now === undefined ? '' : (0,kinds/* revisionOf */.DT)(now);
}
/** Stable as it is at the end. A promotion that was under way may have changed it after it was planned with: that is taken back as well. */
async function withoutPromotion(ports, request, { canary, record, earlier }) {
    const { cluster } = ports;
    const now = await (0,kinds/* readWorkload */.Ez)(cluster, placeOf(request));
    if (now === undefined || canary === undefined || record === undefined)
        return now;
    if (earlier !== undefined || !(0,drift/* promotedByUs */.cb)(now, canary, { ...record, state: 'rolling-back' }))
        return now;
    const before = await earlierOf(cluster, now, record.stableRevision);
    if (before === undefined)
        return now;
    await restore(ports, request, before);
    return await (0,kinds/* readWorkload */.Ez)(cluster, placeOf(request));
}
async function withdraw(ports, { namespace, workload, timeoutMs }, canary, record) {
    const { cluster, log } = ports;
    const provider = providers/* exposureProviders */.I[record.provider];
    const target = (0,exposure_provider/* targetOf */.$r)(namespace, workload, record);
    if (canary !== undefined && record.state !== 'rolling-back')
        // Due from now on: should this run die, the next sweep goes on.
        await (0,record_record/* amendRecord */.$N)(cluster, canary, {
            state: 'rolling-back',
            expiresAt: ports.clock.now().toISOString(),
        });
    await provider.withdraw(cluster, target);
    // A rollback that died after it had put the template back left them.
    await releaseStuckPods(ports, (0,exposure_provider/* stablePlace */.Lj)(target));
    const restored = await (0,await_workload/* awaitWorkload */.u)(ports, (0,exposure_provider/* stablePlace */.Lj)(target), {
        timeoutMs,
        until: ({ status, spec }) => 
        // Where an autoscaler has its bounds back, or counts are not ours, another count may be wanted by now.
        (spec.replicas === record.stableReplicas ||
            record.autoscaler !== undefined ||
            !providers/* exposureProviders */.I[record.provider].countsPods) &&
            (status?.availableReplicas ?? 0) >= Math.min(record.stableReplicas, spec.replicas ?? 1),
    });
    if (!restored)
        log.warning(`${workload} did not reach its ${record.stableReplicas} available replicas within ${timeoutMs / 1000} s; the canary is removed all the same, since users must not stay on it.`, 'stable is short of capacity');
    // Where stable had no pods at all, the canary had to serve until there were some again.
    if (record.exposure >= 100)
        await provider.withdraw(cluster, target);
}
/** The template of an earlier revision, as `kubectl rollout undo --to-revision` does. */
async function restore(ports, request, earlier) {
    const { cluster, log } = ports;
    const { workload, timeoutMs } = request;
    await (0,races/* unraced */.p)(async () => {
        const stable = await (0,kinds/* readWorkload */.Ez)(cluster, placeOf(request));
        if (stable === undefined)
            throw new Error(`${workload} vanished during the rollback`);
        const type = (0,kinds/* typeOf */.QP)(stable);
        await cluster.replace(type.resource, type.returnedTo(stable, earlier));
    });
    await releaseStuckPods(ports, placeOf(request));
    const done = await (0,await_workload/* awaitWorkload */.u)(ports, placeOf(request), {
        timeoutMs,
        until: kinds/* isRolledOut */.Zy,
        onChange: ({ status }) => log.info(`${workload}: ${status?.updatedReplicas ?? 0} updated, ${status?.availableReplicas ?? 0} available`),
    });
    if (!done)
        throw new Error(`${workload} was not available at revision ${earlier.id} after ${timeoutMs / 1000} s.`);
}
/** The whole way back of a release that nobody looks after: what the sweep and the dead-man switch do. */
async function endRelease(ports, about) {
    const stable = await (0,kinds/* readWorkload */.Ez)(ports.cluster, placeOf(about));
    if (stable === undefined)
        throw new Error(`its workload ${about.workload} does not exist`);
    const request = { ...about, revision: undefined, drainMs: removal/* defaultDrainMs */.Y };
    await applyRollback(ports, request, await planRollback(ports, request, stable));
}
/** For signals and the post step: one O(1) mark and exposure 0, within the seconds that a cancelled job has (10 §4). */
async function abandon(ports, about) {
    const { cluster, clock, run } = ports;
    const { namespace, workload } = about;
    const [canary, lease] = await Promise.all([
        readCanary(cluster, about),
        cluster.get(resources/* resources */.E.leases, namespace, (0,names/* leaseName */.AI)(workload)),
    ]);
    // A run that was stopped before it was refused must not end the release of the run that holds it.
    if (lease !== undefined && !(0,record_lease/* isOurs */.MU)(lease, run))
        return false;
    if (canary === undefined)
        return await (0,lost/* abandonLost */.K4)(cluster, about, lease);
    const record = (0,record_record/* recordOf */.zv)(canary);
    await (0,record_record/* amendRecord */.$N)(cluster, canary, { state: 'abandoned', expiresAt: clock.now().toISOString() });
    // In the middle of a promotion stable is being replaced: the canary, which was judged, serves until somebody ends it.
    if (record.state !== 'promoting')
        await providers/* exposureProviders */.I[record.provider].withdraw(cluster, (0,exposure_provider/* targetOf */.$r)(namespace, workload, record));
    return true;
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
/* harmony import */ var _workload_kinds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53838);
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
    const lease = await ports.cluster.get(_ports_resources_js__WEBPACK_IMPORTED_MODULE_2__/* .resources */ .E.leases, namespace, (0,_record_names_js__WEBPACK_IMPORTED_MODULE_6__/* .leaseName */ .AI)(workload));
    if (lease !== undefined && !force && !(0,_record_lease_js__WEBPACK_IMPORTED_MODULE_5__/* .mayTake */ .zL)(lease, ports.run, ports.clock.now()))
        return;
    await dropCopiesAndLease(ports, where, (0,_mark_js__WEBPACK_IMPORTED_MODULE_8__/* .markOn */ .r$)(lease));
}
/** A lease from which an end took the copy and then died: this run took it in that moment, and nothing is to be restored from it. */
async function dropEmptied(ports, where) {
    const { namespace, workload } = where;
    const lease = await ports.cluster.get(_ports_resources_js__WEBPACK_IMPORTED_MODULE_2__/* .resources */ .E.leases, namespace, (0,_record_names_js__WEBPACK_IMPORTED_MODULE_6__/* .leaseName */ .AI)(workload));
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
    await ports.cluster.remove(_ports_resources_js__WEBPACK_IMPORTED_MODULE_2__/* .resources */ .E.leases, namespace, name, resourceVersion === undefined ? {} : { resourceVersion });
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

/***/ 24324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rD: () => (/* binding */ releaseAutoscaler),
/* harmony export */   rF: () => (/* binding */ findAutoscaler),
/* harmony export */   tJ: () => (/* binding */ holdAutoscaler)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _ports_resources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78461);
/* harmony import */ var _workload_races_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16627);
/* harmony import */ var _record_held_autoscaler_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35970);




/**
 * The HorizontalPodAutoscaler of the workload, or the KEDA ScaledObject that owns it. Throws when it is at its maximum: a workload that
 * wants more than it may have must not give pods away.
 */
async function findAutoscaler(cluster, { kind, namespace, name: workload }) {
    const { items } = await cluster.list(_ports_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .resources */ .E.horizontalPodAutoscalers, namespace);
    const found = items.filter(({ spec }) => spec.scaleTargetRef.kind === kind && spec.scaleTargetRef.name === workload);
    const [scaler, another] = found;
    if (scaler === undefined)
        return undefined;
    const { name, ownerReferences = [] } = scaler.metadata;
    if (another !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`Several HorizontalPodAutoscalers scale ${workload}: ${found.map(({ metadata }) => metadata.name).join(', ')}.`, { input: 'workload', fix: 'Leave one: they fight each other already.' });
    refuseAtMaximum(scaler, workload);
    const owner = ownerReferences.find(({ kind }) => kind === 'ScaledObject');
    if (owner === undefined) {
        const { minReplicas = 1, maxReplicas } = scaler.spec;
        return { kind: 'hpa', name, min: minReplicas, max: maxReplicas };
    }
    const scaled = await cluster.get(_ports_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .resources */ .E.scaledObjects, namespace, owner.name);
    if (scaled === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`The ScaledObject ${owner.name} that owns ${name} is gone.`, {
            input: 'workload',
            fix: 'Wait until KEDA has removed its HorizontalPodAutoscaler, or remove it.',
        });
    const paused = scaled.metadata.annotations?.[_record_held_autoscaler_js__WEBPACK_IMPORTED_MODULE_3__/* .pausedReplicas */ .KD] ?? null;
    return { kind: 'keda', name: owner.name, paused };
}
function refuseAtMaximum({ metadata, spec, status = {} }, workload) {
    const { minReplicas = 1, maxReplicas } = spec;
    const wanted = Math.max(status.desiredReplicas ?? 0, status.currentReplicas ?? 0);
    // Equal bounds are a fixed count: nothing says that more is wanted.
    if (minReplicas >= maxReplicas || wanted < maxReplicas)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`The HorizontalPodAutoscaler ${metadata.name} is at its maximum of ${maxReplicas}: ${workload} needs all the pods that it may have, the canary cannot take any.`, {
        input: 'provider',
        fix: 'Raise maxReplicas, release when the load is lower, or use provider gateway-api, which leaves stable as it is.',
    });
}
/** Keeps the autoscaler at this count of stable, so that it does not undo the share. At 0 it rests by itself. Idempotent. */
async function holdAutoscaler(cluster, namespace, held, replicas) {
    if (held === undefined)
        return;
    if (held.kind === 'keda')
        await annotate(cluster, namespace, held.name, String(replicas));
    else {
        // An autoscaler's bounds begin at 1; one whose target is at 0 does nothing.
        const bound = Math.max(1, replicas);
        await setBounds(cluster, namespace, held.name, { min: bound, max: bound });
    }
}
/** Gives the autoscaler back what it had; what people changed meanwhile stays, and one that is gone is not missed. Idempotent. */
async function releaseAutoscaler(cluster, namespace, held) {
    if (held === undefined)
        return;
    if (held.kind === 'keda')
        await annotate(cluster, namespace, held.name, held.paused);
    else
        await setBounds(cluster, namespace, held.name, held, ({ min, max }) => min === max);
}
const setBounds = (cluster, namespace, name, { min, max }, ours = () => true) => (0,_workload_races_js__WEBPACK_IMPORTED_MODULE_2__/* .unraced */ .p)(async () => {
    const found = await cluster.get(_ports_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .resources */ .E.horizontalPodAutoscalers, namespace, name);
    if (found === undefined)
        return;
    const now = { min: found.spec.minReplicas ?? 1, max: found.spec.maxReplicas };
    if ((now.min === min && now.max === max) || !ours(now))
        return;
    await cluster.patch(_ports_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .resources */ .E.horizontalPodAutoscalers, namespace, name, {
        type: 'merge',
        body: {
            metadata: { resourceVersion: found.metadata.resourceVersion },
            spec: { minReplicas: min, maxReplicas: max },
        },
    });
});
async function annotate(cluster, namespace, name, value) {
    const found = await cluster.get(_ports_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .resources */ .E.scaledObjects, namespace, name);
    if (found === undefined)
        return;
    if ((found.metadata.annotations?.[_record_held_autoscaler_js__WEBPACK_IMPORTED_MODULE_3__/* .pausedReplicas */ .KD] ?? null) === value)
        return;
    await cluster.patch(_ports_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .resources */ .E.scaledObjects, namespace, name, {
        type: 'merge',
        body: { metadata: { annotations: { [_record_held_autoscaler_js__WEBPACK_IMPORTED_MODULE_3__/* .pausedReplicas */ .KD]: value } } },
    });
}


/***/ }),

/***/ 74799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ consumersProvider)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/ports/resources.js
var resources = __webpack_require__(78461);
// EXTERNAL MODULE: ./lib/ports/watching.js
var watching = __webpack_require__(28063);
// EXTERNAL MODULE: ./lib/workload/brief-pod.js
var brief_pod = __webpack_require__(66395);
// EXTERNAL MODULE: ./lib/workload/kinds.js + 2 modules
var kinds = __webpack_require__(53838);
// EXTERNAL MODULE: ./lib/workload/objects.js
var objects = __webpack_require__(98241);
// EXTERNAL MODULE: ./lib/release/record/names.js
var names = __webpack_require__(77699);
// EXTERNAL MODULE: ./lib/release/record/record.js
var record = __webpack_require__(43594);
// EXTERNAL MODULE: ./lib/release/exposure/autoscaler.js
var autoscaler = __webpack_require__(24324);
// EXTERNAL MODULE: ./lib/release/exposure/replicas-plan.js
var replicas_plan = __webpack_require__(77736);
;// CONCATENATED MODULE: ./lib/release/exposure/consumers-plan.js


/**
 * Counts of canary and stable consumers whose ratio is nearest to `percent`. With partitions there are never more pods than partitions,
 * since the rest would own nothing; of equally near counts those that divide the partitions evenly, then the fewest.
 */
function planConsumers(capacity, partitions, percent) {
    if (partitions === null)
        return (0,replicas_plan/* planReplicas */.n)(capacity, percent);
    if (percent >= 100)
        return { canary: Math.max(1, Math.min(capacity, partitions)), stable: 0, achievedPercent: 100 };
    if (partitions < 2)
        throw new errors.UsageError(`A topic with ${partitions} partition has one owner: ${percent} % cannot be reached, only 100 %.`, { input: 'exposure', fix: 'Give the topic more partitions, or go to 100 in one stage.' });
    const candidates = evenlyOwned(Math.max(1, capacity), partitions);
    return candidates.reduce((best, candidate) => better(candidate, best, partitions, percent) ? candidate : best);
}
/** Every pair of counts that keeps the capacity, as far as partitions allow, and leaves no pod without one; never empty from 2 partitions on. */
function evenlyOwned(most, partitions) {
    const least = Math.min(most, partitions);
    const upTo = (last) => Array.from({ length: Math.max(0, last) }, (_, i) => i + 1);
    return upTo(Math.min(most, partitions - 1)).flatMap((canary) => upTo(Math.min(most, partitions - canary))
        .filter((stable) => canary + stable >= least)
        .map((stable) => ({ canary, stable, achievedPercent: (0,replicas_plan/* shareOf */.t)(canary, stable) })));
}
function better(a, b, partitions, percent) {
    const gap = (plan) => Math.abs(plan.achievedPercent - percent);
    if (Math.abs(gap(a) - gap(b)) > 1e-9)
        return gap(a) < gap(b);
    const uneven = (plan) => partitions % (plan.canary + plan.stable) === 0 ? 0 : 1;
    if (uneven(a) !== uneven(b))
        return uneven(a) < uneven(b);
    return a.canary + a.stable < b.canary + b.stable;
}
/** Units owned by the canary's pods, by stable's, and by somebody else. A member is a pod's by its address or by its name. */
function ownedUnits(view, pods) {
    const named = (arm, text) => arm.some(({ name }) => hasWord(text, name));
    const placed = (arm, host) => arm.some(({ ip }) => ip !== undefined && ip === host);
    const armOf = (is) => {
        const [canary, stable] = [is(pods.canary), is(pods.stable)];
        // An address of both arms (host network, a proxy in between) tells nothing.
        return canary === stable ? 'others' : canary ? 'canary' : 'stable';
    };
    const count = { canary: 0, stable: 0, others: 0 };
    for (const { host, clientName, units } of view.members) {
        const byName = armOf((arm) => named(arm, clientName));
        count[byName === 'others' ? armOf((arm) => placed(arm, host)) : byName] += units;
    }
    return count;
}
/** `name` in `text`, not as a part of a longer pod name. */
function hasWord(text, name) {
    const at = text.indexOf(name);
    if (at === -1)
        return false;
    const inWord = (character) => /[a-z0-9-]/i.test(character ?? ' ');
    const behind = text.slice(at + name.length);
    // Client libraries append numbers: `shop-canary-abc12-1`.
    return !inWord(text[at - 1]) && (!inWord(behind[0]) || /^-\d+$/.test(behind));
}

// EXTERNAL MODULE: ./lib/release/exposure/provider.js
var provider = __webpack_require__(23502);
// EXTERNAL MODULE: ./lib/release/exposure/replicas.js
var replicas = __webpack_require__(62862);
;// CONCATENATED MODULE: ./lib/release/exposure/consumers.js












/** Kubernetes ends a pod at its grace period by itself; the rest is for the API to say so. */
const graceSlackMs = 15_000;
const lookEveryMs = 1000;
/**
 * Exposure by counts of consumers: the share of partitions (Kafka) or of a queue's consumers. The share is read back from the broker; the
 * way back needs the cluster alone, since pods that end drain by themselves and leave the group.
 */
function consumersProvider(watch) {
    const counts = (target, percent) => planConsumers(target.capacity, target.partitions ?? null, percent);
    return {
        name: 'consumers',
        sharesService: true,
        countsPods: true,
        canMatch: { headers: 'none', sourceLabels: false },
        findWay: replicas/* replicasProvider */.TL.findWay,
        plan(target, percent) {
            const { canary, stable, achievedPercent } = counts(target, percent);
            const pods = canary + stable;
            const { partitions } = target;
            return {
                achievedPercent,
                canaryReplicas: canary,
                stableReplicas: stable,
                steps: [
                    `scale ${target.canary} to ${canary} and ${target.workload} from ${target.capacity} to ${stable} consumers: ${achievedPercent.toFixed(1)} %`,
                    ...(partitions === undefined
                        ? []
                        : [
                            `${partitions} partitions on ${pods} pods: ${Math.floor(partitions / pods)} to ${Math.ceil(partitions / pods)} each`,
                        ]),
                ],
            };
        },
        async apply(cluster, target, percent) {
            const { canary, stable } = counts(target, percent);
            await (0,replicas/* scale */.hs)(cluster, (0,provider/* canaryPlace */.aS)(target), canary);
            await (0,autoscaler/* holdAutoscaler */.tJ)(cluster, target.namespace, target.autoscaler, stable);
            await (0,replicas/* lower */.ib)(cluster, (0,provider/* stablePlace */.Lj)(target), stable);
            if (watch !== undefined)
                await settled(cluster, target, watch, { canary, stable });
        },
        async observe(cluster, target) {
            if (watch === undefined)
                return await replicas/* replicasProvider */.TL.observe(cluster, target);
            const view = await watch.group.describe(watch.signal);
            const { canary, stable, others } = ownedUnits(view, await podsOf(cluster, target));
            const all = canary + stable + (countsOthers(view) ? others : 0);
            return all === 0 ? 0 : (100 * canary) / all;
        },
        withdraw: replicas/* replicasProvider */.TL.withdraw,
        drain,
        cleanUp: () => Promise.resolve(),
    };
}
/** Of a queue's connections some are producers; of a partition every owner counts. */
const countsOthers = ({ partitions }) => partitions !== null;
/** Waits until the group has stopped rebalancing and the pods that are to go have left it. */
async function settled(cluster, target, { group, clock, signal, settleMs }, wanted) {
    const deadline = clock.now().getTime() + settleMs;
    for (;;) {
        const [view, pods] = await Promise.all([group.describe(signal), podsOf(cluster, target)]);
        const owned = ownedUnits(view, pods);
        const here = pods.canary.length <= wanted.canary && pods.stable.length <= wanted.stable;
        if (view.settled && here && owned.canary > 0)
            return;
        if (clock.now().getTime() >= deadline)
            throw new errors.UsageError(`The consumer group did not settle within ${settleMs / 1000} s: state ${view.state}, ${owned.canary} of its units with the canary, ${owned.stable} with stable, ${owned.others} with others.`, {
                input: 'consumer-group',
                fix: 'Check that it is the group the workload joins, and that its clients carry the pod name or address; or raise `ready-timeout`.',
            });
        await clock.sleep(lookEveryMs, signal);
    }
}
async function podsOf(cluster, target) {
    const { namespace, workload } = target;
    const stable = await (0,kinds/* readWorkload */.Ez)(cluster, (0,provider/* stablePlace */.Lj)(target));
    const places = async (labelSelector) => (await cluster.list(resources/* resources */.E.pods, namespace, { labelSelector, keep: brief_pod/* briefPod */.s })).items.map(({ metadata, status }) => ({ name: metadata.name, ip: status?.podIP }));
    const [canary, others] = await Promise.all([
        places((0,names/* canarySelector */.sH)(workload)),
        stable === undefined ? [] : places((0,record/* stableSelector */.ZP)(stable)),
    ]);
    return { canary, stable: others };
}
/**
 * No consumer is deleted in the middle of its work: the canary goes to 0, each pod stops fetching, finishes and acknowledges on SIGTERM, and
 * only when the last one has ended may its workload go.
 */
async function drain(cluster, target) {
    const { namespace, workload } = target;
    const found = await (0,kinds/* readWorkload */.Ez)(cluster, (0,provider/* canaryPlace */.aS)(target));
    if (found === undefined)
        return;
    if ((0,objects/* replicasOf */.N4)(found) > 0)
        await (0,replicas/* scale */.hs)(cluster, (0,provider/* canaryPlace */.aS)(target), 0, found);
    const graceMs = (found.spec.template.spec.terminationGracePeriodSeconds ?? 30) * 1000;
    const limit = AbortSignal.timeout(graceMs + graceSlackMs);
    const labelSelector = (0,names/* canarySelector */.sH)(workload);
    for await (const pods of (0,watching/* current */.ss)(cluster, resources/* resources */.E.pods, namespace, { labelSelector, keep: brief_pod/* briefPod */.s }, limit))
        if (pods.size === 0)
            return;
}


/***/ }),

/***/ 23502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ targetOf),
/* harmony export */   Lj: () => (/* binding */ stablePlace),
/* harmony export */   aS: () => (/* binding */ canaryPlace)
/* harmony export */ });
/* harmony import */ var _record_held_autoscaler_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35970);
/* harmony import */ var _record_matches_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99346);
/* harmony import */ var _record_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77699);



/** The target that a release record describes. */
const targetOf = (namespace, workload, record) => ({
    kind: record.kind,
    namespace,
    workload,
    canary: (0,_record_names_js__WEBPACK_IMPORTED_MODULE_2__/* .canaryName */ .mh)(workload),
    capacity: record.stableReplicas,
    route: record.route,
    service: record.service,
    matches: (0,_record_matches_js__WEBPACK_IMPORTED_MODULE_1__/* .parseMatches */ .jd)(record.matches) ?? _record_matches_js__WEBPACK_IMPORTED_MODULE_1__/* .noMatches */ .hp,
    partitions: record.partitions,
    autoscaler: autoscalerOf(record),
});
const stablePlace = ({ kind, namespace, workload }) => ({
    kind,
    namespace,
    name: workload,
});
const canaryPlace = ({ kind, namespace, canary }) => ({
    kind,
    namespace,
    name: canary,
});
const autoscalerOf = ({ autoscaler }) => {
    const held = (0,_record_held_autoscaler_js__WEBPACK_IMPORTED_MODULE_0__/* .parseAutoscaler */ .Fx)(autoscaler);
    return held === 'broken' ? undefined : held;
};


/***/ }),

/***/ 68101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ exposureProviders)
});

// EXTERNAL MODULE: ./lib/release/exposure/consumers.js + 1 modules
var consumers = __webpack_require__(74799);
// EXTERNAL MODULE: ./lib/ports/resources.js
var resources = __webpack_require__(78461);
// EXTERNAL MODULE: ./lib/workload/races.js
var races = __webpack_require__(16627);
// EXTERNAL MODULE: ./lib/release/record/matches.js
var record_matches = __webpack_require__(99346);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/evidence/canonical.js
var canonical = __webpack_require__(13431);
;// CONCATENATED MODULE: ./lib/release/exposure/route-weights.js



/** Gateway API's own limit of rules in one HTTPRoute. */
const mostRules = 16;
/** Share of the canary, in percent, in the rules that lead to the workload; the smallest when rules differ. */
function canaryShare(route, { stable, canary }) {
    const shares = (route.spec.rules ?? []).flatMap(({ backendRefs = [] }) => {
        const weightOf = (name) => backendRefs
            .filter((ref) => ref.name === name)
            .reduce((sum, ref) => sum + (ref.weight ?? 1), 0);
        const ours = weightOf(stable) + weightOf(canary);
        // A rule without stable is the one for matched requests: it says nothing about the share of the rest.
        return backendRefs.some((ref) => ref.name === stable) && ours > 0
            ? [(100 * weightOf(canary)) / ours]
            : [];
    });
    return shares.length === 0 ? 0 : Math.min(...shares);
}
/**
 * JSON patch that gives `percent` to the canary in every rule that leads to the stable Service, and puts a rule for the matched
 * requests before each; matches, filters and foreign rules stay untouched. Lists are atomic in HTTPRoute, so each operation tests
 * what it replaces. Empty when nothing is to be done.
 */
function weightPatch(route, backends, percent, matches = record_matches/* noMatches */.hp) {
    const rules = route.spec.rules ?? [];
    const wanted = splitRules(route, backends, percent, matches);
    if ((0,canonical/* canonicalJson */.dj)(rules.map(effective)) === (0,canonical/* canonicalJson */.dj)(wanted.map(effective)))
        return [];
    const path = '/spec/rules';
    if (wanted.length !== rules.length || (0,record_matches/* hasMatches */.aq)(matches))
        return [
            { op: 'test', path, value: rules },
            { op: 'replace', path, value: wanted },
        ];
    return rules.flatMap(({ backendRefs }, index) => {
        const after = wanted[index]?.backendRefs;
        if ((0,canonical/* canonicalJson */.dj)(backendRefs ?? null) === (0,canonical/* canonicalJson */.dj)(after ?? null))
            return [];
        return [
            { op: 'test', path: `${path}/${index}/backendRefs`, value: backendRefs },
            { op: 'replace', path: `${path}/${index}/backendRefs`, value: after },
        ];
    });
}
function splitRules(route, backends, percent, matches) {
    const { stable, canary } = backends;
    const isOurs = ({ backendRefs = [] }) => backendRefs.length > 0 && backendRefs.every(({ name }) => name === canary);
    const wanted = (route.spec.rules ?? [])
        .filter((rule) => !isOurs(rule))
        .flatMap((rule) => {
        const { backendRefs } = rule;
        if (backendRefs?.some(({ name }) => name === stable) !== true)
            return [rule];
        // The way back must work whatever somebody put into the rule meanwhile.
        if (percent > 0)
            refuseForeign(route, backendRefs, backends);
        const split = { ...rule, backendRefs: weighted(backendRefs, backends, percent) };
        return (0,record_matches/* hasMatches */.aq)(matches) ? [matchedRule(rule, backends, matches), split] : [split];
    });
    if (wanted.length > mostRules)
        throw new errors.UsageError(`The HTTPRoute ${route.metadata.name} would have ${wanted.length} rules, more than the ${mostRules} of Gateway API.`, { input: 'match-headers', fix: 'Split the route, or expose by share alone.' });
    return wanted;
}
function matchedRule(rule, { stable, canary }, { headers }) {
    // Names of rules are unique in a route.
    const { name: _name, ...rest } = rule;
    const added = Object.entries(headers).map(([name, value]) => ({ type: 'Exact', name, value }));
    const all = rule.matches ?? [{ path: { type: 'PathPrefix', value: '/' } }];
    const refs = (rule.backendRefs ?? []).filter((ref) => ref.name === stable).slice(0, 1);
    return {
        ...rest,
        matches: all.map((match) => ({ ...match, headers: [...(match.headers ?? []), ...added] })),
        backendRefs: refs.map((ref) => ({ ...ref, name: canary, weight: 1 })),
    };
}
function weighted(refs, { stable, canary }, percent) {
    // 0 percent = the route as it was: the canary's reference is taken out, the only backend gets everything.
    const rest = refs.filter(({ name }) => name !== canary);
    if (percent === 0) {
        if (rest.length === refs.length)
            return refs;
        const ours = refs.filter(({ name }) => name === stable || name === canary);
        const weight = rest.length === 1 ? 1 : ours.reduce((sum, ref) => sum + (ref.weight ?? 1), 0);
        return rest.map((ref) => (ref.name === stable ? { ...ref, weight } : ref));
    }
    // Weights are integers; thousandths keep 0.1 % exact.
    const share = Math.round(percent * 10);
    return rest.flatMap((ref) => ref.name === stable
        ? [
            { ...ref, weight: 1000 - share },
            { ...ref, name: canary, weight: share },
        ]
        : [ref]);
}
function refuseForeign(route, refs, { stable, canary }) {
    const foreign = refs.filter(({ name }) => name !== stable && name !== canary);
    if (foreign.length === 0)
        return;
    throw new errors.UsageError(`The HTTPRoute ${route.metadata.name} splits a rule between ${stable} and ${foreign.map(({ name }) => name).join(', ')}.`, {
        input: 'route',
        fix: 'Give the workload a rule of its own; its weights would be a guess.',
    });
}
/** An absent weight is 1. */
const effective = (rule) => rule.backendRefs === undefined
    ? rule
    : {
        ...rule,
        backendRefs: rule.backendRefs.map((ref) => ({ ...ref, weight: ref.weight ?? 1 })),
    };

// EXTERNAL MODULE: ./lib/release/exposure/services.js
var services = __webpack_require__(31623);
;// CONCATENATED MODULE: ./lib/release/exposure/weighted.js



/** The plan of every provider that splits by weights in front of the pods: stable keeps its capacity. */
function planWeighted(target, percent, means) {
    const canaryReplicas = Math.max(1, Math.ceil((target.capacity * percent) / 100));
    return {
        achievedPercent: percent,
        canaryReplicas,
        stableReplicas: target.capacity,
        steps: [
            `scale ${target.canary} to ${canaryReplicas}; ${target.workload} keeps its ${target.capacity}`,
            `give the Service ${target.canary} ${percent} % of the weight in ${means} ${target.route ?? '?'}`,
            ...((0,record_matches/* hasMatches */.aq)(target.matches)
                ? [`send it all requests with ${matchWords(target.matches)}`]
                : []),
        ],
    };
}
const matchWords = ({ headers, sourceLabels }) => [
    ...Object.entries(headers).map(([name, value]) => `header ${name}: ${value}`),
    ...Object.entries(sourceLabels).map(([name, value]) => `caller's label ${name}=${value}`),
].join(' and ');
/** The workload's Service and the one object of `type` that leads to it; asks for the input when there are none or several. */
async function findEntrance(cluster, namespace, podLabels, given, about) {
    const { kind } = about.type;
    const service = given.service ?? (await (0,services/* findService */.Ln)(cluster, namespace, podLabels));
    if (given.route !== undefined) {
        const route = await cluster.get(about.type, namespace, given.route);
        if (route === undefined)
            throw noSuchRoute(about.type, namespace, given.route);
        if (!about.leadsTo(route, service))
            throw new errors.UsageError(`The ${kind} ${given.route} has no rule that leads to ${service}.`, {
                input: 'route',
                fix: 'Name the one that leads to the workload, or set `service`.',
            });
        return { route: given.route, service };
    }
    const { items } = await cluster.list(about.type, namespace);
    const leading = items
        .filter((route) => about.leadsTo(route, service))
        .map(({ metadata }) => metadata.name);
    const [only, ...more] = leading;
    if (only === undefined || more.length > 0)
        throw new errors.UsageError(only === undefined
            ? `No ${kind} in ${namespace} leads to the Service ${service}.`
            : `Several ${kind}s lead to the Service ${service}: ${leading.join(', ')}.`, { input: 'route', fix: 'Set it to the name of one.' });
    return { route: only, service };
}
const noSuchRoute = ({ kind }, namespace, name) => new errors.UsageError(`There is no ${kind} ${name} in ${namespace}.`, { input: 'route' });

;// CONCATENATED MODULE: ./lib/release/exposure/gateway-api.js






/** Exposure by backendRefs weights and header matches of an HTTPRoute (gateway.networking.k8s.io/v1). */
const gatewayApiProvider = {
    name: 'gateway-api',
    sharesService: false,
    countsPods: false,
    canMatch: { headers: 'many', sourceLabels: false },
    findWay: (cluster, namespace, podLabels, given) => findEntrance(cluster, namespace, podLabels, given, {
        type: resources/* resources */.E.httpRoutes,
        leadsTo,
    }),
    plan: (target, percent) => planWeighted(target, percent, 'HTTPRoute'),
    prepare: services/* ensureCanaryService */.cY,
    async apply(cluster, target, percent) {
        await (0,services/* ensureCanaryService */.cY)(cluster, target);
        await split(cluster, target, percent);
    },
    async observe(cluster, target) {
        const route = await readRoute(cluster, target);
        return route === undefined ? 0 : canaryShare(route, backends(target));
    },
    async withdraw(cluster, target) {
        if (target.route === undefined || target.service === undefined)
            return;
        if ((await readRoute(cluster, target)) === undefined)
            return;
        await split(cluster, { ...target, matches: record_matches/* noMatches */.hp }, 0);
    },
    cleanUp: services/* removeCanaryService */.od,
};
const backends = ({ service = '', canary }) => ({ stable: service, canary });
const readRoute = (cluster, { namespace, route = '' }) => cluster.get(resources/* resources */.E.httpRoutes, namespace, route);
/** A failed `test` (invalid) = somebody wrote in between, as a conflict is. */
const split = (cluster, target, percent) => (0,races/* unraced */.p)(async () => {
    const route = await readRoute(cluster, target);
    if (route === undefined)
        throw noSuchRoute(resources/* resources */.E.httpRoutes, target.namespace, target.route);
    const body = weightPatch(route, backends(target), percent, target.matches);
    if (body.length === 0)
        return;
    const patch = { type: 'json', body };
    await cluster.patch(resources/* resources */.E.httpRoutes, target.namespace, route.metadata.name, patch);
}, 4, ['conflict', 'invalid']);
const leadsTo = (route, service) => (route.spec.rules ?? []).some(({ backendRefs = [] }) => backendRefs.some(({ name, kind = 'Service' }) => name === service && kind === 'Service'));

;// CONCATENATED MODULE: ./lib/release/exposure/istio-weights.js



/** Where the VirtualService keeps the weights that it had before the release, one per rule that leads to the workload. */
const beforeAnnotation = 'sluice.dev/weights-before';
/** `host` as the names of a Service that Istio knows: short, with namespace, `.svc`, or fully qualified. */
function namesService(host, service, namespace) {
    const [name, inNamespace = namespace, svc = 'svc'] = host.split('.');
    return name === service && inNamespace === namespace && svc === 'svc';
}
/** Share of the canary, in percent, in the rules that lead to the workload; the smallest when rules differ. */
function istioShare(virtualService, about) {
    const shares = (virtualService.spec.http ?? []).flatMap(({ route = [] }) => {
        if (!route.some((to) => isStable(to, about)))
            return [];
        // One destination alone gets everything, whatever its weight.
        if (route.length === 1)
            return [0];
        const sum = (of) => route.filter(of).reduce((total, { weight = 0 }) => total + weight, 0);
        const canary = sum((to) => isCanary(to, about));
        const ours = canary + sum((to) => isStable(to, about));
        return ours === 0 ? [] : [(100 * canary) / ours];
    });
    return shares.length === 0 ? 0 : Math.min(...shares);
}
const isStable = ({ destination }, { stable, namespace }) => namesService(destination.host, stable, namespace);
const isCanary = ({ destination }, { canary, namespace }) => namesService(destination.host, canary, namespace);
const leadsToService = ({ spec }, service, namespace) => (spec.http ?? []).some(({ route = [] }) => route.some(({ destination }) => namesService(destination.host, service, namespace)));
/**
 * The rules that give `percent` of the work to the canary, and all matched requests by a rule before each: the first rule that matches
 * wins. Without share and matches the rules are what they were before the release, to the letter. Undefined when nothing is to be done.
 */
function istioChange(virtualService, about, percent, matches) {
    const rules = virtualService.spec.http ?? [];
    const kept = rules.filter(({ route = [] }) => route.length === 0 || !route.every((to) => isCanary(to, about)));
    const leading = kept.filter(({ route = [] }) => route.some((to) => isStable(to, about)));
    const stated = virtualService.metadata.annotations?.[beforeAnnotation];
    const weights = weightsBefore(stated, leading, about);
    const back = percent === 0 && !(0,record_matches/* hasMatches */.aq)(matches);
    const http = kept.flatMap((rule) => {
        const at = leading.indexOf(rule);
        if (at === -1)
            return [rule];
        if (percent > 0 || (0,record_matches/* hasMatches */.aq)(matches))
            istio_weights_refuseForeign(virtualService, rule, about);
        const split = { ...rule, route: istio_weights_weighted(rule.route ?? [], about, percent, weights[at]) };
        return (0,record_matches/* hasMatches */.aq)(matches) ? [istio_weights_matchedRule(rule, about, matches), split] : [split];
    });
    const before = back ? null : JSON.stringify(weights);
    return (0,canonical/* canonicalJson */.dj)(http) === (0,canonical/* canonicalJson */.dj)(rules) && (stated ?? null) === before
        ? undefined
        : { http, before };
}
function weightsBefore(stated, leading, about) {
    const now = leading.map(({ route = [] }) => {
        // With the canary beside it, the weight is ours and says nothing about before.
        if (route.some((to) => isCanary(to, about)))
            return null;
        return route.find((to) => isStable(to, about))?.weight ?? null;
    });
    if (stated === undefined)
        return now;
    try {
        const found = JSON.parse(stated);
        const fits = Array.isArray(found) && found.length === leading.length;
        return fits ? found.map((weight) => (typeof weight === 'number' ? weight : null)) : now;
    }
    catch {
        return now;
    }
}
function istio_weights_weighted(route, about, percent, before = null) {
    const rest = route.filter((to) => !isCanary(to, about));
    if (percent === 0) {
        if (rest.length > 1 && rest.length === route.length)
            return route;
        const ours = route.filter((to) => isCanary(to, about) || isStable(to, about));
        const { length } = rest;
        const whole = ours.reduce((sum, { weight = 0 }) => sum + weight, 0);
        return rest.map((to) => {
            if (!isStable(to, about))
                return to;
            const { weight: _weight, ...bare } = to;
            if (length > 1)
                return { ...bare, weight: whole };
            return before === null ? bare : { ...bare, weight: before };
        });
    }
    // Older Istio wants a sum of 100; a fraction of a percent needs thousandths, which newer ones take.
    const whole = Number.isInteger(percent) ? 100 : 1000;
    const share = Math.round((percent * whole) / 100);
    return rest.flatMap((to) => isStable(to, about)
        ? [
            { ...to, weight: whole - share },
            { ...canaryDestination(to, about), weight: share },
        ]
        : [to]);
}
/** The same port, host written the same way; a subset belongs to the DestinationRule of stable's host. */
function canaryDestination({ weight: _weight, destination, ...rest }, { canary }) {
    const { subset: _subset, host, ...others } = destination;
    const [, ...domain] = host.split('.');
    return { ...rest, destination: { ...others, host: [canary, ...domain].join('.') } };
}
function istio_weights_matchedRule(rule, about, { headers, sourceLabels }) {
    const exact = Object.fromEntries(
    // Istio knows header names in lower case only.
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), { exact: value }]));
    const to = (rule.route ?? []).filter((candidate) => isStable(candidate, about)).slice(0, 1);
    const all = rule.match === undefined || rule.match.length === 0 ? [{}] : rule.match;
    return {
        ...rule,
        ...(rule.name === undefined ? {} : { name: `${rule.name}-canary` }),
        match: all.map((match) => ({
            ...match,
            ...(Object.keys(headers).length === 0 ? {} : { headers: { ...match.headers, ...exact } }),
            ...(Object.keys(sourceLabels).length === 0
                ? {}
                : { sourceLabels: { ...match.sourceLabels, ...sourceLabels } }),
        })),
        route: to.map((destination) => canaryDestination(destination, about)),
    };
}
function istio_weights_refuseForeign({ metadata }, { route = [] }, about) {
    const foreign = route.filter((to) => !isStable(to, about) && !isCanary(to, about));
    const several = route.filter((to) => isStable(to, about)).length > 1;
    if (foreign.length === 0 && !several)
        return;
    throw new errors.UsageError(several
        ? `The VirtualService ${metadata.name} splits a rule between subsets of ${about.stable}.`
        : `The VirtualService ${metadata.name} splits a rule between ${about.stable} and ${foreign.map(({ destination }) => destination.host).join(', ')}.`, {
        input: 'route',
        fix: 'Give the workload a rule of its own; its weights would be a guess.',
    });
}

;// CONCATENATED MODULE: ./lib/release/exposure/istio.js






/** Exposure by weights, headers and the caller's labels in a VirtualService (networking.istio.io/v1). */
const istioProvider = {
    name: 'istio',
    sharesService: false,
    countsPods: false,
    canMatch: { headers: 'many', sourceLabels: true },
    findWay: (cluster, namespace, podLabels, given) => findEntrance(cluster, namespace, podLabels, given, {
        type: resources/* resources */.E.virtualServices,
        leadsTo: (found, service) => leadsToService(found, service, namespace),
    }),
    plan: (target, percent) => planWeighted(target, percent, 'VirtualService'),
    prepare: services/* ensureCanaryService */.cY,
    async apply(cluster, target, percent) {
        await (0,services/* ensureCanaryService */.cY)(cluster, target);
        await istio_split(cluster, target, percent);
    },
    async observe(cluster, target) {
        const found = await read(cluster, target);
        return found === undefined ? 0 : istioShare(found, istio_backends(target));
    },
    async withdraw(cluster, target) {
        if (target.route === undefined || target.service === undefined)
            return;
        if ((await read(cluster, target)) === undefined)
            return;
        await istio_split(cluster, { ...target, matches: record_matches/* noMatches */.hp }, 0);
    },
    cleanUp: services/* removeCanaryService */.od,
};
const istio_backends = ({ service = '', canary, namespace }) => ({
    stable: service,
    canary,
    namespace,
});
const read = (cluster, { namespace, route = '' }) => cluster.get(resources/* resources */.E.virtualServices, namespace, route);
/** Rules are one list, replaced as a whole: the resourceVersion keeps what somebody else wrote in between. */
const istio_split = (cluster, target, percent) => (0,races/* unraced */.p)(async () => {
    const found = await read(cluster, target);
    if (found === undefined)
        throw noSuchRoute(resources/* resources */.E.virtualServices, target.namespace, target.route);
    const change = istioChange(found, istio_backends(target), percent, target.matches);
    if (change === undefined)
        return;
    const { resourceVersion, name } = found.metadata;
    await cluster.patch(resources/* resources */.E.virtualServices, target.namespace, name, {
        type: 'merge',
        body: {
            metadata: { resourceVersion, annotations: { [beforeAnnotation]: change.before } },
            spec: { http: change.http },
        },
    });
});

// EXTERNAL MODULE: ./lib/workload/ownership.js
var ownership = __webpack_require__(45092);
// EXTERNAL MODULE: ./lib/release/record/names.js
var names = __webpack_require__(77699);
;// CONCATENATED MODULE: ./lib/release/exposure/ingress-canary.js



const prefix = 'nginx.ingress.kubernetes.io/';
/** Every annotation that we put on the canary's Ingress. */
const nginxAnnotations = {
    canary: `${prefix}canary`,
    weight: `${prefix}canary-weight`,
    total: `${prefix}canary-weight-total`,
    header: `${prefix}canary-by-header`,
    value: `${prefix}canary-by-header-value`,
};
const classAnnotation = 'kubernetes.io/ingress.class';
const isOurs = ({ metadata }) => metadata.labels?.[names/* trackLabel */.K$] === 'canary';
const ingress_canary_isCanary = ({ metadata }) => metadata.annotations?.[nginxAnnotations.canary] === 'true';
/** Whether a path of a stable Ingress leads to the Service; canary Ingresses are none. */
const ingressLeadsTo = (ingress, service) => !ingress_canary_isCanary(ingress) && pathsTo(ingress, service).length > 0;
/** The Ingress beside the stable one: the same hosts and paths, the canary's Service, and the share. */
function canaryIngress(stable, target, percent, owner) {
    const { namespace, canary, workload, service = '' } = target;
    const { ingressClassName, tls, rules = [] } = stable.spec;
    const ingressClass = stable.metadata.annotations?.[classAnnotation];
    const [header] = Object.entries(target.matches.headers);
    return {
        apiVersion: 'networking.k8s.io/v1',
        kind: 'Ingress',
        metadata: {
            name: canary,
            namespace,
            labels: { ...names/* managedBy */.ZF, ...(0,names/* canaryLabels */.W7)(workload) },
            ownerReferences: [(0,ownership/* ownedBy */.LW)(owner)],
            annotations: {
                ...(ingressClass === undefined ? {} : { [classAnnotation]: ingressClass }),
                [nginxAnnotations.canary]: 'true',
                [nginxAnnotations.weight]: String(Math.round(percent * 10)),
                // Thousandths keep 0.1 % exact.
                [nginxAnnotations.total]: '1000',
                ...(header === undefined
                    ? {}
                    : { [nginxAnnotations.header]: header[0], [nginxAnnotations.value]: header[1] }),
            },
        },
        spec: {
            ...(ingressClassName === undefined ? {} : { ingressClassName }),
            ...(tls === undefined ? {} : { tls }),
            rules: rules.flatMap(({ host, http }) => {
                const paths = (http?.paths ?? []).filter(({ backend }) => backend.service?.name === service);
                if (paths.length === 0)
                    return [];
                const toCanary = paths.map((path) => ({
                    ...path,
                    backend: { service: { ...path.backend.service, name: canary } },
                }));
                return [{ ...(host === undefined ? {} : { host }), http: { paths: toCanary } }];
            }),
        },
    };
}
/** Share that the annotations give, in percent. */
function ingressShare({ metadata }) {
    const { annotations = {} } = metadata;
    if (annotations[nginxAnnotations.canary] !== 'true')
        return 0;
    const weight = Number(annotations[nginxAnnotations.weight] ?? 0);
    const total = Number(annotations[nginxAnnotations.total] ?? 100);
    return total > 0 && weight >= 0 ? Math.min(100, (100 * weight) / total) : 0;
}
/** ingress-nginx takes one canary per host and path and ignores the others: which one, nobody says. */
function refuseOtherCanary(all, stable, service) {
    const places = new Set(pathsTo(stable, service));
    const other = all.find((ingress) => ingress_canary_isCanary(ingress) && !isOurs(ingress) && pathsTo(ingress).some((place) => places.has(place)));
    if (other === undefined)
        return;
    throw new errors.UsageError(`The Ingress ${other.metadata.name} is a canary of the same host and path as ${stable.metadata.name} already: ingress-nginx takes one.`, { input: 'route', fix: 'Remove it before the release.' });
}
const pathsTo = ({ spec }, service) => (spec.rules ?? []).flatMap(({ host = '*', http }) => (http?.paths ?? [])
    .filter(({ backend }) => service === undefined || backend.service?.name === service)
    .map(({ path = '/' }) => `${host} ${path}`));

;// CONCATENATED MODULE: ./lib/release/exposure/nginx.js








/** Exposure by a canary Ingress beside the stable one, as ingress-nginx reads it. The stable Ingress is never written. */
const nginxProvider = {
    name: 'nginx',
    sharesService: false,
    countsPods: false,
    canMatch: { headers: 'one', sourceLabels: false },
    async findWay(cluster, namespace, podLabels, given) {
        const way = await findEntrance(cluster, namespace, podLabels, given, {
            type: resources/* resources */.E.ingresses,
            leadsTo: ingressLeadsTo,
        });
        const { items } = await cluster.list(resources/* resources */.E.ingresses, namespace);
        const stable = items.find(({ metadata }) => metadata.name === way.route);
        if (stable !== undefined)
            refuseOtherCanary(items, stable, way.service);
        return way;
    },
    plan: (target, percent) => planWeighted(target, percent, `Ingress ${target.canary} beside`),
    prepare: services/* ensureCanaryService */.cY,
    async apply(cluster, target, percent) {
        const owner = await (0,services/* ensureCanaryService */.cY)(cluster, target);
        const { namespace, route = '' } = target;
        const stable = await cluster.get(resources/* resources */.E.ingresses, namespace, route);
        if (stable === undefined)
            throw noSuchRoute(resources/* resources */.E.ingresses, namespace, route);
        const wanted = canaryIngress(stable, target, percent, owner);
        await (0,races/* unraced */.p)(() => put(cluster, target, wanted, owner));
    },
    async observe(cluster, target) {
        const found = await nginx_read(cluster, target);
        return found === undefined || !isOurs(found) ? 0 : ingressShare(found);
    },
    withdraw: removeIngress,
    async cleanUp(cluster, target) {
        await removeIngress(cluster, target);
        await (0,services/* removeCanaryService */.od)(cluster, target);
    },
};
const nginx_read = (cluster, { namespace, canary }) => cluster.get(resources/* resources */.E.ingresses, namespace, canary);
async function put(cluster, target, wanted, owner) {
    const { namespace, canary } = target;
    const found = await nginx_read(cluster, target);
    if (found === undefined) {
        await cluster.create(resources/* resources */.E.ingresses, wanted);
        return;
    }
    if (!isOurs(found))
        throw new errors.UsageError(`The Ingress ${canary} in ${namespace} exists and is not of Sluice.`, {
            input: 'workload',
            fix: 'Rename it: the canary needs an Ingress of that name.',
        });
    const has = found.metadata.annotations ?? {};
    const annotations = { ...wanted.metadata.annotations };
    for (const name of Object.values(nginxAnnotations))
        if (name in has && !(name in annotations))
            annotations[name] = null;
    const same = (0,ownership/* owns */.S4)(owner, found) &&
        Object.entries(annotations).every(([name, value]) => (has[name] ?? null) === value) &&
        (0,canonical/* canonicalJson */.dj)(found.spec.rules ?? []) === (0,canonical/* canonicalJson */.dj)(wanted.spec.rules ?? []);
    if (same)
        return;
    await cluster.patch(resources/* resources */.E.ingresses, namespace, canary, {
        type: 'merge',
        body: {
            metadata: {
                resourceVersion: found.metadata.resourceVersion,
                annotations,
                ownerReferences: wanted.metadata.ownerReferences,
            },
            spec: { ...wanted.spec },
        },
    });
}
async function removeIngress(cluster, target) {
    const found = await nginx_read(cluster, target);
    if (found === undefined || !isOurs(found))
        return;
    await cluster.remove(resources/* resources */.E.ingresses, target.namespace, target.canary);
}

// EXTERNAL MODULE: ./lib/release/exposure/replicas.js
var replicas = __webpack_require__(62862);
;// CONCATENATED MODULE: ./lib/release/exposure/providers.js





const exposureProviders = {
    replicas: replicas/* replicasProvider */.TL,
    'gateway-api': gatewayApiProvider,
    istio: istioProvider,
    nginx: nginxProvider,
    consumers: (0,consumers/* consumersProvider */.Z)(),
};


/***/ }),

/***/ 77736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ planReplicas),
/* harmony export */   t: () => (/* binding */ shareOf)
/* harmony export */ });
/**
 * Canary and stable replica counts whose true ratio is nearest to `percent`, given `capacity` = the replicas of stable before the release.
 * Never fewer pods than `capacity` in all, never more than `capacity` of either; of equally near ones the fewest pods. Stable is 0 only at 100 %.
 */
function planReplicas(capacity, percent) {
    const most = Math.max(1, capacity);
    if (percent >= 100)
        return { canary: most, stable: 0, achievedPercent: 100 };
    let best = { canary: 1, stable: most, achievedPercent: shareOf(1, most) };
    for (let canary = 1; canary <= most; canary++)
        for (let stable = Math.max(1, most - canary); stable <= most; stable++) {
            const candidate = { canary, stable, achievedPercent: shareOf(canary, stable) };
            if (nearer(candidate, best, percent))
                best = candidate;
        }
    return best;
}
const shareOf = (canary, stable) => canary + stable === 0 ? 0 : (100 * canary) / (canary + stable);
function nearer(a, b, percent) {
    const gap = (plan) => Math.abs(plan.achievedPercent - percent);
    if (Math.abs(gap(a) - gap(b)) > 1e-9)
        return gap(a) < gap(b);
    return a.canary + a.stable < b.canary + b.stable;
}


/***/ }),

/***/ 62862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TL: () => (/* binding */ replicasProvider),
/* harmony export */   hs: () => (/* binding */ scale),
/* harmony export */   ib: () => (/* binding */ lower)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _workload_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53838);
/* harmony import */ var _workload_objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98241);
/* harmony import */ var _workload_races_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16627);
/* harmony import */ var _record_planned_patch_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28970);
/* harmony import */ var _autoscaler_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24324);
/* harmony import */ var _provider_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(23502);
/* harmony import */ var _replicas_plan_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(77736);
/* harmony import */ var _services_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(31623);









/** Exposure by pod counts behind one Service: kube-proxy spreads over ready endpoints, so the ratio of pods is the ratio of work. */
const replicasProvider = {
    name: 'replicas',
    sharesService: true,
    countsPods: true,
    canMatch: { headers: 'none', sourceLabels: false },
    // A worker without a Service is fine: the ratio of pods is the ratio of work all the same.
    async findWay(cluster, namespace, podLabels, given) {
        if (given.service !== undefined)
            return { route: undefined, service: given.service };
        const service = await (0,_services_js__WEBPACK_IMPORTED_MODULE_7__/* .findService */ .Ln)(cluster, namespace, podLabels).catch((thrown) => {
            if (thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError)
                return undefined;
            throw thrown;
        });
        return { route: undefined, service };
    },
    plan(target, percent) {
        const { canary, stable, achievedPercent } = (0,_replicas_plan_js__WEBPACK_IMPORTED_MODULE_8__/* .planReplicas */ .n)(target.capacity, percent);
        return {
            achievedPercent,
            canaryReplicas: canary,
            stableReplicas: stable,
            steps: [
                `scale ${target.canary} to ${canary}, then ${target.workload} from ${target.capacity} to ${stable}: ${achievedPercent.toFixed(1)} % of the pods`,
            ],
        };
    },
    async apply(cluster, target, percent) {
        const { canary, stable } = (0,_replicas_plan_js__WEBPACK_IMPORTED_MODULE_8__/* .planReplicas */ .n)(target.capacity, percent);
        await scale(cluster, (0,_provider_js__WEBPACK_IMPORTED_MODULE_6__/* .canaryPlace */ .aS)(target), canary);
        await (0,_autoscaler_js__WEBPACK_IMPORTED_MODULE_5__/* .holdAutoscaler */ .tJ)(cluster, target.namespace, target.autoscaler, stable);
        await lower(cluster, (0,_provider_js__WEBPACK_IMPORTED_MODULE_6__/* .stablePlace */ .Lj)(target), stable);
    },
    async observe(cluster, target) {
        const [canary, stable] = await Promise.all([
            (0,_workload_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .readWorkload */ .Ez)(cluster, (0,_provider_js__WEBPACK_IMPORTED_MODULE_6__/* .canaryPlace */ .aS)(target)),
            (0,_workload_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .readWorkload */ .Ez)(cluster, (0,_provider_js__WEBPACK_IMPORTED_MODULE_6__/* .stablePlace */ .Lj)(target)),
        ]);
        return (0,_replicas_plan_js__WEBPACK_IMPORTED_MODULE_8__/* .shareOf */ .t)(canary?.status?.readyReplicas ?? 0, stable?.status?.readyReplicas ?? 0);
    },
    async withdraw(cluster, target) {
        // First of all, or it would undo the counts that follow.
        await (0,_autoscaler_js__WEBPACK_IMPORTED_MODULE_5__/* .releaseAutoscaler */ .rD)(cluster, target.namespace, target.autoscaler);
        const { stays, failure } = await raise(cluster, target);
        // With stable pods left, users leave the canary at once; without, stable must come up first (the caller waits).
        const canary = await (0,_workload_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .readWorkload */ .Ez)(cluster, (0,_provider_js__WEBPACK_IMPORTED_MODULE_6__/* .canaryPlace */ .aS)(target));
        if (stays && canary !== undefined)
            await scale(cluster, (0,_provider_js__WEBPACK_IMPORTED_MODULE_6__/* .canaryPlace */ .aS)(target), 0, canary);
        if (failure !== undefined)
            throw failure.thrown;
    },
    cleanUp: () => Promise.resolve(),
};
/**
 * Stable back to its capacity, and whether it has pods that stay. By the version that was read: who takes its pods away in this moment (a
 * deployment that does not know yet that it was rolled back) either did so before, and is seen, or is refused. A failure keeps nobody on the canary.
 */
async function raise(cluster, target) {
    let stays = false;
    try {
        await (0,_workload_races_js__WEBPACK_IMPORTED_MODULE_3__/* .unraced */ .p)(async () => {
            const stable = await (0,_workload_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .readWorkload */ .Ez)(cluster, (0,_provider_js__WEBPACK_IMPORTED_MODULE_6__/* .stablePlace */ .Lj)(target));
            if (stable === undefined)
                return;
            stays = Math.min((0,_workload_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .replicasOf */ .N4)(stable), stable.status?.readyReplicas ?? 0) > 0;
            if ((0,_workload_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .replicasOf */ .N4)(stable) === target.capacity)
                return;
            const { resourceVersion, namespace = '', name } = stable.metadata;
            await cluster.patch((0,_workload_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .typeOf */ .QP)(stable).resource, namespace, name, {
                type: 'merge',
                body: { metadata: { resourceVersion }, spec: { replicas: target.capacity } },
            });
        });
        return { stays };
    }
    catch (thrown) {
        return { stays, failure: { thrown } };
    }
}
/** Sets stable's replicas, unless somebody else set them to anything else since they were read. */
async function lower(cluster, place, replicas) {
    const seen = await (0,_workload_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .readWorkload */ .Ez)(cluster, place);
    if (seen === undefined || (0,_workload_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .replicasOf */ .N4)(seen) === replicas)
        return;
    const allowed = [(0,_workload_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .replicasOf */ .N4)(seen), replicas];
    await (0,_record_planned_patch_js__WEBPACK_IMPORTED_MODULE_4__/* .patchPlanned */ .v5)(cluster, seen, (now) => allowed.includes((0,_workload_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .replicasOf */ .N4)(now)), (resourceVersion) => ({ metadata: { resourceVersion }, spec: { replicas } }));
}
/** Sets replicas; no write when they are right already. */
async function scale(cluster, place, replicas, known) {
    const found = known ?? (await (0,_workload_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .readWorkload */ .Ez)(cluster, place));
    if (found !== undefined && (0,_workload_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .replicasOf */ .N4)(found) === replicas)
        return;
    await cluster.patch(_workload_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .workloadTypes */ .pG[place.kind].resource, place.namespace, place.name, {
        type: 'merge',
        body: { spec: { replicas } },
    });
}


/***/ }),

/***/ 31623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ln: () => (/* binding */ findService),
/* harmony export */   cY: () => (/* binding */ ensureCanaryService),
/* harmony export */   od: () => (/* binding */ removeCanaryService)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _ports_resources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78461);
/* harmony import */ var _workload_kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53838);
/* harmony import */ var _workload_ownership_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45092);
/* harmony import */ var _record_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77699);
/* harmony import */ var _provider_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23502);






/** The canary's own Service with the ports of stable's: what routes send their share to. Made once for each canary, never changed; returns the canary. */
async function ensureCanaryService(cluster, target) {
    const { namespace, canary, workload, service = '' } = target;
    const [found, owner] = await Promise.all([
        cluster.get(_ports_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .resources */ .E.services, namespace, canary),
        requireCanary(cluster, target),
    ]);
    const isOurs = found?.metadata.labels?.[_record_names_js__WEBPACK_IMPORTED_MODULE_4__/* .trackLabel */ .K$] === 'canary';
    if (found !== undefined && isOurs && (0,_workload_ownership_js__WEBPACK_IMPORTED_MODULE_3__/* .owns */ .S4)(owner, found))
        return owner;
    // Of an earlier canary that somebody deleted: garbage collection is about to take it away.
    if (isOurs)
        await removeCanaryService(cluster, target);
    else if (found !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`The Service ${canary} in ${namespace} exists and is not of Sluice.`, {
            input: 'workload',
            fix: 'Rename it: the canary needs a Service of that name.',
        });
    const stable = await cluster.get(_ports_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .resources */ .E.services, namespace, service);
    if (stable === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`There is no Service ${service} in ${namespace}.`, { input: 'service' });
    const ports = (stable.spec.ports ?? []).map(({ name, port, protocol, targetPort, appProtocol }) => ({
        ...(name === undefined ? {} : { name }),
        port,
        ...(protocol === undefined ? {} : { protocol }),
        ...(targetPort === undefined ? {} : { targetPort }),
        ...(appProtocol === undefined ? {} : { appProtocol }),
    }));
    await cluster.create(_ports_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .resources */ .E.services, {
        apiVersion: 'v1',
        kind: 'Service',
        metadata: {
            name: canary,
            namespace,
            labels: { ..._record_names_js__WEBPACK_IMPORTED_MODULE_4__/* .managedBy */ .ZF, ...(0,_record_names_js__WEBPACK_IMPORTED_MODULE_4__/* .canaryLabels */ .W7)(workload) },
            ownerReferences: [(0,_workload_ownership_js__WEBPACK_IMPORTED_MODULE_3__/* .ownedBy */ .LW)(owner)],
        },
        spec: { selector: { [_record_names_js__WEBPACK_IMPORTED_MODULE_4__/* .trackLabel */ .K$]: 'canary', [_record_names_js__WEBPACK_IMPORTED_MODULE_4__/* .workloadLabel */ .Uq]: workload }, ports },
    });
    return owner;
}
/** What is made beside the canary belongs to it: whoever deletes it by hand leaves nothing of that behind. */
async function requireCanary(cluster, target) {
    const found = await (0,_workload_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .readWorkload */ .Ez)(cluster, (0,_provider_js__WEBPACK_IMPORTED_MODULE_5__/* .canaryPlace */ .aS)(target));
    if (found !== undefined)
        return found;
    throw new Error(`${target.canary} vanished before it could be exposed: somebody deleted it`);
}
/** Takes the canary's Service away; a foreign one of that name stays. */
async function removeCanaryService(cluster, { namespace, canary }) {
    const found = await cluster.get(_ports_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .resources */ .E.services, namespace, canary);
    if (found?.metadata.labels?.[_record_names_js__WEBPACK_IMPORTED_MODULE_4__/* .trackLabel */ .K$] !== 'canary')
        return;
    await cluster.remove(_ports_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .resources */ .E.services, namespace, canary);
}
/** The one Service that selects the workload's pods; asks for the input when there are several. */
async function findService(cluster, namespace, podLabels) {
    const { items } = await cluster.list(_ports_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .resources */ .E.services, namespace);
    const selecting = items.filter(({ metadata, spec }) => metadata.labels?.[_record_names_js__WEBPACK_IMPORTED_MODULE_4__/* .trackLabel */ .K$] === undefined &&
        spec.clusterIP !== 'None' &&
        Object.keys(spec.selector ?? {}).length > 0 &&
        Object.entries(spec.selector ?? {}).every(([key, value]) => podLabels[key] === value));
    const [only, ...more] = selecting.map(({ metadata }) => metadata.name);
    if (only === undefined || more.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(only === undefined
            ? `No Service in ${namespace} selects the workload's pods.`
            : `Several Services select the workload's pods: ${[only, ...more].join(', ')}.`, { input: 'service', fix: 'Set it to the name of one.' });
    return only;
}


/***/ }),

/***/ 28970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N_: () => (/* binding */ sameTemplate),
/* harmony export */   YV: () => (/* binding */ sameSpecAndRecord),
/* harmony export */   v5: () => (/* binding */ patchPlanned)
/* harmony export */ });
/* harmony import */ var _evidence_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13431);
/* harmony import */ var _ports_cluster_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59830);
/* harmony import */ var _workload_kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53838);
/* harmony import */ var _workload_races_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16627);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77699);





/**
 * Patches a workload as it was planned with: a version that moved on because its controller wrote the status is no reason to refuse, one that
 * somebody else changed is. `same` says what of the plan must still stand; the object must be this very one in any case.
 */
const patchPlanned = (cluster, planned, same, bodyFor) => {
    const { namespace = '', name, uid } = planned.metadata;
    const { resource } = (0,_workload_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .typeOf */ .QP)(planned);
    let known = planned;
    return (0,_workload_races_js__WEBPACK_IMPORTED_MODULE_3__/* .unraced */ .p)(async () => {
        const body = bodyFor(known.metadata.resourceVersion);
        try {
            return await cluster.patch(resource, namespace, name, { type: 'merge', body });
        }
        catch (thrown) {
            if (!(thrown instanceof _ports_cluster_js__WEBPACK_IMPORTED_MODULE_1__/* .ClusterError */ .b && thrown.failure === 'conflict'))
                throw thrown;
            const now = await (0,_workload_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .readWorkload */ .Ez)(cluster, { kind: (0,_workload_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .kindOf */ .I)(planned), namespace, name });
            if (now === undefined || now.metadata.uid !== uid || !same(now))
                throw new Error(`${name} was changed by somebody else in this moment; run this step again`, {
                    cause: thrown,
                });
            known = now;
            throw thrown;
        }
    });
};
/** Of a canary: neither its spec nor its record. */
const sameSpecAndRecord = (planned) => (now) => now.metadata.generation === planned.metadata.generation && ours(now) === ours(planned);
const ours = ({ metadata: { annotations = {} } }) => (0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(Object.fromEntries(Object.entries(annotations).filter(([name]) => name.startsWith(_names_js__WEBPACK_IMPORTED_MODULE_4__/* .prefix */ .Pl))));
/** Of stable: its template; counts are an autoscaler's as well. */
const sameTemplate = (planned) => (now) => (0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(now.spec.template) === (0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(planned.spec.template);


/***/ }),

/***/ 21209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ awaitWorkload)
/* harmony export */ });
/* harmony import */ var _ports_watching_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28063);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53838);


/** Waits by watch until a workload is as wanted; false at the deadline. One that is gone is waited for. */
async function awaitWorkload({ cluster, clock, signal, }, { kind, namespace, name }, wanted) {
    const reached = await (0,_ports_watching_js__WEBPACK_IMPORTED_MODULE_1__/* .within */ .ux)(clock, wanted.timeoutMs, signal, async (limit) => {
        for await (const workload of (0,_ports_watching_js__WEBPACK_IMPORTED_MODULE_1__/* .currentOne */ .eR)(cluster, _kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .workloadTypes */ .pG[kind].resource, namespace, name, limit)) {
            if (workload === undefined)
                continue;
            wanted.onChange?.(workload);
            if (wanted.until(workload))
                return true;
        }
        return false;
    });
    signal.throwIfAborted();
    return reached;
}


/***/ })

};

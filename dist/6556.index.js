export const id = 6556;
export const ids = [6556];
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
 * stable that does not come back in time is no reason to keep a template that the controller would try again.
 */
async function backToStable(ports, { namespace, workload, timeoutMs }, record) {
    const { cluster, log } = ports;
    const short = (left) => log.warning(`${workload} did not reach its full capacity of stable pods within ${timeoutMs / 1000} s; ${left}`, 'stable is short of capacity');
    const restored = await (0,follow/* followRollout */.h)(ports, namespace, workload, timeoutMs, async (seen) => {
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
async function restore({ cluster }, seen, record) {
    const stable = (0,replica_sets/* byHash */.Ci)(await (0,replica_sets/* replicaSetsOf */.Ls)(cluster, seen), record.stableHash);
    if (stable === undefined)
        throw new Error(`The ReplicaSet ${seen.metadata.name}-${record.stableHash} of the stable version is gone; set the template of the Rollout back by hand.`);
    return await (0,controls/* setTemplate */.FU)(cluster, seen, (0,argo_rollouts_rollout/* templateFrom */.TC)(stable, seen));
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
/** Users off the canary first, then the template, then the record. Each step is repeatable. Returns the revision that serves. */
async function applyRolloutRollback(ports, request, plan) {
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
        await (0,argo_rollouts_record/* amendRecordOn */.eA)(cluster, plan.rollout, {
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
    const marked = await (0,argo_rollouts_record/* amendRecordOn */.eA)(cluster, rollout, {
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

/***/ 56988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kg: () => (/* binding */ endLease),
/* harmony export */   Oc: () => (/* binding */ dropCopiesAndLease),
/* harmony export */   UP: () => (/* binding */ dropLeftovers)
/* harmony export */ });
/* harmony import */ var _ports_resources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78461);
/* harmony import */ var _lease_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96299);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29984);
/* harmony import */ var _workload_kind_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(82129);
/* harmony import */ var _workload_kinds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18713);
/* harmony import */ var _copies_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(695);
/* harmony import */ var _mark_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88655);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64568);








/**
 * The last step of every end of a release: copies that nothing refers to any more go, then the lease, which says that there may be some. Where
 * the end died before this, the lease still stands, and whoever ends it comes through here.
 */
async function dropCopiesAndLease(ports, where, ...marks) {
    await pruneCopies(ports, where, (0,_mark_js__WEBPACK_IMPORTED_MODULE_5__/* .kindsOf */ .tG)(...marks));
    await (0,_lease_js__WEBPACK_IMPORTED_MODULE_1__/* .dropLease */ .Oj)(ports.cluster, where.namespace, where.workload);
}
/**
 * The same for an end that had nothing to do, and took no lease: what an earlier run left may still be there. Without `force` what another run
 * holds by now is its own: its copies may not be referred to yet.
 */
async function dropLeftovers(ports, where, force) {
    const { namespace, workload } = where;
    const lease = await ports.cluster.get(_ports_resources_js__WEBPACK_IMPORTED_MODULE_0__/* .resources */ .E.leases, namespace, (0,_record_js__WEBPACK_IMPORTED_MODULE_2__/* .leaseName */ .AI)(workload));
    if (lease !== undefined && !force && !(0,_lease_js__WEBPACK_IMPORTED_MODULE_1__/* .mayTake */ .zL)(lease, ports.run, ports.clock.now()))
        return;
    await dropCopiesAndLease(ports, where, (0,_mark_js__WEBPACK_IMPORTED_MODULE_5__/* .markOn */ .r$)(lease));
}
const takeoverMs = 60_000;
/** Ends a lease that nobody holds any more; whoever takes it in this moment keeps it. What its run had copied goes first. */
async function endLease(ports, namespace, lease) {
    const { name, resourceVersion, labels } = lease.metadata;
    const workload = labels?.[_record_js__WEBPACK_IMPORTED_MODULE_2__/* .workloadLabel */ .Uq] ?? '';
    const mark = (0,_mark_js__WEBPACK_IMPORTED_MODULE_5__/* .markOn */ .r$)(lease);
    if ((0,_mark_js__WEBPACK_IMPORTED_MODULE_5__/* .kindsOf */ .tG)(mark).length > 0 && workload !== '') {
        // Held, so that no run makes copies that are removed here before anything refers to them.
        await (0,_lease_js__WEBPACK_IMPORTED_MODULE_1__/* .holdLease */ .UU)({ ...ports, namespace, workload, durationMs: takeoverMs });
        return await dropCopiesAndLease(ports, { namespace, workload }, mark);
    }
    await ports.cluster.remove(_ports_resources_js__WEBPACK_IMPORTED_MODULE_0__/* .resources */ .E.leases, namespace, name, resourceVersion === undefined ? {} : { resourceVersion });
}
/** Removes the workload's copies that neither it, nor a revision to go back to, nor a canary refers to. */
async function pruneCopies({ cluster, log }, where, kinds) {
    const { namespace, workload } = where;
    const labelSelector = (0,_copies_js__WEBPACK_IMPORTED_MODULE_4__/* .copiesSelector */ .Fi)(workload);
    const copies = [];
    for (const kind of kinds) {
        const { items } = await cluster.list(_copies_js__WEBPACK_IMPORTED_MODULE_4__/* .configTypes */ .Ix[kind], namespace, { labelSelector });
        copies.push(...items.map(({ metadata }) => ({ ...metadata, kind })));
    }
    if (copies.length === 0)
        return;
    const owners = copies.flatMap(({ ownerReferences = [] }) => ownerReferences);
    const used = await referredTo(cluster, where, owners);
    for (const { kind, name, uid } of copies) {
        if (used.has((0,_references_js__WEBPACK_IMPORTED_MODULE_6__/* .keyOf */ .TN)({ kind, name })))
            continue;
        await cluster.remove(_copies_js__WEBPACK_IMPORTED_MODULE_4__/* .configTypes */ .Ix[kind], namespace, name, uid === undefined ? {} : { uid });
        log.info(`${kind} ${name} is removed: no revision refers to it any more`);
    }
}
/** Every reference of the workload, its canary and its revisions. A copy says by its owner of which kind the workload is. */
async function referredTo(cluster, { namespace, workload }, owners) {
    const known = _workload_kind_js__WEBPACK_IMPORTED_MODULE_7__/* .workloadKinds */ .d.filter((kind) => owners.some((owner) => owner.kind === kind));
    const templates = [];
    for (const kind of known.length === 0 ? _workload_kind_js__WEBPACK_IMPORTED_MODULE_7__/* .workloadKinds */ .d : known) {
        const [stable, canary] = await Promise.all([
            (0,_workload_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .readWorkload */ .Ez)(cluster, { kind, namespace, name: workload }),
            (0,_workload_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .readWorkload */ .Ez)(cluster, { kind, namespace, name: (0,_record_js__WEBPACK_IMPORTED_MODULE_2__/* .canaryName */ .mh)(workload) }),
        ]);
        for (const one of [stable, canary])
            if (one !== undefined)
                templates.push(one.spec.template);
        if (stable !== undefined)
            templates.push(...(await (0,_workload_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .typeOf */ .QP)(stable).revisions(cluster, stable)).map(({ template }) => template));
    }
    return new Set(templates.flatMap(_references_js__WEBPACK_IMPORTED_MODULE_6__/* .referencesOf */ .CL).map(_references_js__WEBPACK_IMPORTED_MODULE_6__/* .keyOf */ .TN));
}


/***/ }),

/***/ 4121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ defaultDrainMs),
/* harmony export */   r: () => (/* binding */ removeCanary)
/* harmony export */ });
/* harmony import */ var _claims_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40832);
/* harmony import */ var _exposure_providers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68101);
/* harmony import */ var _record_copy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82500);
/* harmony import */ var _workload_kinds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18713);




/** How long a data plane may need until it no longer sends work to pods that have no exposure, when nobody says otherwise. */
const defaultDrainMs = 5000;
/**
 * What the provider made beside the canary, then the canary, this very one. Exposure is 0 already, but a route that was written is
 * not yet a route in force: where the canary's pods would still be sent to, they stay for `drainMs`. The canary carries the record, so it
 * goes last: whoever comes after a death in between still finds the release.
 */
async function removeCanary(ports, canary, record, target, drainMs) {
    const { cluster, clock, log } = ports;
    const { name, uid } = canary.metadata;
    if (!_exposure_providers_js__WEBPACK_IMPORTED_MODULE_1__/* .exposureProviders */ .I[record.provider].sharesService && drainMs > 0) {
        log.info(`${name} has no exposure any more; it finishes what it was sent for ${drainMs / 1000} s`);
        await clock.sleep(drainMs);
    }
    await _exposure_providers_js__WEBPACK_IMPORTED_MODULE_1__/* .exposureProviders */ .I[record.provider].drain?.(cluster, target);
    const options = uid === undefined ? {} : { uid };
    await _exposure_providers_js__WEBPACK_IMPORTED_MODULE_1__/* .exposureProviders */ .I[record.provider].cleanUp(cluster, target);
    await (0,_claims_js__WEBPACK_IMPORTED_MODULE_0__/* .removeClaims */ .Y)(ports, canary, target.workload);
    await (0,_record_copy_js__WEBPACK_IMPORTED_MODULE_2__/* .forgetCopy */ .zh)(cluster, target.namespace, target.workload);
    await cluster.remove((0,_workload_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .typeOf */ .QP)(canary).resource, target.namespace, name, options);
}


/***/ }),

/***/ 66743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e9: () => (/* binding */ abandon),
  Pw: () => (/* binding */ applyRollback),
  fQ: () => (/* binding */ endRelease),
  II: () => (/* binding */ planRollback)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/ports/resources.js
var resources = __webpack_require__(78461);
// EXTERNAL MODULE: ./lib/release/await-workload.js
var await_workload = __webpack_require__(46205);
// EXTERNAL MODULE: ./lib/release/config/mark.js
var mark = __webpack_require__(88655);
// EXTERNAL MODULE: ./lib/release/config/prune.js
var prune = __webpack_require__(56988);
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

// EXTERNAL MODULE: ./lib/release/drift.js
var drift = __webpack_require__(7982);
// EXTERNAL MODULE: ./lib/release/exposure/provider.js
var exposure_provider = __webpack_require__(23502);
// EXTERNAL MODULE: ./lib/release/exposure/providers.js + 7 modules
var providers = __webpack_require__(68101);
// EXTERNAL MODULE: ./lib/release/lease.js
var release_lease = __webpack_require__(96299);
// EXTERNAL MODULE: ./lib/release/lost.js
var lost = __webpack_require__(77979);
// EXTERNAL MODULE: ./lib/release/races.js
var races = __webpack_require__(88999);
// EXTERNAL MODULE: ./lib/release/record.js
var release_record = __webpack_require__(29984);
// EXTERNAL MODULE: ./lib/release/record-copy.js
var record_copy = __webpack_require__(82500);
// EXTERNAL MODULE: ./lib/release/removal.js
var removal = __webpack_require__(4121);
// EXTERNAL MODULE: ./lib/release/objects.js
var objects = __webpack_require__(73253);
// EXTERNAL MODULE: ./lib/release/workload/kinds.js + 2 modules
var kinds = __webpack_require__(18713);
;// CONCATENATED MODULE: ./lib/release/stuck-pods.js




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
    const { uid: owner } = stable.metadata;
    const wanted = (0,kinds/* revisionOf */.DT)(stable);
    const { items } = await cluster.list(resources/* resources */.E.pods, place.namespace, {
        labelSelector: (0,objects/* selectorText */.nM)(stable.spec.selector),
    });
    for (const pod of items) {
        const { name, uid, labels, deletionTimestamp, ownerReferences = [] } = pod.metadata;
        if (!ownerReferences.some((reference) => reference.uid === owner))
            continue;
        if ((0,objects/* isReady */.i_)(pod) || deletionTimestamp !== undefined)
            continue;
        if (labels?.[revisionLabel] === wanted)
            continue;
        log.info(`${name} never became ready and would block the way back: it is deleted`);
        await cluster.remove(resources/* resources */.E.pods, place.namespace, name, uid === undefined ? {} : { uid });
    }
}

;// CONCATENATED MODULE: ./lib/release/rollback.js

















const placeOf = ({ kind, namespace, workload }) => ({
    kind,
    namespace,
    name: workload,
});
const readCanary = (cluster, about) => (0,kinds/* readWorkload */.Ez)(cluster, { ...placeOf(about), name: (0,release_record/* canaryName */.mh)(about.workload) });
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
                        ? [`${(0,release_record/* canaryName */.mh)(workload)} is gone already; what it was is read from its copy`]
                        : []),
                    `take the exposure of ${(0,release_record/* canaryName */.mh)(workload)} to 0`,
                    `restore ${workload} to ${record.stableReplicas} replicas and wait until they are available`,
                    `remove ${(0,release_record/* canaryName */.mh)(workload)}`,
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
        cluster.get(resources/* resources */.E.leases, request.namespace, (0,release_record/* leaseName */.AI)(request.workload)),
    ]);
    if (canary !== undefined) {
        const record = (0,record_copy/* recordOrCopy */.qS)(canary, lease);
        return { canary, record, promoted: (0,drift/* promotedByUs */.c)(stable, canary, record) };
    }
    const lost = (0,record_copy/* lostReleaseOf */.zl)(lease, request.kind);
    const promoted = lost !== undefined && (0,record_copy/* promotedByLost */.iH)(stable, lost);
    return { canary: undefined, record: lost?.record, promoted };
}
async function findRevision(cluster, stable, wanted) {
    const revisions = await (0,kinds/* typeOf */.QP)(stable).revisions(cluster, stable);
    const found = revisions.find(({ id, names: [shown] }) => id === wanted || shown === wanted) ??
        revisions.find(({ names }) => names.includes(wanted));
    if (found !== undefined)
        return found;
    const present = revisions.find(({ id }) => id === (0,kinds/* revisionOf */.DT)(stable));
    throw new errors.UsageError(`${stable.metadata.name} has no revision ${JSON.stringify(wanted)}.`, {
        input: 'revision',
        fix: `It has: ${revisions.map(({ names }) => names[0]).join(', ')} (now ${present?.names[0] ?? (0,kinds/* revisionOf */.DT)(stable)}).`,
    });
}
/** Exposure to 0 first, capacity back, then the canary away, then the earlier revision. Each step is repeatable. */
async function applyRollback(ports, request, plan) {
    const { cluster, clock, run } = ports;
    const { namespace, workload, timeoutMs } = request;
    if (plan.record === undefined && plan.earlier === undefined) {
        await (0,prune/* dropLeftovers */.UP)(ports, request, true);
        return (0,kinds/* revisionOf */.DT)(plan.stable);
    }
    const lease = await (0,release_lease/* holdLease */.UU)({
        cluster,
        clock,
        run,
        namespace,
        workload,
        durationMs: timeoutMs * 2,
        force: true,
    });
    const { canary, record } = plan;
    if (record !== undefined)
        await withdraw(ports, request, canary, record);
    if (plan.earlier !== undefined)
        await restore(ports, request, plan.earlier);
    if (record !== undefined) {
        const target = (0,exposure_provider/* targetOf */.$r)(namespace, workload, record);
        if (canary === undefined)
            await providers/* exposureProviders */.I[record.provider].cleanUp(cluster, target);
        else
            await (0,removal/* removeCanary */.r)(ports, canary, record, target, request.drainMs);
    }
    await (0,prune/* dropCopiesAndLease */.Oc)(ports, request, record?.copies, (0,mark/* markOn */.r$)(lease));
    const now = await (0,kinds/* readWorkload */.Ez)(cluster, placeOf(request));
    return now === undefined ? '' : (0,kinds/* revisionOf */.DT)(now);
}
async function withdraw(ports, { namespace, workload, timeoutMs }, canary, record) {
    const { cluster, log } = ports;
    const provider = providers/* exposureProviders */.I[record.provider];
    const target = (0,exposure_provider/* targetOf */.$r)(namespace, workload, record);
    if (canary !== undefined && record.state !== 'rolling-back')
        // Due from now on: should this run die, the next sweep goes on.
        await (0,release_record/* amendRecord */.$N)(cluster, canary, {
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
        cluster.get(resources/* resources */.E.leases, namespace, (0,release_record/* leaseName */.AI)(workload)),
    ]);
    // A run that was stopped before it was refused must not end the release of the run that holds it.
    if (lease !== undefined && !(0,release_lease/* isOurs */.MU)(lease, run))
        return false;
    if (canary === undefined)
        return await (0,lost/* abandonLost */.K4)(cluster, about, lease);
    const record = (0,release_record/* recordOf */.zv)(canary);
    await (0,release_record/* amendRecord */.$N)(cluster, canary, { state: 'abandoned', expiresAt: clock.now().toISOString() });
    // In the middle of a promotion stable is being replaced: the canary, which was judged, serves until somebody ends it.
    if (record.state !== 'promoting')
        await providers/* exposureProviders */.I[record.provider].withdraw(cluster, (0,exposure_provider/* targetOf */.$r)(namespace, workload, record));
    return true;
}


/***/ })

};

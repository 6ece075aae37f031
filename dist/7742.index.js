export const id = 7742;
export const ids = [7742];
export const modules = {

/***/ 73555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ endExperiment)
/* harmony export */ });
/* harmony import */ var _ports_cluster_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59830);
/* harmony import */ var _ports_resources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78461);
/* harmony import */ var _ports_watching_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28063);



const lists = ['iptables', 'tcs', 'ipsets'];
/**
 * Deletes a fault and proves that nothing of it is left (31 §5). When the deletion hangs it climbs the rescue ladder (30 L6): our entries
 * out of PodNetworkChaos, then the injected pods away (a fresh pod is clean), only then the finalizers.
 */
async function endExperiment(ports, type, object, patienceMs = 30_000) {
    const { cluster } = ports;
    const { name, namespace = '' } = object.metadata;
    await cluster.remove(type, namespace, name, (0,_ports_cluster_js__WEBPACK_IMPORTED_MODULE_0__/* .onlyThis */ .V)(object.metadata));
    if (await gone(ports, type, namespace, name, patienceMs))
        return await withoutResidue(ports, namespace, name, 'proven');
    const said = await reasonOf(cluster, type, namespace, name);
    await removeEntries(cluster, namespace, name);
    if (await gone(ports, type, namespace, name, patienceMs / 3))
        return await withoutResidue(ports, namespace, name, 'rescued', `deletion hung (${said}); our entries were taken out of PodNetworkChaos`);
    const pods = await removeInjectedPods(cluster, type, namespace, name);
    if (!(await gone(ports, type, namespace, name, patienceMs / 3)))
        await dropFinalizers(cluster, type, namespace, name);
    if (!(await gone(ports, type, namespace, name, patienceMs / 3)))
        return {
            cleanup: 'leaked',
            detail: `${type.kind} ${namespace}/${name} cannot be deleted: ${said}. Delete it by hand.`,
        };
    return await withoutResidue(ports, namespace, name, 'rescued', `deletion hung (${said}); the pods ${pods.join(', ')} were replaced`);
}
function gone({ cluster, clock }, type, namespace, name, patienceMs) {
    return (0,_ports_watching_js__WEBPACK_IMPORTED_MODULE_2__/* .within */ .ux)(clock, patienceMs, undefined, async (limit) => {
        for await (const found of (0,_ports_watching_js__WEBPACK_IMPORTED_MODULE_2__/* .currentOne */ .eR)(cluster, type, namespace, name, limit))
            if (found === undefined)
                return true;
        return false;
    });
}
async function reasonOf(cluster, type, namespace, name) {
    const found = await cluster.get(type, namespace, name);
    const events = (found?.status?.experiment?.containerRecords ?? []).flatMap(({ events: list = [] }) => list);
    return (events.filter((event) => event.type === 'Failed').at(-1)?.message ?? 'Chaos Mesh gave no reason');
}
async function residue(cluster, namespace, name) {
    const source = `${namespace}/${name}`;
    try {
        const { items } = await cluster.list(_ports_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .resources */ .E.podNetworkChaos, namespace);
        return items.filter(({ spec }) => lists.some((list) => spec[list]?.some((entry) => entry.source === source)));
    }
    catch (thrown) {
        if (thrown instanceof _ports_cluster_js__WEBPACK_IMPORTED_MODULE_0__/* .ClusterError */ .b && thrown.failure === 'not-found')
            return [];
        throw thrown;
    }
}
async function withoutResidue({ cluster }, namespace, name, cleanup, detail = 'the object is gone') {
    const left = await residue(cluster, namespace, name);
    return left.length === 0
        ? { cleanup, detail: `${detail}, no rule of it is left in any pod` }
        : {
            cleanup: 'leaked',
            detail: `rules are left in ${left.map(({ metadata }) => metadata.name).join(', ')}; delete those pods by hand`,
        };
}
async function removeEntries(cluster, namespace, name) {
    const source = `${namespace}/${name}`;
    for (const found of await residue(cluster, namespace, name)) {
        const spec = Object.fromEntries(lists.map((list) => [
            list,
            (found.spec[list] ?? []).filter((entry) => entry.source !== source),
        ]));
        await cluster.patch(_ports_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .resources */ .E.podNetworkChaos, namespace, found.metadata.name, {
            type: 'merge',
            body: { spec },
        });
    }
}
async function removeInjectedPods(cluster, type, namespace, name) {
    const found = await cluster.get(type, namespace, name);
    const records = found?.status?.experiment?.containerRecords ?? [];
    const pods = records.map(({ id }) => id.split('/')[1] ?? '').filter((pod) => pod !== '');
    for (const pod of pods)
        await cluster.remove(_ports_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .resources */ .E.pods, namespace, pod);
    return pods;
}
async function dropFinalizers(cluster, type, namespace, name) {
    try {
        await cluster.patch(type, namespace, name, {
            type: 'merge',
            body: { metadata: { finalizers: null } },
        });
    }
    catch (thrown) {
        if (!(thrown instanceof _ports_cluster_js__WEBPACK_IMPORTED_MODULE_0__/* .ClusterError */ .b))
            throw thrown;
    }
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

/***/ 7742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ sweep)
});

// EXTERNAL MODULE: ./lib/chaos/rescue.js
var rescue = __webpack_require__(73555);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/ports/cluster.js
var ports_cluster = __webpack_require__(59830);
// EXTERNAL MODULE: ./lib/ports/resources.js
var resources = __webpack_require__(78461);
// EXTERNAL MODULE: ./lib/release/argo-rollouts/find.js
var find = __webpack_require__(67401);
// EXTERNAL MODULE: ./lib/release/argo-rollouts/rollback.js + 1 modules
var rollback = __webpack_require__(35988);
// EXTERNAL MODULE: ./lib/release/config/prune.js
var prune = __webpack_require__(56988);
// EXTERNAL MODULE: ./lib/release/lease.js
var release_lease = __webpack_require__(96299);
// EXTERNAL MODULE: ./lib/release/record.js
var record = __webpack_require__(29984);
// EXTERNAL MODULE: ./lib/release/record-copy.js
var record_copy = __webpack_require__(82500);
// EXTERNAL MODULE: ./lib/release/workload/kinds.js + 2 modules
var kinds = __webpack_require__(18713);
;// CONCATENATED MODULE: ./lib/release/lease-standing.js




/** Whoever works on a release renews its lease each 30 s: between its lease and its canary no run is silent for so long. */
const silenceMs = 120_000;
/** Reads what the sweep has to know of a lease. */
async function standingOfLease(cluster, namespace, lease) {
    const leftOver = { kind: 'left-over', dueMs: (0,release_lease/* expiryOf */.p1)(lease) };
    const workload = lease.metadata.labels?.[record/* workloadLabel */.Uq] ?? '';
    const lost = (0,record_copy/* lostReleaseOf */.zl)(lease);
    if (lost === undefined)
        return leftOver;
    const { kind } = lost.record;
    const [canary, stable] = await Promise.all([
        (0,kinds/* readWorkload */.Ez)(cluster, { kind, namespace, name: (0,record/* canaryName */.mh)(workload) }),
        (0,kinds/* readWorkload */.Ez)(cluster, { kind, namespace, name: workload }),
    ]);
    if (canary !== undefined)
        return { kind: 'needed' };
    // Without the workload there is nobody to give anything back to.
    if (stable === undefined)
        return leftOver;
    const renewedMs = Date.parse(lease.spec.renewTime ?? '');
    const dueMs = Number.isNaN(renewedMs) ? 0 : Math.min(renewedMs + silenceMs, (0,release_lease/* expiryOf */.p1)(lease));
    return { kind: 'lost', workload: kind, dueMs };
}

// EXTERNAL MODULE: ./lib/release/rollback.js + 2 modules
var release_rollback = __webpack_require__(66743);
// EXTERNAL MODULE: ./lib/release/workload/kind.js
var workload_kind = __webpack_require__(82129);
;// CONCATENATED MODULE: ./lib/release/sweep.js












const ours = 'app.kubernetes.io/managed-by=sluice';
const faultTypes = [resources/* resources */.E.podChaos, resources/* resources */.E.networkChaos];
/** Ends everything of ours in the namespace that is past its deadline: faults first, then canaries, then leases. */
async function sweep(ports, request) {
    const swept = [...(await sweepFaults(ports, request))];
    for (const kind of workload_kind/* workloadKinds */.d)
        swept.push(...(await sweepCanaries(ports, request, kind).catch((thrown) => unseen(kind, thrown))));
    swept.push(...(await sweepRollouts(ports, request)));
    return [...swept, ...(await sweepLeases(ports, request))];
}
/** A Role that lacks one kind must not keep the others, nor the leases, from being swept; it fails the sweep all the same. */
function unseen(kind, thrown) {
    if (!(thrown instanceof ports_cluster/* ClusterError */.b && thrown.failure === 'forbidden'))
        throw thrown;
    const name = kinds/* workloadTypes */.pG[kind].resource.plural;
    const detail = (0,errors.messageOf)(thrown);
    return [{ kind: 'canary', name, workload: '', expiredAt: '', result: 'failed', detail }];
}
async function attempt(what, dryRun, end) {
    if (dryRun)
        return { ...what, result: 'planned', detail: 'dry run: nothing was changed' };
    try {
        return { ...what, result: 'ended', detail: await end() };
    }
    catch (thrown) {
        return { ...what, result: 'failed', detail: (0,errors.messageOf)(thrown) };
    }
}
async function sweepFaults(ports, { namespace, dryRun }) {
    const swept = [];
    for (const type of faultTypes) {
        for (const object of await listOrNone(ports, type, namespace)) {
            const expiredAt = object.metadata.annotations?.[`${record/* prefix */.Pl}expires-at`] ?? '';
            if (!isPast(ports, expiredAt))
                continue;
            const workload = object.metadata.labels?.[record/* workloadLabel */.Uq] ?? '';
            const about = { kind: 'fault', name: object.metadata.name, workload, expiredAt };
            swept.push(await attempt(about, dryRun, async () => {
                const end = await (0,rescue/* endExperiment */.R)(ports, type, object);
                if (end.cleanup === 'leaked')
                    throw new Error(end.detail);
                return `${end.cleanup}: ${end.detail}`;
            }));
        }
    }
    return swept;
}
/** Chaos Mesh need not be installed. */
async function listOrNone({ cluster }, type, namespace) {
    try {
        return (await cluster.list(type, namespace, { labelSelector: ours })).items;
    }
    catch (thrown) {
        if (thrown instanceof ports_cluster/* ClusterError */.b && thrown.failure === 'not-found')
            return [];
        throw thrown;
    }
}
async function sweepCanaries(ports, request, kind) {
    const { namespace, timeoutMs, dryRun } = request;
    const { resource } = kinds/* workloadTypes */.pG[kind];
    const { items } = await ports.cluster.list(resource, namespace, {
        labelSelector: ours,
    });
    const swept = [];
    for (const canary of items) {
        const workload = canary.metadata.labels?.[record/* workloadLabel */.Uq] ?? '';
        const expiresAt = canary.metadata.annotations?.[`${record/* prefix */.Pl}expires-at`] ?? '';
        if (!isPast(ports, expiresAt))
            continue;
        const about = {
            kind: 'canary',
            name: canary.metadata.name,
            workload,
            expiredAt: expiresAt,
        };
        swept.push(await attempt(about, dryRun, async () => {
            await (0,release_rollback/* endRelease */.fQ)(ports, { kind, namespace, workload, timeoutMs });
            return 'exposure 0, stable restored, canary removed';
        }));
    }
    return swept;
}
/** Releases by Argo's Rollouts. A Role without Rollouts has none to sweep, and that is said. */
async function sweepRollouts(ports, { namespace, timeoutMs, dryRun }) {
    const swept = [];
    for (const rollout of await rolloutsOrNone(ports, namespace)) {
        const workload = rollout.metadata.name;
        const expiredAt = rollout.metadata.annotations?.[`${record/* prefix */.Pl}expires-at`] ?? '';
        if (!isPast(ports, expiredAt))
            continue;
        const about = { kind: 'canary', name: workload, workload, expiredAt };
        swept.push(await attempt(about, dryRun, async () => {
            await (0,rollback/* endRolloutRelease */.Qd)(ports, { namespace, workload, timeoutMs });
            return 'Rollout aborted, template of stable restored, release ended';
        }));
    }
    return swept;
}
async function rolloutsOrNone({ cluster, log }, namespace) {
    try {
        return await (0,find/* releasedRollouts */.y)(cluster, namespace);
    }
    catch (thrown) {
        if (!(thrown instanceof ports_cluster/* ClusterError */.b) || thrown.failure !== 'forbidden')
            throw thrown;
        log.info(`Rollouts of Argo are not looked at. ${thrown.message}`);
        return [];
    }
}
async function sweepLeases(ports, { namespace, timeoutMs, dryRun }) {
    const { items } = await ports.cluster.list(resources/* resources */.E.leases, namespace, {
        labelSelector: ours,
    });
    const swept = [];
    for (const lease of items) {
        const standing = await standingOfLease(ports.cluster, namespace, lease);
        if (standing.kind === 'needed' || standing.dueMs > ports.clock.now().getTime())
            continue;
        const workload = lease.metadata.labels?.[record/* workloadLabel */.Uq] ?? '';
        const about = {
            kind: 'lease',
            name: lease.metadata.name,
            workload,
            expiredAt: new Date(standing.dueMs).toISOString(),
        };
        swept.push(await attempt(about, dryRun, async () => {
            if (standing.kind === 'lost') {
                await (0,release_rollback/* endRelease */.fQ)(ports, { kind: standing.workload, namespace, workload, timeoutMs });
                return 'its canary had been deleted by hand: exposure 0 and stable restored from the copy of its record';
            }
            await (0,prune/* endLease */.Kg)(ports, namespace, lease);
            return 'released';
        }));
    }
    return swept;
}
/** A deadline that cannot be read has passed: what nobody can end by itself must not stay. */
function isPast({ clock }, expiresAt) {
    const at = Date.parse(expiresAt);
    return Number.isNaN(at) || at <= clock.now().getTime();
}


/***/ })

};

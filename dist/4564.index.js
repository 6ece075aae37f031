export const id = 4564;
export const ids = [4564,452];
export const modules = {

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

/***/ 34564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   definitions: () => (/* binding */ definitions),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _release_argo_rollouts_find_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67401);
/* harmony import */ var _release_argo_rollouts_rollback_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35988);
/* harmony import */ var _release_argo_rollouts_rollout_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(68497);
/* harmony import */ var _release_rollback_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66743);
/* harmony import */ var _release_workload_kinds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18713);
/* harmony import */ var _cluster_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4475);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(39922);







const definitions = {
    ..._cluster_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .clusterInputs */ .g$,
    namespace: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .required */ .mw)(_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .kubeName */ .L6),
    workload: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .required */ .mw)(_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .kubeName */ .L6),
    'workload-kind': _cluster_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .workloadKind */ .K5,
    revision: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lq)((0,_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .maybe */ .no)((0,_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .pattern */ .T1)(/^(\d{1,10}|[a-z0-9][-a-z0-9.]{0,252})$/, 'a revision number, as `kubectl rollout history` shows it, or the name of a ControllerRevision')), ''),
    reason: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .required */ .mw)((0,_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .line */ .n8)()),
    timeout: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lq)((0,_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .duration */ .p0)(1000, 6 * 3_600_000), '5m'),
    drain: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lq)((0,_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .duration */ .p0)(0, 3_600_000), '5s'),
    'dry-run': (0,_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lq)(_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zM, 'false'),
};
/** Takes users back: exposure 0, canary away, perhaps an earlier revision. Needs nothing but the cluster. Outputs `revision`. */
async function run(runtime) {
    const inputs = await (0,_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .readInputs */ .Ko)(definitions, runtime.input);
    await (0,_cluster_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .withCluster */ .Bq)(inputs, runtime, async (cluster) => {
        const ports = { ...runtime, cluster };
        const { namespace, workload, revision, timeout } = inputs;
        const request = {
            kind: inputs['workload-kind'],
            namespace,
            workload,
            revision,
            timeoutMs: timeout,
            drainMs: inputs.drain,
        };
        const { plan, presently, apply } = await wayBack(ports, request);
        runtime.log.info(`reason: ${inputs.reason}`);
        for (const step of plan.steps)
            runtime.log.info(`plan: ${step}`);
        if (plan.steps.length === 0)
            runtime.log.notice(`${workload} has no canary; nothing to roll back.`, 'rollback-canary');
        if (inputs['dry-run']) {
            runtime.log.notice('Dry run: nothing was changed.', 'rollback-canary');
            runtime.output('revision', presently);
            return;
        }
        const now = await apply();
        runtime.output('revision', now);
        if (plan.steps.length > 0)
            runtime.log.notice(`Users are on revision ${now} of ${workload}; no canary is left.`, 'rolled back');
    });
}
/** A name may be a workload's or a Rollout's; while a team moves from one to the other it may be both, and the release tells. */
async function wayBack(ports, request) {
    const { cluster } = ports;
    const { kind, namespace, workload } = request;
    const place = { kind, namespace, name: workload };
    const found = await (0,_release_workload_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .readWorkload */ .Ez)(cluster, place);
    if (found === undefined) {
        const rollout = await (0,_release_argo_rollouts_find_js__WEBPACK_IMPORTED_MODULE_0__/* .seekRollout */ .E2)(cluster, namespace, workload);
        if (rollout !== undefined)
            return await rolloutWayBack(ports, request, rollout);
    }
    const stable = found ?? (await (0,_cluster_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .requireWorkload */ .Ld)(cluster, place));
    const plan = await (0,_release_rollback_js__WEBPACK_IMPORTED_MODULE_2__/* .planRollback */ .II)(ports, request, stable);
    if (plan.steps.length === 0) {
        const rollout = await (0,_release_argo_rollouts_find_js__WEBPACK_IMPORTED_MODULE_0__/* .seekRollout */ .E2)(cluster, namespace, workload);
        if (rollout !== undefined && (0,_release_argo_rollouts_find_js__WEBPACK_IMPORTED_MODULE_0__/* .carriesRelease */ .h2)(rollout))
            return await rolloutWayBack(ports, request, rollout);
    }
    return {
        plan,
        presently: (0,_release_workload_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .revisionOf */ .DT)(stable),
        apply: () => (0,_release_rollback_js__WEBPACK_IMPORTED_MODULE_2__/* .applyRollback */ .Pw)(ports, request, plan),
    };
}
async function rolloutWayBack(ports, request, rollout) {
    const plan = await (0,_release_argo_rollouts_rollback_js__WEBPACK_IMPORTED_MODULE_1__/* .planRolloutRollback */ .pp)(ports, request, rollout);
    return {
        plan,
        presently: (0,_release_argo_rollouts_rollout_js__WEBPACK_IMPORTED_MODULE_6__/* .revisionOf */ .DT)(rollout),
        apply: () => (0,_release_argo_rollouts_rollback_js__WEBPACK_IMPORTED_MODULE_1__/* .applyRolloutRollback */ .q_)(ports, request, plan),
    };
}


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


/***/ })

};

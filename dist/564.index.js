export const id = 564;
export const ids = [564];
export const modules = {

/***/ 34564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   definitions: () => (/* binding */ definitions),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _release_rollback_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4857);
/* harmony import */ var _cluster_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4475);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39922);



const definitions = {
    ..._cluster_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .clusterInputs */ .g$,
    namespace: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)(_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .kubeName */ .L6),
    workload: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)(_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .kubeName */ .L6),
    revision: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .maybe */ .no)((0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .pattern */ .T1)(/^\d{1,10}$/, 'a revision number, as `kubectl rollout history` shows it')), ''),
    reason: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)((0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)()),
    timeout: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(1000, 6 * 3_600_000), '5m'),
    'dry-run': (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM, 'false'),
};
/** Takes users back: exposure 0, canary away, perhaps an earlier revision. Needs nothing but the cluster. Outputs `revision`. */
async function run(runtime) {
    const inputs = await (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .readInputs */ .Ko)(definitions, runtime.input);
    const cluster = await (0,_cluster_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .connect */ .Ng)(inputs, runtime);
    try {
        const ports = { ...runtime, cluster };
        const { namespace, workload, revision, timeout } = inputs;
        const stable = await (0,_cluster_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .requireDeployment */ .lH)(cluster, namespace, workload);
        const request = { namespace, workload, revision, timeoutMs: timeout };
        const plan = await (0,_release_rollback_js__WEBPACK_IMPORTED_MODULE_0__/* .planRollback */ .II)(ports, request, stable);
        runtime.log.info(`reason: ${inputs.reason}`);
        for (const step of plan.steps)
            runtime.log.info(`plan: ${step}`);
        if (plan.steps.length === 0)
            runtime.log.notice(`${workload} has no canary; nothing to roll back.`, 'rollback-canary');
        if (inputs['dry-run']) {
            runtime.log.notice('Dry run: nothing was changed.', 'rollback-canary');
            runtime.output('revision', stable.metadata.annotations?.['deployment.kubernetes.io/revision'] ?? '');
            return;
        }
        const now = await (0,_release_rollback_js__WEBPACK_IMPORTED_MODULE_0__/* .applyRollback */ .Pw)(ports, request, plan);
        runtime.output('revision', now);
        if (plan.steps.length > 0)
            runtime.log.notice(`Users are on revision ${now} of ${workload}; no canary is left.`, 'rolled back');
    }
    finally {
        await cluster.close();
    }
}


/***/ }),

/***/ 4857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   II: () => (/* binding */ planRollback),
/* harmony export */   Pw: () => (/* binding */ applyRollback),
/* harmony export */   e9: () => (/* binding */ abandon)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _ports_cluster_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59830);
/* harmony import */ var _ports_resources_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78461);
/* harmony import */ var _await_deployment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99463);
/* harmony import */ var _exposure_providers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81477);
/* harmony import */ var _lease_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96299);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73253);
/* harmony import */ var _promote_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(13741);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(29984);









/** What a rollback would do, from the cluster alone: no output of an earlier job is needed. */
async function planRollback({ cluster }, request, stable) {
    const { namespace, workload, revision } = request;
    const canary = await cluster.get(_ports_resources_js__WEBPACK_IMPORTED_MODULE_2__/* .resources */ .E.deployments, namespace, (0,_record_js__WEBPACK_IMPORTED_MODULE_8__/* .canaryName */ .mh)(workload));
    const record = canary === undefined ? undefined : (0,_record_js__WEBPACK_IMPORTED_MODULE_8__/* .recordOf */ .zv)(canary);
    // A promotion that was under way has changed stable already: ending it means going back to where the release began.
    const wanted = revision ?? (record?.state === 'promoting' ? record.stableRevision : undefined);
    const earlier = wanted === undefined || wanted === (0,_objects_js__WEBPACK_IMPORTED_MODULE_6__/* .revisionOf */ .DT)(stable)
        ? undefined
        : await findRevision(cluster, request, stable, wanted);
    return {
        stable,
        canary,
        record,
        earlier,
        steps: [
            ...(canary === undefined
                ? []
                : [
                    `take the exposure of ${canary.metadata.name} to 0`,
                    `restore ${workload} to ${record?.stableReplicas} replicas and wait until they are available`,
                    `remove ${canary.metadata.name}`,
                ]),
            ...(earlier === undefined
                ? []
                : [`take ${workload} back to revision ${(0,_objects_js__WEBPACK_IMPORTED_MODULE_6__/* .revisionOf */ .DT)(earlier)}`]),
        ],
    };
}
async function findRevision(cluster, { namespace, workload }, stable, wanted) {
    const { items } = await cluster.list(_ports_resources_js__WEBPACK_IMPORTED_MODULE_2__/* .resources */ .E.replicaSets, namespace, {
        labelSelector: (0,_objects_js__WEBPACK_IMPORTED_MODULE_6__/* .selectorText */ .nM)(stable.spec.selector),
    });
    const own = items.filter(({ metadata }) => (metadata.ownerReferences ?? []).some(({ uid }) => uid === stable.metadata.uid));
    const found = own.find((replicaSet) => (0,_objects_js__WEBPACK_IMPORTED_MODULE_6__/* .revisionOf */ .DT)(replicaSet) === wanted);
    if (found !== undefined)
        return found;
    const known = own
        .map(_objects_js__WEBPACK_IMPORTED_MODULE_6__/* .revisionOf */ .DT)
        .filter((revision) => revision !== '')
        .sort((a, b) => Number(a) - Number(b));
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${workload} has no revision ${JSON.stringify(wanted)}.`, {
        input: 'revision',
        fix: `It has: ${known.join(', ')} (now ${(0,_objects_js__WEBPACK_IMPORTED_MODULE_6__/* .revisionOf */ .DT)(stable)}).`,
    });
}
/** Exposure to 0 first, capacity back, then the canary away, then the earlier revision. Each step is repeatable. */
async function applyRollback(ports, request, plan) {
    const { cluster, clock, run } = ports;
    const { namespace, workload, timeoutMs } = request;
    if (plan.canary === undefined && plan.earlier === undefined) {
        await (0,_lease_js__WEBPACK_IMPORTED_MODULE_5__/* .dropLease */ .Oj)(cluster, namespace, workload);
        return (0,_objects_js__WEBPACK_IMPORTED_MODULE_6__/* .revisionOf */ .DT)(plan.stable);
    }
    await (0,_lease_js__WEBPACK_IMPORTED_MODULE_5__/* .holdLease */ .UU)({
        cluster,
        clock,
        run,
        namespace,
        workload,
        durationMs: timeoutMs * 2,
        force: true,
    });
    const { canary, record } = plan;
    if (canary !== undefined && record !== undefined)
        await withdraw(ports, request, canary, record);
    if (plan.earlier !== undefined)
        await restore(ports, request, plan.earlier);
    if (canary !== undefined && record !== undefined)
        await removeCanary(ports, request, canary, record);
    await (0,_lease_js__WEBPACK_IMPORTED_MODULE_5__/* .dropLease */ .Oj)(cluster, namespace, workload);
    const now = await cluster.get(_ports_resources_js__WEBPACK_IMPORTED_MODULE_2__/* .resources */ .E.deployments, namespace, workload);
    return now === undefined ? '' : (0,_objects_js__WEBPACK_IMPORTED_MODULE_6__/* .revisionOf */ .DT)(now);
}
async function withdraw(ports, { namespace, workload, timeoutMs }, canary, record) {
    const { cluster, log } = ports;
    if (record.state !== 'rolling-back' && record.state !== 'promoting')
        await cluster.patch(_ports_resources_js__WEBPACK_IMPORTED_MODULE_2__/* .resources */ .E.deployments, namespace, canary.metadata.name, {
            type: 'merge',
            body: { metadata: { annotations: (0,_record_js__WEBPACK_IMPORTED_MODULE_8__/* .annotationsOf */ .Ih)({ state: 'rolling-back' }) } },
        });
    await _exposure_providers_js__WEBPACK_IMPORTED_MODULE_4__/* .exposureProviders */ .I[record.provider].withdraw(cluster, (0,_promote_js__WEBPACK_IMPORTED_MODULE_7__/* .targetOf */ .$r)(namespace, workload, record));
    const restored = await (0,_await_deployment_js__WEBPACK_IMPORTED_MODULE_3__/* .awaitDeployment */ .O)(ports, namespace, workload, {
        timeoutMs,
        until: ({ status, spec }) => spec.replicas === record.stableReplicas &&
            (status?.availableReplicas ?? 0) >= record.stableReplicas,
    });
    if (!restored)
        log.warning(`${workload} did not reach its ${record.stableReplicas} available replicas within ${timeoutMs / 1000} s; the canary is removed all the same, since users must not stay on it.`, 'stable is short of capacity');
}
async function removeCanary({ cluster }, { namespace, workload }, canary, record) {
    await cluster.remove(_ports_resources_js__WEBPACK_IMPORTED_MODULE_2__/* .resources */ .E.deployments, namespace, canary.metadata.name, {
        ...(canary.metadata.uid === undefined ? {} : { uid: canary.metadata.uid }),
    });
    await _exposure_providers_js__WEBPACK_IMPORTED_MODULE_4__/* .exposureProviders */ .I[record.provider].cleanUp(cluster, (0,_promote_js__WEBPACK_IMPORTED_MODULE_7__/* .targetOf */ .$r)(namespace, workload, record));
}
/** The template of an earlier ReplicaSet, as `kubectl rollout undo --to-revision` does. */
async function restore(ports, { namespace, workload, timeoutMs }, earlier) {
    const { cluster, log } = ports;
    const { metadata = {}, ...rest } = earlier.spec.template;
    const { 'pod-template-hash': _hash, ...labels } = metadata.labels ?? {};
    for (let attempt = 0;; attempt++) {
        const stable = await cluster.get(_ports_resources_js__WEBPACK_IMPORTED_MODULE_2__/* .resources */ .E.deployments, namespace, workload);
        if (stable === undefined)
            throw new Error(`${workload} vanished during the rollback`);
        try {
            await cluster.replace(_ports_resources_js__WEBPACK_IMPORTED_MODULE_2__/* .resources */ .E.deployments, {
                ...stable,
                spec: { ...stable.spec, template: { ...rest, metadata: { ...metadata, labels } } },
            });
            break;
        }
        catch (thrown) {
            const raced = thrown instanceof _ports_cluster_js__WEBPACK_IMPORTED_MODULE_1__/* .ClusterError */ .b && thrown.failure === 'conflict';
            if (!raced || attempt >= 4)
                throw thrown;
        }
    }
    const done = await (0,_await_deployment_js__WEBPACK_IMPORTED_MODULE_3__/* .awaitDeployment */ .O)(ports, namespace, workload, {
        timeoutMs,
        until: _objects_js__WEBPACK_IMPORTED_MODULE_6__/* .isRolledOut */ .Zy,
        onChange: ({ status }) => log.info(`${workload}: ${status?.updatedReplicas ?? 0} updated, ${status?.availableReplicas ?? 0} available`),
    });
    if (!done)
        throw new Error(`${workload} was not available at revision ${(0,_objects_js__WEBPACK_IMPORTED_MODULE_6__/* .revisionOf */ .DT)(earlier)} after ${timeoutMs / 1000} s.`);
}
/** For signals and the post step: one O(1) mark and exposure 0, within the seconds that a cancelled job has (10 §4). */
async function abandon(ports, namespace, workload) {
    const { cluster, clock } = ports;
    const canary = await cluster.get(_ports_resources_js__WEBPACK_IMPORTED_MODULE_2__/* .resources */ .E.deployments, namespace, (0,_record_js__WEBPACK_IMPORTED_MODULE_8__/* .canaryName */ .mh)(workload));
    if (canary === undefined)
        return false;
    const record = (0,_record_js__WEBPACK_IMPORTED_MODULE_8__/* .recordOf */ .zv)(canary);
    await cluster.patch(_ports_resources_js__WEBPACK_IMPORTED_MODULE_2__/* .resources */ .E.deployments, namespace, canary.metadata.name, {
        type: 'merge',
        body: {
            metadata: {
                annotations: (0,_record_js__WEBPACK_IMPORTED_MODULE_8__/* .annotationsOf */ .Ih)({ state: 'abandoned', expiresAt: clock.now().toISOString() }),
            },
        },
    });
    await _exposure_providers_js__WEBPACK_IMPORTED_MODULE_4__/* .exposureProviders */ .I[record.provider].withdraw(cluster, (0,_promote_js__WEBPACK_IMPORTED_MODULE_7__/* .targetOf */ .$r)(namespace, workload, record));
    return true;
}


/***/ })

};

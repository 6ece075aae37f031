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
    await (0,_cluster_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .withCluster */ .Bq)(inputs, runtime, async (cluster) => {
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
    });
}


/***/ })

};

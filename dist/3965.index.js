export const id = 3965;
export const ids = [3965];
export const modules = {

/***/ 23965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _connect_cluster_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58328);
/* harmony import */ var _evidence_canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13431);
/* harmony import */ var _inputs_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34565);
/* harmony import */ var _release_drivers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28148);
/* harmony import */ var _release_reason_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26429);
/* harmony import */ var _tell_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48982);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(51270);







/** Takes users back: exposure 0, canary away, perhaps an earlier revision. Needs nothing but the cluster. Outputs `revision`. */
async function run(runtime) {
    const inputs = await (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .readInputs */ .Ko)(_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .definitions */ .B, runtime.input, runtime.log.warning);
    await (0,_connect_cluster_js__WEBPACK_IMPORTED_MODULE_0__/* .withCluster */ .Bq)(inputs, runtime, async (cluster) => {
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
        const { steps, presently, release, type, apply } = await (0,_release_drivers_js__WEBPACK_IMPORTED_MODULE_3__/* .wayBackOf */ .m3)(ports, request);
        runtime.log.info(`reason: ${inputs.reason}`);
        for (const step of steps)
            runtime.log.info(`plan: ${step}`);
        if (steps.length === 0)
            runtime.log.notice(`${workload} has no canary; nothing to roll back.`, 'rollback-canary');
        if (inputs['dry-run']) {
            runtime.log.notice('Dry run: nothing was changed.', 'rollback-canary');
            runtime.output('revision', presently);
            return;
        }
        const of = await (0,_tell_js__WEBPACK_IMPORTED_MODULE_5__/* .runOfRelease */ .I)(cluster, namespace, workload, inputs);
        const now = await apply();
        runtime.output('revision', now);
        if (steps.length === 0)
            return;
        const reason = (0,_release_reason_js__WEBPACK_IMPORTED_MODULE_4__/* .reasonNow */ .Fl)(ports, inputs.reason, release);
        await (0,_release_reason_js__WEBPACK_IMPORTED_MODULE_4__/* .leaveReason */ .EP)(ports, type, request, reason);
        runtime.output('rolled-back', (0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)({ ...reason, revision: now }));
        runtime.log.notice(`Users are on revision ${now} of ${workload}; no canary is left.`, 'rolled back');
        await (0,_tell_js__WEBPACK_IMPORTED_MODULE_5__/* .tellDone */ .K)(runtime, inputs, {
            ...{ namespace, workload, release, of },
            happened: { what: 'taken-back', by: 'rollback', reason: inputs.reason, revision: now },
        });
    });
}


/***/ }),

/***/ 51270:
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






const revision = (0,_inputs_text_js__WEBPACK_IMPORTED_MODULE_4__/* .pattern */ .T1)(/^(\d{1,10}|[a-z0-9][-a-z0-9.]{0,252})$/, 'a revision number, as `kubectl rollout history` shows it, or the name of a ControllerRevision', 'Whole number, or the name of a ControllerRevision of a StatefulSet');
const definitions = {
    ..._connect_cluster_js__WEBPACK_IMPORTED_MODULE_0__/* .clusterInputs */ .g$,
    settings: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .lenient */ .W_)(_inputs_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .settings */ .W0),
    namespace: _inputs_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .namespace */ .MF,
    workload: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)(_inputs_text_js__WEBPACK_IMPORTED_MODULE_4__/* .kubeName */ .L6, {
        says: 'Deployment, StatefulSet or Rollout that is released.',
        example: 'shop',
    }),
    'workload-kind': _connect_cluster_js__WEBPACK_IMPORTED_MODULE_0__/* .workloadKind */ .K5,
    revision: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .maybe */ .no)(revision, {
        says: 'Revision to return to; empty = only end the canary.',
        example: '7',
    }),
    reason: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .lenient */ .W_)((0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)((0,_inputs_text_js__WEBPACK_IMPORTED_MODULE_4__/* .line */ .n8)(), {
        says: 'Why; kept in the log, the output `rolled-back` and on the workload (annotation sluice.dev/rolled-back).',
        example: 'error burst',
    }), 'no reason that could be read was given'),
    timeout: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .lenient */ .W_)((0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)((0,_inputs_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(1000, 6 * 3_600_000), '5m', {
        says: 'How long the rollback may take.',
        example: '10m',
    })),
    drain: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .lenient */ .W_)(_inputs_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .drain */ .Ze),
    ..._inputs_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .reported */ .Y6,
    'dry-run': _inputs_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .dryRun */ .PA,
};
const declaration = {
    name: 'rollback-canary',
    summary: 'Takes users back: exposure 0, canary away, perhaps an earlier revision; from the cluster alone',
    inputs: definitions,
    outputs: {
        revision: _action_js__WEBPACK_IMPORTED_MODULE_5__/* .revisionOutput */ .rL,
        'rolled-back': 'JSON: reason, by, at, release and revision; empty when there was nothing to do',
    },
    post: false,
};


/***/ })

};

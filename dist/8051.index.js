export const id = 8051;
export const ids = [8051];
export const modules = {

/***/ 88051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   baselineGate: () => (/* binding */ baselineGate)
/* harmony export */ });
/* harmony import */ var _workload_arms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88918);
/* harmony import */ var _metrics_gate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32851);
/* harmony import */ var _metrics_observe_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59072);



/** Measures the old version before its release: two groups of the same pods, from which the judge learns how much good arms differ. */
const baselineGate = {
    kind: 'baseline',
    observe: observeOldVersion,
    judge: measured,
    facts: (observation, parameters) => ({
        profile: (0,_metrics_observe_js__WEBPACK_IMPORTED_MODULE_2__/* .profileOf */ .dp)(observation, concurrently(parameters)),
        pre: (0,_metrics_observe_js__WEBPACK_IMPORTED_MODULE_2__/* .preOf */ .xL)(observation),
    }),
};
const concurrently = (parameters) => ({
    ...parameters,
    concurrent: true,
});
async function observeOldVersion(ports, { namespace, selector }, parameters) {
    const { cluster, clock, log, watches } = ports;
    const signal = AbortSignal.any([watches.signal, ports.signal]);
    const failed = (thrown) => watches.abort(thrown);
    const arm = await (0,_workload_arms_js__WEBPACK_IMPORTED_MODULE_0__/* .watchArm */ .U)(cluster, namespace, selector, signal, failed, (0,_metrics_gate_js__WEBPACK_IMPORTED_MODULE_1__.watchRetries)(parameters));
    const source = await ports.source(arm.pods());
    (0,_metrics_gate_js__WEBPACK_IMPORTED_MODULE_1__.sayPlan)(ports, parameters, arm.current().pods.length);
    // Prometheus remembers the window before the release; pods do not, so theirs is lived through.
    const read = parameters.source === 'prometheus' ? _metrics_observe_js__WEBPACK_IMPORTED_MODULE_2__/* .observePast */ .jq : _metrics_observe_js__WEBPACK_IMPORTED_MODULE_2__/* .observe */ .lB;
    const observation = await read({
        ...{ source, clock, log, signal },
        ...{ profile: null, pre: [], resume: null, history: null },
        arms: () => (0,_workload_arms_js__WEBPACK_IMPORTED_MODULE_0__/* .inTwo */ .W)(arm.current()),
        restarts: arm.restarts,
    }, concurrently(parameters));
    await (0,_metrics_gate_js__WEBPACK_IMPORTED_MODULE_1__.citeSource)(ports, source);
    return observation;
}
/** A window in which a required check has no data is not a baseline. */
function measured({ ticks }, { checks }) {
    const looks = ({ name }) => ticks.filter(({ data }) => (data[name]?.canary ?? data[name]?.baseline ?? null) !== null)
        .length;
    const missing = checks
        .filter((check) => !check.optional && looks(check) === 0)
        .map(({ name }) => name);
    if (missing.length > 0)
        return {
            verdict: 'inconclusive',
            measurements: [],
            reasons: missing.map((name) => `${name}: the old version does not report it`),
        };
    if (ticks.length === 0)
        return { verdict: 'inconclusive', measurements: [], reasons: ['nothing was measured'] };
    return {
        verdict: 'pass',
        measurements: [],
        reasons: [`the old version was measured ${ticks.length} times`],
    };
}


/***/ })

};

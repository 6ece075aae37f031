export const id = 4517;
export const ids = [4517];
export const modules = {

/***/ 14517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   judgeQuestion: () => (/* binding */ judgeQuestion)
/* harmony export */ });
/* harmony import */ var _adapters_host_system_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19505);
/* harmony import */ var _adapters_prometheus_pods_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33193);
/* harmony import */ var _adapters_prometheus_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96128);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _gates_metrics_backtest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48088);





/** Whoever asks has gone after 30 seconds. */
const judgeDeadlineMs = 25_000;
/** No window of a gate is longer. */
const longestWindowMs = 24 * 3_600_000;
/** Judges the window of a question in each of its clusters, by the judge of gate-metrics, from numbers that the arbiter reads itself. */
async function judgeQuestion({ clusters, window }, config, tokenOf) {
    const [startMs, endMs] = [Date.parse(window.start), Date.parse(window.end)];
    const bad = wrongWindow(startMs, endMs, config.intervalMs);
    const signal = AbortSignal.timeout(judgeDeadlineMs);
    const judged = await Promise.all(clusters.map(async (name) => {
        const cluster = config.clusters.get(name);
        if (bad !== undefined)
            return [name, { verdict: 'error', reason: bad }];
        if (cluster === undefined)
            return [name, { verdict: 'error', reason: 'this arbiter does not know it' }];
        try {
            return [name, await judgeCluster(cluster, { ...config, startMs, endMs }, tokenOf, signal)];
        }
        catch (thrown) {
            const reason = signal.aborted
                ? `not judged within ${judgeDeadlineMs / 1000} s`
                : (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__.messageOf)(thrown);
            return [name, { verdict: 'error', reason }];
        }
    }));
    return {
        verdicts: Object.fromEntries(judged.map(([name, { verdict }]) => [name, verdict])),
        reason: judged
            .map(([name, { verdict, reason }]) => `${name}: ${verdict}, ${reason}`)
            .join('; '),
    };
}
function wrongWindow(startMs, endMs, intervalMs) {
    if (!(endMs - startMs >= intervalMs))
        return 'its window is shorter than an interval';
    return endMs - startMs > longestWindowMs ? 'its window is longer than a day' : undefined;
}
async function judgeCluster({ prometheusUrl, tokenFrom, namespace, canary, stable }, about, tokenOf, signal) {
    const address = {
        url: prometheusUrl,
        token: tokenFrom === undefined ? undefined : tokenOf(tokenFrom),
    };
    const { startMs, endMs, preMs, intervalMs } = about;
    const pods = await (0,_adapters_prometheus_pods_js__WEBPACK_IMPORTED_MODULE_1__/* .pastPods */ .V)(address, { namespace, canary, baseline: stable, startMs: startMs - preMs, endMs }, signal);
    // Nobody seen is nothing known, not "no harm".
    if (pods.canary.length === 0 || pods.baseline.length === 0)
        return {
            verdict: 'inconclusive',
            reason: `no pod of the ${pods.canary.length === 0 ? 'canary' : 'stable version'} in its own data`,
        };
    const silent = { debug: () => undefined, warning: () => undefined };
    const { verdict, reason } = await (0,_gates_metrics_backtest_js__WEBPACK_IMPORTED_MODULE_4__/* .backtest */ .G)({ source: (0,_adapters_prometheus_source_js__WEBPACK_IMPORTED_MODULE_2__.prometheus)({ clock: _adapters_host_system_clock_js__WEBPACK_IMPORTED_MODULE_0__.systemClock }, address), log: silent, signal }, {
        ...{ startMs, endMs, preMs, intervalMs, pods },
        ...{ checks: about.checks, alpha: about.alpha, minEvents: about.minEvents },
        bakeTicks: Math.min(Math.ceil(about.bakeMs / intervalMs), Math.floor((endMs - startMs) / intervalMs)),
    });
    return { verdict: verdict === 'pass' || verdict === 'fail' ? verdict : 'inconclusive', reason };
}


/***/ })

};

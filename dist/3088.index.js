export const id = 3088;
export const ids = [3088];
export const modules = {

/***/ 16939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run),
/* harmony export */   summary: () => (/* binding */ summary),
/* harmony export */   usage: () => (/* binding */ usage)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38815);
/* harmony import */ var _adapters_host_system_clock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19505);
/* harmony import */ var _adapters_prometheus_pods_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33193);
/* harmony import */ var _adapters_prometheus_source_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96128);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(452);
/* harmony import */ var _gates_metrics_backtest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(48088);
/* harmony import */ var _gates_metrics_checks_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2245);
/* harmony import */ var _gates_metrics_presets_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(33826);
/* harmony import */ var _gates_metrics_same_clock_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(15293);
/* harmony import */ var _inputs_duration_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(67581);
/* harmony import */ var _inputs_regular_expression_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(14200);
/* harmony import */ var _inputs_url_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(85060);














const summary = 'Replay a past window against a gate: when would it have tripped?';
const usage = `sluice backtest --source prometheus --prometheus-url URL --namespace NAME --canary PODS [--baseline PODS] --from TIME --to TIME

Reads a past window from Prometheus, one range query for each selector, and says when gate-metrics would have failed or passed,
and when the rules of Argo Rollouts, Flagger and Kayenta would have failed on the same numbers.

--canary PODS          regular expression of the pods' names that are judged, e.g. 'shop-canary-.*'
--baseline PODS        the same for the stable version; without it and --history, nothing can pass
--history PODS         the same for the workload on earlier days: without --baseline the window is compared with the same clock time of seven days
--time-zone UTC        IANA time zone of that clock time
--exclude TIMES        times that are no example: start/end in RFC 3339 or whole local days, between commas
--from, --to TIME      RFC 3339, e.g. 2026-11-24T03:00:00Z
--interval 15s         time between two looks
--pre 10m              time before --from from which the judge learns how much the old version's pods differ
--checks FILE          YAML list of checks, as the input of gate-metrics (docs/gate-metrics.md); default: the presets
--alpha 0.01           probability of failing a good release
--bake 10m             shortest time before a pass
--min-events 100       fewest events for a pass
--allow-http           plain http to an address that is not this machine
--json                 one JSON line instead of text
The token for Prometheus, if it needs one, is read from SLUICE_PROMETHEUS_TOKEN.

Exit code: 0 it would have passed, 1 failed, 3 neither, 2 usage, 4 error.`;
const options = {
    source: { type: 'string', default: 'prometheus' },
    'prometheus-url': { type: 'string' },
    namespace: { type: 'string' },
    canary: { type: 'string' },
    baseline: { type: 'string' },
    history: { type: 'string' },
    'time-zone': { type: 'string', default: 'UTC' },
    exclude: { type: 'string', default: '' },
    from: { type: 'string' },
    to: { type: 'string' },
    interval: { type: 'string', default: '15s' },
    pre: { type: 'string', default: '10m' },
    checks: { type: 'string' },
    alpha: { type: 'string', default: '0.01' },
    bake: { type: 'string', default: '10m' },
    'min-events': { type: 'string', default: '100' },
    'allow-http': { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
};
/** Standard output is the answer's. */
const log = {
    debug: () => undefined,
    warning: (message) => void process.stderr.write(`${message}\n`),
};
async function run(args) {
    const { values } = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.parseArgs)({ args: [...args], options });
    if (values.source !== 'prometheus')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__.UsageError(`'${values.source}' keeps no past.`, {
            input: '--source',
            fix: 'Only prometheus does.',
        });
    const address = {
        url: (0,_inputs_url_js__WEBPACK_IMPORTED_MODULE_13__/* .url */ .O)(values['allow-http']).read(needed(values, 'prometheus-url'), '--prometheus-url'),
        token: process.env['SLUICE_PROMETHEUS_TOKEN'],
    };
    const intervalMs = (0,_inputs_duration_js__WEBPACK_IMPORTED_MODULE_11__/* .duration */ .p0)(200, 3_600_000).read(values.interval, '--interval');
    const window = windowOf(values, intervalMs);
    const preMs = (0,_inputs_duration_js__WEBPACK_IMPORTED_MODULE_11__/* .duration */ .p0)(0, 24 * 3_600_000).read(values.pre, '--pre');
    const past = pastOf(values);
    const signal = new AbortController().signal;
    const pods = await (0,_adapters_prometheus_pods_js__WEBPACK_IMPORTED_MODULE_4__/* .pastPods */ .V)(address, {
        namespace: needed(values, 'namespace'),
        canary: _inputs_regular_expression_js__WEBPACK_IMPORTED_MODULE_12__/* .regularExpression */ .t0.read(needed(values, 'canary'), '--canary'),
        baseline: values.baseline === undefined
            ? undefined
            : _inputs_regular_expression_js__WEBPACK_IMPORTED_MODULE_12__/* .regularExpression */ .t0.read(values.baseline, '--baseline'),
        startMs: window.startMs - preMs,
        endMs: window.endMs,
    }, signal);
    refuseNone(pods, values);
    const found = await (0,_gates_metrics_backtest_js__WEBPACK_IMPORTED_MODULE_7__/* .backtest */ .G)({ source: (0,_adapters_prometheus_source_js__WEBPACK_IMPORTED_MODULE_5__.prometheus)({ clock: _adapters_host_system_clock_js__WEBPACK_IMPORTED_MODULE_3__.systemClock }, address), log, signal }, {
        ...window,
        ...past,
        intervalMs,
        preMs,
        pods,
        checks: checksOf(values.checks),
        alpha: number(values, 'alpha'),
        minEvents: number(values, 'min-events'),
        bakeTicks: Math.ceil((0,_inputs_duration_js__WEBPACK_IMPORTED_MODULE_11__/* .duration */ .p0)(0, 24 * 3_600_000).read(values.bake, '--bake') / intervalMs),
    });
    process.stdout.write(`${values.json ? JSON.stringify(found) : shown(found)}\n`);
    return found.verdict === 'fail' ? 1 : found.verdict === 'pass' ? 0 : 3;
}
function pastOf({ baseline, history, exclude, 'time-zone': zone, }) {
    if (history === undefined)
        return {};
    if (baseline !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__.UsageError('It is for windows without --baseline.', {
            input: '--history',
            fix: 'Leave one of the two out.',
        });
    const podPattern = _inputs_regular_expression_js__WEBPACK_IMPORTED_MODULE_12__/* .regularExpression */ .t0.read(history, '--history');
    const timeZone = (0,_gates_metrics_same_clock_js__WEBPACK_IMPORTED_MODULE_10__/* .timeZoneOf */ .ln)(zone, '--time-zone');
    const excluded = (0,_gates_metrics_same_clock_js__WEBPACK_IMPORTED_MODULE_10__/* .parseExcluded */ ._v)(exclude, timeZone, '--exclude');
    return { past: { podPattern, timeZone, excluded } };
}
function needed(values, name) {
    const value = values[name];
    if (typeof value === 'string' && value !== '')
        return value;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__.UsageError('It is required.', {
        input: `--${name}`,
        fix: 'See sluice backtest --help.',
    });
}
function number(values, name) {
    const value = Number(values[name]);
    if (!(value > 0))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__.UsageError(`'${values[name]}' is not a number over 0.`, { input: `--${name}` });
    return value;
}
function windowOf(values, intervalMs) {
    const time = (name) => {
        const at = Date.parse(needed(values, name));
        if (Number.isNaN(at))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__.UsageError(`'${values[name]}' is not a time.`, {
                input: `--${name}`,
                fix: 'Example: 2026-11-24T03:00:00Z.',
            });
        return at;
    };
    const [startMs, endMs] = [time('from'), time('to')];
    if (endMs - startMs < intervalMs)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__.UsageError('It is not later than --from by an interval.', { input: '--to' });
    return { startMs, endMs };
}
function checksOf(file) {
    if (file === undefined)
        return _gates_metrics_presets_js__WEBPACK_IMPORTED_MODULE_9__/* .defaultChecks */ .Li;
    try {
        return (0,_gates_metrics_checks_js__WEBPACK_IMPORTED_MODULE_8__/* .parseChecks */ .B)((0,yaml__WEBPACK_IMPORTED_MODULE_2__.parse)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8')), file);
    }
    catch (cause) {
        if (cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_6__.UsageError)
            throw cause;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__.UsageError(`It cannot be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_6__.messageOf)(cause)}.`, { input: '--checks', cause });
    }
}
function refuseNone({ canary, baseline }, values) {
    if (canary.length === 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__.UsageError(`Prometheus knows no pod ${values.canary} of that time.`, {
            input: '--canary',
            fix: 'Check namespace, pattern and window; series need the labels namespace and pod.',
        });
    if (values.baseline !== undefined && baseline.length === 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__.UsageError(`Prometheus knows no pod ${values.baseline} of that time.`, {
            input: '--baseline',
        });
}
function shown({ verdict, at, reason, looks, metrics, rivals, days }) {
    const when = (time) => (time === null ? 'never' : `at ${time}`);
    return [
        `Sluice: ${verdict} ${when(at)} (${looks} looks): ${reason}`,
        ...rivals.map(({ name, at: failed }) => `${name}: ${failed === null ? 'would not have failed' : `would have failed ${when(failed)}`}`),
        '',
        ...metrics.map(({ metric, verdict: own, reason: why }) => `${metric}: ${own}; ${why}`),
        ...Object.entries(days).map(([metric, text]) => `${metric}: ${text}`),
    ].join('\n');
}


/***/ }),

/***/ 67581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   p0: () => (/* binding */ duration)
/* harmony export */ });
/* unused harmony exports durationUnitsMs, formatDuration */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86806);


const durationUnitsMs = {
    ms: 1,
    s: 1000,
    m: 60_000,
    h: 3_600_000,
};
/** Milliseconds of a Go duration, undefined when it is none. */
function parseDuration(text) {
    if (!/^(\d+(\.\d+)?(ms|s|m|h))+$/.test(text))
        return undefined;
    let ms = 0;
    for (const [, number, unit] of text.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h)/g))
        ms += Number(number) * (durationUnitsMs[unit ?? ''] ?? Number.NaN);
    return ms;
}
/** `90000` → `1m30s`. */
function formatDuration(ms) {
    if (ms < 1000)
        return `${ms}ms`;
    const seconds = Math.round(ms / 100) / 10;
    const h = Math.floor(seconds / 3600);
    const m = Math.floor((seconds % 3600) / 60);
    const s = Math.round((seconds % 60) * 10) / 10;
    return `${h > 0 ? `${h}h` : ''}${m > 0 ? `${m}m` : ''}${s > 0 || (h === 0 && m === 0) ? `${s}s` : ''}`;
}
/** Go duration (`90s`, `3m`, `1m30s`, `500ms`) in milliseconds; a bare number is refused, since its unit would be a guess. */
const duration = (minMs, maxMs) => ({
    words: minMs === 0
        ? `Duration up to ${formatDuration(maxMs)}`
        : `Duration from ${formatDuration(minMs)} to ${formatDuration(maxMs)}`,
    form: { kind: 'duration', minMs, maxMs },
    read: (value, name) => {
        const trimmed = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)().read(value, name);
        const ms = parseDuration(trimmed);
        if (ms === undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(trimmed)} is not a duration.`, {
                input: name,
                fix: 'Give a number with its unit: 500ms, 90s, 3m, 1m30s, 2h.',
            });
        if (ms < minMs || ms > maxMs)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(trimmed)} is out of range: from ${formatDuration(minMs)} to ${formatDuration(maxMs)}.`, { input: name });
        return ms;
    },
});


/***/ }),

/***/ 9002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MD: () => (/* binding */ units),
/* harmony export */   ai: () => (/* binding */ keptUnits),
/* harmony export */   iJ: () => (/* binding */ largestLimit)
/* harmony export */ });
/** As people write them behind a number. */
const units = {
    '%': { of: 'share', times: 1 },
    ms: { of: 'time', times: 1 },
    s: { of: 'time', times: 1000 },
    m: { of: 'time', times: 60_000 },
    B: { of: 'size', times: 1 },
    ...Object.fromEntries(['K', 'M', 'G', 'T'].flatMap((letter, i) => [
        [`${letter === 'K' ? 'k' : letter}B`, { of: 'size', times: 1000 ** (i + 1) }],
        [`${letter}iB`, { of: 'size', times: 1024 ** (i + 1) }],
        [`${letter}i`, { of: 'size', times: 1024 ** (i + 1) }],
    ])),
};
/** In which measurements are kept, in the words of the evidence, and how a limit in them is written. */
const keptUnits = {
    '1': { of: 'share', times: 100, named: 'a proportion', example: '0.5%' },
    percent: { of: 'share', times: 1, named: 'a percentage', example: '0.5%' },
    s: { of: 'time', times: 1000, named: 'a time', example: '300ms' },
    ms: { of: 'time', times: 1, named: 'a time', example: '300ms' },
    bytes: { of: 'size', times: 1, named: 'a size', example: '512MiB' },
};
/** No limit is larger. */
const largestLimit = 1e15;


/***/ }),

/***/ 85060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ url)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86806);


/** http(s) URL; plain http only to loopback unless `allowHttp`. Credentials in the URL are refused. */
const url = (allowHttp = false) => ({
    words: 'URL',
    form: { kind: 'url' },
    read: (value, name) => {
        const trimmed = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)(2000).read(value, name);
        let parsed;
        try {
            parsed = new URL(trimmed);
        }
        catch (cause) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(trimmed)} is not a URL.`, { input: name, cause });
        }
        if (parsed.protocol !== 'https:' && parsed.protocol !== 'http:')
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`Its scheme is ${parsed.protocol} and not https.`, { input: name });
        if (parsed.username !== '' || parsed.password !== '')
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError('It holds credentials.', {
                input: name,
                fix: 'Pass them in the input made for them, from a secret.',
            });
        if (parsed.protocol === 'http:' &&
            !allowHttp &&
            !/^(127\.\d+\.\d+\.\d+|localhost|\[::1\])$/.test(parsed.hostname))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError('Plain http sends data unprotected.', {
                input: name,
                fix: 'Use https, or set `allow-http: true` for an address inside your network.',
            });
        return trimmed.replace(/\/+$/, '');
    },
});


/***/ })

};

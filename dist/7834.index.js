export const id = 7834;
export const ids = [7834,9830,9505];
export const modules = {

/***/ 19505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   systemClock: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

const systemClock = {
    now: () => new Date(),
    sleep: async (ms, signal) => {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ms, undefined, signal === undefined ? {} : { signal });
    },
};


/***/ }),

/***/ 90099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run),
  summary: () => (/* binding */ summary),
  usage: () => (/* binding */ usage)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./lib/adapters/host/system-clock.js
var system_clock = __webpack_require__(19505);
// EXTERNAL MODULE: ./lib/adapters/prometheus/pods.js
var prometheus_pods = __webpack_require__(33193);
// EXTERNAL MODULE: ./lib/adapters/prometheus/source.js + 4 modules
var source = __webpack_require__(96128);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/judge/histograms.js
var histograms = __webpack_require__(93216);
;// CONCATENATED MODULE: ./lib/judge/rivals.js

/** Fixed limits as an analysis template has them, where a metric has none of its own: half as much again as the baseline of the same tick. */
const usualRatio = 1.5;
const usualProportion = 0.01;
/** Limits in a row (Argo Rollouts), ten failed checks in all (Flagger), Mann-Whitney at every tick and from 50 points on (Kayenta). */
function rivalsOf(metrics) {
    return [
        inARow('a limit three times in a row (Argo Rollouts)', metrics, 3),
        inTotal('ten failed checks (Flagger)', metrics, 10),
        mannWhitney('Mann-Whitney at every tick (Kayenta)', metrics, 10, 1),
        mannWhitney('Mann-Whitney from 50 points, 20 % allowed (Kayenta)', metrics, 50, 1.2),
    ];
}
function inARow(name, metrics, needed) {
    let row = 0;
    return {
        name,
        fails(_k, data) {
            row = breached(metrics, data) ? row + 1 : 0;
            return row >= needed;
        },
    };
}
function inTotal(name, metrics, needed) {
    let total = 0;
    return {
        name,
        fails(_k, data) {
            if (breached(metrics, data))
                total += 1;
            return total >= needed;
        },
    };
}
function breached(metrics, data) {
    return metrics.some((metric) => {
        const canary = numberOf(metric, data[metric.name], 'canary');
        const baseline = numberOf(metric, data[metric.name], 'baseline');
        if (canary === null)
            return false;
        if (metric.kind === 'counts')
            return canary > (metric.slo ?? usualProportion);
        return baseline !== null && canary > baseline * usualRatio;
    });
}
/** One number of a tick, as these rules read it: a rate, a P95, a mean. */
function numberOf(metric, sample, arm) {
    const values = sample?.[arm] ?? null;
    if (values === null || values.length === 0)
        return null;
    const [bad = 0, total = 0] = values;
    switch (metric.kind) {
        case 'counts':
            return total > 0 ? bad / total : null;
        case 'histogram':
            return (0,histograms/* quantileOf */.X)(metric.le ?? [null], values, metric.quantile ?? 0.95);
        case 'gauge':
            return values.reduce((a, b) => a + b, 0) / values.length;
    }
}
function mannWhitney(name, metrics, from, ratio) {
    const points = metrics.map(() => ({ baseline: [], canary: [] }));
    return {
        name,
        fails(k, data) {
            let high = false;
            metrics.forEach((metric, i) => {
                const own = points[i];
                if (own === undefined)
                    return;
                for (const arm of ['baseline', 'canary']) {
                    const value = numberOf(metric, data[metric.name], arm);
                    if (value !== null)
                        own[arm].push(value);
                }
                high ||= k >= from && rankedHigher(own.baseline, own.canary, ratio);
            });
            return high;
        },
    };
}
/**
 * Mann-Whitney over points of all ticks as if they were independent, 98 % interval, with a tolerance of a quarter of its own estimate
 * (Kayenta's MannWhitneyClassifier); from ten points an arm.
 */
function rankedHigher(baseline, canary, ratio) {
    const [n0, n1] = [baseline.length, canary.length];
    if (n0 < 10 || n1 < 10)
        return false;
    const middle = (values) => Float64Array.from(values).sort()[values.length >> 1] ?? 0;
    const [m0, m1] = [middle(baseline), middle(canary)];
    if (m1 < m0 * ratio)
        return false;
    // The interval must lie beyond a quarter of the estimated shift: the same as testing the canary less that much.
    const less = (m1 - m0) / 4;
    const all = [
        ...baseline.map((value) => ({ value, canary: false })),
        ...canary.map((value) => ({ value: value - less, canary: true })),
    ].sort((a, b) => a.value - b.value);
    let ranks = 0;
    for (let i = 0; i < all.length;) {
        let j = i;
        while (j < all.length && all[j]?.value === all[i]?.value)
            j += 1;
        for (let l = i; l < j; l++)
            if (all[l]?.canary === true)
                ranks += (i + j + 1) / 2;
        i = j;
    }
    const u = ranks - (n1 * (n1 + 1)) / 2;
    return (u - (n0 * n1) / 2) / Math.sqrt((n0 * n1 * (n0 + n1 + 1)) / 12) > 2.326;
}

// EXTERNAL MODULE: ./lib/workload/arms.js
var arms = __webpack_require__(88918);
// EXTERNAL MODULE: ./lib/gates/metrics/comparison.js
var metrics_comparison = __webpack_require__(24913);
// EXTERNAL MODULE: ./lib/gates/metrics/fixed-limit.js
var fixed_limit = __webpack_require__(79570);
// EXTERNAL MODULE: ./lib/gates/metrics/history.js
var metrics_history = __webpack_require__(8810);
// EXTERNAL MODULE: ./lib/gates/metrics/judge.js + 9 modules
var judge = __webpack_require__(63320);
// EXTERNAL MODULE: ./lib/gates/metrics/looks.js + 1 modules
var metrics_looks = __webpack_require__(51793);
;// CONCATENATED MODULE: ./lib/gates/metrics/backtest.js







/** Replays a past window against a gate, and against the rules of others: when would each have tripped? */
async function backtest(ports, request) {
    const { checks, intervalMs } = request;
    const { before, ticks } = await readWindow(ports, request);
    const history = await pastOfWindow(ports, request);
    const parameters = {
        checks: checks.filter(({ name, optional }) => !optional || ticks.some(({ data }) => (data[name]?.canary ?? null) !== null)),
        intervalSeconds: intervalMs / 1000,
        horizon: ticks.length,
        alpha: request.alpha,
        minEvents: request.minEvents,
        minTicks: 5,
        bakeTicks: request.bakeTicks,
        warmupTicks: 0,
        weight: history === null ? 0.5 : 0.999,
        concurrent: history === null,
    };
    const known = { profile: null, history, bounds: ticks.at(-1)?.bounds ?? {} };
    const judged = (0,judge/* beginCase */.MO)(parameters, {
        ...known,
        pre: before.map(({ data }) => data),
        resume: null,
    });
    const { answer, at, looks, rivals } = play(judged, ticks, parameters, known);
    const held = heldToLimits(parameters, known, looks);
    // What is held once is held at the end; the statistics may have failed it before.
    const over = answer.verdict === 'fail' ? undefined : held.find(({ verdict }) => verdict !== 'pass');
    return {
        verdict: over?.verdict ?? answer.verdict,
        at: over === undefined ? at : timeOf(ticks.at(-1)),
        looks: ticks.length,
        reason: over === undefined ? answer.reason : `${over.metric}: ${over.reason}`,
        metrics: [...judged.standing(), ...held],
        rivals,
        days: history === null
            ? {}
            : Object.fromEntries(checks.map(({ name }) => [name, (0,metrics_comparison/* daysInWords */.E)(name, history)])),
    };
}
async function readWindow({ source, signal }, request) {
    const { startMs, endMs, intervalMs, preMs, pods, checks } = request;
    const { namespace } = pods;
    const asked = (canary, baseline) => ({
        metrics: checks.map(({ name, query }) => ({ name, query })),
        arms: () => Promise.resolve({ canary, baseline }),
        intervalMs,
        ticks: Math.floor((endMs - startMs) / intervalMs),
    });
    const arm = (of) => ({ namespace, pods: of });
    const halves = (0,arms/* inTwo */.W)(arm(pods.baseline));
    const before = preMs < intervalMs || pods.baseline.length < 2
        ? []
        : (await source.history(asked(halves.canary, halves.baseline), { endMs: startMs, durationMs: preMs }, signal)).ticks;
    const { ticks } = await source.history(asked(arm(pods.canary), arm(pods.baseline)), { endMs, durationMs: endMs - startMs }, signal);
    return { before, ticks };
}
/** The window, look by look, before the judge and its rivals. */
function play(judged, ticks, parameters, known) {
    const rivals = rivalsOf((0,judge/* judgedMetrics */.PH)(parameters.checks, known.bounds)).map((rival) => ({
        rival,
        at: null,
    }));
    const read = (0,metrics_looks/* gateReader */.lQ)(parameters, known);
    const looks = [];
    let answer = {
        verdict: 'inconclusive',
        reason: 'nothing was measured',
    };
    let at = null;
    for (const tick of ticks) {
        const look = read(tick.data);
        looks.push(look);
        for (const one of rivals)
            if (one.at === null && one.rival.fails(tick.k, look))
                one.at = timeOf(tick);
        if (at !== null)
            continue;
        answer = judged.tick(tick.k, look, tick.k === ticks.length);
        if (answer.verdict !== 'continue')
            at = timeOf(tick);
    }
    return {
        ...{ answer, at, looks },
        rivals: rivals.map(({ rival, at: failed }) => ({ name: rival.name, at: failed })),
    };
}
const timeOf = (tick) => tick === undefined ? null : new Date(tick.atMs).toISOString();
const heldToLimits = (parameters, known, looks) => parameters.checks.flatMap((check) => {
    const comparison = (0,metrics_comparison/* comparisonOf */.jb)(check, known, parameters);
    return comparison.kind === 'fixed-limit' && (0,fixed_limit/* heldOnce */.N)(check, comparison)
        ? [(0,fixed_limit/* fixedLimitStanding */.E)(check, comparison.limit, looks, known, parameters)]
        : [];
});
/** Earlier days of the window, when there is no baseline and they are asked for. */
async function pastOfWindow(ports, { past, pods, startMs, endMs, intervalMs, preMs, checks }) {
    if (past === undefined || pods.baseline.length > 0)
        return null;
    return (0,metrics_history/* readHistory */.Lu)(ports, {
        ...past,
        checks,
        namespace: pods.namespace,
        window: { startMs, endMs },
        releasedMs: startMs,
        beforeMs: preMs,
        intervalMs,
    });
}

// EXTERNAL MODULE: ./lib/gates/metrics/checks.js + 1 modules
var checks = __webpack_require__(87480);
// EXTERNAL MODULE: ./lib/gates/metrics/presets.js
var presets = __webpack_require__(33826);
// EXTERNAL MODULE: ./lib/gates/metrics/same-clock.js
var same_clock = __webpack_require__(15293);
// EXTERNAL MODULE: ./lib/inputs/duration.js
var duration = __webpack_require__(67581);
// EXTERNAL MODULE: ./lib/inputs/regular-expression.js
var regular_expression = __webpack_require__(14200);
// EXTERNAL MODULE: ./lib/inputs/url.js
var url = __webpack_require__(85060);
;// CONCATENATED MODULE: ./lib/cli/backtest.js














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
    const { values } = (0,external_node_util_.parseArgs)({ args: [...args], options });
    if (values.source !== 'prometheus')
        throw new errors.UsageError(`'${values.source}' keeps no past.`, {
            input: '--source',
            fix: 'Only prometheus does.',
        });
    const address = {
        url: (0,url/* url */.O)(values['allow-http']).read(needed(values, 'prometheus-url'), '--prometheus-url'),
        token: process.env['SLUICE_PROMETHEUS_TOKEN'],
    };
    const intervalMs = (0,duration/* duration */.p0)(200, 3_600_000).read(values.interval, '--interval');
    const window = windowOf(values, intervalMs);
    const preMs = (0,duration/* duration */.p0)(0, 24 * 3_600_000).read(values.pre, '--pre');
    const past = pastOf(values);
    const signal = new AbortController().signal;
    const pods = await (0,prometheus_pods/* pastPods */.V)(address, {
        namespace: needed(values, 'namespace'),
        canary: regular_expression/* regularExpression */.t0.read(needed(values, 'canary'), '--canary'),
        baseline: values.baseline === undefined
            ? undefined
            : regular_expression/* regularExpression */.t0.read(values.baseline, '--baseline'),
        startMs: window.startMs - preMs,
        endMs: window.endMs,
    }, signal);
    refuseNone(pods, values);
    const found = await backtest({ source: (0,source.prometheus)({ clock: system_clock.systemClock }, address), log, signal }, {
        ...window,
        ...past,
        intervalMs,
        preMs,
        pods,
        checks: checksOf(values.checks),
        alpha: number(values, 'alpha'),
        minEvents: number(values, 'min-events'),
        bakeTicks: Math.ceil((0,duration/* duration */.p0)(0, 24 * 3_600_000).read(values.bake, '--bake') / intervalMs),
    });
    process.stdout.write(`${values.json ? JSON.stringify(found) : shown(found)}\n`);
    return found.verdict === 'fail' ? 1 : found.verdict === 'pass' ? 0 : 3;
}
function pastOf({ baseline, history, exclude, 'time-zone': zone, }) {
    if (history === undefined)
        return {};
    if (baseline !== undefined)
        throw new errors.UsageError('It is for windows without --baseline.', {
            input: '--history',
            fix: 'Leave one of the two out.',
        });
    const podPattern = regular_expression/* regularExpression */.t0.read(history, '--history');
    const timeZone = (0,same_clock/* timeZoneOf */.ln)(zone, '--time-zone');
    const excluded = (0,same_clock/* parseExcluded */._v)(exclude, timeZone, '--exclude');
    return { past: { podPattern, timeZone, excluded } };
}
function needed(values, name) {
    const value = values[name];
    if (typeof value === 'string' && value !== '')
        return value;
    throw new errors.UsageError('It is required.', {
        input: `--${name}`,
        fix: 'See sluice backtest --help.',
    });
}
function number(values, name) {
    const value = Number(values[name]);
    if (!(value > 0))
        throw new errors.UsageError(`'${values[name]}' is not a number over 0.`, { input: `--${name}` });
    return value;
}
function windowOf(values, intervalMs) {
    const time = (name) => {
        const at = Date.parse(needed(values, name));
        if (Number.isNaN(at))
            throw new errors.UsageError(`'${values[name]}' is not a time.`, {
                input: `--${name}`,
                fix: 'Example: 2026-11-24T03:00:00Z.',
            });
        return at;
    };
    const [startMs, endMs] = [time('from'), time('to')];
    if (endMs - startMs < intervalMs)
        throw new errors.UsageError('It is not later than --from by an interval.', { input: '--to' });
    return { startMs, endMs };
}
function checksOf(file) {
    if (file === undefined)
        return presets/* defaultChecks */.Li;
    try {
        return (0,checks/* parseChecks */.B)((0,dist.parse)((0,external_node_fs_.readFileSync)(file, 'utf8')), file);
    }
    catch (cause) {
        if (cause instanceof errors.UsageError)
            throw cause;
        throw new errors.UsageError(`It cannot be read: ${(0,errors.messageOf)(cause)}.`, { input: '--checks', cause });
    }
}
function refuseNone({ canary, baseline }, values) {
    if (canary.length === 0)
        throw new errors.UsageError(`Prometheus knows no pod ${values.canary} of that time.`, {
            input: '--canary',
            fix: 'Check namespace, pattern and window; series need the labels namespace and pod.',
        });
    if (values.baseline !== undefined && baseline.length === 0)
        throw new errors.UsageError(`Prometheus knows no pod ${values.baseline} of that time.`, {
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

/***/ 28773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QZ: () => (/* binding */ worst),
/* harmony export */   gk: () => (/* binding */ finding),
/* harmony export */   lG: () => (/* binding */ judgementOf)
/* harmony export */ });
/** What a health check found about one thing: a measurement whose only number is how many pods (or what else `unit` says) it concerns. */
const finding = (name, verdict, reason, about = {}) => ({
    name,
    dimension: 'health',
    unit: '1',
    canary: null,
    baseline: null,
    limit: null,
    direction: 'decrease',
    verdict,
    reason,
    sample: { kind: 'none' },
    ...about,
});
/** The one fold of verdicts, of measurements and of evidence: fail beats error beats inconclusive beats pass; nothing at all is inconclusive. */
function worst(verdicts) {
    for (const verdict of ['fail', 'error', 'inconclusive'])
        if (verdicts.includes(verdict))
            return verdict;
    return verdicts.length === 0 ? 'inconclusive' : 'pass';
}
/** The judgement that follows from measurements alone: the worst of them, and a reason for each that did not pass. */
const judgementOf = (measurements) => ({
    verdict: worst(measurements.map(({ verdict }) => verdict)),
    measurements,
    reasons: measurements
        .filter(({ verdict }) => verdict !== 'pass')
        .map(({ name, reason }) => `${name}: ${reason}`),
});


/***/ }),

/***/ 87480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ parseChecks)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/inputs/duration.js
var duration = __webpack_require__(67581);
// EXTERNAL MODULE: ./lib/inputs/text.js
var inputs_text = __webpack_require__(86806);
;// CONCATENATED MODULE: ./lib/inputs/limit.js



const units = {
    '%': { of: 'share', times: 1 },
    B: { of: 'size', times: 1 },
    ...Object.fromEntries(['K', 'M', 'G', 'T'].flatMap((letter, i) => [
        [`${letter === 'K' ? 'k' : letter}B`, { of: 'size', times: 1000 ** (i + 1) }],
        [`${letter}iB`, { of: 'size', times: 1024 ** (i + 1) }],
        [`${letter}i`, { of: 'size', times: 1024 ** (i + 1) }],
    ])),
};
/** Units in which measurements are kept, and how a limit in them is written. */
const kept = {
    '1': { of: 'share', times: 100, named: 'a proportion', example: '0.5%' },
    percent: { of: 'share', times: 1, named: 'a percentage', example: '0.5%' },
    s: { of: 'time', times: 1000, named: 'a time', example: '300ms' },
    ms: { of: 'time', times: 1, named: 'a time', example: '300ms' },
    bytes: { of: 'size', times: 1, named: 'a size', example: '512MiB' },
};
const largest = 1e15;
/**
 * A limit in the unit that its measurement is kept in (`1`, `percent`, `s`, `ms`, `bytes`, or a name of things that are counted). A text
 * carries its unit: `0.5%`, `300ms`, `512MiB`; a bare number is taken in the kept unit. A share of events is at most all of them, so that
 * `limit: 5` for five per cent is refused; `max` is for shares that may be more (a gauge of load).
 */
const limit = (unit, max = kept[unit]?.of === 'share' ? 100 / kept[unit].times : largest) => {
    const own = Object.hasOwn(kept, unit) ? kept[unit] : undefined;
    const fix = `Example: ${own?.example ?? '1000'}.`;
    return (value, path) => {
        const number = typeof value === 'number' ? value : written(value, unit, own);
        if (number === undefined)
            throw new errors.UsageError(`${typeof value === 'string' ? (0,inputs_text/* shown */.SP)(value) : JSON.stringify(value)} is not a limit for ${own?.named ?? `a number of ${unit}`}.`, { input: path, fix });
        if (!(number >= 0 && number <= max))
            throw new errors.UsageError(`${JSON.stringify(value)} is out of range: a bare number is in ${unitWords(unit)}, from 0 to ${max}.`, { input: path, fix });
        return number;
    };
};
const unitWords = (unit) => unit === '1' ? 'parts of 1 (0.005 = 0.5%)' : unit === 's' ? 'seconds' : unit;
/** The text's number in `unit`; undefined when it is none, has no unit, or one of something else. */
function written(value, unit, own) {
    if (typeof value !== 'string')
        return undefined;
    const text = value.trim();
    const [, number, suffix = ''] = /^(\d{1,16}(?:\.\d{1,16})?)\s*([A-Za-z%]{1,40})$/.exec(text) ?? [];
    if (own === undefined)
        return number !== undefined && suffix === unit ? Number(number) : undefined;
    if (own.of === 'time') {
        const ms = (0,duration/* parseDuration */.E9)(text);
        return ms === undefined ? undefined : ms / own.times;
    }
    const found = Object.hasOwn(units, suffix) ? units[suffix] : undefined;
    if (number === undefined || found?.of !== own.of)
        return undefined;
    // By its decimals: 0.7 / 100 is not 0.007 in binary.
    return unit === '1' ? Number(`${number}e-2`) : (Number(number) * found.times) / own.times;
}

// EXTERNAL MODULE: ./lib/inputs/regular-expression.js
var regular_expression = __webpack_require__(14200);
// EXTERNAL MODULE: ./lib/inputs/shape.js
var shape = __webpack_require__(50976);
// EXTERNAL MODULE: ./lib/gates/metrics/presets.js
var presets = __webpack_require__(33826);
;// CONCATENATED MODULE: ./lib/gates/metrics/checks.js





const checks_name = (0,shape/* text */.Qq)(61, {
    form: /^[a-z0-9][a-z0-9-]{0,60}$/,
    what: 'a name (lower-case letters, digits, -)',
});
const metric = (0,shape/* text */.Qq)(200, { form: /^[a-zA-Z_:][a-zA-Z0-9_:]*$/, what: 'a metric name' });
const match = (0,shape/* record */.g1)((value, path) => {
    const pattern = (0,shape/* text */.Qq)(200)(value, path);
    if ((0,regular_expression/* isRegularExpression */.Xp)(pattern))
        return pattern;
    throw new errors.UsageError(`${JSON.stringify(pattern)} is not a regular expression (RE2).`, {
        input: path,
        fix: 'Example: "5..".',
    });
}, { key: { form: /^[a-zA-Z_][a-zA-Z0-9_]*$/, what: 'a label' }, max: 20 });
const quantile = (value, path) => {
    const read = (0,shape/* number */.ai)(0, 1)(value, path);
    if (read > 0 && read < 1)
        return read;
    throw new errors.UsageError(`${read} is not between 0 and 1.`, { input: path, fix: 'Example: 0.95.' });
};
/** The limit's unit is only known with the rest of the check. */
const unread = (value) => value;
const overrides = {
    name: (0,shape/* optional */.lq)(checks_name),
    dimension: (0,shape/* optional */.lq)(checks_name),
    limit: unread,
    tolerance: (0,shape/* optional */.lq)(limit('1', 1000)),
    quantile: (0,shape/* optional */.lq)(quantile),
    optional: (0,shape/* optional */.lq)(shape/* boolean */.zM),
    'burst-seconds': (0,shape/* optional */.lq)((0,shape/* number */.ai)(0, 86_400)),
};
const ownFields = {
    ...overrides,
    name: checks_name,
    direction: (0,shape/* withDefault */.IQ)((0,shape/* oneOf */.yL)('increase', 'decrease', 'either'), 'increase'),
    unit: (0,shape/* optional */.lq)((0,shape/* oneOf */.yL)('1', 's', 'ms', 'bytes', 'count')),
};
const ofPreset = (0,shape/* object */.Ik)({ ...overrides, preset: (0,shape/* text */.Qq)(60) });
/** Keys of an own check, by kind; `query` and `combine` are PromQL's. */
const kinds = {
    histogram: (0,shape/* object */.Ik)({ ...ownFields, kind: (0,shape/* oneOf */.yL)('histogram'), metric, match: (0,shape/* optional */.lq)(match) }),
    counts: (0,shape/* object */.Ik)({
        ...ownFields,
        kind: (0,shape/* oneOf */.yL)('counts'),
        bad: metric,
        'bad-match': (0,shape/* optional */.lq)(match),
        total: metric,
        'total-match': (0,shape/* optional */.lq)(match),
    }),
    lost: (0,shape/* object */.Ik)({
        ...ownFields,
        kind: (0,shape/* oneOf */.yL)('lost'),
        started: metric,
        'started-match': (0,shape/* optional */.lq)(match),
        finished: metric,
        'finished-match': (0,shape/* optional */.lq)(match),
    }),
    gauge: (0,shape/* object */.Ik)({
        ...ownFields,
        kind: (0,shape/* oneOf */.yL)('gauge'),
        metric: (0,shape/* optional */.lq)(metric),
        match: (0,shape/* optional */.lq)(match),
        query: (0,shape/* optional */.lq)((0,shape/* text */.Qq)(4000)),
        combine: (0,shape/* optional */.lq)((0,shape/* oneOf */.yL)('sum', 'mean', 'max')),
    }),
    rate: (0,shape/* object */.Ik)({ ...ownFields, kind: (0,shape/* oneOf */.yL)('rate'), metric, match: (0,shape/* optional */.lq)(match) }),
};
/** The input `checks`: a YAML list of presets with overrides, or of own definitions. Unknown keys are named. */
function parseChecks(value, input) {
    const checks = (0,shape/* list */.p_)(parseCheck, {
        min: 1,
        max: 200,
        fix: 'Example: [{name: errors, preset: http-error-rate, limit: "0.2%"}].',
    })(value, input);
    const names = checks.map(({ name }) => name);
    const twice = names.find((one, i) => names.indexOf(one) !== i);
    if (twice !== undefined)
        throw new errors.UsageError(`Two checks are named ${twice}.`, {
            input,
            fix: 'Give each check its own name.',
        });
    return checks;
}
function parseCheck(item, path) {
    const given = (0,shape/* record */.g1)(unread, { max: 50 })(item, path);
    if (Object.hasOwn(given, 'preset')) {
        const read = ofPreset(item, path);
        return overridden(presetOf(read.preset, path), read, path);
    }
    const kind = (0,shape/* oneOf */.yL)('histogram', 'counts', 'lost', 'gauge', 'rate')(Object.hasOwn(given, 'kind') ? given['kind'] : undefined, `${path}.kind`);
    const own = kinds[kind](item, path);
    return overridden(ownCheck(own, path), own, path);
}
function presetOf(wanted, path) {
    const found = Object.hasOwn(presets/* allPresets */.CY, wanted) ? presets/* allPresets */.CY[wanted] : undefined;
    if (found !== undefined)
        return found;
    throw new errors.UsageError(`There is no preset ${JSON.stringify(wanted)}.`, {
        input: `${path}.preset`,
        fix: `Presets: ${Object.keys(presets/* allPresets */.CY).join(', ')}.`,
    });
}
function overridden(base, given, path) {
    const { name, dimension, tolerance, quantile, optional, 'burst-seconds': burstSeconds } = given;
    return {
        ...base,
        ...(name === undefined ? {} : { name }),
        ...(dimension === undefined ? {} : { dimension }),
        ...(given.limit === undefined ? {} : { limit: limitOf(base, given.limit, path) }),
        ...(tolerance === undefined ? {} : { tolerance }),
        ...(quantile === undefined ? {} : { quantile }),
        ...(burstSeconds === undefined ? {} : { burstSeconds }),
        ...(optional === undefined ? {} : { optional }),
    };
}
/** A share of events is at most all of them; a gauge without a unit, or of load, may be more than 1. */
const limitOf = ({ kind, unit }, value, path) => limit(unit, kind === 'counts' ? undefined : 1e15)(value, `${path}.limit`);
function ownCheck(own, path) {
    const query = queryOf(own, path);
    return {
        name: own.name,
        dimension: own.name,
        kind: own.kind === 'histogram'
            ? 'histogram'
            : own.kind === 'gauge' || own.kind === 'rate'
                ? 'gauge'
                : 'counts',
        query,
        direction: own.direction,
        unit: unitOf(own.unit, query, path),
        optional: false,
    };
}
const selector = (of, matched) => matched === undefined ? { metric: of } : { metric: of, match: matched };
function queryOf(own, path) {
    switch (own.kind) {
        case 'counts':
            return {
                kind: 'counts',
                bad: selector(own.bad, own['bad-match']),
                total: selector(own.total, own['total-match']),
            };
        case 'lost':
            return {
                kind: 'lost',
                started: selector(own.started, own['started-match']),
                finished: selector(own.finished, own['finished-match']),
            };
        case 'histogram':
        case 'rate':
            return { kind: own.kind, of: selector(own.metric, own.match) };
        case 'gauge':
            return own.query === undefined
                ? gauge(selector(metric(own.metric, `${path}.metric`), own.match), `${path}.metric`)
                : promql(own, path);
        default:
            return (0,errors/* assertNever */.x)(own);
    }
}
/** Names say it where types are not known: what ends so only ever rises. */
function gauge(of, input) {
    if (/_(total|count|sum|bucket)$/.test(of.metric))
        throw new errors.UsageError(`${of.metric} is a counter by its name, and kind is gauge.`, {
            input,
            fix: 'Use kind rate, or kind counts with `bad` and `total`.',
        });
    return { kind: 'gauge', of };
}
function promql({ metric: named, query = '', combine, }, path) {
    if (named !== undefined)
        throw new errors.UsageError('It has both metric and query.', {
            input: path,
            fix: 'Give one of them.',
        });
    if (!query.includes('$pods'))
        throw new errors.UsageError('It does not say which pods: both versions would read the same.', {
            input: `${path}.query`,
            fix: 'Example: sum(my_gauge{namespace=$namespace, pod=~$pods}).',
        });
    return combine === undefined ? { kind: 'promql', query } : { kind: 'promql', query, combine };
}
/** Units that reports can convert, and how the names of metrics end that have them (https://prometheus.io/docs/practices/naming/). */
const checks_units = {
    '1': /_(ratio|percent)$/,
    s: /_seconds(_total|_sum|_bucket)?$/,
    ms: /_(milliseconds|ms)(_total|_sum|_bucket)?$/,
    bytes: /_bytes(_total|_sum|_bucket)?$/,
    count: /_(total|count)$/,
};
function unitOf(given, query, path) {
    const plain = query.kind === 'counts' || query.kind === 'lost'
        ? '1'
        : query.kind === 'histogram'
            ? 's'
            : 'count';
    const unit = given ?? plain;
    const of = 'of' in query ? query.of.metric : undefined;
    const named = Object.entries(checks_units).find(([, ending]) => of !== undefined && ending.test(of));
    const timed = named !== undefined && named[0] !== '1' && named[0] !== 'count';
    if (timed && given !== undefined && named[0] !== unit)
        throw new errors.UsageError(`${of} is in ${named[0]} by its name, and unit is ${unit}.`, {
            input: `${path}.unit`,
            fix: `Set unit: ${named[0]}, or leave it out.`,
        });
    return timed ? named[0] : unit;
}


/***/ }),

/***/ 33826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CY: () => (/* binding */ allPresets),
/* harmony export */   Li: () => (/* binding */ defaultChecks),
/* harmony export */   U6: () => (/* binding */ sessionChecks)
/* harmony export */ });
/* unused harmony export presets */
/** What libraries call the status code of an answer. */
const statusCode = {
    labels: [
        ...['code', 'status', 'status_code', 'http_status_code', 'http_response_status_code'],
        'response_code',
    ],
    match: '5..',
    among: '[1-5](\\d\\d|[xX]{2})',
};
/** The presets of a Go service (A5, A7, A9, A10, E2); every number is a default that a check may override. */
const presets = {
    'http-error-rate': {
        name: 'http-error-rate',
        dimension: 'error-rate',
        kind: 'counts',
        query: {
            kind: 'counts',
            bad: { metric: 'http_requests_total', oneOf: statusCode },
            total: { metric: 'http_requests_total' },
        },
        direction: 'increase',
        unit: '1',
        limit: 0.005,
        burstSeconds: 120,
        optional: false,
    },
    'http-latency-p95': {
        name: 'http-latency-p95',
        dimension: 'latency',
        kind: 'histogram',
        query: { kind: 'histogram', of: { metric: 'http_request_duration_seconds' } },
        direction: 'increase',
        unit: 's',
        quantile: 0.95,
        tolerance: 0.25,
        optional: false,
    },
    goroutines: {
        name: 'goroutines',
        dimension: 'goroutines',
        kind: 'gauge',
        query: { kind: 'gauge', of: { metric: 'go_goroutines' } },
        direction: 'increase',
        unit: 'count',
        limit: 5000,
        tolerance: 0.2,
        optional: false,
    },
    'gc-pause': {
        name: 'gc-pause',
        dimension: 'gc-pause',
        kind: 'gauge',
        query: {
            kind: 'mean',
            sum: { metric: 'go_gc_duration_seconds_sum' },
            count: { metric: 'go_gc_duration_seconds_count' },
        },
        direction: 'increase',
        unit: 's',
        limit: 0.12,
        tolerance: 1,
        optional: true,
    },
    memory: {
        name: 'memory',
        dimension: 'memory',
        kind: 'gauge',
        query: { kind: 'gauge', of: { metric: 'go_memstats_heap_inuse_bytes' } },
        direction: 'increase',
        unit: 'bytes',
        tolerance: 0.3,
        optional: true,
    },
    'task-failures': {
        name: 'task-failures',
        dimension: 'task-failures',
        kind: 'counts',
        query: {
            kind: 'counts',
            bad: { metric: 'tasks_processed_total', match: { status: 'failed|error|dropped' } },
            total: { metric: 'tasks_processed_total' },
        },
        direction: 'increase',
        unit: '1',
        limit: 0.005,
        optional: true,
    },
    'task-throughput': {
        name: 'task-throughput',
        dimension: 'throughput',
        kind: 'counts',
        query: {
            kind: 'lost',
            started: { metric: 'tasks_enqueued_total' },
            finished: { metric: 'tasks_processed_total' },
        },
        direction: 'increase',
        unit: '1',
        limit: 0.005,
        optional: true,
    },
};
/** Presets that are not for every service: pods that share one queue evenly, and a mesh that counts what its dependencies answer. */
const special = {
    'task-rate': {
        name: 'task-rate',
        dimension: 'throughput',
        kind: 'gauge',
        query: { kind: 'rate', of: { metric: 'tasks_processed_total', match: { status: 'success' } } },
        direction: 'decrease',
        unit: 'count',
        tolerance: 0.1,
        optional: false,
    },
    'session-interruption': {
        name: 'session-interruption',
        dimension: 'session-interruption',
        kind: 'counts',
        query: { kind: 'sessions' },
        direction: 'increase',
        unit: '1',
        limit: 0.0002,
        optional: false,
    },
    'dependency-sla': {
        name: 'dependency-sla',
        dimension: 'dependency-sla',
        kind: 'counts',
        query: {
            kind: 'counts',
            bad: { metric: 'envoy_cluster_upstream_rq_xx', match: { envoy_response_code_class: '5' } },
            total: { metric: 'envoy_cluster_upstream_rq_xx' },
        },
        direction: 'increase',
        unit: '1',
        limit: 0.0005,
        optional: false,
    },
};
/** What source `sentry` can tell. */
const sessionChecks = Object.values(special).filter(({ query }) => query.kind === 'sessions');
const defaultChecks = Object.values(presets);
const allPresets = { ...presets, ...special };


/***/ }),

/***/ 50976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IQ: () => (/* binding */ withDefault),
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   g1: () => (/* binding */ record),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   pA: () => (/* binding */ nearest),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   rD: () => (/* binding */ wholeNumber),
/* harmony export */   yL: () => (/* binding */ oneOf),
/* harmony export */   zM: () => (/* binding */ boolean)
/* harmony export */ });
/* unused harmony export refuseKey */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86806);


const jsonOf = (value) => typeof value === 'string'
    ? (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(value)
    : value !== null && typeof value === 'object'
        ? `a ${Array.isArray(value) ? 'list' : 'map'}`
        : String(value);
const refuse = (value, path, what, fix) => {
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(value === undefined
        ? `It is required and is not there; it must be ${what}.`
        : `${jsonOf(value)} is not ${what}.`, { input: path, fix });
};
const under = (path, key) => /^[\w-]{1,80}$/.test(key) ? `${path}.${key}` : `${path}[${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(key)}]`;
const isMap = (value) => value !== null && typeof value === 'object' && !Array.isArray(value);
const mapOf = (value, path, fix) => isMap(value) ? value : refuse(value, path, 'a map', fix ?? 'Write `key: value` lines.');
/** A map with exactly these fields; an unknown key is refused, and the nearest known one is named. */
const object = (fields, fix) => (value, path) => {
    const given = mapOf(value, path, fix);
    const unknown = Object.keys(given).find((key) => !Object.hasOwn(fields, key));
    if (unknown !== undefined)
        refuseKey(unknown, Object.keys(fields), path);
    const read = Object.entries(fields).map(([key, shape]) => [key, shape(Object.hasOwn(given, key) ? given[key] : undefined, under(path, key))]);
    return Object.fromEntries(read.filter(([, item]) => item !== undefined));
};
/** What `object` says of a key that it does not know. */
function refuseKey(key, known, path) {
    const near = nearest(key, known);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`Its key ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(key)} is not known.`, {
        input: path,
        fix: `${near === undefined ? '' : `Is it '${near}'? `}Known: ${known.join(', ')}.`,
    });
}
/** A map of any keys, each value of one shape; keys may have a form. */
const record = (item, { key, max = 1000, } = {}) => (value, path) => {
    const entries = Object.entries(mapOf(value, path));
    if (entries.length > max)
        tooMany(entries.length, max, path);
    for (const [name] of entries) {
        if (key !== undefined && !key.form.test(name))
            refuse(name, path, key.what);
        text(500)(name, path);
    }
    return Object.fromEntries(entries.map(([name, given]) => [name, item(given, under(path, name))]));
};
const list = (item, { min = 0, max = 1000, fix, } = {}) => (value, path) => {
    if (!Array.isArray(value))
        return refuse(value, path, 'a list', fix);
    if (value.length > max)
        tooMany(value.length, max, path);
    if (value.length < min)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`It has ${value.length} items, fewer than ${min}.`, {
            input: path,
            fix,
        });
    return value.map((given, i) => item(given, `${path}[${i}]`));
};
const tooMany = (count, max, path) => {
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`It has ${count} items, more than ${max}.`, {
        input: path,
        fix: 'Shorten it.',
    });
};
const oneOf = (...options) => (value, path) => options.find((option) => option === value) ??
    refuse(value, path, `one of ${options.join(', ')}`);
/** Finite, and inside of its bounds. */
const number = (min, max, fix) => (value, path) => typeof value === 'number' && value >= min && value <= max && Number.isFinite(value)
    ? value
    : refuse(value, path, `a number from ${min} to ${max}`, fix);
const wholeNumber = (min, max) => (value, path) => typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max
    ? value
    : refuse(value, path, `a whole number from ${min} to ${max}`);
/** `yes` or "true" is a text, and refused. */
const boolean = (value, path) => typeof value === 'boolean' ? value : refuse(value, path, 'true or false');
/** Text without control characters; `form` is written with its words. */
const text = (max = 500, form, fix) => (value, path) => {
    if (typeof value !== 'string')
        return refuse(value, path, form?.what ?? 'a text', fix ?? quoteIt(value));
    if (value.length > max)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`It has ${value.length} characters, more than ${max}.`, {
            input: path,
            fix: 'Shorten it.',
        });
    if (_text_js__WEBPACK_IMPORTED_MODULE_1__/* .control */ .A4.test(value))
        refuse(value, path, 'a text without control characters');
    return form === undefined || form.form.test(value)
        ? value
        : refuse(value, path, form.what, fix);
};
const quoteIt = (value) => typeof value === 'number' || typeof value === 'boolean' ? `Quote it: "${value}".` : undefined;
/** The key may be left out. An empty value (`limit:`) is not absence: it is refused like any other wrong type. */
const optional = (shape) => (value, path) => value === undefined ? undefined : shape(value, path);
/** The key may be left out, and then means `fallback`. */
const withDefault = (shape, fallback) => (value, path) => value === undefined ? fallback : shape(value, path);
/** The known word with the fewest edits, when at most a third of it differs. */
function nearest(word, known) {
    const [best] = known
        .map((one) => ({ one, edits: distance(word.slice(0, 80).toLowerCase(), one.toLowerCase()) }))
        .sort((a, b) => a.edits - b.edits);
    return best !== undefined && best.edits <= Math.max(1, Math.ceil(best.one.length / 3))
        ? best.one
        : undefined;
}
/** Optimal string alignment: insertions, deletions, replacements and swaps of neighbours. */
function distance(a, b) {
    let last = [];
    let row = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
        const now = [i];
        for (let j = 1; j <= b.length; j++) {
            const same = a[i - 1] === b[j - 1];
            const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            now.push(Math.min((row[j] ?? 0) + 1, (now[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1), swapped ? (last[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY));
        }
        last = row;
        row = now;
    }
    return row[b.length] ?? 0;
}


/***/ }),

/***/ 86806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A4: () => (/* binding */ control),
/* harmony export */   Dv: () => (/* binding */ portNumberOrName),
/* harmony export */   L6: () => (/* binding */ kubeName),
/* harmony export */   Lx: () => (/* binding */ urlPath),
/* harmony export */   Pq: () => (/* binding */ json),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   T1: () => (/* binding */ pattern),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   ih: () => (/* binding */ workspaceFolder),
/* harmony export */   kO: () => (/* binding */ refuseControl),
/* harmony export */   n8: () => (/* binding */ line),
/* harmony export */   rA: () => (/* binding */ imageReference),
/* harmony export */   zM: () => (/* binding */ boolean)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

const control = 
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused
/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u0085\u2028\u2029\u202a-\u202e\u2066-\u2069]/;
const refuseControl = (text, name) => {
    const found = control.exec(text);
    if (found !== null)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`It holds the control character U+${(found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')} at position ${found.index}.`, { input: name, fix: 'Remove it.' });
};
const shown = (text) => JSON.stringify(text.length > 80 ? `${text.slice(0, 77)}…` : text);
/** Free text on one line. */
const line = (maxLength = 500) => ({
    words: 'Text',
    form: { kind: 'text', maxLength, lines: 'one' },
    read: (text, name) => {
        refuseControl(text, name);
        const value = text.trim();
        if (/[\r\n]/.test(value))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError('It has several lines.', { input: name, fix: 'Write one line.' });
        if (value.length > maxLength)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`It has ${value.length} characters, more than ${maxLength}.`, {
                input: name,
                fix: 'Shorten it.',
            });
        return value;
    },
});
/** Text of several lines, as it was written; readInputs bounds its length. */
const text = {
    words: 'Text',
    form: { kind: 'text', maxLength: 1_000_000, lines: 'many' },
    read: (value, name) => {
        refuseControl(value, name);
        return value;
    },
};
/** An output of another step or job; who uses it parses it by its schema. */
const json = { ...text, words: 'JSON', form: { kind: 'json' } };
/** Matches a pattern, or an error that says what was expected. */
const pattern = (regexp, expected, words, maxLength = 500) => ({
    words,
    form: { kind: 'pattern', pattern: regexp, maxLength },
    read: (value, name) => {
        const trimmed = line(maxLength).read(value, name);
        if (!regexp.test(trimmed))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${shown(trimmed)} is not ${expected}.`, { input: name });
        return trimmed;
    },
});
/** RFC 1123 label: names of workloads, namespaces. */
const kubeName = pattern(/^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/, 'a Kubernetes name (lower-case letters, digits and -, at most 63)', 'Kubernetes name');
/** YAML 1.2 core schema booleans, as @actions/core reads them. */
const boolean = {
    words: 'Boolean',
    form: { kind: 'boolean' },
    read: (value, name) => {
        const trimmed = line().read(value, name);
        if (/^(true|True|TRUE)$/.test(trimmed))
            return true;
        if (/^(false|False|FALSE)$/.test(trimmed))
            return false;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${shown(trimmed)} is not true or false.`, { input: name });
    },
};
const choice = (...options) => ({
    words: `One of ${options.join(', ')}`,
    form: { kind: 'choice', options },
    read: (value, name) => {
        const trimmed = line().read(value, name);
        const found = options.find((option) => option === trimmed);
        if (found === undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${shown(trimmed)} is not one of ${options.join(', ')}.`, {
                input: name,
            });
        return found;
    },
});
const portNumberOrName = pattern(/^(\d{1,5}|[a-z0-9-]{1,15})$/, 'a port number or name', 'Port number or name');
const imageReference = pattern(/^[\w][\w.:/@-]{0,499}$/, 'an image reference', 'Image reference');
const urlPath = pattern(/^\/[\x21-\x7e]{0,499}$/, 'a URL path that begins with /', 'URL path');
/** A relative folder that stays inside the workspace. */
const workspaceFolder = pattern(/^(?!\/)(?!.*(^|\/)\.\.(\/|$))[\w./-]{1,200}$/, 'a relative folder inside the workspace (letters, digits, . _ - /)', 'Path');


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


/***/ }),

/***/ 59830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ onlyThis),
/* harmony export */   b: () => (/* binding */ ClusterError)
/* harmony export */ });
/** Not another of the name that has come in its place. */
const onlyThis = ({ uid }) => uid === undefined ? {} : { uid };
class ClusterError extends Error {
    name = 'ClusterError';
    failure;
    status;
    /** Kubernetes' `reason` (AlreadyExists, Conflict, Invalid …) when the server gave one. */
    reason;
    constructor(failure, message, about = {}) {
        super(message, about.cause === undefined ? undefined : { cause: about.cause });
        this.failure = failure;
        this.status = about.status;
        this.reason = about.reason;
    }
}


/***/ }),

/***/ 78461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ resources)
/* harmony export */ });
const type = (apiVersion, kind, plural, namespaced = true) => ({ apiVersion, kind, plural, namespaced });
/** Every resource type Sluice touches; the README's Role is checked against this list. */
const resources = {
    namespaces: type('v1', 'Namespace', 'namespaces', false),
    pods: type('v1', 'Pod', 'pods'),
    services: type('v1', 'Service', 'services'),
    configMaps: type('v1', 'ConfigMap', 'configmaps'),
    secrets: type('v1', 'Secret', 'secrets'),
    events: type('v1', 'Event', 'events'),
    serviceAccounts: type('v1', 'ServiceAccount', 'serviceaccounts'),
    deployments: type('apps/v1', 'Deployment', 'deployments'),
    replicaSets: type('apps/v1', 'ReplicaSet', 'replicasets'),
    statefulSets: type('apps/v1', 'StatefulSet', 'statefulsets'),
    controllerRevisions: type('apps/v1', 'ControllerRevision', 'controllerrevisions'),
    persistentVolumeClaims: type('v1', 'PersistentVolumeClaim', 'persistentvolumeclaims'),
    jobs: type('batch/v1', 'Job', 'jobs'),
    leases: type('coordination.k8s.io/v1', 'Lease', 'leases'),
    endpointSlices: type('discovery.k8s.io/v1', 'EndpointSlice', 'endpointslices'),
    horizontalPodAutoscalers: type('autoscaling/v2', 'HorizontalPodAutoscaler', 'horizontalpodautoscalers'),
    scaledObjects: type('keda.sh/v1alpha1', 'ScaledObject', 'scaledobjects'),
    verticalPodAutoscalers: type('autoscaling.k8s.io/v1', 'VerticalPodAutoscaler', 'verticalpodautoscalers'),
    podDisruptionBudgets: type('policy/v1', 'PodDisruptionBudget', 'poddisruptionbudgets'),
    httpRoutes: type('gateway.networking.k8s.io/v1', 'HTTPRoute', 'httproutes'),
    virtualServices: type('networking.istio.io/v1', 'VirtualService', 'virtualservices'),
    ingresses: type('networking.k8s.io/v1', 'Ingress', 'ingresses'),
    ingressClasses: type('networking.k8s.io/v1', 'IngressClass', 'ingressclasses', false),
    rollouts: type('argoproj.io/v1alpha1', 'Rollout', 'rollouts'),
    podChaos: type('chaos-mesh.org/v1alpha1', 'PodChaos', 'podchaos'),
    networkChaos: type('chaos-mesh.org/v1alpha1', 'NetworkChaos', 'networkchaos'),
    podNetworkChaos: type('chaos-mesh.org/v1alpha1', 'PodNetworkChaos', 'podnetworkchaos'),
};


/***/ }),

/***/ 28063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YY: () => (/* binding */ carryOver),
/* harmony export */   eR: () => (/* binding */ currentOne),
/* harmony export */   ss: () => (/* binding */ current),
/* harmony export */   ux: () => (/* binding */ within)
/* harmony export */ });
/** The objects of a watch by name, kept current: the same map again after the first list and after every change. */
async function* current(cluster, type, namespace, options, signal) {
    const objects = new Map();
    for await (const event of cluster.watch(type, namespace, options, signal)) {
        carryOver(objects, event);
        yield objects;
    }
}
/** Carries an event over into the objects by name; returns those that are new or changed. */
function carryOver(objects, event) {
    if (event.type === 'SYNC') {
        objects.clear();
        for (const object of event.objects)
            objects.set(object.metadata.name, object);
        return event.objects;
    }
    const { object } = event;
    if (event.type === 'DELETED') {
        objects.delete(object.metadata.name);
        return [];
    }
    objects.set(object.metadata.name, object);
    return [object];
}
/** One object by its name, kept current; undefined while there is none. */
async function* currentOne(cluster, type, namespace, name, signal) {
    const options = { fieldSelector: `metadata.name=${name}` };
    for await (const found of current(cluster, type, namespace, options, signal))
        yield found.get(name);
}
/** Runs `body` with a signal that aborts after `ms` milliseconds, with `signal`, or when `end` is called; nothing of it stays behind. */
async function within(clock, ms, signal, body) {
    const ended = new AbortController();
    const limit = AbortSignal.any(signal === undefined ? [ended.signal] : [ended.signal, signal]);
    const end = () => ended.abort();
    const timer = clock.sleep(ms, limit).then(end, () => undefined);
    try {
        return await body(limit, end);
    }
    finally {
        end();
        await timer;
    }
}


/***/ }),

/***/ 66395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ briefPod)
/* harmony export */ });
/**
 * What waiting and watching read of a pod. A pod is 5 to 20 kB, and a release may have thousands of them before it: environment, probes, volumes and
 * the record of field owners, which nobody reads here, are let go as soon as a page or an event was parsed.
 */
function briefPod({ apiVersion, kind, metadata, spec, status = {} }) {
    const { containers, readinessGates = [] } = spec;
    const read = [...readConditions, ...readinessGates.map(({ conditionType }) => conditionType)];
    return {
        apiVersion,
        kind,
        metadata: some(metadata, 'name', 'namespace', 'uid', 'resourceVersion', 'deletionTimestamp'),
        spec: {
            ...some(spec, 'nodeName', 'hostNetwork', 'terminationGracePeriodSeconds', 'readinessGates', 'schedulingGates'),
            containers: containers.map((container) => some(container, 'name', 'image', 'ports')),
        },
        status: {
            ...some(status, 'phase', 'podIP', 'podIPs', 'reason', 'message'),
            conditions: (status.conditions ?? []).filter(({ type }) => read.includes(type)),
            ...(status.initContainerStatuses === undefined
                ? {}
                : { initContainerStatuses: status.initContainerStatuses.map(briefStatus) }),
            containerStatuses: (status.containerStatuses ?? []).map(briefStatus),
        },
    };
}
const readConditions = ['Ready', 'PodScheduled'];
const briefStatus = (status) => some(status, 'name', 'ready', 'started', 'restartCount', 'image', 'state', 'lastState');
/** These fields, as far as they are there. */
function some(object, ...names) {
    const entries = names.filter((name) => object[name] !== undefined).map((n) => [n, object[n]]);
    return Object.fromEntries(entries);
}


/***/ }),

/***/ 98241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N4: () => (/* binding */ replicasOf),
/* harmony export */   i_: () => (/* binding */ isReady),
/* harmony export */   nM: () => (/* binding */ selectorText),
/* harmony export */   wN: () => (/* binding */ restartsOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

const replicasOf = (workload) => workload.spec.replicas ?? 1;
/** How often containers of these pods were started anew. */
const restartsOf = (pods) => pods
    .flatMap(({ status }) => status?.containerStatuses ?? [])
    .reduce((sum, { restartCount }) => sum + restartCount, 0);
const isReady = (pod) => pod.metadata.deletionTimestamp === undefined &&
    (pod.status?.conditions ?? []).some(({ type, status }) => type === 'Ready' && status === 'True');
/** A label selector as the API's query parameter. */
function selectorText({ matchLabels = {}, matchExpressions = [] }) {
    const labels = Object.entries(matchLabels).map(([key, value]) => `${key}=${value}`);
    return [...labels, ...matchExpressions.map(requirementText)].join(',');
}
function requirementText({ key, operator, values = [] }) {
    switch (operator) {
        case 'In':
            return `${key} in (${values.join(',')})`;
        case 'NotIn':
            return `${key} notin (${values.join(',')})`;
        case 'Exists':
            return key;
        case 'DoesNotExist':
            return `!${key}`;
        default:
            return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .x)(operator);
    }
}


/***/ })

};

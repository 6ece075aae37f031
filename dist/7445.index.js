export const id = 7445;
export const ids = [7445,1283];
export const modules = {

/***/ 44779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ watchArm),
/* harmony export */   W: () => (/* binding */ inTwo)
/* harmony export */ });
/* harmony import */ var _ports_resources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78461);
/* harmony import */ var _ports_watching_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28063);
/* harmony import */ var _release_objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73253);



/** Begins to watch; resolves with the first list. The watch ends with `signal`; a watch that fails for good rejects `failed`. */
async function watchArm(cluster, namespace, selector, signal, failed) {
    let pods = new Map();
    let synced = () => undefined;
    const first = new Promise((resolve) => {
        synced = resolve;
    });
    const follow = async () => {
        const options = { labelSelector: selector };
        for await (const found of (0,_ports_watching_js__WEBPACK_IMPORTED_MODULE_2__/* .current */ .ss)(cluster, _ports_resources_js__WEBPACK_IMPORTED_MODULE_0__/* .resources */ .E.pods, namespace, options, signal)) {
            pods = found;
            synced();
        }
    };
    // A watch that was ended before its first list ends without an error; whoever waits for the list must not wait for ever.
    void follow().catch(failed).finally(synced);
    await first;
    signal.throwIfAborted();
    return {
        current: () => ({
            namespace,
            pods: [...pods.values()].filter(_release_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .isReady */ .i_).map(({ metadata }) => metadata.name),
        }),
        restarts: () => [...pods.values()]
            .flatMap(({ status }) => status?.containerStatuses ?? [])
            .reduce((sum, { restartCount }) => sum + restartCount, 0),
        pods: () => [...pods.values()],
    };
}
/** The old version's pods in two groups: two good arms, from which the judge learns how much good arms differ. */
function inTwo({ namespace, pods }) {
    const group = (parity) => [...pods].sort().filter((_pod, i) => i % 2 === parity);
    return { canary: { namespace, pods: group(0) }, baseline: { namespace, pods: group(1) } };
}


/***/ }),

/***/ 58929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ parseChecks)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _presets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33826);


const overridable = [
    'name',
    'preset',
    'limit',
    'tolerance',
    'quantile',
    'optional',
    'dimension',
    'burst-seconds',
];
/** Keys of an own check, by kind; `query` and `combine` are PromQL's. */
const kinds = {
    histogram: ['metric', 'match'],
    counts: ['bad', 'bad-match', 'total', 'total-match'],
    lost: ['started', 'started-match', 'finished', 'finished-match'],
    gauge: ['metric', 'match', 'query', 'combine'],
    rate: ['metric', 'match'],
};
/** The input `checks`: a YAML list of presets with overrides, or of own definitions. Unknown keys are named. */
function parseChecks(value, input) {
    if (!Array.isArray(value) || value.length === 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError('It is not a YAML list of checks.', {
            input,
            fix: 'Example: [{name: errors, preset: http-error-rate, limit: 0.002}].',
        });
    const checks = value.map((item, i) => parseCheck(item, `${input}[${i}]`));
    const names = checks.map(({ name }) => name);
    const twice = names.find((name, i) => names.indexOf(name) !== i);
    if (twice !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`Two checks are named ${twice}.`, { input });
    return checks;
}
function parseCheck(item, input) {
    if (item === null || typeof item !== 'object' || Array.isArray(item))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError('It is not a map.', {
            input,
            fix: 'Example: {name: errors, preset: http-error-rate}.',
        });
    const given = item;
    const base = given['preset'] === undefined ? ownCheck(given, input) : presetOf(given, input);
    const optional = given['optional'];
    if (optional !== undefined && typeof optional !== 'boolean')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`Its optional ${JSON.stringify(optional)} is not true or false.`, {
            input,
        });
    return {
        ...base,
        ...(given['name'] === undefined ? {} : { name: name(given['name'], input) }),
        ...(given['dimension'] === undefined ? {} : { dimension: name(given['dimension'], input) }),
        ...number(given, 'limit', 'limit', input),
        ...number(given, 'tolerance', 'tolerance', input),
        ...number(given, 'quantile', 'quantile', input),
        ...number(given, 'burst-seconds', 'burstSeconds', input),
        ...(optional === undefined ? {} : { optional }),
    };
}
function refuseUnknown(given, allowed, input) {
    const unknown = Object.keys(given).find((key) => !allowed.includes(key));
    if (unknown !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`Its key '${unknown}' is not known.`, {
            input,
            fix: `Known: ${allowed.join(', ')}.`,
        });
}
function presetOf(given, input) {
    refuseUnknown(given, overridable, input);
    const wanted = String(given['preset']);
    const found = Object.hasOwn(_presets_js__WEBPACK_IMPORTED_MODULE_1__/* .allPresets */ .CY, wanted) ? _presets_js__WEBPACK_IMPORTED_MODULE_1__/* .allPresets */ .CY[wanted] : undefined;
    if (found === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`There is no preset ${JSON.stringify(given['preset'])}.`, {
            input,
            fix: `Presets: ${Object.keys(_presets_js__WEBPACK_IMPORTED_MODULE_1__/* .allPresets */ .CY).join(', ')}.`,
        });
    return found;
}
function number(given, key, field, input) {
    const raw = given[key];
    if (raw === undefined)
        return {};
    if (typeof raw !== 'number' || !Number.isFinite(raw) || raw < 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`Its ${key} ${JSON.stringify(raw)} is not a number from 0.`, { input });
    if (key === 'quantile' && (raw <= 0 || raw >= 1))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`Its quantile ${raw} is not between 0 and 1.`, {
            input,
            fix: 'Example: 0.95.',
        });
    return { [field]: raw };
}
function name(value, input) {
    if (typeof value !== 'string' || !/^[a-z0-9][a-z0-9-]{0,60}$/.test(value))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${JSON.stringify(value)} is not a name (lower-case letters, digits, -).`, { input });
    return value;
}
function ownCheck(given, input) {
    const kind = String(given['kind']);
    const keys = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
    if (keys === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`Its kind ${JSON.stringify(given['kind'])} is not ${Object.keys(kinds).join(', ')}.`, { input, fix: 'Or name a preset.' });
    refuseUnknown(given, [...overridable, 'kind', 'direction', 'unit', ...keys], input);
    const own = name(given['name'], input);
    const direction = given['direction'] ?? 'increase';
    if (direction !== 'increase' && direction !== 'decrease' && direction !== 'either')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError('Its direction is not increase, decrease or either.', { input });
    const query = queryOf(kind, given, input);
    return {
        name: own,
        dimension: own,
        kind: kind === 'histogram' ? 'histogram' : kind === 'gauge' || kind === 'rate' ? 'gauge' : 'counts',
        query,
        direction,
        unit: unitOf(given, query, input),
        optional: false,
    };
}
function queryOf(kind, given, input) {
    const selector = (key, matchKey = 'match') => {
        const metric = metricName(given[key], key, input);
        const match = matchOf(given[matchKey], matchKey, input);
        return match === undefined ? { metric } : { metric, match };
    };
    switch (kind) {
        case 'counts':
            return { kind, bad: selector('bad', 'bad-match'), total: selector('total', 'total-match') };
        case 'lost':
            return {
                kind,
                started: selector('started', 'started-match'),
                finished: selector('finished', 'finished-match'),
            };
        case 'histogram':
            return { kind, of: selector('metric') };
        case 'rate':
            return { kind, of: selector('metric') };
        default:
            return given['query'] === undefined ? gauge(selector('metric'), input) : promql(given, input);
    }
}
/** Names say it where types are not known: what ends so only ever rises. */
function gauge(of, input) {
    if (/_(total|count|sum|bucket)$/.test(of.metric))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${of.metric} is a counter by its name, and kind is gauge.`, {
            input,
            fix: 'Use kind rate, or kind counts with `bad` and `total`.',
        });
    return { kind: 'gauge', of };
}
function promql(given, input) {
    const { query, combine } = given;
    if (given['metric'] !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError('It has both metric and query.', { input, fix: 'Give one of them.' });
    if (typeof query !== 'string' || query.length === 0 || query.length > 4000)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError('Its query is not PromQL of at most 4,000 characters.', { input });
    if (!query.includes('$pods'))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError('Its query does not say which pods: both versions would read the same.', {
            input,
            fix: 'Example: sum(my_gauge{namespace=$namespace, pod=~$pods}).',
        });
    if (combine === undefined)
        return { kind: 'promql', query };
    if (combine !== 'sum' && combine !== 'mean' && combine !== 'max')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError('Its combine is not sum, mean or max.', { input });
    return { kind: 'promql', query, combine };
}
function metricName(value, key, input) {
    if (typeof value !== 'string' || !/^[a-zA-Z_:][a-zA-Z0-9_:]*$/.test(value))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`Its ${key} ${JSON.stringify(value)} is not a metric name.`, { input });
    return value;
}
function matchOf(value, key, input) {
    if (value === undefined)
        return undefined;
    const entries = value !== null && typeof value === 'object' && !Array.isArray(value)
        ? Object.entries(value)
        : undefined;
    const bad = entries?.find(([label, pattern]) => !/^[a-zA-Z_][a-zA-Z0-9_]*$/.test(label) || typeof pattern !== 'string' || !isPattern(pattern));
    if (entries === undefined || bad !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`Its ${key}${bad === undefined ? '' : ` ${JSON.stringify(bad[0])}`} is not a map of labels to regular expressions.`, { input, fix: 'Example: {code: "5.."}.' });
    return Object.fromEntries(entries);
}
/** Short and without nesting that backtracks for ever: it runs on every sample of every scrape. */
function isPattern(pattern) {
    if (pattern.length > 200 || /[+*}]\)*[+*{]/.test(pattern))
        return false;
    try {
        new RegExp(pattern);
        return true;
    }
    catch {
        return false;
    }
}
/** Units that reports can convert, and how the names of metrics end that have them (https://prometheus.io/docs/practices/naming/). */
const units = {
    '1': /_(ratio|percent)$/,
    s: /_seconds(_total|_sum|_bucket)?$/,
    ms: /_(milliseconds|ms)(_total|_sum|_bucket)?$/,
    bytes: /_bytes(_total|_sum|_bucket)?$/,
    count: /_(total|count)$/,
};
function unitOf(given, query, input) {
    const plain = query.kind === 'counts' || query.kind === 'lost'
        ? '1'
        : query.kind === 'histogram'
            ? 's'
            : 'count';
    const unit = given['unit'] ?? plain;
    if (typeof unit !== 'string' || !Object.hasOwn(units, unit))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`Its unit ${JSON.stringify(unit)} is not known.`, {
            input,
            fix: `Units: ${Object.keys(units).join(', ')}.`,
        });
    const metric = 'of' in query ? query.of.metric : undefined;
    const named = Object.entries(units).find(([, ending]) => metric !== undefined && ending.test(metric));
    const timed = named !== undefined && named[0] !== '1' && named[0] !== 'count';
    if (timed && given['unit'] !== undefined && named[0] !== unit)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${metric} is in ${named[0]} by its name, and unit is ${unit}.`, {
            input,
            fix: `Set unit: ${named[0]}, or leave it out.`,
        });
    return timed ? named[0] : unit;
}


/***/ }),

/***/ 81283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  beginCase: () => (/* binding */ beginCase),
  judgeMetrics: () => (/* binding */ judgeMetrics),
  judgedMetrics: () => (/* binding */ judgedMetrics)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/judge/case.js + 10 modules
var judge_case = __webpack_require__(1728);
// EXTERNAL MODULE: ./lib/judge/gauges.js
var gauges = __webpack_require__(58199);
// EXTERNAL MODULE: ./lib/judge/histograms.js
var histograms = __webpack_require__(93216);
;// CONCATENATED MODULE: ./lib/gates/metrics/burst.js
/**
 * The rule of A10: a proportion over its limit for `burstSeconds` in a row trips the stage, whatever the statistics say of its size. A look
 * without events neither ends a burst nor lengthens it; a window shorter than the rule asks for cannot trip it.
 */
function burstOf(check, looks, intervalSeconds) {
    const { limit, burstSeconds } = check;
    if (check.kind !== 'counts' || limit === undefined || burstSeconds === undefined)
        return undefined;
    let run = empty();
    for (const data of looks) {
        const [bad = 0, total = 0] = data[check.name]?.canary ?? [];
        if (total <= 0)
            continue;
        if (bad / total <= limit) {
            run = empty();
            continue;
        }
        const [oldBad = 0, oldTotal = 0] = data[check.name]?.baseline ?? [];
        run = {
            bad: run.bad + bad,
            total: run.total + total,
            looks: run.looks + 1,
            worst: Math.max(run.worst, bad / total),
            shared: run.shared + (oldTotal > 0 && oldBad / oldTotal > limit ? 1 : 0),
        };
        if (run.looks * intervalSeconds >= burstSeconds)
            return {
                check: check.name,
                seconds: run.looks * intervalSeconds,
                worst: run.worst,
                shared: run.shared > run.looks / 2,
            };
    }
    return undefined;
}
const empty = () => ({ bad: 0, total: 0, looks: 0, worst: 0, shared: 0 });

// EXTERNAL MODULE: ./lib/gates/metrics/looks.js + 1 modules
var metrics_looks = __webpack_require__(51793);
;// CONCATENATED MODULE: ./lib/gates/metrics/judge.js






/** Pure: the same observation and parameters give the same verdict, on any machine (50 §1). */
function judgeMetrics(observation, parameters) {
    const looks = (0,metrics_looks/* looksOf */.u)(observation, parameters.checks);
    const { judged, absent } = present(looks, parameters);
    const missing = absent.filter(({ optional }) => !optional);
    const ran = runCase(observation, looks, { ...parameters, checks: judged });
    const standings = new Map(ran.case.standing().map((standing) => [standing.metric, standing]));
    const measurements = [
        ...judged.map((check) => measurement(check, standings.get(check.name), observation, looks, parameters.concurrent)),
        ...missing.map(unmeasured),
        ...judged.flatMap((check) => burstMeasurement(check, looks, parameters)),
        restartsMeasurement(observation),
    ];
    const verdict = overall(ran.verdict, measurements);
    return {
        verdict,
        measurements,
        reasons: [
            ...measurements.filter((m) => m.verdict === 'fail').map((m) => `${m.name}: ${m.reason}`),
            ...(verdict === 'fail' ? [] : [ran.reason]),
            ...missing.map(({ name }) => `${name}: neither version reports it`),
            ...absent
                .filter(({ optional }) => optional)
                .map(({ name }) => `${name}: not judged, the canary reports it too rarely or not at all (optional)`),
            ...(observation.stopped === null ? [] : [`stopped early: ${observation.stopped}`]),
        ],
        carried: ran.case.carry(),
    };
}
/** Fail beats inconclusive beats pass; a window cut short never passes. */
function overall(ran, measurements) {
    const all = [ran, ...measurements.map(({ verdict }) => verdict)];
    for (const verdict of ['fail', 'error', 'inconclusive'])
        if (all.includes(verdict))
            return verdict;
    return 'pass';
}
/** The checks in the judge's words. */
const judgedMetrics = (checks, bounds, concurrent = true) => checks.map((check) => ({
    name: check.name,
    kind: check.kind,
    direction: check.direction,
    unit: check.unit,
    ...(bounds[check.name] === undefined ? {} : { le: bounds[check.name] ?? [] }),
    ...(check.limit === undefined ? {} : { slo: check.limit }),
    ...(check.quantile === undefined ? {} : { quantile: check.quantile }),
    ...margins(check, concurrent),
}));
/** Feeds the ticks to a case; also what the live gate does, tick by tick. */
function beginCase(parameters, { bounds, pre, resume }) {
    const metrics = judgedMetrics(parameters.checks, bounds, parameters.concurrent);
    // Losses are what they are over the whole window before the release as well.
    const read = (0,metrics_looks/* lookReader */.J)(parameters.checks, null);
    return (0,judge_case/* startCase */.N)({
        case: 'gate-metrics',
        tickSeconds: parameters.intervalSeconds,
        horizon: parameters.horizon,
        alpha: parameters.alpha,
        weight: parameters.weight,
        metrics,
        pre: pre.map(read),
        warmup: parameters.warmupTicks,
        minimum: { events: parameters.minEvents, ticks: parameters.minTicks },
        minBakeTicks: Math.max(parameters.bakeTicks, parameters.minTicks),
        atHorizon: 'pass-unless-relevant',
        ...(resume === null ? {} : { resume }),
    });
}
/**
 * What is no harm, and what a pass must exclude. A latency check's tolerance is what must be excluded, since the test has a finer one of its
 * own; a gauge's is no harm at all, and a quarter more than that must be excluded. Load and neighbours change between the window before the
 * release and now: against it alone everything is allowed that much more.
 */
function margins({ kind, tolerance }, concurrent) {
    const drift = concurrent ? 0 : driftAllowance;
    if (kind === 'histogram') {
        const relevance = tolerance ?? usualRelevance;
        return concurrent ? { relevance } : { tolerance: drift, relevance: relevance + 2 * drift };
    }
    if (kind === 'counts' || (tolerance === undefined && concurrent))
        return {};
    const allowed = (tolerance ?? 0.1) + drift;
    return { tolerance: allowed, relevance: 1.25 * (1 + allowed) - 1 };
}
/** Relative change that is shown as the limit and that confidence is about. */
const allowance = ({ kind, tolerance }, concurrent) => (tolerance ?? usualRelevance) +
    (concurrent ? 0 : driftAllowance * (kind === 'histogram' ? 2 : 1));
const usualRelevance = 0.25;
const driftAllowance = 0.25;
function runCase(observation, looks, parameters) {
    const judged = beginCase(parameters, observation);
    let verdict = 'inconclusive';
    let reason = 'nothing was measured';
    observation.ticks.forEach(({ k }, i) => {
        const last = i === observation.ticks.length - 1 && observation.stopped === null;
        const answer = judged.tick(k, looks[i] ?? {}, last);
        reason = answer.reason;
        verdict = answer.verdict === 'continue' ? 'inconclusive' : answer.verdict;
    });
    if (verdict === 'fail' && neverSeen(looks))
        return { case: judged, verdict: 'inconclusive', reason };
    return { case: judged, verdict, reason };
}
/** A canary that fell silent has failed; one that never said anything was never measured. */
const neverSeen = (looks) => looks.every((data) => Object.values(data).every(({ canary }) => canary === null));
/** Checks with data, and the others. An optional one is judged only when both arms reported it together often enough to be judged. */
function present(looks, { checks, minTicks }) {
    const reported = ({ name, optional }) => {
        const has = (arm) => (data) => (data[name]?.[arm] ?? null) !== null;
        return optional
            ? looks.filter((data) => has('canary')(data) && has('baseline')(data)).length >=
                Math.max(minTicks, looks.length / 2)
            : looks.some((data) => has('canary')(data) || has('baseline')(data));
    };
    return { judged: checks.filter(reported), absent: checks.filter((check) => !reported(check)) };
}
function measurement(check, standing, observation, looks, concurrent) {
    const factor = check.unit === '1' ? 100 : check.unit === 's' ? 1000 : 1;
    const shown = (value) => value === null ? null : significant(value * factor);
    const limit = limitOf(check, standing, concurrent);
    return {
        name: check.name,
        dimension: check.dimension,
        unit: check.unit === '1' ? 'percent' : check.unit === 's' ? 'ms' : check.unit,
        canary: shown(standing?.canary ?? null),
        baseline: shown(standing?.baseline ?? null),
        limit: shown(limit),
        direction: check.direction,
        ...verdictOf(check, standing, looks),
        sample: sampleOf(check, observation, looks, concurrent),
        series: seriesOf(check, observation, looks, factor),
    };
}
function verdictOf({ name }, standing, looks) {
    if (standing === undefined)
        return { verdict: 'inconclusive', reason: 'no data' };
    if (neverSeen(looks.map((data) => ({ [name]: data[name] ?? { canary: null, baseline: null } }))))
        return { verdict: 'inconclusive', reason: 'no data from the canary' };
    const { verdict, reason, otherwise } = standing;
    return {
        verdict: verdict === 'continue' ? 'inconclusive' : verdict,
        // Of an open verdict the reason is the obstacle itself already.
        reason: verdict === 'fail' && otherwise !== '' ? `${reason}; ${otherwise}` : reason,
    };
}
/** What the number is held to: the fixed limit, or the baseline with its tolerance. */
function limitOf(check, standing, concurrent) {
    if (check.kind === 'counts')
        return check.limit ?? null;
    const relative = standing?.baseline === null || standing === undefined
        ? null
        : standing.baseline * (1 + allowance(check, concurrent));
    if (check.limit === undefined || relative === null)
        return relative ?? check.limit ?? null;
    return Math.min(check.limit, relative);
}
const significant = (value) => Number.isFinite(value) ? Number(value.toPrecision(6)) : 0;
function sampleOf(check, observation, looks, concurrent) {
    const samples = looks
        .map((data) => data[check.name])
        .filter((s) => (s?.baseline ?? null) !== null && (s?.canary ?? null) !== null);
    if (samples.length === 0)
        return { kind: 'none' };
    const sum = (arm) => samples.reduce((totals, s) => {
        s[arm].forEach((value, j) => {
            totals[j] = (totals[j] ?? 0) + value;
        });
        return totals;
    }, []);
    if (check.kind === 'counts') {
        const [bad = 0, total = 0] = sum('canary');
        return { kind: 'proportion', bad, total, limit: check.limit ?? 0.005 };
    }
    const allowed = Math.log1p(allowance(check, concurrent));
    if (check.kind === 'histogram') {
        const bounds = observation.bounds[check.name] ?? [null];
        const canary = (0,histograms/* logMoments */.S)(bounds, sum('canary'));
        const baseline = (0,histograms/* logMoments */.S)(bounds, sum('baseline'));
        return {
            kind: 'mean',
            mean: significant(canary.mean - baseline.mean),
            sd: significant(Math.max(canary.sd, 0.05)),
            n: canary.n,
            limit: significant(allowed),
        };
    }
    const ratios = samples.map((s) => (0,gauges/* logRatio */.A9)(average(s.baseline), average(s.canary)));
    const mean = average(ratios);
    const sd = Math.sqrt(average(ratios.map((x) => (x - mean) ** 2)));
    return {
        kind: 'mean',
        mean: significant(mean),
        sd: significant(Math.max(sd, 0.05)),
        n: ratios.length,
        limit: significant(allowed),
    };
}
const average = (values) => values.length === 0 ? 0 : values.reduce((a, b) => a + b, 0) / values.length;
/** At most 60 points of what the number was over time. */
function seriesOf(check, observation, looks, factor) {
    const step = Math.max(1, Math.ceil(looks.length / 60));
    const starts = Array.from({ length: Math.ceil(looks.length / step) }, (_, i) => i * step);
    const value = (start, arm) => {
        const values = looks
            .slice(start, start + step)
            .map((data) => data[check.name]?.[arm] ?? null)
            .filter((v) => v !== null);
        const number = values.length === 0 ? null : summarised(check, values, observation.bounds);
        return number === null ? null : significant(number * factor);
    };
    const endOf = (start) => observation.ticks[Math.min(start + step, looks.length) - 1]?.atMs ?? 0;
    return {
        t: starts.map((start) => Math.round((endOf(start) - observation.startMs) / 100) / 10),
        canary: starts.map((start) => value(start, 'canary')),
        baseline: starts.map((start) => value(start, 'baseline')),
    };
}
/** One number of several ticks: a proportion, a quantile or a mean. */
function summarised(check, values, bounds) {
    const sums = values.reduce((totals, v) => v.map((x, j) => x + (totals[j] ?? 0)), []);
    const [bad = 0, total = 0] = sums;
    switch (check.kind) {
        case 'counts':
            return total > 0 ? bad / total : null;
        case 'histogram':
            return (0,histograms/* quantileOf */.X)(bounds[check.name] ?? [null], sums, check.quantile ?? 0.95);
        case 'gauge':
            return average(values.map(average));
        default:
            return (0,errors/* assertNever */.x)(check.kind);
    }
}
function unmeasured(check) {
    return {
        name: check.name,
        dimension: check.dimension,
        unit: check.unit,
        canary: null,
        baseline: null,
        limit: check.limit ?? null,
        direction: check.direction,
        verdict: 'inconclusive',
        reason: 'neither version reports it',
        sample: { kind: 'none' },
    };
}
/** A burst is shown only when there was one; one that stable shares is nobody's pass. */
function burstMeasurement(check, looks, { intervalSeconds }) {
    const burst = burstOf(check, looks, intervalSeconds);
    if (burst === undefined)
        return [];
    return [
        {
            name: `${check.name}-burst`,
            dimension: check.dimension,
            unit: 'percent',
            canary: significant(burst.worst * 100),
            baseline: null,
            limit: significant((check.limit ?? 0) * 100),
            direction: check.direction,
            verdict: burst.shared ? 'inconclusive' : 'fail',
            reason: `over the limit for ${burst.seconds} s in a row${burst.shared ? ', and so was the stable version: not the canary alone' : ''}`,
            sample: { kind: 'none' },
        },
    ];
}
function restartsMeasurement({ restarts }) {
    return {
        name: 'restarts',
        dimension: 'restarts',
        unit: 'count',
        canary: restarts,
        baseline: null,
        limit: 0,
        direction: 'increase',
        verdict: restarts === 0 ? 'pass' : 'fail',
        reason: restarts === 0
            ? 'no container of the canary restarted'
            : `containers of the canary restarted ${restarts} times while they were watched`,
        sample: { kind: 'none' },
    };
}


/***/ }),

/***/ 51793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ lookReader),
  u: () => (/* binding */ looksOf)
});

;// CONCATENATED MODULE: ./lib/gates/metrics/lost-tasks.js
/**
 * Tasks that were started and are never heard of again, as [lost, due] per tick (A9). A task has one whole look to end: due at a look is what
 * was started up to the look before, lost is what is then neither finished nor lost already. Pure but for what it remembers.
 */
function lostTasks() {
    const baseline = lostInArm();
    const canary = lostInArm();
    return (sample) => ({ baseline: baseline(sample.baseline), canary: canary(sample.canary) });
}
function lostInArm() {
    let started = 0;
    let startedLast = 0;
    let finished = 0;
    let lost = 0;
    return (sample) => {
        if (sample === null)
            return null;
        const [begun = 0, ended = 0] = sample;
        finished += ended;
        const due = startedLast;
        // At most what was due: a burst of losses is spread over the looks that could have lost them.
        const missing = Math.min(due, Math.max(0, started - finished - lost));
        lost += missing;
        started += begun;
        startedLast = begun;
        return [missing, due];
    };
}

;// CONCATENATED MODULE: ./lib/gates/metrics/looks.js

/** What was read as what is judged, look by look: the window before the release where there is no concurrent baseline, losses from counts. */
function lookReader(checks, profile) {
    const lost = new Map(checks.flatMap(({ name, query }) => (query.kind === 'lost' ? [[name, lostTasks()]] : [])));
    return (data) => Object.fromEntries(checks.map(({ name }) => {
        const sample = completed(data[name] ?? { baseline: null, canary: null }, profile, name);
        return [name, lost.get(name)?.(sample) ?? sample];
    }));
}
/** Every look of an observation as it is judged. */
function looksOf({ ticks, profile }, checks) {
    const read = lookReader(checks, profile);
    return ticks.map(({ data }) => read(data));
}
function completed(sample, profile, name) {
    const silent = sample.baseline === null || sample.baseline.every((value) => value === 0);
    if (profile === null || !silent || sample.canary === null)
        return sample;
    return { ...sample, baseline: fromProfile(profile, name) ?? sample.baseline };
}
function fromProfile(profile, name) {
    const found = profile[name];
    if (found === undefined)
        return null;
    return found.kind === 'gauge' ? [found.mean] : found.perTick;
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
/** The presets of a Go service (A5, A7, A9, A10, E2); every number is a default that a check may override. */
const presets = {
    'http-error-rate': {
        name: 'http-error-rate',
        dimension: 'error-rate',
        kind: 'counts',
        query: {
            kind: 'counts',
            bad: { metric: 'http_requests_total', match: { code: '5..' } },
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


/***/ })

};

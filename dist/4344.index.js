export const id = 4344;
export const ids = [4344];
export const modules = {

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

/***/ 8810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ podPatternOf),
/* harmony export */   Lu: () => (/* binding */ readHistory)
/* harmony export */ });
/* unused harmony export daysAsked */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _looks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51793);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56868);
/* harmony import */ var _same_clock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15293);




const daysAsked = 7;
/** Seven days of a longer window would no longer be a small part of the evidence. */
const ticksLimit = 1440;
/** Looks before the release that are compared; as many as travel from mode baseline. */
const beforeLimit = 60;
/**
 * Reads the same clock window of the last seven days, and today's time before the release: one range query for each selector and day. The
 * pods of then are found by the pattern of their names, and what each measured is combined as it is today.
 */
async function readHistory(ports, request) {
    const { window, intervalMs, releasedMs, timeZone, checks } = request;
    const horizon = Math.round((window.endMs - window.startMs) / intervalMs);
    const layout = {
        before: Math.min(beforeLimit, Math.floor(request.beforeMs / intervalMs)),
        between: Math.max(0, Math.round((window.startMs - releasedMs) / intervalMs)),
        horizon,
    };
    if (ports.source.pastPods === undefined)
        return null;
    if (layout.before + horizon > ticksLimit) {
        ports.log.warning(`Earlier days are not read: a window of ${horizon} looks is longer than the ${ticksLimit} that are kept.`, 'history');
        return null;
    }
    const back = Array.from({ length: daysAsked }, (_, i) => i + 1);
    const [today, ...days] = await Promise.all([
        readDay(ports, request, layout, null),
        ...back.map((daysBack) => readDay(ports, request, layout, daysBack)),
    ]);
    return {
        timeZone,
        before: layout.before,
        days: days.map((found, i) => dayOf(found, checks, layout, { ...request, daysBack: i + 1 })),
        pre: (today?.before ?? []).map(({ data }) => onlyCanary(data)),
        bounds: today?.bounds ?? {},
    };
}
/** null days back = today, of which only the time before the release is over. */
async function readDay(ports, request, { before, between, horizon }, daysBack) {
    const { window, intervalMs, timeZone } = request;
    const ended = window.startMs - between * intervalMs;
    const pre = { startMs: ended - before * intervalMs, endMs: ended };
    const none = { pods: 0, before: [], window: [], bounds: {} };
    const spans = between <= before + horizon ? [{ ...pre, endMs: window.endMs }] : [pre, window];
    const wanted = daysBack === null
        ? [{ kind: 'window', window: pre }]
        : spans.map((span) => (0,_same_clock_js__WEBPACK_IMPORTED_MODULE_3__/* .sameClock */ .H6)(span, daysBack, timeZone));
    const places = [];
    for (const found of wanted) {
        if (found.kind === 'none')
            return { ...none, problem: found.why, startMs: null };
        places.push(found.window);
    }
    const startMs = (places.at(-1)?.endMs ?? 0) - horizon * intervalMs;
    const excluded = daysBack === null
        ? undefined
        : request.excluded.find((one) => places.some((place) => (0,_same_clock_js__WEBPACK_IMPORTED_MODULE_3__/* .overlaps */ .$f)(one, place)));
    if (excluded !== undefined)
        return { ...none, problem: `excluded by ${excluded.text}`, startMs };
    const read = await readSpans(ports, request, places);
    if (typeof read === 'string')
        return { ...none, problem: read, startMs };
    const pods = Math.max(0, ...read.map((one) => one.pods));
    if (pods === 0)
        return { ...none, problem: 'no pod of the workload reported', startMs };
    const first = read[0]?.ticks ?? [];
    return {
        problem: null,
        startMs,
        pods,
        before: first.slice(0, before),
        window: daysBack === null ? [] : (read.at(-1)?.ticks ?? []).slice(-horizon),
        bounds: first.at(-1)?.bounds ?? {},
    };
}
/** What the user can mend is thrown; a day that cannot be read is only a day less, and the text says why. */
async function readSpans(ports, request, places) {
    try {
        return await Promise.all(places.map((place) => readSpan(ports, request, place)));
    }
    catch (thrown) {
        ports.signal.throwIfAborted();
        // An answer that takes too long is no mistake; whoever cannot be reached at all is named by the first look.
        if (thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError && thrown.input !== 'prometheus-url')
            throw thrown;
        return `it could not be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.messageOf)(thrown)}`;
    }
}
async function readSpan({ source, log, signal }, { checks, namespace, podPattern, intervalMs }, { startMs, endMs }) {
    const pods = (await source.pastPods?.({ namespace, pattern: podPattern, startMs, endMs }, signal)) ?? [];
    if (pods.length === 0)
        return { pods: 0, ticks: [] };
    const arm = (of) => ({ namespace, pods: of });
    const asked = {
        metrics: checks.map(({ name, query }) => ({ name, query })),
        arms: () => Promise.resolve({ canary: arm(pods), baseline: arm([]) }),
        intervalMs,
        ticks: Math.round((endMs - startMs) / intervalMs),
    };
    const { ticks } = await source.history(asked, { endMs, durationMs: endMs - startMs }, signal);
    for (const gap of ticks[0]?.gaps.slice(0, 3) ?? [])
        log.debug(gap);
    // What is lost is told from what was started before: look by look, in order.
    const read = (0,_looks_js__WEBPACK_IMPORTED_MODULE_1__/* .lookReader */ .Jm)(checks, null);
    return { pods: pods.length, ticks: ticks.map((tick) => ({ ...tick, data: read(tick.data) })) };
}
function dayOf({ problem, startMs, pods, before, window, bounds }, checks, layout, about) {
    const ticks = [...before, ...window];
    const number = (check, tick) => {
        const sample = tick.data[check.name]?.canary ?? null;
        const found = sample === null
            ? null
            : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .summarised */ .jV)(check, [sample], tick.bounds[check.name] ?? bounds[check.name]);
        return found === null || !Number.isFinite(found) ? null : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .significant */ .I1)(found);
    };
    const nominal = about.window.startMs - about.daysBack * 24 * 3_600_000;
    return {
        date: (0,_same_clock_js__WEBPACK_IMPORTED_MODULE_3__/* .dateOf */ .Q$)(startMs ?? nominal, about.timeZone),
        startMs,
        problem,
        pods,
        series: problem === null && ticks.length === layout.before + layout.horizon
            ? Object.fromEntries(checks.map((check) => [check.name, ticks.map((tick) => number(check, tick))]))
            : {},
    };
}
const onlyCanary = (data) => Object.fromEntries(Object.entries(data).map(([name, { canary }]) => [
    name,
    { baseline: null, canary: canary?.map(_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .significant */ .I1) ?? null },
]));
/** Names that a workload's pods get. A Deployment's: its name, the ReplicaSet's hash and five characters, both without vowels; long names are cut. */
function podPatternOf(workload, kind = 'Deployment') {
    if (kind === 'StatefulSet')
        return `${workload}-[0-9]{1,6}`;
    const sign = '[bcdfghjklmnpqrstvwxz2456789]';
    // generateName is cut to 58 characters; a hash has up to ten, and a hyphen follows it.
    const base = `${workload}-`.slice(0, 58);
    return base.length <= 47 ? `${base}${sign}{1,10}-${sign}{5}` : `${base}[a-z0-9-]{0,11}${sign}{5}`;
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


/***/ }),

/***/ 15293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ overlaps),
/* harmony export */   H6: () => (/* binding */ sameClock),
/* harmony export */   Q$: () => (/* binding */ dateOf),
/* harmony export */   _v: () => (/* binding */ parseExcluded),
/* harmony export */   ln: () => (/* binding */ timeZoneOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

const dayMs = 24 * 3_600_000;
const formats = new Map();
function formatOf(timeZone) {
    const known = formats.get(timeZone);
    if (known !== undefined)
        return known;
    const made = new Intl.DateTimeFormat('en-US-u-hc-h23', {
        timeZone,
        ...{ year: 'numeric', month: 'numeric', day: 'numeric' },
        ...{ hour: 'numeric', minute: 'numeric', second: 'numeric' },
    });
    formats.set(timeZone, made);
    return made;
}
/** An IANA time zone, or a UsageError that names `input`. */
function timeZoneOf(text, input) {
    try {
        formatOf(text);
        return text;
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`'${text}' is not a time zone.`, {
            input,
            fix: 'Give an IANA name, e.g. Europe/Berlin.',
            cause,
        });
    }
}
/** What the clocks on the wall show, as if it were UTC. */
function wallOf(ms, timeZone) {
    const part = Object.fromEntries(formatOf(timeZone)
        .formatToParts(ms)
        .map(({ type, value }) => [type, Number(value)]));
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
    return Date.UTC(year, month - 1, day, hour, minute, second) + (((ms % 1000) + 1000) % 1000);
}
/** Every moment at which the clocks show it: none when they skip it in spring, two when they show it twice in autumn. */
function momentsOf(wallMs, timeZone) {
    const offsets = [-dayMs, 0, dayMs].map((away) => {
        const near = wallMs + away;
        return wallOf(near, timeZone) - near;
    });
    return [...new Set(offsets.map((offset) => wallMs - offset))]
        .filter((ms) => wallOf(ms, timeZone) === wallMs)
        .sort((a, b) => a - b);
}
/** The local date of a moment, YYYY-MM-DD. */
const dateOf = (ms, timeZone) => new Date(wallOf(ms, timeZone)).toISOString().slice(0, 10);
/**
 * The window that many days earlier in which the clocks showed the same. A time that they showed twice is taken with today's offset, else the
 * first; one that they skipped, or a window in which they were changed, has no counterpart.
 */
function sameClock(today, daysBack, timeZone) {
    const earlier = (ms) => {
        const wall = wallOf(ms, timeZone);
        const found = momentsOf(wall - daysBack * dayMs, timeZone);
        return found.find((at) => wallOf(at, timeZone) - at === wall - ms) ?? found[0];
    };
    const startMs = earlier(today.startMs);
    const endMs = earlier(today.endMs);
    if (startMs === undefined || endMs === undefined)
        return { kind: 'none', why: 'the clocks skipped this time' };
    if (endMs - startMs !== today.endMs - today.startMs)
        return { kind: 'none', why: 'the clocks were changed within the window' };
    return { kind: 'window', window: { startMs, endMs } };
}
/** The input `exclude`: intervals `start/end` in RFC 3339, and whole local days `2026-12-24` or `2026-12-24/2026-12-26`, between commas or lines. */
function parseExcluded(text, timeZone, input) {
    return text
        .split(/[\s,]+/)
        .filter((entry) => entry !== '')
        .map((entry) => excludedOf(entry, timeZone, input));
}
function excludedOf(text, timeZone, input) {
    const [first = '', last = first, ...more] = text.split('/');
    const span = more.length > 0 ? undefined : (daysOf(first, last, timeZone) ?? timesOf(first, last));
    if (span === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`Its '${text}' is neither an interval nor a day.`, {
            input,
            fix: 'Examples: 2026-11-20T10:00Z/2026-11-20T12:00Z, 2026-12-24, 2026-12-24/2026-12-26.',
        });
    if (!(span.endMs > span.startMs))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`Its '${text}' ends before it begins.`, { input });
    return { ...span, text };
}
function daysOf(first, last, timeZone) {
    const date = /^\d{4}-\d{2}-\d{2}$/;
    if (!date.test(first) || !date.test(last))
        return undefined;
    const startMs = midnight(Date.parse(first), timeZone);
    const endMs = midnight(Date.parse(last) + dayMs, timeZone);
    return startMs === undefined || endMs === undefined ? undefined : { startMs, endMs };
}
/** Where the clocks skip midnight, the day begins an hour later. */
function midnight(wallMs, timeZone) {
    return Number.isNaN(wallMs)
        ? undefined
        : (momentsOf(wallMs, timeZone)[0] ?? momentsOf(wallMs + 3_600_000, timeZone)[0]);
}
function timesOf(first, last) {
    const time = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;
    if (!time.test(first) || !time.test(last) || first === last)
        return undefined;
    const [startMs, endMs] = [Date.parse(first), Date.parse(last)];
    return Number.isNaN(startMs) || Number.isNaN(endMs) ? undefined : { startMs, endMs };
}
const overlaps = (a, b) => a.startMs < b.endMs && b.startMs < a.endMs;


/***/ }),

/***/ 85060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ url)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86806);


/** http(s) URL; plain http only to loopback unless `allowHttp`. Credentials in the URL are refused. */
const url = (allowHttp = false) => (value, name) => {
    const trimmed = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)(2000)(value, name);
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
};


/***/ }),

/***/ 88918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ watchArm),
/* harmony export */   W: () => (/* binding */ inTwo)
/* harmony export */ });
/* harmony import */ var _ports_resources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78461);
/* harmony import */ var _ports_watching_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28063);
/* harmony import */ var _brief_pod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66395);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98241);




/** Begins to watch; resolves with the first list. The watch ends with `signal`; a watch that fails for good rejects `failed`. */
async function watchArm(cluster, namespace, selector, signal, failed) {
    let pods = new Map();
    let synced = () => undefined;
    const first = new Promise((resolve) => {
        synced = resolve;
    });
    const follow = async () => {
        const options = { labelSelector: selector, keep: _brief_pod_js__WEBPACK_IMPORTED_MODULE_2__/* .briefPod */ .s };
        for await (const found of (0,_ports_watching_js__WEBPACK_IMPORTED_MODULE_3__/* .current */ .ss)(cluster, _ports_resources_js__WEBPACK_IMPORTED_MODULE_0__/* .resources */ .E.pods, namespace, options, signal)) {
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
            pods: [...pods.values()].filter(_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .isReady */ .i_).map(({ metadata }) => metadata.name),
        }),
        restarts: () => (0,_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .restartsOf */ .wN)([...pods.values()]),
        pods: () => [...pods.values()],
    };
}
/** The old version's pods in two groups: two good arms, from which the judge learns how much good arms differ. */
function inTwo({ namespace, pods }) {
    const group = (parity) => [...pods].sort().filter((_pod, i) => i % 2 === parity);
    return { canary: { namespace, pods: group(0) }, baseline: { namespace, pods: group(1) } };
}


/***/ })

};

export const id = 7088;
export const ids = [7088];
export const modules = {

/***/ 80798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ao: () => (/* binding */ changes),
/* harmony export */   BO: () => (/* binding */ boundsOf),
/* harmony export */   Lf: () => (/* binding */ seriesOf),
/* harmony export */   Xd: () => (/* binding */ followed),
/* harmony export */   fd: () => (/* binding */ readAs),
/* harmony export */   hr: () => (/* binding */ refuseWrongTypes)
/* harmony export */ });
/* unused harmony export selects */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/**
 * What changed between the moments, as the judge reads it. Both sources come through here, so that they mean the same: counters may
 * reset, a family may gain series, a pod that was not there before has no increase yet, and what nobody reports is null, never zero.
 */
function changes(query, { before, now }, bounds) {
    return {
        baseline: armValues(query, before.baseline, now.baseline, bounds),
        canary: armValues(query, before.canary, now.canary, bounds),
    };
}
/** A pod that could not be read keeps its last counters: what it counted meanwhile is there when it is read again. */
const followed = (before, now) => ({
    canary: new Map([...before.canary, ...now.canary]),
    baseline: new Map([...before.baseline, ...now.baseline]),
});
/** A counter that is read as a gauge only ever rises, a gauge that is read as a counter resets at random: both are mistakes, not data. */
function refuseWrongTypes(metrics, types) {
    for (const { name, query } of metrics)
        for (const [{ metric }, wanted] of readAs(query)) {
            const type = types.get(metric);
            const gauge = type === 'gauge';
            const counter = type === 'counter' || type === 'histogram' || type === 'summary';
            if ((wanted === 'gauge' && counter) || (wanted === 'counter' && gauge))
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`The check ${name} reads ${metric} as a ${wanted}, but it is a ${type}.`, {
                    input: 'checks',
                    fix: wanted === 'gauge'
                        ? 'Read it with kind counts or rate, or name a gauge.'
                        : 'Read it with kind gauge, or name a counter.',
                });
        }
}
/** Metrics that are read under their own name, and as what; a histogram's and a mean's series have names of their own. */
function readAs(query) {
    switch (query.kind) {
        case 'gauge':
            return [[query.of, 'gauge']];
        case 'rate':
            return [[query.of, 'counter']];
        case 'counts':
            return [
                [query.bad, 'counter'],
                [query.total, 'counter'],
            ];
        case 'lost':
            return [
                [query.started, 'counter'],
                [query.finished, 'counter'],
            ];
        case 'mean':
        case 'histogram':
        case 'sessions':
        case 'promql':
            return [];
        default:
            return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .x)(query);
    }
}
/** Names of all series that a measurement is made of. */
function seriesOf(query) {
    switch (query.kind) {
        case 'histogram':
            return [`${query.of.metric}_bucket`];
        case 'mean':
            return [query.sum.metric, query.count.metric];
        default:
            return readAs(query).map(([{ metric }]) => metric);
    }
}
function selects({ metric, equal = {}, match = {} }, { name, labels }) {
    return (name === metric &&
        Object.entries(equal).every(([key, value]) => labels[key] === value) &&
        Object.entries(match).every(([key, value]) => new RegExp(`^(?:${value})$`).test(labels[key] ?? '')));
}
const keyOf = ({ name, labels }) => JSON.stringify([name, Object.entries(labels).sort()]);
/** Increase of a counter between two scrapes of a pod; after a reset, what it counted since. */
function increase(selector, before, now) {
    const old = new Map(before.samples.filter((s) => selects(selector, s)).map((s) => [keyOf(s), s.value]));
    const matching = now.samples.filter((s) => selects(selector, s) && Number.isFinite(s.value));
    if (matching.length === 0 && old.size === 0)
        return null;
    return matching.reduce((sum, s) => {
        const was = old.get(keyOf(s)) ?? 0;
        return sum + (s.value >= was ? s.value - was : s.value);
    }, 0);
}
function armValues(query, before, now, bounds) {
    const pairs = [...now.values()].flatMap((scrape) => {
        const old = before.get(scrape.pod);
        return old === undefined ? [] : [{ old, scrape }];
    });
    switch (query.kind) {
        case 'gauge':
            return someOf([...now.values()].flatMap(({ samples }) => samples
                .filter((s) => selects(query.of, s) && Number.isFinite(s.value))
                .map((s) => s.value)));
        case 'rate':
            return someOf(pairs.flatMap(({ old, scrape }) => increase(query.of, old, scrape) ?? []));
        case 'mean':
            return someOf(pairs.flatMap(({ old, scrape }) => {
                const count = increase(query.count, old, scrape) ?? 0;
                const sum = increase(query.sum, old, scrape);
                return sum === null || count <= 0 ? [] : [sum / count];
            }));
        case 'counts': {
            // A family without a bad series yet has had no bad event; without any series it is missing.
            const totals = pairs.flatMap(({ old, scrape }) => increase(query.total, old, scrape) ?? []);
            const bad = pairs.flatMap(({ old, scrape }) => increase(query.bad, old, scrape) ?? 0);
            return totals.length === 0 ? null : [sumOf(bad), sumOf(totals)];
        }
        case 'histogram':
            return bounds === undefined || bounds.length === 0
                ? null
                : histogram(query.of, pairs, bounds);
        case 'lost': {
            const started = pairs.flatMap(({ old, scrape }) => increase(query.started, old, scrape) ?? []);
            const finished = pairs.flatMap(({ old, scrape }) => increase(query.finished, old, scrape) ?? 0);
            return started.length === 0 ? null : [sumOf(started), sumOf(finished)];
        }
        case 'sessions':
        case 'promql':
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`Checks of kind ${query.kind} are not read from scrapes.`, {
                input: 'source',
                fix: query.kind === 'promql' ? 'Use prometheus.' : 'Use sentry.',
            });
        default:
            return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .x)(query);
    }
}
const sumOf = (values) => values.reduce((a, b) => a + b, 0);
const someOf = (values) => values.length === 0 ? null : values;
/** Upper bounds of a classic histogram; null = +Inf. */
function boundsOf(scrapes, { metric, ...rest }) {
    const found = new Set();
    for (const { samples } of scrapes)
        for (const s of samples)
            if (selects({ ...rest, metric: `${metric}_bucket` }, s))
                found.add(Number(s.labels['le']?.replace('+Inf', 'Infinity')));
    return [...found].sort((a, b) => a - b).map((bound) => (Number.isFinite(bound) ? bound : null));
}
function histogram({ metric, equal = {}, match = {} }, pairs, bounds) {
    const cumulative = bounds.map((bound) => {
        const le = (sample) => Number(sample.labels['le']?.replace('+Inf', 'Infinity')) ===
            (bound ?? Number.POSITIVE_INFINITY);
        const selector = { metric: `${metric}_bucket`, equal, match };
        const only = (scrape) => ({ ...scrape, samples: scrape.samples.filter(le) });
        const increases = pairs.flatMap(({ old, scrape }) => increase(selector, only(old), only(scrape)) ?? []);
        return increases.length === 0 ? null : sumOf(increases);
    });
    if (cumulative.some((value) => value === null))
        return null;
    return cumulative.map((value, j) => Math.max(0, (value ?? 0) - (j === 0 ? 0 : (cumulative[j - 1] ?? 0))));
}


/***/ }),

/***/ 6365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E4: () => (/* binding */ versionOf),
/* harmony export */   O4: () => (/* binding */ queryRange),
/* harmony export */   kA: () => (/* binding */ ask),
/* harmony export */   pl: () => (/* binding */ typesOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

const answerLimit = 64 * 1024 * 1024;
const timeoutMs = 30_000;
/** Prometheus' HTTP API (https://prometheus.io/docs/prometheus/latest/querying/api/). Throws UsageErrors for what the user can mend. */
async function ask({ url, token }, path, query, signal) {
    let response;
    let body;
    try {
        // POST: a pattern of a thousand pod names does not fit into a URL.
        response = await fetch(`${url}${path}`, {
            method: 'POST',
            body: new URLSearchParams(query),
            headers: authorization(token),
            redirect: 'error',
            signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
        });
        body = await response.text();
    }
    catch (cause) {
        signal.throwIfAborted();
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`Prometheus cannot be reached: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.messageOf)(cause)}.`, {
            input: 'prometheus-url',
            cause,
        });
    }
    if (response.status === 401 || response.status === 403)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`Prometheus refuses the request (${response.status}).`, {
            input: 'prometheus-token',
            fix: 'Pass a token that may query.',
        });
    if (body.length > answerLimit)
        throw new Error('the answer of Prometheus is larger than 64 MiB; narrow the check');
    const parsed = parse(body, response.status);
    if (parsed.status !== 'success')
        throw new Error(`Prometheus answered ${response.status}: ${parsed.error ?? 'no reason'}`);
    return parsed.data;
}
function parse(body, status) {
    try {
        return JSON.parse(body);
    }
    catch {
        throw new Error(`what answers ${status} is not Prometheus: ${body.slice(0, 80)}`);
    }
}
/** Prometheus refuses more than 11,000 points a series. */
const stepsAtOnce = 10_000;
/** A whole window in one query (in a few, beyond 10,000 steps). */
async function queryRange(address, query, { startMs, endMs, stepMs }, signal) {
    const found = [];
    for (let from = startMs; from <= endMs; from += stepsAtOnce * stepMs) {
        const to = Math.min(endMs, from + (stepsAtOnce - 1) * stepMs);
        const data = (await ask(address, '/api/v1/query_range', {
            query,
            start: (from / 1000).toFixed(3),
            end: (to / 1000).toFixed(3),
            step: (stepMs / 1000).toFixed(3),
        }, signal));
        found.push(...data.result);
    }
    return found;
}
/** What this endpoint of the server says of itself, which takes GET only; undefined when it does not say. */
async function told({ url, token }, path, signal) {
    const response = await fetch(`${url}${path}`, {
        headers: authorization(token),
        redirect: 'error',
        signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
    }).catch(() => undefined);
    const answer = (await response?.json().catch(() => undefined));
    return answer?.data;
}
const authorization = (token) => token === undefined ? {} : { authorization: `Bearer ${token}` };
async function versionOf(address, signal) {
    const info = await told(address, '/api/v1/status/buildinfo', signal);
    return info?.version ?? 'unknown';
}
/** Types of the metrics, as their exporters declared them; empty when Prometheus does not know. */
async function typesOf(address, metrics, signal) {
    const types = new Map();
    for (const metric of new Set(metrics)) {
        const query = new URLSearchParams({ metric, limit: '1' }).toString();
        const known = await told(address, `/api/v1/metadata?${query}`, signal);
        const type = known?.[metric]?.[0]?.type;
        if (type !== undefined)
            types.set(metric, type);
    }
    return types;
}


/***/ }),

/***/ 33193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ pastPods),
/* harmony export */   y: () => (/* binding */ podsMatching)
/* harmony export */ });
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6365);
/* harmony import */ var _queries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33197);


/** The pods of a past window by the pattern of their names: what no cluster remembers, Prometheus does. */
async function podsMatching(address, about, signal) {
    const series = (await (0,_api_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .kA)(address, '/api/v1/series', {
        'match[]': `{namespace=${(0,_queries_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(about.namespace)},pod=~${(0,_queries_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(about.pattern)}}`,
        start: (about.startMs / 1000).toFixed(3),
        end: (about.endMs / 1000).toFixed(3),
    }, signal));
    return [...new Set(series.map(({ pod = '' }) => pod))].sort();
}
/** Both arms of a past window. A pod is of one arm only, the canary's first. */
async function pastPods(address, about, signal) {
    const canary = await podsMatching(address, { ...about, pattern: about.canary }, signal);
    const baseline = about.baseline === undefined
        ? []
        : await podsMatching(address, { ...about, pattern: about.baseline }, signal);
    return {
        namespace: about.namespace,
        canary,
        baseline: baseline.filter((pod) => !canary.includes(pod)),
    };
}


/***/ }),

/***/ 33197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   TP: () => (/* binding */ podsPattern),
/* harmony export */   aw: () => (/* binding */ podQueries),
/* harmony export */   m5: () => (/* binding */ nativeQuery)
/* harmony export */ });
/* unused harmony exports literal, selectorText */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** Quotes a label value for PromQL. */
const quoted = (value) => JSON.stringify(value);
/** Escapes a literal inside an RE2 pattern. */
const literal = (value) => value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const podsPattern = (pods) => quoted(pods.map(literal).join('|'));
/** `metric{namespace="…", pod=~"…", …}` for the pods of an arm. */
function selectorText({ metric, equal = {}, match = {} }, { namespace, pods }) {
    const labels = [
        `namespace=${quoted(namespace)}`,
        `pod=~${podsPattern(pods)}`,
        ...Object.entries(equal).map(([key, value]) => `${key}=${quoted(value)}`),
        ...Object.entries(match).map(([key, value]) => `${key}=~${quoted(value)}`),
    ];
    return `${metric}{${labels.join(',')}}`;
}
/**
 * For all pods of both arms at once. Counters come as they are, summed per pod: Prometheus' `increase` extrapolates, needs two samples
 * in its window and does not see a series' first value; the difference is taken here, as for scrapes.
 */
function podQueries(query, arm) {
    const perPod = (selector, name) => ({
        text: `sum by (pod) (${selectorText(selector, arm)})`,
        name,
    });
    const a = { metric: 'a' };
    const b = { metric: 'b' };
    switch (query.kind) {
        case 'gauge':
            return {
                ask: [{ text: selectorText(query.of, arm), name: 'a' }],
                read: { kind: 'gauge', of: a },
            };
        case 'rate':
            return { ask: [perPod(query.of, 'a')], read: { kind: 'rate', of: a } };
        case 'mean':
            return {
                ask: [perPod(query.sum, 'a'), perPod(query.count, 'b')],
                read: { kind: 'mean', sum: a, count: b },
            };
        case 'counts':
            return {
                ask: [perPod(query.bad, 'a'), perPod(query.total, 'b')],
                read: { kind: 'counts', bad: a, total: b },
            };
        case 'lost':
            return {
                ask: [perPod(query.started, 'a'), perPod(query.finished, 'b')],
                read: { kind: 'lost', started: a, finished: b },
            };
        case 'histogram': {
            const buckets = { ...query.of, metric: `${query.of.metric}_bucket` };
            return {
                ask: [{ text: `sum by (pod, le) (${selectorText(buckets, arm)})`, name: 'a_bucket' }],
                read: { kind: 'histogram', of: a },
            };
        }
        default:
            return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .x)(query);
    }
}
/** The same histogram in its native form. */
const nativeQuery = (of, arm) => `sum by (pod) (${selectorText(of, arm)})`;


/***/ }),

/***/ 47088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  prometheus: () => (/* binding */ prometheus)
});

// EXTERNAL MODULE: ./lib/adapters/metric-snapshots.js
var metric_snapshots = __webpack_require__(80798);
// EXTERNAL MODULE: ./lib/adapters/prometheus/api.js
var api = __webpack_require__(6365);
// EXTERNAL MODULE: ./lib/adapters/prometheus/pods.js
var pods = __webpack_require__(33193);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/adapters/prometheus/native-histogram.js
/** Eight bounds per doubling, the resolution of schema 3, over what durations and sizes need; the last is +Inf. */
const perDoubling = 8;
const bounds = [
    ...Array.from({ length: 36 * perDoubling + 1 }, (_, i) => 2 ** (i / perDoubling - 16)),
    Number.POSITIVE_INFINITY,
];
/**
 * A native histogram as the cumulative buckets of a classic one on a fixed grid, so that histograms of any schema can be compared and
 * subtracted. Within a bucket of a coarser schema the mass is spread evenly over ln(value).
 */
function classicBuckets(metric, histogram) {
    const buckets = (histogram.buckets ?? []).map(([, left, right, count]) => ({
        left: Number(left),
        right: Number(right),
        count: Number(count),
    }));
    return bounds.map((bound) => ({
        name: `${metric}_bucket`,
        labels: { le: Number.isFinite(bound) ? String(bound) : '+Inf' },
        value: Number.isFinite(bound)
            ? buckets.reduce((sum, bucket) => sum + bucket.count * below(bucket, bound), 0)
            : Number(histogram.count),
    }));
}
/** Share of a bucket's mass at or below a bound. */
function below({ left, right }, bound) {
    if (right <= bound * (1 + 1e-9))
        return 1;
    if (left >= bound)
        return 0;
    return left <= 0 ? 0 : Math.log(bound / left) / Math.log(right / left);
}

// EXTERNAL MODULE: ./lib/adapters/prometheus/queries.js
var queries = __webpack_require__(33197);
;// CONCATENATED MODULE: ./lib/adapters/prometheus/window.js





/** Follows a measurement by range queries: one for each selector, for both arms and all steps since the last look. */
function follow(address, { name, query }) {
    let before;
    let bounds;
    const read = snapshotReader(address);
    return {
        bounds: () => bounds,
        async read(arms, window, gaps, signal) {
            const count = Math.round((window.endMs - window.startMs) / window.stepMs) + 1;
            const none = { baseline: null, canary: null };
            if (arms.canary.pods.length + arms.baseline.pods.length === 0)
                return Array.from({ length: count }, () => none);
            try {
                if (query.kind === 'promql')
                    return await ownQuery(address, { name, query }, arms, window, signal);
                if (query.kind === 'sessions')
                    throw new errors.UsageError(`The check ${name} counts sessions, which Prometheus does not have.`, {
                        input: 'source',
                        fix: 'Use sentry for it, in a gate of its own.',
                    });
                const found = await read(query, arms, window, signal);
                return found.steps.map((now) => {
                    if (found.read.kind === 'histogram' && (bounds ?? []).length === 0)
                        bounds = (0,metric_snapshots/* boundsOf */.BO)([...now.baseline.values(), ...now.canary.values()], found.read.of);
                    const sample = (0,metric_snapshots/* changes */.Ao)(found.read, { before: before ?? now, now }, bounds);
                    const begun = before !== undefined || found.read.kind === 'gauge';
                    before = before === undefined ? now : (0,metric_snapshots/* followed */.Xd)(before, now);
                    return begun ? sample : none;
                });
            }
            catch (thrown) {
                signal.throwIfAborted();
                if (thrown instanceof errors.UsageError)
                    throw thrown;
                gaps.push(`${name}: ${(0,errors.messageOf)(thrown)}`);
                return [];
            }
        },
    };
}
/** Asks for a measurement of a window; remembers which of its two forms a histogram has. */
function snapshotReader(address) {
    let native;
    return async (query, arms, window, signal) => {
        const { namespace } = arms.canary;
        const pods = [...new Set([...arms.canary.pods, ...arms.baseline.pods])];
        const { ask, read } = (0,queries/* podQueries */.aw)(query, { namespace, pods });
        const found = [];
        const add = async (text, as) => {
            for (const series of await (0,api/* queryRange */.O4)(address, text, window, signal))
                found.push({ as, series });
        };
        if (native !== true)
            for (const { text, name } of ask)
                await add(text, name);
        if (query.kind === 'histogram' && native === undefined && found.length > 0)
            native = false;
        if (query.kind === 'histogram' && native !== false) {
            await add((0,queries/* nativeQuery */.m5)(query.of, { namespace, pods }), 'a');
            if (found.some(({ series }) => series.histograms !== undefined))
                native = true;
        }
        return { steps: stepsOf(found, arms, window), read };
    };
}
const stepOf = (seconds, { startMs, stepMs }) => Math.round((seconds * 1000 - startMs) / stepMs);
/** The series of a window as what each pod exposed at each step; a pod without a sample at a step is not there at that step. */
function stepsOf(found, arms, window) {
    const count = Math.round((window.endMs - window.startMs) / window.stepMs) + 1;
    const samples = Array.from({ length: count }, () => new Map());
    const put = (seconds, pod, added) => {
        const step = samples[stepOf(seconds, window)];
        if (step === undefined)
            return;
        step.set(pod, [...(step.get(pod) ?? []), ...added]);
    };
    for (const { as, series } of found) {
        const { pod = '', ...labels } = series.metric;
        for (const [at, value] of series.values ?? [])
            put(at, pod, [{ name: as, labels, value: Number(value) }]);
        for (const [at, histogram] of series.histograms ?? [])
            put(at, pod, classicBuckets(as, histogram));
    }
    const only = (step, { pods }) => new Map(pods.flatMap((pod) => {
        const here = step.get(pod);
        return here === undefined ? [] : [[pod, { pod, samples: here }]];
    }));
    return samples.map((step) => ({
        canary: only(step, arms.canary),
        baseline: only(step, arms.baseline),
    }));
}
/** The user's own PromQL, once for each arm. Several series at a step without a rule to combine them are an error, not a choice. */
async function ownQuery(address, { name, query, }, arms, window, signal) {
    const count = Math.round((window.endMs - window.startMs) / window.stepMs) + 1;
    const read = async (arm) => {
        const steps = Array.from({ length: count }, () => []);
        if (arm.pods.length > 0) {
            const text = query.query
                .replaceAll('$pods', () => (0,queries/* podsPattern */.TP)(arm.pods))
                .replaceAll('$namespace', () => (0,queries/* quoted */.TL)(arm.namespace));
            for (const { values = [] } of await (0,api/* queryRange */.O4)(address, text, window, signal))
                for (const [at, value] of values)
                    if (Number.isFinite(Number(value)))
                        steps[stepOf(at, window)]?.push(Number(value));
        }
        return steps.map((values) => combined(values, query.combine, name));
    };
    const [canary, baseline] = [await read(arms.canary), await read(arms.baseline)];
    return canary.map((values, i) => ({ canary: values, baseline: baseline[i] ?? null }));
}
function combined(values, combine, name) {
    if (values.length <= 1)
        return values.length === 0 ? null : values;
    const sum = values.reduce((a, b) => a + b, 0);
    switch (combine) {
        case 'sum':
            return [sum];
        case 'mean':
            return [sum / values.length];
        case 'max':
            return [Math.max(...values)];
        case undefined:
            throw new errors.UsageError(`The query of the check ${name} gives ${values.length} series and no rule to combine them.`, { input: 'checks', fix: 'Aggregate in the query, or set combine: sum, mean or max.' });
    }
}

;// CONCATENATED MODULE: ./lib/adapters/prometheus/source.js




/** Prometheus as a source of ticks: range queries only, each for both arms and everything since the look before. */
function prometheus({ clock }, address) {
    /** Metrics whose types were looked at: once is enough for all the windows of a gate. */
    const typed = new Map();
    async function types(metrics, signal) {
        // The first question finds a wrong address or token before anything is waited for.
        await (0,api/* ask */.kA)(address, '/api/v1/query', { query: '1' }, signal);
        (0,metric_snapshots/* refuseWrongTypes */.hr)(metrics, await (0,api/* typesOf */.pl)(address, metrics.flatMap(namesOf), signal));
    }
    async function followers({ metrics }, signal) {
        const key = JSON.stringify(metrics);
        const known = typed.get(key) ?? types(metrics, signal);
        typed.set(key, known);
        await known.catch((thrown) => {
            typed.delete(key);
            throw thrown;
        });
        return new Map(metrics.map((metric) => [metric.name, follow(address, metric)]));
    }
    return {
        describe: async (signal) => ({
            kind: 'prometheus',
            endpoint: address.url,
            version: await (0,api/* versionOf */.E4)(address, signal),
        }),
        pastPods: (about, signal) => (0,pods/* podsMatching */.y)(address, about, signal),
        async history(request, { endMs, durationMs }, signal) {
            const stepMs = request.intervalMs;
            const count = Math.max(1, Math.floor(durationMs / stepMs));
            const arms = await request.arms();
            const gaps = [];
            const columns = {};
            const bounds = {};
            for (const [name, follower] of await followers(request, signal)) {
                const window = { startMs: endMs - count * stepMs, endMs, stepMs };
                columns[name] = (await follower.read(arms, window, gaps, signal)).slice(-count);
                const known = follower.bounds();
                if (known !== undefined)
                    bounds[name] = known;
            }
            return {
                ticks: Array.from({ length: count }, (_, i) => ({
                    k: i + 1,
                    atMs: endMs - (count - 1 - i) * stepMs,
                    data: row(columns, i),
                    bounds,
                    gaps: i === 0 ? gaps : [],
                })),
            };
        },
        async *live(request, signal) {
            const stepMs = request.intervalMs;
            const begin = clock.now().getTime();
            const all = await followers(request, signal);
            /** Next step that each metric has not read yet: a look that failed is made good by the next one. */
            const next = new Map();
            const look = async (k) => {
                const arms = await request.arms();
                const gaps = [];
                const data = {};
                const bounds = {};
                const endMs = begin + k * stepMs;
                for (const { name, query } of request.metrics) {
                    const follower = all.get(name);
                    const startMs = begin + (next.get(name) ?? 0) * stepMs;
                    const read = await follower?.read(arms, { startMs, endMs, stepMs }, gaps, signal);
                    if (read !== undefined && read.length > 0)
                        next.set(name, k + 1);
                    data[name] = together(query, read ?? []);
                    const known = follower?.bounds();
                    if (known !== undefined)
                        bounds[name] = known;
                }
                return { k, atMs: endMs, data, bounds, gaps };
            };
            for (let k = 1; k <= request.ticks; k++) {
                await clock.sleep(Math.max(0, begin + k * stepMs - clock.now().getTime()), signal);
                yield await look(k);
            }
        },
    };
}
const none = { baseline: null, canary: null };
const row = (columns, i) => Object.fromEntries(Object.entries(columns).map(([name, samples]) => [name, samples[i] ?? none]));
/** Steps that were read late belong to the look that read them: what was counted adds up, of a gauge the last value speaks. */
function together({ kind }, read) {
    const counted = kind === 'counts' || kind === 'histogram' || kind === 'lost';
    const arm = (name) => {
        const steps = read.map((sample) => sample[name]).filter((values) => values !== null);
        if (!counted)
            return steps.at(-1) ?? null;
        return steps.length === 0
            ? null
            : steps.reduce((sum, values) => values.map((value, j) => value + (sum[j] ?? 0)));
    };
    return { baseline: arm('baseline'), canary: arm('canary') };
}
const namesOf = ({ query }) => (0,metric_snapshots/* readAs */.fd)(query).map(([{ metric }]) => metric);


/***/ })

};

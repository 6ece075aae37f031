export const id = 6128;
export const ids = [6128];
export const modules = {

/***/ 6365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E4: () => (/* binding */ versionOf),
/* harmony export */   O4: () => (/* binding */ queryRange),
/* harmony export */   kA: () => (/* binding */ ask),
/* harmony export */   pl: () => (/* binding */ typesOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _deadline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66658);


const answerLimit = 64 * 1024 * 1024;
const timeoutMs = 30_000;
/** Prometheus' HTTP API (https://prometheus.io/docs/prometheus/latest/querying/api/). Throws UsageErrors for what the user can mend. */
async function ask(address, path, query, signal) {
    const question = () => askOnce(address, path, query, signal);
    return await (address.patience?.ask(question, signal) ?? question());
}
async function askOnce({ url, token }, path, query, signal) {
    let response;
    let body;
    try {
        [response, body] = await (0,_deadline_js__WEBPACK_IMPORTED_MODULE_1__/* .withDeadline */ .N)(timeoutMs, signal, async (limit) => {
            // POST: a pattern of a thousand pod names does not fit into a URL.
            const answer = await fetch(`${url}${path}`, {
                method: 'POST',
                body: new URLSearchParams(query),
                headers: authorization(token),
                redirect: 'error',
                signal: limit,
            });
            return [answer, await bodyOf(answer)];
        });
    }
    catch (cause) {
        signal.throwIfAborted();
        if (cause instanceof TooLarge)
            throw cause;
        throw unreachable(cause);
    }
    if (response.status === 401 || response.status === 403)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`Prometheus refuses the request (${response.status}).`, {
            input: 'prometheus-token',
            fix: 'Pass a token that may query.',
        });
    if (response.status >= 500 || response.status === 429)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Outage */ .a(`Prometheus answered ${response.status}: ${wordsOf(body)}.`, {
            input: 'prometheus-url',
        });
    const parsed = parse(body, response.status);
    if (parsed.status !== 'success')
        throw new Error(`Prometheus answered ${response.status}: ${parsed.error ?? 'no reason'}`);
    return parsed.data;
}
/** An answer that is larger than anything that is asked for; it is not read to its end. */
class TooLarge extends Error {
}
async function bodyOf(response) {
    const decoder = new TextDecoder();
    let bytes = 0;
    let text = '';
    // Leaving the loop cancels the stream.
    for await (const chunk of response.body ?? []) {
        bytes += chunk.length;
        if (bytes > answerLimit)
            throw new TooLarge('the answer of Prometheus is larger than 64 MiB; narrow the check');
        text += decoder.decode(chunk, { stream: true });
    }
    return text + decoder.decode();
}
/** What passes by itself; a name that nobody knows or a certificate that nobody trusts does not. */
const passing = /ECONN|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENETDOWN|EAI_AGAIN|UND_ERR|Timeout|terminated|other side closed|socket hang up/;
function unreachable(cause) {
    const message = `Prometheus cannot be reached: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.messageOf)(cause)}.`;
    const about = { input: 'prometheus-url', cause };
    return codesOf(cause).some((code) => passing.test(code))
        ? new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Outage */ .a(message, about)
        : new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(message, about);
}
/** Of an error and its causes; by their fields, since fetch's errors may come from another realm. */
function codesOf(thrown) {
    if (thrown === null || typeof thrown !== 'object')
        return [];
    const { code, cause, name, message } = thrown;
    return [...[code, name, message].map(String), ...codesOf(cause)];
}
function wordsOf(body) {
    try {
        const { error } = JSON.parse(body);
        return typeof error === 'string' ? error.slice(0, 200) : 'no reason';
    }
    catch {
        return body.replace(/\s+/g, ' ').trim().slice(0, 80) || 'no reason';
    }
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
    const answer = await (0,_deadline_js__WEBPACK_IMPORTED_MODULE_1__/* .withDeadline */ .N)(timeoutMs, signal, async (limit) => {
        const response = await fetch(`${url}${path}`, {
            headers: authorization(token),
            redirect: 'error',
            signal: limit,
        });
        return (await response.json());
    }).catch(() => undefined);
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
/* harmony export */   Ot: () => (/* binding */ scrapedBy),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   TP: () => (/* binding */ podsPattern),
/* harmony export */   aw: () => (/* binding */ podQueries),
/* harmony export */   m5: () => (/* binding */ nativeQuery),
/* harmony export */   nM: () => (/* binding */ selectorText)
/* harmony export */ });
/* unused harmony export literal */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** Quotes a label value for PromQL. */
const quoted = (value) => JSON.stringify(value);
/** Escapes a literal inside an RE2 pattern. */
const literal = (value) => value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const podsPattern = (pods) => quoted(pods.map(literal).join('|'));
/** `metric{namespace="…", pod=~"…", …}` for the pods of an arm; of labels of which any may match, the union. */
function selectorText({ oneOf, ...rest }, arm) {
    if (oneOf === undefined)
        return plainText(rest, arm);
    const each = oneOf.labels.map((label) => plainText({ ...rest, match: { ...rest.match, [label]: oneOf.match } }, arm));
    return each.length === 1 ? (each[0] ?? '') : `(${each.join(' or ')})`;
}
function plainText({ metric, equal = {}, match = {} }, { namespace, pods }) {
    const labels = [
        `namespace=${quoted(namespace)}`,
        `pod=~${podsPattern(pods)}`,
        ...Object.entries(equal).map(([key, value]) => `${key}=${quoted(value)}`),
        ...Object.entries(match).map(([key, value]) => `${key}=~${quoted(value)}`),
    ];
    return `${metric}{${labels.join(',')}}`;
}
/** Labels that only say who scraped: two jobs, or two replicas of Prometheus, read the same process. */
const scrapedBy = ['job', 'prometheus', 'prometheus_replica'];
const perProcess = ['pod', 'container', 'instance', ...scrapedBy];
/**
 * For all pods of both arms at once. Counters come as they are, summed per process, since it is processes that begin anew: Prometheus' `increase` extrapolates, needs two samples
 * in its window and does not see a series' first value; the difference is taken here, as for scrapes.
 */
function podQueries(query, arm) {
    const perPod = (selector, name) => ({
        text: `sum by (${perProcess.join(', ')}) (${selectorText(selector, arm)})`,
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
                ask: [
                    {
                        text: `sum by (${[...perProcess, 'le'].join(', ')}) (${selectorText(buckets, arm)})`,
                        name: 'a_bucket',
                    },
                ],
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

/***/ 96128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  prometheus: () => (/* binding */ prometheus)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/adapters/metric-types.js
var metric_types = __webpack_require__(44922);
// EXTERNAL MODULE: ./lib/adapters/prometheus/api.js
var api = __webpack_require__(6365);
// EXTERNAL MODULE: ./lib/adapters/selection.js
var selection = __webpack_require__(10242);
// EXTERNAL MODULE: ./lib/adapters/prometheus/queries.js
var queries = __webpack_require__(33197);
;// CONCATENATED MODULE: ./lib/adapters/prometheus/family.js




/** Labels of the scrape, which no library writes. */
const ofTheScrape = new Set([
    ...['__name__', 'pod', 'namespace', 'job', 'instance', 'container', 'endpoint', 'service'],
    ...['prometheus', 'prometheus_replica', 'node'],
]);
const mostSeries = 1000;
const lookbackMs = 300_000;
/** Says whether a check can select anything in what the canary reports; once that is known it is not asked again. */
function selectionOf(address, metric) {
    let settled = false;
    return async (arms, endMs, signal) => {
        if (settled)
            return [];
        const names = [...new Set((0,metric_types/* seriesOf */.Lf)(metric.query))];
        const read = (arm) => samplesOf(address, names, arm, endMs, signal);
        const canary = await read(arms.canary);
        const found = (0,selection.selectionFindings)(metric.name, metric.query, canary, await read(arms.baseline));
        settled = canary.length > 0 && found.length === 0;
        return found;
    };
}
async function samplesOf(address, names, arm, endMs, signal) {
    if (arm.pods.length === 0)
        return [];
    const found = [];
    for (const metric of names) {
        const series = (await (0,api/* ask */.kA)(address, '/api/v1/series', {
            'match[]': (0,queries/* selectorText */.nM)({ metric }, arm),
            start: ((endMs - lookbackMs) / 1000).toFixed(3),
            end: (endMs / 1000).toFixed(3),
            limit: String(mostSeries),
        }, signal));
        for (const labels of series.slice(0, mostSeries))
            found.push({
                name: metric,
                labels: Object.fromEntries(Object.entries(labels).filter(([label]) => !ofTheScrape.has(label))),
                value: 0,
            });
    }
    return found;
}

// EXTERNAL MODULE: ./lib/adapters/prometheus/pods.js
var pods = __webpack_require__(33193);
// EXTERNAL MODULE: ./lib/adapters/histogram-layout.js
var histogram_layout = __webpack_require__(93945);
// EXTERNAL MODULE: ./lib/adapters/metric-snapshots.js
var metric_snapshots = __webpack_require__(80798);
// EXTERNAL MODULE: ./lib/adapters/series.js
var series = __webpack_require__(68299);
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

;// CONCATENATED MODULE: ./lib/adapters/prometheus/own-query.js



/** Which step of a window a time belongs to. */
const stepOf = (seconds, { startMs, stepMs }) => Math.round((seconds * 1000 - startMs) / stepMs);
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

;// CONCATENATED MODULE: ./lib/adapters/prometheus/window.js








/** Follows a measurement by range queries: one for each selector, for both arms and all steps since the last look. */
function follow(address, { name, query, le }) {
    let before;
    let last;
    let bounds;
    let findings = [];
    const read = snapshotReader(address);
    const layout = (of, now) => {
        if (of.kind !== 'histogram')
            return;
        const [canary, stable] = [[...now.canary.values()], [...now.baseline.values()]];
        const common = (0,histogram_layout/* commonBounds */.tA)([...canary, ...stable], of.of, bounds ?? le);
        if (common.length > 0)
            bounds = common;
        findings = (0,histogram_layout/* layoutFindings */.BE)(name, of.of, { canary, stable }, bounds ?? []);
    };
    return {
        bounds: () => bounds,
        findings: () => findings,
        last: () => last,
        async read(arms, window, gaps, signal) {
            const count = Math.round((window.endMs - window.startMs) / window.stepMs) + 1;
            const none = { baseline: null, canary: null };
            last = undefined;
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
                // Buckets first: what is read together is compared on the same ones.
                for (const now of found.steps)
                    layout(found.read, now);
                last = found.steps.at(-1);
                return found.steps.map((now) => {
                    const begun = before !== undefined || found.read.kind === 'gauge';
                    const memory = before ?? (0,metric_snapshots/* followed */.X)(undefined, now);
                    before = (0,metric_snapshots/* followed */.X)(before, now);
                    if (!begun)
                        return none;
                    return (0,metric_snapshots/* changes */.A)(found.read, { before: memory, now }, bounds, window.stepMs);
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
        const { pod = '', ...rest } = series.metric;
        const labels = Object.fromEntries(Object.entries(rest).filter(([label]) => !queries/* scrapedBy */.Ot.includes(label)));
        for (const [at, value] of series.values ?? [])
            put(at, pod, [{ name: as, labels, value: Number(value) }]);
        for (const [at, histogram] of series.histograms ?? [])
            put(at, pod, classicBuckets(as, histogram));
    }
    const only = (step, { pods }, atMs) => new Map(pods.flatMap((pod) => {
        const here = step.get(pod);
        return here === undefined ? [] : [[pod, (0,series.scrapeOf)(pod, here, atMs).scrape]];
    }));
    return samples.map((step, i) => {
        const atMs = window.startMs + i * window.stepMs;
        return { canary: only(step, arms.canary, atMs), baseline: only(step, arms.baseline, atMs) };
    });
}

;// CONCATENATED MODULE: ./lib/adapters/prometheus/source.js






/** Prometheus as a source of ticks: range queries only, each for both arms and everything since the look before. */
function prometheus({ clock }, address) {
    /** Metrics whose types were looked at: once is enough for all the windows of a gate. */
    const typed = new Map();
    async function types(metrics, signal) {
        // The first question finds a wrong address or token before anything is waited for.
        await (0,api/* ask */.kA)(address, '/api/v1/query', { query: '1' }, signal);
        (0,metric_types/* refuseWrongTypes */.hr)(metrics, await (0,api/* typesOf */.pl)(address, metrics.flatMap(namesOf), signal));
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
        live: (request, signal) => live({ clock, address }, request, signal, followers),
    };
}
async function* live({ clock, address }, request, signal, followers) {
    const stepMs = request.intervalMs;
    const waitedMs = () => address.patience?.waitedMs() ?? 0;
    const all = await followers(request, signal);
    const began = { atMs: clock.now().getTime(), waitedMs: waitedMs() };
    /** While Prometheus is away the gate's clock stands still. */
    const stepMsAt = (k) => began.atMs + k * stepMs + waitedMs() - began.waitedMs;
    /** Next step that each metric has not read yet: a look that failed is made good by the next one. */
    const next = new Map();
    const selections = new Map(request.metrics.map((metric) => [metric.name, selectionOf(address, metric)]));
    const selection = async (arms, endMs, gaps) => {
        const found = [];
        for (const { name, query } of request.metrics)
            if (mayMiss(query, all.get(name)?.last()))
                found.push(...(await selected(selections.get(name), arms, endMs, gaps, signal)));
        return found;
    };
    const look = async (k) => {
        const arms = await request.arms();
        const gaps = [];
        const findings = [];
        const data = {};
        const bounds = {};
        const endMs = stepMsAt(k);
        for (const { name, query } of request.metrics) {
            const follower = all.get(name);
            const startMs = endMs - (k - (next.get(name) ?? 0)) * stepMs;
            const read = await follower?.read(arms, { startMs, endMs, stepMs }, gaps, signal);
            if (read !== undefined && read.length > 0)
                next.set(name, k + 1);
            data[name] = together(query, read ?? []);
            const known = follower?.bounds();
            if (known !== undefined)
                bounds[name] = known;
            findings.push(...(follower?.findings() ?? []));
        }
        const coverage = coverageOf(arms, [...all.values()], data, request);
        if (coverage.canary.answered > 0)
            findings.push(...(await selection(arms, endMs, gaps)));
        return { k, atMs: endMs, data, bounds, gaps, findings, coverage };
    };
    for (let k = 1; k <= request.ticks; k++) {
        await clock.sleep(Math.max(0, stepMsAt(k) - clock.now().getTime()), signal);
        yield await look(k);
    }
}
/** Pods of which at least one measurement was read in the last step. */
function coverageOf(arms, followers, data, { metrics }) {
    const own = metrics.filter(({ query }) => query.kind === 'promql');
    const of = (arm, side) => {
        const answered = new Set(followers.flatMap((one) => [...(one.last()?.[side].keys() ?? [])]));
        // A query of one's own does not say which pods it is about.
        const whole = own.some(({ name }) => (data[name]?.[side] ?? null) !== null);
        return {
            pods: Math.max(arm.total ?? 0, arm.pods.length),
            ready: arm.pods.length,
            asked: arm.pods.length,
            answered: whole ? arm.pods.length : arm.pods.filter((pod) => answered.has(pod)).length,
        };
    };
    return { canary: of(arms.canary, 'canary'), stable: of(arms.baseline, 'baseline') };
}
/** Whether something that the check selects has no series on the canary. */
function mayMiss(query, last) {
    if (last === undefined || last.canary.size === 0)
        return last !== undefined;
    const names = new Set([...last.canary.values()].flatMap(({ series }) => [...series.values()].map(({ name }) => name)));
    return (names.size <
        (query.kind === 'gauge' || query.kind === 'rate' || query.kind === 'histogram' ? 1 : 2));
}
async function selected(selection, arms, endMs, gaps, signal) {
    try {
        return (await selection?.(arms, endMs, signal)) ?? [];
    }
    catch (thrown) {
        signal.throwIfAborted();
        if (thrown instanceof errors.UsageError)
            throw thrown;
        gaps.push(`which labels there are: ${(0,errors.messageOf)(thrown)}`);
        return [];
    }
}
const none = { baseline: null, canary: null };
const row = (columns, i) => Object.fromEntries(Object.entries(columns).map(([name, samples]) => [name, samples[i] ?? none]));
/** Steps that were read late belong to the look that read them: what was counted adds up, of a gauge the last value speaks. */
function together({ kind }, read) {
    const counted = kind === 'counts' || kind === 'histogram' || kind === 'lost';
    const arm = (name) => {
        const steps = read.map((sample) => sample[name]).filter((values) => values !== null);
        const full = steps.filter((values) => values.length > 0);
        if (full.length === 0 || !counted)
            return full.at(-1) ?? steps.at(-1) ?? null;
        return full.reduce((sum, values) => values.map((value, j) => value + (sum[j] ?? 0)));
    };
    return { baseline: arm('baseline'), canary: arm('canary') };
}
const namesOf = ({ query }) => (0,metric_types/* readAs */.fd)(query).map(([{ metric }]) => metric);


/***/ })

};

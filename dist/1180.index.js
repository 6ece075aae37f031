export const id = 1180;
export const ids = [1180];
export const modules = {

/***/ 66658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ withDeadline)
/* harmony export */ });
/**
 * Runs `body` with a signal that aborts after `ms` of real time, or with any of the given signals. Timer and listeners are held here: a signal of AbortSignal.timeout
 * that only AbortSignal.any refers to, or one of AbortSignal.any that only a request refers to, may be collected before it fires, and the request hangs.
 */
async function withDeadline(ms, given, body) {
    const signals = given instanceof AbortSignal ? [given] : given;
    // A signal that has aborted already tells no listener any more.
    for (const signal of signals)
        signal.throwIfAborted();
    const limit = new AbortController();
    const follow = ({ target }) => limit.abort(target.reason);
    const timer = setTimeout(() => limit.abort(new DOMException('no answer within the deadline', 'TimeoutError')), ms);
    for (const signal of signals)
        signal.addEventListener('abort', follow);
    try {
        return await body(limit.signal);
    }
    finally {
        clearTimeout(timer);
        for (const signal of signals)
            signal.removeEventListener('abort', follow);
    }
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

/***/ 81180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   everythingOf: () => (/* binding */ everythingOf)
/* harmony export */ });
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6365);
/* harmony import */ var _queries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33197);


const mostNames = 400;
/** All numbers of the pods of both arms in a window, each a pod's average: counters (by the endings that Prometheus asks of them) as rates per second. */
async function everythingOf(address, about, window, signal) {
    const of = async (pods) => {
        if (pods.length === 0)
            return new Map();
        const selector = `{__name__!~".+_(bucket|created|info)",quantile="",namespace=${(0,_queries_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(about.namespace)},pod=~${(0,_queries_js__WEBPACK_IMPORTED_MODULE_1__/* .podsPattern */ .TP)(pods)}}`;
        // Of a name with many series the sum of a pod is meant, and of pods the average.
        const query = `avg by (__name__) (sum by (__name__, pod) (${selector}))`;
        const found = await (0,_api_js__WEBPACK_IMPORTED_MODULE_0__/* .queryRange */ .O4)(address, query, window, signal);
        return new Map(found.slice(0, 4 * mostNames).map((one) => [one.metric['__name__'] ?? '', one]));
    };
    const [canary, stable] = await Promise.all([of(about.canary), of(about.stable)]);
    const times = timesOf(window);
    return [...canary.keys()]
        .filter((name) => name !== '' && stable.has(name))
        .sort()
        .slice(0, mostNames)
        .map((metric) => ({
        metric,
        atMs: times,
        canary: valuesAt(canary.get(metric), metric, times),
        stable: valuesAt(stable.get(metric), metric, times),
    }));
}
function timesOf({ startMs, endMs, stepMs }) {
    return Array.from({ length: Math.floor((endMs - startMs) / stepMs) + 1 }, (_, i) => startMs + i * stepMs);
}
const counter = /_(total|count|sum)$/;
function valuesAt(series, name, times) {
    const at = new Map((series?.values ?? []).map(([seconds, value]) => [Math.round(seconds * 1000), Number(value)]));
    const raw = times.map((time) => {
        const value = at.get(Math.round(time));
        return value === undefined || !Number.isFinite(value) ? null : value;
    });
    if (!counter.test(name))
        return raw;
    return raw.map((value, i) => {
        const [was, since] = [raw[i - 1] ?? null, times[i - 1]];
        // A counter that fell began again.
        if (value === null || was === null || since === undefined || value < was)
            return null;
        return ((value - was) * 1000) / ((times[i] ?? 0) - since);
    });
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


/***/ })

};

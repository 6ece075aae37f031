export const id = 4446;
export const ids = [4446];
export const modules = {

/***/ 47394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ boundedText)
/* harmony export */ });
/** The body of an answer as text, cut off while it is read: what `fetch` unpacks is counted unpacked, so that a small gzip cannot become a large text. */
async function boundedText(response, limitBytes) {
    const parts = [];
    let bytes = 0;
    if (response.body === null)
        return { text: '', whole: true };
    for await (const part of response.body) {
        const room = limitBytes - bytes;
        parts.push(part.byteLength > room ? part.subarray(0, room) : part);
        bytes += part.byteLength;
        // Leaving the loop cancels the stream.
        if (bytes > limitBytes)
            break;
    }
    return { text: Buffer.concat(parts).toString('utf8'), whole: bytes <= limitBytes };
}


/***/ }),

/***/ 4544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ey: () => (/* binding */ answerLimit),
/* harmony export */   HX: () => (/* binding */ basic),
/* harmony export */   _1: () => (/* binding */ boundedGet)
/* harmony export */ });
/* harmony import */ var _bounded_body_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47394);
/* harmony import */ var _deadline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66658);


/** Longer answers are not kept. */
const answerLimit = 16 * 1024 * 1024;
/** One GET of JSON text; follows no redirect, which would take the credentials along. Throws what the connection or the deadline throws. */
const boundedGet = (url, about, signal) => (0,_deadline_js__WEBPACK_IMPORTED_MODULE_0__/* .withDeadline */ .N)(about.withinMs, signal, async (limit) => {
    const answer = await fetch(url, {
        headers: { accept: 'application/json', ...about.headers },
        redirect: 'error',
        signal: limit,
    });
    return { status: answer.status, ...(await (0,_bounded_body_js__WEBPACK_IMPORTED_MODULE_1__/* .boundedText */ .L)(answer, answerLimit)) };
});
/** The header for `user:password` (RFC 7617). */
const basic = (credentials) => ({
    authorization: `Basic ${Buffer.from(credentials).toString('base64')}`,
});


/***/ }),

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

/***/ 94446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ everyTrace),
  findTraces: () => (/* binding */ findTraces),
  jaegerServer: () => (/* binding */ jaegerServer),
  Y: () => (/* binding */ servicesOf)
});

// EXTERNAL MODULE: ./lib/errors.js
var lib_errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/inputs/shape.js
var shape = __webpack_require__(50976);
// EXTERNAL MODULE: ./lib/adapters/telemetry-http.js
var telemetry_http = __webpack_require__(1216);
;// CONCATENATED MODULE: ./lib/adapters/jaeger/trace.js


/** Longer texts of a span are cut. */
const longest = 500;
/** Reads an answer of `/api/traces` (internal/uimodel of github.com/jaegertracing/jaeger); throws a `UsageError` where it is none. */
function tracesOf(answer) {
    if (!(0,shape/* isMap */.jh)(answer))
        return refuse('no map');
    const { data, errors } = answer;
    if (Array.isArray(errors) && errors.length > 0) {
        const first = (0,shape/* isMap */.jh)(errors[0]) ? errors[0]['msg'] : undefined;
        throw new lib_errors.UsageError(`Jaeger answered with an error: ${trace_text(first).slice(0, 200)}.`);
    }
    // An empty answer of Go's JSON is null.
    if (data === null || data === undefined)
        return { count: 0, spans: [] };
    if (!Array.isArray(data))
        return refuse('no list of traces');
    return { count: data.length, spans: data.flatMap(spansOf) };
}
function spansOf(trace) {
    if (!(0,shape/* isMap */.jh)(trace) || !Array.isArray(trace['spans']))
        return refuse('a trace without spans');
    const processes = (0,shape/* isMap */.jh)(trace['processes']) ? trace['processes'] : {};
    const known = new Map(Object.entries(processes).map(([id, process]) => [id, processOf(process)]));
    return trace['spans'].map((span) => spanOf(span, known));
}
function processOf(process) {
    const given = (0,shape/* isMap */.jh)(process) ? process : {};
    return { service: trace_text(given['serviceName']), tags: tagsOf(given['tags']) };
}
function spanOf(span, processes) {
    if (!(0,shape/* isMap */.jh)(span))
        return refuse('a span that is no map');
    const process = processes.get(trace_text(span['processID'])) ?? processOf(span['process']);
    const tags = tagsOf(span['tags']);
    const traceId = idOf(span['traceID'], 32);
    const references = (Array.isArray(span['references']) ? span['references'] : []).filter(shape/* isMap */.jh);
    const origins = references.map((one) => ({
        child: one['refType'] === 'CHILD_OF',
        traceId: idOf(one['traceID'], 32),
        spanId: idOf(one['spanID'], 16),
    }));
    // The first one that is of the same trace is the parent; everything else is a link.
    const parent = origins.find((one) => one.child && one.traceId === traceId);
    return {
        traceId,
        spanId: idOf(span['spanID'], 16),
        parentId: parent?.spanId ?? null,
        links: origins
            .filter((one) => one !== parent)
            .map((one) => ({ traceId: one.traceId, spanId: one.spanId })),
        service: process.service,
        process: process.tags,
        operation: trace_text(span['operationName']),
        kind: tags.get('span.kind') ?? '',
        startMs: micros(span['startTime']),
        durationMs: micros(span['duration']),
        failed: tags.get('error') === 'true' || tags.get('otel.status_code') === 'ERROR',
        tags,
    };
}
const trace_text = (value) => (typeof value === 'string' ? value.slice(0, longest) : '');
function tagsOf(given) {
    const tags = (Array.isArray(given) ? given : []).filter(shape/* isMap */.jh).slice(0, 256);
    return new Map(tags.flatMap(({ key, value }) => typeof key === 'string' && ['string', 'number', 'boolean'].includes(typeof value)
        ? [[key.slice(0, 200), String(value).slice(0, longest)]]
        : []));
}
/** Jaeger leaves out zeros in front. */
function idOf(value, digits) {
    const id = typeof value === 'string' ? value.toLowerCase() : '';
    if (!/^[0-9a-f]+$/.test(id) || id.length > digits || /^0+$/.test(id))
        return refuse(`an id that is none: ${JSON.stringify(value ?? null)?.slice(0, 60)}`);
    return id.padStart(digits, '0');
}
function micros(value) {
    if (typeof value !== 'number' || !Number.isFinite(value) || value < 0)
        return refuse('a span without its times');
    return value / 1000;
}
const refuse = (what) => {
    throw new lib_errors.UsageError(`What answers is not Jaeger's query API: it has ${what}.`);
};

;// CONCATENATED MODULE: ./lib/adapters/jaeger/api.js




/** Jaeger's name for the header of a tenant, unless it was told another one. */
const tenantHeader = 'x-tenant';
const jaegerServer = ({ url, credentials, token, tenant, }) => ({
    ...{ name: 'Jaeger', url: url.replace(/\/+$/, ''), credentials, token },
    headers: tenant === null ? {} : { [tenantHeader]: tenant },
});
async function servicesOf(server, signal) {
    const answer = await (0,telemetry_http/* telemetryJson */.k)(server, '/api/services', {}, signal);
    const data = (0,shape/* isMap */.jh)(answer) ? answer['data'] : undefined;
    if (data === null)
        return [];
    if (!Array.isArray(data))
        throw new lib_errors.UsageError("What answers is not Jaeger's query API: it has no list of services.");
    return data.filter((one) => typeof one === 'string');
}
/** One question; of more traces than `limit` the API gives as many and does not say that there are more. Clocks are left as they were measured. */
async function findTraces(server, { service, tags, fromMs, toMs }, limit, signal) {
    const query = {
        service,
        start: String(Math.floor(fromMs * 1000)),
        end: String(Math.ceil(toMs * 1000)),
        limit: String(limit),
        raw: 'true',
        ...(Object.keys(tags).length === 0 ? {} : { tags: JSON.stringify(tags) }),
    };
    return tracesOf(await (0,telemetry_http/* telemetryJson */.k)(server, '/api/traces', query, signal));
}
/** There are no pages: a window that has as many traces as were asked for is asked again in halves, until it is this short, or was asked so often. */
const bounds = { traces: 500, shortestMs: 500, questions: 200, spans: 50_000 };
/** Every trace of a window, each span once. `limit` is for tests. */
async function everyTrace(server, query, signal, limit = bounds.traces) {
    const spans = new Map();
    const due = [query];
    let [cut, questions] = [false, 0];
    for (let next = due.pop(); next !== undefined; next = due.pop()) {
        questions += 1;
        if (questions > bounds.questions || spans.size > bounds.spans) {
            cut = true;
            break;
        }
        const found = await unlessTooLong(findTraces(server, next, limit, signal));
        const whole = found !== undefined && found.count < limit;
        const halves = whole ? [] : halvesOf(next);
        due.push(...halves);
        if (halves.length > 0)
            continue;
        cut ||= !whole;
        for (const span of found?.spans ?? [])
            spans.set(`${span.traceId}${span.spanId}`, span);
    }
    return { spans: [...spans.values()], cut };
}
/** undefined = the answer was longer than is read. */
const unlessTooLong = async (answer) => await answer.catch((thrown) => {
    if (thrown instanceof telemetry_http/* TooLong */.V)
        return undefined;
    throw thrown;
});
/** The later half is asked first; none where it is short already. */
function halvesOf(query) {
    const { fromMs, toMs } = query;
    const middle = Math.floor((fromMs + toMs) / 2);
    return toMs - fromMs > bounds.shortestMs
        ? [
            { ...query, toMs: middle },
            { ...query, fromMs: middle },
        ]
        : [];
}


/***/ }),

/***/ 1216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ TooLong),
/* harmony export */   k: () => (/* binding */ telemetryJson)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _bounded_get_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4544);


const answerWithinMs = 20_000;
/** An answer that was longer than is read. */
class TooLong extends _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError {
}
/** GET of JSON. Throws a `UsageError` in the server's own words (errors are plain text or JSON); an `Outage` for what may pass: no answer, 429, 5xx. */
async function telemetryJson(server, path, query, signal) {
    const { name, url } = server;
    let got;
    try {
        const address = `${url}${path}?${new URLSearchParams(query)}`;
        const headers = { ...authorization(server), ...server.headers };
        got = await (0,_bounded_get_js__WEBPACK_IMPORTED_MODULE_1__/* .boundedGet */ ._1)(address, { withinMs: answerWithinMs, headers }, signal);
    }
    catch (cause) {
        signal.throwIfAborted();
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Outage */ .a(`${name} cannot be reached at ${new URL(url).origin}.`, { cause });
    }
    const { status, text } = got;
    if (status === 401 || status === 403)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${name} refuses the request (${status}): ${wordsOf(text)}.`);
    if (status === 429 || status >= 500)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Outage */ .a(`${name} answered ${status}: ${wordsOf(text)}.`);
    if (status < 200 || status > 299)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${name} answered ${status}: ${wordsOf(text)}.`);
    if (!got.whole)
        throw new TooLong(`An answer of ${name} is longer than ${_bounded_get_js__WEBPACK_IMPORTED_MODULE_1__/* .answerLimit */ .Ey / 1024 / 1024} MB.`);
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`What answers at ${new URL(url).origin} is not ${name}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.messageOf)(cause)}.`);
    }
}
function authorization({ credentials, token }) {
    if (token !== undefined)
        return { authorization: `Bearer ${token}` };
    return credentials === undefined ? {} : (0,_bounded_get_js__WEBPACK_IMPORTED_MODULE_1__/* .basic */ .HX)(credentials);
}
/** One line of what the server said. */
function wordsOf(text) {
    const line = text.replace(/\s+/g, ' ').trim().slice(0, 300).replace(/\.$/, '');
    return line === '' ? 'it said nothing' : line;
}


/***/ })

};

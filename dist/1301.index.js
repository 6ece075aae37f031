export const id = 1301;
export const ids = [1301,4302];
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

/***/ 74302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   everyLine: () => (/* binding */ everyLine),
/* harmony export */   instantOf: () => (/* binding */ instantOf),
/* harmony export */   lastLines: () => (/* binding */ lastLines),
/* harmony export */   linesOf: () => (/* binding */ linesOf),
/* harmony export */   lokiServer: () => (/* binding */ lokiServer),
/* harmony export */   nanoseconds: () => (/* binding */ nanoseconds),
/* harmony export */   pageBounds: () => (/* binding */ pageBounds),
/* harmony export */   selectorOf: () => (/* binding */ selectorOf)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _inputs_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50976);
/* harmony import */ var _telemetry_http_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1216);




const lokiServer = ({ url, credentials, token, tenant }) => ({
    ...{ name: 'Loki', url: url.replace(/\/+$/, ''), credentials, token },
    headers: tenant === null ? {} : { 'x-scope-orgid': tenant },
});
const nanoseconds = (ms) => BigInt(Math.floor(ms)) * 1000000n;
/** A selector `{a="b"}` with one of these pods in addition. */
function selectorOf(selector, podLabel, pods) {
    const inside = selector.trim().slice(1, -1).trim().replace(/,$/, '');
    const names = pods.map((pod) => pod.replace(/\./g, '\\.')).join('|');
    const matcher = `${podLabel}=~${JSON.stringify(names)}`;
    return inside === '' ? `{${matcher}}` : `{${inside}, ${matcher}}`;
}
/** At most `limit` lines of a window, the oldest (forward) or the newest (backward), in order (https://grafana.com/docs/loki/latest/reference/loki-http-api/#query-logs-within-a-range-of-time). */
async function linesOf(server, { query, fromNs, toNs }, { limit, direction }, signal) {
    const answer = await (0,_telemetry_http_js__WEBPACK_IMPORTED_MODULE_3__/* .telemetryJson */ .k)(server, '/loki/api/v1/query_range', { query, start: String(fromNs), end: String(toNs), limit: String(limit), direction }, signal);
    const data = (0,_inputs_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .isMap */ .jh)(answer) && answer['status'] === 'success' ? answer['data'] : undefined;
    if (!(0,_inputs_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .isMap */ .jh)(data))
        return refuse('its answer has no data');
    if (data['resultType'] !== 'streams')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.UsageError(`The query gives ${String(data['resultType']).slice(0, 40)} and no lines.`);
    if (!Array.isArray(data['result']))
        return refuse('its answer has no streams');
    const lines = data['result'].flatMap(streamOf);
    // Each stream is in order, and they stand one behind the other.
    return lines.sort((a, b) => (a.ns < b.ns ? -1 : a.ns > b.ns ? 1 : 0));
}
function streamOf(given) {
    if (!(0,_inputs_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .isMap */ .jh)(given) || !(0,_inputs_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .isMap */ .jh)(given['stream']) || !Array.isArray(given['values']))
        return refuse('a stream has no labels or no values');
    const labels = Object.fromEntries(Object.entries(given['stream']).filter((label) => typeof label[1] === 'string'));
    return given['values'].map((value) => {
        const [ns, text] = Array.isArray(value) ? value : [];
        if (typeof ns !== 'string' || !/^\d{1,19}$/.test(ns) || typeof text !== 'string')
            return refuse('a line has no time or no text');
        return { ns: BigInt(ns), labels, text };
    });
}
const refuse = (what) => {
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.UsageError(`What answers is not Loki: ${what}.`);
};
const pageBounds = {
    lines: 5000,
    pages: 200,
    characters: 8_000_000,
    pauseMs: 1000,
};
const tries = 4;
/**
 * Every line of a window, page by page from the oldest on. The next page begins at the last time of the page before, since several lines may have that time:
 * what was seen at it already is left out. A page that is full and has nothing new cannot be gone past.
 */
async function everyLine(server, asked, signal, bounds = pageBounds) {
    const kept = keeper(asked.fromNs, bounds.characters);
    let limit = bounds.lines;
    for (let page = 0; page < bounds.pages; page++) {
        const query = { ...asked, fromNs: kept.fromNs() };
        const answer = await patiently(() => pageOf(server, query, { limit, direction: 'forward' }, signal), signal, bounds);
        if (typeof answer === 'number') {
            if (answer < 1 || answer >= limit)
                return kept.end('it allows no page of lines');
            limit = answer;
            continue;
        }
        const stop = kept.take(answer, limit);
        if (stop !== undefined)
            return kept.end(stop);
    }
    return kept.end(`there are more than ${bounds.pages} pages of ${limit} lines`);
}
/** Lines so far, and where the next page begins. */
function keeper(firstNs, characters) {
    const lines = [];
    let [fromNs, room, edge] = [firstNs, characters, new Set()];
    return {
        fromNs: () => fromNs,
        end: (cut) => ({ lines, cut }),
        /** Why there is no next page: null = that was all. */
        take(page, limit) {
            const fresh = page.filter((line) => !edge.has(keyOf(line)));
            for (const line of fresh) {
                room -= line.text.length;
                if (room < 0)
                    return `there are more than ${characters} characters`;
                lines.push(line);
            }
            if (page.length < limit)
                return null;
            const last = page.at(-1)?.ns ?? fromNs;
            if (fresh.length === 0)
                return `more than ${limit} lines have one time, ${instantOf(last)}`;
            edge = new Set([
                ...(last === fromNs ? edge : []),
                ...page.filter(({ ns }) => ns === last).map(keyOf),
            ]);
            fromNs = last;
            return undefined;
        },
    };
}
/** A stream keeps a text once at a time: of the same labels, time and text there is one. */
const keyOf = ({ ns, labels, text }) => JSON.stringify([String(ns), Object.entries(labels).sort(), text]);
/** A page, or how many lines it may have instead. */
async function pageOf(server, asked, page, signal) {
    try {
        return await linesOf(server, asked, page, signal);
    }
    catch (thrown) {
        if (thrown instanceof _telemetry_http_js__WEBPACK_IMPORTED_MODULE_3__/* .TooLong */ .V)
            return Math.floor(page.limit / 4);
        const allowed = thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.UsageError ? allowedIn(thrown.said) : undefined;
        if (allowed === undefined)
            throw thrown;
        return allowed;
    }
}
/** Asks again what is busy or away: lines that are kept are still there. */
async function patiently(question, signal, { pauseMs }) {
    for (let attempt = 1;; attempt++) {
        try {
            return await question();
        }
        catch (thrown) {
            signal.throwIfAborted();
            if (!(thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Outage */ .a) || attempt >= tries)
                throw thrown;
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(pauseMs * attempt, undefined, { signal });
        }
    }
}
/** The newest lines of a window: `most`, or as many as the server allows. */
async function lastLines(server, asked, most, signal) {
    const page = await pageOf(server, asked, { limit: most, direction: 'backward' }, signal);
    if (typeof page !== 'number')
        return page;
    return await linesOf(server, asked, { limit: Math.max(1, page), direction: 'backward' }, signal);
}
/** `max entries limit per query exceeded, limit > max_entries_limit_per_query (5000 > 1000)`. */
function allowedIn(said) {
    const allowed = /max entries limit.*\(\d+ > (\d+)\)/.exec(said)?.[1];
    return allowed === undefined ? undefined : Number(allowed);
}
/** RFC 3339 with nanoseconds. */
function instantOf(ns) {
    const whole = new Date(Number(ns / 1000000000n) * 1000).toISOString().slice(0, 19);
    return `${whole}.${String(ns % 1000000000n).padStart(9, '0')}Z`;
}


/***/ }),

/***/ 31301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lokiSource: () => (/* binding */ lokiSource)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50976);
/* harmony import */ var _loki_query_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74302);



const everyMs = 10_000;
/**
 * Lines of the canary's pods since the stage stood, up to `settleSeconds` before the end: what was logged later may still be on its way. They are read at the
 * end in one go; a pod without a line, and a page that could not be read, are not passed over.
 */
function lokiSource(check, address, credentials, { now, signal, sinceMs, pods }, bounds = _loki_query_js__WEBPACK_IMPORTED_MODULE_2__.pageBounds) {
    const { url, tenant, selector, podLabel, marker, settleSeconds } = address;
    const server = (0,_loki_query_js__WEBPACK_IMPORTED_MODULE_2__.lokiServer)({ url, credentials, tenant });
    const seen = new Set();
    let unseen = [];
    const queryOf = () => {
        const lines = (0,_loki_query_js__WEBPACK_IMPORTED_MODULE_2__.selectorOf)(selector, podLabel, [...seen].sort());
        return marker === '' ? lines : `${lines} |= ${JSON.stringify(marker)}`;
    };
    const look = async () => {
        for (const pod of await pods())
            seen.add(pod);
        if (seen.size === 0)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError('The canary has no pod whose lines could be asked for.');
    };
    return {
        everyMs,
        about: () => ({ endpoint: url, version: '' }),
        async look() {
            await look();
            const window = { fromNs: (0,_loki_query_js__WEBPACK_IMPORTED_MODULE_2__.nanoseconds)(sinceMs), toNs: (0,_loki_query_js__WEBPACK_IMPORTED_MODULE_2__.nanoseconds)(now().getTime()) };
            await (0,_loki_query_js__WEBPACK_IMPORTED_MODULE_2__.linesOf)(server, { query: queryOf(), ...window }, { limit: 1, direction: 'backward' }, signal);
            return [];
        },
        async end() {
            await look();
            const toMs = now().getTime() - settleSeconds * 1000;
            if (toMs <= sinceMs)
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`Lines take up to ${settleSeconds} s to Loki, and the stage stands for no longer: watch for longer.`);
            const window = { fromNs: (0,_loki_query_js__WEBPACK_IMPORTED_MODULE_2__.nanoseconds)(sinceMs), toNs: (0,_loki_query_js__WEBPACK_IMPORTED_MODULE_2__.nanoseconds)(toMs) };
            const { lines, cut } = await (0,_loki_query_js__WEBPACK_IMPORTED_MODULE_2__.everyLine)(server, { query: queryOf(), ...window }, signal, bounds);
            const spoke = new Set(lines.map(({ labels }) => labels[podLabel]));
            unseen = [
                ...(cut === null ? [] : [`not every line was read from Loki: ${cut}`]),
                // Behind a marker a pod may have nothing to say.
                ...(marker === ''
                    ? [...seen].filter((pod) => !spoke.has(pod)).map((pod) => `Loki has no line of ${pod}`)
                    : []),
            ];
            return lines.map((line) => ledgerLine(check, line, podLabel, marker));
        },
        unseen: () => unseen,
        close: () => Promise.resolve(),
    };
}
function ledgerLine(check, { ns, labels, text }, podLabel, marker) {
    const ts = (0,_loki_query_js__WEBPACK_IMPORTED_MODULE_2__.instantOf)(ns);
    if (check === 'log-pattern')
        return { ts, pod: labels[podLabel] ?? '', text };
    const behind = text.slice(text.indexOf(marker) + marker.length).trim();
    return jsonIn(behind) ?? { type: 'log', ts, worker: labels[podLabel] ?? '', text: behind };
}
/** A line that is a ledger's own; undefined = it is text. */
function jsonIn(text) {
    if (!text.startsWith('{'))
        return undefined;
    try {
        const value = JSON.parse(text);
        return (0,_inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
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

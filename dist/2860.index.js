export const id = 2860;
export const ids = [2860];
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

/***/ 28974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C3: () => (/* binding */ retryAfterSeconds),
/* harmony export */   HQ: () => (/* binding */ isOk),
/* harmony export */   J5: () => (/* binding */ refused),
/* harmony export */   Xy: () => (/* binding */ objectOf),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   t$: () => (/* binding */ sent)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _bounded_body_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47394);
/* harmony import */ var _deadline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66658);



const tries = 3;
const withinMs = 15_000;
const answerLimit = 4 * 1024 * 1024;
const longestWaitSeconds = 60;
const usualWaitSeconds = [1, 4];
/**
 * Sends with at most three tries: again on a refused connection, on 429 and 5xx after what `Retry-After` says (one minute at most). A redirect
 * is an error: a secret goes where it was meant to go, or nowhere.
 */
async function sent(clock, call, signal, asksToWait = () => undefined) {
    for (let attempt = 0;; attempt++) {
        const last = attempt >= tries - 1;
        const outcome = await attempted(call, signal);
        if (outcome.kind === 'broken') {
            if (last || !outcome.again)
                throw outcome.error;
            await clock.sleep((usualWaitSeconds[attempt] ?? 4) * 1000, signal);
            continue;
        }
        const waitSeconds = waitOf(outcome.answer, attempt, asksToWait);
        if (waitSeconds === undefined || last)
            return outcome.answer;
        await clock.sleep(Math.min(longestWaitSeconds, waitSeconds) * 1000, signal);
    }
}
async function attempted(call, signal) {
    const { method, url, headers = {}, body, text } = call;
    const content = text ?? (body === undefined ? undefined : JSON.stringify(body));
    try {
        return await (0,_deadline_js__WEBPACK_IMPORTED_MODULE_1__/* .withDeadline */ .N)(withinMs, signal, async (limit) => {
            const response = await fetch(url, {
                method,
                headers: {
                    accept: 'application/json',
                    'user-agent': 'sluice',
                    ...(content === undefined ? {} : { 'content-type': 'application/json' }),
                    ...headers,
                },
                ...(content === undefined ? {} : { body: content }),
                redirect: 'manual',
                signal: limit,
            });
            const found = await (0,_bounded_body_js__WEBPACK_IMPORTED_MODULE_2__/* .boundedText */ .L)(response, answerLimit);
            const { status } = response;
            if (status >= 300 && status < 400)
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${new URL(url).host} redirects (${status}).`, {
                    fix: 'Give the address that it redirects to: what is secret is not sent on.',
                });
            const answer = {
                ...{ status, text: found.text, headers: response.headers },
                json: jsonOf(found.text),
            };
            return { kind: 'answered', answer };
        });
    }
    catch (thrown) {
        signal.throwIfAborted();
        if (thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError)
            throw thrown;
        const said = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.messageOf)(thrown);
        const refused = /ECONNREFUSED|ENOTFOUND|EAI_AGAIN/.test(said);
        const unsure = call.once === true && method === 'POST' && !refused;
        return {
            kind: 'broken',
            again: !unsure,
            error: new Error(`${new URL(url).host} did not answer: ${said}${unsure ? '; it may have arrived all the same, so it is not sent again' : ''}`, { cause: thrown }),
        };
    }
}
function jsonOf(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function waitOf(answer, attempt, asksToWait) {
    const asked = asksToWait(answer);
    if (asked !== undefined)
        return asked;
    if (answer.status !== 429 && answer.status < 500)
        return undefined;
    return retryAfterSeconds(answer.headers.get('retry-after')) ?? usualWaitSeconds[attempt] ?? 4;
}
/** RFC 9110 §10.2.3: seconds, or a date. */
function retryAfterSeconds(said, nowMs = Date.now()) {
    if (said === null || said.trim() === '')
        return undefined;
    if (/^\d{1,9}$/.test(said.trim()))
        return Number(said);
    const at = Date.parse(said);
    return Number.isNaN(at) ? undefined : Math.max(0, (at - nowMs) / 1000);
}
/** What a service says when it refuses, short; never what was sent. */
function refused(answer, what, fix) {
    const said = answer.text.replace(/\s+/g, ' ').slice(0, 300);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${what} (${answer.status}${said === '' ? '' : `: ${said}`}).`, { fix });
}
const isOk = ({ status }) => status >= 200 && status < 300;
const objectOf = (value) => value !== null && typeof value === 'object' && !Array.isArray(value)
    ? value
    : {};
const listOf = (value) => Array.isArray(value) ? value.map(objectOf) : [];


/***/ }),

/***/ 92860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   slackApi: () => (/* binding */ slackApi),
/* harmony export */   slackWebhook: () => (/* binding */ slackWebhook)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28974);


/** An incoming webhook: it can say, and find nothing again. */
const slackWebhook = (clock, url, content) => ({
    name: 'slack',
    findsAgain: false,
    async tell(signal) {
        const answer = await (0,_http_js__WEBPACK_IMPORTED_MODULE_1__/* .sent */ .t$)(clock, { method: 'POST', url, body: content, once: true }, signal);
        // One that fronts the Web API, or a proxy, says so in HTTP 200.
        if (answer.status === 200 && (0,_http_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(answer.json)['ok'] !== false)
            return { state: 'told', address: '' };
        throw (0,_http_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J5)(answer, 'Slack did not take the message', 'no_service and channel_is_archived: make a new webhook; invalid_payload: tell us.');
    },
});
const eventType = 'sluice_release';
/** chat.postMessage with metadata, by which it is found again: the first of a release begins a thread, later ones are replies, the same one is renewed. */
function slackApi(clock, place, content, { key, thread, loud }) {
    const ask = asker(clock, place);
    return {
        name: 'slack',
        findsAgain: true,
        async tell(signal) {
            const { messages, warnings } = await earlier(ask, place, signal);
            const parent = messages.find((one) => one.thread === thread);
            const replies = parent === undefined ? [] : await repliesOf(ask, place, parent.ts, signal);
            const same = [...messages, ...replies].find((one) => one.key === key);
            const metadata = { event_type: eventType, event_payload: { key, thread } };
            const said = { channel: place.channel, ...content, metadata };
            if (same !== undefined) {
                await ask('chat.update', { ...said, ts: same.ts }, signal);
                return { state: 'renewed', address: '', warnings };
            }
            const more = parent === undefined
                ? {}
                : { thread_ts: parent.ts, ...(loud ? { reply_broadcast: true } : {}) };
            await ask('chat.postMessage', { ...said, ...more, unfurl_links: false, unfurl_media: false }, signal);
            return { state: 'told', address: '', warnings };
        },
    };
}
/** Slack answers 200 with `ok: false`: that is a refusal, and never taken for a message that was told. */
const asker = (clock, { url, token }) => async (method, body, signal) => {
    const answer = await (0,_http_js__WEBPACK_IMPORTED_MODULE_1__/* .sent */ .t$)(clock, {
        ...{ method: 'POST', url: `${url}/${method}`, body, once: method === 'chat.postMessage' },
        headers: {
            authorization: `Bearer ${token}`,
            'content-type': 'application/json; charset=utf-8',
        },
    }, signal, ratelimited);
    const json = (0,_http_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(answer.json);
    if (answer.status === 200 && json['ok'] === true)
        return json;
    throw new SlackRefusal(method, answer);
};
class SlackRefusal extends _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError {
    code;
    constructor(method, answer) {
        const { error } = (0,_http_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(answer.json);
        const code = typeof error === 'string' ? error.slice(0, 100) : `HTTP ${answer.status}`;
        super(`Slack refuses ${method} (${code}).`, {
            fix: 'The app needs chat:write, and channels:history to find its messages again; invite it to the channel.',
        });
        this.code = code;
    }
}
const ratelimited = ({ json, headers }) => (0,_http_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(json)['error'] === 'ratelimited'
    ? Number(headers.get('retry-after') ?? '10') || 10
    : undefined;
function ours(messages) {
    return (0,_http_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(messages).flatMap(({ ts, metadata }) => {
        const { event_type, event_payload } = (0,_http_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(metadata);
        const { key, thread } = (0,_http_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(event_payload);
        return event_type === eventType &&
            typeof ts === 'string' &&
            typeof key === 'string' &&
            typeof thread === 'string'
            ? [{ ts, key, thread }]
            : [];
    });
}
/** Metadata of another app does not come with our event type's name unless it means to: only own messages may be renewed, and Slack refuses others. */
async function earlier(ask, { channel }, signal) {
    try {
        const found = await ask('conversations.history', { channel, limit: 200, include_all_metadata: true }, signal);
        return { messages: [...ours(found['messages'])].reverse(), warnings: [] };
    }
    catch (thrown) {
        if (thrown instanceof SlackRefusal && thrown.code === 'missing_scope')
            return {
                messages: [],
                warnings: [
                    'Slack may not look for its messages (channels:history): one that was told already is told again',
                ],
            };
        throw thrown;
    }
}
async function repliesOf(ask, { channel }, ts, signal) {
    const body = { channel, ts, limit: 200, include_all_metadata: true };
    return ours((await ask('conversations.replies', body, signal))['messages']);
}


/***/ })

};

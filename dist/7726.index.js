export const id = 7726;
export const ids = [7726];
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

/***/ 90364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ brokerJson)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _bounded_body_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47394);
/* harmony import */ var _deadline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66658);



const answerLimit = 16 * 1024 * 1024;
const answerWithinMs = 10_000;
/** JSON from a broker's monitoring or management address; undefined on 404. */
async function brokerJson(broker, url, signal, credentials) {
    const authorization = credentials === undefined
        ? {}
        : { authorization: `Basic ${Buffer.from(credentials).toString('base64')}` };
    let response;
    let body;
    try {
        [response, body] = await (0,_deadline_js__WEBPACK_IMPORTED_MODULE_1__/* .withDeadline */ .N)(answerWithinMs, signal, async (limit) => {
            const answer = await fetch(url, {
                headers: { accept: 'application/json', ...authorization },
                redirect: 'error',
                signal: limit,
            });
            return [answer, await (0,_bounded_body_js__WEBPACK_IMPORTED_MODULE_2__/* .boundedText */ .L)(answer, answerLimit)];
        });
    }
    catch (cause) {
        signal.throwIfAborted();
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${broker} cannot be reached at ${new URL(url).origin}.`, {
            input: 'consumer-group',
            cause,
        });
    }
    if (response.status === 401 || response.status === 403)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${broker} refuses the request (${response.status}).`, {
            input: 'consumer-credentials',
            fix: 'Give a user that may monitor, as user:password from a secret.',
        });
    if (response.status === 404)
        return undefined;
    if (!response.ok)
        throw new Error(`${broker} answered ${response.status}`);
    if (!body.whole)
        throw new Error(`the answer of ${broker} is larger than 16 MiB`);
    return JSON.parse(body.text);
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

/***/ 37726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rabbitmqSource: () => (/* binding */ rabbitmqSource)
/* harmony export */ });
/* harmony import */ var _broker_http_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90364);

/** The management API counts every five seconds: one answer may be that old. */
const countedEveryMs = 5000;
/** How many messages of some queues are still on their way, ready or unacked. */
function rabbitmqSource(address, credentials, { now, signal }) {
    const { url, vhost, queues } = address;
    let version = '';
    let uncounted = [];
    const counts = [];
    const ask = (path) => (0,_broker_http_js__WEBPACK_IMPORTED_MODULE_0__/* .brokerJson */ .q)('RabbitMQ', `${url}/api/${path}`, signal, credentials);
    /** null = it was not counted yet, as in a queue's first five seconds. */
    const count = async (queue) => {
        const found = (await ask(`queues/${encodeURIComponent(vhost)}/${encodeURIComponent(queue)}`));
        if (found === undefined)
            throw new Error(`RabbitMQ has no queue ${queue} in the vhost ${vhost}`);
        return found.messages ?? null;
    };
    const look = async () => {
        const overview = (await ask('overview'));
        version = overview?.rabbitmq_version ?? '';
        const each = await Promise.all(queues.map(count));
        uncounted = queues.filter((_, i) => each[i] === null);
        if (uncounted.length > 0)
            return [];
        const messages = each.reduce((sum, one) => sum + (one ?? 0), 0);
        counts.push({ ms: now().getTime(), messages });
        return [];
    };
    /** Those of the last ten seconds: one that is older than all of them was counted before the work was done. */
    const recent = () => counts.filter(({ ms }) => ms >= now().getTime() - 2 * countedEveryMs - 1000);
    return {
        everyMs: countedEveryMs,
        about: () => ({ endpoint: url, version }),
        look,
        async end() {
            await look();
            if (uncounted.length > 0)
                throw new Error(`RabbitMQ does not say how many messages ${uncounted.join(', ')} has`);
            return [
                { type: 'drained', in_flight: Math.max(...recent().map(({ messages }) => messages)) },
            ];
        },
        unseen: () => {
            const [first] = counts;
            const span = now().getTime() - (first?.ms ?? Number.POSITIVE_INFINITY);
            return first !== undefined && span < countedEveryMs
                ? ['RabbitMQ counts its messages every five seconds: watch for ten or more']
                : [];
        },
        close: () => Promise.resolve(),
    };
}


/***/ })

};

export const id = 7528;
export const ids = [7528];
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

/***/ 90364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ brokerJson)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _bounded_get_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4544);


const answerWithinMs = 10_000;
/** JSON from a broker's monitoring or management address; undefined on 404. */
async function brokerJson(broker, url, signal, credentials) {
    const headers = credentials === undefined ? {} : (0,_bounded_get_js__WEBPACK_IMPORTED_MODULE_1__/* .basic */ .HX)(credentials);
    let got;
    try {
        got = await (0,_bounded_get_js__WEBPACK_IMPORTED_MODULE_1__/* .boundedGet */ ._1)(url, { withinMs: answerWithinMs, headers }, signal);
    }
    catch (cause) {
        signal.throwIfAborted();
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${broker} cannot be reached at ${new URL(url).origin}.`, {
            input: 'consumer-group',
            cause,
        });
    }
    const { status } = got;
    if (status === 401 || status === 403)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${broker} refuses the request (${status}).`, {
            input: 'consumer-credentials',
            fix: 'Give a user that may monitor, as user:password from a secret.',
        });
    if (status === 404)
        return undefined;
    if (status < 200 || status > 299)
        throw new Error(`${broker} answered ${status}`);
    if (!got.whole)
        throw new Error(`the answer of ${broker} is larger than ${_bounded_get_js__WEBPACK_IMPORTED_MODULE_1__/* .answerLimit */ .Ey >> 20} MiB`);
    return JSON.parse(got.text);
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

/***/ 7528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rabbitmqQueue: () => (/* binding */ rabbitmqQueue)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _broker_http_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90364);


/** The consumers of a queue by RabbitMQ's management API: work is dealt to them in turn. */
function rabbitmqQueue(address, credentials) {
    const { url, vhost, queue } = address;
    const ask = (path, signal) => (0,_broker_http_js__WEBPACK_IMPORTED_MODULE_1__/* .brokerJson */ .q)('RabbitMQ', `${url}/api/${path}`, signal, credentials);
    return {
        system: 'rabbitmq',
        async describe(signal) {
            const [found, connections] = (await Promise.all([
                ask(`queues/${encodeURIComponent(vhost)}/${encodeURIComponent(queue)}`, signal),
                ask('connections?columns=name,user_provided_name', signal),
            ]));
            if (found === undefined)
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`RabbitMQ has no queue ${queue} in the vhost ${vhost}.`, {
                    input: 'consumer-group',
                });
            const given = new Map((connections ?? []).map(({ name, user_provided_name }) => [name, user_provided_name]));
            const consumers = found.consumer_details ?? [];
            return {
                state: found.state ?? 'unknown',
                settled: consumers.length > 0,
                partitions: null,
                members: consumers.map(({ consumer_tag = '', channel_details = {}, active = true }) => ({
                    clientName: given.get(channel_details.connection_name) ?? consumer_tag,
                    host: channel_details.peer_host ?? '',
                    units: active ? 1 : 0,
                })),
                lag: found.messages ?? null,
                ...noShareOf(found),
            };
        },
    };
}
/** Queues whose work does not go round among their consumers. */
function noShareOf(queue) {
    const { arguments: given = {}, consumer_details: consumers = [] } = queue;
    const single = consumers.some(({ activity_status: status }) => status === 'single_active');
    if (given['x-single-active-consumer'] === true || single)
        return { noShare: 'the queue has a single active consumer (x-single-active-consumer)' };
    if (queue.exclusive === true)
        return { noShare: 'the queue is exclusive: one connection alone may consume it' };
    if (consumers.some(({ exclusive }) => exclusive === true))
        return { noShare: 'one of its consumers is exclusive: no other may join it' };
    if (queue.type === 'stream' || given['x-queue-type'] === 'stream')
        return { noShare: 'it is a stream, which gives every consumer everything' };
    const priorities = new Set(consumers.map((one) => Number(one.arguments?.['x-priority'] ?? 0)));
    return priorities.size > 1
        ? {
            noShare: 'its consumers have different priorities (x-priority): the higher get all they can take',
        }
        : {};
}


/***/ })

};

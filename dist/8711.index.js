export const id = 8711;
export const ids = [8711];
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

/***/ 18711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lokiSink: () => (/* binding */ lokiSink)
/* harmony export */ });
/* harmony import */ var _bounded_body_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47394);
/* harmony import */ var _deadline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66658);


/** Loki's push API (https://grafana.com/docs/loki/latest/reference/loki-http-api/#ingest-logs). Labels are few and bounded. */
function lokiSink({ clock }, url) {
    return {
        name: 'Loki',
        async send(decision, line, signal) {
            const { workload, namespace } = decision.release;
            const stream = { app: 'sluice', workload, namespace, decision: decision.decision };
            const body = JSON.stringify({
                streams: [
                    { stream, values: [[`${BigInt(Date.parse(decision.time)) * 1000000n}`, line]] },
                ],
            });
            let problem = '';
            for (let attempt = 0; attempt < 3; attempt++) {
                if (attempt > 0)
                    await clock.sleep(500 * 2 ** attempt, signal);
                problem = await push(url, body, signal);
                if (problem === '')
                    return;
            }
            throw new Error(problem);
        },
    };
}
async function push(url, body, signal) {
    try {
        return await (0,_deadline_js__WEBPACK_IMPORTED_MODULE_0__/* .withDeadline */ .N)(5000, signal, async (limit) => {
            const response = await fetch(`${url}/loki/api/v1/push`, {
                method: 'POST',
                headers: { 'content-type': 'application/json' },
                body,
                redirect: 'error',
                signal: limit,
            });
            return response.ok
                ? ''
                : `it answered ${response.status}: ${(await (0,_bounded_body_js__WEBPACK_IMPORTED_MODULE_1__/* .boundedText */ .L)(response, 200)).text}`;
        });
    }
    catch (thrown) {
        signal.throwIfAborted();
        return String(thrown);
    }
}


/***/ })

};

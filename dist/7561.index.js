export const id = 7561;
export const ids = [7561];
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

/***/ 47561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ledgerFiles: () => (/* binding */ ledgerFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _bounded_body_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47394);
/* harmony import */ var _deadline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66658);





/** What a gate keeps as its observation; a longer ledger is for `sluice check`. */
const mostBytes = 32 * 1024 * 1024;
const deadlineMs = 60_000;
const tooLong = (what) => new _errors_js__WEBPACK_IMPORTED_MODULE_2__.UsageError(`${what} is longer than ${mostBytes / 1024 / 1024} MB.`, {
    fix: 'Judge it by: sluice check NAME < LEDGER.',
});
/** Ledgers in the workspace and behind URLs; a link that leads out of the workspace is not followed. */
const ledgerFiles = (workspace) => ({
    async file(path) {
        try {
            const root = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(workspace);
            const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path));
            if (!file.startsWith(`${root}${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`))
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.UsageError(`${JSON.stringify(path)} leads out of the workspace.`);
            if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file).size > mostBytes)
                throw tooLong(`The ledger ${JSON.stringify(path)}`);
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8');
        }
        catch (thrown) {
            if (thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__.UsageError)
                throw thrown;
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.UsageError(`The ledger ${JSON.stringify(path)} cannot be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__.messageOf)(thrown)}.`);
        }
    },
    async url(url, signal) {
        try {
            return await (0,_deadline_js__WEBPACK_IMPORTED_MODULE_3__/* .withDeadline */ .N)(deadlineMs, signal, async (limit) => {
                const response = await fetch(url, { redirect: 'follow', signal: limit });
                if (!response.ok)
                    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.UsageError(`The ledger's address answered ${response.status}.`);
                const { text, whole } = await (0,_bounded_body_js__WEBPACK_IMPORTED_MODULE_4__/* .boundedText */ .L)(response, mostBytes);
                if (!whole)
                    throw tooLong('The ledger');
                return text;
            });
        }
        catch (thrown) {
            signal.throwIfAborted();
            if (thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__.UsageError)
                throw thrown;
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.UsageError(`The ledger's address gave no answer: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__.messageOf)(thrown)}.`);
        }
    },
});


/***/ })

};

export const id = 3631;
export const ids = [3631];
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

/***/ 33631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compareOnGitHub: () => (/* binding */ compareOnGitHub)
/* harmony export */ });
/* harmony import */ var _bounded_body_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47394);
/* harmony import */ var _deadline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66658);


const limitBytes = 8 * 1024 * 1024;
const timeoutMs = 10_000;
async function compareOnGitHub(about, signal) {
    const { apiUrl, repository, base, head, token } = about;
    // A whole commit looks like a secret, and would be taken out of what is shown.
    const shown = `${base.slice(0, 12)}...${head.slice(0, 12)}`;
    const range = `${encodeURIComponent(base)}...${encodeURIComponent(head)}`;
    const text = await (0,_deadline_js__WEBPACK_IMPORTED_MODULE_0__/* .withDeadline */ .N)(timeoutMs, signal, async (limit) => {
        const response = await fetch(`${apiUrl}/repos/${repository}/compare/${range}`, {
            headers: {
                accept: 'application/vnd.github+json',
                'x-github-api-version': '2022-11-28',
                'user-agent': 'sluice',
                ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
            },
            redirect: 'error',
            signal: limit,
        });
        if (!response.ok)
            throw new Error(`GitHub answered ${response.status} to ${shown}`);
        const { text: body, whole } = await (0,_bounded_body_js__WEBPACK_IMPORTED_MODULE_1__/* .boundedText */ .L)(response, limitBytes);
        if (!whole)
            throw new Error(`what GitHub says of ${shown} is larger than 8 MB`);
        return body;
    });
    return comparedOf(JSON.parse(text));
}
function comparedOf({ files = [], commits = [] }) {
    const named = files.filter(({ filename }) => filename !== undefined);
    return {
        diff: named
            .filter(({ patch }) => patch !== undefined)
            .map(({ filename = '', previous_filename: was = filename, status, patch = '' }) => [
            `diff --git a/${was} b/${filename}`,
            status === 'added' ? '--- /dev/null' : `--- a/${was}`,
            status === 'removed' ? '+++ /dev/null' : `+++ b/${filename}`,
            patch,
            '',
        ].join('\n'))
            .join(''),
        // Which files a commit of the range touched, this answer does not say.
        commits: [...commits].reverse().map(({ sha = '', commit }) => ({
            sha,
            subject: (commit?.message ?? '').split('\n', 1)[0] ?? '',
            files: commits.length === 1 ? named.map(({ filename = '' }) => filename) : [],
        })),
        without: named.filter(({ patch }) => patch === undefined).length,
    };
}


/***/ })

};

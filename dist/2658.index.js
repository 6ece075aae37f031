export const id = 2658;
export const ids = [2658];
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

/***/ 72658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jira: () => (/* binding */ jira)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _bounded_get_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4544);
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28974);



const rights = 'The account needs Browse Projects, Create Issues, Add Comments and Transition Issues.';
/** One issue for each workload, deciding check and release, reopened rather than doubled. */
function jira(clock, place, issue) {
    const ask = asker(clock, place);
    return {
        name: 'jira',
        findsAgain: true,
        async tell(signal) {
            const found = await find(ask, place, issue, signal);
            if (found === undefined)
                return await create(ask, place, issue, signal);
            const address = `${place.url}/browse/${found.key}`;
            const warnings = found.isDone ? await reopen(ask, found.key, signal) : [];
            const told = await isTold(ask, found.key, issue, signal);
            if (told)
                return { state: 'already', address, warnings };
            const answer = await ask({
                method: 'POST',
                path: `/issue/${found.key}/comment`,
                body: { body: issue.description },
                once: true,
            }, signal);
            if (!(0,_http_js__WEBPACK_IMPORTED_MODULE_1__/* .isOk */ .HQ)(answer))
                throw (0,_http_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J5)(answer, `Jira did not take a comment on ${found.key}`, rights);
            return { state: 'renewed', address, warnings };
        },
    };
}
const asker = (clock, { url, email, token, api }) => ({ path, ...call }, signal) => (0,_http_js__WEBPACK_IMPORTED_MODULE_1__/* .sent */ .t$)(clock, {
    ...call,
    url: `${url}/rest/api/${api}${path}`,
    headers: email === undefined ? { authorization: `Bearer ${token}` } : (0,_bounded_get_js__WEBPACK_IMPORTED_MODULE_2__/* .basic */ .HX)(`${email}:${token}`),
}, signal);
async function find(ask, { project, api }, { label }, signal) {
    const jql = `project = "${project}" AND labels = "${label}" ORDER BY created ASC`;
    const query = new URLSearchParams({ jql, fields: 'status', maxResults: '2' }).toString();
    // Cloud took the older search away in 2025; Server and Data Center have no other.
    const path = `${api === '3' ? '/search/jql' : '/search'}?${query}`;
    const answer = await ask({ method: 'GET', path }, signal);
    if (!(0,_http_js__WEBPACK_IMPORTED_MODULE_1__/* .isOk */ .HQ)(answer))
        throw (0,_http_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J5)(answer, `Jira does not search in ${project}`, rights);
    const [first] = (0,_http_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)((0,_http_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(answer.json)['issues']);
    const key = first?.['key'];
    if (typeof key !== 'string' || !/^[A-Z][A-Z0-9_]+-\d+$/.test(key))
        return undefined;
    const status = (0,_http_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)((0,_http_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(first?.['fields'])['status']);
    return { key, isDone: (0,_http_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(status['statusCategory'])['key'] === 'done' };
}
async function create(ask, place, { label, summary, description }, signal) {
    const fields = {
        project: { key: place.project },
        issuetype: { name: place.issueType },
        summary: summary.slice(0, 250),
        description,
        labels: ['sluice', label],
    };
    const answer = await ask({ method: 'POST', path: '/issue', body: { fields }, once: true }, signal);
    if (answer.status === 400)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`Jira did not take the issue: ${perField(answer)}.`, {
            fix: `Look at jira-project, jira-issue-type and the fields that ${place.project} requires.`,
        });
    if (!(0,_http_js__WEBPACK_IMPORTED_MODULE_1__/* .isOk */ .HQ)(answer))
        throw (0,_http_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J5)(answer, `Jira did not take an issue in ${place.project}`, rights);
    const { key } = (0,_http_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(answer.json);
    return { state: 'told', address: typeof key === 'string' ? `${place.url}/browse/${key}` : '' };
}
/** Jira says of each field what is wrong with it. */
function perField({ json, text }) {
    const { errors, errorMessages } = (0,_http_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(json);
    const said = [
        ...(Array.isArray(errorMessages) ? errorMessages.map(String) : []),
        ...Object.entries((0,_http_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(errors)).map(([field, why]) => `${field}: ${String(why)}`),
    ];
    return (said.length === 0 ? text : said.join('; ')).replace(/\s+/g, ' ').slice(0, 500);
}
/** By the first transition that leads out of "done"; a workflow without one is said, and the comment is written all the same. */
async function reopen(ask, key, signal) {
    const path = `/issue/${key}/transitions`;
    const answer = await ask({ method: 'GET', path }, signal);
    const open = (0,_http_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)((0,_http_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(answer.json)['transitions']).find(({ to }) => ['new', 'indeterminate'].includes(String((0,_http_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)((0,_http_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)((0,_http_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(to)['statusCategory']))['key'])));
    const id = open?.['id'];
    if (typeof id !== 'string')
        return [`${key} is done, and no transition reopens it`];
    const moved = await ask({ method: 'POST', path, body: { transition: { id } } }, signal);
    return (0,_http_js__WEBPACK_IMPORTED_MODULE_1__/* .isOk */ .HQ)(moved) ? [] : [`${key} was not reopened (${moved.status})`];
}
async function isTold(ask, key, issue, signal) {
    const marks = `event ${issue.key}`;
    const whole = await ask({ method: 'GET', path: `/issue/${key}?fields=description` }, signal);
    if ((0,_http_js__WEBPACK_IMPORTED_MODULE_1__/* .isOk */ .HQ)(whole) && whole.text.includes(marks))
        return true;
    const query = '?orderBy=-created&maxResults=50';
    const comments = await ask({ method: 'GET', path: `/issue/${key}/comment${query}` }, signal);
    return (0,_http_js__WEBPACK_IMPORTED_MODULE_1__/* .isOk */ .HQ)(comments) && comments.text.includes(marks);
}


/***/ })

};

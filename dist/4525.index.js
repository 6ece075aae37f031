export const id = 4525;
export const ids = [4525];
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

/***/ 54525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gitlabNotes: () => (/* binding */ gitlabNotes),
/* harmony export */   gitlabStatus: () => (/* binding */ gitlabStatus)
/* harmony export */ });
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28974);

const mostPages = 50;
const rights = 'The token needs the scope api and the role Developer; GitLab answers 404 for what it may not see.';
/** The note of a release in its merge request, renewed in place: found again by the marker and by who we are. */
function gitlabNotes(clock, place, { marker, body }) {
    const call = asker(clock, place);
    return {
        name: 'gitlab',
        findsAgain: true,
        async tell(signal) {
            const iid = place.mergeRequest ?? (await ofCommit(call, place, signal));
            if (iid === undefined)
                return {
                    state: 'already',
                    address: '',
                    warnings: ['the commit belongs to no merge request'],
                };
            const notes = `/merge_requests/${iid}/notes`;
            const mine = await ownNote(call, notes, marker, signal);
            if (mine?.body === body)
                return { state: 'already', address: addressOf(place, iid, mine.id) };
            const answer = await call(mine === undefined
                ? { method: 'POST', path: notes, body: { body }, once: true }
                : { method: 'PUT', path: `${notes}/${mine.id}`, body: { body } }, signal);
            if (!(0,_http_js__WEBPACK_IMPORTED_MODULE_0__/* .isOk */ .HQ)(answer))
                throw (0,_http_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)(answer, `GitLab did not take the note for !${iid}`, rights);
            return {
                state: mine === undefined ? 'told' : 'renewed',
                address: addressOf(place, iid, Number((0,_http_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(answer.json)['id'] ?? mine?.id)),
            };
        },
    };
}
/** The status of the commit; one that is there already is no error. */
function gitlabStatus(clock, place, status) {
    const call = asker(clock, place);
    return {
        name: 'gitlab-status',
        findsAgain: true,
        async tell(signal) {
            const { state, name, description, targetUrl } = status;
            const answer = await call({
                method: 'POST',
                path: `/statuses/${encodeURIComponent(place.commit)}`,
                body: { state, name, description: description.slice(0, 255), target_url: targetUrl },
            }, signal);
            // GitLab refuses the very state that a commit has.
            if (answer.status === 400 && /Cannot transition status/i.test(answer.text))
                return { state: 'already', address: '' };
            if (!(0,_http_js__WEBPACK_IMPORTED_MODULE_0__/* .isOk */ .HQ)(answer))
                throw (0,_http_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)(answer, 'GitLab did not take the commit status', rights);
            return { state: 'told', address: '' };
        },
    };
}
const asker = (clock, { url, project, token }) => ({ path, whole, ...call }, signal) => (0,_http_js__WEBPACK_IMPORTED_MODULE_0__/* .sent */ .t$)(clock, {
    ...call,
    url: `${url}/api/v4${whole === true ? '' : `/projects/${encodeURIComponent(project)}`}${path}`,
    headers: { 'private-token': token },
}, signal);
const addressOf = ({ url, project }, iid, note) => /^\d+$/.test(project) ? '' : `${url}/${project}/-/merge_requests/${iid}#note_${note}`;
async function ofCommit(call, { commit }, signal) {
    const path = `/repository/commits/${encodeURIComponent(commit)}/merge_requests`;
    const answer = await call({ method: 'GET', path }, signal);
    if (!(0,_http_js__WEBPACK_IMPORTED_MODULE_0__/* .isOk */ .HQ)(answer))
        throw (0,_http_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)(answer, 'GitLab does not tell the merge request of the commit', rights);
    const all = (0,_http_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(answer.json);
    const found = all.find(({ state }) => state === 'opened') ?? all[0];
    return typeof found?.['iid'] === 'number' ? found['iid'] : undefined;
}
/** A marker alone can be copied by anybody: the author must be who the token is. */
async function ownNote(call, path, marker, signal) {
    const me = await call({ method: 'GET', path: '/user', whole: true }, signal);
    if (!(0,_http_js__WEBPACK_IMPORTED_MODULE_0__/* .isOk */ .HQ)(me))
        throw (0,_http_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)(me, 'GitLab does not say whose token it is', rights);
    const { id: own } = (0,_http_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(me.json);
    for (let page = '1', read = 0; page !== '' && read < mostPages; read++) {
        const query = `?per_page=100&sort=asc&order_by=created_at&page=${page}`;
        const answer = await call({ method: 'GET', path: `${path}${query}` }, signal);
        if (!(0,_http_js__WEBPACK_IMPORTED_MODULE_0__/* .isOk */ .HQ)(answer))
            throw (0,_http_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)(answer, 'GitLab does not show the notes', rights);
        for (const { id, body, author, system } of (0,_http_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(answer.json))
            if (typeof id === 'number' &&
                typeof body === 'string' &&
                system !== true &&
                (0,_http_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(author)['id'] === own &&
                body.startsWith(marker))
                return { id, body };
        page = /^\d+$/.exec(answer.headers.get('x-next-page') ?? '')?.[0] ?? '';
    }
    return undefined;
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


/***/ })

};

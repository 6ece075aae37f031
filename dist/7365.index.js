export const id = 7365;
export const ids = [7365];
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

/***/ 34189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ githubClient),
/* harmony export */   Go: () => (/* binding */ repositoryPlace),
/* harmony export */   Up: () => (/* binding */ missingPermission),
/* harmony export */   c2: () => (/* binding */ statusOf)
/* harmony export */ });
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11758);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _deadline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66658);



/**
 * Each request of it ends after `deadlineMs` (a blob of some megabytes takes a few seconds), and with `signal`: the client itself knows no deadline, and a GitHub
 * that hangs would hold a step for minutes.
 */
function githubClient(apiUrl, token, { signal, deadlineMs = 30_000, } = {}) {
    const client = (0,_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .getOctokit */ .Q)(token, { baseUrl: apiUrl });
    client.hook.wrap('request', async (request, options) => {
        const own = options.request.signal;
        const ends = [signal, own].filter((one) => one !== undefined);
        return await (0,_deadline_js__WEBPACK_IMPORTED_MODULE_2__/* .withDeadline */ .N)(deadlineMs, ends, async (limit) => {
            // The client's own fetch may lose a signal to the garbage collector: it is not left to hear of it alone.
            const ended = new Promise((_, reject) => {
                limit.addEventListener('abort', () => reject(limit.reason), { once: true });
            });
            const asked = { ...options, request: { ...options.request, signal: limit } };
            return await Promise.race([request(asked), ended]);
        });
    });
    return client;
}
/** Of OWNER/NAME. */
function repositoryPlace(repository) {
    const [owner = '', repo = ''] = repository.split('/');
    return { owner, repo };
}
/** HTTP status of a request that failed; undefined = it got none. */
function statusOf(thrown) {
    const status = thrown?.status;
    return typeof status === 'number' ? status : undefined;
}
/** A right that the token lacks, said with the one that gives it; anything else as it was. `what` = what the token was to do. */
function missingPermission(thrown, permission, what) {
    const status = statusOf(thrown);
    if (status !== 403 && status !== 404 && status !== 422)
        return thrown;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.UsageError(`GitHub does not let this token ${what} (${status}).`, {
        input: 'github-token',
        fix: `Give the job \`permissions: ${permission}\`.`,
        cause: thrown,
    });
}


/***/ }),

/***/ 17365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   githubCheck: () => (/* binding */ githubCheck),
/* harmony export */   githubDeployment: () => (/* binding */ githubDeployment)
/* harmony export */ });
/* harmony import */ var _github_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34189);
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28974);


const summaryCharacters = 60_000;
const tries = 3;
/** A check run on the commit, found again by its external id: that can only be set by the app that made it. */
function githubCheck(clock, place, check) {
    const client = (0,_github_client_js__WEBPACK_IMPORTED_MODULE_0__/* .githubClient */ .$f)(place.apiUrl, place.token);
    const at = (0,_github_client_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryPlace */ .Go)(place.repository);
    return {
        name: 'github-check',
        findsAgain: true,
        tell: (signal) => persistent(clock, signal, 'checks: write', 'write a check run', async () => {
            const { data } = await client.rest.checks.listForRef({
                ...{ ...at, ref: place.commit, check_name: check.name, filter: 'all', per_page: 100 },
            });
            const same = data.check_runs.find(({ external_id }) => external_id === check.key);
            const said = {
                name: check.name,
                status: 'completed',
                conclusion: check.conclusion,
                ...(check.detailsUrl === '' ? {} : { details_url: check.detailsUrl }),
                external_id: check.key,
                output: {
                    title: check.title.slice(0, 250),
                    summary: check.summary.slice(0, summaryCharacters),
                },
            };
            const made = same === undefined
                ? await client.rest.checks.create({ ...at, head_sha: place.commit, ...said })
                : await client.rest.checks.update({ ...at, check_run_id: same.id, ...said });
            return {
                state: same === undefined ? 'told' : 'renewed',
                address: made.data.html_url ?? '',
            };
        }),
    };
}
/** The newest deployment of the commit in the environment gets a status; where there is none, one is made. The key stands in the description. */
function githubDeployment(clock, place, status) {
    const client = (0,_github_client_js__WEBPACK_IMPORTED_MODULE_0__/* .githubClient */ .$f)(place.apiUrl, place.token);
    const at = (0,_github_client_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryPlace */ .Go)(place.repository);
    const mark = `[${status.key}]`;
    return {
        name: 'github-deployment',
        findsAgain: true,
        tell: (signal) => persistent(clock, signal, 'deployments: write', 'write a deployment status', async () => {
            const deployment = await deploymentOf(client, at, place.commit, status.environment);
            const { data } = await client.rest.repos.listDeploymentStatuses({
                ...{ ...at, deployment_id: deployment, per_page: 100 },
            });
            if (data.some(({ description }) => description.endsWith(mark)))
                return { state: 'already', address: '' };
            await client.rest.repos.createDeploymentStatus({
                ...{ ...at, deployment_id: deployment, state: status.state, auto_inactive: false },
                description: `${[...status.description].slice(0, 100).join('')} ${mark}`,
                environment: status.environment,
                ...(status.logUrl === '' ? {} : { log_url: status.logUrl }),
            });
            return { state: 'told', address: '' };
        }),
    };
}
async function deploymentOf(client, at, commit, environment) {
    const { data } = await client.rest.repos.listDeployments({
        ...{ ...at, sha: commit, environment, per_page: 1 },
    });
    const [newest] = data;
    if (newest !== undefined)
        return newest.id;
    const made = await client.rest.repos.createDeployment({
        ...{ ...at, ref: commit, environment, auto_merge: false, required_contexts: [] },
        description: 'Sluice',
    });
    if ('id' in made.data)
        return made.data.id;
    throw new Error(`GitHub made no deployment: ${made.data.message ?? 'it does not say why'}`);
}
/** Everything is looked for before it is written, so that all of it can be done again. */
async function persistent(clock, signal, permission, what, body) {
    for (let attempt = 1;; attempt++) {
        try {
            return await body();
        }
        catch (thrown) {
            const waitSeconds = attempt < tries ? waitOf(thrown, attempt) : undefined;
            if (waitSeconds === undefined)
                throw (0,_github_client_js__WEBPACK_IMPORTED_MODULE_0__/* .missingPermission */ .Up)(thrown, permission, what);
            await clock.sleep(waitSeconds * 1000, signal);
        }
    }
}
/** undefined = another try changes nothing. The secondary limit answers 403 or 429 with Retry-After. */
function waitOf(thrown, attempt) {
    const { status, response } = thrown;
    const header = response?.headers?.['retry-after'];
    const asked = (0,_http_js__WEBPACK_IMPORTED_MODULE_1__/* .retryAfterSeconds */ .C3)(header === undefined ? null : String(header));
    const passes = status === undefined || status >= 500 || status === 429;
    return passes || asked !== undefined ? Math.min(60, asked ?? 2 ** attempt) : undefined;
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

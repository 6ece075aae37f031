export const id = 5521;
export const ids = [5521];
export const modules = {

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

/***/ 95521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   githubThread: () => (/* binding */ githubThread)
/* harmony export */ });
/* harmony import */ var _ports_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74240);
/* harmony import */ var _github_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34189);


/**
 * The pull request of this run: the input, else the event's, else the newest open one of the commit. undefined when there is none. Who ends the
 * release of another run names that run (`of`, its address): then it is that one's.
 */
async function githubThread(run, token, { pullRequest, of = '' }) {
    const place = (0,_github_client_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryPlace */ .Go)(run.repository);
    const client = (0,_github_client_js__WEBPACK_IMPORTED_MODULE_1__/* .githubClient */ .$f)(run.apiUrl, token);
    const number = pullRequest ??
        (of === '' || of === run.runUrl
            ? ((0,_ports_runtime_js__WEBPACK_IMPORTED_MODULE_0__/* .pullRequestOf */ ._)(run) ?? (await ofCommit(client, place, run.sha)))
            : await ofRun(client, place, run, of));
    return number === undefined ? undefined : thread(client, place, number);
}
/** Only of this repository: the address stands in the cluster, where others can write too. */
async function ofRun(client, place, run, address) {
    const runs = `${run.serverUrl}/${run.repository}/actions/runs/`;
    const id = address.startsWith(runs)
        ? /^\d{1,18}$/.exec(address.slice(runs.length))?.[0]
        : undefined;
    if (id === undefined)
        return undefined;
    try {
        const { data } = await client.rest.actions.getWorkflowRun({ ...place, run_id: Number(id) });
        return data.pull_requests?.[0]?.number ?? (await ofCommit(client, place, data.head_sha));
    }
    catch (thrown) {
        throw (0,_github_client_js__WEBPACK_IMPORTED_MODULE_1__/* .missingPermission */ .Up)(thrown, 'actions: read', `read the run ${id} of the release`);
    }
}
async function ofCommit(client, place, sha) {
    if (sha === '')
        return undefined;
    try {
        const { data } = await client.rest.repos.listPullRequestsAssociatedWithCommit({
            ...place,
            commit_sha: sha,
        });
        return (data.find(({ state }) => state === 'open') ?? data[0])?.number;
    }
    catch (thrown) {
        throw (0,_github_client_js__WEBPACK_IMPORTED_MODULE_1__/* .missingPermission */ .Up)(thrown, 'contents: read', 'find the pull request of the commit');
    }
}
function thread(client, place, number) {
    const renew = async (marker, change) => {
        try {
            const mine = await ownComment(client, place, number, marker);
            const body = change(mine?.body);
            if (body === undefined)
                return '';
            const { data } = mine === undefined
                ? await client.rest.issues.createComment({ ...place, issue_number: number, body })
                : await client.rest.issues.updateComment({ ...place, comment_id: mine.id, body });
            return data.html_url;
        }
        catch (thrown) {
            throw (0,_github_client_js__WEBPACK_IMPORTED_MODULE_1__/* .missingPermission */ .Up)(thrown, 'pull-requests: write', `write the comment into #${number}`);
        }
    };
    return { renew, comment: (marker, body) => renew(marker, () => body) };
}
/** Who the token is: the workflow's own token is an app, which only GraphQL tells by its login. */
const workflowLogin = 'github-actions[bot]';
async function ownLogin(client) {
    try {
        const { viewer } = await client.graphql('{ viewer { login } }');
        return viewer.login;
    }
    catch {
        // A server without GraphQL, or a token that may not ask: then only the workflow's own comments are ours.
        return workflowLogin;
    }
}
/** The marker at the head alone can be forged by anybody who comments, people and other bots: the author must be who we are. */
async function ownComment(client, place, number, marker) {
    const login = await ownLogin(client);
    const pages = client.paginate.iterator(client.rest.issues.listComments, {
        ...place,
        issue_number: number,
        per_page: 100,
    });
    for await (const { data } of pages)
        for (const { id, body, user } of data)
            if (user?.login === login && body?.startsWith(marker) === true)
                return { id, body };
    return undefined;
}


/***/ }),

/***/ 74240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ outsideCi),
/* harmony export */   _: () => (/* binding */ pullRequestOf)
/* harmony export */ });
/** Number of the pull request that started a run; null when something else did. */
function pullRequestOf({ event }) {
    const pull = event['pull_request'];
    return typeof pull?.number === 'number' ? pull.number : null;
}
/** What is said of a run that no CI system started. */
const outsideCi = {
    runUrl: '',
    repository: '',
    serverUrl: '',
    apiUrl: '',
    sha: '',
    ref: '',
    workflow: '',
    job: '',
    actor: '',
    eventName: '',
    event: {},
};


/***/ })

};

export const id = 3444;
export const ids = [3444];
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

/***/ 51063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   branchLedger: () => (/* binding */ branchLedger),
/* harmony export */   readBranch: () => (/* binding */ readBranch)
/* harmony export */ });
/* unused harmony export ledgerFileName */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _evidence_statement_ledger_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18370);
/* harmony import */ var _evidence_statement_ledger_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59105);
/* harmony import */ var _github_client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34189);




const ledgerFileName = 'ledger.ndjson';
/** So many writers may come between; each waits a little longer than the one before. */
const tries = 12;
/**
 * `ledger.ndjson` on a branch of its own, through GitHub's git data API. The branch is moved as a fast-forward only: of two writers at once the
 * second one is refused, reads what the first one wrote, and adds its line after it.
 */
function branchLedger(about, signer, clock) {
    const { client, place } = connectionOf(about);
    return {
        name: 'branch',
        async keep(statement, signal) {
            for (let i = 1;; i++) {
                const head = await readHead(client, place, about, signal);
                const { text, line, added } = (0,_evidence_statement_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .append */ .BC)(head.text, statement, signer);
                const kept = (commit) => ({
                    receipt: {
                        ledger: 'branch',
                        repository: about.repository,
                        branch: about.branch,
                        commit,
                        line: line.text,
                    },
                    files: {},
                });
                if (!added)
                    return kept(head.commit ?? '');
                const commit = await commitOf(client, place, head, { text, statement, signal }).catch((thrown) => {
                    throw explained(thrown, about);
                });
                if (await move(client, place, about, head, commit, signal))
                    return kept(commit);
                if (i === tries)
                    throw new Error(`the branch ${about.branch} of ${about.repository} was moved by others ${tries} times in a row`);
                await clock.sleep(100 * i * (0.5 + Math.random()), signal);
            }
        },
        async rootBefore(before, signal) {
            const { text } = await readHead(client, place, about, signal);
            return (0,_evidence_statement_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .rootBefore */ .K5)((0,_evidence_statement_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .readLedger */ .SC)(text).lines, before);
        },
    };
}
/** The ledger on a branch, whole; '' when there is no such branch. */
async function readBranch(about, signal) {
    const { client, place } = connectionOf(about);
    return (await readHead(client, place, about, signal)).text;
}
function connectionOf({ apiUrl, repository, token }) {
    return { place: (0,_github_client_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryPlace */ .Go)(repository), client: (0,_github_client_js__WEBPACK_IMPORTED_MODULE_3__/* .githubClient */ .$f)(apiUrl, token) };
}
async function readHead(client, place, about, signal) {
    const request = { signal };
    try {
        const ref = await client.rest.git
            .getRef({ ...place, ref: `heads/${about.branch}`, request })
            .catch((thrown) => {
            if ((0,_github_client_js__WEBPACK_IMPORTED_MODULE_3__/* .statusOf */ .c2)(thrown) === 404 || (0,_github_client_js__WEBPACK_IMPORTED_MODULE_3__/* .statusOf */ .c2)(thrown) === 409)
                return undefined;
            throw thrown;
        });
        if (ref === undefined)
            return { commit: undefined, tree: undefined, text: '' };
        const commit = ref.data.object.sha;
        const tree = (await client.rest.git.getCommit({ ...place, commit_sha: commit, request })).data
            .tree.sha;
        const entries = (await client.rest.git.getTree({ ...place, tree_sha: tree, request })).data
            .tree;
        const blob = entries.find(({ path, type }) => path === ledgerFileName && type === 'blob');
        if (blob?.sha === undefined)
            return { commit, tree, text: '' };
        if ((blob.size ?? 0) > _evidence_statement_ledger_line_js__WEBPACK_IMPORTED_MODULE_2__/* .ledgerLimitBytes */ .oO)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${ledgerFileName} on ${about.branch} is too long.`, {
                input: 'ledger-branch',
                fix: 'Name another branch, and keep this one.',
            });
        const { data } = await client.rest.git.getBlob({ ...place, file_sha: blob.sha, request });
        return { commit, tree, text: Buffer.from(data.content, 'base64').toString('utf8') };
    }
    catch (thrown) {
        throw explained(thrown, about);
    }
}
async function commitOf(client, place, head, { text, statement, signal, }) {
    const request = { signal };
    const blob = await client.rest.git.createBlob({
        ...place,
        content: text,
        encoding: 'utf-8',
        request,
    });
    const tree = await client.rest.git.createTree({
        ...place,
        ...(head.tree === undefined ? {} : { base_tree: head.tree }),
        tree: [{ path: ledgerFileName, mode: '100644', type: 'blob', sha: blob.data.sha }],
        request,
    });
    const { release, stage, decision } = statement.predicate;
    const commit = await client.rest.git.createCommit({
        ...place,
        message: `${release} stage ${stage}: ${decision}`,
        tree: tree.data.sha,
        parents: head.commit === undefined ? [] : [head.commit],
        request,
    });
    return commit.data.sha;
}
/** False when somebody else moved or made the branch meanwhile. */
async function move(client, place, about, { commit: before }, sha, signal) {
    const request = { signal };
    try {
        if (before === undefined)
            await client.rest.git.createRef({
                ...place,
                ref: `refs/heads/${about.branch}`,
                sha,
                request,
            });
        else
            await client.rest.git.updateRef({
                ...place,
                ref: `heads/${about.branch}`,
                sha,
                force: false,
                request,
            });
        return true;
    }
    catch (thrown) {
        const said = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.messageOf)(thrown);
        if ((0,_github_client_js__WEBPACK_IMPORTED_MODULE_3__/* .statusOf */ .c2)(thrown) === 409)
            return false;
        if ((0,_github_client_js__WEBPACK_IMPORTED_MODULE_3__/* .statusOf */ .c2)(thrown) === 422 && /fast.?forward|already exists|does not exist/i.test(said))
            return false;
        throw explained(thrown, about);
    }
}
function explained(thrown, { repository, branch }) {
    const status = (0,_github_client_js__WEBPACK_IMPORTED_MODULE_3__/* .statusOf */ .c2)(thrown);
    if (status !== 403 && status !== 404 && status !== 422)
        return thrown;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`GitHub does not let this token keep the ledger on the branch ${branch} of ${repository} (${status}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.messageOf)(thrown)}).`, {
        input: 'github-token',
        fix: 'Give the job `permissions: contents: write`, and let rules of the branch forbid deletion and force pushes, not pushes.',
        cause: thrown,
    });
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


/***/ })

};

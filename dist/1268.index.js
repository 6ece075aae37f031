export const id = 1268;
export const ids = [1268];
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

/***/ 61268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   githubRepository: () => (/* binding */ githubRepository)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _github_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34189);


/**
 * A repository on GitHub or GitHub Enterprise, over its git data API (https://docs.github.com/en/rest/git): blobs and trees are made first, and
 * the branch moves last, by a fast-forward that the server refuses when somebody else was first.
 */
function githubRepository(run, token, about) {
    const place = placeOf(about.repository, about.input);
    const { signal } = about;
    const client = (0,_github_client_js__WEBPACK_IMPORTED_MODULE_1__/* .githubClient */ .$f)(run.apiUrl || 'https://api.github.com', token, { signal });
    const pulls = pullRequests(client, place);
    return {
        name: about.repository,
        head: (branch) => head(client, place, branch),
        read: (path, ref) => read(client, place, path, ref),
        follows: (later, earlier) => follows(client, place, later, earlier),
        commit: (change) => commit(client, place, change),
        ...pulls,
    };
}
function placeOf(repository, input) {
    const match = /^([\w.-]+)\/([\w.-]+)$/.exec(repository);
    if (match === null)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`'${repository}' is no repository.`, {
            input: input ?? 'repository',
            fix: 'Write owner/name.',
        });
    return { owner: match[1] ?? '', repo: match[2] ?? '' };
}
async function head(client, place, branch) {
    try {
        const { data } = await client.rest.git.getRef({ ...place, ref: `heads/${branch}` });
        return data.object.sha;
    }
    catch (thrown) {
        // 409: a repository without any commit.
        if ((0,_github_client_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(thrown) === 404 || (0,_github_client_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(thrown) === 409)
            return await absent(client, place, undefined);
        throw explained(thrown, `read the branch ${branch} of ${nameOf(place)}`, 'contents: read');
    }
}
async function read(client, place, path, ref) {
    try {
        const { data } = await client.rest.repos.getContent({ ...place, path, ref });
        if (Array.isArray(data) || data.type !== 'file')
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${path} of ${nameOf(place)} is no file.`);
        if (data.encoding === 'base64')
            return textOf(data.content, path);
        // Above 1 MB the file's text is not part of this answer.
        const { data: blob } = await client.rest.git.getBlob({ ...place, file_sha: data.sha });
        return textOf(blob.content, path);
    }
    catch (thrown) {
        if ((0,_github_client_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(thrown) === 404)
            return await absent(client, place, undefined);
        throw explained(thrown, `read ${path} of ${nameOf(place)}`, 'contents: read');
    }
}
function textOf(base64, path) {
    try {
        // The byte order mark is part of the file: what is not ours to change goes back as it was.
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Buffer.from(base64, 'base64'));
    }
    catch (thrown) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${path} is no text in UTF-8.`, { cause: thrown });
    }
}
/** https://docs.github.com/en/rest/commits/commits#compare-two-commits: `ahead` has every commit of the other, `behind` and `diverged` do not. */
async function follows(client, place, later, earlier) {
    if (later === earlier)
        return true;
    try {
        const basehead = `${earlier}...${later}`;
        const asked = { ...place, basehead, per_page: 1 };
        const { data } = await client.rest.repos.compareCommitsWithBasehead(asked);
        return data.status === 'ahead' || data.status === 'identical';
    }
    catch (thrown) {
        // A commit of another repository, or one that was forced away.
        if ((0,_github_client_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(thrown) === 404)
            return await absent(client, place, false);
        throw explained(thrown, `compare commits of ${nameOf(place)}`, 'contents: read');
    }
}
/** GitHub answers 404 for what a token may not see too: the repository itself tells the two apart. */
async function absent(client, place, value) {
    try {
        await client.rest.repos.get({ ...place });
        return value;
    }
    catch (thrown) {
        throw explained(thrown, `read ${nameOf(place)}`, 'contents: read');
    }
}
async function commit(client, place, change) {
    const { branch, parent, message, files } = change;
    const what = `commit to the branch ${branch} of ${nameOf(place)}`;
    let made;
    try {
        const base = parent === undefined
            ? undefined
            : (await client.rest.git.getCommit({ ...place, commit_sha: parent })).data.tree.sha;
        const { data: tree } = await client.rest.git.createTree({
            ...place,
            ...(base === undefined ? {} : { base_tree: base }),
            tree: Object.entries(files).map(([path, content]) => ({
                path,
                mode: '100644',
                type: 'blob',
                ...(content === null ? { sha: null } : { content }),
            })),
        });
        // Without an author: the commit is the token's own, and GitHub signs what its apps commit.
        const { data } = await client.rest.git.createCommit({
            ...place,
            message,
            tree: tree.sha,
            parents: parent === undefined ? [] : [parent],
        });
        made = data;
    }
    catch (thrown) {
        throw explained(thrown, what, 'contents: write');
    }
    const committed = { kind: 'committed', sha: made.sha, url: made.html_url };
    try {
        if (parent === undefined || change.newBranch === true)
            await client.rest.git.createRef({ ...place, ref: `refs/heads/${branch}`, sha: made.sha });
        else
            await client.rest.git.updateRef({
                ...place,
                ref: `heads/${branch}`,
                sha: made.sha,
                force: false,
            });
        return committed;
    }
    catch (thrown) {
        // The branch itself says what became of it, also when only the answer was lost.
        const now = await head(client, place, branch).catch(() => 'not known');
        if (now === made.sha)
            return committed;
        const expected = change.newBranch === true ? undefined : parent;
        if (now !== 'not known' && now !== expected)
            return { kind: 'moved' };
        throw explained(thrown, what, 'contents: write');
    }
}
function pullRequests(client, place) {
    const permission = 'pull-requests: write';
    return {
        async openPullRequest({ branch, into, title, body }) {
            const what = `open a pull request from ${branch} into ${into} of ${nameOf(place)}`;
            try {
                const { data: open } = await client.rest.pulls.list({
                    ...place,
                    state: 'open',
                    head: `${place.owner}:${branch}`,
                    base: into,
                });
                const known = open.find(({ head: { ref } }) => ref === branch);
                if (known !== undefined)
                    return pullRequestOf(known);
                const { data } = await client.rest.pulls.create({
                    ...place,
                    head: branch,
                    base: into,
                    title,
                    body,
                });
                return pullRequestOf(data);
            }
            catch (thrown) {
                throw explained(thrown, what, permission);
            }
        },
        async pullRequest(number) {
            try {
                return pullRequestOf((await client.rest.pulls.get({ ...place, pull_number: number })).data);
            }
            catch (thrown) {
                throw explained(thrown, `read the pull request #${number} of ${nameOf(place)}`, permission);
            }
        },
        async closePullRequest(number) {
            try {
                await client.rest.pulls.update({ ...place, pull_number: number, state: 'closed' });
            }
            catch (thrown) {
                throw explained(thrown, `close the pull request #${number} of ${nameOf(place)}`, permission);
            }
        },
    };
}
function pullRequestOf(data) {
    return {
        number: data.number,
        url: data.html_url,
        branch: data.head.ref,
        state: data.merged_at !== null ? 'merged' : data.state === 'open' ? 'open' : 'closed',
    };
}
function nameOf({ owner, repo }) {
    return `${owner}/${repo}`;
}
function explained(thrown, what, permission) {
    if (thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError)
        return thrown;
    const status = (0,_github_client_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(thrown);
    // Octokit gives a request that never got an answer the status 500.
    if (status === undefined || status >= 500 || status === 429)
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Outage */ .a(`GitHub could not be asked to ${what}.`, { cause: thrown });
    const input = 'git-token';
    if (status === 401)
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`GitHub does not take this token (401): it cannot ${what}.`, {
            input,
            fix: 'Give one that is still valid.',
            cause: thrown,
        });
    if (status !== 403 && status !== 404 && status !== 409 && status !== 422)
        return thrown;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`GitHub does not let this token ${what} (${status}).`, {
        input,
        fix: `Give the job \`permissions: ${permission}\`, or for another repository a token of its own (a GitHub App's, or a fine-grained one); a protected branch takes a pull request only.`,
        cause: thrown,
    });
}


/***/ })

};

export const id = 5521;
export const ids = [5521];
export const modules = {

/***/ 95521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   githubThread: () => (/* binding */ githubThread)
/* harmony export */ });
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92413);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);


/** The pull request of this run: the input, else the event's, else the newest open one of the commit. undefined when there is none. */
async function githubThread(run, token, pullRequest) {
    const [owner = '', repo = ''] = run.repository.split('/');
    const place = { owner, repo };
    const client = (0,_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .getOctokit */ .Q)(token, { baseUrl: run.apiUrl, request: { timeout: 20_000 } });
    const number = pullRequest ?? fromEvent(run) ?? (await ofCommit(client, place, run.sha));
    return number === undefined ? undefined : thread(client, place, number);
}
function fromEvent({ event }) {
    const pull = event['pull_request'];
    return typeof pull?.number === 'number' ? pull.number : undefined;
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
        throw explained(thrown, 'contents: read', 'find the pull request of the commit');
    }
}
function thread(client, place, number) {
    return {
        async comment(marker, body) {
            try {
                const mine = await ownComment(client, place, number, marker);
                const { data } = mine === undefined
                    ? await client.rest.issues.createComment({ ...place, issue_number: number, body })
                    : await client.rest.issues.updateComment({ ...place, comment_id: mine, body });
                return data.html_url;
            }
            catch (thrown) {
                throw explained(thrown, 'pull-requests: write', `write the comment into #${number}`);
            }
        },
    };
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
                return id;
    return undefined;
}
function explained(thrown, permission, what) {
    const status = thrown?.status;
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

export const id = 3444;
export const ids = [3444];
export const modules = {

/***/ 51063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   branchLedger: () => (/* binding */ branchLedger),
/* harmony export */   readBranch: () => (/* binding */ readBranch)
/* harmony export */ });
/* unused harmony export ledgerFileName */
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11758);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _evidence_statement_ledger_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18370);
/* harmony import */ var _evidence_statement_ledger_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59105);




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
                const { text, line, added } = (0,_evidence_statement_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .append */ .BC)(head.text, statement, signer);
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
            return (0,_evidence_statement_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .rootBefore */ .K5)((0,_evidence_statement_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .readLedger */ .SC)(text).lines, before);
        },
    };
}
/** The ledger on a branch, whole; '' when there is no such branch. */
async function readBranch(about, signal) {
    const { client, place } = connectionOf(about);
    return (await readHead(client, place, about, signal)).text;
}
function connectionOf({ apiUrl, repository, token }) {
    const [owner = '', repo = ''] = repository.split('/');
    return {
        place: { owner, repo },
        client: (0,_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .getOctokit */ .Q)(token, { baseUrl: apiUrl, request: { timeout: 20_000 } }),
    };
}
const statusOf = (thrown) => thrown?.status;
async function readHead(client, place, about, signal) {
    const request = { signal };
    try {
        const ref = await client.rest.git
            .getRef({ ...place, ref: `heads/${about.branch}`, request })
            .catch((thrown) => {
            if (statusOf(thrown) === 404 || statusOf(thrown) === 409)
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
        if ((blob.size ?? 0) > _evidence_statement_ledger_line_js__WEBPACK_IMPORTED_MODULE_3__/* .ledgerLimitBytes */ .oO)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.UsageError(`${ledgerFileName} on ${about.branch} is too long.`, {
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
        const said = (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__.messageOf)(thrown);
        if (statusOf(thrown) === 409)
            return false;
        if (statusOf(thrown) === 422 && /fast.?forward|already exists|does not exist/i.test(said))
            return false;
        throw explained(thrown, about);
    }
}
function explained(thrown, { repository, branch }) {
    const status = statusOf(thrown);
    if (status !== 403 && status !== 404 && status !== 422)
        return thrown;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.UsageError(`GitHub does not let this token keep the ledger on the branch ${branch} of ${repository} (${String(status)}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__.messageOf)(thrown)}).`, {
        input: 'github-token',
        fix: 'Give the job `permissions: contents: write`, and let rules of the branch forbid deletion and force pushes, not pushes.',
        cause: thrown,
    });
}


/***/ })

};

export const id = 1063;
export const ids = [1063,2339,3444];
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


/***/ }),

/***/ 83223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $X: () => (/* binding */ receiptsDocument),
/* harmony export */   gh: () => (/* binding */ readReceipts),
/* harmony export */   jy: () => (/* binding */ ledgerLineDocument),
/* harmony export */   zm: () => (/* binding */ statementDocument)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _statement_ledger_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59105);
/* harmony import */ var _statement_receipt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19675);
/* harmony import */ var _statement_statement_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13454);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62713);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91323);






const image = (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .formed */ .Gd)(600, { form: /^[\x21-\x7e]+$/, what: 'an image digest' });
const decisionDocument = (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ik)({
    root: _words_js__WEBPACK_IMPORTED_MODULE_5__/* .sha256Text */ .f1,
    size: (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .wholeNumber */ .rD)(0, 2000),
    release: _words_js__WEBPACK_IMPORTED_MODULE_5__/* .kubeName */ .L6,
    workload: _words_js__WEBPACK_IMPORTED_MODULE_5__/* .kubeName */ .L6,
    namespace: _words_js__WEBPACK_IMPORTED_MODULE_5__/* .kubeName */ .L6,
    cluster: _words_js__WEBPACK_IMPORTED_MODULE_5__/* .line */ .n8,
    revision: _words_js__WEBPACK_IMPORTED_MODULE_5__/* .wordOrNothing */ .lq,
    subjectSha256: _words_js__WEBPACK_IMPORTED_MODULE_5__/* .sha256OrNothing */ .OW,
    imageDigest: (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1)(image, _words_js__WEBPACK_IMPORTED_MODULE_5__/* .byName */ .nG),
    stage: (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .wholeNumber */ .rD)(0, 1000),
    exposurePercent: (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .number */ .ai)(0, 100),
    decision: (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .oneOf */ .yL)('promote', 'hold', 'rollback'),
    decisionId: _words_js__WEBPACK_IMPORTED_MODULE_5__/* .sha256Text */ .f1,
    policySha256: _words_js__WEBPACK_IMPORTED_MODULE_5__/* .sha256Text */ .f1,
    time: _words_js__WEBPACK_IMPORTED_MODULE_5__/* .instant */ .uR,
    runUrl: _words_js__WEBPACK_IMPORTED_MODULE_5__/* .line */ .n8,
    previousDecision: (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .me)(_words_js__WEBPACK_IMPORTED_MODULE_5__/* .sha256Text */ .f1),
    previousRoot: (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .me)(_words_js__WEBPACK_IMPORTED_MODULE_5__/* .sha256Text */ .f1),
});
const statementDocument = (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ik)({
    _type: (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .constant */ .dY)(_statement_statement_js__WEBPACK_IMPORTED_MODULE_3__/* .statementType */ .qB),
    predicateType: (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .constant */ .dY)(_statement_statement_js__WEBPACK_IMPORTED_MODULE_3__/* .predicateType */ .W3),
    subject: (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)((0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ik)({
        name: (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(400),
        digest: (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ik)({ sha256: _words_js__WEBPACK_IMPORTED_MODULE_5__/* .sha256Text */ .f1 }),
    }), 200),
    predicate: decisionDocument,
});
const ledgerLineDocument = (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ik)({
    schema: (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .constant */ .dY)(_statement_ledger_line_js__WEBPACK_IMPORTED_MODULE_1__/* .ledgerLineSchema */ .pI),
    index: (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .wholeNumber */ .rD)(0, 1e9),
    previous: _words_js__WEBPACK_IMPORTED_MODULE_5__/* .sha256Text */ .f1,
    statement: statementDocument,
    keyId: (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .me)(_words_js__WEBPACK_IMPORTED_MODULE_5__/* .sha256Text */ .f1),
    signature: (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .me)((0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .formed */ .Gd)(100, { form: /^[A-Za-z0-9+/=]+$/, what: 'base64' })),
});
const lineText = (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(60_000);
const logIndex = (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .me)((0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .formed */ .Gd)(30, { form: /^\d+$/, what: 'a number' }));
const sigstoreFile = (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .formed */ .Gd)(60, { form: /^ledger\/[a-z]+\.json$/, what: 'a file of the bundle' });
const repository = (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .formed */ .Gd)(200, { form: /^[\w.-]+\/[\w.-]+$/, what: 'owner/name' });
const receiptDocument = (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .variants */ .HI)('ledger', {
    file: (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ik)({ ledger: (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .constant */ .dY)('file'), line: lineText }),
    branch: (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ik)({
        ledger: (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .constant */ .dY)('branch'),
        repository,
        branch: (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .formed */ .Gd)(200, { form: /^[\w./-]+$/, what: 'a branch' }),
        commit: (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .formed */ .Gd)(64, { form: /^[0-9a-f]{40,64}$/, what: 'a commit' }),
        line: lineText,
    }),
    sigstore: (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ik)({
        ledger: (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .constant */ .dY)('sigstore'),
        file: sigstoreFile,
        sha256: _words_js__WEBPACK_IMPORTED_MODULE_5__/* .sha256Text */ .f1,
        logIndex,
    }),
    attestation: (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ik)({
        ledger: (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .constant */ .dY)('attestation'),
        file: sigstoreFile,
        sha256: _words_js__WEBPACK_IMPORTED_MODULE_5__/* .sha256Text */ .f1,
        logIndex,
        id: _words_js__WEBPACK_IMPORTED_MODULE_5__/* .wordOrNothing */ .lq,
        repository,
    }),
    fabric: (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ik)({
        ledger: (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .constant */ .dY)('fabric'),
        channel: _words_js__WEBPACK_IMPORTED_MODULE_5__/* .word */ .Vm,
        chaincode: _words_js__WEBPACK_IMPORTED_MODULE_5__/* .word */ .Vm,
        transactionId: _words_js__WEBPACK_IMPORTED_MODULE_5__/* .sha256Text */ .f1,
        block: (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .me)((0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .formed */ .Gd)(30, { form: /^\d+$/, what: 'a number' })),
    }),
});
const receiptsDocument = (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ik)({
    schema: (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .constant */ .dY)(_statement_receipt_js__WEBPACK_IMPORTED_MODULE_2__/* .receiptsSchema */ .zm),
    root: _words_js__WEBPACK_IMPORTED_MODULE_5__/* .sha256Text */ .f1,
    release: _words_js__WEBPACK_IMPORTED_MODULE_5__/* .kubeName */ .L6,
    stage: (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .wholeNumber */ .rD)(0, 1000),
    decisionId: _words_js__WEBPACK_IMPORTED_MODULE_5__/* .sha256Text */ .f1,
    receipts: (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)(receiptDocument, 10),
});
/** Reads the output `receipts`, or a UsageError that names `input` and what does not fit. */
function readReceipts(text, input) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError('It is not JSON.', {
            input,
            fix: `Pass the output \`receipts\` unchanged (${_statement_receipt_js__WEBPACK_IMPORTED_MODULE_2__/* .receiptsSchema */ .zm}).`,
            cause,
        });
    }
    try {
        return receiptsDocument.read(value, input);
    }
    catch (thrown) {
        if (!(thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError) || thrown.fix !== undefined)
            throw thrown;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(thrown.said, {
            input,
            fix: `Pass the output \`receipts\` unchanged (${_statement_receipt_js__WEBPACK_IMPORTED_MODULE_2__/* .receiptsSchema */ .zm}).`,
            cause: thrown,
        });
    }
}


/***/ }),

/***/ 75118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EC: () => (/* binding */ Contradiction),
/* harmony export */   cY: () => (/* binding */ worstLevel),
/* harmony export */   gk: () => (/* binding */ finding)
/* harmony export */ });
const finding = (level, where, what) => ({
    level,
    where,
    what,
});
/** The one fold of findings: wrong beats unseen; nothing at all was unseen. */
function worstLevel(findings) {
    for (const level of ['wrong', 'unseen'])
        if (findings.some((one) => one.level === level))
            return level;
    return findings.length === 0 ? 'unseen' : 'holds';
}
/** Thrown by what looks at a ledger, when the ledger says something else; whatever else is thrown means that it could not be asked. */
class Contradiction extends Error {
    name = 'Contradiction';
}


/***/ }),

/***/ 42339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   newKeyPair: () => (/* binding */ newKeyPair),
/* harmony export */   privateKeyOf: () => (/* binding */ privateKeyOf),
/* harmony export */   signatureProblem: () => (/* binding */ signatureProblem),
/* harmony export */   signerOf: () => (/* binding */ signerOf),
/* harmony export */   verifyingKeysOf: () => (/* binding */ verifyingKeysOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13431);



const derOf = (key) => key.export({ type: 'spki', format: 'der' });
const pemBlocks = /-----BEGIN PUBLIC KEY-----[\sA-Za-z0-9+/=]+-----END PUBLIC KEY-----/g;
/** An Ed25519 private key as PEM (PKCS #8) or as one line of base64 of its DER, which survives every place that secrets are kept in. */
const privateKeyOf = (text, input) => readKey(() => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)(privateForm(text.trim())), {
    input,
    what: 'private key',
    fix: 'Make one: sluice keygen NAME.',
});
function signerOf(text, input) {
    const key = privateKeyOf(text, input);
    const keyId = (0,_canonical_js__WEBPACK_IMPORTED_MODULE_2__.sha256)(derOf((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(key)));
    return { keyId, sign: (said) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)(null, Buffer.from(said), key).toString('base64') };
}
const privateForm = (text) => text.startsWith('-----')
    ? text
    : { key: Buffer.from(text, 'base64'), format: 'der', type: 'pkcs8' };
/** Public keys as PEM, one after another. */
function verifyingKeysOf(text, input) {
    const found = text.match(pemBlocks) ?? [];
    if (found.length === 0 || text.replaceAll(pemBlocks, '').trim() !== '')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.UsageError('It holds no public keys as PEM, or something beside them.', {
            input,
            fix: 'Name the file NAME.pub that sluice keygen wrote.',
        });
    return found.map((pem) => {
        const key = readKey(() => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(pem), {
            input,
            what: 'public key',
            fix: 'Name the file NAME.pub that sluice keygen wrote.',
        });
        return {
            keyId: (0,_canonical_js__WEBPACK_IMPORTED_MODULE_2__.sha256)(derOf(key)),
            verifies: (said, signature) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(null, Buffer.from(said), key, Buffer.from(signature, 'base64')),
        };
    });
}
function readKey(read, about) {
    let key;
    try {
        key = read();
    }
    catch {
        // The cause may quote what was given, and that is a secret.
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.UsageError(`It is no ${about.what} that can be read.`, about);
    }
    if (key.asymmetricKeyType !== 'ed25519')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.UsageError(`It is a ${about.what} of type ${key.asymmetricKeyType ?? 'unknown'}, not Ed25519.`, about);
    return key;
}
/** What is wrong with who signed; undefined = nothing, or nobody said whom to trust and the line is not signed. */
function signatureProblem({ keyId, signature }, said, keys) {
    if (keyId === null || signature === null) {
        if (keyId !== signature)
            return 'it names a key without a signature, or has one without a key';
        return keys.length === 0 ? undefined : 'it is not signed';
    }
    if (keys.length === 0)
        return undefined;
    const key = keys.find((one) => one.keyId === keyId);
    if (key === undefined)
        return `it is signed by the key ${keyId}, which is not among those that are trusted`;
    return Buffer.from(signature, 'base64').toString('base64') === signature &&
        key.verifies(said, signature)
        ? undefined
        : `its signature is not that of the key ${keyId} over these words`;
}
/** A new pair of keys, as PEM. */
function newKeyPair() {
    const { privateKey, publicKey } = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.generateKeyPairSync)('ed25519');
    return {
        privatePem: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
        publicPem: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
        keyId: (0,_canonical_js__WEBPACK_IMPORTED_MODULE_2__.sha256)(derOf(publicKey)),
    };
}


/***/ }),

/***/ 59105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   An: () => (/* binding */ noLine),
/* harmony export */   oO: () => (/* binding */ ledgerLimitBytes),
/* harmony export */   pI: () => (/* binding */ ledgerLineSchema)
/* harmony export */ });
const ledgerLineSchema = 'sluice.dev/ledger-line/v1';
/** What stands in place of a line before the first one. */
const noLine = '0'.repeat(64);
/** A ledger of decisions is read whole; a longer one is begun anew under another name. */
const ledgerLimitBytes = 64 * 1024 * 1024;


/***/ }),

/***/ 18370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ append),
/* harmony export */   K5: () => (/* binding */ rootBefore),
/* harmony export */   Mo: () => (/* binding */ signedText),
/* harmony export */   SC: () => (/* binding */ readLedger),
/* harmony export */   Xw: () => (/* binding */ readLine)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13431);
/* harmony import */ var _schemas_statement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83223);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75118);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42339);
/* harmony import */ var _ledger_line_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59105);






/** What is signed: everything of the line but the signature, under the name of its schema, so that it is valid as nothing else. */
const signedText = (line) => `${_ledger_line_js__WEBPACK_IMPORTED_MODULE_4__/* .ledgerLineSchema */ .pI}\n${(0,_canonical_js__WEBPACK_IMPORTED_MODULE_1__.canonicalJson)({ ...line, signature: null })}`;
/** Reads one line; throws a UsageError that says what is wrong with it. */
function readLine(text, where) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError('It is not JSON.', { input: where, cause });
    }
    const line = _schemas_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .ledgerLineDocument */ .jy.read(value, where);
    if ((0,_canonical_js__WEBPACK_IMPORTED_MODULE_1__.canonicalJson)(line) !== text)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError('It is not written as a ledger writes it (RFC 8785).', { input: where });
    return { line, text, sha256: (0,_canonical_js__WEBPACK_IMPORTED_MODULE_1__.sha256)(text) };
}
/**
 * Reads a ledger and holds every line to the one before it: what was changed, dropped, put in, moved or cut off is named by its line (1-based,
 * as editors count). Dropped newest lines leave no trace in the ledger itself: an anchor elsewhere tells (`anchored` in src/verify/chain.ts).
 */
function readLedger(text, keys = []) {
    const lines = [];
    const findings = [];
    const wrong = (at, what) => {
        findings.push((0,_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .finding */ .gk)('wrong', `ledger line ${at}`, what));
    };
    if (text === '')
        return { lines, findings };
    const texts = text.split('\n');
    if (texts.pop() !== '')
        wrong(texts.length + 1, 'it is cut: it has no line end');
    let before = _ledger_line_js__WEBPACK_IMPORTED_MODULE_4__/* .noLine */ .An;
    let next = 0;
    for (const [i, one] of texts.entries()) {
        try {
            const read = readLine(one, 'line');
            lines.push(read);
            if (read.line.index !== next)
                wrong(i + 1, `it is the line number ${read.line.index + 1} of its ledger, number ${next + 1} was expected: lines were removed, put in or moved`);
            if (read.line.previous !== before)
                wrong(i + 1, `it does not follow the line before it: that has the hash ${before}, this one was written after ${read.line.previous}`);
            const bad = (0,_keys_js__WEBPACK_IMPORTED_MODULE_3__.signatureProblem)(read.line, signedText(read.line), keys);
            if (bad !== undefined)
                wrong(i + 1, bad);
            next = read.line.index + 1;
        }
        catch (thrown) {
            wrong(i + 1, (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.messageOf)(thrown));
            next += 1;
        }
        before = (0,_canonical_js__WEBPACK_IMPORTED_MODULE_1__.sha256)(one);
    }
    return { lines, findings };
}
/** Adds a statement to the text of a ledger, once; refuses one whose chain is broken, since its line would vouch for it. */
function append(text, statement, signer) {
    const { lines, findings } = readLedger(text);
    const [problem] = findings;
    if (problem !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`The ledger is damaged at ${problem.where}: ${problem.what}. Nothing was added to it.`, { fix: 'Put back the last good copy, or name another ledger and keep this one as evidence.' });
    const said = (0,_canonical_js__WEBPACK_IMPORTED_MODULE_1__.canonicalJson)(statement);
    const known = lines.find(({ line }) => (0,_canonical_js__WEBPACK_IMPORTED_MODULE_1__.canonicalJson)(line.statement) === said);
    if (known !== undefined)
        return { text, line: known, added: false };
    const bare = {
        schema: _ledger_line_js__WEBPACK_IMPORTED_MODULE_4__/* .ledgerLineSchema */ .pI,
        index: lines.length,
        previous: lines.at(-1)?.sha256 ?? _ledger_line_js__WEBPACK_IMPORTED_MODULE_4__/* .noLine */ .An,
        statement,
        keyId: signer?.keyId ?? null,
        signature: null,
    };
    const line = signer === undefined ? bare : { ...bare, signature: signer.sign(signedText(bare)) };
    const made = (0,_canonical_js__WEBPACK_IMPORTED_MODULE_1__.canonicalJson)(line);
    const whole = `${text}${made}\n`;
    if (whole.length > _ledger_line_js__WEBPACK_IMPORTED_MODULE_4__/* .ledgerLimitBytes */ .oO)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`The ledger has more than ${_ledger_line_js__WEBPACK_IMPORTED_MODULE_4__/* .ledgerLimitBytes */ .oO / 1024 ** 2} MiB.`, {
            fix: 'Name another one, and keep this one.',
        });
    return { text: whole, line: { line, text: made, sha256: (0,_canonical_js__WEBPACK_IMPORTED_MODULE_1__.sha256)(made) }, added: true };
}
/** Root of the stage before, as the newest line about it says. */
const rootBefore = (lines, { release, decisionId }) => lines.findLast(({ line: { statement } }) => statement.predicate.release === release && statement.predicate.decisionId === decisionId)?.line.statement.predicate.root;


/***/ })

};

export const id = 5449;
export const ids = [5449,2339,7830];
export const modules = {

/***/ 55449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fileLedger: () => (/* binding */ fileLedger),
/* harmony export */   findLedgerText: () => (/* binding */ findLedgerText),
/* harmony export */   ledgerPath: () => (/* binding */ ledgerPath),
/* harmony export */   readLedgerText: () => (/* binding */ readLedgerText)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _evidence_statement_ledger_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18370);
/* harmony import */ var _evidence_statement_ledger_line_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59105);
/* harmony import */ var _host_owned_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68475);






/** A writer holds the lock for milliseconds: an older one was left by a process that died. */
const staleMs = 30_000;
const patienceMs = 40_000;
/** An append-only file inside the workspace, `ledger.ndjson`: one line each decision, chained, signed when there is a key. */
function fileLedger(about, clock) {
    const path = ledgerPath(about);
    return {
        name: 'file',
        keep: (statement, signal) => locked(path, clock, signal, async () => {
            const before = await textOf(path);
            const { text, line, added } = (0,_evidence_statement_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .append */ .BC)(before, statement, about.signer);
            if (added)
                await appendDurably(path, text.slice(before.length));
            return { receipt: { ledger: 'file', line: line.text }, files: {} };
        }),
        rootBefore: async (before) => (0,_evidence_statement_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .rootBefore */ .K5)((0,_evidence_statement_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .readLedger */ .SC)(await textOf(path)).lines, before),
    };
}
/** Where a ledger stands; never outside the workspace or by way of a symbolic link. */
function ledgerPath({ workspace, file, }) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file);
    const root = folder === '.' ? workspace : (0,_host_owned_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .folderInWorkspace */ .Tu)({ workspace }, folder, 'ledger-file');
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(file));
}
/** The text of a ledger; undefined when there is none. */
const findLedgerText = async (path) => (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined)) === undefined ? undefined : await textOf(path);
/** The text of a ledger that must be there. */
async function readLedgerText(path) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
    return await textOf(path);
}
/** The whole text; '' when there is no such file yet. */
async function textOf(path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch((thrown) => {
        if (thrown.code === 'ENOENT')
            return undefined;
        throw thrown;
    });
    if (found === undefined)
        return '';
    if (!found.isFile() || found.size > _evidence_statement_ledger_line_js__WEBPACK_IMPORTED_MODULE_4__/* .ledgerLimitBytes */ .oO)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.UsageError(`${path} is no regular file of at most ${_evidence_statement_ledger_line_js__WEBPACK_IMPORTED_MODULE_4__/* .ledgerLimitBytes */ .oO / 1024 ** 2} MiB.`, { input: 'ledger-file', fix: 'Name another file.' });
    return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
}
/** A line is there when the disk has it: a machine that goes down at this moment must not have said more than it kept. */
async function appendDurably(path, added) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'a');
    try {
        await file.writeFile(added);
        await file.sync();
    }
    finally {
        await file.close();
    }
}
async function locked(path, clock, signal, body) {
    const lock = `${path}.lock`;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
    const until = clock.now().getTime() + patienceMs;
    for (;;) {
        const held = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(lock, 'wx').catch((thrown) => {
            if (thrown.code === 'EEXIST')
                return undefined;
            throw thrown;
        });
        if (held !== undefined) {
            await held.close();
            break;
        }
        const age = Date.now() - ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(lock).catch(() => undefined))?.mtimeMs ?? Date.now());
        if (age > staleMs)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(lock, { force: true });
        else if (clock.now().getTime() > until)
            throw new Error(`another process holds ${lock} for more than ${patienceMs / 1000} s`);
        else
            await clock.sleep(20, signal);
    }
    try {
        return await body();
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(lock, { force: true });
    }
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

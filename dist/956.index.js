export const id = 956;
export const ids = [956,2339];
export const modules = {

/***/ 49839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BB: () => (/* binding */ workspaceFolders),
/* harmony export */   Uy: () => (/* binding */ readLedgerFile),
/* harmony export */   W6: () => (/* binding */ bundlesUnder),
/* harmony export */   xe: () => (/* binding */ ledgerFileIn)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _adapters_host_owned_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68475);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _verify_verify_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12968);




/** Folders of inputs as absolute paths inside the workspace. */
const workspaceFolders = (runtime) => (folder, input) => (0,_adapters_host_owned_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .folderInWorkspace */ .Tu)(runtime, folder, input);
/** Every bundle in the folders below one. */
async function bundlesUnder(folder) {
    const { findBundles, readBundle } = await __webpack_require__.e(/* import() */ 2268).then(__webpack_require__.bind(__webpack_require__, 2268));
    try {
        const places = await findBundles((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder));
        return await Promise.all(places.map(async (place) => (0,_verify_verify_js__WEBPACK_IMPORTED_MODULE_3__/* .placed */ .GS)(place, await readBundle(place))));
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.UsageError(`${folder} cannot be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__.messageOf)(cause)}.`, {
            input: 'bundles',
            fix: 'Name a folder that holds bundles as decide-promote wrote them.',
            cause,
        });
    }
}
/** The text of a file ledger. */
async function readLedgerFile(path) {
    const { readLedgerText } = await __webpack_require__.e(/* import() */ 7830).then(__webpack_require__.bind(__webpack_require__, 55449));
    const text = await readLedgerText((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(path)).catch((cause) => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.UsageError(`The ledger ${path} cannot be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__.messageOf)(cause)}.`, { cause });
    });
    return { where: path, text };
}
/** The file ledger of a workspace; undefined when there is none. */
async function ledgerFileIn({ workspace }, file) {
    const { findLedgerText, ledgerPath } = await __webpack_require__.e(/* import() */ 7830).then(__webpack_require__.bind(__webpack_require__, 55449));
    const text = await findLedgerText(ledgerPath({ workspace, file }));
    return text === undefined ? undefined : { where: file, text };
}


/***/ }),

/***/ 32916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ trustOf)
/* harmony export */ });
/* harmony import */ var _evidence_statement_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75118);
/* harmony import */ var _evidence_statement_receipt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19675);
/* harmony import */ var _evidence_statement_statement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13454);



/** Reads what is trusted, and loads what asks ledgers, each only where it is named. */
async function trustOf({ signal }, asked) {
    const { verifyingKeysOf } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 42339));
    const { branch, fabric, sigstore } = asked;
    const required = asked.require.split(',').map((one) => one.trim());
    return {
        keys: asked.keys === undefined ? [] : verifyingKeysOf(asked.keys, 'keys'),
        root: asked.root,
        file: asked.file,
        branch: branch === undefined ? undefined : await branchText(branch, signal),
        sigstore: sigstore === undefined ? undefined : await sigstoreOf(sigstore),
        fabric: fabric === undefined ? undefined : await fabricVerifier(fabric, signal),
        require: _evidence_statement_receipt_js__WEBPACK_IMPORTED_MODULE_0__/* .ledgerNames */ .Qh.filter((name) => required.includes(name)),
    };
}
async function branchText(about, signal) {
    const { readBranch } = await Promise.all(/* import() */[__webpack_require__.e(1758), __webpack_require__.e(3444)]).then(__webpack_require__.bind(__webpack_require__, 51063));
    return {
        where: `${about.repository}:${about.branch}`,
        text: await readBranch(about, signal),
    };
}
async function fabricVerifier(access, signal) {
    const { onChannel } = await Promise.all(/* import() */[__webpack_require__.e(3033), __webpack_require__.e(8499), __webpack_require__.e(7882)]).then(__webpack_require__.bind(__webpack_require__, 87882));
    return async ({ channel, chaincode, transactionId }, statement) => {
        if (channel !== access.peer.channel || chaincode !== access.peer.chaincode)
            throw new _evidence_statement_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .Contradiction */ .EC(`the receipt is of ${chaincode} on ${channel}, the peer was asked for ${access.peer.chaincode} on ${access.peer.channel}`);
        const kept = await onChannel(access, statement, signal);
        if (kept === undefined)
            throw new _evidence_statement_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .Contradiction */ .EC(`the channel ${channel} has no such decision`);
        if (kept.root !== statement.predicate.root || kept.statement !== (0,_evidence_statement_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .statementText */ .t6)(statement))
            throw new _evidence_statement_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .Contradiction */ .EC(`the channel ${channel} has another statement for this decision, with the evidence root ${kept.root}`);
        if (kept.transactionId !== transactionId)
            throw new _evidence_statement_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .Contradiction */ .EC(`the channel ${channel} has it from transaction ${kept.transactionId}, the receipt says ${transactionId}`);
        return `the channel ${channel} has this very statement from transaction ${transactionId}`;
    };
}
const sigstoreOf = async (trust) => (await Promise.all(/* import() */[__webpack_require__.e(2856), __webpack_require__.e(5128), __webpack_require__.e(4187), __webpack_require__.e(3671)]).then(__webpack_require__.bind(__webpack_require__, 33671))).sigstoreVerifier(trust);


/***/ }),

/***/ 26448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ inputDocument),
/* harmony export */   n: () => (/* binding */ manifestDocument)
/* harmony export */ });
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91577);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62713);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39222);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91323);




const inputDocument = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
    schema: (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .constant */ .dY)(_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .inputSchema */ .is),
    time: _words_js__WEBPACK_IMPORTED_MODULE_3__/* .instant */ .uR,
    runUrl: _words_js__WEBPACK_IMPORTED_MODULE_3__/* .line */ .n8,
    environment: _words_js__WEBPACK_IMPORTED_MODULE_3__/* .line */ .n8,
    commit: _words_js__WEBPACK_IMPORTED_MODULE_3__/* .line */ .n8,
    rollbackUrl: _words_js__WEBPACK_IMPORTED_MODULE_3__/* .line */ .n8,
    require: (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(_words_js__WEBPACK_IMPORTED_MODULE_3__/* .checkName */ .I3, 200),
    maySkip: (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(_words_js__WEBPACK_IMPORTED_MODULE_3__/* .word */ .Vm, 200),
    maxAgeMs: (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(0, 1e12),
    repositoryUrl: _words_js__WEBPACK_IMPORTED_MODULE_3__/* .line */ .n8,
    pullRequest: (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .me)((0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeNumber */ .rD)(1, 1e9)),
    planned: (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(0, 100), 100),
    logLines: _document_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM,
    policy: (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .policyReadingDocument */ ._8),
});
const manifestDocument = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
    schema: (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .constant */ .dY)(_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .bundleSchema */ ._D),
    files: (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(_words_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256Text */ .f1, {
        key: {
            form: /^(?!.*\.\.)[A-Za-z0-9][A-Za-z0-9._/-]{0,199}$/,
            what: 'the path of a file in the bundle',
        },
        max: 2000,
    }),
    root: _words_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256Text */ .f1,
});


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


/***/ }),

/***/ 82685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   wX: () => (/* binding */ evidenceRoot)
/* harmony export */ });
/* unused harmony exports leafHash, treeHash */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const hash = (...parts) => {
    const made = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const part of parts)
        made.update(part);
    return made.digest();
};
// A leaf and a node never have the same bytes before them: RFC 6962 §2.1.
const leafPrefix = Uint8Array.of(0);
const nodePrefix = Uint8Array.of(1);
/** Hash of a leaf's bytes (RFC 6962 §2.1). */
const leafHash = (leaf) => hash(leafPrefix, leaf);
/** Merkle Tree Hash of a list of leaves, 32 bytes (RFC 6962 §2.1); of no leaf at all, the hash of nothing. */
function treeHash(leaves) {
    return leaves.length === 0 ? hash() : fold(leaves.map(leafHash));
}
/** The left part is the largest power of two that is smaller than the whole. */
function fold(hashes) {
    const [first] = hashes;
    if (first === undefined)
        return hash();
    if (hashes.length === 1)
        return first;
    let left = 1;
    while (left * 2 < hashes.length)
        left *= 2;
    return hash(nodePrefix, fold(hashes.slice(0, left)), fold(hashes.slice(left)));
}
/** One leaf: path, NUL, hash. No path holds a NUL, so no two files have the same leaf. */
const leafOf = ([path, sha256]) => Buffer.from(`${path}\0${sha256}`, 'utf8');
/**
 * The evidence root: Merkle root over files in the order of their paths (by UTF-16 code units, the same on every machine and in every locale),
 * lower-case hexadecimal.
 */
const evidenceRoot = (files) => treeHash(Object.entries(files)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(leafOf)).toString('hex');


/***/ }),

/***/ 13454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T8: () => (/* binding */ statementOf),
/* harmony export */   W3: () => (/* binding */ predicateType),
/* harmony export */   qB: () => (/* binding */ statementType),
/* harmony export */   sq: () => (/* binding */ statementMediaType),
/* harmony export */   t6: () => (/* binding */ statementText)
/* harmony export */ });
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13431);
/* harmony import */ var _merkle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82685);


const statementType = 'https://in-toto.io/Statement/v1';
const predicateType = 'https://sluice.dev/release-decision/v1';
/** Media type of a statement inside a DSSE envelope (in-toto attestation framework v1). */
const statementMediaType = 'application/vnd.in-toto+json';
/** The statement of a decision; it follows from the files of its bundle and the root of the stage before. */
function statementOf(about) {
    const { decision, files, previousDecision, previousRoot } = about;
    const { release, subject } = decision;
    const root = (0,_merkle_js__WEBPACK_IMPORTED_MODULE_1__/* .evidenceRoot */ .wX)(files);
    const imageDigest = subject?.images ?? {};
    return {
        _type: statementType,
        predicateType,
        subject: [
            { name: `${release.id}/stage-${release.stage}`, digest: { sha256: root } },
            ...Object.entries(imageDigest)
                .sort(([a], [b]) => (a < b ? -1 : 1))
                .flatMap(imageSubject),
        ],
        predicate: {
            root,
            size: Object.keys(files).length,
            release: release.id,
            workload: release.workload,
            namespace: release.namespace,
            cluster: release.cluster,
            revision: release.revision,
            subjectSha256: release.subjectSha256,
            imageDigest,
            stage: release.stage,
            exposurePercent: release.achievedPercent,
            decision: decision.decision,
            decisionId: decision.decisionId,
            policySha256: decision.policySha256,
            time: decision.time,
            runUrl: decision.runUrl,
            previousDecision,
            previousRoot,
        },
    };
}
/** An image is found by its digest in registries and admission policies; an identity without one is no subject. */
function imageSubject([container, image]) {
    const digest = /sha256:([0-9a-f]{64})$/.exec(image)?.[1];
    return digest === undefined ? [] : [{ name: container, digest: { sha256: digest } }];
}
/** The form in which it is signed, hashed and kept. */
const statementText = (statement) => (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__.canonicalJson)(statement);


/***/ }),

/***/ 98709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $c: () => (/* binding */ fabricKey),
/* harmony export */   CS: () => (/* binding */ fabric),
/* harmony export */   SB: () => (/* binding */ ledgerFile),
/* harmony export */   hE: () => (/* binding */ ledgerInputs),
/* harmony export */   sI: () => (/* binding */ sha256Digest)
/* harmony export */ });
/* unused harmony export ledgerBranch */
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50976);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34565);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86806);
/* harmony import */ var _url_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85060);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23758);





/** Rows of what keeps decisions, and of what verifies them: their words stand once. */
const ledgerList = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .pattern */ .T1)(/^(none|(file|branch|sigstore|attestation|fabric)(\s*,\s*(file|branch|sigstore|attestation|fabric))*)$/, 'none, or a list of file, branch, sigstore, attestation, fabric with commas', 'List of ledgers with commas');
const workspaceFile = { ..._text_js__WEBPACK_IMPORTED_MODULE_2__/* .workspaceFolder */ .ih, words: 'Path of a file' };
const ledgerFile = (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(workspaceFile, '.sluice/ledger/ledger.ndjson', {
    says: 'The file ledger, inside the workspace; jobs carry it on as they carry evidence.',
    example: '.sluice/ledger/ledger.ndjson',
});
const ledgerBranch = (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .pattern */ .T1)(/^(?!.*(\.\.|\/\/|\.lock$))[A-Za-z0-9][\w./-]{0,199}$/, 'the name of a branch', 'Branch'), 'sluice-ledger', {
    says: 'Where in this repository the lines stand that make up the ledger `branch`; made when it is not there.',
    example: 'sluice-ledger',
});
const address = (value, path) => (0,_url_js__WEBPACK_IMPORTED_MODULE_3__/* .url */ .O)().read(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq(2000)(value, path), path);
const servers = _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({
    fulcio: address,
    rekor: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq(address),
    'rekor-version': _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .withDefault */ .IQ(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeNumber */ .rD(1, 2), 1),
    timestamp: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq(address),
});
const sigstoreServers = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_4__.yaml)((value, name) => {
    const given = servers(value, name);
    return {
        fulcio: given.fulcio,
        rekor: given.rekor,
        rekorVersion: given['rekor-version'] === 2 ? 2 : 1,
        timestamp: given.timestamp,
    };
}, 'map');
const name = _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq(200, { form: /^[A-Za-z0-9][\w.-]*$/, what: 'a name' });
const pem = _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq(20_000, {
    form: /^\s*-----BEGIN CERTIFICATE-----[\sA-Za-z0-9+/=-]+-----END CERTIFICATE-----\s*$/,
    what: 'a certificate as PEM',
});
const peerAddress = _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq(300, {
    form: /^(grpcs:\/\/[\w.-]+|grpc:\/\/(127\.\d+\.\d+\.\d+|localhost)):\d{1,5}$/,
    what: 'an address such as grpcs://peer0.org1.example:7051 (grpc:// only on this machine)',
});
const fabricShape = _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({
    peer: peerAddress,
    msp: name,
    channel: name,
    chaincode: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .withDefault */ .IQ(name, 'sluice'),
    certificate: pem,
    ca: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq(pem),
    'server-name': _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq(name),
});
const fabricPeer = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_4__.yaml)((value, path) => {
    const { 'server-name': serverName, ca, ...given } = fabricShape(value, path);
    return { ...given, ca, serverName };
}, 'map');
const fabric = (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .maybe */ .no)(fabricPeer, {
    says: 'Peer of the Fabric channel for the ledger `fabric`: {peer, msp, channel, chaincode, certificate, ca, server-name} (docs/evidence.md).',
    example: '{peer: "grpcs://peer0.org1.example:7051", msp: Org1MSP, channel: audit, certificate: "-----BEGIN CERTIFICATE-----\\nMIIB\\n-----END CERTIFICATE-----"}',
});
const fabricKey = (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .maybe */ .no)(_text_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, {
    says: 'Private key of that certificate, as PEM, from a secret.',
    example: (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .expression */ .dn)('secrets.FABRIC_KEY'),
});
const sha256Digest = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .pattern */ .T1)(/^[0-9a-f]{64}$/, 'a SHA-256 of 64 hexadecimal digits', 'SHA-256');
/** What decide-promote takes. */
const ledgerInputs = {
    ledger: (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(ledgerList, 'file', {
        says: 'Who keeps the statement of the decision, several at once: file, branch, sigstore, attestation, fabric (docs/evidence.md says what each proves), or none.',
        example: 'branch, sigstore',
    }),
    'ledger-failure': (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)('fail', 'fall-back'), 'fail', {
        says: 'When a ledger does not take the statement of a promotion: fail = nothing is promoted; fall-back = the others are enough, at least one must have it. A rollback or hold is never stopped by a ledger.',
        example: 'fall-back',
    }),
    'ledger-file': ledgerFile,
    'ledger-branch': ledgerBranch,
    'signing-key': (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .maybe */ .no)(_text_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, {
        says: 'Private Ed25519 key that signs the lines of file and branch, from a secret (`sluice keygen`); empty = lines are chained and not signed.',
        example: (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .expression */ .dn)('secrets.SLUICE_SIGNING_KEY'),
    }),
    'previous-root': (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .maybe */ .no)(sha256Digest, {
        says: 'Output `evidence-root` of the stage before; empty = as the ledgers know it.',
        example: (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .expression */ .dn)('needs.stage-1.outputs.evidence-root'),
    }),
    sigstore: (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .maybe */ .no)(sigstoreServers, {
        says: 'Addresses for the ledger `sigstore`: {fulcio, rekor, rekor-version, timestamp}; empty = the public Sigstore.',
        example: '{fulcio: "https://fulcio.example", timestamp: "https://timestamp.example"}',
    }),
    fabric,
    'fabric-key': fabricKey,
};


/***/ }),

/***/ 85060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ url)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86806);


/** http(s) URL; plain http only to loopback unless `allowHttp`. Credentials in the URL are refused. */
const url = (allowHttp = false) => ({
    words: 'URL',
    form: { kind: 'url' },
    read: (value, name) => {
        const trimmed = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)(2000).read(value, name);
        let parsed;
        try {
            parsed = new URL(trimmed);
        }
        catch (cause) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(trimmed)} is not a URL.`, { input: name, cause });
        }
        if (parsed.protocol !== 'https:' && parsed.protocol !== 'http:')
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`Its scheme is ${parsed.protocol} and not https.`, { input: name });
        if (parsed.username !== '' || parsed.password !== '')
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError('It holds credentials.', {
                input: name,
                fix: 'Pass them in the input made for them, from a secret.',
            });
        if (parsed.protocol === 'http:' &&
            !allowHttp &&
            !/^(127\.\d+\.\d+\.\d+|localhost|\[::1\])$/.test(parsed.hostname))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError('Plain http sends data unprotected.', {
                input: name,
                fix: 'Use https, or set `allow-http: true` for an address inside your network.',
            });
        return trimmed.replace(/\/+$/, '');
    },
});


/***/ }),

/***/ 20293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ OtherVersion),
/* harmony export */   M: () => (/* binding */ deriveFrom)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _evidence_bundle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91577);
/* harmony import */ var _evidence_schemas_bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26448);
/* harmony import */ var _derive_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46865);




/** A bundle of an earlier or later version: no difference, but nothing to compare either. */
class OtherVersion extends _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError {
}
/** Everything that follows from the sources in a bundle's files; throws a UsageError that names what is missing or of another version. */
async function deriveFrom(files) {
    const text = (path) => {
        const found = Object.hasOwn(files, path) ? files[path] : undefined;
        if (found === undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`The bundle has no ${path}.`);
        return found;
    };
    const input = JSON.parse(text(_evidence_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceFiles */ .l$.input));
    refuseOther(input);
    return await (0,_derive_js__WEBPACK_IMPORTED_MODULE_3__/* .derive */ .C)({
        needs: text(_evidence_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceFiles */ .l$.needs),
        policy: text(_evidence_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceFiles */ .l$.policy),
        previous: Object.hasOwn(files, _evidence_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceFiles */ .l$.previous) ? files[_evidence_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceFiles */ .l$.previous] : undefined,
        input: _evidence_schemas_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .inputDocument */ .I.read(input, _evidence_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceFiles */ .l$.input),
        observations: new Map(Object.entries(files).filter(([path]) => path.startsWith('observations/'))),
    });
}
/** Another version judges and writes in other words: its bundles are re-derived by itself, or not at all. */
function refuseOther(input) {
    const schema = input?.schema;
    if (typeof schema !== 'string' || schema === _evidence_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .inputSchema */ .is)
        return;
    if (schema.replace(/\/v\d+$/, '') !== _evidence_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .inputSchema */ .is.replace(/\/v\d+$/, ''))
        return;
    throw new OtherVersion(`The bundle was written by another version of Sluice: its ${_evidence_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceFiles */ .l$.input} is ${schema}, this version reads ${_evidence_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .inputSchema */ .is}.`, { fix: 'Replay it with the tag of Sluice that the workflow used then.' });
}


/***/ }),

/***/ 94381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ workloadFacts)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _evidence_release_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44692);
/* harmony import */ var _ports_cluster_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59830);
/* harmony import */ var _release_argo_rollouts_find_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67401);
/* harmony import */ var _release_argo_rollouts_promote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84636);
/* harmony import */ var _release_promoted_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2797);
/* harmony import */ var _release_subject_parts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(48454);
/* harmony import */ var _workload_kinds_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(49677);
/* harmony import */ var _workload_template_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(76067);









/** What a workload says of its last promotion, and what its pods run: a Deployment, a StatefulSet or a Rollout, whichever was promoted. */
async function workloadFacts(cluster, place) {
    const { namespace, workload: name } = place;
    const found = [];
    for (const kind of _evidence_release_js__WEBPACK_IMPORTED_MODULE_1__/* .workloadKinds */ .dd) {
        const workload = await (0,_workload_kinds_js__WEBPACK_IMPORTED_MODULE_7__/* .readWorkload */ .Ez)(cluster, { kind, namespace, name });
        if (workload !== undefined)
            found.push(factsOf(`${kind} ${name}`, workload, (0,_release_subject_parts_js__WEBPACK_IMPORTED_MODULE_6__/* .imagesOf */ .IC)(name, workload.spec.template, await (0,_release_subject_parts_js__WEBPACK_IMPORTED_MODULE_6__/* .podsOf */ .EB)(cluster, workload))));
    }
    const rollout = await (0,_release_argo_rollouts_find_js__WEBPACK_IMPORTED_MODULE_3__/* .findRollout */ .HI)(cluster, namespace, name).catch((thrown) => {
        // Most clusters have none, and most Roles show none.
        if (thrown instanceof _ports_cluster_js__WEBPACK_IMPORTED_MODULE_2__/* .ClusterError */ .b && thrown.failure === 'forbidden')
            return undefined;
        throw thrown;
    });
    if (rollout !== undefined)
        found.push(factsOf(`Rollout ${name}`, rollout, await (0,_release_argo_rollouts_promote_js__WEBPACK_IMPORTED_MODULE_4__/* .rolloutImages */ .m0)(cluster, namespace, rollout)));
    const [first] = found;
    if (first === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`There is no workload ${name} in ${namespace}.`, {
            input: 'workload',
            fix: 'Check its name, the namespace and the context of the kubeconfig.',
        });
    return found.find(({ root }) => root !== undefined) ?? first;
}
const factsOf = (name, workload, images) => {
    const { promoted, root } = (0,_release_promoted_js__WEBPACK_IMPORTED_MODULE_5__/* .promotionOn */ .pN)(workload);
    return { name, promoted, root, images, templateSha256: (0,_workload_template_js__WEBPACK_IMPORTED_MODULE_8__/* .storedTemplateSha256 */ .n)(workload) };
};


/***/ }),

/***/ 52457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ manifestDifferences),
  g: () => (/* binding */ replayBundle)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/evidence/bundle.js
var bundle = __webpack_require__(91577);
// EXTERNAL MODULE: ./lib/evidence/canonical.js
var canonical = __webpack_require__(13431);
// EXTERNAL MODULE: ./lib/evidence/schemas/bundle.js
var schemas_bundle = __webpack_require__(26448);
// EXTERNAL MODULE: ./lib/evidence/state.js + 1 modules
var state = __webpack_require__(98704);
;// CONCATENATED MODULE: ./lib/gates/catalogue.js
/** The one list of gates, by kind: what replay and the contract suite read. Loaded one by one, as an action needs one gate only. */
const gates = {
    deploy: async () => (await __webpack_require__.e(/* import() */ 1434).then(__webpack_require__.bind(__webpack_require__, 81434))).deployGate,
    metrics: async () => (await Promise.all(/* import() */[__webpack_require__.e(2856), __webpack_require__.e(2970), __webpack_require__.e(3735), __webpack_require__.e(8810), __webpack_require__.e(4861), __webpack_require__.e(9006), __webpack_require__.e(9594), __webpack_require__.e(2912)]).then(__webpack_require__.bind(__webpack_require__, 79594))).metricsGate,
    baseline: async () => (await Promise.all(/* import() */[__webpack_require__.e(2856), __webpack_require__.e(2970), __webpack_require__.e(3735), __webpack_require__.e(8810), __webpack_require__.e(4861), __webpack_require__.e(9006), __webpack_require__.e(9594), __webpack_require__.e(5044)]).then(__webpack_require__.bind(__webpack_require__, 46501))).baselineGate,
    chaos: async () => (await Promise.all(/* import() */[__webpack_require__.e(2970), __webpack_require__.e(4636), __webpack_require__.e(8564), __webpack_require__.e(1218), __webpack_require__.e(1288), __webpack_require__.e(2653), __webpack_require__.e(4599)]).then(__webpack_require__.bind(__webpack_require__, 72653))).chaosGate,
    scheduling: async () => (await Promise.all(/* import() */[__webpack_require__.e(2970), __webpack_require__.e(4636), __webpack_require__.e(8564), __webpack_require__.e(8071), __webpack_require__.e(2952), __webpack_require__.e(9453)]).then(__webpack_require__.bind(__webpack_require__, 2952))).schedulingGate,
    messaging: async () => (await Promise.all(/* import() */[__webpack_require__.e(2970), __webpack_require__.e(4636), __webpack_require__.e(8564), __webpack_require__.e(8071), __webpack_require__.e(6864), __webpack_require__.e(7338), __webpack_require__.e(7440), __webpack_require__.e(2688)]).then(__webpack_require__.bind(__webpack_require__, 62688))).messagingGate,
    health: async () => (await Promise.all(/* import() */[__webpack_require__.e(2970), __webpack_require__.e(4636), __webpack_require__.e(8564), __webpack_require__.e(1218), __webpack_require__.e(1288), __webpack_require__.e(5234), __webpack_require__.e(7490)]).then(__webpack_require__.bind(__webpack_require__, 25234))).healthGate,
    consistency: async () => (await Promise.all(/* import() */[__webpack_require__.e(2970), __webpack_require__.e(4636), __webpack_require__.e(8564), __webpack_require__.e(8071), __webpack_require__.e(2944), __webpack_require__.e(2255), __webpack_require__.e(654), __webpack_require__.e(9946), __webpack_require__.e(2384)]).then(__webpack_require__.bind(__webpack_require__, 2384))).consistencyGate,
    agreement: async () => (await Promise.all(/* import() */[__webpack_require__.e(5939), __webpack_require__.e(1647)]).then(__webpack_require__.bind(__webpack_require__, 5939))).agreementGate,
    logs: async () => (await Promise.all(/* import() */[__webpack_require__.e(2856), __webpack_require__.e(2970), __webpack_require__.e(4636), __webpack_require__.e(8564), __webpack_require__.e(8071), __webpack_require__.e(4422), __webpack_require__.e(375)]).then(__webpack_require__.bind(__webpack_require__, 30375))).logsGate,
};

// EXTERNAL MODULE: ./lib/gates/seen.js
var seen = __webpack_require__(33313);
;// CONCATENATED MODULE: ./lib/gates/replay.js


/** Judges again what a gate saw; undefined for what deploy-canary did not do (a dry run, a refusal on drift). */
async function judgeAgain(gate, observation, parameters) {
    if (observation === null || typeof observation !== 'object' || 'notDone' in observation)
        return undefined;
    return (0,seen/* judgeSeen */.D6)(await gates[gate](), observation, parameters);
}
/** What a gate had learned, from what it saw; what it did afterwards (a withdrawal) is not among it. */
async function factsAgain(gate, observation, parameters) {
    return (0,seen/* factsOf */.xS)(await gates[gate](), observation, parameters);
}

// EXTERNAL MODULE: ./lib/report/from-bundle.js
var from_bundle = __webpack_require__(20293);
;// CONCATENATED MODULE: ./lib/verify/replay.js







/** What differs between a bundle and what follows from its sources; [] when nothing does. */
async function replayBundle(found, expectedRoot) {
    const { files } = found;
    const root = (0,bundle/* bundleRoot */.Vq)(files);
    const differences = [
        ...manifestDifferences(found, root),
        ...(expectedRoot === undefined || expectedRoot === root
            ? []
            : [`the root is ${root}, expected was ${expectedRoot}: these are other files`]),
    ];
    const derived = await (0,from_bundle/* deriveFrom */.M)(files).catch((thrown) => {
        if (thrown instanceof from_bundle/* OtherVersion */.H)
            throw thrown;
        differences.push(`nothing can be derived: ${(0,errors.messageOf)(thrown)}`);
        return undefined;
    });
    if (derived === undefined)
        return { differences, decision: 'none', root };
    for (const one of derived.evidence)
        differences.push(...(await judgedDifferences(one, files)));
    differences.push(...fileDifferences(files, derived.files));
    return { differences, decision: derived.decision.decision, root };
}
/** What differs between the files and the list that was written with them. */
function manifestDifferences({ files, manifest, strange }, root = (0,bundle/* bundleRoot */.Vq)(files)) {
    const others = strange.map((path) => `${path} is no regular file of text, or not as it is written`);
    if (manifest === undefined)
        return [...others, `${bundle/* manifestFile */.YE} is missing`];
    try {
        const value = JSON.parse(manifest);
        const stated = schemas_bundle/* manifestDocument */.n.read(value, bundle/* manifestFile */.YE);
        const paths = [...new Set([...Object.keys(stated.files), ...Object.keys(files)])].sort();
        return [
            ...others,
            ...((0,canonical.canonicalJson)(stated) === manifest ? [] : [`${bundle/* manifestFile */.YE} is not as it is written`]),
            ...paths.flatMap((path) => {
                const text = files[path];
                if (text === undefined)
                    return [`${path} is missing`];
                if (stated.files[path] === undefined)
                    return [`${path} is not in the manifest`];
                return (0,canonical.sha256)(text) === stated.files[path]
                    ? []
                    : [`${path} does not have the hash of the manifest`];
            }),
            ...(stated.root === root
                ? []
                : [`${bundle/* manifestFile */.YE} names the root ${stated.root}, the files have ${root}`]),
        ];
    }
    catch (thrown) {
        return [...others, `${bundle/* manifestFile */.YE} cannot be read: ${(0,errors.messageOf)(thrown)}`];
    }
}
/** Whether a piece of evidence, whole, is what its gate says of its observation. */
async function judgedDifferences(evidence, files) {
    const { check, gate, observation, parameters } = evidence;
    if (observation === null)
        return [`${check}: its evidence has no observation, and every gate of this kind leaves one`];
    const text = Object.hasOwn(files, observation.file) ? files[observation.file] : undefined;
    if (text === undefined)
        return [`${check}: its observation ${observation.file} is missing`];
    if ((0,canonical.sha256)(text) !== observation.sha256 || Buffer.byteLength(text) !== observation.bytes)
        return [`${check}: its observation has another hash or size`];
    try {
        const seen = JSON.parse(text);
        const judged = (await judgeAgain(gate, seen, parameters)) ?? notDone(seen, evidence);
        const { carried: _, ...stated } = evidence;
        const again = (0,state/* bounded */.Mm)({ ...stated, ...judged, warnings: evidence.warnings });
        return [
            ...((0,canonical.hashOf)(parameters) === evidence.parametersSha256 ? [] : ['parametersSha256']),
            ...['verdict', 'measurements', 'reasons', 'carried'].filter((field) => textOf(again[field]) !== textOf(evidence[field])),
            ...((judged.warnings ?? []).every((warning) => evidence.warnings.includes(warning))
                ? []
                : ['warnings']),
            ...(await factsDifference(evidence, seen)),
        ].map((field) => `${check}: its ${field} does not follow from its observation`);
    }
    catch (thrown) {
        return [`${check}: its observation cannot be judged again: ${(0,errors.messageOf)(thrown)}`];
    }
}
const textOf = (value) => (value === undefined ? '' : (0,canonical.canonicalJson)(value));
/** What was learned follows too; the way back and what was done after the verdict are told, not observed. */
async function factsDifference(evidence, seen) {
    const { withdrawal: _, fallbackCommand: __, resumed: ___, ...learned } = evidence.facts;
    const { stableImage: ____, diagnosis: _____, ...stated } = learned;
    const again = typeof seen === 'object' && seen !== null && !('notDone' in seen)
        ? await factsAgain(evidence.gate, seen, evidence.parameters)
        : {};
    return textOf(again) === textOf(stated) ? [] : ['facts'];
}
/** Of what deploy-canary did not do (a dry run, a refusal) the observation is the reasons, and it is never a pass. */
function notDone(seen, { gate, verdict }) {
    const reasons = seen?.notDone;
    if (gate !== 'deploy' ||
        !Array.isArray(reasons) ||
        reasons.some((reason) => typeof reason !== 'string'))
        throw new Error('no gate knows it');
    return {
        verdict: verdict === 'inconclusive' ? verdict : 'error',
        measurements: [],
        reasons: reasons,
    };
}
function fileDifferences(found, derived) {
    const paths = [...new Set([...Object.keys(found), ...Object.keys(derived)])].sort();
    return paths.flatMap((path) => {
        const [is, should] = [found[path], derived[path]];
        if (should === undefined)
            return [`${path} belongs to no part of the decision`];
        if (is === undefined)
            return [`${path} is missing`];
        const at = firstDifference(is, should);
        return at === undefined ? [] : [`${path} at character ${at}`];
    });
}
function firstDifference(a, b) {
    if (a === b)
        return undefined;
    const length = Math.min(a.length, b.length);
    for (let i = 0; i < length; i++)
        if (a[i] !== b[i])
            return i;
    return length;
}


/***/ }),

/***/ 12968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GS: () => (/* binding */ placed),
  I5: () => (/* binding */ rootOf),
  jC: () => (/* binding */ sayVerification),
  MX: () => (/* binding */ verify)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/evidence/schemas/statement.js
var schemas_statement = __webpack_require__(83223);
// EXTERNAL MODULE: ./lib/evidence/statement/finding.js
var finding = __webpack_require__(75118);
// EXTERNAL MODULE: ./lib/evidence/statement/receipt.js
var statement_receipt = __webpack_require__(19675);
// EXTERNAL MODULE: ./lib/evidence/bundle.js
var bundle = __webpack_require__(91577);
// EXTERNAL MODULE: ./lib/evidence/canonical.js
var canonical = __webpack_require__(13431);
// EXTERNAL MODULE: ./lib/evidence/schemas/bundle.js
var schemas_bundle = __webpack_require__(26448);
// EXTERNAL MODULE: ./lib/evidence/schemas/decision.js
var schemas_decision = __webpack_require__(498);
// EXTERNAL MODULE: ./lib/evidence/statement/merkle.js
var merkle = __webpack_require__(82685);
// EXTERNAL MODULE: ./lib/evidence/statement/statement.js
var statement_statement = __webpack_require__(13454);
// EXTERNAL MODULE: ./lib/evidence/statement/keys.js
var statement_keys = __webpack_require__(42339);
// EXTERNAL MODULE: ./lib/evidence/statement/ledger.js
var statement_ledger = __webpack_require__(18370);
;// CONCATENATED MODULE: ./lib/verify/trust.js
/** What each ledger proves when it holds, and what not; the words of docs/evidence.md. */
const proves = {
    file: 'a file ledger proves the order of decisions to whoever kept an earlier line of it, and with a signature who wrote them; it does not prove time, and its newest lines can be cut off unseen where no later anchor is',
    branch: 'a branch proves the order of decisions to whoever kept an earlier commit or line of it, as far as GitHub lets nobody rewrite it; it proves time only as far as GitHub is believed',
    sigstore: 'Sigstore proves which workflow signed, and when, to everybody who trusts its roots; it does not prove that nothing was left unsigned',
    attestation: 'an attestation proves which workflow of which repository signed, and when, to everybody who trusts GitHub; it does not prove that nothing was left unsigned',
    fabric: 'a channel proves that its organisations agreed on one statement for each stage, and its place among their blocks; it does not prove more than they would all deny together',
};

;// CONCATENATED MODULE: ./lib/verify/receipts.js







/** What the ledgers say of a bundle's statement, each that was asked; an honest "not looked at" for the others. */
async function receiptFindings(found, statement, receipts, trust) {
    if (receipts === undefined)
        return [];
    const about = statement.predicate;
    const { root, release, stage, decisionId } = receipts;
    const findings = [
        ...Object.entries({ root, release, stage, decisionId })
            .filter(([field, value]) => about[field] !== value)
            .map(([field, value]) => (0,finding/* finding */.gk)('wrong', statement_receipt/* receiptsFile */.si, `its ${field} is ${String(value)}, the statement says ${String(about[field])}`)),
        ...unclaimed(found, receipts),
    ];
    for (const receipt of receipts.receipts)
        findings.push(...(await oneReceipt(found, statement, receipt, trust)));
    for (const name of trust.require) {
        const holds = findings.some(({ level, where }) => level === 'holds' && where === name);
        if (!holds)
            findings.push((0,finding/* finding */.gk)('wrong', name, 'its word was required, and it was not to be had'));
    }
    const anchored = findings.some(({ level }) => level === 'holds') || trust.root !== undefined;
    if (!anchored && !findings.some(({ level }) => level === 'wrong'))
        findings.push((0,finding/* finding */.gk)('unseen', 'anchor', 'nothing outside this bundle was looked at: name a ledger, a key, a trusted root or the evidence root'));
    return findings;
}
/** A file of a ledger that no receipt speaks of. */
function unclaimed({ beside }, { receipts }) {
    const claimed = new Set(receipts.map((one) => ('file' in one ? one.file : '')));
    return Object.values(statement_receipt/* sigstoreFiles */.KF)
        .filter((path) => Object.hasOwn(beside, path) && !claimed.has(path))
        .map((path) => (0,finding/* finding */.gk)('wrong', path, 'no receipt speaks of it'));
}
async function oneReceipt(found, statement, receipt, trust) {
    const { ledger } = receipt;
    switch (ledger) {
        case 'file':
        case 'branch':
            return lineFindings(ledger, receipt.line, statement, trust.keys, trust[ledger]);
        case 'sigstore':
        case 'attestation': {
            const text = Object.hasOwn(found.beside, receipt.file)
                ? found.beside[receipt.file]
                : undefined;
            if (text === undefined)
                return [(0,finding/* finding */.gk)('wrong', receipt.file, 'it is missing')];
            if ((0,canonical.sha256)(text) !== receipt.sha256)
                return [(0,finding/* finding */.gk)('wrong', receipt.file, `it has not the hash that ${statement_receipt/* receiptsFile */.si} says`)];
            const { sigstore } = trust;
            return await asked(ledger, sigstore === undefined ? undefined : () => sigstore(text, statement), 'no trusted root was named');
        }
        case 'fabric': {
            const { fabric } = trust;
            return await asked(ledger, fabric === undefined ? undefined : () => fabric(receipt, statement), 'no peer was named');
        }
    }
}
/** Asks a ledger: what it says, what speaks against it, or why it could not be asked. */
async function asked(ledger, ask, otherwise) {
    if (ask === undefined)
        return [(0,finding/* finding */.gk)('unseen', ledger, `not looked at: ${otherwise}`)];
    try {
        return [(0,finding/* finding */.gk)('holds', ledger, `${await ask()}; ${proves[ledger]}`)];
    }
    catch (thrown) {
        return thrown instanceof finding/* Contradiction */.EC
            ? [(0,finding/* finding */.gk)('wrong', ledger, (0,errors.messageOf)(thrown))]
            : [(0,finding/* finding */.gk)('unseen', ledger, `it could not be asked: ${(0,errors.messageOf)(thrown)}`)];
    }
}
/** A line in a receipt: is it about this statement, who signed it, and does the ledger have it, in its place? */
function lineFindings(ledger, text, statement, keys, kept) {
    let own;
    try {
        own = (0,statement_ledger/* readLine */.Xw)(text, 'line');
    }
    catch (thrown) {
        return [(0,finding/* finding */.gk)('wrong', statement_receipt/* receiptsFile */.si, `the line of the ledger: ${(0,errors.messageOf)(thrown)}`)];
    }
    if ((0,canonical.canonicalJson)(own.line.statement) !== (0,canonical.canonicalJson)(statement))
        return [(0,finding/* finding */.gk)('wrong', statement_receipt/* receiptsFile */.si, `the line of the ledger is about another statement`)];
    const bad = (0,statement_keys.signatureProblem)(own.line, (0,statement_ledger/* signedText */.Mo)(own.line), keys);
    if (bad !== undefined)
        return [(0,finding/* finding */.gk)('wrong', statement_receipt/* receiptsFile */.si, `the line of the ledger: ${bad}`)];
    const signed = keys.length > 0 ? `signed by the key ${own.line.keyId}` : unpinned(own);
    if (kept === undefined)
        return [
            (0,finding/* finding */.gk)(keys.length > 0 ? 'holds' : 'unseen', ledger, `line ${own.line.index + 1}, ${signed}; the ledger itself was not looked at`),
        ];
    return inLedger(ledger, own, signed, kept, keys);
}
const unpinned = ({ line: { keyId } }) => keyId === null ? 'not signed' : `signed by the key ${keyId}, which nobody named as trusted`;
/** The ledger's chain, the line in its place, and what came after it. */
function inLedger(ledger, own, signed, { where, text }, keys) {
    const { lines, findings } = (0,statement_ledger/* readLedger */.SC)(text, keys);
    const at = own.line.index;
    const there = lines.find(({ line }) => line.index === at);
    const found = [...findings];
    if (there === undefined)
        found.push((0,finding/* finding */.gk)('wrong', `${where} line ${at + 1}`, `the ledger ends after ${lines.length} lines, this decision is line ${at + 1}: its newest lines were removed`));
    else if (there.sha256 !== own.sha256)
        found.push((0,finding/* finding */.gk)('wrong', `${where} line ${at + 1}`, 'it is not the line that the ledger gave for this decision: the ledger was written anew, or forked'));
    if (found.length > 0)
        return found;
    const after = lines.length - at - 1;
    return [
        (0,finding/* finding */.gk)('holds', ledger, `line ${at + 1} of ${lines.length} in ${where}, every line follows the one before, ${signed}; ${proves[ledger]}${after === 0 ? '; it is the newest line: whether later ones were removed, this bundle cannot tell' : ''}`),
    ];
}

// EXTERNAL MODULE: ./lib/verify/replay.js + 2 modules
var replay = __webpack_require__(52457);
;// CONCATENATED MODULE: ./lib/verify/bundle.js












/**
 * Holds a bundle against itself (every file, every verdict, the decision, the statement) and against what is outside of it (ledgers, keys, a
 * root). Whatever is changed, missing or too much is named.
 */
async function verifyBundle(found, trust) {
    const sealed = await verifySealed(found, trust);
    const { differences, decision } = await (0,replay/* replayBundle */.g)(found);
    const known = new Set(sealed.findings.map(({ what }) => what));
    const derived = differences
        .filter((said) => !known.has(said))
        .map((said) => (0,finding/* finding */.gk)('wrong', 'replay', said));
    const count = Object.keys(found.files).length;
    return {
        ...sealed,
        findings: [
            ...(differences.length > 0
                ? derived
                : [
                    (0,finding/* finding */.gk)('holds', 'replay', `${count} files: every verdict and the decision (${decision}) follow from what was observed`),
                ]),
            ...sealed.findings,
        ],
    };
}
/**
 * Everything but the derivation of verdicts: hashes, the list of files, the statement, receipts and ledgers. Each single changed byte, and each
 * file that is removed, added or swapped, is found by this alone.
 */
async function verifySealed(found, trust) {
    const statement = readBeside(found, statement_receipt/* statementFile */.U7, schemas_statement/* statementDocument */.zm.read);
    const receipts = readBeside(found, statement_receipt/* receiptsFile */.si, schemas_statement/* receiptsDocument */.$X.read);
    return {
        statement: statement.value,
        receipts: receipts.value,
        findings: [
            ...(0,replay/* manifestDifferences */.q)(found).map((said) => (0,finding/* finding */.gk)('wrong', 'files', said)),
            ...strangers(found),
            ...statement.findings,
            ...receipts.findings,
            ...(statement.value === undefined
                ? []
                : [
                    ...listFindings(found, statement.value),
                    ...statementFindings(found, statement.value),
                    ...rootFindings(statement.value, trust.root),
                    ...(await receiptFindings(found, statement.value, receipts.value, trust)),
                ]),
        ],
    };
}
/** The list of files has the root of the statement, or it was changed itself. */
function listFindings({ manifest = '' }, { predicate: { root } }) {
    try {
        const listed = (0,merkle/* evidenceRoot */.wX)(schemas_bundle/* manifestDocument */.n.read(JSON.parse(manifest), bundle/* manifestFile */.YE).files);
        return listed === root
            ? []
            : [
                (0,finding/* finding */.gk)('wrong', bundle/* manifestFile */.YE, `its list of files has the evidence root ${listed}, the statement says ${root}`),
            ];
    }
    catch {
        // That it cannot be read is among the differences already.
        return [];
    }
}
/** A file of the folder `ledger/`, in the one form in which it is written. */
function readBeside({ beside }, file, read) {
    const text = Object.hasOwn(beside, file) ? beside[file] : undefined;
    if (text === undefined)
        return {
            value: undefined,
            findings: [
                (0,finding/* finding */.gk)(Object.keys(beside).length === 0 ? 'unseen' : 'wrong', file, 'it is not there: no ledger vouches for this bundle, and all of it could have been written anew'),
            ],
        };
    try {
        const value = read(JSON.parse(text), file);
        return (0,canonical.canonicalJson)(value) === text
            ? { value, findings: [] }
            : { value, findings: [(0,finding/* finding */.gk)('wrong', file, 'it is not as it is written (RFC 8785)')] };
    }
    catch (thrown) {
        return {
            value: undefined,
            findings: [(0,finding/* finding */.gk)('wrong', file, `it cannot be read: ${(0,errors.messageOf)(thrown)}`)],
        };
    }
}
const known = new Set([
    statement_receipt/* statementFile */.U7,
    statement_receipt/* receiptsFile */.si,
    ...Object.values(statement_receipt/* sigstoreFiles */.KF),
]);
const strangers = ({ beside }) => Object.keys(beside)
    .filter((path) => !known.has(path))
    .map((path) => (0,finding/* finding */.gk)('wrong', path, 'no ledger wrote it'));
/** The statement follows from the files, but for the root of the stage before, which the chain of bundles is held against. */
function statementFindings(found, statement) {
    let again;
    try {
        const { 'decision.json': decision = '', [bundle/* sourceFiles */.l$.previous]: previous } = found.files;
        again = (0,statement_statement/* statementOf */.T8)({
            decision: schemas_decision/* decisionDocument */.S.read(JSON.parse(decision), 'decision.json'),
            files: (0,bundle/* hashesOf */.mU)(found.files),
            previousDecision: previous === undefined
                ? null
                : schemas_decision/* decisionDocument */.S.read(JSON.parse(previous), bundle/* sourceFiles */.l$.previous).decisionId,
            previousRoot: statement.predicate.previousRoot,
        });
    }
    catch (thrown) {
        return [
            (0,finding/* finding */.gk)('wrong', statement_receipt/* statementFile */.U7, `nothing can be held against it: ${(0,errors.messageOf)(thrown)}`),
        ];
    }
    const { root, ...predicate } = again.predicate;
    if (root !== statement.predicate.root)
        return [
            (0,finding/* finding */.gk)('wrong', statement_receipt/* statementFile */.U7, `it speaks of the evidence root ${statement.predicate.root}, the files have ${root}`),
        ];
    const said = { ...statement.predicate };
    const fields = Object.entries(predicate).filter(([field, value]) => (0,canonical.canonicalJson)(value) !== (0,canonical.canonicalJson)(said[field]));
    if (fields.length > 0)
        return fields.map(([field, value]) => (0,finding/* finding */.gk)('wrong', statement_receipt/* statementFile */.U7, `its ${field} is ${(0,canonical.canonicalJson)(said[field])}, the decision says ${(0,canonical.canonicalJson)(value)}`));
    return (0,canonical.canonicalJson)(again) === (0,canonical.canonicalJson)(statement)
        ? [(0,finding/* finding */.gk)('holds', statement_receipt/* statementFile */.U7, `it is about these files: evidence root ${root}`)]
        : [(0,finding/* finding */.gk)('wrong', statement_receipt/* statementFile */.U7, 'its subjects are not those of the decision')];
}
const rootFindings = ({ predicate }, expected) => expected === undefined
    ? []
    : [
        expected === predicate.root
            ? (0,finding/* finding */.gk)('holds', 'root', `${expected}, as named`)
            : (0,finding/* finding */.gk)('wrong', 'root', `expected was the evidence root ${expected}, the bundle has ${predicate.root}: these are other files`),
    ];

;// CONCATENATED MODULE: ./lib/verify/chain.js


/**
 * Goes from the bundle of an evidence root back to stage 1, each by the root that the one after it names, and verifies every one. A link that
 * is not there ends the walk and is said.
 */
async function verifyChain(start, bundles, trust) {
    const stages = [];
    let next = start;
    let after;
    while (next !== undefined) {
        const root = next;
        const bundle = bundles.find((one) => one.root === root);
        if (bundle === undefined || stages.some((one) => one.root === root)) {
            stages.push({
                place: `evidence root ${root}`,
                stage: undefined,
                root,
                findings: [
                    bundle === undefined
                        ? (0,finding/* finding */.gk)('unseen', 'bundle', `no bundle of the evidence root ${root} was given`)
                        : (0,finding/* finding */.gk)('wrong', 'bundle', 'the chain of stages comes back to it'),
                ],
            });
            break;
        }
        const { findings, statement } = await verifyBundle(bundle.found, { ...trust, root });
        stages.push({
            place: bundle.place,
            stage: statement?.predicate.stage,
            root,
            findings: [...findings, ...linkFindings(statement, after)],
        });
        next = statement?.predicate.previousRoot ?? undefined;
        after = statement;
    }
    return stages;
}
/** Whether a stage is the one that the stage after it went on from. */
function linkFindings(statement, after) {
    if (statement === undefined)
        return [];
    const { release, stage, decision, decisionId, previousDecision, previousRoot } = statement.predicate;
    const wrong = (what) => (0,finding/* finding */.gk)('wrong', 'chain', what);
    const findings = [];
    if (after !== undefined) {
        const { predicate: later } = after;
        if (later.release !== release)
            findings.push(wrong(`it is of the release ${release}, the stage after it of ${later.release}`));
        if (later.stage <= stage)
            findings.push(wrong(`it is stage ${stage}, and the stage after it is ${later.stage}`));
        if (later.previousDecision !== decisionId)
            findings.push(wrong(`stage ${later.stage} went on from another decision than ${decisionId}`));
        if (decision !== 'promote')
            findings.push(wrong(`it was decided ${decision}, and stage ${later.stage} went on from it`));
    }
    if (previousRoot !== null)
        return findings;
    return [
        ...findings,
        // Every later stage needs the decision before it.
        previousDecision === null
            ? stage === 1
                ? (0,finding/* finding */.gk)('holds', 'chain', 'stage 1 is the first of its release')
                : wrong(`stage ${stage} went on from no decision`)
            : (0,finding/* finding */.gk)('unseen', 'chain', `stage ${stage} went on from a decision whose evidence root was not known when it was decided: the chain ends here`),
    ];
}

;// CONCATENATED MODULE: ./lib/verify/workload.js

/** Whether what runs is what was decided about: its subject, its template, its images by digest. */
function workloadFindings({ name, promoted, templateSha256, images }, statement) {
    if (promoted === undefined)
        return [(0,finding/* finding */.gk)('wrong', name, 'no promotion of Sluice is written on it')];
    const findings = [];
    const wrong = (what) => {
        findings.push((0,finding/* finding */.gk)('wrong', name, what));
    };
    if (promoted.templateSha256 !== templateSha256)
        wrong(`its pod template is ${templateSha256}, the promotion made ${promoted.templateSha256}: it was changed since`);
    if (statement === undefined)
        return findings;
    const { subjectSha256, imageDigest, decision, release } = statement.predicate;
    if (promoted.subjectSha256 !== subjectSha256)
        wrong(`it was promoted with the subject ${promoted.subjectSha256}, the statement is about ${subjectSha256}: another release`);
    if (decision !== 'promote')
        wrong(`release ${release} was decided ${decision}, and it runs`);
    const judged = Object.entries(imageDigest);
    for (const [container, digest] of judged)
        if (images[container] !== digest)
            wrong(`container ${container} runs ${images[container] ?? 'nothing'}, decided was ${digest}`);
    if (findings.length > 0)
        return findings;
    return [
        (0,finding/* finding */.gk)('holds', name, `it runs what was decided: ${judged.length === 0 ? 'no image was judged' : judged.map(([container, digest]) => `${container} ${digest}`).join(', ')}`),
    ];
}

;// CONCATENATED MODULE: ./lib/verify/verify.js







async function verify(asked, trust) {
    const stages = await stagesOf(asked, trust);
    return { stages, level: (0,finding/* worstLevel */.cY)(stages.flatMap(({ findings }) => findings)) };
}
async function stagesOf(asked, trust) {
    switch (asked.what) {
        case 'bundle': {
            const { place, found, root } = asked.bundle;
            const { findings, statement } = await verifyBundle(found, trust);
            return [{ place, root, stage: statement?.predicate.stage, findings }];
        }
        case 'chain':
            return await verifyChain(asked.start, asked.bundles, trust);
        case 'workload': {
            const { workload, bundles } = asked;
            const { root, name } = workload;
            const newest = bundles.find((one) => one.root === root && root !== undefined);
            const statement = newest === undefined ? undefined : statementIn(newest.found);
            const own = {
                place: name,
                stage: undefined,
                root,
                findings: [
                    ...workloadFindings(workload, statement),
                    ...(root === undefined
                        ? [
                            (0,finding/* finding */.gk)('unseen', name, 'it names no evidence root: its promotion had no `receipts`'),
                        ]
                        : []),
                ],
            };
            return root === undefined ? [own] : [own, ...(await verifyChain(root, bundles, trust))];
        }
        default:
            return (0,errors/* assertNever */.x)(asked);
    }
}
/** A bundle with the root that its own statement says. */
function placed(place, found) {
    const said = statementIn(found)?.predicate;
    return { place, found, root: said?.root, previousRoot: said?.previousRoot ?? undefined };
}
function statementIn({ beside }) {
    try {
        return schemas_statement/* statementDocument */.zm.read(JSON.parse(beside[statement_receipt/* statementFile */.U7] ?? ''), statement_receipt/* statementFile */.U7);
    }
    catch {
        // What is wrong with it is said when the bundle is verified.
        return undefined;
    }
}
/** The root that a walk begins at, from the bundle that a person named. */
function rootOf({ root, place }) {
    if (root !== undefined)
        return root;
    throw new errors.UsageError(`${place} has no statement that can be read: it leads nowhere.`, {
        fix: 'Verify it alone, without --bundles: what is wrong with it is named then.',
    });
}
const marks = { holds: 'holds ', unseen: 'unseen', wrong: 'WRONG ' };
/** The findings in lines for people. */
function sayVerification({ stages, level }) {
    const lines = stages.flatMap(({ place, stage, findings }) => [
        stage === undefined ? place : `stage ${stage} (${place})`,
        ...findings.map((one) => `  ${marks[one.level]}  ${one.where}: ${one.what}`),
    ]);
    const count = stages
        .flatMap(({ findings }) => findings)
        .filter((one) => one.level === level).length;
    const end = {
        holds: 'Verified: everything holds.',
        unseen: `Not verified: ${count} could not be looked at, and nothing is wrong.`,
        wrong: `NOT VERIFIED: ${count} wrong.`,
    }[level];
    return [...lines, end].join('\n');
}


/***/ })

};

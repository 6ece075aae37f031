export const id = 1647;
export const ids = [1647];
export const modules = {

/***/ 9370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ bytesOf),
/* harmony export */   CG: () => (/* binding */ voteDocument),
/* harmony export */   Iq: () => (/* binding */ voteSchema),
/* harmony export */   KC: () => (/* binding */ questionDocument),
/* harmony export */   Nl: () => (/* binding */ viewSchema),
/* harmony export */   Qh: () => (/* binding */ reportSchema),
/* harmony export */   RC: () => (/* binding */ viewDocument),
/* harmony export */   RY: () => (/* binding */ challengeText),
/* harmony export */   SL: () => (/* binding */ clusterName),
/* harmony export */   Uv: () => (/* binding */ summarySchema),
/* harmony export */   WJ: () => (/* binding */ questionSchema),
/* harmony export */   ad: () => (/* binding */ summaryDocument),
/* harmony export */   aj: () => (/* binding */ documentLimitBytes),
/* harmony export */   ce: () => (/* binding */ reportDocument),
/* harmony export */   "do": () => (/* binding */ releaseName),
/* harmony export */   rT: () => (/* binding */ mostClusters),
/* harmony export */   u0: () => (/* binding */ readDocument),
/* harmony export */   zV: () => (/* binding */ mostReports)
/* harmony export */ });
/* harmony import */ var _evidence_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13431);
/* harmony import */ var _evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62713);
/* harmony import */ var _evidence_schemas_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91323);



const reportSchema = 'sluice.dev/cluster-report/v1';
const summarySchema = 'sluice.dev/cluster-summary/v1';
const viewSchema = 'sluice.dev/cluster-view/v1';
const questionSchema = 'sluice.dev/arbiter-question/v1';
const voteSchema = 'sluice.dev/arbiter-vote/v1';
/** Names of clusters and arbiters are DNS labels: certificates carry them. */
const clusterName = (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .formed */ .Gd)(63, {
    form: /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/,
    what: 'the name of a cluster (lower-case letters, digits and -)',
});
const releaseName = (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .formed */ .Gd)(300, {
    form: /^[A-Za-z0-9]([A-Za-z0-9._:@/+-]{0,298}[A-Za-z0-9])?$/,
    what: 'the name of a release (letters, digits, . _ : @ / + -)',
});
/** 128 bits of chance in hexadecimal digits. */
const challengeText = (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .formed */ .Gd)(32, { form: /^[0-9a-f]{32}$/, what: 'a challenge' });
const mostClusters = 32;
/** Releases that one verifier knows at once. */
const mostReports = 16;
const stage = (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeNumber */ .rD)(1, 100);
const window = (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ start: _evidence_schemas_words_js__WEBPACK_IMPORTED_MODULE_2__/* .instant */ .uR, end: _evidence_schemas_words_js__WEBPACK_IMPORTED_MODULE_2__/* .instant */ .uR });
const spread = (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .variants */ .HI)('kind', {
    proportion: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
        kind: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .constant */ .dY)('proportion'),
        bad: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(0),
        total: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(0),
    }),
    ticks: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
        kind: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .constant */ .dY)('ticks'),
        sd: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(0),
        n: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeNumber */ .rD)(2, 1e9),
    }),
});
const reportDocument = (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
    schema: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .constant */ .dY)(reportSchema),
    cluster: clusterName,
    release: releaseName,
    stage,
    exposurePercent: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(0, 100),
    subjectSha256: _evidence_schemas_words_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Text */ .f1,
    images: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(_evidence_schemas_words_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8, _evidence_schemas_words_js__WEBPACK_IMPORTED_MODULE_2__/* .byName */ .nG),
    verdict: _evidence_schemas_words_js__WEBPACK_IMPORTED_MODULE_2__/* .verdict */ .WJ,
    checks: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ check: _evidence_schemas_words_js__WEBPACK_IMPORTED_MODULE_2__/* .checkName */ .I3, verdict: _evidence_schemas_words_js__WEBPACK_IMPORTED_MODULE_2__/* .verdict */ .WJ, evidenceSha256: _evidence_schemas_words_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Text */ .f1 }), 50),
    indicators: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
        name: _evidence_schemas_words_js__WEBPACK_IMPORTED_MODULE_2__/* .word */ .Vm,
        unit: _evidence_schemas_words_js__WEBPACK_IMPORTED_MODULE_2__/* .word */ .Vm,
        value: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(),
        spread: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .me)(spread),
        window,
    }), 100),
});
const age = (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .me)((0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(0));
const summaryDocument = (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
    schema: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .constant */ .dY)(summarySchema),
    cluster: clusterName,
    incarnation: challengeText,
    sequence: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeNumber */ .rD)(1, Number.MAX_SAFE_INTEGER),
    answers: challengeText,
    reports: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ report: reportDocument, ageMs: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(0) }), mostReports),
});
const viewDocument = (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
    schema: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .constant */ .dY)(viewSchema),
    cluster: clusterName,
    incarnation: challengeText,
    answers: challengeText,
    release: releaseName,
    report: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .me)(reportDocument),
    reportAgeMs: age,
    peers: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
        cluster: clusterName,
        state: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)('known', 'unknown'),
        silentMs: age,
        reportSha256: _evidence_schemas_words_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256OrNothing */ .OW,
        refused: _evidence_schemas_words_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8,
    }), mostClusters),
});
const questionDocument = (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
    schema: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .constant */ .dY)(questionSchema),
    release: releaseName,
    stage,
    clusters: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(clusterName, mostClusters),
    indicators: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(_evidence_schemas_words_js__WEBPACK_IMPORTED_MODULE_2__/* .word */ .Vm, 100),
    window,
});
const voteDocument = (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
    schema: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .constant */ .dY)(voteSchema),
    arbiter: clusterName,
    questionSha256: _evidence_schemas_words_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Text */ .f1,
    answers: challengeText,
    vote: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)('promote', 'hold', 'rollback'),
    reason: _evidence_schemas_words_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8,
    verdicts: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(_evidence_schemas_words_js__WEBPACK_IMPORTED_MODULE_2__/* .verdict */ .WJ, _evidence_schemas_words_js__WEBPACK_IMPORTED_MODULE_2__/* .byName */ .nG),
});
/** No document of these is larger; what is, is refused before it is read. */
const documentLimitBytes = 64 * 1024;
/** A document from bytes: bounded, JSON, closed. Throws what is wrong with it. */
function readDocument(body, { read }, what) {
    if (body.length > documentLimitBytes)
        throw new Error(`${what} has ${body.length} bytes, more than ${documentLimitBytes}`);
    return read(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body)), what);
}
const bytesOf = (document) => new TextEncoder().encode((0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_0__.canonicalJson)(document));


/***/ }),

/***/ 60082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mo: () => (/* binding */ signedText),
/* harmony export */   NS: () => (/* binding */ signedFrom),
/* harmony export */   kc: () => (/* binding */ publicKeyOf),
/* harmony export */   kw: () => (/* binding */ publicTextOf),
/* harmony export */   s3: () => (/* binding */ isSignedBy),
/* harmony export */   uk: () => (/* binding */ signBody)
/* harmony export */ });
/* unused harmony exports signedBytes, keyId */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);


/**
 * DSSE's pre-authentication encoding (github.com/secure-systems-lab/dsse, protocol.md): the type is signed too, so that a vote is never taken
 * for a summary.
 */
function signedBytes(type, body) {
    const name = `application/vnd.sluice.${type}+json`;
    return Buffer.concat([
        Buffer.from(`DSSEv1 ${Buffer.byteLength(name)} ${name} ${body.length} `, 'utf8'),
        body,
    ]);
}
const signBody = (type, body, key) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)(null, signedBytes(type, body), key);
function isSignedBy(type, { body, signature }, key) {
    return signature.length === 64 && (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(null, signedBytes(type, body), key, signature);
}
const signedText = (body, signature) => ({
    body: Buffer.from(body).toString('base64'),
    signature: Buffer.from(signature).toString('base64'),
});
const signedFrom = ({ body, signature }) => ({
    body: new Uint8Array(Buffer.from(body, 'base64')),
    signature: new Uint8Array(Buffer.from(signature, 'base64')),
});
/** DER of SubjectPublicKeyInfo of an Ed25519 key but for its 32 bytes (RFC 8410). */
const prefix = Buffer.from('302a300506032b6570032100', 'hex');
/** A public key is written as the base64 of its 32 bytes. */
function publicKeyOf(text, input) {
    const raw = Buffer.from(text, 'base64');
    if (raw.length !== 32 || raw.toString('base64') !== text)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.UsageError('It is not the base64 of the 32 bytes of an Ed25519 public key.', {
            input,
            fix: 'Take the line that `sluice verifier --print-key` prints.',
        });
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key: Buffer.concat([prefix, raw]), format: 'der', type: 'spki' });
}
function publicTextOf(key) {
    const der = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(key).export({ format: 'der', type: 'spki' });
    return der.subarray(-32).toString('base64');
}
/** Short name of a key, for messages. */
const keyId = (publicText) => createHash('sha256').update(publicText).digest('hex').slice(0, 12);


/***/ })

};

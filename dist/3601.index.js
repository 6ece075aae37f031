export const id = 3601;
export const ids = [3601,1647];
export const modules = {

/***/ 43601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ definitions),
/* harmony export */   H: () => (/* binding */ declaration)
/* harmony export */ });
/* harmony import */ var _agreement_documents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9370);
/* harmony import */ var _connect_agreement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75630);
/* harmony import */ var _connect_cluster_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58328);
/* harmony import */ var _inputs_duration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67581);
/* harmony import */ var _inputs_numbers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66159);
/* harmony import */ var _inputs_shared_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35864);
/* harmony import */ var _inputs_table_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(34565);
/* harmony import */ var _inputs_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(86806);
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(14073);









const names = (what) => (0,_inputs_text_js__WEBPACK_IMPORTED_MODULE_7__/* .pattern */ .T1)(/^(\s*,\s*)?[A-Za-z_][\w:./-]{0,119}(\s*,\s*[A-Za-z_][\w:./-]{0,119}){0,99}$/, `a list of ${what} with commas`, 'List of names with commas');
const shared = (0,_inputs_text_js__WEBPACK_IMPORTED_MODULE_7__/* .pattern */ .T1)(new RegExp(_agreement_documents_js__WEBPACK_IMPORTED_MODULE_0__/* .releaseName */ ["do"].json['pattern']), 'the name of a release (letters, digits, . _ : @ / + -)', 'Name of a release');
const definitions = {
    ..._connect_cluster_js__WEBPACK_IMPORTED_MODULE_2__/* .clusterInputs */ .g$,
    release: _inputs_shared_js__WEBPACK_IMPORTED_MODULE_5__/* .release */ ._r,
    ..._connect_agreement_js__WEBPACK_IMPORTED_MODULE_1__/* .agreementInputs */ .Gr,
    needs: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_6__/* .required */ .mw)(_inputs_text_js__WEBPACK_IMPORTED_MODULE_7__/* .json */ .Pq, {
        says: 'Results and outputs of the jobs before: what this cluster reports.',
        example: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_6__/* .expression */ .dn)('toJSON(needs)'),
    }),
    'may-skip': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_6__/* .maybe */ .no)(names('job names'), {
        says: 'Jobs under needs whose skip is meant; any other job that did not succeed is reported as an error.',
        example: 'chaos',
    }),
    'release-name': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_6__/* .maybe */ .no)(shared, {
        says: 'The name that the jobs of all clusters have for this release; empty = workload and run, which the jobs of one run share.',
        example: 'shop@2026-11-30',
    }),
    indicators: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_6__/* .maybe */ .no)(names('measurements'), {
        says: 'Measurements of gate-metrics that the clusters are compared by; empty = all that have a number.',
        example: 'http-error-rate, http-latency-p99',
    }),
    limit: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lq)((0,_inputs_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .percent */ .KN)(), '8.5', {
        says: 'Relative difference between two clusters from which on arbiters decide; a difference that may be chance is none.',
        example: '5',
    }),
    strict: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lq)(_inputs_text_js__WEBPACK_IMPORTED_MODULE_7__/* .boolean */ .zM, 'false', {
        says: 'The relative difference alone decides, also when it may be chance.',
        example: 'true',
    }),
    order: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lq)((0,_inputs_text_js__WEBPACK_IMPORTED_MODULE_7__/* .choice */ .Yq)('together', 'one-by-one'), 'together', {
        says: 'together: all clusters must agree; one-by-one: this one and those before it in the list, since the others have not begun.',
        example: 'one-by-one',
    }),
    independent: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lq)(_inputs_text_js__WEBPACK_IMPORTED_MODULE_7__/* .boolean */ .zM, 'false', {
        says: "Another cluster's failure holds this one instead of failing it.",
        example: 'true',
    }),
    wait: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lq)((0,_inputs_duration_js__WEBPACK_IMPORTED_MODULE_3__/* .duration */ .p0)(0, 6 * 3_600_000), '10m', {
        says: 'How long the other clusters are waited for.',
        example: '30m',
    }),
    'max-age': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lq)((0,_inputs_duration_js__WEBPACK_IMPORTED_MODULE_3__/* .duration */ .p0)(10_000, 30 * 24 * 3_600_000), '2h', {
        says: "A cluster's report that is older says nothing of now; longer where clusters are released one after the other.",
        example: '12h',
    }),
    'check-name': (0,_inputs_shared_js__WEBPACK_IMPORTED_MODULE_5__/* .checkName */ .I3)('gate-agreement', 'gate-agreement-prod'),
    'on-fail': _inputs_shared_js__WEBPACK_IMPORTED_MODULE_5__/* .onFail */ .ac,
    'evidence-folder': _inputs_shared_js__WEBPACK_IMPORTED_MODULE_5__/* .evidenceFolder */ .ek,
};
const declaration = {
    name: 'gate-agreement',
    summary: 'Passes when all named clusters pass, see each other and measure the same',
    inputs: definitions,
    outputs: {
        evidence: (0,_action_js__WEBPACK_IMPORTED_MODULE_8__/* .evidenceOutput */ .d0)('The signed views of all clusters and the votes of arbiters, and how they were judged'),
        verdict: _action_js__WEBPACK_IMPORTED_MODULE_8__/* .verdictOutput */ .zM,
    },
    post: false,
};


/***/ }),

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


/***/ }),

/***/ 62091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   By: () => (/* binding */ wireAck),
/* harmony export */   H$: () => (/* binding */ wireView),
/* harmony export */   Rg: () => (/* binding */ wireVoteRequest),
/* harmony export */   UL: () => (/* binding */ wireVersion),
/* harmony export */   gM: () => (/* binding */ wireViewRequest),
/* harmony export */   gh: () => (/* binding */ wireSummary)
/* harmony export */ });
/* harmony import */ var _inputs_protobuf_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95802);

/** Messages say this version; another one is refused. */
const wireVersion = 1;
function varint(value) {
    const bytes = [];
    let rest = value;
    while (rest > 127) {
        bytes.push((rest % 128) + 128);
        rest = Math.floor(rest / 128);
    }
    return [...bytes, rest];
}
function field(number, kind, value) {
    if (kind === 'number' || kind === 'flag') {
        const written = Number(value);
        return written === 0 ? [] : [Uint8Array.from([...varint(number * 8), ...varint(written)])];
    }
    const bytes = kind === 'text' ? Buffer.from(value, 'utf8') : value;
    return bytes.length === 0
        ? []
        : [Uint8Array.from([...varint(number * 8 + 2), ...varint(bytes.length)]), bytes];
}
const message = (fields) => ({
    encode: (given) => Buffer.concat(Object.entries(fields).flatMap(([name, [number, kind]]) => field(number, kind, given[name]))),
    decode(bytes) {
        const found = Object.fromEntries(Object.entries(fields).map(([name, [, kind]]) => [name, nothing(kind)]));
        (0,_inputs_protobuf_js__WEBPACK_IMPORTED_MODULE_0__/* .readFields */ .qU)((0,_inputs_protobuf_js__WEBPACK_IMPORTED_MODULE_0__/* .protobufReader */ .hM)(bytes), (number, value, inside) => {
            const own = Object.entries(fields).find(([, [known]]) => known === number);
            if (own === undefined)
                return;
            const [name, [, kind]] = own;
            // Bytes of their own: those of the message may be a buffer that is used again.
            found[name] = readValue(kind, inside === undefined ? value : (0,_inputs_protobuf_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesWithin */ .$2)(inside).slice(), name);
        });
        return found;
    },
});
const nothing = (kind) => kind === 'number' ? 0 : kind === 'flag' ? false : kind === 'text' ? '' : new Uint8Array(0);
function readValue(kind, value, name) {
    const isNumber = typeof value === 'number';
    if (Number.isNaN(value) || isNumber !== (kind === 'number' || kind === 'flag'))
        throw new Error(`the field ${name} has another type`);
    if (isNumber)
        return kind === 'flag' ? value !== 0 : value;
    return kind === 'text' ? new TextDecoder('utf-8', { fatal: true }).decode(value) : value;
}
const signed = { version: [1, 'number'], body: [2, 'bytes'], signature: [3, 'bytes'] };
const wireSummary = message({ ...signed, challenge: [4, 'text'] });
const wireAck = message({
    version: [1, 'number'],
    accepted: [2, 'flag'],
    reason: [3, 'text'],
});
const wireViewRequest = message({
    version: [1, 'number'],
    challenge: [2, 'text'],
    release: [3, 'text'],
});
const wireView = message(signed);
const wireVoteRequest = message({
    version: [1, 'number'],
    challenge: [2, 'text'],
    body: [3, 'bytes'],
});


/***/ }),

/***/ 75630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gr: () => (/* binding */ agreementInputs),
/* harmony export */   d: () => (/* binding */ requireNamed),
/* harmony export */   ge: () => (/* binding */ agreementOf)
/* harmony export */ });
/* harmony import */ var _agreement_documents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9370);
/* harmony import */ var _agreement_signature_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60082);
/* harmony import */ var _agreement_wire_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62091);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _inputs_numbers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66159);
/* harmony import */ var _inputs_shape_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50976);
/* harmony import */ var _inputs_table_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(34565);
/* harmony import */ var _inputs_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(86806);
/* harmony import */ var _inputs_yaml_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(23758);









const hostAndPort = { form: /^(\[[0-9a-fA-F:]{2,45}\]|[\w.-]{1,253}):\d{1,5}$/, what: 'HOST:PORT' };
const row = (0,_inputs_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ik)({
    name: (value, path) => _agreement_documents_js__WEBPACK_IMPORTED_MODULE_0__/* .clusterName */ .SL.read(value, path),
    key: (value, path) => {
        const key = (0,_inputs_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(44)(value, path);
        (0,_agreement_signature_js__WEBPACK_IMPORTED_MODULE_1__/* .publicKeyOf */ .kc)(key, path);
        return key;
    },
    address: (0,_inputs_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lq)((0,_inputs_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(260, hostAndPort)),
    context: (0,_inputs_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lq)((0,_inputs_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(253)),
});
const namedOnce = (min) => (value, path) => {
    const rows = (0,_inputs_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .list */ .p_)(row, { min, max: _agreement_documents_js__WEBPACK_IMPORTED_MODULE_0__/* .mostClusters */ .rT })(value, path);
    for (const field of ['name', 'key']) {
        const all = rows.map((one) => one[field]);
        const twice = all.find((one, i) => all.indexOf(one) !== i);
        if (twice !== undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.UsageError(`The ${field} ${twice} is there twice.`, {
                input: path,
                fix: 'Each has a name and a key of its own.',
            });
    }
    return rows;
};
const arbiterRows = (value, path) => {
    const rows = namedOnce(0)(value, path);
    if (rows.length > 0 && (rows.length < 3 || rows.length % 2 === 0))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.UsageError(`There are ${rows.length} arbiters.`, {
            input: path,
            fix: 'Name none, or an odd number from three on: a majority must be possible, and one must be able to be away.',
        });
    return rows;
};
const pem = (what) => ({ ..._inputs_text_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq, words: `${what} in PEM` });
const name = { ..._inputs_text_js__WEBPACK_IMPORTED_MODULE_7__/* .kubeName */ .L6, words: 'Name of a cluster' };
/** Inputs that say who is asked, and how. */
const agreementInputs = {
    cluster: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_6__/* .required */ .mw)(name, {
        says: 'The cluster of this job; one of clusters.',
        example: 'eks-prod',
    }),
    clusters: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_6__/* .required */ .mw)((0,_inputs_yaml_js__WEBPACK_IMPORTED_MODULE_8__.yaml)(namedOnce(2), 'list', 'YAML list of clusters'), {
        says: "Clusters that must agree: name, key (what `sluice verifier --print-key` prints there) and, where it is reached by address, address (HOST:PORT), otherwise the context of the kubeconfig through whose API server its verifier is reached (empty = the context input for this cluster, else a context of the cluster's own name).",
        example: '[{name: ack-prod, key: 11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=}, {name: eks-prod, key: PUAXw+hDiVqStwqnTRt+vJyYLM8uxJaMwM1V8Sr0Zgw=, address: "verifier.eks.example:7443"}]',
    }),
    arbiters: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lq)((0,_inputs_yaml_js__WEBPACK_IMPORTED_MODULE_8__.yaml)(arbiterRows, 'list', 'YAML list of arbiters'), '[]', {
        says: 'Arbiters that vote where numbers differ: name, key, address or context; none, or an odd number from three on.',
        example: '[]',
    }),
    'tls-ca': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_6__/* .required */ .mw)(pem('Certificate authority'), {
        says: 'Authority that signs the certificates of verifiers, arbiters and jobs.',
        example: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_6__/* .expression */ .dn)('secrets.SLUICE_AGREEMENT_CA'),
    }),
    'tls-cert': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_6__/* .required */ .mw)(pem('Certificate'), {
        says: 'Certificate of this job; it has the DNS name job.CLUSTER.',
        example: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_6__/* .expression */ .dn)('secrets.SLUICE_AGREEMENT_CERT'),
    }),
    'tls-key': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_6__/* .required */ .mw)(pem('Private key'), {
        says: 'Private key of tls-cert; it is masked.',
        example: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_6__/* .expression */ .dn)('secrets.SLUICE_AGREEMENT_KEY'),
    }),
    'verifier-namespace': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lq)(_inputs_text_js__WEBPACK_IMPORTED_MODULE_7__/* .kubeName */ .L6, 'sluice', {
        says: 'Namespace of verifiers and arbiters that are reached through an API server.',
        example: 'sluice-system',
    }),
    'verifier-port': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lq)((0,_inputs_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .integer */ .nd)(1, 65_535), '7443', {
        says: 'Port of their pods.',
        example: '7443',
    }),
};
/** What is wrong with the inputs together, before anything is connected. */
function requireNamed({ cluster, clusters }) {
    if (clusters.some((one) => one.name === cluster))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.UsageError(`${cluster} is none of the clusters.`, {
        input: 'cluster',
        fix: `They are ${clusters.map((one) => one.name).join(', ')}.`,
    });
}
/** Connections to all that are named, over mutual TLS; made when they are first used, closed when `ends` is aborted. */
async function agreementOf(inputs, runtime, ends) {
    const [{ agreementClient }, { verifierRole, arbiterRole }, { chance }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(3033), __webpack_require__.e(1568)]).then(__webpack_require__.bind(__webpack_require__, 61568)),
        __webpack_require__.e(/* import() */ 8870).then(__webpack_require__.bind(__webpack_require__, 36489)),
        __webpack_require__.e(/* import() */ 4823).then(__webpack_require__.bind(__webpack_require__, 24823)),
    ]);
    runtime.mask(inputs['tls-key']);
    const tls = {
        ca: inputs['tls-ca'],
        certificate: inputs['tls-cert'],
        key: inputs['tls-key'],
    };
    const open = new Map();
    const clientOf = (role, rows, of) => {
        const known = open.get(role);
        if (known !== undefined)
            return known;
        const one = rows.find((given) => given.name === of);
        if (one === undefined)
            throw new Error(`${of} is not named`);
        const made = addressOf(one, inputs, runtime, ends).then((address) => agreementClient({ address, role }, tls));
        open.set(role, made);
        // What could not be reached is tried again at the next look.
        made.catch(() => open.delete(role));
        return made;
    };
    const verifierOf = (of) => clientOf(verifierRole(of), inputs.clusters, of);
    ends.addEventListener('abort', () => {
        for (const made of open.values())
            made.then((client) => client.close(), () => undefined);
    });
    const unsigned = { signature: new Uint8Array(0), challenge: '' };
    return {
        challenge: chance,
        report: async (body, signal) => (await verifierOf(inputs.cluster)).report({ version: _agreement_wire_js__WEBPACK_IMPORTED_MODULE_2__/* .wireVersion */ .UL, body, ...unsigned }, signal),
        view: async (of, challenge, release, signal) => (await verifierOf(of)).view({ version: _agreement_wire_js__WEBPACK_IMPORTED_MODULE_2__/* .wireVersion */ .UL, challenge, release }, signal),
        vote: async (of, challenge, body, signal) => (await clientOf(arbiterRole(of), inputs.arbiters, of)).vote({ version: _agreement_wire_js__WEBPACK_IMPORTED_MODULE_2__/* .wireVersion */ .UL, challenge, body }, signal),
    };
}
async function addressOf({ name: of, address, context }, inputs, runtime, ends) {
    if (address !== undefined)
        return address;
    const own = of === inputs.cluster ? inputs.context : of;
    const { forwardedAddress } = await __webpack_require__.e(/* import() */ 5306).then(__webpack_require__.bind(__webpack_require__, 35306));
    return await forwardedAddress({
        kubeconfig: inputs.kubeconfig,
        context: context ?? own,
        namespace: inputs['verifier-namespace'],
        port: inputs['verifier-port'],
        labels: `sluice.dev/agreement=${of}`,
    }, runtime, ends);
}


/***/ }),

/***/ 95802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $2: () => (/* binding */ bytesWithin),
/* harmony export */   LS: () => (/* binding */ readVarint),
/* harmony export */   hM: () => (/* binding */ protobufReader),
/* harmony export */   qU: () => (/* binding */ readFields),
/* harmony export */   uk: () => (/* binding */ ProtobufError)
/* harmony export */ });
/** Protocol Buffers' wire format (https://protobuf.dev/programming-guides/encoding), read from bytes that nobody vouches for. */
class ProtobufError extends Error {
    name = 'ProtobufError';
}
const protobufReader = (bytes) => ({
    bytes,
    at: 0,
    end: bytes.length,
});
const bytesWithin = ({ bytes, at, end }) => bytes.subarray(at, end);
/** A varint as a signed number of 64 bits (beyond 2^53 rounded). */
function readVarint(reader) {
    const began = reader.at;
    let value = 0;
    let scale = 1;
    for (let i = 0; i < 9; i++) {
        const byte = oneByte(reader);
        value += (byte & 0x7f) * scale;
        if (byte < 0x80)
            return value;
        scale *= 128;
    }
    if (oneByte(reader) >= 0x80)
        throw new ProtobufError('has a number of more than ten bytes');
    return negative(reader.bytes.subarray(began, reader.at));
}
function oneByte(reader) {
    if (reader.at >= reader.end)
        throw new ProtobufError('ends in the middle of a number');
    return reader.bytes[reader.at++] ?? 0;
}
/** Ten bytes are a negative number, which a double would round away. */
function negative(bytes) {
    let value = 0n;
    bytes.forEach((byte, i) => {
        value |= BigInt(byte & 0x7f) << BigInt(7 * i);
    });
    return Number(BigInt.asIntN(64, value));
}
/** Calls back for each field of one message, unknown ones too, as later versions may have more; groups are refused. Throws ProtobufError where the bytes end before the message does. */
function readFields(reader, each) {
    while (reader.at < reader.end) {
        const tag = readVarint(reader);
        const wire = tag % 8;
        const number = Math.floor(tag / 8);
        if (wire === 0)
            each(number, readVarint(reader), undefined);
        else if (wire === 2)
            each(number, 0, within(reader, readVarint(reader)));
        else if (wire === 1 || wire === 5) {
            within(reader, wire === 1 ? 8 : 4);
            each(number, Number.NaN, undefined);
        }
        else
            throw new ProtobufError(`has a field of the unknown wire type ${wire}`);
    }
}
/** So many bytes from here, and on behind them. */
function within(reader, length) {
    if (!(length >= 0) || length > reader.end - reader.at)
        throw new ProtobufError('ends in the middle of a field');
    const inside = { bytes: reader.bytes, at: reader.at, end: reader.at + length };
    reader.at += length;
    return inside;
}


/***/ })

};

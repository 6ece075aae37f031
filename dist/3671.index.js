export const id = 3671;
export const ids = [3671,4200];
export const modules = {

/***/ 33671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sigstoreVerifier: () => (/* binding */ sigstoreVerifier)
/* harmony export */ });
/* harmony import */ var _sigstore_bundle__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61040);
/* harmony import */ var _sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19654);
/* harmony import */ var _sigstore_verify__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54187);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _evidence_canonical_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13431);
/* harmony import */ var _evidence_statement_finding_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(75118);
/* harmony import */ var _evidence_statement_statement_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13454);
/* harmony import */ var _inputs_regular_expression_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14200);








/** Holds a Sigstore bundle against a trusted root and an identity, without any network; says who signed and when. */
function sigstoreVerifier(trust) {
    const root = readRoot(trust.trustedRoot);
    const isIdentity = identityTest(trust.identity);
    const material = (0,_sigstore_verify__WEBPACK_IMPORTED_MODULE_2__/* .toTrustMaterial */ .jO)(root);
    return async (text, statement) => {
        const json = readBundle(text);
        const entries = json.verificationMaterial.tlogEntries ?? [];
        requireStatement(json, statement);
        for (const entry of entries)
            requireSameRoot(entry);
        const verifier = new _sigstore_verify__WEBPACK_IMPORTED_MODULE_2__/* .Verifier */ .BL(material, {
            tlogThreshold: entries.length > 0 ? 1 : 0,
            ctlogThreshold: root.ctlogs.length > 0 ? 1 : 0,
            timestampThreshold: 1,
        });
        const { identity } = contradicting('the signature does not hold', () => verifier.verify((0,_sigstore_verify__WEBPACK_IMPORTED_MODULE_2__/* .toSignedEntity */ .DC)((0,_sigstore_bundle__WEBPACK_IMPORTED_MODULE_0__.bundleFromJSON)(json))));
        const who = requireIdentity(identity, trust, isIdentity);
        const [entry] = entries;
        return `signed by ${who}${entry === undefined ? ', with a timestamp' : `, log index ${entry.logIndex ?? '0'}`}`;
    };
}
function requireIdentity(identity, trust, isIdentity) {
    const who = identity?.subjectAlternativeName ?? '';
    if (!isIdentity(who))
        throw new _evidence_statement_finding_js__WEBPACK_IMPORTED_MODULE_7__/* .Contradiction */ .EC(`it is signed by ${who}, trusted is ${trust.identity}`);
    const issuer = identity?.extensions?.issuer ?? '';
    if (trust.issuer !== undefined && issuer !== trust.issuer)
        throw new _evidence_statement_finding_js__WEBPACK_IMPORTED_MODULE_7__/* .Contradiction */ .EC(`${issuer} vouched for ${who}, trusted is ${trust.issuer}`);
    return who;
}
function readRoot(text) {
    try {
        return _sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_1__.TrustedRoot.fromJSON(JSON.parse(text));
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.UsageError('It is no trusted root of Sigstore.', {
            input: 'trusted-root',
            fix: 'Give its JSON: `gh attestation trusted-root`, or trusted_root.json of your own Sigstore.',
            cause,
        });
    }
}
/** A signature of anybody at all proves nothing: whose it must be is part of the question. */
function identityTest(identity) {
    if (identity === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.UsageError('A trusted root needs it: everybody can have a certificate.', {
            input: 'identity',
            fix: 'Example: https://github.com/acme/shop/.github/workflows/canary-stage.yml@refs/heads/main.',
        });
    const pattern = /^\/(.+)\/$/.exec(identity)?.[1];
    if (pattern === undefined)
        return (who) => who === identity;
    if (!(0,_inputs_regular_expression_js__WEBPACK_IMPORTED_MODULE_6__/* .isRegularExpression */ .Xp)(pattern))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.UsageError('It is no pattern that can be read (RE2).', {
            input: 'identity',
            fix: 'Example: /https://github.com/acme/shop/.*@refs/heads/main/.',
        });
    return (who) => (0,_inputs_regular_expression_js__WEBPACK_IMPORTED_MODULE_6__/* .matchesWhole */ .bP)(pattern, who);
}
function readBundle(text) {
    return contradicting('it is no bundle of Sigstore', () => {
        const json = JSON.parse(text);
        (0,_sigstore_bundle__WEBPACK_IMPORTED_MODULE_0__.bundleFromJSON)(json);
        return json;
    });
}
function requireStatement({ dsseEnvelope }, statement) {
    const said = dsseEnvelope?.payloadType === _evidence_statement_statement_js__WEBPACK_IMPORTED_MODULE_5__/* .statementMediaType */ .sq
        ? Buffer.from(dsseEnvelope.payload, 'base64').toString('utf8')
        : '';
    const same = contradicting('what was signed is no statement', () => (0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_4__.canonicalJson)(JSON.parse(said)) === (0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_4__.canonicalJson)(statement));
    if (!same)
        throw new _evidence_statement_finding_js__WEBPACK_IMPORTED_MODULE_7__/* .Contradiction */ .EC('what was signed is another statement');
}
/** The library verifies the proof against the checkpoint, and leaves the hash that the proof itself says alone. */
function requireSameRoot({ inclusionProof }) {
    const checkpoint = inclusionProof?.checkpoint?.envelope;
    if (inclusionProof === undefined || checkpoint === undefined)
        return;
    if (checkpoint.split('\n')[2] !== inclusionProof.rootHash)
        throw new _evidence_statement_finding_js__WEBPACK_IMPORTED_MODULE_7__/* .Contradiction */ .EC('the root hash of its inclusion proof is not that of the checkpoint');
}
function contradicting(what, body) {
    try {
        return body();
    }
    catch (thrown) {
        throw new _evidence_statement_finding_js__WEBPACK_IMPORTED_MODULE_7__/* .Contradiction */ .EC(`${what}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__.messageOf)(thrown)}`, { cause: thrown });
    }
}


/***/ }),

/***/ 14200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xp: () => (/* binding */ isRegularExpression),
/* harmony export */   bP: () => (/* binding */ matchesWhole),
/* harmony export */   t0: () => (/* binding */ regularExpression)
/* harmony export */ });
/* unused harmony export patternLimit */
/* harmony import */ var re2js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2856);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86806);



const patternLimit = 500;
const compiled = new Map();
/** RE2, as Prometheus has it: linear in the text, whatever the pattern. A label of 26 characters kept `(a|a)*b` busy for 22 s. */
function compile(pattern) {
    const known = compiled.get(pattern);
    if (known !== undefined)
        return known;
    const made = re2js__WEBPACK_IMPORTED_MODULE_2__/* .RE2JS */ .L3.compile(pattern, re2js__WEBPACK_IMPORTED_MODULE_2__/* .RE2JS */ .L3.DOTALL);
    // A release has a handful of patterns; the bound only keeps a long-lived process small.
    if (compiled.size >= 1000)
        compiled.clear();
    compiled.set(pattern, made);
    return made;
}
/** Whether the whole text matches, as label matchers are anchored. */
const matchesWhole = (pattern, text) => compile(pattern).matches(text);
/** Whether it is a pattern that RE2, and so Prometheus, takes; look-around and back-references are not. */
function isRegularExpression(pattern) {
    if (pattern.length > patternLimit)
        return false;
    try {
        compile(pattern);
        return true;
    }
    catch {
        return false;
    }
}
const regularExpression = {
    ...(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)(patternLimit),
    words: 'Regular expression (RE2)',
    read: (value, name) => {
        const expression = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)(patternLimit).read(value, name);
        if (!isRegularExpression(expression))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(expression)} is not a regular expression.`, {
                input: name,
                fix: 'RE2 as in Prometheus: no look-around and no back-references. Example: shop-.*',
            });
        return expression;
    },
};


/***/ })

};

export const id = 1881;
export const ids = [1881,2889];
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

/***/ 41881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   attestationLedger: () => (/* binding */ attestationLedger)
/* harmony export */ });
/* harmony import */ var _actions_attest__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89525);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _evidence_canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13431);
/* harmony import */ var _evidence_statement_receipt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19675);
/* harmony import */ var _sigstore_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82889);





/** GitHub's artifact attestation: signed for the workflow, kept by the repository, found by the digests of the bundle and of its images. */
function attestationLedger(about) {
    return {
        name: 'attestation',
        async keep({ subject, predicate, predicateType }, signal) {
            signal.throwIfAborted();
            const made = await (0,_actions_attest__WEBPACK_IMPORTED_MODULE_4__/* .attest */ .s)({
                subjects: subject.map(({ name, digest }) => ({ name, digest: { ...digest } })),
                ...{ predicateType, predicate },
                token: about.token,
            }).catch((thrown) => {
                throw new Error(`GitHub took no attestation: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.messageOf)(thrown)}. It needs \`permissions: {id-token: write, attestations: write}\``, { cause: thrown });
            });
            const bundle = made.bundle;
            const text = (0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_1__.canonicalJson)(bundle);
            const { attestation: file } = _evidence_statement_receipt_js__WEBPACK_IMPORTED_MODULE_2__/* .sigstoreFiles */ .KF;
            return {
                receipt: {
                    ...{ ledger: 'attestation', file, sha256: (0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_1__.sha256)(text), logIndex: (0,_sigstore_js__WEBPACK_IMPORTED_MODULE_3__/* .logIndexOf */ .O)(bundle) },
                    // GitHub answers with a number, which the library calls a text.
                    id: String(made.attestationID ?? ''),
                    repository: about.repository,
                },
                files: { [file]: text },
            };
        },
        rootBefore: () => Promise.resolve(undefined),
    };
}


/***/ }),

/***/ 82889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ logIndexOf),
/* harmony export */   identityTokenOf: () => (/* binding */ identityTokenOf),
/* harmony export */   publicSigstore: () => (/* binding */ publicSigstore),
/* harmony export */   sigstoreLedger: () => (/* binding */ sigstoreLedger)
/* harmony export */ });
/* unused harmony export kept */
/* harmony import */ var _sigstore_bundle__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61040);
/* harmony import */ var _sigstore_sign__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15179);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _evidence_canonical_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13431);
/* harmony import */ var _evidence_statement_receipt_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19675);
/* harmony import */ var _evidence_statement_statement_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13454);
/* harmony import */ var _deadline_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(66658);







/** Where Sigstore is when nobody says otherwise. */
const publicSigstore = {
    fulcio: 'https://fulcio.sigstore.dev',
    rekor: 'https://rekor.sigstore.dev',
    rekorVersion: 1,
    timestamp: undefined,
};
const patience = { timeout: 20_000, retry: 2 };
/** A DSSE envelope signed without a key of ours: Fulcio vouches for the workflow, a log or a timestamp authority for the time. */
function sigstoreLedger(servers, identityToken) {
    const witnesses = [
        ...(servers.rekor === undefined
            ? []
            : [
                new _sigstore_sign__WEBPACK_IMPORTED_MODULE_1__/* .RekorWitness */ .fU({
                    rekorBaseURL: servers.rekor,
                    majorApiVersion: servers.rekorVersion,
                    fetchOnConflict: true,
                    ...patience,
                }),
            ]),
        ...(servers.timestamp === undefined
            ? []
            : [new _sigstore_sign__WEBPACK_IMPORTED_MODULE_1__/* .TSAWitness */ .gs({ tsaBaseURL: servers.timestamp, ...patience })]),
    ];
    if (witnesses.length === 0 || (servers.rekorVersion === 2 && servers.timestamp === undefined))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.UsageError('Nothing of it says when it was signed.', {
            input: 'sigstore',
            fix: 'Name a timestamp authority (`timestamp`), or a Rekor of version 1.',
        });
    return {
        name: 'sigstore',
        async keep(statement, signal) {
            signal.throwIfAborted();
            const token = await identityToken();
            const signer = new _sigstore_sign__WEBPACK_IMPORTED_MODULE_1__/* .FulcioSigner */ .$o({
                fulcioBaseURL: servers.fulcio,
                identityProvider: { getToken: () => Promise.resolve(token) },
                ...patience,
            });
            const builder = new _sigstore_sign__WEBPACK_IMPORTED_MODULE_1__/* .DSSEBundleBuilder */ .VV({ signer, witnesses: [...witnesses] });
            const bundle = await builder
                .create({ data: Buffer.from((0,_evidence_statement_statement_js__WEBPACK_IMPORTED_MODULE_5__/* .statementText */ .t6)(statement)), type: _evidence_statement_statement_js__WEBPACK_IMPORTED_MODULE_5__/* .statementMediaType */ .sq })
                .catch((thrown) => {
                throw new Error(`Sigstore did not sign: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__.messageOf)(thrown)}`, { cause: thrown });
            });
            return kept('sigstore', (0,_sigstore_bundle__WEBPACK_IMPORTED_MODULE_0__.bundleToJSON)(bundle));
        },
        rootBefore: () => Promise.resolve(undefined),
    };
}
/** The file beside the evidence, and its receipt. */
function kept(ledger, bundle) {
    const { [ledger]: file } = _evidence_statement_receipt_js__WEBPACK_IMPORTED_MODULE_4__/* .sigstoreFiles */ .KF;
    const text = (0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_3__.canonicalJson)(bundle);
    return {
        receipt: { ledger, file, sha256: (0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_3__.sha256)(text), logIndex: logIndexOf(bundle) },
        files: { [file]: text },
    };
}
/** Protobuf's JSON leaves a zero out: the first entry of a log has no index in it. */
function logIndexOf({ verificationMaterial }) {
    const [entry] = verificationMaterial.tlogEntries ?? [];
    return entry === undefined ? null : (entry.logIndex ?? '0');
}
/** The job's own identity, for Fulcio; where no GitHub runner gives one, SIGSTORE_ID_TOKEN does (GitLab: `id_tokens`). */
async function identityTokenOf(env, signal) {
    const given = env('SIGSTORE_ID_TOKEN');
    if (given !== undefined && given !== '')
        return given;
    const [address, secret] = [
        env('ACTIONS_ID_TOKEN_REQUEST_URL'),
        env('ACTIONS_ID_TOKEN_REQUEST_TOKEN'),
    ];
    if (!address || !secret)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.UsageError('The job has no identity to sign with.', {
            input: 'ledger',
            fix: 'Give the job `permissions: id-token: write`; on GitLab set `id_tokens: SIGSTORE_ID_TOKEN: {aud: sigstore}`.',
        });
    const url = new URL(address);
    url.searchParams.set('audience', 'sigstore');
    return await (0,_deadline_js__WEBPACK_IMPORTED_MODULE_6__/* .withDeadline */ .N)(20_000, signal, async (limit) => {
        const response = await fetch(url, {
            headers: { authorization: `Bearer ${secret}`, accept: 'application/json' },
            signal: limit,
        });
        const { value } = response.ok ? (await response.json()) : {};
        if (typeof value !== 'string')
            throw new Error(`the runner gave no identity token (${response.status})`);
        return value;
    });
}


/***/ })

};

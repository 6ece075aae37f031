export const id = 2339;
export const ids = [2339];
export const modules = {

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


/***/ })

};

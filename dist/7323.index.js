export const id = 7323;
export const ids = [7323,2339];
export const modules = {

/***/ 23842:
/***/ ((module) => {

/* jshint esversion: 6 */
/* jslint node: true */


module.exports = function serialize (object) {
  if (typeof object === 'number' && isNaN(object)) {
    throw new Error('NaN is not allowed');
  }

  if (typeof object === 'number' && !isFinite(object)) {
    throw new Error('Infinity is not allowed');
  }

  if (object === null || typeof object !== 'object') {
    return JSON.stringify(object);
  }

  if (object.toJSON instanceof Function) {
    return serialize(object.toJSON());
  }

  if (Array.isArray(object)) {
    const values = object.reduce((t, cv, ci) => {
      const comma = ci === 0 ? '' : ',';
      const value = cv === undefined || typeof cv === 'symbol' ? null : cv;
      return `${t}${comma}${serialize(value)}`;
    }, '');
    return `[${values}]`;
  }

  const values = Object.keys(object).sort().reduce((t, cv) => {
    if (object[cv] === undefined ||
        typeof object[cv] === 'symbol') {
      return t;
    }
    const comma = t.length === 0 ? '' : ',';
    return `${t}${comma}${serialize(cv)}:${serialize(object[cv])}`;
  }, '');
  return `{${values}}`;
};


/***/ }),

/***/ 67323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run),
/* harmony export */   summary: () => (/* binding */ summary),
/* harmony export */   usage: () => (/* binding */ usage)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _evidence_statement_keys_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42339);




const summary = 'Make the key that signs decisions in a ledger';
const usage = `sluice keygen NAME

Writes NAME.key (private, PEM, readable by you alone) and NAME.pub (public, PEM): an Ed25519 pair that signs the lines of the ledgers file and
branch. Put the private one into a secret and delete the file; keep the public one where auditors find it, outside of what it vouches for:

  gh secret set SLUICE_SIGNING_KEY < NAME.key
  with: signing-key: \${{ secrets.SLUICE_SIGNING_KEY }}
  sluice verify .sluice/bundle --key NAME.pub

Existing files are never written over. Exit codes: 0 made, 2 usage.`;
async function run(args) {
    const { positionals } = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.parseArgs)({ args: [...args], allowPositionals: true, options: {} });
    const [name, ...more] = positionals;
    if (name === undefined || name === '' || more.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.UsageError('Name the pair of keys.', { fix: 'Example: sluice keygen ledger.' });
    const { privatePem, publicPem, keyId } = (0,_evidence_statement_keys_js__WEBPACK_IMPORTED_MODULE_3__.newKeyPair)();
    write(`${name}.key`, privatePem, 0o600);
    write(`${name}.pub`, publicPem, 0o644);
    process.stdout.write(`${name}.key signs: put it into the secret SLUICE_SIGNING_KEY and delete the file.\n${name}.pub verifies: keep it where auditors find it. Key ${keyId}\n`);
    return 0;
}
function write(file, text, mode) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, text, { flag: 'wx', mode });
    }
    catch (cause) {
        const exists = cause.code === 'EEXIST';
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.UsageError(`${file} ${exists ? 'is there already' : 'cannot be written'}.`, {
            fix: exists ? 'Name another pair; a key that signed is still needed.' : undefined,
            cause: exists ? undefined : cause,
        });
    }
}


/***/ }),

/***/ 13431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   canonicalJson: () => (/* binding */ canonicalJson),
/* harmony export */   hashOf: () => (/* binding */ hashOf),
/* harmony export */   sha256: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var canonicalize__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23842);


// The package's types describe a CommonJS default that Node's ES interop has already unwrapped.
const canonicalize = canonicalize__WEBPACK_IMPORTED_MODULE_1__;
/** RFC 8785 (JSON Canonicalization Scheme) text of a JSON value. Throws on NaN and infinities: they are not data. */
function canonicalJson(value) {
    const text = canonicalize(value);
    if (text === undefined)
        throw new Error('undefined has no canonical JSON');
    return text;
}
/** Lower-case hexadecimal SHA-256 of a text (UTF-8) or bytes. */
function sha256(data) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(data).digest('hex');
}
/** SHA-256 of the canonical form: the identity of evidence, decisions and observations. */
function hashOf(value) {
    return sha256(canonicalJson(value));
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


/***/ })

};

export const id = 3816;
export const ids = [3816];
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

/***/ 88218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ OutOfSequence),
/* harmony export */   Hf: () => (/* binding */ namingFirst),
/* harmony export */   oG: () => (/* binding */ withoutParameter)
/* harmony export */ });
/* harmony import */ var _ledger_check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9284);

/** A line that cannot be used because of the lines before it: a version too many, an end without a begin. */
class OutOfSequence extends _ledger_check_js__WEBPACK_IMPORTED_MODULE_0__/* .LedgerError */ .o {
}
/** Takes lines so that one which cannot be used is named alone: what is out of sequence after it may only be its consequence. */
function namingFirst(add) {
    let spoiled = false;
    return (line, at) => {
        try {
            add(line, at);
        }
        catch (thrown) {
            if (spoiled && thrown instanceof OutOfSequence)
                return;
            if (thrown instanceof _ledger_check_js__WEBPACK_IMPORTED_MODULE_0__/* .LedgerError */ .o)
                spoiled = true;
            throw thrown;
        }
    };
}
/** Judges nothing for want of a parameter: the first line is named with it. */
const withoutParameter = (why) => ({
    add: namingFirst(() => {
        throw new OutOfSequence(why);
    }),
    end: () => ({
        verdict: 'inconclusive',
        measurements: [],
        violations: [],
        counts: {},
        reasons: [why],
        analysis: {},
    }),
});


/***/ })

};

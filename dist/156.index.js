export const id = 156;
export const ids = [156];
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

/***/ 3156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   definitions: () => (/* binding */ definitions),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _decision_decision_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(16130);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _evidence_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66176);
/* harmony import */ var _release_handle_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11103);
/* harmony import */ var _release_promote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13741);
/* harmony import */ var _cluster_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4475);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39922);







const definitions = {
    ..._cluster_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .clusterInputs */ .g$,
    release: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .required */ .mw)(_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq),
    decision: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .required */ .mw)(_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq),
    timeout: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .duration */ .p0)(1000, 6 * 3_600_000), '10m'),
    'dry-run': (0,_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)(_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zM, 'false'),
};
/** Makes a promotion real: stable takes the version, then the canary goes. Outputs `revision`. */
async function run(runtime) {
    const inputs = await (0,_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .readInputs */ .Ko)(definitions, runtime.input);
    const handle = (0,_evidence_state_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeState */ .UJ)(inputs.release, _release_handle_js__WEBPACK_IMPORTED_MODULE_5__/* .releaseSchema */ .B, 'release');
    refuseUndecided(handle, (0,_evidence_state_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeState */ .UJ)(inputs.decision, _decision_decision_js__WEBPACK_IMPORTED_MODULE_6__/* .decisionSchema */ .O, 'decision'));
    const cluster = await (0,_cluster_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .connect */ .Ng)(inputs, runtime);
    try {
        const ports = { ...runtime, cluster };
        const plan = await (0,_release_promote_js__WEBPACK_IMPORTED_MODULE_2__/* .planPromote */ .S5)(ports, handle);
        for (const step of plan.steps)
            runtime.log.info(`plan: ${step}`);
        if (plan.steps.length === 0)
            runtime.log.info('The version is promoted already; nothing to do.');
        if (inputs['dry-run']) {
            runtime.log.notice('Dry run: nothing was changed.', 'promote-canary');
            runtime.output('revision', handle.stableRevision);
            return;
        }
        const revision = await (0,_release_promote_js__WEBPACK_IMPORTED_MODULE_2__/* .applyPromote */ .Zu)(ports, handle, plan, inputs.timeout);
        runtime.output('revision', revision);
        runtime.log.notice(`${handle.workload} runs ${handle.image} as revision ${revision}; the canary is gone.`, 'promoted');
    }
    finally {
        await cluster.close();
    }
}
/** No evidence, no promotion: the decision must say so about this very release and stage. */
function refuseUndecided(handle, { release, decision }) {
    if (decision !== 'promote')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`It says ${decision}.`, {
            input: 'decision',
            fix: 'Only "promote" promotes.',
        });
    if (release.id !== handle.id ||
        release.stage !== handle.stage ||
        release.revision !== handle.revision)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`It is about ${release.id} stage ${release.stage}, the release is ${handle.id} stage ${handle.stage}.`, { input: 'decision', fix: 'Pass the decision of the last stage.' });
}


/***/ }),

/***/ 16130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ decisionSchema)
/* harmony export */ });
const decisionSchema = 'sluice.dev/decision/v1';


/***/ }),

/***/ 13431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   qQ: () => (/* binding */ hashOf),
/* harmony export */   sc: () => (/* binding */ sha256)
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

/***/ 66176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Md: () => (/* binding */ encodeState),
/* harmony export */   UJ: () => (/* binding */ decodeState),
/* harmony export */   eC: () => (/* binding */ stateLimitBytes)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13431);


/** GitHub refuses more than 1 MB of outputs a job, counted in UTF-16; one state takes at most a fifth of it. */
const stateLimitBytes = 200_000;
/** The state door, outward: canonical JSON, bounded. The value carries its own `schema`. */
function encodeState(value) {
    const text = (0,_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(value);
    if (text.length * 2 > stateLimitBytes)
        throw new Error(`state ${value.schema} has ${text.length * 2} bytes in UTF-16, more than ${stateLimitBytes}`);
    return text;
}
const emptyHint = 'It is empty: the job before did not run, did not set it, or the runner dropped it because it held a masked value.';
/** The state door, inward: names what is wrong with `input` and fails closed. */
function decodeState(text, schema, input) {
    if (text.trim() === '')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(emptyHint, {
            input,
            fix: `Pass the output of the step that makes it (${schema}).`,
        });
    if (text.length * 2 > stateLimitBytes)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`It has ${text.length * 2} bytes, more than ${stateLimitBytes}.`, {
            input,
            fix: `Pass the output unchanged (${schema}).`,
        });
    const value = parseJson(text, input, schema);
    if (value === null || typeof value !== 'object' || Array.isArray(value))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError('It is not a JSON object.', { input, fix: `Expected ${schema}.` });
    const found = value.schema;
    if (found !== schema)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(schemaProblem(found, schema), { input });
    return value;
}
function parseJson(text, input, schema) {
    try {
        return JSON.parse(text, (key, item) => {
            if (key === '__proto__' || key === 'constructor' || key === 'prototype')
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`Its key '${key}' is not allowed.`, { input });
            return item;
        });
    }
    catch (cause) {
        if (cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError)
            throw cause;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError('It is not JSON.', {
            input,
            fix: `Pass the output unchanged (${schema}).`,
            cause,
        });
    }
}
function schemaProblem(found, expected) {
    if (typeof found !== 'string')
        return `It has no 'schema'; expected ${expected}. It is not a Sluice output.`;
    const family = (schema) => schema.replace(/\/v\d+$/, '');
    if (family(found) === family(expected))
        return `Its schema is ${JSON.stringify(found)}, this version reads ${expected}. Use the same tag of Sluice in all jobs.`;
    return `Its schema is ${JSON.stringify(found)}, expected ${expected}. It is an output of something else.`;
}


/***/ }),

/***/ 11103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ releaseSchema)
/* harmony export */ });
const releaseSchema = 'sluice.dev/release/v1';


/***/ })

};

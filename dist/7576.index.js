export const id = 7576;
export const ids = [7576];
export const modules = {

/***/ 51795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ decisionSchema)
/* harmony export */ });
const decisionSchema = 'sluice.dev/decision/v1';


/***/ }),

/***/ 95105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ gateKinds),
/* harmony export */   j: () => (/* binding */ evidenceSchema)
/* harmony export */ });
const evidenceSchema = 'sluice.dev/evidence/v1';
/** What judged; the catalogue of gates has exactly these. */
const gateKinds = [
    'deploy',
    'metrics',
    'baseline',
    'chaos',
    'health',
    'consistency',
    'logs',
    'messaging',
    'scheduling',
    'agreement',
];


/***/ }),

/***/ 498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ decisionDocument)
/* harmony export */ });
/* harmony import */ var _decision_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51795);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62713);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39222);
/* harmony import */ var _release_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25127);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91323);





const known = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)((0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)());
const share = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(0, 1);
const dimension = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    dimension: _words_js__WEBPACK_IMPORTED_MODULE_3__/* .word */ .Vm,
    check: _words_js__WEBPACK_IMPORTED_MODULE_3__/* .checkName */ .I3,
    measurement: _words_js__WEBPACK_IMPORTED_MODULE_3__/* .word */ .Vm,
    unit: _words_js__WEBPACK_IMPORTED_MODULE_3__/* .word */ .Vm,
    canary: known,
    baseline: known,
    limit: known,
    n: (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(0),
    weight: (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(0, 1000),
    critical: _document_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM,
    verdict: _words_js__WEBPACK_IMPORTED_MODULE_3__/* .verdict */ .WJ,
    confidence: share,
    reason: _words_js__WEBPACK_IMPORTED_MODULE_3__/* .reason */ .l,
});
const deciding = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    check: _words_js__WEBPACK_IMPORTED_MODULE_3__/* .checkName */ .I3,
    measurement: _words_js__WEBPACK_IMPORTED_MODULE_3__/* .word */ .Vm,
    value: known,
    limit: known,
    unit: _words_js__WEBPACK_IMPORTED_MODULE_3__/* .line */ .n8,
    baseline: known,
    reason: _words_js__WEBPACK_IMPORTED_MODULE_3__/* .reason */ .l,
});
const percent = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(0, 100);
const outcome = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('promote', 'hold', 'rollback');
const stage = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    stage: (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeNumber */ .rD)(0, 1000),
    exposurePercent: percent,
    achievedPercent: percent,
    decision: outcome,
    from: (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(_words_js__WEBPACK_IMPORTED_MODULE_3__/* .instant */ .uR),
    to: _words_js__WEBPACK_IMPORTED_MODULE_3__/* .instant */ .uR,
});
/** The job output `decision`. */
const decisionDocument = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    schema: (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)(_decision_js__WEBPACK_IMPORTED_MODULE_4__/* .decisionSchema */ .O),
    decisionId: _words_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256Text */ .f1,
    time: _words_js__WEBPACK_IMPORTED_MODULE_3__/* .instant */ .uR,
    release: _release_js__WEBPACK_IMPORTED_MODULE_2__/* .identityDocument */ .C1,
    subject: (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(_release_js__WEBPACK_IMPORTED_MODULE_2__/* .subjectDocument */ .yP),
    decision: outcome,
    confidence: share,
    threshold: share,
    deciding: (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(deciding),
    dimensions: (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(dimension, 2000),
    reasons: (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_words_js__WEBPACK_IMPORTED_MODULE_3__/* .reason */ .l, 2000),
    stages: (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(stage, 100)),
    evidence: (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)(_words_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256Text */ .f1, _words_js__WEBPACK_IMPORTED_MODULE_3__/* .byName */ .nG),
    carried: (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)(_document_js__WEBPACK_IMPORTED_MODULE_0__/* .anyJson */ .P8, _words_js__WEBPACK_IMPORTED_MODULE_3__/* .byName */ .nG)),
    policySha256: _words_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256Text */ .f1,
    policy: (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .policyRecordDocument */ .j0),
    policyNotes: (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_words_js__WEBPACK_IMPORTED_MODULE_3__/* .reason */ .l, 200)),
    chaosScenarioSha256: (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(_words_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256Text */ .f1),
    root: _words_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256Text */ .f1,
    runUrl: _words_js__WEBPACK_IMPORTED_MODULE_3__/* .line */ .n8,
});


/***/ }),

/***/ 62713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   Gd: () => (/* binding */ formed),
/* harmony export */   HI: () => (/* binding */ variants),
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   P8: () => (/* binding */ anyJson),
/* harmony export */   RG: () => (/* binding */ anyMap),
/* harmony export */   V2: () => (/* binding */ pair),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   dY: () => (/* binding */ constant),
/* harmony export */   g1: () => (/* binding */ record),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   me: () => (/* binding */ nullable),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   rD: () => (/* binding */ wholeNumber),
/* harmony export */   yL: () => (/* binding */ oneOf),
/* harmony export */   zM: () => (/* binding */ boolean)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50976);


/** A map with exactly the keys of T. */
function object(fields) {
    const all = Object.entries(fields);
    const shapes = all.map(([key, field]) => [key, 'optional' in field ? _inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq(field.optional.read) : field.read]);
    const required = all.filter(([, field]) => !('optional' in field)).map(([key]) => key);
    return {
        read: _inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik(Object.fromEntries(shapes)),
        json: {
            type: 'object',
            properties: Object.fromEntries(all.map(([key, field]) => [key, 'optional' in field ? field.optional.json : field.json])),
            required,
            additionalProperties: false,
        },
    };
}
const optional = (described) => ({ optional: described });
const nullable = ({ read, json }) => ({
    read: (value, path) => (value === null ? null : read(value, path)),
    json: { anyOf: [{ type: 'null' }, json] },
});
const list = ({ read, json }, max) => ({
    read: _inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_(read, { max }),
    json: { type: 'array', items: json, maxItems: max },
});
const pair = {
    read: (value, path) => {
        const [a, b] = _inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_(_inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai(-1e300, 1e300), { min: 2, max: 2 })(value, path);
        return [a ?? 0, b ?? 0];
    },
    json: { type: 'array', items: { type: 'number' }, minItems: 2, maxItems: 2 },
};
const record = ({ read, json }, { key, max }) => ({
    read: _inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1(read, { key, max }),
    json: {
        type: 'object',
        propertyNames: { pattern: key.form.source },
        additionalProperties: json,
        maxProperties: max,
    },
});
const oneOf = (...options) => ({
    read: _inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL(...options),
    json: { enum: options },
});
const number = (min = -1e300, max = 1e300) => ({
    read: _inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai(min, max),
    json: { type: 'number', minimum: min, maximum: max },
});
const wholeNumber = (min, max) => ({
    read: _inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeNumber */ .rD(min, max),
    json: { type: 'integer', minimum: min, maximum: max },
});
const boolean = { read: _inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM, json: { type: 'boolean' } };
/** A name, hash or other text of a form. */
const formed = (max, form) => ({
    read: _inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq(max, form),
    json: { type: 'string', maxLength: max, pattern: form.form.source },
});
/** What people or programs wrote, e.g. a line of a log: any character, since rendering makes it inert. */
const prose = (max) => ({
    read: (value, path) => {
        if (typeof value !== 'string' || value.length > max)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(typeof value === 'string'
                ? `It has ${value.length} characters, more than ${max}.`
                : 'It is not a text.', { input: path });
        return value;
    },
    json: { type: 'string', maxLength: max },
});
/** One of several maps, told apart by the key `by`. */
const variants = (by, choices) => {
    const known = choices;
    return {
        read: (value, path) => {
            const kind = value !== null && typeof value === 'object' && Object.hasOwn(value, by)
                ? value[by]
                : undefined;
            const chosen = typeof kind === 'string' && Object.hasOwn(known, kind) ? known[kind] : undefined;
            if (chosen === undefined)
                return _inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL(...Object.keys(known))(kind, `${path}.${by}`);
            return chosen.read(value, path);
        },
        json: { oneOf: Object.values(known).map(({ json }) => json) },
    };
};
const deepest = 40;
/** Any JSON value: its numbers finite, its depth bounded. */
const anyJson = {
    read: (value, path) => {
        refuseNoData(value, path, 0);
        return value;
    },
    json: {},
};
function refuseNoData(value, path, depth) {
    if (depth > deepest)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError('It is nested too deeply.', { input: path });
    if (typeof value === 'number' && !Number.isFinite(value))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${value} is not a finite number.`, { input: path });
    if (value !== null && typeof value === 'object')
        for (const [key, item] of Object.entries(value))
            refuseNoData(item, `${path}.${key.slice(0, 80)}`, depth + 1);
}
/** A map of any JSON values by name. */
const anyMap = record(anyJson, {
    key: { form: /^[^\p{C}]{1,200}$/u, what: 'the name of a parameter' },
    max: 1000,
});
/** The text that says which document it is. */
const constant = (value) => ({
    read: _inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL(value),
    json: { const: value },
});


/***/ }),

/***/ 39222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vv: () => (/* binding */ freezeDocument),
/* harmony export */   _8: () => (/* binding */ policyReadingDocument),
/* harmony export */   j0: () => (/* binding */ policyRecordDocument)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62713);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91323);


const freezeDocument = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ from: _words_js__WEBPACK_IMPORTED_MODULE_1__/* .instant */ .uR, to: _words_js__WEBPACK_IMPORTED_MODULE_1__/* .instant */ .uR, reason: _words_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8 });
const dimension = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    weight: (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(0, 1000),
    critical: _document_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM,
    limit: (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ value: (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(0, 1e15), unit: (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(_words_js__WEBPACK_IMPORTED_MODULE_1__/* .word */ .Vm) })),
});
const share = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(0, 1);
const policy = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    dimensions: (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)(dimension, _words_js__WEBPACK_IMPORTED_MODULE_1__/* .byName */ .nG),
    other: dimension,
    confidence: (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ exposure: (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(0, 100), atLeast: share }), 100),
    require: (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_words_js__WEBPACK_IMPORTED_MODULE_1__/* .checkName */ .I3, 100),
    named: (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_words_js__WEBPACK_IMPORTED_MODULE_1__/* .word */ .Vm, 200),
    freezes: (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(freezeDocument, 100)),
});
const known = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ version: _words_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8, sha256: _words_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Text */ .f1, by: _words_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8, policy });
const change = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    tick: (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)((0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(0, 1e9)),
    version: _words_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8,
    sha256: _words_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256OrNothing */ .OW,
    by: _words_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8,
    outcome: (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('accepted', 'loosening', 'invalid'),
    diff: (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_words_js__WEBPACK_IMPORTED_MODULE_1__/* .reason */ .l, 100),
});
/** The part of evidence and decisions that says which policy was in force. */
const policyRecordDocument = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    source: _words_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8,
    bound: known,
    inForce: (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(known),
    at: _words_js__WEBPACK_IMPORTED_MODULE_1__/* .instant */ .uR,
    changes: (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(change, 100),
});
/** The part of a bundle's input.json that says how the policy was read. */
const policyReadingDocument = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    source: _words_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8,
    state: (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('text', 'unusable', 'away'),
    problem: _words_js__WEBPACK_IMPORTED_MODULE_1__/* .reason */ .l,
    version: _words_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8,
    by: _words_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8,
    maxAgeMs: (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(0, 1e12),
    loosening: (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('refuse', 'allow'),
});


/***/ }),

/***/ 25127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C1: () => (/* binding */ identityDocument),
/* harmony export */   e9: () => (/* binding */ handleDocument),
/* harmony export */   yP: () => (/* binding */ subjectDocument)
/* harmony export */ });
/* harmony import */ var _release_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44692);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62713);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91323);



const percent = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(0, 100);
const provider = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(..._release_js__WEBPACK_IMPORTED_MODULE_0__/* .exposureProviderNames */ .Nn, _release_js__WEBPACK_IMPORTED_MODULE_0__/* .argoRollouts */ .G5);
const identity = {
    id: _words_js__WEBPACK_IMPORTED_MODULE_2__/* .kubeName */ .L6,
    workload: _words_js__WEBPACK_IMPORTED_MODULE_2__/* .kubeName */ .L6,
    namespace: _words_js__WEBPACK_IMPORTED_MODULE_2__/* .kubeName */ .L6,
    cluster: _words_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8,
    revision: _words_js__WEBPACK_IMPORTED_MODULE_2__/* .wordOrNothing */ .lq,
    stage: (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeNumber */ .rD)(0, 1000),
    exposurePercent: percent,
    achievedPercent: percent,
    subjectSha256: _words_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256OrNothing */ .OW,
};
const identityDocument = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)(identity);
const subjectDocument = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
    cluster: _words_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8,
    namespace: _words_js__WEBPACK_IMPORTED_MODULE_2__/* .kubeName */ .L6,
    workload: (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
        kind: (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(..._release_js__WEBPACK_IMPORTED_MODULE_0__/* .workloadKinds */ .dd, 'Rollout'),
        name: _words_js__WEBPACK_IMPORTED_MODULE_2__/* .kubeName */ .L6,
        uid: _words_js__WEBPACK_IMPORTED_MODULE_2__/* .wordOrNothing */ .lq,
    }),
    canary: (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ uid: _words_js__WEBPACK_IMPORTED_MODULE_2__/* .wordOrNothing */ .lq, templateSha256: _words_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256OrNothing */ .OW }),
    stable: (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ templateSha256: _words_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256OrNothing */ .OW }),
    configSha256: _words_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256OrNothing */ .OW,
    images: (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)((0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .formed */ .Gd)(600, { form: /^[\x21-\x7e]+$/, what: 'an image digest' }), _words_js__WEBPACK_IMPORTED_MODULE_2__/* .byName */ .nG),
    driver: provider,
});
/** The job output `release`. */
const handleDocument = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
    ...identity,
    schema: (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .constant */ .dY)(_release_js__WEBPACK_IMPORTED_MODULE_0__/* .releaseSchema */ .By),
    workloadKind: (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(..._release_js__WEBPACK_IMPORTED_MODULE_0__/* .workloadKinds */ .dd)),
    canary: _words_js__WEBPACK_IMPORTED_MODULE_2__/* .kubeName */ .L6,
    provider,
    stableRevision: _words_js__WEBPACK_IMPORTED_MODULE_2__/* .wordOrNothing */ .lq,
    selectors: (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ canary: _words_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8, stable: _words_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8 }),
    image: _words_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8,
    configSha256: _words_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256OrNothing */ .OW,
    subject: subjectDocument,
    expiresAt: _words_js__WEBPACK_IMPORTED_MODULE_2__/* .instant */ .uR,
    evidenceSha256: _words_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Text */ .f1,
});


/***/ }),

/***/ 91323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D2: () => (/* binding */ observationFile),
/* harmony export */   I3: () => (/* binding */ checkName),
/* harmony export */   L6: () => (/* binding */ kubeName),
/* harmony export */   OW: () => (/* binding */ sha256OrNothing),
/* harmony export */   Vm: () => (/* binding */ word),
/* harmony export */   WJ: () => (/* binding */ verdict),
/* harmony export */   f1: () => (/* binding */ sha256Text),
/* harmony export */   l: () => (/* binding */ reason),
/* harmony export */   lq: () => (/* binding */ wordOrNothing),
/* harmony export */   n8: () => (/* binding */ line),
/* harmony export */   nG: () => (/* binding */ byName),
/* harmony export */   uR: () => (/* binding */ instant)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62713);

/** Words that several documents share. Names are names: no path, no control character, no white space around them. */
const kubeName = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .formed */ .Gd)(253, {
    form: /^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$/,
    what: 'a Kubernetes name',
});
const checkName = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .formed */ .Gd)(63, {
    form: /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/,
    what: 'the name of a check (lower-case letters, digits and -)',
});
/** Of measurements, dimensions, revisions, units. */
const word = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .formed */ .Gd)(120, {
    form: /^[A-Za-z0-9%]([A-Za-z0-9._:%/-]{0,118}[A-Za-z0-9%])?$/,
    what: 'a name (letters, digits, . _ : / -)',
});
/** '' where it is not known. */
const wordOrNothing = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .formed */ .Gd)(120, {
    form: /^([A-Za-z0-9][A-Za-z0-9._:-]{0,119})?$/,
    what: 'a name (letters, digits, . _ : -) or nothing',
});
const sha256Text = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .formed */ .Gd)(64, {
    form: /^[0-9a-f]{64}$/,
    what: 'a SHA-256 in hexadecimal digits',
});
const sha256OrNothing = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .formed */ .Gd)(64, {
    form: /^([0-9a-f]{64})?$/,
    what: 'a SHA-256 in hexadecimal digits, or nothing',
});
const instant = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .formed */ .Gd)(40, {
    form: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)$/,
    what: 'a time such as 2026-01-31T12:00:00Z',
});
const observationFile = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .formed */ .Gd)(100, {
    form: /^observations\/[0-9a-f]{64}\.json$/,
    what: 'observations/<SHA-256>.json',
});
const verdict = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('pass', 'fail', 'inconclusive', 'error');
const line = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(2000);
/** Reasons may hold several lines of a container's log. */
const reason = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(20_000);
const byName = {
    key: { form: /^[A-Za-z0-9]([A-Za-z0-9._-]{0,251}[A-Za-z0-9])?$/, what: 'a name' },
    max: 200,
};


/***/ }),

/***/ 98704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Mm: () => (/* binding */ bounded),
  UJ: () => (/* binding */ decodeState),
  Md: () => (/* binding */ encodeState)
});

// UNUSED EXPORTS: stateLimitBytes

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/evidence/canonical.js
var canonical = __webpack_require__(13431);
// EXTERNAL MODULE: ./lib/evidence/schemas/decision.js
var decision = __webpack_require__(498);
// EXTERNAL MODULE: ./lib/evidence/envelope.js
var envelope = __webpack_require__(95105);
// EXTERNAL MODULE: ./lib/evidence/schemas/document.js
var schemas_document = __webpack_require__(62713);
// EXTERNAL MODULE: ./lib/evidence/schemas/policy.js
var policy = __webpack_require__(39222);
// EXTERNAL MODULE: ./lib/evidence/schemas/release.js
var release = __webpack_require__(25127);
// EXTERNAL MODULE: ./lib/evidence/schemas/words.js
var words = __webpack_require__(91323);
;// CONCATENATED MODULE: ./lib/evidence/schemas/evidence.js





const sample = (0,schemas_document/* variants */.HI)('kind', {
    proportion: (0,schemas_document/* object */.Ik)({
        kind: (0,schemas_document/* constant */.dY)('proportion'),
        bad: (0,schemas_document/* number */.ai)(0),
        total: (0,schemas_document/* number */.ai)(0),
        limit: (0,schemas_document/* number */.ai)(),
    }),
    mean: (0,schemas_document/* object */.Ik)({
        kind: (0,schemas_document/* constant */.dY)('mean'),
        mean: (0,schemas_document/* number */.ai)(),
        sd: (0,schemas_document/* number */.ai)(0),
        n: (0,schemas_document/* number */.ai)(0),
        limit: (0,schemas_document/* number */.ai)(),
    }),
    none: (0,schemas_document/* object */.Ik)({ kind: (0,schemas_document/* constant */.dY)('none') }),
});
const known = (0,schemas_document/* nullable */.me)((0,schemas_document/* number */.ai)());
const points = 600;
const evidence_history = (0,schemas_document/* object */.Ik)({
    usableDays: (0,schemas_document/* number */.ai)(0),
    askedDays: (0,schemas_document/* number */.ai)(0),
    usual: known,
    spread: known,
    canary: known,
    z: known,
    limit: known,
    k: (0,schemas_document/* number */.ai)(),
    minimumEffect: (0,schemas_document/* number */.ai)(),
    trips: (0,schemas_document/* nullable */.me)(schemas_document/* boolean */.zM),
    decides: schemas_document/* boolean */.zM,
    days: words/* line */.n8,
});
const counts = (0,schemas_document/* object */.Ik)({ bad: (0,schemas_document/* number */.ai)(0), total: (0,schemas_document/* number */.ai)(0) });
const measurement = (0,schemas_document/* object */.Ik)({
    name: words/* word */.Vm,
    dimension: words/* word */.Vm,
    unit: words/* word */.Vm,
    canary: known,
    baseline: known,
    limit: known,
    limitFrom: (0,schemas_document/* optional */.lq)((0,schemas_document/* oneOf */.yL)('fixed', 'baseline', 'history', 'before-release')),
    direction: (0,schemas_document/* oneOf */.yL)('increase', 'decrease', 'either'),
    verdict: words/* verdict */.WJ,
    reason: words/* reason */.l,
    sample,
    counts: (0,schemas_document/* optional */.lq)((0,schemas_document/* object */.Ik)({ canary: counts, stable: (0,schemas_document/* nullable */.me)(counts) })),
    odds: (0,schemas_document/* optional */.lq)((0,schemas_document/* object */.Ik)({ harm: (0,schemas_document/* number */.ai)(0), stopsAt: (0,schemas_document/* number */.ai)(0) })),
    lacks: (0,schemas_document/* optional */.lq)((0,schemas_document/* object */.Ik)({
        have: (0,schemas_document/* number */.ai)(0),
        need: (0,schemas_document/* number */.ai)(0),
        of: (0,schemas_document/* oneOf */.yL)('events', 'ticks'),
    })),
    warnings: (0,schemas_document/* optional */.lq)((0,schemas_document/* list */.p_)(words/* reason */.l, 50)),
    history: (0,schemas_document/* optional */.lq)(evidence_history),
    contradictedBy: (0,schemas_document/* optional */.lq)((0,schemas_document/* list */.p_)(words/* word */.Vm, 200)),
    series: (0,schemas_document/* optional */.lq)((0,schemas_document/* object */.Ik)({
        t: (0,schemas_document/* list */.p_)((0,schemas_document/* number */.ai)(), points),
        from: (0,schemas_document/* optional */.lq)(words/* instant */.uR),
        canary: (0,schemas_document/* list */.p_)(known, points),
        baseline: (0,schemas_document/* list */.p_)(known, points),
    })),
});
const distribution = (0,schemas_document/* variants */.HI)('kind', {
    histogram: (0,schemas_document/* object */.Ik)({
        kind: (0,schemas_document/* constant */.dY)('histogram'),
        le: (0,schemas_document/* list */.p_)(known, 1000),
        perTick: (0,schemas_document/* list */.p_)((0,schemas_document/* number */.ai)(), 1000),
    }),
    counts: (0,schemas_document/* object */.Ik)({
        kind: (0,schemas_document/* constant */.dY)('counts'),
        perTick: schemas_document/* pair */.V2,
    }),
    gauge: (0,schemas_document/* object */.Ik)({
        kind: (0,schemas_document/* constant */.dY)('gauge'),
        mean: (0,schemas_document/* number */.ai)(),
    }),
});
const samples = (0,schemas_document/* nullable */.me)((0,schemas_document/* list */.p_)((0,schemas_document/* number */.ai)(), 10_000));
const facts = (0,schemas_document/* object */.Ik)({
    fallbackCommand: (0,schemas_document/* optional */.lq)(words/* line */.n8),
    resumed: (0,schemas_document/* optional */.lq)((0,schemas_document/* object */.Ik)({ stage: (0,schemas_document/* wholeNumber */.rD)(1, 100), exposurePercent: (0,schemas_document/* number */.ai)(), from: words/* line */.n8 })),
    scenario: (0,schemas_document/* optional */.lq)((0,schemas_document/* object */.Ik)({ object: words/* kubeName */.L6, spec: schemas_document/* anyMap */.RG })),
    scenarioSha256: (0,schemas_document/* optional */.lq)(words/* sha256Text */.f1),
    taken: (0,schemas_document/* optional */.lq)((0,schemas_document/* object */.Ik)({ dependency: words/* line */.n8, targets: (0,schemas_document/* list */.p_)(words/* line */.n8, 1000) })),
    fault: (0,schemas_document/* optional */.lq)((0,schemas_document/* object */.Ik)({ experiment: words/* line */.n8, from: words/* instant */.uR, to: words/* instant */.uR })),
    lastWords: (0,schemas_document/* optional */.lq)((0,schemas_document/* object */.Ik)({ pod: (0,schemas_document/* nullable */.me)(words/* line */.n8), lines: (0,schemas_document/* list */.p_)(words/* line */.n8, 50) })),
    found: (0,schemas_document/* optional */.lq)((0,schemas_document/* list */.p_)((0,schemas_document/* object */.Ik)({
        arm: (0,schemas_document/* oneOf */.yL)('canary', 'stable'),
        check: (0,schemas_document/* nullable */.me)(words/* word */.Vm),
        text: words/* reason */.l,
        ticks: (0,schemas_document/* wholeNumber */.rD)(0, 1e9),
        of: (0,schemas_document/* wholeNumber */.rD)(0, 1e9),
    }), 100)),
    stableImage: (0,schemas_document/* optional */.lq)(words/* line */.n8),
    profile: (0,schemas_document/* optional */.lq)((0,schemas_document/* record */.g1)(distribution, words/* byName */.nG)),
    pre: (0,schemas_document/* optional */.lq)((0,schemas_document/* list */.p_)((0,schemas_document/* record */.g1)((0,schemas_document/* object */.Ik)({ baseline: samples, canary: samples }), words/* byName */.nG), 1000)),
    policy: (0,schemas_document/* optional */.lq)(policy/* policyRecordDocument */.j0),
    withdrawal: (0,schemas_document/* optional */.lq)((0,schemas_document/* object */.Ik)({ at: words/* instant */.uR, done: schemas_document/* boolean */.zM, detail: words/* reason */.l })),
    diagnosis: (0,schemas_document/* optional */.lq)((0,schemas_document/* object */.Ik)({
        because: words/* line */.n8,
        cause: (0,schemas_document/* oneOf */.yL)('likely', 'possible', 'no clear cause'),
        suspects: (0,schemas_document/* list */.p_)((0,schemas_document/* object */.Ik)({
            service: words/* line */.n8,
            about: words/* line */.n8,
            function: (0,schemas_document/* optional */.lq)(words/* line */.n8),
            confidence: (0,schemas_document/* number */.ai)(0, 1),
            says: words/* line */.n8,
        }), 10),
        unseen: (0,schemas_document/* list */.p_)(words/* line */.n8, 100),
        seconds: (0,schemas_document/* number */.ai)(0),
        collected: (0,schemas_document/* nullable */.me)((0,schemas_document/* object */.Ik)({
            file: words/* observationFile */.D2,
            sha256: words/* sha256Text */.f1,
        })),
    })),
});
/** The job output `evidence`. */
const evidenceDocument = (0,schemas_document/* object */.Ik)({
    schema: (0,schemas_document/* constant */.dY)(envelope/* evidenceSchema */.j),
    check: words/* checkName */.I3,
    gate: (0,schemas_document/* oneOf */.yL)(...envelope/* gateKinds */.h),
    release: release/* identityDocument */.C1,
    verdict: words/* verdict */.WJ,
    window: (0,schemas_document/* object */.Ik)({ start: words/* instant */.uR, end: words/* instant */.uR }),
    measurements: (0,schemas_document/* list */.p_)(measurement, 300),
    reasons: (0,schemas_document/* list */.p_)(words/* reason */.l, 500),
    carried: (0,schemas_document/* optional */.lq)(schemas_document/* anyJson */.P8),
    parameters: schemas_document/* anyMap */.RG,
    parametersSha256: words/* sha256Text */.f1,
    facts,
    warnings: (0,schemas_document/* list */.p_)(words/* reason */.l, 500),
    sources: (0,schemas_document/* list */.p_)((0,schemas_document/* object */.Ik)({ kind: words/* line */.n8, endpoint: words/* line */.n8, version: words/* line */.n8 }), 50),
    clockSkewMs: known,
    observation: (0,schemas_document/* nullable */.me)((0,schemas_document/* object */.Ik)({
        file: words/* observationFile */.D2,
        sha256: words/* sha256Text */.f1,
        bytes: (0,schemas_document/* wholeNumber */.rD)(0, 1e10),
    })),
    previous: (0,schemas_document/* nullable */.me)(words/* sha256Text */.f1),
    requests: (0,schemas_document/* optional */.lq)((0,schemas_document/* record */.g1)((0,schemas_document/* wholeNumber */.rD)(0, 1e9), {
        key: { form: /^[\x20-\x7e]{1,200}$/, what: 'a request' },
        max: 1000,
    })),
});

;// CONCATENATED MODULE: ./lib/evidence/state.js





const documents = {
    'sluice.dev/release/v1': release/* handleDocument */.e9,
    'sluice.dev/evidence/v1': evidenceDocument,
    'sluice.dev/decision/v1': decision/* decisionDocument */.S,
};
/** GitHub refuses more than 1 MB of outputs a job, counted in UTF-16; one state takes at most a fifth of it. */
const stateLimitBytes = 200_000;
/** The state door, outward: canonical JSON, bounded. The value carries its own `schema`. */
function encodeState(value) {
    const text = (0,canonical.canonicalJson)(value);
    if (text.length * 2 > stateLimitBytes)
        throw new Error(`state ${value.schema} has ${text.length * 2} bytes in UTF-16, more than ${stateLimitBytes}`);
    return text;
}
/** Charts are the first to go when evidence grows past what a job output holds; verdicts and numbers never do. */
function bounded(evidence) {
    if ((0,canonical.canonicalJson)(evidence).length * 2 < stateLimitBytes)
        return evidence;
    const measurements = evidence.measurements.map(({ series: _series, ...measurement }) => measurement);
    return { ...evidence, measurements };
}
const emptyHint = 'It is empty: the job before did not run, did not set it, or the runner dropped it because it held a masked value.';
/** The state door, inward: closed. What does not fit its schema is named with its path in `input`, and nothing of it is used. */
function decodeState(text, schema, input) {
    if (text.trim() === '')
        throw new errors.UsageError(emptyHint, {
            input,
            fix: `Pass the output of the step that makes it (${schema}).`,
        });
    if (text.length * 2 > stateLimitBytes)
        throw new errors.UsageError(`It has ${text.length * 2} bytes, more than ${stateLimitBytes}.`, {
            input,
            fix: `Pass the output unchanged (${schema}).`,
        });
    const value = parseJson(text, input, schema);
    if (value === null || typeof value !== 'object' || Array.isArray(value))
        throw new errors.UsageError('It is not a JSON object.', { input, fix: `Expected ${schema}.` });
    const found = value.schema;
    const fix = `Pass the output unchanged (${schema}).`;
    if (found !== schema)
        throw new errors.UsageError(schemaProblem(found, schema), { input, fix });
    try {
        return documents[schema].read(value, input);
    }
    catch (thrown) {
        if (!(thrown instanceof errors.UsageError))
            throw thrown;
        throw new errors.UsageError(thrown.said, {
            input: thrown.input,
            fix: `${fix} Use the same tag of Sluice in all jobs.`,
        });
    }
}
function parseJson(text, input, schema) {
    try {
        return JSON.parse(text, (key, item) => {
            if (key === '__proto__' || key === 'constructor' || key === 'prototype')
                throw new errors.UsageError(`Its key '${key}' is not allowed.`, {
                    input,
                    fix: `Pass the output unchanged (${schema}).`,
                });
            return item;
        });
    }
    catch (cause) {
        if (cause instanceof errors.UsageError)
            throw cause;
        throw new errors.UsageError('It is not JSON.', {
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

/***/ 72527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   qy: () => (/* binding */ html),
/* harmony export */   wD: () => (/* binding */ markdown)
/* harmony export */ });
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
const unprintable = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;
/** The Markdown door: text from outside as inert text. Control and bidi characters go, all that could be syntax becomes an entity. */
function markdown(text) {
    return (text
        .replace(unprintable, ' ')
        .replace(/[^\p{L}\p{N} .,:;%/()+=×–−…·-]/gu, (c) => `&#${c.codePointAt(0)};${breaks(c)}`)
        // Links, mentions and references are made of plain characters too.
        .replace(/\bGH-(?=\d)/gi, (c) => `${c.slice(0, 2)}&#8203;-`)
        .replace(/:\/\//g, '&#58;&#47;&#47;')
        .replace(/\bwww\./gi, (c) => `${c.slice(0, 3)}&#46;`));
}
/** Mentions and references are found after entities were decoded: a space of no width stands between the sign and the name. */
const breaks = (c) => (c === '@' || c === '#' || c === '!' ? '&#8203;' : '');
/** Inside `<code>`: every character that is no letter or digit as an entity. */
function code(text) {
    const inert = text
        .replace(unprintable, ' ')
        .replace(/[^\p{L}\p{N} ]/gu, (c) => `&#${c.codePointAt(0)};`);
    return `<code>${inert}</code>`;
}
/** The HTML door, for text and attribute values. */
function html(text) {
    return text.replace(unprintable, ' ').replace(/[&<>"'`]/g, (c) => `&#${c.codePointAt(0)};`);
}
/** Only https (and http) addresses become links. */
function link(label, address) {
    return /^https?:\/\/[\w.~:/?#@!$&'*+,;=%-]+$/.test(address)
        ? `[${markdown(label)}](${address})`
        : markdown(label);
}


/***/ })

};

export const id = 7456;
export const ids = [7456];
export const modules = {

/***/ 84789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J7: () => (/* binding */ incompleteBeta),
/* harmony export */   Rf: () => (/* binding */ studentCdf)
/* harmony export */ });
/* unused harmony export logGamma */
/** ln Γ(x) for x > 0 (Lanczos, g = 7, n = 9). */
function logGamma(x) {
    const c = [
        0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313,
        -176.61502916214059, 12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6,
        1.5056327351493116e-7,
    ];
    if (x < 0.5)
        return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
    const t = x + 6.5;
    const series = c.reduce((sum, value, i) => (i === 0 ? value : sum + value / (x - 1 + i)), 0);
    return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(t) - t + Math.log(series);
}
/** Regularised incomplete beta I_x(a, b): continued fraction (DLMF 8.17.22), Lentz's method. */
function incompleteBeta(x, a, b) {
    if (x <= 0)
        return 0;
    if (x >= 1)
        return 1;
    if (x > (a + 1) / (a + b + 2))
        return 1 - incompleteBeta(1 - x, b, a);
    const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x)) /
        a;
    const tiny = 1e-300;
    let c = 1;
    let d = 1 / nonZero(1 - ((a + b) * x) / (a + 1), tiny);
    let fraction = d;
    for (let m = 1; m <= 500; m++) {
        const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1 / nonZero(1 + even * d, tiny);
        c = nonZero(1 + even / c, tiny);
        fraction *= d * c;
        const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 / nonZero(1 + odd * d, tiny);
        c = nonZero(1 + odd / c, tiny);
        const step = d * c;
        fraction *= step;
        if (Math.abs(step - 1) < 1e-14)
            break;
    }
    return Math.min(1, front * fraction);
}
const nonZero = (value, tiny) => (Math.abs(value) < tiny ? tiny : value);
/** P(T ≤ t) of Student's t with `df` degrees of freedom. */
function studentCdf(t, df) {
    const tail = 0.5 * incompleteBeta(df / (df + t * t), df / 2, 0.5);
    return t >= 0 ? 1 - tail : tail;
}


/***/ }),

/***/ 15273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aU: () => (/* binding */ limitInWords),
/* harmony export */   d9: () => (/* binding */ limitIn),
/* harmony export */   n7: () => (/* binding */ limitDocument),
/* harmony export */   sB: () => (/* binding */ compareLimits)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _inputs_units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9002);


const written = ['%', 'ms', 's', 'm', 'B', 'KiB', 'MiB', 'GiB'];
const what = `a limit: a number, or a number with its unit (${written.join(', ')})`;
const limitDocument = {
    read: (value, path) => {
        if (typeof value === 'number' && value >= 0 && value <= _inputs_units_js__WEBPACK_IMPORTED_MODULE_1__/* .largestLimit */ .iJ)
            return { value, unit: null };
        const match = typeof value === 'string'
            ? /^(\d{1,15}(?:\.\d{1,15})?) ?(%|[A-Za-z]{1,3})$/.exec(value)
            : null;
        const [, digits = '', unit = ''] = match ?? [];
        const number = Number(digits);
        if (match === null || !written.includes(unit))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${JSON.stringify(value)} is not ${what}.`, {
                input: path,
                fix: 'Example: 0.5% or 300ms.',
            });
        if (unit === '%' && number > 100)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${number} % is not a share from 0 to 100 %.`, { input: path });
        return { value: number, unit };
    },
    json: {
        oneOf: [
            { type: 'number', minimum: 0, maximum: _inputs_units_js__WEBPACK_IMPORTED_MODULE_1__/* .largestLimit */ .iJ },
            { type: 'string', pattern: `^\\d+(\\.\\d+)? ?(${written.join('|')})$` },
        ],
    },
};
/** The limit as a number in the unit of a measurement; undefined when it is of another kind, or no such share exists. */
function limitIn(limit, unit) {
    const to = Object.hasOwn(_inputs_units_js__WEBPACK_IMPORTED_MODULE_1__/* .keptUnits */ .ai, unit) ? _inputs_units_js__WEBPACK_IMPORTED_MODULE_1__/* .keptUnits */ .ai[unit] : undefined;
    const { value } = limit;
    if (limit.unit === null)
        return to?.of === 'share' && value > 100 / to.times ? undefined : value;
    const from = _inputs_units_js__WEBPACK_IMPORTED_MODULE_1__/* .units */ .MD[limit.unit];
    return from === undefined || to === undefined || from.of !== to.of
        ? undefined
        : (value * from.times) / to.times;
}
const limitInWords = ({ value, unit }) => unit === null ? String(value) : `${value} ${unit}`;
/**
 * Whether `to` allows more than `from` where more is worse: 1, 0 or -1; undefined when they cannot be compared, since one is bare or of another
 * kind.
 */
function compareLimits(from, to) {
    const scaled = ({ value, unit }) => {
        if (unit === null)
            return { of: 'bare', value };
        const known = _inputs_units_js__WEBPACK_IMPORTED_MODULE_1__/* .units */ .MD[unit];
        return known === undefined ? undefined : { of: known.of, value: value * known.times };
    };
    const [a, b] = [scaled(from), scaled(to)];
    if (a === undefined || b === undefined || a.of !== b.of)
        return undefined;
    return b.value > a.value ? 1 : b.value < a.value ? -1 : 0;
}


/***/ }),

/***/ 7686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DB: () => (/* binding */ dimensionPolicy),
/* harmony export */   De: () => (/* binding */ thresholdFor),
/* harmony export */   G4: () => (/* binding */ defaultPolicy),
/* harmony export */   JP: () => (/* binding */ frozen),
/* harmony export */   ON: () => (/* binding */ parsePolicy)
/* harmony export */ });
/* unused harmony export policyDocument */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62713);
/* harmony import */ var _evidence_schemas_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39222);
/* harmony import */ var _evidence_schemas_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91323);
/* harmony import */ var _limit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15273);





/**
 * Error rate and GC pause, with latency and goroutines. Session interruption (Sentry) and dependency SLA (Envoy) have no source yet and
 * are not in it. Nobody named these: which of them a gate measures depends on its checks.
 */
const defaultPolicy = {
    dimensions: {
        'error-rate': { weight: 0.25, critical: true },
        latency: { weight: 0.25, critical: true },
        goroutines: { weight: 0.25, critical: true },
        'gc-pause': { weight: 0.25, critical: false },
    },
    other: { weight: 0.1, critical: true },
    confidence: [
        { exposure: 0, atLeast: 0.5 },
        { exposure: 10, atLeast: 0.6 },
        { exposure: 50, atLeast: 0.8 },
        { exposure: 100, atLeast: 0.9 },
    ],
    require: [],
    named: [],
};
/** The input `policy` as it is written. */
const policyDocument = (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
    $schema: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(_evidence_schemas_words_js__WEBPACK_IMPORTED_MODULE_3__/* .line */ .n8),
    dimensions: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)((0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
        weight: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(0, 1000)),
        critical: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM),
        limit: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(_limit_js__WEBPACK_IMPORTED_MODULE_4__/* .limitDocument */ .n7),
    }), _evidence_schemas_words_js__WEBPACK_IMPORTED_MODULE_3__/* .byName */ .nG)),
    confidence: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)((0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(0, 1), {
        key: {
            form: /^(100(\.0+)?|\d{1,2}(\.\d{1,6})?)$/,
            what: 'an exposure from 0 to 100 in percent',
        },
        max: 100,
    })),
    require: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(_evidence_schemas_words_js__WEBPACK_IMPORTED_MODULE_3__/* .checkName */ .I3, 100)),
    freezes: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(_evidence_schemas_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .freezeDocument */ .Vv, 100)),
});
/** A policy in YAML over the default one; what does not fit is an error that names its path. */
function parsePolicy(value, input) {
    const written = policyDocument.read(value, input);
    const named = written.dimensions ?? {};
    const policy = {
        ...defaultPolicy,
        dimensions: {
            ...defaultPolicy.dimensions,
            ...Object.fromEntries(Object.entries(named).map(([name, given]) => [name, { ...usual(name), ...given }])),
        },
        ...(written.confidence === undefined ? {} : { confidence: thresholds(written.confidence) }),
        ...(written.require === undefined ? {} : { require: written.require }),
        named: Object.keys(named).sort(),
        ...(written.freezes === undefined ? {} : { freezes: freezesOf(written.freezes, input) }),
    };
    const weights = Object.values(policy.dimensions).reduce((sum, { weight }) => sum + weight, 0);
    if (!(weights > 0))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError('Its weights sum to 0: no data could say anything.', {
            input: `${input}.dimensions`,
            fix: 'Give at least one dimension a weight.',
        });
    return policy;
}
/** What is not named is critical. */
const usual = (name) => (Object.hasOwn(defaultPolicy.dimensions, name) ? defaultPolicy.dimensions[name] : undefined) ??
    defaultPolicy.other;
const thresholds = (written) => Object.entries(written)
    .map(([exposure, atLeast]) => ({ exposure: Number(exposure), atLeast }))
    .sort((a, b) => a.exposure - b.exposure);
function freezesOf(freezes, input) {
    for (const [i, { from, to }] of freezes.entries())
        if (!(Date.parse(to) > Date.parse(from)))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`It ends at ${to}, and begins at ${from}.`, {
                input: `${input}.freezes[${i}]`,
                fix: 'Write the earlier time first, as 2026-11-27T00:00:00Z.',
            });
    return freezes;
}
/** Why nothing is promoted at a time; undefined when it may be. */
function frozen({ freezes = [] }, nowMs) {
    const now = freezes.find(({ from, to }) => Date.parse(from) <= nowMs && nowMs < Date.parse(to));
    return now === undefined
        ? undefined
        : `the policy freezes promotions until ${now.to}: ${now.reason}`;
}
const dimensionPolicy = (policy, dimension) => (Object.hasOwn(policy.dimensions, dimension) ? policy.dimensions[dimension] : undefined) ??
    policy.other;
/** The least confidence at an exposure that was reached; below the first entry nothing suffices. */
function thresholdFor(policy, achievedPercent) {
    return (policy.confidence.filter(({ exposure }) => exposure <= achievedPercent).at(-1)?.atLeast ?? 1);
}


/***/ }),

/***/ 28773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QZ: () => (/* binding */ worst),
/* harmony export */   gk: () => (/* binding */ finding),
/* harmony export */   lG: () => (/* binding */ judgementOf)
/* harmony export */ });
/** What a health check found about one thing: a measurement whose only number is how many pods (or what else `unit` says) it concerns. */
const finding = (name, verdict, reason, about = {}) => ({
    name,
    dimension: 'health',
    unit: '1',
    canary: null,
    baseline: null,
    limit: null,
    direction: 'decrease',
    verdict,
    reason,
    sample: { kind: 'none' },
    ...about,
});
/** The one fold of verdicts, of measurements and of evidence: fail beats error beats inconclusive beats pass; nothing at all is inconclusive. */
function worst(verdicts) {
    for (const verdict of ['fail', 'error', 'inconclusive'])
        if (verdicts.includes(verdict))
            return verdict;
    return verdicts.length === 0 ? 'inconclusive' : 'pass';
}
/** The judgement that follows from measurements alone: the worst of them, and a reason for each that did not pass. */
const judgementOf = (measurements) => ({
    verdict: worst(measurements.map(({ verdict }) => verdict)),
    measurements,
    reasons: measurements
        .filter(({ verdict }) => verdict !== 'pass')
        .map(({ name, reason }) => `${name}: ${reason}`),
});


/***/ }),

/***/ 9002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MD: () => (/* binding */ units),
/* harmony export */   ai: () => (/* binding */ keptUnits),
/* harmony export */   iJ: () => (/* binding */ largestLimit)
/* harmony export */ });
/** As people write them behind a number. */
const units = {
    '%': { of: 'share', times: 1 },
    ms: { of: 'time', times: 1 },
    s: { of: 'time', times: 1000 },
    m: { of: 'time', times: 60_000 },
    B: { of: 'size', times: 1 },
    ...Object.fromEntries(['K', 'M', 'G', 'T'].flatMap((letter, i) => [
        [`${letter === 'K' ? 'k' : letter}B`, { of: 'size', times: 1000 ** (i + 1) }],
        [`${letter}iB`, { of: 'size', times: 1024 ** (i + 1) }],
        [`${letter}i`, { of: 'size', times: 1024 ** (i + 1) }],
    ])),
};
/** In which measurements are kept, in the words of the evidence, and how a limit in them is written. */
const keptUnits = {
    '1': { of: 'share', times: 100, named: 'a proportion', example: '0.5%' },
    percent: { of: 'share', times: 1, named: 'a percentage', example: '0.5%' },
    s: { of: 'time', times: 1000, named: 'a time', example: '300ms' },
    ms: { of: 'time', times: 1, named: 'a time', example: '300ms' },
    bytes: { of: 'size', times: 1, named: 'a size', example: '512MiB' },
};
/** No limit is larger. */
const largestLimit = 1e15;


/***/ }),

/***/ 26749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   redact: () => (/* binding */ redact)
/* harmony export */ });
const gone = '[redacted]';
/** What looks like a secret by its form: who issued it says so in its first letters. */
const issued = [
    /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(-----END [A-Z ]*PRIVATE KEY-----|$)/g,
    /\bgh[pousr]_[A-Za-z0-9]{20,255}/g,
    /\bgithub_pat_[A-Za-z0-9_]{20,255}/g,
    /\bglpat-[A-Za-z0-9_-]{15,}/g,
    /\bxox[abeoprs]-[A-Za-z0-9-]{10,}/g,
    /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g,
    /\bAIza[A-Za-z0-9_-]{30,}/g,
    /\b[sr]k_(?:live|test)_[A-Za-z0-9]{10,}/g,
    /\beyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}(?:\.[A-Za-z0-9_-]*)?/g,
    /\b(?:npm_|hvs\.|dop_v1_|SG\.)[A-Za-z0-9_.-]{20,}/g,
];
/** `password=…`, `"token": "…"`, `--secret …`: the name stays, the value goes. */
const namedValue = /((?:pass(?:word|wd|phrase)?|pwd|secret|token|api[_-]?key|access[_-]?key|private[_-]?key|client[_-]?secret|credentials?|auth[_-]?key|session[_-]?id|cookie|dsn)["']?\s{0,3}[=:]\s{0,3})(?!\[redacted)("[^"\n]{0,2000}"|'[^'\n]{0,2000}'|[^\s,;&"'}\])]{1,2000})/gi;
const authorization = /\b(bearer|basic|authorization:(?: bearer| basic| token)?)\s{1,3}[A-Za-z0-9+/_.~=-]{6,2000}/gi;
/** `scheme://user:password@host`. */
const userInfo = /(\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s/:@]{0,200}:)[^\s/@]{1,500}@/gi;
/** Keys as people print them: hexadecimal, except the digest of an image. */
const hexadecimal = /(?<!sha256:)(?<![A-Za-z0-9])[0-9a-fA-F]{32,}(?![A-Za-z0-9])/g;
const run = /[A-Za-z0-9+/_=-]{20,}/g;
/** Text of the cluster without its secrets: by the form of known tokens, by the name before a value, and by what only chance writes. */
function redact(text) {
    let said = text;
    for (const form of issued)
        said = said.replace(form, gone);
    return said
        .replace(authorization, `$1 ${gone}`)
        .replace(namedValue, `$1${gone}`)
        .replace(userInfo, `$1${gone}@`)
        .replace(hexadecimal, gone)
        .replace(run, (found) => (isRandom(found) ? gone : found));
}
/** Upper case, lower case and digits mixed within one run, with the entropy of chance: no word, path or name of a pod is. */
function isRandom(found) {
    return found
        .split(/[/_-](?=[a-z]+[/_-]|[a-z]+$)/)
        .some((part) => part.length >= 20 &&
        /[a-z]/.test(part) &&
        /[A-Z]/.test(part) &&
        /\d/.test(part) &&
        entropyBits(part) >= 3.8);
}
/** Shannon entropy per character. */
function entropyBits(text) {
    const counts = new Map();
    for (const c of text)
        counts.set(c, (counts.get(c) ?? 0) + 1);
    return [...counts.values()].reduce((sum, n) => {
        const p = n / text.length;
        return sum - p * Math.log2(p);
    }, 0);
}


/***/ })

};

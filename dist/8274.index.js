export const id = 8274;
export const ids = [8274];
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

/***/ 2268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bo: () => (/* binding */ readBundle),
/* harmony export */   Mf: () => (/* binding */ writeBundle),
/* harmony export */   WI: () => (/* binding */ readManifest)
/* harmony export */ });
/* unused harmony export bundleSchema */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _evidence_canonical_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13431);



const manifestName = 'bundle.json';
const bundleSchema = 'sluice.dev/bundle/v1';
/** Writes a bundle anew: the texts given, the observations that the evidence names, and a manifest with every hash. */
async function writeBundle(folder, texts, observations) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'evidence'), { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'observations'), { recursive: true });
    const missing = [];
    for (const file of observations.files)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.cp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(observations.from, file), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, file)).catch(() => missing.push(file));
    for (const [path, text] of Object.entries(texts))
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path), text);
    const { files } = await readBundle(folder);
    const hashes = Object.fromEntries(Object.entries(files).map(([path, text]) => [path, (0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .sc)(text)]));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, manifestName), (0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .dj)({ schema: bundleSchema, files: hashes, missing }));
    return missing;
}
/** Every file of a bundle but its manifest. */
async function readBundle(folder) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { recursive: true, withFileTypes: true });
    const paths = names
        .filter((entry) => entry.isFile())
        .map((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(entry.parentPath, entry.name).slice(folder.length + 1))
        .filter((path) => path !== manifestName)
        .sort();
    return {
        files: Object.fromEntries(await Promise.all(paths.map(async (path) => [path, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path), 'utf8')]))),
    };
}
async function readManifest(folder) {
    return JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, manifestName), 'utf8'));
}


/***/ }),

/***/ 97755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ decide)
});

// EXTERNAL MODULE: ./lib/evidence/canonical.js
var canonical = __webpack_require__(13431);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/decision/distributions.js
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

;// CONCATENATED MODULE: ./lib/decision/confidence.js


/**
 * The probability that a dimension is within its limit, given its data (docs/decision.md): a proportion by the Jeffreys posterior
 * Beta(bad + ½, good + ½), a mean by Student's t. null when the sample says nothing about probability.
 */
function confidenceOf(sample) {
    switch (sample.kind) {
        case 'proportion':
            if (!(sample.total > 0))
                return 0;
            return incompleteBeta(sample.limit, sample.bad + 0.5, Math.max(0, sample.total - sample.bad) + 0.5);
        case 'mean':
            if (!(sample.n >= 2) || !(sample.sd > 0))
                return 0;
            return studentCdf((sample.limit - sample.mean) / (sample.sd / Math.sqrt(sample.n)), sample.n - 1);
        case 'none':
            return null;
        default:
            return (0,errors/* assertNever */.x)(sample);
    }
}
/** Six digits: what floating point may differ by on another machine must not change a byte of a decision. */
const rounded = (value) => Math.round(value * 1e6) / 1e6;

// EXTERNAL MODULE: ./lib/decision/decision.js
var decision = __webpack_require__(16130);
// EXTERNAL MODULE: ./lib/decision/policy.js
var decision_policy = __webpack_require__(7686);
;// CONCATENATED MODULE: ./lib/decision/decide.js




/**
 * The decision, purely: rollback when anything critical failed, hold when anything is missing, inconclusive or in error or confidence is
 * too low, promote otherwise. The order of the evidence does not matter.
 */
function decide(input) {
    const { evidence, problems, policy, release } = input;
    const ordered = [...evidence].sort((a, b) => (a.check < b.check ? -1 : 1));
    const dimensions = ordered.flatMap((one) => one.measurements.map((m) => dimensionOf(one, m, policy)));
    const confidence = rounded(weightedMean(dimensions));
    const threshold = (0,decision_policy/* thresholdFor */.De)(policy, release.exposurePercent);
    const failed = dimensions.filter(({ verdict, critical }) => verdict === 'fail' && critical);
    const failedChecks = ordered.filter(({ verdict }) => verdict === 'fail');
    const unknown = ordered.filter(({ verdict }) => verdict === 'inconclusive' || verdict === 'error');
    const nonCriticalOnly = failed.length === 0 && failedChecks.length > 0;
    const outcome = failed.length > 0
        ? 'rollback'
        : problems.length > 0 || unknown.length > 0 || nonCriticalOnly || confidence < threshold
            ? 'hold'
            : 'promote';
    const evidenceHashes = Object.fromEntries(ordered.map((one) => [one.check, (0,canonical/* hashOf */.qQ)(one)]));
    const policySha256 = (0,canonical/* hashOf */.qQ)(policy);
    const carried = ordered.filter((one) => one.carried !== undefined);
    const chaos = ordered
        .map(({ parameters }) => parameters['scenarioSha256'])
        .filter((hash) => typeof hash === 'string');
    return {
        schema: decision/* decisionSchema */.O,
        decisionId: (0,canonical/* hashOf */.qQ)({ release, evidence: evidenceHashes, policySha256, problems }),
        time: input.time,
        release,
        decision: outcome,
        confidence,
        threshold,
        deciding: decidingOf(outcome, dimensions, ordered, problems, { confidence, threshold }),
        dimensions,
        reasons: reasonsOf(outcome, ordered, problems, { confidence, threshold }),
        evidence: evidenceHashes,
        ...(carried.length === 0
            ? {}
            : { carried: Object.fromEntries(carried.map((one) => [one.check, one.carried])) }),
        policySha256,
        chaosScenarioSha256: chaos.length === 0 ? null : chaos.length === 1 ? String(chaos[0]) : (0,canonical/* hashOf */.qQ)(chaos),
        runUrl: input.runUrl,
    };
}
function dimensionOf({ check }, m, policy) {
    const { weight, critical, limit } = policy.dimensions[m.dimension] ?? policy.other;
    const over = limit !== undefined &&
        m.canary !== null &&
        (m.direction === 'decrease' ? m.canary < limit : m.canary > limit);
    const verdict = over && m.verdict === 'pass' && m.sample.kind !== 'proportion' ? 'fail' : m.verdict;
    const sample = limit !== undefined && m.sample.kind === 'proportion'
        ? { ...m.sample, limit: limit / 100 }
        : m.sample;
    const probability = confidenceOf(sample);
    return {
        dimension: m.dimension,
        check,
        measurement: m.name,
        unit: m.unit,
        canary: m.canary,
        baseline: m.baseline,
        limit: limit ?? m.limit,
        n: m.sample.kind === 'proportion' ? m.sample.total : m.sample.kind === 'mean' ? m.sample.n : 0,
        // What has no probability of its own is held by its verdict; it does not water the mean down.
        weight: probability === null ? 0 : weight,
        critical,
        verdict,
        confidence: rounded(probability ?? (verdict === 'pass' ? 1 : 0)),
        reason: m.reason,
    };
}
/** 0 when nothing has a probability: confidence needs data. */
function weightedMean(dimensions) {
    const ordered = [...dimensions].sort((a, b) => a.check + a.measurement < b.check + b.measurement ? -1 : 1);
    const total = ordered.reduce((sum, { weight }) => sum + weight, 0);
    return total === 0 ? 0 : ordered.reduce((sum, d) => sum + d.weight * d.confidence, 0) / total;
}
const severity = { fail: 3, error: 2, inconclusive: 1, pass: 0 };
/** The one thing that decided: the worst verdict, then the heaviest dimension, then the least confidence, then the name. */
function decidingOf(outcome, dimensions, evidence, problems, { confidence, threshold }) {
    if (outcome === 'hold' && problems[0] !== undefined)
        return named('decide-promote', 'evidence', problems[0]);
    const undecided = evidence.find(({ verdict, measurements }) => verdict !== 'pass' && measurements.every((m) => m.verdict === 'pass'));
    const worst = [...dimensions].sort((a, b) => severity[b.verdict] - severity[a.verdict] ||
        b.weight - a.weight ||
        a.confidence - b.confidence ||
        (a.measurement < b.measurement ? -1 : 1))[0];
    if (worst === undefined || (worst.verdict === 'pass' && undecided !== undefined))
        return undecided === undefined
            ? null
            : named(undecided.check, undecided.verdict, undecided.reasons[0] ?? 'no reason given');
    if (worst.verdict === 'pass' && outcome === 'hold')
        return {
            ...named('decide-promote', 'confidence', `confidence ${confidence} is below ${threshold}`),
            value: confidence,
            limit: threshold,
            unit: '1',
        };
    return {
        check: worst.check,
        measurement: worst.measurement,
        value: worst.canary,
        limit: worst.limit,
        unit: worst.unit,
        baseline: worst.baseline,
        reason: worst.reason,
    };
}
const named = (check, measurement, reason) => ({
    check,
    measurement,
    value: null,
    limit: null,
    unit: '',
    baseline: null,
    reason,
});
function reasonsOf(outcome, evidence, problems, { confidence, threshold }) {
    const said = evidence
        .filter(({ verdict }) => verdict !== 'pass')
        .flatMap(({ check, verdict, reasons }) => reasons.slice(0, 12).map((reason) => `${check} (${verdict}): ${reason}`));
    const low = outcome === 'hold' && confidence < threshold
        ? [`confidence ${confidence} is below the ${threshold} that this exposure needs`]
        : [];
    // What failed is read first; that a check was then not made is told after it.
    return outcome === 'rollback' ? [...said, ...problems] : [...problems, ...said, ...low];
}


/***/ }),

/***/ 16130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ decisionSchema)
/* harmony export */ });
const decisionSchema = 'sluice.dev/decision/v1';


/***/ }),

/***/ 7686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   De: () => (/* binding */ thresholdFor),
/* harmony export */   G4: () => (/* binding */ defaultPolicy),
/* harmony export */   ON: () => (/* binding */ parsePolicy)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/**
 * Requirement E2 as far as its sources exist: error rate, GC pause; with latency and goroutines (A5, A7). Session interruption (Sentry) and
 * dependency SLA (Envoy) have no source yet and are not in it: a dimension nobody measures would hold every release.
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
};
const keys = ['dimensions', 'confidence', 'require'];
/** A policy in YAML over the default one. Unknown keys and values out of range are errors that name the path. */
function parsePolicy(value, input) {
    const given = record(value, input, '');
    const unknown = Object.keys(given).find((key) => !keys.includes(key));
    if (unknown !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`Its key '${unknown}' is not known.`, {
            input,
            fix: `Known: ${keys.join(', ')}.`,
        });
    return {
        ...defaultPolicy,
        ...(given['dimensions'] === undefined
            ? {}
            : {
                dimensions: { ...defaultPolicy.dimensions, ...dimensionsOf(given['dimensions'], input) },
            }),
        ...(given['confidence'] === undefined
            ? {}
            : { confidence: thresholdsOf(given['confidence'], input) }),
        ...(given['require'] === undefined ? {} : { require: namesOf(given['require'], input) }),
    };
}
function record(value, input, path) {
    if (value === null || typeof value !== 'object' || Array.isArray(value))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${path === '' ? 'It' : `Its '${path}'`} is not a YAML map.`, {
            input,
            fix: 'See docs/decision.md for an example.',
        });
    return value;
}
function dimensionsOf(value, input) {
    return Object.fromEntries(Object.entries(record(value, input, 'dimensions')).map(([name, item]) => {
        const path = `dimensions.${name}`;
        const given = record(item, input, path);
        const unknown = Object.keys(given).find((key) => !['weight', 'critical', 'limit'].includes(key));
        if (unknown !== undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`Its key '${path}.${unknown}' is not known.`, {
                input,
                fix: 'Known: weight, critical, limit.',
            });
        const base = defaultPolicy.dimensions[name] ?? defaultPolicy.other;
        return [
            name,
            {
                weight: given['weight'] === undefined
                    ? base.weight
                    : number(given['weight'], 0, 1000, `${path}.weight`, input),
                critical: given['critical'] === undefined ? base.critical : given['critical'] === true,
                ...(given['limit'] === undefined
                    ? {}
                    : { limit: number(given['limit'], 0, 1e15, `${path}.limit`, input) }),
            },
        ];
    }));
}
function number(value, min, max, path, input) {
    if (typeof value !== 'number' || !(value >= min && value <= max))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`Its '${path}' ${JSON.stringify(value)} is not a number from ${min} to ${max}.`, { input });
    return value;
}
function thresholdsOf(value, input) {
    const entries = Object.entries(record(value, input, 'confidence')).map(([exposure, atLeast]) => ({
        exposure: number(Number(exposure), 0, 100, `confidence.${exposure}`, input),
        atLeast: number(atLeast, 0, 1, `confidence.${exposure}`, input),
    }));
    return entries.sort((a, b) => a.exposure - b.exposure);
}
function namesOf(value, input) {
    if (!Array.isArray(value) || value.some((item) => typeof item !== 'string'))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError("Its 'require' is not a list of check names.", { input });
    return value;
}
function thresholdFor(policy, exposurePercent) {
    return (policy.confidence.filter(({ exposure }) => exposure <= exposurePercent).at(-1)?.atLeast ?? 1);
}


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

/***/ 37023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ renderComment)
/* harmony export */ });
/* harmony import */ var _content_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97007);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72527);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68844);



const limitCharacters = 60_000;
const signs = { pass: '✅', fail: '❌', inconclusive: '❔', error: '⚠️' };
/** The comment and the job summary (60 §4): the decision, its number, the table, the chart, what now. Capped on block boundaries. */
function renderComment(content) {
    const { decision } = content;
    const blocks = [
        (0,_content_js__WEBPACK_IMPORTED_MODULE_0__/* .marker */ .xL)(content),
        `## ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)((0,_content_js__WEBPACK_IMPORTED_MODULE_0__/* .headline */ .Pl)(content))}`,
        `**${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)((0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .decidingSentence */ .hP)(decision.deciding))}** Confidence ${(100 * decision.confidence).toFixed(0)} % (needed ${(100 * decision.threshold).toFixed(0)} %).`,
        reasons(content),
        table(content),
        likely(content),
        chart(content),
        details('Timeline and evidence', timeline(content)),
        details('Parameters', parameters(content)),
        whatNow(content),
        `<sub>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(content.image)} · commit ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(content.commit.slice(0, 12) || 'unknown')} · ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('run', content.runUrl)} · decision ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(decision.decisionId.slice(0, 12))} · ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)(decision.schema)}</sub>`,
    ].filter((block) => block !== '');
    return capped(blocks, content.runUrl);
}
function capped(blocks, runUrl) {
    const kept = [];
    let size = 0;
    for (const block of blocks) {
        if (size + block.length > limitCharacters) {
            kept.push(`*Shortened; the whole report is in the artifacts of the ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('run', runUrl)}.*`);
            break;
        }
        kept.push(block);
        size += block.length + 2;
    }
    return `${kept.join('\n\n')}\n`;
}
function reasons({ decision }) {
    const lines = decision.reasons.filter((reason) => !reason.includes('log: ')).slice(0, 5);
    return lines.map((reason) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)(reason.slice(0, 400))}`).join('\n');
}
function table({ evidence }) {
    const rows = evidence.flatMap(({ measurements }) => measurements.map(row));
    if (rows.length === 0)
        return '';
    return [
        '| metric | baseline | canary | Δ | limit | verdict | over time |',
        '|---|--:|--:|--:|--:|---|---|',
        ...rows,
    ].join('\n');
}
const row = (m) => `| ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)(m.name)} | ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .amount */ .vj)(m.baseline, m.unit)} | ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .amount */ .vj)(m.canary, m.unit)} | ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .difference */ .iv)(m.canary, m.baseline)} | ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .amount */ .vj)(m.limit, m.unit)} | ${signs[m.verdict]} ${m.verdict} | ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .sparkline */ .KM)(m.series?.canary ?? [])} |`;
function likely(content) {
    const found = (0,_content_js__WEBPACK_IMPORTED_MODULE_0__/* .causes */ .ps)(content);
    return found.length === 0
        ? ''
        : `**Likely causes**\n${found.map((cause) => `1. ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)(cause.slice(0, 400))}`).join('\n')}`;
}
/** Mermaid has no legend: the title names the lines. Gaps are closed by the value before, since it knows none. */
function chart(content) {
    const measurement = (0,_content_js__WEBPACK_IMPORTED_MODULE_0__/* .decidingMeasurement */ .CT)(content);
    const series = measurement?.series;
    if (measurement === undefined || series === undefined || series.t.length < 2)
        return '';
    const canary = filled(series.canary);
    const baseline = filled(series.baseline);
    const withLimit = measurement.limit !== null && measurement.limit < 20 * Math.max(...canary, ...baseline, 1e-9);
    const highest = Math.max(...canary, ...baseline, withLimit ? (measurement.limit ?? 0) : 0, 1e-6) * 1.1;
    const title = `${measurement.name} (${measurement.unit}): first line canary, second stable${withLimit ? ', third limit' : ''}`;
    const lines = [
        '```mermaid',
        'xychart-beta',
        `  title "${title.replace(/[^\w (),:%.-]/g, ' ')}"`,
        `  x-axis "seconds" ${series.t[0] ?? 0} --> ${series.t.at(-1) ?? 1}`,
        `  y-axis "${measurement.unit}" 0 --> ${Number(highest.toPrecision(3))}`,
        `  line [${canary.join(', ')}]`,
        ...(baseline.some((v) => v !== 0) ? [`  line [${baseline.join(', ')}]`] : []),
        ...(withLimit ? [`  line [${canary.map(() => measurement.limit).join(', ')}]`] : []),
        '```',
    ];
    return lines.join('\n');
}
function filled(values) {
    let last = values.find((value) => value !== null) ?? 0;
    return values.map((value) => {
        last = value ?? last;
        return Number(last.toPrecision(4));
    });
}
const details = (title, body) => body === '' ? '' : `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
function timeline({ evidence, decision }) {
    const rows = [...evidence]
        .sort((a, b) => (a.window.start < b.window.start ? -1 : 1))
        .map(({ check, window, verdict, reasons: said, observation }) => `| ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)(check)} | ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)(window.start.slice(11, 19))} – ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)(window.end.slice(11, 19))} | ${signs[verdict]} ${verdict} | ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)(said.slice(0, 12).join('; ').slice(0, 1500))} | ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(observation?.sha256.slice(0, 12) ?? '–')} |`);
    return [
        '| check | time (UTC) | verdict | why | observation |',
        '|---|---|---|---|---|',
        ...rows,
        `| decision | ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)(decision.time.slice(11, 19))} | ${decision.decision} | confidence ${decision.confidence} | ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(decision.decisionId.slice(0, 12))} |`,
    ].join('\n');
}
function parameters({ evidence }) {
    return evidence
        .map(({ check, parameters: all, sources }) => {
        const shown = Object.entries(all).filter(([key, value]) => key !== 'checks' && key !== 'profile' && JSON.stringify(value).length < 300);
        return `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)(check)}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(shown.map(([key, value]) => `${key}=${JSON.stringify(value)}`).join(' '))} from ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(sources.map(({ kind, endpoint, version }) => `${kind} ${endpoint} ${version}`).join(', '))}`;
    })
        .join('\n');
}
function whatNow(content) {
    const { decision } = content.decision;
    if (decision === 'promote')
        return `**What now** Nothing: the next stage begins by itself. To stop: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('roll back', content.rollbackUrl)}.`;
    return `**What now** Users are taken back to the stable version by the workflow; if it cannot: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_content_js__WEBPACK_IMPORTED_MODULE_0__/* .fallbackCommand */ .EN)(content))}. ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('Run', content.runUrl)} · ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('roll back by hand', content.rollbackUrl)}`;
}


/***/ }),

/***/ 97007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CT: () => (/* binding */ decidingMeasurement),
/* harmony export */   EN: () => (/* binding */ fallbackCommand),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   ps: () => (/* binding */ causes),
/* harmony export */   xL: () => (/* binding */ marker)
/* harmony export */ });
/* unused harmony export headlines */
const headlines = {
    promote: '🟢 Promoted',
    hold: '🟡 Held',
    rollback: '🔴 Rolled back',
};
function headline({ decision, environment }) {
    const { release } = decision;
    const stage = decision.decision === 'promote'
        ? ` at ${release.exposurePercent} %`
        : ` from ${release.exposurePercent} %`;
    return `${headlines[decision.decision]}${stage} · ${release.workload}${environment === '' ? '' : ` · ${environment}`}`;
}
/** Marks the one comment of a workload in an environment, so that it is found again. */
const marker = ({ decision, environment }) => `<!-- sluice:${decision.release.namespace}/${decision.release.workload}:${environment.replace(/[^\w.-]/g, '_')} -->`;
/** The measurement whose series is worth a chart. */
function decidingMeasurement({ decision, evidence, }) {
    const all = evidence.flatMap(({ measurements }) => measurements);
    const deciding = all.find(({ name }) => name === decision.deciding?.measurement);
    return deciding?.series === undefined ? all.find(({ series }) => series !== undefined) : deciding;
}
/** What the evidence itself says about the cause: failing reasons and the last log lines of what crashed. */
function causes({ decision, evidence }) {
    if (decision.decision === 'promote')
        return [];
    const logs = evidence.flatMap(({ reasons }) => reasons.filter((reason) => reason.startsWith('log: ')));
    const panic = logs.find((line) => /panic|fatal|error/i.test(line));
    const failed = evidence.flatMap(({ check, measurements }) => measurements
        .filter(({ verdict }) => verdict === 'fail')
        .map(({ name, reason }) => `${check}/${name}: ${reason}`));
    return [
        ...(panic === undefined ? [] : [`last words of the container: ${panic.slice(5)}`]),
        ...failed,
    ].slice(0, 3);
}
/** The one line that takes users back by hand, as the deployment of the canary left it. */
function fallbackCommand({ decision: { release }, evidence }) {
    const [known] = evidence
        .map(({ parameters }) => parameters['wayBack'])
        .filter((line) => typeof line === 'string');
    return (known ??
        `kubectl -n ${release.namespace} scale deployment ${release.workload}-canary --replicas=0`);
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
        .replace(/[^\p{L}\p{N} .,:;%/()+=-]/gu, (c) => `&#${c.codePointAt(0)};`)
        // Links, mentions and references are made of plain characters too.
        .replace(/:\/\//g, '&#58;&#47;&#47;')
        .replace(/\bwww\./gi, (c) => `${c.slice(0, 3)}&#46;`));
}
/** Inside `<code>`: every character that is no letter or digit as an entity (60 §3.4). */
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


/***/ }),

/***/ 68844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KM: () => (/* binding */ sparkline),
/* harmony export */   hP: () => (/* binding */ decidingSentence),
/* harmony export */   iv: () => (/* binding */ difference),
/* harmony export */   vj: () => (/* binding */ amount)
/* harmony export */ });
/** What is counted and not measured: which pod, and what it said, is told better in words. */
const counted = ['pods', 'looks', 'probes', 'restarts'];
/** A number with its unit, rounded to what a person compares. */
function amount(value, unit) {
    if (value === null)
        return '–';
    switch (unit) {
        case 'percent':
            return `${short(value)} %`;
        case 'bytes':
            return value >= 1024 ** 3
                ? `${short(value / 1024 ** 3)} GiB`
                : value >= 1024 ** 2
                    ? `${short(value / 1024 ** 2)} MiB`
                    : `${short(value / 1024)} KiB`;
        case 'count':
        case '1':
        case '':
            return short(value);
        default:
            return `${short(value)} ${value === 1 && counted.includes(unit) ? unit.slice(0, -1) : unit}`;
    }
}
function short(value) {
    const size = Math.abs(value);
    if (Number.isInteger(value) && size < 1e6)
        return String(value);
    return size >= 100 ? value.toFixed(0) : size >= 10 ? value.toFixed(1) : value.toFixed(2);
}
function difference(canary, baseline) {
    if (canary === null || baseline === null || baseline === 0)
        return '–';
    const change = (100 * (canary - baseline)) / baseline;
    return `${change >= 0 ? '+' : '−'}${Math.abs(change).toFixed(0)} %`;
}
const bars = '▁▂▃▄▅▆▇█';
/** At most 20 points as block characters; a gap is a middle dot. */
function sparkline(values) {
    const step = Math.max(1, Math.ceil(values.length / 20));
    const points = Array.from({ length: Math.ceil(values.length / step) }, (_, i) => values.slice(i * step, (i + 1) * step).find((v) => v !== null) ?? null);
    const known = points.filter((v) => v !== null);
    if (known.length === 0)
        return '';
    const low = Math.min(0, ...known);
    const high = Math.max(...known, low + 1e-9);
    return points
        .map((v) => v === null ? '·' : (bars[Math.min(7, Math.floor(((v - low) / (high - low)) * 7.999))] ?? '▁'))
        .join('');
}
/** One sentence with the number that decided, its limit and its baseline. */
function decidingSentence(deciding) {
    if (deciding === null)
        return 'Every measurement is within its limit.';
    if (deciding.value === null || counted.includes(deciding.unit))
        return `${deciding.check}: ${deciding.reason}.`;
    const limit = deciding.limit === null ? '' : `, the limit is ${amount(deciding.limit, deciding.unit)}`;
    const baseline = deciding.baseline === null
        ? ''
        : `, the stable version has ${amount(deciding.baseline, deciding.unit)}`;
    return `${deciding.measurement} of the canary is ${amount(deciding.value, deciding.unit)}${limit}${baseline}.`;
}


/***/ }),

/***/ 27727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ renderPage)
});

// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(72527);
// EXTERNAL MODULE: ./lib/report/numbers.js
var numbers = __webpack_require__(68844);
;// CONCATENATED MODULE: ./lib/report/chart.js


const box = { width: 640, height: 220, left: 64, right: 16, top: 14, bottom: 30 };
/** A line chart as inline SVG: canary, stable, limit; gaps stay gaps. '' when there is nothing to draw. */
function renderChart(measurement) {
    const { series, limit, unit } = measurement;
    if (series === undefined || series.t.length < 2)
        return '';
    const values = [...series.canary, ...series.baseline].filter((v) => v !== null);
    if (values.length === 0)
        return '';
    const top = Math.max(...values);
    const shownLimit = limit !== null && limit <= 5 * Math.max(top, 1e-9) ? limit : null;
    const highest = Math.max(top, shownLimit ?? 0, 1e-9) * 1.1;
    const last = series.t.at(-1) ?? 1;
    const x = (t) => box.left + ((box.width - box.left - box.right) * t) / Math.max(last, 1e-9);
    const y = (v) => box.height - box.bottom - ((box.height - box.top - box.bottom) * v) / highest;
    const ticks = [0, 0.25, 0.5, 0.75, 1].map((part) => part * highest);
    const grid = ticks
        .map((v) => `<line class="grid" x1="${box.left}" x2="${box.width - box.right}" y1="${y(v).toFixed(1)}" y2="${y(v).toFixed(1)}"/><text class="tick" x="${box.left - 8}" y="${(y(v) + 4).toFixed(1)}" text-anchor="end">${(0,report_escape/* html */.qy)((0,numbers/* amount */.vj)(Number(v.toPrecision(3)), unit))}</text>`)
        .join('');
    const times = [0, 0.5, 1]
        .map((part) => `<text class="tick" x="${x(part * last).toFixed(1)}" y="${box.height - 8}" text-anchor="${part === 0 ? 'start' : part === 1 ? 'end' : 'middle'}">${(part * last).toFixed(0)} s</text>`)
        .join('');
    const limitLine = shownLimit === null
        ? ''
        : `<line class="limit" x1="${box.left}" x2="${box.width - box.right}" y1="${y(shownLimit).toFixed(1)}" y2="${y(shownLimit).toFixed(1)}"/>`;
    return `<svg viewBox="0 0 ${box.width} ${box.height}" role="img" aria-label="${(0,report_escape/* html */.qy)(measurement.name)} over time">${grid}${times}${limitLine}${path(series.t, series.baseline, x, y, 'stable')}${path(series.t, series.canary, x, y, 'canary')}</svg>`;
}
function path(t, values, x, y, name) {
    let pen = 'M';
    const steps = values.map((value, i) => {
        if (value === null) {
            pen = 'M';
            return '';
        }
        const step = `${pen}${x(t[i] ?? 0).toFixed(1)} ${y(value).toFixed(1)}`;
        pen = 'L';
        return step;
    });
    return `<path class="${name}" d="${steps.join('')}"/>`;
}

// EXTERNAL MODULE: ./lib/report/content.js
var report_content = __webpack_require__(97007);
;// CONCATENATED MODULE: ./lib/report/page.js




const style = `:root{--ink:#1c2330;--soft:#5b6675;--line:#e2e6ec;--paper:#fff;--card:#f7f8fa;--good:#12805c;--bad:#c0312b;--wait:#9a6700;--canary:#d9480f;--stable:#2563eb}
@media(prefers-color-scheme:dark){:root{--ink:#e6e9ee;--soft:#98a2b3;--line:#2b3340;--paper:#12161d;--card:#1a202a;--good:#4cc38a;--bad:#ff6b63;--wait:#e2b340;--canary:#ff922b;--stable:#74a9ff}}
*{box-sizing:border-box}body{margin:0;background:var(--paper);color:var(--ink);font:15px/1.5 system-ui,sans-serif}main{max-width:980px;margin:0 auto;padding:28px 20px 60px}
h1{font-size:26px;margin:0 0 6px}h2{font-size:17px;margin:32px 0 10px}.lead{font-size:18px;margin:0 0 4px}.soft{color:var(--soft)}
.banner{border-left:6px solid var(--tone);background:var(--card);padding:18px 20px;border-radius:8px}.promote{--tone:var(--good)}.rollback{--tone:var(--bad)}.hold{--tone:var(--wait)}
table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:7px 10px;border-bottom:1px solid var(--line);vertical-align:top}th{color:var(--soft);font-weight:600;font-size:13px}td.n,th.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
.v{font-weight:600}.v.pass{color:var(--good)}.v.fail{color:var(--bad)}.v.inconclusive,.v.error{color:var(--wait)}
.charts{display:grid;grid-template-columns:repeat(auto-fit,minmax(400px,1fr));gap:18px}figure{margin:0;background:var(--card);border-radius:8px;padding:12px}figcaption{font-weight:600;margin-bottom:4px}svg{width:100%;height:auto;display:block}
svg path{fill:none;stroke-width:2.2;stroke-linejoin:round}.canary{stroke:var(--canary)}.stable{stroke:var(--stable)}.limit{stroke:var(--bad);stroke-dasharray:6 4;stroke-width:1.4}.grid{stroke:var(--line)}.tick{fill:var(--soft);font-size:11px}
.key{display:inline-block;width:18px;height:3px;vertical-align:middle;margin:0 5px 0 12px}code,pre{font:13px/1.45 ui-monospace,monospace;background:var(--card);border-radius:5px}code{padding:1px 5px}pre{padding:12px;overflow-x:auto}ul{padding-left:20px}`;
/** One self-contained page: readable offline, no request to anywhere. */
function renderPage(content) {
    const { decision, evidence } = content;
    const measurements = evidence.flatMap(({ measurements: list }) => list);
    const charts = measurements
        .map((m) => ({ m, svg: renderChart(m) }))
        .filter(({ svg }) => svg !== '');
    return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><title>${(0,report_escape/* html */.qy)((0,report_content/* headline */.Pl)(content))}</title><style>${style}</style></head>
<body><main>
<section class="banner ${decision.decision}"><h1>${(0,report_escape/* html */.qy)((0,report_content/* headline */.Pl)(content))}</h1><p class="lead">${(0,report_escape/* html */.qy)((0,numbers/* decidingSentence */.hP)(decision.deciding))}</p>
<p class="soft">Confidence ${(100 * decision.confidence).toFixed(0)} %, needed ${(100 * decision.threshold).toFixed(0)} % · ${(0,report_escape/* html */.qy)(content.image)} · stage ${decision.release.stage} · ${(0,report_escape/* html */.qy)(decision.time)}</p></section>
${list('Why', decision.reasons)}
<h2>Measurements</h2><table><thead><tr><th>metric</th><th class="n">stable</th><th class="n">canary</th><th class="n">Δ</th><th class="n">limit</th><th>verdict</th><th>reason</th></tr></thead><tbody>${measurements.map(row).join('')}</tbody></table>
${charts.length === 0 ? '' : `<h2>Over time <span class="soft"><span class="key" style="background:var(--canary)"></span>canary<span class="key" style="background:var(--stable)"></span>stable<span class="key" style="background:var(--bad)"></span>limit</span></h2><div class="charts">${charts.map(({ m, svg }) => `<figure><figcaption>${(0,report_escape/* html */.qy)(m.name)} <span class="soft">(${(0,report_escape/* html */.qy)(m.unit)})</span></figcaption>${svg}</figure>`).join('')}</div>`}
${list('Likely causes', (0,report_content/* causes */.ps)(content))}
<h2>Evidence</h2><table><thead><tr><th>check</th><th>time (UTC)</th><th>verdict</th><th>SHA-256 of the observation</th></tr></thead><tbody>${evidence.map((e) => `<tr><td>${(0,report_escape/* html */.qy)(e.check)}</td><td>${(0,report_escape/* html */.qy)(e.window.start.slice(11, 19))} – ${(0,report_escape/* html */.qy)(e.window.end.slice(11, 19))}</td><td>${verdict(e.verdict)}</td><td><code>${(0,report_escape/* html */.qy)(e.observation?.sha256 ?? '–')}</code></td></tr>`).join('')}</tbody></table>
<h2>What now</h2><p>${decision.decision === 'promote' ? 'Nothing: the next stage begins by itself.' : 'Users are taken back to the stable version by the workflow. If it cannot:'}</p>${decision.decision === 'promote' ? '' : `<pre>${(0,report_escape/* html */.qy)((0,report_content/* fallbackCommand */.EN)(content))}</pre>`}
<p class="soft">decision ${(0,report_escape/* html */.qy)(decision.decisionId)} · policy ${(0,report_escape/* html */.qy)(decision.policySha256.slice(0, 12))} · ${(0,report_escape/* html */.qy)(decision.schema)} · re-derive it with <code>sluice replay</code></p>
</main></body></html>
`;
}
const verdict = (v) => `<span class="v ${v}">${v}</span>`;
const row = (m) => `<tr><td>${(0,report_escape/* html */.qy)(m.name)}</td><td class="n">${(0,report_escape/* html */.qy)((0,numbers/* amount */.vj)(m.baseline, m.unit))}</td><td class="n">${(0,report_escape/* html */.qy)((0,numbers/* amount */.vj)(m.canary, m.unit))}</td><td class="n">${(0,report_escape/* html */.qy)((0,numbers/* difference */.iv)(m.canary, m.baseline))}</td><td class="n">${(0,report_escape/* html */.qy)((0,numbers/* amount */.vj)(m.limit, m.unit))}</td><td>${verdict(m.verdict)}</td><td class="soft">${(0,report_escape/* html */.qy)(m.reason)}</td></tr>`;
const list = (title, items) => items.length === 0
    ? ''
    : `<h2>${title}</h2><ul>${items.map((item) => `<li>${(0,report_escape/* html */.qy)(item)}</li>`).join('')}</ul>`;


/***/ })

};

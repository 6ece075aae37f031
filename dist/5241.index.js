export const id = 5241;
export const ids = [5241];
export const modules = {

/***/ 73228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ rounded),
/* harmony export */   i: () => (/* binding */ confidenceOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _distributions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84789);


/**
 * The probability that a dimension is within its limit, given its data (docs/decision.md): a proportion by the Jeffreys posterior
 * Beta(bad + ½, good + ½), a mean by Student's t. null when the sample says nothing about probability.
 */
function confidenceOf(sample) {
    switch (sample.kind) {
        case 'proportion':
            if (!(sample.total > 0))
                return 0;
            return (0,_distributions_js__WEBPACK_IMPORTED_MODULE_1__/* .incompleteBeta */ .J7)(sample.limit, sample.bad + 0.5, Math.max(0, sample.total - sample.bad) + 0.5);
        case 'mean':
            if (!(sample.n >= 2) || !(sample.sd > 0))
                return 0;
            return (0,_distributions_js__WEBPACK_IMPORTED_MODULE_1__/* .studentCdf */ .Rf)((sample.limit - sample.mean) / (sample.sd / Math.sqrt(sample.n)), sample.n - 1);
        case 'none':
            return null;
        default:
            return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .x)(sample);
    }
}
/** Six digits: what floating point may differ by on another machine must not change a byte of a decision. */
const rounded = (value) => Math.round(value * 1e6) / 1e6;


/***/ }),

/***/ 57613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C9: () => (/* binding */ directionsOf),
/* harmony export */   RC: () => (/* binding */ decidedPolicy),
/* harmony export */   Yo: () => (/* binding */ tooOld),
/* harmony export */   zv: () => (/* binding */ recordOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _evidence_policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56647);
/* harmony import */ var _living_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40443);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7686);




const ownInput = {
    ...{ source: 'inline', state: 'text', problem: '', version: '', by: '' },
    ...{ maxAgeMs: 0, loosening: 'refuse' },
};
/** Nothing is promoted by it, and whatever failed is critical: no default stands in the place of a policy that nobody could read. */
const unknownPolicy = {
    dimensions: {},
    other: { weight: 1, critical: true },
    confidence: [{ exposure: 0, atLeast: 1 }],
    require: [],
    named: [],
};
const mostChanges = 100;
/** Which policy decides: what the source says now, held against the one that is bound to the release, or the last valid one while it is young enough. */
async function decidedPolicy(about) {
    const { evidence, time } = about;
    const reading = about.reading ?? ownInput;
    const nowMs = Date.parse(time);
    const earlier = earlierOf(about.previous, evidence);
    const read = await readAgain(reading, about.text);
    const before = { ..._living_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .nothingRead */ .wi, bound: earlier.bound, inForce: earlier.last };
    const { state, change } = read === undefined
        ? { state: before, change: undefined }
        : (0,_living_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .heardPolicy */ .Nu)(before, read, {
            allowLoosening: reading.loosening === 'allow',
            directions: directionsOf(evidence),
            nowMs,
        });
    const changes = distinct([
        ...earlier.changes,
        ...(change === undefined ? [] : [{ tick: null, ...change }]),
    ]).slice(-mostChanges);
    const problems = [
        ...blockedProblem(state, read),
        ...missingProblem(state, read, reading),
        ...ageProblem(state, read, { at: earlier.at, nowMs, reading }),
    ];
    const policy = state.inForce?.policy ?? unknownPolicy;
    const freeze = (0,_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .frozen */ .JP)(policy, nowMs);
    return {
        policy,
        record: recordOf(state, {
            source: reading.source,
            at: read === undefined ? (earlier.at ?? time) : time,
            changes,
        }),
        problems: [...problems, ...(freeze === undefined ? [] : [freeze])],
        notes: [
            ...awayNote(read, problems, reading, earlier),
            ...changes.map((one) => `policy changed during this release: ${one.tick === null ? '' : `at tick ${one.tick} `}${(0,_living_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .changeInWords */ .Zb)(one)}`),
        ],
    };
}
/** What whoever comes next goes on from. */
const recordOf = ({ bound, inForce }, more) => bound === null || inForce === null
    ? undefined
    : {
        ...more,
        bound,
        inForce: inForce.sha256 === bound.sha256 && inForce.version === bound.version ? null : inForce,
    };
const awayNote = (read, problems, { source, problem }, { at }) => read === undefined && problems.length === 0
    ? [`${source} does not answer (${problem}): the policy of ${at} stays in force`]
    : [];
/** undefined = the source did not answer. */
async function readAgain(reading, text) {
    const { state, problem, version, by, source } = reading;
    if (state === 'away')
        return undefined;
    if (state === 'unusable')
        return { kind: 'unusable', problem, version, by };
    const own = source === 'inline';
    const read = await (0,_living_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .readPolicy */ .T4)({ text, version, by }, own ? 'policy' : source, {
        mayBeEmpty: own,
    });
    // The action refused a step's own input that cannot be read: this is no text of it.
    if (read.kind === 'unusable' && (own || source === 'variable'))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(read.problem);
    return read;
}
/** What the stage before decided by, and what the gates of this stage have seen since; the first of all is bound to the release. */
function earlierOf(previous, evidence) {
    const before = previous?.policy;
    const gates = evidence
        .flatMap(({ facts, window }) => facts.policy === undefined ? [] : [{ ...facts.policy, window }])
        .sort((a, b) => (a.window.start < b.window.start ? -1 : 1));
    const records = [...(before === undefined ? [] : [before]), ...gates];
    const latest = [...records].sort((a, b) => Date.parse(b.at) - Date.parse(a.at))[0];
    return {
        bound: records[0]?.bound ?? null,
        last: latest === undefined ? null : (0,_evidence_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .inForceOf */ .q)(latest),
        at: latest?.at,
        changes: distinct([...(before?.changes ?? []), ...gates.flatMap(({ changes }) => changes)]),
    };
}
/** Several gates see the same change. */
function distinct(changes) {
    const keys = changes.map(({ version, sha256, outcome, diff }) => JSON.stringify([version, sha256, outcome, diff]));
    return changes.filter((_, i) => keys.indexOf(keys[i] ?? '') === i);
}
const blockedProblem = ({ blocked }, read) => blocked.length === 0 || read?.kind !== 'policy'
    ? []
    : [
        `the policy${read.known.version === '' ? '' : ` (version ${read.known.version})`} allows more than at the first stage of this release: ${blocked.slice(0, 10).join('; ')}; take it back, or set loosening: allow`,
    ];
function missingProblem({ inForce }, read, { source, problem }) {
    if (inForce !== null)
        return [];
    const why = read?.kind === 'unusable' ? read.problem : problem;
    return [`no policy could be read from ${source}, and no default takes its place: ${why}`];
}
/** Of a source that does not answer; one from the future is no younger than one from the past. */
function ageProblem({ inForce }, read, about) {
    if (inForce === null || read !== undefined)
        return [];
    const { source, problem, maxAgeMs } = about.reading;
    const ageMs = about.at === undefined ? Number.POSITIVE_INFINITY : about.nowMs - Date.parse(about.at);
    return Math.abs(ageMs) <= maxAgeMs ? [] : [tooOld({ source, problem, ageMs, maxAgeMs })];
}
const tooOld = (about) => `${about.source} does not answer (${about.problem}), and the last valid policy is ${Math.round(about.ageMs / 1000)} s old, more than policy-max-age (${about.maxAgeMs / 1000} s)`;
/** Which way is harm, as the gates of this stage measured it. */
function directionsOf(evidence) {
    const found = {};
    for (const { measurements } of evidence)
        for (const { dimension, direction } of measurements) {
            if (!Object.hasOwn(found, dimension))
                found[dimension] = new Set();
            found[dimension]?.add(direction);
        }
    return found;
}


/***/ }),

/***/ 55045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JI: () => (/* binding */ heldToPolicy),
/* harmony export */   VM: () => (/* binding */ dimensionsOf),
/* harmony export */   hY: () => (/* binding */ weightedMean)
/* harmony export */ });
/* harmony import */ var _evidence_measurement_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28773);
/* harmony import */ var _confidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73228);
/* harmony import */ var _limit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15273);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7686);




/** Every measurement as a row of the matrix: judged by its gate, and by the policy's own limit where there is one. */
const dimensionsOf = (evidence, policy) => evidence.flatMap((one) => one.measurements.map((m) => dimensionOf(one, m, policy)));
/** A measurement under the policy's own limit, if it has one for its dimension. */
function heldToPolicy(m, policy) {
    const { limit } = (0,_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .dimensionPolicy */ .DB)(policy, m.dimension);
    if (limit === undefined)
        return { verdict: m.verdict, reason: m.reason };
    const own = (0,_limit_js__WEBPACK_IMPORTED_MODULE_1__/* .limitIn */ .d9)(limit, m.unit);
    return own === undefined
        ? {
            verdict: (0,_evidence_measurement_js__WEBPACK_IMPORTED_MODULE_3__/* .worst */ .QZ)([m.verdict, 'error']),
            reason: `the policy's limit ${(0,_limit_js__WEBPACK_IMPORTED_MODULE_1__/* .limitInWords */ .aU)(limit)} is none for a measurement in ${m.unit}`,
        }
        : withOwnLimit(m, own, (0,_confidence_js__WEBPACK_IMPORTED_MODULE_0__/* .confidenceOf */ .i)(heldTo(m, own)));
}
function dimensionOf({ check }, m, policy) {
    const { weight, critical, limit } = (0,_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .dimensionPolicy */ .DB)(policy, m.dimension);
    const own = limit === undefined ? undefined : (0,_limit_js__WEBPACK_IMPORTED_MODULE_1__/* .limitIn */ .d9)(limit, m.unit);
    const sample = own === undefined ? m.sample : heldTo(m, own);
    const probability = (0,_confidence_js__WEBPACK_IMPORTED_MODULE_0__/* .confidenceOf */ .i)(sample);
    const judged = heldToPolicy(m, policy);
    return {
        dimension: m.dimension,
        check,
        measurement: m.name,
        unit: m.unit,
        canary: m.canary,
        baseline: m.baseline,
        limit: own ?? m.limit,
        n: m.sample.kind === 'proportion' ? m.sample.total : m.sample.kind === 'mean' ? m.sample.n : 0,
        // What has no probability of its own is held by its verdict; it does not water the mean down.
        weight: probability === null ? 0 : weight,
        critical,
        ...judged,
        confidence: (0,_confidence_js__WEBPACK_IMPORTED_MODULE_0__/* .rounded */ .W)(probability ?? (judged.verdict === 'pass' ? 1 : 0)),
    };
}
/** A proportion says how sure it is of the policy's limit; a mean stays with its gate's limit, which is of another scale. */
const heldTo = ({ sample, unit }, own) => sample.kind === 'proportion' ? { ...sample, limit: unit === '1' ? own : own / 100 } : sample;
/** Surely enough beyond the limit to take users back, rather than to hold. */
const surelyBeyond = 0.05;
/** Beyond the policy's own limit nothing passes, however sure; a few events that might be chance are inconclusive. */
function withOwnLimit(m, own, probability) {
    if (m.canary === null)
        return {
            verdict: (0,_evidence_measurement_js__WEBPACK_IMPORTED_MODULE_3__/* .worst */ .QZ)([m.verdict, 'inconclusive']),
            reason: `${m.reason}; nothing to hold to the policy's limit`,
        };
    const beyond = m.direction === 'decrease' ? m.canary < own : m.canary > own;
    if (!beyond)
        return { verdict: m.verdict, reason: m.reason };
    const chance = m.sample.kind === 'proportion' && (probability ?? 0) >= surelyBeyond;
    return {
        verdict: (0,_evidence_measurement_js__WEBPACK_IMPORTED_MODULE_3__/* .worst */ .QZ)([m.verdict, chance ? 'inconclusive' : 'fail']),
        reason: `${m.reason}; beyond the policy's limit`,
    };
}
/** 0 when nothing has a probability: confidence needs data. */
function weightedMean(dimensions) {
    const ordered = [...dimensions].sort((a, b) => a.check + a.measurement < b.check + b.measurement ? -1 : 1);
    const total = ordered.reduce((sum, { weight }) => sum + weight, 0);
    return total === 0 ? 0 : ordered.reduce((sum, d) => sum + d.weight * d.confidence, 0) / total;
}


/***/ }),

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

/***/ 40443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Zb: () => (/* binding */ changeInWords),
  Nu: () => (/* binding */ heardPolicy),
  wi: () => (/* binding */ nothingRead),
  T4: () => (/* binding */ readPolicy)
});

// UNUSED EXPORTS: longestPolicy

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/evidence/canonical.js
var canonical = __webpack_require__(13431);
// EXTERNAL MODULE: ./lib/decision/limit.js
var limit = __webpack_require__(15273);
// EXTERNAL MODULE: ./lib/decision/policy.js
var policy = __webpack_require__(7686);
;// CONCATENATED MODULE: ./lib/decision/policy-difference.js


/** What `to` changes against `from`, in the order of names; `nowMs`: freezes that are over are nobody's business. */
function policyDifferences(from, to, { directions = {}, nowMs }) {
    const names = [
        ...new Set([...Object.keys(from.dimensions), ...Object.keys(to.dimensions)]),
    ].sort();
    return [
        ...names.flatMap((name) => ofDimension(name, from, to, directions)),
        ...from.named
            .filter((name) => !to.named.includes(name))
            .map((name) => removed('dimensions', name)),
        ...to.named
            .filter((name) => !from.named.includes(name))
            .map((name) => added('dimensions', name)),
        ...thresholds(from, to),
        ...from.require
            .filter((name) => !to.require.includes(name))
            .map((name) => removed('require', name)),
        ...to.require
            .filter((name) => !from.require.includes(name))
            .map((name) => added('require', name)),
        ...freezes(from, to, nowMs),
    ];
}
const removed = (list, name) => ({
    path: `${list}.${name}`,
    said: `${list}: ${name} removed`,
    loosens: true,
});
const added = (list, name) => ({
    path: `${list}.${name}`,
    said: `${list}: ${name} added`,
    loosens: false,
});
function ofDimension(name, from, to, directions) {
    const [a, b] = [(0,policy/* dimensionPolicy */.DB)(from, name), (0,policy/* dimensionPolicy */.DB)(to, name)];
    const line = (key, was, is, loosens) => ({
        path: `dimensions.${name}.${key}`,
        said: `${name}: ${key} ${was} → ${is}`,
        loosens,
    });
    return [
        // A dimension without weight says nothing any more; between two weights there is no stricter one.
        ...(a.weight === b.weight
            ? []
            : [line('weight', `${a.weight}`, `${b.weight}`, b.weight === 0)]),
        ...(a.critical === b.critical
            ? []
            : [line('critical', `${a.critical}`, `${b.critical}`, a.critical)]),
        ...ofLimit(a, b, directions[name]).map(({ was, is, loosens }) => line('limit', was, is, loosens)),
    ];
}
function ofLimit({ limit: from }, { limit: to }, directions) {
    const was = from === undefined ? 'none' : (0,limit/* limitInWords */.aU)(from);
    const is = to === undefined ? 'none' : (0,limit/* limitInWords */.aU)(to);
    if (from === undefined || to === undefined)
        return from === to ? [] : [{ was, is, loosens: to === undefined }];
    const more = (0,limit/* compareLimits */.sB)(from, to);
    if (more === 0)
        return [];
    const floor = directions?.has('decrease') === true;
    const ceiling = directions === undefined || [...directions].some((one) => one !== 'decrease');
    // What cannot be compared may allow anything.
    return [{ was, is, loosens: more === undefined || (more > 0 ? ceiling : floor) }];
}
/** The least confidence is a step function of the exposure: compared at every step of either. */
function thresholds(from, to) {
    const exposures = [
        ...new Set([...from.confidence, ...to.confidence].map(({ exposure }) => exposure).concat(0)),
    ].sort((a, b) => a - b);
    return exposures.flatMap((exposure) => {
        const [was, is] = [(0,policy/* thresholdFor */.De)(from, exposure), (0,policy/* thresholdFor */.De)(to, exposure)];
        return was === is
            ? []
            : [
                {
                    path: `confidence.${exposure}`,
                    said: `confidence from ${exposure} % on: ${was} → ${is}`,
                    loosens: is < was,
                },
            ];
    });
}
const span = ({ from, to }) => `${from} – ${to}`;
function freezes(from, to, nowMs) {
    const open = ({ freezes: all = [] }) => all.filter((one) => Date.parse(one.to) > nowMs);
    const covers = (by, { from: begins, to: ends }) => by.some((one) => Date.parse(one.from) <= Math.max(Date.parse(begins), nowMs) &&
        Date.parse(one.to) >= Date.parse(ends));
    const line = (freeze, what, loosens) => ({
        path: 'freezes',
        said: `freeze ${span(freeze)} ${what}`,
        loosens,
    });
    return [
        ...open(from)
            .filter((one) => !covers(open(to), one))
            .map((one) => line(one, 'removed or shortened', true)),
        ...open(to)
            .filter((one) => !covers(open(from), one))
            .map((one) => line(one, 'added', false)),
    ];
}

// EXTERNAL MODULE: ./lib/inputs/yaml.js
var yaml = __webpack_require__(23758);
;// CONCATENATED MODULE: ./lib/decision/policy-text.js


/** The policy that a text means; nothing written means the default one. `input` is named by what is wrong with it. */
async function policyOf(text, input = 'policy') {
    if (text.trim() === '')
        return policy/* defaultPolicy */.G4;
    const written = (0,yaml.yaml)(policy/* parsePolicy */.ON, 'map');
    await written.load?.();
    return written.read(text, input);
}

;// CONCATENATED MODULE: ./lib/decision/living-policy.js




/** No policy that people write is longer: evidence and decisions carry it whole. */
const longestPolicy = 65_536;
const longestMeant = 24_000;
/** Reads a text strictly; `mayBeEmpty`: nothing written means the default policy, which only the step's own input may mean. */
async function readPolicy({ text, version, by }, source, { mayBeEmpty = false } = {}) {
    try {
        return { kind: 'policy', known: { version, by, ...(await meant(text, source, mayBeEmpty)) } };
    }
    catch (thrown) {
        if (!(thrown instanceof errors.UsageError))
            throw thrown;
        return { kind: 'unusable', version, by, problem: thrown.message };
    }
}
async function meant(text, source, mayBeEmpty) {
    if (text.length > longestPolicy)
        throw new errors.UsageError(`It has ${text.length} characters, more than ${longestPolicy}.`, {
            input: source,
            fix: 'Write a shorter policy.',
        });
    if (text.trim() === '' && !mayBeEmpty)
        throw new errors.UsageError('It is empty.', { input: source, fix: 'Write the policy there.' });
    const policy = await policyOf(text, source);
    const { length } = (0,canonical.canonicalJson)(policy);
    if (length > longestMeant)
        throw new errors.UsageError(`Its policy takes ${length} characters, more than ${longestMeant}.`, {
            input: source,
            fix: 'Name fewer dimensions.',
        });
    return { policy, sha256: (0,canonical.hashOf)(policy) };
}
const nothingRead = { bound: null, inForce: null, blocked: [], heard: '' };
/**
 * Goes on with what the source says: an acceptable version takes effect, one that allows more than the bound policy is refused and holds
 * until it is taken back, one that is no policy is refused and changes nothing. `change` = what is new, undefined when nothing is.
 */
function heardPolicy(state, read, { allowLoosening, ...how }) {
    const heard = read.kind === 'policy'
        ? `${read.known.version} ${read.known.sha256}`
        : `${read.version} ${read.problem}`;
    if (heard === state.heard)
        return { state, change: undefined };
    if (read.kind === 'unusable') {
        const { version, by, problem } = read;
        const change = { version, sha256: '', by, outcome: 'invalid', diff: [problem] };
        return { state: { ...state, heard }, change };
    }
    const { known } = read;
    const bound = state.bound ?? known;
    const loosened = policyDifferences(bound.policy, known.policy, how).filter(({ loosens }) => loosens);
    const changeOf = (outcome, against) => ({
        ...{ version: known.version, sha256: known.sha256, by: known.by, outcome },
        diff: against === undefined
            ? []
            : linesOf(policyDifferences(against, known.policy, how), bound, how, known),
    });
    if (loosened.length > 0 && !allowLoosening) {
        const blocked = loosened.map(({ said }) => said);
        return {
            state: { ...state, bound, inForce: state.inForce ?? bound, blocked, heard },
            change: { ...changeOf('loosening', undefined), diff: blocked.slice(0, mostLines) },
        };
    }
    const { inForce, blocked } = state;
    const same = inForce !== null && inForce.sha256 === known.sha256 && blocked.length === 0;
    return {
        state: { bound, inForce: known, blocked: [], heard },
        change: same || inForce === null ? undefined : changeOf('accepted', inForce.policy),
    };
}
const mostLines = 40;
/** What changed against the version before; a line that allows more than the bound policy says so. */
function linesOf(differences, bound, how, known) {
    const looser = new Set(policyDifferences(bound.policy, known.policy, how)
        .filter(({ loosens }) => loosens)
        .map(({ path }) => path));
    const lines = differences.map(({ said, path }) => looser.has(path) ? `${said} (allows more than at the first stage)` : said);
    if (lines.length === 0)
        return ['the same policy as before'];
    return lines.length <= mostLines
        ? lines
        : [...lines.slice(0, mostLines), `and ${lines.length - mostLines} more`];
}
/** A change in words: `policy version 57 by alice: error-rate: limit 0.5 % → 0.1 %`. */
function changeInWords({ version, by, outcome, diff }) {
    const which = `${version === '' ? 'another policy' : `policy version ${version}`}${by === '' ? '' : ` by ${by}`}`;
    const lines = diff.join('; ');
    switch (outcome) {
        case 'accepted':
            return `${which} is in force: ${lines}`;
        case 'loosening':
            return `${which} is refused, since it allows more than at the first stage: ${lines}`;
        case 'invalid':
            return `${which} is refused, since it is none; the last valid one stays: ${lines}`;
        default:
            return outcome;
    }
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

/***/ 56647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ inForceOf)
/* harmony export */ });
const inForceOf = ({ bound, inForce }) => inForce ?? bound;


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


/***/ })

};

export const id = 9650;
export const ids = [9650];
export const modules = {

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

/***/ 33021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NM: () => (/* binding */ isUnseen),
/* harmony export */   N_: () => (/* binding */ subjectDifferences),
/* harmony export */   Sw: () => (/* binding */ subjectSha256)
/* harmony export */ });
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13431);

/** SHA-256 of the canonical form. */
const subjectSha256 = (subject) => (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__.hashOf)(subject);
/** Field by field, in the order in which they are written; empty = the same subject. */
function subjectDifferences(decided, now) {
    const rows = (subject) => new Map(leaves('', subject));
    const [before, after] = [rows(decided), rows(now)];
    return [...new Set([...before.keys(), ...after.keys()])].flatMap((field) => {
        const pair = { decided: before.get(field) ?? 'nothing', now: after.get(field) ?? 'nothing' };
        return pair.decided === pair.now ? [] : [{ field, ...pair }];
    });
}
/** A container of which no pod runs at this moment: evicted, killed or on its way out. Another image would be seen. */
const isUnseen = ({ field, now }) => field.startsWith('images.') && now === 'nothing';
function leaves(path, value) {
    return Object.entries(value).flatMap(([key, item]) => {
        const name = path === '' ? key : `${path}.${key}`;
        return typeof item === 'object' && item !== null ? leaves(name, item) : [[name, String(item)]];
    });
}


/***/ }),

/***/ 33313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D6: () => (/* binding */ judgeSeen),
/* harmony export */   ON: () => (/* binding */ observationIn),
/* harmony export */   xS: () => (/* binding */ factsOf)
/* harmony export */ });
const isNotJudged = (seen) => 'notJudged' in seen;
/** The observation itself, also where it was not judged; undefined when there is none. */
const observationIn = (seen) => (isNotJudged(seen) ? (seen.notJudged.seen ?? undefined) : seen);
/** What was seen of something that was changed meanwhile, or was not seen to the end, proves nothing: an error with its reasons. */
function judgeSeen(gate, seen, parameters) {
    if (!isNotJudged(seen))
        return gate.judge(seen, parameters);
    const { broke, changed } = seen.notJudged;
    return {
        verdict: 'error',
        measurements: [],
        reasons: [...changed.map(differenceInWords), ...(broke === null ? [] : [broke])],
    };
}
/** What was learned, also of what could not be judged. */
function factsOf(gate, seen, parameters) {
    const observation = observationIn(seen);
    return observation === undefined ? {} : (gate.facts?.(observation, parameters) ?? {});
}
const differenceInWords = ({ field, decided, now }) => `what runs is not what is judged: ${field} is ${now}, judged was ${decided}; start a new release`;


/***/ }),

/***/ 72956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VH: () => (/* binding */ odds),
/* harmony export */   YP: () => (/* binding */ standingOf),
/* harmony export */   xK: () => (/* binding */ messageOfStanding)
/* harmony export */ });
/* unused harmony export effectText */
/** The sentence that a failing verdict gives. */
function messageOfStanding({ track }, total, needed) {
    const effect = track.effect();
    const size = effect === null ? 'worse than the stable version' : effectText(effect, track.metric);
    return `${track.metric.name}: ${size}; evidence of the release ${odds(total)} to 1, needed ${odds(needed)} to 1`;
}
const silent = 'no data from the canary';
function standingOf(parts, about) {
    const { track, weight, needed, enoughReverse } = parts;
    const harm = track.harm();
    const reverse = track.reverse();
    const effect = track.effect();
    const failing = weight * harm >= needed || (about.verdict === 'fail' && about.deciding);
    const obstacle = about.missing ? silent : about.obstacle;
    const verdict = failing ? 'fail' : obstacle === undefined ? 'pass' : 'inconclusive';
    return {
        metric: track.metric.name,
        verdict,
        ...track.seen(),
        effect,
        eValue: log10(Math.log(harm)),
        reverse: log10(reverse),
        reason: reasonOf(track, { ...about, failing, obstacle }),
        otherwise: otherwise(verdict, track, { weight, needed, enoughReverse, obstacle }),
        ...(about.improved.length > 0 ? { contradictedBy: about.improved } : {}),
    };
}
function reasonOf(track, about) {
    if (about.missing)
        return 'no data from the canary while the stable version reports';
    const effect = track.effect();
    const note = track.note();
    const likeness = track.likeness();
    const worse = `worse than ${note === undefined ? 'the stable version' : 'usual'}: `;
    return [
        about.failing ? worse : `${about.obstacle ?? 'not relevantly worse'}; `,
        effect === null ? '' : `${effectText(effect, track.metric)}; `,
        `evidence${about.failing ? ' of this check alone' : ' of harm'} ${odds(track.harm())} to 1`,
        note === undefined ? '' : `; ${note}`,
        likeness === undefined ? '' : `; ${likeness}`,
        about.improved.length > 0
            ? `; contradiction: ${about.improved.join(', ')} improved, harm is not offset by it`
            : '',
    ].join('');
}
/** What would have changed the verdict of a metric. */
function otherwise(verdict, track, about) {
    const effect = track.effect();
    const alone = about.needed / Math.max(about.weight, 1e-9);
    if (verdict === 'fail')
        return effect === null || about.obstacle === silent
            ? 'data from the canary would have let it be judged'
            : `it would not have failed had it stayed within the tolerance (${toleranceText(track)})`;
    if (verdict === 'inconclusive')
        return about.obstacle === undefined ? '' : `it could pass without this: ${about.obstacle}`;
    const proven = track.reverse() >= about.enoughReverse
        ? `a difference of ${changeText(track.margin, track.metric)} or more is excluded ${odds(Math.exp(Math.min(track.reverse(), 60)))} to 1`
        : `a difference of ${changeText(track.margin, track.metric)} is not yet excluded (${odds(Math.exp(track.reverse()))} to 1 of ${odds(Math.exp(about.enoughReverse))})`;
    return `it would have failed at ${odds(alone)} to 1 by itself; ${proven}`;
}
function toleranceText(track) {
    const { tolerated, metric } = track;
    return metric.kind === 'counts'
        ? `a rate up to ${1 + tolerated} times ${track.note() === undefined ? "the stable version's" : 'the usual one'}`
        : changeText(tolerated, metric);
}
function changeText(change, { kind, direction }) {
    const sign = direction === 'decrease' ? '−' : direction === 'either' ? '±' : '+';
    return kind === 'counts'
        ? `${sign}${Number((100 * change).toPrecision(2))} points`
        : `${sign}${Number((100 * change).toPrecision(2))} %`;
}
function effectText(effect, metric) {
    const number = (x) => {
        const value = 100 * x;
        const text = Math.abs(value) >= 10 ? value.toFixed(0) : value.toFixed(effect.kind === 'ratio' ? 1 : 2);
        return `${value >= 0 ? '+' : ''}${text}`;
    };
    const unit = effect.kind === 'ratio' ? '%' : 'points';
    const what = metric.kind === 'histogram' ? 'latency ' : '';
    return `${what}${number(effect.estimate)} ${unit} on average (${number(effect.low)} to ${number(effect.high)})`;
}
/** An e-value as a bet that people know: 9,300 to 1. */
function odds(value) {
    const shown = Math.min(value, 1e12);
    return shown >= 10 ? String(Math.round(Number(shown.toPrecision(2)))) : shown.toPrecision(2);
}
const log10 = (natural) => Math.round((100 * natural) / Math.LN10) / 100;


/***/ }),

/***/ 68844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S$: () => (/* binding */ confidenceText),
/* harmony export */   WN: () => (/* binding */ countsText),
/* harmony export */   gx: () => (/* binding */ oddsText),
/* harmony export */   iv: () => (/* binding */ difference),
/* harmony export */   vj: () => (/* binding */ amount)
/* harmony export */ });
/* harmony import */ var _judge_explain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72956);

/** What is counted and not measured: which pod, and what it said, is told better in words. */
const counted = ['pods', 'looks', 'ticks', 'probes', 'restarts'];
/** A number with its unit, rounded to what a person compares. */
function amount(value, unit) {
    if (value === null)
        return '–';
    switch (unit) {
        case 'percent':
            return `${short(value)} %`;
        case 'bytes':
            return bytes(value);
        case 'ms':
            return Math.abs(value) >= 10_000 ? `${short(value / 1000)} s` : `${short(value)} ms`;
        case 'per-minute':
            return `${short(value)} a minute`;
        case 'count':
        case '1':
        case '':
            return short(value);
        default:
            return `${short(value)} ${value === 1 && counted.includes(unit) ? unit.slice(0, -1) : unit}`;
    }
}
function bytes(value) {
    const size = Math.abs(value);
    if (size < 1024)
        return `${short(value)} B`;
    if (size >= 1024 ** 3)
        return `${short(value / 1024 ** 3)} GiB`;
    if (size >= 1024 ** 2)
        return `${short(value / 1024 ** 2)} MiB`;
    return `${short(value / 1024)} KiB`;
}
/** Three digits at most, no zero at the end, and a small number is not nothing. */
function short(value) {
    const size = Math.abs(value);
    if (Number.isInteger(value) && size < 1e6)
        return String(value);
    if (size >= 1e15)
        return value.toExponential(1);
    if (size >= 100)
        return value.toFixed(0);
    const text = size >= 10 ? value.toFixed(1) : size >= 0.01 ? value.toFixed(2) : value.toPrecision(1);
    return /e/.test(text) ? text : text.replace(/\.?0+$/, '');
}
/** The canary against stable; '' when there is nothing to divide by, or nothing between them. */
function difference(canary, baseline) {
    if (canary === null || baseline === null || baseline === 0)
        return '';
    const change = Math.round((100 * (canary - baseline)) / Math.abs(baseline));
    if (change === 0)
        return '';
    if (change >= 900)
        return `×${short(canary / baseline)}`;
    return `${change > 0 ? '+' : '−'}${Math.abs(change)} %`;
}
/** `5 of 8`; events that another arm shares may be fractions. */
const countsText = ({ bad, total }) => `${short(Math.round(bad))} of ${short(Math.round(total))}`;
/** `750 : 1 (stops at 100 : 1)`: a bet on harm, and the bet at which a release is stopped. */
const oddsText = ({ harm, stopsAt, }) => `${(0,_judge_explain_js__WEBPACK_IMPORTED_MODULE_0__/* .odds */ .VH)(harm)} : 1 (stops at ${(0,_judge_explain_js__WEBPACK_IMPORTED_MODULE_0__/* .odds */ .VH)(stopsAt)} : 1)`;
/** A diagnosis is never certain: two decimals, from 0.01 to 0.99. */
const confidenceText = (confidence) => Math.min(0.99, Math.max(0.01, confidence)).toFixed(2);


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


/***/ }),

/***/ 69965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RO: () => (/* binding */ rowsOf),
/* harmony export */   V$: () => (/* binding */ lackText),
/* harmony export */   h_: () => (/* binding */ measurementRow),
/* harmony export */   qv: () => (/* binding */ passedText)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68844);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26749);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58191);



const severity = { fail: 0, error: 1, inconclusive: 2, pass: 3 };
/** Every row of the matrix, worst first, and the deciding one before all others. */
function rowsOf({ decision, evidence }) {
    const { deciding } = decision;
    const all = decision.dimensions.flatMap((dimension) => {
        const found = measurementOf(dimension, evidence);
        return found === undefined ? [] : [{ dimension, row: rowOf(dimension, found) }];
    });
    const decided = (one) => one.check === deciding?.check && one.measurement === deciding.measurement ? 0 : 1;
    return all
        .map((one, place) => ({ ...one, place }))
        .sort((a, b) => severity[a.row.verdict] - severity[b.row.verdict] ||
        decided(a.dimension) - decided(b.dimension) ||
        b.dimension.weight - a.dimension.weight ||
        a.place - b.place)
        .map(({ row }) => row);
}
const measurementOf = ({ check, measurement }, evidence) => evidence
    .find((one) => one.check === check)
    ?.measurements.find(({ name }) => name === measurement);
/** As the policy sees it: its limit and its verdict, with what the gate counted. */
const rowOf = (dimension, m) => measurementRow(dimension.check, {
    ...m,
    limit: dimension.limit,
    verdict: dimension.verdict,
    reason: dimension.reason,
});
/** One measurement as a row, whoever judged it. */
function measurementRow(check, m) {
    const counts = m.counts;
    const reason = (0,_redact_js__WEBPACK_IMPORTED_MODULE_1__.redact)(m.reason);
    return {
        id: `${check}/${m.name}`,
        verdict: m.verdict,
        title: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .titleOf */ .Gg)(m.name),
        canary: {
            value: (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .amount */ .vj)(m.canary, m.unit),
            counts: counts === undefined ? '' : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .countsText */ .WN)(counts.canary),
        },
        stable: {
            value: (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .amount */ .vj)(m.baseline, m.unit),
            counts: counts?.stable == null ? '' : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .countsText */ .WN)(counts.stable),
        },
        // Two rates are compared as they are: thirty times nothing much says less than both numbers.
        change: m.unit === 'percent' ? '' : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .difference */ .iv)(m.canary, m.baseline),
        allowed: m.name === 'exposure-achieved' ? `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .amount */ .vj)(m.limit, m.unit)} asked` : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .amount */ .vj)(m.limit, m.unit),
        note: noteOf(m, reason),
        reason,
    };
}
/** Checks in these units say in their reason which pod, and what it said. */
const toldUnits = ['pods', 'probes', '1', 's'];
/** A few words for the table; the whole sentence stands in the fold. */
function noteOf(m, reason) {
    if (m.verdict === 'pass')
        return m.warnings?.[0] ?? '';
    if (m.contradictedBy !== undefined)
        return `worse, while ${m.contradictedBy.map(_words_js__WEBPACK_IMPORTED_MODULE_0__/* .titleOf */ .Gg).join(', ')} got better`;
    if (m.odds !== undefined)
        return `certain: ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .oddsText */ .gx)(m.odds)}`;
    if (m.lacks !== undefined && m.verdict === 'inconclusive')
        return `too little data: ${lackText(m.name, m.lacks)}`;
    if (m.verdict === 'inconclusive' && m.canary === null)
        return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(reason, 90);
    const whole = m.verdict === 'error' || ((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .isTold */ .Wc)(m) && toldUnits.includes(m.unit));
    return whole ? (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(reason, 240) : (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(firstClause(reason), 90);
}
/** `4 of 10 requests`. */
const lackText = (name, { have, need, of }) => `${have} of ${need} ${of === 'events' ? (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .eventsOf */ .XL)(name)[0] : of}`;
/** Whoever judged puts the point first and what it was found by after it. */
const firstClause = (reason) => reason.split('; ')[0] ?? reason;
/** A row that passed as a few words: `goroutines 119 (121)`, with stable's number in brackets. */
function passedText({ title, canary, stable, allowed }) {
    if (title === 'exposure')
        return `exposure ${canary.value} of ${allowed.replace(' asked', '')}`;
    const counts = canary.counts === '' ? '' : `, ${canary.counts}`;
    const beside = stable.value === '–' ? '' : ` (${stable.value})`;
    return canary.value === '–' ? title : `${title} ${canary.value}${counts}${beside}`;
}


/***/ }),

/***/ 58191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E4: () => (/* binding */ versionOf),
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   Nx: () => (/* binding */ capital),
/* harmony export */   Wc: () => (/* binding */ isTold),
/* harmony export */   XL: () => (/* binding */ eventsOf),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   pm: () => (/* binding */ clock),
/* harmony export */   x4: () => (/* binding */ versionsOf)
/* harmony export */ });
/** What the built-in checks are called by people; any other name is read as it is written. */
const titles = {
    'http-error-rate': 'HTTP errors',
    'http-latency-p95': 'HTTP latency p95',
    'gc-pause': 'GC pause',
    memory: 'heap',
    'task-failures': 'tasks failed',
    'task-throughput': 'tasks lost',
    'ready-seconds': 'time to ready',
    'exposure-achieved': 'exposure',
    'pods-ready': 'pods ready after',
    'probes-declared': 'probes declared',
    'probes-distinct': 'probes distinct',
    'liveness-answers': 'liveness answers on',
    'readiness-answers': 'readiness answers on',
    'injection-proven': 'fault proven',
    'cleanup-proven': 'clean-up proven',
    'recovery-seconds': 'recovery',
    'ready-minimum': 'fewest ready pods',
};
function titleOf(name) {
    if (name.endsWith('-burst'))
        return `${titleOf(name.slice(0, -'-burst'.length))} in a row`;
    return Object.hasOwn(titles, name) ? (titles[name] ?? name) : name.replace(/-/g, ' ');
}
/** What is counted, and what is bad about it. */
const events = {
    'http-error-rate': ['requests', 'failed'],
    'http-latency-p95': ['requests', 'were slow'],
    'task-failures': ['tasks', 'failed'],
    'task-throughput': ['tasks', 'were lost'],
};
const eventsOf = (name) => (Object.hasOwn(events, name) ? events[name] : undefined) ?? ['events', 'were bad'];
/** Tag of an image, or the first digits of its digest where it has no tag; '' where it says neither. */
function versionOf(image) {
    const [path = '', digest] = image.split('@');
    const last = path.slice(path.lastIndexOf('/') + 1);
    const colon = last.lastIndexOf(':');
    if (colon >= 0)
        return last.slice(colon + 1);
    return digest === undefined ? '' : digest.replace(/^sha256:/, '').slice(0, 12);
}
/** A tag may have 128 characters; nobody reads more than this in a sentence. */
const longestVersion = 40;
function versionsOf(canaryImage, stableImage) {
    const canary = cut(versionOf(canaryImage), longestVersion);
    const stable = cut(versionOf(stableImage), longestVersion);
    return canary === stable
        ? {
            canary: canary === '' ? 'the new version' : `${canary} (new)`,
            stable: 'the stable version',
        }
        : {
            canary: canary === '' ? 'the new version' : canary,
            stable: stable === '' ? 'the stable version' : stable,
        };
}
/** Of a duration in milliseconds: `3 s`, `12 min`, `3.5 h`. */
function duration(ms) {
    const seconds = Math.max(0, ms) / 1000;
    if (seconds < 90)
        return `${Math.round(seconds)} s`;
    if (seconds < 5400)
        return `${Math.round(seconds / 60)} min`;
    return `${Math.round(seconds / 360) / 10} h`;
}
/** `19:49:57 UTC` of the same day as `about`, with its date otherwise. */
function clock(at, about) {
    const day = at.slice(0, 10) === about.slice(0, 10) ? '' : `${at.slice(0, 10)} `;
    return `${day}${at.slice(11, 19)} UTC`;
}
/** A sentence begins with a capital letter, unless it begins with a name that is written as it is. */
const capital = (text) => /^[a-z]+([ ,:]|$)/.test(text) ? text.slice(0, 1).toUpperCase() + text.slice(1) : text;
/** First and last of a text that is too long for its place. */
const cut = (text, most) => text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
/** A measurement whose only number is how many pods (or probes) it concerns: its words say more. */
const isTold = ({ unit, canary }) => canary === null || ['pods', 'looks', 'ticks', 'probes', '1'].includes(unit);


/***/ })

};

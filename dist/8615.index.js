export const id = 8615;
export const ids = [8615,242,8299];
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

/***/ 93945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BE: () => (/* binding */ layoutFindings),
/* harmony export */   HP: () => (/* binding */ bucketsOf),
/* harmony export */   tA: () => (/* binding */ commonBounds)
/* harmony export */ });
/* unused harmony export boundOf */
/* harmony import */ var _series_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68299);

const boundOf = ({ labels }) => Number(labels['le']?.replace('+Inf', 'Infinity') ?? Number.NaN);
/** Bounds that every pod has that reports the histogram at all, and `known` too where there is one. */
function commonBounds(scrapes, of, known) {
    const selector = { ...of, metric: `${of.metric}_bucket` };
    let common = known === undefined ? undefined : new Set(known.map((b) => b ?? Infinity));
    for (const { series } of scrapes) {
        const own = new Set();
        for (const sample of series.values())
            if ((0,_series_js__WEBPACK_IMPORTED_MODULE_0__.selects)(selector, sample))
                own.add(boundOf(sample));
        if (own.size > 0)
            common = new Set([...own].filter((b) => common?.has(b) ?? true));
    }
    return [...(common ?? [])]
        .filter((bound) => !Number.isNaN(bound))
        .sort((a, b) => a - b)
        .map((bound) => (Number.isFinite(bound) ? bound : null));
}
/** Events per bucket from the increases of cumulative series. Cumulative counts at common bounds are exact, whatever lies between them. */
function bucketsOf(increases, bounds) {
    const at = new Map();
    for (const { sample, by } of increases) {
        const bound = boundOf(sample);
        at.set(bound, (at.get(bound) ?? 0) + by);
    }
    const cumulative = bounds.map((bound) => at.get(bound ?? Infinity) ?? 0);
    return cumulative.map((value, j) => Math.max(0, value - (j === 0 ? 0 : (cumulative[j - 1] ?? 0))));
}
/** What the layouts of the arms leave to compare; nothing when they are alike. */
function layoutFindings(check, of, arms, common) {
    const canary = commonBounds(arms.canary, of, undefined);
    const stable = commonBounds(arms.stable, of, undefined);
    if (canary.length === 0)
        return [];
    const others = stable.length > 0 ? stable : common;
    const lacking = others.filter((bound) => !canary.includes(bound)).length;
    const finite = common.filter((bound) => bound !== null).length;
    const about = { arm: 'canary', check };
    if (lacking > 0 || finite === 0)
        return [
            {
                ...about,
                kind: 'fewer-buckets',
                text: `the canary's buckets (${words(canary)}) lack ${lacking} of the stable version's (${words(others)}): ${finite === 0 ? 'nothing can be compared' : 'what lies between the common ones cannot be compared'}`,
            },
        ];
    return canary.length === common.length && stable.length <= common.length
        ? []
        : [
            {
                ...about,
                kind: 'buckets',
                text: `the canary has ${canary.length} buckets, the stable version ${stable.length}: compared on the ${common.length} common ones`,
            },
        ];
}
const words = (bounds) => {
    const texts = bounds.map((bound) => (bound === null ? '+Inf' : String(bound)));
    return texts.length <= 8
        ? texts.join(', ')
        : `${texts.slice(0, 3).join(', ')} … ${texts.slice(-2).join(', ')}`;
};


/***/ }),

/***/ 80798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ changes),
/* harmony export */   X: () => (/* binding */ followed)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _histogram_layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93945);
/* harmony import */ var _series_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68299);



/**
 * What changed between the moments, as the judge reads it. Both sources come through here, so that they mean the same: counters may
 * reset, a family may gain series, a pod that was not there before has no increase yet ([]), and what nobody reports is null, never zero.
 */
function changes(query, { before, now }, bounds, intervalMs) {
    const arm = (name) => armValues(query, { before: before[name], now: now[name] }, { bounds, intervalMs });
    return { baseline: arm('baseline'), canary: arm('canary') };
}
const nothing = { canary: new Map(), baseline: new Map() };
/** A pod that could not be read keeps its last counters: what it counted meanwhile is there when it is read again. */
function followed(before = nothing, now) {
    const arm = (name) => {
        const all = new Map(before[name]);
        for (const [pod, scrape] of now[name])
            all.set(pod, (0,_series_js__WEBPACK_IMPORTED_MODULE_2__.remembered)(all.get(pod), scrape));
        return all;
    };
    return { canary: arm('canary'), baseline: arm('baseline') };
}
const pairsOf = ({ before, now }) => [...now.values()].flatMap((scrape) => {
    const old = before.get(scrape.pod);
    return old === undefined ? [] : [{ old, scrape }];
});
const chosen = (selector) => (sample) => (0,_series_js__WEBPACK_IMPORTED_MODULE_2__.selects)(selector, sample);
/** Increase of all selected series of a pod; null = it has none. */
function increase(selector, { old, scrape }) {
    const found = (0,_series_js__WEBPACK_IMPORTED_MODULE_2__.added)(chosen(selector), old, scrape);
    return found === null ? null : found.reduce((sum, { by }) => sum + by, 0);
}
const reported = (selector, { now }) => [...now.values()].some(({ series }) => [...series.values()].some(chosen(selector)));
function armValues(query, moments, about) {
    const pairs = pairsOf(moments);
    /** Values, or that there are none yet, or that the metric is not there. */
    const some = (values, of) => values.length > 0 || reported(of, moments) ? values : null;
    switch (query.kind) {
        case 'gauge': {
            const values = [...moments.now.values()].flatMap(({ series }) => [...series.values()].filter(chosen(query.of)).map(({ value }) => value));
            return some(values.filter(Number.isFinite), query.of);
        }
        case 'rate': {
            const values = pairs.flatMap((pair) => {
                const by = increase(query.of, pair);
                return by === null ? [] : [by * perInterval(pair, about.intervalMs)];
            });
            return some(values, query.of);
        }
        case 'mean': {
            const values = pairs.flatMap((pair) => {
                const count = increase(query.count, pair) ?? 0;
                const sum = increase(query.sum, pair);
                return sum === null || count <= 0 ? [] : [sum / count];
            });
            return some(values, query.count);
        }
        case 'counts':
            // A family without a bad series yet has had no bad event; without any series it is missing.
            return twoCounters(query.bad, query.total, 'last', { pairs, moments });
        case 'lost':
            return twoCounters(query.finished, query.started, 'first', { pairs, moments });
        case 'histogram': {
            const of = { ...query.of, metric: `${query.of.metric}_bucket` };
            const { bounds = [] } = about;
            const found = pairs.flatMap(({ old, scrape }) => (0,_series_js__WEBPACK_IMPORTED_MODULE_2__.added)(chosen(of), old, scrape) ?? []);
            return found.length === 0 || bounds.length === 0 ? some([], of) : (0,_histogram_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .bucketsOf */ .HP)(found, bounds);
        }
        case 'sessions':
        case 'promql':
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`Checks of kind ${query.kind} are not read from scrapes.`, {
                input: 'source',
                fix: query.kind === 'promql' ? 'Use prometheus.' : 'Use sentry.',
            });
        default:
            return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .x)(query);
    }
}
/** [part, all], or the other way round; without all there is nothing. */
function twoCounters(part, all, place, { pairs, moments }) {
    const totals = pairs.flatMap((pair) => increase(all, pair) ?? []);
    if (totals.length === 0)
        return reported(all, moments) ? [] : null;
    const parts = pairs.map((pair) => increase(part, pair) ?? 0);
    const both = [sumOf(parts), sumOf(totals)];
    return place === 'last' ? both : both.reverse();
}
const sumOf = (values) => values.reduce((a, b) => a + b, 0);
/** A pod that was away for several ticks counted all of them: as many as in one. */
function perInterval({ old, scrape }, intervalMs) {
    const elapsed = (scrape.atMs ?? 0) - (old.atMs ?? 0);
    return intervalMs === undefined || scrape.atMs === undefined || old.atMs === undefined
        ? 1
        : elapsed > 1.5 * intervalMs
            ? intervalMs / elapsed
            : 1;
}


/***/ }),

/***/ 44922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lf: () => (/* binding */ seriesOf),
/* harmony export */   fd: () => (/* binding */ readAs),
/* harmony export */   hr: () => (/* binding */ refuseWrongTypes)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** A counter that is read as a gauge only ever rises, a gauge that is read as a counter resets at random: both are mistakes, not data. */
function refuseWrongTypes(metrics, types) {
    for (const { name, query } of metrics)
        for (const [{ metric }, wanted] of readAs(query)) {
            const type = types.get(metric);
            const gauge = type === 'gauge';
            const counter = type === 'counter' || type === 'histogram' || type === 'summary';
            if ((wanted === 'gauge' && counter) || (wanted === 'counter' && gauge))
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`The check ${name} reads ${metric} as a ${wanted}, but it is a ${type}.`, {
                    input: 'checks',
                    fix: wanted === 'gauge'
                        ? 'Read it with kind counts or rate, or name a gauge.'
                        : 'Read it with kind gauge, or name a counter.',
                });
        }
}
/** Metrics that are read under their own name, and as what; a histogram's and a mean's series have names of their own. */
function readAs(query) {
    switch (query.kind) {
        case 'gauge':
            return [[query.of, 'gauge']];
        case 'rate':
            return [[query.of, 'counter']];
        case 'counts':
            return [
                [query.bad, 'counter'],
                [query.total, 'counter'],
            ];
        case 'lost':
            return [
                [query.started, 'counter'],
                [query.finished, 'counter'],
            ];
        case 'mean':
        case 'histogram':
        case 'sessions':
        case 'promql':
            return [];
        default:
            return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .x)(query);
    }
}
/** Names of all series that a measurement is made of. */
function seriesOf(query) {
    switch (query.kind) {
        case 'histogram':
            // A summary of that name is no histogram, and that is worth a word.
            return [`${query.of.metric}_bucket`, query.of.metric];
        case 'mean':
            return [query.sum.metric, query.count.metric];
        default:
            return readAs(query).map(([{ metric }]) => metric);
    }
}


/***/ }),

/***/ 10242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   labelsSeen: () => (/* binding */ labelsSeen),
/* harmony export */   partsOf: () => (/* binding */ partsOf),
/* harmony export */   selectionFindings: () => (/* binding */ selectionFindings)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _inputs_regular_expression_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14200);
/* harmony import */ var _series_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68299);



/** What a check selects, and which of it may be empty in good health. */
function partsOf(query) {
    const measured = (selector) => ({ selector, role: 'measured' });
    const happens = (selector) => ({ selector, role: 'happens' });
    switch (query.kind) {
        case 'gauge':
        case 'rate':
            return [measured(query.of)];
        case 'mean':
            return [measured(query.sum), measured(query.count)];
        case 'counts':
            return [measured(query.total), happens(query.bad)];
        case 'lost':
            return [measured(query.started), happens(query.finished)];
        case 'histogram':
            return [measured({ ...query.of, metric: `${query.of.metric}_bucket` })];
        case 'sessions':
        case 'promql':
            return [];
        default:
            return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .x)(query);
    }
}
/**
 * Selectors that can select nothing although their metric is there: a label that is called otherwise counts as no bad event at all. `others` are the
 * stable version's samples: values that it never had, in a label that it has, are another vocabulary.
 */
function selectionFindings(check, query, canary, others) {
    const found = partsOf(query).flatMap((part) => {
        const family = canary.filter(({ name }) => name === part.selector.metric);
        const about = { arm: 'canary', check };
        if (family.length === 0)
            return missingFamily(check, part, query, canary, others);
        if (family.some((sample) => (0,_series_js__WEBPACK_IMPORTED_MODULE_2__.selects)(part.selector, sample)))
            return [];
        const why = whyNothing(part, family, others.filter(({ name }) => name === part.selector.metric));
        if (why === undefined)
            return [];
        return [
            {
                ...about,
                kind: 'selector',
                text: `${part.selector.metric} of the canary has no series with ${wanted(part.selector)}: ${why}; labels seen: ${labelsSeen(family)}`,
            },
        ];
    });
    return found;
}
function missingFamily(check, { selector, role }, query, canary, others) {
    const about = { arm: 'canary', check };
    if (query.kind === 'histogram' && isSummary(query.of.metric, canary))
        return [
            {
                ...about,
                kind: 'summary',
                text: `${query.of.metric} is a summary: quantiles of several pods cannot be added; expose a histogram`,
            },
        ];
    const known = others.filter((sample) => (0,_series_js__WEBPACK_IMPORTED_MODULE_2__.selects)(selector, sample));
    if (role === 'measured' || known.length === 0)
        return [];
    // A counter without labels is there from the beginning, one with labels with its first event.
    const plain = known.some(({ labels }) => Object.keys(labels).length === 0);
    return [
        {
            ...about,
            kind: plain ? 'selector' : 'no-bad-series',
            text: `the canary does not report ${selector.metric}, the stable version does`,
        },
    ];
}
const isSummary = (metric, samples) => samples.some(({ name, labels }) => name === metric && labels['quantile'] !== undefined);
/** Undefined = nothing of the kind has happened yet, as far as one can see. */
function whyNothing({ selector, role }, family, others) {
    if (role === 'measured')
        return 'the check measures nothing';
    const { equal = {}, match = {}, oneOf } = selector;
    for (const key of Object.keys({ ...equal, ...match })) {
        const values = valuesOf(family, key);
        if (values.size === 0)
            return `none has the label ${key}`;
        const usual = valuesOf(others, key);
        if (isOtherVocabulary(values, usual))
            return `its values of ${key} are none of those that the stable version has (${some([...usual])})`;
    }
    if (oneOf === undefined)
        return undefined;
    const values = oneOf.labels.flatMap((label) => [...valuesOf(family, label)]);
    return values.some((value) => (0,_inputs_regular_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesWhole */ .bP)(oneOf.among, value))
        ? undefined
        : `none has a label ${oneOf.labels.join(', ')} with such a value`;
}
/** `ok` where `success` was, `OK` where `200` was; 204 beside 200 is the same language. */
function isOtherVocabulary(values, usual) {
    if (usual.size === 0 || [...values].some((value) => usual.has(value)))
        return false;
    const shape = (value) => value.replace(/\d/g, '0').replace(/\p{L}+/gu, (word) => (/\d/.test(value) ? 'x' : word));
    const shapes = new Set([...usual].map(shape));
    return ![...values].some((value) => shapes.has(shape(value)));
}
function valuesOf(family, key) {
    return new Set(family.map(({ labels }) => labels[key]).filter((value) => value !== undefined));
}
function wanted({ equal = {}, match = {}, oneOf }) {
    const texts = [
        ...Object.entries(equal).map(([key, value]) => `${key}="${value}"`),
        ...Object.entries(match).map(([key, value]) => `${key}=~"${value}"`),
        ...(oneOf === undefined ? [] : [`${oneOf.labels.join('|')}=~"${oneOf.match}"`]),
    ];
    return texts.length === 0 ? 'any labels' : texts.join(', ');
}
/** A few labels with a few of their values: enough to see what was meant. */
function labelsSeen(family) {
    const keys = [...new Set(family.flatMap(({ labels }) => Object.keys(labels)))].sort();
    if (keys.length === 0)
        return 'none';
    return some(keys.map((key) => `${key} (${some([...valuesOf(family, key)].sort(), 3)})`), 8);
}
const some = (texts, most = 5) => texts
    .slice(0, most)
    .map((text) => text.slice(0, 60))
    .join(', ') + (texts.length > most ? ', …' : '');


/***/ }),

/***/ 68299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   added: () => (/* binding */ added),
/* harmony export */   keyOf: () => (/* binding */ keyOf),
/* harmony export */   remembered: () => (/* binding */ remembered),
/* harmony export */   scrapeOf: () => (/* binding */ scrapeOf),
/* harmony export */   selects: () => (/* binding */ selects),
/* harmony export */   step: () => (/* binding */ step)
/* harmony export */ });
/* harmony import */ var _inputs_regular_expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14200);

const keyOf = ({ name, labels }) => JSON.stringify([name, Object.entries(labels).sort()]);
/**
 * Each series of an answer once. The same line twice is one series; of two different values the greater counts, so that the order of the lines, which
 * may change, never looks like a reset. `conflicts` has the names of the latter.
 */
function scrapeOf(pod, samples, atMs) {
    const series = new Map();
    const conflicts = new Set();
    for (const sample of samples) {
        const key = keyOf(sample);
        const known = series.get(key);
        if (known !== undefined && !Object.is(known.value, sample.value))
            conflicts.add(sample.name);
        if (known === undefined || sample.value > known.value)
            series.set(key, sample);
    }
    const scrape = { pod, series, ...(atMs === undefined ? {} : { atMs }) };
    return { scrape, conflicts: [...conflicts] };
}
/** A process that began anew counts from nothing; what fell by less came from a replica that is behind, and is no news. */
const resetBelow = 0.5;
/** A counter that stays below what it was is followed from where it is: some of its series are gone. */
const mostBelow = 4;
/** A counter's increase from what was known, and what is known now. After a reset it is what was counted since. */
function step(known, now) {
    if (known === undefined)
        return { added: now, followed: { value: now, below: 0 } };
    if (now >= known.value)
        return { added: now - known.value, followed: { value: now, below: 0 } };
    if (now < resetBelow * known.value)
        return { added: now, followed: { value: now, below: 0 } };
    if (known.below + 1 >= mostBelow)
        return { added: 0, followed: { value: now, below: 0 } };
    return { added: 0, followed: { value: known.value, below: known.below + 1 } };
}
/** A pod's memory with what it exposes now; gauges are remembered too, which does no harm. */
function remembered(before, { series, atMs }) {
    const all = new Map(before?.series ?? []);
    for (const [key, sample] of series)
        if (Number.isFinite(sample.value))
            all.set(key, { ...step(all.get(key), sample.value).followed, sample });
    return { series: all, ...(atMs === undefined ? {} : { atMs }) };
}
/** What the selected series of a pod added since then, each by itself; null = there are none. */
function added(of, before, now) {
    const found = [];
    for (const [key, sample] of now.series)
        if (of(sample) && Number.isFinite(sample.value))
            found.push({ sample, by: step(before.series.get(key), sample.value).added });
    if (found.length > 0)
        return found;
    for (const { sample } of before.series.values())
        if (of(sample))
            return [];
    return null;
}
function selects({ metric, equal = {}, match = {}, oneOf }, { name, labels }) {
    return (name === metric &&
        Object.entries(equal).every(([key, value]) => (labels[key] ?? '') === value) &&
        Object.entries(match).every(([key, value]) => (0,_inputs_regular_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesWhole */ .bP)(value, labels[key] ?? '')) &&
        (oneOf === undefined ||
            oneOf.labels.some((label) => {
                const value = labels[label];
                return value !== undefined && (0,_inputs_regular_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesWhole */ .bP)(oneOf.match, value);
            })));
}


/***/ })

};

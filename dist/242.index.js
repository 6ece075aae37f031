export const id = 242;
export const ids = [242,8299];
export const modules = {

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

export const id = 8299;
export const ids = [8299];
export const modules = {

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

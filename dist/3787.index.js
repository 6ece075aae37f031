export const id = 3787;
export const ids = [3787];
export const modules = {

/***/ 53787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseExposition: () => (/* binding */ parseExposition),
/* harmony export */   readExposition: () => (/* binding */ readExposition)
/* harmony export */ });
/** Text format 0.0.4 and OpenMetrics, as Prometheus takes them. A line that cannot be read costs that line: it is counted and the first is kept. */
function readExposition(text) {
    const samples = [];
    const types = new Map();
    let lines = 0;
    let first = '';
    for (const [i, line] of text.split('\n').entries()) {
        const trimmed = line.trim();
        if (trimmed.startsWith('#'))
            noteType(trimmed, types);
        if (trimmed === '' || trimmed.startsWith('#'))
            continue;
        const sample = sampleOf(trimmed);
        if (sample !== undefined)
            samples.push(sample);
        else {
            lines += 1;
            if (first === '')
                first = `line ${i + 1}: ${JSON.stringify(trimmed.slice(0, 120))}`;
        }
    }
    return { samples, types, unreadable: { lines, first } };
}
/** The samples alone; an answer of which no line can be read is an error, since it is something else. */
function parseExposition(text) {
    const { samples, unreadable } = readExposition(text);
    if (samples.length === 0 && unreadable.lines > 0)
        throw new Error(`no line of it is a metric, ${unreadable.first}`);
    return samples;
}
const typeLine = /^#\s+TYPE\s+(?:"((?:[^"\\]|\\.)*)"|(\S+))\s+(\S+)$/;
function noteType(line, types) {
    const [, quotedName, plainName = '', type = ''] = typeLine.exec(line) ?? [];
    const name = quotedName === undefined ? plainName : unescaped(quotedName);
    if (name === '')
        return;
    types.set(name, type);
    if (type === 'counter' && !types.has(`${name}_total`))
        types.set(`${name}_total`, type);
}
const metricName = /[a-zA-Z_:][a-zA-Z0-9_:]*/y;
/** The value, a time (whole milliseconds, or seconds with a fraction), and an exemplar that nobody here reads. */
const afterLabels = /^\s*([^\s#]\S*)(?:\s+([^\s#]\S*))?(?:\s+#.*)?$/;
function sampleOf(line) {
    const series = seriesOf(line);
    if (series === undefined)
        return undefined;
    const { name, labels, rest } = series;
    const [, valueText = '', timeText = '0'] = afterLabels.exec(rest) ?? [];
    const value = numberOf(valueText);
    return value === undefined || numberOf(timeText) === undefined
        ? undefined
        : { name, labels, value };
}
/** The name, before the braces or the first thing in them, the labels, and what comes after them. */
function seriesOf(line) {
    metricName.lastIndex = 0;
    const plain = metricName.exec(line)?.[0] ?? '';
    const open = /^\s*\{/.exec(line.slice(plain.length))?.[0];
    const start = plain.length + (open?.length ?? 0);
    if (open === undefined)
        return /^\s/.test(line.slice(start)) && plain !== ''
            ? { name: plain, labels: {}, rest: line.slice(start) }
            : undefined;
    const read = labelsOf(line, start);
    if (read === undefined || (plain === '') === (read.name === undefined))
        return undefined;
    return { name: read.name ?? plain, labels: read.labels, rest: line.slice(read.end) };
}
/** `name="value"`, a name in quotes with any characters, or the metric's own name in quotes at the beginning. */
const labelPair = /\s*(?:"((?:[^"\\]|\\.)*)"|([a-zA-Z_][a-zA-Z0-9_]*))\s*(?:=\s*"((?:[^"\\]|\\.)*)")?\s*([,}])/y;
const closing = /\s*\}/y;
function labelsOf(line, start) {
    const labels = {};
    let name;
    for (let at = start;;) {
        closing.lastIndex = at;
        if (closing.test(line))
            return { name, labels, end: closing.lastIndex };
        const entry = entryAt(line, at);
        if (entry === undefined)
            return undefined;
        const { key, text, last } = entry;
        if (text !== undefined && !Object.hasOwn(labels, key))
            labels[key] = text;
        else if (text === undefined && at === start && entry.quoted)
            name = key;
        // Neither a label without a value nor one that comes twice says anything.
        else
            return undefined;
        at = entry.next;
        if (last)
            return { name, labels, end: at };
    }
}
function entryAt(line, at) {
    labelPair.lastIndex = at;
    const [, quotedKey, plainKey = '', text, end] = labelPair.exec(line) ?? [];
    if (end === undefined)
        return undefined;
    return {
        key: quotedKey === undefined ? plainKey : unescaped(quotedKey),
        quoted: quotedKey !== undefined,
        text: text === undefined ? undefined : unescaped(text),
        last: end === '}',
        next: labelPair.lastIndex,
    };
}
/** Three escapes there are; any other backslash stands for itself. */
const unescaped = (text) => text.includes('\\')
    ? text.replace(/\\([\\"n])/g, (_all, c) => (c === 'n' ? '\n' : c))
    : text;
/** As Go reads floats, without hexadecimal ones and underscores, which Prometheus refuses. */
const decimal = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
function numberOf(text) {
    if (decimal.test(text))
        return Number(text);
    if (/^[+]?inf(inity)?$/i.test(text))
        return Number.POSITIVE_INFINITY;
    if (/^-inf(inity)?$/i.test(text))
        return Number.NEGATIVE_INFINITY;
    return /^[+-]?nan$/i.test(text) ? Number.NaN : undefined;
}


/***/ })

};

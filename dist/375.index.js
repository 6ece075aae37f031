export const id = 375;
export const ids = [375,9348];
export const modules = {

/***/ 30375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   logChecks: () => (/* binding */ logChecks),
/* harmony export */   logsGate: () => (/* binding */ logsGate)
/* harmony export */ });
/* harmony import */ var _ledger_gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58071);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14422);
/* harmony import */ var _log_pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39348);



const logChecks = {
    'log-pattern': _log_pattern_js__WEBPACK_IMPORTED_MODULE_2__.logPattern,
    context: _context_js__WEBPACK_IMPORTED_MODULE_1__.contextCheck,
};
/** Logs say what they must and nothing that they must not; traces and tenants go with every message. */
const logsGate = (0,_ledger_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .ledgerGate */ .J)('logs', logChecks);


/***/ }),

/***/ 39348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  logPattern: () => (/* binding */ logPattern)
});

// EXTERNAL MODULE: ./lib/evidence/measurement.js
var measurement = __webpack_require__(28773);
// EXTERNAL MODULE: ./lib/inputs/shape.js
var shape = __webpack_require__(50976);
// EXTERNAL MODULE: ./lib/gates/ledger/findings.js
var findings = __webpack_require__(82244);
// EXTERNAL MODULE: ./node_modules/re2js/build/index.js
var build = __webpack_require__(2856);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/inputs/text.js
var inputs_text = __webpack_require__(86806);
;// CONCATENATED MODULE: ./lib/gates/logs/patterns.js



const longest = 1000;
const linePattern = (value, path) => {
    if (typeof value !== 'string' || value === '' || value.length > longest)
        throw new errors.UsageError(`It is no pattern of 1 to ${longest} characters.`, { input: path });
    compile(value, path);
    return value;
};
function compile(source, path) {
    try {
        return build/* RE2JS */.L3.compile(source);
    }
    catch (cause) {
        throw new errors.UsageError(`${(0,inputs_text/* shown */.SP)(source)} is not a regular expression.`, {
            input: path,
            fix: 'RE2 as in Prometheus: no look-around and no back-references. Example: panic: .*',
            cause,
        });
    }
}
function linePatternOf(source) {
    const literal = literalIn(source);
    if (literal === source)
        return { source, literal, anyCase: null, matches: (line) => line.includes(source) };
    const compiled = compile(source, 'pattern');
    const folded = source.startsWith('(?i)') ? literalIn(source.slice(4)) : null;
    // Unicode's folding, as RE2 has it: the Kelvin sign is a k.
    const anyCase = folded === null
        ? null
        : new RegExp(folded.replace(/[^\w\s]/g, (one) => `\\u{${one.charCodeAt(0).toString(16)}}`), 'iu');
    return {
        source,
        literal,
        anyCase,
        matches: (line) => (literal === null || line.includes(literal)) &&
            (anyCase === null || anyCase.test(line)) &&
            compiled.test(line),
    };
}
/**
 * The longest run of plain characters that every match must contain; null where that is not plain to see. A wrong one would hide lines, so
 * patterns with alternatives, groups, classes, counts or flags have none.
 */
function literalIn(source) {
    if (/[^\x20-\x7e]|[|()[\]{}]/.test(source))
        return null;
    // \x41, \p{L}, \Q…\E say something else than they look like.
    if (/\\[^\WdDwWsSbB]/.test(source))
        return null;
    const runs = [''];
    for (const [, escaped = '', optional, , plain] of source.matchAll(token)) {
        const last = runs.pop() ?? '';
        const character = plain ?? (/^\W$/.test(escaped) ? escaped : '');
        if (character !== '')
            runs.push(last + character);
        // What may be left out is no part of a run; what is repeated ends it.
        else
            runs.push(optional === undefined ? last : last.slice(0, -1), '');
    }
    const best = runs.reduce((longest, run) => (run.length > longest.length ? run : longest), '');
    return best.length >= 2 ? best : null;
}
/** An escape, a quantifier that allows none, what ends a run (any character, a repetition, an anchor), or a plain character. */
const token = /\\(.)|([*?])|(\.[*+?]?\??|\+|[\^$])|(.)/gy;

;// CONCATENATED MODULE: ./lib/gates/logs/log-pattern.js




const parametersType = (0,shape/* object */.Ik)({
    require: (0,shape/* withDefault */.IQ)((0,shape/* list */.p_)(linePattern, { max: 100 }), []),
    forbid: (0,shape/* withDefault */.IQ)((0,shape/* list */.p_)(linePattern, { max: 100 }), []),
    minimum: (0,shape/* withDefault */.IQ)((0,shape/* wholeNumber */.rD)(1, 1_000_000_000), 1),
});
const format = `Lines: log lines as they are, or {"ts","pod","text"}: then the text is searched.
Parameters
  require   patterns of which each is in at least \`minimum\` lines
  forbid    patterns that are in no line
  minimum   1
Patterns are regular expressions as RE2 has them (no look-around, no back-references), found anywhere in a line; (?i) for any case.
Rules:
  G1  no line matches a forbidden pattern
  G2  every required pattern is in enough lines`;
const example = `{"type":"case","id":"shop","parameters":{"require":["listening on :[0-9]+"],"forbid":["panic:","(?i)out of memory"]}}
2026-01-05T10:00:00Z INFO listening on :8080
2026-01-05T10:00:01Z INFO order 17 done`;
/** What a log must say, and what it must not. */
const logPattern = {
    name: 'log-pattern',
    summary: 'a log says what it must, and nothing that it must not',
    format,
    example,
    lines: 'text',
    parameters: (given) => parametersType(given, 'parameters'),
    begin,
};
const firstLines = 5;
const shownCharacters = 300;
function begin({ require, forbid, minimum }) {
    const found = (0,findings/* findings */.Pg)();
    const patterns = [
        ...require.map((source) => counted(source, 'require')),
        ...forbid.map((source) => counted(source, 'forbid')),
    ];
    const seen = { lines: 0, characters: 0 };
    const matched = (one, { text, pod }, at) => {
        const beginning = text.slice(0, shownCharacters);
        one.count += 1;
        if (one.first.length < firstLines)
            one.first.push({ line: at, ...(pod === undefined ? {} : { pod }), text: beginning });
        const where = pod === undefined ? '' : `${pod}: `;
        if (one.kind === 'forbid')
            found.fail('G1', at, `${where}forbidden ${one.pattern.source} in: ${beginning}`);
    };
    return {
        add(line, at) {
            const raw = String(line);
            const entry = entryOf(raw);
            seen.lines += 1;
            seen.characters += raw.length;
            for (const one of patterns)
                if (one.pattern.matches(entry.text))
                    matched(one, entry, at);
        },
        addBlock: blocks(patterns, seen, (one, text, at) => matched(one, { text }, at)),
        end() {
            for (const { kind, count, pattern } of patterns)
                if (kind === 'require' && count < minimum && seen.lines > 0)
                    found.fail('G2', null, `${pattern.source} is in ${count} lines, not in ${minimum} or more`);
            return (0,findings/* verdictOf */.Vj)({
                found,
                unseen: [
                    ...(seen.lines === 0 ? ['the log has no line'] : []),
                    ...(patterns.length === 0 ? ['there is no pattern to look for'] : []),
                ],
                measurements: patterns.map((one, i) => measured(one, i, minimum, seen.lines)),
                counts: { ...seen },
                analysis: {
                    patterns: patterns.map(({ pattern, kind, count, first }) => ({
                        pattern: pattern.source,
                        kind,
                        count,
                        first,
                    })),
                },
            });
        },
    };
}
const counted = (source, kind) => ({
    pattern: linePatternOf(source),
    kind,
    count: 0,
    first: [],
});
function measured({ kind, count, pattern }, i, minimum, lines) {
    const required = kind === 'require';
    const good = required ? count >= minimum : count === 0;
    return (0,measurement/* finding */.gk)(`log-${kind}-${i + 1}`, lines === 0 ? 'inconclusive' : good ? 'pass' : 'fail', `${pattern.source} is in ${count} of ${lines} lines`, {
        dimension: 'log-patterns',
        unit: 'count',
        canary: lines === 0 ? null : count,
        limit: required ? minimum : 0,
        direction: required ? 'decrease' : 'increase',
    });
}
/**
 * Searches whole lines at once, by bytes, for what every match contains: most lines are never looked at one by one. Not where a pattern has no
 * such text, or where lines may be wrapped by a collector.
 */
function blocks(patterns, seen, matched) {
    const plain = patterns.filter(({ pattern }) => pattern.literal !== null);
    const folded = patterns.flatMap(({ pattern }) => pattern.anyCase ?? []);
    const all = plain.length + folded.length === patterns.length;
    return (given, at) => {
        const bytes = Buffer.from(given.buffer, given.byteOffset, given.byteLength);
        if (!all || bytes.includes('"text"'))
            return undefined;
        if (folded.length > 0) {
            const text = bytes.toString('utf8');
            if (folded.some((anyCase) => anyCase.test(text)))
                return undefined;
        }
        for (const one of plain)
            search(one, bytes, at, matched);
        const lines = newlines(bytes, 0, bytes.length);
        seen.lines += lines;
        seen.characters += bytes.length;
        return lines;
    };
}
function search(one, bytes, at, matched) {
    const literal = one.pattern.literal ?? '';
    let [line, counted] = [at, 0];
    for (let hit = bytes.indexOf(literal); hit >= 0;) {
        const start = bytes.lastIndexOf(10, hit) + 1;
        const end = bytes.indexOf(10, hit);
        line += newlines(bytes, counted, start);
        counted = start;
        const text = bytes.toString('utf8', start, end);
        if (one.pattern.matches(text))
            matched(one, text, line);
        hit = bytes.indexOf(literal, end);
    }
}
function newlines(bytes, from, to) {
    let count = 0;
    for (let at = bytes.indexOf(10, from); at >= 0 && at < to; at = bytes.indexOf(10, at + 1))
        count += 1;
    return count;
}
/** A line as a collector wraps it; any other line stands for itself, also one that is JSON. */
function entryOf(raw) {
    if (!raw.startsWith('{') || raw.length > 1_000_000 || !raw.includes('"text"'))
        return { text: raw };
    try {
        const { text, pod, ts } = JSON.parse(raw);
        if (typeof text !== 'string' || (pod === undefined && ts === undefined))
            return { text: raw };
        return { text, ...(typeof pod === 'string' ? { pod } : {}) };
    }
    catch {
        return { text: raw };
    }
}


/***/ })

};

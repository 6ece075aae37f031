export const id = 4850;
export const ids = [4850,375,9348];
export const modules = {

/***/ 8557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ askedOrRefuse)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** What a gate over ledgers is asked; the templates leave it empty where the gate is off and never run it then. */
function askedOrRefuse(asked, input) {
    if (asked !== undefined)
        return asked;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError('It says nothing, so nothing would be judged.', {
        input,
        fix: `Give it, or write \`${input}: […]\` in .sluice/<workload>.yml (docs/async-gates.md).`,
    });
}


/***/ }),

/***/ 75954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ diagnosisInputs)
/* harmony export */ });
/* harmony import */ var _inputs_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67581);
/* harmony import */ var _inputs_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66159);
/* harmony import */ var _inputs_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34565);
/* harmony import */ var _inputs_telemetry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93702);
/* harmony import */ var _inputs_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86806);
/* harmony import */ var _inputs_yaml_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23758);






/** How a gate that failed is explained: what every gate asks of it. */
const diagnosisInputs = {
    diagnose: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_inputs_text_js__WEBPACK_IMPORTED_MODULE_4__/* .choice */ .Yq)('auto', 'wait', 'off'), 'auto', {
        says: 'Whether evidence for a diagnosis is collected. auto: when the gate fails, beside the way back, which never waits for it. wait: also where this gate takes nobody back (on-fail: report, inconclusive); the decision then comes up to diagnose-deadline later (docs/diagnosis.md).',
        example: 'wait',
    }),
    'diagnose-deadline': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_inputs_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(1000, 300_000), '20s', {
        says: 'How long evidence is collected at most; what did not answer by then is named.',
        example: '10s',
    }),
    'diagnose-size': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_inputs_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)(20, 20_000), '2000', {
        says: 'Size of the collected evidence at most, in kB.',
        example: '500',
    }),
    'diagnose-port': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .maybe */ .no)(_inputs_text_js__WEBPACK_IMPORTED_MODULE_4__/* .portNumberOrName */ .Dv, {
        says: "Port of the pods that serves /debug/pprof; empty = the pods' metrics port.",
        example: '6060',
    }),
    'diagnose-sources': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .maybe */ .no)((0,_inputs_yaml_js__WEBPACK_IMPORTED_MODULE_5__.yaml)(_inputs_telemetry_js__WEBPACK_IMPORTED_MODULE_3__/* .telemetryPlaces */ .IL, 'map', 'YAML map of places'), {
        says: "Where a diagnosis finds spans and logs: jaeger (url, service if it is not the workload's name, tenant) and loki (url, selector, podLabel, tenant); without loki logs are those of the pods (docs/diagnosis.md).",
        example: '{jaeger: {url: "http://jaeger.tracing:16686"}, loki: {url: "http://loki.logging:3100"}}',
    }),
    'diagnose-credentials': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(_inputs_yaml_js__WEBPACK_IMPORTED_MODULE_5__.stringMap, '{}', {
        says: 'YAML map from jaeger and loki to user:password, or to a bearer token, each from a secret.',
        example: '{jaeger: "sluice:secret"}',
    }),
    'github-token': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .lenient */ .W_)((0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .maybe */ .no)((0,_inputs_text_js__WEBPACK_IMPORTED_MODULE_4__/* .line */ .n8)(4000), {
        says: 'Token that may read the repository: a diagnosis asks GitHub what lies between the two versions, where no checkout knows it; empty = without one.',
        example: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .expression */ .dn)('github.token'),
    })),
};


/***/ }),

/***/ 28199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   definitions: () => (/* reexport safe */ _inputs_js__WEBPACK_IMPORTED_MODULE_3__.B),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _connect_ledger_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20367);
/* harmony import */ var _gates_logs_gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30375);
/* harmony import */ var _asked_checks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8557);
/* harmony import */ var _gate_action_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14875);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54116);






/** What the logs say, and whether traces and tenants go with messages. */
const { run } = (0,_gate_action_js__WEBPACK_IMPORTED_MODULE_2__/* .gateAction */ .a)({
    name: 'gate-logs',
    definitions: _inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .definitions */ .B,
    gate: _gates_logs_gate_js__WEBPACK_IMPORTED_MODULE_0__.logsGate,
    parameters: (inputs) => ({
        checks: (0,_asked_checks_js__WEBPACK_IMPORTED_MODULE_1__/* .askedOrRefuse */ .A)(inputs['log-checks'], 'log-checks'),
        watchSeconds: inputs.watch / 1000,
    }),
    more: (inputs, { namespace, selectors }, runtime) => (ports) => (0,_connect_ledger_files_js__WEBPACK_IMPORTED_MODULE_4__/* .ledgerPorts */ .s)(runtime, ports, {
        ...{ namespace, selector: selectors.canary },
        secrets: inputs['source-credentials'],
    }),
    passed: () => 'the logs say what they must, and nothing that they must not',
});


/***/ }),

/***/ 54116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ definitions),
/* harmony export */   H: () => (/* binding */ declaration)
/* harmony export */ });
/* harmony import */ var _connect_cluster_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58328);
/* harmony import */ var _gates_ledger_gate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58071);
/* harmony import */ var _gates_logs_gate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30375);
/* harmony import */ var _inputs_duration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67581);
/* harmony import */ var _inputs_shared_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35864);
/* harmony import */ var _inputs_table_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34565);
/* harmony import */ var _inputs_yaml_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(23758);
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(14073);
/* harmony import */ var _diagnosis_inputs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(75954);









const checks = (0,_inputs_yaml_js__WEBPACK_IMPORTED_MODULE_6__.yaml)((0,_gates_ledger_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .askedChecks */ .a)(_gates_logs_gate_js__WEBPACK_IMPORTED_MODULE_2__.logChecks), 'list', 'YAML list of checks');
const definitions = {
    ..._connect_cluster_js__WEBPACK_IMPORTED_MODULE_0__/* .clusterInputs */ .g$,
    release: _inputs_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .release */ ._r,
    'log-checks': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_5__/* .maybe */ .no)(checks, {
        says: "What is judged (log-pattern, context), by which lines: {pods: {}} for the canary's logs, {pods: {marker: TEXT, container: NAME}} for some of them, {file: PATH}, {url: URL}; `sources` are systems that the gate asks itself (loki, jaeger: docs/gate-logs.md); parameters are those of `sluice check` (docs/gate-logs.md).",
        example: '[{check: log-pattern, ledger: {pods: {}}, parameters: {forbid: ["panic:"], require: ["listening on"]}}]',
    }),
    watch: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lq)((0,_inputs_duration_js__WEBPACK_IMPORTED_MODULE_3__/* .duration */ .p0)(0, 24 * 3_600_000), '2m', {
        says: "How long the logs of the canary's pods are followed, from their beginning on, and sources are asked; ledgers elsewhere are read once.",
        example: '10m',
    }),
    'source-credentials': _inputs_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .sourceCredentials */ .o6,
    'check-name': (0,_inputs_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .checkName */ .I3)('gate-logs', 'gate-logs-orders'),
    'on-fail': _inputs_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .onFail */ .ac,
    'evidence-folder': _inputs_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .evidenceFolder */ .ek,
    ..._diagnosis_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .diagnosisInputs */ .j,
};
const declaration = {
    name: 'gate-logs',
    summary: 'Judges what the canary logs, and whether traces and tenants go with every message',
    inputs: definitions,
    outputs: {
        evidence: (0,_action_js__WEBPACK_IMPORTED_MODULE_8__/* .evidenceOutput */ .d0)('What the ledgers showed and how they were judged'),
        verdict: _action_js__WEBPACK_IMPORTED_MODULE_8__/* .verdictOutput */ .zM,
    },
    post: false,
};


/***/ }),

/***/ 20367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ ledgerPorts)
/* harmony export */ });
/* unused harmony export ledgerFilesOf */
/** Ledgers in the workspace of this run, and behind URLs. */
async function ledgerFilesOf({ workspace, }) {
    return (await __webpack_require__.e(/* import() */ 7561).then(__webpack_require__.bind(__webpack_require__, 47561))).ledgerFiles(workspace);
}
/** All that a gate over ledgers reads: files, addresses, and systems that it asks itself. `secrets` is user:password by name. */
async function ledgerPorts(runtime, { cluster, clock }, { namespace, secrets, selector, }) {
    const { ledgerSources } = await __webpack_require__.e(/* import() */ 4634).then(__webpack_require__.bind(__webpack_require__, 14634));
    return {
        ledgers: await ledgerFilesOf(runtime),
        sources: ledgerSources({ cluster, clock }, namespace, secrets, selector),
    };
}


/***/ }),

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


/***/ }),

/***/ 56868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G8: () => (/* binding */ average),
/* harmony export */   I1: () => (/* binding */ significant),
/* harmony export */   IJ: () => (/* binding */ rebinned),
/* harmony export */   XN: () => (/* binding */ sumOf),
/* harmony export */   jV: () => (/* binding */ summarised),
/* harmony export */   lc: () => (/* binding */ samplesOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _judge_histograms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93216);
/* harmony import */ var _judge_silence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11680);



/** One number of several ticks: a proportion, a quantile or a mean; null without events. */
function summarised(check, values, bounds) {
    const sums = sumOf(values);
    const [bad = 0, total = 0] = sums;
    switch (check.kind) {
        case 'counts':
            return total > 0 ? bad / total : null;
        case 'histogram':
            return (0,_judge_histograms_js__WEBPACK_IMPORTED_MODULE_1__/* .quantileOf */ .X)(bounds ?? [null], sums, check.quantile ?? 0.95);
        case 'gauge':
            return average(values.map(average));
        default:
            return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .x)(check.kind);
    }
}
/** What one arm of a check reported, looks without data left out. */
const samplesOf = (looks, { name }, arm = 'canary') => looks.flatMap((data) => {
    const sample = data[name]?.[arm];
    return (0,_judge_silence_js__WEBPACK_IMPORTED_MODULE_2__/* .present */ .Eb)(sample) ? [sample] : [];
});
/** Bucket by bucket, or bad and total. */
const sumOf = (samples) => samples.reduce((totals, sample) => {
    sample.forEach((value, j) => {
        totals[j] = (totals[j] ?? 0) + value;
    });
    return totals;
}, []);
/** A histogram's buckets on fewer bounds, which it must all have; null when it has not. */
function rebinned(values, from, to) {
    if (values.length !== from.length)
        return null;
    const sums = [];
    let sum = 0;
    let j = 0;
    from.forEach((bound, i) => {
        sum += values[i] ?? 0;
        if (j < to.length && bound === to[j]) {
            sums.push(sum);
            sum = 0;
            j += 1;
        }
    });
    return j === to.length ? sums : null;
}
const average = (values) => values.length === 0 ? 0 : values.reduce((a, b) => a + b, 0) / values.length;
/** Six digits are enough to travel, and the same on every machine. */
const significant = (value) => Number.isFinite(value) ? Number(value.toPrecision(6)) : 0;


/***/ }),

/***/ 93216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ logMoments),
/* harmony export */   X: () => (/* binding */ quantileOf)
/* harmony export */ });
const sum = (values) => values.reduce((a, b) => a + b, 0);
/** Quantile of a histogram by linear interpolation inside the bucket; null without mass; the last finite bound for the +Inf bucket. */
function quantileOf(bounds, counts, q) {
    const total = sum(counts);
    if (total <= 0)
        return null;
    let below = 0;
    for (let j = 0; j < counts.length; j++) {
        const mass = counts[j] ?? 0;
        if (below + mass >= q * total) {
            const upper = bounds[j] ?? null;
            const lower = j === 0 ? 0 : (bounds[j - 1] ?? 0);
            return upper === null
                ? lower
                : lower + ((upper - lower) * (q * total - below)) / Math.max(mass, 1e-9);
        }
        below += mass;
    }
    return null;
}
/** Mean and variance of ln(value), from geometric bucket centres. */
function logMoments(bounds, counts) {
    const n = sum(counts);
    const last = bounds.filter((bound) => bound !== null).at(-1) ?? 1;
    const centres = counts.map((_, j) => {
        const upper = bounds[j] ?? last * 1.5;
        const lower = j === 0 ? upper / 2 : (bounds[j - 1] ?? last);
        return Math.log(Math.sqrt(Math.max(lower, 1e-9) * Math.max(upper, 1e-9)));
    });
    const mean = counts.reduce((total, mass, j) => total + mass * (centres[j] ?? 0), 0) / Math.max(n, 1e-9);
    const variance = counts.reduce((total, mass, j) => total + mass * ((centres[j] ?? 0) - mean) ** 2, 0) /
        Math.max(n, 1e-9);
    return { mean, sd: Math.sqrt(variance), n };
}


/***/ }),

/***/ 11680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dp: () => (/* binding */ silenceOf),
/* harmony export */   Eb: () => (/* binding */ present),
/* harmony export */   FL: () => (/* binding */ silenceLimit),
/* harmony export */   XL: () => (/* binding */ eventsOf)
/* harmony export */ });
const silenceLimit = 10;
/** So many requests expected in vain are silence, not bad luck: exp(−12). */
const expectedInVain = 12;
/** null (not reported) and [] (reported, without a number at this tick) are no data. */
const present = (values) => values !== null && values !== undefined && values.length > 0;
/** Events of a sample; a gauge's is 1. */
function eventsOf(metric, values) {
    switch (metric.kind) {
        case 'counts':
            return values[1] ?? 0;
        case 'histogram': {
            let sum = 0;
            for (const value of values)
                sum += value;
            return sum;
        }
        case 'gauge':
            return 1;
    }
}
function silenceOf(metrics, share) {
    const traffic = metrics.filter(({ kind }) => kind !== 'gauge');
    const missing = new Map();
    let ticks = 0;
    let expected = 0;
    let seen0 = 0;
    let seen1 = 0;
    const odds = share > 0 && share < 1 ? share / (1 - share) : 1;
    /** What the traffic of this tick says of both arms. */
    const listen = (data) => {
        const heard = { reports: 0, answers: 0, zeros: 0, events0: 0, events1: 0 };
        for (const metric of traffic.length > 0 ? traffic : metrics) {
            const sample = data[metric.name];
            const e0 = amount(metric, sample?.baseline);
            const e1 = amount(metric, sample?.canary);
            if (e0 > 0)
                heard.reports += 1;
            if (e1 > 0)
                heard.answers += 1;
            else if (present(sample?.canary))
                heard.zeros += 1;
            heard.events0 = Math.max(heard.events0, e0);
            heard.events1 = Math.max(heard.events1, e1);
        }
        return heard;
    };
    const noteMissing = (data) => {
        for (const metric of metrics) {
            const sample = data[metric.name];
            // What is there and only had nothing to say, as a garbage collector at rest, is not missing.
            if (sample?.canary !== null && sample?.canary !== undefined)
                missing.set(metric.name, 0);
            else if (amount(metric, sample?.baseline) > 0)
                missing.set(metric.name, (missing.get(metric.name) ?? 0) + 1);
        }
    };
    return {
        note(data) {
            noteMissing(data);
            const { reports, answers, zeros, events0, events1 } = listen(data);
            if (answers > 0) {
                ticks = 0;
                expected = 0;
            }
            else if (reports > 0) {
                ticks += 1;
                const usual = seen0 > 0 ? Math.min(odds, (seen1 + 1) / (seen0 + 1)) : odds;
                // A reported zero is silence only when something was to be expected; no report at all is silence as such.
                expected += zeros > 0 ? usual * events0 : expectedInVain;
            }
            seen0 = seen0 * 0.95 + events0;
            seen1 = seen1 * 0.95 + events1;
        },
        silent: () => ticks >= silenceLimit && expected >= expectedInVain,
        missing: (metric) => missing.get(metric) ?? 0,
    };
}
function amount(metric, values) {
    return present(values) ? eventsOf(metric, values) : 0;
}


/***/ })

};

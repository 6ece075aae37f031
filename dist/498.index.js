export const id = 498;
export const ids = [498];
export const modules = {

/***/ 70498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  help: () => (/* binding */ help),
  run: () => (/* binding */ run),
  summary: () => (/* binding */ summary),
  usage: () => (/* binding */ usage)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/gates/ledger/catalogue.js
/** The one list of checks over ledgers, by name; loaded one by one, as a command needs one only. */
const ledgerChecks = {
    idempotency: async () => (await __webpack_require__.e(/* import() */ 4725).then(__webpack_require__.bind(__webpack_require__, 4725))).idempotency,
    retry: async () => (await Promise.all(/* import() */[__webpack_require__.e(7440), __webpack_require__.e(4134)]).then(__webpack_require__.bind(__webpack_require__, 7440))).retry,
    offsets: async () => (await Promise.all(/* import() */[__webpack_require__.e(6864), __webpack_require__.e(1753)]).then(__webpack_require__.bind(__webpack_require__, 36864))).offsets,
    'lag-status': async () => (await __webpack_require__.e(/* import() */ 7673).then(__webpack_require__.bind(__webpack_require__, 47673))).lagStatus,
    'lag-spikes': async () => (await Promise.all(/* import() */[__webpack_require__.e(7338), __webpack_require__.e(8896)]).then(__webpack_require__.bind(__webpack_require__, 47338))).lagSpikes,
    'split-brain': async () => (await __webpack_require__.e(/* import() */ 4741).then(__webpack_require__.bind(__webpack_require__, 44741))).splitBrain,
    saga: async () => (await Promise.all(/* import() */[__webpack_require__.e(9946), __webpack_require__.e(3885)]).then(__webpack_require__.bind(__webpack_require__, 89946))).sagaCheck,
    lock: async () => (await Promise.all(/* import() */[__webpack_require__.e(2944), __webpack_require__.e(6640)]).then(__webpack_require__.bind(__webpack_require__, 76640))).lockCheck,
    snapshot: async () => (await Promise.all(/* import() */[__webpack_require__.e(654), __webpack_require__.e(3816)]).then(__webpack_require__.bind(__webpack_require__, 10654))).snapshotCheck,
    context: async () => (await Promise.all(/* import() */[__webpack_require__.e(4422), __webpack_require__.e(6515)]).then(__webpack_require__.bind(__webpack_require__, 14422))).contextCheck,
    history: async () => (await Promise.all(/* import() */[__webpack_require__.e(2944), __webpack_require__.e(2255)]).then(__webpack_require__.bind(__webpack_require__, 22255))).historyCheck,
    'log-pattern': async () => (await Promise.all(/* import() */[__webpack_require__.e(2856), __webpack_require__.e(9348)]).then(__webpack_require__.bind(__webpack_require__, 39348))).logPattern,
    pool: async () => (await __webpack_require__.e(/* import() */ 2451).then(__webpack_require__.bind(__webpack_require__, 42451))).pool,
    leaders: async () => (await __webpack_require__.e(/* import() */ 2940).then(__webpack_require__.bind(__webpack_require__, 52940))).leaders,
    'worker-loss': async () => (await __webpack_require__.e(/* import() */ 1848).then(__webpack_require__.bind(__webpack_require__, 81848))).workerLoss,
};

// EXTERNAL MODULE: ./lib/gates/ledger/fields.js
var fields = __webpack_require__(10275);
// EXTERNAL MODULE: ./lib/gates/ledger/json.js
var json = __webpack_require__(53224);
// EXTERNAL MODULE: ./lib/gates/ledger/session.js
var ledger_session = __webpack_require__(12100);
// EXTERNAL MODULE: ./lib/inputs/duration.js
var duration = __webpack_require__(67581);
// EXTERNAL MODULE: ./lib/inputs/shape.js
var shape = __webpack_require__(50976);
;// CONCATENATED MODULE: ./lib/cli/host-checks.js
/** Checks that can do more where there is a machine to run programs on. */
const hostChecks = {
    snapshot: async () => {
        const { snapshotCheckWith } = await Promise.all(/* import() */[__webpack_require__.e(654), __webpack_require__.e(3816)]).then(__webpack_require__.bind(__webpack_require__, 10654));
        const { replayCommand } = await __webpack_require__.e(/* import() */ 89).then(__webpack_require__.bind(__webpack_require__, 60089));
        return snapshotCheckWith(replayCommand);
    },
};

// EXTERNAL MODULE: ./lib/cli/lines.js
var lines = __webpack_require__(67197);
// EXTERNAL MODULE: ./lib/cli/standard-output.js
var standard_output = __webpack_require__(37767);
;// CONCATENATED MODULE: ./lib/cli/check.js












const summary = 'Judge the ledger of any test by one check: JSON lines on standard input';
const usage = `sluice check NAME [--parameters FILE] [--deadline 60s] < LEDGER
sluice check NAME --help | --example
sluice check --list

Reads a ledger of one JSON value a line (docs/checks.md) and writes one JSON line per case:
{"case","check","verdict":"pass|fail|inconclusive|error","measurements","violations":[{"rule","line","detail"}],"counts","reasons","analysis"}.
{"type":"case","id":"c1","parameters":{…}} begins a case; without such a line all is one case, "stdin".
A line that cannot be used is named and makes its case an error; the other cases go on.

--parameters FILE  parameters of every case (JSON); what a case line gives goes over them
--deadline 60s     how long the judging of one case may take after its last line; past it the answer is inconclusive
--example          a ledger that passes:  sluice check saga --example | sluice check saga
--list             the names of the checks, one a line

Exit code: 0 all pass, 1 some fail, 2 usage, 3 some inconclusive and none failed, 4 some error.`;
const exitCodes = {
    pass: 0,
    fail: 1,
    inconclusive: 3,
    error: 4,
};
const options = {
    parameters: { type: 'string' },
    deadline: { type: 'string', default: '60s' },
    example: { type: 'boolean', default: false },
    list: { type: 'boolean', default: false },
};
async function run(args) {
    const { values, positionals } = (0,external_node_util_.parseArgs)({ args: [...args], allowPositionals: true, options });
    if (values.list)
        return await print(`${names().join('\n')}\n`);
    const check = await checkOf(positionals);
    if (values.example)
        return await print(`${check.example.trimEnd()}\n`);
    const deadlineMs = (0,duration/* duration */.p0)(1, 86_400_000).read(values.deadline, '--deadline');
    const given = values.parameters === undefined ? {} : parametersOf(values.parameters);
    return await judge(check, given, deadlineMs);
}
/** What `sluice check NAME --help` says: the formats of that check; without a name, of the command. */
async function help(args) {
    const named = args.filter((arg) => !arg.startsWith('-'));
    if (named.length === 0)
        return `${usage}\n\nChecks: ${names().join(', ')}.`;
    const { name, summary: says, format, example } = await checkOf(named);
    return `sluice check ${name}: ${says}\n\n${format.trim()}\n\nExample (sluice check ${name} --example | sluice check ${name}):\n${example.trimEnd()}`;
}
const names = () => Object.keys(ledgerChecks);
async function checkOf([name, more]) {
    const fix = `Checks: ${names().join(', ')}.`;
    if (name === undefined)
        throw new errors.UsageError('Which check is meant?', { fix });
    if (more !== undefined)
        throw new errors.UsageError(`'${more}' is not expected.`, {
            fix: `The ledger comes from standard input: sluice check ${name} < ledger.jsonl.`,
        });
    const known = { ...ledgerChecks, ...hostChecks };
    const load = Object.hasOwn(known, name) ? known[name] : undefined;
    if (load !== undefined)
        return await load();
    const near = (0,shape/* nearest */.pA)(name, names());
    throw new errors.UsageError(`There is no check '${name}'.`, {
        fix: near === undefined ? fix : `Is it '${near}'? ${fix}`,
    });
}
function parametersOf(file) {
    try {
        return (0,fields/* fieldsOf */.Pf)((0,json/* parseLossless */.I)((0,external_node_fs_.readFileSync)(file, 'utf8')));
    }
    catch (cause) {
        throw new errors.UsageError(`${JSON.stringify(file)} is not a file with a JSON object: ${(0,errors.messageOf)(cause)}.`, {
            input: '--parameters',
            fix: 'Example: {"ttlSeconds": 300}.',
        });
    }
}
async function judge(check, given, deadlineMs) {
    let due = '';
    const flush = async () => {
        const text = due;
        due = '';
        await (0,standard_output/* writeOut */.s)(text);
    };
    const session = (0,ledger_session/* ledgerSession */.e)(check, given, (answered) => {
        due += (0,ledger_session/* answerLine */.N)(answered);
    }, () => {
        const until = performance.now() + deadlineMs;
        return () => performance.now() > until;
    });
    const splitter = (0,lines/* lineSplitter */.s)(({ at, text, bad }) => text === undefined ? session.bad(bad ?? 'it cannot be read', at) : session.line(text, at));
    const feed = blocksOf(session, splitter);
    for await (const chunk of process.stdin) {
        feed(chunk);
        await flush();
    }
    splitter.end();
    session.end();
    await flush();
    return exitCodes[session.verdict()];
}
/** Hands on whole lines at once where the check can take them so, and otherwise line by line. */
function blocksOf(session, lines) {
    return (chunk) => {
        // The line that the last chunk left open, if any.
        const from = lines.open() ? chunk.indexOf(10) + 1 : 0;
        const to = chunk.lastIndexOf(10) + 1;
        if (from > 0)
            lines.chunk(chunk.subarray(0, from));
        if (to <= from)
            return lines.chunk(chunk.subarray(from));
        const block = chunk.subarray(from, to);
        const taken = lines.open() ? undefined : session.block(block, lines.next());
        if (taken === undefined)
            lines.chunk(block);
        else
            lines.skip(taken);
        lines.chunk(chunk.subarray(to));
    };
}
async function print(text) {
    await (0,standard_output/* writeOut */.s)(text);
    return 0;
}


/***/ }),

/***/ 67197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ lineSplitter)
/* harmony export */ });
/* unused harmony export longestLineBytes */
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

/** No ledger has longer ones; what is beyond it is not kept. */
const longestLineBytes = 64 * 1024 * 1024;
/**
 * Lines of UTF-8, numbered from 1, handed on as they are complete; a byte order mark and a carriage return at the end are no part of them. A
 * line costs its length, however it was cut into chunks; one beyond `longest` bytes is named and skipped.
 */
function lineSplitter(take, longest = longestLineBytes) {
    let pieces = [];
    let [bytes, at] = [0, 0];
    const give = (line) => {
        at += 1;
        const text = line.toString('utf8');
        // A wrong byte becomes U+FFFD: two different ids could become one.
        if (text.includes('\ufffd') && !(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(line))
            take({ at, bad: 'it is not UTF-8' });
        else
            take({ at, text: at === 1 && text.startsWith('\ufeff') ? text.slice(1) : text });
    };
    const finish = (last) => {
        if (bytes + last.length > longest) {
            at += 1;
            take({ at, bad: `it is longer than ${longest} bytes` });
        }
        else
            give(pieces.length === 0 ? last : Buffer.concat([...pieces, last]));
        pieces = [];
        bytes = 0;
    };
    return {
        chunk(chunk) {
            let from = 0;
            for (let to = chunk.indexOf(10); to >= 0; to = chunk.indexOf(10, from)) {
                finish(chunk.subarray(from, to));
                from = to + 1;
            }
            const rest = chunk.subarray(from);
            bytes += rest.length;
            // Beyond the limit only the length is kept.
            if (bytes > longest)
                pieces = [];
            else if (rest.length > 0)
                pieces.push(rest);
        },
        /** Whether a line has begun and not ended. */
        open: () => bytes > 0,
        /** The number of the next line. */
        next: () => at + 1,
        /** Lines that went another way. */
        skip(lines) {
            at += lines;
        },
        end() {
            if (bytes > 0)
                finish(Buffer.alloc(0));
        },
    };
}


/***/ }),

/***/ 37767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ writeOut),
/* harmony export */   x: () => (/* binding */ writeLines)
/* harmony export */ });
/** Writes to standard output, as fast as it is read; nothing of an empty text. */
const writeOut = (text) => text === ''
    ? Promise.resolve()
    : new Promise((resolve) => {
        process.stdout.write(text, () => resolve());
    });
/** Lines, each with its end. */
const writeLines = (lines) => writeOut(lines.map((line) => `${line}\n`).join(''));


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

/***/ 9284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ LedgerError)
/* harmony export */ });
/** A line that cannot be used: the case is `error`, never a pass. */
class LedgerError extends Error {
    name = 'LedgerError';
}


/***/ }),

/***/ 10275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ mapOf),
/* harmony export */   FH: () => (/* binding */ choiceOf),
/* harmony export */   LN: () => (/* binding */ exactOf),
/* harmony export */   Pf: () => (/* binding */ fieldsOf),
/* harmony export */   QP: () => (/* binding */ typeOf),
/* harmony export */   SF: () => (/* binding */ booleanOf),
/* harmony export */   TR: () => (/* binding */ refuse),
/* harmony export */   Tu: () => (/* binding */ itemOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   l2: () => (/* binding */ wholeOf),
/* harmony export */   me: () => (/* binding */ nullable),
/* harmony export */   no: () => (/* binding */ maybe),
/* harmony export */   rl: () => (/* binding */ numberOf),
/* harmony export */   yA: () => (/* binding */ bigOf)
/* harmony export */ });
/* unused harmony export shownValue */
/* harmony import */ var _inputs_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86806);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9284);


const isFields = (value) => value !== null && typeof value === 'object' && !Array.isArray(value);
/** A value for an error message: its beginning, and what kind of thing it is. */
const shownValue = (value) => typeof value === 'string'
    ? (0,_inputs_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(value)
    : value !== null && typeof value === 'object'
        ? Array.isArray(value)
            ? 'a list'
            : 'an object'
        : String(value);
/** Throws what every decoder says of a field that it cannot use. */
function refuse(name, value, what) {
    throw new _check_js__WEBPACK_IMPORTED_MODULE_1__/* .LedgerError */ .o(value === undefined || value === null
        ? `its field '${name}' is missing; it must be ${what}`
        : `its field '${name}' is ${shownValue(value)}, not ${what}`);
}
/** A line that is an object. */
function fieldsOf(line) {
    if (!isFields(line))
        throw new _check_js__WEBPACK_IMPORTED_MODULE_1__/* .LedgerError */ .o(`it is ${shownValue(line)}, not a JSON object`);
    return line;
}
/** The object in a field. */
function mapOf(fields, name) {
    const value = fields[name];
    return isFields(value) ? value : refuse(name, value, 'an object');
}
/** The list in a field, each item read by `read`; what is wrong with one is said with its place (`members[2]`). */
function listOf(fields, name, read) {
    const value = fields[name];
    if (!Array.isArray(value))
        return refuse(name, value, 'a list');
    let at = 0;
    try {
        const items = [];
        for (; at < value.length; at++)
            items.push(read(value[at], name));
        return items;
    }
    catch (thrown) {
        // The place is put into words only when it is needed: lists are long, and nearly all of them are right.
        if (thrown instanceof _check_js__WEBPACK_IMPORTED_MODULE_1__/* .LedgerError */ .o)
            throw new _check_js__WEBPACK_IMPORTED_MODULE_1__/* .LedgerError */ .o(`${name}[${at}]: ${thrown.message}`, { cause: thrown });
        throw thrown;
    }
}
/** An item of a list that is an object; its fields are then named within it. */
const itemOf = (item, name) => isFields(item) ? item : refuse(name, item, 'an object');
/** A text that is not empty. A number is refused: `1` and `"1"` would be two ids. */
function textOf(fields, name) {
    const value = fields[name];
    if (typeof value !== 'string' || value === '')
        return refuse(name, value, 'a text');
    // A lone surrogate has no UTF-8: two ids could become one.
    return loneSurrogate.test(value) ? refuse(name, value, 'Unicode text') : value;
}
const loneSurrogate = /\p{Surrogate}/u;
/** What `read` says of the field, or undefined where it is absent or null. */
const maybe = (read, fields, name) => fields[name] === undefined || fields[name] === null ? undefined : read(fields, name);
function booleanOf(fields, name) {
    const value = fields[name];
    return typeof value === 'boolean' ? value : refuse(name, value, 'true or false');
}
function choiceOf(fields, name, options) {
    const value = fields[name];
    for (const option of options)
        if (option === value)
            return option;
    return refuse(name, value, `one of ${options.join(', ')}`);
}
/** A finite number within its bounds. */
function numberOf(fields, name, min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY) {
    const value = fields[name];
    return typeof value === 'number' && Number.isFinite(value) && value >= min && value <= max
        ? value
        : refuse(name, value, `a number${boundsOf(min, max)}`);
}
/** A whole number within its bounds that a double holds exactly: counts, partitions. */
function wholeOf(fields, name, min = Number.MIN_SAFE_INTEGER, max = Number.MAX_SAFE_INTEGER) {
    const value = fields[name];
    return typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max
        ? value
        : refuse(name, value, `a whole number${boundsOf(min, max)}`);
}
/**
 * A 64-bit integer, exactly: offsets, sequences, fencing tokens. A JSON integer of any size, or its digits as a text (as protobuf's JSON
 * and kafkajs write them); a number such as 1e20 is refused, as nobody knows what it was.
 */
function bigOf(fields, name, min = -(2n ** 63n)) {
    const value = fields[name];
    const exact = typeof value === 'bigint'
        ? value
        : typeof value === 'number' && Number.isSafeInteger(value)
            ? BigInt(value)
            : typeof value === 'string' && /^-?\d{1,20}$/.test(value)
                ? BigInt(value)
                : undefined;
    return exact !== undefined && exact >= min && exact < 2n ** 64n
        ? exact
        : refuse(name, value, `a whole number from ${min}, in digits`);
}
/** The same as `bigOf`, without the cost of a bigint for small ones. */
function exactOf(fields, name, min) {
    const value = fields[name];
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= min)
        return value;
    const big = bigOf(fields, name, BigInt(min));
    return big <= Number.MAX_SAFE_INTEGER && big >= Number.MIN_SAFE_INTEGER ? Number(big) : big;
}
const boundsOf = (min, max) => {
    const least = Number.isFinite(min) && min !== Number.MIN_SAFE_INTEGER ? ` from ${min}` : '';
    const most = Number.isFinite(max) && max !== Number.MAX_SAFE_INTEGER ? ` up to ${max}` : '';
    return least + most;
};
/** What `type` of line it is, of those that the check knows. */
const typeOf = (fields, known) => choiceOf(fields, 'type', known);
/** A parameter that may be left out, and is null then: resolved parameters can be read again. */
const nullable = (shape) => (value, path) => value === undefined || value === null ? null : shape(value, path);


/***/ }),

/***/ 82244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ed: () => (/* binding */ namedAtMost),
/* harmony export */   Ev: () => (/* binding */ told),
/* harmony export */   Pg: () => (/* binding */ findings),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   pq: () => (/* binding */ countOf)
/* harmony export */ });
/* harmony import */ var _evidence_measurement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28773);

/** How many violations are told one by one; the others are counted. */
const told = 20;
const kept = () => ({ first: [], counts: new Map() });
const keep = ({ first, counts }, found) => {
    counts.set(found.rule, (counts.get(found.rule) ?? 0) + 1);
    if (first.length < told)
        first.push(found);
};
const byLine = ({ first }) => [...first].sort((a, b) => (a.line ?? Number.MAX_SAFE_INTEGER) - (b.line ?? Number.MAX_SAFE_INTEGER));
function findings() {
    const [failed, warned] = [kept(), kept()];
    const sentences = (of, word) => [...of.counts].map(([rule, count]) => {
        const one = byLine(of).find((found) => found.rule === rule);
        const where = one?.line == null ? '' : ` (line ${one.line})`;
        const more = count > 1 ? `, and ${count - 1} more` : '';
        return `${word}${rule}: ${one?.detail ?? 'see counts'}${where}${more}`;
    });
    return {
        fail: (rule, line, detail) => keep(failed, { rule, line, detail }),
        warn: (rule, line, detail) => keep(warned, { rule, line, detail }),
        violations: () => byLine(failed),
        warnings: () => byLine(warned),
        broken: () => Object.fromEntries(failed.counts),
        count: (rule) => rule === undefined
            ? [...failed.counts.values()].reduce((sum, count) => sum + count, 0)
            : (failed.counts.get(rule) ?? 0),
        reasons: () => [...sentences(failed, ''), ...sentences(warned, 'warning: ')],
    };
}
/** The verdict of a case: what was broken fails it; what could not be seen leaves it inconclusive; warnings are said and do not change it. */
const verdictOf = (about) => ({
    verdict: about.found.count() > 0 ? 'fail' : about.unseen.length > 0 ? 'inconclusive' : 'pass',
    measurements: about.measurements,
    violations: about.found.violations(),
    counts: { ...about.counts, ...about.found.broken() },
    reasons: [...about.found.reasons(), ...about.unseen],
    analysis: { ...about.analysis, warnings: about.found.warnings() },
});
/** A measurement that is how many things were found wrong: none may be. */
const countOf = (name, count, what) => (0,_evidence_measurement_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)(name, count > 0 ? 'fail' : 'pass', `${count} ${what}`, {
    dimension: name,
    unit: 'count',
    canary: count,
    limit: 0,
    direction: 'increase',
});
/** A list for people: at most this many of what was found are named, all are counted. */
const namedAtMost = 1000;


/***/ }),

/***/ 53224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ parseLossless),
/* harmony export */   s: () => (/* binding */ writeLossless)
/* harmony export */ });
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9284);

/** Sixteen digits may be more than 2^53; fewer never are. */
const long = /\d{16}/;
/** Deeper than any ledger, and far from the end of the stack. */
const deepest = 1000;
/** The value of a JSON text (RFC 8259). Integers beyond ±(2^53 − 1) are bigints; all else as `JSON.parse` has it. Throws a `LedgerError`. */
function parseLossless(text) {
    if (long.test(text))
        return parser(text);
    try {
        return JSON.parse(text);
    }
    catch {
        throw notJson(text);
    }
}
const notJson = (text) => new _check_js__WEBPACK_IMPORTED_MODULE_0__/* .LedgerError */ .o(/^\s*$/.test(text) ? 'it is empty' : `it is not JSON: ${JSON.stringify(text.slice(0, 60))}`);
/** One pass over the text: tokens by sticky expressions, whose cost is their length; containers by recursion up to `deepest`. */
function parser(text) {
    const blank = /[ \t\n\r]*/y;
    const number = /-?(?:0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?/y;
    const word = /true|false|null/y;
    let at = 0;
    const skip = () => {
        blank.lastIndex = at;
        blank.test(text);
        at = blank.lastIndex;
    };
    const take = (mark) => {
        skip();
        if (text[at] !== mark)
            return false;
        at += 1;
        return true;
    };
    const must = (mark) => {
        if (!take(mark))
            throw notJson(text);
    };
    const scan = (token) => {
        token.lastIndex = at;
        const found = token.exec(text);
        if (found !== null)
            at = token.lastIndex;
        return found;
    };
    const string = () => {
        const from = at;
        at = closingQuote(text, at);
        if (at < 0)
            throw notJson(text);
        try {
            return JSON.parse(text.slice(from, at));
        }
        catch {
            throw notJson(text);
        }
    };
    const list = (depth) => {
        const items = [];
        if (take(']'))
            return items;
        do
            items.push(value(depth));
        while (take(','));
        must(']');
        return items;
    };
    const map = (depth) => {
        const fields = [];
        if (take('}'))
            return {};
        do {
            skip();
            if (text[at] !== '"')
                throw notJson(text);
            const key = string();
            must(':');
            fields.push([key, value(depth)]);
        } while (take(','));
        must('}');
        return Object.fromEntries(fields);
    };
    const value = (depth) => {
        if (depth > deepest)
            throw new _check_js__WEBPACK_IMPORTED_MODULE_0__/* .LedgerError */ .o(`it is nested deeper than ${deepest}`);
        if (take('{'))
            return map(depth + 1);
        if (take('['))
            return list(depth + 1);
        if (text[at] === '"')
            return string();
        const found = scan(word)?.[0];
        if (found !== undefined)
            return found === 'null' ? null : found === 'true';
        const digits = scan(number);
        if (digits === null)
            throw notJson(text);
        return numberOf(digits);
    };
    const whole = value(0);
    skip();
    if (at !== text.length)
        throw notJson(text);
    return whole;
}
/** Twice what any 64-bit or 128-bit number needs; turning millions of digits into one costs more than their length. */
const mostDigits = 100;
function numberOf([digits, fraction, exponent]) {
    if (digits.length > mostDigits)
        throw new _check_js__WEBPACK_IMPORTED_MODULE_0__/* .LedgerError */ .o(`it has a number of ${digits.length} characters`);
    const double = Number(digits);
    return Number.isSafeInteger(double) || fraction !== undefined || exponent !== undefined
        ? double
        : BigInt(digits);
}
/** The place after the string that begins at `from`, -1 when it does not end. */
function closingQuote(text, from) {
    for (let quote = text.indexOf('"', from + 1); quote >= 0; quote = text.indexOf('"', quote + 1)) {
        let slashes = 0;
        while (text[quote - 1 - slashes] === '\\')
            slashes += 1;
        if (slashes % 2 === 0)
            return quote + 1;
    }
    return -1;
}
/** JSON text of a value that may hold bigints: each is written with all of its digits. What JSON has no word for (NaN, functions) is an error. */
function writeLossless(value) {
    if (typeof value === 'bigint')
        return value.toString();
    if (Array.isArray(value))
        return `[${value.map((item) => writeLossless(item ?? null)).join(',')}]`;
    if (value !== null && typeof value === 'object')
        return `{${Object.entries(value)
            .filter(([, item]) => item !== undefined)
            .map(([key, item]) => `${JSON.stringify(key)}:${writeLossless(item)}`)
            .join(',')}}`;
    const text = typeof value === 'number' && !Number.isFinite(value) ? undefined : JSON.stringify(value);
    if (text === undefined)
        throw new Error(`${String(value)} has no JSON`);
    return text;
}


/***/ }),

/***/ 12100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ answerLine),
/* harmony export */   e: () => (/* binding */ ledgerSession)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _evidence_measurement_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28773);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9284);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10275);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82244);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53224);






/** The rule under which a line that cannot be used is named. */
const unusable = 'input';
/**
 * `given` are parameters for every case; a case line may give others. `expiry` starts the time that the judging of a case may take once its
 * lines are in. A line that cannot be used makes its case an error, and the other cases go on.
 */
function ledgerSession(check, given, answer, expiry = () => () => false) {
    const defaults = check.parameters(given);
    const verdicts = [];
    let running;
    const begin = (id, judge, bad) => {
        const begun = { id, judge, bad, badLines: bad.length };
        running = begun;
        return begun;
    };
    /** A case whose parameters are wrong, or missing, is an error, and the others go on. */
    const attempt = (id, start, at) => {
        try {
            return begin(id, start(), []);
        }
        catch (thrown) {
            if (!isBadInput(thrown))
                throw thrown;
            return begin(id, undefined, [{ rule: unusable, line: at, detail: (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.messageOf)(thrown) }]);
        }
    };
    const current = (at) => running ?? attempt('stdin', () => check.begin(defaults), at);
    const finish = () => {
        if (running === undefined)
            return;
        const answered = answerOf(check.name, running, expiry());
        verdicts.push(answered.verdict);
        running = undefined;
        answer(answered);
    };
    const beginCase = (fields, at) => {
        finish();
        const { id } = fields;
        const named = typeof id === 'string' && id !== '' ? id : `line ${at}`;
        attempt(named, () => {
            (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(fields, 'id');
            const own = fields['parameters'] === undefined ? {} : (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .Pf)(fields['parameters']);
            return check.begin(check.parameters({ ...given, ...own }));
        }, at);
    };
    const bad = (why, at) => {
        const about = current(at);
        about.badLines += 1;
        if (about.bad.length < _findings_js__WEBPACK_IMPORTED_MODULE_2__/* .told */ .Ev)
            about.bad.push({ rule: unusable, line: at, detail: why });
    };
    return {
        line(text, at) {
            try {
                const beginning = caseOf(check, text);
                if (beginning !== undefined)
                    beginCase(beginning, at);
                else if (check.lines === 'text')
                    current(at).judge?.add(text, at);
                else if (text.trim() !== '')
                    current(at).judge?.add((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseLossless */ .I)(text), at);
            }
            catch (thrown) {
                if (!isBadInput(thrown))
                    throw thrown;
                bad((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.messageOf)(thrown), at);
            }
        },
        bad,
        block(bytes, at) {
            const add = running?.judge?.addBlock;
            return add === undefined || bytes.includes('"case"') ? undefined : add(bytes, at);
        },
        end() {
            if (verdicts.length === 0)
                current(null);
            finish();
        },
        verdict: () => (0,_evidence_measurement_js__WEBPACK_IMPORTED_MODULE_4__/* .worst */ .QZ)(verdicts),
    };
}
const isBadInput = (thrown) => thrown instanceof _check_js__WEBPACK_IMPORTED_MODULE_5__/* .LedgerError */ .o || thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError;
/** The fields of a line that begins a case; the word is looked for first, as most lines are none. */
function caseOf(check, text) {
    if (text.length > longestCase || !text.includes('"case"') || !/^\s*\{/.test(text))
        return undefined;
    try {
        const fields = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .Pf)((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseLossless */ .I)(text));
        return fields['type'] === 'case' ? fields : undefined;
    }
    catch (thrown) {
        if (check.lines === 'text')
            return undefined;
        throw thrown;
    }
}
/** Parameters are small; a long line of a text ledger is not parsed to see whether it is one. */
const longestCase = 1_000_000;
function answerOf(check, about, expired) {
    const said = about.badLines > 0 ? undefined : about.judge?.end(expired);
    if (said !== undefined) {
        const { verdict, measurements, violations, counts, reasons, analysis } = said;
        const first = violations.slice(0, _findings_js__WEBPACK_IMPORTED_MODULE_2__/* .told */ .Ev);
        return {
            case: about.id,
            check,
            verdict,
            measurements,
            violations: first,
            counts,
            reasons,
            analysis,
        };
    }
    const more = about.badLines - about.bad.length;
    return {
        case: about.id,
        check,
        verdict: 'error',
        measurements: [],
        violations: about.bad,
        counts: { unusableLines: about.badLines },
        reasons: [
            ...about.bad.map(({ line, detail }) => (line === null ? detail : `line ${line}: ${detail}`)),
            ...(more > 0 ? [`and ${more} more lines that cannot be used`] : []),
        ],
        analysis: {},
    };
}
/** The line of one answer on standard output. */
const answerLine = (answered) => `${(0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .writeLossless */ .s)(answered)}\n`;


/***/ }),

/***/ 67581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   p0: () => (/* binding */ duration)
/* harmony export */ });
/* unused harmony exports durationUnitsMs, formatDuration */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86806);


const durationUnitsMs = {
    ms: 1,
    s: 1000,
    m: 60_000,
    h: 3_600_000,
};
/** Milliseconds of a Go duration, undefined when it is none. */
function parseDuration(text) {
    if (!/^(\d+(\.\d+)?(ms|s|m|h))+$/.test(text))
        return undefined;
    let ms = 0;
    for (const [, number, unit] of text.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h)/g))
        ms += Number(number) * (durationUnitsMs[unit ?? ''] ?? Number.NaN);
    return ms;
}
/** `90000` → `1m30s`. */
function formatDuration(ms) {
    if (ms < 1000)
        return `${ms}ms`;
    const seconds = Math.round(ms / 100) / 10;
    const h = Math.floor(seconds / 3600);
    const m = Math.floor((seconds % 3600) / 60);
    const s = Math.round((seconds % 60) * 10) / 10;
    return `${h > 0 ? `${h}h` : ''}${m > 0 ? `${m}m` : ''}${s > 0 || (h === 0 && m === 0) ? `${s}s` : ''}`;
}
/** Go duration (`90s`, `3m`, `1m30s`, `500ms`) in milliseconds; a bare number is refused, since its unit would be a guess. */
const duration = (minMs, maxMs) => ({
    words: minMs === 0
        ? `Duration up to ${formatDuration(maxMs)}`
        : `Duration from ${formatDuration(minMs)} to ${formatDuration(maxMs)}`,
    form: { kind: 'duration', minMs, maxMs },
    read: (value, name) => {
        const trimmed = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)().read(value, name);
        const ms = parseDuration(trimmed);
        if (ms === undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(trimmed)} is not a duration.`, {
                input: name,
                fix: 'Give a number with its unit: 500ms, 90s, 3m, 1m30s, 2h.',
            });
        if (ms < minMs || ms > maxMs)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(trimmed)} is out of range: from ${formatDuration(minMs)} to ${formatDuration(maxMs)}.`, { input: name });
        return ms;
    },
});


/***/ })

};
